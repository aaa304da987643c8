import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-KXRS6E2Y.js";import"./chunk-RHCTPPAE.js";import"./chunk-F2WHDBHF.js";import"./chunk-7DHH5OVB.js";
import"./chunk-44HD52WU.js";import"./chunk-45G43KVW.js";import"./chunk-CR6GWQCQ.js";import"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";
import"./chunk-76VBTWAH.js";export{chooseServices,createVerifier,openClient};
