import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-622TIZWQ.js";import{AUDIT_FILE}from"./chunk-WSRZERBL.js";import{scanInCi}from"./chunk-OLQHM4LS.js";import{findSystem}from"./chunk-NBXVBCSR.js";
import"./chunk-KOK4ZXE3.js";import"./chunk-U7UQWAQP.js";import{renderAnnotation}from"./chunk-2K5B32C6.js";import{renderIssue,renderVariable}from"./chunk-35PE4XR2.js";
import"./chunk-L4OETHTS.js";import"./chunk-6OO2UO2S.js";import{createProcessIo}from"./chunk-HYOW4F5Q.js";import{EXIT_FAILED}from"./chunk-CJT3PAQB.js";
import{scan}from"./chunk-C422KHAC.js";import"./chunk-3GYGSMJK.js";import"./chunk-GOTUNQA6.js";import"./chunk-G37SEE7M.js";import"./chunk-GRINMADD.js";
import"./chunk-ND43TVU2.js";import"./chunk-CSUA546C.js";import"./chunk-ZT6W3WZV.js";import"./chunk-OS4LH5HX.js";import"./chunk-TM74UN26.js";
import"./chunk-GDLB5KPS.js";import"./chunk-CK5LGPZH.js";import"./chunk-ASMAXS3A.js";import"./chunk-LGVCS5S5.js";import"./chunk-4UQ6JKQB.js";
import"./chunk-KGFMZ7LV.js";import"./chunk-SMHEIQYM.js";import"./chunk-ZVWKPNVL.js";import"./chunk-HLRM56IL.js";import"./chunk-PHOGEVHI.js";
import"./chunk-NIKXWIFR.js";import"./chunk-P7VTXD42.js";import"./chunk-263IEHE2.js";import{parseChoice}from"./chunk-36PZ3UH7.js";import"./chunk-EEQPOFBY.js";
import"./chunk-ILEIFPRP.js";import"./chunk-QPLG4R54.js";import"./chunk-RVBESMEJ.js";import"./chunk-5UQMF6QS.js";import"./chunk-BXKEMS2A.js";
import"./chunk-T6D6SOFJ.js";import"./chunk-AQ2JOZNA.js";import"./chunk-SUWK2YNK.js";import"./chunk-QWBABLDL.js";import"./chunk-SVTZTR7L.js";
import"./chunk-RJPTLQNV.js";import"./chunk-UMMOCE42.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-QMUXK74V.js";
import{quote}from"./chunk-OPLLKW7G.js";import{UserError,messageOf}from"./chunk-3U5WLZBX.js";import"./chunk-ZXYKLMS4.js";import"./chunk-YVUITEO3.js";
import"./chunk-FIYDWTEK.js";import"./chunk-F4PK5BHN.js";import"./chunk-UY2XXYIA.js";import"./chunk-PHGENVMD.js";import"./chunk-LQ4PDVJ2.js";
import"./chunk-PUOPXMXP.js";import"./chunk-AO3H3FX5.js";import"./chunk-ZXC5UEDN.js";import{escapeText}from"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";
import"./chunk-7KLDJBVT.js";import{isMainThread}from"node:worker_threads";import{relative as relative2}from"node:path";import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
function linesOf(text){return text.split(/\s*\n\s*/).filter(line=>line!=="")}import{randomUUID}from"node:crypto";import{appendFile}from"node:fs/promises";function workspaceOf({env,cwd}){return env.GITHUB_WORKSPACE||env.BUILD_SOURCESDIRECTORY||cwd}function ownFolders({env}){return["RUNNER_TEMP","AGENT_TEMPDIRECTOR\
Y","BUILD_ARTIFACTSTAGINGDIRECTORY"].flatMap(name=>env[name]||[])}async function tellFailure({env,stdout},message){let failure={level:"error",title:"pat-patrol",
message};await stdout.write(findSystem(env)==="azure"?renderIssue(failure):renderAnnotation(failure))}async function setOutputs(io,outputs){if(findSystem(io.env)===
"azure"){for(let[name,value]of Object.entries(outputs))await io.stdout.write(renderVariable(spellInput(name,"azure"),value));return}let file=io.env.GITHUB_OUTPUT;
if(file)try{await appendFile(file,Object.entries(outputs).map(renderOutput).join(""))}catch(error){throw new UserError(`cannot write ${file}: ${messageOf(error)}`)}}
function renderOutput([name,value]){let delimiter=`ghadelimiter_${randomUUID()}`;return`${name}<<${delimiter}
${value}
${delimiter}
`}import{existsSync,lstatSync,mkdirSync,realpathSync,rmSync}from"node:fs";import{dirname,isAbsolute,relative,resolve,sep}from"node:path";function prepareSarifFile(io,typed){let file=resolve(io.cwd,typed),roots=[io.cwd,...ownFolders(io)],name=`input '${spellInput("sarif-file",findSystem(io.env)??"\
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
