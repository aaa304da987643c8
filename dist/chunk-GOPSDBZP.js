import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{parseChoice,parseGlob,parseRange,parseSize,parseStateFile,parseTarget,parseWhole}from"./chunk-NL4K3BR3.js";import{UsageError}from"./chunk-N73C4BVH.js";
import{CONFIDENCES}from"./chunk-BWBA3JCL.js";import{quote}from"./chunk-KSAWYPVV.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{extname,relative,resolve}from"node:path";init_define_WORKFLOWS();var RENDERERS={console:async()=>(await import("./chunk-MFC6GCVQ.js")).renderConsole,json:async()=>(await import("./chunk-Y22BZ5SP.js")).
renderJson,jsonl:async()=>(await import("./chunk-DDC4HWFL.js")).renderJsonLines,sarif:async()=>(await import("./chunk-4X6H5EM6.js")).renderSarif,html:async()=>(await import("./chunk-7MJTZ3JP.js")).
renderHtml,csv:async()=>(await import("./chunk-XIGGX6VG.js")).renderCsv,junit:async()=>(await import("./chunk-QCBHVAK6.js")).renderJunit,github:async()=>(await import("./chunk-7LUI6FIQ.js")).
renderGithub,azure:async()=>(await import("./chunk-5355RZTF.js")).renderAzure,gitlab:async()=>(await import("./chunk-46KRD7IK.js")).renderGitlab,codequality:async()=>(await import("./chunk-23RZJ4F5.js")).
renderCodeQuality},FORMATS=Object.keys(RENDERERS);function loadRenderer(format){return RENDERERS[format]()}var FAIL_ON=[...CONFIDENCES.toReversed(),"never"],DEFAULT_DECODE_DEPTH=3,DEEPEST_DECODING=10,PLAIN_ENDINGS=["","txt","text","log","out"];function resolveOptions(typed,context){
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
void 0||typed==="-"?void 0:resolve(cwd,typed)}export{FORMATS,loadRenderer,FAIL_ON,DEEPEST_DECODING,resolveOptions};
