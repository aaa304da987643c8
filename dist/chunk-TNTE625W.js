import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-MQZ4AEYL.js";import"./chunk-WMQLAUOK.js";import"./chunk-SUWK2YNK.js";import"./chunk-5QIOHTRB.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
