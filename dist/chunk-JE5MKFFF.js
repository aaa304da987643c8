import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-IISGSEXO.js";import"./chunk-EIRGRQRE.js";import"./chunk-3RGMPORL.js";import"./chunk-Y36GRXLE.js";
import"./chunk-76VBTWAH.js";export{detectAll,loadCustomRules};
