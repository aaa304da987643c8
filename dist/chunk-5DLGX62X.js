import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-ZLFOITUC.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-VQJI6B2M.js";
import"./chunk-UO6AQULO.js";import"./chunk-QIA4BKHN.js";import"./chunk-VQOY5ID4.js";import"./chunk-R6LONGIH.js";import"./chunk-VIWQW634.js";
import"./chunk-BIL4HGZL.js";import"./chunk-R4MNG435.js";import"./chunk-RGXISQL2.js";import"./chunk-OIUPW7NR.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-CHTCMG7V.js";import"./chunk-JKQ7RLPT.js";import"./chunk-F2YEE6YF.js";import"./chunk-T7YM3LRL.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-EA5OM3GM.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
