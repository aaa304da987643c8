import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openPush,openRepository,pastByCommit}from"./chunk-BKO7JHCQ.js";import{openRange}from"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import{
readGit}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";async function openFramework(env,location,settings){let repository=await openRepository(location),remote=env.PRE_COMMIT_REMOTE_NAME||void 0,[from,to]=[env.PRE_COMMIT_FROM_REF||
void 0,env.PRE_COMMIT_TO_REF||"HEAD"];if(remote===void 0)return{source:openRange(repository,`${from??"HEAD"}..${to}`,settings),moment:"range",remote,...pastByCommit(
repository,[])};let tip=from===void 0?env.PRE_COMMIT_LOCAL_BRANCH||"HEAD":to,[tips,had]=await Promise.all([resolve(repository,[tip]),resolve(repository,from===void 0?
[]:[from])]),push={tips:[...new Set([...tips,...await listHeads(repository)])],had,known:{kind:"remote",name:remote,url:env.PRE_COMMIT_REMOTE_URL},refs:new Map,
newRefs:from===void 0?[env.PRE_COMMIT_REMOTE_BRANCH??""]:[]};return{source:openPush(repository,push,settings),moment:"push",remote,...pastByCommit(repository,had)}}
async function resolve(repository,revisions){let ids=revisions.map(name=>readGit(["rev-parse","--verify","--end-of-options",name],repository));return(await Promise.
all(ids)).map(id=>id.toString("latin1").trim())}async function listHeads(repository){return(await readGit(["for-each-ref","--format=%(objectname)","refs/heads"],
repository)).toString("latin1").split(`
`).filter(id=>id!=="")}export{openFramework};
