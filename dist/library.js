import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{withoutTokens,withoutTokensIn}from"./chunk-5Z77FW7T.js";import{FORMATS,loadRenderer,resolveOptions,scan}from"./chunk-4D2XPN3E.js";import{RULES}from"./chunk-QIA4BKHN.js";
import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";
import{readBaseline,toFindings}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import{asRule}from"./chunk-NIKXWIFR.js";
import{placeHit,scanContent}from"./chunk-JWXIQW5Q.js";import{readConfig}from"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";
import"./chunk-NVCMX4JE.js";import{NO_CONFIG}from"./chunk-BJZ46DRK.js";import{UserError,VERSION,didYouMean,messageOf,quote,reasonOf}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var isText=value=>typeof value=="string",TEXT={wants:"text",fits:isText},TEXTS={wants:"a list of texts",fits:value=>Array.isArray(value)&&value.every(isText)},FLAG={
wants:"true or false",fits:value=>typeof value=="boolean"},NUMBER={wants:"a number",fits:value=>typeof value=="number"},SIGNAL={wants:"an AbortSignal",fits:value=>value instanceof
AbortSignal},STREAM={wants:"an async iterable of bytes, such as a readable stream (detect takes bytes that are at hand)",fits:value=>isRecord(value)&&Symbol.asyncIterator in
value};function checkOptions(of,options,kinds){if(!isRecord(options)||Array.isArray(options))throw new UserError(`the options of ${of} are no object`);for(let[name,
value]of Object.entries(options)){let kind=Object.hasOwn(kinds,name)?kinds[name]:void 0;if(kind===void 0)throw new UserError(`${of} has no option ${quote(name)}${didYouMean(
name,Object.keys(kinds))}`);if(value!==void 0&&!kind.fits(value))throw new UserError(`option ${name} of ${of} wants ${kind.wants}, not ${describe(value)}`)}}function checkFindings(of,findings){
if(!Array.isArray(findings))throw new UserError(`${of} wants a list of findings, not ${describe(findings)}`);if(!findings.every(isFinding))throw new UserError(`${of}\
 wants findings as scan and detect give them, each with its secret`)}function isRecord(value){return typeof value=="object"&&value!==null}function describe(value){
return value===null?"null":Array.isArray(value)?"a list":value instanceof Uint8Array?"bytes":typeof value=="string"?"text":typeof value}function isFinding(value){
return isRecord(value)&&isRecord(value.secret)&&"redacted"in value.secret&&Array.isArray(value.places)}var KINDS={path:TEXT,decodeDepth:NUMBER};function detect(content,options={}){if(typeof content!="string"&&!(content instanceof Uint8Array))throw new UserError(`\
detect wants text or bytes, not ${describe(content)}`);checkOptions("detect",options,KINDS);let{path="",decodeDepth=3}=options,bytes=typeof content=="string"?Buffer.
from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,{kind:"stdin"},{decodeDepth,maxSize:1/0,lineHash:!0,onCut:message=>problems.push({where:path,
message})});return withoutTokens({findings:toFindings(hits.map(hit=>placeHit(hit,{path}))),problems})}var WIDTH=80;async function render(report,format){if(!FORMATS.includes(format)){let typed=String(format);throw new UserError(`unknown format ${quote(typed)}${didYouMean(
typed,FORMATS)}`)}checkReport(report);let renderer=await loadRenderer(format),context={version:VERSION,color:!1,width:WIDTH,unicode:!0,endedAt:new Date,rules:[...RULES,
...customRules(report)]};return[...renderer(report,context)].join("")}function checkReport(report){if(!(isRecord(report)&&isRecord(report.stats)&&Array.isArray(
report.problems)))throw new UserError(`render wants the report of a scan, not ${isRecord(report)?"another object":describe(report)}`);for(let findings of[report.
findings,report.suppressed])checkFindings("render",findings)}function customRules({findings,suppressed}){let custom=[...findings,...suppressed].filter(({format})=>format===
"custom");return[...new Map(custom.map(finding=>[finding.ruleId,finding])).values()].map(({ruleId:id,description=id,confidence})=>asRule({id,description,literal:"",
pattern:"",confidence}))}var GrowingList=class{#items=[];#end;#waiting=[];#readers=0;push(item){this.#items.push(item),this.#wake()}end(){this.#end={},this.#wake()}fail(error){this.#end=
{error},this.#wake()}async*read(onLeave){this.#readers+=1;try{for(let at=0;;at++){for(;at>=this.#items.length&&this.#end===void 0;)await new Promise(resolve2=>this.#waiting.
push(resolve2));if(at>=this.#items.length)break;yield this.#items[at]}}finally{this.#readers-=1,this.#end===void 0&&this.#readers===0&&onLeave()}if(this.#end!==
void 0&&"error"in this.#end)throw this.#end.error}#wake(){let waiting=this.#waiting;this.#waiting=[];for(let wake of waiting)wake()}};async function*readInput(input,problems){try{for await(let chunk of input){if(!(chunk instanceof Uint8Array))throw new TypeError(`it gave ${typeof chunk}, not b\
ytes`);yield chunk}}catch(error){problems.push({where:"<stdin>",message:`the input broke off: ${messageOf(error)}`})}}import{realpathSync}from"node:fs";import{resolve}from"node:path";var KINDS2={cwd:TEXT,paths:TEXTS,history:FLAG,staged:FLAG,range:TEXT,input:STREAM,include:TEXTS,exclude:TEXTS,ignored:FLAG,archives:FLAG,minConfidence:TEXT,decodeDepth:NUMBER,
maxSize:NUMBER,jobs:NUMBER,config:TEXT,baseline:TEXT,comments:FLAG,sinceScan:TEXT,signal:SIGNAL},NAMES={stdin:"input"};async function toRequest(options){checkOptions(
"scan",options,KINDS2);let{config:named,baseline,comments=!0,input,paths=[]}=options,cwd=findDirectory(options.cwd??"."),search={cwd,home:void 0,paths},{config,
name}=named===void 0?{config:NO_CONFIG}:await readConfig({...search,named}),{request}=resolveOptions(asTyped(options),{config,configFile:name,baseline:baseline===
void 0?void 0:readBaseline({...search,named:baseline}),cwd,spell:option=>NAMES[option]??option.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase())}),suppressions={
...request.suppressions,inline:comments};return{...request,suppressions,lineHash:!0,...input===void 0?{}:{stdin:input}}}function findDirectory(directory){try{return realpathSync(
resolve(directory))}catch(error){throw new UserError(`${directory}: ${reasonOf(error)}`)}}function asTyped(options){let{paths=[],input,ignored=!1,archives=!0,decodeDepth,
maxSize,jobs,...same}=options,text=number=>number===void 0?void 0:String(number);return{...same,paths,stdin:input!==void 0,noIgnore:ignored,noArchives:!archives,
decodeDepth:text(decodeDepth),maxSize:text(maxSize===1/0?void 0:maxSize),jobs:text(jobs)}}function scan2(options={}){let found=new GrowingList,stop=new AbortController,report=run(options,{stop:stop.signal,found});return Object.assign(report,{[Symbol.
asyncIterator]:()=>(report.catch(()=>{}),found.read(()=>stop.abort()))})}async function run(options,{stop,found}){try{let request=await toRequest(options),unread=[],
{stdin}=request,report=await scan(stdin===void 0?request:{...request,stdin:readInput(stdin,unread)},{signal:options.signal===void 0?stop:AbortSignal.any([options.
signal,stop]),onFinding:finding=>found.push(withoutTokens(finding))});found.end();let{problems,complete}=report;return withoutTokens({...report,problems:[...problems,
...unread],complete:complete&&unread.length===0})}catch(error){let shown=withoutTokensIn(error);throw found.fail(shown),shown}}var KINDS3={organizations:TEXTS,server:TEXT,unproven:FLAG,signal:SIGNAL};async function verify(findings,options={}){checkOptions("verify",options,KINDS3),checkFindings(
"verify",findings);let{ask}=await import("./chunk-CJOQXG2C.js");return ask(findings,options)}export{UserError,detect,render,scan2 as scan,verify};
