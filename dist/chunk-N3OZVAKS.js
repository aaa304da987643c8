import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-Z34B4HL7.js";import"./chunk-SG4Q7RFY.js";import"./chunk-47HF5MTD.js";import"./chunk-PLGT5UW4.js";
import"./chunk-QIA4BKHN.js";import"./chunk-KYQPCYSA.js";import"./chunk-BJBLYY7C.js";import"./chunk-FLBHEDOW.js";import"./chunk-2UEUXUQC.js";
import"./chunk-NWWURLKO.js";import"./chunk-LE2DXS7M.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DJGLDFUL.js";
import"./chunk-LX36S76Q.js";import"./chunk-GGSQHMGH.js";import"./chunk-333BHRL6.js";import"./chunk-BJZ46DRK.js";import"./chunk-QPE7W2WT.js";
import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
