import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,fromWire}from"./chunk-IZAOSXD4.js";import{CutProblem,InsideScanner,StreamScanner,makeSharedCounts,nameProblems,withUnpacker,withoutInner}from"./chunk-V4VRBN3M.js";
import{nameObject}from"./chunk-C7MLX534.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var ContentStream=class{#outer;#inside;#hits=[];#cut=new CutProblem;constructor(origin,settings){this.#outer=new StreamScanner(origin,withUnpacker({...settings,
onCut:this.#cut.note})),this.#inside=settings.closedArchives===!0?void 0:new InsideScanner({origin,settings})}push(bytes){for(let hit of this.#outer.push(bytes))
this.#hits.push(hit);this.#inside?.push(bytes)}end(){for(let hit of this.#outer.end())this.#hits.push(hit);let inside=this.#inside?.end()??{hits:[],problems:[]},
problems=[...this.#cut.problems,...inside.problems];return{hits:[...withoutInner(this.#hits,inside),...inside.hits],problems}}};init_define_WORKFLOWS();import{availableParallelism}from"node:os";init_define_WORKFLOWS();import{Worker}from"node:worker_threads";var ITEMS_PER_WORKER=2,LIMITS={maxYoungGenerationSizeMb:6},Pool=class{#options;#onOutput;#workers=[];#free=[];#running=0;#failure;#wake=()=>{};constructor(options,onOutput){
this.#options=options,this.#onOutput=onOutput}start(){for(;this.#workers.length<this.#options.size;)this.#start()}async submit(item){for(this.#free.length===0&&
this.#workers.length<this.#options.size&&this.#start();this.#free.length===0;)await this.#change();this.#throwFailure();let task={item};this.#running++,this.#free.
pop()?.postMessage(task,[...this.#options.transfer(item)])}async drain(){for(;this.#running>0;)await this.#change();this.#throwFailure()}async close(){for(let worker of this.#workers)
worker.removeAllListeners(),worker.on("error",()=>{});await Promise.all(this.#workers.map(async worker=>worker.terminate()))}async#change(){this.#throwFailure(),
await new Promise(resolve=>{this.#wake=resolve}),this.#throwFailure()}#throwFailure(){if(this.#failure!==void 0)throw this.#failure}#start(){let{entry,workerData}=this.#options,
worker=new Worker(entry,{workerData,execArgv:[],resourceLimits:LIMITS});worker.on("message",reply=>{this.#running--,this.#free.push(worker),reply.ok?this.#onOutput(
reply.output):this.#fail(fromWire(reply.error)),this.#wake()}),worker.on("error",error=>this.#fail(error)),worker.on("messageerror",error=>this.#fail(error)),worker.
on("exit",code=>this.#fail(new Error(`a worker thread stopped by itself with exit code ${code}`))),this.#workers.push(worker);for(let credit=0;credit<ITEMS_PER_WORKER;credit++)
this.#free.unshift(worker)}#fail(error){this.#failure??=error instanceof Error?error:new Error(String(error)),this.#wake()}};var INLINE_MILLISECONDS=120,INLINE_FILE=32*1024*1024,ItemRunner=class{#scanItem;#onResult;#pool;#inlineLeft;constructor({start,worker,jobs=availableParallelism()},onResult){
this.#scanItem=createItemScanner(start,INLINE_FILE),this.#onResult=onResult,this.#inlineLeft=jobs<2?1/0:INLINE_MILLISECONDS,this.#pool=new Pool({entry:worker,size:jobs,
workerData:start,transfer:transferable},onResult)}async submit(item){if(this.#scanItem===void 0)return this.#pool.submit(item);let started=performance.now(),result=this.#scanItem(
item);if(this.#inlineLeft-=performance.now()-started,this.#inlineLeft<=0&&(this.#scanItem=void 0),this.#onResult(result),result.deferred!==void 0)return this.#pool.
submit(result.deferred)}expectMuch(){this.#inlineLeft!==1/0&&(this.#scanItem=void 0,this.#pool.start())}async drain(){await this.#pool.drain()}async close(){await this.#pool.
close()}};function transferable(item){return item.kind==="objects"?[item.bytes.buffer]:[]}init_define_WORKFLOWS();async function*untilAborted(source,signal){if(signal===void 0){yield*source;return}let iterator=source[Symbol.asyncIterator](),abort=()=>{},
onAbort=()=>abort();signal.addEventListener("abort",onAbort,{once:!0});try{for(;!signal.aborted;){let next=await new Promise((resolve,reject)=>{abort=()=>resolve(
void 0),iterator.next().then(resolve,reject)});if(next===void 0||next.done===!0||signal.aborted)return;yield next.value}}finally{signal.removeEventListener("abo\
rt",onAbort);let closed=Promise.resolve(iterator.return?.()).catch(()=>{});signal.aborted||await closed}}async function unlessAborted(work,signal){if(signal===void 0)
return work;let{promise:aborted,stop}=waitForAbort(signal);try{await Promise.race([work,aborted])}finally{stop(),signal.aborted&&work.catch(()=>{})}}function waitForAbort(signal){
let abort=()=>{};return{promise:new Promise(resolve=>{abort=()=>resolve(void 0),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()}),stop:()=>signal.
removeEventListener("abort",abort)}}var MUCH=5e4;async function scanSource(source,options,hooks){let hits=[],problems=[],learned=[],counts={files:0,blobs:0,bytes:0},done=0,gather=result=>{for(let hit of result.
hits)hits.push(hit);result.hits.length>0&&hooks.onHits?.(result.hits);for(let problem of result.problems)problems.push(source.nameProblem?.(problem)??problem);counts.
files+=result.counts.files,counts.blobs+=result.counts.blobs,counts.bytes+=result.counts.bytes,result.learned!==void 0&&learned.push(result.learned),done+=result.
learned?.done??result.counts.files+result.counts.blobs,hooks.onProgress?.({label:source.scope,done:source.done?.()??done,total:source.total(),bytes:counts.bytes})},
limited=withSharedCounts(options),runner=new ItemRunner(limited,gather),scanAll=async items=>{for await(let item of untilAborted(items,hooks.signal))(source.total()??
0)>MUCH&&runner.expectMuch(),item.kind==="stream"?await scanStream(item,{options:limited,gather,signal:hooks.signal}):await unlessAborted(runner.submit(item),hooks.
signal);await unlessAborted(runner.drain(),hooks.signal)};try{await scanAll(source.items()),source.rest!==void 0&&await scanAll(source.rest(learned))}finally{await runner.
close()}return{hits,problems,counts,interrupted:hooks.signal?.aborted===!0}}function withSharedCounts({start,...others}){return{...others,start:{...start,settings:{
...start.settings,unpacked:makeSharedCounts()}}}}async function scanStream({origin,chunks},{options,gather,signal}){let stream=new ContentStream(origin,options.
start.settings),progress=({hits,problems},bytes,ended=0)=>{let isBlob=origin.kind==="object"&&origin.type==="blob",counts={files:isBlob?0:ended,blobs:isBlob?ended:
0,bytes};gather({hits,problems:nameProblems(problems,nameOrigin(origin)),counts})};for await(let chunk of untilAborted(chunks,signal))stream.push(chunk),progress(
{hits:[],problems:[]},chunk.length);progress(stream.end(),0,1)}function nameOrigin(origin){return origin.kind==="object"?nameObject(origin.id):"<stdin>"}export{scanSource};
