import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-TXYDQGB6.js";import"./chunk-4AWCTVCU.js";import"./chunk-L7YHTLJU.js";
import"./chunk-DGARNLB2.js";import"./chunk-QIA4BKHN.js";import"./chunk-CPG2GDJ3.js";import"./chunk-R6LONGIH.js";import"./chunk-VAQ57MVP.js";
import"./chunk-2FF576PX.js";import"./chunk-7MA4U6XI.js";import"./chunk-FKCXRXBB.js";import"./chunk-AXCSZSMI.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-6W5WS57N.js";import"./chunk-YBVN7RVM.js";import"./chunk-F2YEE6YF.js";import"./chunk-65MV76KG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-PJ5XYGFN.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
