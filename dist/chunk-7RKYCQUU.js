import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-6EUK2PEO.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-7AJS5BQ2.js";
import"./chunk-ZFES3C52.js";import"./chunk-QIA4BKHN.js";import"./chunk-LTEMFFKN.js";import"./chunk-64STEEX5.js";import"./chunk-YWON6JWB.js";
import"./chunk-HXJENSKJ.js";import"./chunk-32PTL66C.js";import"./chunk-OFYSA4PN.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-42TLAGWW.js";import"./chunk-RQR62JJY.js";import"./chunk-GGSQHMGH.js";import"./chunk-BDV4LWJ6.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-BNT3JWMW.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
