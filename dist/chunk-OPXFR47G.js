import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-GLHNK2SG.js";import"./chunk-NDBXC3JN.js";import"./chunk-GGSQHMGH.js";import"./chunk-YFS2IFVH.js";import"./chunk-BJZ46DRK.js";
import"./chunk-QO3HVKXL.js";import"./chunk-7KLDJBVT.js";export{runHook};
