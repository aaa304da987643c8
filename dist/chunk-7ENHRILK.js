import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-NZCP7ZRQ.js";import"./chunk-UWTWTQJM.js";import"./chunk-TXH4AKYQ.js";import"./chunk-PHOGEVHI.js";import"./chunk-GA3XVZWM.js";
import"./chunk-DY2HV5P5.js";import"./chunk-2MSDJQ3C.js";import"./chunk-KGM3WSAI.js";import"./chunk-BUGRPOO4.js";import"./chunk-3ZAU6LPX.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KAWALODN.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-DEAKPM3K.js";
import"./chunk-RSR2YGV7.js";import"./chunk-7KLDJBVT.js";export{runCi,scanInCi};
