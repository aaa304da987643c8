import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-MVEY7RVV.js";import"./chunk-NIZOQD5L.js";import{withoutTokens}from"./chunk-ZD64AZML.js";
import"./chunk-E73XVOSX.js";import{VERSION}from"./chunk-66TE5JIU.js";import{quote}from"./chunk-MPIHJRVA.js";import{UserError}from"./chunk-JX7KTPLD.js";
import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
