import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-TJ7HZ2E7.js";import"./chunk-HKCM3IGN.js";import"./chunk-BLBQCYZI.js";import"./chunk-CMSP65ZT.js";
import"./chunk-76YOURME.js";import"./chunk-X7YIMERU.js";import"./chunk-CK5LGPZH.js";import"./chunk-TVKIDUES.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-DWJEGZ2F.js";import"./chunk-D4I6VBRM.js";import"./chunk-D5VYBXRJ.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-5HMJKLGZ.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
