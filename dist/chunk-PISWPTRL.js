import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-CEJXUUF5.js";import"./chunk-PHOGEVHI.js";import"./chunk-JNXXCUY4.js";import"./chunk-DTMTKFHR.js";import"./chunk-EDHN5ZIJ.js";
import"./chunk-IH2KOICL.js";import"./chunk-MCYYFVKA.js";import"./chunk-UMM3KJM7.js";import"./chunk-VZERRGZL.js";import"./chunk-UZCJOT6D.js";
import"./chunk-MCWCOFXL.js";import"./chunk-CK5LGPZH.js";import"./chunk-6YQU7PUG.js";import"./chunk-ZXC5UEDN.js";import"./chunk-YVJVBCOX.js";
import"./chunk-QV2NV7IW.js";import"./chunk-A5WPXI4L.js";import"./chunk-7LYLVFR4.js";import"./chunk-XOQSTPIW.js";import"./chunk-6DIDNWPL.js";
import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-Q6CHDR3K.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-MQZ4AEYL.js";
import"./chunk-WMQLAUOK.js";import"./chunk-SUWK2YNK.js";import"./chunk-5QIOHTRB.js";import"./chunk-7KLDJBVT.js";export{scan};
