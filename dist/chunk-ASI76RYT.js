import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-N4MBHUUE.js";import"./chunk-QIA4BKHN.js";import"./chunk-KP4QW5XR.js";import"./chunk-R6LONGIH.js";import"./chunk-3HFNYMAT.js";
import"./chunk-VX4NECNC.js";import"./chunk-YK3TDCKA.js";import"./chunk-H5PCVBEL.js";import"./chunk-H3K5EBXA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-OPV2ZLFP.js";import"./chunk-IL64QNZI.js";import"./chunk-C3TUJUFF.js";import"./chunk-RQ6OHPAN.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-XER72NY2.js";import"./chunk-7KLDJBVT.js";export{scan};
