import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-37PLROBR.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-CVZLQRHB.js";
import"./chunk-JWL3RWJJ.js";import"./chunk-QIA4BKHN.js";import"./chunk-B4PDEN6W.js";import"./chunk-JCHMJOGA.js";import"./chunk-PZ6U5DIB.js";
import"./chunk-L36UU7JZ.js";import"./chunk-6QUMET2L.js";import"./chunk-JQUJFOB7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
