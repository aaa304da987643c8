import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-SNPZZ7Z7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-EXJETRFF.js";
import"./chunk-NYGEOXN2.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZC5FFJPX.js";import"./chunk-R6LONGIH.js";import"./chunk-ICHRNFUF.js";
import"./chunk-FUNG7ZDH.js";import"./chunk-334P6O6R.js";import"./chunk-XA5KPYNS.js";import"./chunk-DUPZLEOZ.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-6F2MNCFY.js";import"./chunk-36RR56GG.js";import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-NBIKMVEP.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
