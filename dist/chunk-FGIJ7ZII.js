import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-KLUHVWPN.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-WDEHP6JZ.js";
import"./chunk-2HTO77QW.js";import"./chunk-QIA4BKHN.js";import"./chunk-2FPKPABT.js";import"./chunk-XKVNXOFN.js";import"./chunk-PSEUNOPV.js";
import"./chunk-OFHT52EQ.js";import"./chunk-QN5NFRCS.js";import"./chunk-GXRJW5KA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-WGH2XXTW.js";import"./chunk-JCLIUA7W.js";import"./chunk-GFCMPOBS.js";import"./chunk-G2WUHJMJ.js";import"./chunk-BJZ46DRK.js";
import{UserError,VERSION,quote}from"./chunk-VZSUGUC2.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
