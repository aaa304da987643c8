import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-YZPMWBGI.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-BDHLDGLQ.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
