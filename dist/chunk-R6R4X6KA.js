import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanSource}from"./chunk-AUXHZ2IK.js";import"./chunk-LKA64CLB.js";import"./chunk-O6KJYQD6.js";import"./chunk-HUQHOMET.js";import"./chunk-JDMLIZMN.js";
import"./chunk-D7QYVF3R.js";import"./chunk-6GSCHMRL.js";import"./chunk-QE47SKMP.js";import"./chunk-BF2HZAUF.js";import"./chunk-XYCWTXEZ.js";
import"./chunk-MWQTRLUW.js";import"./chunk-MHYNI43W.js";import"./chunk-ZHUGGGSR.js";import"./chunk-XOYYAYCE.js";import"./chunk-QAMUKJXS.js";export{scanSource};
