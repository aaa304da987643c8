import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-QNRKPMPQ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-L2GG5TQ5.js";
import"./chunk-IVR64DB6.js";import"./chunk-QIA4BKHN.js";import"./chunk-QI2YDYKT.js";import"./chunk-R6LONGIH.js";import"./chunk-IEGGMONO.js";
import"./chunk-INM2EL47.js";import"./chunk-LZKWSZIY.js";import"./chunk-A2C6AIKT.js";import"./chunk-4LF5SA4K.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-UR4OILUY.js";import"./chunk-462EZS3C.js";import"./chunk-57UIUUBN.js";import"./chunk-GFJT5EAD.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-QA4TJCEL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
