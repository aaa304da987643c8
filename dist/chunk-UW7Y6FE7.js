import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-WFYDTV7M.js";import"./chunk-2GLKBMAB.js";import"./chunk-EHDFEPCI.js";
import"./chunk-GESIWQIL.js";import"./chunk-XKGLYDOL.js";import"./chunk-5U46NDSK.js";import"./chunk-Q2VAVAFB.js";import"./chunk-RNI4AT3Z.js";
import"./chunk-YORSP7RD.js";import"./chunk-FU7J7GW7.js";import"./chunk-HCRAYN25.js";import"./chunk-VVC7YI4L.js";import"./chunk-A2DKIZLC.js";
import"./chunk-Y6RGRNUE.js";import"./chunk-76VBTWAH.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
