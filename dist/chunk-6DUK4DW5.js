import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-CHTCMG7V.js";import"./chunk-JKQ7RLPT.js";import"./chunk-F2YEE6YF.js";import"./chunk-T7YM3LRL.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-EA5OM3GM.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
