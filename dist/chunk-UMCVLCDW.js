import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-TI5WZT6U.js";import"./chunk-J652VOC6.js";import"./chunk-2MYWV6KY.js";import"./chunk-YDU2KE7O.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
