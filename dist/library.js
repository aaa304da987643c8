import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-C422KHAC.js";import"./chunk-3GYGSMJK.js";import"./chunk-GOTUNQA6.js";import{toFindings}from"./chunk-G37SEE7M.js";
import"./chunk-GRINMADD.js";import"./chunk-ND43TVU2.js";import"./chunk-CSUA546C.js";import"./chunk-ZT6W3WZV.js";import"./chunk-OS4LH5HX.js";
import"./chunk-TM74UN26.js";import"./chunk-GDLB5KPS.js";import{placeHit}from"./chunk-CK5LGPZH.js";import"./chunk-ASMAXS3A.js";import"./chunk-LGVCS5S5.js";
import"./chunk-4UQ6JKQB.js";import"./chunk-KGFMZ7LV.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import{loadRenderer,resolveOptions}from"./chunk-HLRM56IL.js";
import{RULES}from"./chunk-PHOGEVHI.js";import{asRule}from"./chunk-NIKXWIFR.js";import{readBaseline}from"./chunk-P7VTXD42.js";import{readConfig}from"./chunk-263IEHE2.js";
import"./chunk-36PZ3UH7.js";import"./chunk-EEQPOFBY.js";import{VERSION}from"./chunk-ILEIFPRP.js";import"./chunk-QPLG4R54.js";import"./chunk-RVBESMEJ.js";
import"./chunk-5UQMF6QS.js";import{scanContent}from"./chunk-BXKEMS2A.js";import"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";import"./chunk-SUWK2YNK.js";
import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";
import"./chunk-O6TDNHVY.js";import{didYouMean}from"./chunk-QMUXK74V.js";import{quote}from"./chunk-OPLLKW7G.js";import{UserError,reasonOf}from"./chunk-3U5WLZBX.js";
import"./chunk-LQ4PDVJ2.js";import"./chunk-ZXC5UEDN.js";import{maskTokens}from"./chunk-DNQ7QJRR.js";import{Secret}from"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";var DIGEST=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withoutTokens(value){return mask(value)}function mask(value){return typeof value=="string"?DIGEST.test(value)?
value:maskTokens(value):Array.isArray(value)?value.map(mask):typeof value!="object"||value===null||value instanceof Secret?value:Object.fromEntries(Object.entries(
value).map(([key,one])=>[key,key==="frame"?one:mask(one)]))}function detect(content,{path="",decodeDepth=3}={}){let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,
{kind:"stdin"},{decodeDepth,maxSize:1/0,lineHash:!0,onCut:message=>problems.push({where:path,message})});return withoutTokens({findings:toFindings(hits.map(hit=>placeHit(
hit,{path}))),problems})}var WIDTH=80;async function render(report,format){let renderer=await loadRenderer(format),context={version:VERSION,color:!1,width:WIDTH,unicode:!0,endedAt:new Date,
rules:[...RULES,...customRules(report)]};return[...renderer(report,context)].join("")}function customRules({findings,suppressed}){let custom=[...findings,...suppressed].
filter(({format})=>format==="custom");return[...new Map(custom.map(finding=>[finding.ruleId,finding])).values()].map(({ruleId:id,description=id,confidence})=>asRule(
{id,description,literal:"",pattern:"",confidence}))}var GrowingList=class{#items=[];#end;#waiting=[];push(item){this.#items.push(item),this.#wake()}end(){this.#end={},this.#wake()}fail(error){this.#end={error},this.#wake()}async*read(onLeave){
try{for(let at=0;;at++){for(;at>=this.#items.length&&this.#end===void 0;)await new Promise(resolve2=>this.#waiting.push(resolve2));if(at>=this.#items.length)break;
yield this.#items[at]}}finally{this.#end===void 0&&onLeave()}if(this.#end!==void 0&&"error"in this.#end)throw this.#end.error}#wake(){let waiting=this.#waiting;
this.#waiting=[];for(let wake of waiting)wake()}};import{realpathSync}from"node:fs";import{resolve}from"node:path";var isText=value=>typeof value=="string",isTexts=value=>Array.isArray(value)&&value.every(isText),isFlag=value=>typeof value=="boolean",isNumber=value=>typeof value==
"number",KINDS={cwd:isText,paths:isTexts,history:isFlag,staged:isFlag,range:isText,input:value=>typeof value=="object"&&value!==null&&Symbol.asyncIterator in value,
include:isTexts,exclude:isTexts,ignored:isFlag,archives:isFlag,minConfidence:isText,decodeDepth:isNumber,maxSize:isNumber,jobs:isNumber,config:isText,baseline:isText,
comments:isFlag,sinceScan:isText,signal:value=>value instanceof AbortSignal},NAMES={stdin:"input"};async function toRequest(options){checkKinds(options);let{config:named,
baseline,comments=!0,input,paths=[]}=options,cwd=findDirectory(options.cwd??"."),search={cwd,home:void 0,paths},{config,name}=named===void 0?{config:NO_CONFIG}:
await readConfig({...search,named}),{request}=resolveOptions(asTyped(options),{config,configFile:name,baseline:baseline===void 0?void 0:readBaseline({...search,
named:baseline}),cwd,spell:option=>NAMES[option]??option.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase())}),suppressions={...request.suppressions,inline:comments};
return{...request,suppressions,lineHash:!0,...input===void 0?{}:{stdin:input}}}function checkKinds(options){for(let[name,value]of Object.entries(options)){let fits=Object.
hasOwn(KINDS,name)?KINDS[name]:void 0;if(fits===void 0)throw new UserError(`scan has no option ${quote(name)}${didYouMean(name,Object.keys(KINDS))}`);if(value!==
void 0&&!fits(value))throw new UserError(`option ${name} of scan cannot be ${typeof value}`)}}function findDirectory(directory){try{return realpathSync(resolve(
directory))}catch(error){throw new UserError(`${directory}: ${reasonOf(error)}`)}}function asTyped(options){let{paths=[],input,ignored=!1,archives=!0,decodeDepth,
maxSize,jobs,...same}=options,text=number=>number===void 0?void 0:String(number);return{...same,paths,stdin:input!==void 0,noIgnore:ignored,noArchives:!archives,
decodeDepth:text(decodeDepth),maxSize:text(maxSize===1/0?void 0:maxSize),jobs:text(jobs)}}function scan2(options={}){let found=new GrowingList,stop=new AbortController,report=run(options,{stop:stop.signal,found});return Object.assign(report,{[Symbol.
asyncIterator]:()=>(report.catch(()=>{}),found.read(()=>stop.abort()))})}async function run(options,{stop,found}){try{let request=await toRequest(options),report=await scan(
request,{signal:options.signal===void 0?stop:AbortSignal.any([options.signal,stop]),onFinding:finding=>found.push(withoutTokens(finding))});return found.end(),withoutTokens(
report)}catch(error){throw found.fail(error),error}}export{UserError,detect,render,scan2 as scan};
