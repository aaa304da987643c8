import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{countPlaces,describeLeftOut,describeSuppressed,groupByFile,isComplete,problemsOf,rootPathOf}from"./chunk-4D2XPN3E.js";import{adviceFor,describeToken,
formatCount,idOf,outerPath,verdictNote}from"./chunk-BB2XV6V3.js";import{mayHoldBytes}from"./chunk-JWXIQW5Q.js";import{maskTokens,stringify}from"./chunk-JWT63C6Y.js";import{createHash}from"node:crypto";var SCHEMA_VERSION="15.2.1",NO_COMMIT="0000000",SEVERITIES={certain:"Critical",likely:"High",possible:"Low"};function*renderGitlab(report,context){let document={
version:SCHEMA_VERSION,vulnerabilities:groupByFile(report.findings).map(file=>toVulnerability(file,report,context.rules)),scan:describeScan(report,context)};yield`${stringify(
document,2)}
`}function identifyFile({finding,places:[place]},report){let{path,inner="",blob,commit}=place;return identify([finding.fingerprint,path===""?blob??commit??"":rootPathOf(
path,report),inner])}function identify(parts){let hex=createHash("sha256").update(parts.join("\0")).digest("hex");return[hex.slice(0,8),hex.slice(8,12),`8${hex.
slice(13,16)}`,`8${hex.slice(17,20)}`,hex.slice(20,32)].join("-")}function toVulnerability(filePlaces,report,rules){let{finding,places}=filePlaces,[place]=places,
{confidence,ruleId,secret}=finding,rule=rules.find(({id})=>id===ruleId),file=maskTokens(rootPathOf(outerPath(place),report)),url=rule?.references[0],where=places.
length===1?"":`, in ${formatCount(countPlaces(places),"place")} of this file`;return{id:identifyFile(filePlaces,report),category:"secret_detection",name:maskTokens(
rule?.shortDescription??"Azure DevOps token").slice(0,255),description:`${plain(describeToken(finding))} (${confidence}${verdictNote(finding)}): ${secret.redacted}\
, id ${idOf(finding)}${where}.`,severity:SEVERITIES[confidence],solution:adviceFor(finding),identifiers:[{type:"pat_patrol_rule_id",name:`pat-patrol rule ${ruleId}`,
value:ruleId,...url===void 0?{}:{url}}],location:{...mayHoldBytes(file)?{}:{file},...place.inner===void 0?{start_line:place.line,end_line:place.endLine}:{},commit:{
sha:place.commit??report.repository?.revision??NO_COMMIT,date:place.date}}}}function describeScan(report,{version,endedAt=new Date(0)}){let tool={id:"pat-patrol",
name:"pat-patrol",url:"https://github.com/pat-patrol/pat-patrol",vendor:{name:"pat-patrol"},version},notes=[describeLeftOut(report,maskTokens),describeSuppressed(
report,maskTokens)],messages=[...problemsOf(report).map(({where,message})=>({level:"warn",value:maskTokens(`${where}: ${message}`)})),...notes.flatMap(note=>note===
void 0?[]:[{level:"info",value:note}])];return{analyzer:tool,scanner:tool,type:"secret_detection",start_time:toSeconds(new Date(endedAt.getTime()-report.stats.milliseconds)),
end_time:toSeconds(endedAt),status:isComplete(report)?"success":"failure",messages}}function plain(text){return text.replaceAll(/[\\`*_{}[\]()<>#+!|~@$&:]/g,"\\$\
&")}function toSeconds(date){return date.toISOString().slice(0,19)}export{renderGitlab,identifyFile,identify};
