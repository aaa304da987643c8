"use strict";var go=Object.create;var wn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var Co=Object.getOwnPropertyNames;var lo=Object.getPrototypeOf,wo=Object.prototype.hasOwnProperty;var mo=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of Co(e))!wo.call(A,t)&&t!==n&&wn(A,t,{get:()=>e[t],enumerable:!(r=Io(e,t))||r.enumerable});
return A};var Do=(A,e,n)=>(n=A!=null?go(lo(A)):{},mo(e||!A||!A.__esModule?wn(n,"default",{value:A,enumerable:!0}):n,A));var fo=require("node:os");var hn=require("node:fs"),Sn=require("node:path");var x=class extends Error{name="UserError"};function OA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function mn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var Dn=require("node:fs"),lA=require("node:path");function*pn(A,e){for(let n=A;;n=(0,lA.dirname)(n))if(yield n,(0,Dn.existsSync)((0,lA.join)(n,".git"))||n===e||
n===(0,lA.dirname)(n))return}var po=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function bn(A,e,n=hn.existsSync){for(let r of pn(A,e)){let[t,o]=po.map(i=>(0,Sn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var NA=require("node:fs");function Rn(A,e,n){let r=ho(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${e}: not valid UTF-8`)}}function ho(A,e,{noun:n,
largest:r}){try{let t=(0,NA.statSync)(A);if(!t.isFile())throw new x(`${e}: not a regular file`);if(t.size>r*1e6)throw new x(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,NA.readFileSync)(A)}catch(t){throw t instanceof x?t:new x(mn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${OA(t)}`)}}var So=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,bo=/^ *(?:#.*)?$/,Ro=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Po=/^PAT00[1-5]$/,Lo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Pn(A,e){let n=bn(A,e);return n===void 0?!0:!n.endsWith(".json")&&xo(Rn(n,n,{noun:"configuration",largest:1}))}function xo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!So.test(r))return!1;if(bo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",Q=""]=o;
if(n===void 0||(n.indent??E)!==E||!yn(n.key,Q))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,a]=Lo.exec(t)??[];if(s===void 0?!Ro.test(t):a?.split(",").every(E=>yn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(A,e){return(A==="disabledRules"?Po:yo).test(e)}var Bo=require("node:fs"),FA=require("node:path");function*Ln(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function xn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Uo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Uo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),R=require("node:path");function Un(A,e=process.env){let n=Fo(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Fn((0,R.join)(
t,"commondir")),i=o===void 0?t:(0,R.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,R.join)(i,"objects"):(0,R.resolve)(A,s)}}function Fo(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,R.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,R.dirname)(
r)){let t=(0,R.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Fn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,R.resolve)(r,i.slice(8))};if(r===(0,R.dirname)(r)||Go(r))return}}function Go(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,R.join)(A,e)))}function Fn(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Mn=require("node:child_process");var Tn=require("node:fs"),tA=require("node:path");var To=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Gn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Oo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
No=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],On=["--no-pager","--literal-pathspecs",...No.flatMap(A=>["-c",A])];var ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Nn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!ko.has(i)&&(n[t]=o)}let r=A.inherit?[...To,...Gn]:Gn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,Oo)}var le;function kn(){let A=process.env.PATH??process.env.Path??"";if(le?.path!==A){let e=Mo(A);if(e===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");le={path:A,git:e}}return le.git}function Mo(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ho(n))}function Ho(A){try{return(0,Tn.statSync)(A).isFile()}catch{return!1}}var vo=12e4,_o=1<<20;function Hn(A,e){let{status:n,stdout:r,error:t}=(0,Mn.spawnSync)(kn(),[...On,...A],{cwd:e.directory,env:Nn(e),stdio:["ignore","pipe","ignor\
e"],timeout:vo,maxBuffer:_o,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Jo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Wo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function vn(A,e){if(!Wo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var Yo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)Yo[A.toString(16).charCodeAt(0)]=A;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?_n(o,n):void 0,after:/^1[02]/.test(t)?_n(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function _n(A,e){return/^0+$/.
test(A)?void 0:vn(A,e)}var qn="diff-index";function Kn(A){let e=Hn([qn,...Jn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:Q}=Yn(n[i],s,qn);if(Q)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var dA=require("node:fs");var kA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var jn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ko={free:1024*1024,ratio:24},MA=class{#e;#n=!1;constructor(e){
this.#e=new kA(Ko,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Zn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+A[e+2*a+1]<t?i=a+1:s=a}return i<n&&r+A[e+2*i]<=o}function zn({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function De({layer:A}){return A.outer===void 0?A.unpack:De(A.outer)}function pe({outer:A}){return A===void 0?0:pe(A.layer)+1}function U({changes:A},e,n){return A===
void 0||Zn(A,e-256,n+256)}function Vn(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var we=3*65536,me=3*8192;function h(A,e){
if(A<=we+me){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=we){let r={start:n,end:Math.min(A,n+we)};e({start:Math.max(0,n-me),end:Math.min(A,r.end+
me)},r)}}function l(A,e){return{start:A.start+e,end:A.end+e}}var jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Xo=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),$n=new RegExp(`${jo.map(Xo).join("|")}|(?<![a-z])(?:${Zo.join(
"|")})`,"i"),zo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Vo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
$o=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ai=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=$n.test(t)||$n.test(
o),e.foreign||=zo.test(t)||Vo.test(o),e.digest||=$o.test(t),e.example||=Ai.test(t),e.server||=ei.test(t)&&ni.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
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
return A.filter(e).length}var f=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,wA=String.raw`${f}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${f}value${f}\s{0,4}[:=]|\s)\s{0,8}${f}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),m=(A,e="")=>B(`(?:${A})${wA}${e}`),q=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${f}`),
z="@|%40",V=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:m("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:m("_authToken")},{id:"npmrc-auth",before:m(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:m("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:m("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:m("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${f}\s{1,8}value\s{0,4}=\s{0,4}${f}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${wA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:m("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:m("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${V}`),after:k(z)},{id:"pip-inde\
x-url",before:B(V),after:k(String.raw`(?:${z})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${wA}basic\s{1,4}`)},{id:"cargo-token",before:m(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${f}auth${f}\s{0,4}:\s{0,4}${f}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${f}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${f}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:k(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:m("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:m("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:m("VSCE_PAT")},{id:"terraform-variable",before:m("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:m("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:k(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${f}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${f}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${f}\w{1,80}=${f}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${f}publishers${f}\s{0,4}:[^]{0,600}${f}pat${f}\s{0,4}:\s{0,4}${f}`)},
{id:"postman",before:B(String.raw`${f}key${f}\s{0,8}:\s{0,8}${f}[\w -]{1,60}${f}\s{0,8},\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(
String.raw`${f}\w{0,60}(?:pat|token|secret|password)\w{0,60}${f}\s{0,8}:\s{0,8}\{\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${f}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${wA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${f}\s{0,4}:\s{0,4}${f}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:m("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${V}`),after:k(z)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(V),after:k(String.
raw`(?:${z})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(V),after:k(String.raw`(?:${z})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
V),after:k(String.raw`(?:${z})[\w-]`)},{id:"devops-variable",before:m("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,Bi=/[A-Za-z0-9+/_-]+$/,Qi=/^[A-Za-z0-9+/_=-]+/;function he({steps:A},e=Ei){let n=A.map(({layer:t,span:o},i)=>{let[s,a]=HA(t,o,e);return i===0?{before:s,
after:a}:{before:s.replace(Bi,""),after:a.replace(Qi,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ci(t,i))&&(o?.test(s)??
!0)))?.id}function ci(A,e){return A.lastIndex=e.length,A.test(e)}var T=(A,e,n)=>({signed:A,shaped:e,legacy:n}),fi={signed:4.5,shaped:4.5,legacy:4},gi=[{name:"its signatures",weights:T(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:T(1,0,1),applies:({kind:A,entropy:e})=>e>=fi[A]},{name:"platform data as in real tokens",weights:T(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:T(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:T(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:T(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:T(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:T(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:T(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:T(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:T(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],Ii=5,di=8;function Ci(A){return A>=di?"likely":A>=Ii?"possible":void 0}function li(A){let{kind:e}=A;return gi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ir(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=er(A),a=wi(e);if(a==="legacy"&&s.foreign)return;let E=s.azure&&he(A,256)!==void 0,
Q=li({kind:a,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:E}),w=Ci(Q);return w===void 0?void 0:{...e,confidence:w}}function wi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function c(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Se="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",be=ar+sr+Se,K=`${sr}${Se}${ar}+/`,sA=`${Se}234567`,I=c(`${K}-_`),M=c(be),mA=c(sA),y=c(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),P=c("0123456789ABCDEFabcdef"),D=c(K,A=>A);D[45]=62;D[95]=63;var F=52,Re=32,Er=[2,7,8,22],mi=-524719827,Di=270137646,ye=50,aA=123-ye,pi=97,hi=113,Si=4;function Qr(A){return Er.reduce((n,r)=>n<<8|A[r],0)^(0,Br.crc32)(A.filter(
(n,r)=>!Er.includes(r)))}var cr=Qr(new Uint8Array(Re)),bi;function Ri(){let A=new Int32Array(F*aA),e=new Uint8Array(Re);for(let n=0;n<Re*8;n++){e[n>>3]=128>>(n&7);let r=Qr(e)^cr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*aA+sA.charCodeAt(i)-ye;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function DA(A,e){let n=bi??=Ri(),
r=cr;for(let t=e,o=-ye;t<e+F;t+=4,o+=4*aA){let i=n[o+A[t]],s=n[o+aA+A[t+1]],a=n[o+2*aA+A[t+2]];r^=i^s^a^n[o+3*aA+A[t+3]]}return r===mi?"user":r===Di?"applicatio\
n":void 0}function ur(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var fr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function gr(A){let e=sA.indexOf(A.charAt(F-1));return`${A.slice(0,F-1)}${e<sA.length/2?"a":"q"}`}function Pe(A,e,n,r){
if(n-e===F)return r<=e&&DA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==pi&&i!==hi||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=e&&DA(A,s)!==void 0)return s}return-1}function Ir(A,e){return iA(A,e,e+F)>=Si}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",dr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Cr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Pi=new RegExp(`${dr}(?::[^\\s:/\
@"'<>]{0,128})?${Cr}`,"gi"),eQ=new RegExp(`${dr}(?::|%3A)$`,"i"),nQ=new RegExp(`^${Cr}`,"i"),rQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Pi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var tQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),oQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Li=Object.freeze([]),YA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=Vn(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?gr(E):E),w=i.encoding.length===0&&a.end-a.start===r-n;w&&Q.offsets.has(a.start)||(w&&
Q.offsets.add(a.start),this.#n.push({...s,token:Q.token,offset:a.start-this.#e,length:a.end-a.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Fi)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):xi(n,r)&&(e[e.length-1]=n)}return e.sort(Ui)}};function xi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Ui(A,e){return A.offset-e.offset||A.length-
e.length||Le(A.token,e.token)}function Fi(A,e){return Le(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Le(A.encoding.join(),
e.encoding.join()))}function Le(A,e){return A===e?0:A<e?-1:1}var xe=92,Gi=37,Ti=117,Oi=120,Ni=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function qA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&M[r[n]]===1?!1:e<=
t||M[r[e-1]]===0||ki(r,t,e)}function ki(A,e,n){return n-2>=e&&A[n-2]===xe&&Ni.has(A[n-1])||n-3>=e&&A[n-3]===Gi&&Ue(A,n-2,n)||n-4>=e&&A[n-4]===xe&&A[n-3]===Oi&&Ue(
A,n-2,n)?!0:n-6>=e&&A[n-6]===xe&&A[n-5]===Ti&&Ue(A,n-4,n)}function Ue(A,e,n){for(let r=e;r<n;r++)if(P[A[r]]===0)return!1;return!0}var u=52,j=48,C=-1,KA=`${K}-_`,lr="%\\&#;={}",jA={table:c(KA+lr),shortest:u},G={table:c(`${KA}${lr}\r
`),shortest:24},Fe={table:I,shortest:u};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return C}function d(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],wr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&ZA(A,e)!==void 0?e:C,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=ZA(r,e),s=o&&De(o);return i===void 0||s===void 0||s(r.subarray(
e,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ZA(A,e){let n=A[e];for(let[r,t]of Mi)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Ge={table:I,shortest:Math.ceil(u*8/6)},mr=4,vi=c("(Px"),Dr=Math.floor((j-2)/3),pr={levels:1,trait:4,shortest:Ge.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Ge,A,e,n);r!==C;){if(XA(A,r))return r;let t=d(I,A,r,n);for(let o=0;o<mr;o++)if(hr(A,r+o,t))return r;r=p(Ge,A,t,n)}return C},decode:(A,e,n)=>{let r=d(I,A.bytes,e,
A.end);XA(A.bytes,e)&&_i(A,e,r,n);for(let t=0;t<mr;t++)Ji(A,{start:e+t,end:r},t===0,n);return r}};function XA(A,e){let n=D[A[e]]<<2|D[A[e+1]]>>4;return vi[n]===
1&&ZA(Te(A,e,0,6),0)!==void 0}function _i({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Te(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;hr(A,t,e.end)&&h(o,(i,s)=>{Yi(A,
t,i.start,i.end)&&r({bytes:Te(A,t,i.start,i.end),core:l(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function hr(A,e,n){let r=e-4,t=r+4*Dr;for(;t+4<=n;){let o=t;for(;Wi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Dr}return!1}function Wi(A,e){
let n=D[A[e]]&32,r=D[A[e+1]]&8;return(n|r|D[A[e+2]]&2)===0}function pA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=D[A[o]],s=D[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(A,e,n,r){let t=n-1,o=t+u;for(;o<r;){let i=o,s=pA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=pA(A,e,i)}if(s===0&&qi(A,e,i,
n,r))return!0;t=i,o=i+u}return!1}function qi(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[pA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<u&&
y[pA(A,e,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<u&&y[pA(A,e,a)]===1;a+=i)s++;if(s===u)return!0}return!1}function Te(A,e,n,r){let t=e+n/3*4,o=Buffer.from(A.buffer,
A.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var O={table:c(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*u},Ki=1,ji=48,Zi=120,Xi=92,zi=40,zA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&P[A[r]]===0;)r+=Vi(A,r,n)?zA.length:1;return Math.
min(r,n)}function VA(A,e,n){A.length>0&&A.add(Ki,e,n)}function Oe(A,e,n){return A[e]===ji&&e+1<n&&hA(A[e+1])}function Sr(A,e,n){return e-2>=n&&A[e-2]===Xi&&hA(A[e-
1])}function hA(A){return A!==void 0&&(A|32)===Zi}function Vi(A,e,n){if(A[e]!==zi||e+zA.length>n)return!1;for(let r=1;r<zA.length;r++)if(A[e+r]!==zA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<u)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),a=E=>$i(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:a(e.start),end:e.end===A.end?o:a(e.end)},locate:({start:E,end:Q})=>{let{starts:w,ends:Y}=s();return{start:w?.[E],
end:Y?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function $i(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var g=-1,EA=256,br=10,As=13;function S(A,e){return A|e<<9}function Rr(A){return A&511}function yr(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(P[o]===0)return g;r=r*16+W(o)}return e>=n||r>255?g:r}function W(A){return(A&15)+(A>57?9:0)}function b(A,e,n){let r=e;for(;r<n&&P[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===br?1:A[e]!==As?0:e+1<n&&A[e+1]===br?2:1}var Pr={table:O.table,shortest:3*u-1},es=48,ns=3,Lr={levels:1,alphabet:{index:0,shape:Pr},notice:(A,e,n)=>U(A,e,n)&&rs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=d(Pr.table,A,n,e);return h(t-n,(o,i)=>{let s={piece:l(o,n),core:l(i,n)},a=J(s,"decimal",E=>ts(A,s.piece,E));a!==void 0&&r(a)}),t}};function rs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=b(A,r,e.end),o=xr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=j)return!0;r=H(A,t,e.end)}return!1}function ts(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=b(A,r,e.end),o=xr(A,e,r,t);o===g?VA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function xr(A,{start:e,end:n},r,t){if(t-r>ns||
r>e&&hA(A[r-1])||t<n&&hA(A[t]))return g;let o=0;for(let i=r;i<t;i++){let s=A[i]-es;if(s>9)return g;o=10*o+s}return o>255?g:o}function Z(A,e,n){if(!U(A,e.source[0],e.end))return;let{bytes:r}=A;h(e.offsets.at(-1),(t,o)=>{n({bytes:os(r,e,t),core:l(o,-t.start),locate:i=>is(e,l(i,t.start)),
aligned:!0,exact:!0})})}function os(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Fr(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,e.offsets[o+1]),E=e.source[o]-i;t.set(A.subarray(s+E,a+E),s-n)}return t}function is(A,e){return{start:Ur(A,e.start),end:Ur(A,e.
end-1)+1}}function Ur(A,e){let n=Fr(A,e);return A.source[n]+e-A.offsets[n]}function Fr(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Gr={table:I,shortest:16},Ae=G.shortest,Tr=1,Ne=2,ke=4,ss=8,as=c(KA,A=>A>=64?Tr:A<26?Ne:A>=52&&A<62?ke:ss),Es=256;function ee(A,e,n,r){for(let t=p(Gr,A.bytes,
e,n);t!==C;){let o=d(I,A.bytes,t,n);if(!Bs(A.bytes,t,o)&&r(A,t,o))return t;t=p(Gr,A.bytes,o,n)}return C}function Bs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=as[A[t]],
(r&(Ne|ke))===(Ne|ke))return!1;return(r&Tr)===0?n-e<=Es&&Qs(A,e,n):!0}function Qs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var cs=27,us=38,fs=60,Or=62,gs=91,Is=16,ds=128,Cs=16,ls=c("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ws=c(`<\r
`),ms=c("0123456789;"),Ds=c("mK"),ps=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),hs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Me="\x1B\xC2\xE2\xEF";function Nr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<Is;o++){let i=Ss(A,t);if(i===t)break;t=i}return t>e&&t<r&&I[n[t]]===
1?t:-1}function Ss(A,e){let n=A.bytes[e];if(n===fs)return bs(A,e);if(n===cs)return Rs(A,e);for(let r of n===us?ps:hs)if(He(A,e,r))return e+r.length;return e}function bs({
bytes:A,end:e},n){if(n+1>=e||ls[A[n+1]]===0)return n;let r=Math.min(e,n+ds),t=n+1;for(;t<r&&A[t]!==Or&&ws[A[t]]===0;)t++;return t<r&&A[t]===Or?t+1:n}function Rs({
bytes:A,end:e},n){if(A[n+1]!==gs)return n;let r=Math.min(e,n+2+Cs),t=n+2;for(;t<r&&ms[A[t]]===1;)t++;return t<e&&Ds[A[t]]===1?t+1:n}function He({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var _e=10,vr=13,ys=38,Ps=60,QA=92,kr=42,Ls=45,xs=35,ve=47,_r=110,Jr=114,Ye=4,ne=128,Us=2,Fs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ts),oe=c(" 	\"'`\\=.,&>#*|<^~"),_=c("\"'`"),re=c("bBfFrRuULN@$"),qe=c("+-/_"),Gs=c(`
\r<`),ie=c(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Me}`),se=c(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=c(`
\r\\&<${Me}`);function Ts(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ae(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=Je(A,e,!1);
return t!==-1?t:Os(A,e)?Je(A,e,!0):Nr(A,e)}function Os({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ye&&A[r]===QA;)r++;return r<e&&_[A[r]]===1}function Je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let a=bA(A,s),E=n?Ns(r,s,o):s;if(a>s){if(i===Us)return-1;i++,s=a}else if(E>s)s=E;else if(oe[r[s]]===
1||Hs(r,s,o))s++;else if(s>e&&Ms(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||ks(r,e,s)?s:-1}function Ns(A,e,n){let r=A[e]===ve&&A[e+1]===kr,t=A[e]===
xs||Mr(A,e,ve)||Mr(A,e,Ls);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==_e&&A[o]!==vr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==kr||A[o+1]!==ve);)o++;
return o+1<n?o+2:e}function Mr(A,e,n){return A[e]===n&&A[e+1]===n}function Wr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function ks(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function Ms(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ye&&A[r]===QA;)r++;return r<n&&_[A[r]]===1}function Ke(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)I[n[i]]===0&&I[n[i-1]]===1&&Je(A,i,!1)===e&&(o=i);return o}function Ee({bytes:A,
start:e},n){return n>e&&(A[n]===_r||A[n]===Jr)&&A[n-1]===QA}function Hs(A,e,n){let r=e;for(;r<n&&qe[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||Gs[A[r]]===1)}
function bA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===_e)return e+1;if(t===vr)return e+1<r&&n[e+1]===_e?e+2:e+1;if(t===QA){let o=Hr(A,e)===Jr?We(A,e):e;return Hr(
A,o)===_r?We(A,o):o}if(t!==ys&&t!==Ps)return e;for(let o of Fs)if(He(A,e,o))return e+o.length;return e}function Hr(A,e){let n=We(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function We(A,e){let n=e;for(;n<A.end&&n-e<Ye&&A.bytes[n]===QA;)n++;return n+1}var je=10,vs=128,_s=64,Ze=c(" 	"),Yr=c("0123456789"),qr={levels:0,trait:2,shortest:G.shortest,notice:(A,e,n)=>ee(A,e,n,Js),decode:(A,e,n)=>{let r=d(I,A.bytes,e,
A.end),t=Ws(A,e,r);return t===void 0?r:(Z(A,t,n),t.end)}};function Js(A,e,n){let r=Kr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=d(I,A.bytes,i,A.end),t+=o-i,t>=u)return!0;return!1}function Ws(A,e,n){let r=Kr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=d(I,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<u?void 0:{source:t,offsets:o,end:i}}function Kr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-vs),s=e,a=!0;for(;s>i&&r[s-1]!==je;s--)Ze[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==je||!Wr(A,n))return;let E=Math.min(
o,n+_s),Q=n;for(;Q<E&&r[Q]!==je;)Q++;return Q<E?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=Ys(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=d(i,A,o,n.start),t=d(i,A,t,e)}}return t<e&&I[A[t]]===1?t:-1}function Ys(A){return Yr[A]===1?Yr:Ze[A]===1?Ze:void 0}var qs=85,jr=117,Ks=120,js=123,Zs=125,X=48,Xs=32,zs=127,Zr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return g;let r=A[e+1];if(r===jr&&A[e+2]===js)return Vs(
A,e,n);if(r===Ks)return Xe(A,e,e+4,n);if(r===jr)return Xe(A,e,e+6,n);if(r===qs)return Xe(A,e,e+10,n);if(r>=X&&r<X+8)return $s(A,e,n);let t=BA(A,e+1,n);return t>
0?S(EA,1+t):r>Xs&&r<zs&&M[r]===0?S(r,2):g}};function Xe(A,e,n,r){let t=n>r?g:v(A,e+2,n);return t===g?g:S(t,n-e)}function Vs(A,e,n){let r=b(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===Zs?v(A,e+3,r):g;return t===g?g:S(t,r+1-e)}function $s(A,e,n){let r=0,t=e+1,o=e+(Aa(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-X;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-e)}function Aa(A,e,n){if(e+4>n||A[e]!==X||A[e+1]>X+3||A[e+1]===X&&A[e+2]<X+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-X;if(t<
0||t>7)return!1}return!0}var ea=35,na=59,ra=120,ze=48,Xr=8,zr={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==ea)return g;let r=(A[e+2]|32)===ra,t=r?e+3:e+2,o=r?b(A,t,
Math.min(n,t+Xr)):ta(A,t,n),i=r?v(A,t,o):oa(A,t,o);return i===g?g:S(i,(o<n&&A[o]===na?o+1:o)-e)}};function ta(A,e,n){let r=Math.min(n,e+Xr),t=e;for(;t<r&&A[t]>=
ze&&A[t]<ze+10;)t++;return t}function oa(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-ze;return e>=n||r>255?g:r}var ia=117,Vr={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===ia){let t=e+6>n?g:v(A,e+2,e+6);return t===g?g:S(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===g?g:S(r,3)}};var $r=61,At={encoding:"quoted-printable",lead:$r,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===$r?g:S(EA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===g?g:S(t,3)}};var Ve=[Vr,Zr,zr,At],AA=c(String.fromCharCode(...Ve.map(({lead:A})=>A)),A=>A+1),aa=c("=\\"),nt={levels:1,trait:8,shortest:u,notice:(A,e,n)=>{for(let r=e;r<n;){let t=et(
A,r);if(t-r>=u&&Ea(A,r,t))return r;r=t+1}return C},decode:(A,e,n)=>{let r={start:e,end:et(A,e)},t=ca(A.bytes,r);for(let[o,i]of Ve.entries())(t&1<<o)!==0&&Qa(A,r,
i,n);return r.end}};function Ea(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&M[r[t-1]]===0;)t--;if(!Ba(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<u;i++)o+=M[r[i]];return o===
u}function Ba({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(rt(A,t).read(A,t,e)!==g)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function rt(A,e){return Ve[AA[A[e]]-1]}function et({bytes:A,end:e},n){
let r=n;for(;;){r=d(jA.table,A,r,e);let t=r>n&&aa[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function Qa({bytes:A},e,n,r){h(e.end-e.start,(t,o)=>{let i={piece:l(
t,e.start),core:l(o,e.start)},s=J(i,n.encoding,a=>ua(A,i.piece,n,a));s!==void 0&&r(s)})}function ca(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&rt(A,t).read(A,t,n)!==g&&(r|=o)}return r}function ua(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],a=s===
r?t(A,i,n):g,E=a===g?i+1:i+yr(a),Q=a===g?s:Rr(a);Q!==EA&&o.add(Q,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:O},notice:(A,e,n)=>U(A,e,n)&&fa(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=d(O.table,A,n,e);return h(t-n,(o,i)=>{
let s={piece:l(o,n),core:l(i,n)},a=!1,E=J(s,"hex",w=>{a=ot(A,s.piece,0,w)});E!==void 0&&r(E);let Q=a?J(s,"hex",w=>{ot(A,s.piece,1,w)}):void 0;Q!==void 0&&r(Q)}),
t}};function fa(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Oe(A,t,n)&&(t+=2);let o=b(A,t,n);if(o-t>=O.shortest&&tt(A,t+1,o,0)>=j||(r=st(A,t,o,e)?tt(A,t,o,r):0,r>=j))
return!0;t=H(A,o,n)}return!1}function tt(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<j;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Oe(A,i,n)&&(i+=2);let s=b(A,i,n),a=s-i>=O.shortest;o||=a,a||r===0&&st(A,i,s,e)?$e(t,A,i+r,s):VA(t,i,s),i=H(
A,s,n)}return o}function st(A,e,n,r){return n-e>=O.shortest||(n-e)%2===0&&!Sr(A,e,r)}function $e(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var ga=8,ue={table:c("0123456789ABCDEFabcdef :"),shortest:31},ct=256,nn=c(" 	#>*+-/|:]x"),Ia=128,at=9,fe=32,da=58,Ca=124,ut=10,la=13,wa=4,ma=6,Et=16,Bt=16,Da=8,
ft={levels:1,alphabet:{index:1,shape:ue},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Qt(A,r,e),end:ce(A,r,n)};return An(A,t,void 0)>=ga},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=d(ue.table,r,e,t),i=Qt(r,e,A.start),s=i;for(let a=i;a<t;){let E=ce(r,a,t);if(An(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(A,i,s)&&h(s-i,(a,E)=>{let Q={piece:l(a,i),core:l(E,i)},w=a.start===0?i:ce(r,Q.piece.start,Q.piece.end)+1,Y=CA=>J(Q,"hex",nA=>{ha(r,{start:w,end:Q.piece.end},
{rewritten:nA,addWord:CA})}),L=!1,GA=Y((CA,nA,TA)=>{L||=TA-nA>2,$e(CA,r,nA,TA)});GA!==void 0&&n(GA);let ln=L?Y((CA,nA,TA)=>pa(CA,r,nA,TA)):void 0;ln!==void 0&&n(
ln)}),Math.max(o,s))}};function pa(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function ha(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ce(
A,t,n);An(A,{start:t,end:o},r),t=o+1}}function Qt(A,e,n){let r=Math.max(n,e-ct),t=e;for(;t>r&&A[t-1]!==ut;)t--;return t}function ce(A,e,n){let r=Math.min(n,e+ct),
t=e;for(;t<r&&A[t]!==ut;)t++;return t}function An(A,e,n){let r=Math.min(e.end,e.start+Ia);for(let t=e.start;t<r;t++){if(P[A[t]]===0||t>e.start&&nn[A[t-1]]===0)continue;
let o=ya(A,{start:t,end:e.end}),i=o===-1?0:Sa(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function Sa(A,{start:e,end:n},r){let t=0,o=Bt;for(let i=e;i<n;){
t>0&&(i=ba(A,{start:i,end:n},o));let s=b(A,i,Math.min(n,i+Bt+1)),a=s-i;if(a===0||a%2===1||a>o||!Ra(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Da&&o===2&&i<n&&A[i]===fe&&i++}return t}function ba(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===fe;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&b(
A,o,t)===t?o:e}function Ra(A,e,n){let r=A[e];return e>=n||r===fe||r===Ca||r===la}function ya(A,{start:e,end:n}){let r=b(A,e,Math.min(n,e+Et+1)),t=r-e;if(t<wa||t>
Et)return-1;let o=r<n&&A[r]===da;o&&r++;let i=r;for(;r<n&&(A[r]===fe||A[r]===at);)r++;let s=r-i>=2||A[i]===at||r-i===1&&t>=ma;return(o||s)&&r<n&&P[A[r]]===1?r:-1}var dt={levels:0,trait:2,shortest:G.shortest,notice:(A,e,n)=>ee(A,e,n,Pa),decode:(A,e,n)=>{let r=d(I,A.bytes,e,A.end),t=Ta(A,e,r);if(t===void 0)return r;Z(A,t,n);
for(let o of Oa(A,t))Z(A,o,n);for(let o of Fa)Na(A,t,o,n);return t.end}};function Pa(A,e,n){let r=n-e,t=n;for(let i=ae(A,t);i!==-1&&(t=d(I,A.bytes,i,A.end),t!==
i);i=ae(A,t))if(r+=t-i,r>=u)return!0;let o=Ee(A,e)?e+1:e;return r>u-Ae&&Ke(A,o)!==-1}var La=4,xa=["H4sI","KLUv"].map(A=>Buffer.from(A)),Ua=4,Fa=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),Ga=45,gt=5;function Ta(A,e,n){let r=Ee(A,e)?e+1:e,t=Ha(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=ae(A,s)){let E=a===r?n:d(I,A.bytes,a,A.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<u?void 0:{source:o,offsets:i,end:s}}
function Oa(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<La?XA(A.bytes,i)&&r.push(It(e,{start:o,end:n.length})):xa.some(s=>rn(A,i,s))&&
(r.push(It(e,{start:o,end:t.at(-Ua)??n.length})),t.push(o))}return r}function It({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function Na(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??A.end,E=rn(A,
a,n);if(i||=E,s<t.length&&(E||_[A.bytes[a-1]]===1))continue;let Q=i?ka(A,e,{start:o,end:s},n):void 0;Q!==void 0&&Z(A,Q,r),o=s,i=!1}}function ka(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=e.source[s];i=a+e.offsets[s+1]-e.offsets[s];let E=rn(A,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<u?void 0:{source:t,offsets:o,end:i}}function rn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function Ma({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<gt&&A[r-1]===Ga;)r--;return n-r===gt}function Ha(A,e){let{bytes:n,start:r}=A,t=Ke(A,e);if(t===-1||Ma(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&I[n[o-1]]===1;)o--;return Ee(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var va=15,lt={levels:0,trait:2,shortest:u,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(Ct(A,r,t),t.length>=u)return r;r=t.last>r?t.last:_a(A,r)}
return C},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return Ct(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),Z(A,{source:r,offsets:t,end:RA(A,o.last)},
n),o.last}};function Ct(A,e,n,r){let t=RA(A,e),o=bA(A,t),i=RA(A,o),s=i-o;if(o===t||s===0||s>va)return;let a=Math.max(e,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:bA(A,i);if(E===i)return;o=E,i=RA(A,o)}}function _a(A,e){let n=RA(A,e);return Math.max(n+1,bA(A,n))}function RA({
bytes:A,end:e},n){return d(I,A,n,e)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},wt=2*(u-1),Dt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+wt-1;r<e;r+=wt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&pt(A,n,t,e)!==0)return t}return C},decode:(A,e,n)=>{let r=Wa(A,e),t=r.first+r.width*(r.count-1);return U(A,r.first,
t)&&h(r.count,(o,i)=>{n({bytes:Ya(A.bytes,r,o),core:l(i,-o.start),locate:s=>qa(A,r,l(s,o.start)),aligned:!0,exact:!1})}),t}};function pt(A,e,n,r){return mt(A,e,
n,r,2)?2:mt(A,e,n,r,4)?4:0}function mt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<u&&!(y[A[i]]===0||!cA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<u&&!(y[A[i]]===
0||!cA(A,i+1,i+t));i-=t,o++);return o===u}function cA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function Wa({bytes:A,start:e,end:n},r){let t=pt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&cA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&cA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ya(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function qa(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,a=e+n*r.start,E=e+n*(r.end-1),Q=E+n<=i&&cA(t,E+1,E+n),Y=a-n+1>=o&&cA(t,a-n+1,a)&&(!Q||s&&(a-o)%n===n-1),[L,GA]=Ja[n];return Y?
{start:a-n+1,end:E+1,encoding:GA}:{start:a,end:Math.min(E+n,i),encoding:L}}var ge=[dt,qr,lt,pr,nt],ht=[it,Lr,ft],Ie=Dt,de=wr;function St(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+Ka(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Ka(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function bt(A){let e=yt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=be.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Rt(A){let e=yt(A)>>>8;return[18,12,6,0].map(n=>K.charAt(e>>>n&63)).join("")}function yt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,uA=76,on=52,ja=57,Za=58,xt=59,Xa=72,Ce=80,za=4,PA=Buffer.from("AZDO"),Ut=new Uint8Array(256).fill(4);PA.forEach((A,e)=>{e<3&&(Ut[A]=3-e)});var tn=Buffer.
from("JQQJ9"),Ft={9:"key",D:"derived",H:"hash"},Va=new Set(Object.keys(Ft).map(A=>A.charCodeAt(0))),$a=2024,Gt=65,AE=1970041904,eE=1147496033,yA=new Uint8Array(
Ce/4*3);function Tt(A,e,n){for(let r=e+3;r<n;r+=Ut[A[r]])if(!(A[r]!==PA[3]||A[r-1]!==PA[2])&&A[r-2]===PA[1]&&A[r-3]===PA[0])return r-3;return-1}function Ot(A,e){
if(!Lt(A,e,e+uA))return;let n=Lt(A,e+Ce,e+eA);if(!sn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(A,e)};if(tE(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Nt(A,e){return iA(A,e,e+on)>=za}function sn(A,e){for(let r=0;r<tn.length;r++)if(A[e+on+r]!==tn[r])return!1;let n=A[e+xt]-
Gt;return Va.has(A[e+on+tn.length])&&n>=0&&n<12}function nE(A,e){let n=A.subarray(e+Xa,e+uA);return{issued:rE(A,e),keyKind:Ft[String.fromCharCode(A[e+ja])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(A,e){let n=$a+K.indexOf(String.fromCharCode(A[e+Za])),r=A[e+xt]-Gt+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=D[A[r]],i=D[A[r+1]],s=D[A[r+2]],a=D[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|a}let n=St(yA,AE,eE);return Pt(A,e,bt(n))||Pt(A,e,Rt(n))}function Pt(A,e,n){for(let r=0;r<eA-Ce;r++)if(A[e+Ce+r]!==n.charCodeAt(r))return!1;return!0}function Lt(A,e,n){
for(let r=n-1;r>=e;r--)if(M[A[r]]===0)return!1;return!0}var kt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDODcAAQMCAQMBAAAAAQEBAgQGBwEAAAACAAIA\
AQAAAQEAAAIECAMDAwADAQEBAQEAAgUFAQABAAACBqYBIX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAJwRzaWZ0AA8Kc2lmdFBpZWNlcwAiCnBpZWNl\
U3RhcnQAJAhwaWVjZUVuZAAlCHJ1bkNvdW50ACMHY291bnRPZgAxCGZpbmRXaWRlAAcGbWVtb3J5AgAKiskBN5QBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMDQYDAAEYEQBACBEBBAQ8LQYCWMEGAzjBBgAj8CgAA\
QYAIJAMLIwNBgJYwaiEDIwMgASAAQYBAayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRA\
QQAPCyAAQQAQCSIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQCQUgABAsCwvIAgEEfyMDQYCWMGoiA/0MAQEBAQEBAQEB\
AQEBAQEBAf0LBABBgJYwIAMQCAR/QQEFQYCWMCADQQEQDQsEf0EBBUH/lTAhAUHnljAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgACIBQegAaiEA\
DAELC0EAIQILIAIhAAJ/A0AgAARAIAAhAQNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwtBASABIAAQFg0CGiAAQQFrIgFB6ABqIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQs\
ai8BAEGAIHEEQCAAQQFrIgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQAMAQsLQQALCwviBAIIfwF7IwxBASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABcRshCSMZIAAj\
BRshBSMFIAEjBRshBkEAJANBACQCIwUEfyAABSABEAELIQMDQCADBEAgACADRgR/IAEFIAMhBEHAgCz9AAQAIAP9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAdFBEBBwIAs/QAEACAEQRBqIgT9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2N\
Af0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwwBCwsgBCAHaGoLIgQgA0cEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANB\
AWstAABBAXRBgIQsai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEP\
CwUjAkE0T0EAIAgbBH8QAgVBAAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxACBUEACwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEBaiIA\
IAAtAABBCkYbDwsgAUHcAEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB8gBGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEt\
AABB3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBaiEACyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB7gBGBH8gACEBA0AgASAAa0EE\
SSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBagUgAAsPCyABQSZGBEAgABAoDwsgAUE8RgR/IAAQKQUgAAsL1hACB38BeyMBIwAhBkGw1jD9DAEBAQEBAQEBAQEBAQEBAQH9CwAAIwZBwNYw\
aiIEQQFBwAD8CwBBwNYwJAEgBCQAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBB8IAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQRhPDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAAJ/A0AgAARAIAAhAUHwgCz9AAQAIAD9\
AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBB8IAs/QAEACABQRBq\
IgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwtBASAAIAEgA2hqIgEQ\
NQ0CGgJ/IAEhAANAIAEgBE0EQEHwgCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAA\
AAAAAP0j/WQhAwNAIAMEQCAAIAEgA2hqIgIgAGtBGE8NBBogAkEBaiEAIAMgA0EBa3EhAwwBCwsgAUEQaiEBDAELC0EACyEADAELC0EACyIARQRAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBkIAs/QAEACAA/QAE\
ACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQegA\
Tw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQACfwNAIAAEQCAAIQFBkIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQZCALP0ABAAgAUEQaiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9\
DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLQQEgASADaGoiASAERiAAQcDWMEZyBH8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEBaiEADAEL\
CyAAIAFJBSAAIAEQFAsNAhoCfyABIQADQCABIARNBEBBkIAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79\
DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgACABIANoaiICIABrQegATw0EGiACQQFqIQAgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALIQAMAQsLAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBoIAs/QAE\
ACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiIC\
IANrQR9PDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQEEBIAAQHQ0CGgJ/QaCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAg\
B0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGggCz9AAQAIABBEGoiAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAA\
AAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAAIAFoaiIBIQADQCAAIARNBEBBoIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgASAAIANoaiICIAFrQR9PDQQaIAJBAWohASADIANBAWtxIQMMAQsLIABB\
EGohAAwBCwtBAAshAAwBCwtBAAshAAsgAEUEQEHA1jAgBBAHQQBHIQALJAEgBiQAIAALQAEBfyMGQYAgRgRAEAUEQEEBDwtBwNYwQcDuMEGACPwKAABBgAgkBgsjBiIBQQFqJAYgAUHA1jBqIAA6AABBAAueAQED\
fyAAQeUAaiECA0AgASACSwRAIAItAAAEfyACQQFrLQAABUEAC0UEQCACIQMDQCADIAJBBGtLBEAgAy0AACIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAEQQ1GcgR/IAMgACABQQIQDgR/QQEFIAMgACABQQQQDgsF\
QQALBEAgAw8LIANBAWshAwwBCwsLIAJB5gBqIQIMAQsLQQALnQQBBX8Cf0EAIAEgAGtB1ABJDQAaIAFBCGshBSAAQcwAaiEDA0AgAyAFTQRAIAP9AAQB/QxaWlpaWlpaWlpaWlpaWlpa/SMgA/0ABAL9DERERERE\
RERERERERERERET9I/1O/WQhBANAIAQEQEEBIAUgAyAEaGoiAk8EfyACKAIAQcG0kfoERgVBAAsEfyACQcwAayEGAn8DQCACIAZLBEBBACACQQFrIgItAABBAXRBgIQsai8BAEGBEHFBAUcNAhoMAQsLQQELBUEA\
Cw0EGiAEIARBAWtxIQQMAQsLIANBEGohAwwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsL\
QQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACADRgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0CGiAA\
QQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEADAELC0EACwsLoQYBCH8jACICIABBgAJBgAEgARtq\
IgMgAiADSRshByAAIQIDQCACIAdJBEACQCACLQAAQQF0QYCELGovAQAiCEEgcQR/IAIQBAUgAgshBSABBEACQCACQQFqLQAAIgZBKkYgAi0AACIJQS9GcQRAIAJBAmohBgNAIAZBAWoiCSAHSQRAIAZBAmohAyAG\
LQAAQSpGBH8gCS0AAEEvRgVBAAsNAyAGQQFqIQYMAQsLIAIhAwwBCyACIQMgCUEjRwR/IAYgCUcEf0EBBSAJQS1HIAlBL0dxCwVBAAsNACACQQFqIQYDQCAGIAdJBH8gBi0AAEEKRwVBAAsEfyAGLQAAQQ1HBUEA\
CwRAIAZBAWohBgwBCwsgBiACIAYgB0kbIQMLBSACIQMLIAIgBUkEfyAEIgJBAWohBCACQQJGBEBBAA8LIAUFIAIgA0kEfyADBSAIQYAEcUUEQCAIQYAQcQR/IAIhAwNAIAMgB0kEfyADLQAAQQF0QYCELGovAQBB\
gBBxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1GQQEgA0EKRiADQQF0QYCELGovAQBBgARxGxsLBSAAIAJJQQAgCEGACHEbBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/IAJBAWoi\
Ay0AAEEBdEGAhCxqLwEAQYAIcQRAIANBAWohAwsgAyACayEFA0AgAyAHSSAFQQRqIAMgAmtLcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVB\
AAsLRQ0DCyACQQFqCwshAgwCCwsLIAEEfyAAIAJGBH9BAAUgAkEBay0AAEEBdEGAhCxqLwEAQcAAcQsFQQELRQRAQQAPCyACQQAgBAR/QQEFA0AgACACSQR/IAAtAABB3ABGBUEACwRAIABBAWohAAwBCwsgAEEB\
aiACSQR/IAAtAABBAXRBgIQsai8BAEHAAHEFQQALBH8gAkEBay0AAEEBdEGAhCxqLwEAQcAAcQVBAAsLGwvDAwEDfyMKIQEDQCABIxNNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAAQQFq\
IQAMAQsLIxUhAQNAIAEjCUkEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIwlJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRA\
IAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEEcQRAIAAtAABBAXRBgIQsai8BAEEEcUUEQEEADwsDQCABIwlJBH8gAS0A\
AEEBdEGAhCxqLwEAQQRxBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcEQEEADwsLCwwBCwsg\
AEEAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwuFAQAjCEF/RgRAQQAPCwNAIwQjCEkEfyMQIw8jBEEDdGooAgRqQYACaiAASQVBAAsEQCMEQQFqJAQMAQsLA0AjBAR/IxAjDyMEQQFrQQN0aigCBGpB\
gAJqIABJBUEBC0UEQCMEQQFrJAQMAQsLIwQjCEkEfyMQIw8jBEEDdGooAgBqBUF/CwvbAQECfyAALQAAQcCBLGotAABBAnQgAEEBai0AAEHAgSxqLQAAIgFBBHZyQQh0IAFBD3FBBHRyIABBAmotAABBwIEsai0A\
AEECdnIiAUEIdiICQdAARiACQR9GciACQShGciACQfgARnJFBEBBAA8LIABBAWotAABBAXRBgIQsai8BACAAQQJqLQAAQQF0QYCELGovAQBxQQFxRQRAQQEPCyABQcugAUYgAUGLP0ZyIAFBtdEARnIEf0EBBSAB\
Qd7wAUYgAUGB8AFGciABQZzxAUZyIAFB2vEBRnILC8kBAQN/IAEgAGtBxgBJBEBBAA8LIAAhBQNAIAUgAEEEakkEQCAFQQRrIgRBPGohAwJ/A0AgA0EEaiABTQRAA0AgA0ECai0AAEHAgSxqLQAAQQJxIAMtAABB\
wIEsai0AAEEgcSADQQFqLQAAQcCBLGotAABBCHFyckUEQEEBIAQgA0EEayIDRg0EGgwBCwsgAyIEQTxqIQMMAQsLQQALBH8gBSABIAVrQQNsQQJ2IAIQNgVBAAsEQEEBDwsgBUEBaiEFDAELCyAAEAwLigIBA39B\
ASEEIAAgA2ohBQNAIARBNEkgAiAFS3EEQCAFLQAAIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gBSADa0EBaiEGIANBAkYEfyAGLQAABSAGLwEABH9BAQUgBkECai0AAAsLRQVBAAsEQCADIAVqIQUg\
BEEBaiEEDAILCwsgACADayEAA0AgBEE0SSAAIAFOcQRAIAAtAAAiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAQQFqIQIgA0ECRgR/IAItAAAFIAIvAQAEf0EBBSACQQJqLQAACwtFBUEACwRAIAAg\
A2shACAEQQFqIQQMAgsLCyAEQTRGC60CAgJ/AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUGAgSxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEBAQEB\
AQEBAQH9CwQAIAVBEGohBQwBCwsgACQBIAEkAEEAJBhBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQHIAIkDyADJAggBCQQQQAkBEEAJA1BACQOQQAkG0EA\
JBxBACQUIAAgARAmBH8gACABEAcFQQALJB4gAEEQayAH/QsEAEEAIQADQCAAQcAASQRAIAAgAWogAEGAgSxq/QAEAP0LBAAgAEEQaiEADAELCyMHC9EIAwl/A34CeyABIABrQTRPIgQEQCAAEAsgAUGAAmpNIQQL\
AkAgASAAa0HAAE8gBHIEQCAAIQNBCEEAIAQEfyAAIAEQGwVBAAsbIQIgAyIFIQoDQCAKIAFBAWpJBEACQEHAgCz9AAQAIAr9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5B\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhCQNAIAkEQCAKIAloaiIGIAEgASAGSxshBiAJIAlBAWtxIQkgBiAFayIHQRBPBEAgBCAHQTRPcQRAIAIgBSAGEAhBAEci\
AkEEciACIAUgBkEBEA0bciECCyACQQJxBH9BAAUgBSAGEBMLBEAgAkECciECCwUgCEEBaiAIIAUgBkkbIQgLIAZBAWohBSABIAZLDQEgAkECciACIAJBAnFFIAhBA08gBCAEGyICIAIbBH8CfwNAIAEgA0sEQEEA\
JANBACQCQQEgA0EBEBgEf0EBBSMCQTRPBH8QAgVBAAsLDQIaIAMQGSEDDAELC0EACwVBAAsbIQIMAgsLIApBEGohCgwCCwsLDAELQcCALP0ABAAiDyAA/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA8gAEEQav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAg\
DkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIA8gAEEgav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAPIABBMGr9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCfyABIABrrYaEIgxCf4UiC0IBiCALgyILQgKIIAuDIgtCBIggC4MiC0IIiCALgyILQgGGQn+FIAuDIQ1BAkEAAn8DQCANQgBSBEBBASAAIA16\
IgunaiAAIAsgDCALiHp8p2oQEw0CGiANIA1CAX2DIQ0MAQsLQQALGyECCyACRSMHQYDxAUtyBEAPCyMHQYDxAUkEQCMHQQN0QYD4MGoiAyAAIwFrNgIAIAMgASMBayACQRh0cjYCBAsjB0EBaiQHC5YBAQN/IABB\
gAFrIwEgACMBa0GAAUsbIQMgAEEBayEBA0AgASADSwR/IAEtAABBAXRBgIQsai8BAEEQcQVBAAsEQCABIAIgAS0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IAFBABAJ\
IABGBUEACxshAiABQQFrIQEMAQsLIAILnwICAn8EeyAAIQIDQCAFIAL9AAQAIgT9DEFBQUFBQUFBQUFBQUFBQUH9cf0MGRkZGRkZGRkZGRkZGRkZGf0q/VAhBSAGIAT9DC0tLS0tLS0tLS0tLS0tLS39IyAE/Qxf\
X19fX19fX19fX19fX19f/SP9UP1QIQYgByAE/QwwMDAwMDAwMDAwMDAwMDAw/XH9DAkJCQkJCQkJCQkJCQkJCQn9Kv1QIgf9U0EAIAX9UxsEQEEADwsgAkEQaiICIAFHBEAgAiABQRBrIgMgAiADSRshAgwBCwsg\
Bv1TBH9BAQUgASAAa0GAAk0EfyAAQQFqIQICfwNAIAEgAksEQEEAIAItAAAgAC0AAEcNAhogAkEBaiECDAELC0EBCwVBAAsLC8AEAgN/AXsgAS0AAEEBdEGAhCxqLwEAQQhxBH9BAQUgASAAa0EcSwR/An9BASAA\
QQFrIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCACQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiACQQFqIQIgA0EBayEDDAELC0EACwVBAAsLRQRAQQAPCyAAEAsiA0F/RgR/QQEF\
IAAgARASCwRAQQAPCyAAIAEgAxAuBH9BAQUCf0EAIAAgARAfRQ0AGkEAIAAjEyMKa0ECdEGAkjBqIgQoAgBJDQAaQQAjChAKIgJFDQAaQQAkA0EAJAIgACABEAAhAANAIABBASACG0UEQEHAgCz9AAQAIAIiAP0A\
BAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEHAgCz9AAQAIABBEGoi\
AP0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyACIAAgAWhqIgEQACEA\
IAQgAjYCACABEAohAgwBCwsgAAR/QQEFIAFBgAJqIANPIwJBNE9xBH8QAgVBAAsLCwsL+wMBBX8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEGQQEgACgCAEGoxOWjB0YEfyAAQQRqLwEA\
QeXSAEYFQQALG2ohAAwBCwsgACABIAAgAUkbIQADQCAAIAFJBEAgAEECaiAAIAAtAABBMEYEfyAAQQFqLQAAQSByQfgARgVBAAsiBBsiACEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgA0EB\
aiEDDAELCyADIABrQegATyIGBH8gAEEBaiADQQAQF0EwTwVBAAsEQEEBDwtBACADIABrQQFxIAYbBH9BAAUgACADIAUQFwshBSAEBH9BgAIFAn9BgAIgAyAAa0EDSw0AGkEAIQQDQCAAIANJBEBBgAIgAC0AAEEw\
ayIGQQlLDQIaIARBCmwgBmohBCAAQQFqIQAMAQsLIAQLCyIABEAgAkEBakEAIABB/wBJIABBIE9xIABBCUZyIABBCkZyIABBDUZyGyECCyACQTBPIAVBME9yBEBBAQ8LIAMhAANAIAAgAUkEfyAALQAAQQF0QYCE\
LGovAQBBgAJxBUEBC0UEQCAAQQZBASAAKAIAQajE5aMHRgR/IABBBGovAQBB5dIARgVBAAsbaiEADAELCyAAIAEgACABSRshAAwBCwtBAAugBAEEf0EAJAZBASEFIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGov\
AQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwNAIAEgA0sEQCADQQJqIAMgAy0AAEEwRgR/IANBAWotAABBIHJB+ABGBUEACxsiBCED\
A0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgA0EBaiEDDAELCyADIARrQegATyIGBEBBASQaCyAGBH9BAAVBASADIARrQQFxIAIbBH9BAQUgBEECayAATwR/IARBAWstAABBIHJB+ABGBUEACwR/\
IARBAmstAABB3ABGBUEACwsLBEBBARAGBEBBAQ8LBSACIARqIQQDQCAEQQJqIANNBEAgBEEBai0AACIGQQ9xQQlBACAGQTlLG2ogBC0AACIGQQ9xQQlBACAGQTlLG2pBBHRyIQYgBQR/IAZB0ABGIAZBH0ZyIAZB\
KEZyIAZB+ABGcgVBAAsEf0EBBSAGEAYLBEBBAQ8LIARBAmohBEEAIQUMAQsLCwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsb\
aiEDDAELCyADIAEgASADSxshAwwBCwsQBQs9ACAAIAEQFEUEQEEADwtBACQaIAAgAUEAEBUEf0EBBSMaBH8gACABQQEQFQVBAAsLBEBBAQ8LIAAgARAtC4EBAQF/A0AgAkEwSSAAQQJqIAFNcQRAIABBAWotAAAi\
A0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDBEAgAkEBakEAIANB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyGyECCyAAQQJqIQAMAQsLIAILjQcCBH8BeyAAJBZBwIAs/QAEACAA\
IgL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIAs/QAEACAC\
QRBqIgL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgAiADaGoiBRAE\
IgIhA0HAgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIARF\
BEBBwIAs/QAEACADQRBqIgP9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwB\
CwsgAyAEaGoiAyACayIERSACIAVGciAEQQ9LcgRAQQAPCyAFIARrIAAgBSAAayAESxshACABBEAgACAFEAAaCyAFIABrIQUDQCACIANJIAMgAmsiACAETXEEQAJAIAAgBWohBSABBH8gAiADEAAFIAVBNE8LBEBB\
AQ8LIAIkFiADIAJrIARJBH8gAwUgAxAECyICIANGDQAgAiEAQcCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIABBEGoiAP0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyAAIANoaiEDDAILCwtBAAuYAgIBfwF7IxYgAEsEQCMWDwtBwIAs/QAEACAA/QAEACIC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACACQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQcCALP0ABAAgAEEQaiIA/QAEACIC/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAA\
AAAAAAAAACACQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAAgAWhqIgBBAWoiASAAEAQiACAAIAFJGwuQAQEBfyAALQAAIgJBLUYgAkErRnIgAkEvRnIE\
QCACQS9HBEAjDEEBIAJBB3FBCEEAIAJBgAFxG2p0ciQMCyAAQQFqLQAAIAJGBEAjDEEBIAJBgAFyIgJBB3FBCEEAIAJBgAFxG2p0ciQMCwsgAUEESQRAIAAQDA8LIAAoAgAiAEHLmNWyB0YgAEHI6MzLBEZyC4wF\
AgR/AXsCfyAAIQIDQCABIAJLBEBBsIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAA\
AAAAAAD9I/1kIgNB//8DRwRAIAIgA0F/c2hqDAMLIAJBEGohAgwBCwsgAQshAgNAIAEgAksEQANAIAAgAkkEfyACQQFrLQAAQQF0QYCELGovAQBBAnEFQQALBEAgAkEBayECDAELCyACIgMhAANAIwAhAgNAIAAg\
AkkEfyAALQAAQQF0QYCELGovAQBBAnEFQQALBEAgAEEBaiEADAELCyAAIgQgACADSwR/IABBAWstAAAiAkHcAEYgAkE9RnIFQQALBEACfyAAQQFqIgUgAC0AACICQQpGDQAaIAAgAkENRw0AGiAAQQJqIAUgBS0A\
AEEKRhsLIQALIABHDQALIAQgA2tBNE8Ef0EAIQAgAyECA0AgAEE0SSACIARJcQRAIABBAWogACACLQAAQQF0QYCELGovAQBBgRBxQQFGGyEAIAJBAWohAgwBCwsgAEE0RgVBAAsEfyADIAQQMgVBAAsEQEEBDwsC\
fyAEQQFqIgAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAA\
AAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyABCyECDAELC0EAC6EBAQJ/IAAtAABB3ABGBH8gAEEBai0AAEH4AEYFQQALBH8gAEECaiICIQECfwNAIAEgAkECakkEQEEAIAEtAABBAXRB\
gIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsFQQALBH8gAEEDai0AACIBQQ9xQQlBACABQTlLG2ogAEECai0AACIAQQ9xQQlBACAAQTlLG2pBBHRyBSAALQAACwv1AgIEfwF7IABBgAJrIwEgACMBa0GAAksb\
IQIgACEBA0AgASACSwRAAkAgAUEQayIB/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAFBIGogBGdrIgEgAiABIAJLGyECDAELDAILCwsjACIBIABBgAJqIgQgASAESRshAQJ/A0AgACABSQRAIAD9AAQA\
/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgACAEaGoiACABIAAgAUkbDAMLIABBEGohAAwBCwsgAQshASACIQADQCADQRRJIAAgAUlxBEAgA0EQQeCALP0ABAAgAP0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZGlraiEDIABBEGohAAwBCwsgA0EUTwR/IAIgARAeQQhPBUEACwuLAwEHfyABIABB\
gAFqIgIgASACSRshCCAAIQIDQCACIAhJBEAgAi0AAEEBdEGAhCxqLwEAQYACcQR/IAAgAkkEfyACQQFrLQAAQQF0QYCELGovAQBBgMAAcQVBAQsFQQALBEAgASACQRFqIgMgASADSRshBCACIQMDQCADIARJBH8g\
Ay0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAMgAmsiB0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhBgNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJ\
RgsFQQALBEAgA0EBaiEDDAELCyADIAZrQQJPIgVFBEAgBi0AAEEJRiEFCyADQQAgASADS0EAIAQgBQR/IAUFIAMgBmtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsiAwR/IAMgARA0\
BUEACyIDBEAgAw8LCyACQQFqIQIMAQsLQQAL1wMCBH8BewJ/QQEgASICLQAAQQF0QYCELGovAQBBwABxDQAaA0AgA0GAAUkEQEEBIAItAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogA0EBaiEDIAJB\
AWohAgwBCwtBAAtFBEBBAA8LIABBgAFrIwEgACMBa0GAAUsbIQMgACECA0AgAiADSwRAAkAgAkEQayIC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAJBIGogBGdrIgIgAyACIANLGyEDDAELDAILCwsg\
AyECAn8DQCAAIAJLBEBBACACIAL9AAQAIgb9DCAgICAgICAgICAgICAgICD9IyAG/QwJCQkJCQkJCQkJCQkJCQkJ/SP9UP1kQX9zaGogACACQRBqIgIgACACSRtJDQIaDAELC0EBCwR/QQEFIAMjAUsEfyADQQFr\
LQAAQQpHBUEACwsEQEEADwsjACICIAFBQGsiBCACIARJGyEFIAEhAgJ/A0AgAiAFSQRAIAL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAiAEaGoiAiAFIAIgBUkbDAMLIAJBEGohAgwBCwsgBQshAiAD\
JBUgACQJIAEkCiACJBMgAiAFSQuGAQEDfwNAIAEgAkkEQCABIAFBA24iBEEDbGsiAyAAIARBAnRqaiIFLQAAQcCBLGotAAAiBEECdCAFQQFqLQAAQcCBLGotAAAiBUEEdnIgA0EBRgR/IARBD3FBBHQgBUECdnIF\
IARBA3FBBnQgBXILIANFGwRAQQAPCyABQQFqIQEMAQsLQQELkwMBBX9BASEFIAEgA2ohBANAIAVBNEggAiAESnEEQCAEIARBA24iB0EDbGsiBiAAIAdBAnRqaiIILQAAQcCBLGotAAAiB0ECdCAIQQFqLQAAQcCB\
LGotAAAiCEEEdnIgBkEBRgR/IAdBD3FBBHQgCEECdnIFIAdBA3FBBnQgCHILIAZFGyIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgR/IAAgBCADa0EBaiAEECAFQQALBEAgAyAEaiEEIAVBAWohBQwCCwsL\
IAEgA2shAQNAIAVBNEggAUEATnEEQCABIAFBA24iAkEDbGsiBCAAIAJBAnRqaiICLQAAQcCBLGotAAAiBkECdCACQQFqLQAAQcCBLGotAAAiAkEEdnIgBEEBRgR/IAZBD3FBBHQgAkECdnIFIAZBA3FBBnQgAnIL\
IARFGyICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IAAgAUEBaiABIANqECAFQQALBEAgASADayEBIAVBAWohBQwCCwsLIAVBNEYLowIBBX8gBCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMg\
BCgCBGohCUEAJCBBACQfIAkgBmtBgICABEsEf0EBBSADIAZJBH8Cf0EAIAkgBmtBgBBJDQAaQQAhBEEAIQogBiEIA0AgCCAGQYAQakkEQEEAIAogBGtBGEsNAhogBCAILQAAQQF0QYCELGovAQBBAXFqIQQgCEER\
aiEIIApBAWohCgwBCwsgCiAEa0EYTQsFQQALCwRAIAcPCyABIAdBAnRqIggoAgAhBCAGJB8gCSQgIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/CyADEA8Ef0EBBSMeCyEEQQEjDkEBIw0gBBsbBEAgBw8L\
IAdBAWohBwwBCwsgBQsEACMHCwQAIx8LBAAjIAvXCQMHfwV+CnsgAUEBaiICIABLBH8gACACIABrQT9qQUBxagUgAAshAyABQQFqIgEjCEF/RgR/QX8FIwgEfyMQIw8jCEEDdGpBBGsoAgBqQYAFagVBAAsLIgIg\
ASACSRsiASAASwR/IAAgASAAa0E/akFAcWoFIAALIQRBACQdA0AgACAESSIBIAAgA0kgCkIYWnFyBEAgAEGAIGoiAiAEIAMgARsiASABIAJLGyECIAAhAUGAgCz9AAQAIQ5B0IAs/QAEACEPQZCALP0ABAAhEf0M\
AQEBAQEBAQEBAQEBAQEBASEQQYCIMCEGQYCMMCEFA0AgASACSQRAIAYgDiAB/QAEACIS/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIV/Qx/f39/f39/f39/\
f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEAIAYgDiAB/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P/U4iEv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iE/0O/U4iFP0Mf39/f39/f39/f39/\
f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBAiAQIBb9dyEQIAYgDiAB/QAEICIW/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIW/Qx/f39/f39/f39/\
f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEEIAYgDiAB/QAEMCIX/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIX/Qx/f39/f39/f39/f39/f39/\
/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEGIAZBCGohBiAFIAE2AgAgBSAX/WRBAWogFv1kQQFqIBX9ZEEBaiAU/WRBAWpycnJBEHYgESAS/Q79DAECBAgQIECAAAAAAAAAAAAgE/0O/U79Y0EAR3JBAnRqIQUg\
AUFAayEBDAELCyAQ/WNFBEBBASQdC0GAjDAhAQNAIAEgBUkEQCABKAIAEC8gAUEEaiEBDAELC0GAiDAhBUGAjjAhBiAAIQEDQCABIAJJBEAgBSkDACEJIAYgASAAazYCACAGIAo+AgQgCUJ/hSILIAtCAYiDIgsg\
C0ICiIMiCyALQgSIgyELIAYgCiAJenxCGFoEf0EBBSALQgiIIAuDIAtCEIiDQgBSC0EDdGohBiAJeSAKQkB9IAlCAFIbIQogAUFAayEBIAVBCGohBQwBCwtBgI4wIQEDQCABIAZJBEAgASgCACIFIABqIQcgASgC\
BCEIAkAgBUEDdkGAiDBqKQMAIgxQDQAgDEJ/hSIJIAlCAYiDIgkgCUICiIMiCSAJQgSIgyIJIAlCCIiDIAlCEIiDIQkgCARAIAx6IgsgCK18QhhaBEAgByAIayAHIAunahAQCyAJQn8gC4aDIQkLA0AgCUIAUgRA\
IAwgCXoiDYgiC1ANAiAHIA2naiAHIA0gC3p8IgunahAQIAlCfyALhoMhCQwBCwsLIAFBCGohAQwBCwsgAiEADAELCyMdCwQAIx4LqwQCA38BfkKmxsSBswchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBP\
IQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLtgchBCAAIQICfwNAIAIgAEEFakkEQCACLQAAIgFBwQBPIQNBACABQSByIAEgAUHaAE0g\
AyADGxtB/wFxIASnQf8BcUcNAhogAkEBaiECIARCCIghBAwBCwtBAQsLBEAgAEEFag8LQqbGxJmzByEEIAAhAQJAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAE\
p0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbGxIGzByEEDAELQqbG4KO2ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB\
/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxuCLtgchBAwBCyAADwsgAEEFaiIAIQEgAiAAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAE\
p0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuuAwIEfwF+QrzEyQMhBSAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEB\
IAVCCIghBQwBCwtBAQtFBEAgAA8LQj4hBSAAQQNqIgIhAQJ/A0AgASACQQFqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRA\
IABBBGoPC0Kv/AAhBSAAQQNqIgIhAQJ/A0AgASACQQJqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBWoPC0Kg3vgB\
IQUgAEEDaiICIQEgAEEGaiAAAn8DQCABIAJBA2pJBEAgAS0AACIAQcEATyEDQQAgAEEgciAAIABB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELGwvxBAIDfwF+IAAtAABBwgFJ\
BEBBAA8LQsLbAiEEIAAhAQJ/A0AgASAAQQJqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQIPC0Lig4IFIQQgACEBAn8D\
QCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC7/f+BSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHB\
AE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEDDwtC4oGuBCEEIAAhAUEDQQACfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIg\
AkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBULigbIEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/\
AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwR/QQEFQuKBtgQhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIgh\
BAwBCwtBAQsLGwuPBAIDfwF+Qqbmocu3ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQUP\
C0KmxsS5s+YOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi8bsDiEEIAAhAQJ/\
A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEGDwtCpsbgkYPmzB0hBCAAIQECfwNAIAEgAEEHakkEQCAB\
LQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEHDwtCpsbgk4OGjLE7IQQgACEBQQhBAAJ/A0AgASAAQQhqSQRAIAEtAAAiAkHBAE8h\
A0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLhAMBBX8gACEBA0AgBEEQSQRAIAECfyABLQAAIgJBPEYEQAJ/IAEgAUEBai0AACICQS9HBH8gAkEgckH/\
AXEiAkH6AE0gAkHhAE9xBUEBC0UNABojACICIAFBgAFqIgMgAiADSRshAyABQQFqIQIDQCACIANJBEAgAi0AACEFIAJBAWoiAiAFQT5GDQIaIAEgBUEKRiAFQTxGciAFQQ1Gcg0CGgwBCwsgAQsMAQsgAkEbRgRA\
IAFBAWotAABB2wBHBH8gAQUjACICIAFBEmoiAyACIANJGyEDIAFBAmohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBBHEEf0EBBSACLQAAQTtGCwVBAAsEQCACQQFqIQIMAQsLIAJBAWogASACLQAAIgJBywBG\
IAJB7QBGchsLDAELIAJBJkYEfyABECsFIAEQKgsgAWoLIgJHBEAgAiEBIARBAWohBAwCCwsLIAFBACAAIAFJBH8gAS0AAEEBdEGAhCxqLwEAQQFxBUEACxsL4AMBBX9BACQGQQEhBSAAIQIDQCABIAJLBH8gAi0A\
AEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwBCwsgAiABIAEgAksbIQIDQCABIAJLBEAgAiEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGA\
AnEFQQALBEAgA0EBaiEDDAELCyAAIAJJIgQEQCACQQFrLQAAQSByQfgARiEECyAEBH8gBAUgASADSwR/IAMtAABBIHJB+ABGBUEACwsEf0GAAgUCf0GAAiADIAJrQQNLDQAaQQAhBANAIAIgA0kEQEGAAiACLQAA\
QTBrIgZBCUsNAhogBEEKbCAGaiEEIAJBAWohAgwBCwsgBAsLIgJBgAJJIgQgBXEEfyACQdAARiACQR9GciACQShGciACQfgARnIFQQALBH9BAQUgAkEBIAQbEAYLBEBBAQ8LQQAgBSAEGyEFIAMhAgNAIAEgAksE\
fyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgwBCwsQBQukBwIFfwF7IAAjGEkEQEEADwtBACABIgMgAEEB\
aiAAIAAtAAAiAUHyAEYgAUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIGa0EcTSADEAEiBBsEQEEADwtBACEAQQAkBQJAAn9BASAGQQFrIgEtAABBAXRBgIQsai8BAEHAAHENABoDQCAAQYABSQRAQQEgAS0AAEEB\
dEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0CGiAAQQFqIQAgAUEBayEBDAELC0EACwR/IAYQEQVBAAsiAQR/IAEhAANAIAEgAGtBBUkgACMBS3EEfyAAQQFrLQAAQS1GBUEACwRAIABBAWshAAwBCwsgASAAa0EF\
RgVBAQsNACABIQADQCABIABrQRhJIAAjAUtxBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIABBAWshAAwBCwsgAEEBaiAAIAAtAAAiBUHyAEYgBUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIAIAFPIAEg\
AGtBGE9yDQAgACQZIAEkBQsgBCMFckUEQEEADwtBACQDQQAkAkEAJAwjBQRAIxkjBRAAGgsgBiADEAAiAEUEQCMFBH8gBkEBEBoFQQALIQALQQJBASMFGyEFIAMkCyADEAEhAQNAIABBASABG0UEQCABIQRBwIAs\
/QAEACAB/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHRQRAQcCALP0A\
BAAgBEEQaiIE/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hq\
IgQgAUcEQCABIAQQAAR/QQEFIAUiAEEBaiEFIAEgABAaCyEAIAQkCyMLEAEhAQwCCwsLIAAEf0EBBSMLQYACaiACTyMCQTRPcQR/EAIFQQALCwRAQQEPCyMCQTRJBEBBAA8LIwskGCMLQYACaiACSQRAQQAPCyAG\
IANBKxADBH9BAQUgBiADQS0QAwsEf0EBBSAGIANBrwEQAwsEf0EBBSAGIANBqwEQAwsEf0EBBSAGIANBrQEQAwsLjgcCBH8Ce0GQgCz9AAQAIgYgAEEQaiIC/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kRQRAAkAgAiMbSQ0AIAYgAiIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQZCALP0ABAAgAUEQayIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2dBEGtrIQRBkIAs/QAEACACQRBqIgH9AAQAIgX9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBkIAs/QAEACABQRBqIgH9AAQAIgX9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiASQbIAEgBGtB6ABJIw1BgCBL\
cgR/QQAFIAQQCyABQYACak0LBH8gBCABEBYFQQALRQ0AIw0iAkEBaiQNIAJBgCBJBEAgAkEDdEGAiCxqIgIgBCMBazYCACACIAEjAWs2AgQLCwsgACEBA0AgASAAQUBrSQRAIAH9AAQAIgX9DCAgICAgICAgICAg\
ICAgICD9Uf1TBH9BoIAs/QAEACAF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UE\
QCABEDALIAFBEGohAQwBCwsLngcCBX8BeyAAIxxJBEAPCyAAIQFBoIAs/QAEACAAQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdBEGtrIQFBoIAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2N\
Af0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBBoIAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwBCwsgACACaGoiAyQcIAMgAWtBH0kjDkGAIEtyBEAPC0EAIQICQCABEB1FDQAgAUGAAmsjASABIwFrQYACSxshBCAB\
IQBBASECAn8DQCAAIARLBEAgAEEQayIA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBQRAIABBIGogBWdrIgAgBCAAIARLGwwDCwwBCwsgBAsiACMBSwR/IABBAWstAABBCkcFQQALDQAgASMUTwRAAkBBACQR\
QQAkEkEBJBcDQCAAIwBJBEAjACICIABBgAJqIgQgAiAESRshAiAAAn8DQCAAIAJJBEAgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyIAEB5F\
DQIgACMASQR/IAAtAABBCkcFQQALBEBBASQSCyAAJBQjFEEBaiEADAELCwsLIxIhAgsgAgRAAkAjDiIAQQFqJA4gAEGAIE8NACAAQQN0QYCILmoiACABIwFrNgIAIAAgAyMBazYCBAsLCwkAIw4jDSAAGwugBQIE\
fwF7IAEhAwNAIAAgA0kEfyADQQFrLQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0UEQCADQQFrIQMMAQsLIAMhBAJ/IAAhAwNAIAMgBEkEQEGwgCz9AAQAIAP9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwB\
AgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBUH//wNHBEAgAyAFQX9zaGoMAwsgA0EQaiEDDAELCyAECyEDA0AgAyAESQRAIAMQMwRA\
IAMtAABB3ABHBEBBAQ8LQQEhAgsCfyADQQFqIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwwBCwsgAgR/IAEhBEEAIQIgACEBA0AgAkEwSSABIARJcQRAIAEQHCIDBEAgAkEBakEAIANB/wBJ\
IANBIE9xIANBCUZyIANBCkZyIANBDUZyGyECCyABQQRBASABLQAAQdwARgR/IAFBAWotAABB+ABGBUEACwR/IAFBAmoiASEDAn8DQCADIAFBAmpJBEBBACADLQAAQQF0QYCELGovAQBBgAJxRQ0CGiADQQFqIQMM\
AQsLQQELBUEACxtqIQEMAQsLIAJBME8Ef0EBBSAAEBwiAEHQAEYgAEEfRnIgAEEoRnIgAEH4AEZyIABB3ABGcgsFQQALC9wGAQN/IABBAWotAAAhAiAALQAAIgFBJkYEQCACQSNGBH8gAEECaiIALQAAIgFBIHJB\
+ABGBH8gAEEBaiIBIQACfwNAIAAgAUEBakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYEQCAAQQFqIgMhAQJ/A0AgASADQQJqSQRAQQAgAS0A\
AEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRA\
QQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9RgR/IABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAA\
LQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQEL\
DAELIAFB9QBGBEAgAEEBai0AAEH7AEYEf0EBBQJ/IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBB\
gAJxRQ0CGiAAQQFqIQAMAQsLQQELCwsMAQsgAUHVAEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCE\
LGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwwBC0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0ULCwvGBQEHf0EQIQQDQCAAIAFJBEACQCAFBEAgACEC\
IAAgBGohAwNAIAAgA0kEfyAALQAAQSBGBUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEgA08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAAnEF\
QQALBEAgAEEBaiEADAELCyAAIANGBUEACxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAAayIHIARLIAdBAXFBASAHGxsE\
f0EABSABIAJNBH9BAQUgAi0AACIDQfwARiADQSBGciADQQ1GcgsLRQ0AQQAhBiMXBH8gAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB\
+ABGcgR/QQEFIAJBAmsiA0EBai0AACIIQQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQSC0EAJBdBACEDA0AgACACSQRAIABB\
AWotAAAiCEEPcUEJQQAgCEE5SxtqIAAtAAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpGciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmohAAwBCwsjESADaiQRIxFBME8E\
QEEBJBILIAYEQCADJBELIAQgByAFGyIEQQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAgAEEBaiEACwwCCwsLIAULlggCCH8BeyABIABrQTRPBH8gACABEBsEf0EBBSAAIQICfwNA\
IAEgAksEQEEBIAJBABAYDQIaIAIQGSECDAELC0EACwsFQQALBEBBAQ8LAn8gACECA0AgACABTQRAQcCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAIgACAEaGoiAyACa0EQTw0EGiADQQFqIQIgBCAEQQFrcSEEDAELCyAAQRBqIQAMAQsLQQALIQADQCAABEAgACEC\
QcCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEHA\
gCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyAC\
IARoaiICIABrQTRPBH8gACACEAgEf0EBBSAAIAJBABANCwVBAAsEQEEBDwsgAiAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABpBACEEA0AgBEGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIF\
QSBxDQIaQQAgBUEQcUUNAhogBEEBaiEEIANBAWshAwwBCwtBAAsFQQALIQVBACEEAkAgBSACLQAAQQF0QYCELGovAQBBCHFyBH8gACACEBIFQQELDQBBASEEIAIQAQR/QQEFIxUjCSEHIwohCCMTIQkgACACEB8i\
AwRAIAIQCkEARyEDCyQVIAckCSAIJAogCSQTIAMLDQAgBQR/IABBAWogACAALQAAIgNB8gBGIANB7gBGcgR/IABBAWstAABB3ABGBUEACxsQEQVBAAshBAsgBARAQQEPCwJ/IAIhAANAIAEgAk8EQEHAgCz9AAQA\
IAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIAQEQCAAIAIgBGhqIgMg\
AGtBEE8NBBogA0EBaiEAIAQgBEEBa3EhBAwBCwsgAkEQaiECDAELC0EACyEADAELC0EAC4sHAQd/QX8hBUEzIQQDQCABIARKBEAgBCEDA0AgAyAFSgR/IAMgA0EDbiIGQQNsayIHIAAgBkECdGpqIgYtAABBwIEs\
ai0AACIIQQJ0IAZBAWotAABBwIEsai0AACIGQQR2ciAHQQFGBH8gCEEPcUEEdCAGQQJ2cgUgCEEDcUEGdCAGcgsgB0UbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBUEACwRAIANBAWshAwwBCwsgAyAF\
RgRAA0AgASAESwR/IAQgBEEDbiIDQQNsayIGIAAgA0ECdGpqIgMtAABBwIEsai0AACIHQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAGQQFGBH8gB0EPcUEEdCADQQJ2cgUgB0EDcUEGdCADcgsgBkUbIgNB/wBJ\
IANBIE9xIANBCUZyIANBCkZyIANBDUZyBUEACwRAIARBAWohBAwBCwsgBCEDIAIEfyAAEAwFQQELBEBBAQ8LIAEgA0GAAmoiBCABIARJGyEHQQAkBiAFQf8BayIEQQAgBEEAThshBAJAA0AgBCAHSQRAQQEhBSAE\
IARBA24iBkEDbGsiCCAAIAZBAnRqaiIJLQAAQcCBLGotAAAiBkECdCAJQQFqLQAAQcCBLGotAAAiCUEEdnIgCEEBRgR/IAZBD3FBBHQgCUECdnIFIAZBA3FBBnQgCXILIAhFGxAGDQIgBEEBaiEEDAELCxAFIQUL\
IAUEQEEBDwsLIAEgA0oEfyADIANBA24iBEEDbGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiBkECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAZBD3FBBHQgBEECdnIFIAZBA3FBBnQgBHILIAVFGwVB\
AQsEf0EABSADQQNrIgRBACAEQQBOGyEEAn8DQCADIARKBEBBASAEIARBA24iBUEDbGsiBiAAIAVBAnRqaiIFLQAAQcCBLGotAAAiB0ECdCAFQQFqLQAAQcCBLGotAAAiBUEEdnIgBkEBRgR/IAdBD3FBBHQgBUEC\
dnIFIAdBA3FBBnQgBXILIAZFGyIFQf8ASSAFQSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQIQR/QQEFIAAgBCABQQQQIQsFQQALDQIaIARBAWohBAwBCwtBAAsLBEBBAQ8LIAMiBUE0aiEEDAELC0EA\
Cw==";var gE=c("%\\&="),IE=11,fA=128,an=[1,0,2|fA,4|fA,8|fA,16,8|fA,32],dE=[I,jA.table,c("0123456789"),ie,se,te,_,mA,P,oe,re,qe,O.table,nn],CE=[[720960,I],[721008,G.table],
[720912,O.table],[720928,ue.table],[720944,gE],[720992,P]];function Mt(A){for(let[n,r]of CE)lE(new Uint8Array(A,n,16),r);new Uint8Array(A,720976,an.length).set(
an),wE(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(D);let e=new Uint16Array(A,721408,256);for(let[n,r]of dE.entries())for(let t=0;t<256;t++)e[t]=
e[t]|r[t]<<n}function lE(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function wE(A){A.fill(fA,0,IE);for(let e=0;e<128;e++){let n=G.table[e]===
1?an[e>>4]&~fA:0;A[e&15]=A[e&15]|n}}var Bn=65536,_t;function cn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new Qn(e,A)}catch{return}}var Qn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#c=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#e=n,_t??=
new e.Module(Buffer.from(kt,"base64")),this.#A=new e.Instance(_t,{env:{memory:r}}).exports,Mt(r.buffer),this.#u(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#u(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#c=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#c;if(this.#E=this.#n===void 0?e.byteOffset+n:1048640,this.#c=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#f(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,a=0,E=Math.min(i,4096);for(;a<
E;){let Q=a+E>>1;this.#a+this.#Q[s+2*Q]<o?a=Q+1:E=Q}return a<Math.min(i,4096)?this.#a+this.#Q[s+2*a]:i>4096?p(n,r,o,t):C}nextWide({start:e,end:n},r){if(this.#B===
0)return C;let t=this.#E+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#E+n-e);return o===0?C:e+o-this.#E}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:C}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(e,n){e.grow(Math.ceil((n-this.#i.length)/Bn)),this.#u(e)}#u({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var IA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(G,A,n,e),endOf:({bytes:A,end:e},n)=>d(G.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>Ie.find(A,e)},hE=192,un,Jt=!1,fn=[];function Yt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?IA:e?.holds(n)===!0?e.sift(A)?e:IA:
t-r<hE?IA:(Jt||(un=cn()),Jt=!0,un?.sift(A)===!0?un:IA)}function qt(A,e){if(A.end-A.start>8388608)return IA;for(;fn.length<e;)fn.push(cn());let n=fn[e-1];return n?.
sift(A)===!0?n:IA}var Kt={table:mA,shortest:F};function gn(A,e,n){bE(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of ht)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
C;){let a=d(t.shape.table,A.bytes,s,A.end),E=o(A,s,a)?i(A,s,In(A,r,n)):a;s=e.nextOther(t,A,E)}jt(Ie,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&jt(de,de.find,
A,n)}function jt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==C;o=n(r,o))o=e(r,o,In(r,A,t))}function In(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=RE(r,A,A.depth-e),o=qt(t,pe(t));(!o.isEmpty||de.find(t,t.start)!==C)&&gn(t,o,n)}}function bE(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==C;){let o=e.endOf(A,t),i=U(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=u&&yE(A,t,o,n.found);for(let s=0;s<ge.length;s++){let{levels:a,trait:E,
shortest:Q,notice:w,decode:Y}=ge[s];if(!(a>A.depth||(i&E)===0||o-t<Q))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=w(A,L,o),L!==C);)L=Y(A,L,In(A,a,n)),r??=ge.map(()=>A.
start),r[s]=L}t=e.nextRun(A,o)}}function RE({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function yE(A,e,n,r){let{bytes:t}=A;for(let o=p(Fe,t,e,n);o!==C;o=p(Fe,t,o,n)){let i=o;o=d(I,t,o,n),PE(A,
i,o,r),xE(A,i,o,r)}}function PE(A,e,n,r){let{bytes:t}=A,o=n-(eA-uA)+4;for(let i=e+uA;;i++){if(i=Tt(t,i,o),i===-1)return;let s=i-uA;if(!sn(t,s)&&!qA(A,s,s+eA))continue;
let a=Ot(t,s);a!==void 0&&(a.confidence==="certain"||LE(A,s))&&r.add(A,s,s+eA,a)}}function LE(A,e){return!A.exact&&qA(A,e,e+eA)&&Nt(A.bytes,e)}function xE(A,e,n,r){
let{bytes:t}=A;for(let o=p(Kt,t,e,n);o!==C;o=p(Kt,t,o,n)){let i=o;for(;o<n&&mA[t[o]]===1;)o++;UE(A,i,o,r)}}function UE(A,e,n,r){let{bytes:t}=A;for(let i=Pe(t,e,
n,e);i!==-1;i=Pe(t,e,n,i+1)){let s=DA(t,i);s!==void 0&&r.add(A,i,i+F,ur(s))}let o=n-F;A.exact||DA(t,o)!==void 0||!Ir(t,o)||qA(A,o,n)&&r.add(A,o,n,fr)}var Zt=Object.freeze([]);function Xt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(A,t);if(i.isEmpty)return Zt;let s=A.end-A.start,a=new YA(A.start),E=new MA(s),
Q=o&&FE(o,s,E);gn(zn(A,e,Q),i,{found:a,budget:E}),E.isExceeded&&n?.(jn),a.hasCandidates&&r?.();let w=a.distinct();return w.length===0?Zt:w}function FE(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}var GE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],dn=new Map;for(let A of GE){let e=A[0].charCodeAt(0);dn.set(e,[...dn.get(e)??[],
A])}var TE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),OE=110,Vt=120,zt=512,Cn=22,NE=Buffer.from("PK\0\0\0\0","latin1"),kE=Cn+65535;
function $t(A,e,n,r=!0){let t=A[e];if(t===void 0||n-e<8)return;let o=dn.get(t);if(o!==void 0){let s=o.find(([a])=>eo(A,e,a));if(s!==void 0)return s[1]}if(t===Vt&&
HE(A[e+1]))return"zlib";let i=TE.get(t);if(i!==void 0){let s=no(A,e,Math.min(n,e+OE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return ME(
A,e,n)?"tar":r&&vE(A,e,n)?"trailing-zip":void 0}function Ao(A){return A.endsWith(".br")?"brotli":void 0}function ME(A,e,n){if(n-e<zt)return!1;let r=A[e+154];if(!(A[e+257]===117&&eo(A,e+257,"ustar"))&&!(r===0&&A[e+155]===32))return!1;let o=Number.parseInt(no(A,e+148,
e+156).replaceAll("\0"," "),8),i=256;for(let s=e;s<e+zt;s++)i+=A[s];for(let s=e+148;s<e+156;s++)i-=A[s];return o===i}function HE(A){return(A&32)===0&&((Vt<<8)+A)%
31===0}function vE(A,e,n){let r=Math.max(e,n-kE);if(n-r<Cn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(NE):-1;return o>=
0&&o+Cn<=t.length}function eo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function no(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var N=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,_E=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,JE=32;function oo(A,e){try{let n=(0,ro.inflateSync)(WE(A),{maxOutputLength:to}),r=_E.exec(
n.toString("latin1",0,JE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return OA(n)}}function WE(A){let e=(0,N.openSync)(A,N.constants.O_RDONLY|(N.constants.O_NONBLOCK??0));try{let n=(0,N.fstatSync)(
e);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,N.readFileSync)(e)}finally{(0,N.closeSync)(e)}}function xA(A,e,n){if($t(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Xt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(A,e){let n=oo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&xA(n.bytes,
n.start,e)}function so(A,e,n){let r=(0,dA.lstatSync)(A);return!r.isFile()||r.size>n||(0,dA.realpathSync)(A)!==A?!1:Ao(A)===void 0&&xA((0,dA.readFileSync)(A),0,e)}var YE=/ -{24} >8 -{24}\r?$/;var qE="diff --";function ao(A,e){if(!e)return A;let n;for(let{line:r,at:t}of jE(A)){let o=YE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(qE))return KE(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function KE(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*jE(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var UA={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var ZE=500,Qo=1<<20;function co({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&XE(t,
e);case"commit-msg":return e.length===1&&VE(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function XE(A,e){let n=Un(A.directory);if(n===void 0)return!1;let r=Kn(
A);if(r===void 0||r.blobs.size+e.length>ZE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,FA.join)(
n.top,xn(s)))),i=e.map(s=>(0,FA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(uo)&&[...r.blobs].every(s=>io(t(s),UA))&&i.every(zE)}function zE(A){
return uo(A)&&so(A,UA,Qo)}function uo(A){return[...Ln(A)].every(({name:e})=>xA(e,0,UA))}function VE(A,e,n){let r=ao((0,Bo.readFileSync)((0,FA.resolve)(A,e)),n);
return r.length<=Qo&&xA(r,0,UA)}var $E=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;AB(process.argv.slice(2))||import("./cli.js");function AB([A,e="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(a=>$E.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return co({hook:e,args:o,cwd:s,env:i})&&Pn(s,(0,fo.homedir)())}catch{return!1}}
