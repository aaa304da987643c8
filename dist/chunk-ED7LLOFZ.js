import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XX7NUMGC.js";import"./chunk-PFQ3K7CW.js";import{withoutTokens}from"./chunk-TRQHHEYM.js";
import"./chunk-3CXTQ3JG.js";import{VERSION}from"./chunk-EXN4EWTB.js";import{quote}from"./chunk-E5G6NG5O.js";import{UserError}from"./chunk-OXAFIF7G.js";
import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
