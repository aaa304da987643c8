import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-PESHFBRD.js";import"./chunk-BBFJABWM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-ILEIFPRP.js";
import"./chunk-BJLB7PVW.js";import"./chunk-SPC3IX4R.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
