import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-YZP27663.js";import"./chunk-EXJGYX23.js";import"./chunk-YMMK5EJC.js";
import"./chunk-VOSPDDYS.js";import"./chunk-BWBA3JCL.js";import"./chunk-XV2PEN3L.js";import"./chunk-PARZN4JP.js";import"./chunk-VCCIFFMI.js";
import"./chunk-33FPPCZH.js";import"./chunk-YROTUOWE.js";import"./chunk-NRCMWDGD.js";import"./chunk-LMRWWUTI.js";import"./chunk-2Y7HDWH7.js";
import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import"./chunk-I6FWEG5M.js";export{renderAzure,renderFailed,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
