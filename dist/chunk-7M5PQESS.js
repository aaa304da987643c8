import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openRepository,openUpdates,pastByCommit}from"./chunk-TFSDZQPR.js";import"./chunk-ZQUJVLEL.js";import"./chunk-XXJ5MOXV.js";import"./chunk-CMSP65ZT.js";
import"./chunk-BG6NSDK7.js";import"./chunk-X5Z33SR5.js";import"./chunk-CK5LGPZH.js";import"./chunk-ZCV2SCDV.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-XESE5E2Z.js";import"./chunk-RZQOW4EU.js";import"./chunk-BV3AF7T7.js";import"./chunk-6DIDNWPL.js";import"./chunk-AVEQMXZF.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-EEACUEXL.js";
import"./chunk-7KLDJBVT.js";export{openRepository,openUpdates,pastByCommit};
