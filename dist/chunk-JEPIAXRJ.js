import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-VOQUCZCZ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-U3KBC2BG.js";
import"./chunk-BMDEH7JF.js";import"./chunk-QIA4BKHN.js";import"./chunk-VRLKUYTM.js";import"./chunk-R6LONGIH.js";import"./chunk-DTL74Z3W.js";
import"./chunk-GG2AMVCX.js";import"./chunk-KEMF72LL.js";import"./chunk-SOVCSNUM.js";import"./chunk-EDQVF2PY.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-HPAQSPED.js";import"./chunk-PNRPCTTB.js";import"./chunk-H3TBN4WC.js";import"./chunk-W76QQX5C.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-UOK4JNPA.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
