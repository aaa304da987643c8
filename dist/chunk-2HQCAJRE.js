import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-5B6YZ7N5.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-RD3JUNW3.js";
import"./chunk-V6G63RMA.js";import"./chunk-PHOGEVHI.js";import"./chunk-JS6SLI5W.js";import"./chunk-3BT6NHIC.js";import"./chunk-KVGGWKA3.js";
import"./chunk-DHH6AWYY.js";import"./chunk-3Y6NQRPQ.js";import"./chunk-SW6EKLFW.js";import"./chunk-M7M4SXWS.js";import"./chunk-HMIYAX5W.js";
import"./chunk-HXMUGJCL.js";import"./chunk-CK5LGPZH.js";import"./chunk-FHWX2NLJ.js";import"./chunk-ZXC5UEDN.js";import"./chunk-XGOQSYDQ.js";
import"./chunk-VLDHP2JX.js";import"./chunk-PZVAV6VF.js";import"./chunk-YKWYOHTK.js";import"./chunk-4WFXOWNG.js";import"./chunk-6DIDNWPL.js";
import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5E2NG52T.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-NQBFVEUH.js";
import"./chunk-WMQLAUOK.js";import"./chunk-SUWK2YNK.js";import{UserError,VERSION,quote}from"./chunk-FTMZO23G.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
