import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-BJFFKRQV.js";import"./chunk-26IT2QN5.js";import"./chunk-JSLXE4JA.js";import"./chunk-HJX5MTKM.js";
import"./chunk-AFZPAPVI.js";import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";
import"./chunk-A2IRLN37.js";export{chooseServices,createVerifier,openClient};
