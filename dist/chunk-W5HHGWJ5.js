import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-Q5GS6RDE.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-K5YMESMQ.js";
import"./chunk-H6ZU7EUQ.js";import"./chunk-QIA4BKHN.js";import"./chunk-AM4HZ5IJ.js";import"./chunk-RV4IN4NG.js";import"./chunk-VRGBTNIN.js";
import"./chunk-34X3EDXI.js";import"./chunk-SMTA72QR.js";import"./chunk-YZE2OBS2.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-H3LKYCAU.js";import"./chunk-W5N6GLT7.js";import"./chunk-M326MCOK.js";import"./chunk-6L5SCCVI.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-6FPCOGQJ.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
