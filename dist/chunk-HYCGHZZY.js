import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-Z4NFM4DI.js";import"./chunk-VJUMCENY.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-FHOM62J6.js";import"./chunk-JUNCIEUB.js";
import"./chunk-7KLDJBVT.js";export{scan};
