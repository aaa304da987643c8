import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-ZBE2MSM6.js";import"./chunk-2TYRQ4KT.js";import"./chunk-MZGQ5HQM.js";import"./chunk-PHOGEVHI.js";
import"./chunk-SAGVJO7P.js";import"./chunk-EYAIQSHX.js";import"./chunk-ATVREEYU.js";import"./chunk-5ZQXWMT4.js";import"./chunk-BSLZAJEC.js";
import"./chunk-7RJRFVCY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S6BEZJXY.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-SJOZH3OL.js";import"./chunk-7CWUFBFE.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
