import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openPush,openRepository,pastByCommit}from"./chunk-BUCLXAPX.js";import"./chunk-A2TDJPNX.js";import"./chunk-CXSBVWL4.js";import{openRange}from"./chunk-VU5ISZ3N.js";
import"./chunk-CXBTALWS.js";import"./chunk-VWEP5GQY.js";import"./chunk-CWUPTFHT.js";import"./chunk-3UXKIGGB.js";import"./chunk-EGPLNDYH.js";
import"./chunk-M7Q5TN6N.js";import"./chunk-AP33DUHT.js";import"./chunk-77LLWZBK.js";import"./chunk-MIMHHP2E.js";import"./chunk-PFML666N.js";
import{readGit}from"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";import"./chunk-QI3RDLRC.js";import"./chunk-LJL37FYG.js";import"./chunk-TOZB53RI.js";
import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";
import"./chunk-45G43KVW.js";import"./chunk-CR6GWQCQ.js";import"./chunk-ETRO5Q4U.js";import"./chunk-VVC7YI4L.js";import"./chunk-A2DKIZLC.js";
import"./chunk-Y6RGRNUE.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),past=pastByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,...past};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""},refs:new Map,newRefs:[env.PRE_COMMIT_REMOTE_BRANCH??""]};return{source:openPush(
repository,push,settings),moment:"push",remote,...past}}export{openFramework};
