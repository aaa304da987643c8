import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-STXSR725.js";import"./chunk-NOBE35K7.js";import"./chunk-MY2BZYN5.js";import"./chunk-MIMHHP2E.js";
import"./chunk-PFML666N.js";import"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";import"./chunk-XKGLYDOL.js";import"./chunk-B2PKFYZV.js";
import"./chunk-CR6GWQCQ.js";import"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";import"./chunk-76VBTWAH.js";export{installHere,runInstall};
