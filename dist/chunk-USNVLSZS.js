import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-RPARA54J.js";import"./chunk-E5BM7GGJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-YHFHNJKG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-736LB3W2.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
