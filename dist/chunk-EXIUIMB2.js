import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-FDX3MKQF.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-2L6ECANY.js";
import"./chunk-TNXFCXM3.js";import"./chunk-QIA4BKHN.js";import"./chunk-YOGQUQ45.js";import"./chunk-R6LONGIH.js";import"./chunk-ZCJ6TOCK.js";
import"./chunk-R5G6PCW3.js";import"./chunk-DLIATG3W.js";import"./chunk-JZNXKXWE.js";import"./chunk-SXR4WHO3.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-7EX7DUKU.js";import"./chunk-AQMTPXT2.js";import"./chunk-SE6BHWUN.js";import"./chunk-VJAYQ5QJ.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-3T6EDY5G.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
