import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-7KHDHH63.js";import"./chunk-NKSAX2ET.js";import"./chunk-FNHSXPDK.js";import"./chunk-WIWIWAP2.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-IBBRVLZC.js";import"./chunk-7KLDJBVT.js";export{runHook};
