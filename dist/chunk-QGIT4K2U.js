import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-2TQDDZNN.js";import"./chunk-QIA4BKHN.js";import"./chunk-67SHE6RA.js";import"./chunk-S4KZZJDR.js";import"./chunk-B7U47VB4.js";
import"./chunk-LLEOKVE7.js";import"./chunk-URACTHSZ.js";import"./chunk-YPO5GRRM.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-56ZSBKYA.js";import"./chunk-VS6NUBRJ.js";import"./chunk-M326MCOK.js";import"./chunk-S23UYRCS.js";import"./chunk-BJZ46DRK.js";
import"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";export{scan};
