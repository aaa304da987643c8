import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-OK7A6YO2.js";import"./chunk-7HM24Q32.js";import"./chunk-FTYFRVHW.js";import"./chunk-AEADT2KD.js";
import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import"./chunk-HEPKYQ5J.js";import"./chunk-3T7NVGU7.js";
import"./chunk-OXAFIF7G.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import"./chunk-TPSVFZUU.js";export{installHere,runInstall};
