import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-GDRQ6OUM.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-PMSDMM2X.js";
import"./chunk-MZGQ5HQM.js";import"./chunk-PHOGEVHI.js";import"./chunk-SAGVJO7P.js";import"./chunk-EYAIQSHX.js";import"./chunk-ATVREEYU.js";
import"./chunk-5ZQXWMT4.js";import"./chunk-BSLZAJEC.js";import"./chunk-7RJRFVCY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-S6BEZJXY.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-SJOZH3OL.js";import{UserError,VERSION,quote}from"./chunk-7CWUFBFE.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
