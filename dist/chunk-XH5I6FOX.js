import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-R6LYYUJB.js";import"./chunk-5OM2U7LN.js";import"./chunk-YWQL2HIQ.js";import"./chunk-3V3QZ7S4.js";
import"./chunk-QIA4BKHN.js";import"./chunk-AARCOBY3.js";import"./chunk-KUT6JEJ3.js";import"./chunk-LMX4UGGM.js";import"./chunk-53MMKTRD.js";
import"./chunk-6G4AAJPQ.js";import"./chunk-L3WR5EDB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-T235EO3G.js";
import"./chunk-AGLUPIB3.js";import"./chunk-AXRGFBLZ.js";import"./chunk-2DNMH7QJ.js";import"./chunk-BJZ46DRK.js";import"./chunk-JNIVYKQL.js";
import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
