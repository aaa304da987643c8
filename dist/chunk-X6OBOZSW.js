import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,findProxy,serverAt,verifyFindings}from"./chunk-MNY3KOBK.js";import{UserError,VERSION,quote}from"./chunk-JWT63C6Y.js";function createVerifier(typed,io){let{organizations,unproven}=typed,services=chooseServices(typed,io),{signal}=io;return async(report,onProgress)=>{if(report.findings.
length===0||report.interrupted)return report;let client=openClient(services,io);try{let findings=await verifyFindings(report.findings,{client,services,organizations,
unproven,now:Date.now(),signal,onProgress:(done,total)=>onProgress({label:"verify",done,total,bytes:0})});return{...report,findings,interrupted:signal.aborted}}finally{
client.close()}}}function chooseServices({organizations,server},{env}){let services=server===void 0?MICROSOFT:serverAt(server);return checkOrganizations(organizations,
services),findProxy(services.organization(""),env),services}function openClient({allows},{env,signal}){return createHttpClient({allows,env,userAgent:`pat-patrol\
/${VERSION}`,signal})}function checkOrganizations(organizations,services){let wrong=organizations.find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(
`--organization wants a name such as contoso, as in https://dev.azure.com/contoso, not ${quote(wrong)}`)}export{createVerifier,chooseServices,openClient};
