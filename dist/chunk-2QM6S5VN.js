import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-RCVMXZS5.js";import"./chunk-FT2727HV.js";import"./chunk-ARHMHOT5.js";import"./chunk-BCIBTCFB.js";
import"./chunk-TXRTEYHN.js";import"./chunk-O754VVY6.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
