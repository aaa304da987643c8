import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{inBlocks,writeWholeHere}from"./chunk-J42ZUV2W.js";import{wantsColor}from"./chunk-PVLO2ZVQ.js";import{renderAnnotation,renderAnnotations}from"./chunk-2K5B32C6.js";
import"./chunk-L4OETHTS.js";import{renderJobSummary}from"./chunk-6OO2UO2S.js";import{createProcessIo}from"./chunk-HYOW4F5Q.js";import{EXIT_FAILED,
exitCodeOf}from"./chunk-CJT3PAQB.js";import{scan}from"./chunk-E6NPEPTP.js";import"./chunk-UZM3O6XS.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";
import"./chunk-ND43TVU2.js";import"./chunk-KXUJCF3J.js";import"./chunk-O7FYGM24.js";import"./chunk-QBULORCU.js";import"./chunk-5DUTBUQ5.js";
import"./chunk-4UQ6A3AG.js";import"./chunk-YJRKNFLF.js";import"./chunk-4UQ6JKQB.js";import"./chunk-CK5LGPZH.js";import{loadRenderer,resolveOptions}from"./chunk-O3Z2JCYD.js";
import{RULES}from"./chunk-PHOGEVHI.js";import{readBaseline,readConfig}from"./chunk-SQLEN4EN.js";import{parseChoice}from"./chunk-36PZ3UH7.js";import{
asRule}from"./chunk-NIKXWIFR.js";import"./chunk-ZL34DLW5.js";import"./chunk-6EGF6Q3X.js";import"./chunk-ZVWKPNVL.js";import"./chunk-EEQPOFBY.js";
import{VERSION}from"./chunk-ILEIFPRP.js";import"./chunk-QPLG4R54.js";import"./chunk-RVBESMEJ.js";import"./chunk-F2RWXYP4.js";import"./chunk-WXE6ZQ4B.js";
import"./chunk-5KLZPPBY.js";import"./chunk-SVTZTR7L.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";import"./chunk-SUWK2YNK.js";
import"./chunk-P3QO7EOF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-QMUXK74V.js";import{quote}from"./chunk-OPLLKW7G.js";
import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import"./chunk-FIYDWTEK.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";
import"./chunk-PHGENVMD.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-PUOPXMXP.js";import"./chunk-AO3H3FX5.js";import"./chunk-ZXC5UEDN.js";
import{escapeText}from"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";import{appendFile}from"node:fs/promises";import{relative as relative2}from"node:path";var MODES=["tree","range","history"],INPUT_DEFAULTS={path:".",mode:"tree",range:"",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true","sarif\
-file":"pat-patrol.sarif"};function spellInput(name){return`input '${name}'`}function readInputs(env){let input=name=>env[variableOf(name)]?.trim()||INPUT_DEFAULTS[name],
mode=parseChoice({name:spellInput("mode"),text:input("mode")},MODES),range=input("range");if(mode==="range"&&range==="")throw new UserError(`mode 'range' needs ${spellInput(
"range")}, for example A..B`);if(mode!=="range"&&range!=="")throw new UserError(`${spellInput("range")} is for mode 'range', and the mode is '${mode}'`);let archives=parseChoice(
{name:spellInput("archives"),text:input("archives")},["true","false"]);return{typed:{paths:input("path").split(/\s*\n\s*/),history:mode==="history",range:range||
void 0,failOn:input("fail-on")||void 0,noArchives:archives==="false",minConfidence:input("min-confidence")||void 0},config:input("config")||void 0,baseline:input(
"baseline")||void 0,sarifFile:input("sarif-file")}}function variableOf(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}import{existsSync,mkdirSync,realpathSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(workspace,typed){let file=resolve(workspace,typed),outside=new UserError(`${spellInput("sarif-file")} must lie in the workspace; ${quote(
typed)} does not`);if(typed.endsWith("/")||!isBelow(workspace,file))throw outside;try{let folder=dirname(file);for(;!existsSync(folder);)folder=dirname(folder);
let real=realpathSync(folder),root=realpathSync(workspace);if(real!==root&&!isBelow(root,real))throw outside;mkdirSync(dirname(file),{recursive:!0})}catch(error){
throw error instanceof UserError?error:new UserError(`${spellInput("sarif-file")}: ${messageOf(error)}`)}return file}function isBelow(folder,path){let way=relative(
folder,path);return way!==""&&way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}import{randomUUID}from"node:crypto";function renderOutput(name,value){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}function*withoutCommands(pieces){let token=randomUUID();yield`::stop-commands::${token}
`,yield*pieces,yield`::${token}::
`}var LOG_WIDTH=100;async function runAction(io,runScan){let exitCode=EXIT_FAILED;try{exitCode=await run(io,runScan)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await io.stdout.write(renderAnnotation({level:"error",title:"pat-patrol",message:escapeText(message)}))}return await setOutputs(
io,{"exit-code":String(exitCode)}).catch(()=>{}),exitCode}async function run(io,runScan){let workspace=io.env.GITHUB_WORKSPACE||io.cwd,inputs=readInputs(io.env),
search={cwd:workspace,home:io.home,paths:inputs.typed.paths},{config,name:configFile}=await readConfig({...search,named:inputs.config}),baseline=readBaseline({...search,
named:inputs.baseline}),typed={...inputs.typed,report:[`sarif=${inputs.sarifFile}`]},{request,failOn}=resolveOptions(typed,{config,configFile,baseline,cwd:workspace,
spell:spellInput}),sarifFile=prepareSarifFile(workspace,inputs.sarifFile),report=await runScan(request,{signal:io.signal}),context={version:VERSION,rules:[...RULES,
...config.rules.map(asRule)],color:!1,unicode:!0,width:LOG_WIDTH},renderSarif=await loadRenderer("sarif");await writeWholeHere(sarifFile,renderSarif(report,context)),
await writeLog(io,report,{...context,color:wantsColor(io.stdout,io.env,!1)});for(let annotation of renderAnnotations(report,failOn))await io.stdout.write(annotation);
let sarifName=relative2(workspace,sarifFile);return await appendTo(io.env.GITHUB_STEP_SUMMARY,renderJobSummary(report,sarifName)),await setOutputs(io,{findings:String(
report.findings.length),complete:String(report.complete),"sarif-file":sarifName}),exitCodeOf(report,failOn,io.signal.reason)}async function writeLog({stdout},report,context){
let renderConsole=await loadRenderer("console");for(let block of inBlocks(withoutCommands(renderConsole(report,context))))await stdout.write(block)}async function setOutputs({
env},outputs){let entries=Object.entries(outputs).map(([name,value])=>renderOutput(name,value));await appendTo(env.GITHUB_OUTPUT,entries.join(""))}async function appendTo(file,text){
if(!(file===void 0||file===""))try{await appendFile(file,text)}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(error)}`)}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),scan);
