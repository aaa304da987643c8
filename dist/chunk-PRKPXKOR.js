import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OWUUKH6I.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-E3K3EE22.js";
import"./chunk-XN3B2NG7.js";import"./chunk-PHOGEVHI.js";import"./chunk-JYTODEJE.js";import"./chunk-KRX2NPM6.js";import"./chunk-H4SL7W7X.js";
import"./chunk-5TSVI3RG.js";import"./chunk-45X7GTN2.js";import"./chunk-UDNXZ4C2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-TI5WZT6U.js";import"./chunk-J652VOC6.js";import"./chunk-2MYWV6KY.js";import{UserError,VERSION,quote}from"./chunk-YDU2KE7O.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
