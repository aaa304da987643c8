import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-HPAQSPED.js";import"./chunk-PNRPCTTB.js";import"./chunk-H3TBN4WC.js";import"./chunk-W76QQX5C.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-UOK4JNPA.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
