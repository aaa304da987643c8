import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-7EX7DUKU.js";import"./chunk-AQMTPXT2.js";import"./chunk-SE6BHWUN.js";import"./chunk-VJAYQ5QJ.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-3T6EDY5G.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
