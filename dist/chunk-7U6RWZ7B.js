import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-2NZ7CXCE.js";import"./chunk-QIA4BKHN.js";import"./chunk-WN6IHDJC.js";import"./chunk-ETLSIOPS.js";import"./chunk-FGDMZZ76.js";
import"./chunk-DVREF7DG.js";import"./chunk-GEGV46AK.js";import"./chunk-JDRGWD2S.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";import"./chunk-6NM4EXPS.js";import"./chunk-S3OYSASY.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
