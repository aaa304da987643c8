import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-2TAUHG7Y.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-3SXQZAG6.js";
import"./chunk-3V3QZ7S4.js";import"./chunk-QIA4BKHN.js";import"./chunk-AARCOBY3.js";import"./chunk-KUT6JEJ3.js";import"./chunk-LMX4UGGM.js";
import"./chunk-53MMKTRD.js";import"./chunk-6G4AAJPQ.js";import"./chunk-L3WR5EDB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-T235EO3G.js";import"./chunk-AGLUPIB3.js";import"./chunk-AXRGFBLZ.js";import"./chunk-2DNMH7QJ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-JNIVYKQL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
