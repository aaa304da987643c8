import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openPush,openRepository,pastByCommit}from"./chunk-GF6VBV3W.js";import"./chunk-CGD3IFAV.js";import"./chunk-52QZWSVD.js";import"./chunk-RD4EDLKZ.js";
import{openRange}from"./chunk-QCRE7CJQ.js";import"./chunk-O44D3LJ6.js";import"./chunk-OPH7LUXY.js";import"./chunk-VHMJTUHY.js";import"./chunk-MEXNGYXO.js";
import"./chunk-I24TBTMV.js";import"./chunk-47OPDKQZ.js";import"./chunk-SKVIB3U4.js";import"./chunk-NXFDUCBJ.js";import"./chunk-SVYUDFAA.js";
import"./chunk-IWXPGMVG.js";import{readGit}from"./chunk-MKB34V6I.js";import"./chunk-E73XVOSX.js";import"./chunk-ZWNLSOVG.js";import"./chunk-FS6VMKJT.js";
import"./chunk-J3DMY27L.js";import"./chunk-OI3L7W4U.js";import"./chunk-HSRZRVON.js";import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";
import"./chunk-JKLGQZT2.js";import"./chunk-MPIHJRVA.js";import"./chunk-JX7KTPLD.js";import"./chunk-EOA54VTS.js";import"./chunk-RXFZFBJ2.js";
import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();async function openFramework(env,location,settings){let repository=await openRepository(location),remote=env.PRE_COMMIT_REMOTE_NAME||void 0,[from,to]=[env.PRE_COMMIT_FROM_REF||
void 0,env.PRE_COMMIT_TO_REF||"HEAD"];if(remote===void 0)return{source:openRange(repository,`${from??"HEAD"}..${to}`,settings),moment:"range",remote,...pastByCommit(
repository,[])};let tip=from===void 0?env.PRE_COMMIT_LOCAL_BRANCH||"HEAD":to,[tips,had]=await Promise.all([resolve(repository,[tip]),resolve(repository,from===void 0?
[]:[from])]),push={tips:[...new Set([...tips,...await listHeads(repository)])],had,known:{kind:"remote",name:remote,url:env.PRE_COMMIT_REMOTE_URL},refs:new Map,
newRefs:from===void 0?[env.PRE_COMMIT_REMOTE_BRANCH??""]:[]};return{source:openPush(repository,push,settings),moment:"push",remote,...pastByCommit(repository,had)}}
async function resolve(repository,revisions){let ids=revisions.map(name=>readGit(["rev-parse","--verify","--end-of-options",name],repository));return(await Promise.
all(ids)).map(id=>id.toString("latin1").trim())}async function listHeads(repository){return(await readGit(["for-each-ref","--format=%(objectname)","refs/heads"],
repository)).toString("latin1").split(`
`).filter(id=>id!=="")}export{openFramework};
