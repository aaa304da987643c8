"use strict";var To=Object.create;var Jn=Object.defineProperty;var Lo=Object.getOwnPropertyDescriptor;var _o=Object.getOwnPropertyNames;var No=Object.getPrototypeOf,Po=Object.prototype.hasOwnProperty;var Uo=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of _o(n))!Po.call(e,o)&&o!==r&&Jn(e,o,{get:()=>n[o],enumerable:!(t=Lo(n,o))||t.enumerable});
return e};var ko=(e,n,r)=>(r=e!=null?To(No(e)):{},Uo(n||!e||!e.__esModule?Jn(r,"default",{value:e,enumerable:!0}):r,e));var Do=require("node:os");var er=require("node:fs");var Vn=require("node:fs"),Zn=require("node:path");var K=class extends Error{name="UserError"};function jn(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}var Xn=require("node:fs"),fe=require("node:path");function*Kn(e,n){for(let r=e;;r=(0,fe.dirname)(r))if(yield r,(0,Xn.existsSync)((0,fe.join)(r,".git"))||r===n||
r===(0,fe.dirname)(r))return}var Mo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function qn(e,n){for(let r of Kn(e,n)){let[t,o]=Mo.map(i=>(0,Zn.join)(r,i)).filter(i=>(0,Vn.existsSync)(
i));if(o!==void 0)throw new K(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Go=/(?:^|[\s"'{,])rules["']?\s*:|\\/;function nr(e,n){let r=qn(e,n);return r!==void 0&&Go.test((0,er.readFileSync)(r,"utf8"))}var yo=require("node:fs"),Ro=require("node:path");var Ar=require("node:child_process");var tr=require("node:fs"),V=require("node:path");var vo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],rr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Fo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},Ho=["core.fsm\
onitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quo\
tePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=fal\
se","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],or=["--no-pager","--literal-pathspecs",...Ho.flatMap(e=>["-c",e])];var zo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function ir(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!zo.has(s)&&(r[o]=i)}let t=e.inherit?[...vo,...rr]:rr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,Fo)}var Ke;function sr(){let e=process.env.PATH??process.env.Path??"";if(Ke?.path!==e){let n=Wo(e);if(n===void 0)throw new K("git was no\
t found on PATH: install git 2.30 or newer");Ke={path:e,git:n}}return Ke.git}function Wo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(V.delimiter).
filter(r=>(0,V.isAbsolute)(r)).map(r=>(0,V.join)(r,n)).find(r=>$o(r))}function $o(e){try{return(0,tr.statSync)(e).isFile()}catch{return!1}}var Yo=12e4,Jo=1<<20;function Ie(e,n){let{status:r,stdout:t,error:o}=(0,Ar.spawnSync)(sr(),[...or,...e],{cwd:n.directory,env:ir(n),stdio:["ignore","pipe","ignor\
e"],timeout:Yo,maxBuffer:Jo,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var Se=require("node:fs"),R=require("node:path");function ar(e,n=process.env){let r=jo(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??ur((0,R.join)(
o,"commondir")),s=i===void 0?o:(0,R.resolve)(o,i),A=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:A===void 0?(0,R.join)(s,"objects"):(0,R.resolve)(e,A)}}function jo(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,R.resolve)(e,r)};for(let t=e;;t=(0,R.dirname)(t)){let o=(0,R.join)(t,".git"),i=(0,Se.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:ur(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,R.resolve)(t,s.slice(8))};
if(t===(0,R.dirname)(t))return}}function ur(e){try{return(0,Se.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Z=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=Xo(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}: ${i}`),
this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function Xo(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Ko(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function cr(e,n){if(!Ko(e))throw new Z(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Vo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Vo[e.toString(16).charCodeAt(0)]=e;var dr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function lr(e,n,r){let[t="",o="",i="",s="",A]=e.split(" ");if(!t.
startsWith(":")||A===void 0)throw new Z(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?fr(i,r):void 0,after:/^1[02]/.test(o)?fr(s,r):void 0,
unmerged:A==="U"}}function fr(e,n){return/^0+$/.test(e)?void 0:cr(e,n)}var mr="diff-index";function Er(e){let n=Ie([mr,...dr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=lr(r[o],r[o+1],mr);if(s)return;i!==void 0&&t.add(i)}return t}function gr(e){return["config","-z","--get-regexp",`^(${e.map(r=>r.replaceAll(".",String.raw`\.`)).join("|")})$`]}var pr=1;function br(e){let n=e.split("\0").filter(
r=>r!=="");return new Map(n.map(r=>{let t=r.indexOf(`
`);return t<0?[r,"true"]:[r.slice(0,t),r.slice(t+1)]}))}var Br="it is encoded in too many ways at once: not all that can be decoded from it was searched";var Ce=class{#e;#t=!1;constructor(n){this.#e=Math.max(1048576,24*n)}get isExceeded(){return this.#t}spend(n){return n>this.#e?(this.#t=!0,!1):(this.#e-=n,!0)}};function hr({words:e,first:n,count:r,origin:t},o,i){let s=0,A=r;for(;s<A;){let a=s+A>>1;t+e[n+2*a+1]<o?s=a+1:A=a}return s<r&&t+e[n+2*s]<=i}function Sr({bytes:e,start:n,end:r,changes:t},o){return{bytes:e,start:n,end:r,changes:t,depth:o,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0}}function P({
changes:e},n,r){return e===void 0||hr(e,n-256,r+256)}function Cr(e,n){let r=[],t=[],o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push(
{layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var Ve=3*65536,
Ze=3*8192;function x(e,n){if(e<=Ve+Ze){n({start:0,end:e},{start:0,end:e});return}for(let r=0;r<e;r+=Ve){let t={start:r,end:Math.min(e,r+Ve)};n({start:Math.max(0,
r-Ze),end:Math.min(e,t.end+Ze)},t)}}function S(e,n){return{start:e.start+n,end:e.end+n}}var Zo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],qo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],ei=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),wr=new RegExp(`${Zo.map(ei).join("|")}|(?<![a-z])(?:${qo.join(
"|")})`,"i"),ni=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,ri=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ti=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
oi=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ii=/https?:\/\/[^\s/@"'<>]{0,128}$/i,si=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function yr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=we(r,t,256);n.azure||=wr.test(o)||wr.test(
i),n.foreign||=ni.test(o)||ri.test(i),n.digest||=ti.test(o),n.example||=oi.test(o),n.server||=ii.test(o)&&si.test(i)}return n}function we(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[Qr(t,o,n.start),Qr(t,n.end,i)]}function Qr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var Qe=new Uint16Array(256);function q(e,n,r){Qe.fill(0);for(let o=n;o<r;o++){let i=e[o];Qe[i]=Qe[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/Qe[e[o]]);
return t/(r-n)}var Ai=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ai=new Set(Ai.flatMap(e=>Dr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),ui=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ci=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function xr(e){let n=e.toLowerCase(),r=Dr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ci.test(n))return"it is made of words\
 that stand for a token";if(fi(n))return"it repeats itself";if(ye(r,Rr)>=20||ye(di(n),Rr)>=30)return"it counts up or down";if(ye(r,t=>ai.has(t))>=20)return"it w\
alks along the keyboard";if(ye(r,t=>ui.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Rr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function fi(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Dr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function di(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function ye(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,de=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,Re=String.raw`[^\s/@"'<>]{0,128}`,
U=e=>new RegExp(`^(?:${e})`,"i"),d=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,n="")=>d(`(?:${e})${de}${n}`),F=(e,n)=>d(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
W="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Re}`;var Or=[{id:"npm-variable",before:d(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${Re}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:d(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:d(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:d(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${de}`)},
{id:"nuget-variable",before:d(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:F("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:d(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:d(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:d(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:U(W)},{id:"pip-inde\
x-url",before:d($),after:U(String.raw`(?:${W})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:d(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:d(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:d(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:d(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:d(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${de}basic\s{1,4}`)},{id:"cargo-token",before:C(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:d(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:d(String.raw`${m}auth${m}\s{0,4}:\s{0,4}${m}`)},{id:"curl-user",before:F("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:d(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${m}[^\s:"']{0,80}:`)},{id:"wget-password",before:F("wget",
"--(?:http-)?password")},{id:"authorization-header",before:d(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:d(String.raw`\.getbytes\(\s{0,4}\(?${m}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:d(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:U(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:C("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:C("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:C("VSCE_PAT")},{id:"terraform-variable",before:C("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:C("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:U(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:F("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:F("vsce","-p|--pat")},
{id:"tfx-command",before:F("tfx","-t|--token")},{id:"terraform-variable",before:F("terraform|tofu","-var")},{id:"terraform-variable",before:d(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${m}\w{1,60}=`)},
{id:"helm-set",before:d(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${m}`)},{id:"docker-command",before:d(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${m}\w{1,80}=${m}`)},
{id:"azure-cli-store",before:d(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:d(String.raw`${m}publishers${m}\s{0,4}:[^]{0,600}${m}pat${m}\s{0,4}:\s{0,4}${m}`)},
{id:"postman",before:d(String.raw`${m}key${m}\s{0,8}:\s{0,8}${m}[\w -]{1,60}${m}\s{0,8},\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(
String.raw`${m}\w{0,60}(?:pat|token|secret|password)\w{0,60}${m}\s{0,8}:\s{0,8}\{\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:d(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:d(String.raw`personal_access_token${m}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:d(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${de}`)},
{id:"k8s-secret",before:d(String.raw`\bkind${m}\s{0,4}:\s{0,4}${m}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:d(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:C("personalAccessToken")},{id:"dockerfile",before:d(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:d(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:U(W)},{id:"jwt",before:d(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:d($),after:U(String.
raw`(?:${W})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:d(String.raw`(?:^|\n)https?://${Re}`),after:U(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:d($),after:U(String.raw`(?:${W})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:d(
$),after:U(String.raw`(?:${W})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var li=2048,mi=/[A-Za-z0-9+/_-]+$/,Ei=/^[A-Za-z0-9+/_=-]+/;function qe({steps:e},n=li){let r=e.map(({layer:o,span:i},s)=>{let[A,a]=we(o,i,n);return s===0?{before:A,
after:a}:{before:A.replace(mi,""),after:a.replace(Ei,"")}});return Or.find(({before:o,after:i})=>r.some(({before:s,after:A})=>(o===void 0||gi(o,s))&&(i?.test(A)??
!0)))?.id}function gi(e,n){return e.lastIndex=n.length,e.test(n)}var T=(e,n,r)=>({signed:e,shaped:n,legacy:r}),bi={signed:4.5,shaped:4.5,legacy:4},Bi=[{name:"its signatures",weights:T(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:T(1,0,1),applies:({kind:e,entropy:n})=>n>=bi[e]},{name:"platform data as in real tokens",weights:T(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:T(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:T(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:T(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:T(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:T(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:T(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:T(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:T(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],hi=5,Ii=8;function Si(e){return e>=Ii?"likely":e>=hi?"possible":void 0}function Ci(e){let{kind:n}=e;return Bi.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function Tr(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(xr(s.slice(0,52))!==void 0)return;let A=yr(e),a=wi(n);if(a==="legacy"&&A.foreign)return;let c=A.azure&&qe(e,256)!==void 0,
f=Ci({kind:a,entropy:q(t,o,o+52),word:s,surroundings:A,carried:c}),h=Si(f);return h===void 0?void 0:{...n,confidence:h}}function wi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var xe="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Qi="(?:/|\\\\/|%2[Ff])",Lr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",_r="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",yi=new RegExp(`${Lr}(?::[^\\s:/\
@"'<>]{0,128})?${_r}`,"gi"),Ku=new RegExp(`${Lr}(?::|%3A)$`,"i"),Vu=new RegExp(`^${_r}`,"i"),Zu=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Qi}${xe}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${xe}`,"gi"),yi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${xe}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${xe}(?![.:/])`,"gi")];var qu=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),ec=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Ri=Object.freeze([]),De=class{#e;#t=[];#r=new Map;#o=!1;constructor(n){this.#e=n}get hasCandidates(){return this.#o}add(n,r,t,o){let i={start:r,end:t},s=Cr(
n,i);if(s===void 0)return;o.checksum!=="valid"&&(this.#o=!0);let A=Tr(s,o);if(A===void 0)return;let a=s.steps.at(-1).span,c=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,t-r).toString("latin1")),f=s.encoding.length===0&&a.end-a.start===t-r;f&&c.offsets.has(a.start)||(f&&c.offsets.add(a.start),this.#t.push({...A,
token:c.token,offset:a.start-this.#e,length:a.end-a.start,encoding:s.encoding.length===0?Ri:s.encoding,seen:{layer:n,span:i}}))}#i(n){let r=this.#r.get(n)??{token:n,
offsets:new Set};return this.#r.set(n,r),r}distinct(){let n=[];for(let r of this.#t.sort(Oi)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.
offset?n.push(r):xi(r,t)&&(n[n.length-1]=r)}return n.sort(Di)}};function xi(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function Di(e,n){return e.offset-n.offset||e.length-
n.length||en(e.token,n.token)}function Oi(e,n){return en(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:en(e.encoding.join(),
n.encoding.join()))}function en(e,n){return e===n?0:e<n?-1:1}function l(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",nn="abcdefghijkl\
mnopqrstuvwxyz",Pr="0123456789",rn=Pr+Nr+nn,k=`${Nr}${nn}${Pr}+/`,Oe=`${nn}234567`,g=l(`${k}-_`),Y=l(rn),le=l(Oe),L=l(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),y=l("0123456789ABCDEFabcdef"),w=l(k,e=>e);w[45]=62;w[95]=63;var tn=92,Ti=37,Li=117,_i=120,Ni=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Te(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&Y[t[r]]===1?!1:n<=
o||Y[t[n-1]]===0||Pi(t,o,n)}function Pi(e,n,r){return r-2>=n&&e[r-2]===tn&&Ni.has(e[r-1])||r-3>=n&&e[r-3]===Ti&&on(e,r-2,r)||r-4>=n&&e[r-4]===tn&&e[r-3]===_i&&on(
e,r-2,r)?!0:r-6>=n&&e[r-6]===tn&&e[r-5]===Li&&on(e,r-4,r)}function on(e,n,r){for(let t=n;t<r;t++)if(y[e[t]]===0)return!1;return!0}var p=52,ee=48,B=-1,Le=`${k}-_`,Ur="%\\&#;={}",H={table:l(Le+Ur),shortest:p},_={table:l(`${Le}${Ur}\r
`),shortest:24},sn={table:g,shortest:p};function I({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let A=s;for(;e[r[A]]===1;)if(A--,A===i)return A+1;i=A,
s=A+n}return B}function b(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var An={table:g,shortest:Math.ceil(p*8/6)},kr=4,Mr=Math.floor((ee-2)/3),vr={levels:1,trait:4,shortest:An.shortest,notice:({bytes:e},n,r)=>{for(let t=I(An,e,n,r);t!==
B;){let o=b(g,e,t,r);for(let i=0;i<kr;i++)if(Fr(e,t+i,o))return t;t=I(An,e,o,r)}return B},decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end);for(let o=0;o<kr;o++)ki(e,
{start:n+o,end:t},o===0,r);return t}};function ki({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!Fr(e,o,n.end)||!Gr(e,o,0,i)||x(i,(s,A)=>{Gr(e,o,s.start,s.end)&&
t({bytes:vi(e,o,s.start,s.end),core:S(A,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/6),encoding:"base64"}),
aligned:r,exact:!1})})}function Fr(e,n,r){let t=n-4,o=t+4*Mr;for(;o+4<=r;){let i=o;for(;Mi(e,i);)if(i-=4,i===t)return!0;t=i,o=i+4*Mr}return!1}function Mi(e,n){let r=w[e[n]]&
32,t=w[e[n+1]]&8;return(r|t|w[e[n+2]]&2)===0}function ne(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=w[e[i]],A=w[e[i+1]];return o===0?s<<2|A>>4:o===1?(s&15)<<4|A>>2:
(s&3)<<6|A}function Gr(e,n,r,t){let o=r-1,i=o+p;for(;i<t;){let s=i,A=ne(e,n,s);for(;L[A]===1;){if(s--,s===o)return!0;A=ne(e,n,s)}if(A===0&&Gi(e,n,s,r,t))return!0;
o=s,i=s+p}return!1}function Gi(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(L[ne(e,n,i)]!==0)for(let s of[2,4]){let A=0;for(let a=i;a>=t&&A<p&&L[ne(e,n,a)]===
1;a-=s)A++;for(let a=i+s;a<o&&A<p&&L[ne(e,n,a)]===1;a+=s)A++;if(A===p)return!0}return!1}function vi(e,n,r,t){let o=Buffer.allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+
3<=o.length;s+=3,i+=4){let A=w[e[i]],a=w[e[i+1]],c=w[e[i+2]],f=w[e[i+3]];o[s]=A<<2|a>>4,o[s+1]=(a&15)<<4|c>>2,o[s+2]=(c&3)<<6|f}for(;s<o.length;s++)o[s]=ne(e,n,
r+s);return o}function _e(e,n,r){if(!P(e,n.source[0],n.end))return;let{bytes:t}=e;x(n.offsets.at(-1),(o,i)=>{r({bytes:Fi(t,n,o),core:S(i,-o.start),locate:s=>Hi(n,S(s,o.start)),
aligned:!0,exact:!0})})}function Fi(e,n,{start:r,end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=zr(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;
let A=Math.max(r,s),a=Math.min(t,n.offsets[i+1]),c=n.source[i]-s;o.set(e.subarray(A+c,a+c),A-r)}return o}function Hi(e,n){return{start:Hr(e,n.start),end:Hr(e,n.
end-1)+1}}function Hr(e,n){let r=zr(e,n);return e.source[r]+n-e.offsets[r]}function zr(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=
n?r=o:t=o-1}return r}var Wr={table:g,shortest:16},Ne=_.shortest,$r=1,an=2,un=4,zi=8,Wi=l(Le,e=>e>=64?$r:e<26?an:e>=52&&e<62?un:zi),$i=256;function Pe(e,n,r,t){for(let o=I(Wr,e.bytes,
n,r);o!==B;){let i=b(g,e.bytes,o,r);if(!Yi(e.bytes,o,i)&&t(e,o,i))return o;o=I(Wr,e.bytes,i,r)}return B}function Yi(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Wi[e[o]],
(t&(an|un))===(an|un))return!1;return(t&$r)===0?r-n<=$i&&Ji(e,n,r):!0}function Ji(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var ji=27,Xi=38,Ki=60,Yr=62,Vi=91,Zi=8,qi=64,es=16,ns=l("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),rs=l(`<\r
`),ts=l("0123456789;"),os=l("mK"),is=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ss=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),cn="\x1BÂâï";function Jr(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<Zi;i++){let s=As(e,o);if(s===o)break;o=s}return o>n&&o<t&&g[r[o]]===1?o:-1}function As(e,n){
let r=e.bytes[n];if(r===Ki)return as(e,n);if(r===ji)return us(e,n);for(let t of r===Xi?is:ss)if(fn(e,n,t))return n+t.length;return n}function as({bytes:e,end:n},r){
if(r+1>=n||ns[e[r+1]]===0)return r;let t=Math.min(n,r+qi),o=r+1;for(;o<t&&e[o]!==Yr&&rs[e[o]]===0;)o++;return o<t&&e[o]===Yr?o+1:r}function us({bytes:e,end:n},r){
if(e[r+1]!==Vi)return r;let t=Math.min(n,r+2+es),o=r+2;for(;o<t&&ts[e[o]]===1;)o++;return o<n&&os[e[o]]===1?o+1:r}function fn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var ln=10,Vr=13,cs=38,fs=60,re=92,jr=42,ds=45,ls=35,dn=47,Zr=110,qr=114,gn=4,Ue=128,ms=2,Es=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(ps),Me=l(" 	\"'`\\=.,&>#*|<^"),z=l("\"'`"),pn=l("bBfFrRuULN@$"),bn=l("+-/_"),gs=l(`
\r<`),Ge=l(` 	"'\`\\=.,&>#*|<^
\r+-/_${cn}`),ve=l(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),ke=l(`
\r\\&<${cn}`);function ps(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function Fe(e,n){let{bytes:r,end:t}=e;if(n>=t||Ge[r[n]]===0)return-1;let o=mn(e,n,!1);
return o!==-1?o:bs(e,n)?mn(e,n,!0):Jr(e,n)}function bs({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<gn&&e[t]===re;)t++;return t<n&&z[e[t]]===1}function mn(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*Ue:Ue)),s=0,A=n;for(;A<i;){let a=Cs(e,A),c=r?Bs(t,A,i):A;if(a>A){if(s===ms)return-1;s++,A=a}else if(c>A)A=c;else if(Me[t[A]]===
1||Ss(t,A,i))A++;else if(A>n&&Is(t,A,i))A++;else break}return r&&(A===n||z[t[A-1]]===0)?-1:s>0||hs(t,n,A)?A:-1}function Bs(e,n,r){let t=e[n]===dn&&e[n+1]===jr,o=e[n]===
ls||Xr(e,n,dn)||Xr(e,n,ds);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==ln&&e[i]!==Vr;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==jr||e[i+1]!==dn);)i++;
return i+1<r?i+2:n}function Xr(e,n,r){return e[n]===r&&e[n+1]===r}function et({bytes:e,end:n},r){if(r>=n||Ge[e[r]]===0)return!1;if(z[e[r]]===1)return!0;let t=Math.
min(n,r+Ue),o=r;for(;o<t&&ve[e[o]]===1&&ke[e[o]]===0;)o++;return o<t&&ke[e[o]]===1}function hs(e,n,r){let t=n;for(;t<r&&e[t]===re;)t++;return t<r-1&&z[e[t]]===1&&
z[e[r-1]]===1}function Is(e,n,r){if(pn[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=gn&&e[t]===re;)t++;return t<r&&z[e[t]]===1}function Bn(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-Ue),i=-1;for(let s=n-1;s>o&&ve[r[s]]===1;s--)g[r[s]]===0&&g[r[s-1]]===1&&mn(e,s,!1)===n&&(i=s);return i}function He({bytes:e,start:n},r){return r>
n&&(e[r]===Zr||e[r]===qr)&&e[r-1]===re}function Ss(e,n,r){let t=n;for(;t<r&&bn[e[t]]===1;)t++;return t>n&&t<r&&(Me[e[t]]===1||gs[e[t]]===1)}function Cs(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===ln)return n+1;if(o===Vr)return n+1<t&&r[n+1]===ln?n+2:n+1;if(o===re){let i=Kr(e,n)===qr?En(e,n):n;return Kr(e,i)===Zr?En(e,i):i}if(o!==
cs&&o!==fs)return n;for(let i of Es)if(fn(e,n,i))return n+i.length;return n}function Kr(e,n){let r=En(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function En(e,n){
let r=n;for(;r<e.end&&r-n<gn&&e.bytes[r]===re;)r++;return r+1}var hn=10,ws=128,Qs=64,In=l(" 	"),nt=l("0123456789"),rt={levels:0,trait:2,shortest:_.shortest,notice:(e,n,r)=>Pe(e,n,r,ys),decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end),o=Rs(e,n,t);return o===void 0?t:(_e(e,o,r),o.end)}};function ys(e,n,r){let t=tt(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=ze(e,t,i);s!==-1;s=
ze(e,t,i))if(i=b(g,e.bytes,s,e.end),o+=i-s,o>=p)return!0;return!1}function Rs(e,n,r){let t=tt(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let A=ze(e,
t,s);A!==-1;A=ze(e,t,s))s=b(g,e.bytes,A,e.end),o.push(A),i.push(i.at(-1)+s-A);return o.length===1||i.at(-1)<p?void 0:{source:o,offsets:i,end:s}}function tt(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-ws),A=n,a=!0;for(;A>s&&t[A-1]!==hn;A--)In[t[A-1]]===0&&(a=!1);if(a||A>o&&t[A-1]!==hn||!et(e,r))return;let c=Math.min(
i,r+Qs),f=r;for(;f<c&&t[f]!==hn;)f++;return f<c?{lineStart:A,start:n,end:r,lineEnd:f}:void 0}function ze({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=xs(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=b(s,e,i,r.start),o=b(s,e,o,n)}}return o<n&&g[e[o]]===1?o:-1}function xs(e){return nt[e]===1?nt:In[e]===1?In:void 0}var E=-1,te=256,ot=10,Ds=13;function Q(e,n){return e|n<<9}function it(e){return e&511}function st(e){return e>>9}function M(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(y[i]===0)return E;t=t*16+oe(i)}return n>=r||t>255?E:t}function oe(e){return(e&15)+(e>57?9:0)}function G(e,n,r){let t=n;for(;t<r&&y[e[t]]===1;)t++;
return t}function ie(e,n,r){return n>=r?0:e[n]===ot?1:e[n]!==Ds?0:n+1<r&&e[n+1]===ot?2:1}var Os=85,At=117,Ts=120,Ls=123,_s=125,se=48,Ns=32,Ps=127,at={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return E;let t=e[n+1];if(t===At&&e[n+2]===Ls)return Us(
e,n,r);if(t===Ts)return Sn(e,n,n+4,r);if(t===At)return Sn(e,n,n+6,r);if(t===Os)return Sn(e,n,n+10,r);if(t>=se&&t<se+8)return ks(e,n,r);let o=ie(e,n+1,r);return o>
0?Q(te,1+o):t>Ns&&t<Ps&&Y[t]===0?Q(t,2):E}};function Sn(e,n,r,t){let o=r>t?E:M(e,n+2,r);return o===E?E:Q(o,r-n)}function Us(e,n,r){let t=G(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===_s?M(e,n+3,t):E;return o===E?E:Q(o,t+1-n)}function ks(e,n,r){let t=0,o=n+1,i=n+(Ms(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-se;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return Q(t,o-n)}function Ms(e,n,r){if(n+4>r||e[n]!==se||e[n+1]>se+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-se;if(o<0||o>7)return!1}return!0}var Gs=35,vs=59,Fs=120,Cn=48,ut=8,ct={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==Gs)return E;let t=(e[n+2]|32)===Fs,o=t?n+3:n+2,i=t?G(e,o,
Math.min(r,o+ut)):Hs(e,o,r),s=t?M(e,o,i):zs(e,o,i);return s===E?E:Q(s,(i<r&&e[i]===vs?i+1:i)-n)}};function Hs(e,n,r){let t=Math.min(r,n+ut),o=n;for(;o<t&&e[o]>=
Cn&&e[o]<Cn+10;)o++;return o}function zs(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-Cn;return n>=r||t>255?E:t}var Ws=117,ft={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===Ws){let o=n+6>r?E:M(e,n+2,n+6);return o===E?E:Q(o,6)}let t=M(e,n+1,Math.min(r,n+3));return n+
3>r||t===E?E:Q(t,3)}};var dt={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=ie(e,n+1,r);if(t>0)return Q(te,1+t);let o=M(e,n+1,Math.min(r,n+3));return n+3>r||o===E?E:Q(o,3)}};var We=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function J({piece:e,
core:n},r,t){let o=new We(e.end-e.start,!1);t(o);let{length:i}=o;if(i<p)return;let s,A=()=>(s===void 0&&(s=new We(i,!0),t(s)),s),a=c=>$s(A().starts,c);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?i:a(n.end)},locate:({start:c,end:f})=>{let{starts:h,ends:D}=A();return{start:h?.[c],
end:D?.[f-1],encoding:r}},aligned:!0,exact:!0}}function $s(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var wn=[ft,at,ct,dt],j=l(String.fromCharCode(...wn.map(({lead:e})=>e)),e=>e+1),mt=l("=\\"),Js=10,js=13,Xs=512,Et={levels:1,trait:8,shortest:p,notice:(e,n,r)=>{for(let t=I(
H,e.bytes,n,r);t!==B;){let o=b(H.table,e.bytes,t,r);if(lt(e,t)<t||Ks(e,t,o))return t;t=I(H,e.bytes,o,r)}return B},decode:(e,n,r)=>{let t={start:lt(e,n),end:Vs(e,
n)},o=qs(e.bytes,t);for(let[i,s]of wn.entries())(o&1<<i)!==0&&Zs(e,t,s,r);return t.end}};function Ks({bytes:e,end:n},r,t){for(let o=$e(e,r,t);o<t;o=$e(e,o+1,t))
if(gt(e,o).read(e,o,n)!==E)return!0;return!1}function $e(e,n,r){let t=n;for(;t+4<=r;){let o=j[e[t]]|j[e[t+1]],i=j[e[t+2]]|j[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&j[e[t]]===0;)t++;return t}function gt(e,n){return wn[j[e[n]]-1]}function lt({bytes:e,start:n},r){let t=Math.max(n,r-Xs),o=r;for(;;){for(;o>t&&H.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===Js&&i--,i>t&&e[i-1]===js&&i--,i===o||i<=t||mt[e[i-1]]===0)return o;o=i}}function Vs({bytes:e,end:n},r){let t=r;for(;;){t=b(H.table,
e,t,n);let o=mt[e[t-1]]===1?ie(e,t,n):0;if(o===0)return t;t+=o}}function Zs({bytes:e},n,r,t){x(n.end-n.start,(o,i)=>{let s={piece:S(o,n.start),core:S(i,n.start)},
A=J(s,r.encoding,a=>eA(e,s.piece,r,a));A!==void 0&&t(A)})}function qs(e,{start:n,end:r}){let t=0;for(let o=$e(e,n,r);o<r;o=$e(e,o+1,r)){let i=1<<j[e[o]]-1;(t&i)===
0&&gt(e,o).read(e,o,r)!==E&&(t|=i)}return t}function eA(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let A=e[s],a=A===t?o(e,s,r):E,c=a===E?s+1:s+st(a),
f=a===E?A:it(a);f!==te&&i.add(f,s,c),s=c}}var Ae={table:l(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*p},nA=48,rA=120,tA=1,Bt={levels:1,alphabet:{index:0,shape:Ae},notice:(e,n,r)=>P(e,n,r)&&oA(e.bytes,n,r),decode:({bytes:e,end:n},r,t)=>{let o=b(
Ae.table,e,r,n);return x(o-r,(i,s)=>{let A={piece:S(i,r),core:S(s,r)},a=!1,c=J(A,"hex",h=>{a=bt(e,A.piece,0,h)});c!==void 0&&t(c);let f=a?J(A,"hex",h=>{bt(e,A.piece,
1,h)}):void 0;f!==void 0&&t(f)}),o}};function oA(e,n,r){let t=0;for(let o=n;o<r;){if(y[e[o]]===0){o++;continue}ht(e,o,r)&&(o+=2);let i=G(e,o,r),s=i-o>=Ae.shortest;
if(s&&pt(e,o+1,i,0)>=ee||(t=s||(i-o)%2===0?pt(e,o,i,t):0,t>=ee))return!0;o=i}return!1}function pt(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<ee;i+=2){let s=oe(e[i])*
16+oe(e[i+1]);o=s===0||L[s]===1?o+1:0}return o}function bt(e,{start:n,end:r},t,o){let i=!1;for(let s=n;s<r;){if(y[e[s]]===0){s++;continue}ht(e,s,r)&&(s+=2);let A=G(
e,s,r),a=A-s>=Ae.shortest;i||=a,a||t===0&&(A-s)%2===0?yn(o,e,s+t,A):o.add(tA,s,A),s=A}return i}function ht(e,n,r){return e[n]===nA&&n+1<r&&(e[n+1]|32)===rA}function yn(e,n,r,t){
for(let o=r;o+2<=t;o+=2)e.add(oe(n[o])*16+oe(n[o+1]),o,o+2)}var iA=8,Je={table:l("0123456789ABCDEFabcdef :"),shortest:31},wt=256,sA=l(" 	#>*+-/|:]"),AA=128,Dn=32,aA=58,uA=124,Qt=10,cA=13,fA=4,dA=6,It=16,St=16,lA=8,yt={levels:1,
alphabet:{index:1,shape:Je},notice:({bytes:e,start:n,end:r},t)=>{let o={start:Ct(e,t,n),end:Ye(e,t,r)};return Rn(e,o,void 0)>=iA},decode:(e,n,r)=>{let{bytes:t,end:o}=e,
i=b(Je.table,t,n,o),s=Ct(t,n,e.start),A=s;for(let a=s;a<o;){let c=Ye(t,a,o);if(Rn(t,{start:a,end:c},void 0)===0)break;A=c,a=c+1}return A===s?i:(P(e,s,A)&&x(A-s,
(a,c)=>{let f={piece:S(a,s),core:S(c,s)},h=J(f,"hex",D=>{let O=a.start===0?s:Ye(t,f.piece.start,f.piece.end)+1;mA(t,{start:O,end:f.piece.end},D)});h!==void 0&&r(
h)}),Math.max(i,A))}};function mA(e,{start:n,end:r},t){for(let o=n;o<r;){let i=Ye(e,o,r);Rn(e,{start:o,end:i},t),o=i+1}}function Ct(e,n,r){let t=Math.max(r,n-wt),
o=n;for(;o>t&&e[o-1]!==Qt;)o--;return o}function Ye(e,n,r){let t=Math.min(r,n+wt),o=n;for(;o<t&&e[o]!==Qt;)o++;return o}function Rn(e,n,r){let t=Math.min(n.end,
n.start+AA);for(let o=n.start;o<t;o++){if(y[e[o]]===0||o>n.start&&sA[e[o-1]]===0)continue;let i=pA(e,{start:o,end:n.end}),s=i===-1?0:EA(e,{start:i,end:n.end},r);
if(s>0)return s}return 0}function EA(e,{start:n,end:r},t){let o=0,i=St;for(let s=n;s<r;){let A=G(e,s,Math.min(r,s+St+1)),a=A-s;if(a===0||a%2===1||a>i||!gA(e,A,r))
break;t!==void 0&&yn(t,e,s,A),o===0&&(i=a),o+=a/2,s=A+1,o===lA&&i===2&&s<r&&e[s]===Dn&&s++}return o}function gA(e,n,r){let t=e[n];return n>=r||t===Dn||t===uA||t===
cA}function pA(e,{start:n,end:r}){let t=G(e,n,Math.min(r,n+It+1)),o=t-n;if(o<fA||o>It)return-1;let i=t<r&&e[t]===aA;i&&t++;let s=t;for(;t<r&&e[t]===Dn;)t++;return(i||
t-s>=2||t-s===1&&o>=dA)&&t<r&&y[e[t]]===1?t:-1}var xt={levels:0,trait:2,shortest:_.shortest,notice:(e,n,r)=>Pe(e,n,r,bA),decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end),o=IA(e,n,t);for(let i of o)_e(e,i,r);return o[0]?.
end??t}};function bA(e,n,r){let t=r-n,o=r;for(let s=Fe(e,o);s!==-1&&(o=b(g,e.bytes,s,e.end),o!==s);s=Fe(e,o))if(t+=o-s,t>=p)return!0;let i=He(e,n)?n+1:n;return t>
p-Ne&&Bn(e,i)!==-1}var BA=["+","-","//"].map(e=>Buffer.from(e)),hA=new Uint8Array(0);function IA(e,n,r){let t=Rt(e,n,r,hA);if(t===void 0)return[];let o=t.source.
find(A=>A>=r),i=o===void 0?void 0:BA.find(A=>On(e,o,A)),s=i===void 0?void 0:Rt(e,n,r,i);return s===void 0?[t]:[t,s]}function Rt(e,n,r,t){let o=He(e,n)?n+1:n,i=On(
e,o,t)?o+t.length:o,s=[i],A=[0,r-i],a=i-o===t.length?SA(e,o):void 0;a!==void 0&&(s.unshift(a.start),A.splice(0,2,0,a.end-a.start,a.end-a.start+r-i));let c=r;for(;;){
let f=Fe(e,c);if(f===-1||!On(e,f,t))break;let h=b(g,e.bytes,f+t.length,e.end);if(h<=f+t.length)break;s.push(f+t.length),A.push(A.at(-1)+h-f-t.length),c=h}return s.
length===1||A.at(-1)<p?void 0:{source:s,offsets:A,end:c}}function On({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)if(e[r+o]!==t[o])return!1;
return!0}function SA(e,n){let{bytes:r,start:t}=e,o=Bn(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<Ne&&g[r[i-1]]===1;)i--;return He(e,i)&&i++,i>=o||o-i>=Ne?void 0:
{start:i,end:o}}var CA={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Dt=2*(p-1),Tt={levels:1,find:({bytes:e,end:n},r)=>{for(let t=r+Dt-1;t<n;t+=Dt)if(!(e[t]!==0&&e[t-1]!==
0)){for(let o=t;o>t-4&&o>=r;o--)if(L[e[o]]===1&&Lt(e,r,o,n)!==0)return o}return B},decode:(e,n,r)=>{let t=wA(e,n),o=t.first+t.width*(t.count-1);return P(e,t.first,
o)&&x(t.count,(i,s)=>{r({bytes:QA(e.bytes,t,i),core:S(s,-i.start),locate:A=>yA(e,t,S(A,i.start)),aligned:!0,exact:!1})}),o}};function Lt(e,n,r,t){return Ot(e,n,
r,t,2)?2:Ot(e,n,r,t,4)?4:0}function Ot(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<p&&!(L[e[s]]===0||!ae(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<p&&!(L[e[s]]===
0||!ae(e,s+1,s+o));s-=o,i++);return i===p}function ae(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function wA({bytes:e,start:n,end:r},t){let o=Lt(e,
n,t,r)===4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ae(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ae(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function QA(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function yA(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:A}=e,a=n+r*t.start,c=n+r*(t.end-1),f=c+r<=s&&ae(o,c+1,c+r),D=a-r+1>=i&&ae(o,a-r+1,a)&&(!f||A&&(a-i)%r===r-1),[O,Oo]=CA[r];return D?
{start:a-r+1,end:c+1,encoding:Oo}:{start:a,end:Math.min(c+r,s),encoding:O}}var je=[xt,rt,vr,Et],_t=[Bt,yt],Nt=Tt;var Ut=require("node:zlib");var v=52,Tn=32,Pt=[2,7,8,22],RA=-524719827,xA=270137646,Ln=50,ue=123-Ln,DA=97,OA=113,TA=4;function kt(e){return Pt.reduce((r,t)=>r<<8|e[t],0)^(0,Ut.crc32)(e.filter(
(r,t)=>!Pt.includes(t)))}var Mt=kt(new Uint8Array(Tn)),LA;function _A(){let e=new Int32Array(v*ue),n=new Uint8Array(Tn);for(let r=0;r<Tn*8;r++){n[r>>3]=128>>(r&
7);let t=kt(n)^Mt;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<Oe.length;s++){let A=o*ue+Oe.charCodeAt(s)-Ln;(s&i)!==0&&(e[A]=e[A]^t)}}return e}function Ee(e,n){
let r=LA??=_A(),t=Mt;for(let o=n,i=-Ln;o<n+v;o+=4,i+=4*ue){let s=r[i+e[o]],A=r[i+ue+e[o+1]],a=r[i+2*ue+e[o+2]];t^=s^A^a^r[i+3*ue+e[o+3]]}return t===RA?"user":t===
xA?"application":void 0}function Gt(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var vt={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function _n(e,n,r,t){if(r-n===v)return t<=n&&Ee(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==DA&&s!==OA||o>=v-1)continue;let A=i-v+1;if(A>=t&&A>=n&&Ee(e,A)!==void 0)return A}return-1}function Ft(e,n){return q(
e,n,n+v)>=TA}function Ht(e,n,r){let t=n,o=r,i=e.length&-4;for(let A=0;A<i;A+=4)t=t+NA(e,A)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let A=e.length-1;A>=i;A--)s=s<<8|e[A];for(let A=0;A<2;A++)t=A===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function NA(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function zt(e){let n=$t(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=rn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function Wt(e){let n=$t(e)>>>8;return[18,12,6,0].map(r=>k.charAt(n>>>r&63)).join("")}function $t(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var X=84,ce=76,Pn=52,PA=57,UA=58,jt=59,kA=72,Xe=80,MA=4,pe=Buffer.from("AZDO"),Xt=new Uint8Array(256).fill(4);pe.forEach((e,n)=>{n<3&&(Xt[e]=3-n)});var Nn=Buffer.
from("JQQJ9"),Kt={9:"key",D:"derived",H:"hash"},GA=new Set(Object.keys(Kt).map(e=>e.charCodeAt(0))),vA=2024,Vt=65,FA=1970041904,HA=1147496033,ge=new Uint8Array(
Xe/4*3);function Zt(e,n,r){for(let t=n+3;t<r;t+=Xt[e[t]])if(!(e[t]!==pe[3]||e[t-1]!==pe[2])&&e[t-2]===pe[1]&&e[t-3]===pe[0])return t-3;return-1}function qt(e,n){
if(!Jt(e,n,n+ce))return;let r=Jt(e,n+Xe,n+X);if(!Un(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let t={format:"new",kind:"unknown",...zA(e,n)};if($A(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...t}}function eo(e,n){return q(e,n,n+Pn)>=MA}function Un(e,n){for(let t=0;t<Nn.length;t++)if(e[n+Pn+t]!==Nn[t])return!1;let r=e[n+jt]-
Vt;return GA.has(e[n+Pn+Nn.length])&&r>=0&&r<12}function zA(e,n){let r=e.subarray(n+kA,n+ce);return{issued:WA(e,n),keyKind:Kt[String.fromCharCode(e[n+PA])]??"ke\
y",provider:String.fromCharCode(...r)}}function WA(e,n){let r=vA+k.indexOf(String.fromCharCode(e[n+UA])),t=e[n+jt]-Vt+1;return`${r}-${String(t).padStart(2,"0")}`}
function $A(e,n){for(let t=n,o=0;o<ge.length;t+=4,o+=3){let i=w[e[t]],s=w[e[t+1]],A=w[e[t+2]],a=w[e[t+3]];ge[o]=i<<2|s>>4,ge[o+1]=(s&15)<<4|A>>2,ge[o+2]=(A&3)<<
6|a}let r=Ht(ge,FA,HA);return Yt(e,n,zt(r))||Yt(e,n,Wt(r))}function Yt(e,n,r){for(let t=0;t<X-Xe;t++)if(e[n+Xe+t]!==r.charCodeAt(t))return!1;return!0}function Jt(e,n,r){
for(let t=r-1;t>=n;t--)if(Y[e[t]]===0)return!1;return!0}var no="AGFzbQEAAAABJQZgAX8Bf2ACf38Bf2ACf38AYAN/f38Bf2AFf39/f38Bf2AAAX8CDwEDZW52Bm1lbW9yeQIAAQMNDAIDAAQBBQABAQMCAAZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwckBAZpc1dpZGUABQRzaWZ0AAMHY291bnRPZgALBm1lbW9yeQIACpQxDE4BAn8gACABEAciAkUjEUGA/gFL\
cgRADwsjEUGA/gFJBEAjEUEDdEGAkDBqIgMgACMDazYCACADIAEjA2sgAkEYdHI2AgQLIxFBAWokEQuCAQADQCACQTBJIABBAmogAU1xBEAgAkEBakEAIABBAWotAAAiAkEPcUEJQQAgAkE5SxtqIAAtAAAiAkEP\
cUEJQQAgAkE5SxtqQQR0ciICBH8gAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIFQQELGyECIABBAmohAAwBCwsgAgvDAwEDfyMLIQEDQCABIwxNBEAgACMETwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFB\
AWohASAAQQFqIQAMAQsLIwkhAQNAIAEjCkkEQCAAIwRPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIwpJBH8gAS0AAEEgRgR/QQEFIAEtAABB\
CUYLBUEACwRAIAFBAWohAQwBCwsDQCAAIwRJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEQcQRAIAAtAABBAXRBgIQsai8BAEEQcUUEQEEADwsDQCAB\
IwpJBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAFBAWohAQwBCwsDQCAAIwRJBH8gAC0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcEQEEA\
DwsLCwwBCwsgAEEAIAAjBEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwvhAQIBewF/IABBEGsiBv0ABAAhBSAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAgSwgACABaiIBQcAA/AoAACABQQFBwAD8CwAgACQD\
IAEkBEEAJA1BACQOQQAkESACJAAgAyQBIAQkAkEAJAVBACQGQQAkB0EAJAggACABEAQEfyAAIQICfwNAIAEgAksEQEEBIAL9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZGlBCE8NAhogAkEQaiECDAELC0EACwVB\
AAskECAAQRBrIAX9CwQAIAFBgIEsQcAA/AoAACMRC+cEAwd/BX4FewNAIAAgAU0EQCAAQYAgaiIDIAFBAWoiAiACIANLGyEFQYCALP0ABAAhEEGQgCz9AAQAIQ/9DAEBAQEBAQEBAQEBAQEBAQEhEkGAiDAhBkGA\
jDAhAyAAIQIDQCACIAVJBEBCACEJQQAhB0EAIQgDQCAIQcAASQRAIAIgCGr9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9TiERIBIgDv13IRIgCSAQIBH9Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0OIg79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSsIAithoQhCSAHIA8gEf0OIA79Tv1jQQBHIAhBBHZ0ciEHIAhBEGohCAwBCwsgBiAJNwMAIAMgBzoAACAGQQhqIQYgA0EBaiEDIAJBQGsh\
AgwBCwsgBEEBIBL9YxshBEGAiDAhCEGAjDAhByAAIQIDQCACIAVJBEAgBy0AACIDBEAgAiADEAoLIAgpAwAiDUJ/hSIJIAlCAYiDIgkgCUICiIMiCSAJQgSIgyIJIAlCCIiDIAlCEIiDIglCAFIgDXoiCiAMfEIY\
WnIEQAJAIA1QDQAgDEIAUgRAIAogDHxCGFoEQCACIAynayACIAqnahAACyAJQn8gCoaDIQkLA0AgCUIAUgRAIA0gCXoiCogiC1ANAiACIAqnaiACIAogC3p8IgqnahAAIAlCfyAKhoMhCQwBCwsLCyANeSAMQkB9\
IA1CAFIbIQwgCEEIaiEIIAdBAWohByACQUBrIQIMAQsLIABBgCBqIQAMAQsLIAQLBAAjEAuLCAEGfyAALQAAQQF0QYCELGovAQBBIHFFBEBBAA8LIwQiAiAAQYABaiIBIAEgAksbIQUgACEBA0AgASAFSQRAAkAg\
AS0AACICQTxGIAJBJkZyBEBBAQ8LQQEgBiABLQAAIgNBI0YEf0EBBSABQQFqLQAAIQIgA0EvRgR/IAJBKkYgAkEvRnIFQQALBH9BAQUgAkEtRiADQS1GcQsLGyEGAn8gAUEBaiABLQAAIgJBCkYNABogAkENRgRA\
IAFBAmogAUEBaiICIAItAABBCkYbDAELIAEgAkHcAEcNABogASECA0AgAiABa0EESSACIwRJcQR/IAItAABB3ABGBUEACwRAIAJBAWohAgwBCwsgASACSSACIwRJcQR/IAItAAAFQQALQfIARgR/IAEhAgNAIAIg\
AWtBBEkgAiMESXEEfyACLQAAQdwARgVBAAsEQCACQQFqIQIMAQsLIAJBAWoFIAELIgMhAgNAIAIgA2tBBEkgAiMESXEEfyACLQAAQdwARgVBAAsEQCACQQFqIQIMAQsLIAIjBEkgAiADS3EEfyACLQAABUEAC0Hu\
AEYEfyADIQIDQCACIANrQQRJIAIjBElxBH8gAi0AAEHcAEYFQQALBEAgAkEBaiECDAELCyACQQFqBSADCwsiAyABSwR/IAQiAkEBaiEEIAJBAkYNASADBSABLQAAQQF0QYCELGovAQBBgBBxBH9BAQUgASECA0Ag\
AiAFSQR/IAItAABBAXRBgIQsai8BAEGAwABxBUEACwRAIAJBAWohAgwBCwsgASACRiACIAVPcgR/QQAFQQEgAi0AACICQTxGQQEgAkENRkEBIAJBCkYgAkEBdEGAhCxqLwEAQYAQcRsbGwsLBH9BAQUgACABSQR/\
IAEtAABBAXRBgIQsai8BAEGAIHEEfyABQQFqIQIDQCACIAVJIAIgAWtBBE1xBH8gAi0AAEHcAEYFQQALBEAgAkEBaiECDAELCyACIAVJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsFQQALBUEACwtFDQEgAUEB\
agshAQwCCwsLIARBAk0EfyAEBH9BAQUgACEEA0AgASAESwR/IAQtAABB3ABGBUEACwRAIARBAWohBAwBCwsgBEEBaiABSQR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBH8gAUEBay0AAEEBdEGAhCxqLwEAQYAC\
cQVBAAsLBUEACwRAIAEPCyABIAVPIAZyBH8gACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEf0EBBSAALQAAIgBBwgFGIABBG0ZyIABB4gFG\
ciAAQe8BRnILC4gGAgd/AXsgASAAayIGQTRPIgQEQCMBQX9GBH9BAAUjASECA0AgAiAFSwRAIwIjACACIAVqQQF2IgNBA3RqKAIEakGAAmogAEkEQCADQQFqIQUFIAMhAgsMAQsLIAUjAUkEfyMCIwAgBUEDdGoo\
AgBqBUF/CwsgAUGAAmpNIQQLQQhBACAEBH8gACECAn8DQCABIAJLBEBBsIAs/QAEACAC/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQf//A0cEQCABIABrQYAESwR/QQEFIABBAWsiA0E0aiECAn8DQCABIAJLBEADQCACLQAAQQF0QYCELGovAQBBAnEEQEEBIAMgAkEBayICRg0EGgwBCwsgAiID\
QTRqIQIMAQsLQQALCwwDCyACQRBqIQIMAQsLQQALBUEACxshAiAGQYAESwRAIAJBB3JBAiAEGw8LIAAiBSEDA0AgAyABQQFqSQRAQcCALP0ABAAgA/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQ\
IECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEIA0AgCARAIAMgCGhqIgAgASAAIAFJGyEHIAggCEEBa3EhCCAHIAVrIgZBEE8EQCAEBEAgAiAG\
QdQATwR/QQUFIAZBNE8EfyAFQQFrIgJBNGohAAJ/A0AgACAHSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAEcQRAQQEgAiAAQQFrIgBGDQQaDAELCyAAIgJBNGohAAwBCwtBAAsFQQALQQBHIgBBBHIgACAGQcYATxsL\
ciECCyACQQJxBH9BAAUgBSAHEAgLBEAgAkECciECCwsgB0EBaiEFIAEgB0YEQCACDwsMAQsLIANBEGohAwwBCwsgAgu1BQEFfyABLQAAQQF0QYCELGovAQBBIHEEf0EBBSABIABrQRxLBH8Cf0EBIABBAWsiAi0A\
AEEBdEGAhCxqLwEAQYACcQ0AGgNAIARBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBUGAAXENAhpBACAFQcAAcUUNAhogBEEBaiEEIAJBAWshAgwBCwtBAAsFQQALC0UEQEEADwsjAUF/RgR/QQAFIwEhAgNAIAIg\
A0sEQCMCIwAgAiADakEBdiIEQQN0aigCBGpBgAJqIABJBEAgBEEBaiEDBSAEIQILDAELCyADIwFJBH8jAiMAIANBA3RqKAIAagVBfwsLIgZBf0YEf0EBBUEAIQQgACECAn8DQCABIAJLBEBBACAEIAItAABBAXRB\
gIQsai8BAHIiBEEYcUEYRg0CGiACQQFqIQIMAQsLIARBBHEEf0EBBSAAQQFqIQMCfwNAIAEgA0sEQEEAIAMtAAAgAC0AAEcNAhogA0EBaiEDDAELC0EBCwsLCwRAQQAPC0EAIQMCQCAAIw1JDQAgASAAayEFIAEh\
AgNAAkBBASEDIAIQBiIEQQFGDQIgBARAIAQhAwNAIAMjBEkEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCwUgBCEDCyADIARNDQAgBSADIgIgBGtqIQVBASEDIAJBgAJqIAZPIAVBNE9xRQ0B\
DAILCyACQYACaiAGTwRAIAVBHEsEfwJ/QQEgAEEBayICLQAAQQF0QYCELGovAQBBgAJxDQAaQQAhBANAIARBgAFJBEBBASACLQAAQQF0QYCELGovAQAiA0GAAXENAhpBACADQcAAcUUNAhogBEEBaiEEIAJBAWsh\
AgwBCwtBAAsFQQALIQMMAQsgAiQNQQAhAwsgAwR/QQEFIAAgASAGEAkLC+UDAQN/An9BAAJ/QQEgASIDLQAAQQF0QYCELGovAQBBgAJxDQAaA0AgBEGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQYABcQ0CGkEA\
IAVBwABxRQ0CGiAEQQFqIQQgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjAyAAIwNrQYABSxshBUEBIQMgACEEA0AgBCAFSwR/IARBAWstAABBCkcFQQALBEAgA0EAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYL\
GyEDDAELC0EAIAMEf0EBBSAEIwNLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwQiAyABQUBrIgUgAyAFSRshBSABIQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAQkCSAAJAogASQLIAMkDCADIAVJ\
CwR/IAAjDkkEfyMPIwwjC2tGBUEACwVBAQsEQEEADwsgASAAayEDIAEQAiEEA0AgBARAIAQhAANAIAAjBEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBaiEADAELCyAAQYACaiACTyADIAAiASAEa2oi\
A0E0T3EEQEEBDwsgARACIQQMAQsLIAFBgAJqIAJPBEBBAA8LIAEkDiMMIwtrJA9BAAvpDQIHfwF7IAFBA3FBA0YEQAJAIAAjB0kNAEGQgCz9AAQAIAAiAkEQa/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAJBEGsiAkEQa/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANnQRBrayEEQZCALP0ABAAgAEEQaiIC/QAEACIJ/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQZCALP0ABAAgAkEQaiIC/QAEACIJ/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAIgA2hqIggkByAIIARrQegASSMFQYAg\
S3IEf0EABSMBQX9GBH9BAAUjASECA0AgAiAFSwRAIwIjACACIAVqQQF2IgNBA3RqKAIEakGAAmogBEkEQCADQQFqIQUFIAMhAgsMAQsLIAUjAUkEfyMCIwAgBUEDdGooAgBqBUF/CwsgCEGAAmpNCwRAIAQhAgJA\
A0AgAiAISQRAIAItAABBAXRBgIQsai8BAEGACHFFBEAgAkEBaiECDAILIAJBAmogAiACLQAAQTBGIAJBAWoiAiAISXEEfyACLQAAQSByQfgARgVBAAsbIgUhAwNAIAMgCEkEfyADLQAAQQF0QYCELGovAQBBgAhx\
BUEACwRAIANBAWohAwwBCwtBASEGIAMiAiAFa0HoAE8iAwR/IAVBAWogAkEAEAFBME8FQQALDQJBACACIAVrQQFxIAMbBH9BAAUgBSACIAcQAQsiB0EwTw0CDAELC0EAIQYLCyAGRQ0AIwUiAkEBaiQFIAJBgCBJ\
BEAgAkEDdEGAiCxqIgIgBCMDazYCACACIAgjA2s2AgQLCwsDQCABBEAgACABaEEEdGoiAv0ABAAiCf0MICAgICAgICAgICAgICAgIP1R/VMEf0GggCz9AAQAIAn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQI\
ECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAAkAgAiMISQ0AQaCALP0ABAAgAiIDQRBr/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQaCALP0ABAAgA0EQayIDQRBr/QAEACIJ/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAMgBGdBEGtrIQRBoIAs/QAEACACQRBqIgL9AAQAIgn9\
DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACACQRBqIgL9AAQA\
Ign9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgAiADaGoiBSQIIAUgBGtBH0kj\
BkGAIEtyDQBBACEDIAQhAgNAIAIgBUkEQCADQQFqIAMgAi0AAEEBdEGAhCxqLwEAQYAIcRshAyACQQFqIQIMAQsLIANBFE8EQAJAIwYiAkEBaiQGIAJBgCBPDQAgAkEDdEGAiC5qIgIgBCMDazYCACACIAUjA2s2\
AgQLCwsLIAEgAUEBa3EhAQwBCwsLCQAjBiMFIAAbCw==";var ZA=l("%\\&="),qA=[g,H.table,l("-_"),l(k.slice(0,26)),l("0123456789"),Ge,ve,ke,z,le,y,Me,pn,bn],ea=[[720896,_.table],[720960,g],[720912,Ae.table],[720928,Je.
table],[720944,ZA]];function ro(e){for(let[r,t]of ea)na(new Uint8Array(e,r,16),t);let n=new Uint16Array(e,721408,256);for(let[r,t]of qA.entries())for(let o=0;o<
256;o++)n[o]=n[o]|t[o]<<r}function na(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var Mn=65536,io;function so(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new Gn(n,e)}catch{return}}var Gn=class{isWide=!1;#e;#t;#r;#o;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#A=0;#n=0;#a=0;constructor(n,r){let t=r;t??=this.#t=new n.Memory({initial:Math.ceil((1048640+Mn+64)/Mn)}),this.#e=
r,io??=new n.Module(Buffer.from(no,"base64")),this.#r=new n.Instance(io,{env:{memory:t}}).exports,ro(t.buffer),this.#c(t)}holds({buffer:n}){return n===this.#o?this.#e!==
void 0:n!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}sift({bytes:n,start:r,end:t,changes:o}){let i=t-r;if(this.#t===void 0){let s=o!==void 0&&o.words.buffer===this.#o,
A=s?o.words.byteOffset+4*o.first:0,a=s?n.byteOffset+o.origin:0;this.#A=this.#r.sift(n.byteOffset+r,i,A,s?o.count:-1,a)}else 1048640+i+64>this.#i.length&&this.#f(
this.#t,1048640+i+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,i),1048640),this.#A=this.#r.sift(1048640,i,0,-1,0);return this.#A>32512?!1:(this.#a=r,this.#n=
0,this.isWide=this.#r.isWide()!==0,!0)}get isEmpty(){return this.#A===0&&!this.isWide&&this.#r.countOf(0)===0&&this.#r.countOf(1)===0}nextOther({index:n,shape:r},{
bytes:t,end:o},i){let s=this.#r.countOf(n),A=2*4096*n,a=0,c=Math.min(s,4096);for(;a<c;){let f=a+c>>1;this.#a+this.#u[A+2*f]<i?a=f+1:c=f}return a<Math.min(s,4096)?
this.#a+this.#u[A+2*a]:s>4096?I(r,t,i,o):B}nextRun(n,r){let t=r-this.#a;for(;this.#n>0&&this.#s[2*this.#n-2]>=t;)this.#n--;for(;this.#n<this.#A&&this.#s[2*this.#n]<
t;)this.#n++;return this.#n<this.#A?this.#a+this.#s[2*this.#n]:B}endOf(){return this.#a+(this.#s[2*this.#n+1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#n+1]>>>
24}#f(n,r){n.grow(Math.ceil((r-this.#i.length)/Mn)),this.#c(n)}#c({buffer:n}){this.#o=n,this.#i=new Uint8Array(n),this.#s=new Uint32Array(n,788480,2*32512),this.#u=
new Uint32Array(n,721920,4*4096)}};var he={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>I(_,e,r,n),endOf:({bytes:e,end:n},r)=>b(_.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},t)=>I(
e,n,t,r)},ia=192,sa=8*1024*1024,vn,Ao=!1;function ao(e,n){let{bytes:r,start:t,end:o}=e;return o-t<ia||o-t>sa?he:n?.holds(r)===!0?n.sift(e)?n:he:(Ao||(vn=so()),Ao=
!0,vn?.sift(e)===!0?vn:he)}var uo={table:le,shortest:v};function Fn(e,n,r){ua(e,n,r);for(let{levels:t,alphabet:o,notice:i,decode:s}of _t)if(!(t>e.depth))for(let A=n.nextOther(o,e,e.start);A!==
B;){let a=b(o.shape.table,e.bytes,A,e.end),c=i(e,A,a)?s(e,A,Hn(e,t,r)):a;A=n.nextOther(o,e,c)}n.isWide&&aa(e,r)}function aa(e,n){let{levels:r,find:t,decode:o}=Nt;
if(!(r>e.depth))for(let i=t(e,e.start);i!==B;i=t(e,i))i=o(e,i,Hn(e,r,n))}function Hn(e,n,r){return t=>{r.budget.spend(t.bytes.length)&&Fn(ca(t,e,e.depth-n),he,r)}}
function ua(e,n,r){let t;for(let o=n.nextRun(e,e.start);o!==B;){let i=n.endOf(e,o),s=P(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&i-o>=p&&fa(e,o,i,r.found);for(let A=0;A<
je.length;A++){let{levels:a,trait:c,shortest:f,notice:h,decode:D}=je[A];if(!(a>e.depth||(s&c)===0||i-o<f))for(let O=Math.max(o,t?.[A]??o);O<i&&(O=h(e,O,i),O!==B);)
O=D(e,O,Hn(e,a,r)),t??=je.map(()=>e.start),t[A]=O}o=n.nextRun(e,i)}}function ca({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){return{bytes:e,start:0,end:e.length,
depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r}}}function fa(e,n,r,t){let{bytes:o}=e;for(let i=I(sn,o,n,r);i!==B;i=I(sn,o,i,r)){let s=i;i=b(g,o,i,r),da(
e,s,i,t),ma(e,s,i,t)}}function da(e,n,r,t){let{bytes:o}=e,i=r-(X-ce)+4;for(let s=n+ce;;s++){if(s=Zt(o,s,i),s===-1)return;let A=s-ce;if(!Un(o,A)&&!Te(e,A,A+X))continue;
let a=qt(o,A);a!==void 0&&(a.confidence==="certain"||la(e,A))&&t.add(e,A,A+X,a)}}function la(e,n){return!e.exact&&Te(e,n,n+X)&&eo(e.bytes,n)}function ma(e,n,r,t){
let{bytes:o}=e;for(let i=I(uo,o,n,r);i!==B;i=I(uo,o,i,r)){let s=i;for(;i<r&&le[o[i]]===1;)i++;Ea(e,s,i,t)}}function Ea(e,n,r,t){let{bytes:o}=e;for(let s=_n(o,n,
r,n);s!==-1;s=_n(o,n,r,s+1)){let A=Ee(o,s);A!==void 0&&t.add(e,s,s+v,Gt(A))}let i=r-v;e.exact||Ee(o,i)!==void 0||!Ft(o,i)||Te(e,i,r)&&t.add(e,i,r,vt)}var co=Object.freeze([]);function fo(e,{decodeDepth:n,onCut:r,onCandidate:t,sieve:o}){let i=ao(e,o);if(i.isEmpty)return co;let s=new De(e.start),A=new Ce(e.end-e.start);Fn(Sr(e,n),i,{found:s,
budget:A}),A.isExceeded&&r?.(Br),s.hasCandidates&&t?.();let a=s.distinct();return a.length===0?co:a}var ga=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"lzip"}],['"M',{unreadable:"lz\
4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],zn=new Map;for(let e of ga){let n=e[0].charCodeAt(0);zn.set(n,[...zn.get(n)??[],e])}
var pa=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),ba=110,mo=120,lo=512,Wn=22,Ba=Buffer.from("PK\0\0\0\0","latin1"),ha=Wn+65535;
function Eo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=zn.get(o);if(i!==void 0){let A=i.find(([a])=>go(e,n,a));if(A!==void 0)return A[1]}if(o===mo&&
Sa(e[n+1]))return"zlib";let s=pa.get(o);if(s!==void 0){let A=po(e,n,Math.min(r,n+ba)),a=s.find(([c])=>c.test(A));if(a!==void 0)return{unreadable:a[1]}}return Ia(
e,n,r)?"tar":t&&Ca(e,n,r)?"trailing-zip":void 0}function Ia(e,n,r){if(r-n<lo)return!1;let t=e[n+154];if(!(e[n+257]===117&&go(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(po(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let A=0;A<lo;A++)(A<148||A>=156)&&(s+=e[n+A]);return i===s}function Sa(e){return(e&32)===0&&((mo<<8)+e)%31===0}function Ca(e,n,r){
let t=Math.max(n,r-ha);if(r-t<Wn)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(Ba):-1;return i>=0&&i+Wn<=o.length}function go(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function po(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var N=require("node:fs"),bo=require("node:zlib");var Bo=32*1024*1024,wa=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Qa=32;function ho(e,n){try{let r=(0,bo.inflateSync)(ya(e),{maxOutputLength:Bo}),t=wa.exec(
r.toString("latin1",0,Qa)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return jn(r)}}function ya(e){let n=(0,N.openSync)(e,N.constants.O_RDONLY|(N.constants.O_NONBLOCK??0));try{let r=(0,N.fstatSync)(
n);if(!r.isFile()||r.size>Bo)throw new Error("it is no file of a size that is read here");return(0,N.readFileSync)(n)}finally{(0,N.closeSync)(n)}}function $n(e,n,{decodeDepth:r}){if(Eo(e,n,e.length)!==void 0)return!1;let t=!1,o=()=>{t=!0};return fo({bytes:e,start:n,end:e.length},{decodeDepth:r,onCut:o}).length===
0&&!t}function Io(e,n){let r=ho(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&$n(r.bytes,r.start,n)}var Ra="#;@!$%^&|:",xa=" ------------------------ >8 ------------------------",So=["core.commentchar","core.commentstring","commit.cleanup"];function Co(e,n){return{
comment:e.get("core.commentstring")??e.get("core.commentchar"),cleanup:e.get("commit.cleanup"),edited:n}}function wo(e,n){let{comment:r="#",cleanup:t="default",
edited:o}=n,i=r==="auto"?Ra.split(""):[r],s=o&&t!=="verbatim"&&t!=="whitespace",a=(t==="strip"||o&&t==="default")&&r!=="auto"?Buffer.from(r):void 0,c=[],f=[],h=0;
for(let D of Oa(e)){if(h+=1,s&&Da(D,i))break;a!==void 0&&D.subarray(0,a.length).equals(a)||(c.push(D),f.push(h))}return{bytes:Buffer.concat(c),lines:f}}function Da(e,n){
return n.some(r=>e.toString("utf8").trimEnd()===r+xa)}function*Oa(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(
10,r),o=t<0?n.length:t+1;yield n.subarray(r,o),r=o}}var Yn={decodeDepth:3,maxSize:1/0,lineHash:!1};function Qo(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var Ta=500,La=1<<20;function xo({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!Qo(t)&&_a(o);case"commit-msg":return n.length===1&&Na(o,n[0],t.GIT_EDITOR!==":");default:return!1}}function _a(e){let n=ar(e.directory);if(n===void 0)return!1;
let r=Er(e);if(r===void 0||r.size>Ta)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>Io(t(o),Yn))}function Na(e,n,r){let t=Ie(
gr(So),e);if(t===void 0||t.exitCode>pr)return!1;let o=Co(br(t.output.toString("utf8")),r),{bytes:i}=wo((0,yo.readFileSync)((0,Ro.resolve)(e.directory,n)),o);return i.
length<=La&&$n(i,0,Yn)}var Pa=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Ua(process.argv.slice(2))||import("./cli.js");function Ua([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>Pa.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return xo({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&!nr(i,(0,Do.homedir)())}catch{return!1}}
