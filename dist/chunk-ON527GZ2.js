import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-XWW2CWCN.js";import"./chunk-PMFG7YLT.js";import"./chunk-F2YEE6YF.js";import"./chunk-A6DY5GEL.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-5ZC6UMYQ.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
