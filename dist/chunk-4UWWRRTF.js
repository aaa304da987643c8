import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-LCI4MPCP.js";import"./chunk-VELO3FHU.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-FHOM62J6.js";import"./chunk-CQZZMIWR.js";
import"./chunk-LC7CDVKI.js";import"./chunk-7KLDJBVT.js";export{scan};
