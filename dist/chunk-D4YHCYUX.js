import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-7IZ2IAEX.js";import"./chunk-BCIBTCFB.js";import"./chunk-PG5X364C.js";import"./chunk-VIRAIIU4.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
