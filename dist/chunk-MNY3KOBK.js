import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{asAccount,asObject,asText,errorText,findTenant,findUser,isFromService,isHtml,isServiceError,isSomebody,parseObject}from"./chunk-47HF5MTD.js";import{
pLimit}from"./chunk-JWXIQW5Q.js";import{UserError,codeOf,quote}from"./chunk-JWT63C6Y.js";var MICROSOFT={organization:name=>new URL(`${encodeURIComponent(name)}/`,"https://dev.azure.com/"),identity:name=>new URL(`${encodeURIComponent(name)}/`,"https:\
//vssps.dev.azure.com/"),profile:new URL("https://app.vssps.visualstudio.com/"),allows:({protocol,hostname,port,username,password})=>protocol==="https:"&&port===
""&&username+password===""&&/^(?:(?:[a-z0-9-]+\.)*dev\.azure\.com|(?:[a-z0-9-]+\.)+visualstudio\.com)$/.test(hostname),isOrganization:name=>/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?$/.
test(name)};function serverAt(text,option="--server"){let url=URL.canParse(text)?new URL(text):void 0;if(url===void 0||!["https:","http:"].includes(url.protocol))
throw new UserError(`${option} wants an https URL, for example https://tfs.example.com/tfs, not ${quote(text)}`);if(url.protocol==="http:"&&!isLoopback(url.hostname))
throw new UserError(`${option} wants https: over http everybody on the way could read the tokens`);if(url.username+url.password!=="")throw new UserError(`${option}\
 takes no user and no password`);if(url.search+url.hash!=="")throw new UserError(`${option} takes no query and no fragment`);let base=new URL(url.href.endsWith(
"/")?url.href:`${url.href}/`),collection=name=>name===""?base:new URL(`${encodeURIComponent(name)}/`,base);return{organization:collection,identity:collection,profile:void 0,
allows:({href,username,password})=>href.startsWith(base.href)&&username+password==="",isOrganization:name=>/^[^\p{Cc}\\/:*?"<>;#$%{},+=[\]|@~&^]{1,64}$/u.test(name)&&
!/^\.+$/.test(name)}}function isLoopback(hostname){return hostname==="localhost"||hostname==="[::1]"||/^127(?:\.\d{1,3}){3}$/.test(hostname)}function findProxy(url,env){if(isLoopback(url.hostname)||isExempt(url,env.no_proxy??env.NO_PROXY??""))return;let wanted=env.https_proxy??env.HTTPS_PROXY??env.all_proxy??
env.ALL_PROXY??"";if(wanted==="")return;let text=wanted.includes("://")?wanted:`http://${wanted}`,proxy=URL.canParse(text)?new URL(text):void 0;if(proxy===void 0||
!["http:","https:"].includes(proxy.protocol))throw new UserError("HTTPS_PROXY does not hold the http or https URL of a proxy");return proxy}function isExempt({hostname,
port},list){return list.toLowerCase().split(/[\s,]+/).filter(entry=>entry!=="").some(entry=>{let[,name="",wantedPort]=/^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry)??
[];return wantedPort!==void 0&&wantedPort!==(port||"443")?!1:entry==="*"||hostname===name||hostname.endsWith(`.${name}`)})}import{setTimeout as sleep}from"node:timers/promises";import{Agent as PlainAgent,request as plainRequest}from"node:http";import{Agent as TlsAgent,request as tlsRequest}from"node:https";import{connect}from"node:tls";var WireError=class extends Error{name="WireError";passing;constructor(message,passing=!1){super(message),this.passing=passing}},UNTRUSTED="its certificate is s\
igned by nobody known here, as by a proxy that reads along; if that is yours: NODE_EXTRA_CA_CERTS=FILE",NO_HTTP="it does not speak HTTP as it should",REASONS={ECONNREFUSED:"\
it refused the connection",ENOTFOUND:"its name is not known (no network, or behind a proxy: HTTPS_PROXY=URL)",EAI_AGAIN:"its name could not be looked up (no net\
work, or behind a proxy: HTTPS_PROXY=URL)",ENETUNREACH:"there is no way to it from here",EHOSTUNREACH:"there is no way to it from here",UNABLE_TO_VERIFY_LEAF_SIGNATURE:UNTRUSTED,
UNABLE_TO_GET_ISSUER_CERT:UNTRUSTED,UNABLE_TO_GET_ISSUER_CERT_LOCALLY:UNTRUSTED,SELF_SIGNED_CERT_IN_CHAIN:UNTRUSTED,DEPTH_ZERO_SELF_SIGNED_CERT:UNTRUSTED,CERT_HAS_EXPIRED:"\
its certificate has expired",CERT_NOT_YET_VALID:"its certificate is not yet valid: is the clock right?",ERR_TLS_CERT_ALTNAME_INVALID:"its certificate is for ano\
ther name",EPROTO:"it does not speak TLS as it should",ERR_SSL_WRONG_VERSION_NUMBER:"it does not speak TLS as it should"},PASSING={ECONNRESET:"it cut the connec\
tion",ECONNABORTED:"it cut the connection",EPIPE:"it cut the connection",ETIMEDOUT:"it did not answer in time"};function describeFailure(error,host){if(error instanceof
WireError)return failure(host,error.message,error.passing);let code=codeOf(error)??"",passing=PASSING[code];if(passing!==void 0)return failure(host,passing,!0);
let isNoHttp=code.startsWith("HPE_")||code.startsWith("ERR_HTTP");return failure(host,REASONS[code]??(isNoHttp?NO_HTTP:`the connection failed (${code||"no code"}\
)`),!1)}function failure(host,reason,passing){return{kind:"failure",reason:`${host} could not be asked: ${reason}`,passing}}function createAgents(env,ca){let made=new Map,settings={keepAlive:!0,...ca===void 0?{}:{ca}};return{for:url=>{let proxy=url.protocol==="https:"?findProxy(url,env):
void 0,key=`${url.protocol} ${proxy?.href??""}`,agent=made.get(key)??createAgent(url,proxy,settings);return made.set(key,agent),agent},close:()=>{for(let agent of made.
values())agent.destroy()}}}function createAgent(url,proxy,settings){return proxy!==void 0?new TunnelAgent(proxy,settings):url.protocol==="http:"?new PlainAgent(
settings):new TlsAgent(settings)}var PROXY_SILENCE=1e4,TunnelAgent=class extends TlsAgent{#proxy;constructor(proxy,settings){super(settings),this.#proxy=proxy}createConnection(options,onSocket){
let target=`${options.host}:${options.port}`,asking=askForTunnel(this.#proxy,target);asking.on("connect",({statusCode=0},socket)=>{if(statusCode===200){onSocket(
null,connect({...options,servername:options.servername??options.host??"",socket}));return}socket.destroy(),onSocket(new WireError(refusal(statusCode)))}).on("re\
sponse",({statusCode=0})=>onSocket(new WireError(refusal(statusCode)))).on("timeout",()=>asking.destroy()).on("error",()=>onSocket(new WireError("the proxy of H\
TTPS_PROXY could not be reached"))).end()}};function askForTunnel(proxy,target){let{hostname,port,protocol,username,password}=proxy,user=`${decodeURIComponent(username)}\
:${decodeURIComponent(password)}`,options={method:"CONNECT",host:hostname.replace(/^\[|\]$/g,""),port:port||(protocol==="http:"?80:443),path:target,agent:!1,timeout:PROXY_SILENCE,
headers:{Host:target,...username===""?{}:{"Proxy-Authorization":`Basic ${Buffer.from(user).toString("base64")}`}}};return protocol==="http:"?plainRequest(options):
tlsRequest({...options,rejectUnauthorized:!0})}function refusal(status){return status===407?"the proxy wants a user and a password: HTTPS_PROXY=http://user:pass\
word@host:port":`the proxy of HTTPS_PROXY refused the way to it (${status})`}import{createHash}from"node:crypto";function authorizationOf({kind,secret}){let token=secret.reveal();return kind==="bearer"?`Bearer ${token}`:`Basic ${Buffer.from(
`:${token}`).toString("base64")}`}var RUN=12,VARIETY=5,SentTokens=class{#runs=new Set;#digests=new Set;add({kind,secret}){let digest=secret.digest("sha256","pat\
-patrol sent");if(kind!=="pat"||this.#digests.has(digest))return;this.#digests.add(digest);let token=secret.reveal(),inBase64=["",":","::"].map(before=>Buffer.from(
before+token).toString("base64"));for(let form of[token,Buffer.from(token).toString("hex"),...inBase64])for(let run of runsOf(form))new Set(run).size>=VARIETY&&
this.#runs.add(run)}isRepeatedIn(text){if(this.#runs.size===0)return!1;for(let run of runsOf(unescape(text)))if(this.#runs.has(run))return!0;return!1}};function*runsOf(text){
let bare=text.replaceAll(/[^A-Za-z0-9]+/g,"").toLowerCase();for(let start=0;start+RUN<=bare.length;start++)yield bare.slice(start,start+RUN)}function unescape(text){
let character=hex=>hex===void 0?"":String.fromCharCode(Number.parseInt(hex,16));return text.replaceAll(/\\(?:u([0-9a-f]{4})|.)/gi,(_,hex)=>character(hex)).replaceAll(
/%([0-9a-f]{2})/gi,(_,hex)=>character(hex))}var TOLD=15;function correlatingIdsOf(secret){let token=secret.reveal(),sha256=text=>createHash("sha256").update(text).
digest(),short=text=>sha256(text).subarray(0,TOLD).toString("base64");return[short(`CrossMicrosoftCorrelatingId:${sha256(token).toString("hex").toUpperCase()}`),
`C3ID${short(`CaskComputedCorrelatingId${token}`)}`]}import{request as plainRequest2}from"node:http";import{request as tlsRequest2}from"node:https";async function exchange(request,wire){let{connect:connect2,answer,body:most}=wire.limits,agent=wire.agents.for(request.url),late=new AbortController,giveUp=message=>late.
abort(new WireError(message,!0)),connecting=setTimeout(giveUp,connect2,"no connection in time"),answering=setTimeout(giveUp,answer,"it did not answer in time"),
signal=wire.signal===void 0?late.signal:AbortSignal.any([wire.signal,late.signal]);try{let incoming=await open(request,{wire,agent,signal,onConnect:()=>clearTimeout(
connecting)}),body=await readBody(incoming,most);return{kind:"answer",status:incoming.statusCode??0,headers:headersOf(incoming),body}}catch(error){return wire.signal?.
throwIfAborted(),describeFailure(late.signal.aborted?late.signal.reason:error,request.url.host)}finally{clearTimeout(connecting),clearTimeout(answering)}}function open(request,{
wire,agent,signal,onConnect}){let{method,url,credential,body}=request,text=body===void 0?void 0:JSON.stringify(body),isPlain=url.protocol==="http:",options={method,
signal,agent,headers:{Accept:"application/json","Accept-Encoding":"identity","User-Agent":wire.userAgent,"X-TFS-FedAuthRedirect":"Suppress",...text===void 0?{}:
{"Content-Type":"application/json","Content-Length":Buffer.byteLength(text)},...credential===void 0?{}:{Authorization:authorizationOf(credential)}},rejectUnauthorized:!0};
return new Promise((resolve,reject)=>{let outgoing=(isPlain?plainRequest2:tlsRequest2)(url,options);outgoing.on("socket",socket=>{outgoing.reusedSocket?onConnect():
socket.once(isPlain?"connect":"secureConnect",onConnect)}),outgoing.on("close",()=>reject(new WireError("it cut the connection",!0))),outgoing.on("response",resolve).
on("error",reject).end(text)})}async function readBody(incoming,most){let chunks=[],length=0;for await(let chunk of incoming){if(length+=chunk.length,length>most)
throw new WireError("its answer is too long");chunks.push(chunk)}return Buffer.concat(chunks).toString("utf8")}function headersOf({headers}){return Object.fromEntries(
Object.entries(headers).map(([name,value])=>[name,[value??""].flat().join(", ")]))}function parseRetryAfter(value,now){let text=value?.trim()??"";if(/^\d+(?:\.\d+)?$/.test(text))return Number(text)*1e3;let date=/^[A-Z][a-z]{2}, .* GMT$/.test(text)?
Date.parse(text):NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}var LIMITS={connect:1e4,answer:3e4,body:8<<20},CLOCK={now:Date.now,sleep:async(duration,signal)=>sleep(duration,void 0,signal===void 0?{}:{signal}),random:Math.
random},TRIES=3,BACK_OFF=500,LONGEST_PAUSE=6e4,STRIKES=3,ECHO="its answer repeats a token that was sent: is that Azure DevOps?";function createHttpClient(settings){
let{allows,signal,clock=CLOCK}=settings,agents=createAgents(settings.env,settings.ca),{userAgent,limits=LIMITS}=settings,wire={agents,limits,userAgent,...signal===
void 0?{}:{signal}},hosts=new Map,sent=new SentTokens;async function sendTo(host,request){for(let tries=1;;tries++){for(;host.pausedUntil>clock.now();)await clock.
sleep(host.pausedUntil-clock.now(),signal);let answer=await ask(request,wire,sent),pause=answer.kind==="answer"?parseRetryAfter(answer.headers["retry-after"],clock.
now()):void 0;if(pause!==void 0&&pause>LONGEST_PAUSE)return host.givenUp=describeFailure(new WireError(tooLong(pause)),request.url.host),isPassing(answer)?host.
givenUp:answer;if(pause!==void 0&&(host.pausedUntil=clock.now()+pause),!isPassing(answer)||tries===TRIES)return answer;pause===void 0&&await clock.sleep(BACK_OFF*
2**(tries-1)*(.5+clock.random()),signal)}}return{send:async request=>{if(!allows(request.url))throw new Error(`${request.url.host} is not a host to send anythin\
g to`);let host=hosts.get(request.url.host)??{pausedUntil:0,strikes:0,givenUp:void 0};if(hosts.set(request.url.host,host),host.givenUp!==void 0)return host.givenUp;
let answer=await sendTo(host,request),isVain=answer.kind==="failure"||isPassing(answer);return host.strikes=isVain?host.strikes+1:0,host.strikes>=STRIKES&&(host.
givenUp??=answer),answer},close:agents.close}}async function ask(request,wire,sent){request.credential!==void 0&&sent.add(request.credential);let answer=await exchange(
request,wire);return answer.kind==="failure"?answer:sent.isRepeatedIn([answer.body,...Object.values(answer.headers)].join(`
`))?describeFailure(new WireError(ECHO),request.url.host):answer}function isPassing(answer){return answer.kind==="failure"?answer.passing:answer.status===429||answer.
status>=500}function tooLong(pause){let seconds=Math.ceil(pause/1e3);return`it wants to be left alone for ${seconds<7200?`${Math.ceil(seconds/60)} minutes`:`${Math.
ceil(seconds/3600)} hours`} (Retry-After): try again then`}function listCandidates(finding,hints,services){let chosen=hints.organizations.map(name=>({name,chosen:!0}));if(services.profile===void 0)return chosen.length>0?
chosen:[{name:"",chosen:!0}];let guessed=(finding.organizations??[]).filter(({name})=>services.isOrganization(name)).map(({name})=>({name,chosen:!1})),all=new Map;
for(let candidate of[...chosen,...guessed]){let key=candidate.name.toLowerCase();all.has(key)||all.set(key,candidate)}return[...all.values()]}function createProbe(client,services){let known=new Map;return services.profile===void 0?async()=>({exists:!0}):async name=>{let key=name.toLowerCase(),facts=known.
get(key)??probeOrganization(client,services.identity(name).href.replace(/\/$/,""));return known.set(key,facts),facts}}async function probeOrganization(client,address){
let answer=await client.send({method:"HEAD",url:new URL(address)});if(answer.kind==="failure")return{exists:!0};let tenant=findTenant(answer);return tenant!==void 0?
{exists:!0,tenant}:{exists:answer.status!==404||answer.headers["x-vss-resourcetenant"]!==void 0}}var KNOWN="knows its owner, but it has no right to ask this";function observe(exchange2){if(exchange2.kind==="failure")return unknown(exchange2.reason);let tenant=findTenant(
exchange2);for(let row of ROWS){let observation=row(exchange2);if(observation!==void 0)return tenant===void 0?observation:{...observation,tenant}}return unknown(
`answered ${exchange2.status} in a way that this program cannot read`)}function observeProfile(exchange2){if(exchange2.kind==="failure")return;let known=fromProfile(
exchange2)??fromExpiry(exchange2)??fromDenial(exchange2)??fromUserData(exchange2);return known?.meaning==="live"||known?.meaning==="expired"?known:void 0}function live(says,identity){
return{meaning:"live",says,identity}}function refused(says){return{meaning:"refused",says}}function unknown(says){return{meaning:"unknown",says}}function fromConnection(answer){
let user=answer.status===200?asObject(parseObject(answer)?.authenticatedUser):void 0;if(user===void 0)return;let id=asText(user.id)??"",name=asText(user.providerDisplayName),
account=asObject(asObject(user.properties)?.Account)?.$value;if(name?.toLowerCase()==="anonymous")return refused("does not know it: revoked, expired long ago, o\
r of another organization");if(name===void 0||asText(account)===void 0||!isSomebody(id))return;let descriptor=asText(user.subjectDescriptor);return live("accept\
s it",{...named(account),id,...descriptor===void 0?{}:{descriptor}})}function fromProfile(answer){let profile=answer.status===200?parseObject(answer):void 0,id=asText(
profile?.id)??"",account=asText(profile?.emailAddress)??asText(profile?.displayName);if(!(account===void 0||!isSomebody(id)))return live("accepts it, in all org\
anizations of its owner",{...named(account),id})}function named(account){let known=asAccount(account);return known===void 0?{}:{account:known}}function fromExpiry(answer){
return answer.status===401&&/personal access token used has expired/i.test(errorText(answer))?{meaning:"expired",says:"says that it has expired"}:void 0}function fromAccessPolicy(answer){
if(!(answer.status===403&&/\bVS403463\b/.test(errorText(answer))))return;let user=findUser(answer);return user!==void 0?live("knows it, but a conditional access\
 policy keeps it out from here",user):unknown("answered VS403463: kept out by a conditional access policy, and it does not say who")}function fromUserData(answer){
let user=[401,403,404].includes(answer.status)?findUser(answer):void 0;if(user!==void 0)return live(KNOWN,user)}function fromDenial(answer){let text=answer.status===
401?errorText(answer):"";if(!/\bTF400813\b/.test(text))return;let id=/\buser '([0-9a-f-]{36})'/i.exec(text)?.[1]??"",user=findUser(answer)??(isServiceError(answer)&&
isSomebody(id)?{id}:void 0);return user!==void 0?live(KNOWN,user):unknown("answered TF400813: not accepted, or kept out by a conditional access policy")}function fromSignIn(answer){
let{status,headers,body}=answer,says="answered with its sign-in page: revoked, expired long ago, or of another organization";if((status===302||status===303)&&/\/_signin(?:\?|$)/i.
test(headers.location??""))return refused(says);let isPage=(status===203||status===200)&&isHtml(answer),isOurs=/<title>\s*Azure DevOps[^<]*\|\s*Sign In/i.test(body)||
status===203&&isFromService(answer);return isPage&&isOurs?refused(says):void 0}function fromBareRefusal({status,headers,body}){let isBasic=/\bBasic realm="https?:\/\//i.
test(headers["www-authenticate"]??"");if(!(status!==401||!isBasic||body.trim()!==""||headers["content-type"]!==void 0))return refused("answered 401 without a wo\
rd, as for tokens that are revoked, expired or not allowed there")}function fromAbsence(answer){return answer.status!==404||answer.headers["x-vss-resourcetenant"]!==
void 0?void 0:{meaning:"elsewhere",says:"is no organization that exists"}}function fromTrouble({status}){return status===429?unknown("answered 429, too many req\
uests: try again later"):status>=500?unknown(`answered ${status}, an error of its own: try again later`):void 0}function fromStranger(answer){let{status,headers}=answer;
return status>=300&&status<400&&headers.location!==void 0?unknown(`answered ${status} with another address, to which nothing was sent: is that Azure DevOps?`):isHtml(
answer)?unknown(`answered ${status} with a web page: is that Azure DevOps, and no proxy or portal?`):status===200?unknown("answered 200 with something else than\
 was asked for"):void 0}var ROWS=[fromConnection,fromExpiry,fromAccessPolicy,fromDenial,fromUserData,fromSignIn,fromBareRefusal,fromAbsence,fromTrouble,fromStranger];var REQUESTS=2;async function verifyToken(secret,candidates,asking){let inquiry=await inquire(secret,candidates,asking);return inquiry.answers.length>0?concludeAll(
inquiry,asking.services.organization("").host):await askProfile(secret,asking)??{status:"unverified",reason:whyNotAsked(inquiry)}}async function askOrganization(secret,name,{
client,services}){let url=new URL("_apis/connectionData",services.organization(name));return observe(await client.send({method:"GET",url,credential:{kind:"pat",
secret}}))}async function inquire(secret,candidates,asking){let answers=[],absent=[],unasked=[];for(let{name,chosen}of candidates){if(answers.length>=REQUESTS&&
!chosen){unasked.push(name);continue}let{exists,tenant}=await asking.probe(name),observation=exists?await askOrganization(secret,name,asking):void 0;if(observation===
void 0||observation.meaning==="elsewhere"){absent.push(name||asking.services.organization("").host);continue}if(answers.push({name,chosen,observation:{...tenant===
void 0?{}:{tenant},...observation}}),isSettled(observation))break}return{answers,absent,unasked}}function isSettled({meaning}){return meaning==="live"||meaning===
"expired"}function concludeAll({answers,unasked},server){let settled=answers.find(({observation})=>isSettled(observation));if(settled!==void 0)return conclude(settled,
server);let decisive=answers.find(({observation})=>observation.meaning==="unknown")??answers[0],{tenant,meaning}=decisive?.observation??{},parts=answers.map(answer=>describe(
answer,server));return unasked.length>0?parts.push(`not asked: ${unasked.join(", ")} (--organization NAME)`):answers.some(({chosen})=>chosen)||parts.push("anoth\
er organization may know it: --organization NAME"),{status:meaning==="refused"&&unasked.length===0?"refused":"unknown",reason:parts.join("; "),...answers.length>
1||decisive===void 0||decisive.name===""?{}:{organization:decisive.name},...tenant===void 0?{}:{tenant}}}function conclude(answer,server){let{name,observation}=answer,
{meaning,identity,tenant}=observation,owner=identity?.account;return{status:meaning==="live"?"live":"expired",reason:describe(answer,server),...name===""?{}:{organization:name},
...owner===void 0?{}:{owner},...tenant===void 0?{}:{tenant}}}function describe({name,observation},server){return`${name||server}: ${observation.says}`}async function askProfile(secret,{
client,services}){if(services.profile===void 0)return;let url=new URL("_apis/profile/profiles/me?api-version=7.1",services.profile),observation=observeProfile(await client.
send({method:"GET",url,credential:{kind:"pat",secret}}));if(observation!==void 0)return conclude({name:"",chosen:!1,observation},url.host)}function whyNotAsked({
absent}){return`${absent.length===0?"no organization is known to ask":`no such organization: ${absent.join(", ")}`}; say which with --organization NAME`}var AT_A_TIME=2,LIFETIME=12;async function verifyFindings(findings,verification){let{client,services,onProgress,signal}=verification,limit=pLimit(AT_A_TIME),asking={
client,services,probe:createProbe(client,services)},known=new Map,done=0,verify=async finding=>{let digest=finding.secret.digest("sha256","pat-patrol verify"),verdict=known.
get(digest)??limit(async()=>verifyToken(finding.secret,listCandidates(finding,verification,services),asking));known.set(digest,verdict);let answered=await verdict.
catch(error=>{if(signal?.aborted!==!0)throw error;return{status:"unverified",reason:"stopped before it was answered"}});return onProgress?.(++done,findings.length),
{...finding,verdict:withAge(answered,finding,verification.now)}};return Promise.all(findings.map(async finding=>{let reason=whyNotSent(finding,verification);return reason===
void 0?verify(finding):{...finding,verdict:{status:"unverified",reason}}}))}function whyNotSent({format,kind,checksum},{unproven}){if(format==="custom")return"n\
ot sent: what a rule of your own finds is no token of Azure DevOps";if(kind==="application")return"a secret of an application, about which Azure DevOps answers \
nobody";if(!(checksum==="valid"||unproven))return"not sent, as it may be no token of Azure DevOps: its checksum does not match (--unproven sends it)"}function withAge(verdict,{
issued},now){let[year=NaN,month=NaN]=issued?.split("-").map(Number)??[],date=new Date(now);return!((date.getUTCFullYear()-year)*12+date.getUTCMonth()+1-month>LIFETIME)||
verdict.status==="live"||verdict.status==="expired"?verdict:{...verdict,reason:`${verdict.reason}; issued ${issued}, so probably expired unless it was extended`}}export{MICROSOFT,serverAt,findProxy,correlatingIdsOf,createHttpClient,observe,askOrganization,verifyFindings};
