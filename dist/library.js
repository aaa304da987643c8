import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{withoutTokens}from"./chunk-TRQHHEYM.js";import{scan}from"./chunk-75BAJOKD.js";import{toFindings}from"./chunk-CTZTOIK2.js";import"./chunk-LMBBE3WE.js";
import"./chunk-5QCUYBJ7.js";import"./chunk-NRPKZ7KC.js";import"./chunk-T7VBEKB3.js";import"./chunk-IWK2FDH4.js";import"./chunk-WIPAPYNA.js";
import"./chunk-TJCEUZQX.js";import"./chunk-SEAKHBX2.js";import"./chunk-X55XUQ4N.js";import"./chunk-RPNXPUET.js";import"./chunk-HSGQHVN6.js";
import{placeHit}from"./chunk-LJBHDP2H.js";import"./chunk-5VCURKWW.js";import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";
import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import{RULES}from"./chunk-JCHTCYPI.js";import{loadRenderer,
resolveOptions}from"./chunk-WXOA6ZQT.js";import{readBaseline}from"./chunk-N4GABV3O.js";import{readConfig}from"./chunk-2H3D5AD2.js";import{asRule}from"./chunk-GMS2QVNW.js";
import"./chunk-RAWRSPBX.js";import"./chunk-C7SROV7K.js";import"./chunk-PSNJI7UF.js";import"./chunk-CA6GDBLA.js";import{VERSION}from"./chunk-EXN4EWTB.js";
import"./chunk-7MCBHFID.js";import"./chunk-HEPKYQ5J.js";import"./chunk-YFL2BMGQ.js";import{scanContent}from"./chunk-E3SAYQEW.js";import"./chunk-ARND73IX.js";
import"./chunk-WAG4JCZ4.js";import"./chunk-IOWX4CL4.js";import"./chunk-LMCNN4QH.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";
import"./chunk-GYHN5TUY.js";import"./chunk-BXXJULRF.js";import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import{NO_CONFIG}from"./chunk-UH5AL6YX.js";
import"./chunk-CAD3F4BE.js";import{didYouMean}from"./chunk-QEDCJYI6.js";import{quote}from"./chunk-E5G6NG5O.js";import{UserError,reasonOf}from"./chunk-OXAFIF7G.js";
import"./chunk-IK6QIXU4.js";import"./chunk-TFJGV7Q2.js";import"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function detect(content,{path="",decodeDepth=3}={}){let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,
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
report)}catch(error){throw found.fail(error),error}}init_define_WORKFLOWS();async function verify(findings,options={}){let{ask}=await import("./chunk-ED7LLOFZ.js");return ask(findings,options)}export{UserError,detect,render,scan2 as scan,verify};
