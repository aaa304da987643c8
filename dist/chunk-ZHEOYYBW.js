import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-QIUET76Z.js";import"./chunk-IVAPG5ZP.js";import"./chunk-3ROBMBLH.js";import"./chunk-QIA4BKHN.js";import"./chunk-CVZZDCOJ.js";
import"./chunk-R6LONGIH.js";import"./chunk-K5WVFXKJ.js";import"./chunk-POLRXXYY.js";import"./chunk-ASLQK2OK.js";import"./chunk-PCY4KN57.js";
import"./chunk-VFQPNHB3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-R27KI2ZS.js";import"./chunk-6DB63PWX.js";
import"./chunk-H3TBN4WC.js";import"./chunk-ZWJRL2DY.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import"./chunk-JNFN33NL.js";
import"./chunk-7KLDJBVT.js";export{runCi,scanInCi};
