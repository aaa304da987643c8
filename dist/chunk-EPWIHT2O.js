import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-S7WEESCE.js";import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";
import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import"./chunk-NAX43XG2.js";
import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";
import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-U5AIUCGV.js";
import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
