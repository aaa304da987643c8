import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{toChosen,toVerification}from"./chunk-IS63CFAZ.js";import{toAudit,toRevoking}from"./chunk-RRGFLM3Z.js";import{INCIDENT_OPTIONS,REVOKE_OPTIONS,
readCommandLine}from"./chunk-P26VU6PF.js";import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";async function parseRevoke(args){let line=await readCommandLine("revoke",REVOKE_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"revoke"};let{scan,
ids}=toChosen(line),revoking=toRevoking(line,ids);return{kind:"revoke",scan:{...scan,verification:toVerification(line)},ids,revoking}}async function parseIncident(args){
let line=await readCommandLine("incident",INCIDENT_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"incident"};let{scan,ids}=toChosen(line),typed={
...scan.typed,output:void 0};return{kind:"incident",scan:{...scan,typed},ids,audit:toAudit(line),folder:line.value("output")}}export{parseIncident,parseRevoke};
