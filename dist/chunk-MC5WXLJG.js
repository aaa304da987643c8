import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-TODSWEQH.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-6HGQ7KLT.js";
import"./chunk-A4YND3E2.js";import"./chunk-QIA4BKHN.js";import"./chunk-FQNVBPSW.js";import"./chunk-R6LONGIH.js";import"./chunk-ZOKTZ3DW.js";
import"./chunk-WWTQ2MQG.js";import"./chunk-CJLEPAPD.js";import"./chunk-NDD3GXQK.js";import"./chunk-BF4LCZT6.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-O62M4FAD.js";import"./chunk-FYJVJPWF.js";import"./chunk-57UIUUBN.js";import"./chunk-GCKWG24H.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-5FH6LIZ5.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
