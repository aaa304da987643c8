import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-X2XPSR57.js";import"./chunk-DVREF7DG.js";import"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";
import"./chunk-6NM4EXPS.js";import"./chunk-S3OYSASY.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
