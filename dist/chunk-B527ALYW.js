import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-AL5GGVDG.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-WZ6XE4YW.js";
import"./chunk-RUGUGCGY.js";import"./chunk-QIA4BKHN.js";import"./chunk-LI4H7LUM.js";import"./chunk-AKH4JO7F.js";import"./chunk-AD3NDQOH.js";
import"./chunk-2VX5XMAN.js";import"./chunk-NQX5USMA.js";import"./chunk-GP43IZLH.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-HUDQ7CU5.js";import"./chunk-XYH73OKU.js";import"./chunk-M326MCOK.js";import"./chunk-UOJQXC7I.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-NLZCUNZI.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
