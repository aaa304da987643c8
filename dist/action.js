import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{MODES}from"./chunk-K6RNMXLJ.js";import{AUDIT_FILE}from"./chunk-OGFQMOUO.js";import{scanInCi}from"./chunk-XG75ZPWN.js";import{findSystem}from"./chunk-QTB63KQJ.js";
import"./chunk-NSXIN4NC.js";import"./chunk-JAXEPBNX.js";import"./chunk-NG7ICNCA.js";import{renderAnnotation}from"./chunk-AYHZBMPS.js";import{
renderIssue,renderVariable}from"./chunk-KCAOHJ3N.js";import"./chunk-FJI7S3V3.js";import"./chunk-VCSPX4MQ.js";import{createProcessIo}from"./chunk-BFK4GCMI.js";
import{EXIT_FAILED}from"./chunk-C2MT3NXC.js";import{scan}from"./chunk-ABTUETGQ.js";import"./chunk-J5YVEML3.js";import"./chunk-AKNZNGZH.js";
import"./chunk-Z5KPP2FG.js";import"./chunk-7CPUZM3F.js";import"./chunk-CAAHDOIW.js";import"./chunk-ZBXQEHZI.js";import"./chunk-UVV47632.js";
import"./chunk-6WEAG4OF.js";import"./chunk-MKYCEKQ4.js";import"./chunk-IHB6RYAJ.js";import"./chunk-G26NNHTS.js";import"./chunk-SUPHYOG4.js";
import"./chunk-VUI6M3BX.js";import"./chunk-LWZ6G7MU.js";import"./chunk-I6AOEECX.js";import"./chunk-6XLLBNAX.js";import"./chunk-BJERAGF5.js";
import"./chunk-NBQTC6H5.js";import"./chunk-ELZTN36F.js";import"./chunk-UUHLH33Q.js";import"./chunk-DQBMFK4L.js";import"./chunk-D7FIWU2M.js";
import"./chunk-HEFLBWWP.js";import"./chunk-3Y7R2QUX.js";import"./chunk-3IFFM2LS.js";import"./chunk-EE25WI4R.js";import{parseChoice}from"./chunk-JUANBTL6.js";
import"./chunk-5TRM4UCS.js";import"./chunk-TX2WK7GY.js";import"./chunk-FSLROTHY.js";import"./chunk-ZUVYETW4.js";import"./chunk-ZABNBIIC.js";
import"./chunk-W5KSEO6F.js";import"./chunk-ILUDW7UB.js";import"./chunk-IZGZTJCN.js";import"./chunk-LPLA3SNC.js";import"./chunk-WVTW4IYL.js";
import"./chunk-LJN2Y2DB.js";import"./chunk-SIZ2Q33Z.js";import"./chunk-C5XMGLVY.js";import"./chunk-P6BILFG5.js";import"./chunk-TT3C7KQG.js";
import"./chunk-Z6M7464H.js";import"./chunk-FXLUXSG5.js";import{quote}from"./chunk-HDL3K7A3.js";import{UserError,messageOf}from"./chunk-MPVIZA6S.js";
import"./chunk-R6PCYEOD.js";import"./chunk-KAY2WN5K.js";import"./chunk-RUFZOQFO.js";import"./chunk-SALDCE43.js";import"./chunk-G3HLWF4U.js";
import"./chunk-BTPM7HHZ.js";import"./chunk-54OVQAAD.js";import"./chunk-B3B456RF.js";import"./chunk-AFB6XP2O.js";import"./chunk-TD2Q2LWP.js";
import{escapeText}from"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();import{isMainThread}from"node:worker_threads";init_define_WORKFLOWS();import{relative as relative2}from"node:path";init_define_WORKFLOWS();import{join}from"node:path";var INPUT_DEFAULTS={path:".",mode:"auto",base:"",head:"",deepen:"false",config:"",baseline:"","fail-on":"","min-confidence":"",archives:"true",verify:"false",revoke:"\
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
