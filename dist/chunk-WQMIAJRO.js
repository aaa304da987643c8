import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-6F2MNCFY.js";import"./chunk-36RR56GG.js";import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-NBIKMVEP.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
