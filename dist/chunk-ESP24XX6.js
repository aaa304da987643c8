import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-4DWNHTPA.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-P2T63UW6.js";
import"./chunk-C65TG5GL.js";import"./chunk-QIA4BKHN.js";import"./chunk-NR7PCNF7.js";import"./chunk-UG6GBIKO.js";import"./chunk-35A6TLKG.js";
import"./chunk-TK7WET4R.js";import"./chunk-Q6URHY7S.js";import"./chunk-ORNNWCMV.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
