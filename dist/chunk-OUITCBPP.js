import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findDefaultBranch}from"./chunk-KUSLTEXL.js";import{findTooDeep,require_dist}from"./chunk-NXLI6JFJ.js";import{readGit}from"./chunk-JWXIQW5Q.js";
import{messageOf}from"./chunk-JWT63C6Y.js";import{__toESM}from"./chunk-7KLDJBVT.js";function passed(name,message){return{name,status:"ok",message,next:[]}}function failed(name,message,...next){return{name,status:"failed",message,next}}function noted(name,message,...next){
return{name,status:"noted",message,next}}import{lstatSync,readdirSync,readFileSync}from"node:fs";import{join}from"node:path";var import_yaml=__toESM(require_dist(),1);var DEEPEST=60,MOST_ALIASES=100;function parseTree(text){if(findTooDeep(text,DEEPEST)!==void 0)throw new Error("nested too deeply");let document=(0,import_yaml.parseDocument)(
text,{prettyErrors:!1,schema:"core",merge:!0,logLevel:"silent"}),[problem]=document.errors;if(problem!==void 0)throw new Error(messageOf(problem));return document.
toJS({maxAliasCount:MOST_ALIASES})}function treeOf(value){return isTree(value)?value:{}}function isTree(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)}function listOf(value){return value==null?[]:Array.isArray(value)?value.flatMap(listOf):[value]}function textOf(value){return["string","number","\
boolean"].includes(typeof value)?String(value):""}function variablesOf(...trees){return Object.fromEntries(trees.flatMap(tree=>Object.entries(treeOf(tree)).map(
([name,value])=>[name,textOf(value)])))}var SURE={strength:"sure",why:""};function doubtful(why){return{strength:"doubtful",why}}function idle(why){return{strength:"idle",why}}var ORDER=["idle","doubt\
ful","sure"];function weakest(...calls){return calls.reduce((one,other)=>rank(other)<rank(one)?other:one,SURE)}function strongest(calls){let[first,...others]=calls.
filter(call=>call!==void 0);return first&&others.reduce((one,other)=>rank(other)>rank(one)?other:one,first)}function rank({strength}){return ORDER.indexOf(strength)}
function judgeSwitch(name,value,harmless){let text=textOf(value);if(value==null||text===String(harmless))return SURE;let why=`under ${name}: ${text}`;return text===
String(!harmless)?idle(why):doubtful(why)}var SAID=/^[ \t]*(?:#|\/\/|(?:-[ \t]+)?["']?(?:name|displayName|description|title|label)["']?[ \t]*:|(?:-[ \t]+)?(?:\w+:[ \t]+)?(?:echo|printf)\b)/,COMMENT=/[ \t]#.*$/,
CALLS=[/(?:^|[\s"'`/\\([;&|])pat-patrol(?:\.js|\.cmd)?(?:[@:][\w.$-]+)?[}"']*(?:[ \t,]|\\\r?\n)+["']?(?:ci|scan)(?![\w:-])/m,/\b(?:npx|bunx|npm[ \t]+exec|pnpm[ \t]+dlx|yarn[ \t]+dlx|docker[ \t]+run)[ \t][^\n]*\bpat-patrol\b/,
/(?:^|[\s{,])["']?(?:uses|task|component|pipe)["']?[ \t]*:[ \t]*["']?(?:[^\s"'#,]*\/)?(?:pat-patrol|PatPatrol)(?:[/@][^\s"']*)?["']?(?=[\s,}]|$)/m,/(?:^|[\s{,])["']?(?:template|remote|local|file)["']?[ \t]*:[ \t]*["']?[^\s"'#,]*\bpat-patrol\b[^\s"'#,]*\.ya?ml\b/m];
function hasCall(text){let said=text.split(`
`).filter(line=>!SAID.test(line)).map(line=>line.replace(COMMENT,"")).join(`
`);return CALLS.some(call=>call.test(said))}var USUAL_TRUNKS=["main","master"];function judgeBranches({include,exclude,all,what},trunks){let[wanted,left]=[include,exclude].map(value=>listOf(value).map(textOf));
if(left.includes(all))return idle(`on ${what} to no branch`);if(left.some(pattern=>trunks.some(trunk=>match(pattern,trunk,".*")!==!1)))return doubtful(`on ${what}\
 to others than ${left.join(", ")} only`);if(include==null)return SURE;let reached=trunks.some(trunk=>wanted.some(pattern=>match(pattern,trunk,"[^/]*")===!0)),isPlain=!wanted.
some(pattern=>pattern.startsWith("!"));return reached&&isPlain?SURE:doubtful(`on ${what} to ${wanted.join(", ")} only`)}function match(pattern,branch,star){let name=pattern.
replace(/^refs\/heads\//,"");if(!/^[\w./*-]*$/.test(name)||name.split("*").length>4)return;let parts=name.split(/(\*+)/).map(part=>part.startsWith("*")?part.length>
1?".*":star:part.replaceAll(".",String.raw`\.`));return new RegExp(`^${parts.join("")}$`).test(branch)}import{posix}from"node:path";var HARMLESS=new Set(["mode","deepen","failon","minconfidence","verify","revoke","organization","server","sariffile"]),USUAL={path:[".","./"],archives:["true"]};
function judgeInputs(inputs){for(let[name,value]of Object.entries(inputs)){let key=name.replaceAll("-","").toLowerCase(),text=textOf(value).trim(),isUsual=text===
""||(USUAL[key]??[]).includes(text);if(key==="failon"&&text==="never")return idle(`with ${name}: never`);if(key==="failon"&&text.includes("$"))return doubtful(`\
with ${name}: ${text}`);if(!isUsual&&!HARMLESS.has(key))return doubtful(`with ${name}: ${text}`)}return SURE}var VALUED=/^--(?:report|format|output|jobs|mode|organization|server|min-confidence|fail-on)$|^-o$/,HARMLESS2=/^(?:--(?:deepen|history|verbose|quiet|no-color|verify|include-suppressed|all-places|remarks|no-suppress|no-ignore)|-[qv]|--(?:report|format|output|jobs|mode|organization|server|min-confidence|fail-on)=.*)$/s,
WORD=/(?:"(?:[^"\\]|\\[^])*"|'[^']*'|[^\s"'])+/g,ELSEWHERE=/^\d?(?:>>?|<)(?:&\d)?/;function judgeOptions(typed,variables){if(/\s(?:--help|-h|--version)(?=\s|$)/.
test(typed))return idle("for its help only");if(/\s--(?:staged|stdin)(?=[\s=]|$)/.test(typed))return doubtful("on what is no commit of a change");let strange=findStrange(
(typed.match(WORD)??[]).map(word=>word.replaceAll(/^["']|["']$/g,"")));if(strange!==void 0)return doubtful(`with ${strange}`);let failOn=/\s--fail-on[\s=]+["']?([^\s"']+)/.
exec(typed)?.[1];return failOn===void 0?SURE:judgeLevel(failOn,variables)}function judgeLevel(failOn,variables){let name=/^\$\{?(\w+)\}?$/.exec(failOn)?.[1],value=name===
void 0?failOn:variables[name]??failOn;return value==="never"?idle("with --fail-on never"):value.includes("$")?doubtful(`with --fail-on ${value}`):SURE}function findStrange(words){
for(let at=0;at<words.length;at+=1){let word=words[at]??"",sent=ELSEWHERE.exec(word)?.[0];if(VALUED.test(word)||sent===word&&!sent.includes("&"))at+=1;else if(sent===
void 0&&word!=="."&&word!=="./"&&!HARMLESS2.test(word))return word}}var CONTINUED=/\\\r?\n/g,HERE_DOCUMENT=/(?<!<)<<-?[ \t]*(['"]?)(\w+)\1/g,PIECE=/(?<=^|[\s;&|(])#[^\n]*|'[^']*'|"(?:[^"\\]|\\[^])*"|\\[^]|[<>]&|&>|&&|\|\||[\n;|&]|[^]/g,
ENDS=new Set([`
`,";","&&","||","|","&"]);function splitCommands(script){let plain=dropHereDocuments(script.replaceAll(`\r
`,`
`).replaceAll(CONTINUED," ")),commands=[],text="",depth=0,inside=0,finish=end=>{text.trim()!==""&&commands.push({text:text.trim(),end,depth}),text="",depth=inside};
for(let[piece]of plain.matchAll(PIECE))(piece==="("||piece==="{")&&(inside+=1),(piece===")"||piece==="}")&&(inside-=1),isEnd(piece)?finish(piece):(!piece.startsWith(
"#")||piece.length===1)&&(text+=piece);return finish(""),commands}function dropHereDocuments(script){let lines=script.split(`
`),last=new Map(lines.map((line,at)=>[line.trimStart(),at])),kept=[];for(let at=0;at<lines.length;at+=1){let opening=lines[at]??"",words=[...opening.matchAll(HERE_DOCUMENT)].
map(([,,word=""])=>word),whole=!0,next=at;for(let word of words)if(whole&&=(last.get(word)??-1)>next,whole)do next+=1;while(lines[next]?.trimStart()!==word);kept.
push(whole&&words.length>0?opening.replaceAll(HERE_DOCUMENT,""):opening),whole&&(at=next)}return kept.join(`
`)}function isEnd(piece){return ENDS.has(piece)}var BEFORE=/^(?:(?:then|do|else|time|exec|command|sudo|nice|env)\s+|[({]\s*|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+)*/,LAUNCHER=String.raw`(?:npx|bunx|npm[ \t]+exec|pnpm(?:[ \t]+(?:dlx|exec))?|yarn(?:[ \t]+(?:dlx|run))?|node|docker[ \t]+run)\s(?:.*?[\s/"'])?`,
PROGRAM=String.raw`["']?(?:[^\s"']*[/\\])?pat-patrol(?:\.js|\.cmd)?(?:[@:][\w.$-]+)?[}"']*`,CALL=new RegExp(String.raw`^(?:&\s*)?(?:${LAUNCHER})?${PROGRAM}\s+(?:ci|scan)(?=[\s)};]|$)(.*)$`,
"s"),HELP=/\bpat-patrol\b.*\s(?:--help|-h|--version)(?=\s|$)/,OPENS=/^(?:if|for|while|until|case)\b/,CLOSES=/^(?:fi|done|esac)\b/,ASKS=/^(?:(?:if|elif|while|until)\s|!\s)/,
FAILS=/^(?:exit\s+(?:[1-9]|\$\?)|return\s+[1-9]|false\b)/;function judgeShell(script,setting){let commands=splitCommands(script),calls=[],nested=0,{stops}=setting,
before=SURE;for(let[at,command]of commands.entries()){let{text,depth}=command;OPENS.test(text)&&(nested+=1),CLOSES.test(text)&&(nested-=1);let set=/^set\s+([-+])(?:[a-df-z]*e|o\s+errexit\b)/.
exec(text)?.[1];set!==void 0&&(stops=set==="-");let prefix=BEFORE.exec(text)?.[0]??"",typed=CALL.exec(text.slice(prefix.length))?.[1];if(typed===void 0){let always=depth===
0&&nested===0&&!/[&|]/.test(commands[at-1]?.end??"");before=weakest(before,judgeBefore(text,always));continue}let place=nested>0?doubtful("where a condition hol\
ds"):judgeDepth(depth,prefix);calls.push(weakest(before,place,judgeOptions(typed,setting.variables),judgeEnd(commands,at,stops)))}return strongest(calls)??judgeRest(
commands.map(({text})=>text).join(`
`))}function judgeBefore(text,always){let plain=text.replace(/^(?:(?:then|do|else)\s+|\{\s*)+/,"");return/^(?:exit|return)\b/.test(plain)&&always?idle("behind t\
he end of its script"):/^\(*\s*(?:exit|return)\b/.test(plain)&&!FAILS.test(plain)?doubtful("behind an end of its script"):/^(?:trap|exec|alias|eval)\b/.test(plain)?
doubtful(`behind ${plain.split(/\s/,1)[0]??""}`):/^(?:cd|pushd|popd|chdir|Set-Location)\b/i.test(plain)?doubtful("in another folder"):SURE}function judgeDepth(depth,prefix){
return depth===0&&!/[({]/.test(prefix)?SURE:doubtful("within brackets")}function judgeEnd(commands,at,stops){let{text,end}=commands[at]??{text:"",end:""};if(ASKS.
test(text))return doubtful("as a condition");let before=commands[at-1];if(before?.end==="||")return doubtful("where something else fails");if(before?.end==="&&"&&
/^(?:test|\[)/.test(before.text))return doubtful("where a condition holds");if(end==="&")return doubtful("in the background");if(end==="|")return isPiped(commands,
at)?SURE:doubtful("in front of a pipe, which has an exit code of its own");let last=at;for(;commands[last]?.end==="&&";)last+=1;let next=commands[last+1];return commands[last]?.
end==="||"?judgeAlternative(next?.text??""):next===void 0||stops&&last===at?SURE:doubtful("in front of other commands, whose exit code may be the one that count\
s")}function judgeAlternative(text){if(FAILS.test(text))return SURE;let why=`in front of || ${text.split(/\s/,1)[0]??""}`;return/^(?::|true\b|echo\b|printf\b|exit\s+0)/.
test(text)?idle(why):doubtful(why)}function isPiped(commands,at){return commands.slice(0,at).some(({text})=>/^set\s.*o\s+pipefail\b/.test(text))}function judgeRest(script){
if(hasCall(script))return HELP.test(script)?void 0:doubtful("in a way that is not understood here")}var SCRIPTS=["script","bash","pwsh","powershell"],SHELL_TASK=/^(?:Bash|CmdLine|PowerShell)@/,OWN_TASK=/(?:^|\.)(?:pat-patrol|PatPatrol)@/,ALWAYS=/^(?:succeeded|always|succeededOrFailed)\(\)$/,
VALUES=new Set(["inputs","env","variables","parameters","resources"]);function judgeAzure(pipeline,trunks){let call=judgeAny(pipeline,readParameters(pipeline.parameters));
return call&&weakest(judgeTrigger(pipeline,trunks),judgeCheckout(pipeline),call)}function readParameters(parameters){if(isTree(parameters))return variablesOf(parameters);
let pairs=listOf(parameters).map(treeOf);return Object.fromEntries(pairs.map(each=>[textOf(each.name),textOf(each.default)]))}function judgeTrigger({trigger,pr,
schedules},trunks){let ofRequests=pr===void 0||pr==="none"?void 0:judgeFilter(pr,"a pull request",trunks);return trigger!=="none"?strongest([judgeFilter(trigger,
"a push",trunks),ofRequests])??SURE:ofRequests!==void 0?ofRequests:doubtful(schedules===void 0?"where a branch policy or a person starts it":"on a schedule only")}
function judgeFilter(value,what,trunks){let filter=isTree(value)?value:{branches:value};if("paths"in filter)return doubtful(`on ${what} of some files only`);if("\
tags"in filter&&!("branches"in filter))return doubtful(`on ${what} of tags only`);let{branches}=filter,{include,exclude}=isTree(branches)?branches:{include:branches,
exclude:void 0};return judgeBranches({include,exclude,all:"*",what},trunks)}function judgeCheckout(value){if(Array.isArray(value))return weakest(...value.map(judgeCheckout));
if(!isTree(value))return SURE;let{checkout}=value,here=checkout===void 0||checkout==="self"?SURE:doubtful(`with checkout: ${textOf(checkout)}`);return weakest(here,
...Object.values(value).map(judgeCheckout))}function judgeAny(value,parameters){if(Array.isArray(value))return strongest(value.map(each=>judgeAny(each,parameters)));
if(!isTree(value))return;let below=Object.entries(value).map(([name,inner])=>{let call2=VALUES.has(name)?void 0:judgeAny(inner,parameters);return call2&&/^\$\{\{\s*(?:if|else|each)/.
test(name)?weakest(doubtful(`under ${name}`),call2):call2}),call=strongest([judgeStep(value,parameters),...below]);if(call===void 0)return;let{condition,enabled,
continueOnError}=value,settings=[judgeSwitch("enabled",enabled,!0),judgeSwitch("continueOnError",continueOnError,!1)];return weakest(judgeCondition(condition),...settings,
call)}function judgeStep(step,parameters){let fill=text=>text.replaceAll(/\$\{\{\s*parameters\.(\w+)\s*\}\}/g,(all,name2)=>parameters[name2]??all),task=textOf(step.
task),inputs=treeOf(step.inputs);if(OWN_TASK.test(task))return judgeInputs(Object.fromEntries(Object.entries(inputs).map(([key,value])=>[key,fill(textOf(value))])));
if(/\bpat-patrol\b/.test(textOf(step.template)))return doubtful(`through ${textOf(step.template)}, which is not looked at`);let name=SCRIPTS.find(each=>each in step),
script=name===void 0?SHELL_TASK.test(task)?textOf(inputs.script):"":textOf(step[name]),given=Object.entries(variablesOf(step.env)).map(([key,value])=>[key,fill(
value)]),call=judgeShell(fill(script),{variables:Object.fromEntries(given),stops:!1}),folder=textOf(step.workingDirectory??inputs.workingDirectory);return call&&
weakest(call,folder===""||folder==="."?SURE:doubtful(`in the folder ${folder}`))}function judgeCondition(condition){let text=textOf(condition).trim();if(text===
""||text==="true"||ALWAYS.test(text))return SURE;let why=`under condition: ${text}`;return text==="false"?idle(why):doubtful(why)}var ACTION=/^(?:docker:\/\/)?(?:[^\s@]*\/)?pat-patrol(?:[/@:].*)?$/,OUR_ACTION=/^pat-patrol\/pat-patrol@\S+$/,CHECKOUT=/^actions\/checkout@/,OTHER_CHECKOUT=["re\
pository","ref","path","sparse-checkout"],OTHER_SHELL=/windows|\$\{\{/i,DEEPEST2=20,CHANGES=["push","pull_request","pull_request_target","merge_group"],ALWAYS2=/^(?:always\(\)|success\(\)|!\s*cancelled\(\)|success\(\)\s*\|\|\s*failure\(\))$/;
function judgeGithub(workflow,trunks){let jobs=Object.values(treeOf(workflow.jobs)).map(job=>judgeJob(treeOf(job),workflow)),call=strongest(jobs);return call&&weakest(
judgeTriggers(workflow.on,trunks),call)}function judgeTriggers(on,trunks){let events=isTree(on)?on:Object.fromEntries(listOf(on).map(name=>[textOf(name),null])),
changes=CHANGES.filter(name=>name in events);if(changes.length>0)return strongest(changes.map(name=>judgeFilter2(name,treeOf(events[name]),trunks)))??SURE;let names=Object.
keys(events);if(names.length===0)return idle("on no event");let why=`on ${names.join(", ")} only, which no push or pull request is`;return names.every(name=>name===
"workflow_dispatch")?idle(why):doubtful(why)}function judgeFilter2(event,filter,trunks){let isNever=name=>Array.isArray(filter[name])&&filter[name].length===0;if(isNever(
"branches")||isNever("types"))return idle(`on no ${event}`);if("paths"in filter||"paths-ignore"in filter)return doubtful(`on a ${event} of some files only`);if(("\
tags"in filter||"tags-ignore"in filter)&&!("branches"in filter||"branches-ignore"in filter))return doubtful(`on a ${event} of tags only`);let types=listOf(filter.
types).map(textOf),isOfPush=types.length===0||event==="merge_group"||types.includes("synchronize"),{branches:include,"branches-ignore":exclude}=filter;return isOfPush?
judgeBranches({include,exclude,all:"**",what:`a ${event}`},trunks):doubtful(`on a ${event} that is ${types.join(" or ")} only`)}function judgeJob(job,workflow){
let reused=textOf(job.uses),steps=listOf(job.steps).map(treeOf),calls=steps.map((step,at)=>{let call2=judgeStep2(step,job,workflow);return call2&&weakest(call2,
judgeCheckout2(steps.slice(0,at)))}),call=/\bpat-patrol\b/.test(reused)?doubtful(`through ${reused}, which is not looked at`):strongest(calls),needed=call&&judgeNeeds(
job,treeOf(workflow.jobs),0);return call&&needed&&weakest(judgeCondition2(job.if),judgeErrors(job),needed,call)}function judgeNeeds(job,jobs,depth){let calls=listOf(
job.needs).map(textOf).map(name=>{let needed=treeOf(jobs[name]),call=isTree(jobs[name])&&depth<DEEPEST2?weakest(judgeCondition2(needed.if),judgeNeeds(needed,jobs,
depth+1)):void 0;return call?.strength==="sure"?call:doubtful(`behind ${name}, which may be skipped`)});return weakest(...calls)}function judgeCheckout2(steps){
let checkouts=steps.filter(step=>CHECKOUT.test(textOf(step.uses)));if(checkouts.length===0)return doubtful("without actions/checkout before it");let calls=checkouts.
map(step=>{let other=OTHER_CHECKOUT.find(name=>textOf(treeOf(step.with)[name])!=="");return weakest(judgeCondition2(step.if),other?doubtful(`behind a checkout w\
ith ${other}`):SURE)});return strongest(calls)??SURE}function judgeStep2(step,job,workflow){let call=judgeAction(step)??judgeRun(step,job,workflow);return call&&
weakest(judgeCondition2(step.if),judgeErrors(step),call)}function judgeAction(step){let uses=textOf(step.uses);if(ACTION.test(uses))return OUR_ACTION.test(uses)?
judgeInputs(treeOf(step.with)):doubtful(`through ${uses}, which is not looked at`)}function judgeRun(step,job,workflow){let settings=[step,...[job,workflow].map(
outer=>treeOf(treeOf(outer.defaults).run))],setting=name=>textOf(settings.map(each=>each[name]).find(value=>textOf(value)!=="")),[shell,folder]=[setting("shell"),
setting("working-directory")],variables=variablesOf(workflow.env,job.env,step.env),isPosix=shell===""?!listOf(job["runs-on"]).map(textOf).some(name=>OTHER_SHELL.
test(name)):/^(?:ba)?sh$/.test(shell),call=judgeShell(textOf(step.run),{variables,stops:isPosix});return call&&weakest(call,folder===""||folder==="."?SURE:doubtful(
`in the folder ${folder}`))}function judgeErrors(tree){return judgeSwitch("continue-on-error",tree["continue-on-error"],!1)}function judgeCondition2(condition){
let text=textOf(condition).replace(/^\s*\$\{\{(.*)\}\}\s*$/s,"$1").trim();if(text===""||text==="true"||ALWAYS2.test(text))return SURE;let why=`under if: ${text}`;
return text==="false"?idle(why):doubtful(why)}var OF_CHANGES=/merge_request_event|CI_MERGE_REQUEST|['"]push['"]|CI_COMMIT_(?:BRANCH|REF_NAME|TAG)/,CHANGES2=["merge_requests","pushes","branches","external_pu\
ll_requests"],DEEPEST3=10;function judgeGitlab(pipeline){let jobs=Object.keys(pipeline).filter(name=>!name.startsWith(".")&&name!=="default").map(name=>judgeJob2(
extend(pipeline[name],pipeline,0),pipeline)),call=strongest([...jobs,...listOf(pipeline.include).map(judgeInclude)]),rules=treeOf(pipeline.workflow).rules;return call&&
weakest(rules===void 0?SURE:judgeRules(rules),call)}function extend(job,pipeline,depth){let own=treeOf(job);if(depth>DEEPEST3)return own;let outer=listOf(own.extends).
map(name=>extend(pipeline[textOf(name)],pipeline,depth+1));return Object.assign({},...outer,own)}function judgeInclude(include){let{local,remote,project,file,component,
template}=treeOf(include),name=[isTree(include)?void 0:include,local,remote,project,file,component,template].flatMap(listOf).map(textOf).find(each=>/\bpat-patrol\b/.
test(each));return name===void 0?void 0:doubtful(`through ${name}, which is not looked at`)}function judgeJob2(job,pipeline){let script=["set -eo pipefail",...[
job.before_script??treeOf(pipeline.default).before_script,job.script].flatMap(listOf).map(textOf)].join(`
`),variables=variablesOf(pipeline.variables,job.variables),call=judgeShell(script,{variables,stops:!0}),strategy=variables.GIT_STRATEGY??"",here=/^(?:|clone|fetch)$/.
test(strategy)?SURE:doubtful(`with GIT_STRATEGY: ${strategy}`);return call&&weakest(here,judgeFailure(job.allow_failure),judgeWhen(job),call)}function judgeFailure(allowed){
return isTree(allowed)?listOf(allowed.exit_codes).map(textOf).includes("1")?idle("under allow_failure: 1"):SURE:allowed===!0?idle("under allow_failure: true"):SURE}
function judgeWhen({when,rules,only,except}){let moment=judgeMoment(when);if(rules!==void 0)return weakest(moment,judgeRules(rules));let names=(isTree(only)?listOf(
only.refs):listOf(only)).map(textOf);return isTree(only)&&"changes"in only?doubtful("for some files only"):names.length>0&&!names.some(name=>CHANGES2.includes(name))?
doubtful(`on ${names.join(", ")} only`):except===void 0?moment:weakest(moment,doubtful("with exceptions"))}function judgeMoment(when){let text=textOf(when);return text===
"never"||text==="manual"?idle(`under when: ${text}`):text===""||text==="always"||text==="on_success"?SURE:doubtful(`under when: ${text}`)}function judgeRules(rules){
let all=listOf(rules).map(treeOf),last=all.findIndex(rule=>!["if","changes","exists"].some(name=>name in rule)),calls=(last===-1?all:all.slice(0,last+1)).map(tree=>{
let condition=textOf(tree.if);if("changes"in tree||"exists"in tree)return doubtful("for some files only");let reach=condition===""||OF_CHANGES.test(condition)?SURE:
doubtful(`where ${condition} only`);return weakest(judgeMoment(tree.when),judgeFailure(tree.allow_failure),reach)});return strongest(calls)??idle("under no rule")}var JENKINSFILE=/^Jenkinsfile(?:\.groovy|\.jenkins|\.pat-patrol)?$/,IN_FOLDER=/\.ya?ml$/,AT_ROOT=/^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml)$/,
GITLAB=/^\.gitlab(?:-ci\.ya?ml$|\/)/,JUDGES=[[/^\.(?:github|forgejo|gitea)\/workflows\//,judgeGithub],[GITLAB,judgeGitlab],[/^(?:\.?azure-pipelines.*|\.azuredevops\/|\.pipelines\/)/,
judgeAzure]];function isOfSystem(path){let{dir,base}=posix.parse(path);return JENKINSFILE.test(base)||(dir===""?AT_ROOT:IN_FOLDER).test(base)}function judgeFile(path,text,trunks=USUAL_TRUNKS){
if(!/pat-?patrol/i.test(text))return;let judge=JUDGES.find(([names])=>names.test(path))?.[1],isYaml=/\.ya?ml$/.test(path);if(judge===void 0||!isYaml)return hasCall(
text)?doubtful("in a way that only its system can judge"):void 0;try{let tree=parseTree(text),call=isTree(tree)?judge(tree,trunks):void 0;return call&&path.startsWith(
".gitlab/")?weakest(call,doubtful("where .gitlab-ci.yml includes it")):call}catch(error){return hasCall(text)?idle(`and is no valid YAML: ${messageOf(error)}`):
void 0}}import{posix as posix2}from"node:path";var MOST=50,KEYS=new Set(["template","local","include","uses"]);function listTemplates(path,text){if(!/\.ya?ml$/.test(path))return[];let names=new Set;try{collect(
parseTree(text),names)}catch{return[]}let folder=posix2.dirname(path),paths=[...names].slice(0,MOST).flatMap(name=>(name.startsWith("/")?[name.slice(1)]:[posix2.
join(folder,name),posix2.normalize(name)]).flatMap(place=>/\.ya?ml$/.test(place)?[place]:[`${place}/action.yml`,`${place}/action.yaml`]));return[...new Set(paths)].
filter(place=>!place.startsWith(".."))}function collect(value,names){if(Array.isArray(value))for(let each of value)collect(each,names);if(isTree(value))for(let[
key,inner]of Object.entries(value)){let texts=KEYS.has(key)?listOf(inner).map(textOf):[];for(let text of texts){let name=text.replace(/@self$/,"");/^[^@:$]+$/.test(
name)&&(key!=="uses"||name.startsWith("./"))&&names.add(name)}collect(inner,names)}}var FOLDERS=[".github/workflows",".azure-pipelines","azure-pipelines",".azuredevops",".pipelines",".ci",".gitlab",".gitlab/ci",".circleci",".buildkite",".woodpe\
cker",".forgejo/workflows",".gitea/workflows"],LARGEST=1e6;async function checkWorkflows(repository,root){let committed=await findCommitted({...repository,directory:root}),
[sure,...others]=committed.filter(({call})=>call.strength==="sure");if(sure!==void 0)return passed("ci",others.length===0?sure.path:`${sure.path} and ${others.length}\
 more`);let unsure=committed.find(({call})=>call.strength==="doubtful");if(unsure!==void 0)return noted("ci",tell(unsure),"look whether a token would fail the r\
un");let waiting=findWorkflows(root).find(path=>committed.every(file=>file.path!==path));if(waiting!==void 0)return failed("ci",`${waiting} is not committed`,`g\
it add ${waiting}, then commit and push it`);let[idle2]=committed;return idle2!==void 0?failed("ci",tell(idle2),"a token has to fail the run"):failed("ci","no w\
orkflow runs pat-patrol, and --no-verify passes over every hook","pat-patrol init github (or azure, gitlab, jenkins)")}function tell({path,call}){return`${path}\
 has pat-patrol ${call.why}`}function findWorkflows(root){let inFolders=FOLDERS.flatMap(folder=>list(join(root,folder)).map(({name})=>`${folder}/${name}`));return[
...list(root).map(({name})=>name),...inFolders].filter(path=>isOfSystem(path)&&judgeOnDisk(root,path)!==void 0).toSorted()}function list(folder){try{return readdirSync(
folder,{withFileTypes:!0}).filter(entry=>entry.isFile())}catch{return[]}}function judgeOnDisk(root,path){let file=join(root,path);try{return lstatSync(file).size<=
LARGEST?judgeFile(path,readFileSync(file,"utf8")):void 0}catch{return}}async function findCommitted(repository){if(repository.head===void 0)return[];let listing=[
"ls-tree","-z","--full-tree","HEAD"],folders=FOLDERS.map(folder=>`${folder}/`),[atRoot,inFolders]=await Promise.all([readGit(listing,repository),readGit([...listing,
"--",...folders],repository)]),trunks=await listTrunks(repository),found=[];for(let entry of`${atRoot.toString("utf8")}${inFolders.toString("utf8")}`.split("\0")){
let[,path=""]=/^100\d{3} blob [0-9a-f]+\t(.*)$/s.exec(entry)??[];if(!isOfSystem(path))continue;let text=await readText(path,repository);if(text===void 0)continue;
let call=judgeFile(path,text,trunks)??await judgeTemplates(path,text,repository);call!==void 0&&found.push({path,call})}return found.toSorted((one,other)=>one.path<
other.path?-1:1)}async function judgeTemplates(path,text,repository){for(let template of listTemplates(path,text)){let taken=await readText(template,repository);
if(taken!==void 0&&hasCall(taken))return doubtful(`through ${template}, which is not judged here`)}}async function listTrunks(repository){let known=await findDefaultBranch(
repository,"origin");return known===void 0?[...USUAL_TRUNKS,...repository.branch===void 0?[]:[repository.branch]]:[known]}async function readText(path,location){
try{return(await readGit(["cat-file","blob",`HEAD:${path}`],{...location,maxBytes:LARGEST})).toString("utf8")}catch{return}}export{passed,failed,noted,checkWorkflows,findWorkflows};
