import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-UR4OILUY.js";import"./chunk-462EZS3C.js";import"./chunk-57UIUUBN.js";import"./chunk-GFJT5EAD.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-QA4TJCEL.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
