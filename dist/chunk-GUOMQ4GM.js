import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-X4N33MBU.js";import"./chunk-CRNAUG7I.js";import"./chunk-KKPFK2P4.js";
import"./chunk-GWOCOP5U.js";import"./chunk-PHOGEVHI.js";import"./chunk-2JAD2DJY.js";import"./chunk-ABLPS7HE.js";import"./chunk-5TP3FDVN.js";
import"./chunk-4NMDOEH7.js";import"./chunk-2ZH7WC7D.js";import"./chunk-6I2MH437.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";import"./chunk-3BDHZ7J3.js";import"./chunk-GFK4CTE6.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
