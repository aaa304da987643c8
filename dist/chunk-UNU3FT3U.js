import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-ETVP4LGL.js";import"./chunk-ND43TVU2.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-MQ6Q2AS6.js";
import"./chunk-GG7SHWFW.js";import"./chunk-2VMPXPTE.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-IT2O2GEB.js";import"./chunk-SUWK2YNK.js";
import"./chunk-FHOM62J6.js";import"./chunk-NUHTUYA5.js";import"./chunk-UHA63XB4.js";import"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";export{scan};
