import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-L4UXPZKG.js";import"./chunk-N53UT7IA.js";import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";
import"./chunk-MHKVJSSN.js";export{detectAll,loadCustomRules};
