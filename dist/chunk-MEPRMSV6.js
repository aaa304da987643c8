import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HOOK_SETTINGS,isOfFramework}from"./chunk-A7VGSAIG.js";import{listIndexRenames}from"./chunk-PRMYS6M4.js";import{listChangesFromHead}from"./chunk-NZC5PUHI.js";
import{findDirectories,readConfig}from"./chunk-LEHELRPC.js";import"./chunk-RDZ2PJFC.js";import{OLDEST_GIT,isOldGit,readGitVersion}from"./chunk-U2FHO222.js";
import"./chunk-WLFWCCN7.js";import"./chunk-TBSHWNM2.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{GitError}from"./chunk-V4G6V4OC.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,UserError,escapeText,exitCodeOfSignal,messageOf}from"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";async function explainFailure(error,location){if(!(error instanceof GitError))return error;let{stderr}=error;if(/not a git repository/.test(stderr))return new UserError(
"the current directory is not in a git repository");if(/dubious ownership|unsafe repository/.test(stderr)){let named=/'([^']+)'/.exec(stderr)?.[1]??location.directory;
return new UserError(`git does not trust ${named}, which belongs to another user: see safe.directory in git help config`)}let version=await readGitVersion(location);
return isOldGit(version)===!0?new UserError(`${version} is too old: install git ${OLDEST_GIT} or newer`):error}async function openHook(input,location,settings){let{hook,args,env}=input;switch(hook){case"pre-commit":case"pre-merge-commit":{if(!isOfFramework(env))return openIndex(
location,args,settings);let{openFramework}=await import("./chunk-KLFQ4PKU.js");return openFramework(env,location,settings)}case"commit-msg":{let[file,second]=args;
if(file===void 0||second!==void 0)throw new UserError("commit-msg takes one file, which git names");let{openMessage}=await import("./chunk-PCQINNBV.js");return{
source:openMessage(location,file,env.GIT_EDITOR!==":"),moment:"commit",remote:void 0,changesAt:async()=>[],hadName:async()=>!1}}case"pre-push":case"pre-receive":{
let{openUpdates}=await import("./chunk-KOF2DNLP.js");return openUpdates(input,location,settings)}}}async function openIndex(location,files,settings){let directories=findDirectories(
location.directory);if(directories===void 0)throw new UserError("the current directory is not in the working tree of a git repository, which pre-commit needs");
let[changes,{openCommit}]=await Promise.all([listChangesFromHead(location),import("./chunk-QQ3XDLTI.js")]),opened=await openCommit({location,directories,changes,
files},settings),renames;return{...opened,moment:"commit",remote:void 0,changesAt:async()=>(renames??=listIndexRenames(location).catch(()=>[]),[...changes,...await renames])}}var WORKER=new URL("./worker.js",import.meta.url);async function runHook(call){let location={directory:call.cwd,inherit:!0},settings=await loadSettings(call);try{
let[opened,{scanLoose}]=await Promise.all([openHook(call,location,settings),import("./chunk-BZKKNEP2.js")]),{quick,moment,remote}=opened,result=quick===void 0?
void 0:scanLoose(quick,settings);return result?.hits.length===0&&result.problems.length===0&&result.learned?.unread.length===0?{moment,remote,added:[],held:[],problems:[],
interrupted:!1}:await scanHook(call,opened,{location,settings})}catch(error){let explained=await explainFailure(error,location);throw explained instanceof Error?
explained:new UserError(messageOf(explained))}}async function loadSettings({rules,closedArchives}){if(rules.length===0)return{...HOOK_SETTINGS,closedArchives};let settings={
...HOOK_SETTINGS,closedArchives,customRules:rules},{loadCustomRules}=await import("./chunk-3OAAEVKT.js");return await loadCustomRules(settings),settings}async function scanHook(call,opened,{
location,settings}){let{source,changesAt,hadName,moment,remote}=opened,{ItemRunner,scanSource}=await import("./chunk-KHYTMGOB.js"),options={start:{settings,
cwd:call.cwd},worker:WORKER,jobs:void 0},hooks=call.signal===void 0?{}:{signal:call.signal},{hits,problems,interrupted}=await scanSource(source,new ItemRunner(options),
hooks),facts={moment,remote,problems:[...source.problems(),...problems],interrupted};if(hits.length===0)return{...facts,added:[],held:[]};let{splitHeld}=await import("./chunk-3UF6PJFI.js"),
{openBlobs}=await import("./chunk-ZYKPEK7C.js"),scanBlobs=async ids=>(await scanSource(openBlobs(location,ids,settings),new ItemRunner(options),hooks)).hits;
return{...facts,...await splitHeld(await source.place(hits),{changesAt,hadName,scanBlobs})}}async function runHook2(invocation,io){let{hook,args,failOpen}=invocation,{cwd,env,stdin,signal}=io,found,outcome;try{found=await findWishes(hook,io);let{rules,
archives=!0}=found.config;outcome=await runHook({hook,args,cwd,env,stdin,signal,rules,closedArchives:!archives})}catch(error){if(signal.aborted)return exitCodeOfSignal(
signal.reason);if(!failOpen)throw error instanceof UserError?error:new UserError(`${hook}: ${messageOf(error)}`);return await io.stderr.write(`pat-patrol saw no\
thing, and lets it through (--fail-open): ${escapeText(messageOf(error))}
`),EXIT_NONE}if(outcome.interrupted)return exitCodeOfSignal(signal.reason);let{added,held,problems}=outcome;if(added.length+held.length+problems.length===0)return EXIT_NONE;
let{tellOutcome}=await import("./chunk-YG5FGV6S.js");return await tellOutcome({invocation,outcome,found},io)?EXIT_FOUND:problems.length>0&&!failOpen?EXIT_FAILED:
EXIT_NONE}async function findWishes(hook,{cwd,home}){return hook==="pre-receive"?{config:NO_CONFIG}:readConfig({cwd,home,named:void 0,paths:[]})}export{runHook2 as runHook};
