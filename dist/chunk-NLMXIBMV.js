import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{diffCommits,readTags}from"./chunk-TV7EV3AJ.js";import{splitRecords}from"./chunk-ST4YDCC6.js";import{readGit,spawnGit}from"./chunk-PGJQXOLR.js";
import{HEAVY,entryAt,hasUnpackCore,listWalks,offsetAt,openIndex,openPack}from"./chunk-R4PEHZV7.js";import{findId}from"./chunk-Y6DDIYRY.js";import{BLOB,
CorruptPack,OUTSIDE}from"./chunk-FFPFIJD4.js";import{checkObjectId,nameObject}from"./chunk-C7MLX534.js";import{quietly}from"./chunk-4RUH7RKH.js";
import{pathText}from"./chunk-XV2PEN3L.js";import{messageOf}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var REMOTE=/^[\w.-]+(?:\/[\w.-]+)*$/,SCP_LIKE=/^(?:[^@/:]+@)?(?<host>[^/:]{2,}):(?!\/\/)(?<path>.*)$/;async function listTrackedRefs(location,{name,url}){if(!REMOTE.
test(name)||url===void 0)return[];let source=await ask(location,["ls-remote","--get-url",name]);return source===void 0||toRepository(source.replace(/\n$/,""))!==
toRepository(url)?[]:[...(await ask(location,["config","-z","--get-regexp",String.raw`^remote\..*\.fetch$`])??"").split("\0").flatMap(entry=>{let[,remote,target]=/^remote\.([^\n]*)\.fetch\n[^:]*:(.+)$/s.
exec(entry)??[];return remote===name||target===void 0?[]:[`--exclude=${target}`]}),`--glob=refs/remotes/${name}/*`]}async function ask(location,args){return(await quietly(
readGit(args,location),void 0))?.toString("utf8")}function toRepository(url){let{host,path}=SCP_LIKE.exec(url)?.groups??{};if(host!==void 0&&path!==void 0)return join(
host,path);if(!/^\w+:\/\/[^/]/.test(url)||!URL.canParse(url))return url;let parsed=new URL(url);return join(parsed.host,parsed.pathname)}function join(host,path){
return`${host.toLowerCase()}/${path.replace(/^\/+|(?:\.git)?\/*$/g,"")}`}var LINE_FEED=10;async function listPushed(repository,push){let types=await typesOf(repository,[...push.tips,...push.had]),tags=await listTags(repository,push.tips.
filter(id=>types.get(id)==="tag")),input=[...push.tips,...push.had.filter(id=>types.has(id)).map(id=>`^${id}`)],commits=await list(repository,["rev-list","--std\
in",...await knownRefs(repository,push)],input),bare=[...await typesOf(repository,[...push.tips,...tags.keys()],"^{}")].filter(([,type])=>type==="tree"||type===
"blob").map(([id])=>id);return{commits:commits.toReversed(),tags:[...tags.keys()],others:await listWithin(repository,bare)}}async function knownRefs(repository,{
known}){return known.kind==="all"?["--not","--all"]:known.kind==="remote"?["--not",...await listTrackedRefs(repository,known)]:[]}async function listTagsAt(repository,revisions){
if(revisions.length===0)return[];let tags=[...await typesOf(repository,revisions)].filter(([,type])=>type==="tag").map(([id])=>id);return tags.length===0?[]:[...(await listTags(
repository,tags)).keys()]}async function listTags(repository,ids){let tags=new Map;for(let next=ids;next.length>0;){let headers=await readTags(repository,next);
for(let[id,header]of headers)tags.set(id,header);next=[...headers.values()].map(header=>/^object ([0-9a-f]{40,64})\ntype tag$/m.exec(header)?.[1]??"").filter(id=>id!==
""&&!tags.has(id))}return tags}async function typesOf(repository,ids,suffix=""){let input=ids.map(id=>`${id}${suffix}
`).join(""),lines=(await readGit(["cat-file","--batch-check=%(objectname) %(objecttype)"],{...repository,input})).toString("latin1").split(`
`);return new Map(lines.map(line=>line.split(" ")).filter(([id="",type])=>/^[0-9a-f]{40,64}$/.test(id)&&type!=="missing").map(([id="",type=""])=>[id,type]))}async function listWithin(repository,ids){
return ids.length===0?[]:list(repository,["rev-list","--objects","--no-object-names","--stdin"],ids)}async function list(repository,args,input){if(input.length===
0)return[];let git=await spawnGit(args,repository);git.stdin.end(`${input.join(`
`)}
`);let ids=[];try{for await(let line of splitRecords(git.stdout,LINE_FEED))ids.push(checkObjectId(line.toString("latin1"),args[0]??""));return await git.ended,ids}finally{
git.stop()}}init_define_WORKFLOWS();async function addCommits(repository,commits,objects){for(let commit of commits)objects.add(commit,{path:"",object:"commit",commit});await diffCommits({repository,
onCommit:({id,author,date})=>objects.replace(id,{path:"",object:"commit",commit:id,author,date}),onIntroduction:({commit,blob,path})=>{let{id,author,date}=commit,
place={path:pathText(path),object:"blob",blob,commit:id,author,date};objects.add(blob,place),objects.addPath(path,place)},onSubmodule:({commit:{id,author,date},
path})=>objects.addPath(path,{path:pathText(path),commit:id,author,date}),onUnreadable:(commit,why)=>objects.report(nameObject(commit),`what this commit changes\
 cannot be read: ${messageOf(why)}`)},commits)}init_define_WORKFLOWS();init_define_WORKFLOWS();import{statSync as statSync2}from"node:fs";init_define_WORKFLOWS();init_define_WORKFLOWS();function pruneTable(table,skipped){let{count,types,bases}=table,duplicates=new Uint8Array(new SharedArrayBuffer(count));for(let entry=0;entry<count;entry++)duplicates[entry]=
table.duplicates[entry]|skipped[entry];let needed=markNeeded(table,duplicates),firstChildren=new Int32Array(new SharedArrayBuffer(count*4)).fill(-1),nextSiblings=new Int32Array(
new SharedArrayBuffer(count*4)).fill(-1);for(let entry=0;entry<count;entry++){let base=bases[entry];needed[entry]===0||base<0||types[entry]===0||(nextSiblings[entry]=
firstChildren[base],firstChildren[base]=entry)}return{table:{...table,duplicates,firstChildren,nextSiblings},needed}}function markNeeded({count,types,bases,weights},duplicates){
let needed=new Uint8Array(count);for(let entry=0;entry<count;entry++)if(!(duplicates[entry]===1||types[entry]===0))for(let at=entry;at>=0&&needed[at]===0&&(needed[at]=
1,!(weights[at]>HEAVY));at=bases[at]);return needed}init_define_WORKFLOWS();function markShared(ids,others){let marks=new Uint8Array(ids.count);for(let at=0,other=0;at<ids.count&&other<others.count;){let order=compare(
ids,at,others,other);order===0&&(marks[at]=1),order<=0?at++:other++}return marks}function countMarks(marks){let count=0;for(let mark of marks)count+=mark;return count}
function uniteIds(a,b){let{idSize}=a,bytes=Buffer.allocUnsafeSlow((a.count+b.count)*idSize),count=0,take=(from,position)=>{let start=from.start+position*from.stride;
for(let i=0;i<idSize;i++)bytes[count*idSize+i]=from.bytes[start+i];count++};for(let at=0,other=0;at<a.count||other<b.count;){let order=at===a.count?1:other===b.
count?-1:compare(a,at,b,other);order<=0?take(a,at++):take(b,other),order>=0&&other++}return{bytes:bytes.subarray(0,count*idSize),start:0,stride:idSize,count,idSize}}
function subtractIds(ids,others){let{idSize}=ids,marks=markShared(ids,others),bytes=Buffer.allocUnsafeSlow((ids.count-countMarks(marks))*idSize),length=0;for(let at=0;at<
ids.count;at++){if(marks[at]===1)continue;let start=ids.start+at*ids.stride;for(let i=0;i<idSize;i++)bytes[length++]=ids.bytes[start+i]}return{bytes,start:0,stride:idSize,
count:length/idSize,idSize}}function sortIds(hexIds,idSize){let ids=[...new Set(hexIds)].filter(id=>id.length===idSize*2).toSorted();return{bytes:Buffer.from(ids.
join(""),"hex"),start:0,stride:idSize,count:ids.length,idSize}}function compare(a,at,b,other){let first=a.start+at*a.stride,second=b.start+other*b.stride;for(let i=0;i<
a.idSize;i++){let difference=a.bytes[first+i]-b.bytes[second+i];if(difference!==0)return difference}return 0}function walkAll(pack){let objects=pack.table.count-countMarks(pack.table.duplicates);return{pack,entries:()=>listWalks(pack.table),objects}}function walkSome(pack,skipped){
let{table,needed}=pruneTable(pack.table,skipped),entries=function*(){for(let walk of listWalks(table)){let left=walk.filter(entry=>needed[entry]===1);left.length>
0&&(yield left)}};return{pack:{...pack,table},entries,objects:table.count-countMarks(table.duplicates)}}var LeavingOut=class{#done;#onlyBlobs;constructor(done,all){
this.#done=done,this.#onlyBlobs=!done.whole||countMarks(markShared(done.ids,all))<done.ids.count}isAllDone(index){return!this.#onlyBlobs&&countMarks(markShared(
idsOf(index),this.#done.ids))===index.count}walk(pack){let{index,table}=pack,marks=markShared(idsOf(index),this.#done.ids),skipped=new Uint8Array(table.count);for(let entry=0;entry<
table.count;entry++)(!this.#onlyBlobs||table.types[entry]===BLOB)&&(skipped[entry]=marks[table.positions[entry]]);return walkSome(pack,skipped)}listLoose(files){
if(this.#onlyBlobs)return files;let{idSize}=this.#done.ids,ids=sortIds(files.map(({id})=>id),idSize),marks=markShared(ids,this.#done.ids),hex=position=>idAt(ids,
position),done=new Set(Array.from(marks.keys()).filter(position=>marks[position]===1).map(hex));return files.filter(({id})=>!done.has(id))}};function listAllIds(indexes,loose,idSize){
let lists=indexes.map(idsOf).toSorted((a,b)=>a.count-b.count),hexIds=loose.map(({id})=>id);return lists.reduce(uniteIds,sortIds(hexIds,idSize))}function idsOf({
idTable,idSize,count}){return{bytes:idTable.bytes,start:idTable.ids,stride:idTable.stride,count,idSize}}function idAt({bytes,start,stride,idSize},position){let{
buffer,byteOffset}=bytes;return Buffer.from(buffer,byteOffset+start+position*stride,idSize).toString("hex")}init_define_WORKFLOWS();import{readdirSync,readFileSync,statSync}from"node:fs";import{delimiter,isAbsolute,join as join2,resolve}from"node:path";var MAX_ALTERNATE_DEPTH=5;function listObjectStoreOf({commonDir,inherit}){let ambient=inherit?process.env:{},directory=ambient.GIT_OBJECT_DIRECTORY??join2(commonDir,
"objects"),named=(ambient.GIT_ALTERNATE_OBJECT_DIRECTORIES??"").split(delimiter);return listObjectStore(directory,named.filter(path=>path!==""))}function holdSame(a,b){
let pathsOf=({packs,loose})=>[...packs,...loose.map(({path})=>path)].toSorted(),[first,second]=[pathsOf(a),pathsOf(b)];return first.length===second.length&&first.
every((path,index)=>path===second[index])}function listObjectStore(objectDirectory,named=[]){let store={packs:[],loose:[],alternates:[],problems:[]},seen=new Set,
visit=(directory,depth)=>{if(!seen.has(directory)){seen.add(directory),depth>0&&store.alternates.push(directory);for(let file of listLoose(directory,store.problems))
store.loose.push(file);store.packs.push(...listPacks(directory,store.problems));for(let alternate of readAlternates(directory,store.problems))depth<=MAX_ALTERNATE_DEPTH?
visit(alternate,depth+1):store.problems.push({where:alternate,message:"alternates are nested too deeply to be followed"})}};visit(resolve(objectDirectory),0);for(let path of named)
visit(resolve(path),1);return store}function listPacks(directory,problems){let names=new Set(readNames(join2(directory,"pack"),problems)),packs=[];for(let name of names){
if(!name.endsWith(".pack"))continue;let stem=name.slice(0,-5);names.has(`${stem}.idx`)?packs.push(join2(directory,"pack",stem)):stem.startsWith("pack-")&&problems.
push({where:join2(directory,"pack",name),message:"a pack without an index, which git cannot read either: git index-pack FILE"})}return packs.toSorted()}function*listLoose(directory,problems){
for(let folder of readNames(directory,problems))if(/^[0-9a-f]{2}$/.test(folder))for(let name of readNames(join2(directory,folder),problems))/^(?:[0-9a-f]{38}|[0-9a-f]{62})$/.
test(name)&&(yield{path:join2(directory,folder,name),id:folder+name})}function readAlternates(directory,problems){return readText(join2(directory,"info","altern\
ates")).split(`
`).filter(line=>line!==""&&!line.startsWith("#")).flatMap(line=>{let named=unquote(line),path=isAbsolute(named)?resolve(named):resolve(directory,named);return isDirectory(
path)?[path]:(problems.push({where:path,message:"an alternate object directory is missing: objects that lie there were not read"}),[])})}var ESCAPES={a:"\x07",b:"\
\b",f:"\f",n:`
`,r:"\r",t:"	",v:"\v"};function unquote(line){let[,quoted]=/^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"$/.exec(line)??[];if(quoted===void 0)return line;let plain=Buffer.
from(quoted,"utf8").toString("latin1").replaceAll(/\\([0-3][0-7]{2}|.)/g,(_,escape)=>/^[0-7]/.test(escape)?String.fromCharCode(Number.parseInt(escape,8)):ESCAPES[escape]??
escape);return Buffer.from(plain,"latin1").toString("utf8")}function readNames(directory,problems){try{return readdirSync(directory)}catch(error){return error instanceof
Error&&"code"in error&&error.code==="ENOENT"||problems.push({where:directory,message:messageOf(error)}),[]}}function readText(path){try{return readFileSync(path,
"utf8")}catch{return""}}function isDirectory(path){try{return statSync(path).isDirectory()}catch{return!1}}var FEWEST=1e3,OPENED_PER_UNPACKED=300,BESIDE_ID=8,LOOSE_BATCH=256;function openWantedObjects(repository,ids){if(!(!hasUnpackCore||ids.length<FEWEST))try{let{packs,
loose}=listObjectStoreOf(repository),idSize=repository.objectFormat==="sha256"?32:20;return packs.reduce((sum,stem)=>sum+statSync2(`${stem}.idx`).size/(idSize+BESIDE_ID),
0)>ids.length*OPENED_PER_UNPACKED?void 0:select(new Set(ids),{idSize,packs,loose:new Map(loose.map(file=>[file.id,file]))})}catch(error){if(error instanceof CorruptPack||
error instanceof Error&&"code"in error)return;throw error}}function select(wanted,{idSize,packs,loose}){let walks=[];for(let stem of packs){let index=openIndex(
stem,idSize),positions=findWanted(index,wanted);if(positions.size===0)continue;let pack=openPack(stem,idSize,index),entries=listEntries(pack,positions);for(let id of entries.
keys())wanted.delete(id);let skipped=new Uint8Array(pack.table.count).fill(1);for(let entry of entries.values())skipped[entry]=0;walks.push(walkSome(pack,skipped))}
let files=[...wanted].flatMap(id=>loose.get(id)??[]),known={idSize,tables:[]};return{items:function*(){for(let{pack,entries}of walks)for(let walk of entries())yield{
kind:"pack",pack,known,entries:walk};for(let at=0;at<files.length;at+=LOOSE_BATCH)yield{kind:"loose",known,files:files.slice(at,at+LOOSE_BATCH)}},left:[...wanted].
filter(id=>!loose.has(id))}}function findWanted({idTable,idSize},wanted){let positions=new Map;for(let id of wanted){let bytes=Buffer.from(id,"hex"),position=bytes.
length===idSize?findId(idTable,idSize,bytes,0):-1;position>=0&&positions.set(id,position)}return positions}function listEntries({index,table},positions){let entries=new Map;
for(let[id,position]of positions){let entry=entryAt(table,offsetAt(index,position)),type=table.types[entry];type!==0&&type!==OUTSIDE&&entries.set(id,entry)}return entries}async function*readNamed(repository,objects){let names=objects.names();names!==void 0&&(yield names);let wanted=repository.partial?void 0:openWantedObjects(repository,
objects.ids());wanted!==void 0&&(yield*wanted.items()),yield*objects.read(wanted?.left)}init_define_WORKFLOWS();function repositoryFacts({prefix,remoteUrl,head,branch}){return{prefix,...remoteUrl===void 0?{}:{remoteUrl},...head===void 0?{}:{revision:head},
...branch===void 0?{}:{branch}}}export{listPushed,listTagsAt,addCommits,pruneTable,subtractIds,sortIds,walkAll,LeavingOut,listAllIds,listObjectStoreOf,holdSame,readNamed,repositoryFacts};
