import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-ACTQBFHH.js";import"./chunk-IXYUTVOI.js";import"./chunk-3C2BXRWE.js";import"./chunk-AVG6RSYZ.js";import"./chunk-BJZ46DRK.js";
import"./chunk-OOJWUU6G.js";import"./chunk-7KLDJBVT.js";export{runHook};
