import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-35PE4XR2.js";import"./chunk-L4OETHTS.js";import"./chunk-6OO2UO2S.js";
import"./chunk-EEQPOFBY.js";import"./chunk-RVBESMEJ.js";import"./chunk-FIYDWTEK.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";
import"./chunk-PHGENVMD.js";import"./chunk-PUOPXMXP.js";import"./chunk-AO3H3FX5.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";
import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
