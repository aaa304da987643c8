import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-HFXC5BSF.js";import"./chunk-VEPB6UOD.js";import"./chunk-F2YEE6YF.js";import"./chunk-IC4EO4A6.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-7XYV6JDW.js";import"./chunk-7KLDJBVT.js";export{openCommit};
