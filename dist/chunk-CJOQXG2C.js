import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-MNY3KOBK.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5Z77FW7T.js";
import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";
import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";
import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
