import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-5LIEZSPY.js";import"./chunk-MGNB6ZBV.js";import"./chunk-7X6OTH2M.js";import"./chunk-2URRSU5Y.js";
import"./chunk-BJZ46DRK.js";import"./chunk-U32JIABK.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
