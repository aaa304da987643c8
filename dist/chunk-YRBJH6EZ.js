import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-UMFKEHTO.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-JXYEQV3P.js";
import"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";import"./chunk-DAIK7C24.js";import"./chunk-R6LONGIH.js";import"./chunk-5F7DPAUQ.js";
import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";import"./chunk-CGNNMF5G.js";import"./chunk-D32QMD4O.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-XW3H7GSF.js";import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";
import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{UserError,VERSION,quote}from"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
