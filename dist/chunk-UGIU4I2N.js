import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-DASO52Q3.js";import"./chunk-WYSMOKTZ.js";import"./chunk-FAX45AXU.js";import"./chunk-A22CDGDG.js";
import"./chunk-VMR44PHQ.js";import"./chunk-CK5LGPZH.js";import"./chunk-MVW3UWVW.js";import"./chunk-4UQ6JKQB.js";import"./chunk-66WW3POX.js";
import"./chunk-Y24LMZJB.js";import"./chunk-ZVWKPNVL.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";
import"./chunk-P3QO7EOF.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-7KLDJBVT.js";export{changesByCommit,openRepository,openUpdates};
