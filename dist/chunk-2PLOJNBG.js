import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{BLOB,COMMIT,CorruptPack,InsideScanner,MARGIN,OFS_DELTA,OUTSIDE,REF_DELTA,ReferenceChecker,StreamScanner,TAG,TREE,detectAll,findContainer,findId,isArchive,
mayHoldNames,nameProblems,parseEntryHeader,scanContent,scanInside,scanLoose,scanObject,scanTreeNames,withoutInner}from"./chunk-IPN22HYD.js";import{CUT_SHORT}from"./chunk-IT2O2GEB.js";
import{nameObject}from"./chunk-YCZZZB7V.js";import{joinRaw,pathFrom}from"./chunk-SVTZTR7L.js";import{overMaxSize}from"./chunk-LQ4PDVJ2.js";import{
codeOf,messageOf,reasonOf}from"./chunk-3U5WLZBX.js";import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync}from"node:fs";function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){return stats.isFIFO()||
stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("�")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}import{realpathSync}from"node:fs";var SLASH=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH||root.at(-1)===SLASH:!1}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#isCut=!1;#cwd;#largest;#largestArchive;#buffer=Buffer.
allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,cwd,largest}){this.#settings={...settings,onCut:()=>{this.#isCut=!0}},this.#cwd=cwd,
this.#largest=largest,this.#largestArchive=largest/ARCHIVE_COST}scan(path,from){let absolute=joinRaw(from.root,path);this.#isCut=!1;let reading=this.#scanInside(
absolute,from.root),{message=this.#defaultMessage(reading,from),inside=[],...result}=reading;if(message===void 0&&inside.length===0)return result;let where=pathFrom(
this.#cwd,absolute,from.top);return{...result,...message===void 0?{}:{problem:{where,message}},...inside.length===0?{}:{unreadInside:nameProblems(inside,where)}}}#defaultMessage(reading,from){
return this.#isCut?CUT_SHORT:reading===GONE&&from.named===!0?MISSING:void 0}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(
absolute):GONE}catch(error){return failure(absolute,error)}}#scanOpened(path){let origin={kind:"file",path},descriptor;try{descriptor=openSync(nativePath(path),
OPEN_FLAGS)}catch(error){if(codeOf(error)==="ELOOP")return this.#scanLinkText(path,origin);throw error}try{return this.#scanDescriptor(descriptor,origin)}finally{
closeSync(descriptor)}}#scanLinkText(path,origin){let target=readlinkSync(nativePath(path),{encoding:"buffer"});return read(scanContent(target,0,target.length,origin,
this.#settings),target.length)}#scanDescriptor(descriptor,origin){let stats=fstatSync(descriptor);if(stats.isDirectory())return GONE;let refusal=refuse(stats,this.#settings.
maxSize);if(refusal!==void 0)return unread(refusal);if(stats.size>this.#largest)return{...GONE,deferred:!0};let length=this.#fill(descriptor,0,stats.size),tail=length===
BUFFER_SIZE?readTail(descriptor,stats.size):void 0,archive=this.#findArchive(origin,length,tail);if(archive!==void 0&&length>this.#largestArchive)return{...GONE,
deferred:!0};if(length===BUFFER_SIZE){let reading2=this.#scanLarge(descriptor,origin,stats.size);return archive===void 0?reading2:withInside(reading2,this.#scanArchive(
descriptor,stats.size,archive))}let reading=read(scanContent(this.#buffer,0,length,origin,this.#settings),length,stats.size);return archive===void 0?reading:withInside(
reading,scanInside(this.#buffer.subarray(0,length),archive))}#findArchive(origin,length,tail){let settings=this.#settings;if(settings.closedArchives===!0)return;
let name=origin.kind==="file"&&typeof origin.path=="string"?origin.path:void 0,kind=findContainer(this.#buffer,{start:0,end:length},name,tail);return kind===void 0?
void 0:{origin,settings,kind,name}}#scanArchive(descriptor,size,archive){let scanner=new InsideScanner(archive);for(let length=BUFFER_SIZE,at=0;length===BUFFER_SIZE;at+=
length)length=this.#fill(descriptor,at,size),scanner.push(this.#buffer.subarray(0,length));return scanner.end()}#fill(descriptor,position,size){let length=0;for(let count=-1;count!==
0&&length<BUFFER_SIZE&&!(length>0&&position+length===size);length+=count)count=readSync(descriptor,this.#buffer,length,BUFFER_SIZE-length,position+length);return length}#scanLarge(descriptor,origin,size){
let found=!1,total=0;for(let length=BUFFER_SIZE;length===BUFFER_SIZE&&!found;total+=BUFFER_SIZE-OVERLAP)length=this.#fill(descriptor,total,size),found=detectAll(
this.#buffer,0,length,this.#settings).length>0,length<BUFFER_SIZE&&(total+=length-(BUFFER_SIZE-OVERLAP));return found?this.#scanLocated(descriptor,origin,size):
read([],total,size)}#scanLocated(descriptor,origin,size){let scanner=new StreamScanner(origin,this.#settings),hits=[],total=0;for(let length=BUFFER_SIZE;length===
BUFFER_SIZE;total+=length){length=this.#fill(descriptor,total,size);for(let hit of scanner.push(this.#buffer.subarray(0,length)))hits.push(hit)}for(let hit of scanner.
end())hits.push(hit);return read(hits,total,size)}};function readTail(descriptor,size){let tail=new Uint8Array(64),count=readSync(descriptor,tail,0,tail.length,
Math.max(0,size-tail.length));return tail.subarray(0,count)}import{closeSync as closeSync3,fstatSync as fstatSync3,readSync as readSync3}from"node:fs";import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2}from"node:fs";function openRegular(path){let file=openSync2(path,constants2.O_RDONLY|(constants2.O_NONBLOCK??0));if(fstatSync2(file).isFile())return file;throw closeSync2(file),
new CorruptPack("not a regular file")}import{readSync as readSync2}from"node:fs";var WINDOW=8192,SLOTS=2048,PackBytes=class{#file;#cache;#windows;#filled;#large=new Uint8Array(0);constructor(file,slots=SLOTS){
this.#file=file,this.#cache=new Uint8Array(WINDOW*slots),this.#windows=new Float64Array(slots).fill(-1),this.#filled=new Uint32Array(slots)}read(offset,length){
let window=Math.floor(offset/WINDOW),within=offset-window*WINDOW;if(within+length>WINDOW)return this.#readDirect(offset,length);let slot=window&this.#windows.length-
1,at=slot*WINDOW;this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync2(this.#file,this.#cache,at,WINDOW,window*WINDOW),this.#windows[slot]=
window);let end=Math.max(within,Math.min(within+length,this.#filled[slot]));return{bytes:this.#cache,start:at+within,end:at+end}}#readDirect(offset,length){return this.#large.
length<length&&(this.#large=new Uint8Array(length+(length>>>2))),{bytes:this.#large,start:0,end:readSync2(this.#file,this.#large,0,length,offset)}}};var MAGIC_V2=4285812579,FANOUT_SIZE=256*4;function parsePackIndex(bytes,idSize){if(bytes.length<FANOUT_SIZE+2*idSize)throw new CorruptPack(`the index has ${bytes.
length} bytes, too few for its tables`);if(bytes.readUInt32BE(0)!==MAGIC_V2)return parseVersion1(bytes,idSize);let version=bytes.readUInt32BE(4);if(version!==2)
throw new CorruptPack(`index version ${version} is not known`);return parseVersion2(bytes,idSize)}function offsetAt(index,position){let bytes=index.idTable.bytes,
small=bytes.readUInt32BE(index.offsets+position*index.offsetStride);if(small<2147483648||index.large===0)return small;let at=small-2147483648;if(at>=index.largeCount)
throw new CorruptPack(`the index names large offset ${at} of ${index.largeCount}`);return bytes.readUInt32BE(index.large+at*8)*2**32+bytes.readUInt32BE(index.large+
at*8+4)}function idAt({idTable,idSize},position){let start=idTable.ids+position*idTable.stride;return idTable.bytes.toString("hex",start,start+idSize)}function findPosition({
idTable,idSize},bytes,at){return findId(idTable,idSize,bytes,at)}function parseVersion1(bytes,idSize){let count=readFanout(bytes,0),stride=4+idSize,expected=FANOUT_SIZE+
count*stride+2*idSize;if(bytes.length!==expected)throw new CorruptPack(`the index has ${bytes.length} bytes; ${count} objects need ${expected}`);let idTable={bytes,
fanout:0,ids:FANOUT_SIZE+4,stride};return{count,idSize,idTable,offsets:FANOUT_SIZE,offsetStride:stride,large:0,largeCount:0}}function parseVersion2(bytes,idSize){
let ids=8+FANOUT_SIZE,count=readFanout(bytes,8),offsets=ids+count*(idSize+4),large=offsets+count*4,largeCount=(bytes.length-2*idSize-large)/8;if(!Number.isInteger(
largeCount)||largeCount<0||largeCount>count)throw new CorruptPack(`the index has ${bytes.length} bytes, which does not fit ${count} objects`);return{count,idSize,
idTable:{bytes,fanout:8,ids,stride:idSize},offsets,offsetStride:4,large,largeCount}}function readFanout(bytes,at){let count=0;for(let entry=0;entry<256;entry++){
let next=bytes.readUInt32BE(at+entry*4);if(next<count)throw new CorruptPack(`the index's fan-out table falls from ${count} to ${next} at entry ${entry}`);count=
next}if(count>bytes.length/24)throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);return count}var HEAVY=8*1024*1024,GRAIN=2*1024*1024,ORDER=[BLOB,TREE,COMMIT,TAG];function*listWalks(table,heavy=HEAVY){for(let type of ORDER){let entries=[],weight=0;for(let entry=0;entry<
table.count;entry++)table.types[entry]!==type||!isStart(table,entry,heavy)||(entries.push(entry),weight+=Math.min(table.weights[entry],heavy),!(weight<GRAIN)&&(yield Int32Array.
from(entries),entries=[],weight=0));entries.length>0&&(yield Int32Array.from(entries))}}function isStart({bases,weights},entry,heavy){return bases[entry]<0||weights[entry]>
heavy}function buildPackTable(pack,size,index,heavy=HEAVY){let table=allocate(index.count);return readOffsets(table,size-index.idSize,index),linkEntries(table,pack,index),
sumWeights(table,resolveTypes(table),heavy),table}function allocate(count){let shared=bytes=>new SharedArrayBuffer(bytes);return{count,offsets:new Float64Array(
shared((count+1)*8)),headerLengths:new Uint8Array(shared(count)),sizes:new Float64Array(shared(count*8)),types:new Uint8Array(shared(count)),bases:new Int32Array(
shared(count*4)).fill(-1),firstChildren:new Int32Array(shared(count*4)).fill(-1),nextSiblings:new Int32Array(shared(count*4)).fill(-1),duplicates:new Uint8Array(
shared(count)),weights:new Float32Array(shared(count*4))}}var PACK_HEADER=12;function readOffsets({count,offsets},end,index){for(let position=0;position<count;position++)
offsets[position]=offsetAt(index,position);offsets.subarray(0,count).sort(),offsets[count]=end;let before=-1;for(let entry=0;entry<count;entry++){let offset=offsets[entry];
if(offset===before)throw new CorruptPack(`the index names offset ${offset} twice`);if(offset<PACK_HEADER||offset>=end)throw new CorruptPack(`the index names off\
set ${offset} in a pack whose entries end at ${end}`);before=offset}}var MAX_HEADER=48;function linkEntries(table,pack,index){let entries=new OffsetLookup(table.
offsets,table.count),header={type:0,size:0,length:0,distance:0};for(let entry=0;entry<table.count;entry++){let offset=table.offsets[entry],{bytes,start,end}=pack.
read(offset,MAX_HEADER);if(parseEntryHeader(bytes,{start,end,idSize:index.idSize},header),table.headerLengths[entry]=header.length,table.sizes[entry]=header.size,
table.weights[entry]=table.offsets[entry+1]-offset,header.length>table.weights[entry])throw new CorruptPack(`the entry at offset ${offset} is cut off in its hea\
der`);if(header.type!==OFS_DELTA&&header.type!==REF_DELTA){table.types[entry]=header.type;continue}let idEnd=start+header.length,base=header.type===OFS_DELTA?entries.
find(offset-header.distance):findById(index,entries,bytes,idEnd-index.idSize);base<0?table.types[entry]=OUTSIDE:link(table,base,entry)}}function link({bases,firstChildren,
nextSiblings},base,entry){bases[entry]=base,base!==entry&&(nextSiblings[entry]=firstChildren[base],firstChildren[base]=entry)}function findById(index,entries,bytes,at){
let position=findPosition(index,bytes,at);return position<0?-1:entries.find(offsetAt(index,position))}function resolveTypes({count,bases,types,firstChildren,nextSiblings}){
let order=new Int32Array(count),known=0;for(let entry=0;entry<count;entry++)bases[entry]<0&&(order[known++]=entry);for(let next=0;next<known;next++){let at=order[next];
for(let child=firstChildren[at];child>=0;child=nextSiblings[child])types[child]=types[at],order[known++]=child}return order.subarray(0,known)}function sumWeights({
bases,weights},order,heavy){for(let at=order.length-1;at>=0;at--){let entry=order[at],base=bases[entry],weight=weights[entry];base>=0&&weight<=heavy&&(weights[base]=
weights[base]+weight)}}var OffsetLookup=class{#slots;#offsets;constructor(offsets,count){this.#offsets=offsets,this.#slots=new Int32Array(2**Math.ceil(Math.log2(
Math.max(count,1)*2))).fill(-1);for(let entry=0;entry<count;entry++){let slot=this.#slotOf(offsets[entry]);for(;this.#slots[slot]>=0;)slot=slot+1&this.#slots.length-
1;this.#slots[slot]=entry}}find(offset){let slot=this.#slotOf(offset);for(;;){let entry=this.#slots[slot];if(entry<0||this.#offsets[entry]===offset)return entry;
slot=slot+1&this.#slots.length-1}}#slotOf(offset){let mixed=Math.imul(offset%4294967296|0,2654435761)^Math.floor(offset/4294967296);return(mixed^mixed>>>15)&this.#slots.
length-1}};var SIGNATURE="PACK";function openPack(stem,idSize){let index=parsePackIndex(readShared(`${stem}.idx`),idSize),path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(
file,index.count),{path,index,table:buildPackTable(new PackBytes(file,1),fstatSync3(file).size,index)}}finally{closeSync3(file)}}function reviveHandle(pack){let{
buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);return{...pack,index:{...pack.index,idTable:{...pack.index.
idTable,bytes}}}}function listEntryPositions({index,table}){let positions=new Int32Array(table.count);for(let position=0;position<table.count;position++)positions[entryAt(
table,offsetAt(index,position))]=position;return positions}function entryIds(pack,positions,entries){return Array.from(entries,entry=>idAt(pack.index,positions[entry]))}
function entryAt({offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+1:high=middle}return low}
function checkHeader(file,count){let header=Buffer.alloc(12);if(readSync3(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE)throw new CorruptPack(
"the file does not begin with a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack version ${version} is n\
ot known`);let announced=header.readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its index ${count}`)}function readShared(path){
let file=openRegular(path);try{let bytes=Buffer.from(new SharedArrayBuffer(fstatSync3(file).size)),length=0;for(let count=-1;count!==0&&length<bytes.length;length+=
count)count=readSync3(file,bytes,length,bytes.length-length,length);return bytes.subarray(0,length)}finally{closeSync3(file)}}import{closeSync as closeSync4}from"node:fs";var DeltaWalker=class{#table;#visitor;#limits;#unpacker;visited=0;visitedBytes=0;constructor(unpacker,table,visitor,limits){this.#unpacker=unpacker,this.#table=
table,this.#visitor=visitor,this.#limits=limits}walk(entry){try{let size=this.#unpacker.rebuild(entry);this.#count(entry,size);let found=this.#visitWhole(entry,
0,size);this.#descend(entry,{start:0,size,found})}catch(error){this.#giveUp(entry,error)}}#descend(entry,top){let base=top;for(let at=entry;at>=0;){let heaviest=this.#visitLightChildren(
at,base);if(heaviest<0)return;try{let child=this.#visitChild(heaviest,base);if(child===void 0)return;base={...child,start:this.#unpacker.settle(child,base.start)}}catch(error){
this.#giveUp(heaviest,error);return}at=heaviest}}#visitLightChildren(entry,base){let{firstChildren,nextSiblings,weights}=this.#table,heaviest=-1;for(let child=firstChildren[entry];child>=
0;child=nextSiblings[child]){if(weights[child]>this.#limits.weight)continue;let light=child;(heaviest<0||weights[child]>weights[heaviest])&&(light=heaviest,heaviest=
child),light>=0&&this.#visitSubtree(light,base)}return heaviest}#visitSubtree(entry,base){try{let child=this.#visitChild(entry,base);child!==void 0&&this.#descend(
entry,child)}catch(error){this.#giveUp(entry,error)}}#visitChild(entry,base){let isLeaf=this.#table.firstChildren[entry]<0;if(isLeaf&&this.#table.duplicates[entry]===
1)return;this.#unpacker.parseDelta(entry,base.start+base.size,base.size);let size=this.#unpacker.script.resultSize;this.#count(entry,size);let sparse=isLeaf&&!base.
found&&this.#limits.sparse,start=this.#unpacker.assemble(base,sparse),fitting=size<=this.#limits.maxSize,found=base.found||!fitting||this.#visitChanges(start,size);
return found&&(sparse&&fitting&&this.#unpacker.assemble(base,!1),found=this.#visitWhole(entry,start,size)),isLeaf?void 0:{start,size,found}}#count(entry,size){this.#table.
duplicates[entry]!==1&&(this.visited++,this.visitedBytes+=size)}#visitWhole(entry,start,size){let object={start,end:start+size};return this.#table.duplicates[entry]===
1?this.#visitor.piece(this.#unpacker.bytes,object,object):size<=this.#limits.maxSize?this.#visitor.whole(entry,this.#unpacker.bytes,object):(this.#visitor.oversize(
entry,size),!0)}#visitChanges(start,size){let object={start,end:start+size},{bytes,script}=this.#unpacker;return script.findChange(this.#limits.margin,(from,to)=>this.#visitor.
piece(bytes,{start:start+from,end:start+to},object))}#giveUp(entry,error){let{firstChildren,nextSiblings,weights,duplicates}=this.#table,reason=messageOf(error),
pending=[entry];for(let at=pending.pop();at!==void 0;at=pending.pop()){duplicates[at]===0&&this.#visitor.unreadable(at,reason);for(let child=firstChildren[at];child>=
0;child=nextSiblings[child])weights[child]<=this.#limits.weight&&pending.push(child)}}};var MAX_INSTRUCTIONS=2**22,DeltaScript=class{baseSize=0;resultSize=0;count=0;sources=new Float64Array(1024);lengths=new Float64Array(1024);copies=new Uint8Array(
1024);parse(delta,start,end){this.count=0;let at=this.#parseSizes(delta,start,end),produced=0;for(;at<end;){let code=delta[at++];if(at=code>=128?this.#parseCopy(
delta,at,code):this.#parseInsert(at,code),at>end)throw new CorruptPack("a delta ends in the middle of an instruction");if(produced+=this.lengths[this.count-1],produced>
this.resultSize)throw new CorruptPack(`a delta writes more than the ${this.resultSize} bytes it announces`)}if(produced!==this.resultSize)throw new CorruptPack(
`a delta writes ${produced} of the ${this.resultSize} bytes it announces`)}#parseSizes(delta,start,end){let at=start;for(let field of["baseSize","resultSize"]){
let size=0,byte=128;for(let scale=1;byte>=128;scale*=128){if(at>=end||scale>2**49)throw new CorruptPack("a delta header is cut off");byte=delta[at++],size+=(byte&
127)*scale}this[field]=size}return at}#parseInsert(at,length){if(length===0)throw new CorruptPack("a delta uses the reserved instruction 0");return this.#push(0,
at,length),at+length}#parseCopy(delta,start,code){let at=start,source=0,length=0;if((code&1)!==0&&(source=delta[at++]),(code&2)!==0&&(source|=delta[at++]<<8),(code&
4)!==0&&(source|=delta[at++]<<16),(code&8)!==0&&(source+=delta[at++]*2**24),(code&16)!==0&&(length=delta[at++]),(code&32)!==0&&(length|=delta[at++]<<8),(code&64)!==
0&&(length|=delta[at++]<<16),length===0&&(length=65536),!(source+length<=this.baseSize))throw new CorruptPack(`a delta copies bytes ${source} to ${source+length}\
 of a base of ${this.baseSize}`);return this.#push(1,source,length),at}#push(copy,source,length){this.count===this.copies.length&&this.#grow(),this.copies[this.
