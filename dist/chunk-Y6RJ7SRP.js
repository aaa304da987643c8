import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-S7CM3HO4.js";import"./chunk-GO65GKRJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-QX74S46U.js";import"./chunk-BJZ46DRK.js";
import"./chunk-PJAAWVOR.js";import"./chunk-7KLDJBVT.js";export{runHook};
