import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runHook}from"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";
import"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";export{runHook};
