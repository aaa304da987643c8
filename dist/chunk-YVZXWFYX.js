import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-377SC3SA.js";import"./chunk-O7FYGM24.js";import"./chunk-5DUTBUQ5.js";import"./chunk-4UQ6A3AG.js";
import"./chunk-YJRKNFLF.js";import"./chunk-4UQ6JKQB.js";import"./chunk-CK5LGPZH.js";import"./chunk-ZL34DLW5.js";import"./chunk-6EGF6Q3X.js";
import"./chunk-ZVWKPNVL.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-7KLDJBVT.js";export{changesByCommit,openRepository,openUpdates};
