import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ItemRunner,scanSource}from"./chunk-LXRVWLZL.js";import"./chunk-WCNUYLU2.js";import"./chunk-UW5NMDW2.js";import"./chunk-3LMLVMF7.js";
import"./chunk-BJZ46DRK.js";import"./chunk-E37TKF4M.js";import"./chunk-7KLDJBVT.js";export{ItemRunner,scanSource};
