import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{BLOB,COMMIT,CorruptPack,InsideScanner,MARGIN,ReferenceChecker,StreamScanner,TAG,TAIL,TREE,allocateShared,findContainer,findId,indexIds,isArchive,mayHoldNames,
nameObjectProblems,nameProblems,scanContent,scanInside,scanLoose,scanObject,scanTreeNames,withoutInner}from"./chunk-H4GIFXH4.js";import{detectAll}from"./chunk-23Y2AYW7.js";
import{SHORTEST}from"./chunk-RHY53SEK.js";import{joinRaw,pathFrom}from"./chunk-BXXJULRF.js";import{codeOf,messageOf,reasonOf}from"./chunk-OXAFIF7G.js";
import{overMaxSize}from"./chunk-IK6QIXU4.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync}from"node:fs";init_define_WORKFLOWS();init_define_WORKFLOWS();function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){
return stats.isFIFO()||stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a d\
evice"}var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("�")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}init_define_WORKFLOWS();import{realpathSync}from"node:fs";var SLASH=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf(path),inside=this.#known.
get(key);if(inside===void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}
return inside}#realRoot(root){let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf(path){
return typeof path=="string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?
Buffer.from(path):Buffer.from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH),1))}function isBelow(root,directory){
return directory.subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH||root.at(-1)===SLASH:!1}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#cut;#cwd;#largest;#largestArchive;#buffer=Buffer.
allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,cwd,largest}){this.#settings={...settings,onCut:message=>{this.#cut=message}},this.#cwd=
cwd,this.#largest=largest,this.#largestArchive=largest/ARCHIVE_COST}scan(path,from){let absolute=joinRaw(from.root,path);this.#cut=void 0;let reading=this.#scanInside(
absolute,from.root),{message=this.#defaultMessage(reading,from),inside=[],...result}=reading;if(message===void 0&&inside.length===0)return result;let where=pathFrom(
this.#cwd,absolute,from.top);return{...result,...message===void 0?{}:{problem:{where,message}},...inside.length===0?{}:{unreadInside:nameProblems(inside,where)}}}#defaultMessage(reading,from){
return this.#cut!==void 0?this.#cut:reading===GONE&&from.named===!0?MISSING:void 0}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(
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
end())hits.push(hit);return read(hits,total,size)}};function readTail(descriptor,size){let tail=new Uint8Array(TAIL),count=readSync(descriptor,tail,0,tail.length,
Math.max(0,size-tail.length));return tail.subarray(0,count)}init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var{WebAssembly:wasm}=globalThis;init_define_WORKFLOWS();var WASM_CODE="AGFzbQEAAAABFAJgBX9/f39/AX9gBn9/f39/fwF/AhIBA2VudgZtZW1vcnkCAwGAgAQDAwIAAQcYAgtmaW5kVW5rbm93bgABBm1lbW9yeQIACtYGAv0FAhF/A\
34gAygCACEOIAMoAgQhDSADKAIIIQsgAygCDCEPQQAhAwNAIAEgA0sEQCADQSBqIgYgASABIAZLGyEQIAMhBgNAIAYgEEkEQCAWIA4gDyANIAAgBCAGQQJ0aigCAEEFdGooAgAiB0GA/oN4cUEIdyAHQf+B/AdxQ\
Qh4ciIHQSAgC2t2QQAgCxsiCEECdGooAgAiCSANIAhBAWpBAnRqKAIAIAlrrSAHIAt0rX5CIIinamxqKQMAfCEWIAZBAWohBgwBCwsgAyEIA0AgCCAQSQRAIA0gACAEIAhBAnRqKAIAIhFBBXRqIhMoAgAiBkGA/\
oN4cUEIdyAGQf+B/AdxQQh4ciIHQSAgC2t2QQAgCxsiCUEBakECdGooAgAhBiANIAlBAnRqKAIAIgogBiAKa60gByALdK1+QiCIp2ohB0ECIQwCfwNAIAYgCksEQEEBAn8gEykDACIXQgiIQv+B/Ifwn8D/AIMgF\
0L/gfyH8J/A/wCDQgiGhCIXQhCIQv//g4Dw/z+DIBdC//+DgPD/P4NCEIaEQiCKIhcgDiAHIA9saiISKQMAIhhCCIhC/4H8h/CfwP8AgyAYQv+B/Ifwn8D/AINCCIaEIhhCEIhC//+DgPD/P4MgGEL//4OA8P8/g\
0IQhoRCIIoiGFIEQEF/QQEgFyAYVBsMAQtBCCEJA0AgAiAJSwRAIAkgE2ooAgAiFEGA/oN4cUEIdyAUQf+B/AdxQQh4ciIUIAkgEmooAgAiFUGA/oN4cUEIdyAVQf+B/AdxQQh4ciIVRwRAQX9BASAUIBVJGwwDC\
yAJQQRqIQkMAQsLQQALIglFDQIaIAlBAEgEfyAHIgYgDGtBACAGIAxLGwUgDCAHQQFqIgpqCyIHIAYgCmpBAXYgByAKSyAGIAdLcSAMQegHSXEbIQcgDEECdCEMDAELC0EAC0UEQCAEIAVBAnRqIBE2AgAgBUEBa\
iEFCyAIQQFqIQgMAQsLIANBIGohAwwBCwsgBCABQQJ0aiAWNwMAIAULVQECfwNAIAEgBksEQCAFIAZBAnRqIAY2AgAgBkEBaiEGDAELCwNAIAFBAEcgBCAHS3EEQCAAIAEgAiADIAdBBHRqIAUQACEBIAdBAWohB\
wwBCwsgAQs=";var PAGE=65536,ID_STRIDE=32,ID_BATCH=2048,DESK=ID_BATCH*(ID_STRIDE+4)+8,DESKS=64,TABLES=16,MOST_TABLES=1024,FIRST_DESK=TABLES+MOST_TABLES*16,FIRST_TABLE=FIRST_DESK+
DESKS*DESK,IdRoom=class{memory;#next=FIRST_TABLE;constructor(bytes){let pages=Math.ceil((FIRST_TABLE+bytes)/PAGE)+1;try{this.memory=wasm&&new wasm.Memory({initial:pages,
maximum:pages,shared:!0})}catch{}}allocate=bytes=>{let start=this.#next,buffer=this.memory?.buffer;return buffer===void 0||start+bytes+ID_STRIDE>buffer.byteLength?
new Uint8Array(new SharedArrayBuffer(bytes)):(this.#next=Math.ceil((start+bytes)/16)*16,new Uint8Array(buffer,start,bytes))};known(idSize,tables){let{memory}=this,
isInside=({bytes,heads})=>bytes.buffer===memory?.buffer&&heads.buffer===bytes.buffer;if(memory===void 0||tables.length>MOST_TABLES||!tables.every(isInside))return{
idSize,tables};let list=new Uint32Array(memory.buffer,TABLES,MOST_TABLES*4);for(let[number,{bytes,heads,ids,stride}]of tables.entries()){let bits=31-Math.clz32(
heads.length-1);list.set([bytes.byteOffset+ids,heads.byteOffset,bits,stride],number*4)}return{idSize,tables,memory}}},IdFinder=class{#known;#core;#desk=0;#bytes=new Uint8Array(
0);#unknown=new Uint32Array(0);constructor(known){this.#known=known;let{memory}=known;if(wasm===void 0||memory===void 0)return;let desk=Atomics.add(new Int32Array(
memory.buffer,0,1),0,1);if(desk>=DESKS)return;this.#desk=FIRST_DESK+desk*DESK,this.#bytes=new Uint8Array(memory.buffer,this.#desk,ID_BATCH*ID_STRIDE),this.#unknown=
new Uint32Array(memory.buffer,this.#desk+ID_BATCH*ID_STRIDE,ID_BATCH);let module=new wasm.Module(Buffer.from(WASM_CODE,"base64"));this.#core=new wasm.Instance(module,
{env:{memory}}).exports}findUnknown(ids,visit){let{idSize,tables}=this.#known,count=ids.length/ID_STRIDE;if(this.#core===void 0){for(let number=0;number<count;number++)
visit(number);return}this.#bytes.set(ids);let unknown=this.#desk+ID_BATCH*ID_STRIDE;count=this.#core.findUnknown(this.#desk,count,idSize,TABLES,tables.length,unknown);
for(let i=0;i<count;i++)visit(this.#unknown[i])}};init_define_WORKFLOWS();import{closeSync as closeSync3,fstatSync as fstatSync3,readSync as readSync3}from"node:fs";init_define_WORKFLOWS();import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2}from"node:fs";function openRegular(path){let file=openSync2(path,constants2.O_RDONLY|(constants2.O_NONBLOCK??0));if(fstatSync2(file).isFile())return file;throw closeSync2(file),
new CorruptPack("not a regular file")}init_define_WORKFLOWS();var MAGIC_V2=4285812579,FANOUT_SIZE=256*4,INDEX_HEAD=8+FANOUT_SIZE;function countIndexed(head){return head.readUInt32BE((head.readUInt32BE(0)===MAGIC_V2?INDEX_HEAD:
FANOUT_SIZE)-4)}function parsePackIndex(bytes,idSize,allocate2){if(bytes.length<FANOUT_SIZE+2*idSize)throw new CorruptPack(`the index has ${bytes.length} bytes,\
 too few for its tables`);if(bytes.readUInt32BE(0)!==MAGIC_V2)return parseVersion1(bytes,idSize,allocate2);let version=bytes.readUInt32BE(4);if(version!==2)throw new CorruptPack(
`index version ${version} is not known`);return parseVersion2(bytes,idSize,allocate2)}function offsetAt(index,position){let bytes=index.idTable.bytes,small=bytes.
readUInt32BE(index.offsets+position*index.offsetStride);if(small<2147483648||index.large===0)return small;let at=small-2147483648;if(at>=index.largeCount)throw new CorruptPack(
`the index names large offset ${at} of ${index.largeCount}`);return bytes.readUInt32BE(index.large+at*8)*2**32+bytes.readUInt32BE(index.large+at*8+4)}function idAt({
idTable,idSize},position){let start=idTable.ids+position*idTable.stride;return idTable.bytes.toString("hex",start,start+idSize)}function findPosition({idTable,idSize},bytes,at){
return findId(idTable,idSize,bytes,at)}function parseVersion1(bytes,idSize,allocate2){let count=readFanout(bytes,0),stride=4+idSize,expected=FANOUT_SIZE+count*stride+
2*idSize;if(bytes.length!==expected)throw new CorruptPack(`the index has ${bytes.length} bytes; ${count} objects need ${expected}`);let idTable=indexIds(bytes,{
ids:FANOUT_SIZE+4,stride,count},allocate2);return{count,idSize,idTable,offsets:FANOUT_SIZE,offsetStride:stride,large:0,largeCount:0}}function parseVersion2(bytes,idSize,allocate2){
let ids=8+FANOUT_SIZE,count=readFanout(bytes,8),offsets=ids+count*(idSize+4),large=offsets+count*4,largeCount=(bytes.length-2*idSize-large)/8;if(!Number.isInteger(
largeCount)||largeCount<0||largeCount>count)throw new CorruptPack(`the index has ${bytes.length} bytes, which does not fit ${count} objects`);return{count,idSize,
idTable:indexIds(bytes,{ids,stride:idSize,count},allocate2),offsets,offsetStride:4,large,largeCount}}function readFanout(bytes,at){let count=0;for(let entry=0;entry<
256;entry++){let next=bytes.readUInt32BE(at+entry*4);if(next<count)throw new CorruptPack(`the index's fan-out table falls from ${count} to ${next} at entry ${entry}`);
count=next}if(count>bytes.length/24)throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);return count}init_define_WORKFLOWS();import{readSync as readSync2}from"node:fs";init_define_WORKFLOWS();var HEAVY=8*1024*1024,GRAIN=2*1024*1024,ORDER=[BLOB,TREE,COMMIT,TAG];function*listWalks(table,heavy=HEAVY){for(let type of ORDER){let entries=[],weight=0;for(let entry=0;entry<
table.count;entry++)table.types[entry]!==type||!isStart(table,entry,heavy)||(entries.push(entry),weight+=Math.min(table.weights[entry],heavy),!(weight<GRAIN)&&(yield Int32Array.
from(entries),entries=[],weight=0));entries.length>0&&(yield Int32Array.from(entries))}}function isStart({bases,weights},entry,heavy){return bases[entry]<0||weights[entry]>
heavy}init_define_WORKFLOWS();init_define_WORKFLOWS();var WASM_CODE2="AGFzbQEAAAABLgdgAXwBf2ABfABgBX9/f398AX9gBH9/f38Bf2AFf3x/f38Bf2ACf38AYAF/AX8CJgILYnVpbGQtdGFibGUIZmluZEJ5SWQABgNlbnYGbWVt\
b3J5AgABAwcGAAECAwQFBkcOfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEACwcwBgZsYXlPdXQABgRzb3J0AAMEZmluZAABBGxpbmsA\
BQV3ZWlnaAACBm1lbW9yeQIACsMPBpoBAQR/IABEAAAAAAAAAABmBH8gACMBIwBBA3RqKwMAZgVBAQsEQEF/DwsjCCAA/AcjDIinQQJ0aiIBKAIEIQIgASgCACEEIAIhAQNAIAEgBEsEQCMBIAEgBGpBAXYiA0ED\
dGorAwAgAGMEQCADQQFqIQQFIAMhAQsMAQsLIARBfyACIARLBH8jASAEQQN0aisDACAAYQVBAAsbC/8BAgV/AX0DQCADIwBJBEAjBCADQQJ0aigCAEEASARAIwkgAUECdGogAzYCACABQQFqIQELIANBAWohAwwB\
CwsDQCABIARLBEAjCSAEQQJ0aigCACICIwtqLQAAIQUjBSACQQJ0aigCACEDA0AgA0EATgRAIwsgA2ogBToAACABIgJBAWohASMJIAJBAnRqIAM2AgAjBiADQQJ0aigCACEDDAELCyAEQQFqIQQMAQsLA0AgAQRA\
IwkgAUEBayIBQQJ0aigCAEECdCICIwRqKAIAIgNBAEgjByACaioCACIGuyAAZHINASMHIANBAnRqIgIgAioCACAGkjgCAAwBCwsLvwYCB38DfiAE/AchDgNAIA4gCkEKbCIFrYhCAFIgBUHAAElxBEAgCkEBaiEK\
DAELCyMCIwEgCkEBcSIHGyEIIwQjAyAHGyEGIwEjAiAHGyEFIwMjBCAHGyEHA0AgCyMASQRAIAJBAEcgACABIAtsaigCACIJQYD+g3hxQQh3IAlB/4H8B3FBCHhyrSIMQoCAgIAIWnEEQCAMp0H/////B3EiCSAD\
TwRAIAtBAWoPCyACIAlBA3RqKQMAIgxCCIhC/4H8h/CfwP8AgyAMQv+B/Ifwn8D/AINCCIaEIgxCEIhC//+DgPD/P4MgDEL//4OA8P8/g0IQhoRCIIohDAsgDEIMVCAMIA5acgRAIAtBAWoPCyAIIAtBA3RqIAw3\
AwAgBiALQQJ0aiALNgIAIAtBAWohCwwBCwtBACECA0AgAiAKSQRAIAJBCmytIQxBgCBBAEGEIPwLAEEAIQEDQCABIwBJBEAgCCABQQN0aikDACAMiKdB/wdxQQJ0QYQgaiIAIAAoAgBBAWo2AgAgAUEBaiEBDAEL\
C0EBIQEDQCABQYAISQRAIAFBAnRBgCBqIgAgACgCACAAQQRrKAIAajYCACABQQFqIQEMAQsLQQAhAwNAIAMjAEkEQCAIIANBA3RqKQMAIg0gDIinQf8HcUECdEGAIGoiASgCACEAIAEgAEEBajYCACAFIABBA3Rq\
IA03AwAgByAAQQJ0aiAGIANBAnRqKAIANgIAIANBAWohAwwBCwsgCCAFIQghBSAGIAchBiEHIAJBAWohAgwBCwtCACQMA0AjAK0gDiMMiFQEQCMMQgF8JAwMAQsLIA4jDIinQQJqJA1BACECQgAhDEEAIQECfwNA\
IAEjAEkEQEEAIAFrIAwjASABQQN0aiIAKQMAIgxRDQIaIAAgDLo5AwAgDCMMiKchAANAIAAgAk8EQCMIIAJBAnRqIAE2AgAgAkEBaiECDAELCyABQQFqIQEMAQsLA0AgAiMNSQRAIwggAkECdGojADYCACACQQFq\
IQIMAQsLIwEjAEEDdGogDro5AwAjBEH/ASMAQQJ0IgD8CwAjBUH/ASAA/AsAIwZB/wEgAPwLACMLQQAjAPwLAEEACwv9AwIDfwR+IwEgAEEBakEDdGorAwD8ByMBIABBA3RqKwMA/AciCX0hCiABQQFqIQQgAS0A\
ACIFQQR2QQdxIQYgBUEPca0hCEIEIQcCQANAIAVBgAFxBEAgAiAETSAEIAFrQTBPcg0CIAQiBUEBaiEEIAUtAAAhBSAHQjVUBEAgCCAFQf8Aca0gB4aEIQgFIAVB/wBxDQMLIAdCB3whBwwBCwsgBkUgBkEFRnIg\
CEKAgICAgICACFZyDQAgBkEGRgR/IAIgBE0NASAEIgNBAWohBCADLQAAIgVB/wBxrSEHA0AgBUGAAXEEQCACIARNIAdCgICAgICAgAhWcg0DIAQiA0EBaiEEIAMtAAAiBUH/AHGtIAdCAXxCB4Z8IQcMAQsLIAdC\
gICAgICAgAhWDQEgByAJVgR/QX8FIAkgB326EAELBSAGQQdGBH8gAyAEaiIEIAJLDQIgBCADaxAABUF/CwshAiAEIAFrIgGtIApWDQAjCiAAaiABOgAAIwIgAEEDdGogCLo5AwAjByAAQQJ0aiAKtTgCACMLIABq\
IAZBB0YgBkEGRnIEf0EFQQAgAkEASBsFIAYLOgAAIAJBAEgEQEEBDwsgAEECdCIBIwRqIAI2AgAgACACRwRAIwYgAWojBSACQQJ0aiIBKAIANgIAIAEgADYCAAtBAQ8LQQALfwEDfiACrSAB/Ad8IQUjASMAQQN0\
aisDAPwHIQcDQCADIwBJBEAgBSAHVCMBIANBA3RqKwMA/AciBkIwfCAFVnEEQCADDwsgBSAGWAR/QQAFIAMgACAGIAH8B32naiAAIAJqIAQQBAtFBEBBfyADaw8LIANBAWohAwwBCwsjAAtkACABJAAgACQBIwEg\
AUEBakEDdGokAiMCIAFBA3RqJAMgAUECdCIAIwNqJAQjBCAAaiQFIwUgAGokBiMGIABqJAcjByAAaiQIIwggAUEEakECdGokCSMJIABqJAojCiABaiQLCw==";var PAGE2=65536,WINDOW_START=16384,WINDOW=1<<18,ARRAYS=WINDOW_START+WINDOW+64,ENTRY=50,BEYOND=64,TableCore=class{#index;#core;#bytes;constructor(index){if(this.#index=
index,wasm===void 0)throw new CorruptPack("there is no WebAssembly to read it with");let names=index.count*index.offsetStride+index.largeCount*8,pages=Math.ceil(
(ARRAYS+index.count*ENTRY+BEYOND+names)/PAGE2);if(pages>65536)throw new CorruptPack(`${index.count} entries are too many for one table`);let memory=new wasm.Memory(
{initial:pages,maximum:pages});this.#bytes=new Uint8Array(memory.buffer);let module=new wasm.Module(Buffer.from(WASM_CODE2,"base64")),findById=at=>this.#findById(
at);this.#core=new wasm.Instance(module,{env:{memory},"build-table":{findById}}).exports,this.#core.layOut(ARRAYS,index.count)}sort(end){let{idTable,count,offsets,
offsetStride,large,largeCount}=this.#index,names=ARRAYS+count*ENTRY+BEYOND,largeNames=names+count*offsetStride;this.#bytes.set(idTable.bytes.subarray(offsets,Math.
min(offsets+count*offsetStride,idTable.bytes.length)),names),large>0&&this.#bytes.set(idTable.bytes.subarray(large,large+largeCount*8),largeNames);let wrong=this.#core.
sort(names,offsetStride,large>0?largeNames:0,largeCount,end);if(wrong<0)throw new CorruptPack(`the index names offset ${this.#offsets()[-wrong-1]} twice`);if(wrong===
0)return;let offset=offsetAt(this.#index,wrong-1);throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`)}link(read2){let{
count,idSize}=this.#index,window=this.#bytes.subarray(WINDOW_START,WINDOW_START+WINDOW);for(let entry=0;entry<count;){let from=this.#offsets()[entry],length=read2(
window,from),next=this.#core.link(WINDOW_START,from,length,entry,idSize);next<=entry&&this.#fail(next<0?-1-next:entry),entry=next}}weigh(heavy){this.#core.weigh(
heavy)}copyTo(table){let{count}=this.#index,at=ARRAYS,take=(array,skipped=0)=>{new Uint8Array(array.buffer,array.byteOffset,array.byteLength).set(this.#bytes.subarray(
at,at+array.byteLength)),at+=array.byteLength+skipped};take(table.offsets),take(table.sizes),take(table.positions),take(table.bases),take(table.firstChildren),take(
table.nextSiblings),take(table.weights,(count+4)*4+count*4),take(table.headerLengths),take(table.types)}#offsets(){return new Float64Array(this.#bytes.buffer,ARRAYS,
this.#index.count+1)}#findById(at){let position=findPosition(this.#index,this.#bytes,at);return position<0?-1:this.#core.find(offsetAt(this.#index,position))}#fail(entry){
throw new CorruptPack(`the header of the entry at offset ${this.#offsets()[entry]} is damaged`)}};function buildPackTable(file,size,index,heavy=HEAVY){let core=new TableCore(index);core.sort(size-index.idSize),core.link((bytes,offset)=>readSync2(file,bytes,0,
bytes.length,offset)),core.weigh(heavy);let table=allocate(index.count);return core.copyTo(table),table}function allocate(count){let shared=bytes=>new SharedArrayBuffer(
bytes);return{count,offsets:new Float64Array(shared((count+1)*8)),positions:new Int32Array(shared(count*4)),headerLengths:new Uint8Array(shared(count)),sizes:new Float64Array(
shared(count*8)),types:new Uint8Array(shared(count)),bases:new Int32Array(shared(count*4)),firstChildren:new Int32Array(shared(count*4)),nextSiblings:new Int32Array(
shared(count*4)),duplicates:new Uint8Array(shared(count)),weights:new Float32Array(shared(count*4))}}var SIGNATURE="PACK";function openIndex(stem,idSize,allocate2){return parsePackIndex(readShared(`${stem}.idx`,allocate2),idSize,allocate2)}function openPack(stem,idSize,index=openIndex(
stem,idSize)){let path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(file,index.count),{path,index,table:buildPackTable(file,fstatSync3(file).size,
index)}}finally{closeSync3(file)}}function reviveHandle(pack){let{buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);
return{...pack,index:{...pack.index,idTable:{...pack.index.idTable,bytes}}}}function entryIds({index,table},entries){return Array.from(entries,entry=>idAt(index,
table.positions[entry]))}function entryAt({offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+
1:high=middle}return low}function checkHeader(file,count){let header=Buffer.alloc(12);if(readSync3(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE)
throw new CorruptPack("the file does not begin with a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack v\
ersion ${version} is not known`);let announced=header.readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its i\
ndex ${count}`)}function readShared(path,allocate2=allocateShared){let file=openRegular(path);try{let room=allocate2(fstatSync3(file).size),bytes=Buffer.from(room.
buffer,room.byteOffset,room.length),length=0;for(let count=-1;count!==0&&length<bytes.length;length+=count)count=readSync3(file,bytes,length,bytes.length-length,
length);return bytes.subarray(0,length)}finally{closeSync3(file)}}init_define_WORKFLOWS();import{closeSync as closeSync4}from"node:fs";init_define_WORKFLOWS();var DeltaWalker=class{#table;#visitor;#limits;#unpacker;#inner;#leaf;visited=0;visitedBytes=0;constructor(unpacker,table,visitor,limits){this.#unpacker=unpacker,
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
this.#limits.weight&&pending.push(child)}}};init_define_WORKFLOWS();init_define_WORKFLOWS();import{readSync as readSync4}from"node:fs";var STRIDE=32768,WINDOW2=STRIDE+4096,PackBytes=class{end=0;#file;#room;#windows;#filled;constructor(file,room){
this.#file=file,this.#room=room,this.#windows=new Float64Array(room.slots).fill(-1),this.#filled=new Uint32Array(room.slots)}read(offset,length,spill){let window=Math.
floor(offset/STRIDE),within=offset-window*STRIDE;if(within+length>WINDOW2)return this.end=spill+readSync4(this.#file,this.#room.bytes,spill,length,offset),spill;
let slot=window&this.#windows.length-1,at=this.#room.start+slot*WINDOW2;return this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync4(
this.#file,this.#room.bytes,at,WINDOW2,window*STRIDE),this.#windows[slot]=window),this.end=at+Math.max(within,Math.min(within+length,this.#filled[slot])),at+within}};init_define_WORKFLOWS();var WASM_CODE3="AGFzbQEAAAABKQdgAAF/YAF/AGACf38Bf2AGf39/f39/AX9gBH9/f38Bf2AAAGABfAF/Ag8BA2VudgZtZW1vcnkCAAEDExIDAAQBBQAFBAECAgEGAAACAwAG\
VhF/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB7oBDwdwcmVwYXJlAAgKYXBwbHlEZWx0YQAQC2JlZ2lu\
SGVhZGVyAAsJYmVnaW5UcmVlAAMLY2hlY2tIZWFkZXIACgljaGVja1RyZWUAAgxmb3JnZXRVbnNlZW4ABghob2xkc051bAAPB2luZmxhdGUABwppbnNlcnRzTnVsAA4MbG9uZ2VzdEVudHJ5AAEKcGllY2VDb3Vu\
dAANB3Jlc2VydmUADAt1bnNlZW5Db3VudAAFBm1lbW9yeQIADAEBCro2EuwGAQh/IAIgAxAJIgJFBEAgBUVBhAwoAgAiAkEBS3IEf0EBBSACQYAMKAIAaiADRwsEQEF/DwsgACACBH8gAUGADi8BAEECdGooAgBB\
gQJqBUGBggILNgIAIABBBGpBgYICNgIAQQEPCyAEIAIgAiAESxshCkGADiEGQQAhBEEBIQNBhAwoAgAhBQNAIAVFBEAgA0EBaiIDQQJ0QYAMaigCACEFDAELC0EBIAN0IQIDQCADIApNBEADQCAAIARBAnRqIAEg\
Bi8BAEECdGooAgAgA0EIdGogA2o2AgAgBkECaiEGIAQgAkEBa0YEQANAIAMgCkkEQCACQQJ0IgRBEEkEQEEAIQEDQCABIARJBEAgACAEaiABaiAAIAFqKAIANgIAIAFBBGohAQwBCwsFQQAhAQNAIAEgBEkEQCAA\
IARqIAFqIAAgAWr9AAQA/QsEACABQRBqIQEMAQsLCyACQQF0IQIgA0EBaiEDDAELCyAKDwsgBEEBQR8gBEEBIAN0QQFrc2drdCIEQQFrcSAEciEEIAVBAWsiBQ0ACwNAIAogA0EBaiIDTwRAIAJBAnQiB0EQSQRA\
QQAhBQNAIAUgB0kEQCAAIAdqIAVqIAAgBWooAgA2AgAgBUEEaiEFDAELCwVBACEFA0AgBSAHSQRAIAAgB2ogBWogACAFav0ABAD9CwQAIAVBEGohBQwBCwsLIAJBAXQhAgsgA0ECdEGADGooAgAiBUUNAAsMAQsL\
IAAhCCABIQcgBiECQQAhAEF/IQZBASAKdCIBQQFrIQsDQCAEIAtxIgkgBkcEQCAJIQYgASEAIAMgCmshCSAFIQEDQCABQQEgCXRJBEAgCUEBaiIJIApqQQJ0QYAMaigCACABQQF0aiEBDAELCyAIIAZBAnRqIABB\
EHRBgIADciAJQQh0ciAKcjYCACAAQQEgCXRqIQELIAcgAi8BAEECdGooAgAgAyAKayIJQQh0aiAJaiEMIAJBAmohAkEBIAl0IQ0gACAEIAp2aiEJA0AgASAJSwRAIAggCUECdGogDDYCACAJIA1qIQkMAQsLQQEg\
A3RBAWsiCSAERwRAIARBAUEfIAQgCXNna3QiBEEBa3EgBHIhBCAFQQFrIQUDQCAFRQRAIANBAWoiA0ECdEGADGooAgAhBQwBCwsMAQsLIAoLBAAjEAvXAwIEfwF+A0AjDiABSQRAA0AjDyADSQR/Iw4gACMPQQN0\
QYSABGooAgBqTwVBAAsEQCMPQQFqJA8MAQsLIw8gA0YEQEEADwsgACMPQQN0QYCABGooAgBqIQYjDkEHaiEFAkADQCABIAVLBEAgBSAF/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiB2hqIQQgBw0CIAVBEGoh\
BQwBCwsgASEECyAEQQFqIAJqIQUDQCAFIAZJBEAgBSQOIw5BB2ohBQJAA0AgASAFSwRAIAUgBf0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdoaiEEIAcNAiAFQRBqIQUMAQsLIAEhBAsgBEEBaiACaiEFDAEL\
CyABIAVJBEBBfw8LIAUgBksEQCMHQYAQRgRAQQEPCyMQIgYgBCMOayIHIAYgB0sbJBAjDiIGKAIAQbHswIEDRgR/IAZBBGooAgBB////B3FBsOCAAUYFQQALRQRAIARBAWoiBCgCAEH//wdxQQN0QYCAQGsiBikD\
ACAEKQMAIghSBEAgBiAINwMAIwdBBXRBgIAIaiIGIAT9AAQA/QsEACAGQRBqIARBEGr9AAQA/QsEACMHQQFqJAcLCwsgBSQODAELC0EACw4AIAAkDkEAJA9BACQQC7QDAQN/A0AgAEGAAkkEQCAAQQJ0QYAUaiAA\
QRB0QYCAgIB4cjYCACAAQQFqIQAMAQsLQYAcQYDAAjYCAEEDIQADQCABQRxJBEAgAUECdEGEHGogAUECdkEBa0EAIAFBBE8bIgIgAEEQdHI2AgAgAEEBIAJ0aiEAIAFBAWohAQwBCwtB9BxBgICICDYCAEH4HEGA\
gAI2AgBB/BxBgIACNgIAQQEhAEEAIQEDQCABQR5JBEAgAUECdEGAHmogAUEBdkEBa0EAIAFBAk8bIgIgAEEQdHI2AgAgAEEBIAJ0aiEAIAFBAWohAQwBCwtB+B5BgIACNgIAQfweQYCAAjYCAEEAIQADQCAAQRNJ\
BEAgAEECdEGAIGogAEEQdDYCACAAQQFqIQAMAQsLQQAhAANAIABBoAJJBEAgAEGACGogAEGQAUkEf0EIBSAAQYACSQR/QQkFQQdBCCAAQZgCSRsLCzoAACAAQQFqIQAMAQsLQYAoQYAUQYAIQaACQQlBABAAGkEA\
IQADQCAAQSBJBEAgAEGACGpBBToAACAAQQFqIQAMAQsLQYA4QYAeQYAIQSBBBUEAEAAaCwQAIwcLBgBBACQHC7oMAw5/An4EewJAIAEgAEEHakkNACAAQQFqLQAAIAAtAABBCHRyIgRBoJ4CcUGAEEcEf0EBBSAE\
QR9wCw0AIAIgA2ohCiABQQhqIQwgAEECaiEFIAIhAANAIA9FBEAgBSAMSw0CIAVBPyAGa0EDdmohBCASIAUpAwAgBq2GhCITQgGDpyEPIBNCA4ghEiAGQThyQQNrIQYgE0IBiKdBA3EiBUUEQCAEIAZBA3ZrIQRC\
ACESQQAhBiAELwEAIgcgBEECai8BAHNB//8DRw0DIAcgCiAAa0sgBEEEaiIEIAdqIgUgAUtyDQMgACAEIAf8CgAAIAAgB2ohAAwCCyAFQQNGDQJBgCghCEGAOCELQf8DIQlBHyENIAVBAkYEfyAEJAkgEiQKIAYk\
CxARRQ0DIwohEkGAwAAhCEGAkAEhCyMMIQkjDSENIwshBiMJBSAECyEFA0ACQCAFIAxLIAAgCktyDQQgEiAFKQMAIAathoQhEiAFQT8gBmtBA3ZqIQUgBkE4ciEGIAggEqcgCXFBAnRqKAIAIgdBAEgEQCAGIAdB\
/wFxIg5rIQYgACIEQQFqIQAgBCAHQRB2OgAAIAggEiAOrYgiEqcgCXFBAnRqKAIAIgdBAEgEQCAGIAdB/wFxayEGIAAiBEEBaiEAIAQgB0EQdjoAACAIIBIgB0H/AXGtiCISpyAJcUECdGooAgAiB0EASARAIBIg\
B0H/AXGtiCESIAYgB0H/AXFrIQYgACIEQQFqIQAgBCAHQRB2OgAADAQLCyASIAUpAwAgBq2GhCESIAVBPyAGa0EDdmohBSAGQThyIQYLIAdBgIABcQRAIAYgB0H/AXEiBGshBiAIIBIgBK2IIhKnQQEgB0EIdkEP\
cXRBAWtxIAdBEHZqQQJ0aigCACIHQQBIBEAgEiAHQf8Bca2IIRIgBiAHQf8BcWshBiAAIgRBAWohACAEIAdBEHY6AAAMAwsLIBKnIQQgEiAHQf8BcSIOrYghEiAGIA5rIQYgB0GAgAJxBEAgB0GAwABxRQ0FDAEL\
IAdBEHYgBEEBIAd0QQFrcSAHQQh2QQ9xdmohDiALIBKnIA1xQQJ0aigCACIEQYCAAXEEQCAGIARB/wFxIgdrIQYgCyASIAetiCISp0EBIARBCHZBD3F0QQFrcSAEQRB2akECdGooAgAhBAsgBEGAgAJxDQQgEqch\
ByASIARB/wFxIhCtiCESIAYgEGshBiAEQRB2IAdBASAEdEEBa3EgBEEIdkEPcXZqIhAgACACa0sNBCAAIA5qIREgACAQayEHIAAhBCAQQRBPBEADQCAEIAf9AAQA/QsEACAHQRBqIQcgESAEQRBqIgRLDQALBSAQ\
QQhPBEADQCAEIAcpAwA3AwAgB0EIaiEHIBEgBEEIaiIESw0ACwUgEEEBRgRAIAcsAAD9DyEUA0AgBCAU/QsEACARIARBEGoiBEsNAAsFA0AgBCAHKQMANwMAIAcgEGohByARIAQgEGoiBEsNAAsLCwsgACAOaiEA\
DAELCwwBCwsgACAKRiAFIAZBA3ZrIgBBBGogAU1xBH8gACgCACEGQQAhB0EBIQQgAyEBA0AgAQRAIAFBsCsgASABQbArTxsiAGshASAAQQ9xIQUgAEEEdiIDBEAgByADIARsQQR0av0MAAAAAAAAAAAAAAAAAAAA\
ACEU/QwAAAAAAAAAAAAAAAAAAAAAIRX9DAAAAAAAAAAAAAAAAAAAAAAhFgNAIBUgFP2uASEVIBQgAv0ABAAiF/19/X/9rgEhFCAWIBf9iQH9DBAADwAOAA0ADAALAAoACQD9ugH9rgEgF/2KAf0MCAAHAAYABQAE\
AAMAAgABAP26Af2uASEWIAJBEGohAiADQQFrIgMNAAsgFv0bACAW/RsBaiAW/RsCaiAW/RsDaiAV/RsAIBX9GwFqIBX9GwJqIBX9GwNqQQR0amohByAEIBT9GwAgFP0bAWogFP0bAmogFP0bA2pqIQQLA0AgBSIA\
QQFrIQUgAARAIAIiAEEBaiECIAcgBCAALQAAaiIEaiEHDAELCyAEQfH/A3AhBCAHQfH/A3AhBwwBCwsgB0EQdCAEciAGQYD+g3hxQQh3IAZB/4H8B3FBCHhyRgVBAAsPC0EACwgAIAAkABAEC7YDAgV/An4DQCAD\
QcAASQRAIANBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACADQRBqIQMMAQsLQQAhAwNAIAEgBUsEQCAAIAVqKQMAIQcgASAFayICQQhJBEAgB0IBIAJBA3SthkIBfYMhBwsDQCAHQgBSBEAgByAHekI4gyIIiKdB\
/wFxIQQgB0L/ASAIhkJ/hYMhByAEQQJ0QYAMaiICIAIoAgBBAWo2AgAgAyICQQFqIQMgAkECdEGAgAJqIAUgCEIDiKdqIARBEHRyNgIADAELCyAFQQhqIQUMAQsLQYAMIAEgA2s2AgBBDyEAA0AgAEEBSwR/IABB\
AnRBgAxqKAIABUEBC0UEQCAAQQFrIQAMAQsLQQAhBUEBIQEDQCAAIAFPBEAgAUECdCICQcAMaiAFNgIAIAJBgAxqKAIAIgIgBWohBSAGQQF0IAJqIQYgAUEBaiEBDAELC0EAIQEDQCABIANJBEAgAUECdEGAgAJq\
KAIAIgVBEHZBAnRBwAxqIgQoAgAiAkEBdEGADmogBTsBACAEIAJBAWo2AgAgAUEBaiEBDAELCyAAQQAgBkEBIAB0RhsLpgQDBHsEfwF+IAFBAXQhBgNAIwggAEkEfyMILQAAQQpHBUEACwRAIwdBgBBGBEBBAQ8L\
IwghAQJ/A0AgACABSwRAIAH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIHBEAgASAHaGoiASAAIAAgAUsbDAMLIAFBEGohAQwBCwsgAAsiByAGayEIIAcjCCAGak0Ef0EBBSAIQQFrLQAAQSBHCwRAQQAPC/0M\
/////////////////////yECQQAhAQNAIAEgBkkEQCACIAEgBkEQayIJIAEgCUkbIgkgCGr9AAQAIgL9DDAwMDAwMDAwMDAwMDAwMDD9cSIF/QwKCgoKCgoKCgoKCgoKCgoK/SYiAyAC/QxhYWFhYWFhYWFhYWFh\
YWFh/XEiBP0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9TiECIAlBAXZBgIAMaiAFIAT9DAoKCgoKCgoKCgoKCgoKCgr9biAD/VIiA0EE/YsBIANBCP2NAf1Q/Qz/AP8A/wD/AP8A/wD/AP8A/U79DAAAAAAAAAAAAAAA\
AAAAAAD9Zv1bAwAAIAFBEGohAQwBCwsgAv1jRQRAQQAPC0GAgAwpAwAiCkGAgAwoAgBB//8HcUEDdEGAgEBrIgEpAwBSBEAgASAKNwMAIwdBBXRBgIAIaiIBQYCADP0ABAD9CwQAIAFBEGpBkIAM/QAEAP0LBAAj\
B0EBaiQHCyAHQQFqJAgMAQsLQQALBgAgACQIC2ABA38jALggAEQAAAAAAACQQKBjBEBBAA8LPwBBEHQiASAA/ANBgAhqIgJPBEBBAQ8LIAIgASABQQF2aiIDIAIgA0sbIgIjACIDIAIgA0kbIAFrQf//A2pBEHZA\
AEEATgsEACMBCwQAIwYLRQEBfwNAIAAgAUkEQCAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAgRAIAAgAmhqIAFJDwsgAEEQaiEADAELC0EAC5wNAwd/BH4BfEEAJAFBACQCQQAkBgJAA0AgACABSSANQjJU\
cQRAIAAiBkEBaiEAIA4gBi0AACIGQf8Aca0gDYaEIQ4gBkGAAUkEQCAAJAUMAwsgDUIHfCENDAELC0EAJAVCACEOCyMFRQRAQX4PCyAOIQ8jBSEAQgAhDkIAIQ0CQANAIAAgAUkgDUIyVHEEQCAAIgZBAWohACAO\
IAYtAAAiBkH/AHGtIA2GhCEOIAZBgAFJBEAgACQFDAMLIA1CB3whDQwBCwtBACQFQgAhDgsjBUUEQEF+DwsgDyADrVIEQEGABCAPujkDAEGIBCADuDkDAEGQBEQAAAAAAAAAADkDAEF9DwsCf0EAIwC4IAG4IA66\
oCIRRAAAAAAAAJBAoGMNABpBAT8AQRB0IgAgEfwDQYAIaiIGTw0AGiAGIAAgAEEBdmoiByAGIAdLGyIGIwAiByAGIAdJGyAAa0H//wNqQRB2QABBAE4LRQRAQX8PCyAOpyEKIAStQgGGIQ8jBSEAQgAhDQJAA0Ag\
ACABSQRAIABBAWohBiAALQAAIgtBgAFJBEAgC0UEQEF7DwsgBiALaiABSwRAQXwPCyALIAogCWtLDQMgBK0gCa0gC618fCINIAqtIg4gDSAOVBunIAkgBGtBACAEIAlJGyIHIwRLQQAjAhsEQEEAJAIjAUGAwABJ\
BEAjAUEDdCIIQYCABGojAzYCACAIQYSABGojBDYCAAsjAUGAwABNBEAjAUEBaiQBCwsjAkUEQEEBJAIgByQDCyQEIAEgCWohAEEAIQcDQCAHIAtJBEAgACAHaiAGIAdq/QAEAP0LBAAgB0EQaiEHDAELCyMGRQRA\
IAYgC2ohACAGIQcCQANAIAAgB0sEQCAHIAf9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIMaGogAEkhCCAMDQIgB0EQaiEHDAELC0EAIQgLIAgkBgsgBiALaiEAIAkgC2ohCUJ/IQ0MAgtBACEIQQAhByALQQFx\
BEAgBi0AACEIIAZBAWohBgsgC0ECcQRAIAggBi0AAEEIdHIhCCAGQQFqIQYLIAtBBHEEQCAIIAYtAABBEHRyIQggBkEBaiEGCyALQQhxBEAgCCAGLQAAQRh0ciEIIAZBAWohBgsgC0EQcQRAIAYtAAAhByAGQQFq\
IQYLIAtBIHEEfyAHIAYtAABBCHRyIQcgBkEBagUgBgshACALQcAAcQRAIAcgAC0AAEEQdHIhByAAQQFqIQALIAAgAUsEQEF8DwsgCK0gB0GAgAQgBxsiBq18Ig4gA61WBEBBgAQgCLg5AwBBiAQgDro5AwBBkAQg\
A7g5AwBBeg8LIAYgCiAJa0sNAiAIrSANUgRAIAmtIAStfCIQIAqtIg0gDSAQVhunIAkgBGtBACAEIAlJGyILIwRLQQAjAhsEQEEAJAIjAUGAwABJBEAjAUEDdCIMQYCABGojAzYCACAMQYSABGojBDYCAAsjAUGA\
wABNBEAjAUEBaiQBCwsjAkUEQEEBJAIgCyQDCyQECyAGrSAPVkEAIAUbBEAgASAJaiELIAIgCGohCAJAIARBgAJLBEAgCyAIIAT8CgAADAELQQAhBwNAIAQgB0sEQCAHIAtqIAcgCGr9AAQA/QsEACAHQRBqIQcM\
AQsLCyABIAlqIAZqIARrIQggAiAOp2ogBGshCwJAIARBgAJLBEAgCCALIAT8CgAADAELQQAhBwNAIAQgB0sEQCAHIAhqIAcgC2r9AAQA/QsEACAHQRBqIQcMAQsLCwUCQCABIAlqIQsgAiAIaiEIIAZBgAJLBEAg\
CyAIIAb8CgAADAELQQAhBwNAIAYgB0sEQCAHIAtqIAcgCGr9AAQA/QsEACAHQRBqIQcMAQsLCwsgBiAJaiEJIA4hDQwBCwsgCSAKRwRAQYAEIAm4OQMAQYgEIAq4OQMAQZAERAAAAAAAAAAAOQMAQXgPCyANIAOt\
UgRAIAkgBGtBACAEIAlJGyIAIwRLQQAjAhsEQEEAJAIjAUGAwABJBEAjAUEDdCIBQYCABGojAzYCACABQYSABGojBDYCAAsjAUGAwABNBEAjAUEBaiQBCwsjAkUEQEEBJAIgACQDCyAJJAQLIwIEQEEAJAIjAUGA\
wABJBEAjAUEDdCIAQYCABGojAzYCACAAQYSABGojBDYCAAsjAUGAwABNBEAjAUEBaiQBCwsgCg8LQYAEIAq4OQMAQYgERAAAAAAAAAAAOQMAQZAERAAAAAAAAAAAOQMAQXkLnwUCCn8CfiMKIwkiACkDACMLIgKt\
hoQhCyAAQT8gAmtBA3ZqIQMgC0IOiCEKIAJBOHJBDmshACALQgWIQh+Dp0EBaiIFQR5LIAtCH4OnQYECaiIEQZ4CS3IEQEEADwsgC0IKiEIPg6dBBGohAkGACP0MAAAAAAAAAAAAAAAAAAAAAP0LBABBkAhBADYC\
AANAIAEgAkkEQCAAQQNJBEAgCiADKQMAIACthoQhCiADQT8gAGtBA3ZqIQMgAEE4ciEACyABQUBrLQAAQYAIaiAKQgeDPAAAIApCA4ghCiAAQQNrIQAgAUEBaiEBDAELC0GAIkGAIEGACEETQQdBABAAIgFBAEgE\
QEEADwtBASABdEEBayEHIAQgBWohBkEAIQEDQCABIAZJBEAgAEEOSQRAIAogAykDACAArYaEIQogA0E/IABrQQN2aiEDIABBOHIhAAsgCiAKpyAHcUECdEGAImooAgAiAkH/AXEiCK2IIQogACAIayEAIAJBEHYi\
CEEQSQRAIAEiAkEBaiEBIAJBgAhqIAg6AAAMAgsgAUUgCEEQRnEEQEEADwsgCEEQRgR/IAFB/wdqLQAABUEACyECIAqnQQEgCEEQRgR/QQIFQQNBByAIQRFGGwsiCXRBAWtxQQtBAyAIQRJGG2ohCCAKIAmtiCEK\
IAAgCWshACABIAhqIAZLBEBBAA8LIAEgCGohCANAIAEgCEkEQCABQYAIaiACOgAAIAFBAWohAQwBCwsMAQsLIAMkCSAKJAogACQLAn9BAEGACi0AAEUNABpBAEGAwABBgBRBgAggBEEKQQEQACIAQQBIDQAaQQBB\
gJABQYAeIARBgAhqIAVBCEEBEAAiAUEASA0AGkEBIAB0QQFrJAxBASABdEEBayQNQQELCwsaAQBBwAALExAREgAIBwkGCgULBAwDDQIOAQ8=";var DETAILS=512,PIECES=65536/4,MAX_PIECES=8192,UNSEEN=2<<16,WINDOWS=2<<20,SLOTS=512,ARENA=WINDOWS+SLOTS*WINDOW2,SLACK=1024,PAGE3=65536,FIRST_ARENA=1<<22,hasUnpackCore=wasm!==
void 0,MESSAGES=[()=>"it is too large to be unpacked in memory",()=>"a delta header is cut off",([made,has])=>`a delta is made for a base of ${made} bytes, but \
its base has ${has}`,()=>"a delta ends in the middle of an instruction",()=>"a delta uses the reserved instruction 0",([from,to,size])=>`a delta copies bytes ${from}\
 to ${to} of a base of ${size}`,([size])=>`a delta writes more than the ${size} bytes it announces`,([written,size])=>`a delta writes ${written} of the ${size} \
bytes it announces`],compiled,UnpackCore=class{start=WINDOWS;slots=SLOTS;#memory;#core;#bytes;#words;constructor(arena){if(wasm===void 0)throw new Error("there \
is no WebAssembly");let limit=ARENA+arena+SLACK,first=ARENA+Math.min(arena,FIRST_ARENA)+SLACK;this.#memory=new wasm.Memory({initial:Math.ceil(first/PAGE3),maximum:Math.
ceil(limit/PAGE3)}),compiled??=new wasm.Module(Buffer.from(WASM_CODE3,"base64")),this.#core=new wasm.Instance(compiled,{env:{memory:this.#memory}}).exports,this.#core.
prepare(limit),this.#bytes=new Uint8Array(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer)}get bytes(){return this.#bytes}reserve(end){let done=this.#core.
reserve(end);this.#refresh(),done===0&&this.#fail(-1)}inflate(from,end,to,size){return this.#core.inflate(from,end,to,size)===1}applyDelta(delta,end,base,{margin,
sparse}){let size=this.#core.applyDelta(delta,end,base.start,base.size,margin,sparse?1:0);return this.#refresh(),size<0?this.#fail(size):size}get pieces(){let count=this.#core.
pieceCount();return count>MAX_PIECES?void 0:count}get insertsNul(){return this.#core.insertsNul()===1}holdsNul({start,end}){return this.#core.holdsNul(start,end)===
1}pieceStart(index){return this.#words[PIECES+index*2]}pieceEnd(index){return this.#words[PIECES+index*2+1]}listWhole(size){return this.#words[PIECES]=0,this.#words[PIECES+
1]=size,1}checkTree({start,end},pieces,idSize,onFull){for(this.#core.beginTree(start);;){let state=this.#core.checkTree(start,end,idSize,pieces);if(state<=0)return state===
0;onFull()}}checkHeader({start,end},idSize,onFull){for(this.#core.beginHeader(start);this.#core.checkHeader(end,idSize)>0;)onFull()}takeUnseen(){let count=this.#core.
unseenCount();return this.#core.forgetUnseen(),this.#bytes.subarray(UNSEEN,UNSEEN+count*ID_STRIDE)}get longestEntry(){return this.#core.longestEntry()}#refresh(){
this.#bytes.length>0||(this.#bytes=new Uint8Array(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer))}#fail(code){let[a=0,b=0,c=0]=new Float64Array(
this.#memory.buffer,DETAILS,3);throw new CorruptPack(MESSAGES[-1-code]?.([a,b,c])??"a delta is damaged")}};init_define_WORKFLOWS();var SPARE=4096,LOFTY=1<<18,WHOLE={margin:0,sparse:!1},Unpacker=class{core;#pack;#table;#delta=0;#deltaEnd=0;constructor(file,table,core){this.core=core,this.#pack=
new PackBytes(file,core),this.#table=table}rebuild(entry){let chain=[entry];for(let base=this.#table.bases[entry];base>=0;base=this.#table.bases[base])chain.push(
base);let root=chain.pop(),size=this.#inflate(root,ARENA);for(let next=chain.pop();next!==void 0;next=chain.pop())size=this.unpackChild(next,{start:ARENA,size},
WHOLE),this.core.bytes.copyWithin(ARENA,this.#deltaEnd,this.#deltaEnd+size);return{start:ARENA,size}}unpackChild(entry,base,options){return this.#delta=base.start+
base.size,this.#deltaEnd=this.#delta+this.#inflate(entry,this.#delta),this.core.applyDelta(this.#delta,this.#deltaEnd,base,options)}get resultStart(){return this.#deltaEnd}completeChild(base){
this.core.applyDelta(this.#delta,this.#deltaEnd,base,WHOLE)}settle({start,size},floor){return start-floor<LOFTY?start:(this.core.bytes.copyWithin(floor,start,start+
size),floor)}#inflate(entry,at){let{offsets,headerLengths,sizes}=this.#table,size=sizes[entry],start=offsets[entry]+headerLengths[entry],length=Math.min(offsets[entry+
1]-start,size+(size>>>3)+SPARE),spill=at+size+SLACK;this.core.reserve(spill+length);let from=this.#pack.read(start,length,spill);if(!this.core.inflate(from,this.#pack.
end,at,size))throw new CorruptPack("its zlib stream is damaged");return size}};init_define_WORKFLOWS();function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var ARENA2=96*1024*1024,MALFORMED="the tree ends in the middle of an entry",TYPES={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isCut=!1;#references;#finder;#file;#core;#unpacker;#walkers=new Map;#found=[];#named=[];#unread=new Map;constructor(pack,known,settings,finder=new IdFinder(
known)){this.#pack=reviveHandle(pack),this.#settings=settings,this.#pieceSettings={...settings,onCut:()=>{this.#isCut=!0}},this.#references=new ReferenceChecker(
known),this.#finder=finder,this.#core=new UnpackCore(ARENA2),this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(this.#file,pack.table,this.#core)}close(){
closeSync4(this.#file)}scan({entries}){let type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type);walker.visited=0,walker.visitedBytes=0;for(let entry of entries)
try{walker.walk(entry)}catch(error){this.#unread.set(entry,messageOf(error))}return this.#takeResult(type,walker)}#takeResult(type,walker){this.#checkReferences();
let name=TYPES[type]??"blob",hits=this.#named,problems=[];for(let{entry,found}of this.#found){let[id=""]=entryIds(this.#pack,[entry]);for(let hit of found.hits)
hits.push({...hit,origin:{...hit.origin,kind:"object",type:name,id}});for(let problem of nameObjectProblems(found.problems,id))problems.push(problem)}let reasons=[
...this.#unread.values()],unread2=entryIds(this.#pack,this.#unread.keys()).map((id,i)=>({id,reason:reasons[i]??""}));this.#found=[],this.#named=[],this.#unread=
new Map;let{visited,visitedBytes}=walker;return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,
unread:unread2,absent:this.#references.takeAbsent(),commits:[]}}}#walkerFor(type){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===
TREE?0:marginFor(this.#settings.decodeDepth),sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,
this.#pack.table,this.#visitor(type),limits),this.#walkers.set(type,walker)}return walker}#visitor(type){let report={oversize:(entry,size)=>{this.#found.push({entry,
found:{hits:[],problems:[{where:"",message:overMaxSize(size)}]}})},unreadable:(entry,reason)=>{this.#unread.set(entry,reason)}},{idSize}=this.#pack.index,check=()=>this.#checkReferences();
return type===TREE?{...report,...this.#treeVisitor(idSize,check)}:{...report,whole:(entry,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),this.#scanWhole(
entry,object,type)),changed:(pieces,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),type===BLOB&&isArchive(this.#core.bytes,object,this.#settings)?
!0:this.#isAnyPiece(pieces,object,piece=>this.#scanPiece(piece)))}}#treeVisitor(idSize,check){return{whole:(entry,object)=>{let pieces=this.#core.listWhole(object.
end-object.start);if(this.#core.checkTree(object,pieces,idSize,check)||this.#unread.set(entry,MALFORMED),this.#core.longestEntry<SHORTEST)return!1;let tree={...object,
idSize};for(let hit of scanTreeNames(this.#core.bytes,tree,this.#settings))this.#named.push(hit);return!1},changed:(pieces,object)=>this.#core.checkTree(object,
pieces,idSize,check)?this.#core.longestEntry<SHORTEST?!1:this.#isAnyPiece(pieces,object,piece=>mayHoldNames(this.#core.bytes,piece,object,this.#settings)):!0}}#checkReferences(){
let ids=this.#core.takeUnseen();ids.length>0&&this.#finder.findUnknown(ids,number=>this.#references.check(ids,number*ID_STRIDE))}#isAnyPiece(pieces,{start},isOne){
for(let i=0;i<pieces;i++)if(isOne({start:start+this.#core.pieceStart(i),end:start+this.#core.pieceEnd(i)}))return!0;return!1}#scanPiece({start,end}){return this.#isCut=
!1,detectAll(this.#core.bytes,start,end,this.#pieceSettings).length>0||this.#isCut}#scanWhole(entry,object,type){if((type!==BLOB||!isArchive(this.#core.bytes,object,
this.#settings))&&!this.#scanPiece(object))return!1;let found=scanObject(this.#core.bytes,object,type===BLOB?UNNAMED:UNNAMED_TEXT,this.#settings),isEmpty=found.
hits.length===0&&found.problems.length===0;return isEmpty||this.#found.push({entry,found}),!isEmpty}},UNNAMED={kind:"object",type:"blob",id:""},UNNAMED_TEXT={...UNNAMED,
type:"commit"};var PackScanners=class{#settings;#path="";#current;#finder;constructor(settings){this.#settings=settings}scan(item){try{return this.#open(item).scan(item)}catch(error){
return unreadable(item,messageOf(error))}}#open({pack,known}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.close(),this.#current=void 0,
this.#finder??=new IdFinder(known),this.#current=new PackScanner(pack,known,this.#settings,this.#finder),this.#path=pack.path),this.#current}};function unreadable({
pack,entries},reason){let handle=reviveHandle(pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<all.length;at++)
for(let child=firstChildren[all[at]];child>=0;child=nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,all.filter(entry=>duplicates[entry]===
0)).map(id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function createItemScanner(start,largest=1/0){let{settings}=start,files=new FileScanner({...start,largest}),packs=new PackScanners(settings);return item=>{switch(item.
kind){case"files":return scanFiles(item,files);case"objects":return scanObjects(item,settings);case"pack":return packs.scan(item);case"loose":return scanLoose(item,
settings)}}}function scanFiles(item,scanner){let hits=[],problems=[],deferred=[],files=0,bytes=0;for(let path of item.paths){let result2=scanner.scan(path,item);
result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.problem);for(let problem of result2.unreadInside??[])problems.push(problem);
for(let hit of result2.hits)hits.push(hit);result2.scanned&&files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,bytes}};return deferred.
length===0?result:{...result,deferred:{...item,paths:deferred}}}function scanObjects(item,settings){let hits=[],problems=[],blobs=0,bytes=0;for(let{type,id,start,
end}of item.objects){let found=scanObject(item.bytes,{start,end},{kind:"object",type,id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameObjectProblems(
found.problems,id))problems.push(problem);type==="blob"&&blobs++,type!=="tree"&&(bytes+=end-start)}return{hits,problems,counts:{files:0,blobs,bytes}}}init_define_WORKFLOWS();function toWire(error){let cause=error instanceof Error?error:new Error(String(error));return{name:cause.name,message:cause.message,stack:cause.
stack}}function fromWire(wire){let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}export{toWire,fromWire,refuseType,isPipe,IdRoom,openRegular,INDEX_HEAD,countIndexed,offsetAt,idAt,HEAVY,listWalks,openIndex,openPack,entryIds,entryAt,hasUnpackCore,
createItemScanner};
