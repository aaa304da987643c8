"use strict";var ao=Object.create;var gA=Object.defineProperty;var Eo=Object.getOwnPropertyDescriptor;var co=Object.getOwnPropertyNames;var uo=Object.getPrototypeOf,fo=Object.prototype.hasOwnProperty;var Bo=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of co(n))!fo.call(e,t)&&t!==A&&gA(e,t,{get:()=>n[t],enumerable:!(r=Eo(n,t))||r.enumerable});
return e};var go=(e,n,A)=>(A=e!=null?ao(uo(e)):{},Bo(n||!e||!e.__esModule?gA(A,"default",{value:e,enumerable:!0}):A,e));var so=require("node:os");var mA=require("node:fs"),pA=require("node:path");var L=class extends Error{name="UserError"};function Oe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function QA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var lA=require("node:fs"),le=require("node:path");function*IA(e,n){for(let A=e;;A=(0,le.dirname)(A))if(yield A,(0,lA.existsSync)((0,le.join)(A,".git"))||A===n||
A===(0,le.dirname)(A))return}var Qo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function CA(e,n,A=mA.existsSync){for(let r of IA(e,n)){let[t,o]=Qo.map(i=>(0,pA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ge=require("node:fs");function hA(e,n,A){let r=lo(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${n}: not valid UTF-8`)}}function lo(e,n,{noun:A,
largest:r}){try{let t=(0,Ge.statSync)(e);if(!t.isFile())throw new L(`${n}: not a regular file`);if(t.size>r*1e6)throw new L(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Ge.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(QA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Oe(t)}`)}}var Io=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,mo=/^ *(?:#.*)?$/,po=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Co=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,ho=/^PAT00[1-5]$/,bo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function wA(e,n){let A=CA(e,n);return A===void 0?!0:!A.endsWith(".json")&&wo(hA(A,A,{noun:"configuration",largest:1}))}function wo(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!Io.test(r))return!1;if(mo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(A===void 0||(A.indent??E)!==E||!bA(A.key,u))return!1;A.indent=E;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=bo.exec(t)??[];if(s===void 0?!po.test(t):a?.split(",").every(E=>bA(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function bA(e,n){return(e==="disabledRules"?ho:Co).test(n)}var ro=require("node:fs"),Le=require("node:path");function*SA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function RA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=So(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function So(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("\uFFFD")||e.subarray(n,n+A).equals(Buffer.from("\uFFFD")))return A;return 0}var ne=require("node:fs"),y=require("node:path");function yA(e,n=process.env){let A=Ro(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??DA((0,y.join)(
t,"commondir")),i=o===void 0?t:(0,y.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,y.join)(i,"objects"):(0,y.resolve)(e,s)}}function Ro(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,y.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,y.dirname)(
r)){let t=(0,y.join)(r,".git"),o=(0,ne.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:DA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,y.resolve)(r,i.slice(8))};if(r===(0,y.dirname)(r)||yo(r))return}}function yo(e){return["HEAD","objects","refs"].every(n=>(0,ne.existsSync)(
(0,y.join)(e,n)))}function DA(e){try{return(0,ne.readFileSync)(e,"utf8").trimEnd()}catch{return}}var GA=require("node:child_process");var LA=require("node:fs"),Ae=require("node:path");var Do=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],xA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],xo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Lo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],TA=["--no-pager","--literal-pathspecs",...Lo.flatMap(e=>["-c",e])];var To=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function UA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!To.has(i)&&(A[t]=o)}let r=e.inherit?[...Do,...xA]:xA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,xo)}var ln;function OA(){let e=process.env.PATH??process.env.Path??"";if(ln?.path!==e){let n=Uo(e);if(n===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");ln={path:e,git:n}}return ln.git}function Uo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(Ae.delimiter).
filter(A=>(0,Ae.isAbsolute)(A)).map(A=>(0,Ae.join)(A,n)).find(A=>Oo(A))}function Oo(e){try{return(0,LA.statSync)(e).isFile()}catch{return!1}}var Go=12e4,Po=1<<20;function PA(e,n){let{status:A,stdout:r,error:t}=(0,GA.spawnSync)(OA(),[...TA,...e],{cwd:n.directory,env:UA(n),stdio:["ignore","pipe","ignor\
e"],timeout:Go,maxBuffer:Po,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var re=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=Fo(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function Fo(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function ko(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function FA(e,n){if(!ko(e))throw new re(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var No=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)No[e.toString(16).charCodeAt(0)]=e;var NA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var MA="000000",Mo=`:${MA}`;function _A(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new re(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?kA(o,A):void 0,after:/^1[02]/.test(t)?kA(i,A):void 0,isNew:r===Mo&&t!==MA,unmerged:s==="U"}}function kA(e,n){return/^0+$/.
test(e)?void 0:FA(e,n)}var HA="diff-index";function vA(e){let n=PA([HA,...NA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=_A(A[i],s,HA);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var Pe=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var JA="it is encoded in too many ways at once: not all that can be decoded from it was searched",_o={free:1024*1024,ratio:24},Fe=class{#n;#A=!1;constructor(n){
this.#n=new Pe(_o,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function WA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function qA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function pn({layer:e}){return e.outer===void 0?e.unpack:pn(e.outer)}function Cn({outer:e}){return e===void 0?0:Cn(e.layer)+1}function T({changes:e},n,A){return e===
void 0||WA(e,n-256,A+256)}function zA(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var In=3*65536,mn=3*8192;function w(e,n){
if(e<=In+mn){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=In){let r={start:A,end:Math.min(e,A+In)};n({start:Math.max(0,A-mn),end:Math.min(e,r.end+
mn)},r)}}function m(e,n){return{start:e.start+n,end:e.end+n}}var Ho=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Jo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),$A=new RegExp(`${Ho.map(Jo).join("|")}|(?<![a-z])(?:${vo.join(
"|")})`,"i"),Wo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Yo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
qo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
zo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,$o=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Ko=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function XA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=ke(A,r,256);n.azure||=$A.test(t)||$A.test(
o),n.foreign||=Wo.test(t)||Yo.test(o),n.digest||=qo.test(t),n.example||=zo.test(t),n.server||=$o.test(t)&&Ko.test(o)}return n}function ke(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[KA(r,t,n.start),KA(r,n.end,o)]}function KA(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ne=new Uint16Array(256);function te(e,n,A){Ne.fill(0);for(let t=n;t<A;t++){let o=e[t];Ne[o]=Ne[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ne[e[t]]);
return r/(A-n)}var Xo=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],jo=new Set(Xo.flatMap(e=>ZA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),Vo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Zo=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function VA(e){let n=e.toLowerCase(),A=ZA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Zo.test(n))return"it is made of words\
 that stand for a token";if(ei(n))return"it repeats itself";if(Me(A,jA)>=20||Me(ni(n),jA)>=30)return"it counts up or down";if(Me(A,r=>jo.has(r))>=20)return"it w\
alks along the keyboard";if(Me(A,r=>Vo.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function jA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ei(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function ZA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function ni(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Me(e,n){
return e.filter(n).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ie=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
N=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,n="")=>c(`(?:${e})${Ie}${n}`),q=(e,n)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${d}`),
X="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var er=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:c(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:c(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:c(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ie}`)},
{id:"nuget-variable",before:c(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:c(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:c(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:c(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:N(X)},{id:"pip-inde\
x-url",before:c(j),after:N(String.raw`(?:${X})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:c(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:c(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:c(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:c(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:c(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ie}basic\s{1,4}`)},{id:"cargo-token",before:C(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:c(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:c(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:c(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:c(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:c(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:c(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:N(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:C("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:C("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:C("VSCE_PAT")},{id:"terraform-variable",before:C("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:C("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:N(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:c(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:c(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:c(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:c(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:c(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:c(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:c(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:c(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:c(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ie}`)},
{id:"k8s-secret",before:c(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:c(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:C("personalAccessToken")},{id:"dockerfile",before:c(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:c(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:N(X)},{id:"jwt",before:c(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:c(j),after:N(String.
raw`(?:${X})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:c(String.raw`(?:^|\n)https?://${_e}`),after:N(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:c(j),after:N(String.raw`(?:${X})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:c(
j),after:N(String.raw`(?:${X})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ai=2048,ri=/[A-Za-z0-9+/_-]+$/,ti=/^[A-Za-z0-9+/_=-]+/;function hn({steps:e},n=Ai){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=ke(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(ri,""),after:a.replace(ti,"")}});return er.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||oi(t,i))&&(o?.test(s)??
!0)))?.id}function oi(e,n){return e.lastIndex=n.length,e.test(n)}var G=(e,n,A)=>({signed:e,shaped:n,legacy:A}),si={signed:4.5,shaped:4.5,legacy:4},ai=[{name:"its signatures",weights:G(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:G(1,0,1),applies:({kind:e,entropy:n})=>n>=si[e]},{name:"platform data as in real tokens",weights:G(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:G(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:G(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:G(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:G(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:G(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:G(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:G(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:G(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ei=5,ci=8;function ui(e){return e>=ci?"likely":e>=Ei?"possible":void 0}function fi(e){let{kind:n}=e;return ai.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function nr(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(VA(i.slice(0,52))!==void 0)return;let s=XA(e),a=di(n);if(a==="legacy"&&s.foreign)return;let E=s.azure&&hn(e,256)!==void 0,
u=fi({kind:a,entropy:te(r,t,t+52),word:i,surroundings:s,carried:E}),p=ui(u);return p===void 0?void 0:{...n,confidence:p}}function di({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var or=require("node:zlib");function f(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var Ar="ABCDEFGHIJKLMNOPQRSTUVWXYZ",bn="abcdefghijkl\
mnopqrstuvwxyz",rr="0123456789",wn=rr+Ar+bn,z=`${Ar}${bn}${rr}+/`,oe=`${bn}234567`,Q=f(`${z}-_`),M=f(wn),me=f(oe),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),U=f("0123456789ABCDEFabcdef"),h=f(z,e=>e);h[45]=62;h[95]=63;var O=52,Sn=32,tr=[2,7,8,22],Bi=-524719827,gi=270137646,Rn=50,ie=123-Rn,Qi=97,li=113,Ii=4;function ir(e){return tr.reduce((A,r)=>A<<8|e[r],0)^(0,or.crc32)(e.filter(
(A,r)=>!tr.includes(r)))}var sr=ir(new Uint8Array(Sn)),mi;function pi(){let e=new Int32Array(O*ie),n=new Uint8Array(Sn);for(let A=0;A<Sn*8;A++){n[A>>3]=128>>(A&7);let r=ir(n)^sr;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<oe.length;i++){let s=t*ie+oe.charCodeAt(i)-Rn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,n){let A=mi??=pi(),
r=sr;for(let t=n,o=-Rn;t<n+O;t+=4,o+=4*ie){let i=A[o+e[t]],s=A[o+ie+e[t+1]],a=A[o+2*ie+e[t+2]];r^=i^s^a^A[o+3*ie+e[t+3]]}return r===Bi?"user":r===gi?"applicatio\
n":void 0}function ar(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var Er={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function cr(e){let n=oe.indexOf(e.charAt(O-1));return`${e.slice(0,O-1)}${n<oe.length/2?"a":"q"}`}function yn(e,n,A,r){
if(A-n===O)return r<=n&&pe(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==Qi&&i!==li||t>=O-1)continue;let s=o-
O+1;if(s>=r&&s>=n&&pe(e,s)!==void 0)return s}return-1}function ur(e,n){return te(e,n,n+O)>=Ii}var He="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ci="(?:/|\\\\/|%2[Ff])",fr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",dr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",hi=new RegExp(`${fr}(?::[^\\s:/\
@"'<>]{0,128})?${dr}`,"gi"),_c=new RegExp(`${fr}(?::|%3A)$`,"i"),Hc=new RegExp(`^${dr}`,"i"),vc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ci}${He}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${He}`,"gi"),hi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${He}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${He}(?![.:/])`,"gi")];var Jc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Wc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var bi=Object.freeze([]),ve=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=zA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=nr(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(n.bytes.buffer,n.bytes.byteOffset+
A,r-A).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?cr(E):E),p=i.encoding.length===0&&a.end-a.start===r-A;p&&u.offsets.has(a.start)||(p&&
u.offsets.add(a.start),this.#A.push({...s,token:u.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?bi:i.encoding,seen:{layer:n,span:o}}))}#i(n){
let A=this.#e.get(n)??{token:n,offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(Ri)){let r=n.at(-1);r===void 0||r.token!==
A.token||r.offset+r.length<=A.offset?n.push(A):wi(A,r)&&(n[n.length-1]=A)}return n.sort(Si)}};function wi(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function Si(e,n){return e.offset-n.offset||e.length-
n.length||Dn(e.token,n.token)}function Ri(e,n){return Dn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Dn(e.encoding.join(),
n.encoding.join()))}function Dn(e,n){return e===n?0:e<n?-1:1}var xn=92,yi=37,Di=117,xi=120,Li=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Je(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&M[r[A]]===1?!1:n<=
t||M[r[n-1]]===0||Ti(r,t,n)}function Ti(e,n,A){return A-2>=n&&e[A-2]===xn&&Li.has(e[A-1])||A-3>=n&&e[A-3]===yi&&Ln(e,A-2,A)||A-4>=n&&e[A-4]===xn&&e[A-3]===xi&&Ln(
e,A-2,A)?!0:A-6>=n&&e[A-6]===xn&&e[A-5]===Di&&Ln(e,A-4,A)}function Ln(e,n,A){for(let r=n;r<A;r++)if(U[e[r]]===0)return!1;return!0}var g=52,$=48,I=-1,We=`${z}-_`,Br="%\\&#;={}",Ye={table:f(We+Br),shortest:g},P={table:f(`${We}${Br}\r
`),shortest:24},Tn={table:Q,shortest:g};function b({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return I}function l(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Ui=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],gr={levels:0,
find:({bytes:e,start:n},A)=>A===n&&qe(e,n)!==void 0?n:I,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,n),s=o&&pn(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,n){let A=e[n];for(let[r,t]of Ui)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var Un={table:Q,shortest:Math.ceil(g*8/6)},Qr=4,Gi=f("(Px"),lr=Math.floor(($-2)/3),Ir={levels:1,trait:4,shortest:Un.shortest,notice:({bytes:e},n,A)=>{for(let r=b(
Un,e,n,A);r!==I;){if(ze(e,r))return r;let t=l(Q,e,r,A);for(let o=0;o<Qr;o++)if(mr(e,r+o,t))return r;r=b(Un,e,t,A)}return I},decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end);ze(e.bytes,n)&&Pi(e,n,r,A);for(let t=0;t<Qr;t++)Fi(e,{start:n+t,end:r},t===0,A);return r}};function ze(e,n){let A=h[e[n]]<<2|h[e[n+1]]>>4;return Gi[A]===
1&&qe(On(e,n,0,6),0)!==void 0}function Pi({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:On(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Fi({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;mr(e,t,n.end)&&w(o,(i,s)=>{Ni(e,
t,i.start,i.end)&&r({bytes:On(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:A,exact:!1})})}function mr(e,n,A){let r=n-4,t=r+4*lr;for(;t+4<=A;){let o=t;for(;ki(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*lr}return!1}function ki(e,n){
let A=h[e[n]]&32,r=h[e[n+1]]&8;return(A|r|h[e[n+2]]&2)===0}function Ce(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=h[e[o]],s=h[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Ni(e,n,A,r){let t=A-1,o=t+g;for(;o<r;){let i=o,s=Ce(e,n,i);for(;D[s]===1;){if(i--,i===t)return!0;s=Ce(e,n,i)}if(s===0&&Mi(e,n,i,
A,r))return!0;t=i,o=i+g}return!1}function Mi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(D[Ce(e,n,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<g&&
D[Ce(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&D[Ce(e,n,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function On(e,n,A,r){let t=n+A/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-A)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var F={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},_i=1,Hi=48,vi=120,Ji=92,Wi=40,$e=Buffer.from("(byte)");function _(e,n,A){let r=n;for(;r<A&&U[e[r]]===0;)r+=Yi(e,r,A)?$e.length:1;return Math.
min(r,A)}function Ke(e,n,A){e.length>0&&e.add(_i,n,A)}function Gn(e,n,A){return e[n]===Hi&&n+1<A&&he(e[n+1])}function pr(e,n,A){return n-2>=A&&e[n-2]===Ji&&he(e[n-
1])}function he(e){return e!==void 0&&(e|32)===vi}function Yi(e,n,A){if(e[n]!==Wi||n+$e.length>A)return!1;for(let r=1;r<$e.length;r++)if(e[n+r]!==$e[r])return!1;
return!0}var Xe=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:n},A,r){let t=new Xe(e.end-e.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new Xe(o,!0),r(i)),i),a=E=>qi(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:E,end:u})=>{let{starts:p,ends:Y}=s();return{start:p?.[E],
end:Y?.[u-1],encoding:A}},aligned:!0,exact:!0}}function qi(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var B=-1,se=256,Cr=10,zi=13;function S(e,n){return e|n<<9}function hr(e){return e&511}function br(e){return e>>9}function H(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(U[o]===0)return B;r=r*16+W(o)}return n>=A||r>255?B:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,n,A){let r=n;for(;r<A&&U[e[r]]===1;)r++;return r}
function ae(e,n,A){return n>=A?0:e[n]===Cr?1:e[n]!==zi?0:n+1<A&&e[n+1]===Cr?2:1}var wr={table:F.table,shortest:3*g-1},$i=48,Ki=3,Sr={levels:1,alphabet:{index:0,shape:wr},notice:(e,n,A)=>T(e,n,A)&&Xi(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=l(wr.table,e,A,n);return w(t-A,(o,i)=>{let s={piece:m(o,A),core:m(i,A)},a=J(s,"decimal",E=>ji(e,s.piece,E));a!==void 0&&r(a)}),t}};function Xi(e,n){
let A=0;for(let r=_(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Rr(e,n,r,t);if(o!==0&&(A=D[o]===1?A+1:0),A>=$)return!0;r=_(e,t,n.end)}return!1}function ji(e,n,A){
for(let r=_(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Rr(e,n,r,t);o===B?Ke(A,r,t):A.add(o,r,t),r=_(e,t,n.end)}}function Rr(e,{start:n,end:A},r,t){if(t-r>Ki||
r>n&&he(e[r-1])||t<A&&he(e[t]))return B;let o=0;for(let i=r;i<t;i++){let s=e[i]-$i;if(s>9)return B;o=10*o+s}return o>255?B:o}function Ee(e,n,A){if(!T(e,n.source[0],n.end))return;let{bytes:r}=e;w(n.offsets.at(-1),(t,o)=>{A({bytes:Vi(r,n,t),core:m(o,-t.start),locate:i=>Zi(n,m(i,t.start)),
aligned:!0,exact:!0})})}function Vi(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=Dr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),E=n.source[o]-i;t.set(e.subarray(s+E,a+E),s-A)}return t}function Zi(e,n){return{start:yr(e,n.start),end:yr(e,n.
end-1)+1}}function yr(e,n){let A=Dr(e,n);return e.source[A]+n-e.offsets[A]}function Dr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var xr={table:Q,shortest:16},je=P.shortest,Lr=1,Pn=2,Fn=4,es=8,ns=f(We,e=>e>=64?Lr:e<26?Pn:e>=52&&e<62?Fn:es),As=256;function Ve(e,n,A,r){for(let t=b(xr,e.bytes,
n,A);t!==I;){let o=l(Q,e.bytes,t,A);if(!rs(e.bytes,t,o)&&r(e,t,o))return t;t=b(xr,e.bytes,o,A)}return I}function rs(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=ns[e[t]],
(r&(Pn|Fn))===(Pn|Fn))return!1;return(r&Lr)===0?A-n<=As&&ts(e,n,A):!0}function ts(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var os=27,is=38,ss=60,Tr=62,as=91,Es=16,cs=128,us=16,fs=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ds=f(`<\r
`),Bs=f("0123456789;"),gs=f("mK"),Qs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ls=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),kn="\x1B\xC2\xE2\xEF";function Ur(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<Es;o++){let i=Is(e,t);if(i===t)break;t=i}return t>n&&t<r&&Q[A[t]]===
1?t:-1}function Is(e,n){let A=e.bytes[n];if(A===ss)return ms(e,n);if(A===os)return ps(e,n);for(let r of A===is?Qs:ls)if(Nn(e,n,r))return n+r.length;return n}function ms({
bytes:e,end:n},A){if(A+1>=n||fs[e[A+1]]===0)return A;let r=Math.min(n,A+cs),t=A+1;for(;t<r&&e[t]!==Tr&&ds[e[t]]===0;)t++;return t<r&&e[t]===Tr?t+1:A}function ps({
bytes:e,end:n},A){if(e[A+1]!==as)return A;let r=Math.min(n,A+2+us),t=A+2;for(;t<r&&Bs[e[t]]===1;)t++;return t<n&&gs[e[t]]===1?t+1:A}function Nn({bytes:e,end:n},A,r){
if(A+r.length>n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var _n=10,Fr=13,Cs=38,hs=60,ce=92,Or=42,bs=45,ws=35,Mn=47,kr=110,Nr=114,Jn=4,Ze=128,Ss=2,Rs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ds),An=f(" 	\"'`\\=.,&>#*|<^~"),v=f("\"'`"),en=f("bBfFrRuULN@$"),Wn=f("+-/_"),ys=f(`
\r<`),rn=f(` 	"'\`\\=.,&>#*|<^~
\r+-/_${kn}`),tn=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),nn=f(`
\r\\&<${kn}`);function Ds(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function on(e,n){let{bytes:A,end:r}=e;if(n>=r||rn[A[n]]===0)return-1;let t=Hn(e,n,!1);
return t!==-1?t:xs(e,n)?Hn(e,n,!0):Ur(e,n)}function xs({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<Jn&&e[r]===ce;)r++;return r<n&&v[e[r]]===1}function Hn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*Ze:Ze)),i=0,s=n;for(;s<o;){let a=Gs(e,s),E=A?Ls(r,s,o):s;if(a>s){if(i===Ss)return-1;i++,s=a}else if(E>s)s=E;else if(An[r[s]]===
1||Os(r,s,o))s++;else if(s>n&&Us(r,s,o))s++;else break}return A&&(s===n||v[r[s-1]]===0)?-1:i>0||Ts(r,n,s)?s:-1}function Ls(e,n,A){let r=e[n]===Mn&&e[n+1]===Or,t=e[n]===
ws||Gr(e,n,Mn)||Gr(e,n,bs);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==_n&&e[o]!==Fr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Or||e[o+1]!==Mn);)o++;
return o+1<A?o+2:n}function Gr(e,n,A){return e[n]===A&&e[n+1]===A}function Mr({bytes:e,end:n},A){if(A>=n||rn[e[A]]===0)return!1;if(v[e[A]]===1)return!0;let r=Math.
min(n,A+Ze),t=A;for(;t<r&&tn[e[t]]===1&&nn[e[t]]===0;)t++;return t<r&&nn[e[t]]===1}function Ts(e,n,A){let r=n;for(;r<A&&e[r]===ce;)r++;return r<A-1&&v[e[r]]===1&&
v[e[A-1]]===1}function Us(e,n,A){if(en[e[n]]===0)return!1;let r=n+1;en[e[r]]===1&&r++;let t=r-n;for(;r<A&&r-n<t+Jn&&e[r]===ce;)r++;return r<A&&v[e[r]]===1}function Yn(e,n){
let{bytes:A,start:r}=e,t=Math.max(r,n-Ze),o=-1;for(let i=n-1;i>t&&tn[A[i]]===1;i--)Q[A[i]]===0&&Q[A[i-1]]===1&&Hn(e,i,!1)===n&&(o=i);return o}function sn({bytes:e,
start:n},A){return A>n&&(e[A]===kr||e[A]===Nr)&&e[A-1]===ce}function Os(e,n,A){let r=n;for(;r<A&&Wn[e[r]]===1;)r++;return r>n&&r<A&&(An[e[r]]===1||ys[e[r]]===1)}
function Gs(e,n){let{bytes:A,end:r}=e,t=A[n];if(t===_n)return n+1;if(t===Fr)return n+1<r&&A[n+1]===_n?n+2:n+1;if(t===ce){let o=Pr(e,n)===Nr?vn(e,n):n;return Pr(
e,o)===kr?vn(e,o):o}if(t!==Cs&&t!==hs)return n;for(let o of Rs)if(Nn(e,n,o))return n+o.length;return n}function Pr(e,n){let A=vn(e,n)-1;return A>n&&A<e.end?e.bytes[A]:
-1}function vn(e,n){let A=n;for(;A<e.end&&A-n<Jn&&e.bytes[A]===ce;)A++;return A+1}var qn=10,Ps=128,Fs=64,zn=f(" 	"),_r=f("0123456789"),Hr={levels:0,trait:2,shortest:P.shortest,notice:(e,n,A)=>Ve(e,n,A,ks),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end),t=Ns(e,n,r);return t===void 0?r:(Ee(e,t,A),t.end)}};function ks(e,n,A){let r=vr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=an(e,r,o);i!==-1;i=
an(e,r,o))if(o=l(Q,e.bytes,i,e.end),t+=o-i,t>=g)return!0;return!1}function Ns(e,n,A){let r=vr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=an(e,
r,i);s!==-1;s=an(e,r,i))i=l(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function vr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-Ps),s=n,a=!0;for(;s>i&&r[s-1]!==qn;s--)zn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==qn||!Mr(e,A))return;let E=Math.min(
o,A+Fs),u=A;for(;u<E&&r[u]!==qn;)u++;return u<E?{lineStart:s,start:n,end:A,lineEnd:u}:void 0}function an({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=Ms(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=l(i,e,o,A.start),t=l(i,e,t,n)}}return t<n&&Q[e[t]]===1?t:-1}function Ms(e){return _r[e]===1?_r:zn[e]===1?zn:void 0}var _s=85,Jr=117,Hs=120,vs=123,Js=125,K=48,Ws=32,Ys=127,Wr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return B;let r=e[n+1];if(r===Jr&&e[n+2]===vs)return qs(
e,n,A);if(r===Hs)return $n(e,n,n+4,A);if(r===Jr)return $n(e,n,n+6,A);if(r===_s)return $n(e,n,n+10,A);if(r>=K&&r<K+8)return zs(e,n,A);let t=ae(e,n+1,A);return t>
0?S(se,1+t):r>Ws&&r<Ys&&M[r]===0?S(r,2):B}};function $n(e,n,A,r){let t=A>r?B:H(e,n+2,A);return t===B?B:S(t,A-n)}function qs(e,n,A){let r=R(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Js?H(e,n+3,r):B;return t===B?B:S(t,r+1-n)}function zs(e,n,A){let r=0,t=n+1,o=n+($s(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-K;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-n)}function $s(e,n,A){if(n+4>A||e[n]!==K||e[n+1]>K+3||e[n+1]===K&&e[n+2]<K+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-K;if(t<
0||t>7)return!1}return!0}var Ks=35,Xs=59,js=120,Kn=48,Yr=8,qr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==Ks)return B;let r=(e[n+2]|32)===js,t=r?n+3:n+2,o=r?R(e,t,
Math.min(A,t+Yr)):Vs(e,t,A),i=r?H(e,t,o):Zs(e,t,o);return i===B?B:S(i,(o<A&&e[o]===Xs?o+1:o)-n)}};function Vs(e,n,A){let r=Math.min(A,n+Yr),t=n;for(;t<r&&e[t]>=
Kn&&e[t]<Kn+10;)t++;return t}function Zs(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-Kn;return n>=A||r>255?B:r}var ea=117,zr={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===ea){let t=n+6>A?B:H(e,n+2,n+6);return t===B?B:S(t,6)}let r=H(e,n+1,Math.min(A,n+3));return n+
3>A||r===B?B:S(r,3)}};var $r=61,Kr={encoding:"quoted-printable",lead:$r,read:(e,n,A)=>{let r=ae(e,n+1,A);if(r>0)return e[n-1]===$r?B:S(se,1+r);let t=H(e,n+1,Math.min(A,n+3));return n+
3>A||t===B?B:S(t,3)}};var Xn=[zr,Wr,qr,Kr],V=f(String.fromCharCode(...Xn.map(({lead:e})=>e)),e=>e+1),Aa=f("=\\"),jr={levels:1,trait:8,shortest:g,notice:(e,n,A)=>{for(let r=n;r<A;){let t=Xr(
e,r);if(t-r>=g&&ra(e,r,t))return r;r=t+1}return I},decode:(e,n,A)=>{let r={start:n,end:Xr(e,n)},t=ia(e.bytes,r);for(let[o,i]of Xn.entries())(t&1<<o)!==0&&oa(e,r,
i,A);return r.end}};function ra(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&M[r[t-1]]===0;)t--;if(!ta(e,n,t))return!1;let o=0;for(let i=n;i<t&&o<g;i++)o+=M[r[i]];return o===
g}function ta({bytes:e,end:n},A,r){for(let t=En(e,A,r);t<r;t=En(e,t+1,r))if(Vr(e,t).read(e,t,n)!==B)return!0;return!1}function En(e,n,A){let r=n;for(;r+4<=A;){let t=V[e[r]]|
V[e[r+1]],o=V[e[r+2]]|V[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&V[e[r]]===0;)r++;return r}function Vr(e,n){return Xn[V[e[n]]-1]}function Xr({bytes:e,end:n},A){
let r=A;for(;;){r=l(Ye.table,e,r,n);let t=r>A&&Aa[e[r-1]]===1?ae(e,r,n):0;if(t===0)return r;r+=t}}function oa({bytes:e},n,A,r){w(n.end-n.start,(t,o)=>{let i={piece:m(
t,n.start),core:m(o,n.start)},s=J(i,A.encoding,a=>sa(e,i.piece,A,a));s!==void 0&&r(s)})}function ia(e,{start:n,end:A}){let r=0;for(let t=En(e,n,A);t<A;t=En(e,t+
1,A)){let o=1<<V[e[t]]-1;(r&o)===0&&Vr(e,t).read(e,t,A)!==B&&(r|=o)}return r}function sa(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===
r?t(e,i,A):B,E=a===B?i+1:i+br(a),u=a===B?s:hr(a);u!==se&&o.add(u,i,E),i=E}}var nt={levels:1,alphabet:{index:0,shape:F},notice:(e,n,A)=>T(e,n,A)&&aa(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=l(F.table,e,A,n);return w(t-A,(o,i)=>{
let s={piece:m(o,A),core:m(i,A)},a=!1,E=J(s,"hex",p=>{a=et(e,s.piece,0,p)});E!==void 0&&r(E);let u=a?J(s,"hex",p=>{et(e,s.piece,1,p)}):void 0;u!==void 0&&r(u)}),
t}};function aa(e,n,A){let r=0;for(let t=_(e,n,A);t<A;){Gn(e,t,A)&&(t+=2);let o=R(e,t,A);if(o-t>=F.shortest&&Zr(e,t+1,o,0)>=$||(r=At(e,t,o,n)?Zr(e,t,o,r):0,r>=$))
return!0;t=_(e,o,A)}return!1}function Zr(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<$;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=D[i]===1?t+1:0)}return t}function et(e,{
start:n,end:A},r,t){let o=!1;for(let i=_(e,n,A);i<A;){Gn(e,i,A)&&(i+=2);let s=R(e,i,A),a=s-i>=F.shortest;o||=a,a||r===0&&At(e,i,s,n)?jn(t,e,i+r,s):Ke(t,i,s),i=_(
e,s,A)}return o}function At(e,n,A,r){return A-n>=F.shortest||(A-n)%2===0&&!pr(e,n,r)}function jn(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(W(n[t])*16+W(n[t+1]),t,t+
2)}var Ea=8,un={table:f("0123456789ABCDEFabcdef :"),shortest:31},st=256,eA=f(" 	#>*+-/|:]x"),ca=128,rt=9,fn=32,ua=58,fa=124,at=10,da=13,Ba=4,ga=6,tt=16,ot=16,Qa=8,
Et={levels:1,alphabet:{index:1,shape:un},notice:({bytes:e,start:n,end:A},r)=>{let t={start:it(e,r,n),end:cn(e,r,A)};return Vn(e,t,void 0)>=Ea},decode:(e,n,A)=>{
let{bytes:r,end:t}=e,o=l(un.table,r,n,t),i=it(r,n,e.start),s=i;for(let a=i;a<t;){let E=cn(r,a,t);if(Vn(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(T(e,i,s)&&w(s-i,(a,E)=>{let u={piece:m(a,i),core:m(E,i)},p=a.start===0?i:cn(r,u.piece.start,u.piece.end)+1,Y=Qe=>J(u,"hex",ee=>{Ia(r,{start:p,end:u.piece.end},
{rewritten:ee,addWord:Qe})}),x=!1,Te=Y((Qe,ee,Ue)=>{x||=Ue-ee>2,jn(Qe,r,ee,Ue)});Te!==void 0&&A(Te);let BA=x?Y((Qe,ee,Ue)=>la(Qe,r,ee,Ue)):void 0;BA!==void 0&&A(
BA)}),Math.max(o,s))}};function la(e,n,A,r){for(let t=r-2;t>=A;t-=2)e.add(W(n[t])*16+W(n[t+1]),A,r)}function Ia(e,{start:n,end:A},r){for(let t=n;t<A;){let o=cn(
e,t,A);Vn(e,{start:t,end:o},r),t=o+1}}function it(e,n,A){let r=Math.max(A,n-st),t=n;for(;t>r&&e[t-1]!==at;)t--;return t}function cn(e,n,A){let r=Math.min(A,n+st),
t=n;for(;t<r&&e[t]!==at;)t++;return t}function Vn(e,n,A){let r=Math.min(n.end,n.start+ca);for(let t=n.start;t<r;t++){if(U[e[t]]===0||t>n.start&&eA[e[t-1]]===0)continue;
let o=ha(e,{start:t,end:n.end}),i=o===-1?0:ma(e,{start:o,end:n.end},A);if(i>0)return i}return 0}function ma(e,{start:n,end:A},r){let t=0,o=ot;for(let i=n;i<A;){
t>0&&(i=pa(e,{start:i,end:A},o));let s=R(e,i,Math.min(A,i+ot+1)),a=s-i;if(a===0||a%2===1||a>o||!Ca(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Qa&&o===2&&i<A&&e[i]===fn&&i++}return t}function pa(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===fn;)o++;return o>n&&o<t&&t<=A&&(t-o)%2===0&&R(
e,o,t)===t?o:n}function Ca(e,n,A){let r=e[n];return n>=A||r===fn||r===fa||r===da}function ha(e,{start:n,end:A}){let r=R(e,n,Math.min(A,n+tt+1)),t=r-n;if(t<Ba||t>
tt)return-1;let o=r<A&&e[r]===ua;o&&r++;let i=r;for(;r<A&&(e[r]===fn||e[r]===rt);)r++;let s=r-i>=2||e[i]===rt||r-i===1&&t>=ga;return(o||s)&&r<A&&U[e[r]]===1?r:-1}var ut={levels:0,trait:2,shortest:P.shortest,notice:(e,n,A)=>Ve(e,n,A,ba),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,e.end),t=ya(e,n,r);if(t===void 0)return r;Ee(e,t,
A);for(let o=1;o<Math.min(t.source.length,wa);o++)ze(e.bytes,t.source[o])&&Ee(e,Da(t,o),A);for(let o of Sa)xa(e,t,o,A);return t.end}};function ba(e,n,A){let r=A-
n,t=A;for(let i=on(e,t);i!==-1&&(t=l(Q,e.bytes,i,e.end),t!==i);i=on(e,t))if(r+=t-i,r>=g)return!0;let o=sn(e,n)?n+1:n;return r>g-je&&Yn(e,o)!==-1}var wa=4,Sa=["+",
"-","//","++","--"].map(e=>Buffer.from(e)),Ra=45,ct=5;function ya(e,n,A){let r=sn(e,n)?n+1:n,t=Ua(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],
s=r;for(let a=r;a!==-1;a=on(e,s)){let E=a===r?A:l(Q,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<g?void 0:{source:o,
offsets:i,end:s}}function Da({source:e,offsets:n,end:A},r){let t=n[r];return{source:e.slice(r),offsets:n.slice(r).map(o=>o-t),end:A}}function xa(e,n,A,r){let{source:t}=n,
o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=ft(e,a,A);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?La(e,n,{start:o,end:s},A):void 0;
u!==void 0&&Ee(e,u,r),o=s,i=!1}}function La(e,n,A,r){let t=[],o=[0],i=0;for(let s=A.start;s<A.end;s++){let a=n.source[s];i=a+n.offsets[s+1]-n.offsets[s];let E=ft(
e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function ft({bytes:e,end:n},A,r){if(A+r.length>n)return!1;
for(let t=0;t<r.length;t++)if(e[A+t]!==r[t])return!1;return!0}function Ta({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<ct&&e[r-1]===Ra;)r--;return A-r===ct}function Ua(e,n){
let{bytes:A,start:r}=e,t=Yn(e,n);if(t===-1||Ta(e,t))return;let o=t;for(;o>r&&t-o<je&&Q[A[o-1]]===1;)o--;return sn(e,o)&&o++,o>=t||t-o>=je?void 0:{start:o,end:t}}var Oa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},dt=2*(g-1),gt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+dt-1;r<n;r+=dt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(D[e[t]]===1&&Qt(e,A,t,n)!==0)return t}return I},decode:(e,n,A)=>{let r=Ga(e,n),t=r.first+r.width*(r.count-1);return T(e,r.first,
t)&&w(r.count,(o,i)=>{A({bytes:Pa(e.bytes,r,o),core:m(i,-o.start),locate:s=>Fa(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function Qt(e,n,A,r){return Bt(e,n,
A,r,2)?2:Bt(e,n,A,r,4)?4:0}function Bt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<g&&!(D[e[i]]===0||!ue(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<g&&!(D[e[i]]===
0||!ue(e,i+1,i+t));i-=t,o++);return o===g}function ue(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Ga({bytes:e,start:n,end:A},r){let t=Qt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&ue(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&ue(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Pa(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Fa(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,E=n+A*(r.end-1),u=E+A<=i&&ue(t,E+1,E+A),Y=a-A+1>=o&&ue(t,a-A+1,a)&&(!u||s&&(a-o)%A===A-1),[x,Te]=Oa[A];return Y?
{start:a-A+1,end:E+1,encoding:Te}:{start:a,end:Math.min(E+A,i),encoding:x}}var dn=[ut,Hr,Ir,jr],lt=[nt,Sr,Et],Bn=gt,gn=gr;function It(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+ka(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function ka(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function mt(e){let n=Ct(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=wn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function pt(e){let n=Ct(e)>>>8;return[18,12,6,0].map(A=>z.charAt(n>>>A&63)).join("")}function Ct(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Z=84,fe=76,AA=52,Na=57,Ma=58,wt=59,_a=72,Qn=80,Ha=4,Re=Buffer.from("AZDO"),St=new Uint8Array(256).fill(4);Re.forEach((e,n)=>{n<3&&(St[e]=3-n)});var nA=Buffer.
from("JQQJ9"),Rt={9:"key",D:"derived",H:"hash"},va=new Set(Object.keys(Rt).map(e=>e.charCodeAt(0))),Ja=2024,yt=65,Wa=1970041904,Ya=1147496033,Se=new Uint8Array(
Qn/4*3);function Dt(e,n,A){for(let r=n+3;r<A;r+=St[e[r]])if(!(e[r]!==Re[3]||e[r-1]!==Re[2])&&e[r-2]===Re[1]&&e[r-3]===Re[0])return r-3;return-1}function xt(e,n){
if(!bt(e,n,n+fe))return;let A=bt(e,n+Qn,n+Z);if(!rA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...qa(e,n)};if($a(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Lt(e,n){return te(e,n,n+AA)>=Ha}function rA(e,n){for(let r=0;r<nA.length;r++)if(e[n+AA+r]!==nA[r])return!1;let A=e[n+wt]-
yt;return va.has(e[n+AA+nA.length])&&A>=0&&A<12}function qa(e,n){let A=e.subarray(n+_a,n+fe);return{issued:za(e,n),keyKind:Rt[String.fromCharCode(e[n+Na])]??"ke\
y",provider:String.fromCharCode(...A)}}function za(e,n){let A=Ja+z.indexOf(String.fromCharCode(e[n+Ma])),r=e[n+wt]-yt+1;return`${A}-${String(r).padStart(2,"0")}`}
function $a(e,n){for(let r=n,t=0;t<Se.length;r+=4,t+=3){let o=h[e[r]],i=h[e[r+1]],s=h[e[r+2]],a=h[e[r+3]];Se[t]=o<<2|i>>4,Se[t+1]=(i&15)<<4|s>>2,Se[t+2]=(s&3)<<
6|a}let A=It(Se,Wa,Ya);return ht(e,n,mt(A))||ht(e,n,pt(A))}function ht(e,n,A){for(let r=0;r<Z-Qn;r++)if(e[n+Qn+r]!==A.charCodeAt(r))return!1;return!0}function bt(e,n,A){
for(let r=A-1;r>=n;r--)if(M[e[r]]===0)return!1;return!0}var Tt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDJCMAAQMCAwAABAAGBwABAQAECAICAgACAQEB\
AQEABQUBAAABAwZ5GH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAFQRzaWZ0AAkKc2lmdFBpZWNlcwAQCnBpZWNlU3RhcnQAEghwaWVjZUVuZAATCHJ1bkNvdW50ABEHY291bnRPZgAeCGZpbmRXaWRlAAYGbWVtb3J5AgAKjIIBI5QB\
AQJ/IwIgASAAa2okAgNAIAAgAUkEQCMDQYDAAEYEQBADBEBBAQ8LQYCUMEGA0DBBgAT8CgAAQYAEJAMLIwNBgJQwaiEDIwMgASAAQYBAayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAg\
AEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBSIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABB\
AXRBgIQsai8BAEHAAHEEfyAAQQEQBQUgABAaCwufAwEIfyMMQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjEyAAIwQbIQUjBCABIwQbIQZBACQDQQAkAiMEBH8gAAUgARABCyEDA0Ag\
AwRAIAAgA0YEQCABIQQFIwAhByADIQQDQCAEIAdJBH8gBC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIARBAWohBAwBCwsLIAMgBEcEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsi\
BwR/QQEFIANBAWstAABBAXRBgIQsai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcb\
IAQQAARAQQEPCwUjAkE0T0EAIAgbBH8QAwVBAAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxADBUEACwufAwEFfyMDQYCUMGoiA/0MAQEBAQEBAQEBAQEBAQEBAf0L\
BABBgJQwIAMQCAR/QQEFQYCUMCADEA4LBEBBASEEBUH/kzAhAkHnlDAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQEL\
IAEhAAJAA0AgAARAIAAhAgNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwsgAiEBA0AgACABSwR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELC0EBIQQgACAB\
Sw0CIAIgAEEAEARBME8Ef0EBBSACQQFqIABBABAEQTBPCw0CIABBAWsiAkHoAGohAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAEL\
C0EAIQELIAEhAAwBCwtBACEECwsgBAuBAQEBfwNAIAJBMEkgAEECaiABTXEEQCAAQQFqLQAAIgNBD3FBCUEAIANBOUsbaiAALQAAIgNBD3FBCUEAIANBOUsbakEEdHIiAwRAIAJBAWpBACADQf8ASSADQSBPcSAD\
QQlGciADQQpGciADQQ1GchshAgsgAEECaiEADAELCyACC+gIAQd/IwAiAiAAQYACQYABIAEbaiIDIAIgA0kbIQcgACECA0AgAiAHSQRAAkACfyACQQFqIgMgAi0AACIEQQpGDQAaIARBDUYEQCACQQJqIAMgAy0A\
AEEKRhsMAQsgBEHcAEYEQCACIQMDQCADIAJrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyACIANJIAMjAElxBH8gAy0AAAVBAAtB8gBGBH8gAiEDA0AgAyACa0EESSADIwBJcQR/IAMtAABB\
3ABGBUEACwRAIANBAWohAwwBCwsgA0EBagUgAgsiBCEDA0AgAyAEa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyMASSADIARLcQR/IAMtAAAFQQALQe4ARgR/IAQhAwNAIAMgBGtBBEkg\
AyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIANBAWoFIAQLDAELIARBJkYEQCACEBYMAQsgBEE8RgR/IAIQFwUgAgsLIQggAQRAAkAgAkEBai0AACIDQSpGIAItAAAiBkEvRnEEQCACQQJqIQMDQCAD\
QQFqIgYgB0kEQCADQQJqIQQgAy0AAEEqRgR/IAYtAABBL0YFQQALDQMgA0EBaiEDDAELCyACIQQMAQsgAiEEIAZBI0cEfyADIAZHBH9BAQUgBkEtRyAGQS9HcQsFQQALDQAgAkEBaiEDA0AgAyAHSQR/IAMtAABB\
CkcFQQALBH8gAy0AAEENRwVBAAsEQCADQQFqIQMMAQsLIAMgAiADIAdJGyEECwUgAiEECyACIAhJBH8gBSICQQFqIQUgAkECRgRAQQAPCyAIBSACIARJBH8gBAUgAi0AAEEBdEGAhCxqLwEAQYAEcQR/QQEFIAIh\
AwNAIAMgB0kEfyADLQAAQQF0QYCELGovAQBBgBBxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1GQQEgA0EKRiADQQF0QYCELGovAQBBgARxGxsLCwR/QQEFIAAgAkkEfyACLQAA\
QQF0QYCELGovAQBBgAhxBH8gAkEBaiIDLQAAQQF0QYCELGovAQBBgAhxBEAgA0EBaiEDCyADIAJrIQQDQCADIAdJIARBBGogAyACa0txBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIAdJBH8gAy0AAEEB\
dEGAhCxqLwEAQcAAcQVBAAsFQQALBUEACwtFDQIgAkEBagsLIQIMAgsLCyABBH8gACACRgR/QQAFIAJBAWstAABBAXRBgIQsai8BAEHAAHELBUEBC0UEQEEADwsgAkEAIAUEf0EBBQNAIAAgAkkEfyAALQAAQdwA\
RgVBAAsEQCAAQQFqIQAMAQsLIABBAWogAkkEfyAALQAAQQF0QYCELGovAQBBwABxBUEACwR/IAJBAWstAABBAXRBgIQsai8BAEHAAHEFQQALCxsLngEBA38gAEHlAGohAgNAIAEgAksEQCACLQAABH8gAkEBay0A\
AAVBAAtFBEAgAiEDA0AgAyACQQRrSwRAIAMtAAAiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIEfyADIAAgAUECEAcEf0EBBSADIAAgAUEEEAcLBUEACwRAIAMPCyADQQFrIQMMAQsLCyACQeYAaiECDAEL\
C0EAC4oCAQN/QQEhBCAAIANqIQUDQCAEQTRJIAIgBUtxBEAgBS0AACIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgR/IAUgA2tBAWohBiADQQJGBH8gBi0AAAUgBi8BAAR/QQEFIAZBAmotAAALC0UFQQAL\
BEAgAyAFaiEFIARBAWohBAwCCwsLIAAgA2shAANAIARBNEkgACABTnEEQCAALQAAIgJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZyBH8gAEEBaiECIANBAkYEfyACLQAABSACLwEABH9BAQUgAkECai0AAAsL\
RQVBAAsEQCAAIANrIQAgBEEBaiEEDAILCwsgBEE0RguGBAEEfwJ/QQAgASAAa0HUAEkNABogAUEEayEEIABBzwBqIQIDQCACIARJBEAgAi0AACIDQcQARgR/IAJBAWoFIANB2gBGBH8gAkECagUgA0HBAEYEfyAC\
QQNqBUEBIANBzwBGBH8gAkEDaygCAEHBtJH6BEYFQQALBH8gAkHPAGshBSACQQNrIQMCfwNAIAMgBUsEQEEAIANBAWsiAy0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQUaIAJBBGoLCwshAgwB\
CwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAh\
AgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACADRgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0A\
AEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEADAELC0EACwsLrQECAX8BeyAAQRBrIgX9AAQAIQYgBf0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgIEs\
IAAgAWoiAUHAAPwKAAAgAUEBQcAA/AsAIAAkASABJABBACQSQYCQMEEAQYQC/AsAQQAkBiACJAcgAyQFIAQkCEEAJAlBACQKQQAkD0EAJBAgACABEBQEfyAAIAEQBgVBAAskFCAAQRBrIAb9CwQAIAFBgIEsQcAA\
/AoAACMGC+gDAgd/AXsgASAAa0E0TyIDBEAjBUF/RgR/QQAFIwUhAgNAIAIgBksEQCMIIwcgAiAGakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEGBSADIQILDAELCyAGIwVJBH8jCCMHIAZBA3RqKAIAagVB\
fwsLIAFBgAJqTSEDC0EIQQAgAwR/IAAgARAfBUEACxshAiAAIgQhBgNAIAYgAUEBakkEQAJAQcCALP0ABAAgBv0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgBwRAIAYgB2hqIgUgASABIAVLGyEIIAcgB0EBa3EhByAIIARrIgVBEE8EQCADIAVBNE9xBEAgAiAEIAgQCEEARyICQQRyIAIg\
BCAIEA4bciECCyACQQJxBH9BAAUgBCAIEBsLBEAgAkECciECCwsgCEEBaiEEIAEgCEYNAgwBCwsgBkEQaiEGDAILCwsgAkUjBkGA9QFLcgRADwsjBkGA9QFJBEAjBkEDdEGA2DBqIgMgACMBazYCACADIAEjAWsg\
AkEYdHI2AgQLIwZBAWokBgvcAQEBfyAALQAAIgJBLUYgAkErRnIgAkEvRnIEQCACQS9HBEAjDEEBIAJBB3FBCEEAIAJBgAFxG2p0ciQMCyAAQQFqLQAAIAJGBEAjDEEBIAJBgAFyIgJBB3FBCEEAIAJBgAFxG2p0\
ciQMCwsgAUEESQR/IAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyBUEACwuh\
AQECfyAALQAAQdwARgR/IABBAWotAABB+ABGBUEACwR/IABBAmoiAiEBAn8DQCABIAJBAmpJBEBBACABLQAAQQF0QYCELGovAQBBgAJxRQ0CGiABQQFqIQEMAQsLQQELBUEACwR/IABBA2otAAAiAUEPcUEJQQAg\
AUE5SxtqIABBAmotAAAiAEEPcUEJQQAgAEE5SxtqQQR0cgUgAC0AAAsLwwMBA38jDiEBA0AgASMRTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMXIQEDQCABIw1JBEAg\
ACMATwRAQQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0AAEEJRgtFBEBBAA8LA0AgASMNSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/\
IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCELGovAQBBBHEEQCAALQAAQQF0QYCELGovAQBBBHFFBEBBAA8LA0AgASMNSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsE\
QCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAAQQFqIQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGA\
hCxqLwEAQQFxBUEACxsLtQYBCH8gASAAa0HGAEkEQEEADwsDQCAJQQRJBEAgACAJakEEayIDQTxqIQICfwNAIAJBBGogAU0EQANAIAJBAmotAABBwIEsai0AAEECcSACLQAAQcCBLGotAABBIHEgAkEBai0AAEHA\
gSxqLQAAQQhxcnJFBEBBASADIAJBBGsiAkYNBBoMAQsLIAIiA0E8aiECDAELC0EACwR/IAAgCWohCCABIABrIAlrQQNsQQJ2IQdBfyEDQTMhAgJ/A0AgAiAHSARAIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQt\
AABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYDQCAGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgRAQQEgAyACQQFr\
IgJGDQQaIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYMAQsLQQEgBgR/\
QQAFIAJBA2siA0EAIANBAE4bIQYCfwNAIAIgBkoEQEEBIAYgBkEDbiIDQQNsayIFIAggA0ECdGpqIgMtAABBwIEsai0AACIEQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAFQQFGBH8gBEEPcUEEdCADQQJ2cgUg\
BEEDcUEGdCADcgsgBUUbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBH8gCCAGIAdBAhAPBH9BAQUgCCAGIAdBBBAPCwVBAAsNAhogBkEBaiEGDAELC0EACwsNAhogAiIDQTRqIQIMAQsLQQALBUEACwRA\
QQEPCyAJQQFqIQkMAQsLIAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyC+oC\
AQV/IAEhBANAIAVBNEggBEEATnEEfyAEIARBA24iBkEDbGsiByAAIAZBAnRqaiIILQAAQcCBLGotAAAiBkECdCAIQQFqLQAAQcCBLGotAAAiCEEEdnIgB0EBRgR/IAZBD3FBBHQgCEECdnIFIAZBA3FBBnQgCHIL\
IAdFGyIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgVBAAsEQCAFQQFqIQUgBCADayEEDAELCyABIANqIQEDQCAFQTRIIAEgAkhxBH8gASABQQNuIgRBA2xrIgYgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdB\
AnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNxQQZ0IARyCyAGRRsiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIFQQALBEAgBUEBaiEFIAEgA2ohAQwBCwsgBUE0\
RgubAgEFfyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAkFkEAJBUgCSAGa0GAgIAESwRAQQEhBAUgAyAGSQRAQQAhBAJAIAkgBmtBgBBJDQBBACEKIAYhCANAIAggBkGAEGpJBEAg\
CC0AAEEBdEGAhCxqLwEAQQFxBH9BAAUgCkEBaiIKQRhLCw0CIAhBEWohCAwBCwtBASEECwVBACEECwsgBARAIAcPCyABIAdBAnRqIggoAgAhBCAGJBUgCSQWIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/\
CyADEAkEf0EBBSMUCyEEQQEjCkEBIwkgBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMGCwQAIxULBAAjFgu5EgMNfwV+D3sgACEDA0AgASADTwRAIANBgCBqIgIgAUEBaiIAIAAgAksbIQogAyEAQYCALP0ABAAh\
FUGQgCz9AAQAIRT9DAEBAQEBAQEBAQEBAQEBAQEhIkGAiDAhAkGAjDAhBgNAIAAgCkkEQCACIBUgAP0ABAAiIf0MDw8PDw8PDw8PDw8PDw8PD/1OIh39Dv0MAQIECBAgQIAAAAAAAAAAACAhQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0OIhz9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIBUgAP0ABBAiIP0MDw8PDw8PDw8PDw8PDw8PD/1OIhv9Dv0MAQIECBAgQIAAAAAAAAAAACAgQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0OIhr9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAVIAD9AAQgIh/9DA8PDw8PDw8PDw8PDw8PDw/9TiIZ/Q79DAECBAgQIECAAAAAAAAAAAAgH0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIY/U79\
DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoQgFSAA/QAEMCIe/QwPDw8PDw8PDw8PDw8PDw8P/U4iF/0O/QwBAgQIECBAgAAAAAAAAAAAIB5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iFv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZK1CMIaENwMAIAYgFCAd/Q4gHP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0gFCAb/Q4gGv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEIBQgGf0OIBj9Tv0MAAAAAAAAAAAAAAAAAAAA\
AP0j/WStQiCGhCAUIBf9DiAW/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoQ3AwAgIiAh/XcgIP13IB/9dyAe/XchIiACQQhqIQIgBkEIaiEGIABBQGshAAwBCwsgCUEBICL9YxshCUGAiDAhDUGAjDAhDCAD\
IQADQCAAIApJBEAgDCkDACIPQoGAhICQgMAAfSAPQn+Fg0KAgIKAiICggIB/g0IAUgRAIA+nRQRAAkAgACMPSQ0AQZCALP0ABAAgACICQRBr/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAA\
AAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQYDQCAGRQRAQZCALP0ABAAgAkEQayICQRBr/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQYMAQsLIAIgBmdBEGtrIQdBkIAs/QAEACAAQRBqIgL9AAQAIhT9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBgNAIAZFBEBBkIAs/QAEACACQRBqIgL9AAQAIhT9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBgwBCwsgAiAGaGoiDiQPIA4gB2tB6ABJIwlBgCBLcgR/QQAFQQAh\
BSMFQX9GBH9BAAUjBSEGA0AgBSAGSQRAIwgjByAFIAZqQQF2IgJBA3RqKAIEakGAAmogB0kEQCACQQFqIQUFIAIhBgsMAQsLIAUjBUkEfyMIIwcgBUEDdGooAgBqBUF/CwsgDkGAAmpNCwR/An8gByECQQAhC0EA\
IQQDQCACIA5JBEAgAi0AAEEBdEGAhCxqLwEAQYACcUUEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAILIAItAABBMEYiBgRAIAJBAWotAABBIHJB+ABGIQYLIAJBAmogAiAGGyIC\
IQUDQCAFIA5JBH8gBS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAFQQFqIQUMAQsLQQEgBSACa0HoAE8iCAR/IAJBAWogBUEAEARBME8FQQALDQIaQQAgBSACa0EBcSAIGwR/QQAFIAIgBSALEAQLIQsgBgR/QYAC\
BQJ/QYACIAUgAmtBA0sNABpBACEGA0AgAiAFSQRAQYACIAItAABBMGsiCEEJSw0CGiAGQQpsIAhqIQYgAkEBaiECDAELCyAGCwsiAgRAIARBAWpBACACQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GchshBAtB\
ASAEQTBPIAtBME9yDQIaIAUhAgwBCwtBAAsFQQALRQ0AIwkiAkEBaiQJIAJBgCBJBEAgAkEDdEGAiCxqIgIgByMBazYCACACIA4jAWs2AgQLCwsgACECA0AgAiAAQUBrSQRAIA9C//8Dg1AEQCAC/QAEACIU/Qwg\
ICAgICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAgFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZAVBAQtFBEAgAhAdCwsgAkEQaiECIA9CEIghDwwBCwsLIA0pAwAiE0J/hSIPQgGIIA+DIg9CAoggD4MiD0IEiCAPgyIPQgiIIA+DIA9CEIiDIQ8gE3oiECASfEIYWiICIA9CAFJyBEACQCATUA0AIBJCAFIE\
QCACBEAgACASp2sgACAQp2oQCgsgD0J/IBCGgyEPCwNAIA9CAFIEQCATIA96IhGIIhBQDQIgACARp2ogACARIBB6fCIQp2oQCiAPQn8gEIaDIQ8MAQsLCwsgE3kgEkJAfSATQgBSGyESIA1BCGohDSAMQQhqIQwg\
AEFAayEADAELCyADQYAgaiEDDAELCyAJCwQAIxQLqwQCA38BfkKmxsSBswchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEB\
IARCCIghBAwBCwtBAQsEf0EBBUKmxuCLtgchBCAAIQICfwNAIAIgAEEFakkEQCACLQAAIgFBwQBPIQNBACABQSByIAEgAUHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAkEBaiECIARCCIghBAwBCwtBAQsLBEAg\
AEEFag8LQqbGxJmzByEEIAAhAQJAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbGxIGz\
ByEEDAELQqbG4KO2ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxuCLtgch\
BAwBCyAADwsgAEEFaiIAIQEgAiAAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuuAwIEfwF+QrzEyQMh\
BSAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQtFBEAgAA8LQj4hBSAAQQNqIgIhAQJ/A0AgASACQQFq\
SQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBGoPC0Kv/AAhBSAAQQNqIgIhAQJ/A0AgASACQQJqSQRAIAEtAAAiA0HB\
AE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBWoPC0Kg3vgBIQUgAEEDaiICIQEgAEEGaiAAAn8DQCABIAJBA2pJBEAgAS0AACIAQcEATyED\
QQAgAEEgciAAIABB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELGwvxBAIDfwF+IAAtAABBwgFJBEBBAA8LQsLbAiEEIAAhAQJ/A0AgASAAQQJqSQRAIAEtAAAiAkHBAE8hA0EA\
IAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQIPC0Lig4IFIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsb\
Qf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC7/f+BSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFq\
IQEgBEIIiCEEDAELC0EBCwsEQEEDDwtC4oGuBCEEIAAhAUEDQQACfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtB\
AQsEf0EBBULigbIEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwR/QQEFQuKBtgQhBCAAIQEC\
fwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLGwuPBAIDfwF+Qqbmocu3ByEEIAAhAQJ/A0AgASAAQQVqSQRA\
IAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQUPC0KmxsS5s+YOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAg\
AkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi8bsDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMb\
G0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEGDwtCpsbgkYPmzB0hBCAAIQECfwNAIAEgAEEHakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcN\
AhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEHDwtCpsbgk4OGjLE7IQQgACEBQQhBAAJ/A0AgASAAQQhqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEg\
BEIIiCEEDAELC0EBCxsLhAMBBX8gACEBA0AgBEEQSQRAIAECfyABLQAAIgJBPEYEQAJ/IAEgAUEBai0AACICQS9HBH8gAkEgckH/AXEiAkH6AE0gAkHhAE9xBUEBC0UNABojACICIAFBgAFqIgMgAiADSRshAyAB\
QQFqIQIDQCACIANJBEAgAi0AACEFIAJBAWoiAiAFQT5GDQIaIAEgBUEKRiAFQTxGciAFQQ1Gcg0CGgwBCwsgAQsMAQsgAkEbRgRAIAFBAWotAABB2wBHBH8gAQUjACICIAFBEmoiAyACIANJGyEDIAFBAmohAgNA\
IAIgA0kEfyACLQAAQQF0QYCELGovAQBBBHEEf0EBBSACLQAAQTtGCwVBAAsEQCACQQFqIQIMAQsLIAJBAWogASACLQAAIgJBywBGIAJB7QBGchsLDAELIAJBJkYEfyABEBkFIAEQGAsgAWoLIgJHBEAgAiEBIARB\
AWohBAwCCwsLIAFBACAAIAFJBH8gAS0AAEEBdEGAhCxqLwEAQQFxBUEACxsL0QcCB38EeyABLQAAQQF0QYCELGovAQBBCHEEf0EBBSABIABrQRxLBH8Cf0EBIABBAWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNA\
IAJBgAFJBEBBASADLQAAQQF0QYCELGovAQAiBUEgcQ0CGkEAIAVBEHFFDQIaIAJBAWohAiADQQFrIQMMAQsLQQALBUEACwtFBEBBAA8LIwVBf0YEf0EABSMFIQIDQCACIARLBEAjCCMHIAIgBGpBAXYiA0EDdGoo\
AgRqQYACaiAASQRAIANBAWohBAUgAyECCwwBCwsgBCMFSQR/IwgjByAEQQN0aigCAGoFQX8LCyIHQX9GBH9BAQUgACEDAn8DQCAKIAP9AAQAIgn9DEFBQUFBQUFBQUFBQUFBQUH9cf0MGRkZGRkZGRkZGRkZGRkZ\
Gf0q/VAhCiALIAn9DC0tLS0tLS0tLS0tLS0tLS39IyAJ/QxfX19fX19fX19fX19fX19f/SP9UP1QIQtBACAMIAn9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJCQkJCf0q/VAiDP1TQQAgCv1TGw0B\
GiADQRBqIgIgAUcEQCACIAFBEGsiAyACIANJGyEDDAELCyAL/VMEf0EBBSABIABrQYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAARw0CGiACQQFqIQIMAQsLQQELBUEACwsLCwRAQQAPCwJ/QQAg\
ACMSSQ0AGkEAQQAgASAAQQFqIAAgAC0AACICQfIARiACQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbIgZrQRxNIAEQASICGw0AGiAGEBxBACACIwRyRQ0AGkEAJANBACQCQQAkDCMEBEAjEyMEEAAaCyAGIAEQACID\
RQRAIwQEfyAGQQEQCwVBAAshAwtBAkEBIwQbIQUgASQLIAEQASEEA0AgA0EBIAQbRQRAAkAjACEIIAQhAgNAIAIgCEkEfyACLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAkEBaiECDAELCyACIARGDQAgBCACEAAE\
f0EBBSAFIgNBAWohBSAEIAMQCwshAyACJAsjCxABIQQMAgsLC0EBIAMEf0EBBSMLQYACaiAHTyMCQTRPcQR/EAMFQQALCw0AGkEAIwJBNEkNABojCyQSQQAjC0GAAmogB0kNABogBiABQSsQAgR/QQEFIAYgAUEt\
EAILBH9BAQUgBiABQa8BEAILBH9BAQUgBiABQasBEAILBH9BAQUgBiABQa0BEAILCwR/QQEFIAAgASAHECILC9MDAQN/QQAkBAJ/QQEgAEEBayICLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAUGAAUkEQEEBIAIt\
AABBAXRBgIQsai8BACIDQSBxDQIaQQAgA0EQcUUNAhogAUEBaiEBIAJBAWshAgwBCwtBAAsEfyAAIgFBgAFrIwEgACMBa0GAAUsbIQNBACECIABBAWshAANAIAAgA0sEfyAALQAAQQF0QYCELGovAQBBEHEFQQAL\
BEAgACACIAAtAABBAXRBgIQsai8BAEEBcUUiAgR/IABBAWstAABBAXRBgIQsai8BAEEBcQUgAgsEfyAAQQAQBSABRgVBAAsbIQIgAEEBayEADAELCyACBUEACyIABH8gACEBA0AgACABa0EFSSABIwFLcQR/IAFB\
AWstAABBLUYFQQALBEAgAUEBayEBDAELCyAAIAFrQQVGBUEBCwRADwsgACEBA0AgACABa0EYSSABIwFLcQR/IAFBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCABQQFrIQEMAQsLIAFBAWogASABLQAAIgJB8gBG\
IAJB7gBGcgR/IAFBAWstAABB3ABGBUEACxsiASAATyAAIAFrQRhPcgRADwsgASQTIAAkBAvNCwIKfwF7IAAjEEkEQA8LQaCALP0ABAAgACIBQRBr/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAg\
QIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdBEGtrIQVBoIAs/QAEACAAQRBqIgD9AAQAIgv9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBoIAs/QAEACAAQRBqIgD9AAQAIgv9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoiCCQQIAggBWtBH0kjCkGAIEtyBEAPCyAF\
IgBBgAJrIwEgACMBa0GAAksbIQEgACECA0AgASACSQR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCyMAIgEgAEGAAmoiAyABIANJGyEBIAAhBANAIAEgBEsEfyAELQAAQQpHBUEACwRAIARBAWohBAwBCwsg\
BCACQYABaiIAIAAgBEsbIQkgAiEAAn8DQCAAIAlJBEAgAC0AAEEBdEGAhCxqLwEAQYACcQR/IAAgAksEfyAAQQFrLQAAQQF0QYCELGovAQBBgMAAcQVBAQsFQQALBEAgBCAAQRFqIgEgASAESxshAyAAIQEDQCAB\
IANJBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLIAEgAGsiB0EESSAHQRBLcgR/QQAFIAEgBEkiAwRAIAEtAABBOkYhAwsgAUEBaiABIAMbIgEhCgNAIAEgBEkEfyABLQAAQSBGBH9BAQUg\
AS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCyABIAprQQJPIgZFBEAgCi0AAEEJRiEGCyABQQAgASAESUEAIAMgBgR/IAYFIAEgCmtBAUYgB0EGT3ELIAMbGwR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALGwsiAQRA\
QQAhBkEQIQcDQCABIARJBEACQCAGBEAgASEDIAEgB2ohCgNAIAEgCkkEfyABLQAAQSBGBUEACwRAIAFBAWohAQwBCwsgASADIAEgA0siAwRAIAEgCkkhAwsgAwRAIAQgCk8hAwsgCiABa0EBcUUgAyADGwR/A0Ag\
ASAKSQR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELCyABIApGBUEACxshAQsgBCABQRFqIgMgAyAESxshCiABIQMDQCADIApJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMM\
AQsLQQEgAyABayIBIAdLIAFBAXFBASABGxsEf0EABSADIARPBH9BAQUgAy0AACIKQfwARiAKQSBGciAKQQ1GcgsLRQ0AIAcgASAGGyIHQQJGIAYgAUEBdmoiBkEIRnEgBCADQQFqIgFLcQR/IAEtAABBIEYFQQAL\
BEAgAUEBaiEBCwwCCwsLBUEAIQYLIAZBCE8gBg0DGgsgAEEBaiEADAELC0EACwRAAkAjCiIAQQFqJAogAEGAIE8NACAAQQN0QYCILmoiACAFIwFrNgIAIAAgCCMBazYCBAsLCwkAIwojCSAAGwvGAwIEfwF7An8g\
ACECA0AgASACSwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZCIDQf//A0cEQCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIAFPBEBBAA8LIAAhAgNAIAEgAksEQCACIQADQCMAIQMDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIABBAWohAAwBCwsgACIDIAAg\
AksEfyAAQQFrLQAAIgRB3ABGIARBPUZyBUEACwRAAn8gAEEBaiIEIAAtAAAiBUEKRg0AGiAAIAVBDUcNABogAEECaiAEIAQtAABBCkYbCyEACyAARw0ACyADIAJrQTRPBH9BACEEIAIhAANAIARBNEkgACADSXEE\
QCAEQQFqIAQgAC0AAEEBdEGAhCxqLwEAQYEQcUEBRhshBCAAQQFqIQAMAQsLIARBNEYFQQALBH8gAiADECAFQQALBEBBAQ8LIANBAWohAgwBCwtBAAugBQIEfwF7IAEhAwNAIAAgA0kEfyADQQFrLQAAQQF0QYCE\
LGovAQBBgRBxQQFGBUEBC0UEQCADQQFrIQMMAQsLIAMhBAJ/IAAhAwNAIAMgBEkEQEGwgCz9AAQAIAP9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBUH//wNHBEAgAyAFQX9zaGoMAwsgA0EQaiEDDAELCyAECyEDA0AgAyAESQRAIAMQIQRAIAMtAABB3ABHBEBBAQ8LQQEhAgsCfyADQQFqIQMD\
QCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB\
//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwwBCwsgAgR/IAEhBEEAIQIgACEBA0AgAkEwSSABIARJcQRAIAEQDCIDBEAgAkEBakEAIANB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyGyECCyAB\
QQRBASABLQAAQdwARgR/IAFBAWotAABB+ABGBUEACwR/IAFBAmoiASEDAn8DQCADIAFBAmpJBEBBACADLQAAQQF0QYCELGovAQBBgAJxRQ0CGiADQQFqIQMMAQsLQQELBUEACxtqIQEMAQsLIAJBME8Ef0EBBSAA\
EAwiAEHQAEYgAEEfRnIgAEEoRnIgAEH4AEZyIABB3ABGcgsFQQALC9wGAQN/IABBAWotAAAhAiAALQAAIgFBJkYEQCACQSNGBH8gAEECaiIALQAAIgFBIHJB+ABGBH8gAEEBaiIBIQACfwNAIAAgAUEBakkEQEEA\
IAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYEQCAAQQFqIgMhAQJ/A0AgASADQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAEL\
C0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEB\
aiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9RgR/IABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAM\
AQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELDAELIAFB9QBGBEAgAEEBai0AAEH7AEYEf0EBBQJ/\
IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwsMAQsgAUHV\
AEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwwB\
C0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0ULCwv5AwEDfwJ/QQACf0EBIAEiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIAVBgAFJBEBBASADLQAAQQF0\
QYCELGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIAVBAWohBSADQQFqIQMMAQsLQQALRQ0AGiAAQYABayMBIAAjAWtBgAFLGyEDQQEhBSAAIQQDQCADIARJBH8gBEEBay0AAEEKRwVBAAsEQCAFQQAgBEEBayIELQAA\
QSBGBH9BAQUgBC0AAEEJRgsbIQUMAQsLQQAgBQR/QQEFIAQjAUsEfyAEQQFrLQAAQQpHBUEACwsNABojACIDIAFBQGsiBSADIAVJGyEFIAEhAwNAIAMgBUkEfyADLQAAQQpHBUEACwRAIANBAWohAwwBCwsgBCQX\
IAAkDSABJA4gAyQRIAMgBUkLRQRAQQAPCyAAIxEjDmtBAnRBgJAwaiIFKAIASQRAQQAPCyMOEA0iA0UEQEEADwtBACQDQQAkAiAAIAEQACEEIAMhAANAIARBASAAG0UEQCMAIQEgACEDA0AgASADSwR/IAMtAABB\
AXRBgIQsai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLIAAgAyIBEAAhBCAFIAA2AgAgAxANIQAMAQsLIAQEf0EBBSABQYACaiACTyMCQTRPcQR/EAMFQQALCws=";var AE=f("%\\&="),rE=[Q,Ye.table,f("0123456789"),rn,tn,nn,v,me,U,An,en,Wn,F.table,eA],tE=[[720896,P.table],[720960,Q],[720912,F.table],[720928,un.table],[720944,
AE]];function Ut(e){for(let[A,r]of tE)oE(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(h);let n=new Uint16Array(e,721408,256);for(let[A,r]of rE.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function oE(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var oA=65536,Pt;function sA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new iA(n,e)}catch{return}}var iA=class{#n;#A;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#c=0;#f=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+oA+64)/oA)}),this.#n=A,Pt??=
new n.Module(Buffer.from(Tt,"base64")),this.#e=new n.Instance(Pt,{env:{memory:r}}).exports,Ut(r.buffer),this.#d(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#d(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#f=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#f;if(this.#E=this.#A===void 0?n.byteOffset+A:1048640,this.#f=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#A===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?n.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#B(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.#c=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#c===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,E=Math.min(i,4096);for(;a<
E;){let u=a+E>>1;this.#a+this.#u[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?b(A,r,o,t):I}nextWide({start:n,end:A},r){if(this.#c===
0)return I;let t=this.#E+r-n,o=r===n?this.#c:this.#e.findWide(t,this.#E+A-n);return o===0?I:n+o-this.#E}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:I}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#B(n,A){n.grow(Math.ceil((A-this.#i.length)/oA)),this.#d(n)}#d({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#u=new Uint32Array(n,721920,4*4096)}};var Be={isEmpty:!1,nextRun:({bytes:e,end:n},A)=>b(P,e,A,n),endOf:({bytes:e,end:n},A)=>l(P.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>b(
e,n,r,A),nextWide:(e,n)=>Bn.find(e,n)},EE=192,aA,Ft=!1,EA=[];function Nt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?Be:n?.holds(A)===!0?n.sift(e)?n:Be:
t-r<EE?Be:(Ft||(aA=sA()),Ft=!0,aA?.sift(e)===!0?aA:Be)}function Mt(e,n){if(e.end-e.start>8388608)return Be;for(;EA.length<n;)EA.push(sA());let A=EA[n-1];return A?.
sift(e)===!0?A:Be}var _t={table:me,shortest:O};function cA(e,n,A){uE(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of lt)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
I;){let a=l(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,uA(e,r,A)):a;s=n.nextOther(t,e,E)}Ht(Bn,(r,t)=>n.nextWide(r,t),e,A),e.outer!==void 0&&Ht(gn,gn.find,
e,A)}function Ht({levels:e,decode:n},A,r,t){if(!(e>r.depth))for(let o=A(r,r.start);o!==I;o=A(r,o))o=n(r,o,uA(r,e,t))}function uA(e,n,A){return r=>{if(!A.budget.
spend(r.bytes.length))return;let t=fE(r,e,e.depth-n),o=Mt(t,Cn(t));(!o.isEmpty||gn.find(t,t.start)!==I)&&cA(t,o,A)}}function uE(e,n,A){let r;for(let t=n.nextRun(
e,e.start);t!==I;){let o=n.endOf(e,t),i=T(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=g&&dE(e,t,o,A.found);for(let s=0;s<dn.length;s++){let{levels:a,trait:E,
shortest:u,notice:p,decode:Y}=dn[s];if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=p(e,x,o),x!==I);)x=Y(e,x,uA(e,a,A)),r??=dn.map(()=>e.
start),r[s]=x}t=n.nextRun(e,o)}}function fE({bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}function dE(e,n,A,r){let{bytes:t}=e;for(let o=b(Tn,t,n,A);o!==I;o=b(Tn,t,o,A)){let i=o;o=l(Q,t,o,A),BE(e,
i,o,r),QE(e,i,o,r)}}function BE(e,n,A,r){let{bytes:t}=e,o=A-(Z-fe)+4;for(let i=n+fe;;i++){if(i=Dt(t,i,o),i===-1)return;let s=i-fe;if(!rA(t,s)&&!Je(e,s,s+Z))continue;
let a=xt(t,s);a!==void 0&&(a.confidence==="certain"||gE(e,s))&&r.add(e,s,s+Z,a)}}function gE(e,n){return!e.exact&&Je(e,n,n+Z)&&Lt(e.bytes,n)}function QE(e,n,A,r){
let{bytes:t}=e;for(let o=b(_t,t,n,A);o!==I;o=b(_t,t,o,A)){let i=o;for(;o<A&&me[t[o]]===1;)o++;lE(e,i,o,r)}}function lE(e,n,A,r){let{bytes:t}=e;for(let i=yn(t,n,
A,n);i!==-1;i=yn(t,n,A,i+1)){let s=pe(t,i);s!==void 0&&r.add(e,i,i+O,ar(s))}let o=A-O;e.exact||pe(t,o)!==void 0||!ur(t,o)||Je(e,o,A)&&r.add(e,o,A,Er)}var vt=Object.freeze([]);function Jt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=Nt(e,t);if(i.isEmpty)return vt;let s=e.end-e.start,a=new ve(e.start),E=new Fe(s),
u=o&&IE(o,s,E);cA(qA(e,n,u),i,{found:a,budget:E}),E.isExceeded&&A?.(JA),a.hasCandidates&&r?.();let p=a.distinct();return p.length===0?vt:p}function IE(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var mE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],fA=new Map;for(let e of mE){let n=e[0].charCodeAt(0);fA.set(n,[...fA.get(n)??[],
e])}var pE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),CE=110,Yt=120,Wt=512,dA=22,hE=Buffer.from("PK\0\0\0\0","latin1"),bE=dA+65535;
function qt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=fA.get(t);if(o!==void 0){let s=o.find(([a])=>$t(e,n,a));if(s!==void 0)return s[1]}if(t===Yt&&
SE(e[n+1]))return"zlib";let i=pE.get(t);if(i!==void 0){let s=Kt(e,n,Math.min(A,n+CE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return wE(
e,n,A)?"tar":r&&RE(e,n,A)?"trailing-zip":void 0}function zt(e){return e.endsWith(".br")?"brotli":void 0}function wE(e,n,A){if(A-n<Wt)return!1;let r=e[n+154];if(!(e[n+257]===117&&$t(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(Kt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Wt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function SE(e){return(e&32)===0&&((Yt<<8)+e)%31===0}function RE(e,n,A){
let r=Math.max(n,A-bE);if(A-r<dA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(hE):-1;return o>=0&&o+dA<=t.length}function $t(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function Kt(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var k=require("node:fs"),Xt=require("node:zlib");var jt=32*1024*1024,yE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,DE=32;function Vt(e,n){try{let A=(0,Xt.inflateSync)(xE(e),{maxOutputLength:jt}),r=yE.exec(
A.toString("latin1",0,DE)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Oe(A)}}function xE(e){let n=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let A=(0,k.fstatSync)(
n);if(!A.isFile()||A.size>jt)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(n)}finally{(0,k.closeSync)(n)}}function De(e,n,A){if(qt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Jt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function Zt(e,n){let A=Vt(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&De(A.bytes,
A.start,n)}function eo(e,n,A){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>A||(0,ge.realpathSync)(e)!==e?!1:zt(e)===void 0&&De((0,ge.readFileSync)(e),0,n)}var LE=/ -{24} >8 -{24}\r?$/;var TE="diff --";function no(e,n){if(!n)return e;let A;for(let{line:r,at:t}of OE(e)){let o=LE.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(TE))return UE(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function UE(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*OE(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var xe={decodeDepth:3,maxSize:1/0,lineHash:!1};function Ao(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var GE=500,to=1<<20;function oo({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!Ao(r)&&PE(t,
n);case"commit-msg":return n.length===1&&kE(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function PE(e,n){let A=yA(e.directory);if(A===void 0)return!1;let r=vA(
e);if(r===void 0||r.blobs.size+n.length>GE)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,Le.join)(
A.top,RA(s)))),i=n.map(s=>(0,Le.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(io)&&[...r.blobs].every(s=>Zt(t(s),xe))&&i.every(FE)}function FE(e){
return io(e)&&eo(e,xe,to)}function io(e){return[...SA(e)].every(({name:n})=>De(n,0,xe))}function kE(e,n,A){let r=no((0,ro.readFileSync)((0,Le.resolve)(e,n)),A);
return r.length<=to&&De(r,0,xe)}var NE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;ME(process.argv.slice(2))||import("./cli.js");function ME([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>NE.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return oo({hook:n,args:o,cwd:s,env:i})&&wA(s,(0,so.homedir)())}catch{return!1}}
