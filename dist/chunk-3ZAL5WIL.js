import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-R27KI2ZS.js";import"./chunk-6DB63PWX.js";import"./chunk-H3TBN4WC.js";import"./chunk-ZWJRL2DY.js";import"./chunk-FTT3G5MW.js";
import"./chunk-BJZ46DRK.js";import"./chunk-JNFN33NL.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
