import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-OVVZPQIS.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-NQUBR4B3.js";
import"./chunk-FP37GPLH.js";import"./chunk-QIA4BKHN.js";import"./chunk-G4GQCYUP.js";import"./chunk-2HKY75IH.js";import"./chunk-IEDLDQHY.js";
import"./chunk-763KSTDV.js";import"./chunk-O25CCRYW.js";import"./chunk-KAB6XXN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-GLHNK2SG.js";import"./chunk-NDBXC3JN.js";import"./chunk-GGSQHMGH.js";import"./chunk-YFS2IFVH.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-QO3HVKXL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
