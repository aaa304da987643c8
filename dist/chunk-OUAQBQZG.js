import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-NY54W7E7.js";import"./chunk-LZKWSZIY.js";import"./chunk-UR4OILUY.js";import"./chunk-462EZS3C.js";
import"./chunk-57UIUUBN.js";import"./chunk-GFJT5EAD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-QA4TJCEL.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
