import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{placeHit}from"./chunk-4VLH6ZMA.js";import{readGit}from"./chunk-JFP5Y3WR.js";import"./chunk-HJX5MTKM.js";import{GitError}from"./chunk-XTB227SG.js";
import{UserError,reasonOf}from"./chunk-O7AA7U3K.js";import"./chunk-JADI6QUB.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();import{readFileSync}from"node:fs";import{resolve}from"node:path";init_define_WORKFLOWS();init_define_WORKFLOWS();function settingsCommand(names){return["config","-z","--get-regexp",`^(${names.map(name=>name.replaceAll(".",String.raw`\.`)).join("|")}\
)$`]}var NONE_SET=1;function parseSettings(text){let entries=text.split("\0").filter(entry=>entry!=="");return new Map(entries.map(entry=>{let end=entry.indexOf(
`
`);return end<0?[entry,"true"]:[entry.slice(0,end),entry.slice(end+1)]}))}async function readSettings(location,names){try{return parseSettings((await readGit(settingsCommand(names),location)).toString("utf8"))}catch(error){if(error instanceof
GitError&&error.exitCode===NONE_SET)return new Map;throw error}}init_define_WORKFLOWS();var AUTO="#;@!$%^&|:",SCISSORS=" ------------------------ >8 ------------------------",MESSAGE_SETTINGS=["core.commentchar","core.commentstring","commit.cleanup"];
function toMessageSettings(values,edited){return{comment:values.get("core.commentstring")??values.get("core.commentchar"),cleanup:values.get("commit.cleanup"),edited}}
function cleanMessage(file,settings){let{comment="#",cleanup="default",edited}=settings,marks=comment==="auto"?AUTO.split(""):[comment],cuts=edited&&cleanup!=="\
verbatim"&&cleanup!=="whitespace",comments=(cleanup==="strip"||edited&&cleanup==="default")&&comment!=="auto"?Buffer.from(comment):void 0,kept=[],lines=[],number=0;
for(let line of splitLines(file)){if(number+=1,cuts&&isScissors(line,marks))break;comments!==void 0&&line.subarray(0,comments.length).equals(comments)||(kept.push(
line),lines.push(number))}return{bytes:Buffer.concat(kept),lines}}function isScissors(line,marks){return marks.some(mark=>line.toString("utf8").trimEnd()===mark+
SCISSORS)}function*splitLines(file){let bytes=Buffer.from(file.buffer,file.byteOffset,file.byteLength);for(let start=0;start<bytes.length;){let end=bytes.indexOf(
10,start),next=end<0?bytes.length:end+1;yield bytes.subarray(start,next),start=next}}async function openMessage(location,file,edited){let settings=toMessageSettings(await readSettings(location,MESSAGE_SETTINGS),edited),{bytes,lines}=cleanMessage(
readMessage(resolve(location.directory,file),file),settings),lineInFile=line=>lines[line-1]??line;return{scope:"staged",items:async function*(){yield{kind:"stre\
am",origin:{kind:"stdin"},chunks:async function*(){yield bytes}()}},place:async hits=>hits.map(hit=>{let{region}=hit,moved={...region,line:lineInFile(region.line),
endLine:lineInFile(region.endLine)};return placeHit({...hit,region:moved},{path:file,object:"commit"})}),problems:()=>[],total:()=>1,ignoredFiles:()=>0,excludedFiles:()=>0,
repository:void 0}}function readMessage(path,typed){try{return readFileSync(path)}catch(error){throw new UserError(`${typed}: the commit message cannot be read:\
 ${reasonOf(error)}`)}}export{openMessage};
