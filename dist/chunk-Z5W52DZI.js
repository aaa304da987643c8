import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-ALZAOKA7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-MSGPI5R2.js";
import"./chunk-INR2FEVN.js";import"./chunk-QIA4BKHN.js";import"./chunk-XUT5WSST.js";import"./chunk-R6LONGIH.js";import"./chunk-XMSZPKW2.js";
import"./chunk-T4AADWTH.js";import"./chunk-KKAQM6SI.js";import"./chunk-JXKPW24N.js";import"./chunk-BIGAZY5U.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-DSN7PKFG.js";import"./chunk-H6WH5RBU.js";import"./chunk-UW5NMDW2.js";import"./chunk-VW5FRBZD.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-TL6ZRHLE.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
