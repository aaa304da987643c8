import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-D3YV6WJ2.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-4CGW4PSI.js";
import"./chunk-OGG2JD3X.js";import"./chunk-QIA4BKHN.js";import"./chunk-VBBZB5EM.js";import"./chunk-R6LONGIH.js";import"./chunk-L5JJRGUC.js";
import"./chunk-BF7D5MAC.js";import"./chunk-325U4G7Y.js";import"./chunk-LQZ6HVJ4.js";import"./chunk-JYKKHS2R.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-QD6ZRUED.js";import"./chunk-Y5QXJU65.js";import"./chunk-57UIUUBN.js";import"./chunk-D3WP5HLW.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-NLX6FLKJ.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
