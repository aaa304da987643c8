import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-BDC3NZMS.js";import"./chunk-RFURRHIJ.js";import"./chunk-WPVTYBWX.js";import"./chunk-C42LGBKY.js";
import"./chunk-TOKAFTZU.js";import"./chunk-FO6YHM4X.js";import"./chunk-BJZ46DRK.js";import"./chunk-IQSG5VC4.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
