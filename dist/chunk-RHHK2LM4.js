import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{identify,identifyFile,renderGitlab}from"./chunk-342EA746.js";import"./chunk-5LIPPDY3.js";import"./chunk-QIA4BKHN.js";import"./chunk-6JTTRN6S.js";
import"./chunk-R6LONGIH.js";import"./chunk-SFKCQNHH.js";import"./chunk-S6PXNTFK.js";import"./chunk-B6NK32UT.js";import"./chunk-UINMTQ3S.js";
import"./chunk-RAEBE3FL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-OESGD3K6.js";import"./chunk-XRJYUTOG.js";
import"./chunk-6LRQ7JPM.js";import"./chunk-ALFUVYX7.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-NZXOJBCV.js";
import"./chunk-7KLDJBVT.js";export{identify,identifyFile,renderGitlab};
