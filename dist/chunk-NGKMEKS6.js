import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{formatSize,overMaxSize}from"./chunk-LQ4PDVJ2.js";import{entropyOf}from"./chunk-SUWK2YNK.js";import{codeOf,messageOf,reasonOf,redact}from"./chunk-YZIYYQVC.js";var CUT_SHORT="it is encoded in too many ways at once: not all that can be decoded from it was searched";var Budget=class{#left;#isExceeded=!1;constructor(length){this.#left=Math.max(1048576,24*length)}get isExceeded(){return this.#isExceeded}spend(bytes){return bytes>
this.#left?(this.#isExceeded=!0,!1):(this.#left-=bytes,!0)}};function outermostLayer(range,depth){let{bytes,start,end}=range;return{bytes,start,end,depth,aligned:!0,exact:!1,core:{start,end},outer:void 0}}function traceOut(innermost,span){
let steps=[],encoding=[],layer=innermost,place=span;for(;;){if(place.start<layer.core.start||place.start>=layer.core.end)return;if(steps.push({layer,span:place}),
layer.outer===void 0)return{steps,encoding};let located=layer.outer.locate(place);located.encoding!==void 0&&encoding.unshift(located.encoding),place=located,layer=
layer.outer.layer}}var PIECE=3*65536,HALO=3*8192;function forEachPiece(length,visit){if(length<=PIECE+HALO){visit({start:0,end:length},{start:0,end:length});return}
for(let start=0;start<length;start+=PIECE){let core={start,end:Math.min(length,start+PIECE)};visit({start:Math.max(0,start-HALO),end:Math.min(length,core.end+HALO)},
core)}}function shift(span,by){return{start:span.start+by,end:span.end+by}}var ANYWHERE=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifact\
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
a.offset-b.offset||b.length-a.length||compare(a.encoding.join(),b.encoding.join())}function compare(a,b){return a===b?0:a<b?-1:1}function tableOf(characters,value=()=>1){let table=new Uint8Array(256);for(let index=0;index<characters.length;index++)table[characters.charCodeAt(index)]=value(
index);return table}var UPPER="ABCDEFGHIJKLMNOPQRSTUVWXYZ",LOWER="abcdefghijklmnopqrstuvwxyz",DIGITS="0123456789",BASE62=DIGITS+UPPER+LOWER,BASE64=`${UPPER}${LOWER}${DIGITS}\
+/`,BASE32=`${LOWER}234567`,IN_RUN=tableOf(`${BASE64}-_`),ALPHANUMERIC=tableOf(BASE62),BASE32_DIGIT=tableOf(BASE32),TEXT=tableOf(`	
\r${String.fromCharCode(...Array.from({length:95},(_,index)=>32+index))}`),HEX_DIGIT=tableOf("0123456789ABCDEFabcdef"),SEXTET=tableOf(BASE64,index=>index);SEXTET[45]=
62;SEXTET[95]=63;var SHORTEST=52,NOTHING=-1,RUN_CHARACTERS=`${BASE64}-_`,SIGNS="%\\&#;={}",ESCAPED_RUN={table:tableOf(RUN_CHARACTERS+SIGNS),shortest:SHORTEST},ANY_RUN={table:tableOf(
`${RUN_CHARACTERS}${SIGNS}\r
`),shortest:24},TOKEN_RUN={table:IN_RUN,shortest:SHORTEST};function findRunOf({table,shortest},bytes,from,end){let barrier=from-1,probe=barrier+shortest;for(;probe<
end;){let at=probe;for(;table[bytes[at]]===1;)if(at--,at===barrier)return at+1;barrier=at,probe=at+shortest}return NOTHING}function endOfRun(table,bytes,from,end){
let at=from;for(;at<end&&table[bytes[at]]===1;)at++;return at}var BACKSLASH=92,PERCENT=37,SMALL_U=117,SMALL_X=120,ESCAPE_LETTERS=new Set(Array.from("0bfnrtv",letter=>letter.charCodeAt(0)));function isBounded(text,from,to){
let{bytes,start,end}=text;return to<end&&ALPHANUMERIC[bytes[to]]===1?!1:from<=start||ALPHANUMERIC[bytes[from-1]]===0||followsEscape(bytes,start,from)}function followsEscape(bytes,start,at){
return at-2>=start&&bytes[at-2]===BACKSLASH&&ESCAPE_LETTERS.has(bytes[at-1])||at-3>=start&&bytes[at-3]===PERCENT&&isHex(bytes,at-2,at)||at-4>=start&&bytes[at-4]===
BACKSLASH&&bytes[at-3]===SMALL_X&&isHex(bytes,at-2,at)?!0:at-6>=start&&bytes[at-6]===BACKSLASH&&bytes[at-5]===SMALL_U&&isHex(bytes,at-4,at)}function isHex(bytes,from,to){
for(let at=from;at<to;at++)if(HEX_DIGIT[bytes[at]]===0)return!1;return!0}var DIGITS2={table:IN_RUN,shortest:Math.ceil(SHORTEST*8/6)},PHASES=4,base64={levels:1,shortest:DIGITS2.shortest,notice:({bytes},from,to)=>findRunOf(DIGITS2,bytes,
from,to),decode:(text,at,visit)=>{let stop=endOfRun(IN_RUN,text.bytes,at,text.end);for(let phase=0;phase<PHASES;phase++)decodeDigits(text,{start:at+phase,end:stop},
phase===0,visit);return stop}};function decodeDigits({bytes},digits,aligned,visit){let from=digits.start,length=Math.floor((digits.end-from)*3/4);mayHoldText(bytes,
from,0,length)&&forEachPiece(length,(piece,core)=>{mayHoldText(bytes,from,piece.start,piece.end)&&visit({bytes:decodePiece(bytes,from,piece.start,piece.end),core:shift(
core,-piece.start),locate:span=>({start:from+Math.floor((piece.start+span.start)*8/6),end:from+Math.ceil((piece.start+span.end)*8/6),encoding:"base64"}),aligned,
exact:!1})})}function byteAt(bytes,base,index){let group=index/3|0,rest=index-3*group,at=base+4*group+rest,high=SEXTET[bytes[at]],low=SEXTET[bytes[at+1]];return rest===
0?high<<2|low>>4:rest===1?(high&15)<<4|low>>2:(high&3)<<6|low}function mayHoldText(bytes,base,from,to){let barrier=from-1,probe=barrier+SHORTEST;for(;probe<to;){
let at=probe,byte=byteAt(bytes,base,at);for(;TEXT[byte]===1;){if(at--,at===barrier)return!0;byte=byteAt(bytes,base,at)}if(byte===0&&mayBeWide(bytes,base,at,from,
to))return!0;barrier=at,probe=at+SHORTEST}return!1}function mayBeWide(bytes,base,nul,from,to){for(let at=Math.max(from,nul-3);at<nul;at++)if(TEXT[byteAt(bytes,base,
at)]!==0)for(let width of[2,4]){let count=0;for(let next=at;next>=from&&count<SHORTEST&&TEXT[byteAt(bytes,base,next)]===1;next-=width)count++;for(let next=at+width;next<
to&&count<SHORTEST&&TEXT[byteAt(bytes,base,next)]===1;next+=width)count++;if(count===SHORTEST)return!0}return!1}function decodePiece(bytes,base,from,to){let decoded2=Buffer.
allocUnsafe(to-from),at=base+from/3*4,out=0;for(;out+3<=decoded2.length;out+=3,at+=4){let a=SEXTET[bytes[at]],b=SEXTET[bytes[at+1]],c=SEXTET[bytes[at+2]],d=SEXTET[bytes[at+
3]];decoded2[out]=a<<2|b>>4,decoded2[out+1]=(b&15)<<4|c>>2,decoded2[out+2]=(c&3)<<6|d}for(;out<decoded2.length;out++)decoded2[out]=byteAt(bytes,base,from+out);return decoded2}var MALFORMED=-1,NO_BYTE=256,LINE_FEED=10,CARRIAGE_RETURN=13;function spelled(value,length){return value|length<<9}function valueOf(escape2){return escape2&511}
function lengthOf(escape2){return escape2>>9}function hexValue(bytes,from,to){let value=0;for(let at=from;at<to;at++){let byte=bytes[at];if(HEX_DIGIT[byte]===0)
return MALFORMED;value=value*16+digitValue(byte)}return from>=to||value>255?MALFORMED:value}function digitValue(byte){return(byte&15)+(byte>57?9:0)}function endOfHex(bytes,from,most){
let at=from;for(;at<most&&HEX_DIGIT[bytes[at]]===1;)at++;return at}function lineEndLength(bytes,at,end){return at>=end?0:bytes[at]===LINE_FEED?1:bytes[at]!==CARRIAGE_RETURN?
0:at+1<end&&bytes[at+1]===LINE_FEED?2:1}var CAPITAL_U=85,SMALL_U2=117,SMALL_X2=120,OPENING_BRACE=123,CLOSING_BRACE=125,ZERO=48,SPACE=32,DELETE=127,backslash={encoding:"escape",lead:92,read:(bytes,at,end)=>{
if(at+1>=end)return MALFORMED;let letter=bytes[at+1];if(letter===SMALL_U2&&bytes[at+2]===OPENING_BRACE)return readBraced(bytes,at,end);if(letter===SMALL_X2)return readHex(
bytes,at,at+4,end);if(letter===SMALL_U2)return readHex(bytes,at,at+6,end);if(letter===CAPITAL_U)return readHex(bytes,at,at+10,end);if(letter>=ZERO&&letter<ZERO+
8)return readOctal(bytes,at,end);let lineEnd=lineEndLength(bytes,at+1,end);return lineEnd>0?spelled(NO_BYTE,1+lineEnd):letter>SPACE&&letter<DELETE&&ALPHANUMERIC[letter]===
0?spelled(letter,2):MALFORMED}};function readHex(bytes,at,to,end){let value=to>end?MALFORMED:hexValue(bytes,at+2,to);return value===MALFORMED?MALFORMED:spelled(
value,to-at)}function readBraced(bytes,at,end){let close=endOfHex(bytes,at+3,Math.min(end,at+9)),value=close<end&&bytes[close]===CLOSING_BRACE?hexValue(bytes,at+
3,close):MALFORMED;return value===MALFORMED?MALFORMED:spelled(value,close+1-at)}function readOctal(bytes,at,end){let value=0,next=at+1;for(;next<end&&next<at+4;){
let digit=bytes[next]-ZERO;if(digit<0||digit>7||value*8+digit>255)break;value=value*8+digit,next++}return spelled(value,next-at)}var HASH=35,SEMICOLON=59,SMALL_X3=120,ZERO2=48,MOST_DIGITS=8,htmlEntity={encoding:"html-entity",lead:38,read:(bytes,at,end)=>{if(at+2>=end||bytes[at+1]!==HASH)return MALFORMED;
let isHex2=(bytes[at+2]|32)===SMALL_X3,from=isHex2?at+3:at+2,to=isHex2?endOfHex(bytes,from,Math.min(end,from+MOST_DIGITS)):endOfDecimal(bytes,from,end),value=isHex2?
hexValue(bytes,from,to):decimalValue(bytes,from,to);return value===MALFORMED?MALFORMED:spelled(value,(to<end&&bytes[to]===SEMICOLON?to+1:to)-at)}};function endOfDecimal(bytes,from,end){
let most=Math.min(end,from+MOST_DIGITS),at=from;for(;at<most&&bytes[at]>=ZERO2&&bytes[at]<ZERO2+10;)at++;return at}function decimalValue(bytes,from,to){let value=0;
for(let at=from;at<to;at++)value=value*10+bytes[at]-ZERO2;return from>=to||value>255?MALFORMED:value}var percent={encoding:"percent",lead:37,read:(bytes,at,end)=>{let value=hexValue(bytes,at+1,Math.min(end,at+3));return at+3>end||value===MALFORMED?MALFORMED:spelled(
value,3)}};var quotedPrintable={encoding:"quoted-printable",lead:61,read:(bytes,at,end)=>{let lineEnd=lineEndLength(bytes,at+1,end);if(lineEnd>0)return spelled(NO_BYTE,1+lineEnd);
let value=hexValue(bytes,at+1,Math.min(end,at+3));return at+3>end||value===MALFORMED?MALFORMED:spelled(value,3)}};var Rewritten=class{bytes;starts;ends;length=0;constructor(capacity,tracked){this.bytes=Buffer.allocUnsafe(capacity),this.starts=tracked?new Int32Array(capacity):
void 0,this.ends=tracked?new Int32Array(capacity):void 0}add(byte,start,end){this.bytes[this.length]=byte,this.starts!==void 0&&(this.starts[this.length]=start),
this.ends!==void 0&&(this.ends[this.length]=end),this.length++}};function rewrite({piece,core},encoding,write){let written=new Rewritten(piece.end-piece.start,!1);
write(written);let{length}=written;if(length<SHORTEST)return;let tracked,track=()=>(tracked===void 0&&(tracked=new Rewritten(length,!0),write(tracked)),tracked),
indexOf=at=>firstAtOrAfter(track().starts,at);return{bytes:written.bytes.subarray(0,length),core:{start:core.start===piece.start?0:indexOf(core.start),end:core.
end===piece.end?length:indexOf(core.end)},locate:({start,end})=>{let{starts,ends}=track();return{start:starts?.[start],end:ends?.[end-1],encoding}},aligned:!0,exact:!0}}
function firstAtOrAfter(numbers,limit){let low=0,high=numbers.length;for(;low<high;){let middle=low+high>>1;numbers[middle]<limit?low=middle+1:high=middle}return low}var SPELLINGS=[percent,backslash,htmlEntity,quotedPrintable],SPELLED=tableOf(String.fromCharCode(...SPELLINGS.map(({lead})=>lead)),index=>index+1),CONTINUED=tableOf(
"=\\"),LINE_FEED2=10,CARRIAGE_RETURN2=13,BEFORE=512,escaped={levels:1,shortest:SHORTEST,notice:(text,from,to)=>{for(let at=findRunOf(ESCAPED_RUN,text.bytes,from,
to);at!==NOTHING;){let stop=endOfRun(ESCAPED_RUN.table,text.bytes,at,to);if(startOf(text,at)<at||hasAnyEscape(text,at,stop))return at;at=findRunOf(ESCAPED_RUN,text.
bytes,stop,to)}return NOTHING},decode:(text,at,visit)=>{let stretch={start:startOf(text,at),end:endOf(text,at)};for(let spelling of SPELLINGS)decodeStretch(text,
stretch,spelling,visit);return stretch.end}};function hasAnyEscape({bytes,end},from,to){for(let at=from;at<to;at++){let number=SPELLED[bytes[at]];if(number>0&&SPELLINGS[number-
1].read(bytes,at,end)!==MALFORMED)return!0}return!1}function startOf({bytes,start},at){let least=Math.max(start,at-BEFORE),from=at;for(;;){for(;from>least&&ESCAPED_RUN.
table[bytes[from-1]]===1;)from--;let before=from;if(before>least&&bytes[before-1]===LINE_FEED2&&before--,before>least&&bytes[before-1]===CARRIAGE_RETURN2&&before--,
before===from||before<=least||CONTINUED[bytes[before-1]]===0)return from;from=before}}function endOf({bytes,end},at){let to=at;for(;;){for(;to<end&&ESCAPED_RUN.
table[bytes[to]]===1;)to++;let lineEnd=CONTINUED[bytes[to-1]]===1?lineEndLength(bytes,to,end):0;if(lineEnd===0)return to;to+=lineEnd}}function decodeStretch({bytes},stretch,spelling,visit){
hasEscape(bytes,stretch,spelling)&&forEachPiece(stretch.end-stretch.start,(piece,core)=>{let range={piece:shift(piece,stretch.start),core:shift(core,stretch.start)},
decoded2=rewrite(range,spelling.encoding,rewritten=>writePiece(bytes,range.piece,spelling,rewritten));decoded2!==void 0&&visit(decoded2)})}function hasEscape(bytes,{
start,end},{lead,read:read2}){for(let at=start;at<end;at++)if(bytes[at]===lead&&read2(bytes,at,end)!==MALFORMED)return!0;return!1}function writePiece(bytes,{start,
end},{lead,read:read2},rewritten){for(let at=start;at<end;){let byte=bytes[at],escape2=byte===lead?read2(bytes,at,end):MALFORMED,next=escape2===MALFORMED?at+1:at+
lengthOf(escape2),value=escape2===MALFORMED?byte:valueOf(escape2);value!==NO_BYTE&&rewritten.add(value,at,next),at=next}}var HEXADECIMAL={table:tableOf(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*SHORTEST},ZERO3=48,SMALL_X4=120,BREAK=1,hex={levels:1,find:({bytes,end},from)=>findRunOf(HEXADECIMAL,bytes,from,end),decode:({bytes,end},at,visit)=>{
let stop=endOfRun(HEXADECIMAL.table,bytes,at,end);return forEachPiece(stop-at,(piece,core)=>{let range={piece:shift(piece,at),core:shift(core,at)},hasLongGroup=!1,
decoded2=rewrite(range,"hex",rewritten=>{hasLongGroup=writePiece2(bytes,range.piece,0,rewritten)});decoded2!==void 0&&visit(decoded2);let shifted=hasLongGroup?rewrite(
range,"hex",rewritten=>{writePiece2(bytes,range.piece,1,rewritten)}):void 0;shifted!==void 0&&visit(shifted)}),stop}};function writePiece2(bytes,{start,end},skipped,rewritten){
let hasLongGroup=!1;for(let at=start;at<end;){if(HEX_DIGIT[bytes[at]]===0){at++;continue}isPrefix(bytes,at,end)&&(at+=2);let stop=endOfHex(bytes,at,end),isLong2=stop-
at>=HEXADECIMAL.shortest;hasLongGroup||=isLong2,isLong2||skipped===0&&(stop-at)%2===0?addBytes(rewritten,bytes,at+skipped,stop):rewritten.add(BREAK,at,stop),at=
stop}return hasLongGroup}function isPrefix(bytes,at,end){return bytes[at]===ZERO3&&at+1<end&&(bytes[at+1]|32)===SMALL_X4}function addBytes(rewritten,bytes,from,to){
for(let at=from;at+2<=to;at+=2)rewritten.add(digitValue(bytes[at])*16+digitValue(bytes[at+1]),at,at+2)}var LINE={table:tableOf("0123456789ABCDEFabcdef :"),shortest:48},LONGEST_LINE=256,MARK=tableOf(" 	#>*+-/|"),SPACE2=32,COLON=58,BAR=124,LINE_FEED3=10,CARRIAGE_RETURN3=13,
LEAST_OFFSET=4,LEAST_BARE_OFFSET=6,MOST_OFFSET=16,LONGEST_WORD=16,MIDDLE=8,hexDump={levels:1,find:({bytes,end},from)=>findRunOf(LINE,bytes,from,end),decode:(text,at,visit)=>{
let{bytes,end}=text,stop=endOfRun(LINE.table,bytes,at,end),first=startOfLine(bytes,at,text.start),last=first;for(let next=first;next<end;){let lineEnd=endOfLine(
bytes,next,end);if(!readLine(bytes,{start:next,end:lineEnd},void 0))break;last=lineEnd,next=lineEnd+1}return forEachPiece(last-first,(piece,core)=>{let range={piece:shift(
piece,first),core:shift(core,first)},decoded2=rewrite(range,"hex",rewritten=>{let from=piece.start===0?first:endOfLine(bytes,range.piece.start,range.piece.end)+
1;writeLines(bytes,{start:from,end:range.piece.end},rewritten)});decoded2!==void 0&&visit(decoded2)}),Math.max(stop,last)}};function writeLines(bytes,{start,end},rewritten){
for(let next=start;next<end;){let lineEnd=endOfLine(bytes,next,end);readLine(bytes,{start:next,end:lineEnd},rewritten),next=lineEnd+1}}function startOfLine(bytes,at,start){
let least=Math.max(start,at-LONGEST_LINE),from=at;for(;from>least&&bytes[from-1]!==LINE_FEED3;)from--;return from}function endOfLine(bytes,from,end){let most=Math.
min(end,from+LONGEST_LINE),at=from;for(;at<most&&bytes[at]!==LINE_FEED3;)at++;return at}function readLine(bytes,line,rewritten){let at=afterOffset(bytes,line),count=0;
for(;at!==-1;){let stop=endOfHex(bytes,at,Math.min(line.end,at+LONGEST_WORD+1)),digits=stop-at;if(digits===0||digits%2===1||digits>LONGEST_WORD||!endsWord(bytes,
stop,line.end)||(rewritten!==void 0&&addBytes(rewritten,bytes,at,stop),count+=digits/2,at=stop+1,count===MIDDLE&&at<line.end&&bytes[at]===SPACE2&&at++,at>=line.
end))break}return count>0}function endsWord(bytes,at,end){let byte=bytes[at];return at>=end||byte===SPACE2||byte===BAR||byte===CARRIAGE_RETURN3}function afterOffset(bytes,{
start,end}){let from=start;for(;from<end&&MARK[bytes[from]]===1;)from++;let at=endOfHex(bytes,from,Math.min(end,from+MOST_OFFSET+1)),digits=at-from;if(digits<LEAST_OFFSET||
digits>MOST_OFFSET)return-1;let isMarked2=at<end&&bytes[at]===COLON;isMarked2&&at++;let gap=at;for(;at<end&&bytes[at]===SPACE2;)at++;return(isMarked2||at-gap>=2||
at-gap===1&&digits>=LEAST_BARE_OFFSET)&&at<end&&HEX_DIGIT[bytes[at]]===1?at:-1}var LINE_FEED4=10,CARRIAGE_RETURN4=13,AMPERSAND=38,LESS_THAN=60,BACKSLASH2=92,SMALL_N=110,SMALL_R=114,MOST_BACKSLASHES=4,LONGEST=128,MOST_BREAKS=2,SPELLED2=["&#\
13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<br/>","<br />"].map(codesOf),FILLER=tableOf(" 	\"'`\\=.,&>#*|<"),QUOTE=tableOf("\"'`"),PREFIX=tableOf(
"bBfFrRuULN@$"),SIGN=tableOf("+-/_"),BREAK2=tableOf(`
\r<`),BEGIN=tableOf(` 	"'\`\\=.,&>#*|<
\r+-/_`),PART=tableOf(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$`);function codesOf(text){return Uint8Array.from(text,character=>character.charCodeAt(0))}function afterSeparator(text,at){let{bytes,end}=text;
if(at>=end||BEGIN[bytes[at]]===0)return-1;let limit=Math.min(end,at+LONGEST),breaks=0,next=at;for(;next<limit;){let afterLineEnd=skipLineEnd(text,next);if(afterLineEnd>
next){if(breaks===MOST_BREAKS)return-1;breaks++,next=afterLineEnd}else if(FILLER[bytes[next]]===1||isMark(bytes,next,limit))next++;else if(next>at&&next+1<limit&&
isPrefix2(bytes,next))next++;else break}return breaks>0||isBetweenStrings(bytes,at,next)?next:-1}function isBetweenStrings(bytes,from,to){let at=from;for(;at<to&&
bytes[at]===BACKSLASH2;)at++;return at<to-1&&QUOTE[bytes[at]]===1&&QUOTE[bytes[to-1]]===1}function isPrefix2(bytes,at){return PREFIX[bytes[at]]===1&&QUOTE[bytes[at+
1]]===1}function beforeSeparator(text,at){let{bytes,start}=text,farthest=Math.max(start,at-LONGEST),found=-1;for(let before=at-1;before>farthest&&PART[bytes[before]]===
1;before--)IN_RUN[bytes[before]]===0&&IN_RUN[bytes[before-1]]===1&&afterSeparator(text,before)===at&&(found=before);return found}function beginsWithEscapedLetter(text,from){
return from>text.start&&text.bytes[from]===SMALL_N&&text.bytes[from-1]===BACKSLASH2}function isMark(bytes,at,limit){let next=at;for(;next<limit&&SIGN[bytes[next]]===
1;)next++;return next>at&&next<limit&&(FILLER[bytes[next]]===1||BREAK2[bytes[next]]===1)}function skipLineEnd(text,at){let{bytes,end}=text,first=bytes[at];if(first===
LINE_FEED4)return at+1;if(first===CARRIAGE_RETURN4)return at+1<end&&bytes[at+1]===LINE_FEED4?at+2:at+1;if(first===BACKSLASH2){let next=letterAfterBackslashes(text,
at)===SMALL_R?skipEscape(text,at):at;return letterAfterBackslashes(text,next)===SMALL_N?skipEscape(text,next):at}if(first!==AMPERSAND&&first!==LESS_THAN)return at;
for(let codes of SPELLED2)if(beginsWith(text,at,codes))return at+codes.length;return at}function beginsWith({bytes,end},at,codes){if(at+codes.length>end)return!1;
for(let index=0;index<codes.length;index++){let byte=bytes[at+index];if(byte!==codes[index]&&(byte|32)!==codes[index])return!1}return!0}function letterAfterBackslashes(text,at){
let letter=skipEscape(text,at)-1;return letter>at&&letter<text.end?text.bytes[letter]:-1}function skipEscape(text,at){let next=at;for(;next<text.end&&next-at<MOST_BACKSLASHES&&
text.bytes[next]===BACKSLASH2;)next++;return next+1}var PIECE2={table:IN_RUN,shortest:16},LONG_PIECE=ANY_RUN.shortest,HYPHEN=1,UPPER_CASE=2,DIGIT=4,OTHER=8,KIND=tableOf(RUN_CHARACTERS,index=>index>=64?HYPHEN:index<
26?UPPER_CASE:index>=52&&index<62?DIGIT:OTHER),joined={levels:0,shortest:ANY_RUN.shortest,notice:(text,from,to)=>{for(let at=findRunOf(PIECE2,text.bytes,from,to);at!==
NOTHING;){let stop=endOfRun(IN_RUN,text.bytes,at,to);if(!isPlain(text.bytes,at,stop)&&isLongEnough(text,at,stop))return at;at=findRunOf(PIECE2,text.bytes,stop,to)}
return NOTHING},decode:(text,at,visit)=>{let stop=endOfRun(IN_RUN,text.bytes,at,text.end),blocks=findBlocks(text,at,stop);for(let block of blocks)forEachPiece(block.
offsets.at(-1),(piece,core)=>{visit({bytes:joinPieces(text.bytes,block,piece),core:shift(core,-piece.start),locate:span=>locate(block,shift(span,piece.start)),aligned:!0,
exact:!0})});return blocks[0]?.end??stop}};function isLongEnough(text,from,to){let length=to-from,end=to;for(let next=afterSeparator(text,end);next!==-1&&(end=endOfRun(
IN_RUN,text.bytes,next,text.end),end!==next);next=afterSeparator(text,end))if(length+=end-next,length>=SHORTEST)return!0;return length>SHORTEST-LONG_PIECE&&beforeSeparator(
text,from)!==-1}function isPlain(bytes,from,to){let kinds=0;for(let at=from;at<to;at++)kinds|=KIND[bytes[at]];return(kinds&HYPHEN)===0?to-from<=LONGEST_RULER&&isRuler(
bytes,from,to):(kinds&(UPPER_CASE|DIGIT))!==(UPPER_CASE|DIGIT)}var MARKS=["+","-","//"].map(mark=>Buffer.from(mark)),LONGEST_RULER=256,NO_MARK=new Uint8Array(0);
function findBlocks(text,from,to){let block=findBlock(text,from,to,NO_MARK);if(block===void 0)return[];let second=block.source[1],mark=MARKS.find(candidate=>isMarked(
text,second,candidate)),marked=mark===void 0?void 0:findBlock(text,from,to,mark);return marked===void 0?[block]:[block,marked]}function findBlock(text,from,to,mark){
let begin=beginsWithEscapedLetter(text,from)?from+1:from,first=isMarked(text,begin,mark)?begin+mark.length:begin,source=[first],offsets=[0,to-first],before=first-
begin===mark.length?shortPieceBefore(text,begin):void 0;before!==void 0&&(source.unshift(before.start),offsets.splice(0,2,0,before.end-before.start,before.end-before.
start+to-first));let lineEnd=to;for(;;){let next=afterSeparator(text,lineEnd);if(next===-1||!isMarked(text,next,mark))break;let stop=endOfRun(IN_RUN,text.bytes,
next+mark.length,text.end);if(stop<=next+mark.length)break;source.push(next+mark.length),offsets.push(offsets.at(-1)+stop-next-mark.length),lineEnd=stop}return source.
length===1||offsets.at(-1)<SHORTEST?void 0:{source,offsets,end:lineEnd}}function isRuler(bytes,from,to){let at=from+1;for(;at<to&&bytes[at]===bytes[from];)at++;
return at===to}function isMarked({bytes,end},at,mark){if(at+mark.length>end)return!1;for(let index=0;index<mark.length;index++)if(bytes[at+index]!==mark[index])
return!1;return!0}function joinPieces(bytes,block,{start:from,end:to}){let text=Buffer.allocUnsafe(to-from);for(let line=lineOf(block,from);line<block.source.length;line++){
let lineStart=block.offsets[line];if(lineStart>=to)break;let first=Math.max(from,lineStart),last=Math.min(to,block.offsets[line+1]),by=block.source[line]-lineStart;
text.set(bytes.subarray(first+by,last+by),first-from)}return text}function locate(block,span){return{start:sourceOf(block,span.start),end:sourceOf(block,span.end-
1)+1}}function sourceOf(block,at){let line=lineOf(block,at);return block.source[line]+at-block.offsets[line]}function lineOf(block,at){let low=0,high=block.source.
length-1;for(;low<high;){let middle=low+high+1>>1;block.offsets[middle]<=at?low=middle:high=middle-1}return low}function shortPieceBefore(text,at){let{bytes,start}=text,
end=beforeSeparator(text,at);if(end===-1)return;let from=end;for(;from>start&&end-from<LONG_PIECE&&IN_RUN[bytes[from-1]]===1;)from--;return beginsWithEscapedLetter(
text,from)&&from++,from>=end||end-from>=LONG_PIECE?void 0:{start:from,end}}var ENCODINGS={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},STRIDE=2*(SHORTEST-1),wide={levels:1,find:({bytes,end},from)=>{for(let probe=from+STRIDE-1;probe<
end;probe+=STRIDE)if(!(bytes[probe]!==0&&bytes[probe-1]!==0)){for(let at=probe;at>probe-4&&at>=from;at--)if(TEXT[bytes[at]]===1&&widthAt(bytes,from,at,end)!==0)
return at}return NOTHING},decode:(text,at,visit)=>{let found=textAround(text,at);return forEachPiece(found.count,(piece,core)=>{visit({bytes:narrow(text.bytes,found,
piece),core:shift(core,-piece.start),locate:span=>locate2(text,found,shift(span,piece.start)),aligned:!0,exact:!1})}),found.first+found.width*(found.count-1)}};
function widthAt(bytes,start,at,end){return isLong(bytes,start,at,end,2)?2:isLong(bytes,start,at,end,4)?4:0}function isLong(bytes,start,at,end,width){let count=1;
for(let next=at+width;next<end&&count<SHORTEST&&!(TEXT[bytes[next]]===0||!areNul(bytes,next-width+1,next));next+=width,count++);for(let next=at-width;next>=start&&
count<SHORTEST&&!(TEXT[bytes[next]]===0||!areNul(bytes,next+1,next+width));next-=width,count++);return count===SHORTEST}function areNul(bytes,from,to){for(let at=from;at<
to;at++)if(bytes[at]!==0)return!1;return!0}function textAround({bytes,start,end},at){let width=widthAt(bytes,start,at,end)===4?4:2,first=at;for(;first-width>=start&&
bytes[first-width]!==0&&areNul(bytes,first-width+1,first);)first-=width;let last=at;for(;last+width<end&&bytes[last+width]!==0&&areNul(bytes,last+1,last+width);)
last+=width;return{first,count:(last-first)/width+1,width}}function narrow(bytes,{first,width},piece){let characters=Buffer.allocUnsafe(piece.end-piece.start);for(let index=0,
at=first+width*piece.start;index<characters.length;index++,at+=width)characters[index]=bytes[at];return characters}function locate2(text,{first,width},span){let{
bytes,start,end,aligned}=text,from=first+width*span.start,last=first+width*(span.end-1),mayBeLittle=last+width<=end&&areNul(bytes,last+1,last+width),isBig=from-
width+1>=start&&areNul(bytes,from-width+1,from)&&(!mayBeLittle||aligned&&(from-start)%width===width-1),[little,big]=ENCODINGS[width];return isBig?{start:from-width+
1,end:last+1,encoding:big}:{start:from,end:Math.min(last+width,end),encoding:little}}var RUN_DECODERS=[joined,base64,escaped],SKIP_DECODERS=[wide,hex,hexDump];import{crc32}from"node:zlib";var LEGACY_LENGTH=52,BYTES=32,EMBEDDED=[2,7,8,22],USER2=-524719827,APPLICATION=270137646,FIRST_CODE=50,CODES=123-FIRST_CODE,SMALL_A=97,SMALL_Q=113,LEAST_ENTROPY=4;
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
return!1;return!0}function isAlphanumeric(bytes,from,to){for(let at=to-1;at>=from;at--)if(ALPHANUMERIC[bytes[at]]===0)return!1;return!0}var LEGACY_RUN={table:BASE32_DIGIT,shortest:LEGACY_LENGTH};function scanLayer(layer,search,from=layer.start){let visit=[visitor(layer,0,search),visitor(layer,1,
search)];scanRuns(layer,from,visit,search.found);for(let{levels,find,decode}of SKIP_DECODERS)if(!(levels>layer.depth))for(let at=find(layer,layer.start);at!==NOTHING;at=
find(layer,at))at=decode(layer,at,visit[levels])}function visitor(layer,levels,search){return decoded2=>{search.budget.spend(decoded2.bytes.length)&&scanLayer(derived(
decoded2,layer,layer.depth-levels),search)}}function findInterest(text,depth){let{bytes,start,end}=text;for(let at=findRunOf(ANY_RUN,bytes,start,end);at!==NOTHING;){
let stop=endOfRun(ANY_RUN.table,bytes,at,end);if(stop-at>=SHORTEST&&findRunOf(TOKEN_RUN,bytes,at,stop)!==NOTHING)return at;for(let index=0;index<RUN_DECODERS.length;index++){
let{levels,shortest,notice}=RUN_DECODERS[index];if(levels<=depth&&stop-at>=shortest&&notice(text,at,stop)!==NOTHING)return at}at=findRunOf(ANY_RUN,bytes,stop,end)}
for(let{levels,find}of SKIP_DECODERS)if(levels<=depth&&find(text,start)!==NOTHING)return end;return NOTHING}function scanRuns(layer,from,visit,found){let{bytes,
end}=layer,seen=RUN_DECODERS.map(()=>from);for(let at=findRunOf(ANY_RUN,bytes,from,end);at!==NOTHING;){let stop=endOfRun(ANY_RUN.table,bytes,at,end);stop-at>=SHORTEST&&
scanText(layer,at,stop,found);for(let index=0;index<seen.length;index++){let{levels,shortest,notice,decode}=RUN_DECODERS[index];if(!(levels>layer.depth||stop-at<
shortest))for(let next=Math.max(at,seen[index]);next<stop&&(next=notice(layer,next,stop),next!==NOTHING);seen[index]=next)next=decode(layer,next,visit[levels])}
at=findRunOf(ANY_RUN,bytes,stop,end)}}function derived({bytes,core,locate:locate3,aligned,exact},layer,depth){return{bytes,start:0,end:bytes.length,depth,aligned,
exact,core,outer:{layer,locate:locate3}}}function scanText(layer,from,to,found){let{bytes}=layer;for(let at=findRunOf(TOKEN_RUN,bytes,from,to);at!==NOTHING;at=findRunOf(
TOKEN_RUN,bytes,at,to)){let start=at;at=endOfRun(IN_RUN,bytes,at,to),scanNewFormat(layer,start,at,found),scanLegacy(layer,start,at,found)}}function scanNewFormat(layer,from,to,found){
let{bytes}=layer,last=to-(NEW_LENGTH-SIGNATURE_OFFSET)+4;for(let at=from+SIGNATURE_OFFSET;;at++){if(at=findSignature(bytes,at,last),at===-1)return;let start=at-
SIGNATURE_OFFSET;if(!hasStructure(bytes,start)&&!isBounded(layer,start,start+NEW_LENGTH))continue;let facts=readNewFormat(bytes,start);facts!==void 0&&(facts.confidence===
"certain"||isPlausible(layer,start))&&found.add(layer,start,start+NEW_LENGTH,facts)}}function isPlausible(layer,at){return!layer.exact&&isBounded(layer,at,at+NEW_LENGTH)&&
isRandomEnough(layer.bytes,at)}function scanLegacy(layer,from,to,found){let{bytes}=layer;for(let at=findRunOf(LEGACY_RUN,bytes,from,to);at!==NOTHING;at=findRunOf(
LEGACY_RUN,bytes,at,to)){let start=at;for(;at<to&&BASE32_DIGIT[bytes[at]]===1;)at++;scanBase32(layer,start,at,found)}}function scanBase32(layer,from,to,found){let{
bytes}=layer;for(let at=findValidLegacy(bytes,from,to,from);at!==-1;at=findValidLegacy(bytes,from,to,at+1)){let kind=checkLegacy(bytes,at);kind!==void 0&&found.
add(layer,at,at+LEGACY_LENGTH,validLegacy(kind))}let last=to-LEGACY_LENGTH;layer.exact||checkLegacy(bytes,last)!==void 0||!isLegacyShaped(bytes,last)||isBounded(
layer,last,to)&&found.add(layer,last,to,LEGACY_SHAPED)}var NONE=Object.freeze([]);function detect(bytes,start,end,decodeDepth,onCut){let range={bytes,start,end},first=findInterest(range,decodeDepth);if(first===NOTHING)
return NONE;let found=new MatchList(start),budget=new Budget(end-start);scanLayer(outermostLayer(range,decodeDepth),{found,budget},first),budget.isExceeded&&onCut?.();
let matches=found.distinct();return matches.length===0?NONE:matches}var matchers=new WeakMap;async function loadCustomRules({customRules}){if(customRules===void 0)return;let{CustomMatcher:Matcher}=await import("./chunk-I6GTJZVY.js");
matchers.set(customRules,new Matcher(customRules))}function detectAll(bytes,start,end,{decodeDepth,customRules,onCut}){let tokens=detect(bytes,start,end,decodeDepth,
onCut);if(customRules===void 0)return tokens;let matcher=matchers.get(customRules);if(matcher===void 0)throw new Error("custom rules were not loaded");let others=matcher.
find({bytes,start,end}).filter(match=>!tokens.some(token=>overlaps(token,match)));return others.length===0?tokens:[...tokens,...others].sort(byPlace2)}function overlaps(a,b){
return a.offset<b.offset+b.length&&b.offset<a.offset+a.length}function byPlace2(a,b){return a.offset-b.offset||a.length-b.length||(a.ruleId<b.ruleId?-1:1)}var GitError=class extends Error{name="GitError";command;exitCode;stderr;constructor(command,what,details={}){let stderr=details.stderr??"",first=firstLine(stderr);
super(first===""?`git ${command} ${what}`:`git ${command} ${what}: ${first}`),this.command=command,this.exitCode=details.exitCode,this.stderr=stderr}};function firstLine(text){
let lines=text.split(`
`).map(line=>line.trim());return lines.find(line=>line.startsWith("fatal:")||line.startsWith("error:"))??lines[0]??""}var SHOWN=12;function isObjectId(text){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}function checkObjectId(text,command){if(!isObjectId(text))throw new GitError(
command,`wrote something that is no object id: ${JSON.stringify(text.slice(0,80))}`);return text}function nameObject(id){return`object ${id.slice(0,SHOWN)}`}function idLength(format){
return format==="sha1"?40:64}function emptyTree(format){return format==="sha1"?"4b825dc642cb6eb9a060e54bf8d69288fbee4904":"6ef19b41225c5369f1c104d45d8d85efa9b05\
7b53b14b4b9b939dd74decc5321"}var HEX_VALUES=new Int8Array(256).fill(-1);for(let digit=0;digit<16;digit+=1)HEX_VALUES[digit.toString(16).charCodeAt(0)]=digit;import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync}from"node:fs";import{resolve,sep}from"node:path";function pathText(path){if(typeof path=="string")return path;let bytes=Buffer.from(path.buffer,path.byteOffset,path.byteLength),
text="";for(let i=0;i<bytes.length;){let length=validSequenceLength(bytes,i);text+=length===0?`\\x${bytes.toString("hex",i,i+1)}`:bytes.toString("utf8",i,i+length),
i+=Math.max(length,1)}return text}function pathFrom(cwd,absolute,top){let text=pathText(absolute).replaceAll(sep,"/"),root=top===void 0?void 0:asBase(top),base=asBase(
cwd),climb="";for(;!text.startsWith(base);){if(root===void 0||base===root||!base.startsWith(root))return text;base=base.slice(0,base.lastIndexOf("/",base.length-
2)+1),climb+="../"}return climb+text.slice(base.length)}function topOf(cwd,prefix){return resolve(cwd,prefix.replaceAll(/[^/]+/g,".."))}function prefixOf(top,cwd){
let[root,base]=[asBase(top),asBase(cwd)];return base.startsWith(root)?base.slice(root.length):""}function asBase(directory){return directory.replaceAll(sep,"/").
replace(/\/?$/,"/")}function joinRaw(directory,path){let prefix=directory.endsWith("/")?directory:`${directory}/`;return typeof path=="string"?prefix+path:new Uint8Array(
Buffer.concat([Buffer.from(prefix),path]))}function validSequenceLength(bytes,at){for(let length=1;length<=4&&at+length<=bytes.length;length++)if(!bytes.toString(
"utf8",at,at+length).includes("�")||bytes.subarray(at,at+length).equals(Buffer.from("�")))return length;return 0}import{isAscii}from"node:buffer";var LINE_FEED5=10,CHUNK=65536,LineCursor=class{#position=0;#line=1;#units=0;#decoder=new TextDecoder("utf-8",{ignoreBOM:!0});#pending=!1;#wide;#mark;constructor(head){
let[first,second,third]=head;this.#mark=first===239&&second===187&&third===191?3:0,this.#wide=[{line:1,start:first===255&&second===254?2:0},{line:1,start:1},{line:1,
start:first===254&&second===255?2:0},{line:1,start:1}]}get position(){return this.#position}advance(bytes,base,to){let end=to-base,lineStart=this.#position-base;
for(let at=lineStart;at<end;at++)bytes[at]===LINE_FEED5&&(this.#line++,lineStart=at+1,this.#units=0,this.#mark=0,bytes[at+1]===0&&this.#breakWide(0,base+at),bytes[at-
1]===0&&this.#breakWide(2,base+at-1));lineStart+base>this.#position&&this.#pending&&this.#flush(!0),this.#count(bytes,lineStart,end),this.#position=to}positionIn(encoding,at){
if(!isWide(encoding))return this.#pending&&this.#flush(!1),{line:this.#line,column:Math.floor(this.#units/unitBytes(encoding))+1};let lines=this.#wide[(encoding===
"utf-16be"?2:0)+(at&1)];return{line:lines.line,column:Math.max(0,Math.floor((at-lines.start)/2))+1}}#breakWide(endian,unit){let lines=this.#wide[endian+(unit&1)];
lines.line++,lines.start=unit+2}#count(bytes,from,to){let start=from;if(this.#mark>0){let skipped=Math.min(this.#mark,to-from);this.#mark-=skipped,start+=skipped}
for(;start<to;start+=CHUNK){let chunk=bytes.subarray(start,Math.min(to,start+CHUNK));if(!this.#pending&&isAscii(chunk)){this.#units+=chunk.length;continue}this.#units+=
this.#decoder.decode(chunk,{stream:!0}).length,this.#pending=!0}}#flush(forget){let units=this.#decoder.decode().length;forget||(this.#units+=units),this.#pending=
!1}};function positionAfter(start,bytes,encoding){let text=decodeText(bytes,encoding),lastBreak=text.lastIndexOf(`
`);return lastBreak===-1?{line:start.line,column:start.column+text.length}:{line:start.line+text.split(`
`).length-1,column:text.length-lastBreak}}function decodeText(bytes,encoding){return unitBytes(encoding)===4?decodeUtf32(bytes,encoding==="utf-32le"):new TextDecoder(
isWide(encoding)?encoding:"utf-8",{ignoreBOM:!0}).decode(bytes)}function unitBytes(encoding){return encoding==="utf-32le"||encoding==="utf-32be"?4:isWide(encoding)?
2:1}function isWide(encoding){return encoding==="utf-16le"||encoding==="utf-16be"}function decodeUtf32(bytes,isLittle){let view=new DataView(bytes.buffer,bytes.
byteOffset,bytes.length),text="";for(let at=0;at<bytes.length;at+=4){let code=at+4<=bytes.length?view.getUint32(at,isLittle):1/0;text+=code>1114111||code>=55296&&
code<57344?"�":String.fromCodePoint(code)}return text}var LONG_RUN=/[A-Za-z0-9+/_-]{16,}={0,2}/g,LEADING_RUN=/^[A-Za-z0-9+/_-]+={0,2}/,TRAILING_RUN=/[A-Za-z0-9+/_-]+={0,2}$/,WORD=/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/,
HUMP=/[A-Z][a-z]+|[a-z]+|[A-Z]+/g;var ONE_BREATH=/[a-z]{17,}|[A-Z]{17,}/;function isWordy(run){return run.replace(/=+$/,"").split(/[+/_-]+/).every(word=>word.length<=32&&WORD.test(word)&&hasHumps(word))}function hasHumps(word){if(ONE_BREATH.
test(word))return!1;let humps=word.match(HUMP)??[],letters=humps.join("").length;return humps.length<2||letters>=3.5*humps.length}function maskRuns(text,cutBefore,cutAfter){
let masked=text;return cutBefore&&(masked=masked.replace(LEADING_RUN,"…")),cutAfter&&(masked=masked.replace(TRAILING_RUN,"…")),masked.replaceAll(LONG_RUN,run=>isWordy(
run)?run:"…")}var SHOWN2=30,REACH=512,RUN_BEFORE=/[A-Za-z0-9+/_-]+$/,RUN_AFTER=/^[A-Za-z0-9+/_=-]+/,GLUED_BEFORE=/[A-Za-z0-9+/_-]{13,}$/,GLUED_AFTER=/^[A-Za-z0-9+/_-]{13,}/;function frameOf(content,matches,index){
let match=matches[index],encoding=match.encoding[0],end=match.offset+match.length,others=neighbours(matches,index,REACH),unit=unitBytes(encoding),isEncoded=match.
encoding.length>(unit>1?1:0),from=Math.max(match.offset%unit,match.offset-REACH),before=lineBefore(textOf(content,{start:from,end:match.offset},others,encoding),
from<Math.max(2,unit)),isWrapped=decodeText(content.subarray(match.offset,end),encoding).includes(`
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
length<=SHOWN2)return isCut2&&!text.startsWith("…")?"…"+text:text;let kept=text.slice(1-SHOWN2);return"…"+kept.replace(/^[\uDC00-\uDFFF]/,"").replace(/^…/,
"")}function cutRight(text,isCut2){return text.length<=SHOWN2?isCut2&&!text.endsWith("…")?text+"…":text:text.slice(0,SHOWN2-1).replace(/[\uD800-\uDBFF]$/,"").
replace(/…$/,"")+"…"}var DIRECTIVE="pat-patrol:allow",NARROW=Buffer.from(DIRECTIVE),WIDE=Buffer.from(DIRECTIVE,"utf16le").subarray(0,-1),REACH2=4096,LONGEST2=160,WHOLE_DIRECTIVE=/(?<![\w-])pat-patrol:allow(?![\w-])(.*)$/s,
COMMENT_OPENER=/^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?$/iu,COMMENT_CLOSER=/\*\/|-->|\*\)|[#%-]\}|%>|#>|"/,BETWEEN_WORDS=/[^\p{L}\p{N}+/_-]+/u,SHORTEST_ROW=16;
function findAllowance(content,matches,index){let match=matches[index],end=match.offset+match.length,[encoding]=match.encoding,unit=unitBytes(encoding),isWide2=unit>
1,from=Math.max(match.offset%unit,match.offset-REACH2),to=Math.min(content.length,end+REACH2);if(!mayHoldDirective(content.subarray(from,to)))return;let others=neighbours(
matches,index,REACH2),text=(start,stop)=>textOf(content,{start,end:stop},others,encoding),lines=text(from,match.offset).split(`
`),[after=""]=text(end,to).split(`
`),isWrapped=match.encoding.length>(isWide2?1:0)||decodeText(content.subarray(match.offset,end),encoding).includes(`
`),reasons=[reasonIn(lines.at(-1)),reasonIn(after),reasonInComment(lineAbove(lines,isWrapped,from>=unit))];return reasons.find(reason=>reason!==void 0&&reason!==
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
line)));return hits.map(hit=>{let lineHash=hashes.get(hit.region.line);return lineHash===void 0?hit:{...hit,lineHash}})}var WINDOW=4*1024*1024,MARGIN=64*1024,SMALLEST_BUFFER=64*1024,StreamScanner=class{#origin;#settings;#window;#margin;#buffer;#filled=0;#base=0;#core=0;#cursor;constructor(origin,settings,sizes={
window:WINDOW,margin:MARGIN}){this.#origin=origin,this.#settings=settings,this.#window=sizes.window,this.#margin=sizes.margin,this.#buffer=new Uint8Array(Math.min(
SMALLEST_BUFFER,this.#capacity))}get#capacity(){return this.#window+2*this.#margin}push(chunk){let hits=[];for(let at=0;at<chunk.length;){this.#filled===this.#capacity&&
this.#scanWindow(this.#base+this.#filled-this.#margin,hits);let count=Math.min(chunk.length-at,this.#capacity-this.#filled);this.#reserve(this.#filled+count),this.#buffer.
set(chunk.subarray(at,at+count),this.#filled),this.#filled+=count,at+=count}return hits}end(){let hits=[];return this.#scanWindow(this.#base+this.#filled,hits),
this.#buffer=new Uint8Array(0),hits}#scanWindow(coreEnd,hits){let bytes=this.#buffer.subarray(0,this.#filled),base=this.#base;this.#cursor??=new LineCursor(bytes);
let matches=detectAll(bytes,0,bytes.length,this.#settings);for(let[index,match]of matches.entries()){let offset=base+match.offset;offset<this.#core||offset>=coreEnd||
hits.push(describeMatch({bytes,base,matches},index,this.#cursor,this.#origin))}this.#cursor.advance(bytes,base,coreEnd),this.#core=coreEnd;let dropped=Math.max(
0,coreEnd-base-this.#margin);this.#buffer.copyWithin(0,dropped,this.#filled),this.#filled-=dropped,this.#base+=dropped}#reserve(length){if(length<=this.#buffer.
length)return;let larger=new Uint8Array(Math.min(this.#capacity,Math.max(length,2*this.#buffer.length)));larger.set(this.#buffer.subarray(0,this.#filled)),this.#buffer=
larger}};function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function isPipe(stats){return stats.isFIFO()||
stats.isSocket()}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}var UNPACK_LIMITS={depth:4,entries:25e4,free:64*1024*1024,ratio:100,entry:16*1024**3},LimitReached=class extends Error{name="LimitReached";inner;constructor(inner,limit){
super(`${limit}: the rest was not read`),this.inner=inner}},Budget2=class{limits;#given=0;#inflated=0;#entries=0;constructor(limits){this.limits=limits}give(bytes){
this.#given+=bytes}spend(bytes,inner){let{free,ratio}=this.limits;if(this.#inflated+=bytes,this.#inflated>free+ratio*this.#given)throw new LimitReached(inner,`o\
ver ${formatSize(free)} and ${ratio} times the size of the file`)}addEntry(inner){if(this.#entries+=1,this.#entries>this.limits.entries)throw new LimitReached(inner,
`over ${this.limits.entries} entries in one file`)}};var SIGNATURES=[["PK","zip"],["PK","zip"],["\b","gzip"],["(µ/ý","zstd"],["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24",
"trailing-zip"]],byFirstByte=new Map;for(let entry of SIGNATURES){let first=entry[0].charCodeAt(0);byFirstByte.set(first,[...byFirstByte.get(first)??[],entry])}
var BZIP2=/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,[UPPER_B,LOWER_X]=[66,120],HEAD=512,END_RECORD=22;function recognise(bytes,start,end,whole=!0){let first=bytes[start];
if(first===void 0||end-start<8)return;let candidates=byFirstByte.get(first);if(candidates!==void 0){let found=candidates.find(([signature])=>startsWith(bytes,start,
signature));if(found!==void 0)return found[1]}return first===LOWER_X&&isZlibHeader(bytes[start+1])?"zlib":first===UPPER_B&&BZIP2.test(latin12(bytes,start,start+
10))?{unreadable:"bzip2"}:isTarHeader(bytes,start,end)?"tar":(whole?endsLikeZip(bytes,start,end):startsWith(bytes,start,"#!"))?"trailing-zip":void 0}function isTarHeader(bytes,start,end){
if(end-start<HEAD)return!1;let last=bytes[start+154];if(!(bytes[start+257]===117&&startsWith(bytes,start+257,"ustar"))&&!(last===0&&bytes[start+155]===32))return!1;
let sum=Number.parseInt(latin12(bytes,start+148,start+156).replaceAll("\0"," "),8),actual=256;for(let at=0;at<HEAD;at++)(at<148||at>=156)&&(actual+=bytes[start+
at]);return sum===actual}function isZlibHeader(second){return(second&32)===0&&((LOWER_X<<8)+second)%31===0}function endsLikeZip(bytes,start,end){let at=end-END_RECORD;
return at>=start&&bytes[at]===80&&startsWith(bytes,at,"PK")&&bytes[end-2]===0&&bytes[end-1]===0}function startsWith(bytes,start,signature){for(let i=0;i<signature.
length;i++)if(bytes[start+i]!==signature.charCodeAt(i))return!1;return!0}function latin12(bytes,start,end){return Buffer.from(bytes.buffer,bytes.byteOffset+start,
end-start).toString("latin1")}import{isUtf8}from"node:buffer";var EMPTY=Buffer.alloc(0),Intake=class{#bytes=EMPTY;#room=EMPTY;#start=0;#isOwn=!1;#position=0;#ended=!1;get position(){return this.#position}get ended(){return this.#ended}get bytes(){
return this.#bytes}feed(chunk){if(this.#bytes.length===0)this.#bytes=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength),this.#isOwn=!1;else{this.#own(chunk.
length);let length=this.#bytes.length+chunk.length;this.#room.set(chunk,this.#start+this.#bytes.length),this.#bytes=this.#room.subarray(this.#start,this.#start+
length)}}keep(){this.#bytes.length===0?this.#bytes=EMPTY:this.#isOwn||this.#own(0)}end(){this.#ended=!0}skip(count){this.#bytes=this.#bytes.subarray(count),this.#start+=
count,this.#position+=count}*wait(count){for(;this.#bytes.length<count&&!this.#ended;)yield;return this.#bytes.length>=count}*take(count){if(!(yield*this.wait(count)))
return;let taken=Buffer.from(this.#bytes.subarray(0,count));return this.skip(count),taken}*pass(count,onBytes){let passed=0;for(;passed<count&&(yield*this.wait(
1));){let piece=this.#bytes.subarray(0,count-passed);this.skip(piece.length),passed+=piece.length,onBytes(piece)}return passed}#own(more){let length=this.#bytes.
length+more;if(this.#isOwn&&this.#start+length<=this.#room.length)return;let room=Buffer.allocUnsafe(2*length);room.set(this.#bytes),this.#room=room,this.#start=
0,this.#isOwn=!0,this.#bytes=room.subarray(0,this.#bytes.length)}};var Opened=class{#input=new Intake;#reading;#isDone=!1;constructor(reader,entries){this.#reading=reader(this.#input,entries)}push(bytes){this.#isDone||(this.#input.
feed(bytes),this.#go(),this.#input.keep())}end(){this.#input.end(),this.#go()}#go(){this.#isDone||(this.#isDone=this.#reading.next().done===!0)}};var UNFORESEEN="not read to its end",LONGEST_NAME=1024,Unpacking=class{#shared;#content;#isOver=!1;constructor(options){this.#shared={...options,budget:new Budget2(
options.limits??UNPACK_LIMITS)},this.#content=new Content(this.#shared,{inner:"",depth:0},{name:options.name,kind:options.kind})}push(bytes){this.#shared.budget.
give(bytes.length),this.#try(()=>this.#content.push(bytes))}end(){this.#try(()=>this.#content.end())}#try(act){if(!this.#isOver)try{act()}catch(error){this.#isOver=
!0;let[inner,message]=error instanceof LimitReached?[error.inner,error.message]:["",`${UNFORESEEN}: ${messageOf(error)}`];this.#shared.visitor.problem(inner,message)}}},
Content=class{#shared;#at;#hints;#head=Buffer.alloc(0);#opened;constructor(shared,at,hints){this.#shared=shared,this.#at=at,this.#hints=hints}push(bytes){this.#head===
void 0?this.#opened?.push(bytes):this.#head.length+bytes.length<HEAD?this.#head=Buffer.concat([this.#head,bytes]):this.#begin(this.#head.length===0?bytes:Buffer.
concat([this.#head,bytes]),!1)}end(){this.#head!==void 0&&this.#begin(this.#head,!0),this.#opened?.end()}#begin(head,whole){this.#head=void 0;let{kind:known,name=""}=this.#hints,
kind=known??recognise(head,0,head.length,whole)??kindOfName(name);kind!==void 0&&(this.#opened=this.#open(kind),this.#opened?.push(head))}#open(kind){let{visitor:visitor2,
readers,budget}=this.#shared,at=kind==="tar"?this.#at.around??this.#at:this.#at,reader=typeof kind=="string"?readers.get(kind):void 0;if(reader===void 0){let format=typeof kind==
"string"?kind:kind.unreadable;visitor2.problem(this.#at.inner,`packed with ${format}, which cannot be read here: ${CURE}`)}else if(at.depth>=budget.limits.depth)
kind!=="trailing-zip"&&visitor2.problem(this.#at.inner,`over ${budget.limits.depth} archives inside one another: ${CURE}`);else return new Opened(reader,new Entries(
this.#shared,at,isStream(kind)))}},CURE="unpack it and scan what it holds";function kindOfName(name){return name.endsWith(".br")?"brotli":void 0}function isStream(kind){
return kind==="gzip"||kind==="zlib"||kind==="brotli"||kind==="zstd"}var Entries=class{#shared;#at;#isStream;constructor(shared,at,stream){this.#shared=shared,this.#at=
at,this.#isStream=stream}entry(name){let{visitor:visitor2,budget}=this.#shared,inner=this.#innerOf(name);budget.addEntry(inner);let{depth}=this.#at,location={inner,
depth:depth+1,...this.#isStream?{around:this.#at}:{}},content=new Content(this.#shared,location,{name:inner}),scanned=visitor2.open(inner),size=0;return{push:bytes=>{
budget.spend(bytes.length,inner);let before=size;size+=bytes.length,size<=budget.limits.entry?(scanned.push(bytes),content.push(bytes)):before<=budget.limits.entry&&
visitor2.problem(inner,`over ${formatSize(budget.limits.entry)}: the rest was not read`)},end:()=>{try{content.end()}finally{scanned.end()}}}}problem(name,message){
this.#shared.visitor.problem(name===void 0?this.#at.inner:this.#innerOf(name),message)}spend(bytes){this.#shared.budget.spend(bytes,this.#at.inner)}#innerOf(name){
let{inner}=this.#at,text=typeof name!="string"&&isUtf8(name)?Buffer.from(name).toString():pathText(name),shown=text.length<=LONGEST_NAME?text:`${text.slice(0,LONGEST_NAME)}\
…`;return inner===""?shown:`${inner}!${shown}`}};var CutProblem=class{problems=[];note=()=>{this.problems=[{where:"",message:CUT_SHORT}]}};import{createHash}from"node:crypto";import{inflateSync}from"node:zlib";var CorruptPack=class extends Error{name="CorruptPack"};var DeltaReader=class{at=0;#delta;constructor(delta){this.#delta=delta}get isAtEnd(){return this.at>=this.#delta.length}byte(){let byte=this.#delta[this.at++];if(byte===
void 0)throw new CorruptPack("a delta ends in the middle of an instruction");return byte}size(){let size=0;for(let scale=1,byte=128;byte>=128;scale*=128)byte=this.
byte(),size+=(byte&127)*scale;return size}number(present){let value=0;for(let scale=1,bits=present;bits>0;bits>>=1,scale*=256)(bits&1)===1&&(value+=this.byte()*
scale);return value}bytes(length){let start=this.at;if(this.at+=length,this.at>this.#delta.length)throw new CorruptPack("a delta ends in the middle of an insert\
ion");return this.#delta.subarray(start,this.at)}};function deltaResultSize(delta){let reader=new DeltaReader(delta);return reader.size(),reader.size()}function applyDelta(delta,base){
let reader=new DeltaReader(delta);if(reader.size()!==base.length)throw new CorruptPack("a delta is made for a base of another size");let result=new Uint8Array(reader.
size()),filled=0;for(;!reader.isAtEnd;){let piece=readInstruction(reader,base);if(filled+piece.length>result.length)throw new CorruptPack("a delta writes more t\
han it announces");result.set(piece,filled),filled+=piece.length}if(filled<result.length)throw new CorruptPack("a delta writes less than it announces");return result}
function readInstruction(reader,base){let code=reader.byte();if(code===0)throw new CorruptPack("a delta uses the reserved instruction 0");if(code<128)return reader.
bytes(code);let start=reader.number(code&15),length=reader.number(code>>4&7)||65536;if(start+length>base.length)throw new CorruptPack("a delta copies what its b\
ase does not have");return base.subarray(start,start+length)}var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7,OUTSIDE=5,MAX_EXACT=2**52;function parseEntryHeader(bytes,{start,end,idSize},header){let at=start,byte=bytes[at++];
header.type=byte>>4&7,header.distance=0;let size=byte&15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;if(header.size=
size,header.type===REF_DELTA)at+=idSize;else if(header.type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===5)throw new CorruptPack(
`an entry has the unknown type ${header.type}`);if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry header is damaged");header.
length=at-start}function parseDistance(bytes,from,end,header){let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)byte=bytes[at++],distance=
(distance+1)*128+(byte&127);return header.distance=distance,at}var HEADER=12,CACHE=32*1024*1024,TYPES={1:"commit",2:"tree",3:"blob",4:"tag"};function readPlainPack(pack,idSize,visitor2){new PlainPack(Buffer.from(pack.buffer,
pack.byteOffset,pack.byteLength),idSize,visitor2).read()}var PlainPack=class{#pack;#idSize;#visitor;#entries=new Map;#offsets=new Map;#cache=new Map;#cached=0;constructor(pack,idSize,visitor2){
this.#pack=pack,this.#idSize=idSize,this.#visitor=visitor2}read(){if(this.#pack.length<HEADER){this.#visitor.onProblem("damaged: its header is cut off");return}
let waiting=this.#readEntries();for(let before=1/0;waiting.length>0&&waiting.length<before;)before=waiting.length,waiting=waiting.filter(entry=>!this.#show(entry));
if(waiting.length===0)return;let what=waiting.length===1?"1 object was not read: what it is":`${waiting.length} objects were not read: what they are`;this.#visitor.
onProblem(`${what} made from is not in this pack`)}#readEntries(){let count=this.#pack.readUInt32BE(8),waiting=[],at=HEADER;for(let i=0;i<count;i++)try{let entry=this.#parse(
at);this.#entries.set(at,entry),at=this.#inflate(entry).end,this.#show(entry)||waiting.push(entry)}catch(error){if(!(error instanceof CorruptPack))throw error;this.#visitor.
onProblem(`damaged, ${count-i} of ${count} objects were not read: ${messageOf(error)}`);break}return waiting}#parse(at){let idSize=this.#idSize,end=this.#pack.length;
if(at>=end)throw new CorruptPack("it ends early");let header={type:0,size:0,length:0,distance:0};parseEntryHeader(this.#pack,{start:at,end,idSize},header);let idAt2=at+
header.length-idSize,named=header.type===REF_DELTA?this.#pack.toString("hex",idAt2,idAt2+idSize):void 0;return{at,header,base:header.type===OFS_DELTA?at-header.
distance:named}}#show(entry){let object=this.#unpack(entry);if(object===void 0)return!1;let type=TYPES[object.type]??"blob",id=createHash(this.#idSize===20?"sha\
1":"sha256").update(`${type} ${object.bytes.length}\0`).update(object.bytes).digest("hex");return this.#offsets.set(id,entry.at),[COMMIT,BLOB,TAG].includes(object.
type)&&this.#visitor.onObject({type,id,bytes:object.bytes}),!0}#unpack(entry){let chain=[],found;for(let at=entry;found===void 0;at=this.#baseOf(at)){if(at===void 0||
chain.length>this.#entries.size)return;if(found=this.#cache.get(at.at),found!==void 0)break;at.base===void 0?found={type:at.header.type,bytes:this.#inflate(at).
bytes}:chain.push(at)}let object=found;for(let next=chain.pop();next!==void 0;next=chain.pop())object=this.#apply(next,object);return this.#keep(entry.at,object),
object}#baseOf({base}){let offset=typeof base=="string"?this.#offsets.get(base):base;return offset===void 0?void 0:this.#entries.get(offset)}#apply(entry,base){
let delta=this.#inflate(entry).bytes;return this.#visitor.onSpend(deltaResultSize(delta)),{type:base.type,bytes:applyDelta(delta,base.bytes)}}#inflate({at,header}){
this.#visitor.onSpend(header.size);let start=at+header.length,options={maxOutputLength:header.size+1,info:!0};try{let{buffer,engine}=inflateSync(this.#pack.subarray(
start),options);if(buffer.length!==header.size)throw new CorruptPack("an entry has another size than it says");return{bytes:buffer,end:start+engine.bytesWritten}}catch(error){
throw error instanceof CorruptPack?error:new CorruptPack(messageOf(error))}}#keep(at,object){if(!(this.#cache.has(at)||object.bytes.length>CACHE/4)){this.#cache.
set(at,object),this.#cached+=object.bytes.length;for(let[oldest,{bytes}]of this.#cache){if(this.#cached<=CACHE)break;this.#cache.delete(oldest),this.#cached-=bytes.
length}}}};function*readEntry(contents,name,content){let sink=contents.entry(name);try{yield*content(sink)}finally{sink.end()}}import zlib from"node:zlib";var Damaged=class extends Error{name="Damaged"},STEP=64*1024,UNKNOWN_NODE="this version of Node cannot be made to unpack it step by \
step",{createZstdDecompress}=zlib,{Z_FINISH,BROTLI_OPERATION_FINISH}=zlib.constants,ZSTD_END=2;function codecOf(compression){switch(compression){case"raw":return{
create:zlib.createInflateRaw,finish:Z_FINISH};case"zlib":return{create:zlib.createInflate,finish:Z_FINISH};case"brotli":return{create:zlib.createBrotliDecompress,
finish:BROTLI_OPERATION_FINISH};case"zstd":return createZstdDecompress&&{create:createZstdDecompress,finish:ZSTD_END}}}function canInflate(compression){return codecOf(
compression)!==void 0}var Engine=class{#handle;#state;#finish;#output=Buffer.allocUnsafeSlow(STEP);#failure;used=0;done=!1;constructor({create,finish}){let{_handle:handle,
_writeState:state}=create();if(typeof handle?.writeSync!="function"||state===void 0)throw new Damaged(UNKNOWN_NODE);this.#handle=handle,this.#state=state,this.#finish=
finish,handle.onerror=message=>{this.#failure=message}}reset(){this.#handle.reset(),this.#failure=void 0,this.done=!1}step(input){let flush=input.length===0?this.#finish:
0;if(this.#handle.writeSync(flush,input,0,input.length,this.#output,0,STEP),this.#failure!==void 0)throw new Damaged(this.#failure);let[room=0,left=0]=this.#state;
return this.used=input.length-left,this.done=room>0&&(left>0||input.length===0),this.#output.subarray(0,STEP-room)}},idle=new Map;function returnEngine(compression,engine){
engine.reset();let engines=idle.get(compression);engines===void 0?idle.set(compression,[engine]):engines.push(engine)}function*inflate(input,compression,onBytes){
let codec=codecOf(compression);if(codec===void 0)throw new Damaged(`this version of Node cannot read ${compression}`);let engine=idle.get(compression)?.pop()??new Engine(
codec);try{for(;!engine.done;){yield*input.wait(1);let output=engine.step(input.bytes);input.skip(engine.used),output.length>0&&onBytes(output)}}finally{returnEngine(
compression,engine)}}var UNNAMED="content",CONVINCING=1024,MOST_OF_A_NAME=4096,[FLAG_CHECKSUM,FLAG_EXTRA,FLAG_NAME,FLAG_COMMENT]=[2,4,8,16];function*readGzip(input,contents){let name=yield*readGzipHeader(
input);if(name===void 0)return contents.problem(void 0,"damaged: its gzip header ends early");let complaint=yield*complaintOf(contents,name,function*(sink){do yield*inflate(
input,"raw",sink),yield*input.take(8);while((yield*isNextMember(input))&&(yield*readGzipHeader(input))!==void 0)});complaint!==void 0&&contents.problem(name,complaint.
message)}function streamReader(compression,sure){return function*(input,contents){let complaint=yield*complaintOf(contents,UNNAMED,function*(sink){yield*inflate(
input,compression,sink)});complaint!==void 0&&(sure||complaint.produced>=CONVINCING)&&contents.problem(UNNAMED,complaint.message)}}function*complaintOf(contents,name,read2){
let produced=0;try{yield*readEntry(contents,name,function*(sink){yield*read2(bytes=>{produced+=bytes.length,sink.push(bytes)})});return}catch(error){if(!(error instanceof
Damaged))throw error;return{message:`damaged, so that not all of it was read: ${messageOf(error)}`,produced}}}function*readGzipHeader(input){let header=yield*input.
take(10);if(header===void 0)return;let flags=header[3];if((flags&FLAG_EXTRA)!==0){let length=yield*input.take(2);if(length===void 0)return;yield*input.take(length.
readUInt16LE(0))}let name=(flags&FLAG_NAME)===0?void 0:yield*takeText(input);return(flags&FLAG_COMMENT)!==0&&(yield*takeText(input)),(flags&FLAG_CHECKSUM)!==0&&
(yield*input.take(2)),name===void 0||name.length===0?UNNAMED:name}function*takeText(input){let length=0;for(;(yield*input.wait(length+1))&&input.bytes[length]!==
0&&length<MOST_OF_A_NAME;)length++;let text=(yield*input.take(length))??new Uint8Array(0);return yield*input.take(1),text}function*isNextMember(input){return(yield*input.
wait(3))&&input.bytes.readUIntBE(0,3)===2067208}var BLOCK=512;function parseTarHeader(block){if(!isTarHeader(block,0,block.length))return;let type=block[156]===0?"0":String.fromCharCode(block[156]),prefix=block[263]===
32||block[257]!==117?new Uint8Array(0):field(block,345,155),name=field(block,0,100);return{name:prefix.length===0?name:Buffer.concat([prefix,Buffer.from("/"),name]),
size:parseSize(block.subarray(124,136)),type,extended:type==="S"&&block[482]===1}}function parsePax(bytes){let records=new Map;for(let at=0;at<bytes.length;){let blank=bytes.
indexOf(32,at),length=Number(bytes.toString("latin1",at,Math.min(blank,at+10))),equals=bytes.indexOf(61,blank),end=at+length;if(blank<0||equals<0||!Number.isInteger(
length)||end<=equals||end>bytes.length)break;records.set(bytes.toString("utf8",blank+1,equals),bytes.subarray(equals+1,end-1)),at=end}return records}function parseSize(bytes){
let first=bytes[0];if(first<128){let digits=Buffer.from(bytes).toString("latin1").replaceAll(/[\0 ]+/g," ").trim();return digits===""?0:/^[0-7]+$/.test(digits)?
Number.parseInt(digits,8):Number.NaN}let size=first&127;for(let byte of bytes.subarray(1))size=size*256+byte;return first<192&&Number.isSafeInteger(size)?size:Number.
NaN}function field(block,start,length){let bytes=block.subarray(start,start+length),end=bytes.indexOf(0);return end<0?bytes:bytes.subarray(0,end)}var MOST_OF_A_HEADER=1024*1024,WITHOUT_CONTENT="23456";function*readTar(input,contents){let overrides={},isInside=!0;for(;;){let at=input.position,block=yield*input.
take(BLOCK);if(block===void 0)return;let header=parseTarHeader(block);if(header===void 0){let isEmpty=block.every(byte=>byte===0);isInside&&!isEmpty&&contents.problem(
void 0,`damaged: byte ${at} should begin a tar header`),isInside=!1;continue}isInside=!0,overrides=yield*readMember(input,contents,header,overrides)}}function*readMember(input,contents,header,overrides){
let{type}=header;if(type==="x")return{...overrides,...fromPax(parsePax(yield*readHeld(input,contents,header)))};if(type==="L")return{...overrides,name:untilNul(
yield*readHeld(input,contents,header))};if(type==="K"||type==="g")return yield*readHeld(input,contents,header),overrides;let{name=header.name,size=header.size}=overrides,
more=header.extended;for(;more;)more=(yield*input.take(BLOCK))?.[504]===1;return Number.isNaN(size)?contents.problem(name,"damaged: its tar header names no size\
 that can be"):!WITHOUT_CONTENT.includes(type)&&(type!=="1"||!(yield*headerFollows(input)))&&(yield*readContent(input,contents,name,size)),{}}function*readContent(input,contents,name,size){
let read2=0;yield*readEntry(contents,name,function*(sink){read2=yield*input.pass(size,sink.push)}),read2<size&&contents.problem(name,`cut off: ${formatSize(read2)}\
 of ${formatSize(size)} are there`),yield*input.pass(padding(size),()=>{})}function*readHeld(input,contents,{size,name}){let held=Number.isNaN(size)?0:Math.min(
size,MOST_OF_A_HEADER);held!==size&&contents.problem(name,`a tar header of over ${formatSize(MOST_OF_A_HEADER)} was not read`);let bytes=(yield*input.take(held))??
Buffer.alloc(0);return yield*input.pass(size-held+padding(size),()=>{}),bytes}function*headerFollows(input){if(!(yield*input.wait(BLOCK)))return!0;let block=input.
bytes.subarray(0,BLOCK);return parseTarHeader(block)!==void 0||block.every(byte=>byte===0)}function fromPax(records){let name=records.get("GNU.sparse.name")??records.
get("path"),size=Number(records.get("size")?.toString("latin1")??Number.NaN);return{...name===void 0?{}:{name},...Number.isSafeInteger(size)&&size>=0?{size}:{}}}
function untilNul(bytes){let end=bytes.indexOf(0);return end<0?bytes:bytes.subarray(0,end)}function padding(size){return(BLOCK-size%BLOCK)%BLOCK}var METHODS={0:"stored",1:"shrink",2:"reduce",3:"reduce",4:"reduce",5:"reduce",6:"implode",8:"deflate",9:"deflate64",10:"implode",12:"bzip2",14:"lzma",16:"cmpsc",
18:"terse",19:"lz77",20:"zstd",93:"zstd",94:"mp3",95:"xz",96:"jpeg",97:"wavpack",98:"ppmd",99:"aes"},LAST_VERSION=63,[ENCRYPTED,STREAMED]=[1,8];function parseLocal(record){
let flags=record.readUInt16LE(6),method=record.readUInt16LE(8),nameLength=record.readUInt16LE(26);if(!(record[4]>LAST_VERSION||METHODS[method]===void 0||nameLength===
0))return{method,encrypted:(flags&ENCRYPTED)!==0||method===99,streamed:(flags&STREAMED)!==0,packedSize:record.readUInt32LE(18),nameLength,extraLength:record.readUInt16LE(
28)}}function packedSizeOf({packedSize},extra){return packedSize!==4294967295?packedSize:wideField(extra,8)??packedSize}function parseCentral(record){if(!(!(record[6]<=
LAST_VERSION&&METHODS[record.readUInt16LE(10)]!==void 0)||record.readUInt16LE(28)===0))return{nameLength:record.readUInt16LE(28),extraLength:record.readUInt16LE(
30),commentLength:record.readUInt16LE(32),offset:record.readUInt32LE(42),wide:[20,24].filter(at=>record.readUInt32LE(at)===4294967295).length}}function offsetOf({
offset,wide:wide2},extra){return offset===4294967295?wideField(extra,wide2*8)??offset:offset}function wideField(extra,at){for(let part=0;part+4<=extra.length;part+=
4+extra.readUInt16LE(part+2)){let start=part+4+at,fits=at+8<=extra.readUInt16LE(part+2)&&start+8<=extra.length;if(extra.readUInt16LE(part)===1&&fits)return Number(
extra.readBigUInt64LE(start))}}var[NARROW2,WIDE2]=[12,16];function*passUntilDescriptor(input,onBytes){let passed=0,pass=count=>{count>0&&onBytes(input.bytes.subarray(0,count)),input.skip(count),
passed+=count};for(;yield*input.wait(WIDE2);){let at=input.bytes.indexOf("PK\x07\b");if(at<0){pass(input.bytes.length-(WIDE2-1));continue}if(pass(at),!(yield*input.
wait(WIDE2)))break;if(isDescriptorOf(input.bytes,passed))return!0;pass(1)}let isLast=input.bytes.length>=NARROW2&&isDescriptorOf(input.bytes,passed);return isLast||
pass(input.bytes.length),isLast}function isDescriptorOf(bytes,size){return bytes.readUInt32LE(0)!==134695760||bytes.readUInt32LE(8)!==size%2**32?!1:size<2**32||
bytes.length>=WIDE2&&bytes.readBigUInt64LE(8)===BigInt(size)}var SIGNATURE2=4,END_LENGTH=22,END_64_LENGTH=56,MOST_CLAIMS=25e4,MOST_NAMES=100,ZipDirectory=class{#sure;#visited=new Set;#claimed=new Map;#names=0;#firstRecord;#recordEnd=0;#wideEnd;#hasEnd=!1;#count=0;#first;constructor(sure){
this.#sure=sure}get hasEnd(){return this.#hasEnd}visit(offset){this.#visited.add(offset)}*readCentral(input){let at=input.position,header=parseCentral(input.bytes.
subarray(0,46));if(header===void 0)return input.skip(SIGNATURE2);input.skip(46);let name=yield*input.take(header.nameLength),extra=yield*input.take(header.extraLength);
name===void 0||extra===void 0||(this.#firstRecord??=at,this.#recordEnd=input.position+header.commentLength,this.#claim(offsetOf(header,extra),at,name))}*readEnd(input){
let at=input.position,isNarrow=input.bytes.readUInt32LE(0)===101010256;if(!(yield*input.wait(isNarrow?END_LENGTH:END_64_LENGTH)))return input.skip(SIGNATURE2);let record=input.
bytes;return isNarrow?this.#settle({at,size:record.readUInt32LE(12),start:record.readUInt32LE(16)}):this.#wideEnd={at,size:Number(record.readBigUInt64LE(40)),start:Number(
record.readBigUInt64LE(48))},input.skip(SIGNATURE2)}missed(){return this.#settle(void 0),{count:this.#count,first:this.#first}}#claim(offset,at,name){this.#visited.
has(offset)||(this.#claimed.size>=MOST_CLAIMS?this.#count+=1:this.#claimed.set(offset,this.#names++<MOST_NAMES?{at,name}:{at}))}#settle(end){let last=this.#wideEnd??
end,isTrue=last!==void 0&&(last.at===this.#recordEnd||last.size===0);this.#hasEnd||=isTrue;let begin=isTrue&&!this.#sure?last.at-last.size:this.#firstRecord??0,
shift2=last===void 0?0:begin-last.start;for(let[offset,{at,name}]of this.#claimed)at<begin||this.#visited.has(offset+shift2)||(this.#count+=1,this.#first??=name);
this.#claimed=new Map,this.#firstRecord=void 0,this.#wideEnd=void 0}};var COMPRESSIONS={8:"raw",20:"zstd",93:"zstd"},MOST_HELD=100,SIGNATURE3=4;function zipReader(sure){return function*(input,contents){let directory=new ZipDirectory(
sure),held=[],told={entry:name=>contents.entry(name),spend:bytes=>contents.spend(bytes),problem:(...problem)=>{sure?contents.problem(...problem):held.length<MOST_HELD&&
held.push(problem)}};for(;yield*seekSignature(input);)yield*readRecord(input,told,directory);if(!sure&&!directory.hasEnd)return;for(let problem of held)contents.
problem(...problem);let missed=directory.missed();if(missed.count>0){let more=missed.count===1?"":` and ${missed.count-1} more`;contents.problem(missed.first,`i\
ts directory names this entry${more} where none was found: not read`)}}}function*seekSignature(input){for(;yield*input.wait(SIGNATURE3);){let at=input.bytes.indexOf(
"PK");if(at<0)input.skip(input.bytes.length-1);else if(at+SIGNATURE3>input.bytes.length){if(input.skip(at),!(yield*input.wait(SIGNATURE3)))return!1}else return input.
skip(at),!0}return!1}function*readRecord(input,contents,directory){switch(input.bytes.readUInt32LE(0)){case 67324752:return yield*readLocal(input,contents,directory);case 33639248:
return(yield*input.wait(46))?yield*directory.readCentral(input):input.skip(SIGNATURE3);case 101010256:case 101075792:return yield*directory.readEnd(input);default:
return input.skip(2)}}function*readLocal(input,contents,directory){let at=input.position;if(!(yield*input.wait(30)))return contents.problem(void 0,`cut off in t\
he header of an entry at byte ${at}`),input.skip(SIGNATURE3);let header=parseLocal(input.bytes.subarray(0,30));if(header===void 0)return contents.problem(void 0,
`damaged: the entry at byte ${at} has a header that cannot be`),input.skip(SIGNATURE3);input.skip(30);let name=yield*input.take(header.nameLength),extra=yield*input.
take(header.extraLength);return name===void 0||extra===void 0?contents.problem(name,`cut off in the header of an entry at byte ${at}`):(directory.visit(at),yield*readContent2(
input,contents,{header,name,packedSize:packedSizeOf(header,extra)}))}function*readContent2(input,contents,{header,name,packedSize}){let{method,encrypted,streamed}=header,
compression=COMPRESSIONS[method];if(encrypted)return contents.problem(name,"encrypted, so it was not read");if(method!==0&&compression===void 0)return contents.
problem(name,`packed with ${METHODS[method]}, which cannot be read here: not read`);let complaint;try{yield*readEntry(contents,name,function*(sink){compression!==
void 0?yield*inflate(input,compression,sink.push):complaint=yield*readStored(input,sink,streamed&&packedSize===0?void 0:packedSize)})}catch(error){if(!(error instanceof
Damaged))throw error;complaint=`damaged, so that not all of it was read: ${messageOf(error)}`}return complaint===void 0?void 0:contents.problem(name,complaint)}
function*readStored(input,sink,size){if(size===void 0)return(yield*passUntilDescriptor(input,sink.push))?void 0:"its end could not be told: what follows it was \
taken for a part of it";let read2=yield*input.pass(size,sink.push);return read2===size?void 0:`cut off: ${formatSize(read2)} of ${formatSize(size)} are there`}var READERS=new Map([["zip",zipReader(!0)],["trailing-zip",zipReader(!1)],["tar",readTar],["gzip",readGzip],["zlib",streamReader("zlib",!1)],["brotli",streamReader(
"brotli",!1)],...canInflate("zstd")?[["zstd",streamReader("zstd",!0)]]:[]]);var MOST_HELD2=64*1024*1024,LONGEST_LINE2=64*1024,SHA256="@object-format=sha256",ALL_READERS=new Map([...READERS,["pack",(input,contents)=>readPack(input,contents,
20)],["bundle",readBundle]]);function*readBundle(input,contents){let idSize=20;for(;;){let line=yield*readLine2(input);if(line===void 0)return contents.problem(
void 0,"damaged: its header has no end");if(line==="")return yield*readPack(input,contents,idSize);line===SHA256&&(idSize=32)}}function*readLine2(input){let length=0;
for(;input.bytes[length]!==10;){if(length>LONGEST_LINE2||!(yield*input.wait(length+1)))return;input.bytes[length]!==10&&length++}return(yield*input.take(length+
1))?.toString("latin1",0,length)}function*readPack(input,contents,idSize){let pieces=[];if(yield*input.pass(MOST_HELD2,bytes=>pieces.push(Buffer.from(bytes))),yield*input.
wait(1))return contents.problem(void 0,`a pack of over ${formatSize(MOST_HELD2)}, which is not read: run git index-pack or git clone on it and scan the reposito\
ry with --history`);readPlainPack(Buffer.concat(pieces),idSize,{onObject:({type,id,bytes})=>{let sink=contents.entry(`${type} ${id}`);try{sink.push(bytes)}finally{
sink.end()}},onProblem:message=>contents.problem(void 0,message),onSpend:bytes=>contents.spend(bytes)})}var MOST_PROBLEMS=20;function findContainer(bytes,{start,end},name,tail){let kind=recognise(bytes,start,end,tail===void 0);return kind===void 0&&tail!==void 0&&
endsLikeZip(tail,0,tail.length)?"trailing-zip":kind??(name===void 0?void 0:kindOfName(name))}function scanInside(bytes,options){let scanner=new InsideScanner(options);
return scanner.push(bytes),scanner.end()}function withoutInner(outer,{hits}){if(outer.length===0||hits.length===0)return outer;let inside=new Set(hits.map(({match})=>match.
token));return outer.filter(({match})=>!inside.has(match.token))}function nameProblems(problems,where){return problems.map(problem=>({...problem,where:`${where}${problem.
where}`}))}var InsideScanner=class{#options;#unpacking;#hits=[];#problems=[];#open=[];#left=0;constructor(options){let{kind,name,settings}=options;this.#options=
options;let visitor2={open:inner=>this.#scanEntry(inner),problem:(inner,message)=>this.#addProblem(inner,message)},limits={...UNPACK_LIMITS,entry:Math.min(UNPACK_LIMITS.
entry,settings.maxSize)};this.#unpacking=new Unpacking({visitor:visitor2,readers:ALL_READERS,limits,kind,name})}push(bytes){this.#unpacking.push(bytes)}end(){return this.#unpacking.
end(),this.#problems.at(-1)!==void 0&&this.#left>0&&this.#problems.push({where:"",message:`${this.#left} more could not be read`}),{hits:this.#hits,problems:this.#problems}}#scanEntry(inner){
let scanner=new EntryScanner({...this.#options.origin,inner},this.#options.settings),below=new Set;return this.#open.push(below),{push:bytes=>scanner.push(bytes),
end:()=>{let hits=scanner.end().filter(({match})=>!below.has(match.token));for(let{message}of scanner.problems)this.#addProblem(inner,message);this.#open.pop();
for(let hit of hits)this.#hits.push(hit),below.add(hit.match.token);for(let token of below)this.#open.at(-1)?.add(token)}}}#addProblem(inner,message){this.#problems.
length>=MOST_PROBLEMS?this.#left+=1:this.#problems.push({where:inner===""?"":`!${inner}`,message})}},MOST_HELD3=1024*1024,EntryScanner=class{#origin;#settings;#cut=new CutProblem;#held=[];#size=0;#stream;#hits=[];constructor(origin,settings){
this.#origin=origin,this.#settings={...settings,lineHash:!1,onCut:this.#cut.note}}get problems(){return this.#cut.problems}push(bytes){this.#size+=bytes.length,
this.#size<=MOST_HELD3?this.#held.push(Uint8Array.from(bytes)):this.#pushOn(bytes)}end(){if(this.#stream!==void 0)this.#add(this.#stream.end());else if(this.#size>
0)return scanContent(this.#takeHeld(),0,this.#size,this.#origin,this.#settings);return this.#hits}#pushOn(bytes){this.#stream===void 0&&(this.#stream=new StreamScanner(
this.#origin,this.#settings),this.#add(this.#stream.push(this.#takeHeld()))),this.#add(this.#stream.push(bytes))}#takeHeld(){let[first=new Uint8Array(0)]=this.#held,
all=this.#held.length===1?first:Buffer.concat(this.#held);return this.#held=[],all}#add(hits){for(let hit of hits)this.#hits.push(hit)}};var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("�")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}import{realpathSync}from"node:fs";var SLASH2=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH2),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH2||root.at(-1)===SLASH2:!1}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#isCut=!1;#cwd;#largest;#largestArchive;#buffer=Buffer.
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
Math.max(0,size-tail.length));return tail.subarray(0,count)}import{isUtf8 as isUtf82}from"node:buffer";function toRawPath(bytes){return isUtf82(bytes)?bytes.toString("utf8"):new Uint8Array(bytes)}var NONE3=Object.freeze([]),NAME_MARGIN=300,SHORTEST_ENTRY=7,SPACE3=32,NUL=0;function scanTreeNames(bytes,{start,end,idSize},settings){if(detect(bytes,start,end,
settings.decodeDepth).length===0)return NONE3;let hits=[];for(let at=start;at+SHORTEST_ENTRY<end;){let nul=bytes.indexOf(NUL,at+SHORTEST_ENTRY);if(nul<0||nul+1+
idSize>end)break;let name=bytes.subarray(bytes.indexOf(SPACE3,at)+1,nul),id=Buffer.from(bytes.subarray(nul+1,nul+1+idSize)).toString("hex"),origin={kind:"object",
type:typeOf2(bytes,at),id,name:toRawPath(Buffer.from(name))};for(let hit of scanContent(name,0,name.length,origin,settings))hits.push(hit);at=nul+1+idSize}return hits}
function mayHoldNames(bytes,piece,tree,{decodeDepth}){let start=Math.max(tree.start,piece.start-NAME_MARGIN);return detect(bytes,start,Math.min(tree.end,piece.end+
NAME_MARGIN),decodeDepth).length>0}function typeOf2(bytes,at){return bytes[at]===52?"tree":bytes[at+1]===54?"commit":"blob"}function isArchive(bytes,object,{closedArchives}){return closedArchives!==!0&&findContainer(bytes,object)!==void 0}function scanObject(bytes,object,origin,settings){
let{start,end}=object;if(origin.type==="tree")return{hits:scanTreeNames(bytes,{start,end,idSize:origin.id.length/2},settings),problems:[]};let cut=new CutProblem,
hits=scanContent(bytes,start,end,origin,{...settings,onCut:cut.note}),kind=origin.type==="blob"&&settings.closedArchives!==!0?findContainer(bytes,object):void 0;
if(kind===void 0)return{hits,problems:cut.problems};let inside=scanInside(bytes.subarray(start,end),{origin,settings,kind});return{hits:[...withoutInner(hits,inside),
...inside.hits],problems:[...cut.problems,...inside.problems]}}import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2,readFileSync}from"node:fs";import{inflateSync as inflateSync2}from"node:zlib";function isKnown({idSize,tables},bytes,at){for(let table of tables)if(findId(table,idSize,bytes,at)>=0)return!0;return!1}function findId(table,idSize,bytes,at){
let{bytes:ids,fanout,ids:start,stride}=table,first=bytes[at],low=first===0?0:readUint32(ids,fanout+(first-1)*4),high=readUint32(ids,fanout+first*4),next=bytes[at+
1]<<16|bytes[at+2]<<8|bytes[at+3],guess=low+Math.floor((high-low)*next/2**24);for(let reach=32;low<high;reach*=4){let order=compareIds(bytes,at,ids,start+guess*
stride,idSize);if(order===0)return guess;order<0?high=guess:low=guess+1;let near=order<0?high-reach:low+reach;guess=near>low&&near<high&&reach<1e3?near:low+high>>>
1}return-1}function createIdTable(hexIds,idSize){let bytes=Buffer.from(new SharedArrayBuffer(1024+hexIds.length*idSize)),counts=new Uint32Array(256);for(let[position,
id]of hexIds.toSorted().entries()){bytes.write(id,1024+position*idSize,"hex");let first=bytes[1024+position*idSize];counts[first]=counts[first]+1}let sum=0;for(let[
first,count]of counts.entries())sum+=count,bytes.writeUInt32BE(sum,first*4);return{bytes,fanout:0,ids:1024,stride:idSize}}function compareIds(a,aStart,b,bStart,length){
for(let i=1;i<length;i++){let difference=a[aStart+i]-b[bStart+i];if(difference!==0)return difference}return 0}function readUint32(bytes,at){return(bytes[at]<<24|
bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3])>>>0}var KEPT=1e3,CACHE2=1<<17,SHORTEST_ENTRY2=7,SPACE4=32,NUL2=0,LINE_FEED6=10,GITLINK=Buffer.from("160000 "),ReferenceChecker=class{#known;#seen;#absent=new Set;#id=Buffer.
alloc(32);constructor(known){this.#known=known,this.#seen=new Int32Array(CACHE2*2)}takeAbsent(){let absent=[...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{
start,end},{start:from,end:to}){let{idSize}=this.#known,at=start;for(;at<end&&at<to;){let nul=at+SHORTEST_ENTRY2;for(;nul<end&&bytes[nul]!==NUL2;)nul++;let next=nul+
1+idSize;if(next>end)return!1;next>from&&!isGitlink(bytes,at)&&this.#check(bytes,nul+1),at=next}return!0}checkHeader(bytes,{start,end}){let digits=this.#known.idSize*
2;for(let at=start;at<end&&bytes[at]!==LINE_FEED6;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==LINE_FEED6;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=
at||bytes[idStart-1]!==SPACE4||!this.#readHex(bytes,idStart,digits))return;this.#check(this.#id,0),at=lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=
2){let value=hexValue2(bytes[at+i])*16+hexValue2(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}return!0}#check(bytes,at){let first=bytes[at]<<24|bytes[at+
1]<<16|bytes[at+2]<<8|bytes[at+3],second=bytes[at+4]<<24|bytes[at+5]<<16|bytes[at+6]<<8|bytes[at+7],slot=(first&CACHE2-1)*2;this.#seen[slot]===first&&this.#seen[slot+
1]===second||(isKnown(this.#known,bytes,at)?(this.#seen[slot]=first,this.#seen[slot+1]=second):this.#absent.size<KEPT&&this.#absent.add(Buffer.from(bytes.buffer,
bytes.byteOffset+at,this.#known.idSize).toString("hex")))}};function isGitlink(bytes,at){for(let i=0;i<GITLINK.length;i++)if(bytes[at+i]!==GITLINK[i])return!1;return!0}
function hexValue2(byte){return byte>=48&&byte<=57?byte-48:byte>=97&&byte<=102?byte-87:-512}var MAX_INFLATED=32*1024*1024,HEADER2=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function scanLoose({files,known},settings){let references=new ReferenceChecker(
known),hits=[],problems=[],unread2=[],commits=[],counts={files:0,blobs:0,bytes:0};for(let file of files){let object=readLoose(file,settings.maxSize);if(typeof object==
"string"){unread2.push({id:file.id,reason:object});continue}let{type,bytes,start}=object,range={start,end:bytes.length};if(type==="tree"&&!references.checkTree(
bytes,range,range)){unread2.push({id:file.id,reason:"the tree ends in the middle of an entry"});continue}let found=scanObject(bytes,range,{kind:"object",type,id:file.
id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameProblems(found.problems,nameObject(file.id)))problems.push(problem);(type==="commi\
t"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(file.id),type==="blob"&&counts.blobs++,type!=="tree"&&(counts.bytes+=bytes.
length-start)}return{hits,problems,counts,learned:{done:files.length-unread2.length,unread:unread2,absent:references.takeAbsent(),commits}}}function readLoose({
path},maxSize){try{let bytes=inflateSync2(readSmall(path),{maxOutputLength:MAX_INFLATED}),header=HEADER2.exec(bytes.toString("latin1",0,MAX_HEADER)),start=header?.[0].
length??0;return header===null||bytes.length-start!==Number(header[2])?"its header does not fit its content":header[1]==="blob"&&bytes.length-start>maxSize?"ove\
r --max-size":{type:header[1],bytes,start}}catch(error){return messageOf(error)}}function readSmall(path){let file=openSync2(path,constants2.O_RDONLY|(constants2.
O_NONBLOCK??0));try{let stats=fstatSync2(file);if(!stats.isFile()||stats.size>MAX_INFLATED)throw new Error("it is no file of a size that is read here");return readFileSync(
file)}finally{closeSync2(file)}}import{closeSync as closeSync4,fstatSync as fstatSync4,readSync as readSync3}from"node:fs";import{closeSync as closeSync3,constants as constants3,fstatSync as fstatSync3,openSync as openSync3}from"node:fs";function openRegular(path){let file=openSync3(path,constants3.O_RDONLY|(constants3.O_NONBLOCK??0));if(fstatSync3(file).isFile())return file;throw closeSync3(file),
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
length-1}};var SIGNATURE4="PACK";function openPack(stem,idSize){let index=parsePackIndex(readShared(`${stem}.idx`),idSize),path=`${stem}.pack`,file=openRegular(path);try{return checkHeader(
file,index.count),{path,index,table:buildPackTable(new PackBytes(file,1),fstatSync4(file).size,index)}}finally{closeSync4(file)}}function reviveHandle(pack){let{
buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);return{...pack,index:{...pack.index,idTable:{...pack.index.
idTable,bytes}}}}function listEntryPositions({index,table}){let positions=new Int32Array(table.count);for(let position=0;position<table.count;position++)positions[entryAt(
table,offsetAt(index,position))]=position;return positions}function entryIds(pack,positions,entries){return Array.from(entries,entry=>idAt(pack.index,positions[entry]))}
function entryAt({offsets,count},offset){let low=0,high=count;for(;low<high;){let middle=low+high>>>1;offsets[middle]<offset?low=middle+1:high=middle}return low}
function checkHeader(file,count){let header=Buffer.alloc(12);if(readSync3(file,header,0,12,0)<12||header.toString("latin1",0,4)!==SIGNATURE4)throw new CorruptPack(
"the file does not begin with a pack header");let version=header.readUInt32BE(4);if(version!==2&&version!==3)throw new CorruptPack(`pack version ${version} is n\
ot known`);let announced=header.readUInt32BE(8);if(announced!==count)throw new CorruptPack(`the pack announces ${announced} objects, its index ${count}`)}function readShared(path){
let file=openRegular(path);try{let bytes=Buffer.from(new SharedArrayBuffer(fstatSync4(file).size)),length=0;for(let count=-1;count!==0&&length<bytes.length;length+=
count)count=readSync3(file,bytes,length,bytes.length-length,length);return bytes.subarray(0,length)}finally{closeSync4(file)}}import{closeSync as closeSync5}from"node:fs";var DeltaWalker=class{#table;#visitor;#limits;#unpacker;visited=0;visitedBytes=0;constructor(unpacker,table,visitor2,limits){this.#unpacker=unpacker,this.#table=
table,this.#visitor=visitor2,this.#limits=limits}walk(entry){try{let size=this.#unpacker.rebuild(entry);this.#count(entry,size);let found=this.#visitWhole(entry,
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
`a delta writes ${produced} of the ${this.resultSize} bytes it announces`)}#parseSizes(delta,start,end){let at=start;for(let field2 of["baseSize","resultSize"]){
let size=0,byte=128;for(let scale=1;byte>=128;scale*=128){if(at>=end||scale>2**49)throw new CorruptPack("a delta header is cut off");byte=delta[at++],size+=(byte&
127)*scale}this[field2]=size}return at}#parseInsert(at,length){if(length===0)throw new CorruptPack("a delta uses the reserved instruction 0");return this.#push(
0,at,length),at+length}#parseCopy(delta,start,code){let at=start,source=0,length=0;if((code&1)!==0&&(source=delta[at++]),(code&2)!==0&&(source|=delta[at++]<<8),
(code&4)!==0&&(source|=delta[at++]<<16),(code&8)!==0&&(source+=delta[at++]*2**24),(code&16)!==0&&(length=delta[at++]),(code&32)!==0&&(length|=delta[at++]<<8),(code&
64)!==0&&(length|=delta[at++]<<16),length===0&&(length=65536),!(source+length<=this.baseSize))throw new CorruptPack(`a delta copies bytes ${source} to ${source+
length} of a base of ${this.baseSize}`);return this.#push(1,source,length),at}#push(copy,source,length){this.count===this.copies.length&&this.#grow(),this.copies[this.
count]=copy,this.sources[this.count]=source,this.lengths[this.count]=length,this.count++}#grow(){if(this.count>=MAX_INSTRUCTIONS)throw new CorruptPack(`a delta \
has more instructions than the ${MAX_INSTRUCTIONS} that are kept in memory`);let larger=(old,fresh)=>(fresh.set(old),fresh);this.sources=larger(this.sources,new Float64Array(
this.count*2)),this.lengths=larger(this.lengths,new Float64Array(this.count*2)),this.copies=larger(this.copies,new Uint8Array(this.count*2))}findChange(margin,visit){
let{count,copies,sources,lengths,resultSize}=this,from=-1,to=-1,at=0,continues=0;for(let i=0;i<=count;i++){let isCopy=i<count&&copies[i]===1,seamless=i===count?
continues===this.baseSize:isCopy&&sources[i]===continues,length=i===count?0:lengths[i];if(!seamless){let low=Math.max(at-margin,0);if(from>=0&&low>to){if(visit(
from,to))return!0;from=-1}from<0&&(from=low),to=Math.min(at+(isCopy?0:length)+margin,resultSize)}continues=isCopy?sources[i]+length:-1,at+=length}return from>=0&&
visit(from,to)}};import zlib2 from"node:zlib";var PROBE="the quick brown fox jumps over the lazy dog, ".repeat(40);function createInflater(fast=createHandleInflater()){return fast!==
void 0&&answersProbe(fast)?fast:{inflate:inflateWhole}}function createHandleInflater(){let stream=zlib2.createInflate(),{_handle:handle,_writeState:state}=stream;
if(handle===void 0||state===void 0||typeof handle.writeSync!="function")return;let failed=!1;return handle.onerror=()=>{failed=!0},{inflate:({input,start,end},output,at,size)=>(failed=
!1,handle.reset(),handle.writeSync(zlib2.constants.Z_FINISH,input,start,end-start,output,at,size+1),!failed&&state[0]===1)}}function answersProbe(inflater){let size=PROBE.
length,output=new Uint8Array(size+5),whole=zlib2.deflateSync(PROBE),padded=Buffer.concat([Buffer.from("xx"),whole,Buffer.from("yy")]),stream={input:whole,start:0,
end:whole.length},isAnswer=()=>Buffer.from(output.subarray(3,3+size)).equals(Buffer.from(PROBE));try{let right=inflater.inflate({input:padded,start:2,end:padded.
length},output,3,size)&&isAnswer(),tooShort=inflater.inflate(stream,output,3,size-1),tooLong=inflater.inflate(stream,output,3,size+1),cut=inflater.inflate({...stream,
end:whole.length-6},output,3,size),damaged=inflater.inflate({input:Buffer.alloc(64,255),start:0,end:64},output,3,size),again=inflater.inflate(stream,output,3,size)&&
isAnswer();return right&&again&&!tooShort&&!tooLong&&!cut&&!damaged}catch{return!1}}function inflateWhole({input,start,end},output,at,size){try{let bytes=zlib2.
inflateSync(input.subarray(start,end),{maxOutputLength:size+1});return bytes.length!==size?!1:(output.set(bytes,at),!0)}catch{return!1}}var FIRST_ARENA=1<<22,SHORT=24,SPARE=4096,TOO_LARGE="it is too large to be unpacked in memory",Unpacker=class{script=new DeltaScript;#pack;#table;#limits;#inflater=createInflater();#arena=new Uint8Array(
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
Math.min(this.#limits.arena,Math.max(size,this.#arena.length*2)));larger.set(this.#arena),this.#arena=larger}};function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var ARENA=96*1024*1024,MANY_PIECES=64,MALFORMED2="the tree ends in the middle of an entry",TYPES2={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isCut=!1;#references;#file;#unpacker;#walkers=new Map;#positions;#found=[];#named=[];#unread=new Map;constructor(pack,known,settings){
this.#pack=reviveHandle(pack),this.#settings=settings,this.#pieceSettings={...settings,onCut:()=>{this.#isCut=!0}},this.#references=new ReferenceChecker(known),
this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(new PackBytes(this.#file),pack.table,{arena:ARENA,margin:marginFor(settings.decodeDepth)})}close(){
closeSync5(this.#file)}scan({entries}){let type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type);walker.visited=0,walker.visitedBytes=0;for(let entry of entries)
try{walker.walk(entry)}catch(error){this.#unread.set(entry,messageOf(error))}return this.#takeResult(type,walker)}#takeResult(type,walker){let name=TYPES2[type]??
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
checkTree(bytes,object,object)||this.#unread.set(entry,MALFORMED2),this.#scanNames(bytes,object),!1),piece:(bytes,piece,object)=>(pieces=piece.start>before?pieces+
1:0,before=piece.start,mayHoldNames(bytes,piece,object,this.#settings)?!0:pieces>MANY_PIECES||!this.#references.checkTree(bytes,object,piece))}}#scanPiece(bytes,{
start,end}){return this.#isCut=!1,detectAll(bytes,start,end,this.#pieceSettings).length>0||this.#isCut}#scanNames(bytes,{start,end}){let tree={start,end,idSize:this.#pack.
index.idSize};for(let hit of scanTreeNames(bytes,tree,this.#settings))this.#named.push(hit)}#scanWhole(entry,bytes,object){let found=scanObject(bytes,object,UNNAMED2,
this.#settings),isEmpty=found.hits.length===0&&found.problems.length===0;return isEmpty||this.#found.push({entry,found}),!isEmpty}},UNNAMED2={kind:"object",type:"\
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
let error=new Error(wire.message);return error.name=wire.name,wire.stack!==void 0&&(error.stack=wire.stack),error}export{loadCustomRules,pathText,pathFrom,topOf,prefixOf,joinRaw,GitError,toRawPath,isObjectId,checkObjectId,nameObject,idLength,emptyTree,HEX_VALUES,CorruptPack,
isKnown,findId,createIdTable,offsetAt,idAt,COMMIT,OUTSIDE,listWalks,openPack,listEntryPositions,entryIds,entryAt,ReferenceChecker,refuseType,isPipe,StreamScanner,
CutProblem,withoutInner,nameProblems,InsideScanner,toWire,fromWire,createItemScanner};
