import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-AA6OBQKK.js";import"./chunk-ZWOPXO3U.js";import"./chunk-UW5NMDW2.js";import"./chunk-XYL4SNRJ.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-WGC5G7FX.js";import"./chunk-7KLDJBVT.js";export{runHook};
