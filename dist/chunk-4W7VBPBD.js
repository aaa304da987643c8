import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-2OEDOQUS.js";import"./chunk-UUBRMOWM.js";import"./chunk-7IZ2IAEX.js";import"./chunk-BCIBTCFB.js";
import"./chunk-PG5X364C.js";import"./chunk-VIRAIIU4.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
