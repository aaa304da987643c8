import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-SOQKUVZC.js";import"./chunk-NUDQ66KE.js";import"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";
import"./chunk-RBNKYOUL.js";import"./chunk-DZXM2BRG.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
