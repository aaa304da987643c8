import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-C57L53KD.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-GSDZY6KE.js";
import"./chunk-YSOPQBJO.js";import"./chunk-PHOGEVHI.js";import"./chunk-SM27JCL5.js";import"./chunk-WK5AAL3X.js";import"./chunk-MLCUTE7K.js";
import"./chunk-JPPJ3UST.js";import"./chunk-BHRAWIAN.js";import"./chunk-YMDRG6HS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-M3RPADNA.js";import"./chunk-BCIBTCFB.js";import"./chunk-5IRC2C7I.js";import{UserError,VERSION,quote}from"./chunk-MUYT7MTB.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
