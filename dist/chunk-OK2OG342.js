import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CutProblem,findContainer,nameObjectProblems,recognise,scanContent,scanInside,scanTreeNames,withUnpacker,withoutInner}from"./chunk-42WLGAFB.js";import{
isKnown}from"./chunk-Y6DDIYRY.js";import{messageOf}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();import{closeSync,constants,fstatSync,openSync,readFileSync}from"node:fs";import{inflateSync}from"node:zlib";var MAX_INFLATED=32*1024*1024,HEADER=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function readLoose(path,maxSize){try{let bytes=inflateSync(readSmall(
path),{maxOutputLength:MAX_INFLATED}),header=HEADER.exec(bytes.toString("latin1",0,MAX_HEADER)),start=header?.[0].length??0;return header===null||bytes.length-start!==
Number(header[2])?"its header does not fit its content":header[1]==="blob"&&bytes.length-start>maxSize?"over --max-size":{type:header[1],bytes,start}}catch(error){
return messageOf(error)}}function readSmall(path){let file=openSync(path,constants.O_RDONLY|(constants.O_NONBLOCK??0));try{let stats=fstatSync(file);if(!stats.isFile()||
stats.size>MAX_INFLATED)throw new Error("it is no file of a size that is read here");return readFileSync(file)}finally{closeSync(file)}}init_define_WORKFLOWS();var KEPT=1e3,SHORTEST_ENTRY=7,SPACE=32,NUL=0,LINE_FEED=10,GITLINK=Buffer.from("160000 "),ReferenceChecker=class{#known;#absent=new Set;#id=Buffer.alloc(32);constructor(known){
this.#known=known}takeAbsent(){let absent=[...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{start,end}){let{idSize}=this.#known;for(let at=start;at<
end;){let nul=at+SHORTEST_ENTRY;for(;nul<end&&bytes[nul]!==NUL;)nul++;let next=nul+1+idSize;if(next>end)return!1;isGitlink(bytes,at)||this.check(bytes,nul+1),at=
next}return!0}checkHeader(bytes,{start,end}){let digits=this.#known.idSize*2;for(let at=start;at<end&&bytes[at]!==LINE_FEED;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==
LINE_FEED;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=at||bytes[idStart-1]!==SPACE||!this.#readHex(bytes,idStart,digits))return;this.check(this.#id,0),at=
lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=2){let value=hexValue(bytes[at+i])*16+hexValue(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}
return!0}check(bytes,at){isKnown(this.#known,bytes,at)||this.#absent.size>=KEPT||this.#absent.add(Buffer.from(bytes.buffer,bytes.byteOffset+at,this.#known.idSize).
toString("hex"))}};function isGitlink(bytes,at){for(let i=0;i<GITLINK.length;i++)if(bytes[at+i]!==GITLINK[i])return!1;return!0}function hexValue(byte){return byte>=
48&&byte<=57?byte-48:byte>=97&&byte<=102?byte-87:-512}init_define_WORKFLOWS();function isArchive(bytes,object,{closedArchives}){return closedArchives===!0?!1:recognise(bytes,object.start,object.end,object.isText!==!0)!==void 0}function scanObject(bytes,object,origin,settings){
let{start,end}=object;if(origin.type==="tree")return{hits:scanTreeNames(bytes,{start,end,idSize:origin.id.length/2},settings),problems:[]};let cut=new CutProblem,
hits=scanContent(bytes,start,end,origin,withUnpacker({...settings,onCut:cut.note})),kind=origin.type==="blob"&&settings.closedArchives!==!0?findContainer(bytes,
object):void 0;if(kind===void 0)return{hits,problems:cut.problems};let inside=scanInside(bytes.subarray(start,end),{origin,settings,kind});return{hits:[...withoutInner(
hits,inside),...inside.hits],problems:[...cut.problems,...inside.problems]}}function scanLoose({files,known},settings){let references=new ReferenceChecker(known),hits=[],problems=[],unread=[],commits=[],counts={files:0,blobs:0,bytes:0};
for(let file of files){let object=readLoose(file.path,settings.maxSize);if(typeof object=="string"){unread.push({id:file.id,reason:object});continue}let{type,bytes,
start}=object,range={start,end:bytes.length};if(type==="tree"&&!references.checkTree(bytes,range)){unread.push({id:file.id,reason:"the tree ends in the middle o\
f an entry"});continue}let found=scanObject(bytes,range,{kind:"object",type,id:file.id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameObjectProblems(
found.problems,file.id))problems.push(problem);(type==="commit"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(file.id),type===
"blob"&&counts.blobs++,type!=="tree"&&(counts.bytes+=bytes.length-start)}return{hits,problems,counts,learned:{done:files.length-unread.length,unread,absent:references.
takeAbsent(),commits}}}export{readLoose,ReferenceChecker,isArchive,scanObject,scanLoose};
