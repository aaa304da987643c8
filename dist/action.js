import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-UDIQSYHY.js";import{AUDIT_FILE}from"./chunk-SYVIBRP2.js";import{scanInCi}from"./chunk-YGEXPBBD.js";import{findSystem}from"./chunk-KMLATDEN.js";
import"./chunk-JSVFPNDL.js";import"./chunk-YDM6FSRU.js";import"./chunk-CIEZNXTF.js";import{renderAnnotation}from"./chunk-V7JUYT4S.js";import{
renderFailed,renderIssue,renderVariable}from"./chunk-OAYXVJCA.js";import"./chunk-DA34EG42.js";import"./chunk-H6C65GON.js";import{createProcessIo}from"./chunk-YYWJSPBL.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-5TJBHWQ5.js";import{scan}from"./chunk-XRYVCZ7A.js";import"./chunk-XMPSGK2Z.js";import"./chunk-WJKMNVMH.js";
import"./chunk-LJTVJDDG.js";import"./chunk-MIVHV4UQ.js";import"./chunk-SVPTSCUB.js";import"./chunk-EZASIFMH.js";import"./chunk-HQJAKIGJ.js";
import"./chunk-H7RKNZMK.js";import"./chunk-KBO4GEKT.js";import"./chunk-KRYQC45E.js";import"./chunk-ZBAZV536.js";import"./chunk-WWM27L3M.js";
import"./chunk-FG7ZG2Q2.js";import"./chunk-TVDPUHE3.js";import"./chunk-2T6Q5ZO3.js";import"./chunk-ZL6UDSAW.js";import"./chunk-R5IG7CF3.js";
import"./chunk-ZCBMHTIM.js";import"./chunk-35KU7LIQ.js";import"./chunk-Y4FZIVOG.js";import"./chunk-M46AJMQZ.js";import"./chunk-I22NDRH5.js";
import"./chunk-VQIRLKV5.js";import"./chunk-SMIFPZQO.js";import"./chunk-3QYBIV27.js";import"./chunk-TQ2US6GU.js";import{parseChoice}from"./chunk-7JLB4JGS.js";
import"./chunk-2K7CPTGO.js";import"./chunk-SGJ3SOGH.js";import"./chunk-YPGJVMNW.js";import"./chunk-EXKWAXJB.js";import"./chunk-32PD4SKO.js";
import"./chunk-P544BLDS.js";import"./chunk-QFYYZ54Q.js";import"./chunk-RHVZNUHT.js";import"./chunk-76XNDCBN.js";import"./chunk-YVMWMQBN.js";
import"./chunk-APV2SR7B.js";import"./chunk-Q65IZSTF.js";import"./chunk-LIGN2QFY.js";import"./chunk-B37OD6WO.js";import"./chunk-RAHHRCW4.js";
import"./chunk-PEBQMNBJ.js";import"./chunk-TW2MPRLV.js";import"./chunk-HAVL6EFB.js";import"./chunk-H77MG2TZ.js";import"./chunk-OKK2ZTYQ.js";
import{quote}from"./chunk-ZOT5PHZJ.js";import{UserError,messageOf}from"./chunk-N2WQXLHN.js";import"./chunk-TFKMPIZ6.js";import"./chunk-55JZ5XSN.js";
import"./chunk-YNYQMCBQ.js";import"./chunk-WZRVNZ7T.js";import"./chunk-V5R6ZUGM.js";import"./chunk-A7G4DCOQ.js";import"./chunk-LBOOO3XH.js";
import"./chunk-OCLFWJNG.js";import"./chunk-BKASFOER.js";import"./chunk-BFXAWDPH.js";import{escapeText}from"./chunk-VLVC5JHV.js";import"./chunk-OAFTS7WC.js";
import{init_define_WORKFLOWS}from"./chunk-QEEJZXHW.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
isSymbolicLink()&&rmSync(file)}catch(error){throw error instanceof UserError?error:new UserError(`${name}: ${messageOf(error)}`)}let old=stampOf(file);return{file,
removeOld:()=>old!==void 0&&stampOf(file)===old&&rmSync(file,{force:!0})}}function stampOf(file){let stats=lstatSync(file,{throwIfNoEntry:!1,bigint:!0});return stats?.
isFile()===!0?`${stats.ino} ${stats.mtimeNs}`:void 0}function isBelow(folder,path){let way=relative(folder,path);return way!==""&&way!==".."&&!way.startsWith(`.\
.${sep}`)&&!isAbsolute(way)}async function runAction(io,dependencies){let exitCode=EXIT_FAILED;try{exitCode=await run(io,dependencies)}catch(error){let message=`${error instanceof UserError?
"":"unexpected: "}${messageOf(error)}`;await tellFailure(io,escapeText(message))}return await setOutputs(io,{"exit-code":String(exitCode)}).catch(()=>{}),tellResult(
io,exitCode).catch(()=>exitCode)}async function run(outer,dependencies){let io={...outer,cwd:workspaceOf(outer)},system=findSystem(io.env)??"github",{file:sarifFile,
removeOld}=prepareSarifFile(io,readInput(io.env,system,"sarif-file")),ended=await scanInto(sarifFile,io,dependencies).catch(error=>{throw removeOld(),error});return await setOutputs(
io,outputsOf(ended,isBelow(io.cwd,sarifFile)?relative2(io.cwd,sarifFile):sarifFile)),ended.code}async function scanInto(sarifFile,io,dependencies){let invocation=readInputs(
io.env,findSystem(io.env)??"github"),{scan:scan2}=invocation,typed={...scan2.typed,report:[`sarif=${sarifFile}`]};return scanInCi({...invocation,scan:{...scan2,
typed}},io,dependencies)}function outputsOf({report,choice},sarifFile){let{findings}=report,asked=findings.some(({verdict})=>verdict!==void 0),live=findings.filter(
({verdict})=>verdict?.status==="live").length;return{findings:String(findings.length),live:asked?String(live):"",complete:String(report.complete),scope:choice.scope,
range:choice.range??"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
