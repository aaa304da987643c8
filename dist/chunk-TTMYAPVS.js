import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";import"./chunk-LCY5QUMQ.js";import"./chunk-PHBYP2JS.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
