import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-DTJZTZ3R.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import"./chunk-5HMJKLGZ.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
