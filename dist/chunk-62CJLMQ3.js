import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-JVUK2IVE.js";import"./chunk-PHOGEVHI.js";import"./chunk-GMHRBTH4.js";import"./chunk-3B4T5V6L.js";import"./chunk-2VOJI4BG.js";
import"./chunk-UUBRMOWM.js";import"./chunk-QJVM57P6.js";import"./chunk-IDKJDTUS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-7IZ2IAEX.js";import"./chunk-BCIBTCFB.js";import"./chunk-PG5X364C.js";import"./chunk-VIRAIIU4.js";import"./chunk-7KLDJBVT.js";export{scan};
