import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{withoutTokens,withoutTokensIn}from"./chunk-BAPLUVA6.js";import{scan}from"./chunk-TFYIXGQC.js";import"./chunk-5CMJPMFN.js";import{toFindings}from"./chunk-INDNKW44.js";
import"./chunk-TKJGAV5L.js";import"./chunk-DC4WNGQB.js";import"./chunk-XHPJQC67.js";import"./chunk-6BR35LS4.js";import"./chunk-VU5ISZ3N.js";
import"./chunk-CXBTALWS.js";import"./chunk-ZG22IMA7.js";import"./chunk-VWEP5GQY.js";import"./chunk-CWUPTFHT.js";import"./chunk-3UXKIGGB.js";
import{placeHit}from"./chunk-EGPLNDYH.js";import"./chunk-M7Q5TN6N.js";import"./chunk-AP33DUHT.js";import"./chunk-77LLWZBK.js";import"./chunk-MIMHHP2E.js";
import"./chunk-PFML666N.js";import"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";import{RULES}from"./chunk-JIN6NQE3.js";import{FORMATS,
loadRenderer,resolveOptions}from"./chunk-RCRLKZVW.js";import{readBaseline}from"./chunk-APFIAAWV.js";import{readConfig}from"./chunk-IZ2NA3G5.js";
import{asRule}from"./chunk-ML3ZTNCX.js";import"./chunk-6GSOQTUL.js";import"./chunk-XYG52IXF.js";import"./chunk-GESIWQIL.js";import"./chunk-QI3RDLRC.js";
import{VERSION}from"./chunk-44HD52WU.js";import"./chunk-J2TBEUQW.js";import"./chunk-XKGLYDOL.js";import"./chunk-43OP75RQ.js";import"./chunk-LJL37FYG.js";
import"./chunk-TOZB53RI.js";import{scanContent}from"./chunk-BMP5UQAI.js";import"./chunk-E3KEAT7Y.js";import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";
import"./chunk-IISGSEXO.js";import"./chunk-EIRGRQRE.js";import"./chunk-3RGMPORL.js";import"./chunk-Y36GRXLE.js";import"./chunk-ZLGC2GEI.js";
import"./chunk-B2PKFYZV.js";import{NO_CONFIG}from"./chunk-R76GNJNY.js";import"./chunk-WQCNWTL6.js";import{didYouMean}from"./chunk-RV54RKJD.js";
import{quote}from"./chunk-45G43KVW.js";import{UserError,messageOf,reasonOf}from"./chunk-CR6GWQCQ.js";import"./chunk-ETRO5Q4U.js";import"./chunk-VVC7YI4L.js";
import"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function detect(content,{path="",decodeDepth=3}={}){if(typeof content!="string"&&!(content instanceof Uint8Array))throw new UserError(`detect wants text or byte\
s, not ${Array.isArray(content)?"a list":typeof content}`);let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,
bytes.length,{kind:"stdin"},{decodeDepth,maxSize:1/0,lineHash:!0,onCut:message=>problems.push({where:path,message})});return withoutTokens({findings:toFindings(
hits.map(hit=>placeHit(hit,{path}))),problems})}init_define_WORKFLOWS();var WIDTH=80;async function render(report,format){if(!FORMATS.includes(format)){let typed=String(format);throw new UserError(`unknown format ${quote(typed)}${didYouMean(
typed,FORMATS)}`)}let renderer=await loadRenderer(format),context={version:VERSION,color:!1,width:WIDTH,unicode:!0,endedAt:new Date,rules:[...RULES,...customRules(
report)]};return[...renderer(report,context)].join("")}function customRules({findings,suppressed}){let custom=[...findings,...suppressed].filter(({format})=>format===
"custom");return[...new Map(custom.map(finding=>[finding.ruleId,finding])).values()].map(({ruleId:id,description=id,confidence})=>asRule({id,description,literal:"",
pattern:"",confidence}))}init_define_WORKFLOWS();init_define_WORKFLOWS();var GrowingList=class{#items=[];#end;#waiting=[];#readers=0;push(item){this.#items.push(item),this.#wake()}end(){this.#end={},this.#wake()}fail(error){
this.#end={error},this.#wake()}async*read(onLeave){this.#readers+=1;try{for(let at=0;;at++){for(;at>=this.#items.length&&this.#end===void 0;)await new Promise(resolve2=>this.#waiting.
push(resolve2));if(at>=this.#items.length)break;yield this.#items[at]}}finally{this.#readers-=1,this.#end===void 0&&this.#readers===0&&onLeave()}if(this.#end!==
void 0&&"error"in this.#end)throw this.#end.error}#wake(){let waiting=this.#waiting;this.#waiting=[];for(let wake of waiting)wake()}};init_define_WORKFLOWS();async function*readInput(input,problems){try{for await(let chunk of input){if(!(chunk instanceof Uint8Array))throw new TypeError(`it gave ${typeof chunk}, not b\
ytes`);yield chunk}}catch(error){problems.push({where:"<stdin>",message:`the input broke off: ${messageOf(error)}`})}}init_define_WORKFLOWS();import{realpathSync}from"node:fs";import{resolve}from"node:path";var isText=value=>typeof value=="string",isTexts=value=>Array.isArray(value)&&value.every(isText),isFlag=value=>typeof value=="boolean",isNumber=value=>typeof value==
"number",KINDS={cwd:isText,paths:isTexts,history:isFlag,staged:isFlag,range:isText,input:value=>typeof value=="object"&&value!==null&&Symbol.asyncIterator in value,
include:isTexts,exclude:isTexts,ignored:isFlag,archives:isFlag,minConfidence:isText,decodeDepth:isNumber,maxSize:isNumber,jobs:isNumber,config:isText,baseline:isText,
comments:isFlag,sinceScan:isText,signal:value=>value instanceof AbortSignal},NAMES={stdin:"input"};async function toRequest(options){checkKinds(options);let{config:named,
baseline,comments=!0,input,paths=[]}=options,cwd=findDirectory(options.cwd??"."),search={cwd,home:void 0,paths},{config,name}=named===void 0?{config:NO_CONFIG}:
await readConfig({...search,named}),{request}=resolveOptions(asTyped(options),{config,configFile:name,baseline:baseline===void 0?void 0:readBaseline({...search,
named:baseline}),cwd,spell:option=>NAMES[option]??option.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase())}),suppressions={...request.suppressions,inline:comments};
return{...request,suppressions,lineHash:!0,...input===void 0?{}:{stdin:input}}}function checkKinds(options){if(typeof options!="object"||options===null)throw new UserError(
"the options of scan are no object");for(let[name,value]of Object.entries(options)){let fits=Object.hasOwn(KINDS,name)?KINDS[name]:void 0;if(fits===void 0)throw new UserError(
`scan has no option ${quote(name)}${didYouMean(name,Object.keys(KINDS))}`);if(value!==void 0&&!fits(value))throw new UserError(`option ${name} of scan cannot be\
 ${typeof value}`)}}function findDirectory(directory){try{return realpathSync(resolve(directory))}catch(error){throw new UserError(`${directory}: ${reasonOf(error)}`)}}
function asTyped(options){let{paths=[],input,ignored=!1,archives=!0,decodeDepth,maxSize,jobs,...same}=options,text=number=>number===void 0?void 0:String(number);
return{...same,paths,stdin:input!==void 0,noIgnore:ignored,noArchives:!archives,decodeDepth:text(decodeDepth),maxSize:text(maxSize===1/0?void 0:maxSize),jobs:text(
jobs)}}function scan2(options={}){let found=new GrowingList,stop=new AbortController,report=run(options,{stop:stop.signal,found});return Object.assign(report,{[Symbol.
asyncIterator]:()=>(report.catch(()=>{}),found.read(()=>stop.abort()))})}async function run(options,{stop,found}){try{let request=await toRequest(options),unread=[],
{stdin}=request,report=await scan(stdin===void 0?request:{...request,stdin:readInput(stdin,unread)},{signal:options.signal===void 0?stop:AbortSignal.any([options.
signal,stop]),onFinding:finding=>found.push(withoutTokens(finding))});found.end();let{problems,complete}=report;return withoutTokens({...report,problems:[...problems,
...unread],complete:complete&&unread.length===0})}catch(error){let shown=withoutTokensIn(error);throw found.fail(shown),shown}}init_define_WORKFLOWS();async function verify(findings,options={}){let{ask}=await import("./chunk-64MRTEAK.js");return ask(findings,options)}export{UserError,detect,render,scan2 as scan,verify};
