import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-CTOEQRJ4.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-IQT2ZACY.js";
import"./chunk-YTHLZIUQ.js";import"./chunk-QIA4BKHN.js";import"./chunk-6LC7GJDW.js";import"./chunk-NSLJAPDI.js";import"./chunk-QR6WV24J.js";
import"./chunk-WD2GDKDS.js";import"./chunk-RGRFDWDN.js";import"./chunk-F7ZYSH2I.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";import"./chunk-QSRAZ4W3.js";import"./chunk-7IWYP3PI.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
