import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6TS4VCIK.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-HU5R2DZM.js";
import"./chunk-AFQJNLAD.js";import"./chunk-QIA4BKHN.js";import"./chunk-QAVA474L.js";import"./chunk-R6LONGIH.js";import"./chunk-EFN5NGRD.js";
import"./chunk-L377OCVZ.js";import"./chunk-EEACQEDO.js";import"./chunk-NZYRQ5JB.js";import"./chunk-NQRPOTSY.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-WKKHG6VC.js";import"./chunk-74QEYWXO.js";import"./chunk-H3TBN4WC.js";import"./chunk-XYRC3ZZG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-CDCEE5HR.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
