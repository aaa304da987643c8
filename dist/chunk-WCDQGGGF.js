import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHOWN_PLACES,encodingNote,placeName}from"./chunk-FHFIVHBZ.js";import{columnsOf,cutEnd,cutStart,wrapProse}from"./chunk-4SQW32TV.js";import{countPlaces,
firstSeen,groupByPath}from"./chunk-PARZN4JP.js";import{formatCount,formatNumber}from"./chunk-YROTUOWE.js";import{carrierOf,describeToken,idOf,organizationsOf,
originOf,revocationUrl,shortObjectId}from"./chunk-NRCMWDGD.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var INDENT="  ",ORDER=["live","unknown","unverified","refused","expired"];function renderVerdict({verdict},style){if(verdict===void 0)return[];let text=verdict.
status==="live"?`LIVE ${ownership(verdict)}`.trim():`${verdict.status}: ${verdict.reason}`;return wrapProse(style.show(text),style.width,INDENT).map(colorOf(verdict.
status,style))}function renderAnswer(finding,style){let{verdict,secret,places}=finding;if(verdict===void 0)return[];let{status,reason}=verdict,head=`${glyphOf(status,
style)} ${style.show(secret.redacted)}  ${status==="live"?"LIVE":status}`,whose=status==="live"?`  ${style.show(ownership(verdict))}`.trimEnd():"",prose=text=>wrapProse(
text,style.width,INDENT);return[style.bold(colorOf(status,style)(head))+whose,...places.slice(0,1).map(place=>`${INDENT}${placeName(place,style)}`),...prose(style.
show(reason)),...prose(`id ${idOf(finding)}`).map(style.dim)]}function renderAnswers({findings},style){let counts=ORDER.map(status=>({status,count:findings.filter(
({verdict})=>verdict?.status===status).length})).filter(({count})=>count>0),worst=counts[0]?.status??"unverified",text=counts.map(({status,count})=>`${formatNumber(
count)} ${status}`).join(", ");return[style.bold(colorOf(worst,style)(`${glyphOf(worst,style)} ${text}`))]}function ownership({organization,owner}){return[organization===
void 0?"":`in ${organization}`,owner===void 0?"":`owner ${owner}`].filter(part=>part!=="").join(", ")}function glyphOf(status,{glyphs}){return status==="live"?glyphs.
found:status==="unknown"||status==="unverified"?glyphs.attention:glyphs.clean}function colorOf(status,style){return status==="live"?style.red:status==="unknown"||
status==="unverified"?style.yellow:style.green}init_define_WORKFLOWS();init_define_WORKFLOWS();var NUMBER_COLUMNS=5,TAB="  ";function renderFrame({frame,line},confidence,style){let show=text=>text.split("	").map(style.show).join(TAB),end=frame.start+frame.
length,token=show(frame.text.slice(frame.start,end)),number=String(line).padStart(NUMBER_COLUMNS),room=style.width-number.length-3-columnsOf(token),[before,after]=fit(
show(frame.text.slice(0,frame.start)),show(frame.text.slice(end)),room,style.glyphs.cut),carets=" ".repeat(columnsOf(before))+"^".repeat(Math.max(columnsOf(token),
1)),gutter=text=>style.dim(`${text} ${style.glyphs.rule}`);return[`${gutter(number)} ${style.dim(before)}${style.bold(token)}${style.dim(after)}`,`${gutter(" ".
repeat(number.length))} ${style.sure(confidence)(carets)}`]}function fit(before,after,room,mark){let afterRoom=Math.max(room-columnsOf(before),Math.floor(room/3),
columnsOf(mark)),cutAfter=cutEnd(after,afterRoom,mark);return[cutStart(before,Math.max(room-columnsOf(cutAfter),columnsOf(mark)),mark),cutAfter]}init_define_WORKFLOWS();init_define_WORKFLOWS();var SHOWN_NAMES=3,NAME_COLUMNS=40;function describeHistory(history,width,style){let{branches,tags,remotes,inFilesOf,pushed}=history,holders=[...listNames(branches,
"branch",style),...listNames(tags,"tag",style),...listNames(remotes,"remote branch",style)];return[["removed",inFilesOf.length>0?void 0:describeRemoval(history,
style)],["held by",holders.length===0?void 0:holders.join(", ")],["pushed",pushed==="no"?"no remote branch that is known here has it":void 0]].flatMap(([label,text])=>text===
void 0?[]:[{label,lines:wrapProse(text,width,"")}])}function describeRemoval({removed},style){let last=removed.at(-1);if(last===void 0)return;let shown=[last.date?.
slice(0,10),shortObjectId(last.commit),last.author].flatMap(fact=>fact===void 0?[]:[cut(fact,style)]).join("  ");return removed.length===1?shown:`${shown}, and \
by ${formatCount(removed.length-1,"other commit")}`}function listNames(names,noun,style){if(names.length===0)return[];let shown=names.slice(0,SHOWN_NAMES).map(name=>cut(
name,style)),more=names.length>SHOWN_NAMES?style.glyphs.cut:"",plural=noun.endsWith("ch")?`${noun}es`:`${noun}s`;return[`${formatNumber(names.length)} ${names.length===
1?noun:plural} (${shown.join(", ")}${more})`]}function cut(text,style){return cutEnd(style.show(text),NAME_COLUMNS,style.glyphs.cut)}var LABEL_COLUMNS=9,AUTHOR_COLUMNS=40,INDENT2=" ".repeat(2+LABEL_COLUMNS),REACHABILITIES=["head","ref","index","stash","reflog","none"],REACHED={head:"not in it\
s files, but in its history",ref:"not there, but in another branch or tag",index:"not there, but staged: the next commit would contain it",stash:"not there, but\
 in a stash",reflog:"not there; the reflog still reaches it",none:"not there; nothing reaches it any more, but the object is still in this repository until git \
prunes it"},HOLDERS={commit:"commit message",tag:"tag",note:"note"};function renderProvenance(finding,top,context,style){let{places,history}=finding,entered=firstSeen(
places),width=style.width-INDENT2.length,told=history===void 0?[]:describeHistory(history,width,style);return[...entered===void 0?[]:row("entered",entry(entered,
style,entered!==top)),...headRow(places,style),...told.flatMap(({label,lines:[first="",...rest]})=>[...row(label,first),...rest.map(line=>INDENT2+line)]),...places.
length>1?placeRows(places,context,style):[]]}function row(label,text){return[`  ${label.padEnd(LABEL_COLUMNS)}${text}`]}function entry(place,style,withName){return`${place.
orEarlier===!0?"at or before  ":""}${origin(place,style,withName)}`}function origin(place,style,withName){let{date,commit,author}=place;return[...[date?.slice(0,
10),commit&&shortObjectId(commit),author].filter(fact=>fact!==void 0).map(fact=>cutEnd(style.show(fact),AUTHOR_COLUMNS,style.glyphs.cut)),...withName?[placeName(
place,style)]:[]].join("  ")}function headRow(places,style){let isThere=places.some(({atHead})=>atHead),nearest=REACHABILITIES.find(reachable=>places.some(place=>place.
reachable===reachable));if(!isThere&&nearest===void 0)return[];let text=isThere?"still there":REACHED[nearest??"none"],[first="",...rest]=wrapProse(text,style.width-
INDENT2.length,"");return[...row("at HEAD",isThere?style.bold(first):first),...rest.map(line=>INDENT2+line)]}function placeRows(places,{allPlaces},style){let groups=groupByPath(
places),blobs=distinct(places,"blob"),commits=distinct(places,"commit"),counts=[`${formatNumber(countPlaces(places))} in ${countHolders([...groups.values()])}`,
...blobs>0?[formatCount(blobs,"blob")]:[],...commits>0?[formatCount(commits,"commit")]:[]],rows=row("places",counts.join(", ")),entries=allPlaces?places.map(place=>[
place]):[...groups.values()].toSorted((a,b)=>b.length-a.length),allFiles=entries.every(([first])=>first?.path!==""),shown=entries.slice(0,allPlaces?void 0:SHOWN_PLACES),
rest=entries.length-shown.length;return[...rows,...shown.map(group=>INDENT2+groupLine(group,style,allPlaces===!0)),...rest>0?[INDENT2+style.dim(`${style.glyphs.
cut} ${formatCount(rest,allFiles?"more file":"more place")}: --all-places`)]:[]]}function countHolders(groups){let counts=new Map;for(let[place]of groups){let noun=place===
void 0||place.path!==""?"file":HOLDERS[place.object??"blob"]??"object";counts.set(noun,(counts.get(noun)??0)+1)}return[...counts].map(([noun,count])=>formatCount(
count,noun)).join(" and ")}function groupLine(group,style,withOrigin){let[first]=group;if(first===void 0)return"";let blobs=distinct(group,"blob"),versions=group.
length===1?"":`  ${blobs>0?formatCount(blobs,"blob"):formatCount(group.length,"place")}`,encoding=group.find(place=>place.encoding.length>0)??first,from=withOrigin&&
first.commit!==void 0?`  ${origin(first,style,!1)}`:"";return`${placeName(first,style)}${versions}${encodingNote(encoding,style)}${from}`}function distinct(places,key){
let counted=key==="commit"?places:places.filter(({object})=>object!=="tag"&&object!=="commit");return new Set(counted.flatMap(place=>place[key]??[])).size}var INDENT3="  ",SHOWN_ORGANIZATIONS=5,UNREASONED="pat-patrol:allow does not count here: it needs a comment of its own behind the token, or alone on the line be\
fore, with a reason";function renderFinding(finding,context,style){let rule=context.verbose?context.rules.find(({id})=>id===finding.ruleId):void 0;return[...renderHeading(
finding,style),...renderPlaces(finding,context,style),...renderAdvice(finding,rule,style)]}function renderFindingLine(finding,style){let[place]=finding.places,where=place===
void 0?"":`  ${placeName(place,style)}`;return`${style.show(finding.secret.redacted)}${where}  ${finding.confidence}, id ${idOf(finding)}`}function renderHeading(finding,style){
let{confidence,secret}=finding,color=style.sure(confidence),head=`${confidence==="possible"?"?":style.glyphs.found} ${style.show(secret.redacted)}  ${confidence.
padEnd(8)}  `,[first="",...rest]=wrapProse(describeToken(finding),style.width-columnsOf(head),"");return[`${style.bold(color(head))}${first}`,...rest.map(line=>"\
 ".repeat(columnsOf(head))+line)]}function renderPlaces(finding,context,style){let{confidence,places}=finding,isHistory=places.some(({commit,reachable,atHead})=>(commit??
reachable??atHead)!==void 0),[first]=places,top=isHistory?places.find(({atHead})=>atHead)??firstSeen(places)??first:first;if(top===void 0)return[];let head=[`${INDENT3}${placeName(
top,style)}${encodingNote(top,style)}`,...renderFrame(top,confidence,style)];if(isHistory)return[...head,...renderProvenance(finding,top,context,style)];let shown=places.
slice(1,context.allPlaces?void 0:SHOWN_PLACES),rest=places.length-1-shown.length,unlisted=countPlaces(places)-places.length;return[...head,...shown.map(place=>`${INDENT3}${placeName(
place,style)}${encodingNote(place,style)}`),...rest>0?[INDENT3+style.dim(`${style.glyphs.cut} ${formatCount(rest,"more place")}: --all-places`)]:[],...unlisted>
0?[INDENT3+style.dim(`${style.glyphs.cut} ${formatCount(unlisted,"more place")}: counted, not listed`)]:[]]}function renderAdvice(finding,rule,style){let prose=text=>wrapProse(
text,style.width,INDENT3),organizations=organizationsOf(finding).slice(0,SHOWN_ORGANIZATIONS),named=name=>style.show(name)+originOf(finding,name),carrier=carrierOf(
finding),facts=[...finding.format==="custom"?[`rule ${style.show(finding.ruleId)}`]:[],`id ${idOf(finding)}`];organizations.length>0&&facts.unshift(`org ${organizations.
map(named).join(", ")}`),carrier!==void 0&&facts.unshift(`in ${carrier.name}`);let revoke=finding.confidence==="certain"?"revoke it":"if it is a token, revoke i\
t",where=organizations.length===0?"in Azure DevOps under User settings, Personal access tokens":`at ${organizations.map(revocationUrl).join(" ")}`;return[...finding.
places.some(({allowed})=>allowed==="")?prose(UNREASONED).map(style.yellow):[],...renderVerdict(finding,style),...prose(facts.join(` ${style.glyphs.dot} `)).map(
style.dim),...finding.format==="custom"?[]:prose(`${revoke} ${style.show(where)}`),...carrier===void 0?[]:prose(style.show(`then: ${carrier.advice}`)),...rule===
void 0?[]:prose(style.show(`${rule.id}: ${rule.remediation}`))]}export{renderAnswer,renderAnswers,renderFinding,renderFindingLine};
