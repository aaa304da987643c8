import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-HUTLMWAS.js";import"./chunk-222B5TOD.js";import{withoutTokens}from"./chunk-XZHIZJKS.js";
import"./chunk-TMDYFPQF.js";import{VERSION}from"./chunk-WZMVA7WR.js";import{quote}from"./chunk-ETMVBQKN.js";import{UserError}from"./chunk-BP76N3HF.js";
import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
