import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-OESGD3K6.js";import"./chunk-XRJYUTOG.js";import"./chunk-6LRQ7JPM.js";import"./chunk-ALFUVYX7.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-NZXOJBCV.js";import"./chunk-7KLDJBVT.js";export{runHook};
