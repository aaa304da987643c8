import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-3INVTFXK.js";import"./chunk-AFQJNLAD.js";import"./chunk-QIA4BKHN.js";import"./chunk-QAVA474L.js";
import"./chunk-R6LONGIH.js";import"./chunk-EFN5NGRD.js";import"./chunk-L377OCVZ.js";import"./chunk-EEACQEDO.js";import"./chunk-NZYRQ5JB.js";
import"./chunk-NQRPOTSY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WKKHG6VC.js";import"./chunk-74QEYWXO.js";
import"./chunk-H3TBN4WC.js";import"./chunk-XYRC3ZZG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-CDCEE5HR.js";
import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
