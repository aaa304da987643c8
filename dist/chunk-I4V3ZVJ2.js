import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{countPlaces,describeLeftOut,describeSinceScan,describeSuppressed,groupByFile,isComplete,rootPathOf}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";
import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";
import{carrierOf,describeToken,formatCount,formatNumber,idOf,objectName,outerPath,revocationUrl}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{escapeText,maskTokens,stringify}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";import{gzipSync}from"node:zlib";var SOURCE_ROOT="%SRCROOT%";function artifactOf(path,report){let name=rootPathOf(path,report);if(name.startsWith("/"))return{uri:`file:${name.startsWith("//")?"":
"//"}${encodePath(name)}`};let drive=/^[A-Za-z]:(?=\/)/.exec(name)?.[0];return drive!==void 0?{uri:`file:///${drive}${encodePath(name.slice(drive.length))}`}:{uri:encodePath(
name),uriBaseId:SOURCE_ROOT}}function remoteUri(remote){let[,host,path]=/^(?:[^/@]*@)?([^/:@]{2,}):(?!:|\/\/)(.+)$/.exec(remote)??[],text=host===void 0||path===
void 0?remote:`ssh://${host}/${path.replace(/^\//,"")}`;if(!URL.canParse(text))return;let url=new URL(text);if(["http:","https:","ssh:","git:"].includes(url.protocol))
return url.username="",url.password="",url.search="",url.hash="",maskTokens(url.href)}function encodePath(path){return maskTokens(path).split("/").map(encodeSegment).
join("/")}function encodeSegment(segment){return encodeURIComponent(segment.replaceAll(new RegExp("\\p{Cs}","gu"),"\uFFFD")).replaceAll(/[!'()*]/g,character=>`%${character.
charCodeAt(0).toString(16).toUpperCase()}`).replaceAll(/%5Cx([89a-f][0-9a-f])/g,(_,byte)=>`%${byte.toUpperCase()}`)}var NAMED_ORGANIZATIONS=5;function toResult(file,report,rules){let{finding,places}=file,ruleIndex=rules.findIndex(({id})=>id===finding.ruleId),rule=rules[ruleIndex],
[place]=places;return{ruleId:finding.ruleId,...rule===void 0?{}:{ruleIndex,level:rule.level},message:{text:describeResult(file)},locations:[toLocation(place,report)],
partialFingerprints:{...place.lineHash===void 0?{}:{primaryLocationLineHash:place.lineHash},"patPatrol/v1":finding.fingerprint},...finding.suppression===void 0?
{}:{suppressions:[toSuppression(finding.suppression)]},properties:describeProperties(finding,place)}}function toSuppression({kind,reason}){return{kind:kind==="i\
nline"?"inSource":"external",...reason===void 0?{}:{justification:messageText(reason)}}}function messageText(text){return escapeText(text).replaceAll(/[[\]]/g,"\
\\$&")}function describeResult({finding,places,organizations}){let[organization]=organizations,carrier=carrierOf({...finding,places}),[{encoding,inner,line}]=places,
facts=[`It is ${finding.secret.redacted}, id ${idOf(finding)}`,...carrier===void 0?[]:[`in ${carrier.name}`],...encoding.length===0?[]:[`encoded as ${encoding.join(
" > ")}`],...inner===void 0?[]:[`in line ${line} of ${messageText(inner)} inside this archive`],...places.length===1?[]:[`in ${formatCount(countPlaces(places),"\
place")} of ${places[0].path===""?objectName(places[0],messageText):"this file"}`],...organization===void 0?[]:[`near the organization ${organizations.slice(0,NAMED_ORGANIZATIONS).
map(messageText).join(", ")}`]];if(finding.description!==void 0)return`${messageText(finding.description)}. ${facts.join(", ")}. Revoke it where it was made, th\
en take it out of the file.`;let subject=finding.confidence==="certain"?"This is an":"This",where=organization===void 0?"in Azure DevOps":`at ${revocationUrl(organization)}`,
advice=`${finding.confidence==="certain"?"Revoke it":"If it is a token, revoke it"} ${where}, then take it out of the file.${carrier===void 0?"":` ${carrier.advice}`}`;
return`${subject} ${describeToken(finding)}. ${facts.join(", ")}. ${describeVerdict(finding)}${advice}`}function describeVerdict({verdict}){return verdict===void 0?
"":`${verdict.status==="live"?"It is live":`Verdict: ${verdict.status}`} (${messageText(verdict.reason)}). `}function toLocation(place,report){let{line,column,endLine,
endColumn,inner}=place,logical=toLogicalLocation(place),region=inner===void 0?{startLine:line,startColumn:column,endLine,endColumn}:{startLine:1};return{physicalLocation:{
artifactLocation:artifactOf(outerPath(place),report),region},...logical===void 0?{}:{logicalLocations:[logical]}}}function toLogicalLocation(place){let{path,commit,
blob,object,inner,line}=place;if(inner!==void 0&&commit===void 0){let name2=maskTokens(inner),archive=path===""?objectName(place):maskTokens(outerPath(place));return{
kind:"resource",name:name2,fullyQualifiedName:`${archive}!${name2}:${line}`}}if(commit!==void 0)return{kind:"commit",name:commit,fullyQualifiedName:path===""?commit:
`${commit}:${maskTokens(path)}`};if(path!=="")return;let name=blob??objectName(place);return{kind:object??"object",name,fullyQualifiedName:name}}function describeProperties(finding,place){
let{confidence,checksum,format,kind,issued,keyKind,organizations,verdict}=finding,{atHead,blob,carrier,commit,date,encoding,inner,line,column,reachable}=place,all={
confidence,checksum,format,kind,issued,keyKind,organizations:organizations?.map(({name,from})=>({name:maskTokens(name),from})),carrier,encoding,blob,commit,commitDate:date,
inHead:atHead,...inner===void 0?{}:{inner:maskTokens(inner),innerLine:line,innerColumn:column},reachable,verdict:verdict?.status};return Object.fromEntries(Object.
entries(all).filter(([,value])=>value!==void 0))}function toDescriptor(rule){let[helpUri]=rule.references,markdown=helpMarkdown(rule);return{id:rule.id,name:rule.name,shortDescription:{text:rule.shortDescription},
fullDescription:{text:rule.fullDescription},...helpUri===void 0?{}:{helpUri},help:{text:toPlainText(markdown),markdown},defaultConfiguration:{level:rule.level},
properties:{precision:rule.precision,"security-severity":rule.securitySeverity,tags:[...rule.tags]}}}function helpMarkdown({help,remediation,references}){let links=references.
length===0?[]:["",...references.map(reference=>`- <${reference}>`)];return[...help,"",remediation,...links].join(`
`)}function toPlainText(markdown){return markdown.replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/g,"$1 ($2)").replaceAll(/<(https?:[^>\s]*)>/g,"$1").replaceAll(/\*\*|`/g,
"").replaceAll(/^#+ /gm,"")}var REPOSITORY="https://github.com/pat-patrol/pat-patrol",MOST_PROBLEMS=1e3;function toRun({category,files,most},report,context){let shown=files.slice(0,most);return{
tool:{driver:toDriver(context)},automationDetails:{id:`pat-patrol/${category}/`},invocations:[toInvocation(report,{shown:shown.length,left:files.length-shown.length,
most})],columnKind:"utf16CodeUnits",originalUriBaseIds:{[SOURCE_ROOT]:{description:{text:"The root of the scanned repository, or of the scan outside a repositor\
y."}}},...provenance(report),results:shown.map(file=>toResult(file,report,context.rules))}}function toDriver({version,rules}){return{name:"pat-patrol",fullName:"\
pat-patrol, finder of leaked Azure DevOps personal access tokens",version,semanticVersion:version,informationUri:REPOSITORY,rules:rules.map(toDescriptor)}}function toInvocation(report,{
shown,left,most}){let told=report.problems.slice(0,Math.min(MOST_PROBLEMS,most)),notifications=[...noticesOf(report),...told.map(problemText)],more=report.problems.
length-told.length;more>0&&notifications.push(`${formatNumber(more)} more could not be read.`),left>0&&notifications.push(`Only the first ${formatNumber(shown)}\
 results are listed, the surest first; ${formatNumber(left)} more were found.`);let leftOut=describeLeftOut(report,messageText),since=describeSinceScan(report,messageText),
suppressed=describeSuppressed(report,messageText),all=[...notifications.map(text=>toNotification("warning",text)),...leftOut===void 0?[]:[toNotification("note",
`${leftOut}.`)],...since===void 0?[]:[toNotification("note",`${since}.`)],...suppressed===void 0?[]:[toNotification("note",`${suppressed}.`)]];return{executionSuccessful:!report.
interrupted,...all.length===0?{}:{toolExecutionNotifications:all}}}function noticesOf(report){return report.interrupted?["The scan was stopped by the user and i\
s incomplete."]:isComplete(report)?[]:["The scan is incomplete: not everything could be read."]}function problemText({where,message}){return`${messageText(where)}\
: ${messageText(message)}`}function toNotification(level,text){return{level,message:{text}}}function provenance({repository}){let repositoryUri=remoteUri(repository?.
remoteUrl??"");if(repositoryUri===void 0)return{};let{revision,branch}=repository??{};return{versionControlProvenance:[{repositoryUri,...revision===void 0?{}:{revisionId:revision},
...branch===void 0?{}:{branch:maskTokens(branch)},mappedTo:{uriBaseId:SOURCE_ROOT}}]}}var MOST_RESULTS=5e3,LARGEST=1e7;function*renderSarif(report,context){let most=MOST_RESULTS,text=renderLog(report,context,most);for(;!fits(text)&&most>1;)most=Math.
floor(most/2),text=renderLog(report,context,most);yield text}function fits(text){return text.length*3<=LARGEST||gzipSync(text,{level:6}).length<=LARGEST}function renderLog(report,context,most){
let{findings,suppressed}=report,listed=context.includeSuppressed?[...findings,...suppressed]:findings,log={$schema:"https://json.schemastore.org/sarif-2.1.0.jso\
n",version:"2.1.0",runs:shareOut(listed,report.scope).map(share=>toRun({...share,most},report,context))};return`${stringify(log,2)}
`}function shareOut(findings,scope){return scope!=="history"?[{category:scope,files:groupByFile(findings)}]:[{category:"tree",files:groupByFile(findings,placesAtHead)},
{category:"history",files:groupByFile(findings,placesInPast)}]}function placesAtHead({places}){return places.filter(({atHead})=>atHead)}function placesInPast(finding){
let present=new Set(placesAtHead(finding).map(({path})=>path));return finding.places.filter(({path})=>!present.has(path))}export{renderSarif};
