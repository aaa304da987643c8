import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-33J4NCUG.js";import"./chunk-Q2FS6XGL.js";import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";
import"./chunk-MHKVJSSN.js";export{detectAll,loadCustomRules};
