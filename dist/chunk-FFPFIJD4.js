import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var CorruptPack=class extends Error{name="CorruptPack"};init_define_WORKFLOWS();var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7,OUTSIDE=5,MAX_EXACT=2**52;function parseEntryHeader(bytes,{start,end,idSize},header){let at=start,byte=bytes[at++];
header.type=byte>>4&7,header.distance=0;let size=byte&15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;if(header.size=
size,header.type===REF_DELTA)at+=idSize;else if(header.type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===5)throw new CorruptPack(
`an entry has the unknown type ${header.type}`);if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry header is damaged");header.
length=at-start}function parseDistance(bytes,from,end,header){let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)byte=bytes[at++],distance=
(distance+1)*128+(byte&127);return header.distance=distance,at}export{CorruptPack,COMMIT,TREE,BLOB,TAG,OFS_DELTA,REF_DELTA,OUTSIDE,parseEntryHeader};
