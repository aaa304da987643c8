import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{withoutTokens}from"./chunk-BTRZUL3X.js";import{scan}from"./chunk-XRYVCZ7A.js";import{toFindings}from"./chunk-XMPSGK2Z.js";import"./chunk-WJKMNVMH.js";
import"./chunk-LJTVJDDG.js";import"./chunk-MIVHV4UQ.js";import"./chunk-SVPTSCUB.js";import"./chunk-EZASIFMH.js";import"./chunk-HQJAKIGJ.js";
import"./chunk-H7RKNZMK.js";import"./chunk-KBO4GEKT.js";import"./chunk-KRYQC45E.js";import"./chunk-ZBAZV536.js";import"./chunk-WWM27L3M.js";
import{placeHit}from"./chunk-FG7ZG2Q2.js";import"./chunk-TVDPUHE3.js";import"./chunk-2T6Q5ZO3.js";import"./chunk-ZL6UDSAW.js";import"./chunk-R5IG7CF3.js";
import"./chunk-ZCBMHTIM.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import{RULES}from"./chunk-M46AJMQZ.js";import{loadRenderer,
resolveOptions}from"./chunk-I22NDRH5.js";import{readBaseline}from"./chunk-VQIRLKV5.js";import{readConfig}from"./chunk-SMIFPZQO.js";import{asRule}from"./chunk-3QYBIV27.js";
import"./chunk-TQ2US6GU.js";import"./chunk-7JLB4JGS.js";import"./chunk-2K7CPTGO.js";import"./chunk-SGJ3SOGH.js";import{VERSION}from"./chunk-YPGJVMNW.js";
import"./chunk-EXKWAXJB.js";import"./chunk-32PD4SKO.js";import"./chunk-P544BLDS.js";import{scanContent}from"./chunk-QFYYZ54Q.js";import"./chunk-RHVZNUHT.js";
import"./chunk-76XNDCBN.js";import"./chunk-YVMWMQBN.js";import"./chunk-APV2SR7B.js";import"./chunk-Q65IZSTF.js";import"./chunk-LIGN2QFY.js";
import"./chunk-B37OD6WO.js";import"./chunk-RAHHRCW4.js";import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import{NO_CONFIG}from"./chunk-HAVL6EFB.js";
import"./chunk-H77MG2TZ.js";import{didYouMean}from"./chunk-OKK2ZTYQ.js";import{quote}from"./chunk-ZOT5PHZJ.js";import{UserError,reasonOf}from"./chunk-N2WQXLHN.js";
import"./chunk-LBOOO3XH.js";import"./chunk-BFXAWDPH.js";import"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function detect(content,{path="",decodeDepth=3}={}){let bytes=typeof content=="string"?Buffer.from(content):content,problems=[],hits=scanContent(bytes,0,bytes.length,
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
report)}catch(error){throw found.fail(error),error}}init_define_WORKFLOWS();async function verify(findings,options={}){let{ask}=await import("./chunk-7RIJS3LY.js");return ask(findings,options)}export{UserError,detect,render,scan2 as scan,verify};
