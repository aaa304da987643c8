import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-7YTOKJH7.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-5FUMJYUN.js";
import"./chunk-N4MBHUUE.js";import"./chunk-QIA4BKHN.js";import"./chunk-KP4QW5XR.js";import"./chunk-R6LONGIH.js";import"./chunk-3HFNYMAT.js";
import"./chunk-VX4NECNC.js";import"./chunk-YK3TDCKA.js";import"./chunk-H5PCVBEL.js";import"./chunk-H3K5EBXA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-OPV2ZLFP.js";import"./chunk-IL64QNZI.js";import"./chunk-C3TUJUFF.js";import"./chunk-RQ6OHPAN.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-XER72NY2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
