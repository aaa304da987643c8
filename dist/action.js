import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanInCi}from"./chunk-ESO6W5LK.js";import{MODES}from"./chunk-VSJJSRCJ.js";import{findSystem,tellFailureInSummary}from"./chunk-BUT7YEKH.js";
import"./chunk-KIVVX7XV.js";import"./chunk-X76XHB57.js";import"./chunk-KPIQFRPN.js";import{AUDIT_FILE}from"./chunk-2DMXKGYD.js";import{renderAnnotation}from"./chunk-R2JG5XVK.js";
import{renderFailed,renderIssue,renderVariable}from"./chunk-WFYDTV7M.js";import"./chunk-2GLKBMAB.js";import"./chunk-EHDFEPCI.js";import{createProcessIo}from"./chunk-XDAA4UNL.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-MY2BZYN5.js";import{scan}from"./chunk-TFYIXGQC.js";import"./chunk-5CMJPMFN.js";import"./chunk-INDNKW44.js";
import"./chunk-TKJGAV5L.js";import"./chunk-DC4WNGQB.js";import"./chunk-XHPJQC67.js";import"./chunk-6BR35LS4.js";import"./chunk-VU5ISZ3N.js";
import"./chunk-CXBTALWS.js";import"./chunk-ZG22IMA7.js";import"./chunk-VWEP5GQY.js";import"./chunk-CWUPTFHT.js";import"./chunk-3UXKIGGB.js";
import"./chunk-EGPLNDYH.js";import"./chunk-M7Q5TN6N.js";import"./chunk-AP33DUHT.js";import"./chunk-77LLWZBK.js";import"./chunk-MIMHHP2E.js";
import"./chunk-PFML666N.js";import"./chunk-P6QYDSBI.js";import"./chunk-7DHH5OVB.js";import"./chunk-JIN6NQE3.js";import"./chunk-RCRLKZVW.js";
import"./chunk-APFIAAWV.js";import"./chunk-IZ2NA3G5.js";import"./chunk-ML3ZTNCX.js";import"./chunk-6GSOQTUL.js";import{parseChoice}from"./chunk-XYG52IXF.js";
import"./chunk-GESIWQIL.js";import"./chunk-QI3RDLRC.js";import"./chunk-44HD52WU.js";import"./chunk-J2TBEUQW.js";import"./chunk-XKGLYDOL.js";
import"./chunk-43OP75RQ.js";import"./chunk-LJL37FYG.js";import"./chunk-TOZB53RI.js";import"./chunk-BMP5UQAI.js";import"./chunk-E3KEAT7Y.js";
import"./chunk-77KEFFRJ.js";import"./chunk-Q4LP4FCW.js";import"./chunk-IISGSEXO.js";import"./chunk-EIRGRQRE.js";import"./chunk-3RGMPORL.js";
import"./chunk-Y36GRXLE.js";import"./chunk-ZLGC2GEI.js";import"./chunk-B2PKFYZV.js";import"./chunk-R76GNJNY.js";import"./chunk-WQCNWTL6.js";
import"./chunk-RV54RKJD.js";import{quote}from"./chunk-45G43KVW.js";import{UserError,messageOf}from"./chunk-CR6GWQCQ.js";import"./chunk-7PP3SGY7.js";
import"./chunk-KYWXZVSY.js";import"./chunk-5U46NDSK.js";import"./chunk-Q2VAVAFB.js";import"./chunk-RNI4AT3Z.js";import"./chunk-YORSP7RD.js";
import"./chunk-ETRO5Q4U.js";import"./chunk-FU7J7GW7.js";import"./chunk-HCRAYN25.js";import"./chunk-VVC7YI4L.js";import{escapeText}from"./chunk-A2DKIZLC.js";
import"./chunk-Y6RGRNUE.js";import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
