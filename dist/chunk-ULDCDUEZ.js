import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-7SNMEHGN.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-RUIOPITM.js";
import"./chunk-JEMG234I.js";import"./chunk-QIA4BKHN.js";import"./chunk-OXZZV26J.js";import"./chunk-R6LONGIH.js";import"./chunk-WFF6QB2Z.js";
import"./chunk-SDPRDXFF.js";import"./chunk-T7VDKNOK.js";import"./chunk-RTRWR3TZ.js";import"./chunk-AZTZVEDJ.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-MHPRDN7N.js";import"./chunk-C2EZASEW.js";import"./chunk-UW5NMDW2.js";import"./chunk-4PQR4QG4.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-6S3LTY4F.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
