import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-KNFSWIA4.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-KLVFWWFU.js";
import"./chunk-JVUK2IVE.js";import"./chunk-PHOGEVHI.js";import"./chunk-GMHRBTH4.js";import"./chunk-3B4T5V6L.js";import"./chunk-2VOJI4BG.js";
import"./chunk-UUBRMOWM.js";import"./chunk-QJVM57P6.js";import"./chunk-IDKJDTUS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-7IZ2IAEX.js";import"./chunk-BCIBTCFB.js";import"./chunk-PG5X364C.js";import{UserError,VERSION,quote}from"./chunk-VIRAIIU4.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
