import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseScan,parseVerify,toChosen,toVerification}from"./chunk-IS63CFAZ.js";import"./chunk-RRGFLM3Z.js";import"./chunk-P26VU6PF.js";import"./chunk-QPLG4R54.js";
import"./chunk-QMUXK74V.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{parseScan,parseVerify,toChosen,toVerification};
