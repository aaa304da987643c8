import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OF4TF6WV.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-4OGXFC5B.js";
import"./chunk-34S3N4V3.js";import"./chunk-PHOGEVHI.js";import"./chunk-CH6YVM27.js";import"./chunk-5W3JEGW7.js";import"./chunk-4MBTXFLR.js";
import"./chunk-EESVP2W3.js";import"./chunk-HQDGGGNT.js";import"./chunk-TCQEWO2B.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-SU2WXPMS.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-BYSNIFDH.js";import{UserError,VERSION,quote}from"./chunk-O2QUWJIL.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
