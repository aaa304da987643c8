import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-23Y2AYW7.js";import"./chunk-RHY53SEK.js";import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";
import"./chunk-TPSVFZUU.js";export{detectAll,loadCustomRules};
