import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-VLIAXVQA.js";import"./chunk-QESJGLWO.js";import"./chunk-CMPAGW6K.js";import"./chunk-OP63YYH6.js";
import"./chunk-BJZ46DRK.js";import"./chunk-WFLTUAYW.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
