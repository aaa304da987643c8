import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scan}from"./chunk-LMIP44I2.js";import"./chunk-E5UVDLSH.js";import"./chunk-MQ6Q2AS6.js";import"./chunk-XGOYDGXQ.js";import"./chunk-TEU7SRBD.js";
import"./chunk-ZL34DLW5.js";import"./chunk-QBULORCU.js";import"./chunk-NSUS3AOV.js";import"./chunk-VA6AIJ5V.js";import"./chunk-YJRKNFLF.js";
import"./chunk-4UQ6JKQB.js";import"./chunk-CGXKCEPL.js";import"./chunk-6EGF6Q3X.js";import"./chunk-6YWTWYIY.js";import{describeHidden,describeLeftOut,
describeSuppressed,describeThreshold,firstSeen,inBlocks,render,resolveOptions,writeWholeHere}from"./chunk-OCW7H6QX.js";import{idOf,organizationsOf,placeText,
readBaseline,readConfig,revocationUrl,shortObjectId,wantsColor}from"./chunk-WV6LDV3Z.js";import"./chunk-ND43TVU2.js";import{outerPath}from"./chunk-EEQPOFBY.js";
import"./chunk-GG7SHWFW.js";import{RULES}from"./chunk-PHOGEVHI.js";import"./chunk-MEZGGSEO.js";import"./chunk-BJZ46DRK.js";import"./chunk-ZVWKPNVL.js";
import{createProcessIo}from"./chunk-HYOW4F5Q.js";import{EXIT_FAILED,exitCodeOf,fails}from"./chunk-TFTAKYI2.js";import{VERSION}from"./chunk-ILEIFPRP.js";
import"./chunk-KBGEC5DP.js";import"./chunk-4NRCW4AE.js";import"./chunk-MQ6E2GON.js";import"./chunk-QWBABLDL.js";import"./chunk-YCZZZB7V.js";
import"./chunk-P3QO7EOF.js";import"./chunk-SVTZTR7L.js";import"./chunk-LQ4PDVJ2.js";import{parseChoice}from"./chunk-6NNZ7GMA.js";import"./chunk-O6TDNHVY.js";
import"./chunk-FHOM62J6.js";import{quote}from"./chunk-ZUCG6NNP.js";import"./chunk-QPLG4R54.js";import"./chunk-QMUXK74V.js";import{escapeText}from"./chunk-R2NKSNPI.js";
import"./chunk-GQKN4NL5.js";import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import{asRule}from"./chunk-NIKXWIFR.js";import"./chunk-SUWK2YNK.js";
import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";import{appendFile}from"node:fs/promises";import{relative as relative2}from"node:path";var MOST=10;function listAnnotations(report,failOn){let incomplete=report.complete?[]:[incompleteAnnotation(report)];return[...report.findings.slice(0,MOST-incomplete.
length).map(finding=>findingAnnotation(finding,failOn)),...incomplete]}function findingAnnotation(finding,failOn){let{confidence,secret,fingerprint,places}=finding,
revoke=confidence==="certain"?"Revoke it":"If it is a token, revoke it",place=places.find(({atHead})=>atHead!==!1)??places[0],more=places.length>1?` and ${places.
length-1} more`:"",where=place===void 0?"":` at ${nameOf(place)}${more}`;return{level:fails(finding,failOn)?"error":"warning",title:`Azure DevOps token (${confidence}\
)`,message:`${secret.redacted}${where}. ${revoke}, then take it out. Id ${fingerprint.slice(0,12)}`,...place===void 0?{}:regionOf(place)}}function nameOf(place){
let{path,commit}=place,position=placeText(place);return commit===void 0||path===""?position:`${position} (commit ${commit.slice(0,7)})`}function regionOf(place){
let{line,endLine,column,endColumn,atHead,inner}=place,file=outerPath(place);return atHead===!1||file===""||file.startsWith("<")||escapeText(file)!==file?{}:inner===
void 0?{file,line,endLine,column,endColumn}:{file}}function incompleteAnnotation({problems,interrupted}){let[first]=problems,example=first===void 0?"":`: ${escapeText(
first.where)}: ${escapeText(first.message)}`,count=problems.length===1?"1 thing":`${problems.length} things`;return{level:"warning",title:"Incomplete scan",message:`${interrupted?
"the scan was stopped":`${count} could not be read`}${example}. "None found" is not "clean".`}}var MODES=["tree","range","history"],INPUT_DEFAULTS={path:".",mode:"tree",range:"",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true","sarif\
-file":"pat-patrol.sarif"};function spellInput(name){return`input '${name}'`}function readInputs(env){let input=name=>env[variableOf(name)]?.trim()||INPUT_DEFAULTS[name],
mode=parseChoice({name:spellInput("mode"),text:input("mode")},MODES),range=input("range");if(mode==="range"&&range==="")throw new UserError(`mode 'range' needs ${spellInput(
"range")}, for example A..B`);if(mode!=="range"&&range!=="")throw new UserError(`${spellInput("range")} is for mode 'range', and the mode is '${mode}'`);let archives=parseChoice(
{name:spellInput("archives"),text:input("archives")},["true","false"]);return{typed:{paths:input("path").split(/\s*\n\s*/),history:mode==="history",range:range||
void 0,failOn:input("fail-on")||void 0,noArchives:archives==="false",minConfidence:input("min-confidence")||void 0},config:input("config")||void 0,baseline:input(
"baseline")||void 0,sarifFile:input("sarif-file")}}function variableOf(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}import{existsSync,mkdirSync,realpathSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(workspace,typed){let file=resolve(workspace,typed),outside=new UserError(`${spellInput("sarif-file")} must lie in the workspace; ${quote(
typed)} does not`);if(typed.endsWith("/")||!isBelow(workspace,file))throw outside;try{let folder=dirname(file);for(;!existsSync(folder);)folder=dirname(folder);
let real=realpathSync(folder),root=realpathSync(workspace);if(real!==root&&!isBelow(root,real))throw outside;mkdirSync(dirname(file),{recursive:!0})}catch(error){
throw error instanceof UserError?error:new UserError(`${spellInput("sarif-file")}: ${messageOf(error)}`)}return file}function isBelow(folder,path){let way=relative(
folder,path);return way!==""&&way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}var LARGEST=9e5,MOST_PROBLEMS=100,SHOWN_ORGANIZATIONS=3;function renderSummary(report,sarifFile){let{findings,problems}=report,head=`## ${headline(report)}

`,told=problems.slice(0,MOST_PROBLEMS).map(({where,message})=>`| ${code(where)} | ${plain(message)} |
`),more=problems.length>MOST_PROBLEMS?`
${problems.length-MOST_PROBLEMS} more: see the log.
`:"",problemTable=told.length===0?"":`
| Not read | Why |
| --- | --- |
${told.join("")}${more}`,{rows,left}=fitRows(findings.map(renderRow),LARGEST-head.length-problemTable.length),findingTable=findings.length===0?"":`| Confidence \
| Token | Issued | Place | Commit | Revoke at | Id |
| --- | --- | --- | --- | --- | --- | --- |
`+rows,rest=left===0?"":`
${left} more: see ${code(sarifFile)}.
`,filters=[describeLeftOut(report,escapeText),describeSuppressed(report,escapeText)].map(note=>note===void 0?"":`
${plain(note)}
`).join("");return`${head}${findingTable}${rest}${problemTable}${filters}
`}function headline(report){let{findings,complete,scope}=report,count=findings.length===0?"No":String(findings.length),kind=findings.length>0&&findings.every(({
confidence})=>confidence==="possible")?"possible ":"",tokens=`${count} ${kind}Azure DevOps token${findings.length===1?"":"s"}${describeThreshold(report)}`,hidden=describeHidden(
report),where={tree:"the working tree",history:"the history",range:"the range",staged:"the index",stdin:"the input"};return complete?`${tokens} in ${where[scope]}${hidden===
void 0?"":`; ${hidden}`}`:`INCOMPLETE: ${tokens.toLowerCase().replace("azure devops","Azure DevOps")} in what was read`}function renderRow(finding){let{confidence,
secret,issued,places}=finding,[first]=places,place=first===void 0?"":code(placeText(first)),{commit}=firstSeen(places)??{},more=places.length>1?` and ${places.length-
1} more`:"";return`| ${[confidence,code(secret.redacted),issued??"",place+more,commit===void 0?"":code(shortObjectId(commit)),organizationsOf(finding).slice(0,SHOWN_ORGANIZATIONS).
map(revocationLink).join(" "),code(idOf(finding))].join(" | ")} |
`}function fitRows(rows,room){let fitting="",taken=0;for(let row of rows){if(fitting.length+row.length>room)break;fitting+=row,taken++}return{rows:fitting,left:rows.
length-taken}}function revocationLink(organization){return`<a href="${plain(revocationUrl(organization))}">${plain(organization)}</a>`}function code(text){return`\
<code>${plain(text)}</code>`}function plain(text){return escapeText(text).replaceAll(/[^A-Za-z0-9 /-]/gu,character=>`&#${character.codePointAt(0)};`)}import{randomUUID}from"node:crypto";var LONGEST_MESSAGE=4096;function renderAnnotation(annotation){let{level,message,title,file,line,endLine,column,endColumn}=annotation,
properties=Object.entries({file,line,endLine,...line===endLine?{col:column,endColumn}:{},title}).filter(([,value])=>value!==void 0).map(([name,value])=>`${name}\
=${escapeProperty(String(value))}`);return`::${level} ${properties.join(",")}::${escapeData(message.slice(0,LONGEST_MESSAGE))}
`}function renderOutput(name,value){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}function*withoutCommands(pieces){let token=randomUUID();yield`::stop-commands::${token}
`,yield*pieces,yield`::${token}::
`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}var LOG_WIDTH=100;async function runAction(io,runScan){let exitCode=EXIT_FAILED;try{exitCode=await run(io,runScan)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await io.stdout.write(renderAnnotation({level:"error",title:"pat-patrol",message:escapeText(message)}))}return await setOutputs(
io,{"exit-code":String(exitCode)}).catch(()=>{}),exitCode}async function run(io,runScan){let workspace=io.env.GITHUB_WORKSPACE||io.cwd,inputs=readInputs(io.env),
search={cwd:workspace,home:io.home,paths:inputs.typed.paths},{config,name:configFile}=await readConfig({...search,named:inputs.config}),baseline=readBaseline({...search,
named:inputs.baseline}),typed={...inputs.typed,report:[`sarif=${inputs.sarifFile}`]},{request,failOn}=resolveOptions(typed,{config,configFile,baseline,cwd:workspace,
spell:spellInput}),sarifFile=prepareSarifFile(workspace,inputs.sarifFile),report=await runScan(request,{signal:io.signal}),context={version:VERSION,rules:[...RULES,
...config.rules.map(asRule)],color:!1,unicode:!0,width:LOG_WIDTH};await writeWholeHere(sarifFile,render("sarif",report,context)),await writeLog(io,report,{...context,
color:wantsColor(io.stdout,io.env,!1)});for(let annotation of listAnnotations(report,failOn))await io.stdout.write(renderAnnotation(annotation));let sarifName=relative2(
workspace,sarifFile);return await appendTo(io.env.GITHUB_STEP_SUMMARY,renderSummary(report,sarifName)),await setOutputs(io,{findings:String(report.findings.length),
complete:String(report.complete),"sarif-file":sarifName}),exitCodeOf(report,failOn,io.signal.reason)}async function writeLog({stdout},report,context){for(let block of inBlocks(
withoutCommands(render("console",report,context))))await stdout.write(block)}async function setOutputs({env},outputs){let entries=Object.entries(outputs).map(([
name,value])=>renderOutput(name,value));await appendTo(env.GITHUB_OUTPUT,entries.join(""))}async function appendTo(file,text){if(!(file===void 0||file===""))try{
await appendFile(file,text)}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(error)}`)}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),scan);
