import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-PHRFZZVX.js";import"./chunk-MVEY7RVV.js";import"./chunk-NIZOQD5L.js";import"./chunk-E73XVOSX.js";
import"./chunk-66TE5JIU.js";import"./chunk-MPIHJRVA.js";import"./chunk-JX7KTPLD.js";import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";
import"./chunk-MHKVJSSN.js";export{chooseServices,createVerifier,openClient};
