import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-U3VBA2DJ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5SUB3QM6.js";
import"./chunk-KY3OWOGL.js";import"./chunk-QIA4BKHN.js";import"./chunk-W6XOIOMY.js";import"./chunk-TWDGGFC7.js";import"./chunk-7PW3W2ME.js";
import"./chunk-S3TL6YCP.js";import"./chunk-H7HEL4ZM.js";import"./chunk-3DPJ7RS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-SZUJ6WHP.js";import"./chunk-BCIBTCFB.js";import"./chunk-EYFPAKHH.js";import{UserError,VERSION,quote}from"./chunk-XOVXZXNY.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
