import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-PQ4MTIST.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-GZD5TMBS.js";
import"./chunk-47UUKS77.js";import"./chunk-PHOGEVHI.js";import"./chunk-D7XFAQFK.js";import"./chunk-ZCEEAPFF.js";import"./chunk-6MB2ZYU7.js";
import"./chunk-FT2727HV.js";import"./chunk-2DXJAQ6S.js";import"./chunk-EGB3G7W5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-ARHMHOT5.js";import"./chunk-BCIBTCFB.js";import"./chunk-TXRTEYHN.js";import{UserError,VERSION,quote}from"./chunk-O754VVY6.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
