import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-WY3QN2V7.js";import"./chunk-5PMSKXLM.js";import"./chunk-TS3W2YRM.js";import"./chunk-CMSP65ZT.js";
import"./chunk-25YQWSPK.js";import"./chunk-OYQS6EO4.js";import"./chunk-CK5LGPZH.js";import"./chunk-N4UZKRYX.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-GWNTLWZS.js";import"./chunk-4T5ZGKDH.js";import"./chunk-H6DOQZKP.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-24KQWRA7.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
