import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-DTGC5UJW.js";import"./chunk-4LQQJJZB.js";import"./chunk-BCFN6LDD.js";
import"./chunk-KEL326ME.js";import"./chunk-VJSYM3JU.js";import"./chunk-W5ZDR7MH.js";import"./chunk-RC6NC6YM.js";import"./chunk-3FBNRPEN.js";
import"./chunk-UH7B2B2O.js";import"./chunk-WV6BJOOM.js";import"./chunk-L7WPI2LE.js";import"./chunk-JADI6QUB.js";import"./chunk-KSIZZH4V.js";
import"./chunk-K7T6E6N4.js";import"./chunk-A2IRLN37.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
