import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-6L5PDEJ6.js";import"./chunk-U3C7DT4S.js";import"./chunk-AICO7AEN.js";
import"./chunk-HOBCUKH2.js";import"./chunk-QIA4BKHN.js";import"./chunk-H3LGJCSV.js";import"./chunk-XEDISJMW.js";import"./chunk-PCB2F4NM.js";
import"./chunk-2EM6CVHT.js";import"./chunk-MW3VKUFW.js";import"./chunk-JWYNSXCQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";import"./chunk-LCY5QUMQ.js";import"./chunk-PHBYP2JS.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
