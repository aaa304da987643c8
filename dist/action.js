import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{scanInCi}from"./chunk-2MEMBO2A.js";import{MODES}from"./chunk-AOJAPI4M.js";import"./chunk-OI5HJQPD.js";import{findSystem,tellFailureInSummary}from"./chunk-OQCFY6ND.js";
import"./chunk-DFMC4T2D.js";import"./chunk-GU4QOBSJ.js";import"./chunk-A4BQAJAB.js";import{AUDIT_FILE}from"./chunk-DY77BKQW.js";import{renderAnnotation}from"./chunk-O7NRY3PF.js";
import{renderFailed,renderIssue,renderVariable}from"./chunk-WDHQ6TJL.js";import"./chunk-KZF4TFGT.js";import"./chunk-ALV5SIJZ.js";import{createProcessIo}from"./chunk-7PDV3QUO.js";
import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE}from"./chunk-63VHBTHI.js";import{scan}from"./chunk-SDNECJ3T.js";import"./chunk-DRYUWKSU.js";import"./chunk-DXGSS4MV.js";
import"./chunk-SLSSJKEN.js";import"./chunk-GLCRPGHJ.js";import"./chunk-W6W4FT7L.js";import"./chunk-LEAT256W.js";import"./chunk-QCRE7CJQ.js";
import"./chunk-O44D3LJ6.js";import"./chunk-IDZ2XEMX.js";import"./chunk-OPH7LUXY.js";import"./chunk-VHMJTUHY.js";import"./chunk-MEXNGYXO.js";
import"./chunk-I24TBTMV.js";import"./chunk-47OPDKQZ.js";import"./chunk-SKVIB3U4.js";import"./chunk-NXFDUCBJ.js";import"./chunk-SVYUDFAA.js";
import"./chunk-IWXPGMVG.js";import"./chunk-MKB34V6I.js";import"./chunk-E73XVOSX.js";import"./chunk-CFHUIMZD.js";import"./chunk-J2I3DSIY.js";
import"./chunk-G5XRQIE4.js";import"./chunk-66BM6EFY.js";import"./chunk-VPRSNMDB.js";import"./chunk-MTPATITD.js";import{parseChoice}from"./chunk-CN6V5ND2.js";
import"./chunk-AABGW2Z7.js";import"./chunk-ZWNLSOVG.js";import"./chunk-66TE5JIU.js";import"./chunk-JP3CGOFM.js";import"./chunk-YHNI33TH.js";
import"./chunk-2ZBVTU4R.js";import"./chunk-FS6VMKJT.js";import"./chunk-J3DMY27L.js";import"./chunk-5FQLJRVO.js";import"./chunk-OI3L7W4U.js";
import"./chunk-HSRZRVON.js";import"./chunk-33J4NCUG.js";import"./chunk-Q2FS6XGL.js";import"./chunk-WFAAGYC2.js";import"./chunk-TO2OUVAA.js";
import"./chunk-ST4J2INH.js";import"./chunk-PD363LDJ.js";import"./chunk-JKLGQZT2.js";import"./chunk-TDZLXQKS.js";import"./chunk-X3VNMDIX.js";
import"./chunk-4HSS25C7.js";import{quote}from"./chunk-MPIHJRVA.js";import{UserError,messageOf}from"./chunk-JX7KTPLD.js";import"./chunk-ZGJQZ5PP.js";
import"./chunk-XIRFBKPU.js";import"./chunk-3VEK6LOZ.js";import"./chunk-36K7XQH7.js";import"./chunk-LJJRHRMG.js";import"./chunk-6L5546QT.js";
import"./chunk-EOA54VTS.js";import"./chunk-MYAZKXTC.js";import"./chunk-VHVTLHOC.js";import"./chunk-RXFZFBJ2.js";import{escapeText}from"./chunk-DXFUX2MO.js";
import"./chunk-246QKVLA.js";import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
