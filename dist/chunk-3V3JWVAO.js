import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6ZOTOAHX.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-CJA7QCY5.js";
import"./chunk-UX4SKWE4.js";import"./chunk-PHOGEVHI.js";import"./chunk-DAMABCML.js";import"./chunk-6T6CLEKR.js";import"./chunk-PUS3ZGTR.js";
import"./chunk-4B64INOM.js";import"./chunk-2USM4CQK.js";import"./chunk-6GDZKAMD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-C76W3PN4.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-X522ZER3.js";import{UserError,VERSION,quote}from"./chunk-O7AOOZC6.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
