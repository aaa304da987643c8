import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-VPX6HUSU.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-W3M7ROL7.js";
import"./chunk-VMALF4OE.js";import"./chunk-QIA4BKHN.js";import"./chunk-MFEUFYXM.js";import"./chunk-R6LONGIH.js";import"./chunk-I3KBJJLI.js";
import"./chunk-42ZWL3LE.js";import"./chunk-RNE3UIBB.js";import"./chunk-ZPDHT7AX.js";import"./chunk-UVRR5QSA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-HFXC5BSF.js";import"./chunk-VEPB6UOD.js";import"./chunk-F2YEE6YF.js";import"./chunk-IC4EO4A6.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-7XYV6JDW.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
