import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-RV6PK6NA.js";import"./chunk-BXYOLF5Z.js";import"./chunk-47HF5MTD.js";import"./chunk-JXT6TJBN.js";
import"./chunk-QIA4BKHN.js";import"./chunk-KKEI2NKM.js";import"./chunk-R6LONGIH.js";import"./chunk-WCIF2MUF.js";import"./chunk-6DMWS7DW.js";
import"./chunk-BTLKD3XY.js";import"./chunk-SHURJFSX.js";import"./chunk-T5DGYQMA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-AA6OBQKK.js";import"./chunk-ZWOPXO3U.js";import"./chunk-UW5NMDW2.js";import"./chunk-XYL4SNRJ.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-WGC5G7FX.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
