import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6CDWBI3S.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-GNPOVVMV.js";
import"./chunk-G52DPUHU.js";import"./chunk-QIA4BKHN.js";import"./chunk-OESKMZCZ.js";import"./chunk-BWLHWVUX.js";import"./chunk-AUZMZS42.js";
import"./chunk-HYIMP2CV.js";import"./chunk-YBTFJU5A.js";import"./chunk-EDLCWJZL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-YW7EVMS3.js";import"./chunk-LOHHWJNE.js";import"./chunk-GGSQHMGH.js";import"./chunk-AF7SOZFQ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-SI6IVDTD.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
