import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-E6NPEPTP.js";import"./chunk-UZM3O6XS.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";import"./chunk-ND43TVU2.js";
import"./chunk-KXUJCF3J.js";import"./chunk-O7FYGM24.js";import"./chunk-QBULORCU.js";import"./chunk-5DUTBUQ5.js";import"./chunk-4UQ6A3AG.js";
import"./chunk-YJRKNFLF.js";import"./chunk-4UQ6JKQB.js";import"./chunk-CK5LGPZH.js";import"./chunk-ZL34DLW5.js";import"./chunk-6EGF6Q3X.js";
import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-RVBESMEJ.js";import"./chunk-F2RWXYP4.js";import"./chunk-WXE6ZQ4B.js";
import"./chunk-5KLZPPBY.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-SUWK2YNK.js";
import"./chunk-P3QO7EOF.js";import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{scan};
