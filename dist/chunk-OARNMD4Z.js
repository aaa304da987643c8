import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-WSFAB2D2.js";import"./chunk-2RRFO6WH.js";import"./chunk-66PSXB2F.js";
import"./chunk-6SF2RGNY.js";import"./chunk-QIA4BKHN.js";import"./chunk-V2Q3NFZ3.js";import"./chunk-IEZQOAPP.js";import"./chunk-LA7R6KIN.js";
import"./chunk-N3VBR4BA.js";import"./chunk-H5TEDTL6.js";import"./chunk-3GSBEWSE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LXRVWLZL.js";import"./chunk-WCNUYLU2.js";import"./chunk-UW5NMDW2.js";import"./chunk-3LMLVMF7.js";import"./chunk-BJZ46DRK.js";
import"./chunk-E37TKF4M.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
