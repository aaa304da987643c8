import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-5FCXRK5E.js";import{AUDIT_FILE}from"./chunk-HLUHNDRO.js";import{scanInCi}from"./chunk-DK3TO2WO.js";import{findSystem,
tellFailureInSummary}from"./chunk-KNVEK7PL.js";import"./chunk-HCDTJMN5.js";import"./chunk-EL663C4T.js";import"./chunk-B6A6CLNM.js";import{
renderAnnotation}from"./chunk-LSRI6GPZ.js";import{renderFailed,renderIssue,renderVariable}from"./chunk-DTGC5UJW.js";import"./chunk-4LQQJJZB.js";
import"./chunk-BCFN6LDD.js";import{createProcessIo}from"./chunk-QNWPOMIP.js";import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-E3K42MPD.js";
import{scan}from"./chunk-ZLA2YSNK.js";import"./chunk-3W472HFK.js";import"./chunk-6MTSV3EQ.js";import"./chunk-3PXWKHFO.js";import"./chunk-BT2FYZDB.js";
import"./chunk-DBMCSWSO.js";import"./chunk-YA34GVZ2.js";import"./chunk-WIV2W2VO.js";import"./chunk-CTJFKIDL.js";import"./chunk-IZXOH75Q.js";
import"./chunk-EGWUORG5.js";import"./chunk-IZKQ2H3I.js";import"./chunk-4VLH6ZMA.js";import"./chunk-XMJUHEMC.js";import"./chunk-RORALSRS.js";
import"./chunk-GMKZHH4M.js";import"./chunk-4KBC2VUK.js";import"./chunk-CE3YILGZ.js";import"./chunk-HAENE2FI.js";import"./chunk-NEXJ3TMS.js";
import"./chunk-HJX5MTKM.js";import"./chunk-ULNW6WT7.js";import"./chunk-32EKUABV.js";import"./chunk-GXO3UHV3.js";import"./chunk-FEPUETFR.js";
import"./chunk-HVZCELRQ.js";import"./chunk-7ZKR4KX5.js";import{parseChoice}from"./chunk-U3OHKOVO.js";import"./chunk-2DG6UYTX.js";import"./chunk-KEL326ME.js";
import"./chunk-AFZPAPVI.js";import"./chunk-CUWDJ2VT.js";import"./chunk-VJSYM3JU.js";import"./chunk-4XI7IWAQ.js";import"./chunk-CEE572DU.js";
import"./chunk-2NEXV7FU.js";import"./chunk-PQOGQQWL.js";import"./chunk-6ZISPSEV.js";import"./chunk-SG5TUSQW.js";import"./chunk-PKLVCX6H.js";
import"./chunk-OU7UQW24.js";import"./chunk-X2IUNCOB.js";import"./chunk-KPS5ESMZ.js";import"./chunk-B3BWRJO7.js";import"./chunk-ITNX7SKP.js";
import"./chunk-XTB227SG.js";import"./chunk-NYWMS5UD.js";import"./chunk-PXUTKE6U.js";import"./chunk-67UIFG5D.js";import{quote}from"./chunk-J4LHQWDD.js";
import{UserError,messageOf}from"./chunk-O7AA7U3K.js";import"./chunk-XKKS63RX.js";import"./chunk-EHOFYAIU.js";import"./chunk-W5ZDR7MH.js";
import"./chunk-RC6NC6YM.js";import"./chunk-3FBNRPEN.js";import"./chunk-UH7B2B2O.js";import"./chunk-OHPFTBAE.js";import"./chunk-WV6BJOOM.js";
import"./chunk-L7WPI2LE.js";import"./chunk-JADI6QUB.js";import{escapeText}from"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
"":"unexpected: "}${messageOf(error)}`;await tellFailure(io,escapeText(message)),await tellFailureInSummary(message,io).catch(()=>{})}return await setOutputs(io,
{"exit-code":String(exitCode)}).catch(()=>{}),tellResult(io,exitCode).catch(()=>exitCode)}async function run(outer,dependencies){let io={...outer,cwd:workspaceOf(
outer)},system=findSystem(io.env)??"github",{file:sarifFile,removeOld}=prepareSarifFile(io,readInput(io.env,system,"sarif-file")),ended=await scanInto(sarifFile,
io,dependencies).catch(error=>{throw removeOld(),error});return await setOutputs(io,outputsOf(ended,isBelow(io.cwd,sarifFile)?relative2(io.cwd,sarifFile):sarifFile)),
ended.code}async function scanInto(sarifFile,io,dependencies){let invocation=readInputs(io.env,findSystem(io.env)??"github"),{scan:scan2}=invocation,typed={...scan2.
typed,report:[`sarif=${sarifFile}`]};return scanInCi({...invocation,scan:{...scan2,typed}},io,dependencies)}function outputsOf({report,choice},sarifFile){let{findings}=report,
asked=findings.some(({verdict})=>verdict!==void 0),live=findings.filter(({verdict})=>verdict?.status==="live").length;return{findings:String(findings.length),live:asked?
String(live):"",complete:String(report.complete),scope:choice.scope,range:choice.range??"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
