import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runVerify,selectById}from"./chunk-LKIUJEGW.js";import"./chunk-N2DWYYEX.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZR54WX42.js";
import"./chunk-WOUQYAA6.js";import"./chunk-FBQ5AHDI.js";import"./chunk-P3BKKBI7.js";import"./chunk-XGVSOGOM.js";import"./chunk-UCQ5WHLY.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-66ZYCLSA.js";import"./chunk-BCIBTCFB.js";import"./chunk-RFPARRB6.js";
import"./chunk-YAGBIGIO.js";import"./chunk-7KLDJBVT.js";export{runVerify,selectById};
