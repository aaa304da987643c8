import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-76KXDM6V.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-4ZHXJOQO.js";
import"./chunk-CHQP5UWQ.js";import"./chunk-QIA4BKHN.js";import"./chunk-64AK2IAK.js";import"./chunk-R6LONGIH.js";import"./chunk-BQCL2D3N.js";
import"./chunk-YVNO5A3Y.js";import"./chunk-RKTCBRGW.js";import"./chunk-KTQKIYSI.js";import"./chunk-Y2YCSKIC.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-7KHDHH63.js";import"./chunk-NKSAX2ET.js";import"./chunk-FNHSXPDK.js";import"./chunk-WIWIWAP2.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-IBBRVLZC.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
