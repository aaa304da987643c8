import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-KAWALODN.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-DEAKPM3K.js";import"./chunk-RSR2YGV7.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
