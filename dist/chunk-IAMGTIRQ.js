import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-OSI73ZTT.js";import"./chunk-I2BW5KWF.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";import"./chunk-ND43TVU2.js";
import"./chunk-FZDVHU3Y.js";import"./chunk-DOWUTADW.js";import"./chunk-O7FSVHMI.js";import"./chunk-XMUR32HM.js";import"./chunk-GDLB5KPS.js";
import"./chunk-2BM43UWN.js";import"./chunk-CK5LGPZH.js";import"./chunk-ASMAXS3A.js";import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-KGFMZ7LV.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-RVBESMEJ.js";
import"./chunk-AFTCTJVW.js";import"./chunk-WFZKXM2D.js";import"./chunk-5KLZPPBY.js";import"./chunk-SUWK2YNK.js";import"./chunk-SVTZTR7L.js";
import"./chunk-QWBABLDL.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{scan};
