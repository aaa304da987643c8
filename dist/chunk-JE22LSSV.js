import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-JVRH6VH6.js";import"./chunk-VR2P4CAI.js";import"./chunk-XSN42UMH.js";
import"./chunk-75NZZ2TI.js";import"./chunk-6HXFW6TW.js";import"./chunk-7UE3LBMA.js";import"./chunk-MUS76URQ.js";import"./chunk-N4YKKJ4N.js";
import"./chunk-ODTP4R7Z.js";import"./chunk-BNUKURGZ.js";import"./chunk-5AXVF4CB.js";import"./chunk-66KDGFWS.js";import"./chunk-WIMPIX3N.js";
import"./chunk-SFTJVKJK.js";import"./chunk-32SFVRWU.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
