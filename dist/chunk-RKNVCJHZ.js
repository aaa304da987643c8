import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-CRUIPZZG.js";import"./chunk-5ZQXWMT4.js";import"./chunk-S6BEZJXY.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-SJOZH3OL.js";import"./chunk-7CWUFBFE.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
