import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-NB6H7G7P.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-Z5P63FV4.js";
import"./chunk-Q26W66MD.js";import"./chunk-QIA4BKHN.js";import"./chunk-J62AOMGI.js";import"./chunk-QMHMCSUB.js";import"./chunk-BKTRGMY4.js";
import"./chunk-QULQ3B6X.js";import"./chunk-JSXYU352.js";import"./chunk-RCIRJY45.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-VLIAXVQA.js";import"./chunk-QESJGLWO.js";import"./chunk-CMPAGW6K.js";import"./chunk-OP63YYH6.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-WFLTUAYW.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
