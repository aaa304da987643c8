import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-NW3S6E7F.js";import{AUDIT_FILE}from"./chunk-SK2M3TG2.js";import{scanInCi}from"./chunk-2Z7XOSRN.js";import{findSystem}from"./chunk-V46A3LFN.js";
import"./chunk-2AIIBSTG.js";import"./chunk-ITAP3OIY.js";import"./chunk-IWAXH5BD.js";import{renderAnnotation}from"./chunk-VEABLS3P.js";import{
renderIssue,renderVariable}from"./chunk-EADEOHJT.js";import"./chunk-6LPSPYLJ.js";import"./chunk-VHRO5Q6Y.js";import{createProcessIo}from"./chunk-JXPKDF65.js";
import{EXIT_FAILED}from"./chunk-GLDJH3VO.js";import{scan}from"./chunk-U6J6Z42T.js";import"./chunk-KYPWDFB7.js";import"./chunk-33KIPVY7.js";
import"./chunk-XEDXEBO2.js";import"./chunk-6RZVF6FI.js";import"./chunk-LW4HHY66.js";import"./chunk-HGPLIQ5R.js";import"./chunk-6W7KMW6E.js";
import"./chunk-AUXHZ2IK.js";import"./chunk-Z3L4YNVU.js";import"./chunk-N7KG7EQP.js";import"./chunk-UW37WI5F.js";import"./chunk-4KT74VWH.js";
import"./chunk-TMQ65P23.js";import"./chunk-TVNLMEFP.js";import"./chunk-GILARQRL.js";import"./chunk-RIELJNYR.js";import"./chunk-KY3XTNM7.js";
import"./chunk-3DYWYR2W.js";import"./chunk-N4SGM35B.js";import"./chunk-H66RCIDL.js";import"./chunk-6OCCJQQY.js";import"./chunk-Y6MR4ZLK.js";
import"./chunk-A2IUFPMC.js";import"./chunk-OAYCDWNZ.js";import"./chunk-26CUJ3EF.js";import"./chunk-7LRXYULU.js";import{parseChoice}from"./chunk-3QHGQGEE.js";
import"./chunk-M64ZFGIK.js";import"./chunk-ZHLVQ3YK.js";import"./chunk-A2KHWOPK.js";import"./chunk-F5IBMB6H.js";import"./chunk-LKA64CLB.js";
import"./chunk-O6KJYQD6.js";import"./chunk-HUQHOMET.js";import"./chunk-JDMLIZMN.js";import"./chunk-D7QYVF3R.js";import"./chunk-6GSCHMRL.js";
import"./chunk-QE47SKMP.js";import"./chunk-BF2HZAUF.js";import"./chunk-XYCWTXEZ.js";import"./chunk-MWQTRLUW.js";import"./chunk-PHWSSI44.js";
import"./chunk-LKG2LRDL.js";import"./chunk-EGRKJIHX.js";import{quote}from"./chunk-XMGYRCIL.js";import{UserError,messageOf}from"./chunk-MHYNI43W.js";
import"./chunk-7RJBEJXA.js";import"./chunk-Z3HSX3W5.js";import"./chunk-6HGFJIQH.js";import"./chunk-RDCKDTBW.js";import"./chunk-DPCOZ4I4.js";
import"./chunk-ADGGSE6D.js";import"./chunk-ZHUGGGSR.js";import"./chunk-5OM3R7XV.js";import"./chunk-SEYQJBEN.js";import"./chunk-I3XAJKRI.js";
import{escapeText}from"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
false",organization:"",server:"","sarif-file":"pat-patrol.sarif"},SWITCHES=["true","True","TRUE","false","False","FALSE"];function readInputs(env,system){let spell=name=>`\
input '${spellInput(name,system)}'`,input=name=>env[`INPUT_${spellInput(name,system).toUpperCase()}`]?.trim()||INPUT_DEFAULTS[name],isOn=name=>parseChoice({name:spell(
name),text:input(name)},SWITCHES).toLowerCase()==="true",[verify,revoke]=[isOn("verify"),isOn("revoke")],organizations=linesOf(input("organization")),asking=["o\
rganization","server"].find(name=>input(name)!=="");if(asking!==void 0&&!verify&&!revoke)throw new UserError(`${spell(asking)} needs ${spell("verify")} or ${spell(
"revoke")}: nothing else asks anybody`);if(revoke&&organizations.length===0)throw new UserError(`${spell("revoke")} needs ${spell("organization")}: where nobody\
 is asked, it must be said where`);let typed={paths:linesOf(input("path")),failOn:input("fail-on")||void 0,noArchives:!isOn("archives"),minConfidence:input("min\
-confidence")||void 0},server=input("server")||void 0,scan2={typed,display:{noColor:!1,quiet:!1,verbose:!1,allPlaces:!1},config:input("config")||void 0,baseline:input(
"baseline")||void 0,spell,...verify||revoke?{verification:{organizations,server,unproven:!1}}:{},...revoke?{revoking:revokingIn(env)}:{}};return{invocation:{wish:{
mode:parseChoice({name:spell("mode"),text:input("mode")},MODES),base:input("base")||void 0,head:input("head")||void 0},deepen:isOn("deepen"),scan:scan2},sarifFile:input(
"sarif-file")}}function spellInput(name,system){return system==="github"?name:name.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase())}function revokingIn(env){
let folder=env.RUNNER_TEMP||env.AGENT_TEMPDIRECTORY||"";return{yes:!0,dryRun:!1,audit:join(folder,AUDIT_FILE),pick:void 0,allUsers:!1,accessTokenStdin:!1,allowPat:!1}}
function linesOf(text){return text.split(/\s*\n\s*/).filter(line=>line!=="")}init_define_WORKFLOWS();import{randomUUID}from"node:crypto";import{appendFile}from"node:fs/promises";function workspaceOf({env,cwd}){return env.GITHUB_WORKSPACE||env.BUILD_SOURCESDIRECTORY||cwd}function ownFolders({env}){return["RUNNER_TEMP","AGENT_TEMPDIRECTOR\
Y","BUILD_ARTIFACTSTAGINGDIRECTORY"].flatMap(name=>env[name]||[])}async function tellFailure({env,stdout},message){let failure={level:"error",title:"pat-patrol",
message};await stdout.write(findSystem(env)==="azure"?renderIssue(failure):renderAnnotation(failure))}async function setOutputs(io,outputs){if(findSystem(io.env)===
"azure"){for(let[name,value]of Object.entries(outputs))await io.stdout.write(renderVariable(spellInput(name,"azure"),value));return}let file=io.env.GITHUB_OUTPUT;
if(file)try{await appendFile(file,Object.entries(outputs).map(renderOutput).join(""))}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(error)}`)}}
function renderOutput([name,value]){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}init_define_WORKFLOWS();import{existsSync,lstatSync,mkdirSync,realpathSync,rmSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(io,typed){let file=resolve(io.cwd,typed),roots=[io.cwd,...ownFolders(io)],name=`input '${spellInput("sarif-file",findSystem(io.env)??"\
github")}'`,outside=new UserError(`${name} must lie in the workspace; ${quote(typed)} does not`);if(typed.endsWith("/")||!roots.some(root=>isBelow(root,file)))throw outside;
try{let folder=dirname(file);for(;!existsSync(folder);)folder=dirname(folder);let real=realpathSync(folder),isInside=root=>real===root||isBelow(root,real);if(!roots.
filter(root=>existsSync(root)).some(root=>isInside(realpathSync(root))))throw outside;mkdirSync(dirname(file),{recursive:!0}),lstatSync(file,{throwIfNoEntry:!1})?.
isSymbolicLink()&&rmSync(file)}catch(error){throw error instanceof UserError?error:new UserError(`${name}: ${messageOf(error)}`)}return file}function isBelow(folder,path){
let way=relative(folder,path);return way!==""&&way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}async function runAction(io,dependencies){let exitCode=EXIT_FAILED;try{exitCode=await run(io,dependencies)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await tellFailure(io,escapeText(message))}return await setOutputs(io,{"exit-code":String(exitCode)}).catch(()=>{}),exitCode}
async function run(outer,dependencies){let io={...outer,cwd:workspaceOf(outer)},{invocation,sarifFile:typed}=readInputs(io.env,findSystem(io.env)??"github"),sarifFile=prepareSarifFile(
io,typed),{scan:scan2}=invocation,report=[`sarif=${sarifFile}`],ended=await scanInCi({...invocation,scan:{...scan2,typed:{...scan2.typed,report}}},io,dependencies);
return await setOutputs(io,outputsOf(ended,relative2(io.cwd,sarifFile))),ended.code}function outputsOf({report,choice},sarifFile){let{findings}=report,asked=findings.
some(({verdict})=>verdict!==void 0),live=findings.filter(({verdict})=>verdict?.status==="live").length;return{findings:String(findings.length),live:asked?String(
live):"",complete:String(report.complete),scope:choice.scope,range:choice.range??"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
