import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-AC2UGXSU.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-HJAYLGT6.js";
import"./chunk-6SF2RGNY.js";import"./chunk-QIA4BKHN.js";import"./chunk-V2Q3NFZ3.js";import"./chunk-IEZQOAPP.js";import"./chunk-LA7R6KIN.js";
import"./chunk-N3VBR4BA.js";import"./chunk-H5TEDTL6.js";import"./chunk-3GSBEWSE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-LXRVWLZL.js";import"./chunk-WCNUYLU2.js";import"./chunk-UW5NMDW2.js";import"./chunk-3LMLVMF7.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-E37TKF4M.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
