import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-J5YR4RHW.js";import"./chunk-J6CN7INX.js";import"./chunk-SUWK2YNK.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";
import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";export{scanLoose};
