import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-MX7NW62X.js";import"./chunk-BBFJABWM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-ILEIFPRP.js";
import"./chunk-AOG2PYRW.js";import"./chunk-7QPXL2RK.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
