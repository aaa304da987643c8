import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-L37RGGVM.js";import"./chunk-RT56FCNS.js";import"./chunk-4U646JVD.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-GG2KELOR.js";import"./chunk-4KQ6LLZE.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
