import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-PYQ35JWU.js";import"./chunk-VF6WTMY6.js";import"./chunk-UW5NMDW2.js";import"./chunk-747Q7MBN.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-6EPEADQX.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
