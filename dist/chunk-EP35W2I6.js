import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{ProgressLine,watchedStream}from"./chunk-I2TBGLO2.js";import{wantsColor,wantsUnicode}from"./chunk-Z6OCHKYI.js";import{checkWritable,checkWritableHere,
inBlocks,writeWhole,writeWholeHere}from"./chunk-UUDVGC4V.js";import{exitCodeOf}from"./chunk-J4OSMWYY.js";import{loadRenderer,resolveOptions}from"./chunk-GOPSDBZP.js";
import{RULES}from"./chunk-Z5O3Q6Z2.js";import{readBaseline}from"./chunk-OZ4W5OFE.js";import{readConfig}from"./chunk-KAYWNB3C.js";import{asRule}from"./chunk-3V6OC4G4.js";
import{VERSION}from"./chunk-N6AN77MA.js";import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import{describeSinceScan}from"./chunk-I5SC3QI5.js";
import{describeLeftOut}from"./chunk-VCCIFFMI.js";import{describeSuppressed}from"./chunk-33FPPCZH.js";import{formatCount}from"./chunk-YROTUOWE.js";
import{escapeText}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function findSystem(env){return env.GITHUB_ACTIONS==="true"?"github":env.TF_BUILD?.toLowerCase()==="true"?"azure":env.GITLAB_CI==="true"?
"gitlab":env.JENKINS_URL||env.JENKINS_HOME?"jenkins":void 0}init_define_WORKFLOWS();import{randomUUID}from"node:crypto";import{appendFile,writeFile}from"node:fs/promises";import{basename,join}from"node:path";async function withoutCommands({reports},{env,stdout},write){if(!reports.some(({format,file})=>format==="console"&&file===void 0)||findSystem(env)!=="github")return write();
let token=randomUUID();await stdout.write(`::stop-commands::${token}
`);try{await write()}finally{await stdout.write(`::${token}::
`)}}async function tellCi(report,{reports,failOn},io){let system=findSystem(io.env),format=reports.find(({file})=>file===void 0)?.format;if(!isTelling(system)||
format!=="console"&&format!==system)return;format==="console"&&await annotate(system,report,{failOn,io});let{renderJobSummary}=await import("./chunk-VP4ATSIE.js");
try{let file=reports.find(target=>target.file!==void 0)?.file;await summarize(system,renderJobSummary(report,file&&basename(file)),io)}catch(error){await io.stderr.
write(`${escapeText(`cannot write the summary: ${messageOf(error)}`)}
`)}}async function tellFailureInSummary(message,io){let system=findSystem(io.env);if(!isTelling(system))return;let{renderFailureSummary}=await import("./chunk-VP4ATSIE.js");
await summarize(system,renderFailureSummary(message),io)}function isTelling(system){return system==="github"||system==="azure"}async function annotate(system,report,{
failOn,io}){if(system==="azure"){let{renderIssues}=await import("./chunk-5355RZTF.js");for(let line of renderIssues(report,failOn))await io.stdout.write(line);
return}let{renderAnnotations}=await import("./chunk-7LUI6FIQ.js");for(let line of renderAnnotations(report,failOn))await io.stdout.write(line)}async function summarize(system,summary,{
env,stdout}){if(system==="github"){let file2=env.GITHUB_STEP_SUMMARY;file2&&await appendFile(file2,summary);return}let folder=env.AGENT_TEMPDIRECTORY;if(!folder)
return;let file=join(folder,`pat-patrol-${randomUUID()}.md`);await writeFile(file,summary,{flag:"wx"});let{renderSummaryUpload}=await import("./chunk-5355RZTF.js");
await stdout.write(renderSummaryUpload(file))}init_define_WORKFLOWS();import{resolve}from"node:path";init_define_WORKFLOWS();import{existsSync,lstatSync,realpathSync}from"node:fs";import{dirname,join as join2,sep}from"node:path";function findCheckouts(folders){
return folders.flatMap(folder=>listUp(realOf(folder)??folder).findLast(each=>existsSync(join2(each,".git")))??[])}function findLinkedFolder(file,checkouts){return listUp(
dirname(file)).find(folder=>isCheckoutLink(folder,checkouts))}function isCheckoutLink(path,checkouts){if(!isLink(path))return!1;let folder=realOf(dirname(path));
return folder!==void 0&&checkouts.some(root=>folder===root||folder.startsWith(root+sep))}function isLink(path){try{return lstatSync(path).isSymbolicLink()}catch{
return!1}}function listUp(path){let parent=dirname(path);return parent===path?[path]:[path,...listUp(parent)]}function realOf(path){try{return realpathSync(path)}catch{
return}}var WIDEST=100,DEFAULT_WIDTH=80;async function checkTargets(targets,{paths,cwd}){let inputs=paths.map(path=>resolve(cwd,path)),checkouts=checkoutsOf({paths,cwd});
for(let{file}of targets){if(file===void 0)continue;let linked=findLinkedFolder(file,checkouts);if(linked!==void 0)throw new UserError(`cannot write ${file}: ${linked}\
 is a link, which any commit may have brought; name the folder that it leads to`);if(await(isCheckoutLink(file,checkouts)?checkWritableHere(file):checkWritable(
file)),inputs.includes(file))throw new UserError(`cannot write ${file}: it is one of the files to scan`)}}function checkoutsOf({paths,cwd}){return findCheckouts(
[cwd,...paths.map(path=>resolve(cwd,path))])}async function writeReports(report,targets,destination){let failures=[];for(let target of targets)await writeReport(
report,target,destination).catch(error=>failures.push(error));if(failures.length>0)throw failures[0]}async function writeReport(report,{format,file},{stdout,look,
inputs}){let{columns,...rest}=look,render=await loadRenderer(format);if(file!==void 0){await(isCheckoutLink(file,checkoutsOf(inputs))?writeWholeHere:writeWhole)(
file,render(report,{...rest,color:!1,width:DEFAULT_WIDTH}));return}let width=Math.min(columns??DEFAULT_WIDTH,WIDEST);for(let block of inBlocks(render(report,{...rest,
width})))await stdout.write(block)}var MOST_PROBLEMS=10;async function runScan(invocation,io,dependencies){let{code}=await scanToEnd(invocation,io,dependencies);return code}async function scanToEnd(invocation,io,dependencies){
let produced=await produceReport(invocation,io,dependencies);return{...produced,code:exitCodeOf(produced.report,produced.options.failOn,io.signal.reason)}}async function produceReport(invocation,io,dependencies,select=report=>report){
let options=await readOptions(invocation,io);await checkTargets(options.reports,options.request);let report=await findTokens({invocation,options,select},io,dependencies),
look={...lookOf(invocation,io,options.request.customRules),failOn:options.failOn,endedAt:new Date},destination={stdout:io.stdout,look,inputs:options.request};return await withoutCommands(
options,io,()=>writeReports(report,options.reports,destination)),await tellCi(report,options,io),showsProblems(options)||await tellProblems(report,io.stderr),invocation.
display.quiet||await tellWhere(report,options,io.stderr),{report,options}}async function findTokens({invocation,options,select},io,dependencies){let verifier=await openVerifier(
invocation,io),scan=await dependencies.loadScan();options.request.scope==="history"&&(await import("./chunk-TLCITU5V.js")).compileLater();let stdin=options.
request.scope==="stdin"?{stdin:io.stdin()}:{},unicode=wantsUnicode(io.env,io.platform),progress=new ProgressLine(invocation.display.quiet?void 0:watchedStream(io),
{unicode,now:()=>performance.now()});try{let onProgress=progress.update.bind(progress),report=select(await scan({...options.request,...stdin},{signal:io.signal,
onProgress}));return verifier===void 0?report:await verifier(report,onProgress)}finally{progress.erase()}}async function openVerifier({verification},io){if(verification===
void 0)return;let{createVerifier}=await import("./chunk-ZQUCNVVP.js");return createVerifier(verification,io)}async function readOptions(invocation,io){let{
typed,config:named,display}=invocation,search={cwd:io.cwd,home:io.home,paths:typed.paths},{config,name}=await readConfig({...search,named,earlier:invocation.earlier});
display.verbose&&name!==void 0&&await io.stderr.write(`configuration: ${escapeText(name)}
`);let baseline=typed.noSuppress?void 0:readBaseline({...search,named:invocation.baseline}),{spell=option=>`--${option}`}=invocation;return resolveOptions(typed,
{config,configFile:name,baseline,cwd:io.cwd,spell})}function lookOf({display},io,custom=[]){let{allPlaces,quiet,verbose,noColor,verdicts=!1,includeSuppressed=!1}=display;
return{version:VERSION,rules:[...RULES,...custom.map(asRule)],unicode:wantsUnicode(io.env,io.platform),color:wantsColor(io.stdout,io.env,noColor),columns:io.stdout.
columns,allPlaces,quiet,verbose,verdicts,includeSuppressed,pushed:findSystem(io.env)!==void 0}}function showsProblems({reports}){return reports.some(({format,file})=>format===
"console"&&file===void 0)}async function tellWhere(report,{reports},stderr){if(reports.some(({file})=>file===void 0))return;let files=reports.map(({file})=>file).
join(", "),notes=[describeLeftOut,describeSinceScan,describeSuppressed].map(describe=>describe(report,escapeText)),told=[`${formatCount(report.findings.length,"\
token")} found; report in ${files}`,...notes.filter(note=>note!==void 0)];for(let line of told)await stderr.write(`${escapeText(line)}
`)}async function tellProblems(report,stderr){let{problems,interrupted}=report,lines=interrupted?["INCOMPLETE: stopped by you before everything was read"]:[];lines.
push(...problems.slice(0,MOST_PROBLEMS).map(({where,message})=>`not read: ${where}: ${message}`)),problems.length>MOST_PROBLEMS&&lines.push(`not read: ${problems.
length-MOST_PROBLEMS} more, see the report`);for(let line of lines)await stderr.write(`${escapeText(line)}
`)}export{findSystem,tellFailureInSummary,runScan,scanToEnd,produceReport,findTokens,readOptions,tellProblems};
