import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-NILLSWA2.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-XLIJUBR2.js";
import"./chunk-5IFN2M2P.js";import"./chunk-PHOGEVHI.js";import"./chunk-OGMKG6PW.js";import"./chunk-CY2UOAKR.js";import"./chunk-UPW4SGRP.js";
import"./chunk-I6ICKUKA.js";import"./chunk-CBEDCYJA.js";import"./chunk-ODQ3YR5Z.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JFFZMSF2.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-J4M337YH.js";import{UserError,VERSION,quote}from"./chunk-E2QKLHA2.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
