import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-EPUNR3O7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-765L2OXR.js";
import"./chunk-HGB5MWH7.js";import"./chunk-PHOGEVHI.js";import"./chunk-SX4CSNFN.js";import"./chunk-3S5NQTQ4.js";import"./chunk-F3TUELYQ.js";
import"./chunk-K6Q6R6BS.js";import"./chunk-HNFU7FLP.js";import"./chunk-XN7JJK3X.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-IX4MHZJB.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-GFHNWSCI.js";import{UserError,VERSION,quote}from"./chunk-UXT2EH4A.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
