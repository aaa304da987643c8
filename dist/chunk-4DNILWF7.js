import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-WDHQ6TJL.js";import"./chunk-KZF4TFGT.js";import"./chunk-ALV5SIJZ.js";
import"./chunk-AABGW2Z7.js";import"./chunk-YHNI33TH.js";import"./chunk-JKLGQZT2.js";import"./chunk-3VEK6LOZ.js";import"./chunk-36K7XQH7.js";
import"./chunk-LJJRHRMG.js";import"./chunk-6L5546QT.js";import"./chunk-MYAZKXTC.js";import"./chunk-VHVTLHOC.js";import"./chunk-RXFZFBJ2.js";
import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import"./chunk-MHKVJSSN.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
