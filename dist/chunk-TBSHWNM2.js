import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{GitError}from"./chunk-V4G6V4OC.js";import{UserError}from"./chunk-BDHLDGLQ.js";import{spawn}from"node:child_process";import{existsSync}from"node:fs";var Node=class{value;next;constructor(value){this.value=value}},Queue=class{#head;#tail;#size;constructor(){this.clear()}enqueue(value){let node=new Node(value);
this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){let current=this.#head;if(current)return this.#head=this.#head.
next,this.#size--,this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=
0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.
dequeue()}};function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),
typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");let queue=new Queue,activeCount=0,resumeNext=()=>{activeCount<concurrency&&
queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{let result=(async()=>function_(
...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{let queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
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
return new Promise((resolve,reject)=>{limit(async()=>{let started=start(args,options);resolve(started),await started.ended.catch(()=>{})}).catch(reject)})}async function readGit(args,options){
let git=await spawnGit(args,options),maxBytes=options.maxBytes??DEFAULT_MAX_BYTES;git.stdin.end(options.input??"");let chunks=[],size=0;for await(let chunk of git.
stdout){if(size+=chunk.length,size>maxBytes)throw git.stop(),new GitError(args[0]??"",`wrote more than ${maxBytes} bytes`);chunks.push(chunk)}return await git.ended,
Buffer.concat(chunks,size)}function start(args,options){options.signal?.throwIfAborted();let command=args[0]??"",child=spawn(findGit(),[...FIXED_OPTIONS,...options.
network?NETWORK_OPTIONS:[],...args],{cwd:options.directory,env:{...gitEnvironment(options),...options.network?NETWORK_VARIABLES:{}},stdio:["pipe","pipe","pipe"],
windowsHide:!0});child.stdin.on("error",()=>{}),child.stdout.on("error",()=>{});let stopped=!1,stop=()=>{stopped=!0,child.kill("SIGKILL"),child.stdout.destroy()},
stderr=collectStderr(child),ended=watch(child,{command,stderr},options).catch(error=>{if(!stopped||options.signal?.aborted===!0)throw error});return ended.catch(
()=>{}),{stdin:child.stdin,stdout:child.stdout,ended,stderr,stop}}function watch(child,told,options){let{command,stderr}=told,silence=(options.silence??DEFAULT_SILENCE)*
1e3;return new Promise((resolve,reject)=>{let fail=error=>{reject(error),child.kill("SIGKILL"),child.stdout.destroy(error instanceof Error?error:new Error(String(
error)))},timer=watchSilence(child,silence,()=>{fail(new GitError(command,`was silent for ${silence/1e3} s and was stopped`,{stderr:stderr()}))}),abort=()=>fail(
options.signal?.reason);options.signal?.addEventListener("abort",abort,{once:!0}),child.on("error",error=>fail(startError(error,options.directory))),child.on("c\
lose",(code,signal)=>{clearInterval(timer),options.signal?.removeEventListener("abort",abort),code===0?resolve():reject(new GitError(command,ending(code,signal),
{exitCode:code??void 0,stderr:stderr()}))})})}function ending(code,signal){return code===null?`was killed by ${signal}`:`failed with exit code ${code}`}function collectStderr(child){
let text="";return child.stderr.setEncoding("utf8"),child.stderr.on("data",chunk=>{text.length<STDERR_KEPT&&(text+=chunk.slice(0,STDERR_KEPT-text.length))}),()=>text}
function watchSilence(child,silence,give){let seen=-1,since=Date.now(),timer=setInterval(()=>{let read="bytesRead"in child.stdout?Number(child.stdout.bytesRead):
0;read!==seen||child.stdout.readableLength>0?(seen=read,since=Date.now()):Date.now()-since>=silence&&give()},Math.min(1e3,silence/2));return timer.unref(),timer}
function startError(error,directory){return error.code==="ENOENT"&&!existsSync(directory)?new UserError(`${directory}: no such directory`):new UserError(`git ca\
nnot be started: ${error.message}`)}async function*splitRecords(stream,separator){let rest=[];for await(let part of stream){let chunk=Buffer.from(part.buffer,part.byteOffset,part.byteLength),start2=0;
for(let end=chunk.indexOf(separator);end>=0;end=chunk.indexOf(separator,start2)){let record=chunk.subarray(start2,end);rest.length===0?yield record:(yield Buffer.
concat([...rest,record]),rest=[]),start2=end+1}start2<chunk.length&&rest.push(chunk.subarray(start2))}rest.length>0&&(yield Buffer.concat(rest))}export{FIXED_CONFIG,gitEnvironment,findGit,pLimit,spawnGit,readGit,splitRecords};
