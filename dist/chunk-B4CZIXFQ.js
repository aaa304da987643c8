import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findRepository}from"./chunk-DBXAA5U3.js";import{GitError,readGit}from"./chunk-JWXIQW5Q.js";import{UserError}from"./chunk-JWT63C6Y.js";import{isAbsolute,join,resolve}from"node:path";var KEY="core.hooksPath";async function readHooksPath(location){return(await readAll(location)).at(-1)}async function readCommonHooksPath(location){return(await readAll(
location)).findLast(isCommon)}function isCommon({scope}){return scope==="global"||scope==="system"}async function readAll(location){let fields=(await ask(location,
["config","-z","--path","--includes","--show-scope","--show-origin","--get-all",KEY])).split("\0"),found=[];for(let at=0;at+2<fields.length;at+=3){let[scope="",
origin="",path=""]=fields.slice(at,at+3);scope!=="command"&&path!==""&&found.push({scope,path,origin})}return found}async function readGlobalHooksPath(location){
return(await ask(location,["config","-z","--path","--global","--get",KEY])).replace(/\0$/,"")||void 0}async function writeGlobalHooksPath(location,path){await readGit(
["config","--global",...path===void 0?["--unset",KEY]:[KEY,path]],location)}async function ask(location,args){try{return(await readGit(args,location)).toString(
"utf8")}catch(error){if(error instanceof GitError&&error.exitCode===1)return"";throw error}}async function findFolder(wish,command="install"){let{cwd,home,global,hooksPath,template}=wish,named={root:void 0,bare:!1,isConfigured:!0};if(hooksPath!==void 0)
return{...named,kind:"named",path:resolve(cwd,hooksPath)};if(template!==void 0)return{...named,kind:"template",path:resolve(cwd,template,"hooks")};let location={
directory:cwd,inherit:!0};if(!global)return findOwn(location,command);let configured=await readCommonHooksPath(location);if(configured!==void 0)return{...named,
kind:"global",path:demandAbsolute(configured,command)};if(home===void 0)throw new UserError("your home folder is not known: name a folder with --hooks-path");return{
...named,kind:"global",path:ownGlobalFolder(home),isConfigured:!1}}function demandAbsolute({path,origin},command){if(isAbsolute(path))return path;throw new UserError(
`core.hooksPath is ${path} (${origin}), which is another folder in each repository: pat-patrol ${command} in each, or put an absolute path there`)}function ownGlobalFolder(home){
return join(home,".config","pat-patrol","hooks")}async function findHooks(repository){let configured=await readHooksPath(repository);return configured===void 0?
join(repository.commonDir,"hooks"):resolve(repository.root??repository.gitDir,configured.path)}async function findOwn(location,command){let repository=await findRepository(
location.directory);if(repository===void 0)throw new UserError(`the current directory is not in a git repository; for all of yours: pat-patrol ${command} --glob\
al`);let{root,bare,commonDir}=repository,facts={kind:"repository",root,bare,isConfigured:!0},configured=await readHooksPath(location);if(configured===void 0)return{
...facts,path:join(commonDir,"hooks")};if(isCommon(configured)&&isAbsolute(configured.path))throw new UserError(`git takes the hooks of all repositories from ${configured.
path} (core.hooksPath): pat-patrol ${command} --global ${command==="install"?"puts them there":"takes them out there"}`);return{...facts,path:resolve(root??repository.
gitDir,configured.path)}}import{createHash}from"node:crypto";var MARK="# pat-patrol hook: take it out with pat-patrol uninstall",SEALED=new RegExp(String.raw`^${MARK} \((?<seal>[0-9a-f]{12})\)$`,
"m"),CALL=/ hook [\w-]+(?<options>(?: --[\w=-]+)*) -- "\$@"$/m,CHAINED=".pat-patrol-chained",WITH_INPUT=["pre-push","pre-receive","post-receive","post-rewrite"];
function isOurs(text){return text.includes(MARK)}function isAsWritten(text){let seal=SEALED.exec(text)?.groups?.seal;return seal!==void 0&&seal===sealOf(text.replace(
SEALED,MARK))}function optionsOf(text){return(CALL.exec(text)?.groups?.options??"").split(" ").filter(option=>option!=="")}function renderHook(script){let text=renderText(
script);return text.replace(MARK,`${MARK} (${sealOf(text)})`)}function sealOf(text){return createHash("sha256").update(text).digest("hex").slice(0,12)}function renderText({
hook,program,runsLocal}){let hasInput=WITH_INPUT.includes(hook);return["#!/bin/sh",MARK,"",...hasInput?["# git writes to stdin once, and every hook here has to \
read it.","input=$(cat; echo x)",""]:[],"# The hook that was here before comes first: it may still change what is committed.","case $0 in */*) here=${0%/*} ;; *\
) here=. ;; esac",...renderCall(`"$here/${hook}${CHAINED}"`,hasInput),...runsLocal?renderCall(`"$(git rev-parse --git-common-dir)/hooks/${hook}"`,hasInput):[],...program===
void 0?[]:renderProgram(hook,program,hasInput),""].join(`
`)}function renderCall(path,hasInput){let call=hasInput?`printf '%s' "\${input%x}" | "$other" "$@"`:'"$other" "$@"';return[`other=${path}`,`if [ -f "$other" ] &\
& [ -x "$other" ]; then ${call} || exit $?; fi`]}function renderProgram(hook,{node,script,options,failOpen},hasInput){let start=hasInput?`printf '%s' "\${input%x\
}" | `:"exec ",words=["hook",hook,...options,"--"].join(" ");return["",...hasInput?[]:["unset PRE_COMMIT_FROM_REF PRE_COMMIT_REMOTE_NAME"],`node=${quoteForShell(
node)}`,`script=${quoteForShell(script)}`,'[ -x "$node" ] || node=$(command -v node)','if [ -n "$node" ] && [ -f "$script" ]; then',`  ${start}"$node" "$script"\
 ${words} "$@"`,"elif command -v pat-patrol >/dev/null 2>&1; then",`  ${start}pat-patrol ${words} "$@"`,"else",...failOpen?['  echo "pat-patrol: not found at $s\
cript, so nothing was looked at" >&2']:['  echo "pat-patrol: not found at $script, so nothing was looked at and nothing goes through" >&2','  echo "  install it\
 again; or, for this once, go on with --no-verify" >&2',"  exit 2"],"fi"]}function quoteForShell(text){return`'${(process.platform==="win32"?text.replaceAll("\\",
"/"):text).replaceAll("'",String.raw`'\''`)}'`}import{existsSync,readFileSync}from"node:fs";import{basename,dirname,join as join2}from"node:path";var LEFTHOOK_FILES=["lefthook",".lefthook",join2(".config","l\
efthook")].flatMap(stem=>["yml","yaml","toml","json","jsonc"].map(ending=>`${stem}.${ending}`));function findOtherManager(root,folder,hooks){if(basename(folder)===
".husky"||basename(dirname(folder))===".husky")return husky(hooks);let configured=LEFTHOOK_FILES.some(name=>existsSync(join2(root,name))),installed=hooks.some(hook=>mentions(
join2(folder,hook),"lefthook"));return configured||installed?lefthook(hooks):void 0}function husky(hooks){return{name:"husky",advice:hooks.map(hook=>`add to .hu\
sky/${hook}:  npx --no-install pat-patrol hook ${hook} -- "$@"`)}}function lefthook(hooks){return{name:"lefthook",advice:["add to lefthook.yml:",...hooks.flatMap(
hook=>[`${hook}:`,"  jobs:","    - name: pat-patrol",`      run: npx --no-install pat-patrol hook ${hook}${argumentsOf(hook)}`,...hook==="pre-push"?["      use_\
stdin: true"]:[]])]}}function argumentsOf(hook){return hook==="pre-push"?" -- {1} {2}":hook==="commit-msg"?" -- {1}":""}function mentions(path,word){try{return readFileSync(
path,"latin1").includes(word)}catch{return!1}}export{readHooksPath,readCommonHooksPath,isCommon,readGlobalHooksPath,writeGlobalHooksPath,findFolder,ownGlobalFolder,findHooks,LEFTHOOK_FILES,findOtherManager,
CHAINED,isOurs,isAsWritten,optionsOf,renderHook};
