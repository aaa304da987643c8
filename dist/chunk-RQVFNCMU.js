import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-MCAQ4442.js";import"./chunk-U5ACNGZ3.js";import"./chunk-HIIGP6QK.js";import"./chunk-BCIBTCFB.js";
import"./chunk-VL6GDP7I.js";import"./chunk-JNJRYAN7.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
