import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-LQUF5QOA.js";import"./chunk-763KSTDV.js";import"./chunk-GLHNK2SG.js";import"./chunk-NDBXC3JN.js";
import"./chunk-GGSQHMGH.js";import"./chunk-YFS2IFVH.js";import"./chunk-BJZ46DRK.js";import"./chunk-QO3HVKXL.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
