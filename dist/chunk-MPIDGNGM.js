import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-DHRGWW2C.js";import"./chunk-QIA4BKHN.js";import"./chunk-LHZXV7C7.js";import"./chunk-R6LONGIH.js";import"./chunk-N4KIXIZX.js";
import"./chunk-2KI7QM5E.js";import"./chunk-MNY5YV6B.js";import"./chunk-CVAYXFY4.js";import"./chunk-AGCI4V3N.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-R3EOSXN7.js";import"./chunk-5DNMYYAP.js";import"./chunk-6LRQ7JPM.js";import"./chunk-7HMRBHGX.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-JZGBZDZ4.js";import"./chunk-7KLDJBVT.js";export{scan};
