import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findCarrier}from"./chunk-GG7SHWFW.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{quote}from"./chunk-ZUCG6NNP.js";import{escapeText,
maskTokens}from"./chunk-R2NKSNPI.js";import{UserError,codeOf,messageOf}from"./chunk-3U5WLZBX.js";import{__commonJS,__toESM}from"./chunk-7KLDJBVT.js";var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.
NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{
let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+
string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),
bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f(
"\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\
\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37\
m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m",
"\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B\
[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),
magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=
createColors}});var ENTRY=/^([0-9a-f]{64})(?:[ \t]+#[ \t]*(.*))?$/,CONFLICT=/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/,LONGEST_REASON=200,NEW_COMMENTS=["# Azure DevOps tokens that pa\
t-patrol knows and does not report: a hash of each, and why. See: pat-patrol baseline --help"],EMPTY_BASELINE={comments:NEW_COMMENTS,entries:new Map};function parseBaseline(text,name){
let comments=[],entries=new Map;for(let[at,raw]of text.replace(/^\uFEFF/,"").split(`
`).entries()){let line=raw.trim();if(line==="")continue;let[,key,reason=""]=ENTRY.exec(line)??[];if(key!==void 0)entries.set(key,entries.get(key)||reason);else if(line.
startsWith("#"))comments.push(line);else throw new UserError(`${name}:${at+1}: ${mistakeIn(line)}`)}return{comments,entries}}function renderBaseline({comments,entries}){
let lines=[...entries].map(([key,reason])=>reason===""?key:`${key} # ${reason}`);return[...comments,...lines.sort()].map(line=>`${line}
`).join("")}function tidyReason(typed){return[...maskTokens(typed).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim()].slice(0,LONGEST_REASON).join("").trim()}
function mistakeIn(line){return CONFLICT.test(line)?"a merge conflict; keep the lines of both sides and take out the marks":`${quote(line)} is no entry; one is \
64 hex digits, and perhaps # and a reason`}import{readFileSync,statSync}from"node:fs";function readText(file,name,kind){let bytes=readBounded(file,name,kind);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{throw new UserError(`${name}\
: not valid UTF-8`)}}function readBounded(file,name,{noun,largest}){try{let facts=statSync(file);if(!facts.isFile())throw new UserError(`${name}: not a regular \
file`);if(facts.size>largest*1e6)throw new UserError(`${name}: larger than ${largest} MB, which no ${noun} is`);return readFileSync(file)}catch(error){throw error instanceof
UserError?error:new UserError(codeOf(error)==="ENOENT"?`${name}: no such ${noun} file`:`${name}: ${messageOf(error)}`)}}import{statSync as statSync2}from"node:fs";import{dirname as dirname2,isAbsolute,relative,resolve,sep}from"node:path";import{existsSync as existsSync2}from"node:fs";import{join as join2}from"node:path";import{existsSync}from"node:fs";import{dirname,join}from"node:path";function*listAncestors(start,home){for(let directory=start;;directory=dirname(directory))if(yield directory,
existsSync(join(directory,".git"))||directory===home||directory===dirname(directory))return}var CONFIG_NAMES=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function findConfig(start,home){for(let directory of listAncestors(start,home)){let[found,
second]=CONFIG_NAMES.map(name=>join2(directory,name)).filter(file=>existsSync2(file));if(second!==void 0)throw new UserError(`${found} and ${second} are both co\
nfiguration files: keep one`);if(found!==void 0)return found}}var CONFIGURATION={noun:"configuration",largest:1};async function readConfig(search){let{cwd,home,named,paths}=search,file=named===void 0?findConfig(startOf(cwd,
paths),home):resolve(cwd,named);if(file===void 0)return{config:NO_CONFIG};let name=named??displayed(cwd,file);if(!CONFIG_NAMES.some(known=>file.endsWith(known.slice(
known.lastIndexOf(".")))))throw new UserError(`${name}: a configuration file ends in .yml, .yaml or .json`);let{parseConfig}=await import("./chunk-3BOV7PLX.js"),
config=parseConfig(readText(file,name,CONFIGURATION),name);if(config.rules.length>0){let{findRuleMistake}=await import("./chunk-YP6AALOX.js"),mistake=findRuleMistake(
config.rules);if(mistake!==void 0)throw new UserError(`${name}: ${mistake}`)}return{name,config:rebase(config,relative(cwd,dirname2(file)))}}function startOf(cwd,paths){
let[only,...others]=paths;if(only===void 0||others.length>0)return cwd;let path=resolve(cwd,only);return statSync2(path,{throwIfNoEntry:!1})?.isDirectory()?path:
dirname2(path)}function displayed(cwd,file){let path=relative(cwd,file);return path.startsWith(`..${sep}`)?file:path}function rebase(config,directory){if(directory===
""||directory.startsWith("..")||isAbsolute(directory))return config;let prefix=directory.split(sep).map(literal).join("/"),move=glob=>{let trimmed=glob.replace(
/^\.?\//,"");return trimmed.replace(/\/$/,"").includes("/")||glob!==trimmed?`${prefix}/${trimmed}`:`${prefix}/**/${trimmed}`};return{...config,include:config.include.
map(move),exclude:config.exclude.map(move)}}function literal(name){return name.replaceAll(/[\\*?[\]{}()!+@]/g,"\\$&")}import{existsSync as existsSync3}from"node:fs";import{join as join3,resolve as resolve2}from"node:path";var BASELINE_NAME=".pat-patrol-baseline",BASELINE={noun:"baseline",largest:64};function locateBaseline({cwd,home,named,paths}){if(named==="")throw new UserError(
"the name of the baseline file is empty");let start=startOf(cwd,paths),directories=[...listAncestors(start,home)],root=directories.find(directory=>existsSync3(join3(
directory,".git")))??start,known=directories.map(directory=>join3(directory,BASELINE_NAME)).find(file2=>existsSync3(file2)),file=named===void 0?known??join3(root,
BASELINE_NAME):resolve2(cwd,named),name=named??displayed(cwd,file),baseline=existsSync3(file)?parseBaseline(readText(file,name,BASELINE),name):void 0;return{file,
name,baseline,root}}function readBaseline(search){let{name,baseline}=locateBaseline(search);if(baseline!==void 0)return{name,baseline};if(search.named!==void 0)
throw new UserError(`${name}: no such baseline file; to make one: pat-patrol baseline write`)}function wantsColor(stream,env,noColor){if(noColor||isSet(env.NO_COLOR))return!1;let forced=env.FORCE_COLOR;return isSet(forced)?forced!=="0"&&forced!=="false":
stream.isTTY&&env.TERM!=="dumb"}function isSet(value){return value!==void 0&&value!==""}function formatNumber(value){return String(value).replaceAll(/\B(?=(?:\d{3})+$)/g,",")}function formatCount(value,noun){return`${formatNumber(value)} ${noun}${value===
1?"":"s"}`}function formatDuration(milliseconds){if(milliseconds<100)return`${Math.round(milliseconds)} ms`;if(milliseconds<59950)return`${(milliseconds/1e3).toFixed(
1)} s`;let seconds=Math.round(milliseconds/1e3);return`${Math.floor(seconds/60)} min ${seconds%60} s`}function formatClock(milliseconds){let seconds=Math.round(
milliseconds/1e3),two=value=>String(value).padStart(2,"0"),minutes=Math.floor(seconds/60),tail=two(seconds%60);return minutes<60?`${minutes}:${tail}`:`${Math.floor(
minutes/60)}:${two(minutes%60)}:${tail}`}var import_picocolors=__toESM(require_picocolors(),1);var UNICODE={found:"✖",clean:"✔",attention:"▲",cut:"…",rule:"│",dot:"·"},ASCII={found:"x",clean:"ok",attention:"!",cut:"...",rule:"|",dot:";"},WIDEST=100,
NARROWEST=40,USUAL=80;function styleOf({color,unicode,width}){let{bold,dim,cyan,green,yellow,red}=import_picocolors.default.createColors(color),glyphs=unicode?UNICODE:
ASCII;return{glyphs,width:width>0?Math.max(NARROWEST,Math.min(width,WIDEST)):USUAL,bold,dim:text=>text===""?"":dim(text),cyan,green,yellow,red,sure:confidence=>confidence===
"certain"?red:yellow,show:text=>escapeText(text).replaceAll("…",glyphs.cut)}}var ID_DIGITS=12,OBJECT_DIGITS=10;function idOf(finding){return finding.fingerprint.slice(0,ID_DIGITS)}function shortObjectId(id){return id.slice(0,OBJECT_DIGITS)}
function describeToken(finding){let{confidence,checksum,format,issued,kind,keyKind,description}=finding;if(description!==void 0)return escapeText(description);let facts=[
"Azure DevOps token"];return confidence==="likely"&&(facts[0]="looks like an Azure DevOps token"),confidence==="possible"&&(facts[0]="could be an Azure DevOps t\
oken"),format==="legacy"&&facts.push("old format"),checksum==="invalid"&&facts.push("checksum does not match"),issued!==void 0&&facts.push(`issued ${issued}`),kind!==
"unknown"&&facts.push(kind),keyKind==="derived"&&facts.push("a key derived from a token"),keyKind==="hash"&&facts.push("the hash of a token"),facts.join(", ")}function organizationsOf({
places,organizations=[]}){let near=[...new Set(places.flatMap(({organization})=>organization??[]))];return near.length>0?near:organizations.slice(0,1).map(({name})=>name)}
function originOf(finding,organization){if(isOnSameLine(finding,organization))return"";let from=finding.organizations?.find(({name})=>name===organization)?.from??
"near";return` (${ORIGINS[from]})`}var ORIGINS={near:"named nearby",file:"named in the file",remote:"by the git remote",config:"by the configuration of packages\
 or pipelines"};function carrierOf({places}){return places.flatMap(({carrier})=>carrier===void 0?[]:findCarrier(carrier)??[])[0]}function adviceFor(finding){let revoke=finding.
confidence==="certain"?"Revoke it":"If it is a token, revoke it",[organization]=organizationsOf(finding),where=organization===void 0?"in Azure DevOps under User\
 settings, Personal access tokens":`at ${revocationUrl(organization)}`,carrier=carrierOf(finding);return`${revoke} ${where}.${carrier===void 0?"":` ${carrier.advice}`}`}
function revocationUrl(organization){let name=maskTokens(organization).replaceAll(new RegExp("\\p{Cs}","gu"),"�");return`https://dev.azure.com/${encodeURIComponent(
name)}/_usersSettings/tokens`}function placeText(place,show=escapeText){let{path,object,line,column,inner}=place;if(object==="tree")return`name of ${show(path)}`;
let inside=path===""&&inner!==void 0?`!${show(inner)}`:"";return`${path===""||object==="note"?`${objectName(place,show)}${inside}, `:`${show(path)}:`}${line}:${column}`}
function objectName(place,show=escapeText){let{object,blob,commit,path,ref}=place;if(object==="commit"&&commit!==void 0)return`message of commit ${shortObjectId(
commit)}`;if(object==="tag"&&ref!==void 0)return`tag ${show(ref.replace(/^refs\/tags\//,""))}`;if(object==="tag"&&commit!==void 0)return`tag on commit ${shortObjectId(
commit)}`;let noted=object==="note"?path.replaceAll("/",""):"";if(/^[0-9a-f]{40,64}$/.test(noted))return`note on commit ${shortObjectId(noted)}`;let id=blob??commit;
return id===void 0?object??"standard input":`${object===void 0||object==="blob"?"object":object} ${shortObjectId(id)}`}function isOnSameLine({places},organization){
return places.some(place=>place.organization===organization&&place.frame.text.includes(organization))}export{EMPTY_BASELINE,renderBaseline,tidyReason,readText,readConfig,locateBaseline,readBaseline,wantsColor,idOf,shortObjectId,describeToken,organizationsOf,originOf,
carrierOf,adviceFor,revocationUrl,placeText,objectName,formatNumber,formatCount,formatDuration,formatClock,styleOf};
