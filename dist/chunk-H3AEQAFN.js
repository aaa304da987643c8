import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-INXRUAGZ.js";import"./chunk-W2TI737R.js";import"./chunk-47HF5MTD.js";import"./chunk-FFXEFMBM.js";
import"./chunk-QIA4BKHN.js";import"./chunk-KEMUYWIR.js";import"./chunk-CWOHICFO.js";import"./chunk-IL2O6CWY.js";import"./chunk-GX6EIGV6.js";
import"./chunk-COMY4KJS.js";import"./chunk-ONPXRSYE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S7CM3HO4.js";
import"./chunk-GO65GKRJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-QX74S46U.js";import"./chunk-BJZ46DRK.js";import"./chunk-PJAAWVOR.js";
import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
