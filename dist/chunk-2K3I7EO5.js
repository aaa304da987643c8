import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-4AF4B3FX.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-E35YEOV4.js";
import"./chunk-GWOCOP5U.js";import"./chunk-PHOGEVHI.js";import"./chunk-2JAD2DJY.js";import"./chunk-ABLPS7HE.js";import"./chunk-5TP3FDVN.js";
import"./chunk-4NMDOEH7.js";import"./chunk-2ZH7WC7D.js";import"./chunk-6I2MH437.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-JMQ23FXP.js";import"./chunk-BCIBTCFB.js";import"./chunk-3BDHZ7J3.js";import{UserError,VERSION,quote}from"./chunk-GFK4CTE6.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
