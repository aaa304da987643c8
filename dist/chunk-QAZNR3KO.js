import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{DEEPEST_DECODING,ProgressLine,resolveOptions,watchedStream}from"./chunk-4D2XPN3E.js";import{baselineKey,wantsUnicode}from"./chunk-BB2XV6V3.js";
import{readConfig}from"./chunk-ROGHHUVP.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";function canAccept({format,secret}){return format!=="custom"||!secret.guessable}function addFindings({comments,entries},findings,reason){let added=new Map(entries);
for(let{secret}of findings){let key=baselineKey(secret);added.set(key,reason||(entries.get(key)??""))}return{comments,entries:added}}function findStale({entries},found){
let keys=new Set(found.map(({secret})=>baselineKey(secret)));return new Map([...entries].filter(([key])=>!keys.has(key)))}function dropEntries({comments,entries},keys){
return{comments,entries:new Map([...entries].filter(([key])=>!keys.has(key)))}}var spell=option=>`--${option}`;async function scanScope({invocation,located,io,dependencies}){let{typed,config:named}=invocation,{config}=await readConfig({cwd:io.
cwd,home:io.home,named,paths:typed.paths}),{baseline,name}=located,known=baseline===void 0?void 0:{name,baseline},{request}=resolveOptions(typed,{cwd:io.cwd,config,
baseline:known,spell});return runQuietly(request,io,dependencies)}async function scanEverything(wish){let{jobs,config:named,located,io,dependencies}=wish,typed={
paths:[],jobs,noIgnore:!0,decodeDepth:String(DEEPEST_DECODING),noSuppress:!0},{config}=await readConfig({cwd:located.root,home:io.home,named,paths:[]}),context={
cwd:located.root,config:{...NO_CONFIG,rules:config.rules},spell},tree=await runQuietly(resolveOptions(typed,context).request,io,dependencies);if(tree.repository===
void 0||tree.interrupted)return tree;let past=await runQuietly(resolveOptions({...typed,history:!0},context).request,io,dependencies);return{...past,findings:mergeFindings(
[...tree.findings,...past.findings]),problems:[...tree.problems,...past.problems],complete:tree.complete&&past.complete}}async function runQuietly(request,io,{loadScan}){
let scan=await loadScan(),{env,platform,signal}=io,progress=new ProgressLine(watchedStream(io),{unicode:wantsUnicode(env,platform),now:()=>performance.now()});try{
return await scan(request,{signal,onProgress:progress.update.bind(progress)})}finally{progress.erase()}}function mergeFindings(findings){let merged=new Map;for(let finding of findings){
let places=[...merged.get(finding.fingerprint)?.places??[],...finding.places];merged.set(finding.fingerprint,{...finding,places})}return[...merged.values()]}export{canAccept,addFindings,findStale,dropEntries,scanScope,scanEverything};
