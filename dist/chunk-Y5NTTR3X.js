import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-MIBWPJRN.js";import"./chunk-AQUI5W2B.js";import"./chunk-ZL34DLW5.js";import"./chunk-HQIMNP6N.js";
import"./chunk-CGXKCEPL.js";import"./chunk-HNATQ2GA.js";import"./chunk-YJRKNFLF.js";import"./chunk-4UQ6JKQB.js";import"./chunk-6EGF6Q3X.js";
import"./chunk-ZVWKPNVL.js";import"./chunk-GG7SHWFW.js";import"./chunk-SVTZTR7L.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-QWBABLDL.js";
import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{changesByCommit,openRepository,openUpdates};
