import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-EJSY7GV3.js";import"./chunk-S3TL6YCP.js";import"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";
import"./chunk-EYFPAKHH.js";import"./chunk-XOVXZXNY.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
