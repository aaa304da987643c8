import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{entropyOf}from"./chunk-VL7SABS4.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{crc32}from"node:zlib";init_define_WORKFLOWS();function tableOf(characters,value=()=>1){let table=new Uint8Array(256);for(let index=0;index<characters.length;index++)table[characters.
charCodeAt(index)]=value(index);return table}var UPPER="ABCDEFGHIJKLMNOPQRSTUVWXYZ",LOWER="abcdefghijklmnopqrstuvwxyz",DIGITS="0123456789",BASE62=DIGITS+UPPER+LOWER,
BASE64=`${UPPER}${LOWER}${DIGITS}+/`,BASE32=`${LOWER}234567`,IN_RUN=tableOf(`${BASE64}-_`),ALPHANUMERIC=tableOf(BASE62),BASE32_DIGIT=tableOf(BASE32),TEXT=tableOf(
`	
\r${String.fromCharCode(...Array.from({length:95},(_,index)=>32+index))}`),HEX_DIGIT=tableOf("0123456789ABCDEFabcdef"),SEXTET=tableOf(BASE64,index=>index);SEXTET[45]=
62;SEXTET[95]=63;var LEGACY_LENGTH=52,BYTES=32,EMBEDDED=[2,7,8,22],USER=-524719827,APPLICATION=270137646,FIRST_CODE=50,CODES=123-FIRST_CODE,SMALL_A=97,SMALL_Q=113,LEAST_ENTROPY=4;
function syndromeOf(bytes){return EMBEDDED.reduce((word,index)=>word<<8|bytes[index],0)^crc32(bytes.filter((_,index)=>!EMBEDDED.includes(index)))}function sealLegacy(bytes){
let sealed=Uint8Array.from(bytes);for(let index of EMBEDDED)sealed[index]=0;let checksum=syndromeOf(sealed)^USER;for(let[at,index]of EMBEDDED.entries())sealed[index]=
checksum>>>24-8*at;return sealed}var OFFSET=syndromeOf(new Uint8Array(BYTES)),contributions;function makeContributions(){let table=new Int32Array(LEGACY_LENGTH*
CODES),bytes=new Uint8Array(BYTES);for(let bit=0;bit<BYTES*8;bit++){bytes[bit>>3]=128>>(bit&7);let effect=syndromeOf(bytes)^OFFSET;bytes[bit>>3]=0;let position=Math.
floor(bit/5),mask=16>>bit%5;for(let value=0;value<BASE32.length;value++){let index=position*CODES+BASE32.charCodeAt(value)-FIRST_CODE;(value&mask)!==0&&(table[index]=
table[index]^effect)}}return table}function checkLegacy(bytes,at){let table=contributions??=makeContributions(),syndrome=OFFSET;for(let next=at,row=-FIRST_CODE;next<
at+LEGACY_LENGTH;next+=4,row+=4*CODES){let first=table[row+bytes[next]],second=table[row+CODES+bytes[next+1]],third=table[row+2*CODES+bytes[next+2]];syndrome^=first^
second^third^table[row+3*CODES+bytes[next+3]]}return syndrome===USER?"user":syndrome===APPLICATION?"application":void 0}function validLegacy(kind){return{ruleId:"\
PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind}}var LEGACY_SHAPED={ruleId:"PAT005",format:"legacy",confidence:"possible",checksum:"invalid",
kind:"unknown"};function asEncoded(token){let last=BASE32.indexOf(token.charAt(LEGACY_LENGTH-1));return`${token.slice(0,LEGACY_LENGTH-1)}${last<BASE32.length/2?
"a":"q"}`}function findValidLegacy(bytes,start,end,from){if(end-start===LEGACY_LENGTH)return from<=start&&checkLegacy(bytes,start)!==void 0?start:-1;let same=0;
for(let last=Math.max(start+1,from);last<end;last++){let code=bytes[last];if(same=code===bytes[last-1]?same+1:0,code!==SMALL_A&&code!==SMALL_Q||same>=LEGACY_LENGTH-
1)continue;let at=last-LEGACY_LENGTH+1;if(at>=from&&at>=start&&checkLegacy(bytes,at)!==void 0)return at}return-1}function isLegacyShaped(bytes,at){return entropyOf(
bytes,at,at+LEGACY_LENGTH)>=LEAST_ENTROPY}init_define_WORKFLOWS();init_define_WORKFLOWS();function marvin32(data,seedLow,seedHigh){let p0=seedLow,p1=seedHigh,words=data.length&-4;for(let at=0;at<words;at+=4)p0=p0+wordAt(data,at)|0,p1^=p0,p0=(p0<<20|p0>>>
12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;let tail=128;for(let at=data.length-1;at>=words;at--)tail=tail<<8|data[at];for(let round=0;round<
2;round++)p0=round===0?p0+tail|0:p0,p1^=p0,p0=(p0<<20|p0>>>12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;return(p0^p1)>>>0}function wordAt(data,at){
return data[at]|data[at+1]<<8|data[at+2]<<16|data[at+3]<<24}function spellBase62(hash){let swapped=swapBytes(hash),digits="";for(let rest=swapped;rest>0;rest=Math.
floor(rest/62))digits=BASE62.charAt(rest%62)+digits;let leadingZeroBytes=Math.min(3,Math.floor(Math.clz32(swapped)/8));return("0".repeat(leadingZeroBytes)+digits).
padEnd(6,"0")}function spellBase64(hash){let bits=swapBytes(hash)>>>8;return[18,12,6,0].map(shift=>BASE64.charAt(bits>>>shift&63)).join("")}function swapBytes(word){
return((word&255)<<24|(word&65280)<<8|word>>>8&65280|word>>>24)>>>0}var NEW_LENGTH=84,SIGNATURE_OFFSET=76,RANDOM_LENGTH=52,KIND_OFFSET=57,YEAR_OFFSET=58,MONTH_OFFSET=59,PROVIDER_OFFSET=72,CHECKSUM_OFFSET=80,LEAST_ENTROPY2=4,SIGNATURE=Buffer.
from("AZDO"),SHIFT=new Uint8Array(256).fill(4);SIGNATURE.forEach((byte,index)=>{index<3&&(SHIFT[byte]=3-index)});var FIXED=Buffer.from("JQQJ9"),KEY_KINDS={9:"ke\
y",D:"derived",H:"hash"},KINDS=new Set(Object.keys(KEY_KINDS).map(kind=>kind.charCodeAt(0))),FIRST_YEAR=2024,FIRST_MONTH=65,SEED_LOW=1970041904,SEED_HIGH=1147496033,
decoded=new Uint8Array(CHECKSUM_OFFSET/4*3);function findSignature(bytes,from,end){for(let last=from+3;last<end;last+=SHIFT[bytes[last]])if(!(bytes[last]!==SIGNATURE[3]||
bytes[last-1]!==SIGNATURE[2])&&bytes[last-2]===SIGNATURE[1]&&bytes[last-3]===SIGNATURE[0])return last-3;return-1}function readNewFormat(bytes,at){if(!isAlphanumeric(
bytes,at,at+SIGNATURE_OFFSET))return;let shaped=isAlphanumeric(bytes,at+CHECKSUM_OFFSET,at+NEW_LENGTH);if(!hasStructure(bytes,at))return shaped?{ruleId:"PAT004",
format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;let facts={format:"new",kind:"unknown",...readParts(bytes,at)};if(isChecksumValid(bytes,
at))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...facts};if(shaped)return{ruleId:"PAT003",confidence:"likely",checksum:"invalid",...facts}}function isRandomEnough(bytes,at){
return entropyOf(bytes,at,at+RANDOM_LENGTH)>=LEAST_ENTROPY2}function hasStructure(bytes,at){for(let index=0;index<FIXED.length;index++)if(bytes[at+RANDOM_LENGTH+
index]!==FIXED[index])return!1;let month=bytes[at+MONTH_OFFSET]-FIRST_MONTH;return KINDS.has(bytes[at+RANDOM_LENGTH+FIXED.length])&&month>=0&&month<12}function readParts(bytes,at){
let provider=bytes.subarray(at+PROVIDER_OFFSET,at+SIGNATURE_OFFSET);return{issued:issuedAt(bytes,at),keyKind:KEY_KINDS[String.fromCharCode(bytes[at+KIND_OFFSET])]??
"key",provider:String.fromCharCode(...provider)}}function issuedAt(bytes,at){let year=FIRST_YEAR+BASE64.indexOf(String.fromCharCode(bytes[at+YEAR_OFFSET])),month=bytes[at+
MONTH_OFFSET]-FIRST_MONTH+1;return`${year}-${String(month).padStart(2,"0")}`}function isChecksumValid(bytes,at){for(let from=at,to=0;to<decoded.length;from+=4,to+=
3){let a=SEXTET[bytes[from]],b=SEXTET[bytes[from+1]],c=SEXTET[bytes[from+2]],d=SEXTET[bytes[from+3]];decoded[to]=a<<2|b>>4,decoded[to+1]=(b&15)<<4|c>>2,decoded[to+
2]=(c&3)<<6|d}let hash=marvin32(decoded,SEED_LOW,SEED_HIGH);return endsWith(bytes,at,spellBase62(hash))||endsWith(bytes,at,spellBase64(hash))}function endsWith(bytes,at,spelling){
for(let index=0;index<NEW_LENGTH-CHECKSUM_OFFSET;index++)if(bytes[at+CHECKSUM_OFFSET+index]!==spelling.charCodeAt(index))return!1;return!0}function isAlphanumeric(bytes,from,to){
for(let at=to-1;at>=from;at--)if(ALPHANUMERIC[bytes[at]]===0)return!1;return!0}export{tableOf,BASE62,BASE64,BASE32,IN_RUN,ALPHANUMERIC,BASE32_DIGIT,TEXT,HEX_DIGIT,SEXTET,LEGACY_LENGTH,sealLegacy,checkLegacy,validLegacy,LEGACY_SHAPED,asEncoded,
findValidLegacy,isLegacyShaped,marvin32,spellBase62,NEW_LENGTH,SIGNATURE_OFFSET,FIRST_YEAR,SEED_LOW,SEED_HIGH,findSignature,readNewFormat,isRandomEnough,hasStructure};
