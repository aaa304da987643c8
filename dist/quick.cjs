"use strict";var Bo=Object.create;var Xn=Object.defineProperty;var No=Object.getOwnPropertyDescriptor;var Lo=Object.getOwnPropertyNames;var Co=Object.getPrototypeOf,Do=Object.prototype.hasOwnProperty;var Uo=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Lo(n))!Do.call(e,o)&&o!==r&&Xn(e,o,{get:()=>n[o],enumerable:!(t=No(n,o))||t.enumerable});
return e};var ko=(e,n,r)=>(r=e!=null?Bo(Co(e)):{},Uo(n||!e||!e.__esModule?Xn(r,"default",{value:e,enumerable:!0}):r,e));var wo=require("node:os");var er=require("node:fs");var Zn=require("node:fs"),Jn=require("node:path");var Z=class extends Error{name="UserError"};function Yn(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}var Vn=require("node:fs"),le=require("node:path");function*jn(e,n){for(let r=e;;r=(0,le.dirname)(r))if(yield r,(0,Vn.existsSync)((0,le.join)(r,".git"))||r===n||
r===(0,le.dirname)(r))return}var vo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function qn(e,n){for(let r of jn(e,n)){let[t,o]=vo.map(i=>(0,Jn.join)(r,i)).filter(i=>(0,Zn.existsSync)(
i));if(o!==void 0)throw new Z(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Mo=/(?:^|[\s"'{,])rules["']?\s*:|\\/;function nr(e,n){let r=qn(e,n);return r!==void 0&&Mo.test((0,er.readFileSync)(r,"utf8"))}var Oo=require("node:fs"),Io=require("node:path");var ar=require("node:child_process");var tr=require("node:fs"),J=require("node:path");var Po=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],rr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Go={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},Fo=["core.fsm\
onitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quo\
tePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=fal\
se","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],or=["--no-pager","--literal-pathspecs",...Fo.flatMap(e=>["-c",e])];var Qo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function ir(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!Qo.has(s)&&(r[o]=i)}let t=e.inherit?[...Po,...rr]:rr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,Go)}var Ve;function sr(){let e=process.env.PATH??process.env.Path??"";if(Ve?.path!==e){let n=Ho(e);if(n===void 0)throw new Z("git was no\
t found on PATH: install git 2.30 or newer");Ve={path:e,git:n}}return Ve.git}function Ho(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(J.delimiter).
filter(r=>(0,J.isAbsolute)(r)).map(r=>(0,J.join)(r,n)).find(r=>zo(r))}function zo(e){try{return(0,tr.statSync)(e).isFile()}catch{return!1}}var $o=12e4,Wo=1<<20;function Se(e,n){let{status:r,stdout:t,error:o}=(0,ar.spawnSync)(sr(),[...or,...e],{cwd:n.directory,env:ir(n),stdio:["ignore","pipe","ignor\
e"],timeout:$o,maxBuffer:Wo,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var ye=require("node:fs"),_=require("node:path");function ur(e,n=process.env){let r=Ko(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??cr((0,_.join)(
o,"commondir")),s=i===void 0?o:(0,_.resolve)(o,i),a=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:a===void 0?(0,_.join)(s,"objects"):(0,_.resolve)(e,a)}}function Ko(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,_.resolve)(e,r)};for(let t=e;;t=(0,_.dirname)(t)){let o=(0,_.join)(t,".git"),i=(0,ye.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:cr(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,_.resolve)(t,s.slice(8))};
if(t===(0,_.dirname)(t))return}}function cr(e){try{return(0,ye.readFileSync)(e,"utf8").trimEnd()}catch{return}}var q=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=Xo(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}: ${i}`),
this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function Xo(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Yo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function fr(e,n){if(!Yo(e))throw new q(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Vo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Vo[e.toString(16).charCodeAt(0)]=e;var lr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function mr(e,n,r){let[t="",o="",i="",s="",a]=e.split(" ");if(!t.
startsWith(":")||a===void 0)throw new q(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?dr(i,r):void 0,after:/^1[02]/.test(o)?dr(s,r):void 0,
unmerged:a==="U"}}function dr(e,n){return/^0+$/.test(e)?void 0:fr(e,n)}var pr="diff-index";function Ar(e){let n=Se([pr,...lr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=mr(r[o],r[o+1],pr);if(s)return;i!==void 0&&t.add(i)}return t}function gr(e){return["config","-z","--get-regexp",`^(${e.map(r=>r.replaceAll(".",String.raw`\.`)).join("|")})$`]}var br=1;function Er(e){let n=e.split("\0").filter(
r=>r!=="");return new Map(n.map(r=>{let t=r.indexOf(`
`);return t<0?[r,"true"]:[r.slice(0,t),r.slice(t+1)]}))}var xe=class{#e;#t=!1;constructor(n){this.#e=Math.max(1048576,24*n)}get isExceeded(){return this.#t}spend(n){return n>this.#e?(this.#t=!0,!1):(this.#e-=n,!0)}};function hr(e,n){let{bytes:r,start:t,end:o}=e;return{bytes:r,start:t,end:o,depth:n,aligned:!0,exact:!1,core:{start:t,end:o},outer:void 0}}function Sr(e,n){let r=[],
t=[],o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push({layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(
i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var je=3*65536,Ze=3*8192;function w(e,n){if(e<=je+Ze){n({start:0,end:e},{start:0,end:e});return}
for(let r=0;r<e;r+=je){let t={start:r,end:Math.min(e,r+je)};n({start:Math.max(0,r-Ze),end:Math.min(e,t.end+Ze)},t)}}function x(e,n){return{start:e.start+n,end:e.
end+n}}var jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Jo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),yr=new RegExp(`${jo.map(Jo).join("|")}|(?<![a-z])(?:${Zo.join(
"|")})`,"i"),qo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,ei=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ni=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ri=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ti=/https?:\/\/[^\s/@"'<>]{0,128}$/i,oi=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Rr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=Re(r,t,256);n.azure||=yr.test(o)||yr.test(
i),n.foreign||=qo.test(o)||ei.test(i),n.digest||=ni.test(o),n.example||=ri.test(o),n.server||=ti.test(o)&&oi.test(i)}return n}function Re(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[xr(t,o,n.start),xr(t,n.end,i)]}function xr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var Te=new Uint16Array(256);function ee(e,n,r){Te.fill(0);for(let o=n;o<r;o++){let i=e[o];Te[i]=Te[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/Te[e[o]]);
return t/(r-n)}var ii=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],si=new Set(ii.flatMap(e=>Ir(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),ai=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ui=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Or(e){let n=e.toLowerCase(),r=Ir(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ui.test(n))return"it is made of words\
 that stand for a token";if(ci(n))return"it repeats itself";if(Oe(r,Tr)>=20||Oe(fi(n),Tr)>=30)return"it counts up or down";if(Oe(r,t=>si.has(t))>=20)return"it w\
alks along the keyboard";if(Oe(r,t=>ai.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Tr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ci(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Ir(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function fi(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function Oe(e,n){
return e.filter(n).length}var p=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,me=String.raw`${p}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${p}value${p}\s{0,4}[:=]|\s)\s{0,8}${p}`,Ie=String.raw`[^\s/@"'<>]{0,128}`,
D=e=>new RegExp(`^(?:${e})`,"i"),l=e=>new RegExp(`(?<=${e})`,"iy"),R=(e,n="")=>l(`(?:${e})${me}${n}`),G=(e,n)=>l(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${p}`),
$="@|%40",W=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Ie}`;var _r=[{id:"npm-variable",before:l(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:R("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:R("_authToken")},{id:"npmrc-auth",before:R(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:R("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:R("npmAuthIdent",`(?:${Ie}:)?`)},{id:"yarn-auth-token",before:R("npmAuthToken")},{id:"bunfig",before:l(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:l(String.raw`cleartextpassword${p}\s{1,8}value\s{0,4}=\s{0,4}${p}`)},{id:"nuget-endpoints",before:l(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${me}`)},
{id:"nuget-variable",before:l(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:R("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:G("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:l(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:R("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:l(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:l(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${W}`),after:D($)},{id:"pip-inde\
x-url",before:l(W),after:D(String.raw`(?:${$})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:l(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:l(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:l(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:l(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:l(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${me}basic\s{1,4}`)},{id:"cargo-token",before:R(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:l(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:l(String.raw`${p}auth${p}\s{0,4}:\s{0,4}${p}`)},{id:"curl-user",before:G("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:l(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${p}[^\s:"']{0,80}:`)},{id:"wget-password",before:G("wget",
"--(?:http-)?password")},{id:"authorization-header",before:l(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:l(String.raw`\.getbytes\(\s{0,4}\(?${p}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:l(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:D(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:R("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:R("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:R("VSCE_PAT")},{id:"terraform-variable",before:R("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:R("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:D(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:G("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:G("vsce","-p|--pat")},
{id:"tfx-command",before:G("tfx","-t|--token")},{id:"terraform-variable",before:G("terraform|tofu","-var")},{id:"terraform-variable",before:l(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${p}\w{1,60}=`)},
{id:"helm-set",before:l(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${p}`)},{id:"docker-command",before:l(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${p}\w{1,80}=${p}`)},
{id:"azure-cli-store",before:l(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:l(String.raw`${p}publishers${p}\s{0,4}:[^]{0,600}${p}pat${p}\s{0,4}:\s{0,4}${p}`)},
{id:"postman",before:l(String.raw`${p}key${p}\s{0,8}:\s{0,8}${p}[\w -]{1,60}${p}\s{0,8},\s{0,80}${p}value${p}\s{0,8}:\s{0,8}${p}`)},{id:"arm-parameter",before:l(
String.raw`${p}\w{0,60}(?:pat|token|secret|password)\w{0,60}${p}\s{0,8}:\s{0,8}\{\s{0,80}${p}value${p}\s{0,8}:\s{0,8}${p}`)},{id:"arm-parameter",before:l(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:l(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:l(String.raw`personal_access_token${p}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:l(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${me}`)},
{id:"k8s-secret",before:l(String.raw`\bkind${p}\s{0,4}:\s{0,4}${p}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:l(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:R("personalAccessToken")},{id:"dockerfile",before:l(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:l(
String.raw`<hudson\.[^]{0,1500}<url>https?${W}`),after:D($)},{id:"jwt",before:l(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:l(W),after:D(String.
raw`(?:${$})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:l(String.raw`(?:^|\n)https?://${Ie}`),after:D(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:l(W),after:D(String.raw`(?:${$})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:l(
W),after:D(String.raw`(?:${$})[\w-]`)},{id:"devops-variable",before:R("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var di=2048,li=/[A-Za-z0-9+/_-]+$/,mi=/^[A-Za-z0-9+/_=-]+/;function Je({steps:e},n=di){let r=e.map(({layer:o,span:i},s)=>{let[a,u]=Re(o,i,n);return s===0?{before:a,
after:u}:{before:a.replace(li,""),after:u.replace(mi,"")}});return _r.find(({before:o,after:i})=>r.some(({before:s,after:a})=>(o===void 0||pi(o,s))&&(i?.test(a)??
!0)))?.id}function pi(e,n){return e.lastIndex=n.length,e.test(n)}var B=(e,n,r)=>({signed:e,shaped:n,legacy:r}),gi={signed:4.5,shaped:4.5,legacy:4},bi=[{name:"its signatures",weights:B(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:B(1,0,1),applies:({kind:e,entropy:n})=>n>=gi[e]},{name:"platform data as in real tokens",weights:B(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:B(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:B(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:B(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:B(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:B(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:B(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:B(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:B(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ei=5,hi=8;function Si(e){return e>=hi?"likely":e>=Ei?"possible":void 0}function yi(e){let{kind:n}=e;return bi.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function wr(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(Or(s.slice(0,52))!==void 0)return;let a=Rr(e),u=xi(n);if(u==="legacy"&&a.foreign)return;let c=a.azure&&Je(e,256)!==void 0,
d=yi({kind:u,entropy:ee(t,o,o+52),word:s,surroundings:a,carried:c}),S=Si(d);return S===void 0?void 0:{...n,confidence:S}}function xi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var _e="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ri="(?:/|\\\\/|%2[Ff])",Br="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Nr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Ti=new RegExp(`${Br}(?::[^\\s:/\
@"'<>]{0,128})?${Nr}`,"gi"),vc=new RegExp(`${Br}(?::|%3A)$`,"i"),Mc=new RegExp(`^${Nr}`,"i"),Pc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ri}${_e}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${_e}`,"gi"),Ti,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${_e}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${_e}(?![.:/])`,"gi")];var Gc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Fc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Oi=Object.freeze([]),we=class{#e;#t=[];#n=new Map;constructor(n){this.#e=n}add(n,r,t,o){let i={start:r,end:t},s=Sr(n,i);if(s===void 0)return;let a=wr(s,o);if(a===
void 0)return;let u=s.steps.at(-1).span,c=this.#o(Buffer.from(n.bytes.buffer,n.bytes.byteOffset+r,t-r).toString("latin1")),d=s.encoding.length===0&&u.end-u.start===
t-r;d&&c.offsets.has(u.start)||(d&&c.offsets.add(u.start),this.#t.push({...a,token:c.token,offset:u.start-this.#e,length:u.end-u.start,encoding:s.encoding.length===
0?Oi:s.encoding,seen:{layer:n,span:i}}))}#o(n){let r=this.#n.get(n)??{token:n,offsets:new Set};return this.#n.set(n,r),r}distinct(){let n=[];for(let r of this.#t.
sort(wi)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.offset?n.push(r):Ii(r,t)&&(n[n.length-1]=r)}return n.sort(_i)}};function Ii(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function _i(e,n){return e.offset-n.offset||e.length-
n.length||qe(e.token,n.token)}function wi(e,n){return qe(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:qe(e.encoding.join(),
n.encoding.join()))}function qe(e,n){return e===n?0:e<n?-1:1}function m(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Lr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",en="abcdefghijkl\
mnopqrstuvwxyz",Cr="0123456789",nn=Cr+Lr+en,U=`${Lr}${en}${Cr}+/`,Be=`${en}234567`,E=m(`${U}-_`),K=m(nn),pe=m(Be),N=m(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),L=m("0123456789ABCDEFabcdef"),T=m(U,e=>e);T[45]=62;T[95]=63;var b=52,ne=48,A=-1,Ne=`${U}-_`,Dr="%\\&#;={}",F={table:m(Ne+Dr),shortest:b},k={table:m(`${Ne}${Dr}\r
`),shortest:24},rn={table:E,shortest:b};function y({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let a=s;for(;e[r[a]]===1;)if(a--,a===i)return a+1;i=a,
s=a+n}return A}function h(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var tn=92,Bi=37,Ni=117,Li=120,Ci=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Le(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&K[t[r]]===1?!1:n<=
o||K[t[n-1]]===0||Di(t,o,n)}function Di(e,n,r){return r-2>=n&&e[r-2]===tn&&Ci.has(e[r-1])||r-3>=n&&e[r-3]===Bi&&on(e,r-2,r)||r-4>=n&&e[r-4]===tn&&e[r-3]===Li&&on(
e,r-2,r)?!0:r-6>=n&&e[r-6]===tn&&e[r-5]===Ni&&on(e,r-4,r)}function on(e,n,r){for(let t=n;t<r;t++)if(L[e[t]]===0)return!1;return!0}var sn={table:E,shortest:Math.ceil(b*8/6)},Ur=4,kr=Math.floor((ne-2)/3),Mr={levels:1,trait:4,shortest:sn.shortest,notice:({bytes:e},n,r)=>{for(let t=y(sn,e,n,r);t!==
A;){let o=h(E,e,t,r);for(let i=0;i<Ur;i++)if(Pr(e,t+i,o))return t;t=y(sn,e,o,r)}return A},decode:(e,n,r)=>{let t=h(E,e.bytes,n,e.end);for(let o=0;o<Ur;o++)ki(e,
{start:n+o,end:t},o===0,r);return t}};function ki({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!Pr(e,o,n.end)||!vr(e,o,0,i)||w(i,(s,a)=>{vr(e,o,s.start,s.end)&&
t({bytes:Pi(e,o,s.start,s.end),core:x(a,-s.start),locate:u=>({start:o+Math.floor((s.start+u.start)*8/6),end:o+Math.ceil((s.start+u.end)*8/6),encoding:"base64"}),
aligned:r,exact:!1})})}function Pr(e,n,r){let t=n-4,o=t+4*kr;for(;o+4<=r;){let i=o;for(;vi(e,i);)if(i-=4,i===t)return!0;t=i,o=i+4*kr}return!1}function vi(e,n){let r=T[e[n]]&
32,t=T[e[n+1]]&8;return(r|t|T[e[n+2]]&2)===0}function re(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=T[e[i]],a=T[e[i+1]];return o===0?s<<2|a>>4:o===1?(s&15)<<4|a>>2:
(s&3)<<6|a}function vr(e,n,r,t){let o=r-1,i=o+b;for(;i<t;){let s=i,a=re(e,n,s);for(;N[a]===1;){if(s--,s===o)return!0;a=re(e,n,s)}if(a===0&&Mi(e,n,s,r,t))return!0;
o=s,i=s+b}return!1}function Mi(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(N[re(e,n,i)]!==0)for(let s of[2,4]){let a=0;for(let u=i;u>=t&&a<b&&N[re(e,n,u)]===
1;u-=s)a++;for(let u=i+s;u<o&&a<b&&N[re(e,n,u)]===1;u+=s)a++;if(a===b)return!0}return!1}function Pi(e,n,r,t){let o=Buffer.allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+
3<=o.length;s+=3,i+=4){let a=T[e[i]],u=T[e[i+1]],c=T[e[i+2]],d=T[e[i+3]];o[s]=a<<2|u>>4,o[s+1]=(u&15)<<4|c>>2,o[s+2]=(c&3)<<6|d}for(;s<o.length;s++)o[s]=re(e,n,
r+s);return o}function Ce(e,n,r){w(n.offsets.at(-1),(t,o)=>{r({bytes:Gi(e,n,t),core:x(o,-t.start),locate:i=>Fi(n,x(i,t.start)),aligned:!0,exact:!0})})}function Gi(e,n,{start:r,
end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=Fr(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;let a=Math.max(r,s),u=Math.min(t,n.offsets[i+1]),
c=n.source[i]-s;o.set(e.subarray(a+c,u+c),a-r)}return o}function Fi(e,n){return{start:Gr(e,n.start),end:Gr(e,n.end-1)+1}}function Gr(e,n){let r=Fr(e,n);return e.
source[r]+n-e.offsets[r]}function Fr(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=n?r=o:t=o-1}return r}var Qr={table:E,shortest:16},De=k.shortest,Hr=1,an=2,un=4,Qi=8,Hi=m(Ne,e=>e>=64?Hr:e<26?an:e>=52&&e<62?un:Qi),zi=256;function Ue(e,n,r,t){for(let o=y(Qr,e.bytes,
n,r);o!==A;){let i=h(E,e.bytes,o,r);if(!$i(e.bytes,o,i)&&t(e,o,i))return o;o=y(Qr,e.bytes,i,r)}return A}function $i(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Hi[e[o]],
(t&(an|un))===(an|un))return!1;return(t&Hr)===0?r-n<=zi&&Wi(e,n,r):!0}function Wi(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var Ki=27,Xi=38,Yi=60,zr=62,Vi=91,ji=8,Zi=64,Ji=16,qi=m("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),es=m(`<\r
`),ns=m("0123456789;"),rs=m("mK"),ts=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),os=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),cn="\x1BÂâï";function $r(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<ji;i++){let s=is(e,o);if(s===o)break;o=s}return o>n&&o<t&&E[r[o]]===1?o:-1}function is(e,n){
let r=e.bytes[n];if(r===Yi)return ss(e,n);if(r===Ki)return as(e,n);for(let t of r===Xi?ts:os)if(fn(e,n,t))return n+t.length;return n}function ss({bytes:e,end:n},r){
if(r+1>=n||qi[e[r+1]]===0)return r;let t=Math.min(n,r+Zi),o=r+1;for(;o<t&&e[o]!==zr&&es[e[o]]===0;)o++;return o<t&&e[o]===zr?o+1:r}function as({bytes:e,end:n},r){
if(e[r+1]!==Vi)return r;let t=Math.min(n,r+2+Ji),o=r+2;for(;o<t&&ns[e[o]]===1;)o++;return o<n&&rs[e[o]]===1?o+1:r}function fn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var ln=10,Yr=13,us=38,cs=60,te=92,Wr=42,fs=45,ds=35,dn=47,Vr=110,jr=114,An=4,ke=128,ls=2,ms=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(bs),Zr=m(" 	\"'`\\=.,&>#*|<^"),Q=m("\"'`"),ps=m("bBfFrRuULN@$"),As=m("+-/_"),gs=m(`
\r<`),Me=m(` 	"'\`\\=.,&>#*|<^
\r+-/_${cn}`),Pe=m(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),ve=m(`
\r\\&<${cn}`);function bs(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function Ge(e,n){let{bytes:r,end:t}=e;if(n>=t||Me[r[n]]===0)return-1;let o=mn(e,n,!1);
return o!==-1?o:Es(e,n)?mn(e,n,!0):$r(e,n)}function Es({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<An&&e[t]===te;)t++;return t<n&&Q[e[t]]===1}function mn(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*ke:ke)),s=0,a=n;for(;a<i;){let u=Rs(e,a),c=r?hs(t,a,i):a;if(u>a){if(s===ls)return-1;s++,a=u}else if(c>a)a=c;else if(Zr[t[a]]===
1||xs(t,a,i))a++;else if(a>n&&ys(t,a,i))a++;else break}return r&&(a===n||Q[t[a-1]]===0)?-1:s>0||Ss(t,n,a)?a:-1}function hs(e,n,r){let t=e[n]===dn&&e[n+1]===Wr,o=e[n]===
ds||Kr(e,n,dn)||Kr(e,n,fs);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==ln&&e[i]!==Yr;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==Wr||e[i+1]!==dn);)i++;
return i+1<r?i+2:n}function Kr(e,n,r){return e[n]===r&&e[n+1]===r}function Jr({bytes:e,end:n},r){if(r>=n||Me[e[r]]===0)return!1;if(Q[e[r]]===1)return!0;let t=Math.
min(n,r+ke),o=r;for(;o<t&&Pe[e[o]]===1&&ve[e[o]]===0;)o++;return o<t&&ve[e[o]]===1}function Ss(e,n,r){let t=n;for(;t<r&&e[t]===te;)t++;return t<r-1&&Q[e[t]]===1&&
Q[e[r-1]]===1}function ys(e,n,r){if(ps[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=An&&e[t]===te;)t++;return t<r&&Q[e[t]]===1}function gn(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-ke),i=-1;for(let s=n-1;s>o&&Pe[r[s]]===1;s--)E[r[s]]===0&&E[r[s-1]]===1&&mn(e,s,!1)===n&&(i=s);return i}function Fe({bytes:e,start:n},r){return r>
n&&(e[r]===Vr||e[r]===jr)&&e[r-1]===te}function xs(e,n,r){let t=n;for(;t<r&&As[e[t]]===1;)t++;return t>n&&t<r&&(Zr[e[t]]===1||gs[e[t]]===1)}function Rs(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===ln)return n+1;if(o===Yr)return n+1<t&&r[n+1]===ln?n+2:n+1;if(o===te){let i=Xr(e,n)===jr?pn(e,n):n;return Xr(e,i)===Vr?pn(e,i):i}if(o!==
us&&o!==cs)return n;for(let i of ms)if(fn(e,n,i))return n+i.length;return n}function Xr(e,n){let r=pn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function pn(e,n){
let r=n;for(;r<e.end&&r-n<An&&e.bytes[r]===te;)r++;return r+1}var bn=10,Ts=128,Os=64,En=m(" 	"),qr=m("0123456789"),et={levels:0,trait:2,shortest:k.shortest,notice:(e,n,r)=>Ue(e,n,r,Is),decode:(e,n,r)=>{let t=h(E,e.bytes,n,
e.end),o=_s(e,n,t);return o===void 0?t:(Ce(e.bytes,o,r),o.end)}};function Is(e,n,r){let t=nt(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=Qe(e,t,i);s!==
-1;s=Qe(e,t,i))if(i=h(E,e.bytes,s,e.end),o+=i-s,o>=b)return!0;return!1}function _s(e,n,r){let t=nt(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let a=Qe(
e,t,s);a!==-1;a=Qe(e,t,s))s=h(E,e.bytes,a,e.end),o.push(a),i.push(i.at(-1)+s-a);return o.length===1||i.at(-1)<b?void 0:{source:o,offsets:i,end:s}}function nt(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-Ts),a=n,u=!0;for(;a>s&&t[a-1]!==bn;a--)En[t[a-1]]===0&&(u=!1);if(u||a>o&&t[a-1]!==bn||!Jr(e,r))return;let c=Math.min(
i,r+Os),d=r;for(;d<c&&t[d]!==bn;)d++;return d<c?{lineStart:a,start:n,end:r,lineEnd:d}:void 0}function Qe({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=ws(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=h(s,e,i,r.start),o=h(s,e,o,n)}}return o<n&&E[e[o]]===1?o:-1}function ws(e){return qr[e]===1?qr:En[e]===1?En:void 0}var g=-1,oe=256,rt=10,Bs=13;function O(e,n){return e|n<<9}function tt(e){return e&511}function ot(e){return e>>9}function v(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(L[i]===0)return g;t=t*16+ie(i)}return n>=r||t>255?g:t}function ie(e){return(e&15)+(e>57?9:0)}function M(e,n,r){let t=n;for(;t<r&&L[e[t]]===1;)t++;
return t}function se(e,n,r){return n>=r?0:e[n]===rt?1:e[n]!==Bs?0:n+1<r&&e[n+1]===rt?2:1}var Ns=85,it=117,Ls=120,Cs=123,Ds=125,ae=48,Us=32,ks=127,st={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return g;let t=e[n+1];if(t===it&&e[n+2]===Cs)return vs(
e,n,r);if(t===Ls)return Sn(e,n,n+4,r);if(t===it)return Sn(e,n,n+6,r);if(t===Ns)return Sn(e,n,n+10,r);if(t>=ae&&t<ae+8)return Ms(e,n,r);let o=se(e,n+1,r);return o>
0?O(oe,1+o):t>Us&&t<ks&&K[t]===0?O(t,2):g}};function Sn(e,n,r,t){let o=r>t?g:v(e,n+2,r);return o===g?g:O(o,r-n)}function vs(e,n,r){let t=M(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===Ds?v(e,n+3,t):g;return o===g?g:O(o,t+1-n)}function Ms(e,n,r){let t=0,o=n+1,i=n+(Ps(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-ae;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return O(t,o-n)}function Ps(e,n,r){if(n+4>r||e[n]!==ae||e[n+1]>ae+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-ae;if(o<0||o>7)return!1}return!0}var Gs=35,Fs=59,Qs=120,yn=48,at=8,ut={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==Gs)return g;let t=(e[n+2]|32)===Qs,o=t?n+3:n+2,i=t?M(e,o,
Math.min(r,o+at)):Hs(e,o,r),s=t?v(e,o,i):zs(e,o,i);return s===g?g:O(s,(i<r&&e[i]===Fs?i+1:i)-n)}};function Hs(e,n,r){let t=Math.min(r,n+at),o=n;for(;o<t&&e[o]>=
yn&&e[o]<yn+10;)o++;return o}function zs(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-yn;return n>=r||t>255?g:t}var $s=117,ct={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===$s){let o=n+6>r?g:v(e,n+2,n+6);return o===g?g:O(o,6)}let t=v(e,n+1,Math.min(r,n+3));return n+
3>r||t===g?g:O(t,3)}};var ft={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=se(e,n+1,r);if(t>0)return O(oe,1+t);let o=v(e,n+1,Math.min(r,n+3));return n+3>r||o===g?g:O(o,3)}};var He=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function X({piece:e,
core:n},r,t){let o=new He(e.end-e.start,!1);t(o);let{length:i}=o;if(i<b)return;let s,a=()=>(s===void 0&&(s=new He(i,!0),t(s)),s),u=c=>Ws(a().starts,c);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:u(n.start),end:n.end===e.end?i:u(n.end)},locate:({start:c,end:d})=>{let{starts:S,ends:I}=a();return{start:S?.[c],
end:I?.[d-1],encoding:r}},aligned:!0,exact:!0}}function Ws(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var xn=[ct,st,ut,ft],Y=m(String.fromCharCode(...xn.map(({lead:e})=>e)),e=>e+1),lt=m("=\\"),Xs=10,Ys=13,Vs=512,mt={levels:1,trait:8,shortest:b,notice:(e,n,r)=>{for(let t=y(
F,e.bytes,n,r);t!==A;){let o=h(F.table,e.bytes,t,r);if(dt(e,t)<t||js(e,t,o))return t;t=y(F,e.bytes,o,r)}return A},decode:(e,n,r)=>{let t={start:dt(e,n),end:Zs(e,
n)},o=qs(e.bytes,t);for(let[i,s]of xn.entries())(o&1<<i)!==0&&Js(e,t,s,r);return t.end}};function js({bytes:e,end:n},r,t){for(let o=ze(e,r,t);o<t;o=ze(e,o+1,t))
if(pt(e,o).read(e,o,n)!==g)return!0;return!1}function ze(e,n,r){let t=n;for(;t+4<=r;){let o=Y[e[t]]|Y[e[t+1]],i=Y[e[t+2]]|Y[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&Y[e[t]]===0;)t++;return t}function pt(e,n){return xn[Y[e[n]]-1]}function dt({bytes:e,start:n},r){let t=Math.max(n,r-Vs),o=r;for(;;){for(;o>t&&F.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===Xs&&i--,i>t&&e[i-1]===Ys&&i--,i===o||i<=t||lt[e[i-1]]===0)return o;o=i}}function Zs({bytes:e,end:n},r){let t=r;for(;;){t=h(F.table,
e,t,n);let o=lt[e[t-1]]===1?se(e,t,n):0;if(o===0)return t;t+=o}}function Js({bytes:e},n,r,t){w(n.end-n.start,(o,i)=>{let s={piece:x(o,n.start),core:x(i,n.start)},
a=X(s,r.encoding,u=>ea(e,s.piece,r,u));a!==void 0&&t(a)})}function qs(e,{start:n,end:r}){let t=0;for(let o=ze(e,n,r);o<r;o=ze(e,o+1,r)){let i=1<<Y[e[o]]-1;(t&i)===
0&&pt(e,o).read(e,o,r)!==g&&(t|=i)}return t}function ea(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let a=e[s],u=a===t?o(e,s,r):g,c=u===g?s+1:s+ot(u),
d=u===g?a:tt(u);d!==oe&&i.add(d,s,c),s=c}}var ue={table:m(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*b},ra=48,ta=120,oa=1,bt={levels:1,trait:2,find:({bytes:e,end:n},r)=>y(ue,e,r,n),decode:({bytes:e,end:n},r,t)=>{let o=h(ue.table,e,r,n);return ia(
e,r,o)&&w(o-r,(i,s)=>{let a={piece:x(i,r),core:x(s,r)},u=!1,c=X(a,"hex",S=>{u=gt(e,a.piece,0,S)});c!==void 0&&t(c);let d=u?X(a,"hex",S=>{gt(e,a.piece,1,S)}):void 0;
d!==void 0&&t(d)}),o}};function ia(e,n,r){let t=0;for(let o=n;o<r;){if(L[e[o]]===0){o++;continue}Et(e,o,r)&&(o+=2);let i=M(e,o,r),s=i-o>=ue.shortest;if(s&&At(e,
o+1,i,0)>=ne||(t=s||(i-o)%2===0?At(e,o,i,t):0,t>=ne))return!0;o=i}return!1}function At(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<ne;i+=2){let s=ie(e[i])*16+ie(e[i+
1]);o=s===0||N[s]===1?o+1:0}return o}function gt(e,{start:n,end:r},t,o){let i=!1;for(let s=n;s<r;){if(L[e[s]]===0){s++;continue}Et(e,s,r)&&(s+=2);let a=M(e,s,r),
u=a-s>=ue.shortest;i||=u,u||t===0&&(a-s)%2===0?Rn(o,e,s+t,a):o.add(oa,s,a),s=a}return i}function Et(e,n,r){return e[n]===ra&&n+1<r&&(e[n+1]|32)===ta}function Rn(e,n,r,t){
for(let o=r;o+2<=t;o+=2)e.add(ie(n[o])*16+ie(n[o+1]),o,o+2)}var aa=8,ce={table:m("0123456789ABCDEFabcdef :"),shortest:31},xt=256,ua=m(" 	#>*+-/|:]"),ca=128,On=32,fa=58,da=124,Rt=10,la=13,ma=4,pa=6,ht=16,St=16,Aa=8,Tt={levels:1,
trait:4,find:({bytes:e,start:n,end:r},t)=>{for(let o=y(ce,e,t,r);o!==A;){let i={start:yt(e,o,n),end:$e(e,o,r)};if(Tn(e,i,void 0)>=aa)return o;o=y(ce,e,h(ce.table,
e,o,r),r)}return A},decode:(e,n,r)=>{let{bytes:t,end:o}=e,i=h(ce.table,t,n,o),s=yt(t,n,e.start),a=s;for(let u=s;u<o;){let c=$e(t,u,o);if(Tn(t,{start:u,end:c},void 0)===
0)break;a=c,u=c+1}return a===s?i:(w(a-s,(u,c)=>{let d={piece:x(u,s),core:x(c,s)},S=X(d,"hex",I=>{let H=u.start===0?s:$e(t,d.piece.start,d.piece.end)+1;ga(t,{start:H,
end:d.piece.end},I)});S!==void 0&&r(S)}),Math.max(i,a))}};function ga(e,{start:n,end:r},t){for(let o=n;o<r;){let i=$e(e,o,r);Tn(e,{start:o,end:i},t),o=i+1}}function yt(e,n,r){
let t=Math.max(r,n-xt),o=n;for(;o>t&&e[o-1]!==Rt;)o--;return o}function $e(e,n,r){let t=Math.min(r,n+xt),o=n;for(;o<t&&e[o]!==Rt;)o++;return o}function Tn(e,n,r){
let t=Math.min(n.end,n.start+ca);for(let o=n.start;o<t;o++){if(L[e[o]]===0||o>n.start&&ua[e[o-1]]===0)continue;let i=ha(e,{start:o,end:n.end}),s=i===-1?0:ba(e,{
start:i,end:n.end},r);if(s>0)return s}return 0}function ba(e,{start:n,end:r},t){let o=0,i=St;for(let s=n;s<r;){let a=M(e,s,Math.min(r,s+St+1)),u=a-s;if(u===0||u%
2===1||u>i||!Ea(e,a,r))break;t!==void 0&&Rn(t,e,s,a),o===0&&(i=u),o+=u/2,s=a+1,o===Aa&&i===2&&s<r&&e[s]===On&&s++}return o}function Ea(e,n,r){let t=e[n];return n>=
r||t===On||t===da||t===la}function ha(e,{start:n,end:r}){let t=M(e,n,Math.min(r,n+ht+1)),o=t-n;if(o<ma||o>ht)return-1;let i=t<r&&e[t]===fa;i&&t++;let s=t;for(;t<
r&&e[t]===On;)t++;return(i||t-s>=2||t-s===1&&o>=pa)&&t<r&&L[e[t]]===1?t:-1}var It={levels:0,trait:2,shortest:k.shortest,notice:(e,n,r)=>Ue(e,n,r,Sa),decode:(e,n,r)=>{let t=h(E,e.bytes,n,e.end),o=Ra(e,n,t);for(let i of o)Ce(e.bytes,i,r);
return o[0]?.end??t}};function Sa(e,n,r){let t=r-n,o=r;for(let s=Ge(e,o);s!==-1&&(o=h(E,e.bytes,s,e.end),o!==s);s=Ge(e,o))if(t+=o-s,t>=b)return!0;let i=Fe(e,n)?
n+1:n;return t>b-De&&gn(e,i)!==-1}var ya=["+","-","//"].map(e=>Buffer.from(e)),xa=new Uint8Array(0);function Ra(e,n,r){let t=Ot(e,n,r,xa);if(t===void 0)return[];
let o=t.source.find(a=>a>=r),i=o===void 0?void 0:ya.find(a=>In(e,o,a)),s=i===void 0?void 0:Ot(e,n,r,i);return s===void 0?[t]:[t,s]}function Ot(e,n,r,t){let o=Fe(
e,n)?n+1:n,i=In(e,o,t)?o+t.length:o,s=[i],a=[0,r-i],u=i-o===t.length?Ta(e,o):void 0;u!==void 0&&(s.unshift(u.start),a.splice(0,2,0,u.end-u.start,u.end-u.start+r-
i));let c=r;for(;;){let d=Ge(e,c);if(d===-1||!In(e,d,t))break;let S=h(E,e.bytes,d+t.length,e.end);if(S<=d+t.length)break;s.push(d+t.length),a.push(a.at(-1)+S-d-
t.length),c=S}return s.length===1||a.at(-1)<b?void 0:{source:s,offsets:a,end:c}}function In({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)
if(e[r+o]!==t[o])return!1;return!0}function Ta(e,n){let{bytes:r,start:t}=e,o=gn(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<De&&E[r[i-1]]===1;)i--;return Fe(e,i)&&
i++,i>=o||o-i>=De?void 0:{start:i,end:o}}var Ia={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},_t=2*(b-1),Bt={levels:1,trait:1,find:({bytes:e,end:n},r)=>{for(let t=r+_t-1;t<n;t+=_t)if(!(e[t]!==0&&
e[t-1]!==0)){for(let o=t;o>t-4&&o>=r;o--)if(N[e[o]]===1&&Nt(e,r,o,n)!==0)return o}return A},decode:(e,n,r)=>{let t=_a(e,n);return w(t.count,(o,i)=>{r({bytes:wa(
e.bytes,t,o),core:x(i,-o.start),locate:s=>Ba(e,t,x(s,o.start)),aligned:!0,exact:!1})}),t.first+t.width*(t.count-1)}};function Nt(e,n,r,t){return wt(e,n,r,t,2)?2:
wt(e,n,r,t,4)?4:0}function wt(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<b&&!(N[e[s]]===0||!fe(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<b&&!(N[e[s]]===0||!fe(e,
s+1,s+o));s-=o,i++);return i===b}function fe(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function _a({bytes:e,start:n,end:r},t){let o=Nt(e,n,t,r)===
4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&fe(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&fe(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function wa(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function Ba(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:a}=e,u=n+r*t.start,c=n+r*(t.end-1),d=c+r<=s&&fe(o,c+1,c+r),I=u-r+1>=i&&fe(o,u-r+1,u)&&(!d||a&&(u-i)%r===r-1),[H,Ye]=Ia[r];return I?
{start:u-r+1,end:c+1,encoding:Ye}:{start:u,end:Math.min(c+r,s),encoding:H}}var Ae=[It,et,Mr,mt],_n=[Bt,bt,Tt];var Ct=require("node:zlib");var P=52,wn=32,Lt=[2,7,8,22],Na=-524719827,La=270137646,Bn=50,de=123-Bn,Ca=97,Da=113,Ua=4;function Dt(e){return Lt.reduce((r,t)=>r<<8|e[t],0)^(0,Ct.crc32)(e.filter(
(r,t)=>!Lt.includes(t)))}var Ut=Dt(new Uint8Array(wn)),ka;function va(){let e=new Int32Array(P*de),n=new Uint8Array(wn);for(let r=0;r<wn*8;r++){n[r>>3]=128>>(r&
7);let t=Dt(n)^Ut;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<Be.length;s++){let a=o*de+Be.charCodeAt(s)-Bn;(s&i)!==0&&(e[a]=e[a]^t)}}return e}function ge(e,n){
let r=ka??=va(),t=Ut;for(let o=n,i=-Bn;o<n+P;o+=4,i+=4*de){let s=r[i+e[o]],a=r[i+de+e[o+1]],u=r[i+2*de+e[o+2]];t^=s^a^u^r[i+3*de+e[o+3]]}return t===Na?"user":t===
La?"application":void 0}function kt(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var vt={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Nn(e,n,r,t){if(r-n===P)return t<=n&&ge(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==Ca&&s!==Da||o>=P-1)continue;let a=i-P+1;if(a>=t&&a>=n&&ge(e,a)!==void 0)return a}return-1}function Mt(e,n){return ee(
e,n,n+P)>=Ua}function Pt(e,n,r){let t=n,o=r,i=e.length&-4;for(let a=0;a<i;a+=4)t=t+Ma(e,a)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let a=e.length-1;a>=i;a--)s=s<<8|e[a];for(let a=0;a<2;a++)t=a===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function Ma(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function Gt(e){let n=Qt(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=nn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function Ft(e){let n=Qt(e)>>>8;return[18,12,6,0].map(r=>U.charAt(n>>>r&63)).join("")}function Qt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var V=84,j=76,Cn=52,Pa=57,Ga=58,$t=59,Fa=72,We=80,Qa=4,Ee=Buffer.from("AZDO"),Wt=new Uint8Array(256).fill(4);Ee.forEach((e,n)=>{n<3&&(Wt[e]=3-n)});var Ln=Buffer.
from("JQQJ9"),Kt={9:"key",D:"derived",H:"hash"},Ha=new Set(Object.keys(Kt).map(e=>e.charCodeAt(0))),za=2024,Xt=65,$a=1970041904,Wa=1147496033,be=new Uint8Array(
We/4*3);function Dn(e,n,r){for(let t=n+3;t<r;t+=Wt[e[t]])if(!(e[t]!==Ee[3]||e[t-1]!==Ee[2])&&e[t-2]===Ee[1]&&e[t-3]===Ee[0])return t-3;return-1}function Yt(e,n){
if(!zt(e,n,n+j))return;let r=zt(e,n+We,n+V);if(!Un(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;let t={
format:"new",kind:"unknown",...Ka(e,n)};if(Ya(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"li\
kely",checksum:"invalid",...t}}function Vt(e,n){return ee(e,n,n+Cn)>=Qa}function Un(e,n){for(let t=0;t<Ln.length;t++)if(e[n+Cn+t]!==Ln[t])return!1;let r=e[n+$t]-
Xt;return Ha.has(e[n+Cn+Ln.length])&&r>=0&&r<12}function Ka(e,n){let r=e.subarray(n+Fa,n+j);return{issued:Xa(e,n),keyKind:Kt[String.fromCharCode(e[n+Pa])]??"key",
provider:String.fromCharCode(...r)}}function Xa(e,n){let r=za+U.indexOf(String.fromCharCode(e[n+Ga])),t=e[n+$t]-Xt+1;return`${r}-${String(t).padStart(2,"0")}`}function Ya(e,n){
for(let t=n,o=0;o<be.length;t+=4,o+=3){let i=T[e[t]],s=T[e[t+1]],a=T[e[t+2]],u=T[e[t+3]];be[o]=i<<2|s>>4,be[o+1]=(s&15)<<4|a>>2,be[o+2]=(a&3)<<6|u}let r=Pt(be,$a,
Wa);return Ht(e,n,Gt(r))||Ht(e,n,Ft(r))}function Ht(e,n,r){for(let t=0;t<V-We;t++)if(e[n+We+t]!==r.charCodeAt(t))return!1;return!0}function zt(e,n,r){for(let t=r-
1;t>=n;t--)if(K[e[t]]===0)return!1;return!0}var jt="AGFzbQEAAAABEANgAn9/AX9gAAF/YAF/AX8CDwEDZW52Bm1lbW9yeQIAAQMEAwABAgYGAX8BQQALBxoDBnRyYWl0cwABBHNpZnQAAgZtZW1vcnkCAAqJCQOyBQIIfwJ7IAEgAGtBgARLBEBB8AD9AAQA\
IQpBD0EHAn8DQCAAIAFJBEBBASAKIAD9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv1TDQIaIABBEGohAAwBCwtBAAsb\
DwsDQCAAIAFNBEAgBSAAIAFJBH8gAC0AAEEBdEGABGovAQAFQQALIglyIQVBASAGIAdBAWpBACAJQQJxGyIHQTRPGyEGIAJBAXIgAiAIQQFqQQAgCUGABHEbIghBNE8bIQICfyAJQQFxBEAgAyAJciEDIARBAWoM\
AQsgBEEQTwRAIAJBAXIgAiAEQdQATxsiAkEEciACIARBxgBPGyICQQJyIAIgAkECcQR/QQAFAn8gACAEayECQQAhBEEAIANBBHEEfyADQRhxQRhHBSACQQFqIQMCfwNAIAAgA0sEQEEAIAMtAAAgAi0AAEcNAhog\
A0EBaiEDDAELC0EBCwsNABpBASAALQAAQQF0QYAEai8BAEEgcQR/An9BASAAIgMtAABBAXRBgARqLwEAQYACcQ0AGgNAIARBgAFJBEBBASADLQAAQQF0QYAEai8BACIJQYABcQ0CGkEAIAlBwABxRQ0CGiAEQQFq\
IQQgA0EBaiEDDAELC0EACwVBAAsNABogACACa0EcSwR/An9BASACQQFrIgQtAABBAXRBgARqLwEAQYACcQ0AGkEAIQMDQCADQYABSQRAQQEgBC0AAEEBdEGABGovAQAiAkGAAXENAhpBACACQcAAcUUNAhogA0EB\
aiEDIARBAWshBAwBCwtBAAsFQQALCwsbIQILQQAhA0EACyEEIABBAWohAAwBCwsgAkEIciACIAVBgAhxQQAgBhsbCwQAIwALzQMCCH8Ge0HAAP0ABAAhDEHQAP0ABAAhDUHgAP0ABAAhDiAAQcCIIGoiBv0MAQEB\
AQEBAQEBAQEBAQEBAf0LBABBACEAQQAkAEHAiCAhAQNAIAEgBk0EQCANIAH9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9TiIK/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
DiIL/U79YwRAIANBAWoiA0EFTwRAIwBBAnIkAAsgCf0MICAgICAgICAgICAgICAgIP1R/VNBACAOIAr9DiAL/U79YxsEQCMAQQRyJAALBUEAIQMLIAn9YwR/QQAFIAn9DAAAAAAAAAAAAAAAAAAAAAD9I/1kaUEI\
TwsEQCMAQQFyJAALIAwgCv0OIAv9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBAR/IARoIgUgAmpBGE8EQCABIAJrIAEgBWoQACIHBEAgAEGAgARGBEBBgYAEDwsgAEEDdEGACGoiCCABIAJrQcCIIGs2AgAgCCAB\
IAVqQcCIIGsgB0EYdHI2AgQgAEEBaiEACwsgBGdBEGsFIAJBEGoLIQIgAUEQaiEBDAELCyAACw==";var ja=192,Za=8*1024*1024,vn=65536,Mn=64,io=m("%\\&="),Ja=[E,F.table,m("-_"),m(U.slice(0,26)),m("0123456789"),Me,Pe,ve,Q,pe,io],he={traits:15,nextRun:({bytes:e,
end:n},r)=>y(k,e,r,n),endOf:({bytes:e,end:n},r)=>h(k.table,e,r,n),traitsOf:()=>15},Pn,oo=!1;function qa(){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:
new Gn(e)}catch{return}}function so(e){return e.end-e.start<ja||e.end-e.start>Za?he:(oo||(Pn=qa()),oo=!0,Pn?.sift(e)===!0?Pn:he)}var Gn=class{traits=0;#e;#t;#n;#o;#i=0;#r=0;#s=0;constructor(n){
this.#e=new n.Memory({initial:Math.ceil((525376+vn+Mn)/vn)});let r=new n.Module(Buffer.from(jt,"base64"));this.#t=new n.Instance(r,{env:{memory:this.#e}}).exports,
this.#n=new Uint8Array(this.#e.buffer),this.#o=new Uint32Array(this.#e.buffer,1024,2*65536),Xe(this.#n.subarray(64,80),k.table),Xe(this.#n.subarray(80,96),ue.table),
Xe(this.#n.subarray(112,128),io),Xe(this.#n.subarray(96,112),ce.table);let t=new Uint16Array(this.#e.buffer,512,256);for(let[o,i]of Ja.entries())for(let s=0;s<256;s++)
t[s]=t[s]|i[s]<<o}sift({bytes:n,start:r,end:t}){let o=t-r;return 525376+o+Mn>this.#n.length&&this.#a(525376+o+Mn),this.#n.set(new Uint8Array(n.buffer,n.byteOffset+
r,o),525376),this.#i=this.#t.sift(o),this.#i>65536?!1:(this.#s=r,this.#r=0,this.traits=this.#t.traits(),!0)}nextRun(n,r){let t=r-this.#s;for(;this.#r>0&&this.#o[2*
this.#r-2]>=t;)this.#r--;for(;this.#r<this.#i&&this.#o[2*this.#r]<t;)this.#r++;return this.#r<this.#i?this.#s+this.#o[2*this.#r]:A}endOf(){return this.#s+(this.#o[2*
this.#r+1]&(1<<24)-1)}traitsOf(){return this.#o[2*this.#r+1]>>>24}#a(n){this.#e.grow(Math.ceil((n-this.#n.length)/vn)),this.#n=new Uint8Array(this.#e.buffer),this.#o=
new Uint32Array(this.#e.buffer,1024,2*65536)}};function Xe(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var Fn={table:pe,shortest:P};function Qn(e,n,r){let t=[ao(e,0,n),ao(e,1,n)],{traits:o}=r.view;nu(e,r,t,n.found);for(let{levels:i,trait:s,find:a,decode:u}of _n)if(!(i>
e.depth||(o&s)===0))for(let c=a(e,e.start);c!==A;c=a(e,c))c=u(e,c,t[i])}function ao(e,n,r){return t=>{let{bytes:o}=t;if(!r.budget.spend(o.length))return;let i=e.
depth-n,s=Hn({bytes:o,start:0,end:o.length},i,he);s!==A&&Qn(ru(t,e,i),r,{view:he,from:s})}}function Hn(e,n,r){let{bytes:t,start:o,end:i}=e;for(let s=r.nextRun(e,
o);s!==A;){let a=r.endOf(e,s),u=r.traitsOf();if((u&1)!==0&&a-s>=b&&eu(t,s,a))return s;for(let c=0;c<Ae.length;c++){let{levels:d,trait:S,shortest:I,notice:H}=Ae[c];
if(d<=n&&(u&S)!==0&&a-s>=I&&H(e,s,a)!==A)return s}s=r.nextRun(e,a)}for(let{levels:s,trait:a,find:u}of _n)if(s<=n&&(r.traits&a)!==0&&u(e,o)!==A)return i;return A}
function eu(e,n,r){return y(Fn,e,n,r)!==A||Dn(e,n+j,r)!==-1}function nu(e,{view:n,from:r},t,o){let i=Ae.map(()=>r);for(let s=n.nextRun(e,r);s!==A;){let a=n.endOf(
e,s),u=n.traitsOf();(u&1)!==0&&a-s>=b&&tu(e,s,a,o);for(let c=0;c<i.length;c++){let{levels:d,trait:S,shortest:I,notice:H,decode:Ye}=Ae[c];if(!(d>e.depth||(u&S)===
0||a-s<I))for(let z=Math.max(s,i[c]);z<a&&(z=H(e,z,a),z!==A);i[c]=z)z=Ye(e,z,t[d])}s=n.nextRun(e,a)}}function ru({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){
return{bytes:e,start:0,end:e.length,depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r}}}function tu(e,n,r,t){let{bytes:o}=e;for(let i=y(rn,o,n,r);i!==A;i=
y(rn,o,i,r)){let s=i;i=h(E,o,i,r),ou(e,s,i,t),su(e,s,i,t)}}function ou(e,n,r,t){let{bytes:o}=e,i=r-(V-j)+4;for(let s=n+j;;s++){if(s=Dn(o,s,i),s===-1)return;let a=s-
j;if(!Un(o,a)&&!Le(e,a,a+V))continue;let u=Yt(o,a);u!==void 0&&(u.confidence==="certain"||iu(e,a))&&t.add(e,a,a+V,u)}}function iu(e,n){return!e.exact&&Le(e,n,n+
V)&&Vt(e.bytes,n)}function su(e,n,r,t){let{bytes:o}=e;for(let i=y(Fn,o,n,r);i!==A;i=y(Fn,o,i,r)){let s=i;for(;i<r&&pe[o[i]]===1;)i++;au(e,s,i,t)}}function au(e,n,r,t){
let{bytes:o}=e;for(let s=Nn(o,n,r,n);s!==-1;s=Nn(o,n,r,s+1)){let a=ge(o,s);a!==void 0&&t.add(e,s,s+P,kt(a))}let i=r-P;e.exact||ge(o,i)!==void 0||!Mt(o,i)||Le(e,
i,r)&&t.add(e,i,r,vt)}var co=Object.freeze([]);function fo(e,n,r,t,o){let i={bytes:e,start:n,end:r},s=so(i),a=Hn(i,t,s);if(a===A)return co;let u=new we(n),c=new xe(r-n);Qn(hr(i,t),{found:u,budget:c},{view:s,
from:a}),c.isExceeded&&o?.();let d=u.distinct();return d.length===0?co:d}var uu=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"lzip"}],['"M',{unreadable:"lz\
4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],zn=new Map;for(let e of uu){let n=e[0].charCodeAt(0);zn.set(n,[...zn.get(n)??[],e])}
var cu=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),fu=110,mo=120,lo=512,$n=22,du=Buffer.from("PK\0\0\0\0","latin1"),lu=$n+65535;
function po(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=zn.get(o);if(i!==void 0){let a=i.find(([u])=>Ao(e,n,u));if(a!==void 0)return a[1]}if(o===mo&&
pu(e[n+1]))return"zlib";let s=cu.get(o);if(s!==void 0){let a=go(e,n,Math.min(r,n+fu)),u=s.find(([c])=>c.test(a));if(u!==void 0)return{unreadable:u[1]}}return mu(
e,n,r)?"tar":t&&Au(e,n,r)?"trailing-zip":void 0}function mu(e,n,r){if(r-n<lo)return!1;let t=e[n+154];if(!(e[n+257]===117&&Ao(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(go(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let a=0;a<lo;a++)(a<148||a>=156)&&(s+=e[n+a]);return i===s}function pu(e){return(e&32)===0&&((mo<<8)+e)%31===0}function Au(e,n,r){
let t=Math.max(n,r-lu);if(r-t<$n)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(du):-1;return i>=0&&i+$n<=o.length}function Ao(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function go(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var C=require("node:fs"),bo=require("node:zlib");var Eo=32*1024*1024,gu=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,bu=32;function ho(e,n){try{let r=(0,bo.inflateSync)(Eu(e),{maxOutputLength:Eo}),t=gu.exec(
r.toString("latin1",0,bu)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return Yn(r)}}function Eu(e){let n=(0,C.openSync)(e,C.constants.O_RDONLY|(C.constants.O_NONBLOCK??0));try{let r=(0,C.fstatSync)(
n);if(!r.isFile()||r.size>Eo)throw new Error("it is no file of a size that is read here");return(0,C.readFileSync)(n)}finally{(0,C.closeSync)(n)}}function Wn(e,n,{decodeDepth:r}){if(po(e,n,e.length)!==void 0)return!1;let t=!1;return fo(e,n,e.length,r,()=>{t=!0}).length===0&&!t}function So(e,n){let r=ho(e,
n.maxSize);return typeof r!="string"&&r.type==="blob"&&Wn(r.bytes,r.start,n)}var hu="#;@!$%^&|:",Su=" ------------------------ >8 ------------------------",yo=["core.commentchar","core.commentstring","commit.cleanup"];function xo(e,n){return{
comment:e.get("core.commentstring")??e.get("core.commentchar"),cleanup:e.get("commit.cleanup"),edited:n}}function Ro(e,n){let{comment:r="#",cleanup:t="default",
edited:o}=n,i=r==="auto"?hu.split(""):[r],s=o&&t!=="verbatim"&&t!=="whitespace",u=(t==="strip"||o&&t==="default")&&r!=="auto"?Buffer.from(r):void 0,c=[],d=[],S=0;
for(let I of xu(e)){if(S+=1,s&&yu(I,i))break;u!==void 0&&I.subarray(0,u.length).equals(u)||(c.push(I),d.push(S))}return{bytes:Buffer.concat(c),lines:d}}function yu(e,n){
return n.some(r=>e.toString("utf8").trimEnd()===r+Su)}function*xu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(
10,r),o=t<0?n.length:t+1;yield n.subarray(r,o),r=o}}var Kn={decodeDepth:3,maxSize:1/0,lineHash:!1};function To(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var Ru=500,Tu=1<<20;function _o({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!To(t)&&Ou(o);case"commit-msg":return n.length===1&&Iu(o,n[0],t.GIT_EDITOR!==":");default:return!1}}function Ou(e){let n=ur(e.directory);if(n===void 0)return!1;
let r=Ar(e);if(r===void 0||r.size>Ru)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>So(t(o),Kn))}function Iu(e,n,r){let t=Se(
gr(yo),e);if(t===void 0||t.exitCode>br)return!1;let o=xo(Er(t.output.toString("utf8")),r),{bytes:i}=Ro((0,Oo.readFileSync)((0,Io.resolve)(e.directory,n)),o);return i.
length<=Tu&&Wn(i,0,Kn)}var _u=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;wu(process.argv.slice(2))||import("./cli.js");function wu([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>_u.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return _o({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&!nr(i,(0,wo.homedir)())}catch{return!1}}
