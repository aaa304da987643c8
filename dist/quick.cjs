"use strict";var jo=Object.create;var ar=Object.defineProperty;var Vo=Object.getOwnPropertyDescriptor;var Zo=Object.getOwnPropertyNames;var qo=Object.getPrototypeOf,ei=Object.prototype.hasOwnProperty;var ni=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Zo(n))!ei.call(e,o)&&o!==r&&ar(e,o,{get:()=>n[o],enumerable:!(t=Vo(n,o))||t.enumerable});
return e};var ri=(e,n,r)=>(r=e!=null?jo(qo(e)):{},ni(n||!e||!e.__esModule?ar(r,"default",{value:e,enumerable:!0}):r,e));var Xo=require("node:os");var dr=require("node:fs"),lr=require("node:path");var O=class extends Error{name="UserError"};function xe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function ur(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var cr=require("node:fs"),me=require("node:path");function*fr(e,n){for(let r=e;;r=(0,me.dirname)(r))if(yield r,(0,cr.existsSync)((0,me.join)(r,".git"))||r===n||
r===(0,me.dirname)(r))return}var ti=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function mr(e,n){for(let r of fr(e,n)){let[t,o]=ti.map(i=>(0,lr.join)(r,i)).filter(i=>(0,dr.existsSync)(
i));if(o!==void 0)throw new O(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var De=require("node:fs");function Er(e,n,r){let t=oi(e,n,r);try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new O(`${n}: not valid UTF-8`)}}function oi(e,n,{noun:r,
largest:t}){try{let o=(0,De.statSync)(e);if(!o.isFile())throw new O(`${n}: not a regular file`);if(o.size>t*1e6)throw new O(`${n}: larger than ${t} MB, which no\
 ${r} is`);return(0,De.readFileSync)(e)}catch(o){throw o instanceof O?o:new O(ur(o)==="ENOENT"?`${n}: no such ${r} file`:`${n}: ${xe(o)}`)}}var ii=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,si=/^ *(?:#.*)?$/,Ai=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
ai=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,ui=/^PAT00[1-5]$/,ci=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function gr(e,n){let r=mr(e,n);return r===void 0?!0:!r.endsWith(".json")&&fi(Er(r,r,{noun:"configuration",largest:1}))}function fi(e){let n=new Set,r;for(let t of e.
split(/\r?\n/)){if(!ii.test(t))return!1;if(si.test(t))continue;let o=t.replace(/ +(?:#.*)?$/,""),i=/^( *)- +(.*)$/.exec(o);if(i!==null){let[,{length:u}="",f=""]=i;
if(r===void 0||(r.indent??u)!==u||!pr(r.key,f))return!1;r.indent=u;continue}let[s=""]=o.split(":");if(r!==void 0&&r.indent===void 0||n.has(s))return!1;n.add(s),
r=void 0;let[,A,a]=ci.exec(o)??[];if(A===void 0?!Ai.test(o):a?.split(",").every(u=>pr(A,u.trim()))===!1)return!1;A!==void 0&&a===void 0&&(r={key:A})}return r===
void 0||r.indent!==void 0}function pr(e,n){return(e==="disabledRules"?ui:ai).test(n)}var Yo=require("node:fs"),Jo=require("node:path");var Oe=require("node:fs"),T=require("node:path");function br(e,n=process.env){let r=di(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??Br((0,T.join)(
o,"commondir")),s=i===void 0?o:(0,T.resolve)(o,i),A=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:A===void 0?(0,T.join)(s,"objects"):(0,T.resolve)(e,A)}}function di(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,T.resolve)(e,r)};for(let t=e;;t=(0,T.dirname)(t)){let o=(0,T.join)(t,".git"),i=(0,Oe.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:Br(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,T.resolve)(t,s.slice(8))};
if(t===(0,T.dirname)(t))return}}function Br(e){try{return(0,Oe.readFileSync)(e,"utf8").trimEnd()}catch{return}}var yr=require("node:child_process");var Ir=require("node:fs"),re=require("node:path");var li=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],hr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],mi={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Ei=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Sr=["--no-pager","--literal-pathspecs",...Ei.flatMap(e=>["-c",e])];var pi=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function wr(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!pi.has(s)&&(r[o]=i)}let t=e.inherit?[...li,...hr]:hr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,mi)}var cn;function Cr(){let e=process.env.PATH??process.env.Path??"";if(cn?.path!==e){let n=gi(e);if(n===void 0)throw new O("git was no\
t found on PATH: install git 2.30 or newer");cn={path:e,git:n}}return cn.git}function gi(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(re.delimiter).
filter(r=>(0,re.isAbsolute)(r)).map(r=>(0,re.join)(r,n)).find(r=>bi(r))}function bi(e){try{return(0,Ir.statSync)(e).isFile()}catch{return!1}}var Bi=12e4,hi=1<<20;function Qr(e,n){let{status:r,stdout:t,error:o}=(0,yr.spawnSync)(Cr(),[...Sr,...e],{cwd:n.directory,env:wr(n),stdio:["ignore","pipe","ignor\
e"],timeout:Bi,maxBuffer:hi,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var te=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=Ii(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}:\
 ${i}`),this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function Ii(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Si(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Rr(e,n){if(!Si(e))throw new te(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var wi=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)wi[e.toString(16).charCodeAt(0)]=e;var Dr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function Or(e,n,r){let[t="",o="",i="",s="",A]=e.split(" ");if(!t.
startsWith(":")||A===void 0)throw new te(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?xr(i,r):void 0,after:/^1[02]/.test(o)?xr(s,r):void 0,
unmerged:A==="U"}}function xr(e,n){return/^0+$/.test(e)?void 0:Rr(e,n)}var Tr="diff-index";function Lr(e){let n=Qr([Tr,...Dr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=Or(r[o],r[o+1],Tr);if(s)return;i!==void 0&&t.add(i)}return t}var Te=class{#e;#r;#n=0;#o=0;constructor(n,r=0){this.#e=n,this.#r=r}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#r)}give(n){this.#r+=n}spend(n){return this.#n+
n>this.most+this.#o?!1:(this.#n+=n,!0)}raise(n){this.#o=Math.max(this.#o,this.#n-this.most+n)}};var _r="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ci={free:1024*1024,ratio:24},Le=class{#e;#r=!1;constructor(n){
this.#e=new Te(Ci,n)}get isExceeded(){return this.#r}give(n){this.#e.give(n)}spend(n){let r=this.#e.spend(n);return r||(this.#r=!0),r}};function Nr({words:e,first:n,count:r,origin:t},o,i){let s=0,A=r;for(;s<A;){let a=s+A>>1;t+e[n+2*a+1]<o?s=a+1:A=a}return s<r&&t+e[n+2*s]<=i}function Pr({bytes:e,start:n,end:r,changes:t},o,i){return{bytes:e,start:n,end:r,changes:t,depth:o,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0,unpack:i}}
function ln({layer:e}){return e.outer===void 0?e.unpack:ln(e.outer)}function L({changes:e},n,r){return e===void 0||Nr(e,n-256,r+256)}function Ur(e,n){let r=[],t=[],
o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push({layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(
i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var fn=3*65536,dn=3*8192;function y(e,n){if(e<=fn+dn){n({start:0,end:e},{start:0,end:e});return}
for(let r=0;r<e;r+=fn){let t={start:r,end:Math.min(e,r+fn)};n({start:Math.max(0,r-dn),end:Math.min(e,t.end+dn)},t)}}function I(e,n){return{start:e.start+n,end:e.
end+n}}var yi=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Qi=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Ri=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),Mr=new RegExp(`${yi.map(Ri).join("|")}|(?<![a-z])(?:${Qi.join(
"|")})`,"i"),xi=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Di=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Oi=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ti=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Li=/https?:\/\/[^\s/@"'<>]{0,128}$/i,_i=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Gr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=_e(r,t,256);n.azure||=Mr.test(o)||Mr.test(
i),n.foreign||=xi.test(o)||Di.test(i),n.digest||=Oi.test(o),n.example||=Ti.test(o),n.server||=Li.test(o)&&_i.test(i)}return n}function _e(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[vr(t,o,n.start),vr(t,n.end,i)]}function vr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var Ne=new Uint16Array(256);function oe(e,n,r){Ne.fill(0);for(let o=n;o<r;o++){let i=e[o];Ne[i]=Ne[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/Ne[e[o]]);
return t/(r-n)}var Ni=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ki=new Set(Ni.flatMap(e=>zr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),Pi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Ui=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Hr(e){let n=e.toLowerCase(),r=zr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Ui.test(n))return"it is made of words\
 that stand for a token";if(Mi(n))return"it repeats itself";if(ke(r,Fr)>=20||ke(vi(n),Fr)>=30)return"it counts up or down";if(ke(r,t=>ki.has(t))>=20)return"it w\
alks along the keyboard";if(ke(r,t=>Pi.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Fr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function Mi(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function zr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function vi(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function ke(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ee=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,Pe=String.raw`[^\s/@"'<>]{0,128}`,
U=e=>new RegExp(`^(?:${e})`,"i"),d=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,n="")=>d(`(?:${e})${Ee}${n}`),Y=(e,n)=>d(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
j="@|%40",V=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Pe}`;var Wr=[{id:"npm-variable",before:d(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${Pe}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:d(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:d(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:d(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ee}`)},
{id:"nuget-variable",before:d(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:Y("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:d(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:d(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:d(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${V}`),after:U(j)},{id:"pip-inde\
x-url",before:d(V),after:U(String.raw`(?:${j})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:d(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:d(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:d(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:d(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:d(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ee}basic\s{1,4}`)},{id:"cargo-token",before:C(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:d(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:d(String.raw`${m}auth${m}\s{0,4}:\s{0,4}${m}`)},{id:"curl-user",before:Y("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:d(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${m}[^\s:"']{0,80}:`)},{id:"wget-password",before:Y("wget",
"--(?:http-)?password")},{id:"authorization-header",before:d(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:d(String.raw`\.getbytes\(\s{0,4}\(?${m}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:d(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:U(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:C("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:C("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:C("VSCE_PAT")},{id:"terraform-variable",before:C("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:C("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:U(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:Y("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:Y("vsce","-p|--pat")},
{id:"tfx-command",before:Y("tfx","-t|--token")},{id:"terraform-variable",before:Y("terraform|tofu","-var")},{id:"terraform-variable",before:d(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${m}\w{1,60}=`)},
{id:"helm-set",before:d(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${m}`)},{id:"docker-command",before:d(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${m}\w{1,80}=${m}`)},
{id:"azure-cli-store",before:d(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:d(String.raw`${m}publishers${m}\s{0,4}:[^]{0,600}${m}pat${m}\s{0,4}:\s{0,4}${m}`)},
{id:"postman",before:d(String.raw`${m}key${m}\s{0,8}:\s{0,8}${m}[\w -]{1,60}${m}\s{0,8},\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(
String.raw`${m}\w{0,60}(?:pat|token|secret|password)\w{0,60}${m}\s{0,8}:\s{0,8}\{\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:d(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:d(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:d(String.raw`personal_access_token${m}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:d(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ee}`)},
{id:"k8s-secret",before:d(String.raw`\bkind${m}\s{0,4}:\s{0,4}${m}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:d(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:C("personalAccessToken")},{id:"dockerfile",before:d(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:d(
String.raw`<hudson\.[^]{0,1500}<url>https?${V}`),after:U(j)},{id:"jwt",before:d(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:d(V),after:U(String.
raw`(?:${j})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:d(String.raw`(?:^|\n)https?://${Pe}`),after:U(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:d(V),after:U(String.raw`(?:${j})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:d(
V),after:U(String.raw`(?:${j})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Gi=2048,Fi=/[A-Za-z0-9+/_-]+$/,Hi=/^[A-Za-z0-9+/_=-]+/;function mn({steps:e},n=Gi){let r=e.map(({layer:o,span:i},s)=>{let[A,a]=_e(o,i,n);return s===0?{before:A,
after:a}:{before:A.replace(Fi,""),after:a.replace(Hi,"")}});return Wr.find(({before:o,after:i})=>r.some(({before:s,after:A})=>(o===void 0||zi(o,s))&&(i?.test(A)??
!0)))?.id}function zi(e,n){return e.lastIndex=n.length,e.test(n)}var N=(e,n,r)=>({signed:e,shaped:n,legacy:r}),$i={signed:4.5,shaped:4.5,legacy:4},Yi=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:n})=>n>=$i[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ji=5,Ki=8;function Xi(e){return e>=Ki?"likely":e>=Ji?"possible":void 0}function ji(e){let{kind:n}=e;return Yi.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function $r(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(Hr(s.slice(0,52))!==void 0)return;let A=Gr(e),a=Vi(n);if(a==="legacy"&&A.foreign)return;let u=A.azure&&mn(e,256)!==void 0,
f=ji({kind:a,entropy:oe(t,o,o+52),word:s,surroundings:A,carried:u}),h=Xi(f);return h===void 0?void 0:{...n,confidence:h}}function Vi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var Ue="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Zi="(?:/|\\\\/|%2[Ff])",Yr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Jr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",qi=new RegExp(`${Yr}(?::[^\\s:/\
@"'<>]{0,128})?${Jr}`,"gi"),Mc=new RegExp(`${Yr}(?::|%3A)$`,"i"),vc=new RegExp(`^${Jr}`,"i"),Gc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Zi}${Ue}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Ue}`,"gi"),qi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Ue}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Ue}(?![.:/])`,"gi")];var Fc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Hc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var es=Object.freeze([]),Me=class{#e;#r=[];#n=new Map;#o=!1;constructor(n){this.#e=n}get hasCandidates(){return this.#o}add(n,r,t,o){let i={start:r,end:t},s=Ur(
n,i);if(s===void 0)return;o.checksum!=="valid"&&(this.#o=!0);let A=$r(s,o);if(A===void 0)return;let a=s.steps.at(-1).span,u=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,t-r).toString("latin1")),f=s.encoding.length===0&&a.end-a.start===t-r;f&&u.offsets.has(a.start)||(f&&u.offsets.add(a.start),this.#r.push({...A,
token:u.token,offset:a.start-this.#e,length:a.end-a.start,encoding:s.encoding.length===0?es:s.encoding,seen:{layer:n,span:i}}))}#i(n){let r=this.#n.get(n)??{token:n,
offsets:new Set};return this.#n.set(n,r),r}distinct(){let n=[];for(let r of this.#r.sort(ts)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.
offset?n.push(r):ns(r,t)&&(n[n.length-1]=r)}return n.sort(rs)}};function ns(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function rs(e,n){return e.offset-n.offset||e.length-
n.length||En(e.token,n.token)}function ts(e,n){return En(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:En(e.encoding.join(),
n.encoding.join()))}function En(e,n){return e===n?0:e<n?-1:1}function l(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Kr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",pn="abcdefghijkl\
mnopqrstuvwxyz",Xr="0123456789",gn=Xr+Kr+pn,M=`${Kr}${pn}${Xr}+/`,ve=`${pn}234567`,g=l(`${M}-_`),Z=l(gn),pe=l(ve),x=l(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),_=l("0123456789ABCDEFabcdef"),S=l(M,e=>e);S[45]=62;S[95]=63;var bn=92,os=37,is=117,ss=120,As=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Ge(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&Z[t[r]]===1?!1:n<=
o||Z[t[n-1]]===0||as(t,o,n)}function as(e,n,r){return r-2>=n&&e[r-2]===bn&&As.has(e[r-1])||r-3>=n&&e[r-3]===os&&Bn(e,r-2,r)||r-4>=n&&e[r-4]===bn&&e[r-3]===ss&&Bn(
e,r-2,r)?!0:r-6>=n&&e[r-6]===bn&&e[r-5]===is&&Bn(e,r-4,r)}function Bn(e,n,r){for(let t=n;t<r;t++)if(_[e[t]]===0)return!1;return!0}var p=52,J=48,B=-1,Fe=`${M}-_`,jr="%\\&#;={}",K={table:l(Fe+jr),shortest:p},k={table:l(`${Fe}${jr}\r
`),shortest:24},hn={table:g,shortest:p};function w({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let A=s;for(;e[r[A]]===1;)if(A--,A===i)return A+1;i=A,
s=A+n}return B}function b(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var us=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Vr={levels:0,
find:({bytes:e,start:n},r)=>r===n&&He(e,n)!==void 0?n:B,decode:(e,n,r)=>{let{bytes:t,end:o,outer:i}=e,s=He(t,n),A=i&&ln(i);return s===void 0||A===void 0||A(t.subarray(
n,o),a=>{r({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:o,encoding:s}),aligned:!0,exact:!1})}),o}};function He(e,n){let r=e[n];for(let[t,o]of us)
if(r===o[0]&&o.every((i,s)=>e[n+s]===i))return t}var In={table:g,shortest:Math.ceil(p*8/6)},Zr=4,fs=l("(Px"),qr=Math.floor((J-2)/3),rt={levels:1,trait:4,shortest:In.shortest,notice:({bytes:e},n,r)=>{for(let t=w(
In,e,n,r);t!==B;){if(et(e,t))return t;let o=b(g,e,t,r);for(let i=0;i<Zr;i++)if(tt(e,t+i,o))return t;t=w(In,e,o,r)}return B},decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end);et(e.bytes,n)&&ds(e,n,t,r);for(let o=0;o<Zr;o++)ls(e,{start:n+o,end:t},o===0,r);return t}};function et(e,n){let r=S[e[n]]<<2|S[e[n+1]]>>4;return fs[r]===
1&&He(Sn(e,n,0,6),0)!==void 0}function ds({bytes:e},n,r,t){let o=(r-n)*3>>2;t({bytes:Sn(e,n,0,o),core:{start:0,end:o},locate:i=>({start:n+Math.floor(i.start*8/6),
end:n+Math.ceil(i.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function ls({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!tt(e,o,n.end)||!nt(e,o,0,i)||y(
i,(s,A)=>{nt(e,o,s.start,s.end)&&t({bytes:Sn(e,o,s.start,s.end),core:I(A,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+
a.end)*8/6),encoding:"base64"}),aligned:r,exact:!1})})}function tt(e,n,r){let t=n-4,o=t+4*qr;for(;o+4<=r;){let i=o;for(;ms(e,i);)if(i-=4,i===t)return!0;t=i,o=i+
4*qr}return!1}function ms(e,n){let r=S[e[n]]&32,t=S[e[n+1]]&8;return(r|t|S[e[n+2]]&2)===0}function ie(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=S[e[i]],A=S[e[i+1]];
return o===0?s<<2|A>>4:o===1?(s&15)<<4|A>>2:(s&3)<<6|A}function nt(e,n,r,t){let o=r-1,i=o+p;for(;i<t;){let s=i,A=ie(e,n,s);for(;x[A]===1;){if(s--,s===o)return!0;
A=ie(e,n,s)}if(A===0&&Es(e,n,s,r,t))return!0;o=s,i=s+p}return!1}function Es(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(x[ie(e,n,i)]!==0)for(let s of[2,4]){
let A=0;for(let a=i;a>=t&&A<p&&x[ie(e,n,a)]===1;a-=s)A++;for(let a=i+s;a<o&&A<p&&x[ie(e,n,a)]===1;a+=s)A++;if(A===p)return!0}return!1}function Sn(e,n,r,t){let o=Buffer.
allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+3<=o.length;s+=3,i+=4){let A=S[e[i]],a=S[e[i+1]],u=S[e[i+2]],f=S[e[i+3]];o[s]=A<<2|a>>4,o[s+1]=(a&15)<<4|u>>2,o[s+2]=(u&3)<<
6|f}for(;s<o.length;s++)o[s]=ie(e,n,r+s);return o}var v={table:l(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*p},ps=1,gs=48,bs=120,Bs=92,hs=40,ze=Buffer.from("(byte)");function G(e,n,r){let t=n;for(;t<r&&_[e[t]]===0;)t+=Is(e,t,r)?ze.length:1;return Math.
min(t,r)}function We(e,n,r){e.length>0&&e.add(ps,n,r)}function wn(e,n,r){return e[n]===gs&&n+1<r&&ge(e[n+1])}function ot(e,n,r){return n-2>=r&&e[n-2]===Bs&&ge(e[n-
1])}function ge(e){return e!==void 0&&(e|32)===bs}function Is(e,n,r){if(e[n]!==hs||n+ze.length>r)return!1;for(let t=1;t<ze.length;t++)if(e[n+t]!==ze[t])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function z({piece:e,
core:n},r,t){let o=new $e(e.end-e.start,!1);t(o);let{length:i}=o;if(i<p)return;let s,A=()=>(s===void 0&&(s=new $e(i,!0),t(s)),s),a=u=>Ss(A().starts,u);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?i:a(n.end)},locate:({start:u,end:f})=>{let{starts:h,ends:$}=A();return{start:h?.[u],
end:$?.[f-1],encoding:r}},aligned:!0,exact:!0}}function Ss(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var E=-1,se=256,it=10,ws=13;function Q(e,n){return e|n<<9}function st(e){return e&511}function At(e){return e>>9}function F(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(_[i]===0)return E;t=t*16+W(i)}return n>=r||t>255?E:t}function W(e){return(e&15)+(e>57?9:0)}function R(e,n,r){let t=n;for(;t<r&&_[e[t]]===1;)t++;return t}
function Ae(e,n,r){return n>=r?0:e[n]===it?1:e[n]!==ws?0:n+1<r&&e[n+1]===it?2:1}var at={table:v.table,shortest:3*p-1},Cs=48,ys=3,ut={levels:1,alphabet:{index:0,shape:at},notice:(e,n,r)=>L(e,n,r)&&Qs(e.bytes,{start:n,end:r}),decode:({bytes:e,
end:n},r,t)=>{let o=b(at.table,e,r,n);return y(o-r,(i,s)=>{let A={piece:I(i,r),core:I(s,r)},a=z(A,"decimal",u=>Rs(e,A.piece,u));a!==void 0&&t(a)}),o}};function Qs(e,n){
let r=0;for(let t=G(e,n.start,n.end);t<n.end;){let o=R(e,t,n.end),i=ct(e,n,t,o);if(r=i===0||x[i]===1?r+1:0,r>=J)return!0;t=G(e,o,n.end)}return!1}function Rs(e,n,r){
for(let t=G(e,n.start,n.end);t<n.end;){let o=R(e,t,n.end),i=ct(e,n,t,o);i===E?We(r,t,o):r.add(i,t,o),t=G(e,o,n.end)}}function ct(e,{start:n,end:r},t,o){if(o-t>ys||
t>n&&ge(e[t-1])||o<r&&ge(e[o]))return E;let i=0;for(let s=t;s<o;s++){let A=e[s]-Cs;if(A>9)return E;i=10*i+A}return i>255?E:i}function Ye(e,n,r){if(!L(e,n.source[0],n.end))return;let{bytes:t}=e;y(n.offsets.at(-1),(o,i)=>{r({bytes:xs(t,n,o),core:I(i,-o.start),locate:s=>Ds(n,I(s,o.start)),
aligned:!0,exact:!0})})}function xs(e,n,{start:r,end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=dt(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;
let A=Math.max(r,s),a=Math.min(t,n.offsets[i+1]),u=n.source[i]-s;o.set(e.subarray(A+u,a+u),A-r)}return o}function Ds(e,n){return{start:ft(e,n.start),end:ft(e,n.
end-1)+1}}function ft(e,n){let r=dt(e,n);return e.source[r]+n-e.offsets[r]}function dt(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=
n?r=o:t=o-1}return r}var lt={table:g,shortest:16},Je=k.shortest,mt=1,Cn=2,yn=4,Os=8,Ts=l(Fe,e=>e>=64?mt:e<26?Cn:e>=52&&e<62?yn:Os),Ls=256;function Ke(e,n,r,t){for(let o=w(lt,e.bytes,
n,r);o!==B;){let i=b(g,e.bytes,o,r);if(!_s(e.bytes,o,i)&&t(e,o,i))return o;o=w(lt,e.bytes,i,r)}return B}function _s(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Ts[e[o]],
(t&(Cn|yn))===(Cn|yn))return!1;return(t&mt)===0?r-n<=Ls&&Ns(e,n,r):!0}function Ns(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var ks=27,Ps=38,Us=60,Et=62,Ms=91,vs=8,Gs=64,Fs=16,Hs=l("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),zs=l(`<\r
`),Ws=l("0123456789;"),$s=l("mK"),Ys=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Js=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),Qn="\x1BÂâï";function pt(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<vs;i++){let s=Ks(e,o);if(s===o)break;o=s}return o>n&&o<t&&g[r[o]]===1?o:-1}function Ks(e,n){
let r=e.bytes[n];if(r===Us)return Xs(e,n);if(r===ks)return js(e,n);for(let t of r===Ps?Ys:Js)if(Rn(e,n,t))return n+t.length;return n}function Xs({bytes:e,end:n},r){
if(r+1>=n||Hs[e[r+1]]===0)return r;let t=Math.min(n,r+Gs),o=r+1;for(;o<t&&e[o]!==Et&&zs[e[o]]===0;)o++;return o<t&&e[o]===Et?o+1:r}function js({bytes:e,end:n},r){
if(e[r+1]!==Ms)return r;let t=Math.min(n,r+2+Fs),o=r+2;for(;o<t&&Ws[e[o]]===1;)o++;return o<n&&$s[e[o]]===1?o+1:r}function Rn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var Dn=10,ht=13,Vs=38,Zs=60,ae=92,gt=42,qs=45,eA=35,xn=47,It=110,St=114,Ln=4,Xe=128,nA=2,rA=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(oA),Ve=l(" 	\"'`\\=.,&>#*|<^"),X=l("\"'`"),_n=l("bBfFrRuULN@$"),Nn=l("+-/_"),tA=l(`
\r<`),Ze=l(` 	"'\`\\=.,&>#*|<^
\r+-/_${Qn}`),qe=l(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),je=l(`
\r\\&<${Qn}`);function oA(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function en(e,n){let{bytes:r,end:t}=e;if(n>=t||Ze[r[n]]===0)return-1;let o=On(e,n,!1);
return o!==-1?o:iA(e,n)?On(e,n,!0):pt(e,n)}function iA({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<Ln&&e[t]===ae;)t++;return t<n&&X[e[t]]===1}function On(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*Xe:Xe)),s=0,A=n;for(;A<i;){let a=cA(e,A),u=r?sA(t,A,i):A;if(a>A){if(s===nA)return-1;s++,A=a}else if(u>A)A=u;else if(Ve[t[A]]===
1||uA(t,A,i))A++;else if(A>n&&aA(t,A,i))A++;else break}return r&&(A===n||X[t[A-1]]===0)?-1:s>0||AA(t,n,A)?A:-1}function sA(e,n,r){let t=e[n]===xn&&e[n+1]===gt,o=e[n]===
eA||bt(e,n,xn)||bt(e,n,qs);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==Dn&&e[i]!==ht;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==gt||e[i+1]!==xn);)i++;
return i+1<r?i+2:n}function bt(e,n,r){return e[n]===r&&e[n+1]===r}function wt({bytes:e,end:n},r){if(r>=n||Ze[e[r]]===0)return!1;if(X[e[r]]===1)return!0;let t=Math.
min(n,r+Xe),o=r;for(;o<t&&qe[e[o]]===1&&je[e[o]]===0;)o++;return o<t&&je[e[o]]===1}function AA(e,n,r){let t=n;for(;t<r&&e[t]===ae;)t++;return t<r-1&&X[e[t]]===1&&
X[e[r-1]]===1}function aA(e,n,r){if(_n[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=Ln&&e[t]===ae;)t++;return t<r&&X[e[t]]===1}function kn(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-Xe),i=-1;for(let s=n-1;s>o&&qe[r[s]]===1;s--)g[r[s]]===0&&g[r[s-1]]===1&&On(e,s,!1)===n&&(i=s);return i}function nn({bytes:e,start:n},r){return r>
n&&(e[r]===It||e[r]===St)&&e[r-1]===ae}function uA(e,n,r){let t=n;for(;t<r&&Nn[e[t]]===1;)t++;return t>n&&t<r&&(Ve[e[t]]===1||tA[e[t]]===1)}function cA(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===Dn)return n+1;if(o===ht)return n+1<t&&r[n+1]===Dn?n+2:n+1;if(o===ae){let i=Bt(e,n)===St?Tn(e,n):n;return Bt(e,i)===It?Tn(e,i):i}if(o!==
Vs&&o!==Zs)return n;for(let i of rA)if(Rn(e,n,i))return n+i.length;return n}function Bt(e,n){let r=Tn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function Tn(e,n){
let r=n;for(;r<e.end&&r-n<Ln&&e.bytes[r]===ae;)r++;return r+1}var Pn=10,fA=128,dA=64,Un=l(" 	"),Ct=l("0123456789"),yt={levels:0,trait:2,shortest:k.shortest,notice:(e,n,r)=>Ke(e,n,r,lA),decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end),o=mA(e,n,t);return o===void 0?t:(Ye(e,o,r),o.end)}};function lA(e,n,r){let t=Qt(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=rn(e,t,i);s!==-1;s=
rn(e,t,i))if(i=b(g,e.bytes,s,e.end),o+=i-s,o>=p)return!0;return!1}function mA(e,n,r){let t=Qt(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let A=rn(e,
t,s);A!==-1;A=rn(e,t,s))s=b(g,e.bytes,A,e.end),o.push(A),i.push(i.at(-1)+s-A);return o.length===1||i.at(-1)<p?void 0:{source:o,offsets:i,end:s}}function Qt(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-fA),A=n,a=!0;for(;A>s&&t[A-1]!==Pn;A--)Un[t[A-1]]===0&&(a=!1);if(a||A>o&&t[A-1]!==Pn||!wt(e,r))return;let u=Math.min(
i,r+dA),f=r;for(;f<u&&t[f]!==Pn;)f++;return f<u?{lineStart:A,start:n,end:r,lineEnd:f}:void 0}function rn({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=EA(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=b(s,e,i,r.start),o=b(s,e,o,n)}}return o<n&&g[e[o]]===1?o:-1}function EA(e){return Ct[e]===1?Ct:Un[e]===1?Un:void 0}var pA=85,Rt=117,gA=120,bA=123,BA=125,ue=48,hA=32,IA=127,xt={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return E;let t=e[n+1];if(t===Rt&&e[n+2]===bA)return SA(
e,n,r);if(t===gA)return Mn(e,n,n+4,r);if(t===Rt)return Mn(e,n,n+6,r);if(t===pA)return Mn(e,n,n+10,r);if(t>=ue&&t<ue+8)return wA(e,n,r);let o=Ae(e,n+1,r);return o>
0?Q(se,1+o):t>hA&&t<IA&&Z[t]===0?Q(t,2):E}};function Mn(e,n,r,t){let o=r>t?E:F(e,n+2,r);return o===E?E:Q(o,r-n)}function SA(e,n,r){let t=R(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===BA?F(e,n+3,t):E;return o===E?E:Q(o,t+1-n)}function wA(e,n,r){let t=0,o=n+1,i=n+(CA(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-ue;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return Q(t,o-n)}function CA(e,n,r){if(n+4>r||e[n]!==ue||e[n+1]>ue+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-ue;if(o<0||o>7)return!1}return!0}var yA=35,QA=59,RA=120,vn=48,Dt=8,Ot={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==yA)return E;let t=(e[n+2]|32)===RA,o=t?n+3:n+2,i=t?R(e,o,
Math.min(r,o+Dt)):xA(e,o,r),s=t?F(e,o,i):DA(e,o,i);return s===E?E:Q(s,(i<r&&e[i]===QA?i+1:i)-n)}};function xA(e,n,r){let t=Math.min(r,n+Dt),o=n;for(;o<t&&e[o]>=
vn&&e[o]<vn+10;)o++;return o}function DA(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-vn;return n>=r||t>255?E:t}var OA=117,Tt={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===OA){let o=n+6>r?E:F(e,n+2,n+6);return o===E?E:Q(o,6)}let t=F(e,n+1,Math.min(r,n+3));return n+
3>r||t===E?E:Q(t,3)}};var Lt={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=Ae(e,n+1,r);if(t>0)return Q(se,1+t);let o=F(e,n+1,Math.min(r,n+3));return n+3>r||o===E?E:Q(o,3)}};var Gn=[Tt,xt,Ot,Lt],q=l(String.fromCharCode(...Gn.map(({lead:e})=>e)),e=>e+1),Nt=l("=\\"),LA=10,_A=13,NA=512,kt={levels:1,trait:8,shortest:p,notice:(e,n,r)=>{for(let t=w(
K,e.bytes,n,r);t!==B;){let o=b(K.table,e.bytes,t,r);if(_t(e,t)<t||kA(e,t,o))return t;t=w(K,e.bytes,o,r)}return B},decode:(e,n,r)=>{let t={start:_t(e,n),end:PA(e,
n)},o=MA(e.bytes,t);for(let[i,s]of Gn.entries())(o&1<<i)!==0&&UA(e,t,s,r);return t.end}};function kA({bytes:e,end:n},r,t){for(let o=tn(e,r,t);o<t;o=tn(e,o+1,t))
if(Pt(e,o).read(e,o,n)!==E)return!0;return!1}function tn(e,n,r){let t=n;for(;t+4<=r;){let o=q[e[t]]|q[e[t+1]],i=q[e[t+2]]|q[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&q[e[t]]===0;)t++;return t}function Pt(e,n){return Gn[q[e[n]]-1]}function _t({bytes:e,start:n},r){let t=Math.max(n,r-NA),o=r;for(;;){for(;o>t&&K.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===LA&&i--,i>t&&e[i-1]===_A&&i--,i===o||i<=t||Nt[e[i-1]]===0)return o;o=i}}function PA({bytes:e,end:n},r){let t=r;for(;;){t=b(K.table,
e,t,n);let o=Nt[e[t-1]]===1?Ae(e,t,n):0;if(o===0)return t;t+=o}}function UA({bytes:e},n,r,t){y(n.end-n.start,(o,i)=>{let s={piece:I(o,n.start),core:I(i,n.start)},
A=z(s,r.encoding,a=>vA(e,s.piece,r,a));A!==void 0&&t(A)})}function MA(e,{start:n,end:r}){let t=0;for(let o=tn(e,n,r);o<r;o=tn(e,o+1,r)){let i=1<<q[e[o]]-1;(t&i)===
0&&Pt(e,o).read(e,o,r)!==E&&(t|=i)}return t}function vA(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let A=e[s],a=A===t?o(e,s,r):E,u=a===E?s+1:s+At(a),
f=a===E?A:st(a);f!==se&&i.add(f,s,u),s=u}}var vt={levels:1,alphabet:{index:0,shape:v},notice:(e,n,r)=>L(e,n,r)&&GA(e.bytes,n,r),decode:({bytes:e,end:n},r,t)=>{let o=b(v.table,e,r,n);return y(o-r,(i,s)=>{
let A={piece:I(i,r),core:I(s,r)},a=!1,u=z(A,"hex",h=>{a=Mt(e,A.piece,0,h)});u!==void 0&&t(u);let f=a?z(A,"hex",h=>{Mt(e,A.piece,1,h)}):void 0;f!==void 0&&t(f)}),
o}};function GA(e,n,r){let t=0;for(let o=G(e,n,r);o<r;){wn(e,o,r)&&(o+=2);let i=R(e,o,r);if(i-o>=v.shortest&&Ut(e,o+1,i,0)>=J||(t=Gt(e,o,i,n)?Ut(e,o,i,t):0,t>=J))
return!0;o=G(e,i,r)}return!1}function Ut(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<J;i+=2){let s=W(e[i])*16+W(e[i+1]);o=s===0||x[s]===1?o+1:0}return o}function Mt(e,{
start:n,end:r},t,o){let i=!1;for(let s=G(e,n,r);s<r;){wn(e,s,r)&&(s+=2);let A=R(e,s,r),a=A-s>=v.shortest;i||=a,a||t===0&&Gt(e,s,A,n)?Fn(o,e,s+t,A):We(o,s,A),s=G(
e,A,r)}return i}function Gt(e,n,r,t){return r-n>=v.shortest||(r-n)%2===0&&!ot(e,n,t)}function Fn(e,n,r,t){for(let o=r;o+2<=t;o+=2)e.add(W(n[o])*16+W(n[o+1]),o,o+
2)}var FA=8,sn={table:l("0123456789ABCDEFabcdef :"),shortest:31},Wt=256,HA=l(" 	#>*+-/|:]"),zA=128,An=32,WA=58,$A=124,$t=10,YA=13,JA=4,KA=6,Ft=16,Ht=16,XA=8,Yt={levels:1,
alphabet:{index:1,shape:sn},notice:({bytes:e,start:n,end:r},t)=>{let o={start:zt(e,t,n),end:on(e,t,r)};return Hn(e,o,void 0)>=FA},decode:(e,n,r)=>{let{bytes:t,end:o}=e,
i=b(sn.table,t,n,o),s=zt(t,n,e.start),A=s;for(let a=s;a<o;){let u=on(t,a,o);if(Hn(t,{start:a,end:u},void 0)===0)break;A=u,a=u+1}return A===s?i:(L(e,s,A)&&y(A-s,
(a,u)=>{let f={piece:I(a,s),core:I(u,s)},h=a.start===0?s:on(t,f.piece.start,f.piece.end)+1,$=le=>z(f,"hex",ne=>{VA(t,{start:h,end:f.piece.end},{rewritten:ne,addWord:le})}),
D=!1,Qe=$((le,ne,Re)=>{D||=Re-ne>2,Fn(le,t,ne,Re)});Qe!==void 0&&r(Qe);let Ar=D?$((le,ne,Re)=>jA(le,t,ne,Re)):void 0;Ar!==void 0&&r(Ar)}),Math.max(i,A))}};function jA(e,n,r,t){
for(let o=t-2;o>=r;o-=2)e.add(W(n[o])*16+W(n[o+1]),r,t)}function VA(e,{start:n,end:r},t){for(let o=n;o<r;){let i=on(e,o,r);Hn(e,{start:o,end:i},t),o=i+1}}function zt(e,n,r){
let t=Math.max(r,n-Wt),o=n;for(;o>t&&e[o-1]!==$t;)o--;return o}function on(e,n,r){let t=Math.min(r,n+Wt),o=n;for(;o<t&&e[o]!==$t;)o++;return o}function Hn(e,n,r){
let t=Math.min(n.end,n.start+zA);for(let o=n.start;o<t;o++){if(_[e[o]]===0||o>n.start&&HA[e[o-1]]===0)continue;let i=na(e,{start:o,end:n.end}),s=i===-1?0:ZA(e,{
start:i,end:n.end},r);if(s>0)return s}return 0}function ZA(e,{start:n,end:r},t){let o=0,i=Ht;for(let s=n;s<r;){o>0&&(s=qA(e,{start:s,end:r},i));let A=R(e,s,Math.
min(r,s+Ht+1)),a=A-s;if(a===0||a%2===1||a>i||!ea(e,A,r))break;t?.addWord(t.rewritten,s,A),o===0&&(i=a),o+=a/2,s=A+1,o===XA&&i===2&&s<r&&e[s]===An&&s++}return o}
function qA(e,{start:n,end:r},t){let o=n+t,i=n;for(;i<o&&e[i]===An;)i++;return i>n&&i<o&&o<=r&&R(e,i,o)===o?i:n}function ea(e,n,r){let t=e[n];return n>=r||t===An||
t===$A||t===YA}function na(e,{start:n,end:r}){let t=R(e,n,Math.min(r,n+Ft+1)),o=t-n;if(o<JA||o>Ft)return-1;let i=t<r&&e[t]===WA;i&&t++;let s=t;for(;t<r&&e[t]===
An;)t++;return(i||t-s>=2||t-s===1&&o>=KA)&&t<r&&_[e[t]]===1?t:-1}var Kt={levels:0,trait:2,shortest:k.shortest,notice:(e,n,r)=>Ke(e,n,r,ra),decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end),o=ia(e,n,t);for(let i of o)Ye(e,i,r);return o[0]?.
end??t}};function ra(e,n,r){let t=r-n,o=r;for(let s=en(e,o);s!==-1&&(o=b(g,e.bytes,s,e.end),o!==s);s=en(e,o))if(t+=o-s,t>=p)return!0;let i=nn(e,n)?n+1:n;return t>
p-Je&&kn(e,i)!==-1}var ta=["+","-","//"].map(e=>Buffer.from(e)),oa=new Uint8Array(0);function ia(e,n,r){let t=Jt(e,n,r,oa);if(t===void 0)return[];let o=t.source.
find(A=>A>=r),i=o===void 0?void 0:ta.find(A=>Wn(e,o,A)),s=i===void 0?void 0:Jt(e,n,r,i);return s===void 0?[t]:[t,s]}function Jt(e,n,r,t){let o=nn(e,n)?n+1:n,i=Wn(
e,o,t)?o+t.length:o,s=[i],A=[0,r-i],a=i-o===t.length?sa(e,o):void 0;a!==void 0&&(s.unshift(a.start),A.splice(0,2,0,a.end-a.start,a.end-a.start+r-i));let u=r;for(;;){
let f=en(e,u);if(f===-1||!Wn(e,f,t))break;let h=b(g,e.bytes,f+t.length,e.end);if(h<=f+t.length)break;s.push(f+t.length),A.push(A.at(-1)+h-f-t.length),u=h}return s.
length===1||A.at(-1)<p?void 0:{source:s,offsets:A,end:u}}function Wn({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)if(e[r+o]!==t[o])return!1;
return!0}function sa(e,n){let{bytes:r,start:t}=e,o=kn(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<Je&&g[r[i-1]]===1;)i--;return nn(e,i)&&i++,i>=o||o-i>=Je?void 0:
{start:i,end:o}}var Aa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Xt=2*(p-1),Vt={levels:1,find:({bytes:e,end:n},r)=>{for(let t=r+Xt-1;t<n;t+=Xt)if(!(e[t]!==0&&e[t-1]!==
0)){for(let o=t;o>t-4&&o>=r;o--)if(x[e[o]]===1&&Zt(e,r,o,n)!==0)return o}return B},decode:(e,n,r)=>{let t=aa(e,n),o=t.first+t.width*(t.count-1);return L(e,t.first,
o)&&y(t.count,(i,s)=>{r({bytes:ua(e.bytes,t,i),core:I(s,-i.start),locate:A=>ca(e,t,I(A,i.start)),aligned:!0,exact:!1})}),o}};function Zt(e,n,r,t){return jt(e,n,
r,t,2)?2:jt(e,n,r,t,4)?4:0}function jt(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<p&&!(x[e[s]]===0||!ce(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<p&&!(x[e[s]]===
0||!ce(e,s+1,s+o));s-=o,i++);return i===p}function ce(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function aa({bytes:e,start:n,end:r},t){let o=Zt(e,
n,t,r)===4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ce(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ce(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function ua(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function ca(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:A}=e,a=n+r*t.start,u=n+r*(t.end-1),f=u+r<=s&&ce(o,u+1,u+r),$=a-r+1>=i&&ce(o,a-r+1,a)&&(!f||A&&(a-i)%r===r-1),[D,Qe]=Aa[r];return $?
{start:a-r+1,end:u+1,encoding:Qe}:{start:a,end:Math.min(u+r,s),encoding:D}}var an=[Kt,yt,rt,kt],qt=[vt,ut,Yt],eo=Vt,no=Vr;var to=require("node:zlib");var H=52,$n=32,ro=[2,7,8,22],fa=-524719827,da=270137646,Yn=50,fe=123-Yn,la=97,ma=113,Ea=4;function oo(e){return ro.reduce((r,t)=>r<<8|e[t],0)^(0,to.crc32)(e.filter(
(r,t)=>!ro.includes(t)))}var io=oo(new Uint8Array($n)),pa;function ga(){let e=new Int32Array(H*fe),n=new Uint8Array($n);for(let r=0;r<$n*8;r++){n[r>>3]=128>>(r&
7);let t=oo(n)^io;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<ve.length;s++){let A=o*fe+ve.charCodeAt(s)-Yn;(s&i)!==0&&(e[A]=e[A]^t)}}return e}function he(e,n){
let r=pa??=ga(),t=io;for(let o=n,i=-Yn;o<n+H;o+=4,i+=4*fe){let s=r[i+e[o]],A=r[i+fe+e[o+1]],a=r[i+2*fe+e[o+2]];t^=s^A^a^r[i+3*fe+e[o+3]]}return t===fa?"user":t===
da?"application":void 0}function so(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var Ao={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Jn(e,n,r,t){if(r-n===H)return t<=n&&he(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==la&&s!==ma||o>=H-1)continue;let A=i-H+1;if(A>=t&&A>=n&&he(e,A)!==void 0)return A}return-1}function ao(e,n){return oe(
e,n,n+H)>=Ea}function uo(e,n,r){let t=n,o=r,i=e.length&-4;for(let A=0;A<i;A+=4)t=t+ba(e,A)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let A=e.length-1;A>=i;A--)s=s<<8|e[A];for(let A=0;A<2;A++)t=A===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function ba(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function co(e){let n=lo(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=gn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function fo(e){let n=lo(e)>>>8;return[18,12,6,0].map(r=>M.charAt(n>>>r&63)).join("")}function lo(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ee=84,de=76,Xn=52,Ba=57,ha=58,po=59,Ia=72,un=80,Sa=4,Se=Buffer.from("AZDO"),go=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(go[e]=3-n)});var Kn=Buffer.
from("JQQJ9"),bo={9:"key",D:"derived",H:"hash"},wa=new Set(Object.keys(bo).map(e=>e.charCodeAt(0))),Ca=2024,Bo=65,ya=1970041904,Qa=1147496033,Ie=new Uint8Array(
un/4*3);function ho(e,n,r){for(let t=n+3;t<r;t+=go[e[t]])if(!(e[t]!==Se[3]||e[t-1]!==Se[2])&&e[t-2]===Se[1]&&e[t-3]===Se[0])return t-3;return-1}function Io(e,n){
if(!Eo(e,n,n+de))return;let r=Eo(e,n+un,n+ee);if(!jn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let t={format:"new",kind:"unknown",...Ra(e,n)};if(Da(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...t}}function So(e,n){return oe(e,n,n+Xn)>=Sa}function jn(e,n){for(let t=0;t<Kn.length;t++)if(e[n+Xn+t]!==Kn[t])return!1;let r=e[n+po]-
Bo;return wa.has(e[n+Xn+Kn.length])&&r>=0&&r<12}function Ra(e,n){let r=e.subarray(n+Ia,n+de);return{issued:xa(e,n),keyKind:bo[String.fromCharCode(e[n+Ba])]??"ke\
y",provider:String.fromCharCode(...r)}}function xa(e,n){let r=Ca+M.indexOf(String.fromCharCode(e[n+ha])),t=e[n+po]-Bo+1;return`${r}-${String(t).padStart(2,"0")}`}
function Da(e,n){for(let t=n,o=0;o<Ie.length;t+=4,o+=3){let i=S[e[t]],s=S[e[t+1]],A=S[e[t+2]],a=S[e[t+3]];Ie[o]=i<<2|s>>4,Ie[o+1]=(s&15)<<4|A>>2,Ie[o+2]=(A&3)<<
6|a}let r=uo(Ie,ya,Qa);return mo(e,n,co(r))||mo(e,n,fo(r))}function mo(e,n,r){for(let t=0;t<ee-un;t++)if(e[n+un+t]!==r.charCodeAt(t))return!1;return!0}function Eo(e,n,r){
for(let t=r-1;t>=n;t--)if(Z[e[t]]===0)return!1;return!0}var wo="AGFzbQEAAAABJQZgAX8Bf2ACf38Bf2ACf38AYAN/f38Bf2AFf39/f38Bf2AAAX8CDwEDZW52Bm1lbW9yeQIAAQMNDAIDAAQBBQABAQMCAAZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwckBAZpc1dpZGUABQRzaWZ0AAMHY291bnRPZgALBm1lbW9yeQIACsEyDE4BAn8gACABEAciAkUjEUGA/gFL\
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
A0E0T3EEQEEBDwsgARACIQQMAQsLIAFBgAJqIAJPBEBBAA8LIAEkDiMMIwtrJA9BAAuWDwIIfwF7IAFBA3FBA0YEQAJAIAAjB0kNAEGQgCz9AAQAIAAiAkEQa/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGQgCz9AAQAIAJBEGsiAkEQa/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyACIARnQRBrayEEQZCALP0ABAAgAEEQaiID/QAEACIK/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQZCALP0ABAAgA0EQaiID/QAEACIK/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAMgAmhqIggkByAIIARrQegASSMFQYAg\
S3IEf0EABSMBQX9GBH9BAAUjASECA0AgAiAHSwRAIwIjACACIAdqQQF2IgNBA3RqKAIEakGAAmogBEkEQCADQQFqIQcFIAMhAgsMAQsLIAcjAUkEfyMCIwAgB0EDdGooAgBqBUF/CwsgCEGAAmpNCwR/An8gBCEC\
QQAhBwNAIAIgCEkEQCACLQAAQQF0QYCELGovAQBBgAhxRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAgsgAkECaiACIgMtAABBMEYiBQR/IAJBAWotAABBIHJB+ABGBSAFCyEC\
IAMgAiIFGyICIQMDQCADIAhJBH8gAy0AAEEBdEGAhCxqLwEAQYAIcQVBAAsEQCADQQFqIQMMAQsLQQEgAyACa0HoAE8iCQR/IAJBAWogA0EAEAFBME8FQQALDQIaQQAgAyACa0EBcSAJGwR/QQAFIAIgAyAHEAEL\
IQdBASAGQQFqQQAgBQR/QQAFAn9BACADIAJrQQNLDQAaQQAhBgNAIAIgA0kEQEEAIAItAABBMGsiBUEJSw0CGiAGQQpsIAVqIQYgAkEBaiECDAELCyAGBH8gBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIF\
QQELCwsbIgZBME8gB0EwT3INAhogAyECDAELC0EACwVBAAtFDQAjBSICQQFqJAUgAkGAIEkEQCACQQN0QYCILGoiAiAEIwNrNgIAIAIgCCMDazYCBAsLCwNAIAEEQCAAIAFoQQR0aiIE/QAEACIK/QwgICAgICAg\
ICAgICAgICAg/VH9UwR/QaCALP0ABAAgCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVB\
AQtFBEACQCAEIwhJDQBBoIAs/QAEACAEIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAA\
AAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQhAwwBCwsgAiADZ0EQa2shAkGggCz9AAQAIARBEGoiA/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGggCz9AAQAIANBEGoiA/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyADIARoaiIFJAggBSACa0EfSSMGQYAgS3INAEEAIQMgAiEEA0AgBCAFSQRAIANBAWogAyAELQAAQQF0QYCELGovAQBBgAhxGyEDIARBAWohBAwBCwsg\
A0EUTwRAAkAjBiIDQQFqJAYgA0GAIE8NACADQQN0QYCILmoiAyACIwNrNgIAIAMgBSMDazYCBAsLCwsgASABQQFrcSEBDAELCwsJACMGIwUgABsL";var Pa=l("%\\&="),Ua=[g,K.table,l("-_"),l(M.slice(0,26)),l("0123456789"),Ze,qe,je,X,pe,_,Ve,_n,Nn],Ma=[[720896,k.table],[720960,g],[720912,v.table],[720928,sn.table],
[720944,Pa]];function Co(e){for(let[r,t]of Ma)va(new Uint8Array(e,r,16),t);let n=new Uint16Array(e,721408,256);for(let[r,t]of Ua.entries())for(let o=0;o<256;o++)
n[o]=n[o]|t[o]<<r}function va(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var Zn=65536,Ro;function xo(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new qn(n,e)}catch{return}}var qn=class{isWide=!1;#e;#r;#n;#o;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#A=0;#t=0;#a=0;constructor(n,r){let t=r;t??=this.#r=new n.Memory({initial:Math.ceil((1048640+Zn+64)/Zn)}),this.#e=
r,Ro??=new n.Module(Buffer.from(wo,"base64")),this.#n=new n.Instance(Ro,{env:{memory:t}}).exports,Co(t.buffer),this.#c(t)}holds({buffer:n}){return n===this.#o?this.#e!==
void 0:n!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}sift({bytes:n,start:r,end:t,changes:o}){let i=t-r;if(this.#r===void 0){let s=o!==void 0&&o.words.buffer===this.#o,
A=s?o.words.byteOffset+4*o.first:0,a=s?n.byteOffset+o.origin:0;this.#A=this.#n.sift(n.byteOffset+r,i,A,s?o.count:-1,a)}else 1048640+i+64>this.#i.length&&this.#f(
this.#r,1048640+i+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,i),1048640),this.#A=this.#n.sift(1048640,i,0,-1,0);return this.#A>32512?!1:(this.#a=r,this.#t=
0,this.isWide=this.#n.isWide()!==0,!0)}get isEmpty(){return this.#A===0&&!this.isWide&&this.#n.countOf(0)===0&&this.#n.countOf(1)===0}nextOther({index:n,shape:r},{
bytes:t,end:o},i){let s=this.#n.countOf(n),A=2*4096*n,a=0,u=Math.min(s,4096);for(;a<u;){let f=a+u>>1;this.#a+this.#u[A+2*f]<i?a=f+1:u=f}return a<Math.min(s,4096)?
this.#a+this.#u[A+2*a]:s>4096?w(r,t,i,o):B}nextRun(n,r){let t=r-this.#a;for(;this.#t>0&&this.#s[2*this.#t-2]>=t;)this.#t--;for(;this.#t<this.#A&&this.#s[2*this.#t]<
t;)this.#t++;return this.#t<this.#A?this.#a+this.#s[2*this.#t]:B}endOf(){return this.#a+(this.#s[2*this.#t+1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#t+1]>>>
24}#f(n,r){n.grow(Math.ceil((r-this.#i.length)/Zn)),this.#c(n)}#c({buffer:n}){this.#o=n,this.#i=new Uint8Array(n),this.#s=new Uint32Array(n,788480,2*32512),this.#u=
new Uint32Array(n,721920,4*4096)}};var ye={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>w(k,e,r,n),endOf:({bytes:e,end:n},r)=>b(k.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},t)=>w(
e,n,t,r)},za=192,Wa=8*1024*1024,er,Do=!1;function Oo(e,n){let{bytes:r,start:t,end:o}=e;return o-t<za||o-t>Wa?ye:n?.holds(r)===!0?n.sift(e)?n:ye:(Do||(er=xo()),Do=
!0,er?.sift(e)===!0?er:ye)}var To={table:pe,shortest:H};function nr(e,n,r){Ya(e,n,r);for(let{levels:t,alphabet:o,notice:i,decode:s}of qt)if(!(t>e.depth))for(let A=n.nextOther(o,e,e.start);A!==
B;){let a=b(o.shape.table,e.bytes,A,e.end),u=i(e,A,a)?s(e,A,rr(e,t,r)):a;A=n.nextOther(o,e,u)}n.isWide&&Lo(eo,e,r),e.outer!==void 0&&Lo(no,e,r)}function Lo({levels:e,
find:n,decode:r},t,o){if(!(e>t.depth))for(let i=n(t,t.start);i!==B;i=n(t,i))i=r(t,i,rr(t,e,o))}function rr(e,n,r){return t=>{r.budget.spend(t.bytes.length)&&nr(
Ja(t,e,e.depth-n),ye,r)}}function Ya(e,n,r){let t;for(let o=n.nextRun(e,e.start);o!==B;){let i=n.endOf(e,o),s=L(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&i-
o>=p&&Ka(e,o,i,r.found);for(let A=0;A<an.length;A++){let{levels:a,trait:u,shortest:f,notice:h,decode:$}=an[A];if(!(a>e.depth||(s&u)===0||i-o<f))for(let D=Math.max(
o,t?.[A]??o);D<i&&(D=h(e,D,i),D!==B);)D=$(e,D,rr(e,a,r)),t??=an.map(()=>e.start),t[A]=D}o=n.nextRun(e,i)}}function Ja({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){
return{bytes:e,start:0,end:e.length,changes:void 0,depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r},unpack:void 0}}function Ka(e,n,r,t){let{bytes:o}=e;
for(let i=w(hn,o,n,r);i!==B;i=w(hn,o,i,r)){let s=i;i=b(g,o,i,r),Xa(e,s,i,t),Va(e,s,i,t)}}function Xa(e,n,r,t){let{bytes:o}=e,i=r-(ee-de)+4;for(let s=n+de;;s++){
if(s=ho(o,s,i),s===-1)return;let A=s-de;if(!jn(o,A)&&!Ge(e,A,A+ee))continue;let a=Io(o,A);a!==void 0&&(a.confidence==="certain"||ja(e,A))&&t.add(e,A,A+ee,a)}}function ja(e,n){
return!e.exact&&Ge(e,n,n+ee)&&So(e.bytes,n)}function Va(e,n,r,t){let{bytes:o}=e;for(let i=w(To,o,n,r);i!==B;i=w(To,o,i,r)){let s=i;for(;i<r&&pe[o[i]]===1;)i++;Za(
e,s,i,t)}}function Za(e,n,r,t){let{bytes:o}=e;for(let s=Jn(o,n,r,n);s!==-1;s=Jn(o,n,r,s+1)){let A=he(o,s);A!==void 0&&t.add(e,s,s+H,so(A))}let i=r-H;e.exact||he(
o,i)!==void 0||!ao(o,i)||Ge(e,i,r)&&t.add(e,i,r,Ao)}var _o=Object.freeze([]);function No(e,{decodeDepth:n,onCut:r,onCandidate:t,sieve:o,unpackerFor:i}){let s=Oo(e,o);if(s.isEmpty)return _o;let A=e.end-e.start,a=new Me(e.start),u=new Le(A),
f=i&&qa(i,A,u);nr(Pr(e,n,f),s,{found:a,budget:u}),u.isExceeded&&r?.(_r),a.hasCandidates&&t?.();let h=a.distinct();return h.length===0?_o:h}function qa(e,n,r){let t;
return(o,i)=>{t??=e(n),t(o,s=>{r.give(s.length),i(s)})}}var eu=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],tr=new Map;for(let e of eu){let n=e[0].charCodeAt(0);tr.set(n,[...tr.get(n)??[],e])}
var nu=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),ru=110,Po=120,ko=512,or=22,tu=Buffer.from("PK\0\0\0\0","latin1"),ou=or+65535;
function Uo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=tr.get(o);if(i!==void 0){let A=i.find(([a])=>Mo(e,n,a));if(A!==void 0)return A[1]}if(o===Po&&
su(e[n+1]))return"zlib";let s=nu.get(o);if(s!==void 0){let A=vo(e,n,Math.min(r,n+ru)),a=s.find(([u])=>u.test(A));if(a!==void 0)return{unreadable:a[1]}}return iu(
e,n,r)?"tar":t&&Au(e,n,r)?"trailing-zip":void 0}function iu(e,n,r){if(r-n<ko)return!1;let t=e[n+154];if(!(e[n+257]===117&&Mo(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(vo(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let A=0;A<ko;A++)(A<148||A>=156)&&(s+=e[n+A]);return i===s}function su(e){return(e&32)===0&&((Po<<8)+e)%31===0}function Au(e,n,r){
let t=Math.max(n,r-ou);if(r-t<or)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(tu):-1;return i>=0&&i+or<=o.length}function Mo(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function vo(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var P=require("node:fs"),Go=require("node:zlib");var Fo=32*1024*1024,au=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,uu=32;function Ho(e,n){try{let r=(0,Go.inflateSync)(cu(e),{maxOutputLength:Fo}),t=au.exec(
r.toString("latin1",0,uu)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return xe(r)}}function cu(e){let n=(0,P.openSync)(e,P.constants.O_RDONLY|(P.constants.O_NONBLOCK??0));try{let r=(0,P.fstatSync)(
n);if(!r.isFile()||r.size>Fo)throw new Error("it is no file of a size that is read here");return(0,P.readFileSync)(n)}finally{(0,P.closeSync)(n)}}function ir(e,n,r){if(Uo(e,n,e.length)!==void 0)return!1;let t=!1,o=()=>{t=!0},i=r.closedArchives===!0?void 0:()=>o,{decodeDepth:s}=r;return No({bytes:e,start:n,
end:e.length},{decodeDepth:s,onCut:o,unpackerFor:i}).length===0&&!t}function zo(e,n){let r=Ho(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&ir(r.bytes,
r.start,n)}var fu=/ -{24} >8 -{24}\r?$/;var du="diff --";function Wo(e,n){if(!n)return e;let r;for(let{line:t,at:o}of lu(e)){let i=fu.exec(t);if(i!==null&&i.index>0&&i.index<=16)r?.mark!==t.slice(0,i.
index)&&(r={at:o,mark:t.slice(0,i.index)});else{if(r!==void 0&&t.startsWith(du))return e.subarray(0,r.at);r!==void 0&&!t.startsWith(r.mark)&&(r=void 0)}}return e}
function*lu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(10,r),o=t<0?n.length:t;yield{line:n.toString("lati\
n1",r,o),at:r},r=o+1}}var sr={decodeDepth:3,maxSize:1/0,lineHash:!1};function $o(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var mu=500,Eu=1<<20;function Ko({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!$o(t)&&pu(o);case"commit-msg":return n.length===1&&gu(r,n[0],t.GIT_EDITOR!==":");default:return!1}}function pu(e){let n=br(e.directory);if(n===void 0)return!1;
let r=Lr(e);if(r===void 0||r.size>mu)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>zo(t(o),sr))}function gu(e,n,r){let t=Wo(
(0,Yo.readFileSync)((0,Jo.resolve)(e,n)),r);return t.length<=Eu&&ir(t,0,sr)}var bu=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Bu(process.argv.slice(2))||import("./cli.js");function Bu([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>bu.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return Ko({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&gr(i,(0,Xo.homedir)())}catch{return!1}}
