import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-4DZWKLAG.js";import"./chunk-YL3KQW46.js";import"./chunk-BMDEH7JF.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VRLKUYTM.js";import"./chunk-R6LONGIH.js";import"./chunk-DTL74Z3W.js";import"./chunk-GG2AMVCX.js";import"./chunk-KEMF72LL.js";
import"./chunk-SOVCSNUM.js";import"./chunk-EDQVF2PY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HPAQSPED.js";
import"./chunk-PNRPCTTB.js";import"./chunk-H3TBN4WC.js";import"./chunk-W76QQX5C.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import"./chunk-UOK4JNPA.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
