import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-PR6ERRYP.js";import"./chunk-EFIURKVP.js";import"./chunk-57UIUUBN.js";import"./chunk-WW7ST2WM.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-HSU2PL5B.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
