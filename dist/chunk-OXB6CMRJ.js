import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-4OQY52JD.js";import"./chunk-4QDL7II5.js";import"./chunk-VY6LU4G7.js";import"./chunk-HUXAU574.js";
import"./chunk-UW5NMDW2.js";import"./chunk-A5MRPRFJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-JL7UGPMJ.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
