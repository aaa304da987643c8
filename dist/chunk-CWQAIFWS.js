import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-2RTMJN65.js";import"./chunk-K6Q6R6BS.js";import"./chunk-IX4MHZJB.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-GFHNWSCI.js";import"./chunk-UXT2EH4A.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
