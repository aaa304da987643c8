import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{placeHit}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import{UserError,reasonOf}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{readFileSync}from"node:fs";import{resolve}from"node:path";var CUT=/ -{24} >8 -{24}\r?$/;var DIFF="diff --";function cleanMessage(file,edited){if(!edited)return file;let cut;for(let{line,at}of splitLines(file)){let found=CUT.exec(line);if(found!==null&&
found.index>0&&found.index<=16)cut?.mark!==line.slice(0,found.index)&&(cut={at,mark:line.slice(0,found.index)});else{if(cut!==void 0&&line.startsWith(DIFF))return endsIn(
file,cut.mark)?file:file.subarray(0,cut.at);cut!==void 0&&!line.startsWith(cut.mark)&&(cut=void 0)}}return file}function endsIn(file,mark){let text=Buffer.from(
file.buffer,file.byteOffset,file.byteLength).toString("latin1").trimEnd();return text.startsWith(mark,text.lastIndexOf(`
`)+1)}function*splitLines(file){let bytes=Buffer.from(file.buffer,file.byteOffset,file.byteLength);for(let at=0;at<bytes.length;){let end=bytes.indexOf(10,at),next=end<
0?bytes.length:end;yield{line:bytes.toString("latin1",at,next),at},at=next+1}}function openMessage({directory},file,edited){let bytes=cleanMessage(readMessage(resolve(directory,file),file),edited);return{scope:"staged",items:async function*(){
yield{kind:"stream",origin:{kind:"stdin"},chunks:async function*(){yield bytes}()}},place:async hits=>hits.map(hit=>placeHit(hit,{path:file,object:"commit"})),problems:()=>[],
total:()=>1,ignoredFiles:()=>0,excludedFiles:()=>0,repository:void 0}}function readMessage(path,typed){try{return readFileSync(path)}catch(error){throw new UserError(
`${typed}: the commit message cannot be read: ${reasonOf(error)}`)}}export{openMessage};
