import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{__commonJS,__toESM}from"./chunk-7KLDJBVT.js";var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports){"use strict";exports.__esModule=!0;exports.distance=exports.closest=void 0;var peq=new Uint32Array(
65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(
i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},
myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-
1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^
mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,
vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/
32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/
32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance2=function(a,b){if(a.length<
b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports.distance=distance2;var closest=function(str,arr){for(var min_distance=1/0,
min_index=0,i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};exports.closest=closest}});var UserError=class extends Error{name="UserError"};function messageOf(error){return(error instanceof Error?error.message:String(error)).trim().replaceAll(/\s*\n\s*/g,
"; ")}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):void 0}var REASONS={EACCES:"permission denied",EPERM:"permission d\
enied",ENOENT:"no such file or directory",ENOTDIR:"no such file or directory",ELOOP:"too many symbolic links"};function reasonOf(error){let code=codeOf(error)??
"",message=messageOf(error);return REASONS[code]??/^[A-Z0-9_]+: (.+?), \w+(?: '|$)/s.exec(message)?.[1]??message}var CONFIDENCES=["possible","likely","certain"];function isAtLeast(confidence,threshold){return CONFIDENCES.indexOf(confidence)>=CONFIDENCES.indexOf(threshold)}
function reaches(confidence,failOn){return failOn!=="never"&&isAtLeast(confidence,failOn)}var EXIT_NONE=0,EXIT_FOUND=1,EXIT_FAILED=2,SIGNALS={SIGHUP:1,SIGINT:2,SIGTERM:15},STOP_SIGNALS=Object.keys(SIGNALS);function exitCodeOf(report,failOn,stoppedBy="\
SIGINT"){return report.interrupted?exitCodeOfSignal(stoppedBy):report.findings.some(({confidence})=>reaches(confidence,failOn))?EXIT_FOUND:report.complete?EXIT_NONE:
EXIT_FAILED}function exitCodeOfSignal(signal){return 128+SIGNALS[signal]}import{homedir}from"node:os";import{isatty}from"node:tty";import{StringDecoder}from"node:string_decoder";var ENTER=/[\r\n]/,CTRL_C="",CTRL_D="",ERASE=/^[\b\u007f]$/,CTRL_U="";async function askHidden(terminal,signal){
terminal.setRawMode(!0);try{return await readLine(terminal,signal)}finally{terminal.setRawMode(!1),terminal.pause()}}function readLine(terminal,signal){let decoder=new StringDecoder(
"utf8");return new Promise(resolve=>{let line="",finish=answer=>{terminal.off("data",take),terminal.off("end",end),signal.removeEventListener("abort",stop),resolve(
answer)},end=()=>finish(line),stop=()=>finish(void 0),take=chunk=>{for(let character of decoder.write(Buffer.from(chunk))){if(ENTER.test(character)||character===
CTRL_D)return finish(line);if(character===CTRL_C)return finish(void 0);character===CTRL_U?line="":ERASE.test(character)?line=Array.from(line).slice(0,-1).join(""):
line+=character}};terminal.on("data",take),terminal.on("end",end),signal.addEventListener("abort",stop),signal.aborted&&stop(),terminal.resume()})}var CLOSED=["EPIPE","ERR_STREAM_DESTROYED"];function createProcessIo(){let controller=new AbortController;for(let signal of STOP_SIGNALS)process.once(signal,()=>controller.
abort(signal));let stdout,stderr;return{get stdout(){return stdout??=toOutputStream(process.stdout,"standard output")},get stderr(){return stderr??=toOutputStream(
process.stderr,"standard error")},stdin:()=>openStdin(controller.signal),...isatty(0)?{askHidden:()=>askHidden(process.stdin,controller.signal)}:{},env:process.
env,platform:process.platform,cwd:process.cwd(),home:homedir(),signal:controller.signal}}function toOutputStream(stream,name){return stream.on("error",()=>{}),{
isTTY:stream.isTTY===!0,get columns(){return stream.isTTY?stream.columns:void 0},write:text=>new Promise((resolve,reject)=>{stream.write(text,error=>{!error||CLOSED.
includes(error.code)?resolve():reject(new UserError(`cannot write to ${name}: ${messageOf(error)}`))})})}}function openStdin(signal){let{stdin}=process;return signal.
addEventListener("abort",()=>stdin.destroy(),{once:!0}),stdin}import{createHash}from"node:crypto";import{inspect}from"node:util";var ALPHABETS=[[/[0-9]/,10],[/[a-z]/,26],[/[A-Z]/,26],[/[^0-9A-Za-z]/,32]];function isGuessable(secret){let alphabet=ALPHABETS.reduce((sum,[pattern,size])=>pattern.
test(secret)?sum+size:sum,0),distinct=new Set(secret).size;return secret.length*Math.log2(Math.max(1,Math.min(alphabet,distinct)))<80}var SHOWN=4;function redact(token){let shown=Math.min(SHOWN,Math.floor(token.length/8));return token.length<=4*SHOWN?"\u2026":`${token.slice(0,shown)}\u2026${token.
slice(-shown)}`}var Secret=class{#value;constructor(value){this.#value=value}get redacted(){return redact(this.#value)}get guessable(){return isGuessable(this.#value)}reveal(){
return this.#value}digest(algorithm,label){return createHash(algorithm).update(label).update(this.#value).digest("hex")}toString(){return this.redacted}toJSON(){
return this.redacted}[inspect.custom](){return`Secret(${this.redacted})`}};var UNSAFE=/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,UNSAFE_IN_JSON=/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,HASH_COMMAND=hashCommand(),
LEADING_COLON=/^([\s\p{Default_Ignorable_Code_Point}]*):/u,BROKEN_COLON="$1\\x3a",TOKEN_LIKE=/(?<![A-Za-z0-9])[A-Za-z0-9]{76,}AZDO[A-Za-z0-9+/]{4,}|[a-z2-7]{52,}/g,
ENCODED=/[A-Za-z0-9+/_=-]{56,}/g,TEXT=/(?:[A-Za-z0-9+/_=:-]\0?){32}/,PHASES=[0,1,2,3];function escapeText(text){return maskTokens(text).replaceAll(UNSAFE,escapeCharacter).
replaceAll(HASH_COMMAND,"\\x23").replace(LEADING_COLON,BROKEN_COLON)}function guardLineStart(line){return line.replace(LEADING_COLON,BROKEN_COLON)}function maskTokens(text){
return text.replaceAll(ENCODED,run2=>holdsText(run2)?redact(run2):run2).replaceAll(TOKEN_LIKE,redact)}function holdsText(run2){let holds=(text,encoding)=>TEXT.test(
Buffer.from(text,encoding).toString("latin1"));return PHASES.some(phase=>holds(run2.slice(phase).replaceAll("=",""),"base64")||holds(run2.slice(phase),"hex"))}function stringify(value,indent=0){
return JSON.stringify(value,void 0,indent).replaceAll(UNSAFE_IN_JSON,escapeUnits).replaceAll(HASH_COMMAND,"\\u0023").replaceAll('"::','"\\u003a:')}function hashCommand(){
let ignored="\\p{Default_Ignorable_Code_Point}*";return new RegExp(`#(?=${["","#","(?:[vV]","[sS]","[oO]",")?(?:\\[|$)"].join(ignored)})`,"gu")}function escapeCharacter(character){
let code=character.codePointAt(0)??0,hex=code.toString(16);return code<256&&code!==173?`\\x${hex.padStart(2,"0")}`:`\\u{${hex}}`}function escapeUnits(character){
return Array.from({length:character.length},(_,i)=>`\\u${character.charCodeAt(i).toString(16).padStart(4,"0")}`).join("")}var UsageError=class extends UserError{command;constructor(message,command){super(message),this.command=command}};var VERSION="0.1.0";var LONGEST=30;function quote(text){let masked=maskTokens(text);return masked.length<=LONGEST?`'${masked}'`:`'${masked.slice(0,LONGEST)}\u2026'`}var import_fastest_levenshtein=__toESM(require_mod(),1);function nearestName(typed,candidates){let wanted=typed.toLowerCase(),best;for(let name of candidates){let steps=(0,import_fastest_levenshtein.distance)(
wanted,name.toLowerCase());steps<=allowedSteps(name)&&steps<Math.min(wanted.length,best?.steps??1/0)&&(best={name,steps})}return best?.name}function didYouMean(typed,candidates,show=name=>name){
let name=nearestName(typed,candidates);return name===void 0?"":`; did you mean ${show(name)}?`}function allowedSteps(name){return name.length<4?1:Math.max(2,Math.
floor(name.length/3))}var TABLE={scan:{group:"find",words:"[paths..]",summary:"files; or --history, --staged, --range A..B, --stdin",load:async()=>(await import("./chunk-FL7MMIRZ.js")).
SCAN},ci:{words:"[paths..]",summary:"what a pull request or a push adds, in CI",load:async()=>(await import("./chunk-2RLHKYCX.js")).CI},init:{group:"adopt",
words:"[parts..]",summary:"set a repository up: configuration, hooks, workflow",load:async()=>(await import("./chunk-W7RS6WWD.js")).INIT},install:{summary:"\
git hooks that refuse a token; keeps those you have",load:async()=>(await import("./chunk-LXKZZYOX.js")).INSTALL},uninstall:{summary:"takes them out again",
load:async()=>(await import("./chunk-47RU6RGY.js")).UNINSTALL},hook:{words:"NAME",summary:"what such a hook runs",load:async()=>(await import("./chunk-N3ITIO4I.js")).
HOOK},baseline:{words:"[action]",summary:"accept known tokens; list and prune them",load:async()=>(await import("./chunk-XCI67IDC.js")).BASELINE},doctor:{
summary:"prove that the repository is protected",load:async()=>(await import("./chunk-VTRJXZNT.js")).DOCTOR},verify:{group:"act",words:"[id..]",summary:"a\
re they live, and where? asks Azure DevOps",load:async()=>(await import("./chunk-2HUE35OT.js")).VERIFY},revoke:{words:"[id..]",summary:"show, ask, revoke,\
 check that they are dead",load:async()=>(await import("./chunk-R6VU6KPD.js")).REVOKE},incident:{words:"[id..]",summary:"what leaked, what was done, what \
remains",load:async()=>(await import("./chunk-RVO52S2Q.js")).INCIDENT},rules:{group:"learn",words:"[rule]",summary:"what is looked for, why it matters, wh\
at to do",load:async()=>(await import("./chunk-JLNGYS2V.js")).RULES},inspect:{summary:"what a token on standard input is, offline",load:async()=>(await import("./chunk-AQT2F3QA.js")).
INSPECT},completion:{words:"SHELL",summary:"completes commands and options in your shell",load:async()=>(await import("./chunk-VFMQPEDP.js")).COMPLETION}},
COMMANDS=TABLE,COMMAND_NAMES=Object.keys(TABLE);function renderTopHelp(version){return`pat-patrol ${version}: find leaked Azure DevOps tokens, and prove them offline

${COMMAND_NAMES.map(renderEntry).join(`
`)}

Examples
  pat-patrol scan                               this folder
  pat-patrol scan --history                     every git object, lost ones too
  pat-patrol scan --format sarif -o out.sarif   for code scanning

-h, --help: this page; COMMAND --help: a command's options; -V, --version
Exit: 0 none, 1 found, 2 failed, 130 stopped. Offline but verify and revoke.
`}async function renderCommandHelp(command){return(await COMMANDS[command].load()).help}function renderEntry(name){let{group="",words,summary}=COMMANDS[name],call=words===
void 0?name:`${name} ${words}`;return`  ${group.padEnd(7)}${call.padEnd(18)}${summary}`}var REFS=/^--(?:not|all|(?:branches|tags|remotes)(?:=[\w*?./-]+)?)$/;function isRefOption(word){return REFS.test(word)}function addStart(words){let isNot=!1;for(let word of words)
if(word==="--not")isNot=!isNot;else if(word.startsWith("^")===isNot)return words;return["HEAD",...words]}var OPTION="--range";function gatherRange(args){let end=args.indexOf("--"),at=args.findIndex(arg=>arg===OPTION||arg.startsWith(`${OPTION}=`));if(at<0||end>=0&&end<
at)return args;let[words,next]=takeWords(args,at),option=words.length<2?args.slice(at,next):[`${OPTION}=${words.join(" ")}`];return[...args.slice(0,at),...option,
...gatherRange(args.slice(next))]}function takeWords(args,at){let typed=args[at]===OPTION?void 0:args[at]?.slice(OPTION.length+1),words=typed===void 0?[]:[typed],
next=at+1;for(let word=args[next];word!==void 0;word=args[++next]){let mayBeRevision=words.length===0||words.at(-1)==="--not";if(!isRefOption(word)&&(!mayBeRevision||
word.startsWith("-")))break;words.push(word)}return[words,next]}var PARSER={"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1,"strip-aliased":!0};
async function readCommandLine(command,table,args){let{default:yargs}=await import("./chunk-43XW43YP.js"),parsed=yargs().locale("en").help(!1).version(!1).
exitProcess(!1).parserConfiguration(PARSER).options(toYargs(table)).strictOptions().fail((message,error)=>{throw toUsageError(message??error.message,{command,table,
args})}).parseSync([..."range"in table?gatherRange(args):args]),all=name=>[parsed[name]??[]].flat().map(String),valued=Object.keys(table).find(name=>table[name]?.
type==="flag"&&all(name).includes("false"));if(valued!==void 0)throw new UsageError(`option ${dashed(valued)} takes no value`,command);let hollow=Object.keys(table).
find(name=>all(name).includes(""));if(hollow!==void 0)throw new UsageError(`option ${dashed(hollow)} needs a value: this one is empty`,command);if(all("_").includes(
""))throw new UsageError(`${command} was given an empty word: is a variable not set?`,command);return{words:all("_"),flag:name=>all(name).includes("true"),value:name=>all(
name).at(-1),list:all}}function toYargs(table){return Object.fromEntries(Object.entries(table).map(([name,{type,alias}])=>[name,{...alias===void 0?{}:{alias},...type===
"flag"?{type:"boolean",nargs:0}:{type:"string",array:type==="list",requiresArg:!0}}]))}function toUsageError(message,{command,table,args}){let missing=/^Not enough arguments following: (.+)$/.
exec(message)?.[1];if(missing!==void 0)return new UsageError(`option ${dashed(missing)} needs a value`,command);let valued=/^Argument unexpected for: (.+)$/.exec(
message)?.[1];if(valued!==void 0)return new UsageError(`option ${dashed(valued)} takes no value`,command);let unknown=/^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
return unknown!==void 0?new UsageError(unknownOption(typedForm(unknown,args),Object.keys(table)),command):new UsageError(message,command)}function unknownOption(typed,known2){
let name=typed.replace(/^-+/,""),suggestion=name.length>1?didYouMean(name,known2,dashed):"";return`unknown option ${maskTokens(typed).slice(0,40)}${suggestion}`}
function typedForm(name,args){let long=args.find(arg=>arg.replace(/=.*/s,"")===`--${name}`),short=args.find(arg=>/^-[^-]/.test(arg)&&arg.includes(name));return long?.
replace(/=.*/s,"")??short??dashed(name)}function dashed(name){return name.length===1?`-${name}`:`--${name}`}var TOP_OPTIONS=["help","version"];async function parseArguments(args){let[first,...rest]=args;if(first===void 0)return{kind:"nothing"};if(first==="--version"||
first==="-V")return{kind:"version"};if(first==="--help"||first==="-h")return{kind:"help",command:void 0};if(first==="help")return{kind:"help",command:rest[0]===
void 0?void 0:known(rest[0])};if(first.startsWith("-"))throw await misplacedOption(first);let command=known(first);return asksForHelp(rest)?{kind:"help",command}:
prepare(command,rest)}async function prepare(name,words){try{let invocation=await prepareTask(name,words);if(invocation.kind!=="task")return invocation;let{task}=invocation,
complain2=error=>fail(name,error);return{kind:"task",task:(io,dependencies)=>task(io,dependencies).catch(complain2)}}catch(error){return fail(name,error)}}function fail(name,error){
throw error instanceof UsageError?new UsageError(error.message,name):error}async function prepareTask(name,words){let command=await COMMANDS[name].load();if("pr\
epareWords"in command)return{kind:"task",task:command.prepareWords(words)};let line=await readCommandLine(name,command.options,words);return line.flag("help")?{
kind:"help",command:name}:{kind:"task",task:command.prepare(line)}}function asksForHelp(args){let end=args.indexOf("--");return(end<0?args:args.slice(0,end)).some(
arg=>arg==="--help"||arg==="-h")}function known(word){let found=COMMAND_NAMES.find(name=>name===word);if(found!==void 0)return found;let suggestion=didYouMean(word,
COMMAND_NAMES),isPath=suggestion===""&&/[./\\]/.test(word);throw new UsageError(`unknown command ${quote(word)}${isPath?"; to scan a path: pat-patrol scan PATH":
suggestion}`)}async function misplacedOption(typed){let option=typed.replace(/=.*/s,""),{options}=await COMMANDS.scan.load();return Object.entries(options).some(
([name,{alias}])=>[`--${name}`,`-${alias}`].includes(option))?new UsageError(`option ${option} comes after a command: pat-patrol scan ${option}`):new UsageError(
unknownOption(option,[...TOP_OPTIONS,...Object.keys(options)]))}var DEPENDENCIES={loadScan:async()=>(await import("./chunk-R3XA2ISJ.js")).scan};async function runCli(args,io,dependencies=DEPENDENCIES){try{return await run(
await parseArguments(args),io,dependencies)}catch(error){return await reportFailure(error,io)}}async function run(invocation,io,dependencies){let{kind}=invocation;
if(kind==="nothing")return await io.stderr.write(renderTopHelp(VERSION)),EXIT_FAILED;if(kind==="version")return await io.stdout.write(`${VERSION}
`),EXIT_NONE;if(kind==="help"){let{command}=invocation;return await io.stdout.write(command===void 0?renderTopHelp(VERSION):await renderCommandHelp(command)),EXIT_NONE}
return invocation.task(io,dependencies)}async function reportFailure(error,io){if(io.signal.aborted&&!(error instanceof UserError))return await complain(io,"sto\
pped before anything could be reported"),exitCodeOfSignal(io.signal.reason);let bug=error instanceof UserError?"":"unexpected: ";return await complain(io,`error\
: ${bug}${messageOf(error)}`),error instanceof UsageError&&await complain(io,`see pat-patrol ${error.command===void 0?"":`${error.command} `}--help`),EXIT_FAILED}
async function complain(io,line){await io.stderr.write(`${escapeText(line)}
`).catch(()=>{})}export{UserError,messageOf,codeOf,reasonOf,CONFIDENCES,isAtLeast,reaches,EXIT_NONE,EXIT_FOUND,EXIT_FAILED,exitCodeOf,exitCodeOfSignal,createProcessIo,isGuessable,
redact,Secret,escapeText,guardLineStart,maskTokens,stringify,UsageError,VERSION,quote,didYouMean,isRefOption,addStart,unknownOption,COMMANDS,COMMAND_NAMES,runCli};
