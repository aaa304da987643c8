import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-ARND73IX.js";import"./chunk-WAG4JCZ4.js";import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";
import"./chunk-TPSVFZUU.js";export{detectAll,loadCustomRules};
