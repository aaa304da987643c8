import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{listAnnotations}from"./chunk-ERGGVDNS.js";import{headlineOf}from"./chunk-MCJY5MQP.js";function*renderAzure(report,{failOn="likely",quiet}){yield*renderIssues(report,failOn),quiet||(yield`${headlineOf(report)}
`)}function*renderIssues(report,failOn){let annotations=listAnnotations(report,failOn);for(let annotation of annotations)yield renderIssue(annotation);annotations.
length>0&&(yield command("task.complete",{result:"SucceededWithIssues"},headlineOf(report)))}function renderFailed(reason){return command("task.complete",{result:"\
Failed"},reason)}function renderVariable(name,value){return command("task.setvariable",{variable:name,isOutput:"true"},value)}function renderSummaryUpload(file){
return command("task.uploadsummary",{},file)}function renderIssue({level,title,message,file,line,column,ruleId}){return command("task.logissue",{type:level,sourcepath:file,
linenumber:line,columnnumber:column,code:ruleId},`${title}: ${message}`)}function command(name,properties,data){let list=Object.entries(properties).flatMap(([key,
value])=>value===void 0?[]:[`${key}=${escapeProperty(String(value))};`]),separator=list.length===0?"":" ";return`##vso[${name}${separator}${list.join("")}]${escapeData(
data)}
`}function escapeData(text){return text.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll("]","%5D").replaceAll(";","%3B")}export{renderAzure,renderIssues,renderFailed,renderVariable,renderSummaryUpload,renderIssue};
