import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-TDLGVCN2.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-2KDLJQKA.js";
import"./chunk-DGARNLB2.js";import"./chunk-QIA4BKHN.js";import"./chunk-CPG2GDJ3.js";import"./chunk-R6LONGIH.js";import"./chunk-VAQ57MVP.js";
import"./chunk-2FF576PX.js";import"./chunk-7MA4U6XI.js";import"./chunk-FKCXRXBB.js";import"./chunk-AXCSZSMI.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-6W5WS57N.js";import"./chunk-YBVN7RVM.js";import"./chunk-F2YEE6YF.js";import"./chunk-65MV76KG.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-PJ5XYGFN.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
