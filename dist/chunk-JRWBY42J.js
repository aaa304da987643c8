import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-BXYOLF5Z.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-TYLFCN4E.js";
import"./chunk-JXT6TJBN.js";import"./chunk-QIA4BKHN.js";import"./chunk-KKEI2NKM.js";import"./chunk-R6LONGIH.js";import"./chunk-WCIF2MUF.js";
import"./chunk-6DMWS7DW.js";import"./chunk-BTLKD3XY.js";import"./chunk-SHURJFSX.js";import"./chunk-T5DGYQMA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-AA6OBQKK.js";import"./chunk-ZWOPXO3U.js";import"./chunk-UW5NMDW2.js";import"./chunk-XYL4SNRJ.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-WGC5G7FX.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
