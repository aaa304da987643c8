import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-5HS3QKEZ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-TLXUYRWR.js";
import"./chunk-4PCX3SWY.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZY5TTSOI.js";import"./chunk-R6LONGIH.js";import"./chunk-BJWDWWWH.js";
import"./chunk-FTTBYGLS.js";import"./chunk-LBXGTOX5.js";import"./chunk-SSHFFBCR.js";import"./chunk-VYX7YCVM.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-25PJOEFJ.js";import"./chunk-YYVDN3OX.js";import"./chunk-F2YEE6YF.js";import"./chunk-6PNQCIIA.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-C4EGOCZA.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
