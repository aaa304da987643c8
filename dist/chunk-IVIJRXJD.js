import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-NDFAWAZH.js";import"./chunk-QT5CNGQ4.js";import"./chunk-4AHGZYNI.js";import"./chunk-CMSP65ZT.js";
import"./chunk-UZCJOT6D.js";import"./chunk-MCWCOFXL.js";import"./chunk-CK5LGPZH.js";import"./chunk-6YQU7PUG.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-YVJVBCOX.js";import"./chunk-QV2NV7IW.js";import"./chunk-A5WPXI4L.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-5QIOHTRB.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
