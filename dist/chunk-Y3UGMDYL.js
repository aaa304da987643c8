import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CutProblem,InsideScanner,StreamScanner,nameProblems,withUnpacker,withoutInner}from"./chunk-42WLGAFB.js";import{nameObject}from"./chunk-C7MLX534.js";
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var ContentStream=class{#outer;#inside;#hits=[];#cut=new CutProblem;constructor(origin,settings){this.#outer=new StreamScanner(origin,withUnpacker({...settings,
onCut:this.#cut.note})),this.#inside=settings.closedArchives===!0?void 0:new InsideScanner({origin,settings})}push(bytes){for(let hit of this.#outer.push(bytes))
this.#hits.push(hit);this.#inside?.push(bytes)}end(){for(let hit of this.#outer.end())this.#hits.push(hit);let inside=this.#inside?.end()??{hits:[],problems:[]},
problems=[...this.#cut.problems,...inside.problems];return{hits:[...withoutInner(this.#hits,inside),...inside.hits],problems}}};init_define_WORKFLOWS();async function*untilAborted(source,signal){if(signal===void 0){yield*source;return}let iterator=source[Symbol.asyncIterator](),abort=()=>{},
onAbort=()=>abort();signal.addEventListener("abort",onAbort,{once:!0});try{for(;!signal.aborted;){let next=await new Promise((resolve,reject)=>{abort=()=>resolve(
void 0),iterator.next().then(resolve,reject)});if(next===void 0||next.done===!0||signal.aborted)return;yield next.value}}finally{signal.removeEventListener("abo\
rt",onAbort);let closed=Promise.resolve(iterator.return?.()).catch(()=>{});signal.aborted||await closed}}async function unlessAborted(work,signal){if(signal===void 0)
return work;let{promise:aborted,stop}=waitForAbort(signal);try{await Promise.race([work,aborted])}finally{stop(),signal.aborted&&work.catch(()=>{})}}function waitForAbort(signal){
let abort=()=>{};return{promise:new Promise(resolve=>{abort=()=>resolve(void 0),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()}),stop:()=>signal.
removeEventListener("abort",abort)}}var MUCH=5e4;async function scanSource(source,runner,hooks){let hits=[],problems=[],learned=[],counts={files:0,blobs:0,bytes:0},done=0,gather=result=>{for(let hit of result.
hits)hits.push(hit);result.hits.length>0&&hooks.onHits?.(result.hits);for(let problem of result.problems)problems.push(source.nameProblem?.(problem)??problem);counts.
files+=result.counts.files,counts.blobs+=result.counts.blobs,counts.bytes+=result.counts.bytes,result.learned!==void 0&&learned.push(result.learned),done+=result.
learned?.done??result.counts.files+result.counts.blobs,hooks.onProgress?.({label:source.scope,done:source.done?.()??done,total:source.total(),bytes:counts.bytes})};
runner.deliverTo(gather);let scanAll=async items=>{for await(let item of untilAborted(items,hooks.signal))(source.total()??0)>MUCH&&runner.expectMuch(),item.kind===
"stream"?await scanStream(item,{settings:runner.settings,gather,signal:hooks.signal}):await unlessAborted(runner.submit(item),hooks.signal);await unlessAborted(
runner.drain(),hooks.signal)};try{await scanAll(source.items()),source.rest!==void 0&&await scanAll(source.rest(learned))}finally{await runner.close()}return{hits,
problems,counts,interrupted:hooks.signal?.aborted===!0}}async function scanStream({origin,chunks},{settings,gather,signal}){let stream=new ContentStream(origin,
settings),progress=({hits,problems},bytes,ended=0)=>{let isBlob=origin.kind==="object"&&origin.type==="blob",counts={files:isBlob?0:ended,blobs:isBlob?ended:0,bytes};
gather({hits,problems:nameProblems(problems,nameOrigin(origin)),counts})};for await(let chunk of untilAborted(chunks,signal))stream.push(chunk),progress({hits:[],
problems:[]},chunk.length);progress(stream.end(),0,1)}function nameOrigin(origin){return origin.kind==="object"?nameObject(origin.id):"<stdin>"}export{scanSource};
