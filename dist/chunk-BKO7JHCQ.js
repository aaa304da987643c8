import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{addCommits,findRepository,listPushed,rangeSource}from"./chunk-DBXAA5U3.js";import{NamedObjects,findBlobAt,hasMoved,hasPath,listParentChanges,listParentRenames}from"./chunk-JWXIQW5Q.js";
import{UserError,messageOf}from"./chunk-JWT63C6Y.js";function openPush(repository,push,settings){let objects=new NamedObjects(repository,settings);return rangeSource(repository,objects,async()=>{for(let ref of push.
newRefs)objects.addPath(ref,{path:ref,ref});try{let{commits,tags,others}=await listPushed(repository,push);for(let id of tags)objects.add(id,{path:"",object:"ta\
g",...refOf(push,id)});for(let id of others)objects.add(id,{path:"",object:"blob",blob:id});await addCommits(repository,commits,objects)}catch(error){objects.report(
"push",`what it brings cannot be listed: ${messageOf(error)}`)}})}function refOf({refs},id){let ref=refs.get(id);return ref===void 0?{}:{ref}}var PUSH=/^.+ (?<after>[0-9a-f]+) (?<ref>\S+) (?<before>[0-9a-f]+)$/,RECEIVE=/^(?<before>[0-9a-f]+) (?<after>[0-9a-f]+) (?<ref>\S+)$/;function parseUpdates(text,hook){
let pattern=hook==="pre-push"?PUSH:RECEIVE,lines=text.split(`
`);return lines.at(-1)===""&&lines.pop(),lines.map((line,index)=>{let{before="",after="",ref=""}=pattern.exec(line)?.groups??{};if(!isId(before)||!isId(after))throw new UserError(
`standard input, line ${index+1}: not what git gives to ${hook}: is it called by git?`);return{ref,before:orUndefined(before),after:orUndefined(after)}})}function isId(text){
return text.length===40||text.length===64}function orUndefined(id){return/^0+$/.test(id)?void 0:id}var LARGEST=256*1024*1024;async function openUpdates({hook,args,stdin},location,settings){let receives=hook==="pre-receive",updates=parseUpdates(await readAll(stdin()),
receives?"pre-receive":"pre-push"),[remote,url]=receives?[]:args,known=remote===void 0?{kind:receives?"all":"none"}:{kind:"remote",name:remote,url},repository=await openRepository(
location),tips=updates.flatMap(({after})=>after??[]),had=updates.flatMap(({before})=>before??[]),newRefs=updates.filter(({before,after})=>before===void 0&&after!==
void 0).map(({ref})=>ref),refs=new Map(updates.flatMap(({after,ref})=>after===void 0?[]:[[after,ref]]));return{source:openPush(repository,{tips,had,known,refs,newRefs},
settings),moment:receives?"receive":"push",remote,...pastByCommit(repository,had)}}async function openRepository({directory}){let repository=await findRepository(
directory);if(repository===void 0)throw new UserError("the current directory is not in a git repository");return repository}function pastByCommit(repository,had){
let changesOf=onceEach(commit=>listParentChanges(repository,commit).catch(()=>[])),renamesOf=onceEach(commit=>listParentRenames(repository,commit).catch(()=>[]));
return{changesAt:async({commit,path,blob})=>{if(commit===void 0)return[];let there=had.map(tip=>findBlobAt(repository,tip,path).catch(()=>{})),replaced=(await Promise.
all(there)).map(before=>({path,before,after:blob,isNew:!1,unmerged:!1}));return[...await changesOf(commit),...await renamesOf(commit),...replaced]},hadName:async place=>{
let{commit,path}=place;if(commit===void 0)return!1;let before=[`${commit}^1`,`${commit}^2`,...had];return hasMoved(place,await changesOf(commit))||hasPath(repository,
before,path)}}}function onceEach(list){let asked=new Map;return commit=>{let changes=asked.get(commit)??list(commit);return asked.set(commit,changes),changes}}async function readAll(stream){
let chunks=[],size=0;for await(let chunk of stream){if(size+=chunk.length,size>LARGEST)throw new UserError("standard input is not what git gives to a hook: it d\
oes not end");chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")}export{openPush,openUpdates,openRepository,pastByCommit};
