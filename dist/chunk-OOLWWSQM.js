import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-QQYNTGMW.js";import{openRange}from"./chunk-XEEUSESU.js";import"./chunk-BTMC5GHB.js";
import"./chunk-DYCH5JLL.js";import"./chunk-ULUNMFZZ.js";import"./chunk-AL5WTJN5.js";import"./chunk-AEJEX32V.js";import"./chunk-7M6NQDJT.js";
import"./chunk-HW2H74XN.js";import"./chunk-LJ7IHIMW.js";import"./chunk-52URDX45.js";import"./chunk-IUODUG6X.js";import{readGit}from"./chunk-IRDGJMFZ.js";
import"./chunk-TMDYFPQF.js";import"./chunk-PZIZPQ2K.js";import"./chunk-5VDMULMH.js";import"./chunk-EFWNILD4.js";import"./chunk-BYHCT7HG.js";
import"./chunk-XZ57FK6N.js";import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import"./chunk-ETMVBQKN.js";import"./chunk-BP76N3HF.js";
import"./chunk-3TMGAIW5.js";import"./chunk-66KDGFWS.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
