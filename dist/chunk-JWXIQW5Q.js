import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readConfig}from"./chunk-ROGHHUVP.js";import{HEXADECIMAL,HINT,IN_RUN,Quota,SEXTET,SHORTEST,carrierOfFile,detect,findSightings,listOrganizations,makeSieve,
readPlace}from"./chunk-TBFOT7FM.js";import{WORKER,findDirectories,takeThread}from"./chunk-NVCMX4JE.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,UserError,codeOf,escapeText,exitCodeOfSignal,messageOf,reasonOf,redact}from"./chunk-JWT63C6Y.js";var CODE="[A-Za-z0-9+/]{20,8192}={0,2}",FORMS=[["nuget-encrypted",/key\s{0,4}=\s{0,4}["']Password["']\s{1,40}value\s{0,4}=\s{0,4}["'](AQAAANCMnd8[A-Za-z0-9+/]{20,8192}={0,2})/gi],
["jenkins-encrypted",/\{(AQAAABAAAA[A-Za-z0-9+/]{20,8192}={0,2})\}/g],["maven-encrypted",new RegExp(`<password>[^<{]{0,200}\\{(?!AQAAABAAAA)(${CODE})\\}[^<]{0,20\
0}</password>`,"g")]];function findUnreadable(bytes,start2,end){let text=Buffer.from(bytes.buffer,bytes.byteOffset+start2,end-start2).toString("latin1");return FORMS.
flatMap(([carrier,pattern])=>Array.from(text.matchAll(pattern),match=>{let code=match[1];return{carrier,offset:match.index+match[0].indexOf(code),length:code.length}})).
toSorted((a,b)=>a.offset-b.offset).map(one=>({...one,ruleId:"",token:"",format:"legacy",confidence:"possible",checksum:"invalid",kind:"unknown",encoding:[],unreadable:!0}))}var GitError=class extends Error{name="GitError";command;exitCode;stderr;constructor(command,what,details={}){let stderr=details.stderr??"",first=firstLine(stderr);
super(first===""?`git ${command} ${what}`:`git ${command} ${what}: ${first}`),this.command=command,this.exitCode=details.exitCode,this.stderr=stderr}};function firstLine(text){
let lines=text.split(`
`).map(line=>line.trim());return lines.find(line=>line.startsWith("fatal:")||line.startsWith("error:"))??lines[0]??""}async function quietly(answer,otherwise){return answer.
catch(error=>{if(error instanceof GitError)return otherwise;throw error})}import{spawn}from"node:child_process";import{existsSync}from"node:fs";var Node=class{value;next;constructor(value){this.value=value}},Queue=class{#head;#tail;#size;constructor(){this.clear()}enqueue(value){let node=new Node(value);
this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){let current=this.#head;if(current)return this.#head=this.#head.
next,this.#size--,this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=
0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.
dequeue()}};function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),
typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let queue=new Queue,activeCount=0,resumeNext=()=>{activeCount<concurrency&&
queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve3,arguments_)=>{let result=(async()=>function_(
...arguments_))();resolve3(result);try{await result}catch{}next()},enqueue=(function_,resolve3,reject,arguments_)=>{let queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve3,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve3,reject)=>{enqueue(function_,resolve3,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}let abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&
queue.size>0;)resumeNext()})}},map:{async value(iterable,function_){let promises=[];try{Array.from(iterable,(value,index)=>{let promise=generator(function_,value,
index);return promises.push(promise),promise})}catch(error){for(let promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),generator}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expe\
cted `concurrency` to be a number from 1 and up")}import{statSync}from"node:fs";import{delimiter,isAbsolute,join}from"node:path";var LOCATION_VARIABLES=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PA\
TH","GIT_NAMESPACE"],USER_VARIABLES=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],
FIXED_VARIABLES={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"\
none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},FIXED_CONFIG=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=\
:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPa\
ckIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],FIXED_OPTIONS=[
"--no-pager","--literal-pathspecs",...FIXED_CONFIG.flatMap(setting=>["-c",setting])],NETWORK_VARIABLES={GIT_ALLOW_PROTOCOL:"https:http"},NETWORK_OPTIONS=["-c","\
core.askPass="],PROGRAM_VARIABLES=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function gitEnvironment(location,ambient=process.env){let environment={};
for(let[name,value]of Object.entries(ambient)){let upper=name.toUpperCase();!upper.startsWith("GIT_")&&!PROGRAM_VARIABLES.has(upper)&&(environment[name]=value)}
let kept=location.inherit?[...LOCATION_VARIABLES,...USER_VARIABLES]:USER_VARIABLES;for(let name of kept)ambient[name]!==void 0&&(environment[name]=ambient[name]);
return location.root!==void 0&&(environment.GIT_WORK_TREE=location.root),Object.assign(environment,FIXED_VARIABLES)}var found;function findGit(){let path=process.
env.PATH??process.env.Path??"";if(found?.path!==path){let git=searchPath(path);if(git===void 0)throw new UserError("git was not found on PATH: install git 2.30 \
or newer");found={path,git}}return found.git}function searchPath(path){let name=process.platform==="win32"?"git.exe":"git";return path.split(delimiter).filter(directory=>isAbsolute(
directory)).map(directory=>join(directory,name)).find(candidate=>isFile(candidate))}function isFile(path){try{return statSync(path).isFile()}catch{return!1}}var PROCESSES_IN_FLIGHT=8,DEFAULT_SILENCE=120,DEFAULT_MAX_BYTES=256*1024*1024,STDERR_KEPT=8*1024,limit=pLimit(PROCESSES_IN_FLIGHT);function spawnGit(args,options){
return new Promise((resolve3,reject)=>{limit(async()=>{let started=start(args,options);resolve3(started),await started.ended.catch(()=>{})}).catch(reject)})}async function readGit(args,options){
let git=await spawnGit(args,options),maxBytes=options.maxBytes??DEFAULT_MAX_BYTES;git.stdin.end(options.input??"");let chunks=[],size=0;for await(let chunk of git.
stdout){if(size+=chunk.length,size>maxBytes)throw git.stop(),new GitError(args[0]??"",`wrote more than ${maxBytes} bytes`);chunks.push(chunk)}return await git.ended,
Buffer.concat(chunks,size)}function start(args,options){options.signal?.throwIfAborted();let command=args[0]??"",child=spawn(findGit(),[...FIXED_OPTIONS,...options.
network?NETWORK_OPTIONS:[],...args],{cwd:options.directory,env:{...gitEnvironment(options),...options.network?NETWORK_VARIABLES:{}},stdio:["pipe","pipe","pipe"],
windowsHide:!0});child.stdin.on("error",()=>{}),child.stdout.on("error",()=>{});let stopped=!1,stop=()=>{stopped=!0,child.kill("SIGKILL"),child.stdout.destroy()},
stderr=collectStderr(child),ended=watch(child,{command,stderr},options).catch(error=>{if(!stopped||options.signal?.aborted===!0)throw error});return ended.catch(
()=>{}),{stdin:child.stdin,stdout:child.stdout,ended,stderr,stop}}function watch(child,told2,options){let{command,stderr}=told2,silence=(options.silence??DEFAULT_SILENCE)*
1e3;return new Promise((resolve3,reject)=>{let fail=error=>{reject(error),child.kill("SIGKILL"),child.stdout.destroy(error instanceof Error?error:new Error(String(
error)))},timer=watchSilence(child,silence,()=>{fail(new GitError(command,`was silent for ${silence/1e3} s and was stopped`,{stderr:stderr()}))}),abort=()=>fail(
options.signal?.reason);options.signal?.addEventListener("abort",abort,{once:!0}),child.on("error",error=>fail(startError(error,options.directory))),child.on("c\
lose",(code,signal)=>{clearInterval(timer),options.signal?.removeEventListener("abort",abort),code===0?resolve3():reject(new GitError(command,ending(code,signal),
{exitCode:code??void 0,stderr:stderr()}))})})}function ending(code,signal){return code===null?`was killed by ${signal}`:`failed with exit code ${code}`}function collectStderr(child){
let text="";return child.stderr.setEncoding("utf8"),child.stderr.on("data",chunk=>{text.length<STDERR_KEPT&&(text+=chunk.slice(0,STDERR_KEPT-text.length))}),()=>text}
function watchSilence(child,silence,give){let seen=-1,since=Date.now(),timer=setInterval(()=>{let read2="bytesRead"in child.stdout?Number(child.stdout.bytesRead):
0;read2!==seen||child.stdout.readableLength>0?(seen=read2,since=Date.now()):Date.now()-since>=silence&&give()},Math.min(1e3,silence/2));return timer.unref(),timer}
function startError(error,directory){return error.code==="ENOENT"&&!existsSync(directory)?new UserError(`${directory}: no such directory`):new UserError(`git ca\
nnot be started: ${error.message}`)}var OLDEST=[2,30],OLDEST_GIT=OLDEST.join(".");function isOldGit(answer){let[,major,minor]=/git version (\d+)\.(\d+)/.exec(answer)??[];if(major!==void 0)return Number(
major)<OLDEST[0]||Number(major)===OLDEST[0]&&Number(minor)<OLDEST[1]}async function readGitVersion(location){try{return(await readGit(["version"],location)).toString(
"utf8").trim()}catch{return""}}async function explainFailure(error,location){if(!(error instanceof GitError))return error;let{stderr}=error;if(/not a git repository/.test(stderr))return new UserError(
"the current directory is not in a git repository");if(/dubious ownership|unsafe repository/.test(stderr)){let named=/'([^']+)'/.exec(stderr)?.[1]??location.directory;
return new UserError(`git does not trust ${named}, which belongs to another user: see safe.directory in git help config`)}let version=await readGitVersion(location);
return isOldGit(version)===!0?new UserError(`${version} is too old: install git ${OLDEST_GIT} or newer`):error}var HOOK_SETTINGS={decodeDepth:3,maxSize:1/0,lineHash:!1};function isOfFramework(env){return!!(env.PRE_COMMIT_REMOTE_NAME||env.PRE_COMMIT_FROM_REF)}var SHOWN=12;function isObjectId(text){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}function checkObjectId(text,command){if(!isObjectId(text))throw new GitError(
command,`wrote something that is no object id: ${JSON.stringify(text.slice(0,80))}`);return text}function nameObject(id){return`object ${id.slice(0,SHOWN)}`}function idLength(format){
return format==="sha1"?40:64}function emptyTree(format){return format==="sha1"?"4b825dc642cb6eb9a060e54bf8d69288fbee4904":"6ef19b41225c5369f1c104d45d8d85efa9b05\
7b53b14b4b9b939dd74decc5321"}var HEX_VALUES=new Int8Array(256).fill(-1);for(let digit=0;digit<16;digit+=1)HEX_VALUES[digit.toString(16).charCodeAt(0)]=digit;import{isUtf8}from"node:buffer";function toRawPath(bytes){return isUtf8(bytes)?bytes.toString("utf8"):new Uint8Array(bytes)}var RAW_OPTIONS=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"],GITLINK_MODE="160000",NOTHING="\
000000",NOTHING_BEFORE=`:${NOTHING}`;function parseChange(record,path,command){let[from="",to="",before="",after="",status]=record.split(" ");if(!from.startsWith(
":")||status===void 0)throw new GitError(command,"wrote an unknown record");return{path,before:/^:1[02]/.test(from)?known(before,command):void 0,after:/^1[02]/.
test(to)?known(after,command):void 0,isNew:from===NOTHING_BEFORE&&to!==NOTHING,unmerged:status==="U"}}function known(id,command){return/^0+$/.test(id)?void 0:checkObjectId(
id,command)}async function*splitRecords(stream,separator){for await(let records of splitChunks(stream,separator))yield*records}async function*splitChunks(stream,separator){
let rest=[];for await(let part of stream){let chunk=Buffer.from(part.buffer,part.byteOffset,part.byteLength),records=[],start2=0;for(let end=chunk.indexOf(separator);end>=
0;end=chunk.indexOf(separator,start2)){let record=chunk.subarray(start2,end);records.push(rest.length===0?record:Buffer.concat([...rest,record])),rest=[],start2=
end+1}start2<chunk.length&&rest.push(chunk.subarray(start2)),yield records}rest.length>0&&(yield[Buffer.concat(rest)])}var NUL=0;async function readChanges(location,command,rest){let changes=[],record;for await(let field2 of readFields(location,[command,...RAW_OPTIONS,...rest]))
record===void 0?record=field2.toString("latin1"):(changes.push(parseChange(record,toRawPath(field2),command)),record=void 0);return changes}async function*readFields(location,args){
let git=await spawnGit(args,location);git.stdin.end();try{yield*splitRecords(git.stdout,NUL),await git.ended}finally{git.stop()}}var UNMERGED=["ls-files","--unmerged","-z","--full-name"],TAB=9,NO_TREE=/bad revision|ambiguous argument|bad object|not a tree object|unable to read tree/;function listIndexChanges(location,tree){
return readChanges(location,"diff-index",["--cached",tree,"--"])}async function listChangesFromHead(location){for(let tree of["HEAD",emptyTree("sha1")])try{return await listIndexChanges(
location,tree)}catch(error){if(!(error instanceof GitError)||!NO_TREE.test(error.stderr))throw error}return listIndexChanges(location,emptyTree("sha256"))}async function listUnmerged(location){
let changes=[];for await(let record of readFields(location,UNMERGED)){let tab=record.indexOf(TAB),[mode="",id=""]=record.toString("latin1",0,Math.max(tab,0)).split(
" "),after=/^1[02]/.test(mode)?checkObjectId(id,"ls-files"):void 0;changes.push({path:toRawPath(record.subarray(tab+1)),before:void 0,after,isNew:!0,unmerged:!0})}
return changes}var MOST=1e3,OPTIONS=["--find-renames","--diff-filter=R",`-l${MOST}`];function listIndexRenames(location){return readRenames(location,"diff-index",["--cached","\
HEAD","--"])}function listParentRenames(location,commit){return readRenames(location,"diff-tree",["-r","-m","--no-commit-id",commit,"--"])}async function readRenames(location,command,rest){
let fields=[];for await(let field2 of readFields(location,[command,...RAW_OPTIONS,...OPTIONS,...rest]))fields.push(field2);let renames=[];for(let at=0;at<fields.
length;at+=3){let[record,,path]=fields.slice(at,at+3);if(record===void 0||path===void 0)throw new GitError(command,"wrote an unknown record");renames.push(parseChange(
record.toString("latin1"),toRawPath(path),command))}return renames}async function openHook(input,location,settings){let{hook,args,env}=input;switch(hook){case"pre-commit":case"pre-merge-commit":{if(!isOfFramework(env))return openIndex(
location,args,settings);let{openFramework}=await import("./chunk-JJZOCEVY.js");return openFramework(env,location,settings)}case"commit-msg":{let[file,second]=args;
if(file===void 0||second!==void 0)throw new UserError("commit-msg takes one file, which git names");let{openMessage}=await import("./chunk-7CBUXEAB.js");return{
source:openMessage(location,file,env.GIT_EDITOR!==":"),moment:"commit",remote:void 0,changesAt:async()=>[],hadName:async()=>!1}}case"pre-push":case"pre-receive":{
let{openUpdates}=await import("./chunk-UVUPYJSZ.js");return openUpdates(input,location,settings)}}}async function openIndex(location,files,settings){let directories=findDirectories(
location.directory);if(directories===void 0)throw new UserError("the current directory is not in the working tree of a git repository, which pre-commit needs");
let[changes,{openCommit:openCommit2}]=await Promise.all([listChangesFromHead(location),import("./chunk-I25PY7WN.js")]),opened=await openCommit2({location,
directories,changes,files},settings),renames;return{...opened,moment:"commit",remote:void 0,changesAt:async()=>(renames??=listIndexRenames(location).catch(()=>[]),
[...changes,...await renames])}}async function runHook(call){let location={directory:call.cwd,inherit:!0},settings=await loadSettings(call);try{let[opened,{scanLoose:scanLoose2}]=await Promise.
all([openHook(call,location,settings),import("./chunk-GN2L57MP.js")]),{quick,moment,remote}=opened,result=quick===void 0?void 0:scanLoose2(quick,settings);
return result?.hits.length===0&&result.problems.length===0&&result.learned?.unread.length===0?{moment,remote,added:[],held:[],problems:[],interrupted:!1}:await scanHook(
call,opened,{location,settings})}catch(error){let explained=await explainFailure(error,location);throw explained instanceof Error?explained:new UserError(messageOf(
explained))}}async function loadSettings({rules,closedArchives}){if(rules.length===0)return{...HOOK_SETTINGS,closedArchives};let settings={...HOOK_SETTINGS,closedArchives,
customRules:rules},{loadCustomRules:loadCustomRules2}=await import("./chunk-JXVK7BSE.js");return await loadCustomRules2(settings),settings}async function scanHook(call,opened,{
location,settings}){let{source,changesAt,hadName,moment,remote}=opened,{ItemRunner:ItemRunner2,scanSource:scanSource2}=await import("./chunk-UXORDUHE.js"),
options={start:{settings,cwd:call.cwd},worker:WORKER,jobs:void 0},hooks=call.signal===void 0?{}:{signal:call.signal},scanAll=async all=>{let runner=new ItemRunner2(
options);try{return await scanSource2(all,runner,hooks)}finally{await runner.close()}},{hits,problems,interrupted}=await scanAll(source),facts={moment,remote,problems:[
...source.problems(),...problems],interrupted};if(hits.length===0)return{...facts,added:[],held:[]};let{splitHeld:splitHeld2}=await import("./chunk-WKGZBFAF.js"),
{openBlobs}=await import("./chunk-U2G24UJM.js"),scanBlobs=async ids=>(await scanAll(openBlobs(location,ids,settings))).hits;return{...facts,...await splitHeld2(
await source.place(hits),{changesAt,hadName,scanBlobs})}}import{resolve as resolve2}from"node:path";import{resolve,sep}from"node:path";function pathText(path){if(typeof path=="string")return path;let bytes=Buffer.from(path.buffer,path.byteOffset,path.byteLength),
text="";for(let i=0;i<bytes.length;){let length=validSequenceLength(bytes,i);text+=length===0?`\\x${bytes.toString("hex",i,i+1)}`:bytes.toString("utf8",i,i+length),
i+=Math.max(length,1)}return text}function mayHoldBytes(text){return/\\x[89a-f][0-9a-f]/.test(text)}function pathFrom(cwd,absolute,top){let text=pathText(absolute).
replaceAll(sep,"/"),root=top===void 0?void 0:asBase(top),base=asBase(cwd),climb="";for(;!text.startsWith(base);){if(root===void 0||base===root||!base.startsWith(
root))return text;base=base.slice(0,base.lastIndexOf("/",base.length-2)+1),climb+="../"}return climb+text.slice(base.length)}function topOf(cwd,prefix){return resolve(
cwd,prefix.replaceAll(/[^/]+/g,".."))}function prefixOf(top,cwd){let[root,base]=[asBase(top),asBase(cwd)];return base.startsWith(root)?base.slice(root.length):""}
function asBase(directory){return directory.replaceAll(sep,"/").replace(/\/?$/,"/")}function joinRaw(directory,path){let prefix=directory.endsWith("/")?directory:
`${directory}/`;return typeof path=="string"?prefix+path:new Uint8Array(Buffer.concat([Buffer.from(prefix),path]))}function validSequenceLength(bytes,at){for(let length=1;length<=
4&&at+length<=bytes.length;length++)if(!bytes.toString("utf8",at,at+length).includes("\uFFFD")||bytes.subarray(at,at+length).equals(Buffer.from("\uFFFD")))return length;
return 0}function listParentChanges(location,commit){return readChanges(location,"diff-tree",["-r","-m","--root","--no-commit-id",commit,"--"])}async function hasPath(location,revisions,path){
return(await Promise.all(revisions.map(revision=>isThere(location,revision,path).catch(()=>!1)))).includes(!0)}async function isThere(location,revision,path){for await(let field2 of readEntries(
location,revision,path))if(field2.length>0)return!0;return!1}async function findBlobAt(location,commit,path){for await(let field2 of readEntries(location,commit,
path)){let[,type,id=""]=/^\d+ (\w+) (\w+)\t/.exec(field2.toString("latin1"))??[];if(type==="blob"&&isObjectId(id))return id}}function readEntries(location,revision,path){
return readFields(location,["ls-tree","-z","--full-tree",revision,"--",path])}var UNITS=["bytes","kB","MB","GB","TB"];function formatSize(bytes){let value=bytes,unit=0;for(;value>=1e3&&unit<UNITS.length-1;)value/=1e3,unit++;let digits=unit===
0||value>=100?0:1;return`${value.toFixed(digits)} ${UNITS[unit]}`}function overMaxSize(bytes){return`${formatSize(bytes)}, over --max-size: not scanned`}var PRESENT=1,REFERENCED=2,WORDS=3,FIRST_CAPACITY=65536,MAX_LOAD=.8,KnownObjects=class{#capacity=FIRST_CAPACITY;#words=new Int32Array(FIRST_CAPACITY*WORDS);#flags=new Uint8Array(
FIRST_CAPACITY);#size=0;get size(){return this.#size}mark(first,second,third,flag){let slot=this.#find(first,second,third),flags=this.#flags[slot];if(flags===0){
let at=slot*WORDS;this.#words[at]=first,this.#words[at+1]=second,this.#words[at+2]=third,this.#size+=1}this.#flags[slot]=flags|flag,flags===0&&this.#size>this.#capacity*
MAX_LOAD&&this.#grow()}markId(id,flag){this.mark(wordOf(id,0),wordOf(id,8),wordOf(id,16),flag)}flagsOf(id){return this.#flags[this.#find(wordOf(id,0),wordOf(id,
8),wordOf(id,16))]}count(flags){let count=0;for(let value of this.#flags)value===flags&&(count+=1);return count}#find(first,second,third){let words=this.#words,
flags=this.#flags,mask=this.#capacity-1,slot=second&mask;for(;flags[slot]!==0;){let at=slot*WORDS;if(words[at]===first&&words[at+1]===second&&words[at+2]===third)
return slot;slot=slot+1&mask}return slot}#grow(){let words=this.#words,flags=this.#flags;this.#capacity*=2,this.#words=new Int32Array(this.#capacity*WORDS),this.#flags=
new Uint8Array(this.#capacity);for(let slot=0;slot<flags.length;slot+=1){if(flags[slot]===0)continue;let at=slot*WORDS,target=this.#find(words[at],words[at+1],words[at+
2]);this.#words.set(words.subarray(at,at+WORDS),target*WORDS),this.#flags[target]=flags[slot]}}};function wordOf(id,start2){let word=0;for(let at=start2;at<start2+
8;at+=1)word=word<<4|HEX_VALUES[id.charCodeAt(at)];return word}var ARGS=["cat-file","--batch-all-objects","--unordered","--buffer","--batch-check=%(objectname)"],LINE_FEED=10;async function*listObjects(options){let git=await spawnGit(
ARGS,options);git.stdin.end();try{for await(let line of splitRecords(git.stdout,LINE_FEED))yield checkObjectId(line.toString("latin1"),"cat-file");await git.ended}finally{
git.stop()}}async function findPresentObjects(options){let known2=new KnownObjects;for await(let id of listObjects(options))known2.markId(id,PRESENT);return known2}var ProblemLog=class{#kinds=new Map;add(kind,problem){let entry=this.#kinds.get(kind)??{listed:[],count:0};this.#kinds.set(kind,entry),entry.count+=1,entry.listed.
length<20&&entry.listed.push(problem)}list(){return[...this.#kinds].flatMap(([kind,{listed,count}])=>{let more=count-listed.length;return more===0?listed:[...listed,
{where:"history",message:`${more} more ${kind}`}]})}};var LINE_FEED2=10,MAX_LINE=4096,ByteInput=class{#chunks;bytes=Buffer.alloc(0);at=0;failure;constructor(chunks){this.#chunks=chunks[Symbol.asyncIterator]()}get available(){
return this.bytes.length-this.at}lineEnd(){let end=this.bytes.indexOf(LINE_FEED2,this.at);if((end<0?this.available:end-this.at)>MAX_LINE)throw new GitError("cat\
-file","wrote a header without end");return end}async fetch(){let next=await this.#next();if(next.done===!0)return!1;let chunk=Buffer.from(next.value.buffer,next.
value.byteOffset,next.value.byteLength);return this.bytes=this.available===0?chunk:Buffer.concat([this.bytes.subarray(this.at),chunk]),this.at=0,!0}async#next(){
try{return await this.#chunks.next()}catch(error){return this.failure={error},{done:!0,value:void 0}}}take(limit2){let part=this.bytes.subarray(this.at,this.at+
limit2);return this.at+=part.length,part}pass(size){let left=size,iterator={next:async()=>{if(left===0||this.available===0&&!await this.fetch())return{done:!0,value:void 0};
let value=this.take(left);return left-=value.length,{done:!1,value}},[Symbol.asyncIterator]:()=>iterator};return iterator}};function endOfName(bytes,at,end){let nul=at+3;for(;nul<end&&bytes[nul]!==0;)nul++;return nul}function typeOfEntry(bytes,at){let mode=0;for(let digit=at;isOctal(
bytes[digit]);digit++)mode=mode<<3|bytes[digit]&7;let type=mode&61440;return type===16384?"tree":type===32768||type===40960?"blob":"commit"}function isOctal(byte){
return byte!==void 0&&byte>=48&&byte<=55}var LINE_FEED3=10,SHORTEST_TOKEN=52;function markTree(bytes,range,idBytes,known2){let at=range[0],end=range[1];for(;at<end;){let id=endOfName(bytes,at,end)+1;if(id+
idBytes>end)throw new GitError("cat-file","wrote a tree that ends in the middle of an entry");typeOfEntry(bytes,at)!=="commit"&&known2.mark(rawWord(bytes,id),rawWord(
bytes,id+4),rawWord(bytes,id+8),REFERENCED),at=id+idBytes}}function hasLongName(bytes,[start2,end],idBytes){for(let at=start2;at<end;){let nul=endOfName(bytes,at,
end);if(nul>=end)return!1;if(nul-at>SHORTEST_TOKEN)return!0;at=nul+1+idBytes}return!1}function markCommit(bytes,range,parents,known2){let text=bytes.subarray(range[0],
range[1]),at=markLine(text,0,"tree ",known2);if(parents)for(let next=markLine(text,at,"parent ",known2);next>at;next=markLine(text,at,"parent ",known2))at=next}
function markTag(bytes,range,known2){markLine(bytes.subarray(range[0],range[1]),0,"object ",known2)}function markLine(text,at,label,known2){let id=at+label.length;
if(id+24>text.length)return at;for(let index=0;index<label.length;index+=1)if(text[at+index]!==label.charCodeAt(index))return at;known2.mark(hexWord(text,id),hexWord(
text,id+8),hexWord(text,id+16),REFERENCED);let end=text.indexOf(LINE_FEED3,id);return end<0?text.length:end+1}function rawWord(bytes,at){return bytes[at]<<24|bytes[at+
1]<<16|bytes[at+2]<<8|bytes[at+3]}function hexWord(bytes,at){let word=0;for(let index=at;index<at+8;index+=1)word=word<<4|HEX_VALUES[bytes[index]];return word}var ObjectBlock=class{#bytes=Buffer.alloc(0);#used=0;#slices=[];get isEmpty(){return this.#slices.length===0}hasRoom(size){return this.isEmpty||this.#used+size<=
this.#bytes.length}reserve(size){return(this.#bytes.length===0||this.#used+size>this.#bytes.length)&&(this.#bytes=Buffer.allocUnsafeSlow(Math.max(2097152,size)),
this.#used=0),this.#bytes.subarray(this.#used,this.#used+size)}add(object,size){let start2=this.#used;this.#used+=size,this.#slices.push({type:object.type,id:object.
id,start:start2,end:this.#used})}take(){let{buffer,byteOffset,byteLength}=this.#bytes,item={kind:"objects",bytes:new Uint8Array(buffer,byteOffset,byteLength),objects:this.#slices};
return this.#bytes=Buffer.alloc(0),this.#used=0,this.#slices=[],item}};var LARGE=4*1024*1024,MAX_BODY=64*1024*1024,HEADER=/^([0-9a-f]{40}|[0-9a-f]{64}) (?:(blob|commit|tag|tree) (\d{1,15})|missing)$/,ObjectFramer=class{#input;#visitor;#limits;#block=new ObjectBlock;#answers=0;#missing="";#whole=!0;constructor(chunks,limits,visitor){
this.#input=new ByteInput(chunks),this.#limits=limits,this.#visitor=visitor}get answers(){return this.#answers}get whole(){return this.#whole}async*items(){let failure2;
try{yield*this.#frameAll()}catch(error){failure2={error}}if(this.#block.isEmpty||(yield this.#block.take()),failure2??=this.#input.failure,failure2!==void 0)throw failure2.
error}async*#frameAll(){let input=this.#input;for(;this.#whole;){let end=input.lineEnd();if(end<0){if(await input.fetch())continue;this.#whole=input.available===
0;return}let header=this.#readHeader(end);header===void 0?this.#visitor.onMissing(this.#missing):isStreamed(header,this.#limits)?yield*this.#stream(header):header.
size>(header.type==="blob"?this.#limits.maxSize:MAX_BODY)?await this.#leaveOut(header):(this.#block.hasRoom(header.size)||(yield this.#block.take()),input.available>
header.size?this.#holdHere(header):await this.#hold(header)),this.#whole&&(this.#answers+=1)}}#readHeader(end){let input=this.#input,line=input.bytes.toString("\
latin1",input.at,end);input.at=end+1;let match=HEADER.exec(line);if(match===null)throw new GitError("cat-file",`wrote an unknown answer: ${JSON.stringify(line.slice(
0,120))}`);let[,id="",type,size]=match;if(type!==void 0)return{id,type,size:Number(size)};this.#missing=id}#holdHere(header){let input=this.#input,{type,size}=header,
start2=input.at;input.at+=size,this.#checkEnd(),type!=="blob"&&this.#visitor.onBody(header,input.bytes,[start2,start2+size]),(type!=="tree"||hasLongName(input.bytes,
[start2,start2+size],header.id.length/2))&&(input.bytes.copy(this.#block.reserve(size),0,start2,start2+size),this.#block.add(header,size)),this.#visitor.onObject(
header)}async#hold(header){let{type,size}=header,bytes=this.#block.reserve(size);!await this.#fill(bytes)||!await this.#readEnd()||(type!=="blob"&&this.#visitor.
onBody(header,bytes,[0,size]),(type!=="tree"||hasLongName(bytes,[0,size],header.id.length/2))&&this.#block.add(header,size),this.#visitor.onObject(header))}async#fill(target){
let input=this.#input;for(let at=0;at<target.length;){if(input.available===0&&!await input.fetch())return this.#whole=!1,!1;let part=input.take(target.length-at);
part.copy(target,at),at+=part.length}return!0}async#readEnd(){let input=this.#input;return input.available===0&&!await input.fetch()?(this.#whole=!1,!1):(this.#checkEnd(),
!0)}#checkEnd(){let input=this.#input;if(input.bytes[input.at]!==10)throw new GitError("cat-file","wrote more bytes than it announced");input.at+=1}async*#stream(header){
let chunks=this.#input.pass(header.size);yield{kind:"stream",origin:{kind:"object",type:header.type,id:header.id},chunks};for await(let _ of chunks);await this.#readEnd()?
this.#visitor.onObject(header):this.#visitor.onBroken(header.id)}async#leaveOut(header){for await(let _ of this.#input.pass(header.size));await this.#readEnd()&&
(this.#visitor.onOversize(header.id,header.size),this.#visitor.onObject(header))}};function isStreamed(header,limits){return header.type==="blob"&&header.size>LARGE&&
header.size<=limits.maxSize}var SILENCE=30,BATCH=5e3,MAX_DEATHS=100;async function*readObjects(query,ids){let deaths={count:0},batch=[];for await(let id of ids)batch.push(id),!(batch.length<
BATCH)&&(yield*readBatch(query,batch,deaths),batch=[]);batch.length>0&&(yield*readBatch(query,batch,deaths))}async function*readBatch(query,batch,deaths){let rest=batch;
for(;rest.length>0;){if(deaths.count>=MAX_DEATHS){for(let id of rest)query.onUnreadable(id,"given up after too many failures");return}let outcome={answers:0,error:void 0};
if(yield*readOnce(query,rest,outcome),outcome.answers>=rest.length)return;deaths.count+=1,query.onUnreadable(rest[outcome.answers],messageOf(outcome.error??"git\
 ended early")),rest=rest.slice(outcome.answers+1)}}async function*readOnce(query,ids,outcome){let git=await spawnGit(["cat-file","--batch"],{...query.repository,
silence:query.silence??SILENCE});git.stdin.end(`${ids.join(`
`)}
`);let framer=new ObjectFramer(git.stdout,query.limits,query.visitor);try{yield*framer.items(),await git.ended}catch(error){outcome.error=error}finally{outcome.
answers=framer.answers,git.stop()}}import{createHash}from"node:crypto";function*listLongNames(path){if(path.length<52)return;let bytes=Buffer.from(path);for(let start2=0,end=0;start2<bytes.length;start2=end+1)end=bytes.indexOf(47,start2),
end<0&&(end=bytes.length),end-start2>=52&&(yield{name:bytes.subarray(start2,end),path:bytes.subarray(0,end)})}var ID_SIZE=20,LongNames=class{#places=new Map;#entries=[];#show;constructor(show=pathText){this.#show=show}add(path,{blob,...place}){let{length}=Buffer.from(path);
for(let{name,path:whole}of listLongNames(path)){let id=createHash("sha1").update(whole).digest();if(this.#places.has(id.toString("hex")))continue;let isFile2=whole.
length===length&&blob!==void 0,named={...place,path:this.#show(toRawPath(whole)),...isFile2?{blob}:{}};this.#places.set(id.toString("hex"),named),this.#entries.
push(Buffer.concat([Buffer.from("100644 "),name,Buffer.alloc(1),id]))}}placesOf(id){let place=this.#places.get(id);return place&&[place]}item(){if(this.#entries.
length===0)return;let bytes=Uint8Array.from(Buffer.concat(this.#entries)),id="0".repeat(ID_SIZE*2);return{kind:"objects",bytes,objects:[{type:"tree",id,start:0,
end:bytes.length}]}}};var CURE="run git fsck, and get it from another clone",PARTIAL_CURE="left on the server by a partial clone: run git fetch --refetch --no-filter (git 2.36), or c\
lone again without --filter",NamedObjects=class{#repository;#settings;#places=new Map;#names;#log=new ProblemLog;constructor(repository,settings,show){this.#repository=
repository,this.#settings=settings,this.#names=new LongNames(show)}add(id,place){let places=this.#places.get(id);places===void 0?this.#places.set(id,[place]):places.
some(other=>other.path===place.path)||places.push(place)}replace(id,place){this.#places.set(id,[place])}addPath(path,place){this.#names.add(path,place)}placesOf(id){
return this.#names.placesOf(id)??this.#places.get(id)??[]}ids(){return[...this.#places.keys()]}names(){return this.#names.item()}total(){return this.#places.size}nameProblem(problem){
let{object,where}=problem,path=object===void 0?"":this.#pathOf(object);if(object===void 0||path==="")return problem;let name=nameObject(object);return{...problem,
where:`${where.replace(name,()=>path)} (${name})`}}report(where,message){this.#log.add("problems",{where,message})}problems(){return this.#log.list()}async*read(ids=this.
ids()){let unreadable2=(id,why)=>this.#addUnreadable(id,why),visitor={onBody:()=>{},onObject:()=>{},onMissing:id=>unreadable2(id,`missing or corrupt: ${CURE}`),
onOversize:(id,size)=>unreadable2(id,overMaxSize(size)),onBroken:()=>{}},query={repository:this.#repository,limits:this.#settings,visitor,onUnreadable:(id,why)=>unreadable2(
id,`corrupt: ${why}; ${CURE}`)};yield*readObjects(query,this.#repository.partial?await this.#onlyPresent(ids):ids)}async*readRest(learned){let unread2=learned.flatMap(
part=>part.unread.map(({id})=>id));unread2.length>0&&(yield*this.read(unread2))}async#onlyPresent(ids){let present=await findPresentObjects(this.#repository),[here,
absent]=partition(ids,id=>present.flagsOf(id)!==0);for(let id of absent)this.#addUnreadable(id,PARTIAL_CURE);return here}#addUnreadable(id,message){let path=this.#pathOf(
id);this.#log.add("unreadable objects",{where:path===""?nameObject(id):`${path} (${nameObject(id)})`,message})}#pathOf(id){return this.#places.get(id)?.[0]?.path??
""}};function partition(items,test){return[items.filter(item=>test(item)),items.filter(item=>!test(item))]}function placeHit(hit,facts){let{match,region,frame,lineHash,more,allowed}=hit,{inner}=hit.origin,{encoding,organization,carrier=carrierOfFile(inner??facts.path)}=match,
place={...region,encoding,frame,...organization===void 0?{}:{organization},...carrier===void 0?{}:{carrier},...lineHash===void 0?{}:{lineHash},...more===void 0?
{}:{more},...allowed===void 0?{}:{allowed},...facts,...inner===void 0?{}:{inner,path:facts.path===""?"":`${facts.path}!${inner}`}};return{match,place}}var LINE_FEED4=10;async function visitRefs(repository,visit){let git=await spawnGit(["for-each-ref","--format=%(objectname) %(refname)"],repository);git.stdin.end();
for await(let lines of splitChunks(git.stdout,LINE_FEED4))for(let line of lines){let space=line.indexOf(32);if(space<0)throw new GitError("for-each-ref","wrote \
a line without a name");let id=checkObjectId(line.toString("latin1",0,space),"for-each-ref");visit({id,name:line.toString("utf8",space+1)})}return await git.ended,
[...git.stderr().matchAll(/ignoring (?:broken ref|dangling symref) (.+)/g)].map(match=>match[1]??"")}async function listRefs(repository){let refs=[];try{await visitRefs(
repository,ref=>refs.push(ref))}catch(error){if(!(error instanceof GitError))throw error}return refs}var NUL2=0,TAB2=9,NOTHING2=new Map,LONGEST_PATH=16*1024;function listHeadPlaces(repository,blobs){return repository.head===void 0?Promise.resolve(NOTHING2):listPlacesIn(
repository,repository.head,blobs)}function listPlacesIn(repository,tree,blobs){return listPlaces(repository,["ls-tree","-r","-t","-z","--full-tree",tree],blobs)}
function listIndexPlaces(repository,blobs){return repository.root===void 0?Promise.resolve(NOTHING2):listPlaces({...repository,directory:repository.root},["ls-f\
iles","--stage","-z"],blobs)}async function findBlobRefs(repository,blobs){let found2=new Map,add=(blob,path)=>{found2.set(blob,(found2.get(blob)??new Set).add(
path))};for(let{id,type}of await peelRefs(repository)){if(type==="blob"&&blobs.has(id)&&add(id,""),type!=="tree")continue;let places=await listPlacesIn(repository,
id,blobs);for(let[blob,paths]of places)for(let path of paths)add(blob,path)}return found2}async function peelRefs(repository){let refs=await listRefs(repository),
ids=[...new Set(refs.map(ref=>`${ref.id}^{}`))],answer=await quietly(readGit(["cat-file","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${ids.
join(`
`)}
`}),Buffer.alloc(0));return[...new Set(answer.toString("latin1").split(`
`))].map(line=>line.split(" ")).map(([id="",type=""])=>({id,type}))}async function listPlaces(repository,args,blobs){let found2=new Map,git=await spawnGit(args,
repository);git.stdin.end();try{for await(let record of splitRecords(git.stdout,NUL2)){if(record.length>LONGEST_PATH)break;let tab=record.indexOf(TAB2),[,second="",
third=""]=record.toString("latin1",0,Math.max(tab,0)).split(" "),blob=blobs.has(second)?second:third;blobs.has(blob)&&found2.set(blob,(found2.get(blob)??new Set).
add(pathText(toRawPath(record.subarray(tab+1)))))}git.stop(),await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{git.stop()}return found2}import{existsSync as existsSync2}from"node:fs";import{join as join2}from"node:path";var LOGS=["logs","reftable"],RANKS=["head","ref","note","stash","reflog","none"];async function listLogged(repository){let{commonDir,gitDir}=repository;if(![commonDir,
gitDir].some(directory=>LOGS.some(name=>existsSync2(join2(directory,name)))))return{stashes:[],all:[]};let[stashes,all]=await Promise.all([listCommits(repository,
["--walk-reflogs","refs/stash","--"]),listCommits(repository,["--no-walk=unsorted","--reflog"])]);return{stashes,all}}function findReachability({head},graph,tips,logged){
let ranks=new Uint8Array(graph.size).fill(RANKS.indexOf("none")),mark=(reach,commits)=>{let rank=RANKS.indexOf(reach);graph.walk(commits,commit=>ranks[commit]<=
rank?!1:(ranks[commit]=rank,!0))},named=test=>tips.filter(({name})=>test(name)).map(({commit})=>commit);mark("head",numbersOf(graph,head===void 0?[]:[head])),mark(
"ref",named(name=>!isNotes(name)&&name!=="refs/stash")),mark("note",named(isNotes)),mark("stash",findStashes(graph,tips,logged)),mark("reflog",numbersOf(graph,logged.
all));let nearest=(best,commit)=>Math.min(best,ranks[commit]??RANKS.length);return commits=>RANKS[commits.reduce(nearest,RANKS.length-1)]??"none"}function findStashes(graph,tips,logged){
return[...tips.filter(({name})=>name==="refs/stash").map(({commit})=>commit),...numbersOf(graph,logged.stashes)]}function isNotes(name){return name.startsWith("\
refs/notes/")}function findNoteRef(graph,tips,commits){let wanted=new Set(commits);return tips.find(({name,commit})=>{let found2=!1,seen=new Set,enter=each=>(found2||=
wanted.has(each),found2||seen.has(each)?!1:(seen.add(each),!0));return isNotes(name)&&graph.walk([commit],enter),found2})?.name}function numbersOf(graph,ids){return ids.
flatMap(id=>graph.numberOf(id)??[])}async function listCommits(repository,args){return(await quietly(readGit(["rev-list",...args],repository),void 0))?.toString(
"latin1").split(`
`)??[]}var MAX_SIZE=64*1024*1024,TARGET=/^object ([0-9a-f]{40,64})\ntype tag$/m;async function listReachableTags(repository){let reached=new Map,refs=await listRefs(repository),
next=new Map(refs.toReversed().map(({id,name})=>[id,name]));for(;next.size>0;){let texts=await readTags(repository,[...next.keys()]),inner=new Map;for(let[id,text]of texts){
let name=next.get(id)??"";reached.set(id,name);let target=TARGET.exec(text)?.[1];target!==void 0&&!reached.has(target)&&inner.set(target,name)}next=inner}return reached}
async function readTags(repository,ids){let texts=new Map,visitor={onBody:(object,bytes,[start2,end])=>{if(object.type!=="tag")return;let headEnd=bytes.indexOf(
`

`,start2);texts.set(object.id,bytes.toString("utf8",start2,headEnd<0?end:Math.min(headEnd,end)))},onObject:()=>{},onMissing:()=>{},onOversize:()=>{},onBroken:()=>{}},
tags=await onlyTags(repository,ids);if(tags.length===0)return texts;let git=await spawnGit(["cat-file","--batch","--buffer"],repository);git.stdin.end(`${tags.join(
`
`)}
`);try{for await(let _ of new ObjectFramer(git.stdout,{maxSize:MAX_SIZE},visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{
git.stop()}return texts}async function onlyTags(repository,ids){let lines=await batchCheck(repository,ids);return ids.filter((_,index)=>lines[index]?.endsWith("\
 tag"))}async function peelToCommits(repository,ids){let lines=await batchCheck(repository,ids.map(id=>`${id}^{commit}`)),peeled=ids.map((id,index)=>[id,/^([0-9a-f]{40,64}) commit$/.
exec(lines[index]??"")?.[1]]);return new Map(peeled.filter(entry=>entry[1]!==void 0))}async function batchCheck(repository,names){return(await readGit(["cat-fil\
e","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${names.join(`
`)}
`})).toString("latin1").split(`
`)}async function placeBlobs(known2,blobs){let places=new Map;if(blobs.size===0)return places;let{repository,found:found2,walked}=known2,atHead=await listAtHead(known2,
blobs),annotated=await findAnnotated(known2);for(let[position,{blob,path}]of found2.paths.entries()){let commits=walked.introducers[position]??[];if(commits.length===
0)continue;let place=placeOf(known2,commits,annotated.get(aboutOf(path))),isThere2=atHead.get(blob)?.has(path)===!0,others=places.get(blob),placed={path,blob,atHead:isThere2,
...place};others===void 0?places.set(blob,[placed]):others.push(placed)}let homeless=new Set([...blobs].filter(blob=>!places.has(blob)));return homeless.size>0&&
await placeHomeless(repository,homeless,{atHead,places}),await placeStaged(repository,places),places}function listAtHead(known2,blobs){let{repository,graph,found:found2,
walked}=known2,head=repository.head===void 0?void 0:graph.numberOf(repository.head);if(head===void 0||!found2.isWhole)return listHeadPlaces(repository,blobs);let places=new Map;
for(let[position,{blob,path}]of found2.paths.entries())walked.has(head,position)&&places.set(blob,(places.get(blob)??new Set).add(path));return Promise.resolve(
places)}async function placeStaged(repository,places){let isNear=({reachable})=>reachable==="head"||reachable==="ref",far=new Set([...places].flatMap(([blob,list])=>list.
some(isNear)?[]:blob));if(far.size!==0)for(let[blob,paths]of await listIndexPlaces(repository,far)){let staged=[...paths].map(path=>({object:"blob",blob,path,atHead:!1,
reachable:"index"})),others=places.get(blob)??[];places.set(blob,[...others.filter(place=>place.commit!==void 0),...staged])}}function placeOf(known2,commits,about){
let{graph,found:found2,findReach,tips}=known2,first=oldestOf(known2,commits),facts=found2.facts.get(first),origin={object:"blob",commit:graph.idOf(first),...graph.
cut.has(first)?{orEarlier:!0}:{},...facts===void 0?{}:{author:facts.author,date:facts.date}},reachable=findReach(commits);if(reachable!=="note")return{...origin,
reachable};let ref=findNoteRef(graph,tips,commits);return{...origin,object:"note",...about===void 0?{}:{commit:about},...ref===void 0?{}:{ref},reachable:"ref"}}
function oldestOf({found:found2,graph},commits){let age=commit=>found2.facts.get(commit)?.committed??1/0;return commits.reduce((best,commit)=>(age(commit)===age(
best)?graph.idOf(commit)<graph.idOf(best):age(commit)<age(best))?commit:best)}function aboutOf(path){return path.replaceAll("/","")}async function findAnnotated({
repository,found:found2}){let ids=new Set(found2.paths.map(({path})=>aboutOf(path)).filter(isObjectId));return ids.size===0?new Map:peelToCommits(repository,[...ids])}
async function placeHomeless(repository,blobs,{atHead,places}){let named=await findBlobRefs(repository,blobs);for(let blob of blobs){let base={object:"blob",blob,
atHead:!1},head=[...atHead.get(blob)??[]].map(path=>({...base,path,atHead:!0,reachable:"head"})),refs=[...named.get(blob)??[]].map(path=>({...base,path,reachable:"\
ref"})),found2=[head,refs].find(list=>list.length>0);places.set(blob,found2??[{...base,path:"",reachable:"none"}])}}var FORMAT="--format=tformat:%H%x00%ct%x00%an%x00%aI";async function readCommitFacts(repository,ids){if(ids.length===0)return new Map;let lines=((await quietly(
readGit(["rev-list","--no-walk=unsorted","--stdin",FORMAT],{...repository,input:`${ids.join(`
`)}
`}),void 0))?.toString("utf8")??"").split(`
`).map(line=>line.split("\0")).filter(parts=>parts.length===4);return new Map(lines.map(([id="",committed="",author="",date=""])=>[id,{id,committed:Number(committed),
author,date}]))}var TAGGER=/^tagger ([^<\n]{0,1000}?) ?<[^<>\n]{0,1000}> (\d{1,12}) ([+-]\d{4})$/m,UNKNOWN=new Map;async function attributeMessages(known2,objects){let idsOf=type=>[
...objects].filter(entry=>entry[1]===type).map(([id])=>id),[commits,tags]=await Promise.all([placeCommits(known2,idsOf("commit")),placeTags(known2.repository,idsOf(
"tag"))]),places=[...commits,...tags],placed=new Map(places.map(place=>[place.id,[place.place]]));for(let[id,type]of objects)placed.has(id)||placed.set(id,[{path:"",
...namesOf(id,type),reachable:"none"}]);return placed}function namesOf(id,type){return type==="tag"?{object:"tag",blob:id}:{object:"commit"}}async function placeCommits({
repository,graph,findReach},ids){let facts=await readCommitFacts(repository,ids);return ids.map(id=>{let number=graph.numberOf(id),reached=findReach(number===void 0?
[]:[number]),{author,date}=facts.get(id)??{};return{id,place:{path:"",object:"commit",commit:id,...author===void 0?{}:{author},...date===void 0?{}:{date},reachable:reached===
"note"?"ref":reached}}})}async function placeTags(repository,ids){if(ids.length===0)return[];let[texts,peeled,reachable]=await Promise.all([quietly(readTags(repository,
ids),UNKNOWN),quietly(peelToCommits(repository,ids),UNKNOWN),quietly(listReachableTags(repository),UNKNOWN)]);return ids.map(id=>{let[,author,seconds,zone]=TAGGER.
exec(texts.get(id)??"")??[],commit=peeled.get(id),ref=reachable.get(id);return{id,place:{path:"",object:"tag",blob:id,...ref===void 0?{}:{ref},...commit===void 0?
{}:{commit},...author===void 0?{}:{author},...seconds===void 0?{}:{date:isoDate(Number(seconds),zone??"+0000")},reachable:ref===void 0?"none":"ref"}}})}function isoDate(seconds,zone){
let minutes=(zone.startsWith("-")?-1:1)*(Number(zone.slice(1,3))*60+Number(zone.slice(3)));return`${new Date((seconds+minutes*60)*1e3).toISOString().slice(0,19)}${zone.
slice(0,3)}:${zone.slice(3)}`}import{availableParallelism}from"node:os";var PathPositions=class{paths=[];#positions=new Map;of(place){let key=`${place.blob}\0${place.path}`,known2=this.#positions.get(key);if(known2!==void 0)return known2;
let position=this.paths.push(place)-1;return this.#positions.set(key,position),position}};var COMMAND="diff-tree",OPTIONS2=["--stdin","-r","-c","--root",...RAW_OPTIONS],FORMAT2="--pretty=tformat:%x01%H%x00%ct%x00%an%x00%aI%x00",MAX_SEARCHED=400,MAX_SPLITS=200,
NUL3=0;async function diffCommits(query,commits){let waiting=[commits],splits=0;for(let part=waiting.pop();part!==void 0;part=waiting.pop()){let failure2=await diffOnce(
query,part);if(failure2!==void 0)if(splits+=1,part.length===1||splits>MAX_SPLITS)for(let commit of part)query.onUnreadable(commit,failure2);else{let half=part.length>>
1;waiting.push(part.slice(half),part.slice(0,half))}}}async function diffOnce(query,commits){if(commits.length===0)return;let searched=query.blobs!==void 0&&query.
blobs.size<=MAX_SEARCHED?[...query.blobs]:[],always=query.onCommit===void 0?[]:["--always"],folders=query.folders===!0?["-t"]:[],args=[COMMAND,...OPTIONS2,...always,
...folders,FORMAT2,...searched.map(id=>`--find-object=${id}`)],git=await spawnGit(args,query.repository);git.stdin.end(`${commits.join(`
`)}
`);try{await parseDiffs(splitRecords(git.stdout,NUL3),query),await git.ended;return}catch(error){return messageOf(error)}finally{git.stop()}}async function parseDiffs(fields,query){
let next=async()=>{let field2=await fields.next();if(field2.done===!0)throw new GitError(COMMAND,"ended in the middle of a record");return field2.value},commit;
for await(let field2 of{[Symbol.asyncIterator]:()=>({next:()=>fields.next()})}){let text=field2.toString("latin1").trimStart();if(text==="")continue;if(text.startsWith(
"")){commit={id:checkObjectId(text.slice(1),COMMAND),committed:Number(await next()),author:(await next()).toString("utf8"),date:(await next()).toString("latin1")},
query.onCommit?.(commit);continue}let path=toRawPath(await next()),{before,after}=parseRaw(text);if(commit===void 0)throw new GitError(COMMAND,"wrote a change w\
ithout a commit");isAsked(query,before)&&query.onRemoval?.({commit,blob:before.id,path}),after.mode===GITLINK_MODE&&query.onSubmodule?.({commit,path}),isAsked(query,
after)&&query.onIntroduction({commit,blob:after.id,path})}}function isAsked({blobs},entry){return entry===void 0||/^0+$/.test(entry.mode)?!1:blobs?.has(entry.id)??
/^1[02]/.test(entry.mode)}function parseRaw(text){let parents=text.search(/[^:]/),parts=text.slice(Math.max(parents,0)).split(" ");if(parents<1||parts.length!==
2*(parents+1)+1)throw new GitError(COMMAND,`wrote an unknown record: ${JSON.stringify(text.slice(0,80))}`);let entryAt2=index=>({mode:parts[index]??"",id:checkObjectId(
parts[parents+1+index]??"",COMMAND)});return{before:parents===1?entryAt2(0):void 0,after:entryAt2(parents)}}var BATCH2=1e4;async function diffBlobs(query){let collected=new Collector(query.graph),{repository,graph,blobs,folders}=query,alone=[],diff={repository,blobs,folders,
onIntroduction:introduction=>collected.add(introduction,1),onRemoval:removal=>collected.add(removal,-1),onUnreadable:line=>{let commit=graph.numberOf(line);commit!==
void 0&&alone.push(commit)}},next=0,work=async()=>{for(;next<graph.size;){let start2=next;next+=BATCH2,await diffCommits(diff,listComparisons(graph,start2))}};await Promise.
all(Array.from({length:Math.min(4,availableParallelism())},work));for(let commit of alone)await collected.addAll(commit,repository,blobs);return collected}function listComparisons(graph,start2){
return Array.from({length:Math.min(BATCH2,graph.size-start2)},(_,at)=>{let commit=start2+at,parent=graph.firstParentOf(commit);return parent===void 0?graph.idOf(
commit):`${graph.idOf(commit)} ${graph.idOf(parent)}`})}var Collector=class{isWhole=!1;changes=new Map;facts=new Map;#graph;#positions=new PathPositions;constructor(graph){
this.#graph=graph}get paths(){return this.#positions.paths}add({commit,blob,path},amount){let number=this.#graph.numberOf(commit.id);number!==void 0&&(this.facts.
set(number,commit),this.#change(number,{blob,path:pathText(path)},amount))}async addAll(commit,repository,blobs){let places=await listPlacesIn(repository,this.#graph.
idOf(commit),blobs);for(let[blob,paths]of places)for(let path of paths)this.#change(commit,{blob,path},1)}#change(commit,place,amount){let changes=this.changes.
get(commit)??new Map;this.changes.set(commit,changes.set(this.#positions.of(place),amount))}};var CorruptPack=class extends Error{name="CorruptPack"};var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7,OUTSIDE=5,MAX_EXACT=2**52;function parseEntryHeader(bytes,{start:start2,end,idSize},header){let at=start2,
byte=bytes[at++];header.type=byte>>4&7,header.distance=0;let size=byte&15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;
if(header.size=size,header.type===REF_DELTA)at+=idSize;else if(header.type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===
5)throw new CorruptPack(`an entry has the unknown type ${header.type}`);if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry hea\
der is damaged");header.length=at-start2}function parseDistance(bytes,from,end,header){let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)
byte=bytes[at++],distance=(distance+1)*128+(byte&127);return header.distance=distance,at}var WASM_CODE="AGFzbQEAAAABHgZgAAF/YAN/f38Bf2ACf38Bf2ACf38AYAF/AGAAAAIPAQNlbnYGbWVtb3J5AgABAwsKAQADAAICBAEABQYfBn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwd8CgZtY\
XJrQXQAAgxiZWdpbkVudHJpZXMABgtsaXN0ZWRDb3VudAADC21hcmtlZENvdW50AAEKbGlzdE1hcmtlZAAEC2xpc3RGb2xkZXJzAAUJZm9yZ2V0SWRzAAkHaWRDb3VudAAICnJlYWRDb21taXQABwZtZW1vcnkCA\
AroCQrPAgIEewN/IAJBAXQiAiAAaiIIIAFPBH9BAQUgCC0AAEEKRwsEQEEADwsjAEEFdEGAgCRqIQH9DP////////////////////8hAwNAIAIgB0sEQCADIAcgAkEQayIJIAcgCUkbIgkgAGr9AAQAIgP9DDAwM\
DAwMDAwMDAwMDAwMDD9cSIG/QwKCgoKCgoKCgoKCgoKCgoK/SYiBCAD/QxhYWFhYWFhYWFhYWFhYWFh/XEiBf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9TiEDIAEgCUEBdmogBiAF/QwKCgoKCgoKCgoKCgoKCgoK/\
W4gBP1SIgRBBP2LASAEQQj9jQH9UP0M/wD/AP8A/wD/AP8A/wD/AP1O/QwAAAAAAAAAAAAAAAAAAAAA/Wb9WwMAACAHQRBqIQcMAQsLIAP9Y0UEQEEADwsjAEEBaiQAIAhBAWoLBAAjBQsKACAAJAMgASQECwQAI\
wILlAICA38BfkEAJAIDQCMBIABJBEAjASIDKQMAIgVCgICAiJCgwAB9IAVCf4WDQoCAgICIkKDAAIMiBXpCA4inIANqIQICQCAFQgBSDQAgA0EHaiEDA0AgACADSwRAIAMgA/0ABAD9DAAAAAAAAAAAAAAAAAAAA\
AD9I/1kIgRoaiECIAQNAiADQRBqIQMMAQsLIAAhAgsgAkEBaiICIAFqIABLBEBBfw8LIwMgAigCACIDIwRxIgRBA3ZqLQAAIARBB3F1QQFxBEAjAkEBakEDbEGAgAFLBEBBAQ8LIwJBDGxBgIAkaiIEIwE2AgAgB\
EEEaiACNgIAIARBCGogAzYCACMCQQFqJAILIAEgAmokAQwBCwtBAAucAwIFfwF+QQAkAgNAIwEgAEkEQCMBIgMpAwAiB0KAgICIkKDAAH0gB0J/hYNCgICAgIiQoMAAgyIHekIDiKcgA2ohAgJAIAdCAFINACADQ\
QdqIQMDQCAAIANLBEAgAyAD/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBGhqIQIgBA0CIANBEGohAwwBCwsgACECCyACQQFqIgUgAWogAEsEQEF/DwsjAkGAgAFGBEBBAQ8LIwUjAyAFKAIAIgQjBHEiAkEDd\
motAAAgAkEHcXVBAXFqJAUjASIDKQMAIgdC////////P4NCtODAgYOGCFEEf0EBBSAHQv//////////AIMiB0Kx4MCxw4aNEFEgB0Kx4MC506aNEFFyIAdCseTAgYOGjBBRcgR/QQAFQQAhAgNAIAMgBUkEQCADL\
QAAIgZBMEkgBkE3S3JFBEAgBkEHcSACQQN0ciECIANBAWohAwwCCwsLIAJBgOADcUGAgAFGCwsEQCMCQQJ0QYCAJGogBDYCACMCQQFqJAILIAEgBWokAQwBCwtBAAsKACAAJAFBACQFC7QBAQF/IwBBgBBGBEBBf\
w8LIwAhAyAAKAIAQfTklasGRgR/IABBBGotAABBIEYFQQALBH8gAEEFaiABIAIQAAVBAAsiAEUEQEEADwsDQCAAQQdqIAFNBH8gACgCAEHwwsmrBkYFQQALBH8gAEEDaigCAEHl3NGDAkYFQQALBEAjAEGAEEYEQ\
CADJABBf0EAIAMbDwsgAEEHaiABIAIQACIARQRAIAMkAEEADwsMAQsLIwAgA2sLBAAjAAsGAEEAJAAL";function isKnown({idSize,tables},bytes,at){for(let table of tables)if(findId(table,idSize,bytes,at)>=0)return!0;return!1}function findId(table,idSize,bytes,at){
let{bytes:ids,heads,ids:start2,stride,firsts}=table,bits=31-Math.clz32(heads.length-1),lead=readUint32(bytes,at),head=bits===0?0:lead>>>32-bits,low=heads[head],
high=heads[head+1],guess=low+Math.floor((high-low)*(lead<<bits>>>0)/2**32);for(let reach=2;low<high;reach*=4){let order=compareIds(bytes,at,ids,start2+guess*stride,
idSize);if(order===0)return firsts===void 0?guess:firsts[guess];order<0?high=guess:low=guess+1;let near=order<0?high-reach:low+reach;guess=near>low&&near<high&&
reach<1e3?near:low+high>>>1}return-1}function countIds({heads}){return heads.at(-1)??0}var MOST_BITS=20,LEAD_BITS=24;function bitsFor(count){return Math.min(MOST_BITS,
Math.max(0,31-Math.clz32(count)))}function sizeOfHeads(count){return((1<<bitsFor(count))+1)*4+64}var allocateShared=bytes=>new Uint8Array(new SharedArrayBuffer(
bytes));function indexIds(bytes,range,allocate=allocateShared){let{ids,stride,count}=range,bits=bitsFor(count),room=allocate(((1<<bits)+1)*4),heads=new Int32Array(
room.buffer,room.byteOffset,(1<<bits)+1),head=0,before=-1,alike=[];for(let position=0;position<count;position++){let lead=leadOf(bytes,ids+position*stride),own=lead>>>
LEAD_BITS-bits;for(;head<=own;)heads[head++]=position;lead===before&&alike.push(position),before=lead}heads.fill(count,head);let table={bytes,heads,ids,stride};
return alike.some(position=>isTwin(bytes,range,position))?{...table,firsts:listFirsts(bytes,range)}:table}function listFirsts(bytes,range){let firsts=new Int32Array(
new SharedArrayBuffer(range.count*4));for(let position=1;position<range.count;position++)firsts[position]=isTwin(bytes,range,position)?firsts[position-1]:position;
return firsts}function isTwin(bytes,{ids,stride,idSize},position){let at=ids+position*stride;return compareIds(bytes,at-stride,bytes,at,idSize)===0}function createIdTable(hexIds,idSize,allocate=allocateShared){
let room=allocate(hexIds.length*idSize),bytes=Buffer.from(room.buffer,room.byteOffset,room.length);for(let[position,id]of hexIds.toSorted().entries())bytes.write(
id,position*idSize,"hex");return indexIds(bytes,{ids:0,stride:idSize,count:hexIds.length,idSize},allocate)}function compareIds(a,aStart,b,bStart,length){for(let i=0;i<
length;i++){let difference=a[aStart+i]-b[bStart+i];if(difference!==0)return difference}return 0}function leadOf(bytes,at){return bytes[at]<<16|bytes[at+1]<<8|bytes[at+
2]}function readUint32(bytes,at){return(bytes[at]<<24|bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3])>>>0}var RECORDS=(9<<16)/4,RECORD=3,BESIDE_CHECKS={start:655360,length:65536},IN_PLACE_OF_CHECKS={start:1<<20,length:1<<20},SPARSE=256,FEWEST_MARKS=8192;function headOf(bytes,at){
return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>0}function headsOf(table){let{bytes,ids,stride}=table,heads=new Set;for(let position=countIds(
table);position-- >0;)heads.add(headOf(bytes,ids+position*stride));return heads}var EntryLister=class{#core;#exports;#entry={at:0,id:0,head:0};constructor(core){
this.#core=core,this.#exports=core.link(WASM_CODE)}mark(heads,{start:start2,length}){let marks=FEWEST_MARKS;for(;marks<heads.size*SPARSE&&marks<length*8;)marks*=
2;let{bytes}=this.#core;bytes.fill(0,start2,start2+marks/8);for(let head of heads){let bit=head&marks-1,at=start2+(bit>>>3);bytes[at]=bytes[at]|1<<(bit&7)}this.#exports.
markAt(start2,marks-1)}list({start:start2,end},idSize,onEntry){let entry=this.#entry;for(this.#exports.beginEntries(start2);;){let state=this.#exports.listMarked(
end,idSize),{words}=this.#core;for(let i=this.#exports.listedCount(),record=RECORDS;i>0;i--,record+=RECORD)entry.at=words[record],entry.id=words[record+1],entry.
head=words[record+2],onEntry(entry);if(state<=0)return state===0}}listFolders({start:start2,end},idSize,take2){for(this.#exports.beginEntries(start2);;){let state=this.#exports.
listFolders(end,idSize),count=this.#exports.listedCount();if(count>0&&take2(this.#core.words,RECORDS,count),state<=0)return state<0?state:this.#exports.markedCount()}}};var{WebAssembly:wasm}=globalThis;var WASM_CODE2="AGFzbQEAAAABKARgB39/f39/f38Bf2AFf39/f38Bf2AGf39/f39/AX9gBn9/f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMFBAABAgMHJgMLZmluZFVua25vd24AAgtmaW5kTnVtYmVycwAD\
Bm1lbW9yeQIACrgKBJQDAgV/An4gBCAFIARrrSAGrX5CIIinaiEGQQIhCANAIAQgBUkEQAJ/IAApAwAiDEIIiEL/gfyH8J/A/wCDIAxC/4H8h/CfwP8Ag0IIhoQiDEIQiEL//4OA8P8/gyAMQv//g4Dw/z+DQhCG\
hEIgiiIMIAIgAyAGbGoiCSkDACINQgiIQv+B/Ifwn8D/AIMgDUL/gfyH8J/A/wCDQgiGhCINQhCIQv//g4Dw/z+DIA1C//+DgPD/P4NCEIaEQiCKIg1SBEBBf0EBIAwgDVQbDAELQQghBwNAIAEgB0sEQCAAIAdq\
KAIAIgpBgP6DeHFBCHcgCkH/gfwHcUEIeHIiCiAHIAlqKAIAIgtBgP6DeHFBCHcgC0H/gfwHcUEIeHIiC0cEQEF/QQEgCiALSRsMAwsgB0EEaiEHDAELC0EACyIHRQRAIAYPCyAHQQBIBH8gBiIFIAhrQQAgBiAI\
SxsFIAggBkEBaiIEagsiBiAEIAVqQQF2IAQgBkkgBSAGS3EgCEHoB0lxGyEGIAhBAnQhCAwBCwtBfwv7AgILfwF+IAMoAgAhCSADKAIEIQggAygCCCEHIAMoAgwhCkEAIQMDQCABIANLBEAgA0EgaiIGIAEgASAG\
SxshCyADIQYDQCAGIAtJBEAgECAJIAogCCAAIAQgBkECdGooAgBBBXRqKAIAIgxBgP6DeHFBCHcgDEH/gfwHcUEIeHIiDEEgIAdrdkEAIAcbIg1BAnRqKAIAIg4gCCANQQFqQQJ0aigCACAOa60gDCAHdK1+QiCI\
p2psaikDAHwhECAGQQFqIQYMAQsLIAMhBgNAIAYgC0kEQCAAIAQgBkECdGooAgAiDUEFdGoiDigCACIMQYD+g3hxQQh3IAxB/4H8B3FBCHhyIgxBICAHa3ZBACAHGyEPIA4gAiAJIAogCCAPQQJ0aigCACAIIA9B\
AWpBAnRqKAIAIAwgB3QQAEF/RgRAIAQgBUECdGogDTYCACAFQQFqIQULIAZBAWohBgwBCwsgA0EgaiEDDAELCyAEIAFBAnRqIBA3AwAgBQtVAQJ/A0AgASAGSwRAIAUgBkECdGogBjYCACAGQQFqIQYMAQsLA0Ag\
AUEARyAEIAdLcQRAIAAgASACIAMgB0EEdGogBRABIQEgB0EBaiEHDAELCyABC8wDAgx/AX4DQCABIAdLBEAgBSAHQQJ0akF/NgIAIAdBAWohBwwBCwsDQCAEIA5LBEAgAyAOQQR0aiENQQAhBwNAIAEgB0sEQCAH\
QSBqIgYgASABIAZLGyEPIAchBgNAIAYgD0kEQCASIA0oAgAgDSgCDCANKAIEIgwgACAGQQV0aigCACIIQYD+g3hxQQh3IAhB/4H8B3FBCHhyIgtBICANKAIIIgprdkEAIAobIglBAnRqKAIAIgggDCAJQQFqQQJ0\
aigCACAIa60gCyAKdK1+QiCIp2psaikDAHwhEiAGQQFqIQYMAQsLIAchBgNAIAYgD0kEQCAFIAZBAnRqIgwoAgBBf0YEQCAAIAZBBXRqIgsoAgAiCEGA/oN4cUEIdyAIQf+B/AdxQQh4ciIKQSAgDSgCCCIQa3ZB\
ACAQGyEJIAsgAiANKAIAIA0oAgwgDSgCBCIIIAlBAnRqKAIAIAggCUEBakECdGooAgAgCiAQdBAAIghBf0cEQCAMIAggEWo2AgALCyAGQQFqIQYMAQsLIAdBIGohBwwBCwsgESANKAIEQQEgDSgCCHRBAnRqKAIA\
aiERIA5BAWohDgwBCwsgBSABQQJ0aiASNwMACw==";var ObjectNumbers=class{idSize;count;#tables;#firsts;constructor(idSize,tables){this.idSize=idSize,this.#tables=tables;let firsts=[0];for(let table of tables)firsts.
push((firsts.at(-1)??0)+countIds(table));this.count=firsts.pop()??0,this.#firsts=firsts}firstOf(table){return this.#firsts[this.#tables.indexOf(table)]??-1}find(bytes,at){
for(let i=0;i<this.#tables.length;i++){let position=findId(this.#tables[i],this.idSize,bytes,at);if(position>=0)return this.#firsts[i]+position}return-1}withId(number,use){
let i=this.#tables.length-1;for(;i>0&&this.#firsts[i]>number;)i--;let{bytes,ids,stride}=this.#tables[i];return use(bytes,ids+(number-this.#firsts[i])*stride)}idOf(number){
return this.withId(number,(bytes,at)=>Buffer.from(bytes.buffer,bytes.byteOffset+at,this.idSize).toString("hex"))}};var PAGE=65536,ID_STRIDE=32,ID_BATCH=2048,DESK=ID_BATCH*(ID_STRIDE+4)+8,DESKS=64,TABLES=16,MOST_TABLES=1024,FIRST_DESK=TABLES+MOST_TABLES*16,FIRST_TABLE=FIRST_DESK+
DESKS*DESK,IdRoom=class{memory;#next=FIRST_TABLE;constructor(bytes){let pages=Math.ceil((FIRST_TABLE+bytes)/PAGE)+1;try{this.memory=wasm&&new wasm.Memory({initial:pages,
maximum:pages,shared:!0})}catch{}}allocate=bytes=>{let start2=this.#next,buffer=this.memory?.buffer;return buffer===void 0||start2+bytes+ID_STRIDE>buffer.byteLength?
new Uint8Array(new SharedArrayBuffer(bytes)):(this.#next=Math.ceil((start2+bytes)/16)*16,new Uint8Array(buffer,start2,bytes))};known(idSize,tables){let{memory}=this,
isInside=({bytes,heads})=>bytes.buffer===memory?.buffer&&heads.buffer===bytes.buffer;if(memory===void 0||tables.length>MOST_TABLES||!tables.every(isInside))return{
idSize,tables};let list=new Uint32Array(memory.buffer,TABLES,MOST_TABLES*4);for(let[number,{bytes,heads,ids,stride}]of tables.entries()){let bits=31-Math.clz32(
heads.length-1);list.set([bytes.byteOffset+ids,heads.byteOffset,bits,stride],number*4)}return{idSize,tables,memory}}},IdFinder=class{#known;#core;#desk=0;#bytes=new Uint8Array(
0);#unknown=new Uint32Array(0);#numbers;#hasTwins;constructor(known2){this.#known=known2,this.#hasTwins=known2.tables.some(({firsts})=>firsts!==void 0);let{memory}=known2;
if(wasm===void 0||memory===void 0)return;let desk=Atomics.add(new Int32Array(memory.buffer,0,1),0,1);if(desk>=DESKS)return;this.#desk=FIRST_DESK+desk*DESK,this.#bytes=
new Uint8Array(memory.buffer,this.#desk,ID_BATCH*ID_STRIDE),this.#unknown=new Uint32Array(memory.buffer,this.#desk+ID_BATCH*ID_STRIDE,ID_BATCH);let module=new wasm.
Module(Buffer.from(WASM_CODE2,"base64"));this.#core=new wasm.Instance(module,{env:{memory}}).exports}findUnknown(ids,visit){let{idSize,tables}=this.#known,count=ids.
length/ID_STRIDE;if(this.#core===void 0){for(let number=0;number<count;number++)visit(number);return}this.#bytes.set(ids);let unknown=this.#desk+ID_BATCH*ID_STRIDE;
count=this.#core.findUnknown(this.#desk,count,idSize,TABLES,tables.length,unknown);for(let i=0;i<count;i++)visit(this.#unknown[i])}findNumbers(ids){let{idSize,tables}=this.#known,
count=ids.length/ID_STRIDE;if(this.#core===void 0||this.#hasTwins){let numbers2=this.#numbers??=new ObjectNumbers(idSize,tables);return Uint32Array.from({length:count},
(_,i)=>numbers2.find(ids,i*ID_STRIDE))}this.#bytes.set(ids);let numbers=this.#desk+ID_BATCH*ID_STRIDE;return this.#core.findNumbers(this.#desk,count,idSize,TABLES,
tables.length,numbers),this.#unknown.subarray(0,count)}};var IDS=9<<16,CommitReader=class{#core;#exports;constructor(core){this.#core=core,this.#exports=core.link(WASM_CODE)}read({start:start2,end},idSize){return this.#exports.
readCommit(start2,end,idSize)}takeIds(){let length=this.#exports.idCount()*ID_STRIDE;return this.#exports.forgetIds(),this.#core.bytes.subarray(IDS,IDS+length)}};var WordList=class{length=0;#words=new Uint32Array(1024);push(word){this.length===this.#words.length&&this.#grow(this.length+1),this.#words[this.length++]=word}set(index,word){
this.#words[index]=word}append(words,first,count){let end=this.length+count;end>this.#words.length&&this.#grow(end);for(let at=first;this.length<end;at++)this.#words[this.
length++]=words[at]}take(){let words=this.#words.slice(0,this.length);return this.length=0,words}#grow(atLeast){let larger=new Uint32Array(Math.max(atLeast,this.#words.
length*2));larger.set(this.#words),this.#words=larger}};var MAX_FOLDERS=1<<26,CommitNoter=class{#idSize;#finder;#reader;#commits=new WordList;#ends=new WordList;#named=new WordList;#length=0;#isBroken=!1;constructor(core,idSize,finder){
this.#idSize=idSize,this.#finder=finder,this.#reader=new CommitReader(core)}note(number,commit){let count=this.#reader.read(commit,this.#idSize);count<0&&(this.#findNamed(),
count=this.#reader.read(commit,this.#idSize)),this.#isBroken||=count<=0,this.#length+=count,this.#commits.push(number),this.#ends.push(this.#length)}take(){this.#findNamed();
let commits=this.#commits.take(),ends=this.#ends.take(),named=new Int32Array(this.#named.take().buffer);if(this.#length=0,!this.#isBroken)return{kind:"commits",
commits,ends,named}}#findNamed(){let numbers=this.#finder.findNumbers(this.#reader.takeIds());this.#named.append(numbers,0,numbers.length)}},TreeNoter=class{#core;#idSize;#targets;#lister;#trees=new WordList;#ends=new WordList;#folders=new WordList;#naming=new WordList;#isBroken=!1;constructor(core,idSize,targets,room){
this.#core=core,this.#idSize=idSize,this.#targets=targets,this.#lister=new EntryLister(core),this.#lister.mark(headsOf(targets),room)}note(number,object){if(this.#isBroken)
return;let marked=this.#lister.listFolders(object,this.#idSize,this.#add);this.#trees.push(number),this.#ends.push(this.#folders.length),marked>0&&this.#isNaming(
object)&&this.#naming.push(number),this.#isBroken=marked<0||this.#folders.length>MAX_FOLDERS}take(){let trees=this.#trees.take(),ends=this.#ends.take(),folders=this.#folders.
take(),naming=this.#naming.take();if(!this.#isBroken)return{kind:"trees",trees,ends,folders,naming}}#add=(words,first,count)=>this.#folders.append(words,first,count);#isNaming(object){
let isNaming=!1;return this.#lister.list(object,this.#idSize,({id})=>{isNaming||=findId(this.#targets,this.#idSize,this.#core.bytes,id)>=0}),isNaming}};var TooIntricate=class extends Error{name="TooIntricate"},MAX_ROUNDS=200;function findLeadingTrees(stored,targets){let leading=new Marks(stored.numbers),all=listTreeLinks(
stored,targets);for(let{naming}of all)for(let tree of naming)leading.add(tree);for(let rounds=0;leading.beginRound();rounds++){if(rounds>MAX_ROUNDS)throw new TooIntricate(
"folders lie too deep");for(let links of all.toReversed())spread(links,leading)}return leading}function listTreeLinks({core,numbers,batches,noted},{ids,table}){
let noter=new TreeNoter(core,numbers.idSize,table,IN_PLACE_OF_CHECKS),readTrees=visit=>{visit(TREE,(number,object)=>noter.note(number,object));let links=noter.take();
if(links===void 0)throw new TooIntricate("a tree is malformed, or there are too many folders");return links},folders=0;return batches.flatMap(({first,visit})=>{
let links=noted?.treesOf(first,ids)??[readTrees(visit)];for(let each of links)folders+=each.folders.length;if(folders>MAX_FOLDERS)throw new TooIntricate("there \
are too many folders");return links})}function spread({trees,ends,folders},leading){for(let at=folders.length-1;at>=0;at--){let head=folders[at];if(!leading.mayHave(
head)||!leading.heads.has(head))continue;let tree=firstBeyond(ends,at);leading.add(trees[tree]),at=ends[tree-1]??0}}function firstBeyond(numbers,number){let low=0,
high=numbers.length;for(;low<high;){let middle=low+high>>>1;numbers[middle]>number?high=middle:low=middle+1}return low}var SPARSE2=64,FEWEST_BITS=65536,MOST_BITS2=1<<
24,Marks=class{marks;heads=new Set;#numbers;#added=[];#from=0;#new=0;#bits=new Uint32Array(FEWEST_BITS/32);constructor(numbers){this.#numbers=numbers,this.marks=
new Uint8Array(numbers.count)}beginRound(){return this.#from=this.#new,this.#new=this.#added.length,this.#setAll(FEWEST_BITS),this.#from<this.#new}add(tree){if(this.
marks[tree]===1)return;this.marks[tree]=1;let head=this.#numbers.withId(tree,headOf);this.heads.add(head),this.#added.push(head),this.#set(head);let bits=this.#bits.
length*32;(this.#added.length-this.#from)*SPARSE2>bits&&bits<MOST_BITS2&&this.#setAll(bits*4)}mayHave(head){let bits=this.#bits;return(bits[head>>>5&bits.length-
1]&1<<(head&31))!==0}#setAll(fewest){let bits=fewest;for(;bits<(this.#added.length-this.#from)*SPARSE2&&bits<MOST_BITS2;)bits*=4;this.#bits=new Uint32Array(bits/
32);for(let at=this.#from;at<this.#added.length;at++)this.#set(this.#added[at])}#set(head){let at=head>>>5&this.#bits.length-1;this.#bits[at]=this.#bits[at]|1<<
(head&31)}};var Folders=class{#leading;#folders=new Map;#known=new Map;#key=new Uint32Array(1024);constructor(leading){this.#leading=leading}of(tree){if(this.#folders.has(tree)||
this.#leading.count(tree)===void 0)return this.#folders.get(tree);let entered=new Set,pending=[tree];for(let at=pending.at(-1);at!==void 0;at=pending.at(-1))(entered.
has(at)||!this.#enter(at,entered,pending))&&this.#resolve(pending.pop()),entered.add(at);return this.#folders.get(tree)}#enter(tree,entered,pending){let before=pending.
length,count=this.#leading.count(tree)??0;for(let i=0;i<count;i++){let inner=this.#leading.at(tree,i).tree;inner>=0&&!this.#folders.has(inner)&&!entered.has(inner)&&
pending.push(inner)}return pending.length>before}#resolve(tree){if(this.#folders.has(tree))return;let count=this.#leading.count(tree)??0;this.#key.length<count*
3&&(this.#key=new Uint32Array(count*3*2));let length=0;for(let i=0;i<count;i++){let{name,target,tree:inner}=this.#leading.at(tree,i),folder=inner<0?void 0:this.#folders.
get(inner);target<0&&folder===void 0||(this.#key[length++]=name,this.#key[length++]=target+1,this.#key[length++]=folder===void 0?0:folder.serial+1)}this.#folders.
set(tree,length===0?void 0:this.#intern(tree,length))}#intern(tree,length){let key=Buffer.from(this.#key.buffer,0,length*Uint32Array.BYTES_PER_ELEMENT).toString(
"latin1"),known2=this.#known.get(key);if(known2!==void 0)return known2;let folder={serial:this.#known.size,entries:this.#listEntries(tree)};return this.#known.set(
key,folder),folder}#listEntries(tree){let entries=[],count=this.#leading.count(tree)??0;for(let i=0;i<count;i++){let{name,target,tree:inner}=this.#leading.at(tree,
i),folder=inner<0?void 0:this.#folders.get(inner);if(target<0&&folder===void 0)continue;let key=`${name} ${target} ${folder?.serial??""}`;entries.push({name:this.#leading.
names[name]??"",target,folder,key})}return entries}};var MOST2=1<<25,SPACE=32,NUL4=0,LeadingEntries=class{names=[];#numbers=new Map;#entries=[];#latest;#starts;#lists=new Uint32Array(4096);#length=0;#stored;#targets;#leading;constructor(stored,targets,leading){
this.#stored=stored,this.#targets=targets,this.#leading=leading.marks,this.#latest=new Int32Array(stored.numbers.count),this.#starts=new Uint32Array(stored.numbers.
count);let lister=new EntryLister(stored.core);lister.mark(new Set([...headsOf(targets.table),...leading.heads]),IN_PLACE_OF_CHECKS);let add=listed=>this.#add(listed),
visit=(tree,object)=>{let start2=this.#length;this.#push(0),lister.list(object,stored.numbers.idSize,add),this.#lists[start2]=this.#length-start2-1,this.#starts[tree]=
start2+1};stored.visit(TREE,visit,leading.marks)}count(tree){let start2=this.#starts[tree];return start2===void 0||start2===0?void 0:this.#lists[start2-1]}at(tree,index){
return this.#entries[this.#lists[this.#starts[tree]+index]]}#add({at,id}){let{core,numbers}=this.#stored,number=numbers.find(core.bytes,id),latest=number<0?0:this.#latest[number];
if(latest>0&&this.#isNamed(latest-1,at,id))return this.#push(latest-1);let target=findId(this.#targets.table,numbers.idSize,core.bytes,id),tree=this.#leading[number]===
1?number:-1;if(target<0&&tree<0)return;let entry=this.#entries.push({name:this.#nameOf(at),target,tree})-1;return number>=0&&(this.#latest[number]=entry+1),this.#push(
entry)}#isNamed(entry,at,id){let{bytes}=this.#stored.core,name=this.names[this.#entries[entry]?.name??0]??"",start2=id-1-name.length;for(let i=at;i<start2;i++)if(bytes[i]===
SPACE!=(i===start2-1))return!1;for(let i=0;i<name.length;i++)if(bytes[start2+i]!==name.charCodeAt(i))return!1;return start2>at}#nameOf(at){let{bytes}=this.#stored.
core,start2=bytes.indexOf(SPACE,at)+1,name=Buffer.from(bytes.buffer,start2,bytes.indexOf(NUL4,start2)-start2).toString("latin1"),known2=this.#numbers.get(name);
return known2!==void 0?known2:(this.#numbers.set(name,this.names.length),this.names.push(name)-1)}#push(value){if(this.#length===this.#lists.length){if(this.#length>=
MOST2)throw new TooIntricate("there are too many entries");let larger=new Uint32Array(this.#length*2);larger.set(this.#lists),this.#lists=larger}this.#lists[this.#length++]=
value}};var LONGEST_PATH2=16*1024,MOST_PLACES=1<<17;async function walkBlobs(repository,stored,{graph,roots},blobs){let{idSize}=stored.numbers,ids=[...blobs].filter(id=>id.
length===idSize*2).toSorted();if(ids.length===0)return NO_CHANGES;let targets={ids,table:createIdTable(ids,idSize)},folders=new Folders(new LeadingEntries(stored,
targets,findLeadingTrees(stored,targets))),tops=Array.from(roots,tree=>folders.of(tree)),comparer=new Comparer(ids),changes=new Map;for(let[commit,after]of tops.
entries()){let parent=graph.firstParentOf(commit),before=parent===void 0?void 0:tops[parent];before!==after&&changes.set(commit,comparer.compare(before,after))}
let commits=new Map([...changes.keys()].map(commit=>[graph.idOf(commit),commit])),read2=await readCommitFacts(repository,[...commits.keys()]),facts=new Map([...read2].
flatMap(([id,each])=>{let commit=commits.get(id);return commit===void 0?[]:[[commit,each]]})),{positions,cut}=comparer;return{paths:positions.paths,changes,isWhole:!0,
cut,facts}}var NO_CHANGES={paths:[],changes:new Map,isWhole:!0,facts:new Map},Comparer=class{positions=new PathPositions;cut;#ids;#compared=new Map;constructor(ids){
this.#ids=ids}compare(before,after){let key=`${before?.serial??""} ${after?.serial??""}`,known2=this.#compared.get(key);if(known2!==void 0)return known2;let changes=new Map,
pending=[{before,after,prefix:""}];for(let pair=pending.pop();pair!==void 0;pair=pending.pop()){if(changes.size>=MOST_PLACES){this.cut=`what one commit changes \
beyond ${MOST_PLACES} places`;break}pair.prefix.length>=LONGEST_PATH2?this.cut??=`paths longer than ${LONGEST_PATH2} bytes`:this.#compareFolders(pair,changes,pending)}
return this.#compared.set(key,changes),changes}#compareFolders({before,after,prefix},changes,pending){let had=new Set(before?.entries.map(({key})=>key)),has=new Set(
after?.entries.map(({key})=>key)),gone=new Map;for(let{key,name,target,folder}of before?.entries??[])has.has(key)||(target>=0&&this.#change(changes,{target,path:prefix+
name},-1),folder!==void 0&&gone.set(name,folder));for(let{key,name,target,folder}of after?.entries??[])had.has(key)||(target>=0&&this.#change(changes,{target,path:prefix+
name},1),folder!==void 0&&(pending.push({before:gone.get(name),after:folder,prefix:`${prefix}${name}/`}),gone.delete(name)));for(let[name,folder]of gone)pending.
push({before:folder,after:void 0,prefix:`${prefix}${name}/`})}#change(changes,{target,path},amount){let text=pathText(toRawPath(Buffer.from(path,"latin1")));changes.
set(this.positions.of({blob:this.#ids[target]??"",path:text}),amount)}};function isMessage({type,name}){return name===void 0&&(type==="commit"||type==="tag")}import{Readable}from"node:stream";var CommitGraph=class{cut;order;#names;#ends;#parents;constructor(names,{ends,parents},cut){this.#names=names,this.#ends=ends,this.#parents=parents,this.cut=cut,
this.order=this.#sort()}get size(){return this.#names.count}idOf(commit){return this.#names.idOf(commit)}numberOf(id){return this.#names.numberOf(id)}parentsOf(commit){
let parents=[],end=this.#ends[commit]??0;for(let at=this.#ends[commit-1]??0;at<end;at++)parents.push(this.#parents[at]);return parents}firstParentOf(commit){let start2=this.#ends[commit-
1]??0;return start2<(this.#ends[commit]??0)?this.#parents[start2]:void 0}onlyParentOf(commit){let start2=this.#ends[commit-1]??0;return start2+1===this.#ends[commit]?
this.#parents[start2]:void 0}walk(tips,visit){let pending=[...tips];for(let commit=pending.pop();commit!==void 0;commit=pending.pop()){if(!visit(commit))continue;
let end=this.#ends[commit]??0;for(let at=this.#ends[commit-1]??0;at<end;at++)pending.push(this.#parents[at])}}#sort(){let ends=this.#ends,count=ends.length,{starts,
children}=this.#listChildren(),waiting=ends.map((end,commit)=>end-(ends[commit-1]??0)),order=new Uint32Array(count),filled=0;for(let commit=0;commit<count;commit++)
waiting[commit]===0&&(order[filled++]=commit);for(let at=0;at<filled;at++){let commit=order[at];for(let child=starts[commit];child<starts[commit+1];child++){let number=children[child],
left=waiting[number]-1;waiting[number]=left,left===0&&(order[filled++]=number)}}for(let commit=0;commit<count;commit++)waiting[commit]>0&&(order[filled++]=commit);
return order}#listChildren(){let ends=this.#ends,parents=this.#parents,starts=new Uint32Array(ends.length+1);for(let parent of parents)starts[parent]=starts[parent]+
1;let sum=0;for(let commit=0;commit<starts.length;commit++)starts[commit]=sum+=starts[commit];let children=new Uint32Array(sum);for(let commit=ends.length-1;commit>=
0;commit--)for(let at=ends[commit-1]??0;at<ends[commit];at++){let parent=parents[at];children[starts[parent]=starts[parent]-1]=commit}return{starts,children}}};var IdList=class{#idBytes;#bytes;#length=0;constructor(hexLength){this.#idBytes=hexLength/2,this.#bytes=Buffer.alloc(1024*this.#idBytes)}get length(){return this.#length}add(id){
let start2=this.#length*this.#idBytes;if(start2===this.#bytes.length){let larger=Buffer.alloc(this.#bytes.length*2);this.#bytes.copy(larger),this.#bytes=larger}
this.#bytes.write(id,start2,"hex"),this.#length+=1}idAt(index){return this.#bytes.toString("hex",index*this.#idBytes,(index+1)*this.#idBytes)}slice(start2,end){
let ids=[];for(let index=start2;index<Math.min(end,this.#length);index+=1)ids.push(this.idAt(index));return ids}};var NumberedIds=class{#idBytes;#key;#ids;#slots;#count=0;constructor(hexLength){this.#idBytes=hexLength/2,this.#key=Buffer.alloc(this.#idBytes),this.#ids=Buffer.
allocUnsafeSlow(1024*this.#idBytes),this.#slots=new Uint32Array(1024*2)}get count(){return this.#count}add(id){this.#key.write(id,"hex");let slot=this.#find(this.#key,
0);return this.#slots[slot]!==0?!1:(this.#key.copy(this.#ids,this.#count*this.#idBytes),this.#slots[slot]=++this.#count,this.#count*this.#idBytes===this.#ids.length&&
this.#grow(),!0)}numberOf(id){if(id.length!==this.#idBytes*2||this.#key.write(id,"hex")<this.#idBytes)return;let number=this.#slots[this.#find(this.#key,0)]-1;return number<
0?void 0:number}idOf(number){return number>=this.#count?"":this.#ids.toString("hex",number*this.#idBytes,(number+1)*this.#idBytes)}#find(bytes,at){let size=this.#idBytes,
mask=this.#slots.length-1,slot=bytes.readUInt32BE(at)&mask;for(;this.#slots[slot]!==0;slot=slot+1&mask){let start2=(this.#slots[slot]-1)*size;if(this.#ids.compare(
bytes,at,at+size,start2,start2+size)===0)break}return slot}#grow(){let larger=Buffer.allocUnsafeSlow(this.#ids.length*2);this.#ids.copy(larger),this.#ids=larger,
this.#slots=new Uint32Array(this.#slots.length*2);for(let number=0;number<this.#count;number++)this.#slots[this.#find(larger,number*this.#idBytes)]=number+1}};import{readFileSync}from"node:fs";import{join as join3}from"node:path";var UNSHALLOW="run git fetch --unshallow (GitHub Actions: fetch-depth: 0, Azure Pipelines: fetchDepth: 0, GitLab: GIT_DEPTH: 0, Jenkins: no shallow clone)";function readShallow(repository){
if(!repository.shallow)return[];try{return readFileSync(join3(repository.commonDir,"shallow"),"latin1").split(`
`).filter(line=>isObjectId(line))}catch(error){throw new UserError(`the shallow file of ${repository.commonDir} cannot be read: ${messageOf(error)}`)}}var PARENT=Buffer.from("parent "),LINE_FEED5=10,LIMITS={maxSize:1/0},BATCH3=1e3;async function readCommitGraph(repository,commits){let read2=new ReadCommits(idLength(
repository.objectFormat)),visitor={onBody:({id,type},bytes,[start2,end])=>{type==="commit"&&read2.add(id,bytes.subarray(start2,end))},onObject:()=>{},onMissing:()=>{},
onOversize:()=>{},onBroken:()=>{}};await readFast(repository,commits,visitor);let query={repository,limits:LIMITS,visitor,onUnreadable:()=>{}};for await(let _ of readObjects(
query,listLeft(commits,read2.ids)));return read2.link(new Set(readShallow(repository)))}var ReadCommits=class{ids;#digits;#named;#ends=new WordList;constructor(digits){
this.#digits=digits,this.ids=new NumberedIds(digits),this.#named=new IdList(digits)}add(id,commit){if(!this.ids.add(id))return;let at=commit.indexOf(LINE_FEED5)+
1;for(;at>0&&commit.compare(PARENT,0,PARENT.length,at,at+PARENT.length)===0;)this.#named.add(commit.toString("latin1",at+PARENT.length,at+PARENT.length+this.#digits)),
at=commit.indexOf(LINE_FEED5,at)+1;this.#ends.push(this.#named.length)}link(shallow){let ends=this.#ends.take(),parents=new WordList,cut=new Set,at=0;for(let[commit,
end]of ends.entries()){let isShallow=shallow.size>0&&shallow.has(this.ids.idOf(commit));for(isShallow&&cut.add(commit);at<end;at++){let parent=isShallow?void 0:
this.ids.numberOf(this.#named.idAt(at));parent===void 0?cut.add(commit):parents.push(parent)}ends[commit]=parents.length}return new CommitGraph(this.ids,{ends,parents:parents.
take()},cut)}};async function readFast(repository,commits,visitor){let git=await spawnGit(["cat-file","--batch","--buffer"],repository);Readable.from(listLines(
commits)).pipe(git.stdin);try{for await(let _ of new ObjectFramer(git.stdout,LIMITS,visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))
throw error}finally{git.stop()}}function*listLines(commits){for(let at=0;at<commits.length;at+=BATCH3)yield`${commits.slice(at,at+BATCH3).join(`
`)}
`}function*listLeft(commits,read2){for(let at=0;at<commits.length;at++){let id=commits.idAt(at);read2.numberOf(id)===void 0&&(yield id)}}function readStoredCommits(stored,shallow){let{numbers}=stored,all=[...listCommitLinks(stored)],objects=new Uint32Array(all.reduce((sum,{commits:commits2})=>sum+
commits2.length,0)),commits=new Uint32Array(numbers.count),count=0;for(let links of all)for(let object of links.commits)objects[count++]=object,commits[object]=
count;let cut=new Set,lists=linkCommits(all,commits,{isShallow:commit=>shallow.size>0&&shallow.has(numbers.idOf(objects[commit])),cut});return{graph:new CommitGraph(
namesOf2(numbers,objects,commits),lists,cut),roots:lists.roots}}function linkCommits(all,commits,{isShallow,cut}){let count=all.reduce((sum,links)=>sum+links.commits.
length,0),roots=new Uint32Array(count),ends=new Uint32Array(count),parents=new Uint32Array(all.reduce((sum,{named})=>sum+named.length,0)-count),commit=0,length=0;
for(let links of all){let at=0;for(let end of links.ends){let tree=links.named[at];if(tree<0)throw new CorruptPack("the tree of a commit is missing");roots[commit]=
tree;let isCut=isShallow(commit);for(isCut&&cut.add(commit),at++;at<end;at++){let parent=commits[links.named[at]]??0;parent===0?cut.add(commit):isCut||(parents[length++]=
parent-1)}ends[commit++]=length}}return{roots,ends,parents:parents.subarray(0,length)}}function namesOf2(numbers,objects,commits){let id=Buffer.alloc(numbers.idSize);
return{count:objects.length,idOf:commit=>commit<objects.length?numbers.idOf(objects[commit]):"",numberOf:hex=>{if(hex.length!==id.length*2||id.write(hex,"hex")<
id.length)return;let number=numbers.find(id,0);return number<0||commits[number]===0?void 0:commits[number]-1}}}function*listCommitLinks({core,numbers,finder,batches,
noted}){let noter=new CommitNoter(core,numbers.idSize,finder);for(let{first,visit}of batches){let known2=noted?.commitsOf(first);if(known2!==void 0)yield*known2;else{
visit(COMMIT,(number,object)=>noter.note(number,object));let links=noter.take();if(links===void 0)throw new CorruptPack("a commit is malformed");yield links}}}async function listTips(repository,graph){let tips=[],others=[];try{await visitRefs(repository,ref=>{let commit=graph.numberOf(ref.id);commit===void 0?others.push(
ref):tips.push({name:ref.name,commit})});let peeled=await peelToCommits(repository,[...new Set(others.map(({id})=>id))]);for(let{name,id}of others){let commit=graph.
numberOf(peeled.get(id)??"");commit!==void 0&&tips.push({name,commit,tag:id})}}catch(error){if(!(error instanceof GitError))throw error}return tips}var LISTED=1e3;async function tellHistories(known2,holders){let{repository,graph,found:found2,walked}=known2,told2=walked.tokens.flatMap(({introduced,removed})=>[
...introduced,...removed]),unknown=new Set(told2.filter(commit=>!found2.facts.has(commit)).map(commit=>graph.idOf(commit))),read2=await readCommitFacts(repository,
[...unknown]),factsOf=commit=>found2.facts.get(commit)??read2.get(graph.idOf(commit)),teller=new Teller(known2,factsOf);return holders.map((objects,token)=>teller.
tell(objects,token))}var Teller=class{#known;#factsOf;#hasRemotes;constructor(known2,factsOf){this.#known=known2,this.#factsOf=factsOf,this.#hasRemotes=known2.tips.
some(({name})=>name.startsWith("refs/remotes/"))}tell(objects,token){let{stashes,tips,walked}=this.#known,{introduced,removed:without}=walked.tokens[token]??{introduced:[],
removed:[]},removed=without.filter(commit=>!stashes.has(commit)),spoken=this.#spokenIn(objects),tags=new Set(objects.flatMap(({id,type})=>type==="tag"?id:[])),reaching=tips.
filter(({commit,tag=""})=>walked.ever(commit,token)||spoken.has(commit)||tags.has(tag)),remotes=namesOf3(reaching,"refs/remotes/"),last=this.#sort([...this.#placing(
token),...removed]).at(-1);return{introduced:this.#mention(introduced),removed:this.#mention(removed),...last===void 0?{}:{last:this.#mentionOf(last)},branches:namesOf3(
reaching,"refs/heads/"),tags:namesOf3(reaching,"refs/tags/"),remotes,inFilesOf:namesOf3(reaching.filter(({commit})=>walked.holds(commit,token)),"refs/"),pushed:remotes.
length>0?"yes":this.#hasRemotes&&reaching.every(isOwn)?"no":"unknown"}}#spokenIn(objects){let{graph,tips}=this.#known,messages=new Set(objects.flatMap(({id,type,
name})=>type==="commit"&&name===void 0?graph.numberOf(id)??[]:[]));if(messages.size===0)return messages;let reaching=new Set;for(let commit of graph.order)(messages.
has(commit)||graph.parentsOf(commit).some(parent=>reaching.has(parent)))&&reaching.add(commit);return new Set(tips.map(({commit})=>commit).filter(commit=>reaching.
has(commit)))}#placing(token){let{tokensOf,walked}=this.#known;return walked.introducers.flatMap((commits,path)=>tokensOf[path]?.includes(token)===!0?commits:[])}#mention(commits){
return this.#sort(commits).slice(0,LISTED).map(commit=>this.#mentionOf(commit))}#sort(commits){let{graph}=this.#known,age=commit=>this.#factsOf(commit)?.committed??
1/0;return commits.toSorted((a,b)=>age(a)-age(b)||(graph.idOf(a)<graph.idOf(b)?-1:1))}#mentionOf(commit){let{graph}=this.#known,{author,date}=this.#factsOf(commit)??
{};return{commit:graph.idOf(commit),...author===void 0?{}:{author},...date===void 0?{}:{date},...graph.cut.has(commit)?{orEarlier:!0}:{}}}};function isOwn({name}){
return name.startsWith("refs/heads/")||name==="refs/stash"}function namesOf3(tips,prefix){return tips.filter(tip=>tip.name.startsWith(prefix)&&!isRemoteHead(tip,
tips)).map(({name})=>name.slice(prefix.length)).toSorted((a,b)=>a<b?-1:1).slice(0,LISTED)}function isRemoteHead({name,commit},tips){let[,folder]=/^(refs\/remotes\/.+\/)HEAD$/s.
exec(name)??[];return folder===void 0?!1:tips.some(other=>other.name!==name&&other.commit===commit&&other.name.startsWith(folder))}var VersionedCounts=class _VersionedCounts{#root;#levels;constructor(size,root=[]){this.#root=root,this.#levels=Math.max(1,Math.ceil(Math.log2(Math.max(size,2))/
5))}get(index){let node=this.#root;for(let level=this.#levels-1;level>=0&&typeof node=="object";level--)node=node[(index>>>level*5)%32];return typeof node=="num\
ber"?node:0}add(index,amount){let root=this.#replace(this.#root,this.#levels-1,index,this.get(index)+amount);return new _VersionedCounts(2**(this.#levels*5),root)}#replace(node,level,index,value){
let copy=[...node??[]],slot=(index>>>level*5)%32,inner=copy[slot];return copy[slot]=level===0?value:this.#replace(typeof inner=="object"?inner:void 0,level-1,index,
value),copy}};function walkHistory(graph,found2,tokensOf,count){let walk=new Walk(graph,found2,tokensOf,count);for(let commit of graph.order)walk.visit(commit);return walk}var Walk=class{introducers;tokens;#graph;#found;#tokensOf;#states=[];#empty;#ever;#words;constructor(graph,found2,tokensOf,count){
this.#graph=graph,this.#found=found2,this.#tokensOf=tokensOf,this.introducers=found2.paths.map(()=>[]),this.tokens=Array.from({length:count},()=>({introduced:[],
removed:[]})),this.#empty=new VersionedCounts(found2.paths.length+count),this.#words=Math.ceil(count/32),this.#ever=new Uint32Array(graph.size*this.#words)}has=(commit,path)=>this.#states[commit]?.
get(path)===1;holds=(commit,token)=>this.#countAt(commit,token)>0;ever=(commit,token)=>((this.#ever[commit*this.#words+(token>>>5)]??0)>>>(token&31)&1)===1;visit(commit){
if(this.#isAsItsParent(commit))return;let parents=this.#graph.parentsOf(commit),changes=this.#found.changes.get(commit),[first]=parents,state=(first===void 0?void 0:
this.#states[first])??this.#empty;for(let[path,amount]of changes??[])if(state.get(path)!==(amount===1?1:0)){state=state.add(path,amount);for(let token of this.#tokensOf[path]??
[])state=state.add(this.introducers.length+token,amount);amount===1&&!parents.some(parent=>this.#states[parent]?.get(path)===1)&&this.introducers[path]?.push(commit)}
this.#states[commit]=state,this.#inherit(commit,parents),!(parents.length>0&&parents.every(parent=>this.#states[parent]===state))&&(state!==this.#empty||parents.
length>0)&&this.#compare(commit,parents)}#isAsItsParent(commit){let parent=this.#graph.onlyParentOf(commit),state=parent===void 0?void 0:this.#states[parent];if(parent===
void 0||state===void 0||this.#found.changes.has(commit))return!1;this.#states[commit]=state;for(let word=0;word<this.#words;word++)this.#ever[commit*this.#words+
word]=this.#ever[parent*this.#words+word]??0;return!0}#countAt(commit,token){return this.#states[commit]?.get(this.introducers.length+token)??0}#inherit(commit,parents){
for(let word=0;word<this.#words;word++){let bits=0;for(let parent of parents)bits|=this.#ever[parent*this.#words+word]??0;this.#ever[commit*this.#words+word]=bits}}#compare(commit,parents){
for(let[token,{introduced,removed}]of this.tokens.entries()){let has=parents.filter(parent=>this.holds(parent,token));if(this.holds(commit,token)){has.length===
0&&introduced.push(commit);let at=commit*this.#words+(token>>>5);this.#ever[at]=(this.#ever[at]??0)|1<<(token&31)}else has.length>0&&parents.every(parent=>this.
holds(parent,token)||!this.ever(parent,token))&&removed.push(commit)}}};async function attribute(query){let{repository,tokens}=query,holders=[...tokens.values()],messages=new Map,blobs=new Set;for(let holder of holders.flat())isMessage(
holder)?messages.set(holder.id,holder.type):blobs.add(holder.id);let folders=holders.flat().some(({type})=>type==="tree"),{graph,found:found2}=await readStored(
query,blobs)??await askGit(query,blobs,folders),[tips,logged]=await Promise.all([listTips(repository,graph),listLogged(repository)]),findReach=findReachability(
repository,graph,tips,logged),tokensOf=tokensByPath(found2.paths,holders),walked=walkHistory(graph,found2,tokensOf,holders.length),stashes=new Set(findStashes(graph,
tips,logged)),known2={repository,graph,tips,stashes,findReach,found:found2,walked,tokensOf},[ofBlobs,ofMessages,histories]=await Promise.all([placeBlobs(known2,
blobs),attributeMessages(known2,messages),tellHistories(known2,holders)]),keys=[...tokens.keys()];return{places:new Map([...ofBlobs,...ofMessages]),histories:new Map(
histories.map((history,token)=>[keys[token]??"",history])),...found2.cut===void 0?{}:{cut:found2.cut}}}async function readStored({repository,stored},blobs){if(stored!==
void 0)try{let commits=readStoredCommits(stored,new Set(readShallow(repository)));return{graph:commits.graph,found:await walkBlobs(repository,stored,commits,blobs)}}catch(error){
if(error instanceof CorruptPack||error instanceof TooIntricate||isMissing(error))return;throw error}}async function askGit({repository,commits},blobs,folders){let graph=await readCommitGraph(
repository,commits());return{graph,found:await diffBlobs({repository,graph,blobs,folders})}}function isMissing(error){return error instanceof Error&&"code"in error&&
error.code==="ENOENT"}function tokensByPath(paths,holders){let tokensOf=new Map;for(let[token,objects]of holders.entries())for(let{id,name}of objects){let others=tokensOf.
get(id);others===void 0?tokensOf.set(id,[{token,name}]):others.push({token,name})}return paths.map(({blob,path})=>{let there=(tokensOf.get(blob)??[]).filter(({name})=>name===
void 0||isNamed(path,name));return[...new Set(there.map(({token})=>token))]})}function isNamed(path,name){return path===name||path.endsWith(`/${name}`)}function placeName(hit,name,places){let called=places.filter(({path})=>isNamed(path,name));return called.length===0?[placeHit(hit,{path:name,object:"tree"})]:called.
map(place=>placeHit(hit,{...place,object:"tree"}))}function placeObjects(hits,placesOf){return hits.flatMap(hit=>{let{origin}=hit;if(origin.kind!=="object")return[
placeHit(hit,{path:""})];if(origin.name!==void 0)return placeName(hit,pathText(origin.name),placesOf(origin.id));let places=placesOf(origin.id);return places.length>
0?places.map(place=>placeHit(hit,place)):[placeHit(hit,{path:"",...origin.type==="blob"?{object:"blob",blob:origin.id}:{}})]})}import{isAscii}from"node:buffer";var LINE_FEED6=10,CHUNK=65536,LineCursor=class{#position=0;#line=1;#units=0;#decoder=new TextDecoder("utf-8",{ignoreBOM:!0});#pending=!1;#wide;#mark;constructor(head){
let[first,second,third]=head;this.#mark=first===239&&second===187&&third===191?3:0,this.#wide=[{line:1,start:first===255&&second===254?2:0},{line:1,start:1},{line:1,
start:first===254&&second===255?2:0},{line:1,start:1}]}get position(){return this.#position}advance(bytes,base,to){let end=to-base,lineStart=this.#position-base,
counted=Buffer.from(bytes.buffer,bytes.byteOffset,end);for(let at=counted.indexOf(LINE_FEED6,lineStart);at>=0;at=counted.indexOf(LINE_FEED6,lineStart))this.#line++,
lineStart=at+1,this.#units=0,this.#mark=0,bytes[at+1]===0&&this.#breakWide(0,base+at),bytes[at-1]===0&&this.#breakWide(2,base+at-1);lineStart+base>this.#position&&
this.#pending&&this.#flush(!0),this.#count(bytes,lineStart,end),this.#position=to}positionIn(encoding,at){if(!isWide(encoding))return this.#pending&&this.#flush(
!1),{line:this.#line,column:Math.floor(this.#units/unitBytes(encoding))+1};let lines=this.#wide[(encoding==="utf-16be"?2:0)+(at&1)];return{line:lines.line,column:Math.
max(0,Math.floor((at-lines.start)/2))+1}}#breakWide(endian,unit){let lines=this.#wide[endian+(unit&1)];lines.line++,lines.start=unit+2}#count(bytes,from,to){let start2=from;
if(this.#mark>0){let skipped=Math.min(this.#mark,to-from);this.#mark-=skipped,start2+=skipped}for(;start2<to;start2+=CHUNK){let chunk=bytes.subarray(start2,Math.
min(to,start2+CHUNK));if(!this.#pending&&isAscii(chunk)){this.#units+=chunk.length;continue}this.#units+=this.#decoder.decode(chunk,{stream:!0}).length,this.#pending=
!0}}#flush(forget){let units=this.#decoder.decode().length;forget||(this.#units+=units),this.#pending=!1}};function positionAfter(start2,bytes,encoding){let text=decodeText(
bytes,encoding),lastBreak=text.lastIndexOf(`
`);return lastBreak===-1?{line:start2.line,column:start2.column+text.length}:{line:start2.line+text.split(`
`).length-1,column:text.length-lastBreak}}function decodeText(bytes,encoding){return unitBytes(encoding)===4?decodeUtf32(bytes,encoding==="utf-32le"):new TextDecoder(
isWide(encoding)?encoding:"utf-8",{ignoreBOM:!0}).decode(bytes)}function unitBytes(encoding){return encoding==="utf-32le"||encoding==="utf-32be"?4:isWide(encoding)?
2:1}function isWide(encoding){return encoding==="utf-16le"||encoding==="utf-16be"}function decodeUtf32(bytes,isLittle){let view=new DataView(bytes.buffer,bytes.
byteOffset,bytes.length),text="";for(let at=0;at<bytes.length;at+=4){let code=at+4<=bytes.length?view.getUint32(at,isLittle):1/0;text+=code>1114111||code>=55296&&
code<57344?"\uFFFD":String.fromCodePoint(code)}return text}var LONG_RUN=/[A-Za-z0-9+/_-]{16,}={0,2}/g,LEADING_RUN=/^[A-Za-z0-9+/_-]+={0,2}/,TRAILING_RUN=/[A-Za-z0-9+/_-]+={0,2}$/,WORD=/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/,
HUMP=/[A-Z][a-z]+|[a-z]+|[A-Z]+/g;var ONE_BREATH=/[a-z]{17,}|[A-Z]{17,}/;function isWordy(run){return run.replace(/=+$/,"").split(/[+/_-]+/).every(word=>word.length<=32&&WORD.test(word)&&hasHumps(word))}function hasHumps(word){if(ONE_BREATH.
test(word))return!1;let humps=word.match(HUMP)??[],letters=humps.join("").length;return humps.length<2||letters>=3.5*humps.length}function maskRuns(text,cutBefore,cutAfter){
let masked=text;return cutBefore&&(masked=masked.replace(LEADING_RUN,"\u2026")),cutAfter&&(masked=masked.replace(TRAILING_RUN,"\u2026")),masked.replaceAll(LONG_RUN,
run=>isWordy(run)?run:"\u2026")}var SHOWN2=30,REACH=512,RUN_BEFORE=/[A-Za-z0-9+/_-]+$/,RUN_AFTER=/^[A-Za-z0-9+/_=-]+/,GLUED_BEFORE=/[A-Za-z0-9+/_-]{13,}$/,GLUED_AFTER=/^[A-Za-z0-9+/_-]{13,}/;function frameOf(content,matches,index){
let match=matches[index],encoding=match.encoding[0],end=match.offset+match.length,others=neighbours(matches,index,REACH),unit=unitBytes(encoding),isEncoded=match.
encoding.length>(unit>1?1:0),from=Math.max(match.offset%unit,match.offset-REACH),before=lineBefore(textOf(content,{start:from,end:match.offset},others,encoding),
from<Math.max(2,unit)),isWrapped=decodeText(content.subarray(match.offset,end),encoding).includes(`
`),to=isWrapped?end:Math.min(content.length,end+REACH),after=lineAfter(textOf(content,{start:end,end:to},others,encoding),to===content.length||isWrapped),leftText=isEncoded?
before.text.replace(RUN_BEFORE,""):before.text.replace(GLUED_BEFORE,"\u2026"),rightText=isEncoded?after.text.replace(RUN_AFTER,""):after.text.replace(GLUED_AFTER,
"\u2026"),left=cutLeft(maskRuns(leftText,before.isCut,!1),before.isCut),right=cutRight(maskRuns(rightText,!1,after.isCut),after.isCut),token=redact(match.token);
return{text:left+token+right,start:left.length,length:token.length}}function neighbours(matches,index,reach){let{offset,length}=matches[index],near=[];for(let at=index-
1;at>=0&&matches[at].offset>offset-4*reach;at--)near.unshift(matches[at]);for(let at=index+1;at<matches.length&&matches[at].offset<offset+length+reach;at++)near.
push(matches[at]);return near}function textOf(content,span,others,encoding){let text="",at=span.start;for(let other of others){let end=other.offset+other.length;
end<=at||other.offset>=span.end||(text+=`${decodeText(content.subarray(at,Math.max(at,other.offset)),encoding)}${"\u2026"}`,at=Math.min(end,span.end))}return text+
decodeText(content.subarray(at,span.end),encoding)}function lineBefore(text,isWhole){let lineBreak=text.lastIndexOf(`
`);return lineBreak!==-1?{text:text.slice(lineBreak+1),isCut:!1}:{text:isWhole?text.replace(/^\uFEFF/,""):text,isCut:!isWhole}}function lineAfter(text,isWhole){
let lineBreak=text.indexOf(`
`);return lineBreak===-1?{text:text.replace(/\r$/,""),isCut:!isWhole}:{text:text.slice(0,lineBreak).replace(/\r$/,""),isCut:!1}}function cutLeft(text,isCut){if(text.
length<=SHOWN2)return isCut&&!text.startsWith("\u2026")?"\u2026"+text:text;let kept=text.slice(1-SHOWN2);return"\u2026"+kept.replace(/^[\uDC00-\uDFFF]/,"").replace(
/^…/,"")}function cutRight(text,isCut){return text.length<=SHOWN2?isCut&&!text.endsWith("\u2026")?text+"\u2026":text:text.slice(0,SHOWN2-1).replace(/[\uD800-\uDBFF]$/,
"").replace(/…$/,"")+"\u2026"}var DIRECTIVE="pat-patrol:allow",NARROW=Buffer.from("pat-patrol:"),WIDE=Buffer.from("pat-patrol:","utf16le").subarray(0,-1),REACH2=4096,LONGEST=160,LINE_BREAK=/\r\n?|\n/,
OPENER=String.raw`(?:#+|\/\/+|\/\*+|--+(?:\[\[)?|;+|%+|'|@?[Rr][Ee][Mm][ \t]|::|<!--+|\{#-?|<%--|\{\{!(?:--)?|\(\*+|\{-|<#|@\*|dnl[ \t]|!+)`,COMMENT=String.raw`${OPENER}[ \t]*${DIRECTIVE}(?![\w-])`,
COMMENT_OR_STRING=new RegExp(String.raw`(?<=^|[ \t])(?<comment>${COMMENT})|\\.|(?<quote>["'${"`"}])(?:\\.?|(?!\k<quote>)[^\\])*(?:\k<quote>|$)`,"gu"),COMMENT_ALONE=new RegExp(
String.raw`^\s*(?:${COMMENT}|"(?:\/\/|_?comment)"\s*:\s*"${DIRECTIVE}(?![\w-]))`,"u"),SLIP=/pat-patrol[ \t]*:[ \t]*al+ow/i,SLIP_ALONE=/^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?pat-patrol[ \t]*:[ \t]*al+ow/iu,
QUOTE_MARK=new RegExp("(?<!\\p{L})'|'(?!\\p{L})","u"),COMMENT_CLOSER=/\*\/|-->|\*\)|[#%-]\}|%>|#>|"/,BETWEEN_WORDS=/[^\p{L}\p{N}+/_-]+/u,SHORTEST_ROW=16;function findAllowance(content,matches,index){
let match=matches[index],end=match.offset+match.length,[encoding]=match.encoding,unit=unitBytes(encoding),from=Math.max(match.offset%unit,match.offset-REACH2),to=Math.
min(content.length,end+REACH2);if(!mayHoldDirective(content.subarray(from,to)))return;let others=neighbours(matches,index,REACH2),text=(start2,stop)=>textOf(content,
{start:start2,end:stop},others,encoding),rivals=others.filter(({token,unreadable:unreadable2})=>token!==match.token&&unreadable2!==!0),previous=rivals.findLast(
({offset})=>offset<=match.offset),next=rivals.find(({offset})=>offset>match.offset),since=Math.min(match.offset,Math.max(from,previous===void 0?0:previous.offset+
previous.length)),until=Math.min(to,Math.max(end,next?.offset??to)),own=decodeText(content.subarray(match.offset,end),encoding),isWrapped=match.encoding.length>
(unit>1?1:0)||LINE_BREAK.test(own),before=text(from,match.offset).split(LINE_BREAK),isCut=before.length===1&&from>=unit&&!LINE_BREAK.test(own),[after=""]=text(end,
to).split(LINE_BREAK),left=`${before.at(-1)??""}${own}`.split(LINE_BREAK).at(-1)??"",reasons=[isCut?void 0:reasonAfter(left,after,text(end,until).length),reasonAlone(
lineAbove(text(since,match.offset).split(LINE_BREAK),isWrapped,since>=unit))],isMeant=SLIP.test(`${left}${after}`)||SLIP_ALONE.test(lineAbove(before,isWrapped,from>=
unit)??"");return reasons.find(reason=>reason!==void 0&&reason!=="")??(isMeant?"":void 0)}function mayHoldDirective(bytes){let buffer=Buffer.from(bytes.buffer,bytes.
byteOffset,bytes.length);return buffer.includes(NARROW)||buffer.includes(WIDE)}function lineAbove(lines,isWrapped,isCut){let above=lines.slice(isCut?1:0,-1);return isWrapped?
above.findLast(line=>!isRow(line)):above.at(-1)}function isRow(line=""){let words=line.split(BETWEEN_WORDS).filter(word=>/[\p{L}\p{N}]/u.test(word));return words.
length===1&&(words[0]??"").length>=SHORTEST_ROW}function reasonAfter(left,after,reach){let line=left+after;for(let found2 of line.matchAll(COMMENT_OR_STRING)){let comment=found2.
groups?.comment;if(comment===void 0)continue;let rest=line.slice(found2.index+comment.length);if(comment.startsWith("'")&&QUOTE_MARK.test(rest))return;if(found2.
index>=left.length)return found2.index<left.length+reach?toReason(rest):void 0}}function reasonAlone(line=""){let[comment]=COMMENT_ALONE.exec(line)??[];return comment===
void 0?void 0:toReason(line.slice(comment.length))}function toReason(rest){let[words=""]=rest.split(COMMENT_CLOSER,1),reason=maskRuns(words.slice(0,2*LONGEST).replace(
/^[\s:–—-]+/u,"").replace(/[\s'`,]+$/,""),!1,words.length>2*LONGEST);return/[\p{L}\p{N}]/u.test(reason)?reason.length<=LONGEST?reason:`${reason.slice(0,LONGEST).
replace(/[\uD800-\uDBFF]$/,"")}\u2026`:""}function describeMatch(stretch,index,cursor,origin){let match=readPlace(stretch.matches[index]),{offset,length,organization}=match,mentioned=organization===void 0?
stretch.mentions.around(offset,offset+length):[],region=regionOf(stretch,match,cursor),frame=frameOf(stretch.bytes,stretch.matches,index),placed={...match,offset:stretch.
base+offset,...mentioned.length===0?{}:{mentioned}},allowed=findAllowance(stretch.bytes,stretch.matches,index),hit={origin,match:placed,region,frame};return allowed===
void 0?hit:{...hit,allowed}}function regionOf({bytes,base},match,cursor){let[encoding]=match.encoding,offset=base+match.offset;cursor.advance(bytes,base,offset);
let start2=cursor.positionIn(encoding,offset),end=positionAfter(start2,bytes.subarray(match.offset,match.offset+match.length),encoding);return{line:start2.line,
column:start2.column,endLine:end.line,endColumn:end.column}}var TOO_MANY_CANDIDATES="it holds more than 5000 different words that may be tokens: not all are listed",HitLimit=class{#tallies=new Map;#repeated=0;#candidates=0;#isExceeded=!1;get isExceeded(){
return this.#isExceeded}admit(match,describe){let key=keyOf(match),known2=this.#tallies.get(key);if(known2===void 0)return this.#admitFirst(key,match,describe);
if(known2.places++,known2.places<=1e3&&this.#repeated<5e3)return this.#repeated++,told(known2,describe());if(known2.last===void 0)known2.last=told(known2,describe());else if(known2.
more++,known2.isAllowed)return this.#admitCounting(known2,describe())}rest(){return[...this.#tallies.values()].flatMap(({last,more})=>last===void 0?[]:more===0?
last:{...last,more})}#admitFirst(key,{confidence},describe){if(confidence!=="certain"&&++this.#candidates>5e3){this.#isExceeded=!0;return}let tally={places:1,isAllowed:!0,
last:void 0,more:0};return this.#tallies.set(key,tally),told(tally,describe())}#admitCounting(tally,hit){if(!(hit.allowed!==void 0&&hit.allowed!==""))return tally.
more--,told(tally,hit)}};function told(tally,hit){return tally.isAllowed&&=hit.allowed!==void 0&&hit.allowed!=="",hit}function keyOf({ruleId,confidence,token,unreadable:unreadable2,
offset}){return unreadable2===!0?`${offset}`:`${ruleId} ${confidence} ${token}`}var REACH3=60*1024,LONGEST2=256,MOST3=5,Mentions=class{#bytes;#found;constructor(bytes){this.#bytes=bytes}around(from,to){this.#found??=findMentions(this.#bytes);
let found2=this.#found,names=new Set,right=firstAfter(found2,from),left=right-1,distance=at=>{let mention=found2[at];return mention===void 0?1/0:mention.start<from?
from-mention.end:mention.start-to};for(;names.size<MOST3;){let next=distance(left)<=distance(right)?left--:right++;if(distance(next)>REACH3)break;names.add(found2[next].
name)}return[...names]}};function findMentions(bytes){let text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1"),found2=[];for(let{
start:start2,end}of hintedParts(text))for(let mention of listOrganizations(text.slice(start2,end)))found2.push({name:mention.name,start:start2+mention.start,end:start2+
mention.end});return found2.toSorted((a,b)=>a.start-b.start||a.end-b.end)}function hintedParts(text){let parts=[];for(let{index}of text.matchAll(new RegExp(HINT,
"gi"))){let last=parts.at(-1);last!==void 0&&index-LONGEST2<=last.end?last.end=index+LONGEST2:parts.push({start:Math.max(0,index-LONGEST2),end:index+LONGEST2})}
return parts}function firstAfter(found2,at){let low=0,high=found2.length;for(;low<high;){let middle=low+high>>1;found2[middle].start<at?low=middle+1:high=middle}
return low}var WINDOW=4*1024*1024,MARGIN=64*1024,SMALLEST_BUFFER=64*1024,NONE=Buffer.alloc(0),spare=NONE;function takeSpare(){let taken=spare;return spare=NONE,taken}var StreamScanner=class{#origin;#settings;#window;#margin;#buffer=takeSpare();#filled=0;#base=0;#core=0;#cursor;#limit=new HitLimit;constructor(origin,settings,sizes={
window:WINDOW,margin:MARGIN}){this.#origin=origin,this.#settings=settings,this.#window=sizes.window,this.#margin=sizes.margin}get#capacity(){return this.#window+
2*this.#margin}push(chunk){let hits=[];for(let at=0;at<chunk.length;){if(this.#filled===this.#capacity){let coreEnd=this.#base+this.#filled-this.#margin;this.#scanWindow(
coreEnd,hits),this.#moveOn(coreEnd)}let count=Math.min(chunk.length-at,this.#capacity-this.#filled);this.#reserve(this.#filled+count),this.#buffer.set(chunk.subarray(
at,at+count),this.#filled),this.#filled+=count,at+=count}return hits}end(){let hits=[];return this.#scanWindow(this.#base+this.#filled,hits),this.#buffer.length>
spare.length&&(spare=this.#buffer),this.#buffer=NONE,this.#limit.isExceeded&&this.#settings.onCut?.(TOO_MANY_CANDIDATES),[...hits,...this.#limit.rest()]}#scanWindow(coreEnd,hits){
let bytes=this.#buffer.subarray(0,this.#filled),base=this.#base,matches=detectAll(bytes,0,bytes.length,this.#settings);if(matches.length===0)return;this.#cursor??=
new LineCursor(bytes);let cursor=this.#cursor,stretch={bytes,base,matches,mentions:new Mentions(bytes)};for(let[index,match]of matches.entries()){let offset=base+
match.offset;if(offset<this.#core||offset>=coreEnd)continue;let placed={...match,offset},hit=this.#limit.admit(placed,()=>describeMatch(stretch,index,cursor,this.#origin));
hit!==void 0&&hits.push(hit)}}#moveOn(coreEnd){this.#cursor??=new LineCursor(this.#buffer),this.#cursor.advance(this.#buffer,this.#base,coreEnd),this.#core=coreEnd;
let dropped=Math.max(0,coreEnd-this.#base-this.#margin);this.#buffer.copyWithin(0,dropped,this.#filled),this.#filled-=dropped,this.#base+=dropped}#reserve(length){
if(length<=this.#buffer.length)return;let room=Math.max(length,8*this.#buffer.length,SMALLEST_BUFFER),larger=Buffer.allocUnsafeSlow(Math.min(this.#capacity,room));
larger.set(this.#buffer.subarray(0,this.#filled)),this.#buffer=larger}};var NONE2=Object.freeze([]),CutProblem=class{problems=NONE2;note=message=>{this.problems=[{where:"",message}]};take(){let{problems}=this;return this.problems=NONE2,
problems}};function makeSharedCounts(){return new Int32Array(new SharedArrayBuffer(2*Int32Array.BYTES_PER_ELEMENT))}var SharedQuota=class{#limits;#counts;#rest=[0,0];constructor(limits,counts){
this.#limits=limits,this.#counts=counts}give(bytes){this.#add(0,bytes)}affords(bytes){let{free,ratio}=this.#limits,most=Math.max(free,ratio*1024*Atomics.load(this.#counts,
0)),spent=Atomics.load(this.#counts,1);return 1024*spent+bytes<=most&&spent<2147483647}spend(bytes){return this.#add(1,bytes),this.affords(0)}#add(index,bytes){
let all=this.#rest[index]+bytes,units=Math.floor(all/1024);this.#rest[index]=all-units*1024,units>0&&Atomics.load(this.#counts,index)<2147483647-units&&Atomics.
add(this.#counts,index,units)}};var UNPACK_LIMITS={depth:4,entries:25e4,free:32e6,ratio:100,entry:16*1024**3,scan:{free:16e9,ratio:20}},LEAST=1e6,LimitReached=class extends Error{name="LimitRe\
ached";inner;limit;constructor(inner,limit2){super(`${limit2}: neither the rest of it nor what follows was read`),this.inner=inner,this.limit=limit2}},Budget=class{limits;#file;#scan;#entries=0;#raised=0;#isScanOver=!1;constructor(limits,counts){
this.limits=limits,this.#file=new Quota(limits),this.#scan=counts&&new SharedQuota(limits.scan,counts)}give(bytes){this.#file.give(bytes),this.#scan?.give(bytes)}affords(bytes){
return bytes<=this.limits.entry&&this.#file.affords(bytes)&&this.#scan?.affords(bytes)!==!1}spend(bytes,inner){let{free,ratio,scan}=this.limits;if(this.#scan?.spend(
bytes)===!1)throw this.#isScanOver=!0,new LimitReached(inner,`over ${formatSize(scan.free)} and ${scan.ratio} times the size of all archives in one scan`);if(!this.#file.
spend(bytes))throw new LimitReached(inner,`over ${formatSize(free)} and ${ratio} times the size of the file`)}raise(){let more=this.#file.most/2**++this.#raised;
return this.#isScanOver||more<LEAST||this.#entries>this.limits.entries?!1:(this.#file.raise(more),!0)}addEntry(inner){if(this.#entries+=1,this.#entries>this.limits.
entries)throw new LimitReached(inner,`over ${this.limits.entries} entries in one file`)}};function readOctal(bytes,start2,end){let value=0,at=start2;for(;at<end;at++){let digit=bytes[at]-48;if(digit<0||digit>7)break;value=value*8+digit}if(at!==start2){
for(let rest=at;rest<end;rest++)if(bytes[rest]!==0&&bytes[rest]!==32)return;return value}}var SIGNATURES=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",
first=>[`${first}*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],byFirstByte=new Map;for(let entry of SIGNATURES){let first=entry[0].charCodeAt(
0);byFirstByte.set(first,[...byFirstByte.get(first)??[],entry])}var HEADERS=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,
"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),
LONGEST_HEADER=110,LOWER_X=120,BEGINS=new Uint8Array(65536);for(let[signature]of SIGNATURES)BEGINS[signature.charCodeAt(0)<<8|signature.charCodeAt(1)]=1;for(let second=0;second<
256;second++)isZlibHeader(second)&&(BEGINS[LOWER_X<<8|second]=1);for(let first of HEADERS.keys())BEGINS.fill(1,first<<8,first+1<<8);var HEAD=512,END_RECORD=22,PK=Buffer.
from("PK"),END_BEGINS=Buffer.from("PK\0\0\0\0","latin1"),TAIL=END_RECORD+65535;function recognise(bytes,start2,end,whole=!0){if(!(end-start2<8)){if(BEGINS[bytes[start2]<<
8|bytes[start2+1]]===1||mayBeTarHeader(bytes,start2,end)){let kind=recogniseBegin(bytes,start2,end);if(kind!==void 0)return kind}return whole&&endsLikeZip(bytes,
start2,end)?"trailing-zip":void 0}}function recogniseBegin(bytes,start2,end){let first=bytes[start2],found2=byFirstByte.get(first)?.find(([signature])=>startsWith(
bytes,start2,signature));if(found2!==void 0)return found2[1];if(first===LOWER_X&&isZlibHeader(bytes[start2+1]))return"zlib";let headers=HEADERS.get(first);if(headers!==
void 0){let text=latin1(bytes,start2,Math.min(end,start2+LONGEST_HEADER)),header=headers.find(([pattern])=>pattern.test(text));if(header!==void 0)return{unreadable:header[1]}}
return isTarHeader(bytes,start2,end)?"tar":void 0}function kindOfName(name){return name.endsWith(".br")?"brotli":void 0}function isStream(kind){return kind==="g\
zip"||kind==="zlib"||kind==="brotli"||kind==="zstd"}function isTarHeader(bytes,start2,end){if(!mayBeTarHeader(bytes,start2,end)||!endsTarChecksum(bytes,start2)&&
!startsWith(bytes,start2+257,"ustar"))return!1;let sum=readOctal(bytes,start2+148,start2+156)??parseSum(latin1(bytes,start2+148,start2+156)),actual=256;for(let at=start2;at<
start2+HEAD;at++)actual+=bytes[at];for(let at=start2+148;at<start2+156;at++)actual-=bytes[at];return sum===actual}function parseSum(text){return Number.parseInt(
text.replaceAll("\0"," "),8)}function mayBeTarHeader(bytes,start2,end){return end-start2<HEAD?!1:endsTarChecksum(bytes,start2)||bytes[start2+257]===117&&bytes[start2+
258]===115}function endsTarChecksum(bytes,start2){return bytes[start2+154]===0&&bytes[start2+155]===32}function isZlibHeader(second){return(second&32)===0&&((LOWER_X<<
8)+second)%31===0}function endsLikeZip(bytes,start2,end){let from=Math.max(start2,end-TAIL);if(end-from<END_RECORD)return!1;let tail=Buffer.from(bytes.buffer,bytes.
byteOffset+from,end-from),at=tail.includes(0)?tail.lastIndexOf(END_BEGINS):-1;return at>=0&&at+END_RECORD<=tail.length}function mayHideZip({buffer,byteOffset,length}){
if(length<HEAD)return!1;let bytes=Buffer.from(buffer,byteOffset,length);for(let at=bytes.indexOf(PK);at>=0;at=bytes.indexOf(PK,at+2))if(bytes[at+2]<8)return!0;return!1}
function startsWith(bytes,start2,signature){for(let i=0;i<signature.length;i++)if(bytes[start2+i]!==signature.charCodeAt(i))return!1;return!0}function latin1(bytes,start2,end){
return Buffer.from(bytes.buffer,bytes.byteOffset+start2,end-start2).toString("latin1")}import{isUtf8 as isUtf82}from"node:buffer";var LONGEST3=1024;function innerName(inner,name){let text=typeof name!="string"&&isUtf82(name)?textOf2(name):pathText(name),shown=text.length<=LONGEST3?text:`${text.
slice(0,LONGEST3)}\u2026`;return inner===""?shown:`${inner}!${shown}`}function textOf2({buffer,byteOffset,byteLength}){return Buffer.from(buffer,byteOffset,byteLength).
toString()}var EMPTY=Buffer.alloc(0),Intake=class{#bytes=EMPTY;#room=EMPTY;#start=0;#isOwn=!1;#position=0;#ended=!1;get position(){return this.#position}get ended(){return this.#ended}get bytes(){
return this.#bytes}feed(chunk){if(this.#bytes.length===0)this.#bytes=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength),this.#isOwn=!1;else{this.#own(chunk.
length);let length=this.#bytes.length+chunk.length;this.#room.set(chunk,this.#start+this.#bytes.length),this.#bytes=this.#room.subarray(this.#start,this.#start+
length)}}keep(){this.#bytes.length===0?this.#bytes=EMPTY:this.#isOwn||this.#own(0)}end(){this.#ended=!0}skip(count){this.#bytes=this.#bytes.subarray(count),this.#start+=
count,this.#position+=count}*wait(count){for(;this.#bytes.length<count&&!this.#ended;)yield;return this.#bytes.length>=count}here(count){if(this.#bytes.length<count)
return;let taken=this.#bytes.subarray(0,count);return this.skip(count),taken}*take(count){if(!(yield*this.wait(count)))return;let taken=Buffer.from(this.#bytes.
subarray(0,count));return this.skip(count),taken}*pass(count,onBytes){let passed=0;for(;passed<count&&(yield*this.wait(1));){let piece=this.#bytes.subarray(0,count-
passed);this.skip(piece.length),passed+=piece.length,onBytes(piece,piece.length===count)}return passed}#own(more){let length=this.#bytes.length+more;if(this.#isOwn&&
this.#start+length<=this.#room.length)return;let room=Buffer.allocUnsafe(2*length);room.set(this.#bytes),this.#room=room,this.#start=0,this.#isOwn=!0,this.#bytes=
room.subarray(0,this.#bytes.length)}};var Opened=class{#input=new Intake;#reading;#isDone=!1;constructor(reader,entries){this.#reading=reader(this.#input,entries)}push(bytes){this.#isDone||(this.#input.
feed(bytes),this.#go(),this.#input.keep())}end(){this.#input.end(),this.#go()}#go(){this.#isDone||(this.#isDone=this.#reading.next().done===!0)}};function zipEndReader(onZip){return function*(input){for(;yield*input.wait(TAIL+1);)input.skip(input.bytes.length-TAIL);endsLikeZip(input.bytes,0,input.bytes.length)&&
onZip()}}var EMPTY2=Buffer.alloc(0),Content=class{#shared;#at;#hints;#head=EMPTY2;#opened;constructor(shared,at,hints){this.#shared=shared,this.#at=at,this.#hints=hints}push(bytes,isAll=!1){
isAll?this.#begin(bytes,!0):this.#head===void 0?this.#opened?.push(bytes):this.#head.length+bytes.length<HEAD?this.#head=Buffer.concat([this.#head,bytes]):this.#begin(
this.#head.length===0?bytes:Buffer.concat([this.#head,bytes]),!1)}end(){this.#head!==void 0&&this.#begin(this.#head,!0),this.#opened?.end()}#begin(head,isAll){this.#head=
void 0;let{kind:known2,name=""}=this.#hints,kind=known2??kindOf(head,name,isAll);kind!==void 0&&(this.#opened=this.#open(kind),this.#opened?.push(head))}#open(kind){
let{visitor,readers,budget}=this.#shared,at=kind==="tar"?this.#at.around??this.#at:this.#at,reader=typeof kind=="string"?readers.get(kind):void 0;if(reader===void 0){
let format=typeof kind=="string"?kind:kind.unreadable;visitor.problem(this.#at.inner,`packed with ${format}, which cannot be read here: ${CURE2}`)}else if(at.depth>=
budget.limits.depth){let tell=()=>visitor.problem(this.#at.inner,`over ${budget.limits.depth} archives inside one another: ${CURE2}`);if(kind==="trailing-zip")return new Opened(
zipEndReader(tell),new Entries(this.#shared,at,!1));tell()}else return new Opened(reader,new Entries(this.#shared,at,isStream(kind)))}};function kindOf(head,name,isAll){
return recognise(head,0,head.length,isAll&&head.length<HEAD)??kindOfName(name)??(isAll&&!mayHideZip(head)?void 0:"trailing-zip")}var CURE2="unpack it and scan w\
hat it holds",Entries=class{#shared;#at;#isStream;constructor(shared,at,stream){this.#shared=shared,this.#at=at,this.#isStream=stream}entry(name){let{visitor,budget}=this.#shared,
inner=innerName(this.#at.inner,name);budget.addEntry(inner);let{depth}=this.#at,location={inner,depth:depth+1,...this.#isStream?{around:this.#at}:{}},content=new Content(
this.#shared,location,{name:inner}),scanned=visitor.open(inner),size=0;return{push:(bytes,isAll)=>{budget.spend(bytes.length,inner);let before=size;size+=bytes.
length,size<=budget.limits.entry?(scanned.push(bytes,isAll),this.#guard(()=>content.push(bytes,isAll))):before<=budget.limits.entry&&visitor.problem(inner,`over\
 ${formatSize(budget.limits.entry)}: the rest was not read`)},end:()=>{try{this.#guard(()=>content.end())}finally{scanned.end()}}}}whole(name,bytes){let{visitor,
budget}=this.#shared,inner=innerName(this.#at.inner,name),isPlain=bytes.length<=budget.limits.entry&&kindOf(bytes,inner,!0)===void 0;isPlain&&budget.addEntry(inner);
let sink=isPlain?visitor.open(inner):this.entry(name);try{isPlain&&budget.spend(bytes.length,inner),sink.push(bytes,!0)}finally{sink.end()}}problem(name,message){
this.#shared.visitor.problem(name===void 0?this.#at.inner:innerName(this.#at.inner,name),message)}absent(name,message){this.#shared.visitor.absent(innerName(this.#at.
inner,name),message)}goOn({inner,limit:limit2}){return this.#shared.budget.raise()?(this.#shared.visitor.problem(inner,`${limit2}: the rest of it was not read`),
!0):!1}affords(bytes){return this.#shared.budget.affords(bytes)}#guard(act){try{act()}catch(error){if(!(error instanceof LimitReached&&this.goOn(error)))throw error}}spend(bytes){
this.#shared.budget.spend(bytes,this.#at.inner)}};var UNFORESEEN="not read to its end",Unpacking=class{#shared;#content;#isOver=!1;constructor(options){this.#shared=options,this.#content=new Content(this.#shared,
{inner:"",depth:0},{name:options.name,kind:options.kind})}push(bytes){this.#shared.budget.give(bytes.length),this.#try(()=>this.#content.push(bytes))}end(){this.#try(
()=>this.#content.end())}#try(act){if(!this.#isOver)try{act()}catch(error){this.#isOver=!0;let[inner,message]=error instanceof LimitReached?[error.inner,error.message]:
["",`${UNFORESEEN}: ${messageOf(error)}`];this.#shared.visitor.problem(inner,message)}}};var[LEAVING_HIGH,LEAVING_LOW]=(()=>{let power=BigInt.asUintN(64,BigInt(37)**BigInt(100));return[Number(power>>32n),Number(power&0xffffffffn)]})();function carryOf(low,factor){
return Math.floor(((low>>>16)*factor+((low&65535)*factor>>>16))/65536)}var RollingHash=class{high=0;low=0;#window=new Uint16Array(100);#next=0;push(code){let leaving=this.#window[this.#next];
if(this.#window[this.#next]=code,this.#next=this.#next+1===100?0:this.#next+1,this.high=Math.imul(this.high,37)+carryOf(this.low,37)|0,this.#add(0,Math.imul(this.
low,37)>>>0,code),leaving===0)return;let low=Math.imul(LEAVING_LOW,leaving)>>>0,high=Math.imul(LEAVING_HIGH,leaving)+carryOf(LEAVING_LOW,leaving);this.high=this.
high-high-(this.low<low?1:0)|0,this.low=this.low-low>>>0}#add(high,low,code){let sum=low+code;this.high=this.high+high+(sum>4294967295?1:0)|0,this.low=sum>>>0}};
function lineHashes(content,lines){let last=0;for(let line of lines)last=Math.max(last,line);let state=new LineHashState(last),decoder=new TextDecoder("utf-8",{
ignoreBOM:!0});for(let at=0;at<content.length&&!state.isDone;at+=65536)state.pushText(decoder.decode(content.subarray(at,at+65536),{stream:!0}));return state.isDone||
(state.pushText(decoder.decode()),state.pushEnd()),state.numbered(lines)}var LineHashState=class{#last;#hash=new RollingHash;#highs=[];#lows=[];#count=0;#starts=[];#lineStart=!0;#afterReturn=!1;constructor(last){
this.#last=last}get isDone(){return this.#highs.length>=this.#last}pushText(text){for(let index=0;index<text.length&&!this.isDone;index++){let code=text.charCodeAt(
index),skipped=code===32||code===9||code===10&&this.#afterReturn;this.#afterReturn=code===13,skipped||this.#push(code===13?10:code)}}pushEnd(){this.#push(65535);
for(let index=0;index<100;index++)this.#roll(0)}#push(code){this.#lineStart&&this.#starts.push(this.#count),this.#lineStart=code===10,this.#roll(code)}#roll(code){
this.#hash.push(code),this.#count++,this.#starts[0]===this.#count-100&&(this.#starts.shift(),this.#highs.push(this.#hash.high>>>0),this.#lows.push(this.#hash.low))}numbered(lines){
let counts=new Map,hashes=new Map;for(let[index,high]of this.#highs.entries()){let low=this.#lows[index].toString(16),hash=high===0?low:high.toString(16)+low.padStart(
8,"0"),count=(counts.get(hash)??0)+1;counts.set(hash,count),lines.has(index+1)&&hashes.set(index+1,`${hash}:${count}`)}return hashes}};var NONE3=Object.freeze([]);function scanContent(bytes,start2,end,origin,settings){let matches=detectAll(bytes,start2,end,settings);if(matches.length===0)return NONE3;
let content=bytes.subarray(start2,end),cursor=new LineCursor(content),stretch={bytes:content,base:0,matches,mentions:new Mentions(content)},limit2=new HitLimit,
from=typeof origin=="function"?origin():origin,hits=[...matches.flatMap((match,index)=>limit2.admit(match,()=>describeMatch(stretch,index,cursor,from))??[]),...limit2.
rest()];return limit2.isExceeded&&settings.onCut?.(TOO_MANY_CANDIDATES),settings.lineHash?withLineHashes(hits,content):hits}function withLineHashes(hits,content){
let hashes=lineHashes(content,new Set(hits.map(hit=>hit.region.line)));return hits.map(hit=>{let lineHash=hashes.get(hit.region.line);return lineHash===void 0?hit:
{...hit,lineHash}})}var LARGEST=8388608,SIZES={window:LARGEST-2*MARGIN,margin:MARGIN},EntryScanner=class{#origin;#settings;#cut;#stream;#hits=[];problems=[];constructor(origin,settings,cut){
this.#origin=origin,this.#settings=settings,this.#cut=cut}push(bytes,isAll=!1){isAll&&bytes.length<=LARGEST?this.#add(scanContent(bytes,0,bytes.length,this.#origin,
this.#settings)):(this.#stream??=new StreamScanner(this.#origin(),this.#settings,SIZES),this.#add(this.#stream.push(bytes)))}end(){return this.#stream!==void 0&&
this.#add(this.#stream.end()),this.#hits}#add(hits){for(let hit of hits)this.#hits.push(hit);this.#cut.problems.length>0&&(this.problems=this.#cut.take())}};import{createHash as createHash2}from"node:crypto";import{inflateSync}from"node:zlib";var DeltaReader=class{at=0;#delta;constructor(delta){this.#delta=delta}get isAtEnd(){return this.at>=this.#delta.length}byte(){let byte=this.#delta[this.at++];if(byte===
void 0)throw new CorruptPack("a delta ends in the middle of an instruction");return byte}size(){let size=0;for(let scale=1,byte=128;byte>=128;scale*=128)byte=this.
byte(),size+=(byte&127)*scale;return size}number(present){let value=0;for(let scale=1,bits=present;bits>0;bits>>=1,scale*=256)(bits&1)===1&&(value+=this.byte()*
scale);return value}bytes(length){let start2=this.at;if(this.at+=length,this.at>this.#delta.length)throw new CorruptPack("a delta ends in the middle of an inser\
tion");return this.#delta.subarray(start2,this.at)}};function deltaResultSize(delta){let reader=new DeltaReader(delta);return reader.size(),reader.size()}function applyDelta(delta,base){
let reader=new DeltaReader(delta);if(reader.size()!==base.length)throw new CorruptPack("a delta is made for a base of another size");let result=new Uint8Array(reader.
size()),filled=0;for(;!reader.isAtEnd;){let piece=readInstruction(reader,base);if(filled+piece.length>result.length)throw new CorruptPack("a delta writes more t\
han it announces");result.set(piece,filled),filled+=piece.length}if(filled<result.length)throw new CorruptPack("a delta writes less than it announces");return result}
function readInstruction(reader,base){let code=reader.byte();if(code===0)throw new CorruptPack("a delta uses the reserved instruction 0");if(code<128)return reader.
bytes(code);let start2=reader.number(code&15),length=reader.number(code>>4&7)||65536;if(start2+length>base.length)throw new CorruptPack("a delta copies what its\
 base does not have");return base.subarray(start2,start2+length)}var HEADER2=12,CACHE=32*1024*1024,TYPES={1:"commit",2:"tree",3:"blob",4:"tag"};function readPlainPack(pack,idSize,visitor){new PlainPack(Buffer.from(pack.buffer,
pack.byteOffset,pack.byteLength),idSize,visitor).read()}var PlainPack=class{#pack;#idSize;#visitor;#entries=new Map;#offsets=new Map;#waiting=new Map;#cache=new Map;#cached=0;constructor(pack,idSize,visitor){
this.#pack=pack,this.#idSize=idSize,this.#visitor=visitor}read(){if(this.#pack.length<HEADER2){this.#visitor.onProblem("damaged: its header is cut off");return}
this.#readEntries();let count=0;for(let entries of this.#waiting.values())count+=entries.length;if(count===0)return;let what=count===1?"1 object was not read: w\
hat it is":`${count} objects were not read: what they are`;this.#visitor.onProblem(`${what} made from is not in this pack`)}#readEntries(){let count=this.#pack.
readUInt32BE(8),at=HEADER2;for(let i=0;i<count;i++)try{let entry=this.#parse(at);at=this.#inflate(entry).end,this.#showAll(entry)}catch(error){if(!(error instanceof
CorruptPack))throw error;this.#visitor.onProblem(`damaged, ${count-i} of ${count} objects were not read: ${messageOf(error)}`);break}}#showAll(first){let ready=[
first];for(let entry=ready.pop();entry!==void 0;entry=ready.pop())try{for(let next of this.#show(entry))ready.push(next)}catch(error){if(!(error instanceof CorruptPack))
throw error;this.#visitor.onProblem(`damaged, an object was not read: ${messageOf(error)}`)}}#parse(at){let idSize=this.#idSize,end=this.#pack.length;if(at>=end)
throw new CorruptPack("it ends early");let header={type:0,size:0,length:0,distance:0};parseEntryHeader(this.#pack,{start:at,end,idSize},header);let idAt2=at+header.
length-idSize,named=header.type===REF_DELTA?this.#pack.toString("hex",idAt2,idAt2+idSize):void 0;return{at,header,base:header.type===OFS_DELTA?at-header.distance:
named}}#show(entry){let{at,base}=entry;if(base!==void 0&&this.#baseOf(entry)===void 0){let others=this.#waiting.get(base);return others===void 0?this.#waiting.set(
base,[entry]):others.push(entry),[]}let object=this.#unpack(entry),type=TYPES[object.type]??"blob",id=createHash2(this.#idSize===20?"sha1":"sha256").update(`${type}\
 ${object.bytes.length}\0`).update(object.bytes).digest("hex");return this.#entries.set(at,entry),this.#offsets.set(id,at),this.#visitor.onObject({type,id,bytes:object.
bytes}),[...this.#takeWaiting(at),...this.#takeWaiting(id)]}#takeWaiting(base){let entries=this.#waiting.get(base)??[];return this.#waiting.delete(base),entries}#unpack(entry){
let chain=[],object;for(let at=entry;object===void 0;at=this.#baseOf(at)){if(at===void 0)throw new CorruptPack("a base is gone");if(object=this.#cache.get(at.at),
object!==void 0)break;at.base===void 0?object={type:at.header.type,bytes:this.#inflate(at).bytes}:chain.push(at)}for(let next=chain.pop();next!==void 0;next=chain.
pop())object=this.#apply(next,object);return this.#keep(entry.at,object),object}#baseOf({base}){let offset=typeof base=="string"?this.#offsets.get(base):base;return offset===
void 0?void 0:this.#entries.get(offset)}#apply(entry,base){let delta=this.#inflate(entry).bytes;return this.#visitor.onSpend(deltaResultSize(delta)),{type:base.
type,bytes:applyDelta(delta,base.bytes)}}#inflate({at,header}){this.#visitor.onSpend(header.size);let start2=at+header.length,options={maxOutputLength:header.size+
1,info:!0};try{let{buffer,engine}=inflateSync(this.#pack.subarray(start2),options);if(buffer.length!==header.size)throw new CorruptPack("an entry has another si\
ze than it says");return{bytes:buffer,end:start2+engine.bytesWritten}}catch(error){throw error instanceof CorruptPack?error:new CorruptPack(messageOf(error))}}#keep(at,object){
if(!(this.#cache.has(at)||object.bytes.length>CACHE/4)){this.#cache.set(at,object),this.#cached+=object.bytes.length;for(let[oldest,{bytes}]of this.#cache){if(this.#cached<=
CACHE)break;this.#cache.delete(oldest),this.#cached-=bytes.length}}}};function*readEntry(contents,name,content){let sink=contents.entry(name);try{yield*content(sink)}finally{sink.end()}}var EMPTY3=Buffer.alloc(0),CutOff=class{#step;#isHeader;#hidesEntries=!1;#rest=EMPTY3;constructor(step,isHeader){this.#step=step,this.#isHeader=isHeader}see(bytes){
if(this.#hidesEntries)return;let seen=this.#rest.length===0?bytes:Buffer.concat([this.#rest,bytes]),end=seen.length-seen.length%this.#step;for(let at=0;at<end&&
!this.#hidesEntries;at+=this.#step)this.#hidesEntries=this.#isHeader(seen,at);this.#rest=end===seen.length?EMPTY3:Buffer.from(seen.subarray(end))}tell(contents,name,read2,size){
let message=`cut off: ${formatSize(read2)} of ${formatSize(size)} are there`;this.#hidesEntries?contents.problem(name,message):contents.absent(name,message)}};var[MAGIC,HEADER3]=[8,60],END_MARK=Buffer.from("`\n","latin1"),LONG_NAME=/^#1\/(\d{1,4})$/;function*readAr(input,contents){for(input.skip(MAGIC);yield*input.wait(
1);){let at=input.position,header=(yield*input.take(HEADER3))?.toString("latin1"),size=/^[^]{48}(\d+) *`\n$/.exec(header??"")?.[1];if(header===void 0||size===void 0)
return contents.problem(void 0,`damaged: byte ${at} should begin a member, the rest was not read`);yield*readMember(input,contents,header.slice(0,16).trimEnd(),
Number(size))}}function*readMember(input,contents,name,size){let long=Math.min(Number(LONG_NAME.exec(name)?.[1]??0),size),longName=long===0?void 0:yield*input.take(
long),shown=longName?.subarray(0,longName.indexOf(0)<0?long:longName.indexOf(0)),short=name.length>1&&name.endsWith("/")?name.slice(0,-1):name,length=size-long,
cutOff=new CutOff(END_MARK.length,endsHeader);longName!==void 0&&cutOff.see(longName);let read2=0;yield*readEntry(contents,shown??short,function*(sink){read2=yield*input.
pass(length,(bytes,isAll)=>{isAll||cutOff.see(bytes),sink.push(bytes,isAll)})}),read2<length&&cutOff.tell(contents,shown??short,read2,length),size%2===1&&(yield*input.
take(1))}function endsHeader(bytes,at){return bytes[at]===END_MARK[0]&&bytes[at+1]===END_MARK[1]}var Damaged=class extends Error{name="Damaged"};import zlib from"node:zlib";var MOST_AT_ONCE=24,BackwardBits=class{#bytes;#start;left;constructor(bytes,start2,end){let last=start2<end?bytes[end-1]:0;if(last===0)throw new Damaged("a stre\
am of bits has no end");this.#bytes=bytes,this.#start=start2,this.left=(end-start2)*8-Math.clz32(last)+23}read(count){if(count>MOST_AT_ONCE)return this.read(count-
16)*65536+this.read(16);this.left-=count;let{left}=this;return left>=0?this.#at(left,count):left+count<=0?0:this.#at(0,left+count)<<-left}#at(position,count){let bytes=this.#bytes,
at=this.#start+(position>>3);return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>(position&7)&(1<<count)-1}};function highestBit(value){return 31-
Math.clz32(value)}var FseState=class{#table;#state;constructor(table,bits){this.#table=table,this.#state=bits.read(table.accuracy)}get symbol(){return this.#table.symbols[this.#state]}next(bits){
let{bases,bits:counts}=this.#table;this.#state=bases[this.#state]+bits.read(counts[this.#state])}};function repeatSymbol(symbol){return{accuracy:0,symbols:Uint8Array.
of(symbol),bits:Uint8Array.of(0),bases:Uint16Array.of(0)}}function readFse(bytes,at,limits){let accuracy=(bytes[at]&15)+5;if(at>=bytes.length||accuracy>limits.accuracy)
throw new Damaged("a table of states is too large");let position=at*8+4,peek=count=>{let byte=position>>3;return(bytes[byte]|bytes[byte+1]<<8|bytes[byte+2]<<16)>>>
(position&7)&(1<<count)-1},counts=[];for(let left=1<<accuracy;left>0;){let width=highestBit(left+1)+1,half=(1<<width-1)-1,spare2=(1<<width)-2-left,value=peek(width),
isShort=(value&half)<spare2;position+=isShort?width-1:width,isShort?value&=half:value>half&&(value-=spare2);let count=value-1;left-=Math.abs(count),counts.push(
count);for(let zeros2=count===0?3:0;zeros2===3;){zeros2=peek(2),position+=2;for(let index=0;index<zeros2;index++)counts.push(0)}if(left<0||counts.length>limits.
symbol+1)throw new Damaged("a table of states has too many symbols")}return{table:makeFse(counts,accuracy),next:position+7>>3}}function makeFse(counts,accuracy){
let size=1<<accuracy,symbols=new Uint8Array(size),bits=new Uint8Array(size),bases=new Uint16Array(size),nextOf=counts.map(Math.abs),high=size;for(let[symbol,count]of counts.
entries())count<0&&(symbols[--high]=symbol);let step=(size>>1)+(size>>3)+3,at=0;for(let[symbol,count]of counts.entries())for(let index=0;index<count;index++){symbols[at]=
symbol;do at=at+step&size-1;while(at>=high)}if(at!==0)throw new Damaged("a table of states does not fill");for(let state=0;state<size;state++){let next=nextOf[symbols[state]];
nextOf[symbols[state]]=next+1,bits[state]=accuracy-highestBit(next),bases[state]=(next<<bits[state])-size}return{accuracy,symbols,bits,bases}}var LONGEST_CODE=11,MOST_WEIGHTS=255,WEIGHTS={accuracy:6,symbol:LONGEST_CODE+1};function readHuffman(bytes,at){let head=bytes[at],first=at+1,next=first+(head<128?
head:head-126>>1);if(at>=bytes.length||next>bytes.length)throw new Damaged("a table of codes is cut off");let described=bytes.subarray(0,next),weights=head<128?
decodeWeights(described,first):plainWeights(described,first,head-127);return{table:makeHuffman(weights),next}}function plainWeights(bytes,at,count){return Array.
from({length:count},(_,index)=>{let byte=bytes[at+(index>>1)];return index%2===0?byte>>4:byte&15})}function decodeWeights(bytes,at){let{table,next}=readFse(bytes,
at,WEIGHTS),bits=new BackwardBits(bytes,next,bytes.length),state=new FseState(table,bits),other=new FseState(table,bits),weights=[];for(;bits.left>=0&&weights.length<
MOST_WEIGHTS;)weights.push(state.symbol),state.next(bits),[state,other]=[other,state];if(bits.left>=0)throw new Damaged("a table of codes has too many weights");
return weights.push(state.symbol),weights}function makeHuffman(weights){let sum=weights.reduce((total,weight)=>total+(weight>0?2**(weight-1):0),0),longest=highestBit(
sum)+1,rest=2**longest-sum;if(sum===0||longest>LONGEST_CODE||weights.length>MOST_WEIGHTS||!Number.isInteger(Math.log2(rest)))throw new Damaged("a table of codes\
 does not fill");weights.push(highestBit(rest)+1);let symbols=new Uint8Array(1<<longest),lengths=new Uint8Array(1<<longest),at=0;for(let weight=1;weight<=longest;weight++){
let size=1<<weight-1;for(let[symbol,own]of weights.entries())own===weight&&(symbols.fill(symbol,at,at+size),lengths.fill(longest+1-weight,at,at+size),at+=size)}
return{longest,symbols,lengths}}function decodeHuffman(table,bits,output){let{longest,symbols,lengths}=table,mask=(1<<longest)-1,state=bits.read(longest);for(let at=0;at<
output.length;at++){output[at]=symbols[state];let length=lengths[state];state=(state<<length|bits.read(length))&mask}if(bits.left!==-longest)throw new Damaged("\
literals do not end where their stream does")}var LARGEST_BLOCK=128*1024,[RAW,SAME,CODED]=[0,1,2],JUMPS=6;function readLiterals(block,known2){let head=block[0],type=head&3,format=head>>2&3;if(type!==RAW&&type!==
SAME)return readCoded(block,{isDescribed:type===CODED,format,known:known2});let headSize=format===1?2:format===3?3:1;if(headSize>block.length)throw new Damaged(
"literals are cut off");let size=block.readUIntLE(0,headSize)>>(headSize===1?3:4),next=headSize+(type===RAW?size:1);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged(
"literals are cut off");return{bytes:type===RAW?block.subarray(headSize,next):Buffer.alloc(size,block[headSize]),next,table:known2}}function readCoded(block,{isDescribed,
format,known:known2}){let headSize=format<2?3:format+2;if(headSize>block.length)throw new Damaged("literals are cut off");let width=format<2?10:format===2?14:18,
head=Math.floor(block.readUIntLE(0,headSize)/16),size=head%2**width,next=headSize+Math.floor(head/2**width);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged(
"literals are cut off");let coded=block.subarray(0,next),described=isDescribed?readHuffman(coded,headSize):void 0,table=described?.table??known2;if(table===void 0)
throw new Damaged("literals have no table of codes");let bytes=Buffer.allocUnsafe(size),start2=described?.next??headSize;return format===0?decodeHuffman(table,new BackwardBits(
coded,start2,next),bytes):decodeFour(table,coded.subarray(start2),bytes),{bytes,next,table}}function decodeFour(table,coded,output){if(coded.length<JUMPS)throw new Damaged(
"literals are cut off");let quarter=output.length+3>>2,at=JUMPS;for(let index=0;index<4;index++){let end=index<3?at+coded.readUInt16LE(2*index):coded.length;if(end>
coded.length)throw new Damaged("literals are cut off");let part=output.subarray(index*quarter,index<3?(index+1)*quarter:output.length);decodeHuffman(table,new BackwardBits(
coded,at,end),part),at=end}}var FIRST_ROOM=2*LARGEST_BLOCK,History=class{#window;#room=Buffer.allocUnsafe(FIRST_ROOM);#start=0;#end=0;#left=0;constructor(window){this.#window=window}begin(){
if(this.#start=this.#end,this.#left=Math.min(LARGEST_BLOCK,this.#window),this.#end+this.#left<=this.#room.length)return;let kept=Math.min(this.#window,this.#end),
old=this.#room.subarray(this.#end-kept,this.#end),needed=kept+Math.max(LARGEST_BLOCK,kept>>1),most=this.#window+Math.max(LARGEST_BLOCK,this.#window>>1);needed>this.#room.
length&&(this.#room=Buffer.allocUnsafe(Math.max(needed,Math.min(most,2*this.#room.length)))),this.#room.set(old,0),this.#start=kept,this.#end=kept}finish(){return this.#room.
subarray(this.#start,this.#end)}add(bytes){this.#claim(bytes.length),this.#room.set(bytes,this.#end),this.#end+=bytes.length}fill(byte,count){this.#claim(count),
this.#room.fill(byte,this.#end,this.#end+count),this.#end+=count}repeat(offset,count){if(offset>this.#end||offset<1)throw new Damaged("an offset leads out of th\
e window");this.#claim(count);let room=this.#room,stop=this.#end+count;if(offset>=count)room.copyWithin(this.#end,this.#end-offset,stop-offset);else for(let at=this.#end;at<
stop;at++)room[at]=room[at-offset];this.#end=stop}#claim(count){if(count>this.#left)throw new Damaged("a block is too large");this.#left-=count}};var LITERAL_BITS=[...zeros(16),1,1,1,1,2,2,3,3,4,6,7,8,9,10,11,12,13,14,15,16],MATCH_BITS=[...zeros(32),1,1,1,1,2,2,3,3,4,4,5,7,8,9,10,11,12,13,14,15,16],LITERAL_BASES=basesOf(
LITERAL_BITS,0),MATCH_BASES=basesOf(MATCH_BITS,3),MOST_OFFSET_BITS=28,LIMITS2=[{accuracy:9,symbol:LITERAL_BITS.length-1},{accuracy:8,symbol:31},{accuracy:9,symbol:MATCH_BITS.
length-1}],USUAL=[makeFse([4,3,...times(11,2),1,1,1,...times(9,2),3,2,...times(5,1),...times(4,-1)],6),makeFse([...times(6,1),2,2,2,...times(15,1),...times(5,-1)],
5),makeFse([1,4,3,...times(6,2),...times(37,1),...times(7,-1)],6)];function times(count,value){return Array.from({length:count},()=>value)}function zeros(count){
return times(count,0)}function basesOf(bits,first){let base=first;return bits.map(count=>(base+=2**count)-2**count)}function readCount(block,at){let[first,second,
third]=[block[at],block[at+1],block[at+2]];if(first===void 0)throw new Damaged("a block ends before its sequences");return first<128?{count:first,next:at+1}:first<
255?{count:(first-128<<8)+(second??0),next:at+2}:{count:(second??0)+((third??0)<<8)+32512,next:at+3}}function readTables(block,at,known2){let modes=block[at];if(modes===
void 0||(modes&3)!==0)throw new Damaged("unknown tables of sequences");let next=at+1;return{tables:LIMITS2.map((limits,index)=>{let mode=modes>>6-2*index&3;if(mode===
0)return USUAL[index];if(mode===3){if(known2===void 0)throw new Damaged("there are no tables of sequences yet");return known2[index]}if(mode===2){let read2=readFse(
block,next,limits);return next=read2.next,read2.table}let symbol=block[next++];if(symbol===void 0||symbol>limits.symbol)throw new Damaged("unknown code of a seq\
uence");return repeatSymbol(symbol)}),next}}function readSequences(block,at,{tables,count},onSequence){let bits=new BackwardBits(block,at,block.length),[literals,
offsets,matches]=tables.map(table=>new FseState(table,bits));for(let index=0;index<count;index++){let code=offsets.symbol;if(code>MOST_OFFSET_BITS)throw new Damaged(
"an offset is too large");let offset=2**code+bits.read(code),match=MATCH_BASES[matches.symbol]+bits.read(MATCH_BITS[matches.symbol]),length=LITERAL_BASES[literals.
symbol]+bits.read(LITERAL_BITS[literals.symbol]);if(bits.left<0)throw new Damaged("sequences are cut off");if(onSequence({literals:length,offset,match}),index===
count-1)break;literals.next(bits),matches.next(bits),offsets.next(bits)}if(bits.left!==0)throw new Damaged("sequences do not end where their stream does")}var LARGEST_WINDOW=128*1024*1024,ENDS_EARLY="unexpected end of file",MAGIC2=4,[RAW2,SAME2,PACKED]=[0,1,2],DICTIONARY_SIZES=[0,1,2,4];function*inflateZstd(input,onBytes){
let{window,hasChecksum}=yield*readHeader(input),history=new History(window),blocks=new Blocks(history);for(let isLast=!1;!isLast;){let head=(yield*takeAll(input,
3)).readUIntLE(0,3);isLast=(head&1)===1;let type=head>>1&3,size=head>>3;if(size>LARGEST_BLOCK)throw new Damaged("a block is too large");let packed=yield*takeAll(
input,type===SAME2?1:size);if(history.begin(),type===RAW2)history.add(packed);else if(type===SAME2)history.fill(packed[0],size);else if(type===PACKED)blocks.unpack(
packed);else throw new Damaged("unknown type of a block");let bytes=history.finish();bytes.length>0&&onBytes(bytes)}hasChecksum&&(yield*takeAll(input,4))}function*readHeader(input){
let descriptor=(yield*takeAll(input,MAGIC2+1))[MAGIC2];if((descriptor&8)!==0)throw new Damaged("unknown header of a frame");let isSingle=(descriptor&32)!==0,windowByte=isSingle?
0:(yield*takeAll(input,1))[0];if((yield*takeAll(input,DICTIONARY_SIZES[descriptor&3])).some(byte=>byte!==0))throw new Damaged("its dictionary is not here");let sizeFormat=descriptor>>
6,size=yield*takeAll(input,sizeFormat>0?2**sizeFormat:isSingle?1:0),base=2**(10+(windowByte>>3)),window=isSingle?contentSize(size):base+base/8*(windowByte&7);if(window>
LARGEST_WINDOW)throw new Damaged(`its window is larger than ${formatSize(LARGEST_WINDOW)}`);return{window,hasChecksum:(descriptor&4)!==0}}function contentSize(bytes){
return bytes.length===8?Number(bytes.readBigUInt64LE(0)):bytes.readUIntLE(0,bytes.length)+(bytes.length===2?256:0)}function*takeAll(input,count){let taken=yield*input.
take(count);if(taken===void 0)throw new Damaged(ENDS_EARLY);return taken}var Blocks=class{#history;#codes;#tables;#recent=[1,4,8];constructor(history){this.#history=
history}unpack(block){if(block.length===0)throw new Damaged("a block is empty");let{bytes,next:afterLiterals,table}=readLiterals(block,this.#codes);this.#codes=
table;let{count,next}=readCount(block,afterLiterals),used=0;if(count>0){let{tables,next:start2}=readTables(block,next,this.#tables);this.#tables=tables,readSequences(
block,start2,{tables,count},({literals,offset,match})=>{if(used+literals>bytes.length)throw new Damaged("there are too few literals");this.#history.add(bytes.subarray(
used,used+literals)),used+=literals,this.#history.repeat(this.#offsetOf(offset,literals===0),match)})}this.#history.add(bytes.subarray(used))}#offsetOf(written,isBare){
let[first,second,third]=this.#recent;if(written>3)return this.#recent=[written-3,first,second],written-3;let which=written+(isBare?1:0);if(which===1)return first;
let offset=which===2?second:which===3?third:first-1;return this.#recent=which===2?[offset,first,third]:[offset,first,second],offset}};var STEP=64*1024,MOST_AT_ONCE2=8*1024*1024,UNKNOWN_NODE="this version of Node cannot be made to unpack it step by step",{Z_FINISH,BROTLI_OPERATION_FINISH}=zlib.
constants;function codecOf(compression){switch(compression){case"raw":return{create:zlib.createInflateRaw,finish:Z_FINISH};case"zlib":return{create:zlib.createInflate,
finish:Z_FINISH};case"brotli":return{create:zlib.createBrotliDecompress,finish:BROTLI_OPERATION_FINISH}}}var Engine=class{#handle;#state;#finish;#output=Buffer.
allocUnsafeSlow(STEP);#failure;used=0;done=!1;constructor({create,finish}){let{_handle:handle,_writeState:state}=create();if(typeof handle?.writeSync!="function"||
state===void 0)throw new Damaged(UNKNOWN_NODE);this.#handle=handle,this.#state=state,this.#finish=finish,handle.onerror=message=>{this.#failure=message}}reset(){
this.#handle.reset(),this.#failure=void 0,this.done=!1}begin(input,expected){if(expected<STEP||expected>MOST_AT_ONCE2)return this.step(input);let most=expected+
1;most>this.#output.length&&(this.#output=Buffer.allocUnsafeSlow(most));try{return this.step(input,most)}catch{return this.reset(),this.step(input)}}step(input,most=STEP){
let flush=input.length===0?this.#finish:0;if(this.#handle.writeSync(flush,input,0,input.length,this.#output,0,most),this.#failure!==void 0)throw new Damaged(this.#failure);
let[room=0,left=0]=this.#state;return this.used=input.length-left,this.done=room>0&&(left>0||input.length===0),this.#output.subarray(0,most-room)}},idle=new Map;
function returnEngine(compression,engine){engine.reset();let engines=idle.get(compression);engines===void 0?idle.set(compression,[engine]):engines.push(engine)}
function*inflate(input,compression,onBytes,expected=0){if(compression==="zstd")return yield*inflateZstd(input,bytes=>onBytes(bytes,!1));let engine=idle.get(compression)?.
pop()??new Engine(codecOf(compression));try{for(let isFirst=!0;!engine.done;isFirst=!1){yield*input.wait(1);let output=isFirst?engine.begin(input.bytes,expected):
engine.step(input.bytes);input.skip(engine.used),output.length>0&&onBytes(output,isFirst&&engine.done)}}finally{returnEngine(compression,engine)}}var UNNAMED="content",CONVINCING=1024,MOST_OF_A_NAME=4096,[FLAG_CHECKSUM,FLAG_EXTRA,FLAG_NAME,FLAG_COMMENT]=[2,4,8,16],FRAME=4247762216,SKIPPABLE=407710288;function*readGzip(input,contents){
let name=yield*readGzipHeader(input);if(name===void 0)return contents.problem(void 0,"damaged: its gzip header ends early");let complaint=yield*complaintOf(contents,
name,function*(sink){do yield*inflate(input,"raw",sink),yield*input.take(8);while((yield*isNextMember(input))&&(yield*readGzipHeader(input))!==void 0)});return complaint.
message===void 0?yield*tellRest(input,contents):contents.problem(name,complaint.message)}function*readZstd(input,contents){let{message}=yield*complaintOf(contents,
UNNAMED,function*(sink){for(;yield*isNextFrame(input);)yield*inflate(input,"zstd",sink)});return message===void 0?yield*tellRest(input,contents):contents.problem(
UNNAMED,message)}function streamReader(compression){return function*(input,contents){let{message,produced}=yield*complaintOf(contents,UNNAMED,function*(sink){yield*inflate(
input,compression,sink)});message===void 0&&(compression==="zlib"||produced>0)&&(yield*tellRest(input,contents)),message!==void 0&&produced>=CONVINCING&&contents.
problem(UNNAMED,message)}}function*tellRest(input,contents){yield*skipPadding(input);let at=input.position;(yield*input.wait(1))&&contents.problem(void 0,`trail\
ing data at byte ${at} was not unpacked`)}function*skipPadding(input){for(;yield*input.wait(1);){let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(
length<0?input.bytes.length:length),length>=0)return}}function*complaintOf(contents,name,read2){let produced=0;try{return yield*readEntry(contents,name,function*(sink){
yield*read2(bytes=>{produced+=bytes.length,sink.push(bytes)})}),{produced}}catch(error){if(!(error instanceof Damaged))throw error;return{message:`damaged, so t\
hat not all of it was read: ${messageOf(error)}`,produced}}}function*readGzipHeader(input){let header=yield*input.take(10);if(header===void 0)return;let flags=header[3];
if((flags&FLAG_EXTRA)!==0){let length=yield*input.take(2);if(length===void 0)return;yield*input.take(length.readUInt16LE(0))}let name=(flags&FLAG_NAME)===0?void 0:
yield*takeText(input);return(flags&FLAG_COMMENT)!==0&&(yield*takeText(input)),(flags&FLAG_CHECKSUM)!==0&&(yield*input.take(2)),name===void 0||name.length===0?UNNAMED:
name}function*takeText(input){let length=0;for(;(yield*input.wait(length+1))&&input.bytes[length]!==0&&length<MOST_OF_A_NAME;)length++;let text=(yield*input.take(
length))??new Uint8Array(0);return yield*input.take(1),text}function*isNextMember(input){return yield*skipPadding(input),(yield*input.wait(3))&&input.bytes.readUIntBE(
0,3)===2067208}function*isNextFrame(input){for(yield*skipPadding(input);yield*input.wait(4);){let magic=input.bytes.readUInt32LE(0);if(magic===FRAME)return!0;if(magic-
(magic&15)!==SKIPPABLE||!(yield*input.wait(8)))return!1;let length=input.bytes.readUInt32LE(4);input.skip(8),yield*input.pass(length,()=>{})}return!1}var[PLACE,NUMBER]=[3,2],[TWO_IDS,OTHER_REF]=[2,3],[NUL5,KEY_END]=[0,9],DELETED=0,ZONE=2;function listNames(block,idSize){return listRecords(block,(reader,type)=>{
if(reader.readNumber(),type>OTHER_REF)throw new Damaged("a ref of an unknown kind");return type===OTHER_REF?[reader.key,reader.readText()]:(reader.take(type===TWO_IDS?
2*idSize:type*idSize),[reader.key])})}function listLogs(block,idSize){return listRecords(block,(reader,type)=>{if(reader.key.length<KEY_END||reader.key.at(-KEY_END)!==
NUL5)throw new Damaged("a log without a ref");let ref=reader.key.subarray(0,-KEY_END);if(type===DELETED)return[ref];reader.take(2*idSize);let person=[reader.readText(),
reader.readText()];return reader.readNumber(),reader.take(ZONE),[ref,...person,reader.readText()]})}var[BLANK,LINE_FEED7]=[Buffer.from(" "),Buffer.from(`
`)];function listRecords(block,read2){let places=block.length<NUMBER?-1:block.readUInt16BE(block.length-NUMBER),end=block.length-NUMBER-places*PLACE;if(places<0||
end<0)throw new Damaged("a block without its end");let reader=new RecordReader(block.subarray(0,end)),lines=[];for(;!reader.isAtEnd;){let type=reader.readKey();
for(let part of read2(reader,type))lines.push(part,BLANK);lines.push(LINE_FEED7)}return Buffer.concat(lines)}var RecordReader=class{key=Buffer.alloc(0);#bytes;#at=0;constructor(bytes){
this.#bytes=bytes}get isAtEnd(){return this.#at===this.#bytes.length}readKey(){let shared=this.readNumber(),rest=this.readNumber();if(shared>this.key.length)throw new Damaged(
"a name that shares more than there is");return this.key=Buffer.concat([this.key.subarray(0,shared),this.take(Math.floor(rest/8))]),rest%8}readText(){return this.
take(this.readNumber())}readNumber(){let[byte=0]=this.take(1),value=byte&127;for(;(byte&128)!==0;)if([byte=0]=this.take(1),value=(value+1)*128+(byte&127),!Number.
isSafeInteger(value))throw new Damaged("a number that is too large");return value}take(length){let start2=this.#at;if(length>this.#bytes.length-start2)throw new Damaged(
"a record that goes on behind its block");return this.#at=start2+length,this.#bytes.subarray(start2,this.#at)}};var CONTENT="refs",[HEADER4,HASH_NAME]=[24,4],SHA256="s256",FOOTER=44,PREFIX=4,[REFS,LOGS2,OBJECTS,INDEX,END]=["r","g","o","i","R"];function*readReftable(input,contents){
try{yield*readEntry(contents,CONTENT,sink=>readBlocks(input,sink))}catch(error){if(!(error instanceof Damaged))throw error;contents.problem(CONTENT,`damaged, so\
 that not all of it was read: ${messageOf(error)}`)}}function*readBlocks(input,sink){let table=yield*readHeader2(input);for(let before=table.header;;before=0){let at=input.
position,type=yield*passPadding(input);if(type===END)return yield*readFooter(input,table);let length=(yield*take(input,PREFIX)).readUIntBE(1,3)-PREFIX-before;if(length<
0)throw new Damaged(`byte ${at} begins a block that is shorter than its own header`);if(type===REFS)sink.push(listNames(yield*take(input,length),table.idSize));else if(type===
LOGS2)sink.push(listLogs(yield*takeInflated(input,length),table.idSize));else if(type===OBJECTS||type===INDEX)yield*take(input,length);else throw new Damaged(`b\
yte ${at} should begin a block`)}}function*readHeader2(input){return(yield*take(input,HEADER4))[4]===1?{idSize:20,header:HEADER4}:{idSize:(yield*take(input,HASH_NAME)).
toString("latin1")===SHA256?32:20,header:HEADER4+HASH_NAME}}function*passPadding(input){for(;;){if(!(yield*input.wait(1)))throw new Damaged("it ends without a f\
ooter");let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(length<0?input.bytes.length:length),length>=0)return String.fromCharCode(input.bytes[0])}}
function*readFooter(input,{header}){let at=input.position;if((yield*take(input,header+FOOTER)).toString("latin1",0,PREFIX)!=="REFT")throw new Damaged(`byte ${at}\
 should begin a block`);if(yield*input.wait(1))throw new Damaged(`there is more behind its footer, at byte ${input.position}`)}function*take(input,length){let bytes=yield*input.
take(length);if(bytes===void 0)throw new Damaged("unexpected end of file");return bytes}function*takeInflated(input,length){let pieces=[],total=0;if(yield*inflate(
input,"zlib",bytes=>{if(total+=bytes.length,total>length)throw new Damaged("a block is longer than it says");pieces.push(Buffer.from(bytes))}),total<length)throw new Damaged(
"a block is shorter than it says");return Buffer.concat(pieces)}var BLOCK=512,NONE4=new Uint8Array(0);function parseTarHeader(block){if(!isTarHeader(block,0,block.length))return;let type=block[156]===0?"0":String.fromCharCode(
block[156]),prefix=block[263]===32||block[257]!==117||block[345]===0?NONE4:field(block,345,155),name=field(block,0,100);return{name:prefix.length===0?name:Buffer.
concat([prefix,Buffer.from("/"),name]),size:readOctal(block,124,136)??parseSize(block.subarray(124,136)),type,extended:type==="S"&&block[482]===1}}function parsePax(bytes){
let records=new Map;for(let at=0;at<bytes.length;){let blank=bytes.indexOf(32,at),length=Number(bytes.toString("latin1",at,Math.min(blank,at+10))),equals=bytes.
indexOf(61,blank),end=at+length;if(blank<0||equals<0||!Number.isInteger(length)||end<=equals||end>bytes.length)break;records.set(bytes.toString("utf8",blank+1,equals),
bytes.subarray(equals+1,end-1)),at=end}return records}function parseSize(bytes){let first=bytes[0];if(first<128){let digits=Buffer.from(bytes).toString("latin1").
replaceAll(/[\0 ]+/g," ").trim();return digits===""?0:/^[0-7]+$/.test(digits)?Number.parseInt(digits,8):Number.NaN}let size=first&127;for(let byte of bytes.subarray(
1))size=size*256+byte;return first<192&&Number.isSafeInteger(size)?size:Number.NaN}function field(block,start2,length){let end=start2;for(;end<start2+length&&block[end]!==
0;)end++;return block.subarray(start2,end)}var MOST_OF_A_HEADER=1024*1024,WITHOUT_CONTENT="23456";function*readTar(input,contents){let overrides={},place="entries";for(;;){let at=input.position,block=input.
here(BLOCK)??(yield*input.take(BLOCK));if(block===void 0)break;let header=parseTarHeader(block);header!==void 0?(place="entries",overrides=giveWhole(input,contents,
header,overrides)?{}:yield*readMember2(input,contents,copyOf(header),overrides)):block.every(byte=>byte===0)?place==="entries"&&(place="end"):(place==="entries"&&
contents.problem(void 0,`damaged: byte ${at} should begin a tar header`),place==="end"&&(yield*tellPacked(input,contents,Buffer.from(block))),place="beyond")}place!==
"beyond"&&(yield*tellPacked(input,contents))}function*tellPacked(input,contents,taken=Buffer.alloc(0)){yield*input.wait(BLOCK);let bytes=Buffer.concat([taken,input.
bytes.subarray(0,BLOCK)]),start2=bytes.findIndex(byte=>byte!==0);if(start2<0||recognise(bytes,start2,bytes.length,!1)===void 0)return;let at=input.position-taken.
length+start2;contents.problem(void 0,`what is packed from byte ${at} on, behind its end, was not unpacked`)}function giveWhole(input,contents,header,overrides){
let{name=header.name,size=header.size}=overrides;if(header.type!=="0"||header.extended||!(size>0))return!1;let padded=size+padding(size);return padded>input.bytes.
length?!1:(contents.whole(name,input.bytes.subarray(0,size)),input.skip(padded),!0)}function copyOf(header){return{...header,name:Buffer.from(header.name)}}function*readMember2(input,contents,header,overrides){
let{type}=header;if(type==="x")return{...overrides,...fromPax(parsePax(yield*readHeld(input,contents,header)))};if(type==="L")return{...overrides,name:untilNul(
yield*readHeld(input,contents,header))};if(type==="K"||type==="g")return yield*readHeld(input,contents,header),overrides;let{name=header.name,size=header.size}=overrides,
more=header.extended;for(;more;)more=(yield*input.take(BLOCK))?.[504]===1;return Number.isNaN(size)?contents.problem(name,"damaged: its tar header names no size\
 that can be"):!WITHOUT_CONTENT.includes(type)&&(type!=="1"||!(yield*headerFollows(input)))&&(yield*readContent(input,contents,{...header,name,size})),{}}function*readContent(input,contents,{
name,size}){let cutOff=new CutOff(BLOCK,(bytes,at)=>isTarHeader(bytes,at,bytes.length)),read2=0;yield*readEntry(contents,name,function*(sink){read2=yield*input.
pass(size,(bytes,isAll)=>{isAll||cutOff.see(bytes),sink.push(bytes,isAll)})}),read2<size&&cutOff.tell(contents,name,read2,size),yield*input.pass(padding(size),()=>{})}
function*readHeld(input,contents,{size,name}){let held=Number.isNaN(size)?0:Math.min(size,MOST_OF_A_HEADER);held!==size&&contents.problem(name,`a tar header of \
over ${formatSize(MOST_OF_A_HEADER)} was not read`);let bytes=(yield*input.take(held))??Buffer.alloc(0);return yield*input.pass(size-held+padding(size),()=>{}),
bytes}function*headerFollows(input){if(!(yield*input.wait(BLOCK)))return!0;let block=input.bytes.subarray(0,BLOCK);return parseTarHeader(block)!==void 0||block.
every(byte=>byte===0)}function fromPax(records){let name=records.get("GNU.sparse.name")??records.get("path"),size=Number(records.get("size")?.toString("latin1")??
Number.NaN);return{...name===void 0?{}:{name},...Number.isSafeInteger(size)&&size>=0?{size}:{}}}function untilNul(bytes){let end=bytes.indexOf(0);return end<0?bytes:
bytes.subarray(0,end)}function padding(size){return(BLOCK-size%BLOCK)%BLOCK}var METHODS={0:"stored",1:"shrink",2:"reduce",3:"reduce",4:"reduce",5:"reduce",6:"implode",8:"deflate",9:"deflate64",10:"implode",12:"bzip2",14:"lzma",16:"cmpsc",
18:"terse",19:"lz77",20:"zstd",93:"zstd",94:"mp3",95:"xz",96:"jpeg",97:"wavpack",98:"ppmd",99:"aes"},LAST_VERSION=63,[ENCRYPTED,STREAMED]=[1,8];function parseLocal(record){
let flags=record.readUInt16LE(6),method=record.readUInt16LE(8),nameLength=record.readUInt16LE(26);if(!(record[4]>LAST_VERSION||METHODS[method]===void 0||nameLength===
0))return{method,encrypted:(flags&ENCRYPTED)!==0||method===99,streamed:(flags&STREAMED)!==0,packedSize:record.readUInt32LE(18),size:record.readUInt32LE(22),nameLength,
extraLength:record.readUInt16LE(28)}}function packedSizeOf({packedSize},extra){return packedSize!==4294967295?packedSize:wideField(extra,8)??packedSize}function parseCentral(record){
if(!(!(record[6]<=LAST_VERSION&&METHODS[record.readUInt16LE(10)]!==void 0)||record.readUInt16LE(28)===0))return{nameLength:record.readUInt16LE(28),extraLength:record.
readUInt16LE(30),commentLength:record.readUInt16LE(32),offset:record.readUInt32LE(42),wide:[20,24].filter(at=>record.readUInt32LE(at)===4294967295).length}}function offsetOf({
offset,wide},extra){return offset===4294967295?wideField(extra,wide*8)??offset:offset}function wideField(extra,at){for(let part=0;part+4<=extra.length;part+=4+extra.
readUInt16LE(part+2)){let start2=part+4+at,fits=at+8<=extra.readUInt16LE(part+2)&&start2+8<=extra.length;if(extra.readUInt16LE(part)===1&&fits)return Number(extra.
readBigUInt64LE(start2))}}var[NARROW2,WIDE2]=[12,16];function*passUntilDescriptor(input,onBytes){let passed=0,pass=count=>{count>0&&onBytes(input.bytes.subarray(0,count)),input.skip(count),
passed+=count};for(;yield*input.wait(WIDE2);){let at=input.bytes.indexOf("PK\x07\b");if(at<0){pass(input.bytes.length-(WIDE2-1));continue}if(pass(at),!(yield*input.
wait(WIDE2)))break;if(isDescriptorOf(input.bytes,passed))return!0;pass(1)}let isLast=input.bytes.length>=NARROW2&&isDescriptorOf(input.bytes,passed);return isLast||
pass(input.bytes.length),isLast}function isDescriptorOf(bytes,size){return bytes.readUInt32LE(0)!==134695760||bytes.readUInt32LE(8)!==size%2**32?!1:size<2**32||
bytes.length>=WIDE2&&bytes.readBigUInt64LE(8)===BigInt(size)}var SIGNATURE=4,END_LENGTH=22,END_64_LENGTH=56,MOST_CLAIMS=25e4,MOST_NAMES=100,ZipDirectory=class{#sure;#visited=new Set;#claimed=new Map;#names=0;#firstRecord;#recordEnd=0;#wideEnd;#hasEnd=!1;#count=0;#first;constructor(sure){
this.#sure=sure}get hasEnd(){return this.#hasEnd}visit(offset){this.#visited.add(offset)}*readCentral(input){let at=input.position,header=parseCentral(input.bytes.
subarray(0,46));if(header===void 0)return input.skip(SIGNATURE);input.skip(46);let name=yield*input.take(header.nameLength),extra=yield*input.take(header.extraLength);
name===void 0||extra===void 0||(this.#firstRecord??=at,this.#recordEnd=input.position+header.commentLength,this.#claim(offsetOf(header,extra),at,name))}*readEnd(input){
let at=input.position,isNarrow=input.bytes.readUInt32LE(0)===101010256;if(!(yield*input.wait(isNarrow?END_LENGTH:END_64_LENGTH)))return input.skip(SIGNATURE);let record=input.
bytes;return isNarrow?this.#settle({at,size:record.readUInt32LE(12),start:record.readUInt32LE(16)}):this.#wideEnd={at,size:Number(record.readBigUInt64LE(40)),start:Number(
record.readBigUInt64LE(48))},input.skip(SIGNATURE)}missed(){return this.#settle(void 0),{count:this.#count,first:this.#first}}#claim(offset,at,name){this.#visited.
has(offset)||(this.#claimed.size>=MOST_CLAIMS?this.#count+=1:this.#claimed.set(offset,this.#names++<MOST_NAMES?{at,name}:{at}))}#settle(end){let last=this.#wideEnd??
end,isTrue=last!==void 0&&(last.at===this.#recordEnd||last.size===0);this.#hasEnd||=isTrue;let begin=isTrue&&!this.#sure?last.at-last.size:this.#firstRecord??0,
shift=last===void 0?0:begin-last.start;for(let[offset,{at,name}]of this.#claimed)at<begin||this.#visited.has(offset+shift)||(this.#count+=1,this.#first??=name);
this.#claimed=new Map,this.#firstRecord=void 0,this.#wideEnd=void 0}};var COMPRESSIONS={8:"raw",20:"zstd",93:"zstd"},MOST_HELD=100,SIGNATURE2=4;function zipReader(sure){return function*(input,contents){let directory=new ZipDirectory(
sure),held=[],told2={entry:name=>contents.entry(name),whole:(name,bytes)=>contents.whole(name,bytes),absent:(name,message)=>contents.absent(name,message),goOn:reached=>contents.
goOn(reached),affords:bytes=>contents.affords(bytes),spend:bytes=>contents.spend(bytes),problem:(...problem)=>{sure?contents.problem(...problem):held.length<MOST_HELD&&
held.push(problem)}};for(;yield*seekSignature(input);)yield*readRecord(input,told2,directory);if(!sure&&!directory.hasEnd)return;for(let problem of held)contents.
problem(...problem);let missed=directory.missed();if(missed.count>0){let more=missed.count===1?"":` and ${missed.count-1} more`;contents.problem(missed.first,`i\
ts directory names this entry${more} where none was found: not read`)}}}function*seekSignature(input){for(;yield*input.wait(SIGNATURE2);){let at=input.bytes.indexOf(
"PK");if(at<0)input.skip(input.bytes.length-1);else if(at+SIGNATURE2>input.bytes.length){if(input.skip(at),!(yield*input.wait(SIGNATURE2)))return!1}else return input.
skip(at),!0}return!1}function*readRecord(input,contents,directory){switch(input.bytes.readUInt32LE(0)){case 67324752:return yield*readLocal(input,contents,directory);case 33639248:
return(yield*input.wait(46))?yield*directory.readCentral(input):input.skip(SIGNATURE2);case 101010256:case 101075792:return yield*directory.readEnd(input);default:
return input.skip(2)}}function*readLocal(input,contents,directory){let at=input.position;if(!(yield*input.wait(30)))return contents.problem(void 0,`cut off in t\
he header of an entry at byte ${at}`),input.skip(SIGNATURE2);let header=parseLocal(input.bytes.subarray(0,30));if(header===void 0)return contents.problem(void 0,
`damaged: the entry at byte ${at} has a header that cannot be`),input.skip(SIGNATURE2);input.skip(30);let name=yield*input.take(header.nameLength),extra=yield*input.
take(header.extraLength);return name===void 0||extra===void 0?contents.problem(name,`cut off in the header of an entry at byte ${at}`):(directory.visit(at),yield*readContent2(
input,contents,{header,name,packedSize:packedSizeOf(header,extra)}))}function*readContent2(input,contents,{header,name,packedSize}){let{method,encrypted,streamed}=header,
compression=COMPRESSIONS[method];if(encrypted)return contents.problem(name,"encrypted, so it was not read");if(method!==0&&compression===void 0)return contents.
problem(name,`packed with ${METHODS[method]}, which cannot be read here: not read`);let complaint;try{yield*readEntry(contents,name,function*(sink){let expected=contents.
affords(header.size)?header.size:0;compression!==void 0?yield*inflate(input,compression,sink.push,expected):complaint=yield*readStored2(input,sink,streamed&&packedSize===
0?void 0:packedSize)})}catch(error){if(error instanceof LimitReached&&contents.goOn(error))return;if(!(error instanceof Damaged))throw error;complaint=`damaged,\
 so that not all of it was read: ${messageOf(error)}`}return complaint===void 0?void 0:contents.problem(name,complaint)}function*readStored2(input,sink,size){if(size===
void 0)return(yield*passUntilDescriptor(input,sink.push))?void 0:"its end could not be told: what follows it was taken for a part of it";let read2=yield*input.pass(
size,sink.push);return read2===size?void 0:`cut off: ${formatSize(read2)} of ${formatSize(size)} are there`}var READERS=new Map([["zip",zipReader(!0)],["trailing-zip",zipReader(!1)],["tar",readTar],["ar",readAr],["reftable",readReftable],["gzip",readGzip],["zlib",streamReader(
"zlib")],["brotli",streamReader("brotli")],["zstd",readZstd]]);var NONE5=Object.freeze([]),NAME_MARGIN=300,SPACE2=32;function scanTreeNames(bytes,{start:start2,end,idSize},settings){if(detect(bytes,start2,end,settings.decodeDepth).
length===0)return NONE5;let hits=[];for(let{at,name,end:idEnd}of listTreeEntries(bytes,{start:start2,end,idSize})){let id=Buffer.from(bytes.subarray(idEnd-idSize,
idEnd)).toString("hex"),origin={kind:"object",type:typeOfEntry(bytes,at),id,name:toRawPath(Buffer.from(name))};for(let hit of scanContent(name,0,name.length,origin,
settings))hits.push(hit)}return hits}function*listTreeEntries(bytes,{start:start2,end,idSize}){for(let at=start2;at<end;){let nul=endOfName(bytes,at,end),next=nul+
1+idSize;if(next>end)break;yield{at,end:next,name:nameOf(bytes.subarray(at,nul))},at=next}}function nameOf(entry){return entry.subarray(entry.indexOf(SPACE2)+1)}
function mayHoldNames(bytes,piece,tree,{decodeDepth}){let start2=Math.max(tree.start,piece.start-NAME_MARGIN);return detect(bytes,start2,Math.min(tree.end,piece.
end+NAME_MARGIN),decodeDepth).length>0}var MOST_HELD2=64e6,LONGEST_LINE=64*1024,NEWLINE=Buffer.from(`
`),SHA2562="@object-format=sha256",ALL_READERS=new Map([...READERS,["pack",(input,contents)=>readPack(input,contents,20)],["bundle",readBundle]]);function*readBundle(input,contents){
let idSize=20;for(;;){let line=yield*readLine(input);if(line===void 0)return contents.problem(void 0,"damaged: its header has no end");if(line==="")return yield*readPack(
input,contents,idSize);line===SHA2562&&(idSize=32)}}function*readLine(input){let length=0;for(;input.bytes[length]!==10;){if(length>LONGEST_LINE||!(yield*input.
wait(length+1)))return;input.bytes[length]!==10&&length++}return(yield*input.take(length+1))?.toString("latin1",0,length)}function*readPack(input,contents,idSize){
let pieces=[];if(yield*input.pass(MOST_HELD2,bytes=>pieces.push(Buffer.from(bytes))),yield*input.wait(1))return contents.problem(void 0,`a pack of over ${formatSize(
MOST_HELD2)}, which is not read: run git index-pack or git clone on it and scan the repository with --history`);readPlainPack(Buffer.concat(pieces),idSize,{onObject:object=>object.
type==="tree"?readTree(object,contents):giveObject(object,contents),onProblem:message=>contents.problem(void 0,message),onSpend:bytes=>contents.spend(bytes)})}function giveObject({
type,id,bytes},contents){let sink=contents.entry(`${type} ${id}`);try{sink.push(bytes,!0)}finally{sink.end()}}function readTree({type,id,bytes},contents){let names=[],
read2=0;for(let{name,end}of listTreeEntries(bytes,{start:0,end:bytes.length,idSize:id.length/2}))read2=end,name.length>=SHORTEST&&names.push(name,NEWLINE);names.
length>0&&giveObject({type,id,bytes:Buffer.concat(names)},contents),read2<bytes.length&&contents.problem(`${type} ${id}`,"damaged: the tree ends in the middle o\
f an entry")}var MOST_HELD3=32*1024*1024,LONGEST_SAMPLE=32*1024;function withUnpacker(settings){return settings.closedArchives===!0?settings:{...settings,unpackerFor:unpackerFor(
settings,settings.onCut??(()=>{}))}}function withDoubt(settings,onDoubt){let doubtful={...settings,onCut:onDoubt};return settings.closedArchives===!0?doubtful:{
...doubtful,unpackerFor:()=>onDoubt}}function unpackerFor({maxSize,unpacked},onCut){return length=>{let budget=new Budget({...UNPACK_LIMITS,entry:Math.min(MOST_HELD3,
maxSize)},unpacked);return budget.give(length),(packed,onContent)=>{let visitor={open:()=>hold(onContent),absent:()=>{},problem:(inner,message)=>{isTold(message,
packed.length)&&onCut(`packed within an encoding${inner===""?"":` as ${inner}`}: ${message}`)}},unpacking=new Unpacking({visitor,readers:READERS,budget});unpacking.
push(packed),unpacking.end()}}}var LOOKS=Math.ceil(2048/17),LEAST_LETTERS=LOOKS/8,LEAST_NUMBERS=LOOKS/32,LEAST_DIGITS=LOOKS/6,[SMALL,NUMBER2,SIGN]=[26,52,62];function mayBeginWithinPacked(bytes,{
start:start2,end},settings){if(settings.closedArchives===!0||end-start2<2048)return!1;let others=0,strange=0,capitals=0,small=0,numbers=0;for(let at=start2;at<start2+
2048;at+=17){let byte=bytes[at],digit=SEXTET[byte];HEXADECIMAL.table[byte]===0&&strange++,IN_RUN[byte]===0?others++:digit<SMALL?capitals++:digit<NUMBER2?small++:
digit<SIGN&&numbers++}return strange<=2&&numbers>=LEAST_DIGITS?!0:others<=24&&capitals>=LEAST_LETTERS&&small>=LEAST_LETTERS&&numbers>=LEAST_NUMBERS}function isTold(message,length){
return!message.startsWith("trailing data")&&(length>LONGEST_SAMPLE||!message.startsWith("damaged"))}function hold(onContent){let held=[];return{push:bytes=>{held.
push(Uint8Array.from(bytes))},end:()=>onContent(Buffer.concat(held))}}var MOST_PROBLEMS=20;function findContainer(bytes,{start:start2,end},name,tail){let kind=recognise(bytes,start2,end,tail===void 0);return kind===void 0&&tail!==
void 0&&endsLikeZip(tail,0,tail.length)?"trailing-zip":kind??(name===void 0?void 0:kindOfName(name))}function scanInside(bytes,options){let scanner=new InsideScanner(
options);return scanner.push(bytes),scanner.end()}function withoutInner(outer,{hits}){if(outer.length===0||hits.length===0)return outer;let inside=new Set(hits.
map(({match})=>match.token));return outer.filter(({match})=>!inside.has(match.token))}function nameProblems(problems,where){return problems.map(problem=>({...problem,
where:`${where}${problem.where}`}))}function nameObjectProblems(problems,id){return nameProblems(problems,nameObject(id)).map(problem=>({...problem,object:id}))}
var InsideScanner=class{#origin;#cut=new CutProblem;#settings;#unpacking;#hits=[];#problems=[];#open=[];#left=0;constructor(options){let{origin,kind,name,settings}=options;
this.#origin=origin,this.#settings=withUnpacker({...settings,lineHash:!1,onCut:this.#cut.note});let visitor={open:inner=>this.#scanEntry(inner),problem:(inner,message)=>this.#addProblem(
inner,message),absent:(inner,message)=>{origin.kind==="stdin"&&this.#addProblem(inner,message)}},limits={...UNPACK_LIMITS,entry:Math.min(UNPACK_LIMITS.entry,settings.
maxSize)},budget=new Budget(limits,settings.unpacked);this.#unpacking=new Unpacking({visitor,readers:ALL_READERS,budget,kind,name})}push(bytes){this.#unpacking.
push(bytes)}end(){return this.#unpacking.end(),this.#problems.at(-1)!==void 0&&this.#left>0&&this.#problems.push({where:"",message:`${this.#left} more could not\
 be read`}),{hits:this.#hits,problems:this.#problems}}#scanEntry(inner){let scanner=new EntryScanner(()=>({...this.#origin,inner}),this.#settings,this.#cut),below=new Set;
return this.#open.push(below),{push:(bytes,isAll)=>scanner.push(bytes,isAll),end:()=>{let hits=scanner.end().filter(({match})=>!below.has(match.token));for(let{
message}of scanner.problems)this.#addProblem(inner,message);this.#open.pop();for(let hit of hits)this.#hits.push(hit),below.add(hit.match.token);for(let token of below)
this.#open.at(-1)?.add(token)}}}#addProblem(inner,message){this.#problems.length>=MOST_PROBLEMS?this.#left+=1:this.#problems.push({where:inner===""?"":`!${inner}`,
message})}};var ContentStream=class{#outer;#inside;#hits=[];#cut=new CutProblem;constructor(origin,settings){this.#outer=new StreamScanner(origin,withUnpacker({...settings,
onCut:this.#cut.note})),this.#inside=settings.closedArchives===!0?void 0:new InsideScanner({origin,settings})}push(bytes){for(let hit of this.#outer.push(bytes))
this.#hits.push(hit);this.#inside?.push(bytes)}end(){for(let hit of this.#outer.end())this.#hits.push(hit);let inside=this.#inside?.end()??{hits:[],problems:[]},
problems=[...this.#cut.problems,...inside.problems];return{hits:[...withoutInner(this.#hits,inside),...inside.hits],problems}}};import{availableParallelism as availableParallelism2}from"node:os";import{setImmediate}from"node:timers/promises";function fromWire(wire){let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}var ITEMS_PER_WORKER=2,Pool=class{#options;#onOutput;#workers=[];#free=[];#running=0;#failure;#wake=()=>{};constructor(options,onOutput){this.#options=options,this.#onOutput=
onOutput}start(count){for(;this.#workers.length<count;)this.#start()}get hasRoom(){return this.#free.length>0}async submit(item){for(this.#free.length===0&&this.#workers.
length<this.#options.size&&this.#start();this.#free.length===0;)await this.#change();this.#throwFailure();let message={item};this.#running++,this.#free.pop()?.postMessage(
message,[...this.#options.transfer(item)])}async drain(){for(;this.#running>0;)await this.#change();this.#throwFailure()}async close(){let workers=this.#workers.
splice(0);for(let worker of workers)worker.removeAllListeners(),worker.on("error",()=>{});await Promise.all(workers.map(async worker=>worker.terminate()))}async#change(){
this.#throwFailure(),await new Promise(resolve3=>{this.#wake=resolve3}),this.#throwFailure()}#throwFailure(){if(this.#failure!==void 0)throw this.#failure}#start(){
let{entry,start:start2}=this.#options,worker=takeThread(entry);worker.on("message",reply=>{this.#running--,this.#free.push(worker),reply.ok?this.#onOutput(reply.
output):this.#fail(fromWire(reply.error)),this.#wake()}),worker.on("error",error=>this.#fail(error)),worker.on("messageerror",error=>this.#fail(error)),worker.on(
"exit",code=>this.#fail(new Error(`a worker thread stopped by itself with exit code ${code}`)));let message={start:start2};worker.postMessage(message),this.#workers.
push(worker),this.#free.push(worker);for(let credit=1;credit<ITEMS_PER_WORKER;credit++)this.#free.unshift(worker)}#fail(error){this.#failure??=error instanceof Error?
error:new Error(String(error)),this.#wake()}};import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync as readSync2}from"node:fs";var[SHORT,LONG]=[40,64],IS_DIGIT=new Uint8Array(256);for(let digit of Buffer.from("0123456789abcdef"))IS_DIGIT[digit]=1;var[LINE_FEED8,SPACE3,TAB3,CARET]=[10,32,
9,94],NAME_BEGINS=Buffer.from("refs/");function isRefList(origin){return origin.kind!=="file"||typeof origin.path!="string"?!1:origin.path.endsWith("/packed-ref\
s")||origin.path.endsWith("/info/refs")}function blankIds(bytes,length){let text=bytes.subarray(0,length);for(let start2=0;start2<length;){let isPeeled=text[start2]===
CARET,from=isPeeled?start2+1:start2,end=endOfDigits(text,from);(end-from===SHORT||end-from===LONG)&&(isPeeled?text[end]===LINE_FEED8:isNamedAt(text,end))&&text.
fill(SPACE3,from,end),start2=text.indexOf(LINE_FEED8,end)+1||length}}function endOfDigits(text,from){let end=from;for(;IS_DIGIT[text[end]]===1;)end++;return end}
function isNamedAt(text,at){if(text[at]!==SPACE3&&text[at]!==TAB3)return!1;for(let i=0;i<NAME_BEGINS.length;i++)if(text[at+1+i]!==NAME_BEGINS[i])return!1;return!0}import{readSync}from"node:fs";function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){return stats.isFIFO()||
stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("\uFFFD")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}function readTail(descriptor,size){let tail=new Uint8Array(TAIL),count=readSync(
descriptor,tail,0,tail.length,Math.max(0,size-tail.length));return tail.subarray(0,count)}import{realpathSync}from"node:fs";var SLASH=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf2(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf2(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH||root.at(-1)===SLASH:!1}var POINTER=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\n(?:[a-z0-9.-]+ [^\n]*\n)*$/,HERE="only the poi\
nter of Git LFS is here, not the content";function explainPointer(bytes,length){if(isPointer(bytes,length))return`${HERE}: run git lfs pull (in CI: check out wi\
th LFS), or exclude it`}function explainSparsePointer(bytes){if(isPointer(bytes,bytes.length))return`${HERE}: check it out (git sparse-checkout add) and run git\
 lfs pull, or exclude it`}function isPointer(bytes,length){return length<1024&&bytes[0]===118&&POINTER.test(bytes.toString("latin1",0,length))}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#cut;#listsRefs=!1;#cwd;#largest;#largestArchive;#buffer=Buffer.
allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,cwd,largest}){this.#settings=withUnpacker({...settings,onCut:message=>{this.#cut=message}}),
this.#cwd=cwd,this.#largest=largest,this.#largestArchive=largest/ARCHIVE_COST}scan(path,from){let absolute=joinRaw(from.root,path);this.#cut=void 0;let reading=this.#scanInside(
absolute,from.root),{message=this.#defaultMessage(reading,from),inside=[],...result}=reading;if(message===void 0&&inside.length===0)return result;let where=pathFrom(
this.#cwd,absolute,from.top);return{...result,...message===void 0?{}:{problem:{where,message}},...inside.length===0?{}:{unreadInside:nameProblems(inside,where)}}}#defaultMessage(reading,from){
return this.#cut!==void 0?this.#cut:reading===GONE&&from.named===!0?MISSING:void 0}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(
absolute):GONE}catch(error){return failure(absolute,error)}}#scanOpened(path){let origin={kind:"file",path},descriptor;try{descriptor=openSync(nativePath(path),
OPEN_FLAGS)}catch(error){if(codeOf(error)==="ELOOP")return this.#scanLinkText(path,origin);throw error}try{return this.#scanDescriptor(descriptor,origin)}finally{
closeSync(descriptor)}}#scanLinkText(path,origin){let target=readlinkSync(nativePath(path),{encoding:"buffer"});return read(scanContent(target,0,target.length,origin,
this.#settings),target.length)}#scanDescriptor(descriptor,origin){let stats=fstatSync(descriptor);if(stats.isDirectory())return GONE;let refusal=refuse(stats,this.#settings.
maxSize);if(refusal!==void 0)return unread(refusal);if(stats.size>this.#largest)return{...GONE,deferred:!0};this.#listsRefs=isRefList(origin);let length=this.#fill(
descriptor,0,stats.size),tail=length===BUFFER_SIZE?readTail(descriptor,stats.size):void 0,archive=this.#findArchive(origin,length,tail);if(archive!==void 0&&length>
this.#largestArchive)return{...GONE,deferred:!0};if(length===BUFFER_SIZE){let reading2=this.#scanLarge(descriptor,origin,stats.size);return archive===void 0?reading2:
withInside(reading2,this.#scanArchive(descriptor,stats.size,archive))}let reading=read(scanContent(this.#buffer,0,length,origin,this.#settings),length,stats.size);
return this.#cut??=explainPointer(this.#buffer,length),archive===void 0?reading:withInside(reading,scanInside(this.#buffer.subarray(0,length),archive))}#findArchive(origin,length,tail){
let settings=this.#settings,name=origin.kind==="file"&&typeof origin.path=="string"?origin.path:void 0,kind=findContainer(this.#buffer,{start:0,end:length},name,
tail),isClosed=settings.closedArchives===!0&&kind!=="reftable";return kind===void 0||isClosed?void 0:{origin,settings,kind,name}}#scanArchive(descriptor,size,archive){
let scanner=new InsideScanner(archive);for(let length=BUFFER_SIZE,at=0;length===BUFFER_SIZE;at+=length)length=this.#fill(descriptor,at,size),scanner.push(this.#buffer.
subarray(0,length));return scanner.end()}#fill(descriptor,position,size){let length=0;for(let count=-1;count!==0&&length<BUFFER_SIZE&&!(length>0&&position+length===
size);length+=count)count=readSync2(descriptor,this.#buffer,length,BUFFER_SIZE-length,position+length);return this.#listsRefs&&blankIds(this.#buffer,length),length}#scanLarge(descriptor,origin,size){
let found2=!1,total=0;for(let length=BUFFER_SIZE;length===BUFFER_SIZE&&!found2;total+=BUFFER_SIZE-OVERLAP)length=this.#fill(descriptor,total,size),found2=detectAll(
this.#buffer,0,length,this.#settings).length>0,length<BUFFER_SIZE&&(total+=length-(BUFFER_SIZE-OVERLAP));return found2?this.#scanLocated(descriptor,origin,size):
read([],total,size)}#scanLocated(descriptor,origin,size){let scanner=new StreamScanner(origin,this.#settings),hits=[],total=0;for(let length=BUFFER_SIZE;length===
BUFFER_SIZE;total+=length){length=this.#fill(descriptor,total,size);for(let hit of scanner.push(this.#buffer.subarray(0,length)))hits.push(hit)}for(let hit of scanner.
end())hits.push(hit);return read(hits,total,size)}};function isArchive(bytes,object,{closedArchives}){return closedArchives===!0?!1:recognise(bytes,object.start,object.end,object.isText!==!0)!==void 0}function scanObject(bytes,object,origin,settings){
let{start:start2,end}=object;if(origin.type==="tree")return{hits:scanTreeNames(bytes,{start:start2,end,idSize:origin.id.length/2},settings),problems:[]};let cut=new CutProblem,
hits=scanContent(bytes,start2,end,origin,withUnpacker({...settings,onCut:cut.note})),kind=origin.type==="blob"&&settings.closedArchives!==!0?findContainer(bytes,
object):void 0;if(kind===void 0)return{hits,problems:cut.problems};let inside=scanInside(bytes.subarray(start2,end),{origin,settings,kind});return{hits:[...withoutInner(
hits,inside),...inside.hits],problems:[...cut.problems,...inside.problems]}}import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2,readFileSync as readFileSync2}from"node:fs";import{inflateSync as inflateSync2}from"node:zlib";var MAX_INFLATED=32*1024*1024,HEADER5=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function readLoose(path,maxSize){try{let bytes=inflateSync2(
readSmall(path),{maxOutputLength:MAX_INFLATED}),header=HEADER5.exec(bytes.toString("latin1",0,MAX_HEADER)),start2=header?.[0].length??0;return header===null||bytes.
length-start2!==Number(header[2])?"its header does not fit its content":header[1]==="blob"&&bytes.length-start2>maxSize?"over --max-size":{type:header[1],bytes,
start:start2}}catch(error){return messageOf(error)}}function readSmall(path){let file=openSync2(path,constants2.O_RDONLY|(constants2.O_NONBLOCK??0));try{let stats=fstatSync2(
file);if(!stats.isFile()||stats.size>MAX_INFLATED)throw new Error("it is no file of a size that is read here");return readFileSync2(file)}finally{closeSync2(file)}}var KEPT=1e3,SPACE4=32,LINE_FEED9=10,ReferenceChecker=class{#known;#absent=new Set;#id=Buffer.alloc(32);constructor(known2){this.#known=known2}takeAbsent(){let absent=[
...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{start:start2,end}){let{idSize}=this.#known;for(let at=start2;at<end;){let id=endOfName(bytes,
at,end)+1,next=id+idSize;if(next>end)return!1;typeOfEntry(bytes,at)!=="commit"&&this.check(bytes,id),at=next}return!0}checkHeader(bytes,{start:start2,end}){let digits=this.#known.
idSize*2;for(let at=start2;at<end&&bytes[at]!==LINE_FEED9;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==LINE_FEED9;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=
at||bytes[idStart-1]!==SPACE4||!this.#readHex(bytes,idStart,digits))return;this.check(this.#id,0),at=lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=
2){let value=hexValue(bytes[at+i])*16+hexValue(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}return!0}check(bytes,at){isKnown(this.#known,bytes,at)||this.#absent.
size>=KEPT||this.#absent.add(Buffer.from(bytes.buffer,bytes.byteOffset+at,this.#known.idSize).toString("hex"))}};function hexValue(byte){return byte>=48&&byte<=
57?byte-48:byte>=97&&byte<=102?byte-87:-512}function scanLoose(item,settings,patience=1/0){let{files,known:known2}=item,taken=0,until=performance.now()+patience,references=new ReferenceChecker(known2),hits=[],
problems=[],unread2=[],commits=[],counts={files:0,blobs:0,bytes:0};for(let file of files){if(performance.now()>until)break;taken++;let object=readLoose(file.path,
settings.maxSize);if(typeof object=="string"){unread2.push({id:file.id,reason:object});continue}let{type,bytes,start:start2}=object,range={start:start2,end:bytes.
length};if(type==="tree"&&!references.checkTree(bytes,range)){unread2.push({id:file.id,reason:"the tree ends in the middle of an entry"});continue}let found2=scanObject(
bytes,range,{kind:"object",type,id:file.id},settings);for(let hit of found2.hits)hits.push(hit);for(let problem of nameObjectProblems(found2.problems,file.id))problems.
push(problem);(type==="commit"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(file.id),type==="blob"&&counts.blobs++,type!=="\
tree"&&(counts.bytes+=bytes.length-start2)}let learned={done:taken-unread2.length,unread:unread2,absent:references.takeAbsent(),commits},result={hits,problems,counts,
learned},left=files.slice(taken);return left.length===0?result:{...result,deferred:{...item,files:left}}}import{closeSync as closeSync4,fstatSync as fstatSync4,readSync as readSync4}from"node:fs";import{closeSync as closeSync3,constants as constants3,fstatSync as fstatSync3,openSync as openSync3}from"node:fs";function openRegular(path){let file=openSync3(path,constants3.O_RDONLY|(constants3.O_NONBLOCK??0));if(fstatSync3(file).isFile())return file;throw closeSync3(file),
new CorruptPack("not a regular file")}var MAGIC_V2=4285812579,FANOUT_SIZE=256*4,INDEX_HEAD=8+FANOUT_SIZE;function countIndexed(head){return head.readUInt32BE((head.readUInt32BE(0)===MAGIC_V2?INDEX_HEAD:
FANOUT_SIZE)-4)}function parsePackIndex(bytes,idSize,allocate){if(bytes.length<FANOUT_SIZE+2*idSize)throw new CorruptPack(`the index has ${bytes.length} bytes, \
too few for its tables`);if(bytes.readUInt32BE(0)!==MAGIC_V2)return parseVersion1(bytes,idSize,allocate);let version=bytes.readUInt32BE(4);if(version!==2)throw new CorruptPack(
`index version ${version} is not known`);return parseVersion2(bytes,idSize,allocate)}function offsetAt(index,position){let bytes=index.idTable.bytes,small=bytes.
readUInt32BE(index.offsets+position*index.offsetStride);if(small<2147483648||index.large===0)return small;let at=small-2147483648;if(at>=index.largeCount)throw new CorruptPack(
`the index names large offset ${at} of ${index.largeCount}`);return bytes.readUInt32BE(index.large+at*8)*2**32+bytes.readUInt32BE(index.large+at*8+4)}function idAt({
idTable,idSize},position){let start2=idTable.ids+position*idTable.stride;return idTable.bytes.toString("hex",start2,start2+idSize)}function findPosition({idTable,
idSize},bytes,at){return findId(idTable,idSize,bytes,at)}function parseVersion1(bytes,idSize,allocate){let count=readFanout(bytes,0),stride=4+idSize,expected=FANOUT_SIZE+
count*stride+2*idSize;if(bytes.length!==expected)throw new CorruptPack(`the index has ${bytes.length} bytes; ${count} objects need ${expected}`);let idTable=indexIds(
bytes,{ids:FANOUT_SIZE+4,stride,count,idSize},allocate);return{count,idSize,idTable,offsets:FANOUT_SIZE,offsetStride:stride,large:0,largeCount:0}}function parseVersion2(bytes,idSize,allocate){
let ids=8+FANOUT_SIZE,count=readFanout(bytes,8),offsets=ids+count*(idSize+4),large=offsets+count*4,largeCount=(bytes.length-2*idSize-large)/8;if(!Number.isInteger(
largeCount)||largeCount<0||largeCount>count)throw new CorruptPack(`the index has ${bytes.length} bytes, which does not fit ${count} objects`);return{count,idSize,
idTable:indexIds(bytes,{ids,stride:idSize,count,idSize},allocate),offsets,offsetStride:4,large,largeCount}}function readFanout(bytes,at){let count=0;for(let entry=0;entry<
256;entry++){let next=bytes.readUInt32BE(at+entry*4);if(next<count)throw new CorruptPack(`the index's fan-out table falls from ${count} to ${next} at entry ${entry}`);
count=next}if(count>bytes.length/24)throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);return count}import{readSync as readSync3}from"node:fs";var HEAVY=8*1024*1024,GRAIN=2*1024*1024,ITEMS=64,ORDER=[BLOB,COMMIT,TREE,TAG];function*listWalks(table,heavy=HEAVY){let grain=Math.min(GRAIN,table.offsets[table.
count]/ITEMS);for(let type of ORDER)for(let from=0;from<table.count;){let entries=[];from=gather(table,{type,heavy,grain,from},entries),entries.length>0&&(yield new Int32Array(
entries))}}function gather(table,{type,heavy,grain,from},entries){let{types,weights,count}=table,weight=0;for(let entry=from;entry<count;entry++)if(!(types[entry]!==
type||!isStart(table,entry,heavy))&&(entries.push(entry),weight+=Math.min(weights[entry],heavy),weight>=grain))return entry+1;return count}function isStart({bases,
weights},entry,heavy){return bases[entry]<0||weights[entry]>heavy}var WASM_CODE3="AGFzbQEAAAABQwtgAn9/AGABfAF/YAJ/fwF/YAV/f39/fwF/YAAAYAJ8fwF/YAF/AGADf398AGAEf39/fwF/YAV/fH9/fwF/YAF/AX8CKQILYnVpbGQtdGFibGUIZmluZEJ5SWQACgNlbnYG\
bWVtb3J5AgMBgIAEAw0MAQIAAwAEBQYHAAgJBm8WfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL\
fgFCAAt+AUIAC38BQQALfgFCAAsHhgEMBGxpbmsADAx3ZWlnaEVudHJpZXMACgp3ZWlnaFRyZWVzAAkKYmVnaW5EaWdpdAAICWJlZ2luU29ydAAHB2VuZFNvcnQABgRmaW5kAAEGbGF5T3V0AAUJcmVhZE5hbWVz\
AAQLc29ydEJ5RGlnaXQAAwl0YWtlQXBhcnQAAgZtZW1vcnkCAArgDwyaAQEEfyAARAAAAAAAAAAAZgR/IAAjASMAQQN0aisDAGYFQQELBEBBfw8LIwcgAPwHIxOIp0ECdGoiASgCBCECIAEoAgAhBCACIQEDQCAB\
IARLBEAjASABIARqQQF2IgNBA3RqKwMAIABjBEAgA0EBaiEEBSADIQELDAELCyAEQX8gAiAESwR/IwEgBEEDdGorAwAgAGEFQQALGwuUAQICfwN+QgEjC4ZCAX0hBSMUIQIjFSEEA0AgACABSQRAIAQjASAAQQN0\
aiIDKQMAIgYjC4giBFEEQCAADwsgAyAEujkDACMDIABBAnRqIAUgBoM+AgAgBCMTiKchAwNAIAIgA00EQCMHIAJBAnRqIAA2AgAgAkEBaiECDAELCyAAQQFqIQAMAQsLIAIkFCAEJBVBAAtcAgN/AX5BASMQdEEB\
ayEDA0AgACABSQRAIxEjDCAAQQN0aikDACIFIxKIpyADcUECdGoiBCgCACECIAQgAkEBajYCACMNIAJBA3RqIAU3AwAgAEEBaiEADAELCwuoAgICfgJ/QgEjEK2GQgF9IQYDQCAAIAFJBEAgA0EARyACIABBAnRq\
KAIAIgdBgP6DeHFBCHcgB0H/gfwHcUEIeHKtIgVCgICAgAhacQRAIAWnQf////8HcSIHIARPBEAgAEEBag8LIAMgB0EDdGopAwAiBUIIiEL/gfyH8J/A/wCDIAVC/4H8h/CfwP8Ag0IIhoQiBUIQiEL//4OA8P8/\
gyAFQv//g4Dw/z+DQhCGhEIgiiEFCyAFQgxUIAUjClpyBEAgAEEBag8LIw0gAEEDdGogAK0gBSMLhoQ3AwBBACEHA0AgByMPSQRAIw4gBSAHIxBsrYggBoOnIAcjEHRqQQJ0aiIIIAgoAgBBAWo2AgAgB0EBaiEH\
DAELCyAAQQFqIQAMAQsLQQALVgAgASQAIAAkASMBIAFBAWpBA3RqJAIjAiABQQN0aiQDIAFBAnQiACMDaiQEIwQgAGokBSMFIABqJAYjBiAAaiQHIwcgAUEEakECdGokCCMIIAFqJAkLagEBfyMKIxOIp0ECaiEA\
A0AjFCAASQRAIwcjFEECdGojADYCACMUQQFqJBQMAQsLIwEjAEEDdGojCro5AwAjBEH/ASMAQQJ0IgD8CwAjBUH/ASAA/AsAIwZB/wEgAPwLACMJQQAjAPwLAAuVAQEBfyAA/AckCkIgIwBnrX0kCyMLQcAAIwpC\
AYR5p2siAqx8QsAAVgRAQQAPCyABJA4gAkEKakELbSQPIAIjD2pBAWsjD20kECMOQQAjDyMQQQJqdPwLACMBIwIjD0EBcSIBGyQMIwIjASABGyQNQgAkEwNAIwCtIwojE4hUBEAjE0IBfCQTDAELC0EAJBRCACQV\
Iw8LWAEDfyMMIw0kDCQNIw4gACMQQQJqdGokESMLIAAjEGytfCQSA0AgAUEBIxB0SQRAIxEgAUECdGoiACgCACEDIAAgAjYCACACIANqIQIgAUEBaiEBDAELCwvJAQIFfwJ9IAAhAwNAIAEgA0sEQCADQQJ0IgQj\
BGooAgBBAEgEQAJAIAK2IQgjCSADai0AACEGIAMhACMFIARqKAIAIQQDQANAIARBAE4EQCAEIgAjCWogBjoAACMFIABBAnRqKAIAIQQMAQsLIAAgA0YNASMHIABBAnQiBCMEaigCACIFQQJ0aiEHIAgjByAEaioC\
ACIJYARAIAcgByoCACAJkjgCAAsjBiAAQQJ0aigCACEEIAUhAAwACwALCyADQQFqIQMMAQsLCzcBAX8DQCAAIAFJBEAjByAAQQJ0aiMBIABBA3RqIgIrAwggAisDAKG2OAIAIABBAWohAAwBCwsL7wMCA38EfiMB\
IABBAWpBA3RqKwMA/AcjASAAQQN0aisDAPwHIgl9IQogAUEBaiEEIAEtAAAiBUEEdkEHcSEGIAVBD3GtIQhCBCEHAkADQCAFQYABcQRAIAIgBE0gBCABa0EwT3INAiAEIgVBAWohBCAFLQAAIQUgB0I1VARAIAgg\
BUH/AHGtIAeGhCEIBSAFQf8AcQ0DCyAHQgd8IQcMAQsLIAZFIAZBBUZyIAhCgICAgICAgAhWcg0AIAZBBkYEfyACIARNDQEgBCIDQQFqIQQgAy0AACIFQf8Aca0hBwNAIAVBgAFxBEAgAiAETSAHQoCAgICAgIAI\
VnINAyAEIgNBAWohBCADLQAAIgVB/wBxrSAHQgF8QgeGfCEHDAELCyAHQoCAgICAgIAIVg0BIAcgCVYEf0F/BSAJIAd9uhABCwUgBkEHRgR/IAMgBGoiBCACSw0CIAQgA2sQAAVBfwsLIQIgBCABayIBrSAKVg0A\
IwggAGogAToAACMCIABBA3RqIAi6OQMAIwkgAGogBkEHRiAGQQZGcgR/QQVBACACQQBIGwUgBgs6AAAgAkEASARAQQEPCyAAQQJ0IgEjBGogAjYCACAAIAJHBEAjBiABaiMFIAJBAnRqIgEoAgA2AgAgASAANgIA\
C0EBDwtBAAt/AQN+IAKtIAH8B3whBSMBIwBBA3RqKwMA/AchBwNAIAMjAEkEQCAFIAdUIwEgA0EDdGorAwD8ByIGQjB8IAVWcQRAIAMPCyAFIAZYBH9BAAUgAyAAIAYgAfwHfadqIAAgAmogBBALC0UEQEF/IANr\
DwsgA0EBaiEDDAELCyMACw==";var PAGE2=65536,MOST_PAGES=65536,WINDOW_START=1024,WINDOW2=65536,ARRAYS=WINDOW_START+WINDOW2,ENTRY=39,BEYOND=64,STEP2=8192,TableCore=class{table;#index;#core;#bytes;constructor(index){
if(this.#index=index,wasm===void 0)throw new CorruptPack("there is no WebAssembly to read it with");let pages=Math.ceil((ARRAYS+index.count*ENTRY+BEYOND)/PAGE2);
if(pages>MOST_PAGES)throw new RangeError(`${index.count} entries are too many for one table`);let memory=new wasm.Memory({initial:pages,maximum:pages,shared:!0});
this.#bytes=new Uint8Array(memory.buffer),this.table=layOut(memory.buffer,index.count);let module=new wasm.Module(Buffer.from(WASM_CODE3,"base64")),findById=at=>this.#findById(
at);this.#core=new wasm.Instance(module,{env:{memory},"build-table":{findById}}).exports,this.#core.layOut(ARRAYS,index.count)}sort(end){let digits=this.#core.beginSort(
end,WINDOW_START);if(digits===0)throw new CorruptPack(`a pack of ${end} bytes has too many entries`);this.#readNames(end);for(let digit=0;digit<digits;digit++)this.#core.
beginDigit(digit),this.#inSteps(this.#core.sortByDigit);let twice=this.#inSteps(this.#core.takeApart);if(twice>0)throw new CorruptPack(`the index names offset ${this.
table.offsets[twice-1]} twice`);this.#core.endSort()}link(read2){let{count,idSize}=this.#index,window=this.#bytes.subarray(WINDOW_START,WINDOW_START+WINDOW2);for(let entry=0;entry<
count;){let from=this.table.offsets[entry],length=read2(window,from),next=this.#core.link(WINDOW_START,from,length,entry,idSize);next<=entry&&this.#fail(next<0?
-1-next:entry),entry=next}}weigh(heavy){this.#inSteps(this.#core.weighEntries),this.#inSteps((from,to)=>this.#core.weighTrees(from,to,heavy))}#readNames(end){let{
idTable,count,offsets,offsetStride,large,largeCount}=this.#index,names=this.table.weights.byteOffset,largeNames=this.table.bases.byteOffset;if(offsetStride===4)
this.#bytes.set(idTable.bytes.subarray(offsets,offsets+count*4),names);else for(let position=0,at=offsets;position<count;position++,at+=offsetStride)this.#bytes.
set(idTable.bytes.subarray(at,at+4),names+position*4);large>0&&this.#bytes.set(idTable.bytes.subarray(large,large+largeCount*8),largeNames);let wrong=this.#inSteps(
(from,to)=>this.#core.readNames(from,to,names,large>0?largeNames:0,largeCount));if(wrong===0)return;let offset=offsetAt(this.#index,wrong-1);throw new CorruptPack(
`the index names offset ${offset} in a pack whose entries end at ${end}`)}#inSteps(step){let{count}=this.#index;for(let from=0;from<count;from+=STEP2){let found2=step(
from,Math.min(from+STEP2,count));if(typeof found2=="number"&&found2!==0)return found2}return 0}#findById(at){let position=findPosition(this.#index,this.#bytes,at);
return position<0?-1:this.#core.find(offsetAt(this.#index,position))}#fail(entry){throw new CorruptPack(`the header of the entry at offset ${this.table.offsets[entry]}\
 is damaged`)}};function layOut(memory,count){let next=ARRAYS,take2=bytes=>(next+=bytes,next-bytes);return{count,offsets:new Float64Array(memory,take2((count+1)*
8),count+1),sizes:new Float64Array(memory,take2(count*8),count),positions:new Int32Array(memory,take2(count*4),count),bases:new Int32Array(memory,take2(count*4),
count),firstChildren:new Int32Array(memory,take2(count*4),count),nextSiblings:new Int32Array(memory,take2(count*4),count),weights:new Float32Array(memory,take2(
(count+4)*4),count),headerLengths:new Uint8Array(memory,take2(count),count),types:new Uint8Array(memory,take2(count),count),duplicates:new Uint8Array(memory,take2(
count),count)}}function buildPackTable(file,size,index,heavy=HEAVY){let core=new TableCore(index);return core.sort(size-index.idSize),core.link((bytes,offset)=>readSync3(file,
bytes,0,bytes.length,offset)),core.weigh(heavy),core.table}var SIGNATURE3="PACK",MOST_READ=2**30;function openIndex2(stem,idSize,allocate){return parsePackIndex(readShared(`${stem}.idx`,allocate),idSize,allocate)}function openPack(stem,idSize,index=openIndex2(
stem,idSize)){let path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(file,index.count),{path,index,table:buildPackTable(file,fstatSync4(file).size,
index)}}finally{closeSync4(file)}}function reviveHandle(pack){let{buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);
return{...pack,index:{...pack.index,idTable:{...pack.index.idTable,bytes}}}}function entryIds({index,table},entries){return Array.from(entries,entry=>idAt(index,
table.positions[entry]))}function foundAt({index:{idTable},table},entry){let position=table.positions[entry];return idTable.firsts?.[position]??position}function entryAt({
offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+1:high=middle}return low}function checkHeader(file,count){
let header=Buffer.alloc(12);if(readSync4(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE3)throw new CorruptPack("the file does not begin with \
a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack version ${version} is not known`);let announced=header.
readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its index ${count}`)}function readShared(path,allocate=allocateShared){
let file=openRegular(path);try{let room=allocate(fstatSync4(file).size),bytes=Buffer.from(room.buffer,room.byteOffset,room.length),length=0;for(let count=-1;count!==
0&&length<bytes.length;length+=count)count=readSync4(file,bytes,length,Math.min(bytes.length-length,MOST_READ),length);return bytes.subarray(0,length)}finally{closeSync4(
file)}}import{closeSync as closeSync5}from"node:fs";var OutOfTime=class extends Error{},DeltaWalker=class{#table;#visitor;#limits;#unpacker;#inner;#leaf;visited=0;visitedBytes=0;#until=1/0;constructor(unpacker,table,visitor,limits){
this.#unpacker=unpacker,this.#table=table,this.#visitor=visitor,this.#limits=limits,this.#inner={margin:limits.margin,sparse:!1},this.#leaf={margin:limits.margin,
sparse:limits.sparse}}begin(patience){this.visited=0,this.visitedBytes=0,this.#until=performance.now()+patience}walk(entry){try{let{start:start2,size}=this.#unpacker.
rebuild(entry);this.#count(entry,{start:start2,size});let isText=!this.#unpacker.core.holdsNul({start:start2,end:start2+size}),found2=this.#visitWhole(entry,{start:start2,
end:start2+size,isText});this.#descend(entry,{start:start2,size,found:found2,isText})}catch(error){this.#giveUp(entry,error)}}#descend(entry,top){let base=top;for(let at=entry;at>=
0;){let heaviest=this.#visitLightChildren(at,base);if(heaviest<0)return;try{let child=this.#visitChild(heaviest,base);if(child===void 0)return;base={...child,start:this.#unpacker.
settle(child,top.start)}}catch(error){this.#giveUp(heaviest,error);return}at=heaviest}}#visitLightChildren(entry,base){let{firstChildren,nextSiblings,weights}=this.#table,
heaviest=-1;for(let child=firstChildren[entry];child>=0;child=nextSiblings[child]){if(weights[child]>this.#limits.weight)continue;let light=child;(heaviest<0||weights[child]>
weights[heaviest])&&(light=heaviest,heaviest=child),light>=0&&this.#visitSubtree(light,base)}return heaviest}#visitSubtree(entry,base){try{let child=this.#visitChild(
entry,base);child!==void 0&&this.#descend(entry,child)}catch(error){this.#giveUp(entry,error)}}#visitChild(entry,base){let isLeaf=this.#table.firstChildren[entry]<
0;if(isLeaf&&this.#table.duplicates[entry]===1)return;let options=isLeaf&&!base.found&&base.isText?this.#leaf:this.#inner,size=this.#unpacker.unpackChild(entry,
base,options),start2=this.#unpacker.resultStart;this.#count(entry,{start:start2,size});let isText=base.isText&&!this.#unpacker.core.insertsNul,object={start:start2,
end:start2+size,isText},fitting=size<=this.#limits.maxSize,found2=base.found||!fitting||this.#visitChanges(object);return found2&&(options.sparse&&fitting&&this.#unpacker.
completeChild(base),found2=this.#visitWhole(entry,object)),isLeaf?void 0:{start:start2,size,found:found2,isText}}#count(entry,{start:start2,size}){if(this.#until<
1/0&&performance.now()>this.#until)throw new OutOfTime;this.#table.duplicates[entry]!==1&&(this.visited++,this.visitedBytes+=size,this.#visitor.each?.(entry,{start:start2,
end:start2+size}))}#visitWhole(entry,object){let size=object.end-object.start;return this.#table.duplicates[entry]===1?this.#visitor.changed(this.#unpacker.core.
listWhole(size),object):size<=this.#limits.maxSize?this.#visitor.whole(entry,object):(this.#visitor.oversize(entry,size),!0)}#visitChanges(object){let{pieces}=this.#unpacker.
core;return pieces===void 0||this.#visitor.changed(pieces,object)}#giveUp(entry,error){if(error instanceof OutOfTime)throw error;let{firstChildren,nextSiblings,
weights,duplicates}=this.#table,reason=messageOf(error),pending=[entry];for(let at=pending.pop();at!==void 0;at=pending.pop()){duplicates[at]===0&&this.#visitor.
unreadable(at,reason);for(let child=firstChildren[at];child>=0;child=nextSiblings[child])weights[child]<=this.#limits.weight&&pending.push(child)}}};import{readSync as readSync5}from"node:fs";var STRIDE=32768,WINDOW3=STRIDE+4096,PackBytes=class{end=0;#file;#room;#windows;#filled;constructor(file,room){this.#file=
file,this.#room=room,this.#windows=new Float64Array(room.slots).fill(-1),this.#filled=new Uint32Array(room.slots)}read(offset,length,spill){let window=Math.floor(
offset/STRIDE),within=offset-window*STRIDE;if(within+length>WINDOW3)return this.end=spill+readSync5(this.#file,this.#room.bytes,spill,length,offset),spill;let slot=window&
this.#windows.length-1,at=this.#room.start+slot*WINDOW3;return this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync5(this.#file,this.#room.
bytes,at,WINDOW3,window*STRIDE),this.#windows[slot]=window),this.end=at+Math.max(within,Math.min(within+length,this.#filled[slot])),at+within}};var LISTS={pieces:65536,firstChanges:197632,changes:0},LISTS_WITH_CHANGES={...LISTS,changes:65536*4};var DELTA_MESSAGES=[()=>"it is too large to be unpacked in memory",()=>"a delta header is cut off",([made,has])=>`a delta is made for a base of ${made} bytes, b\
ut its base has ${has}`,()=>"a delta ends in the middle of an instruction",()=>"a delta uses the reserved instruction 0",([from,to,size])=>`a delta copies bytes\
 ${from} to ${to} of a base of ${size}`,([size])=>`a delta writes more than the ${size} bytes it announces`,([written,size])=>`a delta writes ${written} of the ${size}\
 bytes it announces`];var WASM_CODE4="AGFzbQEAAAABKQdgAX8AYAR/f39/AX9gAABgAAF/YAZ/f39/f38Bf2ACf38Bf2ABfAF/Ag8BA2VudgZtZW1vcnkCAAEDExIBAAQCAwEAAgMCAQAFAAYEBQMGbxZ/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwegAQ0HcHJlcGFyZQALCmFwcGx5RGVsdGEA\
DwtiZWdpbkhlYWRlcgANCWJlZ2luVHJlZQAGC2NoZWNrSGVhZGVyAAwJY2hlY2tUcmVlAAUMZm9yZ2V0VW5zZWVuAAkIaG9sZHNOdWwAEAdpbmZsYXRlAAoMbG9uZ2VzdEVudHJ5AAQHcmVzZXJ2ZQAOC3Vuc2Vl\
bkNvdW50AAgGbWVtb3J5AgAIAQMMAQIKp0IS4gYBCH9BwAwoAgAEQEEADwtBgIgCIQRBASEFA0AgBUEPTQRAIAVBAnQiBkGADGooAgAhByAGQYANaiAENgIAIAQgB0ECdGohBCAJQQF0IAdqIQkgBUEBaiEFDAEL\
CyAJQYCAAkcEQCADBH9BhAwoAgAiA0EBSwR/QQEFIw8jDmsgA0EBdEcLBH9BAAUjDi8BAEH/A3EhBCAAIAMEfyABIARBAnRqKAIAQYECagVBgYICCzYCACAAQQRqQYGCAjYCAEEBIQMDQCACIANLBEBBBCADdCEE\
IAAhAQNAIAEgACAEakkEQCABIARqIAH9AAQA/QsEACABQRBqIQEMAQsLIANBAWohAwwBCwtBAQsFQQALDwsjDiEDA0AgAyMPSQRAIAMvAQAiBEEJdiIFQQJ0QYANaiIGKAIAIQcgBiAHQQRqNgIAIAcgASAEQf8D\
cUECdGooAgAgBUGBAmxqNgIAIANBAmohAwwBCwtBgIgCIQlBACEDQQQhAUEBIQUDQCACIAVPBEAgACEEA0AgBCAAIAFqSQRAIAEgBGogBP0ABAD9CwQAIARBEGohBAwBCwsgAUEBdCEBQQFBCiAFa3QhBiAFQQJ0\
QYAMaigCACEEA0AgBARAIAAgA0EBdEGAoAJqLwEAaiAJKAIANgIAIAlBBGohCSADIAZqIQMgBEEBayEEDAELCyAFQQFqIQUMAQsLIANBgAhJBEAgACEIIANBCiACa3YhA0EBIAJ0IQFBACEAQX8hBiACQQFqIQoD\
QCAKQQ9NBEAgCiACayEHIANBAXQhAyAKQQJ0QYAMaigCACEFA0AgBQRAIAMgB3YiBCAGRwRAIAQhBiAHIQQgBSEAA0AgAEEBIAR0SQRAIARBAWoiBCACakECdEGADGooAgAgAEEBdGohAAwBCwsgASIAQQEgBHRq\
IQEgCCAGQQogAmt0Qf8HcUEBdEGAoAJqLwEAQXxxaiAAQRB0QYCAA3IgBEEIdHIgAnI2AgALIAkoAgAgAkGBAmxrIQsgACADQQogB2t0Qf8HcUEBdEGAoAJqLwEAQQJ2aiEEA0AgASAESwRAIAggBEECdGogCzYC\
ACAEQQEgB3RqIQQMAQsLIAlBBGohCSADQQFqIQMgBUEBayEFDAELCyAKQQFqIQoMAQsLC0EBC4oCAgd/AX4jCyEFIwwhCCMNIQEjESEHIxIhBiMPIQQDQCAAIAdLBEAgAUEOSQRAIAggBSkDACABrYaEIQggBUE/\
IAFrQQN2aiEFIAFBOHIhAQsgCKciA0H/AHFBAnRBgCJqKAIAIgJBEHZB/wFxIANBASACdEEBa3EgAkEIdnZqIQMgCCACrYghCCABIAJB/wFxayEBIAQgBiACQRh2QQ9xIAJBgICAgAFxGyIGQQl0IAdy/RBB1AD9\
AAQA/Y4B/QsEACAEIANBAXRBACAGG2ohBCAGQQJ0QYAMaiICIAMgAigCAGo2AgAgAyAHaiEHDAELCyAEJA8gBSQLIAgkDCABJA0gByQRIAYkEgv1BwMHfwF+AXsjDCMLIgYpAwAjDSIHrYaEIQ0gBiAHQX9zQQN2\
QQdxaiEJIAdBOHIhCCAAIA2nQf8HcUECdGooAgAhBwJAA0ACQCACIARLDQIgBSAJSQ0CIA2nIQYgDSAHrYghDSAIIAdrIQggB0EASARAIAIiBkEBaiECIAYgB0EQdjoAACANpyEGIA0gACANp0H/B3FBAnRqKAIA\
IgetiCENIAggB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA2nIQYgDSAAIA2nQf8HcUECdGooAgAiB62IIQ0gCCAHayEIIAdBAEgEQCACIgZBAWohAiAGIAdBEHY6AAAgDSAJKQMAIAithoQhDSAJIAhB\
f3NBA3ZBB3FqIQkgCEE4ciEIIAAgDadB/wdxQQJ0aigCACEHDAQLCwsgB0GAgAJxBEAgB0GAgAFxBEAgDSAJKQMAIAithoQhDSAJIAhBf3NBA3ZBB3FqIQkgDSAAIA2nIgZBASAHQQh2dEEBa3EgB0EQdmpBAnRq\
KAIAIgetiCENIAhBOHIgB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAhBOHIhCCAAIA2nQf8HcUECdGooAgAhBwwECwsgB0GAgAJxBEAgB0GAwABx\
RQ0EDAILCyAHQRB2IAZBASAHdEEBa3EgB0EIdnZqIQwgDSABIA2nIgZB/wFxQQJ0aigCACIHrYghDSAIIAdrIQggB0GAgAJxBEAgB0GAgAFxRQ0DIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAEgDaci\
BkEBIAdBCHZ0QQFrcSAHQRB2akECdGooAgAiB0GAgAJxDQMgCEE4ciAHayEIIA0gB62IIQ0LIAdBEHYgBkEBIAd0QQFrcSAHQQh2dmoiCyACIANrSw0CIAIgC2shCiAMIAIiBmohAiANIAkpAwAgCK2GhCENIAkg\
CEF/c0EDdkEHcWohCSAIQThyIQggACANp0H/B3FBAnRqKAIAIQcgC0EQTwRAIAYgCv0ABAD9CwQAIAYgCv0ABBD9CwQQIAxBIEsEQANAIAZBEGoiBiAKQRBqIgr9AAQQ/QsEECAGQRBqIAJJDQALCwUgC0EITwRA\
A0AgBiAKKQMANwMAIApBCGohCiAGQQhqIgYgAkkNAAsFIAtBAUYEQCAKLAAA/Q8hDgNAIAYgDv0LBAAgBkEQaiIGIAJJDQALBQNAIAYgCikDADcDACAKIAtqIQogBiALaiIGIAJJDQALCwsLDAELCyAJJAsgDSQM\
IAhBP3EkDSACJBBBAQ8LQQALDgBBgIACJA5BgIACJA8LBAAjFQuKBgMFfwJ+AXsDQCMTIAFJBEADQCMUIANJBH8jEyAAIxRBA3RBhIAEaigCAGpPBUEACwRAIxRBAWokFAwBCwsjFCADRgRAQQAPCyAAIxRBA3RB\
gIAEaigCAGohBiMTIgUpAwAiCUKAgICIkKDAAH0gCUJ/hYNCgICAgIiQoMAAgyIJekIDiKcgBWohBAJAIAlCAFINACAFQQdqIQUDQCABIAVLBEAgBSAF/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiB2hqIQQg\
Bw0CIAVBEGohBQwBCwsgASEECyAEQQFqIAJqIQcDQCAGIAdLBEAgByQTIxMiBSkDACIJQoCAgIiQoMAAfSAJQn+Fg0KAgICAiJCgwACDIgl6QgOIpyAFaiEEAkAgCUIAUg0AIAVBB2ohBQNAIAEgBUsEQCAFIAX9\
AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIHaGohBCAHDQIgBUEQaiEFDAELCyABIQQLIARBAWogAmohBwwBCwsgASAHSQRAQX8PCyAGIAdJBEAjCUGAEEYEQEEBDwsjFSIFIAQjE2siBiAFIAZLGyQVIxMiBSkD\
ACIKQv//////////AIMiCUKx4MCxw4aNEFEgCUKx4MC506aNEFFyIAlCseTAgYOGjBBRciAKQv///////z+DQrTgwIGDhghRcgR/QQAFQQAhBgNAIAQgBUsEQCAFLQAAIghBMEkgCEE3S3JFBEAgCEEHcSAGQQN0\
ciEGIAVBAWohBQwCCwsLIAZBgOADcSIFQYDAAkcgBUGAgAJHcSAFQYCAAUdxC0UEQCAEQQFqIgT9AAQAIQsgBCkDAFAgCyAEKAIAQf//AXFBBXRBgIBAayIF/QAEAP1RIAIgBGpBEGv9AAQAIAIgBWpBEGv9AAQA\
/VH9UP1TQQBHciEGIAUgC/0LBAAgBUEQaiAEQRBq/QAEAP0LBAAjCUEFdEGAgAhqIgUgBP0ABAD9CwQAIAVBEGogBEEQav0ABAD9CwQAIwkgBmokCQsLIAckEwwBCwtBAAsOACAAJBNBACQUQQAkFQvhBgEDfwNA\
IABBgAJJBEAgAEECdEGAFGogAEEQdEGAgICAeHI2AgAgAEEBaiEADAELC0GAHEGAwAI2AgBBAyEAA0AgAUEcSQRAIAFBAnRBhBxqIAFBAnZBAWtBACABQQRPGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEM\
AQsLQfQcQYCAiAg2AgBB+BxBgIACNgIAQfwcQYCAAjYCAEEBIQBBACEBA0AgAUEeSQRAIAFBAnRBgB5qIAFBAXZBAWtBACABQQJPGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgeQYCAAjYCAEH8\
HkGAgAI2AgBBACEAA0AgAEEQSQRAIABBAnRBgCBqIABBGHRBgIAEcjYCACAAQQFqIQAMAQsLQcAgQYKAjIABNgIAQcQgQYOADDYCAEHIIEGHgCw2AgBBACEAA0AgAEGACEkEQEEAIQJBACEBA0AgAUEKSQRAIAIg\
ACABdkEBcUEJIAFrdHIhAiABQQFqIQEMAQsLIABBAXRBgKACaiACQQJ0OwEAIABBAWohAAwBCwtBACEAA0AgAEGgAkkEQCAAQYAIaiAAQZABSQR/QQgFIABBgAJJBH9BCQVBB0EIIABBmAJJGwsLOgAAIABBAWoh\
AAwBCwtBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhASMPIQADQCABQaACSQRAIAAgAUGACGotAAAiAkEJdCABcjsBACAAQQJBACAC\
G2ohACACQQJ0QYAMaiICIAIoAgBBAWo2AgAgAUEBaiEBDAELCyAAJA9BgKABQYAUQQpBABAAGkEAIQADQCAAQSBJBEAgAEGACGpBBToAACAAQQFqIQAMAQsLQYCAAiQOQYCAAiQPQQAhAANAIABBEE0EQCAAQQJ0\
QYAMav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEEaiEADAELC0EAIQEjDyEAA0AgAUEgSQRAIAAgAUGACGotAAAiAkEJdCABcjsBACAAQQJBACACG2ohACACQQJ0QYAMaiICIAIoAgBBAWo2AgAgAUEBaiEBDAEL\
CyAAJA9BgPABQYAeQQhBABAAGgsEACMJCwYAQQAkCQvxBgMJfwR7AX4CQCABIABBB2pJDQAgAEEBai0AACAALQAAQQh0ciIEQaCeAnFBgBBHBH9BAQUgBEEfcAsNACACIANqIQggAUEIaiELIABBAmohBCACIQAD\
QCAGRQRAIAQgC0sNAiAEQT8gBWtBA3ZqIQcgESAEKQMAIAWthoQiEUIBg6chBiAFQThyQQNrIQQgEUIBiKdBA3EiBUUEQEIAIRFBACEFIAcgBEEDdmsiBC8BACIJIARBAmovAQBzQf//A0cNAyAJIAggAGtLIARB\
BGoiCiAJaiABS3INAyAAIAr9AAQA/QsEACAAIAr9AAQQ/QsEEAJAIAlBIE0NACAJQYACSwRAIAAgCiAJ/AoAAAwBC0EgIQQDQCAEIAlJBEAgACAEaiIMIAQgCmoiB/0ABAD9CwQAIAwgB/0ABBD9CwQQIARBIGoh\
BAwBCwsLIAAgCWohACAJIApqIQQMAgsgBUEDRg0CIAckCyARQgOIJAwgBCQNIAVBAUYEf0GAoAFBgPABIAAgAiAIIAsQAgUQEQR/QYDAAEGAkAEgACACIAggCxACBUEACwtFDQIjCyEEIwwhESMNIQUgCCMQIgBJ\
DQIMAQsLIAAgCEYgBCAFQQN2ayIAQQRqIAFNcQR/IAAoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ckEBIQBBACEBIAIgA2oiBf0MAAAAAAAAAAAAAAAAAAAAAP0LBABBACADa0EPcSIDIAVqIQUDQCACIAVJBED9\
DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ9BsCsgBSACayIGIAZBsCtPGyIGIAJqIQcDQCACIAdJBEAgDiAN/a4BIQ4gDSAC/QAEACIQ/X39f/2uASEN\
IA8gEP2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAQ/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQ8gAkEQaiECDAELCyAPIA5BBP2rAf2uASIO/RsAIA79GwFqIA79GwJqIA79GwNqIAEgACAGbGpqQfH/\
A3AhASAAIA39GwAgDf0bAWogDf0bAmogDf0bA2pqQfH/A3AhAAwBCwsgAUHx/wMgAGsgA2xqQfH/A3BBEHQgAHJGBUEACw8LQQALCAAgACQAEAcL4QQCBX8EeyABQQF0IQMDQCMKIABJBH8jCi0AAEEKRwVBAAsE\
QCMJQYAQRgRAQQEPCyMKIQICfwNAIAAgAksEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqIgIgACAAIAJLGwwDCyACQRBqIQIMAQsLIAALIgQgA2shBSAEIwogA2pNBH9BAQUgBUEBay0A\
AEEgRwsEQEEADwv9DP////////////////////8hB0EAIQIDQCACIANJBEAgByACIANBEGsiBiACIAZJGyIGIAVq/QAEACIH/QwwMDAwMDAwMDAwMDAwMDAw/XEiCf0MCgoKCgoKCgoKCgoKCgoKCv0mIgogB/0M\
YWFhYWFhYWFhYWFhYWFhYf1xIgj9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/U4hByAGQQF2QYCADGogCSAI/QwKCgoKCgoKCgoKCgoKCgoK/W4gCv1SIghBBP2LASAIQQj9jQH9UP0M/wD/AP8A/wD/AP8A/wD/AP1O\
/QwAAAAAAAAAAAAAAAAAAAAA/Wb9WwMAACACQRBqIQIMAQsLIAf9Y0UEQEEADwtBgIAMKQMAUEGAgAz9AAQAIgdBgIAMKAIAQf//AXFBBXRBgIBAayIC/QAEAP1RIAFB8P8Lav0ABAAgASACakEQa/0ABAD9Uf1Q\
/VNBAEdyIQUgAiAH/QsEACACQRBqQZCADP0ABAD9CwQAIwlBBXRBgIAIaiICQYCADP0ABAD9CwQAIAJBEGpBkIAM/QAEAP0LBAAjCSAFaiQJIARBAWokCgwBCwtBAAsGACAAJAoLYAEDfyMAuCAARAAAAAAAAJBA\
oGMEQEEADws/AEEQdCIBIAD8A0GACGoiAk8EQEEBDwsgAiABIAFBAXZqIgMgAiADSxsiAiMAIgMgAiADSRsgAWtB//8DakEQdkAAQQBOC80RAwh/BH4BfEEAJAFBACQHQQAkAkEAJAYCQANAIAAgAUkgDkIyVHEE\
QCAAIgZBAWohACAPIAYtAAAiBkH/AHGtIA6GhCEPIAZBgAFJBEAgACQFDAMLIA5CB3whDgwBCwtBACQFQgAhDwsjBUUEQEF+DwsgDyEQIwUhAEIAIQ9CACEOAkADQCAAIAFJIA5CMlRxBEAgACIGQQFqIQAgDyAG\
LQAAIgZB/wBxrSAOhoQhDyAGQYABSQRAIAAkBQwDCyAOQgd8IQ4MAQsLQQAkBUIAIQ8LIwVFBEBBfg8LIBAgA61SBEBBgAQgELo5AwBBiAQgA7g5AwBBkAREAAAAAAAAAAA5AwBBfQ8LAn9BACMAuCABuCAPuqAi\
EkQAAAAAAACQQKBjDQAaQQE/AEEQdCIAIBL8A0GACGoiBk8NABogBiAAIABBAXZqIgcgBiAHSxsiBiMAIgcgBiAHSRsgAGtB//8DakEQdkAAQQBOC0UEQEF/DwsgD6chCiAErUIBhiEQIwUhAEIAIQ4CQANAIAAg\
AUkEQCAAQQFqIQYgAC0AACILQYABSQRAIAtFBEBBew8LIAYgC2ogAUsEQEF8DwsgCyAKIAlrSw0DIAStIAmtIAutfHwiDiAKrSIPIA4gD1QbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAASQRA\
IwFBA3QiCEGAgARqIwM2AgAgCEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiAEUEQCAJIwhLIQALIwdBgIACTUEAIAAbBEAj\
B0EBaiQHCyAJIAtqIgckCCMHQYCAAk0EQCMHQQN0Qfj/D2ohCCAABEAgCCAJNgIACyAIIAc2AgQLIAEgCWoiACAG/QAEAP0LBAAgACAG/QAEEP0LBBAgC0EgSwRAQSAhBwNAIAcgC0kEQCAAIAdqIgggBiAHaiIM\
/QAEAP0LBAAgCCAM/QAEEP0LBBAgB0EgaiEHDAELCwsjBkUEQCAGIAtqIQAgBiEHAkADQCAAIAdLBEAgByAH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiDGhqIABJIQggDA0CIAdBEGohBwwBCwtBACEICyAI\
JAYLIAYgC2ohACAJIAtqIQlCfyEODAILQQAhCEEAIQcgC0EBcQRAIAYtAAAhCCAGQQFqIQYLIAtBAnEEQCAIIAYtAABBCHRyIQggBkEBaiEGCyALQQRxBEAgCCAGLQAAQRB0ciEIIAZBAWohBgsgC0EIcQRAIAgg\
Bi0AAEEYdHIhCCAGQQFqIQYLIAtBEHEEQCAGLQAAIQcgBkEBaiEGCyALQSBxBH8gByAGLQAAQQh0ciEHIAZBAWoFIAYLIQAgC0HAAHEEQCAHIAAtAABBEHRyIQcgAEEBaiEACyAAIAFLBEBBfA8LIAitIAdBgIAE\
IAcbIgutfCIPIAOtVgRAQYAEIAi4OQMAQYgEIA+6OQMAQZAEIAO4OQMAQXoPCyALIAogCWtLDQIgCK0gDlIEQCAJrSAErXwiESAKrSIOIA4gEVYbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAA\
SQRAIwFBA3QiDEGAgARqIwM2AgAgDEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiBkUEQCAJIwhLIQYLIwdBgIACTUEAIAYb\
BEAjB0EBaiQHCyAJJAgjB0GAgAJNBEAjB0EDdEH4/w9qIQcgBgRAIAcgCTYCAAsgByAJNgIECwsgC60gEFZBACAFGwRAIAEgCWoiBiACIAhqIgj9AAQA/QsEACAGIAj9AAQQ/QsEEAJAIARBIE0NACAEQYACSwRA\
IAYgCCAE/AoAAAwBC0EgIQcDQCAEIAdLBEAgBiAHaiIMIAcgCGoiDf0ABAD9CwQAIAwgDf0ABBD9CwQQIAdBIGohBwwBCwsLIAEgCWogC2ogBGsiBiACIA+naiAEayII/QAEAP0LBAAgBiAI/QAEEP0LBBACQCAE\
QSBNDQAgBEGAAksEQCAGIAggBPwKAAAMAQtBICEHA0AgBCAHSwRAIAYgB2oiDCAHIAhqIg39AAQA/QsEACAMIA39AAQQ/QsEECAHQSBqIQcMAQsLCwUCQCABIAlqIgYgAiAIaiII/QAEAP0LBAAgBiAI/QAEEP0L\
BBAgC0EgTQ0AIAtBgAJLBEAgBiAIIAv8CgAADAELQSAhBwNAIAcgC0kEQCAGIAdqIgwgByAIaiIN/QAEAP0LBAAgDCAN/QAEEP0LBBAgB0EgaiEHDAELCwsLIAkgC2ohCSAPIQ4MAQsLIAkgCkcEQEGABCAJuDkD\
AEGIBCAKuDkDAEGQBEQAAAAAAAAAADkDAEF4DwsgDiADrVIEQCAJIARrQQAgBCAJSRsiACMES0EAIwIbBEBBACQCIwFBgMAASQRAIwFBA3QiAUGAgARqIwM2AgAgAUGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWok\
AQsLIwJFBEBBASQCIAAkAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLIAkkBCMHRSIARQRAIAkjCEshAAsjB0GAgAJNQQAgABsEQCMHQQFqJAcLIAkkCCMHQYCAAk0EQCMHQQN0Qfj/D2ohASAABEAgASAJNgIA\
CyABIAk2AgQLCyMCBEBBACQCIwFBgMAASQRAIwFBA3QiAEGAgARqIwM2AgAgAEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLQYDAACMBIgAgAEGAwABPG0ECdEGAiAxqIwc2AgBBoAQjATYCAEGkBCMHNgIA\
QagEIwY2AgAgCg8LQYAEIAq4OQMAQYgERAAAAAAAAAAAOQMAQZAERAAAAAAAAAAAOQMAQXkLRQEBfwNAIAAgAUkEQCAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAgRAIAAgAmhqIAFJDwsgAEEQaiEADAEL\
C0EAC8MFAgd/AX4jDCMLIgEpAwAjDSIArYaEIgdCCohCD4OnQQRqIQIgAUE/IABrQQN2aiQLIAdCDogkDCAAQThyQQ5rJA0gB0IFiEIfg6dBAWoiBEEeSyAHQh+Dp0GBAmoiA0GeAktyBH9BAAUjCyEGIwwhByMN\
IQBBgAj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAQZAIQQA2AgADQCACIAVLBEAgAEEDSQRAIAcgBikDACAArYaEIQcgBkE/IABrQQN2aiEGIABBOHIhAAsgBUFAay0AAEGACGogB0IHgzwAACAHQgOIIQcgAEEDayEA\
IAVBAWohBQwBCwsgBiQLIAckDCAAJA1BgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhBiMPIQADQCAGQRNJBEAgACAGQYAIai0AACIB\
QQl0IAZyOwEAIABBAkEAIAEbaiEAIAFBAnRBgAxqIgEgASgCAEEBajYCACAGQQFqIQYMAQsLIAAkD0GAIkGAIEEHQQAQAAtFBEBBAA8LQQAkEUEQJBJBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq\
/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLIAMQASMPIxEgA2siAkEBdEEAIxIbayIBJA8jEkECdEGADGoiACAAKAIAIAJrNgIAQYDAAEGAFEEKQQEQAEUEQEEADwsgASQOIAEkD0EAIQADQCAAQRBN\
BEAgAEECdEGADGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBBGohAAwBCwsgASACQQF0QQAjEhtqJA8jEkECdEGADGogAjYCACADIARqIgAQASMRIABHBEBBAA8LQYCQAUGAHiADQQJ0a0EIQQEQAAsLMAIAQcAA\
CxMQERIACAcJBgoFCwQMAw0CDgEPAEHUAAsQAAABAAIAAwAEAAUABgAHAA==";var WINDOWS=2<<20,SLOTS=512,ARENA=WINDOWS+SLOTS*WINDOW3,SLACK=1024,PAGE3=65536,FIRST_ARENA=1<<22,hasUnpackCore=wasm!==void 0,compiled,UnpackCore=class{start=WINDOWS;slots=SLOTS;#memory;#core;#bytes;#words;constructor(arena){
if(wasm===void 0)throw new Error("there is no WebAssembly");let limit2=ARENA+arena+SLACK,first=ARENA+Math.min(arena,FIRST_ARENA)+SLACK;this.#memory=new wasm.Memory(
{initial:Math.ceil(first/PAGE3),maximum:Math.ceil(limit2/PAGE3)}),compiled??=new wasm.Module(Buffer.from(WASM_CODE4,"base64")),this.#core=new wasm.Instance(compiled,
{env:{memory:this.#memory}}).exports,this.#core.prepare(limit2),this.#bytes=Buffer.from(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer)}get memory(){
return this.#memory}get bytes(){return this.#bytes}get words(){return this.#words}reserve(end){let done=this.#core.reserve(end);this.#refresh(),done===0&&this.#fail(
-1)}inflate(from,end,to,size){return this.#core.inflate(from,end,to,size)===1}applyDelta(delta,end,base,{margin,sparse}){let size=this.#core.applyDelta(delta,end,
base.start,base.size,margin,sparse?1:0);return this.#refresh(),size<0?this.#fail(size):size}get pieces(){let count=this.#words[136];return count>8192?void 0:count}get insertsNul(){
return this.#words[138]===1}holdsNul({start:start2,end}){return this.#core.holdsNul(start2,end)===1}get pieceLists(){return this.#words[137]>32768?LISTS:LISTS_WITH_CHANGES}pieceStart(index){
return this.#words[16384+index*2]}pieceEnd(index){return this.#words[16384+index*2+1]}firstChange(index){return this.#words[49408+index]}get changes(){let count=this.#words[137];
return count>32768?void 0:{words:this.#words,first:65536,count}}listWhole(size){return this.#words[16384]=0,this.#words[16385]=size,this.#words[137]=32769,1}checkTree({
start:start2,end},pieces,idSize,onFull){for(this.#core.beginTree(start2);;){let state=this.#core.checkTree(start2,end,idSize,pieces);if(state<=0)return state===
0;onFull()}}checkHeader({start:start2,end},idSize,onFull){for(this.#core.beginHeader(start2);this.#core.checkHeader(end,idSize)>0;)onFull()}takeUnseen(){let count=this.#core.
unseenCount();return this.#core.forgetUnseen(),this.#bytes.subarray(131072,131072+count*ID_STRIDE)}get longestEntry(){return this.#core.longestEntry()}link(code){
let imports={env:{memory:this.#memory}};return wasm&&new wasm.Instance(new wasm.Module(Buffer.from(code,"base64")),imports).exports}#refresh(){this.#bytes.length>
0||(this.#bytes=Buffer.from(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer))}#fail(code){let[a=0,b=0,c=0]=new Float64Array(this.#memory.buffer,
512,3);throw new CorruptPack(DELTA_MESSAGES[-1-code]?.([a,b,c])??"a delta is damaged")}};var SPARE=4096,LOFTY=1<<18,WHOLE={margin:0,sparse:!1},Unpacker=class{core;#pack;#table;#delta=0;#deltaEnd=0;constructor(file,table,core){this.core=core,this.#pack=
new PackBytes(file,core),this.#table=table}rebuild(entry){if(this.#table.bases[entry]<0)return{start:ARENA,size:this.#inflate(entry,ARENA)};let chain=[entry];for(let base=this.#table.
bases[entry];base>=0;base=this.#table.bases[base])chain.push(base);let root=chain.pop(),size=this.#inflate(root,ARENA);for(let next=chain.pop();next!==void 0;next=
chain.pop())size=this.unpackChild(next,{start:ARENA,size},WHOLE),this.core.bytes.copyWithin(ARENA,this.#deltaEnd,this.#deltaEnd+size);return{start:ARENA,size}}unpackChild(entry,base,options){
return this.#delta=base.start+base.size,this.#deltaEnd=this.#delta+this.#inflate(entry,this.#delta),this.core.applyDelta(this.#delta,this.#deltaEnd,base,options)}get resultStart(){
return this.#deltaEnd}completeChild(base){this.core.applyDelta(this.#delta,this.#deltaEnd,base,WHOLE)}settle({start:start2,size},floor){return start2-floor<LOFTY?
start2:(this.core.bytes.copyWithin(floor,start2,start2+size),floor)}#inflate(entry,at){let{offsets,headerLengths,sizes}=this.#table,size=sizes[entry],start2=offsets[entry]+
headerLengths[entry],length=Math.min(offsets[entry+1]-start2,size+(size>>>3)+SPARE),spill=at+size+SLACK;this.core.reserve(spill+length);let from=this.#pack.read(
start2,length,spill);if(!this.core.inflate(from,this.#pack.end,at,size))throw new CorruptPack("its zlib stream is damaged");return size|0}};function isAnyPiece(core,pieces,{start:start2},isOne,sieve){let lists=core.pieceLists;for(let i=0;;i++){if(sieve!==void 0&&(i=sieve.nextPiece(lists,start2,i,pieces)),
i>=pieces)return!1;let changes=changesIn(core,i,start2);if(isOne({start:start2+core.pieceStart(i),end:start2+core.pieceEnd(i),changes}))return!0}}function changesIn(core,piece,origin){
let list=core.changes;if(list===void 0)return;let from=core.firstChange(piece);return{words:list.words,first:list.first+2*from,count:core.firstChange(piece+1)-from,
origin}}function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var PackNotes=class{#pack;#core;#finder;#noters=new Map;constructor(pack,core,finder){this.#pack=pack,this.#core=core,this.#finder=finder}listenerFor(type,{first,
targets}){let{idSize}=this.#pack.index,noter=type===COMMIT?new CommitNoter(this.#core,idSize,this.#finder):new TreeNoter(this.#core,idSize,targets,BESIDE_CHECKS);
return this.#noters.set(type,noter),(entry,object)=>noter.note(first+foundAt(this.#pack,entry),object)}take(type,{slot}){return{slot,links:this.#noters.get(type)?.
take()}}};var ARENA2=96*1024*1024,PackTools=class{core=new UnpackCore(ARENA2);sieve=makeSieve(this.core.memory);finder;constructor(known2){this.finder=new IdFinder(known2)}};function treeVisitor(core,{idSize,settings,check,tell}){return{whole:(entry,object)=>{let pieces=core.listWhole(object.end-object.start);if(core.checkTree(object,
pieces,idSize,check)||tell.cut(entry,"the tree ends in the middle of an entry"),core.longestEntry<SHORTEST)return!1;for(let hit of scanTreeNames(core.bytes,{...object,
idSize},settings))tell.hit(hit);return!1},changed:(pieces,object)=>core.checkTree(object,pieces,idSize,check)?core.longestEntry<SHORTEST?!1:isAnyPiece(core,pieces,
object,piece=>mayHoldNames(core.bytes,piece,object,settings)):!0}}var TYPES2={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isDoubtful=!1;#references;#finder;#file;#core;#unpacker;#sieve;#walkers=new Map;#notes;#found=[];#named=[];#unread=new Map;constructor(pack,known2,settings,tools=new PackTools(
known2)){this.#pack=reviveHandle(pack),this.#settings=settings,this.#references=new ReferenceChecker(known2);let{core,sieve,finder}=tools;this.#finder=finder,this.#core=
core,this.#notes=new PackNotes(pack,core,finder);let doubt=()=>{this.#isDoubtful=!0};settings.customRules===void 0&&settings.remarks!==!0&&(this.#sieve=sieve),this.#pieceSettings=
{...withDoubt(settings,doubt),onCandidate:doubt,sieve},this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(this.#file,pack.table,this.#core)}close(){closeSync5(
this.#file)}scan(item,patience=1/0){let{entries,links}=item,type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type,links);walker.begin(patience);
let isDone=this.#walkAll(walker,entries),result=this.#takeResult(type,walker),noted=links===void 0?result:{...result,links:this.#notes.take(type,links)};return isDone?
noted:{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},deferred:item}}#walkAll(walker,entries){for(let entry of entries)try{walker.walk(entry)}catch(error){
if(error instanceof OutOfTime)return!1;this.#unread.set(entry,messageOf(error))}return!0}#takeResult(type,walker){this.#checkReferences();let name=TYPES2[type]??
"blob",hits=this.#named,problems=[];for(let{entry,found:found2}of this.#found){let[id=""]=entryIds(this.#pack,[entry]);for(let hit of found2.hits)hits.push({...hit,
origin:{...hit.origin,kind:"object",type:name,id}});for(let problem of nameObjectProblems(found2.problems,id))problems.push(problem)}let reasons=[...this.#unread.
values()],unread2=entryIds(this.#pack,this.#unread.keys()).map((id,i)=>({id,reason:reasons[i]??""}));this.#found=[],this.#named=[],this.#unread=new Map;let{visited,
visitedBytes}=walker;return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,unread:unread2,absent:this.#references.
takeAbsent(),commits:[]}}}#walkerFor(type,links){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===TREE?0:marginFor(this.#settings.
decodeDepth),sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,this.#pack.table,this.#visitor(
type,links),limits),this.#walkers.set(type,walker)}return walker}#visitor(type,links){let report={...links===void 0?{}:{each:this.#notes.listenerFor(type,links)},
oversize:(entry,size)=>{this.#found.push({entry,found:{hits:[],problems:[{where:"",message:overMaxSize(size)}]}})},unreadable:(entry,reason)=>{this.#unread.set(
entry,reason)}},{idSize}=this.#pack.index,check=()=>this.#checkReferences(),tell={cut:report.unreadable,hit:hit=>{this.#named.push(hit)}};return type===TREE?{...report,
...treeVisitor(this.#core,{idSize,check,tell,settings:this.#settings})}:{...report,whole:(entry,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),
this.#scanWhole(entry,object,type)),changed:(pieces,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),type===BLOB&&isArchive(this.#core.bytes,object,
this.#settings)?!0:this.#isAnyOf(pieces,object))}}#checkReferences(){let ids=this.#core.takeUnseen();ids.length>0&&this.#finder.findUnknown(ids,number=>this.#references.
check(ids,number*ID_STRIDE))}#isAnyOf(pieces,object){return isAnyPiece(this.#core,pieces,object,piece=>this.#scanPiece(piece,object),this.#sieve)}#scanPiece({start:start2,
end,changes},object){return start2>object.start&&mayBeginWithinPacked(this.#core.bytes,{start:start2,end},this.#settings)?!0:(this.#isDoubtful=!1,detectAll(this.#core.
bytes,start2,end,this.#pieceSettings,changes).length>0||this.#isDoubtful)}#scanWhole(entry,object,type){if((type!==BLOB||!isArchive(this.#core.bytes,object,this.#settings))&&
!this.#isAnyOf(this.#core.listWhole(object.end-object.start),object))return!1;this.#isDoubtful=!1;let found2=scanObject(this.#core.bytes,object,type===BLOB?UNNAMED2:
UNNAMED_TEXT,this.#pieceSettings),isEmpty=found2.hits.length===0&&found2.problems.length===0;return isEmpty||this.#found.push({entry,found:found2}),!isEmpty||this.#isDoubtful}},
UNNAMED2={kind:"object",type:"blob",id:""},UNNAMED_TEXT={...UNNAMED2,type:"commit"};var PackScanners=class{#settings;#path="";#current;#tools;constructor(settings){this.#settings=settings}scan(item,patience=1/0){try{return this.#open(item).scan(
item,patience)}catch(error){return unreadable(item,messageOf(error))}}#open({pack,known:known2}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.
close(),this.#current=void 0,this.#tools??=new PackTools(known2),this.#current=new PackScanner(pack,known2,this.#settings,this.#tools),this.#path=pack.path),this.#current}};
function unreadable({pack,entries},reason){let handle=reviveHandle(pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<
all.length;at++)for(let child=firstChildren[all[at]];child>=0;child=nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,all.filter(
entry=>duplicates[entry]===0)).map(id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function scanPathNames(root,path,settings){let hits=[];for(let{name,path:named}of listLongNames(path)){let origin={kind:"file",path:joinRaw(root,toRawPath(named)),
isName:!0};for(let hit of scanContent(name,0,name.length,origin,settings))hits.push(hit)}return hits}function createItemScanner(start2,{largest,patience}={largest:1/0,patience:1/0}){let{settings}=start2,files=new FileScanner({...start2,largest}),packs=new PackScanners(
settings);return item=>{switch(item.kind){case"files":return scanFiles(item,files,settings);case"objects":return scanObjects(item,settings);case"pack":return packs.
scan(item,patience);case"loose":return scanLoose(item,settings,patience)}}}function scanFiles(item,scanner,settings){let hits=[],problems=[],deferred=[],files=0,
bytes=0;for(let path of item.paths){let result2=scanner.scan(path,item);result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.
problem);for(let problem of result2.unreadInside??[])problems.push(problem);for(let hit of result2.hits)hits.push(hit);if(result2.scanned||result2.problem!==void 0)
for(let hit of scanPathNames(item.root,path,settings))hits.push(hit);result2.scanned&&files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,
bytes}};return deferred.length===0?result:{...result,deferred:{...item,paths:deferred}}}function scanObjects(item,settings){let hits=[],problems=[],blobs=0,bytes=0;
for(let{type,id,start:start2,end}of item.objects){let found2=scanObject(item.bytes,{start:start2,end},{kind:"object",type,id},settings);for(let hit of found2.hits)
hits.push(hit);for(let problem of nameObjectProblems(found2.problems,id))problems.push(problem);let why=item.asFiles===!0&&type==="blob"?explainSparsePointer(viewOf(
item.bytes,start2,end)):void 0;why!==void 0&&problems.push(...nameObjectProblems([{where:"",message:why}],id)),type==="blob"&&blobs++,type!=="tree"&&(bytes+=end-
start2)}return{hits,problems,counts:{files:0,blobs,bytes}}}function viewOf({buffer,byteOffset},start2,end){return Buffer.from(buffer,byteOffset+start2,end-start2)}var Forecast=class{#spent=0;#files=0;#hasOthers=!1;add(item,milliseconds){this.#spent+=milliseconds,item.kind==="files"?this.#files+=item.paths.length:this.#hasOthers=
!0}left(total){return total===void 0||this.#hasOthers?this.#spent:this.#spent<50?0:(this.#spent-25)/this.#files*(total-this.#files)}};var WORTH_THREADS=120,INLINE={largest:32*1024*1024,patience:1e3},ItemRunner=class{#start;#pool;#scanItem;#hooks={onResult:()=>{},total:()=>{}};#jobs;#forecast;#leavesAll=!1;constructor({
start:start2,worker,jobs=availableParallelism2()}){this.#start=withSharedCounts(start2),this.#jobs=jobs,this.#forecast=jobs<2?void 0:new Forecast,this.#pool=new Pool(
{entry:worker,size:jobs,start:this.#start,transfer:transferable},result=>this.#hooks.onResult(result))}get settings(){return this.#start.settings}deliverTo(hooks){
this.#hooks=hooks}async submit(item){if(this.#leavesAll||this.#pool.hasRoom)return this.#pool.submit(item);let started=performance.now();this.#scanItem??=createItemScanner(
this.#start,INLINE);let result=this.#scanItem(item);return this.#consider(item,performance.now()-started),this.#hooks.onResult(result),result.deferred!==void 0&&
await this.#pool.submit(result.deferred),setImmediate()}expect(work){this.#jobs<2||work==="little"||(this.#forecast=void 0,this.#leavesAll||=work==="much",this.#leavesAll&&
(this.#scanItem=void 0),this.#pool.start(this.#leavesAll?this.#jobs:this.#jobs-1))}async drain(){await this.#pool.drain()}async close(){await this.#pool.close()}#consider(item,milliseconds){
this.#forecast?.add(item,milliseconds),!(this.#forecast===void 0||this.#forecast.left(this.#hooks.total())<WORTH_THREADS)&&(this.#forecast=void 0,this.#pool.start(
this.#jobs-1))}};function withSharedCounts({settings,...others}){return{...others,settings:{...settings,unpacked:makeSharedCounts()}}}function transferable(item){
return item.kind==="objects"?[item.bytes.buffer]:[]}async function*untilAborted(source,signal){if(signal===void 0){yield*source;return}let iterator=source[Symbol.asyncIterator](),abort=()=>{},onAbort=()=>abort();
signal.addEventListener("abort",onAbort,{once:!0});try{for(;!signal.aborted;){let next=await new Promise((resolve3,reject)=>{abort=()=>resolve3(void 0),iterator.
next().then(resolve3,reject)});if(next===void 0||next.done===!0||signal.aborted)return;yield next.value}}finally{signal.removeEventListener("abort",onAbort);let closed=Promise.
resolve(iterator.return?.()).catch(()=>{});signal.aborted||await closed}}async function unlessAborted(work,signal){if(signal===void 0)return work;let{promise:aborted,
stop}=waitForAbort(signal);try{await Promise.race([work,aborted])}finally{stop(),signal.aborted&&work.catch(()=>{})}}function waitForAbort(signal){let abort=()=>{};
return{promise:new Promise(resolve3=>{abort=()=>resolve3(void 0),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()}),stop:()=>signal.removeEventListener(
"abort",abort)}}var MUCH=5e4;async function scanSource(source,runner,hooks){let hits=[],problems=[],learned=[],counts={files:0,blobs:0,bytes:0},done=0,gather2=result=>{for(let hit of result.
hits)hits.push(hit);result.hits.length>0&&hooks.onHits?.(result.hits),source.heed?.(result);for(let problem of result.problems)problems.push(source.nameProblem?.(
problem)??problem);counts.files+=result.counts.files,counts.blobs+=result.counts.blobs,counts.bytes+=result.counts.bytes,result.learned!==void 0&&learned.push(result.
learned),done+=result.learned?.done??result.counts.files+result.counts.blobs,hooks.onProgress?.({label:source.scope,done:source.done?.()??done,total:source.total(),
bytes:counts.bytes})};runner.deliverTo({onResult:gather2,total:source.total});let scanAll=async items=>{for await(let item of untilAborted(items,hooks.signal))source.
scope!=="tree"&&(source.total()??0)>MUCH&&runner.expect("much"),item.kind==="stream"?await scanStream(item,{settings:runner.settings,gather:gather2,signal:hooks.
signal}):await unlessAborted(runner.submit(item),hooks.signal);await unlessAborted(runner.drain(),hooks.signal)};return await scanAll(source.items()),source.rest!==
void 0&&await scanAll(source.rest(learned)),{hits,problems,counts,interrupted:hooks.signal?.aborted===!0}}async function scanStream({origin,chunks},{settings,gather:gather2,
signal}){let stream=new ContentStream(origin,settings),progress=({hits,problems},bytes,ended=0)=>{let isBlob=origin.kind==="object"&&origin.type==="blob",counts={
files:isBlob?0:ended,blobs:isBlob?ended:0,bytes};gather2({hits,problems:nameProblems(problems,nameOrigin(origin)),counts})};for await(let chunk of untilAborted(
chunks,signal))stream.push(chunk),progress({hits:[],problems:[]},chunk.length);progress(stream.end(),0,1)}function nameOrigin(origin){return origin.kind==="obje\
ct"?nameObject(origin.id):"<stdin>"}async function splitHeld(placed,past){let before=await Promise.all(placed.map(async({place})=>idsBefore(place,place.object==="blob"?await past.changesAt(place):
[]))),ids=[...new Set(before.flat())],hits=ids.length===0?[]:await past.scanBlobs(ids),known2=new Set(hits.map(({origin,match})=>keyOf3(origin.kind==="object"?origin.
id:"",match.token))),names=await Promise.all(placed.map(async({place})=>place.object==="tree"&&past.hadName(place))),isHeld=(index,token)=>names[index]===!0||before[index]?.
some(id=>known2.has(keyOf3(id,token)))===!0;return{added:placed.filter(({match},index)=>!isHeld(index,match.token)),held:placed.filter(({match},index)=>isHeld(index,
match.token))}}function idsBefore({path},changes){return changes.flatMap(change=>change.before!==void 0&&pathText(change.path)===path?change.before:[])}function hasMoved({
path},changes){let name=path.slice(path.lastIndexOf("/")+1),gone=listCalled(name,changes.filter(isDeletion));return gone.size>0&&gone.size>=listCalled(name,changes.
filter(({isNew})=>isNew)).size}function listCalled(name,changes){let called=new Set;for(let{path}of changes){let parts=pathText(path).split("/");for(let[depth,part]of parts.
entries())part===name&&called.add(parts.slice(0,depth+1).join("/"))}return called}function isDeletion({before,after,unmerged}){return before!==void 0&&after===void 0&&
!unmerged}function keyOf3(id,token){return`${id} ${token}`}var CHUNK2=500;async function openCommit(query,settings){let{location,directories,changes}=query,objects=new NamedObjects({...location,partial:!1},settings),blobs=new Set;
for(let{after:blob,isNew,path}of[...changes,...await listConflicts(query)]){let place={path:pathText(path),object:"blob",...blob===void 0?{}:{blob}};blob!==void 0&&
(blobs.add(blob),objects.add(blob,place)),isNew&&objects.addPath(path,place)}let loose=[...looseItems([...blobs],directories.objects)],files=listNamed(query),names=objects.
names(),source={scope:"staged",items:async function*(){names!==void 0&&(yield names),yield*loose,yield*files},rest:learned=>objects.readRest(learned),place:async hits=>hits.
flatMap(hit=>hit.origin.kind==="file"?[placeFile(hit,hit.origin.path,query)]:placeObjects([hit],id=>objects.placesOf(id))),problems:()=>objects.problems(),nameProblem:problem=>objects.
nameProblem(problem),total:()=>objects.total(),ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0},isLittle=loose.length<=1&&files.length===0&&names===void 0,
hadName=place=>wasNamed(place,query);return isLittle?{source,hadName,quick:loose[0]??looseItem([],"")}:{source,hadName}}async function listConflicts({location,directories,
changes}){return changes.some(change=>change.unmerged)?listUnmerged({...location,directory:directories.top}):[]}function*looseItems(ids,directory){for(let at=0;at<
ids.length;at+=CHUNK2)yield looseItem(ids.slice(at,at+CHUNK2),directory)}function looseItem(ids,directory){let files=ids.map(id=>({id,path:`${directory}/${id.slice(
0,2)}/${id.slice(2)}`}));return{kind:"loose",known:{idSize:20,tables:[]},files}}function listNamed({location,directories,changes,files}){let changed=new Set(changes.
map(({path})=>pathText(joinRaw(directories.top,path)))),others=files.map(file=>resolve2(location.directory,file)).filter(file=>!changed.has(file));if(others.length===
0)return[];let{top}=directories;return[{kind:"files",root:top,top,named:!0,paths:others.map(file=>pathFrom(top,file))}]}function placeFile(hit,path,{location,directories}){
let isName=hit.origin.kind==="file"&&hit.origin.isName===!0;return placeHit(hit,{path:pathFrom(location.directory,path,directories.top),...isName?{object:"tree"}:
{}})}async function wasNamed(place,{location,directories,changes}){let isIn=path=>path===place.path||path.startsWith(`${place.path}/`);return changes.some(({path})=>isIn(
pathText(path)))?hasMoved(place,changes)||hasPath({...location,directory:directories.top},["HEAD"],place.path):!1}async function runHook2(invocation,io){let{hook,args,failOpen}=invocation,{cwd,env,stdin,signal}=io,found2,outcome;try{found2=await findWishes(hook,io);let{rules,
archives=!0}=found2.config;outcome=await runHook({hook,args,cwd,env,stdin,signal,rules,closedArchives:!archives})}catch(error){if(signal.aborted)return exitCodeOfSignal(
signal.reason);if(!failOpen)throw error instanceof UserError?error:new UserError(`${hook}: ${messageOf(error)}`);return await io.stderr.write(`pat-patrol saw no\
thing, and lets it through (--fail-open): ${escapeText(messageOf(error))}
`),EXIT_NONE}if(outcome.interrupted)return exitCodeOfSignal(signal.reason);let{added,held,problems}=outcome;if(added.length+held.length+problems.length===0)return EXIT_NONE;
let{tellOutcome}=await import("./chunk-4ULZXNXM.js");return await tellOutcome({invocation,outcome,found:found2},io)?EXIT_FOUND:problems.length>0&&!failOpen?
EXIT_FAILED:EXIT_NONE}async function findWishes(hook,{cwd,home}){return hook==="pre-receive"?{config:NO_CONFIG}:readConfig({cwd,home,named:void 0,paths:[]})}var matchers=new WeakMap;async function loadCustomRules({customRules}){if(customRules===void 0)return;let{CustomMatcher:Matcher}=await import("./chunk-NN2YJKZU.js");
matchers.set(customRules,new Matcher(customRules))}function detectAll(bytes,start2,end,settings,changes){let{customRules,remarks}=settings,found2=findSightings(
{bytes,start:start2,end,changes},settings),unreadable2=remarks===!0?findUnreadable(bytes,start2,end):[],tokens=unreadable2.length===0?found2:[...found2,...unreadable2].
toSorted(byPlace);if(customRules===void 0)return tokens;let matcher=matchers.get(customRules);if(matcher===void 0)throw new Error("custom rules were not loaded");
let others=matcher.find({bytes,start:start2,end}).filter(match=>!tokens.some(token=>overlaps(token,match)));return others.length===0?tokens:[...tokens,...others].
sort(byPlace)}function overlaps(a,b){return a.offset<b.offset+b.length&&b.offset<a.offset+a.length}function byPlace(a,b){return a.offset-b.offset||a.length-b.length||
(a.ruleId<b.ruleId?-1:1)}export{formatSize,overMaxSize,GitError,quietly,pLimit,FIXED_CONFIG,gitEnvironment,findGit,spawnGit,readGit,OLDEST_GIT,isOldGit,readGitVersion,isOfFramework,isObjectId,
checkObjectId,nameObject,idLength,emptyTree,toRawPath,GITLINK_MODE,splitRecords,listIndexChanges,listUnmerged,listParentRenames,UNSHALLOW,readShallow,PRESENT,REFERENCED,
KnownObjects,markTree,markCommit,markTag,ObjectFramer,visitRefs,readTags,pathText,mayHoldBytes,pathFrom,topOf,prefixOf,joinRaw,diffCommits,listObjects,ProblemLog,
readObjects,NamedObjects,CorruptPack,COMMIT,TREE,BLOB,OUTSIDE,HEAVY,listWalks,isKnown,findId,countIds,sizeOfHeads,createIdTable,openRegular,INDEX_HEAD,countIndexed,
offsetAt,idAt,openIndex2 as openIndex,openPack,entryIds,foundAt,entryAt,ObjectNumbers,IdRoom,IdFinder,ARENA,hasUnpackCore,UnpackCore,MAX_FOLDERS,isMessage,IdList,
attribute,placeHit,placeObjects,listParentChanges,hasPath,findBlobAt,loadCustomRules,detectAll,scanContent,refuseType,isPipe,readLoose,ReferenceChecker,scanLoose,
DeltaWalker,Unpacker,ItemRunner,scanSource,openCommit,splitHeld,hasMoved,runHook2 as runHook};
