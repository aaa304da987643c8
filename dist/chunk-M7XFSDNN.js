import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-QJ2H6ODF.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-NEC7ECAY.js";
import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";
import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
