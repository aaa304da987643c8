import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";import"./chunk-3BDHZ7J3.js";import"./chunk-GFK4CTE6.js";
import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
