import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-MHPRDN7N.js";import"./chunk-C2EZASEW.js";import"./chunk-UW5NMDW2.js";import"./chunk-4PQR4QG4.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-6S3LTY4F.js";import"./chunk-7KLDJBVT.js";export{openCommit};
