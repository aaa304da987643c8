import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{toChosen,toVerification}from"./chunk-TS46DPET.js";import{toAudit,toRevoking}from"./chunk-STC4UCD5.js";function parseRevoke(line){let{scan,ids}=toChosen(line),revoking=toRevoking(line,ids);return{scan:{...scan,verification:toVerification(line)},ids,revoking}}function parseIncident(line){
let{scan,ids}=toChosen(line),typed={...scan.typed,output:void 0};return{scan:{...scan,typed},ids,audit:toAudit(line),folder:line.value("output")}}export{parseRevoke,parseIncident};
