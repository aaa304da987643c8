import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import{columnsOf}from"./chunk-ZXYKLMS4.js";import{formatClock,formatNumber}from"./chunk-PHGENVMD.js";
import{formatSize}from"./chunk-LQ4PDVJ2.js";import{escapeText}from"./chunk-DNQ7QJRR.js";var BAR_COLUMNS=16,SETTLED=500;function renderProgress(state){let parts=[escapeText(state.label),...barParts(state),counts(state),...speedParts(state),time(state)],
line="";for(let part of parts){let longer=line===""?part:`${line}  ${part}`;if(columnsOf(longer)>=state.width)break;line=longer}return line}function barParts({done,
total,unicode}){if(total===void 0||total<=0)return[];let share=Math.min(done/total,1),full=Math.floor(share*BAR_COLUMNS),[on,off]=unicode?["━","─"]:["#","-"],
bar=on.repeat(full)+off.repeat(BAR_COLUMNS-full);return[unicode?bar:`[${bar}]`,`${Math.floor(share*100)}%`.padStart(3)]}function counts({done,total,unit}){let of=total===
void 0||total<=0?"":`/${formatNumber(Math.max(total,done))}`;return`${formatNumber(done)}${of}${unit===void 0?"":` ${unit}`}`}function speedParts({bytes,elapsedMs}){
return elapsedMs<SETTLED||bytes===0?[]:[`${formatSize(Math.round(bytes*1e3/elapsedMs))}/s`]}function time({done,total,elapsedMs}){return total===void 0||done<=0||
total<=0||elapsedMs<SETTLED?formatClock(elapsedMs):`${formatClock(elapsedMs/done*Math.max(total-done,0))} left`}var QUIET_START=300,INTERVAL=100,UNITS={tree:"files",history:"objects",staged:"files",range:"objects",stdin:void 0,verify:"tokens"},ProgressLine=class{#stream;#look;#started;#drawn=0;#shown=0;constructor(stream,look){
this.#stream=stream,this.#look=look,this.#started=look.now()}update({label,done,total,bytes}){if(this.#stream===void 0)return;let now=this.#look.now(),elapsedMs=now-
this.#started;if(elapsedMs<QUIET_START||this.#shown>0&&now-this.#drawn<INTERVAL)return;this.#drawn=now;let unit=UNITS[label],width=this.#stream.columns??80;this.#draw(
renderProgress({label,done,bytes,elapsedMs,width,unicode:this.#look.unicode,...unit===void 0?{}:{unit},...total===void 0?{}:{total}}))}erase(){this.#shown>0&&this.#write(
`\r${" ".repeat(this.#shown)}\r`),this.#shown=0}#draw(line){this.#write(`\r${line.padEnd(this.#shown)}`),this.#shown=line.length}#write(text){this.#stream?.write(
text).catch(()=>{})}};import{randomUUID}from"node:crypto";import{constants}from"node:fs";import{access,open,realpath,rename,rm,stat}from"node:fs/promises";import{basename,dirname,join}from"node:path";var BLOCK=65536;async function checkWritable(file){let existing=await findStats(file);if(existing?.isDirectory())throw new UserError(`cannot write ${file}: it i\
s a directory`);let folder=dirname(file),parent=await findStats(folder);if(parent===void 0)throw new UserError(`cannot write ${file}: there is no folder ${folder}`);
if(!parent.isDirectory())throw new UserError(`cannot write ${file}: ${folder} is not a folder`);try{existing!==void 0&&await access(file,constants.W_OK),(existing===
void 0||existing.isFile())&&await access(folder,constants.W_OK)}catch(error){throw cannotWrite(file,error)}}async function writeWhole(file,pieces){try{let existing=await findStats(
file);existing!==void 0&&!existing.isFile()?await writeInto(await open(file,"w"),pieces):await replace(existing===void 0?file:await realpath(file),pieces,existing?.
mode??438)}catch(error){throw cannotWrite(file,error)}}async function writeWholeHere(file,pieces){try{await replace(file,pieces,438)}catch(error){throw cannotWrite(
file,error)}}async function replace(file,pieces,mode){let temporary=join(dirname(file),`.${basename(file).slice(0,100)}.${randomUUID()}.tmp`);try{await writeInto(
await open(temporary,"wx",mode&511),pieces),await rename(temporary,file)}catch(error){throw await rm(temporary,{force:!0}),error}}async function writeInto(handle,pieces){
try{for(let block of inBlocks(pieces))await handle.writeFile(block)}finally{await handle.close()}}function*inBlocks(pieces){let block="";for(let piece of pieces)
block+=piece,!(block.length<BLOCK)&&(yield block,block="");block!==""&&(yield block)}async function findStats(path){try{return await stat(path)}catch{return}}function cannotWrite(file,error){
return error instanceof UserError?error:new UserError(`cannot write ${file}: ${reasonOf(error)}`)}function reasonOf(error){return messageOf(error).replace(/, [a-z]+(?: '.*)?$/s,
"")}export{ProgressLine,checkWritable,writeWhole,writeWholeHere,inBlocks};
