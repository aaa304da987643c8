import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";import"./chunk-SUWK2YNK.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
