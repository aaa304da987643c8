import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{withoutTokens}from"./chunk-XZHIZJKS.js";import{scan}from"./chunk-EAOSCX6K.js";import{toFindings}from"./chunk-ZFR7A7O4.js";import"./chunk-A7G5KNAP.js";
import"./chunk-NJBGK35M.js";import"./chunk-VCBYLL62.js";import"./chunk-NJ4KIIOI.js";import"./chunk-XEEUSESU.js";import"./chunk-42B56QFJ.js";
import"./chunk-KP6RJOTZ.js";import"./chunk-BTMC5GHB.js";import"./chunk-DYCH5JLL.js";import"./chunk-ULUNMFZZ.js";import"./chunk-AL5WTJN5.js";
import{placeHit}from"./chunk-AEJEX32V.js";import"./chunk-7M6NQDJT.js";import"./chunk-HW2H74XN.js";import"./chunk-LJ7IHIMW.js";import"./chunk-52URDX45.js";
import"./chunk-IUODUG6X.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import{RULES}from"./chunk-GHW7ER5I.js";import{loadRenderer,
resolveOptions}from"./chunk-QPCKSZO2.js";import{readBaseline}from"./chunk-7ZROWMAJ.js";import{readConfig}from"./chunk-SWABH52V.js";import{asRule}from"./chunk-PWNVEEQF.js";
import"./chunk-IGHRXMAI.js";import"./chunk-W5BAP3VR.js";import"./chunk-PZIZPQ2K.js";import"./chunk-75NZZ2TI.js";import{VERSION}from"./chunk-WZMVA7WR.js";
import"./chunk-2XOII2GK.js";import"./chunk-6HXFW6TW.js";import"./chunk-Y32VYHU3.js";import{scanContent}from"./chunk-73ZCQMXB.js";import"./chunk-3Z4QVK4K.js";
import"./chunk-55CDY7RU.js";import"./chunk-SCPBK7KI.js";import"./chunk-I33RZOJ3.js";import"./chunk-5VDMULMH.js";import"./chunk-EFWNILD4.js";
import"./chunk-BYHCT7HG.js";import"./chunk-XZ57FK6N.js";import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import{NO_CONFIG}from"./chunk-NQKMVBRL.js";
import"./chunk-YJXRDRRS.js";import{didYouMean}from"./chunk-I367OHWL.js";import{quote}from"./chunk-ETMVBQKN.js";import{UserError,reasonOf}from"./chunk-BP76N3HF.js";
import"./chunk-3TMGAIW5.js";import"./chunk-66KDGFWS.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function detect(content,{path="",decodeDepth=3}={}){let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,
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
report)}catch(error){throw found.fail(error),error}}init_define_WORKFLOWS();async function verify(findings,options={}){let{ask}=await import("./chunk-25DIJGMM.js");return ask(findings,options)}export{UserError,detect,render,scan2 as scan,verify};
