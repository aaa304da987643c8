import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-4U646JVD.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-GG2KELOR.js";import"./chunk-4KQ6LLZE.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
