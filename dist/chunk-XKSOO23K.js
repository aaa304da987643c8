import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-L67WSAWW.js";import"./chunk-TK5MVVG3.js";import{withoutTokens}from"./chunk-H6DRCHQL.js";
import"./chunk-UH4PCQ2M.js";import{VERSION}from"./chunk-N6AN77MA.js";import{quote}from"./chunk-KSAWYPVV.js";import{UserError}from"./chunk-GSBKXSD7.js";
import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
