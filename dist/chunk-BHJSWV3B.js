import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-377SC3SA.js";import{openRange}from"./chunk-KXUJCF3J.js";import"./chunk-O7FYGM24.js";
import"./chunk-5DUTBUQ5.js";import"./chunk-4UQ6A3AG.js";import"./chunk-YJRKNFLF.js";import"./chunk-4UQ6JKQB.js";import"./chunk-CK5LGPZH.js";
import"./chunk-ZL34DLW5.js";import{readGit}from"./chunk-6EGF6Q3X.js";import"./chunk-ZVWKPNVL.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";
import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";import"./chunk-OPLLKW7G.js";import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
