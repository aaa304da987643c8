import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems}from"./chunk-QTB63KQJ.js";import"./chunk-NSXIN4NC.js";import"./chunk-JAXEPBNX.js";
import"./chunk-NG7ICNCA.js";import"./chunk-C2MT3NXC.js";import"./chunk-DQBMFK4L.js";import"./chunk-D7FIWU2M.js";import"./chunk-HEFLBWWP.js";
import"./chunk-3Y7R2QUX.js";import"./chunk-3IFFM2LS.js";import"./chunk-EE25WI4R.js";import"./chunk-JUANBTL6.js";import"./chunk-TX2WK7GY.js";
import"./chunk-FSLROTHY.js";import"./chunk-ZUVYETW4.js";import"./chunk-TT3C7KQG.js";import"./chunk-Z6M7464H.js";import"./chunk-FXLUXSG5.js";
import"./chunk-HDL3K7A3.js";import"./chunk-MPVIZA6S.js";import"./chunk-R6PCYEOD.js";import"./chunk-KAY2WN5K.js";import"./chunk-SALDCE43.js";
import"./chunk-G3HLWF4U.js";import"./chunk-BTPM7HHZ.js";import"./chunk-54OVQAAD.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";
import"./chunk-J2BLLQNG.js";export{findTokens,produceReport,readOptions,runScan,scanToEnd,tellProblems};
