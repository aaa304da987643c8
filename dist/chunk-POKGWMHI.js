import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";export{openCommit};
