import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{chooseServices,createVerifier,openClient}from"./chunk-4RA2LZCT.js";import"./chunk-DH6JMGZR.js";import"./chunk-47HF5MTD.js";import"./chunk-N2YDK3E4.js";
import"./chunk-QIA4BKHN.js";import"./chunk-JMV274MB.js";import"./chunk-IBBMRQQX.js";import"./chunk-543EUGAR.js";import"./chunk-QAW2MV3T.js";
import"./chunk-RXCFUY7H.js";import"./chunk-CNBRQBGJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VBZR5KGH.js";
import"./chunk-KA3RUKWL.js";import"./chunk-7X6OTH2M.js";import"./chunk-L3OCNXQB.js";import"./chunk-BJZ46DRK.js";import"./chunk-2DRDSFB2.js";
import"./chunk-7KLDJBVT.js";export{chooseServices,createVerifier,openClient};
