import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-BXKEMS2A.js";import"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";
import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{scanLoose};
