import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-6W5WS57N.js";import"./chunk-YBVN7RVM.js";import"./chunk-F2YEE6YF.js";import"./chunk-65MV76KG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-PJ5XYGFN.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
