import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-AIBOMG72.js";import"./chunk-PU6BLVI3.js";import"./chunk-KGDCQE6K.js";import"./chunk-CMSP65ZT.js";
import"./chunk-HMIYAX5W.js";import"./chunk-HXMUGJCL.js";import"./chunk-CK5LGPZH.js";import"./chunk-FHWX2NLJ.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-XGOQSYDQ.js";import"./chunk-VLDHP2JX.js";import"./chunk-PZVAV6VF.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-FTMZO23G.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
