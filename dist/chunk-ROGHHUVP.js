import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIG_NAMES,findConfig,listAncestors}from"./chunk-VKAQM3L7.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{UserError,codeOf,messageOf}from"./chunk-JWT63C6Y.js";import{readFileSync,statSync}from"node:fs";function readText(file,name,kind){let bytes=readBounded(file,name,kind);try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{throw new UserError(`${name}\
: not valid UTF-8`)}}function readBounded(file,name,{noun,largest}){try{let facts=statSync(file);if(!facts.isFile())throw new UserError(`${name}: not a regular \
file`);if(facts.size>largest*1e6)throw new UserError(`${name}: larger than ${largest} MB, which no ${noun} is`);return readFileSync(file)}catch(error){throw error instanceof
UserError?error:new UserError(codeOf(error)==="ENOENT"?`${name}: no such ${noun} file`:`${name}: ${messageOf(error)}`)}}import{existsSync,statSync as statSync2}from"node:fs";import{dirname,isAbsolute,join,relative,resolve,sep}from"node:path";var CONFIGURATION={noun:"configuration",largest:1},NO_EARLIER={label:"",texts:new Map};async function readConfig(search){let{cwd,home,named,paths,earlier:{label,
texts}=NO_EARLIER}=search,exists=known=>texts.has(known)?texts.get(known)!==void 0:existsSync(known),file=named===void 0?findConfig(startOf(cwd,paths),home,exists):
resolve(cwd,named);if(file===void 0||texts.has(file)&&!exists(file))return{config:NO_CONFIG};let name=named??displayed(cwd,file);if(!CONFIG_NAMES.some(known=>file.
endsWith(known.slice(known.lastIndexOf(".")))))throw new UserError(`${name}: a configuration file ends in .yml, .yaml or .json`);let{parseConfig}=await import("./chunk-KZ55DEH3.js"),
text=texts.get(file),config=text===void 0?parseConfig(readText(file,name,CONFIGURATION),name):parseConfig(text,`${label}:${name}`);if(config.rules.length>0){let{
findRuleMistake}=await import("./chunk-VLY7J35K.js"),mistake=findRuleMistake(config.rules);if(mistake!==void 0)throw new UserError(`${name}: ${mistake}`)}
return{name,config:rebase(config,relative(cwd,dirname(file)))}}function listConfigs({cwd,home,named,paths}){return named!==void 0?[resolve(cwd,named)]:[...listAncestors(
startOf(cwd,paths),home)].flatMap(folder=>CONFIG_NAMES.map(name=>join(folder,name)))}function startOf(cwd,paths){let[only,...others]=paths;if(only===void 0||others.
length>0)return cwd;let path=resolve(cwd,only);return statSync2(path,{throwIfNoEntry:!1})?.isDirectory()?path:dirname(path)}function displayed(cwd,file){let path=relative(
cwd,file);return path.startsWith(`..${sep}`)?file:path}function rebase(config,directory){if(directory===""||directory.startsWith("..")||isAbsolute(directory))return config;
let prefix=directory.split(sep).map(literal).join("/"),move=glob=>{let trimmed=glob.replace(/^\.?\//,"");return trimmed.replace(/\/$/,"").includes("/")||glob!==
trimmed?`${prefix}/${trimmed}`:`${prefix}/**/${trimmed}`};return{...config,include:config.include.map(move),exclude:config.exclude.map(move)}}function literal(name){
return name.replaceAll(/[\\*?[\]{}()!+@]/g,"\\$&")}export{readText,NO_EARLIER,readConfig,listConfigs,startOf,displayed};
