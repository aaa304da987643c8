import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-YW7EVMS3.js";import"./chunk-LOHHWJNE.js";import"./chunk-GGSQHMGH.js";import"./chunk-AF7SOZFQ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-SI6IVDTD.js";import"./chunk-7KLDJBVT.js";export{runHook};
