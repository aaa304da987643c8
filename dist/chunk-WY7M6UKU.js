import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-W2TI737R.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-NX6DIL25.js";
import"./chunk-FFXEFMBM.js";import"./chunk-QIA4BKHN.js";import"./chunk-KEMUYWIR.js";import"./chunk-CWOHICFO.js";import"./chunk-IL2O6CWY.js";
import"./chunk-GX6EIGV6.js";import"./chunk-COMY4KJS.js";import"./chunk-ONPXRSYE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-S7CM3HO4.js";import"./chunk-GO65GKRJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-QX74S46U.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-PJAAWVOR.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
