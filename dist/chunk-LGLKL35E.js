import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-46EGTART.js";import"./chunk-SHLTYKNI.js";import"./chunk-TBA4Z247.js";import"./chunk-TNXFCXM3.js";
import"./chunk-QIA4BKHN.js";import"./chunk-YOGQUQ45.js";import"./chunk-R6LONGIH.js";import"./chunk-ZCJ6TOCK.js";import"./chunk-R5G6PCW3.js";
import"./chunk-DLIATG3W.js";import"./chunk-JZNXKXWE.js";import"./chunk-SXR4WHO3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-7EX7DUKU.js";import"./chunk-AQMTPXT2.js";import"./chunk-SE6BHWUN.js";import"./chunk-VJAYQ5QJ.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-3T6EDY5G.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
