import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-ABTUETGQ.js";import{toFindings}from"./chunk-J5YVEML3.js";import"./chunk-AKNZNGZH.js";import"./chunk-Z5KPP2FG.js";
import"./chunk-7CPUZM3F.js";import"./chunk-CAAHDOIW.js";import"./chunk-ZBXQEHZI.js";import"./chunk-UVV47632.js";import"./chunk-6WEAG4OF.js";
import"./chunk-MKYCEKQ4.js";import"./chunk-IHB6RYAJ.js";import"./chunk-G26NNHTS.js";import"./chunk-SUPHYOG4.js";import{placeHit}from"./chunk-VUI6M3BX.js";
import"./chunk-LWZ6G7MU.js";import"./chunk-I6AOEECX.js";import"./chunk-6XLLBNAX.js";import"./chunk-BJERAGF5.js";import"./chunk-NBQTC6H5.js";
import"./chunk-ELZTN36F.js";import"./chunk-UUHLH33Q.js";import{RULES}from"./chunk-DQBMFK4L.js";import{loadRenderer,resolveOptions}from"./chunk-D7FIWU2M.js";
import{readBaseline}from"./chunk-HEFLBWWP.js";import{readConfig}from"./chunk-3Y7R2QUX.js";import{asRule}from"./chunk-3IFFM2LS.js";import"./chunk-EE25WI4R.js";
import"./chunk-JUANBTL6.js";import"./chunk-5TRM4UCS.js";import{VERSION}from"./chunk-TX2WK7GY.js";import"./chunk-FSLROTHY.js";import"./chunk-ZUVYETW4.js";
import"./chunk-ZABNBIIC.js";import{scanContent}from"./chunk-W5KSEO6F.js";import"./chunk-ILUDW7UB.js";import"./chunk-IZGZTJCN.js";import"./chunk-LPLA3SNC.js";
import"./chunk-WVTW4IYL.js";import"./chunk-LJN2Y2DB.js";import"./chunk-SIZ2Q33Z.js";import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";
import{NO_CONFIG}from"./chunk-TT3C7KQG.js";import"./chunk-Z6M7464H.js";import{didYouMean}from"./chunk-FXLUXSG5.js";import{quote}from"./chunk-HDL3K7A3.js";
import{UserError,reasonOf}from"./chunk-MPVIZA6S.js";import"./chunk-54OVQAAD.js";import"./chunk-TD2Q2LWP.js";import{maskTokens}from"./chunk-3MU6DV3T.js";
import{Secret}from"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var DIGEST=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function withoutTokens(value){return mask(value)}function mask(value){return typeof value=="string"?DIGEST.test(value)?
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
