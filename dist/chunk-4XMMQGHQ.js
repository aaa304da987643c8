import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{isComplete,problemsOf}from"./chunk-4D2XPN3E.js";import{adviceFor}from"./chunk-BB2XV6V3.js";import{maskTokens}from"./chunk-JWT63C6Y.js";var SCHEMA_VERSION=1;function headRecord(report,{version}){return{schemaVersion:SCHEMA_VERSION,tool:{name:"pat-patrol",version},complete:isComplete(report)}}function suppressedRecord(finding){
let{kind,reason}=finding.suppression??{},suppression=kind===void 0?void 0:{kind,reason:reason&&maskTokens(reason)};return{...findingRecord(finding),suppression}}
function tailRecord(report){let{files,blobs,bytes,milliseconds}=report.stats;return{problems:problemsOf(report).map(({where,message})=>({where:maskTokens(where),
message:maskTokens(message)})),stats:{files,blobs,bytes,milliseconds},alternates:report.repository?.alternates?.map(maskTokens),submodules:report.repository?.submodules?.
map(maskTokens),absentSubmodules:report.absentSubmodules?.map(maskTokens),leftOut:leftOutRecord(report),sinceScan:sinceScanRecord(report),baselineFile:report.baselineFile&&
maskTokens(report.baselineFile),remarks:report.remarks?.map(placeRecord)}}function leftOutRecord({leftOut,configFile}){if(leftOut===void 0)return;let{files,elsewhere,
belowConfidence,ofDisabledRules,minConfidence,disabledRules}=leftOut;return{files,findings:elsewhere+belowConfidence+ofDisabledRules,minConfidence,disabledRules,
include:leftOut.include.map(maskTokens),exclude:leftOut.exclude.map(maskTokens),directory:maskTokens(leftOut.directory),archives:leftOut.closedArchives===!0?!1:
void 0,configFile:configFile&&maskTokens(configFile)}}function sinceScanRecord({sinceScan}){if(sinceScan===void 0)return;let{file,date,discarded,objects,read}=sinceScan;
return{file:maskTokens(file),date,discarded,objects,read}}function findingRecord(finding){let{ruleId,confidence,format,checksum,kind,issued,keyKind,provider,description}=finding,
{organizations=[],secret,fingerprint,places,history}=finding;return{ruleId,confidence,format,checksum,kind,issued,description:description&&maskTokens(description),
keyKind,provider,organizations:organizations.map(({name,from})=>({name:maskTokens(name),from})),remediation:adviceFor(finding),redacted:secret.redacted,fingerprint,
places:places.map(placeRecord),history:history&&historyRecord(history),verdict:verdictRecord(finding)}}function verdictRecord({verdict={status:"unverified",reason:""}}){
let{status,reason,organization,owner,tenant}=verdict;return{status,reason:reason===""?void 0:maskTokens(reason),organization:organization&&maskTokens(organization),
owner:owner&&maskTokens(owner),tenant}}function historyRecord(history){let{introduced,removed,last,branches,tags,remotes,inFilesOf,pushed}=history;return{introduced:introduced.
map(mentionRecord),removed:removed.map(mentionRecord),last:last&&mentionRecord(last),branches:branches.map(maskTokens),tags:tags.map(maskTokens),remotes:remotes.
map(maskTokens),inFilesOf:inFilesOf.map(maskTokens),pushed}}function mentionRecord({commit,author,date,orEarlier}){return{commit,author:author&&maskTokens(author),
date,orEarlier}}function placeRecord(place){let{line,column,endLine,endColumn,encoding,object,blob,commit,orEarlier,ref,date,atHead,reachable}=place;return{path:maskTokens(
place.path),inner:place.inner===void 0?void 0:maskTokens(place.inner),line,column,endLine,endColumn,encoding,object,blob,commit,orEarlier,ref:ref&&maskTokens(ref),
author:place.author&&maskTokens(place.author),date,atHead,reachable,more:place.more,organization:place.organization&&maskTokens(place.organization),carrier:place.
carrier}}export{headRecord,suppressedRecord,tailRecord,findingRecord};
