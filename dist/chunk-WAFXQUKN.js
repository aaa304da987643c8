import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-IDJTKUMO.js";import"./chunk-AV6YZVXU.js";import"./chunk-YCBZUIMZ.js";
import"./chunk-IVR64DB6.js";import"./chunk-QIA4BKHN.js";import"./chunk-QI2YDYKT.js";import"./chunk-R6LONGIH.js";import"./chunk-IEGGMONO.js";
import"./chunk-INM2EL47.js";import"./chunk-LZKWSZIY.js";import"./chunk-A2C6AIKT.js";import"./chunk-4LF5SA4K.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-UR4OILUY.js";import"./chunk-462EZS3C.js";import"./chunk-57UIUUBN.js";import"./chunk-GFJT5EAD.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-QA4TJCEL.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
