import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-6TPLY2EQ.js";import"./chunk-BTLKD3XY.js";import"./chunk-AA6OBQKK.js";import"./chunk-ZWOPXO3U.js";
import"./chunk-UW5NMDW2.js";import"./chunk-XYL4SNRJ.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-WGC5G7FX.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
