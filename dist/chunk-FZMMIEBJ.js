import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-NIBBLR3J.js";import"./chunk-UZM3O6XS.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";import"./chunk-ND43TVU2.js";
import"./chunk-YHD77SNO.js";import"./chunk-JO5S6GJ7.js";import"./chunk-WYSMOKTZ.js";import"./chunk-FAX45AXU.js";import"./chunk-A22CDGDG.js";
import"./chunk-VMR44PHQ.js";import"./chunk-CK5LGPZH.js";import"./chunk-FPWHVWFS.js";import"./chunk-MVW3UWVW.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-66WW3POX.js";import"./chunk-Y24LMZJB.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";import"./chunk-RVBESMEJ.js";
import"./chunk-F2RWXYP4.js";import"./chunk-WXE6ZQ4B.js";import"./chunk-5KLZPPBY.js";import"./chunk-SUWK2YNK.js";import"./chunk-SVTZTR7L.js";
import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";export{scan};
