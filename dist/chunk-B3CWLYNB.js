import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-TDGDEKA6.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-PIPIGO76.js";
import"./chunk-PA7JY5RC.js";import"./chunk-QIA4BKHN.js";import"./chunk-JIFSPXKF.js";import"./chunk-VRENTSJH.js";import"./chunk-VRMQ6OU3.js";
import"./chunk-RFURRHIJ.js";import"./chunk-FBLFX2NC.js";import"./chunk-5MFSNTN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-WPVTYBWX.js";import"./chunk-C42LGBKY.js";import"./chunk-TOKAFTZU.js";import"./chunk-FO6YHM4X.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-IQSG5VC4.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
