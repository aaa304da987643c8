import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{changesByCommit,openPush,openRepository}from"./chunk-2TOGKESA.js";import{openRange}from"./chunk-ZBXQEHZI.js";import"./chunk-MKYCEKQ4.js";
import"./chunk-IHB6RYAJ.js";import"./chunk-G26NNHTS.js";import"./chunk-SUPHYOG4.js";import"./chunk-VUI6M3BX.js";import"./chunk-LWZ6G7MU.js";
import"./chunk-I6AOEECX.js";import"./chunk-6XLLBNAX.js";import"./chunk-BJERAGF5.js";import"./chunk-NBQTC6H5.js";import{readGit}from"./chunk-ELZTN36F.js";
import"./chunk-UUHLH33Q.js";import"./chunk-LJN2Y2DB.js";import"./chunk-SIZ2Q33Z.js";import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";
import"./chunk-HDL3K7A3.js";import"./chunk-MPVIZA6S.js";import"./chunk-54OVQAAD.js";import"./chunk-TD2Q2LWP.js";import"./chunk-3MU6DV3T.js";
import"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),changesAt=changesByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,changesAt};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""}};return{source:openPush(repository,{...push,refs:new Map},settings),moment:"\
push",remote,changesAt}}export{openFramework};
