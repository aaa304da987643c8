import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{adviceFor,carrierOf,describeToken,formatCount,formatDuration,formatNumber,idOf,objectName,organizationsOf,originOf,placeText,revocationUrl,shortObjectId,
styleOf}from"./chunk-WV6LDV3Z.js";import{outerPath}from"./chunk-EEQPOFBY.js";import{findCarrier}from"./chunk-GG7SHWFW.js";import{columnsOf,cutEnd,
cutStart,wrapProse}from"./chunk-MEZGGSEO.js";import{formatSize}from"./chunk-LQ4PDVJ2.js";import{parseChoice,parseGlob,parseRange,parseSize,parseTarget,
parseWhole}from"./chunk-6NNZ7GMA.js";import{CONFIDENCES}from"./chunk-FHOM62J6.js";import{quote}from"./chunk-ZUCG6NNP.js";import{UsageError}from"./chunk-QPLG4R54.js";
import{escapeText,maskTokens,stringify}from"./chunk-R2NKSNPI.js";import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import{randomUUID}from"node:crypto";import{constants}from"node:fs";import{access,open,realpath,rename,rm,stat}from"node:fs/promises";import{basename,dirname,join}from"node:path";var BLOCK=65536;async function checkWritable(file){let existing=await findStats(file);if(existing?.isDirectory())throw new UserError(`cannot write ${file}: it i\
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
"")}function isComplete({complete,interrupted,problems}){return complete&&!interrupted&&problems.length===0}var SHOWN_PROBLEMS=20,INDENT="  ",NAME_COLUMNS=24;function renderProblems(report,{verbose},style){if(isComplete(report))return[];let{problems}=report,shown=problems.
slice(0,verbose?void 0:SHOWN_PROBLEMS),names=shown.map(({where})=>style.show(where)),room=names.reduce((most,name)=>columnsOf(name)>NAME_COLUMNS?most:Math.max(most,
columnsOf(name)),0),rest=problems.length-shown.length;return[...wrapProse(headline(report,style),style.width,INDENT,"").map(line2=>style.yellow(style.bold(line2))),
...shown.flatMap(({message},i)=>problemLines(names[i]??"",style.show(message),room,style)),...rest>0?[`${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} mo\
re: --verbose`]:[]]}function headline({findings,interrupted,problems},{glyphs}){let reasons=interrupted?["stopped by you"]:[];problems.length>0&&reasons.push(`${formatCount(
problems.length,"thing")} could not be read`),reasons.length===0&&reasons.push("not everything was read");let meaning=findings.length===0?'so "none found" is no\
t "clean"':"so there may be more";return`${glyphs.attention} INCOMPLETE: ${reasons.join(" and ")}, ${meaning}`}function problemLines(name,message,room,{width}){
let hanging=INDENT+" ".repeat(room+2);if(columnsOf(name)>room)return[INDENT+name,...wrapProse(message,width,hanging)];let padding=" ".repeat(room+2-columnsOf(name));
return wrapProse(message,width,hanging,INDENT+name+padding)}var SHOWN_GLOBS=3;function describeLeftOut(report,show){let{configFile}=report,parts=[...scopeParts(report,show),...findingParts(report)];if(configFile===void 0)
return parts.length===0?void 0:parts.join(", ");let name=show(configFile);return parts.length===0?`configuration ${name}`:`${parts.join(", ")} (${name})`}function describeHidden({
leftOut}){if(leftOut===void 0)return;let{elsewhere,belowConfidence,ofDisabledRules}=leftOut,parts=[...belowConfidence>0?[`${formatNumber(belowConfidence)} below`]:
[],...ofDisabledRules>0?[`${formatNumber(ofDisabledRules)} of a rule that is off`]:[],...elsewhere>0?[`${formatNumber(elsewhere)} elsewhere`]:[]];return parts.length===
0?void 0:parts.join(", ")}function describeThreshold({leftOut}){if(leftOut===void 0||leftOut.belowConfidence===0)return"";let{minConfidence}=leftOut;return minConfidence===
"certain"?" at certain":` at ${minConfidence} or above`}function scopeParts({leftOut,scope,stats},show){if(leftOut===void 0)return[];let{files,include,exclude,directory,
closedArchives}=leftOut,list2=globs=>{let more=globs.length>SHOWN_GLOBS?` and ${globs.length-SHOWN_GLOBS} more`:"";return globs.slice(0,SHOWN_GLOBS).map(show).join(
" ")+more},missed=scope==="tree"&&stats.files===0?", and nothing does":"";return[...directory===""?[]:[`only ${show(directory)} looked at`],...include.length===
0?[]:[`only what matches ${list2(include)}${missed}`],...files>0?[`${formatCount(files,"file")} excluded`]:[],...scope!=="tree"&&exclude.length>0?[`without ${list2(
exclude)}`]:[],...closedArchives===!0?["archives not looked into"]:[]]}function findingParts({leftOut}){if(leftOut===void 0)return[];let{elsewhere,belowConfidence,
ofDisabledRules,minConfidence,disabledRules}=leftOut,off=ofDisabledRules===0?"":`: ${formatCount(ofDisabledRules,"finding")}`;return[...elsewhere>0?[`${formatCount(
elsewhere,"finding")} elsewhere`]:[],...belowConfidence>0?[`${formatCount(belowConfidence,"finding")} below ${minConfidence}`]:[],...disabledRules.length>0?[`${disabledRules.
join(" ")} off${off}`]:[]]}function describeSuppressed(report,show){let{suppressed,baselineFile}=report,baseline=baselineFile===void 0?"the baseline":`the baseline ${show(baselineFile)}`;
if(suppressed.length===0)return baselineFile===void 0?void 0:`nothing suppressed by ${baseline}`;let known=suppressed.filter(({suppression})=>suppression?.kind===
"baseline").length,allowed=suppressed.length-known,comments=allowed===1?"a comment":"comments",all=`${formatCount(suppressed.length,"token")} suppressed`;return known===
0?`${all} by ${comments}`:allowed===0?`${all} by ${baseline}`:`${all}: ${formatNumber(known)} by ${baseline}, ${formatNumber(allowed)} by ${comments}`}function describeSuppression({
suppression},show){if(suppression===void 0)return"";let{kind,reason}=suppression,by=kind==="inline"?"comment":"baseline";return reason===void 0?`${by}, no reaso\
n given`:`${by}: ${show(reason)}`}import{extname,relative,resolve}from"node:path";var SHOWN_PLACES=5;function placeName(place,style){return style.cyan(placeText(place,style.show))}function encodingNote({encoding},style){return encoding.length===
0?"":`  ${style.dim(encoding.join(" > "))}`}var INDENT2="  ",ORDER=["live","unknown","unverified","refused","expired"];function renderVerdict({verdict},style){if(verdict===void 0)return[];let text=verdict.
status==="live"?`LIVE ${ownership(verdict)}`.trim():`${verdict.status}: ${verdict.reason}`;return wrapProse(style.show(text),style.width,INDENT2).map(colorOf(verdict.
status,style))}function renderAnswer(finding,style){let{verdict,secret,places}=finding;if(verdict===void 0)return[];let{status,reason}=verdict,head=`${glyphOf(status,
style)} ${style.show(secret.redacted)}  ${status==="live"?"LIVE":status}`,whose=status==="live"?`  ${style.show(ownership(verdict))}`.trimEnd():"",prose=text=>wrapProse(
text,style.width,INDENT2);return[style.bold(colorOf(status,style)(head))+whose,...places.slice(0,1).map(place=>`${INDENT2}${placeName(place,style)}`),...prose(style.
show(reason)),...prose(`id ${idOf(finding)}`).map(style.dim)]}function renderAnswers({findings},style){let counts=ORDER.map(status=>({status,count:findings.filter(
({verdict})=>verdict?.status===status).length})).filter(({count})=>count>0),worst=counts[0]?.status??"unverified",text=counts.map(({status,count})=>`${formatNumber(
count)} ${status}`).join(", ");return[style.bold(colorOf(worst,style)(`${glyphOf(worst,style)} ${text}`))]}function ownership({organization,owner}){return[organization===
void 0?"":`in ${organization}`,owner===void 0?"":`owner ${owner}`].filter(part=>part!=="").join(", ")}function glyphOf(status,{glyphs}){return status==="live"?glyphs.
found:status==="unknown"||status==="unverified"?glyphs.attention:glyphs.clean}function colorOf(status,style){return status==="live"?style.red:status==="unknown"||
status==="unverified"?style.yellow:style.green}var NUMBER_COLUMNS=5,TAB="  ";function renderFrame({frame,line:line2},confidence,style){let show=text=>text.split("	").map(style.show).join(TAB),end=frame.start+
frame.length,token=show(frame.text.slice(frame.start,end)),number=String(line2).padStart(NUMBER_COLUMNS),room=style.width-number.length-3-columnsOf(token),[before,
after]=fit(show(frame.text.slice(0,frame.start)),show(frame.text.slice(end)),room,style.glyphs.cut),carets=" ".repeat(columnsOf(before))+"^".repeat(Math.max(columnsOf(
token),1)),gutter=text=>style.dim(`${text} ${style.glyphs.rule}`);return[`${gutter(number)} ${style.dim(before)}${style.bold(token)}${style.dim(after)}`,`${gutter(
" ".repeat(number.length))} ${style.sure(confidence)(carets)}`]}function fit(before,after,room,mark){let afterRoom=Math.max(room-columnsOf(before),Math.floor(room/
3),columnsOf(mark)),cutAfter=cutEnd(after,afterRoom,mark);return[cutStart(before,Math.max(room-columnsOf(cutAfter),columnsOf(mark)),mark),cutAfter]}var SHOWN_NAMES=3,NAME_COLUMNS2=40;function describeHistory(history,width,style){let{branches,tags,remotes,inFilesOf,pushed}=history,holders=[...listNames(branches,
"branch",style),...listNames(tags,"tag",style),...listNames(remotes,"remote branch",style)];return[["removed",inFilesOf.length>0?void 0:describeRemoval(history,
style)],["held by",holders.length===0?void 0:holders.join(", ")],["pushed",pushed==="no"?"no remote branch that is known here has it":void 0]].flatMap(([label,text])=>text===
void 0?[]:[{label,lines:wrapProse(text,width,"")}])}function describeRemoval({removed},style){let last=removed.at(-1);if(last===void 0)return;let shown=[last.date?.
slice(0,10),shortObjectId(last.commit),last.author].flatMap(fact=>fact===void 0?[]:[cut(fact,style)]).join("  ");return removed.length===1?shown:`${shown}, and \
by ${formatCount(removed.length-1,"other commit")}`}function listNames(names,noun,style){if(names.length===0)return[];let shown=names.slice(0,SHOWN_NAMES).map(name=>cut(
name,style)),more=names.length>SHOWN_NAMES?style.glyphs.cut:"",plural=noun.endsWith("ch")?`${noun}es`:`${noun}s`;return[`${formatNumber(names.length)} ${names.length===
1?noun:plural} (${shown.join(", ")}${more})`]}function cut(text,style){return cutEnd(style.show(text),NAME_COLUMNS2,style.glyphs.cut)}function firstSeen(places){let first;for(let place of places)place.commit!==void 0&&isBefore(place,first)&&(first=place);return first}function groupByPath(places){
let groups=new Map;for(let place of places){let{path,object,commit,blob,inner}=place,key=path===""?["",object,commit,blob,inner].join("\0"):path,group=groups.get(
key);group===void 0?groups.set(key,[place]):group.push(place)}return groups}function isBefore({date},other){return other?.date===void 0?other===void 0||date!==void 0:
date!==void 0&&Date.parse(date)<Date.parse(other.date)}var LABEL_COLUMNS=9,AUTHOR_COLUMNS=40,INDENT3=" ".repeat(2+LABEL_COLUMNS),REACHABILITIES=["head","ref","stash","reflog","none"],REACHED={head:"not in its files,\
 but in its history",ref:"not there, but in another branch or tag",stash:"not there, but in a stash",reflog:"not there; the reflog still reaches it",none:"not t\
here; nothing reaches it any more, but the object is still in this repository until git prunes it"},HOLDERS={commit:"commit message",tag:"tag",note:"note"};function renderProvenance(finding,top,context,style){
let{places,history}=finding,entered=firstSeen(places),width=style.width-INDENT3.length,told=history===void 0?[]:describeHistory(history,width,style);return[...entered===
void 0?[]:row("entered",entry(entered,style,entered!==top)),...headRow(places,style),...told.flatMap(({label,lines:[first="",...rest]})=>[...row(label,first),...rest.
map(line2=>INDENT3+line2)]),...places.length>1?placeRows(places,context,style):[]]}function row(label,text){return[`  ${label.padEnd(LABEL_COLUMNS)}${text}`]}function entry(place,style,withName){
return`${place.orEarlier===!0?"at or before  ":""}${origin(place,style,withName)}`}function origin(place,style,withName){let{date,commit,author}=place;return[...[
date?.slice(0,10),commit&&shortObjectId(commit),author].filter(fact=>fact!==void 0).map(fact=>cutEnd(style.show(fact),AUTHOR_COLUMNS,style.glyphs.cut)),...withName?
[placeName(place,style)]:[]].join("  ")}function headRow(places,style){let isThere=places.some(({atHead})=>atHead),nearest=REACHABILITIES.find(reachable=>places.
some(place=>place.reachable===reachable));if(!isThere&&nearest===void 0)return[];let text=isThere?"still there":REACHED[nearest??"none"],[first="",...rest]=wrapProse(
text,style.width-INDENT3.length,"");return[...row("at HEAD",isThere?style.bold(first):first),...rest.map(line2=>INDENT3+line2)]}function placeRows(places,{allPlaces},style){
let groups=groupByPath(places),blobs=distinct(places,"blob"),commits=distinct(places,"commit"),counts=[`${formatNumber(places.length)} in ${countHolders([...groups.
values()])}`,...blobs>0?[formatCount(blobs,"blob")]:[],...commits>0?[formatCount(commits,"commit")]:[]],rows=row("places",counts.join(", ")),entries=allPlaces?places.
map(place=>[place]):[...groups.values()].toSorted((a,b)=>b.length-a.length),allFiles=entries.every(([first])=>first?.path!==""),shown=entries.slice(0,allPlaces?
void 0:SHOWN_PLACES),rest=entries.length-shown.length;return[...rows,...shown.map(group=>INDENT3+groupLine(group,style,allPlaces===!0)),...rest>0?[INDENT3+style.
dim(`${style.glyphs.cut} ${formatCount(rest,allFiles?"more file":"more place")}: --all-places`)]:[]]}function countHolders(groups){let counts=new Map;for(let[place]of groups){
let noun=place===void 0||place.path!==""?"file":HOLDERS[place.object??"blob"]??"object";counts.set(noun,(counts.get(noun)??0)+1)}return[...counts].map(([noun,count])=>formatCount(
count,noun)).join(" and ")}function groupLine(group,style,withOrigin){let[first]=group;if(first===void 0)return"";let blobs=distinct(group,"blob"),versions=group.
length===1?"":`  ${blobs>0?formatCount(blobs,"blob"):formatCount(group.length,"place")}`,encoding=group.find(place=>place.encoding.length>0)??first,from=withOrigin&&
first.commit!==void 0?`  ${origin(first,style,!1)}`:"";return`${placeName(first,style)}${versions}${encodingNote(encoding,style)}${from}`}function distinct(places,key){
let counted=key==="commit"?places:places.filter(({object})=>object!=="tag"&&object!=="commit");return new Set(counted.flatMap(place=>place[key]??[])).size}var INDENT4="  ",SHOWN_ORGANIZATIONS=5,UNREASONED="pat-patrol:allow does not count without a reason: write one after it";function renderFinding(finding,context,style){
let rule=context.verbose?context.rules.find(({id})=>id===finding.ruleId):void 0;return[...renderHeading(finding,style),...renderPlaces(finding,context,style),...renderAdvice(
finding,rule,style)]}function renderFindingLine(finding,style){let[place]=finding.places,where=place===void 0?"":`  ${placeName(place,style)}`;return`${style.show(
finding.secret.redacted)}${where}  ${finding.confidence}, id ${idOf(finding)}`}function renderHeading(finding,style){let{confidence,secret}=finding,color=style.
sure(confidence),head=`${confidence==="possible"?"?":style.glyphs.found} ${style.show(secret.redacted)}  ${confidence.padEnd(8)}  `,[first="",...rest]=wrapProse(
describeToken(finding),style.width-columnsOf(head),"");return[`${style.bold(color(head))}${first}`,...rest.map(line2=>" ".repeat(columnsOf(head))+line2)]}function renderPlaces(finding,context,style){
let{confidence,places}=finding,isHistory=places.some(({commit,reachable,atHead})=>(commit??reachable??atHead)!==void 0),[first]=places,top=isHistory?places.find(
({atHead})=>atHead)??firstSeen(places)??first:first;if(top===void 0)return[];let head=[`${INDENT4}${placeName(top,style)}${encodingNote(top,style)}`,...renderFrame(
top,confidence,style)];if(isHistory)return[...head,...renderProvenance(finding,top,context,style)];let shown=places.slice(1,context.allPlaces?void 0:SHOWN_PLACES),
rest=places.length-1-shown.length;return[...head,...shown.map(place=>`${INDENT4}${placeName(place,style)}${encodingNote(place,style)}`),...rest>0?[INDENT4+style.
dim(`${style.glyphs.cut} ${formatCount(rest,"more place")}: --all-places`)]:[]]}function renderAdvice(finding,rule,style){let prose=text=>wrapProse(text,style.width,
INDENT4),organizations=organizationsOf(finding).slice(0,SHOWN_ORGANIZATIONS),named=name=>style.show(name)+originOf(finding,name),carrier=carrierOf(finding),facts=[
...finding.format==="custom"?[`rule ${style.show(finding.ruleId)}`]:[],`id ${idOf(finding)}`];organizations.length>0&&facts.unshift(`org ${organizations.map(named).
join(", ")}`),carrier!==void 0&&facts.unshift(`in ${carrier.name}`);let revoke=finding.confidence==="certain"?"revoke it":"if it is a token, revoke it",where=organizations.
length===0?"in Azure DevOps under User settings, Personal access tokens":`at ${organizations.map(revocationUrl).join(" ")}`;return[...finding.places.some(({allowed})=>allowed===
"")?prose(UNREASONED).map(style.yellow):[],...renderVerdict(finding,style),...prose(facts.join(` ${style.glyphs.dot} `)).map(style.dim),...finding.format==="cus\
tom"?[]:prose(`${revoke} ${style.show(where)}`),...carrier===void 0?[]:prose(style.show(`then: ${carrier.advice}`)),...rule===void 0?[]:prose(style.show(`${rule.
id}: ${rule.remediation}`))]}var INDENT5="  ";function renderRemark(place,style){let what=`note: ${(place.carrier===void 0?void 0:findCarrier(place.carrier))?.name??"an encrypted credential"}\
; if it is a token of Azure DevOps, it is not checked here`;return[...wrapProse(`${style.glyphs.dot} ${what}`,style.width,INDENT5,""),`${INDENT5}${placeName(place,
style)}`]}var INDENT6="  ",PLACES={tree:"in the working tree",stdin:"in standard input",staged:"in what is staged",range:"in these commits",history:"in the history"},NOTHING={
tree:"no files to read here",stdin:"standard input was empty",staged:"nothing is staged",range:"these commits add nothing",history:"no file was ever committed h\
ere"},NEXT={tree:"revoke first: taking a token out of a file does not take it back from those who have read it",stdin:"revoke first: a token that was logged or \
sent has been read",staged:"take it out of the file and stage that again; a token that never left this machine need not be revoked",range:"take it out of these \
commits before they are pushed; once pushed, revoke first",history:"revoke first: rewriting the history does not take a token back from those who have cloned it"};
function renderSummary(report,context,style){let prose=text=>wrapProse(text,style.width,INDENT6),leftOut=describeLeftOut(report,style.show);return[...renderOutcome(
report,style),...notes(report,style).flatMap(prose),...leftOut===void 0?[]:prose(leftOut).map(style.dim),...renderSuppressed(report,context,style),...report.findings.
length>0?prose(nextStep(report)):[]]}function renderOutcome(report,style){let{findings,scope}=report,[first]=findings,headline2=text=>wrapProse(text,style.width,
INDENT6,"");if(first!==void 0){let color=style.sure(first.confidence),glyph=first.confidence==="possible"?"?":style.glyphs.found;return headline2(`${glyph} ${countFindings(
report)}`).map(line2=>style.bold(color(line2)))}if(!isComplete(report))return[];if(isEmpty(report))return headline2(`${style.glyphs.attention} ${NOTHING[scope]}`).
map(style.yellow);let where=scope==="tree"&&report.repository===void 0?"in these files":PLACES[scope],but=report.suppressed.length===0?"":", apart from what is \
suppressed",hidden=describeHidden(report);if(hidden!==void 0){let text=`no Azure DevOps tokens${describeThreshold(report)} ${where}; ${hidden}`;return headline2(
`${style.glyphs.attention} ${text}`).map(style.yellow)}return headline2(`${style.glyphs.clean} no Azure DevOps tokens ${where}${but}`).map(style.green)}function countFindings({
findings}){let counts=new Map;for(let{confidence}of findings)counts.set(confidence,(counts.get(confidence)??0)+1);let parts=[...counts].map(([confidence,count])=>`${formatNumber(
count)} ${confidence}`),places=findings.reduce((sum,finding)=>sum+finding.places.length,0),where=`in ${formatCount(places,"place")}`;return counts.get("possible")===
findings.length?`${formatCount(findings.length,"possible token")} ${where}`:`${formatCount(findings.length,"token")} ${where} (${parts.join(", ")})`}function nextStep({
findings,scope}){return findings.some(({confidence})=>confidence==="certain")?NEXT[scope]:`if it is a token: ${NEXT[scope]}`}function notes(report,style){let{findings,
ignoredFiles,repository,scope}=report,read=describeRead(report),lines=findings.length===0&&!isComplete(report)?[`0 tokens in what was read: ${read}`]:[`read ${read}`];
ignoredFiles>0&&lines.push(`${formatCount(ignoredFiles,"file")} ignored by git not looked at: --no-ignore`);let{alternates=[]}=repository??{};return alternates.
length>0&&lines.push(`objects borrowed from ${alternates.map(style.show).join(", ")} were read as well`),scope==="tree"&&repository!==void 0&&lines.push("workin\
g tree only; for the past: pat-patrol scan --history"),lines}function describeRead({scope,stats}){let{files,blobs,bytes,milliseconds}=stats,isGit=scope==="histo\
ry"||scope==="range",counts=[...blobs>0||isGit?[`${formatCount(blobs,"blob")}${isGit?" and the messages":""}`]:[],...files>0?[formatCount(files,"file")]:[]];return counts.
length===0&&scope!=="stdin"&&counts.push("0 files"),`${[...counts,formatSize(bytes)].join(", ")} in ${formatDuration(milliseconds)}`}function isEmpty({scope,stats}){
return scope==="history"?stats.blobs===0:stats.bytes===0&&(scope==="stdin"||stats.files===0&&stats.blobs===0)}function renderSuppressed(report,{verbose},style){
let told=describeSuppressed(report,style.show);if(told===void 0)return[];let more=verbose||report.suppressed.length===0?"":"; --verbose lists them",list2=verbose?
report.suppressed:[];return[...wrapProse(told+more,style.width,INDENT6),...list2.map(finding=>{let why=describeSuppression(finding,style.show);return`${INDENT6}${INDENT6}${renderFindingLine(
finding,style)}${why===""?"":`  ${style.dim(why)}`}`})]}function*renderConsole(report,context){let style=styleOf(context);for(let finding of report.findings)yield`${(context.verdicts?renderAnswer(finding,style):renderFinding(
finding,context,style)).join(`
`)}

`;for(let remark of report.remarks??[])yield`${renderRemark(remark,style).join(`
`)}

`;let problems=renderProblems(report,context,style),isAnswer=context.verdicts&&report.findings.length>0,summary=context.quiet?[]:isAnswer?renderAnswers(report,style):
renderSummary(report,context,style),gap=problems.length>0&&summary.length>0&&report.findings.length>0?[""]:[],closing=[...problems,...gap,...summary];closing.length>
0&&(yield`${closing.join(`
`)}
`)}var SCHEMA_VERSION=1;function headRecord(report,{version}){return{schemaVersion:SCHEMA_VERSION,tool:{name:"pat-patrol",version},complete:isComplete(report)}}function suppressedRecord(finding){
let{kind,reason}=finding.suppression??{},suppression=kind===void 0?void 0:{kind,reason:reason&&maskTokens(reason)};return{...findingRecord(finding),suppression}}
function tailRecord(report){let{files,blobs,bytes,milliseconds}=report.stats;return{problems:problemsOf(report).map(({where,message})=>({where:maskTokens(where),
message:maskTokens(message)})),stats:{files,blobs,bytes,milliseconds},alternates:report.repository?.alternates?.map(maskTokens),leftOut:leftOutRecord(report),baselineFile:report.
baselineFile&&maskTokens(report.baselineFile),remarks:report.remarks?.map(placeRecord)}}function problemsOf({problems,interrupted}){return interrupted?[{where:"\
scan",message:"stopped by the user before everything was read"},...problems]:problems}function leftOutRecord({leftOut,configFile}){if(leftOut===void 0)return;let{
files,elsewhere,belowConfidence,ofDisabledRules,minConfidence,disabledRules}=leftOut;return{files,findings:elsewhere+belowConfidence+ofDisabledRules,minConfidence,
disabledRules,include:leftOut.include.map(maskTokens),exclude:leftOut.exclude.map(maskTokens),directory:maskTokens(leftOut.directory),archives:leftOut.closedArchives===
!0?!1:void 0,configFile:configFile&&maskTokens(configFile)}}function findingRecord(finding){let{ruleId,confidence,format,checksum,kind,issued,keyKind,provider,description}=finding,
{organizations=[],secret,fingerprint,places,history}=finding;return{ruleId,confidence,format,checksum,kind,issued,description:description&&maskTokens(description),
keyKind,provider,organizations:organizations.map(({name,from})=>({name:maskTokens(name),from})),remediation:adviceFor(finding),redacted:secret.redacted,fingerprint,
places:places.map(placeRecord),history:history&&historyRecord(history),verdict:verdictRecord(finding)}}function verdictRecord({verdict={status:"unverified",reason:""}}){
let{status,reason,organization,owner,tenant}=verdict;return{status,reason:reason===""?void 0:maskTokens(reason),organization:organization&&maskTokens(organization),
owner:owner&&maskTokens(owner),tenant}}function historyRecord(history){let{introduced,removed,last,branches,tags,remotes,inFilesOf,pushed}=history;return{introduced:introduced.
map(mentionRecord),removed:removed.map(mentionRecord),last:last&&mentionRecord(last),branches:branches.map(maskTokens),tags:tags.map(maskTokens),remotes:remotes.
map(maskTokens),inFilesOf:inFilesOf.map(maskTokens),pushed}}function mentionRecord({commit,author,date,orEarlier}){return{commit,author:author&&maskTokens(author),
date,orEarlier}}function placeRecord(place){let{line:line2,column,endLine,endColumn,encoding,object,blob,commit,orEarlier,ref,date,atHead,reachable}=place;return{
path:maskTokens(place.path),inner:place.inner===void 0?void 0:maskTokens(place.inner),line:line2,column,endLine,endColumn,encoding,object,blob,commit,orEarlier,
ref:ref&&maskTokens(ref),author:place.author&&maskTokens(place.author),date,atHead,reachable,organization:place.organization&&maskTokens(place.organization),carrier:place.
carrier}}var INDENT7=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT7).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT7)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT7)}`),separator=",";yield separator===""?"],":`
  ],`}function*renderJsonLines(report,context){for(let finding of report.findings)yield line({type:"finding",...findingRecord(finding)});yield line({type:"summary",...headRecord(
report,context),suppressed:report.suppressed.map(suppressedRecord),...tailRecord(report)})}function line(record){return`${stringify(record)}
`}import{posix}from"node:path";var SOURCE_ROOT="%SRCROOT%",NO_PATH=".git";function artifactOf(path,{scope,repository}){if(path==="")return{uri:NO_PATH,uriBaseId:SOURCE_ROOT};if(path.startsWith(
"/"))return{uri:`file:${path.startsWith("//")?"":"//"}${encodePath(path)}`};let drive=/^[A-Za-z]:(?=\/)/.exec(path)?.[0];if(drive!==void 0)return{uri:`file:///${drive}${encodePath(
path.slice(drive.length))}`};let prefix=scope==="tree"||scope==="staged"?repository?.prefix??"":"";return{uri:encodePath(posix.normalize(prefix+path)),uriBaseId:SOURCE_ROOT}}
function remoteUri(remote){let[,host,path]=/^(?:[^/@]*@)?([^/:@]{2,}):(?!:|\/\/)(.+)$/.exec(remote)??[],text=host===void 0||path===void 0?remote:`ssh://${host}/${path.
replace(/^\//,"")}`;if(!URL.canParse(text))return;let url=new URL(text);if(["http:","https:","ssh:","git:"].includes(url.protocol))return url.username="",url.password=
"",url.search="",url.hash="",maskTokens(url.href)}function encodePath(path){return maskTokens(path).split("/").map(encodeSegment).join("/")}function encodeSegment(segment){
return encodeURIComponent(segment.replaceAll(new RegExp("\\p{Cs}","gu"),"�")).replaceAll(/[!'()*]/g,character=>`%${character.charCodeAt(0).toString(16).toUpperCase()}`)}var NAMED_ORGANIZATIONS=5;function toResult(file,report,rules){let{finding,places}=file,ruleIndex=rules.findIndex(({id})=>id===finding.ruleId),rule=rules[ruleIndex],
[place]=places;return{ruleId:finding.ruleId,...rule===void 0?{}:{ruleIndex,level:rule.level},message:{text:describeResult(file)},locations:[toLocation(place,report)],
partialFingerprints:{...place.lineHash===void 0?{}:{primaryLocationLineHash:place.lineHash},"patPatrol/v1":finding.fingerprint},properties:describeProperties(finding,
place)}}function messageText(text){return escapeText(text).replaceAll(/[[\]]/g,"\\$&")}function describeResult({finding,places,organizations}){let[organization]=organizations,
carrier=carrierOf({...finding,places}),[{encoding,inner,line:line2}]=places,facts=[`It is ${finding.secret.redacted}, id ${idOf(finding)}`,...carrier===void 0?[]:
[`in ${carrier.name}`],...encoding.length===0?[]:[`encoded as ${encoding.join(" > ")}`],...inner===void 0?[]:[`in line ${line2} of ${messageText(inner)} inside \
this archive`],...places.length===1?[]:[`in ${formatCount(places.length,"place")} of ${places[0].path===""?objectName(places[0],messageText):"this file"}`],...organization===
void 0?[]:[`near the organization ${organizations.slice(0,NAMED_ORGANIZATIONS).map(messageText).join(", ")}`]];if(finding.description!==void 0)return`${messageText(
finding.description)}. ${facts.join(", ")}. Revoke it where it was made, then take it out of the file.`;let subject=finding.confidence==="certain"?"This is an":
"This",where=organization===void 0?"in Azure DevOps":`at ${revocationUrl(organization)}`,advice=`${finding.confidence==="certain"?"Revoke it":"If it is a token,\
 revoke it"} ${where}, then take it out of the file.${carrier===void 0?"":` ${carrier.advice}`}`;return`${subject} ${describeToken(finding)}. ${facts.join(", ")}\
. ${describeVerdict(finding)}${advice}`}function describeVerdict({verdict}){return verdict===void 0?"":`${verdict.status==="live"?"It is live":`Verdict: ${verdict.
status}`} (${messageText(verdict.reason)}). `}function toLocation(place,report){let{line:line2,column,endLine,endColumn,inner}=place,logical=toLogicalLocation(place),
region=inner===void 0?{startLine:line2,startColumn:column,endLine,endColumn}:{startLine:1};return{physicalLocation:{artifactLocation:artifactOf(outerPath(place),
report),region},...logical===void 0?{}:{logicalLocations:[logical]}}}function toLogicalLocation(place){let{path,commit,blob,object,inner,line:line2}=place;if(inner!==
void 0&&commit===void 0){let name2=maskTokens(inner),archive=path===""?objectName(place):maskTokens(outerPath(place));return{kind:"resource",name:name2,fullyQualifiedName:`${archive}\
!${name2}:${line2}`}}if(commit!==void 0)return{kind:"commit",name:commit,fullyQualifiedName:path===""?commit:`${commit}:${maskTokens(path)}`};if(path!=="")return;
let name=blob??objectName(place);return{kind:object??"object",name,fullyQualifiedName:name}}function describeProperties(finding,place){let{confidence,checksum,format,
kind,issued,keyKind,organizations,verdict}=finding,{atHead,blob,carrier,commit,date,encoding,inner,line:line2,column,reachable}=place,all={confidence,checksum,format,
kind,issued,keyKind,organizations:organizations?.map(({name,from})=>({name:maskTokens(name),from})),carrier,encoding,blob,commit,commitDate:date,inHead:atHead,...inner===
void 0?{}:{inner:maskTokens(inner),innerLine:line2,innerColumn:column},reachable,verdict:verdict?.status};return Object.fromEntries(Object.entries(all).filter(([
,value])=>value!==void 0))}function toDescriptor(rule){let[helpUri]=rule.references,markdown=helpMarkdown(rule);return{id:rule.id,name:rule.name,shortDescription:{text:rule.shortDescription},
fullDescription:{text:rule.fullDescription},...helpUri===void 0?{}:{helpUri},help:{text:toPlainText(markdown),markdown},defaultConfiguration:{level:rule.level},
properties:{precision:rule.precision,"security-severity":rule.securitySeverity,tags:[...rule.tags]}}}function helpMarkdown({help,remediation,references}){let links=references.
length===0?[]:["",...references.map(reference=>`- <${reference}>`)];return[...help,"",remediation,...links].join(`
`)}function toPlainText(markdown){return markdown.replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/g,"$1 ($2)").replaceAll(/<(https?:[^>\s]*)>/g,"$1").replaceAll(/\*\*|`/g,
"").replaceAll(/^#+ /gm,"")}var REPOSITORY="https://github.com/pat-patrol/pat-patrol",MOST_RESULTS=5e3,MOST_PROBLEMS=1e3;function toRun(category,files,report,context){let shown=files.slice(
0,MOST_RESULTS);return{tool:{driver:toDriver(context)},automationDetails:{id:`pat-patrol/${category}/`},invocations:[toInvocation(report,files.length-shown.length)],
columnKind:"utf16CodeUnits",originalUriBaseIds:{[SOURCE_ROOT]:{description:{text:"The root of the scanned repository, or of the scan outside a repository."}}},...provenance(
report),results:shown.map(file=>toResult(file,report,context.rules))}}function groupByFile(findings,select){return findings.flatMap(finding=>{let organizations=organizationsOf(
finding);return[...groupByPath(select(finding)).values()].flatMap(places=>{let first=firstSeen(places)??places[0];return first===void 0?[]:{finding,organizations,
places:[first,...places.filter(place=>place!==first)]}})})}function toDriver({version,rules}){return{name:"pat-patrol",fullName:"pat-patrol, finder of leaked Az\
ure DevOps personal access tokens",version,semanticVersion:version,informationUri:REPOSITORY,rules:rules.map(toDescriptor)}}function toInvocation(report,left){let notifications=[
...noticesOf(report),...report.problems.slice(0,MOST_PROBLEMS).map(problemText)],more=report.problems.length-MOST_PROBLEMS;more>0&&notifications.push(`${formatNumber(
more)} more could not be read.`),left>0&&notifications.push(`Only the first ${formatNumber(MOST_RESULTS)} results are listed, the surest first; ${formatNumber(left)}\
 more were found.`);let leftOut=describeLeftOut(report,messageText),suppressed=describeSuppressed(report,messageText),all=[...notifications.map(text=>toNotification(
"warning",text)),...leftOut===void 0?[]:[toNotification("note",`${leftOut}.`)],...suppressed===void 0?[]:[toNotification("note",`${suppressed}.`)]];return{executionSuccessful:!report.
interrupted,...all.length===0?{}:{toolExecutionNotifications:all}}}function noticesOf(report){return report.interrupted?["The scan was stopped by the user and i\
s incomplete."]:isComplete(report)?[]:["The scan is incomplete: not everything could be read."]}function problemText({where,message}){return`${messageText(where)}\
: ${messageText(message)}`}function toNotification(level,text){return{level,message:{text}}}function provenance({repository}){let repositoryUri=remoteUri(repository?.
remoteUrl??"");if(repositoryUri===void 0)return{};let{revision,branch}=repository??{};return{versionControlProvenance:[{repositoryUri,...revision===void 0?{}:{revisionId:revision},
...branch===void 0?{}:{branch:maskTokens(branch)},mappedTo:{uriBaseId:SOURCE_ROOT}}]}}function*renderSarif(report,context){let log={$schema:"https://json.schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:report.scope==="history"?historyRuns(
report,context):[plainRun(report,context)]};yield`${stringify(log,2)}
`}function plainRun(report,context){return toRun(report.scope,groupByFile(report.findings,({places})=>places),report,context)}function historyRuns(report,context){
let head=groupByFile(report.findings,placesAtHead),past=groupByFile(report.findings,placesInPast);return[toRun("tree",head,report,context),toRun("history",past,
report,context)]}function placesAtHead({places}){return places.filter(({atHead})=>atHead)}function placesInPast(finding){let present=new Set(placesAtHead(finding).
map(({path})=>path));return finding.places.filter(({path})=>!present.has(path))}var RENDERERS={console:renderConsole,json:renderJson,jsonl:renderJsonLines,sarif:renderSarif},FORMATS=Object.keys(RENDERERS);function render(format,report,context){
return RENDERERS[format](report,context)}var FAIL_ON=[...CONFIDENCES.toReversed(),"never"],DEFAULT_DECODE_DEPTH=3,PLAIN_ENDINGS=["","txt","text","log","out"];function resolveOptions(typed,context){let{
config,configFile,cwd,spell}=context,named=(option,text,parse)=>text===void 0?void 0:parse({name:spell(option),text}),globs=(option,texts)=>texts.map(text=>parseGlob(
{name:spell(option),text})),reports=resolveReports(typed,context),range=named("range",typed.range,parseRange),scope=resolveScope(typed,spell),request={scope,paths:scope===
"tree"&&typed.paths.length===0?["."]:typed.paths,...range===void 0?{}:{range},cwd,include:typed.include?.length?globs("include",typed.include):config.include,exclude:[
...config.exclude,...globs("exclude",typed.exclude??[])],useIgnore:typed.noIgnore!==!0,minConfidence:named("min-confidence",typed.minConfidence,value=>parseChoice(
value,CONFIDENCES))??config.minConfidence??"possible",disabledRules:config.disabledRules,...config.rules.length===0?{}:{customRules:config.rules},closedArchives:typed.
noArchives===!0||config.archives===!1,decodeDepth:named("decode-depth",typed.decodeDepth,value=>parseWhole(value,0,10))??DEFAULT_DECODE_DEPTH,maxSize:named("max\
-size",typed.maxSize,parseSize)??1/0,jobs:named("jobs",typed.jobs,value=>parseWhole(value,1,256)),remarks:typed.remarks===!0,lineHash:reports.some(({format})=>format===
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
void 0||typed==="-"?void 0:resolve(cwd,typed)}export{checkWritable,writeWhole,writeWholeHere,inBlocks,firstSeen,renderFindingLine,isComplete,renderProblems,describeLeftOut,describeHidden,describeThreshold,describeSuppressed,
render,resolveOptions};
