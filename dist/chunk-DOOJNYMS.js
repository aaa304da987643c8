import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-TBMOGNPL.js";import"./chunk-QIA4BKHN.js";import"./chunk-C2HDMPHG.js";
import"./chunk-R6LONGIH.js";import"./chunk-D6MTOZDX.js";import"./chunk-ZSJVDGHR.js";import"./chunk-3D37IU2P.js";import"./chunk-MOZYDLIU.js";
import"./chunk-22PV7IFE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-7LPMWHY7.js";import"./chunk-PHKMYC3S.js";
import"./chunk-UW5NMDW2.js";import"./chunk-N7ZIHCQH.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-MRH2GJOR.js";
import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
