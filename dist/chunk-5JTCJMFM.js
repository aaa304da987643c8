import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-46E24YVL.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-U5OZQT7P.js";
import"./chunk-4UQKVZDO.js";import"./chunk-QIA4BKHN.js";import"./chunk-UIH5KESO.js";import"./chunk-R6LONGIH.js";import"./chunk-O4ER34CG.js";
import"./chunk-PLTEI6VK.js";import"./chunk-VF25OXKF.js";import"./chunk-Y2N2ZAES.js";import"./chunk-J7MZ2CM7.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-XHTTLZNB.js";import"./chunk-OX62RMRM.js";import"./chunk-F2YEE6YF.js";import"./chunk-B5MPPT3J.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-5I2DZ323.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
