import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{produceReport,runScan}from"./chunk-I52OZF5M.js";import"./chunk-Q6HHF2Z7.js";import"./chunk-USEMLS5K.js";import"./chunk-OCW7H6QX.js";
import"./chunk-WV6LDV3Z.js";import"./chunk-EEQPOFBY.js";import"./chunk-GG7SHWFW.js";import"./chunk-PHOGEVHI.js";import"./chunk-MEZGGSEO.js";
import"./chunk-BJZ46DRK.js";import"./chunk-TFTAKYI2.js";import"./chunk-ILEIFPRP.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-6NNZ7GMA.js";
import"./chunk-O6TDNHVY.js";import"./chunk-FHOM62J6.js";import"./chunk-ZUCG6NNP.js";import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";
import"./chunk-R2NKSNPI.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-NIKXWIFR.js";import"./chunk-7KLDJBVT.js";export{produceReport,runScan};
