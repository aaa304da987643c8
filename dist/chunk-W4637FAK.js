import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-6AWWQGRK.js";import"./chunk-EEQPOFBY.js";import"./chunk-XABSZDPB.js";import"./chunk-QBULORCU.js";import"./chunk-IEUXQB7Q.js";
import"./chunk-ND43TVU2.js";import"./chunk-UYRDRMT7.js";import"./chunk-GRINMADD.js";import"./chunk-S4YGL3HQ.js";import"./chunk-ZL34DLW5.js";
import"./chunk-BDUVJZ7W.js";import"./chunk-YJRKNFLF.js";import"./chunk-CK5LGPZH.js";import"./chunk-DWYSHZE2.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-6EGF6Q3X.js";import"./chunk-ZVWKPNVL.js";import"./chunk-ZXC5UEDN.js";import"./chunk-33CE3WAQ.js";import"./chunk-HUPQMAK3.js";
import"./chunk-JMBT2VHD.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-RVBESMEJ.js";import"./chunk-OPLLKW7G.js";import"./chunk-DNQ7QJRR.js";
import"./chunk-RBM6Y5FZ.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{scan};
