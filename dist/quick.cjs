"use strict";var lo=Object.create;var QA=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var mo=Object.getOwnPropertyNames;var po=Object.getPrototypeOf,Co=Object.prototype.hasOwnProperty;var ho=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of mo(n))!Co.call(e,t)&&t!==A&&QA(e,t,{get:()=>n[t],enumerable:!(r=Io(n,t))||r.enumerable});
return e};var bo=(e,n,A)=>(A=e!=null?lo(po(e)):{},ho(n||!e||!e.__esModule?QA(A,"default",{value:e,enumerable:!0}):A,e));var Qo=require("node:os");var pA=require("node:fs"),CA=require("node:path");var T=class extends Error{name="UserError"};function Ue(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function lA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var IA=require("node:fs"),le=require("node:path");function*mA(e,n){for(let A=e;;A=(0,le.dirname)(A))if(yield A,(0,IA.existsSync)((0,le.join)(A,".git"))||A===n||
A===(0,le.dirname)(A))return}var wo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function hA(e,n,A=pA.existsSync){for(let r of mA(e,n)){let[t,o]=wo.map(i=>(0,CA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new T(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Fe=require("node:fs");function bA(e,n,A){let r=So(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new T(`${n}: not valid UTF-8`)}}function So(e,n,{noun:A,
largest:r}){try{let t=(0,Fe.statSync)(e);if(!t.isFile())throw new T(`${n}: not a regular file`);if(t.size>r*1e6)throw new T(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Fe.readFileSync)(e)}catch(t){throw t instanceof T?t:new T(lA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Ue(t)}`)}}var Ro=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,yo=/^ *(?:#.*)?$/,Do=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Lo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,xo=/^PAT00[1-5]$/,To=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function SA(e,n){let A=hA(e,n);return A===void 0?!0:!A.endsWith(".json")&&Oo(bA(A,A,{noun:"configuration",largest:1}))}function Oo(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!Ro.test(r))return!1;if(yo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:u}="",E=""]=o;
if(A===void 0||(A.indent??u)!==u||!wA(A.key,E))return!1;A.indent=u;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=To.exec(t)??[];if(s===void 0?!Do.test(t):a?.split(",").every(u=>wA(s,u.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function wA(e,n){return(e==="disabledRules"?xo:Lo).test(n)}var Eo=require("node:fs"),xe=require("node:path");function*RA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function yA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=Uo(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function Uo(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("�")||e.subarray(n,n+A).equals(Buffer.from("�")))return A;return 0}var re=require("node:fs"),D=require("node:path");function DA(e,n=process.env){let A=Fo(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??LA((0,D.join)(
t,"commondir")),i=o===void 0?t:(0,D.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,D.join)(i,"objects"):(0,D.resolve)(e,s)}}
function Fo(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,D.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,D.dirname)(
r)){let t=(0,D.join)(r,".git"),o=(0,re.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:LA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,D.resolve)(r,i.slice(8))};if(r===(0,D.dirname)(r)||No(r))return}}function No(e){return["HEAD","objects","refs"].every(n=>(0,re.existsSync)(
(0,D.join)(e,n)))}function LA(e){try{return(0,re.readFileSync)(e,"utf8").trimEnd()}catch{return}}var NA=require("node:child_process");var TA=require("node:fs"),te=require("node:path");var Po=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],xA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],ko={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Go=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],OA=["--no-pager","--literal-pathspecs",...Go.flatMap(e=>["-c",e])];var Mo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function UA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Mo.has(i)&&(A[t]=o)}let r=e.inherit?[...Po,...xA]:xA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,ko)}var Bn;function FA(){let e=process.env.PATH??process.env.Path??"";if(Bn?.path!==e){let n=_o(e);if(n===void 0)throw new T("git was no\
t found on PATH: install git 2.30 or newer");Bn={path:e,git:n}}return Bn.git}function _o(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(A=>(0,te.isAbsolute)(A)).map(A=>(0,te.join)(A,n)).find(A=>Ho(A))}function Ho(e){try{return(0,TA.statSync)(e).isFile()}catch{return!1}}var vo=12e4,Jo=1<<20;function PA(e,n){let{status:A,stdout:r,error:t}=(0,NA.spawnSync)(FA(),[...OA,...e],{cwd:n.directory,env:UA(n),stdio:["ignore","pipe","ignor\
e"],timeout:vo,maxBuffer:Jo,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=Wo(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function Wo(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Yo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function kA(e,n){if(!Yo(e))throw new oe(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var qo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)qo[e.toString(16).charCodeAt(0)]=e;var MA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var _A="000000",zo=`:${_A}`;function HA(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new oe(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?GA(o,A):void 0,after:/^1[02]/.test(t)?GA(i,A):void 0,isNew:r===zo&&t!==_A,unmerged:s==="U"}}function GA(e,n){return/^0+$/.
test(e)?void 0:kA(e,n)}var vA="diff-index";function JA(e){let n=PA([vA,...MA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:u,unmerged:E}=HA(A[i],s,vA);if(E)return;o.push(s),a!==void 0&&r.add(a),
u&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var Ne=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var WA="it is encoded in too many ways at once: not all that can be decoded from it was searched",$o={free:1024*1024,ratio:24},Pe=class{#n;#A=!1;constructor(n){
this.#n=new Ne($o,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function YA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function zA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function ln({layer:e}){return e.outer===void 0?e.unpack:ln(e.outer)}function In({outer:e}){return e===void 0?0:In(e.layer)+1}function O({changes:e},n,A){return e===
void 0||YA(e,n-256,A+256)}function $A(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var gn=3*65536,Qn=3*8192;function S(e,n){
if(e<=gn+Qn){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=gn){let r={start:A,end:Math.min(e,A+gn)};n({start:Math.max(0,A-Qn),end:Math.min(e,r.end+
Qn)},r)}}function h(e,n){return{start:e.start+n,end:e.end+n}}var Ko=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Xo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),KA=new RegExp(`${Ko.map(Xo).join("|")}|(?<![a-z])(?:${Vo.join(
"|")})`,"i"),jo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Zo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ei=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ni=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Ai=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ri=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function XA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=ke(A,r,256);n.azure||=KA.test(t)||KA.test(
o),n.foreign||=jo.test(t)||Zo.test(o),n.digest||=ei.test(t),n.example||=ni.test(t),n.server||=Ai.test(t)&&ri.test(o)}return n}function ke(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[VA(r,t,n.start),VA(r,n.end,o)]}function VA(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ge=new Uint16Array(256);function ie(e,n,A){Ge.fill(0);for(let t=n;t<A;t++){let o=e[t];Ge[o]=Ge[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ge[e[t]]);
return r/(A-n)}var ti=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],oi=new Set(ti.flatMap(e=>er(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),ii=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),si=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function ZA(e){let n=e.toLowerCase(),A=er(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(si.test(n))return"it is made of words\
 that stand for a token";if(ai(n))return"it repeats itself";if(Me(A,jA)>=20||Me(ui(n),jA)>=30)return"it counts up or down";if(Me(A,r=>oi.has(r))>=20)return"it w\
alks along the keyboard";if(Me(A,r=>ii.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function jA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ai(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function er(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function ui(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Me(e,n){
return e.filter(n).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ie=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),w=(e,n="")=>f(`(?:${e})${Ie}${n}`),q=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${B}`),
X="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var nr=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:w("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:w("_authToken")},{id:"npmrc-auth",before:w(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:w("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:w("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:w("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ie}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:w("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:w("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:G(X)},{id:"pip-inde\
x-url",before:f(j),after:G(String.raw`(?:${X})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ie}basic\s{1,4}`)},{id:"cargo-token",before:w(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:w("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:w("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:w("VSCE_PAT")},{id:"terraform-variable",before:w("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:w("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:f(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ie}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:w("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:G(X)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(j),after:G(String.
raw`(?:${X})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${_e}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(j),after:G(String.raw`(?:${X})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
j),after:G(String.raw`(?:${X})[\w-]`)},{id:"devops-variable",before:w("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ci=2048,Ei=/[A-Za-z0-9+/_-]+$/,fi=/^[A-Za-z0-9+/_=-]+/;function mn({steps:e},n=ci){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=ke(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(Ei,""),after:a.replace(fi,"")}});return nr.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||di(t,i))&&(o?.test(s)??
!0)))?.id}function di(e,n){return e.lastIndex=n.length,e.test(n)}var F=(e,n,A)=>({signed:e,shaped:n,legacy:A}),gi={signed:4.5,shaped:4.5,legacy:4},Qi=[{name:"its signatures",weights:F(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:F(1,0,1),applies:({kind:e,entropy:n})=>n>=gi[e]},{name:"platform data as in real tokens",weights:F(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:F(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:F(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:F(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:F(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:F(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:F(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:F(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:F(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],li=5,Ii=8;function mi(e){return e>=Ii?"likely":e>=li?"possible":void 0}function pi(e){let{kind:n}=e;return Qi.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function Ar(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(ZA(i.slice(0,52))!==void 0)return;let s=XA(e),a=Ci(n);if(a==="legacy"&&s.foreign)return;let u=s.azure&&mn(e,256)!==void 0,
E=pi({kind:a,entropy:ie(r,t,t+52),word:i,surroundings:s,carried:u}),C=mi(E);return C===void 0?void 0:{...n,confidence:C}}function Ci({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var ir=require("node:zlib");function d(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var rr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",pn="abcdefghijkl\
mnopqrstuvwxyz",tr="0123456789",Cn=tr+rr+pn,z=`${rr}${pn}${tr}+/`,He=`${pn}234567`,l=d(`${z}-_`),M=d(Cn),me=d(He),L=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),U=d("0123456789ABCDEFabcdef"),p=d(z,e=>e);p[45]=62;p[95]=63;var _=52,hn=32,or=[2,7,8,22],hi=-524719827,bi=270137646,bn=50,se=123-bn,sr=97,ar=113,wi=4;function ur(e){return or.reduce((A,r)=>A<<8|e[r],0)^(0,ir.crc32)(e.filter(
(A,r)=>!or.includes(r)))}var cr=ur(new Uint8Array(hn)),Si;function Ri(){let e=new Int32Array(_*se),n=new Uint8Array(hn);for(let A=0;A<hn*8;A++){n[A>>3]=128>>(A&7);let r=ur(n)^cr;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<He.length;i++){let s=t*se+He.charCodeAt(i)-bn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,n){let A=Si??=Ri(),
r=cr;for(let t=n,o=-bn;t<n+_;t+=4,o+=4*se){let i=A[o+e[t]],s=A[o+se+e[t+1]],a=A[o+2*se+e[t+2]];r^=i^s^a^A[o+3*se+e[t+3]]}return r===hi?"user":r===bi?"applicatio\
n":void 0}function Er(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var fr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function wn(e){let n=e.charCodeAt(e.length-1);return n===sr||n===ar}function Sn(e,n,A,r){if(A-n===_)return r<=n&&pe(
e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==sr&&i!==ar||t>=_-1)continue;let s=o-_+1;if(s>=r&&s>=n&&pe(e,s)!==
void 0)return s}return-1}function dr(e,n){return ie(e,n,n+_)>=wi}var ve="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",Br="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",gr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Di=new RegExp(`${Br}(?::[^\\s:/\
@"'<>]{0,128})?${gr}`,"gi"),mE=new RegExp(`${Br}(?::|%3A)$`,"i"),pE=new RegExp(`^${gr}`,"i"),CE=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${ve}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${ve}`,"gi"),Di,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${ve}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${ve}(?![.:/])`,"gi")];var hE=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),bE=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Li=Object.freeze([]),Je=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=$A(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=Ar(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,u=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+A,r-A).toString("latin1")),E=i.encoding.length===0&&a.end-a.start===r-A;E&&u.offsets.has(a.start)||(E&&u.offsets.add(a.start),this.#A.push({...s,
token:u.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:n,span:o}}))}#i(n){let A=this.#e.get(n)??{token:n,
offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(Ui)){let r=n.at(-1);r===void 0||r.token!==A.token||r.offset+r.length<=A.
offset?n.push(A):Ti(A,r)&&(n[n.length-1]=A)}return xi(n).sort(Oi)}};function xi(e){let n=r=>Qr(r)&&!wn(r.token);if(!e.some(n))return e;let A=new Set(e.filter(r=>Qr(
r)&&wn(r.token)).map(lr));return e.filter(r=>!n(r)||!A.has(lr(r)))}function Qr({format:e,checksum:n}){return e==="legacy"&&n==="valid"}function lr({token:e,offset:n}){
return`${n} ${e.slice(0,-1)}`}function Ti(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function Oi(e,n){return e.offset-n.offset||e.length-
n.length||Rn(e.token,n.token)}function Ui(e,n){return Rn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Rn(e.encoding.join(),
n.encoding.join()))}function Rn(e,n){return e===n?0:e<n?-1:1}var yn=92,Fi=37,Ni=117,Pi=120,ki=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function We(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&M[r[A]]===1?!1:n<=
t||M[r[n-1]]===0||Gi(r,t,n)}function Gi(e,n,A){return A-2>=n&&e[A-2]===yn&&ki.has(e[A-1])||A-3>=n&&e[A-3]===Fi&&Dn(e,A-2,A)||A-4>=n&&e[A-4]===yn&&e[A-3]===Pi&&Dn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===yn&&e[A-5]===Ni&&Dn(e,A-4,A)}function Dn(e,n,A){for(let r=n;r<A;r++)if(U[e[r]]===0)return!1;return!0}var Q=52,$=48,m=-1,Ye=`${z}-_`,Ir="%\\&#;={}",Z={table:d(Ye+Ir),shortest:Q},N={table:d(`${Ye}${Ir}\r
`),shortest:24},Ln={table:l,shortest:Q};function b({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return m}function I(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],mr={levels:0,
find:({bytes:e,start:n},A)=>A===n&&qe(e,n)!==void 0?n:m,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,n),s=o&&ln(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,n){let A=e[n];for(let[r,t]of Mi)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var xn={table:l,shortest:Math.ceil(Q*8/6)},pr=4,Hi=d("(Px"),Cr=Math.floor(($-2)/3),wr={levels:1,trait:4,shortest:xn.shortest,notice:({bytes:e},n,A)=>{for(let r=b(
xn,e,n,A);r!==m;){if(hr(e,r))return r;let t=I(l,e,r,A);for(let o=0;o<pr;o++)if(Sr(e,r+o,t))return r;r=b(xn,e,t,A)}return m},decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end);hr(e.bytes,n)&&vi(e,n,r,A);for(let t=0;t<pr;t++)Ji(e,{start:n+t,end:r},t===0,A);return r}};function hr(e,n){let A=p[e[n]]<<2|p[e[n+1]]>>4;return Hi[A]===
1&&qe(Tn(e,n,0,6),0)!==void 0}function vi({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:Tn(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!Sr(e,t,n.end)||!br(e,t,0,o)||S(
o,(i,s)=>{br(e,t,i.start,i.end)&&r({bytes:Tn(e,t,i.start,i.end),core:h(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function Sr(e,n,A){let r=n-4,t=r+4*Cr;for(;t+4<=A;){let o=t;for(;Wi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*Cr}return!1}function Wi(e,n){let A=p[e[n]]&32,r=p[e[n+1]]&8;return(A|r|p[e[n+2]]&2)===0}function ae(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=p[e[o]],s=p[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function br(e,n,A,r){let t=A-1,o=t+Q;for(;o<r;){let i=o,s=ae(e,n,i);for(;L[s]===1;){if(i--,i===t)return!0;
s=ae(e,n,i)}if(s===0&&Yi(e,n,i,A,r))return!0;t=i,o=i+Q}return!1}function Yi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(L[ae(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<Q&&L[ae(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<Q&&L[ae(e,n,a)]===1;a+=i)s++;if(s===Q)return!0}return!1}function Tn(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=p[e[o]],a=p[e[o+1]],u=p[e[o+2]],E=p[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|u>>2,t[i+2]=(u&3)<<
6|E}for(;i<t.length;i++)t[i]=ae(e,n,A+i);return t}var P={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*Q},qi=1,zi=48,$i=120,Ki=92,Vi=40,ze=Buffer.from("(byte)");function H(e,n,A){let r=n;for(;r<A&&U[e[r]]===0;)r+=Xi(e,r,A)?ze.length:1;return Math.
min(r,A)}function $e(e,n,A){e.length>0&&e.add(qi,n,A)}function On(e,n,A){return e[n]===zi&&n+1<A&&Ce(e[n+1])}function Rr(e,n,A){return n-2>=A&&e[n-2]===Ki&&Ce(e[n-
1])}function Ce(e){return e!==void 0&&(e|32)===$i}function Xi(e,n,A){if(e[n]!==Vi||n+ze.length>A)return!1;for(let r=1;r<ze.length;r++)if(e[n+r]!==ze[r])return!1;
return!0}var Ke=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:n},A,r){let t=new Ke(e.end-e.start,!1);r(t);let{length:o}=t;if(o<Q)return;let i,s=()=>(i===void 0&&(i=new Ke(o,!0),r(i)),i),a=u=>ji(s().starts,u);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:u,end:E})=>{let{starts:C,ends:Y}=s();return{start:C?.[u],
end:Y?.[E-1],encoding:A}},aligned:!0,exact:!0}}function ji(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var g=-1,ue=256,yr=10,Zi=13;function R(e,n){return e|n<<9}function Dr(e){return e&511}function Lr(e){return e>>9}function v(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(U[o]===0)return g;r=r*16+W(o)}return n>=A||r>255?g:r}function W(e){return(e&15)+(e>57?9:0)}function y(e,n,A){let r=n;for(;r<A&&U[e[r]]===1;)r++;return r}
function ce(e,n,A){return n>=A?0:e[n]===yr?1:e[n]!==Zi?0:n+1<A&&e[n+1]===yr?2:1}var xr={table:P.table,shortest:3*Q-1},es=48,ns=3,Tr={levels:1,alphabet:{index:0,shape:xr},notice:(e,n,A)=>O(e,n,A)&&As(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=I(xr.table,e,A,n);return S(t-A,(o,i)=>{let s={piece:h(o,A),core:h(i,A)},a=J(s,"decimal",u=>rs(e,s.piece,u));a!==void 0&&r(a)}),t}};function As(e,n){
let A=0;for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=Or(e,n,r,t);if(A=o===0||L[o]===1?A+1:0,A>=$)return!0;r=H(e,t,n.end)}return!1}function rs(e,n,A){
for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=Or(e,n,r,t);o===g?$e(A,r,t):A.add(o,r,t),r=H(e,t,n.end)}}function Or(e,{start:n,end:A},r,t){if(t-r>ns||
r>n&&Ce(e[r-1])||t<A&&Ce(e[t]))return g;let o=0;for(let i=r;i<t;i++){let s=e[i]-es;if(s>9)return g;o=10*o+s}return o>255?g:o}function Ve(e,n,A){if(!O(e,n.source[0],n.end))return;let{bytes:r}=e;S(n.offsets.at(-1),(t,o)=>{A({bytes:ts(r,n,t),core:h(o,-t.start),locate:i=>os(n,h(i,t.start)),
aligned:!0,exact:!0})})}function ts(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=Fr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),u=n.source[o]-i;t.set(e.subarray(s+u,a+u),s-A)}return t}function os(e,n){return{start:Ur(e,n.start),end:Ur(e,n.
end-1)+1}}function Ur(e,n){let A=Fr(e,n);return e.source[A]+n-e.offsets[A]}function Fr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var Nr={table:l,shortest:16},Xe=N.shortest,Pr=1,Un=2,Fn=4,is=8,ss=d(Ye,e=>e>=64?Pr:e<26?Un:e>=52&&e<62?Fn:is),as=256;function je(e,n,A,r){for(let t=b(Nr,e.bytes,
n,A);t!==m;){let o=I(l,e.bytes,t,A);if(!us(e.bytes,t,o)&&r(e,t,o))return t;t=b(Nr,e.bytes,o,A)}return m}function us(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=ss[e[t]],
(r&(Un|Fn))===(Un|Fn))return!1;return(r&Pr)===0?A-n<=as&&cs(e,n,A):!0}function cs(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var Es=27,fs=38,ds=60,kr=62,Bs=91,gs=8,Qs=64,ls=16,Is=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ms=d(`<\r
`),ps=d("0123456789;"),Cs=d("mK"),hs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),bs=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),Nn="\x1BÂâï";function Gr(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<gs;o++){let i=ws(e,t);if(i===t)break;t=i}return t>n&&t<r&&l[A[t]]===1?t:-1}function ws(e,n){
let A=e.bytes[n];if(A===ds)return Ss(e,n);if(A===Es)return Rs(e,n);for(let r of A===fs?hs:bs)if(Pn(e,n,r))return n+r.length;return n}function Ss({bytes:e,end:n},A){
if(A+1>=n||Is[e[A+1]]===0)return A;let r=Math.min(n,A+Qs),t=A+1;for(;t<r&&e[t]!==kr&&ms[e[t]]===0;)t++;return t<r&&e[t]===kr?t+1:A}function Rs({bytes:e,end:n},A){
if(e[A+1]!==Bs)return A;let r=Math.min(n,A+2+ls),t=A+2;for(;t<r&&ps[e[t]]===1;)t++;return t<n&&Cs[e[t]]===1?t+1:A}function Pn({bytes:e,end:n},A,r){if(A+r.length>
n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Gn=10,vr=13,ys=38,Ds=60,Ee=92,Mr=42,Ls=45,xs=35,kn=47,Jr=110,Wr=114,Hn=4,Ze=128,Ts=2,Os=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Fs),nn=d(" 	\"'`\\=.,&>#*|<^"),K=d("\"'`"),vn=d("bBfFrRuULN@$"),Jn=d("+-/_"),Us=d(`
\r<`),An=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${Nn}`),rn=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),en=d(`
\r\\&<${Nn}`);function Fs(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function tn(e,n){let{bytes:A,end:r}=e;if(n>=r||An[A[n]]===0)return-1;let t=Mn(e,n,!1);
return t!==-1?t:Ns(e,n)?Mn(e,n,!0):Gr(e,n)}function Ns({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<Hn&&e[r]===Ee;)r++;return r<n&&K[e[r]]===1}function Mn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*Ze:Ze)),i=0,s=n;for(;s<o;){let a=_s(e,s),u=A?Ps(r,s,o):s;if(a>s){if(i===Ts)return-1;i++,s=a}else if(u>s)s=u;else if(nn[r[s]]===
1||Ms(r,s,o))s++;else if(s>n&&Gs(r,s,o))s++;else break}return A&&(s===n||K[r[s-1]]===0)?-1:i>0||ks(r,n,s)?s:-1}function Ps(e,n,A){let r=e[n]===kn&&e[n+1]===Mr,t=e[n]===
xs||_r(e,n,kn)||_r(e,n,Ls);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==Gn&&e[o]!==vr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Mr||e[o+1]!==kn);)o++;
return o+1<A?o+2:n}function _r(e,n,A){return e[n]===A&&e[n+1]===A}function Yr({bytes:e,end:n},A){if(A>=n||An[e[A]]===0)return!1;if(K[e[A]]===1)return!0;let r=Math.
min(n,A+Ze),t=A;for(;t<r&&rn[e[t]]===1&&en[e[t]]===0;)t++;return t<r&&en[e[t]]===1}function ks(e,n,A){let r=n;for(;r<A&&e[r]===Ee;)r++;return r<A-1&&K[e[r]]===1&&
K[e[A-1]]===1}function Gs(e,n,A){if(vn[e[n]]===0)return!1;let r=n+1;for(;r<A&&r-n<=Hn&&e[r]===Ee;)r++;return r<A&&K[e[r]]===1}function Wn(e,n){let{bytes:A,start:r}=e,
t=Math.max(r,n-Ze),o=-1;for(let i=n-1;i>t&&rn[A[i]]===1;i--)l[A[i]]===0&&l[A[i-1]]===1&&Mn(e,i,!1)===n&&(o=i);return o}function on({bytes:e,start:n},A){return A>
n&&(e[A]===Jr||e[A]===Wr)&&e[A-1]===Ee}function Ms(e,n,A){let r=n;for(;r<A&&Jn[e[r]]===1;)r++;return r>n&&r<A&&(nn[e[r]]===1||Us[e[r]]===1)}function _s(e,n){let{
bytes:A,end:r}=e,t=A[n];if(t===Gn)return n+1;if(t===vr)return n+1<r&&A[n+1]===Gn?n+2:n+1;if(t===Ee){let o=Hr(e,n)===Wr?_n(e,n):n;return Hr(e,o)===Jr?_n(e,o):o}if(t!==
ys&&t!==Ds)return n;for(let o of Os)if(Pn(e,n,o))return n+o.length;return n}function Hr(e,n){let A=_n(e,n)-1;return A>n&&A<e.end?e.bytes[A]:-1}function _n(e,n){
let A=n;for(;A<e.end&&A-n<Hn&&e.bytes[A]===Ee;)A++;return A+1}var Yn=10,Hs=128,vs=64,qn=d(" 	"),qr=d("0123456789"),zr={levels:0,trait:2,shortest:N.shortest,notice:(e,n,A)=>je(e,n,A,Js),decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end),t=Ws(e,n,r);return t===void 0?r:(Ve(e,t,A),t.end)}};function Js(e,n,A){let r=$r(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=sn(e,r,o);i!==-1;i=
sn(e,r,o))if(o=I(l,e.bytes,i,e.end),t+=o-i,t>=Q)return!0;return!1}function Ws(e,n,A){let r=$r(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=sn(e,
r,i);s!==-1;s=sn(e,r,i))i=I(l,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function $r(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-Hs),s=n,a=!0;for(;s>i&&r[s-1]!==Yn;s--)qn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Yn||!Yr(e,A))return;let u=Math.min(
o,A+vs),E=A;for(;E<u&&r[E]!==Yn;)E++;return E<u?{lineStart:s,start:n,end:A,lineEnd:E}:void 0}function sn({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=Ys(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,A.start),t=I(i,e,t,n)}}return t<n&&l[e[t]]===1?t:-1}function Ys(e){return qr[e]===1?qr:qn[e]===1?qn:void 0}var qs=85,Kr=117,zs=120,$s=123,Ks=125,V=48,Vs=32,Xs=127,Vr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return g;let r=e[n+1];if(r===Kr&&e[n+2]===$s)return js(
e,n,A);if(r===zs)return zn(e,n,n+4,A);if(r===Kr)return zn(e,n,n+6,A);if(r===qs)return zn(e,n,n+10,A);if(r>=V&&r<V+8)return Zs(e,n,A);let t=ce(e,n+1,A);return t>
0?R(ue,1+t):r>Vs&&r<Xs&&M[r]===0?R(r,2):g}};function zn(e,n,A,r){let t=A>r?g:v(e,n+2,A);return t===g?g:R(t,A-n)}function js(e,n,A){let r=y(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Ks?v(e,n+3,r):g;return t===g?g:R(t,r+1-n)}function Zs(e,n,A){let r=0,t=n+1,o=n+(ea(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-V;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-n)}function ea(e,n,A){if(n+4>A||e[n]!==V||e[n+1]>V+3||e[n+1]===V&&e[n+2]<V+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-V;if(t<
0||t>7)return!1}return!0}var na=35,Aa=59,ra=120,$n=48,Xr=8,jr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==na)return g;let r=(e[n+2]|32)===ra,t=r?n+3:n+2,o=r?y(e,t,
Math.min(A,t+Xr)):ta(e,t,A),i=r?v(e,t,o):oa(e,t,o);return i===g?g:R(i,(o<A&&e[o]===Aa?o+1:o)-n)}};function ta(e,n,A){let r=Math.min(A,n+Xr),t=n;for(;t<r&&e[t]>=
$n&&e[t]<$n+10;)t++;return t}function oa(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-$n;return n>=A||r>255?g:r}var ia=117,Zr={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===ia){let t=n+6>A?g:v(e,n+2,n+6);return t===g?g:R(t,6)}let r=v(e,n+1,Math.min(A,n+3));return n+
3>A||r===g?g:R(r,3)}};var et=61,nt={encoding:"quoted-printable",lead:et,read:(e,n,A)=>{let r=ce(e,n+1,A);if(r>0)return e[n-1]===et?g:R(ue,1+r);let t=v(e,n+1,Math.min(A,n+3));return n+
3>A||t===g?g:R(t,3)}};var Kn=[Zr,Vr,jr,nt],ee=d(String.fromCharCode(...Kn.map(({lead:e})=>e)),e=>e+1),tt=d("=\\"),aa=10,ua=13,ca=512,ot={levels:1,trait:8,shortest:Q,notice:(e,n,A)=>{
for(let r=b(Z,e.bytes,n,A);r!==m;){let t=rt(e,r);if(Ea(e,At(e,r),t))return r;r=b(Z,e.bytes,t,A)}return m},decode:(e,n,A)=>{let r={start:At(e,n),end:rt(e,n)},t=Ba(
e.bytes,r);for(let[o,i]of Kn.entries())(t&1<<o)!==0&&da(e,r,i,A);return r.end}};function Ea(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&M[r[t-1]]===0;)t--;if(!fa(e,n,t))
return!1;let o=0;for(let i=n;i<t&&o<Q;i++)o+=M[r[i]];return o===Q}function fa({bytes:e,end:n},A,r){for(let t=an(e,A,r);t<r;t=an(e,t+1,r))if(it(e,t).read(e,t,n)!==
g)return!0;return!1}function an(e,n,A){let r=n;for(;r+4<=A;){let t=ee[e[r]]|ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&ee[e[r]]===0;)r++;
return r}function it(e,n){return Kn[ee[e[n]]-1]}function At({bytes:e,start:n},A){let r=Math.max(n,A-ca),t=A;for(;;){for(;t>r&&Z.table[e[t-1]]===1;)t--;let o=t;if(o>
r&&e[o-1]===aa&&o--,o>r&&e[o-1]===ua&&o--,o===t||o<=r||tt[e[o-1]]===0)return t;t=o}}function rt({bytes:e,end:n},A){let r=A;for(;;){r=I(Z.table,e,r,n);let t=tt[e[r-
1]]===1?ce(e,r,n):0;if(t===0)return r;r+=t}}function da({bytes:e},n,A,r){S(n.end-n.start,(t,o)=>{let i={piece:h(t,n.start),core:h(o,n.start)},s=J(i,A.encoding,a=>ga(
e,i.piece,A,a));s!==void 0&&r(s)})}function Ba(e,{start:n,end:A}){let r=0;for(let t=an(e,n,A);t<A;t=an(e,t+1,A)){let o=1<<ee[e[t]]-1;(r&o)===0&&it(e,t).read(e,t,
A)!==g&&(r|=o)}return r}function ga(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===r?t(e,i,A):g,u=a===g?i+1:i+Lr(a),E=a===g?s:Dr(a);E!==
ue&&o.add(E,i,u),i=u}}var ut={levels:1,alphabet:{index:0,shape:P},notice:(e,n,A)=>O(e,n,A)&&Qa(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=I(P.table,e,A,n);return S(t-A,(o,i)=>{
let s={piece:h(o,A),core:h(i,A)},a=!1,u=J(s,"hex",C=>{a=at(e,s.piece,0,C)});u!==void 0&&r(u);let E=a?J(s,"hex",C=>{at(e,s.piece,1,C)}):void 0;E!==void 0&&r(E)}),
t}};function Qa(e,n,A){let r=0;for(let t=H(e,n,A);t<A;){On(e,t,A)&&(t+=2);let o=y(e,t,A);if(o-t>=P.shortest&&st(e,t+1,o,0)>=$||(r=ct(e,t,o,n)?st(e,t,o,r):0,r>=$))
return!0;t=H(e,o,A)}return!1}function st(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<$;o+=2){let i=W(e[o])*16+W(e[o+1]);t=i===0||L[i]===1?t+1:0}return t}function at(e,{
start:n,end:A},r,t){let o=!1;for(let i=H(e,n,A);i<A;){On(e,i,A)&&(i+=2);let s=y(e,i,A),a=s-i>=P.shortest;o||=a,a||r===0&&ct(e,i,s,n)?Vn(t,e,i+r,s):$e(t,i,s),i=H(
e,s,A)}return o}function ct(e,n,A,r){return A-n>=P.shortest||(A-n)%2===0&&!Rr(e,n,r)}function Vn(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(W(n[t])*16+W(n[t+1]),t,t+
2)}var la=8,cn={table:d("0123456789ABCDEFabcdef :"),shortest:31},Bt=256,Zn=d(" 	#>*+-/|:]"),Ia=128,En=32,ma=58,pa=124,gt=10,Ca=13,ha=4,ba=6,Et=16,ft=16,wa=8,Qt={levels:1,
alphabet:{index:1,shape:cn},notice:({bytes:e,start:n,end:A},r)=>{let t={start:dt(e,r,n),end:un(e,r,A)};return Xn(e,t,void 0)>=la},decode:(e,n,A)=>{let{bytes:r,end:t}=e,
o=I(cn.table,r,n,t),i=dt(r,n,e.start),s=i;for(let a=i;a<t;){let u=un(r,a,t);if(Xn(r,{start:a,end:u},void 0)===0)break;s=u,a=u+1}return s===i?o:(O(e,i,s)&&S(s-i,
(a,u)=>{let E={piece:h(a,i),core:h(u,i)},C=a.start===0?i:un(r,E.piece.start,E.piece.end)+1,Y=Qe=>J(E,"hex",Ae=>{Ra(r,{start:C,end:E.piece.end},{rewritten:Ae,addWord:Qe})}),
x=!1,Te=Y((Qe,Ae,Oe)=>{x||=Oe-Ae>2,Vn(Qe,r,Ae,Oe)});Te!==void 0&&A(Te);let gA=x?Y((Qe,Ae,Oe)=>Sa(Qe,r,Ae,Oe)):void 0;gA!==void 0&&A(gA)}),Math.max(o,s))}};function Sa(e,n,A,r){
for(let t=r-2;t>=A;t-=2)e.add(W(n[t])*16+W(n[t+1]),A,r)}function Ra(e,{start:n,end:A},r){for(let t=n;t<A;){let o=un(e,t,A);Xn(e,{start:t,end:o},r),t=o+1}}function dt(e,n,A){
let r=Math.max(A,n-Bt),t=n;for(;t>r&&e[t-1]!==gt;)t--;return t}function un(e,n,A){let r=Math.min(A,n+Bt),t=n;for(;t<r&&e[t]!==gt;)t++;return t}function Xn(e,n,A){
let r=Math.min(n.end,n.start+Ia);for(let t=n.start;t<r;t++){if(U[e[t]]===0||t>n.start&&Zn[e[t-1]]===0)continue;let o=xa(e,{start:t,end:n.end}),i=o===-1?0:ya(e,{
start:o,end:n.end},A);if(i>0)return i}return 0}function ya(e,{start:n,end:A},r){let t=0,o=ft;for(let i=n;i<A;){t>0&&(i=Da(e,{start:i,end:A},o));let s=y(e,i,Math.
min(A,i+ft+1)),a=s-i;if(a===0||a%2===1||a>o||!La(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===wa&&o===2&&i<A&&e[i]===En&&i++}return t}
function Da(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===En;)o++;return o>n&&o<t&&t<=A&&y(e,o,t)===t?o:n}function La(e,n,A){let r=e[n];return n>=A||r===En||
r===pa||r===Ca}function xa(e,{start:n,end:A}){let r=y(e,n,Math.min(A,n+Et+1)),t=r-n;if(t<ha||t>Et)return-1;let o=r<A&&e[r]===ma;o&&r++;let i=r;for(;r<A&&e[r]===
En;)r++;return(o||r-i>=2||r-i===1&&t>=ba)&&r<A&&U[e[r]]===1?r:-1}var mt={levels:0,trait:2,shortest:N.shortest,notice:(e,n,A)=>je(e,n,A,Ta),decode:(e,n,A)=>{let r=I(l,e.bytes,n,e.end),t=Na(e,n,r);for(let o of t)Ve(e,o,A);return t[0]?.
end??r}};function Ta(e,n,A){let r=A-n,t=A;for(let i=tn(e,t);i!==-1&&(t=I(l,e.bytes,i,e.end),t!==i);i=tn(e,t))if(r+=t-i,r>=Q)return!0;let o=on(e,n)?n+1:n;return r>
Q-Xe&&Wn(e,o)!==-1}var Oa=["+","-","//"].map(e=>Buffer.from(e)),Ua=new Uint8Array(0),Fa=45,lt=5;function Na(e,n,A){let r=It(e,n,A,Ua);if(r===void 0)return[];let t=r.
source.find(s=>s>=A),o=t===void 0?void 0:Oa.find(s=>eA(e,t,s)),i=o===void 0?void 0:It(e,n,A,o);return i===void 0?[r]:[r,i]}function It(e,n,A,r){let t=on(e,n)?n+
1:n,o=eA(e,t,r)?t+r.length:t,i=[o],s=[0,A-o],a=o-t===r.length?ka(e,t):void 0;a!==void 0&&(i.unshift(a.start),s.splice(0,2,0,a.end-a.start,a.end-a.start+A-o));let u=A;
for(;;){let E=tn(e,u);if(E===-1||!eA(e,E,r))break;let C=I(l,e.bytes,E+r.length,e.end);if(C<=E+r.length)break;i.push(E+r.length),s.push(s.at(-1)+C-E-r.length),u=
C}return i.length===1||s.at(-1)<Q?void 0:{source:i,offsets:s,end:u}}function eA({bytes:e,end:n},A,r){if(A+r.length>n)return!1;for(let t=0;t<r.length;t++)if(e[A+
t]!==r[t])return!1;return!0}function Pa({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<lt&&e[r-1]===Fa;)r--;return A-r===lt}function ka(e,n){let{bytes:A,start:r}=e,
t=Wn(e,n);if(t===-1||Pa(e,t))return;let o=t;for(;o>r&&t-o<Xe&&l[A[o-1]]===1;)o--;return on(e,o)&&o++,o>=t||t-o>=Xe?void 0:{start:o,end:t}}var Ga={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},pt=2*(Q-1),ht={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+pt-1;r<n;r+=pt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(L[e[t]]===1&&bt(e,A,t,n)!==0)return t}return m},decode:(e,n,A)=>{let r=Ma(e,n),t=r.first+r.width*(r.count-1);return O(e,r.first,
t)&&S(r.count,(o,i)=>{A({bytes:_a(e.bytes,r,o),core:h(i,-o.start),locate:s=>Ha(e,r,h(s,o.start)),aligned:!0,exact:!1})}),t}};function bt(e,n,A,r){return Ct(e,n,
A,r,2)?2:Ct(e,n,A,r,4)?4:0}function Ct(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<Q&&!(L[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<Q&&!(L[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===Q}function fe(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Ma({bytes:e,start:n,end:A},r){let t=bt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function _a(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Ha(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,u=n+A*(r.end-1),E=u+A<=i&&fe(t,u+1,u+A),Y=a-A+1>=o&&fe(t,a-A+1,a)&&(!E||s&&(a-o)%A===A-1),[x,Te]=Ga[A];return Y?
{start:a-A+1,end:u+1,encoding:Te}:{start:a,end:Math.min(u+A,i),encoding:x}}var fn=[mt,zr,wr,ot],wt=[ut,Tr,Qt],St=ht,nA=mr;function Rt(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+va(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function va(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function yt(e){let n=Lt(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=Cn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function Dt(e){let n=Lt(e)>>>8;return[18,12,6,0].map(A=>z.charAt(n>>>A&63)).join("")}function Lt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ne=84,de=76,rA=52,Ja=57,Wa=58,Ot=59,Ya=72,dn=80,qa=4,Se=Buffer.from("AZDO"),Ut=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(Ut[e]=3-n)});var AA=Buffer.
from("JQQJ9"),Ft={9:"key",D:"derived",H:"hash"},za=new Set(Object.keys(Ft).map(e=>e.charCodeAt(0))),$a=2024,Nt=65,Ka=1970041904,Va=1147496033,we=new Uint8Array(
dn/4*3);function Pt(e,n,A){for(let r=n+3;r<A;r+=Ut[e[r]])if(!(e[r]!==Se[3]||e[r-1]!==Se[2])&&e[r-2]===Se[1]&&e[r-3]===Se[0])return r-3;return-1}function kt(e,n){
if(!Tt(e,n,n+de))return;let A=Tt(e,n+dn,n+ne);if(!tA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Xa(e,n)};if(Za(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Gt(e,n){return ie(e,n,n+rA)>=qa}function tA(e,n){for(let r=0;r<AA.length;r++)if(e[n+rA+r]!==AA[r])return!1;let A=e[n+Ot]-
Nt;return za.has(e[n+rA+AA.length])&&A>=0&&A<12}function Xa(e,n){let A=e.subarray(n+Ya,n+de);return{issued:ja(e,n),keyKind:Ft[String.fromCharCode(e[n+Ja])]??"ke\
y",provider:String.fromCharCode(...A)}}function ja(e,n){let A=$a+z.indexOf(String.fromCharCode(e[n+Wa])),r=e[n+Ot]-Nt+1;return`${A}-${String(r).padStart(2,"0")}`}
function Za(e,n){for(let r=n,t=0;t<we.length;r+=4,t+=3){let o=p[e[r]],i=p[e[r+1]],s=p[e[r+2]],a=p[e[r+3]];we[t]=o<<2|i>>4,we[t+1]=(i&15)<<4|s>>2,we[t+2]=(s&3)<<
6|a}let A=Rt(we,Ka,Va);return xt(e,n,yt(A))||xt(e,n,Dt(A))}function xt(e,n,A){for(let r=0;r<ne-dn;r++)if(e[n+dn+r]!==A.charCodeAt(r))return!1;return!0}function Tt(e,n,A){
for(let r=A-1;r>=n;r--)if(M[e[r]]===0)return!1;return!0}var Mt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gBH9/f38Bf2ADf39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDIB8BBAEAAgMBBgcDAAEDCAICAgECAAAAAAAB\
BQUAAQAEBnQXfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEACwdUCAZpc1dpZGUAEgRzaWZ0AAcKc2lmdFBpZWNlcwANCnBpZWNlU3RhcnQADwhwaWVjZUVuZAAQCHJ1bkNvdW50AA4HY291bnRPZgAbBm1lbW9yeQIACvV8H5QBAQJ/IwcgASAAa2okBwNAIAAgAUkEQCMD\
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
QQFqIQAMAQsLQQALBEACQCMJIgBBAWokCSAAQYAgTw0AIABBA3RBgIguaiIAIAUjAWs2AgAgACAIIwFrNgIECwsLCQAjCSMIIAAbC6sJAgR/AXsCfyAAIQIDQCABIAJLBEBBsIAs/QAEACAC/QAEACIG/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgNB//8DRwRAIAIgA0F/c2hqDAMLIAJBEGohAgwBCwsg\
AQsgAU8EQEEADwsgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEECcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsDQCADBEAgA0GABGsjASADIwFrQYAE\
SxshBCADIQADQANAIAAgBEsEfyAAQQFrLQAAQQF0QYCELGovAQBBAnEFQQALBEAgAEEBayEADAELCyAEIABBAWsgACAAIARLBH8gAEEBay0AAEEKRgVBAAsbIgJJBH8gAkEBay0AAEENRgVBAAsEQCACQQFrIQIL\
IAAgAkYgAiAETXIEf0EABSACQQFrLQAAIgVB3ABGIAVBPUZyCwRAIAIhAAwBCwsgACEEIAMhAANAIwAhAgNAIAAgAkkEfyAALQAAQQF0QYCELGovAQBBAnEFQQALBEAgAEEBaiEADAELCyAAIgJBAWstAAAiA0Hc\
AEYgA0E9RnIEfwJ/IABBAWoiAyAALQAAIgVBCkYNABogACAFQQ1HDQAaIABBAmogAyADLQAAQQpGGwsFIAILIQAgACACRw0ACyACIQMDQCACIARLBH8gAkEBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAg\
AkEBayECDAELCyACIQUCfyAEIQADQCAAIAVJBEBBsIAs/QAEACAA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAA\
AAAAAAAAAAAAAAAAAAD9I/1kIgJB//8DRwRAIAAgAkF/c2hqDAMLIABBEGohAAwBCwsgBQshAgJ/A0AgAiAFSQRAQQEgAhAdDQIaAn8gAkEBaiECA0AgAiAFSQRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIAQf//A0cEQCACIABBf3NoagwDCyACQRBqIQIMAQsLIAULIQIM\
AQsLQQALBH9BACECA0AgAkE0SSADIARLcQRAIAJBAWogAiAELQAAQQF0QYCELGovAQBBgRBxQQFGGyECIARBAWohBAwBCwsgAkE0RgVBAAsEQEEBDwsgASADSwRAIANBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAA\
LQAAQQF0QYCELGovAQBBAnEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLBUEAIQMLDAELC0EAC9wGAQN/IABBAWotAAAhAiAALQAAIgFBJkYEQCACQSNGBH8gAEECaiIALQAAIgFB\
IHJB+ABGBH8gAEEBaiIBIQACfwNAIAAgAUEBakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYEQCAAQQFqIgMhAQJ/A0AgASADQQJqSQRAQQAg\
AS0AAEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJq\
SQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9RgR/IABBAWoiASEAAn8DQCAAIAFBAmpJBEBB\
ACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsL\
QQELDAELIAFB9QBGBEAgAEEBai0AAEH7AEYEf0EBBQJ/IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGov\
AQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwsMAQsgAUHVAEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0\
QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwwBC0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0ULCwv5AwEDfwJ/QQACf0EBIAEiAy0AAEEBdEGA\
hCxqLwEAQcAAcQ0AGgNAIAVBgAFJBEBBASADLQAAQQF0QYCELGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIAVBAWohBSADQQFqIQMMAQsLQQALRQ0AGiAAQYABayMBIAAjAWtBgAFLGyEDQQEhBSAAIQQDQCADIARJ\
BH8gBEEBay0AAEEKRwVBAAsEQCAFQQAgBEEBayIELQAAQSBGBH9BAQUgBC0AAEEJRgsbIQUMAQsLQQAgBQR/QQEFIAQjAUsEfyAEQQFrLQAAQQpHBUEACwsNABojACIDIAFBQGsiBSADIAVJGyEFIAEhAwNAIAMg\
BUkEfyADLQAAQQpHBUEACwRAIANBAWohAwwBCwsgBCQVIAAkDCABJA0gAyQQIAMgBUkLRQRAQQAPCyAAIxAjDWtBAnRBgJAwaiIFKAIASQRAQQAPCyMNEAoiA0UEQEEADwtBACQDQQAkByAAIAEQACEEIAMhAANA\
IARBASAAG0UEQCMAIQEgACEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLIAAgAyIBEAAhBCAFIAA2AgAgAxAKIQAMAQsLIAQEf0EBBSABQYACaiACTyMHQTRPcQR/EAQFQQAL\
Cws=";var su=d("%\\&="),au=[l,Z.table,d("0123456789"),An,rn,en,K,me,U,nn,vn,Jn,P.table,Zn],uu=[[720896,N.table],[720960,l],[720912,P.table],[720928,cn.table],[720944,
su]];function _t(e){for(let[A,r]of uu)cu(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(p);let n=new Uint16Array(e,721408,256);for(let[A,r]of au.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function cu(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var iA=65536,Jt;function aA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new sA(n,e)}catch{return}}var sA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#c=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+iA+64)/iA)}),this.#n=
A,Jt??=new n.Module(Buffer.from(Mt,"base64")),this.#e=new n.Instance(Jt,{env:{memory:r}}).exports,_t(r.buffer),this.#E(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#E(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#c=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#c;if(this.#c=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,u=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,u)}else 1048640+o+64>this.#i.length&&this.#f(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,u=Math.min(i,4096);for(;a<u;){let E=a+u>>1;this.#a+
this.#u[s+2*E]<o?a=E+1:u=E}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?b(A,r,o,t):m}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:m}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(n,A){n.grow(Math.ceil((A-this.#i.length)/iA)),this.#E(n)}#E({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#u=new Uint32Array(n,721920,4*4096)}};var Be={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>b(N,e,A,n),endOf:({bytes:e,end:n},A)=>I(N.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>b(
e,n,r,A)},Bu=192,uA,Wt=!1,cA=[];function qt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?Be:n?.holds(A)===!0?n.sift(e)?n:Be:t-r<Bu?Be:(Wt||(uA=aA()),Wt=
!0,uA?.sift(e)===!0?uA:Be)}function zt(e,n){if(e.end-e.start>8388608)return Be;for(;cA.length<n;)cA.push(aA());let A=cA[n-1];return A?.sift(e)===!0?A:Be}var $t={table:me,shortest:_};function EA(e,n,A){Qu(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of wt)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
m;){let a=I(t.shape.table,e.bytes,s,e.end),u=o(e,s,a)?i(e,s,fA(e,r,A)):a;s=n.nextOther(t,e,u)}n.isWide&&Kt(St,e,A),e.outer!==void 0&&Kt(nA,e,A)}function Kt({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==m;o=n(r,o))o=A(r,o,fA(r,e,t))}function fA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=lu(r,e,e.depth-n),o=zt(t,In(t));(!o.isEmpty||nA.find(t,t.start)!==m)&&EA(t,o,A)}}function Qu(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==m;){let o=n.
endOf(e,t),i=O(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=Q&&Iu(e,t,o,A.found);for(let s=0;s<fn.length;s++){let{levels:a,trait:u,shortest:E,notice:C,decode:Y}=fn[s];
if(!(a>e.depth||(i&u)===0||o-t<E))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==m);)x=Y(e,x,fA(e,a,A)),r??=fn.map(()=>e.start),r[s]=x}t=n.nextRun(e,o)}}function lu({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function Iu(e,n,A,r){let{bytes:t}=e;for(let o=b(Ln,t,n,A);o!==m;o=b(Ln,t,o,A)){let i=o;o=I(l,t,o,A),mu(e,i,o,r),Cu(e,i,o,r)}}function mu(e,n,A,r){let{bytes:t}=e,
o=A-(ne-de)+4;for(let i=n+de;;i++){if(i=Pt(t,i,o),i===-1)return;let s=i-de;if(!tA(t,s)&&!We(e,s,s+ne))continue;let a=kt(t,s);a!==void 0&&(a.confidence==="certai\
n"||pu(e,s))&&r.add(e,s,s+ne,a)}}function pu(e,n){return!e.exact&&We(e,n,n+ne)&&Gt(e.bytes,n)}function Cu(e,n,A,r){let{bytes:t}=e;for(let o=b($t,t,n,A);o!==m;o=
b($t,t,o,A)){let i=o;for(;o<A&&me[t[o]]===1;)o++;hu(e,i,o,r)}}function hu(e,n,A,r){let{bytes:t}=e;for(let i=Sn(t,n,A,n);i!==-1;i=Sn(t,n,A,i+1)){let s=pe(t,i);s!==
void 0&&r.add(e,i,i+_,Er(s))}let o=A-_;e.exact||pe(t,o)!==void 0||!dr(t,o)||We(e,o,A)&&r.add(e,o,A,fr)}var Vt=Object.freeze([]);function Xt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=qt(e,t);if(i.isEmpty)return Vt;let s=e.end-e.start,a=new Je(e.start),u=new Pe(s),
E=o&&bu(o,s,u);EA(zA(e,n,E),i,{found:a,budget:u}),u.isExceeded&&A?.(WA),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?Vt:C}function bu(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var wu=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],dA=new Map;for(let e of wu){let n=e[0].charCodeAt(0);dA.set(n,[...dA.get(n)??[],e])}
var Su=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Ru=110,Zt=120,jt=512,BA=22,yu=Buffer.from("PK\0\0\0\0","latin1"),Du=BA+65535;
function eo(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=dA.get(t);if(o!==void 0){let s=o.find(([a])=>Ao(e,n,a));if(s!==void 0)return s[1]}if(t===Zt&&
xu(e[n+1]))return"zlib";let i=Su.get(t);if(i!==void 0){let s=ro(e,n,Math.min(A,n+Ru)),a=i.find(([u])=>u.test(s));if(a!==void 0)return{unreadable:a[1]}}return Lu(
e,n,A)?"tar":r&&Tu(e,n,A)?"trailing-zip":void 0}function no(e){return e.endsWith(".br")?"brotli":void 0}function Lu(e,n,A){if(A-n<jt)return!1;let r=e[n+154];if(!(e[n+257]===117&&Ao(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(ro(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<jt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function xu(e){return(e&32)===0&&((Zt<<8)+e)%31===0}function Tu(e,n,A){
let r=Math.max(n,A-Du);if(A-r<BA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(yu):-1;return o>=0&&o+BA<=t.length}function Ao(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function ro(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var k=require("node:fs"),to=require("node:zlib");var oo=32*1024*1024,Ou=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Uu=32;function io(e,n){try{let A=(0,to.inflateSync)(Fu(e),{maxOutputLength:oo}),r=Ou.exec(
A.toString("latin1",0,Uu)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Ue(A)}}function Fu(e){let n=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let A=(0,k.fstatSync)(
n);if(!A.isFile()||A.size>oo)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(n)}finally{(0,k.closeSync)(n)}}function De(e,n,A){if(eo(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Xt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function so(e,n){let A=io(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&De(A.bytes,
A.start,n)}function ao(e,n,A){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>A||(0,ge.realpathSync)(e)!==e?!1:no(e)===void 0&&De((0,ge.readFileSync)(e),0,n)}var Nu=/ -{24} >8 -{24}\r?$/;var Pu="diff --";function uo(e,n){if(!n)return e;let A;for(let{line:r,at:t}of Gu(e)){let o=Nu.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(Pu))return ku(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function ku(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*Gu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var Le={decodeDepth:3,maxSize:1/0,lineHash:!1};function co(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var Mu=500,fo=1<<20;function Bo({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!co(r)&&_u(t,
n);case"commit-msg":return n.length===1&&vu(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function _u(e,n){let A=DA(e.directory);if(A===void 0)return!1;let r=JA(
e);if(r===void 0||r.blobs.size+n.length>Mu)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,xe.join)(
A.top,yA(s)))),i=n.map(s=>(0,xe.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(go)&&[...r.blobs].every(s=>so(t(s),Le))&&i.every(Hu)}function Hu(e){
return go(e)&&ao(e,Le,fo)}function go(e){return[...RA(e)].every(({name:n})=>De(n,0,Le))}function vu(e,n,A){let r=uo((0,Eo.readFileSync)((0,xe.resolve)(e,n)),A);
return r.length<=fo&&De(r,0,Le)}var Ju=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Wu(process.argv.slice(2))||import("./cli.js");function Wu([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>Ju.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return Bo({hook:n,args:o,cwd:s,env:i})&&SA(s,(0,Qo.homedir)())}catch{return!1}}
