import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-2JBOWGU7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-A7MJNMOM.js";
import"./chunk-DHRGWW2C.js";import"./chunk-QIA4BKHN.js";import"./chunk-LHZXV7C7.js";import"./chunk-R6LONGIH.js";import"./chunk-N4KIXIZX.js";
import"./chunk-2KI7QM5E.js";import"./chunk-MNY5YV6B.js";import"./chunk-CVAYXFY4.js";import"./chunk-AGCI4V3N.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-R3EOSXN7.js";import"./chunk-5DNMYYAP.js";import"./chunk-6LRQ7JPM.js";import"./chunk-7HMRBHGX.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-JZGBZDZ4.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
