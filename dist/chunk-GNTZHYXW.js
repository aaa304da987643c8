import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{addFindings,canAccept,dropEntries,findStale,scanEverything,scanScope}from"./chunk-QAZNR3KO.js";import{renderFindingLine,renderProblems,writeWholeHere}from"./chunk-4D2XPN3E.js";
import{RULES}from"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";
import"./chunk-DBXAA5U3.js";import{EMPTY_BASELINE,formatCount,formatNumber,locateBaseline,renderBaseline,styleOf,tidyReason,wantsColor,wantsUnicode}from"./chunk-BB2XV6V3.js";
import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import{readText}from"./chunk-ROGHHUVP.js";
import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{EXIT_FAILED,EXIT_FOUND,
EXIT_NONE,UserError,VERSION,exitCodeOfSignal,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{resolve}from"node:path";var RULE_OF_PAT=/(?:^|[-_.])(?:ado|azdo|azuredevops|devops|vsts|generic|entropy)(?:[-_.]|$)|^(?:azure[-_.])?(?:pat|token|access-token|personal-access-token)$|^azure[-_.]pat|^curl-auth-|^nuget-config-password$|^pat\d{3}$/i;
function withoutShared(keysOf,findings){let counts=new Map;for(let key of findings.flatMap(finding=>[...new Set(keysOf(finding))]))counts.set(key,(counts.get(key)??
0)+1);return finding=>keysOf(finding).filter(key=>counts.get(key)===1)}function mapForeign(text,name,findings){let isJson=text.trimStart().startsWith("{"),{keys,
keysOf:allKeysOf}=isJson?parseDetectSecrets(text,name):parseGitleaksIgnore(text,name),keysOf=withoutShared(allKeysOf,findings),wanted=new Set(keys),matched=findings.
filter(finding=>keysOf(finding).some(key=>wanted.has(key))),met=new Set(matched.flatMap(keysOf));return{findings:matched,entries:wanted.size,unmatched:[...wanted].
filter(key=>!met.has(key)).length}}function parseGitleaksIgnore(text,name){return{keys:text.split(`
`).flatMap((raw,at)=>{let line=raw.trim();if(line===""||line.startsWith("#"))return[];let[,commit="",path="",rule="",number]=/^(?:([0-9a-f]{40,64}):)?(.+):([^:]+):(\d+)$/.
exec(line)??[];if(number===void 0)throw new UserError(`${name}:${at+1}: not a line of a .gitleaksignore file`);return RULE_OF_PAT.test(rule)?placeKey(commit,path.
replaceAll("\\","/"),Number(number)):line}),keysOf:({places})=>places.flatMap(keysOfPlace)}}function keysOfPlace({path,line,object,commit,atHead}){return[...commit===
void 0?[]:[placeKey(commit,path,line)],...object===void 0||atHead===!0?[placeKey("",path,line)]:[]]}function placeKey(commit,path,line){return[commit,path,line].
join("\0")}function parseDetectSecrets(text,name){return{keys:Object.values(resultsOf(text,name)).flatMap(entries=>(Array.isArray(entries)?entries:[]).flatMap(entry=>typeof entry?.
hashed_secret=="string"?entry.hashed_secret.toLowerCase():[])),keysOf:({secret})=>[secret.digest("sha1","")]}}function resultsOf(text,name){let wrong=new UserError(
`${name}: neither a .gitleaksignore nor a detect-secrets baseline`);try{let{results}=JSON.parse(text);if(typeof results=="object"&&results!==null)return results}catch{
throw wrong}throw wrong}var INDENT="  ",SHOWN=20,KEY_DIGITS=12;function renderAccepted({chosen,added,changed,size,name},style){let file=style.show(name),reasons=formatCount(changed,"re\
ason");return added===0&&changed>0?[`${style.glyphs.clean} ${reasons} changed in ${file}, which holds ${formatEntries(size)}`]:added===0?[`${style.glyphs.clean}\
 nothing new for ${file}, which holds ${formatEntries(size)}`]:[`${style.glyphs.clean} ${formatCount(added,"token")} accepted${changed===0?"":` and ${reasons} c\
hanged`} in ${file}, which holds ${formatEntries(size)}`,...listed(chosen,finding=>renderFindingLine(finding,style),style),`${INDENT}commit ${file}, so that it \
counts everywhere`,`${INDENT}accepted is not harmless: revoke what is still valid`]}function renderRefused(refused,style){return refused.length===0?[]:[`${style.
glyphs.attention} ${formatCount(refused.length,"secret")} not accepted: so short that the hash would give it away`,...listed(refused,finding=>renderFindingLine(
finding,style),style),`${INDENT}write pat-patrol:allow REASON in a comment behind it instead`]}function renderStale({stale,size,name,pruned},style){let file=style.
show(name);if(stale.size===0)return[style.green(`${style.glyphs.clean} ${file}: ${formatEntries(size)}, none is stale`)];let count=`${formatNumber(stale.size)} \
of ${formatEntries(size)}`,[glyph,what]=pruned?[style.glyphs.clean,"pruned"]:[style.glyphs.attention,"stale"],entry=([key,reason])=>`${key.slice(0,KEY_DIGITS)}${style.
glyphs.cut}${reason===""?"":`  ${style.show(reason)}`}`;return[`${glyph} ${file}: ${count} ${what}: their tokens are neither in the files nor in the history`,...listed(
[...stale],entry,style),...pruned?[]:[`${INDENT}take them out: pat-patrol baseline prune`]]}function renderForeign(entries,unmatched){let rest=unmatched===0?"":
`; ${formatNumber(unmatched)} without an Azure DevOps token that is found now`;return`${INDENT}${formatEntries(entries)} read${rest}`}function listed(items,render,style){
let rest=items.length-SHOWN;return[...items.slice(0,SHOWN).map(item=>INDENT+INDENT+render(item)),...rest>0?[`${INDENT}${INDENT}${style.glyphs.cut} and ${formatNumber(
rest)} more`]:[]]}function formatEntries(count){return`${formatNumber(count)} ${count===1?"entry":"entries"}`}var FOREIGN={noun:"baseline",largest:256};async function runBaseline(invocation,io,dependencies){let{baseline:named,typed}=invocation,located=locateBaseline({cwd:io.
cwd,home:io.home,named,paths:typed.paths}),run={invocation,located,io,dependencies};switch(invocation.action){case"write":case"add":return accept(run);case"chec\
k":case"prune":return sortOut(run);case"import":return importForeign(run)}}async function accept(run){let{ids}=run.invocation,report=await scanScope(run);if(report.
interrupted)return stopped(run);let known=report.suppressed.filter(({suppression})=>suppression?.kind==="baseline"),chosen=ids.length===0?report.findings:ids.map(
id=>findById([...report.findings,...known],id));return save(run,chosen,report)}function findById(findings,id){let found=findings.find(({fingerprint})=>fingerprint.
startsWith(id));if(found===void 0)throw new UserError(`this scan finds no token with the id ${quote(id)}: scan where it lies`);return found}async function importForeign(run){
let{invocation,io}=run,{foreign}=invocation,text=readText(resolve(io.cwd,foreign),foreign,FOREIGN),report=await scanEverything(wholeOf(run));if(report.interrupted)
return stopped(run);let{findings,entries,unmatched}=mapForeign(text,foreign,report.findings),code=await save(run,findings,report);return await io.stdout.write(`${renderForeign(
entries,unmatched)}
`),code}async function save(run,wanted,report){let{invocation,located,io}=run,before=located.baseline??EMPTY_BASELINE,chosen=wanted.filter(canAccept),refused=wanted.
filter(finding=>!canAccept(finding)),after=addFindings(before,chosen,tidyReason(invocation.reason));await write(located.file,located.baseline,after);let context=contextOf(
run),style=styleOf(context),added=after.entries.size-before.entries.size,changed=[...before.entries].filter(([key,reason])=>after.entries.get(key)!==reason).length,
told=[...renderAccepted({chosen,added,changed,size:after.entries.size,name:located.name},style),...renderRefused(refused,style),...renderProblems(report,context,
style)];return await io.stdout.write(`${told.join(`
`)}
`),report.complete&&refused.length===0?EXIT_NONE:EXIT_FAILED}async function sortOut(run){let{invocation,located,io}=run,{baseline,name,file}=located;if(baseline===
void 0)throw new UserError(`${name}: no such baseline file; to make one: pat-patrol baseline write`);let report=await scanEverything(wholeOf(run));if(report.interrupted)
return stopped(run);let context=contextOf(run),style=styleOf(context);if(!report.complete)throw await io.stdout.write(`${renderProblems(report,context,style).join(
`
`)}
`),new UserError("nothing is called stale while something could not be read: the tokens may be there");let stale=findStale(baseline,report.findings),pruned=invocation.
action==="prune";pruned&&await write(file,baseline,dropEntries(baseline,stale));let lines=renderStale({stale,size:baseline.entries.size,name,pruned},style);return await io.
stdout.write(`${lines.join(`
`)}
`),stale.size>0&&!pruned?EXIT_FOUND:EXIT_NONE}function wholeOf(run){let{typed,config}=run.invocation;return{...run,jobs:typed.jobs,config}}async function write(file,before,after){
let text=renderBaseline(after);(before===void 0||renderBaseline(before)!==text)&&await writeWholeHere(file,[text])}async function stopped({io}){return await io.
stderr.write(`stopped by you: the baseline is as it was
`),exitCodeOfSignal(io.signal.reason)}function contextOf({invocation,io}){let color=wantsColor(io.stdout,io.env,invocation.noColor),unicode=wantsUnicode(io.env,
io.platform);return{version:VERSION,rules:RULES,color,unicode,width:io.stdout.columns??0}}export{runBaseline};
