import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnnotation,renderAnnotations,renderGithub}from"./chunk-E7FLUHOZ.js";import"./chunk-ZU4UEO5W.js";import"./chunk-IL2PXY6Y.js";import"./chunk-CHQP5UWQ.js";
import"./chunk-QIA4BKHN.js";import"./chunk-64AK2IAK.js";import"./chunk-R6LONGIH.js";import"./chunk-BQCL2D3N.js";import"./chunk-YVNO5A3Y.js";
import"./chunk-RKTCBRGW.js";import"./chunk-KTQKIYSI.js";import"./chunk-Y2YCSKIC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-7KHDHH63.js";import"./chunk-NKSAX2ET.js";import"./chunk-FNHSXPDK.js";import"./chunk-WIWIWAP2.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-IBBRVLZC.js";import"./chunk-7KLDJBVT.js";export{renderAnnotation,renderAnnotations,renderGithub};
