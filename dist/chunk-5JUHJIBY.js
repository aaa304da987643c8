import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OFRULNQN.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-Y4NIIYFV.js";
import"./chunk-ZUULE3DE.js";import"./chunk-PHOGEVHI.js";import"./chunk-YK3VTUQI.js";import"./chunk-TXBDJ2IL.js";import"./chunk-3VROZLDV.js";
import"./chunk-NUDQ66KE.js";import"./chunk-5HSLFQFQ.js";import"./chunk-EH6E24GB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";import"./chunk-RBNKYOUL.js";import{UserError,VERSION,quote}from"./chunk-DZXM2BRG.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
