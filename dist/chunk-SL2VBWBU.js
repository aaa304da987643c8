import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-Z3MFX4LJ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5KYZCMEC.js";
import"./chunk-P3LUD3IL.js";import"./chunk-PHOGEVHI.js";import"./chunk-XSFQFZKH.js";import"./chunk-KQJXCY6Z.js";import"./chunk-FJUTOGRS.js";
import"./chunk-Z3A4H7RL.js";import"./chunk-V4UOUG5V.js";import"./chunk-AUY72AN3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-Q5KAS6LA.js";import"./chunk-LWEAEROB.js";import"./chunk-5VPGKAU7.js";import{UserError,VERSION,quote}from"./chunk-Q72CPYWN.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
