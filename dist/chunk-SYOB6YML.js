import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{asObject}from"./chunk-47HF5MTD.js";import{UserError,codeOf,messageOf,reasonOf,stringify}from"./chunk-JWT63C6Y.js";import{closeSync,constants,fstatSync,fsyncSync,openSync,readFileSync,readSync,writeSync}from"node:fs";import{dirname}from"node:path";var EVENTS=["intent","done","failed","confirmed","unconfirmed"],NEEDED=["time","fingerprint","token","organization"],FURTHER=["owner","authorizationId","match",
"way","by","detail"],LARGEST=64<<20;function readAudit(file){let lines=readLines(file),entries=lines.map(parseEntry).filter(entry=>entry!==void 0);return{entries,
unreadable:lines.length-entries.length}}function readLines(file){try{let descriptor=openSync(file,constants.O_RDONLY|(constants.O_NONBLOCK??0));try{let stats=fstatSync(
descriptor);if(!stats.isFile()||stats.size>LARGEST)throw new UserError(`${file} is no audit record`);return readFileSync(descriptor,"utf8").split(`
`).filter(line=>line.trim()!=="")}finally{closeSync(descriptor)}}catch(error){if(codeOf(error)==="ENOENT")return[];throw error instanceof UserError?error:new UserError(
`cannot read ${file}: ${reasonOf(error)}`)}}function parseEntry(line){try{let entry=asObject(JSON.parse(line))??{},isText=name=>typeof entry[name]=="string";return NEEDED.
every(isText)&&FURTHER.every(name=>entry[name]===void 0||isText(name))&&EVENTS.includes(entry.event)?entry:void 0}catch{return}}function openAudit(file){try{let flags=constants.
O_RDWR|constants.O_CREAT|constants.O_APPEND|(constants.O_NOFOLLOW??0)|(constants.O_NONBLOCK??0),descriptor=openSync(file,flags,384);if(!fstatSync(descriptor).isFile())
throw new UserError(`cannot write ${file}: it is no file`);return endsInside(descriptor)&&writeSync(descriptor,`
`),sync(descriptor),syncFolder(dirname(file)),{append:entry=>{try{writeAll(descriptor,Buffer.from(`${stringify(entry)}
`)),sync(descriptor)}catch(error){throw cannotWrite(file,error)}},close:()=>closeSync(descriptor)}}catch(error){throw cannotWrite(file,error)}}function endsInside(descriptor){
let{size}=fstatSync(descriptor),last=Buffer.alloc(1);return size>0&&readSync(descriptor,last,0,1,size-1)===1&&last[0]!==10}function writeAll(descriptor,bytes){for(let written=0;written<
bytes.length;)written+=writeSync(descriptor,bytes,written)}function sync(descriptor){try{fsyncSync(descriptor)}catch(error){if(!["EINVAL","ENOTSUP","EPERM"].includes(
codeOf(error)??""))throw error}}function syncFolder(folder){if(constants.O_DIRECTORY===void 0)return;let descriptor=openSync(folder,constants.O_RDONLY|constants.
O_DIRECTORY);try{sync(descriptor)}finally{closeSync(descriptor)}}function cannotWrite(file,error){if(error instanceof UserError)return error;let reason=codeOf(error)===
"ELOOP"?"it is a symbolic link":codeOf(error)===void 0?messageOf(error):reasonOf(error);return new UserError(`cannot write the audit record ${file}: ${reason}`)}export{readAudit,openAudit};
