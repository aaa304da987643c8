import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-YOQ3ZXJZ.js";import"./chunk-Q26W66MD.js";import"./chunk-QIA4BKHN.js";import"./chunk-J62AOMGI.js";
import"./chunk-QMHMCSUB.js";import"./chunk-BKTRGMY4.js";import"./chunk-QULQ3B6X.js";import"./chunk-JSXYU352.js";import"./chunk-RCIRJY45.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VLIAXVQA.js";import"./chunk-QESJGLWO.js";import"./chunk-CMPAGW6K.js";
import"./chunk-OP63YYH6.js";import"./chunk-BJZ46DRK.js";import"./chunk-WFLTUAYW.js";import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
