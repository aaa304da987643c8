import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-3W7FNHIA.js";import"./chunk-GQ2QARBE.js";import"./chunk-7EWHIHW4.js";import"./chunk-ZOYAOJ73.js";import"./chunk-BJZ46DRK.js";
import"./chunk-GAERIN42.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
