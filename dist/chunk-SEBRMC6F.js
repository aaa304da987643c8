import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-IX4MHZJB.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-GFHNWSCI.js";import"./chunk-UXT2EH4A.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
