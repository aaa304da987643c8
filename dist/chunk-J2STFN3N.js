import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-SG4Q7RFY.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-FF53243R.js";
import"./chunk-PLGT5UW4.js";import"./chunk-QIA4BKHN.js";import"./chunk-KYQPCYSA.js";import"./chunk-BJBLYY7C.js";import"./chunk-FLBHEDOW.js";
import"./chunk-2UEUXUQC.js";import"./chunk-NWWURLKO.js";import"./chunk-LE2DXS7M.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-DJGLDFUL.js";import"./chunk-LX36S76Q.js";import"./chunk-GGSQHMGH.js";import"./chunk-333BHRL6.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-QPE7W2WT.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
