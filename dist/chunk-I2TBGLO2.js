import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{columnsOf}from"./chunk-4SQW32TV.js";import{formatClock,formatNumber}from"./chunk-YROTUOWE.js";import{formatSize}from"./chunk-LZW4W5AW.js";
import{escapeText}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var BAR_COLUMNS=16,SETTLED=500;function renderProgress(state){let parts=[escapeText(state.label),...barParts(state),counts(state),...speedParts(state),time(state)],
line="";for(let part of parts){let longer=line===""?part:`${line}  ${part}`;if(columnsOf(longer)>=state.width)break;line=longer}return line}function barParts({done,
total,unicode}){if(total===void 0||total<=0)return[];let share=Math.min(done/total,1),full=Math.floor(share*BAR_COLUMNS),[on,off]=unicode?["━","─"]:["#","-"],
bar=on.repeat(full)+off.repeat(BAR_COLUMNS-full);return[unicode?bar:`[${bar}]`,`${Math.floor(share*100)}%`.padStart(3)]}function counts({done,total,unit}){let of=total===
void 0||total<=0?"":`/${formatNumber(Math.max(total,done))}`;return`${formatNumber(done)}${of}${unit===void 0?"":` ${unit}`}`}function speedParts({bytes,elapsedMs}){
return elapsedMs<SETTLED||bytes===0?[]:[`${formatSize(Math.round(bytes*1e3/elapsedMs))}/s`]}function time({done,total,elapsedMs}){return total===void 0||done<=0||
total<=0||elapsedMs<SETTLED?formatClock(elapsedMs):`${formatClock(elapsedMs/done*Math.max(total-done,0))} left`}var QUIET_START=300,INTERVAL=100,UNITS={tree:"files",history:"objects",staged:"files",range:"objects",stdin:void 0,verify:"tokens",doctor:"tokens tried on hooks"};
function watchedStream({stderr,env}){return stderr.isTTY&&!env.CI&&env.TERM!=="dumb"?stderr:void 0}var ProgressLine=class{#stream;#look;#started;#drawn=0;#shown=0;constructor(stream,look){
this.#stream=stream,this.#look=look,this.#started=look.now()}update({label,done,total,bytes}){if(this.#stream===void 0)return;let now=this.#look.now(),elapsedMs=now-
this.#started;if(elapsedMs<QUIET_START||this.#shown>0&&now-this.#drawn<INTERVAL)return;this.#drawn=now;let unit=UNITS[label],width=this.#stream.columns??80;this.#draw(
renderProgress({label,done,bytes,elapsedMs,width,unicode:this.#look.unicode,...unit===void 0?{}:{unit},...total===void 0?{}:{total}}))}erase(){this.#shown>0&&this.#write(
`\r${" ".repeat(this.#shown)}\r`),this.#shown=0}#draw(line){this.#write(`\r${line.padEnd(this.#shown)}`),this.#shown=line.length}#write(text){this.#stream?.write(
text).catch(()=>{})}};export{watchedStream,ProgressLine};
