import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-HWKLE5S6.js";import{openRange}from"./chunk-IWK2FDH4.js";import"./chunk-SEAKHBX2.js";
import"./chunk-X55XUQ4N.js";import"./chunk-RPNXPUET.js";import"./chunk-HSGQHVN6.js";import"./chunk-LJBHDP2H.js";import"./chunk-5VCURKWW.js";
import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";import"./chunk-CQ3BAXK4.js";import{readGit}from"./chunk-7TO62PKV.js";
import"./chunk-3CXTQ3JG.js";import"./chunk-PSNJI7UF.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";
import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-E5G6NG5O.js";import"./chunk-OXAFIF7G.js";
import"./chunk-IK6QIXU4.js";import"./chunk-TFJGV7Q2.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
