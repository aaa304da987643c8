import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findStale,scanEverything}from"./chunk-QAZNR3KO.js";import{checkWorkflows,failed,noted,passed}from"./chunk-OUITCBPP.js";import{LEFTHOOK_FILES,
findHooks,findOtherManager,isOurs}from"./chunk-B4CZIXFQ.js";import"./chunk-KUSLTEXL.js";import{ProgressLine,listWorkingTree,watchedStream}from"./chunk-4D2XPN3E.js";
import"./chunk-QIA4BKHN.js";import{wrapProse}from"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";
import{findRepository}from"./chunk-DBXAA5U3.js";import{createPathFilter,formatCount,locateBaseline,styleOf,wantsColor,wantsUnicode}from"./chunk-BB2XV6V3.js";
import"./chunk-JA7EQBJC.js";import"./chunk-NXLI6JFJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import{OLDEST_GIT,UNSHALLOW,
findGit,gitEnvironment,isOldGit,readGit,readGitVersion}from"./chunk-JWXIQW5Q.js";import{readConfig}from"./chunk-ROGHHUVP.js";import{BASE32,BASE62,BASE64,
FIRST_YEAR,LEGACY_LENGTH,SEED_HIGH,SEED_LOW,marvin32,sealLegacy,spellBase62}from"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{EXIT_FOUND,EXIT_NONE,escapeText,exitCodeOfSignal,messageOf,reasonOf,stringify}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";import{posix}from"node:path";var CARRIERS=[".env",".npmrc","appsettings.json","azure-pipelines.yml","deploy.ps1","deploy.sh","nuget.config","pip.conf","settings.xml"],CERTAIN=["PAT001","PAT\
002"];async function judgeConfig(name,config,repository){let{failOn,disabledRules,include,exclude,archives}=config;if(failOn==="never")return failed("config",`${name}\
 has nothing refused (failOn: never)`,`take failOn: never out of ${name}`);let disabled=disabledRules.filter(id=>CERTAIN.includes(id));if(disabled.length>0)return failed(
"config",`${name} has tokens passed over (${disabled.join(", ")})`,"take that out of disabledRules");let unseen=await listUnseen(config,repository);if(unseen.length>
0)return failed("config",`${name} leaves out all files like ${unseen.join(", ")}`,"narrow its include and exclude");let limits=[...include.length===0?[]:[`only ${include.
join(", ")}`],...exclude.length===0?[]:[`not ${exclude.join(", ")}`],...disabledRules.length===0?[]:[`without ${disabledRules.join(", ")}`],...archives===!1?["n\
o archives"]:[]];return limits.length===0?passed("config",name):noted("config",`${name}: ${limits.join("; ")}`)}async function listUnseen({include,exclude},repository){
if(include.length===0&&exclude.length===0)return[];let accepts=createPathFilter(include,exclude,""),{files}=await listWorkingTree(repository.root,repository),folders=new Set(
files.map(file=>typeof file=="string"?posix.dirname(file):"."));return CARRIERS.filter(name=>![...folders,"."].some(folder=>accepts(posix.join(folder,name))))}import{randomBytes,randomInt}from"node:crypto";var RANDOM_LENGTH=52,CHECKSUM_LENGTH=4,PLATFORM="ACAAAAA",PROVIDER="AAAS";function mintToken(now){let year=BASE64.charAt(now.getUTCFullYear()-FIRST_YEAR)||"A",month="\
ABCDEFGHIJKL".charAt(now.getUTCMonth()),signed=`${digits(RANDOM_LENGTH)}JQQJ99${year}${month}${PLATFORM}${digits(5)}${PROVIDER}AZDO`,hash=marvin32(Buffer.from(signed,
"base64"),SEED_LOW,SEED_HIGH);return signed+spellBase62(hash).slice(0,CHECKSUM_LENGTH)}function mintLegacyToken(){let bits=Array.from(sealLegacy(randomBytes(32)),
byte=>byte.toString(2).padStart(8,"0")).join(""),digit=at=>BASE32.charAt(Number.parseInt(bits.slice(5*at,5*at+5).padEnd(5,"0"),2));return Array.from({length:LEGACY_LENGTH},
(_,at)=>digit(at)).join("")}function digits(length){return Array.from({length},()=>BASE62.charAt(randomInt(BASE62.length))).join("")}import{readdirSync,readFileSync,statSync}from"node:fs";import{basename,dirname,join}from"node:path";var OURS="pat-patrol install",LARGEST=1e6,EXECUTABLE=73,CALL=/(?:^|[\s/"'`])pat-patrol(?:\.js|-message|-system)?(?=[\s"',]|$)/m,FAIL_OPEN=/\s--fail-open(?=[\s"',]|$)/m;
function findOwner(folder,hook,root){let file=join(folder,hook),text=read(file);if(text===void 0)return;let executable=process.platform==="win32"||(statSync(file).
mode&EXECUTABLE)!==0,{name,words}=describe({folder,hook,text,root}),says=pattern=>words.some(word=>pattern.test(word??""));return{name,executable,callsUs:says(CALL),
failsOpen:says(FAIL_OPEN)}}function describe({folder,hook,text,root=folder}){if(isOurs(text))return{name:OURS,words:[text]};let husky=[folder,dirname(folder)].find(
path=>basename(path)===".husky");if(husky!==void 0){let script=read(join(husky,hook));return{name:"husky",words:[script,.../lint-staged/.test(script??"")?lintStaged(
root):[]]}}return/\blefthook\b/.test(text)?{name:"lefthook",words:readAll(root,LEFTHOOK_FILES)}:/\bprek\b/.test(text)?{name:"prek",words:readAll(root,["prek.tom\
l",".pre-commit-config.yaml"])}:/pre-commit\.com|pre_commit/.test(text)?{name:"pre-commit",words:readAll(root,[".pre-commit-config.yaml"])}:{name:"a script",words:[
text,.../lint-staged/.test(text)?lintStaged(root):[]]}}function lintStaged(root){let names=readdirSync(root).filter(name=>/^\.?lint-?staged|^package\.json$/.test(
name));return readAll(root,names)}function readAll(root,names){return names.map(name=>read(join(root,name)))}function read(file){try{let facts=statSync(file);return facts.
isFile()&&facts.size<=LARGEST?readFileSync(file,"latin1"):void 0}catch{return}}import{mkdirSync as mkdirSync3,writeFileSync}from"node:fs";import{dirname as dirname3,join as join4}from"node:path";import{spawn}from"node:child_process";import{mkdirSync,mkdtempSync,realpathSync,rmSync}from"node:fs";import{tmpdir}from"node:os";import{join as join2}from"node:path";var PATIENCE=12e4,OUTPUT_KEPT=64*1024,HAS_GROUPS=process.platform!=="win32",SETTINGS=[["user.name","pat-patrol doctor"],["user.email","doctor@pat-patrol.invalid"],
["commit.gpgSign","false"],["push.gpgSign","false"],["protocol.file.allow","always"],["gc.auto","0"]],ScratchRepository=class _ScratchRepository{directory;#named;constructor(directory,bare=!1){
this.directory=directory,this.#named=bare?[`--git-dir=${directory}`]:[]}static async make(branch){let scratch=new _ScratchRepository(realpathSync(mkdtempSync(join2(
tmpdir(),"pat-patrol-doctor-"))));try{return await scratch.#init(branch)}catch(error){throw scratch.remove(),error}}async makeRemote(branch){let directory=join2(
this.directory,".git","remote.git");return mkdirSync(directory),new _ScratchRepository(directory,!0).#init(branch,["--bare"])}async#init(branch,options=[]){await this.
ask(["init","--quiet","--template=",...options]),await this.ask(["symbolic-ref","HEAD",`refs/heads/${branch}`]);for(let[name,value]of SETTINGS)await this.configure(
name,value);return this}async configure(name,value){await this.ask(["config",name,value])}async ask(args,input=""){return(await readGit([...this.#named,...args],
{directory:this.directory,inherit:!1,input})).toString("utf8").replace(/\n$/,"")}attempt(args,input,signal){let{directory}=this,options={cwd:directory,env:userEnvironment(
directory),windowsHide:!0,detached:HAS_GROUPS};return watch(spawn(findGit(),args,options),input,signal)}remove(){rmSync(this.directory,{recursive:!0,force:!0,maxRetries:3})}};
function userEnvironment(directory){let kept=Object.entries(process.env).filter(([name])=>!name.toUpperCase().startsWith("GIT_")),{GIT_CONFIG_GLOBAL,GIT_CONFIG_SYSTEM,
GIT_CONFIG_NOSYSTEM}=gitEnvironment({directory,inherit:!1}),files=Object.entries({GIT_CONFIG_GLOBAL,GIT_CONFIG_SYSTEM,GIT_CONFIG_NOSYSTEM});return{...Object.fromEntries(
[...kept,...files.filter(([,value])=>value!==void 0)]),GIT_TERMINAL_PROMPT:"0",GIT_EDITOR:":"}}function watch(child,input,signal){let output="";for(let stream of[
child.stdout,child.stderr])stream.setEncoding("utf8").on("data",text=>{output.length<OUTPUT_KEPT&&(output+=text.slice(0,OUTPUT_KEPT-output.length))});return child.
stdin.on("error",()=>{}),child.stdin.end(input),new Promise((resolve,reject)=>{let stop=()=>{kill(child),child.stdout.destroy(),child.stderr.destroy()},timer=setTimeout(
stop,PATIENCE);signal?.addEventListener("abort",stop,{once:!0}),signal?.aborted===!0&&stop(),child.on("error",reject),child.on("close",code=>{clearTimeout(timer),
signal?.removeEventListener("abort",stop),resolve({code:code??void 0,output})})})}function kill(child){if(child.pid!==void 0)try{HAS_GROUPS?process.kill(-child.
pid,"SIGKILL"):child.kill("SIGKILL")}catch{}}import{copyFileSync,existsSync,mkdirSync as mkdirSync2,readdirSync as readdirSync2,statSync as statSync2,symlinkSync}from"node:fs";import{basename as basename2,
dirname as dirname2,isAbsolute,join as join3,relative}from"node:path";var SETTINGS2=/^(?:\.pat-patrol\b.*|\.pre-commit-config\.yaml|prek\.toml|\.?lefthook\b.*|package\.json|\.?lint-?staged.*)$/,
LARGEST2=1e6,MOST_FILES=2e3,MOST_BYTES=64<<20,NEVER_COPIED=[".git","node_modules"],OUTSIDE=join3(".git","pat-patrol-hooks");function furnish(directory,root){for(let name of readdirSync2(
root)){let file=join3(root,name);if(!SETTINGS2.test(name))continue;let facts=statSync2(file,{throwIfNoEntry:!1});facts?.isFile()===!0&&facts.size<=LARGEST2&&copyFileSync(
file,join3(directory,name))}linkPackages(join3(root,"node_modules"),join3(directory,"node_modules"))}function linkPackages(from,to){if(existsSync(from)){mkdirSync2(
to);for(let name of readdirSync2(from)){if(name.startsWith(".")&&name!==".bin")continue;let path=join3(from,name);statSync2(path,{throwIfNoEntry:!1})?.isDirectory()===
!0&&symlinkSync(path,join3(to,name),"junction")}}}function copyHooks(directory,folder,root){let top=basename2(dirname2(folder))===".husky"?dirname2(folder):folder,
inside=root===void 0?void 0:relative(root,top),isOutside=inside===void 0||inside.startsWith("..")||isAbsolute(inside),place=join3(directory,isOutside?OUTSIDE:inside);
return copyFolder(top,place,{files:0,bytes:0}),join3(place,relative(top,folder))}function copyFolder(from,to,copied){mkdirSync2(to,{recursive:!0});for(let name of readdirSync2(
from)){let path=join3(from,name),facts=statSync2(path,{throwIfNoEntry:!1});if(!(facts===void 0||NEVER_COPIED.includes(name))){if(copied.files+=1,copied.bytes+=facts.
isFile()?facts.size:0,copied.files>MOST_FILES||copied.bytes>MOST_BYTES)throw new Error("the folder of its hooks holds too much to be copied");facts.isDirectory()?
copyFolder(path,join3(to,name),copied):facts.isFile()&&copyFileSync(path,join3(to,name))}}}async function tryHook(trial){let scratch=await ScratchRepository.make(trial.branch);try{trial.root!==void 0&&furnish(scratch.directory,trial.root);let{code,output}=await SCENES[trial.
hook](scratch,trial);return{verdict:judge(code,output,trial.token),output:output.replaceAll(trial.token,"")}}finally{scratch.remove()}}function judge(code,output,token){
return code===0?"passed":new RegExp(`${token.slice(0,4)}(?:\u2026|\\.{3})${token.slice(-4)}`).test(output)?"refused":code===void 0?"hung":"stopped"}var SCENES={
"pre-commit":async(scratch,{path,token,...trial})=>(await addCommit(scratch,{}),write(scratch,path,token),await stage(scratch,{[path]:token}),commit(scratch,"a \
token",trial)),"commit-msg":async(scratch,{token,...trial})=>(await addCommit(scratch,{}),commit(scratch,token,trial)),"pre-merge-commit":async(scratch,{path,token,
...trial})=>{let base=await addCommit(scratch,{}),other=await addCommit(scratch,{[path]:token},[base]);return await addCommit(scratch,{},[base]),await useHooks(
scratch,trial),scratch.attempt(["merge","--quiet","--no-ff","-m","a token",other],"",trial.signal)},"pre-push":async(scratch,{path,token,...trial})=>{write(scratch,
path,token),await addCommit(scratch,{[path]:token});let remote=await scratch.makeRemote(trial.branch);return await useHooks(scratch,trial),scratch.attempt(["pus\
h","--quiet",remote.directory,`refs/heads/${trial.branch}`],"",trial.signal)},"pre-receive":async(scratch,{path,token,...trial})=>{await addCommit(scratch,{[path]:token});
let remote=await scratch.makeRemote(trial.branch);return await useHooks(remote,trial),scratch.attempt(["push","--quiet",remote.directory,`refs/heads/${trial.branch}`],
"",trial.signal)}};function write({directory},path,text){mkdirSync3(dirname3(join4(directory,path)),{recursive:!0}),writeFileSync(join4(directory,path),`${text}\

`)}async function stage(scratch,files){for(let[path,text]of Object.entries(files)){let id=await scratch.ask(["hash-object","-w","--stdin"],`${text}
`);await scratch.ask(["update-index","-z","--index-info"],`100644 ${id} 0	${path}\0`)}}async function addCommit(scratch,files,parents=[]){await scratch.ask(["re\
ad-tree","--empty"]),await stage(scratch,files);let tree=await scratch.ask(["write-tree"]),id=await scratch.ask(["commit-tree",...parents.flatMap(parent=>["-p",
parent]),"-m","try",tree]);return await scratch.ask(["update-ref","HEAD",id]),id}function useHooks(scratch,{folder,root}){return scratch.configure("core.hooksPa\
th",copyHooks(scratch.directory,folder,root))}async function commit(scratch,message,{signal,...hooks}){return await useHooks(scratch,hooks),scratch.attempt(["co\
mmit","--quiet","--allow-empty","-F","-"],`${message}
`,signal)}var OF_WORK_TREE=["pre-commit","pre-merge-commit","commit-msg","pre-push"],OF_SERVER=["pre-receive"];async function checkHooks(query){let hooks=query.root===void 0?
OF_SERVER:OF_WORK_TREE;return Promise.all(hooks.map((hook,at)=>checkHook(hook,at===0,query)))}async function checkHook(hook,counts,query){let owner=findOwner(query.
folder,hook,query.root);if(owner?.callsUs!==!0)return tellMissing(hook,counts,{owner,query});let{name,executable,failsOpen}=owner;if(!executable)return failed(hook,
`git passes over it: it is not executable (${name})`,`chmod +x ${query.folder}/${hook}`);if(!query.run)return noted(hook,`there (${name}), not tried`);if(query.
paths===void 0)return failed(hook,"the configuration leaves out every file that git knows","pat-patrol scan --verbose");try{let check=await tryAll({hook,name,attempts:listAttempts(
hook,query.paths,query.now)},query);return failsOpen&&check.status==="ok"?tellOpen(check):check}catch(error){return failed(hook,`cannot be tried: ${reasonOf(error)}`)}}
function listAttempts(hook,paths,now){let[first="",...others]=paths;return[{path:first,token:mintToken(now),unlike:void 0},{path:first,token:mintLegacyToken(),unlike:"\
of the older format, of 52 characters"},...(hook==="commit-msg"?[]:others).map(path=>({path,token:mintToken(now),unlike:`in ${path}`}))]}async function tryAll({
hook,name,attempts},query){let{root,folder,branch,signal}=query,stopped=[];for(let{path,token,unlike}of attempts){query.onTrial?.();let result=await tryHook({hook,
folder,root,path,branch,token,...signal&&{signal}});if(unlike!==void 0&&result.verdict==="stopped")stopped.push(unlike);else if(result.verdict!=="refused")return tellResult(
hook,unlike===void 0?name:`${name}, ${unlike}`,result)}return stopped.length===0?passed(hook,`refused a token made for this (${name})`):noted(hook,`refused a to\
ken (${name}), but ${stopped.join(" and ")} something else stopped it first`)}function tellOpen({name,message}){return noted(name,`${message}, but lets through \
what it cannot read (--fail-open)`,"take --fail-open out of it")}function tellMissing(hook,counts,{owner,query:{root,folder}}){let message=owner===void 0?"not i\
nstalled":`not pat-patrol's: ${owner.name} runs, without it`,next=(root===void 0?void 0:findOtherManager(root,folder,[hook]))?.advice??[counts?"pat-patrol insta\
ll":`pat-patrol install --hook ${hook}`];return counts?failed(hook,message,...next):noted(hook,message,...next)}function tellResult(hook,name,{verdict,output}){
switch(verdict){case"refused":return passed(hook,`refused a token made for this (${name})`);case"passed":return failed(hook,`let a token through (${name}): ${lastLine(
output)??"without a word"}`,"see --fail-on in the hook, and failOn and disabledRules in the configuration",...name.startsWith(OURS)?["pat-patrol install puts a \
fresh one in place"]:[]);case"stopped":return failed(hook,`stopped before pat-patrol could refuse a token (${name}): ${lastLine(output)??"without a word"}`,"run\
 it by hand to see why");case"hung":return failed(hook,`did not end (${name})`)}}function lastLine(output){return output.split(`
`).map(line=>line.trim()).findLast(line=>line!=="")}var OLDEST_NODE=[20,19];function checkNode(version){let[major=0,minor=0]=version.split(".").map(Number);return major<OLDEST_NODE[0]||major===OLDEST_NODE[0]&&minor<
OLDEST_NODE[1]?failed("node",`${version} is too old`,`install Node ${OLDEST_NODE.join(".")} or newer`):passed("node",version)}async function checkGit(cwd){let version=await readGitVersion(
{directory:cwd,inherit:!0}),known=version.replace(/^git version /,"");return isOldGit(version)===!1?passed("git",known):failed("git",version===""?"not found on \
PATH":`${known} is too old`,`install git ${OLDEST_GIT} or newer`)}async function checkRepository(cwd){try{let repository=await findRepository(cwd);if(repository===
void 0)return{check:failed("repository","the current directory is not in a git repository","cd into one, or: git init"),repository};let{root,gitDir,bare}=repository;
return root===void 0&&!bare?{check:failed("repository","the current directory lies in a git directory","cd into its working tree"),repository:void 0}:{check:passed(
"repository",root??`${gitDir}, without a working tree`),repository}}catch(error){return{check:failed("repository",messageOf(error)),repository:void 0}}}function checkClone({
shallow,partial}){return shallow?noted("clone","shallow: older commits are not here, so a scan of the history is incomplete",UNSHALLOW):partial?noted("clone","p\
artial: objects are left on the server, so a scan of the history is incomplete","git fetch --refetch --no-filter (git 2.36)"):passed("clone","whole")}import{posix as posix2}from"node:path";var STEM="pat-patrol-doctor",USUAL=`${STEM}.txt`,PACKAGES="node_modules/";async function listProbePaths(repository,config){let accepts=createPathFilter(config.include,
config.exclude,""),{files}=await listWorkingTree(repository.root,repository),names=files.filter(file=>typeof file=="string"&&accepts(file)&&!file.startsWith(PACKAGES)).
map(file=>accepts(nameBeside(file))?nameBeside(file):file),usual=accepts(USUAL)?[USUAL]:[],paths=new Set([...usual,...findCommonest(names),...findDeepest(names)]);
return paths.size===0?void 0:[...paths]}function nameBeside(file){return posix2.join(posix2.dirname(file),STEM+posix2.extname(file))}function findCommonest(names){
let counts=new Map;for(let name of names){let entry=counts.get(posix2.extname(name));entry===void 0?counts.set(posix2.extname(name),{first:name,count:1}):entry.
count+=1}let most=Math.max(...[...counts.values()].map(({count})=>count));return[...counts.values()].filter(({count})=>count===most).map(({first})=>first).slice(
0,1)}function findDeepest(names){let deepest;for(let name of names)(deepest===void 0||depthOf(name)>depthOf(deepest))&&(deepest=name);return deepest===void 0?[]:
[deepest]}function depthOf(path){return path.split("/").length}function renderChecks(checks,io,{noColor,tried}){let color=wantsColor(io.stdout,io.env,noColor),unicode=wantsUnicode(io.env,io.platform),style=styleOf({color,unicode,
width:io.stdout.columns??0,version:"",rules:[]}),{glyphs,width,green,red,dim,bold,show}=style,marks={ok:green(glyphs.clean),failed:red(glyphs.found),noted:dim(unicode?
"\u2013":"-")},markWidth=unicode?1:glyphs.clean.length,names=Math.max(...checks.map(({name})=>name.length)),indent=" ".repeat(markWidth+names+3),lines=checks.flatMap(
({name,status,message,next})=>{let mark=marks[status]+" ".repeat(markWidth-(status==="ok"?markWidth:1)),[first="",...rest]=wrapProse(show(message),width,indent);
return[`${mark} ${name.padEnd(names)}  ${first.trimStart()}`,...rest,...next.map((step,at)=>`${indent}${goesOn(next,at)?"     ":dim("next:")} ${show(step)}`)]}),
failures=checks.filter(({status})=>status==="failed").length,fine=tried?`${marks.ok} protected`:`${marks.noted} nothing failed, and nothing is proven: no hook w\
as tried`,verdict=failures===0?fine:`${marks.failed} not protected: ${failures} of ${formatCount(checks.length,"check")} failed`;return[...lines,"",bold(verdict),
""].join(`
`)}function goesOn(next,at){return next[at]?.startsWith(" ")===!0||next[at-1]?.endsWith(":")===!0}function renderChecksAsJson(checks,tried){let isProtected=tried&&
checks.every(({status})=>status!=="failed"),plain=checks.map(({name,status,message,next})=>({name,status,message:escapeText(message),next:next.map(escapeText)}));
return`${stringify({schemaVersion:1,protected:isProtected,checks:plain},2)}
`}async function runDoctor(invocation,io,dependencies){let place=[checkNode(process.versions.node),await checkGit(io.cwd)],{check,repository}=await checkRepository(
io.cwd),unicode=wantsUnicode(io.env,io.platform),progress=new ProgressLine(watchedStream(io),{unicode,now:()=>performance.now()}),inside=repository===void 0?[]:
await checkInside(repository,{invocation,io,dependencies,progress}).finally(()=>progress.erase()),checks=[...place,check,...inside];if(io.signal.aborted)return exitCodeOfSignal(
io.signal.reason);let{json,noColor,quick}=invocation,tried=!quick;return await io.stdout.write(json?renderChecksAsJson(checks,tried):renderChecks(checks,io,{noColor,
tried})),checks.some(({status})=>status==="failed")?EXIT_FOUND:EXIT_NONE}async function checkInside(repository,run){let{root}=repository,{invocation,io,progress}=run,
done=0,query={folder:await findHooks(repository),root,run:!invocation.quick,branch:repository.branch??"main",now:new Date,signal:io.signal,onTrial:()=>progress.
update({label:"doctor",done:done+=1,total:void 0,bytes:0})};if(root===void 0)return[checkClone(repository),...await checkHooks({...query,paths:[USUAL]})];let{check,
config}=await checkConfig({...repository,root},run);return[checkClone(repository),check,await checkBaseline(root,run),...await checkHooks({...query,paths:await listProbePaths(
{...repository,root},config)}),await checkWorkflows(repository,root)]}async function checkConfig(repository,{io}){try{let{config,name}=await readConfig({cwd:repository.
root,home:io.home,named:void 0,paths:[]});return name!==void 0?{check:await judgeConfig(name,config,repository),config}:{check:noted("config","none, so the defa\
ults hold","pat-patrol init config"),config}}catch(error){return{check:failed("config",messageOf(error)),config:NO_CONFIG}}}async function checkBaseline(root,run){
let{invocation,io,dependencies}=run;try{let located=locateBaseline({cwd:root,home:io.home,named:void 0,paths:[]}),{name,baseline}=located;if(baseline===void 0)return noted(
"baseline","none, so no token is accepted");let size=formatCount(baseline.entries.size,"token"),accepted=`${name}, ${size} accepted`;if(baseline.entries.size===
0||invocation.quick)return passed("baseline",accepted);let report=await scanEverything({jobs:void 0,config:void 0,located,io,dependencies});if(!report.complete)
return noted("baseline",`${accepted}; which are stale cannot be said`,"pat-patrol baseline check says why");let stale=findStale(baseline,report.findings).size;return stale===
0?passed("baseline",`${accepted}, none stale`):noted("baseline",`${accepted}, ${stale} stale`,"pat-patrol baseline prune")}catch(error){return failed("baseline",
messageOf(error))}}export{runDoctor};
