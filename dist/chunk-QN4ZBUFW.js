import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-B6KLEMOR.js";import"./chunk-VO6LIINC.js";import"./chunk-5CFKFFVK.js";import"./chunk-QIA4BKHN.js";import"./chunk-J4TKONYC.js";
import"./chunk-R6LONGIH.js";import"./chunk-ATWHWPFK.js";import"./chunk-7NFQSBAW.js";import"./chunk-OGJ54KUQ.js";import"./chunk-N5IL5LYF.js";
import"./chunk-BMXAILGZ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-XWW2CWCN.js";import"./chunk-PMFG7YLT.js";
import"./chunk-F2YEE6YF.js";import"./chunk-A6DY5GEL.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-5ZC6UMYQ.js";
import"./chunk-7KLDJBVT.js";export{runCi,scanInCi};
