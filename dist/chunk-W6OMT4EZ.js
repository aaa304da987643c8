import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-KNVEK7PL.js";import"./chunk-HCDTJMN5.js";import"./chunk-EL663C4T.js";
import"./chunk-B6A6CLNM.js";import"./chunk-E3K42MPD.js";import"./chunk-ULNW6WT7.js";import"./chunk-32EKUABV.js";import"./chunk-GXO3UHV3.js";
import"./chunk-FEPUETFR.js";import"./chunk-HVZCELRQ.js";import"./chunk-7ZKR4KX5.js";import"./chunk-U3OHKOVO.js";import"./chunk-2DG6UYTX.js";
import"./chunk-AFZPAPVI.js";import"./chunk-CUWDJ2VT.js";import"./chunk-VJSYM3JU.js";import"./chunk-NYWMS5UD.js";import"./chunk-PXUTKE6U.js";
import"./chunk-67UIFG5D.js";import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-XKKS63RX.js";import"./chunk-EHOFYAIU.js";
import"./chunk-RC6NC6YM.js";import"./chunk-3FBNRPEN.js";import"./chunk-UH7B2B2O.js";import"./chunk-OHPFTBAE.js";import"./chunk-KSIZZH4V.js";
import"./chunk-K7T6E6N4.js";import"./chunk-A2IRLN37.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
