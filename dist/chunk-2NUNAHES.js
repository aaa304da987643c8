import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-STHAEWWR.js";import"./chunk-T6J5ENUA.js";import"./chunk-X2IUNCOB.js";import"./chunk-KPS5ESMZ.js";
import"./chunk-A2IRLN37.js";export{detectAll,loadCustomRules};
