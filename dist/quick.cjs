"use strict";var Ro=Object.create;var Yn=Object.defineProperty;var yo=Object.getOwnPropertyDescriptor;var xo=Object.getOwnPropertyNames;var Do=Object.getPrototypeOf,Oo=Object.prototype.hasOwnProperty;var To=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of xo(n))!Oo.call(e,o)&&o!==r&&Yn(e,o,{get:()=>n[o],enumerable:!(t=yo(n,o))||t.enumerable});
return e};var Lo=(e,n,r)=>(r=e!=null?Ro(Do(e)):{},To(n||!e||!e.__esModule?Yn(r,"default",{value:e,enumerable:!0}):r,e));var Qo=require("node:os");var qn=require("node:fs");var Xn=require("node:fs"),Vn=require("node:path");var X=class extends Error{name="UserError"};function Jn(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}var jn=require("node:fs"),fe=require("node:path");function*Kn(e,n){for(let r=e;;r=(0,fe.dirname)(r))if(yield r,(0,jn.existsSync)((0,fe.join)(r,".git"))||r===n||
r===(0,fe.dirname)(r))return}var _o=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Zn(e,n){for(let r of Kn(e,n)){let[t,o]=_o.map(i=>(0,Vn.join)(r,i)).filter(i=>(0,Xn.existsSync)(
i));if(o!==void 0)throw new X(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var No=/(?:^|[\s"'{,])rules["']?\s*:|\\/;function er(e,n){let r=Zn(e,n);return r!==void 0&&No.test((0,qn.readFileSync)(r,"utf8"))}var Io=require("node:fs"),So=require("node:path");var Ie=require("node:fs"),y=require("node:path");function nr(e,n=process.env){let r=Po(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??rr((0,y.join)(
o,"commondir")),s=i===void 0?o:(0,y.resolve)(o,i),A=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:A===void 0?(0,y.join)(s,"objects"):(0,y.resolve)(e,A)}}function Po(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,y.resolve)(e,r)};for(let t=e;;t=(0,y.dirname)(t)){let o=(0,y.join)(t,".git"),i=(0,Ie.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:rr(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,y.resolve)(t,s.slice(8))};
if(t===(0,y.dirname)(t))return}}function rr(e){try{return(0,Ie.readFileSync)(e,"utf8").trimEnd()}catch{return}}var ar=require("node:child_process");var or=require("node:fs"),V=require("node:path");var Uo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],tr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],ko={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},Mo=["core.fsm\
onitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quo\
tePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=fal\
se","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],ir=["--no-pager","--literal-pathspecs",...Mo.flatMap(e=>["-c",e])];var Go=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function sr(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!Go.has(s)&&(r[o]=i)}let t=e.inherit?[...Uo,...tr]:tr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,ko)}var Ke;function Ar(){let e=process.env.PATH??process.env.Path??"";if(Ke?.path!==e){let n=vo(e);if(n===void 0)throw new X("git was no\
t found on PATH: install git 2.30 or newer");Ke={path:e,git:n}}return Ke.git}function vo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(V.delimiter).
filter(r=>(0,V.isAbsolute)(r)).map(r=>(0,V.join)(r,n)).find(r=>Fo(r))}function Fo(e){try{return(0,or.statSync)(e).isFile()}catch{return!1}}var Ho=12e4,zo=1<<20;function ur(e,n){let{status:r,stdout:t,error:o}=(0,ar.spawnSync)(Ar(),[...ir,...e],{cwd:n.directory,env:sr(n),stdio:["ignore","pipe","ignor\
e"],timeout:Ho,maxBuffer:zo,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var Z=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=Wo(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}: ${i}`),
this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function Wo(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function $o(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function cr(e,n){if(!$o(e))throw new Z(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Yo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Yo[e.toString(16).charCodeAt(0)]=e;var dr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function lr(e,n,r){let[t="",o="",i="",s="",A]=e.split(" ");if(!t.
startsWith(":")||A===void 0)throw new Z(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?fr(i,r):void 0,after:/^1[02]/.test(o)?fr(s,r):void 0,
unmerged:A==="U"}}function fr(e,n){return/^0+$/.test(e)?void 0:cr(e,n)}var mr="diff-index";function Er(e){let n=ur([mr,...dr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=lr(r[o],r[o+1],mr);if(s)return;i!==void 0&&t.add(i)}return t}var gr="it is encoded in too many ways at once: not all that can be decoded from it was searched";var Se=class{#e;#t=!1;constructor(n){this.#e=Math.max(1048576,24*n)}get isExceeded(){return this.#t}spend(n){return n>this.#e?(this.#t=!0,!1):(this.#e-=n,!0)}};function pr({words:e,first:n,count:r,origin:t},o,i){let s=0,A=r;for(;s<A;){let a=s+A>>1;t+e[n+2*a+1]<o?s=a+1:A=a}return s<r&&t+e[n+2*s]<=i}function Br({bytes:e,start:n,end:r,changes:t},o){return{bytes:e,start:n,end:r,changes:t,depth:o,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0}}function N({
changes:e},n,r){return e===void 0||pr(e,n-256,r+256)}function hr(e,n){let r=[],t=[],o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push(
{layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var Xe=3*65536,
Ve=3*8192;function x(e,n){if(e<=Xe+Ve){n({start:0,end:e},{start:0,end:e});return}for(let r=0;r<e;r+=Xe){let t={start:r,end:Math.min(e,r+Xe)};n({start:Math.max(0,
r-Ve),end:Math.min(e,t.end+Ve)},t)}}function S(e,n){return{start:e.start+n,end:e.end+n}}var Jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],jo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Ko=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),Ir=new RegExp(`${Jo.map(Ko).join("|")}|(?<![a-z])(?:${jo.join(
"|")})`,"i"),Xo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Vo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Zo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
qo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Cr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=Ce(r,t,256);n.azure||=Ir.test(o)||Ir.test(
i),n.foreign||=Xo.test(o)||Vo.test(i),n.digest||=Zo.test(o),n.example||=qo.test(o),n.server||=ei.test(o)&&ni.test(i)}return n}function Ce(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[Sr(t,o,n.start),Sr(t,n.end,i)]}function Sr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var Qe=new Uint16Array(256);function q(e,n,r){Qe.fill(0);for(let o=n;o<r;o++){let i=e[o];Qe[i]=Qe[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/Qe[e[o]]);
return t/(r-n)}var ri=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ti=new Set(ri.flatMap(e=>Rr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),oi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ii=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function wr(e){let n=e.toLowerCase(),r=Rr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ii.test(n))return"it is made of words\
 that stand for a token";if(si(n))return"it repeats itself";if(we(r,Qr)>=20||we(Ai(n),Qr)>=30)return"it counts up or down";if(we(r,t=>ti.has(t))>=20)return"it w\
alks along the keyboard";if(we(r,t=>oi.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Qr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function si(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Rr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function Ai(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function we(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,de=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,Re=String.raw`[^\s/@"'<>]{0,128}`,
P=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,n="")=>f(`(?:${e})${de}${n}`),v=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
W="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Re}`;var yr=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${Re}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${de}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:v("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:P(W)},{id:"pip-inde\
x-url",before:f($),after:P(String.raw`(?:${W})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${de}basic\s{1,4}`)},{id:"cargo-token",before:C(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${m}auth${m}\s{0,4}:\s{0,4}${m}`)},{id:"curl-user",before:v("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${m}[^\s:"']{0,80}:`)},{id:"wget-password",before:v("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${m}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:P(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:C("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:C("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:C("VSCE_PAT")},{id:"terraform-variable",before:C("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:C("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:P(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:v("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:v("vsce","-p|--pat")},
{id:"tfx-command",before:v("tfx","-t|--token")},{id:"terraform-variable",before:v("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${m}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${m}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${m}\w{1,80}=${m}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${m}publishers${m}\s{0,4}:[^]{0,600}${m}pat${m}\s{0,4}:\s{0,4}${m}`)},
{id:"postman",before:f(String.raw`${m}key${m}\s{0,8}:\s{0,8}${m}[\w -]{1,60}${m}\s{0,8},\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:f(
String.raw`${m}\w{0,60}(?:pat|token|secret|password)\w{0,60}${m}\s{0,8}:\s{0,8}\{\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${m}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${de}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${m}\s{0,4}:\s{0,4}${m}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:C("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:P(W)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f($),after:P(String.
raw`(?:${W})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${Re}`),after:P(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f($),after:P(String.raw`(?:${W})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
$),after:P(String.raw`(?:${W})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ai=2048,ui=/[A-Za-z0-9+/_-]+$/,ci=/^[A-Za-z0-9+/_=-]+/;function Ze({steps:e},n=ai){let r=e.map(({layer:o,span:i},s)=>{let[A,a]=Ce(o,i,n);return s===0?{before:A,
after:a}:{before:A.replace(ui,""),after:a.replace(ci,"")}});return yr.find(({before:o,after:i})=>r.some(({before:s,after:A})=>(o===void 0||fi(o,s))&&(i?.test(A)??
!0)))?.id}function fi(e,n){return e.lastIndex=n.length,e.test(n)}var O=(e,n,r)=>({signed:e,shaped:n,legacy:r}),li={signed:4.5,shaped:4.5,legacy:4},mi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:e,entropy:n})=>n>=li[e]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ei=5,gi=8;function pi(e){return e>=gi?"likely":e>=Ei?"possible":void 0}function bi(e){let{kind:n}=e;return mi.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function xr(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(wr(s.slice(0,52))!==void 0)return;let A=Cr(e),a=Bi(n);if(a==="legacy"&&A.foreign)return;let c=A.azure&&Ze(e,256)!==void 0,
l=bi({kind:a,entropy:q(t,o,o+52),word:s,surroundings:A,carried:c}),I=pi(l);return I===void 0?void 0:{...n,confidence:I}}function Bi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var ye="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",hi="(?:/|\\\\/|%2[Ff])",Dr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Or="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Ii=new RegExp(`${Dr}(?::[^\\s:/\
@"'<>]{0,128})?${Or}`,"gi"),Hu=new RegExp(`${Dr}(?::|%3A)$`,"i"),zu=new RegExp(`^${Or}`,"i"),Wu=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${hi}${ye}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${ye}`,"gi"),Ii,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${ye}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${ye}(?![.:/])`,"gi")];var $u=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Yu=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Si=Object.freeze([]),xe=class{#e;#t=[];#r=new Map;#o=!1;constructor(n){this.#e=n}get hasCandidates(){return this.#o}add(n,r,t,o){let i={start:r,end:t},s=hr(
n,i);if(s===void 0)return;o.checksum!=="valid"&&(this.#o=!0);let A=xr(s,o);if(A===void 0)return;let a=s.steps.at(-1).span,c=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,t-r).toString("latin1")),l=s.encoding.length===0&&a.end-a.start===t-r;l&&c.offsets.has(a.start)||(l&&c.offsets.add(a.start),this.#t.push({...A,
token:c.token,offset:a.start-this.#e,length:a.end-a.start,encoding:s.encoding.length===0?Si:s.encoding,seen:{layer:n,span:i}}))}#i(n){let r=this.#r.get(n)??{token:n,
offsets:new Set};return this.#r.set(n,r),r}distinct(){let n=[];for(let r of this.#t.sort(wi)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.
offset?n.push(r):Ci(r,t)&&(n[n.length-1]=r)}return n.sort(Qi)}};function Ci(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function Qi(e,n){return e.offset-n.offset||e.length-
n.length||qe(e.token,n.token)}function wi(e,n){return qe(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:qe(e.encoding.join(),
n.encoding.join()))}function qe(e,n){return e===n?0:e<n?-1:1}function d(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Tr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",en="abcdefghijkl\
mnopqrstuvwxyz",Lr="0123456789",nn=Lr+Tr+en,U=`${Tr}${en}${Lr}+/`,De=`${en}234567`,g=d(`${U}-_`),Y=d(nn),le=d(De),T=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),R=d("0123456789ABCDEFabcdef"),Q=d(U,e=>e);Q[45]=62;Q[95]=63;var rn=92,Ri=37,yi=117,xi=120,Di=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Oe(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&Y[t[r]]===1?!1:n<=
o||Y[t[n-1]]===0||Oi(t,o,n)}function Oi(e,n,r){return r-2>=n&&e[r-2]===rn&&Di.has(e[r-1])||r-3>=n&&e[r-3]===Ri&&tn(e,r-2,r)||r-4>=n&&e[r-4]===rn&&e[r-3]===xi&&tn(
e,r-2,r)?!0:r-6>=n&&e[r-6]===rn&&e[r-5]===yi&&tn(e,r-4,r)}function tn(e,n,r){for(let t=n;t<r;t++)if(R[e[t]]===0)return!1;return!0}var p=52,ee=48,B=-1,Te=`${U}-_`,_r="%\\&#;={}",F={table:d(Te+_r),shortest:p},L={table:d(`${Te}${_r}\r
`),shortest:24},on={table:g,shortest:p};function h({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let A=s;for(;e[r[A]]===1;)if(A--,A===i)return A+1;i=A,
s=A+n}return B}function b(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var sn={table:g,shortest:Math.ceil(p*8/6)},Nr=4,Pr=Math.floor((ee-2)/3),kr={levels:1,trait:4,shortest:sn.shortest,notice:({bytes:e},n,r)=>{for(let t=h(sn,e,n,r);t!==
B;){let o=b(g,e,t,r);for(let i=0;i<Nr;i++)if(Mr(e,t+i,o))return t;t=h(sn,e,o,r)}return B},decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end);for(let o=0;o<Nr;o++)Li(e,
{start:n+o,end:t},o===0,r);return t}};function Li({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!Mr(e,o,n.end)||!Ur(e,o,0,i)||x(i,(s,A)=>{Ur(e,o,s.start,s.end)&&
t({bytes:Pi(e,o,s.start,s.end),core:S(A,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/6),encoding:"base64"}),
aligned:r,exact:!1})})}function Mr(e,n,r){let t=n-4,o=t+4*Pr;for(;o+4<=r;){let i=o;for(;_i(e,i);)if(i-=4,i===t)return!0;t=i,o=i+4*Pr}return!1}function _i(e,n){let r=Q[e[n]]&
32,t=Q[e[n+1]]&8;return(r|t|Q[e[n+2]]&2)===0}function ne(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=Q[e[i]],A=Q[e[i+1]];return o===0?s<<2|A>>4:o===1?(s&15)<<4|A>>2:
(s&3)<<6|A}function Ur(e,n,r,t){let o=r-1,i=o+p;for(;i<t;){let s=i,A=ne(e,n,s);for(;T[A]===1;){if(s--,s===o)return!0;A=ne(e,n,s)}if(A===0&&Ni(e,n,s,r,t))return!0;
o=s,i=s+p}return!1}function Ni(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(T[ne(e,n,i)]!==0)for(let s of[2,4]){let A=0;for(let a=i;a>=t&&A<p&&T[ne(e,n,a)]===
1;a-=s)A++;for(let a=i+s;a<o&&A<p&&T[ne(e,n,a)]===1;a+=s)A++;if(A===p)return!0}return!1}function Pi(e,n,r,t){let o=Buffer.allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+
3<=o.length;s+=3,i+=4){let A=Q[e[i]],a=Q[e[i+1]],c=Q[e[i+2]],l=Q[e[i+3]];o[s]=A<<2|a>>4,o[s+1]=(a&15)<<4|c>>2,o[s+2]=(c&3)<<6|l}for(;s<o.length;s++)o[s]=ne(e,n,
r+s);return o}function Le(e,n,r){if(!N(e,n.source[0],n.end))return;let{bytes:t}=e;x(n.offsets.at(-1),(o,i)=>{r({bytes:Ui(t,n,o),core:S(i,-o.start),locate:s=>ki(n,S(s,o.start)),
aligned:!0,exact:!0})})}function Ui(e,n,{start:r,end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=vr(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;
let A=Math.max(r,s),a=Math.min(t,n.offsets[i+1]),c=n.source[i]-s;o.set(e.subarray(A+c,a+c),A-r)}return o}function ki(e,n){return{start:Gr(e,n.start),end:Gr(e,n.
end-1)+1}}function Gr(e,n){let r=vr(e,n);return e.source[r]+n-e.offsets[r]}function vr(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=
n?r=o:t=o-1}return r}var Fr={table:g,shortest:16},_e=L.shortest,Hr=1,An=2,an=4,Mi=8,Gi=d(Te,e=>e>=64?Hr:e<26?An:e>=52&&e<62?an:Mi),vi=256;function Ne(e,n,r,t){for(let o=h(Fr,e.bytes,
n,r);o!==B;){let i=b(g,e.bytes,o,r);if(!Fi(e.bytes,o,i)&&t(e,o,i))return o;o=h(Fr,e.bytes,i,r)}return B}function Fi(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Gi[e[o]],
(t&(An|an))===(An|an))return!1;return(t&Hr)===0?r-n<=vi&&Hi(e,n,r):!0}function Hi(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var zi=27,Wi=38,$i=60,zr=62,Yi=91,Ji=8,ji=64,Ki=16,Xi=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Vi=d(`<\r
`),Zi=d("0123456789;"),qi=d("mK"),es=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ns=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),un="\x1BÂâï";function Wr(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<Ji;i++){let s=rs(e,o);if(s===o)break;o=s}return o>n&&o<t&&g[r[o]]===1?o:-1}function rs(e,n){
let r=e.bytes[n];if(r===$i)return ts(e,n);if(r===zi)return os(e,n);for(let t of r===Wi?es:ns)if(cn(e,n,t))return n+t.length;return n}function ts({bytes:e,end:n},r){
if(r+1>=n||Xi[e[r+1]]===0)return r;let t=Math.min(n,r+ji),o=r+1;for(;o<t&&e[o]!==zr&&Vi[e[o]]===0;)o++;return o<t&&e[o]===zr?o+1:r}function os({bytes:e,end:n},r){
if(e[r+1]!==Yi)return r;let t=Math.min(n,r+2+Ki),o=r+2;for(;o<t&&Zi[e[o]]===1;)o++;return o<n&&qi[e[o]]===1?o+1:r}function cn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var dn=10,jr=13,is=38,ss=60,re=92,$r=42,As=45,as=35,fn=47,Kr=110,Xr=114,En=4,Pe=128,us=2,cs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(ds),ke=d(" 	\"'`\\=.,&>#*|<^"),H=d("\"'`"),gn=d("bBfFrRuULN@$"),pn=d("+-/_"),fs=d(`
\r<`),Me=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${un}`),Ge=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),Ue=d(`
\r\\&<${un}`);function ds(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function ve(e,n){let{bytes:r,end:t}=e;if(n>=t||Me[r[n]]===0)return-1;let o=ln(e,n,!1);
return o!==-1?o:ls(e,n)?ln(e,n,!0):Wr(e,n)}function ls({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<En&&e[t]===re;)t++;return t<n&&H[e[t]]===1}function ln(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*Pe:Pe)),s=0,A=n;for(;A<i;){let a=bs(e,A),c=r?ms(t,A,i):A;if(a>A){if(s===us)return-1;s++,A=a}else if(c>A)A=c;else if(ke[t[A]]===
1||ps(t,A,i))A++;else if(A>n&&gs(t,A,i))A++;else break}return r&&(A===n||H[t[A-1]]===0)?-1:s>0||Es(t,n,A)?A:-1}function ms(e,n,r){let t=e[n]===fn&&e[n+1]===$r,o=e[n]===
as||Yr(e,n,fn)||Yr(e,n,As);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==dn&&e[i]!==jr;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==$r||e[i+1]!==fn);)i++;
return i+1<r?i+2:n}function Yr(e,n,r){return e[n]===r&&e[n+1]===r}function Vr({bytes:e,end:n},r){if(r>=n||Me[e[r]]===0)return!1;if(H[e[r]]===1)return!0;let t=Math.
min(n,r+Pe),o=r;for(;o<t&&Ge[e[o]]===1&&Ue[e[o]]===0;)o++;return o<t&&Ue[e[o]]===1}function Es(e,n,r){let t=n;for(;t<r&&e[t]===re;)t++;return t<r-1&&H[e[t]]===1&&
H[e[r-1]]===1}function gs(e,n,r){if(gn[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=En&&e[t]===re;)t++;return t<r&&H[e[t]]===1}function bn(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-Pe),i=-1;for(let s=n-1;s>o&&Ge[r[s]]===1;s--)g[r[s]]===0&&g[r[s-1]]===1&&ln(e,s,!1)===n&&(i=s);return i}function Fe({bytes:e,start:n},r){return r>
n&&(e[r]===Kr||e[r]===Xr)&&e[r-1]===re}function ps(e,n,r){let t=n;for(;t<r&&pn[e[t]]===1;)t++;return t>n&&t<r&&(ke[e[t]]===1||fs[e[t]]===1)}function bs(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===dn)return n+1;if(o===jr)return n+1<t&&r[n+1]===dn?n+2:n+1;if(o===re){let i=Jr(e,n)===Xr?mn(e,n):n;return Jr(e,i)===Kr?mn(e,i):i}if(o!==
is&&o!==ss)return n;for(let i of cs)if(cn(e,n,i))return n+i.length;return n}function Jr(e,n){let r=mn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function mn(e,n){
let r=n;for(;r<e.end&&r-n<En&&e.bytes[r]===re;)r++;return r+1}var Bn=10,Bs=128,hs=64,hn=d(" 	"),Zr=d("0123456789"),qr={levels:0,trait:2,shortest:L.shortest,notice:(e,n,r)=>Ne(e,n,r,Is),decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end),o=Ss(e,n,t);return o===void 0?t:(Le(e,o,r),o.end)}};function Is(e,n,r){let t=et(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=He(e,t,i);s!==-1;s=
He(e,t,i))if(i=b(g,e.bytes,s,e.end),o+=i-s,o>=p)return!0;return!1}function Ss(e,n,r){let t=et(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let A=He(e,
t,s);A!==-1;A=He(e,t,s))s=b(g,e.bytes,A,e.end),o.push(A),i.push(i.at(-1)+s-A);return o.length===1||i.at(-1)<p?void 0:{source:o,offsets:i,end:s}}function et(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-Bs),A=n,a=!0;for(;A>s&&t[A-1]!==Bn;A--)hn[t[A-1]]===0&&(a=!1);if(a||A>o&&t[A-1]!==Bn||!Vr(e,r))return;let c=Math.min(
i,r+hs),l=r;for(;l<c&&t[l]!==Bn;)l++;return l<c?{lineStart:A,start:n,end:r,lineEnd:l}:void 0}function He({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=Cs(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=b(s,e,i,r.start),o=b(s,e,o,n)}}return o<n&&g[e[o]]===1?o:-1}function Cs(e){return Zr[e]===1?Zr:hn[e]===1?hn:void 0}var E=-1,te=256,nt=10,Qs=13;function w(e,n){return e|n<<9}function rt(e){return e&511}function tt(e){return e>>9}function k(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(R[i]===0)return E;t=t*16+oe(i)}return n>=r||t>255?E:t}function oe(e){return(e&15)+(e>57?9:0)}function M(e,n,r){let t=n;for(;t<r&&R[e[t]]===1;)t++;
return t}function ie(e,n,r){return n>=r?0:e[n]===nt?1:e[n]!==Qs?0:n+1<r&&e[n+1]===nt?2:1}var ws=85,ot=117,Rs=120,ys=123,xs=125,se=48,Ds=32,Os=127,it={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return E;let t=e[n+1];if(t===ot&&e[n+2]===ys)return Ts(
e,n,r);if(t===Rs)return In(e,n,n+4,r);if(t===ot)return In(e,n,n+6,r);if(t===ws)return In(e,n,n+10,r);if(t>=se&&t<se+8)return Ls(e,n,r);let o=ie(e,n+1,r);return o>
0?w(te,1+o):t>Ds&&t<Os&&Y[t]===0?w(t,2):E}};function In(e,n,r,t){let o=r>t?E:k(e,n+2,r);return o===E?E:w(o,r-n)}function Ts(e,n,r){let t=M(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===xs?k(e,n+3,t):E;return o===E?E:w(o,t+1-n)}function Ls(e,n,r){let t=0,o=n+1,i=n+(_s(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-se;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return w(t,o-n)}function _s(e,n,r){if(n+4>r||e[n]!==se||e[n+1]>se+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-se;if(o<0||o>7)return!1}return!0}var Ns=35,Ps=59,Us=120,Sn=48,st=8,At={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==Ns)return E;let t=(e[n+2]|32)===Us,o=t?n+3:n+2,i=t?M(e,o,
Math.min(r,o+st)):ks(e,o,r),s=t?k(e,o,i):Ms(e,o,i);return s===E?E:w(s,(i<r&&e[i]===Ps?i+1:i)-n)}};function ks(e,n,r){let t=Math.min(r,n+st),o=n;for(;o<t&&e[o]>=
Sn&&e[o]<Sn+10;)o++;return o}function Ms(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-Sn;return n>=r||t>255?E:t}var Gs=117,at={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===Gs){let o=n+6>r?E:k(e,n+2,n+6);return o===E?E:w(o,6)}let t=k(e,n+1,Math.min(r,n+3));return n+
3>r||t===E?E:w(t,3)}};var ut={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=ie(e,n+1,r);if(t>0)return w(te,1+t);let o=k(e,n+1,Math.min(r,n+3));return n+3>r||o===E?E:w(o,3)}};var ze=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function J({piece:e,
core:n},r,t){let o=new ze(e.end-e.start,!1);t(o);let{length:i}=o;if(i<p)return;let s,A=()=>(s===void 0&&(s=new ze(i,!0),t(s)),s),a=c=>vs(A().starts,c);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?i:a(n.end)},locate:({start:c,end:l})=>{let{starts:I,ends:z}=A();return{start:I?.[c],
end:z?.[l-1],encoding:r}},aligned:!0,exact:!0}}function vs(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var Cn=[at,it,At,ut],j=d(String.fromCharCode(...Cn.map(({lead:e})=>e)),e=>e+1),ft=d("=\\"),Hs=10,zs=13,Ws=512,dt={levels:1,trait:8,shortest:p,notice:(e,n,r)=>{for(let t=h(
F,e.bytes,n,r);t!==B;){let o=b(F.table,e.bytes,t,r);if(ct(e,t)<t||$s(e,t,o))return t;t=h(F,e.bytes,o,r)}return B},decode:(e,n,r)=>{let t={start:ct(e,n),end:Ys(e,
n)},o=js(e.bytes,t);for(let[i,s]of Cn.entries())(o&1<<i)!==0&&Js(e,t,s,r);return t.end}};function $s({bytes:e,end:n},r,t){for(let o=We(e,r,t);o<t;o=We(e,o+1,t))
if(lt(e,o).read(e,o,n)!==E)return!0;return!1}function We(e,n,r){let t=n;for(;t+4<=r;){let o=j[e[t]]|j[e[t+1]],i=j[e[t+2]]|j[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&j[e[t]]===0;)t++;return t}function lt(e,n){return Cn[j[e[n]]-1]}function ct({bytes:e,start:n},r){let t=Math.max(n,r-Ws),o=r;for(;;){for(;o>t&&F.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===Hs&&i--,i>t&&e[i-1]===zs&&i--,i===o||i<=t||ft[e[i-1]]===0)return o;o=i}}function Ys({bytes:e,end:n},r){let t=r;for(;;){t=b(F.table,
e,t,n);let o=ft[e[t-1]]===1?ie(e,t,n):0;if(o===0)return t;t+=o}}function Js({bytes:e},n,r,t){x(n.end-n.start,(o,i)=>{let s={piece:S(o,n.start),core:S(i,n.start)},
A=J(s,r.encoding,a=>Ks(e,s.piece,r,a));A!==void 0&&t(A)})}function js(e,{start:n,end:r}){let t=0;for(let o=We(e,n,r);o<r;o=We(e,o+1,r)){let i=1<<j[e[o]]-1;(t&i)===
0&&lt(e,o).read(e,o,r)!==E&&(t|=i)}return t}function Ks(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let A=e[s],a=A===t?o(e,s,r):E,c=a===E?s+1:s+tt(a),
l=a===E?A:rt(a);l!==te&&i.add(l,s,c),s=c}}var Ae={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*p},Xs=48,Vs=120,Zs=1,gt={levels:1,alphabet:{index:0,shape:Ae},notice:(e,n,r)=>N(e,n,r)&&qs(e.bytes,n,r),decode:({bytes:e,end:n},r,t)=>{let o=b(
Ae.table,e,r,n);return x(o-r,(i,s)=>{let A={piece:S(i,r),core:S(s,r)},a=!1,c=J(A,"hex",I=>{a=Et(e,A.piece,0,I)});c!==void 0&&t(c);let l=a?J(A,"hex",I=>{Et(e,A.piece,
1,I)}):void 0;l!==void 0&&t(l)}),o}};function qs(e,n,r){let t=0;for(let o=n;o<r;){if(R[e[o]]===0){o++;continue}pt(e,o,r)&&(o+=2);let i=M(e,o,r),s=i-o>=Ae.shortest;
if(s&&mt(e,o+1,i,0)>=ee||(t=s||(i-o)%2===0?mt(e,o,i,t):0,t>=ee))return!0;o=i}return!1}function mt(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<ee;i+=2){let s=oe(e[i])*
16+oe(e[i+1]);o=s===0||T[s]===1?o+1:0}return o}function Et(e,{start:n,end:r},t,o){let i=!1;for(let s=n;s<r;){if(R[e[s]]===0){s++;continue}pt(e,s,r)&&(s+=2);let A=M(
e,s,r),a=A-s>=Ae.shortest;i||=a,a||t===0&&(A-s)%2===0?wn(o,e,s+t,A):o.add(Zs,s,A),s=A}return i}function pt(e,n,r){return e[n]===Xs&&n+1<r&&(e[n+1]|32)===Vs}function wn(e,n,r,t){
for(let o=r;o+2<=t;o+=2)e.add(oe(n[o])*16+oe(n[o+1]),o,o+2)}var eA=8,Ye={table:d("0123456789ABCDEFabcdef :"),shortest:31},It=256,nA=d(" 	#>*+-/|:]"),rA=128,xn=32,tA=58,oA=124,St=10,iA=13,sA=4,AA=6,bt=16,Bt=16,aA=8,Ct={levels:1,
alphabet:{index:1,shape:Ye},notice:({bytes:e,start:n,end:r},t)=>{let o={start:ht(e,t,n),end:$e(e,t,r)};return Rn(e,o,void 0)>=eA},decode:(e,n,r)=>{let{bytes:t,end:o}=e,
i=b(Ye.table,t,n,o),s=ht(t,n,e.start),A=s;for(let a=s;a<o;){let c=$e(t,a,o);if(Rn(t,{start:a,end:c},void 0)===0)break;A=c,a=c+1}return A===s?i:(N(e,s,A)&&x(A-s,
(a,c)=>{let l={piece:S(a,s),core:S(c,s)},I=J(l,"hex",z=>{let D=a.start===0?s:$e(t,l.piece.start,l.piece.end)+1;uA(t,{start:D,end:l.piece.end},z)});I!==void 0&&r(
I)}),Math.max(i,A))}};function uA(e,{start:n,end:r},t){for(let o=n;o<r;){let i=$e(e,o,r);Rn(e,{start:o,end:i},t),o=i+1}}function ht(e,n,r){let t=Math.max(r,n-It),
o=n;for(;o>t&&e[o-1]!==St;)o--;return o}function $e(e,n,r){let t=Math.min(r,n+It),o=n;for(;o<t&&e[o]!==St;)o++;return o}function Rn(e,n,r){let t=Math.min(n.end,
n.start+rA);for(let o=n.start;o<t;o++){if(R[e[o]]===0||o>n.start&&nA[e[o-1]]===0)continue;let i=dA(e,{start:o,end:n.end}),s=i===-1?0:cA(e,{start:i,end:n.end},r);
if(s>0)return s}return 0}function cA(e,{start:n,end:r},t){let o=0,i=Bt;for(let s=n;s<r;){let A=M(e,s,Math.min(r,s+Bt+1)),a=A-s;if(a===0||a%2===1||a>i||!fA(e,A,r))
break;t!==void 0&&wn(t,e,s,A),o===0&&(i=a),o+=a/2,s=A+1,o===aA&&i===2&&s<r&&e[s]===xn&&s++}return o}function fA(e,n,r){let t=e[n];return n>=r||t===xn||t===oA||t===
iA}function dA(e,{start:n,end:r}){let t=M(e,n,Math.min(r,n+bt+1)),o=t-n;if(o<sA||o>bt)return-1;let i=t<r&&e[t]===tA;i&&t++;let s=t;for(;t<r&&e[t]===xn;)t++;return(i||
t-s>=2||t-s===1&&o>=AA)&&t<r&&R[e[t]]===1?t:-1}var wt={levels:0,trait:2,shortest:L.shortest,notice:(e,n,r)=>Ne(e,n,r,lA),decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end),o=gA(e,n,t);for(let i of o)Le(e,i,r);return o[0]?.
end??t}};function lA(e,n,r){let t=r-n,o=r;for(let s=ve(e,o);s!==-1&&(o=b(g,e.bytes,s,e.end),o!==s);s=ve(e,o))if(t+=o-s,t>=p)return!0;let i=Fe(e,n)?n+1:n;return t>
p-_e&&bn(e,i)!==-1}var mA=["+","-","//"].map(e=>Buffer.from(e)),EA=new Uint8Array(0);function gA(e,n,r){let t=Qt(e,n,r,EA);if(t===void 0)return[];let o=t.source.
find(A=>A>=r),i=o===void 0?void 0:mA.find(A=>Dn(e,o,A)),s=i===void 0?void 0:Qt(e,n,r,i);return s===void 0?[t]:[t,s]}function Qt(e,n,r,t){let o=Fe(e,n)?n+1:n,i=Dn(
e,o,t)?o+t.length:o,s=[i],A=[0,r-i],a=i-o===t.length?pA(e,o):void 0;a!==void 0&&(s.unshift(a.start),A.splice(0,2,0,a.end-a.start,a.end-a.start+r-i));let c=r;for(;;){
let l=ve(e,c);if(l===-1||!Dn(e,l,t))break;let I=b(g,e.bytes,l+t.length,e.end);if(I<=l+t.length)break;s.push(l+t.length),A.push(A.at(-1)+I-l-t.length),c=I}return s.
length===1||A.at(-1)<p?void 0:{source:s,offsets:A,end:c}}function Dn({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)if(e[r+o]!==t[o])return!1;
return!0}function pA(e,n){let{bytes:r,start:t}=e,o=bn(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<_e&&g[r[i-1]]===1;)i--;return Fe(e,i)&&i++,i>=o||o-i>=_e?void 0:
{start:i,end:o}}var bA={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Rt=2*(p-1),xt={levels:1,find:({bytes:e,end:n},r)=>{for(let t=r+Rt-1;t<n;t+=Rt)if(!(e[t]!==0&&e[t-1]!==
0)){for(let o=t;o>t-4&&o>=r;o--)if(T[e[o]]===1&&Dt(e,r,o,n)!==0)return o}return B},decode:(e,n,r)=>{let t=BA(e,n),o=t.first+t.width*(t.count-1);return N(e,t.first,
o)&&x(t.count,(i,s)=>{r({bytes:hA(e.bytes,t,i),core:S(s,-i.start),locate:A=>IA(e,t,S(A,i.start)),aligned:!0,exact:!1})}),o}};function Dt(e,n,r,t){return yt(e,n,
r,t,2)?2:yt(e,n,r,t,4)?4:0}function yt(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<p&&!(T[e[s]]===0||!ae(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<p&&!(T[e[s]]===
0||!ae(e,s+1,s+o));s-=o,i++);return i===p}function ae(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function BA({bytes:e,start:n,end:r},t){let o=Dt(e,
n,t,r)===4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ae(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ae(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function hA(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function IA(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:A}=e,a=n+r*t.start,c=n+r*(t.end-1),l=c+r<=s&&ae(o,c+1,c+r),z=a-r+1>=i&&ae(o,a-r+1,a)&&(!l||A&&(a-i)%r===r-1),[D,wo]=bA[r];return z?
{start:a-r+1,end:c+1,encoding:wo}:{start:a,end:Math.min(c+r,s),encoding:D}}var Je=[wt,qr,kr,dt],Ot=[gt,Ct],Tt=xt;var _t=require("node:zlib");var G=52,On=32,Lt=[2,7,8,22],SA=-524719827,CA=270137646,Tn=50,ue=123-Tn,QA=97,wA=113,RA=4;function Nt(e){return Lt.reduce((r,t)=>r<<8|e[t],0)^(0,_t.crc32)(e.filter(
(r,t)=>!Lt.includes(t)))}var Pt=Nt(new Uint8Array(On)),yA;function xA(){let e=new Int32Array(G*ue),n=new Uint8Array(On);for(let r=0;r<On*8;r++){n[r>>3]=128>>(r&
7);let t=Nt(n)^Pt;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<De.length;s++){let A=o*ue+De.charCodeAt(s)-Tn;(s&i)!==0&&(e[A]=e[A]^t)}}return e}function Ee(e,n){
let r=yA??=xA(),t=Pt;for(let o=n,i=-Tn;o<n+G;o+=4,i+=4*ue){let s=r[i+e[o]],A=r[i+ue+e[o+1]],a=r[i+2*ue+e[o+2]];t^=s^A^a^r[i+3*ue+e[o+3]]}return t===SA?"user":t===
CA?"application":void 0}function Ut(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var kt={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Ln(e,n,r,t){if(r-n===G)return t<=n&&Ee(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==QA&&s!==wA||o>=G-1)continue;let A=i-G+1;if(A>=t&&A>=n&&Ee(e,A)!==void 0)return A}return-1}function Mt(e,n){return q(
e,n,n+G)>=RA}function Gt(e,n,r){let t=n,o=r,i=e.length&-4;for(let A=0;A<i;A+=4)t=t+DA(e,A)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let A=e.length-1;A>=i;A--)s=s<<8|e[A];for(let A=0;A<2;A++)t=A===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function DA(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function vt(e){let n=Ht(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=nn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function Ft(e){let n=Ht(e)>>>8;return[18,12,6,0].map(r=>U.charAt(n>>>r&63)).join("")}function Ht(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var K=84,ce=76,Nn=52,OA=57,TA=58,$t=59,LA=72,je=80,_A=4,pe=Buffer.from("AZDO"),Yt=new Uint8Array(256).fill(4);pe.forEach((e,n)=>{n<3&&(Yt[e]=3-n)});var _n=Buffer.
from("JQQJ9"),Jt={9:"key",D:"derived",H:"hash"},NA=new Set(Object.keys(Jt).map(e=>e.charCodeAt(0))),PA=2024,jt=65,UA=1970041904,kA=1147496033,ge=new Uint8Array(
je/4*3);function Kt(e,n,r){for(let t=n+3;t<r;t+=Yt[e[t]])if(!(e[t]!==pe[3]||e[t-1]!==pe[2])&&e[t-2]===pe[1]&&e[t-3]===pe[0])return t-3;return-1}function Xt(e,n){
if(!Wt(e,n,n+ce))return;let r=Wt(e,n+je,n+K);if(!Pn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let t={format:"new",kind:"unknown",...MA(e,n)};if(vA(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...t}}function Vt(e,n){return q(e,n,n+Nn)>=_A}function Pn(e,n){for(let t=0;t<_n.length;t++)if(e[n+Nn+t]!==_n[t])return!1;let r=e[n+$t]-
jt;return NA.has(e[n+Nn+_n.length])&&r>=0&&r<12}function MA(e,n){let r=e.subarray(n+LA,n+ce);return{issued:GA(e,n),keyKind:Jt[String.fromCharCode(e[n+OA])]??"ke\
y",provider:String.fromCharCode(...r)}}function GA(e,n){let r=PA+U.indexOf(String.fromCharCode(e[n+TA])),t=e[n+$t]-jt+1;return`${r}-${String(t).padStart(2,"0")}`}
function vA(e,n){for(let t=n,o=0;o<ge.length;t+=4,o+=3){let i=Q[e[t]],s=Q[e[t+1]],A=Q[e[t+2]],a=Q[e[t+3]];ge[o]=i<<2|s>>4,ge[o+1]=(s&15)<<4|A>>2,ge[o+2]=(A&3)<<
6|a}let r=Gt(ge,UA,kA);return zt(e,n,vt(r))||zt(e,n,Ft(r))}function zt(e,n,r){for(let t=0;t<K-je;t++)if(e[n+je+t]!==r.charCodeAt(t))return!1;return!0}function Wt(e,n,r){
for(let t=r-1;t>=n;t--)if(Y[e[t]]===0)return!1;return!0}var Zt="AGFzbQEAAAABJQZgAX8Bf2ACf38Bf2ACf38AYAN/f38Bf2AFf39/f38Bf2AAAX8CDwEDZW52Bm1lbW9yeQIAAQMNDAIDAAQBBQABAQMCAAZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
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
AgQLCwsLIAEgAUEBa3EhAQwBCwsLCQAjBiMFIAAbCw==";var JA=d("%\\&="),jA=[g,F.table,d("-_"),d(U.slice(0,26)),d("0123456789"),Me,Ge,Ue,H,le,R,ke,gn,pn],KA=[[720896,L.table],[720960,g],[720912,Ae.table],[720928,Ye.
table],[720944,JA]];function qt(e){for(let[r,t]of KA)XA(new Uint8Array(e,r,16),t);let n=new Uint16Array(e,721408,256);for(let[r,t]of jA.entries())for(let o=0;o<
256;o++)n[o]=n[o]|t[o]<<r}function XA(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var kn=65536,ro;function to(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new Mn(n,e)}catch{return}}var Mn=class{isWide=!1;#e;#t;#r;#o;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#A=0;#n=0;#a=0;constructor(n,r){let t=r;t??=this.#t=new n.Memory({initial:Math.ceil((1048640+kn+64)/kn)}),this.#e=
r,ro??=new n.Module(Buffer.from(Zt,"base64")),this.#r=new n.Instance(ro,{env:{memory:t}}).exports,qt(t.buffer),this.#c(t)}holds({buffer:n}){return n===this.#o?this.#e!==
void 0:n!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}sift({bytes:n,start:r,end:t,changes:o}){let i=t-r;if(this.#t===void 0){let s=o!==void 0&&o.words.buffer===this.#o,
A=s?o.words.byteOffset+4*o.first:0,a=s?n.byteOffset+o.origin:0;this.#A=this.#r.sift(n.byteOffset+r,i,A,s?o.count:-1,a)}else 1048640+i+64>this.#i.length&&this.#f(
this.#t,1048640+i+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,i),1048640),this.#A=this.#r.sift(1048640,i,0,-1,0);return this.#A>32512?!1:(this.#a=r,this.#n=
0,this.isWide=this.#r.isWide()!==0,!0)}get isEmpty(){return this.#A===0&&!this.isWide&&this.#r.countOf(0)===0&&this.#r.countOf(1)===0}nextOther({index:n,shape:r},{
bytes:t,end:o},i){let s=this.#r.countOf(n),A=2*4096*n,a=0,c=Math.min(s,4096);for(;a<c;){let l=a+c>>1;this.#a+this.#u[A+2*l]<i?a=l+1:c=l}return a<Math.min(s,4096)?
this.#a+this.#u[A+2*a]:s>4096?h(r,t,i,o):B}nextRun(n,r){let t=r-this.#a;for(;this.#n>0&&this.#s[2*this.#n-2]>=t;)this.#n--;for(;this.#n<this.#A&&this.#s[2*this.#n]<
t;)this.#n++;return this.#n<this.#A?this.#a+this.#s[2*this.#n]:B}endOf(){return this.#a+(this.#s[2*this.#n+1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#n+1]>>>
24}#f(n,r){n.grow(Math.ceil((r-this.#i.length)/kn)),this.#c(n)}#c({buffer:n}){this.#o=n,this.#i=new Uint8Array(n),this.#s=new Uint32Array(n,788480,2*32512),this.#u=
new Uint32Array(n,721920,4*4096)}};var he={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>h(L,e,r,n),endOf:({bytes:e,end:n},r)=>b(L.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},t)=>h(
e,n,t,r)},ea=192,na=8*1024*1024,Gn,oo=!1;function io(e,n){let{bytes:r,start:t,end:o}=e;return o-t<ea||o-t>na?he:n?.holds(r)===!0?n.sift(e)?n:he:(oo||(Gn=to()),oo=
!0,Gn?.sift(e)===!0?Gn:he)}var so={table:le,shortest:G};function vn(e,n,r){oa(e,n,r);for(let{levels:t,alphabet:o,notice:i,decode:s}of Ot)if(!(t>e.depth))for(let A=n.nextOther(o,e,e.start);A!==
B;){let a=b(o.shape.table,e.bytes,A,e.end),c=i(e,A,a)?s(e,A,Fn(e,t,r)):a;A=n.nextOther(o,e,c)}n.isWide&&ta(e,r)}function ta(e,n){let{levels:r,find:t,decode:o}=Tt;
if(!(r>e.depth))for(let i=t(e,e.start);i!==B;i=t(e,i))i=o(e,i,Fn(e,r,n))}function Fn(e,n,r){return t=>{r.budget.spend(t.bytes.length)&&vn(ia(t,e,e.depth-n),he,r)}}
function oa(e,n,r){let t;for(let o=n.nextRun(e,e.start);o!==B;){let i=n.endOf(e,o),s=N(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&i-o>=p&&sa(e,o,i,r.found);for(let A=0;A<
Je.length;A++){let{levels:a,trait:c,shortest:l,notice:I,decode:z}=Je[A];if(!(a>e.depth||(s&c)===0||i-o<l))for(let D=Math.max(o,t?.[A]??o);D<i&&(D=I(e,D,i),D!==B);)
D=z(e,D,Fn(e,a,r)),t??=Je.map(()=>e.start),t[A]=D}o=n.nextRun(e,i)}}function ia({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){return{bytes:e,start:0,end:e.length,
depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r}}}function sa(e,n,r,t){let{bytes:o}=e;for(let i=h(on,o,n,r);i!==B;i=h(on,o,i,r)){let s=i;i=b(g,o,i,r),Aa(
e,s,i,t),ua(e,s,i,t)}}function Aa(e,n,r,t){let{bytes:o}=e,i=r-(K-ce)+4;for(let s=n+ce;;s++){if(s=Kt(o,s,i),s===-1)return;let A=s-ce;if(!Pn(o,A)&&!Oe(e,A,A+K))continue;
let a=Xt(o,A);a!==void 0&&(a.confidence==="certain"||aa(e,A))&&t.add(e,A,A+K,a)}}function aa(e,n){return!e.exact&&Oe(e,n,n+K)&&Vt(e.bytes,n)}function ua(e,n,r,t){
let{bytes:o}=e;for(let i=h(so,o,n,r);i!==B;i=h(so,o,i,r)){let s=i;for(;i<r&&le[o[i]]===1;)i++;ca(e,s,i,t)}}function ca(e,n,r,t){let{bytes:o}=e;for(let s=Ln(o,n,
r,n);s!==-1;s=Ln(o,n,r,s+1)){let A=Ee(o,s);A!==void 0&&t.add(e,s,s+G,Ut(A))}let i=r-G;e.exact||Ee(o,i)!==void 0||!Mt(o,i)||Oe(e,i,r)&&t.add(e,i,r,kt)}var Ao=Object.freeze([]);function ao(e,{decodeDepth:n,onCut:r,onCandidate:t,sieve:o}){let i=io(e,o);if(i.isEmpty)return Ao;let s=new xe(e.start),A=new Se(e.end-e.start);vn(Br(e,n),i,{found:s,
budget:A}),A.isExceeded&&r?.(gr),s.hasCandidates&&t?.();let a=s.distinct();return a.length===0?Ao:a}var fa=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"lzip"}],['"M',{unreadable:"lz\
4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],Hn=new Map;for(let e of fa){let n=e[0].charCodeAt(0);Hn.set(n,[...Hn.get(n)??[],e])}
var da=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),la=110,co=120,uo=512,zn=22,ma=Buffer.from("PK\0\0\0\0","latin1"),Ea=zn+65535;
function fo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=Hn.get(o);if(i!==void 0){let A=i.find(([a])=>lo(e,n,a));if(A!==void 0)return A[1]}if(o===co&&
pa(e[n+1]))return"zlib";let s=da.get(o);if(s!==void 0){let A=mo(e,n,Math.min(r,n+la)),a=s.find(([c])=>c.test(A));if(a!==void 0)return{unreadable:a[1]}}return ga(
e,n,r)?"tar":t&&ba(e,n,r)?"trailing-zip":void 0}function ga(e,n,r){if(r-n<uo)return!1;let t=e[n+154];if(!(e[n+257]===117&&lo(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(mo(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let A=0;A<uo;A++)(A<148||A>=156)&&(s+=e[n+A]);return i===s}function pa(e){return(e&32)===0&&((co<<8)+e)%31===0}function ba(e,n,r){
let t=Math.max(n,r-Ea);if(r-t<zn)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(ma):-1;return i>=0&&i+zn<=o.length}function lo(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function mo(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var _=require("node:fs"),Eo=require("node:zlib");var go=32*1024*1024,Ba=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,ha=32;function po(e,n){try{let r=(0,Eo.inflateSync)(Ia(e),{maxOutputLength:go}),t=Ba.exec(
r.toString("latin1",0,ha)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return Jn(r)}}function Ia(e){let n=(0,_.openSync)(e,_.constants.O_RDONLY|(_.constants.O_NONBLOCK??0));try{let r=(0,_.fstatSync)(
n);if(!r.isFile()||r.size>go)throw new Error("it is no file of a size that is read here");return(0,_.readFileSync)(n)}finally{(0,_.closeSync)(n)}}function Wn(e,n,{decodeDepth:r}){if(fo(e,n,e.length)!==void 0)return!1;let t=!1,o=()=>{t=!0};return ao({bytes:e,start:n,end:e.length},{decodeDepth:r,onCut:o}).length===
0&&!t}function bo(e,n){let r=po(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&Wn(r.bytes,r.start,n)}var Sa=/ -{24} >8 -{24}\r?$/;var Ca="diff --";function Bo(e,n){if(!n)return e;let r;for(let{line:t,at:o}of Qa(e)){let i=Sa.exec(t);if(i!==null&&i.index>0&&i.index<=16)r?.mark!==t.slice(0,i.
index)&&(r={at:o,mark:t.slice(0,i.index)});else{if(r!==void 0&&t.startsWith(Ca))return e.subarray(0,r.at);r!==void 0&&!t.startsWith(r.mark)&&(r=void 0)}}return e}
function*Qa(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(10,r),o=t<0?n.length:t;yield{line:n.toString("lati\
n1",r,o),at:r},r=o+1}}var $n={decodeDepth:3,maxSize:1/0,lineHash:!1};function ho(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var wa=500,Ra=1<<20;function Co({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!ho(t)&&ya(o);case"commit-msg":return n.length===1&&xa(r,n[0],t.GIT_EDITOR!==":");default:return!1}}function ya(e){let n=nr(e.directory);if(n===void 0)return!1;
let r=Er(e);if(r===void 0||r.size>wa)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>bo(t(o),$n))}function xa(e,n,r){let t=Bo(
(0,Io.readFileSync)((0,So.resolve)(e,n)),r);return t.length<=Ra&&Wn(t,0,$n)}var Da=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Oa(process.argv.slice(2))||import("./cli.js");function Oa([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>Da.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return Co({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&!er(i,(0,Qo.homedir)())}catch{return!1}}
