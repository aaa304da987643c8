import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";export{runHook};
