import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-VJDVPS5Q.js";import"./chunk-OZ235EUV.js";import"./chunk-3YBFQBE3.js";import"./chunk-E4NPM5ME.js";
import"./chunk-6LRQ7JPM.js";import"./chunk-KL7KNEJ6.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-ZN7O5J5D.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
