import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-ZBQVA2PU.js";import"./chunk-2VX5XMAN.js";import"./chunk-HUDQ7CU5.js";import"./chunk-XYH73OKU.js";
import"./chunk-M326MCOK.js";import"./chunk-UOJQXC7I.js";import"./chunk-BJZ46DRK.js";import"./chunk-NLZCUNZI.js";import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
