import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CorruptPack,OFS_DELTA,REF_DELTA,isKnown,parseEntryHeader}from"./chunk-5R43I725.js";import{formatSize}from"./chunk-LQ4PDVJ2.js";import{nameObject,
toRawPath}from"./chunk-V4G6V4OC.js";import{pathText}from"./chunk-L4DFIAAX.js";import{detectAll}from"./chunk-YZPMWBGI.js";import{HINT,IN_RUN,Quota,
SEXTET,SHORTEST,detect,listOrganizations,readPlace}from"./chunk-7YMO23G6.js";import{messageOf,redact}from"./chunk-BDHLDGLQ.js";import{closeSync,constants,fstatSync,openSync,readFileSync}from"node:fs";import{inflateSync}from"node:zlib";var MAX_INFLATED=32*1024*1024,HEADER=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function readLoose(path,maxSize){try{let bytes=inflateSync(readSmall(
path),{maxOutputLength:MAX_INFLATED}),header=HEADER.exec(bytes.toString("latin1",0,MAX_HEADER)),start=header?.[0].length??0;return header===null||bytes.length-start!==
Number(header[2])?"its header does not fit its content":header[1]==="blob"&&bytes.length-start>maxSize?"over --max-size":{type:header[1],bytes,start}}catch(error){
return messageOf(error)}}function readSmall(path){let file=openSync(path,constants.O_RDONLY|(constants.O_NONBLOCK??0));try{let stats=fstatSync(file);if(!stats.isFile()||
stats.size>MAX_INFLATED)throw new Error("it is no file of a size that is read here");return readFileSync(file)}finally{closeSync(file)}}var KEPT=1e3,SHORTEST_ENTRY=7,SPACE=32,NUL=0,LINE_FEED=10,GITLINK=Buffer.from("160000 "),ReferenceChecker=class{#known;#absent=new Set;#id=Buffer.alloc(32);constructor(known){
this.#known=known}takeAbsent(){let absent=[...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{start,end}){let{idSize}=this.#known;for(let at=start;at<
end;){let nul=at+SHORTEST_ENTRY;for(;nul<end&&bytes[nul]!==NUL;)nul++;let next=nul+1+idSize;if(next>end)return!1;isGitlink(bytes,at)||this.check(bytes,nul+1),at=
next}return!0}checkHeader(bytes,{start,end}){let digits=this.#known.idSize*2;for(let at=start;at<end&&bytes[at]!==LINE_FEED;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==
LINE_FEED;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=at||bytes[idStart-1]!==SPACE||!this.#readHex(bytes,idStart,digits))return;this.check(this.#id,0),at=
lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=2){let value=hexValue(bytes[at+i])*16+hexValue(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}
return!0}check(bytes,at){isKnown(this.#known,bytes,at)||this.#absent.size>=KEPT||this.#absent.add(Buffer.from(bytes.buffer,bytes.byteOffset+at,this.#known.idSize).
toString("hex"))}};function isGitlink(bytes,at){for(let i=0;i<GITLINK.length;i++)if(bytes[at+i]!==GITLINK[i])return!1;return!0}function hexValue(byte){return byte>=
48&&byte<=57?byte-48:byte>=97&&byte<=102?byte-87:-512}function makeSharedCounts(){return new Int32Array(new SharedArrayBuffer(2*Int32Array.BYTES_PER_ELEMENT))}var SharedQuota=class{#limits;#counts;#rest=[0,0];constructor(limits,counts){
this.#limits=limits,this.#counts=counts}give(bytes){this.#add(0,bytes)}spend(bytes){this.#add(1,bytes);let{free,ratio}=this.#limits,most=Math.max(free,ratio*1024*
Atomics.load(this.#counts,0)),spent=Atomics.load(this.#counts,1);return 1024*spent<=most&&spent<2147483647}#add(index,bytes){let all=this.#rest[index]+bytes,units=Math.
floor(all/1024);this.#rest[index]=all-units*1024,units>0&&Atomics.load(this.#counts,index)<2147483647-units&&Atomics.add(this.#counts,index,units)}};var UNPACK_LIMITS={depth:4,entries:25e4,free:32e6,ratio:100,entry:16*1024**3,scan:{free:16e9,ratio:20}},LEAST=1e6,LimitReached=class extends Error{name="LimitRe\
ached";inner;limit;constructor(inner,limit){super(`${limit}: neither the rest of it nor what follows was read`),this.inner=inner,this.limit=limit}},Budget=class{limits;#file;#scan;#entries=0;#raised=0;#isScanOver=!1;constructor(limits,counts){
this.limits=limits,this.#file=new Quota(limits),this.#scan=counts&&new SharedQuota(limits.scan,counts)}give(bytes){this.#file.give(bytes),this.#scan?.give(bytes)}spend(bytes,inner){
let{free,ratio,scan}=this.limits;if(this.#scan?.spend(bytes)===!1)throw this.#isScanOver=!0,new LimitReached(inner,`over ${formatSize(scan.free)} and ${scan.ratio}\
 times the size of all archives in one scan`);if(!this.#file.spend(bytes))throw new LimitReached(inner,`over ${formatSize(free)} and ${ratio} times the size of \
the file`)}raise(){let more=this.#file.most/2**++this.#raised;return this.#isScanOver||more<LEAST||this.#entries>this.limits.entries?!1:(this.#file.raise(more),
!0)}addEntry(inner){if(this.#entries+=1,this.#entries>this.limits.entries)throw new LimitReached(inner,`over ${this.limits.entries} entries in one file`)}};var SIGNATURES=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",
first=>[`${first}*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],byFirstByte=new Map;for(let entry of SIGNATURES){let first=entry[0].charCodeAt(
0);byFirstByte.set(first,[...byFirstByte.get(first)??[],entry])}var HEADERS=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,
"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),
LONGEST_HEADER=110,LOWER_X=120,HEAD=512,END_RECORD=22,END_BEGINS=Buffer.from("PK\0\0\0\0","latin1"),TAIL=END_RECORD+65535;function recognise(bytes,start,end,whole=!0){
let first=bytes[start];if(first===void 0||end-start<8)return;let candidates=byFirstByte.get(first);if(candidates!==void 0){let found=candidates.find(([signature])=>startsWith(
bytes,start,signature));if(found!==void 0)return found[1]}if(first===LOWER_X&&isZlibHeader(bytes[start+1]))return"zlib";let headers=HEADERS.get(first);if(headers!==
void 0){let text=latin1(bytes,start,Math.min(end,start+LONGEST_HEADER)),found=headers.find(([header])=>header.test(text));if(found!==void 0)return{unreadable:found[1]}}
return isTarHeader(bytes,start,end)?"tar":whole&&endsLikeZip(bytes,start,end)?"trailing-zip":void 0}function kindOfName(name){return name.endsWith(".br")?"brotl\
i":void 0}function isStream(kind){return kind==="gzip"||kind==="zlib"||kind==="brotli"||kind==="zstd"}function isTarHeader(bytes,start,end){if(end-start<HEAD)return!1;
let last=bytes[start+154];if(!(bytes[start+257]===117&&startsWith(bytes,start+257,"ustar"))&&!(last===0&&bytes[start+155]===32))return!1;let sum=Number.parseInt(
latin1(bytes,start+148,start+156).replaceAll("\0"," "),8),actual=256;for(let at=0;at<HEAD;at++)(at<148||at>=156)&&(actual+=bytes[start+at]);return sum===actual}
function isZlibHeader(second){return(second&32)===0&&((LOWER_X<<8)+second)%31===0}function endsLikeZip(bytes,start,end){let from=Math.max(start,end-TAIL);if(end-
from<END_RECORD)return!1;let tail=Buffer.from(bytes.buffer,bytes.byteOffset+from,end-from),at=tail.includes(0)?tail.lastIndexOf(END_BEGINS):-1;return at>=0&&at+
END_RECORD<=tail.length}function startsWith(bytes,start,signature){for(let i=0;i<signature.length;i++)if(bytes[start+i]!==signature.charCodeAt(i))return!1;return!0}
function latin1(bytes,start,end){return Buffer.from(bytes.buffer,bytes.byteOffset+start,end-start).toString("latin1")}import{isUtf8}from"node:buffer";var LONGEST=1024;function innerName(inner,name){let text=typeof name!="string"&&isUtf8(name)?Buffer.from(name).toString():pathText(name),shown=text.length<=LONGEST?
text:`${text.slice(0,LONGEST)}\u2026`;return inner===""?shown:`${inner}!${shown}`}var EMPTY=Buffer.alloc(0),Intake=class{#bytes=EMPTY;#room=EMPTY;#start=0;#isOwn=!1;#position=0;#ended=!1;get position(){return this.#position}get ended(){return this.#ended}get bytes(){
return this.#bytes}feed(chunk){if(this.#bytes.length===0)this.#bytes=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength),this.#isOwn=!1;else{this.#own(chunk.
length);let length=this.#bytes.length+chunk.length;this.#room.set(chunk,this.#start+this.#bytes.length),this.#bytes=this.#room.subarray(this.#start,this.#start+
length)}}keep(){this.#bytes.length===0?this.#bytes=EMPTY:this.#isOwn||this.#own(0)}end(){this.#ended=!0}skip(count){this.#bytes=this.#bytes.subarray(count),this.#start+=
count,this.#position+=count}*wait(count){for(;this.#bytes.length<count&&!this.#ended;)yield;return this.#bytes.length>=count}*take(count){if(!(yield*this.wait(count)))
return;let taken=Buffer.from(this.#bytes.subarray(0,count));return this.skip(count),taken}*pass(count,onBytes){let passed=0;for(;passed<count&&(yield*this.wait(
1));){let piece=this.#bytes.subarray(0,count-passed);this.skip(piece.length),passed+=piece.length,onBytes(piece)}return passed}#own(more){let length=this.#bytes.
length+more;if(this.#isOwn&&this.#start+length<=this.#room.length)return;let room=Buffer.allocUnsafe(2*length);room.set(this.#bytes),this.#room=room,this.#start=
0,this.#isOwn=!0,this.#bytes=room.subarray(0,this.#bytes.length)}};var Opened=class{#input=new Intake;#reading;#isDone=!1;constructor(reader,entries){this.#reading=reader(this.#input,entries)}push(bytes){this.#isDone||(this.#input.
feed(bytes),this.#go(),this.#input.keep())}end(){this.#input.end(),this.#go()}#go(){this.#isDone||(this.#isDone=this.#reading.next().done===!0)}};function zipEndReader(onZip){return function*(input){for(;yield*input.wait(TAIL+1);)input.skip(input.bytes.length-TAIL);endsLikeZip(input.bytes,0,input.bytes.length)&&
onZip()}}var UNFORESEEN="not read to its end",Unpacking=class{#shared;#content;#isOver=!1;constructor(options){this.#shared=options,this.#content=new Content(this.#shared,
{inner:"",depth:0},{name:options.name,kind:options.kind})}push(bytes){this.#shared.budget.give(bytes.length),this.#try(()=>this.#content.push(bytes))}end(){this.#try(
()=>this.#content.end())}#try(act){if(!this.#isOver)try{act()}catch(error){this.#isOver=!0;let[inner,message]=error instanceof LimitReached?[error.inner,error.message]:
["",`${UNFORESEEN}: ${messageOf(error)}`];this.#shared.visitor.problem(inner,message)}}},Content=class{#shared;#at;#hints;#head=Buffer.alloc(0);#opened;constructor(shared,at,hints){
this.#shared=shared,this.#at=at,this.#hints=hints}push(bytes){this.#head===void 0?this.#opened?.push(bytes):this.#head.length+bytes.length<HEAD?this.#head=Buffer.
concat([this.#head,bytes]):this.#begin(this.#head.length===0?bytes:Buffer.concat([this.#head,bytes]),!1)}end(){this.#head!==void 0&&this.#begin(this.#head,!0),this.#opened?.
end()}#begin(head,whole){this.#head=void 0;let{kind:known,name=""}=this.#hints,last=whole?void 0:"trailing-zip",kind=known??recognise(head,0,head.length,whole)??
kindOfName(name)??last;kind!==void 0&&(this.#opened=this.#open(kind),this.#opened?.push(head))}#open(kind){let{visitor,readers,budget}=this.#shared,at=kind==="t\
ar"?this.#at.around??this.#at:this.#at,reader=typeof kind=="string"?readers.get(kind):void 0;if(reader===void 0){let format=typeof kind=="string"?kind:kind.unreadable;
visitor.problem(this.#at.inner,`packed with ${format}, which cannot be read here: ${CURE}`)}else if(at.depth>=budget.limits.depth){let tell=()=>visitor.problem(
this.#at.inner,`over ${budget.limits.depth} archives inside one another: ${CURE}`);if(kind==="trailing-zip")return new Opened(zipEndReader(tell),new Entries(this.#shared,
at,!1));tell()}else return new Opened(reader,new Entries(this.#shared,at,isStream(kind)))}},CURE="unpack it and scan what it holds",Entries=class{#shared;#at;#isStream;constructor(shared,at,stream){
this.#shared=shared,this.#at=at,this.#isStream=stream}entry(name){let{visitor,budget}=this.#shared,inner=innerName(this.#at.inner,name);budget.addEntry(inner);let{
depth}=this.#at,location={inner,depth:depth+1,...this.#isStream?{around:this.#at}:{}},content=new Content(this.#shared,location,{name:inner}),scanned=visitor.open(
inner),size=0;return{push:bytes=>{budget.spend(bytes.length,inner);let before=size;size+=bytes.length,size<=budget.limits.entry?(scanned.push(bytes),this.#guard(
()=>content.push(bytes))):before<=budget.limits.entry&&visitor.problem(inner,`over ${formatSize(budget.limits.entry)}: the rest was not read`)},end:()=>{try{this.#guard(
()=>content.end())}finally{scanned.end()}}}}problem(name,message){this.#shared.visitor.problem(name===void 0?this.#at.inner:innerName(this.#at.inner,name),message)}absent(name,message){
this.#shared.visitor.absent(innerName(this.#at.inner,name),message)}goOn({inner,limit}){return this.#shared.budget.raise()?(this.#shared.visitor.problem(inner,`${limit}\
: the rest of it was not read`),!0):!1}#guard(act){try{act()}catch(error){if(!(error instanceof LimitReached&&this.goOn(error)))throw error}}spend(bytes){this.#shared.
budget.spend(bytes,this.#at.inner)}};import{isAscii}from"node:buffer";var LINE_FEED2=10,CHUNK=65536,LineCursor=class{#position=0;#line=1;#units=0;#decoder=new TextDecoder("utf-8",{ignoreBOM:!0});#pending=!1;#wide;#mark;constructor(head){
let[first,second,third]=head;this.#mark=first===239&&second===187&&third===191?3:0,this.#wide=[{line:1,start:first===255&&second===254?2:0},{line:1,start:1},{line:1,
start:first===254&&second===255?2:0},{line:1,start:1}]}get position(){return this.#position}advance(bytes,base,to){let end=to-base,lineStart=this.#position-base;
for(let at=lineStart;at<end;at++)bytes[at]===LINE_FEED2&&(this.#line++,lineStart=at+1,this.#units=0,this.#mark=0,bytes[at+1]===0&&this.#breakWide(0,base+at),bytes[at-
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
code<57344?"\uFFFD":String.fromCodePoint(code)}return text}var LONG_RUN=/[A-Za-z0-9+/_-]{16,}={0,2}/g,LEADING_RUN=/^[A-Za-z0-9+/_-]+={0,2}/,TRAILING_RUN=/[A-Za-z0-9+/_-]+={0,2}$/,WORD=/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/,
HUMP=/[A-Z][a-z]+|[a-z]+|[A-Z]+/g;var ONE_BREATH=/[a-z]{17,}|[A-Z]{17,}/;function isWordy(run){return run.replace(/=+$/,"").split(/[+/_-]+/).every(word=>word.length<=32&&WORD.test(word)&&hasHumps(word))}function hasHumps(word){if(ONE_BREATH.
test(word))return!1;let humps=word.match(HUMP)??[],letters=humps.join("").length;return humps.length<2||letters>=3.5*humps.length}function maskRuns(text,cutBefore,cutAfter){
let masked=text;return cutBefore&&(masked=masked.replace(LEADING_RUN,"\u2026")),cutAfter&&(masked=masked.replace(TRAILING_RUN,"\u2026")),masked.replaceAll(LONG_RUN,
run=>isWordy(run)?run:"\u2026")}var SHOWN=30,REACH=512,RUN_BEFORE=/[A-Za-z0-9+/_-]+$/,RUN_AFTER=/^[A-Za-z0-9+/_=-]+/,GLUED_BEFORE=/[A-Za-z0-9+/_-]{13,}$/,GLUED_AFTER=/^[A-Za-z0-9+/_-]{13,}/;function frameOf(content,matches,index){
let match=matches[index],encoding=match.encoding[0],end=match.offset+match.length,others=neighbours(matches,index,REACH),unit=unitBytes(encoding),isEncoded=match.
encoding.length>(unit>1?1:0),from=Math.max(match.offset%unit,match.offset-REACH),before=lineBefore(textOf(content,{start:from,end:match.offset},others,encoding),
from<Math.max(2,unit)),isWrapped=decodeText(content.subarray(match.offset,end),encoding).includes(`
`),to=isWrapped?end:Math.min(content.length,end+REACH),after=lineAfter(textOf(content,{start:end,end:to},others,encoding),to===content.length||isWrapped),leftText=isEncoded?
before.text.replace(RUN_BEFORE,""):before.text.replace(GLUED_BEFORE,"\u2026"),rightText=isEncoded?after.text.replace(RUN_AFTER,""):after.text.replace(GLUED_AFTER,
"\u2026"),left=cutLeft(maskRuns(leftText,before.isCut,!1),before.isCut),right=cutRight(maskRuns(rightText,!1,after.isCut),after.isCut),token=redact(match.token);
return{text:left+token+right,start:left.length,length:token.length}}function neighbours(matches,index,reach){let{offset,length}=matches[index],near=[];for(let at=index-
1;at>=0&&matches[at].offset>offset-4*reach;at--)near.unshift(matches[at]);for(let at=index+1;at<matches.length&&matches[at].offset<offset+length+reach;at++)near.
push(matches[at]);return near}function textOf(content,span,others,encoding){let text="",at=span.start;for(let other of others){let end=other.offset+other.length;
end<=at||other.offset>=span.end||(text+=`${decodeText(content.subarray(at,Math.max(at,other.offset)),encoding)}${"\u2026"}`,at=Math.min(end,span.end))}return text+
decodeText(content.subarray(at,span.end),encoding)}function lineBefore(text,isWhole){let lineBreak=text.lastIndexOf(`
`);return lineBreak!==-1?{text:text.slice(lineBreak+1),isCut:!1}:{text:isWhole?text.replace(/^\uFEFF/,""):text,isCut:!isWhole}}function lineAfter(text,isWhole){
let lineBreak=text.indexOf(`
`);return lineBreak===-1?{text:text.replace(/\r$/,""),isCut:!isWhole}:{text:text.slice(0,lineBreak).replace(/\r$/,""),isCut:!1}}function cutLeft(text,isCut){if(text.
length<=SHOWN)return isCut&&!text.startsWith("\u2026")?"\u2026"+text:text;let kept=text.slice(1-SHOWN);return"\u2026"+kept.replace(/^[\uDC00-\uDFFF]/,"").replace(
/^…/,"")}function cutRight(text,isCut){return text.length<=SHOWN?isCut&&!text.endsWith("\u2026")?text+"\u2026":text:text.slice(0,SHOWN-1).replace(/[\uD800-\uDBFF]$/,
"").replace(/…$/,"")+"\u2026"}var DIRECTIVE="pat-patrol:allow",NARROW=Buffer.from("pat-patrol:"),WIDE=Buffer.from("pat-patrol:","utf16le").subarray(0,-1),REACH2=4096,LONGEST2=160,LINE_BREAK=/\r\n?|\n/,
OPENER=String.raw`(?:#+|\/\/+|\/\*+|--+(?:\[\[)?|;+|%+|'|@?[Rr][Ee][Mm][ \t]|::|<!--+|\{#-?|<%--|\{\{!(?:--)?|\(\*+|\{-|<#|@\*|dnl[ \t]|!+)`,COMMENT=String.raw`${OPENER}[ \t]*${DIRECTIVE}(?![\w-])`,
COMMENT_OR_STRING=new RegExp(String.raw`(?<=^|[ \t])(?<comment>${COMMENT})|\\.|(?<quote>["'${"`"}])(?:\\.?|(?!\k<quote>)[^\\])*(?:\k<quote>|$)`,"gu"),COMMENT_ALONE=new RegExp(
String.raw`^\s*(?:${COMMENT}|"(?:\/\/|_?comment)"\s*:\s*"${DIRECTIVE}(?![\w-]))`,"u"),SLIP=/pat-patrol[ \t]*:[ \t]*al+ow/i,SLIP_ALONE=/^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?pat-patrol[ \t]*:[ \t]*al+ow/iu,
QUOTE_MARK=new RegExp("(?<!\\p{L})'|'(?!\\p{L})","u"),COMMENT_CLOSER=/\*\/|-->|\*\)|[#%-]\}|%>|#>|"/,BETWEEN_WORDS=/[^\p{L}\p{N}+/_-]+/u,SHORTEST_ROW=16;function findAllowance(content,matches,index){
let match=matches[index],end=match.offset+match.length,[encoding]=match.encoding,unit=unitBytes(encoding),from=Math.max(match.offset%unit,match.offset-REACH2),to=Math.
min(content.length,end+REACH2);if(!mayHoldDirective(content.subarray(from,to)))return;let others=neighbours(matches,index,REACH2),text=(start,stop)=>textOf(content,
{start,end:stop},others,encoding),rivals=others.filter(({token,unreadable})=>token!==match.token&&unreadable!==!0),previous=rivals.findLast(({offset})=>offset<=
match.offset),next=rivals.find(({offset})=>offset>match.offset),since=Math.min(match.offset,Math.max(from,previous===void 0?0:previous.offset+previous.length)),
until=Math.min(to,Math.max(end,next?.offset??to)),own=decodeText(content.subarray(match.offset,end),encoding),isWrapped=match.encoding.length>(unit>1?1:0)||LINE_BREAK.
test(own),before=text(from,match.offset).split(LINE_BREAK),isCut=before.length===1&&from>=unit&&!LINE_BREAK.test(own),[after=""]=text(end,to).split(LINE_BREAK),
left=`${before.at(-1)??""}${own}`.split(LINE_BREAK).at(-1)??"",reasons=[isCut?void 0:reasonAfter(left,after,text(end,until).length),reasonAlone(lineAbove(text(since,
match.offset).split(LINE_BREAK),isWrapped,since>=unit))],isMeant=SLIP.test(`${left}${after}`)||SLIP_ALONE.test(lineAbove(before,isWrapped,from>=unit)??"");return reasons.
find(reason=>reason!==void 0&&reason!=="")??(isMeant?"":void 0)}function mayHoldDirective(bytes){let buffer=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.length);
return buffer.includes(NARROW)||buffer.includes(WIDE)}function lineAbove(lines,isWrapped,isCut){let above=lines.slice(isCut?1:0,-1);return isWrapped?above.findLast(
line=>!isRow(line)):above.at(-1)}function isRow(line=""){let words=line.split(BETWEEN_WORDS).filter(word=>/[\p{L}\p{N}]/u.test(word));return words.length===1&&(words[0]??
"").length>=SHORTEST_ROW}function reasonAfter(left,after,reach){let line=left+after;for(let found of line.matchAll(COMMENT_OR_STRING)){let comment=found.groups?.
comment;if(comment===void 0)continue;let rest=line.slice(found.index+comment.length);if(comment.startsWith("'")&&QUOTE_MARK.test(rest))return;if(found.index>=left.
length)return found.index<left.length+reach?toReason(rest):void 0}}function reasonAlone(line=""){let[comment]=COMMENT_ALONE.exec(line)??[];return comment===void 0?
void 0:toReason(line.slice(comment.length))}function toReason(rest){let[words=""]=rest.split(COMMENT_CLOSER,1),reason=maskRuns(words.slice(0,2*LONGEST2).replace(
/^[\s:–—-]+/u,"").replace(/[\s'`,]+$/,""),!1,words.length>2*LONGEST2);return/[\p{L}\p{N}]/u.test(reason)?reason.length<=LONGEST2?reason:`${reason.slice(0,LONGEST2).
replace(/[\uD800-\uDBFF]$/,"")}\u2026`:""}function describeMatch(stretch,index,cursor,origin){let match=readPlace(stretch.matches[index]),{offset,length,organization}=match,mentioned=organization===void 0?
stretch.mentions.around(offset,offset+length):[],region=regionOf(stretch,match,cursor),frame=frameOf(stretch.bytes,stretch.matches,index),placed={...match,offset:stretch.
base+offset,...mentioned.length===0?{}:{mentioned}},allowed=findAllowance(stretch.bytes,stretch.matches,index),hit={origin,match:placed,region,frame};return allowed===
void 0?hit:{...hit,allowed}}function regionOf({bytes,base},match,cursor){let[encoding]=match.encoding,offset=base+match.offset;cursor.advance(bytes,base,offset);
let start=cursor.positionIn(encoding,offset),end=positionAfter(start,bytes.subarray(match.offset,match.offset+match.length),encoding);return{line:start.line,column:start.
column,endLine:end.line,endColumn:end.column}}var TOO_MANY_CANDIDATES="it holds more than 5000 different words that may be tokens: not all are listed",HitLimit=class{#tallies=new Map;#repeated=0;#candidates=0;#isExceeded=!1;get isExceeded(){
return this.#isExceeded}admit(match,describe){let key=keyOf(match),known=this.#tallies.get(key);if(known===void 0)return this.#admitFirst(key,match,describe);if(known.
places++,known.places<=1e3&&this.#repeated<5e3)return this.#repeated++,told(known,describe());if(known.last===void 0)known.last=told(known,describe());else if(known.
more++,known.isAllowed)return this.#admitCounting(known,describe())}rest(){return[...this.#tallies.values()].flatMap(({last,more})=>last===void 0?[]:more===0?last:
{...last,more})}#admitFirst(key,{confidence},describe){if(confidence!=="certain"&&++this.#candidates>5e3){this.#isExceeded=!0;return}let tally={places:1,isAllowed:!0,
last:void 0,more:0};return this.#tallies.set(key,tally),told(tally,describe())}#admitCounting(tally,hit){if(!(hit.allowed!==void 0&&hit.allowed!==""))return tally.
more--,told(tally,hit)}};function told(tally,hit){return tally.isAllowed&&=hit.allowed!==void 0&&hit.allowed!=="",hit}function keyOf({ruleId,confidence,token,unreadable,
offset}){return unreadable===!0?`${offset}`:`${ruleId} ${confidence} ${token}`}var REACH3=60*1024,LONGEST3=256,MOST=5,Mentions=class{#bytes;#found;constructor(bytes){this.#bytes=bytes}around(from,to){this.#found??=findMentions(this.#bytes);
let found=this.#found,names=new Set,right=firstAfter(found,from),left=right-1,distance=at=>{let mention=found[at];return mention===void 0?1/0:mention.start<from?
from-mention.end:mention.start-to};for(;names.size<MOST;){let next=distance(left)<=distance(right)?left--:right++;if(distance(next)>REACH3)break;names.add(found[next].
name)}return[...names]}};function findMentions(bytes){let text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1"),found=[];for(let{start,
end}of hintedParts(text))for(let mention of listOrganizations(text.slice(start,end)))found.push({name:mention.name,start:start+mention.start,end:start+mention.end});
return found.toSorted((a,b)=>a.start-b.start||a.end-b.end)}function hintedParts(text){let parts=[];for(let{index}of text.matchAll(new RegExp(HINT,"gi"))){let last=parts.
at(-1);last!==void 0&&index-LONGEST3<=last.end?last.end=index+LONGEST3:parts.push({start:Math.max(0,index-LONGEST3),end:index+LONGEST3})}return parts}function firstAfter(found,at){
let low=0,high=found.length;for(;low<high;){let middle=low+high>>1;found[middle].start<at?low=middle+1:high=middle}return low}var[LEAVING_HIGH,LEAVING_LOW]=(()=>{let power=BigInt.asUintN(64,BigInt(37)**BigInt(100));return[Number(power>>32n),Number(power&0xffffffffn)]})();function carryOf(low,factor){
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
8,"0"),count=(counts.get(hash)??0)+1;counts.set(hash,count),lines.has(index+1)&&hashes.set(index+1,`${hash}:${count}`)}return hashes}};var NONE=Object.freeze([]);function scanContent(bytes,start,end,origin,settings){let matches=detectAll(bytes,start,end,settings);if(matches.length===0)return NONE;
let content=bytes.subarray(start,end),cursor=new LineCursor(content),stretch={bytes:content,base:0,matches,mentions:new Mentions(content)},limit=new HitLimit,hits=[
...matches.flatMap((match,index)=>limit.admit(match,()=>describeMatch(stretch,index,cursor,origin))??[]),...limit.rest()];return limit.isExceeded&&settings.onCut?.(
TOO_MANY_CANDIDATES),settings.lineHash?withLineHashes(hits,content):hits}function withLineHashes(hits,content){let hashes=lineHashes(content,new Set(hits.map(hit=>hit.
region.line)));return hits.map(hit=>{let lineHash=hashes.get(hit.region.line);return lineHash===void 0?hit:{...hit,lineHash}})}var WINDOW=4*1024*1024,MARGIN=64*1024,SMALLEST_BUFFER=64*1024,StreamScanner=class{#origin;#settings;#window;#margin;#buffer;#filled=0;#base=0;#core=0;#cursor;#limit=new HitLimit;constructor(origin,settings,sizes={
window:WINDOW,margin:MARGIN}){this.#origin=origin,this.#settings=settings,this.#window=sizes.window,this.#margin=sizes.margin,this.#buffer=new Uint8Array(Math.min(
SMALLEST_BUFFER,this.#capacity))}get#capacity(){return this.#window+2*this.#margin}push(chunk){let hits=[];for(let at=0;at<chunk.length;){this.#filled===this.#capacity&&
this.#scanWindow(this.#base+this.#filled-this.#margin,hits);let count=Math.min(chunk.length-at,this.#capacity-this.#filled);this.#reserve(this.#filled+count),this.#buffer.
set(chunk.subarray(at,at+count),this.#filled),this.#filled+=count,at+=count}return hits}end(){let hits=[];return this.#scanWindow(this.#base+this.#filled,hits),
this.#buffer=new Uint8Array(0),this.#limit.isExceeded&&this.#settings.onCut?.(TOO_MANY_CANDIDATES),[...hits,...this.#limit.rest()]}#scanWindow(coreEnd,hits){let bytes=this.#buffer.
subarray(0,this.#filled),base=this.#base;this.#cursor??=new LineCursor(bytes);let cursor=this.#cursor,matches=detectAll(bytes,0,bytes.length,this.#settings),stretch={
bytes,base,matches,mentions:new Mentions(bytes)};for(let[index,match]of matches.entries()){let offset=base+match.offset;if(offset<this.#core||offset>=coreEnd)continue;
let placed={...match,offset},hit=this.#limit.admit(placed,()=>describeMatch(stretch,index,cursor,this.#origin));hit!==void 0&&hits.push(hit)}cursor.advance(bytes,
base,coreEnd),this.#core=coreEnd;let dropped=Math.max(0,coreEnd-base-this.#margin);this.#buffer.copyWithin(0,dropped,this.#filled),this.#filled-=dropped,this.#base+=
dropped}#reserve(length){if(length<=this.#buffer.length)return;let larger=new Uint8Array(Math.min(this.#capacity,Math.max(length,2*this.#buffer.length)));larger.
set(this.#buffer.subarray(0,this.#filled)),this.#buffer=larger}};var CutProblem=class{problems=[];note=message=>{this.problems=[{where:"",message}]}};function*readEntry(contents,name,content){let sink=contents.entry(name);try{yield*content(sink)}finally{sink.end()}}var CutOff=class{#mark;#isMarked;#last=Buffer.alloc(0);constructor(mark){this.#mark=Buffer.from(mark??"","latin1"),this.#isMarked=mark===void 0}see(bytes){if(this.#isMarked)
return;let over=this.#mark.length-1,border=Buffer.concat([this.#last,bytes.subarray(0,over)]);this.#isMarked=border.includes(this.#mark)||bytes.includes(this.#mark),
this.#last=Buffer.from(bytes.length<over?border.subarray(-over):bytes.subarray(bytes.length-over))}tell(contents,name,read,size){let message=`cut off: ${formatSize(
read)} of ${formatSize(size)} are there`;this.#isMarked?contents.problem(name,message):contents.absent(name,message)}};var[MAGIC,HEADER2]=[8,60],END_MARK="`\n",LONG_NAME=/^#1\/(\d{1,4})$/;function*readAr(input,contents){for(input.skip(MAGIC);yield*input.wait(1);){let at=input.position,
header=(yield*input.take(HEADER2))?.toString("latin1"),size=/^[^]{48}(\d+) *`\n$/.exec(header??"")?.[1];if(header===void 0||size===void 0)return contents.problem(
void 0,`damaged: byte ${at} should begin a member, the rest was not read`);yield*readMember(input,contents,header.slice(0,16).trimEnd(),Number(size))}}function*readMember(input,contents,name,size){
let long=Math.min(Number(LONG_NAME.exec(name)?.[1]??0),size),longName=long===0?void 0:yield*input.take(long),shown=longName?.subarray(0,longName.indexOf(0)<0?long:
longName.indexOf(0)),short=name.length>1&&name.endsWith("/")?name.slice(0,-1):name,length=size-long,cutOff=new CutOff(END_MARK),read=0;yield*readEntry(contents,
shown??short,function*(sink){read=yield*input.pass(length,bytes=>{cutOff.see(bytes),sink.push(bytes)})}),read<length&&cutOff.tell(contents,shown??short,read,length),
size%2===1&&(yield*input.take(1))}var Damaged=class extends Error{name="Damaged"};import zlib from"node:zlib";var MOST_AT_ONCE=24,BackwardBits=class{#bytes;#start;left;constructor(bytes,start,end){let last=start<end?bytes[end-1]:0;if(last===0)throw new Damaged("a stream\
 of bits has no end");this.#bytes=bytes,this.#start=start,this.left=(end-start)*8-Math.clz32(last)+23}read(count){if(count>MOST_AT_ONCE)return this.read(count-16)*
65536+this.read(16);this.left-=count;let{left}=this;return left>=0?this.#at(left,count):left+count<=0?0:this.#at(0,left+count)<<-left}#at(position,count){let bytes=this.#bytes,
at=this.#start+(position>>3);return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>(position&7)&(1<<count)-1}};function highestBit(value){return 31-
Math.clz32(value)}var FseState=class{#table;#state;constructor(table,bits){this.#table=table,this.#state=bits.read(table.accuracy)}get symbol(){return this.#table.symbols[this.#state]}next(bits){
let{bases,bits:counts}=this.#table;this.#state=bases[this.#state]+bits.read(counts[this.#state])}};function repeatSymbol(symbol){return{accuracy:0,symbols:Uint8Array.
of(symbol),bits:Uint8Array.of(0),bases:Uint16Array.of(0)}}function readFse(bytes,at,limits){let accuracy=(bytes[at]&15)+5;if(at>=bytes.length||accuracy>limits.accuracy)
throw new Damaged("a table of states is too large");let position=at*8+4,peek=count=>{let byte=position>>3;return(bytes[byte]|bytes[byte+1]<<8|bytes[byte+2]<<16)>>>
(position&7)&(1<<count)-1},counts=[];for(let left=1<<accuracy;left>0;){let width=highestBit(left+1)+1,half=(1<<width-1)-1,spare2=(1<<width)-2-left,value=peek(width),
isShort=(value&half)<spare2;position+=isShort?width-1:width,isShort?value&=half:value>half&&(value-=spare2);let count=value-1;left-=Math.abs(count),counts.push(
count);for(let zeros2=count===0?3:0;zeros2===3;){zeros2=peek(2),position+=2;for(let index=0;index<zeros2;index++)counts.push(0)}if(left<0||counts.length>limits.
symbol+1)throw new Damaged("a table of states has too many symbols")}return{table:makeFse(counts,accuracy),next:position+7>>3}}function makeFse(counts,accuracy){
let size=1<<accuracy,symbols=new Uint8Array(size),bits=new Uint8Array(size),bases=new Uint16Array(size),nextOf=counts.map(Math.abs),high=size;for(let[symbol,count]of counts.
entries())count<0&&(symbols[--high]=symbol);let step=(size>>1)+(size>>3)+3,at=0;for(let[symbol,count]of counts.entries())for(let index=0;index<count;index++){symbols[at]=
symbol;do at=at+step&size-1;while(at>=high)}if(at!==0)throw new Damaged("a table of states does not fill");for(let state=0;state<size;state++){let next=nextOf[symbols[state]];
nextOf[symbols[state]]=next+1,bits[state]=accuracy-highestBit(next),bases[state]=(next<<bits[state])-size}return{accuracy,symbols,bits,bases}}var LONGEST_CODE=11,MOST_WEIGHTS=255,WEIGHTS={accuracy:6,symbol:LONGEST_CODE+1};function readHuffman(bytes,at){let head=bytes[at],first=at+1,next=first+(head<128?
head:head-126>>1);if(at>=bytes.length||next>bytes.length)throw new Damaged("a table of codes is cut off");let described=bytes.subarray(0,next),weights=head<128?
decodeWeights(described,first):plainWeights(described,first,head-127);return{table:makeHuffman(weights),next}}function plainWeights(bytes,at,count){return Array.
from({length:count},(_,index)=>{let byte=bytes[at+(index>>1)];return index%2===0?byte>>4:byte&15})}function decodeWeights(bytes,at){let{table,next}=readFse(bytes,
at,WEIGHTS),bits=new BackwardBits(bytes,next,bytes.length),state=new FseState(table,bits),other=new FseState(table,bits),weights=[];for(;bits.left>=0&&weights.length<
MOST_WEIGHTS;)weights.push(state.symbol),state.next(bits),[state,other]=[other,state];if(bits.left>=0)throw new Damaged("a table of codes has too many weights");
return weights.push(state.symbol),weights}function makeHuffman(weights){let sum=weights.reduce((total,weight)=>total+(weight>0?2**(weight-1):0),0),longest=highestBit(
sum)+1,rest=2**longest-sum;if(sum===0||longest>LONGEST_CODE||weights.length>MOST_WEIGHTS||!Number.isInteger(Math.log2(rest)))throw new Damaged("a table of codes\
 does not fill");weights.push(highestBit(rest)+1);let symbols=new Uint8Array(1<<longest),lengths=new Uint8Array(1<<longest),at=0;for(let weight=1;weight<=longest;weight++){
let size=1<<weight-1;for(let[symbol,own]of weights.entries())own===weight&&(symbols.fill(symbol,at,at+size),lengths.fill(longest+1-weight,at,at+size),at+=size)}
return{longest,symbols,lengths}}function decodeHuffman(table,bits,output){let{longest,symbols,lengths}=table,mask=(1<<longest)-1,state=bits.read(longest);for(let at=0;at<
output.length;at++){output[at]=symbols[state];let length=lengths[state];state=(state<<length|bits.read(length))&mask}if(bits.left!==-longest)throw new Damaged("\
literals do not end where their stream does")}var LARGEST_BLOCK=128*1024,[RAW,SAME,CODED]=[0,1,2],JUMPS=6;function readLiterals(block,known){let head=block[0],type=head&3,format=head>>2&3;if(type!==RAW&&type!==
SAME)return readCoded(block,{isDescribed:type===CODED,format,known});let headSize=format===1?2:format===3?3:1;if(headSize>block.length)throw new Damaged("litera\
ls are cut off");let size=block.readUIntLE(0,headSize)>>(headSize===1?3:4),next=headSize+(type===RAW?size:1);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged(
"literals are cut off");return{bytes:type===RAW?block.subarray(headSize,next):Buffer.alloc(size,block[headSize]),next,table:known}}function readCoded(block,{isDescribed,
format,known}){let headSize=format<2?3:format+2;if(headSize>block.length)throw new Damaged("literals are cut off");let width=format<2?10:format===2?14:18,head=Math.
floor(block.readUIntLE(0,headSize)/16),size=head%2**width,next=headSize+Math.floor(head/2**width);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged("li\
terals are cut off");let coded=block.subarray(0,next),described=isDescribed?readHuffman(coded,headSize):void 0,table=described?.table??known;if(table===void 0)throw new Damaged(
"literals have no table of codes");let bytes=Buffer.allocUnsafe(size),start=described?.next??headSize;return format===0?decodeHuffman(table,new BackwardBits(coded,
start,next),bytes):decodeFour(table,coded.subarray(start),bytes),{bytes,next,table}}function decodeFour(table,coded,output){if(coded.length<JUMPS)throw new Damaged(
"literals are cut off");let quarter=output.length+3>>2,at=JUMPS;for(let index=0;index<4;index++){let end=index<3?at+coded.readUInt16LE(2*index):coded.length;if(end>
coded.length)throw new Damaged("literals are cut off");let part=output.subarray(index*quarter,index<3?(index+1)*quarter:output.length);decodeHuffman(table,new BackwardBits(
coded,at,end),part),at=end}}var FIRST_ROOM=2*LARGEST_BLOCK,History=class{#window;#room=Buffer.allocUnsafe(FIRST_ROOM);#start=0;#end=0;#left=0;constructor(window){this.#window=window}begin(){
if(this.#start=this.#end,this.#left=Math.min(LARGEST_BLOCK,this.#window),this.#end+this.#left<=this.#room.length)return;let kept=Math.min(this.#window,this.#end),
old=this.#room.subarray(this.#end-kept,this.#end),needed=kept+Math.max(LARGEST_BLOCK,kept>>1),most=this.#window+Math.max(LARGEST_BLOCK,this.#window>>1);needed>this.#room.
length&&(this.#room=Buffer.allocUnsafe(Math.max(needed,Math.min(most,2*this.#room.length)))),this.#room.set(old,0),this.#start=kept,this.#end=kept}finish(){return this.#room.
subarray(this.#start,this.#end)}add(bytes){this.#claim(bytes.length),this.#room.set(bytes,this.#end),this.#end+=bytes.length}fill(byte,count){this.#claim(count),
this.#room.fill(byte,this.#end,this.#end+count),this.#end+=count}repeat(offset,count){if(offset>this.#end||offset<1)throw new Damaged("an offset leads out of th\
e window");this.#claim(count);let room=this.#room,stop=this.#end+count;if(offset>=count)room.copyWithin(this.#end,this.#end-offset,stop-offset);else for(let at=this.#end;at<
stop;at++)room[at]=room[at-offset];this.#end=stop}#claim(count){if(count>this.#left)throw new Damaged("a block is too large");this.#left-=count}};var LITERAL_BITS=[...zeros(16),1,1,1,1,2,2,3,3,4,6,7,8,9,10,11,12,13,14,15,16],MATCH_BITS=[...zeros(32),1,1,1,1,2,2,3,3,4,4,5,7,8,9,10,11,12,13,14,15,16],LITERAL_BASES=basesOf(
LITERAL_BITS,0),MATCH_BASES=basesOf(MATCH_BITS,3),MOST_OFFSET_BITS=28,LIMITS=[{accuracy:9,symbol:LITERAL_BITS.length-1},{accuracy:8,symbol:31},{accuracy:9,symbol:MATCH_BITS.
length-1}],USUAL=[makeFse([4,3,...times(11,2),1,1,1,...times(9,2),3,2,...times(5,1),...times(4,-1)],6),makeFse([...times(6,1),2,2,2,...times(15,1),...times(5,-1)],
5),makeFse([1,4,3,...times(6,2),...times(37,1),...times(7,-1)],6)];function times(count,value){return Array.from({length:count},()=>value)}function zeros(count){
return times(count,0)}function basesOf(bits,first){let base=first;return bits.map(count=>(base+=2**count)-2**count)}function readCount(block,at){let[first,second,
third]=[block[at],block[at+1],block[at+2]];if(first===void 0)throw new Damaged("a block ends before its sequences");return first<128?{count:first,next:at+1}:first<
255?{count:(first-128<<8)+(second??0),next:at+2}:{count:(second??0)+((third??0)<<8)+32512,next:at+3}}function readTables(block,at,known){let modes=block[at];if(modes===
void 0||(modes&3)!==0)throw new Damaged("unknown tables of sequences");let next=at+1;return{tables:LIMITS.map((limits,index)=>{let mode=modes>>6-2*index&3;if(mode===
0)return USUAL[index];if(mode===3){if(known===void 0)throw new Damaged("there are no tables of sequences yet");return known[index]}if(mode===2){let read=readFse(
block,next,limits);return next=read.next,read.table}let symbol=block[next++];if(symbol===void 0||symbol>limits.symbol)throw new Damaged("unknown code of a seque\
nce");return repeatSymbol(symbol)}),next}}function readSequences(block,at,{tables,count},onSequence){let bits=new BackwardBits(block,at,block.length),[literals,
offsets,matches]=tables.map(table=>new FseState(table,bits));for(let index=0;index<count;index++){let code=offsets.symbol;if(code>MOST_OFFSET_BITS)throw new Damaged(
"an offset is too large");let offset=2**code+bits.read(code),match=MATCH_BASES[matches.symbol]+bits.read(MATCH_BITS[matches.symbol]),length=LITERAL_BASES[literals.
symbol]+bits.read(LITERAL_BITS[literals.symbol]);if(bits.left<0)throw new Damaged("sequences are cut off");if(onSequence({literals:length,offset,match}),index===
count-1)break;literals.next(bits),matches.next(bits),offsets.next(bits)}if(bits.left!==0)throw new Damaged("sequences do not end where their stream does")}var LARGEST_WINDOW=128*1024*1024,ENDS_EARLY="unexpected end of file",MAGIC2=4,[RAW2,SAME2,PACKED]=[0,1,2],DICTIONARY_SIZES=[0,1,2,4];function*inflateZstd(input,onBytes){
let{window,hasChecksum}=yield*readHeader(input),history=new History(window),blocks=new Blocks(history);for(let isLast=!1;!isLast;){let head=(yield*takeAll(input,
3)).readUIntLE(0,3);isLast=(head&1)===1;let type=head>>1&3,size=head>>3;if(size>LARGEST_BLOCK)throw new Damaged("a block is too large");let packed=yield*takeAll(
input,type===SAME2?1:size);if(history.begin(),type===RAW2)history.add(packed);else if(type===SAME2)history.fill(packed[0],size);else if(type===PACKED)blocks.unpack(
packed);else throw new Damaged("unknown type of a block");let bytes=history.finish();bytes.length>0&&onBytes(bytes)}hasChecksum&&(yield*takeAll(input,4))}function*readHeader(input){
let descriptor=(yield*takeAll(input,MAGIC2+1))[MAGIC2];if((descriptor&8)!==0)throw new Damaged("unknown header of a frame");let isSingle=(descriptor&32)!==0,windowByte=isSingle?
0:(yield*takeAll(input,1))[0];if((yield*takeAll(input,DICTIONARY_SIZES[descriptor&3])).some(byte=>byte!==0))throw new Damaged("its dictionary is not here");let sizeFormat=descriptor>>
6,size=yield*takeAll(input,sizeFormat>0?2**sizeFormat:isSingle?1:0),base=2**(10+(windowByte>>3)),window=isSingle?contentSize(size):base+base/8*(windowByte&7);if(window>
LARGEST_WINDOW)throw new Damaged(`its window is larger than ${formatSize(LARGEST_WINDOW)}`);return{window,hasChecksum:(descriptor&4)!==0}}function contentSize(bytes){
return bytes.length===8?Number(bytes.readBigUInt64LE(0)):bytes.readUIntLE(0,bytes.length)+(bytes.length===2?256:0)}function*takeAll(input,count){let taken=yield*input.
take(count);if(taken===void 0)throw new Damaged(ENDS_EARLY);return taken}var Blocks=class{#history;#codes;#tables;#recent=[1,4,8];constructor(history){this.#history=
history}unpack(block){if(block.length===0)throw new Damaged("a block is empty");let{bytes,next:afterLiterals,table}=readLiterals(block,this.#codes);this.#codes=
table;let{count,next}=readCount(block,afterLiterals),used=0;if(count>0){let{tables,next:start}=readTables(block,next,this.#tables);this.#tables=tables,readSequences(
block,start,{tables,count},({literals,offset,match})=>{if(used+literals>bytes.length)throw new Damaged("there are too few literals");this.#history.add(bytes.subarray(
used,used+literals)),used+=literals,this.#history.repeat(this.#offsetOf(offset,literals===0),match)})}this.#history.add(bytes.subarray(used))}#offsetOf(written,isBare){
let[first,second,third]=this.#recent;if(written>3)return this.#recent=[written-3,first,second],written-3;let which=written+(isBare?1:0);if(which===1)return first;
let offset=which===2?second:which===3?third:first-1;return this.#recent=which===2?[offset,first,third]:[offset,first,second],offset}};var STEP=64*1024,UNKNOWN_NODE="this version of Node cannot be made to unpack it step by step",{Z_FINISH,BROTLI_OPERATION_FINISH}=zlib.constants;function codecOf(compression){
switch(compression){case"raw":return{create:zlib.createInflateRaw,finish:Z_FINISH};case"zlib":return{create:zlib.createInflate,finish:Z_FINISH};case"brotli":return{
create:zlib.createBrotliDecompress,finish:BROTLI_OPERATION_FINISH}}}var Engine=class{#handle;#state;#finish;#output=Buffer.allocUnsafeSlow(STEP);#failure;used=0;done=!1;constructor({
create,finish}){let{_handle:handle,_writeState:state}=create();if(typeof handle?.writeSync!="function"||state===void 0)throw new Damaged(UNKNOWN_NODE);this.#handle=
handle,this.#state=state,this.#finish=finish,handle.onerror=message=>{this.#failure=message}}reset(){this.#handle.reset(),this.#failure=void 0,this.done=!1}step(input){
let flush=input.length===0?this.#finish:0;if(this.#handle.writeSync(flush,input,0,input.length,this.#output,0,STEP),this.#failure!==void 0)throw new Damaged(this.#failure);
let[room=0,left=0]=this.#state;return this.used=input.length-left,this.done=room>0&&(left>0||input.length===0),this.#output.subarray(0,STEP-room)}},idle=new Map;
function returnEngine(compression,engine){engine.reset();let engines=idle.get(compression);engines===void 0?idle.set(compression,[engine]):engines.push(engine)}
function*inflate(input,compression,onBytes){if(compression==="zstd")return yield*inflateZstd(input,onBytes);let engine=idle.get(compression)?.pop()??new Engine(
codecOf(compression));try{for(;!engine.done;){yield*input.wait(1);let output=engine.step(input.bytes);input.skip(engine.used),output.length>0&&onBytes(output)}}finally{
returnEngine(compression,engine)}}var UNNAMED="content",CONVINCING=1024,MOST_OF_A_NAME=4096,[FLAG_CHECKSUM,FLAG_EXTRA,FLAG_NAME,FLAG_COMMENT]=[2,4,8,16],FRAME=4247762216,SKIPPABLE=407710288;function*readGzip(input,contents){
let name=yield*readGzipHeader(input);if(name===void 0)return contents.problem(void 0,"damaged: its gzip header ends early");let complaint=yield*complaintOf(contents,
name,function*(sink){do yield*inflate(input,"raw",sink),yield*input.take(8);while((yield*isNextMember(input))&&(yield*readGzipHeader(input))!==void 0)});return complaint.
message===void 0?yield*tellRest(input,contents):contents.problem(name,complaint.message)}function*readZstd(input,contents){let{message}=yield*complaintOf(contents,
UNNAMED,function*(sink){for(;yield*isNextFrame(input);)yield*inflate(input,"zstd",sink)});return message===void 0?yield*tellRest(input,contents):contents.problem(
UNNAMED,message)}function streamReader(compression){return function*(input,contents){let{message,produced}=yield*complaintOf(contents,UNNAMED,function*(sink){yield*inflate(
input,compression,sink)});message===void 0&&(compression==="zlib"||produced>0)&&(yield*tellRest(input,contents)),message!==void 0&&produced>=CONVINCING&&contents.
problem(UNNAMED,message)}}function*tellRest(input,contents){yield*skipPadding(input);let at=input.position;(yield*input.wait(1))&&contents.problem(void 0,`trail\
ing data at byte ${at} was not unpacked`)}function*skipPadding(input){for(;yield*input.wait(1);){let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(
length<0?input.bytes.length:length),length>=0)return}}function*complaintOf(contents,name,read){let produced=0;try{return yield*readEntry(contents,name,function*(sink){
yield*read(bytes=>{produced+=bytes.length,sink.push(bytes)})}),{produced}}catch(error){if(!(error instanceof Damaged))throw error;return{message:`damaged, so th\
at not all of it was read: ${messageOf(error)}`,produced}}}function*readGzipHeader(input){let header=yield*input.take(10);if(header===void 0)return;let flags=header[3];
if((flags&FLAG_EXTRA)!==0){let length=yield*input.take(2);if(length===void 0)return;yield*input.take(length.readUInt16LE(0))}let name=(flags&FLAG_NAME)===0?void 0:
yield*takeText(input);return(flags&FLAG_COMMENT)!==0&&(yield*takeText(input)),(flags&FLAG_CHECKSUM)!==0&&(yield*input.take(2)),name===void 0||name.length===0?UNNAMED:
name}function*takeText(input){let length=0;for(;(yield*input.wait(length+1))&&input.bytes[length]!==0&&length<MOST_OF_A_NAME;)length++;let text=(yield*input.take(
length))??new Uint8Array(0);return yield*input.take(1),text}function*isNextMember(input){return yield*skipPadding(input),(yield*input.wait(3))&&input.bytes.readUIntBE(
0,3)===2067208}function*isNextFrame(input){for(yield*skipPadding(input);yield*input.wait(4);){let magic=input.bytes.readUInt32LE(0);if(magic===FRAME)return!0;if(magic-
(magic&15)!==SKIPPABLE||!(yield*input.wait(8)))return!1;let length=input.bytes.readUInt32LE(4);input.skip(8),yield*input.pass(length,()=>{})}return!1}var[PLACE,NUMBER]=[3,2],[TWO_IDS,OTHER_REF]=[2,3],[NUL2,KEY_END]=[0,9],DELETED=0,ZONE=2;function listNames(block,idSize){return listRecords(block,(reader,type)=>{
if(reader.readNumber(),type>OTHER_REF)throw new Damaged("a ref of an unknown kind");return type===OTHER_REF?[reader.key,reader.readText()]:(reader.take(type===TWO_IDS?
2*idSize:type*idSize),[reader.key])})}function listLogs(block,idSize){return listRecords(block,(reader,type)=>{if(reader.key.length<KEY_END||reader.key.at(-KEY_END)!==
NUL2)throw new Damaged("a log without a ref");let ref=reader.key.subarray(0,-KEY_END);if(type===DELETED)return[ref];reader.take(2*idSize);let person=[reader.readText(),
reader.readText()];return reader.readNumber(),reader.take(ZONE),[ref,...person,reader.readText()]})}var[BLANK,LINE_FEED3]=[Buffer.from(" "),Buffer.from(`
`)];function listRecords(block,read){let places=block.length<NUMBER?-1:block.readUInt16BE(block.length-NUMBER),end=block.length-NUMBER-places*PLACE;if(places<0||
end<0)throw new Damaged("a block without its end");let reader=new RecordReader(block.subarray(0,end)),lines=[];for(;!reader.isAtEnd;){let type=reader.readKey();
for(let part of read(reader,type))lines.push(part,BLANK);lines.push(LINE_FEED3)}return Buffer.concat(lines)}var RecordReader=class{key=Buffer.alloc(0);#bytes;#at=0;constructor(bytes){
this.#bytes=bytes}get isAtEnd(){return this.#at===this.#bytes.length}readKey(){let shared=this.readNumber(),rest=this.readNumber();if(shared>this.key.length)throw new Damaged(
"a name that shares more than there is");return this.key=Buffer.concat([this.key.subarray(0,shared),this.take(Math.floor(rest/8))]),rest%8}readText(){return this.
take(this.readNumber())}readNumber(){let[byte=0]=this.take(1),value=byte&127;for(;(byte&128)!==0;)if([byte=0]=this.take(1),value=(value+1)*128+(byte&127),!Number.
isSafeInteger(value))throw new Damaged("a number that is too large");return value}take(length){let start=this.#at;if(length>this.#bytes.length-start)throw new Damaged(
"a record that goes on behind its block");return this.#at=start+length,this.#bytes.subarray(start,this.#at)}};var CONTENT="refs",[HEADER3,HASH_NAME]=[24,4],SHA256="s256",FOOTER=44,PREFIX=4,[REFS,LOGS,OBJECTS,INDEX,END]=["r","g","o","i","R"];function*readReftable(input,contents){
try{yield*readEntry(contents,CONTENT,sink=>readBlocks(input,sink))}catch(error){if(!(error instanceof Damaged))throw error;contents.problem(CONTENT,`damaged, so\
 that not all of it was read: ${messageOf(error)}`)}}function*readBlocks(input,sink){let table=yield*readHeader2(input);for(let before=table.header;;before=0){let at=input.
position,type=yield*passPadding(input);if(type===END)return yield*readFooter(input,table);let length=(yield*take(input,PREFIX)).readUIntBE(1,3)-PREFIX-before;if(length<
0)throw new Damaged(`byte ${at} begins a block that is shorter than its own header`);if(type===REFS)sink.push(listNames(yield*take(input,length),table.idSize));else if(type===
LOGS)sink.push(listLogs(yield*takeInflated(input,length),table.idSize));else if(type===OBJECTS||type===INDEX)yield*take(input,length);else throw new Damaged(`by\
te ${at} should begin a block`)}}function*readHeader2(input){return(yield*take(input,HEADER3))[4]===1?{idSize:20,header:HEADER3}:{idSize:(yield*take(input,HASH_NAME)).
toString("latin1")===SHA256?32:20,header:HEADER3+HASH_NAME}}function*passPadding(input){for(;;){if(!(yield*input.wait(1)))throw new Damaged("it ends without a f\
ooter");let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(length<0?input.bytes.length:length),length>=0)return String.fromCharCode(input.bytes[0])}}
function*readFooter(input,{header}){let at=input.position;if((yield*take(input,header+FOOTER)).toString("latin1",0,PREFIX)!=="REFT")throw new Damaged(`byte ${at}\
 should begin a block`);if(yield*input.wait(1))throw new Damaged(`there is more behind its footer, at byte ${input.position}`)}function*take(input,length){let bytes=yield*input.
take(length);if(bytes===void 0)throw new Damaged("unexpected end of file");return bytes}function*takeInflated(input,length){let pieces=[],total=0;if(yield*inflate(
input,"zlib",bytes=>{if(total+=bytes.length,total>length)throw new Damaged("a block is longer than it says");pieces.push(Buffer.from(bytes))}),total<length)throw new Damaged(
"a block is shorter than it says");return Buffer.concat(pieces)}var BLOCK=512;function parseTarHeader(block){if(!isTarHeader(block,0,block.length))return;let type=block[156]===0?"0":String.fromCharCode(block[156]),prefix=block[263]===
32||block[257]!==117?new Uint8Array(0):field(block,345,155),name=field(block,0,100);return{name:prefix.length===0?name:Buffer.concat([prefix,Buffer.from("/"),name]),
size:parseSize(block.subarray(124,136)),type,mark:block[257]===117?"ustar":void 0,extended:type==="S"&&block[482]===1}}function parsePax(bytes){let records=new Map;
for(let at=0;at<bytes.length;){let blank=bytes.indexOf(32,at),length=Number(bytes.toString("latin1",at,Math.min(blank,at+10))),equals=bytes.indexOf(61,blank),end=at+
length;if(blank<0||equals<0||!Number.isInteger(length)||end<=equals||end>bytes.length)break;records.set(bytes.toString("utf8",blank+1,equals),bytes.subarray(equals+
1,end-1)),at=end}return records}function parseSize(bytes){let first=bytes[0];if(first<128){let digits=Buffer.from(bytes).toString("latin1").replaceAll(/[\0 ]+/g,
" ").trim();return digits===""?0:/^[0-7]+$/.test(digits)?Number.parseInt(digits,8):Number.NaN}let size=first&127;for(let byte of bytes.subarray(1))size=size*256+
byte;return first<192&&Number.isSafeInteger(size)?size:Number.NaN}function field(block,start,length){let bytes=block.subarray(start,start+length),end=bytes.indexOf(
0);return end<0?bytes:bytes.subarray(0,end)}var MOST_OF_A_HEADER=1024*1024,WITHOUT_CONTENT="23456";function*readTar(input,contents){let overrides={},isInside=!0;for(;;){let at=input.position,block=yield*input.
take(BLOCK);if(block===void 0)return;let header=parseTarHeader(block);if(header===void 0){let isEmpty=block.every(byte=>byte===0);isInside&&!isEmpty&&contents.problem(
void 0,`damaged: byte ${at} should begin a tar header`),isInside=!1;continue}isInside=!0,overrides=yield*readMember2(input,contents,header,overrides)}}function*readMember2(input,contents,header,overrides){
let{type}=header;if(type==="x")return{...overrides,...fromPax(parsePax(yield*readHeld(input,contents,header)))};if(type==="L")return{...overrides,name:untilNul(
yield*readHeld(input,contents,header))};if(type==="K"||type==="g")return yield*readHeld(input,contents,header),overrides;let{name=header.name,size=header.size}=overrides,
more=header.extended;for(;more;)more=(yield*input.take(BLOCK))?.[504]===1;return Number.isNaN(size)?contents.problem(name,"damaged: its tar header names no size\
 that can be"):!WITHOUT_CONTENT.includes(type)&&(type!=="1"||!(yield*headerFollows(input)))&&(yield*readContent(input,contents,{...header,name,size})),{}}function*readContent(input,contents,{
name,size,mark}){let cutOff=new CutOff(mark),read=0;yield*readEntry(contents,name,function*(sink){read=yield*input.pass(size,bytes=>{cutOff.see(bytes),sink.push(
bytes)})}),read<size&&cutOff.tell(contents,name,read,size),yield*input.pass(padding(size),()=>{})}function*readHeld(input,contents,{size,name}){let held=Number.
isNaN(size)?0:Math.min(size,MOST_OF_A_HEADER);held!==size&&contents.problem(name,`a tar header of over ${formatSize(MOST_OF_A_HEADER)} was not read`);let bytes=(yield*input.
take(held))??Buffer.alloc(0);return yield*input.pass(size-held+padding(size),()=>{}),bytes}function*headerFollows(input){if(!(yield*input.wait(BLOCK)))return!0;
let block=input.bytes.subarray(0,BLOCK);return parseTarHeader(block)!==void 0||block.every(byte=>byte===0)}function fromPax(records){let name=records.get("GNU.s\
parse.name")??records.get("path"),size=Number(records.get("size")?.toString("latin1")??Number.NaN);return{...name===void 0?{}:{name},...Number.isSafeInteger(size)&&
size>=0?{size}:{}}}function untilNul(bytes){let end=bytes.indexOf(0);return end<0?bytes:bytes.subarray(0,end)}function padding(size){return(BLOCK-size%BLOCK)%BLOCK}var METHODS={0:"stored",1:"shrink",2:"reduce",3:"reduce",4:"reduce",5:"reduce",6:"implode",8:"deflate",9:"deflate64",10:"implode",12:"bzip2",14:"lzma",16:"cmpsc",
18:"terse",19:"lz77",20:"zstd",93:"zstd",94:"mp3",95:"xz",96:"jpeg",97:"wavpack",98:"ppmd",99:"aes"},LAST_VERSION=63,[ENCRYPTED,STREAMED]=[1,8];function parseLocal(record){
let flags=record.readUInt16LE(6),method=record.readUInt16LE(8),nameLength=record.readUInt16LE(26);if(!(record[4]>LAST_VERSION||METHODS[method]===void 0||nameLength===
0))return{method,encrypted:(flags&ENCRYPTED)!==0||method===99,streamed:(flags&STREAMED)!==0,packedSize:record.readUInt32LE(18),nameLength,extraLength:record.readUInt16LE(
28)}}function packedSizeOf({packedSize},extra){return packedSize!==4294967295?packedSize:wideField(extra,8)??packedSize}function parseCentral(record){if(!(!(record[6]<=
LAST_VERSION&&METHODS[record.readUInt16LE(10)]!==void 0)||record.readUInt16LE(28)===0))return{nameLength:record.readUInt16LE(28),extraLength:record.readUInt16LE(
30),commentLength:record.readUInt16LE(32),offset:record.readUInt32LE(42),wide:[20,24].filter(at=>record.readUInt32LE(at)===4294967295).length}}function offsetOf({
offset,wide},extra){return offset===4294967295?wideField(extra,wide*8)??offset:offset}function wideField(extra,at){for(let part=0;part+4<=extra.length;part+=4+extra.
readUInt16LE(part+2)){let start=part+4+at,fits=at+8<=extra.readUInt16LE(part+2)&&start+8<=extra.length;if(extra.readUInt16LE(part)===1&&fits)return Number(extra.
readBigUInt64LE(start))}}var[NARROW2,WIDE2]=[12,16];function*passUntilDescriptor(input,onBytes){let passed=0,pass=count=>{count>0&&onBytes(input.bytes.subarray(0,count)),input.skip(count),
passed+=count};for(;yield*input.wait(WIDE2);){let at=input.bytes.indexOf("PK\x07\b");if(at<0){pass(input.bytes.length-(WIDE2-1));continue}if(pass(at),!(yield*input.
wait(WIDE2)))break;if(isDescriptorOf(input.bytes,passed))return!0;pass(1)}let isLast=input.bytes.length>=NARROW2&&isDescriptorOf(input.bytes,passed);return isLast||
pass(input.bytes.length),isLast}function isDescriptorOf(bytes,size){return bytes.readUInt32LE(0)!==134695760||bytes.readUInt32LE(8)!==size%2**32?!1:size<2**32||
bytes.length>=WIDE2&&bytes.readBigUInt64LE(8)===BigInt(size)}var SIGNATURE=4,END_LENGTH=22,END_64_LENGTH=56,MOST_CLAIMS=25e4,MOST_NAMES=100,ZipDirectory=class{#sure;#visited=new Set;#claimed=new Map;#names=0;#firstRecord;#recordEnd=0;#wideEnd;#hasEnd=!1;#count=0;#first;constructor(sure){
this.#sure=sure}get hasEnd(){return this.#hasEnd}visit(offset){this.#visited.add(offset)}*readCentral(input){let at=input.position,header=parseCentral(input.bytes.
subarray(0,46));if(header===void 0)return input.skip(SIGNATURE);input.skip(46);let name=yield*input.take(header.nameLength),extra=yield*input.take(header.extraLength);
name===void 0||extra===void 0||(this.#firstRecord??=at,this.#recordEnd=input.position+header.commentLength,this.#claim(offsetOf(header,extra),at,name))}*readEnd(input){
let at=input.position,isNarrow=input.bytes.readUInt32LE(0)===101010256;if(!(yield*input.wait(isNarrow?END_LENGTH:END_64_LENGTH)))return input.skip(SIGNATURE);let record=input.
bytes;return isNarrow?this.#settle({at,size:record.readUInt32LE(12),start:record.readUInt32LE(16)}):this.#wideEnd={at,size:Number(record.readBigUInt64LE(40)),start:Number(
record.readBigUInt64LE(48))},input.skip(SIGNATURE)}missed(){return this.#settle(void 0),{count:this.#count,first:this.#first}}#claim(offset,at,name){this.#visited.
has(offset)||(this.#claimed.size>=MOST_CLAIMS?this.#count+=1:this.#claimed.set(offset,this.#names++<MOST_NAMES?{at,name}:{at}))}#settle(end){let last=this.#wideEnd??
end,isTrue=last!==void 0&&(last.at===this.#recordEnd||last.size===0);this.#hasEnd||=isTrue;let begin=isTrue&&!this.#sure?last.at-last.size:this.#firstRecord??0,
shift=last===void 0?0:begin-last.start;for(let[offset,{at,name}]of this.#claimed)at<begin||this.#visited.has(offset+shift)||(this.#count+=1,this.#first??=name);
this.#claimed=new Map,this.#firstRecord=void 0,this.#wideEnd=void 0}};var COMPRESSIONS={8:"raw",20:"zstd",93:"zstd"},MOST_HELD=100,SIGNATURE2=4;function zipReader(sure){return function*(input,contents){let directory=new ZipDirectory(
sure),held=[],told2={entry:name=>contents.entry(name),absent:(name,message)=>contents.absent(name,message),goOn:reached=>contents.goOn(reached),spend:bytes=>contents.
spend(bytes),problem:(...problem)=>{sure?contents.problem(...problem):held.length<MOST_HELD&&held.push(problem)}};for(;yield*seekSignature(input);)yield*readRecord(
input,told2,directory);if(!sure&&!directory.hasEnd)return;for(let problem of held)contents.problem(...problem);let missed=directory.missed();if(missed.count>0){
let more=missed.count===1?"":` and ${missed.count-1} more`;contents.problem(missed.first,`its directory names this entry${more} where none was found: not read`)}}}
function*seekSignature(input){for(;yield*input.wait(SIGNATURE2);){let at=input.bytes.indexOf("PK");if(at<0)input.skip(input.bytes.length-1);else if(at+SIGNATURE2>
input.bytes.length){if(input.skip(at),!(yield*input.wait(SIGNATURE2)))return!1}else return input.skip(at),!0}return!1}function*readRecord(input,contents,directory){
switch(input.bytes.readUInt32LE(0)){case 67324752:return yield*readLocal(input,contents,directory);case 33639248:return(yield*input.wait(46))?yield*directory.readCentral(
input):input.skip(SIGNATURE2);case 101010256:case 101075792:return yield*directory.readEnd(input);default:return input.skip(2)}}function*readLocal(input,contents,directory){
let at=input.position;if(!(yield*input.wait(30)))return contents.problem(void 0,`cut off in the header of an entry at byte ${at}`),input.skip(SIGNATURE2);let header=parseLocal(
input.bytes.subarray(0,30));if(header===void 0)return contents.problem(void 0,`damaged: the entry at byte ${at} has a header that cannot be`),input.skip(SIGNATURE2);
input.skip(30);let name=yield*input.take(header.nameLength),extra=yield*input.take(header.extraLength);return name===void 0||extra===void 0?contents.problem(name,
`cut off in the header of an entry at byte ${at}`):(directory.visit(at),yield*readContent2(input,contents,{header,name,packedSize:packedSizeOf(header,extra)}))}
function*readContent2(input,contents,{header,name,packedSize}){let{method,encrypted,streamed}=header,compression=COMPRESSIONS[method];if(encrypted)return contents.
problem(name,"encrypted, so it was not read");if(method!==0&&compression===void 0)return contents.problem(name,`packed with ${METHODS[method]}, which cannot be \
read here: not read`);let complaint;try{yield*readEntry(contents,name,function*(sink){compression!==void 0?yield*inflate(input,compression,sink.push):complaint=
yield*readStored(input,sink,streamed&&packedSize===0?void 0:packedSize)})}catch(error){if(error instanceof LimitReached&&contents.goOn(error))return;if(!(error instanceof
Damaged))throw error;complaint=`damaged, so that not all of it was read: ${messageOf(error)}`}return complaint===void 0?void 0:contents.problem(name,complaint)}
function*readStored(input,sink,size){if(size===void 0)return(yield*passUntilDescriptor(input,sink.push))?void 0:"its end could not be told: what follows it was \
taken for a part of it";let read=yield*input.pass(size,sink.push);return read===size?void 0:`cut off: ${formatSize(read)} of ${formatSize(size)} are there`}var READERS=new Map([["zip",zipReader(!0)],["trailing-zip",zipReader(!1)],["tar",readTar],["ar",readAr],["reftable",readReftable],["gzip",readGzip],["zlib",streamReader(
"zlib")],["brotli",streamReader("brotli")],["zstd",readZstd]]);var MOST_HELD2=32*1024*1024,LONGEST_SAMPLE=32*1024;function withUnpacker(settings){return settings.closedArchives===!0?settings:{...settings,unpackerFor:unpackerFor(
settings,settings.onCut??(()=>{}))}}function withDoubt(settings,onDoubt){let doubtful={...settings,onCut:onDoubt};return settings.closedArchives===!0?doubtful:{
...doubtful,unpackerFor:()=>onDoubt}}function unpackerFor({maxSize,unpacked},onCut){return length=>{let budget=new Budget({...UNPACK_LIMITS,entry:Math.min(MOST_HELD2,
maxSize)},unpacked);return budget.give(length),(packed,onContent)=>{let visitor={open:()=>hold(onContent),absent:()=>{},problem:(inner,message)=>{isTold(message,
packed.length)&&onCut(`packed within an encoding${inner===""?"":` as ${inner}`}: ${message}`)}},unpacking=new Unpacking({visitor,readers:READERS,budget});unpacking.
push(packed),unpacking.end()}}}var LOOKS=Math.ceil(2048/17),LEAST_LETTERS=LOOKS/8,LEAST_NUMBERS=LOOKS/32,[SMALL,NUMBER2,SIGN]=[26,52,62];function mayBeginWithinPacked(bytes,{
start,end},settings){if(settings.closedArchives===!0||end-start<2048)return!1;let others=0,capitals=0,small=0,numbers=0;for(let at=start;at<start+2048;at+=17){let byte=bytes[at],
digit=SEXTET[byte];if(IN_RUN[byte]===0){if(++others>24)return!1}else digit<SMALL?capitals++:digit<NUMBER2?small++:digit<SIGN&&numbers++}return capitals>=LEAST_LETTERS&&
small>=LEAST_LETTERS&&numbers>=LEAST_NUMBERS}function isTold(message,length){return!message.startsWith("trailing data")&&(length>LONGEST_SAMPLE||!message.startsWith(
"damaged"))}function hold(onContent){let held=[];return{push:bytes=>{held.push(Uint8Array.from(bytes))},end:()=>onContent(Buffer.concat(held))}}var MOST_HELD3=8*1024*1024,NONE2=new Uint8Array(0),spare=NONE2;function takeSpare(){let taken=spare;return spare=NONE2,taken}var EntryScanner=class{#origin;#settings;#cut=new CutProblem;#held=NONE2;#size=0;#stream;#hits=[];constructor(origin,settings){
this.#origin=origin,this.#settings=withUnpacker({...settings,lineHash:!1,onCut:this.#cut.note})}get problems(){return this.#cut.problems}push(bytes){let start=this.#size;
if(this.#size+=bytes.length,this.#size>MOST_HELD3)return this.#pushOn(bytes,start);this.#size>this.#held.length&&this.#grow(start),this.#held.set(bytes,start)}end(){
return this.#stream!==void 0?this.#add(this.#stream.end()):this.#size>0&&this.#add(scanContent(this.#held,0,this.#size,this.#origin,this.#settings)),this.#giveBack(),
this.#hits}#pushOn(bytes,held){this.#stream===void 0&&(this.#stream=new StreamScanner(this.#origin,this.#settings),this.#add(this.#stream.push(this.#held.subarray(
0,held))),this.#giveBack()),this.#add(this.#stream.push(bytes))}#grow(used){let room=takeSpare();room.length<this.#size&&(room=new Uint8Array(Math.min(MOST_HELD3,
2*this.#size))),room.set(this.#held.subarray(0,used)),this.#giveBack(),this.#held=room}#giveBack(){this.#held.length>spare.length&&(spare=this.#held),this.#held=
NONE2}#add(hits){for(let hit of hits)this.#hits.push(hit)}};import{createHash}from"node:crypto";import{inflateSync as inflateSync2}from"node:zlib";var DeltaReader=class{at=0;#delta;constructor(delta){this.#delta=delta}get isAtEnd(){return this.at>=this.#delta.length}byte(){let byte=this.#delta[this.at++];if(byte===
void 0)throw new CorruptPack("a delta ends in the middle of an instruction");return byte}size(){let size=0;for(let scale=1,byte=128;byte>=128;scale*=128)byte=this.
byte(),size+=(byte&127)*scale;return size}number(present){let value=0;for(let scale=1,bits=present;bits>0;bits>>=1,scale*=256)(bits&1)===1&&(value+=this.byte()*
scale);return value}bytes(length){let start=this.at;if(this.at+=length,this.at>this.#delta.length)throw new CorruptPack("a delta ends in the middle of an insert\
ion");return this.#delta.subarray(start,this.at)}};function deltaResultSize(delta){let reader=new DeltaReader(delta);return reader.size(),reader.size()}function applyDelta(delta,base){
let reader=new DeltaReader(delta);if(reader.size()!==base.length)throw new CorruptPack("a delta is made for a base of another size");let result=new Uint8Array(reader.
size()),filled=0;for(;!reader.isAtEnd;){let piece=readInstruction(reader,base);if(filled+piece.length>result.length)throw new CorruptPack("a delta writes more t\
han it announces");result.set(piece,filled),filled+=piece.length}if(filled<result.length)throw new CorruptPack("a delta writes less than it announces");return result}
function readInstruction(reader,base){let code=reader.byte();if(code===0)throw new CorruptPack("a delta uses the reserved instruction 0");if(code<128)return reader.
bytes(code);let start=reader.number(code&15),length=reader.number(code>>4&7)||65536;if(start+length>base.length)throw new CorruptPack("a delta copies what its b\
ase does not have");return base.subarray(start,start+length)}var HEADER4=12,CACHE=32*1024*1024,TYPES={1:"commit",2:"tree",3:"blob",4:"tag"};function readPlainPack(pack,idSize,visitor){new PlainPack(Buffer.from(pack.buffer,
pack.byteOffset,pack.byteLength),idSize,visitor).read()}var PlainPack=class{#pack;#idSize;#visitor;#entries=new Map;#offsets=new Map;#waiting=new Map;#cache=new Map;#cached=0;constructor(pack,idSize,visitor){
this.#pack=pack,this.#idSize=idSize,this.#visitor=visitor}read(){if(this.#pack.length<HEADER4){this.#visitor.onProblem("damaged: its header is cut off");return}
this.#readEntries();let count=0;for(let entries of this.#waiting.values())count+=entries.length;if(count===0)return;let what=count===1?"1 object was not read: w\
hat it is":`${count} objects were not read: what they are`;this.#visitor.onProblem(`${what} made from is not in this pack`)}#readEntries(){let count=this.#pack.
readUInt32BE(8),at=HEADER4;for(let i=0;i<count;i++)try{let entry=this.#parse(at);at=this.#inflate(entry).end,this.#showAll(entry)}catch(error){if(!(error instanceof
CorruptPack))throw error;this.#visitor.onProblem(`damaged, ${count-i} of ${count} objects were not read: ${messageOf(error)}`);break}}#showAll(first){let ready=[
first];for(let entry=ready.pop();entry!==void 0;entry=ready.pop())try{for(let next of this.#show(entry))ready.push(next)}catch(error){if(!(error instanceof CorruptPack))
throw error;this.#visitor.onProblem(`damaged, an object was not read: ${messageOf(error)}`)}}#parse(at){let idSize=this.#idSize,end=this.#pack.length;if(at>=end)
throw new CorruptPack("it ends early");let header={type:0,size:0,length:0,distance:0};parseEntryHeader(this.#pack,{start:at,end,idSize},header);let idAt=at+header.
length-idSize,named=header.type===REF_DELTA?this.#pack.toString("hex",idAt,idAt+idSize):void 0;return{at,header,base:header.type===OFS_DELTA?at-header.distance:
named}}#show(entry){let{at,base}=entry;if(base!==void 0&&this.#baseOf(entry)===void 0){let others=this.#waiting.get(base);return others===void 0?this.#waiting.set(
base,[entry]):others.push(entry),[]}let object=this.#unpack(entry),type=TYPES[object.type]??"blob",id=createHash(this.#idSize===20?"sha1":"sha256").update(`${type}\
 ${object.bytes.length}\0`).update(object.bytes).digest("hex");return this.#entries.set(at,entry),this.#offsets.set(id,at),this.#visitor.onObject({type,id,bytes:object.
bytes}),[...this.#takeWaiting(at),...this.#takeWaiting(id)]}#takeWaiting(base){let entries=this.#waiting.get(base)??[];return this.#waiting.delete(base),entries}#unpack(entry){
let chain=[],object;for(let at=entry;object===void 0;at=this.#baseOf(at)){if(at===void 0)throw new CorruptPack("a base is gone");if(object=this.#cache.get(at.at),
object!==void 0)break;at.base===void 0?object={type:at.header.type,bytes:this.#inflate(at).bytes}:chain.push(at)}for(let next=chain.pop();next!==void 0;next=chain.
pop())object=this.#apply(next,object);return this.#keep(entry.at,object),object}#baseOf({base}){let offset=typeof base=="string"?this.#offsets.get(base):base;return offset===
void 0?void 0:this.#entries.get(offset)}#apply(entry,base){let delta=this.#inflate(entry).bytes;return this.#visitor.onSpend(deltaResultSize(delta)),{type:base.
type,bytes:applyDelta(delta,base.bytes)}}#inflate({at,header}){this.#visitor.onSpend(header.size);let start=at+header.length,options={maxOutputLength:header.size+
1,info:!0};try{let{buffer,engine}=inflateSync2(this.#pack.subarray(start),options);if(buffer.length!==header.size)throw new CorruptPack("an entry has another si\
ze than it says");return{bytes:buffer,end:start+engine.bytesWritten}}catch(error){throw error instanceof CorruptPack?error:new CorruptPack(messageOf(error))}}#keep(at,object){
if(!(this.#cache.has(at)||object.bytes.length>CACHE/4)){this.#cache.set(at,object),this.#cached+=object.bytes.length;for(let[oldest,{bytes}]of this.#cache){if(this.#cached<=
CACHE)break;this.#cache.delete(oldest),this.#cached-=bytes.length}}}};var NONE3=Object.freeze([]),NAME_MARGIN=300,SHORTEST_ENTRY2=7,SPACE2=32,NUL3=0;function scanTreeNames(bytes,{start,end,idSize},settings){if(detect(bytes,start,end,
settings.decodeDepth).length===0)return NONE3;let hits=[];for(let{at,name,end:idEnd}of listTreeEntries(bytes,{start,end,idSize})){let id=Buffer.from(bytes.subarray(
idEnd-idSize,idEnd)).toString("hex"),origin={kind:"object",type:typeOf(bytes,at),id,name:toRawPath(Buffer.from(name))};for(let hit of scanContent(name,0,name.length,
origin,settings))hits.push(hit)}return hits}function*listTreeEntries(bytes,{start,end,idSize}){for(let at=start;at+SHORTEST_ENTRY2<end;){let nul=bytes.indexOf(NUL3,
at+SHORTEST_ENTRY2),next=nul+1+idSize;if(nul<0||next>end)break;yield{at,end:next,name:bytes.subarray(bytes.indexOf(SPACE2,at)+1,nul)},at=next}}function mayHoldNames(bytes,piece,tree,{
decodeDepth}){let start=Math.max(tree.start,piece.start-NAME_MARGIN);return detect(bytes,start,Math.min(tree.end,piece.end+NAME_MARGIN),decodeDepth).length>0}function typeOf(bytes,at){
return bytes[at]===52?"tree":bytes[at+1]===54?"commit":"blob"}var MOST_HELD4=64e6,LONGEST_LINE=64*1024,NEWLINE=Buffer.from(`
`),SHA2562="@object-format=sha256",ALL_READERS=new Map([...READERS,["pack",(input,contents)=>readPack(input,contents,20)],["bundle",readBundle]]);function*readBundle(input,contents){
let idSize=20;for(;;){let line=yield*readLine(input);if(line===void 0)return contents.problem(void 0,"damaged: its header has no end");if(line==="")return yield*readPack(
input,contents,idSize);line===SHA2562&&(idSize=32)}}function*readLine(input){let length=0;for(;input.bytes[length]!==10;){if(length>LONGEST_LINE||!(yield*input.
wait(length+1)))return;input.bytes[length]!==10&&length++}return(yield*input.take(length+1))?.toString("latin1",0,length)}function*readPack(input,contents,idSize){
let pieces=[];if(yield*input.pass(MOST_HELD4,bytes=>pieces.push(Buffer.from(bytes))),yield*input.wait(1))return contents.problem(void 0,`a pack of over ${formatSize(
MOST_HELD4)}, which is not read: run git index-pack or git clone on it and scan the repository with --history`);readPlainPack(Buffer.concat(pieces),idSize,{onObject:object=>object.
type==="tree"?readTree(object,contents):giveObject(object,contents),onProblem:message=>contents.problem(void 0,message),onSpend:bytes=>contents.spend(bytes)})}function giveObject({
type,id,bytes},contents){let sink=contents.entry(`${type} ${id}`);try{sink.push(bytes)}finally{sink.end()}}function readTree({type,id,bytes},contents){let names=[],
read=0;for(let{name,end}of listTreeEntries(bytes,{start:0,end:bytes.length,idSize:id.length/2}))read=end,name.length>=SHORTEST&&names.push(name,NEWLINE);names.length>
0&&giveObject({type,id,bytes:Buffer.concat(names)},contents),read<bytes.length&&contents.problem(`${type} ${id}`,"damaged: the tree ends in the middle of an ent\
ry")}var MOST_PROBLEMS=20;function findContainer(bytes,{start,end},name,tail){let kind=recognise(bytes,start,end,tail===void 0);return kind===void 0&&tail!==void 0&&
endsLikeZip(tail,0,tail.length)?"trailing-zip":kind??(name===void 0?void 0:kindOfName(name))}function scanInside(bytes,options){let scanner=new InsideScanner(options);
return scanner.push(bytes),scanner.end()}function withoutInner(outer,{hits}){if(outer.length===0||hits.length===0)return outer;let inside=new Set(hits.map(({match})=>match.
token));return outer.filter(({match})=>!inside.has(match.token))}function nameProblems(problems,where){return problems.map(problem=>({...problem,where:`${where}${problem.
where}`}))}function nameObjectProblems(problems,id){return nameProblems(problems,nameObject(id)).map(problem=>({...problem,object:id}))}var InsideScanner=class{#options;#unpacking;#hits=[];#problems=[];#open=[];#left=0;constructor(options){
let{kind,name,settings}=options;this.#options=options;let visitor={open:inner=>this.#scanEntry(inner),problem:(inner,message)=>this.#addProblem(inner,message),absent:(inner,message)=>{
options.origin.kind==="stdin"&&this.#addProblem(inner,message)}},limits={...UNPACK_LIMITS,entry:Math.min(UNPACK_LIMITS.entry,settings.maxSize)},budget=new Budget(
limits,settings.unpacked);this.#unpacking=new Unpacking({visitor,readers:ALL_READERS,budget,kind,name})}push(bytes){this.#unpacking.push(bytes)}end(){return this.#unpacking.
end(),this.#problems.at(-1)!==void 0&&this.#left>0&&this.#problems.push({where:"",message:`${this.#left} more could not be read`}),{hits:this.#hits,problems:this.#problems}}#scanEntry(inner){
let scanner=new EntryScanner({...this.#options.origin,inner},this.#options.settings),below=new Set;return this.#open.push(below),{push:bytes=>scanner.push(bytes),
end:()=>{let hits=scanner.end().filter(({match})=>!below.has(match.token));for(let{message}of scanner.problems)this.#addProblem(inner,message);this.#open.pop();
for(let hit of hits)this.#hits.push(hit),below.add(hit.match.token);for(let token of below)this.#open.at(-1)?.add(token)}}}#addProblem(inner,message){this.#problems.
length>=MOST_PROBLEMS?this.#left+=1:this.#problems.push({where:inner===""?"":`!${inner}`,message})}};function isArchive(bytes,object,{closedArchives}){return closedArchives===!0?!1:recognise(bytes,object.start,object.end,object.isText!==!0)!==void 0}function scanObject(bytes,object,origin,settings){
let{start,end}=object;if(origin.type==="tree")return{hits:scanTreeNames(bytes,{start,end,idSize:origin.id.length/2},settings),problems:[]};let cut=new CutProblem,
hits=scanContent(bytes,start,end,origin,withUnpacker({...settings,onCut:cut.note})),kind=origin.type==="blob"&&settings.closedArchives!==!0?findContainer(bytes,
object):void 0;if(kind===void 0)return{hits,problems:cut.problems};let inside=scanInside(bytes.subarray(start,end),{origin,settings,kind});return{hits:[...withoutInner(
hits,inside),...inside.hits],problems:[...cut.problems,...inside.problems]}}function scanLoose({files,known},settings){let references=new ReferenceChecker(known),hits=[],problems=[],unread=[],commits=[],counts={files:0,blobs:0,bytes:0};
for(let file of files){let object=readLoose(file.path,settings.maxSize);if(typeof object=="string"){unread.push({id:file.id,reason:object});continue}let{type,bytes,
start}=object,range={start,end:bytes.length};if(type==="tree"&&!references.checkTree(bytes,range)){unread.push({id:file.id,reason:"the tree ends in the middle o\
f an entry"});continue}let found=scanObject(bytes,range,{kind:"object",type,id:file.id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameObjectProblems(
found.problems,file.id))problems.push(problem);(type==="commit"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(file.id),type===
"blob"&&counts.blobs++,type!=="tree"&&(counts.bytes+=bytes.length-start)}return{hits,problems,counts,learned:{done:files.length-unread.length,unread,absent:references.
takeAbsent(),commits}}}export{makeSharedCounts,scanContent,MARGIN,StreamScanner,TAIL,CutProblem,withUnpacker,withDoubt,mayBeginWithinPacked,scanTreeNames,mayHoldNames,findContainer,scanInside,
withoutInner,nameProblems,nameObjectProblems,InsideScanner,isArchive,scanObject,readLoose,ReferenceChecker,scanLoose};
