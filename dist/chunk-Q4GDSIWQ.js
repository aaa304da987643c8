import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-XHTTLZNB.js";import"./chunk-OX62RMRM.js";import"./chunk-F2YEE6YF.js";import"./chunk-B5MPPT3J.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-5I2DZ323.js";import"./chunk-7KLDJBVT.js";export{runHook};
