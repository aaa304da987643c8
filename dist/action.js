import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-YP45VQP7.js";import{AUDIT_FILE}from"./chunk-VBQMMU52.js";import{scanInCi}from"./chunk-RGH4KLFD.js";import{findSystem}from"./chunk-3M7FG76X.js";
import"./chunk-NQBSZUXQ.js";import"./chunk-6F7SVSJO.js";import"./chunk-BDWJZPTC.js";import{renderAnnotation}from"./chunk-GMWVPYND.js";import{
renderFailed,renderIssue,renderVariable}from"./chunk-ARA6Z3TW.js";import"./chunk-RPESEIGB.js";import"./chunk-EEJX5763.js";import{createProcessIo}from"./chunk-WMHAB4IE.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-FTYFRVHW.js";import{scan}from"./chunk-75BAJOKD.js";import"./chunk-CTZTOIK2.js";import"./chunk-LMBBE3WE.js";
import"./chunk-5QCUYBJ7.js";import"./chunk-NRPKZ7KC.js";import"./chunk-T7VBEKB3.js";import"./chunk-IWK2FDH4.js";import"./chunk-WIPAPYNA.js";
import"./chunk-TJCEUZQX.js";import"./chunk-SEAKHBX2.js";import"./chunk-X55XUQ4N.js";import"./chunk-RPNXPUET.js";import"./chunk-HSGQHVN6.js";
import"./chunk-LJBHDP2H.js";import"./chunk-5VCURKWW.js";import"./chunk-XSZR7IDL.js";import"./chunk-MCQPSVNT.js";import"./chunk-AEADT2KD.js";
import"./chunk-CQ3BAXK4.js";import"./chunk-7TO62PKV.js";import"./chunk-3CXTQ3JG.js";import"./chunk-JCHTCYPI.js";import"./chunk-WXOA6ZQT.js";
import"./chunk-N4GABV3O.js";import"./chunk-2H3D5AD2.js";import"./chunk-GMS2QVNW.js";import"./chunk-RAWRSPBX.js";import{parseChoice}from"./chunk-C7SROV7K.js";
import"./chunk-PSNJI7UF.js";import"./chunk-CA6GDBLA.js";import"./chunk-EXN4EWTB.js";import"./chunk-7MCBHFID.js";import"./chunk-HEPKYQ5J.js";
import"./chunk-YFL2BMGQ.js";import"./chunk-E3SAYQEW.js";import"./chunk-ARND73IX.js";import"./chunk-WAG4JCZ4.js";import"./chunk-IOWX4CL4.js";
import"./chunk-LMCNN4QH.js";import"./chunk-C2VG3IYT.js";import"./chunk-52JTBCS3.js";import"./chunk-GYHN5TUY.js";import"./chunk-BXXJULRF.js";
import"./chunk-VLVBIFYH.js";import"./chunk-3T7NVGU7.js";import"./chunk-UH5AL6YX.js";import"./chunk-CAD3F4BE.js";import"./chunk-QEDCJYI6.js";
import{quote}from"./chunk-E5G6NG5O.js";import{UserError,messageOf}from"./chunk-OXAFIF7G.js";import"./chunk-LVKJFONX.js";import"./chunk-STQDIDAU.js";
import"./chunk-2IVEOJTP.js";import"./chunk-NB4NGODU.js";import"./chunk-OAF5GCN7.js";import"./chunk-Q2FYDGBO.js";import"./chunk-IK6QIXU4.js";
import"./chunk-FEADEWR5.js";import"./chunk-FMAWDWFG.js";import"./chunk-TFJGV7Q2.js";import{escapeText}from"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";
import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
