import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createItemScanner,fromWire}from"./chunk-HJFL4P7D.js";import{makeSharedCounts}from"./chunk-42WLGAFB.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{availableParallelism}from"node:os";init_define_WORKFLOWS();import{Worker}from"node:worker_threads";var ITEMS_PER_WORKER=2,LIMITS={maxYoungGenerationSizeMb:6},Pool=class{#options;#onOutput;#workers=[];#free=[];#running=0;#failure;#wake=()=>{};constructor(options,onOutput){
this.#options=options,this.#onOutput=onOutput}start(){for(;this.#workers.length<this.#options.size;)this.#start()}async submit(item){for(this.#free.length===0&&
this.#workers.length<this.#options.size&&this.#start();this.#free.length===0;)await this.#change();this.#throwFailure();let task={item};this.#running++,this.#free.
pop()?.postMessage(task,[...this.#options.transfer(item)])}async drain(){for(;this.#running>0;)await this.#change();this.#throwFailure()}async close(){let workers=this.#workers.
splice(0);for(let worker of workers)worker.removeAllListeners(),worker.on("error",()=>{});await Promise.all(workers.map(async worker=>worker.terminate()))}async#change(){
this.#throwFailure(),await new Promise(resolve=>{this.#wake=resolve}),this.#throwFailure()}#throwFailure(){if(this.#failure!==void 0)throw this.#failure}#start(){
let{entry,workerData}=this.#options,worker=new Worker(entry,{workerData,execArgv:[],resourceLimits:LIMITS});worker.on("message",reply=>{this.#running--,this.#free.
push(worker),reply.ok?this.#onOutput(reply.output):this.#fail(fromWire(reply.error)),this.#wake()}),worker.on("error",error=>this.#fail(error)),worker.on("messa\
geerror",error=>this.#fail(error)),worker.on("exit",code=>this.#fail(new Error(`a worker thread stopped by itself with exit code ${code}`))),this.#workers.push(
worker),this.#free.push(worker);for(let credit=1;credit<ITEMS_PER_WORKER;credit++)this.#free.unshift(worker)}#fail(error){this.#failure??=error instanceof Error?
error:new Error(String(error)),this.#wake()}};var INLINE_MILLISECONDS=120,INLINE_FILE=32*1024*1024,ItemRunner=class{#start;#pool;#scanItem;#onResult=()=>{};#inlineLeft;constructor({start,worker,jobs=availableParallelism()}){
this.#start=withSharedCounts(start),this.#inlineLeft=jobs<2?1/0:INLINE_MILLISECONDS,this.#pool=new Pool({entry:worker,size:jobs,workerData:this.#start,transfer:transferable},
result=>this.#onResult(result))}get settings(){return this.#start.settings}deliverTo(onResult){this.#onResult=onResult}async submit(item){if(this.#inlineLeft<=0)
return this.#pool.submit(item);let started=performance.now();this.#scanItem??=createItemScanner(this.#start,INLINE_FILE);let result=this.#scanItem(item);if(this.#inlineLeft-=
performance.now()-started,this.#inlineLeft<=0&&(this.#scanItem=void 0),this.#onResult(result),result.deferred!==void 0)return this.#pool.submit(result.deferred)}expectMuch(){
this.#inlineLeft!==1/0&&(this.#inlineLeft=0,this.#scanItem=void 0,this.#pool.start())}async drain(){await this.#pool.drain()}async close(){await this.#pool.close()}};
function withSharedCounts({settings,...others}){return{...others,settings:{...settings,unpacked:makeSharedCounts()}}}function transferable(item){return item.kind===
"objects"?[item.bytes.buffer]:[]}export{ItemRunner};
