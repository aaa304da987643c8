import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseChoice,parseGlob,parseRange,parseSize,parseStateFile,parseTarget,parseWhole}from"./chunk-36PZ3UH7.js";import{UsageError}from"./chunk-QPLG4R54.js";
import{CONFIDENCES}from"./chunk-RVBESMEJ.js";import{quote}from"./chunk-OPLLKW7G.js";import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import{extname,relative,resolve}from"node:path";var RENDERERS={console:async()=>(await import("./chunk-IYX36OKN.js")).renderConsole,json:async()=>(await import("./chunk-35CXAK7N.js")).renderJson,jsonl:async()=>(await import("./chunk-YNRPVE4B.js")).
renderJsonLines,sarif:async()=>(await import("./chunk-VKZCPR3F.js")).renderSarif,html:async()=>(await import("./chunk-XHMH3IZB.js")).renderHtml,csv:async()=>(await import("./chunk-25DVI5NX.js")).
renderCsv,junit:async()=>(await import("./chunk-PZ6XL7WL.js")).renderJunit,github:async()=>(await import("./chunk-TJ473TBX.js")).renderGithub,azure:async()=>(await import("./chunk-2UDE3XKW.js")).
renderAzure,gitlab:async()=>(await import("./chunk-BTMZIWSR.js")).renderGitlab,codequality:async()=>(await import("./chunk-EKXKVN5U.js")).renderCodeQuality},
FORMATS=Object.keys(RENDERERS);function loadRenderer(format){return RENDERERS[format]()}var FAIL_ON=[...CONFIDENCES.toReversed(),"never"],DEFAULT_DECODE_DEPTH=3,DEEPEST_DECODING=10,PLAIN_ENDINGS=["","txt","text","log","out"];function resolveOptions(typed,context){
let{config,configFile,cwd,spell}=context,named=(option,text,parse)=>text===void 0?void 0:parse({name:spell(option),text}),globs=(option,texts)=>texts.map(text=>parseGlob(
{name:spell(option),text})),reports=resolveReports(typed,context),range=named("range",typed.range,parseRange),scope=resolveScope(typed,spell),sinceScan=named("s\
ince-scan",typed.sinceScan,value=>parseStateFile(value,scope,spell("history"))),request={scope,paths:scope==="tree"&&typed.paths.length===0?["."]:typed.paths,...range===
void 0?{}:{range},...sinceScan===void 0?{}:{sinceScan:resolve(cwd,sinceScan)},cwd,include:typed.include?.length?globs("include",typed.include):config.include,exclude:[
...config.exclude,...globs("exclude",typed.exclude??[])],useIgnore:typed.noIgnore!==!0,minConfidence:named("min-confidence",typed.minConfidence,value=>parseChoice(
value,CONFIDENCES))??config.minConfidence??"possible",disabledRules:config.disabledRules,...config.rules.length===0?{}:{customRules:config.rules},closedArchives:typed.
noArchives===!0||config.archives===!1,decodeDepth:named("decode-depth",typed.decodeDepth,value=>parseWhole(value,0,DEEPEST_DECODING))??DEFAULT_DECODE_DEPTH,maxSize:named(
"max-size",typed.maxSize,parseSize)??1/0,jobs:named("jobs",typed.jobs,value=>parseWhole(value,1,256)),remarks:typed.remarks===!0,lineHash:reports.some(({format})=>format===
"sarif"),...configFile===void 0?{}:{configFile:nameFrom(cwd,configFile)},...typed.noSuppress===!0?{}:resolveSuppressions(context)},failOn=named("fail-on",typed.
failOn,value=>parseChoice(value,FAIL_ON))??config.failOn??"likely";return{request,failOn,reports}}function nameFrom(cwd,file){return relative(cwd,resolve(cwd,file)).
replaceAll("\\","/")}function resolveSuppressions({cwd,baseline:found}){return found===void 0?{suppressions:{inline:!0}}:{suppressions:{inline:!0,baseline:found.
baseline},baselineFile:nameFrom(cwd,found.name)}}function resolveScope(typed,spell){let given=[];typed.history&&given.push("history"),typed.staged&&given.push("\
staged"),typed.range!==void 0&&given.push("range"),typed.stdin&&given.push("stdin");let[scope="tree",second]=given;if(second!==void 0)throw new UsageError(`${spell(
scope)} and ${spell(second)} exclude each other: choose one`,"scan");if(scope==="stdin"&&typed.paths.length>0)throw new UsageError(`${spell("stdin")} reads stan\
dard input and takes no paths`,"scan");return scope}function resolveReports(typed,{cwd,spell}){let main={format:typed.format===void 0?formatOfFile(typed.output,
spell("format")):parseChoice({name:spell("format"),text:typed.format},FORMATS),file:toFile(typed.output,cwd)},others=(typed.report??[]).map(text=>{let{format,file}=parseTarget(
{name:spell("report"),text},FORMATS);return{format,file:toFile(file,cwd)}}),reports=[main,...others],twice=reports.find(({file},at)=>reports.findIndex(other=>other.
file===file)<at);if(twice===void 0)return reports;throw new UsageError(`two reports would go to ${twice.file??"standard output"}: give each its own file`,"scan")}
function formatOfFile(file,option){let ending=file===void 0?"":extname(file).slice(1).toLowerCase(),format=FORMATS.find(known=>known===ending);if(format!==void 0)
return format;if(PLAIN_ENDINGS.includes(ending))return"console";throw new UsageError(`no report has the format ${quote(`.${ending}`)}; choose one with ${option}\
 (known: ${FORMATS.join(", ")})`,"scan")}function toFile(typed,cwd){if(typed==="")throw new UsageError("the name of the output file is empty","scan");return typed===
void 0||typed==="-"?void 0:resolve(cwd,typed)}import{randomUUID}from"node:crypto";import{constants}from"node:fs";import{access,open,realpath,rename,rm,stat}from"node:fs/promises";import{basename,dirname,join}from"node:path";var BLOCK=65536;async function checkWritable(file){let existing=await findStats(file);if(existing?.isDirectory())throw new UserError(`cannot write ${file}: it i\
s a directory`);let folder=dirname(file),parent=await findStats(folder);if(parent===void 0)throw new UserError(`cannot write ${file}: there is no folder ${folder}`);
if(!parent.isDirectory())throw new UserError(`cannot write ${file}: ${folder} is not a folder`);try{existing!==void 0&&await access(file,constants.W_OK),(existing===
void 0||existing.isFile())&&await access(folder,constants.W_OK)}catch(error){throw cannotWrite(file,error)}}async function writeWhole(file,pieces){try{let existing=await findStats(
file);existing!==void 0&&!existing.isFile()?await writeInto(await open(file,"w"),pieces):await replace(existing===void 0?file:await realpath(file),pieces,existing?.
mode??438)}catch(error){throw cannotWrite(file,error)}}async function writeWholeHere(file,pieces){try{await replace(file,pieces,438)}catch(error){throw cannotWrite(
file,error)}}async function replace(file,pieces,mode){let temporary=join(dirname(file),`.${basename(file).slice(0,100)}.${randomUUID()}.tmp`);try{await writeInto(
await open(temporary,"wx",mode&511),pieces),await rename(temporary,file)}catch(error){throw await rm(temporary,{force:!0}),error}}async function writeInto(handle,pieces){
try{for(let block of inBlocks(pieces))await handle.writeFile(block)}finally{await handle.close()}}function*inBlocks(pieces){let block="";for(let piece of pieces)
block+=piece,!(block.length<BLOCK)&&(yield block,block="");block!==""&&(yield block)}async function findStats(path){try{return await stat(path)}catch{return}}function cannotWrite(file,error){
return error instanceof UserError?error:new UserError(`cannot write ${file}: ${reasonOf(error)}`)}function reasonOf(error){return messageOf(error).replace(/, [a-z]+(?: '.*)?$/s,
"")}export{loadRenderer,DEEPEST_DECODING,resolveOptions,checkWritable,writeWhole,writeWholeHere,inBlocks};
