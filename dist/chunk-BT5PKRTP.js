import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-WXLBX5XR.js";import{openRange}from"./chunk-XABSZDPB.js";import"./chunk-S4YGL3HQ.js";
import"./chunk-ZL34DLW5.js";import"./chunk-BDUVJZ7W.js";import"./chunk-YJRKNFLF.js";import"./chunk-CK5LGPZH.js";import"./chunk-DWYSHZE2.js";
import"./chunk-4UQ6JKQB.js";import{readGit}from"./chunk-6EGF6Q3X.js";import"./chunk-ZVWKPNVL.js";import"./chunk-ZXC5UEDN.js";import"./chunk-QWBABLDL.js";
import"./chunk-YCZZZB7V.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-OPLLKW7G.js";
import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
