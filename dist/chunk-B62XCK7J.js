import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-RJRNELL5.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-ITC7UJRO.js";
import"./chunk-MD52T6B4.js";import"./chunk-QIA4BKHN.js";import"./chunk-YC2RA4YL.js";import"./chunk-R6LONGIH.js";import"./chunk-OMYXLQW6.js";
import"./chunk-IMMAGBIB.js";import"./chunk-MASUDTL2.js";import"./chunk-GB26HHQ2.js";import"./chunk-O6XDLGV4.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-RPARA54J.js";import"./chunk-E5BM7GGJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-YHFHNJKG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-736LB3W2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
