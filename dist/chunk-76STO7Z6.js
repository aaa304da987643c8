import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-FW4KC6KD.js";import"./chunk-XX7NUMGC.js";import"./chunk-PFQ3K7CW.js";import"./chunk-3CXTQ3JG.js";
import"./chunk-EXN4EWTB.js";import"./chunk-E5G6NG5O.js";import"./chunk-OXAFIF7G.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";
import"./chunk-TPSVFZUU.js";export{chooseServices,createVerifier,openClient};
