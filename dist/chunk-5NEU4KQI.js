import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-RLVGTJ7H.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-QF3NPSGA.js";
import"./chunk-DBY4UQDL.js";import"./chunk-QIA4BKHN.js";import"./chunk-VUYGUPZR.js";import"./chunk-DT5QKYJX.js";import"./chunk-H3WYOIBN.js";
import"./chunk-HULZM3YB.js";import"./chunk-3QMG3ZT6.js";import"./chunk-FVCZCNY7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-ACTQBFHH.js";import"./chunk-IXYUTVOI.js";import"./chunk-3C2BXRWE.js";import"./chunk-AVG6RSYZ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-OOJWUU6G.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
