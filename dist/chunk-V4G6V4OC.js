import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var GitError=class extends Error{name="GitError";command;exitCode;stderr;constructor(command,what,details={}){let stderr=details.stderr??"",first=firstLine(stderr);
super(first===""?`git ${command} ${what}`:`git ${command} ${what}: ${first}`),this.command=command,this.exitCode=details.exitCode,this.stderr=stderr}};function firstLine(text){
let lines=text.split(`
`).map(line=>line.trim());return lines.find(line=>line.startsWith("fatal:")||line.startsWith("error:"))??lines[0]??""}async function quietly(answer,otherwise){return answer.
catch(error=>{if(error instanceof GitError)return otherwise;throw error})}var SHOWN=12;function isObjectId(text){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)}function checkObjectId(text,command){if(!isObjectId(text))throw new GitError(
command,`wrote something that is no object id: ${JSON.stringify(text.slice(0,80))}`);return text}function nameObject(id){return`object ${id.slice(0,SHOWN)}`}function idLength(format){
return format==="sha1"?40:64}function emptyTree(format){return format==="sha1"?"4b825dc642cb6eb9a060e54bf8d69288fbee4904":"6ef19b41225c5369f1c104d45d8d85efa9b05\
7b53b14b4b9b939dd74decc5321"}var HEX_VALUES=new Int8Array(256).fill(-1);for(let digit=0;digit<16;digit+=1)HEX_VALUES[digit.toString(16).charCodeAt(0)]=digit;import{isUtf8}from"node:buffer";function toRawPath(bytes){return isUtf8(bytes)?bytes.toString("utf8"):new Uint8Array(bytes)}export{GitError,quietly,isObjectId,checkObjectId,nameObject,idLength,emptyTree,HEX_VALUES,toRawPath};
