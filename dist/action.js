import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanInCi}from"./chunk-KQBLPIY5.js";import{MODES}from"./chunk-4ULZDCDQ.js";import"./chunk-MIHM36YV.js";import{findSystem,tellFailureInSummary}from"./chunk-EP35W2I6.js";
import"./chunk-I2TBGLO2.js";import"./chunk-Z6OCHKYI.js";import"./chunk-UUDVGC4V.js";import{AUDIT_FILE}from"./chunk-FGOD6357.js";import{renderAnnotation}from"./chunk-D6JXSO4C.js";
import{renderFailed,renderIssue,renderVariable}from"./chunk-YZP27663.js";import"./chunk-EXJGYX23.js";import"./chunk-YMMK5EJC.js";import{createProcessIo}from"./chunk-IR3IHWZ5.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-J4OSMWYY.js";import{scan}from"./chunk-M55LGH4L.js";import"./chunk-RDN6OMYD.js";import"./chunk-Y3UGMDYL.js";
import"./chunk-DS4ZBQKZ.js";import"./chunk-NRJ63IQ4.js";import"./chunk-375Z7FO2.js";import"./chunk-5O4G2HHQ.js";import"./chunk-BDVB67LI.js";
import"./chunk-T4ZFNFP4.js";import"./chunk-2HXJV6WJ.js";import"./chunk-NLMXIBMV.js";import"./chunk-PRNRP3TC.js";import"./chunk-TV7EV3AJ.js";
import"./chunk-M6OAMSBI.js";import"./chunk-PCNSVHZ3.js";import"./chunk-56GCOSL5.js";import"./chunk-XI6SPQT6.js";import"./chunk-MKJ74WPK.js";
import"./chunk-B54W4R6U.js";import"./chunk-ST4YDCC6.js";import"./chunk-VGPH3MR6.js";import"./chunk-VJUUXQ5P.js";import"./chunk-PGJQXOLR.js";
import"./chunk-UH4PCQ2M.js";import"./chunk-GOPSDBZP.js";import"./chunk-Z5O3Q6Z2.js";import"./chunk-OZ4W5OFE.js";import"./chunk-KAYWNB3C.js";
import"./chunk-3V6OC4G4.js";import"./chunk-GKC6L46K.js";import{parseChoice}from"./chunk-NL4K3BR3.js";import"./chunk-VOSPDDYS.js";import"./chunk-MOOAE5JN.js";
import"./chunk-N6AN77MA.js";import"./chunk-N73C4BVH.js";import"./chunk-BWBA3JCL.js";import"./chunk-HJFL4P7D.js";import"./chunk-R4PEHZV7.js";
import"./chunk-SZHBO4AP.js";import"./chunk-OK2OG342.js";import"./chunk-42WLGAFB.js";import"./chunk-Y6DDIYRY.js";import"./chunk-FFPFIJD4.js";
import"./chunk-FJMKAW5W.js";import"./chunk-YWKNO4IG.js";import"./chunk-CFP3RQLD.js";import"./chunk-3IGCWOHL.js";import"./chunk-VL7SABS4.js";
import"./chunk-C7MLX534.js";import"./chunk-4RUH7RKH.js";import"./chunk-XV2PEN3L.js";import"./chunk-34SMVD3U.js";import"./chunk-342AOYY2.js";
import"./chunk-LWWFSV3F.js";import{quote}from"./chunk-KSAWYPVV.js";import{UserError,messageOf}from"./chunk-GSBKXSD7.js";import"./chunk-4SQW32TV.js";
import"./chunk-I5SC3QI5.js";import"./chunk-PARZN4JP.js";import"./chunk-VCCIFFMI.js";import"./chunk-33FPPCZH.js";import"./chunk-YROTUOWE.js";
import"./chunk-LZW4W5AW.js";import"./chunk-NRCMWDGD.js";import"./chunk-LMRWWUTI.js";import"./chunk-2Y7HDWH7.js";import{escapeText}from"./chunk-7N7QER5E.js";
import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
system,io,dependencies).catch(error=>{throw removeOld(),error});return await setOutputs(io,outputsOf(ended,isBelow(io.cwd,sarifFile)?relative2(io.cwd,sarifFile):
sarifFile)),ended.code}async function scanInto(sarifFile,system,io,dependencies){let invocation=readInputs(io.env,system),{scan:scan2}=invocation,typed={...scan2.
typed,report:[`sarif=${sarifFile}`]};return scanInCi({...invocation,scan:{...scan2,typed}},io,dependencies)}function outputsOf({report,choice},sarifFile){let{findings}=report,
asked=findings.some(({verdict})=>verdict!==void 0),live=findings.filter(({verdict})=>verdict?.status==="live").length;return{findings:String(findings.length),live:asked?
String(live):"",complete:String(report.complete),scope:choice.scope,range:choice.range??"","sarif-file":sarifFile}}if(!isMainThread)throw new Error("the action must not run in a worker thread");process.exitCode=await runAction(createProcessIo(),{loadScan:async()=>scan});
