import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-VMALF4OE.js";import"./chunk-QIA4BKHN.js";import"./chunk-MFEUFYXM.js";import"./chunk-R6LONGIH.js";import"./chunk-I3KBJJLI.js";
import"./chunk-42ZWL3LE.js";import"./chunk-RNE3UIBB.js";import"./chunk-ZPDHT7AX.js";import"./chunk-UVRR5QSA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-HFXC5BSF.js";import"./chunk-VEPB6UOD.js";import"./chunk-F2YEE6YF.js";import"./chunk-IC4EO4A6.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-7XYV6JDW.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
