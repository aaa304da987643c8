import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-HIIGP6QK.js";import"./chunk-BCIBTCFB.js";import"./chunk-VL6GDP7I.js";import"./chunk-JNJRYAN7.js";
import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
