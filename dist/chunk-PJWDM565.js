import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";
import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";
import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";
import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
