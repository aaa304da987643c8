import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-GZDBGKMO.js";import"./chunk-GQGPKUBP.js";import"./chunk-JDBYXP4J.js";
import"./chunk-4UQKVZDO.js";import"./chunk-QIA4BKHN.js";import"./chunk-UIH5KESO.js";import"./chunk-R6LONGIH.js";import"./chunk-O4ER34CG.js";
import"./chunk-PLTEI6VK.js";import"./chunk-VF25OXKF.js";import"./chunk-Y2N2ZAES.js";import"./chunk-J7MZ2CM7.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-XHTTLZNB.js";import"./chunk-OX62RMRM.js";import"./chunk-F2YEE6YF.js";import"./chunk-B5MPPT3J.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-5I2DZ323.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
