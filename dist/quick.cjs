"use strict";var uo=Object.create;var gA=Object.defineProperty;var Eo=Object.getOwnPropertyDescriptor;var fo=Object.getOwnPropertyNames;var Bo=Object.getPrototypeOf,go=Object.prototype.hasOwnProperty;var Qo=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of fo(n))!go.call(e,t)&&t!==A&&gA(e,t,{get:()=>n[t],enumerable:!(r=Eo(n,t))||r.enumerable});
return e};var lo=(e,n,A)=>(A=e!=null?uo(Bo(e)):{},Qo(n||!e||!e.__esModule?gA(A,"default",{value:e,enumerable:!0}):A,e));var co=require("node:os");var mA=require("node:fs"),pA=require("node:path");var T=class extends Error{name="UserError"};function Oe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function QA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var lA=require("node:fs"),le=require("node:path");function*IA(e,n){for(let A=e;;A=(0,le.dirname)(A))if(yield A,(0,lA.existsSync)((0,le.join)(A,".git"))||A===n||
A===(0,le.dirname)(A))return}var Io=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function CA(e,n,A=mA.existsSync){for(let r of IA(e,n)){let[t,o]=Io.map(i=>(0,pA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new T(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Fe=require("node:fs");function hA(e,n,A){let r=mo(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new T(`${n}: not valid UTF-8`)}}function mo(e,n,{noun:A,
largest:r}){try{let t=(0,Fe.statSync)(e);if(!t.isFile())throw new T(`${n}: not a regular file`);if(t.size>r*1e6)throw new T(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Fe.readFileSync)(e)}catch(t){throw t instanceof T?t:new T(QA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Oe(t)}`)}}var po=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,Co=/^ *(?:#.*)?$/,ho=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
bo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,wo=/^PAT00[1-5]$/,So=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function wA(e,n){let A=CA(e,n);return A===void 0?!0:!A.endsWith(".json")&&Ro(hA(A,A,{noun:"configuration",largest:1}))}function Ro(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!po.test(r))return!1;if(Co.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:c}="",E=""]=o;
if(A===void 0||(A.indent??c)!==c||!bA(A.key,E))return!1;A.indent=c;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=So.exec(t)??[];if(s===void 0?!ho.test(t):a?.split(",").every(c=>bA(s,c.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function bA(e,n){return(e==="disabledRules"?wo:bo).test(n)}var oo=require("node:fs"),Le=require("node:path");function*SA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function RA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=yo(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function yo(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("�")||e.subarray(n,n+A).equals(Buffer.from("�")))return A;return 0}var Ae=require("node:fs"),D=require("node:path");function yA(e,n=process.env){let A=Do(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??DA((0,D.join)(
t,"commondir")),i=o===void 0?t:(0,D.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,D.join)(i,"objects"):(0,D.resolve)(e,s)}}
function Do(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,D.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,D.dirname)(
r)){let t=(0,D.join)(r,".git"),o=(0,Ae.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:DA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,D.resolve)(r,i.slice(8))};if(r===(0,D.dirname)(r)||xo(r))return}}function xo(e){return["HEAD","objects","refs"].every(n=>(0,Ae.existsSync)(
(0,D.join)(e,n)))}function DA(e){try{return(0,Ae.readFileSync)(e,"utf8").trimEnd()}catch{return}}var FA=require("node:child_process");var LA=require("node:fs"),re=require("node:path");var Lo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],xA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],To={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Uo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],TA=["--no-pager","--literal-pathspecs",...Uo.flatMap(e=>["-c",e])];var Oo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function UA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Oo.has(i)&&(A[t]=o)}let r=e.inherit?[...Lo,...xA]:xA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,To)}var Bn;function OA(){let e=process.env.PATH??process.env.Path??"";if(Bn?.path!==e){let n=Fo(e);if(n===void 0)throw new T("git was no\
t found on PATH: install git 2.30 or newer");Bn={path:e,git:n}}return Bn.git}function Fo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(re.delimiter).
filter(A=>(0,re.isAbsolute)(A)).map(A=>(0,re.join)(A,n)).find(A=>No(A))}function No(e){try{return(0,LA.statSync)(e).isFile()}catch{return!1}}var Po=12e4,ko=1<<20;function NA(e,n){let{status:A,stdout:r,error:t}=(0,FA.spawnSync)(OA(),[...TA,...e],{cwd:n.directory,env:UA(n),stdio:["ignore","pipe","ignor\
e"],timeout:Po,maxBuffer:ko,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var te=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=Go(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function Go(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Mo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function PA(e,n){if(!Mo(e))throw new te(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var _o=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)_o[e.toString(16).charCodeAt(0)]=e;var GA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var MA="000000",Ho=`:${MA}`;function _A(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new te(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?kA(o,A):void 0,after:/^1[02]/.test(t)?kA(i,A):void 0,isNew:r===Ho&&t!==MA,unmerged:s==="U"}}function kA(e,n){return/^0+$/.
test(e)?void 0:PA(e,n)}var HA="diff-index";function vA(e){let n=NA([HA,...GA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:c,unmerged:E}=_A(A[i],s,HA);if(E)return;o.push(s),a!==void 0&&r.add(a),
c&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var Ne=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var JA="it is encoded in too many ways at once: not all that can be decoded from it was searched",vo={free:1024*1024,ratio:24},Pe=class{#n;#A=!1;constructor(n){
this.#n=new Ne(vo,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function WA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function qA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function ln({layer:e}){return e.outer===void 0?e.unpack:ln(e.outer)}function In({outer:e}){return e===void 0?0:In(e.layer)+1}function U({changes:e},n,A){return e===
void 0||WA(e,n-256,A+256)}function zA(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var gn=3*65536,Qn=3*8192;function S(e,n){
if(e<=gn+Qn){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=gn){let r={start:A,end:Math.min(e,A+gn)};n({start:Math.max(0,A-Qn),end:Math.min(e,r.end+
Qn)},r)}}function h(e,n){return{start:e.start+n,end:e.end+n}}var Jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Wo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Yo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),XA=new RegExp(`${Jo.map(Yo).join("|")}|(?<![a-z])(?:${Wo.join(
"|")})`,"i"),qo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,zo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Xo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
$o=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Ko=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Vo=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function KA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=ke(A,r,256);n.azure||=XA.test(t)||XA.test(
o),n.foreign||=qo.test(t)||zo.test(o),n.digest||=Xo.test(t),n.example||=$o.test(t),n.server||=Ko.test(t)&&Vo.test(o)}return n}function ke(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[$A(r,t,n.start),$A(r,n.end,o)]}function $A(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ge=new Uint16Array(256);function oe(e,n,A){Ge.fill(0);for(let t=n;t<A;t++){let o=e[t];Ge[o]=Ge[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ge[e[t]]);
return r/(A-n)}var jo=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Zo=new Set(jo.flatMap(e=>ZA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),ei=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ni=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function jA(e){let n=e.toLowerCase(),A=ZA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ni.test(n))return"it is made of words\
 that stand for a token";if(Ai(n))return"it repeats itself";if(Me(A,VA)>=20||Me(ri(n),VA)>=30)return"it counts up or down";if(Me(A,r=>Zo.has(r))>=20)return"it w\
alks along the keyboard";if(Me(A,r=>ei.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function VA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function Ai(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function ZA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function ri(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Me(e,n){
return e.filter(n).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ie=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
M=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),b=(e,n="")=>f(`(?:${e})${Ie}${n}`),q=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${B}`),
V="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var er=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:b("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:b("_authToken")},{id:"npmrc-auth",before:b(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:b("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:b("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:b("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ie}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:b("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:b("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:M(V)},{id:"pip-inde\
x-url",before:f(j),after:M(String.raw`(?:${V})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ie}basic\s{1,4}`)},{id:"cargo-token",before:b(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:M(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:b("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:b("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:b("VSCE_PAT")},{id:"terraform-variable",before:b("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:b("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:M(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:f(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ie}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:b("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:M(V)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(j),after:M(String.
raw`(?:${V})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${_e}`),after:M(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(j),after:M(String.raw`(?:${V})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
j),after:M(String.raw`(?:${V})[\w-]`)},{id:"devops-variable",before:b("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ti=2048,oi=/[A-Za-z0-9+/_-]+$/,ii=/^[A-Za-z0-9+/_=-]+/;function mn({steps:e},n=ti){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=ke(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(oi,""),after:a.replace(ii,"")}});return er.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||si(t,i))&&(o?.test(s)??
!0)))?.id}function si(e,n){return e.lastIndex=n.length,e.test(n)}var N=(e,n,A)=>({signed:e,shaped:n,legacy:A}),ci={signed:4.5,shaped:4.5,legacy:4},ui=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:n})=>n>=ci[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ei=5,fi=8;function di(e){return e>=fi?"likely":e>=Ei?"possible":void 0}function Bi(e){let{kind:n}=e;return ui.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function nr(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(jA(i.slice(0,52))!==void 0)return;let s=KA(e),a=gi(n);if(a==="legacy"&&s.foreign)return;let c=s.azure&&mn(e,256)!==void 0,
E=Bi({kind:a,entropy:oe(r,t,t+52),word:i,surroundings:s,carried:c}),p=di(E);return p===void 0?void 0:{...n,confidence:p}}function gi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var or=require("node:zlib");function d(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var Ar="ABCDEFGHIJKLMNOPQRSTUVWXYZ",pn="abcdefghijkl\
mnopqrstuvwxyz",rr="0123456789",Cn=rr+Ar+pn,z=`${Ar}${pn}${rr}+/`,ie=`${pn}234567`,l=d(`${z}-_`),_=d(Cn),me=d(ie),x=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),O=d("0123456789ABCDEFabcdef"),C=d(z,e=>e);C[45]=62;C[95]=63;var F=52,hn=32,tr=[2,7,8,22],Qi=-524719827,li=270137646,bn=50,se=123-bn,Ii=97,mi=113,pi=4;function ir(e){return tr.reduce((A,r)=>A<<8|e[r],0)^(0,or.crc32)(e.filter(
(A,r)=>!tr.includes(r)))}var sr=ir(new Uint8Array(hn)),Ci;function hi(){let e=new Int32Array(F*se),n=new Uint8Array(hn);for(let A=0;A<hn*8;A++){n[A>>3]=128>>(A&7);let r=ir(n)^sr;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<ie.length;i++){let s=t*se+ie.charCodeAt(i)-bn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,n){let A=Ci??=hi(),
r=sr;for(let t=n,o=-bn;t<n+F;t+=4,o+=4*se){let i=A[o+e[t]],s=A[o+se+e[t+1]],a=A[o+2*se+e[t+2]];r^=i^s^a^A[o+3*se+e[t+3]]}return r===Qi?"user":r===li?"applicatio\
n":void 0}function ar(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var cr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function ur(e){let n=ie.indexOf(e.charAt(F-1));return`${e.slice(0,F-1)}${n<ie.length/2?"a":"q"}`}function wn(e,n,A,r){
if(A-n===F)return r<=n&&pe(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==Ii&&i!==mi||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=n&&pe(e,s)!==void 0)return s}return-1}function Er(e,n){return oe(e,n,n+F)>=pi}var He="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",bi="(?:/|\\\\/|%2[Ff])",fr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",dr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",wi=new RegExp(`${fr}(?::[^\\s:/\
@"'<>]{0,128})?${dr}`,"gi"),fE=new RegExp(`${fr}(?::|%3A)$`,"i"),dE=new RegExp(`^${dr}`,"i"),BE=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${bi}${He}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${He}`,"gi"),wi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${He}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${He}(?![.:/])`,"gi")];var gE=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),QE=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Si=Object.freeze([]),ve=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=zA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=nr(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,c=Buffer.from(n.bytes.buffer,n.bytes.byteOffset+
A,r-A).toString("latin1"),E=this.#i(s.format==="legacy"&&s.checksum==="valid"?ur(c):c),p=i.encoding.length===0&&a.end-a.start===r-A;p&&E.offsets.has(a.start)||(p&&
E.offsets.add(a.start),this.#A.push({...s,token:E.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?Si:i.encoding,seen:{layer:n,span:o}}))}#i(n){
let A=this.#e.get(n)??{token:n,offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(Di)){let r=n.at(-1);r===void 0||r.token!==
A.token||r.offset+r.length<=A.offset?n.push(A):Ri(A,r)&&(n[n.length-1]=A)}return n.sort(yi)}};function Ri(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function yi(e,n){return e.offset-n.offset||e.length-
n.length||Sn(e.token,n.token)}function Di(e,n){return Sn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Sn(e.encoding.join(),
n.encoding.join()))}function Sn(e,n){return e===n?0:e<n?-1:1}var Rn=92,xi=37,Li=117,Ti=120,Ui=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Je(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&_[r[A]]===1?!1:n<=
t||_[r[n-1]]===0||Oi(r,t,n)}function Oi(e,n,A){return A-2>=n&&e[A-2]===Rn&&Ui.has(e[A-1])||A-3>=n&&e[A-3]===xi&&yn(e,A-2,A)||A-4>=n&&e[A-4]===Rn&&e[A-3]===Ti&&yn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===Rn&&e[A-5]===Li&&yn(e,A-4,A)}function yn(e,n,A){for(let r=n;r<A;r++)if(O[e[r]]===0)return!1;return!0}var Q=52,X=48,m=-1,We=`${z}-_`,Br="%\\&#;={}",Ye={table:d(We+Br),shortest:Q},P={table:d(`${We}${Br}\r
`),shortest:24},Dn={table:l,shortest:Q};function w({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return m}function I(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Fi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],gr={levels:0,
find:({bytes:e,start:n},A)=>A===n&&qe(e,n)!==void 0?n:m,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,n),s=o&&ln(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,n){let A=e[n];for(let[r,t]of Fi)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var xn={table:l,shortest:Math.ceil(Q*8/6)},Qr=4,Pi=d("(Px"),lr=Math.floor((X-2)/3),pr={levels:1,trait:4,shortest:xn.shortest,notice:({bytes:e},n,A)=>{for(let r=w(
xn,e,n,A);r!==m;){if(Ir(e,r))return r;let t=I(l,e,r,A);for(let o=0;o<Qr;o++)if(Cr(e,r+o,t))return r;r=w(xn,e,t,A)}return m},decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end);Ir(e.bytes,n)&&ki(e,n,r,A);for(let t=0;t<Qr;t++)Gi(e,{start:n+t,end:r},t===0,A);return r}};function Ir(e,n){let A=C[e[n]]<<2|C[e[n+1]]>>4;return Pi[A]===
1&&qe(Ln(e,n,0,6),0)!==void 0}function ki({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:Ln(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Gi({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!Cr(e,t,n.end)||!mr(e,t,0,o)||S(
o,(i,s)=>{mr(e,t,i.start,i.end)&&r({bytes:Ln(e,t,i.start,i.end),core:h(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function Cr(e,n,A){let r=n-4,t=r+4*lr;for(;t+4<=A;){let o=t;for(;Mi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*lr}return!1}function Mi(e,n){let A=C[e[n]]&32,r=C[e[n+1]]&8;return(A|r|C[e[n+2]]&2)===0}function ae(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=C[e[o]],s=C[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function mr(e,n,A,r){let t=A-1,o=t+Q;for(;o<r;){let i=o,s=ae(e,n,i);for(;x[s]===1;){if(i--,i===t)return!0;
s=ae(e,n,i)}if(s===0&&_i(e,n,i,A,r))return!0;t=i,o=i+Q}return!1}function _i(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(x[ae(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<Q&&x[ae(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<Q&&x[ae(e,n,a)]===1;a+=i)s++;if(s===Q)return!0}return!1}function Ln(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=C[e[o]],a=C[e[o+1]],c=C[e[o+2]],E=C[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|c>>2,t[i+2]=(c&3)<<
6|E}for(;i<t.length;i++)t[i]=ae(e,n,A+i);return t}var k={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*Q},Hi=1,vi=48,Ji=120,Wi=92,Yi=40,ze=Buffer.from("(byte)");function H(e,n,A){let r=n;for(;r<A&&O[e[r]]===0;)r+=qi(e,r,A)?ze.length:1;return Math.
min(r,A)}function Xe(e,n,A){e.length>0&&e.add(Hi,n,A)}function Tn(e,n,A){return e[n]===vi&&n+1<A&&Ce(e[n+1])}function hr(e,n,A){return n-2>=A&&e[n-2]===Wi&&Ce(e[n-
1])}function Ce(e){return e!==void 0&&(e|32)===Ji}function qi(e,n,A){if(e[n]!==Yi||n+ze.length>A)return!1;for(let r=1;r<ze.length;r++)if(e[n+r]!==ze[r])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:n},A,r){let t=new $e(e.end-e.start,!1);r(t);let{length:o}=t;if(o<Q)return;let i,s=()=>(i===void 0&&(i=new $e(o,!0),r(i)),i),a=c=>zi(s().starts,c);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:c,end:E})=>{let{starts:p,ends:Y}=s();return{start:p?.[c],
end:Y?.[E-1],encoding:A}},aligned:!0,exact:!0}}function zi(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var g=-1,ce=256,br=10,Xi=13;function R(e,n){return e|n<<9}function wr(e){return e&511}function Sr(e){return e>>9}function v(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(O[o]===0)return g;r=r*16+W(o)}return n>=A||r>255?g:r}function W(e){return(e&15)+(e>57?9:0)}function y(e,n,A){let r=n;for(;r<A&&O[e[r]]===1;)r++;return r}
function ue(e,n,A){return n>=A?0:e[n]===br?1:e[n]!==Xi?0:n+1<A&&e[n+1]===br?2:1}var Rr={table:k.table,shortest:3*Q-1},$i=48,Ki=3,yr={levels:1,alphabet:{index:0,shape:Rr},notice:(e,n,A)=>U(e,n,A)&&Vi(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=I(Rr.table,e,A,n);return S(t-A,(o,i)=>{let s={piece:h(o,A),core:h(i,A)},a=J(s,"decimal",c=>ji(e,s.piece,c));a!==void 0&&r(a)}),t}};function Vi(e,n){
let A=0;for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=Dr(e,n,r,t);if(A=o===0||x[o]===1?A+1:0,A>=X)return!0;r=H(e,t,n.end)}return!1}function ji(e,n,A){
for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=Dr(e,n,r,t);o===g?Xe(A,r,t):A.add(o,r,t),r=H(e,t,n.end)}}function Dr(e,{start:n,end:A},r,t){if(t-r>Ki||
r>n&&Ce(e[r-1])||t<A&&Ce(e[t]))return g;let o=0;for(let i=r;i<t;i++){let s=e[i]-$i;if(s>9)return g;o=10*o+s}return o>255?g:o}function Ke(e,n,A){if(!U(e,n.source[0],n.end))return;let{bytes:r}=e;S(n.offsets.at(-1),(t,o)=>{A({bytes:Zi(r,n,t),core:h(o,-t.start),locate:i=>es(n,h(i,t.start)),
aligned:!0,exact:!0})})}function Zi(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=Lr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),c=n.source[o]-i;t.set(e.subarray(s+c,a+c),s-A)}return t}function es(e,n){return{start:xr(e,n.start),end:xr(e,n.
end-1)+1}}function xr(e,n){let A=Lr(e,n);return e.source[A]+n-e.offsets[A]}function Lr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var Tr={table:l,shortest:16},Ve=P.shortest,Ur=1,Un=2,On=4,ns=8,As=d(We,e=>e>=64?Ur:e<26?Un:e>=52&&e<62?On:ns),rs=256;function je(e,n,A,r){for(let t=w(Tr,e.bytes,
n,A);t!==m;){let o=I(l,e.bytes,t,A);if(!ts(e.bytes,t,o)&&r(e,t,o))return t;t=w(Tr,e.bytes,o,A)}return m}function ts(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=As[e[t]],
(r&(Un|On))===(Un|On))return!1;return(r&Ur)===0?A-n<=rs&&os(e,n,A):!0}function os(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var is=27,ss=38,as=60,Or=62,cs=91,us=8,Es=64,fs=16,ds=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Bs=d(`<\r
`),gs=d("0123456789;"),Qs=d("mK"),ls=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Is=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),Fn="\x1BÂâï";function Fr(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<us;o++){let i=ms(e,t);if(i===t)break;t=i}return t>n&&t<r&&l[A[t]]===1?t:-1}function ms(e,n){
let A=e.bytes[n];if(A===as)return ps(e,n);if(A===is)return Cs(e,n);for(let r of A===ss?ls:Is)if(Nn(e,n,r))return n+r.length;return n}function ps({bytes:e,end:n},A){
if(A+1>=n||ds[e[A+1]]===0)return A;let r=Math.min(n,A+Es),t=A+1;for(;t<r&&e[t]!==Or&&Bs[e[t]]===0;)t++;return t<r&&e[t]===Or?t+1:A}function Cs({bytes:e,end:n},A){
if(e[A+1]!==cs)return A;let r=Math.min(n,A+2+fs),t=A+2;for(;t<r&&gs[e[t]]===1;)t++;return t<n&&Qs[e[t]]===1?t+1:A}function Nn({bytes:e,end:n},A,r){if(A+r.length>
n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var kn=10,Gr=13,hs=38,bs=60,Ee=92,Nr=42,ws=45,Ss=35,Pn=47,Mr=110,_r=114,_n=4,Ze=128,Rs=2,ys=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(xs),nn=d(" 	\"'`\\=.,&>#*|<^"),$=d("\"'`"),Hn=d("bBfFrRuULN@$"),vn=d("+-/_"),Ds=d(`
\r<`),An=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${Fn}`),rn=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),en=d(`
\r\\&<${Fn}`);function xs(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function tn(e,n){let{bytes:A,end:r}=e;if(n>=r||An[A[n]]===0)return-1;let t=Gn(e,n,!1);
return t!==-1?t:Ls(e,n)?Gn(e,n,!0):Fr(e,n)}function Ls({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<_n&&e[r]===Ee;)r++;return r<n&&$[e[r]]===1}function Gn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*Ze:Ze)),i=0,s=n;for(;s<o;){let a=Ns(e,s),c=A?Ts(r,s,o):s;if(a>s){if(i===Rs)return-1;i++,s=a}else if(c>s)s=c;else if(nn[r[s]]===
1||Fs(r,s,o))s++;else if(s>n&&Os(r,s,o))s++;else break}return A&&(s===n||$[r[s-1]]===0)?-1:i>0||Us(r,n,s)?s:-1}function Ts(e,n,A){let r=e[n]===Pn&&e[n+1]===Nr,t=e[n]===
Ss||Pr(e,n,Pn)||Pr(e,n,ws);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==kn&&e[o]!==Gr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Nr||e[o+1]!==Pn);)o++;
return o+1<A?o+2:n}function Pr(e,n,A){return e[n]===A&&e[n+1]===A}function Hr({bytes:e,end:n},A){if(A>=n||An[e[A]]===0)return!1;if($[e[A]]===1)return!0;let r=Math.
min(n,A+Ze),t=A;for(;t<r&&rn[e[t]]===1&&en[e[t]]===0;)t++;return t<r&&en[e[t]]===1}function Us(e,n,A){let r=n;for(;r<A&&e[r]===Ee;)r++;return r<A-1&&$[e[r]]===1&&
$[e[A-1]]===1}function Os(e,n,A){if(Hn[e[n]]===0)return!1;let r=n+1;for(;r<A&&r-n<=_n&&e[r]===Ee;)r++;return r<A&&$[e[r]]===1}function Jn(e,n){let{bytes:A,start:r}=e,
t=Math.max(r,n-Ze),o=-1;for(let i=n-1;i>t&&rn[A[i]]===1;i--)l[A[i]]===0&&l[A[i-1]]===1&&Gn(e,i,!1)===n&&(o=i);return o}function on({bytes:e,start:n},A){return A>
n&&(e[A]===Mr||e[A]===_r)&&e[A-1]===Ee}function Fs(e,n,A){let r=n;for(;r<A&&vn[e[r]]===1;)r++;return r>n&&r<A&&(nn[e[r]]===1||Ds[e[r]]===1)}function Ns(e,n){let{
bytes:A,end:r}=e,t=A[n];if(t===kn)return n+1;if(t===Gr)return n+1<r&&A[n+1]===kn?n+2:n+1;if(t===Ee){let o=kr(e,n)===_r?Mn(e,n):n;return kr(e,o)===Mr?Mn(e,o):o}if(t!==
hs&&t!==bs)return n;for(let o of ys)if(Nn(e,n,o))return n+o.length;return n}function kr(e,n){let A=Mn(e,n)-1;return A>n&&A<e.end?e.bytes[A]:-1}function Mn(e,n){
let A=n;for(;A<e.end&&A-n<_n&&e.bytes[A]===Ee;)A++;return A+1}var Wn=10,Ps=128,ks=64,Yn=d(" 	"),vr=d("0123456789"),Jr={levels:0,trait:2,shortest:P.shortest,notice:(e,n,A)=>je(e,n,A,Gs),decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end),t=Ms(e,n,r);return t===void 0?r:(Ke(e,t,A),t.end)}};function Gs(e,n,A){let r=Wr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=sn(e,r,o);i!==-1;i=
sn(e,r,o))if(o=I(l,e.bytes,i,e.end),t+=o-i,t>=Q)return!0;return!1}function Ms(e,n,A){let r=Wr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=sn(e,
r,i);s!==-1;s=sn(e,r,i))i=I(l,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function Wr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-Ps),s=n,a=!0;for(;s>i&&r[s-1]!==Wn;s--)Yn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Wn||!Hr(e,A))return;let c=Math.min(
o,A+ks),E=A;for(;E<c&&r[E]!==Wn;)E++;return E<c?{lineStart:s,start:n,end:A,lineEnd:E}:void 0}function sn({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=_s(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,A.start),t=I(i,e,t,n)}}return t<n&&l[e[t]]===1?t:-1}function _s(e){return vr[e]===1?vr:Yn[e]===1?Yn:void 0}var Hs=85,Yr=117,vs=120,Js=123,Ws=125,K=48,Ys=32,qs=127,qr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return g;let r=e[n+1];if(r===Yr&&e[n+2]===Js)return zs(
e,n,A);if(r===vs)return qn(e,n,n+4,A);if(r===Yr)return qn(e,n,n+6,A);if(r===Hs)return qn(e,n,n+10,A);if(r>=K&&r<K+8)return Xs(e,n,A);let t=ue(e,n+1,A);return t>
0?R(ce,1+t):r>Ys&&r<qs&&_[r]===0?R(r,2):g}};function qn(e,n,A,r){let t=A>r?g:v(e,n+2,A);return t===g?g:R(t,A-n)}function zs(e,n,A){let r=y(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Ws?v(e,n+3,r):g;return t===g?g:R(t,r+1-n)}function Xs(e,n,A){let r=0,t=n+1,o=n+($s(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-K;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-n)}function $s(e,n,A){if(n+4>A||e[n]!==K||e[n+1]>K+3||e[n+1]===K&&e[n+2]<K+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-K;if(t<
0||t>7)return!1}return!0}var Ks=35,Vs=59,js=120,zn=48,zr=8,Xr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==Ks)return g;let r=(e[n+2]|32)===js,t=r?n+3:n+2,o=r?y(e,t,
Math.min(A,t+zr)):Zs(e,t,A),i=r?v(e,t,o):ea(e,t,o);return i===g?g:R(i,(o<A&&e[o]===Vs?o+1:o)-n)}};function Zs(e,n,A){let r=Math.min(A,n+zr),t=n;for(;t<r&&e[t]>=
zn&&e[t]<zn+10;)t++;return t}function ea(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-zn;return n>=A||r>255?g:r}var na=117,$r={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===na){let t=n+6>A?g:v(e,n+2,n+6);return t===g?g:R(t,6)}let r=v(e,n+1,Math.min(A,n+3));return n+
3>A||r===g?g:R(r,3)}};var Kr=61,Vr={encoding:"quoted-printable",lead:Kr,read:(e,n,A)=>{let r=ue(e,n+1,A);if(r>0)return e[n-1]===Kr?g:R(ce,1+r);let t=v(e,n+1,Math.min(A,n+3));return n+
3>A||t===g?g:R(t,3)}};var Xn=[$r,qr,Xr,Vr],Z=d(String.fromCharCode(...Xn.map(({lead:e})=>e)),e=>e+1),ra=d("=\\"),Zr={levels:1,trait:8,shortest:Q,notice:(e,n,A)=>{for(let r=n;r<A;){let t=jr(
e,r);if(t-r>=Q&&ta(e,r,t))return r;r=t+1}return m},decode:(e,n,A)=>{let r={start:n,end:jr(e,n)},t=sa(e.bytes,r);for(let[o,i]of Xn.entries())(t&1<<o)!==0&&ia(e,r,
i,A);return r.end}};function ta(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&_[r[t-1]]===0;)t--;if(!oa(e,n,t))return!1;let o=0;for(let i=n;i<t&&o<Q;i++)o+=_[r[i]];return o===
Q}function oa({bytes:e,end:n},A,r){for(let t=an(e,A,r);t<r;t=an(e,t+1,r))if(et(e,t).read(e,t,n)!==g)return!0;return!1}function an(e,n,A){let r=n;for(;r+4<=A;){let t=Z[e[r]]|
Z[e[r+1]],o=Z[e[r+2]]|Z[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&Z[e[r]]===0;)r++;return r}function et(e,n){return Xn[Z[e[n]]-1]}function jr({bytes:e,end:n},A){
let r=A;for(;;){r=I(Ye.table,e,r,n);let t=r>A&&ra[e[r-1]]===1?ue(e,r,n):0;if(t===0)return r;r+=t}}function ia({bytes:e},n,A,r){S(n.end-n.start,(t,o)=>{let i={piece:h(
t,n.start),core:h(o,n.start)},s=J(i,A.encoding,a=>aa(e,i.piece,A,a));s!==void 0&&r(s)})}function sa(e,{start:n,end:A}){let r=0;for(let t=an(e,n,A);t<A;t=an(e,t+
1,A)){let o=1<<Z[e[t]]-1;(r&o)===0&&et(e,t).read(e,t,A)!==g&&(r|=o)}return r}function aa(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===
r?t(e,i,A):g,c=a===g?i+1:i+Sr(a),E=a===g?s:wr(a);E!==ce&&o.add(E,i,c),i=c}}var rt={levels:1,alphabet:{index:0,shape:k},notice:(e,n,A)=>U(e,n,A)&&ca(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=I(k.table,e,A,n);return S(t-A,(o,i)=>{
let s={piece:h(o,A),core:h(i,A)},a=!1,c=J(s,"hex",p=>{a=At(e,s.piece,0,p)});c!==void 0&&r(c);let E=a?J(s,"hex",p=>{At(e,s.piece,1,p)}):void 0;E!==void 0&&r(E)}),
t}};function ca(e,n,A){let r=0;for(let t=H(e,n,A);t<A;){Tn(e,t,A)&&(t+=2);let o=y(e,t,A);if(o-t>=k.shortest&&nt(e,t+1,o,0)>=X||(r=tt(e,t,o,n)?nt(e,t,o,r):0,r>=X))
return!0;t=H(e,o,A)}return!1}function nt(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<X;o+=2){let i=W(e[o])*16+W(e[o+1]);t=i===0||x[i]===1?t+1:0}return t}function At(e,{
start:n,end:A},r,t){let o=!1;for(let i=H(e,n,A);i<A;){Tn(e,i,A)&&(i+=2);let s=y(e,i,A),a=s-i>=k.shortest;o||=a,a||r===0&&tt(e,i,s,n)?$n(t,e,i+r,s):Xe(t,i,s),i=H(
e,s,A)}return o}function tt(e,n,A,r){return A-n>=k.shortest||(A-n)%2===0&&!hr(e,n,r)}function $n(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(W(n[t])*16+W(n[t+1]),t,t+
2)}var ua=8,un={table:d("0123456789ABCDEFabcdef :"),shortest:31},at=256,jn=d(" 	#>*+-/|:]"),Ea=128,En=32,fa=58,da=124,ct=10,Ba=13,ga=4,Qa=6,ot=16,it=16,la=8,ut={levels:1,
alphabet:{index:1,shape:un},notice:({bytes:e,start:n,end:A},r)=>{let t={start:st(e,r,n),end:cn(e,r,A)};return Kn(e,t,void 0)>=ua},decode:(e,n,A)=>{let{bytes:r,end:t}=e,
o=I(un.table,r,n,t),i=st(r,n,e.start),s=i;for(let a=i;a<t;){let c=cn(r,a,t);if(Kn(r,{start:a,end:c},void 0)===0)break;s=c,a=c+1}return s===i?o:(U(e,i,s)&&S(s-i,
(a,c)=>{let E={piece:h(a,i),core:h(c,i)},p=a.start===0?i:cn(r,E.piece.start,E.piece.end)+1,Y=Qe=>J(E,"hex",ne=>{ma(r,{start:p,end:E.piece.end},{rewritten:ne,addWord:Qe})}),
L=!1,Te=Y((Qe,ne,Ue)=>{L||=Ue-ne>2,$n(Qe,r,ne,Ue)});Te!==void 0&&A(Te);let BA=L?Y((Qe,ne,Ue)=>Ia(Qe,r,ne,Ue)):void 0;BA!==void 0&&A(BA)}),Math.max(o,s))}};function Ia(e,n,A,r){
for(let t=r-2;t>=A;t-=2)e.add(W(n[t])*16+W(n[t+1]),A,r)}function ma(e,{start:n,end:A},r){for(let t=n;t<A;){let o=cn(e,t,A);Kn(e,{start:t,end:o},r),t=o+1}}function st(e,n,A){
let r=Math.max(A,n-at),t=n;for(;t>r&&e[t-1]!==ct;)t--;return t}function cn(e,n,A){let r=Math.min(A,n+at),t=n;for(;t<r&&e[t]!==ct;)t++;return t}function Kn(e,n,A){
let r=Math.min(n.end,n.start+Ea);for(let t=n.start;t<r;t++){if(O[e[t]]===0||t>n.start&&jn[e[t-1]]===0)continue;let o=ba(e,{start:t,end:n.end}),i=o===-1?0:pa(e,{
start:o,end:n.end},A);if(i>0)return i}return 0}function pa(e,{start:n,end:A},r){let t=0,o=it;for(let i=n;i<A;){t>0&&(i=Ca(e,{start:i,end:A},o));let s=y(e,i,Math.
min(A,i+it+1)),a=s-i;if(a===0||a%2===1||a>o||!ha(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===la&&o===2&&i<A&&e[i]===En&&i++}return t}
function Ca(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===En;)o++;return o>n&&o<t&&t<=A&&y(e,o,t)===t?o:n}function ha(e,n,A){let r=e[n];return n>=A||r===En||
r===da||r===Ba}function ba(e,{start:n,end:A}){let r=y(e,n,Math.min(A,n+ot+1)),t=r-n;if(t<ga||t>ot)return-1;let o=r<A&&e[r]===fa;o&&r++;let i=r;for(;r<A&&e[r]===
En;)r++;return(o||r-i>=2||r-i===1&&t>=Qa)&&r<A&&O[e[r]]===1?r:-1}var dt={levels:0,trait:2,shortest:P.shortest,notice:(e,n,A)=>je(e,n,A,wa),decode:(e,n,A)=>{let r=I(l,e.bytes,n,e.end),t=Da(e,n,r);for(let o of t)Ke(e,o,A);return t[0]?.
end??r}};function wa(e,n,A){let r=A-n,t=A;for(let i=tn(e,t);i!==-1&&(t=I(l,e.bytes,i,e.end),t!==i);i=tn(e,t))if(r+=t-i,r>=Q)return!0;let o=on(e,n)?n+1:n;return r>
Q-Ve&&Jn(e,o)!==-1}var Sa=["+","-","//"].map(e=>Buffer.from(e)),Ra=new Uint8Array(0),ya=45,Et=5;function Da(e,n,A){let r=ft(e,n,A,Ra);if(r===void 0)return[];let t=r.
source.find(s=>s>=A),o=t===void 0?void 0:Sa.find(s=>Zn(e,t,s)),i=o===void 0?void 0:ft(e,n,A,o);return i===void 0?[r]:[r,i]}function ft(e,n,A,r){let t=on(e,n)?n+
1:n,o=Zn(e,t,r)?t+r.length:t,i=[o],s=[0,A-o],a=o-t===r.length?La(e,t):void 0;a!==void 0&&(i.unshift(a.start),s.splice(0,2,0,a.end-a.start,a.end-a.start+A-o));let c=A;
for(;;){let E=tn(e,c);if(E===-1||!Zn(e,E,r))break;let p=I(l,e.bytes,E+r.length,e.end);if(p<=E+r.length)break;i.push(E+r.length),s.push(s.at(-1)+p-E-r.length),c=
p}return i.length===1||s.at(-1)<Q?void 0:{source:i,offsets:s,end:c}}function Zn({bytes:e,end:n},A,r){if(A+r.length>n)return!1;for(let t=0;t<r.length;t++)if(e[A+
t]!==r[t])return!1;return!0}function xa({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<Et&&e[r-1]===ya;)r--;return A-r===Et}function La(e,n){let{bytes:A,start:r}=e,
t=Jn(e,n);if(t===-1||xa(e,t))return;let o=t;for(;o>r&&t-o<Ve&&l[A[o-1]]===1;)o--;return on(e,o)&&o++,o>=t||t-o>=Ve?void 0:{start:o,end:t}}var Ta={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Bt=2*(Q-1),Qt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+Bt-1;r<n;r+=Bt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(x[e[t]]===1&&lt(e,A,t,n)!==0)return t}return m},decode:(e,n,A)=>{let r=Ua(e,n),t=r.first+r.width*(r.count-1);return U(e,r.first,
t)&&S(r.count,(o,i)=>{A({bytes:Oa(e.bytes,r,o),core:h(i,-o.start),locate:s=>Fa(e,r,h(s,o.start)),aligned:!0,exact:!1})}),t}};function lt(e,n,A,r){return gt(e,n,
A,r,2)?2:gt(e,n,A,r,4)?4:0}function gt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<Q&&!(x[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<Q&&!(x[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===Q}function fe(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Ua({bytes:e,start:n,end:A},r){let t=lt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Oa(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Fa(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,c=n+A*(r.end-1),E=c+A<=i&&fe(t,c+1,c+A),Y=a-A+1>=o&&fe(t,a-A+1,a)&&(!E||s&&(a-o)%A===A-1),[L,Te]=Ta[A];return Y?
{start:a-A+1,end:c+1,encoding:Te}:{start:a,end:Math.min(c+A,i),encoding:L}}var fn=[dt,Jr,pr,Zr],It=[rt,yr,ut],mt=Qt,eA=gr;function pt(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Na(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Na(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function Ct(e){let n=bt(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=Cn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function ht(e){let n=bt(e)>>>8;return[18,12,6,0].map(A=>z.charAt(n>>>A&63)).join("")}function bt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ee=84,de=76,AA=52,Pa=57,ka=58,Rt=59,Ga=72,dn=80,Ma=4,Se=Buffer.from("AZDO"),yt=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(yt[e]=3-n)});var nA=Buffer.
from("JQQJ9"),Dt={9:"key",D:"derived",H:"hash"},_a=new Set(Object.keys(Dt).map(e=>e.charCodeAt(0))),Ha=2024,xt=65,va=1970041904,Ja=1147496033,we=new Uint8Array(
dn/4*3);function Lt(e,n,A){for(let r=n+3;r<A;r+=yt[e[r]])if(!(e[r]!==Se[3]||e[r-1]!==Se[2])&&e[r-2]===Se[1]&&e[r-3]===Se[0])return r-3;return-1}function Tt(e,n){
if(!St(e,n,n+de))return;let A=St(e,n+dn,n+ee);if(!rA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Wa(e,n)};if(qa(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Ut(e,n){return oe(e,n,n+AA)>=Ma}function rA(e,n){for(let r=0;r<nA.length;r++)if(e[n+AA+r]!==nA[r])return!1;let A=e[n+Rt]-
xt;return _a.has(e[n+AA+nA.length])&&A>=0&&A<12}function Wa(e,n){let A=e.subarray(n+Ga,n+de);return{issued:Ya(e,n),keyKind:Dt[String.fromCharCode(e[n+Pa])]??"ke\
y",provider:String.fromCharCode(...A)}}function Ya(e,n){let A=Ha+z.indexOf(String.fromCharCode(e[n+ka])),r=e[n+Rt]-xt+1;return`${A}-${String(r).padStart(2,"0")}`}
function qa(e,n){for(let r=n,t=0;t<we.length;r+=4,t+=3){let o=C[e[r]],i=C[e[r+1]],s=C[e[r+2]],a=C[e[r+3]];we[t]=o<<2|i>>4,we[t+1]=(i&15)<<4|s>>2,we[t+2]=(s&3)<<
6|a}let A=pt(we,va,Ja);return wt(e,n,Ct(A))||wt(e,n,ht(A))}function wt(e,n,A){for(let r=0;r<ee-dn;r++)if(e[n+dn+r]!==A.charCodeAt(r))return!1;return!0}function St(e,n,A){
for(let r=A-1;r>=n;r--)if(_[e[r]]===0)return!1;return!0}var Ot="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gBH9/f38Bf2ADf39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDIB8BBAEAAgMBBgcDAAEDCAICAgECAAAAAAAB\
BQUAAQAEBnQXfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEACwdUCAZpc1dpZGUAEgRzaWZ0AAcKc2lmdFBpZWNlcwANCnBpZWNlU3RhcnQADwhwaWVjZUVuZAAQCHJ1bkNvdW50AA4HY291bnRPZgAbBm1lbW9yeQIACqN6H5QBAQJ/IwcgASAAa2okBwNAIAAgAUkEQCMD\
QYDAAEYEQBAEBEBBAQ8LQYCUMEGA0DBBgAT8CgAAQYAEJAMLIwNBgJQwaiEDIwMgASAAQYBAayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAEL\
C0EAC4IBAANAIAJBMEkgAEECaiABTXEEQCACQQFqQQAgAEEBai0AACICQQ9xQQlBACACQTlLG2ogAC0AACICQQ9xQQlBACACQTlLG2pBBHRyIgIEfyACQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgVBAQsb\
IQIgAEECaiEADAELCyACC8IIAQd/IwAiAiAAQYACQYABIAEbaiIDIAIgA0kbIQcgACECA0AgAiAHSQRAAkACfyACQQFqIgMgAi0AACIEQQpGDQAaIARBDUYEQCACQQJqIAMgAy0AAEEKRhsMAQsgBEHcAEYEQCAC\
IQMDQCADIAJrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyACIANJIAMjAElxBH8gAy0AAAVBAAtB8gBGBH8gAiEDA0AgAyACa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwB\
CwsgA0EBagUgAgsiBCEDA0AgAyAEa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyMASSADIARLcQR/IAMtAAAFQQALQe4ARgR/IAQhAwNAIAMgBGtBBEkgAyMASXEEfyADLQAAQdwARgVB\
AAsEQCADQQFqIQMMAQsLIANBAWoFIAQLDAELIARBJkYEQCACEBMMAQsgBEE8RgR/IAIQFAUgAgsLIQggAQRAAkAgAkEBai0AACIDQSpGIAItAAAiBkEvRnEEQCACQQJqIQMDQCADQQFqIgYgB0kEQCADQQJqIQQg\
Ay0AAEEqRgR/IAYtAABBL0YFQQALDQMgA0EBaiEDDAELCyACIQQMAQsgAiEEIAZBI0cEfyADIAZHBH9BAQUgBkEtRyAGQS9HcQsFQQALDQAgAkEBaiEDA0AgAyAHSQR/IAMtAABBCkcFQQALBH8gAy0AAEENRwVB\
AAsEQCADQQFqIQMMAQsLIAMgAiADIAdJGyEECwUgAiEECyACIAhJBH8gBSICQQFqIQUgAkECRgRAQQAPCyAIBSACIARJBH8gBAUgAi0AAEEBdEGAhCxqLwEAQYAEcQR/QQEFIAIhAwNAIAMgB0kEfyADLQAAQQF0\
QYCELGovAQBBgBBxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1GQQEgA0EKRiADQQF0QYCELGovAQBBgARxGxsLCwR/QQEFIAAgAkkEfyACLQAAQQF0QYCELGovAQBBgAhxBH8g\
AkEBaiEDA0AgAyAHSSADIAJrQQRNcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EA\
BSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyAC\
QQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQAiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABB\
AXRBgIQsai8BAEHAAHEEfyAAQQEQAgUgABAXCwufAwEFfyMDQYCUMGoiA/0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgJQwIAMQBgR/QQEFQYCUMCADEAsLBEBBASEEBUH/kzAhAkHnlDAhAAJAA0AgACADSQRAA0Ag\
AC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAJAA0AgAARAIAAhAgNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWoh\
AAwBCwsgAiEBA0AgACABSwR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELC0EBIQQgACABSw0CIAIgAEEAEAFBME8Ef0EBBSACQQFqIABBABABQTBPCw0CIABBAWsiAkHoAGohAAJAA0AgACAD\
SQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAwBCwtBACEECwsgBAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUt\
AAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAg\
AU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLhgQBBH8C\
f0EAIAEgAGtB1ABJDQAaIAFBBGshBCAAQc8AaiECA0AgAiAESQRAIAItAAAiA0HEAEYEfyACQQFqBSADQdoARgR/IAJBAmoFIANBwQBGBH8gAkEDagVBASADQc8ARgR/IAJBA2soAgBBwbSR+gRGBUEACwR/IAJB\
zwBrIQUgAkEDayEDAn8DQCADIAVLBEBBACADQQFrIgMtAABBAXRBgIQsai8BAEGBEHFBAUcNAhoMAQsLQQELBUEACw0FGiACQQRqCwsLIQIMAQsLQQALBH9BAQUgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAt\
AABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYABcQVBAAsEQCAC\
QQFqIQIMAQsLA0AgACACSQR/IAAtAAAgA0YFQQALBEAgAEEBaiEADAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQM\
AQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAwBCwtBAAsLC8MCAgF7AX8gAEEQayIG/QAEACEFIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCBLCAAIAFqIgFBwAD8CgAAIAFBAUHAAPwLACAAJAEgASQAQQAkEUGA\
kDBBAEGEAvwLAEEAJAQgAiQFIAMkAiAEJAZBACQIQQAkCUEAJA5BACQPIAAgARARBH8gAEHlAGohAgJ/A0AgASACSwRAIAItAAAEfyACQQFrLQAABUEAC0UEQCACIQMDQCADIAJBBGtLBEBBASADLQAAIgRB/wBJ\
IARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAFBH9BAQUgAyAAIAFBBBAFCwVBAAsNBRogA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAsFQQALJBIgAEEQayAF/QsEACABQYCBLEHAAPwKAAAjBAvo\
AwIHfwF7IAEgAGtBNE8iAwRAIwJBf0YEf0EABSMCIQIDQCACIAZLBEAjBiMFIAIgBmpBAXYiA0EDdGooAgRqQYACaiAASQRAIANBAWohBgUgAyECCwwBCwsgBiMCSQR/IwYjBSAGQQN0aigCAGoFQX8LCyABQYAC\
ak0hAwtBCEEAIAMEfyAAIAEQHAVBAAsbIQIgACIEIQYDQCAGIAFBAWpJBEACQEHAgCz9AAQAIAb9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAcEQCAGIAdoaiIFIAEgASAFSxshCCAHIAdBAWtxIQcgCCAEayIFQRBPBEAgAyAFQTRPcQRAIAIgBCAIEAZBAEciAkEEciACIAQgCBALG3Ih\
AgsgAkECcQR/QQAFIAQgCBAYCwRAIAJBAnIhAgsLIAhBAWohBCABIAhGDQIMAQsLIAZBEGohBgwCCwsLIAJFIwRBgPUBS3IEQA8LIwRBgPUBSQRAIwRBA3RBgNgwaiIDIAAjAWs2AgAgAyABIwFrIAJBGHRyNgIE\
CyMEQQFqJAQLgQMBBH8gA0H/AXEiBAR/QQJBASAEQS9GGwVBAAshBkEAJANBACQHIAAhBAJ/A0AgBCADQf8BcSIFBH9BAkEBIAVBL0YbBUEACyAAakkEQEEAIAQtAAAgA0H/AXFHDQIaIARBAWohBAwBCwtBAQsE\
fyAAIAZqIQAjCwR/IxYjCxAAGkECBUEBCwVBAQshBSAAIAEQACEEIAEkCiABEAMhAANAIARBASAABH8gACEBAn8DQCABIANB/wFxIgcEf0ECQQEgB0EvRhsFQQALIABqSQRAQQAgAS0AACADQf8BcUcNAhogAUEB\
aiEBDAELC0EBCwVBAAsbRQRAAkAjACEHIAAgBmohAQNAIAEgB0kEfyABLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAUEBaiEBDAELCyAAIAZqIgAgAUYNACAAIAEQACEEIAVBAWohBSABJAojChADIQAMAgsLCyAE\
BH9BAQUgBUEBSyMHQTRPcSMKQYACaiACT3EEfxAEBUEACwsLwwMBA38jDSEBA0AgASMQTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMVIQEDQCABIwxJBEAgACMATwRA\
QQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0AAEEJRgtFBEBBAA8LA0AgASMMSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABB\
IEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCELGovAQBBBHEEQCAALQAAQQF0QYCELGovAQBBBHFFBEBBAA8LA0AgASMMSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsEQCABQQFq\
IQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAAQQFqIQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGAhCxqLwEA\
QQFxBUEACxsLtQYBCH8gASAAa0HGAEkEQEEADwsDQCAJQQRJBEAgACAJakEEayIDQTxqIQICfwNAIAJBBGogAU0EQANAIAJBAmotAABBwIEsai0AAEECcSACLQAAQcCBLGotAABBIHEgAkEBai0AAEHAgSxqLQAA\
QQhxcnJFBEBBASADIAJBBGsiAkYNBBoMAQsLIAIiA0E8aiECDAELC0EACwR/IAAgCWohCCABIABrIAlrQQNsQQJ2IQdBfyEDQTMhAgJ/A0AgAiAHSARAIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEs\
ai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYDQCAGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgRAQQEgAyACQQFrIgJGDQQa\
IAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYMAQsLQQEgBgR/QQAFIAJB\
A2siA0EAIANBAE4bIQYCfwNAIAIgBkoEQEEBIAYgBkEDbiIDQQNsayIFIAggA0ECdGpqIgMtAABBwIEsai0AACIEQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAFQQFGBH8gBEEPcUEEdCADQQJ2cgUgBEEDcUEG\
dCADcgsgBUUbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBH8gCCAGIAdBAhAMBH9BAQUgCCAGIAdBBBAMCwVBAAsNAhogBkEBaiEGDAELC0EACwsNAhogAiIDQTRqIQIMAQsLQQALBUEACwRAQQEPCyAJ\
QQFqIQkMAQsLIAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyC+oCAQV/IAEh\
BANAIAVBNEggBEEATnEEfyAEIARBA24iBkEDbGsiByAAIAZBAnRqaiIILQAAQcCBLGotAAAiBkECdCAIQQFqLQAAQcCBLGotAAAiCEEEdnIgB0EBRgR/IAZBD3FBBHQgCEECdnIFIAZBA3FBBnQgCHILIAdFGyIG\
Qf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgVBAAsEQCAFQQFqIQUgBCADayEEDAELCyABIANqIQEDQCAFQTRIIAEgAkhxBH8gASABQQNuIgRBA2xrIgYgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdBAnQgBEEB\
ai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNxQQZ0IARyCyAGRRsiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIFQQALBEAgBUEBaiEFIAEgA2ohAQwBCwsgBUE0RgubAgEF\
fyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAkFEEAJBMgCSAGa0GAgIAESwRAQQEhBAUgAyAGSQRAQQAhBAJAIAkgBmtBgBBJDQBBACEKIAYhCANAIAggBkGAEGpJBEAgCC0AAEEB\
dEGAhCxqLwEAQQFxBH9BAAUgCkEBaiIKQRhLCw0CIAhBEWohCAwBCwtBASEECwVBACEECwsgBARAIAcPCyABIAdBAnRqIggoAgAhBCAGJBMgCSQUIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/CyADEAcE\
f0EBBSMSCyEEQQEjCUEBIwggBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMECwQAIxMLBAAjFAu8EgMNfwV+D3sgACEDA0AgASADTwRAIANBgCBqIgAgAUEBaiICIAAgAkkbIQwgAyEAQYCALP0ABAAhIUGQgCz9\
AAQAISL9DAEBAQEBAQEBAQEBAQEBAQEhFEGAiDAhAkGAjDAhBQNAIAAgDEkEQCACICEgAP0ABAAiFf0MDw8PDw8PDw8PDw8PDw8PD/1OIhn9Dv0MAQIECBAgQIAAAAAAAAAAACAVQQT9jQH9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0OIhr9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStICEgAP0ABBAiFv0MDw8PDw8PDw8PDw8PDw8PD/1OIhv9Dv0MAQIECBAgQIAAAAAAAAAAACAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIhz9\
Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAhIAD9AAQgIhf9DA8PDw8PDw8PDw8PDw8PDw/9TiId/Q79DAECBAgQIECAAAAAAAAAAAAgF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIe/U79DAAAAAAA\
AAAAAAAAAAAAAAD9I/1krUIghoQgISAA/QAEMCIY/QwPDw8PDw8PDw8PDw8PDw8P/U4iH/0O/QwBAgQIECBAgAAAAAAAAAAAIBhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iIP1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZK1CMIaENwMAIAUgIiAZ/Q4gGv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0gIiAb/Q4gHP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEICIgHf0OIB79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WSt\
QiCGhCAiIB/9DiAg/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoQ3AwAgFCAV/XcgFv13IBf9dyAY/XchFCACQQhqIQIgBUEIaiEFIABBQGshAAwBCwsgDUEBIBT9YxshDUGAiDAhCUGAjDAhCiADIQADQCAA\
IAxJBEAgCikDACIPQoGAhICQgMAAfSAPQn+Fg0KAgIKAiICggIB/g0IAUgRAIA+nRQRAAkAgACMOSQ0AQZCALP0ABAAgACICQRBr/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAA\
ACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUDQCAFRQRAQZCALP0ABAAgAkEQayICQRBr/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAA\
AAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUMAQsLIAIgBWdBEGtrIQZBkIAs/QAEACAAQRBqIgL9AAQAIhT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O\
/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBkIAs/QAEACACQRBqIgL9AAQAIhT9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFaGoiCCQOIAggBmtB6ABJIwhBgCBLcgR/QQAFQQAhBCMCQX9G\
BH9BAAUjAiEFA0AgBCAFSQRAIwYjBSAEIAVqQQF2IgJBA3RqKAIEakGAAmogBkkEQCACQQFqIQQFIAIhBQsMAQsLIAQjAkkEfyMGIwUgBEEDdGooAgBqBUF/CwsgCEGAAmpNCwR/An8gBiECQQAhB0EAIQsDQCAC\
IAhJBEAgAi0AAEEBdEGAhCxqLwEAQYACcUUEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAILIAJBAmogAiIELQAAQTBGIgUEfyACQQFqLQAAQSByQfgARgUgBQshAiAEIAIiBRsi\
AiEEA0AgBCAISQR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELC0EBIAQgAmtB6ABPIg4EfyACQQFqIARBABABQTBPBUEACw0CGkEAIAQgAmtBAXEgDhsEf0EABSACIAQgCxABCyELQQEgB0EB\
akEAIAUEf0EABQJ/QQAgBCACa0EDSw0AGkEAIQcDQCACIARJBEBBACACLQAAQTBrIgVBCUsNAhogB0EKbCAFaiEHIAJBAWohAgwBCwsgBwR/IAdB/wBJIAdBIE9xIAdBCUZyIAdBCkZyIAdBDUZyBUEBCwsLGyIH\
QTBPIAtBME9yDQIaIAQhAgwBCwtBAAsFQQALRQ0AIwgiAkEBaiQIIAJBgCBJBEAgAkEDdEGAiCxqIgIgBiMBazYCACACIAgjAWs2AgQLCwsgACECA0AgAiAAQUBrSQRAIA9C//8Dg1AEQCAC/QAEACIU/QwgICAg\
ICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAgFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZAVBAQtFBEAgAhAaCwsgAkEQaiECIA9CEIghDwwBCwsLIAkpAwAiEEJ/hSIPQgGIIA+DIg9CAoggD4MiD0IEiCAPgyIPQgiIIA+DIA9CEIiDIQ8gEHoiEiARfEIYWiICIA9CAFJyBEACQCAQUA0AIBFCAFIEQCAC\
BEAgACARp2sgACASp2oQCAsgD0J/IBKGgyEPCwNAIA9CAFIEQCAQIA96IhKIIhNQDQIgACASp2ogACASIBN6fCISp2oQCCAPQn8gEoaDIQ8MAQsLCwsgEHkgEUJAfSAQQgBSGyERIAlBCGohCSAKQQhqIQogAEFA\
ayEADAELCyADQYAgaiEDDAELCyANCwQAIxILqwQCA38BfkKmxsSBswchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARC\
CIghBAwBCwtBAQsEf0EBBUKmxuCLtgchBCAAIQICfwNAIAIgAEEFakkEQCACLQAAIgFBwQBPIQNBACABQSByIAEgAUHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAkEBaiECIARCCIghBAwBCwtBAQsLBEAgAEEF\
ag8LQqbGxJmzByEEIAAhAQJAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbGxIGzByEE\
DAELQqbG4KO2ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxuCLtgchBAwB\
CyAADwsgAEEFaiIAIQEgAiAAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuuAwIEfwF+QrzEyQMhBSAA\
IQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQtFBEAgAA8LQj4hBSAAQQNqIgIhAQJ/A0AgASACQQFqSQRA\
IAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBGoPC0Kv/AAhBSAAQQNqIgIhAQJ/A0AgASACQQJqSQRAIAEtAAAiA0HBAE8h\
BEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBWoPC0Kg3vgBIQUgAEEDaiICIQEgAEEGaiAAAn8DQCABIAJBA2pJBEAgAS0AACIAQcEATyEDQQAg\
AEEgciAAIABB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELGwvxBAIDfwF+IAAtAABBwgFJBEBBAA8LQsLbAiEEIAAhAQJ/A0AgASAAQQJqSQRAIAEtAAAiAkHBAE8hA0EAIAJB\
IHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQIPC0Lig4IFIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8B\
cSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC7/f+BSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEg\
BEIIiCEEDAELC0EBCwsEQEEDDwtC4oGuBCEEIAAhAUEDQQACfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsE\
f0EBBULigbIEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwR/QQEFQuKBtgQhBCAAIQECfwNA\
IAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLGwuPBAIDfwF+Qqbmocu3ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEt\
AAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQUPC0KmxsS5s+YOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEg\
ciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi8bsDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/\
AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEGDwtCpsbgkYPmzB0hBCAAIQECfwNAIAEgAEEHakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhog\
AUEBaiEBIARCCIghBAwBCwtBAQsEQEEHDwtCpsbgk4OGjLE7IQQgACEBQQhBAAJ/A0AgASAAQQhqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEII\
iCEEDAELC0EBCxsLgwMBBX8gACEBA0AgBEEISQRAIAECfyABLQAAIgJBPEYEQAJ/IAEgAUEBai0AACICQS9HBH8gAkEgckH/AXEiAkH6AE0gAkHhAE9xBUEBC0UNABojACICIAFBQGsiAyACIANJGyEDIAFBAWoh\
AgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiAD\
SQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEFIAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQFgUgARAVCyABagsiAkcEQCACIQEgBEEBaiEE\
DAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGovAQBBAXEFQQALGwv7BQIEfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayICLQAAQQF0QYCELGovAQBBwABxDQAaA0AgA0GA\
AUkEQEEBIAItAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogA0EBaiEDIAJBAWshAgwBCwtBAAsFQQALC0UEQEEADwsjAkF/RgR/QQAFIwIhAwNAIAMgBEsEQCMGIwUgAyAEakEBdiICQQN0aigCBGpB\
gAJqIABJBEAgAkEBaiEEBSACIQMLDAELCyAEIwJJBH8jBiMFIARBA3RqKAIAagVBfwsLIgRBf0YEf0EBBSAAIQICfwNAIAcgAv0ABAAiBv0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9\
UCEHIAggBv0MLS0tLS0tLS0tLS0tLS0tLf0jIAb9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhCEEAIAkgBv0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIJ/VNBACAH/VMbDQEaIAJB\
EGoiAiABRwRAIAIgAUEQayIDIAIgA0kbIQIMAQsLIAj9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxFJ\
DQAaQQBBACABIABBAWogACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiAmtBHE0gARADIgUbDQAaIAIQGUEAIAUjC3JFDQAaQQEgAiABIARBABAJDQAaQQAjB0E0SQ0AGiMKJBFBACEDAkAg\
BUUNACAFLQAAIgNBLUYgA0ErRnINAEEvQQAgA0EvRgR/IAVBAWotAABBL0YFQQALGyEDCyADBH8gAiABIAQgAxAJBUEACwsEf0EBBSAAIAEgBBAeCwvTAwEDf0EAJAsCf0EBIABBAWsiAi0AAEEBdEGAhCxqLwEA\
QcAAcQ0AGgNAIAFBgAFJBEBBASACLQAAQQF0QYCELGovAQAiA0EgcQ0CGkEAIANBEHFFDQIaIAFBAWohASACQQFrIQIMAQsLQQALBH8gACIBQYABayMBIAAjAWtBgAFLGyEDQQAhAiAAQQFrIQADQCAAIANLBH8g\
AC0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAAgAiAALQAAQQF0QYCELGovAQBBAXFFIgIEfyAAQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8gAEEAEAIgAUYFQQALGyECIABBAWshAAwBCwsgAgVBAAsiAAR/IAAh\
AQNAIAAgAWtBBUkgASMBS3EEfyABQQFrLQAAQS1GBUEACwRAIAFBAWshAQwBCwsgACABa0EFRgVBAQsEQA8LIAAhAQNAIAAgAWtBGEkgASMBS3EEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAUEBayEB\
DAELCyABQQFqIAEgAS0AACICQfIARiACQe4ARnIEfyABQQFrLQAAQdwARgVBAAsbIgEgAE8gACABa0EYT3IEQA8LIAEkFiAAJAsLlQsCCn8BeyAAIw9JBEAPC0GggCz9AAQAIAAiAUEQa/0ABAAiC/0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAkUEQEGggCz9AAQAIAFBEGsiAUEQa/0ABAAiC/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECDAELCyABIAJnQRBrayEFQaCALP0ABAAgAEEQ\
aiIB/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQADQCAARQRAQaCALP0ABAAg\
AUEQaiIB/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQAMAQsLIAEgAGhqIggk\
DyAIIAVrQR9JIwlBgCBLcgRADwsgBSIAQYACayMBIAAjAWtBgAJLGyEBIAAhAgNAIAEgAkkEfyACQQFrLQAAQQpHBUEACwRAIAJBAWshAgwBCwsjACIBIABBgAJqIgMgASADSRshASAAIQMDQCABIANLBH8gAy0A\
AEEKRwVBAAsEQCADQQFqIQMMAQsLIAMgAkGAAWoiACAAIANLGyEJIAIhAAJ/A0AgACAJSQRAIAAtAABBAXRBgIQsai8BAEGAAnEEfyAAIAJLBH8gAEEBay0AAEEBdEGAhCxqLwEAQYDAAHEFQQELBUEACwRAIAMg\
AEERaiIBIAEgA0sbIQQgACEBA0AgASAESQR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELCyABIABrIgZBBEkgBkEQS3IEf0EABSABIANJIgQEQCABLQAAQTpGIQQLIAFBAWogASAEGyIBIQcD\
QCABIANJBH8gAS0AAEEgRgVBAAsEQCABQQFqIQEMAQsLIAFBACABIANJQQAgBCABIAdrQQJPIAQbIgQEfyAEBSABIAdrQQFGIAZBBk9xCxsEfyABLQAAQQF0QYCELGovAQBBgAJxBUEACxsLIgEEQEEAIQZBECEH\
A0AgASADSQRAAkAgBgRAIAEhBCABIAdqIQoDQCABIApJBH8gAS0AAEEgRgVBAAsEQCABQQFqIQEMAQsLIAEgBCABIApJIAEgBEtxIAMgCk9xBH8DQCABIApJBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAB\
QQFqIQEMAQsLIAEgCkYFQQALGyEBCyADIAFBEWoiBCADIARJGyEKIAEhBANAIAQgCkkEfyAELQAAQQF0QYCELGovAQBBgAJxBUEACwRAIARBAWohBAwBCwtBASAEIAFrIgEgB0sgAUEBcUEBIAEbGwR/QQAFIAMg\
BE0Ef0EBBSAELQAAIgpB/ABGIApBIEZyIApBDUZyCwtFDQAgByABIAYbIgdBAkYgBiABQQF2aiIGQQhGcSADIARBAWoiAUtxBH8gAS0AAEEgRgVBAAsEQCABQQFqIQELDAILCwsFQQAhBgsgBkEITyAGDQMaCyAA\
QQFqIQAMAQsLQQALBEACQCMJIgBBAWokCSAAQYAgTw0AIABBA3RBgIguaiIAIAUjAWs2AgAgACAIIwFrNgIECwsLCQAjCSMIIAAbC9kGAgR/AXsCfyAAIQIDQCABIAJLBEBBsIAs/QAEACAC/QAEACIG/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgNB//8DRwRAIAIgA0F/c2hqDAMLIAJBEGohAgwBCwsg\
AQsgAU8EQEEADwsDQCAAIAFJBEAgACECA0AjACEDA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEECcQVBAAsEQCACQQFqIQIMAQsLIAAgAkkEfyACQQFrLQAAIgNB3ABGIANBPUZyBUEACwR/An8gAkEBaiIDIAIt\
AAAiBEEKRg0AGiACIARBDUcNABogAkECaiADIAMtAABBCkYbCwUgAgsiAyACRwRAIAMhAgwBCwsgAiIDIABrQTRPBH8DQCAAIAJJBH8gAkEBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgAkEBayECDAEL\
CyACIQQCfyAAIQIDQCACIARJBEBBsIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAA\
AAAAAAD9I/1kIgVB//8DRwRAIAIgBUF/c2hqDAMLIAJBEGohAgwBCwsgBAshAgJ/A0AgAiAESQRAQQEgAhAdDQIaAn8gAkEBaiECA0AgAiAESQRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//A0cEQCACIAVBf3NoagwDCyACQRBqIQIMAQsLIAQLIQIMAQsLQQALBUEA\
CwR/QQAhAgNAIAJBNEkgACADSXEEQCACQQFqIAIgAC0AAEEBdEGAhCxqLwEAQYEQcUEBRhshAiAAQQFqIQAMAQsLIAJBNEYFQQALBEBBAQ8LIANBAWohAAwBCwtBAAvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZG\
BEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEB\
aiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwB\
CwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAA\
QQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxq\
LwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACAB\
QQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/\
A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsL+QMB\
A38Cf0EAAn9BASABIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCAFQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiAFQQFqIQUgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjASAAIwFr\
QYABSxshA0EBIQUgACEEA0AgAyAESQR/IARBAWstAABBCkcFQQALBEAgBUEAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYLGyEFDAELC0EAIAUEf0EBBSAEIwFLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwAiAyAB\
QUBrIgUgAyAFSRshBSABIQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAQkFSAAJAwgASQNIAMkECADIAVJC0UEQEEADwsgACMQIw1rQQJ0QYCQMGoiBSgCAEkEQEEADwsjDRAKIgNFBEBBAA8L\
QQAkA0EAJAcgACABEAAhBCADIQADQCAEQQEgABtFBEAjACEBIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCyAAIAMiARAAIQQgBSAANgIAIAMQCiEADAELCyAEBH9BAQUg\
AUGAAmogAk8jB0E0T3EEfxAEBUEACwsL";var ec=d("%\\&="),nc=[l,Ye.table,d("0123456789"),An,rn,en,$,me,O,nn,Hn,vn,k.table,jn],Ac=[[720896,P.table],[720960,l],[720912,k.table],[720928,un.table],[720944,
ec]];function Ft(e){for(let[A,r]of Ac)rc(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(C);let n=new Uint16Array(e,721408,256);for(let[A,r]of nc.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function rc(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var oA=65536,kt;function sA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new iA(n,e)}catch{return}}var iA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#c=new Uint32Array(0);#o=0;#r=0;#a=0;#u=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+oA+64)/oA)}),this.#n=
A,kt??=new n.Module(Buffer.from(Ot,"base64")),this.#e=new n.Instance(kt,{env:{memory:r}}).exports,Ft(r.buffer),this.#E(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#E(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#u=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#u;if(this.#u=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,c=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,c)}else 1048640+o+64>this.#i.length&&this.#f(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,c=Math.min(i,4096);for(;a<c;){let E=a+c>>1;this.#a+
this.#c[s+2*E]<o?a=E+1:c=E}return a<Math.min(i,4096)?this.#a+this.#c[s+2*a]:i>4096?w(A,r,o,t):m}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:m}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(n,A){n.grow(Math.ceil((A-this.#i.length)/oA)),this.#E(n)}#E({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#c=new Uint32Array(n,721920,4*4096)}};var Be={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>w(P,e,A,n),endOf:({bytes:e,end:n},A)=>I(P.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>w(
e,n,r,A)},sc=192,aA,Gt=!1,cA=[];function _t(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?Be:n?.holds(A)===!0?n.sift(e)?n:Be:t-r<sc?Be:(Gt||(aA=sA()),Gt=
!0,aA?.sift(e)===!0?aA:Be)}function Ht(e,n){if(e.end-e.start>8388608)return Be;for(;cA.length<n;)cA.push(sA());let A=cA[n-1];return A?.sift(e)===!0?A:Be}var vt={table:me,shortest:F};function uA(e,n,A){cc(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of It)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
m;){let a=I(t.shape.table,e.bytes,s,e.end),c=o(e,s,a)?i(e,s,EA(e,r,A)):a;s=n.nextOther(t,e,c)}n.isWide&&Jt(mt,e,A),e.outer!==void 0&&Jt(eA,e,A)}function Jt({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==m;o=n(r,o))o=A(r,o,EA(r,e,t))}function EA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=uc(r,e,e.depth-n),o=Ht(t,In(t));(!o.isEmpty||eA.find(t,t.start)!==m)&&uA(t,o,A)}}function cc(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==m;){let o=n.
endOf(e,t),i=U(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=Q&&Ec(e,t,o,A.found);for(let s=0;s<fn.length;s++){let{levels:a,trait:c,shortest:E,notice:p,decode:Y}=fn[s];
if(!(a>e.depth||(i&c)===0||o-t<E))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=p(e,L,o),L!==m);)L=Y(e,L,EA(e,a,A)),r??=fn.map(()=>e.start),r[s]=L}t=n.nextRun(e,o)}}function uc({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function Ec(e,n,A,r){let{bytes:t}=e;for(let o=w(Dn,t,n,A);o!==m;o=w(Dn,t,o,A)){let i=o;o=I(l,t,o,A),fc(e,i,o,r),Bc(e,i,o,r)}}function fc(e,n,A,r){let{bytes:t}=e,
o=A-(ee-de)+4;for(let i=n+de;;i++){if(i=Lt(t,i,o),i===-1)return;let s=i-de;if(!rA(t,s)&&!Je(e,s,s+ee))continue;let a=Tt(t,s);a!==void 0&&(a.confidence==="certai\
n"||dc(e,s))&&r.add(e,s,s+ee,a)}}function dc(e,n){return!e.exact&&Je(e,n,n+ee)&&Ut(e.bytes,n)}function Bc(e,n,A,r){let{bytes:t}=e;for(let o=w(vt,t,n,A);o!==m;o=
w(vt,t,o,A)){let i=o;for(;o<A&&me[t[o]]===1;)o++;gc(e,i,o,r)}}function gc(e,n,A,r){let{bytes:t}=e;for(let i=wn(t,n,A,n);i!==-1;i=wn(t,n,A,i+1)){let s=pe(t,i);s!==
void 0&&r.add(e,i,i+F,ar(s))}let o=A-F;e.exact||pe(t,o)!==void 0||!Er(t,o)||Je(e,o,A)&&r.add(e,o,A,cr)}var Wt=Object.freeze([]);function Yt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=_t(e,t);if(i.isEmpty)return Wt;let s=e.end-e.start,a=new ve(e.start),c=new Pe(s),
E=o&&Qc(o,s,c);uA(qA(e,n,E),i,{found:a,budget:c}),c.isExceeded&&A?.(JA),a.hasCandidates&&r?.();let p=a.distinct();return p.length===0?Wt:p}function Qc(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var lc=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],fA=new Map;for(let e of lc){let n=e[0].charCodeAt(0);fA.set(n,[...fA.get(n)??[],e])}
var Ic=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),mc=110,zt=120,qt=512,dA=22,pc=Buffer.from("PK\0\0\0\0","latin1"),Cc=dA+65535;
function Xt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=fA.get(t);if(o!==void 0){let s=o.find(([a])=>Kt(e,n,a));if(s!==void 0)return s[1]}if(t===zt&&
bc(e[n+1]))return"zlib";let i=Ic.get(t);if(i!==void 0){let s=Vt(e,n,Math.min(A,n+mc)),a=i.find(([c])=>c.test(s));if(a!==void 0)return{unreadable:a[1]}}return hc(
e,n,A)?"tar":r&&wc(e,n,A)?"trailing-zip":void 0}function $t(e){return e.endsWith(".br")?"brotli":void 0}function hc(e,n,A){if(A-n<qt)return!1;let r=e[n+154];if(!(e[n+257]===117&&Kt(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(Vt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<qt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function bc(e){return(e&32)===0&&((zt<<8)+e)%31===0}function wc(e,n,A){
let r=Math.max(n,A-Cc);if(A-r<dA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(pc):-1;return o>=0&&o+dA<=t.length}function Kt(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function Vt(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var G=require("node:fs"),jt=require("node:zlib");var Zt=32*1024*1024,Sc=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Rc=32;function eo(e,n){try{let A=(0,jt.inflateSync)(yc(e),{maxOutputLength:Zt}),r=Sc.exec(
A.toString("latin1",0,Rc)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Oe(A)}}function yc(e){let n=(0,G.openSync)(e,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let A=(0,G.fstatSync)(
n);if(!A.isFile()||A.size>Zt)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(n)}finally{(0,G.closeSync)(n)}}function De(e,n,A){if(Xt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Yt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function no(e,n){let A=eo(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&De(A.bytes,
A.start,n)}function Ao(e,n,A){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>A||(0,ge.realpathSync)(e)!==e?!1:$t(e)===void 0&&De((0,ge.readFileSync)(e),0,n)}var Dc=/ -{24} >8 -{24}\r?$/;var xc="diff --";function ro(e,n){if(!n)return e;let A;for(let{line:r,at:t}of Tc(e)){let o=Dc.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(xc))return Lc(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function Lc(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*Tc(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var xe={decodeDepth:3,maxSize:1/0,lineHash:!1};function to(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var Uc=500,io=1<<20;function so({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!to(r)&&Oc(t,
n);case"commit-msg":return n.length===1&&Nc(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function Oc(e,n){let A=yA(e.directory);if(A===void 0)return!1;let r=vA(
e);if(r===void 0||r.blobs.size+n.length>Uc)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,Le.join)(
A.top,RA(s)))),i=n.map(s=>(0,Le.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(ao)&&[...r.blobs].every(s=>no(t(s),xe))&&i.every(Fc)}function Fc(e){
return ao(e)&&Ao(e,xe,io)}function ao(e){return[...SA(e)].every(({name:n})=>De(n,0,xe))}function Nc(e,n,A){let r=ro((0,oo.readFileSync)((0,Le.resolve)(e,n)),A);
return r.length<=io&&De(r,0,xe)}var Pc=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;kc(process.argv.slice(2))||import("./cli.js");function kc([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>Pc.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return so({hook:n,args:o,cwd:s,env:i})&&wA(s,(0,co.homedir)())}catch{return!1}}
