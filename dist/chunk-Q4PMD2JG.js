import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XNC32MZB.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-X6M7QBS2.js";
import"./chunk-4SCD4CXP.js";import"./chunk-QIA4BKHN.js";import"./chunk-6RJXUCLR.js";import"./chunk-R6LONGIH.js";import"./chunk-HU6WXQGI.js";
import"./chunk-OQJG5R5O.js";import"./chunk-BB4NBBL4.js";import"./chunk-O6XNJAGJ.js";import"./chunk-WXNJ6E7N.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-LKQUPQO4.js";import"./chunk-DKVPOUR3.js";import"./chunk-H3TBN4WC.js";import"./chunk-AVYFW5B7.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-ZMB7WQZ5.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
