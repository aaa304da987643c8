import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-LDQT2O73.js";import"./chunk-H3SX52ZV.js";import"./chunk-NZUBEYJP.js";import"./chunk-KIJMEADU.js";
import"./chunk-AJGUSSVG.js";import"./chunk-2IGIP3KO.js";import"./chunk-BJZ46DRK.js";import"./chunk-XKK6P6UJ.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
