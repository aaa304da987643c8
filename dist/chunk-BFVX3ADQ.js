import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-HBS6SUYW.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5KPN2IWO.js";
import"./chunk-2NZ7CXCE.js";import"./chunk-QIA4BKHN.js";import"./chunk-WN6IHDJC.js";import"./chunk-ETLSIOPS.js";import"./chunk-FGDMZZ76.js";
import"./chunk-DVREF7DG.js";import"./chunk-GEGV46AK.js";import"./chunk-JDRGWD2S.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";import"./chunk-6NM4EXPS.js";import{UserError,VERSION,quote}from"./chunk-S3OYSASY.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
