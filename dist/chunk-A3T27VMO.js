import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{openAudit,readAudit}from"./chunk-SYOB6YML.js";import{selectById}from"./chunk-T2E63BD4.js";import{readLines}from"./chunk-5I7YISA6.js";import{
chooseServices,openClient}from"./chunk-X6OBOZSW.js";import{askOrganization,correlatingIdsOf,observe}from"./chunk-MNY3KOBK.js";import{asObject,asText,
errorText,isHtml,isSomebody,parseObject}from"./chunk-47HF5MTD.js";import{checkConsent}from"./chunk-STC4UCD5.js";import{findTokens,firstSeen,isComplete,
placeName,produceReport,readOptions,renderProblems}from"./chunk-4D2XPN3E.js";import{RULES}from"./chunk-QIA4BKHN.js";import{wrapProse}from"./chunk-UQ4QJTIL.js";
import"./chunk-XZK5EE4T.js";import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import{formatCount,formatNumber,
idOf,styleOf,wantsColor,wantsUnicode}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import{pLimit}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";
import"./chunk-BJZ46DRK.js";import{EXIT_FAILED,EXIT_FOUND,EXIT_NONE,Secret,UserError,VERSION,escapeText,exitCodeOf,exitCodeOfSignal}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";import{resolve}from"node:path";var AZURE_DEVOPS="499b84ac-1321-427f-aa17-267ca6975798",GET_ONE=`az account get-access-token --resource ${AZURE_DEVOPS}`,VARIABLES=["AZURE_DEVOPS_ACCESS_TOKEN",
"ADO_ACCESS_TOKEN"],PAT=/^(?:[A-Za-z0-9]{76}AZDO[A-Za-z0-9+/]{4}|[a-z2-7]{52})$/,JWT=/^[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]*$/;function acceptToken(text,from,{
allowPat,now}){let token=text.trim().replace(/^Bearer\s+/i,"");if(token==="")throw new UserError(`${from} is empty: it wants what ${GET_ONE} prints`);if(PAT.test(
token)){if(allowPat)return{credential:{kind:"pat",secret:new Secret(token)},from};throw new UserError(`${from} holds a personal access token, and one leaked is \
enough: ${GET_ONE}, or --allow-pat`)}let payload=JWT.exec(token)?.[1],claims=payload===void 0?void 0:readClaims(payload);if(claims===void 0)throw new UserError(
`${from} holds no Entra access token: it wants what ${GET_ONE} prints`);if(claims.expires<=now)throw new UserError(`the Entra access token of ${from} has expire\
d: ${GET_ONE}`);if(!claims.isForAzureDevOps)throw new UserError(`the Entra access token of ${from} is for another service: ${GET_ONE}`);return{credential:{kind:"\
bearer",secret:new Secret(token)},from}}function readClaims(payload){try{let claims=JSON.parse(Buffer.from(payload,"base64url").toString("utf8")),{exp,aud}=claims;
return{expires:typeof exp=="number"?exp*1e3:1/0,isForAzureDevOps:typeof aud!="string"||aud.includes(AZURE_DEVOPS)||aud.includes("visualstudio.com")}}catch{return}}import{execFile}from"node:child_process";import{statSync}from"node:fs";import{delimiter,dirname,isAbsolute,join}from"node:path";var PATIENCE=6e4,MOST=1<<20,DROPPED=/^(?:PYTHON|AZURE_DEVOPS_|ADO_|NODE_)/,FIXED={PYTHONSAFEPATH:"1",AZURE_CORE_NO_COLOR:"true",AZURE_CORE_ONLY_SHOW_ERRORS:"tru\
e",AZURE_CORE_COLLECT_TELEMETRY:"false",AZURE_CORE_DISABLE_CONFIRM_PROMPT:"true"},OTHERWISE="or set AZURE_DEVOPS_ACCESS_TOKEN";async function askAzureCli(setting,tenant){
let{env,platform,signal}=setting,program=findProgram(env,platform);if(program===void 0)throw new UserError(`no Entra access token: az was not found; install it,\
 ${OTHERWISE}`);let args=["account","get-access-token","--resource",AZURE_DEVOPS,"--output","json"];tenant!==void 0&&/^[0-9a-f-]{36}$/i.test(tenant)&&args.push(
"--tenant",tenant);let command=commandOf(program,args,setting),options={cwd:dirname(program),env:environmentOf(env),timeout:PATIENCE,maxBuffer:MOST,windowsHide:!0,
windowsVerbatimArguments:platform==="win32",...signal===void 0?{}:{signal}},answer=await new Promise((resolve2,reject)=>{execFile(command.file,command.args,options,
(error,stdout)=>{error===null?resolve2(stdout):signal?.aborted===!0?reject(error):reject(new UserError(`no Entra access token: az could not get one; az login, ${OTHERWISE}`))}).
stdin?.end()});return readAnswer(answer)}function readAnswer(answer){try{let token=asText(asObject(JSON.parse(answer))?.accessToken);if(token!==void 0)return token}catch{}
throw new UserError(`no Entra access token: az answered something else; az login, ${OTHERWISE}`)}function findProgram({PATH,Path},platform){let name=platform===
"win32"?"az.cmd":"az";return(PATH??Path??"").split(delimiter).filter(folder=>isAbsolute(folder)).map(folder=>join(folder,name)).find(file=>statSync(file,{throwIfNoEntry:!1})?.
isFile()===!0)}function commandOf(program,args,{env,platform}){if(platform!=="win32")return{file:program,args:[...args]};if(/["%!^]/.test(program))throw new UserError(
`no Entra access token: az lies in a folder with an odd name; ${OTHERWISE}`);return{file:join(env.SystemRoot??"C:\\Windows","System32","cmd.exe"),args:["/d","/s",
"/c",`""${program}" ${args.join(" ")}"`]}}function environmentOf(env){return{...Object.fromEntries(Object.entries(env).filter(([name])=>!DROPPED.test(name.toUpperCase()))),
...FIXED}}async function findGivenToken(typed,io){let acceptance={allowPat:typed.allowPat,now:Date.now()};if(typed.accessTokenStdin){for await(let line of readLines(io.stdin()))
return acceptToken(line,"standard input",acceptance);throw new UserError("--access-token-stdin: standard input is empty")}let name=VARIABLES.find(variable=>(io.
env[variable]??"")!=="");return name===void 0?void 0:acceptToken(io.env[name]??"",name,acceptance)}async function findSignedIn({env,platform,signal},tenant){let text=await askAzureCli(
{env,platform,signal},tenant);return acceptToken(text,"az login",{allowPat:!1,now:Date.now()})}import{setTimeout as sleep}from"node:timers/promises";var INDENT="  ",LABEL=8,MOST_CANDIDATES=20;function renderPlan(steps,look){return steps.flatMap(step=>[...renderStep(step,look),""])}function renderStep(step,look){
switch(step.kind){case"revoke":return renderRevocation(step,look);case"confirm":return renderConfirmation(step,look.style);case"gone":return[...headOf(step.finding,
"nothing to revoke","clean",look.style),...prose(step.reason,look.style)];case"left":return renderLeft(step,look)}}function renderRevocation(step,{from,style}){
let{finding,organization,owner,authorizationId,match,way,by}=step,until=step.validTo===void 0?"":`to ${step.validTo.slice(0,10)}`,facts=[step.displayName,until,
step.scope].filter(text=>text!==void 0&&text!=="").join(", "),matched=match==="hash"?"its hash is that of":"picked by you:",through=way==="administrator"?"Token\
 Admin API":"PAT lifecycle API";return[...headOf(finding,"to be revoked","found",style),...fact("leaked",sinceWhen(finding),style),...fact("owner",[owner??"not \
known",organization].filter(text=>text!=="").join(", in "),style),...fact("name",facts,style),...fact("match",`${matched} authorization ${authorizationId}`,style),
...fact("way",`${through}, as ${by}${from===void 0?"":` (${from})`}`,style),...fact("effect","at once, cannot be undone; what uses the token stops working",style)]}
function renderConfirmation({finding,organization},style){let text=`${organization===""?"":`${organization}: `}the record says that it was sent for revoking; it\
 is only asked again`;return[...headOf(finding,"to be confirmed","attention",style),...prose(text,style)]}function renderLeft(step,{link,style}){let{finding,organization,
owner,reason,candidates}=step,lines=[...headOf(finding,step.isError?"cannot be revoked":"left to its owner","attention",style),...prose(reason,style)];if(finding.
verdict?.status!=="live"||organization===void 0)return lines;let issued=finding.issued===void 0?"it":`the one made in ${finding.issued}`;return[...lines,...prose(
`by hand: ${owner??"its owner"} signs in to ${link(organization)}, chooses ${issued} and then Revoke`,style),...renderCandidates(finding,candidates,style)]}function renderCandidates(finding,candidates,style){
if(candidates.length===0)return[];let rest=candidates.length-MOST_CANDIDATES;return[...prose("which of your active tokens it is the service does not say; it is \
one of these:",style),...candidates.slice(0,MOST_CANDIDATES).flatMap(({authorizationId,displayName,validFrom,scope,sameMonth})=>{let made=`made ${validFrom.slice(
0,10)}${sameMonth?", the month of this one":""}`;return[`${INDENT}${INDENT}${style.show(authorizationId)}`,...wrapProse(style.show(`${displayName}, ${made}, ${scope}`),
style.width,INDENT.repeat(3))]}),...rest>0?[`${INDENT}${INDENT}${style.glyphs.cut} and ${formatNumber(rest)} more`]:[],...prose(`if you know which: pat-patrol r\
evoke ${idOf(finding)} --pick AUTHORIZATION`,style)]}function renderOutcome({finding,status,reason},style){return[...headOf(finding,WORDS[status],status==="revo\
ked"?"clean":"attention",style),...prose(reason,style),""]}var WORDS={failed:"failed",unconfirmed:"not confirmed",left:"left",revoked:"revoked",gone:"dead alrea\
dy"};function renderOutcomes(outcomes,style){let counts=["failed","unconfirmed","left","revoked","gone"].map(status=>({status,count:outcomes.filter(outcome=>outcome.
status===status).length})).filter(({count})=>count>0),text=counts.map(({status,count})=>`${formatNumber(count)} ${WORDS[status]}`).join(", "),isDone=counts.every(
({status})=>status==="revoked"||status==="gone");return style.bold((isDone?style.green:style.yellow)(`${isDone?style.glyphs.clean:style.glyphs.attention} ${text||
"no tokens"}`))}function headOf(finding,what,mark,style){let{secret,places}=finding,color={found:style.red,clean:style.green,attention:style.yellow}[mark],more=places.
length>1?` and ${formatNumber(places.length-1)} more`:"";return[style.bold(color(`${style.glyphs[mark]} ${style.show(secret.redacted)}  ${what}`))+style.dim(`  \
id ${idOf(finding)}`),...places.slice(0,1).map(place=>`${INDENT}${placeName(place,style)}${more}`)]}function sinceWhen({history,places}){let first=history?.introduced[0]??
firstSeen(places);if(first?.date===void 0)return"since when is not known here; with --history it is";let earlier=first.orEarlier===!0?" or earlier":"";return`si\
nce ${first.date.slice(0,10)}${earlier}, commit ${first.commit?.slice(0,10)??""}`}function fact(label,text,style){if(text==="")return[];let indent=" ".repeat(INDENT.
length+LABEL);return wrapProse(style.show(text),style.width,indent,`${INDENT}${label.padEnd(LABEL)}`)}function prose(text,style){return wrapProse(style.show(text),
style.width,INDENT)}function granted(value){return{ok:!0,value}}function refuse(trouble,reason){return{ok:!1,trouble,reason}}function successOf(exchange){if(exchange.kind==="failur\
e")return refuse("broken",exchange.reason);let{status}=exchange;return status>=200&&status<300&&status!==203&&!isHtml(exchange)?granted(exchange):refusalOf(exchange)}
function refusalOf(answer){let{status}=answer,text=errorText(answer),code=/\b(?:TF|VS)\d{5,6}\b/.exec(text)?.[0],because=code===void 0?"":` (${code})`;return status===
403||status===401&&namesSomebody(text)?refuse("barred",`answered ${status}${because}: this account may not do that`):status===401?refuse("barred",`answered 401${because}\
: this account may not do that, or its access token has expired`):status===203||status>=300&&status<400?refuse("broken",`answered ${status} with a sign-in page:\
 it does not accept the access token; az login`):status===404?refuse("absent",`answered 404${because}: not there`):isHtml(answer)?refuse("broken",`answered ${status}\
 with a web page: is that Azure DevOps, and no portal?`):status===429?refuse("broken","answered 429, too many requests: try again later"):refuse("broken",`answe\
red ${status}${because}${status>=500?", an error of its own: try again later":""}`)}function namesSomebody(text){return isSomebody(/\bTF400813\b.*\buser '([0-9a-f-]{36})'/is.
exec(text)?.[1]??"")}function objectOf(exchange){let success=successOf(exchange);if(!success.ok)return success;let value=parseObject(success.value);return value===
void 0?refuse("broken",`answered ${success.value.status} with something else than was asked for`):granted(value)}var VERSION2="7.1-preview.1",PAGE="100",MOST_PAGES=1e3,GUID=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;async function listOwnTokens(wanted,access){let candidates=[],
next="";for(let pages=0;pages<MOST_PAGES;pages++){let url=urlOf(wanted.organization,access);url.searchParams.set("displayFilterOption","active"),url.searchParams.
set("$top",PAGE),next!==""&&url.searchParams.set("continuationToken",next);let page=objectOf(await access.client.send({method:"GET",url,credential:access.credential}));
if(!page.ok)return page;let{patTokens,continuationToken}=page.value;if(!Array.isArray(patTokens))return refuse("broken","answered 200 with something else than a\
 list of tokens");if(candidates.push(...patTokens.flatMap(token=>toCandidate(token,wanted))),next=asText(continuationToken)??"",next==="")return granted(candidates.
toSorted((a,b)=>Number(b.sameMonth)-Number(a.sameMonth)))}return refuse("broken","goes on listing tokens without end")}async function revokeOwn(authorizationId,organization,access){
let url=urlOf(organization,access);url.searchParams.set("authorizationId",authorizationId);let answer=successOf(await access.client.send({method:"DELETE",url,credential:access.
credential}));if(!answer.ok)return answer;let error=asText(parseObject(answer.value)?.patTokenError)??"none";return error==="none"?granted(answer.value.status):
refuse("broken",`answered ${answer.value.status}: ${/^[A-Za-z]{1,40}$/.test(error)?error:"an error without a name"}`)}function urlOf(organization,{services}){let url=new URL(
"_apis/tokens/pats",services.identity(organization));return url.searchParams.set("api-version",VERSION2),url}function toCandidate(value,{instanceId,issued}){let token=asObject(
value),authorizationId=asText(token?.authorizationId)??"";if(token===void 0||!GUID.test(authorizationId))return[];let accounts=token.targetAccounts;if(Array.isArray(
accounts)&&accounts.length>0&&instanceId!==void 0&&!accounts.includes(instanceId))return[];let validFrom=asText(token.validFrom)??"";return[{authorizationId,displayName:asText(
token.displayName)??"",scope:asText(token.scope)??"",validFrom,validTo:asText(token.validTo)??"",sameMonth:issued!==void 0&&validFrom.startsWith(issued)}]}var LISTING="7.2-preview.1",REVOKING="7.1",USERS="7.1-preview.1",MOST_PAGES2=1e4,GUID2=/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,NO_GUID=/^[0-]*$/;async function listTokensOf(descriptor,organization,access){
let tokens=[],next="";for(let pages=0;pages<MOST_PAGES2;pages++){let query={isPublic:"false",continuationToken:next,"api-version":LISTING},url=urlOf2(organization,
`tokenadmin/personalaccesstokens/${encodeURIComponent(descriptor)}`,query,access),page=objectOf(await access.client.send({method:"GET",url,credential:access.credential}));
if(!page.ok)return page;let{value,continuationToken}=page.value;if(!Array.isArray(value))return refuse("broken","answered 200 with something else than a list of\
 tokens");if(tokens.push(...value.flatMap(toSessionToken)),next=asText(continuationToken)??"",NO_GUID.test(next))return granted(tokens)}return refuse("broken","\
goes on listing tokens without end")}async function*listUsers(organization,access){let next="";for(let pages=0;pages<MOST_PAGES2;pages++){let url=urlOf2(organization,
"graph/users",{subjectTypes:"aad,msa",continuationToken:next,"api-version":USERS},access),exchange=await access.client.send({method:"GET",url,credential:access.
credential}),page=objectOf(exchange),value=page.ok?page.value.value:void 0;if(!Array.isArray(value)){yield page.ok?refuse("broken","answered 200 with something \
else than a list of users"):page;return}if(yield granted(value.flatMap(user=>asText(asObject(user)?.descriptor)??[])),next=exchange.kind==="answer"&&exchange.headers["\
x-ms-continuationtoken"]||"",next==="")return}yield refuse("broken","goes on listing users without end")}async function findDescriptor(id,organization,access){let url=urlOf2(
organization,`graph/descriptors/${encodeURIComponent(id)}`,{"api-version":USERS},access),found=objectOf(await access.client.send({method:"GET",url,credential:access.
credential}));if(!found.ok)return found;let descriptor=asText(found.value.value);return descriptor===void 0?refuse("absent","does not name the user"):granted(descriptor)}
async function revokeAsAdministrator(authorizationId,organization,access){let url=urlOf2(organization,"tokenadmin/revocations",{isPublic:"false","api-version":REVOKING},
access),body=[{authorizationId}],answer=successOf(await access.client.send({method:"POST",url,credential:access.credential,body}));return answer.ok?granted(answer.
value.status):answer}function urlOf2(organization,path,query,{services}){let url=new URL(`_apis/${path}`,services.identity(organization));for(let[name,value]of Object.
entries(query))value!==""&&url.searchParams.set(name,value);return url}function toSessionToken(value){let token=asObject(value),authorizationId=asText(token?.authorizationId)??
"";return token===void 0||!GUID2.test(authorizationId)?[]:[{authorizationId,hash:asText(token.crossCompanyCorrelatingId),displayName:asText(token.displayName),scope:asText(
token.scope),validTo:asText(token.validTo),isValid:token.isValid!==!1}]}var PAUSES=[1e3,2e3,4e3,8e3,15e3,3e4];async function carryOut(action,performance){if(action.kind==="confirm")return confirm(action,PAUSES,performance);let{client,
services,credential}=performance;if(credential===void 0)throw new Error("an action was planned that nobody may do");note(action,{event:"intent"},performance);let reply=await revoke(
action,{client,services,credential});if(reply.ok)return note(action,{event:"done",detail:`HTTP ${reply.value}`},performance),confirm(action,PAUSES,performance);
note(action,{event:reply.trouble==="broken"?"unconfirmed":"failed",detail:reply.reason},performance);let observation=await ask(action,performance);return isRefused(
observation)?confirmed(action,observation,performance):{finding:action.finding,status:"failed",reason:named(action,reply.reason)}}async function revoke(action,access){
let{authorizationId,organization,way}=action;return way==="owner"?revokeOwn(authorizationId,organization,access):revokeAsAdministrator(authorizationId,organization,
access)}async function confirm(action,pauses,performance){let observation=await ask(action,performance);for(let pause of pauses){if(isRefused(observation))break;
await performance.sleep(pause),observation=await ask(action,performance)}if(isRefused(observation))return confirmed(action,observation,performance);let still=action.
kind==="revoke"&&action.match==="picked"?"the picked token was revoked, but this one is still accepted: another one was leaked":"revoked, but still accepted; as\
k again later",reason=observation.meaning==="live"?still:`revoked, but it cannot be told whether it is refused: ${observation.says}`;return note(action,{event:"\
unconfirmed",detail:observation.says},performance),{finding:action.finding,status:"unconfirmed",reason:named(action,reason)}}function confirmed(action,{says},performance){
return note(action,{event:"confirmed",detail:says},performance),{finding:action.finding,status:"revoked",reason:named(action,`revoked; asked again, it ${says}`)}}
async function ask({finding,organization},performance){return askOrganization(finding.secret,organization,performance)}function isRefused({meaning}){return meaning===
"refused"||meaning==="expired"}function named({organization},reason){return organization===""?reason:`${organization}: ${reason}`}function note(action,entry,{log,
now}){let{finding,organization,owner,by}=action,how=action.kind==="revoke"?{authorizationId:action.authorizationId,match:action.match,way:action.way}:{};log.append(
{time:new Date(now()).toISOString(),event:entry.event,fingerprint:finding.fingerprint,token:finding.secret.redacted,organization,...owner===void 0?{}:{owner},...how,
...by===""?{}:{by},...entry.detail===void 0?{}:{detail:entry.detail}})}async function askCaller(organization,{client,services,credential}){let url=new URL("_apis/connectionData",services.organization(organization)),exchange=await client.
send({method:"GET",url,credential}),{meaning,says,identity}=observe(exchange);if(meaning==="live"&&identity!==void 0){let body=exchange.kind==="answer"?parseObject(
exchange):void 0,{account=identity.id??"somebody",id,descriptor}=identity;return granted({account,id,descriptor,instanceId:asText(body?.instanceId)})}return meaning===
"unknown"?refuse("broken",says):meaning==="elsewhere"?refuse("absent",says):refuse("broken","does not accept the access token: expired, or of another tenant; az\
 login")}var AT_A_TIME=2;function createDirectory(access){let lists=new Map,remember=(key,list)=>{let known=lists.get(key)??list();return lists.set(key,known),known},ofUser=(descriptor,organization)=>remember(
`${organization}/${descriptor}`,async()=>listTokensOf(descriptor,organization,access)),ofAll=organization=>remember(`${organization}/`,async()=>listAll(organization,
access,async user=>ofUser(user,organization)));return{find:async(secret,organization,owner)=>{let descriptor=await descriptorOf(owner,organization,access);if(!descriptor.
ok)return descriptor;let own=descriptor.value===""?void 0:await ofUser(descriptor.value,organization),list=own===void 0||!own.ok&&own.trouble==="absent"?await ofAll(
organization):own;return list.ok?pick(secret,list.value):list}}}async function descriptorOf(owner,organization,access){if(owner?.descriptor!==void 0)return granted(
owner.descriptor);if(owner?.id===void 0)return granted("");let found=await findDescriptor(owner.id,organization,access);return!found.ok&&found.trouble==="absent"?
granted(""):found}async function listAll(organization,access,listOf){let limit=pLimit(AT_A_TIME),tokens=[];for await(let page of listUsers(organization,access)){
if(!page.ok)return page;for(let list of await Promise.all(page.value.map(async user=>limit(listOf,user))))if(list.ok)tokens.push(...list.value);else if(list.trouble!==
"absent")return list}return granted(tokens)}function pick(secret,tokens){let hashes=correlatingIdsOf(secret),token=tokens.find(({hash})=>hash!==void 0&&hashes.includes(
hash));if(token!==void 0)return granted(token);let tells=tokens.some(({hash})=>hash!==void 0);return refuse("absent",tells||tokens.length===0?"lists no token wi\
th its hash":"tells no hashes of tokens")}async function planRevocations(findings,planning){let{credential,client,services}=planning;if("missing"in credential)return findings.map(finding=>withoutCredential(
finding,planning,credential.missing));let access={client,services,credential},callers=new Map,caller=async organization=>{let known=callers.get(organization)??askCaller(
organization,access);return callers.set(organization,known),known},search={planning,access,directory:createDirectory(access),caller},steps=[];for(let finding of findings)
steps.push(await planOne(finding,search));return steps}function withoutCredential(finding,planning,missing){return settle(finding,planning)??left(finding,missing,
{...whereOf(finding.verdict),isError:!0})}function settle(finding,{services,organizations,allUsers,record}){let{status,reason,organization}=finding.verdict??{status:"\
unverified",reason:"not asked"};if(status==="expired")return{kind:"gone",finding,reason};if(status==="unknown"||status==="unverified")return left(finding,reason,
{...whereOf(finding.verdict),isError:!0});let isServer=services.profile===void 0;if(status==="refused"&&!allUsers){let before=findRecorded(finding,organization??
"",record),isAskable=before!==void 0&&(before.organization===""?isServer:services.isOrganization(before.organization));return before===void 0||!isAskable?organizations.
length===0&&!isServer?left(finding,reason,{...whereOf(finding.verdict),isError:!0}):{kind:"gone",finding,reason:`not revoked by this program; ${reason}`}:{kind:"\
confirm",finding,organization:before.organization,by:before.by??""}}if(organization===void 0&&!isServer)return left(finding,`${reason}; say in which one to revo\
ke it: --organization NAME`,{isError:!0});let isNamed=organizations.some(name=>name.toLowerCase()===(organization??"").toLowerCase());if(!(organizations.length===
0||isNamed))return left(finding,`${organization} is none of the organizations of --organization`,whereOf(finding.verdict))}async function planOne(finding,search){
let settled=settle(finding,search.planning);if(settled!==void 0)return settled;let{verdict}=finding,organization=verdict?.organization??"",caller=await search.caller(
organization);if(!caller.ok)return troubled(finding,caller.reason,!0);let{meaning,says,identity}=await askOrganization(finding.secret,organization,search.access);
return meaning==="expired"?{kind:"gone",finding,reason:`${organization}: ${says}`}:meaning==="unknown"?troubled(finding,says,!0):planFor({finding,organization,owner:identity,
isLive:meaning==="live"},caller.value,search)}async function planFor(target,caller,search){let{finding,organization,owner,isLive}=target,account=owner?.account??
finding.verdict?.owner,planned={finding,organization,by:caller.account,...account===void 0?{}:{owner:account}},found=await search.directory.find(finding.secret,
organization,owner);if(found.ok&&found.value.isValid){let{authorizationId,displayName,scope,validTo}=found.value,facts=defined({displayName,scope,validTo});return{
...planned,kind:"revoke",match:"hash",way:"administrator",authorizationId,...facts}}return findRecorded(finding,organization,search.planning.record)!==void 0?{...planned,
kind:"confirm"}:isLive?found.ok?troubled(finding,"lists it as revoked already, and still accepts it",!0):found.trouble==="broken"?troubled(finding,found.reason,
!0):planAsOwner(target,{caller,planned,why:found.reason},search):{kind:"gone",finding,reason:`not accepted, and ${found.ok?"revoked":found.reason}`}}async function planAsOwner(target,{
caller,planned,why},search){let{finding,organization,owner}=target,{access,planning}=search,isOwner=owner?.id!==void 0&&owner.id===caller.id,hasList=planning.services.
profile!==void 0&&access.credential.kind==="bearer";if(!isOwner||!hasList)return troubled(finding,`${why}; its owner can revoke it`,!1);let{instanceId}=caller,own=await listOwnTokens(
{organization,instanceId,issued:finding.issued},access);if(!own.ok)return troubled(finding,`${why}; ${own.reason}`,own.trouble==="broken");let chosen=own.value.
find(({authorizationId})=>authorizationId===planning.picked);if(chosen!==void 0){let{authorizationId,displayName,scope,validTo}=chosen;return{...planned,kind:"r\
evoke",match:"picked",way:"owner",authorizationId,displayName,scope,validTo}}let reason=planning.picked===void 0?why:`${planning.picked} is none of your active \
tokens there`;return left(finding,`${organization}: ${reason}`,{...whereOf(finding.verdict),candidates:own.value})}function findRecorded({fingerprint},organization,record){
let last=record.findLast(entry=>entry.fingerprint===fingerprint&&(organization===""||entry.organization.toLowerCase()===organization.toLowerCase()));return last?.
event==="failed"?void 0:last}function troubled(finding,reason,isError){let where=whereOf(finding.verdict);return left(finding,where.organization===void 0?reason:
`${where.organization}: ${reason}`,{...where,isError})}function left(finding,reason,more){return{kind:"left",finding,reason,isError:!1,candidates:[],...more}}function whereOf(verdict){
let{organization,owner}=verdict??{};return defined({organization,owner})}function defined(fields){return Object.fromEntries(Object.entries(fields).filter(([,value])=>value!==
void 0))}async function askConsent(actions,{io,services,yes}){let all=new Set(actions.map(({organization})=>organization));if(yes)return all;let counts=new Map;for(let{kind,
organization}of actions)kind==="revoke"&&counts.set(organization,(counts.get(organization)??0)+1);let agreed=new Set([...all].filter(organization=>!counts.has(organization)));
if(counts.size===0)return agreed;let lines=readLines(io.stdin());for(let[organization,count]of counts){let name=organization||services.organization("").host,question=`\
Type ${escapeText(name)} to revoke ${formatCount(count,"token")} there, or press Enter to stop: `;await io.stderr.write(question);let answer=await lines.next();
if((answer.done===!0?"":answer.value.trim()).toLowerCase()!==name.toLowerCase())break;agreed.add(organization)}return await lines.return(void 0),agreed}async function revokeTokens(report,run){let{io,services,style,audit}=run,record=readAudit(audit),client=openClient(services,io);try{let{steps,credential}=await plan(
report,record,client,run),link=organization=>new URL("_usersSettings/tokens",services.organization(organization)).href;await io.stdout.write(asText2(renderPlan(
steps,{link,from:credential?.from,style})));let outcomes=await perform(steps,{client,credential,run});return await io.stdout.write(`${renderOutcomes(outcomes,style)}\

`),exitCodeOfOutcomes(outcomes,report)}catch(error){if(!io.signal.aborted)throw error;return await io.stderr.write(`${escapeText(`stopped by you: ${audit} says \
what was done`)}
`),exitCodeOfSignal(io.signal.reason)}finally{client.close()}}async function plan({findings},record,client,run){let{io,services,organizations,revoking}=run,{allUsers,
pick:picked}=revoking,wanted=findings.filter(({verdict})=>verdict?.status==="live"||allUsers&&verdict?.status==="refused"),tenants=new Set(wanted.map(({verdict})=>verdict?.
tenant)),[tenant]=tenants.size===1?tenants:[],credential=run.given??(wanted.length===0?void 0:await signIn(io,tenant));if(record.unreadable>0){let note2=`${run.
audit}: ${record.unreadable} lines are no entries of a record, and were passed over`;await io.stderr.write(`${escapeText(note2)}
`)}return{steps:await planRevocations(findings,{client,services,credential:typeof credential=="object"?credential.credential:{missing:credential??""},organizations,
allUsers,picked,record:record.entries}),credential:typeof credential=="object"?credential:void 0}}async function signIn(io,tenant){try{return await findSignedIn(
io,tenant)}catch(error){if(error instanceof UserError)return error.message;throw error}}async function perform(steps,performing){let{io,services,revoking,audit}=performing.
run,actions=steps.filter(step=>step.kind==="revoke"||step.kind==="confirm"),settled=steps.flatMap(settledOutcome);if(actions.length===0)return settled;revoking.
dryRun&&await io.stdout.write(`dry run: nothing was revoked
`);let agreed=revoking.dryRun?new Set:await askConsent(actions,{io,services,yes:revoking.yes}),left2=actions.filter(({organization})=>!agreed.has(organization)).
map(({finding})=>({finding,status:"left",reason:"not confirmed by you"})),agreedTo=actions.filter(({organization})=>agreed.has(organization));if(agreedTo.length===
0)return[...settled,...left2];let log=openAudit(audit);try{return[...settled,...left2,...await carryOutAll(agreedTo,log,performing)]}finally{log.close()}}function settledOutcome(step){
return step.kind==="gone"?[{finding:step.finding,status:"gone",reason:step.reason}]:step.kind==="left"?[{...step,status:step.isError?"failed":"left"}]:[]}async function carryOutAll(actions,log,{
client,credential,run}){let{io,services,style}=run,pause=async duration=>sleep(duration,void 0,{signal:io.signal}),performance={client,services,credential:credential?.
credential,log,now:Date.now,sleep:pause},outcomes=[];for(let action of actions){let outcome=await carryOut(action,performance);outcomes.push(outcome),await io.stdout.
write(asText2(renderOutcome(outcome,style)))}return outcomes}function asText2(lines){return lines.map(line=>`${line}
`).join("")}function exitCodeOfOutcomes(outcomes,report){let has=wanted=>outcomes.some(({status})=>status===wanted);return has("failed")?EXIT_FAILED:has("left")||
has("unconfirmed")?EXIT_FOUND:isComplete(report)?EXIT_NONE:EXIT_FAILED}async function runRevoke(invocation,io,dependencies){let{scan,ids,revoking}=invocation,run=await prepare(scan,revoking,io),options=await readOptions(scan,io),report=await findTokens(
{invocation:scan,options,select:found=>selectById(found,ids)},io,dependencies);if(report.interrupted)return stopped(io);let code=await revokeTokens(report,run),
problems=renderProblems(report,contextOf(scan,io),run.style);return problems.length>0&&await io.stdout.write(`${problems.join(`
`)}
`),code}async function runScanAndRevoke(scan,io,dependencies){let{code}=await scanAndRevoke(scan,io,dependencies);return code}async function scanAndRevoke(scan,io,dependencies){
let{revoking}=scan;if(revoking===void 0)throw new Error("nothing is to be revoked");let run=await prepare(scan,revoking,{...io,stdout:io.stderr}),produced=await produceReport(
scan,io,dependencies);if(produced.report.interrupted)return{...produced,code:await stopped(io)};let code=await revokeTokens(produced.report,run);return{...produced,
code:io.signal.aborted?code:exitCodeOf(produced.report,produced.options.failOn)}}async function prepare(scan,revoking,io){let{verification={organizations:[],server:void 0,
unproven:!1}}=scan,{organizations}=verification,canType=io.askHidden!==void 0&&scan.typed.stdin!==!0&&!revoking.accessTokenStdin;checkConsent(revoking,{env:io.env,
organizations,canType});let services=chooseServices(verification,io),given=await findGivenToken(revoking,io),style=styleOf(contextOf(scan,io));return{io,revoking,
services,organizations,given,audit:resolve(io.cwd,revoking.audit),style}}function contextOf({display},{stdout,env,platform}){let color=wantsColor(stdout,env,display.
noColor);return{version:VERSION,rules:RULES,color,unicode:wantsUnicode(env,platform),width:stdout.columns??0}}async function stopped(io){return await io.stderr.
write(`stopped by you: nothing was revoked
`),exitCodeOfSignal(io.signal.reason)}export{runRevoke,runScanAndRevoke,scanAndRevoke};
