import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-VBZR5KGH.js";import"./chunk-KA3RUKWL.js";import"./chunk-7X6OTH2M.js";import"./chunk-L3OCNXQB.js";import"./chunk-BJZ46DRK.js";
import"./chunk-2DRDSFB2.js";import"./chunk-7KLDJBVT.js";export{openCommit};
