import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-RJJAZNRD.js";import"./chunk-QSJ326UU.js";import"./chunk-PWJQKKGB.js";import"./chunk-EO3JSKR5.js";
import"./chunk-PHOGEVHI.js";import"./chunk-JLZW5MQB.js";import"./chunk-WD6PVM5T.js";import"./chunk-AAN2CRYQ.js";import"./chunk-RT56FCNS.js";
import"./chunk-LCKUNTFZ.js";import"./chunk-JZZDTARU.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-4U646JVD.js";
import"./chunk-FOGDNQ7Q.js";import"./chunk-GG2KELOR.js";import"./chunk-4KQ6LLZE.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
