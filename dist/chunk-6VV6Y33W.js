import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-2AO7B5JU.js";import"./chunk-HJLG26GJ.js";import"./chunk-4XN3J7CQ.js";
import"./chunk-JWL3RWJJ.js";import"./chunk-QIA4BKHN.js";import"./chunk-B4PDEN6W.js";import"./chunk-JCHMJOGA.js";import"./chunk-PZ6U5DIB.js";
import"./chunk-L36UU7JZ.js";import"./chunk-6QUMET2L.js";import"./chunk-JQUJFOB7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";
import"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
