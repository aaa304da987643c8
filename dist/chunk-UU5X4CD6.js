import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-A3BCSZMO.js";import{openRange}from"./chunk-CSUA546C.js";import"./chunk-ZT6W3WZV.js";
import"./chunk-OS4LH5HX.js";import"./chunk-TM74UN26.js";import"./chunk-GDLB5KPS.js";import"./chunk-CK5LGPZH.js";import"./chunk-ASMAXS3A.js";
import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";import"./chunk-KGFMZ7LV.js";import{readGit}from"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";
import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-OPLLKW7G.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
