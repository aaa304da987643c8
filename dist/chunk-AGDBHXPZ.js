import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-3WDZZ6VI.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-QHR2FNMK.js";
import"./chunk-7OV5N66G.js";import"./chunk-QIA4BKHN.js";import"./chunk-VOCMJZAV.js";import"./chunk-XSWPBVMS.js";import"./chunk-NBBR7HNR.js";
import"./chunk-B2UE6XG2.js";import"./chunk-L7FXK5R4.js";import"./chunk-PKK2DPV5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-2A3M5UO6.js";import"./chunk-6TJGCEJV.js";import"./chunk-UW5NMDW2.js";import"./chunk-AJMQPTIS.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-HVNVNI5N.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