count]=copy,this.sources[this.count]=source,this.lengths[this.count]=length,this.count++}#grow(){if(this.count>=MAX_INSTRUCTIONS)throw new CorruptPack(`a delta \
has more instructions than the ${MAX_INSTRUCTIONS} that are kept in memory`);let larger=(old,fresh)=>(fresh.set(old),fresh);this.sources=larger(this.sources,new Float64Array(
this.count*2)),this.lengths=larger(this.lengths,new Float64Array(this.count*2)),this.copies=larger(this.copies,new Uint8Array(this.count*2))}findChange(margin,visit){
let{count,copies,sources,lengths,resultSize}=this,from=-1,to=-1,at=0,continues=0;for(let i=0;i<=count;i++){let isCopy=i<count&&copies[i]===1,seamless=i===count?
continues===this.baseSize:isCopy&&sources[i]===continues,length=i===count?0:lengths[i];if(!seamless){let low=Math.max(at-margin,0);if(from>=0&&low>to){if(visit(
from,to))return!0;from=-1}from<0&&(from=low),to=Math.min(at+(isCopy?0:length)+margin,resultSize)}continues=isCopy?sources[i]+length:-1,at+=length}return from>=0&&
visit(from,to)}};import zlib from"node:zlib";var PROBE="the quick brown fox jumps over the lazy dog, ".repeat(40);function createInflater(fast=createHandleInflater()){return fast!==
void 0&&answersProbe(fast)?fast:{inflate:inflateWhole}}function createHandleInflater(){let stream=zlib.createInflate(),{_handle:handle,_writeState:state}=stream;
if(handle===void 0||state===void 0||typeof handle.writeSync!="function")return;let failed=!1;return handle.onerror=()=>{failed=!0},{inflate:({input,start,end},output,at,size)=>(failed=
!1,handle.reset(),handle.writeSync(zlib.constants.Z_FINISH,input,start,end-start,output,at,size+1),!failed&&state[0]===1)}}function answersProbe(inflater){let size=PROBE.
length,output=new Uint8Array(size+5),whole=zlib.deflateSync(PROBE),padded=Buffer.concat([Buffer.from("xx"),whole,Buffer.from("yy")]),stream={input:whole,start:0,
end:whole.length},isAnswer=()=>Buffer.from(output.subarray(3,3+size)).equals(Buffer.from(PROBE));try{let right=inflater.inflate({input:padded,start:2,end:padded.
length},output,3,size)&&isAnswer(),tooShort=inflater.inflate(stream,output,3,size-1),tooLong=inflater.inflate(stream,output,3,size+1),cut=inflater.inflate({...stream,
end:whole.length-6},output,3,size),damaged=inflater.inflate({input:Buffer.alloc(64,255),start:0,end:64},output,3,size),again=inflater.inflate(stream,output,3,size)&&
isAnswer();return right&&again&&!tooShort&&!tooLong&&!cut&&!damaged}catch{return!1}}function inflateWhole({input,start,end},output,at,size){try{let bytes=zlib.inflateSync(
input.subarray(start,end),{maxOutputLength:size+1});return bytes.length!==size?!1:(output.set(bytes,at),!0)}catch{return!1}}var FIRST_ARENA=1<<22,SHORT=24,SPARE=4096,TOO_LARGE="it is too large to be unpacked in memory",Unpacker=class{script=new DeltaScript;#pack;#table;#limits;#inflater=createInflater();#arena=new Uint8Array(
FIRST_ARENA);#deltaEnd=0;constructor(pack,table,limits){this.#pack=pack,this.#table=table,this.#limits=limits}get bytes(){return this.#arena}rebuild(entry){let chain=[
entry];for(let base=this.#table.bases[entry];base>=0;base=this.#table.bases[base])chain.push(base);let root=chain.pop(),size=this.#inflate(root,0);for(let next=chain.
pop();next!==void 0;next=chain.pop()){this.parseDelta(next,size,size);let result=this.script.resultSize,target=this.assemble({start:0,size},!1);this.#arena.copyWithin(
0,target,target+result),size=result}return size}parseDelta(entry,at,baseSize){let length=this.#inflate(entry,at);if(this.script.parse(this.#arena,at,at+length),
this.script.baseSize!==baseSize)throw new CorruptPack(`a delta is made for a base of ${this.script.baseSize} bytes, but its base has ${baseSize}`);this.#deltaEnd=
at+length}assemble(base,sparse){let{count,copies,sources,lengths,resultSize}=this.script,{margin}=this.#limits,target=this.#deltaEnd;this.#reserve(target+resultSize);
let arena=this.#arena,at=target;for(let i=0;i<count;i++){let length=lengths[i],source=sources[i]+(copies[i]===1?base.start:0);if(copies[i]===0&&length<SHORT)for(let k=0;k<
length;k++)arena[at+k]=arena[source+k];else sparse&&copies[i]===1&&length>2*margin?(arena.copyWithin(at,source,source+margin),arena.copyWithin(at+length-margin,
source+length-margin,source+length)):arena.copyWithin(at,source,source+length);at+=length}return target}#inflate(entry,at){let{offsets,headerLengths,sizes}=this.#table,
size=sizes[entry];this.#reserve(at+size+1);let start=offsets[entry]+headerLengths[entry],length=Math.min(offsets[entry+1]-start,size+(size>>>3)+SPARE),{bytes,start:from,
end}=this.#pack.read(start,length),stream={input:bytes,start:from,end};if(!this.#inflater.inflate(stream,this.#arena,at,size))throw new CorruptPack("its zlib st\
ream is damaged");return size}settle(object,start){return object.start+object.size<this.#arena.length/2?object.start:(this.#arena.copyWithin(start,object.start,
object.start+object.size),start)}#reserve(size){if(size<=this.#arena.length)return;if(size>this.#limits.arena)throw new CorruptPack(TOO_LARGE);let larger=new Uint8Array(
Math.min(this.#limits.arena,Math.max(size,this.#arena.length*2)));larger.set(this.#arena),this.#arena=larger}};function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var ARENA=96*1024*1024,MANY_PIECES=64,MALFORMED="the tree ends in the middle of an entry",TYPES={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isCut=!1;#references;#file;#unpacker;#walkers=new Map;#positions;#found=[];#named=[];#unread=new Map;constructor(pack,known,settings){
this.#pack=reviveHandle(pack),this.#settings=settings,this.#pieceSettings={...settings,onCut:()=>{this.#isCut=!0}},this.#references=new ReferenceChecker(known),
this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(new PackBytes(this.#file),pack.table,{arena:ARENA,margin:marginFor(settings.decodeDepth)})}close(){
closeSync4(this.#file)}scan({entries}){let type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type);walker.visited=0,walker.visitedBytes=0;for(let entry of entries)
try{walker.walk(entry)}catch(error){this.#unread.set(entry,messageOf(error))}return this.#takeResult(type,walker)}#takeResult(type,walker){let name=TYPES[type]??
"blob",hits=this.#named,problems=[];for(let{entry,found}of this.#found){let[id=""]=this.#idsOf([entry]);for(let hit of found.hits)hits.push({...hit,origin:{...hit.
origin,kind:"object",type:name,id}});for(let problem of nameProblems(found.problems,nameObject(id)))problems.push(problem)}let reasons=[...this.#unread.values()],
unread2=this.#idsOf(this.#unread.keys()).map((id,i)=>({id,reason:reasons[i]??""}));this.#found=[],this.#named=[],this.#unread=new Map;let{visited,visitedBytes}=walker;
return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,unread:unread2,absent:this.#references.
takeAbsent(),commits:[]}}}#idsOf(entries){let wanted=[...entries];return wanted.length===0?[]:(this.#positions??=listEntryPositions(this.#pack),entryIds(this.#pack,
this.#positions,wanted))}#walkerFor(type){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===TREE?0:marginFor(this.#settings.decodeDepth),
sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,this.#pack.table,this.#visitor(type),limits),
this.#walkers.set(type,walker)}return walker}#visitor(type){let report={oversize:(entry,size)=>{this.#found.push({entry,found:{hits:[],problems:[{where:"",message:overMaxSize(
size)}]}})},unreadable:(entry,reason)=>{this.#unread.set(entry,reason)}};return type===TREE?{...report,...this.#treeVisitor()}:{...report,whole:(entry,bytes,object)=>(type!==
BLOB&&this.#references.checkHeader(bytes,object),this.#scanWhole(entry,bytes,object)),piece:(bytes,piece,object)=>(type!==BLOB&&this.#references.checkHeader(bytes,
object),type===BLOB&&isArchive(bytes,object,this.#settings)?!0:this.#scanPiece(bytes,piece))}}#treeVisitor(){let pieces=0,before=0;return{whole:(entry,bytes,object)=>(this.#references.
checkTree(bytes,object,object)||this.#unread.set(entry,MALFORMED),this.#scanNames(bytes,object),!1),piece:(bytes,piece,object)=>(pieces=piece.start>before?pieces+
1:0,before=piece.start,mayHoldNames(bytes,piece,object,this.#settings)?!0:pieces>MANY_PIECES||!this.#references.checkTree(bytes,object,piece))}}#scanPiece(bytes,{
start,end}){return this.#isCut=!1,detectAll(bytes,start,end,this.#pieceSettings).length>0||this.#isCut}#scanNames(bytes,{start,end}){let tree={start,end,idSize:this.#pack.
index.idSize};for(let hit of scanTreeNames(bytes,tree,this.#settings))this.#named.push(hit)}#scanWhole(entry,bytes,object){let found=scanObject(bytes,object,UNNAMED,
this.#settings),isEmpty=found.hits.length===0&&found.problems.length===0;return isEmpty||this.#found.push({entry,found}),!isEmpty}},UNNAMED={kind:"object",type:"\
blob",id:""};var PackScanners=class{#settings;#path="";#current;constructor(settings){this.#settings=settings}scan(item){try{return this.#open(item).scan(item)}catch(error){
return unreadable(item,messageOf(error))}}#open({pack,known}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.close(),this.#current=void 0,
this.#current=new PackScanner(pack,known,this.#settings),this.#path=pack.path),this.#current}};function unreadable({pack,entries},reason){let handle=reviveHandle(
pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<all.length;at++)for(let child=firstChildren[all[at]];child>=0;child=
nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,listEntryPositions(handle),all.filter(entry=>duplicates[entry]===0)).map(
id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function createItemScanner(start,largest=1/0){let{settings}=start,files=new FileScanner({...start,largest}),packs=new PackScanners(settings);return item=>{switch(item.
kind){case"files":return scanFiles(item,files);case"objects":return scanObjects(item,settings);case"pack":return packs.scan(item);case"loose":return scanLoose(item,
settings)}}}function scanFiles(item,scanner){let hits=[],problems=[],deferred=[],files=0,bytes=0;for(let path of item.paths){let result2=scanner.scan(path,item);
result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.problem);for(let problem of result2.unreadInside??[])problems.push(problem);
for(let hit of result2.hits)hits.push(hit);result2.scanned&&files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,bytes}};return deferred.
length===0?result:{...result,deferred:{...item,paths:deferred}}}function scanObjects(item,settings){let hits=[],problems=[],blobs=0,bytes=0;for(let{type,id,start,
end}of item.objects){let found=scanObject(item.bytes,{start,end},{kind:"object",type,id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameProblems(
found.problems,nameObject(id)))problems.push(problem);type==="blob"&&blobs++,type!=="tree"&&(bytes+=end-start)}return{hits,problems,counts:{files:0,blobs,bytes}}}function toWire(error){let cause=error instanceof Error?error:new Error(String(error));return{name:cause.name,message:cause.message,stack:cause.stack}}function fromWire(wire){
let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}export{offsetAt,idAt,listWalks,openPack,listEntryPositions,entryIds,entryAt,refuseType,isPipe,toWire,fromWire,createItemScanner};
