import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-AGBITCV5.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-7CACJRGC.js";
import"./chunk-MWMKUXE2.js";import"./chunk-QIA4BKHN.js";import"./chunk-DPRSRTGW.js";import"./chunk-R6LONGIH.js";import"./chunk-OE7WSJRL.js";
import"./chunk-EOTKQGCB.js";import"./chunk-NWYWJESE.js";import"./chunk-37D6KZ5X.js";import"./chunk-CJFXYETE.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-IH53HBAQ.js";import"./chunk-EQ5LV6J6.js";import"./chunk-O3LVUGDM.js";import"./chunk-Q4JWGVCR.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-P6QIXKWL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
