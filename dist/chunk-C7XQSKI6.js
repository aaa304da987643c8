import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-UX4SKWE4.js";import"./chunk-PHOGEVHI.js";import"./chunk-DAMABCML.js";import"./chunk-6T6CLEKR.js";import"./chunk-PUS3ZGTR.js";
import"./chunk-4B64INOM.js";import"./chunk-2USM4CQK.js";import"./chunk-6GDZKAMD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-C76W3PN4.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-X522ZER3.js";import"./chunk-O7AOOZC6.js";import"./chunk-7KLDJBVT.js";export{scan};
