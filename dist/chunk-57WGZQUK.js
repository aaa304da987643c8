import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-JEMG234I.js";import"./chunk-QIA4BKHN.js";import"./chunk-OXZZV26J.js";import"./chunk-R6LONGIH.js";import"./chunk-WFF6QB2Z.js";
import"./chunk-SDPRDXFF.js";import"./chunk-T7VDKNOK.js";import"./chunk-RTRWR3TZ.js";import"./chunk-AZTZVEDJ.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-MHPRDN7N.js";import"./chunk-C2EZASEW.js";import"./chunk-UW5NMDW2.js";import"./chunk-4PQR4QG4.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-6S3LTY4F.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
