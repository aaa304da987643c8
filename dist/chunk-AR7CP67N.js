import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XSVIWAPC.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-HU4VGTRF.js";
import"./chunk-TBMOGNPL.js";import"./chunk-QIA4BKHN.js";import"./chunk-C2HDMPHG.js";import"./chunk-R6LONGIH.js";import"./chunk-D6MTOZDX.js";
import"./chunk-ZSJVDGHR.js";import"./chunk-3D37IU2P.js";import"./chunk-MOZYDLIU.js";import"./chunk-22PV7IFE.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-7LPMWHY7.js";import"./chunk-PHKMYC3S.js";import"./chunk-UW5NMDW2.js";import"./chunk-N7ZIHCQH.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-MRH2GJOR.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
