import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-SDZAIPPC.js";import"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";import"./chunk-DAIK7C24.js";
import"./chunk-R6LONGIH.js";import"./chunk-5F7DPAUQ.js";import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";import"./chunk-CGNNMF5G.js";
import"./chunk-D32QMD4O.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";
import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-S47JN65G.js";
import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
