import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-QH3IH2RT.js";import"./chunk-CP23IM66.js";import"./chunk-A3DUDADS.js";
import"./chunk-FP37GPLH.js";import"./chunk-QIA4BKHN.js";import"./chunk-G4GQCYUP.js";import"./chunk-2HKY75IH.js";import"./chunk-IEDLDQHY.js";
import"./chunk-763KSTDV.js";import"./chunk-O25CCRYW.js";import"./chunk-KAB6XXN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-GLHNK2SG.js";import"./chunk-NDBXC3JN.js";import"./chunk-GGSQHMGH.js";import"./chunk-YFS2IFVH.js";import"./chunk-BJZ46DRK.js";
import"./chunk-QO3HVKXL.js";import"./chunk-7KLDJBVT.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
