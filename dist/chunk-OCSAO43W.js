import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-P6IDZXOY.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-QJS3KNGW.js";
import"./chunk-ERIBLOLG.js";import"./chunk-QIA4BKHN.js";import"./chunk-US2OEOFY.js";import"./chunk-EU3YCSAE.js";import"./chunk-SGF2F3CM.js";
import"./chunk-YXOWXBUC.js";import"./chunk-FT7P4BAP.js";import"./chunk-H4JYOAOY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";import"./chunk-Y5P65OU4.js";import{UserError,VERSION,quote}from"./chunk-6BCG5NB3.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
