import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{runCi,scanInCi}from"./chunk-5PKVXFPV.js";import"./chunk-SULXS3YU.js";import"./chunk-WY6DXMFT.js";import"./chunk-TZRK543Y.js";import"./chunk-WTH5RXOM.js";
import"./chunk-QTPXM3ZU.js";import"./chunk-7M6NQDJT.js";import"./chunk-HW2H74XN.js";import"./chunk-LJ7IHIMW.js";import"./chunk-52URDX45.js";
import"./chunk-IUODUG6X.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import"./chunk-GHW7ER5I.js";import"./chunk-QPCKSZO2.js";
import"./chunk-7ZROWMAJ.js";import"./chunk-SWABH52V.js";import"./chunk-PWNVEEQF.js";import"./chunk-IGHRXMAI.js";import"./chunk-W5BAP3VR.js";
import"./chunk-PZIZPQ2K.js";import"./chunk-WZMVA7WR.js";import"./chunk-2XOII2GK.js";import"./chunk-6HXFW6TW.js";import"./chunk-LBW76QGT.js";
import"./chunk-KBELGXZI.js";import"./chunk-NQKMVBRL.js";import"./chunk-YJXRDRRS.js";import"./chunk-I367OHWL.js";import"./chunk-ETMVBQKN.js";
import"./chunk-BP76N3HF.js";import"./chunk-U7OYCDQ2.js";import"./chunk-E45AWWSX.js";import"./chunk-MUS76URQ.js";import"./chunk-N4YKKJ4N.js";
import"./chunk-ODTP4R7Z.js";import"./chunk-3TMGAIW5.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import"./chunk-32SFVRWU.js";export{runCi,scanInCi};
