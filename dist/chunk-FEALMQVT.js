import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-CU2C77YN.js";import"./chunk-TN7FQ3X2.js";import"./chunk-YC6UDLPI.js";import"./chunk-VL7SABS4.js";
import"./chunk-I6FWEG5M.js";export{detectAll,loadCustomRules};
