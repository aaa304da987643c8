import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readChanges,readFields}from"./chunk-WLFWCCN7.js";import{GitError,checkObjectId,emptyTree,toRawPath}from"./chunk-V4G6V4OC.js";var UNMERGED=["ls-files","--unmerged","-z","--full-name"],TAB=9,NO_TREE=/bad revision|ambiguous argument|bad object|not a tree object|unable to read tree/;function listIndexChanges(location,tree){
return readChanges(location,"diff-index",["--cached",tree,"--"])}async function listChangesFromHead(location){for(let tree of["HEAD",emptyTree("sha1")])try{return await listIndexChanges(
location,tree)}catch(error){if(!(error instanceof GitError)||!NO_TREE.test(error.stderr))throw error}return listIndexChanges(location,emptyTree("sha256"))}async function listUnmerged(location){
let changes=[];for await(let record of readFields(location,UNMERGED)){let tab=record.indexOf(TAB),[mode="",id=""]=record.toString("latin1",0,Math.max(tab,0)).split(
" "),after=/^1[02]/.test(mode)?checkObjectId(id,"ls-files"):void 0;changes.push({path:toRawPath(record.subarray(tab+1)),before:void 0,after,isNew:!0,unmerged:!0})}
return changes}export{listIndexChanges,listChangesFromHead,listUnmerged};
