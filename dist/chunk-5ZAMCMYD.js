import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{BLOB,COMMIT,CorruptPack,TAG,TREE,allocateShared,findId,indexIds}from"./chunk-5R43I725.js";var{WebAssembly:wasm}=globalThis;var WASM_CODE="AGFzbQEAAAABFAJgBX9/f39/AX9gBn9/f39/fwF/AhIBA2VudgZtZW1vcnkCAwGAgAQDAwIAAQcYAgtmaW5kVW5rbm93bgABBm1lbW9yeQIACtYGAv0FAhF/A34gAygCACEOIAMoAgQhDSADK\
AIIIQsgAygCDCEPQQAhAwNAIAEgA0sEQCADQSBqIgYgASABIAZLGyEQIAMhBgNAIAYgEEkEQCAWIA4gDyANIAAgBCAGQQJ0aigCAEEFdGooAgAiB0GA/oN4cUEIdyAHQf+B/AdxQQh4ciIHQSAgC2t2QQAgCxsiC\
EECdGooAgAiCSANIAhBAWpBAnRqKAIAIAlrrSAHIAt0rX5CIIinamxqKQMAfCEWIAZBAWohBgwBCwsgAyEIA0AgCCAQSQRAIA0gACAEIAhBAnRqKAIAIhFBBXRqIhMoAgAiBkGA/oN4cUEIdyAGQf+B/AdxQQh4c\
iIHQSAgC2t2QQAgCxsiCUEBakECdGooAgAhBiANIAlBAnRqKAIAIgogBiAKa60gByALdK1+QiCIp2ohB0ECIQwCfwNAIAYgCksEQEEBAn8gEykDACIXQgiIQv+B/Ifwn8D/AIMgF0L/gfyH8J/A/wCDQgiGhCIXQ\
hCIQv//g4Dw/z+DIBdC//+DgPD/P4NCEIaEQiCKIhcgDiAHIA9saiISKQMAIhhCCIhC/4H8h/CfwP8AgyAYQv+B/Ifwn8D/AINCCIaEIhhCEIhC//+DgPD/P4MgGEL//4OA8P8/g0IQhoRCIIoiGFIEQEF/QQEgF\
yAYVBsMAQtBCCEJA0AgAiAJSwRAIAkgE2ooAgAiFEGA/oN4cUEIdyAUQf+B/AdxQQh4ciIUIAkgEmooAgAiFUGA/oN4cUEIdyAVQf+B/AdxQQh4ciIVRwRAQX9BASAUIBVJGwwDCyAJQQRqIQkMAQsLQQALIglFD\
QIaIAlBAEgEfyAHIgYgDGtBACAGIAxLGwUgDCAHQQFqIgpqCyIHIAYgCmpBAXYgByAKSyAGIAdLcSAMQegHSXEbIQcgDEECdCEMDAELC0EAC0UEQCAEIAVBAnRqIBE2AgAgBUEBaiEFCyAIQQFqIQgMAQsLIANBI\
GohAwwBCwsgBCABQQJ0aiAWNwMAIAULVQECfwNAIAEgBksEQCAFIAZBAnRqIAY2AgAgBkEBaiEGDAELCwNAIAFBAEcgBCAHS3EEQCAAIAEgAiADIAdBBHRqIAUQACEBIAdBAWohBwwBCwsgAQs=";var PAGE=65536,ID_STRIDE=32,ID_BATCH=2048,DESK=ID_BATCH*(ID_STRIDE+4)+8,DESKS=64,TABLES=16,MOST_TABLES=1024,FIRST_DESK=TABLES+MOST_TABLES*16,FIRST_TABLE=FIRST_DESK+
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
for(let i=0;i<count;i++)visit(this.#unknown[i])}};import{closeSync,constants,fstatSync,openSync}from"node:fs";function openRegular(path){let file=openSync(path,constants.O_RDONLY|(constants.O_NONBLOCK??0));if(fstatSync(file).isFile())return file;throw closeSync(file),new CorruptPack(
"not a regular file")}var MAGIC_V2=4285812579,FANOUT_SIZE=256*4,INDEX_HEAD=8+FANOUT_SIZE;function countIndexed(head){return head.readUInt32BE((head.readUInt32BE(0)===MAGIC_V2?INDEX_HEAD:
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
count=next}if(count>bytes.length/24)throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);return count}var HEAVY=8*1024*1024,GRAIN=2*1024*1024,ITEMS=64,ORDER=[BLOB,TREE,COMMIT,TAG];function*listWalks(table,heavy=HEAVY){let grain=Math.min(GRAIN,table.offsets[table.
count]/ITEMS);for(let type of ORDER){let entries=[],weight=0;for(let entry=0;entry<table.count;entry++)table.types[entry]!==type||!isStart(table,entry,heavy)||(entries.
push(entry),weight+=Math.min(table.weights[entry],heavy),!(weight<grain)&&(yield new Int32Array(entries),entries=[],weight=0));entries.length>0&&(yield new Int32Array(
entries))}}function isStart({bases,weights},entry,heavy){return bases[entry]<0||weights[entry]>heavy}import{closeSync as closeSync2,fstatSync as fstatSync2,readSync as readSync2}from"node:fs";import{readSync}from"node:fs";var WASM_CODE2="AGFzbQEAAAABLgdgAXwBf2AFf39/f3wBf2ACf38AYAF8AGAEf39/fwF/YAV/fH9/fwF/YAF/AX8CJgILYnVpbGQtdGFibGUIZmluZEJ5SWQABgNlbnYGbWVtb3J5AgABAwcGAAECAwQFBkcO\
fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEACwcwBgRsaW5rAAYFd2VpZ2gABARmaW5kAAEGbGF5T3V0AAMEc29ydAACBm1lbW9yeQIA\
CsMPBpoBAQR/IABEAAAAAAAAAABmBH8gACMBIwBBA3RqKwMAZgVBAQsEQEF/DwsjCCAA/AcjDIinQQJ0aiIBKAIEIQIgASgCACEEIAIhAQNAIAEgBEsEQCMBIAEgBGpBAXYiA0EDdGorAwAgAGMEQCADQQFqIQQF\
IAMhAQsMAQsLIARBfyACIARLBH8jASAEQQN0aisDACAAYQVBAAsbC78GAgd/A34gBPwHIQ4DQCAOIApBCmwiBa2IQgBSIAVBwABJcQRAIApBAWohCgwBCwsjAiMBIApBAXEiBxshCCMEIwMgBxshBiMBIwIgBxsh\
BSMDIwQgBxshBwNAIAsjAEkEQCACQQBHIAAgASALbGooAgAiCUGA/oN4cUEIdyAJQf+B/AdxQQh4cq0iDEKAgICACFpxBEAgDKdB/////wdxIgkgA08EQCALQQFqDwsgAiAJQQN0aikDACIMQgiIQv+B/Ifwn8D/\
AIMgDEL/gfyH8J/A/wCDQgiGhCIMQhCIQv//g4Dw/z+DIAxC//+DgPD/P4NCEIaEQiCKIQwLIAxCDFQgDCAOWnIEQCALQQFqDwsgCCALQQN0aiAMNwMAIAYgC0ECdGogCzYCACALQQFqIQsMAQsLQQAhAgNAIAIg\
CkkEQCACQQpsrSEMQYAgQQBBhCD8CwBBACEBA0AgASMASQRAIAggAUEDdGopAwAgDIinQf8HcUECdEGEIGoiACAAKAIAQQFqNgIAIAFBAWohAQwBCwtBASEBA0AgAUGACEkEQCABQQJ0QYAgaiIAIAAoAgAgAEEE\
aygCAGo2AgAgAUEBaiEBDAELC0EAIQMDQCADIwBJBEAgCCADQQN0aikDACINIAyIp0H/B3FBAnRBgCBqIgEoAgAhACABIABBAWo2AgAgBSAAQQN0aiANNwMAIAcgAEECdGogBiADQQJ0aigCADYCACADQQFqIQMM\
AQsLIAggBSEIIQUgBiAHIQYhByACQQFqIQIMAQsLQgAkDANAIwCtIA4jDIhUBEAjDEIBfCQMDAELCyAOIwyIp0ECaiQNQQAhAkIAIQxBACEBAn8DQCABIwBJBEBBACABayAMIwEgAUEDdGoiACkDACIMUQ0CGiAA\
IAy6OQMAIAwjDIinIQADQCAAIAJPBEAjCCACQQJ0aiABNgIAIAJBAWohAgwBCwsgAUEBaiEBDAELCwNAIAIjDUkEQCMIIAJBAnRqIwA2AgAgAkEBaiECDAELCyMBIwBBA3RqIA66OQMAIwRB/wEjAEECdCIA/AsA\
IwVB/wEgAPwLACMGQf8BIAD8CwAjC0EAIwD8CwBBAAsLZAAgASQAIAAkASMBIAFBAWpBA3RqJAIjAiABQQN0aiQDIAFBAnQiACMDaiQEIwQgAGokBSMFIABqJAYjBiAAaiQHIwcgAGokCCMIIAFBBGpBAnRqJAkj\
CSAAaiQKIwogAWokCwv/AQIFfwF9A0AgAyMASQRAIwQgA0ECdGooAgBBAEgEQCMJIAFBAnRqIAM2AgAgAUEBaiEBCyADQQFqIQMMAQsLA0AgASAESwRAIwkgBEECdGooAgAiAiMLai0AACEFIwUgAkECdGooAgAh\
AwNAIANBAE4EQCMLIANqIAU6AAAgASICQQFqIQEjCSACQQJ0aiADNgIAIwYgA0ECdGooAgAhAwwBCwsgBEEBaiEEDAELCwNAIAEEQCMJIAFBAWsiAUECdGooAgBBAnQiAiMEaigCACIDQQBIIwcgAmoqAgAiBrsg\
AGRyDQEjByADQQJ0aiICIAIqAgAgBpI4AgAMAQsLC/0DAgN/BH4jASAAQQFqQQN0aisDAPwHIwEgAEEDdGorAwD8ByIJfSEKIAFBAWohBCABLQAAIgVBBHZBB3EhBiAFQQ9xrSEIQgQhBwJAA0AgBUGAAXEEQCAC\
IARNIAQgAWtBME9yDQIgBCIFQQFqIQQgBS0AACEFIAdCNVQEQCAIIAVB/wBxrSAHhoQhCAUgBUH/AHENAwsgB0IHfCEHDAELCyAGRSAGQQVGciAIQoCAgICAgIAIVnINACAGQQZGBH8gAiAETQ0BIAQiA0EBaiEE\
IAMtAAAiBUH/AHGtIQcDQCAFQYABcQRAIAIgBE0gB0KAgICAgICACFZyDQMgBCIDQQFqIQQgAy0AACIFQf8Aca0gB0IBfEIHhnwhBwwBCwsgB0KAgICAgICACFYNASAHIAlWBH9BfwUgCSAHfboQAQsFIAZBB0YE\
fyADIARqIgQgAksNAiAEIANrEAAFQX8LCyECIAQgAWsiAa0gClYNACMKIABqIAE6AAAjAiAAQQN0aiAIujkDACMHIABBAnRqIAq1OAIAIwsgAGogBkEHRiAGQQZGcgR/QQVBACACQQBIGwUgBgs6AAAgAkEASARA\
QQEPCyAAQQJ0IgEjBGogAjYCACAAIAJHBEAjBiABaiMFIAJBAnRqIgEoAgA2AgAgASAANgIAC0EBDwtBAAt/AQN+IAKtIAH8B3whBSMBIwBBA3RqKwMA/AchBwNAIAMjAEkEQCAFIAdUIwEgA0EDdGorAwD8ByIG\
QjB8IAVWcQRAIAMPCyAFIAZYBH9BAAUgAyAAIAYgAfwHfadqIAAgAmogBBAFC0UEQEF/IANrDwsgA0EBaiEDDAELCyMACw==";var PAGE2=65536,WINDOW_START=16384,WINDOW=1<<18,ARRAYS=WINDOW_START+WINDOW+64,ENTRY=50,BEYOND=64,TableCore=class{#index;#core;#bytes;constructor(index){if(this.#index=
index,wasm===void 0)throw new CorruptPack("there is no WebAssembly to read it with");let names=index.count*index.offsetStride+index.largeCount*8,pages=Math.ceil(
(ARRAYS+index.count*ENTRY+BEYOND+names)/PAGE2);if(pages>65536)throw new CorruptPack(`${index.count} entries are too many for one table`);let memory=new wasm.Memory(
{initial:pages,maximum:pages});this.#bytes=new Uint8Array(memory.buffer);let module=new wasm.Module(Buffer.from(WASM_CODE2,"base64")),findById=at=>this.#findById(
at);this.#core=new wasm.Instance(module,{env:{memory},"build-table":{findById}}).exports,this.#core.layOut(ARRAYS,index.count)}sort(end){let{idTable,count,offsets,
offsetStride,large,largeCount}=this.#index,names=ARRAYS+count*ENTRY+BEYOND,largeNames=names+count*offsetStride;this.#bytes.set(idTable.bytes.subarray(offsets,Math.
min(offsets+count*offsetStride,idTable.bytes.length)),names),large>0&&this.#bytes.set(idTable.bytes.subarray(large,large+largeCount*8),largeNames);let wrong=this.#core.
sort(names,offsetStride,large>0?largeNames:0,largeCount,end);if(wrong<0)throw new CorruptPack(`the index names offset ${this.#offsets()[-wrong-1]} twice`);if(wrong===
0)return;let offset=offsetAt(this.#index,wrong-1);throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`)}link(read){let{
count,idSize}=this.#index,window=this.#bytes.subarray(WINDOW_START,WINDOW_START+WINDOW);for(let entry=0;entry<count;){let from=this.#offsets()[entry],length=read(
window,from),next=this.#core.link(WINDOW_START,from,length,entry,idSize);next<=entry&&this.#fail(next<0?-1-next:entry),entry=next}}weigh(heavy){this.#core.weigh(
heavy)}copyTo(table){let{count}=this.#index,at=ARRAYS,take=(array,skipped=0)=>{new Uint8Array(array.buffer,array.byteOffset,array.byteLength).set(this.#bytes.subarray(
at,at+array.byteLength)),at+=array.byteLength+skipped};take(table.offsets),take(table.sizes),take(table.positions),take(table.bases),take(table.firstChildren),take(
table.nextSiblings),take(table.weights,(count+4)*4+count*4),take(table.headerLengths),take(table.types)}#offsets(){return new Float64Array(this.#bytes.buffer,ARRAYS,
this.#index.count+1)}#findById(at){let position=findPosition(this.#index,this.#bytes,at);return position<0?-1:this.#core.find(offsetAt(this.#index,position))}#fail(entry){
throw new CorruptPack(`the header of the entry at offset ${this.#offsets()[entry]} is damaged`)}};function buildPackTable(file,size,index,heavy=HEAVY){let core=new TableCore(index);core.sort(size-index.idSize),core.link((bytes,offset)=>readSync(file,bytes,0,
bytes.length,offset)),core.weigh(heavy);let table=allocate(index.count);return core.copyTo(table),table}function allocate(count){let shared=bytes=>new SharedArrayBuffer(
bytes);return{count,offsets:new Float64Array(shared((count+1)*8)),positions:new Int32Array(shared(count*4)),headerLengths:new Uint8Array(shared(count)),sizes:new Float64Array(
shared(count*8)),types:new Uint8Array(shared(count)),bases:new Int32Array(shared(count*4)),firstChildren:new Int32Array(shared(count*4)),nextSiblings:new Int32Array(
shared(count*4)),duplicates:new Uint8Array(shared(count)),weights:new Float32Array(shared(count*4))}}var SIGNATURE="PACK";function openIndex(stem,idSize,allocate2){return parsePackIndex(readShared(`${stem}.idx`,allocate2),idSize,allocate2)}function openPack(stem,idSize,index=openIndex(
stem,idSize)){let path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(file,index.count),{path,index,table:buildPackTable(file,fstatSync2(file).size,
index)}}finally{closeSync2(file)}}function reviveHandle(pack){let{buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);
return{...pack,index:{...pack.index,idTable:{...pack.index.idTable,bytes}}}}function entryIds({index,table},entries){return Array.from(entries,entry=>idAt(index,
table.positions[entry]))}function entryAt({offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+
1:high=middle}return low}function checkHeader(file,count){let header=Buffer.alloc(12);if(readSync2(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE)
throw new CorruptPack("the file does not begin with a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack v\
ersion ${version} is not known`);let announced=header.readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its i\
ndex ${count}`)}function readShared(path,allocate2=allocateShared){let file=openRegular(path);try{let room=allocate2(fstatSync2(file).size),bytes=Buffer.from(room.
buffer,room.byteOffset,room.length),length=0;for(let count=-1;count!==0&&length<bytes.length;length+=count)count=readSync2(file,bytes,length,bytes.length-length,
length);return bytes.subarray(0,length)}finally{closeSync2(file)}}var LISTS={pieces:65536,firstChanges:197632,changes:0},LISTS_WITH_CHANGES={...LISTS,changes:65536*4};var DELTA_MESSAGES=[()=>"it is too large to be unpacked in memory",()=>"a delta header is cut off",([made,has])=>`a delta is made for a base of ${made} bytes, b\
ut its base has ${has}`,()=>"a delta ends in the middle of an instruction",()=>"a delta uses the reserved instruction 0",([from,to,size])=>`a delta copies bytes\
 ${from} to ${to} of a base of ${size}`,([size])=>`a delta writes more than the ${size} bytes it announces`,([written,size])=>`a delta writes ${written} of the ${size}\
 bytes it announces`];import{readSync as readSync3}from"node:fs";var STRIDE=32768,WINDOW2=STRIDE+4096,PackBytes=class{end=0;#file;#room;#windows;#filled;constructor(file,room){this.#file=
file,this.#room=room,this.#windows=new Float64Array(room.slots).fill(-1),this.#filled=new Uint32Array(room.slots)}read(offset,length,spill){let window=Math.floor(
offset/STRIDE),within=offset-window*STRIDE;if(within+length>WINDOW2)return this.end=spill+readSync3(this.#file,this.#room.bytes,spill,length,offset),spill;let slot=window&
this.#windows.length-1,at=this.#room.start+slot*WINDOW2;return this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync3(this.#file,this.#room.
bytes,at,WINDOW2,window*STRIDE),this.#windows[slot]=window),this.end=at+Math.max(within,Math.min(within+length,this.#filled[slot])),at+within}};var WASM_CODE3="AGFzbQEAAAABKQdgAX8AYAR/f39/AX9gAABgAAF/YAZ/f39/f38Bf2ACf38Bf2ABfAF/Ag8BA2VudgZtZW1vcnkCAAEDExIBAAQCAwEAAgMCAQAFAAYEBQMGbxZ/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwegAQ0HcHJlcGFyZQALCmFwcGx5RGVsdGEA\
DwtiZWdpbkhlYWRlcgANCWJlZ2luVHJlZQAGC2NoZWNrSGVhZGVyAAwJY2hlY2tUcmVlAAUMZm9yZ2V0VW5zZWVuAAkIaG9sZHNOdWwAEAdpbmZsYXRlAAoMbG9uZ2VzdEVudHJ5AAQHcmVzZXJ2ZQAOC3Vuc2Vl\
bkNvdW50AAgGbWVtb3J5AgAIAQMMAQIKrkAS4gYBCH9BwAwoAgAEQEEADwtBgIgCIQRBASEFA0AgBUEPTQRAIAVBAnQiBkGADGooAgAhByAGQYANaiAENgIAIAQgB0ECdGohBCAJQQF0IAdqIQkgBUEBaiEFDAEL\
CyAJQYCAAkcEQCADBH9BhAwoAgAiA0EBSwR/QQEFIw8jDmsgA0EBdEcLBH9BAAUjDi8BAEH/A3EhBCAAIAMEfyABIARBAnRqKAIAQYECagVBgYICCzYCACAAQQRqQYGCAjYCAEEBIQMDQCACIANLBEBBBCADdCEE\
IAAhAQNAIAEgACAEakkEQCABIARqIAH9AAQA/QsEACABQRBqIQEMAQsLIANBAWohAwwBCwtBAQsFQQALDwsjDiEDA0AgAyMPSQRAIAMvAQAiBEEJdiIFQQJ0QYANaiIGKAIAIQcgBiAHQQRqNgIAIAcgASAEQf8D\
cUECdGooAgAgBUGBAmxqNgIAIANBAmohAwwBCwtBgIgCIQlBACEDQQQhAUEBIQUDQCACIAVPBEAgACEEA0AgBCAAIAFqSQRAIAEgBGogBP0ABAD9CwQAIARBEGohBAwBCwsgAUEBdCEBQQFBCiAFa3QhBiAFQQJ0\
QYAMaigCACEEA0AgBARAIAAgA0EBdEGAoAJqLwEAaiAJKAIANgIAIAlBBGohCSADIAZqIQMgBEEBayEEDAELCyAFQQFqIQUMAQsLIANBgAhJBEAgACEIIANBCiACa3YhA0EBIAJ0IQFBACEAQX8hBiACQQFqIQoD\
QCAKQQ9NBEAgCiACayEHIANBAXQhAyAKQQJ0QYAMaigCACEFA0AgBQRAIAMgB3YiBCAGRwRAIAQhBiAHIQQgBSEAA0AgAEEBIAR0SQRAIARBAWoiBCACakECdEGADGooAgAgAEEBdGohAAwBCwsgASIAQQEgBHRq\
IQEgCCAGQQogAmt0Qf8HcUEBdEGAoAJqLwEAQXxxaiAAQRB0QYCAA3IgBEEIdHIgAnI2AgALIAkoAgAgAkGBAmxrIQsgACADQQogB2t0Qf8HcUEBdEGAoAJqLwEAQQJ2aiEEA0AgASAESwRAIAggBEECdGogCzYC\
ACAEQQEgB3RqIQQMAQsLIAlBBGohCSADQQFqIQMgBUEBayEFDAELCyAKQQFqIQoMAQsLC0EBC4oCAgd/AX4jCyEFIwwhCCMNIQEjESEHIxIhBiMPIQQDQCAAIAdLBEAgAUEOSQRAIAggBSkDACABrYaEIQggBUE/\
IAFrQQN2aiEFIAFBOHIhAQsgCKciA0H/AHFBAnRBgCJqKAIAIgJBEHZB/wFxIANBASACdEEBa3EgAkEIdnZqIQMgCCACrYghCCABIAJB/wFxayEBIAQgBiACQRh2QQ9xIAJBgICAgAFxGyIGQQl0IAdy/RBB1AD9\
AAQA/Y4B/QsEACAEIANBAXRBACAGG2ohBCAGQQJ0QYAMaiICIAMgAigCAGo2AgAgAyAHaiEHDAELCyAEJA8gBSQLIAgkDCABJA0gByQRIAYkEgv1BwMHfwF+AXsjDCMLIgYpAwAjDSIHrYaEIQ0gBiAHQX9zQQN2\
QQdxaiEJIAdBOHIhCCAAIA2nQf8HcUECdGooAgAhBwJAA0ACQCACIARLDQIgBSAJSQ0CIA2nIQYgDSAHrYghDSAIIAdrIQggB0EASARAIAIiBkEBaiECIAYgB0EQdjoAACANpyEGIA0gACANp0H/B3FBAnRqKAIA\
IgetiCENIAggB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA2nIQYgDSAAIA2nQf8HcUECdGooAgAiB62IIQ0gCCAHayEIIAdBAEgEQCACIgZBAWohAiAGIAdBEHY6AAAgDSAJKQMAIAithoQhDSAJIAhB\
f3NBA3ZBB3FqIQkgCEE4ciEIIAAgDadB/wdxQQJ0aigCACEHDAQLCwsgB0GAgAJxBEAgB0GAgAFxBEAgDSAJKQMAIAithoQhDSAJIAhBf3NBA3ZBB3FqIQkgDSAAIA2nIgZBASAHQQh2dEEBa3EgB0EQdmpBAnRq\
KAIAIgetiCENIAhBOHIgB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAhBOHIhCCAAIA2nQf8HcUECdGooAgAhBwwECwsgB0GAgAJxBEAgB0GAwABx\
RQ0EDAILCyAHQRB2IAZBASAHdEEBa3EgB0EIdnZqIQwgDSABIA2nIgZB/wFxQQJ0aigCACIHrYghDSAIIAdrIQggB0GAgAJxBEAgB0GAgAFxRQ0DIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAEgDaci\
BkEBIAdBCHZ0QQFrcSAHQRB2akECdGooAgAiB0GAgAJxDQMgCEE4ciAHayEIIA0gB62IIQ0LIAdBEHYgBkEBIAd0QQFrcSAHQQh2dmoiCyACIANrSw0CIAIgC2shCiAMIAIiBmohAiANIAkpAwAgCK2GhCENIAkg\
CEF/c0EDdkEHcWohCSAIQThyIQggACANp0H/B3FBAnRqKAIAIQcgC0EQTwRAIAYgCv0ABAD9CwQAIAYgCv0ABBD9CwQQIAxBIEsEQANAIAZBEGoiBiAKQRBqIgr9AAQQ/QsEECAGQRBqIAJJDQALCwUgC0EITwRA\
A0AgBiAKKQMANwMAIApBCGohCiAGQQhqIgYgAkkNAAsFIAtBAUYEQCAKLAAA/Q8hDgNAIAYgDv0LBAAgBkEQaiIGIAJJDQALBQNAIAYgCikDADcDACAKIAtqIQogBiALaiIGIAJJDQALCwsLDAELCyAJJAsgDSQM\
IAhBP3EkDSACJBBBAQ8LQQALDgBBgIACJA5BgIACJA8LBAAjFQuWBAIEfwF7A0AjEyABSQRAA0AjFCADSQR/IxMgACMUQQN0QYSABGooAgBqTwVBAAsEQCMUQQFqJBQMAQsLIxQgA0YEQEEADwsgACMUQQN0QYCA\
BGooAgBqIQYjE0EHaiEFAkADQCABIAVLBEAgBSAF/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiB2hqIQQgBw0CIAVBEGohBQwBCwsgASEECyAEQQFqIAJqIQUDQCAFIAZJBEAgBSQTIxNBB2ohBQJAA0AgASAF\
SwRAIAUgBf0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdoaiEEIAcNAiAFQRBqIQUMAQsLIAEhBAsgBEEBaiACaiEFDAELCyABIAVJBEBBfw8LIAUgBksEQCMJQYAQRgRAQQEPCyMVIgYgBCMTayIHIAYgB0sb\
JBUjEyIGKAIAQbHswIEDRgR/IAZBBGooAgBB////B3FBsOCAAUYFQQALRQRAIARBAWoiBP0ABAAhCCAEKQMAUCAIIAQoAgBB//8BcUEFdEGAgEBrIgb9AAQA/VEgAiAEakEQa/0ABAAgAiAGakEQa/0ABAD9Uf1Q\
/VNBAEdyIQcgBiAI/QsEACAGQRBqIARBEGr9AAQA/QsEACMJQQV0QYCACGoiBiAE/QAEAP0LBAAgBkEQaiAEQRBq/QAEAP0LBAAjCSAHaiQJCwsgBSQTDAELC0EACw4AIAAkE0EAJBRBACQVC+EGAQN/A0AgAEGA\
AkkEQCAAQQJ0QYAUaiAAQRB0QYCAgIB4cjYCACAAQQFqIQAMAQsLQYAcQYDAAjYCAEEDIQADQCABQRxJBEAgAUECdEGEHGogAUECdkEBa0EAIAFBBE8bIgIgAEEQdHI2AgAgAEEBIAJ0aiEAIAFBAWohAQwBCwtB\
9BxBgICICDYCAEH4HEGAgAI2AgBB/BxBgIACNgIAQQEhAEEAIQEDQCABQR5JBEAgAUECdEGAHmogAUEBdkEBa0EAIAFBAk8bIgIgAEEQdHI2AgAgAEEBIAJ0aiEAIAFBAWohAQwBCwtB+B5BgIACNgIAQfweQYCA\
AjYCAEEAIQADQCAAQRBJBEAgAEECdEGAIGogAEEYdEGAgARyNgIAIABBAWohAAwBCwtBwCBBgoCMgAE2AgBBxCBBg4AMNgIAQcggQYeALDYCAEEAIQADQCAAQYAISQRAQQAhAkEAIQEDQCABQQpJBEAgAiAAIAF2\
QQFxQQkgAWt0ciECIAFBAWohAQwBCwsgAEEBdEGAoAJqIAJBAnQ7AQAgAEEBaiEADAELC0EAIQADQCAAQaACSQRAIABBgAhqIABBkAFJBH9BCAUgAEGAAkkEf0EJBUEHQQggAEGYAkkbCws6AAAgAEEBaiEADAEL\
C0GAgAIkDkGAgAIkD0EAIQADQCAAQRBNBEAgAEECdEGADGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBBGohAAwBCwtBACEBIw8hAANAIAFBoAJJBEAgACABQYAIai0AACICQQl0IAFyOwEAIABBAkEAIAIbaiEA\
IAJBAnRBgAxqIgIgAigCAEEBajYCACABQQFqIQEMAQsLIAAkD0GAoAFBgBRBCkEAEAAaQQAhAANAIABBIEkEQCAAQYAIakEFOgAAIABBAWohAAwBCwtBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq\
/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhASMPIQADQCABQSBJBEAgACABQYAIai0AACICQQl0IAFyOwEAIABBAkEAIAIbaiEAIAJBAnRBgAxqIgIgAigCAEEBajYCACABQQFqIQEMAQsLIAAk\
D0GA8AFBgB5BCEEAEAAaCwQAIwkLBgBBACQJC+wGAwl/BHsBfgJAIAEgAEEHakkNACAAQQFqLQAAIAAtAABBCHRyIgRBoJ4CcUGAEEcEf0EBBSAEQR9wCw0AIAIgA2ohCiABQQhqIQsgAEECaiEEIAIhAANAIAZF\
BEAgBCALSw0CIARBPyAFa0EDdmohByARIAQpAwAgBa2GhCIRQgGDpyEGIAVBOHJBA2shBCARQgGIp0EDcSIFRQRAQgAhEUEAIQUgByAEQQN2ayIELwEAIgggBEECai8BAHNB//8DRw0DIAggCiAAa0sgBEEEaiIJ\
IAhqIAFLcg0DIAAgCf0ABAD9CwQAIAAgCf0ABBD9CwQQAkAgCEEgTQ0AIAhBgAJLBEAgACAJIAj8CgAADAELQSAhBANAIAQgCEkEQCAAIARqIgwgBCAJaiIH/QAEAP0LBAAgDCAH/QAEEP0LBBAgBEEgaiEEDAEL\
CwsgACAIaiEAIAggCWohBAwCCyAFQQNGDQIgByQLIBFCA4gkDCAEJA0gBUEBRgR/QYCgAUGA8AEgACACIAogCxACBRARBH9BgMAAQYCQASAAIAIgCiALEAIFQQALC0UNAiMLIQQjDCERIw0hBSMQIQAMAQsLIAAg\
CkYgBCAFQQN2ayIAQQRqIAFNcQR/IAAoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ckEBIQBBACEBIAIgA2oiBf0MAAAAAAAAAAAAAAAAAAAAAP0LBABBACADa0EPcSIDIAVqIQUDQCACIAVJBED9DAAAAAAAAAAA\
AAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ9BsCsgBSACayIGIAZBsCtPGyIGIAJqIQcDQCACIAdJBEAgDiAN/a4BIQ4gDSAC/QAEACIQ/X39f/2uASENIA8gEP2JAf0M\
EAAPAA4ADQAMAAsACgAJAP26Af2uASAQ/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQ8gAkEQaiECDAELCyAPIA5BBP2rAf2uASIO/RsAIA79GwFqIA79GwJqIA79GwNqIAEgACAGbGpqQfH/A3AhASAAIA39\
GwAgDf0bAWogDf0bAmogDf0bA2pqQfH/A3AhAAwBCwsgAUHx/wMgAGsgA2xqQfH/A3BBEHQgAHJGBUEACw8LQQALCAAgACQAEAcL4QQCBX8EeyABQQF0IQMDQCMKIABJBH8jCi0AAEEKRwVBAAsEQCMJQYAQRgRA\
QQEPCyMKIQICfwNAIAAgAksEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqIgIgACAAIAJLGwwDCyACQRBqIQIMAQsLIAALIgQgA2shBSAEIwogA2pNBH9BAQUgBUEBay0AAEEgRwsEQEEA\
Dwv9DP////////////////////8hB0EAIQIDQCACIANJBEAgByACIANBEGsiBiACIAZJGyIGIAVq/QAEACIH/QwwMDAwMDAwMDAwMDAwMDAw/XEiCf0MCgoKCgoKCgoKCgoKCgoKCv0mIgogB/0MYWFhYWFhYWFh\
YWFhYWFhYf1xIgj9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/U4hByAGQQF2QYCADGogCSAI/QwKCgoKCgoKCgoKCgoKCgoK/W4gCv1SIghBBP2LASAIQQj9jQH9UP0M/wD/AP8A/wD/AP8A/wD/AP1O/QwAAAAAAAAA\
AAAAAAAAAAAA/Wb9WwMAACACQRBqIQIMAQsLIAf9Y0UEQEEADwtBgIAMKQMAUEGAgAz9AAQAIgdBgIAMKAIAQf//AXFBBXRBgIBAayIC/QAEAP1RIAFB8P8Lav0ABAAgASACakEQa/0ABAD9Uf1Q/VNBAEdyIQUg\
AiAH/QsEACACQRBqQZCADP0ABAD9CwQAIwlBBXRBgIAIaiICQYCADP0ABAD9CwQAIAJBEGpBkIAM/QAEAP0LBAAjCSAFaiQJIARBAWokCgwBCwtBAAsGACAAJAoLYAEDfyMAuCAARAAAAAAAAJBAoGMEQEEADws/\
AEEQdCIBIAD8A0GACGoiAk8EQEEBDwsgAiABIAFBAXZqIgMgAiADSxsiAiMAIgMgAiADSRsgAWtB//8DakEQdkAAQQBOC80RAwh/BH4BfEEAJAFBACQHQQAkAkEAJAYCQANAIAAgAUkgDkIyVHEEQCAAIgZBAWoh\
ACAPIAYtAAAiBkH/AHGtIA6GhCEPIAZBgAFJBEAgACQFDAMLIA5CB3whDgwBCwtBACQFQgAhDwsjBUUEQEF+DwsgDyEQIwUhAEIAIQ9CACEOAkADQCAAIAFJIA5CMlRxBEAgACIGQQFqIQAgDyAGLQAAIgZB/wBx\
rSAOhoQhDyAGQYABSQRAIAAkBQwDCyAOQgd8IQ4MAQsLQQAkBUIAIQ8LIwVFBEBBfg8LIBAgA61SBEBBgAQgELo5AwBBiAQgA7g5AwBBkAREAAAAAAAAAAA5AwBBfQ8LAn9BACMAuCABuCAPuqAiEkQAAAAAAACQ\
QKBjDQAaQQE/AEEQdCIAIBL8A0GACGoiBk8NABogBiAAIABBAXZqIgcgBiAHSxsiBiMAIgcgBiAHSRsgAGtB//8DakEQdkAAQQBOC0UEQEF/DwsgD6chCiAErUIBhiEQIwUhAEIAIQ4CQANAIAAgAUkEQCAAQQFq\
IQYgAC0AACILQYABSQRAIAtFBEBBew8LIAYgC2ogAUsEQEF8DwsgCyAKIAlrSw0DIAStIAmtIAutfHwiDiAKrSIPIA4gD1QbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAASQRAIwFBA3QiCEGA\
gARqIwM2AgAgCEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiAEUEQCAJIwhLIQALIwdBgIACTUEAIAAbBEAjB0EBaiQHCyAJ\
IAtqIgckCCMHQYCAAk0EQCMHQQN0Qfj/D2ohCCAABEAgCCAJNgIACyAIIAc2AgQLIAEgCWoiACAG/QAEAP0LBAAgACAG/QAEEP0LBBAgC0EgSwRAQSAhBwNAIAcgC0kEQCAAIAdqIgggBiAHaiIM/QAEAP0LBAAg\
CCAM/QAEEP0LBBAgB0EgaiEHDAELCwsjBkUEQCAGIAtqIQAgBiEHAkADQCAAIAdLBEAgByAH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiDGhqIABJIQggDA0CIAdBEGohBwwBCwtBACEICyAIJAYLIAYgC2oh\
ACAJIAtqIQlCfyEODAILQQAhCEEAIQcgC0EBcQRAIAYtAAAhCCAGQQFqIQYLIAtBAnEEQCAIIAYtAABBCHRyIQggBkEBaiEGCyALQQRxBEAgCCAGLQAAQRB0ciEIIAZBAWohBgsgC0EIcQRAIAggBi0AAEEYdHIh\
CCAGQQFqIQYLIAtBEHEEQCAGLQAAIQcgBkEBaiEGCyALQSBxBH8gByAGLQAAQQh0ciEHIAZBAWoFIAYLIQAgC0HAAHEEQCAHIAAtAABBEHRyIQcgAEEBaiEACyAAIAFLBEBBfA8LIAitIAdBgIAEIAcbIgutfCIP\
IAOtVgRAQYAEIAi4OQMAQYgEIA+6OQMAQZAEIAO4OQMAQXoPCyALIAogCWtLDQIgCK0gDlIEQCAJrSAErXwiESAKrSIOIA4gEVYbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAASQRAIwFBA3Qi\
DEGAgARqIwM2AgAgDEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiBkUEQCAJIwhLIQYLIwdBgIACTUEAIAYbBEAjB0EBaiQH\
CyAJJAgjB0GAgAJNBEAjB0EDdEH4/w9qIQcgBgRAIAcgCTYCAAsgByAJNgIECwsgC60gEFZBACAFGwRAIAEgCWoiBiACIAhqIgj9AAQA/QsEACAGIAj9AAQQ/QsEEAJAIARBIE0NACAEQYACSwRAIAYgCCAE/AoA\
AAwBC0EgIQcDQCAEIAdLBEAgBiAHaiIMIAcgCGoiDf0ABAD9CwQAIAwgDf0ABBD9CwQQIAdBIGohBwwBCwsLIAEgCWogC2ogBGsiBiACIA+naiAEayII/QAEAP0LBAAgBiAI/QAEEP0LBBACQCAEQSBNDQAgBEGA\
AksEQCAGIAggBPwKAAAMAQtBICEHA0AgBCAHSwRAIAYgB2oiDCAHIAhqIg39AAQA/QsEACAMIA39AAQQ/QsEECAHQSBqIQcMAQsLCwUCQCABIAlqIgYgAiAIaiII/QAEAP0LBAAgBiAI/QAEEP0LBBAgC0EgTQ0A\
IAtBgAJLBEAgBiAIIAv8CgAADAELQSAhBwNAIAcgC0kEQCAGIAdqIgwgByAIaiIN/QAEAP0LBAAgDCAN/QAEEP0LBBAgB0EgaiEHDAELCwsLIAkgC2ohCSAPIQ4MAQsLIAkgCkcEQEGABCAJuDkDAEGIBCAKuDkD\
AEGQBEQAAAAAAAAAADkDAEF4DwsgDiADrVIEQCAJIARrQQAgBCAJSRsiACMES0EAIwIbBEBBACQCIwFBgMAASQRAIwFBA3QiAUGAgARqIwM2AgAgAUGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBB\
ASQCIAAkAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLIAkkBCMHRSIARQRAIAkjCEshAAsjB0GAgAJNQQAgABsEQCMHQQFqJAcLIAkkCCMHQYCAAk0EQCMHQQN0Qfj/D2ohASAABEAgASAJNgIACyABIAk2AgQL\
CyMCBEBBACQCIwFBgMAASQRAIwFBA3QiAEGAgARqIwM2AgAgAEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLQYDAACMBIgAgAEGAwABPG0ECdEGAiAxqIwc2AgBBoAQjATYCAEGkBCMHNgIAQagEIwY2AgAg\
Cg8LQYAEIAq4OQMAQYgERAAAAAAAAAAAOQMAQZAERAAAAAAAAAAAOQMAQXkLRQEBfwNAIAAgAUkEQCAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAgRAIAAgAmhqIAFJDwsgAEEQaiEADAELC0EAC8MFAgd/\
AX4jDCMLIgEpAwAjDSIArYaEIgdCCohCD4OnQQRqIQIgAUE/IABrQQN2aiQLIAdCDogkDCAAQThyQQ5rJA0gB0IFiEIfg6dBAWoiBEEeSyAHQh+Dp0GBAmoiA0GeAktyBH9BAAUjCyEGIwwhByMNIQBBgAj9DAAA\
AAAAAAAAAAAAAAAAAAD9CwQAQZAIQQA2AgADQCACIAVLBEAgAEEDSQRAIAcgBikDACAArYaEIQcgBkE/IABrQQN2aiEGIABBOHIhAAsgBUFAay0AAEGACGogB0IHgzwAACAHQgOIIQcgAEEDayEAIAVBAWohBQwB\
CwsgBiQLIAckDCAAJA1BgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhBiMPIQADQCAGQRNJBEAgACAGQYAIai0AACIBQQl0IAZyOwEA\
IABBAkEAIAEbaiEAIAFBAnRBgAxqIgEgASgCAEEBajYCACAGQQFqIQYMAQsLIAAkD0GAIkGAIEEHQQAQAAtFBEBBAA8LQQAkEUEQJBJBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAA\
AAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLIAMQASMPIxEgA2siAkEBdEEAIxIbayIBJA8jEkECdEGADGoiACAAKAIAIAJrNgIAQYDAAEGAFEEKQQEQAEUEQEEADwsgASQOIAEkD0EAIQADQCAAQRBNBEAgAEECdEGA\
DGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBBGohAAwBCwsgASACQQF0QQAjEhtqJA8jEkECdEGADGogAjYCACADIARqIgAQASMRIABHBEBBAA8LQYCQAUGAHiADQQJ0a0EIQQEQAAsLMAIAQcAACxMQERIACAcJ\
BgoFCwQMAw0CDgEPAEHUAAsQAAABAAIAAwAEAAUABgAHAA==";var WINDOWS=2<<20,SLOTS=512,ARENA=WINDOWS+SLOTS*WINDOW2,SLACK=1024,PAGE3=65536,FIRST_ARENA=1<<22,hasUnpackCore=wasm!==void 0,compiled,UnpackCore=class{start=WINDOWS;slots=SLOTS;#memory;#core;#bytes;#words;constructor(arena){
if(wasm===void 0)throw new Error("there is no WebAssembly");let limit=ARENA+arena+SLACK,first=ARENA+Math.min(arena,FIRST_ARENA)+SLACK;this.#memory=new wasm.Memory(
{initial:Math.ceil(first/PAGE3),maximum:Math.ceil(limit/PAGE3)}),compiled??=new wasm.Module(Buffer.from(WASM_CODE3,"base64")),this.#core=new wasm.Instance(compiled,
{env:{memory:this.#memory}}).exports,this.#core.prepare(limit),this.#bytes=new Uint8Array(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer)}get memory(){
return this.#memory}get bytes(){return this.#bytes}get words(){return this.#words}reserve(end){let done=this.#core.reserve(end);this.#refresh(),done===0&&this.#fail(
-1)}inflate(from,end,to,size){return this.#core.inflate(from,end,to,size)===1}applyDelta(delta,end,base,{margin,sparse}){let size=this.#core.applyDelta(delta,end,
base.start,base.size,margin,sparse?1:0);return this.#refresh(),size<0?this.#fail(size):size}get pieces(){let count=this.#words[136];return count>8192?void 0:count}get insertsNul(){
return this.#words[138]===1}holdsNul({start,end}){return this.#core.holdsNul(start,end)===1}get pieceLists(){return this.#words[137]>32768?LISTS:LISTS_WITH_CHANGES}pieceStart(index){
return this.#words[16384+index*2]}pieceEnd(index){return this.#words[16384+index*2+1]}firstChange(index){return this.#words[49408+index]}get changes(){let count=this.#words[137];
return count>32768?void 0:{words:this.#words,first:65536,count}}listWhole(size){return this.#words[16384]=0,this.#words[16385]=size,this.#words[137]=32769,1}checkTree({
start,end},pieces,idSize,onFull){for(this.#core.beginTree(start);;){let state=this.#core.checkTree(start,end,idSize,pieces);if(state<=0)return state===0;onFull()}}checkHeader({
start,end},idSize,onFull){for(this.#core.beginHeader(start);this.#core.checkHeader(end,idSize)>0;)onFull()}takeUnseen(){let count=this.#core.unseenCount();return this.#core.
forgetUnseen(),this.#bytes.subarray(131072,131072+count*ID_STRIDE)}get longestEntry(){return this.#core.longestEntry()}link(code){let imports={env:{memory:this.#memory}};
return wasm&&new wasm.Instance(new wasm.Module(Buffer.from(code,"base64")),imports).exports}#refresh(){this.#bytes.length>0||(this.#bytes=new Uint8Array(this.#memory.
buffer),this.#words=new Uint32Array(this.#memory.buffer))}#fail(code){let[a=0,b=0,c=0]=new Float64Array(this.#memory.buffer,512,3);throw new CorruptPack(DELTA_MESSAGES[-1-
code]?.([a,b,c])??"a delta is damaged")}};export{ID_STRIDE,IdRoom,IdFinder,openRegular,INDEX_HEAD,countIndexed,offsetAt,idAt,HEAVY,listWalks,openIndex,openPack,reviveHandle,entryIds,entryAt,PackBytes,ARENA,
SLACK,hasUnpackCore,UnpackCore};
