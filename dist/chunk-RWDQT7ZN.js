import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{spawnGit,splitRecords}from"./chunk-TBSHWNM2.js";import{listLongNames}from"./chunk-AVEQMXZF.js";import{overMaxSize}from"./chunk-LQ4PDVJ2.js";
import{GitError,HEX_VALUES,checkObjectId,nameObject,toRawPath}from"./chunk-V4G6V4OC.js";import{pathText}from"./chunk-L4DFIAAX.js";import{messageOf}from"./chunk-BDHLDGLQ.js";var PRESENT=1,REFERENCED=2,WORDS=3,FIRST_CAPACITY=65536,MAX_LOAD=.8,KnownObjects=class{#capacity=FIRST_CAPACITY;#words=new Int32Array(FIRST_CAPACITY*WORDS);#flags=new Uint8Array(
FIRST_CAPACITY);#size=0;get size(){return this.#size}mark(first,second,third,flag){let slot=this.#find(first,second,third),flags=this.#flags[slot];if(flags===0){
let at=slot*WORDS;this.#words[at]=first,this.#words[at+1]=second,this.#words[at+2]=third,this.#size+=1}this.#flags[slot]=flags|flag,flags===0&&this.#size>this.#capacity*
MAX_LOAD&&this.#grow()}markId(id,flag){this.mark(wordOf(id,0),wordOf(id,8),wordOf(id,16),flag)}flagsOf(id){return this.#flags[this.#find(wordOf(id,0),wordOf(id,
8),wordOf(id,16))]}count(flags){let count=0;for(let value of this.#flags)value===flags&&(count+=1);return count}#find(first,second,third){let words=this.#words,
flags=this.#flags,mask=this.#capacity-1,slot=second&mask;for(;flags[slot]!==0;){let at=slot*WORDS;if(words[at]===first&&words[at+1]===second&&words[at+2]===third)
return slot;slot=slot+1&mask}return slot}#grow(){let words=this.#words,flags=this.#flags;this.#capacity*=2,this.#words=new Int32Array(this.#capacity*WORDS),this.#flags=
new Uint8Array(this.#capacity);for(let slot=0;slot<flags.length;slot+=1){if(flags[slot]===0)continue;let at=slot*WORDS,target=this.#find(words[at],words[at+1],words[at+
2]);this.#words.set(words.subarray(at,at+WORDS),target*WORDS),this.#flags[target]=flags[slot]}}};function wordOf(id,start){let word=0;for(let at=start;at<start+
8;at+=1)word=word<<4|HEX_VALUES[id.charCodeAt(at)];return word}var ARGS=["cat-file","--batch-all-objects","--unordered","--buffer","--batch-check=%(objectname)"],LINE_FEED=10;async function*listObjects(options){let git=await spawnGit(
ARGS,options);git.stdin.end();try{for await(let line of splitRecords(git.stdout,LINE_FEED))yield checkObjectId(line.toString("latin1"),"cat-file");await git.ended}finally{
git.stop()}}async function findPresentObjects(options){let known=new KnownObjects;for await(let id of listObjects(options))known.markId(id,PRESENT);return known}var ProblemLog=class{#kinds=new Map;add(kind,problem){let entry=this.#kinds.get(kind)??{listed:[],count:0};this.#kinds.set(kind,entry),entry.count+=1,entry.listed.
length<20&&entry.listed.push(problem)}list(){return[...this.#kinds].flatMap(([kind,{listed,count}])=>{let more=count-listed.length;return more===0?listed:[...listed,
{where:"history",message:`${more} more ${kind}`}]})}};var LINE_FEED2=10,MAX_LINE=4096,ByteInput=class{#chunks;bytes=Buffer.alloc(0);at=0;failure;constructor(chunks){this.#chunks=chunks[Symbol.asyncIterator]()}get available(){
return this.bytes.length-this.at}lineEnd(){let end=this.bytes.indexOf(LINE_FEED2,this.at);if((end<0?this.available:end-this.at)>MAX_LINE)throw new GitError("cat\
-file","wrote a header without end");return end}async fetch(){let next=await this.#next();if(next.done===!0)return!1;let chunk=Buffer.from(next.value.buffer,next.
value.byteOffset,next.value.byteLength);return this.bytes=this.available===0?chunk:Buffer.concat([this.bytes.subarray(this.at),chunk]),this.at=0,!0}async#next(){
try{return await this.#chunks.next()}catch(error){return this.failure={error},{done:!0,value:void 0}}}take(limit){let part=this.bytes.subarray(this.at,this.at+limit);
return this.at+=part.length,part}pass(size){let left=size,iterator={next:async()=>{if(left===0||this.available===0&&!await this.fetch())return{done:!0,value:void 0};
let value=this.take(left);return left-=value.length,{done:!1,value}},[Symbol.asyncIterator]:()=>iterator};return iterator}};var NUL=0,LINE_FEED3=10,SHORTEST_TOKEN=52,ONE=49,SIX=54;function markTree(bytes,range,idBytes,known){let at=range[0],end=range[1];for(;at<end;){let gitlink=bytes[at]===
ONE&&bytes[at+1]===SIX;for(at+=7;at<end&&bytes[at]!==NUL;)at+=1;if(at+=1,at+idBytes>end)throw new GitError("cat-file","wrote a tree that ends in the middle of a\
n entry");gitlink||known.mark(rawWord(bytes,at),rawWord(bytes,at+4),rawWord(bytes,at+8),REFERENCED),at+=idBytes}}function hasLongName(bytes,[start,end],idBytes){
for(let at=start;at<end;){let nul=bytes.indexOf(NUL,at);if(nul<0||nul>=end)return!1;if(nul-at>SHORTEST_TOKEN)return!0;at=nul+1+idBytes}return!1}function markCommit(bytes,range,parents,known){
let text=bytes.subarray(range[0],range[1]),at=markLine(text,0,"tree ",known);if(parents)for(let next=markLine(text,at,"parent ",known);next>at;next=markLine(text,
at,"parent ",known))at=next}function markTag(bytes,range,known){markLine(bytes.subarray(range[0],range[1]),0,"object ",known)}function markLine(text,at,label,known){
let id=at+label.length;if(id+24>text.length)return at;for(let index=0;index<label.length;index+=1)if(text[at+index]!==label.charCodeAt(index))return at;known.mark(
hexWord(text,id),hexWord(text,id+8),hexWord(text,id+16),REFERENCED);let end=text.indexOf(LINE_FEED3,id);return end<0?text.length:end+1}function rawWord(bytes,at){
return bytes[at]<<24|bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3]}function hexWord(bytes,at){let word=0;for(let index=at;index<at+8;index+=1)word=word<<4|HEX_VALUES[bytes[index]];
return word}var ObjectBlock=class{#bytes=Buffer.alloc(0);#used=0;#slices=[];get isEmpty(){return this.#slices.length===0}hasRoom(size){return this.isEmpty||this.#used+size<=
this.#bytes.length}reserve(size){return(this.#bytes.length===0||this.#used+size>this.#bytes.length)&&(this.#bytes=Buffer.allocUnsafeSlow(Math.max(2097152,size)),
this.#used=0),this.#bytes.subarray(this.#used,this.#used+size)}add(object,size){let start=this.#used;this.#used+=size,this.#slices.push({type:object.type,id:object.
id,start,end:this.#used})}take(){let{buffer,byteOffset,byteLength}=this.#bytes,item={kind:"objects",bytes:new Uint8Array(buffer,byteOffset,byteLength),objects:this.#slices};
return this.#bytes=Buffer.alloc(0),this.#used=0,this.#slices=[],item}};var LARGE=4*1024*1024,MAX_BODY=64*1024*1024,HEADER=/^([0-9a-f]{40}|[0-9a-f]{64}) (?:(blob|commit|tag|tree) (\d{1,15})|missing)$/,ObjectFramer=class{#input;#visitor;#limits;#block=new ObjectBlock;#answers=0;#missing="";#whole=!0;constructor(chunks,limits,visitor){
this.#input=new ByteInput(chunks),this.#limits=limits,this.#visitor=visitor}get answers(){return this.#answers}get whole(){return this.#whole}async*items(){let failure;
try{yield*this.#frameAll()}catch(error){failure={error}}if(this.#block.isEmpty||(yield this.#block.take()),failure??=this.#input.failure,failure!==void 0)throw failure.
error}async*#frameAll(){let input=this.#input;for(;this.#whole;){let end=input.lineEnd();if(end<0){if(await input.fetch())continue;this.#whole=input.available===
0;return}let header=this.#readHeader(end);header===void 0?this.#visitor.onMissing(this.#missing):isStreamed(header,this.#limits)?yield*this.#stream(header):header.
size>(header.type==="blob"?this.#limits.maxSize:MAX_BODY)?await this.#leaveOut(header):(this.#block.hasRoom(header.size)||(yield this.#block.take()),input.available>
header.size?this.#holdHere(header):await this.#hold(header)),this.#whole&&(this.#answers+=1)}}#readHeader(end){let input=this.#input,line=input.bytes.toString("\
latin1",input.at,end);input.at=end+1;let match=HEADER.exec(line);if(match===null)throw new GitError("cat-file",`wrote an unknown answer: ${JSON.stringify(line.slice(
0,120))}`);let[,id="",type,size]=match;if(type!==void 0)return{id,type,size:Number(size)};this.#missing=id}#holdHere(header){let input=this.#input,{type,size}=header,
start=input.at;input.at+=size,this.#checkEnd(),type!=="blob"&&this.#visitor.onBody(header,input.bytes,[start,start+size]),(type!=="tree"||hasLongName(input.bytes,
[start,start+size],header.id.length/2))&&(input.bytes.copy(this.#block.reserve(size),0,start,start+size),this.#block.add(header,size)),this.#visitor.onObject(header)}async#hold(header){
let{type,size}=header,bytes=this.#block.reserve(size);!await this.#fill(bytes)||!await this.#readEnd()||(type!=="blob"&&this.#visitor.onBody(header,bytes,[0,size]),
(type!=="tree"||hasLongName(bytes,[0,size],header.id.length/2))&&this.#block.add(header,size),this.#visitor.onObject(header))}async#fill(target){let input=this.#input;
for(let at=0;at<target.length;){if(input.available===0&&!await input.fetch())return this.#whole=!1,!1;let part=input.take(target.length-at);part.copy(target,at),
at+=part.length}return!0}async#readEnd(){let input=this.#input;return input.available===0&&!await input.fetch()?(this.#whole=!1,!1):(this.#checkEnd(),!0)}#checkEnd(){
let input=this.#input;if(input.bytes[input.at]!==10)throw new GitError("cat-file","wrote more bytes than it announced");input.at+=1}async*#stream(header){let chunks=this.#input.
pass(header.size);yield{kind:"stream",origin:{kind:"object",type:header.type,id:header.id},chunks};for await(let _ of chunks);await this.#readEnd()?this.#visitor.
onObject(header):this.#visitor.onBroken(header.id)}async#leaveOut(header){for await(let _ of this.#input.pass(header.size));await this.#readEnd()&&(this.#visitor.
onOversize(header.id,header.size),this.#visitor.onObject(header))}};function isStreamed(header,limits){return header.type==="blob"&&header.size>LARGE&&header.size<=
limits.maxSize}var SILENCE=30,BATCH=5e3,MAX_DEATHS=100;async function*readObjects(query,ids){let deaths={count:0},batch=[];for await(let id of ids)batch.push(id),!(batch.length<
BATCH)&&(yield*readBatch(query,batch,deaths),batch=[]);batch.length>0&&(yield*readBatch(query,batch,deaths))}async function*readBatch(query,batch,deaths){let rest=batch;
for(;rest.length>0;){if(deaths.count>=MAX_DEATHS){for(let id of rest)query.onUnreadable(id,"given up after too many failures");return}let outcome={answers:0,error:void 0};
if(yield*readOnce(query,rest,outcome),outcome.answers>=rest.length)return;deaths.count+=1,query.onUnreadable(rest[outcome.answers],messageOf(outcome.error??"git\
 ended early")),rest=rest.slice(outcome.answers+1)}}async function*readOnce(query,ids,outcome){let git=await spawnGit(["cat-file","--batch"],{...query.repository,
silence:query.silence??SILENCE});git.stdin.end(`${ids.join(`
`)}
`);let framer=new ObjectFramer(git.stdout,query.limits,query.visitor);try{yield*framer.items(),await git.ended}catch(error){outcome.error=error}finally{outcome.
answers=framer.answers,git.stop()}}import{createHash}from"node:crypto";var ID_SIZE=20,LongNames=class{#places=new Map;#entries=[];#show;constructor(show=pathText){this.#show=show}add(path,{blob,...place}){let{length}=Buffer.from(path);
for(let{name,path:whole}of listLongNames(path)){let id=createHash("sha1").update(whole).digest();if(this.#places.has(id.toString("hex")))continue;let isFile=whole.
length===length&&blob!==void 0,named={...place,path:this.#show(toRawPath(whole)),...isFile?{blob}:{}};this.#places.set(id.toString("hex"),named),this.#entries.push(
Buffer.concat([Buffer.from("100644 "),name,Buffer.alloc(1),id]))}}placesOf(id){let place=this.#places.get(id);return place&&[place]}item(){if(this.#entries.length===
0)return;let bytes=Uint8Array.from(Buffer.concat(this.#entries)),id="0".repeat(ID_SIZE*2);return{kind:"objects",bytes,objects:[{type:"tree",id,start:0,end:bytes.
length}]}}};var CURE="run git fsck, and get it from another clone",PARTIAL_CURE="left on the server by a partial clone: run git fetch --refetch --no-filter (git 2.36), or c\
lone again without --filter",NamedObjects=class{#repository;#settings;#places=new Map;#names;#log=new ProblemLog;constructor(repository,settings,show){this.#repository=
repository,this.#settings=settings,this.#names=new LongNames(show)}add(id,place){let places=this.#places.get(id);places===void 0?this.#places.set(id,[place]):places.
some(other=>other.path===place.path)||places.push(place)}replace(id,place){this.#places.set(id,[place])}addPath(path,place){this.#names.add(path,place)}placesOf(id){
return this.#names.placesOf(id)??this.#places.get(id)??[]}ids(){return[...this.#places.keys()]}names(){return this.#names.item()}total(){return this.#places.size}nameProblem(problem){
let{object,where}=problem,path=object===void 0?"":this.#pathOf(object);if(object===void 0||path==="")return problem;let name=nameObject(object);return{...problem,
where:`${where.replace(name,()=>path)} (${name})`}}report(where,message){this.#log.add("problems",{where,message})}problems(){return this.#log.list()}async*read(ids=this.
ids()){let unreadable=(id,why)=>this.#addUnreadable(id,why),visitor={onBody:()=>{},onObject:()=>{},onMissing:id=>unreadable(id,`missing or corrupt: ${CURE}`),onOversize:(id,size)=>unreadable(
id,overMaxSize(size)),onBroken:()=>{}},query={repository:this.#repository,limits:this.#settings,visitor,onUnreadable:(id,why)=>unreadable(id,`corrupt: ${why}; ${CURE}`)};
yield*readObjects(query,this.#repository.partial?await this.#onlyPresent(ids):ids)}async*readRest(learned){let unread=learned.flatMap(part=>part.unread.map(({id})=>id));
unread.length>0&&(yield*this.read(unread))}async#onlyPresent(ids){let present=await findPresentObjects(this.#repository),[here,absent]=partition(ids,id=>present.
flagsOf(id)!==0);for(let id of absent)this.#addUnreadable(id,PARTIAL_CURE);return here}#addUnreadable(id,message){let path=this.#pathOf(id);this.#log.add("unrea\
dable objects",{where:path===""?nameObject(id):`${path} (${nameObject(id)})`,message})}#pathOf(id){return this.#places.get(id)?.[0]?.path??""}};function partition(items,test){
return[items.filter(item=>test(item)),items.filter(item=>!test(item))]}export{PRESENT,REFERENCED,KnownObjects,markTree,markCommit,markTag,ObjectFramer,readObjects,listObjects,ProblemLog,NamedObjects};
