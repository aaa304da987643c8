import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-VNYEQ3XD.js";import{openRange}from"./chunk-EZASIFMH.js";import"./chunk-KBO4GEKT.js";
import"./chunk-KRYQC45E.js";import"./chunk-ZBAZV536.js";import"./chunk-WWM27L3M.js";import"./chunk-FG7ZG2Q2.js";import"./chunk-TVDPUHE3.js";
import"./chunk-2T6Q5ZO3.js";import"./chunk-ZL6UDSAW.js";import"./chunk-R5IG7CF3.js";import"./chunk-ZCBMHTIM.js";import{readGit}from"./chunk-35KU7LIQ.js";
import"./chunk-Y4FZIVOG.js";import"./chunk-2K7CPTGO.js";import"./chunk-Q65IZSTF.js";import"./chunk-LIGN2QFY.js";import"./chunk-B37OD6WO.js";
import"./chunk-RAHHRCW4.js";import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import"./chunk-ZOT5PHZJ.js";import"./chunk-N2WQXLHN.js";
import"./chunk-LBOOO3XH.js";import"./chunk-BFXAWDPH.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
