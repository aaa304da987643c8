import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-DH6JMGZR.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-AYUCQZXM.js";
import"./chunk-N2YDK3E4.js";import"./chunk-QIA4BKHN.js";import"./chunk-JMV274MB.js";import"./chunk-IBBMRQQX.js";import"./chunk-543EUGAR.js";
import"./chunk-QAW2MV3T.js";import"./chunk-RXCFUY7H.js";import"./chunk-CNBRQBGJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-VBZR5KGH.js";import"./chunk-KA3RUKWL.js";import"./chunk-7X6OTH2M.js";import"./chunk-L3OCNXQB.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-2DRDSFB2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
