import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-56ZSBKYA.js";import"./chunk-VS6NUBRJ.js";import"./chunk-M326MCOK.js";import"./chunk-S23UYRCS.js";import"./chunk-BJZ46DRK.js";
import"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
