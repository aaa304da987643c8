import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-SQ5RWBT2.js";import{openRange}from"./chunk-HGPLIQ5R.js";import"./chunk-Z3L4YNVU.js";
import"./chunk-N7KG7EQP.js";import"./chunk-UW37WI5F.js";import"./chunk-4KT74VWH.js";import"./chunk-TMQ65P23.js";import"./chunk-TVNLMEFP.js";
import"./chunk-GILARQRL.js";import"./chunk-RIELJNYR.js";import"./chunk-KY3XTNM7.js";import"./chunk-3DYWYR2W.js";import{readGit}from"./chunk-N4SGM35B.js";
import"./chunk-H66RCIDL.js";import"./chunk-QE47SKMP.js";import"./chunk-BF2HZAUF.js";import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";
import"./chunk-XMGYRCIL.js";import"./chunk-MHYNI43W.js";import"./chunk-ZHUGGGSR.js";import"./chunk-I3XAJKRI.js";import"./chunk-7TRP2MQQ.js";
import"./chunk-XOYYAYCE.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
