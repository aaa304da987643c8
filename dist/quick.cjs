"use strict";var Zo=Object.create;var ar=Object.defineProperty;var qo=Object.getOwnPropertyDescriptor;var ei=Object.getOwnPropertyNames;var ni=Object.getPrototypeOf,ri=Object.prototype.hasOwnProperty;var ti=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of ei(n))!ri.call(e,o)&&o!==r&&ar(e,o,{get:()=>n[o],enumerable:!(t=qo(n,o))||t.enumerable});
return e};var oi=(e,n,r)=>(r=e!=null?Zo(ni(e)):{},ti(n||!e||!e.__esModule?ar(r,"default",{value:e,enumerable:!0}):r,e));var Vo=require("node:os");var dr=require("node:fs"),lr=require("node:path");var O=class extends Error{name="UserError"};function xe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function ur(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var cr=require("node:fs"),me=require("node:path");function*fr(e,n){for(let r=e;;r=(0,me.dirname)(r))if(yield r,(0,cr.existsSync)((0,me.join)(r,".git"))||r===n||
r===(0,me.dirname)(r))return}var ii=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function mr(e,n){for(let r of fr(e,n)){let[t,o]=ii.map(i=>(0,lr.join)(r,i)).filter(i=>(0,dr.existsSync)(
i));if(o!==void 0)throw new O(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var De=require("node:fs");function Er(e,n,r){let t=si(e,n,r);try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new O(`${n}: not valid UTF-8`)}}function si(e,n,{noun:r,
largest:t}){try{let o=(0,De.statSync)(e);if(!o.isFile())throw new O(`${n}: not a regular file`);if(o.size>t*1e6)throw new O(`${n}: larger than ${t} MB, which no\
 ${r} is`);return(0,De.readFileSync)(e)}catch(o){throw o instanceof O?o:new O(ur(o)==="ENOENT"?`${n}: no such ${r} file`:`${n}: ${xe(o)}`)}}var Ai=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,ai=/^ *(?:#.*)?$/,ui=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
ci=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,fi=/^PAT00[1-5]$/,di=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function gr(e,n){let r=mr(e,n);return r===void 0?!0:!r.endsWith(".json")&&li(Er(r,r,{noun:"configuration",largest:1}))}function li(e){let n=new Set,r;for(let t of e.
split(/\r?\n/)){if(!Ai.test(t))return!1;if(ai.test(t))continue;let o=t.replace(/ +(?:#.*)?$/,""),i=/^( *)- +(.*)$/.exec(o);if(i!==null){let[,{length:u}="",f=""]=i;
if(r===void 0||(r.indent??u)!==u||!pr(r.key,f))return!1;r.indent=u;continue}let[s=""]=o.split(":");if(r!==void 0&&r.indent===void 0||n.has(s))return!1;n.add(s),
r=void 0;let[,A,a]=di.exec(o)??[];if(A===void 0?!ui.test(o):a?.split(",").every(u=>pr(A,u.trim()))===!1)return!1;A!==void 0&&a===void 0&&(r={key:A})}return r===
void 0||r.indent!==void 0}function pr(e,n){return(e==="disabledRules"?fi:ci).test(n)}var Ko=require("node:fs"),Xo=require("node:path");function*br(e){if(e.length<52)return;let n=Buffer.from(e);for(let r=0,t=0;r<n.length;r=t+1)t=n.indexOf(47,r),t<0&&(t=n.length),t-r>=52&&(yield{name:n.subarray(r,
t),path:n.subarray(0,t)})}var Oe=require("node:fs"),T=require("node:path");function hr(e,n=process.env){let r=mi(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??Br((0,T.join)(
o,"commondir")),s=i===void 0?o:(0,T.resolve)(o,i),A=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:A===void 0?(0,T.join)(s,"objects"):(0,T.resolve)(e,A)}}function mi(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,T.resolve)(e,r)};for(let t=e;;t=(0,T.dirname)(t)){let o=(0,T.join)(t,".git"),i=(0,Oe.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:Br(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,T.resolve)(t,s.slice(8))};
if(t===(0,T.dirname)(t))return}}function Br(e){try{return(0,Oe.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Qr=require("node:child_process");var Sr=require("node:fs"),te=require("node:path");var Ei=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Ir=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],pi={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
gi=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],wr=["--no-pager","--literal-pathspecs",...gi.flatMap(e=>["-c",e])];var bi=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Cr(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!bi.has(s)&&(r[o]=i)}let t=e.inherit?[...Ei,...Ir]:Ir;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,pi)}var dn;function yr(){let e=process.env.PATH??process.env.Path??"";if(dn?.path!==e){let n=hi(e);if(n===void 0)throw new O("git was no\
t found on PATH: install git 2.30 or newer");dn={path:e,git:n}}return dn.git}function hi(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(r=>(0,te.isAbsolute)(r)).map(r=>(0,te.join)(r,n)).find(r=>Bi(r))}function Bi(e){try{return(0,Sr.statSync)(e).isFile()}catch{return!1}}var Ii=12e4,Si=1<<20;function Rr(e,n){let{status:r,stdout:t,error:o}=(0,Qr.spawnSync)(yr(),[...wr,...e],{cwd:n.directory,env:Cr(n),stdio:["ignore","pipe","ignor\
e"],timeout:Ii,maxBuffer:Si,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=wi(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}:\
 ${i}`),this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function wi(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Ci(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function xr(e,n){if(!Ci(e))throw new oe(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var yi=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)yi[e.toString(16).charCodeAt(0)]=e;var Or=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function Tr(e,n,r){let[t="",o="",i="",s="",A]=e.split(" ");if(!t.
startsWith(":")||A===void 0)throw new oe(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?Dr(i,r):void 0,after:/^1[02]/.test(o)?Dr(s,r):void 0,
unmerged:A==="U"}}function Dr(e,n){return/^0+$/.test(e)?void 0:xr(e,n)}var Lr="diff-index";function Nr(e){let n=Rr([Lr,...Or,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set,
o=[];for(let i=0;i+1<r.length;i+=2){let s=r[i+1],{before:A,after:a,unmerged:u}=Tr(r[i],s,Lr);if(u)return;a!==void 0&&(t.add(a),A===void 0&&o.push(Buffer.from(s,
"latin1")))}return{blobs:t,paths:o}}var Te=class{#e;#r;#n=0;#o=0;constructor(n,r=0){this.#e=n,this.#r=r}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#r)}give(n){this.#r+=n}spend(n){return this.#n+
n>this.most+this.#o?!1:(this.#n+=n,!0)}raise(n){this.#o=Math.max(this.#o,this.#n-this.most+n)}};var _r="it is encoded in too many ways at once: not all that can be decoded from it was searched",Qi={free:1024*1024,ratio:24},Le=class{#e;#r=!1;constructor(n){
this.#e=new Te(Qi,n)}get isExceeded(){return this.#r}give(n){this.#e.give(n)}spend(n){let r=this.#e.spend(n);return r||(this.#r=!0),r}};function Pr({words:e,first:n,count:r,origin:t},o,i){let s=0,A=r;for(;s<A;){let a=s+A>>1;t+e[n+2*a+1]<o?s=a+1:A=a}return s<r&&t+e[n+2*s]<=i}function Ur({bytes:e,start:n,end:r,changes:t},o,i){return{bytes:e,start:n,end:r,changes:t,depth:o,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0,unpack:i}}
function En({layer:e}){return e.outer===void 0?e.unpack:En(e.outer)}function L({changes:e},n,r){return e===void 0||Pr(e,n-256,r+256)}function Mr(e,n){let r=[],t=[],
o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push({layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(
i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var ln=3*65536,mn=3*8192;function y(e,n){if(e<=ln+mn){n({start:0,end:e},{start:0,end:e});return}
for(let r=0;r<e;r+=ln){let t={start:r,end:Math.min(e,r+ln)};n({start:Math.max(0,r-mn),end:Math.min(e,t.end+mn)},t)}}function I(e,n){return{start:e.start+n,end:e.
end+n}}var Ri=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],xi=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Di=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),vr=new RegExp(`${Ri.map(Di).join("|")}|(?<![a-z])(?:${xi.join(
"|")})`,"i"),Oi=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Ti=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Li=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ni=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,_i=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Pi=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Fr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=Ne(r,t,256);n.azure||=vr.test(o)||vr.test(
i),n.foreign||=Oi.test(o)||Ti.test(i),n.digest||=Li.test(o),n.example||=Ni.test(o),n.server||=_i.test(o)&&Pi.test(i)}return n}function Ne(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[Gr(t,o,n.start),Gr(t,n.end,i)]}function Gr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var _e=new Uint16Array(256);function ie(e,n,r){_e.fill(0);for(let o=n;o<r;o++){let i=e[o];_e[i]=_e[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/_e[e[o]]);
return t/(r-n)}var ki=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Ui=new Set(ki.flatMap(e=>Wr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),Mi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),vi=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function zr(e){let n=e.toLowerCase(),r=Wr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(vi.test(n))return"it is made of words\
 that stand for a token";if(Gi(n))return"it repeats itself";if(Pe(r,Hr)>=20||Pe(Fi(n),Hr)>=30)return"it counts up or down";if(Pe(r,t=>Ui.has(t))>=20)return"it w\
alks along the keyboard";if(Pe(r,t=>Mi.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Hr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function Gi(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Wr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function Fi(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function Pe(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ee=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,ke=String.raw`[^\s/@"'<>]{0,128}`,
U=e=>new RegExp(`^(?:${e})`,"i"),d=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,n="")=>d(`(?:${e})${Ee}${n}`),Y=(e,n)=>d(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
V="@|%40",Z=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${ke}`;var $r=[{id:"npm-variable",before:d(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${ke}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:d(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:d(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:d(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ee}`)},
{id:"nuget-variable",before:d(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:Y("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:d(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:d(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:d(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${Z}`),after:U(V)},{id:"pip-inde\
x-url",before:d(Z),after:U(String.raw`(?:${V})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:d(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
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
String.raw`<hudson\.[^]{0,1500}<url>https?${Z}`),after:U(V)},{id:"jwt",before:d(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:d(Z),after:U(String.
raw`(?:${V})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:d(String.raw`(?:^|\n)https?://${ke}`),after:U(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:d(Z),after:U(String.raw`(?:${V})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:d(
Z),after:U(String.raw`(?:${V})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Hi=2048,zi=/[A-Za-z0-9+/_-]+$/,Wi=/^[A-Za-z0-9+/_=-]+/;function pn({steps:e},n=Hi){let r=e.map(({layer:o,span:i},s)=>{let[A,a]=Ne(o,i,n);return s===0?{before:A,
after:a}:{before:A.replace(zi,""),after:a.replace(Wi,"")}});return $r.find(({before:o,after:i})=>r.some(({before:s,after:A})=>(o===void 0||$i(o,s))&&(i?.test(A)??
!0)))?.id}function $i(e,n){return e.lastIndex=n.length,e.test(n)}var _=(e,n,r)=>({signed:e,shaped:n,legacy:r}),Ji={signed:4.5,shaped:4.5,legacy:4},Ki=[{name:"its signatures",weights:_(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:_(1,0,1),applies:({kind:e,entropy:n})=>n>=Ji[e]},{name:"platform data as in real tokens",weights:_(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:_(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:_(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:_(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:_(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:_(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:_(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:_(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:_(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Xi=5,ji=8;function Vi(e){return e>=ji?"likely":e>=Xi?"possible":void 0}function Zi(e){let{kind:n}=e;return Ki.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function Yr(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(zr(s.slice(0,52))!==void 0)return;let A=Fr(e),a=qi(n);if(a==="legacy"&&A.foreign)return;let u=A.azure&&pn(e,256)!==void 0,
f=Zi({kind:a,entropy:ie(t,o,o+52),word:s,surroundings:A,carried:u}),B=Vi(f);return B===void 0?void 0:{...n,confidence:B}}function qi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var Ue="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",es="(?:/|\\\\/|%2[Ff])",Jr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Kr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",ns=new RegExp(`${Jr}(?::[^\\s:/\
@"'<>]{0,128})?${Kr}`,"gi"),zc=new RegExp(`${Jr}(?::|%3A)$`,"i"),Wc=new RegExp(`^${Kr}`,"i"),$c=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${es}${Ue}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Ue}`,"gi"),ns,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Ue}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Ue}(?![.:/])`,"gi")];var Yc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Jc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var rs=Object.freeze([]),Me=class{#e;#r=[];#n=new Map;#o=!1;constructor(n){this.#e=n}get hasCandidates(){return this.#o}add(n,r,t,o){let i={start:r,end:t},s=Mr(
n,i);if(s===void 0)return;o.checksum!=="valid"&&(this.#o=!0);let A=Yr(s,o);if(A===void 0)return;let a=s.steps.at(-1).span,u=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,t-r).toString("latin1")),f=s.encoding.length===0&&a.end-a.start===t-r;f&&u.offsets.has(a.start)||(f&&u.offsets.add(a.start),this.#r.push({...A,
token:u.token,offset:a.start-this.#e,length:a.end-a.start,encoding:s.encoding.length===0?rs:s.encoding,seen:{layer:n,span:i}}))}#i(n){let r=this.#n.get(n)??{token:n,
offsets:new Set};return this.#n.set(n,r),r}distinct(){let n=[];for(let r of this.#r.sort(is)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.
offset?n.push(r):ts(r,t)&&(n[n.length-1]=r)}return n.sort(os)}};function ts(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function os(e,n){return e.offset-n.offset||e.length-
n.length||gn(e.token,n.token)}function is(e,n){return gn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:gn(e.encoding.join(),
n.encoding.join()))}function gn(e,n){return e===n?0:e<n?-1:1}function l(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Xr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",bn="abcdefghijkl\
mnopqrstuvwxyz",jr="0123456789",hn=jr+Xr+bn,M=`${Xr}${bn}${jr}+/`,ve=`${bn}234567`,g=l(`${M}-_`),q=l(hn),pe=l(ve),x=l(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),N=l("0123456789ABCDEFabcdef"),S=l(M,e=>e);S[45]=62;S[95]=63;var Bn=92,ss=37,As=117,as=120,us=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Ge(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&q[t[r]]===1?!1:n<=
o||q[t[n-1]]===0||cs(t,o,n)}function cs(e,n,r){return r-2>=n&&e[r-2]===Bn&&us.has(e[r-1])||r-3>=n&&e[r-3]===ss&&In(e,r-2,r)||r-4>=n&&e[r-4]===Bn&&e[r-3]===as&&In(
e,r-2,r)?!0:r-6>=n&&e[r-6]===Bn&&e[r-5]===As&&In(e,r-4,r)}function In(e,n,r){for(let t=n;t<r;t++)if(N[e[t]]===0)return!1;return!0}var p=52,J=48,h=-1,Fe=`${M}-_`,Vr="%\\&#;={}",K={table:l(Fe+Vr),shortest:p},P={table:l(`${Fe}${Vr}\r
`),shortest:24},Sn={table:g,shortest:p};function w({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let A=s;for(;e[r[A]]===1;)if(A--,A===i)return A+1;i=A,
s=A+n}return h}function b(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var fs=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Zr={levels:0,
find:({bytes:e,start:n},r)=>r===n&&He(e,n)!==void 0?n:h,decode:(e,n,r)=>{let{bytes:t,end:o,outer:i}=e,s=He(t,n),A=i&&En(i);return s===void 0||A===void 0||A(t.subarray(
n,o),a=>{r({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:o,encoding:s}),aligned:!0,exact:!1})}),o}};function He(e,n){let r=e[n];for(let[t,o]of fs)
if(r===o[0]&&o.every((i,s)=>e[n+s]===i))return t}var wn={table:g,shortest:Math.ceil(p*8/6)},qr=4,ls=l("(Px"),et=Math.floor((J-2)/3),tt={levels:1,trait:4,shortest:wn.shortest,notice:({bytes:e},n,r)=>{for(let t=w(
wn,e,n,r);t!==h;){if(nt(e,t))return t;let o=b(g,e,t,r);for(let i=0;i<qr;i++)if(ot(e,t+i,o))return t;t=w(wn,e,o,r)}return h},decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end);nt(e.bytes,n)&&ms(e,n,t,r);for(let o=0;o<qr;o++)Es(e,{start:n+o,end:t},o===0,r);return t}};function nt(e,n){let r=S[e[n]]<<2|S[e[n+1]]>>4;return ls[r]===
1&&He(Cn(e,n,0,6),0)!==void 0}function ms({bytes:e},n,r,t){let o=(r-n)*3>>2;t({bytes:Cn(e,n,0,o),core:{start:0,end:o},locate:i=>({start:n+Math.floor(i.start*8/6),
end:n+Math.ceil(i.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Es({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!ot(e,o,n.end)||!rt(e,o,0,i)||y(
i,(s,A)=>{rt(e,o,s.start,s.end)&&t({bytes:Cn(e,o,s.start,s.end),core:I(A,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+
a.end)*8/6),encoding:"base64"}),aligned:r,exact:!1})})}function ot(e,n,r){let t=n-4,o=t+4*et;for(;o+4<=r;){let i=o;for(;ps(e,i);)if(i-=4,i===t)return!0;t=i,o=i+
4*et}return!1}function ps(e,n){let r=S[e[n]]&32,t=S[e[n+1]]&8;return(r|t|S[e[n+2]]&2)===0}function se(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=S[e[i]],A=S[e[i+1]];
return o===0?s<<2|A>>4:o===1?(s&15)<<4|A>>2:(s&3)<<6|A}function rt(e,n,r,t){let o=r-1,i=o+p;for(;i<t;){let s=i,A=se(e,n,s);for(;x[A]===1;){if(s--,s===o)return!0;
A=se(e,n,s)}if(A===0&&gs(e,n,s,r,t))return!0;o=s,i=s+p}return!1}function gs(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(x[se(e,n,i)]!==0)for(let s of[2,4]){
let A=0;for(let a=i;a>=t&&A<p&&x[se(e,n,a)]===1;a-=s)A++;for(let a=i+s;a<o&&A<p&&x[se(e,n,a)]===1;a+=s)A++;if(A===p)return!0}return!1}function Cn(e,n,r,t){let o=Buffer.
allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+3<=o.length;s+=3,i+=4){let A=S[e[i]],a=S[e[i+1]],u=S[e[i+2]],f=S[e[i+3]];o[s]=A<<2|a>>4,o[s+1]=(a&15)<<4|u>>2,o[s+2]=(u&3)<<
6|f}for(;s<o.length;s++)o[s]=se(e,n,r+s);return o}var v={table:l(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*p},bs=1,hs=48,Bs=120,Is=92,Ss=40,ze=Buffer.from("(byte)");function G(e,n,r){let t=n;for(;t<r&&N[e[t]]===0;)t+=ws(e,t,r)?ze.length:1;return Math.
min(t,r)}function We(e,n,r){e.length>0&&e.add(bs,n,r)}function yn(e,n,r){return e[n]===hs&&n+1<r&&ge(e[n+1])}function it(e,n,r){return n-2>=r&&e[n-2]===Is&&ge(e[n-
1])}function ge(e){return e!==void 0&&(e|32)===Bs}function ws(e,n,r){if(e[n]!==Ss||n+ze.length>r)return!1;for(let t=1;t<ze.length;t++)if(e[n+t]!==ze[t])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function z({piece:e,
core:n},r,t){let o=new $e(e.end-e.start,!1);t(o);let{length:i}=o;if(i<p)return;let s,A=()=>(s===void 0&&(s=new $e(i,!0),t(s)),s),a=u=>Cs(A().starts,u);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?i:a(n.end)},locate:({start:u,end:f})=>{let{starts:B,ends:$}=A();return{start:B?.[u],
end:$?.[f-1],encoding:r}},aligned:!0,exact:!0}}function Cs(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var E=-1,Ae=256,st=10,ys=13;function Q(e,n){return e|n<<9}function At(e){return e&511}function at(e){return e>>9}function F(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(N[i]===0)return E;t=t*16+W(i)}return n>=r||t>255?E:t}function W(e){return(e&15)+(e>57?9:0)}function R(e,n,r){let t=n;for(;t<r&&N[e[t]]===1;)t++;return t}
function ae(e,n,r){return n>=r?0:e[n]===st?1:e[n]!==ys?0:n+1<r&&e[n+1]===st?2:1}var ut={table:v.table,shortest:3*p-1},Qs=48,Rs=3,ct={levels:1,alphabet:{index:0,shape:ut},notice:(e,n,r)=>L(e,n,r)&&xs(e.bytes,{start:n,end:r}),decode:({bytes:e,
end:n},r,t)=>{let o=b(ut.table,e,r,n);return y(o-r,(i,s)=>{let A={piece:I(i,r),core:I(s,r)},a=z(A,"decimal",u=>Ds(e,A.piece,u));a!==void 0&&t(a)}),o}};function xs(e,n){
let r=0;for(let t=G(e,n.start,n.end);t<n.end;){let o=R(e,t,n.end),i=ft(e,n,t,o);if(r=i===0||x[i]===1?r+1:0,r>=J)return!0;t=G(e,o,n.end)}return!1}function Ds(e,n,r){
for(let t=G(e,n.start,n.end);t<n.end;){let o=R(e,t,n.end),i=ft(e,n,t,o);i===E?We(r,t,o):r.add(i,t,o),t=G(e,o,n.end)}}function ft(e,{start:n,end:r},t,o){if(o-t>Rs||
t>n&&ge(e[t-1])||o<r&&ge(e[o]))return E;let i=0;for(let s=t;s<o;s++){let A=e[s]-Qs;if(A>9)return E;i=10*i+A}return i>255?E:i}function Ye(e,n,r){if(!L(e,n.source[0],n.end))return;let{bytes:t}=e;y(n.offsets.at(-1),(o,i)=>{r({bytes:Os(t,n,o),core:I(i,-o.start),locate:s=>Ts(n,I(s,o.start)),
aligned:!0,exact:!0})})}function Os(e,n,{start:r,end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=lt(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;
let A=Math.max(r,s),a=Math.min(t,n.offsets[i+1]),u=n.source[i]-s;o.set(e.subarray(A+u,a+u),A-r)}return o}function Ts(e,n){return{start:dt(e,n.start),end:dt(e,n.
end-1)+1}}function dt(e,n){let r=lt(e,n);return e.source[r]+n-e.offsets[r]}function lt(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=
n?r=o:t=o-1}return r}var mt={table:g,shortest:16},Je=P.shortest,Et=1,Qn=2,Rn=4,Ls=8,Ns=l(Fe,e=>e>=64?Et:e<26?Qn:e>=52&&e<62?Rn:Ls),_s=256;function Ke(e,n,r,t){for(let o=w(mt,e.bytes,
n,r);o!==h;){let i=b(g,e.bytes,o,r);if(!Ps(e.bytes,o,i)&&t(e,o,i))return o;o=w(mt,e.bytes,i,r)}return h}function Ps(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Ns[e[o]],
(t&(Qn|Rn))===(Qn|Rn))return!1;return(t&Et)===0?r-n<=_s&&ks(e,n,r):!0}function ks(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var Us=27,Ms=38,vs=60,pt=62,Gs=91,Fs=8,Hs=64,zs=16,Ws=l("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),$s=l(`<\r
`),Ys=l("0123456789;"),Js=l("mK"),Ks=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Xs=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),xn="\x1BÂâï";function gt(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<Fs;i++){let s=js(e,o);if(s===o)break;o=s}return o>n&&o<t&&g[r[o]]===1?o:-1}function js(e,n){
let r=e.bytes[n];if(r===vs)return Vs(e,n);if(r===Us)return Zs(e,n);for(let t of r===Ms?Ks:Xs)if(Dn(e,n,t))return n+t.length;return n}function Vs({bytes:e,end:n},r){
if(r+1>=n||Ws[e[r+1]]===0)return r;let t=Math.min(n,r+Hs),o=r+1;for(;o<t&&e[o]!==pt&&$s[e[o]]===0;)o++;return o<t&&e[o]===pt?o+1:r}function Zs({bytes:e,end:n},r){
if(e[r+1]!==Gs)return r;let t=Math.min(n,r+2+zs),o=r+2;for(;o<t&&Ys[e[o]]===1;)o++;return o<n&&Js[e[o]]===1?o+1:r}function Dn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var Tn=10,It=13,qs=38,eA=60,ue=92,bt=42,nA=45,rA=35,On=47,St=110,wt=114,_n=4,Xe=128,tA=2,oA=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(sA),Ve=l(" 	\"'`\\=.,&>#*|<^"),X=l("\"'`"),Pn=l("bBfFrRuULN@$"),kn=l("+-/_"),iA=l(`
\r<`),Ze=l(` 	"'\`\\=.,&>#*|<^
\r+-/_${xn}`),qe=l(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),je=l(`
\r\\&<${xn}`);function sA(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function en(e,n){let{bytes:r,end:t}=e;if(n>=t||Ze[r[n]]===0)return-1;let o=Ln(e,n,!1);
return o!==-1?o:AA(e,n)?Ln(e,n,!0):gt(e,n)}function AA({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<_n&&e[t]===ue;)t++;return t<n&&X[e[t]]===1}function Ln(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*Xe:Xe)),s=0,A=n;for(;A<i;){let a=dA(e,A),u=r?aA(t,A,i):A;if(a>A){if(s===tA)return-1;s++,A=a}else if(u>A)A=u;else if(Ve[t[A]]===
1||fA(t,A,i))A++;else if(A>n&&cA(t,A,i))A++;else break}return r&&(A===n||X[t[A-1]]===0)?-1:s>0||uA(t,n,A)?A:-1}function aA(e,n,r){let t=e[n]===On&&e[n+1]===bt,o=e[n]===
rA||ht(e,n,On)||ht(e,n,nA);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==Tn&&e[i]!==It;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==bt||e[i+1]!==On);)i++;
return i+1<r?i+2:n}function ht(e,n,r){return e[n]===r&&e[n+1]===r}function Ct({bytes:e,end:n},r){if(r>=n||Ze[e[r]]===0)return!1;if(X[e[r]]===1)return!0;let t=Math.
min(n,r+Xe),o=r;for(;o<t&&qe[e[o]]===1&&je[e[o]]===0;)o++;return o<t&&je[e[o]]===1}function uA(e,n,r){let t=n;for(;t<r&&e[t]===ue;)t++;return t<r-1&&X[e[t]]===1&&
X[e[r-1]]===1}function cA(e,n,r){if(Pn[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=_n&&e[t]===ue;)t++;return t<r&&X[e[t]]===1}function Un(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-Xe),i=-1;for(let s=n-1;s>o&&qe[r[s]]===1;s--)g[r[s]]===0&&g[r[s-1]]===1&&Ln(e,s,!1)===n&&(i=s);return i}function nn({bytes:e,start:n},r){return r>
n&&(e[r]===St||e[r]===wt)&&e[r-1]===ue}function fA(e,n,r){let t=n;for(;t<r&&kn[e[t]]===1;)t++;return t>n&&t<r&&(Ve[e[t]]===1||iA[e[t]]===1)}function dA(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===Tn)return n+1;if(o===It)return n+1<t&&r[n+1]===Tn?n+2:n+1;if(o===ue){let i=Bt(e,n)===wt?Nn(e,n):n;return Bt(e,i)===St?Nn(e,i):i}if(o!==
qs&&o!==eA)return n;for(let i of oA)if(Dn(e,n,i))return n+i.length;return n}function Bt(e,n){let r=Nn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function Nn(e,n){
let r=n;for(;r<e.end&&r-n<_n&&e.bytes[r]===ue;)r++;return r+1}var Mn=10,lA=128,mA=64,vn=l(" 	"),yt=l("0123456789"),Qt={levels:0,trait:2,shortest:P.shortest,notice:(e,n,r)=>Ke(e,n,r,EA),decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end),o=pA(e,n,t);return o===void 0?t:(Ye(e,o,r),o.end)}};function EA(e,n,r){let t=Rt(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=rn(e,t,i);s!==-1;s=
rn(e,t,i))if(i=b(g,e.bytes,s,e.end),o+=i-s,o>=p)return!0;return!1}function pA(e,n,r){let t=Rt(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let A=rn(e,
t,s);A!==-1;A=rn(e,t,s))s=b(g,e.bytes,A,e.end),o.push(A),i.push(i.at(-1)+s-A);return o.length===1||i.at(-1)<p?void 0:{source:o,offsets:i,end:s}}function Rt(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-lA),A=n,a=!0;for(;A>s&&t[A-1]!==Mn;A--)vn[t[A-1]]===0&&(a=!1);if(a||A>o&&t[A-1]!==Mn||!Ct(e,r))return;let u=Math.min(
i,r+mA),f=r;for(;f<u&&t[f]!==Mn;)f++;return f<u?{lineStart:A,start:n,end:r,lineEnd:f}:void 0}function rn({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=gA(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=b(s,e,i,r.start),o=b(s,e,o,n)}}return o<n&&g[e[o]]===1?o:-1}function gA(e){return yt[e]===1?yt:vn[e]===1?vn:void 0}var bA=85,xt=117,hA=120,BA=123,IA=125,j=48,SA=32,wA=127,Dt={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return E;let t=e[n+1];if(t===xt&&e[n+2]===BA)return CA(
e,n,r);if(t===hA)return Gn(e,n,n+4,r);if(t===xt)return Gn(e,n,n+6,r);if(t===bA)return Gn(e,n,n+10,r);if(t>=j&&t<j+8)return yA(e,n,r);let o=ae(e,n+1,r);return o>
0?Q(Ae,1+o):t>SA&&t<wA&&q[t]===0?Q(t,2):E}};function Gn(e,n,r,t){let o=r>t?E:F(e,n+2,r);return o===E?E:Q(o,r-n)}function CA(e,n,r){let t=R(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===IA?F(e,n+3,t):E;return o===E?E:Q(o,t+1-n)}function yA(e,n,r){let t=0,o=n+1,i=n+(QA(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-j;if(s<0||s>7||t*8+s>255)
break;t=t*8+s,o++}return Q(t,o-n)}function QA(e,n,r){if(n+4>r||e[n]!==j||e[n+1]>j+3||e[n+1]===j&&e[n+2]<j+4)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-j;if(o<
0||o>7)return!1}return!0}var RA=35,xA=59,DA=120,Fn=48,Ot=8,Tt={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==RA)return E;let t=(e[n+2]|32)===DA,o=t?n+3:n+2,i=t?R(e,o,
Math.min(r,o+Ot)):OA(e,o,r),s=t?F(e,o,i):TA(e,o,i);return s===E?E:Q(s,(i<r&&e[i]===xA?i+1:i)-n)}};function OA(e,n,r){let t=Math.min(r,n+Ot),o=n;for(;o<t&&e[o]>=
Fn&&e[o]<Fn+10;)o++;return o}function TA(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-Fn;return n>=r||t>255?E:t}var LA=117,Lt={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===LA){let o=n+6>r?E:F(e,n+2,n+6);return o===E?E:Q(o,6)}let t=F(e,n+1,Math.min(r,n+3));return n+
3>r||t===E?E:Q(t,3)}};var Nt=61,_t={encoding:"quoted-printable",lead:Nt,read:(e,n,r)=>{let t=ae(e,n+1,r);if(t>0)return e[n-1]===Nt?E:Q(Ae,1+t);let o=F(e,n+1,Math.min(r,n+3));return n+
3>r||o===E?E:Q(o,3)}};var Hn=[Lt,Dt,Tt,_t],ee=l(String.fromCharCode(...Hn.map(({lead:e})=>e)),e=>e+1),kt=l("=\\"),_A=10,PA=13,kA=512,Ut={levels:1,trait:8,shortest:p,notice:(e,n,r)=>{
for(let t=w(K,e.bytes,n,r);t!==h;){let o=b(K.table,e.bytes,t,r);if(Pt(e,t)<t||UA(e,t,o))return t;t=w(K,e.bytes,o,r)}return h},decode:(e,n,r)=>{let t={start:Pt(e,
n),end:MA(e,n)},o=GA(e.bytes,t);for(let[i,s]of Hn.entries())(o&1<<i)!==0&&vA(e,t,s,r);return t.end}};function UA({bytes:e,end:n},r,t){for(let o=tn(e,r,t);o<t;o=
tn(e,o+1,t))if(Mt(e,o).read(e,o,n)!==E)return!0;return!1}function tn(e,n,r){let t=n;for(;t+4<=r;){let o=ee[e[t]]|ee[e[t+1]],i=ee[e[t+2]]|ee[e[t+3]];if((o|i)!==0)
break;t+=4}for(;t<r&&ee[e[t]]===0;)t++;return t}function Mt(e,n){return Hn[ee[e[n]]-1]}function Pt({bytes:e,start:n},r){let t=Math.max(n,r-kA),o=r;for(;;){for(;o>
t&&K.table[e[o-1]]===1;)o--;let i=o;if(i>t&&e[i-1]===_A&&i--,i>t&&e[i-1]===PA&&i--,i===o||i<=t||kt[e[i-1]]===0)return o;o=i}}function MA({bytes:e,end:n},r){let t=r;
for(;;){t=b(K.table,e,t,n);let o=kt[e[t-1]]===1?ae(e,t,n):0;if(o===0)return t;t+=o}}function vA({bytes:e},n,r,t){y(n.end-n.start,(o,i)=>{let s={piece:I(o,n.start),
core:I(i,n.start)},A=z(s,r.encoding,a=>FA(e,s.piece,r,a));A!==void 0&&t(A)})}function GA(e,{start:n,end:r}){let t=0;for(let o=tn(e,n,r);o<r;o=tn(e,o+1,r)){let i=1<<
ee[e[o]]-1;(t&i)===0&&Mt(e,o).read(e,o,r)!==E&&(t|=i)}return t}function FA(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let A=e[s],a=A===t?o(e,s,r):E,
u=a===E?s+1:s+at(a),f=a===E?A:At(a);f!==Ae&&i.add(f,s,u),s=u}}var Ft={levels:1,alphabet:{index:0,shape:v},notice:(e,n,r)=>L(e,n,r)&&HA(e.bytes,n,r),decode:({bytes:e,end:n},r,t)=>{let o=b(v.table,e,r,n);return y(o-r,(i,s)=>{
let A={piece:I(i,r),core:I(s,r)},a=!1,u=z(A,"hex",B=>{a=Gt(e,A.piece,0,B)});u!==void 0&&t(u);let f=a?z(A,"hex",B=>{Gt(e,A.piece,1,B)}):void 0;f!==void 0&&t(f)}),
o}};function HA(e,n,r){let t=0;for(let o=G(e,n,r);o<r;){yn(e,o,r)&&(o+=2);let i=R(e,o,r);if(i-o>=v.shortest&&vt(e,o+1,i,0)>=J||(t=Ht(e,o,i,n)?vt(e,o,i,t):0,t>=J))
return!0;o=G(e,i,r)}return!1}function vt(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<J;i+=2){let s=W(e[i])*16+W(e[i+1]);o=s===0||x[s]===1?o+1:0}return o}function Gt(e,{
start:n,end:r},t,o){let i=!1;for(let s=G(e,n,r);s<r;){yn(e,s,r)&&(s+=2);let A=R(e,s,r),a=A-s>=v.shortest;i||=a,a||t===0&&Ht(e,s,A,n)?zn(o,e,s+t,A):We(o,s,A),s=G(
e,A,r)}return i}function Ht(e,n,r,t){return r-n>=v.shortest||(r-n)%2===0&&!it(e,n,t)}function zn(e,n,r,t){for(let o=r;o+2<=t;o+=2)e.add(W(n[o])*16+W(n[o+1]),o,o+
2)}var zA=8,sn={table:l("0123456789ABCDEFabcdef :"),shortest:31},Yt=256,WA=l(" 	#>*+-/|:]"),$A=128,An=32,YA=58,JA=124,Jt=10,KA=13,XA=4,jA=6,zt=16,Wt=16,VA=8,Kt={levels:1,
alphabet:{index:1,shape:sn},notice:({bytes:e,start:n,end:r},t)=>{let o={start:$t(e,t,n),end:on(e,t,r)};return Wn(e,o,void 0)>=zA},decode:(e,n,r)=>{let{bytes:t,end:o}=e,
i=b(sn.table,t,n,o),s=$t(t,n,e.start),A=s;for(let a=s;a<o;){let u=on(t,a,o);if(Wn(t,{start:a,end:u},void 0)===0)break;A=u,a=u+1}return A===s?i:(L(e,s,A)&&y(A-s,
(a,u)=>{let f={piece:I(a,s),core:I(u,s)},B=a.start===0?s:on(t,f.piece.start,f.piece.end)+1,$=le=>z(f,"hex",re=>{qA(t,{start:B,end:f.piece.end},{rewritten:re,addWord:le})}),
D=!1,Qe=$((le,re,Re)=>{D||=Re-re>2,zn(le,t,re,Re)});Qe!==void 0&&r(Qe);let Ar=D?$((le,re,Re)=>ZA(le,t,re,Re)):void 0;Ar!==void 0&&r(Ar)}),Math.max(i,A))}};function ZA(e,n,r,t){
for(let o=t-2;o>=r;o-=2)e.add(W(n[o])*16+W(n[o+1]),r,t)}function qA(e,{start:n,end:r},t){for(let o=n;o<r;){let i=on(e,o,r);Wn(e,{start:o,end:i},t),o=i+1}}function $t(e,n,r){
let t=Math.max(r,n-Yt),o=n;for(;o>t&&e[o-1]!==Jt;)o--;return o}function on(e,n,r){let t=Math.min(r,n+Yt),o=n;for(;o<t&&e[o]!==Jt;)o++;return o}function Wn(e,n,r){
let t=Math.min(n.end,n.start+$A);for(let o=n.start;o<t;o++){if(N[e[o]]===0||o>n.start&&WA[e[o-1]]===0)continue;let i=ta(e,{start:o,end:n.end}),s=i===-1?0:ea(e,{
start:i,end:n.end},r);if(s>0)return s}return 0}function ea(e,{start:n,end:r},t){let o=0,i=Wt;for(let s=n;s<r;){o>0&&(s=na(e,{start:s,end:r},i));let A=R(e,s,Math.
min(r,s+Wt+1)),a=A-s;if(a===0||a%2===1||a>i||!ra(e,A,r))break;t?.addWord(t.rewritten,s,A),o===0&&(i=a),o+=a/2,s=A+1,o===VA&&i===2&&s<r&&e[s]===An&&s++}return o}
function na(e,{start:n,end:r},t){let o=n+t,i=n;for(;i<o&&e[i]===An;)i++;return i>n&&i<o&&o<=r&&R(e,i,o)===o?i:n}function ra(e,n,r){let t=e[n];return n>=r||t===An||
t===JA||t===KA}function ta(e,{start:n,end:r}){let t=R(e,n,Math.min(r,n+zt+1)),o=t-n;if(o<XA||o>zt)return-1;let i=t<r&&e[t]===YA;i&&t++;let s=t;for(;t<r&&e[t]===
An;)t++;return(i||t-s>=2||t-s===1&&o>=jA)&&t<r&&N[e[t]]===1?t:-1}var jt={levels:0,trait:2,shortest:P.shortest,notice:(e,n,r)=>Ke(e,n,r,oa),decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end),o=Aa(e,n,t);for(let i of o)Ye(e,i,r);return o[0]?.
end??t}};function oa(e,n,r){let t=r-n,o=r;for(let s=en(e,o);s!==-1&&(o=b(g,e.bytes,s,e.end),o!==s);s=en(e,o))if(t+=o-s,t>=p)return!0;let i=nn(e,n)?n+1:n;return t>
p-Je&&Un(e,i)!==-1}var ia=["+","-","//"].map(e=>Buffer.from(e)),sa=new Uint8Array(0);function Aa(e,n,r){let t=Xt(e,n,r,sa);if(t===void 0)return[];let o=t.source.
find(A=>A>=r),i=o===void 0?void 0:ia.find(A=>Yn(e,o,A)),s=i===void 0?void 0:Xt(e,n,r,i);return s===void 0?[t]:[t,s]}function Xt(e,n,r,t){let o=nn(e,n)?n+1:n,i=Yn(
e,o,t)?o+t.length:o,s=[i],A=[0,r-i],a=i-o===t.length?aa(e,o):void 0;a!==void 0&&(s.unshift(a.start),A.splice(0,2,0,a.end-a.start,a.end-a.start+r-i));let u=r;for(;;){
let f=en(e,u);if(f===-1||!Yn(e,f,t))break;let B=b(g,e.bytes,f+t.length,e.end);if(B<=f+t.length)break;s.push(f+t.length),A.push(A.at(-1)+B-f-t.length),u=B}return s.
length===1||A.at(-1)<p?void 0:{source:s,offsets:A,end:u}}function Yn({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)if(e[r+o]!==t[o])return!1;
return!0}function aa(e,n){let{bytes:r,start:t}=e,o=Un(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<Je&&g[r[i-1]]===1;)i--;return nn(e,i)&&i++,i>=o||o-i>=Je?void 0:
{start:i,end:o}}var ua={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Vt=2*(p-1),qt={levels:1,find:({bytes:e,end:n},r)=>{for(let t=r+Vt-1;t<n;t+=Vt)if(!(e[t]!==0&&e[t-1]!==
0)){for(let o=t;o>t-4&&o>=r;o--)if(x[e[o]]===1&&eo(e,r,o,n)!==0)return o}return h},decode:(e,n,r)=>{let t=ca(e,n),o=t.first+t.width*(t.count-1);return L(e,t.first,
o)&&y(t.count,(i,s)=>{r({bytes:fa(e.bytes,t,i),core:I(s,-i.start),locate:A=>da(e,t,I(A,i.start)),aligned:!0,exact:!1})}),o}};function eo(e,n,r,t){return Zt(e,n,
r,t,2)?2:Zt(e,n,r,t,4)?4:0}function Zt(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<p&&!(x[e[s]]===0||!ce(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<p&&!(x[e[s]]===
0||!ce(e,s+1,s+o));s-=o,i++);return i===p}function ce(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function ca({bytes:e,start:n,end:r},t){let o=eo(e,
n,t,r)===4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ce(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ce(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function fa(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function da(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:A}=e,a=n+r*t.start,u=n+r*(t.end-1),f=u+r<=s&&ce(o,u+1,u+r),$=a-r+1>=i&&ce(o,a-r+1,a)&&(!f||A&&(a-i)%r===r-1),[D,Qe]=ua[r];return $?
{start:a-r+1,end:u+1,encoding:Qe}:{start:a,end:Math.min(u+r,s),encoding:D}}var an=[jt,Qt,tt,Ut],no=[Ft,ct,Kt],ro=qt,to=Zr;var io=require("node:zlib");var H=52,Jn=32,oo=[2,7,8,22],la=-524719827,ma=270137646,Kn=50,fe=123-Kn,Ea=97,pa=113,ga=4;function so(e){return oo.reduce((r,t)=>r<<8|e[t],0)^(0,io.crc32)(e.filter(
(r,t)=>!oo.includes(t)))}var Ao=so(new Uint8Array(Jn)),ba;function ha(){let e=new Int32Array(H*fe),n=new Uint8Array(Jn);for(let r=0;r<Jn*8;r++){n[r>>3]=128>>(r&
7);let t=so(n)^Ao;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<ve.length;s++){let A=o*fe+ve.charCodeAt(s)-Kn;(s&i)!==0&&(e[A]=e[A]^t)}}return e}function Be(e,n){
let r=ba??=ha(),t=Ao;for(let o=n,i=-Kn;o<n+H;o+=4,i+=4*fe){let s=r[i+e[o]],A=r[i+fe+e[o+1]],a=r[i+2*fe+e[o+2]];t^=s^A^a^r[i+3*fe+e[o+3]]}return t===la?"user":t===
ma?"application":void 0}function ao(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var uo={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Xn(e,n,r,t){if(r-n===H)return t<=n&&Be(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==Ea&&s!==pa||o>=H-1)continue;let A=i-H+1;if(A>=t&&A>=n&&Be(e,A)!==void 0)return A}return-1}function co(e,n){return ie(
e,n,n+H)>=ga}function fo(e,n,r){let t=n,o=r,i=e.length&-4;for(let A=0;A<i;A+=4)t=t+Ba(e,A)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let A=e.length-1;A>=i;A--)s=s<<8|e[A];for(let A=0;A<2;A++)t=A===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function Ba(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function lo(e){let n=Eo(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=hn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function mo(e){let n=Eo(e)>>>8;return[18,12,6,0].map(r=>M.charAt(n>>>r&63)).join("")}function Eo(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ne=84,de=76,Vn=52,Ia=57,Sa=58,bo=59,wa=72,un=80,Ca=4,Se=Buffer.from("AZDO"),ho=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(ho[e]=3-n)});var jn=Buffer.
from("JQQJ9"),Bo={9:"key",D:"derived",H:"hash"},ya=new Set(Object.keys(Bo).map(e=>e.charCodeAt(0))),Qa=2024,Io=65,Ra=1970041904,xa=1147496033,Ie=new Uint8Array(
un/4*3);function So(e,n,r){for(let t=n+3;t<r;t+=ho[e[t]])if(!(e[t]!==Se[3]||e[t-1]!==Se[2])&&e[t-2]===Se[1]&&e[t-3]===Se[0])return t-3;return-1}function wo(e,n){
if(!go(e,n,n+de))return;let r=go(e,n+un,n+ne);if(!Zn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let t={format:"new",kind:"unknown",...Da(e,n)};if(Ta(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...t}}function Co(e,n){return ie(e,n,n+Vn)>=Ca}function Zn(e,n){for(let t=0;t<jn.length;t++)if(e[n+Vn+t]!==jn[t])return!1;let r=e[n+bo]-
Io;return ya.has(e[n+Vn+jn.length])&&r>=0&&r<12}function Da(e,n){let r=e.subarray(n+wa,n+de);return{issued:Oa(e,n),keyKind:Bo[String.fromCharCode(e[n+Ia])]??"ke\
y",provider:String.fromCharCode(...r)}}function Oa(e,n){let r=Qa+M.indexOf(String.fromCharCode(e[n+Sa])),t=e[n+bo]-Io+1;return`${r}-${String(t).padStart(2,"0")}`}
function Ta(e,n){for(let t=n,o=0;o<Ie.length;t+=4,o+=3){let i=S[e[t]],s=S[e[t+1]],A=S[e[t+2]],a=S[e[t+3]];Ie[o]=i<<2|s>>4,Ie[o+1]=(s&15)<<4|A>>2,Ie[o+2]=(A&3)<<
6|a}let r=fo(Ie,Ra,xa);return po(e,n,lo(r))||po(e,n,mo(r))}function po(e,n,r){for(let t=0;t<ne-un;t++)if(e[n+un+t]!==r.charCodeAt(t))return!1;return!0}function go(e,n,r){
for(let t=r-1;t>=n;t--)if(q[e[t]]===0)return!1;return!0}var yo="AGFzbQEAAAABJQZgAX8Bf2ACf38Bf2ACf38AYAN/f38Bf2AFf39/f38Bf2AAAX8CDwEDZW52Bm1lbW9yeQIAAQMNDAIDAAQBBQABAQMCAAZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
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
A0EUTwRAAkAjBiIDQQFqJAYgA0GAIE8NACADQQN0QYCILmoiAyACIwNrNgIAIAMgBSMDazYCBAsLCwsgASABQQFrcSEBDAELCwsJACMGIwUgABsL";var Ma=l("%\\&="),va=[g,K.table,l("-_"),l(M.slice(0,26)),l("0123456789"),Ze,qe,je,X,pe,N,Ve,Pn,kn],Ga=[[720896,P.table],[720960,g],[720912,v.table],[720928,sn.table],
[720944,Ma]];function Qo(e){for(let[r,t]of Ga)Fa(new Uint8Array(e,r,16),t);let n=new Uint16Array(e,721408,256);for(let[r,t]of va.entries())for(let o=0;o<256;o++)
n[o]=n[o]|t[o]<<r}function Fa(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var er=65536,Do;function Oo(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new nr(n,e)}catch{return}}var nr=class{isWide=!1;#e;#r;#n;#o;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#A=0;#t=0;#a=0;constructor(n,r){let t=r;t??=this.#r=new n.Memory({initial:Math.ceil((1048640+er+64)/er)}),this.#e=
r,Do??=new n.Module(Buffer.from(yo,"base64")),this.#n=new n.Instance(Do,{env:{memory:t}}).exports,Qo(t.buffer),this.#c(t)}holds({buffer:n}){return n===this.#o?this.#e!==
void 0:n!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}sift({bytes:n,start:r,end:t,changes:o}){let i=t-r;if(this.#r===void 0){let s=o!==void 0&&o.words.buffer===this.#o,
A=s?o.words.byteOffset+4*o.first:0,a=s?n.byteOffset+o.origin:0;this.#A=this.#n.sift(n.byteOffset+r,i,A,s?o.count:-1,a)}else 1048640+i+64>this.#i.length&&this.#f(
this.#r,1048640+i+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,i),1048640),this.#A=this.#n.sift(1048640,i,0,-1,0);return this.#A>32512?!1:(this.#a=r,this.#t=
0,this.isWide=this.#n.isWide()!==0,!0)}get isEmpty(){return this.#A===0&&!this.isWide&&this.#n.countOf(0)===0&&this.#n.countOf(1)===0}nextOther({index:n,shape:r},{
bytes:t,end:o},i){let s=this.#n.countOf(n),A=2*4096*n,a=0,u=Math.min(s,4096);for(;a<u;){let f=a+u>>1;this.#a+this.#u[A+2*f]<i?a=f+1:u=f}return a<Math.min(s,4096)?
this.#a+this.#u[A+2*a]:s>4096?w(r,t,i,o):h}nextRun(n,r){let t=r-this.#a;for(;this.#t>0&&this.#s[2*this.#t-2]>=t;)this.#t--;for(;this.#t<this.#A&&this.#s[2*this.#t]<
t;)this.#t++;return this.#t<this.#A?this.#a+this.#s[2*this.#t]:h}endOf(){return this.#a+(this.#s[2*this.#t+1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#t+1]>>>
24}#f(n,r){n.grow(Math.ceil((r-this.#i.length)/er)),this.#c(n)}#c({buffer:n}){this.#o=n,this.#i=new Uint8Array(n),this.#s=new Uint32Array(n,788480,2*32512),this.#u=
new Uint32Array(n,721920,4*4096)}};var ye={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>w(P,e,r,n),endOf:({bytes:e,end:n},r)=>b(P.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},t)=>w(
e,n,t,r)},$a=192,Ya=8*1024*1024,rr,To=!1;function Lo(e,n){let{bytes:r,start:t,end:o}=e;return o-t<$a||o-t>Ya?ye:n?.holds(r)===!0?n.sift(e)?n:ye:(To||(rr=Oo()),To=
!0,rr?.sift(e)===!0?rr:ye)}var No={table:pe,shortest:H};function tr(e,n,r){Ka(e,n,r);for(let{levels:t,alphabet:o,notice:i,decode:s}of no)if(!(t>e.depth))for(let A=n.nextOther(o,e,e.start);A!==
h;){let a=b(o.shape.table,e.bytes,A,e.end),u=i(e,A,a)?s(e,A,or(e,t,r)):a;A=n.nextOther(o,e,u)}n.isWide&&_o(ro,e,r),e.outer!==void 0&&_o(to,e,r)}function _o({levels:e,
find:n,decode:r},t,o){if(!(e>t.depth))for(let i=n(t,t.start);i!==h;i=n(t,i))i=r(t,i,or(t,e,o))}function or(e,n,r){return t=>{r.budget.spend(t.bytes.length)&&tr(
Xa(t,e,e.depth-n),ye,r)}}function Ka(e,n,r){let t;for(let o=n.nextRun(e,e.start);o!==h;){let i=n.endOf(e,o),s=L(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&i-
o>=p&&ja(e,o,i,r.found);for(let A=0;A<an.length;A++){let{levels:a,trait:u,shortest:f,notice:B,decode:$}=an[A];if(!(a>e.depth||(s&u)===0||i-o<f))for(let D=Math.max(
o,t?.[A]??o);D<i&&(D=B(e,D,i),D!==h);)D=$(e,D,or(e,a,r)),t??=an.map(()=>e.start),t[A]=D}o=n.nextRun(e,i)}}function Xa({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){
return{bytes:e,start:0,end:e.length,changes:void 0,depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r},unpack:void 0}}function ja(e,n,r,t){let{bytes:o}=e;
for(let i=w(Sn,o,n,r);i!==h;i=w(Sn,o,i,r)){let s=i;i=b(g,o,i,r),Va(e,s,i,t),qa(e,s,i,t)}}function Va(e,n,r,t){let{bytes:o}=e,i=r-(ne-de)+4;for(let s=n+de;;s++){
if(s=So(o,s,i),s===-1)return;let A=s-de;if(!Zn(o,A)&&!Ge(e,A,A+ne))continue;let a=wo(o,A);a!==void 0&&(a.confidence==="certain"||Za(e,A))&&t.add(e,A,A+ne,a)}}function Za(e,n){
return!e.exact&&Ge(e,n,n+ne)&&Co(e.bytes,n)}function qa(e,n,r,t){let{bytes:o}=e;for(let i=w(No,o,n,r);i!==h;i=w(No,o,i,r)){let s=i;for(;i<r&&pe[o[i]]===1;)i++;eu(
e,s,i,t)}}function eu(e,n,r,t){let{bytes:o}=e;for(let s=Xn(o,n,r,n);s!==-1;s=Xn(o,n,r,s+1)){let A=Be(o,s);A!==void 0&&t.add(e,s,s+H,ao(A))}let i=r-H;e.exact||Be(
o,i)!==void 0||!co(o,i)||Ge(e,i,r)&&t.add(e,i,r,uo)}var Po=Object.freeze([]);function ko(e,{decodeDepth:n,onCut:r,onCandidate:t,sieve:o,unpackerFor:i}){let s=Lo(e,o);if(s.isEmpty)return Po;let A=e.end-e.start,a=new Me(e.start),u=new Le(A),
f=i&&nu(i,A,u);tr(Ur(e,n,f),s,{found:a,budget:u}),u.isExceeded&&r?.(_r),a.hasCandidates&&t?.();let B=a.distinct();return B.length===0?Po:B}function nu(e,n,r){let t;
return(o,i)=>{t??=e(n),t(o,s=>{r.give(s.length),i(s)})}}var ru=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],ir=new Map;for(let e of ru){let n=e[0].charCodeAt(0);ir.set(n,[...ir.get(n)??[],e])}
var tu=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),ou=110,Mo=120,Uo=512,sr=22,iu=Buffer.from("PK\0\0\0\0","latin1"),su=sr+65535;
function vo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=ir.get(o);if(i!==void 0){let A=i.find(([a])=>Go(e,n,a));if(A!==void 0)return A[1]}if(o===Mo&&
au(e[n+1]))return"zlib";let s=tu.get(o);if(s!==void 0){let A=Fo(e,n,Math.min(r,n+ou)),a=s.find(([u])=>u.test(A));if(a!==void 0)return{unreadable:a[1]}}return Au(
e,n,r)?"tar":t&&uu(e,n,r)?"trailing-zip":void 0}function Au(e,n,r){if(r-n<Uo)return!1;let t=e[n+154];if(!(e[n+257]===117&&Go(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(Fo(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let A=0;A<Uo;A++)(A<148||A>=156)&&(s+=e[n+A]);return i===s}function au(e){return(e&32)===0&&((Mo<<8)+e)%31===0}function uu(e,n,r){
let t=Math.max(n,r-su);if(r-t<sr)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(iu):-1;return i>=0&&i+sr<=o.length}function Go(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function Fo(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var k=require("node:fs"),Ho=require("node:zlib");var zo=32*1024*1024,cu=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,fu=32;function Wo(e,n){try{let r=(0,Ho.inflateSync)(du(e),{maxOutputLength:zo}),t=cu.exec(
r.toString("latin1",0,fu)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return xe(r)}}function du(e){let n=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let r=(0,k.fstatSync)(
n);if(!r.isFile()||r.size>zo)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(n)}finally{(0,k.closeSync)(n)}}function cn(e,n,r){if(vo(e,n,e.length)!==void 0)return!1;let t=!1,o=()=>{t=!0},i=r.closedArchives===!0?void 0:()=>o,{decodeDepth:s}=r;return ko({bytes:e,start:n,
end:e.length},{decodeDepth:s,onCut:o,unpackerFor:i}).length===0&&!t}function $o(e,n){let r=Wo(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&cn(r.bytes,
r.start,n)}var lu=/ -{24} >8 -{24}\r?$/;var mu="diff --";function Yo(e,n){if(!n)return e;let r;for(let{line:t,at:o}of Eu(e)){let i=lu.exec(t);if(i!==null&&i.index>0&&i.index<=16)r?.mark!==t.slice(0,i.
index)&&(r={at:o,mark:t.slice(0,i.index)});else{if(r!==void 0&&t.startsWith(mu))return e.subarray(0,r.at);r!==void 0&&!t.startsWith(r.mark)&&(r=void 0)}}return e}
function*Eu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(10,r),o=t<0?n.length:t;yield{line:n.toString("lati\
n1",r,o),at:r},r=o+1}}var fn={decodeDepth:3,maxSize:1/0,lineHash:!1};function Jo(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var pu=500,gu=1<<20;function jo({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!Jo(t)&&bu(o);case"commit-msg":return n.length===1&&Bu(r,n[0],t.GIT_EDITOR!==":");default:return!1}}function bu(e){let n=hr(e.directory);if(n===void 0)return!1;
let r=Nr(e);if(r===void 0||r.blobs.size>pu)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return r.paths.every(hu)&&[...r.blobs].every(o=>$o(t(o),
fn))}function hu(e){return[...br(e)].every(({name:n})=>cn(n,0,fn))}function Bu(e,n,r){let t=Yo((0,Ko.readFileSync)((0,Xo.resolve)(e,n)),r);return t.length<=gu&&
cn(t,0,fn)}var Iu=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Su(process.argv.slice(2))||import("./cli.js");function Su([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>Iu.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return jo({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&gr(i,(0,Vo.homedir)())}catch{return!1}}
