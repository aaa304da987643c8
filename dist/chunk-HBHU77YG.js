import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-LZBJTV27.js";import"./chunk-2UEUXUQC.js";import"./chunk-DJGLDFUL.js";import"./chunk-LX36S76Q.js";
import"./chunk-GGSQHMGH.js";import"./chunk-333BHRL6.js";import"./chunk-BJZ46DRK.js";import"./chunk-QPE7W2WT.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
