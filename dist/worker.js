import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{entropyOf}from"./chunk-SUWK2YNK.js";var Quota=class{#limits;#given;#spent=0;#raised=0;constructor(limits,given=0){this.#limits=limits,this.#given=given}get most(){return Math.max(this.#limits.free,
this.#limits.ratio*this.#given)}give(amount){this.#given+=amount}affords(amount){return this.#spent+amount<=this.most+this.#raised}spend(amount){return this.affords(
amount)?(this.#spent+=amount,!0):!1}raise(amount){this.#raised=Math.max(this.#raised,this.#spent-this.most+amount)}};var CUT_SHORT="it is encoded in too many ways at once: not all that can be decoded from it was searched",LIMITS={free:1024*1024,ratio:24},Budget=class{#quota;#isExceeded=!1;constructor(length){
this.#quota=new Quota(LIMITS,length)}get isExceeded(){return this.#isExceeded}give(bytes){this.#quota.give(bytes)}spend(bytes){let isEnough=this.#quota.spend(bytes);
return isEnough||(this.#isExceeded=!0),isEnough}};function touches({words,first,count:count2,origin},from,to){let low=0,high=count2;for(;low<high;){let middle=low+high>>1;origin+words[first+2*middle+1]<from?low=
middle+1:high=middle}return low<count2&&origin+words[first+2*low]<=to}function outermostLayer({bytes,start,end,changes},depth,unpack){return{...{aligned:!0,exact:!1,isPiece:!1,division:"pieces"},bytes,start,end,changes,depth,core:{
start,end},outer:void 0,unpack}}function unpackOf({layer}){return layer.outer===void 0?layer.unpack:unpackOf(layer.outer)}function levelOf({outer}){return outer===
void 0?0:levelOf(outer.layer)+1}function isNew({changes},from,to){return changes===void 0||touches(changes,from-256,to+256)}function traceOut(innermost,span){let steps=[],
encoding=[],layer=innermost,place=span;for(;;){if(place.start<layer.core.start||place.start>=layer.core.end)return;if(steps.push({layer,span:place}),layer.outer===
void 0)return{steps,encoding};let located=layer.outer.locate(place);located.encoding!==void 0&&encoding.unshift(located.encoding),place=located,layer=layer.outer.
layer}}var PIECE=3*65536,HALO=3*8192;function forEachPiece({division},length,visit){let isLong2=length>PIECE+HALO;if(division!=="pieces"||!isLong2){(isLong2||division!==
"long")&&visit({start:0,end:length},{start:0,end:length});return}for(let start=0;start<length;start+=PIECE){let core={start,end:Math.min(length,start+PIECE)};visit(
{start:Math.max(0,start-HALO),end:Math.min(length,core.end+HALO)},core)}}function shift(span,by){let distance=by|0;return{start:span.start+distance,end:span.end+
distance}}var ANYWHERE=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifact\
s","azure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsc\
e publish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],AT_WORD_START=["azdo","azp_","ado\
_","vsts","tfx ","devops_pat","devops_token","system_pat"],escape=word=>word.replaceAll(/[.\s/-]/g,character=>character===" "?"[ _-]?":`\\${character}`),CONTEXT=new RegExp(
`${ANYWHERE.map(escape).join("|")}|(?<![a-z])(?:${AT_WORD_START.join("|")})`,"i"),FOREIGN_BEFORE=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,
FOREIGN_AFTER=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,DIGEST_BEFORE=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
EXAMPLE=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,SERVER_BEFORE=/https?:\/\/[^\s/@"'<>]{0,128}$/i,
SERVER_AFTER=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function readSurroundings(trace){let found={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer,span}of trace.steps){let[before2,after2]=surroundings(
layer,span,256);found.azure||=CONTEXT.test(before2)||CONTEXT.test(after2),found.foreign||=FOREIGN_BEFORE.test(before2)||FOREIGN_AFTER.test(after2),found.digest||=
DIGEST_BEFORE.test(before2),found.example||=EXAMPLE.test(before2),found.server||=SERVER_BEFORE.test(before2)&&SERVER_AFTER.test(after2)}return found}function surroundings(text,span,reach){
let{bytes}=text,from=Math.max(text.start,span.start-reach),to=Math.min(text.end,span.end+reach);return[latin1(bytes,from,span.start),latin1(bytes,span.end,to)]}
function latin1(bytes,from,to){return Buffer.from(bytes.buffer,bytes.byteOffset+from,Math.max(0,to-from)).toString("latin1")}var ROWS=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],STEPS=new Set(ROWS.flatMap(row=>pairs(row).flatMap(pair=>[pair,
[...pair].toReversed().join("")]))),COMMON=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri \
ro ic ne ea ra ce li ch ll be ma si om ur".split(" ")),WORDS=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function placeholderReason(word){let text=word.toLowerCase(),two=pairs(text);if(new Set(text).size<=4)return"it is one character, or a few, over and over";if(WORDS.
test(text))return"it is made of words that stand for a token";if(isPeriodic(text))return"it repeats itself";if(count(two,isRow)>=20||count(everySecond(text),isRow)>=
30)return"it counts up or down";if(count(two,pair=>STEPS.has(pair))>=20)return"it walks along the keyboard";if(count(two,pair=>COMMON.has(pair))>=(/\d/.test(text)?
15:9))return"it is made of words"}function isRow(pair){return Math.abs(pair.charCodeAt(0)-pair.charCodeAt(1))<=1}function isPeriodic(text){for(let period=1;period<=
26;period++){let same=0;for(let at=period;at<text.length;at++)same+=text[at]===text[at-period]?1:0;if(2*same>=text.length-period)return!0}return!1}function pairs(text){
return Array.from({length:Math.max(0,text.length-1)},(_,at)=>text.slice(at,at+2))}function everySecond(text){return Array.from({length:Math.max(0,text.length-2)},
(_,at)=>`${text[at]}${text[at+2]}`)}function count(all,matches){return all.filter(matches).length}var Q=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,IS=String.raw`${Q}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${Q}value${Q}\s{0,4}[:=]|\s)\s{0,8}${Q}`,USER=String.raw`[^\s/@"'<>]{0,128}`,
after=source=>new RegExp(`^(?:${source})`,"i"),before=source=>new RegExp(`(?<=${source})`,"iy"),named=(names,more="")=>before(`(?:${names})${IS}${more}`),command=(name,option)=>before(
String.raw`(?:^|[^\w.-])(?:${name})\b[^\n|;]{0,400}\s(?:${option})[\s=]{0,4}${Q}`),AT="@|%40",USERINFO=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${USER}`;var CARRIER_PATTERNS=[{id:"npm-variable",before:before(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:named("(?<![a-z0-9])_\
password")},{id:"npmrc-auth-token",before:named("_authToken")},{id:"npmrc-auth",before:named(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:named("(?:ADO_\
)?NPM_TOKEN")},{id:"yarn-auth-ident",before:named("npmAuthIdent",`(?:${USER}:)?`)},{id:"yarn-auth-token",before:named("npmAuthToken")},{id:"bunfig",before:before(
String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},{id:"nuget-password",before:before(String.raw`cleartextpassword${Q}\s{1,8}value\s{0,4}=\s{0,4}${Q}`)},
{id:"nuget-endpoints",before:before(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${IS}`)},{id:"nuget-variable",before:before(String.
raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:named("VSS_NUGET_ACCESSTOKEN")},{id:"nuget-command",before:command("nuget\
(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:before(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-variable",before:named(
"TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:before(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:before(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${USERINFO}`),after:after(AT)},
{id:"pip-index-url",before:before(USERINFO),after:after(String.raw`(?:${AT})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:before(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:before(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:before(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:before(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:before(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${IS}basic\s{1,4}`)},{id:"cargo-token",before:named(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:before(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:before(String.raw`${Q}auth${Q}\s{0,4}:\s{0,4}${Q}`)},{id:"curl-user",before:command("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-u\
ser")},{id:"curl-user",before:before(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${Q}[^\s:"']{0,80}:`)},{id:"wget-password",
before:command("wget","--(?:http-)?password")},{id:"authorization-header",before:before(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-hea\
der",before:before(String.raw`\.getbytes\(\s{0,4}\(?${Q}[^\s"']{0,80}:`)},{id:"powershell-secure-string",before:before(String.raw`convertto-securestring\s[^\n]{0,80}`)},
{id:"powershell-secure-string",after:after(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},{id:"azure-cli-variable",before:named("AZURE_DEVOPS_(?:\
EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",before:named("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN\
|PASSWORD)")},{id:"vsce-variable",before:named("VSCE_PAT")},{id:"terraform-variable",before:named("AZDO_(?:PERSONAL_ACCESS_TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},
{id:"access-token-variable",before:named("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:after(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:command("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:command("vsce",
"-p|--pat")},{id:"tfx-command",before:command("tfx","-t|--token")},{id:"terraform-variable",before:command("terraform|tofu","-var")},{id:"terraform-variable",before:before(
String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${Q}\w{1,60}=`)},{id:"helm-set",before:before(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${Q}`)},
{id:"docker-command",before:before(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${Q}\w{1,80}=${Q}`)},{id:"azure\
-cli-store",before:before(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:before(String.raw`${Q}publishers${Q}\s{0,4}:[^]{0,600}${Q}pat${Q}\s{0,4}:\s{0,4}${Q}`)},
{id:"postman",before:before(String.raw`${Q}key${Q}\s{0,8}:\s{0,8}${Q}[\w -]{1,60}${Q}\s{0,8},\s{0,80}${Q}value${Q}\s{0,8}:\s{0,8}${Q}`)},{id:"arm-parameter",before:before(
String.raw`${Q}\w{0,60}(?:pat|token|secret|password)\w{0,60}${Q}\s{0,8}:\s{0,8}\{\s{0,80}${Q}value${Q}\s{0,8}:\s{0,8}${Q}`)},{id:"arm-parameter",before:before(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:before(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:before(String.raw`personal_access_token${Q}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:before(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${IS}`)},
{id:"k8s-secret",before:before(String.raw`\bkind${Q}\s{0,4}:\s{0,4}${Q}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:before(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:named("personalAccessToken")},{id:"dockerfile",before:before(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-conf\
ig",before:before(String.raw`<hudson\.[^]{0,1500}<url>https?${USERINFO}`),after:after(AT)},{id:"jwt",before:before(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package\
-feed-url",before:before(USERINFO),after:after(String.raw`(?:${AT})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:before(String.raw`(?:^|\n)https?://${USER}`),
after:after(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},{id:"git-remote-url",before:before(USERINFO),after:after(String.raw`(?:${AT})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},
{id:"url",before:before(USERINFO),after:after(String.raw`(?:${AT})[\w-]`)},{id:"devops-variable",before:named("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SY\
STEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACCESS_?TOKEN)")}];var CARRIER_REACH=2048,CODE_BEFORE=/[A-Za-z0-9+/_-]+$/,CODE_AFTER=/^[A-Za-z0-9+/_=-]+/;function recognizeCarrier({steps},reach=CARRIER_REACH){let texts=steps.map(
({layer,span},depth)=>{let[before2,after2]=surroundings(layer,span,reach);return depth===0?{before:before2,after:after2}:{before:before2.replace(CODE_BEFORE,""),
after:after2.replace(CODE_AFTER,"")}});return CARRIER_PATTERNS.find(({before:pattern,after:behind})=>texts.some(({before:before2,after:after2})=>(pattern===void 0||
isAtEnd(pattern,before2))&&(behind?.test(after2)??!0)))?.id}function isAtEnd(pattern,text){return pattern.lastIndex=text.length,pattern.test(text)}var weigh=(signed,shaped,legacy)=>({signed,shaped,legacy}),RANDOM={signed:4.5,shaped:4.5,legacy:4},SIGNALS=[{name:"its signatures",weights:weigh(7,5,0),applies:()=>!0},
{name:"entropy of a token",weights:weigh(1,0,1),applies:({kind,entropy})=>entropy>=RANDOM[kind]},{name:"platform data as in real tokens",weights:weigh(1,0,0),applies:({
word})=>word.startsWith("ACAAAAA",60)},{name:"a digit",weights:weigh(0,0,1),applies:({word})=>/\d/.test(word)},{name:"no digit",weights:weigh(-1,-1,-2),applies:({
word})=>!/\d/.test(word.slice(0,52))},{name:"last letter a or q",weights:weigh(0,0,1),applies:({word})=>/[aq]$/.test(word)},{name:"Azure DevOps is named within \
256 bytes",weights:weigh(1,1,2),applies:({surroundings:surroundings2})=>surroundings2.azure},{name:"it stands where a known carrier has its secret, and Azure De\
vOps is named",weights:weigh(1,1,2),applies:({carried,surroundings:surroundings2})=>carried&&surroundings2.azure},{name:"it is the password of an Azure DevOps S\
erver, which may write no checksum",weights:weigh(0,0,5),applies:({surroundings:surroundings2})=>surroundings2.server},{name:"its line calls it an example",weights:weigh(
-2,-1,-2),applies:({surroundings:surroundings2})=>surroundings2.example},{name:"a name for digests or addresses stands before it",weights:weigh(-1,-2,-4),applies:({
surroundings:surroundings2})=>surroundings2.digest}],POSSIBLE=5,LIKELY=8;function confidenceOf(score){return score>=LIKELY?"likely":score>=POSSIBLE?"possible":void 0}
function scoreOf(evidence){let{kind}=evidence;return SIGNALS.reduce((sum,{weights,applies})=>applies(evidence)?sum+weights[kind]:sum,0)}function judge(trace,facts){
if(facts.checksum==="valid")return facts;let[step]=trace.steps;if(step===void 0)return;let{bytes}=step.layer,{start,end}=step.span,word=Buffer.from(bytes.buffer,
bytes.byteOffset+start,end-start).toString("latin1");if(placeholderReason(word.slice(0,52))!==void 0)return;let surroundings2=readSurroundings(trace),kind=kindOf(
facts);if(kind==="legacy"&&surroundings2.foreign)return;let carried=surroundings2.azure&&recognizeCarrier(trace,256)!==void 0,score=scoreOf({kind,entropy:entropyOf(
bytes,start,start+52),word,surroundings:surroundings2,carried}),confidence=confidenceOf(score);return confidence===void 0?void 0:{...facts,confidence}}function kindOf({
format,ruleId}){return format==="legacy"?"legacy":ruleId==="PAT003"?"signed":"shaped"}import{crc32}from"node:zlib";function tableOf(characters,value=()=>1){let table=new Uint8Array(256);for(let index=0;index<characters.length;index++)table[characters.charCodeAt(index)]=value(
index);return table}var UPPER="ABCDEFGHIJKLMNOPQRSTUVWXYZ",LOWER="abcdefghijklmnopqrstuvwxyz",DIGITS="0123456789",BASE62=DIGITS+UPPER+LOWER,BASE64=`${UPPER}${LOWER}${DIGITS}\
+/`,BASE32=`${LOWER}234567`,IN_RUN=tableOf(`${BASE64}-_`),ALPHANUMERIC=tableOf(BASE62),BASE32_DIGIT=tableOf(BASE32),TEXT=tableOf(`	
\r${String.fromCharCode(...Array.from({length:95},(_,index)=>32+index))}`),HEX_DIGIT=tableOf("0123456789ABCDEFabcdef"),SEXTET=tableOf(BASE64,index=>index);SEXTET[45]=
62;SEXTET[95]=63;var LEGACY_LENGTH=52,BYTES=32,EMBEDDED=[2,7,8,22],USER2=-524719827,APPLICATION=270137646,FIRST_CODE=50,CODES=123-FIRST_CODE,SMALL_A=97,SMALL_Q=113,LEAST_ENTROPY=4;
function syndromeOf(bytes){return EMBEDDED.reduce((word,index)=>word<<8|bytes[index],0)^crc32(bytes.filter((_,index)=>!EMBEDDED.includes(index)))}var OFFSET=syndromeOf(new Uint8Array(BYTES)),contributions;function makeContributions(){let table=new Int32Array(LEGACY_LENGTH*CODES),bytes=new Uint8Array(BYTES);
for(let bit=0;bit<BYTES*8;bit++){bytes[bit>>3]=128>>(bit&7);let effect=syndromeOf(bytes)^OFFSET;bytes[bit>>3]=0;let position=Math.floor(bit/5),mask=16>>bit%5;for(let value=0;value<
BASE32.length;value++){let index=position*CODES+BASE32.charCodeAt(value)-FIRST_CODE;(value&mask)!==0&&(table[index]=table[index]^effect)}}return table}function checkLegacy(bytes,at){
let table=contributions??=makeContributions(),syndrome=OFFSET;for(let next=at,row=-FIRST_CODE;next<at+LEGACY_LENGTH;next+=4,row+=4*CODES){let first=table[row+bytes[next]],
second=table[row+CODES+bytes[next+1]],third=table[row+2*CODES+bytes[next+2]];syndrome^=first^second^third^table[row+3*CODES+bytes[next+3]]}return syndrome===USER2?
"user":syndrome===APPLICATION?"application":void 0}function validLegacy(kind){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind}}
var LEGACY_SHAPED={ruleId:"PAT005",format:"legacy",confidence:"possible",checksum:"invalid",kind:"unknown"};function asEncoded(token){let last=BASE32.indexOf(token.
charAt(LEGACY_LENGTH-1));return`${token.slice(0,LEGACY_LENGTH-1)}${last<BASE32.length/2?"a":"q"}`}function findValidLegacy(bytes,start,end,from){if(end-start===
LEGACY_LENGTH)return from<=start&&checkLegacy(bytes,start)!==void 0?start:-1;let same=0;for(let last=Math.max(start+1,from);last<end;last++){let code=bytes[last];
if(same=code===bytes[last-1]?same+1:0,code!==SMALL_A&&code!==SMALL_Q||same>=LEGACY_LENGTH-1)continue;let at=last-LEGACY_LENGTH+1;if(at>=from&&at>=start&&checkLegacy(
bytes,at)!==void 0)return at}return-1}function isLegacyShaped(bytes,at){return entropyOf(bytes,at,at+LEGACY_LENGTH)>=LEAST_ENTROPY}var ORGANIZATION_REACH=2048,NAME="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",SLASH="(?:/|\\\\/|%2[Ff])",USER3="(?<![A\
-Za-z0-9._~%@})-])([A-Za-z0-9][A-Za-z0-9-]{0,48})",HOST="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",
USER_AT_HOST=new RegExp(`${USER3}(?::[^\\s:/@"'<>]{0,128})?${HOST}`,"gi"),USER_BEFORE=new RegExp(`${USER3}(?::|%3A)$`,"i"),HOST_AFTER=new RegExp(`^${HOST}`,"i"),
MENTIONS=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${SLASH}${NAME}`,"gi"),new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vs\
rm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(`\\bvs-ssh\\.visualstudio\\.com:v3/${NAME}`,"gi"),USER_AT_HOST,new RegExp(`--org\
(?:anization)?[ =]{1,3}["']?(?!https?:)${NAME}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZDO|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4\
}["']?(?!https?:)${NAME}(?![.:/])`,"gi")],HINT=/azure\.com|visualstudio\.com|[_-]org/i,PLACEHOLDER=/^(?:(?:your|my|the|some|this)-?)?(?:(?:azure-?devops|azdo|ado|vsts)-?)?(?:org|organi[sz]ation|account)(?:-?(?:name|id|url|here))?$/i,
NO_USER=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 optio\
nal pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(names=>names.
split(" "))),NO_ORGANIZATION=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity",
"insights launch login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(names=>names.split(
" ")));function findOrganization(trace){for(let{layer,span}of trace.steps){let[before2,after2]=surroundings(layer,span,ORGANIZATION_REACH),left=nearest(before2,
(from,to)=>from===0&&isCut(before2)?1/0:before2.length-to),right=nearest(after2,(from,to)=>to>=after2.length-1&&isCut(after2)?1/0:from),best=left.distance<=right.
distance?left:right,name=userAround(before2,after2)??best.name;if(name!==void 0)return name}}function userAround(before2,after2){if(!HOST_AFTER.test(after2))return;
let user=USER_BEFORE.exec(before2.slice(-64))?.[1];return user!==void 0&&isUser(user)?user:void 0}function isCut(slice){return slice.length>=ORGANIZATION_REACH}
function nearest(text,distanceOf){let best={name:void 0,distance:Number.POSITIVE_INFINITY};for(let{name,start,end}of listOrganizations(text)){let distance=distanceOf(
start,end);distance<best.distance&&(best={name,distance})}return best}function listOrganizations(text){return HINT.test(text)?MENTIONS.flatMap(pattern=>Array.from(
text.matchAll(pattern),match=>({name:match[1],start:match.index,end:match.index+match[0].length})).filter(({name})=>isOrganization(name)&&(pattern!==USER_AT_HOST||
isUser(name)))):[]}function isUser(name){return isOrganization(name)&&!NO_USER.has(name.toLowerCase())}function isOrganization(name){return!name.endsWith("-")&&
!PLACEHOLDER.test(name)&&!NO_ORGANIZATION.has(name.toLowerCase())}var PLAIN=Object.freeze([]),MatchList=class{#origin;#matches=[];#tokens=new Map;#hasCandidates=!1;constructor(origin){this.#origin=origin}get hasCandidates(){return this.#hasCandidates}add(layer,from,to,read2){
let span={start:from,end:to},trace=traceOut(layer,span);if(trace===void 0)return;read2.checksum!=="valid"&&(this.#hasCandidates=!0);let facts=judge(trace,read2);
if(facts===void 0)return;let place=trace.steps.at(-1).span,written=Buffer.from(layer.bytes.buffer,layer.bytes.byteOffset+from,to-from).toString("latin1"),known=this.#know(
facts.format==="legacy"&&facts.checksum==="valid"?asEncoded(written):written),isPlain2=trace.encoding.length===0&&place.end-place.start===to-from;isPlain2&&known.
offsets.has(place.start)||(isPlain2&&known.offsets.add(place.start),this.#matches.push({...facts,token:known.token,offset:place.start-this.#origin,length:place.
end-place.start,encoding:trace.encoding.length===0?PLAIN:trace.encoding,seen:{layer,span}}))}#know(token){let known=this.#tokens.get(token)??{token,offsets:new Set};
return this.#tokens.set(token,known),known}distinct(){let kept=[];for(let match of this.#matches.sort(byTokenAndPlace)){let last=kept.at(-1);last===void 0||last.
token!==match.token||last.offset+last.length<=match.offset?kept.push(match):isSimpler(match,last)&&(kept[kept.length-1]=match)}return kept.sort(byPlace)}};function readPlace({
seen,...match}){let trace=seen&&traceOut(seen.layer,seen.span);if(trace===void 0)return match;let organization=findOrganization(trace),carrier=recognizeCarrier(
trace);return{...match,...organization===void 0?{}:{organization},...carrier===void 0?{}:{carrier}}}function isSimpler(match,than){let difference=match.encoding.
length-than.encoding.length;return difference<0||difference===0&&match.encoding.join()>than.encoding.join()}function byPlace(a,b){return a.offset-b.offset||a.length-
b.length||compare(a.token,b.token)}function byTokenAndPlace(a,b){return compare(a.token,b.token)||a.offset-b.offset||b.length-a.length||(a.encoding===b.encoding?
0:compare(a.encoding.join(),b.encoding.join()))}function compare(a,b){return a===b?0:a<b?-1:1}var BACKSLASH=92,PERCENT=37,SMALL_U=117,SMALL_X=120,ESCAPE_LETTERS=new Set(Array.from("0bfnrtv",letter=>letter.charCodeAt(0)));function isBounded(text,from,to){
let{bytes,start,end}=text;return to<end&&ALPHANUMERIC[bytes[to]]===1?!1:from<=start||ALPHANUMERIC[bytes[from-1]]===0||followsEscape(bytes,start,from)}function followsEscape(bytes,start,at){
return at-2>=start&&bytes[at-2]===BACKSLASH&&ESCAPE_LETTERS.has(bytes[at-1])||at-3>=start&&bytes[at-3]===PERCENT&&isHex(bytes,at-2,at)||at-4>=start&&bytes[at-4]===
BACKSLASH&&bytes[at-3]===SMALL_X&&isHex(bytes,at-2,at)?!0:at-6>=start&&bytes[at-6]===BACKSLASH&&bytes[at-5]===SMALL_U&&isHex(bytes,at-4,at)}function isHex(bytes,from,to){
for(let at=from;at<to;at++)if(HEX_DIGIT[bytes[at]]===0)return!1;return!0}var SHORTEST=52,LEAST_TEXT=48,NOTHING=-1,RUN_CHARACTERS=`${BASE64}-_`,SIGNS="%\\&#;={}",ESCAPED_RUN={table:tableOf(RUN_CHARACTERS+SIGNS),shortest:SHORTEST},ANY_RUN={
table:tableOf(`${RUN_CHARACTERS}${SIGNS}\r
`),shortest:24},TOKEN_RUN={table:IN_RUN,shortest:SHORTEST};function findRunOf({table,shortest},bytes,from,end){let barrier=from-1,probe=barrier+shortest;for(;probe<
end;){let at=probe;for(;table[bytes[at]]===1;)if(at--,at===barrier)return at+1;barrier=at,probe=at+shortest}return NOTHING}function endOfRun(table,bytes,from,end){
let at=from;for(;at+4<=end;){let first=table[bytes[at]]&table[bytes[at+1]],second=table[bytes[at+2]]&table[bytes[at+3]];if((first&second)===0)break;at+=4}for(;at<
end&&table[bytes[at]]===1;)at++;return at}var SIGNATURES=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],packed={
levels:0,find:({bytes,start},from)=>from===start&&encodingAt(bytes,start)!==void 0?start:NOTHING,decode:(text,at,visit)=>{let{bytes,end,outer}=text,encoding=encodingAt(
bytes,at),unpack=outer&&unpackOf(outer);return encoding===void 0||unpack===void 0||unpack(bytes.subarray(at,end),content=>{visit({bytes:content,core:{start:0,end:content.
length},locate:()=>({start:at,end,encoding}),aligned:!0,exact:!1})}),end}};function encodingAt(bytes,at){let first=bytes[at];for(let[encoding,signature]of SIGNATURES)
if(first===signature[0]&&signature.every((byte,index)=>bytes[at+index]===byte))return encoding}var ENCODED={table:IN_RUN,shortest:Math.ceil(SHORTEST*8/6)},PHASES=4,FIRST_OF_PACKED=tableOf("(Px"),GROUPS=Math.floor((LEAST_TEXT-2)/3),base64={levels:1,trait:4,
shortest:ENCODED.shortest,notice:({bytes},from,to)=>{for(let at=findRunOf(ENCODED,bytes,from,to);at!==NOTHING;){if(mayBePacked(bytes,at))return at;let stop=endOfRun(
IN_RUN,bytes,at,to);for(let phase=0;phase<PHASES;phase++)if(mayBeAscii(bytes,at+phase,stop))return at;at=findRunOf(ENCODED,bytes,stop,to)}return NOTHING},decode:(text,at,visit)=>{
let stop=endOfRun(IN_RUN,text.bytes,at,text.end),isPacked=mayBePacked(text.bytes,at);isPacked&&decodePacked(text,at,stop,visit);for(let phase=isPacked?1:0;phase<
PHASES;phase++)decodeDigits(text,{start:at+phase,end:stop},phase===0,visit);return stop}};function mayBePacked(bytes,at){let first=SEXTET[bytes[at]]<<2|SEXTET[bytes[at+
1]]>>4;return FIRST_OF_PACKED[first]===1&&encodingAt(decodePiece(bytes,at,0,6),0)!==void 0}function decodePacked({bytes},at,stop,visit){let length=(stop-at)*3>>
2;visit({bytes:decodePiece(bytes,at,0,length),core:{start:0,end:length},locate:span=>({start:at+Math.floor(span.start*8/6),end:at+Math.ceil(span.end*8/6),encoding:"\
base64"}),aligned:!0,exact:!1})}function decodeDigits(text,digits,aligned,visit){let{bytes}=text,from=digits.start,length=(digits.end-from)*3>>2;mayBeAscii(bytes,
from,digits.end)&&forEachPiece(text,length,(piece,core)=>{mayHoldText(bytes,from,piece.start,piece.end)&&visit({bytes:decodePiece(bytes,from,piece.start,piece.end),
core:shift(core,-piece.start),locate:span=>({start:from+Math.floor((piece.start+span.start)*8/6),end:from+Math.ceil((piece.start+span.end)*8/6),encoding:"base64"}),
aligned,exact:!1})})}function mayBeAscii(bytes,base,end){let barrier=base-4,probe=barrier+4*GROUPS;for(;probe+4<=end;){let at=probe;for(;isAscii(bytes,at);)if(at-=
4,at===barrier)return!0;barrier=at,probe=at+4*GROUPS}return!1}function isAscii(bytes,at){let first=SEXTET[bytes[at]]&32,second=SEXTET[bytes[at+1]]&8;return(first|
second|SEXTET[bytes[at+2]]&2)===0}function byteAt(bytes,base,index){let group=index/3|0,rest=index-3*group,at=base+4*group+rest,high=SEXTET[bytes[at]],low=SEXTET[bytes[at+
1]];return rest===0?high<<2|low>>4:rest===1?(high&15)<<4|low>>2:(high&3)<<6|low}function mayHoldText(bytes,base,from,to){let barrier=from-1,probe=barrier+SHORTEST;
for(;probe<to;){let at=probe,byte=byteAt(bytes,base,at);for(;TEXT[byte]===1;){if(at--,at===barrier)return!0;byte=byteAt(bytes,base,at)}if(byte===0&&mayBeWide(bytes,
base,at,from,to))return!0;barrier=at,probe=at+SHORTEST}return!1}function mayBeWide(bytes,base,nul,from,to){for(let at=Math.max(from,nul-3);at<nul;at++)if(TEXT[byteAt(
bytes,base,at)]!==0)for(let width of[2,4]){let count2=0;for(let next=at;next>=from&&count2<SHORTEST&&TEXT[byteAt(bytes,base,next)]===1;next-=width)count2++;for(let next=at+
width;next<to&&count2<SHORTEST&&TEXT[byteAt(bytes,base,next)]===1;next+=width)count2++;if(count2===SHORTEST)return!0}return!1}function decodePiece(bytes,base,from,to){
let start=base+from/3*4,length=Math.min(Math.ceil((to-from)*4/3),bytes.length-start),digits=Buffer.from(bytes.buffer,bytes.byteOffset+start,length);return Buffer.
from(digits.toString("latin1"),"base64")}var Rewritten=class{bytes;starts;ends;length=0;before=0;within=0;#core;constructor(capacity,core,isTracked){this.bytes=Buffer.allocUnsafe(capacity),this.starts=
isTracked?new Int32Array(capacity):void 0,this.ends=isTracked?new Int32Array(capacity):void 0,this.#core=core}get isTracked(){return this.starts!==void 0}add(byte,start,end){
this.bytes[this.length]=byte,this.starts!==void 0&&(this.starts[this.length]=start),this.ends!==void 0&&(this.ends[this.length]=end),this.length++,!(start>=this.#core.
end)&&(this.within=this.length,start<this.#core.start&&(this.before=this.length))}addAll(bytes){this.bytes.set(bytes,this.length),this.length+=bytes.length}};function rewrite({
piece,core},encoding,write){let written=new Rewritten(piece.end-piece.start,core,!1);write(written);let{length,before:before2,within}=written;if(length<SHORTEST)
return;let tracked,track=()=>(tracked===void 0&&(tracked=new Rewritten(length,core,!0),write(tracked)),tracked);return{bytes:written.bytes.subarray(0,length),core:{
start:before2,end:within},locate:({start,end})=>{let{starts,ends}=track();return{start:starts?.[start],end:ends?.[end-1],encoding}},aligned:!0,exact:!0}}var MALFORMED=-1,NO_BYTE=256,LINE_FEED=10,CARRIAGE_RETURN=13;function spelled(value,length){return value|length<<9}function valueOf(escape2){return escape2&511}
function lengthOf(escape2){return escape2>>9}function hexValue(bytes,from,to){let value=0;for(let at=from;at<to;at++){let byte=bytes[at];if(HEX_DIGIT[byte]===0)
return MALFORMED;value=value*16+digitValue(byte)}return from>=to||value>255?MALFORMED:value}function digitValue(byte){return(byte&15)+(byte>57?9:0)}function endOfHex(bytes,from,most){
let at=from;for(;at<most&&HEX_DIGIT[bytes[at]]===1;)at++;return at}function lineEndLength(bytes,at,end){return at>=end?0:bytes[at]===LINE_FEED?1:bytes[at]!==CARRIAGE_RETURN?
0:at+1<end&&bytes[at+1]===LINE_FEED?2:1}var HEXADECIMAL={table:tableOf(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*SHORTEST},BREAK=2,ZERO=48,CAPITAL_A=65,SMALL_X2=120,BACKSLASH2=92,OPENING_PARENTHESIS=40,CAST=Buffer.from("(byte)"),HEAD=256,LEAST_OFFSET=4;
function findPacked(bytes,{start,end},most,write){let at=nextGroup(bytes,start,end);for(let group=0;group<most&&at<end;group++){let from=isPrefix(bytes,at,end)?
at+2:at,stop=endOfHex(bytes,from,end),isOffset=stop-from>=LEAST_OFFSET&&hasNumber(bytes,from,stop),isOdd=stop-from<HEXADECIMAL.shortest&&(stop-from)%2!==0;if(isOffset&&
isOdd)break;let piece={start:at,end:Math.min(end,at+HEAD)},head=new Rewritten(HEAD,piece,!1);if(write(bytes,piece,head),head.length>0&&encodingAt(head.bytes.subarray(
0,head.length),0)!==void 0)return at;if(isOffset)break;at=nextGroup(bytes,stop,end)}return NOTHING}function hasNumber(bytes,from,to){for(let at=from;at<to;at++)
if(bytes[at]<CAPITAL_A)return!0;return!1}function nextGroup(bytes,from,end){let at=from;for(;at<end&&HEX_DIGIT[bytes[at]]===0;)at+=isCast(bytes,at,end)?CAST.length:
1;return Math.min(at,end)}function addBreak(rewritten,start,end){rewritten.length>0&&rewritten.add(BREAK,start,end)}function isPrefix(bytes,at,end){return bytes[at]===
ZERO&&at+1<end&&isX(bytes[at+1])}function isEscaped(bytes,at,start){return at-2>=start&&bytes[at-2]===BACKSLASH2&&isX(bytes[at-1])}function isX(byte){return byte!==
void 0&&(byte|32)===SMALL_X2}function isCast(bytes,at,end){if(bytes[at]!==OPENING_PARENTHESIS||at+CAST.length>end)return!1;for(let index=1;index<CAST.length;index++)
if(bytes[at+index]!==CAST[index])return!1;return!0}var NUMBERS={table:HEXADECIMAL.table,shortest:3*SHORTEST-1},ZERO2=48,MOST_DIGITS=3,decimal={levels:1,alphabet:{index:0,shape:NUMBERS},notice:(text,from,to)=>isNew(
text,from,to)&&mayHoldAnything(text.bytes,{start:from,end:to}),decode:(text,at,visit)=>{let{bytes,end}=text,stop=endOfRun(NUMBERS.table,bytes,at,end);return forEachPiece(
text,stop-at,(piece,core)=>{let range={piece:shift(piece,at),core:shift(core,at)},decoded2=rewrite(range,"decimal",rewritten=>writePiece(bytes,range.piece,rewritten));
decoded2!==void 0&&visit(decoded2)}),stop}};function mayHoldAnything(bytes,run){return mayHoldText2(bytes,run)||findPacked(bytes,run,1,writePiece)!==NOTHING}function mayHoldText2(bytes,run){
let count2=0;for(let at=nextGroup(bytes,run.start,run.end);at<run.end;){let stop=endOfHex(bytes,at,run.end),value=valueOf2(bytes,run,at,stop);if(value!==0&&(count2=
TEXT[value]===1?count2+1:0),count2>=LEAST_TEXT)return!0;at=nextGroup(bytes,stop,run.end)}return!1}function writePiece(bytes,piece,rewritten){for(let at=nextGroup(
bytes,piece.start,piece.end);at<piece.end;){let stop=endOfHex(bytes,at,piece.end),value=valueOf2(bytes,piece,at,stop);value===MALFORMED?addBreak(rewritten,at,stop):
rewritten.add(value,at,stop),at=nextGroup(bytes,stop,piece.end)}}function valueOf2(bytes,{start,end},from,to){if(to-from>MOST_DIGITS||from>start&&isX(bytes[from-
1])||to<end&&isX(bytes[to]))return MALFORMED;let value=0;for(let at=from;at<to;at++){let digit=bytes[at]-ZERO2;if(digit>9)return MALFORMED;value=10*value+digit}
return value>255?MALFORMED:value}function visitBlock(text,block,visit){if(!isNew(text,block.source[0],block.end))return;let{bytes}=text;forEachPiece(text,block.offsets.at(-1),(piece,core)=>{visit(
{bytes:joinPieces(bytes,block,piece),core:shift(core,-piece.start),locate:span=>locate(block,shift(span,piece.start)),aligned:!0,exact:!0})})}function joinPieces(bytes,block,{
start:from,end:to}){let text=Buffer.allocUnsafe(to-from);for(let line=lineOf(block,from);line<block.source.length;line++){let lineStart=block.offsets[line];if(lineStart>=
to)break;let first=Math.max(from,lineStart),last=Math.min(to,block.offsets[line+1]),by=block.source[line]-lineStart;text.set(bytes.subarray(first+by,last+by),first-
from)}return text}function locate(block,span){return{start:sourceOf(block,span.start),end:sourceOf(block,span.end-1)+1}}function sourceOf(block,at){let line=lineOf(
block,at);return block.source[line]+at-block.offsets[line]}function lineOf(block,at){let low=0,high=block.source.length-1;for(;low<high;){let middle=low+high+1>>
1;block.offsets[middle]<=at?low=middle:high=middle-1}return low}var NOTICED={table:IN_RUN,shortest:16},LONG_PIECE=ANY_RUN.shortest,HYPHEN=1,UPPER_CASE=2,DIGIT=4,OTHER=8,KIND=tableOf(RUN_CHARACTERS,index=>index>=64?HYPHEN:index<
26?UPPER_CASE:index>=52&&index<62?DIGIT:OTHER),LONGEST_RULER=256;function noticePiece(text,from,to,accept){for(let at=findRunOf(NOTICED,text.bytes,from,to);at!==
NOTHING;){let stop=endOfRun(IN_RUN,text.bytes,at,to);if(!isPlain(text.bytes,at,stop)&&accept(text,at,stop))return at;at=findRunOf(NOTICED,text.bytes,stop,to)}return NOTHING}
function isPlain(bytes,from,to){let kinds=0;for(let at=from;at<to;at++)if(kinds|=KIND[bytes[at]],(kinds&(UPPER_CASE|DIGIT))===(UPPER_CASE|DIGIT))return!1;return(kinds&
HYPHEN)===0?to-from<=LONGEST_RULER&&isRuler(bytes,from,to):!0}function isRuler(bytes,from,to){let at=from+1;for(;at<to&&bytes[at]===bytes[from];)at++;return at===
to}var ESCAPE=27,AMPERSAND=38,LESS_THAN=60,GREATER_THAN=62,OPENING_BRACKET=91,MOST=16,LONGEST_TAG=128,LONGEST_COLOUR=16,TAG_BEGIN=tableOf("/ABCDEFGHIJKLMNOPQRSTUVW\
XYZabcdefghijklmnopqrstuvwxyz"),NOT_IN_TAG=tableOf(`<\r
`),COLOUR=tableOf("0123456789;"),COLOUR_END=tableOf("mK"),ENTITIES=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(entity=>Buffer.from(entity)),UNSEEN=["\u200B",
"\u200C","\u200D","\u2060","\uFEFF","\xAD"].map(sign=>Buffer.from(sign)),SEAM_BEGIN="\x1B\xC2\xE2\xEF";function afterSeam(text,at){let{bytes,end}=text,next=at;for(let count2=0;count2<
MOST;count2++){let stop=skipSeam(text,next);if(stop===next)break;next=stop}return next>at&&next<end&&IN_RUN[bytes[next]]===1?next:-1}function skipSeam(text,at){
let first=text.bytes[at];if(first===LESS_THAN)return skipTag(text,at);if(first===ESCAPE)return skipColour(text,at);for(let codes of first===AMPERSAND?ENTITIES:UNSEEN)
if(beginsWith(text,at,codes))return at+codes.length;return at}function skipTag({bytes,end},at){if(at+1>=end||TAG_BEGIN[bytes[at+1]]===0)return at;let limit=Math.
min(end,at+LONGEST_TAG),next=at+1;for(;next<limit&&bytes[next]!==GREATER_THAN&&NOT_IN_TAG[bytes[next]]===0;)next++;return next<limit&&bytes[next]===GREATER_THAN?
next+1:at}function skipColour({bytes,end},at){if(bytes[at+1]!==OPENING_BRACKET)return at;let limit=Math.min(end,at+2+LONGEST_COLOUR),next=at+2;for(;next<limit&&
COLOUR[bytes[next]]===1;)next++;return next<end&&COLOUR_END[bytes[next]]===1?next+1:at}function beginsWith({bytes,end},at,codes){if(at+codes.length>end)return!1;
for(let index=0;index<codes.length;index++){let byte=bytes[at+index];if((byte>=65&&byte<=90?byte|32:byte)!==codes[index])return!1}return!0}var LINE_FEED2=10,CARRIAGE_RETURN2=13,AMPERSAND2=38,LESS_THAN2=60,BACKSLASH3=92,ASTERISK=42,HYPHEN2=45,NUMBER_SIGN=35,SLASH2=47,SMALL_N=110,SMALL_R=114,MOST_BACKSLASHES=4,
LONGEST=128,MOST_BREAKS=2,SPELLED=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<br/>","<br />"].map(codesOf),FILLER=tableOf(" 	\"'`\\=.,&>#*\
|<^~"),QUOTE=tableOf("\"'`"),PREFIX=tableOf("bBfFrRuULN@$"),SIGN=tableOf("+-/_"),BREAK2=tableOf(`
\r<`),SEPARATOR_BEGIN=tableOf(` 	"'\`\\=.,&>#*|<^~
\r+-/_${SEAM_BEGIN}`),SEPARATOR_PART=tableOf(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),LINE_BREAK_BEGIN=tableOf(`
\r\\&<${SEAM_BEGIN}`);function codesOf(text){return Uint8Array.from(text,character=>character.charCodeAt(0))}function afterSeparator(text,at){let{bytes,end}=text;
if(at>=end||SEPARATOR_BEGIN[bytes[at]]===0)return-1;let next=afterSigns(text,at,!1);return next!==-1?next:endsString(text,at)?afterSigns(text,at,!0):afterSeam(text,
at)}function endsString({bytes,end},at){let next=at;for(;next<end&&next-at<MOST_BACKSLASHES&&bytes[next]===BACKSLASH3;)next++;return next<end&&QUOTE[bytes[next]]===
1}function afterSigns(text,at,commented){let{bytes,end}=text,limit=Math.min(end,at+(commented?2*LONGEST:LONGEST)),breaks=0,next=at;for(;next<limit;){let afterLineEnd=skipLineEnd(
text,next),afterComment=commented?skipComment(bytes,next,limit):next;if(afterLineEnd>next){if(breaks===MOST_BREAKS)return-1;breaks++,next=afterLineEnd}else if(afterComment>
next)next=afterComment;else if(FILLER[bytes[next]]===1||isMark(bytes,next,limit))next++;else if(next>at&&isPrefix2(bytes,next,limit))next++;else break}return commented&&
(next===at||QUOTE[bytes[next-1]]===0)?-1:breaks>0||isBetweenStrings(bytes,at,next)?next:-1}function skipComment(bytes,at,limit){let isBlock=bytes[at]===SLASH2&&
bytes[at+1]===ASTERISK,isLine=bytes[at]===NUMBER_SIGN||isDouble(bytes,at,SLASH2)||isDouble(bytes,at,HYPHEN2);if(!isBlock&&!isLine)return at;let next=at+(isBlock?
2:1);if(isLine){for(;next<limit&&bytes[next]!==LINE_FEED2&&bytes[next]!==CARRIAGE_RETURN2;)next++;return next<limit?next:at}for(;next+1<limit&&(bytes[next]!==ASTERISK||
bytes[next+1]!==SLASH2);)next++;return next+1<limit?next+2:at}function isDouble(bytes,at,sign){return bytes[at]===sign&&bytes[at+1]===sign}function maySeparate({
bytes,end},at){if(at>=end||SEPARATOR_BEGIN[bytes[at]]===0)return!1;if(QUOTE[bytes[at]]===1)return!0;let limit=Math.min(end,at+LONGEST),next=at;for(;next<limit&&
SEPARATOR_PART[bytes[next]]===1&&LINE_BREAK_BEGIN[bytes[next]]===0;)next++;return next<limit&&LINE_BREAK_BEGIN[bytes[next]]===1}function isBetweenStrings(bytes,from,to){
let at=from;for(;at<to&&bytes[at]===BACKSLASH3;)at++;return at<to-1&&QUOTE[bytes[at]]===1&&QUOTE[bytes[to-1]]===1}function isPrefix2(bytes,at,limit){if(PREFIX[bytes[at]]===
0)return!1;let next=at+1;PREFIX[bytes[next]]===1&&next++;let letters=next-at;for(;next<limit&&next-at<letters+MOST_BACKSLASHES&&bytes[next]===BACKSLASH3;)next++;
return next<limit&&QUOTE[bytes[next]]===1}function beforeSeparator(text,at){let{bytes,start}=text,farthest=Math.max(start,at-LONGEST),found=-1;for(let before2=at-
1;before2>farthest&&SEPARATOR_PART[bytes[before2]]===1;before2--)IN_RUN[bytes[before2]]===0&&IN_RUN[bytes[before2-1]]===1&&afterSigns(text,before2,!1)===at&&(found=
before2);return found}function beginsWithEscapedLetter({bytes,start},from){return from>start&&(bytes[from]===SMALL_N||bytes[from]===SMALL_R)&&bytes[from-1]===BACKSLASH3}
function isMark(bytes,at,limit){let next=at;for(;next<limit&&SIGN[bytes[next]]===1;)next++;return next>at&&next<limit&&(FILLER[bytes[next]]===1||BREAK2[bytes[next]]===
1)}function skipLineEnd(text,at){let{bytes,end}=text,first=bytes[at];if(first===LINE_FEED2)return at+1;if(first===CARRIAGE_RETURN2)return at+1<end&&bytes[at+1]===
LINE_FEED2?at+2:at+1;if(first===BACKSLASH3){let next=letterAfterBackslashes(text,at)===SMALL_R?skipEscape(text,at):at;return letterAfterBackslashes(text,next)===
SMALL_N?skipEscape(text,next):next}if(first!==AMPERSAND2&&first!==LESS_THAN2)return at;for(let codes of SPELLED)if(beginsWith(text,at,codes))return at+codes.length;
return at}function letterAfterBackslashes(text,at){let letter=skipEscape(text,at)-1;return letter>at&&letter<text.end?text.bytes[letter]:-1}function skipEscape(text,at){
let next=at;for(;next<text.end&&next-at<MOST_BACKSLASHES&&text.bytes[next]===BACKSLASH3;)next++;return next+1}var LINE_FEED3=10,LONGEST_PREFIX=128,LONGEST_SUFFIX=64,BLANK=tableOf(" 	"),DIGIT2=tableOf("0123456789"),dressed={levels:0,trait:2,shortest:ANY_RUN.shortest,notice:(text,from,to)=>noticePiece(
text,from,to,isLongEnough),decode:(text,at,visit)=>{let stop=endOfRun(IN_RUN,text.bytes,at,text.end),block=findBlock(text,at,stop);return block===void 0?stop:(visitBlock(
text,block,visit),block.end)}};function isLongEnough(text,from,to){let first=firstLine(text,from,to);if(first===void 0)return!1;let length=to-from,end=to;for(let next=nextPiece(
text,first,end);next!==-1;next=nextPiece(text,first,end))if(end=endOfRun(IN_RUN,text.bytes,next,text.end),length+=end-next,length>=SHORTEST)return!0;return!1}function findBlock(text,from,to){
let first=firstLine(text,from,to);if(first===void 0)return;let source=[from],offsets=[0,to-from],end=to;for(let next=nextPiece(text,first,end);next!==-1;next=nextPiece(
text,first,end))end=endOfRun(IN_RUN,text.bytes,next,text.end),source.push(next),offsets.push(offsets.at(-1)+end-next);return source.length===1||offsets.at(-1)<SHORTEST?
void 0:{source,offsets,end}}function firstLine(text,from,to){let{bytes,start,end}=text,least=Math.max(start,from-LONGEST_PREFIX),lineStart=from,isBlank=!0;for(;lineStart>
least&&bytes[lineStart-1]!==LINE_FEED3;lineStart--)BLANK[bytes[lineStart-1]]===0&&(isBlank=!1);if(isBlank||lineStart>start&&bytes[lineStart-1]!==LINE_FEED3||!maySeparate(
text,to))return;let most=Math.min(end,to+LONGEST_SUFFIX),lineEnd=to;for(;lineEnd<most&&bytes[lineEnd]!==LINE_FEED3;)lineEnd++;return lineEnd<most?{lineStart,start:from,
end:to,lineEnd}:void 0}function nextPiece({bytes,end},first,at){let next=at;for(let index=first.end;index<=first.lineEnd;index++,next++)if(next>=end||bytes[next]!==
bytes[index])return-1;for(let index=first.lineStart;index<first.start;){if(next>=end)return-1;let kind=kindOf2(bytes[index]);if(kind===void 0){if(bytes[index]!==
bytes[next])return-1;index++,next++}else{if(kind[bytes[next]]===0)return-1;index=endOfRun(kind,bytes,index,first.start),next=endOfRun(kind,bytes,next,end)}}return next<
end&&IN_RUN[bytes[next]]===1?next:-1}function kindOf2(byte){return DIGIT2[byte]===1?DIGIT2:BLANK[byte]===1?BLANK:void 0}var CAPITAL_U=85,SMALL_U2=117,SMALL_X3=120,OPENING_BRACE=123,CLOSING_BRACE=125,ZERO3=48,SPACE=32,DELETE=127,backslash={encoding:"escape",lead:92,read:(bytes,at,end)=>{
if(at+1>=end)return MALFORMED;let letter=bytes[at+1];if(letter===SMALL_U2&&bytes[at+2]===OPENING_BRACE)return readBraced(bytes,at,end);if(letter===SMALL_X3)return readHex(
bytes,at,at+4,end);if(letter===SMALL_U2)return readHex(bytes,at,at+6,end);if(letter===CAPITAL_U)return readHex(bytes,at,at+10,end);if(letter>=ZERO3&&letter<ZERO3+
8)return readOctal(bytes,at,end);let lineEnd=lineEndLength(bytes,at+1,end);return lineEnd>0?spelled(NO_BYTE,1+lineEnd):letter>SPACE&&letter<DELETE&&ALPHANUMERIC[letter]===
0?spelled(letter,2):MALFORMED}};function readHex(bytes,at,to,end){let value=to>end?MALFORMED:hexValue(bytes,at+2,to);return value===MALFORMED?MALFORMED:spelled(
value,to-at)}function readBraced(bytes,at,end){let close=endOfHex(bytes,at+3,Math.min(end,at+9)),value=close<end&&bytes[close]===CLOSING_BRACE?hexValue(bytes,at+
3,close):MALFORMED;return value===MALFORMED?MALFORMED:spelled(value,close+1-at)}function readOctal(bytes,at,end){let value=0,next=at+1,most=at+(isFourDigits(bytes,
at+1,end)?5:4);for(;next<end&&next<most;){let digit=bytes[next]-ZERO3;if(digit<0||digit>7||value*8+digit>255)break;value=value*8+digit,next++}return spelled(value,
next-at)}function isFourDigits(bytes,at,end){if(at+4>end||bytes[at]!==ZERO3||bytes[at+1]>ZERO3+3||bytes[at+1]===ZERO3&&bytes[at+2]<ZERO3+4)return!1;for(let next=at+
1;next<at+4;next++){let digit=bytes[next]-ZERO3;if(digit<0||digit>7)return!1}return!0}var HASH=35,SEMICOLON=59,SMALL_X4=120,ZERO4=48,MOST_DIGITS2=8,htmlEntity={encoding:"html-entity",lead:38,read:(bytes,at,end)=>{if(at+2>=end||bytes[at+1]!==HASH)
return MALFORMED;let isHex2=(bytes[at+2]|32)===SMALL_X4,from=isHex2?at+3:at+2,to=isHex2?endOfHex(bytes,from,Math.min(end,from+MOST_DIGITS2)):endOfDecimal(bytes,
from,end),value=isHex2?hexValue(bytes,from,to):decimalValue(bytes,from,to);return value===MALFORMED?MALFORMED:spelled(value,(to<end&&bytes[to]===SEMICOLON?to+1:
to)-at)}};function endOfDecimal(bytes,from,end){let most=Math.min(end,from+MOST_DIGITS2),at=from;for(;at<most&&bytes[at]>=ZERO4&&bytes[at]<ZERO4+10;)at++;return at}
function decimalValue(bytes,from,to){let value=0;for(let at=from;at<to;at++)value=value*10+bytes[at]-ZERO4;return from>=to||value>255?MALFORMED:value}var SMALL_U3=117,percent={encoding:"percent",lead:37,read:(bytes,at,end)=>{if(bytes[at+1]===SMALL_U3){let value2=at+6>end?MALFORMED:hexValue(bytes,at+2,at+6);return value2===
MALFORMED?MALFORMED:spelled(value2,6)}let value=hexValue(bytes,at+1,Math.min(end,at+3));return at+3>end||value===MALFORMED?MALFORMED:spelled(value,3)}};var LEAD=61,quotedPrintable={encoding:"quoted-printable",lead:LEAD,read:(bytes,at,end)=>{let lineEnd=lineEndLength(bytes,at+1,end);if(lineEnd>0)return bytes[at-
1]===LEAD?MALFORMED:spelled(NO_BYTE,1+lineEnd);let value=hexValue(bytes,at+1,Math.min(end,at+3));return at+3>end||value===MALFORMED?MALFORMED:spelled(value,3)}};var SPELLINGS=[percent,backslash,htmlEntity,quotedPrintable],SPELLED2=tableOf(String.fromCharCode(...SPELLINGS.map(({lead})=>lead)),index=>index+1),CONTINUED=tableOf(
"=\\");function leadBit(lead){return 1<<(lead&31)}var SPELLER={endOfRows:({bytes,end},at)=>{let to=at;for(;;){to=endOfRun(ESCAPED_RUN.table,bytes,to,end);let lineEnd=to>
at&&CONTINUED[bytes[to-1]]===1?lineEndLength(bytes,to,end):0;if(lineEnd===0)return to;to+=lineEnd}},leadsIn:({bytes},{start,end})=>{let found=0;for(let at=nextLead(
bytes,start,end);at<end;at=nextLead(bytes,at+1,end)){let bit=leadBit(bytes[at]);(found&bit)===0&&spellingAt(bytes,at).read(bytes,at,end)!==MALFORMED&&(found|=bit)}
return found},undo:({bytes},{piece:{start,end}},lead,rewritten)=>{let{read:read2}=SPELLINGS[SPELLED2[lead]-1];for(let at=start;at<end;){let byte=bytes[at],escape2=byte===
lead?read2(bytes,at,end):MALFORMED,next=escape2===MALFORMED?at+1:at+lengthOf(escape2),value=escape2===MALFORMED?byte:valueOf(escape2);value!==NO_BYTE&&rewritten.
add(value,at,next),at=next}}};function hasAnyEscape({bytes,end},from,to){for(let at=nextLead(bytes,from,to);at<to;at=nextLead(bytes,at+1,to))if(spellingAt(bytes,
at).read(bytes,at,end)!==MALFORMED)return!0;return!1}function nextLead(bytes,from,to){let at=from;for(;at+4<=to;){let first=SPELLED2[bytes[at]]|SPELLED2[bytes[at+
1]],second=SPELLED2[bytes[at+2]]|SPELLED2[bytes[at+3]];if((first|second)!==0)break;at+=4}for(;at<to&&SPELLED2[bytes[at]]===0;)at++;return at}function spellingAt(bytes,at){
return SPELLINGS[SPELLED2[bytes[at]]-1]}var escaped={levels:1,trait:8,shortest:SHORTEST,notice:(text,from,to,speller=SPELLER)=>{for(let at=from;at<to;){let stop=speller.endOfRows(text,at);if(stop-at>=
SHORTEST&&isWorthDecoding(text,at,stop))return at;at=stop+1}return NOTHING},decode:(text,at,visit,speller=SPELLER)=>{let stop=speller.endOfRows(text,at),leads=speller.
leadsIn(text,{start:at,end:stop});for(let{lead,encoding}of SPELLINGS)(leads&leadBit(lead))!==0&&forEachPiece(text,stop-at,(piece,core)=>{let range={piece:shift(
piece,at),core:shift(core,at)},decoded2=rewrite(range,encoding,rewritten=>{(rewritten.isTracked?SPELLER:speller).undo(text,range,lead,rewritten)});decoded2!==void 0&&
visit(decoded2)});return stop}};function isWorthDecoding(text,from,to){let{bytes}=text,last=to;for(;last>from&&ALPHANUMERIC[bytes[last-1]]===0;)last--;if(!hasAnyEscape(
text,from,last))return!1;let count2=0;for(let at=from;at<last&&count2<SHORTEST;at++)count2+=ALPHANUMERIC[bytes[at]];return count2===SHORTEST}var LATEST_PACKED=4,hex={levels:1,alphabet:{index:0,shape:HEXADECIMAL},notice:(text,from,to)=>isNew(text,from,to)&&(mayHoldText3(text.bytes,from,to)||packedAt(text.
bytes,{start:from,end:to})!==NOTHING),decode:(text,at,visit)=>{let{bytes,end}=text,stop=endOfRun(HEXADECIMAL.table,bytes,at,end),packed2=packedAt(bytes,{start:at,
end:stop});return packed2>nextGroup(bytes,at,stop)&&decodeDigits2(text,{start:packed2,end:stop},visit),decodeDigits2(text,{start:at,end:stop},visit),stop}};function packedAt(bytes,run){
return findPacked(bytes,run,LATEST_PACKED,(_,piece,rewritten)=>writePiece2(bytes,piece,0,rewritten))}function decodeDigits2(text,{start,end},visit){let{bytes}=text;
forEachPiece(text,end-start,(piece,core)=>{let range={piece:shift(piece,start),core:shift(core,start)},hasLongGroup=!1,decoded2=rewrite(range,"hex",rewritten=>{
hasLongGroup=writePiece2(bytes,range.piece,0,rewritten)});decoded2!==void 0&&visit(decoded2);let shifted=hasLongGroup?rewrite(range,"hex",rewritten=>{writePiece2(
bytes,range.piece,1,rewritten)}):void 0;shifted!==void 0&&visit(shifted)})}function mayHoldText3(bytes,from,to){let count2=0;for(let at=nextGroup(bytes,from,to);at<
to;){isPrefix(bytes,at,to)&&(at+=2);let stop=endOfHex(bytes,at,to);if(stop-at>=HEXADECIMAL.shortest&&countText(bytes,at+1,stop,0)>=LEAST_TEXT||(count2=areBytes(
bytes,at,stop,from)?countText(bytes,at,stop,count2):0,count2>=LEAST_TEXT))return!0;at=nextGroup(bytes,stop,to)}return!1}function countText(bytes,from,to,count2){
let text=count2;for(let at=from;at+2<=to&&text<LEAST_TEXT;at+=2){let byte=digitValue(bytes[at])*16+digitValue(bytes[at+1]);byte!==0&&(text=TEXT[byte]===1?text+1:
0)}return text}function writePiece2(bytes,{start,end},skipped,rewritten){let hasLongGroup=!1;for(let at=nextGroup(bytes,start,end);at<end;){isPrefix(bytes,at,end)&&
(at+=2);let stop=endOfHex(bytes,at,end),isLong2=stop-at>=HEXADECIMAL.shortest;hasLongGroup||=isLong2,isLong2||skipped===0&&areBytes(bytes,at,stop,start)?addBytes(
rewritten,bytes,at+skipped,stop):addBreak(rewritten,at,stop),at=nextGroup(bytes,stop,end)}return hasLongGroup}function areBytes(bytes,from,to,start){return to-from>=
HEXADECIMAL.shortest||(to-from)%2===0&&!isEscaped(bytes,from,start)}function addBytes(rewritten,bytes,from,to){for(let at=from;at+2<=to;at+=2)rewritten.add(digitValue(
bytes[at])*16+digitValue(bytes[at+1]),at,at+2)}var LEAST_BYTES=8,DUMP_LINE={table:tableOf("0123456789ABCDEFabcdef :"),shortest:31},LONGEST_LINE=256,MARK=tableOf(" 	#>*+-/|:]x"),LONGEST_MARK=128,TAB=9,SPACE2=32,
COLON=58,BAR=124,LINE_FEED4=10,CARRIAGE_RETURN3=13,LEAST_OFFSET2=4,LEAST_BARE_OFFSET=6,MOST_OFFSET=16,LONGEST_WORD=16,MIDDLE=8,hexDump={levels:1,alphabet:{index:1,
shape:DUMP_LINE},notice:({bytes,start,end},from)=>{let line={start:startOfLine(bytes,from,start),end:endOfLine(bytes,from,end)};return readLine(bytes,line,void 0)>=
LEAST_BYTES},decode:(text,at,visit)=>{let{bytes,end}=text,stop=endOfRun(DUMP_LINE.table,bytes,at,end),first=startOfLine(bytes,at,text.start),last=first;for(let next=first;next<
end;){let lineEnd=endOfLine(bytes,next,end);if(readLine(bytes,{start:next,end:lineEnd},void 0)===0)break;last=lineEnd,next=lineEnd+1}return last===first?stop:(isNew(
text,first,last)&&forEachPiece(text,last-first,(piece,core)=>{let range={piece:shift(piece,first),core:shift(core,first)},start=piece.start===0?first:endOfLine(
bytes,range.piece.start,range.piece.end)+1,write=addWord=>rewrite(range,"hex",rewritten=>{writeLines(bytes,{start,end:range.piece.end},{rewritten,addWord})}),hasWords=!1,
decoded2=write((rewritten,from,to)=>{hasWords||=to-from>2,addBytes(rewritten,bytes,from,to)});decoded2!==void 0&&visit(decoded2);let reversed=hasWords?write((rewritten,from,to)=>addReversed(
rewritten,bytes,from,to)):void 0;reversed!==void 0&&visit(reversed)}),Math.max(stop,last))}};function addReversed(rewritten,bytes,from,to){for(let at=to-2;at>=from;at-=
2)rewritten.add(digitValue(bytes[at])*16+digitValue(bytes[at+1]),from,to)}function writeLines(bytes,{start,end},output){for(let next=start;next<end;){let lineEnd=endOfLine(
bytes,next,end);readLine(bytes,{start:next,end:lineEnd},output),next=lineEnd+1}}function startOfLine(bytes,at,start){let least=Math.max(start,at-LONGEST_LINE),from=at;
for(;from>least&&bytes[from-1]!==LINE_FEED4;)from--;return from}function endOfLine(bytes,from,end){let most=Math.min(end,from+LONGEST_LINE),at=from;for(;at<most&&
bytes[at]!==LINE_FEED4;)at++;return at}function readLine(bytes,line,output){let most=Math.min(line.end,line.start+LONGEST_MARK);for(let from=line.start;from<most;from++){
if(HEX_DIGIT[bytes[from]]===0||from>line.start&&MARK[bytes[from-1]]===0)continue;let first=afterOffset(bytes,{start:from,end:line.end}),count2=first===-1?0:readBytes(
bytes,{start:first,end:line.end},output);if(count2>0)return count2}return 0}function readBytes(bytes,{start,end},output){let count2=0,longest=LONGEST_WORD;for(let at=start;at<
end;){count2>0&&(at=afterPadding(bytes,{start:at,end},longest));let stop=endOfHex(bytes,at,Math.min(end,at+LONGEST_WORD+1)),digits=stop-at;if(digits===0||digits%
2===1||digits>longest||!endsWord(bytes,stop,end))break;output?.addWord(output.rewritten,at,stop),count2===0&&(longest=digits),count2+=digits/2,at=stop+1,count2===
MIDDLE&&longest===2&&at<end&&bytes[at]===SPACE2&&at++}return count2}function afterPadding(bytes,{start,end},longest){let stop=start+longest,at=start;for(;at<stop&&
bytes[at]===SPACE2;)at++;return at>start&&at<stop&&stop<=end&&(stop-at)%2===0&&endOfHex(bytes,at,stop)===stop?at:start}function endsWord(bytes,at,end){let byte=bytes[at];
return at>=end||byte===SPACE2||byte===BAR||byte===CARRIAGE_RETURN3}function afterOffset(bytes,{start,end}){let at=endOfHex(bytes,start,Math.min(end,start+MOST_OFFSET+
1)),digits=at-start;if(digits<LEAST_OFFSET2||digits>MOST_OFFSET)return-1;let isMarked2=at<end&&bytes[at]===COLON;isMarked2&&at++;let gap=at;for(;at<end&&(bytes[at]===
SPACE2||bytes[at]===TAB);)at++;let isSetOff=at-gap>=2||bytes[gap]===TAB||at-gap===1&&digits>=LEAST_BARE_OFFSET;return(isMarked2||isSetOff)&&at<end&&HEX_DIGIT[bytes[at]]===
1?at:-1}var joined={levels:0,trait:2,shortest:ANY_RUN.shortest,notice:(text,from,to)=>noticePiece(text,from,to,isLongEnough2),decode:(text,at,visit)=>{let stop=endOfRun(
IN_RUN,text.bytes,at,text.end),block=findBlock2(text,at,stop);if(block===void 0)return stop;visitBlock(text,block,visit);for(let part of packedParts(text,block))
visitBlock(text,part,visit);for(let mark of MARKS)visitMarked(text,block,mark,visit);return block.end}};function isLongEnough2(text,from,to){let length=to-from,
end=to;for(let next=afterSeparator(text,end);next!==-1&&(end=endOfRun(IN_RUN,text.bytes,next,text.end),end!==next);next=afterSeparator(text,end))if(length+=end-
next,length>=SHORTEST)return!0;let begin=beginsWithEscapedLetter(text,from)?from+1:from;return length>SHORTEST-LONG_PIECE&&beforeSeparator(text,begin)!==-1}var LATEST_PACKED2=4,
SIGNS2=["H4sI","KLUv"].map(sign=>Buffer.from(sign)),MOST_WITHIN=4,MARKS=["+","-","//","++","--"].map(mark=>Buffer.from(mark)),HYPHEN3=45,ARMOUR=5;function findBlock2(text,from,to){
let begin=beginsWithEscapedLetter(text,from)?from+1:from,before2=shortPieceBefore(text,begin),source=before2===void 0?[]:[before2.start],offsets=before2===void 0?
[0]:[0,before2.end-before2.start],end=begin;for(let next=begin;next!==-1;next=afterSeparator(text,end)){let stop=next===begin?to:endOfRun(IN_RUN,text.bytes,next,
text.end);if(stop===next)break;source.push(next),offsets.push(offsets.at(-1)+stop-next),end=stop}return source.length===1||offsets.at(-1)<SHORTEST?void 0:{source,
offsets,end}}function packedParts(text,block){let{source}=block,parts=[],later=[];for(let index=source.length-1;index>0;index--){let at=source[index];index<LATEST_PACKED2?
mayBePacked(text.bytes,at)&&parts.push(partOf(block,{start:index,end:source.length})):SIGNS2.some(sign=>isMarked(text,at,sign))&&(parts.push(partOf(block,{start:index,
end:later.at(-MOST_WITHIN)??source.length})),later.push(index))}return parts}function partOf({source,offsets},{start,end}){let before2=offsets[start],length=offsets[end]-
offsets[end-1];return{source:source.slice(start,end),offsets:offsets.slice(start,end+1).map(offset=>offset-before2),end:source[end-1]+length}}function visitMarked(text,block,mark,visit){
let{source}=block,first=0,hasMark=!1;for(let index=1;index<=source.length;index++){let at=source[index]??text.end,marked=isMarked(text,at,mark);if(hasMark||=marked,
index<source.length&&(marked||QUOTE[text.bytes[at-1]]===1))continue;let part=hasMark?withoutMarks(text,block,{start:first,end:index},mark):void 0;part!==void 0&&
visitBlock(text,part,visit),first=index,hasMark=!1}}function withoutMarks(text,block,range,mark){let source=[],offsets=[0],end=0;for(let index=range.start;index<
range.end;index++){let start=block.source[index];end=start+block.offsets[index+1]-block.offsets[index];let from=isMarked(text,start,mark)?start+mark.length:start;
source.push(from),offsets.push(offsets.at(-1)+end-from)}return offsets.at(-1)<SHORTEST?void 0:{source,offsets,end}}function isMarked({bytes,end},at,mark){if(at+
mark.length>end)return!1;for(let index=0;index<mark.length;index++)if(bytes[at+index]!==mark[index])return!1;return!0}function endsHeading({bytes,start},at){let from=at;
for(;from>start&&at-from<ARMOUR&&bytes[from-1]===HYPHEN3;)from--;return at-from===ARMOUR}function shortPieceBefore(text,at){let{bytes,start}=text,end=beforeSeparator(
text,at);if(end===-1||endsHeading(text,end))return;let from=end;for(;from>start&&end-from<LONG_PIECE&&IN_RUN[bytes[from-1]]===1;)from--;return beginsWithEscapedLetter(
text,from)&&from++,from>=end||end-from>=LONG_PIECE?void 0:{start:from,end}}var WIDEST=15,narrow={levels:0,trait:2,shortest:SHORTEST,notice:(text,from,to)=>{for(let at=from;at<to;){let rows={length:0,last:at};if(followRows(text,at,rows),
rows.length>=SHORTEST)return at;at=rows.last>at?rows.last:afterRow(text,at)}return NOTHING},decode:(text,at,visit)=>{let source=[],offsets=[0],rows={length:0,last:at};
return followRows(text,at,rows,(start,end)=>{source.push(start),offsets.push(offsets.at(-1)+end-start)}),visitBlock(text,{source,offsets,end:endOfRow(text,rows.
last)},visit),rows.last}};function followRows(text,at,rows,onRow){let firstEnd=endOfRow(text,at),start=skipLineEnd(text,firstEnd),end=endOfRow(text,start),width=end-
start;if(start===firstEnd||width===0||width>WIDEST)return;let first=Math.max(at,firstEnd-width);for(onRow?.(first,firstEnd),rows.length=firstEnd-first;end>start&&
end-start<=width;){onRow?.(start,end),rows.length+=end-start,rows.last=start;let next=end-start<width?end:skipLineEnd(text,end);if(next===end)return;start=next,
end=endOfRow(text,start)}}function afterRow(text,at){let end=endOfRow(text,at);return Math.max(end+1,skipLineEnd(text,end))}function endOfRow({bytes,end},at){return endOfRun(
IN_RUN,bytes,at,end)}var ENCODINGS={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},STRIDE=2*(SHORTEST-1),wide={levels:1,find:({bytes,end},from)=>{for(let probe=from+STRIDE-1;probe<
end;probe+=STRIDE)if(!(bytes[probe]!==0&&bytes[probe-1]!==0)){for(let at=probe;at>probe-4&&at>=from;at--)if(TEXT[bytes[at]]===1&&widthAt(bytes,from,at,end)!==0)
return at}return NOTHING},decode:(text,at,visit)=>{let found=textAround(text,at),last=found.first+found.width*(found.count-1);return isNew(text,found.first,last)&&
forEachPiece(text,found.count,(piece,core)=>{visit({bytes:narrow2(text.bytes,found,piece),core:shift(core,-piece.start),locate:span=>locate2(text,found,shift(span,
piece.start)),aligned:!0,exact:!1})}),last}};function widthAt(bytes,start,at,end){return isLong(bytes,start,at,end,2)?2:isLong(bytes,start,at,end,4)?4:0}function isLong(bytes,start,at,end,width){
let count2=1;for(let next=at+width;next<end&&count2<SHORTEST&&!(TEXT[bytes[next]]===0||!areNul(bytes,next-width+1,next));next+=width,count2++);for(let next=at-width;next>=
start&&count2<SHORTEST&&!(TEXT[bytes[next]]===0||!areNul(bytes,next+1,next+width));next-=width,count2++);return count2===SHORTEST}function areNul(bytes,from,to){
for(let at=from;at<to;at++)if(bytes[at]!==0)return!1;return!0}function textAround({bytes,start,end},at){let width=widthAt(bytes,start,at,end)===4?4:2,first=at;for(;first-
width>=start&&bytes[first-width]!==0&&areNul(bytes,first-width+1,first);)first-=width;let last=at;for(;last+width<end&&bytes[last+width]!==0&&areNul(bytes,last+
1,last+width);)last+=width;return{first,count:(last-first)/width+1,width}}function narrow2(bytes,{first,width},piece){let characters=Buffer.allocUnsafe(piece.end-
piece.start);for(let index=0,at=first+width*piece.start;index<characters.length;index++,at+=width)characters[index]=bytes[at];return characters}function locate2(text,{
first,width},span){let{bytes,start,end,aligned}=text,from=first+width*span.start,last=first+width*(span.end-1),mayBeLittle=last+width<=end&&areNul(bytes,last+1,
last+width),isBig=from-width+1>=start&&areNul(bytes,from-width+1,from)&&(!mayBeLittle||aligned&&(from-start)%width===width-1),[little,big]=ENCODINGS[width];return isBig?
{start:from-width+1,end:last+1,encoding:big}:{start:from,end:Math.min(last+width,end),encoding:little}}var RUN_DECODERS=[joined,dressed,narrow,base64,escaped],OTHER_DECODERS=[hex,decimal,hexDump],WIDE_DECODER=wide,PACKED_DECODER=packed;function marvin32(data,seedLow,seedHigh){let p0=seedLow,p1=seedHigh,words=data.length&-4;for(let at=0;at<words;at+=4)p0=p0+wordAt(data,at)|0,p1^=p0,p0=(p0<<20|p0>>>
12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;let tail=128;for(let at=data.length-1;at>=words;at--)tail=tail<<8|data[at];for(let round=0;round<
2;round++)p0=round===0?p0+tail|0:p0,p1^=p0,p0=(p0<<20|p0>>>12)+p1,p1=(p1<<9|p1>>>23)^p0|0,p0=(p0<<27|p0>>>5)+p1|0,p1=p1<<19|p1>>>13;return(p0^p1)>>>0}function wordAt(data,at){
return data[at]|data[at+1]<<8|data[at+2]<<16|data[at+3]<<24}function spellBase62(hash){let swapped=swapBytes(hash),digits="";for(let rest=swapped;rest>0;rest=Math.
floor(rest/62))digits=BASE62.charAt(rest%62)+digits;let leadingZeroBytes=Math.min(3,Math.floor(Math.clz32(swapped)/8));return("0".repeat(leadingZeroBytes)+digits).
padEnd(6,"0")}function spellBase64(hash){let bits=swapBytes(hash)>>>8;return[18,12,6,0].map(shift2=>BASE64.charAt(bits>>>shift2&63)).join("")}function swapBytes(word){
return((word&255)<<24|(word&65280)<<8|word>>>8&65280|word>>>24)>>>0}var NEW_LENGTH=84,SIGNATURE_OFFSET=76,RANDOM_LENGTH=52,KIND_OFFSET=57,YEAR_OFFSET=58,MONTH_OFFSET=59,PROVIDER_OFFSET=72,CHECKSUM_OFFSET=80,LEAST_ENTROPY2=4,SIGNATURE=Buffer.
from("AZDO"),SHIFT=new Uint8Array(256).fill(4);SIGNATURE.forEach((byte,index)=>{index<3&&(SHIFT[byte]=3-index)});var FIXED=Buffer.from("JQQJ9"),KEY_KINDS={9:"ke\
y",D:"derived",H:"hash"},KINDS=new Set(Object.keys(KEY_KINDS).map(kind=>kind.charCodeAt(0))),FIRST_YEAR=2024,FIRST_MONTH=65,SEED_LOW=1970041904,SEED_HIGH=1147496033,
decoded=new Uint8Array(CHECKSUM_OFFSET/4*3);function findSignature(bytes,from,end){for(let last=from+3;last<end;last+=SHIFT[bytes[last]])if(!(bytes[last]!==SIGNATURE[3]||
bytes[last-1]!==SIGNATURE[2])&&bytes[last-2]===SIGNATURE[1]&&bytes[last-3]===SIGNATURE[0])return last-3;return-1}function readNewFormat(bytes,at){if(!isAlphanumeric(
bytes,at,at+SIGNATURE_OFFSET))return;let shaped=isAlphanumeric(bytes,at+CHECKSUM_OFFSET,at+NEW_LENGTH);if(!hasStructure(bytes,at))return shaped?{ruleId:"PAT004",
format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;let facts={format:"new",kind:"unknown",...readParts(bytes,at)};if(isChecksumValid(bytes,
at))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...facts};if(shaped)return{ruleId:"PAT003",confidence:"likely",checksum:"invalid",...facts}}function isRandomEnough(bytes,at){
return entropyOf(bytes,at,at+RANDOM_LENGTH)>=LEAST_ENTROPY2}function hasStructure(bytes,at){for(let index=0;index<FIXED.length;index++)if(bytes[at+RANDOM_LENGTH+
index]!==FIXED[index])return!1;let month=bytes[at+MONTH_OFFSET]-FIRST_MONTH;return KINDS.has(bytes[at+RANDOM_LENGTH+FIXED.length])&&month>=0&&month<12}function readParts(bytes,at){
let provider=bytes.subarray(at+PROVIDER_OFFSET,at+SIGNATURE_OFFSET);return{issued:issuedAt(bytes,at),keyKind:KEY_KINDS[String.fromCharCode(bytes[at+KIND_OFFSET])]??
"key",provider:String.fromCharCode(...provider)}}function issuedAt(bytes,at){let year=FIRST_YEAR+BASE64.indexOf(String.fromCharCode(bytes[at+YEAR_OFFSET])),month=bytes[at+
MONTH_OFFSET]-FIRST_MONTH+1;return`${year}-${String(month).padStart(2,"0")}`}function isChecksumValid(bytes,at){for(let from=at,to=0;to<decoded.length;from+=4,to+=
3){let a=SEXTET[bytes[from]],b=SEXTET[bytes[from+1]],c=SEXTET[bytes[from+2]],d=SEXTET[bytes[from+3]];decoded[to]=a<<2|b>>4,decoded[to+1]=(b&15)<<4|c>>2,decoded[to+
2]=(c&3)<<6|d}let hash=marvin32(decoded,SEED_LOW,SEED_HIGH);return endsWith(bytes,at,spellBase62(hash))||endsWith(bytes,at,spellBase64(hash))}function endsWith(bytes,at,spelling){
for(let index=0;index<NEW_LENGTH-CHECKSUM_OFFSET;index++)if(bytes[at+CHECKSUM_OFFSET+index]!==spelling.charCodeAt(index))return!1;return!0}function isAlphanumeric(bytes,from,to){
for(let at=to-1;at>=from;at--)if(ALPHANUMERIC[bytes[at]]===0)return!1;return!0}var WASM_CODE="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDPz4AAQEDAgMAAQAAAAEBAQIEBgcBA\
AAAAAIAAgABAAIBAQAAAgQAAwMEAAEIAwMDAAMBAQEBAQIAAgUFAQAAAga6ASV/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBA\
At/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweYAQ4JZmlyc\
3RXaWRlAC8Ec2lmdAAQCnNpZnRQaWVjZXMAKgpwaWVjZVN0YXJ0ACwIcGllY2VFbmQALQhydW5Db3VudAArB2NvdW50T2YAOgllbmRPZlJvd3MAKQhmaW5kV2lkZQAIB2xlYWRzSW4AKAR1bmRvACcLdW5kb25lU\
3RhcnQAJgh1bmRvbmVUbwAlBm1lbW9yeQIACvrgAT6UAQECfyMCIAEgAGtqJAIDQCAAIAFJBEAjBEGAwABGBEAQAwRAQQEPC0GAljBBgM4wQYAI/AoAAEGACCQECyMEQYCWMGohAyMEIAEgAEGAQGsjBGsiAiABI\
AJJGyICIABraiQEA0AgACACSQRAIAMgAP0ABAD9CwQAIABBEGohACADQRBqIQMMAQsLIAIhAAwBCwtBAAt4AQF/IAAtAABBAXRBgIQsai8BAEEIcUUEQEEADwsgAEEAEAoiAQRAIAEPCyAAIQEDQCABIABrQQRJB\
H8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyABLQAAQQF0QYCELGovAQBBwABxBH8gAEEBEAoFIAAQNAsLnwEBAX8jCEEBaiQIIwhBAkYEfyMjQQh0IAByIgFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3\
vABRiABQYHwAUZyIAFBnPEBRnIgAUHa8QFGcgsFQQALBEBBAQ8LIAAkIyMHQYAgRgRAEAUEQEEBDwtBwNYwQcDuMEGACPwKAABBgAgkBwsjByIBQQFqJAcgAUHA1jBqIAA6AABBAAvIAgEEfyMEQYCWMGoiA/0MA\
QEBAQEBAQEBAQEBAQEBAf0LBABBgJYwIAMQCQR/QQEFQYCWMCADQRgQDgsEf0EBBUH/lTAhAUHnljAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgA\
CIBQegAaiEADAELC0EAIQILIAIhAAJ/A0AgAARAIAAhAQNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwtBASABIAAQGA0CGiAAQQFrIgFB6ABqIQACQANAIAAgA0kEQANAIAAtA\
ABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQAMAQsLQQALCwviBAIIfwF7Iw5BASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABc\
RshCSMbIAAjBhshBSMGIAEjBhshBkEAJARBACQCIwYEfyAABSABEAELIQMDQCADBEAgACADRgR/IAEFIAMhBEGwgCz9AAQAIAP9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAI\
AtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAdFBEBBsIAs/QAEACAEQRBqIgT9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAA\
AAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwwBCwsgBCAHaGoLIgQgA0cEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiB\
wR/QQEFIANBAWstAABBAXRBgIQsai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbI\
AQQAARAQQEPCwUjAkE0T0EAIAgbBH8QAwVBAAsEQEEBDwtBACQEQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxADBUEACwviEAIHfwF7IwEjACEGQbDWMP0MAQEBAQEBAQEBAQEBAQEBA\
f0LAAAjB0HA1jBqIgRBAUHAAPwLAEHA1jAkASAEJAACf0HA1jAhA0HA1jAhAANAIAAgBE0EQEGggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MD\
w8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAEEQCADIAAgAWhqIgIgA2tBGE8NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAAn8DQCAABEAgACEBQ\
aCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGgg\
Cz9AAQAIAFBEGoiAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBI\
AAgASADaGoiARA8DQIaAn8gASEAA0AgASAETQRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAA\
AAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAAgASADaGoiAiAAa0EYTw0EGiACQQFqIQAgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALIQAMAQsLQQALIgBFBEACf0HA1jAhA0HA1jAhAANAIAAgBE0EQEHAg\
Cz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAEEQCADIAAgA\
WhqIgIgA2tB6ABPDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAAJ/A0AgAARAIAAhAUHAgCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAI\
AdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIAs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAA\
AAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwtBASABIANoaiIBIARGIABBwNYwRnIEfwNAIAAgAUkEfyAALQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQ\
CAAQQFqIQAMAQsLIAAgAUkFIAAgARAVBH9BAQUgACABEBYLCw0CGgJ/IAEhAANAIAEgBE0EQEHAgCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MD\
w8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCAAIAEgA2hqIgIgAGtB6ABPDQQaIAJBAWohACADIANBAWtxIQMMAQsLIAFBEGohAQwBCwtBAAshAAwBCwsCf0HA1jAhA\
0HA1jAhAANAIAAgBE0EQEHggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAA\
P0j/WQhAQNAIAEEQCADIAAgAWhqIgIgA2tBH08NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAA0AgAARAQQEgABAfDQIaAn9B4IAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/\
U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQeCALP0ABAAgAEEQaiIA/QAEACIH/QwPDw8PDw8PDw8PDw8PD\
w8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAAgAWhqIgEhAANAIAAgBE0EQEHggCz9AAQAIAD9AAQAIgf9D\
A8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCABIAAgA2hqIgIgAWtBH08NBBogA\
kEBaiEBIAMgA0EBa3EhAwwBCwsgAEEQaiEADAELC0EACyEADAELC0EACyEACyAARQRAQcDWMCAEEAhBAEchAAskASAGJAAgAAvTBgEHfyAALQAAIgNBJkYEQEH//wMhAwJAIAEgACIEQQJqTQR/QQEFIARBAWotA\
ABBI0cLDQAgBEECaiIALQAAQSByQfgARiEHIAEgBEEDaiAAIAcbIgVBCGoiACAAIAFLGyEGIAUhAANAIAAgBkkEfyAHBH8gAC0AAEEBdEGAhCxqLwEAQYACcQUgAC0AAEEwa0EKSQsFQQALBEAgBwR/IAAtAAAiC\
EEPcUEJQQAgCEE5SxtqIAJBBHRyBSAALQAAIghBD3FBCUEAIAhBOUsbaiACQQpsagshAiAAQQFqIQAMAQsLIAAgBUYgAkH/AUtyDQAgAEEBaiAAIAAgAUkEfyAALQAAQTtGBUEACxsgBGskAyACIQMLIAMPCyADQ\
SVGBEAgAEEBai0AAEH1AEYEfyABIABBBmoiAkkEf0H//wMFIAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIhA\
SAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLBSABIABBA2oiAkkEf0H//wMFIAIgAGskA0EAIQEgAEEBaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBA\
CAEQTlLG2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLCw8LIANBPUcEQCAAIAEQJA8LAn9B//8DIABBAWoiAiABTw0AGkH//wMgAi0AACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBA\
moiAiABSXEEfyACLQAAQQpGBUEACxskA0GAAgsiAkGAAkYEfyAAQQFrLQAAQT1GBUEACwRAQf//Aw8LIAJBgAJGBH8gAgUgASAAQQNqIgJJBH9B//8DBSACIABrJANBACEBIABBAWoiAyEAAn8DQCAAIAJJBEBB/\
/8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsL5AIBAX8gAC0AACIBQQpGBEAgAEEBag8LIAFBDUYEQCAAQ\
QJqIABBAWoiACAALQAAQQpGGw8LIAFB3ABGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJcQR/IAEtAAAFQQALQfIARgRAIAAhAQNAIAEgAGtBBEkgA\
SMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWohAAsgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJcQR/IAEtAAAFQQALQe4ARgR/IAAhA\
QNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWoFIAALDwsgAUEmRgRAIAAQMA8LIAFBPEYEfyAAEDEFIAALC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstA\
AAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAPBH9BAQUgAyAAIAFBBBAPCwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBC\
wtBAAudBAEFfwJ/QQAgASAAa0HUAEkNABogAUEIayEFIABBzABqIQMDQCADIAVNBEAgA/0ABAH9DFpaWlpaWlpaWlpaWlpaWlr9IyAD/QAEAv0MRERERERERERERERERERERP0j/U79ZCEEA0AgBARAQQEgBSADI\
ARoaiICTwR/IAIoAgBBwbSR+gRGBUEACwR/IAJBzABrIQYCfwNAIAIgBksEQEEAIAJBAWsiAi0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQQaIAQgBEEBa3EhBAwBCwsgA0EQaiEDDAELC0EAC\
wR/QQEFIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQACfwNAIAAEQCAALQAAIQMgACECA0AgA\
SACSwR/IAItAABBAXRBgIQsai8BAEGAAXEFQQALBEAgAkEBaiECDAELCwNAIAAgAkkEfyAALQAAIANGBUEACwRAIABBAWohAAwBCwtBASAAIAJJDQIaIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0Q\
YCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQAMAQsLQQALCwuhBgEIfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEHIAAhAgNAIAIgB0kEQAJAIAItAABBA\
XRBgIQsai8BACIIQSBxBH8gAhAHBSACCyEFIAEEQAJAIAJBAWotAAAiBkEqRiACLQAAIglBL0ZxBEAgAkECaiEGA0AgBkEBaiIJIAdJBEAgBkECaiEDIAYtAABBKkYEfyAJLQAAQS9GBUEACw0DIAZBAWohBgwBC\
wsgAiEDDAELIAIhAyAJQSNHBH8gBiAJRwR/QQEFIAlBLUcgCUEvR3ELBUEACw0AIAJBAWohBgNAIAYgB0kEfyAGLQAAQQpHBUEACwR/IAYtAABBDUcFQQALBEAgBkEBaiEGDAELCyAGIAIgBiAHSRshAwsFIAIhA\
wsgAiAFSQR/IAQiAkEBaiEEIAJBAkYEQEEADwsgBQUgAiADSQR/IAMFIAhBgARxRQRAIAhBgBBxBH8gAiEDA0AgAyAHSQR/IAMtAABBAXRBgIQsai8BAEGAEHEFQQALBEAgA0EBaiEDDAELCyACIANGIAMgB09yB\
H9BAAVBASADLQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGABHEbGwsFIAAgAklBACAIQYAIcRsEfyACLQAAQQF0QYCELGovAQBBgAhxBH8gAkEBaiIDLQAAQQF0QYCELGovAQBBgAhxBEAgA0EBaiEDCyADI\
AJrIQUDQCADIAdJIAVBBGogAyACa0txBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQcAAcQVBAAsFQQALBUEACwtFDQMLIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf\
0EABSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAEBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEf\
yACQQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC8MDAQN/IwwhAQNAIAEjFk0EQCAAIwBPBH9BAQUgAC0AACABLQAARwsEQEEADwsgAUEBaiEBIABBAWohAAwBCwsjGCEBA0AgASMLSQRAIAAjAE8EQEEADwsgA\
S0AAEEgRgR/QQEFIAEtAABBCUYLBEAgAC0AAEEgRgR/QQEFIAAtAABBCUYLRQRAQQAPCwNAIAEjC0kEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQSBGBH9BA\
QUgAC0AAEEJRgsFQQALBEAgAEEBaiEADAELCwUgAS0AAEEBdEGAhCxqLwEAQQRxBEAgAC0AAEEBdEGAhCxqLwEAQQRxRQRAQQAPCwNAIAEjC0kEfyABLQAAQQF0QYCELGovAQBBBHEFQQALBEAgAUEBaiEBDAELC\
wNAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBBHEFQQALBEAgAEEBaiEADAELCwUgASICQQFqIQEgACIDQQFqIQAgAi0AACADLQAARwRAQQAPCwsLDAELCyAAQQAgACMASQR/IAAtAABBAXRBgIQsai8BAEEBcQVBA\
AsbC4UBACMKQX9GBEBBAA8LA0AjBSMKSQR/IxMjEiMFQQN0aigCBGpBgAJqIABJBUEACwRAIwVBAWokBQwBCwsDQCMFBH8jEyMSIwVBAWtBA3RqKAIEakGAAmogAEkFQQELRQRAIwVBAWskBQwBCwsjBSMKSQR/I\
xMjEiMFQQN0aigCAGoFQX8LC9sBAQJ/IAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIBQQh2IgJB0ABGIAJBH0ZyIAJBKEZyIAJB+\
ABGckUEQEEADwsgAEEBai0AAEEBdEGAhCxqLwEAIABBAmotAABBAXRBgIQsai8BAHFBAXFFBEBBAQ8LIAFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3vABRiABQYHwAUZyIAFBnPEBRnIgAUHa8QFGcgsL1\
gEBBH8gASAAa0HGAEkEQEEADwsgAkECa0EDbkECdCEGIAAhBQNAIAUgAEEEakkEQCAGIAVBBGsiBGohAwJ/A0AgA0EEaiABTQRAA0AgA0ECai0AAEHAgSxqLQAAQQJxIAMtAABBwIEsai0AAEEgcSADQQFqLQAAQ\
cCBLGotAABBCHFyckUEQEEBIAQgA0EEayIDRg0EGgwBCwsgAyIEIAZqIQMMAQsLQQALBH8gBSABIAVrQQNsQQJ2IAIQPQVBAAsEQEEBDwsgBUEBaiEFDAELCyAAEA0LigIBA39BASEEIAAgA2ohBQNAIARBNEkgA\
iAFS3EEQCAFLQAAIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gBSADa0EBaiEGIANBAkYEfyAGLQAABSAGLwEABH9BAQUgBkECai0AAAsLRQVBAAsEQCADIAVqIQUgBEEBaiEEDAILCwsgACADayEAA\
0AgBEE0SSAAIAFOcQRAIAAtAAAiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAQQFqIQIgA0ECRgR/IAItAAAFIAIvAQAEf0EBBSACQQJqLQAACwtFBUEACwRAIAAgA2shACAEQQFqIQQMAgsLCyAEQ\
TRGC60CAgJ/AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUHAgyxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAIAVBEGohBQwBC\
wsgACQBIAEkAEEAJBpBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQJIAIkEiADJAogBCQTQQAkBUEAJBBBACQRQQAkHUEAJB5BACQXIAAgARAuBH8gACABE\
AgFQQALJCAgAEEQayAH/QsEAEEAIQADQCAAQcAASQRAIAAgAWogAEHAgyxq/QAEAP0LBAAgAEEQaiEADAELCyMJC9oIAwl/A34CeyABIABrQTRPIgMEQCAAEAwgAUGAAmpNIQMLAkAgASAAa0HAAE8gA3IEQCAAI\
QJBCEEAIAMiBQR/IAAgAUEBEB0FQQALGyEDIAIiBCEGA0AgBiABQQFqSQRAAkBBsIAs/QAEACAG/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PD\
w8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHBEAgBiAHaGoiCSABIAEgCUsbIQogByAHQQFrcSEHIAogBGsiCUEQTwRAIAlBNE9BACAFGwRAIAMgBCAKEAlBAEciA0EEciADIAQgCkEYE\
A4bciEDCyADQQJxBH9BAAUgBCAKEBQLBEAgA0ECciEDCwUgCEEBaiAIIAQgCkkbIQgLIApBAWohBCABIApLDQEgA0ECcUUgCEEDTyAFIAUbIgQgBBsEQAJAA0AgASACSwRAQQAkBEEAJAJBASEEIAJBARAaDQIgA\
hAbIQIjAkE0TwR/EAMFQQALDQIMAQsLQQAhBAsFQQAhBAsgA0ECciADIAQbIQMMAgsLIAZBEGohBgwCCwsLDAELQbCALP0ABAAiDiAA/QAEACIP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAA\
AAAACAPQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA4gAEEQav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgD0EE/Y0B/QwPD\
w8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIA4gAEEgav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8PDw8PD\
w8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAOIABBMGr9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MA\
AAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCfyABIABrrYaEIg1Cf4UiC0IBiCALgyILQgKIIAuDIgtCBIggC4MiC0IIiCALgyILQgGGQn+FIAuDIQtBAkEAAn8DQCALQgBSBEBBASAAIAt6IgynaiAAIAwgD\
SAMiHp8p2oQFA0CGiALIAtCAX2DIQsMAQsLQQALGyEDCyADRSMJQYDxAUtyBEAPCyMJQYDxAUkEQCMJQQN0QYD4MGoiAiAAIwFrNgIAIAIgASMBayADQRh0cjYCBAsjCUEBaiQJC5YBAQN/IABBgAFrIwEgACMBa\
0GAAUsbIQMgAEEBayEBA0AgASADSwR/IAEtAABBAXRBgIQsai8BAEEQcQVBAAsEQCABIAIgAS0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IAFBABAKIABGBUEACxshA\
iABQQFrIQEMAQsLIAILoQICAn8EeyAAIQIDQCAFIAL9AAQAIgT9DEFBQUFBQUFBQUFBQUFBQUH9cf0MGRkZGRkZGRkZGRkZGRkZGf0q/VAhBSAGIAT9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJC\
QkJCf0q/VAhBiAHIAT9DC0tLS0tLS0tLS0tLS0tLS39IyAE/QxfX19fX19fX19fX19fX19f/SP9UP1QIQcgAkEQaiICIAFHBEAgAiABQRBrIgMgAiADSRshAgwBCwsgBv1TQQAgBf1TGwRAQQAPCyAH/VMEf0EBB\
SABIABrQYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAARw0CGiACQQFqIQIMAQsLQQELBUEACwsLwAQCA38BeyAAIAEQEwR/QQAFIAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/Q\
QEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALCwtFBEBBAA8LIAAQDCIDQX9GB\
EBBAA8LIAAgASADEDcEf0EBBQJ/QQAgACABECFFDQAaQQAgACMWIwxrQQJ0QYCSMGoiBCgCAEkNABpBACMMEAsiAkUNABpBACQEQQAkAiAAIAEQACEAA0AgAEEBIAIbRQRAQbCALP0ABAAgAiIA/QAEACIF/QwPD\
w8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQbCALP0ABAAgAEEQaiIA/QAEACIF/\
QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAIgACABaGoiARAAIQAgBCACNgIAI\
AEQCyECDAELCyAABH9BAQUgAUGAAmogA08jAkE0T3EEfxADBUEACwsLCwvGBAEGfyAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSA\
EYFQQALG2ohAwwBCwsgAyABIAEgA0sbIQMDQCABIANLBEAgA0ECaiADIAMtAABBMEYEfyADQQFqLQAAQSByQfgARgVBAAsiBhsiAyEEA0AgASAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEED\
AELCwJAIAQgA2tB6ABPIgUEf0EABSADQQJrIABPBH8gA0EBay0AAEEgckH4AEYFQQALBH8gA0ECay0AAEHcAEYFQQALCwRAQQAhAkEAIQcMAQsgBQR/IANBAWogBEEAEBlBME8FQQALBEBBAQ8LQQAgBCADa0EBc\
SAFGwR/QQAFIAMgBCAHEBkLIQcgBgR/QYACBQJ/QYACIAQgA2tBA0sNABpBACEGA0AgAyAESQRAQYACIAMtAABBMGsiBUEJSw0CGiAGQQpsIAVqIQYgA0EBaiEDDAELCyAGCwsiAwRAIAJBAWpBACADQf8ASSADQ\
SBPcSADQQlGciADQQpGciADQQ1GchshAgsgAkEwTyAHQTBPcgRAQQEPCwsgBCEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIANBBkEBIAMoAgBBqMTlowdGBH8gA0EEai8BAEHl0gBGBUEAC\
xtqIQMMAQsLIAMgASABIANLGyEDDAELC0EAC50DAQR/IAEhAiAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBC\
wsgAyABIAEgA0sbIQMDQCACIANLBEAgBEEBaiIEQQRGBEAgASADQYACaiICIAEgAkkbIQILIANBAmogAyADLQAAQTBGBH8gA0EBai0AAEEgckH4AEYFQQALGyIFIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQ\
YACcQVBAAsEQCADQQFqIQMMAQsLIAMgBWtB6ABPBH9BAAUgBUECayAATwR/IAVBAWstAABBIHJB+ABGBUEACwR/IAVBAmstAABB3ABGBUEACwsEf0EABSAFIAMgARA1CwRAQQEPCwNAIAEgA0sEfyADLQAAQQF0Q\
YCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwwBCwtBAAv9AwEDf0EAJAdBACQIIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCEL\
GovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwNAIAEgA0sEQCADQQJqIAMgAy0AAEEwRgR/IANBAWotAABBIHJB+ABGBUEACxsiA\
yEEA0AgASAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELCyAEIANrQegATyIFBEBBASQcCyAFBH9BAAVBASAEIANrQQFxIAIbBH9BAQUgA0ECayAATwR/IANBAWstAABBIHJB+ABGBUEAC\
wR/IANBAmstAABB3ABGBUEACwsLBEAjCAR/QQIQAgVBAAsEQEEBDwsFIAIgA2ohAwNAIANBAmogBE0EQCADQQFqLQAAIgVBD3FBCUEAIAVBOUsbaiADLQAAIgVBD3FBCUEAIAVBOUsbakEEdHIQAgRAQQEPCyADQ\
QJqIQMMAQsLCyAEIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsgAyABIAEgA0sbIQMMAQsLEAULSQAgACABE\
BYEQEEBDwsgACABEBVFBEBBAA8LQQAkHCAAIAFBABAXBH9BAQUjHAR/IAAgAUEBEBcFQQALCwRAQQEPCyAAIAEQNguBAQEBfwNAIAJBMEkgAEECaiABTXEEQCAAQQFqLQAAIgNBD3FBCUEAIANBOUsbaiAALQAAI\
gNBD3FBCUEAIANBOUsbakEEdHIiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAEECaiEADAELCyACC40HAgR/AXsgACQPQbCALP0ABAAgACIC/QAEACIG/QwPDw8PDw8PDw8PD\
w8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQbCALP0ABAAgAkEQaiIC/QAEACIG/QwPDw8PDw8PD\
w8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAIgA2hqIgUQByICIQNBsIAs/QAEACAC/QAEACIG/\
QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0ABAAgA0EQaiID/QAEA\
CIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAMgBGhqIgMgAmsiBEUgAiAFR\
nIgBEEPS3IEQEEADwsgBSAEayAAIAUgAGsgBEsbIQAgAQRAIAAgBRAAGgsgBSAAayEFA0AgAiADSSADIAJrIgAgBE1xBEACQCAAIAVqIQUgAQR/IAIgAxAABSAFQTRPCwRAQQEPCyACJA8gAyACayAESQR/IAMFI\
AMQBwsiAiADRg0AIAIhAEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAA\
P0j/WQhAwNAIANFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAA\
AAAAP0j/WQhAwwBCwsgACADaGohAwwCCwsLQQALmAICAX8BeyMPIABLBEAjDw8LQbCALP0ABAAgAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgAkEE/Y0B/QwPDw8PDw8PD\
w8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGwgCz9AAQAIABBEGoiAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgAkEE/Y0B/QwPDw8PD\
w8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAAIAFoaiIAQQFqIgEgABAHIgAgACABSRsLkAEBAX8gAC0AACICQS1GIAJBK0ZyIAJBL0ZyBEAgAkEvRwRAIw5BASACQQdxQQhBA\
CACQYABcRtqdHIkDgsgAEEBai0AACACRgRAIw5BASACQYABciICQQdxQQhBACACQYABcRtqdHIkDgsLIAFBBEkEQCAAEA0PCyAAKAIAIgBBy5jVsgdGIABByOjMywRGcguqCAILfwF7An8gACEDA0AgASADSwRAQ\
YCBLP0ABAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIEQf//A0cEQCADI\
ARBf3NoagwDCyADQRBqIQMMAQsLIAELIQMDQCABIANLBEADQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIANBAWshAwwBCwsgAyEEIAMQHiIGIANrQTRPBH9BACEAA0AgAEE0SSADIAZJcQRAI\
ABBAWogACADLQAAQQF0QYCELGovAQBBgRBxQQFGGyEAIANBAWohAwwBCwsgAEE0RgVBAAsEfyAGIQADQCAAIARLBH8gAEEBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgAEEBayEADAELC0EAIQUCfyAEI\
QMDQCAAIANLBEBBgIEs/QAEACAD/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kI\
gdB//8DRwRAIAMgB0F/c2hqDAMLIANBEGohAwwBCwsgAAshCwJ/A0AgACALSwRAQQEgCy0AACIIdCIHIAVxBH9BAQUgCyMAEAZB//8DRgtFBEAgAgRAQQAkB0EAJAggBCEDAkADQCADIAZJBEAgAy0AACINIAhGB\
H8gAyAGEAYFQf//AwsiCkH//wNGIQkgA0EBIwMgCRtqIQNBASEMIApBgAJHBH8gDSAKIAkbEAIFQQALDQIMAQsLEAUhDAsFQQEhDAtBASAMDQMaIAUgB3IhBQsCfyALQQFqIQMDQCAAIANLBEBBgIEs/QAEACAD/\
QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdB//8DRwRAIAMgB0F/c2hqDAMLI\
ANBEGohAwwBCwsgAAshCwwBCwtBAAsFQQALBEBBAQ8LAn8gBkEBaiIAIQMDQCABIANLBEBBgIEs/QAEACAD/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PD\
w8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgRB//8DRwRAIAMgBEF/c2hqDAMLIANBEGohAwwBCwsgAQshAwwBCwtBAAuiAgIDfwF7IAAhAQNAAn8DQCABIwBJBEBBkIEs/QAEACAB/\
QAEACIE/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAEQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgIEQCMAIgMgASACaGoiASABIANLG\
wwDCyABQRBqIQEMAQsLIwALIgIgAEsEfyACQQFrLQAAIgFB3ABGIAFBPUZyBUEACwR/An8gAiACIwBPDQAaIAJBAWoiASACLQAAIgNBCkYNABogAiADQQ1HDQAaIAJBAmogASMAIAFLBH8gAS0AAEEKRgVBAAsbC\
wUgAgshASABIAJHDQALIAIL9QICBH8BeyAAQYACayMBIAAjAWtBgAJLGyECIAAhAQNAIAEgAksEQAJAIAFBEGsiAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCABQSBqIARnayIBIAIgASACSxshAgwBC\
wwCCwsLIwAiASAAQYACaiIEIAEgBEkbIQECfwNAIAAgAUkEQCAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAAgBGhqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQEgAiEAA0AgA0EUSSAAIAFJc\
QRAIANBEEHQgCz9AAQAIAD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRpa2ohA\
yAAQRBqIQAMAQsLIANBFE8EfyACIAEQIEEITwVBAAsL5wUCCH8CeyABIABBgAFqIgIgASACSRshBiAAIQIDQCACIAZJBEBB0IAs/QAEACILIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAg\
AAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgCyACQRBq/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9j\
QH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0ckF/cyIDIANBAXZxIANBAnZxIANBA3ZxQfCALP0ABAAgAkEBa/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECB\
AgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/cyAAIAJGcnFB//8DcSEIA0AgCARAIAYgAiAIaGoiBEsEfyABIARBEWoiAyABIANJGyEFI\
AQhAwNAIAMgBUkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyAEayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEJA0AgASADSwR/IAMtAABBI\
EYEf0EBBSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgCWtBAk8iBUUEQCAJLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAJa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBA\
AsbCwVBAAsiAwR/IAMgARA7BUEACyIDBEAgAw8LIAggCEEBa3EhCAwBCwsgAkEQaiECDAELC0EAC9cDAgR/AXsCf0EBIAEiAi0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovA\
QAiBEEgcQ0CGkEAIARBEHFFDQIaIANBAWohAyACQQFqIQIMAQsLQQALRQRAQQAPCyAAQYABayMBIAAjAWtBgAFLGyEDIAAhAgNAIAIgA0sEQAJAIAJBEGsiAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQ\
CACQSBqIARnayICIAMgAiADSxshAwwBCwwCCwsLIAMhAgJ/A0AgACACSwRAQQAgAiAC/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9ZEF/c2hqIAAgAkEQaiICIAAgA\
kkbSQ0CGgwBCwtBAQsEf0EBBSADIwFLBH8gA0EBay0AAEEKRwVBAAsLBEBBAA8LIwAiAiABQUBrIgQgAiAESRshBSABIQICfwNAIAIgBUkEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqI\
gIgBSACIAVJGwwDCyACQRBqIQIMAQsLIAULIQIgAyQYIAAkCyABJAwgAiQWIAIgBUkLhgEBA38DQCABIAJJBEAgASABQQNuIgRBA2xrIgMgACAEQQJ0amoiBS0AAEHAgSxqLQAAIgRBAnQgBUEBai0AAEHAgSxqL\
QAAIgVBBHZyIANBAUYEfyAEQQ9xQQR0IAVBAnZyBSAEQQNxQQZ0IAVyCyADRRsEQEEADwsgAUEBaiEBDAELC0EBC5MDAQV/QQEhBSABIANqIQQDQCAFQTRIIAIgBEpxBEAgBCAEQQNuIgdBA2xrIgYgACAHQQJ0a\
moiCC0AAEHAgSxqLQAAIgdBAnQgCEEBai0AAEHAgSxqLQAAIghBBHZyIAZBAUYEfyAHQQ9xQQR0IAhBAnZyBSAHQQNxQQZ0IAhyCyAGRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAAIAQgA2tBA\
WogBBAiBUEACwRAIAMgBGohBCAFQQFqIQUMAgsLCyABIANrIQEDQCAFQTRIIAFBAE5xBEAgASABQQNuIgJBA2xrIgQgACACQQJ0amoiAi0AAEHAgSxqLQAAIgZBAnQgAkEBai0AAEHAgSxqLQAAIgJBBHZyIARBA\
UYEfyAGQQ9xQQR0IAJBAnZyBSAGQQNxQQZ0IAJyCyAERRsiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAIAFBAWogASADahAiBUEACwRAIAEgA2shASAFQQFqIQUMAgsLCyAFQTRGC+oIAQR/IABBA\
WogAU8EQEH//wMPCyAAQQFqLQAAIgVB+ABGBEAgASAAQQRqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5S\
xtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCw8LIAVB9QBGBEAgAEECai0AAEH7AEYEfyABIABBCWoiAiABIAJJGyEDIABBA2ohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBgAJxB\
UEACwRAIAJBAWohAgwBCwsgASACIgNNBH9BAQUgAy0AAEH9AEcLBH9B//8DBSADQQFqIABrJANBACECIABBA2oiACEBAn8DQCABIANJBEBB//8DIAEtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgB\
EE5SxtqIAJBBHRyIQIgAUEBaiEBDAELC0H//wMgAiACQf8BSyAAIANPchsLCwUgASAAQQZqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACc\
UUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsPCyAFQdUARgRAIAEgAEEKaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQ\
f//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsPCyAAQQFqIgQtAABBMGtBCEkEQAJAIARBBGogAUsEf0EBB\
SAELQAAQTBHCwR/QQEFIARBAWotAABBM0sLDQAgBEEBai0AAEEwRgR/IARBAmotAABBNEkFQQALDQAgBEEBai0AAEEwa0EISQR/IARBAmotAABBMGtBCEkFQQALBH8gBEEDai0AAEEwa0EISQVBAAshAwsgASAAQ\
QVBBCADG2oiAyABIANJGyEDIABBAWohAQNAIAEgA0kEfyABLQAAQTBrQQhJBUEACwR/IAEtAAAiBEEPcUEJQQAgBEE5SxtqIAJBA3RqQf8BTAVBAAsEQCABLQAAIgRBD3FBCUEAIARBOUsbaiACQQN0aiECIAFBA\
WohAQwBCwsgASAAayQDIAIPCyAFQSBNBEACf0H//wMgAEEBaiICIAFPDQAaQf//AyACLQAAIgJBDUcgAkEKR3ENABpBA0ECIAJBDUYgAEECaiIAIAFJcQR/IAAtAABBCkYFQQALGyQDQYACCw8LIAVB/wBPBH9BA\
QUgAEEBai0AAEEBdEGAhCxqLwEAQYEQcUEBRgsEQEH//wMPC0ECJAMgBQsEACMkCwYAQcDWMAtpAQR/QcDWMCEEA0AgBEHA9jBJIAAgAUlxBEAgAC0AACIHIANGBH8gACACEAYFQf//AwsiBUH//wNGIQYgBCAHI\
AUgBhs6AAAgBCAFQYACR2ohBCAAQQEjAyAGG2ohAAwBCwsgACQkIAQL/gICAn8BewJ/A0AgACABSQRAQYCBLP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBEEE/\
Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAAIANBf3NoagwDCyAAQRBqIQAMAQsLIAELIQADQCAAIAFJBEBBASAALQAAdCIDIAJxBH9BAAUgACABEAZB/\
/8DRwsEQCACIANyIQILAn8gAEEBaiEAA0AgACABSQRAQYCBLP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/\
QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAAIANBf3NoagwDCyAAQRBqIQAMAQsLIAELIQAMAQsLIAILBgAgABAeC8UCAQd/A0AgBCAFSQRAIAMgACAEQQN0aiIGKAIAaiEHIAMgBigCBGohCUEAJCJBA\
CQhIAkgB2tBgICABEsEf0EBBSADIAdJBH8Cf0EAIAkgB2tBgBBJDQAaQQAhCkEAIQtBACEIIAchBgNAIAYgB0GAEGpJBEBBACAIIAtrQQJLIAggCmtBGEtxDQIaIAogBi0AAEEBdEGAhCxqLwEAIgxBAXFqIQogC\
yAMQYAgcUEAR2ohCyAGQRFqIQYgCEEBaiEIDAELCyAIIAtrQQJNIAggCmtBGE1yCwVBAAsLBEAgBA8LIAEgBEECdGoiBigCACEIIAckISAJJCIgByAJIAdrIAIgCEEDdGogAgR/IAYoAgQgCGsFQX8LIAMQEAR/Q\
QEFIyALIQZBASMRQQEjECAGGxsEQCAEDwsgBEEBaiEEDAELCyAFCwQAIwkLBAAjIQsEACMiC9MJAwd/BX4KeyABQQFqIgIgAEsEfyAAIAIgAGtBP2pBQHFqBSAACyEDIAFBAWoiASMKQX9GBH9BfwUjCgR/IxMjE\
iMKQQN0akEEaygCAGpBgAVqBUEACwsiAiABIAJJGyIBIABLBH8gACABIABrQT9qQUBxagUgAAshBEEAJB8DQCAAIARJIgEgACADSSAKQhhacXIEQCAAQYAgaiICIAQgAyABGyIBIAEgAksbIQIgACEBQYCALP0AB\
AAhDkGQgCz9AAQAIQ9BwIAs/QAEACER/QwBAQEBAQEBAQEBAQEBAQEBIRBBgIgwIQZBgIwwIQUDQCABIAJJBEAgBiAOIAH9AAQAIhL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gEkEE/Y0B/QwPDw8PDw8PDw8PD\
w8PDw8P/U79Dv1OIhX9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQAgBiAOIAH9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q4gDyAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PD\
w/9TiIT/Q79TiIU/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwECIBAgFv13IRAgBiAOIAH9AAQgIhb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PD\
w8PDw8P/U79Dv1OIhb9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQQgBiAOIAH9AAQwIhf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/\
U79Dv1OIhf9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQYgBkEIaiEGIAUgATYCACAFIBf9ZEEBaiAW/WRBAWogFf1kQQFqIBT9ZEEBanJyckEQdiARIBL9Dv0MAQIECBAgQIAAA\
AAAAAAAACAT/Q79Tv1jQQBHckECdGohBSABQUBrIQEMAQsLIBD9Y0UEQEEBJB8LQYCMMCEBA0AgASAFSQRAIAEoAgAQOCABQQRqIQEMAQsLQYCIMCEFQYCOMCEGIAAhAQNAIAEgAkkEQCAFKQMAIQkgBiABIABrN\
gIAIAYgCj4CBCAGIAlCf4UiCyALQgGIgyILIAtCAoiDIgsgC0IEiIMiCyALQgiIgyALQhCIg0IXIAp9IAl6fUI/iIRCAFJBA3RqIQYgCXkgCkJAfSAJQgBSGyEKIAFBQGshASAFQQhqIQUMAQsLQYCOMCEBA0AgA\
SAGSQRAIAEoAgAiBSAAaiEHIAEoAgQhCAJAIAVBA3ZBgIgwaikDACIMUA0AIAxCf4UiCSAJQgGIgyIJIAlCAoiDIgkgCUIEiIMiCSAJQgiIgyAJQhCIgyEJIAgEQCAMeiILIAitfEIYWgRAIAcgCGsgByALp2oQE\
QsgCUJ/IAuGgyEJCwNAIAlCAFIEQCAMIAl6Ig2IIgtQDQIgByANp2ogByANIAt6fCILp2oQESAJQn8gC4aDIQkMAQsLCyABQQhqIQEMAQsLIAIhAAwBCwsjHwsEACMgC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQ\
CABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQ\
cEATyEDQQAgAUEgciABIAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBI\
HIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByI\
AIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBI\
HIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQ\
f8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogA\
UEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghB\
QwBCwtBAQsEQCAAQQVqDwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC\
0EBCxsL8QQCA38BfiAALQAAQcIBSQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBA\
QsEQEECDwtC4oOCBSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECf\
wNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgA\
S0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgA\
iACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp\
0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBa\
iEBIARCCIghBAwBCwtBAQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBC\
wR/QQEFQqbG4IvG7A4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdI\
QQgACEBAn8DQCABIABBB2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAI\
AEgAEEIakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABI\
AFBAWotAAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENR\
nINAhoMAQsLIAELDAELIAJBG0YEQCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECD\
AELCyACQQFqIAEgAi0AACICQcsARiACQe0ARnIbCwwBCyACQSZGBH8gARAzBSABEDILIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC74EAQN/IABBA\
moiA0ECaiABSwRAIAEhAwNAIAIgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAIgAiADSxsiA0ECaiADIAMtAABBM\
EYEfyADQQFqLQAAQSByQfgARgVBAAsbIQMLIANBAWotAAAiBEEPcUEJQQAgBEE5SxtqIAMtAAAiBEEPcUEJQQAgBEE5SxtqQQR0ciAAQQFqLQAAIgRBD3FBCUEAIARBOUsbaiAALQAAIgRBD3FBCUEAIARBOUsba\
kEEdHJBCHRyIgRBy6ABRiAEQYs/RnIgBEG10QBGcgR/QQEFIARB3vABRiAEQYHwAUZyIARBnPEBRnIgBEHa8QFGcgsEQEEBDwsgAyEEA0AgAiAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEED\
AELCwJ/QYACIAQgA2tBA0sNABoDQCADIARJBEBBgAIgAy0AAEEwayICQQlLDQIaIAVBCmwgAmohBSADQQFqIQMMAQsLIAULAn9BgAIgASAAa0EDSw0AGkEAIQMDQCAAIAFJBEBBgAIgAC0AAEEwayICQQlLDQIaI\
ANBCmwgAmohAyAAQQFqIQAMAQsLIAMLQQh0ciIAQcugAUYgAEGLP0ZyIABBtdEARnIEf0EBBSAAQd7wAUYgAEGB8AFGciAAQZzxAUZyIABB2vEBRnILC7gDAQR/QQAkB0EAJAggACECA0AgASACSwR/IAItAABBA\
XRBgIQsai8BAEGAAnEFQQELRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAQsLIAIgASABIAJLGyECA0AgASACSwRAIAIhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxB\
UEACwRAIANBAWohAwwBCwsgACACSSIEBEAgAkEBay0AAEEgckH4AEYhBAsgBAR/IAQFIAEgA0sEfyADLQAAQSByQfgARgVBAAsLBH9BgAIFAn9BgAIgAyACa0EDSw0AGkEAIQQDQCACIANJBEBBgAIgAi0AAEEwa\
yIFQQlLDQIaIARBCmwgBWohBCACQQFqIQIMAQsLIAQLCyICQYACSQR/IAIQAgUjCAR/QQIQAgVBAAsLBEBBAQ8LIAMhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5\
aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgwBCwsQBQukBwIFfwF7IAAjGkkEQEEADwtBACABIgMgAEEBaiAAIAAtAAAiAUHyAEYgAUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIGa\
0EcTSADEAEiBBsEQEEADwtBACEAQQAkBgJAAn9BASAGQQFrIgEtAABBAXRBgIQsai8BAEHAAHENABoDQCAAQYABSQRAQQEgAS0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0CGiAAQQFqIQAgAUEBayEBD\
AELC0EACwR/IAYQEgVBAAsiAQR/IAEhAANAIAEgAGtBBUkgACMBS3EEfyAAQQFrLQAAQS1GBUEACwRAIABBAWshAAwBCwsgASAAa0EFRgVBAQsNACABIQADQCABIABrQRhJIAAjAUtxBH8gAEEBay0AAEEBdEGAh\
CxqLwEAQQFxBUEACwRAIABBAWshAAwBCwsgAEEBaiAAIAAtAAAiBUHyAEYgBUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIAIAFPIAEgAGtBGE9yDQAgACQbIAEkBgsgBCMGckUEQEEADwtBACQEQQAkAkEAJA4jB\
gRAIxsjBhAAGgsgBiADEAAiAEUEQCMGBH8gBkEBEBwFQQALIQALQQJBASMGGyEFIAMkDSADEAEhAQNAIABBASABG0UEQCABIQRBsIAs/QAEACAB/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQ\
IAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHRQRAQbCALP0ABAAgBEEQaiIE/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIEC\
BAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hqIgQgAUcEQCABIAQQAAR/QQEFIAUiAEEBaiEFIAEgABAcCyEAIAQkDSMNE\
AEhAQwCCwsLIAAEf0EBBSMNQYACaiACTyMCQTRPcQR/EAMFQQALCwRAQQEPCyMCQTRJBEBBAA8LIw0kGiMNQYACaiACSQRAQQAPCyAGIANBKxAEBH9BAQUgBiADQS0QBAsEf0EBBSAGIANBrwEQBAsEf0EBBSAGI\
ANBqwEQBAsEf0EBBSAGIANBrQEQBAsLjgcCBH8Ce0HAgCz9AAQAIgYgAEEQaiIC/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9T\
v0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kRQRAAkAgAiMdSQ0AIAYgAiIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9T\
v0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQayIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PD\
w8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2dBEGtrIQRBwIAs/QAEACACQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MD\
w8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIAs/QAEACABQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NA\
f0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiASQdIAEgBGtB6ABJIxBBgCBLcgR/QQAFIAQQDCABQYACak0LBH8gBCABEBgFQQALRQ0AIxAiAkEBaiQQI\
AJBgCBJBEAgAkEDdEGAiCxqIgIgBCMBazYCACACIAEjAWs2AgQLCwsgACEBA0AgASAAQUBrSQRAIAH9AAQAIgX9DCAgICAgICAgICAgICAgICD9Uf1TBH9B4IAs/QAEACAF/QwPDw8PDw8PDw8PDw8PDw8P/U79D\
v0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UEQCABEDkLIAFBEGohAQwBCwsLngcCBX8BeyAAIx5JBEAPCyAAIQFB4IAs/\
QAEACAAQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQeCAL\
P0ABAAgAUEQayIBQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLI\
AEgAmdBEGtrIQFB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAA\
P0j/WQhAgNAIAJFBEBB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAA\
AAAAP0j/WQhAgwBCwsgACACaGoiAyQeIAMgAWtBH0kjEUGAIEtyBEAPC0EAIQICQCABEB9FDQAgAUGAAmsjASABIwFrQYACSxshBCABIQBBASECAn8DQCAAIARLBEAgAEEQayIA/QAEAP0MCgoKCgoKCgoKCgoKC\
goKCv0j/WQiBQRAIABBIGogBWdrIgAgBCAAIARLGwwDCwwBCwsgBAsiACMBSwR/IABBAWstAABBCkcFQQALDQAgASMXTwRAAkBBACQUQQAkFUEBJBkDQCAAIwBJBEAjACICIABBgAJqIgQgAiAESRshAiAAAn8DQ\
CAAIAJJBEAgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyIAECBFDQIgACMASQR/IAAtAABBCkcFQQALBEBBASQVCyAAJBcjF0EBaiEADAELC\
wsLIxUhAgsgAgRAAkAjESIAQQFqJBEgAEGAIE8NACAAQQN0QYCILmoiACABIwFrNgIAIAAgAyMBazYCBAsLCwkAIxEjECAAGwvGBQEHf0EQIQQDQCAAIAFJBEACQCAFBEAgACECIAAgBGohAwNAIAAgA0kEfyAAL\
QAAQSBGBUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEgA08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAEEBaiEADAELCyAAI\
ANGBUEACxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAAayIHIARLIAdBAXFBASAHGxsEf0EABSABIAJNBH9BAQUgAi0AA\
CIDQfwARiADQSBGciADQQ1GcgsLRQ0AQQAhBiMZBH8gAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgR/QQEFIAJBAmsiA0EBa\
i0AACIIQQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQVC0EAJBlBACEDA0AgACACSQRAIABBAWotAAAiCEEPcUEJQQAgCEE5S\
xtqIAAtAAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpGciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmohAAwBCwsjFCADaiQUIxRBGE8EQEEBJBULIAYEQCADJBQLIAQgB\
yAFGyIEQQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAgAEEBaiEACwwCCwsLIAULnggCCH8BeyABIABrQTRPBH8gACABQQAQHQR/QQEFIw8gACECA0AgASACSwR/IAJBABAaBUEBC\
0UEQCACEBshAgwBCwskDyABIAJLCwVBAAsEQEEBDwsCfyAAIQIDQCAAIAFNBEBBsIAs/QAEACAA/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PD\
w8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAEBEAgAiAAIARoaiIDIAJrQRBPDQQaIANBAWohAiAEIARBAWtxIQQMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQCAAIQJBsIAs/QAEACAA/\
QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0ABAAgAkEQa\
iIC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAIgBGhqIgIgAGtBN\
E8EfyAAIAIQCQR/QQEFIAAgAkE0EA4LBUEACwRAQQEPCyACIABrQRxLBH8Cf0EBIABBAWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGkEAIQQDQCAEQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQ\
RBxRQ0CGiAEQQFqIQQgA0EBayEDDAELC0EACwVBAAshBUEAIQQCQCAFIAItAABBAXRBgIQsai8BAEEIcXIEfyAAIAIQEwVBAQsNAEEBIQQgAhABBH9BAQUjGCMLIQcjDCEIIxYhCSAAIAIQISIDBEAgAhALQQBHI\
QMLJBggByQLIAgkDCAJJBYgAwsNACAFBH8gAEEBaiAAIAAtAAAiA0HyAEYgA0HuAEZyBH8gAEEBay0AAEHcAEYFQQALGxASBUEACyEECyAEBEBBAQ8LAn8gAiEAA0AgASACTwRAQbCALP0ABAAgAv0ABAAiCv0MD\
w8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAAgAiAEaGoiAyAAa0EQTw0EGiADQ\
QFqIQAgBCAEQQFrcSEEDAELCyACQRBqIQIMAQsLQQALIQAMAQsLQQALrQcBB39BfyEFIAJBAWshBANAIAEgBEoEQCAEIQMDQCADIAVKBH8gAyADQQNuIgdBA2xrIgggACAHQQJ0amoiBy0AAEHAgSxqLQAAIglBA\
nQgB0EBai0AAEHAgSxqLQAAIgdBBHZyIAhBAUYEfyAJQQ9xQQR0IAdBAnZyBSAJQQNxQQZ0IAdyCyAIRRsiB0H/AEkgB0EgT3EgB0EJRnIgB0EKRnIgB0ENRnIFQQALBEAgA0EBayEDDAELCyADIAVGBEADQCABI\
ARLBH8gBCAEQQNuIgNBA2xrIgcgACADQQJ0amoiAy0AAEHAgSxqLQAAIghBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAdBAUYEfyAIQQ9xQQR0IANBAnZyBSAIQQNxQQZ0IANyCyAHRRsiA0H/AEkgA0EgT3EgA\
0EJRnIgA0EKRnIgA0ENRnIFQQALBEAgBEEBaiEEDAELCyAEIQMgAkE0RgR/QQEFIAAQDQsEQEEBDwsgBUH/AWsiBEEAIARBAE4bIQQgASADQYACaiIFIAEgBUgbIgUgBkoEQCABIAVBgAhqIgUgASAFSBshBkEAJ\
AdBACQIAkADQCAEIAZJBEBBASEFIAQgBEEDbiIHQQNsayIIIAAgB0ECdGpqIgctAABBwIEsai0AACIJQQJ0IAdBAWotAABBwIEsai0AACIHQQR2ciAIQQFGBH8gCUEPcUEEdCAHQQJ2cgUgCUEDcUEGdCAHcgsgC\
EUbEAINAiAEQQFqIQQMAQsLEAUhBQsgBQRAQQEPCwsLIAEgA0oEfyADIANBA24iBEEDbGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAdBD3FBBHQgB\
EECdnIFIAdBA3FBBnQgBHILIAVFGwVBAQsEf0EABSADQQNrIgRBACAEQQBOGyEEAn8DQCADIARKBEBBASAEIARBA24iBUEDbGsiByAAIAVBAnRqaiIFLQAAQcCBLGotAAAiCEECdCAFQQFqLQAAQcCBLGotAAAiB\
UEEdnIgB0EBRgR/IAhBD3FBBHQgBUECdnIFIAhBA3FBBnQgBXILIAdFGyIFQf8ASSAFQSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQIwR/QQEFIAAgBCABQQQQIwsFQQALDQIaIARBAWohBAwBCwtBA\
AsLBEBBAQ8LIAIgAyIFaiEEDAELC0EACw==";var LEADS=tableOf("%\\&="),DUMP_LOWS=11,DUMP_BIT=128,RUN_BITS=[1,0,2|DUMP_BIT,4|DUMP_BIT,8|DUMP_BIT,16,8|DUMP_BIT,32],CLASS_TABLES=[IN_RUN,ESCAPED_RUN.table,tableOf(
"0123456789"),SEPARATOR_BEGIN,SEPARATOR_PART,LINE_BREAK_BEGIN,QUOTE,BASE32_DIGIT,HEX_DIGIT,FILLER,PREFIX,SIGN,HEXADECIMAL.table],ROWS2=[[720944,IN_RUN],[720928,
ANY_RUN.table],[720960,HEXADECIMAL.table],[720992,DUMP_LINE.table],[721024,LEADS],[721040,ESCAPED_RUN.table],[720976,HEX_DIGIT],[721008,MARK]];function writeTables(memory){
for(let[address,table]of ROWS2)writeRows(new Uint8Array(memory,address,16),table);new Uint8Array(memory,720912,RUN_BITS.length).set(RUN_BITS),writeRunRows(new Uint8Array(
memory,720896,16)),new Uint8Array(memory,721088,256).set(SEXTET);let classes=new Uint16Array(memory,721408,256);for(let[bit,table]of CLASS_TABLES.entries())for(let byte=0;byte<
256;byte++)classes[byte]=classes[byte]|table[byte]<<bit}function writeRows(rows,table){for(let byte=0;byte<128;byte++)table[byte]===1&&(rows[byte&15]=rows[byte&
15]|1<<(byte>>4))}function writeRunRows(rows){rows.fill(DUMP_BIT,0,DUMP_LOWS);for(let byte=0;byte<128;byte++){let bit=ANY_RUN.table[byte]===1?RUN_BITS[byte>>4]&
~DUMP_BIT:0;rows[byte&15]=rows[byte&15]|bit}}var PAGE=65536,compiled;function makeSieve(memory){let{WebAssembly:wasm2}=globalThis;try{return wasm2===void 0?void 0:new Sieve(wasm2,memory)}catch{return}}var Sieve=class{#shared;#own;#core;#buffer;#bytes=new Uint8Array(
0);#list=new Uint32Array(0);#others=new Uint32Array(0);#count=0;#next=0;#start=0;#place=0;#wide=0;#hasPiece=!1;constructor(wasm2,shared){let memory=shared;memory??=
this.#own=new wasm2.Memory({initial:Math.ceil((1048640+PAGE+64)/PAGE)}),this.#shared=shared,compiled??=new wasm2.Module(Buffer.from(WASM_CODE,"base64")),this.#core=
new wasm2.Instance(compiled,{env:{memory}}).exports,writeTables(memory.buffer),this.#view(memory)}holds({buffer}){return buffer===this.#buffer?this.#shared!==void 0:
buffer!==this.#shared?.buffer?!1:(this.#view(this.#shared),!0)}nextPiece({pieces,firstChanges,changes},origin,first,count2){return this.#hasPiece=!0,this.#core.
siftPieces(pieces,firstChanges,changes,origin,first,count2)}sift({bytes,start,end,changes}){let length=end-start,hasPiece=this.#hasPiece;if(this.#place=this.#own===
void 0?bytes.byteOffset+start:1048640,this.#hasPiece=!1,hasPiece&&start===this.#core.pieceStart()&&end===this.#core.pieceEnd())this.#count=this.#core.runCount();else if(this.#own===
void 0){let isNear=changes!==void 0&&changes.words.buffer===this.#buffer,list=isNear?changes.words.byteOffset+4*changes.first:0,origin=isNear?bytes.byteOffset+changes.
origin:0;this.#count=this.#core.sift(this.#place,length,list,isNear?changes.count:-1,origin)}else 1048640+length+64>this.#bytes.length&&this.#grow(this.#own,1048640+
length+64),this.#bytes.set(new Uint8Array(bytes.buffer,bytes.byteOffset+start,length),1048640),this.#count=this.#core.sift(1048640,length,0,-1,0);return this.#count>
30848?!1:(this.#start=start,this.#next=0,this.#wide=this.#core.firstWide(),!0)}get isEmpty(){return this.#count===0&&this.#wide===0&&this.#core.countOf(0)===0&&
this.#core.countOf(1)===0}nextOther({index,shape},{bytes,end},at){let count2=this.#core.countOf(index),first=2*4096*index,low=0,high=Math.min(count2,4096);for(;low<
high;){let middle=low+high>>1;this.#start+this.#others[first+2*middle]<at?low=middle+1:high=middle}return low<Math.min(count2,4096)?this.#start+this.#others[first+
2*low]:count2>4096?findRunOf(shape,bytes,at,end):NOTHING}nextWide({start,end},at){if(this.#wide===0)return NOTHING;let from=this.#place+at-start,found=at===start?
this.#wide:this.#core.findWide(from,this.#place+end-start);return found===0?NOTHING:start+found-this.#place}nextRun(_text,at){let offset=at-this.#start;for(;this.#next>
0&&this.#list[2*this.#next-2]>=offset;)this.#next--;for(;this.#next<this.#count&&this.#list[2*this.#next]<offset;)this.#next++;return this.#next<this.#count?this.#start+
this.#list[2*this.#next]:NOTHING}endOf(){return this.#start+(this.#list[2*this.#next+1]&(1<<24)-1)}traitsOf(){return this.#list[2*this.#next+1]>>>24}get speller(){
return this}endOfRows({start},at){let by=this.#place-start;return this.#core.endOfRows(at+by)-by}leadsIn({start},stretch){let by=this.#place-start;return this.#core.
leadsIn(stretch.start+by,stretch.end+by)}undo({start},{piece,core},lead,rewritten){let by=this.#place-start,begin=this.#core.undoneStart(),at=piece.start+by,undoUntil=until=>{
for(;at<until+by;){let end=this.#core.undo(at,until+by,piece.end+by,lead);rewritten.addAll(this.#bytes.subarray(begin,end)),at=this.#core.undoneTo()}return rewritten.
length};rewritten.before=undoUntil(core.start),rewritten.within=undoUntil(core.end),undoUntil(piece.end)}#grow(memory,size){memory.grow(Math.ceil((size-this.#bytes.
length)/PAGE)),this.#view(memory)}#view({buffer}){this.#buffer=buffer,this.#bytes=new Uint8Array(buffer),this.#list=new Uint32Array(buffer,801792,2*30848),this.#others=
new Uint32Array(buffer,721920,4*4096)}};var EVERYTHING={isEmpty:!1,nextRun:({bytes,end},at)=>findRunOf(ANY_RUN,bytes,at,end),endOf:({bytes,end},at)=>endOfRun(ANY_RUN.table,bytes,at,end),traitsOf:()=>15,
nextOther:({shape},{bytes,end},at)=>findRunOf(shape,bytes,at,end),nextWide:(text,at)=>WIDE_DECODER.find(text,at),speller:void 0};var LEAST=192,common,isMade=!1,inner=[];function survey(text,near){let{bytes,start,end}=text;return end-start>8388608?EVERYTHING:near?.holds(bytes)===!0?near.sift(
text)?near:EVERYTHING:end-start<LEAST?EVERYTHING:(isMade||(common=makeSieve()),isMade=!0,common?.sift(text)===!0?common:EVERYTHING)}function surveyDecoded(text,level){
if(text.end-text.start>8388608)return EVERYTHING;for(;inner.length<level;)inner.push(makeSieve());let sieve=inner[level-1];return sieve?.sift(text)===!0?sieve:EVERYTHING}var LEGACY_RUN={table:BASE32_DIGIT,shortest:LEGACY_LENGTH};function scanLayer(layer,view,search){let place={layer,view,search};scanRuns(place);for(let decoder of OTHER_DECODERS){
let{levels,alphabet,notice}=decoder;if(!(levels>layer.depth))for(let at=view.nextOther(alphabet,layer,layer.start);at!==NOTHING;){let stop=endOfRun(alphabet.shape.
table,layer.bytes,at,layer.end),next=notice(layer,at,stop)?decodeAt(at,decoder,place):stop;at=view.nextOther(alphabet,layer,next)}}scanSkipping(WIDE_DECODER,(text,at)=>view.
nextWide(text,at),place),scanPacked(place)}function scanPacked(place){let{layer,search}=place;layer.outer===void 0||unpackOf(layer.outer)===void 0||(layer.isPiece?
PACKED_DECODER.find(layer,layer.start)!==NOTHING&&(search.hasCutPacked=!0):scanSkipping(PACKED_DECODER,PACKED_DECODER.find,place))}function scanSkipping(decoder,find,place){
let{layer}=place;if(!(decoder.levels>layer.depth))for(let at=find(layer,layer.start);at!==NOTHING;at=find(layer,at))at=decodeAt(at,decoder,place)}function decodeAt(at,{
levels,decode},{layer,view:{speller},search}){if(layer.isPiece)return decode(layer,at,visitor(layer,levels,search),speller);let own={...search,hasCutPacked:!1},
next=decode(layer,at,visitor(layer,levels,own),speller);if(!own.hasCutPacked)return next;search.budget.give(next-at);let again={...layer,division:"long"};return decode(
again,at,visitor(again,levels,search),speller)}function visitor(layer,levels,search){return decoded2=>{if(!search.budget.spend(decoded2.bytes.length))return;let inner2=derived(
decoded2,layer,layer.depth-levels),view=surveyDecoded(inner2,levelOf(inner2));(!view.isEmpty||PACKED_DECODER.find(inner2,inner2.start)!==NOTHING)&&scanLayer(inner2,
view,search)}}function scanRuns(place){let{layer,view,search}=place,seen;for(let at=view.nextRun(layer,layer.start);at!==NOTHING;){let stop=view.endOf(layer,at),
traits=isNew(layer,at,stop)?view.traitsOf():view.traitsOf()&2;(traits&1)!==0&&stop-at>=SHORTEST&&scanText(layer,at,stop,search.found);for(let index=0;index<RUN_DECODERS.
length;index++){let decoder=RUN_DECODERS[index],{levels,trait,shortest,notice}=decoder;if(!(levels>layer.depth||(traits&trait)===0||stop-at<shortest))for(let next=Math.
max(at,seen?.[index]??at);next<stop&&(next=notice(layer,next,stop,view.speller),next!==NOTHING);)next=decodeAt(next,decoder,place),seen??=RUN_DECODERS.map(()=>layer.
start),seen[index]=next}at=view.nextRun(layer,stop)}}function derived({bytes,core,locate:locate3,aligned,exact},layer,depth){return{bytes,start:0,end:bytes.length,
changes:void 0,depth,aligned,exact,core,isPiece:layer.isPiece||core.start>0||core.end<bytes.length,division:layer.division==="pieces"?"pieces":"whole",outer:{layer,
locate:locate3},unpack:void 0}}function scanText(layer,from,to,found){let{bytes}=layer;for(let at=findRunOf(TOKEN_RUN,bytes,from,to);at!==NOTHING;at=findRunOf(TOKEN_RUN,
bytes,at,to)){let start=at;at=endOfRun(IN_RUN,bytes,at,to),scanNewFormat(layer,start,at,found),scanLegacy(layer,start,at,found)}}function scanNewFormat(layer,from,to,found){
let{bytes}=layer,last=to-(NEW_LENGTH-SIGNATURE_OFFSET)+4;for(let at=from+SIGNATURE_OFFSET;;at++){if(at=findSignature(bytes,at,last),at===-1)return;let start=at-
SIGNATURE_OFFSET;if(!hasStructure(bytes,start)&&!isBounded(layer,start,start+NEW_LENGTH))continue;let facts=readNewFormat(bytes,start);facts!==void 0&&(facts.confidence===
"certain"||isPlausible(layer,start))&&found.add(layer,start,start+NEW_LENGTH,facts)}}function isPlausible(layer,at){return!layer.exact&&isBounded(layer,at,at+NEW_LENGTH)&&
isRandomEnough(layer.bytes,at)}function scanLegacy(layer,from,to,found){let{bytes}=layer;for(let at=findRunOf(LEGACY_RUN,bytes,from,to);at!==NOTHING;at=findRunOf(
LEGACY_RUN,bytes,at,to)){let start=at;for(;at<to&&BASE32_DIGIT[bytes[at]]===1;)at++;scanBase32(layer,start,at,found)}}function scanBase32(layer,from,to,found){let{
bytes}=layer;for(let at=findValidLegacy(bytes,from,to,from);at!==-1;at=findValidLegacy(bytes,from,to,at+1)){let kind=checkLegacy(bytes,at);kind!==void 0&&found.
add(layer,at,at+LEGACY_LENGTH,validLegacy(kind))}let last=to-LEGACY_LENGTH;layer.exact||checkLegacy(bytes,last)!==void 0||!isLegacyShaped(bytes,last)||isBounded(
layer,last,to)&&found.add(layer,last,to,LEGACY_SHAPED)}var NONE=Object.freeze([]);function detect(bytes,start,end,decodeDepth,onCut){let found=findSightings({bytes,start,end},onCut===void 0?{decodeDepth}:{decodeDepth,
onCut});return found.length===0?NONE:found.map(readPlace)}function findSightings(text,{decodeDepth,onCut,onCandidate,sieve,unpackerFor:unpackerFor2}){let view=survey(
text,sieve);if(view.isEmpty)return NONE;let length=text.end-text.start,found=new MatchList(text.start),budget=new Budget(length),unpack=unpackerFor2&&unpackerWithin(
unpackerFor2,length,budget);scanLayer(outermostLayer(text,decodeDepth,unpack),view,{found,budget}),budget.isExceeded&&onCut?.(CUT_SHORT),found.hasCandidates&&onCandidate?.();
let matches=found.distinct();return matches.length===0?NONE:matches}function unpackerWithin(unpackerFor2,length,budget){let made;return(packed2,onContent)=>{made??=
unpackerFor2(length),made(packed2,content=>{budget.give(content.length),onContent(content)})}}var CODE="[A-Za-z0-9+/]{20,8192}={0,2}",FORMS=[["nuget-encrypted",/key\s{0,4}=\s{0,4}["']Password["']\s{1,40}value\s{0,4}=\s{0,4}["'](AQAAANCMnd8[A-Za-z0-9+/]{20,8192}={0,2})/gi],
["jenkins-encrypted",/\{(AQAAABAAAA[A-Za-z0-9+/]{20,8192}={0,2})\}/g],["maven-encrypted",new RegExp(`<password>[^<{]{0,200}\\{(?!AQAAABAAAA)(${CODE})\\}[^<]{0,20\
0}</password>`,"g")]];function findUnreadable(bytes,start,end){let text=Buffer.from(bytes.buffer,bytes.byteOffset+start,end-start).toString("latin1");return FORMS.
flatMap(([carrier,pattern])=>Array.from(text.matchAll(pattern),match=>{let code=match[1];return{carrier,offset:match.index+match[0].indexOf(code),length:code.length}})).
toSorted((a,b)=>a.offset-b.offset).map(one=>({...one,ruleId:"",token:"",format:"legacy",confidence:"possible",checksum:"invalid",kind:"unknown",encoding:[],unreadable:!0}))}var matchers=new WeakMap;async function loadCustomRules({customRules}){if(customRules===void 0)return;let{CustomMatcher:Matcher}=await import("./chunk-BC7BGWPH.js");
matchers.set(customRules,new Matcher(customRules))}function detectAll(bytes,start,end,settings,changes){let{customRules,remarks}=settings,found=findSightings({bytes,
start,end,changes},settings),unreadable2=remarks===!0?findUnreadable(bytes,start,end):[],tokens=unreadable2.length===0?found:[...found,...unreadable2].toSorted(
byPlace2);if(customRules===void 0)return tokens;let matcher=matchers.get(customRules);if(matcher===void 0)throw new Error("custom rules were not loaded");let others=matcher.
find({bytes,start,end}).filter(match=>!tokens.some(token=>overlaps(token,match)));return others.length===0?tokens:[...tokens,...others].sort(byPlace2)}function overlaps(a,b){
return a.offset<b.offset+b.length&&b.offset<a.offset+a.length}function byPlace2(a,b){return a.offset-b.offset||a.length-b.length||(a.ruleId<b.ruleId?-1:1)}import{parentPort}from"node:worker_threads";function toWire(error){let cause=error instanceof Error?error:new Error(String(error));return{name:cause.name,message:cause.message,stack:cause.stack}}function serve(prepare){if(parentPort===null)throw new Error("this file must run in a worker thread");let port=parentPort,prepared,answer=async item=>{try{let handle=await prepared;
if(handle===void 0)throw new Error("an item came before it was said what to start with");return{ok:!0,output:handle(item)}}catch(error){return{ok:!1,error:toWire(
error)}}};port.on("message",message=>{"start"in message?prepared=prepare(message.start):answer(message.item).then(reply=>port.postMessage(reply))})}import{closeSync,constants,fstatSync,openSync,readlinkSync,readSync as readSync2}from"node:fs";function messageOf(error){return(error instanceof Error?error.message:String(error)).trim().replaceAll(/\s*\n\s*/g,"; ")}function codeOf(error){return error instanceof
Error&&"code"in error?String(error.code):void 0}var REASONS={EACCES:"permission denied",EPERM:"permission denied",ENOENT:"no such file or directory",ENOTDIR:"no\
 such file or directory",ELOOP:"too many symbolic links"};function reasonOf(error){let code=codeOf(error)??"",message=messageOf(error);return REASONS[code]??/^[A-Z0-9_]+: (.+?), \w+(?: '|$)/s.
exec(message)?.[1]??message}import{resolve,sep}from"node:path";function pathText(path){if(typeof path=="string")return path;let bytes=Buffer.from(path.buffer,path.byteOffset,path.byteLength),
text="";for(let i=0;i<bytes.length;){let length=validSequenceLength(bytes,i);text+=length===0?`\\x${bytes.toString("hex",i,i+1)}`:bytes.toString("utf8",i,i+length),
i+=Math.max(length,1)}return text}function pathFrom(cwd,absolute,top){let text=pathText(absolute).replaceAll(sep,"/"),root=top===void 0?void 0:asBase(top),base=asBase(cwd),climb="";for(;!text.startsWith(
base);){if(root===void 0||base===root||!base.startsWith(root))return text;base=base.slice(0,base.lastIndexOf("/",base.length-2)+1),climb+="../"}return climb+text.
slice(base.length)}function asBase(directory){return directory.replaceAll(sep,"/").replace(/\/?$/,"/")}function joinRaw(directory,path){let prefix=directory.endsWith("/")?directory:
`${directory}/`;return typeof path=="string"?prefix+path:new Uint8Array(Buffer.concat([Buffer.from(prefix),path]))}function validSequenceLength(bytes,at){for(let length=1;length<=
4&&at+length<=bytes.length;length++)if(!bytes.toString("utf8",at,at+length).includes("\uFFFD")||bytes.subarray(at,at+length).equals(Buffer.from("\uFFFD")))return length;
return 0}import{createHash}from"node:crypto";import{inspect}from"node:util";var ALPHABETS=[[/[0-9]/,10],[/[a-z]/,26],[/[A-Z]/,26],[/[^0-9A-Za-z]/,32]];function isGuessable(secret){let alphabet=ALPHABETS.reduce((sum,[pattern,size])=>pattern.
test(secret)?sum+size:sum,0),distinct=new Set(secret).size;return secret.length*Math.log2(Math.max(1,Math.min(alphabet,distinct)))<80}var SHOWN=4;function redact(token){let shown=Math.min(SHOWN,Math.floor(token.length/8));return token.length<=4*SHOWN?"\u2026":`${token.slice(0,shown)}\u2026${token.
slice(-shown)}`}var Secret=class{#value;constructor(value){this.#value=value}get redacted(){return redact(this.#value)}get guessable(){return isGuessable(this.#value)}reveal(){
return this.#value}digest(algorithm,label){return createHash(algorithm).update(label).update(this.#value).digest("hex")}toString(){return this.redacted}toJSON(){
return this.redacted}[inspect.custom](){return`Secret(${this.redacted})`}};import{isAscii as isAscii2}from"node:buffer";var LINE_FEED5=10,CHUNK=65536,LineCursor=class{#position=0;#line=1;#units=0;#decoder=new TextDecoder("utf-8",{ignoreBOM:!0});#pending=!1;#wide;#mark;constructor(head){
let[first,second,third]=head;this.#mark=first===239&&second===187&&third===191?3:0,this.#wide=[{line:1,start:first===255&&second===254?2:0},{line:1,start:1},{line:1,
start:first===254&&second===255?2:0},{line:1,start:1}]}get position(){return this.#position}advance(bytes,base,to){let end=to-base,lineStart=this.#position-base,
counted=Buffer.from(bytes.buffer,bytes.byteOffset,end);for(let at=counted.indexOf(LINE_FEED5,lineStart);at>=0;at=counted.indexOf(LINE_FEED5,lineStart))this.#line++,
lineStart=at+1,this.#units=0,this.#mark=0,bytes[at+1]===0&&this.#breakWide(0,base+at),bytes[at-1]===0&&this.#breakWide(2,base+at-1);lineStart+base>this.#position&&
this.#pending&&this.#flush(!0),this.#count(bytes,lineStart,end),this.#position=to}positionIn(encoding,at){if(!isWide(encoding))return this.#pending&&this.#flush(
!1),{line:this.#line,column:Math.floor(this.#units/unitBytes(encoding))+1};let lines=this.#wide[(encoding==="utf-16be"?2:0)+(at&1)];return{line:lines.line,column:Math.
max(0,Math.floor((at-lines.start)/2))+1}}#breakWide(endian,unit){let lines=this.#wide[endian+(unit&1)];lines.line++,lines.start=unit+2}#count(bytes,from,to){let start=from;
if(this.#mark>0){let skipped=Math.min(this.#mark,to-from);this.#mark-=skipped,start+=skipped}for(;start<to;start+=CHUNK){let chunk=bytes.subarray(start,Math.min(
to,start+CHUNK));if(!this.#pending&&isAscii2(chunk)){this.#units+=chunk.length;continue}this.#units+=this.#decoder.decode(chunk,{stream:!0}).length,this.#pending=
!0}}#flush(forget){let units=this.#decoder.decode().length;forget||(this.#units+=units),this.#pending=!1}};function positionAfter(start,bytes,encoding){let text=decodeText(
bytes,encoding),lastBreak=text.lastIndexOf(`
`);return lastBreak===-1?{line:start.line,column:start.column+text.length}:{line:start.line+text.split(`
`).length-1,column:text.length-lastBreak}}function decodeText(bytes,encoding){return unitBytes(encoding)===4?decodeUtf32(bytes,encoding==="utf-32le"):new TextDecoder(
isWide(encoding)?encoding:"utf-8",{ignoreBOM:!0}).decode(bytes)}function unitBytes(encoding){return encoding==="utf-32le"||encoding==="utf-32be"?4:isWide(encoding)?
2:1}function isWide(encoding){return encoding==="utf-16le"||encoding==="utf-16be"}function decodeUtf32(bytes,isLittle){let view=new DataView(bytes.buffer,bytes.
byteOffset,bytes.length),text="";for(let at=0;at<bytes.length;at+=4){let code=at+4<=bytes.length?view.getUint32(at,isLittle):1/0;text+=code>1114111||code>=55296&&
code<57344?"\uFFFD":String.fromCodePoint(code)}return text}var LONG_RUN=/[A-Za-z0-9+/_-]{16,}={0,2}/g,LEADING_RUN=/^[A-Za-z0-9+/_-]+={0,2}/,TRAILING_RUN=/[A-Za-z0-9+/_-]+={0,2}$/,WORD=/^(?:[a-z]+|[A-Z]+)?(?:[A-Z][a-z]+)*[0-9]{0,4}$/,
HUMP=/[A-Z][a-z]+|[a-z]+|[A-Z]+/g;var ONE_BREATH=/[a-z]{17,}|[A-Z]{17,}/;function isWordy(run){return run.replace(/=+$/,"").split(/[+/_-]+/).every(word=>word.length<=32&&WORD.test(word)&&hasHumps(word))}function hasHumps(word){if(ONE_BREATH.
test(word))return!1;let humps=word.match(HUMP)??[],letters=humps.join("").length;return humps.length<2||letters>=3.5*humps.length}function maskRuns(text,cutBefore,cutAfter){
let masked=text;return cutBefore&&(masked=masked.replace(LEADING_RUN,"\u2026")),cutAfter&&(masked=masked.replace(TRAILING_RUN,"\u2026")),masked.replaceAll(LONG_RUN,
run=>isWordy(run)?run:"\u2026")}var SHOWN2=30,REACH=512,RUN_BEFORE=/[A-Za-z0-9+/_-]+$/,RUN_AFTER=/^[A-Za-z0-9+/_=-]+/,GLUED_BEFORE=/[A-Za-z0-9+/_-]{13,}$/,GLUED_AFTER=/^[A-Za-z0-9+/_-]{13,}/;function frameOf(content,matches,index){
let match=matches[index],encoding=match.encoding[0],end=match.offset+match.length,others=neighbours(matches,index,REACH),unit=unitBytes(encoding),isEncoded=match.
encoding.length>(unit>1?1:0),from=Math.max(match.offset%unit,match.offset-REACH),before2=lineBefore(textOf(content,{start:from,end:match.offset},others,encoding),
from<Math.max(2,unit)),isWrapped=decodeText(content.subarray(match.offset,end),encoding).includes(`
`),to=isWrapped?end:Math.min(content.length,end+REACH),after2=lineAfter(textOf(content,{start:end,end:to},others,encoding),to===content.length||isWrapped),leftText=isEncoded?
before2.text.replace(RUN_BEFORE,""):before2.text.replace(GLUED_BEFORE,"\u2026"),rightText=isEncoded?after2.text.replace(RUN_AFTER,""):after2.text.replace(GLUED_AFTER,
"\u2026"),left=cutLeft(maskRuns(leftText,before2.isCut,!1),before2.isCut),right=cutRight(maskRuns(rightText,!1,after2.isCut),after2.isCut),token=redact(match.token);
return{text:left+token+right,start:left.length,length:token.length}}function neighbours(matches,index,reach){let{offset,length}=matches[index],near=[];for(let at=index-
1;at>=0&&matches[at].offset>offset-4*reach;at--)near.unshift(matches[at]);for(let at=index+1;at<matches.length&&matches[at].offset<offset+length+reach;at++)near.
push(matches[at]);return near}function textOf(content,span,others,encoding){let text="",at=span.start;for(let other of others){let end=other.offset+other.length;
end<=at||other.offset>=span.end||(text+=`${decodeText(content.subarray(at,Math.max(at,other.offset)),encoding)}${"\u2026"}`,at=Math.min(end,span.end))}return text+
decodeText(content.subarray(at,span.end),encoding)}function lineBefore(text,isWhole){let lineBreak=text.lastIndexOf(`
`);return lineBreak!==-1?{text:text.slice(lineBreak+1),isCut:!1}:{text:isWhole?text.replace(/^\uFEFF/,""):text,isCut:!isWhole}}function lineAfter(text,isWhole){
let lineBreak=text.indexOf(`
`);return lineBreak===-1?{text:text.replace(/\r$/,""),isCut:!isWhole}:{text:text.slice(0,lineBreak).replace(/\r$/,""),isCut:!1}}function cutLeft(text,isCut2){if(text.
length<=SHOWN2)return isCut2&&!text.startsWith("\u2026")?"\u2026"+text:text;let kept=text.slice(1-SHOWN2);return"\u2026"+kept.replace(/^[\uDC00-\uDFFF]/,"").replace(
/^…/,"")}function cutRight(text,isCut2){return text.length<=SHOWN2?isCut2&&!text.endsWith("\u2026")?text+"\u2026":text:text.slice(0,SHOWN2-1).replace(/[\uD800-\uDBFF]$/,
"").replace(/…$/,"")+"\u2026"}var DIRECTIVE="pat-patrol:allow",NARROW=Buffer.from("pat-patrol:"),WIDE=Buffer.from("pat-patrol:","utf16le").subarray(0,-1),REACH2=4096,LONGEST2=160,LINE_BREAK=/\r\n?|\n/,
OPENER=String.raw`(?:#+|\/\/+|\/\*+|--+(?:\[\[)?|;+|%+|'|@?[Rr][Ee][Mm][ \t]|::|<!--+|\{#-?|<%--|\{\{!(?:--)?|\(\*+|\{-|<#|@\*|dnl[ \t]|!+)`,COMMENT=String.raw`${OPENER}[ \t]*${DIRECTIVE}(?![\w-])`,
COMMENT_OR_STRING=new RegExp(String.raw`(?<=^|[ \t])(?<comment>${COMMENT})|\\.|(?<quote>["'${"`"}])(?:\\.?|(?!\k<quote>)[^\\])*(?:\k<quote>|$)`,"gu"),COMMENT_ALONE=new RegExp(
String.raw`^\s*(?:${COMMENT}|"(?:\/\/|_?comment)"\s*:\s*"${DIRECTIVE}(?![\w-]))`,"u"),SLIP=/pat-patrol[ \t]*:[ \t]*al+ow/i,SLIP_ALONE=/^[^\p{L}\p{N}]*(?:(?:rem|dnl|_?comment)[^\p{L}\p{N}]+)?pat-patrol[ \t]*:[ \t]*al+ow/iu,
QUOTE_MARK=new RegExp("(?<!\\p{L})'|'(?!\\p{L})","u"),COMMENT_CLOSER=/\*\/|-->|\*\)|[#%-]\}|%>|#>|"/,BETWEEN_WORDS=/[^\p{L}\p{N}+/_-]+/u,SHORTEST_ROW=16;function findAllowance(content,matches,index){
let match=matches[index],end=match.offset+match.length,[encoding]=match.encoding,unit=unitBytes(encoding),from=Math.max(match.offset%unit,match.offset-REACH2),to=Math.
min(content.length,end+REACH2);if(!mayHoldDirective(content.subarray(from,to)))return;let others=neighbours(matches,index,REACH2),text=(start,stop)=>textOf(content,
{start,end:stop},others,encoding),rivals=others.filter(({token,unreadable:unreadable2})=>token!==match.token&&unreadable2!==!0),previous=rivals.findLast(({offset})=>offset<=
match.offset),next=rivals.find(({offset})=>offset>match.offset),since=Math.min(match.offset,Math.max(from,previous===void 0?0:previous.offset+previous.length)),
until=Math.min(to,Math.max(end,next?.offset??to)),own=decodeText(content.subarray(match.offset,end),encoding),isWrapped=match.encoding.length>(unit>1?1:0)||LINE_BREAK.
test(own),before2=text(from,match.offset).split(LINE_BREAK),isCut2=before2.length===1&&from>=unit&&!LINE_BREAK.test(own),[after2=""]=text(end,to).split(LINE_BREAK),
left=`${before2.at(-1)??""}${own}`.split(LINE_BREAK).at(-1)??"",reasons=[isCut2?void 0:reasonAfter(left,after2,text(end,until).length),reasonAlone(lineAbove(text(
since,match.offset).split(LINE_BREAK),isWrapped,since>=unit))],isMeant=SLIP.test(`${left}${after2}`)||SLIP_ALONE.test(lineAbove(before2,isWrapped,from>=unit)??"");
return reasons.find(reason=>reason!==void 0&&reason!=="")??(isMeant?"":void 0)}function mayHoldDirective(bytes){let buffer=Buffer.from(bytes.buffer,bytes.byteOffset,
bytes.length);return buffer.includes(NARROW)||buffer.includes(WIDE)}function lineAbove(lines,isWrapped,isCut2){let above=lines.slice(isCut2?1:0,-1);return isWrapped?
above.findLast(line=>!isRow2(line)):above.at(-1)}function isRow2(line=""){let words=line.split(BETWEEN_WORDS).filter(word=>/[\p{L}\p{N}]/u.test(word));return words.
length===1&&(words[0]??"").length>=SHORTEST_ROW}function reasonAfter(left,after2,reach){let line=left+after2;for(let found of line.matchAll(COMMENT_OR_STRING)){
let comment=found.groups?.comment;if(comment===void 0)continue;let rest=line.slice(found.index+comment.length);if(comment.startsWith("'")&&QUOTE_MARK.test(rest))
return;if(found.index>=left.length)return found.index<left.length+reach?toReason(rest):void 0}}function reasonAlone(line=""){let[comment]=COMMENT_ALONE.exec(line)??
[];return comment===void 0?void 0:toReason(line.slice(comment.length))}function toReason(rest){let[words=""]=rest.split(COMMENT_CLOSER,1),reason=maskRuns(words.
slice(0,2*LONGEST2).replace(/^[\s:–—-]+/u,"").replace(/[\s'`,]+$/,""),!1,words.length>2*LONGEST2);return/[\p{L}\p{N}]/u.test(reason)?reason.length<=LONGEST2?
reason:`${reason.slice(0,LONGEST2).replace(/[\uD800-\uDBFF]$/,"")}\u2026`:""}function describeMatch(stretch,index,cursor,origin){let match=readPlace(stretch.matches[index]),{offset,length,organization}=match,mentioned=organization===void 0?
stretch.mentions.around(offset,offset+length):[],region=regionOf(stretch,match,cursor),frame=frameOf(stretch.bytes,stretch.matches,index),placed={...match,offset:stretch.
base+offset,...mentioned.length===0?{}:{mentioned}},allowed=findAllowance(stretch.bytes,stretch.matches,index),hit={origin,match:placed,region,frame};return allowed===
void 0?hit:{...hit,allowed}}function regionOf({bytes,base},match,cursor){let[encoding]=match.encoding,offset=base+match.offset;cursor.advance(bytes,base,offset);
let start=cursor.positionIn(encoding,offset),end=positionAfter(start,bytes.subarray(match.offset,match.offset+match.length),encoding);return{line:start.line,column:start.
column,endLine:end.line,endColumn:end.column}}var TOO_MANY_CANDIDATES="it holds more than 5000 different words that may be tokens: not all are listed",HitLimit=class{#tallies=new Map;#repeated=0;#candidates=0;#isExceeded=!1;get isExceeded(){
return this.#isExceeded}admit(match,describe){let key=keyOf(match),known=this.#tallies.get(key);if(known===void 0)return this.#admitFirst(key,match,describe);if(known.
places++,known.places<=1e3&&this.#repeated<5e3)return this.#repeated++,told(known,describe());if(known.last===void 0)known.last=told(known,describe());else if(known.
more++,known.isAllowed)return this.#admitCounting(known,describe())}rest(){return[...this.#tallies.values()].flatMap(({last,more})=>last===void 0?[]:more===0?last:
{...last,more})}#admitFirst(key,{confidence},describe){if(confidence!=="certain"&&++this.#candidates>5e3){this.#isExceeded=!0;return}let tally={places:1,isAllowed:!0,
last:void 0,more:0};return this.#tallies.set(key,tally),told(tally,describe())}#admitCounting(tally,hit){if(!(hit.allowed!==void 0&&hit.allowed!==""))return tally.
more--,told(tally,hit)}};function told(tally,hit){return tally.isAllowed&&=hit.allowed!==void 0&&hit.allowed!=="",hit}function keyOf({ruleId,confidence,token,unreadable:unreadable2,
offset}){return unreadable2===!0?`${offset}`:`${ruleId} ${confidence} ${token}`}var REACH3=60*1024,LONGEST3=256,MOST2=5,Mentions=class{#bytes;#found;constructor(bytes){this.#bytes=bytes}around(from,to){this.#found??=findMentions(this.#bytes);
let found=this.#found,names=new Set,right=firstAfter(found,from),left=right-1,distance=at=>{let mention=found[at];return mention===void 0?1/0:mention.start<from?
from-mention.end:mention.start-to};for(;names.size<MOST2;){let next=distance(left)<=distance(right)?left--:right++;if(distance(next)>REACH3)break;names.add(found[next].
name)}return[...names]}};function findMentions(bytes){let text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength).toString("latin1"),found=[];for(let{start,
end}of hintedParts(text))for(let mention of listOrganizations(text.slice(start,end)))found.push({name:mention.name,start:start+mention.start,end:start+mention.end});
return found.toSorted((a,b)=>a.start-b.start||a.end-b.end)}function hintedParts(text){let parts=[];for(let{index}of text.matchAll(new RegExp(HINT,"gi"))){let last=parts.
at(-1);last!==void 0&&index-LONGEST3<=last.end?last.end=index+LONGEST3:parts.push({start:Math.max(0,index-LONGEST3),end:index+LONGEST3})}return parts}function firstAfter(found,at){
let low=0,high=found.length;for(;low<high;){let middle=low+high>>1;found[middle].start<at?low=middle+1:high=middle}return low}var[LEAVING_HIGH,LEAVING_LOW]=(()=>{let power=BigInt.asUintN(64,BigInt(37)**BigInt(100));return[Number(power>>32n),Number(power&0xffffffffn)]})();function carryOf(low,factor){
return Math.floor(((low>>>16)*factor+((low&65535)*factor>>>16))/65536)}var RollingHash=class{high=0;low=0;#window=new Uint16Array(100);#next=0;push(code){let leaving=this.#window[this.#next];
if(this.#window[this.#next]=code,this.#next=this.#next+1===100?0:this.#next+1,this.high=Math.imul(this.high,37)+carryOf(this.low,37)|0,this.#add(0,Math.imul(this.
low,37)>>>0,code),leaving===0)return;let low=Math.imul(LEAVING_LOW,leaving)>>>0,high=Math.imul(LEAVING_HIGH,leaving)+carryOf(LEAVING_LOW,leaving);this.high=this.
high-high-(this.low<low?1:0)|0,this.low=this.low-low>>>0}#add(high,low,code){let sum=low+code;this.high=this.high+high+(sum>4294967295?1:0)|0,this.low=sum>>>0}};
function lineHashes(content,lines){let last=0;for(let line of lines)last=Math.max(last,line);let state=new LineHashState(last),decoder=new TextDecoder("utf-8",{
ignoreBOM:!0});for(let at=0;at<content.length&&!state.isDone;at+=65536)state.pushText(decoder.decode(content.subarray(at,at+65536),{stream:!0}));return state.isDone||
(state.pushText(decoder.decode()),state.pushEnd()),state.numbered(lines)}var LineHashState=class{#last;#hash=new RollingHash;#highs=[];#lows=[];#count=0;#starts=[];#lineStart=!0;#afterReturn=!1;constructor(last){
this.#last=last}get isDone(){return this.#highs.length>=this.#last}pushText(text){for(let index=0;index<text.length&&!this.isDone;index++){let code=text.charCodeAt(
index),skipped=code===32||code===9||code===10&&this.#afterReturn;this.#afterReturn=code===13,skipped||this.#push(code===13?10:code)}}pushEnd(){this.#push(65535);
for(let index=0;index<100;index++)this.#roll(0)}#push(code){this.#lineStart&&this.#starts.push(this.#count),this.#lineStart=code===10,this.#roll(code)}#roll(code){
this.#hash.push(code),this.#count++,this.#starts[0]===this.#count-100&&(this.#starts.shift(),this.#highs.push(this.#hash.high>>>0),this.#lows.push(this.#hash.low))}numbered(lines){
let counts=new Map,hashes=new Map;for(let[index,high]of this.#highs.entries()){let low=this.#lows[index].toString(16),hash=high===0?low:high.toString(16)+low.padStart(
8,"0"),count2=(counts.get(hash)??0)+1;counts.set(hash,count2),lines.has(index+1)&&hashes.set(index+1,`${hash}:${count2}`)}return hashes}};var NONE2=Object.freeze([]);function scanContent(bytes,start,end,origin,settings){let matches=detectAll(bytes,start,end,settings);if(matches.length===0)return NONE2;
let content=bytes.subarray(start,end),cursor=new LineCursor(content),stretch={bytes:content,base:0,matches,mentions:new Mentions(content)},limit=new HitLimit,from=typeof origin==
"function"?origin():origin,hits=[...matches.flatMap((match,index)=>limit.admit(match,()=>describeMatch(stretch,index,cursor,from))??[]),...limit.rest()];return limit.
isExceeded&&settings.onCut?.(TOO_MANY_CANDIDATES),settings.lineHash?withLineHashes(hits,content):hits}function withLineHashes(hits,content){let hashes=lineHashes(
content,new Set(hits.map(hit=>hit.region.line)));return hits.map(hit=>{let lineHash=hashes.get(hit.region.line);return lineHash===void 0?hit:{...hit,lineHash}})}var WINDOW=4*1024*1024,MARGIN=64*1024,SMALLEST_BUFFER=64*1024,NONE3=Buffer.alloc(0),spare=NONE3;function takeSpare(){let taken=spare;return spare=NONE3,taken}var StreamScanner=class{#origin;#settings;#window;#margin;#buffer=takeSpare();#filled=0;#base=0;#core=0;#cursor;#limit=new HitLimit;constructor(origin,settings,sizes={
window:WINDOW,margin:MARGIN}){this.#origin=origin,this.#settings=settings,this.#window=sizes.window,this.#margin=sizes.margin}get#capacity(){return this.#window+
2*this.#margin}push(chunk){let hits=[];for(let at=0;at<chunk.length;){if(this.#filled===this.#capacity){let coreEnd=this.#base+this.#filled-this.#margin;this.#scanWindow(
coreEnd,hits),this.#moveOn(coreEnd)}let count2=Math.min(chunk.length-at,this.#capacity-this.#filled);this.#reserve(this.#filled+count2),this.#buffer.set(chunk.subarray(
at,at+count2),this.#filled),this.#filled+=count2,at+=count2}return hits}end(){let hits=[];return this.#scanWindow(this.#base+this.#filled,hits),this.#buffer.length>
spare.length&&(spare=this.#buffer),this.#buffer=NONE3,this.#limit.isExceeded&&this.#settings.onCut?.(TOO_MANY_CANDIDATES),[...hits,...this.#limit.rest()]}#scanWindow(coreEnd,hits){
let bytes=this.#buffer.subarray(0,this.#filled),base=this.#base,matches=detectAll(bytes,0,bytes.length,this.#settings);if(matches.length===0)return;this.#cursor??=
new LineCursor(bytes);let cursor=this.#cursor,stretch={bytes,base,matches,mentions:new Mentions(bytes)};for(let[index,match]of matches.entries()){let offset=base+
match.offset;if(offset<this.#core||offset>=coreEnd)continue;let placed={...match,offset},hit=this.#limit.admit(placed,()=>describeMatch(stretch,index,cursor,this.#origin));
hit!==void 0&&hits.push(hit)}}#moveOn(coreEnd){this.#cursor??=new LineCursor(this.#buffer),this.#cursor.advance(this.#buffer,this.#base,coreEnd),this.#core=coreEnd;
let dropped=Math.max(0,coreEnd-this.#base-this.#margin);this.#buffer.copyWithin(0,dropped,this.#filled),this.#filled-=dropped,this.#base+=dropped}#reserve(length){
if(length<=this.#buffer.length)return;let room=Math.max(length,8*this.#buffer.length,SMALLEST_BUFFER),larger=Buffer.allocUnsafeSlow(Math.min(this.#capacity,room));
larger.set(this.#buffer.subarray(0,this.#filled)),this.#buffer=larger}};var[SHORT,LONG]=[40,64],IS_DIGIT=new Uint8Array(256);for(let digit of Buffer.from("0123456789abcdef"))IS_DIGIT[digit]=1;var[LINE_FEED6,SPACE3,TAB2,CARET]=[10,32,
9,94],NAME_BEGINS=Buffer.from("refs/");function isRefList(origin){return origin.kind!=="file"||typeof origin.path!="string"?!1:origin.path.endsWith("/packed-ref\
s")||origin.path.endsWith("/info/refs")}function blankIds(bytes,length){let text=bytes.subarray(0,length);for(let start=0;start<length;){let isPeeled=text[start]===
CARET,from=isPeeled?start+1:start,end=endOfDigits(text,from);(end-from===SHORT||end-from===LONG)&&(isPeeled?text[end]===LINE_FEED6:isNamedAt(text,end))&&text.fill(
SPACE3,from,end),start=text.indexOf(LINE_FEED6,end)+1||length}}function endOfDigits(text,from){let end=from;for(;IS_DIGIT[text[end]]===1;)end++;return end}function isNamedAt(text,at){
if(text[at]!==SPACE3&&text[at]!==TAB2)return!1;for(let i=0;i<NAME_BEGINS.length;i++)if(text[at+1+i]!==NAME_BEGINS[i])return!1;return!0}import{readSync}from"node:fs";function refuseType(stats){return stats.isFile()?void 0:`not a regular file (${typeOf(stats)}), so it was not read`}function typeOf(stats){return stats.isFIFO()?"a FIFO":stats.isSocket()?"a socket":stats.isDirectory()?"a directory":"a device"}var UNITS=["bytes","kB","MB","GB","TB"];function formatSize(bytes){let value=bytes,unit=0;for(;value>=1e3&&unit<UNITS.length-1;)value/=1e3,unit++;let digits=unit===
0||value>=100?0:1;return`${value.toFixed(digits)} ${UNITS[unit]}`}function overMaxSize(bytes){return`${formatSize(bytes)}, over --max-size: not scanned`}function readOctal2(bytes,start,end){let value=0,at=start;for(;at<end;at++){let digit=bytes[at]-48;if(digit<0||digit>7)break;value=value*8+digit}if(at!==start){
for(let rest=at;rest<end;rest++)if(bytes[rest]!==0&&bytes[rest]!==32)return;return value}}var SIGNATURES2=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^\
_",first=>[`${first}*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],byFirstByte=new Map;for(let entry of SIGNATURES2){let first=entry[0].charCodeAt(
0);byFirstByte.set(first,[...byFirstByte.get(first)??[],entry])}var HEADERS=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,
"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),
LONGEST_HEADER=110,LOWER_X=120,BEGINS=new Uint8Array(65536);for(let[signature]of SIGNATURES2)BEGINS[signature.charCodeAt(0)<<8|signature.charCodeAt(1)]=1;for(let second=0;second<
256;second++)isZlibHeader(second)&&(BEGINS[LOWER_X<<8|second]=1);for(let first of HEADERS.keys())BEGINS.fill(1,first<<8,first+1<<8);var HEAD2=512,END_RECORD=22,
PK=Buffer.from("PK"),END_BEGINS=Buffer.from("PK\0\0\0\0","latin1"),TAIL=END_RECORD+65535;function recognise(bytes,start,end,whole=!0){if(!(end-start<8)){if(BEGINS[bytes[start]<<
8|bytes[start+1]]===1||mayBeTarHeader(bytes,start,end)){let kind=recogniseBegin(bytes,start,end);if(kind!==void 0)return kind}return whole&&endsLikeZip(bytes,start,
end)?"trailing-zip":void 0}}function recogniseBegin(bytes,start,end){let first=bytes[start],found=byFirstByte.get(first)?.find(([signature])=>startsWith(bytes,start,
signature));if(found!==void 0)return found[1];if(first===LOWER_X&&isZlibHeader(bytes[start+1]))return"zlib";let headers=HEADERS.get(first);if(headers!==void 0){
let text=latin12(bytes,start,Math.min(end,start+LONGEST_HEADER)),header=headers.find(([pattern])=>pattern.test(text));if(header!==void 0)return{unreadable:header[1]}}
return isTarHeader(bytes,start,end)?"tar":void 0}function kindOfName(name){return name.endsWith(".br")?"brotli":void 0}function isStream(kind){return kind==="gz\
ip"||kind==="zlib"||kind==="brotli"||kind==="zstd"}function isTarHeader(bytes,start,end){if(!mayBeTarHeader(bytes,start,end)||!endsTarChecksum(bytes,start)&&!startsWith(
bytes,start+257,"ustar"))return!1;let sum=readOctal2(bytes,start+148,start+156)??parseSum(latin12(bytes,start+148,start+156)),actual=256;for(let at=start;at<start+
HEAD2;at++)actual+=bytes[at];for(let at=start+148;at<start+156;at++)actual-=bytes[at];return sum===actual}function parseSum(text){return Number.parseInt(text.replaceAll(
"\0"," "),8)}function mayBeTarHeader(bytes,start,end){return end-start<HEAD2?!1:endsTarChecksum(bytes,start)||bytes[start+257]===117&&bytes[start+258]===115}function endsTarChecksum(bytes,start){
return bytes[start+154]===0&&bytes[start+155]===32}function isZlibHeader(second){return(second&32)===0&&((LOWER_X<<8)+second)%31===0}function endsLikeZip(bytes,start,end){
let from=Math.max(start,end-TAIL);if(end-from<END_RECORD)return!1;let tail=Buffer.from(bytes.buffer,bytes.byteOffset+from,end-from),at=tail.includes(0)?tail.lastIndexOf(
END_BEGINS):-1;return at>=0&&at+END_RECORD<=tail.length}function mayHideZip({buffer,byteOffset,length}){if(length<HEAD2)return!1;let bytes=Buffer.from(buffer,byteOffset,
length);for(let at=bytes.indexOf(PK);at>=0;at=bytes.indexOf(PK,at+2))if(bytes[at+2]<8)return!0;return!1}function startsWith(bytes,start,signature){for(let i=0;i<
signature.length;i++)if(bytes[start+i]!==signature.charCodeAt(i))return!1;return!0}function latin12(bytes,start,end){return Buffer.from(bytes.buffer,bytes.byteOffset+
start,end-start).toString("latin1")}var SHOWN3=12;function nameObject(id){return`object ${id.slice(0,SHOWN3)}`}var HEX_VALUES=new Int8Array(256).fill(-1);for(let digit=0;digit<16;digit+=1)HEX_VALUES[digit.toString(16).charCodeAt(0)]=digit;var SharedQuota=class{#limits;#counts;#rest=[0,0];constructor(limits,counts){this.#limits=limits,this.#counts=counts}give(bytes){this.#add(0,bytes)}affords(bytes){
let{free,ratio}=this.#limits,most=Math.max(free,ratio*1024*Atomics.load(this.#counts,0)),spent=Atomics.load(this.#counts,1);return 1024*spent+bytes<=most&&spent<
2147483647}spend(bytes){return this.#add(1,bytes),this.affords(0)}#add(index,bytes){let all=this.#rest[index]+bytes,units=Math.floor(all/1024);this.#rest[index]=
all-units*1024,units>0&&Atomics.load(this.#counts,index)<2147483647-units&&Atomics.add(this.#counts,index,units)}};var UNPACK_LIMITS={depth:4,entries:25e4,free:32e6,ratio:100,entry:16*1024**3,scan:{free:16e9,ratio:20}},LEAST2=1e6,LimitReached=class extends Error{name="LimitR\
eached";inner;limit;constructor(inner2,limit){super(`${limit}: neither the rest of it nor what follows was read`),this.inner=inner2,this.limit=limit}},Budget2=class{limits;#file;#scan;#entries=0;#raised=0;#isScanOver=!1;constructor(limits,counts){
this.limits=limits,this.#file=new Quota(limits),this.#scan=counts&&new SharedQuota(limits.scan,counts)}give(bytes){this.#file.give(bytes),this.#scan?.give(bytes)}affords(bytes){
return bytes<=this.limits.entry&&this.#file.affords(bytes)&&this.#scan?.affords(bytes)!==!1}spend(bytes,inner2){let{free,ratio,scan}=this.limits;if(this.#scan?.
spend(bytes)===!1)throw this.#isScanOver=!0,new LimitReached(inner2,`over ${formatSize(scan.free)} and ${scan.ratio} times the size of all archives in one scan`);
if(!this.#file.spend(bytes))throw new LimitReached(inner2,`over ${formatSize(free)} and ${ratio} times the size of the file`)}raise(){let more=this.#file.most/2**
++this.#raised;return this.#isScanOver||more<LEAST2||this.#entries>this.limits.entries?!1:(this.#file.raise(more),!0)}addEntry(inner2){if(this.#entries+=1,this.#entries>
this.limits.entries)throw new LimitReached(inner2,`over ${this.limits.entries} entries in one file`)}};import{isUtf8}from"node:buffer";var LONGEST4=1024;function innerName(inner2,name){let text=typeof name!="string"&&isUtf8(name)?textOf2(name):pathText(name),shown=text.length<=LONGEST4?text:`${text.
slice(0,LONGEST4)}\u2026`;return inner2===""?shown:`${inner2}!${shown}`}function textOf2({buffer,byteOffset,byteLength}){return Buffer.from(buffer,byteOffset,byteLength).
toString()}var EMPTY=Buffer.alloc(0),Intake=class{#bytes=EMPTY;#room=EMPTY;#start=0;#isOwn=!1;#position=0;#ended=!1;get position(){return this.#position}get ended(){return this.#ended}get bytes(){
return this.#bytes}feed(chunk){if(this.#bytes.length===0)this.#bytes=Buffer.from(chunk.buffer,chunk.byteOffset,chunk.byteLength),this.#isOwn=!1;else{this.#own(chunk.
length);let length=this.#bytes.length+chunk.length;this.#room.set(chunk,this.#start+this.#bytes.length),this.#bytes=this.#room.subarray(this.#start,this.#start+
length)}}keep(){this.#bytes.length===0?this.#bytes=EMPTY:this.#isOwn||this.#own(0)}end(){this.#ended=!0}skip(count2){this.#bytes=this.#bytes.subarray(count2),this.#start+=
count2,this.#position+=count2}*wait(count2){for(;this.#bytes.length<count2&&!this.#ended;)yield;return this.#bytes.length>=count2}here(count2){if(this.#bytes.length<
count2)return;let taken=this.#bytes.subarray(0,count2);return this.skip(count2),taken}*take(count2){if(!(yield*this.wait(count2)))return;let taken=Buffer.from(this.#bytes.
subarray(0,count2));return this.skip(count2),taken}*pass(count2,onBytes){let passed=0;for(;passed<count2&&(yield*this.wait(1));){let piece=this.#bytes.subarray(
0,count2-passed);this.skip(piece.length),passed+=piece.length,onBytes(piece,piece.length===count2)}return passed}#own(more){let length=this.#bytes.length+more;if(this.#isOwn&&
this.#start+length<=this.#room.length)return;let room=Buffer.allocUnsafe(2*length);room.set(this.#bytes),this.#room=room,this.#start=0,this.#isOwn=!0,this.#bytes=
room.subarray(0,this.#bytes.length)}};var Opened=class{#input=new Intake;#reading;#isDone=!1;constructor(reader,entries){this.#reading=reader(this.#input,entries)}push(bytes){this.#isDone||(this.#input.
feed(bytes),this.#go(),this.#input.keep())}end(){this.#input.end(),this.#go()}#go(){this.#isDone||(this.#isDone=this.#reading.next().done===!0)}};function zipEndReader(onZip){return function*(input){for(;yield*input.wait(TAIL+1);)input.skip(input.bytes.length-TAIL);endsLikeZip(input.bytes,0,input.bytes.length)&&
onZip()}}var EMPTY2=Buffer.alloc(0),Content=class{#shared;#at;#hints;#head=EMPTY2;#opened;constructor(shared,at,hints){this.#shared=shared,this.#at=at,this.#hints=hints}push(bytes,isAll=!1){
isAll?this.#begin(bytes,!0):this.#head===void 0?this.#opened?.push(bytes):this.#head.length+bytes.length<HEAD2?this.#head=Buffer.concat([this.#head,bytes]):this.#begin(
this.#head.length===0?bytes:Buffer.concat([this.#head,bytes]),!1)}end(){this.#head!==void 0&&this.#begin(this.#head,!0),this.#opened?.end()}#begin(head,isAll){this.#head=
void 0;let{kind:known,name=""}=this.#hints,kind=known??kindOf3(head,name,isAll);kind!==void 0&&(this.#opened=this.#open(kind),this.#opened?.push(head))}#open(kind){
let{visitor:visitor2,readers,budget}=this.#shared,at=kind==="tar"?this.#at.around??this.#at:this.#at,reader=typeof kind=="string"?readers.get(kind):void 0;if(reader===
void 0){let format=typeof kind=="string"?kind:kind.unreadable;visitor2.problem(this.#at.inner,`packed with ${format}, which cannot be read here: ${CURE}`)}else if(at.
depth>=budget.limits.depth){let tell=()=>visitor2.problem(this.#at.inner,`over ${budget.limits.depth} archives inside one another: ${CURE}`);if(kind==="trailing\
-zip")return new Opened(zipEndReader(tell),new Entries(this.#shared,at,!1));tell()}else return new Opened(reader,new Entries(this.#shared,at,isStream(kind)))}};
function kindOf3(head,name,isAll){return recognise(head,0,head.length,isAll&&head.length<HEAD2)??kindOfName(name)??(isAll&&!mayHideZip(head)?void 0:"trailing-zi\
p")}var CURE="unpack it and scan what it holds",Entries=class{#shared;#at;#isStream;constructor(shared,at,stream){this.#shared=shared,this.#at=at,this.#isStream=
stream}entry(name){let{visitor:visitor2,budget}=this.#shared,inner2=innerName(this.#at.inner,name);budget.addEntry(inner2);let{depth}=this.#at,location={inner:inner2,
depth:depth+1,...this.#isStream?{around:this.#at}:{}},content=new Content(this.#shared,location,{name:inner2}),scanned=visitor2.open(inner2),size=0;return{push:(bytes,isAll)=>{
budget.spend(bytes.length,inner2);let before2=size;size+=bytes.length,size<=budget.limits.entry?(scanned.push(bytes,isAll),this.#guard(()=>content.push(bytes,isAll))):
before2<=budget.limits.entry&&visitor2.problem(inner2,`over ${formatSize(budget.limits.entry)}: the rest was not read`)},end:()=>{try{this.#guard(()=>content.end())}finally{
scanned.end()}}}}whole(name,bytes){let{visitor:visitor2,budget}=this.#shared,inner2=innerName(this.#at.inner,name),isPlain2=bytes.length<=budget.limits.entry&&kindOf3(
bytes,inner2,!0)===void 0;isPlain2&&budget.addEntry(inner2);let sink=isPlain2?visitor2.open(inner2):this.entry(name);try{isPlain2&&budget.spend(bytes.length,inner2),
sink.push(bytes,!0)}finally{sink.end()}}problem(name,message){this.#shared.visitor.problem(name===void 0?this.#at.inner:innerName(this.#at.inner,name),message)}absent(name,message){
this.#shared.visitor.absent(innerName(this.#at.inner,name),message)}goOn({inner:inner2,limit}){return this.#shared.budget.raise()?(this.#shared.visitor.problem(
inner2,`${limit}: the rest of it was not read`),!0):!1}affords(bytes){return this.#shared.budget.affords(bytes)}#guard(act){try{act()}catch(error){if(!(error instanceof
LimitReached&&this.goOn(error)))throw error}}spend(bytes){this.#shared.budget.spend(bytes,this.#at.inner)}};var UNFORESEEN="not read to its end",Unpacking=class{#shared;#content;#isOver=!1;constructor(options){this.#shared=options,this.#content=new Content(this.#shared,
{inner:"",depth:0},{name:options.name,kind:options.kind})}push(bytes){this.#shared.budget.give(bytes.length),this.#try(()=>this.#content.push(bytes))}end(){this.#try(
()=>this.#content.end())}#try(act){if(!this.#isOver)try{act()}catch(error){this.#isOver=!0;let[inner2,message]=error instanceof LimitReached?[error.inner,error.
message]:["",`${UNFORESEEN}: ${messageOf(error)}`];this.#shared.visitor.problem(inner2,message)}}};var NONE4=Object.freeze([]),CutProblem=class{problems=NONE4;note=message=>{this.problems=[{where:"",message}]};take(){let{problems}=this;return this.problems=NONE4,
problems}};var LARGEST=8388608,SIZES={window:LARGEST-2*MARGIN,margin:MARGIN},EntryScanner=class{#origin;#settings;#cut;#stream;#hits=[];problems=[];constructor(origin,settings,cut){
this.#origin=origin,this.#settings=settings,this.#cut=cut}push(bytes,isAll=!1){isAll&&bytes.length<=LARGEST?this.#add(scanContent(bytes,0,bytes.length,this.#origin,
this.#settings)):(this.#stream??=new StreamScanner(this.#origin(),this.#settings,SIZES),this.#add(this.#stream.push(bytes)))}end(){return this.#stream!==void 0&&
this.#add(this.#stream.end()),this.#hits}#add(hits){for(let hit of hits)this.#hits.push(hit);this.#cut.problems.length>0&&(this.problems=this.#cut.take())}};import{createHash as createHash2}from"node:crypto";import{inflateSync}from"node:zlib";var CorruptPack=class extends Error{name="CorruptPack"};var DeltaReader=class{at=0;#delta;constructor(delta){this.#delta=delta}get isAtEnd(){return this.at>=this.#delta.length}byte(){let byte=this.#delta[this.at++];if(byte===
void 0)throw new CorruptPack("a delta ends in the middle of an instruction");return byte}size(){let size=0;for(let scale=1,byte=128;byte>=128;scale*=128)byte=this.
byte(),size+=(byte&127)*scale;return size}number(present){let value=0;for(let scale=1,bits=present;bits>0;bits>>=1,scale*=256)(bits&1)===1&&(value+=this.byte()*
scale);return value}bytes(length){let start=this.at;if(this.at+=length,this.at>this.#delta.length)throw new CorruptPack("a delta ends in the middle of an insert\
ion");return this.#delta.subarray(start,this.at)}};function deltaResultSize(delta){let reader=new DeltaReader(delta);return reader.size(),reader.size()}function applyDelta(delta,base){
let reader=new DeltaReader(delta);if(reader.size()!==base.length)throw new CorruptPack("a delta is made for a base of another size");let result=new Uint8Array(reader.
size()),filled=0;for(;!reader.isAtEnd;){let piece=readInstruction(reader,base);if(filled+piece.length>result.length)throw new CorruptPack("a delta writes more t\
han it announces");result.set(piece,filled),filled+=piece.length}if(filled<result.length)throw new CorruptPack("a delta writes less than it announces");return result}
function readInstruction(reader,base){let code=reader.byte();if(code===0)throw new CorruptPack("a delta uses the reserved instruction 0");if(code<128)return reader.
bytes(code);let start=reader.number(code&15),length=reader.number(code>>4&7)||65536;if(start+length>base.length)throw new CorruptPack("a delta copies what its b\
ase does not have");return base.subarray(start,start+length)}var COMMIT=1,TREE=2,BLOB=3,TAG=4,OFS_DELTA=6,REF_DELTA=7;var MAX_EXACT=2**52;function parseEntryHeader(bytes,{start,end,idSize},header){let at=start,byte=bytes[at++];header.type=byte>>4&7,header.distance=0;let size=byte&
15;for(let scale=16;(byte&128)!==0&&at<end;scale*=128)byte=bytes[at++],size+=(byte&127)*scale;if(header.size=size,header.type===REF_DELTA)at+=idSize;else if(header.
type===OFS_DELTA)at=parseDistance(bytes,at,end,header);else if(header.type===0||header.type===5)throw new CorruptPack(`an entry has the unknown type ${header.type}`);
if(at>end||size>MAX_EXACT||header.distance>MAX_EXACT)throw new CorruptPack("an entry header is damaged");header.length=at-start}function parseDistance(bytes,from,end,header){
let at=from,byte=bytes[at++],distance=byte&127;for(;(byte&128)!==0&&at<end;)byte=bytes[at++],distance=(distance+1)*128+(byte&127);return header.distance=distance,
at}var HEADER=12,CACHE=32*1024*1024,TYPES={1:"commit",2:"tree",3:"blob",4:"tag"};function readPlainPack(pack,idSize,visitor2){new PlainPack(Buffer.from(pack.buffer,
pack.byteOffset,pack.byteLength),idSize,visitor2).read()}var PlainPack=class{#pack;#idSize;#visitor;#entries=new Map;#offsets=new Map;#waiting=new Map;#cache=new Map;#cached=0;constructor(pack,idSize,visitor2){
this.#pack=pack,this.#idSize=idSize,this.#visitor=visitor2}read(){if(this.#pack.length<HEADER){this.#visitor.onProblem("damaged: its header is cut off");return}
this.#readEntries();let count2=0;for(let entries of this.#waiting.values())count2+=entries.length;if(count2===0)return;let what=count2===1?"1 object was not rea\
d: what it is":`${count2} objects were not read: what they are`;this.#visitor.onProblem(`${what} made from is not in this pack`)}#readEntries(){let count2=this.#pack.
readUInt32BE(8),at=HEADER;for(let i=0;i<count2;i++)try{let entry=this.#parse(at);at=this.#inflate(entry).end,this.#showAll(entry)}catch(error){if(!(error instanceof
CorruptPack))throw error;this.#visitor.onProblem(`damaged, ${count2-i} of ${count2} objects were not read: ${messageOf(error)}`);break}}#showAll(first){let ready=[
first];for(let entry=ready.pop();entry!==void 0;entry=ready.pop())try{for(let next of this.#show(entry))ready.push(next)}catch(error){if(!(error instanceof CorruptPack))
throw error;this.#visitor.onProblem(`damaged, an object was not read: ${messageOf(error)}`)}}#parse(at){let idSize=this.#idSize,end=this.#pack.length;if(at>=end)
throw new CorruptPack("it ends early");let header={type:0,size:0,length:0,distance:0};parseEntryHeader(this.#pack,{start:at,end,idSize},header);let idAt2=at+header.
length-idSize,named2=header.type===REF_DELTA?this.#pack.toString("hex",idAt2,idAt2+idSize):void 0;return{at,header,base:header.type===OFS_DELTA?at-header.distance:
named2}}#show(entry){let{at,base}=entry;if(base!==void 0&&this.#baseOf(entry)===void 0){let others=this.#waiting.get(base);return others===void 0?this.#waiting.
set(base,[entry]):others.push(entry),[]}let object=this.#unpack(entry),type=TYPES[object.type]??"blob",id=createHash2(this.#idSize===20?"sha1":"sha256").update(
`${type} ${object.bytes.length}\0`).update(object.bytes).digest("hex");return this.#entries.set(at,entry),this.#offsets.set(id,at),this.#visitor.onObject({type,
id,bytes:object.bytes}),[...this.#takeWaiting(at),...this.#takeWaiting(id)]}#takeWaiting(base){let entries=this.#waiting.get(base)??[];return this.#waiting.delete(
base),entries}#unpack(entry){let chain=[],object;for(let at=entry;object===void 0;at=this.#baseOf(at)){if(at===void 0)throw new CorruptPack("a base is gone");if(object=
this.#cache.get(at.at),object!==void 0)break;at.base===void 0?object={type:at.header.type,bytes:this.#inflate(at).bytes}:chain.push(at)}for(let next=chain.pop();next!==
void 0;next=chain.pop())object=this.#apply(next,object);return this.#keep(entry.at,object),object}#baseOf({base}){let offset=typeof base=="string"?this.#offsets.
get(base):base;return offset===void 0?void 0:this.#entries.get(offset)}#apply(entry,base){let delta=this.#inflate(entry).bytes;return this.#visitor.onSpend(deltaResultSize(
delta)),{type:base.type,bytes:applyDelta(delta,base.bytes)}}#inflate({at,header}){this.#visitor.onSpend(header.size);let start=at+header.length,options={maxOutputLength:header.
size+1,info:!0};try{let{buffer,engine}=inflateSync(this.#pack.subarray(start),options);if(buffer.length!==header.size)throw new CorruptPack("an entry has anothe\
r size than it says");return{bytes:buffer,end:start+engine.bytesWritten}}catch(error){throw error instanceof CorruptPack?error:new CorruptPack(messageOf(error))}}#keep(at,object){
if(!(this.#cache.has(at)||object.bytes.length>CACHE/4)){this.#cache.set(at,object),this.#cached+=object.bytes.length;for(let[oldest,{bytes}]of this.#cache){if(this.#cached<=
CACHE)break;this.#cache.delete(oldest),this.#cached-=bytes.length}}}};function*readEntry(contents,name,content){let sink=contents.entry(name);try{yield*content(sink)}finally{sink.end()}}var EMPTY3=Buffer.alloc(0),CutOff=class{#step;#isHeader;#hidesEntries=!1;#rest=EMPTY3;constructor(step,isHeader){this.#step=step,this.#isHeader=isHeader}see(bytes){
if(this.#hidesEntries)return;let seen=this.#rest.length===0?bytes:Buffer.concat([this.#rest,bytes]),end=seen.length-seen.length%this.#step;for(let at=0;at<end&&
!this.#hidesEntries;at+=this.#step)this.#hidesEntries=this.#isHeader(seen,at);this.#rest=end===seen.length?EMPTY3:Buffer.from(seen.subarray(end))}tell(contents,name,read2,size){
let message=`cut off: ${formatSize(read2)} of ${formatSize(size)} are there`;this.#hidesEntries?contents.problem(name,message):contents.absent(name,message)}};var[MAGIC,HEADER2]=[8,60],END_MARK=Buffer.from("`\n","latin1"),LONG_NAME=/^#1\/(\d{1,4})$/;function*readAr(input,contents){for(input.skip(MAGIC);yield*input.wait(
1);){let at=input.position,header=(yield*input.take(HEADER2))?.toString("latin1"),size=/^[^]{48}(\d+) *`\n$/.exec(header??"")?.[1];if(header===void 0||size===void 0)
return contents.problem(void 0,`damaged: byte ${at} should begin a member, the rest was not read`);yield*readMember(input,contents,header.slice(0,16).trimEnd(),
Number(size))}}function*readMember(input,contents,name,size){let long=Math.min(Number(LONG_NAME.exec(name)?.[1]??0),size),longName=long===0?void 0:yield*input.take(
long),shown=longName?.subarray(0,longName.indexOf(0)<0?long:longName.indexOf(0)),short=name.length>1&&name.endsWith("/")?name.slice(0,-1):name,length=size-long,
cutOff=new CutOff(END_MARK.length,endsHeader);longName!==void 0&&cutOff.see(longName);let read2=0;yield*readEntry(contents,shown??short,function*(sink){read2=yield*input.
pass(length,(bytes,isAll)=>{isAll||cutOff.see(bytes),sink.push(bytes,isAll)})}),read2<length&&cutOff.tell(contents,shown??short,read2,length),size%2===1&&(yield*input.
take(1))}function endsHeader(bytes,at){return bytes[at]===END_MARK[0]&&bytes[at+1]===END_MARK[1]}var Damaged=class extends Error{name="Damaged"};import zlib from"node:zlib";var MOST_AT_ONCE=24,BackwardBits=class{#bytes;#start;left;constructor(bytes,start,end){let last=start<end?bytes[end-1]:0;if(last===0)throw new Damaged("a stream\
 of bits has no end");this.#bytes=bytes,this.#start=start,this.left=(end-start)*8-Math.clz32(last)+23}read(count2){if(count2>MOST_AT_ONCE)return this.read(count2-
16)*65536+this.read(16);this.left-=count2;let{left}=this;return left>=0?this.#at(left,count2):left+count2<=0?0:this.#at(0,left+count2)<<-left}#at(position,count2){
let bytes=this.#bytes,at=this.#start+(position>>3);return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>(position&7)&(1<<count2)-1}};function highestBit(value){
return 31-Math.clz32(value)}var FseState=class{#table;#state;constructor(table,bits){this.#table=table,this.#state=bits.read(table.accuracy)}get symbol(){return this.#table.symbols[this.#state]}next(bits){
let{bases,bits:counts}=this.#table;this.#state=bases[this.#state]+bits.read(counts[this.#state])}};function repeatSymbol(symbol){return{accuracy:0,symbols:Uint8Array.
of(symbol),bits:Uint8Array.of(0),bases:Uint16Array.of(0)}}function readFse(bytes,at,limits){let accuracy=(bytes[at]&15)+5;if(at>=bytes.length||accuracy>limits.accuracy)
throw new Damaged("a table of states is too large");let position=at*8+4,peek=count2=>{let byte=position>>3;return(bytes[byte]|bytes[byte+1]<<8|bytes[byte+2]<<16)>>>
(position&7)&(1<<count2)-1},counts=[];for(let left=1<<accuracy;left>0;){let width=highestBit(left+1)+1,half=(1<<width-1)-1,spare2=(1<<width)-2-left,value=peek(width),
isShort=(value&half)<spare2;position+=isShort?width-1:width,isShort?value&=half:value>half&&(value-=spare2);let count2=value-1;left-=Math.abs(count2),counts.push(
count2);for(let zeros2=count2===0?3:0;zeros2===3;){zeros2=peek(2),position+=2;for(let index=0;index<zeros2;index++)counts.push(0)}if(left<0||counts.length>limits.
symbol+1)throw new Damaged("a table of states has too many symbols")}return{table:makeFse(counts,accuracy),next:position+7>>3}}function makeFse(counts,accuracy){
let size=1<<accuracy,symbols=new Uint8Array(size),bits=new Uint8Array(size),bases=new Uint16Array(size),nextOf=counts.map(Math.abs),high=size;for(let[symbol,count2]of counts.
entries())count2<0&&(symbols[--high]=symbol);let step=(size>>1)+(size>>3)+3,at=0;for(let[symbol,count2]of counts.entries())for(let index=0;index<count2;index++){
symbols[at]=symbol;do at=at+step&size-1;while(at>=high)}if(at!==0)throw new Damaged("a table of states does not fill");for(let state=0;state<size;state++){let next=nextOf[symbols[state]];
nextOf[symbols[state]]=next+1,bits[state]=accuracy-highestBit(next),bases[state]=(next<<bits[state])-size}return{accuracy,symbols,bits,bases}}var LONGEST_CODE=11,MOST_WEIGHTS=255,WEIGHTS={accuracy:6,symbol:LONGEST_CODE+1};function readHuffman(bytes,at){let head=bytes[at],first=at+1,next=first+(head<128?
head:head-126>>1);if(at>=bytes.length||next>bytes.length)throw new Damaged("a table of codes is cut off");let described=bytes.subarray(0,next),weights=head<128?
decodeWeights(described,first):plainWeights(described,first,head-127);return{table:makeHuffman(weights),next}}function plainWeights(bytes,at,count2){return Array.
from({length:count2},(_,index)=>{let byte=bytes[at+(index>>1)];return index%2===0?byte>>4:byte&15})}function decodeWeights(bytes,at){let{table,next}=readFse(bytes,
at,WEIGHTS),bits=new BackwardBits(bytes,next,bytes.length),state=new FseState(table,bits),other=new FseState(table,bits),weights=[];for(;bits.left>=0&&weights.length<
MOST_WEIGHTS;)weights.push(state.symbol),state.next(bits),[state,other]=[other,state];if(bits.left>=0)throw new Damaged("a table of codes has too many weights");
return weights.push(state.symbol),weights}function makeHuffman(weights){let sum=weights.reduce((total,weight)=>total+(weight>0?2**(weight-1):0),0),longest=highestBit(
sum)+1,rest=2**longest-sum;if(sum===0||longest>LONGEST_CODE||weights.length>MOST_WEIGHTS||!Number.isInteger(Math.log2(rest)))throw new Damaged("a table of codes\
 does not fill");weights.push(highestBit(rest)+1);let symbols=new Uint8Array(1<<longest),lengths=new Uint8Array(1<<longest),at=0;for(let weight=1;weight<=longest;weight++){
let size=1<<weight-1;for(let[symbol,own]of weights.entries())own===weight&&(symbols.fill(symbol,at,at+size),lengths.fill(longest+1-weight,at,at+size),at+=size)}
return{longest,symbols,lengths}}function decodeHuffman(table,bits,output){let{longest,symbols,lengths}=table,mask=(1<<longest)-1,state=bits.read(longest);for(let at=0;at<
output.length;at++){output[at]=symbols[state];let length=lengths[state];state=(state<<length|bits.read(length))&mask}if(bits.left!==-longest)throw new Damaged("\
literals do not end where their stream does")}var LARGEST_BLOCK=128*1024,[RAW,SAME,CODED]=[0,1,2],JUMPS=6;function readLiterals(block,known){let head=block[0],type=head&3,format=head>>2&3;if(type!==RAW&&type!==
SAME)return readCoded(block,{isDescribed:type===CODED,format,known});let headSize=format===1?2:format===3?3:1;if(headSize>block.length)throw new Damaged("litera\
ls are cut off");let size=block.readUIntLE(0,headSize)>>(headSize===1?3:4),next=headSize+(type===RAW?size:1);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged(
"literals are cut off");return{bytes:type===RAW?block.subarray(headSize,next):Buffer.alloc(size,block[headSize]),next,table:known}}function readCoded(block,{isDescribed,
format,known}){let headSize=format<2?3:format+2;if(headSize>block.length)throw new Damaged("literals are cut off");let width=format<2?10:format===2?14:18,head=Math.
floor(block.readUIntLE(0,headSize)/16),size=head%2**width,next=headSize+Math.floor(head/2**width);if(size>LARGEST_BLOCK||next>block.length)throw new Damaged("li\
terals are cut off");let coded=block.subarray(0,next),described=isDescribed?readHuffman(coded,headSize):void 0,table=described?.table??known;if(table===void 0)throw new Damaged(
"literals have no table of codes");let bytes=Buffer.allocUnsafe(size),start=described?.next??headSize;return format===0?decodeHuffman(table,new BackwardBits(coded,
start,next),bytes):decodeFour(table,coded.subarray(start),bytes),{bytes,next,table}}function decodeFour(table,coded,output){if(coded.length<JUMPS)throw new Damaged(
"literals are cut off");let quarter=output.length+3>>2,at=JUMPS;for(let index=0;index<4;index++){let end=index<3?at+coded.readUInt16LE(2*index):coded.length;if(end>
coded.length)throw new Damaged("literals are cut off");let part=output.subarray(index*quarter,index<3?(index+1)*quarter:output.length);decodeHuffman(table,new BackwardBits(
coded,at,end),part),at=end}}var FIRST_ROOM=2*LARGEST_BLOCK,History=class{#window;#room=Buffer.allocUnsafe(FIRST_ROOM);#start=0;#end=0;#left=0;constructor(window){this.#window=window}begin(){
if(this.#start=this.#end,this.#left=Math.min(LARGEST_BLOCK,this.#window),this.#end+this.#left<=this.#room.length)return;let kept=Math.min(this.#window,this.#end),
old=this.#room.subarray(this.#end-kept,this.#end),needed=kept+Math.max(LARGEST_BLOCK,kept>>1),most=this.#window+Math.max(LARGEST_BLOCK,this.#window>>1);needed>this.#room.
length&&(this.#room=Buffer.allocUnsafe(Math.max(needed,Math.min(most,2*this.#room.length)))),this.#room.set(old,0),this.#start=kept,this.#end=kept}finish(){return this.#room.
subarray(this.#start,this.#end)}add(bytes){this.#claim(bytes.length),this.#room.set(bytes,this.#end),this.#end+=bytes.length}fill(byte,count2){this.#claim(count2),
this.#room.fill(byte,this.#end,this.#end+count2),this.#end+=count2}repeat(offset,count2){if(offset>this.#end||offset<1)throw new Damaged("an offset leads out of\
 the window");this.#claim(count2);let room=this.#room,stop=this.#end+count2;if(offset>=count2)room.copyWithin(this.#end,this.#end-offset,stop-offset);else for(let at=this.#end;at<
stop;at++)room[at]=room[at-offset];this.#end=stop}#claim(count2){if(count2>this.#left)throw new Damaged("a block is too large");this.#left-=count2}};var LITERAL_BITS=[...zeros(16),1,1,1,1,2,2,3,3,4,6,7,8,9,10,11,12,13,14,15,16],MATCH_BITS=[...zeros(32),1,1,1,1,2,2,3,3,4,4,5,7,8,9,10,11,12,13,14,15,16],LITERAL_BASES=basesOf(
LITERAL_BITS,0),MATCH_BASES=basesOf(MATCH_BITS,3),MOST_OFFSET_BITS=28,LIMITS2=[{accuracy:9,symbol:LITERAL_BITS.length-1},{accuracy:8,symbol:31},{accuracy:9,symbol:MATCH_BITS.
length-1}],USUAL=[makeFse([4,3,...times(11,2),1,1,1,...times(9,2),3,2,...times(5,1),...times(4,-1)],6),makeFse([...times(6,1),2,2,2,...times(15,1),...times(5,-1)],
5),makeFse([1,4,3,...times(6,2),...times(37,1),...times(7,-1)],6)];function times(count2,value){return Array.from({length:count2},()=>value)}function zeros(count2){
return times(count2,0)}function basesOf(bits,first){let base=first;return bits.map(count2=>(base+=2**count2)-2**count2)}function readCount(block,at){let[first,second,
third]=[block[at],block[at+1],block[at+2]];if(first===void 0)throw new Damaged("a block ends before its sequences");return first<128?{count:first,next:at+1}:first<
255?{count:(first-128<<8)+(second??0),next:at+2}:{count:(second??0)+((third??0)<<8)+32512,next:at+3}}function readTables(block,at,known){let modes=block[at];if(modes===
void 0||(modes&3)!==0)throw new Damaged("unknown tables of sequences");let next=at+1;return{tables:LIMITS2.map((limits,index)=>{let mode=modes>>6-2*index&3;if(mode===
0)return USUAL[index];if(mode===3){if(known===void 0)throw new Damaged("there are no tables of sequences yet");return known[index]}if(mode===2){let read2=readFse(
block,next,limits);return next=read2.next,read2.table}let symbol=block[next++];if(symbol===void 0||symbol>limits.symbol)throw new Damaged("unknown code of a seq\
uence");return repeatSymbol(symbol)}),next}}function readSequences(block,at,{tables,count:count2},onSequence){let bits=new BackwardBits(block,at,block.length),[
literals,offsets,matches]=tables.map(table=>new FseState(table,bits));for(let index=0;index<count2;index++){let code=offsets.symbol;if(code>MOST_OFFSET_BITS)throw new Damaged(
"an offset is too large");let offset=2**code+bits.read(code),match=MATCH_BASES[matches.symbol]+bits.read(MATCH_BITS[matches.symbol]),length=LITERAL_BASES[literals.
symbol]+bits.read(LITERAL_BITS[literals.symbol]);if(bits.left<0)throw new Damaged("sequences are cut off");if(onSequence({literals:length,offset,match}),index===
count2-1)break;literals.next(bits),matches.next(bits),offsets.next(bits)}if(bits.left!==0)throw new Damaged("sequences do not end where their stream does")}var LARGEST_WINDOW=128*1024*1024,ENDS_EARLY="unexpected end of file",MAGIC2=4,[RAW2,SAME2,PACKED]=[0,1,2],DICTIONARY_SIZES=[0,1,2,4];function*inflateZstd(input,onBytes){
let{window,hasChecksum}=yield*readHeader(input),history=new History(window),blocks=new Blocks(history);for(let isLast=!1;!isLast;){let head=(yield*takeAll(input,
3)).readUIntLE(0,3);isLast=(head&1)===1;let type=head>>1&3,size=head>>3;if(size>LARGEST_BLOCK)throw new Damaged("a block is too large");let packed2=yield*takeAll(
input,type===SAME2?1:size);if(history.begin(),type===RAW2)history.add(packed2);else if(type===SAME2)history.fill(packed2[0],size);else if(type===PACKED)blocks.unpack(
packed2);else throw new Damaged("unknown type of a block");let bytes=history.finish();bytes.length>0&&onBytes(bytes)}hasChecksum&&(yield*takeAll(input,4))}function*readHeader(input){
let descriptor=(yield*takeAll(input,MAGIC2+1))[MAGIC2];if((descriptor&8)!==0)throw new Damaged("unknown header of a frame");let isSingle=(descriptor&32)!==0,windowByte=isSingle?
0:(yield*takeAll(input,1))[0];if((yield*takeAll(input,DICTIONARY_SIZES[descriptor&3])).some(byte=>byte!==0))throw new Damaged("its dictionary is not here");let sizeFormat=descriptor>>
6,size=yield*takeAll(input,sizeFormat>0?2**sizeFormat:isSingle?1:0),base=2**(10+(windowByte>>3)),window=isSingle?contentSize(size):base+base/8*(windowByte&7);if(window>
LARGEST_WINDOW)throw new Damaged(`its window is larger than ${formatSize(LARGEST_WINDOW)}`);return{window,hasChecksum:(descriptor&4)!==0}}function contentSize(bytes){
return bytes.length===8?Number(bytes.readBigUInt64LE(0)):bytes.readUIntLE(0,bytes.length)+(bytes.length===2?256:0)}function*takeAll(input,count2){let taken=yield*input.
take(count2);if(taken===void 0)throw new Damaged(ENDS_EARLY);return taken}var Blocks=class{#history;#codes;#tables;#recent=[1,4,8];constructor(history){this.#history=
history}unpack(block){if(block.length===0)throw new Damaged("a block is empty");let{bytes,next:afterLiterals,table}=readLiterals(block,this.#codes);this.#codes=
table;let{count:count2,next}=readCount(block,afterLiterals),used=0;if(count2>0){let{tables,next:start}=readTables(block,next,this.#tables);this.#tables=tables,readSequences(
block,start,{tables,count:count2},({literals,offset,match})=>{if(used+literals>bytes.length)throw new Damaged("there are too few literals");this.#history.add(bytes.
subarray(used,used+literals)),used+=literals,this.#history.repeat(this.#offsetOf(offset,literals===0),match)})}this.#history.add(bytes.subarray(used))}#offsetOf(written,isBare){
let[first,second,third]=this.#recent;if(written>3)return this.#recent=[written-3,first,second],written-3;let which=written+(isBare?1:0);if(which===1)return first;
let offset=which===2?second:which===3?third:first-1;return this.#recent=which===2?[offset,first,third]:[offset,first,second],offset}};var STEP=64*1024,MOST_AT_ONCE2=8*1024*1024,UNKNOWN_NODE="this version of Node cannot be made to unpack it step by step",{Z_FINISH,BROTLI_OPERATION_FINISH}=zlib.
constants;function codecOf(compression){switch(compression){case"raw":return{create:zlib.createInflateRaw,finish:Z_FINISH};case"zlib":return{create:zlib.createInflate,
finish:Z_FINISH};case"brotli":return{create:zlib.createBrotliDecompress,finish:BROTLI_OPERATION_FINISH}}}var Engine=class{#handle;#state;#finish;#output=Buffer.
allocUnsafeSlow(STEP);#failure;used=0;done=!1;constructor({create,finish}){let{_handle:handle,_writeState:state}=create();if(typeof handle?.writeSync!="function"||
state===void 0)throw new Damaged(UNKNOWN_NODE);this.#handle=handle,this.#state=state,this.#finish=finish,handle.onerror=message=>{this.#failure=message}}reset(){
this.#handle.reset(),this.#failure=void 0,this.done=!1}begin(input,expected){if(expected<STEP||expected>MOST_AT_ONCE2)return this.step(input);let most=expected+
1;most>this.#output.length&&(this.#output=Buffer.allocUnsafeSlow(most));try{return this.step(input,most)}catch{return this.reset(),this.step(input)}}step(input,most=STEP){
let flush=input.length===0?this.#finish:0;if(this.#handle.writeSync(flush,input,0,input.length,this.#output,0,most),this.#failure!==void 0)throw new Damaged(this.#failure);
let[room=0,left=0]=this.#state;return this.used=input.length-left,this.done=room>0&&(left>0||input.length===0),this.#output.subarray(0,most-room)}},idle=new Map;
function returnEngine(compression,engine){engine.reset();let engines=idle.get(compression);engines===void 0?idle.set(compression,[engine]):engines.push(engine)}
function*inflate(input,compression,onBytes,expected=0){if(compression==="zstd")return yield*inflateZstd(input,bytes=>onBytes(bytes,!1));let engine=idle.get(compression)?.
pop()??new Engine(codecOf(compression));try{for(let isFirst=!0;!engine.done;isFirst=!1){yield*input.wait(1);let output=isFirst?engine.begin(input.bytes,expected):
engine.step(input.bytes);input.skip(engine.used),output.length>0&&onBytes(output,isFirst&&engine.done)}}finally{returnEngine(compression,engine)}}var UNNAMED="content",CONVINCING=1024,MOST_OF_A_NAME=4096,[FLAG_CHECKSUM,FLAG_EXTRA,FLAG_NAME,FLAG_COMMENT]=[2,4,8,16],FRAME=4247762216,SKIPPABLE=407710288;function*readGzip(input,contents){
let name=yield*readGzipHeader(input);if(name===void 0)return contents.problem(void 0,"damaged: its gzip header ends early");let complaint=yield*complaintOf(contents,
name,function*(sink){do yield*inflate(input,"raw",sink),yield*input.take(8);while((yield*isNextMember(input))&&(yield*readGzipHeader(input))!==void 0)});return complaint.
message===void 0?yield*tellRest(input,contents):contents.problem(name,complaint.message)}function*readZstd(input,contents){let{message}=yield*complaintOf(contents,
UNNAMED,function*(sink){for(;yield*isNextFrame(input);)yield*inflate(input,"zstd",sink)});return message===void 0?yield*tellRest(input,contents):contents.problem(
UNNAMED,message)}function streamReader(compression){return function*(input,contents){let{message,produced}=yield*complaintOf(contents,UNNAMED,function*(sink){yield*inflate(
input,compression,sink)});message===void 0&&(compression==="zlib"||produced>0)&&(yield*tellRest(input,contents)),message!==void 0&&produced>=CONVINCING&&contents.
problem(UNNAMED,message)}}function*tellRest(input,contents){yield*skipPadding(input);let at=input.position;(yield*input.wait(1))&&contents.problem(void 0,`trail\
ing data at byte ${at} was not unpacked`)}function*skipPadding(input){for(;yield*input.wait(1);){let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(
length<0?input.bytes.length:length),length>=0)return}}function*complaintOf(contents,name,read2){let produced=0;try{return yield*readEntry(contents,name,function*(sink){
yield*read2(bytes=>{produced+=bytes.length,sink.push(bytes)})}),{produced}}catch(error){if(!(error instanceof Damaged))throw error;return{message:`damaged, so t\
hat not all of it was read: ${messageOf(error)}`,produced}}}function*readGzipHeader(input){let header=yield*input.take(10);if(header===void 0)return;let flags=header[3];
if((flags&FLAG_EXTRA)!==0){let length=yield*input.take(2);if(length===void 0)return;yield*input.take(length.readUInt16LE(0))}let name=(flags&FLAG_NAME)===0?void 0:
yield*takeText(input);return(flags&FLAG_COMMENT)!==0&&(yield*takeText(input)),(flags&FLAG_CHECKSUM)!==0&&(yield*input.take(2)),name===void 0||name.length===0?UNNAMED:
name}function*takeText(input){let length=0;for(;(yield*input.wait(length+1))&&input.bytes[length]!==0&&length<MOST_OF_A_NAME;)length++;let text=(yield*input.take(
length))??new Uint8Array(0);return yield*input.take(1),text}function*isNextMember(input){return yield*skipPadding(input),(yield*input.wait(3))&&input.bytes.readUIntBE(
0,3)===2067208}function*isNextFrame(input){for(yield*skipPadding(input);yield*input.wait(4);){let magic=input.bytes.readUInt32LE(0);if(magic===FRAME)return!0;if(magic-
(magic&15)!==SKIPPABLE||!(yield*input.wait(8)))return!1;let length=input.bytes.readUInt32LE(4);input.skip(8),yield*input.pass(length,()=>{})}return!1}var[PLACE,NUMBER]=[3,2],[TWO_IDS,OTHER_REF]=[2,3],[NUL,KEY_END]=[0,9],DELETED=0,ZONE=2;function listNames(block,idSize){return listRecords(block,(reader,type)=>{
if(reader.readNumber(),type>OTHER_REF)throw new Damaged("a ref of an unknown kind");return type===OTHER_REF?[reader.key,reader.readText()]:(reader.take(type===TWO_IDS?
2*idSize:type*idSize),[reader.key])})}function listLogs(block,idSize){return listRecords(block,(reader,type)=>{if(reader.key.length<KEY_END||reader.key.at(-KEY_END)!==
NUL)throw new Damaged("a log without a ref");let ref=reader.key.subarray(0,-KEY_END);if(type===DELETED)return[ref];reader.take(2*idSize);let person=[reader.readText(),
reader.readText()];return reader.readNumber(),reader.take(ZONE),[ref,...person,reader.readText()]})}var[BLANK2,LINE_FEED7]=[Buffer.from(" "),Buffer.from(`
`)];function listRecords(block,read2){let places=block.length<NUMBER?-1:block.readUInt16BE(block.length-NUMBER),end=block.length-NUMBER-places*PLACE;if(places<0||
end<0)throw new Damaged("a block without its end");let reader=new RecordReader(block.subarray(0,end)),lines=[];for(;!reader.isAtEnd;){let type=reader.readKey();
for(let part of read2(reader,type))lines.push(part,BLANK2);lines.push(LINE_FEED7)}return Buffer.concat(lines)}var RecordReader=class{key=Buffer.alloc(0);#bytes;#at=0;constructor(bytes){
this.#bytes=bytes}get isAtEnd(){return this.#at===this.#bytes.length}readKey(){let shared=this.readNumber(),rest=this.readNumber();if(shared>this.key.length)throw new Damaged(
"a name that shares more than there is");return this.key=Buffer.concat([this.key.subarray(0,shared),this.take(Math.floor(rest/8))]),rest%8}readText(){return this.
take(this.readNumber())}readNumber(){let[byte=0]=this.take(1),value=byte&127;for(;(byte&128)!==0;)if([byte=0]=this.take(1),value=(value+1)*128+(byte&127),!Number.
isSafeInteger(value))throw new Damaged("a number that is too large");return value}take(length){let start=this.#at;if(length>this.#bytes.length-start)throw new Damaged(
"a record that goes on behind its block");return this.#at=start+length,this.#bytes.subarray(start,this.#at)}};var CONTENT="refs",[HEADER3,HASH_NAME]=[24,4],SHA256="s256",FOOTER=44,PREFIX2=4,[REFS,LOGS,OBJECTS,INDEX,END]=["r","g","o","i","R"];function*readReftable(input,contents){
try{yield*readEntry(contents,CONTENT,sink=>readBlocks(input,sink))}catch(error){if(!(error instanceof Damaged))throw error;contents.problem(CONTENT,`damaged, so\
 that not all of it was read: ${messageOf(error)}`)}}function*readBlocks(input,sink){let table=yield*readHeader2(input);for(let before2=table.header;;before2=0){
let at=input.position,type=yield*passPadding(input);if(type===END)return yield*readFooter(input,table);let length=(yield*take(input,PREFIX2)).readUIntBE(1,3)-PREFIX2-
before2;if(length<0)throw new Damaged(`byte ${at} begins a block that is shorter than its own header`);if(type===REFS)sink.push(listNames(yield*take(input,length),
table.idSize));else if(type===LOGS)sink.push(listLogs(yield*takeInflated(input,length),table.idSize));else if(type===OBJECTS||type===INDEX)yield*take(input,length);else
throw new Damaged(`byte ${at} should begin a block`)}}function*readHeader2(input){return(yield*take(input,HEADER3))[4]===1?{idSize:20,header:HEADER3}:{idSize:(yield*take(
input,HASH_NAME)).toString("latin1")===SHA256?32:20,header:HEADER3+HASH_NAME}}function*passPadding(input){for(;;){if(!(yield*input.wait(1)))throw new Damaged("i\
t ends without a footer");let length=input.bytes.findIndex(byte=>byte!==0);if(input.skip(length<0?input.bytes.length:length),length>=0)return String.fromCharCode(
input.bytes[0])}}function*readFooter(input,{header}){let at=input.position;if((yield*take(input,header+FOOTER)).toString("latin1",0,PREFIX2)!=="REFT")throw new Damaged(
`byte ${at} should begin a block`);if(yield*input.wait(1))throw new Damaged(`there is more behind its footer, at byte ${input.position}`)}function*take(input,length){
let bytes=yield*input.take(length);if(bytes===void 0)throw new Damaged("unexpected end of file");return bytes}function*takeInflated(input,length){let pieces=[],
total=0;if(yield*inflate(input,"zlib",bytes=>{if(total+=bytes.length,total>length)throw new Damaged("a block is longer than it says");pieces.push(Buffer.from(bytes))}),
total<length)throw new Damaged("a block is shorter than it says");return Buffer.concat(pieces)}var BLOCK=512,NONE5=new Uint8Array(0);function parseTarHeader(block){if(!isTarHeader(block,0,block.length))return;let type=block[156]===0?"0":String.fromCharCode(
block[156]),prefix=block[263]===32||block[257]!==117||block[345]===0?NONE5:field(block,345,155),name=field(block,0,100);return{name:prefix.length===0?name:Buffer.
concat([prefix,Buffer.from("/"),name]),size:readOctal2(block,124,136)??parseSize(block.subarray(124,136)),type,extended:type==="S"&&block[482]===1}}function parsePax(bytes){
let records=new Map;for(let at=0;at<bytes.length;){let blank=bytes.indexOf(32,at),length=Number(bytes.toString("latin1",at,Math.min(blank,at+10))),equals=bytes.
indexOf(61,blank),end=at+length;if(blank<0||equals<0||!Number.isInteger(length)||end<=equals||end>bytes.length)break;records.set(bytes.toString("utf8",blank+1,equals),
bytes.subarray(equals+1,end-1)),at=end}return records}function parseSize(bytes){let first=bytes[0];if(first<128){let digits=Buffer.from(bytes).toString("latin1").
replaceAll(/[\0 ]+/g," ").trim();return digits===""?0:/^[0-7]+$/.test(digits)?Number.parseInt(digits,8):Number.NaN}let size=first&127;for(let byte of bytes.subarray(
1))size=size*256+byte;return first<192&&Number.isSafeInteger(size)?size:Number.NaN}function field(block,start,length){let end=start;for(;end<start+length&&block[end]!==
0;)end++;return block.subarray(start,end)}var MOST_OF_A_HEADER=1024*1024,WITHOUT_CONTENT="23456";function*readTar(input,contents){let overrides={},place="entries";for(;;){let at=input.position,block=input.
here(BLOCK)??(yield*input.take(BLOCK));if(block===void 0)break;let header=parseTarHeader(block);header!==void 0?(place="entries",overrides=giveWhole(input,contents,
header,overrides)?{}:yield*readMember2(input,contents,copyOf(header),overrides)):block.every(byte=>byte===0)?place==="entries"&&(place="end"):(place==="entries"&&
contents.problem(void 0,`damaged: byte ${at} should begin a tar header`),place==="end"&&(yield*tellPacked(input,contents,Buffer.from(block))),place="beyond")}place!==
"beyond"&&(yield*tellPacked(input,contents))}function*tellPacked(input,contents,taken=Buffer.alloc(0)){yield*input.wait(BLOCK);let bytes=Buffer.concat([taken,input.
bytes.subarray(0,BLOCK)]),start=bytes.findIndex(byte=>byte!==0);if(start<0||recognise(bytes,start,bytes.length,!1)===void 0)return;let at=input.position-taken.length+
start;contents.problem(void 0,`what is packed from byte ${at} on, behind its end, was not unpacked`)}function giveWhole(input,contents,header,overrides){let{name=header.
name,size=header.size}=overrides;if(header.type!=="0"||header.extended||!(size>0))return!1;let padded=size+padding(size);return padded>input.bytes.length?!1:(contents.
whole(name,input.bytes.subarray(0,size)),input.skip(padded),!0)}function copyOf(header){return{...header,name:Buffer.from(header.name)}}function*readMember2(input,contents,header,overrides){
let{type}=header;if(type==="x")return{...overrides,...fromPax(parsePax(yield*readHeld(input,contents,header)))};if(type==="L")return{...overrides,name:untilNul(
yield*readHeld(input,contents,header))};if(type==="K"||type==="g")return yield*readHeld(input,contents,header),overrides;let{name=header.name,size=header.size}=overrides,
more=header.extended;for(;more;)more=(yield*input.take(BLOCK))?.[504]===1;return Number.isNaN(size)?contents.problem(name,"damaged: its tar header names no size\
 that can be"):!WITHOUT_CONTENT.includes(type)&&(type!=="1"||!(yield*headerFollows(input)))&&(yield*readContent(input,contents,{...header,name,size})),{}}function*readContent(input,contents,{
name,size}){let cutOff=new CutOff(BLOCK,(bytes,at)=>isTarHeader(bytes,at,bytes.length)),read2=0;yield*readEntry(contents,name,function*(sink){read2=yield*input.
pass(size,(bytes,isAll)=>{isAll||cutOff.see(bytes),sink.push(bytes,isAll)})}),read2<size&&cutOff.tell(contents,name,read2,size),yield*input.pass(padding(size),()=>{})}
function*readHeld(input,contents,{size,name}){let held=Number.isNaN(size)?0:Math.min(size,MOST_OF_A_HEADER);held!==size&&contents.problem(name,`a tar header of \
over ${formatSize(MOST_OF_A_HEADER)} was not read`);let bytes=(yield*input.take(held))??Buffer.alloc(0);return yield*input.pass(size-held+padding(size),()=>{}),
bytes}function*headerFollows(input){if(!(yield*input.wait(BLOCK)))return!0;let block=input.bytes.subarray(0,BLOCK);return parseTarHeader(block)!==void 0||block.
every(byte=>byte===0)}function fromPax(records){let name=records.get("GNU.sparse.name")??records.get("path"),size=Number(records.get("size")?.toString("latin1")??
Number.NaN);return{...name===void 0?{}:{name},...Number.isSafeInteger(size)&&size>=0?{size}:{}}}function untilNul(bytes){let end=bytes.indexOf(0);return end<0?bytes:
bytes.subarray(0,end)}function padding(size){return(BLOCK-size%BLOCK)%BLOCK}var METHODS={0:"stored",1:"shrink",2:"reduce",3:"reduce",4:"reduce",5:"reduce",6:"implode",8:"deflate",9:"deflate64",10:"implode",12:"bzip2",14:"lzma",16:"cmpsc",
18:"terse",19:"lz77",20:"zstd",93:"zstd",94:"mp3",95:"xz",96:"jpeg",97:"wavpack",98:"ppmd",99:"aes"},LAST_VERSION=63,[ENCRYPTED,STREAMED]=[1,8];function parseLocal(record){
let flags=record.readUInt16LE(6),method=record.readUInt16LE(8),nameLength=record.readUInt16LE(26);if(!(record[4]>LAST_VERSION||METHODS[method]===void 0||nameLength===
0))return{method,encrypted:(flags&ENCRYPTED)!==0||method===99,streamed:(flags&STREAMED)!==0,packedSize:record.readUInt32LE(18),size:record.readUInt32LE(22),nameLength,
extraLength:record.readUInt16LE(28)}}function packedSizeOf({packedSize},extra){return packedSize!==4294967295?packedSize:wideField(extra,8)??packedSize}function parseCentral(record){
if(!(!(record[6]<=LAST_VERSION&&METHODS[record.readUInt16LE(10)]!==void 0)||record.readUInt16LE(28)===0))return{nameLength:record.readUInt16LE(28),extraLength:record.
readUInt16LE(30),commentLength:record.readUInt16LE(32),offset:record.readUInt32LE(42),wide:[20,24].filter(at=>record.readUInt32LE(at)===4294967295).length}}function offsetOf({
offset,wide:wide2},extra){return offset===4294967295?wideField(extra,wide2*8)??offset:offset}function wideField(extra,at){for(let part=0;part+4<=extra.length;part+=
4+extra.readUInt16LE(part+2)){let start=part+4+at,fits=at+8<=extra.readUInt16LE(part+2)&&start+8<=extra.length;if(extra.readUInt16LE(part)===1&&fits)return Number(
extra.readBigUInt64LE(start))}}var[NARROW2,WIDE2]=[12,16];function*passUntilDescriptor(input,onBytes){let passed=0,pass=count2=>{count2>0&&onBytes(input.bytes.subarray(0,count2)),input.skip(count2),
passed+=count2};for(;yield*input.wait(WIDE2);){let at=input.bytes.indexOf("PK\x07\b");if(at<0){pass(input.bytes.length-(WIDE2-1));continue}if(pass(at),!(yield*input.
wait(WIDE2)))break;if(isDescriptorOf(input.bytes,passed))return!0;pass(1)}let isLast=input.bytes.length>=NARROW2&&isDescriptorOf(input.bytes,passed);return isLast||
pass(input.bytes.length),isLast}function isDescriptorOf(bytes,size){return bytes.readUInt32LE(0)!==134695760||bytes.readUInt32LE(8)!==size%2**32?!1:size<2**32||
bytes.length>=WIDE2&&bytes.readBigUInt64LE(8)===BigInt(size)}var SIGNATURE2=4,END_LENGTH=22,END_64_LENGTH=56,MOST_CLAIMS=25e4,MOST_NAMES=100,ZipDirectory=class{#sure;#visited=new Set;#claimed=new Map;#names=0;#firstRecord;#recordEnd=0;#wideEnd;#hasEnd=!1;#count=0;#first;constructor(sure){
this.#sure=sure}get hasEnd(){return this.#hasEnd}visit(offset){this.#visited.add(offset)}*readCentral(input){let at=input.position,header=parseCentral(input.bytes.
subarray(0,46));if(header===void 0)return input.skip(SIGNATURE2);input.skip(46);let name=yield*input.take(header.nameLength),extra=yield*input.take(header.extraLength);
name===void 0||extra===void 0||(this.#firstRecord??=at,this.#recordEnd=input.position+header.commentLength,this.#claim(offsetOf(header,extra),at,name))}*readEnd(input){
let at=input.position,isNarrow=input.bytes.readUInt32LE(0)===101010256;if(!(yield*input.wait(isNarrow?END_LENGTH:END_64_LENGTH)))return input.skip(SIGNATURE2);let record=input.
bytes;return isNarrow?this.#settle({at,size:record.readUInt32LE(12),start:record.readUInt32LE(16)}):this.#wideEnd={at,size:Number(record.readBigUInt64LE(40)),start:Number(
record.readBigUInt64LE(48))},input.skip(SIGNATURE2)}missed(){return this.#settle(void 0),{count:this.#count,first:this.#first}}#claim(offset,at,name){this.#visited.
has(offset)||(this.#claimed.size>=MOST_CLAIMS?this.#count+=1:this.#claimed.set(offset,this.#names++<MOST_NAMES?{at,name}:{at}))}#settle(end){let last=this.#wideEnd??
end,isTrue=last!==void 0&&(last.at===this.#recordEnd||last.size===0);this.#hasEnd||=isTrue;let begin=isTrue&&!this.#sure?last.at-last.size:this.#firstRecord??0,
shift2=last===void 0?0:begin-last.start;for(let[offset,{at,name}]of this.#claimed)at<begin||this.#visited.has(offset+shift2)||(this.#count+=1,this.#first??=name);
this.#claimed=new Map,this.#firstRecord=void 0,this.#wideEnd=void 0}};var COMPRESSIONS={8:"raw",20:"zstd",93:"zstd"},MOST_HELD=100,SIGNATURE3=4;function zipReader(sure){return function*(input,contents){let directory=new ZipDirectory(
sure),held=[],told2={entry:name=>contents.entry(name),whole:(name,bytes)=>contents.whole(name,bytes),absent:(name,message)=>contents.absent(name,message),goOn:reached=>contents.
goOn(reached),affords:bytes=>contents.affords(bytes),spend:bytes=>contents.spend(bytes),problem:(...problem)=>{sure?contents.problem(...problem):held.length<MOST_HELD&&
held.push(problem)}};for(;yield*seekSignature(input);)yield*readRecord(input,told2,directory);if(!sure&&!directory.hasEnd)return;for(let problem of held)contents.
problem(...problem);let missed=directory.missed();if(missed.count>0){let more=missed.count===1?"":` and ${missed.count-1} more`;contents.problem(missed.first,`i\
ts directory names this entry${more} where none was found: not read`)}}}function*seekSignature(input){for(;yield*input.wait(SIGNATURE3);){let at=input.bytes.indexOf(
"PK");if(at<0)input.skip(input.bytes.length-1);else if(at+SIGNATURE3>input.bytes.length){if(input.skip(at),!(yield*input.wait(SIGNATURE3)))return!1}else return input.
skip(at),!0}return!1}function*readRecord(input,contents,directory){switch(input.bytes.readUInt32LE(0)){case 67324752:return yield*readLocal(input,contents,directory);case 33639248:
return(yield*input.wait(46))?yield*directory.readCentral(input):input.skip(SIGNATURE3);case 101010256:case 101075792:return yield*directory.readEnd(input);default:
return input.skip(2)}}function*readLocal(input,contents,directory){let at=input.position;if(!(yield*input.wait(30)))return contents.problem(void 0,`cut off in t\
he header of an entry at byte ${at}`),input.skip(SIGNATURE3);let header=parseLocal(input.bytes.subarray(0,30));if(header===void 0)return contents.problem(void 0,
`damaged: the entry at byte ${at} has a header that cannot be`),input.skip(SIGNATURE3);input.skip(30);let name=yield*input.take(header.nameLength),extra=yield*input.
take(header.extraLength);return name===void 0||extra===void 0?contents.problem(name,`cut off in the header of an entry at byte ${at}`):(directory.visit(at),yield*readContent2(
input,contents,{header,name,packedSize:packedSizeOf(header,extra)}))}function*readContent2(input,contents,{header,name,packedSize}){let{method,encrypted,streamed}=header,
compression=COMPRESSIONS[method];if(encrypted)return contents.problem(name,"encrypted, so it was not read");if(method!==0&&compression===void 0)return contents.
problem(name,`packed with ${METHODS[method]}, which cannot be read here: not read`);let complaint;try{yield*readEntry(contents,name,function*(sink){let expected=contents.
affords(header.size)?header.size:0;compression!==void 0?yield*inflate(input,compression,sink.push,expected):complaint=yield*readStored(input,sink,streamed&&packedSize===
0?void 0:packedSize)})}catch(error){if(error instanceof LimitReached&&contents.goOn(error))return;if(!(error instanceof Damaged))throw error;complaint=`damaged,\
 so that not all of it was read: ${messageOf(error)}`}return complaint===void 0?void 0:contents.problem(name,complaint)}function*readStored(input,sink,size){if(size===
void 0)return(yield*passUntilDescriptor(input,sink.push))?void 0:"its end could not be told: what follows it was taken for a part of it";let read2=yield*input.pass(
size,sink.push);return read2===size?void 0:`cut off: ${formatSize(read2)} of ${formatSize(size)} are there`}var READERS=new Map([["zip",zipReader(!0)],["trailing-zip",zipReader(!1)],["tar",readTar],["ar",readAr],["reftable",readReftable],["gzip",readGzip],["zlib",streamReader(
"zlib")],["brotli",streamReader("brotli")],["zstd",readZstd]]);import{isUtf8 as isUtf82}from"node:buffer";function toRawPath(bytes){return isUtf82(bytes)?bytes.toString("utf8"):new Uint8Array(bytes)}function endOfName(bytes,at,end){let nul=at+3;for(;nul<end&&bytes[nul]!==0;)nul++;return nul}function typeOfEntry(bytes,at){let mode=0;for(let digit=at;isOctal(
bytes[digit]);digit++)mode=mode<<3|bytes[digit]&7;let type=mode&61440;return type===16384?"tree":type===32768||type===40960?"blob":"commit"}function isOctal(byte){
return byte!==void 0&&byte>=48&&byte<=55}var NONE6=Object.freeze([]),NAME_MARGIN=300,SPACE4=32;function scanTreeNames(bytes,{start,end,idSize},settings){if(detect(bytes,start,end,settings.decodeDepth).
length===0)return NONE6;let hits=[];for(let{at,name,end:idEnd}of listTreeEntries(bytes,{start,end,idSize})){let id=Buffer.from(bytes.subarray(idEnd-idSize,idEnd)).
toString("hex"),origin={kind:"object",type:typeOfEntry(bytes,at),id,name:toRawPath(Buffer.from(name))};for(let hit of scanContent(name,0,name.length,origin,settings))
hits.push(hit)}return hits}function*listTreeEntries(bytes,{start,end,idSize}){for(let at=start;at<end;){let nul=endOfName(bytes,at,end),next=nul+1+idSize;if(next>
end)break;yield{at,end:next,name:nameOf(bytes.subarray(at,nul))},at=next}}function nameOf(entry){return entry.subarray(entry.indexOf(SPACE4)+1)}function mayHoldNames(bytes,piece,tree,{
decodeDepth}){let start=Math.max(tree.start,piece.start-NAME_MARGIN);return detect(bytes,start,Math.min(tree.end,piece.end+NAME_MARGIN),decodeDepth).length>0}var MOST_HELD2=64e6,LONGEST_LINE2=64*1024,NEWLINE=Buffer.from(`
`),SHA2562="@object-format=sha256",ALL_READERS=new Map([...READERS,["pack",(input,contents)=>readPack(input,contents,20)],["bundle",readBundle]]);function*readBundle(input,contents){
let idSize=20;for(;;){let line=yield*readLine2(input);if(line===void 0)return contents.problem(void 0,"damaged: its header has no end");if(line==="")return yield*readPack(
input,contents,idSize);line===SHA2562&&(idSize=32)}}function*readLine2(input){let length=0;for(;input.bytes[length]!==10;){if(length>LONGEST_LINE2||!(yield*input.
wait(length+1)))return;input.bytes[length]!==10&&length++}return(yield*input.take(length+1))?.toString("latin1",0,length)}function*readPack(input,contents,idSize){
let pieces=[];if(yield*input.pass(MOST_HELD2,bytes=>pieces.push(Buffer.from(bytes))),yield*input.wait(1))return contents.problem(void 0,`a pack of over ${formatSize(
MOST_HELD2)}, which is not read: run git index-pack or git clone on it and scan the repository with --history`);readPlainPack(Buffer.concat(pieces),idSize,{onObject:object=>object.
type==="tree"?readTree(object,contents):giveObject(object,contents),onProblem:message=>contents.problem(void 0,message),onSpend:bytes=>contents.spend(bytes)})}function giveObject({
type,id,bytes},contents){let sink=contents.entry(`${type} ${id}`);try{sink.push(bytes,!0)}finally{sink.end()}}function readTree({type,id,bytes},contents){let names=[],
read2=0;for(let{name,end}of listTreeEntries(bytes,{start:0,end:bytes.length,idSize:id.length/2}))read2=end,name.length>=SHORTEST&&names.push(name,NEWLINE);names.
length>0&&giveObject({type,id,bytes:Buffer.concat(names)},contents),read2<bytes.length&&contents.problem(`${type} ${id}`,"damaged: the tree ends in the middle o\
f an entry")}var MOST_HELD3=32*1024*1024,LONGEST_SAMPLE=32*1024;function withUnpacker(settings){return settings.closedArchives===!0?settings:{...settings,unpackerFor:unpackerFor(
settings,settings.onCut??(()=>{}))}}function withDoubt(settings,onDoubt){let doubtful={...settings,onCut:onDoubt};return settings.closedArchives===!0?doubtful:{
...doubtful,unpackerFor:()=>onDoubt}}function unpackerFor({maxSize,unpacked},onCut){return length=>{let budget=new Budget2({...UNPACK_LIMITS,entry:Math.min(MOST_HELD3,
maxSize)},unpacked);return budget.give(length),(packed2,onContent)=>{let visitor2={open:()=>hold(onContent),absent:()=>{},problem:(inner2,message)=>{isTold(message,
packed2.length)&&onCut(`packed within an encoding${inner2===""?"":` as ${inner2}`}: ${message}`)}},unpacking=new Unpacking({visitor:visitor2,readers:READERS,budget});
unpacking.push(packed2),unpacking.end()}}}var LOOKS=Math.ceil(2048/17),LEAST_LETTERS=LOOKS/8,LEAST_NUMBERS=LOOKS/32,LEAST_DIGITS=LOOKS/6,[SMALL,NUMBER2,SIGN2]=[
26,52,62];function mayBeginWithinPacked(bytes,{start,end},settings){if(settings.closedArchives===!0||end-start<2048)return!1;let others=0,strange=0,capitals=0,small=0,
numbers=0;for(let at=start;at<start+2048;at+=17){let byte=bytes[at],digit=SEXTET[byte];HEXADECIMAL.table[byte]===0&&strange++,IN_RUN[byte]===0?others++:digit<SMALL?
capitals++:digit<NUMBER2?small++:digit<SIGN2&&numbers++}return strange<=2&&numbers>=LEAST_DIGITS?!0:others<=24&&capitals>=LEAST_LETTERS&&small>=LEAST_LETTERS&&numbers>=
LEAST_NUMBERS}function isTold(message,length){return!message.startsWith("trailing data")&&(length>LONGEST_SAMPLE||!message.startsWith("damaged"))}function hold(onContent){
let held=[];return{push:bytes=>{held.push(Uint8Array.from(bytes))},end:()=>onContent(Buffer.concat(held))}}var MOST_PROBLEMS=20;function findContainer(bytes,{start,end},name,tail){let kind=recognise(bytes,start,end,tail===void 0);return kind===void 0&&tail!==void 0&&
endsLikeZip(tail,0,tail.length)?"trailing-zip":kind??(name===void 0?void 0:kindOfName(name))}function scanInside(bytes,options){let scanner=new InsideScanner(options);
return scanner.push(bytes),scanner.end()}function withoutInner(outer,{hits}){if(outer.length===0||hits.length===0)return outer;let inside=new Set(hits.map(({match})=>match.
token));return outer.filter(({match})=>!inside.has(match.token))}function nameProblems(problems,where){return problems.map(problem=>({...problem,where:`${where}${problem.
where}`}))}function nameObjectProblems(problems,id){return nameProblems(problems,nameObject(id)).map(problem=>({...problem,object:id}))}var InsideScanner=class{#origin;#cut=new CutProblem;#settings;#unpacking;#hits=[];#problems=[];#open=[];#left=0;constructor(options){
let{origin,kind,name,settings}=options;this.#origin=origin,this.#settings=withUnpacker({...settings,lineHash:!1,onCut:this.#cut.note});let visitor2={open:inner2=>this.#scanEntry(
inner2),problem:(inner2,message)=>this.#addProblem(inner2,message),absent:(inner2,message)=>{origin.kind==="stdin"&&this.#addProblem(inner2,message)}},limits={...UNPACK_LIMITS,
entry:Math.min(UNPACK_LIMITS.entry,settings.maxSize)},budget=new Budget2(limits,settings.unpacked);this.#unpacking=new Unpacking({visitor:visitor2,readers:ALL_READERS,
budget,kind,name})}push(bytes){this.#unpacking.push(bytes)}end(){return this.#unpacking.end(),this.#problems.at(-1)!==void 0&&this.#left>0&&this.#problems.push(
{where:"",message:`${this.#left} more could not be read`}),{hits:this.#hits,problems:this.#problems}}#scanEntry(inner2){let scanner=new EntryScanner(()=>({...this.#origin,
inner:inner2}),this.#settings,this.#cut),below=new Set;return this.#open.push(below),{push:(bytes,isAll)=>scanner.push(bytes,isAll),end:()=>{let hits=scanner.end().
filter(({match})=>!below.has(match.token));for(let{message}of scanner.problems)this.#addProblem(inner2,message);this.#open.pop();for(let hit of hits)this.#hits.
push(hit),below.add(hit.match.token);for(let token of below)this.#open.at(-1)?.add(token)}}}#addProblem(inner2,message){this.#problems.length>=MOST_PROBLEMS?this.#left+=
1:this.#problems.push({where:inner2===""?"":`!${inner2}`,message})}};var GONE={scanned:!1,hits:[],bytes:0},MISSING="no such file or directory";function failure(path,error){let code=codeOf(error);return code!=="ENOENT"&&code!=="EN\
OTDIR"?unread(reasonOf(error)):typeof path=="string"&&path.includes("\uFFFD")?unread("its name is not valid UTF-8: rename it so that it can be opened"):GONE}function refuse(stats,maxSize){
return refuseType(stats)??(stats.size>maxSize?overMaxSize(stats.size):void 0)}function read(hits,bytes,size=bytes){if(bytes>=size)return{scanned:!0,hits,bytes};
let message=`shrank while it was read: ${bytes} of ${size} bytes; scan again`;return{scanned:!0,hits,bytes,message}}function withInside(reading,inside){let hits=[
...withoutInner(reading.hits,inside),...inside.hits];return{...reading,hits,inside:inside.problems}}function unread(message){return{...GONE,message}}function nativePath(path){
return typeof path=="string"?path:Buffer.from(path.buffer,path.byteOffset,path.byteLength)}function readTail(descriptor,size){let tail=new Uint8Array(TAIL),count2=readSync(
descriptor,tail,0,tail.length,Math.max(0,size-tail.length));return tail.subarray(0,count2)}import{realpathSync}from"node:fs";var SLASH3=47,InsideRoot=class{#known=new Map;#roots=new Map;has(root,path){let key=keyOf2(path),inside=this.#known.get(key);if(inside===
void 0){let directory=directoryOf(path);inside=isBelow(this.#realRoot(root),realpathSync.native(directory,"buffer")),this.#known.set(key,inside)}return inside}#realRoot(root){
let real=this.#roots.get(root);return real===void 0&&(real=realpathSync.native(root,"buffer"),this.#roots.set(root,real)),real}};function keyOf2(path){return typeof path==
"string"?path.slice(0,path.lastIndexOf("/")):directoryOf(path).toString("latin1")}function directoryOf(path){let bytes=typeof path=="string"?Buffer.from(path):Buffer.
from(path.buffer,path.byteOffset,path.byteLength);return bytes.subarray(0,Math.max(bytes.lastIndexOf(SLASH3),1))}function isBelow(root,directory){return directory.
subarray(0,root.length).equals(root)?directory.length===root.length||directory[root.length]===SLASH3||root.at(-1)===SLASH3:!1}var POINTER=/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]*\n)*oid sha256:[0-9a-f]{64}\n(?:[a-z0-9.-]+ [^\n]*\n)*$/,HERE="only the poi\
nter of Git LFS is here, not the content";function explainPointer(bytes,length){if(isPointer(bytes,length))return`${HERE}: run git lfs pull (in CI: check out wi\
th LFS), or exclude it`}function explainSparsePointer(bytes){if(isPointer(bytes,bytes.length))return`${HERE}: check it out (git sparse-checkout add) and run git\
 lfs pull, or exclude it`}function isPointer(bytes,length){return length<1024&&bytes[0]===118&&POINTER.test(bytes.toString("latin1",0,length))}var BUFFER_SIZE=4*1024*1024,ARCHIVE_COST=64,OVERLAP=2*MARGIN,OPEN_FLAGS=constants.O_RDONLY|(constants.O_NONBLOCK??0)|(constants.O_NOFOLLOW??0),FileScanner=class{#settings;#cut;#listsRefs=!1;#cwd;#largest;#largestArchive;#buffer=Buffer.
allocUnsafeSlow(BUFFER_SIZE);#insideRoot=new InsideRoot;constructor({settings,cwd,largest}){this.#settings=withUnpacker({...settings,onCut:message=>{this.#cut=message}}),
this.#cwd=cwd,this.#largest=largest,this.#largestArchive=largest/ARCHIVE_COST}scan(path,from){let absolute=joinRaw(from.root,path);this.#cut=void 0;let reading=this.#scanInside(
absolute,from.root),{message=this.#defaultMessage(reading,from),inside=[],...result}=reading;if(message===void 0&&inside.length===0)return result;let where=pathFrom(
this.#cwd,absolute,from.top);return{...result,...message===void 0?{}:{problem:{where,message}},...inside.length===0?{}:{unreadInside:nameProblems(inside,where)}}}#defaultMessage(reading,from){
return this.#cut!==void 0?this.#cut:reading===GONE&&from.named===!0?MISSING:void 0}#scanInside(absolute,root){try{return this.#insideRoot.has(root,absolute)?this.#scanOpened(
absolute):GONE}catch(error){return failure(absolute,error)}}#scanOpened(path){let origin={kind:"file",path},descriptor;try{descriptor=openSync(nativePath(path),
OPEN_FLAGS)}catch(error){if(codeOf(error)==="ELOOP")return this.#scanLinkText(path,origin);throw error}try{return this.#scanDescriptor(descriptor,origin)}finally{
closeSync(descriptor)}}#scanLinkText(path,origin){let target=readlinkSync(nativePath(path),{encoding:"buffer"});return read(scanContent(target,0,target.length,origin,
this.#settings),target.length)}#scanDescriptor(descriptor,origin){let stats=fstatSync(descriptor);if(stats.isDirectory())return GONE;let refusal=refuse(stats,this.#settings.
maxSize);if(refusal!==void 0)return unread(refusal);if(stats.size>this.#largest)return{...GONE,deferred:!0};this.#listsRefs=isRefList(origin);let length=this.#fill(
descriptor,0,stats.size),tail=length===BUFFER_SIZE?readTail(descriptor,stats.size):void 0,archive=this.#findArchive(origin,length,tail);if(archive!==void 0&&length>
this.#largestArchive)return{...GONE,deferred:!0};if(length===BUFFER_SIZE){let reading2=this.#scanLarge(descriptor,origin,stats.size);return archive===void 0?reading2:
withInside(reading2,this.#scanArchive(descriptor,stats.size,archive))}let reading=read(scanContent(this.#buffer,0,length,origin,this.#settings),length,stats.size);
return this.#cut??=explainPointer(this.#buffer,length),archive===void 0?reading:withInside(reading,scanInside(this.#buffer.subarray(0,length),archive))}#findArchive(origin,length,tail){
let settings=this.#settings,name=origin.kind==="file"&&typeof origin.path=="string"?origin.path:void 0,kind=findContainer(this.#buffer,{start:0,end:length},name,
tail),isClosed=settings.closedArchives===!0&&kind!=="reftable";return kind===void 0||isClosed?void 0:{origin,settings,kind,name}}#scanArchive(descriptor,size,archive){
let scanner=new InsideScanner(archive);for(let length=BUFFER_SIZE,at=0;length===BUFFER_SIZE;at+=length)length=this.#fill(descriptor,at,size),scanner.push(this.#buffer.
subarray(0,length));return scanner.end()}#fill(descriptor,position,size){let length=0;for(let count2=-1;count2!==0&&length<BUFFER_SIZE&&!(length>0&&position+length===
size);length+=count2)count2=readSync2(descriptor,this.#buffer,length,BUFFER_SIZE-length,position+length);return this.#listsRefs&&blankIds(this.#buffer,length),length}#scanLarge(descriptor,origin,size){
let found=!1,total=0;for(let length=BUFFER_SIZE;length===BUFFER_SIZE&&!found;total+=BUFFER_SIZE-OVERLAP)length=this.#fill(descriptor,total,size),found=detectAll(
this.#buffer,0,length,this.#settings).length>0,length<BUFFER_SIZE&&(total+=length-(BUFFER_SIZE-OVERLAP));return found?this.#scanLocated(descriptor,origin,size):
read([],total,size)}#scanLocated(descriptor,origin,size){let scanner=new StreamScanner(origin,this.#settings),hits=[],total=0;for(let length=BUFFER_SIZE;length===
BUFFER_SIZE;total+=length){length=this.#fill(descriptor,total,size);for(let hit of scanner.push(this.#buffer.subarray(0,length)))hits.push(hit)}for(let hit of scanner.
end())hits.push(hit);return read(hits,total,size)}};function isArchive(bytes,object,{closedArchives}){return closedArchives===!0?!1:recognise(bytes,object.start,object.end,object.isText!==!0)!==void 0}function scanObject(bytes,object,origin,settings){
let{start,end}=object;if(origin.type==="tree")return{hits:scanTreeNames(bytes,{start,end,idSize:origin.id.length/2},settings),problems:[]};let cut=new CutProblem,
hits=scanContent(bytes,start,end,origin,withUnpacker({...settings,onCut:cut.note})),kind=origin.type==="blob"&&settings.closedArchives!==!0?findContainer(bytes,
object):void 0;if(kind===void 0)return{hits,problems:cut.problems};let inside=scanInside(bytes.subarray(start,end),{origin,settings,kind});return{hits:[...withoutInner(
hits,inside),...inside.hits],problems:[...cut.problems,...inside.problems]}}import{closeSync as closeSync2,constants as constants2,fstatSync as fstatSync2,openSync as openSync2,readFileSync}from"node:fs";import{inflateSync as inflateSync2}from"node:zlib";var MAX_INFLATED=32*1024*1024,HEADER4=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,MAX_HEADER=32;function readLoose(path,maxSize){try{let bytes=inflateSync2(
readSmall(path),{maxOutputLength:MAX_INFLATED}),header=HEADER4.exec(bytes.toString("latin1",0,MAX_HEADER)),start=header?.[0].length??0;return header===null||bytes.
length-start!==Number(header[2])?"its header does not fit its content":header[1]==="blob"&&bytes.length-start>maxSize?"over --max-size":{type:header[1],bytes,start}}catch(error){
return messageOf(error)}}function readSmall(path){let file=openSync2(path,constants2.O_RDONLY|(constants2.O_NONBLOCK??0));try{let stats=fstatSync2(file);if(!stats.
isFile()||stats.size>MAX_INFLATED)throw new Error("it is no file of a size that is read here");return readFileSync(file)}finally{closeSync2(file)}}function isKnown({idSize,tables},bytes,at){for(let table of tables)if(findId(table,idSize,bytes,at)>=0)return!0;return!1}function findId(table,idSize,bytes,at){
let{bytes:ids,heads,ids:start,stride,firsts}=table,bits=31-Math.clz32(heads.length-1),lead=readUint32(bytes,at),head=bits===0?0:lead>>>32-bits,low=heads[head],high=heads[head+
1],guess=low+Math.floor((high-low)*(lead<<bits>>>0)/2**32);for(let reach=2;low<high;reach*=4){let order=compareIds(bytes,at,ids,start+guess*stride,idSize);if(order===
0)return firsts===void 0?guess:firsts[guess];order<0?high=guess:low=guess+1;let near=order<0?high-reach:low+reach;guess=near>low&&near<high&&reach<1e3?near:low+
high>>>1}return-1}function countIds({heads}){return heads.at(-1)??0}function compareIds(a,aStart,b,bStart,length){for(let i=0;i<length;i++){let difference=a[aStart+i]-b[bStart+i];if(difference!==0)return difference}return 0}function readUint32(bytes,at){return(bytes[at]<<24|bytes[at+1]<<16|bytes[at+2]<<8|bytes[at+3])>>>0}var KEPT=1e3,SPACE5=32,LINE_FEED8=10,ReferenceChecker=class{#known;#absent=new Set;#id=Buffer.alloc(32);constructor(known){this.#known=known}takeAbsent(){let absent=[
...this.#absent];return this.#absent.clear(),absent}checkTree(bytes,{start,end}){let{idSize}=this.#known;for(let at=start;at<end;){let id=endOfName(bytes,at,end)+
1,next=id+idSize;if(next>end)return!1;typeOfEntry(bytes,at)!=="commit"&&this.check(bytes,id),at=next}return!0}checkHeader(bytes,{start,end}){let digits=this.#known.
idSize*2;for(let at=start;at<end&&bytes[at]!==LINE_FEED8;){let lineEnd=at;for(;lineEnd<end&&bytes[lineEnd]!==LINE_FEED8;)lineEnd++;let idStart=lineEnd-digits;if(idStart<=
at||bytes[idStart-1]!==SPACE5||!this.#readHex(bytes,idStart,digits))return;this.check(this.#id,0),at=lineEnd+1}}#readHex(bytes,at,digits){for(let i=0;i<digits;i+=
2){let value=hexValue2(bytes[at+i])*16+hexValue2(bytes[at+i+1]);if(value<0)return!1;this.#id[i/2]=value}return!0}check(bytes,at){isKnown(this.#known,bytes,at)||
this.#absent.size>=KEPT||this.#absent.add(Buffer.from(bytes.buffer,bytes.byteOffset+at,this.#known.idSize).toString("hex"))}};function hexValue2(byte){return byte>=
48&&byte<=57?byte-48:byte>=97&&byte<=102?byte-87:-512}function scanLoose(item,settings,patience=1/0){let{files,known}=item,taken=0,until=performance.now()+patience,references=new ReferenceChecker(known),hits=[],problems=[],
unread2=[],commits=[],counts={files:0,blobs:0,bytes:0};for(let file of files){if(performance.now()>until)break;taken++;let object=readLoose(file.path,settings.maxSize);
if(typeof object=="string"){unread2.push({id:file.id,reason:object});continue}let{type,bytes,start}=object,range={start,end:bytes.length};if(type==="tree"&&!references.
checkTree(bytes,range)){unread2.push({id:file.id,reason:"the tree ends in the middle of an entry"});continue}let found=scanObject(bytes,range,{kind:"object",type,
id:file.id},settings);for(let hit of found.hits)hits.push(hit);for(let problem of nameObjectProblems(found.problems,file.id))problems.push(problem);(type==="com\
mit"||type==="tag")&&references.checkHeader(bytes,range),type==="commit"&&commits.push(file.id),type==="blob"&&counts.blobs++,type!=="tree"&&(counts.bytes+=bytes.
length-start)}let learned={done:taken-unread2.length,unread:unread2,absent:references.takeAbsent(),commits},result={hits,problems,counts,learned},left=files.slice(
taken);return left.length===0?result:{...result,deferred:{...item,files:left}}}import{closeSync as closeSync3,constants as constants3,fstatSync as fstatSync3,openSync as openSync3}from"node:fs";function openRegular(path){let file=openSync3(path,constants3.O_RDONLY|(constants3.O_NONBLOCK??0));if(fstatSync3(file).isFile())return file;throw closeSync3(file),
new CorruptPack("not a regular file")}var FANOUT_SIZE=256*4,INDEX_HEAD=8+FANOUT_SIZE;function idAt({idTable,idSize},position){let start=idTable.ids+position*idTable.stride;return idTable.bytes.toString("hex",start,start+idSize)}var HEAVY=8*1024*1024,GRAIN=2*1024*1024;var{WebAssembly:wasm}=globalThis;var WINDOW_START=1024,WINDOW2=65536,ARRAYS=WINDOW_START+WINDOW2;var MOST_READ=2**30;function reviveHandle(pack){let{buffer,byteOffset,byteLength}=pack.index.idTable.bytes,bytes=Buffer.from(buffer,byteOffset,byteLength);return{...pack,index:{...pack.
index,idTable:{...pack.index.idTable,bytes}}}}function entryIds({index,table},entries){return Array.from(entries,entry=>idAt(index,table.positions[entry]))}function foundAt({
index:{idTable},table},entry){let position=table.positions[entry];return idTable.firsts?.[position]??position}import{closeSync as closeSync4}from"node:fs";var OutOfTime=class extends Error{},DeltaWalker=class{#table;#visitor;#limits;#unpacker;#inner;#leaf;visited=0;visitedBytes=0;#until=1/0;constructor(unpacker,table,visitor2,limits){
this.#unpacker=unpacker,this.#table=table,this.#visitor=visitor2,this.#limits=limits,this.#inner={margin:limits.margin,sparse:!1},this.#leaf={margin:limits.margin,
sparse:limits.sparse}}begin(patience){this.visited=0,this.visitedBytes=0,this.#until=performance.now()+patience}walk(entry){try{let{start,size}=this.#unpacker.rebuild(
entry);this.#count(entry,{start,size});let isText=!this.#unpacker.core.holdsNul({start,end:start+size}),found=this.#visitWhole(entry,{start,end:start+size,isText});
this.#descend(entry,{start,size,found,isText})}catch(error){this.#giveUp(entry,error)}}#descend(entry,top){let base=top;for(let at=entry;at>=0;){let heaviest=this.#visitLightChildren(
at,base);if(heaviest<0)return;try{let child=this.#visitChild(heaviest,base);if(child===void 0)return;base={...child,start:this.#unpacker.settle(child,top.start)}}catch(error){
this.#giveUp(heaviest,error);return}at=heaviest}}#visitLightChildren(entry,base){let{firstChildren,nextSiblings,weights}=this.#table,heaviest=-1;for(let child=firstChildren[entry];child>=
0;child=nextSiblings[child]){if(weights[child]>this.#limits.weight)continue;let light=child;(heaviest<0||weights[child]>weights[heaviest])&&(light=heaviest,heaviest=
child),light>=0&&this.#visitSubtree(light,base)}return heaviest}#visitSubtree(entry,base){try{let child=this.#visitChild(entry,base);child!==void 0&&this.#descend(
entry,child)}catch(error){this.#giveUp(entry,error)}}#visitChild(entry,base){let isLeaf=this.#table.firstChildren[entry]<0;if(isLeaf&&this.#table.duplicates[entry]===
1)return;let options=isLeaf&&!base.found&&base.isText?this.#leaf:this.#inner,size=this.#unpacker.unpackChild(entry,base,options),start=this.#unpacker.resultStart;
this.#count(entry,{start,size});let isText=base.isText&&!this.#unpacker.core.insertsNul,object={start,end:start+size,isText},fitting=size<=this.#limits.maxSize,
found=base.found||!fitting||this.#visitChanges(object);return found&&(options.sparse&&fitting&&this.#unpacker.completeChild(base),found=this.#visitWhole(entry,object)),
isLeaf?void 0:{start,size,found,isText}}#count(entry,{start,size}){if(this.#until<1/0&&performance.now()>this.#until)throw new OutOfTime;this.#table.duplicates[entry]!==
1&&(this.visited++,this.visitedBytes+=size,this.#visitor.each?.(entry,{start,end:start+size}))}#visitWhole(entry,object){let size=object.end-object.start;return this.#table.
duplicates[entry]===1?this.#visitor.changed(this.#unpacker.core.listWhole(size),object):size<=this.#limits.maxSize?this.#visitor.whole(entry,object):(this.#visitor.
oversize(entry,size),!0)}#visitChanges(object){let{pieces}=this.#unpacker.core;return pieces===void 0||this.#visitor.changed(pieces,object)}#giveUp(entry,error){
if(error instanceof OutOfTime)throw error;let{firstChildren,nextSiblings,weights,duplicates}=this.#table,reason=messageOf(error),pending=[entry];for(let at=pending.
pop();at!==void 0;at=pending.pop()){duplicates[at]===0&&this.#visitor.unreadable(at,reason);for(let child=firstChildren[at];child>=0;child=nextSiblings[child])weights[child]<=
this.#limits.weight&&pending.push(child)}}};var WASM_CODE3="AGFzbQEAAAABKARgB39/f39/f38Bf2AFf39/f38Bf2AGf39/f39/AX9gBn9/f39/fwACEgEDZW52Bm1lbW9yeQIDAYCABAMFBAABAgMHJgMLZmluZFVua25vd24AAgtmaW5kTnVtYmVycwAD\
Bm1lbW9yeQIACrgKBJQDAgV/An4gBCAFIARrrSAGrX5CIIinaiEGQQIhCANAIAQgBUkEQAJ/IAApAwAiDEIIiEL/gfyH8J/A/wCDIAxC/4H8h/CfwP8Ag0IIhoQiDEIQiEL//4OA8P8/gyAMQv//g4Dw/z+DQhCG\
hEIgiiIMIAIgAyAGbGoiCSkDACINQgiIQv+B/Ifwn8D/AIMgDUL/gfyH8J/A/wCDQgiGhCINQhCIQv//g4Dw/z+DIA1C//+DgPD/P4NCEIaEQiCKIg1SBEBBf0EBIAwgDVQbDAELQQghBwNAIAEgB0sEQCAAIAdq\
KAIAIgpBgP6DeHFBCHcgCkH/gfwHcUEIeHIiCiAHIAlqKAIAIgtBgP6DeHFBCHcgC0H/gfwHcUEIeHIiC0cEQEF/QQEgCiALSRsMAwsgB0EEaiEHDAELC0EACyIHRQRAIAYPCyAHQQBIBH8gBiIFIAhrQQAgBiAI\
SxsFIAggBkEBaiIEagsiBiAEIAVqQQF2IAQgBkkgBSAGS3EgCEHoB0lxGyEGIAhBAnQhCAwBCwtBfwv7AgILfwF+IAMoAgAhCSADKAIEIQggAygCCCEHIAMoAgwhCkEAIQMDQCABIANLBEAgA0EgaiIGIAEgASAG\
SxshCyADIQYDQCAGIAtJBEAgECAJIAogCCAAIAQgBkECdGooAgBBBXRqKAIAIgxBgP6DeHFBCHcgDEH/gfwHcUEIeHIiDEEgIAdrdkEAIAcbIg1BAnRqKAIAIg4gCCANQQFqQQJ0aigCACAOa60gDCAHdK1+QiCI\
p2psaikDAHwhECAGQQFqIQYMAQsLIAMhBgNAIAYgC0kEQCAAIAQgBkECdGooAgAiDUEFdGoiDigCACIMQYD+g3hxQQh3IAxB/4H8B3FBCHhyIgxBICAHa3ZBACAHGyEPIA4gAiAJIAogCCAPQQJ0aigCACAIIA9B\
AWpBAnRqKAIAIAwgB3QQAEF/RgRAIAQgBUECdGogDTYCACAFQQFqIQULIAZBAWohBgwBCwsgA0EgaiEDDAELCyAEIAFBAnRqIBA3AwAgBQtVAQJ/A0AgASAGSwRAIAUgBkECdGogBjYCACAGQQFqIQYMAQsLA0Ag\
AUEARyAEIAdLcQRAIAAgASACIAMgB0EEdGogBRABIQEgB0EBaiEHDAELCyABC8wDAgx/AX4DQCABIAdLBEAgBSAHQQJ0akF/NgIAIAdBAWohBwwBCwsDQCAEIA5LBEAgAyAOQQR0aiENQQAhBwNAIAEgB0sEQCAH\
QSBqIgYgASABIAZLGyEPIAchBgNAIAYgD0kEQCASIA0oAgAgDSgCDCANKAIEIgwgACAGQQV0aigCACIIQYD+g3hxQQh3IAhB/4H8B3FBCHhyIgtBICANKAIIIgprdkEAIAobIglBAnRqKAIAIgggDCAJQQFqQQJ0\
aigCACAIa60gCyAKdK1+QiCIp2psaikDAHwhEiAGQQFqIQYMAQsLIAchBgNAIAYgD0kEQCAFIAZBAnRqIgwoAgBBf0YEQCAAIAZBBXRqIgsoAgAiCEGA/oN4cUEIdyAIQf+B/AdxQQh4ciIKQSAgDSgCCCIQa3ZB\
ACAQGyEJIAsgAiANKAIAIA0oAgwgDSgCBCIIIAlBAnRqKAIAIAggCUEBakECdGooAgAgCiAQdBAAIghBf0cEQCAMIAggEWo2AgALCyAGQQFqIQYMAQsLIAdBIGohBwwBCwsgESANKAIEQQEgDSgCCHRBAnRqKAIA\
aiERIA5BAWohDgwBCwsgBSABQQJ0aiASNwMACw==";var ObjectNumbers=class{idSize;count;#tables;#firsts;constructor(idSize,tables){this.idSize=idSize,this.#tables=tables;let firsts=[0];for(let table of tables)firsts.
push((firsts.at(-1)??0)+countIds(table));this.count=firsts.pop()??0,this.#firsts=firsts}firstOf(table){return this.#firsts[this.#tables.indexOf(table)]??-1}find(bytes,at){
for(let i=0;i<this.#tables.length;i++){let position=findId(this.#tables[i],this.idSize,bytes,at);if(position>=0)return this.#firsts[i]+position}return-1}withId(number,use){
let i=this.#tables.length-1;for(;i>0&&this.#firsts[i]>number;)i--;let{bytes,ids,stride}=this.#tables[i];return use(bytes,ids+(number-this.#firsts[i])*stride)}idOf(number){
return this.withId(number,(bytes,at)=>Buffer.from(bytes.buffer,bytes.byteOffset+at,this.idSize).toString("hex"))}};var ID_STRIDE=32,ID_BATCH=2048,DESK=ID_BATCH*(ID_STRIDE+4)+8,DESKS=64,TABLES=16,MOST_TABLES=1024,FIRST_DESK=TABLES+MOST_TABLES*16,FIRST_TABLE=FIRST_DESK+DESKS*DESK;var IdFinder=class{#known;#core;#desk=0;#bytes=new Uint8Array(0);#unknown=new Uint32Array(0);#numbers;#hasTwins;constructor(known){this.#known=known,this.#hasTwins=
known.tables.some(({firsts})=>firsts!==void 0);let{memory}=known;if(wasm===void 0||memory===void 0)return;let desk=Atomics.add(new Int32Array(memory.buffer,0,1),
0,1);if(desk>=DESKS)return;this.#desk=FIRST_DESK+desk*DESK,this.#bytes=new Uint8Array(memory.buffer,this.#desk,ID_BATCH*ID_STRIDE),this.#unknown=new Uint32Array(
memory.buffer,this.#desk+ID_BATCH*ID_STRIDE,ID_BATCH);let module=new wasm.Module(Buffer.from(WASM_CODE3,"base64"));this.#core=new wasm.Instance(module,{env:{memory}}).
exports}findUnknown(ids,visit){let{idSize,tables}=this.#known,count2=ids.length/ID_STRIDE;if(this.#core===void 0){for(let number=0;number<count2;number++)visit(
number);return}this.#bytes.set(ids);let unknown=this.#desk+ID_BATCH*ID_STRIDE;count2=this.#core.findUnknown(this.#desk,count2,idSize,TABLES,tables.length,unknown);
for(let i=0;i<count2;i++)visit(this.#unknown[i])}findNumbers(ids){let{idSize,tables}=this.#known,count2=ids.length/ID_STRIDE;if(this.#core===void 0||this.#hasTwins){
let numbers2=this.#numbers??=new ObjectNumbers(idSize,tables);return Uint32Array.from({length:count2},(_,i)=>numbers2.find(ids,i*ID_STRIDE))}this.#bytes.set(ids);
let numbers=this.#desk+ID_BATCH*ID_STRIDE;return this.#core.findNumbers(this.#desk,count2,idSize,TABLES,tables.length,numbers),this.#unknown.subarray(0,count2)}};import{readSync as readSync3}from"node:fs";var STRIDE2=32768,WINDOW3=STRIDE2+4096,PackBytes=class{end=0;#file;#room;#windows;#filled;constructor(file,room){this.#file=
file,this.#room=room,this.#windows=new Float64Array(room.slots).fill(-1),this.#filled=new Uint32Array(room.slots)}read(offset,length,spill){let window=Math.floor(
offset/STRIDE2),within=offset-window*STRIDE2;if(within+length>WINDOW3)return this.end=spill+readSync3(this.#file,this.#room.bytes,spill,length,offset),spill;let slot=window&
this.#windows.length-1,at=this.#room.start+slot*WINDOW3;return this.#windows[slot]!==window&&(this.#windows[slot]=-1,this.#filled[slot]=readSync3(this.#file,this.#room.
bytes,at,WINDOW3,window*STRIDE2),this.#windows[slot]=window),this.end=at+Math.max(within,Math.min(within+length,this.#filled[slot])),at+within}};var LISTS={pieces:65536,firstChanges:197632,changes:0},LISTS_WITH_CHANGES={...LISTS,changes:65536*4};var DELTA_MESSAGES=[()=>"it is too large to be unpacked in memory",()=>"a delta header is cut off",([made,has])=>`a delta is made for a base of ${made} bytes, b\
ut its base has ${has}`,()=>"a delta ends in the middle of an instruction",()=>"a delta uses the reserved instruction 0",([from,to,size])=>`a delta copies bytes\
 ${from} to ${to} of a base of ${size}`,([size])=>`a delta writes more than the ${size} bytes it announces`,([written,size])=>`a delta writes ${written} of the ${size}\
 bytes it announces`];var WASM_CODE4="AGFzbQEAAAABKQdgAX8AYAR/f39/AX9gAABgAAF/YAZ/f39/f38Bf2ACf38Bf2ABfAF/Ag8BA2VudgZtZW1vcnkCAAEDExIBAAQCAwEAAgMCAQAFAAYEBQMGbxZ/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwegAQ0HcHJlcGFyZQALCmFwcGx5RGVsdGEA\
DwtiZWdpbkhlYWRlcgANCWJlZ2luVHJlZQAGC2NoZWNrSGVhZGVyAAwJY2hlY2tUcmVlAAUMZm9yZ2V0VW5zZWVuAAkIaG9sZHNOdWwAEAdpbmZsYXRlAAoMbG9uZ2VzdEVudHJ5AAQHcmVzZXJ2ZQAOC3Vuc2Vl\
bkNvdW50AAgGbWVtb3J5AgAIAQMMAQIKp0IS4gYBCH9BwAwoAgAEQEEADwtBgIgCIQRBASEFA0AgBUEPTQRAIAVBAnQiBkGADGooAgAhByAGQYANaiAENgIAIAQgB0ECdGohBCAJQQF0IAdqIQkgBUEBaiEFDAEL\
CyAJQYCAAkcEQCADBH9BhAwoAgAiA0EBSwR/QQEFIw8jDmsgA0EBdEcLBH9BAAUjDi8BAEH/A3EhBCAAIAMEfyABIARBAnRqKAIAQYECagVBgYICCzYCACAAQQRqQYGCAjYCAEEBIQMDQCACIANLBEBBBCADdCEE\
IAAhAQNAIAEgACAEakkEQCABIARqIAH9AAQA/QsEACABQRBqIQEMAQsLIANBAWohAwwBCwtBAQsFQQALDwsjDiEDA0AgAyMPSQRAIAMvAQAiBEEJdiIFQQJ0QYANaiIGKAIAIQcgBiAHQQRqNgIAIAcgASAEQf8D\
cUECdGooAgAgBUGBAmxqNgIAIANBAmohAwwBCwtBgIgCIQlBACEDQQQhAUEBIQUDQCACIAVPBEAgACEEA0AgBCAAIAFqSQRAIAEgBGogBP0ABAD9CwQAIARBEGohBAwBCwsgAUEBdCEBQQFBCiAFa3QhBiAFQQJ0\
QYAMaigCACEEA0AgBARAIAAgA0EBdEGAoAJqLwEAaiAJKAIANgIAIAlBBGohCSADIAZqIQMgBEEBayEEDAELCyAFQQFqIQUMAQsLIANBgAhJBEAgACEIIANBCiACa3YhA0EBIAJ0IQFBACEAQX8hBiACQQFqIQoD\
QCAKQQ9NBEAgCiACayEHIANBAXQhAyAKQQJ0QYAMaigCACEFA0AgBQRAIAMgB3YiBCAGRwRAIAQhBiAHIQQgBSEAA0AgAEEBIAR0SQRAIARBAWoiBCACakECdEGADGooAgAgAEEBdGohAAwBCwsgASIAQQEgBHRq\
IQEgCCAGQQogAmt0Qf8HcUEBdEGAoAJqLwEAQXxxaiAAQRB0QYCAA3IgBEEIdHIgAnI2AgALIAkoAgAgAkGBAmxrIQsgACADQQogB2t0Qf8HcUEBdEGAoAJqLwEAQQJ2aiEEA0AgASAESwRAIAggBEECdGogCzYC\
ACAEQQEgB3RqIQQMAQsLIAlBBGohCSADQQFqIQMgBUEBayEFDAELCyAKQQFqIQoMAQsLC0EBC4oCAgd/AX4jCyEFIwwhCCMNIQEjESEHIxIhBiMPIQQDQCAAIAdLBEAgAUEOSQRAIAggBSkDACABrYaEIQggBUE/\
IAFrQQN2aiEFIAFBOHIhAQsgCKciA0H/AHFBAnRBgCJqKAIAIgJBEHZB/wFxIANBASACdEEBa3EgAkEIdnZqIQMgCCACrYghCCABIAJB/wFxayEBIAQgBiACQRh2QQ9xIAJBgICAgAFxGyIGQQl0IAdy/RBB1AD9\
AAQA/Y4B/QsEACAEIANBAXRBACAGG2ohBCAGQQJ0QYAMaiICIAMgAigCAGo2AgAgAyAHaiEHDAELCyAEJA8gBSQLIAgkDCABJA0gByQRIAYkEgv1BwMHfwF+AXsjDCMLIgYpAwAjDSIHrYaEIQ0gBiAHQX9zQQN2\
QQdxaiEJIAdBOHIhCCAAIA2nQf8HcUECdGooAgAhBwJAA0ACQCACIARLDQIgBSAJSQ0CIA2nIQYgDSAHrYghDSAIIAdrIQggB0EASARAIAIiBkEBaiECIAYgB0EQdjoAACANpyEGIA0gACANp0H/B3FBAnRqKAIA\
IgetiCENIAggB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA2nIQYgDSAAIA2nQf8HcUECdGooAgAiB62IIQ0gCCAHayEIIAdBAEgEQCACIgZBAWohAiAGIAdBEHY6AAAgDSAJKQMAIAithoQhDSAJIAhB\
f3NBA3ZBB3FqIQkgCEE4ciEIIAAgDadB/wdxQQJ0aigCACEHDAQLCwsgB0GAgAJxBEAgB0GAgAFxBEAgDSAJKQMAIAithoQhDSAJIAhBf3NBA3ZBB3FqIQkgDSAAIA2nIgZBASAHQQh2dEEBa3EgB0EQdmpBAnRq\
KAIAIgetiCENIAhBOHIgB2shCCAHQQBIBEAgAiIGQQFqIQIgBiAHQRB2OgAAIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAhBOHIhCCAAIA2nQf8HcUECdGooAgAhBwwECwsgB0GAgAJxBEAgB0GAwABx\
RQ0EDAILCyAHQRB2IAZBASAHdEEBa3EgB0EIdnZqIQwgDSABIA2nIgZB/wFxQQJ0aigCACIHrYghDSAIIAdrIQggB0GAgAJxBEAgB0GAgAFxRQ0DIA0gCSkDACAIrYaEIQ0gCSAIQX9zQQN2QQdxaiEJIAEgDaci\
BkEBIAdBCHZ0QQFrcSAHQRB2akECdGooAgAiB0GAgAJxDQMgCEE4ciAHayEIIA0gB62IIQ0LIAdBEHYgBkEBIAd0QQFrcSAHQQh2dmoiCyACIANrSw0CIAIgC2shCiAMIAIiBmohAiANIAkpAwAgCK2GhCENIAkg\
CEF/c0EDdkEHcWohCSAIQThyIQggACANp0H/B3FBAnRqKAIAIQcgC0EQTwRAIAYgCv0ABAD9CwQAIAYgCv0ABBD9CwQQIAxBIEsEQANAIAZBEGoiBiAKQRBqIgr9AAQQ/QsEECAGQRBqIAJJDQALCwUgC0EITwRA\
A0AgBiAKKQMANwMAIApBCGohCiAGQQhqIgYgAkkNAAsFIAtBAUYEQCAKLAAA/Q8hDgNAIAYgDv0LBAAgBkEQaiIGIAJJDQALBQNAIAYgCikDADcDACAKIAtqIQogBiALaiIGIAJJDQALCwsLDAELCyAJJAsgDSQM\
IAhBP3EkDSACJBBBAQ8LQQALDgBBgIACJA5BgIACJA8LBAAjFQuKBgMFfwJ+AXsDQCMTIAFJBEADQCMUIANJBH8jEyAAIxRBA3RBhIAEaigCAGpPBUEACwRAIxRBAWokFAwBCwsjFCADRgRAQQAPCyAAIxRBA3RB\
gIAEaigCAGohBiMTIgUpAwAiCUKAgICIkKDAAH0gCUJ/hYNCgICAgIiQoMAAgyIJekIDiKcgBWohBAJAIAlCAFINACAFQQdqIQUDQCABIAVLBEAgBSAF/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiB2hqIQQg\
Bw0CIAVBEGohBQwBCwsgASEECyAEQQFqIAJqIQcDQCAGIAdLBEAgByQTIxMiBSkDACIJQoCAgIiQoMAAfSAJQn+Fg0KAgICAiJCgwACDIgl6QgOIpyAFaiEEAkAgCUIAUg0AIAVBB2ohBQNAIAEgBUsEQCAFIAX9\
AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIHaGohBCAHDQIgBUEQaiEFDAELCyABIQQLIARBAWogAmohBwwBCwsgASAHSQRAQX8PCyAGIAdJBEAjCUGAEEYEQEEBDwsjFSIFIAQjE2siBiAFIAZLGyQVIxMiBSkD\
ACIKQv//////////AIMiCUKx4MCxw4aNEFEgCUKx4MC506aNEFFyIAlCseTAgYOGjBBRciAKQv///////z+DQrTgwIGDhghRcgR/QQAFQQAhBgNAIAQgBUsEQCAFLQAAIghBMEkgCEE3S3JFBEAgCEEHcSAGQQN0\
ciEGIAVBAWohBQwCCwsLIAZBgOADcSIFQYDAAkcgBUGAgAJHcSAFQYCAAUdxC0UEQCAEQQFqIgT9AAQAIQsgBCkDAFAgCyAEKAIAQf//AXFBBXRBgIBAayIF/QAEAP1RIAIgBGpBEGv9AAQAIAIgBWpBEGv9AAQA\
/VH9UP1TQQBHciEGIAUgC/0LBAAgBUEQaiAEQRBq/QAEAP0LBAAjCUEFdEGAgAhqIgUgBP0ABAD9CwQAIAVBEGogBEEQav0ABAD9CwQAIwkgBmokCQsLIAckEwwBCwtBAAsOACAAJBNBACQUQQAkFQvhBgEDfwNA\
IABBgAJJBEAgAEECdEGAFGogAEEQdEGAgICAeHI2AgAgAEEBaiEADAELC0GAHEGAwAI2AgBBAyEAA0AgAUEcSQRAIAFBAnRBhBxqIAFBAnZBAWtBACABQQRPGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEM\
AQsLQfQcQYCAiAg2AgBB+BxBgIACNgIAQfwcQYCAAjYCAEEBIQBBACEBA0AgAUEeSQRAIAFBAnRBgB5qIAFBAXZBAWtBACABQQJPGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgeQYCAAjYCAEH8\
HkGAgAI2AgBBACEAA0AgAEEQSQRAIABBAnRBgCBqIABBGHRBgIAEcjYCACAAQQFqIQAMAQsLQcAgQYKAjIABNgIAQcQgQYOADDYCAEHIIEGHgCw2AgBBACEAA0AgAEGACEkEQEEAIQJBACEBA0AgAUEKSQRAIAIg\
ACABdkEBcUEJIAFrdHIhAiABQQFqIQEMAQsLIABBAXRBgKACaiACQQJ0OwEAIABBAWohAAwBCwtBACEAA0AgAEGgAkkEQCAAQYAIaiAAQZABSQR/QQgFIABBgAJJBH9BCQVBB0EIIABBmAJJGwsLOgAAIABBAWoh\
AAwBCwtBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhASMPIQADQCABQaACSQRAIAAgAUGACGotAAAiAkEJdCABcjsBACAAQQJBACAC\
G2ohACACQQJ0QYAMaiICIAIoAgBBAWo2AgAgAUEBaiEBDAELCyAAJA9BgKABQYAUQQpBABAAGkEAIQADQCAAQSBJBEAgAEGACGpBBToAACAAQQFqIQAMAQsLQYCAAiQOQYCAAiQPQQAhAANAIABBEE0EQCAAQQJ0\
QYAMav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgAEEEaiEADAELC0EAIQEjDyEAA0AgAUEgSQRAIAAgAUGACGotAAAiAkEJdCABcjsBACAAQQJBACACG2ohACACQQJ0QYAMaiICIAIoAgBBAWo2AgAgAUEBaiEBDAEL\
CyAAJA9BgPABQYAeQQhBABAAGgsEACMJCwYAQQAkCQvxBgMJfwR7AX4CQCABIABBB2pJDQAgAEEBai0AACAALQAAQQh0ciIEQaCeAnFBgBBHBH9BAQUgBEEfcAsNACACIANqIQggAUEIaiELIABBAmohBCACIQAD\
QCAGRQRAIAQgC0sNAiAEQT8gBWtBA3ZqIQcgESAEKQMAIAWthoQiEUIBg6chBiAFQThyQQNrIQQgEUIBiKdBA3EiBUUEQEIAIRFBACEFIAcgBEEDdmsiBC8BACIJIARBAmovAQBzQf//A0cNAyAJIAggAGtLIARB\
BGoiCiAJaiABS3INAyAAIAr9AAQA/QsEACAAIAr9AAQQ/QsEEAJAIAlBIE0NACAJQYACSwRAIAAgCiAJ/AoAAAwBC0EgIQQDQCAEIAlJBEAgACAEaiIMIAQgCmoiB/0ABAD9CwQAIAwgB/0ABBD9CwQQIARBIGoh\
BAwBCwsLIAAgCWohACAJIApqIQQMAgsgBUEDRg0CIAckCyARQgOIJAwgBCQNIAVBAUYEf0GAoAFBgPABIAAgAiAIIAsQAgUQEQR/QYDAAEGAkAEgACACIAggCxACBUEACwtFDQIjCyEEIwwhESMNIQUgCCMQIgBJ\
DQIMAQsLIAAgCEYgBCAFQQN2ayIAQQRqIAFNcQR/IAAoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4ckEBIQBBACEBIAIgA2oiBf0MAAAAAAAAAAAAAAAAAAAAAP0LBABBACADa0EPcSIDIAVqIQUDQCACIAVJBED9\
DAAAAAAAAAAAAAAAAAAAAAAhDf0MAAAAAAAAAAAAAAAAAAAAACEO/QwAAAAAAAAAAAAAAAAAAAAAIQ9BsCsgBSACayIGIAZBsCtPGyIGIAJqIQcDQCACIAdJBEAgDiAN/a4BIQ4gDSAC/QAEACIQ/X39f/2uASEN\
IA8gEP2JAf0MEAAPAA4ADQAMAAsACgAJAP26Af2uASAQ/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4BIQ8gAkEQaiECDAELCyAPIA5BBP2rAf2uASIO/RsAIA79GwFqIA79GwJqIA79GwNqIAEgACAGbGpqQfH/\
A3AhASAAIA39GwAgDf0bAWogDf0bAmogDf0bA2pqQfH/A3AhAAwBCwsgAUHx/wMgAGsgA2xqQfH/A3BBEHQgAHJGBUEACw8LQQALCAAgACQAEAcL4QQCBX8EeyABQQF0IQMDQCMKIABJBH8jCi0AAEEKRwVBAAsE\
QCMJQYAQRgRAQQEPCyMKIQICfwNAIAAgAksEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqIgIgACAAIAJLGwwDCyACQRBqIQIMAQsLIAALIgQgA2shBSAEIwogA2pNBH9BAQUgBUEBay0A\
AEEgRwsEQEEADwv9DP////////////////////8hB0EAIQIDQCACIANJBEAgByACIANBEGsiBiACIAZJGyIGIAVq/QAEACIH/QwwMDAwMDAwMDAwMDAwMDAw/XEiCf0MCgoKCgoKCgoKCgoKCgoKCv0mIgogB/0M\
YWFhYWFhYWFhYWFhYWFhYf1xIgj9DAYGBgYGBgYGBgYGBgYGBgb9Jv1Q/U4hByAGQQF2QYCADGogCSAI/QwKCgoKCgoKCgoKCgoKCgoK/W4gCv1SIghBBP2LASAIQQj9jQH9UP0M/wD/AP8A/wD/AP8A/wD/AP1O\
/QwAAAAAAAAAAAAAAAAAAAAA/Wb9WwMAACACQRBqIQIMAQsLIAf9Y0UEQEEADwtBgIAMKQMAUEGAgAz9AAQAIgdBgIAMKAIAQf//AXFBBXRBgIBAayIC/QAEAP1RIAFB8P8Lav0ABAAgASACakEQa/0ABAD9Uf1Q\
/VNBAEdyIQUgAiAH/QsEACACQRBqQZCADP0ABAD9CwQAIwlBBXRBgIAIaiICQYCADP0ABAD9CwQAIAJBEGpBkIAM/QAEAP0LBAAjCSAFaiQJIARBAWokCgwBCwtBAAsGACAAJAoLYAEDfyMAuCAARAAAAAAAAJBA\
oGMEQEEADws/AEEQdCIBIAD8A0GACGoiAk8EQEEBDwsgAiABIAFBAXZqIgMgAiADSxsiAiMAIgMgAiADSRsgAWtB//8DakEQdkAAQQBOC80RAwh/BH4BfEEAJAFBACQHQQAkAkEAJAYCQANAIAAgAUkgDkIyVHEE\
QCAAIgZBAWohACAPIAYtAAAiBkH/AHGtIA6GhCEPIAZBgAFJBEAgACQFDAMLIA5CB3whDgwBCwtBACQFQgAhDwsjBUUEQEF+DwsgDyEQIwUhAEIAIQ9CACEOAkADQCAAIAFJIA5CMlRxBEAgACIGQQFqIQAgDyAG\
LQAAIgZB/wBxrSAOhoQhDyAGQYABSQRAIAAkBQwDCyAOQgd8IQ4MAQsLQQAkBUIAIQ8LIwVFBEBBfg8LIBAgA61SBEBBgAQgELo5AwBBiAQgA7g5AwBBkAREAAAAAAAAAAA5AwBBfQ8LAn9BACMAuCABuCAPuqAi\
EkQAAAAAAACQQKBjDQAaQQE/AEEQdCIAIBL8A0GACGoiBk8NABogBiAAIABBAXZqIgcgBiAHSxsiBiMAIgcgBiAHSRsgAGtB//8DakEQdkAAQQBOC0UEQEF/DwsgD6chCiAErUIBhiEQIwUhAEIAIQ4CQANAIAAg\
AUkEQCAAQQFqIQYgAC0AACILQYABSQRAIAtFBEBBew8LIAYgC2ogAUsEQEF8DwsgCyAKIAlrSw0DIAStIAmtIAutfHwiDiAKrSIPIA4gD1QbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAASQRA\
IwFBA3QiCEGAgARqIwM2AgAgCEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiAEUEQCAJIwhLIQALIwdBgIACTUEAIAAbBEAj\
B0EBaiQHCyAJIAtqIgckCCMHQYCAAk0EQCMHQQN0Qfj/D2ohCCAABEAgCCAJNgIACyAIIAc2AgQLIAEgCWoiACAG/QAEAP0LBAAgACAG/QAEEP0LBBAgC0EgSwRAQSAhBwNAIAcgC0kEQCAAIAdqIgggBiAHaiIM\
/QAEAP0LBAAgCCAM/QAEEP0LBBAgB0EgaiEHDAELCwsjBkUEQCAGIAtqIQAgBiEHAkADQCAAIAdLBEAgByAH/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiDGhqIABJIQggDA0CIAdBEGohBwwBCwtBACEICyAI\
JAYLIAYgC2ohACAJIAtqIQlCfyEODAILQQAhCEEAIQcgC0EBcQRAIAYtAAAhCCAGQQFqIQYLIAtBAnEEQCAIIAYtAABBCHRyIQggBkEBaiEGCyALQQRxBEAgCCAGLQAAQRB0ciEIIAZBAWohBgsgC0EIcQRAIAgg\
Bi0AAEEYdHIhCCAGQQFqIQYLIAtBEHEEQCAGLQAAIQcgBkEBaiEGCyALQSBxBH8gByAGLQAAQQh0ciEHIAZBAWoFIAYLIQAgC0HAAHEEQCAHIAAtAABBEHRyIQcgAEEBaiEACyAAIAFLBEBBfA8LIAitIAdBgIAE\
IAcbIgutfCIPIAOtVgRAQYAEIAi4OQMAQYgEIA+6OQMAQZAEIAO4OQMAQXoPCyALIAogCWtLDQIgCK0gDlIEQCAJrSAErXwiESAKrSIOIA4gEVYbpyAJIARrQQAgBCAJSRsiByMES0EAIwIbBEBBACQCIwFBgMAA\
SQRAIwFBA3QiDEGAgARqIwM2AgAgDEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLIwJFBEBBASQCIAckAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLJAQjB0UiBkUEQCAJIwhLIQYLIwdBgIACTUEAIAYb\
BEAjB0EBaiQHCyAJJAgjB0GAgAJNBEAjB0EDdEH4/w9qIQcgBgRAIAcgCTYCAAsgByAJNgIECwsgC60gEFZBACAFGwRAIAEgCWoiBiACIAhqIgj9AAQA/QsEACAGIAj9AAQQ/QsEEAJAIARBIE0NACAEQYACSwRA\
IAYgCCAE/AoAAAwBC0EgIQcDQCAEIAdLBEAgBiAHaiIMIAcgCGoiDf0ABAD9CwQAIAwgDf0ABBD9CwQQIAdBIGohBwwBCwsLIAEgCWogC2ogBGsiBiACIA+naiAEayII/QAEAP0LBAAgBiAI/QAEEP0LBBACQCAE\
QSBNDQAgBEGAAksEQCAGIAggBPwKAAAMAQtBICEHA0AgBCAHSwRAIAYgB2oiDCAHIAhqIg39AAQA/QsEACAMIA39AAQQ/QsEECAHQSBqIQcMAQsLCwUCQCABIAlqIgYgAiAIaiII/QAEAP0LBAAgBiAI/QAEEP0L\
BBAgC0EgTQ0AIAtBgAJLBEAgBiAIIAv8CgAADAELQSAhBwNAIAcgC0kEQCAGIAdqIgwgByAIaiIN/QAEAP0LBAAgDCAN/QAEEP0LBBAgB0EgaiEHDAELCwsLIAkgC2ohCSAPIQ4MAQsLIAkgCkcEQEGABCAJuDkD\
AEGIBCAKuDkDAEGQBEQAAAAAAAAAADkDAEF4DwsgDiADrVIEQCAJIARrQQAgBCAJSRsiACMES0EAIwIbBEBBACQCIwFBgMAASQRAIwFBA3QiAUGAgARqIwM2AgAgAUGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWok\
AQsLIwJFBEBBASQCIAAkAyMBQYDAAEkEQCMBQQJ0QYCIDGojBzYCAAsLIAkkBCMHRSIARQRAIAkjCEshAAsjB0GAgAJNQQAgABsEQCMHQQFqJAcLIAkkCCMHQYCAAk0EQCMHQQN0Qfj/D2ohASAABEAgASAJNgIA\
CyABIAk2AgQLCyMCBEBBACQCIwFBgMAASQRAIwFBA3QiAEGAgARqIwM2AgAgAEGEgARqIwQ2AgALIwFBgMAATQRAIwFBAWokAQsLQYDAACMBIgAgAEGAwABPG0ECdEGAiAxqIwc2AgBBoAQjATYCAEGkBCMHNgIA\
QagEIwY2AgAgCg8LQYAEIAq4OQMAQYgERAAAAAAAAAAAOQMAQZAERAAAAAAAAAAAOQMAQXkLRQEBfwNAIAAgAUkEQCAA/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAgRAIAAgAmhqIAFJDwsgAEEQaiEADAEL\
C0EAC8MFAgd/AX4jDCMLIgEpAwAjDSIArYaEIgdCCohCD4OnQQRqIQIgAUE/IABrQQN2aiQLIAdCDogkDCAAQThyQQ5rJA0gB0IFiEIfg6dBAWoiBEEeSyAHQh+Dp0GBAmoiA0GeAktyBH9BAAUjCyEGIwwhByMN\
IQBBgAj9DAAAAAAAAAAAAAAAAAAAAAD9CwQAQZAIQQA2AgADQCACIAVLBEAgAEEDSQRAIAcgBikDACAArYaEIQcgBkE/IABrQQN2aiEGIABBOHIhAAsgBUFAay0AAEGACGogB0IHgzwAACAHQgOIIQcgAEEDayEA\
IAVBAWohBQwBCwsgBiQLIAckDCAAJA1BgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLQQAhBiMPIQADQCAGQRNJBEAgACAGQYAIai0AACIB\
QQl0IAZyOwEAIABBAkEAIAEbaiEAIAFBAnRBgAxqIgEgASgCAEEBajYCACAGQQFqIQYMAQsLIAAkD0GAIkGAIEEHQQAQAAtFBEBBAA8LQQAkEUEQJBJBgIACJA5BgIACJA9BACEAA0AgAEEQTQRAIABBAnRBgAxq\
/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAAQQRqIQAMAQsLIAMQASMPIxEgA2siAkEBdEEAIxIbayIBJA8jEkECdEGADGoiACAAKAIAIAJrNgIAQYDAAEGAFEEKQQEQAEUEQEEADwsgASQOIAEkD0EAIQADQCAAQRBN\
BEAgAEECdEGADGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIABBBGohAAwBCwsgASACQQF0QQAjEhtqJA8jEkECdEGADGogAjYCACADIARqIgAQASMRIABHBEBBAA8LQYCQAUGAHiADQQJ0a0EIQQEQAAsLMAIAQcAA\
CxMQERIACAcJBgoFCwQMAw0CDgEPAEHUAAsQAAABAAIAAwAEAAUABgAHAA==";var WINDOWS=2<<20,SLOTS=512,ARENA=WINDOWS+SLOTS*WINDOW3,SLACK=1024,PAGE2=65536,FIRST_ARENA=1<<22;var compiled2,UnpackCore=class{start=WINDOWS;slots=SLOTS;#memory;#core;#bytes;#words;constructor(arena){if(wasm===void 0)throw new Error("there is no WebAssembl\
y");let limit=ARENA+arena+SLACK,first=ARENA+Math.min(arena,FIRST_ARENA)+SLACK;this.#memory=new wasm.Memory({initial:Math.ceil(first/PAGE2),maximum:Math.ceil(limit/
PAGE2)}),compiled2??=new wasm.Module(Buffer.from(WASM_CODE4,"base64")),this.#core=new wasm.Instance(compiled2,{env:{memory:this.#memory}}).exports,this.#core.prepare(
limit),this.#bytes=Buffer.from(this.#memory.buffer),this.#words=new Uint32Array(this.#memory.buffer)}get memory(){return this.#memory}get bytes(){return this.#bytes}get words(){
return this.#words}reserve(end){let done=this.#core.reserve(end);this.#refresh(),done===0&&this.#fail(-1)}inflate(from,end,to,size){return this.#core.inflate(from,
end,to,size)===1}applyDelta(delta,end,base,{margin,sparse}){let size=this.#core.applyDelta(delta,end,base.start,base.size,margin,sparse?1:0);return this.#refresh(),
size<0?this.#fail(size):size}get pieces(){let count2=this.#words[136];return count2>8192?void 0:count2}get insertsNul(){return this.#words[138]===1}holdsNul({start,
end}){return this.#core.holdsNul(start,end)===1}get pieceLists(){return this.#words[137]>32768?LISTS:LISTS_WITH_CHANGES}pieceStart(index){return this.#words[16384+
index*2]}pieceEnd(index){return this.#words[16384+index*2+1]}firstChange(index){return this.#words[49408+index]}get changes(){let count2=this.#words[137];return count2>
32768?void 0:{words:this.#words,first:65536,count:count2}}listWhole(size){return this.#words[16384]=0,this.#words[16385]=size,this.#words[137]=32769,1}checkTree({
start,end},pieces,idSize,onFull){for(this.#core.beginTree(start);;){let state=this.#core.checkTree(start,end,idSize,pieces);if(state<=0)return state===0;onFull()}}checkHeader({
start,end},idSize,onFull){for(this.#core.beginHeader(start);this.#core.checkHeader(end,idSize)>0;)onFull()}takeUnseen(){let count2=this.#core.unseenCount();return this.#core.
forgetUnseen(),this.#bytes.subarray(131072,131072+count2*ID_STRIDE)}get longestEntry(){return this.#core.longestEntry()}link(code){let imports={env:{memory:this.#memory}};
return wasm&&new wasm.Instance(new wasm.Module(Buffer.from(code,"base64")),imports).exports}#refresh(){this.#bytes.length>0||(this.#bytes=Buffer.from(this.#memory.
buffer),this.#words=new Uint32Array(this.#memory.buffer))}#fail(code){let[a=0,b=0,c=0]=new Float64Array(this.#memory.buffer,512,3);throw new CorruptPack(DELTA_MESSAGES[-1-
code]?.([a,b,c])??"a delta is damaged")}};var SPARE=4096,LOFTY=1<<18,WHOLE={margin:0,sparse:!1},Unpacker=class{core;#pack;#table;#delta=0;#deltaEnd=0;constructor(file,table,core){this.core=core,this.#pack=
new PackBytes(file,core),this.#table=table}rebuild(entry){if(this.#table.bases[entry]<0)return{start:ARENA,size:this.#inflate(entry,ARENA)};let chain=[entry];for(let base=this.#table.
bases[entry];base>=0;base=this.#table.bases[base])chain.push(base);let root=chain.pop(),size=this.#inflate(root,ARENA);for(let next=chain.pop();next!==void 0;next=
chain.pop())size=this.unpackChild(next,{start:ARENA,size},WHOLE),this.core.bytes.copyWithin(ARENA,this.#deltaEnd,this.#deltaEnd+size);return{start:ARENA,size}}unpackChild(entry,base,options){
return this.#delta=base.start+base.size,this.#deltaEnd=this.#delta+this.#inflate(entry,this.#delta),this.core.applyDelta(this.#delta,this.#deltaEnd,base,options)}get resultStart(){
return this.#deltaEnd}completeChild(base){this.core.applyDelta(this.#delta,this.#deltaEnd,base,WHOLE)}settle({start,size},floor){return start-floor<LOFTY?start:
(this.core.bytes.copyWithin(floor,start,start+size),floor)}#inflate(entry,at){let{offsets,headerLengths,sizes}=this.#table,size=sizes[entry],start=offsets[entry]+
headerLengths[entry],length=Math.min(offsets[entry+1]-start,size+(size>>>3)+SPARE),spill=at+size+SLACK;this.core.reserve(spill+length);let from=this.#pack.read(
start,length,spill);if(!this.core.inflate(from,this.#pack.end,at,size))throw new CorruptPack("its zlib stream is damaged");return size|0}};function isAnyPiece(core,pieces,{start},isOne,sieve){let lists=core.pieceLists;for(let i=0;;i++){if(sieve!==void 0&&(i=sieve.nextPiece(lists,start,i,pieces)),i>=
pieces)return!1;let changes=changesIn(core,i,start);if(isOne({start:start+core.pieceStart(i),end:start+core.pieceEnd(i),changes}))return!0}}function changesIn(core,piece,origin){
let list=core.changes;if(list===void 0)return;let from=core.firstChange(piece);return{words:list.words,first:list.first+2*from,count:core.firstChange(piece+1)-from,
origin}}function marginFor(decodeDepth){return Math.ceil(768*2**Math.ceil(decodeDepth/2)*(4/3)**Math.floor(decodeDepth/2))}var WASM_CODE5="AGFzbQEAAAABHgZgAAF/YAN/f38Bf2ACf38Bf2ACf38AYAF/AGAAAAIPAQNlbnYGbWVtb3J5AgABAwsKAQADAAICBAEABQYfBn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwd8CgZt\
YXJrQXQAAgxiZWdpbkVudHJpZXMABgtsaXN0ZWRDb3VudAADC21hcmtlZENvdW50AAEKbGlzdE1hcmtlZAAEC2xpc3RGb2xkZXJzAAUJZm9yZ2V0SWRzAAkHaWRDb3VudAAICnJlYWRDb21taXQABwZtZW1vcnkC\
AAroCQrPAgIEewN/IAJBAXQiAiAAaiIIIAFPBH9BAQUgCC0AAEEKRwsEQEEADwsjAEEFdEGAgCRqIQH9DP////////////////////8hAwNAIAIgB0sEQCADIAcgAkEQayIJIAcgCUkbIgkgAGr9AAQAIgP9DDAw\
MDAwMDAwMDAwMDAwMDD9cSIG/QwKCgoKCgoKCgoKCgoKCgoK/SYiBCAD/QxhYWFhYWFhYWFhYWFhYWFh/XEiBf0MBgYGBgYGBgYGBgYGBgYGBv0m/VD9TiEDIAEgCUEBdmogBiAF/QwKCgoKCgoKCgoKCgoKCgoK\
/W4gBP1SIgRBBP2LASAEQQj9jQH9UP0M/wD/AP8A/wD/AP8A/wD/AP1O/QwAAAAAAAAAAAAAAAAAAAAA/Wb9WwMAACAHQRBqIQcMAQsLIAP9Y0UEQEEADwsjAEEBaiQAIAhBAWoLBAAjBQsKACAAJAMgASQECwQA\
IwILlAICA38BfkEAJAIDQCMBIABJBEAjASIDKQMAIgVCgICAiJCgwAB9IAVCf4WDQoCAgICIkKDAAIMiBXpCA4inIANqIQICQCAFQgBSDQAgA0EHaiEDA0AgACADSwRAIAMgA/0ABAD9DAAAAAAAAAAAAAAAAAAA\
AAD9I/1kIgRoaiECIAQNAiADQRBqIQMMAQsLIAAhAgsgAkEBaiICIAFqIABLBEBBfw8LIwMgAigCACIDIwRxIgRBA3ZqLQAAIARBB3F1QQFxBEAjAkEBakEDbEGAgAFLBEBBAQ8LIwJBDGxBgIAkaiIEIwE2AgAg\
BEEEaiACNgIAIARBCGogAzYCACMCQQFqJAILIAEgAmokAQwBCwtBAAucAwIFfwF+QQAkAgNAIwEgAEkEQCMBIgMpAwAiB0KAgICIkKDAAH0gB0J/hYNCgICAgIiQoMAAgyIHekIDiKcgA2ohAgJAIAdCAFINACAD\
QQdqIQMDQCAAIANLBEAgAyAD/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBGhqIQIgBA0CIANBEGohAwwBCwsgACECCyACQQFqIgUgAWogAEsEQEF/DwsjAkGAgAFGBEBBAQ8LIwUjAyAFKAIAIgQjBHEiAkED\
dmotAAAgAkEHcXVBAXFqJAUjASIDKQMAIgdC////////P4NCtODAgYOGCFEEf0EBBSAHQv//////////AIMiB0Kx4MCxw4aNEFEgB0Kx4MC506aNEFFyIAdCseTAgYOGjBBRcgR/QQAFQQAhAgNAIAMgBUkEQCAD\
LQAAIgZBMEkgBkE3S3JFBEAgBkEHcSACQQN0ciECIANBAWohAwwCCwsLIAJBgOADcUGAgAFGCwsEQCMCQQJ0QYCAJGogBDYCACMCQQFqJAILIAEgBWokAQwBCwtBAAsKACAAJAFBACQFC7QBAQF/IwBBgBBGBEBB\
fw8LIwAhAyAAKAIAQfTklasGRgR/IABBBGotAABBIEYFQQALBH8gAEEFaiABIAIQAAVBAAsiAEUEQEEADwsDQCAAQQdqIAFNBH8gACgCAEHwwsmrBkYFQQALBH8gAEEDaigCAEHl3NGDAkYFQQALBEAjAEGAEEYE\
QCADJABBf0EAIAMbDwsgAEEHaiABIAIQACIARQRAIAMkAEEADwsMAQsLIwAgA2sLBAAjAAsGAEEAJAAL";var RECORDS=(9<<16)/4,RECORD=3,BESIDE_CHECKS={start:655360,length:65536},IN_PLACE_OF_CHECKS={start:1<<20,length:1<<20},SPARSE=256,FEWEST_MARKS=8192;function headOf(bytes,at){
return(bytes[at]|bytes[at+1]<<8|bytes[at+2]<<16|bytes[at+3]<<24)>>>0}function headsOf(table){let{bytes,ids,stride}=table,heads=new Set;for(let position=countIds(
table);position-- >0;)heads.add(headOf(bytes,ids+position*stride));return heads}var EntryLister=class{#core;#exports;#entry={at:0,id:0,head:0};constructor(core){
this.#core=core,this.#exports=core.link(WASM_CODE5)}mark(heads,{start,length}){let marks=FEWEST_MARKS;for(;marks<heads.size*SPARSE&&marks<length*8;)marks*=2;let{
bytes}=this.#core;bytes.fill(0,start,start+marks/8);for(let head of heads){let bit=head&marks-1,at=start+(bit>>>3);bytes[at]=bytes[at]|1<<(bit&7)}this.#exports.
markAt(start,marks-1)}list({start,end},idSize,onEntry){let entry=this.#entry;for(this.#exports.beginEntries(start);;){let state=this.#exports.listMarked(end,idSize),
{words}=this.#core;for(let i=this.#exports.listedCount(),record=RECORDS;i>0;i--,record+=RECORD)entry.at=words[record],entry.id=words[record+1],entry.head=words[record+
2],onEntry(entry);if(state<=0)return state===0}}listFolders({start,end},idSize,take2){for(this.#exports.beginEntries(start);;){let state=this.#exports.listFolders(
end,idSize),count2=this.#exports.listedCount();if(count2>0&&take2(this.#core.words,RECORDS,count2),state<=0)return state<0?state:this.#exports.markedCount()}}};var IDS=9<<16,CommitReader=class{#core;#exports;constructor(core){this.#core=core,this.#exports=core.link(WASM_CODE5)}read({start,end},idSize){return this.#exports.
readCommit(start,end,idSize)}takeIds(){let length=this.#exports.idCount()*ID_STRIDE;return this.#exports.forgetIds(),this.#core.bytes.subarray(IDS,IDS+length)}};var WordList=class{length=0;#words=new Uint32Array(1024);push(word){this.length===this.#words.length&&this.#grow(this.length+1),this.#words[this.length++]=word}set(index,word){
this.#words[index]=word}append(words,first,count2){let end=this.length+count2;end>this.#words.length&&this.#grow(end);for(let at=first;this.length<end;at++)this.#words[this.
length++]=words[at]}take(){let words=this.#words.slice(0,this.length);return this.length=0,words}#grow(atLeast){let larger=new Uint32Array(Math.max(atLeast,this.#words.
length*2));larger.set(this.#words),this.#words=larger}};var MAX_FOLDERS=1<<26,CommitNoter=class{#idSize;#finder;#reader;#commits=new WordList;#ends=new WordList;#named=new WordList;#length=0;#isBroken=!1;constructor(core,idSize,finder){
this.#idSize=idSize,this.#finder=finder,this.#reader=new CommitReader(core)}note(number,commit){let count2=this.#reader.read(commit,this.#idSize);count2<0&&(this.#findNamed(),
count2=this.#reader.read(commit,this.#idSize)),this.#isBroken||=count2<=0,this.#length+=count2,this.#commits.push(number),this.#ends.push(this.#length)}take(){this.#findNamed();
let commits=this.#commits.take(),ends=this.#ends.take(),named2=new Int32Array(this.#named.take().buffer);if(this.#length=0,!this.#isBroken)return{kind:"commits",
commits,ends,named:named2}}#findNamed(){let numbers=this.#finder.findNumbers(this.#reader.takeIds());this.#named.append(numbers,0,numbers.length)}},TreeNoter=class{#core;#idSize;#targets;#lister;#trees=new WordList;#ends=new WordList;#folders=new WordList;#naming=new WordList;#isBroken=!1;constructor(core,idSize,targets,room){
this.#core=core,this.#idSize=idSize,this.#targets=targets,this.#lister=new EntryLister(core),this.#lister.mark(headsOf(targets),room)}note(number,object){if(this.#isBroken)
return;let marked=this.#lister.listFolders(object,this.#idSize,this.#add);this.#trees.push(number),this.#ends.push(this.#folders.length),marked>0&&this.#isNaming(
object)&&this.#naming.push(number),this.#isBroken=marked<0||this.#folders.length>MAX_FOLDERS}take(){let trees=this.#trees.take(),ends=this.#ends.take(),folders=this.#folders.
take(),naming=this.#naming.take();if(!this.#isBroken)return{kind:"trees",trees,ends,folders,naming}}#add=(words,first,count2)=>this.#folders.append(words,first,
count2);#isNaming(object){let isNaming=!1;return this.#lister.list(object,this.#idSize,({id})=>{isNaming||=findId(this.#targets,this.#idSize,this.#core.bytes,id)>=
0}),isNaming}};var PackNotes=class{#pack;#core;#finder;#noters=new Map;constructor(pack,core,finder){this.#pack=pack,this.#core=core,this.#finder=finder}listenerFor(type,{first,
targets}){let{idSize}=this.#pack.index,noter=type===COMMIT?new CommitNoter(this.#core,idSize,this.#finder):new TreeNoter(this.#core,idSize,targets,BESIDE_CHECKS);
return this.#noters.set(type,noter),(entry,object)=>noter.note(first+foundAt(this.#pack,entry),object)}take(type,{slot}){return{slot,links:this.#noters.get(type)?.
take()}}};var ARENA2=96*1024*1024,PackTools=class{core=new UnpackCore(ARENA2);sieve=makeSieve(this.core.memory);finder;constructor(known){this.finder=new IdFinder(known)}};function treeVisitor(core,{idSize,settings,check,tell}){return{whole:(entry,object)=>{let pieces=core.listWhole(object.end-object.start);if(core.checkTree(object,
pieces,idSize,check)||tell.cut(entry,"the tree ends in the middle of an entry"),core.longestEntry<SHORTEST)return!1;for(let hit of scanTreeNames(core.bytes,{...object,
idSize},settings))tell.hit(hit);return!1},changed:(pieces,object)=>core.checkTree(object,pieces,idSize,check)?core.longestEntry<SHORTEST?!1:isAnyPiece(core,pieces,
object,piece=>mayHoldNames(core.bytes,piece,object,settings)):!0}}var TYPES2={[COMMIT]:"commit",[TREE]:"tree",[BLOB]:"blob",[TAG]:"tag"},PackScanner=class{#pack;#settings;#pieceSettings;#isDoubtful=!1;#references;#finder;#file;#core;#unpacker;#sieve;#walkers=new Map;#notes;#found=[];#named=[];#unread=new Map;constructor(pack,known,settings,tools=new PackTools(
known)){this.#pack=reviveHandle(pack),this.#settings=settings,this.#references=new ReferenceChecker(known);let{core,sieve,finder}=tools;this.#finder=finder,this.#core=
core,this.#notes=new PackNotes(pack,core,finder);let doubt=()=>{this.#isDoubtful=!0};settings.customRules===void 0&&settings.remarks!==!0&&(this.#sieve=sieve),this.#pieceSettings=
{...withDoubt(settings,doubt),onCandidate:doubt,sieve},this.#file=openRegular(pack.path),this.#unpacker=new Unpacker(this.#file,pack.table,this.#core)}close(){closeSync4(
this.#file)}scan(item,patience=1/0){let{entries,links}=item,type=this.#pack.table.types[entries[0]??0],walker=this.#walkerFor(type,links);walker.begin(patience);
let isDone=this.#walkAll(walker,entries),result=this.#takeResult(type,walker),noted=links===void 0?result:{...result,links:this.#notes.take(type,links)};return isDone?
noted:{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},deferred:item}}#walkAll(walker,entries){for(let entry of entries)try{walker.walk(entry)}catch(error){
if(error instanceof OutOfTime)return!1;this.#unread.set(entry,messageOf(error))}return!0}#takeResult(type,walker){this.#checkReferences();let name=TYPES2[type]??
"blob",hits=this.#named,problems=[];for(let{entry,found}of this.#found){let[id=""]=entryIds(this.#pack,[entry]);for(let hit of found.hits)hits.push({...hit,origin:{
...hit.origin,kind:"object",type:name,id}});for(let problem of nameObjectProblems(found.problems,id))problems.push(problem)}let reasons=[...this.#unread.values()],
unread2=entryIds(this.#pack,this.#unread.keys()).map((id,i)=>({id,reason:reasons[i]??""}));this.#found=[],this.#named=[],this.#unread=new Map;let{visited,visitedBytes}=walker;
return{hits,problems,counts:{files:0,blobs:type===BLOB?visited:0,bytes:type===TREE?0:visitedBytes},learned:{done:visited,unread:unread2,absent:this.#references.
takeAbsent(),commits:[]}}}#walkerFor(type,links){let walker=this.#walkers.get(type);if(walker===void 0){let limits={margin:type===TREE?0:marginFor(this.#settings.
decodeDepth),sparse:type===BLOB,maxSize:type===BLOB?this.#settings.maxSize:1/0,weight:HEAVY};walker=new DeltaWalker(this.#unpacker,this.#pack.table,this.#visitor(
type,links),limits),this.#walkers.set(type,walker)}return walker}#visitor(type,links){let report={...links===void 0?{}:{each:this.#notes.listenerFor(type,links)},
oversize:(entry,size)=>{this.#found.push({entry,found:{hits:[],problems:[{where:"",message:overMaxSize(size)}]}})},unreadable:(entry,reason)=>{this.#unread.set(
entry,reason)}},{idSize}=this.#pack.index,check=()=>this.#checkReferences(),tell={cut:report.unreadable,hit:hit=>{this.#named.push(hit)}};return type===TREE?{...report,
...treeVisitor(this.#core,{idSize,check,tell,settings:this.#settings})}:{...report,whole:(entry,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),
this.#scanWhole(entry,object,type)),changed:(pieces,object)=>(type!==BLOB&&this.#core.checkHeader(object,idSize,check),type===BLOB&&isArchive(this.#core.bytes,object,
this.#settings)?!0:this.#isAnyOf(pieces,object))}}#checkReferences(){let ids=this.#core.takeUnseen();ids.length>0&&this.#finder.findUnknown(ids,number=>this.#references.
check(ids,number*ID_STRIDE))}#isAnyOf(pieces,object){return isAnyPiece(this.#core,pieces,object,piece=>this.#scanPiece(piece,object),this.#sieve)}#scanPiece({start,
end,changes},object){return start>object.start&&mayBeginWithinPacked(this.#core.bytes,{start,end},this.#settings)?!0:(this.#isDoubtful=!1,detectAll(this.#core.bytes,
start,end,this.#pieceSettings,changes).length>0||this.#isDoubtful)}#scanWhole(entry,object,type){if((type!==BLOB||!isArchive(this.#core.bytes,object,this.#settings))&&
!this.#isAnyOf(this.#core.listWhole(object.end-object.start),object))return!1;this.#isDoubtful=!1;let found=scanObject(this.#core.bytes,object,type===BLOB?UNNAMED2:
UNNAMED_TEXT,this.#pieceSettings),isEmpty=found.hits.length===0&&found.problems.length===0;return isEmpty||this.#found.push({entry,found}),!isEmpty||this.#isDoubtful}},
UNNAMED2={kind:"object",type:"blob",id:""},UNNAMED_TEXT={...UNNAMED2,type:"commit"};var PackScanners=class{#settings;#path="";#current;#tools;constructor(settings){this.#settings=settings}scan(item,patience=1/0){try{return this.#open(item).scan(
item,patience)}catch(error){return unreadable(item,messageOf(error))}}#open({pack,known}){return(this.#current===void 0||this.#path!==pack.path)&&(this.#current?.
close(),this.#current=void 0,this.#tools??=new PackTools(known),this.#current=new PackScanner(pack,known,this.#settings,this.#tools),this.#path=pack.path),this.#current}};
function unreadable({pack,entries},reason){let handle=reviveHandle(pack),{firstChildren,nextSiblings,weights,duplicates}=pack.table,all=[...entries];for(let at=0;at<
all.length;at++)for(let child=firstChildren[all[at]];child>=0;child=nextSiblings[child])weights[child]<=HEAVY&&all.push(child);let unread2=entryIds(handle,all.filter(
entry=>duplicates[entry]===0)).map(id=>({id,reason}));return{hits:[],problems:[],counts:{files:0,blobs:0,bytes:0},learned:{done:0,unread:unread2,absent:[],commits:[]}}}function*listLongNames(path){if(path.length<52)return;let bytes=Buffer.from(path);for(let start=0,end=0;start<bytes.length;start=end+1)end=bytes.indexOf(47,start),
end<0&&(end=bytes.length),end-start>=52&&(yield{name:bytes.subarray(start,end),path:bytes.subarray(0,end)})}function scanPathNames(root,path,settings){let hits=[];for(let{name,path:named2}of listLongNames(path)){let origin={kind:"file",path:joinRaw(root,toRawPath(named2)),
isName:!0};for(let hit of scanContent(name,0,name.length,origin,settings))hits.push(hit)}return hits}function createItemScanner(start,{largest,patience}={largest:1/0,patience:1/0}){let{settings}=start,files=new FileScanner({...start,largest}),packs=new PackScanners(
settings);return item=>{switch(item.kind){case"files":return scanFiles(item,files,settings);case"objects":return scanObjects(item,settings);case"pack":return packs.
scan(item,patience);case"loose":return scanLoose(item,settings,patience)}}}function scanFiles(item,scanner,settings){let hits=[],problems=[],deferred=[],files=0,
bytes=0;for(let path of item.paths){let result2=scanner.scan(path,item);result2.deferred===!0&&deferred.push(path),result2.problem!==void 0&&problems.push(result2.
problem);for(let problem of result2.unreadInside??[])problems.push(problem);for(let hit of result2.hits)hits.push(hit);if(result2.scanned||result2.problem!==void 0)
for(let hit of scanPathNames(item.root,path,settings))hits.push(hit);result2.scanned&&files++,bytes+=result2.bytes}let result={hits,problems,counts:{files,blobs:0,
bytes}};return deferred.length===0?result:{...result,deferred:{...item,paths:deferred}}}function scanObjects(item,settings){let hits=[],problems=[],blobs=0,bytes=0;
for(let{type,id,start,end}of item.objects){let found=scanObject(item.bytes,{start,end},{kind:"object",type,id},settings);for(let hit of found.hits)hits.push(hit);
for(let problem of nameObjectProblems(found.problems,id))problems.push(problem);let why=item.asFiles===!0&&type==="blob"?explainSparsePointer(viewOf(item.bytes,
start,end)):void 0;why!==void 0&&problems.push(...nameObjectProblems([{where:"",message:why}],id)),type==="blob"&&blobs++,type!=="tree"&&(bytes+=end-start)}return{
hits,problems,counts:{files:0,blobs,bytes}}}function viewOf({buffer,byteOffset},start,end){return Buffer.from(buffer,byteOffset+start,end-start)}serve(async start=>(await loadCustomRules(start.settings),createItemScanner(start)));
