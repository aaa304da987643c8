import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-O62M4FAD.js";import"./chunk-FYJVJPWF.js";import"./chunk-57UIUUBN.js";import"./chunk-GCKWG24H.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-5FH6LIZ5.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
