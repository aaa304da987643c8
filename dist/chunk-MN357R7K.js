import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseScan,parseVerify,toChosen,toVerification}from"./chunk-EYIGHQUB.js";import"./chunk-RRGFLM3Z.js";import"./chunk-UYJY4R22.js";import"./chunk-QPLG4R54.js";
import"./chunk-QMUXK74V.js";import"./chunk-7QPXL2RK.js";import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{parseScan,parseVerify,toChosen,toVerification};
