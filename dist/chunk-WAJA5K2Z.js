import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-BWYSYBFP.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-53EIV64H.js";
import"./chunk-TXH4AKYQ.js";import"./chunk-PHOGEVHI.js";import"./chunk-GA3XVZWM.js";import"./chunk-DY2HV5P5.js";import"./chunk-2MSDJQ3C.js";
import"./chunk-KGM3WSAI.js";import"./chunk-BUGRPOO4.js";import"./chunk-3ZAU6LPX.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-KAWALODN.js";import"./chunk-FOGDNQ7Q.js";import"./chunk-DEAKPM3K.js";import{UserError,VERSION,quote}from"./chunk-RSR2YGV7.js";
import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
