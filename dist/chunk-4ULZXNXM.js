import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{createPathFilter,dropUnwanted,formatCount,idOf,organizationsOf,outerPath,placeText,readBaseline,revocationUrl,shortObjectId,styleOf,suppress,toFindings,wantsColor,
wantsUnicode}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import{isOfFramework,mayHoldBytes}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";
import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import{findDirectories}from"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{
escapeText,isAtLeast}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";function judge({added,held},wishes){let accepts=createPathFilter(wishes.include,wishes.exclude,""),wanted=placed=>dropUnwanted(toFindings(placed.filter(({place})=>hasNoPath(
place)||accepts(place.path))),wishes.minConfidence,wishes.disabledRules),sure=({confidence})=>wishes.failOn!=="never"&&isAtLeast(confidence,wishes.failOn),open=placed=>suppress(
wanted(placed),wishes.suppressions).findings,[news,olds,all]=[open(added),open(held),open([...added,...held])],isNew=({fingerprint})=>news.some(finding=>finding.
fingerprint===fingerprint);return{refused:all.filter(finding=>isNew(finding)&&sure(finding)),doubtful:news.filter(finding=>!sure(finding)),held:olds.filter(finding=>!isNew(
finding)),accepted:wanted(added).length-news.length,leftOut:toFindings([...added,...held]).length-wanted([...added,...held]).length}}function hasNoPath({path,object,
ref}){return path===""||object==="commit"||ref!==void 0}import{existsSync}from"node:fs";import{basename,isAbsolute,join,posix}from"node:path";var WAITING=["MERGE_HEAD","CHERRY_PICK_HEAD","REVERT_HEAD"];function readSituation(start){let{hook,args,env}=start,[file=""]=args,finish=findFinish(start);return{
prefix:env.GIT_PREFIX??"",framework:isOfFramework(env),passingIndex:basename(env.GIT_INDEX_FILE??"index")!=="index",...finish===void 0?{}:{finish},...hook==="co\
mmit-msg"?{message:{file,edited:env.GIT_EDITOR!==":"}}:{}}}function findFinish({hook,args,cwd,env}){if(env.GIT_REFLOG_ACTION?.startsWith("rebase")===!0)return"g\
it commit --amend";if(hook==="pre-merge-commit"||hook==="commit-msg"&&basename(args[0]??"")==="MERGE_MSG")return"git commit";let gitDir=findDirectories(cwd,env)?.
gitDir;return gitDir!==void 0&&WAITING.some(name=>existsSync(join(gitDir,name)))?"git commit":void 0}function typePath(path,{prefix}){let typed=isAbsolute(path)?
path:posix.relative(prefix,path)||".";if(escapeText(typed)!==typed||typed.includes("'")||mayHoldBytes(typed))return"FILE";let safe=typed.startsWith("-")?`./${typed}`:
typed;return/^[\w./@+-]+$/.test(safe)?safe:`'${safe}'`}import{isAbsolute as isAbsolute2}from"node:path";var MOST=10,MOST_IDS=50,BASELINE_NAME=".pat-patrol-baseline",isAzure=({format})=>format!=="custom",isName=({object})=>object==="tree",isRefName=place=>isName(place)&&
place.ref!==void 0,isTag=({object,commit})=>object==="tag"||commit===void 0;function isOfFiles({moment,situation},refused){let places=placesOf(refused);return moment===
"commit"&&situation.message===void 0&&places.every(({object})=>object===void 0)}function tellNext({moment,situation},refused){let places=placesOf(refused);if(isOfFiles(
{moment,situation},refused))return`revoke it if it was ever pushed (${revocation(refused)}), and take it out`;switch(moment){case"receive":return`the token has \
left its machine, so revoke it (${revocation(refused)}), then ${removal(places)} and push again`;case"push":return`it is committed, but still here: ${removal(places)}\
, then push again; revoke it if anybody else has seen it`;case"range":return`revoke it if these commits were pushed (${revocation(refused)}); if not, ${removal(
places)}`;case"commit":return situation.message===void 0?tellFiles(refused,situation):tellMessage(situation.message,situation)}}function tellFiles(refused,situation){
let{finish,passingIndex}=situation,places=placesOf(refused),steps=[],contents=places.filter(place=>!isName(place));contents.length>0&&steps.push(`take it out${passingIndex?
"":tellStaging(contents,situation)}`),contents.length<places.length&&steps.push("give what is called so another name (git mv)");let taken=steps.join(", ");return finish===
void 0?`it has not left this machine: ${taken}, then the same command again`:`revoke it if it came with commits that were pushed (${revocation(refused)}); ${taken}\
, then ${nameFinish(finish)}`}function tellStaging(places,situation){let files=typeFiles(places,situation);return files===void 0?" and git add the files (or git\
 reset, for all)":` and git add ${files} (or git reset -- ${files})`}function tellMessage(message,situation){let{finish}=situation;return finish==="git commit"?
"take it out of the message: git commit --edit":finish!==void 0?`take it out of the message: ${nameFinish(finish)}`:message.edited?`take it out of the message, \
which is kept: the same command again with --edit --file=${typePath(message.file,situation)}`:"the same command again, with a message that does not hold it"}function nameFinish(finish,option=""){
return finish==="git commit"?`git commit${option}`:`${finish}${option} and git rebase --continue`}function removal(places){let steps=[];places.some(isRefName)&&
steps.push("choose another name for it (git branch -m OLD NEW; of a tag git tag NEW OLD, then git tag -d OLD; of a target git push REMOTE SOURCE:NEW)");for(let tag of new Set(
places.filter(place=>!isRefName(place)&&isTag(place)).map(nameTag)))steps.push(`delete ${tag==="TAG"?"the tag":"that tag"} (git tag -d ${tag}) or make it anew (\
git tag -f -a ${tag} '${tag}^{}')`);return places.some(place=>!isRefName(place)&&!isTag(place))&&steps.push("take it out of these commits (git rebase -i; one mo\
re commit is not enough)"),steps.join(", ")}function nameTag({object,ref=""}){let name=ref.replace(/^refs\/tags\//,"");return object==="tag"&&/^\w[\w./@+-]*$/.test(
name)?name:"TAG"}function revocation(refused){if(!refused.some(isAzure))return"where it was made";let[organization="ORGANIZATION"]=refused.filter(isAzure).flatMap(
organizationsOf);return revocationUrl(organization)}function tellAcceptance(refusal,refused){let{moment}=refusal,places=placesOf(refused),where=moment==="commit"?
"":", in the commit that adds it",comment=places.every(isName)?[]:[`write pat-patrol:allow REASON in a comment behind it${where}`];if(moment==="receive")return comment[0];
let baseline=places.every(isRefName)?[]:[tellBaseline(refusal,refused)];return[...comment,...baseline].join(", or: ")||void 0}function tellBaseline({moment,situation},findings){
let places=placesOf(findings);return`pat-patrol baseline add ${findings.length>MOST_IDS?"ID...":findings.map(idOf).join(" ")} ${moment==="commit"?whereStaged(places,
situation):"--history"}`}function whereStaged(places,situation){let{message,passingIndex}=situation;return message!==void 0?whereMessage(message.file,situation):
!passingIndex&&places.every(({object})=>object!==void 0)?"--staged":typeFiles(places,situation)??typePath("",situation)}function whereMessage(file,situation){let baseline=isAbsolute2(
file)?` --baseline ${typePath(BASELINE_NAME,situation)}`:"";return`${typePath(file,situation)}${baseline}`}function tellWayAround(refusal,refused=[]){let{moment,
situation}=refusal;if(moment==="receive")return"ask whoever runs this server; --no-verify does not reach it";if(moment==="range"||refused.length>0&&isOfFiles(refusal,
refused))return"the same command with SKIP=ID in front, the id of this hook in .pre-commit-config.yaml";let{finish}=situation;return finish===void 0?"the same c\
ommand with --no-verify":nameFinish(finish," --no-verify")}function typeFiles(places,situation){let files=[...new Set(places.map(place=>typePath(outerPath(place),
situation)))];return files.length>MOST?void 0:files.join(" ")}function placesOf(findings){return findings.flatMap(({places})=>places)}var MOST2=10,MOST_COMMITS=4;function tellHook(story,looks){return[...tellRefused(story,looks),...tellWarnings(story,looks),...tellProblems(story,looks)]}function tellRefused(story,looks){
let{refused}=story.judgement;if(refused.length===0)return[];let acceptance=tellAcceptance(story,refused);return[looks.strong(`${looks.found} ${headline(story,nameSecrets(
refused),looks)}`),...tellTokens(refused,looks,tellAll(story)),...tellFramework(story,looks),`  next: ${tellNext(story,refused)}`,...acceptance===void 0?[]:[`  \
not a secret? ${acceptance}`],`  wrong all the same? ${tellWayAround(story,refused)}`]}function nameSecrets(findings){return formatCount(findings.length,findings.
every(isAzure)?"Azure DevOps token":"secret")}function headline(story,tokens,{show}){let{hook,moment,remote}=story;return moment==="receive"?`pat-patrol refused\
 this push: it holds ${tokens}`:isOfFiles(story,story.judgement.refused)?`pat-patrol: these files hold ${tokens}`:moment==="range"?`pat-patrol: these commits ad\
d ${tokens}`:moment==="push"?`pat-patrol stopped this push${remote===void 0?"":` to ${show(remote)}`}: it would send ${tokens}`:`pat-patrol stopped this ${hook===
"pre-merge-commit"?"merge":"commit"}: ${hook==="commit-msg"?"its message holds":"it would add"} ${tokens}`}function tellFramework({moment,remote,situation},{show}){
return moment!=="push"||!situation.framework?[]:[`  pre-commit tells of one branch of a push: all that ${show(remote??"it")} does not have were looked at`,"  to\
 go by what git pushes: pat-patrol install --hook pre-push"]}function tellAll({moment,situation}){return moment==="commit"&&!situation.passingIndex?": pat-patro\
l scan --staged":""}function tellTokens(findings,looks,all=""){let lines=findings.slice(0,MOST2).map(finding=>`  ${tellToken(finding,looks)}`);return findings.length>
MOST2&&lines.push(`  and ${formatCount(findings.length-MOST2,"more token")}${all}`),lines}function tellToken(finding,{show}){let[first]=finding.places,{confidence,
issued,secret,ruleId}=finding,age=issued===void 0?"":`, issued ${issued}`,paths=new Set(finding.places.map(place=>place.path)),others=paths.size>1?` and ${formatCount(
paths.size-1,"more file")}`:"",commits=commitsOf([finding]);return[`${first===void 0?"":placeText(first,show)}${others}`,show(secret.redacted),isAzure(finding)?
`${confidence}${age}`:`${confidence}, rule ${show(ruleId)}`,`id ${idOf(finding)}`,...commits.length===0?[]:[`in ${nameCommits(commits)}`]].join("  ")}function commitsOf(findings){
return[...new Set(findings.flatMap(({places})=>places.flatMap(({commit})=>commit??[])))]}function nameCommits(commits){let named=commits.slice(0,MOST_COMMITS).map(
shortObjectId).join(", "),more=commits.length>MOST_COMMITS?` and ${commits.length-MOST_COMMITS} more`:"";return`${commits.length===1?"commit":"commits"} ${named}${more}`}
function tellWarnings(story,looks){let{judgement,configFile,moment,failOn,situation}=story,later={moment,situation:{...situation,passingIndex:!0}},{doubtful,held,
accepted,leftOut}=judgement,lines=[];if(doubtful.length>0){let why=failOn==="never"?"this, for nothing is to be refused (fail-on never)":"what is less sure";lines.
push(`${looks.attention} pat-patrol let pass ${why}:`,...tellTokens(doubtful,looks))}if(held.length>0){let what={commit:"this commit changes",range:"these commi\
ts change",push:"this push changes",receive:"this push changes"};lines.push(`${looks.attention} pat-patrol: ${formatCount(held.length,"token")} in what ${what[moment]}\
, there before and not added by it:`,...tellTokens(held,looks),`  revoke what is live, or accept it: ${tellBaseline(later,held)}`)}if(accepted>0){let tokens=formatCount(
accepted,"token");lines.push(`${looks.attention} pat-patrol: ${tokens} accepted by a comment or the baseline`)}return leftOut>0&&configFile!==void 0&&lines.push(
`${looks.attention} pat-patrol: ${formatCount(leftOut,"token")} left out by ${looks.show(configFile)}`),lines}function tellProblems(story,looks){let{problems,failOpen,
hook}=story;if(problems.length===0)return[];let lines=problems.slice(0,MOST2).map(({where,message})=>`  ${escapeText(`${where}: ${message}`)}`);return problems.
length>MOST2&&lines.push(`  and ${formatCount(problems.length-MOST2,"more problem")}`),[looks.strong(`${looks.attention} pat-patrol could not read everything th\
at ${hook} is about:`),...lines,failOpen?"  let through all the same: --fail-open":`  so it does not let it through; ${tellWayThrough(story)}`]}function tellWayThrough(story){
let once=`once: ${tellWayAround(story)}`,always="always: pat-patrol install --fail-open";return story.moment==="receive"?tellWayAround(story):[...story.problems.
some(({object})=>object!==void 0)?["leave archives closed: archives: false in .pat-patrol.yml"]:[],once,always].join("; ")}async function tellOutcome({invocation,outcome,found},io){let{hook,args,failOpen,noColor}=invocation,{config,name}=found,failOn=invocation.failOn??config.failOn??
"likely",judgement=judge(outcome,{include:config.include,exclude:config.exclude,minConfidence:config.minConfidence??"possible",disabledRules:config.disabledRules,
suppressions:findSuppressions(hook,io),failOn}),style=styleOf({color:wantsColor(io.stderr,io.env,noColor),unicode:wantsUnicode(io.env,io.platform),width:0,version:"",
rules:[]}),{glyphs,bold,show}=style,situation=readSituation({hook,args,cwd:io.cwd,env:io.env}),story={...outcome,hook,judgement,situation,failOpen,failOn,configFile:name},
lines=tellHook(story,{found:glyphs.found,attention:glyphs.attention,strong:bold,show});return lines.length>0&&await io.stderr.write(`${lines.join(`
`)}
`),judgement.refused.length>0}function findSuppressions(hook,{cwd,home}){if(hook==="pre-receive")return{inline:!0};let baseline=readBaseline({cwd,home,named:void 0,
paths:[]})?.baseline;return{inline:!0,...baseline===void 0?{}:{baseline}}}export{tellOutcome};
