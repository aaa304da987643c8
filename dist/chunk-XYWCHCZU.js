import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";import"./chunk-RBNKYOUL.js";import"./chunk-DZXM2BRG.js";
import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
