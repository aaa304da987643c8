import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-7LPMWHY7.js";import"./chunk-PHKMYC3S.js";import"./chunk-UW5NMDW2.js";import"./chunk-N7ZIHCQH.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-MRH2GJOR.js";import"./chunk-7KLDJBVT.js";export{runHook};
