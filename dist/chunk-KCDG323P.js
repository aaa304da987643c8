import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-LBXF6GJS.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-RXFJ2UYC.js";
import"./chunk-ALGC2MHS.js";import"./chunk-PHOGEVHI.js";import"./chunk-LYOLLZS7.js";import"./chunk-KKYKSPNO.js";import"./chunk-VVNTS5HY.js";
import"./chunk-V2PQ5OAJ.js";import"./chunk-J4OTULLU.js";import"./chunk-GAJECFEA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LATODKGB.js";import"./chunk-BCIBTCFB.js";import"./chunk-JP2WM5A5.js";import{UserError,VERSION,quote}from"./chunk-L5JKJ3JO.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
