import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-HZMJZA7B.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-IB7EASQJ.js";
import"./chunk-P7GO4OTM.js";import"./chunk-QIA4BKHN.js";import"./chunk-XEER77EJ.js";import"./chunk-DGZQUCOV.js";import"./chunk-3IEEAJGX.js";
import"./chunk-UC7Y7XHA.js";import"./chunk-GSWLRM7D.js";import"./chunk-ED4C6ZMQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-NM4ACNUX.js";import"./chunk-3MUDLGVU.js";import"./chunk-M326MCOK.js";import"./chunk-F7CIQ55I.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-2WZFHZIE.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
