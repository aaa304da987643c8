import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-DB65KK2G.js";import"./chunk-ND43TVU2.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-NGKMEKS6.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-SUWK2YNK.js";import"./chunk-FHOM62J6.js";import"./chunk-MPD7SK5I.js";import"./chunk-YZIYYQVC.js";
import"./chunk-7KLDJBVT.js";export{scan};
