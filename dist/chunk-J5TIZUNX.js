import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{checkWritable,describeLeftOut,formatClock,formatCount,formatNumber,inBlocks,readConfig,render,resolveOptions,wantsColor,writeWhole}from"./chunk-XDAQXXBX.js";
import{VERSION}from"./chunk-ILEIFPRP.js";import{formatSize}from"./chunk-LQ4PDVJ2.js";import{RULES,columnsOf}from"./chunk-CPGY3NYF.js";import{exitCodeOf}from"./chunk-6Q3FFVB5.js";
import"./chunk-FHOM62J6.js";import"./chunk-RCA6RYIX.js";import"./chunk-QMUXK74V.js";import{escapeText}from"./chunk-CQZZMIWR.js";import{UserError}from"./chunk-LC7CDVKI.js";
import"./chunk-7KLDJBVT.js";var BAR_COLUMNS=16,SETTLED=500;function renderProgress(state){let parts=[escapeText(state.label),...barParts(state),counts(state),...speedParts(state),time(state)],
line="";for(let part of parts){let longer=line===""?part:`${line}  ${part}`;if(columnsOf(longer)>=state.width)break;line=longer}return line}function barParts({done,
total,unicode}){if(total===void 0||total<=0)return[];let share=Math.min(done/total,1),full=Math.floor(share*BAR_COLUMNS),[on,off]=unicode?["━","─"]:["#","-"],
bar=on.repeat(full)+off.repeat(BAR_COLUMNS-full);return[unicode?bar:`[${bar}]`,`${Math.floor(share*100)}%`.padStart(3)]}function counts({done,total,unit}){let of=total===
void 0||total<=0?"":`/${formatNumber(Math.max(total,done))}`;return`${formatNumber(done)}${of}${unit===void 0?"":` ${unit}`}`}function speedParts({bytes,elapsedMs}){
return elapsedMs<SETTLED||bytes===0?[]:[`${formatSize(Math.round(bytes*1e3/elapsedMs))}/s`]}function time({done,total,elapsedMs}){return total===void 0||done<=0||
total<=0||elapsedMs<SETTLED?formatClock(elapsedMs):`${formatClock(elapsedMs/done*Math.max(total-done,0))} left`}var QUIET_START=300,INTERVAL=100,UNITS={tree:"files",history:"objects",staged:"files",range:"objects",stdin:void 0},ProgressLine=class{#stream;#look;#started;#drawn=0;#shown=0;constructor(stream,look){
this.#stream=stream,this.#look=look,this.#started=look.now()}update({label,done,total,bytes}){if(this.#stream===void 0)return;let now=this.#look.now(),elapsedMs=now-
this.#started;if(elapsedMs<QUIET_START||this.#shown>0&&now-this.#drawn<INTERVAL)return;this.#drawn=now;let unit=UNITS[label],width=this.#stream.columns??80;this.#draw(
renderProgress({label,done,bytes,elapsedMs,width,unicode:this.#look.unicode,...unit===void 0?{}:{unit},...total===void 0?{}:{total}}))}erase(){this.#shown>0&&this.#write(
`\r${" ".repeat(this.#shown)}\r`),this.#shown=0}#draw(line){this.#write(`\r${line.padEnd(this.#shown)}`),this.#shown=line.length}#write(text){this.#stream?.write(
text).catch(()=>{})}};function wantsUnicode(env,platform){let ascii=env.PAT_PATROL_ASCII;if(ascii!==void 0&&ascii!==""&&ascii!=="0")return!1;if(platform==="win32")return!!(env.WT_SESSION||
env.TERM_PROGRAM);let locale=env.LC_ALL||env.LC_CTYPE||env.LANG||"";return/utf-?8/i.test(locale)}import{resolve}from"node:path";var WIDEST=100,DEFAULT_WIDTH=80;async function checkTargets(targets,{paths,cwd}){let inputs=paths.map(path=>resolve(cwd,path));for(let{file}of targets)if(file!==
void 0&&(await checkWritable(file),inputs.includes(file)))throw new UserError(`cannot write ${file}: it is one of the files to scan`)}async function writeReports(report,targets,destination){
let failures=[];for(let target of targets)await writeReport(report,target,destination).catch(error=>failures.push(error));if(failures.length>0)throw failures[0]}
async function writeReport(report,{format,file},{stdout,look}){let{columns,...rest}=look;if(file!==void 0){await writeWhole(file,render(format,report,{...rest,color:!1,
width:DEFAULT_WIDTH}));return}let width=Math.min(columns??DEFAULT_WIDTH,WIDEST);for(let block of inBlocks(render(format,report,{...rest,width})))await stdout.write(
block)}var MOST_PROBLEMS=10;async function runScan(invocation,io,dependencies){let options=await readOptions(invocation,io);await checkTargets(options.reports,options.
request);let scan=await dependencies.loadScan(),stdin=options.request.scope==="stdin"?{stdin:io.stdin()}:{},unicode=wantsUnicode(io.env,io.platform),progress=new ProgressLine(
progressStream(invocation,io),{unicode,now:()=>performance.now()}),report;try{let onProgress=progress.update.bind(progress);report=await scan({...options.request,
...stdin},{signal:io.signal,onProgress})}finally{progress.erase()}return await writeReports(report,options.reports,{stdout:io.stdout,look:lookOf(invocation,io)}),
showsProblems(options)||await tellProblems(report,io.stderr),invocation.display.quiet||await tellWhere(report,options,io.stderr),exitCodeOf(report,options.failOn,
io.signal.reason)}async function readOptions({typed,config:named,display},io){let{config,name}=await readConfig({cwd:io.cwd,home:io.home,named,paths:typed.paths});
return display.verbose&&name!==void 0&&await io.stderr.write(`configuration: ${escapeText(name)}
`),resolveOptions(typed,{config,configFile:name,cwd:io.cwd,spell:option=>`--${option}`})}function progressStream({display},{stderr,env}){return stderr.isTTY&&!display.
quiet&&!env.CI&&env.TERM!=="dumb"?stderr:void 0}function lookOf({display},io){let{allPlaces,quiet,verbose,noColor}=display;return{version:VERSION,rules:RULES,unicode:wantsUnicode(
io.env,io.platform),color:wantsColor(io.stdout,io.env,noColor),columns:io.stdout.columns,allPlaces,quiet,verbose}}function showsProblems({reports}){return reports.
some(({format,file})=>format==="console"&&file===void 0)}async function tellWhere(report,{reports},stderr){if(reports.some(({file})=>file===void 0))return;let files=reports.
map(({file})=>file).join(", "),leftOut=describeLeftOut(report,escapeText),told=[`${formatCount(report.findings.length,"token")} found; report in ${files}`,...leftOut===
void 0?[]:[leftOut]];for(let line of told)await stderr.write(`${escapeText(line)}
`)}async function tellProblems(report,stderr){let{problems,interrupted}=report,lines=interrupted?["INCOMPLETE: stopped by you before everything was read"]:[];lines.
push(...problems.slice(0,MOST_PROBLEMS).map(({where,message})=>`not read: ${where}: ${message}`)),problems.length>MOST_PROBLEMS&&lines.push(`not read: ${problems.
length-MOST_PROBLEMS} more, see the report`);for(let line of lines)await stderr.write(`${escapeText(line)}
`)}export{runScan};
