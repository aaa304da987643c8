import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{listAnnotations}from"./chunk-ERGGVDNS.js";import{headlineOf}from"./chunk-MCJY5MQP.js";var LONGEST_MESSAGE=4096;function*renderGithub(report,{failOn="likely",quiet}){yield*renderAnnotations(report,failOn),quiet||(yield`${headlineOf(report)}
`)}function*renderAnnotations(report,failOn){for(let annotation of listAnnotations(report,failOn))yield renderAnnotation(annotation)}function renderAnnotation(annotation){
let{level,message,title,file,line,endLine,column,endColumn}=annotation,properties=Object.entries({file,line,endLine,...line===endLine?{col:column,endColumn}:{},
title}).filter(([,value])=>value!==void 0).map(([name,value])=>`${name}=${escapeProperty(String(value))}`);return`::${level} ${properties.join(",")}::${escapeData(
message.slice(0,LONGEST_MESSAGE))}
`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}export{renderGithub,renderAnnotations,renderAnnotation};
