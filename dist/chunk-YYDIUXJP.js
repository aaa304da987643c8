import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-LRDEVXYR.js";import"./chunk-IDHLUDAG.js";import"./chunk-5O2G42TS.js";import"./chunk-CMSP65ZT.js";
import"./chunk-QVF5VD2M.js";import"./chunk-T364QBFJ.js";import"./chunk-CK5LGPZH.js";import"./chunk-TJFLOOPF.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-VZK72PDG.js";import"./chunk-QXJFFL6Q.js";import"./chunk-PNJWPFVH.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-BKSN3MJL.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
