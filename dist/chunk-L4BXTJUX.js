import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CHAINED,findFolder,findOtherManager,isOurs,ownGlobalFolder,readGlobalHooksPath,renderHook,writeGlobalHooksPath}from"./chunk-O4NQG5AX.js";import{EXIT_FAILED,
EXIT_NONE}from"./chunk-E3K42MPD.js";import{UserError,reasonOf}from"./chunk-O7AA7U3K.js";import{escapeText}from"./chunk-KSIZZH4V.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();import{readdirSync,rmdirSync}from"node:fs";init_define_WORKFLOWS();import{chmodSync,lstatSync,mkdirSync,readFileSync,renameSync,rmSync,statSync,writeFileSync}from"node:fs";import{join}from"node:path";var EXECUTABLE=493,LARGEST=1e6;function placeHook(folder,script){let path=join(folder,script.hook);return attempt(path,()=>{mkdirSync(folder,{recursive:!0});let found=look(
path);found==="foreign"&&chain(path);let chained=look(path+CHAINED)!=="none",fresh=`${path}.pat-patrol-new`;return writeFileSync(fresh,renderHook(script),{mode:EXECUTABLE}),
chmodSync(fresh,EXECUTABLE),renameSync(fresh,path),found==="ours"?"updated":chained?"chained":"new"})}function removeHook(folder,hook){let path=join(folder,hook);
return attempt(path,()=>{let found=look(path);return found!=="ours"?found:look(path+CHAINED)==="none"?(rmSync(path),"removed"):(renameSync(path+CHAINED,path),"r\
estored")})}function chain(path){if(look(path+CHAINED)!=="none")throw new UserError(`${path} was replaced after pat-patrol had been installed, and ${path}${CHAINED}\
 is still there: keep one of the two as ${path}, remove the other, then install again`);renameSync(path,path+CHAINED)}function look(path){if(lstatSync(path,{throwIfNoEntry:!1})===
void 0)return"none";let facts=statSync(path,{throwIfNoEntry:!1});return facts?.isFile()!==!0||facts.size>LARGEST?"foreign":isOurs(readFileSync(path,"latin1"))?"\
ours":"foreign"}function attempt(path,act){try{return act()}catch(error){throw error instanceof UserError?error:new UserError(`${path}: ${reasonOf(error)}`)}}var OF_WORK_TREE=["pre-commit","pre-merge-commit","commit-msg","pre-push"],OF_SERVER=["pre-receive"],PASSED_ON=["applypatch-msg","pre-applypatch","post-applypat\
ch","prepare-commit-msg","post-commit","pre-rebase","post-checkout","post-merge","post-rewrite","pre-auto-gc","pre-receive","update","post-receive","post-update"];
async function installHooks(wish,program){let folder=await findFolder(wish),hooks=choose(wish,folder),manager=folder.root===void 0?void 0:findOtherManager(folder.
root,folder.path,hooks);if(manager!==void 0)return{folder,hooks:[],manager};let runsLocal=folder.kind==="global",placed=hooks.map(hook=>({hook,placed:placeHook(
folder.path,{hook,program,runsLocal})}));if(runsLocal){let others=PASSED_ON.filter(hook=>!hooks.includes(hook));for(let hook of others)placeHook(folder.path,{hook,
program:void 0,runsLocal})}return folder.isConfigured||await writeGlobalHooksPath(locationOf(wish),folder.path),{folder,hooks:placed}}async function uninstallHooks(wish){
let folder=await findFolder(wish),everything=wish.hooks.length===0,removed=(everything?[...new Set([...OF_WORK_TREE,...OF_SERVER,...PASSED_ON])]:wish.hooks).map(
hook=>({hook,removed:removeHook(folder.path,hook)}));return everything&&folder.kind==="global"&&folder.path===ownGlobalFolder(wish.home??"")&&await forgetGlobalFolder(
wish,folder.path),{folder,hooks:removed.filter(one=>one.removed!=="none")}}function choose({hooks},{bare}){return hooks.length>0?[...new Set(hooks)]:bare?OF_SERVER:
OF_WORK_TREE}async function forgetGlobalFolder(wish,path){try{if(readdirSync(path).length>0)return;rmdirSync(path)}catch{return}let location=locationOf(wish);await readGlobalHooksPath(
location)===path&&await writeGlobalHooksPath(location,void 0)}function locationOf({cwd}){return{directory:cwd,inherit:!0}}async function runInstall(invocation,io){let wish={...invocation,cwd:io.cwd,home:io.home};if(invocation.kind==="uninstall")return await io.stdout.write(toText(tellUninstalled(
await uninstallHooks(wish)))),EXIT_NONE;let{lines,failed}=await installHere(wish,invocation);return await(failed?io.stderr:io.stdout).write(toText(lines)),failed?
EXIT_FAILED:EXIT_NONE}async function installHere(wish,{options,failOpen}){let program={node:process.execPath,script:process.argv[1]??"",options,failOpen},done=await installHooks(
wish,program);if(done.manager===void 0)return{lines:tellInstalled(done),failed:!1};let{name,advice}=done.manager;return{lines:[`error: ${name} owns the hooks of\
 this repository and would write over these; nothing was changed`,...advice.map(text=>`  ${text}`)],failed:!0}}function tellInstalled({folder,hooks}){let lines=hooks.
map(({hook,placed})=>{let notes={new:"",updated:"  was there already",chained:`  the one before it is now ${hook}${CHAINED} and runs first`};return`installed ${hook}${notes[placed]}`}),
where=`in ${folder.path}`;return folder.kind==="template"?[...lines,where,"git copies them when init.templateDir names that template"]:folder.kind==="named"?[...lines,
where,"git runs them where core.hooksPath names that folder"]:folder.kind==="global"?[...lines,`${where}, for all repositories; a repository's own hooks run too`]:
[...lines,where]}function tellUninstalled({folder,hooks}){let words={removed:"removed",restored:"restored",foreign:"left alone, it is not pat-patrol's:",none:""},
lines=hooks.map(({hook,removed})=>`${words[removed]} ${hook}`);return[...lines.length===0?["no hook of pat-patrol"]:lines,`in ${folder.path}`]}function toText(lines){
return lines.map(line=>`${escapeText(line)}
`).join("")}export{runInstall,installHere};
