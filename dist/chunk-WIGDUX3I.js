import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAzure,renderIssue,renderIssues,renderSummaryUpload,renderVariable}from"./chunk-KCAOHJ3N.js";import"./chunk-FJI7S3V3.js";import"./chunk-VCSPX4MQ.js";
import"./chunk-5TRM4UCS.js";import"./chunk-ZUVYETW4.js";import"./chunk-RUFZOQFO.js";import"./chunk-SALDCE43.js";import"./chunk-G3HLWF4U.js";
import"./chunk-BTPM7HHZ.js";import"./chunk-B3B456RF.js";import"./chunk-AFB6XP2O.js";import"./chunk-TD2Q2LWP.js";import"./chunk-3MU6DV3T.js";
import"./chunk-OMFHI6ET.js";import"./chunk-J2BLLQNG.js";export{renderAzure,renderIssue,renderIssues,renderSummaryUpload,renderVariable};
