import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-GOLWZONZ.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-RWZTG7JD.js";
import"./chunk-FPKTQXYS.js";import"./chunk-QIA4BKHN.js";import"./chunk-HKRCLFVO.js";import"./chunk-GJDPONQX.js";import"./chunk-GRYHNRK3.js";
import"./chunk-4QDL7II5.js";import"./chunk-4KOPREQN.js";import"./chunk-KPORB2SD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-VY6LU4G7.js";import"./chunk-HUXAU574.js";import"./chunk-UW5NMDW2.js";import"./chunk-A5MRPRFJ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-JL7UGPMJ.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
