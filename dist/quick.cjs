"use strict";var ao=Object.create;var Qn=Object.defineProperty;var Eo=Object.getOwnPropertyDescriptor;var co=Object.getOwnPropertyNames;var uo=Object.getPrototypeOf,fo=Object.prototype.hasOwnProperty;var Bo=(e,A,n,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let t of co(A))!fo.call(e,t)&&t!==n&&Qn(e,t,{get:()=>A[t],enumerable:!(r=Eo(A,t))||r.enumerable});
return e};var Qo=(e,A,n)=>(n=e!=null?ao(uo(e)):{},Bo(A||!e||!e.__esModule?Qn(n,"default",{value:e,enumerable:!0}):n,e));var so=require("node:os");var mn=require("node:fs"),pn=require("node:path");var L=class extends Error{name="UserError"};function Oe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function gn(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var In=require("node:fs"),Ie=require("node:path");function*ln(e,A){for(let n=e;;n=(0,Ie.dirname)(n))if(yield n,(0,In.existsSync)((0,Ie.join)(n,".git"))||n===A||
n===(0,Ie.dirname)(n))return}var go=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Cn(e,A,n=mn.existsSync){for(let r of ln(e,A)){let[t,o]=go.map(i=>(0,pn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ge=require("node:fs");function hn(e,A,n){let r=Io(e,A,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${A}: not valid UTF-8`)}}function Io(e,A,{noun:n,
largest:r}){try{let t=(0,Ge.statSync)(e);if(!t.isFile())throw new L(`${A}: not a regular file`);if(t.size>r*1e6)throw new L(`${A}: larger than ${r} MB, which no\
 ${n} is`);return(0,Ge.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(gn(t)==="ENOENT"?`${A}: no such ${n} file`:`${A}: ${Oe(t)}`)}}var lo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,mo=/^ *(?:#.*)?$/,po=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Co=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,ho=/^PAT00[1-5]$/,bo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function wn(e,A){let n=Cn(e,A);return n===void 0?!0:!n.endsWith(".json")&&wo(hn(n,n,{noun:"configuration",largest:1}))}function wo(e){let A=new Set,n;for(let r of e.
split(/\r?\n/)){if(!lo.test(r))return!1;if(mo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(n===void 0||(n.indent??E)!==E||!bn(n.key,u))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||A.has(i))return!1;A.add(i),
n=void 0;let[,s,a]=bo.exec(t)??[];if(s===void 0?!po.test(t):a?.split(",").every(E=>bn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function bn(e,A){return(e==="disabledRules"?ho:Co).test(A)}var ro=require("node:fs"),Le=require("node:path");function*Sn(e){if(e.length<52)return;let A=Buffer.from(e);for(let n=0,r=0;n<A.length;n=r+1)r=A.indexOf(47,n),r<0&&(r=A.length),r-n>=52&&(yield{name:A.subarray(n,
r),path:A.subarray(0,r)})}function yn(e){if(typeof e=="string")return e;let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength),n="";for(let r=0;r<A.length;){let t=So(A,r);n+=t===0?`\\x${A.
toString("hex",r,r+1)}`:A.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function So(e,A){for(let n=1;n<=4&&A+n<=e.length;n++)if(!e.toString("utf8",A,A+n).includes("\uFFFD")||e.subarray(A,A+n).equals(Buffer.from("\uFFFD")))return n;return 0}var Ae=require("node:fs"),R=require("node:path");function Rn(e,A=process.env){let n=yo(e,A);if(n===void 0)return;let{top:r,gitDir:t}=n,o=A.GIT_COMMON_DIR??Dn((0,R.join)(
t,"commondir")),i=o===void 0?t:(0,R.resolve)(t,o),s=A.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,R.join)(i,"objects"):(0,R.resolve)(e,s)}}function yo(e,A){let n=A.GIT_DIR;if(n!==void 0){let r=(0,R.resolve)(e,n);return r===e&&A.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,R.dirname)(
r)){let t=(0,R.join)(r,".git"),o=(0,Ae.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Dn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,R.resolve)(r,i.slice(8))};if(r===(0,R.dirname)(r)||Ro(r))return}}function Ro(e){return["HEAD","objects","refs"].every(A=>(0,Ae.existsSync)(
(0,R.join)(e,A)))}function Dn(e){try{return(0,Ae.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Gn=require("node:child_process");var Ln=require("node:fs"),ne=require("node:path");var Do=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],xn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],xo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Lo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Tn=["--no-pager","--literal-pathspecs",...Lo.flatMap(e=>["-c",e])];var To=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Un(e,A=process.env){let n={};for(let[t,o]of Object.entries(A)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!To.has(i)&&(n[t]=o)}let r=e.inherit?[...Do,...xn]:xn;for(let t of r)A[t]!==void 0&&(n[t]=A[t]);return e.root!==void 0&&(n.GIT_WORK_TREE=
e.root),Object.assign(n,xo)}var gA;function On(){let e=process.env.PATH??process.env.Path??"";if(gA?.path!==e){let A=Uo(e);if(A===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");gA={path:e,git:A}}return gA.git}function Uo(e){let A=process.platform==="win32"?"git.exe":"git";return e.split(ne.delimiter).
filter(n=>(0,ne.isAbsolute)(n)).map(n=>(0,ne.join)(n,A)).find(n=>Oo(n))}function Oo(e){try{return(0,Ln.statSync)(e).isFile()}catch{return!1}}var Go=12e4,Fo=1<<20;function Fn(e,A){let{status:n,stdout:r,error:t}=(0,Gn.spawnSync)(On(),[...Tn,...e],{cwd:A.directory,env:Un(A),stdio:["ignore","pipe","ignor\
e"],timeout:Go,maxBuffer:Fo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var re=class extends Error{name="GitError";command;exitCode;stderr;constructor(A,n,r={}){let t=r.stderr??"",o=No(t);super(o===""?`git ${A} ${n}`:`git ${A} ${n}:\
 ${o}`),this.command=A,this.exitCode=r.exitCode,this.stderr=t}};function No(e){let A=e.split(`
`).map(n=>n.trim());return A.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??A[0]??""}function ko(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Nn(e,A){if(!ko(e))throw new re(A,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Mo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Mo[e.toString(16).charCodeAt(0)]=e;var Mn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Pn="000000",Po=`:${Pn}`;function _n(e,A,n){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new re(n,"wrote an unknown record");
return{path:A,before:/^:1[02]/.test(r)?kn(o,n):void 0,after:/^1[02]/.test(t)?kn(i,n):void 0,isNew:r===Po&&t!==Pn,unmerged:s==="U"}}function kn(e,A){return/^0+$/.
test(e)?void 0:Nn(e,A)}var Hn="diff-index";function vn(e){let A=Fn([Hn,...Mn,"--cached","HEAD","--"],e);if(A?.exitCode!==0)return;let n=A.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=_n(n[i],s,Hn);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var Qe=require("node:fs");var Fe=class{#A;#n;#e=0;#t=0;constructor(A,n=0){this.#A=A,this.#n=n}get most(){return Math.max(this.#A.free,this.#A.ratio*this.#n)}give(A){this.#n+=A}spend(A){return this.#e+
A>this.most+this.#t?!1:(this.#e+=A,!0)}raise(A){this.#t=Math.max(this.#t,this.#e-this.most+A)}};var Jn="it is encoded in too many ways at once: not all that can be decoded from it was searched",_o={free:1024*1024,ratio:24},Ne=class{#A;#n=!1;constructor(A){
this.#A=new Fe(_o,A)}get isExceeded(){return this.#n}give(A){this.#A.give(A)}spend(A){let n=this.#A.spend(A);return n||(this.#n=!0),n}};function Wn({words:e,first:A,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+e[A+2*a+1]<t?i=a+1:s=a}return i<n&&r+e[A+2*i]<=o}function qn({bytes:e,start:A,end:n,changes:r},t,o){return{bytes:e,start:A,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:A,end:n},outer:void 0,unpack:o}}
function mA({layer:e}){return e.outer===void 0?e.unpack:mA(e.outer)}function pA({outer:e}){return e===void 0?0:pA(e.layer)+1}function T({changes:e},A,n){return e===
void 0||Wn(e,A-256,n+256)}function Xn(e,A){let n=[],r=[],t=e,o=A;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var IA=3*65536,lA=3*8192;function w(e,A){
if(e<=IA+lA){A({start:0,end:e},{start:0,end:e});return}for(let n=0;n<e;n+=IA){let r={start:n,end:Math.min(e,n+IA)};A({start:Math.max(0,n-lA),end:Math.min(e,r.end+
lA)},r)}}function m(e,A){return{start:e.start+A,end:e.end+A}}var Ho=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Jo=e=>e.replaceAll(/[.\s/-]/g,A=>A===" "?"[ _-]?":`\\${A}`),Vn=new RegExp(`${Ho.map(Jo).join("|")}|(?<![a-z])(?:${vo.join(
"|")})`,"i"),Wo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Yo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
qo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Xo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Vo=/https?:\/\/[^\s/@"'<>]{0,128}$/i,zo=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function $n(e){let A={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of e.steps){let[t,o]=ke(n,r,256);A.azure||=Vn.test(t)||Vn.test(
o),A.foreign||=Wo.test(t)||Yo.test(o),A.digest||=qo.test(t),A.example||=Xo.test(t),A.server||=Vo.test(t)&&zo.test(o)}return A}function ke(e,A,n){let{bytes:r}=e,
t=Math.max(e.start,A.start-n),o=Math.min(e.end,A.end+n);return[zn(r,t,A.start),zn(r,A.end,o)]}function zn(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,Math.
max(0,n-A)).toString("latin1")}var Me=new Uint16Array(256);function te(e,A,n){Me.fill(0);for(let t=A;t<n;t++){let o=e[t];Me[o]=Me[o]+1}let r=0;for(let t=A;t<n;t++)r+=Math.log2((n-A)/Me[e[t]]);
return r/(n-A)}var $o=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Ko=new Set($o.flatMap(e=>Zn(e).flatMap(A=>[A,[...A].toReversed().
join("")]))),jo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Zo=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function jn(e){let A=e.toLowerCase(),n=Zn(A);if(new Set(A).size<=4)return"it is one character, or a few, over and over";if(Zo.test(A))return"it is made of words\
 that stand for a token";if(ei(A))return"it repeats itself";if(Pe(n,Kn)>=20||Pe(Ai(A),Kn)>=30)return"it counts up or down";if(Pe(n,r=>Ko.has(r))>=20)return"it w\
alks along the keyboard";if(Pe(n,r=>jo.has(r))>=(/\d/.test(A)?15:9))return"it is made of words"}function Kn(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ei(e){for(let A=1;A<=26;A++){let n=0;for(let r=A;r<e.length;r++)n+=e[r]===e[r-A]?1:0;if(2*n>=e.length-A)return!0}return!1}function Zn(e){return Array.
from({length:Math.max(0,e.length-1)},(A,n)=>e.slice(n,n+2))}function Ai(e){return Array.from({length:Math.max(0,e.length-2)},(A,n)=>`${e[n]}${e[n+2]}`)}function Pe(e,A){
return e.filter(A).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,le=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
M=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),C=(e,A="")=>c(`(?:${e})${le}${A}`),q=(e,A)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${A})[\s=]{0,4}${B}`),
$="@|%40",K=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var er=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:C("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:C("_authToken")},{id:"npmrc-auth",before:C(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:C("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:C("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:C("npmAuthToken")},{id:"bunfig",before:c(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:c(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:c(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${le}`)},
{id:"nuget-variable",before:c(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:C("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:c(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:C("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:c(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:c(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${K}`),after:M($)},{id:"pip-inde\
x-url",before:c(K),after:M(String.raw`(?:${$})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:c(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:c(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:c(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:c(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:c(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${le}basic\s{1,4}`)},{id:"cargo-token",before:C(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:c(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:c(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:c(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:c(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:c(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:c(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:M(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:C("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:C("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:C("VSCE_PAT")},{id:"terraform-variable",before:C("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:C("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:M(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:c(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:c(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:c(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:c(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:c(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:c(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:c(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:c(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:c(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:c(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:c(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${le}`)},
{id:"k8s-secret",before:c(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:c(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:C("personalAccessToken")},{id:"dockerfile",before:c(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:c(
String.raw`<hudson\.[^]{0,1500}<url>https?${K}`),after:M($)},{id:"jwt",before:c(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:c(K),after:M(String.
raw`(?:${$})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:c(String.raw`(?:^|\n)https?://${_e}`),after:M(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:c(K),after:M(String.raw`(?:${$})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:c(
K),after:M(String.raw`(?:${$})[\w-]`)},{id:"devops-variable",before:C("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ni=2048,ri=/[A-Za-z0-9+/_-]+$/,ti=/^[A-Za-z0-9+/_=-]+/;function CA({steps:e},A=ni){let n=e.map(({layer:t,span:o},i)=>{let[s,a]=ke(t,o,A);return i===0?{before:s,
after:a}:{before:s.replace(ri,""),after:a.replace(ti,"")}});return er.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||oi(t,i))&&(o?.test(s)??
!0)))?.id}function oi(e,A){return e.lastIndex=A.length,e.test(A)}var G=(e,A,n)=>({signed:e,shaped:A,legacy:n}),si={signed:4.5,shaped:4.5,legacy:4},ai=[{name:"its signatures",weights:G(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:G(1,0,1),applies:({kind:e,entropy:A})=>A>=si[e]},{name:"platform data as in real tokens",weights:G(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:G(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:G(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:G(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:G(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:G(1,1,2),applies:({carried:e,surroundings:A})=>e&&A.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:G(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:G(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:G(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ei=5,ci=8;function ui(e){return e>=ci?"likely":e>=Ei?"possible":void 0}function fi(e){let{kind:A}=e;return ai.reduce((n,{weights:r,applies:t})=>t(e)?n+
r[A]:n,0)}function Ar(e,A){if(A.checksum==="valid")return A;let[n]=e.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(jn(i.slice(0,52))!==void 0)return;let s=$n(e),a=Bi(A);if(a==="legacy"&&s.foreign)return;let E=s.azure&&CA(e,256)!==void 0,
u=fi({kind:a,entropy:te(r,t,t+52),word:i,surroundings:s,carried:E}),p=ui(u);return p===void 0?void 0:{...A,confidence:p}}function Bi({format:e,ruleId:A}){return e===
"legacy"?"legacy":A==="PAT003"?"signed":"shaped"}var or=require("node:zlib");function f(e,A=()=>1){let n=new Uint8Array(256);for(let r=0;r<e.length;r++)n[e.charCodeAt(r)]=A(r);return n}var nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",hA="abcdefghijkl\
mnopqrstuvwxyz",rr="0123456789",bA=rr+nr+hA,X=`${nr}${hA}${rr}+/`,oe=`${hA}234567`,g=f(`${X}-_`),P=f(bA),me=f(oe),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,A)=>32+A))}`),U=f("0123456789ABCDEFabcdef"),h=f(X,e=>e);h[45]=62;h[95]=63;var O=52,wA=32,tr=[2,7,8,22],di=-524719827,Qi=270137646,SA=50,ie=123-SA,gi=97,Ii=113,li=4;function ir(e){return tr.reduce((n,r)=>n<<8|e[r],0)^(0,or.crc32)(e.filter(
(n,r)=>!tr.includes(r)))}var sr=ir(new Uint8Array(wA)),mi;function pi(){let e=new Int32Array(O*ie),A=new Uint8Array(wA);for(let n=0;n<wA*8;n++){A[n>>3]=128>>(n&7);let r=ir(A)^sr;A[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<oe.length;i++){let s=t*ie+oe.charCodeAt(i)-SA;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,A){let n=mi??=pi(),
r=sr;for(let t=A,o=-SA;t<A+O;t+=4,o+=4*ie){let i=n[o+e[t]],s=n[o+ie+e[t+1]],a=n[o+2*ie+e[t+2]];r^=i^s^a^n[o+3*ie+e[t+3]]}return r===di?"user":r===Qi?"applicatio\
n":void 0}function ar(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var Er={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function cr(e){let A=oe.indexOf(e.charAt(O-1));return`${e.slice(0,O-1)}${A<oe.length/2?"a":"q"}`}function yA(e,A,n,r){
if(n-A===O)return r<=A&&pe(e,A)!==void 0?A:-1;let t=0;for(let o=Math.max(A+1,r);o<n;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==gi&&i!==Ii||t>=O-1)continue;let s=o-
O+1;if(s>=r&&s>=A&&pe(e,s)!==void 0)return s}return-1}function ur(e,A){return te(e,A,A+O)>=li}var He="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ci="(?:/|\\\\/|%2[Ff])",fr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Br="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",hi=new RegExp(`${fr}(?::[^\\s:/\
@"'<>]{0,128})?${Br}`,"gi"),_c=new RegExp(`${fr}(?::|%3A)$`,"i"),Hc=new RegExp(`^${Br}`,"i"),vc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ci}${He}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${He}`,"gi"),hi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${He}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${He}(?![.:/])`,"gi")];var Jc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Wc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var bi=Object.freeze([]),ve=class{#A;#n=[];#e=new Map;#t=!1;constructor(A){this.#A=A}get hasCandidates(){return this.#t}add(A,n,r,t){let o={start:n,end:r},i=Xn(
A,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=Ar(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(A.bytes.buffer,A.bytes.byteOffset+
n,r-n).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?cr(E):E),p=i.encoding.length===0&&a.end-a.start===r-n;p&&u.offsets.has(a.start)||(p&&
u.offsets.add(a.start),this.#n.push({...s,token:u.token,offset:a.start-this.#A,length:a.end-a.start,encoding:i.encoding.length===0?bi:i.encoding,seen:{layer:A,span:o}}))}#i(A){
let n=this.#e.get(A)??{token:A,offsets:new Set};return this.#e.set(A,n),n}distinct(){let A=[];for(let n of this.#n.sort(yi)){let r=A.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?A.push(n):wi(n,r)&&(A[A.length-1]=n)}return A.sort(Si)}};function wi(e,A){let n=e.encoding.length-A.encoding.length;return n<0||n===0&&e.encoding.join()>A.encoding.join()}function Si(e,A){return e.offset-A.offset||e.length-
A.length||RA(e.token,A.token)}function yi(e,A){return RA(e.token,A.token)||e.offset-A.offset||A.length-e.length||(e.encoding===A.encoding?0:RA(e.encoding.join(),
A.encoding.join()))}function RA(e,A){return e===A?0:e<A?-1:1}var DA=92,Ri=37,Di=117,xi=120,Li=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Je(e,A,n){let{bytes:r,start:t,end:o}=e;return n<o&&P[r[n]]===1?!1:A<=
t||P[r[A-1]]===0||Ti(r,t,A)}function Ti(e,A,n){return n-2>=A&&e[n-2]===DA&&Li.has(e[n-1])||n-3>=A&&e[n-3]===Ri&&xA(e,n-2,n)||n-4>=A&&e[n-4]===DA&&e[n-3]===xi&&xA(
e,n-2,n)?!0:n-6>=A&&e[n-6]===DA&&e[n-5]===Di&&xA(e,n-4,n)}function xA(e,A,n){for(let r=A;r<n;r++)if(U[e[r]]===0)return!1;return!0}var Q=52,V=48,l=-1,We=`${X}-_`,dr="%\\&#;={}",Ye={table:f(We+dr),shortest:Q},F={table:f(`${We}${dr}\r
`),shortest:24},LA={table:g,shortest:Q};function b({table:e,shortest:A},n,r,t){let o=r-1,i=o+A;for(;i<t;){let s=i;for(;e[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+A}return l}function I(e,A,n,r){let t=n;for(;t+4<=r;){let o=e[A[t]]&e[A[t+1]],i=e[A[t+2]]&e[A[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[A[t]]===1;)t++;return t}var Ui=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Qr={levels:0,
find:({bytes:e,start:A},n)=>n===A&&qe(e,A)!==void 0?A:l,decode:(e,A,n)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,A),s=o&&mA(o);return i===void 0||s===void 0||s(r.subarray(
A,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:A,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,A){let n=e[A];for(let[r,t]of Ui)
if(n===t[0]&&t.every((o,i)=>e[A+i]===o))return r}var TA={table:g,shortest:Math.ceil(Q*8/6)},gr=4,Gi=f("(Px"),Ir=Math.floor((V-2)/3),lr={levels:1,trait:4,shortest:TA.shortest,notice:({bytes:e},A,n)=>{for(let r=b(
TA,e,A,n);r!==l;){if(Xe(e,r))return r;let t=I(g,e,r,n);for(let o=0;o<gr;o++)if(mr(e,r+o,t))return r;r=b(TA,e,t,n)}return l},decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end);Xe(e.bytes,A)&&Fi(e,A,r,n);for(let t=0;t<gr;t++)Ni(e,{start:A+t,end:r},t===0,n);return r}};function Xe(e,A){let n=h[e[A]]<<2|h[e[A+1]]>>4;return Gi[n]===
1&&qe(UA(e,A,0,6),0)!==void 0}function Fi({bytes:e},A,n,r){let t=(n-A)*3>>2;r({bytes:UA(e,A,0,t),core:{start:0,end:t},locate:o=>({start:A+Math.floor(o.start*8/6),
end:A+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ni({bytes:e},A,n,r){let t=A.start,o=(A.end-t)*3>>2;mr(e,t,A.end)&&w(o,(i,s)=>{Mi(e,
t,i.start,i.end)&&r({bytes:UA(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function mr(e,A,n){let r=A-4,t=r+4*Ir;for(;t+4<=n;){let o=t;for(;ki(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Ir}return!1}function ki(e,A){
let n=h[e[A]]&32,r=h[e[A+1]]&8;return(n|r|h[e[A+2]]&2)===0}function Ce(e,A,n){let r=n/3|0,t=n-3*r,o=A+4*r+t,i=h[e[o]],s=h[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Mi(e,A,n,r){let t=n-1,o=t+Q;for(;o<r;){let i=o,s=Ce(e,A,i);for(;D[s]===1;){if(i--,i===t)return!0;s=Ce(e,A,i)}if(s===0&&Pi(e,A,i,
n,r))return!0;t=i,o=i+Q}return!1}function Pi(e,A,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(D[Ce(e,A,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<Q&&
D[Ce(e,A,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<Q&&D[Ce(e,A,a)]===1;a+=i)s++;if(s===Q)return!0}return!1}function UA(e,A,n,r){let t=A+n/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var N={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*Q},_i=1,Hi=48,vi=120,Ji=92,Wi=40,Ve=Buffer.from("(byte)");function _(e,A,n){let r=A;for(;r<n&&U[e[r]]===0;)r+=Yi(e,r,n)?Ve.length:1;return Math.
min(r,n)}function ze(e,A,n){e.length>0&&e.add(_i,A,n)}function OA(e,A,n){return e[A]===Hi&&A+1<n&&he(e[A+1])}function pr(e,A,n){return A-2>=n&&e[A-2]===Ji&&he(e[A-
1])}function he(e){return e!==void 0&&(e|32)===vi}function Yi(e,A,n){if(e[A]!==Wi||A+Ve.length>n)return!1;for(let r=1;r<Ve.length;r++)if(e[A+r]!==Ve[r])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(A,n){this.bytes=Buffer.allocUnsafe(A),this.starts=n?new Int32Array(A):void 0,this.ends=n?new Int32Array(A):void 0}add(A,n,r){
this.bytes[this.length]=A,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:A},n,r){let t=new $e(e.end-e.start,!1);r(t);let{length:o}=t;if(o<Q)return;let i,s=()=>(i===void 0&&(i=new $e(o,!0),r(i)),i),a=E=>qi(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:A.start===e.start?0:a(A.start),end:A.end===e.end?o:a(A.end)},locate:({start:E,end:u})=>{let{starts:p,ends:Y}=s();return{start:p?.[E],
end:Y?.[u-1],encoding:n}},aligned:!0,exact:!0}}function qi(e,A){let n=0,r=e.length;for(;n<r;){let t=n+r>>1;e[t]<A?n=t+1:r=t}return n}var d=-1,se=256,Cr=10,Xi=13;function S(e,A){return e|A<<9}function hr(e){return e&511}function br(e){return e>>9}function H(e,A,n){let r=0;for(let t=A;t<n;t++){
let o=e[t];if(U[o]===0)return d;r=r*16+W(o)}return A>=n||r>255?d:r}function W(e){return(e&15)+(e>57?9:0)}function y(e,A,n){let r=A;for(;r<n&&U[e[r]]===1;)r++;return r}
function ae(e,A,n){return A>=n?0:e[A]===Cr?1:e[A]!==Xi?0:A+1<n&&e[A+1]===Cr?2:1}var wr={table:N.table,shortest:3*Q-1},Vi=48,zi=3,Sr={levels:1,alphabet:{index:0,shape:wr},notice:(e,A,n)=>T(e,A,n)&&$i(e.bytes,{start:A,end:n}),decode:({bytes:e,
end:A},n,r)=>{let t=I(wr.table,e,n,A);return w(t-n,(o,i)=>{let s={piece:m(o,n),core:m(i,n)},a=J(s,"decimal",E=>Ki(e,s.piece,E));a!==void 0&&r(a)}),t}};function $i(e,A){
let n=0;for(let r=_(e,A.start,A.end);r<A.end;){let t=y(e,r,A.end),o=yr(e,A,r,t);if(o!==0&&(n=D[o]===1?n+1:0),n>=V)return!0;r=_(e,t,A.end)}return!1}function Ki(e,A,n){
for(let r=_(e,A.start,A.end);r<A.end;){let t=y(e,r,A.end),o=yr(e,A,r,t);o===d?ze(n,r,t):n.add(o,r,t),r=_(e,t,A.end)}}function yr(e,{start:A,end:n},r,t){if(t-r>zi||
r>A&&he(e[r-1])||t<n&&he(e[t]))return d;let o=0;for(let i=r;i<t;i++){let s=e[i]-Vi;if(s>9)return d;o=10*o+s}return o>255?d:o}function Ee(e,A,n){if(!T(e,A.source[0],A.end))return;let{bytes:r}=e;w(A.offsets.at(-1),(t,o)=>{n({bytes:ji(r,A,t),core:m(o,-t.start),locate:i=>Zi(A,m(i,t.start)),
aligned:!0,exact:!0})})}function ji(e,A,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Dr(A,n);o<A.source.length;o++){let i=A.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,A.offsets[o+1]),E=A.source[o]-i;t.set(e.subarray(s+E,a+E),s-n)}return t}function Zi(e,A){return{start:Rr(e,A.start),end:Rr(e,A.
end-1)+1}}function Rr(e,A){let n=Dr(e,A);return e.source[n]+A-e.offsets[n]}function Dr(e,A){let n=0,r=e.source.length-1;for(;n<r;){let t=n+r+1>>1;e.offsets[t]<=
A?n=t:r=t-1}return n}var xr={table:g,shortest:16},Ke=F.shortest,Lr=1,GA=2,FA=4,es=8,As=f(We,e=>e>=64?Lr:e<26?GA:e>=52&&e<62?FA:es),ns=256;function je(e,A,n,r){for(let t=b(xr,e.bytes,
A,n);t!==l;){let o=I(g,e.bytes,t,n);if(!rs(e.bytes,t,o)&&r(e,t,o))return t;t=b(xr,e.bytes,o,n)}return l}function rs(e,A,n){let r=0;for(let t=A;t<n;t++)if(r|=As[e[t]],
(r&(GA|FA))===(GA|FA))return!1;return(r&Lr)===0?n-A<=ns&&ts(e,A,n):!0}function ts(e,A,n){let r=A+1;for(;r<n&&e[r]===e[A];)r++;return r===n}var os=27,is=38,ss=60,Tr=62,as=91,Es=16,cs=128,us=16,fs=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Bs=f(`<\r
`),ds=f("0123456789;"),Qs=f("mK"),gs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Is=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),NA="\x1B\xC2\xE2\xEF";function Ur(e,A){let{bytes:n,end:r}=e,t=A;for(let o=0;o<Es;o++){let i=ls(e,t);if(i===t)break;t=i}return t>A&&t<r&&g[n[t]]===
1?t:-1}function ls(e,A){let n=e.bytes[A];if(n===ss)return ms(e,A);if(n===os)return ps(e,A);for(let r of n===is?gs:Is)if(kA(e,A,r))return A+r.length;return A}function ms({
bytes:e,end:A},n){if(n+1>=A||fs[e[n+1]]===0)return n;let r=Math.min(A,n+cs),t=n+1;for(;t<r&&e[t]!==Tr&&Bs[e[t]]===0;)t++;return t<r&&e[t]===Tr?t+1:n}function ps({
bytes:e,end:A},n){if(e[n+1]!==as)return n;let r=Math.min(A,n+2+us),t=n+2;for(;t<r&&ds[e[t]]===1;)t++;return t<A&&Qs[e[t]]===1?t+1:n}function kA({bytes:e,end:A},n,r){
if(n+r.length>A)return!1;for(let t=0;t<r.length;t++){let o=e[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var PA=10,Nr=13,Cs=38,hs=60,ce=92,Or=42,bs=45,ws=35,MA=47,kr=110,Mr=114,vA=4,Ze=128,Ss=2,ys=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ds),nA=f(" 	\"'`\\=.,&>#*|<^~"),v=f("\"'`"),eA=f("bBfFrRuULN@$"),JA=f("+-/_"),Rs=f(`
\r<`),rA=f(` 	"'\`\\=.,&>#*|<^~
\r+-/_${NA}`),tA=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),AA=f(`
\r\\&<${NA}`);function Ds(e){return Uint8Array.from(e,A=>A.charCodeAt(0))}function oA(e,A){let{bytes:n,end:r}=e;if(A>=r||rA[n[A]]===0)return-1;let t=_A(e,A,!1);
return t!==-1?t:xs(e,A)?_A(e,A,!0):Ur(e,A)}function xs({bytes:e,end:A},n){let r=n;for(;r<A&&r-n<vA&&e[r]===ce;)r++;return r<A&&v[e[r]]===1}function _A(e,A,n){let{
bytes:r,end:t}=e,o=Math.min(t,A+(n?2*Ze:Ze)),i=0,s=A;for(;s<o;){let a=Gs(e,s),E=n?Ls(r,s,o):s;if(a>s){if(i===Ss)return-1;i++,s=a}else if(E>s)s=E;else if(nA[r[s]]===
1||Os(r,s,o))s++;else if(s>A&&Us(r,s,o))s++;else break}return n&&(s===A||v[r[s-1]]===0)?-1:i>0||Ts(r,A,s)?s:-1}function Ls(e,A,n){let r=e[A]===MA&&e[A+1]===Or,t=e[A]===
ws||Gr(e,A,MA)||Gr(e,A,bs);if(!r&&!t)return A;let o=A+(r?2:1);if(t){for(;o<n&&e[o]!==PA&&e[o]!==Nr;)o++;return o<n?o:A}for(;o+1<n&&(e[o]!==Or||e[o+1]!==MA);)o++;
return o+1<n?o+2:A}function Gr(e,A,n){return e[A]===n&&e[A+1]===n}function Pr({bytes:e,end:A},n){if(n>=A||rA[e[n]]===0)return!1;if(v[e[n]]===1)return!0;let r=Math.
min(A,n+Ze),t=n;for(;t<r&&tA[e[t]]===1&&AA[e[t]]===0;)t++;return t<r&&AA[e[t]]===1}function Ts(e,A,n){let r=A;for(;r<n&&e[r]===ce;)r++;return r<n-1&&v[e[r]]===1&&
v[e[n-1]]===1}function Us(e,A,n){if(eA[e[A]]===0)return!1;let r=A+1;eA[e[r]]===1&&r++;let t=r-A;for(;r<n&&r-A<t+vA&&e[r]===ce;)r++;return r<n&&v[e[r]]===1}function WA(e,A){
let{bytes:n,start:r}=e,t=Math.max(r,A-Ze),o=-1;for(let i=A-1;i>t&&tA[n[i]]===1;i--)g[n[i]]===0&&g[n[i-1]]===1&&_A(e,i,!1)===A&&(o=i);return o}function iA({bytes:e,
start:A},n){return n>A&&(e[n]===kr||e[n]===Mr)&&e[n-1]===ce}function Os(e,A,n){let r=A;for(;r<n&&JA[e[r]]===1;)r++;return r>A&&r<n&&(nA[e[r]]===1||Rs[e[r]]===1)}
function Gs(e,A){let{bytes:n,end:r}=e,t=n[A];if(t===PA)return A+1;if(t===Nr)return A+1<r&&n[A+1]===PA?A+2:A+1;if(t===ce){let o=Fr(e,A)===Mr?HA(e,A):A;return Fr(
e,o)===kr?HA(e,o):o}if(t!==Cs&&t!==hs)return A;for(let o of ys)if(kA(e,A,o))return A+o.length;return A}function Fr(e,A){let n=HA(e,A)-1;return n>A&&n<e.end?e.bytes[n]:
-1}function HA(e,A){let n=A;for(;n<e.end&&n-A<vA&&e.bytes[n]===ce;)n++;return n+1}var YA=10,Fs=128,Ns=64,qA=f(" 	"),_r=f("0123456789"),Hr={levels:0,trait:2,shortest:F.shortest,notice:(e,A,n)=>je(e,A,n,ks),decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end),t=Ms(e,A,r);return t===void 0?r:(Ee(e,t,n),t.end)}};function ks(e,A,n){let r=vr(e,A,n);if(r===void 0)return!1;let t=n-A,o=n;for(let i=sA(e,r,o);i!==-1;i=
sA(e,r,o))if(o=I(g,e.bytes,i,e.end),t+=o-i,t>=Q)return!0;return!1}function Ms(e,A,n){let r=vr(e,A,n);if(r===void 0)return;let t=[A],o=[0,n-A],i=n;for(let s=sA(e,
r,i);s!==-1;s=sA(e,r,i))i=I(g,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function vr(e,A,n){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,A-Fs),s=A,a=!0;for(;s>i&&r[s-1]!==YA;s--)qA[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==YA||!Pr(e,n))return;let E=Math.min(
o,n+Ns),u=n;for(;u<E&&r[u]!==YA;)u++;return u<E?{lineStart:s,start:A,end:n,lineEnd:u}:void 0}function sA({bytes:e,end:A},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=A||e[t]!==e[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=A)return-1;let i=Ps(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,n.start),t=I(i,e,t,A)}}return t<A&&g[e[t]]===1?t:-1}function Ps(e){return _r[e]===1?_r:qA[e]===1?qA:void 0}var _s=85,Jr=117,Hs=120,vs=123,Js=125,z=48,Ws=32,Ys=127,Wr={encoding:"escape",lead:92,read:(e,A,n)=>{if(A+1>=n)return d;let r=e[A+1];if(r===Jr&&e[A+2]===vs)return qs(
e,A,n);if(r===Hs)return XA(e,A,A+4,n);if(r===Jr)return XA(e,A,A+6,n);if(r===_s)return XA(e,A,A+10,n);if(r>=z&&r<z+8)return Xs(e,A,n);let t=ae(e,A+1,n);return t>
0?S(se,1+t):r>Ws&&r<Ys&&P[r]===0?S(r,2):d}};function XA(e,A,n,r){let t=n>r?d:H(e,A+2,n);return t===d?d:S(t,n-A)}function qs(e,A,n){let r=y(e,A+3,Math.min(n,A+9)),
t=r<n&&e[r]===Js?H(e,A+3,r):d;return t===d?d:S(t,r+1-A)}function Xs(e,A,n){let r=0,t=A+1,o=A+(Vs(e,A+1,n)?5:4);for(;t<n&&t<o;){let i=e[t]-z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-A)}function Vs(e,A,n){if(A+4>n||e[A]!==z||e[A+1]>z+3||e[A+1]===z&&e[A+2]<z+4)return!1;for(let r=A+1;r<A+4;r++){let t=e[r]-z;if(t<
0||t>7)return!1}return!0}var zs=35,$s=59,Ks=120,VA=48,Yr=8,qr={encoding:"html-entity",lead:38,read:(e,A,n)=>{if(A+2>=n||e[A+1]!==zs)return d;let r=(e[A+2]|32)===Ks,t=r?A+3:A+2,o=r?y(e,t,
Math.min(n,t+Yr)):js(e,t,n),i=r?H(e,t,o):Zs(e,t,o);return i===d?d:S(i,(o<n&&e[o]===$s?o+1:o)-A)}};function js(e,A,n){let r=Math.min(n,A+Yr),t=A;for(;t<r&&e[t]>=
VA&&e[t]<VA+10;)t++;return t}function Zs(e,A,n){let r=0;for(let t=A;t<n;t++)r=r*10+e[t]-VA;return A>=n||r>255?d:r}var ea=117,Xr={encoding:"percent",lead:37,read:(e,A,n)=>{if(e[A+1]===ea){let t=A+6>n?d:H(e,A+2,A+6);return t===d?d:S(t,6)}let r=H(e,A+1,Math.min(n,A+3));return A+
3>n||r===d?d:S(r,3)}};var Vr=61,zr={encoding:"quoted-printable",lead:Vr,read:(e,A,n)=>{let r=ae(e,A+1,n);if(r>0)return e[A-1]===Vr?d:S(se,1+r);let t=H(e,A+1,Math.min(n,A+3));return A+
3>n||t===d?d:S(t,3)}};var zA=[Xr,Wr,qr,zr],j=f(String.fromCharCode(...zA.map(({lead:e})=>e)),e=>e+1),na=f("=\\"),Kr={levels:1,trait:8,shortest:Q,notice:(e,A,n)=>{for(let r=A;r<n;){let t=$r(
e,r);if(t-r>=Q&&ra(e,r,t))return r;r=t+1}return l},decode:(e,A,n)=>{let r={start:A,end:$r(e,A)},t=ia(e.bytes,r);for(let[o,i]of zA.entries())(t&1<<o)!==0&&oa(e,r,
i,n);return r.end}};function ra(e,A,n){let{bytes:r}=e,t=n;for(;t>A&&P[r[t-1]]===0;)t--;if(!ta(e,A,t))return!1;let o=0;for(let i=A;i<t&&o<Q;i++)o+=P[r[i]];return o===
Q}function ta({bytes:e,end:A},n,r){for(let t=aA(e,n,r);t<r;t=aA(e,t+1,r))if(jr(e,t).read(e,t,A)!==d)return!0;return!1}function aA(e,A,n){let r=A;for(;r+4<=n;){let t=j[e[r]]|
j[e[r+1]],o=j[e[r+2]]|j[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&j[e[r]]===0;)r++;return r}function jr(e,A){return zA[j[e[A]]-1]}function $r({bytes:e,end:A},n){
let r=n;for(;;){r=I(Ye.table,e,r,A);let t=r>n&&na[e[r-1]]===1?ae(e,r,A):0;if(t===0)return r;r+=t}}function oa({bytes:e},A,n,r){w(A.end-A.start,(t,o)=>{let i={piece:m(
t,A.start),core:m(o,A.start)},s=J(i,n.encoding,a=>sa(e,i.piece,n,a));s!==void 0&&r(s)})}function ia(e,{start:A,end:n}){let r=0;for(let t=aA(e,A,n);t<n;t=aA(e,t+
1,n)){let o=1<<j[e[t]]-1;(r&o)===0&&jr(e,t).read(e,t,n)!==d&&(r|=o)}return r}function sa(e,{start:A,end:n},{lead:r,read:t},o){for(let i=A;i<n;){let s=e[i],a=s===
r?t(e,i,n):d,E=a===d?i+1:i+br(a),u=a===d?s:hr(a);u!==se&&o.add(u,i,E),i=E}}var At={levels:1,alphabet:{index:0,shape:N},notice:(e,A,n)=>T(e,A,n)&&aa(e.bytes,A,n),decode:({bytes:e,end:A},n,r)=>{let t=I(N.table,e,n,A);return w(t-n,(o,i)=>{
let s={piece:m(o,n),core:m(i,n)},a=!1,E=J(s,"hex",p=>{a=et(e,s.piece,0,p)});E!==void 0&&r(E);let u=a?J(s,"hex",p=>{et(e,s.piece,1,p)}):void 0;u!==void 0&&r(u)}),
t}};function aa(e,A,n){let r=0;for(let t=_(e,A,n);t<n;){OA(e,t,n)&&(t+=2);let o=y(e,t,n);if(o-t>=N.shortest&&Zr(e,t+1,o,0)>=V||(r=nt(e,t,o,A)?Zr(e,t,o,r):0,r>=V))
return!0;t=_(e,o,n)}return!1}function Zr(e,A,n,r){let t=r;for(let o=A;o+2<=n&&t<V;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=D[i]===1?t+1:0)}return t}function et(e,{
start:A,end:n},r,t){let o=!1;for(let i=_(e,A,n);i<n;){OA(e,i,n)&&(i+=2);let s=y(e,i,n),a=s-i>=N.shortest;o||=a,a||r===0&&nt(e,i,s,A)?$A(t,e,i+r,s):ze(t,i,s),i=_(
e,s,n)}return o}function nt(e,A,n,r){return n-A>=N.shortest||(n-A)%2===0&&!pr(e,A,r)}function $A(e,A,n,r){for(let t=n;t+2<=r;t+=2)e.add(W(A[t])*16+W(A[t+1]),t,t+
2)}var Ea=8,cA={table:f("0123456789ABCDEFabcdef :"),shortest:31},st=256,ZA=f(" 	#>*+-/|:]x"),ca=128,rt=9,uA=32,ua=58,fa=124,at=10,Ba=13,da=4,Qa=6,tt=16,ot=16,ga=8,
Et={levels:1,alphabet:{index:1,shape:cA},notice:({bytes:e,start:A,end:n},r)=>{let t={start:it(e,r,A),end:EA(e,r,n)};return KA(e,t,void 0)>=Ea},decode:(e,A,n)=>{
let{bytes:r,end:t}=e,o=I(cA.table,r,A,t),i=it(r,A,e.start),s=i;for(let a=i;a<t;){let E=EA(r,a,t);if(KA(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(T(e,i,s)&&w(s-i,(a,E)=>{let u={piece:m(a,i),core:m(E,i)},p=a.start===0?i:EA(r,u.piece.start,u.piece.end)+1,Y=ge=>J(u,"hex",ee=>{la(r,{start:p,end:u.piece.end},
{rewritten:ee,addWord:ge})}),x=!1,Te=Y((ge,ee,Ue)=>{x||=Ue-ee>2,$A(ge,r,ee,Ue)});Te!==void 0&&n(Te);let dn=x?Y((ge,ee,Ue)=>Ia(ge,r,ee,Ue)):void 0;dn!==void 0&&n(
dn)}),Math.max(o,s))}};function Ia(e,A,n,r){for(let t=r-2;t>=n;t-=2)e.add(W(A[t])*16+W(A[t+1]),n,r)}function la(e,{start:A,end:n},r){for(let t=A;t<n;){let o=EA(
e,t,n);KA(e,{start:t,end:o},r),t=o+1}}function it(e,A,n){let r=Math.max(n,A-st),t=A;for(;t>r&&e[t-1]!==at;)t--;return t}function EA(e,A,n){let r=Math.min(n,A+st),
t=A;for(;t<r&&e[t]!==at;)t++;return t}function KA(e,A,n){let r=Math.min(A.end,A.start+ca);for(let t=A.start;t<r;t++){if(U[e[t]]===0||t>A.start&&ZA[e[t-1]]===0)continue;
let o=ha(e,{start:t,end:A.end}),i=o===-1?0:ma(e,{start:o,end:A.end},n);if(i>0)return i}return 0}function ma(e,{start:A,end:n},r){let t=0,o=ot;for(let i=A;i<n;){
t>0&&(i=pa(e,{start:i,end:n},o));let s=y(e,i,Math.min(n,i+ot+1)),a=s-i;if(a===0||a%2===1||a>o||!Ca(e,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===ga&&o===2&&i<n&&e[i]===uA&&i++}return t}function pa(e,{start:A,end:n},r){let t=A+r,o=A;for(;o<t&&e[o]===uA;)o++;return o>A&&o<t&&t<=n&&(t-o)%2===0&&y(
e,o,t)===t?o:A}function Ca(e,A,n){let r=e[A];return A>=n||r===uA||r===fa||r===Ba}function ha(e,{start:A,end:n}){let r=y(e,A,Math.min(n,A+tt+1)),t=r-A;if(t<da||t>
tt)return-1;let o=r<n&&e[r]===ua;o&&r++;let i=r;for(;r<n&&(e[r]===uA||e[r]===rt);)r++;let s=r-i>=2||e[i]===rt||r-i===1&&t>=Qa;return(o||s)&&r<n&&U[e[r]]===1?r:-1}var ut={levels:0,trait:2,shortest:F.shortest,notice:(e,A,n)=>je(e,A,n,ba),decode:(e,A,n)=>{let r=I(g,e.bytes,A,e.end),t=Ra(e,A,r);if(t===void 0)return r;Ee(e,t,
n);for(let o=1;o<Math.min(t.source.length,wa);o++)Xe(e.bytes,t.source[o])&&Ee(e,Da(t,o),n);for(let o of Sa)xa(e,t,o,n);return t.end}};function ba(e,A,n){let r=n-
A,t=n;for(let i=oA(e,t);i!==-1&&(t=I(g,e.bytes,i,e.end),t!==i);i=oA(e,t))if(r+=t-i,r>=Q)return!0;let o=iA(e,A)?A+1:A;return r>Q-Ke&&WA(e,o)!==-1}var wa=4,Sa=["+",
"-","//","++","--"].map(e=>Buffer.from(e)),ya=45,ct=5;function Ra(e,A,n){let r=iA(e,A)?A+1:A,t=Ua(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],
s=r;for(let a=r;a!==-1;a=oA(e,s)){let E=a===r?n:I(g,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<Q?void 0:{source:o,
offsets:i,end:s}}function Da({source:e,offsets:A,end:n},r){let t=A[r];return{source:e.slice(r),offsets:A.slice(r).map(o=>o-t),end:n}}function xa(e,A,n,r){let{source:t}=A,
o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=ft(e,a,n);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?La(e,A,{start:o,end:s},n):void 0;
u!==void 0&&Ee(e,u,r),o=s,i=!1}}function La(e,A,n,r){let t=[],o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=A.source[s];i=a+A.offsets[s+1]-A.offsets[s];let E=ft(
e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function ft({bytes:e,end:A},n,r){if(n+r.length>A)return!1;
for(let t=0;t<r.length;t++)if(e[n+t]!==r[t])return!1;return!0}function Ta({bytes:e,start:A},n){let r=n;for(;r>A&&n-r<ct&&e[r-1]===ya;)r--;return n-r===ct}function Ua(e,A){
let{bytes:n,start:r}=e,t=WA(e,A);if(t===-1||Ta(e,t))return;let o=t;for(;o>r&&t-o<Ke&&g[n[o-1]]===1;)o--;return iA(e,o)&&o++,o>=t||t-o>=Ke?void 0:{start:o,end:t}}var Oa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Bt=2*(Q-1),Qt={levels:1,find:({bytes:e,end:A},n)=>{for(let r=n+Bt-1;r<A;r+=Bt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(D[e[t]]===1&&gt(e,n,t,A)!==0)return t}return l},decode:(e,A,n)=>{let r=Ga(e,A),t=r.first+r.width*(r.count-1);return T(e,r.first,
t)&&w(r.count,(o,i)=>{n({bytes:Fa(e.bytes,r,o),core:m(i,-o.start),locate:s=>Na(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function gt(e,A,n,r){return dt(e,A,
n,r,2)?2:dt(e,A,n,r,4)?4:0}function dt(e,A,n,r,t){let o=1;for(let i=n+t;i<r&&o<Q&&!(D[e[i]]===0||!ue(e,i-t+1,i));i+=t,o++);for(let i=n-t;i>=A&&o<Q&&!(D[e[i]]===
0||!ue(e,i+1,i+t));i-=t,o++);return o===Q}function ue(e,A,n){for(let r=A;r<n;r++)if(e[r]!==0)return!1;return!0}function Ga({bytes:e,start:A,end:n},r){let t=gt(e,
A,r,n)===4?4:2,o=r;for(;o-t>=A&&e[o-t]!==0&&ue(e,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&e[i+t]!==0&&ue(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Fa(e,{
first:A,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=A+n*r.start;o<t.length;o++,i+=n)t[o]=e[i];return t}function Na(e,{first:A,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=A+n*r.start,E=A+n*(r.end-1),u=E+n<=i&&ue(t,E+1,E+n),Y=a-n+1>=o&&ue(t,a-n+1,a)&&(!u||s&&(a-o)%n===n-1),[x,Te]=Oa[n];return Y?
{start:a-n+1,end:E+1,encoding:Te}:{start:a,end:Math.min(E+n,i),encoding:x}}var fA=[ut,Hr,lr,Kr],It=[At,Sr,Et],BA=Qt,dA=Qr;function lt(e,A,n){let r=A,t=n,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+ka(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function ka(e,A){return e[A]|e[A+1]<<8|e[A+2]<<16|e[A+3]<<24}function mt(e){let A=Ct(e),n="";for(let t=A;t>0;t=Math.floor(t/62))n=bA.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(A)/8));return("0".repeat(r)+n).padEnd(6,"0")}function pt(e){let A=Ct(e)>>>8;return[18,12,6,0].map(n=>X.charAt(A>>>n&63)).join("")}function Ct(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Z=84,fe=76,An=52,Ma=57,Pa=58,wt=59,_a=72,QA=80,Ha=4,ye=Buffer.from("AZDO"),St=new Uint8Array(256).fill(4);ye.forEach((e,A)=>{A<3&&(St[e]=3-A)});var en=Buffer.
from("JQQJ9"),yt={9:"key",D:"derived",H:"hash"},va=new Set(Object.keys(yt).map(e=>e.charCodeAt(0))),Ja=2024,Rt=65,Wa=1970041904,Ya=1147496033,Se=new Uint8Array(
QA/4*3);function Dt(e,A,n){for(let r=A+3;r<n;r+=St[e[r]])if(!(e[r]!==ye[3]||e[r-1]!==ye[2])&&e[r-2]===ye[1]&&e[r-3]===ye[0])return r-3;return-1}function xt(e,A){
if(!bt(e,A,A+fe))return;let n=bt(e,A+QA,A+Z);if(!nn(e,A))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...qa(e,A)};if(Va(e,A))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Lt(e,A){return te(e,A,A+An)>=Ha}function nn(e,A){for(let r=0;r<en.length;r++)if(e[A+An+r]!==en[r])return!1;let n=e[A+wt]-
Rt;return va.has(e[A+An+en.length])&&n>=0&&n<12}function qa(e,A){let n=e.subarray(A+_a,A+fe);return{issued:Xa(e,A),keyKind:yt[String.fromCharCode(e[A+Ma])]??"ke\
y",provider:String.fromCharCode(...n)}}function Xa(e,A){let n=Ja+X.indexOf(String.fromCharCode(e[A+Pa])),r=e[A+wt]-Rt+1;return`${n}-${String(r).padStart(2,"0")}`}
function Va(e,A){for(let r=A,t=0;t<Se.length;r+=4,t+=3){let o=h[e[r]],i=h[e[r+1]],s=h[e[r+2]],a=h[e[r+3]];Se[t]=o<<2|i>>4,Se[t+1]=(i&15)<<4|s>>2,Se[t+2]=(s&3)<<
6|a}let n=lt(Se,Wa,Ya);return ht(e,A,mt(n))||ht(e,A,pt(n))}function ht(e,A,n){for(let r=0;r<Z-QA;r++)if(e[A+QA+r]!==n.charCodeAt(r))return!1;return!0}function bt(e,A,n){
for(let r=n-1;r>=A;r--)if(P[e[r]]===0)return!1;return!0}var Tt="AGFzbQEAAAABQApgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gBX9/f39/AX9gAn9/AGAGf39/f39/AX9gAX8AYAJ/fgACDwEDZW52Bm1lbW9yeQIAAQMmJQABAwIDAAAEAAUGAAEAAQAEBwIC\
AgACAQEBAQEACAkBAAABAAMGjQEcfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA\
C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHYgkJZmlyc3RXaWRlABYEc2lmdAAJCnNpZnRQaWVjZXMAEQpwaWVjZVN0YXJ0ABMIcGllY2VFbmQAFAhydW5Db3VudAASB2NvdW50T2YA\
HwhmaW5kV2lkZQAGBm1lbW9yeQIACpGGASWUAQECfyMCIAEgAGtqJAIDQCAAIAFJBEAjA0GAwABGBEAQAwRAQQEPC0GAlDBBgNAwQYAE/AoAAEGABCQDCyMDQYCUMGohAyMDIAEgAEGAQGsjA2siAiABIAJJGyIC\
IABraiQDA0AgACACSQRAIAMgAP0ABAD9CwQAIABBEGohACADQRBqIQMMAQsLIAIhAAwBCwtBAAt4AQF/IAAtAABBAXRBgIQsai8BAEEIcUUEQEEADwsgAEEAEAUiAQRAIAEPCyAAIQEDQCABIABrQQRJBH8gAS0A\
AEHcAEYFQQALBEAgAUEBaiEBDAELCyABLQAAQQF0QYCELGovAQBBwABxBH8gAEEBEAUFIAAQGwsLnwMBCH8jDEEBIAJBB3FBCEEAIAJBgAFxG2p0cUUEQEEADwtBAkEBIAJBgAFxGyEJIxcgACMEGyEFIwQgASME\
GyEGQQAkA0EAJAIjBAR/IAAFIAEQAQshAwNAIAMEQCAAIANGBEAgASEEBSMAIQcgAyEEA0AgBCAHSQR/IAQtAABBAXRBgIQsai8BAEEBcQVBAAsEQCAEQQFqIQQMAQsLCyADIARHBEAgAkH/AHEiByADLQAARgR/\
IAJBgAFxBH8gA0EBai0AACAHRgVBAQsFQQALIgcEf0EBBSADQQFrLQAAQQF0QYCELGovAQBBwABxCwRAQQEgByAIGyEIIwIEf0EABSAFIAlqIAUgAkH/AHEiCiAFLQAARgR/IAJBgAFxBH8gBUEBai0AACAKRgVB\
AQsFQQALGyAGEAALBEBBAQ8LIAMgCWogAyAHGyAEEAAEQEEBDwsFIwJBNE9BACAIGwR/EAMFQQALBEBBAQ8LQQAkA0EAJAJBACEIIAMhBSAEIQYLIAQQASEDDAILCwsjAkE0T0EAIAgbBH8QAwVBAAsLnwMBBX8j\
A0GAlDBqIgP9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCUMCADEAgEf0EBBUGAlDAgAxAPCwRAQQEhBAVB/5MwIQJB55QwIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohASAA\
IAJGDQQMAQsLIAAiAkHoAGohAAwBCwtBACEBCyABIQACQANAIAAEQCAAIQIDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQYAgcQVBAAsEQCAAQQFqIQAMAQsLIAIhAQNAIAAgAUsEfyABLQAAQQF0QYCELGovAQBB\
gAJxBUEACwRAIAFBAWohAQwBCwtBASEEIAAgAUsNAiACIABBABAEQTBPBH9BAQUgAkEBaiAAQQAQBEEwTwsNAiAAQQFrIgJB6ABqIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBB\
AWohASAAIAJGDQQMAQsLIAAiAkHoAGohAAwBCwtBACEBCyABIQAMAQsLQQAhBAsLIAQLgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pB\
BHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAgvoCAEHfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEHIAAhAgNAIAIgB0kEQAJAAn8gAkEBaiIDIAIt\
AAAiBEEKRg0AGiAEQQ1GBEAgAkECaiADIAMtAABBCkYbDAELIARB3ABGBEAgAiEDA0AgAyACa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAiADSSADIwBJcQR/IAMtAAAFQQALQfIARgR/\
IAIhAwNAIAMgAmtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIANBAWoFIAILIgQhAwNAIAMgBGtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIAMjAEkgAyAES3EEfyAD\
LQAABUEAC0HuAEYEfyAEIQMDQCADIARrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADQQFqBSAECwwBCyAEQSZGBEAgAhAXDAELIARBPEYEfyACEBgFIAILCyEIIAEEQAJAIAJBAWotAAAi\
A0EqRiACLQAAIgZBL0ZxBEAgAkECaiEDA0AgA0EBaiIGIAdJBEAgA0ECaiEEIAMtAABBKkYEfyAGLQAAQS9GBUEACw0DIANBAWohAwwBCwsgAiEEDAELIAIhBCAGQSNHBH8gAyAGRwR/QQEFIAZBLUcgBkEvR3EL\
BUEACw0AIAJBAWohAwNAIAMgB0kEfyADLQAAQQpHBUEACwR/IAMtAABBDUcFQQALBEAgA0EBaiEDDAELCyADIAIgAyAHSRshBAsFIAIhBAsgAiAISQR/IAUiAkEBaiEFIAJBAkYEQEEADwsgCAUgAiAESQR/IAQF\
IAItAABBAXRBgIQsai8BAEGABHEEf0EBBSACIQMDQCADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQYAQcQVBAAsEQCADQQFqIQMMAQsLIAIgA0YgAyAHT3IEf0EABUEBIAMtAAAiA0ENRkEBIANBCkYgA0EBdEGAhCxq\
LwEAQYAEcRsbCwsEf0EBBSAAIAJJBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/IAJBAWoiAy0AAEEBdEGAhCxqLwEAQYAIcQRAIANBAWohAwsgAyACayEEA0AgAyAHSSAEQQRqIAMgAmtLcQR/IAMtAABB3ABGBUEA\
CwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8L\
IAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC54BAQN/IABB\
5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAHBH9BAQUgAyAAIAFBBBAHCwVBAAsE\
QCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUtAAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYt\
AAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAgAU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJG\
BH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLhgQBBH8Cf0EAIAEgAGtB1ABJDQAaIAFBBGshBCAAQc8AaiECA0AgAiAESQRAIAItAAAiA0HEAEYEfyAC\
QQFqBSADQdoARgR/IAJBAmoFIANBwQBGBH8gAkEDagVBASADQc8ARgR/IAJBA2soAgBBwbSR+gRGBUEACwR/IAJBzwBrIQUgAkEDayEDAn8DQCADIAVLBEBBACADQQFrIgMtAABBAXRBgIQsai8BAEGBEHFBAUcN\
AhoMAQsLQQELBUEACw0FGiACQQRqCwsLIQIMAQsLQQALBH9BAQUgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAEL\
C0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYABcQVBAAsEQCACQQFqIQIMAQsLA0AgACACSQR/IAAtAAAgA0YFQQALBEAgAEEBaiEADAELC0EBIAAgAkkNAhog\
AEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAwBCwtBAAsLC7EBAgF/AXsgAEEQayIF/QAEACEG\
IAX9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCBLCAAIAFqIgFBwAD8CgAAIAFBAUHAAPwLACAAJAEgASQAQQAkFkGAkDBBAEGEAvwLAEEAJAYgAiQHIAMkBSAEJAhBACQJQQAkCkEAJBNBACQUQQAkDyAAIAEQFQR/\
IAAgARAGBUEACyQYIABBEGsgBv0LBAAgAUGAgSxBwAD8CgAAIwYL6AMCB38BeyABIABrQTRPIgMEQCMFQX9GBH9BAAUjBSECA0AgAiAGSwRAIwgjByACIAZqQQF2IgNBA3RqKAIEakGAAmogAEkEQCADQQFqIQYF\
IAMhAgsMAQsLIAYjBUkEfyMIIwcgBkEDdGooAgBqBUF/CwsgAUGAAmpNIQMLQQhBACADBH8gACABECAFQQALGyECIAAiBCEGA0AgBiABQQFqSQRAAkBBwIAs/QAEACAG/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHBEAgBiAHaGoiBSABIAEgBUsbIQggByAHQQFrcSEHIAggBGsiBUEQ\
TwRAIAMgBUE0T3EEQCACIAQgCBAIQQBHIgJBBHIgAiAEIAgQDxtyIQILIAJBAnEEf0EABSAEIAgQHAsEQCACQQJyIQILCyAIQQFqIQQgASAIRg0CDAELCyAGQRBqIQYMAgsLCyACRSMGQYD1AUtyBEAPCyMGQYD1\
AUkEQCMGQQN0QYDYMGoiAyAAIwFrNgIAIAMgASMBayACQRh0cjYCBAsjBkEBaiQGC9wBAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMMQQEgAkEHcUEIQQAgAkGAAXEbanRyJAwLIABBAWotAAAg\
AkYEQCMMQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJAwLCyABQQRJBH8gAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJqLQAAQcCBLGotAABBAnZyIgBBy6AB\
RiAAQYs/RnIgAEG10QBGciAAQQh2QfgARnIFQQALC6EBAQJ/IAAtAABB3ABGBH8gAEEBai0AAEH4AEYFQQALBH8gAEECaiICIQECfwNAIAEgAkECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWoh\
AQwBCwtBAQsFQQALBH8gAEEDai0AACIBQQ9xQQlBACABQTlLG2ogAEECai0AACIAQQ9xQQlBACAAQTlLG2pBBHRyBSAALQAACwuLAwEHfyABIABBgAFqIgIgASACSRshCCAAIQIDQCACIAhJBEAgAi0AAEEBdEGA\
hCxqLwEAQYACcQR/IAAgAkkEfyACQQFrLQAAQQF0QYCELGovAQBBgMAAcQVBAQsFQQALBEAgASACQRFqIgMgASADSRshBCACIQMDQCADIARJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsL\
IAMgAmsiB0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhBgNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJRgsFQQALBEAgA0EBaiEDDAELCyADIAZrQQJPIgVFBEAgBi0A\
AEEJRiEFCyADQQAgASADS0EAIAQgBQR/IAUFIAMgBmtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsiAwR/IAMgARAjBUEACyIDBEAgAw8LCyACQQFqIQIMAQsLQQALwwMBA38jESEB\
A0AgASMVTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMbIQEDQCABIxBJBEAgACMATwRAQQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0A\
AEEJRgtFBEBBAA8LA0AgASMQSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCE\
LGovAQBBBHEEQCAALQAAQQF0QYCELGovAQBBBHFFBEBBAA8LA0AgASMQSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAAQQFq\
IQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQFxBUEACxsLtQYBCH8gASAAa0HGAEkEQEEADwsDQCAJQQRJBEAgACAJakEE\
ayIDQTxqIQICfwNAIAJBBGogAU0EQANAIAJBAmotAABBwIEsai0AAEECcSACLQAAQcCBLGotAABBIHEgAkEBai0AAEHAgSxqLQAAQQhxcnJFBEBBASADIAJBBGsiAkYNBBoMAQsLIAIiA0E8aiECDAELC0EACwR/\
IAAgCWohCCABIABrIAlrQQNsQQJ2IQdBfyEDQTMhAgJ/A0AgAiAHSARAIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEE\
dCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYDQCAGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgRAQQEgAyACQQFrIgJGDQQaIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEsai0AACIFQQJ0IARB\
AWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYMAQsLQQEgBgR/QQAFIAJBA2siA0EAIANBAE4bIQYCfwNAIAIgBkoEQEEBIAYgBkEDbiIDQQNsayIFIAgg\
A0ECdGpqIgMtAABBwIEsai0AACIEQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAFQQFGBH8gBEEPcUEEdCADQQJ2cgUgBEEDcUEGdCADcgsgBUUbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBH8gCCAG\
IAdBAhAQBH9BAQUgCCAGIAdBBBAQCwVBAAsNAhogBkEBaiEGDAELC0EACwsNAhogAiIDQTRqIQIMAQsLQQALBUEACwRAQQEPCyAJQQFqIQkMAQsLIAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEE\
dnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyC+oCAQV/IAEhBANAIAVBNEggBEEATnEEfyAEIARBA24iBkEDbGsiByAAIAZBAnRqaiIILQAA\
QcCBLGotAAAiBkECdCAIQQFqLQAAQcCBLGotAAAiCEEEdnIgB0EBRgR/IAZBD3FBBHQgCEECdnIFIAZBA3FBBnQgCHILIAdFGyIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgVBAAsEQCAFQQFqIQUgBCAD\
ayEEDAELCyABIANqIQEDQCAFQTRIIAEgAkhxBH8gASABQQNuIgRBA2xrIgYgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNx\
QQZ0IARyCyAGRRsiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIFQQALBEAgBUEBaiEFIAEgA2ohAQwBCwsgBUE0RgubAgEFfyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAk\
GkEAJBkgCSAGa0GAgIAESwRAQQEhBAUgAyAGSQRAQQAhBAJAIAkgBmtBgBBJDQBBACEKIAYhCANAIAggBkGAEGpJBEAgCC0AAEEBdEGAhCxqLwEAQQFxBH9BAAUgCkEBaiIKQRhLCw0CIAhBEWohCAwBCwtBASEE\
CwVBACEECwsgBARAIAcPCyABIAdBAnRqIggoAgAhBCAGJBkgCSQaIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/CyADEAkEf0EBBSMYCyEEQQEjCkEBIwkgBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMG\
CwQAIxkLBAAjGgulCAMFfwV+D3sDQCAAIAFNBEAgAEGAIGoiAyABQQFqIgIgAiADSxshAyAAIQJBgIAs/QAEACEaQZCALP0ABAAhGf0MAQEBAQEBAQEBAQEBAQEBASEYQYCIMCEGQYCMMCEFA0AgAiADSQRAIAYg\
GiAC/QAEACIX/QwPDw8PDw8PDw8PDw8PDw8P/U4iE/0O/QwBAgQIECBAgAAAAAAAAAAAIBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iEv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0gGiAC/QAEECIW/QwP\
Dw8PDw8PDw8PDw8PDw8P/U4iEf0O/QwBAgQIECBAgAAAAAAAAAAAIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iEP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEIBogAv0ABCAiFf0MDw8PDw8PDw8P\
Dw8PDw8PD/1OIg/9Dv0MAQIECBAgQIAAAAAAAAAAACAVQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIg79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQiCGhCAaIAL9AAQwIhT9DA8PDw8PDw8PDw8PDw8PDw/9\
TiIN/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIM/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoQ3AwAgBSAZIBP9DiAS/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k\
rSAZIBH9DiAQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQgGSAP/Q4gDv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEIBkgDf0OIAz9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhDcDACAYIBf9\
dyAW/XcgFf13IBT9dyEYIAZBCGohBiAFQQhqIQUgAkFAayECDAELCyAEQQEgGP1jGyEEQYCIMCEGQYCMMCEFIAAhAgNAIAIgA0kEQCAFKQMAIgdCgYCEgJCAwAB9IAdCf4WDQoCAgoCIgKCAgH+DQgBSBEAgAiAH\
EB4LIAYpAwAiC0J/hSIHIAdCAYiDIgcgB0ICiIMiByAHQgSIgyIHIAdCCIiDIAdCEIiDIgdCAFIgC3oiCCAKfEIYWnIEQAJAIAtQDQAgCkIAUgRAIAggCnxCGFoEQCACIAqnayACIAinahAKCyAHQn8gCIaDIQcL\
A0AgB0IAUgRAIAsgB3oiCIgiCVANAiACIAinaiACIAggCXp8IginahAKIAdCfyAIhoMhBwwBCwsLCyALeSAKQkB9IAtCAFIbIQogBkEIaiEGIAVBCGohBSACQUBrIQIMAQsLIABBgCBqIQAMAQsLIAQLBAAjGAur\
BAIDfwF+QqbGxIGzByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEEIAAh\
AgJ/A0AgAiAAQQVqSQRAIAItAAAiAUHBAE8hA0EAIAFBIHIgASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEIIiCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEgAEEF\
akkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABBBWpJ\
BEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEgAEEF\
akkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8h\
A0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oiAiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBN\
IAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJBAmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAF\
p0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEFag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkEQCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWnQf8B\
cUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsbC/EEAgN/AX4gAC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFH\
DQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBAg8LQuKDggUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwB\
CwtBAQsEf0EBBULv9/4FIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4EIQQg\
ACEBQQNBAAJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEEDakkE\
QCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9BAQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJB\
IHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMg\
AxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcN\
AhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLxuwOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQM\
AQsLQQELCwRAQQYPC0KmxuCRg+bMHSEEIAAhAQJ/A0AgASAAQQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcPC0Km\
xuCTg4aMsTshBCAAIQFBCEEAAn8DQCABIABBCGpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAEQRBJ\
BEAgAQJ/IAEtAAAiAkE8RgRAAn8gASABQQFqLQAAIgJBL0cEfyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGAAWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVB\
PkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEF\
IAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQGgUgARAZCyABagsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCE\
LGovAQBBAXEFQQALGwvRBwIHfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQSBx\
DQIaQQAgBUEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALC0UEQEEADwsjBUF/RgR/QQAFIwUhAgNAIAIgBEsEQCMIIwcgAiAEakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEEBSADIQILDAELCyAE\
IwVJBH8jCCMHIARBA3RqKAIAagVBfwsLIgdBf0YEf0EBBSAAIQMCfwNAIAogA/0ABAAiCf0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0tLS0tLS0tLS0tLf0j\
IAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIANBEGoiAiABRwRAIAIgAUEQayIDIAIgA0kbIQMM\
AQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxZJDQAaQQBBACABIABBAWogACAALQAAIgJB8gBG\
IAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARABIgIbDQAaIAYQHUEAIAIjBHJFDQAaQQAkA0EAJAJBACQMIwQEQCMXIwQQABoLIAYgARAAIgNFBEAjBAR/IAZBARALBUEACyEDC0ECQQEjBBshBSAB\
JAsgARABIQQDQCADQQEgBBtFBEACQCMAIQggBCECA0AgAiAISQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBEYNACAEIAIQAAR/QQEFIAUiA0EBaiEFIAQgAxALCyEDIAIkCyMLEAEh\
BAwCCwsLQQEgAwR/QQEFIwtBgAJqIAdPIwJBNE9xBH8QAwVBAAsLDQAaQQAjAkE0SQ0AGiMLJBZBACMLQYACaiAHSQ0AGiAGIAFBKxACBH9BAQUgBiABQS0QAgsEf0EBBSAGIAFBrwEQAgsEf0EBBSAGIAFBqwEQ\
AgsEf0EBBSAGIAFBrQEQAgsLBH9BAQUgACABIAcQJAsL0wMBA39BACQEAn9BASAAQQFrIgItAABBAXRBgIQsai8BAEHAAHENABoDQCABQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHENAhpBACADQRBxRQ0C\
GiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAAIwFrQYABSxshA0EAIQIgAEEBayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxqLwEAQQFxRSICBH8g\
AEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAFIAFGBUEACxshAiAAQQFrIQAMAQsLIAIFQQALIgAEfyAAIQEDQCAAIAFrQQVJIAEjAUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFrIQEMAQsLIAAgAWtB\
BUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAFBAWshAQwBCwsgAUEBaiABIAEtAAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHcAEYFQQALGyIBIABP\
IAAgAWtBGE9yBEAPCyABJBcgACQEC40RAgh/AXsgAadFBEACQCAAIxNJDQBBkIAs/QAEACAAIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBkIAs/QAEACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFZ0EQa2shBkGQgCz9AAQAIABBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAA\
AAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAA\
AAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANoaiIIJBMgCCAGa0HoAEkjCUGAIEtyBH9BAAUjBUF/RgR/QQAFIwUhAwNAIAMgB0sEQCMI\
IwcgAyAHakEBdiICQQN0aigCBGpBgAJqIAZJBEAgAkEBaiEHBSACIQMLDAELCyAHIwVJBH8jCCMHIAdBA3RqKAIAagVBfwsLIAhBgAJqTQsEfwJ/IAYhAkEAIQcDQCACIAhJBEAgAi0AAEEBdEGAhCxqLwEAQYAC\
cUUEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAILIAItAABBMEYiAwRAIAJBAWotAABBIHJB+ABGIQMLIAJBAmogAiADGyICIQUDQCAFIAhJBH8gBS0AAEEBdEGAhCxqLwEAQYAC\
cQVBAAsEQCAFQQFqIQUMAQsLQQEgBSACa0HoAE8iCQR/IAJBAWogBUEAEARBME8FQQALDQIaQQAgBSACa0EBcSAJGwR/QQAFIAIgBSAHEAQLIQcgAwR/QYACBQJ/QYACIAUgAmtBA0sNABpBACEDA0AgAiAFSQRA\
QYACIAItAABBMGsiCUEJSw0CGiADQQpsIAlqIQMgAkEBaiECDAELCyADCwsiAgRAIARBAWpBACACQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GchshBAtBASAEQTBPIAdBME9yDQIaIAUhAgwBCwtBAAsFQQAL\
RQ0AIwkiAkEBaiQJIAJBgCBJBEAgAkEDdEGAiCxqIgIgBiMBazYCACACIAgjAWs2AgQLCwsgACEDA0AgAyAAQUBrSQRAIAFC//8Dg1AEQCAD/QAEACIK/QwgICAgICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAg\
Cv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEACQCADIxRJDQBBoIAs/QAEACAD\
IgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBoIAs/QAE\
ACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAF\
Z0EQa2shBEGggCz9AAQAIANBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZCEFA0AgBUUEQEGggCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZCEFDAELCyACIAVoaiIGJBQgBiAEa0EfSSMKQYAgS3INAAJ/IARBgAJrIwEgBCMBa0GAAksbIQUgBCECA0AgAiAFSwR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCyMAIgUgBEGAAmoiByAFIAdJGyEH\
IAQhBQNAIAUgB0kEfyAFLQAAQQpHBUEACwRAIAVBAWohBQwBCwtBACACIAUQDUEISQ0AGkEBIAIjAUsEfyACQQFrLQAAQQpHBUEACw0AGiAEIw9PBEACQEEAJA1BACQOQQEkEgNAIAIjAEkEQCACIwAiByACQYAC\
aiIIIAcgCEkbIQcDQCACIAdJBH8gAi0AAEEKRwVBAAsEQCACQQFqIQIMAQsLIAIQDUUNAiACIwBJBH8gAi0AAEEKRwVBAAsEQEEBJA4LIAIkDyMPQQFqIQIMAQsLCwsjDgsEQAJAIwoiAkEBaiQKIAJBgCBPDQAg\
AkEDdEGAiC5qIgIgBCMBazYCACACIAYjAWs2AgQLCwsLCyADQRBqIQMgAUIQiCEBDAELCwsJACMKIwkgABsLxgMCBH8BewJ/IAAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyABCyABTwRAQQAPCyAA\
IQIDQCABIAJLBEAgAiEAA0AjACEDA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAiAyAAIAJLBH8gAEEBay0AACIEQdwARiAEQT1GcgVBAAsEQAJ/IABBAWoiBCAALQAAIgVB\
CkYNABogACAFQQ1HDQAaIABBAmogBCAELQAAQQpGGwshAAsgAEcNAAsgAyACa0E0TwR/QQAhBCACIQADQCAEQTRJIAAgA0lxBEAgBEEBaiAEIAAtAABBAXRBgIQsai8BAEGBEHFBAUYbIQQgAEEBaiEADAELCyAE\
QTRGBUEACwR/IAIgAxAhBUEACwRAQQEPCyADQQFqIQIMAQsLQQALoAUCBH8BeyABIQMDQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgA0EBayEDDAELCyADIQQCfyAAIQMDQCADIARJ\
BEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRA\
IAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwNAIAMgBEkEQCADECIEQCADLQAAQdwARwRAQQEPC0EBIQILAn8gA0EBaiEDA0AgAyAESQRAQbCALP0ABAAgA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//A0cEQCADIAVBf3NoagwDCyADQRBqIQMMAQsLIAQLIQMMAQsLIAIEfyABIQRB\
ACECIAAhAQNAIAJBMEkgASAESXEEQCABEAwiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAUEEQQEgAS0AAEHcAEYEfyABQQFqLQAAQfgARgVBAAsEfyABQQJqIgEhAwJ/A0Ag\
AyABQQJqSQRAQQAgAy0AAEEBdEGAhCxqLwEAQYACcUUNAhogA0EBaiEDDAELC0EBCwVBAAsbaiEBDAELCyACQTBPBH9BAQUgABAMIgBB0ABGIABBH0ZyIABBKEZyIABB+ABGciAAQdwARnILBUEACwvcBgEDfyAA\
QQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJ\
CwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACAB\
LQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFr\
LQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJq\
SQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAEL\
CyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEB\
aiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEA\
QYEQcUEBRgVBAQtFCwsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMg\
AGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGA\
AnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjEgR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAt\
AAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciAD\
QShGciADQfgARnILBUEACwRAQQEkDgtBACQSQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIE\
QCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsLIw0gA2okDSMNQTBPBEBBASQOCyAGBEAgAyQNCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsM\
AgsLCyAFC/kDAQN/An9BAAJ/QQEgASIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgBUGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogBUEBaiEFIANBAWohAwwBCwtBAAtFDQAaIABB\
gAFrIwEgACMBa0GAAUsbIQNBASEFIAAhBANAIAMgBEkEfyAEQQFrLQAAQQpHBUEACwRAIAVBACAEQQFrIgQtAABBIEYEf0EBBSAELQAAQQlGCxshBQwBCwtBACAFBH9BAQUgBCMBSwR/IARBAWstAABBCkcFQQAL\
Cw0AGiMAIgMgAUFAayIFIAMgBUkbIQUgASEDA0AgAyAFSQR/IAMtAABBCkcFQQALBEAgA0EBaiEDDAELCyAEJBsgACQQIAEkESADJBUgAyAFSQtFBEBBAA8LIAAjFSMRa0ECdEGAkDBqIgUoAgBJBEBBAA8LIxEQ\
DiIDRQRAQQAPC0EAJANBACQCIAAgARAAIQQgAyEAA0AgBEEBIAAbRQRAIwAhASAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIANBAWohAwwBCwsgACADIgEQACEEIAUgADYCACADEA4hAAwB\
CwsgBAR/QQEFIAFBgAJqIAJPIwJBNE9xBH8QAwVBAAsLCw==";var nE=f("%\\&="),rE=[g,Ye.table,f("0123456789"),rA,tA,AA,v,me,U,nA,eA,JA,N.table,ZA],tE=[[720896,F.table],[720960,g],[720912,N.table],[720928,cA.table],[720944,
nE]];function Ut(e){for(let[n,r]of tE)oE(new Uint8Array(e,n,16),r);new Uint8Array(e,721088,256).set(h);let A=new Uint16Array(e,721408,256);for(let[n,r]of rE.entries())
for(let t=0;t<256;t++)A[t]=A[t]|r[t]<<n}function oE(e,A){for(let n=0;n<128;n++)A[n]===1&&(e[n&15]=e[n&15]|1<<(n>>4))}var tn=65536,Ft;function sn(e){let{WebAssembly:A}=globalThis;try{return A===void 0?void 0:new on(A,e)}catch{return}}var on=class{#A;#n;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#c=0;#f=!1;constructor(A,n){let r=n;r??=this.#n=new A.Memory({initial:Math.ceil((1048640+tn+64)/tn)}),this.#A=n,Ft??=
new A.Module(Buffer.from(Tt,"base64")),this.#e=new A.Instance(Ft,{env:{memory:r}}).exports,Ut(r.buffer),this.#B(r)}holds({buffer:A}){return A===this.#t?this.#A!==
void 0:A!==this.#A?.buffer?!1:(this.#B(this.#A),!0)}nextPiece({pieces:A,firstChanges:n,changes:r},t,o,i){return this.#f=!0,this.#e.siftPieces(A,n,r,t,o,i)}sift({
bytes:A,start:n,end:r,changes:t}){let o=r-n,i=this.#f;if(this.#E=this.#n===void 0?A.byteOffset+n:1048640,this.#f=!1,i&&n===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?A.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#d(this.#n,1048640+o+64),this.#i.set(new Uint8Array(A.buffer,A.byteOffset+n,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=n,this.#r=0,this.#c=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#c===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:A,shape:n},{bytes:r,end:t},o){let i=this.#e.countOf(A),s=2*4096*A,a=0,E=Math.min(i,4096);for(;a<
E;){let u=a+E>>1;this.#a+this.#u[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?b(n,r,o,t):l}nextWide({start:A,end:n},r){if(this.#c===
0)return l;let t=this.#E+r-A,o=r===A?this.#c:this.#e.findWide(t,this.#E+n-A);return o===0?l:A+o-this.#E}nextRun(A,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(A,n){A.grow(Math.ceil((n-this.#i.length)/tn)),this.#B(A)}#B({buffer:A}){this.#t=A,this.#i=new Uint8Array(
A),this.#s=new Uint32Array(A,797696,2*31360),this.#u=new Uint32Array(A,721920,4*4096)}};var de={isEmpty:!1,nextRun:({bytes:e,end:A},n)=>b(F,e,n,A),endOf:({bytes:e,end:A},n)=>I(F.table,e,n,A),traitsOf:()=>15,nextOther:({shape:e},{bytes:A,end:n},r)=>b(
e,A,r,n),nextWide:(e,A)=>BA.find(e,A)},EE=192,an,Nt=!1,En=[];function Mt(e,A){let{bytes:n,start:r,end:t}=e;return t-r>8388608?de:A?.holds(n)===!0?A.sift(e)?A:de:
t-r<EE?de:(Nt||(an=sn()),Nt=!0,an?.sift(e)===!0?an:de)}function Pt(e,A){if(e.end-e.start>8388608)return de;for(;En.length<A;)En.push(sn());let n=En[A-1];return n?.
sift(e)===!0?n:de}var _t={table:me,shortest:O};function cn(e,A,n){uE(e,A,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of It)if(!(r>e.depth))for(let s=A.nextOther(t,e,e.start);s!==
l;){let a=I(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,un(e,r,n)):a;s=A.nextOther(t,e,E)}Ht(BA,(r,t)=>A.nextWide(r,t),e,n),e.outer!==void 0&&Ht(dA,dA.find,
e,n)}function Ht({levels:e,decode:A},n,r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=A(r,o,un(r,e,t))}function un(e,A,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=fE(r,e,e.depth-A),o=Pt(t,pA(t));(!o.isEmpty||dA.find(t,t.start)!==l)&&cn(t,o,n)}}function uE(e,A,n){let r;for(let t=A.nextRun(
e,e.start);t!==l;){let o=A.endOf(e,t),i=T(e,t,o)?A.traitsOf():A.traitsOf()&2;(i&1)!==0&&o-t>=Q&&BE(e,t,o,n.found);for(let s=0;s<fA.length;s++){let{levels:a,trait:E,
shortest:u,notice:p,decode:Y}=fA[s];if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=p(e,x,o),x!==l);)x=Y(e,x,un(e,a,n)),r??=fA.map(()=>e.
start),r[s]=x}t=A.nextRun(e,o)}}function fE({bytes:e,core:A,locate:n,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:A,outer:{layer:o,locate:n},unpack:void 0}}function BE(e,A,n,r){let{bytes:t}=e;for(let o=b(LA,t,A,n);o!==l;o=b(LA,t,o,n)){let i=o;o=I(g,t,o,n),dE(e,
i,o,r),gE(e,i,o,r)}}function dE(e,A,n,r){let{bytes:t}=e,o=n-(Z-fe)+4;for(let i=A+fe;;i++){if(i=Dt(t,i,o),i===-1)return;let s=i-fe;if(!nn(t,s)&&!Je(e,s,s+Z))continue;
let a=xt(t,s);a!==void 0&&(a.confidence==="certain"||QE(e,s))&&r.add(e,s,s+Z,a)}}function QE(e,A){return!e.exact&&Je(e,A,A+Z)&&Lt(e.bytes,A)}function gE(e,A,n,r){
let{bytes:t}=e;for(let o=b(_t,t,A,n);o!==l;o=b(_t,t,o,n)){let i=o;for(;o<n&&me[t[o]]===1;)o++;IE(e,i,o,r)}}function IE(e,A,n,r){let{bytes:t}=e;for(let i=yA(t,A,
n,A);i!==-1;i=yA(t,A,n,i+1)){let s=pe(t,i);s!==void 0&&r.add(e,i,i+O,ar(s))}let o=n-O;e.exact||pe(t,o)!==void 0||!ur(t,o)||Je(e,o,n)&&r.add(e,o,n,Er)}var vt=Object.freeze([]);function Jt(e,{decodeDepth:A,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Mt(e,t);if(i.isEmpty)return vt;let s=e.end-e.start,a=new ve(e.start),E=new Ne(s),
u=o&&lE(o,s,E);cn(qn(e,A,u),i,{found:a,budget:E}),E.isExceeded&&n?.(Jn),a.hasCandidates&&r?.();let p=a.distinct();return p.length===0?vt:p}function lE(e,A,n){let r;
return(t,o)=>{r??=e(A),r(t,i=>{n.give(i.length),o(i)})}}var mE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],fn=new Map;for(let e of mE){let A=e[0].charCodeAt(0);fn.set(A,[...fn.get(A)??[],
e])}var pE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),CE=110,Yt=120,Wt=512,Bn=22,hE=Buffer.from("PK\0\0\0\0","latin1"),bE=Bn+65535;
function qt(e,A,n,r=!0){let t=e[A];if(t===void 0||n-A<8)return;let o=fn.get(t);if(o!==void 0){let s=o.find(([a])=>Vt(e,A,a));if(s!==void 0)return s[1]}if(t===Yt&&
SE(e[A+1]))return"zlib";let i=pE.get(t);if(i!==void 0){let s=zt(e,A,Math.min(n,A+CE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return wE(
e,A,n)?"tar":r&&yE(e,A,n)?"trailing-zip":void 0}function Xt(e){return e.endsWith(".br")?"brotli":void 0}function wE(e,A,n){if(n-A<Wt)return!1;let r=e[A+154];if(!(e[A+257]===117&&Vt(e,A+257,"ustar"))&&!(r===0&&e[A+155]===32))return!1;let o=Number.parseInt(zt(e,A+148,
A+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Wt;s++)(s<148||s>=156)&&(i+=e[A+s]);return o===i}function SE(e){return(e&32)===0&&((Yt<<8)+e)%31===0}function yE(e,A,n){
let r=Math.max(A,n-bE);if(n-r<Bn)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(hE):-1;return o>=0&&o+Bn<=t.length}function Vt(e,A,n){
for(let r=0;r<n.length;r++)if(e[A+r]!==n.charCodeAt(r))return!1;return!0}function zt(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,n-A).toString("latin1")}var k=require("node:fs"),$t=require("node:zlib");var Kt=32*1024*1024,RE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,DE=32;function jt(e,A){try{let n=(0,$t.inflateSync)(xE(e),{maxOutputLength:Kt}),r=RE.exec(
n.toString("latin1",0,DE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>A?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return Oe(n)}}function xE(e){let A=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let n=(0,k.fstatSync)(
A);if(!n.isFile()||n.size>Kt)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(A)}finally{(0,k.closeSync)(A)}}function De(e,A,n){if(qt(e,A,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Jt({bytes:e,start:A,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function Zt(e,A){let n=jt(e,A.maxSize);return typeof n!="string"&&n.type==="blob"&&De(n.bytes,
n.start,A)}function eo(e,A,n){let r=(0,Qe.lstatSync)(e);return!r.isFile()||r.size>n||(0,Qe.realpathSync)(e)!==e?!1:Xt(e)===void 0&&De((0,Qe.readFileSync)(e),0,A)}var LE=/ -{24} >8 -{24}\r?$/;var TE="diff --";function Ao(e,A){if(!A)return e;let n;for(let{line:r,at:t}of OE(e)){let o=LE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(TE))return UE(e,n.mark)?e:e.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return e}function UE(e,A){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return n.startsWith(A,n.lastIndexOf(`
`)+1)}function*OE(e){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let n=0;n<A.length;){let r=A.indexOf(10,n),t=r<0?A.length:r;yield{line:A.toString(
"latin1",n,t),at:n},n=t+1}}var xe={decodeDepth:3,maxSize:1/0,lineHash:!1};function no(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var GE=500,to=1<<20;function oo({hook:e,args:A,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!no(r)&&FE(t,
A);case"commit-msg":return A.length===1&&kE(n,A[0],r.GIT_EDITOR!==":");default:return!1}}function FE(e,A){let n=Rn(e.directory);if(n===void 0)return!1;let r=vn(
e);if(r===void 0||r.blobs.size+A.length>GE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(A.length===0?[]:r.changed.map(s=>(0,Le.join)(
n.top,yn(s)))),i=A.map(s=>(0,Le.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(io)&&[...r.blobs].every(s=>Zt(t(s),xe))&&i.every(NE)}function NE(e){
return io(e)&&eo(e,xe,to)}function io(e){return[...Sn(e)].every(({name:A})=>De(A,0,xe))}function kE(e,A,n){let r=Ao((0,ro.readFileSync)((0,Le.resolve)(e,A)),n);
return r.length<=to&&De(r,0,xe)}var ME=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;PE(process.argv.slice(2))||import("./cli.js");function PE([e,A="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(e!=="hook"||!n.slice(0,t).every(a=>ME.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return oo({hook:A,args:o,cwd:s,env:i})&&wn(s,(0,so.homedir)())}catch{return!1}}
