import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-T3RXLFBL.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-FX2UNMHR.js";
import"./chunk-XMSD7VSB.js";import"./chunk-QIA4BKHN.js";import"./chunk-EWEE4GRQ.js";import"./chunk-P5RHBB62.js";import"./chunk-LZRVMI7V.js";
import"./chunk-VOBSWK5W.js";import"./chunk-FRT6O7LM.js";import"./chunk-ULRPYPXB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-3W7FNHIA.js";import"./chunk-GQ2QARBE.js";import"./chunk-7EWHIHW4.js";import"./chunk-ZOYAOJ73.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-GAERIN42.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
