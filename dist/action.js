import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-GDSNKRXK.js";import{AUDIT_FILE}from"./chunk-WLKZVHCM.js";import{scanInCi}from"./chunk-5PKVXFPV.js";import{findSystem}from"./chunk-SULXS3YU.js";
import"./chunk-WY6DXMFT.js";import"./chunk-TZRK543Y.js";import"./chunk-WTH5RXOM.js";import{renderAnnotation}from"./chunk-MI6GNDPW.js";import{
renderFailed,renderIssue,renderVariable}from"./chunk-JVRH6VH6.js";import"./chunk-VR2P4CAI.js";import"./chunk-XSN42UMH.js";import{createProcessIo}from"./chunk-XQF256YC.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-QTPXM3ZU.js";import{scan}from"./chunk-EAOSCX6K.js";import"./chunk-ZFR7A7O4.js";import"./chunk-A7G5KNAP.js";
import"./chunk-NJBGK35M.js";import"./chunk-VCBYLL62.js";import"./chunk-NJ4KIIOI.js";import"./chunk-XEEUSESU.js";import"./chunk-42B56QFJ.js";
import"./chunk-KP6RJOTZ.js";import"./chunk-BTMC5GHB.js";import"./chunk-DYCH5JLL.js";import"./chunk-ULUNMFZZ.js";import"./chunk-AL5WTJN5.js";
import"./chunk-AEJEX32V.js";import"./chunk-7M6NQDJT.js";import"./chunk-HW2H74XN.js";import"./chunk-LJ7IHIMW.js";import"./chunk-52URDX45.js";
import"./chunk-IUODUG6X.js";import"./chunk-IRDGJMFZ.js";import"./chunk-TMDYFPQF.js";import"./chunk-GHW7ER5I.js";import"./chunk-QPCKSZO2.js";
import"./chunk-7ZROWMAJ.js";import"./chunk-SWABH52V.js";import"./chunk-PWNVEEQF.js";import"./chunk-IGHRXMAI.js";import{parseChoice}from"./chunk-W5BAP3VR.js";
import"./chunk-PZIZPQ2K.js";import"./chunk-75NZZ2TI.js";import"./chunk-WZMVA7WR.js";import"./chunk-2XOII2GK.js";import"./chunk-6HXFW6TW.js";
import"./chunk-Y32VYHU3.js";import"./chunk-73ZCQMXB.js";import"./chunk-3Z4QVK4K.js";import"./chunk-55CDY7RU.js";import"./chunk-SCPBK7KI.js";
import"./chunk-I33RZOJ3.js";import"./chunk-5VDMULMH.js";import"./chunk-EFWNILD4.js";import"./chunk-BYHCT7HG.js";import"./chunk-XZ57FK6N.js";
import"./chunk-LBW76QGT.js";import"./chunk-KBELGXZI.js";import"./chunk-NQKMVBRL.js";import"./chunk-YJXRDRRS.js";import"./chunk-I367OHWL.js";
import{quote}from"./chunk-ETMVBQKN.js";import{UserError,messageOf}from"./chunk-BP76N3HF.js";import"./chunk-U7OYCDQ2.js";import"./chunk-E45AWWSX.js";
import"./chunk-7UE3LBMA.js";import"./chunk-MUS76URQ.js";import"./chunk-N4YKKJ4N.js";import"./chunk-ODTP4R7Z.js";import"./chunk-3TMGAIW5.js";
import"./chunk-BNUKURGZ.js";import"./chunk-5AXVF4CB.js";import"./chunk-66KDGFWS.js";import{escapeText}from"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";
import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
false",organization:"",server:"","sarif-file":"pat-patrol.sarif"},SWITCHES=["true","True","TRUE","false","False","FALSE"];function readInputs(env,system){let spell=name=>`\
input '${spellInput(name,system)}'`,input=name=>env[`INPUT_${spellInput(name,system).toUpperCase()}`]?.trim()||INPUT_DEFAULTS[name],isOn=name=>parseChoice({name:spell(
name),text:input(name)},SWITCHES).toLowerCase()==="true",[verify,revoke]=[isOn("verify"),isOn("revoke")],organizations=linesOf(input("organization")),asking=["o\
rganization","server"].find(name=>input(name)!=="");if(asking!==void 0&&!verify&&!revoke)throw new UserError(`${spell(asking)} needs ${spell("verify")} or ${spell(
"revoke")}: nothing else asks anybody`);if(revoke&&organizations.length===0)throw new UserError(`${spell("revoke")} needs ${spell("organization")}: where nobody\
 is asked, it must be said where`);let typed={paths:linesOf(input("path")),failOn:input("fail-on")||void 0,noArchives:!isOn("archives"),minConfidence:input("min\
-confidence")||void 0},server=input("server")||void 0,scan2={typed,display:{noColor:!1,quiet:!1,verbose:!1,allPlaces:!1},config:input("config")||void 0,baseline:input(
"baseline")||void 0,spell,...verify||revoke?{verification:{organizations,server,unproven:!1}}:{},...revoke?{revoking:revokingIn(env)}:{}};return{invocation:{wish:{
mode:parseChoice({name:spell("mode"),text:input("mode")},MODES),base:input("base")||void 0,head:input("head")||void 0},deepen:isOn("deepen"),scan:scan2},sarifFile:input(
"sarif-file")}}function spellInput(name,system){return system==="azure"?name.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase()):name}function revokingIn(env){
let folder=env.RUNNER_TEMP||env.AGENT_TEMPDIRECTORY||"";return{yes:!0,dryRun:!1,audit:join(folder,AUDIT_FILE),pick:void 0,allUsers:!1,accessTokenStdin:!1,allowPat:!1}}
function linesOf(text){return text.split(/\s*\n\s*/).filter(line=>line!=="")}init_define_WORKFLOWS();import{randomUUID}from"node:crypto";import{appendFile}from"node:fs/promises";function workspaceOf({env,cwd}){return env.GITHUB_WORKSPACE||env.BUILD_SOURCESDIRECTORY||cwd}function ownFolders({env}){return["RUNNER_TEMP","AGENT_TEMPDIRECTOR\
Y","BUILD_ARTIFACTSTAGINGDIRECTORY"].flatMap(name=>env[name]||[])}async function tellFailure({env,stdout},message){let failure={level:"error",title:"pat-patrol",
message};await stdout.write(findSystem(env)==="azure"?renderIssue(failure):renderAnnotation(failure))}async function tellResult({env,stdout},exitCode){return findSystem(
env)!=="azure"||exitCode!==EXIT_FOUND?exitCode:(await stdout.write(renderFailed("Leaked Azure DevOps tokens were found")),EXIT_NONE)}async function setOutputs(io,outputs){
if(findSystem(io.env)==="azure"){for(let[name,value]of Object.entries(outputs))await io.stdout.write(renderVariable(spellInput(name,"azure"),value));return}let file=io.
env.GITHUB_OUTPUT;if(file)try{await appendFile(file,Object.entries(outputs).map(renderOutput).join(""))}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(
error)}`)}}function renderOutput([name,value]){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}init_define_WORKFLOWS();import{existsSync,lstatSync,mkdirSync,realpathSync,rmSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(io,typed){let file=resolve(io.cwd,typed),roots=[io.cwd,...ownFolders(io)],name=`input '${spellInput("sarif-file",findSystem(io.env)??"\
github")}'`,outside=new UserError(`${name} must lie in the workspace; ${quote(typed)} does not`);if(typed.endsWith("/")||!roots.some(root=>isBelow(root,file)))throw outside;
try{let folder=dirname(file);for(;!existsSync(folder);)folder=dirname(folder);let real=realpathSync(folder),isInside=root=>real===root||isBelow(root,real);if(!roots.
filter(root=>existsSync(root)).some(root=>isInside(realpathSync(root))))throw outside;mkdirSync(dirname(file),{recursive:!0}),lstatSync(file,{throwIfNoEntry:!1})?.
isSymbolicLink()&&rmSync(file)}catch(error){throw error instanceof UserError?error:new UserError(`${name}: ${messageOf(error)}`)}return file}function isBelow(folder,path){
let way=relative(folder,path);return way!==""&&way!==".."&&!way.startsWith(`..${sep}`)&&!isAbsolute(way)}async function runAction(io,dependencies){let exitCode=EXIT_FAILED;try{exitCode=await run(io,dependencies)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await tellFailure(io,escapeText(message))}return await setOutputs(io,{"exit-code":String(exitCode)}).catch(()=>{}),tellResult(
io,exitCode).catch(()=>exitCode)}async function run(outer,dependencies){let io={...outer,cwd:workspaceOf(outer)},{invocation,sarifFile:typed}=readInputs(io.env,
findSystem(io.env)??"github"),sarifFile=prepareSarifFile(io,typed),{scan:scan2}=invocation,report=[`sarif=${sarifFile}`],ended=await scanInCi({...invocation,scan:{
...scan2,typed:{...scan2.typed,report}}},io,dependencies);return await setOutputs(io,outputsOf(ended,isBelow(io.cwd,sarifFile)?relative2(io.cwd,sarifFile):sarifFile)),
ended.code}function outputsOf({report,choice},sarifFile){let{findings}=report,asked=findings.some(({verdict})=>verdict!==void 0),live=findings.filter(({verdict})=>verdict?.
status==="live").length;return{findings:String(findings.length),live:asked?String(live):"",complete:String(report.complete),scope:choice.scope,range:choice.range??
"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
