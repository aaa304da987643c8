import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderConsole}from"./chunk-XMSD7VSB.js";import"./chunk-QIA4BKHN.js";import"./chunk-EWEE4GRQ.js";import"./chunk-P5RHBB62.js";import"./chunk-LZRVMI7V.js";
import"./chunk-VOBSWK5W.js";import"./chunk-FRT6O7LM.js";import"./chunk-ULRPYPXB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-3W7FNHIA.js";import"./chunk-GQ2QARBE.js";import"./chunk-7EWHIHW4.js";import"./chunk-ZOYAOJ73.js";import"./chunk-BJZ46DRK.js";
import"./chunk-GAERIN42.js";import"./chunk-7KLDJBVT.js";export{renderConsole};
