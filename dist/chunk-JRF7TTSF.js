import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-RO6V7CJB.js";import"./chunk-2AWTTXJD.js";import"./chunk-QIA4BKHN.js";import"./chunk-EUV2V2ZX.js";
import"./chunk-6P3XUUQM.js";import"./chunk-QYDRMP44.js";import"./chunk-UVA4EUWO.js";import"./chunk-EPXEKPSW.js";import"./chunk-D564GQF4.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-I7CVBVNM.js";import"./chunk-GEVWXDUY.js";import"./chunk-AXRGFBLZ.js";
import"./chunk-TJ4HAOA2.js";import"./chunk-BJZ46DRK.js";import"./chunk-5PFJOM3G.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
