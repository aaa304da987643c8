import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-O3UHHQGE.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-P56VLQDF.js";
import"./chunk-RTNON3FW.js";import"./chunk-PHOGEVHI.js";import"./chunk-WMFDJABS.js";import"./chunk-YHQ2UO5Y.js";import"./chunk-NRZSNHWB.js";
import"./chunk-Z726N2HE.js";import"./chunk-HZWVBIYV.js";import"./chunk-252K5KO5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-UUPZ23G7.js";import"./chunk-BCIBTCFB.js";import"./chunk-U254KDG7.js";import{UserError,VERSION,quote}from"./chunk-E3GCBCAY.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
