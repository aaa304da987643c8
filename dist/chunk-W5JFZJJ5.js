import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-FFHJA3XL.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-B7KCXOFL.js";
import"./chunk-N2DWYYEX.js";import"./chunk-QIA4BKHN.js";import"./chunk-ZR54WX42.js";import"./chunk-WOUQYAA6.js";import"./chunk-FBQ5AHDI.js";
import"./chunk-P3BKKBI7.js";import"./chunk-XGVSOGOM.js";import"./chunk-UCQ5WHLY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-66ZYCLSA.js";import"./chunk-BCIBTCFB.js";import"./chunk-RFPARRB6.js";import{UserError,VERSION,quote}from"./chunk-YAGBIGIO.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
