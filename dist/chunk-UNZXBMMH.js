import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-A3BCSZMO.js";import"./chunk-ZT6W3WZV.js";import"./chunk-OS4LH5HX.js";import"./chunk-TM74UN26.js";
import"./chunk-GDLB5KPS.js";import"./chunk-CK5LGPZH.js";import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";import"./chunk-KGFMZ7LV.js";
import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";
import"./chunk-UMMOCE42.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-7KLDJBVT.js";export{changesByCommit,openRepository,openUpdates};
