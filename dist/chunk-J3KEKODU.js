import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-DASO52Q3.js";import{openRange}from"./chunk-JO5S6GJ7.js";import"./chunk-WYSMOKTZ.js";
import"./chunk-FAX45AXU.js";import"./chunk-A22CDGDG.js";import"./chunk-VMR44PHQ.js";import"./chunk-CK5LGPZH.js";import"./chunk-FPWHVWFS.js";
import"./chunk-MVW3UWVW.js";import"./chunk-4UQ6JKQB.js";import"./chunk-66WW3POX.js";import{readGit}from"./chunk-Y24LMZJB.js";import"./chunk-ZVWKPNVL.js";
import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-P3QO7EOF.js";import"./chunk-OPLLKW7G.js";
import"./chunk-3U5WLZBX.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
