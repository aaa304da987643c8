import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-WTURS35G.js";import"./chunk-6WCHNZQA.js";import"./chunk-2IVE4VEB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-SUHYL3T3.js";import"./chunk-DBDDUI3L.js";import"./chunk-FVTXRGT2.js";import"./chunk-U5ACNGZ3.js";import"./chunk-LQWRVQWZ.js";
import"./chunk-7AIT352K.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HIIGP6QK.js";import"./chunk-BCIBTCFB.js";
import"./chunk-VL6GDP7I.js";import"./chunk-JNJRYAN7.js";import"./chunk-7KLDJBVT.js";export{installHere,runInstall};
