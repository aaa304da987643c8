import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-NZUBEYJP.js";import"./chunk-KIJMEADU.js";import"./chunk-AJGUSSVG.js";import"./chunk-2IGIP3KO.js";import"./chunk-BJZ46DRK.js";
import"./chunk-XKK6P6UJ.js";import"./chunk-7KLDJBVT.js";export{openCommit};
