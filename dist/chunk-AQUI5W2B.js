import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{diffCommits}from"./chunk-HQIMNP6N.js";import{pathText}from"./chunk-SVTZTR7L.js";import{nameObject}from"./chunk-YCZZZB7V.js";import{messageOf}from"./chunk-3U5WLZBX.js";function repositoryFacts({prefix,remoteUrl,head,branch}){return{prefix,...remoteUrl===void 0?{}:{remoteUrl},...head===void 0?{}:{revision:head},...branch===void 0?
{}:{branch}}}async function addCommits(repository,commits,objects){for(let commit of commits)objects.add(commit,{path:"",object:"commit",commit});await diffCommits({repository,
onCommit:({id,author,date})=>objects.replace(id,{path:"",object:"commit",commit:id,author,date}),onIntroduction:({commit,blob,path})=>{objects.add(blob,{path:pathText(
path),object:"blob",blob,commit:commit.id,author:commit.author,date:commit.date})},onUnreadable:(commit,why)=>objects.report(nameObject(commit),`what this commi\
t changes cannot be read: ${messageOf(why)}`)},commits)}export{repositoryFacts,addCommits};
