import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-LMIP44I2.js";import"./chunk-E5UVDLSH.js";import"./chunk-MQ6Q2AS6.js";import"./chunk-XGOYDGXQ.js";import"./chunk-TEU7SRBD.js";
import"./chunk-ZL34DLW5.js";import"./chunk-QBULORCU.js";import"./chunk-NSUS3AOV.js";import"./chunk-VA6AIJ5V.js";import"./chunk-YJRKNFLF.js";
import"./chunk-4UQ6JKQB.js";import"./chunk-CGXKCEPL.js";import"./chunk-6EGF6Q3X.js";import"./chunk-6YWTWYIY.js";import"./chunk-ND43TVU2.js";
import"./chunk-EEQPOFBY.js";import"./chunk-GG7SHWFW.js";import"./chunk-ZVWKPNVL.js";import"./chunk-KBGEC5DP.js";import"./chunk-4NRCW4AE.js";
import"./chunk-MQ6E2GON.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-FHOM62J6.js";import"./chunk-ZUCG6NNP.js";import"./chunk-R2NKSNPI.js";import"./chunk-GQKN4NL5.js";
import"./chunk-3U5WLZBX.js";import"./chunk-SUWK2YNK.js";import"./chunk-7KLDJBVT.js";export{scan};
