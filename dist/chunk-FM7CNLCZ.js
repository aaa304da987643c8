import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readAudit}from"./chunk-SYOB6YML.js";import{selectById}from"./chunk-T2E63BD4.js";import"./chunk-47HF5MTD.js";import{findTokens,firstSeen,
isComplete,readOptions,tellProblems,writeWholeHere}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import{describeToken,formatCount,formatNumber,idOf,organizationsOf,
placeText,revocationUrl}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";
import"./chunk-ROGHHUVP.js";import{findCarrier}from"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";
import{EXIT_FAILED,EXIT_NONE,UserError,escapeText,exitCodeOfSignal,reasonOf}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";import{join,resolve}from"node:path";import{mkdir}from"node:fs/promises";function codeSpan(text){let shown=escapeText(text),fence="`".repeat(longestFence(shown)+1);return fence.length===1&&shown!==""?`\`${shown}\``:`${fence} ${shown}\
 ${fence}`}function codeBlock(lines,language=""){let fence="`".repeat(Math.max(3,longestFence(lines.join(`
`))+1));return[`${fence}${language}`,...lines,fence]}function longestFence(text){return Math.max(0,...[...text.matchAll(/`+/g)].map(([run])=>run.length))}var KEPT=90,DAY=864e5,AZURE_DEVOPS="499b84ac-1321-427f-aa17-267ca6975798",MOST_FILES=30,INSTEAD="Use a pipeline's own token or a workload identity; else a new t\
oken with fewer scopes and a few days to live, from a secret variable.";function remainingSteps(finding,context){return[...revokeStep(finding,context),...auditStep(
finding,context),...usersSteps(finding),...cleanStep(finding)]}function revokeStep(finding,{record}){let last=record.at(-1);if(last?.event==="confirmed")return[
`- [x] revoke it: done, and seen to be refused on ${codeSpan(last.time.slice(0,10))}`];let[organization]=organizationNames(finding,record),page=organization===void 0?
"":`, or its owner at ${revocationUrl(organization)}`;return[`- [ ] **revoke it first**: \`pat-patrol revoke ${idOf(finding)}\`${page}. Nothing below helps whil\
e it lives.`]}function organizationNames(finding,record){let names=[...record.map(({organization})=>organization),...organizationsOf(finding)];return[...new Set(
names)].filter(name=>/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/.test(name))}function auditStep(finding,{record,now}){let organizations=organizationNames(finding,record),
first=Date.parse(finding.history?.introduced[0]?.date??firstSeen(finding.places)?.date??""),oldest=now-KEPT*DAY,start=new Date(first>oldest?first:oldest).toISOString().
slice(0,19),end=new Date(now).toISOString().slice(0,19),owner=record.findLast(entry=>entry.owner!==void 0)?.owner,who=owner===void 0?"the owner":codeSpan(owner);
return[`- [ ] see what was done with it: the audit log of the organization keeps ${KEPT} days. It does not say which token was used: look for entries with \`acto\
rUPN\` ${who}, an \`authenticationMechanism\` of personal access tokens, and an \`ipAddress\` or \`userAgent\` that is not the owner's. Uses of a token are not logged\
 as such.`,...(organizations.length>0?organizations:["ORGANIZATION"]).flatMap(name=>["",...codeBlock([`az rest --method get --resource ${AZURE_DEVOPS} --url "ht\
tps://auditservice.dev.azure.com/${name}/_apis/audit/auditlog?startTime=${start}Z&endTime=${end}Z&skipAggregation=true&api-version=7.1-preview.1"`],"sh").map(indent),
""])]}function usersSteps({places}){let files=new Map;for(let{path,carrier=""}of places)path!==""&&files.set(carrier,(files.get(carrier)??new Set).add(path));return[
...files].map(([id,paths])=>{let carrier=findCarrier(id),shown=[...paths].slice(0,MOST_FILES).map(codeSpan).join(", ");return`- [ ] feeds, pipelines and scripts\
 that use ${carrier===void 0?shown:`${shown} (${carrier.name})`} stop working when the token dies. ${carrier?.advice??INSTEAD}`})}function cleanStep(finding){let{
places,history,secret,format}=finding;if(!places.some(({blob,commit})=>blob!==void 0||commit!==void 0))return["- [ ] take it out of the files above; for the pas\
t: `pat-patrol incident --history`"];let refs=history===void 0?[]:[...history.branches,...history.tags],which=refs.length===0?"":` It is reached by ${refs.slice(
0,MOST_FILES).map(codeSpan).join(", ")}.`,[start="",end=""]=secret.redacted.split("\u2026"),middle=format==="legacy"?"[a-z2-7]{44}":"[A-Za-z0-9]{76}",blobs=new Set(
places.filter(({encoding,inner})=>encoding.length>0||inner!==void 0).flatMap(({blob})=>blob??[])),dropped=blobs.size===0?"":" --strip-blobs-with-ids blobs.txt",
commands=[`echo 'regex:${start}${middle}${end}==>REVOKED' > replacements.txt`,...blobs.size===0?[]:[`printf '%s\\n' ${[...blobs].slice(0,MOST_FILES).join(" ")} \
> blobs.txt`],`git filter-repo --replace-text replacements.txt --replace-message replacements.txt${dropped}`,"git push --force --all URL && git push --force --t\
ags URL"],encoded=blobs.size===0?"":" Where it is encoded the pattern does not see it, so those files are dropped whole.";return[`- [ ] only then, and only if i\
t is worth it, clean the history, in a fresh clone.${which}${encoded} All clones and forks must be made anew.`,"",...codeBlock(commands.map(escapeText),"sh").map(
indent)]}function indent(line){return line===""?"":`  ${line}`}var MOST_PLACES=50,MOST_NAMES=20;function renderIncident(finding,context){return`${[[`# Leaked Azure DevOps token ${codeSpan(finding.secret.redacted)}`],["## Wh\
at",...whatLines(finding,context)],["## Where",...whereLines(finding)],["## Since when",...sinceLines(finding)],["## Who could read it",...readerLines(finding,context)],
["## What was done",...doneLines(context)],["## What remains",...remainingSteps(finding,context)]].map(([head,...lines])=>[head,...lines.length>0?["",...lines]:
[]].join(`
`)).join(`

`)}
`}function whatLines(finding,{record,now}){let organizations=new Set([...record.map(({organization})=>organization),...organizationsOf(finding)]);organizations.
delete("");let owner=record.findLast(entry=>entry.owner!==void 0)?.owner;return[`- ${describeToken(finding)}; ${finding.confidence}`,`- id ${codeSpan(idOf(finding))}\
, for \`pat-patrol verify\` and \`pat-patrol revoke\``,...organizations.size===0?[]:[`- organization: ${nameAll([...organizations])}`],...owner===void 0?[]:[`- \
owner: ${codeSpan(owner)}`],`- this report was written on ${day(new Date(now).toISOString())}`]}function whereLines({places}){let rest=places.length-MOST_PLACES;
return[...places.slice(0,MOST_PLACES).map(place=>`- ${codeSpan(placeText(place,escapeText))}${detailOf(place)}`),...rest>0?[`- and ${formatNumber(rest)} more: \`\
pat-patrol scan --all-places\``]:[]]}function detailOf({encoding,commit,date,author}){let parts=[...encoding.length===0?[]:[encoding.join(" in ")],...commit===void 0?
[]:[`commit ${codeSpan(commit.slice(0,10))}`],...date===void 0?[]:[day(date)],...author===void 0?[]:[`by ${codeSpan(author)}`]];return parts.length===0?"":`: ${parts.
join(", ")}`}function sinceLines({history,places}){let first=history?.introduced[0]??firstSeen(places);if(first?.date===void 0)return[history===void 0?"- not kn\
own from these files: `pat-patrol incident --history` knows":"- not known: no commit that is here brought it in"];let earlier=first.orEarlier===!0?" or earlier \
(the history here is shallow)":"",removed=history?.removed.at(-1);return[`- in since ${day(first.date)}${earlier}, commit ${codeSpan((first.commit??"").slice(0,
10))}${byWhom(first.author)}`,...removed?.date===void 0?[]:[`- taken out of the last file on ${day(removed.date)}, commit ${codeSpan(removed.commit.slice(0,10))}${byWhom(
removed.author)}; the history still has it`]]}function byWhom(author){return author===void 0?"":` by ${codeSpan(author)}`}function readerLines({history},{repository}){
if(repository===void 0)return["- whoever can read these files, and every copy and backup of them"];let remote=repository.remoteUrl,place=remote===void 0?"this r\
epository":codeSpan(remote);return[pushedLine(history,place),...history===void 0||history.branches.length+history.tags.length+history.remotes.length===0?[]:[`- \
reached by ${refsOf(history)}`],"- forks, mirrors, build agents, artifacts and backups that were made since"]}function pushedLine(history,place){return history?.
pushed==="unknown"&&history.tags.length>0?"- no remote-tracking branch has it, but a tag has, and those may have come from elsewhere or gone there: count it as \
pushed":history?.pushed==="no"?`- no remote-tracking branch has it: as far as git knows it has not left this clone of ${place}`:`- ${history?.pushed==="yes"?"it\
 was pushed: ":"if it was pushed: "}whoever can read ${place}, and everybody who has cloned or fetched it since`}function refsOf({branches,tags,remotes}){let named=[
...branches,...tags,...remotes];return nameAll(named)}function nameAll(names){let rest=names.length-MOST_NAMES,shown=names.slice(0,MOST_NAMES).map(codeSpan).join(
", ");return rest>0?`${shown} and ${formatNumber(rest)} more`:shown}var WORDS={intent:"about to be revoked",done:"Azure DevOps said that it is revoked",failed:"\
could not be revoked",confirmed:"asked again: not accepted any more",unconfirmed:"asked again, and not known to be refused"};function doneLines({record}){return record.
length===0?["- nothing that is recorded here"]:record.map(({time,event,organization,by,authorizationId,match,detail})=>{let parts=[WORDS[event],...organization===
""?[]:[`in ${codeSpan(organization)}`],...authorizationId===void 0?[]:[`authorization ${codeSpan(authorizationId)} (${match==="picked"?"picked by a person":"mat\
ched by hash"})`],...by===void 0?[]:[`by ${codeSpan(by)}`],...detail===void 0?[]:[codeSpan(detail)]];return`- ${codeSpan(time)} ${parts.join(", ")}`})}function day(date){
return codeSpan(date.slice(0,10))}async function runIncident(invocation,io,dependencies){let{scan,ids,folder}=invocation,{entries}=readAudit(resolve(io.cwd,invocation.audit)),options=await readOptions(
scan,io),report=await findTokens({invocation:scan,options,select:found=>selectById(found,ids)},io,dependencies),{repository,findings}=report,render=finding=>{let record=entries.
filter(({fingerprint})=>fingerprint===finding.fingerprint);return renderIncident(finding,{record,repository,now:Date.now()})};folder===void 0?await io.stdout.write(
findings.map(render).join(`
---

`)):await writeAll(findings,render,resolve(io.cwd,folder));let where=folder===void 0?"":`, written to ${folder}`;return await io.stderr.write(`${escapeText(`${formatCount(
findings.length,"incident report")}${where}`)}
`),await tellProblems(report,io.stderr),report.interrupted?exitCodeOfSignal(io.signal.reason):isComplete(report)?EXIT_NONE:EXIT_FAILED}async function writeAll(findings,render,folder){
await mkdir(folder,{recursive:!0}).catch(error=>{throw new UserError(`cannot make the folder ${folder}: ${reasonOf(error)}`)});for(let finding of findings)await writeWholeHere(
join(folder,`incident-${idOf(finding)}.md`),[render(finding)])}export{runIncident};
