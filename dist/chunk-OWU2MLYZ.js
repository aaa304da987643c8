import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-I7CVBVNM.js";import"./chunk-GEVWXDUY.js";import"./chunk-AXRGFBLZ.js";import"./chunk-TJ4HAOA2.js";import"./chunk-BJZ46DRK.js";
import"./chunk-5PFJOM3G.js";import"./chunk-7KLDJBVT.js";export{runHook};
