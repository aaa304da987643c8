import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{overMaxSize}from"./chunk-LQ4PDVJ2.js";import{entropyOf}from"./chunk-SUWK2YNK.js";import{codeOf,messageOf,reasonOf,redact}from"./chunk-YZIYYQVC.js";function outermostLayer(range,depth){let{bytes,start,end}=range;return{bytes,start,end,depth,aligned:!0,joined:!1,core:{start,end},outer:void 0}}function traceOut(innermost,span){
let steps=[],encoding=[],layer=innermost,place=span;for(;;){if(place.start<layer.core.start||place.start>=layer.core.end)return;if(steps.push({layer,span:place}),
layer.outer===void 0)return{steps,encoding};let located=layer.outer.locate(place);located.encoding!==void 0&&encoding.unshift(located.encoding),place=located,layer=
layer.outer.layer}}var PIECE=3*65536,HALO=3*8192;function forEachPiece(length,visit){if(length<=PIECE+HALO){visit({start:0,end:length},{start:0,end:length});return}
for(let start=0;start<length;start+=PIECE){let core={start,end:Math.min(length,start+PIECE)};visit({start:Math.max(0,start-HALO),end:Math.min(length,core.end+HALO)},
core)}}var ANYWHERE=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifact\
s","azure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsc\
e publish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],AT_WORD_START=["azdo","azp_","ado\
_","vsts","tfx ","devops_pat","devops_token","system_pat"],escape=word=>word.replaceAll(/[.\s/-]/g,character=>character===" "?"[ _-]?":`\\${character}`),CONTEXT=new RegExp(
`${ANYWHERE.map(escape).join("|")}|(?<![a-z])(?:${AT_WORD_START.join("|")})`,"i"),FOREIGN_BEFORE=/cog_$/i,FOREIGN_AFTER=/^\.(?:b32\.)?i2p|^\.onion/i;function hasAzureContext(trace){
let found=!1;for(let{layer,span}of trace.steps){let[before,after]=surroundings(layer,span,256);if(FOREIGN_BEFORE.test(before)||FOREIGN_AFTER.test(after))return!1;
found||=CONTEXT.test(before)||CONTEXT.test(after)}return found}function surroundings(text,span,reach){let{bytes}=text,from=Math.max(text.start,span.start-reach),
to=Math.min(text.end,span.end+reach);return[latin1(bytes,from,span.start),latin1(bytes,span.end,to)]}function latin1(bytes,from,to){return Buffer.from(bytes.buffer,
bytes.byteOffset+from,Math.max(0,to-from)).toString("latin1")}var ORGANIZATION_REACH=2048,NAME="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",SLASH="(?:/|\\\\/|%2[Ff])",USER="(?<![A-\
Za-z0-9._~%@})-])([A-Za-z0-9][A-Za-z0-9-]{0,48})",HOST="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",
USER_AT_HOST=new RegExp(`${USER}(?::[^\\s:/@"'<>]{0,128})?${HOST}`,"gi"),USER_BEFORE=new RegExp(`${USER}(?::|%3A)$`,"i"),HOST_AFTER=new RegExp(`^${HOST}`,"i"),MENTIONS=[
new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${SLASH}${NAME}`,"gi"),new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|f\
eeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(`\\bvs-ssh\\.visualstudio\\.com:v3/${NAME}`,"gi"),USER_AT_HOST,new RegExp(`--org(?:anizati\
on)?[ =]{1,3}["']?(?!https?:)${NAME}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZDO|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!h\
ttps?:)${NAME}(?![.:/])`,"gi")],HINT=/azure\.com|visualstudio\.com|[_-]org/i,PLACEHOLDER=/^(?:(?:your|my|the|some|this)-?)?(?:(?:azure-?devops|azdo|ado|vsts)-?)?(?:org|organi[sz]ation|account)(?:-?(?:name|id|url|here))?$/i,
NO_USER=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 optio\
nal pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(names=>names.
split(" "))),NO_ORGANIZATION=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity",
"insights launch login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(names=>names.split(
" ")));function findOrganization(trace){for(let{layer,span}of trace.steps){let[before,after]=surroundings(layer,span,ORGANIZATION_REACH),left=nearest(before,(from,to)=>from===
0&&isCut(before)?1/0:before.length-to),right=nearest(after,(from,to)=>to>=after.length-1&&isCut(after)?1/0:from),best=left.distance<=right.distance?left:right,name=userAround(
before,after)??best.name;if(name!==void 0)return name}}function userAround(before,after){if(!HOST_AFTER.test(after))return;let user=USER_BEFORE.exec(before.slice(
-64))?.[1];return user!==void 0&&isUser(user)?user:void 0}function isCut(slice){return slice.length>=ORGANIZATION_REACH}function nearest(text,distanceOf){let best={
name:void 0,distance:Number.POSITIVE_INFINITY};if(!HINT.test(text))return best;for(let pattern of MENTIONS)for(let match of text.matchAll(pattern)){let name=match[1],
distance=distanceOf(match.index,match.index+match[0].length);distance<best.distance&&isOrganization(name)&&(pattern!==USER_AT_HOST||isUser(name))&&(best={name,distance})}
return best}function isUser(name){return isOrganization(name)&&!NO_USER.has(name.toLowerCase())}function isOrganization(name){return!name.endsWith("-")&&!PLACEHOLDER.
test(name)&&!NO_ORGANIZATION.has(name.toLowerCase())}var MatchList=class{#origin;#matches=[];constructor(origin){this.#origin=origin}add(layer,from,to,facts){let trace=traceOut(layer,{start:from,end:to});if(trace===
void 0||facts.ruleId==="PAT005"&&!hasAzureContext(trace))return;let organization=findOrganization(trace),place=trace.steps.at(-1).span;this.#matches.push({...facts,
token:Buffer.from(layer.bytes.buffer,layer.bytes.byteOffset+from,to-from).toString("latin1"),offset:place.start-this.#origin,length:place.end-place.start,encoding:trace.
encoding,...organization===void 0?{}:{organization}})}distinct(){let kept=[];for(let match of this.#matches.sort(byTokenAndPlace)){let last=kept.at(-1);last===void 0||
last.token!==match.token||last.offset+last.length<=match.offset?kept.push(match):isSimpler(match,last)&&(kept[kept.length-1]=match)}return kept.sort(byPlace)}};
function isSimpler(match,than){let difference=match.encoding.length-than.encoding.length;return difference<0||difference===0&&match.encoding.join()>than.encoding.
join()}function byPlace(a,b){return a.offset-b.offset||a.length-b.length||compare(a.token,b.token)}function byTokenAndPlace(a,b){return compare(a.token,b.token)||
a.offset-b.offset||b.length-a.length||compare(a.encoding.join(),b.encoding.join())}function compare(a,b){return a===b?0:a<b?-1:1}function tableOf(characters,value){let table=new Uint8Array(256);for(let index=0;index<characters.length;index++)table[characters.charCodeAt(index)]=value(index);
return table}var UPPER="ABCDEFGHIJKLMNOPQRSTUVWXYZ",LOWER="abcdefghijklmnopqrstuvwxyz",DIGITS="0123456789",BASE62=DIGITS+UPPER+LOWER,BASE64=`${UPPER}${LOWER}${DIGITS}\
+/`,BASE32=`${LOWER}234567`,IN_RUN=tableOf(`${BASE64}-_`,()=>1),ALPHANUMERIC=tableOf(BASE62,()=>1),BASE32_DIGIT=tableOf(BASE32,()=>1),HEX_DIGIT=tableOf("0123456\
789ABCDEFabcdef",()=>1),SEXTET=tableOf(BASE64,index=>index);SEXTET[45]=62;SEXTET[95]=63;var SHORTEST=52,NOTHING=-1;function findRun(bytes,from,end){let barrier=from-1,probe=barrier+SHORTEST;for(;probe<end;){let at=probe;for(;IN_RUN[bytes[at]]===1;)
if(at--,at===barrier)return at+1;if(bytes[at]===0&&isInterleaved(bytes,from,at,end))return interleaved(at);barrier=at,probe=at+SHORTEST}return NOTHING}function interleaved(at){
return-2-at}function endOfRun(bytes,from,end){let at=from;for(;at<end&&IN_RUN[bytes[at]]===1;)at++;return at}function findRunOf(table,bytes,from,end){let barrier=from-
1,probe=barrier+SHORTEST;for(;probe<end;){let at=probe;for(;table[bytes[at]]===1;)if(at--,at===barrier)return at+1;barrier=at,probe=at+SHORTEST}return NOTHING}function isInterleaved(bytes,start,nul,end){
let count=0;for(let at=nul-1;at>=start&&IN_RUN[bytes[at]]===1;at-=2){if(count++,count===SHORTEST)return!0;if(at===start||bytes[at-1]!==0)break}for(let at=nul+1;at<
end&&IN_RUN[bytes[at]]===1;at+=2){if(count++,count===SHORTEST)return!0;if(at+1===end||bytes[at+1]!==0)break}return!1}var SHORTEST_BASE64=Math.ceil(SHORTEST*8/6);function decodedLength(digits){return Math.floor(digits*3/4)}function byteAt(bytes,base,index){let group=index/3|0,rest=index-
3*group,at=base+4*group+rest,high=SEXTET[bytes[at]],low=SEXTET[bytes[at+1]];return rest===0?high<<2|low>>4:rest===1?(high&15)<<4|low>>2:(high&3)<<6|low}function mayHoldRun(bytes,base,from,to){
let barrier=from-1,probe=barrier+SHORTEST;for(;probe<to;){let at=probe,byte=byteAt(bytes,base,at);for(;IN_RUN[byte]===1;){if(at--,at===barrier)return!0;byte=byteAt(
bytes,base,at)}if(byte===0&&countInterleaved(bytes,base,at,from-1)+countInterleaved(bytes,base,at,to)>=SHORTEST)return!0;barrier=at,probe=at+SHORTEST}return!1}function countInterleaved(bytes,base,nul,limit){
let half=limit>nul?1:-1,count=0;for(let at=nul+half;(limit-at)*half>0&&IN_RUN[byteAt(bytes,base,at)]===1&&(count++,!(count===SHORTEST||at+half===limit||byteAt(bytes,
base,at+half)!==0));at+=2*half);return count}function decodeBase64(bytes,base,from,to){let decoded2=new Uint8Array(to-from),at=base+from/3*4,out=0;for(;out+3<=decoded2.
length;out+=3,at+=4){let a=SEXTET[bytes[at]],b=SEXTET[bytes[at+1]],c=SEXTET[bytes[at+2]],d=SEXTET[bytes[at+3]];decoded2[out]=a<<2|b>>4,decoded2[out+1]=(b&15)<<4|
c>>2,decoded2[out+2]=(c&3)<<6|d}for(;out<decoded2.length;out++)decoded2[out]=byteAt(bytes,base,from+out);return decoded2}var BACKSLASH=92,PERCENT=37,SMALL_U=117,SMALL_X=120,ESCAPE_LETTERS=new Set(Array.from("0bfnrtv",letter=>letter.charCodeAt(0)));function isBounded(text,from,to){
let{bytes,start,end}=text;return to<end&&ALPHANUMERIC[bytes[to]]===1?!1:from<=start||ALPHANUMERIC[bytes[from-1]]===0||followsEscape(bytes,start,from)}function followsEscape(bytes,start,at){
return at-2>=start&&bytes[at-2]===BACKSLASH&&ESCAPE_LETTERS.has(bytes[at-1])||at-3>=start&&bytes[at-3]===PERCENT&&isHex(bytes,at-2,at)||at-4>=start&&bytes[at-4]===
BACKSLASH&&bytes[at-3]===SMALL_X&&isHex(bytes,at-2,at)?!0:at-6>=start&&bytes[at-6]===BACKSLASH&&bytes[at-5]===SMALL_U&&isHex(bytes,at-4,at)}function isHex(bytes,from,to){
for(let at=from;at<to;at++)if(HEX_DIGIT[bytes[at]]===0)return!1;return!0}import{crc32}from"node:zlib";var LEGACY_LENGTH=52,BYTES=32,EMBEDDED=[2,7,8,22],USER2=-524719827,APPLICATION=270137646,FIRST_CODE=50,CODES=123-FIRST_CODE,SMALL_A=97,SMALL_Q=113,LEAST_ENTROPY=4;
function syndromeOf(bytes){return EMBEDDED.reduce((word,index)=>word<<8|bytes[index],0)^crc32(bytes.filter((_,index)=>!EMBEDDED.includes(index)))}var OFFSET=syndromeOf(
new Uint8Array(BYTES)),CONTRIBUTIONS=contributions();function contributions(){let table=new Int32Array(LEGACY_LENGTH*CODES),bytes=new Uint8Array(BYTES);for(let bit=0;bit<
BYTES*8;bit++){bytes[bit>>3]=128>>(bit&7);let effect=syndromeOf(bytes)^OFFSET;bytes[bit>>3]=0;let position=Math.floor(bit/5),mask=16>>bit%5;for(let value=0;value<
BASE32.length;value++){let index=position*CODES+BASE32.charCodeAt(value)-FIRST_CODE;(value&mask)!==0&&(table[index]=table[index]^effect)}}return table}function checkLegacy(bytes,at){
let syndrome=OFFSET;for(let next=at,row=-FIRST_CODE;next<at+LEGACY_LENGTH;next+=4,row+=4*CODES){let first=CONTRIBUTIONS[row+bytes[next]],second=CONTRIBUTIONS[row+
CODES+bytes[next+1]],third=CONTRIBUTIONS[row+2*CODES+bytes[next+2]];syndrome^=first^second^third^CONTRIBUTIONS[row+3*CODES+bytes[next+3]]}return syndrome===USER2?
"user":syndrome===APPLICATION?"application":void 0}function validLegacy(kind){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind}}
var LEGACY_SHAPED={ruleId:"PAT005",format:"legacy",confidence:"possible",checksum:"invalid",kind:"unknown"};function findValidLegacy(bytes,start,end,from){if(end-
start===LEGACY_LENGTH)return from<=start&&checkLegacy(bytes,start)!==void 0?start:-1;let same=0;for(let last=Math.max(start+1,from);last<end;last++){let code=bytes[last];
if(same=code===bytes[last-1]?same+1:0,code!==SMALL_A&&code!==SMALL_Q||same>=LEGACY_LENGTH-1)continue;let at=last-LEGACY_LENGTH+1;if(at>=from&&at>=start&&checkLegacy(
bytes,at)!==void 0)return at}return-1}function isLegacyShaped(bytes,at){let last=bytes[at+LEGACY_LENGTH-1];if(last!==SMALL_A&&last!==SMALL_Q)return!1;let digits=0;
for(let index=at;index<at+LEGACY_LENGTH;index++)digits+=bytes[index]<SMALL_A?1:0;return digits>0&&entropyOf(bytes,at,at+LEGACY_LENGTH)>=LEAST_ENTROPY}function marvin32(data,seedLow,seedHigh){let p0=seedLow,p1=seedHigh,words=data.length&-4;for(let at=0;at<words;at+=4)p0=p0+wordAt(data,at)|0,p1^=p0,p0=(p0<<20|p0>>>
12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;let tail=128;for(let at=data.length-1;at>=words;at--)tail=tail<<8|data[at];for(let round=0;round<
2;round++)p0=round===0?p0+tail|0:p0,p1^=p0,p0=(p0<<20|p0>>>12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;return(p0^p1)>>>0}function wordAt(data,at){
return data[at]|data[at+1]<<8|data[at+2]<<16|data[at+3]<<24}function spellBase62(hash){let swapped=swapBytes(hash),digits="";for(let rest=swapped;rest>0;rest=Math.
floor(rest/62))digits=BASE62.charAt(rest%62)+digits;let leadingZeroBytes=Math.min(3,Math.floor(Math.clz32(swapped)/8));return("0".repeat(leadingZeroBytes)+digits).
padEnd(6,"0")}function spellBase64(hash){let bits=swapBytes(hash)>>>8;return[18,12,6,0].map(shift2=>BASE64.charAt(bits>>>shift2&63)).join("")}function swapBytes(word){
return((word&255)<<24|(word&65280)<<8|word>>>8&65280|word>>>24)>>>0}var NEW_LENGTH=84,SIGNATURE_OFFSET=76,RANDOM_LENGTH=52,YEAR_OFFSET=58,MONTH_OFFSET=59,CHECKSUM_OFFSET=80,LEAST_ENTROPY2=4,SIGNATURE=Buffer.from("AZDO"),SHIFT=new Uint8Array(
256).fill(4);SIGNATURE.forEach((byte,index)=>{index<3&&(SHIFT[byte]=3-index)});var FIXED=Buffer.from("JQQJ9"),KINDS=new Set(Buffer.from("9DH")),FIRST_YEAR=2024,
FIRST_MONTH=65,SEED_LOW=1970041904,SEED_HIGH=1147496033,decoded=new Uint8Array(CHECKSUM_OFFSET/4*3);function findSignature(bytes,from,end){for(let last=from+3;last<
end;last+=SHIFT[bytes[last]])if(!(bytes[last]!==SIGNATURE[3]||bytes[last-1]!==SIGNATURE[2])&&bytes[last-2]===SIGNATURE[1]&&bytes[last-3]===SIGNATURE[0])return last-
3;return-1}function readNewFormat(bytes,at){if(!isAlphanumeric(bytes,at,at+SIGNATURE_OFFSET))return;let shaped=isAlphanumeric(bytes,at+CHECKSUM_OFFSET,at+NEW_LENGTH);
if(!hasStructure(bytes,at))return shaped?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;let issued=issuedAt(bytes,
at);if(isChecksumValid(bytes,at))return{ruleId:"PAT001",format:"new",confidence:"certain",checksum:"valid",kind:"unknown",issued};if(shaped)return{ruleId:"PAT00\
3",format:"new",confidence:"likely",checksum:"invalid",kind:"unknown",issued}}function isRandomEnough(bytes,at){return entropyOf(bytes,at,at+RANDOM_LENGTH)>=LEAST_ENTROPY2}
function hasStructure(bytes,at){for(let index=0;index<FIXED.length;index++)if(bytes[at+RANDOM_LENGTH+index]!==FIXED[index])return!1;let month=bytes[at+MONTH_OFFSET]-
FIRST_MONTH;return KINDS.has(bytes[at+RANDOM_LENGTH+FIXED.length])&&month>=0&&month<12}function issuedAt(bytes,at){let year=FIRST_YEAR+BASE64.indexOf(String.fromCharCode(
bytes[at+YEAR_OFFSET])),month=bytes[at+MONTH_OFFSET]-FIRST_MONTH+1;return`${year}-${String(month).padStart(2,"0")}`}function isChecksumValid(bytes,at){for(let from=at,
to=0;to<decoded.length;from+=4,to+=3){let a=SEXTET[bytes[from]],b=SEXTET[bytes[from+1]],c=SEXTET[bytes[from+2]],d=SEXTET[bytes[from+3]];decoded[to]=a<<2|b>>4,decoded[to+
1]=(b&15)<<4|c>>2,decoded[to+2]=(c&3)<<6|d}let hash=marvin32(decoded,SEED_LOW,SEED_HIGH);return endsWith(bytes,at,spellBase62(hash))||endsWith(bytes,at,spellBase64(
hash))}function endsWith(bytes,at,spelling){for(let index=0;index<NEW_LENGTH-CHECKSUM_OFFSET;index++)if(bytes[at+CHECKSUM_OFFSET+index]!==spelling.charCodeAt(index))
return!1;return!0}function isAlphanumeric(bytes,from,to){for(let at=to-1;at>=from;at--)if(ALPHANUMERIC[bytes[at]]===0)return!1;return!0}function interleavedAround(text,nul){let{bytes,start,end}=text,first=nul+1;for(;first-2>=start&&bytes[first-1]===0&&bytes[first-2]!==0;)first-=2;let last=nul-1;
for(;last+2<end&&bytes[last+1]===0&&bytes[last+2]!==0;)last+=2;return{first,count:(last-first)/2+1}}function deinterleave(bytes,text,from,to){let characters=new Uint8Array(
to-from);for(let index=0,at=text.first+2*from;index<characters.length;index++,at+=2)characters[index]=bytes[at];return characters}function locateInterleaved(outer,text,span){
let first=text.first+2*span.start,last=text.first+2*(span.end-1),mayBeLittle=last+1<outer.end&&outer.bytes[last+1]===0;return first-1>=outer.start&&outer.bytes[first-
1]===0&&(!mayBeLittle||outer.aligned&&(first-outer.start)%2===1)?{start:first-1,end:last+1,encoding:"utf-16be"}:{start:first,end:Math.min(last+2,outer.end),encoding:"\
utf-16le"}}var LINE_FEED=10,CARRIAGE_RETURN=13,AMPERSAND=38,LESS_THAN=60,BACKSLASH2=92,SMALL_N=110,SMALL_R=114,MOST_BACKSLASHES=4,LONGEST=128,MOST_BREAKS=2,SPELLED=["&#13;\
&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<br/>","<br />"].map(codesOf),FILLER=tableOf2(" 	\"'`\\=.,&>#*"),SIGN=tableOf2("+-/_"),BREAK=tableOf2(
`
\r<`),PART=tableOf2(` 	"'\`\\=.,&>#*+-/_
\rnr<bBRxXaAdD013;`);function codesOf(text){return Uint8Array.from(text,character=>character.charCodeAt(0))}function tableOf2(characters){let table=new Uint8Array(
256);for(let code of codesOf(characters))table[code]=1;return table}function afterBreak(text,at){let{bytes,end}=text,limit=Math.min(end,at+LONGEST),breaks=0,next=at;
for(;next<limit;){let afterLineEnd=skipLineEnd(text,next);if(afterLineEnd>next){if(breaks===MOST_BREAKS)return-1;breaks++,next=afterLineEnd}else if(FILLER[bytes[next]]===
1||isMark(bytes,next,limit))next++;else break}return breaks===0?-1:next}function beforeBreak(text,at){let{bytes,start}=text,farthest=Math.max(start,at-LONGEST),
found=-1;for(let before=at-1;before>farthest&&PART[bytes[before]]===1;before--)IN_RUN[bytes[before]]===0&&IN_RUN[bytes[before-1]]===1&&afterBreak(text,before)===
at&&(found=before);return found}function beginsWithEscapedLetter(text,from){return from>text.start&&text.bytes[from]===SMALL_N&&text.bytes[from-1]===BACKSLASH2}
function isMark(bytes,at,limit){let next=at;for(;next<limit&&SIGN[bytes[next]]===1;)next++;return next>at&&next<limit&&(FILLER[bytes[next]]===1||BREAK[bytes[next]]===
1)}function skipLineEnd(text,at){let{bytes,end}=text,first=bytes[at];if(first===LINE_FEED)return at+1;if(first===CARRIAGE_RETURN)return at+1<end&&bytes[at+1]===
LINE_FEED?at+2:at+1;if(first===BACKSLASH2){let next=letterAfterBackslashes(text,at)===SMALL_R?skipEscape(text,at):at;return letterAfterBackslashes(text,next)===
SMALL_N?skipEscape(text,next):at}if(first!==AMPERSAND&&first!==LESS_THAN)return at;for(let codes of SPELLED)if(beginsWith(text,at,codes))return at+codes.length;
return at}function beginsWith({bytes,end},at,codes){if(at+codes.length>end)return!1;for(let index=0;index<codes.length;index++){let byte=bytes[at+index];if(byte!==
codes[index]&&(byte|32)!==codes[index])return!1}return!0}function letterAfterBackslashes(text,at){let letter=skipEscape(text,at)-1;return letter>at&&letter<text.
end?text.bytes[letter]:-1}function skipEscape(text,at){let next=at;for(;next<text.end&&next-at<MOST_BACKSLASHES&&text.bytes[next]===BACKSLASH2;)next++;return next+
1}var MARKS=["+","-","//"].map(mark=>Buffer.from(mark)),LONGEST_RULER=256,NO_MARK=new Uint8Array(0);function findBlocks(text,from,to){if(isRuler(text.bytes,from,to))
return[];let block=findBlock(text,from,to,NO_MARK);if(block===void 0)return[];let second=block.source[1],mark=MARKS.find(candidate=>isMarked(text,second,candidate)),
marked=mark===void 0?void 0:findBlock(text,from,to,mark);return marked===void 0?[block]:[block,marked]}function findBlock(text,from,to,mark){let begin=beginsWithEscapedLetter(
text,from)?from+1:from,first=isMarked(text,begin,mark)?begin+mark.length:begin;if(to-begin<SHORTEST)return;let source=[first],joined=[0,to-first],before=first-begin===
mark.length?shortLineBefore(text,begin):void 0;before!==void 0&&(source.unshift(before.start),joined.splice(0,2,0,before.end-before.start,before.end-before.start+
to-first));let lineEnd=to;for(let length=SHORTEST;length>=SHORTEST;){let next=afterBreak(text,lineEnd);if(next===-1||!isMarked(text,next,mark))break;let stop=endOfRun(
text.bytes,next+mark.length,text.end);if(stop<=next+mark.length)break;length=stop-next-mark.length,source.push(next+mark.length),joined.push(joined.at(-1)+length),
lineEnd=stop}return source.length===1?void 0:{source,joined,end:lineEnd}}function isRuler(bytes,from,to){if(to-from>LONGEST_RULER)return!1;let at=from+1;for(;at<
to&&bytes[at]===bytes[from];)at++;return at===to}function isMarked({bytes,end},at,mark){if(at+mark.length>end)return!1;for(let index=0;index<mark.length;index++)
if(bytes[at+index]!==mark[index])return!1;return!0}function joinLines(bytes,block,from,to){let text=new Uint8Array(to-from);for(let line=lineOf(block,from);line<
block.source.length;line++){let lineStart=block.joined[line];if(lineStart>=to)break;let first=Math.max(from,lineStart),last=Math.min(to,block.joined[line+1]),shift2=block.
source[line]-lineStart;text.set(bytes.subarray(first+shift2,last+shift2),first-from)}return text}function locateJoined(block,span){return{start:sourceOf(block,span.
start),end:sourceOf(block,span.end-1)+1}}function sourceOf(block,at){let line=lineOf(block,at);return block.source[line]+at-block.joined[line]}function lineOf(block,at){
let low=0,high=block.source.length-1;for(;low<high;){let middle=low+high+1>>1;block.joined[middle]<=at?low=middle:high=middle-1}return low}function shortLineBefore(text,at){
let{bytes,start}=text,end=beforeBreak(text,at);if(end===-1)return;let from=end;for(;from>start&&end-from<SHORTEST&&IN_RUN[bytes[from-1]]===1;)from--;return beginsWithEscapedLetter(
text,from)&&from++,from>=end||end-from>=SHORTEST?void 0:{start:from,end}}var PHASES=4;function scanLayer(layer,found){let{bytes,end}=layer,blockEnd=layer.start;for(let from=layer.start;;){let at=findRun(bytes,from,end);if(at===NOTHING)
return;if(at<0){from=scanInterleaved(layer,interleaved(at),found);continue}let stop=endOfRun(bytes,at,end);at>=blockEnd&&(blockEnd=scanBlocks(layer,at,stop,found)),
scanRun(layer,at,stop,found),from=stop-1}}function scanRun(layer,from,to,found){if(scanNewFormat(layer,from,to,found),scanLegacy(layer,from,to,found),!(layer.depth===
0||to-from<SHORTEST_BASE64))for(let phase=0;phase<PHASES;phase++)scanBase64(layer,{start:from+phase,end:to},phase===0,found)}function scanNewFormat(layer,from,to,found){
let{bytes}=layer,last=to-(NEW_LENGTH-SIGNATURE_OFFSET)+4;for(let at=from+SIGNATURE_OFFSET;;at++){if(at=findSignature(bytes,at,last),at===-1)return;let start=at-
SIGNATURE_OFFSET;if(!hasStructure(bytes,start)&&!isBounded(layer,start,start+NEW_LENGTH))continue;let facts=readNewFormat(bytes,start);facts!==void 0&&(facts.confidence===
"certain"||isPlausible(layer,start))&&found.add(layer,start,start+NEW_LENGTH,facts)}}function isPlausible(layer,at){return!layer.joined&&isBounded(layer,at,at+NEW_LENGTH)&&
isRandomEnough(layer.bytes,at)}function scanLegacy(layer,from,to,found){let{bytes}=layer;for(let at=findRunOf(BASE32_DIGIT,bytes,from,to);at!==NOTHING;at=findRunOf(
BASE32_DIGIT,bytes,at,to)){let start=at;for(;at<to&&BASE32_DIGIT[bytes[at]]===1;)at++;scanBase32(layer,start,at,found)}}function scanBase32(layer,from,to,found){
let{bytes}=layer;for(let at=findValidLegacy(bytes,from,to,from);at!==-1;at=findValidLegacy(bytes,from,to,at+1)){let kind=checkLegacy(bytes,at);kind!==void 0&&found.
add(layer,at,at+LEGACY_LENGTH,validLegacy(kind))}let last=to-LEGACY_LENGTH;layer.joined||checkLegacy(bytes,last)!==void 0||!isLegacyShaped(bytes,last)||isBounded(
layer,last,to)&&found.add(layer,last,to,LEGACY_SHAPED)}function scanBase64(layer,digits,aligned,found){let{bytes}=layer,from=digits.start,length=decodedLength(digits.
end-from);mayHoldRun(bytes,from,0,length)&&forEachPiece(length,(piece,core)=>{if(!mayHoldRun(bytes,from,piece.start,piece.end))return;let locate=span=>({start:from+
Math.floor((piece.start+span.start)*8/6),end:from+Math.ceil((piece.start+span.end)*8/6),encoding:"base64"}),decoded2=decodeBase64(bytes,from,piece.start,piece.end);
scanLayer({...derived(decoded2,shift(core,-piece.start),{layer,locate}),aligned},found)})}function scanInterleaved(layer,nul,found){let text=interleavedAround(layer,
nul),next=text.first+2*(text.count-1);return layer.depth===0||forEachPiece(text.count,(piece,core)=>{let locate=span=>locateInterleaved(layer,text,shift(span,piece.
start)),characters=deinterleave(layer.bytes,text,piece.start,piece.end);scanLayer(derived(characters,shift(core,-piece.start),{layer,locate}),found)}),next}function scanBlocks(layer,from,to,found){
let blocks=findBlocks(layer,from,to);for(let block of blocks)scanBlock(layer,block,found);return blocks[0]?.end??to}function scanBlock(layer,block,found){forEachPiece(
block.joined.at(-1),(piece,core)=>{let locate=span=>locateJoined(block,shift(span,piece.start)),bytes=joinLines(layer.bytes,block,piece.start,piece.end),joined={
...derived(bytes,shift(core,-piece.start),{layer,locate}),depth:layer.depth,joined:!0};scanRun(joined,0,bytes.length,found)})}function derived(bytes,core,outer){
return{bytes,start:0,end:bytes.length,depth:outer.layer.depth-1,aligned:!0,joined:!1,core,outer}}function shift(span,by){return{start:span.start+by,end:span.end+
by}}var NONE=Object.freeze([]);function detect(bytes,start,end,decodeDepth){if(findRun(bytes,start,end)===NOTHING)return NONE;let found=new MatchList(start);scanLayer(
outermostLayer({bytes,start,end},decodeDepth),found);let matches=found.distinct();return matches.length===0?NONE:matches}var matchers=new WeakMap;async function loadCustomRules({customRules}){if(customRules===void 0)return;let{CustomMatcher:Matcher}=await import("./chunk-I6GTJZVY.js");
matchers.set(customRules,new Matcher(customRules))}function detectAll(bytes,start,end,{decodeDepth,customRules}){let tokens=detect(bytes,start,end,decodeDepth);
if(customRules===void 0)return tokens;let matcher=matchers.get(customRules);if(matcher===void 0)throw new Error("custom rules were not loaded");let others=matcher.
find({bytes,start,end}).filter(match=>!tokens.some(token=>overlaps(token,match)));return others.length===0?tokens:[...tokens,...others].sort(byPlace2)}function overlaps(a,b){
return a.offset<b.offset+b.length&&b.offset<a.offset+a.length}function byPlace2(a,b){return a.offset-b.offset||a.length-b.length||(a.ruleId<b.ruleId?-1:1)}import{isAscii}from"node:buffer";var LINE_FEED2=10,CHUNK=65536,LineCursor=class{#position=0;#line=1;#units=0;#decoder=new TextDecoder("utf-8",{ignoreBOM:!0});#pending=!1;#wide;#mark;constructor(head){
let[first,second,third]=head;this.#mark=first===239&&second===187&&third===191?3:0,this.#wide=[{line:1,start:first===255&&second===254?2:0},{line:1,start:1},{line:1,
start:first===254&&second===255?2:0},{line:1,start:1}]}get position(){return this.#position}advance(bytes,base,to){let end=to-base,lineStart=this.#position-base;
for(let at=lineStart;at<end;at++)bytes[at]===LINE_FEED2&&(this.#line++,lineStart=at+1,this.#units=0,this.#mark=0,bytes[at+1]===0&&this.#breakWide(0,base+at),bytes[at-
1]===0&&this.#breakWide(2,base+at-1));lineStart+base>this.#position&&this.#pending&&this.#flush(!0),this.#count(bytes,lineStart,end),this.#position=to}positionIn(encoding,at){
if(encoding===void 0||encoding==="base64")return this.#pending&&this.#flush(!1),{line:this.#line,column:this.#units+1};let lines=this.#wide[(encoding==="utf-16b\
e"?2:0)+(at&1)];return{line:lines.line,column:Math.max(0,Math.floor((at-lines.start)/2))+1}}#breakWide(endian,unit){let lines=this.#wide[endian+(unit&1)];lines.
line++,lines.start=unit+2}#count(bytes,from,to){let start=from;if(this.#mark>0){let skipped=Math.min(this.#mark,to-from);this.#mark-=skipped,start+=skipped}for(;start<
to;start+=CHUNK){let chunk=bytes.subarray(start,Math.min(to,start+CHUNK));if(!this.#pending&&isAscii(chunk)){this.#units+=chunk.length;continue}this.#units+=this.#decoder.
decode(chunk,{stream:!0}).length,this.#pending=!0}}#flush(forget){let units=this.#decoder.decode().length;forget||(this.#units+=units),this.#pending=!1}};function positionAfter(start,bytes,encoding){
let text=decodeText(bytes,encoding),lastBreak=text.lastIndexOf(`
`);return lastBreak===-1?{line:start.line,column:start.column+text.length}:{line:start.line+text.split(`
`).length-1,column:text.length-lastBreak}}function decodeText(bytes,encoding){let label=encoding==="utf-16le"||encoding==="utf-16be"?encoding:"utf-8";return new TextDecoder(
label,{ignoreBOM:!0}).decode(bytes)}var LONG_RUN=/[A-Za-z0-9+/_-]{16,}={0,2}/g,LEADING_RUN=/^[A-Za-z0-9+/_-]+={0,2}/,TRAILING_RUN=/[A-Za-z0-9+/_-]+={0,2}$/,WORD=/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/,
HUMP=/[A-Z][a-z]+|[a-z]+|[A-Z]+/g;var ONE_BREATH=/[a-z]{17,}|[A-Z]{17,}/;function isWordy(run){return run.replace(/=+$/,"").split(/[+/_-]+/).every(word=>word.length<=32&&WORD.test(word)&&hasHumps(word))}function hasHumps(word){if(ONE_BREATH.
test(word))return!1;let humps=word.match(HUMP)??[],letters=humps.join("").length;return humps.length<2||letters>=3.5*humps.length}function maskRuns(text,cutBefore,cutAfter){
let masked=text;return cutBefore&&(masked=masked.replace(LEADING_RUN,"…")),cutAfter&&(masked=masked.replace(TRAILING_RUN,"…")),masked.replaceAll(LONG_RUN,run=>isWordy(
run)?run:"…")}var SHOWN=30,REACH=512,RUN_BEFORE=/[A-Za-z0-9+/_-]+$/,RUN_AFTER=/^[A-Za-z0-9+/_=-]+/,GLUED_BEFORE=/[A-Za-z0-9+/_-]{13,}$/,GLUED_AFTER=/^[A-Za-z0-9+/_-]{13,}/;function frameOf(content,matches,index){
let match=matches[index],encoding=match.encoding[0],end=match.offset+match.length,others=neighbours(matches,index,REACH),wide=encoding==="utf-16le"||encoding===
"utf-16be",isEncoded=match.encoding.length>(wide?1:0),from=Math.max(wide?match.offset%2:0,match.offset-REACH),before=lineBefore(textOf(content,{start:from,end:match.
offset},others,encoding),from<2),isWrapped=decodeText(content.subarray(match.offset,end),encoding).includes(`
`),to=isWrapped?end:Math.min(content.length,end+REACH),after=lineAfter(textOf(content,{start:end,end:to},others,encoding),to===content.length||isWrapped),leftText=isEncoded?
before.text.replace(RUN_BEFORE,""):before.text.replace(GLUED_BEFORE,"…"),rightText=isEncoded?after.text.replace(RUN_AFTER,""):after.text.replace(GLUED_AFTER,"\
…"),left=cutLeft(maskRuns(leftText,before.isCut,!1),before.isCut),right=cutRight(maskRuns(rightText,!1,after.isCut),after.isCut),token=redact(match.token);return{
text:left+token+right,start:left.length,length:token.length}}function neighbours(matches,index,reach){let{offset,length}=matches[index],near=[];for(let at=index-
1;at>=0&&matches[at].offset>offset-4*reach;at--)near.unshift(matches[at]);for(let at=index+1;at<matches.length&&matches[at].offset<offset+length+reach;at++)near.
push(matches[at]);return near}function textOf(content,span,others,encoding){let text="",at=span.start;for(let other of others){let end=other.offset+other.length;
end<=at||other.offset>=span.end||(text+=`${decodeText(content.subarray(at,Math.max(at,other.offset)),encoding)}${"…"}`,at=Math.min(end,span.end))}return text+
decodeText(content.subarray(at,span.end),encoding)}function lineBefore(text,isWhole){let lineBreak=text.lastIndexOf(`
`);return lineBreak!==-1?{text:text.slice(lineBreak+1),isCut:!1}:{text:isWhole?text.replace(/^\uFEFF/,""):text,isCut:!isWhole}}function lineAfter(text,isWhole){
let lineBreak=text.indexOf(`
`);return lineBreak===-1?{text:text.replace(/\r$/,""),isCut:!isWhole}:{text:text.slice(0,lineBreak).replace(/\r$/,""),isCut:!1}}function cutLeft(text,isCut2){if(text.
length<=SHOWN)return isCut2&&!text.startsWith("…")?"…"+text:text;let kept=text.slice(1-SHOWN);return"…"+kept.replace(/^[\uDC00-\uDFFF]/,"").replace(/^…/,
"")}function cutRight(text,isCut2){return text.length<=SHOWN?isCut2&&!text.endsWith("…")?text+"…":text:text.slice(0,SHOWN-1).replace(/[\uD800-\uDBFF]$/,"").
replace(/…$/,"")+"…"}var DIRECTIVE="pat-patrol:allow",NARROW=Buffer.from(DIRECTIVE),WIDE=Buffer.from(DIRECTIVE,"utf16le").subarray(0,-1),REACH2=4096,LONGEST2=160,WHOLE_DIRECTIVE=/(?<![\w-])pat-patrol:allow(?![\w-])(.*)$/s,
COMMENT_OPENER=/^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?$/iu,COMMENT_CLOSER=/\*\/|-->|\*\)|[#%-]\}|%>|#>|"/,BETWEEN_WORDS=/[^\p{L}\p{N}+/_-]+/u,SHORTEST_ROW=16;
function findAllowance(content,matches,index){let match=matches[index],end=match.offset+match.length,[encoding]=match.encoding,isWide=encoding==="utf-16le"||encoding===
"utf-16be",from=Math.max(isWide?match.offset%2:0,match.offset-REACH2),to=Math.min(content.length,end+REACH2);if(!mayHoldDirective(content.subarray(from,to)))return;
let others=neighbours(matches,index,REACH2),text=(start,stop)=>textOf(content,{start,end:stop},others,encoding),lines=text(from,match.offset).split(`
`),[after=""]=text(end,to).split(`
`),isWrapped=match.encoding.length>(isWide?1:0)||decodeText(content.subarray(match.offset,end),encoding).includes(`
`),reasons=[reasonIn(lines.at(-1)),reasonIn(after),reasonInComment(lineAbove(lines,isWrapped,from>(isWide?1:0)))];return reasons.find(reason=>reason!==void 0&&reason!==
"")??reasons.find(reason=>reason==="")}function mayHoldDirective(bytes){let buffer=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length);return buffer.includes(
NARROW)||buffer.includes(WIDE)}function lineAbove(lines,isWrapped,isCut2){let above=lines.slice(isCut2?1:0,-1);return isWrapped?above.findLast(line=>!isRow(line)):
above.at(-1)}function isRow(line=""){let words=line.split(BETWEEN_WORDS).filter(word=>/[\p{L}\p{N}]/u.test(word));return words.length===1&&(words[0]??"").length>=
SHORTEST_ROW}function reasonInComment(line=""){let reason=reasonIn(line);return reason!==void 0&&COMMENT_OPENER.test(line.slice(0,line.search(WHOLE_DIRECTIVE)))?
reason:void 0}function reasonIn(line=""){let rest=WHOLE_DIRECTIVE.exec(line)?.[1];if(rest===void 0)return;let[words=""]=rest.split(COMMENT_CLOSER,1),reason=maskRuns(
words.slice(0,2*LONGEST2).replace(/^[\s:–—-]+/u,"").replace(/[\s'`,]+$/,""),!1,words.length>2*LONGEST2);return/[\p{L}\p{N}]/u.test(reason)?reason.length<=LONGEST2?
reason:`${reason.slice(0,LONGEST2).replace(/[\uD800-\uDBFF]$/,"")}…`:""}function describeMatch(stretch,index,cursor,origin){let match=stretch.matches[index],region=regionOf(stretch,match,cursor),frame=frameOf(stretch.bytes,stretch.matches,
index),allowed=findAllowance(stretch.bytes,stretch.matches,index),hit={origin,match:{...match,offset:stretch.base+match.offset},region,frame};return allowed===void 0?
hit:{...hit,allowed}}function regionOf({bytes,base},match,cursor){let[encoding]=match.encoding,offset=base+match.offset;cursor.advance(bytes,base,offset);let start=cursor.
positionIn(encoding,offset),end=positionAfter(start,bytes.subarray(match.offset,match.offset+match.length),encoding);return{line:start.line,column:start.column,
endLine:end.line,endColumn:end.column}}var[LEAVING_HIGH,LEAVING_LOW]=(()=>{let power=BigInt.asUintN(64,BigInt(37)**BigInt(100));return[Number(power>>32n),Number(power&0xffffffffn)]})();function carryOf(low,factor){
return Math.floor(((low>>>16)*factor+((low&65535)*factor>>>16))/65536)}var RollingHash=class{high=0;low=0;#window=new Uint16Array(100);#next=0;push(code){let leaving=this.#window[this.#next];
if(this.#window[this.#next]=code,this.#next=this.#next+1===100?0:this.#next+1,this.high=Math.imul(this.high,37)+carryOf(this.low,37)|0,this.#add(0,Math.imul(this.
low,37)>>>0,code),leaving===0)return;let low=Math.imul(LEAVING_LOW,leaving)>>>0,high=Math.imul(LEAVING_HIGH,leaving)+carryOf(LEAVING_LOW,leaving);this.high=this.
high-high-(this.low<low?1:0)|0,this.low=this.low-low>>>0}#add(high,low,code){let sum=low+code;this.high=this.high+high+(sum>4294967295?1:0)|0,this.low=sum>>>0}};
function lineHashes(content,lines){let last=0;for(let line of lines)last=Math.max(last,line);let state=new LineHashState(last),decoder=new TextDecoder("utf-8",{
ignoreBOM:!0});for(let at=0;at<content.length&&!state.isDone;at+=65536)state.pushText(decoder.decode(content.subarray(at,at+65536),{stream:!0}));return state.isDone||
(state.pushText(decoder.decode()),state.pushEnd()),state.numbered(lines)}var LineHashState=class{#last;#hash=new RollingHash;#highs=[];#lows=[];#count=0;#starts=[];#lineStart=!0;#afterReturn=!1;constructor(last){
this.#last=last}get isDone(){return this.#highs.length>=this.#last}pushText(text){for(let index=0;index<text.length&&!this.isDone;index++){let code=text.charCodeAt(
index),skipped=code===32||code===9||code===10&&this.#afterReturn;this.#afterReturn=code===13,skipped||this.#push(code===13?10:code)}}pushEnd(){this.#push(65535);
for(let index=0;index<100;index++)this.#roll(0)}#push(code){this.#lineStart&&this.#starts.push(this.#count),this.#lineStart=code===10,this.#roll(code)}#roll(code){
this.#hash.push(code),this.#count++,this.#starts[0]===this.#count-100&&(this.#starts.shift(),this.#highs.push(this.#hash.high>>>0),this.#lows.push(this.#hash.low))}numbered(lines){
let counts=new Map,hashes=new Map;for(let[index,high]of this.#highs.entries()){let low=this.#lows[index].toString(16),hash=high===0?low:high.toString(16)+low.padStart(
8,"0"),count=(counts.get(hash)??0)+1;counts.set(hash,count),lines.has(index+1)&&hashes.set(index+1,`${hash}:${count}`)}return hashes}};var NONE2=Object.freeze([]);function scanContent(bytes,start,end,origin,settings){let matches=detectAll(bytes,start,end,settings);if(matches.length===0)return NONE2;
let content=bytes.subarray(start,end),cursor=new LineCursor(content),hits=matches.map((_,index)=>describeMatch({bytes:content,base:0,matches},index,cursor,origin));
return settings.lineHash?withLineHashes(hits,content):hits}function withLineHashes(hits,content){let hashes=lineHashes(content,new Set(hits.map(hit=>hit.region.
line)));return hits.map(hit=>{let lineHash=hashes.get(hit.region.line);return lineHash===void 0?hit:{...hit,lineHash}})}import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync}from"node:fs";function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){return stats.isFIFO()||
stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}import{resolve,sep}from"node:path";function pathText(path){if(typeof path=="string")return path;let bytes=Buffer.from(path.buffer,path.byteOffset,path.byteLength),
text="";for(let i=0;i<bytes.length;){let length=validSequenceLength(bytes,i);text+=length===0?`\\x${bytes.toString("hex",i,i+1)}`:bytes.toString("utf8",i,i+length),
i+=Math.max(length,1)}return text}function pathFrom(cwd,absolute,top){let text=pathText(absolute).replaceAll(sep,"/"),root=top===void 0?void 0:asBase(top),base=asBase(
cwd),climb="";for(;!text.startsWith(base);){if(root===void 0||base===root||!base.startsWith(root))return text;base=base.slice(0,base.lastIndexOf("/",base.length-
2)+1),climb+="../"}return climb+text.slice(base.length)}function topOf(cwd,prefix){return resolve(cwd,prefix.replaceAll(/[^/]+/g,".."))}function prefixOf(top,cwd){
let[root,base]=[asBase(top),asBase(cwd)];return base.startsWith(root)?base.slice(root.length):""}function asBase(directory){return directory.replaceAll(sep,"/").
replace(/\/?$/,"/")}function joinRaw(directory,path){let prefix=directory.endsWith("/")?directory:`${directory}/`;return typeof path=="string"?prefix+path:new Uint8Array(
Buffer.concat([Buffer.from(prefix),path]))}function validSequenceLength(bytes,at){for(let length=1;length<=4&&at+length<=bytes.length;length++)if(!bytes.toString(
"utf8",at,at+length).includes("�")||bytes.subarray(at,at+length).equals(Buffer.from("�")))return length;return 0}var WINDOW=4*1024*1024,MARGIN=64*1024,SMALLEST_BUFFER=64*1024,StreamScanner=class{#origin;#settings;#window;#margin;#buffer;#filled=0;#base=0;#core=0;#cursor;constructor(origin,settings,sizes={
window:WINDOW,margin:MARGIN}){this.#origin=origin,this.#settings=settings,this.#window=sizes.window,this.#margin=sizes.margin,this.#buffer=new Uint8Array(Math.min(
SMALLEST_BUFFER,this.#capacity))}get#capacity(){return this.#window+2*this.#margin}push(chunk){let hits=[];for(let at=0;at<chunk.length;){this.#filled===this.#capacity&&
this.#scanWindow(this.#base+this.#filled-this.#margin,hits);let count=Math.min(chunk.length-at,this.#capacity-this.#filled);this.#reserve(this.#filled+count),this.#buffer.
set(chunk.subarray(at,at+count),this.#filled),this.#filled+=count,at+=count}return hits}end(){let hits=[];return this.#scanWindow(this.#base+this.#filled,hits),
this.#buffer=new Uint8Array(0),hits}#scanWindow(coreEnd,hits){let bytes=this.#buffer.subarray(0,this.#filled),base=this.#base;this.#cursor??=new LineCursor(bytes);
let matches=detectAll(bytes,0,bytes.length,this.#settings);for(let[index,match]of matches.entries()){let offset=base+match.offset;offset<this.#core||offset>=coreEnd||
hits.push(describeMatch({bytes,base,matches},index,this.#cursor,this.#origin))}this.#cursor.advance(bytes,base,coreEnd),this.#core=coreEnd;let dropped=Math.max(
0,coreEnd-base-this.#margin);this.#buffer.copyWithin(0,dropped,this.#filled),this.#filled-=dropped,this.#base+=dropped}#reserve(length){if(length<=this.#buffer.
length)return;let larger=new Uint8Array(Math.min(this.#capacity,Math.max(length,2*this.#buffer.length)));larger.set(this.#buffer.subarray(0,this.#filled)),this.#buffer=
larger}};import{realpathSync}from"node:fs";var SLASH2=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH2),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH2||root.at(-1)===SLASH2:!1}var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory",BUFFER_SIZE=4*1024*1024,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??
0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#cwd;#largest;#buffer=Buffer.allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,
cwd,largest}){this.#settings=settings,this.#cwd=cwd,this.#largest=largest}scan(path,from){let absolute=joinRaw(from.root,path),reading=this.#scanInside(absolute,
from.root),{message=reading===GONE&&from.named===!0?MISSING:void 0,...result}=reading;return message===void 0?result:{...result,problem:{where:pathFrom(this.#cwd,
absolute,from.top),message}}}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(absolute):GONE}catch(error){return failure(
absolute,error)}}#scanOpened(path){let origin={kind:"file",path},descriptor;try{descriptor=openSync(nativePath(path),OPEN_FLAGS)}catch(error){if(codeOf(error)===
"ELOOP")return this.#scanLinkText(path,origin);throw error}try{return this.#scanDescriptor(descriptor,origin)}finally{closeSync(descriptor)}}#scanLinkText(path,origin){
let target=readlinkSync(nativePath(path),{encoding:"buffer"});return read(scanContent(target,0,target.length,origin,this.#settings),target.length)}#scanDescriptor(descriptor,origin){
let stats=fstatSync(descriptor);if(stats.isDirectory())return GONE;let refusal=refuse(stats,this.#settings.maxSize);if(refusal!==void 0)return unread(refusal);if(stats.
size>this.#largest)return{...GONE,deferred:!0};let length=this.#fill(descriptor,0,stats.size);return length===BUFFER_SIZE?this.#scanLarge(descriptor,origin,stats.
size):read(scanContent(this.#buffer,0,length,origin,this.#settings),length,stats.size)}#fill(descriptor,position,size){let length=0;for(let count=-1;count!==0&&
length<BUFFER_SIZE&&!(length>0&&position+length===size);length+=count)count=readSync(descriptor,this.#buffer,length,BUFFER_SIZE-length,position+length);return length}#scanLarge(descriptor,origin,size){
let found=!1,total=0;for(let length=BUFFER_SIZE;length===BUFFER_SIZE&&!found;total+=BUFFER_SIZE-OVERLAP)length=this.#fill(descriptor,total,size),found=detectAll(
this.#buffer,0,length,this.#settings).length>0,length<BUFFER_SIZE&&(total+=length-(BUFFER_SIZE-OVERLAP));return found?this.#scanLocated(descriptor,origin,size):
read([],total,size)}#scanLocated(descriptor,origin,size){let scanner=new StreamScanner(origin,this.#settings),hits=[],total=0;for(let length=BUFFER_SIZE;length===
BUFFER_SIZE;total+=length){length=this.#fill(descriptor,total,size);for(let hit of scanner.push(this.#buffer.subarray(0,length)))hits.push(hit)}for(let hit of scanner.
end())hits.push(hit);return read(hits,total,size)}};function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="ENOTDIR"?unread(reasonOf(
error)):typeof path=="string"&&path.includes("�")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function unread(message){return{...GONE,message}}
function nativePath(path){return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2,readFileSync}from"node:fs";import{inflateSync}from"node:zlib";function isKnown({idSize,tables},bytes,at){for(let table of tables)if(findId(table,idSize,bytes,at)>=0)return!0;return!1}function findId(table,idSize,bytes,at){
let{bytes:ids,fanout,ids:start,stride}=table,first=bytes[at],low=first===0?0:readUint32(ids,fanout+(first-1)*4),high=readUint32(ids,fanout+first*4),next=bytes[at+
1]<<16|bytes[at+2]<<8|bytes[at+3],guess=low+Math.floor((high-low)*next/2**24);for(let reach=32;low<high;reach*=4){let order=compareIds(bytes,at,ids,start+guess*
stride,idSize);if(order===0)return guess;order<0?high=guess:low=guess+1;let near=order<0?high-reach:low+reach;guess=near>low&&near<high&&reach<1e3?near:low+high>>>
1}return-1}function createIdTable(hexIds,idSize){let bytes=Buffer.from(new SharedArrayBuffer(1024+hexIds.length*idSize)),counts=new Uint32Array(256);for(let[position,
id]of hexIds.toSorted().entries()){bytes.write(id,1024+position*idSize,"hex");let first=bytes[1024+position*idSize];counts[first]=counts[first]+1}let sum=0;for(let[
first,count]of counts.entries())sum+=count,bytes.writeUInt32BE(sum,first*4);return{bytes,fanout:0,ids:1024,stride:idSize}}function compareIds(a,aStart,b,bStart,length){
for(let i=1;i<length;i++){let difference=a[aStart+i]-b[bStart+i];if(difference!==0)return difference}return 0}function readUint32(bytes,at){return(bytes[at]<<24|
bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3])>>>0}var KEPT=1e3,CACHE=1<<17,SHORTEST_ENTRY=7,SPACE=32,NUL=0,LINE_FEED3=10,GITLINK=Buffer.from("160000 "),ReferenceChecker=class{#known;#seen;#absent=new Set;#id=Buffer.
alloc(32);constructor(known){this.#known=known,this.#seen=new Int32Array(CACHE*2)}takeAbsent(){let absent=[...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{
start,end},{start:from,end:to}){let{idSize}=this.#known,at=start;for(;at<end&&at<to;){let nul=at+SHORTEST_ENTRY;for(;nul<end&&bytes[nul]!==NUL;)nul++;let next=nul+
1+idSize;if(next>end)return!1;next>from&&!isGitlink(bytes,at)&&this.#check(bytes,nul+1),at=next}return!0}checkHeader(bytes,{start,end}){let digits=this.#known.idSize*
2;for(let at=start;at<end&&bytes[at]!==LINE_FEED3;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==LINE_FEED3;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=
at||bytes[idStart-1]!==SPACE||!this.#readHex(bytes,idStart,digits))return;this.#check(this.#id,0),at=lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=
2){let value=hexValue(bytes[at+i])*16+hexValue(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}return!0}#check(bytes,at){let first=bytes[at]<<24|bytes[at+
1]<<16|bytes[at+2]<<8|bytes[at+3],second=bytes[at+4]<<24|bytes[at+5]<<16|bytes[at+6]<<8|bytes[at+7],slot=(first&CACHE-1)*2;this.#seen[slot]===first&&this.#seen[slot+
1]===second||(isKnown(this.#known,bytes,at)?(this.#seen[slot]=first,this.#seen[slot+1]=second):this.#absent.size<KEPT&&this.#absent.add(Buffer.from(bytes.buffer,
bytes.byteOffset+at,this.#known.idSize).toString("hex")))}};function isGitlink(bytes,at){for(let i=0;i<GITLINK.length;i++)if(bytes[at+i]!==GITLINK[i])return!1;return!0}
function hexValue(byte){return byte>=48&&byte<=57?byte-48:byte>=97&&byte<=102?byte-87:-512}var MAX_INFLATED=32*1024*1024,HEADER=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function scanLoose({files,known},settings){let references=new ReferenceChecker(
known),hits=[],unread2=[],commits=[],counts={files:0,blobs:0,bytes:0};for(let file of files){let object=readLoose(file,settings.maxSize);if(typeof object=="stri\
ng"){unread2.push({id:file.id,reason:object});continue}let{type,bytes,start}=object,range={start,end:bytes.length};if(type==="tree"&&!references.checkTree(bytes,
range,range)){unread2.push({id:file.id,reason:"the tree ends in the middle of an entry"});continue}if(type!=="tree")for(let hit of scanContent(bytes,start,bytes.
length,{kind:"object",type,id:file.id},settings))hits.push(hit);(type==="commit"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(
file.id),type==="blob"&&counts.blobs++,type!=="tree"&&(counts.bytes+=bytes.length-start)}return{hits,problems:[],counts,learned:{done:files.length-unread2.length,
unread:unread2,absent:references.takeAbsent(),commits}}}function readLoose({path},maxSize){try{let bytes=inflateSync(readSmall(path),{maxOutputLength:MAX_INFLATED}),
header=HEADER.exec(bytes.toString("latin1",0,MAX_HEADER)),start=header?.[0].length??0;return header===null||bytes.length-start!==Number(header[2])?"its header d\
oes not fit its content":header[1]==="blob"&&bytes.length-start>maxSize?"over --max-size":{type:header[1],bytes,start}}catch(error){return messageOf(error)}}function readSmall(path){
let file=openSync2(path,constants2.O_RDONLY|(constants2.O_NONBLOCK??0));try{let stats=fstatSync2(file);if(!stats.isFile()||stats.size>MAX_INFLATED)throw new Error(
"it is no file of a size that is read here");return readFileSync(file)}finally{closeSync2(file)}}import{closeSync as closeSync4,fstatSync as fstatSync4,readSync as readSync3}from"node:fs";var CorruptPack=class extends Error{name="CorruptPack"};import{closeSync as closeSync3,constants as constants3,fstatSync as fstatSync3,openSync as openSync3}from"node:fs";function openRegular(path){let file=openSync3(path,constants3.O_RDONLY|(constants3.O_NONBLOCK??0));if(fstatSync3(file).isFile())return file;throw closeSync3(file),
new CorruptPack("not a regular file")}import{readSync as readSync2}from"node:fs";var WINDOW2=8192,SLOTS=2048,PackBytes=class{#file;#cache;#windows;#filled;#large=new Uint8Array(0);constructor(file,slots=SLOTS){
this.#file=file,this.#cache=new Uint8Array(WINDOW2*slots),this.#windows=new Float64Array(slots).fill(-1),this.#filled=new Uint32Array(slots)}read(offset,length){
let window=Math.floor(offset/WINDOW2),within=offset-window*WINDOW2;if(within+length>WINDOW2)return this.#readDirect(offset,length);let slot=window&this.#windows.
length-1,at=slot*WINDOW2;this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync2(this.#file,this.#cache,at,WINDOW2,window*WINDOW2),this.#windows[slot]=
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
next}if(count>bytes.length/24)throw new CorruptPack(`the index claims ${count} objects in ${bytes.length} bytes`);return count}var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7,OUTSIDE=5,MAX_EXACT=2**52;function parseEntryHeader(bytes,{start,end,idSize},header){let at=start,byte=bytes[at++];
header.type=byte>>4&7,header.distance=0;let size=byte&15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;if(header.size=
size,header.type===REF_DELTA)at+=idSize;else if(header.type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===5)throw new CorruptPack(
`an entry has the unknown type ${header.type}`);if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry header is damaged");header.
length=at-start}function parseDistance(bytes,from,end,header){let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)byte=bytes[at++],distance=
(distance+1)*128+(byte&127);return header.distance=distance,at}var HEAVY=8*1024*1024,GRAIN=2*1024*1024,ORDER=[BLOB,TREE,COMMIT,TAG];function*listWalks(table,heavy=HEAVY){for(let type of ORDER){let entries=[],weight=0;for(let entry=0;entry<
table.count;entry++)table.types[entry]!==type||!isStart(table,entry,heavy)||(entries.push(entry),weight+=Math.min(table.weights[entry],heavy),!(weight<GRAIN)&&(yield Int32Array.
from(entries),entries=[],weight=0));entries.length>0&&(yield Int32Array.from(entries))}}function isStart({bases,weights},entry,heavy){return bases[entry]<0||weights[entry]>
heavy}function buildPackTable(pack,size,index,heavy=HEAVY){let table=allocate(index.count);return readOffsets(table,size-index.idSize,index),linkEntries(table,pack,index),
sumWeights(table,resolveTypes(table),heavy),table}function allocate(count){let shared=bytes=>new SharedArrayBuffer(bytes);return{count,offsets:new Float64Array(
shared((count+1)*8)),headerLengths:new Uint8Array(shared(count)),sizes:new Float64Array(shared(count*8)),types:new Uint8Array(shared(count)),bases:new Int32Array(
shared(count*4)).fill(-1),firstChildren:new Int32Array(shared(count*4)).fill(-1),nextSiblings:new Int32Array(shared(count*4)).fill(-1),duplicates:new Uint8Array(
shared(count)),weights:new Float32Array(shared(count*4))}}var PACK_HEADER=12;function readOffsets({count,offsets},end,index){for(let position=0;position<count;position++)
offsets[position]=offsetAt(index,position);offsets.subarray(0,count).sort(),offsets[count]=end;let before=-1;for(let entry=0;entry<count;entry++){let offset=offsets[entry];
if(offset===before)throw new CorruptPack(`the index names offset ${offset} twice`);if(offset<PACK_HEADER||offset>=end)throw new CorruptPack(`the index names off\
set ${offset} in a pack whose entries end at ${end}`);before=offset}}var MAX_HEADER2=48;function linkEntries(table,pack,index){let entries=new OffsetLookup(table.
offsets,table.count),header={type:0,size:0,length:0,distance:0};for(let entry=0;entry<table.count;entry++){let offset=table.offsets[entry],{bytes,start,end}=pack.
read(offset,MAX_HEADER2);if(parseEntryHeader(bytes,{start,end,idSize:index.idSize},header),table.headerLengths[entry]=header.length,table.sizes[entry]=header.size,
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
length-1}};var SIGNATURE2="PACK";function openPack(stem,idSize){let index=parsePackIndex(readShared(`${stem}.idx`),idSize),path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(
file,index.count),{path,index,table:buildPackTable(new PackBytes(file,1),fstatSync4(file).size,index)}}finally{closeSync4(file)}}function reviveHandle(pack){let{
buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);return{...pack,index:{...pack.index,idTable:{...pack.index.
idTable,bytes}}}}function listEntryPositions({index,table}){let positions=new Int32Array(table.count);for(let position=0;position<table.count;position++)positions[entryAt(
table,offsetAt(index,position))]=position;return positions}function entryIds(pack,positions,entries){return Array.from(entries,entry=>idAt(pack.index,positions[entry]))}
function entryAt({offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+1:high=middle}return low}
function checkHeader(file,count){let header=Buffer.alloc(12);if(readSync3(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE2)throw new CorruptPack(
"the file does not begin with a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack version ${version} is n\
ot known`);let announced=header.readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its index ${count}`)}function readShared(path){
let file=openRegular(path);try{let bytes=Buffer.from(new SharedArrayBuffer(fstatSync4(file).size)),length=0;for(let count=-1;count!==0&&length<bytes.length;length+=
count)count=readSync3(file,bytes,length,bytes.length-length,length);return bytes.subarray(0,length)}finally{closeSync4(file)}}import{closeSync as closeSync5}from"node:fs";var DeltaWalker=class{#table;#visitor;#limits;#unpacker;visited=0;visitedBytes=0;constructor(unpacker,table,visitor,limits){this.#unpacker=unpacker,this.#table=
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
Math.min(this.#limits.arena,Math.max(size,this.#arena.length*2)));larger.set(this.#arena),this.#arena=larger}};var REACH3=768;function marginFor(decodeDepth){return Math.ceil(REACH3*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var ARENA=96*1024*1024,MANY_PIECES=64,
MALFORMED="the tree ends in the middle of an entry",TYPES={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#references;#file;#unpacker;#walkers=new Map;#positions;#hits=[];#unread=new Map;#oversize=new Map;constructor(pack,known,settings){
this.#pack=reviveHandle(pack),this.#settings=settings,this.#references=new ReferenceChecker(known),this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(
new PackBytes(this.#file),pack.table,{arena:ARENA,margin:marginFor(settings.decodeDepth)})}close(){closeSync5(this.#file)}scan({entries}){let type=this.#pack.table.
types[entries[0]??0],walker=this.#walkerFor(type);walker.visited=0,walker.visitedBytes=0;for(let entry of entries)try{walker.walk(entry)}catch(error){this.#unread.
set(entry,messageOf(error))}return this.#takeResult(type,walker)}#takeResult(type,walker){let name=TYPES[type]??"blob",hits=this.#hits.flatMap(({entry,found})=>{
let[id=""]=this.#idsOf([entry]);return found.map(hit=>({...hit,origin:{kind:"object",type:name,id}}))}),reasons=[...this.#unread.values()],unread2=this.#idsOf(this.#unread.
keys()).map((id,i)=>({id,reason:reasons[i]??""})),problems=this.#listOversize();this.#hits=[],this.#unread=new Map,this.#oversize=new Map;let{visited,visitedBytes}=walker;
return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,unread:unread2,absent:this.#references.
takeAbsent(),commits:[]}}}#listOversize(){let sizes=[...this.#oversize.values()];return this.#idsOf(this.#oversize.keys()).map((id,i)=>({where:`object ${id.slice(
0,12)}`,message:overMaxSize(sizes[i]??0)}))}#idsOf(entries){let wanted=[...entries];return wanted.length===0?[]:(this.#positions??=listEntryPositions(this.#pack),
entryIds(this.#pack,this.#positions,wanted))}#walkerFor(type){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===TREE?0:marginFor(
this.#settings.decodeDepth),sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,this.#pack.table,
this.#visitor(type),limits),this.#walkers.set(type,walker)}return walker}#visitor(type){let report={oversize:(entry,size)=>{this.#oversize.set(entry,size)},unreadable:(entry,reason)=>{
this.#unread.set(entry,reason)}};return type===TREE?{...report,...this.#treeVisitor()}:{...report,whole:(entry,bytes,object)=>(type!==BLOB&&this.#references.checkHeader(
bytes,object),this.#scanWhole(entry,bytes,object)),piece:(bytes,piece,object)=>(type!==BLOB&&this.#references.checkHeader(bytes,object),detectAll(bytes,piece.start,
piece.end,this.#settings).length>0)}}#treeVisitor(){let pieces=0,before=0;return{whole:(entry,bytes,object)=>(this.#references.checkTree(bytes,object,object)||this.#unread.
set(entry,MALFORMED),!1),piece:(bytes,piece,object)=>(pieces=piece.start>before?pieces+1:0,before=piece.start,pieces>MANY_PIECES||!this.#references.checkTree(bytes,
object,piece))}}#scanWhole(entry,bytes,{start,end}){let found=scanContent(bytes,start,end,UNNAMED,this.#settings);return found.length>0&&this.#hits.push({entry,
found}),found.length>0}},UNNAMED={kind:"object",type:"blob",id:""};var PackScanners=class{#settings;#path="";#current;constructor(settings){this.#settings=settings}scan(item){try{return this.#open(item).scan(item)}catch(error){
return unreadable(item,messageOf(error))}}#open({pack,known}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.close(),this.#current=void 0,
this.#current=new PackScanner(pack,known,this.#settings),this.#path=pack.path),this.#current}};function unreadable({pack,entries},reason){let handle=reviveHandle(
pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<all.length;at++)for(let child=firstChildren[all[at]];child>=0;child=
nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,listEntryPositions(handle),all.filter(entry=>duplicates[entry]===0)).map(
id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function createItemScanner(start,largest=1/0){let{settings}=start,files=new FileScanner({...start,largest}),packs=new PackScanners(settings);return item=>{switch(item.
kind){case"files":return scanFiles(item,files);case"objects":return scanObjects(item,settings);case"pack":return packs.scan(item);case"loose":return scanLoose(item,
settings)}}}function scanFiles(item,scanner){let hits=[],problems=[],deferred=[],files=0,bytes=0;for(let path of item.paths){let result2=scanner.scan(path,item);
result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.problem);for(let hit of result2.hits)hits.push(hit);result2.scanned&&
files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,bytes}};return deferred.length===0?result:{...result,deferred:{...item,paths:deferred}}}
function scanObjects(item,settings){let hits=[],blobs=0,bytes=0;for(let{type,id,start,end}of item.objects){let found=scanContent(item.bytes,start,end,{kind:"obj\
ect",type,id},settings);for(let hit of found)hits.push(hit);type==="blob"&&blobs++,bytes+=end-start}return{hits,problems:[],counts:{files:0,blobs,bytes}}}function toWire(error){let cause=error instanceof Error?error:new Error(String(error));return{name:cause.name,message:cause.message,stack:cause.stack}}function fromWire(wire){
let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}export{loadCustomRules,pathText,pathFrom,topOf,prefixOf,joinRaw,CorruptPack,isKnown,findId,createIdTable,offsetAt,idAt,COMMIT,OUTSIDE,listWalks,openPack,listEntryPositions,
entryIds,entryAt,ReferenceChecker,refuseType,isPipe,StreamScanner,toWire,fromWire,createItemScanner};
