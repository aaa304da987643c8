import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6VBOLGQN.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-WMNSDDQM.js";
import"./chunk-2TQDDZNN.js";import"./chunk-QIA4BKHN.js";import"./chunk-67SHE6RA.js";import"./chunk-S4KZZJDR.js";import"./chunk-B7U47VB4.js";
import"./chunk-LLEOKVE7.js";import"./chunk-URACTHSZ.js";import"./chunk-YPO5GRRM.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-56ZSBKYA.js";import"./chunk-VS6NUBRJ.js";import"./chunk-M326MCOK.js";import"./chunk-S23UYRCS.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
