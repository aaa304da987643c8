import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-35FRCYS6.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-IC3KT5DO.js";
import"./chunk-SLQRQCS3.js";import"./chunk-QIA4BKHN.js";import"./chunk-CUSUFECI.js";import"./chunk-TA2FJTMX.js";import"./chunk-DTS65MTY.js";
import"./chunk-BHZPJD5N.js";import"./chunk-FX6RCX23.js";import"./chunk-VRIJ5JXR.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-6KICN5AQ.js";import"./chunk-H4B4VSXC.js";import"./chunk-BEKBN3RJ.js";import"./chunk-N2H7ONM6.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-OGDYYMFG.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
