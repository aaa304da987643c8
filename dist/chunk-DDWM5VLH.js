import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-7KC2ZUKH.js";import"./chunk-DLIATG3W.js";import"./chunk-7EX7DUKU.js";import"./chunk-AQMTPXT2.js";
import"./chunk-SE6BHWUN.js";import"./chunk-VJAYQ5QJ.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-3T6EDY5G.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
