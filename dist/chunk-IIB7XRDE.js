import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport,runScan}from"./chunk-2A7KZWGC.js";import"./chunk-COIMR7UC.js";import"./chunk-A2FAHDLV.js";import"./chunk-ILEIFPRP.js";
import"./chunk-NIKXWIFR.js";import"./chunk-EEQPOFBY.js";import"./chunk-GG7SHWFW.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-PHOGEVHI.js";
import"./chunk-N2UEJLZP.js";import"./chunk-4LQ33XLL.js";import"./chunk-TFTAKYI2.js";import"./chunk-FHOM62J6.js";import"./chunk-RLRO6PJX.js";
import"./chunk-QMUXK74V.js";import"./chunk-NUHTUYA5.js";import"./chunk-UHA63XB4.js";import"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";export{produceReport,runScan};
