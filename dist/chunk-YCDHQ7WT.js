import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-7M6GNJS4.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-KWNBMZIT.js";
import"./chunk-INUAFKDI.js";import"./chunk-QIA4BKHN.js";import"./chunk-3IHULY2U.js";import"./chunk-R6LONGIH.js";import"./chunk-ZIFNA4GB.js";
import"./chunk-BCZMGGWV.js";import"./chunk-OZ235EUV.js";import"./chunk-NSP3TMXT.js";import"./chunk-RJEDFC4L.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-3YBFQBE3.js";import"./chunk-E4NPM5ME.js";import"./chunk-6LRQ7JPM.js";import"./chunk-KL7KNEJ6.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-ZN7O5J5D.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
