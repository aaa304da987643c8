import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-OUAQ4BVQ.js";import"./chunk-3X5L3QKJ.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-FHOM62J6.js";import"./chunk-CQZZMIWR.js";
import"./chunk-LC7CDVKI.js";import"./chunk-7KLDJBVT.js";export{scan};
