import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MICROSOFT,createHttpClient,serverAt,verifyFindings}from"./chunk-M6VTSXQU.js";import"./chunk-47HF5MTD.js";import{withoutTokens}from"./chunk-7XVXS65E.js";
import"./chunk-WMGOLMZH.js";import"./chunk-PHOGEVHI.js";import"./chunk-6TNN7A46.js";import"./chunk-L2ETAEUC.js";import"./chunk-Y7Z6GPZ6.js";
import"./chunk-VQLEOC2A.js";import"./chunk-4UUF4Q7G.js";import"./chunk-NPN2JV76.js";import"./chunk-ZUP53HOV.js";import"./chunk-BG6NSDK7.js";
import"./chunk-X5Z33SR5.js";import"./chunk-CK5LGPZH.js";import"./chunk-ZCV2SCDV.js";import"./chunk-ZXC5UEDN.js";import"./chunk-XESE5E2Z.js";
import"./chunk-RZQOW4EU.js";import"./chunk-BV3AF7T7.js";import"./chunk-LUYCGIDB.js";import"./chunk-LFZHMH6J.js";import"./chunk-6DIDNWPL.js";
import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HRJGN4VU.js";
import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";import"./chunk-L4SBQST4.js";
import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import{UserError,VERSION,quote}from"./chunk-EEACUEXL.js";import"./chunk-7KLDJBVT.js";async function ask(findings,options){let{organizations=[],server,unproven=!1,signal}=options,services=server===void 0?MICROSOFT:serverAt(server,"server"),wrong=organizations.
find(name=>!services.isOrganization(name));if(wrong!==void 0)throw new UserError(`organizations wants names such as contoso, not ${quote(wrong)}`);let stop=signal===
void 0?{}:{signal},userAgent=`pat-patrol/${VERSION}`,client=createHttpClient({allows:services.allows,env:process.env,userAgent,...stop});try{let how={client,services,
organizations,unproven,now:Date.now(),...stop};return withoutTokens(await verifyFindings(findings,how))}finally{client.close()}}export{ask};
