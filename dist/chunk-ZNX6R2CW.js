import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-OPV2ZLFP.js";import"./chunk-IL64QNZI.js";import"./chunk-C3TUJUFF.js";import"./chunk-RQ6OHPAN.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-XER72NY2.js";import"./chunk-7KLDJBVT.js";export{runHook};
