import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-5NYRIWF6.js";import"./chunk-PBAQB336.js";import"./chunk-IKPU4M2J.js";import"./chunk-QIA4BKHN.js";
import"./chunk-R54IMOQY.js";import"./chunk-R6LONGIH.js";import"./chunk-I222VNR7.js";import"./chunk-LPMOL2QZ.js";import"./chunk-WULUFE55.js";
import"./chunk-B3U6NQFP.js";import"./chunk-TJHGVLEC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-PYQ35JWU.js";
import"./chunk-VF6WTMY6.js";import"./chunk-UW5NMDW2.js";import"./chunk-747Q7MBN.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import"./chunk-6EPEADQX.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
