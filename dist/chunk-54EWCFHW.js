import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-SQ5RWBT2.js";import"./chunk-Z3L4YNVU.js";import"./chunk-N7KG7EQP.js";import"./chunk-UW37WI5F.js";
import"./chunk-4KT74VWH.js";import"./chunk-TMQ65P23.js";import"./chunk-GILARQRL.js";import"./chunk-RIELJNYR.js";import"./chunk-KY3XTNM7.js";
import"./chunk-3DYWYR2W.js";import"./chunk-N4SGM35B.js";import"./chunk-H66RCIDL.js";import"./chunk-QE47SKMP.js";import"./chunk-BF2HZAUF.js";
import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";import"./chunk-MHYNI43W.js";import"./chunk-ZHUGGGSR.js";import"./chunk-I3XAJKRI.js";
import"./chunk-QAMUKJXS.js";export{changesByCommit,openRepository,openUpdates};
