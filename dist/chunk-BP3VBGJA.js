import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-BURTSKQA.js";import"./chunk-6UU3HVKE.js";import"./chunk-RAI2OBCW.js";
import"./chunk-OGG2JD3X.js";import"./chunk-QIA4BKHN.js";import"./chunk-VBBZB5EM.js";import"./chunk-R6LONGIH.js";import"./chunk-L5JJRGUC.js";
import"./chunk-BF7D5MAC.js";import"./chunk-325U4G7Y.js";import"./chunk-LQZ6HVJ4.js";import"./chunk-JYKKHS2R.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-QD6ZRUED.js";import"./chunk-Y5QXJU65.js";import"./chunk-57UIUUBN.js";import"./chunk-D3WP5HLW.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-NLX6FLKJ.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
