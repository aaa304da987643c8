"use strict";var uo=Object.create;var ln=Object.defineProperty;var fo=Object.getOwnPropertyDescriptor;var Co=Object.getOwnPropertyNames;var wo=Object.getPrototypeOf,lo=Object.prototype.hasOwnProperty;var Do=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of Co(e))!lo.call(A,t)&&t!==n&&ln(A,t,{get:()=>e[t],enumerable:!(r=fo(e,t))||r.enumerable});
return A};var mo=(A,e,n)=>(n=A!=null?uo(wo(A)):{},Do(e||!A||!A.__esModule?ln(n,"default",{value:A,enumerable:!0}):n,A));var Io=require("node:os");var Rn=require("node:fs"),hn=require("node:path");var x=class extends Error{name="UserError"};function OA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function Dn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var mn=require("node:fs"),wA=require("node:path");function*pn(A,e){for(let n=A;;n=(0,wA.dirname)(n))if(yield n,(0,mn.existsSync)((0,wA.join)(n,".git"))||n===e||
n===(0,wA.dirname)(n))return}var po=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Sn(A,e,n=Rn.existsSync){for(let r of pn(A,e)){let[t,o]=po.map(i=>(0,hn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var GA=require("node:fs");function bn(A,e,n){let r=Ro(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${e}: not valid UTF-8`)}}function Ro(A,e,{noun:n,
largest:r}){try{let t=(0,GA.statSync)(A);if(!t.isFile())throw new x(`${e}: not a regular file`);if(t.size>r*1e6)throw new x(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,GA.readFileSync)(A)}catch(t){throw t instanceof x?t:new x(Dn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${OA(t)}`)}}var ho=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,So=/^ *(?:#.*)?$/,bo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Po=/^PAT00[1-5]$/,Lo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Pn(A,e){let n=Sn(A,e);return n===void 0?!0:!n.endsWith(".json")&&xo(bn(n,n,{noun:"configuration",largest:1}))}function xo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!ho.test(r))return!1;if(So.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",Q=""]=o;
if(n===void 0||(n.indent??E)!==E||!yn(n.key,Q))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,a]=Lo.exec(t)??[];if(s===void 0?!bo.test(t):a?.split(",").every(E=>yn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(A,e){return(A==="disabledRules"?Po:yo).test(e)}var Bo=require("node:fs"),NA=require("node:path");function*Ln(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function xn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Uo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Uo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),b=require("node:path");function Un(A,e=process.env){let n=No(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Nn((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function No(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Nn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||To(r))return}}function To(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,b.join)(A,e)))}function Nn(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Mn=require("node:child_process");var Fn=require("node:fs"),tA=require("node:path");var Fo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Tn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Oo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Go=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],On=["--no-pager","--literal-pathspecs",...Go.flatMap(A=>["-c",A])];var ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Gn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!ko.has(i)&&(n[t]=o)}let r=A.inherit?[...Fo,...Tn]:Tn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,Oo)}var we;function kn(){let A=process.env.PATH??process.env.Path??"";if(we?.path!==A){let e=Mo(A);if(e===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");we={path:A,git:e}}return we.git}function Mo(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ho(n))}function Ho(A){try{return(0,Fn.statSync)(A).isFile()}catch{return!1}}var vo=12e4,_o=1<<20;function Hn(A,e){let{status:n,stdout:r,error:t}=(0,Mn.spawnSync)(kn(),[...On,...A],{cwd:e.directory,env:Gn(e),stdio:["ignore","pipe","ignor\
e"],timeout:vo,maxBuffer:_o,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Jo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Wo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function vn(A,e){if(!Wo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var Yo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)Yo[A.toString(16).charCodeAt(0)]=A;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?_n(o,n):void 0,after:/^1[02]/.test(t)?_n(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function _n(A,e){return/^0+$/.
test(A)?void 0:vn(A,e)}var qn="diff-index";function Kn(A){let e=Hn([qn,...Jn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:Q}=Yn(n[i],s,qn);if(Q)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var dA=require("node:fs");var kA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var jn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ko={free:1024*1024,ratio:24},MA=class{#e;#n=!1;constructor(e){
this.#e=new kA(Ko,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Vn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+A[e+2*a+1]<t?i=a+1:s=a}return i<n&&r+A[e+2*i]<=o}function Xn({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function me({layer:A}){return A.outer===void 0?A.unpack:me(A.outer)}function pe({outer:A}){return A===void 0?0:pe(A.layer)+1}function U({changes:A},e,n){return A===
void 0||Vn(A,e-256,n+256)}function zn(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var le=3*65536,De=3*8192;function R(A,e){
if(A<=le+De){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=le){let r={start:n,end:Math.min(A,n+le)};e({start:Math.max(0,n-De),end:Math.min(A,r.end+
De)},r)}}function w(A,e){let n=e|0;return{start:A.start+n,end:A.end+n}}var jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Zo=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),$n=new RegExp(`${jo.map(Zo).join("|")}|(?<![a-z])(?:${Vo.join(
"|")})`,"i"),Xo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,zo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
$o=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ai=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=$n.test(t)||$n.test(
o),e.foreign||=Xo.test(t)||zo.test(o),e.digest||=$o.test(t),e.example||=Ai.test(t),e.server||=ei.test(t)&&ni.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[Ar(r,t,e.start),Ar(r,e.end,o)]}function Ar(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var vA=new Uint16Array(256);function iA(A,e,n){vA.fill(0);for(let t=e;t<n;t++){let o=A[t];vA[o]=vA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/vA[A[t]]);
return r/(n-e)}var ri=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ti=new Set(ri.flatMap(A=>tr(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),oi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ii=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function rr(A){let e=A.toLowerCase(),n=tr(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(ii.test(e))return"it is made of words\
 that stand for a token";if(si(e))return"it repeats itself";if(_A(n,nr)>=20||_A(ai(e),nr)>=30)return"it counts up or down";if(_A(n,r=>ti.has(r))>=20)return"it w\
alks along the keyboard";if(_A(n,r=>oi.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function nr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function si(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function tr(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function ai(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function _A(A,e){
return A.filter(e).length}var I=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,lA=String.raw`${I}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${I}value${I}\s{0,4}[:=]|\s)\s{0,8}${I}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>B(`(?:${A})${lA}${e}`),q=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${I}`),
X="@|%40",z=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${I}\s{1,8}value\s{0,4}=\s{0,4}${I}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${lA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${z}`),after:k(X)},{id:"pip-inde\
x-url",before:B(z),after:k(String.raw`(?:${X})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${lA}basic\s{1,4}`)},{id:"cargo-token",before:D(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${I}auth${I}\s{0,4}:\s{0,4}${I}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${I}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${I}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:k(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:D("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:D("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:D("VSCE_PAT")},{id:"terraform-variable",before:D("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:D("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:k(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${I}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${I}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${I}\w{1,80}=${I}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${I}publishers${I}\s{0,4}:[^]{0,600}${I}pat${I}\s{0,4}:\s{0,4}${I}`)},
{id:"postman",before:B(String.raw`${I}key${I}\s{0,8}:\s{0,8}${I}[\w -]{1,60}${I}\s{0,8},\s{0,80}${I}value${I}\s{0,8}:\s{0,8}${I}`)},{id:"arm-parameter",before:B(
String.raw`${I}\w{0,60}(?:pat|token|secret|password)\w{0,60}${I}\s{0,8}:\s{0,8}\{\s{0,80}${I}value${I}\s{0,8}:\s{0,8}${I}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${I}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${lA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${I}\s{0,4}:\s{0,4}${I}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:D("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${z}`),after:k(X)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(z),after:k(String.
raw`(?:${X})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(z),after:k(String.raw`(?:${X})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
z),after:k(String.raw`(?:${X})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,Bi=/[A-Za-z0-9+/_-]+$/,Qi=/^[A-Za-z0-9+/_=-]+/;function Re({steps:A},e=Ei){let n=A.map(({layer:t,span:o},i)=>{let[s,a]=HA(t,o,e);return i===0?{before:s,
after:a}:{before:s.replace(Bi,""),after:a.replace(Qi,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ci(t,i))&&(o?.test(s)??
!0)))?.id}function ci(A,e){return A.lastIndex=e.length,A.test(e)}var F=(A,e,n)=>({signed:A,shaped:e,legacy:n}),Ii={signed:4.5,shaped:4.5,legacy:4},ui=[{name:"its signatures",weights:F(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:F(1,0,1),applies:({kind:A,entropy:e})=>e>=Ii[A]},{name:"platform data as in real tokens",weights:F(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:F(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:F(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:F(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:F(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:F(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:F(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:F(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:F(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],fi=5,di=8;function Ci(A){return A>=di?"likely":A>=fi?"possible":void 0}function wi(A){let{kind:e}=A;return ui.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ir(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=er(A),a=li(e);if(a==="legacy"&&s.foreign)return;let E=s.azure&&Re(A,256)!==void 0,
Q=wi({kind:a,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:E}),l=Ci(Q);return l===void 0?void 0:{...e,confidence:l}}function li({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function c(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",he="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",Se=ar+sr+he,K=`${sr}${he}${ar}+/`,sA=`${he}234567`,f=c(`${K}-_`),M=c(Se),DA=c(sA),y=c(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),P=c("0123456789ABCDEFabcdef"),m=c(K,A=>A);m[45]=62;m[95]=63;var N=52,be=32,Er=[2,7,8,22],Di=-524719827,mi=270137646,ye=50,aA=123-ye,pi=97,Ri=113,hi=4;function Qr(A){return Er.reduce((n,r)=>n<<8|A[r],0)^(0,Br.crc32)(A.filter(
(n,r)=>!Er.includes(r)))}var cr=Qr(new Uint8Array(be)),Si;function bi(){let A=new Int32Array(N*aA),e=new Uint8Array(be);for(let n=0;n<be*8;n++){e[n>>3]=128>>(n&7);let r=Qr(e)^cr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*aA+sA.charCodeAt(i)-ye;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function mA(A,e){let n=Si??=bi(),
r=cr;for(let t=e,o=-ye;t<e+N;t+=4,o+=4*aA){let i=n[o+A[t]],s=n[o+aA+A[t+1]],a=n[o+2*aA+A[t+2]];r^=i^s^a^n[o+3*aA+A[t+3]]}return r===Di?"user":r===mi?"applicatio\
n":void 0}function gr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var Ir={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function ur(A){let e=sA.indexOf(A.charAt(N-1));return`${A.slice(0,N-1)}${e<sA.length/2?"a":"q"}`}function Pe(A,e,n,r){
if(n-e===N)return r<=e&&mA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==pi&&i!==Ri||t>=N-1)continue;let s=o-
N+1;if(s>=r&&s>=e&&mA(A,s)!==void 0)return s}return-1}function fr(A,e){return iA(A,e,e+N)>=hi}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",dr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Cr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Pi=new RegExp(`${dr}(?::[^\\s:/\
@"'<>]{0,128})?${Cr}`,"gi"),nQ=new RegExp(`${dr}(?::|%3A)$`,"i"),rQ=new RegExp(`^${Cr}`,"i"),tQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Pi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var oQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),iQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Li=Object.freeze([]),YA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=zn(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?ur(E):E),l=i.encoding.length===0&&a.end-a.start===r-n;l&&Q.offsets.has(a.start)||(l&&
Q.offsets.add(a.start),this.#n.push({...s,token:Q.token,offset:a.start-this.#e,length:a.end-a.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Ni)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):xi(n,r)&&(e[e.length-1]=n)}return e.sort(Ui)}};function xi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Ui(A,e){return A.offset-e.offset||A.length-
e.length||Le(A.token,e.token)}function Ni(A,e){return Le(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Le(A.encoding.join(),
e.encoding.join()))}function Le(A,e){return A===e?0:A<e?-1:1}var xe=92,Ti=37,Fi=117,Oi=120,Gi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function qA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&M[r[n]]===1?!1:e<=
t||M[r[e-1]]===0||ki(r,t,e)}function ki(A,e,n){return n-2>=e&&A[n-2]===xe&&Gi.has(A[n-1])||n-3>=e&&A[n-3]===Ti&&Ue(A,n-2,n)||n-4>=e&&A[n-4]===xe&&A[n-3]===Oi&&Ue(
A,n-2,n)?!0:n-6>=e&&A[n-6]===xe&&A[n-5]===Fi&&Ue(A,n-4,n)}function Ue(A,e,n){for(let r=e;r<n;r++)if(P[A[r]]===0)return!1;return!0}var g=52,j=48,C=-1,KA=`${K}-_`,wr="%\\&#;={}",jA={table:c(KA+wr),shortest:g},T={table:c(`${KA}${wr}\r
`),shortest:24},Ne={table:f,shortest:g};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return C}function d(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],lr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&VA(A,e)!==void 0?e:C,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=VA(r,e),s=o&&me(o);return i===void 0||s===void 0||s(r.subarray(
e,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function VA(A,e){let n=A[e];for(let[r,t]of Mi)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Te={table:f,shortest:Math.ceil(g*8/6)},Dr=4,vi=c("(Px"),mr=Math.floor((j-2)/3),pr={levels:1,trait:4,shortest:Te.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Te,A,e,n);r!==C;){if(ZA(A,r))return r;let t=d(f,A,r,n);for(let o=0;o<Dr;o++)if(Rr(A,r+o,t))return r;r=p(Te,A,t,n)}return C},decode:(A,e,n)=>{let r=d(f,A.bytes,e,
A.end);ZA(A.bytes,e)&&_i(A,e,r,n);for(let t=0;t<Dr;t++)Ji(A,{start:e+t,end:r},t===0,n);return r}};function ZA(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return vi[n]===
1&&VA(Fe(A,e,0,6),0)!==void 0}function _i({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Fe(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;Rr(A,t,e.end)&&R(o,(i,s)=>{Yi(A,
t,i.start,i.end)&&r({bytes:Fe(A,t,i.start,i.end),core:w(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function Rr(A,e,n){let r=e-4,t=r+4*mr;for(;t+4<=n;){let o=t;for(;Wi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*mr}return!1}function Wi(A,e){
let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function pA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(A,e,n,r){let t=n-1,o=t+g;for(;o<r;){let i=o,s=pA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=pA(A,e,i)}if(s===0&&qi(A,e,i,
n,r))return!0;t=i,o=i+g}return!1}function qi(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[pA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<g&&
y[pA(A,e,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&y[pA(A,e,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function Fe(A,e,n,r){let t=e+n/3*4,o=Math.min(Math.ceil((r-
n)*4/3),A.length-t),i=Buffer.from(A.buffer,A.byteOffset+t,o);return Buffer.from(i.toString("latin1"),"base64")}var O={table:c(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},Ki=1,ji=48,Vi=120,Zi=92,Xi=40,XA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&P[A[r]]===0;)r+=zi(A,r,n)?XA.length:1;return Math.
min(r,n)}function zA(A,e,n){A.length>0&&A.add(Ki,e,n)}function Oe(A,e,n){return A[e]===ji&&e+1<n&&RA(A[e+1])}function hr(A,e,n){return e-2>=n&&A[e-2]===Zi&&RA(A[e-
1])}function RA(A){return A!==void 0&&(A|32)===Vi}function zi(A,e,n){if(A[e]!==Xi||e+XA.length>n)return!1;for(let r=1;r<XA.length;r++)if(A[e+r]!==XA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),a=E=>$i(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:a(e.start),end:e.end===A.end?o:a(e.end)},locate:({start:E,end:Q})=>{let{starts:l,ends:Y}=s();return{start:l?.[E],
end:Y?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function $i(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var u=-1,EA=256,Sr=10,As=13;function h(A,e){return A|e<<9}function br(A){return A&511}function yr(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(P[o]===0)return u;r=r*16+W(o)}return e>=n||r>255?u:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&P[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===Sr?1:A[e]!==As?0:e+1<n&&A[e+1]===Sr?2:1}var Pr={table:O.table,shortest:3*g-1},es=48,ns=3,Lr={levels:1,alphabet:{index:0,shape:Pr},notice:(A,e,n)=>U(A,e,n)&&rs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=d(Pr.table,A,n,e);return R(t-n,(o,i)=>{let s={piece:w(o,n),core:w(i,n)},a=J(s,"decimal",E=>ts(A,s.piece,E));a!==void 0&&r(a)}),t}};function rs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=j)return!0;r=H(A,t,e.end)}return!1}function ts(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);o===u?zA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function xr(A,{start:e,end:n},r,t){if(t-r>ns||
r>e&&RA(A[r-1])||t<n&&RA(A[t]))return u;let o=0;for(let i=r;i<t;i++){let s=A[i]-es;if(s>9)return u;o=10*o+s}return o>255?u:o}function V(A,e,n){if(!U(A,e.source[0],e.end))return;let{bytes:r}=A;R(e.offsets.at(-1),(t,o)=>{n({bytes:os(r,e,t),core:w(o,-t.start),locate:i=>is(e,w(i,t.start)),
aligned:!0,exact:!0})})}function os(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Nr(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,e.offsets[o+1]),E=e.source[o]-i;t.set(A.subarray(s+E,a+E),s-n)}return t}function is(A,e){return{start:Ur(A,e.start),end:Ur(A,e.
end-1)+1}}function Ur(A,e){let n=Nr(A,e);return A.source[n]+e-A.offsets[n]}function Nr(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Tr={table:f,shortest:16},Ae=T.shortest,Fr=1,Ge=2,ke=4,ss=8,as=c(KA,A=>A>=64?Fr:A<26?Ge:A>=52&&A<62?ke:ss),Es=256;function ee(A,e,n,r){for(let t=p(Tr,A.bytes,
e,n);t!==C;){let o=d(f,A.bytes,t,n);if(!Bs(A.bytes,t,o)&&r(A,t,o))return t;t=p(Tr,A.bytes,o,n)}return C}function Bs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=as[A[t]],
(r&(Ge|ke))===(Ge|ke))return!1;return(r&Fr)===0?n-e<=Es&&Qs(A,e,n):!0}function Qs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var cs=27,gs=38,Is=60,Or=62,us=91,fs=16,ds=128,Cs=16,ws=c("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ls=c(`<\r
`),Ds=c("0123456789;"),ms=c("mK"),ps=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),Rs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Me="\x1B\xC2\xE2\xEF";function Gr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<fs;o++){let i=hs(A,t);if(i===t)break;t=i}return t>e&&t<r&&f[n[t]]===
1?t:-1}function hs(A,e){let n=A.bytes[e];if(n===Is)return Ss(A,e);if(n===cs)return bs(A,e);for(let r of n===gs?ps:Rs)if(He(A,e,r))return e+r.length;return e}function Ss({
bytes:A,end:e},n){if(n+1>=e||ws[A[n+1]]===0)return n;let r=Math.min(e,n+ds),t=n+1;for(;t<r&&A[t]!==Or&&ls[A[t]]===0;)t++;return t<r&&A[t]===Or?t+1:n}function bs({
bytes:A,end:e},n){if(A[n+1]!==us)return n;let r=Math.min(e,n+2+Cs),t=n+2;for(;t<r&&Ds[A[t]]===1;)t++;return t<e&&ms[A[t]]===1?t+1:n}function He({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var _e=10,vr=13,ys=38,Ps=60,QA=92,kr=42,Ls=45,xs=35,ve=47,_r=110,Jr=114,Ye=4,ne=128,Us=2,Ns=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Fs),oe=c(" 	\"'`\\=.,&>#*|<^~"),_=c("\"'`"),re=c("bBfFrRuULN@$"),qe=c("+-/_"),Ts=c(`
\r<`),ie=c(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Me}`),se=c(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=c(`
\r\\&<${Me}`);function Fs(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ae(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=Je(A,e,!1);
return t!==-1?t:Os(A,e)?Je(A,e,!0):Gr(A,e)}function Os({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ye&&A[r]===QA;)r++;return r<e&&_[A[r]]===1}function Je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let a=SA(A,s),E=n?Gs(r,s,o):s;if(a>s){if(i===Us)return-1;i++,s=a}else if(E>s)s=E;else if(oe[r[s]]===
1||Hs(r,s,o))s++;else if(s>e&&Ms(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||ks(r,e,s)?s:-1}function Gs(A,e,n){let r=A[e]===ve&&A[e+1]===kr,t=A[e]===
xs||Mr(A,e,ve)||Mr(A,e,Ls);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==_e&&A[o]!==vr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==kr||A[o+1]!==ve);)o++;
return o+1<n?o+2:e}function Mr(A,e,n){return A[e]===n&&A[e+1]===n}function Wr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function ks(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function Ms(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ye&&A[r]===QA;)r++;return r<n&&_[A[r]]===1}function Ke(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)f[n[i]]===0&&f[n[i-1]]===1&&Je(A,i,!1)===e&&(o=i);return o}function Ee({bytes:A,
start:e},n){return n>e&&(A[n]===_r||A[n]===Jr)&&A[n-1]===QA}function Hs(A,e,n){let r=e;for(;r<n&&qe[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||Ts[A[r]]===1)}
function SA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===_e)return e+1;if(t===vr)return e+1<r&&n[e+1]===_e?e+2:e+1;if(t===QA){let o=Hr(A,e)===Jr?We(A,e):e;return Hr(
A,o)===_r?We(A,o):o}if(t!==ys&&t!==Ps)return e;for(let o of Ns)if(He(A,e,o))return e+o.length;return e}function Hr(A,e){let n=We(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function We(A,e){let n=e;for(;n<A.end&&n-e<Ye&&A.bytes[n]===QA;)n++;return n+1}var je=10,vs=128,_s=64,Ve=c(" 	"),Yr=c("0123456789"),qr={levels:0,trait:2,shortest:T.shortest,notice:(A,e,n)=>ee(A,e,n,Js),decode:(A,e,n)=>{let r=d(f,A.bytes,e,
A.end),t=Ws(A,e,r);return t===void 0?r:(V(A,t,n),t.end)}};function Js(A,e,n){let r=Kr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=d(f,A.bytes,i,A.end),t+=o-i,t>=g)return!0;return!1}function Ws(A,e,n){let r=Kr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=d(f,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function Kr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-vs),s=e,a=!0;for(;s>i&&r[s-1]!==je;s--)Ve[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==je||!Wr(A,n))return;let E=Math.min(
o,n+_s),Q=n;for(;Q<E&&r[Q]!==je;)Q++;return Q<E?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=Ys(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=d(i,A,o,n.start),t=d(i,A,t,e)}}return t<e&&f[A[t]]===1?t:-1}function Ys(A){return Yr[A]===1?Yr:Ve[A]===1?Ve:void 0}var qs=85,jr=117,Ks=120,js=123,Vs=125,Z=48,Zs=32,Xs=127,Vr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return u;let r=A[e+1];if(r===jr&&A[e+2]===js)return zs(
A,e,n);if(r===Ks)return Ze(A,e,e+4,n);if(r===jr)return Ze(A,e,e+6,n);if(r===qs)return Ze(A,e,e+10,n);if(r>=Z&&r<Z+8)return $s(A,e,n);let t=BA(A,e+1,n);return t>
0?h(EA,1+t):r>Zs&&r<Xs&&M[r]===0?h(r,2):u}};function Ze(A,e,n,r){let t=n>r?u:v(A,e+2,n);return t===u?u:h(t,n-e)}function zs(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===Vs?v(A,e+3,r):u;return t===u?u:h(t,r+1-e)}function $s(A,e,n){let r=0,t=e+1,o=e+(Aa(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-Z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return h(r,t-e)}function Aa(A,e,n){if(e+4>n||A[e]!==Z||A[e+1]>Z+3||A[e+1]===Z&&A[e+2]<Z+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-Z;if(t<
0||t>7)return!1}return!0}var ea=35,na=59,ra=120,Xe=48,Zr=8,Xr={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==ea)return u;let r=(A[e+2]|32)===ra,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+Zr)):ta(A,t,n),i=r?v(A,t,o):oa(A,t,o);return i===u?u:h(i,(o<n&&A[o]===na?o+1:o)-e)}};function ta(A,e,n){let r=Math.min(n,e+Zr),t=e;for(;t<r&&A[t]>=
Xe&&A[t]<Xe+10;)t++;return t}function oa(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-Xe;return e>=n||r>255?u:r}var ia=117,zr={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===ia){let t=e+6>n?u:v(A,e+2,e+6);return t===u?u:h(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===u?u:h(r,3)}};var $r=61,At={encoding:"quoted-printable",lead:$r,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===$r?u:h(EA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===u?u:h(t,3)}};var ze=[zr,Vr,Xr,At],AA=c(String.fromCharCode(...ze.map(({lead:A})=>A)),A=>A+1),aa=c("=\\"),nt={levels:1,trait:8,shortest:g,notice:(A,e,n)=>{for(let r=e;r<n;){let t=et(
A,r);if(t-r>=g&&Ea(A,r,t))return r;r=t+1}return C},decode:(A,e,n)=>{let r={start:e,end:et(A,e)},t=ca(A.bytes,r);for(let[o,i]of ze.entries())(t&1<<o)!==0&&Qa(A,r,
i,n);return r.end}};function Ea(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&M[r[t-1]]===0;)t--;if(!Ba(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<g;i++)o+=M[r[i]];return o===
g}function Ba({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(rt(A,t).read(A,t,e)!==u)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function rt(A,e){return ze[AA[A[e]]-1]}function et({bytes:A,end:e},n){
let r=n;for(;;){r=d(jA.table,A,r,e);let t=r>n&&aa[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function Qa({bytes:A},e,n,r){R(e.end-e.start,(t,o)=>{let i={piece:w(
t,e.start),core:w(o,e.start)},s=J(i,n.encoding,a=>ga(A,i.piece,n,a));s!==void 0&&r(s)})}function ca(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&rt(A,t).read(A,t,n)!==u&&(r|=o)}return r}function ga(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],a=s===
r?t(A,i,n):u,E=a===u?i+1:i+yr(a),Q=a===u?s:br(a);Q!==EA&&o.add(Q,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:O},notice:(A,e,n)=>U(A,e,n)&&Ia(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=d(O.table,A,n,e);return R(t-n,(o,i)=>{
let s={piece:w(o,n),core:w(i,n)},a=!1,E=J(s,"hex",l=>{a=ot(A,s.piece,0,l)});E!==void 0&&r(E);let Q=a?J(s,"hex",l=>{ot(A,s.piece,1,l)}):void 0;Q!==void 0&&r(Q)}),
t}};function Ia(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Oe(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-t>=O.shortest&&tt(A,t+1,o,0)>=j||(r=st(A,t,o,e)?tt(A,t,o,r):0,r>=j))
return!0;t=H(A,o,n)}return!1}function tt(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<j;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Oe(A,i,n)&&(i+=2);let s=S(A,i,n),a=s-i>=O.shortest;o||=a,a||r===0&&st(A,i,s,e)?$e(t,A,i+r,s):zA(t,i,s),i=H(
A,s,n)}return o}function st(A,e,n,r){return n-e>=O.shortest||(n-e)%2===0&&!hr(A,e,r)}function $e(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var ua=8,ge={table:c("0123456789ABCDEFabcdef :"),shortest:31},ct=256,nn=c(" 	#>*+-/|:]x"),fa=128,at=9,Ie=32,da=58,Ca=124,gt=10,wa=13,la=4,Da=6,Et=16,Bt=16,ma=8,
It={levels:1,alphabet:{index:1,shape:ge},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Qt(A,r,e),end:ce(A,r,n)};return An(A,t,void 0)>=ua},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=d(ge.table,r,e,t),i=Qt(r,e,A.start),s=i;for(let a=i;a<t;){let E=ce(r,a,t);if(An(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(A,i,s)&&R(s-i,(a,E)=>{let Q={piece:w(a,i),core:w(E,i)},l=a.start===0?i:ce(r,Q.piece.start,Q.piece.end)+1,Y=CA=>J(Q,"hex",nA=>{Ra(r,{start:l,end:Q.piece.end},
{rewritten:nA,addWord:CA})}),L=!1,TA=Y((CA,nA,FA)=>{L||=FA-nA>2,$e(CA,r,nA,FA)});TA!==void 0&&n(TA);let wn=L?Y((CA,nA,FA)=>pa(CA,r,nA,FA)):void 0;wn!==void 0&&n(
wn)}),Math.max(o,s))}};function pa(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function Ra(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ce(
A,t,n);An(A,{start:t,end:o},r),t=o+1}}function Qt(A,e,n){let r=Math.max(n,e-ct),t=e;for(;t>r&&A[t-1]!==gt;)t--;return t}function ce(A,e,n){let r=Math.min(n,e+ct),
t=e;for(;t<r&&A[t]!==gt;)t++;return t}function An(A,e,n){let r=Math.min(e.end,e.start+fa);for(let t=e.start;t<r;t++){if(P[A[t]]===0||t>e.start&&nn[A[t-1]]===0)continue;
let o=ya(A,{start:t,end:e.end}),i=o===-1?0:ha(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function ha(A,{start:e,end:n},r){let t=0,o=Bt;for(let i=e;i<n;){
t>0&&(i=Sa(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+Bt+1)),a=s-i;if(a===0||a%2===1||a>o||!ba(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===ma&&o===2&&i<n&&A[i]===Ie&&i++}return t}function Sa(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===Ie;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function ba(A,e,n){let r=A[e];return e>=n||r===Ie||r===Ca||r===wa}function ya(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+Et+1)),t=r-e;if(t<la||t>
Et)return-1;let o=r<n&&A[r]===da;o&&r++;let i=r;for(;r<n&&(A[r]===Ie||A[r]===at);)r++;let s=r-i>=2||A[i]===at||r-i===1&&t>=Da;return(o||s)&&r<n&&P[A[r]]===1?r:-1}var dt={levels:0,trait:2,shortest:T.shortest,notice:(A,e,n)=>ee(A,e,n,Pa),decode:(A,e,n)=>{let r=d(f,A.bytes,e,A.end),t=Fa(A,e,r);if(t===void 0)return r;V(A,t,n);
for(let o of Oa(A,t))V(A,o,n);for(let o of Na)Ga(A,t,o,n);return t.end}};function Pa(A,e,n){let r=n-e,t=n;for(let i=ae(A,t);i!==-1&&(t=d(f,A.bytes,i,A.end),t!==
i);i=ae(A,t))if(r+=t-i,r>=g)return!0;let o=Ee(A,e)?e+1:e;return r>g-Ae&&Ke(A,o)!==-1}var La=4,xa=["H4sI","KLUv"].map(A=>Buffer.from(A)),Ua=4,Na=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),Ta=45,ut=5;function Fa(A,e,n){let r=Ee(A,e)?e+1:e,t=Ha(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=ae(A,s)){let E=a===r?n:d(f,A.bytes,a,A.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<g?void 0:{source:o,offsets:i,end:s}}
function Oa(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<La?ZA(A.bytes,i)&&r.push(ft(e,{start:o,end:n.length})):xa.some(s=>rn(A,i,s))&&
(r.push(ft(e,{start:o,end:t.at(-Ua)??n.length})),t.push(o))}return r}function ft({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function Ga(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??A.end,E=rn(A,
a,n);if(i||=E,s<t.length&&(E||_[A.bytes[a-1]]===1))continue;let Q=i?ka(A,e,{start:o,end:s},n):void 0;Q!==void 0&&V(A,Q,r),o=s,i=!1}}function ka(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=e.source[s];i=a+e.offsets[s+1]-e.offsets[s];let E=rn(A,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<g?void 0:{source:t,offsets:o,end:i}}function rn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function Ma({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<ut&&A[r-1]===Ta;)r--;return n-r===ut}function Ha(A,e){let{bytes:n,start:r}=A,t=Ke(A,e);if(t===-1||Ma(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&f[n[o-1]]===1;)o--;return Ee(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var va=15,wt={levels:0,trait:2,shortest:g,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(Ct(A,r,t),t.length>=g)return r;r=t.last>r?t.last:_a(A,r)}
return C},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return Ct(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),V(A,{source:r,offsets:t,end:bA(A,o.last)},
n),o.last}};function Ct(A,e,n,r){let t=bA(A,e),o=SA(A,t),i=bA(A,o),s=i-o;if(o===t||s===0||s>va)return;let a=Math.max(e,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:SA(A,i);if(E===i)return;o=E,i=bA(A,o)}}function _a(A,e){let n=bA(A,e);return Math.max(n+1,SA(A,n))}function bA({
bytes:A,end:e},n){return d(f,A,n,e)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},lt=2*(g-1),mt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+lt-1;r<e;r+=lt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&pt(A,n,t,e)!==0)return t}return C},decode:(A,e,n)=>{let r=Wa(A,e),t=r.first+r.width*(r.count-1);return U(A,r.first,
t)&&R(r.count,(o,i)=>{n({bytes:Ya(A.bytes,r,o),core:w(i,-o.start),locate:s=>qa(A,r,w(s,o.start)),aligned:!0,exact:!1})}),t}};function pt(A,e,n,r){return Dt(A,e,
n,r,2)?2:Dt(A,e,n,r,4)?4:0}function Dt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<g&&!(y[A[i]]===0||!cA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<g&&!(y[A[i]]===
0||!cA(A,i+1,i+t));i-=t,o++);return o===g}function cA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function Wa({bytes:A,start:e,end:n},r){let t=pt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&cA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&cA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ya(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function qa(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,a=e+n*r.start,E=e+n*(r.end-1),Q=E+n<=i&&cA(t,E+1,E+n),Y=a-n+1>=o&&cA(t,a-n+1,a)&&(!Q||s&&(a-o)%n===n-1),[L,TA]=Ja[n];return Y?
{start:a-n+1,end:E+1,encoding:TA}:{start:a,end:Math.min(E+n,i),encoding:L}}var ue=[dt,qr,wt,pr,nt],Rt=[it,Lr,It],fe=mt,de=lr;function ht(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+Ka(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Ka(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function St(A){let e=yt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=Se.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function bt(A){let e=yt(A)>>>8;return[18,12,6,0].map(n=>K.charAt(e>>>n&63)).join("")}function yt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,gA=76,on=52,ja=57,Va=58,xt=59,Za=72,Ce=80,Xa=4,PA=Buffer.from("AZDO"),Ut=new Uint8Array(256).fill(4);PA.forEach((A,e)=>{e<3&&(Ut[A]=3-e)});var tn=Buffer.
from("JQQJ9"),Nt={9:"key",D:"derived",H:"hash"},za=new Set(Object.keys(Nt).map(A=>A.charCodeAt(0))),$a=2024,Tt=65,AE=1970041904,eE=1147496033,yA=new Uint8Array(
Ce/4*3);function Ft(A,e,n){for(let r=e+3;r<n;r+=Ut[A[r]])if(!(A[r]!==PA[3]||A[r-1]!==PA[2])&&A[r-2]===PA[1]&&A[r-3]===PA[0])return r-3;return-1}function Ot(A,e){
if(!Lt(A,e,e+gA))return;let n=Lt(A,e+Ce,e+eA);if(!sn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(A,e)};if(tE(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Gt(A,e){return iA(A,e,e+on)>=Xa}function sn(A,e){for(let r=0;r<tn.length;r++)if(A[e+on+r]!==tn[r])return!1;let n=A[e+xt]-
Tt;return za.has(A[e+on+tn.length])&&n>=0&&n<12}function nE(A,e){let n=A.subarray(e+Za,e+gA);return{issued:rE(A,e),keyKind:Nt[String.fromCharCode(A[e+ja])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(A,e){let n=$a+K.indexOf(String.fromCharCode(A[e+Va])),r=A[e+xt]-Tt+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],a=m[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|a}let n=ht(yA,AE,eE);return Pt(A,e,St(n))||Pt(A,e,bt(n))}function Pt(A,e,n){for(let r=0;r<eA-Ce;r++)if(A[e+Ce+r]!==n.charCodeAt(r))return!1;return!0}function Lt(A,e,n){
for(let r=n-1;r>=e;r--)if(M[A[r]]===0)return!1;return!0}var kt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDNzYAAQEDAgMBAAAAAQEBAgQABgcBAAAAAgAC\
AAEAAgEAAAIEAAgDAwMAAwEBAQEBAAIFBQEAAAIGtQEkfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2IJCWZpcnN0V2lkZQAoBHNpZnQAEApzaWZ0\
UGllY2VzACMKcGllY2VTdGFydAAlCHBpZWNlRW5kACYIcnVuQ291bnQAJAdjb3VudE9mADIIZmluZFdpZGUABwZtZW1vcnkCAAqJ0wE2lAEBAn8jAiABIABraiQCA0AgACABSQRAIwRBgMAARgRAEAMEQEEBDwtB\
gJYwQYDOMEGACPwKAABBgAgkBAsjBEGAljBqIQMjBCABIABBgEBrIwRrIgIgASACSRsiAiAAa2okBANAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyACIQAMAQsLQQALeAEBfyAALQAAQQF0\
QYCELGovAQBBCHFFBEBBAA8LIABBABAJIgEEQCABDwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQcAAcQR/IABBARAJBSAAEC0LC58BAQF/IwhBAWok\
CCMIQQJGBH8jI0EIdCAAciIBQcugAUYgAUGLP0ZyIAFBtdEARnIEf0EBBSABQd7wAUYgAUGB8AFGciABQZzxAUZyIAFB2vEBRnILBUEACwRAQQEPCyAAJCMjB0GAIEYEQBAFBEBBAQ8LQcDWMEHA7jBBgAj8CgAA\
QYAIJAcLIwciAUEBaiQHIAFBwNYwaiAAOgAAQQALyAIBBH8jBEGAljBqIgP9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCWMCADEAgEf0EBBUGAljAgA0EYEA0LBH9BAQVB/5UwIQFB55YwIQACQANAIAAgA0kEQANA\
IAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQACfwNAIAAEQCAAIQEDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQYAgcQVBAAsEQCAAQQFq\
IQAMAQsLQQEgASAAEBcNAhogAEEBayIBQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQIgACABRg0EDAELCyAAIgFB6ABqIQAMAQsLQQAhAgsgAiEADAELC0EACwsL\
4gQCCH8BeyMOQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjGyAAIwYbIQUjBiABIwYbIQZBACQEQQAkAiMGBH8gAAUgARABCyEDA0AgAwRAIAAgA0YEfyABBSADIQRBsIAs/QAEACAD\
/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHRQRAQbCALP0ABAAgBEEQ\
aiIE/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hqCyIEIANH\
BEAgAkH/AHEiByADLQAARgR/IAJBgAFxBH8gA0EBai0AACAHRgVBAQsFQQALIgcEf0EBBSADQQFrLQAAQQF0QYCELGovAQBBwABxCwRAQQEgByAIGyEIIwIEf0EABSAFIAlqIAUgAkH/AHEiCiAFLQAARgR/IAJB\
gAFxBH8gBUEBai0AACAKRgVBAQsFQQALGyAGEAALBEBBAQ8LIAMgCWogAyAHGyAEEAAEQEEBDwsFIwJBNE9BACAIGwR/EAMFQQALBEBBAQ8LQQAkBEEAJAJBACEIIAMhBSAEIQYLIAQQASEDDAILCwsjAkE0T0EA\
IAgbBH8QAwVBAAsL1hACB38BeyMBIwAhBkGw1jD9DAEBAQEBAQEBAQEBAQEBAQH9CwAAIwdBwNYwaiIEQQFBwAD8CwBBwNYwJAEgBCQAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBoIAs/QAEACAA/QAEACIH/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQRhPDQQaIAJB\
AWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAAJ/A0AgAARAIAAhAUGggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwtBASAAIAEgA2hqIgEQNA0CGgJ/IAEhAANAIAEgBE0EQEGggCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQI\
ECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCAAIAEgA2hqIgIgAGtBGE8NBBogAkEBaiEAIAMgA0EBa3EhAwwBCwsgAUEQaiEB\
DAELC0EACyEADAELC0EACyIARQRAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBwIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQegATw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQACfwNAIAAEQCAAIQFBwIAs/QAEACAA\
/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQ\
aiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLQQEgASADaGoiASAE\
RiAAQcDWMEZyBH8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEBaiEADAELCyAAIAFJBSAAIAEQFQsNAhoCfyABIQADQCABIARNBEBBwIAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgACABIANoaiICIABrQegATw0EGiACQQFqIQAgAyADQQFr\
cSEDDAELCyABQRBqIQEMAQsLQQALIQAMAQsLAn9BwNYwIQNBwNYwIQADQCAAIARNBEBB4IAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQR9PDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQEEBIAAQHQ0CGgJ/\
QeCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEHg\
gCz9AAQAIABBEGoiAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAA\
IAFoaiIBIQADQCAAIARNBEBB4IAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAA\
AAD9I/1kIQMDQCADBEAgASAAIANoaiICIAFrQR9PDQQaIAJBAWohASADIANBAWtxIQMMAQsLIABBEGohAAwBCwtBAAshAAwBCwtBAAshAAsgAEUEQEHA1jAgBBAHQQBHIQALJAEgBiQAIAAL5AIBAX8gAC0AACIB\
QQpGBEAgAEEBag8LIAFBDUYEQCAAQQJqIABBAWoiACAALQAAQQpGGw8LIAFB3ABGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJcQR/IAEtAAAFQQAL\
QfIARgRAIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWohAAsgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJ\
cQR/IAEtAAAFQQALQe4ARgR/IAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWoFIAALDwsgAUEmRgRAIAAQKQ8LIAFBPEYEfyAAECoFIAALC54BAQN/IABB5QBqIQID\
QCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAOBH9BAQUgAyAAIAFBBBAOCwVBAAsEQCADDwsg\
A0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAudBAEFfwJ/QQAgASAAa0HUAEkNABogAUEIayEFIABBzABqIQMDQCADIAVNBEAgA/0ABAH9DFpaWlpaWlpaWlpaWlpaWlr9IyAD/QAEAv0MRERERERERERERERERERE\
RP0j/U79ZCEEA0AgBARAQQEgBSADIARoaiICTwR/IAIoAgBBwbSR+gRGBUEACwR/IAJBzABrIQYCfwNAIAIgBksEQEEAIAJBAWsiAi0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQQaIAQgBEEB\
a3EhBAwBCwsgA0EQaiEDDAELC0EACwR/QQEFIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQAC\
fwNAIAAEQCAALQAAIQMgACECA0AgASACSwR/IAItAABBAXRBgIQsai8BAEGAAXEFQQALBEAgAkEBaiECDAELCwNAIAAgAkkEfyAALQAAIANGBUEACwRAIABBAWohAAwBCwtBASAAIAJJDQIaIABBAWsiAkE0aiEA\
AkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQAMAQsLQQALCwuhBgEIfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEH\
IAAhAgNAIAIgB0kEQAJAIAItAABBAXRBgIQsai8BACIIQSBxBH8gAhAGBSACCyEFIAEEQAJAIAJBAWotAAAiBkEqRiACLQAAIglBL0ZxBEAgAkECaiEGA0AgBkEBaiIJIAdJBEAgBkECaiEDIAYtAABBKkYEfyAJ\
LQAAQS9GBUEACw0DIAZBAWohBgwBCwsgAiEDDAELIAIhAyAJQSNHBH8gBiAJRwR/QQEFIAlBLUcgCUEvR3ELBUEACw0AIAJBAWohBgNAIAYgB0kEfyAGLQAAQQpHBUEACwR/IAYtAABBDUcFQQALBEAgBkEBaiEG\
DAELCyAGIAIgBiAHSRshAwsFIAIhAwsgAiAFSQR/IAQiAkEBaiEEIAJBAkYEQEEADwsgBQUgAiADSQR/IAMFIAhBgARxRQRAIAhBgBBxBH8gAiEDA0AgAyAHSQR/IAMtAABBAXRBgIQsai8BAEGAEHEFQQALBEAg\
A0EBaiEDDAELCyACIANGIAMgB09yBH9BAAVBASADLQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGABHEbGwsFIAAgAklBACAIQYAIcRsEfyACLQAAQQF0QYCELGovAQBBgAhxBH8gAkEBaiIDLQAAQQF0QYCE\
LGovAQBBgAhxBEAgA0EBaiEDCyADIAJrIQUDQCADIAdJIAVBBGogAyACa0txBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQcAAcQVBAAsFQQALBUEACwtFDQMLIAJB\
AWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAEBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0A\
AEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC8MDAQN/IwwhAQNAIAEjFk0EQCAAIwBPBH9BAQUgAC0AACABLQAARwsEQEEADwsgAUEBaiEBIABBAWohAAwBCwsjGCEB\
A0AgASMLSQRAIAAjAE8EQEEADwsgAS0AAEEgRgR/QQEFIAEtAABBCUYLBEAgAC0AAEEgRgR/QQEFIAAtAABBCUYLRQRAQQAPCwNAIAEjC0kEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAEL\
CwNAIAAjAEkEfyAALQAAQSBGBH9BAQUgAC0AAEEJRgsFQQALBEAgAEEBaiEADAELCwUgAS0AAEEBdEGAhCxqLwEAQQRxBEAgAC0AAEEBdEGAhCxqLwEAQQRxRQRAQQAPCwNAIAEjC0kEfyABLQAAQQF0QYCELGov\
AQBBBHEFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBBHEFQQALBEAgAEEBaiEADAELCwUgASICQQFqIQEgACIDQQFqIQAgAi0AACADLQAARwRAQQAPCwsLDAELCyAAQQAgACMASQR/\
IAAtAABBAXRBgIQsai8BAEEBcQVBAAsbC4UBACMKQX9GBEBBAA8LA0AjBSMKSQR/IxMjEiMFQQN0aigCBGpBgAJqIABJBUEACwRAIwVBAWokBQwBCwsDQCMFBH8jEyMSIwVBAWtBA3RqKAIEakGAAmogAEkFQQEL\
RQRAIwVBAWskBQwBCwsjBSMKSQR/IxMjEiMFQQN0aigCAGoFQX8LC9sBAQJ/IAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIBQQh2\
IgJB0ABGIAJBH0ZyIAJBKEZyIAJB+ABGckUEQEEADwsgAEEBai0AAEEBdEGAhCxqLwEAIABBAmotAABBAXRBgIQsai8BAHFBAXFFBEBBAQ8LIAFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3vABRiABQYHw\
AUZyIAFBnPEBRnIgAUHa8QFGcgsL1gEBBH8gASAAa0HGAEkEQEEADwsgAkECa0EDbkECdCEGIAAhBQNAIAUgAEEEakkEQCAGIAVBBGsiBGohAwJ/A0AgA0EEaiABTQRAA0AgA0ECai0AAEHAgSxqLQAAQQJxIAMt\
AABBwIEsai0AAEEgcSADQQFqLQAAQcCBLGotAABBCHFyckUEQEEBIAQgA0EEayIDRg0EGgwBCwsgAyIEIAZqIQMMAQsLQQALBH8gBSABIAVrQQNsQQJ2IAIQNQVBAAsEQEEBDwsgBUEBaiEFDAELCyAAEAwLigIB\
A39BASEEIAAgA2ohBQNAIARBNEkgAiAFS3EEQCAFLQAAIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gBSADa0EBaiEGIANBAkYEfyAGLQAABSAGLwEABH9BAQUgBkECai0AAAsLRQVBAAsEQCADIAVq\
IQUgBEEBaiEEDAILCwsgACADayEAA0AgBEE0SSAAIAFOcQRAIAAtAAAiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAQQFqIQIgA0ECRgR/IAItAAAFIAIvAQAEf0EBBSACQQJqLQAACwtFBUEACwRA\
IAAgA2shACAEQQFqIQQMAgsLCyAEQTRGC9MGAQd/IAAtAAAiA0EmRgRAQf//AyEDAkAgASAAIgRBAmpNBH9BAQUgBEEBai0AAEEjRwsNACAEQQJqIgAtAABBIHJB+ABGIQcgASAEQQNqIAAgBxsiBUEIaiIAIAAg\
AUsbIQYgBSEAA0AgACAGSQR/IAcEfyAALQAAQQF0QYCELGovAQBBgAJxBSAALQAAQTBrQQpJCwVBAAsEQCAHBH8gAC0AACIIQQ9xQQlBACAIQTlLG2ogAkEEdHIFIAAtAAAiCEEPcUEJQQAgCEE5SxtqIAJBCmxq\
CyECIABBAWohAAwBCwsgACAFRiACQf8BS3INACAAQQFqIAAgACABSQR/IAAtAABBO0YFQQALGyAEayQDIAIhAwsgAw8LIANBJUYEQCAAQQFqLQAAQfUARgR/IAEgAEEGaiICSQR/Qf//AwUgAiAAayQDQQAhASAA\
QQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsFIAEgAEEDaiICSQR/Qf//\
AwUgAiAAayQDQQAhASAAQQFqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsL\
DwsgA0E9RwRAIAAgARAiDwsCf0H//wMgAEEBaiICIAFPDQAaQf//AyACLQAAIgJBDUcgAkEKR3ENABpBA0ECIAJBDUYgAEECaiICIAFJcQR/IAItAABBCkYFQQALGyQDQYACCyICQYACRgR/IABBAWstAABBPUYF\
QQALBEBB//8DDwsgAkGAAkYEfyACBSABIABBA2oiAkkEf0H//wMFIAIgAGskA0EAIQEgAEEBaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEE\
dHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLCwutAgICfwF7IAAgAWohASAAQRBrIgb9AAQAIQcgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBAADQCAFQcAASQRAIAVBwIMsaiABIAVqIgb9AAQA/QsE\
ACAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEACAFQRBqIQUMAQsLIAAkASABJABBACQaQQAhBQNAIAVBgAJNBEAgBUGAkjBq/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAFQRBqIQUMAQsLQQAkCSACJBIgAyQKIAQkE0EA\
JAVBACQQQQAkEUEAJB1BACQeQQAkFyAAIAEQJwR/IAAgARAHBUEACyQgIABBEGsgB/0LBABBACEAA0AgAEHAAEkEQCAAIAFqIABBwIMsav0ABAD9CwQAIABBEGohAAwBCwsjCQvaCAMJfwN+AnsgASAAa0E0TyID\
BEAgABALIAFBgAJqTSEDCwJAIAEgAGtBwABPIANyBEAgACECQQhBACADIgUEfyAAIAFBARAcBUEACxshAyACIgQhBgNAIAYgAUEBakkEQAJAQbCALP0ABAAgBv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgBwRAIAYgB2hqIgkgASABIAlLGyEKIAcgB0EBa3EhByAKIARrIglBEE8EQCAJ\
QTRPQQAgBRsEQCADIAQgChAIQQBHIgNBBHIgAyAEIApBGBANG3IhAwsgA0ECcQR/QQAFIAQgChAUCwRAIANBAnIhAwsFIAhBAWogCCAEIApJGyEICyAKQQFqIQQgASAKSw0BIANBAnFFIAhBA08gBSAFGyIEIAQb\
BEACQANAIAEgAksEQEEAJARBACQCQQEhBCACQQEQGQ0CIAIQGiECIwJBNE8EfxADBUEACw0CDAELC0EAIQQLBUEAIQQLIANBAnIgAyAEGyEDDAILCyAGQRBqIQYMAgsLCwwBC0GwgCz9AAQAIg4gAP0ABAAiD/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAOIABBEGr9AAQAIg/9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA9BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrSAOIABBIGr9AAQAIg/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwB\
AgQIECBAgAAAAAAAAAAAIA9BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDiAAQTBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAA\
ACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq1CIIaEQn8gASAAa62GhCINQn+FIgtCAYggC4MiC0ICiCALgyILQgSIIAuDIgtCCIggC4MiC0IBhkJ/hSAL\
gyELQQJBAAJ/A0AgC0IAUgRAQQEgACALeiIMp2ogACAMIA0gDIh6fKdqEBQNAhogCyALQgF9gyELDAELC0EACxshAwsgA0UjCUGA8QFLcgRADwsjCUGA8QFJBEAjCUEDdEGA+DBqIgIgACMBazYCACACIAEjAWsg\
A0EYdHI2AgQLIwlBAWokCQuWAQEDfyAAQYABayMBIAAjAWtBgAFLGyEDIABBAWshAQNAIAEgA0sEfyABLQAAQQF0QYCELGovAQBBEHEFQQALBEAgASACIAEtAABBAXRBgIQsai8BAEEBcUUiAgR/IAFBAWstAABB\
AXRBgIQsai8BAEEBcQUgAgsEfyABQQAQCSAARgVBAAsbIQIgAUEBayEBDAELCyACC6ECAgJ/BHsgACECA0AgBSAC/QAEACIE/QxBQUFBQUFBQUFBQUFBQUFB/XH9DBkZGRkZGRkZGRkZGRkZGRn9Kv1QIQUgBiAE\
/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAkJCQkJCQkJCQkJCQkJCQn9Kv1QIQYgByAE/QwtLS0tLS0tLS0tLS0tLS0t/SMgBP0MX19fX19fX19fX19fX19fX/0j/VD9UCEHIAJBEGoiAiABRwRAIAIgAUEQayIDIAIg\
A0kbIQIMAQsLIAb9U0EAIAX9UxsEQEEADwsgB/1TBH9BAQUgASAAa0GAAk0EfyAAQQFqIQICfwNAIAEgAksEQEEAIAItAAAgAC0AAEcNAhogAkEBaiECDAELC0EBCwVBAAsLC8AEAgN/AXsgACABEBMEf0EABSAB\
LQAAQQF0QYCELGovAQBBCHEEf0EBBSABIABrQRxLBH8Cf0EBIABBAWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIAJBgAFJBEBBASADLQAAQQF0QYCELGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIAJBAWohAiAD\
QQFrIQMMAQsLQQALBUEACwsLRQRAQQAPCyAAEAsiA0F/RgRAQQAPCyAAIAEgAxAvBH9BAQUCf0EAIAAgARAfRQ0AGkEAIAAjFiMMa0ECdEGAkjBqIgQoAgBJDQAaQQAjDBAKIgJFDQAaQQAkBEEAJAIgACABEAAh\
AANAIABBASACG0UEQEGwgCz9AAQAIAIiAP0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZCEBA0AgAUUEQEGwgCz9AAQAIABBEGoiAP0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEBDAELCyACIAAgAWhqIgEQACEAIAQgAjYCACABEAohAgwBCwsgAAR/QQEFIAFBgAJqIANPIwJBNE9xBH8QAwVBAAsLCwsL+wMBBX8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAg\
AEEGQQEgACgCAEGoxOWjB0YEfyAAQQRqLwEAQeXSAEYFQQALG2ohAAwBCwsgACABIAAgAUkbIQADQCAAIAFJBEAgAEECaiAAIAAtAABBMEYEfyAAQQFqLQAAQSByQfgARgVBAAsiBBsiACEDA0AgASADSwR/IAMt\
AABBAXRBgIQsai8BAEGAAnEFQQALBEAgA0EBaiEDDAELCyADIABrQegATyIGBH8gAEEBaiADQQAQGEEwTwVBAAsEQEEBDwtBACADIABrQQFxIAYbBH9BAAUgACADIAUQGAshBSAEBH9BgAIFAn9BgAIgAyAAa0ED\
Sw0AGkEAIQQDQCAAIANJBEBBgAIgAC0AAEEwayIGQQlLDQIaIARBCmwgBmohBCAAQQFqIQAMAQsLIAQLCyIABEAgAkEBakEAIABB/wBJIABBIE9xIABBCUZyIABBCkZyIABBDUZyGyECCyACQTBPIAVBME9yBEBB\
AQ8LIAMhAANAIAAgAUkEfyAALQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCAAQQZBASAAKAIAQajE5aMHRgR/IABBBGovAQBB5dIARgVBAAsbaiEADAELCyAAIAEgACABSRshAAwBCwtBAAv9AwEDf0EAJAdBACQI\
IAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwNAIAEgA0sEQCADQQJqIAMgAy0AAEEw\
RgR/IANBAWotAABBIHJB+ABGBUEACxsiAyEEA0AgASAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELCyAEIANrQegATyIFBEBBASQcCyAFBH9BAAVBASAEIANrQQFxIAIbBH9BAQUgA0EC\
ayAATwR/IANBAWstAABBIHJB+ABGBUEACwR/IANBAmstAABB3ABGBUEACwsLBEAjCAR/QQEQAgVBAAsEQEEBDwsFIAIgA2ohAwNAIANBAmogBE0EQCADQQFqLQAAIgVBD3FBCUEAIAVBOUsbaiADLQAAIgVBD3FB\
CUEAIAVBOUsbakEEdHIQAgRAQQEPCyADQQJqIQMMAQsLCyAEIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsg\
AyABIAEgA0sbIQMMAQsLEAULPQAgACABEBVFBEBBAA8LQQAkHCAAIAFBABAWBH9BAQUjHAR/IAAgAUEBEBYFQQALCwRAQQEPCyAAIAEQLguBAQEBfwNAIAJBMEkgAEECaiABTXEEQCAAQQFqLQAAIgNBD3FBCUEA\
IANBOUsbaiAALQAAIgNBD3FBCUEAIANBOUsbakEEdHIiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAEECaiEADAELCyACC40HAgR/AXsgACQPQbCALP0ABAAgACIC/QAEACIG\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQbCALP0ABAAgAkEQaiIC/QAE\
ACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAIgA2hqIgUQBiICIQNBsIAs\
/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0A\
BAAgA0EQaiID/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAMgBGhq\
IgMgAmsiBEUgAiAFRnIgBEEPS3IEQEEADwsgBSAEayAAIAUgAGsgBEsbIQAgAQRAIAAgBRAAGgsgBSAAayEFA0AgAiADSSADIAJrIgAgBE1xBEACQCAAIAVqIQUgAQR/IAIgAxAABSAFQTRPCwRAQQEPCyACJA8g\
AyACayAESQR/IAMFIAMQBgsiAiADRg0AIAIhAEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAA\
AAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgACADaGohAwwCCwsLQQALmAICAX8BeyMPIABLBEAjDw8LQbCALP0ABAAgAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgAkEE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGwgCz9AAQAIABBEGoiAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAg\
AkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAAIAFoaiIAQQFqIgEgABAGIgAgACABSRsLkAEBAX8gAC0AACICQS1GIAJBK0ZyIAJBL0ZyBEAgAkEvRwRA\
Iw5BASACQQdxQQhBACACQYABcRtqdHIkDgsgAEEBai0AACACRgRAIw5BASACQYABciICQQdxQQhBACACQYABcRtqdHIkDgsLIAFBBEkEQCAAEAwPCyAAKAIAIgBBy5jVsgdGIABByOjMywRGcgu+CQILfwF7An8g\
ACEGA0AgASAGSwRAQYCBLP0ABAAgBv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZCIDQf//A0cEQCAGIANBf3NoagwDCyAGQRBqIQYMAQsLIAELIQMDQCABIANLBEADQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIANBAWshAwwBCwsgAyIEIQADQCMAIQMDQCAAIANJBH8gAC0A\
AEEBdEGAhCxqLwEAQQJxBUEACwRAIABBAWohAAwBCwsgACIFIAAgBEsEfyAAQQFrLQAAIgNB3ABGIANBPUZyBUEACwRAAn8gAEEBaiIDIAAtAAAiBkEKRg0AGiAAIAZBDUcNABogAEECaiADIAMtAABBCkYbCyEA\
CyAARw0ACyAFIARrQTRPBH9BACEAIAQhAwNAIABBNEkgAyAFSXEEQCAAQQFqIAAgAy0AAEEBdEGAhCxqLwEAQYEQcUEBRhshACADQQFqIQMMAQsLIABBNEYFQQALBH8gBSEGA0AgBCAGSQR/IAZBAWstAABBAXRB\
gIQsai8BAEGBEHFBAUYFQQELRQRAIAZBAWshBgwBCwtBACEAAn8gBCEDA0AgAyAGSQRAQYCBLP0ABAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIHQf//A0cEQCADIAdBf3NoagwDCyADQRBqIQMMAQsLIAYLIQsCfwNAIAYgC0sEQEEBIAstAAAiCXQiCCAAcQR/QQEFIAsjABAPQf//A0YL\
RQRAIAIEQEEAJAdBACQIIAQhAwJAA0AgAyAFSQRAIAMtAAAiByAJRgR/IAMgBRAPBUH//wMLIgpB//8DRiENIANBASMDIA0baiEDQQEhDCAKQYACRwR/IAcgCiANGxACBUEACw0CDAELCxAFIQwLBUEBIQwLQQEg\
DA0DGiAAIAhyIQALAn8gC0EBaiEMA0AgBiAMSwRAQYCBLP0ABAAgDP0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwA\
AAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAMIANBf3NoagwDCyAMQRBqIQwMAQsLIAYLIQsMAQsLQQALBUEACwRAQQEPCwJ/IAVBAWoiACEGA0AgASAGSwRAQYCBLP0ABAAgBv0ABAAiDv0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAGIANBf3NoagwDCyAGQRBqIQYMAQsLIAELIQMM\
AQsLQQAL9QICBH8BeyAAQYACayMBIAAjAWtBgAJLGyECIAAhAQNAIAEgAksEQAJAIAFBEGsiAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCABQSBqIARnayIBIAIgASACSxshAgwBCwwCCwsLIwAiASAA\
QYACaiIEIAEgBEkbIQECfwNAIAAgAUkEQCAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAAgBGhqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQEgAiEAA0AgA0EUSSAAIAFJcQRAIANBEEHQgCz9\
AAQAIAD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRpa2ohAyAAQRBqIQAMAQsL\
IANBFE8EfyACIAEQHkEITwVBAAsL5wUCCH8CeyABIABBgAFqIgIgASACSRshBiAAIQIDQCACIAZJBEBB0IAs/QAEACILIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgCyACQRBq/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0ckF/cyIDIANBAXZxIANBAnZxIANBA3ZxQfCALP0ABAAgAkEBa/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAA\
AAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/cyAAIAJGcnFB//8DcSEIA0AgCARAIAYgAiAIaGoiBEsEfyABIARBEWoiAyABIANJGyEFIAQhAwNAIAMgBUkE\
fyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyAEayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEJA0AgASADSwR/IAMtAABBIEYEf0EBBSADLQAA\
QQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgCWtBAk8iBUUEQCAJLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAJa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCwVBAAsiAwR/\
IAMgARAzBUEACyIDBEAgAw8LIAggCEEBa3EhCAwBCwsgAkEQaiECDAELC0EAC9cDAgR/AXsCf0EBIAEiAi0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBEEgcQ0CGkEA\
IARBEHFFDQIaIANBAWohAyACQQFqIQIMAQsLQQALRQRAQQAPCyAAQYABayMBIAAjAWtBgAFLGyEDIAAhAgNAIAIgA0sEQAJAIAJBEGsiAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCACQSBqIARnayIC\
IAMgAiADSxshAwwBCwwCCwsLIAMhAgJ/A0AgACACSwRAQQAgAiAC/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9ZEF/c2hqIAAgAkEQaiICIAAgAkkbSQ0CGgwBCwtB\
AQsEf0EBBSADIwFLBH8gA0EBay0AAEEKRwVBAAsLBEBBAA8LIwAiAiABQUBrIgQgAiAESRshBSABIQICfwNAIAIgBUkEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqIgIgBSACIAVJGwwD\
CyACQRBqIQIMAQsLIAULIQIgAyQYIAAkCyABJAwgAiQWIAIgBUkLhgEBA38DQCABIAJJBEAgASABQQNuIgRBA2xrIgMgACAEQQJ0amoiBS0AAEHAgSxqLQAAIgRBAnQgBUEBai0AAEHAgSxqLQAAIgVBBHZyIANB\
AUYEfyAEQQ9xQQR0IAVBAnZyBSAEQQNxQQZ0IAVyCyADRRsEQEEADwsgAUEBaiEBDAELC0EBC5MDAQV/QQEhBSABIANqIQQDQCAFQTRIIAIgBEpxBEAgBCAEQQNuIgdBA2xrIgYgACAHQQJ0amoiCC0AAEHAgSxq\
LQAAIgdBAnQgCEEBai0AAEHAgSxqLQAAIghBBHZyIAZBAUYEfyAHQQ9xQQR0IAhBAnZyBSAHQQNxQQZ0IAhyCyAGRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAAIAQgA2tBAWogBBAgBUEACwRA\
IAMgBGohBCAFQQFqIQUMAgsLCyABIANrIQEDQCAFQTRIIAFBAE5xBEAgASABQQNuIgJBA2xrIgQgACACQQJ0amoiAi0AAEHAgSxqLQAAIgZBAnQgAkEBai0AAEHAgSxqLQAAIgJBBHZyIARBAUYEfyAGQQ9xQQR0\
IAJBAnZyBSAGQQNxQQZ0IAJyCyAERRsiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAIAFBAWogASADahAgBUEACwRAIAEgA2shASAFQQFqIQUMAgsLCyAFQTRGC+oIAQR/IABBAWogAU8EQEH//wMP\
CyAAQQFqLQAAIgVB+ABGBEAgASAAQQRqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEg\
AEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCw8LIAVB9QBGBEAgAEECai0AAEH7AEYEfyABIABBCWoiAiABIAJJGyEDIABBA2ohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAJBAWoh\
AgwBCwsgASACIgNNBH9BAQUgAy0AAEH9AEcLBH9B//8DBSADQQFqIABrJANBACECIABBA2oiACEBAn8DQCABIANJBEBB//8DIAEtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAJBBHRy\
IQIgAUEBaiEBDAELC0H//wMgAiACQf8BSyAAIANPchsLCwUgASAAQQZqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJ\
QQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsPCyAFQdUARgRAIAEgAEEKaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRB\
AXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsPCyAAQQFqIgQtAABBMGtBCEkEQAJAIARBBGogAUsEf0EBBSAELQAAQTBHCwR/\
QQEFIARBAWotAABBM0sLDQAgBEEBai0AAEEwRgR/IARBAmotAABBNEkFQQALDQAgBEEBai0AAEEwa0EISQR/IARBAmotAABBMGtBCEkFQQALBH8gBEEDai0AAEEwa0EISQVBAAshAwsgASAAQQVBBCADG2oiAyAB\
IANJGyEDIABBAWohAQNAIAEgA0kEfyABLQAAQTBrQQhJBUEACwR/IAEtAAAiBEEPcUEJQQAgBEE5SxtqIAJBA3RqQf8BTAVBAAsEQCABLQAAIgRBD3FBCUEAIARBOUsbaiACQQN0aiECIAFBAWohAQwBCwsgASAA\
ayQDIAIPCyAFQSBNBEACf0H//wMgAEEBaiICIAFPDQAaQf//AyACLQAAIgJBDUcgAkEKR3ENABpBA0ECIAJBDUYgAEECaiIAIAFJcQR/IAAtAABBCkYFQQALGyQDQYACCw8LIAVB/wBPBH9BAQUgAEEBai0AAEEB\
dEGAhCxqLwEAQYEQcUEBRgsEQEH//wMPC0ECJAMgBQujAgEFfyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAkIkEAJCEgCSAGa0GAgIAESwR/QQEFIAMgBkkEfwJ/QQAgCSAGa0GA\
EEkNABpBACEEQQAhCiAGIQgDQCAIIAZBgBBqSQRAQQAgCiAEa0EYSw0CGiAEIAgtAABBAXRBgIQsai8BAEEBcWohBCAIQRFqIQggCkEBaiEKDAELCyAKIARrQRhNCwVBAAsLBEAgBw8LIAEgB0ECdGoiCCgCACEE\
IAYkISAJJCIgBiAJIAZrIAIgBEEDdGogAgR/IAgoAgQgBGsFQX8LIAMQEAR/QQEFIyALIQRBASMRQQEjECAEGxsEQCAHDwsgB0EBaiEHDAELCyAFCwQAIwkLBAAjIQsEACMiC9MJAwd/BX4KeyABQQFqIgIgAEsE\
fyAAIAIgAGtBP2pBQHFqBSAACyEDIAFBAWoiASMKQX9GBH9BfwUjCgR/IxMjEiMKQQN0akEEaygCAGpBgAVqBUEACwsiAiABIAJJGyIBIABLBH8gACABIABrQT9qQUBxagUgAAshBEEAJB8DQCAAIARJIgEgACAD\
SSAKQhhacXIEQCAAQYAgaiICIAQgAyABGyIBIAEgAksbIQIgACEBQYCALP0ABAAhDkGQgCz9AAQAIQ9BwIAs/QAEACER/QwBAQEBAQEBAQEBAQEBAQEBIRBBgIgwIQZBgIwwIQUDQCABIAJJBEAgBiAOIAH9AAQA\
IhL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gEkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhX9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQAgBiAOIAH9AAQQIhb9DA8P\
Dw8PDw8PDw8PDw8PDw/9TiIS/Q4gDyAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIT/Q79TiIU/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwECIBAgFv13IRAgBiAOIAH9AAQg\
Ihb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhb9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQQgBiAOIAH9AAQwIhf9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0OIA8gF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhf9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQYgBkEIaiEGIAUgATYCACAFIBf9ZEEB\
aiAW/WRBAWogFf1kQQFqIBT9ZEEBanJyckEQdiARIBL9Dv0MAQIECBAgQIAAAAAAAAAAACAT/Q79Tv1jQQBHckECdGohBSABQUBrIQEMAQsLIBD9Y0UEQEEBJB8LQYCMMCEBA0AgASAFSQRAIAEoAgAQMCABQQRq\
IQEMAQsLQYCIMCEFQYCOMCEGIAAhAQNAIAEgAkkEQCAFKQMAIQkgBiABIABrNgIAIAYgCj4CBCAGIAlCf4UiCyALQgGIgyILIAtCAoiDIgsgC0IEiIMiCyALQgiIgyALQhCIg0IXIAp9IAl6fUI/iIRCAFJBA3Rq\
IQYgCXkgCkJAfSAJQgBSGyEKIAFBQGshASAFQQhqIQUMAQsLQYCOMCEBA0AgASAGSQRAIAEoAgAiBSAAaiEHIAEoAgQhCAJAIAVBA3ZBgIgwaikDACIMUA0AIAxCf4UiCSAJQgGIgyIJIAlCAoiDIgkgCUIEiIMi\
CSAJQgiIgyAJQhCIgyEJIAgEQCAMeiILIAitfEIYWgRAIAcgCGsgByALp2oQEQsgCUJ/IAuGgyEJCwNAIAlCAFIEQCAMIAl6Ig2IIgtQDQIgByANp2ogByANIAt6fCILp2oQESAJQn8gC4aDIQkMAQsLCyABQQhq\
IQEMAQsLIAIhAAwBCwsjHwsEACMgC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQM\
AQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyEDQQAgAUEgciABIAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0Km\
xsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0Km\
xuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8L\
IABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8D\
QCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAA\
IgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACAD\
QSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQVqDwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIg\
ACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL8QQCA38BfiAALQAAQcIBSQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIg\
AkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB\
/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIgh\
BAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC\
4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABB\
A2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJB\
wQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiAC\
QdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASn\
Qf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABBB2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWoh\
ASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwB\
CwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0Ag\
AiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoMAQsLIAELDAELIAJBG0YEQCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8g\
Ai0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyACQQFqIAEgAi0AACICQcsARiACQe0ARnIbCwwBCyACQSZGBH8gARAsBSABECsLIAFqCyICRwRAIAIhASAEQQFqIQQMAgsL\
CyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC7gDAQR/QQAkB0EAJAggACECA0AgASACSwR/IAItAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl\
0gBGBUEACxtqIQIMAQsLIAIgASABIAJLGyECA0AgASACSwRAIAIhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgACACSSIEBEAgAkEBay0AAEEgckH4AEYhBAsgBAR/IAQF\
IAEgA0sEfyADLQAAQSByQfgARgVBAAsLBH9BgAIFAn9BgAIgAyACa0EDSw0AGkEAIQQDQCACIANJBEBBgAIgAi0AAEEwayIFQQlLDQIaIARBCmwgBWohBCACQQFqIQIMAQsLIAQLCyICQYACSQR/IAIQAgUjCAR/\
QQEQAgVBAAsLBEBBAQ8LIAMhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgwBCwsQBQuk\
BwIFfwF7IAAjGkkEQEEADwtBACABIgMgAEEBaiAAIAAtAAAiAUHyAEYgAUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIGa0EcTSADEAEiBBsEQEEADwtBACEAQQAkBgJAAn9BASAGQQFrIgEtAABBAXRBgIQsai8B\
AEHAAHENABoDQCAAQYABSQRAQQEgAS0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0CGiAAQQFqIQAgAUEBayEBDAELC0EACwR/IAYQEgVBAAsiAQR/IAEhAANAIAEgAGtBBUkgACMBS3EEfyAAQQFrLQAA\
QS1GBUEACwRAIABBAWshAAwBCwsgASAAa0EFRgVBAQsNACABIQADQCABIABrQRhJIAAjAUtxBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIABBAWshAAwBCwsgAEEBaiAAIAAtAAAiBUHyAEYgBUHuAEZy\
BH8gAEEBay0AAEHcAEYFQQALGyIAIAFPIAEgAGtBGE9yDQAgACQbIAEkBgsgBCMGckUEQEEADwtBACQEQQAkAkEAJA4jBgRAIxsjBhAAGgsgBiADEAAiAEUEQCMGBH8gBkEBEBsFQQALIQALQQJBASMGGyEFIAMk\
DSADEAEhAQNAIABBASABG0UEQCABIQRBsIAs/QAEACAB/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAA\
AAAAAAAAAAD9I/1kIQcDQCAHRQRAQbCALP0ABAAgBEEQaiIE/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAA\
AAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hqIgQgAUcEQCABIAQQAAR/QQEFIAUiAEEBaiEFIAEgABAbCyEAIAQkDSMNEAEhAQwCCwsLIAAEf0EBBSMNQYACaiACTyMCQTRPcQR/EAMFQQALCwRAQQEPCyMCQTRJ\
BEBBAA8LIw0kGiMNQYACaiACSQRAQQAPCyAGIANBKxAEBH9BAQUgBiADQS0QBAsEf0EBBSAGIANBrwEQBAsEf0EBBSAGIANBqwEQBAsEf0EBBSAGIANBrQEQBAsLjgcCBH8Ce0HAgCz9AAQAIgYgAEEQaiIC/QAE\
ACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kRQRAAkAgAiMdSQ0AIAYgAiIBQRBr/QAE\
ACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQayIB\
QRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2dBEGtrIQRB\
wIAs/QAEACACQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANF\
BEBBwIAs/QAEACABQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwB\
CwsgASADaGoiASQdIAEgBGtB6ABJIxBBgCBLcgR/QQAFIAQQCyABQYACak0LBH8gBCABEBcFQQALRQ0AIxAiAkEBaiQQIAJBgCBJBEAgAkEDdEGAiCxqIgIgBCMBazYCACACIAEjAWs2AgQLCwsgACEBA0AgASAA\
QUBrSQRAIAH9AAQAIgX9DCAgICAgICAgICAgICAgICD9Uf1TBH9B4IAs/QAEACAF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79\
DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UEQCABEDELIAFBEGohAQwBCwsLngcCBX8BeyAAIx5JBEAPCyAAIQFB4IAs/QAEACAAQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQeCALP0ABAAgAUEQayIBQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAg\
QIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdBEGtrIQFB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwBCwsgACACaGoiAyQeIAMgAWtBH0kjEUGAIEtyBEAPC0EAIQICQCAB\
EB1FDQAgAUGAAmsjASABIwFrQYACSxshBCABIQBBASECAn8DQCAAIARLBEAgAEEQayIA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBQRAIABBIGogBWdrIgAgBCAAIARLGwwDCwwBCwsgBAsiACMBSwR/IABB\
AWstAABBCkcFQQALDQAgASMXTwRAAkBBACQUQQAkFUEBJBkDQCAAIwBJBEAjACICIABBgAJqIgQgAiAESRshAiAAAn8DQCAAIAJJBEAgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAIg\
ACACSRsMAwsgAEEQaiEADAELCyACCyIAEB5FDQIgACMASQR/IAAtAABBCkcFQQALBEBBASQVCyAAJBcjF0EBaiEADAELCwsLIxUhAgsgAgRAAkAjESIAQQFqJBEgAEGAIE8NACAAQQN0QYCILmoiACABIwFrNgIA\
IAAgAyMBazYCBAsLCwkAIxEjECAAGwvGBQEHf0EQIQQDQCAAIAFJBEACQCAFBEAgACECIAAgBGohAwNAIAAgA0kEfyAALQAAQSBGBUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEg\
A08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAEEBaiEADAELCyAAIANGBUEACxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGA\
hCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAAayIHIARLIAdBAXFBASAHGxsEf0EABSABIAJNBH9BAQUgAi0AACIDQfwARiADQSBGciADQQ1GcgsLRQ0AQQAhBiMZBH8gAEEBai0AACIDQQ9xQQlBACAD\
QTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgR/QQEFIAJBAmsiA0EBai0AACIIQQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABG\
IANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQVC0EAJBlBACEDA0AgACACSQRAIABBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAAtAAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpG\
ciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmohAAwBCwsjFCADaiQUIxRBGE8EQEEBJBULIAYEQCADJBQLIAQgByAFGyIEQQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAg\
AEEBaiEACwwCCwsLIAULnggCCH8BeyABIABrQTRPBH8gACABQQAQHAR/QQEFIw8gACECA0AgASACSwR/IAJBABAZBUEBC0UEQCACEBohAgwBCwskDyABIAJLCwVBAAsEQEEBDwsCfyAAIQIDQCAAIAFNBEBBsIAs\
/QAEACAA/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAEBEAgAiAAIARo\
aiIDIAJrQRBPDQQaIANBAWohAiAEIARBAWtxIQQMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQCAAIQJBsIAs/QAEACAA/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9\
jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0ABAAgAkEQaiIC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAK\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAIgBGhqIgIgAGtBNE8EfyAAIAIQCAR/QQEFIAAgAkE0EA0LBUEACwRAQQEPCyACIABrQRxLBH8Cf0EBIABB\
AWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGkEAIQQDQCAEQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0CGiAEQQFqIQQgA0EBayEDDAELC0EACwVBAAshBUEAIQQCQCAFIAItAABBAXRB\
gIQsai8BAEEIcXIEfyAAIAIQEwVBAQsNAEEBIQQgAhABBH9BAQUjGCMLIQcjDCEIIxYhCSAAIAIQHyIDBEAgAhAKQQBHIQMLJBggByQLIAgkDCAJJBYgAwsNACAFBH8gAEEBaiAAIAAtAAAiA0HyAEYgA0HuAEZy\
BH8gAEEBay0AAEHcAEYFQQALGxASBUEACyEECyAEBEBBAQ8LAn8gAiEAA0AgASACTwRAQbCALP0ABAAgAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAAgAiAEaGoiAyAAa0EQTw0EGiADQQFqIQAgBCAEQQFrcSEEDAELCyACQRBqIQIMAQsLQQALIQAMAQsLQQALrQcBB39BfyEF\
IAJBAWshBANAIAEgBEoEQCAEIQMDQCADIAVKBH8gAyADQQNuIgdBA2xrIgggACAHQQJ0amoiBy0AAEHAgSxqLQAAIglBAnQgB0EBai0AAEHAgSxqLQAAIgdBBHZyIAhBAUYEfyAJQQ9xQQR0IAdBAnZyBSAJQQNx\
QQZ0IAdyCyAIRRsiB0H/AEkgB0EgT3EgB0EJRnIgB0EKRnIgB0ENRnIFQQALBEAgA0EBayEDDAELCyADIAVGBEADQCABIARLBH8gBCAEQQNuIgNBA2xrIgcgACADQQJ0amoiAy0AAEHAgSxqLQAAIghBAnQgA0EB\
ai0AAEHAgSxqLQAAIgNBBHZyIAdBAUYEfyAIQQ9xQQR0IANBAnZyBSAIQQNxQQZ0IANyCyAHRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIFQQALBEAgBEEBaiEEDAELCyAEIQMgAkE0RgR/QQEFIAAQ\
DAsEQEEBDwsgBUH/AWsiBEEAIARBAE4bIQQgASADQYACaiIFIAEgBUgbIgUgBkoEQCABIAVBgAhqIgUgASAFSBshBkEAJAdBACQIAkADQCAEIAZJBEBBASEFIAQgBEEDbiIHQQNsayIIIAAgB0ECdGpqIgctAABB\
wIEsai0AACIJQQJ0IAdBAWotAABBwIEsai0AACIHQQR2ciAIQQFGBH8gCUEPcUEEdCAHQQJ2cgUgCUEDcUEGdCAHcgsgCEUbEAINAiAEQQFqIQQMAQsLEAUhBQsgBQRAQQEPCwsLIAEgA0oEfyADIANBA24iBEED\
bGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAdBD3FBBHQgBEECdnIFIAdBA3FBBnQgBHILIAVFGwVBAQsEf0EABSADQQNrIgRBACAEQQBOGyEEAn8D\
QCADIARKBEBBASAEIARBA24iBUEDbGsiByAAIAVBAnRqaiIFLQAAQcCBLGotAAAiCEECdCAFQQFqLQAAQcCBLGotAAAiBUEEdnIgB0EBRgR/IAhBD3FBBHQgBUECdnIFIAhBA3FBBnQgBXILIAdFGyIFQf8ASSAF\
QSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQIQR/QQEFIAAgBCABQQQQIQsFQQALDQIaIARBAWohBAwBCwtBAAsLBEBBAQ8LIAIgAyIFaiEEDAELC0EACw==";var fE=c("%\\&="),dE=11,IA=128,an=[1,0,2|IA,4|IA,8|IA,16,8|IA,32],CE=[f,jA.table,c("0123456789"),ie,se,te,_,DA,P,oe,re,qe,O.table],wE=[[720944,f],[720928,T.table],
[720960,O.table],[720992,ge.table],[721024,fE],[720976,P],[721008,nn]];function Mt(A){for(let[n,r]of wE)lE(new Uint8Array(A,n,16),r);new Uint8Array(A,720912,an.
length).set(an),DE(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of CE.entries())for(let t=0;t<
256;t++)e[t]=e[t]|r[t]<<n}function lE(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function DE(A){A.fill(IA,0,dE);for(let e=0;e<128;e++){let n=T.
table[e]===1?an[e>>4]&~IA:0;A[e&15]=A[e&15]|n}}var Bn=65536,_t;function cn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new Qn(e,A)}catch{return}}var Qn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#c=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#e=n,_t??=
new e.Module(Buffer.from(kt,"base64")),this.#A=new e.Instance(_t,{env:{memory:r}}).exports,Mt(r.buffer),this.#g(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#g(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#c=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#c;if(this.#E=this.#n===void 0?e.byteOffset+n:1048640,this.#c=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#I(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,a=0,E=Math.min(i,4096);for(;a<
E;){let Q=a+E>>1;this.#a+this.#Q[s+2*Q]<o?a=Q+1:E=Q}return a<Math.min(i,4096)?this.#a+this.#Q[s+2*a]:i>4096?p(n,r,o,t):C}nextWide({start:e,end:n},r){if(this.#B===
0)return C;let t=this.#E+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#E+n-e);return o===0?C:e+o-this.#E}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:C}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#I(e,n){e.grow(Math.ceil((n-this.#i.length)/Bn)),this.#g(e)}#g({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var fA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(T,A,n,e),endOf:({bytes:A,end:e},n)=>d(T.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>fe.find(A,e)},hE=192,gn,Jt=!1,In=[];function Yt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?fA:e?.holds(n)===!0?e.sift(A)?e:fA:
t-r<hE?fA:(Jt||(gn=cn()),Jt=!0,gn?.sift(A)===!0?gn:fA)}function qt(A,e){if(A.end-A.start>8388608)return fA;for(;In.length<e;)In.push(cn());let n=In[e-1];return n?.
sift(A)===!0?n:fA}var Kt={table:DA,shortest:N};function un(A,e,n){bE(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of Rt)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
C;){let a=d(t.shape.table,A.bytes,s,A.end),E=o(A,s,a)?i(A,s,fn(A,r,n)):a;s=e.nextOther(t,A,E)}jt(fe,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&jt(de,de.find,
A,n)}function jt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==C;o=n(r,o))o=e(r,o,fn(r,A,t))}function fn(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=yE(r,A,A.depth-e),o=qt(t,pe(t));(!o.isEmpty||de.find(t,t.start)!==C)&&un(t,o,n)}}function bE(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==C;){let o=e.endOf(A,t),i=U(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=g&&PE(A,t,o,n.found);for(let s=0;s<ue.length;s++){let{levels:a,trait:E,
shortest:Q,notice:l,decode:Y}=ue[s];if(!(a>A.depth||(i&E)===0||o-t<Q))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=l(A,L,o),L!==C);)L=Y(A,L,fn(A,a,n)),r??=ue.map(()=>A.
start),r[s]=L}t=e.nextRun(A,o)}}function yE({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function PE(A,e,n,r){let{bytes:t}=A;for(let o=p(Ne,t,e,n);o!==C;o=p(Ne,t,o,n)){let i=o;o=d(f,t,o,n),LE(A,
i,o,r),UE(A,i,o,r)}}function LE(A,e,n,r){let{bytes:t}=A,o=n-(eA-gA)+4;for(let i=e+gA;;i++){if(i=Ft(t,i,o),i===-1)return;let s=i-gA;if(!sn(t,s)&&!qA(A,s,s+eA))continue;
let a=Ot(t,s);a!==void 0&&(a.confidence==="certain"||xE(A,s))&&r.add(A,s,s+eA,a)}}function xE(A,e){return!A.exact&&qA(A,e,e+eA)&&Gt(A.bytes,e)}function UE(A,e,n,r){
let{bytes:t}=A;for(let o=p(Kt,t,e,n);o!==C;o=p(Kt,t,o,n)){let i=o;for(;o<n&&DA[t[o]]===1;)o++;NE(A,i,o,r)}}function NE(A,e,n,r){let{bytes:t}=A;for(let i=Pe(t,e,
n,e);i!==-1;i=Pe(t,e,n,i+1)){let s=mA(t,i);s!==void 0&&r.add(A,i,i+N,gr(s))}let o=n-N;A.exact||mA(t,o)!==void 0||!fr(t,o)||qA(A,o,n)&&r.add(A,o,n,Ir)}var Vt=Object.freeze([]);function Zt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(A,t);if(i.isEmpty)return Vt;let s=A.end-A.start,a=new YA(A.start),E=new MA(s),
Q=o&&TE(o,s,E);un(Xn(A,e,Q),i,{found:a,budget:E}),E.isExceeded&&n?.(jn),a.hasCandidates&&r?.();let l=a.distinct();return l.length===0?Vt:l}function TE(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}var FE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],dn=new Map;for(let A of FE){let e=A[0].charCodeAt(0);dn.set(e,[...dn.get(e)??[],
A])}var OE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),GE=110,zt=120,Xt=512,Cn=22,kE=Buffer.from("PK\0\0\0\0","latin1"),ME=Cn+65535;
function $t(A,e,n,r=!0){let t=A[e];if(t===void 0||n-e<8)return;let o=dn.get(t);if(o!==void 0){let s=o.find(([a])=>eo(A,e,a));if(s!==void 0)return s[1]}if(t===zt&&
vE(A[e+1]))return"zlib";let i=OE.get(t);if(i!==void 0){let s=no(A,e,Math.min(n,e+GE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return HE(
A,e,n)?"tar":r&&_E(A,e,n)?"trailing-zip":void 0}function Ao(A){return A.endsWith(".br")?"brotli":void 0}function HE(A,e,n){if(n-e<Xt)return!1;let r=A[e+154];if(!(A[e+257]===117&&eo(A,e+257,"ustar"))&&!(r===0&&A[e+155]===32))return!1;let o=Number.parseInt(no(A,e+148,
e+156).replaceAll("\0"," "),8),i=256;for(let s=e;s<e+Xt;s++)i+=A[s];for(let s=e+148;s<e+156;s++)i-=A[s];return o===i}function vE(A){return(A&32)===0&&((zt<<8)+A)%
31===0}function _E(A,e,n){let r=Math.max(e,n-ME);if(n-r<Cn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(kE):-1;return o>=
0&&o+Cn<=t.length}function eo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function no(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var G=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,JE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,WE=32;function oo(A,e){try{let n=(0,ro.inflateSync)(YE(A),{maxOutputLength:to}),r=JE.exec(
n.toString("latin1",0,WE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return OA(n)}}function YE(A){let e=(0,G.openSync)(A,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let n=(0,G.fstatSync)(
e);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(e)}finally{(0,G.closeSync)(e)}}function xA(A,e,n){if($t(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Zt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(A,e){let n=oo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&xA(n.bytes,
n.start,e)}function so(A,e,n){let r=(0,dA.lstatSync)(A);return!r.isFile()||r.size>n||(0,dA.realpathSync)(A)!==A?!1:Ao(A)===void 0&&xA((0,dA.readFileSync)(A),0,e)}var qE=/ -{24} >8 -{24}\r?$/;var KE="diff --";function ao(A,e){if(!e)return A;let n;for(let{line:r,at:t}of VE(A)){let o=qE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(KE))return jE(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function jE(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*VE(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var UA={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var ZE=500,Qo=1<<20;function co({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&XE(t,
e);case"commit-msg":return e.length===1&&$E(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function XE(A,e){let n=Un(A.directory);if(n===void 0)return!1;let r=Kn(
A);if(r===void 0||r.blobs.size+e.length>ZE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,NA.join)(
n.top,xn(s)))),i=e.map(s=>(0,NA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(go)&&[...r.blobs].every(s=>io(t(s),UA))&&i.every(zE)}function zE(A){
return go(A)&&so(A,UA,Qo)}function go(A){return[...Ln(A)].every(({name:e})=>xA(e,0,UA))}function $E(A,e,n){let r=ao((0,Bo.readFileSync)((0,NA.resolve)(A,e)),n);
return r.length<=Qo&&xA(r,0,UA)}var AB=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;eB(process.argv.slice(2))||import("./cli.js");function eB([A,e="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(a=>AB.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return co({hook:e,args:o,cwd:s,env:i})&&Pn(s,(0,Io.homedir)())}catch{return!1}}
