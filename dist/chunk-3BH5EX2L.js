import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OF4ZKHSY.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-RZAIAJLE.js";
import"./chunk-QVBPBLXY.js";import"./chunk-QIA4BKHN.js";import"./chunk-X3DWGBJA.js";import"./chunk-E5UMDWYK.js";import"./chunk-Y66JVSYN.js";
import"./chunk-AS64HTMW.js";import"./chunk-BNC5BTG2.js";import"./chunk-XUJHAGD5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-S3PFW34Q.js";import"./chunk-YMFRBCMB.js";import"./chunk-AXRGFBLZ.js";import"./chunk-NKUOXSPJ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-XZQRWTRM.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
