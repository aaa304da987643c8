import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openPush,openRepository,pastByCommit}from"./chunk-SFTHEKBB.js";import"./chunk-NOSXJGKI.js";import"./chunk-NR6NZ5OE.js";import{openRange}from"./chunk-YA34GVZ2.js";
import"./chunk-WIV2W2VO.js";import"./chunk-IZXOH75Q.js";import"./chunk-EGWUORG5.js";import"./chunk-IZKQ2H3I.js";import"./chunk-4VLH6ZMA.js";
import"./chunk-RORALSRS.js";import"./chunk-GMKZHH4M.js";import"./chunk-4KBC2VUK.js";import"./chunk-CE3YILGZ.js";import"./chunk-HAENE2FI.js";
import{readGit}from"./chunk-NEXJ3TMS.js";import"./chunk-HJX5MTKM.js";import"./chunk-2DG6UYTX.js";import"./chunk-CEE572DU.js";import"./chunk-2NEXV7FU.js";
import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";import"./chunk-XTB227SG.js";
import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-OHPFTBAE.js";import"./chunk-JADI6QUB.js";import"./chunk-KSIZZH4V.js";
import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),past=pastByCommit(repository,[]),remote=env.PRE_COMMIT_REMOTE_NAME,
[from,to="HEAD"]=[env.PRE_COMMIT_FROM_REF,env.PRE_COMMIT_TO_REF];if(from!==void 0)return{source:openRange(repository,`${from}..${to}`,settings),moment:remote===
void 0?"commit":"push",remote,...past};let branch=env.PRE_COMMIT_LOCAL_BRANCH||"HEAD",push={tips:[(await readGit(["rev-parse","--verify","--end-of-options",branch],
repository)).toString("latin1").trim()],had:[],known:{kind:"remote",name:remote??""},refs:new Map,newRefs:[env.PRE_COMMIT_REMOTE_BRANCH??""]};return{source:openPush(
repository,push,settings),moment:"push",remote,...past}}export{openFramework};
