import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-FPZDNTSB.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-HEDHEF6I.js";
import"./chunk-HOBCUKH2.js";import"./chunk-QIA4BKHN.js";import"./chunk-H3LGJCSV.js";import"./chunk-XEDISJMW.js";import"./chunk-PCB2F4NM.js";
import"./chunk-2EM6CVHT.js";import"./chunk-MW3VKUFW.js";import"./chunk-JWYNSXCQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";import"./chunk-LCY5QUMQ.js";import{UserError,VERSION,quote}from"./chunk-PHBYP2JS.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
