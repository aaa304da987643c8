import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{detectAll,loadCustomRules}from"./chunk-WKKHG6VC.js";import"./chunk-74QEYWXO.js";import"./chunk-H3TBN4WC.js";import"./chunk-XYRC3ZZG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-CDCEE5HR.js";import"./chunk-7KLDJBVT.js";export{detectAll,loadCustomRules};
