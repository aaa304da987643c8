import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{placeHit}from"./chunk-CK5LGPZH.js";import{ObjectFramer,readObjects}from"./chunk-RWDQT7ZN.js";import{GITLINK_MODE,RAW_OPTIONS}from"./chunk-WLFWCCN7.js";
import{readGit,spawnGit,splitRecords}from"./chunk-TBSHWNM2.js";import{COMMIT,CorruptPack,TREE,createIdTable,findId}from"./chunk-5R43I725.js";import{
GitError,HEX_VALUES,checkObjectId,isObjectId,quietly,toRawPath}from"./chunk-V4G6V4OC.js";import{pathText}from"./chunk-L4DFIAAX.js";import{UserError,
messageOf}from"./chunk-BDHLDGLQ.js";var LINE_FEED=10;async function visitRefs(repository,visit){let git=await spawnGit(["for-each-ref","--format=%(objectname) %(refname)"],repository);git.stdin.end();
for await(let line of splitRecords(git.stdout,LINE_FEED)){let space=line.indexOf(32);if(space<0)throw new GitError("for-each-ref","wrote a line without a name");
let id=checkObjectId(line.toString("latin1",0,space),"for-each-ref");visit({id,name:line.toString("utf8",space+1)})}return await git.ended,[...git.stderr().matchAll(
/ignoring (?:broken ref|dangling symref) (.+)/g)].map(match=>match[1]??"")}async function listRefs(repository){let refs=[];try{await visitRefs(repository,ref=>refs.
push(ref))}catch(error){if(!(error instanceof GitError))throw error}return refs}var NUL=0,TAB=9,NOTHING=new Map,LONGEST_PATH=16*1024;function listHeadPlaces(repository,blobs){return repository.head===void 0?Promise.resolve(NOTHING):listPlacesIn(
repository,repository.head,blobs)}function listPlacesIn(repository,tree,blobs){return listPlaces(repository,["ls-tree","-r","-t","-z","--full-tree",tree],blobs)}
function listIndexPlaces(repository,blobs){return repository.root===void 0?Promise.resolve(NOTHING):listPlaces({...repository,directory:repository.root},["ls-fi\
les","--stage","-z"],blobs)}async function findBlobRefs(repository,blobs){let found=new Map,add=(blob,path)=>{found.set(blob,(found.get(blob)??new Set).add(path))};
for(let{id,type}of await peelRefs(repository)){if(type==="blob"&&blobs.has(id)&&add(id,""),type!=="tree")continue;let places=await listPlacesIn(repository,id,blobs);
for(let[blob,paths]of places)for(let path of paths)add(blob,path)}return found}async function peelRefs(repository){let refs=await listRefs(repository),ids=[...new Set(
refs.map(ref=>`${ref.id}^{}`))],answer=await quietly(readGit(["cat-file","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${ids.join(`
`)}
`}),Buffer.alloc(0));return[...new Set(answer.toString("latin1").split(`
`))].map(line=>line.split(" ")).map(([id="",type=""])=>({id,type}))}async function listPlaces(repository,args,blobs){let found=new Map,git=await spawnGit(args,repository);
git.stdin.end();try{for await(let record of splitRecords(git.stdout,NUL)){if(record.length>LONGEST_PATH)break;let tab=record.indexOf(TAB),[,second="",third=""]=record.
toString("latin1",0,Math.max(tab,0)).split(" "),blob=blobs.has(second)?second:third;blobs.has(blob)&&found.set(blob,(found.get(blob)??new Set).add(pathText(toRawPath(
record.subarray(tab+1)))))}git.stop(),await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{git.stop()}return found}import{existsSync}from"node:fs";import{join}from"node:path";var LOGS=["logs","reftable"],RANKS=["head","ref","note","stash","reflog","none"];async function listLogged(repository){let{commonDir,gitDir}=repository;if(![commonDir,
gitDir].some(directory=>LOGS.some(name=>existsSync(join(directory,name)))))return{stashes:[],all:[]};let[stashes,all]=await Promise.all([listCommits(repository,
["--walk-reflogs","refs/stash","--"]),listCommits(repository,["--no-walk=unsorted","--reflog"])]);return{stashes,all}}function findReachability({head},graph,tips,logged){
let ranks=new Uint8Array(graph.size).fill(RANKS.indexOf("none")),mark2=(reach,commits)=>{let rank=RANKS.indexOf(reach);graph.walk(commits,commit=>ranks[commit]<=
rank?!1:(ranks[commit]=rank,!0))},named=test=>tips.filter(({name})=>test(name)).map(({commit})=>commit);mark2("head",numbersOf(graph,head===void 0?[]:[head])),mark2(
"ref",named(name=>!isNotes(name)&&name!=="refs/stash")),mark2("note",named(isNotes)),mark2("stash",[...named(name=>name==="refs/stash"),...numbersOf(graph,logged.
stashes)]),mark2("reflog",numbersOf(graph,logged.all));let nearest=(best,commit)=>Math.min(best,ranks[commit]??RANKS.length);return commits=>RANKS[commits.reduce(
nearest,RANKS.length-1)]??"none"}function isNotes(name){return name.startsWith("refs/notes/")}function findNoteRef(graph,tips,commits){let wanted=new Set(commits);
return tips.find(({name,commit})=>{let found=!1,seen=new Set,enter=each=>(found||=wanted.has(each),found||seen.has(each)?!1:(seen.add(each),!0));return isNotes(
name)&&graph.walk([commit],enter),found})?.name}function numbersOf(graph,ids){return ids.flatMap(id=>graph.numberOf(id)??[])}async function listCommits(repository,args){
return(await quietly(readGit(["rev-list",...args],repository),void 0))?.toString("latin1").split(`
`)??[]}var MAX_SIZE=64*1024*1024,TARGET=/^object ([0-9a-f]{40,64})\ntype tag$/m;async function listReachableTags(repository){let reached=new Map,refs=await listRefs(repository),
next=new Map(refs.toReversed().map(({id,name})=>[id,name]));for(;next.size>0;){let texts=await readTags(repository,[...next.keys()]),inner=new Map;for(let[id,text]of texts){
let name=next.get(id)??"";reached.set(id,name);let target=TARGET.exec(text)?.[1];target!==void 0&&!reached.has(target)&&inner.set(target,name)}next=inner}return reached}
async function readTags(repository,ids){let texts=new Map,visitor={onBody:(object,bytes,[start,end])=>{if(object.type!=="tag")return;let headEnd=bytes.indexOf(`\


`,start);texts.set(object.id,bytes.toString("utf8",start,headEnd<0?end:Math.min(headEnd,end)))},onObject:()=>{},onMissing:()=>{},onOversize:()=>{},onBroken:()=>{}},
tags=await onlyTags(repository,ids);if(tags.length===0)return texts;let git=await spawnGit(["cat-file","--batch","--buffer"],repository);git.stdin.end(`${tags.join(
`
`)}
`);try{for await(let _ of new ObjectFramer(git.stdout,{maxSize:MAX_SIZE},visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{
git.stop()}return texts}async function onlyTags(repository,ids){let lines=await batchCheck(repository,ids);return ids.filter((_,index)=>lines[index]?.endsWith("\
 tag"))}async function peelToCommits(repository,ids){let lines=await batchCheck(repository,ids.map(id=>`${id}^{commit}`)),peeled=ids.map((id,index)=>[id,/^([0-9a-f]{40,64}) commit$/.
exec(lines[index]??"")?.[1]]);return new Map(peeled.filter(entry=>entry[1]!==void 0))}async function batchCheck(repository,names){return(await readGit(["cat-fil\
e","--batch-check=%(objectname) %(objecttype)"],{...repository,input:`${names.join(`
`)}
`})).toString("latin1").split(`
`)}async function placeBlobs(known,blobs){let places=new Map;if(blobs.size===0)return places;let{repository,found,walked}=known,atHead=await listAtHead(known,blobs),
annotated=await findAnnotated(known);for(let[position,{blob,path}]of found.paths.entries()){let commits=walked.introducers[position]??[];if(commits.length===0)continue;
let place=placeOf(known,commits,annotated.get(aboutOf(path))),isThere=atHead.get(blob)?.has(path)===!0,others=places.get(blob),placed={path,blob,atHead:isThere,
...place};others===void 0?places.set(blob,[placed]):others.push(placed)}let homeless=new Set([...blobs].filter(blob=>!places.has(blob)));return homeless.size>0&&
await placeHomeless(repository,homeless,{atHead,places}),await placeStaged(repository,places),places}function listAtHead(known,blobs){let{repository,graph,found,
walked}=known,head=repository.head===void 0?void 0:graph.numberOf(repository.head);if(head===void 0||!found.isWhole)return listHeadPlaces(repository,blobs);let places=new Map;
for(let[position,{blob,path}]of found.paths.entries())walked.has(head,position)&&places.set(blob,(places.get(blob)??new Set).add(path));return Promise.resolve(places)}
async function placeStaged(repository,places){let isNear=({reachable})=>reachable==="head"||reachable==="ref",far=new Set([...places].flatMap(([blob,list])=>list.
some(isNear)?[]:blob));if(far.size!==0)for(let[blob,paths]of await listIndexPlaces(repository,far)){let staged=[...paths].map(path=>({object:"blob",blob,path,atHead:!1,
reachable:"index"})),others=places.get(blob)??[];places.set(blob,[...others.filter(place=>place.commit!==void 0),...staged])}}function placeOf(known,commits,about){
let{graph,found,findReach,tips}=known,first=oldestOf(known,commits),facts=found.facts.get(first),origin={object:"blob",commit:graph.idOf(first),...graph.cut.has(
first)?{orEarlier:!0}:{},...facts===void 0?{}:{author:facts.author,date:facts.date}},reachable=findReach(commits);if(reachable!=="note")return{...origin,reachable};
let ref=findNoteRef(graph,tips,commits);return{...origin,object:"note",...about===void 0?{}:{commit:about},...ref===void 0?{}:{ref},reachable:"ref"}}function oldestOf({
found,graph},commits){let age=commit=>found.facts.get(commit)?.committed??1/0;return commits.reduce((best,commit)=>(age(commit)===age(best)?graph.idOf(commit)<graph.
idOf(best):age(commit)<age(best))?commit:best)}function aboutOf(path){return path.replaceAll("/","")}async function findAnnotated({repository,found}){let ids=new Set(
found.paths.map(({path})=>aboutOf(path)).filter(isObjectId));return ids.size===0?new Map:peelToCommits(repository,[...ids])}async function placeHomeless(repository,blobs,{
atHead,places}){let named=await findBlobRefs(repository,blobs);for(let blob of blobs){let base={object:"blob",blob,atHead:!1},head=[...atHead.get(blob)??[]].map(
path=>({...base,path,atHead:!0,reachable:"head"})),refs=[...named.get(blob)??[]].map(path=>({...base,path,reachable:"ref"})),found=[head,refs].find(list=>list.length>
0);places.set(blob,found??[{...base,path:"",reachable:"none"}])}}var FORMAT="--format=tformat:%H%x00%ct%x00%an%x00%aI";async function readCommitFacts(repository,ids){if(ids.length===0)return new Map;let lines=((await quietly(
readGit(["rev-list","--no-walk=unsorted","--stdin",FORMAT],{...repository,input:`${ids.join(`
`)}
`}),void 0))?.toString("utf8")??"").split(`
`).map(line=>line.split("\0")).filter(parts=>parts.length===4);return new Map(lines.map(([id="",committed="",author="",date=""])=>[id,{id,committed:Number(committed),
author,date}]))}var TAGGER=/^tagger ([^<\n]{0,1000}?) ?<[^<>\n]{0,1000}> (\d{1,12}) ([+-]\d{4})$/m,UNKNOWN=new Map;async function attributeMessages(known,objects){let idsOf=type=>[
...objects].filter(entry=>entry[1]===type).map(([id])=>id),[commits,tags]=await Promise.all([placeCommits(known,idsOf("commit")),placeTags(known.repository,idsOf(
"tag"))]),places=[...commits,...tags],placed=new Map(places.map(place=>[place.id,[place.place]]));for(let[id,type]of objects)placed.has(id)||placed.set(id,[{path:"",
...namesOf(id,type),reachable:"none"}]);return placed}function namesOf(id,type){return type==="tag"?{object:"tag",blob:id}:{object:"commit"}}async function placeCommits({
repository,graph,findReach},ids){let facts=await readCommitFacts(repository,ids);return ids.map(id=>{let number=graph.numberOf(id),reached=findReach(number===void 0?
[]:[number]),{author,date}=facts.get(id)??{};return{id,place:{path:"",object:"commit",commit:id,...author===void 0?{}:{author},...date===void 0?{}:{date},reachable:reached===
"note"?"ref":reached}}})}async function placeTags(repository,ids){if(ids.length===0)return[];let[texts,peeled,reachable]=await Promise.all([quietly(readTags(repository,
ids),UNKNOWN),quietly(peelToCommits(repository,ids),UNKNOWN),quietly(listReachableTags(repository),UNKNOWN)]);return ids.map(id=>{let[,author,seconds,zone]=TAGGER.
exec(texts.get(id)??"")??[],commit=peeled.get(id),ref=reachable.get(id);return{id,place:{path:"",object:"tag",blob:id,...ref===void 0?{}:{ref},...commit===void 0?
{}:{commit},...author===void 0?{}:{author},...seconds===void 0?{}:{date:isoDate(Number(seconds),zone??"+0000")},reachable:ref===void 0?"none":"ref"}}})}function isoDate(seconds,zone){
let minutes=(zone.startsWith("-")?-1:1)*(Number(zone.slice(1,3))*60+Number(zone.slice(3)));return`${new Date((seconds+minutes*60)*1e3).toISOString().slice(0,19)}${zone.
slice(0,3)}:${zone.slice(3)}`}import{availableParallelism}from"node:os";var PathPositions=class{paths=[];#positions=new Map;of(place){let key=`${place.blob}\0${place.path}`,known=this.#positions.get(key);if(known!==void 0)return known;
let position=this.paths.push(place)-1;return this.#positions.set(key,position),position}};var COMMAND="diff-tree",OPTIONS=["--stdin","-r","-c","--root",...RAW_OPTIONS],FORMAT2="--pretty=tformat:%x01%H%x00%ct%x00%an%x00%aI%x00",MAX_SEARCHED=400,MAX_SPLITS=200,
NUL2=0;async function diffCommits(query,commits){let waiting=[commits],splits=0;for(let part=waiting.pop();part!==void 0;part=waiting.pop()){let failure=await diffOnce(
query,part);if(failure!==void 0)if(splits+=1,part.length===1||splits>MAX_SPLITS)for(let commit of part)query.onUnreadable(commit,failure);else{let half=part.length>>
1;waiting.push(part.slice(half),part.slice(0,half))}}}async function diffOnce(query,commits){if(commits.length===0)return;let searched=query.blobs!==void 0&&query.
blobs.size<=MAX_SEARCHED?[...query.blobs]:[],always=query.onCommit===void 0?[]:["--always"],folders=query.folders===!0?["-t"]:[],args=[COMMAND,...OPTIONS,...always,
...folders,FORMAT2,...searched.map(id=>`--find-object=${id}`)],git=await spawnGit(args,query.repository);git.stdin.end(`${commits.join(`
`)}
`);try{await parseDiffs(splitRecords(git.stdout,NUL2),query),await git.ended;return}catch(error){return messageOf(error)}finally{git.stop()}}async function parseDiffs(fields,query){
let next=async()=>{let field=await fields.next();if(field.done===!0)throw new GitError(COMMAND,"ended in the middle of a record");return field.value},commit;for await(let field of{
[Symbol.asyncIterator]:()=>({next:()=>fields.next()})}){let text=field.toString("latin1").trimStart();if(text==="")continue;if(text.startsWith("")){commit={id:checkObjectId(
text.slice(1),COMMAND),committed:Number(await next()),author:(await next()).toString("utf8"),date:(await next()).toString("latin1")},query.onCommit?.(commit);continue}
let path=toRawPath(await next()),{before,after}=parseRaw(text);if(commit===void 0)throw new GitError(COMMAND,"wrote a change without a commit");isAsked(query,before)&&
query.onRemoval?.({commit,blob:before.id,path}),after.mode===GITLINK_MODE&&query.onSubmodule?.({commit,path}),isAsked(query,after)&&query.onIntroduction({commit,
blob:after.id,path})}}function isAsked({blobs},entry){return entry===void 0||/^0+$/.test(entry.mode)?!1:blobs?.has(entry.id)??/^1[02]/.test(entry.mode)}function parseRaw(text){
let parents=text.search(/[^:]/),parts=text.slice(Math.max(parents,0)).split(" ");if(parents<1||parts.length!==2*(parents+1)+1)throw new GitError(COMMAND,`wrote \
an unknown record: ${JSON.stringify(text.slice(0,80))}`);let entryAt=index=>({mode:parts[index]??"",id:checkObjectId(parts[parents+1+index]??"",COMMAND)});return{
before:parents===1?entryAt(0):void 0,after:entryAt(parents)}}var BATCH=1e4;async function diffBlobs(query){let collected=new Collector(query.graph),{repository,graph,blobs,folders}=query,alone=[],diff={repository,blobs,folders,
onIntroduction:introduction=>collected.add(introduction,1),onRemoval:removal=>collected.add(removal,-1),onUnreadable:line=>{let commit=graph.numberOf(line);commit!==
void 0&&alone.push(commit)}},compared=listComparisons(graph),next=0,work=async()=>{for(;next<compared.length;){let start=next;next+=BATCH,await diffCommits(diff,
compared.slice(start,start+BATCH))}};await Promise.all(Array.from({length:Math.min(4,availableParallelism())},work));for(let commit of alone)await collected.addAll(
commit,repository,blobs);return collected}function listComparisons(graph){return Array.from({length:graph.size},(_,commit)=>{let[parent]=graph.parentsOf(commit);
return parent===void 0?graph.idOf(commit):`${graph.idOf(commit)} ${graph.idOf(parent)}`})}var Collector=class{isWhole=!1;changes=new Map;facts=new Map;#graph;#positions=new PathPositions;constructor(graph){
this.#graph=graph}get paths(){return this.#positions.paths}add({commit,blob,path},amount){let number=this.#graph.numberOf(commit.id);number!==void 0&&(this.facts.
set(number,commit),this.#change(number,{blob,path:pathText(path)},amount))}async addAll(commit,repository,blobs){let places=await listPlacesIn(repository,this.#graph.
idOf(commit),blobs);for(let[blob,paths]of places)for(let path of paths)this.#change(commit,{blob,path},1)}#change(commit,place,amount){let changes=this.changes.
get(commit)??new Map;this.changes.set(commit,changes.set(this.#positions.of(place),amount))}};var WASM_CODE="AGFzbQEAAAABEANgA39/fwF/YAABf2ABfwACDwEDZW52Bm1lbW9yeQIAAQMEAwABAgYLAn8BQQALfwFBAAsHNAQMYmVnaW5FbnRyaWVzAAIKZW50cnlDb3VudAABC2xpc3RFbnRyaWVzAAAGb\
WVtb3J5AgAK9QID5gIBBX9BACQBA0AjACAASQRAIwBBB2ohBAJAA0AgACAESwRAIAQgBP0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVoaiEDIAUNAiAEQRBqIQQMAQsLIAAhAwsgA0EBaiIGIAFqIABLBEBBf\
w8LIAYoAgAiBUH///8DcSIDQQN2QYCAQGstAAAgA0EHcXVBAXEEf0EBBSACBH8jACIEKAIAIgNBseDAuQNGIANBseDAsQNGciADQbHkwIEDRnIgA0Gx7MCBA0ZyBH9BAAVBACEDA0AgBCAGSQRAIAQtAAAiB0EwS\
SAHQTdLckUEQCAHQQdxIANBA3RyIQMgBEEBaiEEDAILCwsgA0GA4ANxQYCAAUYLBUEACwsEQCMBQQFqQQNsQYAQSwRAQQEPCyMBQQxsQYCACGoiAyMANgIAIANBBGogBjYCACADQQhqIAU2AgAjAUEBaiQBCyABI\
AZqJAAMAQsLQQALBAAjAQsGACAAJAAL";var RECORDS=(2<<16)/4,RECORD=3,MARKS=1<<20,MARK_BYTES=1<<20;function headOf(bytes,at){return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>0}var EntryLister=class{#core;#exports;#entry={
at:0,id:0,head:0};constructor(core){this.#core=core,this.#exports=core.link(WASM_CODE)}mark(heads){let{bytes}=this.#core;bytes.fill(0,MARKS,MARKS+MARK_BYTES);for(let head of heads){
let at=MARKS+(head>>>3&MARK_BYTES-1);bytes[at]=bytes[at]|1<<(head&7)}}list({start,end},idSize,folders,onEntry){let entry=this.#entry;for(this.#exports.beginEntries(
start);;){let state=this.#exports.listEntries(end,idSize,folders),{words}=this.#core;for(let i=this.#exports.entryCount(),record=RECORDS;i>0;i--,record+=RECORD)
entry.at=words[record],entry.id=words[record+1],entry.head=words[record+2],onEntry(entry);if(state<=0)return state===0}}};var TooIntricate=class extends Error{name="TooIntricate"},MAX_FOLDERS=1<<26,MAX_ROUNDS=200;function findLeadingTrees(stored,targets){let folders=listFolders(stored,
targets),{marks,heads}=folders;for(let rounds=0,count=-1;heads.size>count;rounds++){if(rounds>MAX_ROUNDS)throw new TooIntricate("folders lie too deep");count=heads.
size,spread(stored,folders)}return marks}function listFolders(stored,{idSize,table,heads:wanted}){let{core}=stored,lister=new EntryLister(core);lister.mark(wanted);
let marks=new Uint8Array(stored.count),trees=new Uint32Array(stored.count),ends=new Uint32Array(stored.count),heads=new Set,folders=new Uint32Array(65536),length=0,
count=0,isLeading=!1,add=({id,head})=>{length===folders.length&&(folders=grow(folders)),folders[length++]=head,isLeading||=wanted.has(head)&&findId(table,idSize,
core.bytes,id)>=0};return stored.visit(TREE,(number,object)=>{if(isLeading=!1,!lister.list(object,idSize,!0,add))throw new TooIntricate("a tree is malformed");trees[count]=
number,ends[count++]=length,isLeading&&mark(stored,number,{marks,heads})}),{trees:trees.subarray(0,count),ends,folders,marks,heads}}function spread(stored,lists){
let{trees,ends,folders,marks,heads}=lists,bits=new Uint8Array(1<<20),set=head=>{let at=head>>>3&bits.length-1;bits[at]=bits[at]|1<<(head&7)};for(let head of heads)
set(head);for(let tree=trees.length-1;tree>=0;tree--){let number=trees[tree];if(marks[number]!==1)for(let at=ends[tree-1]??0;at<ends[tree];at++){let head=folders[at];
if(!((bits[head>>>3&bits.length-1]&1<<(head&7))===0||!heads.has(head))){set(mark(stored,number,lists));break}}}}function mark(stored,tree,{marks,heads}){let head=stored.
withId(tree,headOf);return marks[tree]=1,heads.add(head),head}function grow(list){if(list.length>=MAX_FOLDERS)throw new TooIntricate("there are too many folders");
let larger=new Uint32Array(list.length*2);return larger.set(list),larger}var Folders=class{#leading;#folders=new Map;#known=new Map;#key=new Uint32Array(1024);constructor(leading){this.#leading=leading}of(tree){if(this.#folders.has(tree)||
this.#leading.count(tree)===void 0)return this.#folders.get(tree);let entered=new Set,pending=[tree];for(let at=pending.at(-1);at!==void 0;at=pending.at(-1))(entered.
has(at)||!this.#enter(at,entered,pending))&&this.#resolve(pending.pop()),entered.add(at);return this.#folders.get(tree)}#enter(tree,entered,pending){let before=pending.
length,count=this.#leading.count(tree)??0;for(let i=0;i<count;i++){let inner=this.#leading.at(tree,i).tree;inner>=0&&!this.#folders.has(inner)&&!entered.has(inner)&&
pending.push(inner)}return pending.length>before}#resolve(tree){if(this.#folders.has(tree))return;let count=this.#leading.count(tree)??0;this.#key.length<count*
3&&(this.#key=new Uint32Array(count*3*2));let length=0;for(let i=0;i<count;i++){let{name,target,tree:inner}=this.#leading.at(tree,i),folder=inner<0?void 0:this.#folders.
get(inner);target<0&&folder===void 0||(this.#key[length++]=name,this.#key[length++]=target+1,this.#key[length++]=folder===void 0?0:folder.serial+1)}this.#folders.
set(tree,length===0?void 0:this.#intern(tree,length))}#intern(tree,length){let key=Buffer.from(this.#key.buffer,0,length*Uint32Array.BYTES_PER_ELEMENT).toString(
"latin1"),known=this.#known.get(key);if(known!==void 0)return known;let folder={serial:this.#known.size,entries:this.#listEntries(tree)};return this.#known.set(
key,folder),folder}#listEntries(tree){let entries=[],count=this.#leading.count(tree)??0;for(let i=0;i<count;i++){let{name,target,tree:inner}=this.#leading.at(tree,
i),folder=inner<0?void 0:this.#folders.get(inner);if(target<0&&folder===void 0)continue;let key=`${name} ${target} ${folder?.serial??""}`;entries.push({name:this.#leading.
names[name]??"",target,folder,key})}return entries}};var MOST=1<<25,SPACE=32,NUL3=0,LeadingEntries=class{names=[];#numbers=new Map;#entries=[];#latest;#starts;#lists=new Uint32Array(4096);#length=0;#stored;#targets;#leading;constructor(stored,targets,leading){
this.#stored=stored,this.#targets=targets,this.#leading=leading,this.#latest=new Int32Array(stored.count),this.#starts=new Uint32Array(stored.count);let lister=new EntryLister(
stored.core);lister.mark(headsOf(stored,targets,leading));let add=listed=>this.#add(listed),visit=(tree,object)=>{let start=this.#length;this.#push(0),lister.list(
object,stored.idSize,!1,add),this.#lists[start]=this.#length-start-1,this.#starts[tree]=start+1};stored.visit(TREE,visit,leading)}count(tree){let start=this.#starts[tree];
return start===void 0||start===0?void 0:this.#lists[start-1]}at(tree,index){return this.#entries[this.#lists[this.#starts[tree]+index]]}#add({at,id}){let{core,idSize}=this.#stored,
number=this.#stored.find(core.bytes,id),latest=number<0?0:this.#latest[number];if(latest>0&&this.#isNamed(latest-1,at,id))return this.#push(latest-1);let target=findId(
this.#targets.table,idSize,core.bytes,id),tree=this.#leading[number]===1?number:-1;if(target<0&&tree<0)return;let entry=this.#entries.push({name:this.#nameOf(at),
target,tree})-1;return number>=0&&(this.#latest[number]=entry+1),this.#push(entry)}#isNamed(entry,at,id){let{bytes}=this.#stored.core,name=this.names[this.#entries[entry]?.
name??0]??"",start=id-1-name.length;for(let i=at;i<start;i++)if(bytes[i]===SPACE!=(i===start-1))return!1;for(let i=0;i<name.length;i++)if(bytes[start+i]!==name.
charCodeAt(i))return!1;return start>at}#nameOf(at){let{bytes}=this.#stored.core,start=bytes.indexOf(SPACE,at)+1,name=Buffer.from(bytes.buffer,start,bytes.indexOf(
NUL3,start)-start).toString("latin1"),known=this.#numbers.get(name);return known!==void 0?known:(this.#numbers.set(name,this.names.length),this.names.push(name)-
1)}#push(value){if(this.#length===this.#lists.length){if(this.#length>=MOST)throw new TooIntricate("there are too many entries");let larger=new Uint32Array(this.#length*
2);larger.set(this.#lists),this.#lists=larger}this.#lists[this.#length++]=value}};function*headsOf(stored,targets,leading){yield*targets.heads;for(let number=leading.
indexOf(1);number>=0;number=leading.indexOf(1,number+1))yield stored.withId(number,headOf)}var LONGEST_PATH2=16*1024,MOST_PLACES=1<<17;async function walkBlobs(repository,stored,{graph,roots},blobs){let ids=[...blobs].filter(id=>id.length===stored.idSize*
2).toSorted(),targets=targetsOf(ids,stored.idSize),folders=new Folders(new LeadingEntries(stored,targets,findLeadingTrees(stored,targets))),tops=roots.map(tree=>folders.
of(tree)),comparer=new Comparer(ids),changes=new Map;for(let[commit,after]of tops.entries()){let[parent]=graph.parentsOf(commit),before=parent===void 0?void 0:tops[parent];
before!==after&&changes.set(commit,comparer.compare(before,after))}let commits=new Map([...changes.keys()].map(commit=>[graph.idOf(commit),commit])),read=await readCommitFacts(
repository,[...commits.keys()]),facts=new Map([...read].flatMap(([id,each])=>{let commit=commits.get(id);return commit===void 0?[]:[[commit,each]]})),{positions,
cut}=comparer;return{paths:positions.paths,changes,isWhole:!0,cut,facts}}function targetsOf(ids,idSize){let heads=new Set(ids.map(id=>headOf(Buffer.from(id,"hex"),
0)));return{idSize,table:createIdTable(ids,idSize),heads}}var Comparer=class{positions=new PathPositions;cut;#ids;#compared=new Map;constructor(ids){this.#ids=ids}compare(before,after){
let key=`${before?.serial??""} ${after?.serial??""}`,known=this.#compared.get(key);if(known!==void 0)return known;let changes=new Map,pending=[{before,after,prefix:""}];
for(let pair=pending.pop();pair!==void 0;pair=pending.pop()){if(changes.size>=MOST_PLACES){this.cut=`what one commit changes beyond ${MOST_PLACES} places`;break}
pair.prefix.length>=LONGEST_PATH2?this.cut??=`paths longer than ${LONGEST_PATH2} bytes`:this.#compareFolders(pair,changes,pending)}return this.#compared.set(key,
changes),changes}#compareFolders({before,after,prefix},changes,pending){let had=new Set(before?.entries.map(({key})=>key)),has=new Set(after?.entries.map(({key})=>key)),
gone=new Map;for(let{key,name,target,folder}of before?.entries??[])has.has(key)||(target>=0&&this.#change(changes,{target,path:prefix+name},-1),folder!==void 0&&
gone.set(name,folder));for(let{key,name,target,folder}of after?.entries??[])had.has(key)||(target>=0&&this.#change(changes,{target,path:prefix+name},1),folder!==
void 0&&(pending.push({before:gone.get(name),after:folder,prefix:`${prefix}${name}/`}),gone.delete(name)));for(let[name,folder]of gone)pending.push({before:folder,
after:void 0,prefix:`${prefix}${name}/`})}#change(changes,{target,path},amount){let text=pathText(toRawPath(Buffer.from(path,"latin1")));changes.set(this.positions.
of({blob:this.#ids[target]??"",path:text}),amount)}};var CommitGraph=class{cut;order;#names;#parents;constructor(names,parents,cut){this.#names=names,this.#parents=parents,this.cut=cut,this.order=this.#sort()}get size(){
return this.#names.count}idOf(commit){return this.#names.idOf(commit)}numberOf(id){return this.#names.numberOf(id)}parentsOf(commit){return this.#parents[commit]??
[]}walk(tips,visit){let pending=[...tips];for(let commit=pending.pop();commit!==void 0;commit=pending.pop())if(visit(commit))for(let parent of this.parentsOf(commit))
pending.push(parent)}#sort(){let parents=this.#parents,count=parents.length,{starts,children}=this.#listChildren(),waiting=Uint32Array.from(parents,({length})=>length),
order=new Uint32Array(count),filled=0;for(let commit=0;commit<count;commit++)waiting[commit]===0&&(order[filled++]=commit);for(let at=0;at<filled;at++){let commit=order[at];
for(let child=starts[commit];child<starts[commit+1];child++){let number=children[child],left=waiting[number]-1;waiting[number]=left,left===0&&(order[filled++]=number)}}
for(let commit=0;commit<count;commit++)waiting[commit]>0&&(order[filled++]=commit);return order}#listChildren(){let parents=this.#parents,starts=new Uint32Array(
parents.length+1);for(let list of parents)for(let parent of list)starts[parent]=starts[parent]+1;let sum=0;for(let commit=0;commit<starts.length;commit++)starts[commit]=
sum+=starts[commit];let children=new Uint32Array(sum);for(let commit=parents.length-1;commit>=0;commit--)for(let parent of parents[commit]??[])children[starts[parent]=
starts[parent]-1]=commit;return{starts,children}}};import{readFileSync}from"node:fs";import{join as join2}from"node:path";var UNSHALLOW="run git fetch --unshallow (GitHub Actions: fetch-depth: 0, Azure Pipelines: fetchDepth: 0, GitLab: GIT_DEPTH: 0, Jenkins: no shallow clone)";function readShallow(repository){
if(!repository.shallow)return[];try{return readFileSync(join2(repository.commonDir,"shallow"),"latin1").split(`
`).filter(line=>isObjectId(line))}catch(error){throw new UserError(`the shallow file of ${repository.commonDir} cannot be read: ${messageOf(error)}`)}}var PARENT=Buffer.from("parent "),LINE_FEED2=10,LIMITS={maxSize:1/0};async function readCommitGraph(repository,commits){let parents=new Map,digits=repository.objectFormat===
"sha256"?64:40,visitor={onBody:({id,type},bytes,[start,end])=>{type==="commit"&&parents.set(id,parseParents(bytes.subarray(start,end),digits))},onObject:()=>{},
onMissing:()=>{},onOversize:()=>{},onBroken:()=>{}},ids=commits.slice(0,commits.length);await readFast(repository,ids,visitor);let left=ids.filter(id=>!parents.
has(id));for await(let _ of readObjects({repository,limits:LIMITS,visitor,onUnreadable:()=>{}},left));return link(parents,new Set(readShallow(repository)))}function link(named,shallow){
let ids=[...named.keys()],numbers=new Map(ids.map((id,number)=>[id,number])),cut=new Set,parents=ids.map((id,number)=>{let all=named.get(id)??[],present=shallow.
has(id)?[]:all.flatMap(parent=>numbers.get(parent)??[]);return(present.length<all.length||shallow.has(id))&&cut.add(number),present}),names={count:ids.length,idOf:commit=>ids[commit]??
"",numberOf:id=>numbers.get(id)};return new CommitGraph(names,parents,cut)}async function readFast(repository,ids,visitor){let git=await spawnGit(["cat-file","-\
-batch","--buffer"],repository);git.stdin.end(`${ids.join(`
`)}
`);try{for await(let _ of new ObjectFramer(git.stdout,LIMITS,visitor).items());await git.ended}catch(error){if(!(error instanceof GitError))throw error}finally{
git.stop()}}function parseParents(commit,digits){let parents=[],at=commit.indexOf(LINE_FEED2)+1;for(;at>0&&commit.compare(PARENT,0,PARENT.length,at,at+PARENT.length)===
0;)parents.push(commit.toString("latin1",at+PARENT.length,at+PARENT.length+digits)),at=commit.indexOf(LINE_FEED2,at)+1;return parents}var TREE_LABEL=Buffer.from("tree "),PARENT_LABEL=Buffer.from("parent ");function readStoredCommits(stored,shallow){let objects=[],roots=[],parents=[],commits=new Uint32Array(
stored.count),reader=new HeaderReader(stored);stored.visit(COMMIT,(number,object)=>{let named=reader.read(object);if(named.tree<0)throw new CorruptPack("the tre\
e of a commit is missing");roots.push(named.tree),parents.push(named.parents),commits[number]=objects.push(number)});let cut=new Set;for(let[commit,list]of parents.
entries()){let isShallow=shallow.size>0&&shallow.has(stored.idOf(objects[commit])),isWhole=keepCommits(list,isShallow?NONE:commits);(isShallow||!isWhole)&&cut.add(
commit)}let id=Buffer.alloc(stored.idSize),names={count:objects.length,idOf:commit=>commit<objects.length?stored.idOf(objects[commit]):"",numberOf:hex=>{if(hex.
length!==id.length*2||id.write(hex,"hex")<id.length)return;let number=stored.find(id,0);return number<0||commits[number]===0?void 0:commits[number]-1}};return{graph:new CommitGraph(
names,parents,cut),roots}}var NONE=new Uint32Array(0);function keepCommits(list,commits){let named=list.length,kept=0;for(let object of list){let commit=commits[object]??
0;commit>0&&(list[kept++]=commit-1)}return list.length=kept,kept===named}var HeaderReader=class{#stored;#id;#at=0;constructor(stored){this.#stored=stored,this.#id=
new Uint8Array(stored.idSize)}read({start,end}){if(this.#at=start,!this.#isAt(TREE_LABEL,end))throw new CorruptPack("a commit does not begin with its tree");let tree=this.#readId(
TREE_LABEL.length,end),parents=[];for(;this.#isAt(PARENT_LABEL,end);)parents.push(this.#readId(PARENT_LABEL.length,end));return{tree,parents}}#isAt(label,end){let{
bytes}=this.#stored.core;if(this.#at+label.length>end)return!1;for(let i=0;i<label.length;i++)if(bytes[this.#at+i]!==label[i])return!1;return!0}#readId(label,end){
let{bytes}=this.#stored.core,digits=this.#at+label;if(this.#at=digits+this.#id.length*2+1,this.#at>end||bytes[this.#at-1]!==10)throw new CorruptPack("a line of \
a commit has no id");for(let i=0;i<this.#id.length;i++){let high=HEX_VALUES[bytes[digits+i*2]],low=HEX_VALUES[bytes[digits+i*2+1]];if((high|low)<0)throw new CorruptPack(
"a line of a commit has no id");this.#id[i]=high*16+low}return this.#stored.find(this.#id,0)}};async function listTips(repository,graph){let tips=[],others=[],add=(name,id)=>{let commit=graph.numberOf(id);return commit!==void 0&&tips.push({name,commit}),commit!==
void 0};try{await visitRefs(repository,ref=>{add(ref.name,ref.id)||others.push(ref)});let peeled=await peelToCommits(repository,[...new Set(others.map(({id})=>id))]);
for(let{name,id}of others)add(name,peeled.get(id)??"")}catch(error){if(!(error instanceof GitError))throw error}return tips}var LISTED=1e3;async function tellHistories(known,holders){let{repository,graph,found,walked}=known,told=walked.tokens.flatMap(({introduced,removed})=>[...introduced,
...removed]),unknown=new Set(told.filter(commit=>!found.facts.has(commit)).map(commit=>graph.idOf(commit))),read=await readCommitFacts(repository,[...unknown]),
factsOf=commit=>found.facts.get(commit)??read.get(graph.idOf(commit)),teller=new Teller(known,factsOf);return holders.map((objects,token)=>teller.tell(objects,token))}
var Teller=class{#known;#factsOf;#hasRemotes;constructor(known,factsOf){this.#known=known,this.#factsOf=factsOf,this.#hasRemotes=known.tips.some(({name})=>name.
startsWith("refs/remotes/"))}tell(objects,token){let{tips,walked}=this.#known,{introduced,removed}=walked.tokens[token]??{introduced:[],removed:[]},spoken=this.#spokenIn(
objects),reaching=tips.filter(({commit})=>walked.ever(commit,token)||spoken.has(commit)),remotes=namesOf2(reaching,"refs/remotes/"),last=this.#sort([...this.#placing(
token),...removed]).at(-1);return{introduced:this.#mention(introduced),removed:this.#mention(removed),...last===void 0?{}:{last:this.#mentionOf(last)},branches:namesOf2(
reaching,"refs/heads/"),tags:namesOf2(reaching,"refs/tags/"),remotes,inFilesOf:namesOf2(reaching.filter(({commit})=>walked.holds(commit,token)),"refs/"),pushed:remotes.
length>0?"yes":this.#hasRemotes?"no":"unknown"}}#spokenIn(objects){let{graph,tips}=this.#known,messages=new Set(objects.flatMap(({id,type,name})=>type==="commit"&&
name===void 0?graph.numberOf(id)??[]:[]));if(messages.size===0)return messages;let reaching=new Set;for(let commit of graph.order)(messages.has(commit)||graph.parentsOf(
commit).some(parent=>reaching.has(parent)))&&reaching.add(commit);return new Set(tips.map(({commit})=>commit).filter(commit=>reaching.has(commit)))}#placing(token){
let{tokensOf,walked}=this.#known;return walked.introducers.flatMap((commits,path)=>tokensOf[path]?.includes(token)===!0?commits:[])}#mention(commits){return this.#sort(
commits).slice(0,LISTED).map(commit=>this.#mentionOf(commit))}#sort(commits){let{graph}=this.#known,age=commit=>this.#factsOf(commit)?.committed??1/0;return commits.
toSorted((a,b)=>age(a)-age(b)||(graph.idOf(a)<graph.idOf(b)?-1:1))}#mentionOf(commit){let{graph}=this.#known,{author,date}=this.#factsOf(commit)??{};return{commit:graph.
idOf(commit),...author===void 0?{}:{author},...date===void 0?{}:{date},...graph.cut.has(commit)?{orEarlier:!0}:{}}}};function namesOf2(tips,prefix){return tips.
filter(({name})=>name.startsWith(prefix)).map(({name})=>name.slice(prefix.length)).toSorted((a,b)=>a<b?-1:1).slice(0,LISTED)}var VersionedCounts=class _VersionedCounts{#root;#levels;constructor(size,root=[]){this.#root=root,this.#levels=Math.max(1,Math.ceil(Math.log2(Math.max(size,2))/
5))}get(index){let node=this.#root;for(let level=this.#levels-1;level>=0&&typeof node=="object";level--)node=node[(index>>>level*5)%32];return typeof node=="num\
ber"?node:0}add(index,amount){let root=this.#replace(this.#root,this.#levels-1,index,this.get(index)+amount);return new _VersionedCounts(2**(this.#levels*5),root)}#replace(node,level,index,value){
let copy=[...node??[]],slot=(index>>>level*5)%32,inner=copy[slot];return copy[slot]=level===0?value:this.#replace(typeof inner=="object"?inner:void 0,level-1,index,
value),copy}};function walkHistory(graph,found,tokensOf,count){let walk=new Walk(graph,found,tokensOf,count);for(let commit of graph.order)walk.visit(commit);return walk}var Walk=class{introducers;tokens;#graph;#found;#tokensOf;#states=[];#empty;#ever;#words;constructor(graph,found,tokensOf,count){
this.#graph=graph,this.#found=found,this.#tokensOf=tokensOf,this.introducers=found.paths.map(()=>[]),this.tokens=Array.from({length:count},()=>({introduced:[],removed:[]})),
this.#empty=new VersionedCounts(found.paths.length+count),this.#words=Math.ceil(count/32),this.#ever=new Uint32Array(graph.size*this.#words)}has=(commit,path)=>this.#states[commit]?.
get(path)===1;holds=(commit,token)=>this.#countAt(commit,token)>0;ever=(commit,token)=>((this.#ever[commit*this.#words+(token>>>5)]??0)>>>(token&31)&1)===1;visit(commit){
let parents=this.#graph.parentsOf(commit),changes=this.#found.changes.get(commit),[first]=parents,state=(first===void 0?void 0:this.#states[first])??this.#empty;
for(let[path,amount]of changes??[])if(state.get(path)!==(amount===1?1:0)){state=state.add(path,amount);for(let token of this.#tokensOf[path]??[])state=state.add(
this.introducers.length+token,amount);amount===1&&!parents.some(parent=>this.#states[parent]?.get(path)===1)&&this.introducers[path]?.push(commit)}this.#states[commit]=
state,this.#inherit(commit,parents),!(parents.length>0&&parents.every(parent=>this.#states[parent]===state))&&(state!==this.#empty||parents.length>0)&&this.#compare(
commit,parents)}#countAt(commit,token){return this.#states[commit]?.get(this.introducers.length+token)??0}#inherit(commit,parents){for(let word=0;word<this.#words;word++){
let bits=0;for(let parent of parents)bits|=this.#ever[parent*this.#words+word]??0;this.#ever[commit*this.#words+word]=bits}}#compare(commit,parents){for(let[token,
{introduced,removed}]of this.tokens.entries()){let has=parents.filter(parent=>this.holds(parent,token));if(this.holds(commit,token)){has.length===0&&introduced.
push(commit);let at=commit*this.#words+(token>>>5);this.#ever[at]=(this.#ever[at]??0)|1<<(token&31)}else has.length>0&&parents.every(parent=>this.holds(parent,token)||
!this.ever(parent,token))&&removed.push(commit)}}};async function attribute(query){let{repository,tokens}=query,holders=[...tokens.values()],messages=new Map,blobs=new Set;for(let{id,type,name}of holders.flat())
name===void 0&&(type==="commit"||type==="tag")?messages.set(id,type):blobs.add(id);let folders=holders.flat().some(({type})=>type==="tree"),{graph,found}=await readStored(
query,blobs)??await askGit(query,blobs,folders),[tips,logged]=await Promise.all([listTips(repository,graph),listLogged(repository)]),findReach=findReachability(
repository,graph,tips,logged),tokensOf=tokensByPath(found.paths,holders),walked=walkHistory(graph,found,tokensOf,holders.length),known={repository,graph,tips,findReach,
found,walked,tokensOf},[ofBlobs,ofMessages,histories]=await Promise.all([placeBlobs(known,blobs),attributeMessages(known,messages),tellHistories(known,holders)]),
keys=[...tokens.keys()];return{places:new Map([...ofBlobs,...ofMessages]),histories:new Map(histories.map((history,token)=>[keys[token]??"",history])),...found.
cut===void 0?{}:{cut:found.cut}}}async function readStored({repository,stored},blobs){if(stored!==void 0)try{let commits=readStoredCommits(stored,new Set(readShallow(
repository)));return{graph:commits.graph,found:await walkBlobs(repository,stored,commits,blobs)}}catch(error){if(error instanceof CorruptPack||error instanceof TooIntricate||
isMissing(error))return;throw error}}async function askGit({repository,commits},blobs,folders){let graph=await readCommitGraph(repository,commits());return{graph,
found:await diffBlobs({repository,graph,blobs,folders})}}function isMissing(error){return error instanceof Error&&"code"in error&&error.code==="ENOENT"}function tokensByPath(paths,holders){
let tokensOf=new Map;for(let[token,objects]of holders.entries())for(let{id,name}of objects){let others=tokensOf.get(id);others===void 0?tokensOf.set(id,[{token,
name}]):others.push({token,name})}return paths.map(({blob,path})=>{let there=(tokensOf.get(blob)??[]).filter(({name})=>name===void 0||isNamed(path,name));return[
...new Set(there.map(({token})=>token))]})}function isNamed(path,name){return path===name||path.endsWith(`/${name}`)}function placeName(hit,name,places){let called=places.filter(({path})=>isNamed(path,name));return called.length===0?[placeHit(hit,{path:name,object:"tree"})]:called.
map(place=>placeHit(hit,{...place,object:"tree"}))}function placeObjects(hits,placesOf){return hits.flatMap(hit=>{let{origin}=hit;if(origin.kind!=="object")return[
placeHit(hit,{path:""})];if(origin.name!==void 0)return placeName(hit,pathText(origin.name),placesOf(origin.id));let places=placesOf(origin.id);return places.length>
0?places.map(place=>placeHit(hit,place)):[placeHit(hit,{path:"",...origin.type==="blob"?{object:"blob",blob:origin.id}:{}})]})}export{visitRefs,readTags,diffCommits,UNSHALLOW,readShallow,attribute,placeObjects};
