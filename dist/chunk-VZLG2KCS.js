import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-ZBUF7VL5.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-JUVCIJBJ.js";
import"./chunk-3KW3LXAK.js";import"./chunk-QIA4BKHN.js";import"./chunk-J4IZYDZB.js";import"./chunk-R6LONGIH.js";import"./chunk-UKRVX6YO.js";
import"./chunk-BHIVYT4S.js";import"./chunk-4IBMRUBD.js";import"./chunk-7ABO3BNX.js";import"./chunk-2YHRIOU3.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-PR6ERRYP.js";import"./chunk-EFIURKVP.js";import"./chunk-57UIUUBN.js";import"./chunk-WW7ST2WM.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-HSU2PL5B.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
