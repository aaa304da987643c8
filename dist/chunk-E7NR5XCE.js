import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-C422KHAC.js";import"./chunk-3GYGSMJK.js";import"./chunk-GOTUNQA6.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";
import"./chunk-ND43TVU2.js";import"./chunk-CSUA546C.js";import"./chunk-ZT6W3WZV.js";import"./chunk-OS4LH5HX.js";import"./chunk-TM74UN26.js";
import"./chunk-GDLB5KPS.js";import"./chunk-CK5LGPZH.js";import"./chunk-ASMAXS3A.js";import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-KGFMZ7LV.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-RVBESMEJ.js";
import"./chunk-5UQMF6QS.js";import"./chunk-BXKEMS2A.js";import"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";import"./chunk-SUWK2YNK.js";
import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-OPLLKW7G.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";export{scan};
