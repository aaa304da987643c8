import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-CZYTQUFK.js";import"./chunk-5WE3UYNY.js";import"./chunk-IJT3HCF7.js";import"./chunk-QIA4BKHN.js";import"./chunk-U36HNGOO.js";
import"./chunk-25LCFDWL.js";import"./chunk-WV7EDS2A.js";import"./chunk-VAQSDTCC.js";import"./chunk-E6ORIVKU.js";import"./chunk-LTIPORVY.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5LIEZSPY.js";import"./chunk-MGNB6ZBV.js";import"./chunk-7X6OTH2M.js";
import"./chunk-2URRSU5Y.js";import"./chunk-BJZ46DRK.js";import"./chunk-U32JIABK.js";import"./chunk-7KLDJBVT.js";export{runCi,scanInCi};
