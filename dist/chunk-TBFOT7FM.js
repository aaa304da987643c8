import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var counts=new Uint16Array(256);function entropyOf(bytes,from,to){counts.fill(0);for(let at=from;at<to;at++){let byte=bytes[at];counts[byte]=counts[byte]+1}let bits=0;
for(let at=from;at<to;at++)bits+=Math.log2((to-from)/counts[bytes[at]]);return bits/(to-from)}var Quota=class{#limits;#given;#spent=0;#raised=0;constructor(limits,given=0){this.#limits=limits,this.#given=given}get most(){return Math.max(this.#limits.free,
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
function syndromeOf(bytes){return EMBEDDED.reduce((word,index)=>word<<8|bytes[index],0)^crc32(bytes.filter((_,index)=>!EMBEDDED.includes(index)))}function sealLegacy(bytes){
let sealed=Uint8Array.from(bytes);for(let index of EMBEDDED)sealed[index]=0;let checksum=syndromeOf(sealed)^USER2;for(let[at,index]of EMBEDDED.entries())sealed[index]=
checksum>>>24-8*at;return sealed}var OFFSET=syndromeOf(new Uint8Array(BYTES)),contributions;function makeContributions(){let table=new Int32Array(LEGACY_LENGTH*
CODES),bytes=new Uint8Array(BYTES);for(let bit=0;bit<BYTES*8;bit++){bytes[bit>>3]=128>>(bit&7);let effect=syndromeOf(bytes)^OFFSET;bytes[bit>>3]=0;let position=Math.
floor(bit/5),mask=16>>bit%5;for(let value=0;value<BASE32.length;value++){let index=position*CODES+BASE32.charCodeAt(value)-FIRST_CODE;(value&mask)!==0&&(table[index]=
table[index]^effect)}}return table}function checkLegacy(bytes,at){let table=contributions??=makeContributions(),syndrome=OFFSET;for(let next=at,row=-FIRST_CODE;next<
at+LEGACY_LENGTH;next+=4,row+=4*CODES){let first=table[row+bytes[next]],second=table[row+CODES+bytes[next+1]],third=table[row+2*CODES+bytes[next+2]];syndrome^=first^
second^third^table[row+3*CODES+bytes[next+3]]}return syndrome===USER2?"user":syndrome===APPLICATION?"application":void 0}function validLegacy(kind){return{ruleId:"\
PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind}}var LEGACY_SHAPED={ruleId:"PAT005",format:"legacy",confidence:"possible",checksum:"invalid",
kind:"unknown"};function asEncoded(token){let last=BASE32.indexOf(token.charAt(LEGACY_LENGTH-1));return`${token.slice(0,LEGACY_LENGTH-1)}${last<BASE32.length/2?
"a":"q"}`}function findValidLegacy(bytes,start,end,from){if(end-start===LEGACY_LENGTH)return from<=start&&checkLegacy(bytes,start)!==void 0?start:-1;let same=0;
for(let last=Math.max(start+1,from);last<end;last++){let code=bytes[last];if(same=code===bytes[last-1]?same+1:0,code!==SMALL_A&&code!==SMALL_Q||same>=LEGACY_LENGTH-
1)continue;let at=last-LEGACY_LENGTH+1;if(at>=from&&at>=start&&checkLegacy(bytes,at)!==void 0)return at}return-1}function isLegacyShaped(bytes,at){return entropyOf(
bytes,at,at+LEGACY_LENGTH)>=LEAST_ENTROPY}var ORGANIZATION_REACH=2048,NAME="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",SLASH="(?:/|\\\\/|%2[Ff])",USER3="(?<![A\
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
!PLACEHOLDER.test(name)&&!NO_ORGANIZATION.has(name.toLowerCase())}var PLAIN=Object.freeze([]),MatchList=class{#origin;#matches=[];#tokens=new Map;#hasCandidates=!1;constructor(origin){this.#origin=origin}get hasCandidates(){return this.#hasCandidates}add(layer,from,to,read){
let span={start:from,end:to},trace=traceOut(layer,span);if(trace===void 0)return;read.checksum!=="valid"&&(this.#hasCandidates=!0);let facts=judge(trace,read);if(facts===
void 0)return;let place=trace.steps.at(-1).span,written=Buffer.from(layer.bytes.buffer,layer.bytes.byteOffset+from,to-from).toString("latin1"),known=this.#know(
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
return found},undo:({bytes},{piece:{start,end}},lead,rewritten)=>{let{read}=SPELLINGS[SPELLED2[lead]-1];for(let at=start;at<end;){let byte=bytes[at],escape2=byte===
lead?read(bytes,at,end):MALFORMED,next=escape2===MALFORMED?at+1:at+lengthOf(escape2),value=escape2===MALFORMED?byte:valueOf(escape2);value!==NO_BYTE&&rewritten.
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
~DUMP_BIT:0;rows[byte&15]=rows[byte&15]|bit}}var PAGE=65536,compiled;function makeSieve(memory){let{WebAssembly:wasm}=globalThis;try{return wasm===void 0?void 0:new Sieve(wasm,memory)}catch{return}}var Sieve=class{#shared;#own;#core;#buffer;#bytes=new Uint8Array(
0);#list=new Uint32Array(0);#others=new Uint32Array(0);#count=0;#next=0;#start=0;#place=0;#wide=0;#hasPiece=!1;constructor(wasm,shared){let memory=shared;memory??=
this.#own=new wasm.Memory({initial:Math.ceil((1048640+PAGE+64)/PAGE)}),this.#shared=shared,compiled??=new wasm.Module(Buffer.from(WASM_CODE,"base64")),this.#core=
new wasm.Instance(compiled,{env:{memory}}).exports,writeTables(memory.buffer),this.#view(memory)}holds({buffer}){return buffer===this.#buffer?this.#shared!==void 0:
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
onCut});return found.length===0?NONE:found.map(readPlace)}function findSightings(text,{decodeDepth,onCut,onCandidate,sieve,unpackerFor}){let view=survey(text,sieve);
if(view.isEmpty)return NONE;let length=text.end-text.start,found=new MatchList(text.start),budget=new Budget(length),unpack=unpackerFor&&unpackerWithin(unpackerFor,
length,budget);scanLayer(outermostLayer(text,decodeDepth,unpack),view,{found,budget}),budget.isExceeded&&onCut?.(CUT_SHORT),found.hasCandidates&&onCandidate?.();
let matches=found.distinct();return matches.length===0?NONE:matches}function unpackerWithin(unpackerFor,length,budget){let made;return(packed2,onContent)=>{made??=
unpackerFor(length),made(packed2,content=>{budget.give(content.length),onContent(content)})}}var NPM="Sign in with ado-npm-auth or vsts-npm-auth, and in pipelines with the NpmAuthenticate@0 task.",NUGET="Use the Azure Artifacts Credential Provider witho\
ut a stored password, and in pipelines the NuGetAuthenticate@1 task.",PYTHON="Use keyring with artifacts-keyring, and in pipelines the PipAuthenticate@1 or Twin\
eAuthenticate@1 task; keep URLs free of passwords.",JAVA="Read the password from the environment, and in pipelines use the MavenAuthenticate@0 task; keep it out\
 of the project's files.",CARGO="Use a cargo credential provider that asks a keychain, and in pipelines the CargoAuthenticate@0 task.",GIT_URL="Take it out of t\
he URL (`git remote set-url`) and let Git Credential Manager keep credentials; clones and logs may hold the URL too.",GIT_HEADER="Unset the header (`git config \
--unset-all http.extraheader`) and let Git Credential Manager or, in pipelines, `checkout` with `persistCredentials: false` take over.",GIT_STORE="Delete the en\
try and let Git Credential Manager keep credentials encrypted.",VARIABLE="Take the value out of the file and set the variable from a secret store when the progr\
am starts, or use a workload identity.",COMMAND="Pass it through standard input or an environment variable that a secret store fills, and clear it from shell hi\
stories and logs.",CI="Move it to a secret variable or a service connection, or use the pipeline's own System.AccessToken.",CLUSTER="Base64 hides nothing: keep \
it in an external secret store or a sealed secret, and rotate it in the cluster.",TERRAFORM="Use the provider with OIDC or a managed identity; keep state in an \
encrypted backend, for the state holds it in plain text.",AGENT="Register agents with a service principal or device code flow; the token is needed only for regi\
stering.",HEADER="Build the header when the request is made, from a secret store or a Microsoft Entra token.",EXTENSION="Publish with a workload identity (`vsce\
 publish --azure-credential`), and remove the stored token.",IMAGE="Use a build secret (`RUN --mount=type=secret`): layers and `docker history` keep what ARG, E\
NV and RUN say.",CLI_STORE="Sign in with `az login`, run `az devops logout`, and delete the file.",RECORD="Delete it, mask credentials before recording, and loo\
k for copies: recordings and logs are uploaded and shared.",SCRIPT="Read it from a secret store when the script runs (Get-Secret, Key Vault), or use a workload \
identity.",SETTINGS="Keep it in an untracked file or the tool's own secret storage, and refer to it from here.",ROWS3=[["npmrc-password","an npm _password",NPM],
["npmrc-auth-token","an npm _authToken",NPM],["npmrc-auth","an npm _auth",NPM],["npm-variable","a variable of npm",NPM],["bunfig","a registry of bun",NPM],["yar\
n-auth-ident","a npmAuthIdent of Yarn",NPM],["yarn-auth-token","a npmAuthToken of Yarn",NPM],["nuget-password","a NuGet password in clear text",NUGET],["nuget-e\
ndpoints","the external feed endpoints of the credential provider",NUGET],["nuget-variable","a variable of NuGet",NUGET],["nuget-command","a nuget command",NUGET],
["pip-index-url","the URL of a Python index",PYTHON],["pypirc","a .pypirc",PYTHON],["python-variable","a variable of a Python tool",PYTHON],["poetry","the crede\
ntials of Poetry",PYTHON],["netrc","a .netrc",GIT_STORE],["maven-settings","a server in Maven settings",JAVA],["gradle-properties","a Gradle property",JAVA],["g\
radle-credentials","the credentials of a Gradle repository",JAVA],["cargo-token","a token of a cargo registry",CARGO],["powershell-secure-string","a ConvertTo-S\
ecureString",SCRIPT],["powershell-header","a Basic header that a script builds",SCRIPT],["docker-auth","the credentials of a container registry",IMAGE],["git-cr\
edentials","a .git-credentials file",GIT_STORE],["git-remote-url","the URL of a git repository",GIT_URL],["package-feed-url","the URL of a package feed","Take i\
t out of the URL and let the package manager ask its credential provider."],["url","a URL","Take it out of the URL, and look for it in logs: URLs are written do\
wn everywhere."],["git-extraheader","an http.extraheader of git",GIT_HEADER],["authorization-header","an Authorization header",HEADER],["azure-cli-variable","a \
variable of the Azure DevOps CLI",VARIABLE],["agent-variable","a variable of a pipelines agent",AGENT],["vsce-variable","the variable VSCE_PAT",EXTENSION],["ter\
raform-variable","a variable of Terraform",TERRAFORM],["access-token-variable","the variable SYSTEM_ACCESSTOKEN",CI],["devops-variable","a variable for an Azure\
 DevOps token",VARIABLE],["az-devops-login","an az devops login command",COMMAND],["agent-config","the set-up command of a pipelines agent",AGENT],["vsce-comman\
d","a vsce command",EXTENSION],["tfx-command","a tfx command",COMMAND],["curl-user","a curl command",COMMAND],["wget-password","a wget command",COMMAND],["helm-\
set","a helm command",CLUSTER],["docker-command","a docker command",IMAGE],["dockerfile","a Dockerfile",IMAGE],["compose","a compose file",VARIABLE],["azure-cli\
-store","the token file of the Azure DevOps CLI",CLI_STORE],["vsce-store","the token file of vsce",EXTENSION],["agent-files","a file of a pipelines agent",AGENT],
["pipeline-yaml","a pipeline",CI],["ci-workflow","a CI workflow",CI],["keda","a KEDA trigger",CLUSTER],["k8s-secret","a Kubernetes Secret",CLUSTER],["terraform-\
state","a Terraform state",TERRAFORM],["arm-parameter","a parameter of an ARM or Bicep template","Refer to a Key Vault secret instead of a value."],["jenkins-co\
nfig","a Jenkins job",CI],["postman","a Postman collection",RECORD],["recording","a recording of HTTP traffic",RECORD],["notebook","a notebook",SCRIPT],["editor\
-settings","the settings of an editor",SETTINGS],["jwt","a claim of a JSON web token",HEADER],["shell-history","a shell history",COMMAND],["log","a log",RECORD],
["environment-file","a file of variables",VARIABLE],["nuget-encrypted","a NuGet password that only its user on its machine can decrypt (DPAPI)",NUGET],["jenkins\
-encrypted","a credential that only its Jenkins can decrypt",CI],["maven-encrypted","a Maven password that only its settings-security.xml can decrypt",JAVA]],CARRIERS=ROWS3.
map(([id,name,advice])=>({id,name,advice})),FILES=[[/\/\.npmrc$/,"npmrc-auth-token"],[/\/\.yarnrc\.ya?ml$/,"yarn-auth-token"],[/\/bunfig\.toml$/,"bunfig"],[/\/nuget\.config$/i,
"nuget-password"],[/\/(?:pip\.(?:conf|ini)|requirements[^/]*\.txt|uv\.(?:lock|toml))$/,"pip-index-url"],[/\/\.pypirc$/,"pypirc"],[/\/[._]netrc$/,"netrc"],[/\/(?:\.m2\/)?settings(?:-security)?\.xml$/,
"maven-settings"],[/\/gradle\.properties$/,"gradle-properties"],[/\.gradle(?:\.kts)?$/,"gradle-credentials"],[/\/\.cargo\/(?:credentials|config)(?:\.toml)?$/,"c\
argo-token"],[/\/\.docker\/config\.json$|\/\.dockerconfigjson$/,"docker-auth"],[/\/\.git-credentials$|\/\.gcm\/store\//,"git-credentials"],[/\/azuredevops\/personalaccesstokens$/i,
"azure-cli-store"],[/\/\.vsce$/,"vsce-store"],[/\/(?:\.credentials(?:_store)?|\.token|_diag\/[^/]+\.log)$/,"agent-files"],[/\/(?:azure-pipelines[^/]*|[^/]*pipeline[^/]*)\.ya?ml$|\/\.azure-?pipelines\//i,
"pipeline-yaml"],[/\/\.github\/workflows\/|\/\.gitlab-ci\.ya?ml$|\/\.circleci\/|\/\.travis\.ya?ml$/,"ci-workflow"],[/\/(?:docker-)?compose[^/]*\.ya?ml$/,"compos\
e"],[/\/(?:Docker|Container)file[^/]*$|\.dockerfile$/i,"dockerfile"],[/\.tfstate(?:\.backup)?$/,"terraform-state"],[/\.tfvars(?:\.json)?$|\.tf$/,"terraform-vari\
able"],[/\.bicep(?:param)?$|\.parameters\.json$/,"arm-parameter"],[/\/jobs\/[^/]+\/config\.xml$/,"jenkins-config"],[/\.postman_(?:collection|environment)\.json$/,
"postman"],[/\.(?:har|saz)$|\/(?:cassettes|recordings)\//,"recording"],[/\.ipynb$/,"notebook"],[/\/\.vscode\/|\.code-workspace$|\.(?:http|rest)$/,"editor-settin\
gs"],[/\/\.(?:bash|zsh|psql)_history$|\/ConsoleHost_history\.txt$/,"shell-history"],[/\.log$/,"log"],[/\/\.env(?:\.[^/]+)?$|\.env$/,"environment-file"]];function findCarrier(id){
return CARRIERS.find(carrier=>carrier.id===id)}function carrierOfFile(path){return FILES.find(([pattern])=>pattern.test(`/${path}`))?.[1]}export{findCarrier,carrierOfFile,entropyOf,placeholderReason,BASE62,BASE64,BASE32,IN_RUN,SEXTET,LEGACY_LENGTH,sealLegacy,HINT,listOrganizations,readPlace,Quota,
SHORTEST,HEXADECIMAL,marvin32,spellBase62,NEW_LENGTH,SIGNATURE_OFFSET,FIRST_YEAR,SEED_LOW,SEED_HIGH,makeSieve,detect,findSightings};
