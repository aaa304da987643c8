import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-AUX2PRM2.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-PU736AFX.js";
import"./chunk-EO3JSKR5.js";import"./chunk-PHOGEVHI.js";import"./chunk-JLZW5MQB.js";import"./chunk-WD6PVM5T.js";import"./chunk-AAN2CRYQ.js";
import"./chunk-RT56FCNS.js";import"./chunk-LCKUNTFZ.js";import"./chunk-JZZDTARU.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-4U646JVD.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-GG2KELOR.js";import{UserError,VERSION,quote}from"./chunk-4KQ6LLZE.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
