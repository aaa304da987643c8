import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-ZWMLRI6T.js";import"./chunk-6746IHGY.js";import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";
import"./chunk-MHKVJSSN.js";export{detectAll,loadCustomRules};
