import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{carrierOfFile}from"./chunk-ZXC5UEDN.js";function placeHit(hit,facts){let{match,region,frame,lineHash,more,allowed}=hit,{inner}=hit.origin,{encoding,organization,carrier=carrierOfFile(inner??facts.path)}=match,
place={...region,encoding,frame,...organization===void 0?{}:{organization},...carrier===void 0?{}:{carrier},...lineHash===void 0?{}:{lineHash},...more===void 0?
{}:{more},...allowed===void 0?{}:{allowed},...facts,...inner===void 0?{}:{inner,path:facts.path===""?"":`${facts.path}!${inner}`}};return{match,place}}export{placeHit};
