import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-CUS32ZH6.js";import"./chunk-XRXDG6LI.js";import"./chunk-QIA4BKHN.js";import"./chunk-FOEGFQG7.js";
import"./chunk-OPGJYHRT.js";import"./chunk-GYNKOK5P.js";import"./chunk-5LP5AGVX.js";import"./chunk-TBAHU2TS.js";import"./chunk-TNJPQLTW.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-CWM27EIG.js";import"./chunk-H6NCOG2D.js";import"./chunk-Y67U7SPT.js";
import"./chunk-27AUOJ5X.js";import"./chunk-BJZ46DRK.js";import"./chunk-ZFLG4E5S.js";import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
