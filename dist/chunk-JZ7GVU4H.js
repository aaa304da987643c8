import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-VKNJGPLP.js";import"./chunk-KKAQM6SI.js";import"./chunk-DSN7PKFG.js";import"./chunk-H6WH5RBU.js";
import"./chunk-UW5NMDW2.js";import"./chunk-VW5FRBZD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-TL6ZRHLE.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
