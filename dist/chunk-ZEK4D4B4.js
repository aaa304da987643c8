import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-SGAQJ6AF.js";import"./chunk-X5O72QOK.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-FHOM62J6.js";import"./chunk-JUNCIEUB.js";
import"./chunk-7KLDJBVT.js";export{scan};
