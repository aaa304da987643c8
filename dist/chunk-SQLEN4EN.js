import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{quote}from"./chunk-OPLLKW7G.js";import{UserError,codeOf,messageOf}from"./chunk-3U5WLZBX.js";
import{maskTokens}from"./chunk-DNQ7QJRR.js";import{readFileSync,statSync}from"node:fs";function readText(file,name,kind){let bytes=readBounded(file,name,kind);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{throw new UserError(`${name}\
: not valid UTF-8`)}}function readBounded(file,name,{noun,largest}){try{let facts=statSync(file);if(!facts.isFile())throw new UserError(`${name}: not a regular \
file`);if(facts.size>largest*1e6)throw new UserError(`${name}: larger than ${largest} MB, which no ${noun} is`);return readFileSync(file)}catch(error){throw error instanceof
UserError?error:new UserError(codeOf(error)==="ENOENT"?`${name}: no such ${noun} file`:`${name}: ${messageOf(error)}`)}}import{statSync as statSync2}from"node:fs";import{dirname as dirname2,isAbsolute,relative,resolve,sep}from"node:path";import{existsSync as existsSync2}from"node:fs";import{join as join2}from"node:path";import{existsSync}from"node:fs";import{dirname,join}from"node:path";function*listAncestors(start,home){for(let directory=start;;directory=dirname(directory))if(yield directory,
existsSync(join(directory,".git"))||directory===home||directory===dirname(directory))return}var CONFIG_NAMES=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function findConfig(start,home){for(let directory of listAncestors(start,home)){let[found,
second]=CONFIG_NAMES.map(name=>join2(directory,name)).filter(file=>existsSync2(file));if(second!==void 0)throw new UserError(`${found} and ${second} are both co\
nfiguration files: keep one`);if(found!==void 0)return found}}var CONFIGURATION={noun:"configuration",largest:1};async function readConfig(search){let{cwd,home,named,paths}=search,file=named===void 0?findConfig(startOf(cwd,
paths),home):resolve(cwd,named);if(file===void 0)return{config:NO_CONFIG};let name=named??displayed(cwd,file);if(!CONFIG_NAMES.some(known=>file.endsWith(known.slice(
known.lastIndexOf(".")))))throw new UserError(`${name}: a configuration file ends in .yml, .yaml or .json`);let{parseConfig}=await import("./chunk-BZI4XBTB.js"),
config=parseConfig(readText(file,name,CONFIGURATION),name);if(config.rules.length>0){let{findRuleMistake}=await import("./chunk-NMRQK2YI.js"),mistake=findRuleMistake(
config.rules);if(mistake!==void 0)throw new UserError(`${name}: ${mistake}`)}return{name,config:rebase(config,relative(cwd,dirname2(file)))}}function startOf(cwd,paths){
let[only,...others]=paths;if(only===void 0||others.length>0)return cwd;let path=resolve(cwd,only);return statSync2(path,{throwIfNoEntry:!1})?.isDirectory()?path:
dirname2(path)}function displayed(cwd,file){let path=relative(cwd,file);return path.startsWith(`..${sep}`)?file:path}function rebase(config,directory){if(directory===
""||directory.startsWith("..")||isAbsolute(directory))return config;let prefix=directory.split(sep).map(literal).join("/"),move=glob=>{let trimmed=glob.replace(
/^\.?\//,"");return trimmed.replace(/\/$/,"").includes("/")||glob!==trimmed?`${prefix}/${trimmed}`:`${prefix}/**/${trimmed}`};return{...config,include:config.include.
map(move),exclude:config.exclude.map(move)}}function literal(name){return name.replaceAll(/[\\*?[\]{}()!+@]/g,"\\$&")}var ENTRY=/^([0-9a-f]{64})(?:[ \t]+#[ \t]*(.*))?$/,CONFLICT=/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/,LONGEST_REASON=200,NEW_COMMENTS=["# Azure DevOps tokens that pa\
t-patrol knows and does not report: a hash of each, and why. See: pat-patrol baseline --help"],EMPTY_BASELINE={comments:NEW_COMMENTS,entries:new Map};function parseBaseline(text,name){
let comments=[],entries=new Map;for(let[at,raw]of text.replace(/^\uFEFF/,"").split(`
`).entries()){let line=raw.trim();if(line==="")continue;let[,key,reason=""]=ENTRY.exec(line)??[];if(key!==void 0)entries.set(key,entries.get(key)||reason);else if(line.
startsWith("#"))comments.push(line);else throw new UserError(`${name}:${at+1}: ${mistakeIn(line)}`)}return{comments,entries}}function renderBaseline({comments,entries}){
let lines=[...entries].map(([key,reason])=>reason===""?key:`${key} # ${reason}`);return[...comments,...lines.sort()].map(line=>`${line}
`).join("")}function tidyReason(typed){return[...maskTokens(typed).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim()].slice(0,LONGEST_REASON).join("").trim()}
function mistakeIn(line){return CONFLICT.test(line)?"a merge conflict; keep the lines of both sides and take out the marks":`${quote(line)} is no entry; one is \
64 hex digits, and perhaps # and a reason`}import{existsSync as existsSync3}from"node:fs";import{join as join3,resolve as resolve2}from"node:path";var BASELINE_NAME=".pat-patrol-baseline",BASELINE={noun:"baseline",largest:64};function locateBaseline({cwd,home,named,paths}){if(named==="")throw new UserError(
"the name of the baseline file is empty");let start=startOf(cwd,paths),directories=[...listAncestors(start,home)],root=directories.find(directory=>existsSync3(join3(
directory,".git")))??start,known=directories.map(directory=>join3(directory,BASELINE_NAME)).find(file2=>existsSync3(file2)),file=named===void 0?known??join3(root,
BASELINE_NAME):resolve2(cwd,named),name=named??displayed(cwd,file),baseline=existsSync3(file)?parseBaseline(readText(file,name,BASELINE),name):void 0;return{file,
name,baseline,root}}function readBaseline(search){let{name,baseline}=locateBaseline(search);if(baseline!==void 0)return{name,baseline};if(search.named!==void 0)
throw new UserError(`${name}: no such baseline file; to make one: pat-patrol baseline write`)}export{readText,readConfig,EMPTY_BASELINE,renderBaseline,tidyReason,locateBaseline,readBaseline};
