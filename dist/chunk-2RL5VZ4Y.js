import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-U6J6Z42T.js";import"./chunk-KYPWDFB7.js";import"./chunk-33KIPVY7.js";import"./chunk-XEDXEBO2.js";import"./chunk-6RZVF6FI.js";
import"./chunk-LW4HHY66.js";import"./chunk-HGPLIQ5R.js";import"./chunk-6W7KMW6E.js";import"./chunk-AUXHZ2IK.js";import"./chunk-Z3L4YNVU.js";
import"./chunk-N7KG7EQP.js";import"./chunk-UW37WI5F.js";import"./chunk-4KT74VWH.js";import"./chunk-TMQ65P23.js";import"./chunk-TVNLMEFP.js";
import"./chunk-GILARQRL.js";import"./chunk-RIELJNYR.js";import"./chunk-KY3XTNM7.js";import"./chunk-3DYWYR2W.js";import"./chunk-N4SGM35B.js";
import"./chunk-H66RCIDL.js";import"./chunk-M64ZFGIK.js";import"./chunk-F5IBMB6H.js";import"./chunk-LKA64CLB.js";import"./chunk-O6KJYQD6.js";
import"./chunk-HUQHOMET.js";import"./chunk-JDMLIZMN.js";import"./chunk-D7QYVF3R.js";import"./chunk-6GSCHMRL.js";import"./chunk-QE47SKMP.js";
import"./chunk-BF2HZAUF.js";import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";import"./chunk-XMGYRCIL.js";import"./chunk-MHYNI43W.js";
import"./chunk-ZHUGGGSR.js";import"./chunk-I3XAJKRI.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import"./chunk-QAMUKJXS.js";export{scan};
