import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-F6O2ARQO.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-UUB5HHEN.js";
import"./chunk-46WKJNM7.js";import"./chunk-QIA4BKHN.js";import"./chunk-XIPJ4B2F.js";import"./chunk-R6LONGIH.js";import"./chunk-TLECKFAP.js";
import"./chunk-CK7APKI2.js";import"./chunk-VGRQBW67.js";import"./chunk-6UYBSNRX.js";import"./chunk-BG75NOEI.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-FQZUGV4Y.js";import"./chunk-UYFLJ62T.js";import"./chunk-F2YEE6YF.js";import"./chunk-H27XV6ZU.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-V2DVGG2S.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
