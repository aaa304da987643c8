import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{resolve,sep}from"node:path";function pathText(path){if(typeof path=="string")return path;let bytes=Buffer.from(path.buffer,path.byteOffset,path.byteLength),
text="";for(let i=0;i<bytes.length;){let length=validSequenceLength(bytes,i);text+=length===0?`\\x${bytes.toString("hex",i,i+1)}`:bytes.toString("utf8",i,i+length),
i+=Math.max(length,1)}return text}function mayHoldBytes(text){return/\\x[89a-f][0-9a-f]/.test(text)}function pathFrom(cwd,absolute,top){let text=pathText(absolute).
replaceAll(sep,"/"),root=top===void 0?void 0:asBase(top),base=asBase(cwd),climb="";for(;!text.startsWith(base);){if(root===void 0||base===root||!base.startsWith(
root))return text;base=base.slice(0,base.lastIndexOf("/",base.length-2)+1),climb+="../"}return climb+text.slice(base.length)}function topOf(cwd,prefix){return resolve(
cwd,prefix.replaceAll(/[^/]+/g,".."))}function prefixOf(top,cwd){let[root,base]=[asBase(top),asBase(cwd)];return base.startsWith(root)?base.slice(root.length):""}
function asBase(directory){return directory.replaceAll(sep,"/").replace(/\/?$/,"/")}function joinRaw(directory,path){let prefix=directory.endsWith("/")?directory:
`${directory}/`;return typeof path=="string"?prefix+path:new Uint8Array(Buffer.concat([Buffer.from(prefix),path]))}function validSequenceLength(bytes,at){for(let length=1;length<=
4&&at+length<=bytes.length;length++)if(!bytes.toString("utf8",at,at+length).includes("\uFFFD")||bytes.subarray(at,at+length).equals(Buffer.from("\uFFFD")))return length;
return 0}export{pathText,mayHoldBytes,pathFrom,topOf,prefixOf,joinRaw};
