import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{diffCommits,readTags}from"./chunk-ZKGPGHDA.js";import{splitRecords}from"./chunk-MCQPSVNT.js";import{readGit,spawnGit}from"./chunk-7TO62PKV.js";
import{pathText}from"./chunk-BXXJULRF.js";import{checkObjectId,nameObject}from"./chunk-VLVBIFYH.js";import{messageOf}from"./chunk-OXAFIF7G.js";
import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();var LINE_FEED=10,REMOTE=/^[\w.-]+(?:\/[\w.-]+)*$/;async function listPushed(repository,push){let types=await typesOf(repository,[...push.tips,...push.had]),tags=await listTags(
repository,push.tips.filter(id=>types.get(id)==="tag")),input=[...push.tips,...push.had.filter(id=>types.has(id)).map(id=>`^${id}`)],commits=await list(repository,
["rev-list","--stdin",...knownRefs(push)],input),bare=[...await typesOf(repository,[...push.tips,...tags.keys()],"^{}")].filter(([,type])=>type==="tree"||type===
"blob").map(([id])=>id);return{commits:commits.toReversed(),tags:[...tags.keys()],blobs:await listBlobs(repository,bare)}}function knownRefs({known}){return known.
kind==="all"?["--not","--all"]:known.kind==="remote"&&REMOTE.test(known.name)?["--not",`--remotes=${known.name}`]:[]}async function listTagsAt(repository,revisions){
if(revisions.length===0)return[];let tags=[...await typesOf(repository,revisions)].filter(([,type])=>type==="tag").map(([id])=>id);return tags.length===0?[]:[...(await listTags(
repository,tags)).keys()]}async function listTags(repository,ids){let tags=new Map;for(let next=ids;next.length>0;){let headers=await readTags(repository,next);
for(let[id,header]of headers)tags.set(id,header);next=[...headers.values()].map(header=>/^object ([0-9a-f]{40,64})\ntype tag$/m.exec(header)?.[1]??"").filter(id=>id!==
""&&!tags.has(id))}return tags}async function typesOf(repository,ids,suffix=""){let input=ids.map(id=>`${id}${suffix}
`).join(""),lines=(await readGit(["cat-file","--batch-check=%(objectname) %(objecttype)"],{...repository,input})).toString("latin1").split(`
`);return new Map(lines.map(line=>line.split(" ")).filter(([id="",type])=>/^[0-9a-f]{40,64}$/.test(id)&&type!=="missing").map(([id="",type=""])=>[id,type]))}async function listBlobs(repository,ids){
if(ids.length===0)return[];let objects=await list(repository,["rev-list","--objects","--no-object-names","--stdin"],ids),types=await typesOf(repository,objects);
return objects.filter(id=>types.get(id)==="blob")}async function list(repository,args,input){if(input.length===0)return[];let git=await spawnGit(args,repository);
git.stdin.end(`${input.join(`
`)}
`);let ids=[];try{for await(let line of splitRecords(git.stdout,LINE_FEED))ids.push(checkObjectId(line.toString("latin1"),args[0]??""));return await git.ended,ids}finally{
git.stop()}}init_define_WORKFLOWS();async function addCommits(repository,commits,objects){for(let commit of commits)objects.add(commit,{path:"",object:"commit",commit});await diffCommits({repository,
onCommit:({id,author,date})=>objects.replace(id,{path:"",object:"commit",commit:id,author,date}),onIntroduction:({commit,blob,path})=>{let{id,author,date}=commit,
place={path:pathText(path),object:"blob",blob,commit:id,author,date};objects.add(blob,place),objects.addPath(path,place)},onUnreadable:(commit,why)=>objects.report(
nameObject(commit),`what this commit changes cannot be read: ${messageOf(why)}`)},commits)}init_define_WORKFLOWS();function repositoryFacts({prefix,remoteUrl,head,branch}){return{prefix,...remoteUrl===void 0?{}:{remoteUrl},...head===void 0?{}:{revision:head},
...branch===void 0?{}:{branch}}}export{listPushed,listTagsAt,addCommits,repositoryFacts};
