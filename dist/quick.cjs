"use strict";var Do=Object.create;var jn=Object.defineProperty;var To=Object.getOwnPropertyDescriptor;var Oo=Object.getOwnPropertyNames;var Lo=Object.getPrototypeOf,_o=Object.prototype.hasOwnProperty;var No=(e,n,r,t)=>{if(n&&typeof n=="object"||typeof n=="function")for(let o of Oo(n))!_o.call(e,o)&&o!==r&&jn(e,o,{get:()=>n[o],enumerable:!(t=To(n,o))||t.enumerable});
return e};var Po=(e,n,r)=>(r=e!=null?Do(Lo(e)):{},No(n||!e||!e.__esModule?jn(r,"default",{value:e,enumerable:!0}):r,e));var Ro=require("node:os");var Zn=require("node:fs"),qn=require("node:path");var R=class extends Error{name="UserError"};function Ie(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function Kn(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var Xn=require("node:fs"),fe=require("node:path");function*Vn(e,n){for(let r=e;;r=(0,fe.dirname)(r))if(yield r,(0,Xn.existsSync)((0,fe.join)(r,".git"))||r===n||
r===(0,fe.dirname)(r))return}var Uo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function er(e,n){for(let r of Vn(e,n)){let[t,o]=Uo.map(i=>(0,qn.join)(r,i)).filter(i=>(0,Zn.existsSync)(
i));if(o!==void 0)throw new R(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Se=require("node:fs");function nr(e,n,r){let t=ko(e,n,r);try{return new TextDecoder("utf-8",{fatal:!0}).decode(t)}catch{throw new R(`${n}: not valid UTF-8`)}}function ko(e,n,{noun:r,
largest:t}){try{let o=(0,Se.statSync)(e);if(!o.isFile())throw new R(`${n}: not a regular file`);if(o.size>t*1e6)throw new R(`${n}: larger than ${t} MB, which no\
 ${r} is`);return(0,Se.readFileSync)(e)}catch(o){throw o instanceof R?o:new R(Kn(o)==="ENOENT"?`${n}: no such ${r} file`:`${n}: ${Ie(o)}`)}}var Mo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,Go=/^ *(?:#.*)?$/,vo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Fo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Ho=/^PAT00[1-5]$/,$o=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function tr(e,n){let r=er(e,n);return r===void 0?!0:!r.endsWith(".json")&&zo(nr(r,r,{noun:"configuration",largest:1}))}function zo(e){let n=new Set,r;for(let t of e.
split(/\r?\n/)){if(!Mo.test(t))return!1;if(Go.test(t))continue;let o=t.replace(/ +(?:#.*)?$/,""),i=/^( *)- +(.*)$/.exec(o);if(i!==null){let[,{length:c}="",d=""]=i;
if(r===void 0||(r.indent??c)!==c||!rr(r.key,d))return!1;r.indent=c;continue}let[s=""]=o.split(":");if(r!==void 0&&r.indent===void 0||n.has(s))return!1;n.add(s),
r=void 0;let[,A,a]=$o.exec(o)??[];if(A===void 0?!vo.test(o):a?.split(",").every(c=>rr(A,c.trim()))===!1)return!1;A!==void 0&&a===void 0&&(r={key:A})}return r===
void 0||r.indent!==void 0}function rr(e,n){return(e==="disabledRules"?Ho:Fo).test(n)}var Co=require("node:fs"),Qo=require("node:path");var we=require("node:fs"),x=require("node:path");function or(e,n=process.env){let r=Wo(e,n);if(r===void 0)return;let{top:t,gitDir:o}=r,i=n.GIT_COMMON_DIR??ir((0,x.join)(
o,"commondir")),s=i===void 0?o:(0,x.resolve)(o,i),A=n.GIT_OBJECT_DIRECTORY;return{top:t,objects:A===void 0?(0,x.join)(s,"objects"):(0,x.resolve)(e,A)}}function Wo(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,x.resolve)(e,r)};for(let t=e;;t=(0,x.dirname)(t)){let o=(0,x.join)(t,".git"),i=(0,we.statSync)(o,{throwIfNoEntry:!1});
if(i?.isDirectory()===!0)return{top:t,gitDir:o};let s=i===void 0?void 0:ir(o);if(s?.startsWith("gitdir: ")===!0)return{top:t,gitDir:(0,x.resolve)(t,s.slice(8))};
if(t===(0,x.dirname)(t))return}}function ir(e){try{return(0,we.readFileSync)(e,"utf8").trimEnd()}catch{return}}var fr=require("node:child_process");var Ar=require("node:fs"),V=require("node:path");var Yo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],sr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Jo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"},jo=["core.fsm\
onitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=never","core.quo\
tePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false","color.ui=fal\
se","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],ar=["--no-pager","--literal-pathspecs",...jo.flatMap(e=>["-c",e])];var Ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function ur(e,n=process.env){let r={};for(let[o,i]of Object.entries(n)){let s=o.toUpperCase();
!s.startsWith("GIT_")&&!Ko.has(s)&&(r[o]=i)}let t=e.inherit?[...Yo,...sr]:sr;for(let o of t)n[o]!==void 0&&(r[o]=n[o]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,Jo)}var Ve;function cr(){let e=process.env.PATH??process.env.Path??"";if(Ve?.path!==e){let n=Xo(e);if(n===void 0)throw new R("git was no\
t found on PATH: install git 2.30 or newer");Ve={path:e,git:n}}return Ve.git}function Xo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(V.delimiter).
filter(r=>(0,V.isAbsolute)(r)).map(r=>(0,V.join)(r,n)).find(r=>Vo(r))}function Vo(e){try{return(0,Ar.statSync)(e).isFile()}catch{return!1}}var Zo=12e4,qo=1<<20;function dr(e,n){let{status:r,stdout:t,error:o}=(0,fr.spawnSync)(cr(),[...ar,...e],{cwd:n.directory,env:ur(n),stdio:["ignore","pipe","ignor\
e"],timeout:Zo,maxBuffer:qo,windowsHide:!0});return o!==void 0||r===null?void 0:{exitCode:r,output:t}}var Z=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,t={}){let o=t.stderr??"",i=ei(o);super(i===""?`git ${n} ${r}`:`git ${n} ${r}: ${i}`),
this.command=n,this.exitCode=t.exitCode,this.stderr=o}};function ei(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function ni(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function lr(e,n){if(!ni(e))throw new Z(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var ri=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)ri[e.toString(16).charCodeAt(0)]=e;var Er=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function gr(e,n,r){let[t="",o="",i="",s="",A]=e.split(" ");if(!t.
startsWith(":")||A===void 0)throw new Z(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(t)?mr(i,r):void 0,after:/^1[02]/.test(o)?mr(s,r):void 0,
unmerged:A==="U"}}function mr(e,n){return/^0+$/.test(e)?void 0:lr(e,n)}var pr="diff-index";function br(e){let n=dr([pr,...Er,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),t=new Set;
for(let o=0;o+1<r.length;o+=2){let{after:i,unmerged:s}=gr(r[o],r[o+1],pr);if(s)return;i!==void 0&&t.add(i)}return t}var Br="it is encoded in too many ways at once: not all that can be decoded from it was searched";var Ce=class{#e;#t=!1;constructor(n){this.#e=Math.max(1048576,24*n)}get isExceeded(){return this.#t}spend(n){return n>this.#e?(this.#t=!0,!1):(this.#e-=n,!0)}};function hr({words:e,first:n,count:r,origin:t},o,i){let s=0,A=r;for(;s<A;){let a=s+A>>1;t+e[n+2*a+1]<o?s=a+1:A=a}return s<r&&t+e[n+2*s]<=i}function Sr({bytes:e,start:n,end:r,changes:t},o){return{bytes:e,start:n,end:r,changes:t,depth:o,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0}}function P({
changes:e},n,r){return e===void 0||hr(e,n-256,r+256)}function wr(e,n){let r=[],t=[],o=e,i=n;for(;;){if(i.start<o.core.start||i.start>=o.core.end)return;if(r.push(
{layer:o,span:i}),o.outer===void 0)return{steps:r,encoding:t};let s=o.outer.locate(i);s.encoding!==void 0&&t.unshift(s.encoding),i=s,o=o.outer.layer}}var Ze=3*65536,
qe=3*8192;function D(e,n){if(e<=Ze+qe){n({start:0,end:e},{start:0,end:e});return}for(let r=0;r<e;r+=Ze){let t={start:r,end:Math.min(e,r+Ze)};n({start:Math.max(0,
r-qe),end:Math.min(e,t.end+qe)},t)}}function S(e,n){return{start:e.start+n,end:e.end+n}}var ti=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],oi=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],ii=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),Cr=new RegExp(`${ti.map(ii).join("|")}|(?<![a-z])(?:${oi.join(
"|")})`,"i"),si=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Ai=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ai=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ui=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ci=/https?:\/\/[^\s/@"'<>]{0,128}$/i,fi=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function yr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:t}of e.steps){let[o,i]=Qe(r,t,256);n.azure||=Cr.test(o)||Cr.test(
i),n.foreign||=si.test(o)||Ai.test(i),n.digest||=ai.test(o),n.example||=ui.test(o),n.server||=ci.test(o)&&fi.test(i)}return n}function Qe(e,n,r){let{bytes:t}=e,
o=Math.max(e.start,n.start-r),i=Math.min(e.end,n.end+r);return[Qr(t,o,n.start),Qr(t,n.end,i)]}function Qr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var ye=new Uint16Array(256);function q(e,n,r){ye.fill(0);for(let o=n;o<r;o++){let i=e[o];ye[i]=ye[i]+1}let t=0;for(let o=n;o<r;o++)t+=Math.log2((r-n)/ye[e[o]]);
return t/(r-n)}var di=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],li=new Set(di.flatMap(e=>Dr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),mi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Ei=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function xr(e){let n=e.toLowerCase(),r=Dr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Ei.test(n))return"it is made of words\
 that stand for a token";if(gi(n))return"it repeats itself";if(Re(r,Rr)>=20||Re(pi(n),Rr)>=30)return"it counts up or down";if(Re(r,t=>li.has(t))>=20)return"it w\
alks along the keyboard";if(Re(r,t=>mi.has(t))>=(/\d/.test(n)?15:9))return"it is made of words"}function Rr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function gi(e){for(let n=1;n<=26;n++){let r=0;for(let t=n;t<e.length;t++)r+=e[t]===e[t-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Dr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function pi(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function Re(e,n){
return e.filter(n).length}var m=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,de=String.raw`${m}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${m}value${m}\s{0,4}[:=]|\s)\s{0,8}${m}`,xe=String.raw`[^\s/@"'<>]{0,128}`,
U=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),w=(e,n="")=>f(`(?:${e})${de}${n}`),F=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${m}`),
W="@|%40",Y=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${xe}`;var Tr=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:w("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:w("_authToken")},{id:"npmrc-auth",before:w(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:w("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:w("npmAuthIdent",`(?:${xe}:)?`)},{id:"yarn-auth-token",before:w("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${m}\s{1,8}value\s{0,4}=\s{0,4}${m}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${de}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:w("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:F("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:w("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${Y}`),after:U(W)},{id:"pip-inde\
x-url",before:f(Y),after:U(String.raw`(?:${W})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${de}basic\s{1,4}`)},{id:"cargo-token",before:w(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${m}auth${m}\s{0,4}:\s{0,4}${m}`)},{id:"curl-user",before:F("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${m}[^\s:"']{0,80}:`)},{id:"wget-password",before:F("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${m}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:U(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:w("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:w("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:w("VSCE_PAT")},{id:"terraform-variable",before:w("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:w("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:U(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:F("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:F("vsce","-p|--pat")},
{id:"tfx-command",before:F("tfx","-t|--token")},{id:"terraform-variable",before:F("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${m}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${m}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${m}\w{1,80}=${m}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${m}publishers${m}\s{0,4}:[^]{0,600}${m}pat${m}\s{0,4}:\s{0,4}${m}`)},
{id:"postman",before:f(String.raw`${m}key${m}\s{0,8}:\s{0,8}${m}[\w -]{1,60}${m}\s{0,8},\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:f(
String.raw`${m}\w{0,60}(?:pat|token|secret|password)\w{0,60}${m}\s{0,8}:\s{0,8}\{\s{0,80}${m}value${m}\s{0,8}:\s{0,8}${m}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${m}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${de}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${m}\s{0,4}:\s{0,4}${m}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:w("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${Y}`),after:U(W)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(Y),after:U(String.
raw`(?:${W})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${xe}`),after:U(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(Y),after:U(String.raw`(?:${W})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
Y),after:U(String.raw`(?:${W})[\w-]`)},{id:"devops-variable",before:w("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var bi=2048,Bi=/[A-Za-z0-9+/_-]+$/,hi=/^[A-Za-z0-9+/_=-]+/;function en({steps:e},n=bi){let r=e.map(({layer:o,span:i},s)=>{let[A,a]=Qe(o,i,n);return s===0?{before:A,
after:a}:{before:A.replace(Bi,""),after:a.replace(hi,"")}});return Tr.find(({before:o,after:i})=>r.some(({before:s,after:A})=>(o===void 0||Ii(o,s))&&(i?.test(A)??
!0)))?.id}function Ii(e,n){return e.lastIndex=n.length,e.test(n)}var O=(e,n,r)=>({signed:e,shaped:n,legacy:r}),wi={signed:4.5,shaped:4.5,legacy:4},Ci=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:e,entropy:n})=>n>=wi[e]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Qi=5,yi=8;function Ri(e){return e>=yi?"likely":e>=Qi?"possible":void 0}function xi(e){let{kind:n}=e;return Ci.reduce((r,{weights:t,applies:o})=>o(e)?r+
t[n]:r,0)}function Or(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:t}=r.layer,{start:o,end:i}=r.span,s=Buffer.from(t.buffer,
t.byteOffset+o,i-o).toString("latin1");if(xr(s.slice(0,52))!==void 0)return;let A=yr(e),a=Di(n);if(a==="legacy"&&A.foreign)return;let c=A.azure&&en(e,256)!==void 0,
d=xi({kind:a,entropy:q(t,o,o+52),word:s,surroundings:A,carried:c}),I=Ri(d);return I===void 0?void 0:{...n,confidence:I}}function Di({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var De="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ti="(?:/|\\\\/|%2[Ff])",Lr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",_r="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Oi=new RegExp(`${Lr}(?::[^\\s:/\
@"'<>]{0,128})?${_r}`,"gi"),rc=new RegExp(`${Lr}(?::|%3A)$`,"i"),tc=new RegExp(`^${_r}`,"i"),oc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ti}${De}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${De}`,"gi"),Oi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${De}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${De}(?![.:/])`,"gi")];var ic=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),sc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Li=Object.freeze([]),Te=class{#e;#t=[];#r=new Map;#o=!1;constructor(n){this.#e=n}get hasCandidates(){return this.#o}add(n,r,t,o){let i={start:r,end:t},s=wr(
n,i);if(s===void 0)return;o.checksum!=="valid"&&(this.#o=!0);let A=Or(s,o);if(A===void 0)return;let a=s.steps.at(-1).span,c=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,t-r).toString("latin1")),d=s.encoding.length===0&&a.end-a.start===t-r;d&&c.offsets.has(a.start)||(d&&c.offsets.add(a.start),this.#t.push({...A,
token:c.token,offset:a.start-this.#e,length:a.end-a.start,encoding:s.encoding.length===0?Li:s.encoding,seen:{layer:n,span:i}}))}#i(n){let r=this.#r.get(n)??{token:n,
offsets:new Set};return this.#r.set(n,r),r}distinct(){let n=[];for(let r of this.#t.sort(Pi)){let t=n.at(-1);t===void 0||t.token!==r.token||t.offset+t.length<=r.
offset?n.push(r):_i(r,t)&&(n[n.length-1]=r)}return n.sort(Ni)}};function _i(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function Ni(e,n){return e.offset-n.offset||e.length-
n.length||nn(e.token,n.token)}function Pi(e,n){return nn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:nn(e.encoding.join(),
n.encoding.join()))}function nn(e,n){return e===n?0:e<n?-1:1}function l(e,n=()=>1){let r=new Uint8Array(256);for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=n(t);return r}var Nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",rn="abcdefghijkl\
mnopqrstuvwxyz",Pr="0123456789",tn=Pr+Nr+rn,k=`${Nr}${rn}${Pr}+/`,Oe=`${rn}234567`,g=l(`${k}-_`),J=l(tn),le=l(Oe),L=l(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),y=l("0123456789ABCDEFabcdef"),C=l(k,e=>e);C[45]=62;C[95]=63;var on=92,Ui=37,ki=117,Mi=120,Gi=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Le(e,n,r){let{bytes:t,start:o,end:i}=e;return r<i&&J[t[r]]===1?!1:n<=
o||J[t[n-1]]===0||vi(t,o,n)}function vi(e,n,r){return r-2>=n&&e[r-2]===on&&Gi.has(e[r-1])||r-3>=n&&e[r-3]===Ui&&sn(e,r-2,r)||r-4>=n&&e[r-4]===on&&e[r-3]===Mi&&sn(
e,r-2,r)?!0:r-6>=n&&e[r-6]===on&&e[r-5]===ki&&sn(e,r-4,r)}function sn(e,n,r){for(let t=n;t<r;t++)if(y[e[t]]===0)return!1;return!0}var p=52,ee=48,B=-1,_e=`${k}-_`,Ur="%\\&#;={}",H={table:l(_e+Ur),shortest:p},_={table:l(`${_e}${Ur}\r
`),shortest:24},An={table:g,shortest:p};function h({table:e,shortest:n},r,t,o){let i=t-1,s=i+n;for(;s<o;){let A=s;for(;e[r[A]]===1;)if(A--,A===i)return A+1;i=A,
s=A+n}return B}function b(e,n,r,t){let o=r;for(;o+4<=t;){let i=e[n[o]]&e[n[o+1]],s=e[n[o+2]]&e[n[o+3]];if((i&s)===0)break;o+=4}for(;o<t&&e[n[o]]===1;)o++;return o}var an={table:g,shortest:Math.ceil(p*8/6)},kr=4,Mr=Math.floor((ee-2)/3),vr={levels:1,trait:4,shortest:an.shortest,notice:({bytes:e},n,r)=>{for(let t=h(an,e,n,r);t!==
B;){let o=b(g,e,t,r);for(let i=0;i<kr;i++)if(Fr(e,t+i,o))return t;t=h(an,e,o,r)}return B},decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end);for(let o=0;o<kr;o++)Hi(e,
{start:n+o,end:t},o===0,r);return t}};function Hi({bytes:e},n,r,t){let o=n.start,i=(n.end-o)*3>>2;!Fr(e,o,n.end)||!Gr(e,o,0,i)||D(i,(s,A)=>{Gr(e,o,s.start,s.end)&&
t({bytes:Wi(e,o,s.start,s.end),core:S(A,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/6),encoding:"base64"}),
aligned:r,exact:!1})})}function Fr(e,n,r){let t=n-4,o=t+4*Mr;for(;o+4<=r;){let i=o;for(;$i(e,i);)if(i-=4,i===t)return!0;t=i,o=i+4*Mr}return!1}function $i(e,n){let r=C[e[n]]&
32,t=C[e[n+1]]&8;return(r|t|C[e[n+2]]&2)===0}function ne(e,n,r){let t=r/3|0,o=r-3*t,i=n+4*t+o,s=C[e[i]],A=C[e[i+1]];return o===0?s<<2|A>>4:o===1?(s&15)<<4|A>>2:
(s&3)<<6|A}function Gr(e,n,r,t){let o=r-1,i=o+p;for(;i<t;){let s=i,A=ne(e,n,s);for(;L[A]===1;){if(s--,s===o)return!0;A=ne(e,n,s)}if(A===0&&zi(e,n,s,r,t))return!0;
o=s,i=s+p}return!1}function zi(e,n,r,t,o){for(let i=Math.max(t,r-3);i<r;i++)if(L[ne(e,n,i)]!==0)for(let s of[2,4]){let A=0;for(let a=i;a>=t&&A<p&&L[ne(e,n,a)]===
1;a-=s)A++;for(let a=i+s;a<o&&A<p&&L[ne(e,n,a)]===1;a+=s)A++;if(A===p)return!0}return!1}function Wi(e,n,r,t){let o=Buffer.allocUnsafe(t-r),i=n+r/3*4,s=0;for(;s+
3<=o.length;s+=3,i+=4){let A=C[e[i]],a=C[e[i+1]],c=C[e[i+2]],d=C[e[i+3]];o[s]=A<<2|a>>4,o[s+1]=(a&15)<<4|c>>2,o[s+2]=(c&3)<<6|d}for(;s<o.length;s++)o[s]=ne(e,n,
r+s);return o}function Ne(e,n,r){if(!P(e,n.source[0],n.end))return;let{bytes:t}=e;D(n.offsets.at(-1),(o,i)=>{r({bytes:Yi(t,n,o),core:S(i,-o.start),locate:s=>Ji(n,S(s,o.start)),
aligned:!0,exact:!0})})}function Yi(e,n,{start:r,end:t}){let o=Buffer.allocUnsafe(t-r);for(let i=$r(n,r);i<n.source.length;i++){let s=n.offsets[i];if(s>=t)break;
let A=Math.max(r,s),a=Math.min(t,n.offsets[i+1]),c=n.source[i]-s;o.set(e.subarray(A+c,a+c),A-r)}return o}function Ji(e,n){return{start:Hr(e,n.start),end:Hr(e,n.
end-1)+1}}function Hr(e,n){let r=$r(e,n);return e.source[r]+n-e.offsets[r]}function $r(e,n){let r=0,t=e.source.length-1;for(;r<t;){let o=r+t+1>>1;e.offsets[o]<=
n?r=o:t=o-1}return r}var zr={table:g,shortest:16},Pe=_.shortest,Wr=1,un=2,cn=4,ji=8,Ki=l(_e,e=>e>=64?Wr:e<26?un:e>=52&&e<62?cn:ji),Xi=256;function Ue(e,n,r,t){for(let o=h(zr,e.bytes,
n,r);o!==B;){let i=b(g,e.bytes,o,r);if(!Vi(e.bytes,o,i)&&t(e,o,i))return o;o=h(zr,e.bytes,i,r)}return B}function Vi(e,n,r){let t=0;for(let o=n;o<r;o++)if(t|=Ki[e[o]],
(t&(un|cn))===(un|cn))return!1;return(t&Wr)===0?r-n<=Xi&&Zi(e,n,r):!0}function Zi(e,n,r){let t=n+1;for(;t<r&&e[t]===e[n];)t++;return t===r}var qi=27,es=38,ns=60,Yr=62,rs=91,ts=8,os=64,is=16,ss=l("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),As=l(`<\r
`),as=l("0123456789;"),us=l("mK"),cs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),fs=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),fn="\x1BÂâï";function Jr(e,n){let{bytes:r,end:t}=e,o=n;for(let i=0;i<ts;i++){let s=ds(e,o);if(s===o)break;o=s}return o>n&&o<t&&g[r[o]]===1?o:-1}function ds(e,n){
let r=e.bytes[n];if(r===ns)return ls(e,n);if(r===qi)return ms(e,n);for(let t of r===es?cs:fs)if(dn(e,n,t))return n+t.length;return n}function ls({bytes:e,end:n},r){
if(r+1>=n||ss[e[r+1]]===0)return r;let t=Math.min(n,r+os),o=r+1;for(;o<t&&e[o]!==Yr&&As[e[o]]===0;)o++;return o<t&&e[o]===Yr?o+1:r}function ms({bytes:e,end:n},r){
if(e[r+1]!==rs)return r;let t=Math.min(n,r+2+is),o=r+2;for(;o<t&&as[e[o]]===1;)o++;return o<n&&us[e[o]]===1?o+1:r}function dn({bytes:e,end:n},r,t){if(r+t.length>
n)return!1;for(let o=0;o<t.length;o++){let i=e[r+o];if((i>=65&&i<=90?i|32:i)!==t[o])return!1}return!0}var mn=10,Vr=13,Es=38,gs=60,re=92,jr=42,ps=45,bs=35,ln=47,Zr=110,qr=114,pn=4,ke=128,Bs=2,hs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ss),Ge=l(" 	\"'`\\=.,&>#*|<^"),$=l("\"'`"),bn=l("bBfFrRuULN@$"),Bn=l("+-/_"),Is=l(`
\r<`),ve=l(` 	"'\`\\=.,&>#*|<^
\r+-/_${fn}`),Fe=l(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),Me=l(`
\r\\&<${fn}`);function Ss(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function He(e,n){let{bytes:r,end:t}=e;if(n>=t||ve[r[n]]===0)return-1;let o=En(e,n,!1);
return o!==-1?o:ws(e,n)?En(e,n,!0):Jr(e,n)}function ws({bytes:e,end:n},r){let t=r;for(;t<n&&t-r<pn&&e[t]===re;)t++;return t<n&&$[e[t]]===1}function En(e,n,r){let{
bytes:t,end:o}=e,i=Math.min(o,n+(r?2*ke:ke)),s=0,A=n;for(;A<i;){let a=xs(e,A),c=r?Cs(t,A,i):A;if(a>A){if(s===Bs)return-1;s++,A=a}else if(c>A)A=c;else if(Ge[t[A]]===
1||Rs(t,A,i))A++;else if(A>n&&ys(t,A,i))A++;else break}return r&&(A===n||$[t[A-1]]===0)?-1:s>0||Qs(t,n,A)?A:-1}function Cs(e,n,r){let t=e[n]===ln&&e[n+1]===jr,o=e[n]===
bs||Kr(e,n,ln)||Kr(e,n,ps);if(!t&&!o)return n;let i=n+(t?2:1);if(o){for(;i<r&&e[i]!==mn&&e[i]!==Vr;)i++;return i<r?i:n}for(;i+1<r&&(e[i]!==jr||e[i+1]!==ln);)i++;
return i+1<r?i+2:n}function Kr(e,n,r){return e[n]===r&&e[n+1]===r}function et({bytes:e,end:n},r){if(r>=n||ve[e[r]]===0)return!1;if($[e[r]]===1)return!0;let t=Math.
min(n,r+ke),o=r;for(;o<t&&Fe[e[o]]===1&&Me[e[o]]===0;)o++;return o<t&&Me[e[o]]===1}function Qs(e,n,r){let t=n;for(;t<r&&e[t]===re;)t++;return t<r-1&&$[e[t]]===1&&
$[e[r-1]]===1}function ys(e,n,r){if(bn[e[n]]===0)return!1;let t=n+1;for(;t<r&&t-n<=pn&&e[t]===re;)t++;return t<r&&$[e[t]]===1}function hn(e,n){let{bytes:r,start:t}=e,
o=Math.max(t,n-ke),i=-1;for(let s=n-1;s>o&&Fe[r[s]]===1;s--)g[r[s]]===0&&g[r[s-1]]===1&&En(e,s,!1)===n&&(i=s);return i}function $e({bytes:e,start:n},r){return r>
n&&(e[r]===Zr||e[r]===qr)&&e[r-1]===re}function Rs(e,n,r){let t=n;for(;t<r&&Bn[e[t]]===1;)t++;return t>n&&t<r&&(Ge[e[t]]===1||Is[e[t]]===1)}function xs(e,n){let{
bytes:r,end:t}=e,o=r[n];if(o===mn)return n+1;if(o===Vr)return n+1<t&&r[n+1]===mn?n+2:n+1;if(o===re){let i=Xr(e,n)===qr?gn(e,n):n;return Xr(e,i)===Zr?gn(e,i):i}if(o!==
Es&&o!==gs)return n;for(let i of hs)if(dn(e,n,i))return n+i.length;return n}function Xr(e,n){let r=gn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function gn(e,n){
let r=n;for(;r<e.end&&r-n<pn&&e.bytes[r]===re;)r++;return r+1}var In=10,Ds=128,Ts=64,Sn=l(" 	"),nt=l("0123456789"),rt={levels:0,trait:2,shortest:_.shortest,notice:(e,n,r)=>Ue(e,n,r,Os),decode:(e,n,r)=>{let t=b(g,e.bytes,n,
e.end),o=Ls(e,n,t);return o===void 0?t:(Ne(e,o,r),o.end)}};function Os(e,n,r){let t=tt(e,n,r);if(t===void 0)return!1;let o=r-n,i=r;for(let s=ze(e,t,i);s!==-1;s=
ze(e,t,i))if(i=b(g,e.bytes,s,e.end),o+=i-s,o>=p)return!0;return!1}function Ls(e,n,r){let t=tt(e,n,r);if(t===void 0)return;let o=[n],i=[0,r-n],s=r;for(let A=ze(e,
t,s);A!==-1;A=ze(e,t,s))s=b(g,e.bytes,A,e.end),o.push(A),i.push(i.at(-1)+s-A);return o.length===1||i.at(-1)<p?void 0:{source:o,offsets:i,end:s}}function tt(e,n,r){
let{bytes:t,start:o,end:i}=e,s=Math.max(o,n-Ds),A=n,a=!0;for(;A>s&&t[A-1]!==In;A--)Sn[t[A-1]]===0&&(a=!1);if(a||A>o&&t[A-1]!==In||!et(e,r))return;let c=Math.min(
i,r+Ts),d=r;for(;d<c&&t[d]!==In;)d++;return d<c?{lineStart:A,start:n,end:r,lineEnd:d}:void 0}function ze({bytes:e,end:n},r,t){let o=t;for(let i=r.end;i<=r.lineEnd;i++,
o++)if(o>=n||e[o]!==e[i])return-1;for(let i=r.lineStart;i<r.start;){if(o>=n)return-1;let s=_s(e[i]);if(s===void 0){if(e[i]!==e[o])return-1;i++,o++}else{if(s[e[o]]===
0)return-1;i=b(s,e,i,r.start),o=b(s,e,o,n)}}return o<n&&g[e[o]]===1?o:-1}function _s(e){return nt[e]===1?nt:Sn[e]===1?Sn:void 0}var E=-1,te=256,ot=10,Ns=13;function Q(e,n){return e|n<<9}function it(e){return e&511}function st(e){return e>>9}function M(e,n,r){let t=0;for(let o=n;o<r;o++){
let i=e[o];if(y[i]===0)return E;t=t*16+oe(i)}return n>=r||t>255?E:t}function oe(e){return(e&15)+(e>57?9:0)}function G(e,n,r){let t=n;for(;t<r&&y[e[t]]===1;)t++;
return t}function ie(e,n,r){return n>=r?0:e[n]===ot?1:e[n]!==Ns?0:n+1<r&&e[n+1]===ot?2:1}var Ps=85,At=117,Us=120,ks=123,Ms=125,se=48,Gs=32,vs=127,at={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return E;let t=e[n+1];if(t===At&&e[n+2]===ks)return Fs(
e,n,r);if(t===Us)return wn(e,n,n+4,r);if(t===At)return wn(e,n,n+6,r);if(t===Ps)return wn(e,n,n+10,r);if(t>=se&&t<se+8)return Hs(e,n,r);let o=ie(e,n+1,r);return o>
0?Q(te,1+o):t>Gs&&t<vs&&J[t]===0?Q(t,2):E}};function wn(e,n,r,t){let o=r>t?E:M(e,n+2,r);return o===E?E:Q(o,r-n)}function Fs(e,n,r){let t=G(e,n+3,Math.min(r,n+9)),
o=t<r&&e[t]===Ms?M(e,n+3,t):E;return o===E?E:Q(o,t+1-n)}function Hs(e,n,r){let t=0,o=n+1,i=n+($s(e,n+1,r)?5:4);for(;o<r&&o<i;){let s=e[o]-se;if(s<0||s>7||t*8+s>
255)break;t=t*8+s,o++}return Q(t,o-n)}function $s(e,n,r){if(n+4>r||e[n]!==se||e[n+1]>se+3)return!1;for(let t=n+1;t<n+4;t++){let o=e[t]-se;if(o<0||o>7)return!1}return!0}var zs=35,Ws=59,Ys=120,Cn=48,ut=8,ct={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==zs)return E;let t=(e[n+2]|32)===Ys,o=t?n+3:n+2,i=t?G(e,o,
Math.min(r,o+ut)):Js(e,o,r),s=t?M(e,o,i):js(e,o,i);return s===E?E:Q(s,(i<r&&e[i]===Ws?i+1:i)-n)}};function Js(e,n,r){let t=Math.min(r,n+ut),o=n;for(;o<t&&e[o]>=
Cn&&e[o]<Cn+10;)o++;return o}function js(e,n,r){let t=0;for(let o=n;o<r;o++)t=t*10+e[o]-Cn;return n>=r||t>255?E:t}var Ks=117,ft={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===Ks){let o=n+6>r?E:M(e,n+2,n+6);return o===E?E:Q(o,6)}let t=M(e,n+1,Math.min(r,n+3));return n+
3>r||t===E?E:Q(t,3)}};var dt={encoding:"quoted-printable",lead:61,read:(e,n,r)=>{let t=ie(e,n+1,r);if(t>0)return Q(te,1+t);let o=M(e,n+1,Math.min(r,n+3));return n+3>r||o===E?E:Q(o,3)}};var We=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,t){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=t),this.length++}};function j({piece:e,
core:n},r,t){let o=new We(e.end-e.start,!1);t(o);let{length:i}=o;if(i<p)return;let s,A=()=>(s===void 0&&(s=new We(i,!0),t(s)),s),a=c=>Xs(A().starts,c);return{bytes:o.
bytes.subarray(0,i),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?i:a(n.end)},locate:({start:c,end:d})=>{let{starts:I,ends:z}=A();return{start:I?.[c],
end:z?.[d-1],encoding:r}},aligned:!0,exact:!0}}function Xs(e,n){let r=0,t=e.length;for(;r<t;){let o=r+t>>1;e[o]<n?r=o+1:t=o}return r}var Qn=[ft,at,ct,dt],K=l(String.fromCharCode(...Qn.map(({lead:e})=>e)),e=>e+1),mt=l("=\\"),Zs=10,qs=13,eA=512,Et={levels:1,trait:8,shortest:p,notice:(e,n,r)=>{for(let t=h(
H,e.bytes,n,r);t!==B;){let o=b(H.table,e.bytes,t,r);if(lt(e,t)<t||nA(e,t,o))return t;t=h(H,e.bytes,o,r)}return B},decode:(e,n,r)=>{let t={start:lt(e,n),end:rA(e,
n)},o=oA(e.bytes,t);for(let[i,s]of Qn.entries())(o&1<<i)!==0&&tA(e,t,s,r);return t.end}};function nA({bytes:e,end:n},r,t){for(let o=Ye(e,r,t);o<t;o=Ye(e,o+1,t))
if(gt(e,o).read(e,o,n)!==E)return!0;return!1}function Ye(e,n,r){let t=n;for(;t+4<=r;){let o=K[e[t]]|K[e[t+1]],i=K[e[t+2]]|K[e[t+3]];if((o|i)!==0)break;t+=4}for(;t<
r&&K[e[t]]===0;)t++;return t}function gt(e,n){return Qn[K[e[n]]-1]}function lt({bytes:e,start:n},r){let t=Math.max(n,r-eA),o=r;for(;;){for(;o>t&&H.table[e[o-1]]===
1;)o--;let i=o;if(i>t&&e[i-1]===Zs&&i--,i>t&&e[i-1]===qs&&i--,i===o||i<=t||mt[e[i-1]]===0)return o;o=i}}function rA({bytes:e,end:n},r){let t=r;for(;;){t=b(H.table,
e,t,n);let o=mt[e[t-1]]===1?ie(e,t,n):0;if(o===0)return t;t+=o}}function tA({bytes:e},n,r,t){D(n.end-n.start,(o,i)=>{let s={piece:S(o,n.start),core:S(i,n.start)},
A=j(s,r.encoding,a=>iA(e,s.piece,r,a));A!==void 0&&t(A)})}function oA(e,{start:n,end:r}){let t=0;for(let o=Ye(e,n,r);o<r;o=Ye(e,o+1,r)){let i=1<<K[e[o]]-1;(t&i)===
0&&gt(e,o).read(e,o,r)!==E&&(t|=i)}return t}function iA(e,{start:n,end:r},{lead:t,read:o},i){for(let s=n;s<r;){let A=e[s],a=A===t?o(e,s,r):E,c=a===E?s+1:s+st(a),
d=a===E?A:it(a);d!==te&&i.add(d,s,c),s=c}}var Ae={table:l(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'`),shortest:2*p},sA=48,AA=120,aA=1,Bt={levels:1,alphabet:{index:0,shape:Ae},notice:(e,n,r)=>P(e,n,r)&&uA(e.bytes,n,r),decode:({bytes:e,end:n},r,t)=>{let o=b(
Ae.table,e,r,n);return D(o-r,(i,s)=>{let A={piece:S(i,r),core:S(s,r)},a=!1,c=j(A,"hex",I=>{a=bt(e,A.piece,0,I)});c!==void 0&&t(c);let d=a?j(A,"hex",I=>{bt(e,A.piece,
1,I)}):void 0;d!==void 0&&t(d)}),o}};function uA(e,n,r){let t=0;for(let o=n;o<r;){if(y[e[o]]===0){o++;continue}ht(e,o,r)&&(o+=2);let i=G(e,o,r),s=i-o>=Ae.shortest;
if(s&&pt(e,o+1,i,0)>=ee||(t=s||(i-o)%2===0?pt(e,o,i,t):0,t>=ee))return!0;o=i}return!1}function pt(e,n,r,t){let o=t;for(let i=n;i+2<=r&&o<ee;i+=2){let s=oe(e[i])*
16+oe(e[i+1]);o=s===0||L[s]===1?o+1:0}return o}function bt(e,{start:n,end:r},t,o){let i=!1;for(let s=n;s<r;){if(y[e[s]]===0){s++;continue}ht(e,s,r)&&(s+=2);let A=G(
e,s,r),a=A-s>=Ae.shortest;i||=a,a||t===0&&(A-s)%2===0?Rn(o,e,s+t,A):o.add(aA,s,A),s=A}return i}function ht(e,n,r){return e[n]===sA&&n+1<r&&(e[n+1]|32)===AA}function Rn(e,n,r,t){
for(let o=r;o+2<=t;o+=2)e.add(oe(n[o])*16+oe(n[o+1]),o,o+2)}var cA=8,je={table:l("0123456789ABCDEFabcdef :"),shortest:31},Ct=256,fA=l(" 	#>*+-/|:]"),dA=128,Tn=32,lA=58,mA=124,Qt=10,EA=13,gA=4,pA=6,It=16,St=16,bA=8,yt={levels:1,
alphabet:{index:1,shape:je},notice:({bytes:e,start:n,end:r},t)=>{let o={start:wt(e,t,n),end:Je(e,t,r)};return xn(e,o,void 0)>=cA},decode:(e,n,r)=>{let{bytes:t,end:o}=e,
i=b(je.table,t,n,o),s=wt(t,n,e.start),A=s;for(let a=s;a<o;){let c=Je(t,a,o);if(xn(t,{start:a,end:c},void 0)===0)break;A=c,a=c+1}return A===s?i:(P(e,s,A)&&D(A-s,
(a,c)=>{let d={piece:S(a,s),core:S(c,s)},I=j(d,"hex",z=>{let T=a.start===0?s:Je(t,d.piece.start,d.piece.end)+1;BA(t,{start:T,end:d.piece.end},z)});I!==void 0&&r(
I)}),Math.max(i,A))}};function BA(e,{start:n,end:r},t){for(let o=n;o<r;){let i=Je(e,o,r);xn(e,{start:o,end:i},t),o=i+1}}function wt(e,n,r){let t=Math.max(r,n-Ct),
o=n;for(;o>t&&e[o-1]!==Qt;)o--;return o}function Je(e,n,r){let t=Math.min(r,n+Ct),o=n;for(;o<t&&e[o]!==Qt;)o++;return o}function xn(e,n,r){let t=Math.min(n.end,
n.start+dA);for(let o=n.start;o<t;o++){if(y[e[o]]===0||o>n.start&&fA[e[o-1]]===0)continue;let i=SA(e,{start:o,end:n.end}),s=i===-1?0:hA(e,{start:i,end:n.end},r);
if(s>0)return s}return 0}function hA(e,{start:n,end:r},t){let o=0,i=St;for(let s=n;s<r;){let A=G(e,s,Math.min(r,s+St+1)),a=A-s;if(a===0||a%2===1||a>i||!IA(e,A,r))
break;t!==void 0&&Rn(t,e,s,A),o===0&&(i=a),o+=a/2,s=A+1,o===bA&&i===2&&s<r&&e[s]===Tn&&s++}return o}function IA(e,n,r){let t=e[n];return n>=r||t===Tn||t===mA||t===
EA}function SA(e,{start:n,end:r}){let t=G(e,n,Math.min(r,n+It+1)),o=t-n;if(o<gA||o>It)return-1;let i=t<r&&e[t]===lA;i&&t++;let s=t;for(;t<r&&e[t]===Tn;)t++;return(i||
t-s>=2||t-s===1&&o>=pA)&&t<r&&y[e[t]]===1?t:-1}var xt={levels:0,trait:2,shortest:_.shortest,notice:(e,n,r)=>Ue(e,n,r,wA),decode:(e,n,r)=>{let t=b(g,e.bytes,n,e.end),o=yA(e,n,t);for(let i of o)Ne(e,i,r);return o[0]?.
end??t}};function wA(e,n,r){let t=r-n,o=r;for(let s=He(e,o);s!==-1&&(o=b(g,e.bytes,s,e.end),o!==s);s=He(e,o))if(t+=o-s,t>=p)return!0;let i=$e(e,n)?n+1:n;return t>
p-Pe&&hn(e,i)!==-1}var CA=["+","-","//"].map(e=>Buffer.from(e)),QA=new Uint8Array(0);function yA(e,n,r){let t=Rt(e,n,r,QA);if(t===void 0)return[];let o=t.source.
find(A=>A>=r),i=o===void 0?void 0:CA.find(A=>On(e,o,A)),s=i===void 0?void 0:Rt(e,n,r,i);return s===void 0?[t]:[t,s]}function Rt(e,n,r,t){let o=$e(e,n)?n+1:n,i=On(
e,o,t)?o+t.length:o,s=[i],A=[0,r-i],a=i-o===t.length?RA(e,o):void 0;a!==void 0&&(s.unshift(a.start),A.splice(0,2,0,a.end-a.start,a.end-a.start+r-i));let c=r;for(;;){
let d=He(e,c);if(d===-1||!On(e,d,t))break;let I=b(g,e.bytes,d+t.length,e.end);if(I<=d+t.length)break;s.push(d+t.length),A.push(A.at(-1)+I-d-t.length),c=I}return s.
length===1||A.at(-1)<p?void 0:{source:s,offsets:A,end:c}}function On({bytes:e,end:n},r,t){if(r+t.length>n)return!1;for(let o=0;o<t.length;o++)if(e[r+o]!==t[o])return!1;
return!0}function RA(e,n){let{bytes:r,start:t}=e,o=hn(e,n);if(o===-1)return;let i=o;for(;i>t&&o-i<Pe&&g[r[i-1]]===1;)i--;return $e(e,i)&&i++,i>=o||o-i>=Pe?void 0:
{start:i,end:o}}var xA={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Dt=2*(p-1),Ot={levels:1,find:({bytes:e,end:n},r)=>{for(let t=r+Dt-1;t<n;t+=Dt)if(!(e[t]!==0&&e[t-1]!==
0)){for(let o=t;o>t-4&&o>=r;o--)if(L[e[o]]===1&&Lt(e,r,o,n)!==0)return o}return B},decode:(e,n,r)=>{let t=DA(e,n),o=t.first+t.width*(t.count-1);return P(e,t.first,
o)&&D(t.count,(i,s)=>{r({bytes:TA(e.bytes,t,i),core:S(s,-i.start),locate:A=>OA(e,t,S(A,i.start)),aligned:!0,exact:!1})}),o}};function Lt(e,n,r,t){return Tt(e,n,
r,t,2)?2:Tt(e,n,r,t,4)?4:0}function Tt(e,n,r,t,o){let i=1;for(let s=r+o;s<t&&i<p&&!(L[e[s]]===0||!ae(e,s-o+1,s));s+=o,i++);for(let s=r-o;s>=n&&i<p&&!(L[e[s]]===
0||!ae(e,s+1,s+o));s-=o,i++);return i===p}function ae(e,n,r){for(let t=n;t<r;t++)if(e[t]!==0)return!1;return!0}function DA({bytes:e,start:n,end:r},t){let o=Lt(e,
n,t,r)===4?4:2,i=t;for(;i-o>=n&&e[i-o]!==0&&ae(e,i-o+1,i);)i-=o;let s=t;for(;s+o<r&&e[s+o]!==0&&ae(e,s+1,s+o);)s+=o;return{first:i,count:(s-i)/o+1,width:o}}function TA(e,{
first:n,width:r},t){let o=Buffer.allocUnsafe(t.end-t.start);for(let i=0,s=n+r*t.start;i<o.length;i++,s+=r)o[i]=e[s];return o}function OA(e,{first:n,width:r},t){
let{bytes:o,start:i,end:s,aligned:A}=e,a=n+r*t.start,c=n+r*(t.end-1),d=c+r<=s&&ae(o,c+1,c+r),z=a-r+1>=i&&ae(o,a-r+1,a)&&(!d||A&&(a-i)%r===r-1),[T,xo]=xA[r];return z?
{start:a-r+1,end:c+1,encoding:xo}:{start:a,end:Math.min(c+r,s),encoding:T}}var Ke=[xt,rt,vr,Et],_t=[Bt,yt],Nt=Ot;var Ut=require("node:zlib");var v=52,Ln=32,Pt=[2,7,8,22],LA=-524719827,_A=270137646,_n=50,ue=123-_n,NA=97,PA=113,UA=4;function kt(e){return Pt.reduce((r,t)=>r<<8|e[t],0)^(0,Ut.crc32)(e.filter(
(r,t)=>!Pt.includes(t)))}var Mt=kt(new Uint8Array(Ln)),kA;function MA(){let e=new Int32Array(v*ue),n=new Uint8Array(Ln);for(let r=0;r<Ln*8;r++){n[r>>3]=128>>(r&
7);let t=kt(n)^Mt;n[r>>3]=0;let o=Math.floor(r/5),i=16>>r%5;for(let s=0;s<Oe.length;s++){let A=o*ue+Oe.charCodeAt(s)-_n;(s&i)!==0&&(e[A]=e[A]^t)}}return e}function Ee(e,n){
let r=kA??=MA(),t=Mt;for(let o=n,i=-_n;o<n+v;o+=4,i+=4*ue){let s=r[i+e[o]],A=r[i+ue+e[o+1]],a=r[i+2*ue+e[o+2]];t^=s^A^a^r[i+3*ue+e[o+3]]}return t===LA?"user":t===
_A?"application":void 0}function Gt(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var vt={ruleId:"PAT005",format:"lega\
cy",confidence:"possible",checksum:"invalid",kind:"unknown"};function Nn(e,n,r,t){if(r-n===v)return t<=n&&Ee(e,n)!==void 0?n:-1;let o=0;for(let i=Math.max(n+1,t);i<
r;i++){let s=e[i];if(o=s===e[i-1]?o+1:0,s!==NA&&s!==PA||o>=v-1)continue;let A=i-v+1;if(A>=t&&A>=n&&Ee(e,A)!==void 0)return A}return-1}function Ft(e,n){return q(
e,n,n+v)>=UA}function Ht(e,n,r){let t=n,o=r,i=e.length&-4;for(let A=0;A<i;A+=4)t=t+GA(e,A)|0,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;let s=128;
for(let A=e.length-1;A>=i;A--)s=s<<8|e[A];for(let A=0;A<2;A++)t=A===0?t+s|0:t,o^=t,t=(t<<20|t>>>12)+o,o=(o<<9|o>>>23)^t|0,t=(t<<27|t>>>5)+o|0,o=o<<19|o>>>13;return(t^
o)>>>0}function GA(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function $t(e){let n=Wt(e),r="";for(let o=n;o>0;o=Math.floor(o/62))r=tn.charAt(o%62)+r;let t=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(t)+r).padEnd(6,"0")}function zt(e){let n=Wt(e)>>>8;return[18,12,6,0].map(r=>k.charAt(n>>>r&63)).join("")}function Wt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var X=84,ce=76,Un=52,vA=57,FA=58,jt=59,HA=72,Xe=80,$A=4,pe=Buffer.from("AZDO"),Kt=new Uint8Array(256).fill(4);pe.forEach((e,n)=>{n<3&&(Kt[e]=3-n)});var Pn=Buffer.
from("JQQJ9"),Xt={9:"key",D:"derived",H:"hash"},zA=new Set(Object.keys(Xt).map(e=>e.charCodeAt(0))),WA=2024,Vt=65,YA=1970041904,JA=1147496033,ge=new Uint8Array(
Xe/4*3);function Zt(e,n,r){for(let t=n+3;t<r;t+=Kt[e[t]])if(!(e[t]!==pe[3]||e[t-1]!==pe[2])&&e[t-2]===pe[1]&&e[t-3]===pe[0])return t-3;return-1}function qt(e,n){
if(!Jt(e,n,n+ce))return;let r=Jt(e,n+Xe,n+X);if(!kn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let t={format:"new",kind:"unknown",...jA(e,n)};if(XA(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...t};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...t}}function eo(e,n){return q(e,n,n+Un)>=$A}function kn(e,n){for(let t=0;t<Pn.length;t++)if(e[n+Un+t]!==Pn[t])return!1;let r=e[n+jt]-
Vt;return zA.has(e[n+Un+Pn.length])&&r>=0&&r<12}function jA(e,n){let r=e.subarray(n+HA,n+ce);return{issued:KA(e,n),keyKind:Xt[String.fromCharCode(e[n+vA])]??"ke\
y",provider:String.fromCharCode(...r)}}function KA(e,n){let r=WA+k.indexOf(String.fromCharCode(e[n+FA])),t=e[n+jt]-Vt+1;return`${r}-${String(t).padStart(2,"0")}`}
function XA(e,n){for(let t=n,o=0;o<ge.length;t+=4,o+=3){let i=C[e[t]],s=C[e[t+1]],A=C[e[t+2]],a=C[e[t+3]];ge[o]=i<<2|s>>4,ge[o+1]=(s&15)<<4|A>>2,ge[o+2]=(A&3)<<
6|a}let r=Ht(ge,YA,JA);return Yt(e,n,$t(r))||Yt(e,n,zt(r))}function Yt(e,n,r){for(let t=0;t<X-Xe;t++)if(e[n+Xe+t]!==r.charCodeAt(t))return!1;return!0}function Jt(e,n,r){
for(let t=r-1;t>=n;t--)if(J[e[t]]===0)return!1;return!0}var no="AGFzbQEAAAABJQZgAX8Bf2ACf38Bf2ACf38AYAN/f38Bf2AFf39/f38Bf2AAAX8CDwEDZW52Bm1lbW9yeQIAAQMNDAIDAAQBBQABAQMCAAZbEn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
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
AgQLCwsLIAEgAUEBa3EhAQwBCwsLCQAjBiMFIAAbCw==";var ta=l("%\\&="),oa=[g,H.table,l("-_"),l(k.slice(0,26)),l("0123456789"),ve,Fe,Me,$,le,y,Ge,bn,Bn],ia=[[720896,_.table],[720960,g],[720912,Ae.table],[720928,je.
table],[720944,ta]];function ro(e){for(let[r,t]of ia)sa(new Uint8Array(e,r,16),t);let n=new Uint16Array(e,721408,256);for(let[r,t]of oa.entries())for(let o=0;o<
256;o++)n[o]=n[o]|t[o]<<r}function sa(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var Gn=65536,io;function so(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new vn(n,e)}catch{return}}var vn=class{isWide=!1;#e;#t;#r;#o;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#A=0;#n=0;#a=0;constructor(n,r){let t=r;t??=this.#t=new n.Memory({initial:Math.ceil((1048640+Gn+64)/Gn)}),this.#e=
r,io??=new n.Module(Buffer.from(no,"base64")),this.#r=new n.Instance(io,{env:{memory:t}}).exports,ro(t.buffer),this.#c(t)}holds({buffer:n}){return n===this.#o?this.#e!==
void 0:n!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}sift({bytes:n,start:r,end:t,changes:o}){let i=t-r;if(this.#t===void 0){let s=o!==void 0&&o.words.buffer===this.#o,
A=s?o.words.byteOffset+4*o.first:0,a=s?n.byteOffset+o.origin:0;this.#A=this.#r.sift(n.byteOffset+r,i,A,s?o.count:-1,a)}else 1048640+i+64>this.#i.length&&this.#f(
this.#t,1048640+i+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,i),1048640),this.#A=this.#r.sift(1048640,i,0,-1,0);return this.#A>32512?!1:(this.#a=r,this.#n=
0,this.isWide=this.#r.isWide()!==0,!0)}get isEmpty(){return this.#A===0&&!this.isWide&&this.#r.countOf(0)===0&&this.#r.countOf(1)===0}nextOther({index:n,shape:r},{
bytes:t,end:o},i){let s=this.#r.countOf(n),A=2*4096*n,a=0,c=Math.min(s,4096);for(;a<c;){let d=a+c>>1;this.#a+this.#u[A+2*d]<i?a=d+1:c=d}return a<Math.min(s,4096)?
this.#a+this.#u[A+2*a]:s>4096?h(r,t,i,o):B}nextRun(n,r){let t=r-this.#a;for(;this.#n>0&&this.#s[2*this.#n-2]>=t;)this.#n--;for(;this.#n<this.#A&&this.#s[2*this.#n]<
t;)this.#n++;return this.#n<this.#A?this.#a+this.#s[2*this.#n]:B}endOf(){return this.#a+(this.#s[2*this.#n+1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#n+1]>>>
24}#f(n,r){n.grow(Math.ceil((r-this.#i.length)/Gn)),this.#c(n)}#c({buffer:n}){this.#o=n,this.#i=new Uint8Array(n),this.#s=new Uint32Array(n,788480,2*32512),this.#u=
new Uint32Array(n,721920,4*4096)}};var he={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>h(_,e,r,n),endOf:({bytes:e,end:n},r)=>b(_.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},t)=>h(
e,n,t,r)},ca=192,fa=8*1024*1024,Fn,Ao=!1;function ao(e,n){let{bytes:r,start:t,end:o}=e;return o-t<ca||o-t>fa?he:n?.holds(r)===!0?n.sift(e)?n:he:(Ao||(Fn=so()),Ao=
!0,Fn?.sift(e)===!0?Fn:he)}var uo={table:le,shortest:v};function Hn(e,n,r){ma(e,n,r);for(let{levels:t,alphabet:o,notice:i,decode:s}of _t)if(!(t>e.depth))for(let A=n.nextOther(o,e,e.start);A!==
B;){let a=b(o.shape.table,e.bytes,A,e.end),c=i(e,A,a)?s(e,A,$n(e,t,r)):a;A=n.nextOther(o,e,c)}n.isWide&&la(e,r)}function la(e,n){let{levels:r,find:t,decode:o}=Nt;
if(!(r>e.depth))for(let i=t(e,e.start);i!==B;i=t(e,i))i=o(e,i,$n(e,r,n))}function $n(e,n,r){return t=>{r.budget.spend(t.bytes.length)&&Hn(Ea(t,e,e.depth-n),he,r)}}
function ma(e,n,r){let t;for(let o=n.nextRun(e,e.start);o!==B;){let i=n.endOf(e,o),s=P(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&i-o>=p&&ga(e,o,i,r.found);for(let A=0;A<
Ke.length;A++){let{levels:a,trait:c,shortest:d,notice:I,decode:z}=Ke[A];if(!(a>e.depth||(s&c)===0||i-o<d))for(let T=Math.max(o,t?.[A]??o);T<i&&(T=I(e,T,i),T!==B);)
T=z(e,T,$n(e,a,r)),t??=Ke.map(()=>e.start),t[A]=T}o=n.nextRun(e,i)}}function Ea({bytes:e,core:n,locate:r,aligned:t,exact:o},i,s){return{bytes:e,start:0,end:e.length,
depth:s,aligned:t,exact:o,core:n,outer:{layer:i,locate:r}}}function ga(e,n,r,t){let{bytes:o}=e;for(let i=h(An,o,n,r);i!==B;i=h(An,o,i,r)){let s=i;i=b(g,o,i,r),pa(
e,s,i,t),Ba(e,s,i,t)}}function pa(e,n,r,t){let{bytes:o}=e,i=r-(X-ce)+4;for(let s=n+ce;;s++){if(s=Zt(o,s,i),s===-1)return;let A=s-ce;if(!kn(o,A)&&!Le(e,A,A+X))continue;
let a=qt(o,A);a!==void 0&&(a.confidence==="certain"||ba(e,A))&&t.add(e,A,A+X,a)}}function ba(e,n){return!e.exact&&Le(e,n,n+X)&&eo(e.bytes,n)}function Ba(e,n,r,t){
let{bytes:o}=e;for(let i=h(uo,o,n,r);i!==B;i=h(uo,o,i,r)){let s=i;for(;i<r&&le[o[i]]===1;)i++;ha(e,s,i,t)}}function ha(e,n,r,t){let{bytes:o}=e;for(let s=Nn(o,n,
r,n);s!==-1;s=Nn(o,n,r,s+1)){let A=Ee(o,s);A!==void 0&&t.add(e,s,s+v,Gt(A))}let i=r-v;e.exact||Ee(o,i)!==void 0||!Ft(o,i)||Le(e,i,r)&&t.add(e,i,r,vt)}var co=Object.freeze([]);function fo(e,{decodeDepth:n,onCut:r,onCandidate:t,sieve:o}){let i=ao(e,o);if(i.isEmpty)return co;let s=new Te(e.start),A=new Ce(e.end-e.start);Hn(Sr(e,n),i,{found:s,
budget:A}),A.isExceeded&&r?.(Br),s.hasCandidates&&t?.();let a=s.distinct();return a.length===0?co:a}var Ia=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"lzip"}],['"M',{unreadable:"lz\
4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],zn=new Map;for(let e of Ia){let n=e[0].charCodeAt(0);zn.set(n,[...zn.get(n)??[],e])}
var Sa=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),wa=110,mo=120,lo=512,Wn=22,Ca=Buffer.from("PK\0\0\0\0","latin1"),Qa=Wn+65535;
function Eo(e,n,r,t=!0){let o=e[n];if(o===void 0||r-n<8)return;let i=zn.get(o);if(i!==void 0){let A=i.find(([a])=>go(e,n,a));if(A!==void 0)return A[1]}if(o===mo&&
Ra(e[n+1]))return"zlib";let s=Sa.get(o);if(s!==void 0){let A=po(e,n,Math.min(r,n+wa)),a=s.find(([c])=>c.test(A));if(a!==void 0)return{unreadable:a[1]}}return ya(
e,n,r)?"tar":t&&xa(e,n,r)?"trailing-zip":void 0}function ya(e,n,r){if(r-n<lo)return!1;let t=e[n+154];if(!(e[n+257]===117&&go(e,n+257,"ustar"))&&!(t===0&&e[n+155]===32))return!1;let i=Number.parseInt(po(e,n+148,
n+156).replaceAll("\0"," "),8),s=256;for(let A=0;A<lo;A++)(A<148||A>=156)&&(s+=e[n+A]);return i===s}function Ra(e){return(e&32)===0&&((mo<<8)+e)%31===0}function xa(e,n,r){
let t=Math.max(n,r-Qa);if(r-t<Wn)return!1;let o=Buffer.from(e.buffer,e.byteOffset+t,r-t),i=o.includes(0)?o.lastIndexOf(Ca):-1;return i>=0&&i+Wn<=o.length}function go(e,n,r){
for(let t=0;t<r.length;t++)if(e[n+t]!==r.charCodeAt(t))return!1;return!0}function po(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var N=require("node:fs"),bo=require("node:zlib");var Bo=32*1024*1024,Da=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Ta=32;function ho(e,n){try{let r=(0,bo.inflateSync)(Oa(e),{maxOutputLength:Bo}),t=Da.exec(
r.toString("latin1",0,Ta)),o=t?.[0].length??0;return t===null||r.length-o!==Number(t[2])?"its header does not fit its content":t[1]==="blob"&&r.length-o>n?"over\
 --max-size":{type:t[1],bytes:r,start:o}}catch(r){return Ie(r)}}function Oa(e){let n=(0,N.openSync)(e,N.constants.O_RDONLY|(N.constants.O_NONBLOCK??0));try{let r=(0,N.fstatSync)(
n);if(!r.isFile()||r.size>Bo)throw new Error("it is no file of a size that is read here");return(0,N.readFileSync)(n)}finally{(0,N.closeSync)(n)}}function Yn(e,n,{decodeDepth:r}){if(Eo(e,n,e.length)!==void 0)return!1;let t=!1,o=()=>{t=!0};return fo({bytes:e,start:n,end:e.length},{decodeDepth:r,onCut:o}).length===
0&&!t}function Io(e,n){let r=ho(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&Yn(r.bytes,r.start,n)}var La=/ -{24} >8 -{24}\r?$/;var _a="diff --";function So(e,n){if(!n)return e;let r;for(let{line:t,at:o}of Na(e)){let i=La.exec(t);if(i!==null&&i.index>0&&i.index<=16)r?.mark!==t.slice(0,i.
index)&&(r={at:o,mark:t.slice(0,i.index)});else{if(r!==void 0&&t.startsWith(_a))return e.subarray(0,r.at);r!==void 0&&!t.startsWith(r.mark)&&(r=void 0)}}return e}
function*Na(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let t=n.indexOf(10,r),o=t<0?n.length:t;yield{line:n.toString("lati\
n1",r,o),at:r},r=o+1}}var Jn={decodeDepth:3,maxSize:1/0,lineHash:!1};function wo(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var Pa=500,Ua=1<<20;function yo({hook:e,args:n,cwd:r,env:t}){let o={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!wo(t)&&ka(o);case"commit-msg":return n.length===1&&Ma(r,n[0],t.GIT_EDITOR!==":");default:return!1}}function ka(e){let n=or(e.directory);if(n===void 0)return!1;
let r=br(e);if(r===void 0||r.size>Pa)return!1;let t=o=>`${n.objects}/${o.slice(0,2)}/${o.slice(2)}`;return[...r].every(o=>Io(t(o),Jn))}function Ma(e,n,r){let t=So(
(0,Co.readFileSync)((0,Qo.resolve)(e,n)),r);return t.length<=Ua&&Yn(t,0,Jn)}var Ga=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;va(process.argv.slice(2))||import("./cli.js");function va([e,n="",...r]){let t=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,t).every(s=>Ga.test(s)))return!1;let{env:o}=process,i=process.cwd();try{return yo({hook:n,args:r.slice(
t+1),cwd:i,env:o})&&tr(i,(0,Ro.homedir)())}catch{return!1}}
