import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";
import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";
import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{UserError,codeOf,reasonOf}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{relative}from"node:path";import{createHash,randomUUID}from"node:crypto";import{existsSync,readFileSync,renameSync,rmSync,statSync,writeFileSync}from"node:fs";import{basename,dirname,join}from"node:path";var MAGIC=Buffer.from(`pat-patrol scan state 1
`),CHECKSUM=32,MAX_HEADER=4096,LINE_FEED=10;function stateKey(settings,programs){let{lineHash:_,...looking}=settings,hash=createHash("sha256").update("pat-patro\
l/scan-state/v1\0");hash.update(JSON.stringify(looking,(_key,value)=>value===1/0?"Infinity":value));for(let program of programs)existsSync(program)&&hash.update(
"\0").update(readFileSync(program));return hash.digest("hex")}function readScanState(file,key){let bytes=readIfThere(file);if(bytes===void 0||bytes.length===0)return{};
if(!MAGIC.subarray(0,bytes.length).equals(bytes.subarray(0,MAGIC.length)))throw new UserError(`${file} is no file of --since-scan: name another one`);let header=parseHeader(
bytes);if(header===void 0)return{discarded:"it is damaged"};if(header.key!==key)return{discarded:"it is of another version or of other options"};let{idSize,count,
whole,date}=header,end=bytes.length-CHECKSUM,start=end-count*idSize;return{done:{ids:{bytes:bytes.subarray(start,end),start:0,stride:idSize,count,idSize},whole},
date}}function writeScanState(file,key,{ids,whole}){let{idSize,count}=ids,header={key,date:new Date().toISOString(),idSize,count,whole},parts=[MAGIC,Buffer.from(
`${JSON.stringify(header)}
`),ids.bytes],hash=createHash("sha256");for(let part of parts)hash.update(part);let temporary=join(dirname(file),`.${basename(file).slice(0,100)}.${randomUUID()}\
.tmp`);try{return writeFileSync(temporary,Buffer.concat([...parts,hash.digest()]),{flag:"wx",mode:384}),renameSync(temporary,file),[]}catch(error){return rmSync(
temporary,{force:!0}),[{where:file,message:`cannot be written, so the next scan reads everything again: ${reasonOf(error)}`}]}}function readIfThere(file){try{if(!statSync(
file).isFile())throw new UserError(`${file} is not a file`);return readFileSync(file)}catch(error){if(codeOf(error)==="ENOENT")return;throw error instanceof UserError?
error:new UserError(`${file} cannot be read: ${reasonOf(error)}`)}}function parseHeader(bytes){let start=MAGIC.length,end=bytes.subarray(0,start+MAX_HEADER).indexOf(
LINE_FEED,start),body=bytes.length-CHECKSUM;if(end<0||body<=end||!createHash("sha256").update(bytes.subarray(0,body)).digest().equals(bytes.subarray(body)))return;
let header=JSON.parse(bytes.toString("utf8",start,end));return end+1+header.count*header.idSize===body?header:void 0}function openState({file,cwd,settings,programs}){let key=stateKey(settings,programs),earlier=readScanState(file,key),{date,discarded}=earlier;return{earlier,record:(source,outcome)=>{
let settled=outcome.interrupted?void 0:source.settle?.(outcome),problems=settled===void 0?[]:writeScanState(file,key,settled.done);return{sinceScan:{file:relative(
cwd,file).replaceAll("\\","/"),...date===void 0||settled===void 0?{}:{date},...discarded===void 0?{}:{discarded},...settled===void 0?{}:{objects:settled.objects,
read:settled.read},...problems.length===0?{}:{unwritten:!0}},problems}}}}export{openState};
