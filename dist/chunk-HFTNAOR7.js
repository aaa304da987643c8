import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6OWEPTM7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-GZDZ6TOM.js";
import"./chunk-2AWTTXJD.js";import"./chunk-QIA4BKHN.js";import"./chunk-EUV2V2ZX.js";import"./chunk-6P3XUUQM.js";import"./chunk-QYDRMP44.js";
import"./chunk-UVA4EUWO.js";import"./chunk-EPXEKPSW.js";import"./chunk-D564GQF4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-I7CVBVNM.js";import"./chunk-GEVWXDUY.js";import"./chunk-AXRGFBLZ.js";import"./chunk-TJ4HAOA2.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-5PFJOM3G.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
