"use strict";var wo=Object.create;var Kn=Object.defineProperty;var Bo=Object.getOwnPropertyDescriptor;var No=Object.getOwnPropertyNames;var Lo=Object.getPrototypeOf,Co=Object.prototype.hasOwnProperty;var Do=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of No(n))!Co.call(e,o)&&o!==r&&Kn(e,o,{get:()=>n[o],enumerable:!(t=Bo(n,o))||t.enumerable});
return e};var Uo=(e,n,r)=>(r=e!=null?wo(Lo(e)):{},Do(n||!e||!e.__esModule?Kn(r,"default",{value:e,enumerable:!0}):r,e));var _o=require("node:os");var qn=require("node:fs");var jn=require("node:fs"),Zn=require("node:path");var j=class extends Error{name="UserError"};function Xn(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}var Yn=require("node:fs"),de=require("node:path");function*Vn(e,n){for(let r=e;;r=(0,de.dirname)(r))if(yield r,(0,Yn.existsSync)((0,de.join)(r,".git"))||r===n||
r===(0,de.dirname)(r))return}var ko=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Jn(e,n){for(let r of Vn(e,n)){let[t,o]=ko.map(i=>(0,Zn.join)(r,i)).filter(i=>(0,jn.existsSync)(
i));if(o!==void 0)throw new j(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var vo=/(?:^|[\s"'{,])rules["']?\s*:|\\/;function er(e,n){let r=Jn(e,n);return r!==void 0&&vo.test((0,qn.readFileSync)(r,"utf8"))}var To=require("node:fs"),Oo=require("node:path");var sr=require("node:child_process");var rr=require("node:fs"),Z=require("node:path");var Mo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],nr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Po={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},Go=["core.fsm\
onitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quo\
tePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=fal\
se","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],tr=["--no-pager","--literal-pathspecs",...Go.flatMap(e=>["-c",e])];var Fo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function or(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!Fo.has(s)&&(r[o]=i)}let t=e.inherit?[...Mo,...nr]:nr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,Po)}var Ye;function ir(){let e=process.env.PATH??process.env.Path??"";if(Ye?.path!==e){let n=Qo(e);if(n===void 0)throw new j("git was no\
t found on PATH: install git 2.30 or newer");Ye={path:e,git:n}}return Ye.git}function Qo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(Z.delimiter).
filter(r=>(0,Z.isAbsolute)(r)).map(r=>(0,Z.join)(r,n)).find(r=>Ho(r))}function Ho(e){try{return(0,rr.statSync)(e).isFile()}catch{return!1}}var zo=12e4,$o=1<<20;function he(e,n){let{status:r,stdout:t,error:o}=(0,sr.spawnSync)(ir(),[...tr,...e],{cwd:n.directory,env:or(n),stdio:["ignore","pipe","ignor\
e"],timeout:zo,maxBuffer:$o,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var Se=require("node:fs"),I=require("node:path");function ar(e,n=process.env){let r=Wo(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??ur((0,I.join)(
o,"commondir")),s=i===void 0?o:(0,I.resolve)(o,i),a=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:a===void 0?(0,I.join)(s,"objects"):(0,I.resolve)(e,a)}}function Wo(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,I.resolve)(e,r)};for(let t=e;;t=(0,I.dirname)(t)){let o=(0,I.join)(t,".git"),i=(0,Se.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:ur(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,I.resolve)(t,s.slice(8))};
if(t===(0,I.dirname)(t))return}}function ur(e){try{return(0,Se.readFileSync)(e,"utf8").trimEnd()}catch{return}}var J=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=Ko(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}: ${i}`),
this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function Ko(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Xo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function cr(e,n){if(!Xo(e))throw new J(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Yo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Yo[e.toString(16).charCodeAt(0)]=e;var dr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function lr(e,n,r){let[t="",o="",i="",s="",a]=e.split(" ");if(!t.
startsWith(":")||a===void 0)throw new J(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?fr(i,r):void 0,after:/^1[02]/.test(o)?fr(s,r):void 0,
unmerged:a==="U"}}function fr(e,n){return/^0+$/.test(e)?void 0:cr(e,n)}var mr="diff-index";function pr(e){let n=he([mr,...dr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=lr(r[o],r[o+1],mr);if(s)return;i!==void 0&&t.add(i)}return t}function Ar(e){return["config","-z","--get-regexp",`^(${e.map(r=>r.replaceAll(".",String.raw`\.`)).join("|")})$`]}var gr=1;function br(e){let n=e.split("\0").filter(
r=>r!=="");return new Map(n.map(r=>{let t=r.indexOf(`
`);return t<0?[r,"true"]:[r.slice(0,t),r.slice(t+1)]}))}var ye=class{#e;#t=!1;constructor(n){this.#e=Math.max(1048576,24*n)}get isExceeded(){return this.#t}spend(n){return n>this.#e?(this.#t=!0,!1):(this.#e-=n,!0)}};function Er(e,n){let{bytes:r,start:t,end:o}=e;return{bytes:r,start:t,end:o,depth:n,aligned:!0,exact:!1,core:{start:t,end:o},outer:void 0}}function hr(e,n){let r=[],
t=[],o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push({layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(
i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var Ve=3*65536,je=3*8192;function _(e,n){if(e<=Ve+je){n({start:0,end:e},{start:0,end:e});return}
for(let r=0;r<e;r+=Ve){let t={start:r,end:Math.min(e,r+Ve)};n({start:Math.max(0,r-je),end:Math.min(e,t.end+je)},t)}}function y(e,n){return{start:e.start+n,end:e.
end+n}}var Vo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],jo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Zo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),Sr=new RegExp(`${Vo.map(Zo).join("|")}|(?<![a-z])(?:${jo.join(
"|")})`,"i"),Jo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,qo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ei=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ni=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ri=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ti=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function xr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=xe(r,t,256);n.azure||=Sr.test(o)||Sr.test(
i),n.foreign||=Jo.test(o)||qo.test(i),n.digest||=ei.test(o),n.example||=ni.test(o),n.server||=ri.test(o)&&ti.test(i)}return n}function xe(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[yr(t,o,n.start),yr(t,n.end,i)]}function yr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var Re=new Uint16Array(256);function q(e,n,r){Re.fill(0);for(let o=n;o<r;o++){let i=e[o];Re[i]=Re[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/Re[e[o]]);
return t/(r-n)}var oi=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ii=new Set(oi.flatMap(e=>Or(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),si=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ai=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Tr(e){let n=e.toLowerCase(),r=Or(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ai.test(n))return"it is made of words\
 that stand for a token";if(ui(n))return"it repeats itself";if(Te(r,Rr)>=20||Te(ci(n),Rr)>=30)return"it counts up or down";if(Te(r,t=>ii.has(t))>=20)return"it w\
alks along the keyboard";if(Te(r,t=>si.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Rr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ui(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Or(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function ci(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function Te(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,le=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,Oe=String.raw`[^\s/@"'<>]{0,128}`,
C=e=>new RegExp(`^(?:${e})`,"i"),d=e=>new RegExp(`(?<=${e})`,"iy"),x=(e,n="")=>d(`(?:${e})${le}${n}`),P=(e,n)=>d(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
z="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Oe}`;var Ir=[{id:"npm-variable",before:d(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:x("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:x("_authToken")},{id:"npmrc-auth",before:x(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:x("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:x("npmAuthIdent",`(?:${Oe}:)?`)},{id:"yarn-auth-token",before:x("npmAuthToken")},{id:"bunfig",before:d(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:d(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:d(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${le}`)},
{id:"nuget-variable",before:d(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:x("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:P("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:d(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:x("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:d(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:d(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:C(z)},{id:"pip-inde\
x-url",before:d($),after:C(String.raw`(?:${z})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:d(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:d(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:d(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:d(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:d(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${le}basic\s{1,4}`)},{id:"cargo-token",before:x(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:d(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:d(String.raw`${m}auth${m}\s{0,4}:\s{0,4}${m}`)},{id:"curl-user",before:P("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:d(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${m}[^\s:"']{0,80}:`)},{id:"wget-password",before:P("wget",
"--(?:http-)?password")},{id:"authorization-header",before:d(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:d(String.raw`\.getbytes\(\s{0,4}\(?${m}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:d(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:C(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:x("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:x("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:x("VSCE_PAT")},{id:"terraform-variable",before:x("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:x("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:C(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:P("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:P("vsce","-p|--pat")},
{id:"tfx-command",before:P("tfx","-t|--token")},{id:"terraform-variable",before:P("terraform|tofu","-var")},{id:"terraform-variable",before:d(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${m}\w{1,60}=`)},
{id:"helm-set",before:d(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${m}`)},{id:"docker-command",before:d(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${m}\w{1,80}=${m}`)},
{id:"azure-cli-store",before:d(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:d(String.raw`${m}publishers${m}\s{0,4}:[^]{0,600}${m}pat${m}\s{0,4}:\s{0,4}${m}`)},
{id:"postman",before:d(String.raw`${m}key${m}\s{0,8}:\s{0,8}${m}[\w -]{1,60}${m}\s{0,8},\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(
String.raw`${m}\w{0,60}(?:pat|token|secret|password)\w{0,60}${m}\s{0,8}:\s{0,8}\{\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:d(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:d(String.raw`personal_access_token${m}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:d(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${le}`)},
{id:"k8s-secret",before:d(String.raw`\bkind${m}\s{0,4}:\s{0,4}${m}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:d(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:x("personalAccessToken")},{id:"dockerfile",before:d(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:d(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:C(z)},{id:"jwt",before:d(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:d($),after:C(String.
raw`(?:${z})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:d(String.raw`(?:^|\n)https?://${Oe}`),after:C(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:d($),after:C(String.raw`(?:${z})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:d(
$),after:C(String.raw`(?:${z})[\w-]`)},{id:"devops-variable",before:x("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var fi=2048,di=/[A-Za-z0-9+/_-]+$/,li=/^[A-Za-z0-9+/_=-]+/;function Ze({steps:e},n=fi){let r=e.map(({layer:o,span:i},s)=>{let[a,u]=xe(o,i,n);return s===0?{before:a,
after:u}:{before:a.replace(di,""),after:u.replace(li,"")}});return Ir.find(({before:o,after:i})=>r.some(({before:s,after:a})=>(o===void 0||mi(o,s))&&(i?.test(a)??
!0)))?.id}function mi(e,n){return e.lastIndex=n.length,e.test(n)}var w=(e,n,r)=>({signed:e,shaped:n,legacy:r}),Ai={signed:4.5,shaped:4.5,legacy:4},gi=[{name:"its signatures",weights:w(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:w(1,0,1),applies:({kind:e,entropy:n})=>n>=Ai[e]},{name:"platform data as in real tokens",weights:w(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:w(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:w(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:w(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:w(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:w(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:w(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:w(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:w(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],bi=5,Ei=8;function hi(e){return e>=Ei?"likely":e>=bi?"possible":void 0}function Si(e){let{kind:n}=e;return gi.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function _r(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(Tr(s.slice(0,52))!==void 0)return;let a=xr(e),u=yi(n);if(u==="legacy"&&a.foreign)return;let c=a.azure&&Ze(e,256)!==void 0,
f=Si({kind:u,entropy:q(t,o,o+52),word:s,surroundings:a,carried:c}),h=hi(f);return h===void 0?void 0:{...n,confidence:h}}function yi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var Ie="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",xi="(?:/|\\\\/|%2[Ff])",wr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Br="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Ri=new RegExp(`${wr}(?::[^\\s:/\
@"'<>]{0,128})?${Br}`,"gi"),pc=new RegExp(`${wr}(?::|%3A)$`,"i"),Ac=new RegExp(`^${Br}`,"i"),gc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${xi}${Ie}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Ie}`,"gi"),Ri,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Ie}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Ie}(?![.:/])`,"gi")];var bc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Ec=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Ti=Object.freeze([]),_e=class{#e;#t=[];#n=new Map;constructor(n){this.#e=n}add(n,r,t,o){let i={start:r,end:t},s=hr(n,i);if(s===void 0)return;let a=_r(s,o);if(a===
void 0)return;let u=s.steps.at(-1).span,c=this.#o(Buffer.from(n.bytes.buffer,n.bytes.byteOffset+r,t-r).toString("latin1")),f=s.encoding.length===0&&u.end-u.start===
t-r;f&&c.offsets.has(u.start)||(f&&c.offsets.add(u.start),this.#t.push({...a,token:c.token,offset:u.start-this.#e,length:u.end-u.start,encoding:s.encoding.length===
0?Ti:s.encoding,seen:{layer:n,span:i}}))}#o(n){let r=this.#n.get(n)??{token:n,offsets:new Set};return this.#n.set(n,r),r}distinct(){let n=[];for(let r of this.#t.
sort(_i)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.offset?n.push(r):Oi(r,t)&&(n[n.length-1]=r)}return n.sort(Ii)}};function Oi(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function Ii(e,n){return e.offset-n.offset||e.length-
n.length||Je(e.token,n.token)}function _i(e,n){return Je(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Je(e.encoding.join(),
n.encoding.join()))}function Je(e,n){return e===n?0:e<n?-1:1}function l(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",qe="abcdefghijkl\
mnopqrstuvwxyz",Lr="0123456789",en=Lr+Nr+qe,D=`${Nr}${qe}${Lr}+/`,we=`${qe}234567`,b=l(`${D}-_`),W=l(en),me=l(we),B=l(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),N=l("0123456789ABCDEFabcdef"),R=l(D,e=>e);R[45]=62;R[95]=63;var g=52,ee=48,p=-1,Be=`${D}-_`,Cr="%\\&#;={}",G={table:l(Be+Cr),shortest:g},U={table:l(`${Be}${Cr}\r
`),shortest:24},nn={table:b,shortest:g};function S({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let a=s;for(;e[r[a]]===1;)if(a--,a===i)return a+1;i=a,
s=a+n}return p}function E(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var rn=92,wi=37,Bi=117,Ni=120,Li=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Ne(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&W[t[r]]===1?!1:n<=
o||W[t[n-1]]===0||Ci(t,o,n)}function Ci(e,n,r){return r-2>=n&&e[r-2]===rn&&Li.has(e[r-1])||r-3>=n&&e[r-3]===wi&&tn(e,r-2,r)||r-4>=n&&e[r-4]===rn&&e[r-3]===Ni&&tn(
e,r-2,r)?!0:r-6>=n&&e[r-6]===rn&&e[r-5]===Bi&&tn(e,r-4,r)}function tn(e,n,r){for(let t=n;t<r;t++)if(N[e[t]]===0)return!1;return!0}var on={table:b,shortest:Math.ceil(g*8/6)},Dr=4,Ur=Math.floor((ee-2)/3),vr={levels:1,trait:4,shortest:on.shortest,notice:({bytes:e},n,r)=>{for(let t=S(on,e,n,r);t!==
p;){let o=E(b,e,t,r);for(let i=0;i<Dr;i++)if(Mr(e,t+i,o))return t;t=S(on,e,o,r)}return p},decode:(e,n,r)=>{let t=E(b,e.bytes,n,e.end);for(let o=0;o<Dr;o++)Ui(e,
{start:n+o,end:t},o===0,r);return t}};function Ui({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!Mr(e,o,n.end)||!kr(e,o,0,i)||_(i,(s,a)=>{kr(e,o,s.start,s.end)&&
t({bytes:Mi(e,o,s.start,s.end),core:y(a,-s.start),locate:u=>({start:o+Math.floor((s.start+u.start)*8/6),end:o+Math.ceil((s.start+u.end)*8/6),encoding:"base64"}),
aligned:r,exact:!1})})}function Mr(e,n,r){let t=n-4,o=t+4*Ur;for(;o+4<=r;){let i=o;for(;ki(e,i);)if(i-=4,i===t)return!0;t=i,o=i+4*Ur}return!1}function ki(e,n){let r=R[e[n]]&
32,t=R[e[n+1]]&8;return(r|t|R[e[n+2]]&2)===0}function ne(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=R[e[i]],a=R[e[i+1]];return o===0?s<<2|a>>4:o===1?(s&15)<<4|a>>2:
(s&3)<<6|a}function kr(e,n,r,t){let o=r-1,i=o+g;for(;i<t;){let s=i,a=ne(e,n,s);for(;B[a]===1;){if(s--,s===o)return!0;a=ne(e,n,s)}if(a===0&&vi(e,n,s,r,t))return!0;
o=s,i=s+g}return!1}function vi(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(B[ne(e,n,i)]!==0)for(let s of[2,4]){let a=0;for(let u=i;u>=t&&a<g&&B[ne(e,n,u)]===
1;u-=s)a++;for(let u=i+s;u<o&&a<g&&B[ne(e,n,u)]===1;u+=s)a++;if(a===g)return!0}return!1}function Mi(e,n,r,t){let o=Buffer.allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+
3<=o.length;s+=3,i+=4){let a=R[e[i]],u=R[e[i+1]],c=R[e[i+2]],f=R[e[i+3]];o[s]=a<<2|u>>4,o[s+1]=(u&15)<<4|c>>2,o[s+2]=(c&3)<<6|f}for(;s<o.length;s++)o[s]=ne(e,n,
r+s);return o}function Le(e,n,r){_(n.offsets.at(-1),(t,o)=>{r({bytes:Pi(e,n,t),core:y(o,-t.start),locate:i=>Gi(n,y(i,t.start)),aligned:!0,exact:!0})})}function Pi(e,n,{start:r,
end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=Gr(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;let a=Math.max(r,s),u=Math.min(t,n.offsets[i+1]),
c=n.source[i]-s;o.set(e.subarray(a+c,u+c),a-r)}return o}function Gi(e,n){return{start:Pr(e,n.start),end:Pr(e,n.end-1)+1}}function Pr(e,n){let r=Gr(e,n);return e.
source[r]+n-e.offsets[r]}function Gr(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=n?r=o:t=o-1}return r}var Fr={table:b,shortest:16},Ce=U.shortest,Qr=1,sn=2,an=4,Fi=8,Qi=l(Be,e=>e>=64?Qr:e<26?sn:e>=52&&e<62?an:Fi),Hi=256;function De(e,n,r,t){for(let o=S(Fr,e.bytes,
n,r);o!==p;){let i=E(b,e.bytes,o,r);if(!zi(e.bytes,o,i)&&t(e,o,i))return o;o=S(Fr,e.bytes,i,r)}return p}function zi(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Qi[e[o]],
(t&(sn|an))===(sn|an))return!1;return(t&Qr)===0?r-n<=Hi&&$i(e,n,r):!0}function $i(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var Wi=27,Ki=38,Xi=60,Hr=62,Yi=91,Vi=8,ji=64,Zi=16,Ji=l("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),qi=l(`<\r
`),es=l("0123456789;"),ns=l("mK"),rs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ts=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),un="\x1BÂâï";function zr(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<Vi;i++){let s=os(e,o);if(s===o)break;o=s}return o>n&&o<t&&b[r[o]]===1?o:-1}function os(e,n){
let r=e.bytes[n];if(r===Xi)return is(e,n);if(r===Wi)return ss(e,n);for(let t of r===Ki?rs:ts)if(cn(e,n,t))return n+t.length;return n}function is({bytes:e,end:n},r){
if(r+1>=n||Ji[e[r+1]]===0)return r;let t=Math.min(n,r+ji),o=r+1;for(;o<t&&e[o]!==Hr&&qi[e[o]]===0;)o++;return o<t&&e[o]===Hr?o+1:r}function ss({bytes:e,end:n},r){
if(e[r+1]!==Yi)return r;let t=Math.min(n,r+2+Zi),o=r+2;for(;o<t&&es[e[o]]===1;)o++;return o<n&&ns[e[o]]===1?o+1:r}function cn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var dn=10,Xr=13,as=38,us=60,re=92,$r=42,cs=45,fs=35,fn=47,Yr=110,Vr=114,pn=4,Ue=128,ds=2,ls=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(gs),jr=l(" 	\"'`\\=.,&>#*|<^"),F=l("\"'`"),ms=l("bBfFrRuULN@$"),ps=l("+-/_"),As=l(`
\r<`),ve=l(` 	"'\`\\=.,&>#*|<^
\r+-/_${un}`),Me=l(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),ke=l(`
\r\\&<${un}`);function gs(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function Pe(e,n){let{bytes:r,end:t}=e;if(n>=t||ve[r[n]]===0)return-1;let o=ln(e,n,!1);
return o!==-1?o:bs(e,n)?ln(e,n,!0):zr(e,n)}function bs({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<pn&&e[t]===re;)t++;return t<n&&F[e[t]]===1}function ln(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*Ue:Ue)),s=0,a=n;for(;a<i;){let u=xs(e,a),c=r?Es(t,a,i):a;if(u>a){if(s===ds)return-1;s++,a=u}else if(c>a)a=c;else if(jr[t[a]]===
1||ys(t,a,i))a++;else if(a>n&&Ss(t,a,i))a++;else break}return r&&(a===n||F[t[a-1]]===0)?-1:s>0||hs(t,n,a)?a:-1}function Es(e,n,r){let t=e[n]===fn&&e[n+1]===$r,o=e[n]===
fs||Wr(e,n,fn)||Wr(e,n,cs);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==dn&&e[i]!==Xr;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==$r||e[i+1]!==fn);)i++;
return i+1<r?i+2:n}function Wr(e,n,r){return e[n]===r&&e[n+1]===r}function Zr({bytes:e,end:n},r){if(r>=n||ve[e[r]]===0)return!1;if(F[e[r]]===1)return!0;let t=Math.
min(n,r+Ue),o=r;for(;o<t&&Me[e[o]]===1&&ke[e[o]]===0;)o++;return o<t&&ke[e[o]]===1}function hs(e,n,r){let t=n;for(;t<r&&e[t]===re;)t++;return t<r-1&&F[e[t]]===1&&
F[e[r-1]]===1}function Ss(e,n,r){if(ms[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=pn&&e[t]===re;)t++;return t<r&&F[e[t]]===1}function An(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-Ue),i=-1;for(let s=n-1;s>o&&Me[r[s]]===1;s--)b[r[s]]===0&&b[r[s-1]]===1&&ln(e,s,!1)===n&&(i=s);return i}function Ge({bytes:e,start:n},r){return r>
n&&(e[r]===Yr||e[r]===Vr)&&e[r-1]===re}function ys(e,n,r){let t=n;for(;t<r&&ps[e[t]]===1;)t++;return t>n&&t<r&&(jr[e[t]]===1||As[e[t]]===1)}function xs(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===dn)return n+1;if(o===Xr)return n+1<t&&r[n+1]===dn?n+2:n+1;if(o===re){let i=Kr(e,n)===Vr?mn(e,n):n;return Kr(e,i)===Yr?mn(e,i):i}if(o!==
as&&o!==us)return n;for(let i of ls)if(cn(e,n,i))return n+i.length;return n}function Kr(e,n){let r=mn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function mn(e,n){
let r=n;for(;r<e.end&&r-n<pn&&e.bytes[r]===re;)r++;return r+1}var gn=10,Rs=128,Ts=64,bn=l(" 	"),Jr=l("0123456789"),qr={levels:0,trait:2,shortest:U.shortest,notice:(e,n,r)=>De(e,n,r,Os),decode:(e,n,r)=>{let t=E(b,e.bytes,n,
e.end),o=Is(e,n,t);return o===void 0?t:(Le(e.bytes,o,r),o.end)}};function Os(e,n,r){let t=et(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=Fe(e,t,i);s!==
-1;s=Fe(e,t,i))if(i=E(b,e.bytes,s,e.end),o+=i-s,o>=g)return!0;return!1}function Is(e,n,r){let t=et(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let a=Fe(
e,t,s);a!==-1;a=Fe(e,t,s))s=E(b,e.bytes,a,e.end),o.push(a),i.push(i.at(-1)+s-a);return o.length===1||i.at(-1)<g?void 0:{source:o,offsets:i,end:s}}function et(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-Rs),a=n,u=!0;for(;a>s&&t[a-1]!==gn;a--)bn[t[a-1]]===0&&(u=!1);if(u||a>o&&t[a-1]!==gn||!Zr(e,r))return;let c=Math.min(
i,r+Ts),f=r;for(;f<c&&t[f]!==gn;)f++;return f<c?{lineStart:a,start:n,end:r,lineEnd:f}:void 0}function Fe({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=_s(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=E(s,e,i,r.start),o=E(s,e,o,n)}}return o<n&&b[e[o]]===1?o:-1}function _s(e){return Jr[e]===1?Jr:bn[e]===1?bn:void 0}var A=-1,te=256,nt=10,ws=13;function T(e,n){return e|n<<9}function rt(e){return e&511}function tt(e){return e>>9}function k(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(N[i]===0)return A;t=t*16+oe(i)}return n>=r||t>255?A:t}function oe(e){return(e&15)+(e>57?9:0)}function v(e,n,r){let t=n;for(;t<r&&N[e[t]]===1;)t++;
return t}function ie(e,n,r){return n>=r?0:e[n]===nt?1:e[n]!==ws?0:n+1<r&&e[n+1]===nt?2:1}var Bs=85,ot=117,Ns=120,Ls=123,Cs=125,se=48,Ds=32,Us=127,it={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return A;let t=e[n+1];if(t===ot&&e[n+2]===Ls)return ks(
e,n,r);if(t===Ns)return hn(e,n,n+4,r);if(t===ot)return hn(e,n,n+6,r);if(t===Bs)return hn(e,n,n+10,r);if(t>=se&&t<se+8)return vs(e,n,r);let o=ie(e,n+1,r);return o>
0?T(te,1+o):t>Ds&&t<Us&&W[t]===0?T(t,2):A}};function hn(e,n,r,t){let o=r>t?A:k(e,n+2,r);return o===A?A:T(o,r-n)}function ks(e,n,r){let t=v(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===Cs?k(e,n+3,t):A;return o===A?A:T(o,t+1-n)}function vs(e,n,r){let t=0,o=n+1,i=n+(Ms(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-se;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return T(t,o-n)}function Ms(e,n,r){if(n+4>r||e[n]!==se||e[n+1]>se+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-se;if(o<0||o>7)return!1}return!0}var Ps=35,Gs=59,Fs=120,Sn=48,st=8,at={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==Ps)return A;let t=(e[n+2]|32)===Fs,o=t?n+3:n+2,i=t?v(e,o,
Math.min(r,o+st)):Qs(e,o,r),s=t?k(e,o,i):Hs(e,o,i);return s===A?A:T(s,(i<r&&e[i]===Gs?i+1:i)-n)}};function Qs(e,n,r){let t=Math.min(r,n+st),o=n;for(;o<t&&e[o]>=
Sn&&e[o]<Sn+10;)o++;return o}function Hs(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-Sn;return n>=r||t>255?A:t}var zs=117,ut={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===zs){let o=n+6>r?A:k(e,n+2,n+6);return o===A?A:T(o,6)}let t=k(e,n+1,Math.min(r,n+3));return n+
3>r||t===A?A:T(t,3)}};var ct={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=ie(e,n+1,r);if(t>0)return T(te,1+t);let o=k(e,n+1,Math.min(r,n+3));return n+3>r||o===A?A:T(o,3)}};var Qe=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function K({piece:e,
core:n},r,t){let o=new Qe(e.end-e.start,!1);t(o);let{length:i}=o;if(i<g)return;let s,a=()=>(s===void 0&&(s=new Qe(i,!0),t(s)),s),u=c=>$s(a().starts,c);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:u(n.start),end:n.end===e.end?i:u(n.end)},locate:({start:c,end:f})=>{let{starts:h,ends:O}=a();return{start:h?.[c],
end:O?.[f-1],encoding:r}},aligned:!0,exact:!0}}function $s(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var yn=[ut,it,at,ct],X=l(String.fromCharCode(...yn.map(({lead:e})=>e)),e=>e+1),dt=l("=\\"),Ks=10,Xs=13,Ys=512,lt={levels:1,trait:8,shortest:g,notice:(e,n,r)=>{for(let t=S(
G,e.bytes,n,r);t!==p;){let o=E(G.table,e.bytes,t,r);if(ft(e,t)<t||Vs(e,t,o))return t;t=S(G,e.bytes,o,r)}return p},decode:(e,n,r)=>{let t={start:ft(e,n),end:js(e,
n)},o=Js(e.bytes,t);for(let[i,s]of yn.entries())(o&1<<i)!==0&&Zs(e,t,s,r);return t.end}};function Vs({bytes:e,end:n},r,t){for(let o=He(e,r,t);o<t;o=He(e,o+1,t))
if(mt(e,o).read(e,o,n)!==A)return!0;return!1}function He(e,n,r){let t=n;for(;t+4<=r;){let o=X[e[t]]|X[e[t+1]],i=X[e[t+2]]|X[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&X[e[t]]===0;)t++;return t}function mt(e,n){return yn[X[e[n]]-1]}function ft({bytes:e,start:n},r){let t=Math.max(n,r-Ys),o=r;for(;;){for(;o>t&&G.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===Ks&&i--,i>t&&e[i-1]===Xs&&i--,i===o||i<=t||dt[e[i-1]]===0)return o;o=i}}function js({bytes:e,end:n},r){let t=r;for(;;){t=E(G.table,
e,t,n);let o=dt[e[t-1]]===1?ie(e,t,n):0;if(o===0)return t;t+=o}}function Zs({bytes:e},n,r,t){_(n.end-n.start,(o,i)=>{let s={piece:y(o,n.start),core:y(i,n.start)},
a=K(s,r.encoding,u=>qs(e,s.piece,r,u));a!==void 0&&t(a)})}function Js(e,{start:n,end:r}){let t=0;for(let o=He(e,n,r);o<r;o=He(e,o+1,r)){let i=1<<X[e[o]]-1;(t&i)===
0&&mt(e,o).read(e,o,r)!==A&&(t|=i)}return t}function qs(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let a=e[s],u=a===t?o(e,s,r):A,c=u===A?s+1:s+tt(u),
f=u===A?a:rt(u);f!==te&&i.add(f,s,c),s=c}}var ae={table:l(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*g},na=48,ra=120,ta=1,gt={levels:1,trait:2,find:({bytes:e,end:n},r)=>S(ae,e,r,n),decode:({bytes:e,end:n},r,t)=>{let o=E(ae.table,e,r,n);return oa(
e,r,o)&&_(o-r,(i,s)=>{let a={piece:y(i,r),core:y(s,r)},u=!1,c=K(a,"hex",h=>{u=At(e,a.piece,0,h)});c!==void 0&&t(c);let f=u?K(a,"hex",h=>{At(e,a.piece,1,h)}):void 0;
f!==void 0&&t(f)}),o}};function oa(e,n,r){let t=0;for(let o=n;o<r;){if(N[e[o]]===0){o++;continue}bt(e,o,r)&&(o+=2);let i=v(e,o,r),s=i-o>=ae.shortest;if(s&&pt(e,
o+1,i,0)>=ee||(t=s||(i-o)%2===0?pt(e,o,i,t):0,t>=ee))return!0;o=i}return!1}function pt(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<ee;i+=2){let s=oe(e[i])*16+oe(e[i+
1]);o=s===0||B[s]===1?o+1:0}return o}function At(e,{start:n,end:r},t,o){let i=!1;for(let s=n;s<r;){if(N[e[s]]===0){s++;continue}bt(e,s,r)&&(s+=2);let a=v(e,s,r),
u=a-s>=ae.shortest;i||=u,u||t===0&&(a-s)%2===0?xn(o,e,s+t,a):o.add(ta,s,a),s=a}return i}function bt(e,n,r){return e[n]===na&&n+1<r&&(e[n+1]|32)===ra}function xn(e,n,r,t){
for(let o=r;o+2<=t;o+=2)e.add(oe(n[o])*16+oe(n[o+1]),o,o+2)}var sa=8,ue={table:l("0123456789ABCDEFabcdef :"),shortest:31},yt=256,aa=l(" 	#>*+-/|:]"),ua=128,Tn=32,ca=58,fa=124,xt=10,da=13,la=4,ma=6,Et=16,ht=16,pa=8,Rt={levels:1,
trait:4,find:({bytes:e,start:n,end:r},t)=>{for(let o=S(ue,e,t,r);o!==p;){let i={start:St(e,o,n),end:ze(e,o,r)};if(Rn(e,i,void 0)>=sa)return o;o=S(ue,e,E(ue.table,
e,o,r),r)}return p},decode:(e,n,r)=>{let{bytes:t,end:o}=e,i=E(ue.table,t,n,o),s=St(t,n,e.start),a=s;for(let u=s;u<o;){let c=ze(t,u,o);if(Rn(t,{start:u,end:c},void 0)===
0)break;a=c,u=c+1}return a===s?i:(_(a-s,(u,c)=>{let f={piece:y(u,s),core:y(c,s)},h=K(f,"hex",O=>{let Q=u.start===0?s:ze(t,f.piece.start,f.piece.end)+1;Aa(t,{start:Q,
end:f.piece.end},O)});h!==void 0&&r(h)}),Math.max(i,a))}};function Aa(e,{start:n,end:r},t){for(let o=n;o<r;){let i=ze(e,o,r);Rn(e,{start:o,end:i},t),o=i+1}}function St(e,n,r){
let t=Math.max(r,n-yt),o=n;for(;o>t&&e[o-1]!==xt;)o--;return o}function ze(e,n,r){let t=Math.min(r,n+yt),o=n;for(;o<t&&e[o]!==xt;)o++;return o}function Rn(e,n,r){
let t=Math.min(n.end,n.start+ua);for(let o=n.start;o<t;o++){if(N[e[o]]===0||o>n.start&&aa[e[o-1]]===0)continue;let i=Ea(e,{start:o,end:n.end}),s=i===-1?0:ga(e,{
start:i,end:n.end},r);if(s>0)return s}return 0}function ga(e,{start:n,end:r},t){let o=0,i=ht;for(let s=n;s<r;){let a=v(e,s,Math.min(r,s+ht+1)),u=a-s;if(u===0||u%
2===1||u>i||!ba(e,a,r))break;t!==void 0&&xn(t,e,s,a),o===0&&(i=u),o+=u/2,s=a+1,o===pa&&i===2&&s<r&&e[s]===Tn&&s++}return o}function ba(e,n,r){let t=e[n];return n>=
r||t===Tn||t===fa||t===da}function Ea(e,{start:n,end:r}){let t=v(e,n,Math.min(r,n+Et+1)),o=t-n;if(o<la||o>Et)return-1;let i=t<r&&e[t]===ca;i&&t++;let s=t;for(;t<
r&&e[t]===Tn;)t++;return(i||t-s>=2||t-s===1&&o>=ma)&&t<r&&N[e[t]]===1?t:-1}var Ot={levels:0,trait:2,shortest:U.shortest,notice:(e,n,r)=>De(e,n,r,ha),decode:(e,n,r)=>{let t=E(b,e.bytes,n,e.end),o=xa(e,n,t);for(let i of o)Le(e.bytes,i,r);
return o[0]?.end??t}};function ha(e,n,r){let t=r-n,o=r;for(let s=Pe(e,o);s!==-1&&(o=E(b,e.bytes,s,e.end),o!==s);s=Pe(e,o))if(t+=o-s,t>=g)return!0;let i=Ge(e,n)?
n+1:n;return t>g-Ce&&An(e,i)!==-1}var Sa=["+","-","//"].map(e=>Buffer.from(e)),ya=new Uint8Array(0);function xa(e,n,r){let t=Tt(e,n,r,ya);if(t===void 0)return[];
let o=t.source.find(a=>a>=r),i=o===void 0?void 0:Sa.find(a=>On(e,o,a)),s=i===void 0?void 0:Tt(e,n,r,i);return s===void 0?[t]:[t,s]}function Tt(e,n,r,t){let o=Ge(
e,n)?n+1:n,i=On(e,o,t)?o+t.length:o,s=[i],a=[0,r-i],u=i-o===t.length?Ra(e,o):void 0;u!==void 0&&(s.unshift(u.start),a.splice(0,2,0,u.end-u.start,u.end-u.start+r-
i));let c=r;for(;;){let f=Pe(e,c);if(f===-1||!On(e,f,t))break;let h=E(b,e.bytes,f+t.length,e.end);if(h<=f+t.length)break;s.push(f+t.length),a.push(a.at(-1)+h-f-
t.length),c=h}return s.length===1||a.at(-1)<g?void 0:{source:s,offsets:a,end:c}}function On({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)
if(e[r+o]!==t[o])return!1;return!0}function Ra(e,n){let{bytes:r,start:t}=e,o=An(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<Ce&&b[r[i-1]]===1;)i--;return Ge(e,i)&&
i++,i>=o||o-i>=Ce?void 0:{start:i,end:o}}var Oa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},It=2*(g-1),wt={levels:1,trait:1,find:({bytes:e,end:n},r)=>{for(let t=r+It-1;t<n;t+=It)if(!(e[t]!==0&&
e[t-1]!==0)){for(let o=t;o>t-4&&o>=r;o--)if(B[e[o]]===1&&Bt(e,r,o,n)!==0)return o}return p},decode:(e,n,r)=>{let t=Ia(e,n);return _(t.count,(o,i)=>{r({bytes:_a(
e.bytes,t,o),core:y(i,-o.start),locate:s=>wa(e,t,y(s,o.start)),aligned:!0,exact:!1})}),t.first+t.width*(t.count-1)}};function Bt(e,n,r,t){return _t(e,n,r,t,2)?2:
_t(e,n,r,t,4)?4:0}function _t(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<g&&!(B[e[s]]===0||!ce(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<g&&!(B[e[s]]===0||!ce(e,
s+1,s+o));s-=o,i++);return i===g}function ce(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function Ia({bytes:e,start:n,end:r},t){let o=Bt(e,n,t,r)===
4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ce(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ce(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function _a(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function wa(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:a}=e,u=n+r*t.start,c=n+r*(t.end-1),f=c+r<=s&&ce(o,c+1,c+r),O=u-r+1>=i&&ce(o,u-r+1,u)&&(!f||a&&(u-i)%r===r-1),[Q,Xe]=Oa[r];return O?
{start:u-r+1,end:c+1,encoding:Xe}:{start:u,end:Math.min(c+r,s),encoding:Q}}var pe=[Ot,qr,vr,lt],In=[wt,gt,Rt];var Lt=require("node:zlib");var M=52,_n=32,Nt=[2,7,8,22],Ba=-524719827,Na=270137646,wn=50,fe=123-wn,La=97,Ca=113,Da=4;function Ct(e){return Nt.reduce((r,t)=>r<<8|e[t],0)^(0,Lt.crc32)(e.filter(
(r,t)=>!Nt.includes(t)))}var Dt=Ct(new Uint8Array(_n)),Ua;function ka(){let e=new Int32Array(M*fe),n=new Uint8Array(_n);for(let r=0;r<_n*8;r++){n[r>>3]=128>>(r&
7);let t=Ct(n)^Dt;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<we.length;s++){let a=o*fe+we.charCodeAt(s)-wn;(s&i)!==0&&(e[a]=e[a]^t)}}return e}function Ae(e,n){
let r=Ua??=ka(),t=Dt;for(let o=n,i=-wn;o<n+M;o+=4,i+=4*fe){let s=r[i+e[o]],a=r[i+fe+e[o+1]],u=r[i+2*fe+e[o+2]];t^=s^a^u^r[i+3*fe+e[o+3]]}return t===Ba?"user":t===
Na?"application":void 0}function Ut(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var kt={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Bn(e,n,r,t){if(r-n===M)return t<=n&&Ae(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==La&&s!==Ca||o>=M-1)continue;let a=i-M+1;if(a>=t&&a>=n&&Ae(e,a)!==void 0)return a}return-1}function vt(e,n){return q(
e,n,n+M)>=Da}function Mt(e,n,r){let t=n,o=r,i=e.length&-4;for(let a=0;a<i;a+=4)t=t+va(e,a)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let a=e.length-1;a>=i;a--)s=s<<8|e[a];for(let a=0;a<2;a++)t=a===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function va(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function Pt(e){let n=Ft(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=en.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function Gt(e){let n=Ft(e)>>>8;return[18,12,6,0].map(r=>D.charAt(n>>>r&63)).join("")}function Ft(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Y=84,V=76,Ln=52,Ma=57,Pa=58,zt=59,Ga=72,$e=80,Fa=4,be=Buffer.from("AZDO"),$t=new Uint8Array(256).fill(4);be.forEach((e,n)=>{n<3&&($t[e]=3-n)});var Nn=Buffer.
from("JQQJ9"),Wt={9:"key",D:"derived",H:"hash"},Qa=new Set(Object.keys(Wt).map(e=>e.charCodeAt(0))),Ha=2024,Kt=65,za=1970041904,$a=1147496033,ge=new Uint8Array(
$e/4*3);function Cn(e,n,r){for(let t=n+3;t<r;t+=$t[e[t]])if(!(e[t]!==be[3]||e[t-1]!==be[2])&&e[t-2]===be[1]&&e[t-3]===be[0])return t-3;return-1}function Xt(e,n){
if(!Ht(e,n,n+V))return;let r=Ht(e,n+$e,n+Y);if(!Dn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;let t={
format:"new",kind:"unknown",...Wa(e,n)};if(Xa(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"li\
kely",checksum:"invalid",...t}}function Yt(e,n){return q(e,n,n+Ln)>=Fa}function Dn(e,n){for(let t=0;t<Nn.length;t++)if(e[n+Ln+t]!==Nn[t])return!1;let r=e[n+zt]-
Kt;return Qa.has(e[n+Ln+Nn.length])&&r>=0&&r<12}function Wa(e,n){let r=e.subarray(n+Ga,n+V);return{issued:Ka(e,n),keyKind:Wt[String.fromCharCode(e[n+Ma])]??"key",
provider:String.fromCharCode(...r)}}function Ka(e,n){let r=Ha+D.indexOf(String.fromCharCode(e[n+Pa])),t=e[n+zt]-Kt+1;return`${r}-${String(t).padStart(2,"0")}`}function Xa(e,n){
for(let t=n,o=0;o<ge.length;t+=4,o+=3){let i=R[e[t]],s=R[e[t+1]],a=R[e[t+2]],u=R[e[t+3]];ge[o]=i<<2|s>>4,ge[o+1]=(s&15)<<4|a>>2,ge[o+2]=(a&3)<<6|u}let r=Mt(ge,za,
$a);return Qt(e,n,Pt(r))||Qt(e,n,Gt(r))}function Qt(e,n,r){for(let t=0;t<Y-$e;t++)if(e[n+$e+t]!==r.charCodeAt(t))return!1;return!0}function Ht(e,n,r){for(let t=r-
1;t>=n;t--)if(W[e[t]]===0)return!1;return!0}var Vt="AGFzbQEAAAABEANgAn9/AX9gAAF/YAF/AX8CDwEDZW52Bm1lbW9yeQIAAQMEAwABAgYGAX8BQQALBxoDBnRyYWl0cwABBHNpZnQAAgZtZW1vcnkCAAqJCQOyBQIIfwJ7IAEgAGtBgARLBEBB8AD9AAQA\
IQpBD0EHAn8DQCAAIAFJBEBBASAKIAD9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv1TDQIaIABBEGohAAwBCwtBAAsb\
DwsDQCAAIAFNBEAgBSAAIAFJBH8gAC0AAEEBdEGABGovAQAFQQALIglyIQVBASAGIAdBAWpBACAJQQJxGyIHQTRPGyEGIAJBAXIgAiAIQQFqQQAgCUGABHEbIghBNE8bIQICfyAJQQFxBEAgAyAJciEDIARBAWoM\
AQsgBEEQTwRAIAJBAXIgAiAEQdQATxsiAkEEciACIARBxgBPGyICQQJyIAIgAkECcQR/QQAFAn8gACAEayECQQAhBEEAIANBBHEEfyADQRhxQRhHBSACQQFqIQMCfwNAIAAgA0sEQEEAIAMtAAAgAi0AAEcNAhog\
A0EBaiEDDAELC0EBCwsNABpBASAALQAAQQF0QYAEai8BAEEgcQR/An9BASAAIgMtAABBAXRBgARqLwEAQYACcQ0AGgNAIARBgAFJBEBBASADLQAAQQF0QYAEai8BACIJQYABcQ0CGkEAIAlBwABxRQ0CGiAEQQFq\
IQQgA0EBaiEDDAELC0EACwVBAAsNABogACACa0EcSwR/An9BASACQQFrIgQtAABBAXRBgARqLwEAQYACcQ0AGkEAIQMDQCADQYABSQRAQQEgBC0AAEEBdEGABGovAQAiAkGAAXENAhpBACACQcAAcUUNAhogA0EB\
aiEDIARBAWshBAwBCwtBAAsFQQALCwsbIQILQQAhA0EACyEEIABBAWohAAwBCwsgAkEIciACIAVBgAhxQQAgBhsbCwQAIwALzQMCCH8Ge0HAAP0ABAAhDEHQAP0ABAAhDUHgAP0ABAAhDiAAQcCIIGoiBv0MAQEB\
AQEBAQEBAQEBAQEBAf0LBABBACEAQQAkAEHAiCAhAQNAIAEgBk0EQCANIAH9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9TiIK/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
DiIL/U79YwRAIANBAWoiA0EFTwRAIwBBAnIkAAsgCf0MICAgICAgICAgICAgICAgIP1R/VNBACAOIAr9DiAL/U79YxsEQCMAQQRyJAALBUEAIQMLIAn9YwR/QQAFIAn9DAAAAAAAAAAAAAAAAAAAAAD9I/1kaUEI\
TwsEQCMAQQFyJAALIAwgCv0OIAv9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBAR/IARoIgUgAmpBGE8EQCABIAJrIAEgBWoQACIHBEAgAEGAgARGBEBBgYAEDwsgAEEDdEGACGoiCCABIAJrQcCIIGs2AgAgCCAB\
IAVqQcCIIGsgB0EYdHI2AgQgAEEBaiEACwsgBGdBEGsFIAJBEGoLIQIgAUEQaiEBDAELCyAACw==";var Va=192,ja=8*1024*1024,kn=65536,vn=64,oo=l("%\\&="),Za=[b,G.table,l("-_"),l(D.slice(0,26)),l("0123456789"),ve,Me,ke,F,me,oo],Ee={traits:15,nextRun:({bytes:e,
end:n},r)=>S(U,e,r,n),endOf:({bytes:e,end:n},r)=>E(U.table,e,r,n),traitsOf:()=>15},Mn,to=!1;function Ja(){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:
new Pn(e)}catch{return}}function io(e){return e.end-e.start<Va||e.end-e.start>ja?Ee:(to||(Mn=Ja()),to=!0,Mn?.sift(e)===!0?Mn:Ee)}var Pn=class{traits=0;#e;#t;#n;#o;#i=0;#r=0;#s=0;constructor(n){
this.#e=new n.Memory({initial:Math.ceil((525376+kn+vn)/kn)});let r=new n.Module(Buffer.from(Vt,"base64"));this.#t=new n.Instance(r,{env:{memory:this.#e}}).exports,
this.#n=new Uint8Array(this.#e.buffer),this.#o=new Uint32Array(this.#e.buffer,1024,2*65536),Ke(this.#n.subarray(64,80),U.table),Ke(this.#n.subarray(80,96),ae.table),
Ke(this.#n.subarray(112,128),oo),Ke(this.#n.subarray(96,112),ue.table);let t=new Uint16Array(this.#e.buffer,512,256);for(let[o,i]of Za.entries())for(let s=0;s<256;s++)
t[s]=t[s]|i[s]<<o}sift({bytes:n,start:r,end:t}){let o=t-r;return 525376+o+vn>this.#n.length&&this.#a(525376+o+vn),this.#n.set(new Uint8Array(n.buffer,n.byteOffset+
r,o),525376),this.#i=this.#t.sift(o),this.#i>65536?!1:(this.#s=r,this.#r=0,this.traits=this.#t.traits(),!0)}nextRun(n,r){let t=r-this.#s;for(;this.#r>0&&this.#o[2*
this.#r-2]>=t;)this.#r--;for(;this.#r<this.#i&&this.#o[2*this.#r]<t;)this.#r++;return this.#r<this.#i?this.#s+this.#o[2*this.#r]:p}endOf(){return this.#s+(this.#o[2*
this.#r+1]&(1<<24)-1)}traitsOf(){return this.#o[2*this.#r+1]>>>24}#a(n){this.#e.grow(Math.ceil((n-this.#n.length)/kn)),this.#n=new Uint8Array(this.#e.buffer),this.#o=
new Uint32Array(this.#e.buffer,1024,2*65536)}};function Ke(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var Gn={table:me,shortest:M};function Fn(e,n,r){let t=[so(e,0,n),so(e,1,n)],{traits:o}=r.view;eu(e,r,t,n.found);for(let{levels:i,trait:s,find:a,decode:u}of In)if(!(i>
e.depth||(o&s)===0))for(let c=a(e,e.start);c!==p;c=a(e,c))c=u(e,c,t[i])}function so(e,n,r){return t=>{let{bytes:o}=t;if(!r.budget.spend(o.length))return;let i=e.
depth-n,s=Qn({bytes:o,start:0,end:o.length},i,Ee);s!==p&&Fn(nu(t,e,i),r,{view:Ee,from:s})}}function Qn(e,n,r){let{bytes:t,start:o,end:i}=e;for(let s=r.nextRun(e,
o);s!==p;){let a=r.endOf(e,s),u=r.traitsOf();if((u&1)!==0&&a-s>=g&&qa(t,s,a))return s;for(let c=0;c<pe.length;c++){let{levels:f,trait:h,shortest:O,notice:Q}=pe[c];
if(f<=n&&(u&h)!==0&&a-s>=O&&Q(e,s,a)!==p)return s}s=r.nextRun(e,a)}for(let{levels:s,trait:a,find:u}of In)if(s<=n&&(r.traits&a)!==0&&u(e,o)!==p)return i;return p}
function qa(e,n,r){return S(Gn,e,n,r)!==p||Cn(e,n+V,r)!==-1}function eu(e,{view:n,from:r},t,o){let i=pe.map(()=>r);for(let s=n.nextRun(e,r);s!==p;){let a=n.endOf(
e,s),u=n.traitsOf();(u&1)!==0&&a-s>=g&&ru(e,s,a,o);for(let c=0;c<i.length;c++){let{levels:f,trait:h,shortest:O,notice:Q,decode:Xe}=pe[c];if(!(f>e.depth||(u&h)===
0||a-s<O))for(let H=Math.max(s,i[c]);H<a&&(H=Q(e,H,a),H!==p);i[c]=H)H=Xe(e,H,t[f])}s=n.nextRun(e,a)}}function nu({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){
return{bytes:e,start:0,end:e.length,depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r}}}function ru(e,n,r,t){let{bytes:o}=e;for(let i=S(nn,o,n,r);i!==p;i=
S(nn,o,i,r)){let s=i;i=E(b,o,i,r),tu(e,s,i,t),iu(e,s,i,t)}}function tu(e,n,r,t){let{bytes:o}=e,i=r-(Y-V)+4;for(let s=n+V;;s++){if(s=Cn(o,s,i),s===-1)return;let a=s-
V;if(!Dn(o,a)&&!Ne(e,a,a+Y))continue;let u=Xt(o,a);u!==void 0&&(u.confidence==="certain"||ou(e,a))&&t.add(e,a,a+Y,u)}}function ou(e,n){return!e.exact&&Ne(e,n,n+
Y)&&Yt(e.bytes,n)}function iu(e,n,r,t){let{bytes:o}=e;for(let i=S(Gn,o,n,r);i!==p;i=S(Gn,o,i,r)){let s=i;for(;i<r&&me[o[i]]===1;)i++;su(e,s,i,t)}}function su(e,n,r,t){
let{bytes:o}=e;for(let s=Bn(o,n,r,n);s!==-1;s=Bn(o,n,r,s+1)){let a=Ae(o,s);a!==void 0&&t.add(e,s,s+M,Ut(a))}let i=r-M;e.exact||Ae(o,i)!==void 0||!vt(o,i)||Ne(e,
i,r)&&t.add(e,i,r,kt)}var uo=Object.freeze([]);function co(e,n,r,t,o){let i={bytes:e,start:n,end:r},s=io(i),a=Qn(i,t,s);if(a===p)return uo;let u=new _e(n),c=new ye(r-n);Fn(Er(i,t),{found:u,budget:c},{view:s,
from:a}),c.isExceeded&&o?.();let f=u.distinct();return f.length===0?uo:f}var au=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"lzip"}],['"M',{unreadable:"lz\
4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],Hn=new Map;for(let e of au){let n=e[0].charCodeAt(0);Hn.set(n,[...Hn.get(n)??[],e])}
var uu=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),cu=110,lo=120,fo=512,zn=22,fu=Buffer.from("PK\0\0\0\0","latin1"),du=zn+65535;
function mo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=Hn.get(o);if(i!==void 0){let a=i.find(([u])=>po(e,n,u));if(a!==void 0)return a[1]}if(o===lo&&
mu(e[n+1]))return"zlib";let s=uu.get(o);if(s!==void 0){let a=Ao(e,n,Math.min(r,n+cu)),u=s.find(([c])=>c.test(a));if(u!==void 0)return{unreadable:u[1]}}return lu(
e,n,r)?"tar":t&&pu(e,n,r)?"trailing-zip":void 0}function lu(e,n,r){if(r-n<fo)return!1;let t=e[n+154];if(!(e[n+257]===117&&po(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(Ao(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let a=0;a<fo;a++)(a<148||a>=156)&&(s+=e[n+a]);return i===s}function mu(e){return(e&32)===0&&((lo<<8)+e)%31===0}function pu(e,n,r){
let t=Math.max(n,r-du);if(r-t<zn)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(fu):-1;return i>=0&&i+zn<=o.length}function po(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function Ao(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var L=require("node:fs"),go=require("node:zlib");var bo=32*1024*1024,Au=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,gu=32;function Eo(e,n){try{let r=(0,go.inflateSync)(bu(e),{maxOutputLength:bo}),t=Au.exec(
r.toString("latin1",0,gu)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return Xn(r)}}function bu(e){let n=(0,L.openSync)(e,L.constants.O_RDONLY|(L.constants.O_NONBLOCK??0));try{let r=(0,L.fstatSync)(
n);if(!r.isFile()||r.size>bo)throw new Error("it is no file of a size that is read here");return(0,L.readFileSync)(n)}finally{(0,L.closeSync)(n)}}function $n(e,n,{decodeDepth:r}){if(mo(e,n,e.length)!==void 0)return!1;let t=!1;return co(e,n,e.length,r,()=>{t=!0}).length===0&&!t}function ho(e,n){let r=Eo(e,
n.maxSize);return typeof r!="string"&&r.type==="blob"&&$n(r.bytes,r.start,n)}var Eu="#;@!$%^&|:",hu=" ------------------------ >8 ------------------------",So=["core.commentchar","core.commentstring","commit.cleanup"];function yo(e,n){return{
comment:e.get("core.commentstring")??e.get("core.commentchar"),cleanup:e.get("commit.cleanup"),edited:n}}function xo(e,n){let{comment:r="#",cleanup:t="default",
edited:o}=n,i=r==="auto"?Eu.split(""):[r],s=o&&t!=="verbatim"&&t!=="whitespace",u=(t==="strip"||o&&t==="default")&&r!=="auto"?Buffer.from(r):void 0,c=[],f=[],h=0;
for(let O of yu(e)){if(h+=1,s&&Su(O,i))break;u!==void 0&&O.subarray(0,u.length).equals(u)||(c.push(O),f.push(h))}return{bytes:Buffer.concat(c),lines:f}}function Su(e,n){
return n.some(r=>e.toString("utf8").trimEnd()===r+hu)}function*yu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(
10,r),o=t<0?n.length:t+1;yield n.subarray(r,o),r=o}}var Wn={decodeDepth:3,maxSize:1/0,lineHash:!1};function Ro(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var xu=500,Ru=1<<20;function Io({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!Ro(t)&&Tu(o);case"commit-msg":return n.length===1&&Ou(o,n[0],t.GIT_EDITOR!==":");default:return!1}}function Tu(e){let n=ar(e.directory);if(n===void 0)return!1;
let r=pr(e);if(r===void 0||r.size>xu)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>ho(t(o),Wn))}function Ou(e,n,r){let t=he(
Ar(So),e);if(t===void 0||t.exitCode>gr)return!1;let o=yo(br(t.output.toString("utf8")),r),{bytes:i}=xo((0,To.readFileSync)((0,Oo.resolve)(e.directory,n)),o);return i.
length<=Ru&&$n(i,0,Wn)}var Iu=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;_u(process.argv.slice(2))||import("./cli.js");function _u([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>Iu.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return Io({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&!er(i,(0,_o.homedir)())}catch{return!1}}
