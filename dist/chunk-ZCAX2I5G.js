import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-HZXNGL4Z.js";import"./chunk-V2PQ5OAJ.js";import"./chunk-LATODKGB.js";import"./chunk-BCIBTCFB.js";
import"./chunk-JP2WM5A5.js";import"./chunk-L5JKJ3JO.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
