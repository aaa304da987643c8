import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-2356VWIB.js";import"./chunk-U4TS4GAC.js";import"./chunk-PRMYS6M4.js";import"./chunk-CMSP65ZT.js";
import"./chunk-CVLYHJO5.js";import"./chunk-Q7IYHAO4.js";import"./chunk-CK5LGPZH.js";import"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-U2FHO222.js";import"./chunk-WLFWCCN7.js";import"./chunk-TBSHWNM2.js";import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-BDHLDGLQ.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
