import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{randomUUID}from"node:crypto";import{constants}from"node:fs";import{access,open,realpath,rename,rm,stat}from"node:fs/promises";import{
basename,dirname,join}from"node:path";var BLOCK=65536;async function checkWritable(file){await check(file,await findStats(file))}async function checkWritableHere(file){await check(file,void 0)}async function check(file,existing){
if(existing?.isDirectory())throw new UserError(`cannot write ${file}: it is a directory`);let folder=dirname(file),parent=await findStats(folder);if(parent===void 0)
throw new UserError(`cannot write ${file}: there is no folder ${folder}`);if(!parent.isDirectory())throw new UserError(`cannot write ${file}: ${folder} is not a\
 folder`);try{existing!==void 0&&await access(file,constants.W_OK),(existing===void 0||existing.isFile())&&await access(folder,constants.W_OK)}catch(error){throw cannotWrite(
file,error)}}async function writeWhole(file,pieces){try{let existing=await findStats(file);existing!==void 0&&!existing.isFile()?await writeInto(await open(file,
"w"),pieces):await replace(existing===void 0?file:await realpath(file),pieces,existing?.mode??438)}catch(error){throw cannotWrite(file,error)}}async function writeWholeHere(file,pieces){
try{await replace(file,pieces,438)}catch(error){throw cannotWrite(file,error)}}async function replace(file,pieces,mode){let temporary=join(dirname(file),`.${basename(
file).slice(0,100)}.${randomUUID()}.tmp`);try{await writeInto(await open(temporary,"wx",mode&511),pieces),await rename(temporary,file)}catch(error){throw await rm(
temporary,{force:!0}),error}}async function writeInto(handle,pieces){try{for(let block of inBlocks(pieces))await handle.writeFile(block)}finally{await handle.close()}}
function*inBlocks(pieces){let block="";for(let piece of pieces)block+=piece,!(block.length<BLOCK)&&(yield block,block="");block!==""&&(yield block)}async function findStats(path){
try{return await stat(path)}catch{return}}function cannotWrite(file,error){return error instanceof UserError?error:new UserError(`cannot write ${file}: ${reasonOf(
error)}`)}function reasonOf(error){return messageOf(error).replace(/, [a-z]+(?: '.*)?$/s,"")}export{checkWritable,checkWritableHere,writeWhole,writeWholeHere,inBlocks};
