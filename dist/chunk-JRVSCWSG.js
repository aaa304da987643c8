import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-QPBZ6YJX.js";import"./chunk-UVA4EUWO.js";import"./chunk-I7CVBVNM.js";import"./chunk-GEVWXDUY.js";
import"./chunk-AXRGFBLZ.js";import"./chunk-TJ4HAOA2.js";import"./chunk-BJZ46DRK.js";import"./chunk-5PFJOM3G.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
