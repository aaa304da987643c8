import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{EXIT_FAILED,EXIT_NONE}from"./chunk-CJT3PAQB.js";import{findRepository}from"./chunk-KGFMZ7LV.js";import{readGit}from"./chunk-SMHEIQYM.js";
import"./chunk-ZVWKPNVL.js";import"./chunk-RVBESMEJ.js";import{GitError}from"./chunk-UMMOCE42.js";import{UserError,reasonOf}from"./chunk-3U5WLZBX.js";
import{escapeText}from"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";import{readdirSync,rmdirSync}from"node:fs";var KEY="core.hooksPath";async function readHooksPath(location){let fields=(await ask(location,["config","-z","--path","--show-scope","--get-all",KEY])).split("\
\0"),found=[];for(let at=0;at+1<fields.length;at+=2){let[scope="",path=""]=fields.slice(at,at+2);scope!=="command"&&path!==""&&found.push({scope,path})}return found.
at(-1)}async function readGlobalHooksPath(location){return(await ask(location,["config","-z","--path","--global","--get",KEY])).replace(/\0$/,"")||void 0}async function writeGlobalHooksPath(location,path){
await readGit(["config","--global",...path===void 0?["--unset",KEY]:[KEY,path]],location)}async function ask(location,args){try{return(await readGit(args,location)).
toString("utf8")}catch(error){if(error instanceof GitError&&error.exitCode===1)return"";throw error}}import{join,resolve}from"node:path";async function findFolder(wish){let{cwd,home,global,hooksPath,template}=wish,named={root:void 0,bare:!1,isConfigured:!0};if(hooksPath!==void 0)return{...named,kind:"\
named",path:resolve(cwd,hooksPath)};if(template!==void 0)return{...named,kind:"template",path:resolve(cwd,template,"hooks")};let location={directory:cwd,inherit:!0};
if(!global)return findOwn(location);let configured=await readGlobalHooksPath(location);if(configured!==void 0)return{...named,kind:"global",path:resolve(home??cwd,
configured)};if(home===void 0)throw new UserError("your home folder is not known: name a folder with --hooks-path");return{...named,kind:"global",path:ownGlobalFolder(
home),isConfigured:!1}}function ownGlobalFolder(home){return join(home,".config","pat-patrol","hooks")}async function findOwn(location){let repository=await findRepository(
location.directory);if(repository===void 0)throw new UserError("the current directory is not in a git repository; for all of yours: pat-patrol install --global");
let{root,bare,commonDir}=repository,facts={kind:"repository",root,bare,isConfigured:!0},configured=await readHooksPath(location);if(configured===void 0)return{...facts,
path:join(commonDir,"hooks")};if(configured.scope==="global"||configured.scope==="system")throw new UserError(`git takes the hooks of all repositories from ${configured.
path} (core.hooksPath): pat-patrol install --global puts them there`);return{...facts,path:resolve(root??repository.gitDir,configured.path)}}import{existsSync,readFileSync}from"node:fs";import{basename,dirname,join as join2}from"node:path";var LEFTHOOK_FILES=["lefthook",".lefthook",join2(".config","l\
efthook")].flatMap(stem=>["yml","yaml","toml","json","jsonc"].map(ending=>`${stem}.${ending}`));function findOtherManager(root,folder,hooks){if(basename(folder)===
".husky"||basename(dirname(folder))===".husky")return husky(hooks);let configured=LEFTHOOK_FILES.some(name=>existsSync(join2(root,name))),installed=hooks.some(hook=>mentions(
join2(folder,hook),"lefthook"));return configured||installed?lefthook(hooks):void 0}function husky(hooks){return{name:"husky",advice:hooks.map(hook=>`add to .hu\
sky/${hook}:  npx --no-install pat-patrol hook ${hook} -- "$@"`)}}function lefthook(hooks){return{name:"lefthook",advice:["add to lefthook.yml:",...hooks.flatMap(
hook=>[`${hook}:`,"  jobs:","    - name: pat-patrol",`      run: npx --no-install pat-patrol hook ${hook}${argumentsOf(hook)}`,...hook==="pre-push"?["      use_\
stdin: true"]:[]])]}}function argumentsOf(hook){return hook==="pre-push"?" -- {1} {2}":hook==="commit-msg"?" -- {1}":""}function mentions(path,word){try{return readFileSync(
path,"latin1").includes(word)}catch{return!1}}import{chmodSync,lstatSync,mkdirSync,readFileSync as readFileSync2,renameSync,rmSync,statSync,writeFileSync}from"node:fs";import{join as join3}from"node:path";var MARK="# pat-patrol hook: take it out with pat-patrol uninstall",CHAINED=".pat-patrol-chained",WITH_INPUT=["pre-push","pre-receive","post-receive","post-rewr\
ite"];function isOurs(text){return text.includes(MARK)}function renderHook({hook,program,runsLocal}){let hasInput=WITH_INPUT.includes(hook);return["#!/bin/sh",MARK,
"",...hasInput?["# git writes to stdin once, and every hook here has to read it.","input=$(cat; echo x)",""]:[],"# The hook that was here before comes first: it\
 may still change what is committed.","case $0 in */*) here=${0%/*} ;; *) here=. ;; esac",...renderCall(`"$here/${hook}${CHAINED}"`,hasInput),...runsLocal?renderCall(
`"$(git rev-parse --git-common-dir)/hooks/${hook}"`,hasInput):[],...program===void 0?[]:renderProgram(hook,program,hasInput),""].join(`
`)}function renderCall(path,hasInput){let call=hasInput?`printf '%s' "\${input%x}" | "$other" "$@"`:'"$other" "$@"';return[`other=${path}`,`if [ -f "$other" ] &\
& [ -x "$other" ]; then ${call} || exit $?; fi`]}function renderProgram(hook,{node,script,options,failOpen},hasInput){let start=hasInput?`printf '%s' "\${input%x\
}" | `:"exec ",words=["hook",hook,...options,"--"].join(" ");return["",`node=${quoteForShell(node)}`,`script=${quoteForShell(script)}`,'[ -x "$node" ] || node=$\
(command -v node)','if [ -n "$node" ] && [ -f "$script" ]; then',`  ${start}"$node" "$script" ${words} "$@"`,"elif command -v pat-patrol >/dev/null 2>&1; then",
`  ${start}pat-patrol ${words} "$@"`,"else",...failOpen?['  echo "pat-patrol: not found at $script, so nothing was looked at" >&2']:['  echo "pat-patrol: not fo\
und at $script, so nothing was looked at and nothing goes through" >&2','  echo "  install it again; or, for this once, go on with --no-verify" >&2',"  exit 2"],
"fi"]}function quoteForShell(text){return`'${(process.platform==="win32"?text.replaceAll("\\","/"):text).replaceAll("'",String.raw`'\''`)}'`}var EXECUTABLE=493,LARGEST=1e6;function placeHook(folder,script){let path=join3(folder,script.hook);return attempt(path,()=>{mkdirSync(folder,{recursive:!0});let found=look(
path);found==="foreign"&&chain(path);let chained=look(path+CHAINED)!=="none",fresh=`${path}.pat-patrol-new`;return writeFileSync(fresh,renderHook(script),{mode:EXECUTABLE}),
chmodSync(fresh,EXECUTABLE),renameSync(fresh,path),found==="ours"?"updated":chained?"chained":"new"})}function removeHook(folder,hook){let path=join3(folder,hook);
return attempt(path,()=>{let found=look(path);return found!=="ours"?found:look(path+CHAINED)==="none"?(rmSync(path),"removed"):(renameSync(path+CHAINED,path),"r\
estored")})}function chain(path){if(look(path+CHAINED)!=="none")throw new UserError(`${path} was replaced after pat-patrol had been installed, and ${path}${CHAINED}\
 is still there: keep one of the two as ${path}, remove the other, then install again`);renameSync(path,path+CHAINED)}function look(path){if(lstatSync(path,{throwIfNoEntry:!1})===
void 0)return"none";let facts=statSync(path,{throwIfNoEntry:!1});return facts?.isFile()!==!0||facts.size>LARGEST?"foreign":isOurs(readFileSync2(path,"latin1"))?
"ours":"foreign"}function attempt(path,act){try{return act()}catch(error){throw error instanceof UserError?error:new UserError(`${path}: ${reasonOf(error)}`)}}var OF_WORK_TREE=["pre-commit","pre-merge-commit","commit-msg","pre-push"],OF_SERVER=["pre-receive"],PASSED_ON=["applypatch-msg","pre-applypatch","post-applypat\
ch","prepare-commit-msg","post-commit","pre-rebase","post-checkout","post-merge","post-rewrite","pre-auto-gc","pre-receive","update","post-receive","post-update"];
async function installHooks(wish,program){let folder=await findFolder(wish),hooks=choose(wish,folder),manager=folder.root===void 0?void 0:findOtherManager(folder.
root,folder.path,hooks);if(manager!==void 0)return{folder,hooks:[],manager};let runsLocal=folder.kind==="global",placed=hooks.map(hook=>({hook,placed:placeHook(
folder.path,{hook,program,runsLocal})}));if(runsLocal){let others=PASSED_ON.filter(hook=>!hooks.includes(hook));for(let hook of others)placeHook(folder.path,{hook,
program:void 0,runsLocal})}return folder.isConfigured||await writeGlobalHooksPath(locationOf(wish),folder.path),{folder,hooks:placed}}async function uninstallHooks(wish){
let folder=await findFolder(wish),everything=wish.hooks.length===0,removed=(everything?[...new Set([...OF_WORK_TREE,...OF_SERVER,...PASSED_ON])]:wish.hooks).map(
hook=>({hook,removed:removeHook(folder.path,hook)}));return everything&&folder.kind==="global"&&folder.path===ownGlobalFolder(wish.home??"")&&await forgetGlobalFolder(
wish,folder.path),{folder,hooks:removed.filter(one=>one.removed!=="none")}}function choose({hooks},{bare}){return hooks.length>0?[...new Set(hooks)]:bare?OF_SERVER:
OF_WORK_TREE}async function forgetGlobalFolder(wish,path){try{if(readdirSync(path).length>0)return;rmdirSync(path)}catch{return}let location=locationOf(wish);await readGlobalHooksPath(
location)===path&&await writeGlobalHooksPath(location,void 0)}function locationOf({cwd}){return{directory:cwd,inherit:!0}}async function runInstall(invocation,io){let{kind,options,failOpen}=invocation,wish={...invocation,cwd:io.cwd,home:io.home};if(kind==="uninstall"){let done2=await uninstallHooks(
wish);return await io.stdout.write(toText(tellUninstalled(done2))),EXIT_NONE}let program={node:process.execPath,script:process.argv[1]??"",options,failOpen},done=await installHooks(
wish,program);if(done.manager!==void 0){let{name,advice}=done.manager,line=`error: ${name} owns the hooks of this repository and would write over these; nothing\
 was changed`;return await io.stderr.write(toText([line,...advice.map(text=>`  ${text}`)])),EXIT_FAILED}return await io.stdout.write(toText(tellInstalled(done))),
EXIT_NONE}function tellInstalled({folder,hooks}){let lines=hooks.map(({hook,placed})=>{let notes={new:"",updated:"  was there already",chained:`  the one before\
 it is now ${hook}${CHAINED} and runs first`};return`installed ${hook}${notes[placed]}`}),where=`in ${folder.path}`;return folder.kind==="template"?[...lines,where,
"git copies them when init.templateDir names that template"]:folder.kind==="named"?[...lines,where,"git runs them where core.hooksPath names that folder"]:folder.
kind==="global"?[...lines,`${where}, for all repositories; a repository's own hooks run too`]:[...lines,where]}function tellUninstalled({folder,hooks}){let words={
removed:"removed",restored:"restored",foreign:"left alone, it is not pat-patrol's:",none:""},lines=hooks.map(({hook,removed})=>`${words[removed]} ${hook}`);return[
...lines.length===0?["no hook of pat-patrol"]:lines,`in ${folder.path}`]}function toText(lines){return lines.map(line=>`${escapeText(line)}
`).join("")}export{runInstall};
