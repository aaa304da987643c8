import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-YWKNO4IG.js";import"./chunk-CFP3RQLD.js";import"./chunk-3IGCWOHL.js";import"./chunk-VL7SABS4.js";
import"./chunk-I6FWEG5M.js";export{detectAll,loadCustomRules};
