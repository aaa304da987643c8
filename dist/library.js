import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-U6J6Z42T.js";import{toFindings}from"./chunk-KYPWDFB7.js";import"./chunk-33KIPVY7.js";import"./chunk-XEDXEBO2.js";
import"./chunk-6RZVF6FI.js";import"./chunk-LW4HHY66.js";import"./chunk-HGPLIQ5R.js";import"./chunk-6W7KMW6E.js";import"./chunk-AUXHZ2IK.js";
import"./chunk-Z3L4YNVU.js";import"./chunk-N7KG7EQP.js";import"./chunk-UW37WI5F.js";import"./chunk-4KT74VWH.js";import{placeHit}from"./chunk-TMQ65P23.js";
import"./chunk-TVNLMEFP.js";import"./chunk-GILARQRL.js";import"./chunk-RIELJNYR.js";import"./chunk-KY3XTNM7.js";import"./chunk-3DYWYR2W.js";
import"./chunk-N4SGM35B.js";import"./chunk-H66RCIDL.js";import{RULES}from"./chunk-6OCCJQQY.js";import{loadRenderer,resolveOptions}from"./chunk-Y6MR4ZLK.js";
import{readBaseline}from"./chunk-A2IUFPMC.js";import{readConfig}from"./chunk-OAYCDWNZ.js";import{asRule}from"./chunk-26CUJ3EF.js";import"./chunk-7LRXYULU.js";
import"./chunk-3QHGQGEE.js";import"./chunk-M64ZFGIK.js";import{VERSION}from"./chunk-ZHLVQ3YK.js";import"./chunk-A2KHWOPK.js";import"./chunk-F5IBMB6H.js";
import"./chunk-LKA64CLB.js";import{scanContent}from"./chunk-O6KJYQD6.js";import"./chunk-HUQHOMET.js";import"./chunk-JDMLIZMN.js";import"./chunk-D7QYVF3R.js";
import"./chunk-6GSCHMRL.js";import"./chunk-QE47SKMP.js";import"./chunk-BF2HZAUF.js";import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";
import{NO_CONFIG}from"./chunk-PHWSSI44.js";import"./chunk-LKG2LRDL.js";import{didYouMean}from"./chunk-EGRKJIHX.js";import{quote}from"./chunk-XMGYRCIL.js";
import{UserError,reasonOf}from"./chunk-MHYNI43W.js";import"./chunk-ZHUGGGSR.js";import"./chunk-I3XAJKRI.js";import{maskTokens}from"./chunk-7TRP2MQQ.js";
import{Secret}from"./chunk-XOYYAYCE.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var DIGEST=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withoutTokens(value){return mask(value)}function mask(value){return typeof value=="string"?DIGEST.test(value)?
value:maskTokens(value):Array.isArray(value)?value.map(mask):typeof value!="object"||value===null||value instanceof Secret?value:Object.fromEntries(Object.entries(
value).map(([key,one])=>[key,key==="frame"?one:mask(one)]))}function detect(content,{path="",decodeDepth=3}={}){let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,
{kind:"stdin"},{decodeDepth,maxSize:1/0,lineHash:!0,onCut:message=>problems.push({where:path,message})});return withoutTokens({findings:toFindings(hits.map(hit=>placeHit(
hit,{path}))),problems})}init_define_WORKFLOWS();var WIDTH=80;async function render(report,format){let renderer=await loadRenderer(format),context={version:VERSION,color:!1,width:WIDTH,unicode:!0,endedAt:new Date,
rules:[...RULES,...customRules(report)]};return[...renderer(report,context)].join("")}function customRules({findings,suppressed}){let custom=[...findings,...suppressed].
filter(({format})=>format==="custom");return[...new Map(custom.map(finding=>[finding.ruleId,finding])).values()].map(({ruleId:id,description=id,confidence})=>asRule(
{id,description,literal:"",pattern:"",confidence}))}init_define_WORKFLOWS();init_define_WORKFLOWS();var GrowingList=class{#items=[];#end;#waiting=[];push(item){this.#items.push(item),this.#wake()}end(){this.#end={},this.#wake()}fail(error){
this.#end={error},this.#wake()}async*read(onLeave){try{for(let at=0;;at++){for(;at>=this.#items.length&&this.#end===void 0;)await new Promise(resolve2=>this.#waiting.
push(resolve2));if(at>=this.#items.length)break;yield this.#items[at]}}finally{this.#end===void 0&&onLeave()}if(this.#end!==void 0&&"error"in this.#end)throw this.#end.
error}#wake(){let waiting=this.#waiting;this.#waiting=[];for(let wake of waiting)wake()}};init_define_WORKFLOWS();import{realpathSync}from"node:fs";import{resolve}from"node:path";var isText=value=>typeof value=="string",isTexts=value=>Array.isArray(value)&&value.every(isText),isFlag=value=>typeof value=="boolean",isNumber=value=>typeof value==
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
