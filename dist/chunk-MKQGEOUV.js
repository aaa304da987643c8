import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanLoose}from"./chunk-QFYYZ54Q.js";import"./chunk-RHVZNUHT.js";import"./chunk-76XNDCBN.js";import"./chunk-YVMWMQBN.js";import"./chunk-APV2SR7B.js";
import"./chunk-LIGN2QFY.js";import"./chunk-B37OD6WO.js";import"./chunk-RAHHRCW4.js";import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";
import"./chunk-N2WQXLHN.js";import"./chunk-LBOOO3XH.js";import"./chunk-OAFTS7WC.js";import"./chunk-QEEJZXHW.js";export{scanLoose};
