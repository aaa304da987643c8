import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findDefaultBranch}from"./chunk-KUSLTEXL.js";import{findSystem,scanToEnd}from"./chunk-4D2XPN3E.js";import{listCommits}from"./chunk-ZSDTTT2K.js";
import{findRepository}from"./chunk-DBXAA5U3.js";import{GitError,UNSHALLOW,isObjectId,readGit,readShallow}from"./chunk-JWXIQW5Q.js";import{NO_EARLIER,
listConfigs,readText,startOf}from"./chunk-ROGHHUVP.js";import{UsageError,UserError,escapeText,messageOf,quote}from"./chunk-JWT63C6Y.js";var REMOTE="origin",INFINITE=2147483647,SILENCE=300;async function fetchCommits(repository,want,depth=INFINITE){let options=["--quiet","--no-recurse-submodules",
"--no-write-fetch-head",...repository.shallow?[`--depth=${depth}`]:[]];await readGit(["fetch",...options,...want===void 0?[REMOTE]:["--no-tags","--",REMOTE,want]],
{...repository,silence:SILENCE,network:!0})}function trunksBeside(own,trunk){return trunk===void 0||own===void 0||own===trunk?[]:[trunk]}function branchOf(ref){return ref.startsWith("refs/heads/")?ref.slice(
11):ref.startsWith("refs/")||ref===""?void 0:ref}function nameOf(ref){return ref.startsWith("refs/tags/")?`tag ${ref.slice(10)}`:branchOf(ref)??ref}var AUDITS=["Schedule","Manual"],PUSHES=["IndividualCI","BatchedCI"],OTHERS=["BuildCompletion","ResourceTrigger","ValidateShelveset","CheckInShelveset"];function readAzureBuild(env,trunk){
let reason=env.BUILD_REASON;if(!reason)throw new UserError("BUILD_REASON is not set, so mode 'auto' cannot know what changed");if(AUDITS.includes(reason))return{
kind:"audit",name:reason};let isPullRequest=reason==="PullRequest"||!!env.SYSTEM_PULLREQUEST_TARGETBRANCH;if(!isPullRequest&&OTHERS.includes(reason))return{kind:"\
other",name:reason};if(!isPullRequest&&!PUSHES.includes(reason))throw new UserError(`BUILD_REASON ${quote(reason)} is none that is known: choose another mode th\
an 'auto'`);let version=env.BUILD_SOURCEVERSION;if(!version)throw new UserError("BUILD_SOURCEVERSION is not set, so mode 'auto' cannot know what changed");return isPullRequest?
readPullRequest(env,version):readPush(env.BUILD_SOURCEBRANCH??"",version,trunk)}function readPullRequest(env,version){let number=env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER||
env.SYSTEM_PULLREQUEST_PULLREQUESTID,ref=env.SYSTEM_PULLREQUEST_TARGETBRANCH;if(!ref)throw new UserError("SYSTEM_PULLREQUEST_TARGETBRANCH is not set, so mode 'a\
uto' cannot know what changed");let target=branchOf(ref);return{kind:"change",name:`pull request ${number??""}`.trimEnd(),head:env.SYSTEM_PULLREQUEST_SOURCECOMMITID||
version,trunks:target===void 0?[]:[target],merge:version}}function readPush(ref,version,trunk){let isTag=ref.startsWith("refs/tags/");return{kind:"change",name:`\
push to ${nameOf(ref)}`,head:version,...isTag?{tag:ref}:{},trunks:trunksBeside(isTag?ref:branchOf(ref),trunk)}}async function resolveRevisions(location,revisions){let input=revisions.map(revision=>`${revision}
${revision}^{commit}
`).join(""),lines=(await readGit(["cat-file","--batch-check=%(objectname)"],{...location,input})).toString("latin1").split(`
`);return revisions.map((_,at)=>{let[id="",commit=""]=lines.slice(at*2);return isObjectId(id)&&isObjectId(commit)?{id,commit}:void 0})}var TRACKING=`refs/remotes/${REMOTE}/`,HEAD=/^(?:HEAD|@)(?![\w./-])/,SHORT_ID=/^[0-9a-f]{4,}(?![\w./-])/;async function pinRevision(repository,name){if(isExact(
name))return name;let remote=TRACKING+name,refs=[`refs/heads/${name}`,`refs/remotes/${name}`,`refs/tags/${name}`,remote],[plain,...found]=await resolveRevisions(
repository,[name,...refs]),here=refs.filter((ref,at)=>found[at]!==void 0&&(ref!==remote||found[0]===void 0));if(new Set(here.map(ref=>found[refs.indexOf(ref)]?.
commit)).size>1)throw new UserError(`${quote(name)} names different commits, say which is meant: ${here.join(" or ")}`);if(here.length>0&&SHORT_ID.test(name))throw new UserError(
`${quote(name)} may be a short id, say which is meant: ${here.join(" or ")}, or the whole id`);return plain===void 0&&here.length>0?remote:name}function wantsOf(repository,name){
if(isObjectId(name)||name.startsWith("refs/tags/"))return[isObjectId(name)?name:`${name}:${name}`];if(HEAD.test(name))return repository.head===void 0?[]:[repository.
head];let prefix=[TRACKING,"refs/heads/",`${REMOTE}/`].find(each=>name.startsWith(each))??"",short=name.slice(prefix.length),branch=`+refs/heads/${short}:${TRACKING}${short}`;
return prefix===""?[branch,`refs/tags/${name}:refs/tags/${name}`]:[branch]}function isExact(name){return isObjectId(name)||name.startsWith("refs/")||HEAD.test(name)}var DEPTHS=[50,500,void 0],NULL_ID="0".repeat(40);async function findRange(change,{directory,deepen}){let repository=await openRepository(directory),look=await lookFor(
change,repository),depths=repository.shallow?DEPTHS:[void 0],failure;for(let depth of deepen?depths:[]){if(look.isWhole)break;failure=await fetchChange(change,repository,
depth),repository=await openRepository(directory),look=await lookFor(change,repository)}let failed=failure===void 0||!look.isCut?[]:[`could not fetch more: ${failure}`];
if(look.missing!==void 0)throw new UserError([missingText(look.missing,repository),...failed].join("; "));return{range:look.range,notes:[...look.notes,...failed]}}
async function openRepository(directory){let repository=await findRepository(directory);if(repository===void 0)throw new UserError(`${directory} is not in a git\
 repository: check it out first, or choose mode 'tree'`);return repository}async function lookFor(change,repository){let{head,tag,base,trunks,merge}=change,branches=trunks.
map(name=>`refs/remotes/${REMOTE}/${name}`),parents=[1,2].map(number=>`${merge??head}^${number}`),pinned=await pinRevision(repository,head),start=base===void 0?
pinned:await pinRevision(repository,base),revisions=[pinned,tag??pinned,start,...parents,...branches],[at,tagged,before,first,second,...trunk]=await resolveRevisions(
repository,revisions),lacking=missing=>({missing,isCut:!0,isWhole:!1});if(at===void 0)return lacking(head);let to=tagged?.commit===at.commit?tagged:at;if(base!==
void 0&&before!==void 0){let isCut2=await isCutOff(repository,before.commit,to.commit);return{range:`${before.commit}..${to.id}`,notes:[],isCut:isCut2,isWhole:!isCut2}}
if(base!==void 0&&(repository.shallow||change.needsBase))return lacking(base);let now=trunk.find(found=>found!==void 0)?.commit;if(now===void 0&&repository.shallow&&
trunks.length>0)return lacking(trunks.join(" or "));let isTaken=merge!==void 0&&now!==void 0&&await isEmpty(repository,now,to.commit),then=second?.commit===to.commit?
first?.commit:void 0,from=isTaken&&then!==void 0&&!await isEmpty(repository,then,to.commit)?then:isTaken?void 0:now,isCut=await isCutOff(repository,from,to.commit);
return{range:`${from??NULL_ID}..${to.id}`,notes:[...base===void 0?[]:[goneText(base,now===void 0?[]:trunks)],...base===void 0&&now===void 0&&trunks.length>0?[absentText(
trunks)]:[],...isTaken?[takenText(trunks,from)]:[]],isCut,isWhole:!isCut&&base===void 0&&(now!==void 0||trunks.length===0)}}function goneText(base,trunks){let wider=trunks.
length===0?"all that leads to it":`what ${trunks.join(" or ")} has not`;return`${base.slice(0,12)} is not here any more, as after a force push: looking at ${wider}`}
function absentText(trunks){return`${trunks.join(" or ")} is not here to compare with: looking at all that leads to it`}function takenText(trunks,from){let wider=from===
void 0?"all that leads to it":`what ${from.slice(0,12)}, its merge's parent, has not`;return`${trunks.join(" or ")} has it already: looking at ${wider}`}async function isEmpty(repository,from,to){
return(await listCommits(repository,[to,`^${from}`],()=>{})).length===0}async function isCutOff(repository,from,to){if(!repository.shallow)return!1;let cut=new Set(
readShallow(repository));return(await listCommits(repository,from===void 0?[to]:[to,`^${from}`],()=>{})).some(commit=>cut.has(commit))}async function fetchChange({
head,base,trunks},repository,depth){let get=want=>fetchCommits(repository,want,depth).then(()=>{},messageOf),getAny=async name=>{let failures=[];for(let want of wantsOf(
repository,name))failures.push(await get(want));return failures.includes(void 0)?void 0:failures[0]},failure=await getAny(head),baseFailure=base===void 0?void 0:
await getAny(base);if(base!==void 0&&baseFailure===void 0)return failure;let branches=trunks.map(name=>`+refs/heads/${name}:refs/remotes/${REMOTE}/${name}`);for(let branch of branches)
await get(branch);return failure??baseFailure}function missingText(revision,{shallow,head}){if(revision==="HEAD"&&head===void 0)return"HEAD has no commit yet, s\
o there is no change to look at";let cure=shallow?`the checkout is shallow: ${UNSHALLOW}, or --deepen (deepen: true)`:"fetch it first";return`${isObjectId(revision)?
revision.slice(0,12):revision}, where the change begins or ends, is not here: ${cure}`}import{readFileSync}from"node:fs";var ID=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/,NULL_ID2=/^0+$/,AUDITS2=["schedule","workflow_dispatch","repository_dispatch"],OTHERS2=new Set("branch_protection_rule \
check_run check_suite create delete deployment deployment_status discussion discussion_comment fork gollum image_version issue_comment issues label milestone pa\
ge_build public registry_package release status watch workflow_run".split(" "));function readGithubEvent(env){let event=env.GITHUB_EVENT_NAME??"";if(AUDITS2.includes(
event))return{kind:"audit",name:event};let payload=readPayload(env.GITHUB_EVENT_PATH);if(event==="push")return readPush2(payload);if(event==="merge_group")return readMergeGroup(
payload);if(isRecord(payload.pull_request))return readPullRequest2(payload,event);if(OTHERS2.has(event))return{kind:"other",name:event};let why=event.startsWith(
"pull_request")?"brings no pull request":"is none that is known";throw new UserError(`the event ${quote(event)} (GITHUB_EVENT_NAME) ${why}: choose another mode \
than 'auto'`)}function readPullRequest2(payload,event){let at=(...path)=>textAt(payload,["pull_request",...path]),[source,target]=[at("head","repo","full_name"),
at("base","repo","full_name")],isOfFork=target!==""&&source!==target&&event!=="pull_request_target";return{kind:"change",name:`pull request ${textAt(payload,["n\
umber"])||at("number")}`,head:requiredId(at("head","sha"),"pull_request.head.sha"),base:requiredId(at("base","sha"),"pull_request.base.sha"),trunks:[at("base","\
ref")].filter(name=>name!==""),merge:"HEAD",...isOfFork?{remark:remarkOf(source)}:{}}}function remarkOf(fork){return`it comes from ${fork===""?"a fork":`the for\
k ${fork}`}, where the workflow's token can only read: the SARIF file cannot be uploaded from this run`}function readMergeGroup(payload){let at=name=>textAt(payload,
["merge_group",name]),base=branchOf(at("base_ref"));return{kind:"change",name:"merge group",head:requiredId(at("head_sha"),"merge_group.head_sha"),base:requiredId(
at("base_sha"),"merge_group.base_sha"),trunks:base===void 0?[]:[base]}}function readPush2(payload){let ref=textAt(payload,["ref"]),name=`push to ${nameOf(ref)}`,
after=requiredId(textAt(payload,["after"]),"after");if(NULL_ID2.test(after))return{kind:"other",name:`deletion of ${nameOf(ref)}`};let before=requiredId(textAt(
payload,["before"]),"before"),trunk=textAt(payload,["repository","default_branch"]);return{kind:"change",name,head:after,...ref.startsWith("refs/tags/")?{tag:ref}:
{},...NULL_ID2.test(before)?{}:{base:before},trunks:trunk===""||trunk===branchOf(ref)?[]:[trunk]}}function readPayload(file){let where="the event file of GitHub\
 Actions (GITHUB_EVENT_PATH)";if(!file)throw new UserError(`${where} is not named, so mode 'auto' cannot know what changed: choose another mode`);try{let payload=JSON.
parse(readFileSync(file,"utf8"));if(isRecord(payload))return payload}catch(error){throw new UserError(`${where} cannot be read: ${messageOf(error)}; choose anot\
her mode than 'auto'`)}throw new UserError(`${where} holds no event: choose another mode than 'auto'`)}function requiredId(text,name){if(ID.test(text))return text;
throw new UserError(`the event file of GitHub Actions has no commit id at ${name}: choose another mode than 'auto'`)}function textAt(payload,path){let value=path.
reduce((outer,name)=>isRecord(outer)?outer[name]:void 0,payload);return typeof value=="string"||typeof value=="number"?String(value):""}function isRecord(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}var AUDITS3=["schedule","web"],OTHERS3=new Set("trigger api external chat webide external_pull_request_event parent_pipeline pipeline ondemand_dast_scan ondeman\
d_dast_validation security_orchestration_policy container_registry_push".split(" ")),NULL_ID3=/^0+$/;function readGitlabPipeline(env){let source=env.CI_PIPELINE_SOURCE;
if(!source)throw new UserError("CI_PIPELINE_SOURCE is not set, so mode 'auto' cannot know what changed");if(AUDITS3.includes(source))return{kind:"audit",name:source};
let request=env.CI_MERGE_REQUEST_IID;if(!request&&source==="merge_request_event")throw new UserError("CI_MERGE_REQUEST_IID is not set, so mode 'auto' cannot kno\
w what changed");if(!request&&source!=="push"&&!env.CI_COMMIT_BEFORE_SHA)return readOther(source);let commit=env.CI_COMMIT_SHA;if(!commit)throw new UserError("C\
I_COMMIT_SHA is not set, so mode 'auto' cannot know what changed");return request?readMergeRequest(env,request,commit):readPush3(env,commit,source)}function readOther(source){
if(OTHERS3.has(source))return{kind:"other",name:source};throw new UserError(`CI_PIPELINE_SOURCE ${quote(source)} is none that is known: choose another mode than\
 'auto'`)}function readMergeRequest(env,request,commit){let base=env.CI_MERGE_REQUEST_DIFF_BASE_SHA,target=env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME;if(!base&&!target)
throw new UserError("CI_MERGE_REQUEST_TARGET_BRANCH_NAME is not set, so mode 'auto' cannot know what changed");return{kind:"change",name:`merge request ${request}`,
head:env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA||commit,...base?{base}:{},trunks:target?[target]:[],merge:commit}}function readPush3(env,head,source){let{CI_COMMIT_BEFORE_SHA:before,
CI_COMMIT_TAG:tag,CI_COMMIT_BRANCH:branch,CI_DEFAULT_BRANCH:trunk}=env;return{kind:"change",name:`${source} ${source==="push"?"to":"on"} ${tag?`tag ${tag}`:branch??
"a branch"}`,head,...tag?{tag:`refs/tags/${tag}`}:{},...!before||NULL_ID3.test(before)?{}:{base:before},trunks:!trunk||trunk===branch?[]:[trunk]}}function readJenkinsBuild(env,trunk){let{CHANGE_ID:id,CHANGE_TARGET:target,TAG_NAME:tag,GIT_PREVIOUS_SUCCESSFUL_COMMIT:base}=env;if(target)return{kind:"change",
name:`change ${id??""}`.trimEnd(),head:"HEAD",trunks:[target],merge:"HEAD"};if(id)throw new UserError("CHANGE_TARGET is not set, so mode 'auto' cannot know what\
 changed");let branch=env.BRANCH_NAME||env.GIT_BRANCH?.replace(/^origin\//,""),isTrunk=env.BRANCH_IS_PRIMARY==="true";return{kind:"change",name:`build of ${tag?
`tag ${tag}`:branch??"a branch"}`,head:"HEAD",...tag?{tag:`refs/tags/${tag}`}:{},...base?{base}:{},trunks:isTrunk?[]:trunksBeside(tag?`refs/tags/${tag}`:branch,
trunk)}}async function chooseScope(wish,{env,...checkout}){let{mode}=wish,base=checkRevision("base",wish.base),head=checkRevision("head",wish.head);if(mode==="tree"||mode===
"history"){if(base!==void 0||head!==void 0)throw new UsageError(`base and head are for the modes auto and range, and the mode is ${mode}`,"ci");return lookAt(mode,
checkout,[])}let occasion=base===void 0?await readOccasion(env,mode,checkout):givenChange(base,head??"HEAD");if(occasion.kind==="change"){let change=head===void 0?
occasion:{...occasion,head},{range,notes}=await findRange(change,checkout),remarks=change.remark===void 0?[]:[change.remark],first=`${occasion.name}: looking at\
 what it adds, ${shorten(range)}`;return{scope:"range",range,notes:[first,...remarks,...notes]}}if(mode==="range"||head!==void 0)throw new UserError(`${occasion.
name} brings no commits, so there is no range: say base and head, or mode auto`);let scope=occasion.kind==="audit"?"history":"tree";return lookAt(scope,checkout,
[`${occasion.name}: looking at the ${scope}`])}async function lookAt(scope,{directory,deepen},notes){return scope==="tree"||!deepen?{scope,notes}:{scope,notes:[
...notes,...await deepenHistory(directory)]}}async function deepenHistory(directory){let repository=await openRepository(directory);if(!repository.shallow)return[];
try{return await fetchCommits(repository,void 0),repository.head!==void 0&&await fetchCommits(await openRepository(directory),repository.head),["fetched the res\
t of the history"]}catch(error){return[`could not fetch more: ${messageOf(error)}`]}}function checkRevision(name,text){if(text===void 0||/^[^\s:+^-][^\s:]*$/.test(
text)&&!text.includes(".."))return text;throw new UsageError(`${name} wants a commit, a branch or a tag, not ${quote(text)}`,"ci")}function givenChange(base,head){
return{kind:"change",name:"base and head",head,base,needsBase:!0,trunks:[]}}async function readOccasion(env,mode,{directory}){let findTrunk=async()=>{let repository=await findRepository(
directory);return repository&&findDefaultBranch(repository,REMOTE)};switch(findSystem(env)){case"github":return readGithubEvent(env);case"azure":return readAzureBuild(
env,await findTrunk());case"gitlab":return readGitlabPipeline(env);case"jenkins":return readJenkinsBuild(env,await findTrunk());case void 0:throw new UserError(
`mode ${mode} knows GitHub Actions, Azure Pipelines, GitLab and Jenkins, and this is none of them: say base and head, or mode tree or history`)}}function shorten(range){
return range.replaceAll(/[0-9a-f]{40,64}/g,id=>id.slice(0,12))}import{realpathSync}from"node:fs";import{basename,dirname,join,relative,sep}from"node:path";var LARGEST=2e6;async function readAtCommit(location,commit,paths){let names=(await readGit(["ls-tree","-z","--full-tree","--name-only",commit,"--",...paths],location)).
toString("utf8").split("\0"),found=new Map;for(let path of paths)names.includes(path)&&found.set(path,await readOne(location,commit,path));return found}async function readOne(location,commit,path){
let refuse=why=>new UserError(`${commit.slice(0,12)}:${path}: cannot be read: ${why}`);try{let answer=await readGit(["cat-file","--batch","--follow-symlinks"],{
...location,input:`${commit}:${path}
`,maxBytes:LARGEST}),end=answer.indexOf(`
`),[,size]=/^[0-9a-f]+ blob (\d+)$/.exec(answer.toString("latin1",0,end))??[];if(size===void 0)throw refuse("it is missing, or no file");return answer.subarray(
end+1,end+1+Number(size))}catch(error){throw error instanceof GitError?refuse(error.message):error}}var NOTHING=/^0+$/;async function findConfigBefore({range},directory,search){let[commit=""]=range?.split("..")??[],repository=commit===""||NOTHING.test(commit)?
void 0:await findRepository(directory);if(repository?.root===void 0)return{earlier:NO_EARLIER,notes:[]};let{root}=repository,paths=new Map(listConfigs(search).flatMap(
file=>withPath(file,root)));if(paths.size===0)return{earlier:NO_EARLIER,notes:[]};let contents=await readAtCommit(repository,commit,[...paths.values()]),label=commit.
slice(0,12),texts=new Map([...paths].map(([file,path])=>[file,contents.get(path)?.toString("utf8")])),notes=[...texts].filter(([file,text])=>text!==textOf(file)).
map(([file,text])=>{let by=text===void 0?"which has none":"and its own counts";return`${paths.get(file)} is not as in ${label}, where the change begins, ${by}`});
return{earlier:{label,texts},notes}}function withPath(file,root){let path=relative(root,join(realFolder(dirname(file)),basename(file))).split(sep).join("/");return path.
startsWith("../")||path.startsWith("/")||path.includes(`
`)?[]:[[file,path]]}function realFolder(folder){try{return realpathSync(folder)}catch{return folder}}function textOf(file){try{return readText(file,file,{noun:"\
configuration",largest:1})}catch(error){if(error instanceof UserError)return;throw error}}async function runCi(invocation,io,dependencies){let{code}=await scanInCi(invocation,io,dependencies);return code}async function scanInCi({wish,deepen,scan},io,dependencies){
let directory=startOf(io.cwd,scan.typed.paths.slice(0,1)),choice=await chooseScope(wish,{env:io.env,directory,deepen}),search={cwd:io.cwd,home:io.home,named:scan.
config,paths:scan.typed.paths},{earlier,notes}=await findConfigBefore(choice,directory,search);for(let note of[...choice.notes,...notes])await io.stderr.write(`${escapeText(
note)}
`);let typed={...scan.typed,history:choice.scope==="history",range:choice.range};return{...await scanOrRevoke({...scan,typed,earlier},io,dependencies),choice}}async function scanOrRevoke(scan,io,dependencies){
if(scan.revoking===void 0)return scanToEnd(scan,io,dependencies);let{scanAndRevoke}=await import("./chunk-A3T27VMO.js");return scanAndRevoke(scan,io,dependencies)}export{runCi,scanInCi};
