import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-UMHFAHJ4.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-WLZ535LR.js";
import"./chunk-XRXDG6LI.js";import"./chunk-QIA4BKHN.js";import"./chunk-FOEGFQG7.js";import"./chunk-OPGJYHRT.js";import"./chunk-GYNKOK5P.js";
import"./chunk-5LP5AGVX.js";import"./chunk-TBAHU2TS.js";import"./chunk-TNJPQLTW.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-CWM27EIG.js";import"./chunk-H6NCOG2D.js";import"./chunk-Y67U7SPT.js";import"./chunk-27AUOJ5X.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-ZFLG4E5S.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
