import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function asRule({id,description,confidence="likely"}){return{id,name:id,format:"custom",confidence,shortDescription:description,fullDescription:description,help:[
"A rule of the configuration file."],remediation:"Revoke it where it was made, then take it out.",references:[],level:confidence==="possible"?"warning":"error",
securitySeverity:"7.0",precision:"medium",tags:["security","secret"],examples:[],counterExamples:[]}}export{asRule};
