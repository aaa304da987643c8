import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readChanges,readFields}from"./chunk-WLFWCCN7.js";import{isObjectId}from"./chunk-V4G6V4OC.js";function listParentChanges(location,commit){return readChanges(location,"diff-tree",["-r","-m","--root","--no-commit-id",commit,"--"])}async function hasPath(location,revisions,path){
return(await Promise.all(revisions.map(revision=>isThere(location,revision,path).catch(()=>!1)))).includes(!0)}async function isThere(location,revision,path){for await(let field of readEntries(
location,revision,path))if(field.length>0)return!0;return!1}async function findBlobAt(location,commit,path){for await(let field of readEntries(location,commit,path)){
let[,type,id=""]=/^\d+ (\w+) (\w+)\t/.exec(field.toString("latin1"))??[];if(type==="blob"&&isObjectId(id))return id}}function readEntries(location,revision,path){
return readFields(location,["ls-tree","-z","--full-tree",revision,"--",path])}export{listParentChanges,hasPath,findBlobAt};
