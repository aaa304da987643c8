import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-LLLDKHMZ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-QRXV7AND.js";
import"./chunk-DUYGML23.js";import"./chunk-QIA4BKHN.js";import"./chunk-6EU2HXDE.js";import"./chunk-YKXGGVYK.js";import"./chunk-X64YOVPW.js";
import"./chunk-S6AAPNJM.js";import"./chunk-Y33UXJ5M.js";import"./chunk-RI4A4IB6.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-WERWUEX4.js";import"./chunk-TB4RQDV5.js";import"./chunk-UW5NMDW2.js";import"./chunk-COUEXBVQ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-C5DXI3H2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
