import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-C65TG5GL.js";import"./chunk-QIA4BKHN.js";import"./chunk-NR7PCNF7.js";import"./chunk-UG6GBIKO.js";import"./chunk-35A6TLKG.js";
import"./chunk-TK7WET4R.js";import"./chunk-Q6URHY7S.js";import"./chunk-ORNNWCMV.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";import"./chunk-BJZ46DRK.js";
import"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
