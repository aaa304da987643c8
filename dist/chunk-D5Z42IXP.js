import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-RIVH2LZA.js";import"./chunk-47HF5MTD.js";import"./chunk-ZVWKPNVL.js";import"./chunk-ILEIFPRP.js";
import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
