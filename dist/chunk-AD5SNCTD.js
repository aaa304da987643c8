import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ARENA,HEAVY,ID_STRIDE,IdFinder,PackBytes,SLACK,UnpackCore,entryIds,openRegular,reviveHandle}from"./chunk-5ZAMCMYD.js";import{listLongNames}from"./chunk-AVEQMXZF.js";
import{CutProblem,InsideScanner,MARGIN,ReferenceChecker,StreamScanner,TAIL,findContainer,isArchive,makeSharedCounts,mayBeginWithinPacked,mayHoldNames,nameObjectProblems,
nameProblems,scanContent,scanInside,scanLoose,scanObject,scanTreeNames,withDoubt,withUnpacker,withoutInner}from"./chunk-YUQU7RAP.js";import{BLOB,COMMIT,CorruptPack,
TAG,TREE}from"./chunk-5R43I725.js";import{overMaxSize}from"./chunk-LQ4PDVJ2.js";import{nameObject,toRawPath}from"./chunk-V4G6V4OC.js";import{joinRaw,
pathFrom}from"./chunk-L4DFIAAX.js";import{detectAll}from"./chunk-YZPMWBGI.js";import{SHORTEST,makeSieve}from"./chunk-7YMO23G6.js";import{codeOf,
messageOf,reasonOf}from"./chunk-BDHLDGLQ.js";var ContentStream=class{#outer;#inside;#hits=[];#cut=new CutProblem;constructor(origin,settings){this.#outer=new StreamScanner(origin,withUnpacker({...settings,
onCut:this.#cut.note})),this.#inside=settings.closedArchives===!0?void 0:new InsideScanner({origin,settings})}push(bytes){for(let hit of this.#outer.push(bytes))
this.#hits.push(hit);this.#inside?.push(bytes)}end(){for(let hit of this.#outer.end())this.#hits.push(hit);let inside=this.#inside?.end()??{hits:[],problems:[]},
problems=[...this.#cut.problems,...inside.problems];return{hits:[...withoutInner(this.#hits,inside),...inside.hits],problems}}};import{availableParallelism}from"node:os";import{Worker}from"node:worker_threads";function fromWire(wire){let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}var ITEMS_PER_WORKER=2,LIMITS={maxYoungGenerationSizeMb:6},Pool=class{#options;#onOutput;#workers=[];#free=[];#running=0;#failure;#wake=()=>{};constructor(options,onOutput){
this.#options=options,this.#onOutput=onOutput}start(){for(;this.#workers.length<this.#options.size;)this.#start()}async submit(item){for(this.#free.length===0&&
this.#workers.length<this.#options.size&&this.#start();this.#free.length===0;)await this.#change();this.#throwFailure();let task={item};this.#running++,this.#free.
pop()?.postMessage(task,[...this.#options.transfer(item)])}async drain(){for(;this.#running>0;)await this.#change();this.#throwFailure()}async close(){let workers=this.#workers.
splice(0);for(let worker of workers)worker.removeAllListeners(),worker.on("error",()=>{});await Promise.all(workers.map(async worker=>worker.terminate()))}async#change(){
this.#throwFailure(),await new Promise(resolve=>{this.#wake=resolve}),this.#throwFailure()}#throwFailure(){if(this.#failure!==void 0)throw this.#failure}#start(){
let{entry,workerData}=this.#options,worker=new Worker(entry,{workerData,execArgv:[],resourceLimits:LIMITS});worker.on("message",reply=>{this.#running--,this.#free.
push(worker),reply.ok?this.#onOutput(reply.output):this.#fail(fromWire(reply.error)),this.#wake()}),worker.on("error",error=>this.#fail(error)),worker.on("messa\
geerror",error=>this.#fail(error)),worker.on("exit",code=>this.#fail(new Error(`a worker thread stopped by itself with exit code ${code}`))),this.#workers.push(
worker),this.#free.push(worker);for(let credit=1;credit<ITEMS_PER_WORKER;credit++)this.#free.unshift(worker)}#fail(error){this.#failure??=error instanceof Error?
error:new Error(String(error)),this.#wake()}};import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync as readSync2}from"node:fs";var LENGTHS=[40,64],[LINE_FEED,SPACE,TAB,CARET]=[10,32,9,94],NAME_BEGINS=Buffer.from("refs/");function isRefList(origin){return origin.kind!=="file"||typeof origin.
path!="string"?!1:origin.path.endsWith("/packed-refs")||origin.path.endsWith("/info/refs")}function blankIds(bytes,length){let text=bytes.subarray(0,length);for(let start=0;start<
length;start=text.indexOf(LINE_FEED,start)+1||length){let isPeeled=text[start]===CARET,from=isPeeled?start+1:start,count=LENGTHS.find(each=>isId(text,from,each)&&
(isPeeled?endsAt:isNamedAt)(text,from+each));count!==void 0&&text.fill(SPACE,from,from+count)}}function isId(text,start,count){let at=start;for(;at<start+count&&
isDigit(text[at]);)at++;return at===start+count}function isDigit(byte=0){return byte>=48&&byte<=57||byte>=97&&byte<=102}function endsAt(text,at){return text[at]===
LINE_FEED}function isNamedAt(text,at){return text[at]!==SPACE&&text[at]!==TAB?!1:NAME_BEGINS.every((byte,index)=>text[at+1+index]===byte)}import{readSync}from"node:fs";function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){return stats.isFIFO()||
stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("\uFFFD")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}function readTail(descriptor,size){let tail=new Uint8Array(TAIL),count=readSync(
descriptor,tail,0,tail.length,Math.max(0,size-tail.length));return tail.subarray(0,count)}import{realpathSync}from"node:fs";var SLASH=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH||root.at(-1)===SLASH:!1}var POINTER=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\n(?:[a-z0-9.-]+ [^\n]*\n)*$/;function explainPointer(bytes,length){
if(!(length>=1024||bytes[0]!==118||!POINTER.test(bytes.toString("latin1",0,length))))return"only the pointer of Git LFS is here, not the content: run git lfs pu\
ll (in CI: check out with LFS), or exclude it"}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#cut;#listsRefs=!1;#cwd;#largest;#largestArchive;#buffer=Buffer.
allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,cwd,largest}){this.#settings=withUnpacker({...settings,onCut:message=>{this.#cut=message}}),
this.#cwd=cwd,this.#largest=largest,this.#largestArchive=largest/ARCHIVE_COST}scan(path,from){let absolute=joinRaw(from.root,path);this.#cut=void 0;let reading=this.#scanInside(
absolute,from.root),{message=this.#defaultMessage(reading,from),inside=[],...result}=reading;if(message===void 0&&inside.length===0)return result;let where=pathFrom(
this.#cwd,absolute,from.top);return{...result,...message===void 0?{}:{problem:{where,message}},...inside.length===0?{}:{unreadInside:nameProblems(inside,where)}}}#defaultMessage(reading,from){
return this.#cut!==void 0?this.#cut:reading===GONE&&from.named===!0?MISSING:void 0}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(
absolute):GONE}catch(error){return failure(absolute,error)}}#scanOpened(path){let origin={kind:"file",path},descriptor;try{descriptor=openSync(nativePath(path),
OPEN_FLAGS)}catch(error){if(codeOf(error)==="ELOOP")return this.#scanLinkText(path,origin);throw error}try{return this.#scanDescriptor(descriptor,origin)}finally{
closeSync(descriptor)}}#scanLinkText(path,origin){let target=readlinkSync(nativePath(path),{encoding:"buffer"});return read(scanContent(target,0,target.length,origin,
this.#settings),target.length)}#scanDescriptor(descriptor,origin){let stats=fstatSync(descriptor);if(stats.isDirectory())return GONE;let refusal=refuse(stats,this.#settings.
maxSize);if(refusal!==void 0)return unread(refusal);if(stats.size>this.#largest)return{...GONE,deferred:!0};this.#listsRefs=isRefList(origin);let length=this.#fill(
descriptor,0,stats.size),tail=length===BUFFER_SIZE?readTail(descriptor,stats.size):void 0,archive=this.#findArchive(origin,length,tail);if(archive!==void 0&&length>
this.#largestArchive)return{...GONE,deferred:!0};if(length===BUFFER_SIZE){let reading2=this.#scanLarge(descriptor,origin,stats.size);return archive===void 0?reading2:
withInside(reading2,this.#scanArchive(descriptor,stats.size,archive))}let reading=read(scanContent(this.#buffer,0,length,origin,this.#settings),length,stats.size);
return this.#cut??=explainPointer(this.#buffer,length),archive===void 0?reading:withInside(reading,scanInside(this.#buffer.subarray(0,length),archive))}#findArchive(origin,length,tail){
let settings=this.#settings,name=origin.kind==="file"&&typeof origin.path=="string"?origin.path:void 0,kind=findContainer(this.#buffer,{start:0,end:length},name,
tail),isClosed=settings.closedArchives===!0&&kind!=="reftable";return kind===void 0||isClosed?void 0:{origin,settings,kind,name}}#scanArchive(descriptor,size,archive){
let scanner=new InsideScanner(archive);for(let length=BUFFER_SIZE,at=0;length===BUFFER_SIZE;at+=length)length=this.#fill(descriptor,at,size),scanner.push(this.#buffer.
subarray(0,length));return scanner.end()}#fill(descriptor,position,size){let length=0;for(let count=-1;count!==0&&length<BUFFER_SIZE&&!(length>0&&position+length===
size);length+=count)count=readSync2(descriptor,this.#buffer,length,BUFFER_SIZE-length,position+length);return this.#listsRefs&&blankIds(this.#buffer,length),length}#scanLarge(descriptor,origin,size){
let found=!1,total=0;for(let length=BUFFER_SIZE;length===BUFFER_SIZE&&!found;total+=BUFFER_SIZE-OVERLAP)length=this.#fill(descriptor,total,size),found=detectAll(
this.#buffer,0,length,this.#settings).length>0,length<BUFFER_SIZE&&(total+=length-(BUFFER_SIZE-OVERLAP));return found?this.#scanLocated(descriptor,origin,size):
read([],total,size)}#scanLocated(descriptor,origin,size){let scanner=new StreamScanner(origin,this.#settings),hits=[],total=0;for(let length=BUFFER_SIZE;length===
BUFFER_SIZE;total+=length){length=this.#fill(descriptor,total,size);for(let hit of scanner.push(this.#buffer.subarray(0,length)))hits.push(hit)}for(let hit of scanner.
end())hits.push(hit);return read(hits,total,size)}};import{closeSync as closeSync2}from"node:fs";var DeltaWalker=class{#table;#visitor;#limits;#unpacker;#inner;#leaf;visited=0;visitedBytes=0;constructor(unpacker,table,visitor,limits){this.#unpacker=unpacker,
this.#table=table,this.#visitor=visitor,this.#limits=limits,this.#inner={margin:limits.margin,sparse:!1},this.#leaf={margin:limits.margin,sparse:limits.sparse}}walk(entry){
try{let{start,size}=this.#unpacker.rebuild(entry);this.#count(entry,size);let isText=!this.#unpacker.core.holdsNul({start,end:start+size}),found=this.#visitWhole(
entry,{start,end:start+size,isText});this.#descend(entry,{start,size,found,isText})}catch(error){this.#giveUp(entry,error)}}#descend(entry,top){let base=top;for(let at=entry;at>=
0;){let heaviest=this.#visitLightChildren(at,base);if(heaviest<0)return;try{let child=this.#visitChild(heaviest,base);if(child===void 0)return;base={...child,start:this.#unpacker.
settle(child,top.start)}}catch(error){this.#giveUp(heaviest,error);return}at=heaviest}}#visitLightChildren(entry,base){let{firstChildren,nextSiblings,weights}=this.#table,
heaviest=-1;for(let child=firstChildren[entry];child>=0;child=nextSiblings[child]){if(weights[child]>this.#limits.weight)continue;let light=child;(heaviest<0||weights[child]>
weights[heaviest])&&(light=heaviest,heaviest=child),light>=0&&this.#visitSubtree(light,base)}return heaviest}#visitSubtree(entry,base){try{let child=this.#visitChild(
entry,base);child!==void 0&&this.#descend(entry,child)}catch(error){this.#giveUp(entry,error)}}#visitChild(entry,base){let isLeaf=this.#table.firstChildren[entry]<
0;if(isLeaf&&this.#table.duplicates[entry]===1)return;let options=isLeaf&&!base.found?this.#leaf:this.#inner,size=this.#unpacker.unpackChild(entry,base,options),
start=this.#unpacker.resultStart;this.#count(entry,size);let isText=base.isText&&!this.#unpacker.core.insertsNul,object={start,end:start+size,isText},fitting=size<=
this.#limits.maxSize,found=base.found||!fitting||this.#visitChanges(object);return found&&(options.sparse&&fitting&&this.#unpacker.completeChild(base),found=this.#visitWhole(
entry,object)),isLeaf?void 0:{start,size,found,isText}}#count(entry,size){this.#table.duplicates[entry]!==1&&(this.visited++,this.visitedBytes+=size)}#visitWhole(entry,object){
let size=object.end-object.start;return this.#table.duplicates[entry]===1?this.#visitor.changed(this.#unpacker.core.listWhole(size),object):size<=this.#limits.maxSize?
this.#visitor.whole(entry,object):(this.#visitor.oversize(entry,size),!0)}#visitChanges(object){let{pieces}=this.#unpacker.core;return pieces===void 0||this.#visitor.
changed(pieces,object)}#giveUp(entry,error){let{firstChildren,nextSiblings,weights,duplicates}=this.#table,reason=messageOf(error),pending=[entry];for(let at=pending.
pop();at!==void 0;at=pending.pop()){duplicates[at]===0&&this.#visitor.unreadable(at,reason);for(let child=firstChildren[at];child>=0;child=nextSiblings[child])weights[child]<=
this.#limits.weight&&pending.push(child)}}};var SPARE=4096,LOFTY=1<<18,WHOLE={margin:0,sparse:!1},Unpacker=class{core;#pack;#table;#delta=0;#deltaEnd=0;constructor(file,table,core){this.core=core,this.#pack=
new PackBytes(file,core),this.#table=table}rebuild(entry){if(this.#table.bases[entry]<0)return{start:ARENA,size:this.#inflate(entry,ARENA)};let chain=[entry];for(let base=this.#table.
bases[entry];base>=0;base=this.#table.bases[base])chain.push(base);let root=chain.pop(),size=this.#inflate(root,ARENA);for(let next=chain.pop();next!==void 0;next=
chain.pop())size=this.unpackChild(next,{start:ARENA,size},WHOLE),this.core.bytes.copyWithin(ARENA,this.#deltaEnd,this.#deltaEnd+size);return{start:ARENA,size}}unpackChild(entry,base,options){
return this.#delta=base.start+base.size,this.#deltaEnd=this.#delta+this.#inflate(entry,this.#delta),this.core.applyDelta(this.#delta,this.#deltaEnd,base,options)}get resultStart(){
return this.#deltaEnd}completeChild(base){this.core.applyDelta(this.#delta,this.#deltaEnd,base,WHOLE)}settle({start,size},floor){return start-floor<LOFTY?start:
(this.core.bytes.copyWithin(floor,start,start+size),floor)}#inflate(entry,at){let{offsets,headerLengths,sizes}=this.#table,size=sizes[entry],start=offsets[entry]+
headerLengths[entry],length=Math.min(offsets[entry+1]-start,size+(size>>>3)+SPARE),spill=at+size+SLACK;this.core.reserve(spill+length);let from=this.#pack.read(
start,length,spill);if(!this.core.inflate(from,this.#pack.end,at,size))throw new CorruptPack("its zlib stream is damaged");return size|0}};function isAnyPiece(core,pieces,{start},isOne,sieve){let lists=core.pieceLists;for(let i=0;;i++){if(sieve!==void 0&&(i=sieve.nextPiece(lists,start,i,pieces)),i>=
pieces)return!1;let changes=changesIn(core,i,start);if(isOne({start:start+core.pieceStart(i),end:start+core.pieceEnd(i),changes}))return!0}}function changesIn(core,piece,origin){
let list=core.changes;if(list===void 0)return;let from=core.firstChange(piece);return{words:list.words,first:list.first+2*from,count:core.firstChange(piece+1)-from,
origin}}function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}function treeVisitor(core,{idSize,settings,check,tell}){return{whole:(entry,object)=>{let pieces=core.listWhole(object.end-object.start);if(core.checkTree(object,
pieces,idSize,check)||tell.cut(entry,"the tree ends in the middle of an entry"),core.longestEntry<SHORTEST)return!1;for(let hit of scanTreeNames(core.bytes,{...object,
idSize},settings))tell.hit(hit);return!1},changed:(pieces,object)=>core.checkTree(object,pieces,idSize,check)?core.longestEntry<SHORTEST?!1:isAnyPiece(core,pieces,
object,piece=>mayHoldNames(core.bytes,piece,object,settings)):!0}}var ARENA2=96*1024*1024,TYPES={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isDoubtful=!1;#references;#finder;#file;#core;#unpacker;#sieve;#walkers=new Map;#found=[];#named=[];#unread=new Map;constructor(pack,known,settings,finder=new IdFinder(
known)){this.#pack=reviveHandle(pack),this.#settings=settings,this.#references=new ReferenceChecker(known),this.#finder=finder,this.#core=new UnpackCore(ARENA2);
let doubt=()=>{this.#isDoubtful=!0},sieve=makeSieve(this.#core.memory);settings.customRules===void 0&&settings.remarks!==!0&&(this.#sieve=sieve),this.#pieceSettings=
{...withDoubt(settings,doubt),onCandidate:doubt,sieve},this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(this.#file,pack.table,this.#core)}close(){closeSync2(
this.#file)}scan({entries}){let type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type);walker.visited=0,walker.visitedBytes=0;for(let entry of entries)
try{walker.walk(entry)}catch(error){this.#unread.set(entry,messageOf(error))}return this.#takeResult(type,walker)}#takeResult(type,walker){this.#checkReferences();
let name=TYPES[type]??"blob",hits=this.#named,problems=[];for(let{entry,found}of this.#found){let[id=""]=entryIds(this.#pack,[entry]);for(let hit of found.hits)
hits.push({...hit,origin:{...hit.origin,kind:"object",type:name,id}});for(let problem of nameObjectProblems(found.problems,id))problems.push(problem)}let reasons=[
...this.#unread.values()],unread2=entryIds(this.#pack,this.#unread.keys()).map((id,i)=>({id,reason:reasons[i]??""}));this.#found=[],this.#named=[],this.#unread=
new Map;let{visited,visitedBytes}=walker;return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,
unread:unread2,absent:this.#references.takeAbsent(),commits:[]}}}#walkerFor(type){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===
TREE?0:marginFor(this.#settings.decodeDepth),sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,
this.#pack.table,this.#visitor(type),limits),this.#walkers.set(type,walker)}return walker}#visitor(type){let report={oversize:(entry,size)=>{this.#found.push({entry,
found:{hits:[],problems:[{where:"",message:overMaxSize(size)}]}})},unreadable:(entry,reason)=>{this.#unread.set(entry,reason)}},{idSize}=this.#pack.index,check=()=>this.#checkReferences(),
tell={cut:report.unreadable,hit:hit=>{this.#named.push(hit)}};return type===TREE?{...report,...treeVisitor(this.#core,{idSize,check,tell,settings:this.#settings})}:
{...report,whole:(entry,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),this.#scanWhole(entry,object,type)),changed:(pieces,object)=>(type!==
BLOB&&this.#core.checkHeader(object,idSize,check),type===BLOB&&isArchive(this.#core.bytes,object,this.#settings)?!0:this.#isAnyOf(pieces,object))}}#checkReferences(){
let ids=this.#core.takeUnseen();ids.length>0&&this.#finder.findUnknown(ids,number=>this.#references.check(ids,number*ID_STRIDE))}#isAnyOf(pieces,object){return isAnyPiece(
this.#core,pieces,object,piece=>this.#scanPiece(piece,object),this.#sieve)}#scanPiece({start,end,changes},object){return start>object.start&&mayBeginWithinPacked(
this.#core.bytes,{start,end},this.#settings)?!0:(this.#isDoubtful=!1,detectAll(this.#core.bytes,start,end,this.#pieceSettings,changes).length>0||this.#isDoubtful)}#scanWhole(entry,object,type){
if((type!==BLOB||!isArchive(this.#core.bytes,object,this.#settings))&&!this.#isAnyOf(this.#core.listWhole(object.end-object.start),object))return!1;this.#isDoubtful=
!1;let found=scanObject(this.#core.bytes,object,type===BLOB?UNNAMED:UNNAMED_TEXT,this.#pieceSettings),isEmpty=found.hits.length===0&&found.problems.length===0;return isEmpty||
this.#found.push({entry,found}),!isEmpty||this.#isDoubtful}},UNNAMED={kind:"object",type:"blob",id:""},UNNAMED_TEXT={...UNNAMED,type:"commit"};var PackScanners=class{#settings;#path="";#current;#finder;constructor(settings){this.#settings=settings}scan(item){try{return this.#open(item).scan(item)}catch(error){
return unreadable(item,messageOf(error))}}#open({pack,known}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.close(),this.#current=void 0,
this.#finder??=new IdFinder(known),this.#current=new PackScanner(pack,known,this.#settings,this.#finder),this.#path=pack.path),this.#current}};function unreadable({
pack,entries},reason){let handle=reviveHandle(pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<all.length;at++)
for(let child=firstChildren[all[at]];child>=0;child=nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,all.filter(entry=>duplicates[entry]===
0)).map(id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function scanPathNames(root,path,settings){let hits=[];for(let{name,path:named}of listLongNames(path)){let origin={kind:"file",path:joinRaw(root,toRawPath(named)),
isName:!0};for(let hit of scanContent(name,0,name.length,origin,settings))hits.push(hit)}return hits}function createItemScanner(start,largest=1/0){let{settings}=start,files=new FileScanner({...start,largest}),packs=new PackScanners(settings);return item=>{switch(item.
kind){case"files":return scanFiles(item,files,settings);case"objects":return scanObjects(item,settings);case"pack":return packs.scan(item);case"loose":return scanLoose(
item,settings)}}}function scanFiles(item,scanner,settings){let hits=[],problems=[],deferred=[],files=0,bytes=0;for(let path of item.paths){let result2=scanner.scan(
path,item);result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.problem);for(let problem of result2.unreadInside??[])problems.
push(problem);for(let hit of result2.hits)hits.push(hit);if(result2.scanned||result2.problem!==void 0)for(let hit of scanPathNames(item.root,path,settings))hits.
push(hit);result2.scanned&&files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,bytes}};return deferred.length===0?result:{...result,deferred:{
...item,paths:deferred}}}function scanObjects(item,settings){let hits=[],problems=[],blobs=0,bytes=0;for(let{type,id,start,end}of item.objects){let found=scanObject(
item.bytes,{start,end},{kind:"object",type,id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameObjectProblems(found.problems,id))problems.
push(problem);type==="blob"&&blobs++,type!=="tree"&&(bytes+=end-start)}return{hits,problems,counts:{files:0,blobs,bytes}}}var INLINE_MILLISECONDS=120,INLINE_FILE=32*1024*1024,ItemRunner=class{#start;#pool;#scanItem;#onResult=()=>{};#inlineLeft;constructor({start,worker,jobs=availableParallelism()}){
this.#start=withSharedCounts(start),this.#inlineLeft=jobs<2?1/0:INLINE_MILLISECONDS,this.#pool=new Pool({entry:worker,size:jobs,workerData:this.#start,transfer:transferable},
result=>this.#onResult(result))}get settings(){return this.#start.settings}deliverTo(onResult){this.#onResult=onResult}async submit(item){if(this.#inlineLeft<=0)
return this.#pool.submit(item);let started=performance.now();this.#scanItem??=createItemScanner(this.#start,INLINE_FILE);let result=this.#scanItem(item);if(this.#inlineLeft-=
performance.now()-started,this.#inlineLeft<=0&&(this.#scanItem=void 0),this.#onResult(result),result.deferred!==void 0)return this.#pool.submit(result.deferred)}expectMuch(){
this.#inlineLeft!==1/0&&(this.#inlineLeft=0,this.#scanItem=void 0,this.#pool.start())}async drain(){await this.#pool.drain()}async close(){await this.#pool.close()}};
function withSharedCounts({settings,...others}){return{...others,settings:{...settings,unpacked:makeSharedCounts()}}}function transferable(item){return item.kind===
"objects"?[item.bytes.buffer]:[]}async function*untilAborted(source,signal){if(signal===void 0){yield*source;return}let iterator=source[Symbol.asyncIterator](),abort=()=>{},onAbort=()=>abort();
signal.addEventListener("abort",onAbort,{once:!0});try{for(;!signal.aborted;){let next=await new Promise((resolve,reject)=>{abort=()=>resolve(void 0),iterator.next().
then(resolve,reject)});if(next===void 0||next.done===!0||signal.aborted)return;yield next.value}}finally{signal.removeEventListener("abort",onAbort);let closed=Promise.
resolve(iterator.return?.()).catch(()=>{});signal.aborted||await closed}}async function unlessAborted(work,signal){if(signal===void 0)return work;let{promise:aborted,
stop}=waitForAbort(signal);try{await Promise.race([work,aborted])}finally{stop(),signal.aborted&&work.catch(()=>{})}}function waitForAbort(signal){let abort=()=>{};
return{promise:new Promise(resolve=>{abort=()=>resolve(void 0),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()}),stop:()=>signal.removeEventListener(
"abort",abort)}}var MUCH=5e4;async function scanSource(source,runner,hooks){let hits=[],problems=[],learned=[],counts={files:0,blobs:0,bytes:0},done=0,gather=result=>{for(let hit of result.
hits)hits.push(hit);result.hits.length>0&&hooks.onHits?.(result.hits);for(let problem of result.problems)problems.push(source.nameProblem?.(problem)??problem);counts.
files+=result.counts.files,counts.blobs+=result.counts.blobs,counts.bytes+=result.counts.bytes,result.learned!==void 0&&learned.push(result.learned),done+=result.
learned?.done??result.counts.files+result.counts.blobs,hooks.onProgress?.({label:source.scope,done:source.done?.()??done,total:source.total(),bytes:counts.bytes})};
runner.deliverTo(gather);let scanAll=async items=>{for await(let item of untilAborted(items,hooks.signal))(source.total()??0)>MUCH&&runner.expectMuch(),item.kind===
"stream"?await scanStream(item,{settings:runner.settings,gather,signal:hooks.signal}):await unlessAborted(runner.submit(item),hooks.signal);await unlessAborted(
runner.drain(),hooks.signal)};try{await scanAll(source.items()),source.rest!==void 0&&await scanAll(source.rest(learned))}finally{await runner.close()}return{hits,
problems,counts,interrupted:hooks.signal?.aborted===!0}}async function scanStream({origin,chunks},{settings,gather,signal}){let stream=new ContentStream(origin,
settings),progress=({hits,problems},bytes,ended=0)=>{let isBlob=origin.kind==="object"&&origin.type==="blob",counts={files:isBlob?0:ended,blobs:isBlob?ended:0,bytes};
gather({hits,problems:nameProblems(problems,nameOrigin(origin)),counts})};for await(let chunk of untilAborted(chunks,signal))stream.push(chunk),progress({hits:[],
problems:[]},chunk.length);progress(stream.end(),0,1)}function nameOrigin(origin){return origin.kind==="object"?nameObject(origin.id):"<stdin>"}export{refuseType,isPipe,DeltaWalker,Unpacker,ItemRunner,scanSource};
