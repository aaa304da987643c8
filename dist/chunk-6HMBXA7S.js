import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-MIJCID7O.js";import"./chunk-EEQPOFBY.js";import"./chunk-CSJ7M3B4.js";import"./chunk-QBULORCU.js";import"./chunk-FBN4GWAU.js";
import"./chunk-ND43TVU2.js";import"./chunk-I6LDIUVC.js";import"./chunk-MQ6Q2AS6.js";import"./chunk-NXE2RDRU.js";import"./chunk-ZL34DLW5.js";
import"./chunk-KQQXDIQ3.js";import"./chunk-YJRKNFLF.js";import"./chunk-CGXKCEPL.js";import"./chunk-DWYSHZE2.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-6EGF6Q3X.js";import"./chunk-ZVWKPNVL.js";import"./chunk-GG7SHWFW.js";import"./chunk-3ATHRZD2.js";import"./chunk-VBGG4RWM.js";
import"./chunk-T3KKKKWI.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-RVBESMEJ.js";import"./chunk-AOG2PYRW.js";import"./chunk-7QPXL2RK.js";
import"./chunk-GQKN4NL5.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";export{scan};
