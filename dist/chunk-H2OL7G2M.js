import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-MXZTJYKF.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-OH6LAPCF.js";
import"./chunk-3YBQCO7Z.js";import"./chunk-QIA4BKHN.js";import"./chunk-MF6GEN2I.js";import"./chunk-R6LONGIH.js";import"./chunk-DHV5E7ND.js";
import"./chunk-CNQX4PLR.js";import"./chunk-VHYRXXQE.js";import"./chunk-Z4FPC55Y.js";import"./chunk-LSZIDQ54.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-SHDX3DMB.js";import"./chunk-THNY3BUE.js";import"./chunk-UW5NMDW2.js";import"./chunk-ZGN5Z3G3.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-VA3GTTLX.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
