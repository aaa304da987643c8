import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-WERWUEX4.js";import"./chunk-TB4RQDV5.js";import"./chunk-UW5NMDW2.js";import"./chunk-COUEXBVQ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-C5DXI3H2.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
