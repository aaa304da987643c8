import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-BXIUOGSO.js";import"./chunk-VHYRXXQE.js";import"./chunk-SHDX3DMB.js";import"./chunk-THNY3BUE.js";
import"./chunk-UW5NMDW2.js";import"./chunk-ZGN5Z3G3.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-VA3GTTLX.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
