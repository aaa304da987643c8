import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-2IZQZCAV.js";import"./chunk-STI6HSU7.js";import"./chunk-OVIVVQZM.js";import"./chunk-47UUKS77.js";
import"./chunk-PHOGEVHI.js";import"./chunk-D7XFAQFK.js";import"./chunk-ZCEEAPFF.js";import"./chunk-6MB2ZYU7.js";import"./chunk-FT2727HV.js";
import"./chunk-2DXJAQ6S.js";import"./chunk-EGB3G7W5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ARHMHOT5.js";
import"./chunk-BCIBTCFB.js";import"./chunk-TXRTEYHN.js";import"./chunk-O754VVY6.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
