import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-OAYXVJCA.js";import"./chunk-DA34EG42.js";import"./chunk-H6C65GON.js";
import"./chunk-SGJ3SOGH.js";import"./chunk-32PD4SKO.js";import"./chunk-YNYQMCBQ.js";import"./chunk-WZRVNZ7T.js";import"./chunk-V5R6ZUGM.js";
import"./chunk-A7G4DCOQ.js";import"./chunk-OCLFWJNG.js";import"./chunk-BKASFOER.js";import"./chunk-BFXAWDPH.js";import"./chunk-VLVC5JHV.js";
import"./chunk-OAFTS7WC.js";import"./chunk-QEEJZXHW.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
