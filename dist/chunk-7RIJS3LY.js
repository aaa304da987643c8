import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-KP7YC2KN.js";import"./chunk-JLNF3L4I.js";import{withoutTokens}from"./chunk-BTRZUL3X.js";
import"./chunk-Y4FZIVOG.js";import{VERSION}from"./chunk-YPGJVMNW.js";import{quote}from"./chunk-ZOT5PHZJ.js";import{UserError}from"./chunk-N2WQXLHN.js";
import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
