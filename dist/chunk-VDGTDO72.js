import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-FOQ33SAP.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-LHC67YIQ.js";
import"./chunk-IKPU4M2J.js";import"./chunk-QIA4BKHN.js";import"./chunk-R54IMOQY.js";import"./chunk-R6LONGIH.js";import"./chunk-I222VNR7.js";
import"./chunk-LPMOL2QZ.js";import"./chunk-WULUFE55.js";import"./chunk-B3U6NQFP.js";import"./chunk-TJHGVLEC.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-PYQ35JWU.js";import"./chunk-VF6WTMY6.js";import"./chunk-UW5NMDW2.js";import"./chunk-747Q7MBN.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-6EPEADQX.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
