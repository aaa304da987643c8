import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-OAPOJ7J6.js";import"./chunk-INR2FEVN.js";import"./chunk-QIA4BKHN.js";import"./chunk-XUT5WSST.js";
import"./chunk-R6LONGIH.js";import"./chunk-XMSZPKW2.js";import"./chunk-T4AADWTH.js";import"./chunk-KKAQM6SI.js";import"./chunk-JXKPW24N.js";
import"./chunk-BIGAZY5U.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DSN7PKFG.js";import"./chunk-H6WH5RBU.js";
import"./chunk-UW5NMDW2.js";import"./chunk-VW5FRBZD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-TL6ZRHLE.js";
import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
