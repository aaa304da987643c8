import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-SU2WXPMS.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-BYSNIFDH.js";import"./chunk-O2QUWJIL.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
