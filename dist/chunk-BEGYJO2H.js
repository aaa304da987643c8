import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-PZU4AVRS.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-XII4PLUR.js";
import"./chunk-OPNNLWK4.js";import"./chunk-PHOGEVHI.js";import"./chunk-MJN6XC5J.js";import"./chunk-3JFIAP3O.js";import"./chunk-O2VA54ZU.js";
import"./chunk-KWHDUP7C.js";import"./chunk-Y45IVULJ.js";import"./chunk-WDHT2SAI.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KZ34XU56.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-PA77RFIH.js";import{UserError,VERSION,quote}from"./chunk-6DC57I3D.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
