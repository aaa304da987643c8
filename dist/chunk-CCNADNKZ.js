import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XCECXIH3.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-2JOYXFOD.js";
import"./chunk-3ROBMBLH.js";import"./chunk-QIA4BKHN.js";import"./chunk-CVZZDCOJ.js";import"./chunk-R6LONGIH.js";import"./chunk-K5WVFXKJ.js";
import"./chunk-POLRXXYY.js";import"./chunk-ASLQK2OK.js";import"./chunk-PCY4KN57.js";import"./chunk-VFQPNHB3.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-R27KI2ZS.js";import"./chunk-6DB63PWX.js";import"./chunk-H3TBN4WC.js";import"./chunk-ZWJRL2DY.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-JNFN33NL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
