import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-AJBSZL6E.js";import"./chunk-HULZM3YB.js";import"./chunk-ACTQBFHH.js";import"./chunk-IXYUTVOI.js";
import"./chunk-3C2BXRWE.js";import"./chunk-AVG6RSYZ.js";import"./chunk-BJZ46DRK.js";import"./chunk-OOJWUU6G.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
