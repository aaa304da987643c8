import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{describeSuppression,isComplete,rootPathOf}from"./chunk-4D2XPN3E.js";import{formatNumber,idOf,outerPath,placeText,verdictNote}from"./chunk-BB2XV6V3.js";
import{mayHoldBytes}from"./chunk-JWXIQW5Q.js";import{escapeText,reaches}from"./chunk-JWT63C6Y.js";var MOST=10,LEVELS=["error","warning"];function listAnnotations(report,failOn){let all=[...isComplete(report)?[]:[incompleteAnnotation(report)],...report.findings.
map(finding=>findingAnnotation(finding,failOn,report)),...report.suppressed.filter(()=>report.scope==="range").map(finding=>acceptedAnnotation(finding,report))];
return LEVELS.flatMap(level=>cut(all.filter(annotation=>annotation.level===level)))}function cut(annotations){let[first]=annotations;if(first===void 0||annotations.
length<=MOST)return annotations;let left=formatNumber(annotations.length-MOST+1);return[...annotations.slice(0,MOST-1),{level:first.level,title:"pat-patrol",message:`\
and ${left} more: see the other reports`}]}function findingAnnotation(finding,failOn,report){let{confidence,secret,places,ruleId,description}=finding,revoke=confidence===
"certain"?"Revoke it":"If it is a token, revoke it",place=places.find(({atHead})=>atHead!==!1)??places[0],more=places.length>1?` and ${formatNumber(places.length-
1)} more`:"",where=place===void 0?"":` at ${nameOf(place)}${more}`;return{level:reaches(confidence,failOn)?"error":"warning",title:`${description===void 0?"Azur\
e DevOps token":escapeText(description)} (${confidence}${verdictNote(finding)})`,message:`${secret.redacted}${where}. ${revoke}, then take it out. Id ${idOf(finding)}`,
ruleId,...place===void 0?{}:regionOf(place,report)}}function acceptedAnnotation(finding,report){let[place]=finding.places,where=place===void 0?"":` at ${nameOf(
place)}`,by=describeSuppression(finding,escapeText);return{level:"warning",title:"Accepted Azure DevOps token",message:`${finding.secret.redacted}${where} comes\
 in with this change and is accepted (${by}). Id ${idOf(finding)}`,ruleId:finding.ruleId,...place===void 0?{}:regionOf(place,report)}}function nameOf(place){let{
path,commit}=place,position=placeText(place);return commit===void 0||path===""?position:`${position} (commit ${commit.slice(0,7)})`}function regionOf(place,report){
let{line,endLine,column,endColumn,atHead,inner}=place,path=outerPath(place);if(atHead===!1||place.object==="git-dir"||path===""||path.startsWith("<"))return{};let file=rootPathOf(
path,report);return file.split("/").includes(".git")?{}:escapeText(file)!==file||mayHoldBytes(file)?{}:inner===void 0?{file,line,endLine,column,endColumn}:{file}}
function incompleteAnnotation({problems,interrupted}){let[first]=problems,example=first===void 0?"":`: ${escapeText(first.where)}: ${escapeText(first.message)}`,
count=problems.length===1?"1 thing":`${formatNumber(problems.length)} things`;return{level:"warning",title:"Incomplete scan",message:`${interrupted?"the scan wa\
s stopped":`${count} could not be read`}${example}. "None found" is not "clean".`}}export{listAnnotations};
