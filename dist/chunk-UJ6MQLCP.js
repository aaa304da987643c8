import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-KM72YS7I.js";import"./chunk-AGBITCV5.js";import"./chunk-47HF5MTD.js";import"./chunk-MWMKUXE2.js";
import"./chunk-QIA4BKHN.js";import"./chunk-DPRSRTGW.js";import"./chunk-R6LONGIH.js";import"./chunk-OE7WSJRL.js";import"./chunk-EOTKQGCB.js";
import"./chunk-NWYWJESE.js";import"./chunk-37D6KZ5X.js";import"./chunk-CJFXYETE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-IH53HBAQ.js";import"./chunk-EQ5LV6J6.js";import"./chunk-O3LVUGDM.js";import"./chunk-Q4JWGVCR.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-P6QIXKWL.js";import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
