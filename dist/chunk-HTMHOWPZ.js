import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-PKLVCX6H.js";import"./chunk-OU7UQW24.js";import"./chunk-X2IUNCOB.js";import"./chunk-KPS5ESMZ.js";
import"./chunk-A2IRLN37.js";export{detectAll,loadCustomRules};
