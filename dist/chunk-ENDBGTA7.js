import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{installHere,runInstall}from"./chunk-N3XNKBSN.js";import"./chunk-2QWLT542.js";import"./chunk-GLDJH3VO.js";import"./chunk-KY3XTNM7.js";
import"./chunk-3DYWYR2W.js";import"./chunk-N4SGM35B.js";import"./chunk-H66RCIDL.js";import"./chunk-F5IBMB6H.js";import"./chunk-MWQTRLUW.js";
import"./chunk-MHYNI43W.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import"./chunk-QAMUKJXS.js";export{installHere,runInstall};
