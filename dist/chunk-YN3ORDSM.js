import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CHAINED,findFolder,findOtherManager,isAsWritten,isCommon,isOurs,optionsOf,ownGlobalFolder,readCommonHooksPath,readGlobalHooksPath,readHooksPath,renderHook,
writeGlobalHooksPath}from"./chunk-B4CZIXFQ.js";import{EXIT_FAILED,EXIT_NONE,UserError,escapeText,reasonOf}from"./chunk-JWT63C6Y.js";import{readdirSync as readdirSync2,rmdirSync}from"node:fs";import{randomUUID}from"node:crypto";import{closeSync,fchmodSync,lstatSync as lstatSync2,mkdirSync,openSync,readFileSync as readFileSync2,readlinkSync,renameSync,
rmSync,statSync as statSync2,writeFileSync}from"node:fs";import{join as join2}from"node:path";import{existsSync,lstatSync,readdirSync,readFileSync,realpathSync,statSync}from"node:fs";import{basename,join}from"node:path";var LARGEST=1e6,NAME=String.raw`(?:\$\{?0\b|BASH_SOURCE|\bargv\b|__FILE__|\bPROGRAM_NAME\b|\bMyInvocation\b)`,
BY_NAME=new RegExp([String.raw`basename\b[^\n]*${NAME}`,String.raw`\$\{(?:0|BASH_SOURCE(?:\[0\])?)##`,String.raw`\bcase\s+["']?\$\{?0\b`,String.raw`\$\{?0\}?["']?\s*(?:=~?|==|!=)`,
String.raw`\bsys\.argv\[0\]`,String.raw`\bprocess\.argv\[1\]`,String.raw`${NAME}[^\n]*(?:=~|\bendswith\b|\bend_with|\.name\b|-Leaf\b)`].join("|"));function goesByName(folder,hook){
let path=join(folder,hook);if(!existsSync(path))return!1;let text=read(path);if(text===void 0||text.includes("\0"))return lstatSync(path).isSymbolicLink()&&basename(
realpathSync(path))!==hook;let sourced=readdirSync(folder).filter(name=>name!==hook&&text.includes(`/${name}`));return[text,...sourced.map(name=>read(join(folder,
name)))].some(each=>BY_NAME.test(each??""))}function read(path){let facts=statSync(path,{throwIfNoEntry:!1});return facts?.isFile()===!0&&facts.size<=LARGEST?readFileSync(
path,"latin1"):void 0}var EXECUTABLE=493,LARGEST2=1e6;function checkHook(folder,hook){let path=join2(folder,hook);attempt(path,()=>{checkFolder(folder);let found=look(path),chained=look(
path+CHAINED)!=="none";if(found==="foreign"&&chained)throw new UserError(`${path} was replaced after pat-patrol had been installed, and ${path}${CHAINED} is sti\
ll there: keep one of the two as ${path}, remove the other, then install again`);if(found==="foreign"&&goesByName(folder,hook))throw new UserError(`${path} goes\
 by the name that it is called by, and would get another one, so nothing was changed: have it run this before anything else, and end with its exit code:  pat-pa\
trol hook ${hook} -- "$@"`);if(found==="edited")throw new UserError(`${path} was edited after pat-patrol had written it, so nothing was changed: ${chained?"add":
"move"} your own lines to ${hook}${CHAINED} beside it, an executable script that runs first, remove ${path}, then install again`)})}function checkFolder(folder){
let entry=lstatSync2(folder,{throwIfNoEntry:!1});if(entry===void 0||statSync2(folder,{throwIfNoEntry:!1})?.isDirectory()===!0)return;let what=entry.isSymbolicLink()?
`a link to ${readlinkSync(folder)}`:"something else lies there";throw new UserError(`${folder} is not a folder (${what}): remove it, then install again`)}function placeHook(folder,script){
let path=join2(folder,script.hook);return attempt(path,()=>{mkdirSync(folder,{recursive:!0});let found=look(path);found==="foreign"&&renameSync(path,path+CHAINED);
let chained=look(path+CHAINED)!=="none",text=renderHook(script),now=script.program?.options??[],old=found==="ours"?readFileSync2(path,"utf8"):void 0;return old===
text&&isExecutable(path)?{state:"same",before:now,now}:(replaceHook(path,text),old!==void 0?{state:"updated",before:optionsOf(old),now}:{state:chained?"chained":
"new",now})})}function replaceHook(path,text){let fresh=`${path}.${randomUUID()}.tmp`,file=openSync(fresh,"wx",EXECUTABLE);try{writeFileSync(file,text),fchmodSync(
file,EXECUTABLE),closeSync(file),renameSync(fresh,path)}catch(error){throw rmSync(fresh,{force:!0}),error}}function removeHook(folder,hook){let path=join2(folder,
hook);return attempt(path,()=>{if(statSync2(folder,{throwIfNoEntry:!1})?.isDirectory()!==!0)return"none";let found=look(path);return found!=="ours"?found:look(path+
CHAINED)==="none"?(rmSync(path),"removed"):(renameSync(path+CHAINED,path),"restored")})}function isExecutable(path){return lstatSync2(path).isFile()&&(statSync2(
path).mode&EXECUTABLE)===EXECUTABLE}function look(path){if(lstatSync2(path,{throwIfNoEntry:!1})===void 0)return"none";let facts=statSync2(path,{throwIfNoEntry:!1});
if(facts?.isFile()!==!0||facts.size>LARGEST2)return"foreign";let text=readFileSync2(path,"utf8");return isOurs(text)?isAsWritten(text)?"ours":"edited":"foreign"}
function attempt(path,act){try{return act()}catch(error){throw error instanceof UserError?error:new UserError(`${path}: ${reasonOf(error)}`)}}var OF_WORK_TREE=["pre-commit","pre-merge-commit","commit-msg","pre-push"],OF_SERVER=["pre-receive"],PASSED_ON=["applypatch-msg","pre-applypatch","post-applypat\
ch","prepare-commit-msg","post-commit","pre-rebase","post-checkout","post-merge","post-rewrite","pre-auto-gc","pre-receive","update","post-receive","post-update"];
async function installHooks(wish,program){let folder=await findFolder(wish),hooks=choose(wish,folder),manager=folder.root===void 0?void 0:findOtherManager(folder.
root,folder.path,hooks);if(manager!==void 0)return{folder,hooks:[],manager};let runsLocal=folder.kind==="global",others=runsLocal?PASSED_ON.filter(hook=>!hooks.
includes(hook)):[];for(let hook of[...hooks,...others])checkHook(folder.path,hook);let placed=hooks.map(hook=>({hook,placed:placeHook(folder.path,{hook,program,
runsLocal})}));for(let hook of others)placeHook(folder.path,{hook,program:void 0,runsLocal});if(folder.kind!=="global")return{folder,hooks:placed};folder.isConfigured||
await tellGit(locationOf(wish),folder.path);let exception=await readHooksPath(locationOf(wish));return{folder,hooks:placed,...exception&&!isCommon(exception)&&{
exception}}}async function tellGit(location,path){await writeGlobalHooksPath(location,path);let holds=await readCommonHooksPath(location);if(holds?.path===path)
return;await writeGlobalHooksPath(location,void 0);let instead=holds===void 0?"none":`${holds.path} (${holds.origin})`;throw new UserError(`git was told to take\
 hooks from ${path}, and takes them from ${instead}: set core.hooksPath there`)}async function uninstallHooks(wish){let folder=await findFolder(wish,"uninstall"),
everything=wish.hooks.length===0,removed=(everything?[...new Set([...OF_WORK_TREE,...OF_SERVER,...PASSED_ON])]:wish.hooks).map(hook=>({hook,removed:removeHook(folder.
path,hook)}));return everything&&folder.kind==="global"&&folder.path===ownGlobalFolder(wish.home??"")&&await forgetGlobalFolder(wish,folder.path),{folder,hooks:removed.
filter(one=>one.removed!=="none")}}function choose({hooks},{bare}){return hooks.length>0?[...new Set(hooks)]:bare?OF_SERVER:OF_WORK_TREE}async function forgetGlobalFolder(wish,path){
try{if(readdirSync2(path).length>0)return;rmdirSync(path)}catch{return}let location=locationOf(wish);await readGlobalHooksPath(location)===path&&await writeGlobalHooksPath(
location,void 0)}function locationOf({cwd}){return{directory:cwd,inherit:!0}}async function runInstall(invocation,io){let wish={...invocation,cwd:io.cwd,home:io.home};if(invocation.kind==="uninstall"){let done=await uninstallHooks(wish),
failed2=done.hooks.some(({removed})=>removed==="edited");return await(failed2?io.stderr:io.stdout).write(toText(tellUninstalled(done))),failed2?EXIT_FAILED:EXIT_NONE}
let{lines,failed}=await installHere(wish,invocation);return await(failed?io.stderr:io.stdout).write(toText(lines)),failed?EXIT_FAILED:EXIT_NONE}async function installHere(wish,{
options,failOpen}){let program={node:process.execPath,script:process.argv[1]??"",options,failOpen},done=await installHooks(wish,program);if(done.manager===void 0)
return{lines:tellInstalled(done),failed:!1};let{name,advice}=done.manager;return{lines:[`error: ${name} owns the hooks of this repository and would write over t\
hese; nothing was changed`,...advice.map(text=>`  ${text}`)],failed:!0}}function tellInstalled({folder,hooks,exception}){let lines=hooks.map(({hook,placed})=>{let notes={
new:"",same:"  was there already",updated:`  was there already${tellChange(placed)}`,chained:`  the one before it is now ${hook}${CHAINED} and runs first`};return`\
installed ${hook}${notes[placed.state]}`}),where=`in ${folder.path}`;if(folder.kind==="template")return[...lines,where,"git copies them when init.templateDir na\
mes that template"];if(folder.kind==="named")return[...lines,where,"git runs them where core.hooksPath names that folder"];if(folder.kind==="global"){let but=exception&&
`but not for this one, whose core.hooksPath is ${exception.path}: pat-patrol install`,which=folder.isConfigured?"all repositories that core.hooksPath sends ther\
e":"all repositories";return[...lines,`${where}, for ${which}; a repository's own hooks run too`,...but?[but]:[]]}return[...lines,where]}function tellChange({before=[],
now}){let name=options=>options.length===0?"no options":options.join(" ");return name(before)===name(now)?", brought up to date":` with ${name(before)}, now wit\
h ${name(now)}`}function tellUninstalled({folder,hooks}){let words={removed:"removed",restored:"restored",edited:"error: left alone, edited after pat-patrol had\
 written it; keep what is yours, and remove the rest by hand:",foreign:"left alone, it is not pat-patrol's:",none:""},lines=hooks.map(({hook,removed})=>`${words[removed]}\
 ${hook}`);return[...lines.length===0?["no hook of pat-patrol"]:lines,`in ${folder.path}`]}function toText(lines){return lines.map(line=>`${escapeText(line)}
`).join("")}export{runInstall,installHere};
