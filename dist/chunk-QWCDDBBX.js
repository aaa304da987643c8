import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-LOOV6GAP.js";import"./chunk-3JQCIPLG.js";import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";
import"./chunk-MHKVJSSN.js";export{detectAll,loadCustomRules};
