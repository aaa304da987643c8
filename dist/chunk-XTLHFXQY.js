import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport,runScan}from"./chunk-IDFQRUMM.js";import"./chunk-5EU7GALN.js";import"./chunk-R5STBRRL.js";import"./chunk-ILEIFPRP.js";
import"./chunk-NIKXWIFR.js";import"./chunk-EEQPOFBY.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-JU6NX5NC.js";import"./chunk-MG4JVDOO.js";
import"./chunk-FHOM62J6.js";import"./chunk-RLRO6PJX.js";import"./chunk-QMUXK74V.js";import"./chunk-MPD7SK5I.js";import"./chunk-YZIYYQVC.js";
import"./chunk-7KLDJBVT.js";export{produceReport,runScan};
