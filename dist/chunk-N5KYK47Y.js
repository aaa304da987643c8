import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{wantsColor,wantsUnicode}from"./chunk-EL663C4T.js";import{dropUnwanted,suppress,toFindings}from"./chunk-3W472HFK.js";import"./chunk-6MTSV3EQ.js";
import{createPathFilter}from"./chunk-BT2FYZDB.js";import"./chunk-DBMCSWSO.js";import{readBaseline}from"./chunk-GXO3UHV3.js";import"./chunk-FEPUETFR.js";
import"./chunk-7ZKR4KX5.js";import{isAtLeast}from"./chunk-VJSYM3JU.js";import"./chunk-NYWMS5UD.js";import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";
import{styleOf}from"./chunk-447QKDAU.js";import{formatCount}from"./chunk-UH7B2B2O.js";import{idOf,organizationsOf,placeText,revocationUrl,shortObjectId}from"./chunk-WV6BJOOM.js";
import"./chunk-JADI6QUB.js";import{escapeText}from"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();function judge({added,held},wishes){let accepts=createPathFilter(wishes.include,wishes.exclude,""),wanted=placed=>dropUnwanted(toFindings(placed.filter(({place})=>hasNoPath(
place)||accepts(place.path))),wishes.minConfidence,wishes.disabledRules),sure=({confidence})=>wishes.failOn!=="never"&&isAtLeast(confidence,wishes.failOn),open=placed=>suppress(
wanted(placed),wishes.suppressions).findings,[news,olds,all]=[open(added),open(held),open([...added,...held])],isNew=({fingerprint})=>news.some(finding=>finding.
fingerprint===fingerprint);return{refused:all.filter(finding=>isNew(finding)&&sure(finding)),doubtful:news.filter(finding=>!sure(finding)),held:olds.filter(finding=>!isNew(
finding)),accepted:wanted(added).length-news.length,leftOut:toFindings([...added,...held]).length-wanted([...added,...held]).length}}function hasNoPath({path,object,
ref}){return path===""||object==="commit"||ref!==void 0}init_define_WORKFLOWS();init_define_WORKFLOWS();var MOST=10,isAzure=({format})=>format!=="custom";function tellNext(refusal,refused){let places=refused.flatMap(finding=>finding.places),again=refusal.moment===
"commit"?"commit again":"push again";switch(refusal.moment){case"receive":return`the token has left its machine, so revoke it (${revocation(refused)}), then ${removal(
places)} and ${again}`;case"push":return`it is committed, but still here: ${removal(places)}, then ${again}; revoke it if anybody else has seen it`;case"commit":
return tellCommit(refusal,places)}}function tellCommit({hook},places){if(hook==="commit-msg")return"take it out of the message: git commit --edit --file=.git/CO\
MMIT_EDITMSG";let after=hook==="pre-merge-commit"?"git commit":"commit again",content=places.find(({object})=>object!=="tree"),rename="give what is called so an\
other name (git mv)";if(content===void 0)return`it has not left this machine: ${rename}, then ${after}`;let{path}=content,file=/^[\w./@+-]+$/.test(path)&&!path.
startsWith("-")?path:"FILE",alsoNames=places.some(({object})=>object==="tree")?`, ${rename}`:"";return`it has not left this machine: take it out and git add ${file}\
 (or git reset -- ${file})${alsoNames}, then ${after}`}function removal(places){let named=places.filter(({object,ref})=>object==="tree"&&ref!==void 0),steps=named.
length===0?[]:["choose another name for it (git branch -m NEW; of a tag git tag NEW OLD)"];return places.length>named.length&&steps.push("take it out of these c\
ommits (git rebase -i; one more commit is not enough)"),steps.join(", ")}function revocation(refused){if(!refused.some(isAzure))return"where it was made";let[organization="\
ORGANIZATION"]=refused.filter(isAzure).flatMap(organizationsOf);return revocationUrl(organization)}function tellAcceptance({moment},refused){return moment==="re\
ceive"?" in the commit that adds it":`, or: pat-patrol baseline add ${refused.length>MOST?"ID":refused.map(idOf).join(" ")} ${moment==="commit"?"--staged":"--hi\
story"}`}function tellWayAround({hook,moment}){return moment==="receive"?"ask whoever runs this server; --no-verify does not reach it":moment==="push"?"git push\
 --no-verify":`git ${hook==="pre-merge-commit"?"merge":"commit"} --no-verify`}var MOST2=10,MOST_COMMITS=4;function tellHook(story,looks){return[...tellRefused(story,looks),...tellWarnings(story,looks),...tellProblems(story,looks)]}function tellRefused(story,looks){
let{refused}=story.judgement;return refused.length===0?[]:[looks.strong(`${looks.found} ${headline(story,nameSecrets(refused),looks)}`),...tellTokens(refused,looks),
`  next: ${tellNext(story,refused)}`,`  not a secret? write pat-patrol:allow REASON in a comment behind it${tellAcceptance(story,refused)}`,`  wrong all the sam\
e? ${tellWayAround(story)}`]}function nameSecrets(findings){return formatCount(findings.length,findings.every(isAzure)?"Azure DevOps token":"secret")}function headline({
hook,moment,remote},tokens,{show}){return moment==="receive"?`pat-patrol refused this push: it holds ${tokens}`:moment==="push"?`pat-patrol stopped this push${remote===
void 0?"":` to ${show(remote)}`}: it would send ${tokens}`:`pat-patrol stopped this ${hook==="pre-merge-commit"?"merge":"commit"}: ${hook==="commit-msg"?"its me\
ssage holds":"it would add"} ${tokens}`}function tellTokens(findings,looks){let lines=findings.slice(0,MOST2).map(finding=>`  ${tellToken(finding,looks)}`);return findings.
length>MOST2&&lines.push(`  and ${formatCount(findings.length-MOST2,"more token")}`),lines}function tellToken(finding,{show}){let[first]=finding.places,{confidence,
issued,secret,ruleId}=finding,age=issued===void 0?"":`, issued ${issued}`,paths=new Set(finding.places.map(place=>place.path)),others=paths.size>1?` and ${formatCount(
paths.size-1,"more file")}`:"",commits=commitsOf([finding]);return[`${first===void 0?"":placeText(first,show)}${others}`,show(secret.redacted),isAzure(finding)?
`${confidence}${age}`:`${confidence}, rule ${show(ruleId)}`,`id ${idOf(finding)}`,...commits.length===0?[]:[`in ${nameCommits(commits)}`]].join("  ")}function commitsOf(findings){
return[...new Set(findings.flatMap(({places})=>places.flatMap(({commit})=>commit??[])))]}function nameCommits(commits){let named=commits.slice(0,MOST_COMMITS).map(
shortObjectId).join(", "),more=commits.length>MOST_COMMITS?` and ${commits.length-MOST_COMMITS} more`:"";return`${commits.length===1?"commit":"commits"} ${named}${more}`}
function tellWarnings({judgement,configFile,moment},looks){let{doubtful,held,accepted,leftOut}=judgement,lines=[];if(doubtful.length>0&&lines.push(`${looks.attention}\
 pat-patrol let pass what is less sure:`,...tellTokens(doubtful,looks)),held.length>0){let what=moment==="commit"?"this commit":"this push";lines.push(`${looks.
attention} pat-patrol: ${formatCount(held.length,"token")} in what ${what} changes, there before and not added by it:`,...tellTokens(held,looks),"  revoke what \
is live, or accept it: pat-patrol baseline add ID")}if(accepted>0){let tokens=formatCount(accepted,"token");lines.push(`${looks.attention} pat-patrol: ${tokens}\
 accepted by a comment or the baseline`)}return leftOut>0&&configFile!==void 0&&lines.push(`${looks.attention} pat-patrol: ${formatCount(leftOut,"token")} left \
out by ${looks.show(configFile)}`),lines}function tellProblems({problems,failOpen,hook},looks){if(problems.length===0)return[];let lines=problems.slice(0,MOST2).
map(({where,message})=>`  ${escapeText(`${where}: ${message}`)}`);return problems.length>MOST2&&lines.push(`  and ${formatCount(problems.length-MOST2,"more prob\
lem")}`),[looks.strong(`${looks.attention} pat-patrol could not read everything that ${hook} is about:`),...lines,failOpen?"  let through all the same: --fail-o\
pen":"  so it does not let it through (--fail-open in the hook would)"]}async function tellOutcome({invocation,outcome,found},io){let{hook,failOn,failOpen,noColor}=invocation,{config,name}=found,judgement=judge(outcome,{include:config.
include,exclude:config.exclude,minConfidence:config.minConfidence??"possible",disabledRules:config.disabledRules,suppressions:findSuppressions(hook,io),failOn:failOn??
config.failOn??"likely"}),style=styleOf({color:wantsColor(io.stderr,io.env,noColor),unicode:wantsUnicode(io.env,io.platform),width:0,version:"",rules:[]}),{glyphs,
bold,show}=style,story={...outcome,hook,judgement,failOpen,configFile:name},lines=tellHook(story,{found:glyphs.found,attention:glyphs.attention,strong:bold,show});
return lines.length>0&&await io.stderr.write(`${lines.join(`
`)}
`),judgement.refused.length>0}function findSuppressions(hook,{cwd,home}){if(hook==="pre-receive")return{inline:!0};let baseline=readBaseline({cwd,home,named:void 0,
paths:[]})?.baseline;return{inline:!0,...baseline===void 0?{}:{baseline}}}export{tellOutcome};
