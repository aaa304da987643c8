import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanInCi}from"./chunk-ZJN5WQ3V.js";import{MODES}from"./chunk-622TIZWQ.js";import{AUDIT_FILE}from"./chunk-STC4UCD5.js";import"./chunk-KUSLTEXL.js";
import{renderAnnotation}from"./chunk-Z753KXQF.js";import{renderFailed,renderIssue,renderVariable}from"./chunk-WYMMXCTL.js";import"./chunk-ERGGVDNS.js";
import"./chunk-MCJY5MQP.js";import{findSystem,scan,tellFailureInSummary}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";
import"./chunk-XZK5EE4T.js";import{parseChoice}from"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import"./chunk-BB2XV6V3.js";
import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";
import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{EXIT_FAILED,EXIT_FOUND,
EXIT_NONE,UserError,createProcessIo,escapeText,messageOf,quote}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";import{relative as relative2}from"node:path";import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
false",organization:"",server:"","sarif-file":"pat-patrol.sarif"},SWITCHES=["true","True","TRUE","false","False","FALSE"];function readInput(env,system,name){return env[`\
INPUT_${spellInput(name,system).toUpperCase()}`]?.trim()||INPUT_DEFAULTS[name]}function readInputs(env,system){let spell=name=>`input '${spellInput(name,system)}\
'`,input=name=>readInput(env,system,name),isOn=name=>parseChoice({name:spell(name),text:input(name)},SWITCHES).toLowerCase()==="true",[verify,revoke]=[isOn("ver\
ify"),isOn("revoke")],organizations=linesOf(input("organization")),asking=["organization","server"].find(name=>input(name)!=="");if(asking!==void 0&&!verify&&!revoke)
throw new UserError(`${spell(asking)} needs ${spell("verify")} or ${spell("revoke")}: nothing else asks anybody`);if(revoke&&organizations.length===0)throw new UserError(
`${spell("revoke")} needs ${spell("organization")}: where nobody is asked, it must be said where`);let typed={paths:linesOf(input("path")),failOn:input("fail-on")||
void 0,noArchives:!isOn("archives"),minConfidence:input("min-confidence")||void 0},server=input("server")||void 0,scan2={typed,display:{noColor:!1,quiet:!1,verbose:!1,
allPlaces:!1},config:input("config")||void 0,baseline:input("baseline")||void 0,spell,...verify||revoke?{verification:{organizations,server,unproven:!1}}:{},...revoke?
{revoking:revokingIn(env)}:{}};return{wish:{mode:parseChoice({name:spell("mode"),text:input("mode")},MODES),base:input("base")||void 0,head:input("head")||void 0},
deepen:isOn("deepen"),scan:scan2}}function spellInput(name,system){return system==="azure"?name.replaceAll(/-(.)/g,(_,letter)=>letter.toUpperCase()):name}function revokingIn(env){
let folder=env.RUNNER_TEMP||env.AGENT_TEMPDIRECTORY||"";return{yes:!0,dryRun:!1,audit:join(folder,AUDIT_FILE),pick:void 0,allUsers:!1,accessTokenStdin:!1,allowPat:!1}}
function linesOf(text){return text.split(/\s*\n\s*/).filter(line=>line!=="")}import{randomUUID}from"node:crypto";import{appendFile}from"node:fs/promises";function workspaceOf({env,cwd}){return env.GITHUB_WORKSPACE||env.BUILD_SOURCESDIRECTORY||cwd}function ownFolders({env}){return["RUNNER_TEMP","AGENT_TEMPDIRECTOR\
Y","BUILD_ARTIFACTSTAGINGDIRECTORY"].flatMap(name=>env[name]||[])}async function tellFailure({env,stdout},message){let failure={level:"error",title:"pat-patrol",
message};await stdout.write(findSystem(env)==="azure"?renderIssue(failure):renderAnnotation(failure))}async function tellResult({env,stdout},exitCode){return findSystem(
env)!=="azure"||exitCode!==EXIT_FOUND?exitCode:(await stdout.write(renderFailed("Leaked Azure DevOps tokens were found")),EXIT_NONE)}async function setOutputs(io,outputs){
if(findSystem(io.env)==="azure"){for(let[name,value]of Object.entries(outputs))await io.stdout.write(renderVariable(spellInput(name,"azure"),value));return}let file=io.
env.GITHUB_OUTPUT;if(file)try{await appendFile(file,Object.entries(outputs).map(renderOutput).join(""))}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(
error)}`)}}function renderOutput([name,value]){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}import{existsSync,lstatSync,mkdirSync,realpathSync,rmSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(io,typed){let file=resolve(io.cwd,typed),roots=[io.cwd,...ownFolders(io)],name=`input '${spellInput("sarif-file",findSystem(io.env)??"\
github")}'`,outside=new UserError(`${name} must lie in the workspace; ${quote(typed)} does not`);if(typed.endsWith("/")||!roots.some(root=>isBelow(root,file)))throw outside;
try{let folder=dirname(file);for(;!existsSync(folder);)folder=dirname(folder);let real=realpathSync(folder),isInside=root=>real===root||isBelow(root,real);if(!roots.
filter(root=>existsSync(root)).some(root=>isInside(realpathSync(root))))throw outside;mkdirSync(dirname(file),{recursive:!0}),lstatSync(file,{throwIfNoEntry:!1})?.
isSymbolicLink()&&rmSync(file)}catch(error){throw error instanceof UserError?error:new UserError(`${name}: ${messageOf(error)}`)}let old=stampOf(file);return{file,
removeOld:()=>old!==void 0&&stampOf(file)===old&&rmSync(file,{force:!0})}}function stampOf(file){let stats=lstatSync(file,{throwIfNoEntry:!1,bigint:!0});return stats?.
isFile()===!0?`${stats.ino} ${stats.mtimeNs}`:void 0}function isBelow(folder,path){let way=relative(folder,path);return way!==""&&way!==".."&&!way.startsWith(`.\
.${sep}`)&&!isAbsolute(way)}async function runAction(io,dependencies){let exitCode=EXIT_FAILED;try{exitCode=await run(io,dependencies)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await tellFailure(io,escapeText(message)),await tellFailureInSummary(message,io).catch(()=>{})}return await setOutputs(io,
{"exit-code":String(exitCode)}).catch(()=>{}),tellResult(io,exitCode).catch(()=>exitCode)}async function run(outer,dependencies){let io={...outer,cwd:workspaceOf(
outer)},system=findSystem(io.env)??"github",{file:sarifFile,removeOld}=prepareSarifFile(io,readInput(io.env,system,"sarif-file")),ended=await scanInto(sarifFile,
system,io,dependencies).catch(error=>{throw removeOld(),error});return await setOutputs(io,outputsOf(ended,isBelow(io.cwd,sarifFile)?relative2(io.cwd,sarifFile):
sarifFile)),ended.code}async function scanInto(sarifFile,system,io,dependencies){let invocation=readInputs(io.env,system),{scan:scan2}=invocation,typed={...scan2.
typed,report:[`sarif=${sarifFile}`]};return scanInCi({...invocation,scan:{...scan2,typed}},io,dependencies)}function outputsOf({report,choice},sarifFile){let{findings}=report,
asked=findings.some(({verdict})=>verdict!==void 0),live=findings.filter(({verdict})=>verdict?.status==="live").length;return{findings:String(findings.length),live:asked?
String(live):"",complete:String(report.complete),scope:choice.scope,range:choice.range??"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
