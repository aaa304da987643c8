import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-AZ5RPN4J.js";import"./chunk-3YUJ5ART.js";import"./chunk-H3TBN4WC.js";import"./chunk-LBLYCTRI.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-NDBC7XP4.js";import"./chunk-7KLDJBVT.js";export{runHook};
