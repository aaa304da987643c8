import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OU2U4KPN.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-EP7TEGVU.js";
import"./chunk-5LIPPDY3.js";import"./chunk-QIA4BKHN.js";import"./chunk-6JTTRN6S.js";import"./chunk-R6LONGIH.js";import"./chunk-SFKCQNHH.js";
import"./chunk-S6PXNTFK.js";import"./chunk-B6NK32UT.js";import"./chunk-UINMTQ3S.js";import"./chunk-RAEBE3FL.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-OESGD3K6.js";import"./chunk-XRJYUTOG.js";import"./chunk-6LRQ7JPM.js";import"./chunk-ALFUVYX7.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-NZXOJBCV.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
