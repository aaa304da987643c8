import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-6754BGHX.js";import"./chunk-7V443LB5.js";import"./chunk-MHGSHM5Q.js";import"./chunk-TO2OUVAA.js";
import"./chunk-MHKVJSSN.js";export{detectAll,loadCustomRules};
