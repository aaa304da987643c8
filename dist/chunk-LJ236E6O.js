import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-ARA6Z3TW.js";import"./chunk-RPESEIGB.js";import"./chunk-EEJX5763.js";
import"./chunk-CA6GDBLA.js";import"./chunk-HEPKYQ5J.js";import"./chunk-2IVEOJTP.js";import"./chunk-NB4NGODU.js";import"./chunk-OAF5GCN7.js";
import"./chunk-Q2FYDGBO.js";import"./chunk-FEADEWR5.js";import"./chunk-FMAWDWFG.js";import"./chunk-TFJGV7Q2.js";import"./chunk-HLKJPMEY.js";
import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
