import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openRepository,openUpdates}from"./chunk-VNYEQ3XD.js";import"./chunk-KBO4GEKT.js";import"./chunk-KRYQC45E.js";import"./chunk-ZBAZV536.js";
import"./chunk-WWM27L3M.js";import"./chunk-FG7ZG2Q2.js";import"./chunk-2T6Q5ZO3.js";import"./chunk-ZL6UDSAW.js";import"./chunk-R5IG7CF3.js";
import"./chunk-ZCBMHTIM.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import"./chunk-Q65IZSTF.js";import"./chunk-LIGN2QFY.js";
import"./chunk-B37OD6WO.js";import"./chunk-RAHHRCW4.js";import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import"./chunk-N2WQXLHN.js";
import"./chunk-LBOOO3XH.js";import"./chunk-BFXAWDPH.js";import"./chunk-QEEJZXHW.js";export{changesByCommit,openRepository,openUpdates};
