import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openCommit}from"./chunk-Q5KAS6LA.js";import"./chunk-LWEAEROB.js";import"./chunk-5VPGKAU7.js";import"./chunk-Q72CPYWN.js";import"./chunk-7KLDJBVT.js";export{openCommit};
