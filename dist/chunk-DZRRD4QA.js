import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-KEPKBHGA.js";import"./chunk-YP23RM4Q.js";import"./chunk-3YBQCO7Z.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MF6GEN2I.js";import"./chunk-R6LONGIH.js";import"./chunk-DHV5E7ND.js";import"./chunk-CNQX4PLR.js";import"./chunk-VHYRXXQE.js";
import"./chunk-Z4FPC55Y.js";import"./chunk-LSZIDQ54.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SHDX3DMB.js";
import"./chunk-THNY3BUE.js";import"./chunk-UW5NMDW2.js";import"./chunk-ZGN5Z3G3.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import"./chunk-VA3GTTLX.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
