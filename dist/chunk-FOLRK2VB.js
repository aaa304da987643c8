import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{hasMoved,splitHeld}from"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";
import"./chunk-BJZ46DRK.js";import"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";export{hasMoved,splitHeld};
