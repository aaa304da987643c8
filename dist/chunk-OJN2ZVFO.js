import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-XFL7FCIA.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-PSARILQJ.js";
import"./chunk-N5F5SAQB.js";import"./chunk-QIA4BKHN.js";import"./chunk-MTTQU2W7.js";import"./chunk-5LXLHZKQ.js";import"./chunk-CNRJFBWF.js";
import"./chunk-L2J5GXIA.js";import"./chunk-UGTVSYOE.js";import"./chunk-BNET7233.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-ZFSPC2H3.js";import"./chunk-LFZUOBX3.js";import"./chunk-5X5EGOHW.js";import"./chunk-EHHZ7X4M.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-FLRYMSZM.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
