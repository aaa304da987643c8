import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-GEEQIQ3Q.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-QGNG4K2J.js";
import"./chunk-IJT3HCF7.js";import"./chunk-QIA4BKHN.js";import"./chunk-U36HNGOO.js";import"./chunk-25LCFDWL.js";import"./chunk-WV7EDS2A.js";
import"./chunk-VAQSDTCC.js";import"./chunk-E6ORIVKU.js";import"./chunk-LTIPORVY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-5LIEZSPY.js";import"./chunk-MGNB6ZBV.js";import"./chunk-7X6OTH2M.js";import"./chunk-2URRSU5Y.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-U32JIABK.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
