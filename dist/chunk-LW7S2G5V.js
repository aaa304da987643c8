import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-UB2FGHXD.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-24KQWRA7.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
