import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openPush,openRepository,pastByCommit}from"./chunk-5LVU4QVW.js";import"./chunk-PIJF7UO5.js";import"./chunk-2JU2EEVV.js";import"./chunk-Z5L6W6PR.js";
import{openRange}from"./chunk-2HXJV6WJ.js";import"./chunk-NLMXIBMV.js";import"./chunk-TV7EV3AJ.js";import"./chunk-M6OAMSBI.js";import"./chunk-PCNSVHZ3.js";
import"./chunk-56GCOSL5.js";import"./chunk-XI6SPQT6.js";import"./chunk-MKJ74WPK.js";import"./chunk-B54W4R6U.js";import"./chunk-ST4YDCC6.js";
import"./chunk-VGPH3MR6.js";import"./chunk-VJUUXQ5P.js";import{readGit}from"./chunk-PGJQXOLR.js";import"./chunk-UH4PCQ2M.js";import"./chunk-MOOAE5JN.js";
import"./chunk-R4PEHZV7.js";import"./chunk-SZHBO4AP.js";import"./chunk-Y6DDIYRY.js";import"./chunk-FFPFIJD4.js";import"./chunk-FJMKAW5W.js";
import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";
import"./chunk-LZW4W5AW.js";import"./chunk-2Y7HDWH7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),remote=env.PRE_COMMIT_REMOTE_NAME||void 0,[from,to]=[env.PRE_COMMIT_FROM_REF||
void 0,env.PRE_COMMIT_TO_REF||"HEAD"];if(remote===void 0)return{source:openRange(repository,`${from??"HEAD"}..${to}`,settings),moment:"range",remote,...pastByCommit(
repository,[])};let tip=from===void 0?env.PRE_COMMIT_LOCAL_BRANCH||"HEAD":to,[tips,had]=await Promise.all([resolve(repository,[tip]),resolve(repository,from===void 0?
[]:[from])]),push={tips:[...new Set([...tips,...await listHeads(repository)])],had,known:{kind:"remote",name:remote,url:env.PRE_COMMIT_REMOTE_URL},refs:new Map,
newRefs:from===void 0?[env.PRE_COMMIT_REMOTE_BRANCH??""]:[]};return{source:openPush(repository,push,settings),moment:"push",remote,...pastByCommit(repository,had)}}
async function resolve(repository,revisions){let ids=revisions.map(name=>readGit(["rev-parse","--verify","--end-of-options",name],repository));return(await Promise.
all(ids)).map(id=>id.toString("latin1").trim())}async function listHeads(repository){return(await readGit(["for-each-ref","--format=%(objectname)","refs/heads"],
repository)).toString("latin1").split(`
`).filter(id=>id!=="")}export{openFramework};
