import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-X2XRVXNY.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-MXNUK57N.js";
import"./chunk-F763YX5I.js";import"./chunk-QIA4BKHN.js";import"./chunk-LEASQD4S.js";import"./chunk-FXKP5FSM.js";import"./chunk-5WL5UN2Q.js";
import"./chunk-GFW2DWGB.js";import"./chunk-HTN5WNJQ.js";import"./chunk-ITOLZAJ7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
