import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-FX3XJLAD.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-ZDP5RHHO.js";
import"./chunk-BXYEXYVL.js";import"./chunk-QIA4BKHN.js";import"./chunk-YXVAWVZQ.js";import"./chunk-K3YIRW7R.js";import"./chunk-F43OX7JS.js";
import"./chunk-H3SX52ZV.js";import"./chunk-JQB2DVUT.js";import"./chunk-LJ4PXW2L.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-NZUBEYJP.js";import"./chunk-KIJMEADU.js";import"./chunk-AJGUSSVG.js";import"./chunk-2IGIP3KO.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-XKK6P6UJ.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
