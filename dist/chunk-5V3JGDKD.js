import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XRKP7R6P.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5DL7WXFQ.js";
import"./chunk-2IVE4VEB.js";import"./chunk-QIA4BKHN.js";import"./chunk-SUHYL3T3.js";import"./chunk-DBDDUI3L.js";import"./chunk-FVTXRGT2.js";
import"./chunk-U5ACNGZ3.js";import"./chunk-LQWRVQWZ.js";import"./chunk-7AIT352K.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-HIIGP6QK.js";import"./chunk-BCIBTCFB.js";import"./chunk-VL6GDP7I.js";import{UserError,VERSION,quote}from"./chunk-JNJRYAN7.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
