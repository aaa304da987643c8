import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
function isKnown({idSize,tables},bytes,at){for(let table of tables)if(findId(table,idSize,bytes,at)>=0)return!0;return!1}function findId(table,idSize,bytes,at){
let{bytes:ids,heads,ids:start,stride}=table,bits=31-Math.clz32(heads.length-1),lead=readUint32(bytes,at),head=bits===0?0:lead>>>32-bits,low=heads[head],high=heads[head+
1],guess=low+Math.floor((high-low)*(lead<<bits>>>0)/2**32);for(let reach=2;low<high;reach*=4){let order=compareIds(bytes,at,ids,start+guess*stride,idSize);if(order===
0)return guess;order<0?high=guess:low=guess+1;let near=order<0?high-reach:low+reach;guess=near>low&&near<high&&reach<1e3?near:low+high>>>1}return-1}var MOST_BITS=16,
MOST_HEADS=((1<<MOST_BITS)+1)*4+64,allocateShared=bytes=>new Uint8Array(new SharedArrayBuffer(bytes));function indexIds(bytes,{ids,stride,count},allocate=allocateShared){
let bits=Math.min(MOST_BITS,Math.max(0,28-Math.clz32(count))),room=allocate(((1<<bits)+1)*4),heads=new Int32Array(room.buffer,room.byteOffset,(1<<bits)+1),head=0;
for(let position=0;position<count;position++){let own=bits===0?0:readUint32(bytes,ids+position*stride)>>>32-bits;for(;head<=own;)heads[head++]=position}return heads.
fill(count,head),{bytes,heads,ids,stride}}function createIdTable(hexIds,idSize,allocate=allocateShared){let room=allocate(hexIds.length*idSize),bytes=Buffer.from(
room.buffer,room.byteOffset,room.length);for(let[position,id]of hexIds.toSorted().entries())bytes.write(id,position*idSize,"hex");return indexIds(bytes,{ids:0,stride:idSize,
count:hexIds.length},allocate)}function compareIds(a,aStart,b,bStart,length){for(let i=0;i<length;i++){let difference=a[aStart+i]-b[bStart+i];if(difference!==0)
return difference}return 0}function readUint32(bytes,at){return(bytes[at]<<24|bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3])>>>0}var CorruptPack=class extends Error{name="CorruptPack"};var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7,OUTSIDE=5,MAX_EXACT=2**52;function parseEntryHeader(bytes,{start,end,idSize},header){let at=start,byte=bytes[at++];
header.type=byte>>4&7,header.distance=0;let size=byte&15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;if(header.size=
size,header.type===REF_DELTA)at+=idSize;else if(header.type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===5)throw new CorruptPack(
`an entry has the unknown type ${header.type}`);if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry header is damaged");header.
length=at-start}function parseDistance(bytes,from,end,header){let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)byte=bytes[at++],distance=
(distance+1)*128+(byte&127);return header.distance=distance,at}export{CorruptPack,COMMIT,TREE,BLOB,TAG,OFS_DELTA,REF_DELTA,OUTSIDE,parseEntryHeader,isKnown,findId,MOST_HEADS,allocateShared,indexIds,createIdTable};
