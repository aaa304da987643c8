"use strict";var fo=Object.create;var wn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var Co=Object.getOwnPropertyNames;var lo=Object.getPrototypeOf,wo=Object.prototype.hasOwnProperty;var Do=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of Co(e))!wo.call(A,t)&&t!==n&&wn(A,t,{get:()=>e[t],enumerable:!(r=Io(e,t))||r.enumerable});
return A};var mo=(A,e,n)=>(n=A!=null?fo(lo(A)):{},Do(e||!A||!A.__esModule?wn(n,"default",{value:A,enumerable:!0}):n,A));var uo=require("node:os");var hn=require("node:fs"),Rn=require("node:path");var x=class extends Error{name="UserError"};function NA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function Dn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var mn=require("node:fs"),lA=require("node:path");function*pn(A,e){for(let n=A;;n=(0,lA.dirname)(n))if(yield n,(0,mn.existsSync)((0,lA.join)(n,".git"))||n===e||
n===(0,lA.dirname)(n))return}var po=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Sn(A,e,n=hn.existsSync){for(let r of pn(A,e)){let[t,o]=po.map(i=>(0,Rn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var GA=require("node:fs");function bn(A,e,n){let r=ho(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${e}: not valid UTF-8`)}}function ho(A,e,{noun:n,
largest:r}){try{let t=(0,GA.statSync)(A);if(!t.isFile())throw new x(`${e}: not a regular file`);if(t.size>r*1e6)throw new x(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,GA.readFileSync)(A)}catch(t){throw t instanceof x?t:new x(Dn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${NA(t)}`)}}var Ro=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,So=/^ *(?:#.*)?$/,bo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Po=/^PAT00[1-5]$/,Lo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Pn(A,e){let n=Sn(A,e);return n===void 0?!0:!n.endsWith(".json")&&xo(bn(n,n,{noun:"configuration",largest:1}))}function xo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!Ro.test(r))return!1;if(So.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:a}="",Q=""]=o;
if(n===void 0||(n.indent??a)!==a||!yn(n.key,Q))return!1;n.indent=a;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,E]=Lo.exec(t)??[];if(s===void 0?!bo.test(t):E?.split(",").every(a=>yn(s,a.trim()))===!1)return!1;s!==void 0&&E===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(A,e){return(A==="disabledRules"?Po:yo).test(e)}var Bo=require("node:fs"),FA=require("node:path");function*Ln(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function xn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Uo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Uo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),b=require("node:path");function Un(A,e=process.env){let n=Fo(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Fn((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function Fo(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Fn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||Oo(r))return}}function Oo(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,b.join)(A,e)))}function Fn(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Mn=require("node:child_process");var Tn=require("node:fs"),tA=require("node:path");var To=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],On=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],No={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Go=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Nn=["--no-pager","--literal-pathspecs",...Go.flatMap(A=>["-c",A])];var ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Gn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!ko.has(i)&&(n[t]=o)}let r=A.inherit?[...To,...On]:On;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,No)}var le;function kn(){let A=process.env.PATH??process.env.Path??"";if(le?.path!==A){let e=Mo(A);if(e===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");le={path:A,git:e}}return le.git}function Mo(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ho(n))}function Ho(A){try{return(0,Tn.statSync)(A).isFile()}catch{return!1}}var vo=12e4,_o=1<<20;function Hn(A,e){let{status:n,stdout:r,error:t}=(0,Mn.spawnSync)(kn(),[...Nn,...A],{cwd:e.directory,env:Gn(e),stdio:["ignore","pipe","ignor\
e"],timeout:vo,maxBuffer:_o,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Jo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Wo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function vn(A,e){if(!Wo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var Yo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)Yo[A.toString(16).charCodeAt(0)]=A;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?_n(o,n):void 0,after:/^1[02]/.test(t)?_n(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function _n(A,e){return/^0+$/.
test(A)?void 0:vn(A,e)}var qn="diff-index";function Xn(A){let e=Hn([qn,...Jn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:E,isNew:a,unmerged:Q}=Yn(n[i],s,qn);if(Q)return;o.push(s),E!==void 0&&r.add(E),
a&&t.push(s)}return{blobs:r,paths:t,changed:o}}var dA=require("node:fs");var kA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var Kn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Xo={free:1024*1024,ratio:24},MA=class{#e;#n=!1;constructor(e){
this.#e=new kA(Xo,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Zn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let E=i+s>>1;r+A[e+2*E+1]<t?i=E+1:s=E}return i<n&&r+A[e+2*i]<=o}function Vn({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function me({layer:A}){return A.outer===void 0?A.unpack:me(A.outer)}function pe({outer:A}){return A===void 0?0:pe(A.layer)+1}function U({changes:A},e,n){return A===
void 0||Zn(A,e-256,n+256)}function zn(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var we=3*65536,De=3*8192;function h(A,e){
if(A<=we+De){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=we){let r={start:n,end:Math.min(A,n+we)};e({start:Math.max(0,n-De),end:Math.min(A,r.end+
De)},r)}}function l(A,e){return{start:A.start+e,end:A.end+e}}var Ko=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],jo=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),$n=new RegExp(`${Ko.map(jo).join("|")}|(?<![a-z])(?:${Zo.join(
"|")})`,"i"),Vo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,zo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
$o=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ai=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=$n.test(t)||$n.test(
o),e.foreign||=Vo.test(t)||zo.test(o),e.digest||=$o.test(t),e.example||=Ai.test(t),e.server||=ei.test(t)&&ni.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[Ar(r,t,e.start),Ar(r,e.end,o)]}function Ar(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var vA=new Uint16Array(256);function iA(A,e,n){vA.fill(0);for(let t=e;t<n;t++){let o=A[t];vA[o]=vA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/vA[A[t]]);
return r/(n-e)}var ri=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ti=new Set(ri.flatMap(A=>tr(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),oi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ii=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function rr(A){let e=A.toLowerCase(),n=tr(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(ii.test(e))return"it is made of words\
 that stand for a token";if(si(e))return"it repeats itself";if(_A(n,nr)>=20||_A(Ei(e),nr)>=30)return"it counts up or down";if(_A(n,r=>ti.has(r))>=20)return"it w\
alks along the keyboard";if(_A(n,r=>oi.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function nr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function si(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function tr(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function Ei(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function _A(A,e){
return A.filter(e).length}var u=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,wA=String.raw`${u}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${u}value${u}\s{0,4}[:=]|\s)\s{0,8}${u}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>B(`(?:${A})${wA}${e}`),q=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${u}`),
V="@|%40",z=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${u}\s{1,8}value\s{0,4}=\s{0,4}${u}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${wA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${z}`),after:k(V)},{id:"pip-inde\
x-url",before:B(z),after:k(String.raw`(?:${V})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${wA}basic\s{1,4}`)},{id:"cargo-token",before:D(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${u}auth${u}\s{0,4}:\s{0,4}${u}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${u}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${u}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:k(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:D("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:D("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:D("VSCE_PAT")},{id:"terraform-variable",before:D("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:D("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:k(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${u}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${u}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${u}\w{1,80}=${u}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${u}publishers${u}\s{0,4}:[^]{0,600}${u}pat${u}\s{0,4}:\s{0,4}${u}`)},
{id:"postman",before:B(String.raw`${u}key${u}\s{0,8}:\s{0,8}${u}[\w -]{1,60}${u}\s{0,8},\s{0,80}${u}value${u}\s{0,8}:\s{0,8}${u}`)},{id:"arm-parameter",before:B(
String.raw`${u}\w{0,60}(?:pat|token|secret|password)\w{0,60}${u}\s{0,8}:\s{0,8}\{\s{0,80}${u}value${u}\s{0,8}:\s{0,8}${u}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${u}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${wA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${u}\s{0,4}:\s{0,4}${u}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:D("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${z}`),after:k(V)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(z),after:k(String.
raw`(?:${V})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(z),after:k(String.raw`(?:${V})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
z),after:k(String.raw`(?:${V})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ai=2048,Bi=/[A-Za-z0-9+/_-]+$/,Qi=/^[A-Za-z0-9+/_=-]+/;function he({steps:A},e=ai){let n=A.map(({layer:t,span:o},i)=>{let[s,E]=HA(t,o,e);return i===0?{before:s,
after:E}:{before:s.replace(Bi,""),after:E.replace(Qi,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||gi(t,i))&&(o?.test(s)??
!0)))?.id}function gi(A,e){return A.lastIndex=e.length,A.test(e)}var T=(A,e,n)=>({signed:A,shaped:e,legacy:n}),ui={signed:4.5,shaped:4.5,legacy:4},fi=[{name:"its signatures",weights:T(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:T(1,0,1),applies:({kind:A,entropy:e})=>e>=ui[A]},{name:"platform data as in real tokens",weights:T(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:T(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:T(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:T(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:T(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:T(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:T(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:T(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:T(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],Ii=5,di=8;function Ci(A){return A>=di?"likely":A>=Ii?"possible":void 0}function li(A){let{kind:e}=A;return fi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ir(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=er(A),E=wi(e);if(E==="legacy"&&s.foreign)return;let a=s.azure&&he(A,256)!==void 0,
Q=li({kind:E,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:a}),w=Ci(Q);return w===void 0?void 0:{...e,confidence:w}}function wi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function g(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Re="abcdefghijkl\
mnopqrstuvwxyz",Er="0123456789",Se=Er+sr+Re,X=`${sr}${Re}${Er}+/`,sA=`${Re}234567`,I=g(`${X}-_`),M=g(Se),DA=g(sA),y=g(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),P=g("0123456789ABCDEFabcdef"),m=g(X,A=>A);m[45]=62;m[95]=63;var F=52,be=32,ar=[2,7,8,22],Di=-524719827,mi=270137646,ye=50,EA=123-ye,pi=97,hi=113,Ri=4;function Qr(A){return ar.reduce((n,r)=>n<<8|A[r],0)^(0,Br.crc32)(A.filter(
(n,r)=>!ar.includes(r)))}var gr=Qr(new Uint8Array(be)),Si;function bi(){let A=new Int32Array(F*EA),e=new Uint8Array(be);for(let n=0;n<be*8;n++){e[n>>3]=128>>(n&7);let r=Qr(e)^gr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*EA+sA.charCodeAt(i)-ye;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function mA(A,e){let n=Si??=bi(),
r=gr;for(let t=e,o=-ye;t<e+F;t+=4,o+=4*EA){let i=n[o+A[t]],s=n[o+EA+A[t+1]],E=n[o+2*EA+A[t+2]];r^=i^s^E^n[o+3*EA+A[t+3]]}return r===Di?"user":r===mi?"applicatio\
n":void 0}function cr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var ur={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function fr(A){let e=sA.indexOf(A.charAt(F-1));return`${A.slice(0,F-1)}${e<sA.length/2?"a":"q"}`}function Pe(A,e,n,r){
if(n-e===F)return r<=e&&mA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==pi&&i!==hi||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=e&&mA(A,s)!==void 0)return s}return-1}function Ir(A,e){return iA(A,e,e+F)>=Ri}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",dr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Cr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Pi=new RegExp(`${dr}(?::[^\\s:/\
@"'<>]{0,128})?${Cr}`,"gi"),nQ=new RegExp(`${dr}(?::|%3A)$`,"i"),rQ=new RegExp(`^${Cr}`,"i"),tQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Pi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var oQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),iQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Li=Object.freeze([]),YA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=zn(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let E=i.steps.at(-1).span,a=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?fr(a):a),w=i.encoding.length===0&&E.end-E.start===r-n;w&&Q.offsets.has(E.start)||(w&&
Q.offsets.add(E.start),this.#n.push({...s,token:Q.token,offset:E.start-this.#e,length:E.end-E.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Fi)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):xi(n,r)&&(e[e.length-1]=n)}return e.sort(Ui)}};function xi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Ui(A,e){return A.offset-e.offset||A.length-
e.length||Le(A.token,e.token)}function Fi(A,e){return Le(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Le(A.encoding.join(),
e.encoding.join()))}function Le(A,e){return A===e?0:A<e?-1:1}var xe=92,Oi=37,Ti=117,Ni=120,Gi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function qA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&M[r[n]]===1?!1:e<=
t||M[r[e-1]]===0||ki(r,t,e)}function ki(A,e,n){return n-2>=e&&A[n-2]===xe&&Gi.has(A[n-1])||n-3>=e&&A[n-3]===Oi&&Ue(A,n-2,n)||n-4>=e&&A[n-4]===xe&&A[n-3]===Ni&&Ue(
A,n-2,n)?!0:n-6>=e&&A[n-6]===xe&&A[n-5]===Ti&&Ue(A,n-4,n)}function Ue(A,e,n){for(let r=e;r<n;r++)if(P[A[r]]===0)return!1;return!0}var c=52,K=48,C=-1,XA=`${X}-_`,lr="%\\&#;={}",KA={table:g(XA+lr),shortest:c},O={table:g(`${XA}${lr}\r
`),shortest:24},Fe={table:I,shortest:c};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return C}function d(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],wr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&ZA(A,e)!==void 0?e:C,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=ZA(r,e),s=o&&me(o);return i===void 0||s===void 0||s(r.subarray(
e,t),E=>{n({bytes:E,core:{start:0,end:E.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ZA(A,e){let n=A[e];for(let[r,t]of Mi)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Oe={table:I,shortest:Math.ceil(c*8/6)},Dr=4,vi=g("(Px"),mr=Math.floor((K-2)/3),pr={levels:1,trait:4,shortest:Oe.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Oe,A,e,n);r!==C;){if(jA(A,r))return r;let t=d(I,A,r,n);for(let o=0;o<Dr;o++)if(hr(A,r+o,t))return r;r=p(Oe,A,t,n)}return C},decode:(A,e,n)=>{let r=d(I,A.bytes,e,
A.end);jA(A.bytes,e)&&_i(A,e,r,n);for(let t=0;t<Dr;t++)Ji(A,{start:e+t,end:r},t===0,n);return r}};function jA(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return vi[n]===
1&&ZA(Te(A,e,0,6),0)!==void 0}function _i({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Te(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;hr(A,t,e.end)&&h(o,(i,s)=>{Yi(A,
t,i.start,i.end)&&r({bytes:Te(A,t,i.start,i.end),core:l(s,-i.start),locate:E=>({start:t+Math.floor((i.start+E.start)*8/6),end:t+Math.ceil((i.start+E.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function hr(A,e,n){let r=e-4,t=r+4*mr;for(;t+4<=n;){let o=t;for(;Wi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*mr}return!1}function Wi(A,e){
let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function pA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(A,e,n,r){let t=n-1,o=t+c;for(;o<r;){let i=o,s=pA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=pA(A,e,i)}if(s===0&&qi(A,e,i,
n,r))return!0;t=i,o=i+c}return!1}function qi(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[pA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let E=o;E>=r&&s<c&&
y[pA(A,e,E)]===1;E-=i)s++;for(let E=o+i;E<t&&s<c&&y[pA(A,e,E)]===1;E+=i)s++;if(s===c)return!0}return!1}function Te(A,e,n,r){let t=e+n/3*4,o=Buffer.from(A.buffer,
A.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var N={table:g(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*c},Xi=1,Ki=48,Zi=120,ji=92,Vi=40,VA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&P[A[r]]===0;)r+=zi(A,r,n)?VA.length:1;return Math.
min(r,n)}function zA(A,e,n){A.length>0&&A.add(Xi,e,n)}function Ne(A,e,n){return A[e]===Ki&&e+1<n&&hA(A[e+1])}function Rr(A,e,n){return e-2>=n&&A[e-2]===ji&&hA(A[e-
1])}function hA(A){return A!==void 0&&(A|32)===Zi}function zi(A,e,n){if(A[e]!==Vi||e+VA.length>n)return!1;for(let r=1;r<VA.length;r++)if(A[e+r]!==VA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<c)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),E=a=>$i(s().starts,a);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:E(e.start),end:e.end===A.end?o:E(e.end)},locate:({start:a,end:Q})=>{let{starts:w,ends:Y}=s();return{start:w?.[a],
end:Y?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function $i(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var f=-1,aA=256,Sr=10,As=13;function R(A,e){return A|e<<9}function br(A){return A&511}function yr(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(P[o]===0)return f;r=r*16+W(o)}return e>=n||r>255?f:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&P[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===Sr?1:A[e]!==As?0:e+1<n&&A[e+1]===Sr?2:1}var Pr={table:N.table,shortest:3*c-1},es=48,ns=3,Lr={levels:1,alphabet:{index:0,shape:Pr},notice:(A,e,n)=>U(A,e,n)&&rs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=d(Pr.table,A,n,e);return h(t-n,(o,i)=>{let s={piece:l(o,n),core:l(i,n)},E=J(s,"decimal",a=>ts(A,s.piece,a));E!==void 0&&r(E)}),t}};function rs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=K)return!0;r=H(A,t,e.end)}return!1}function ts(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);o===f?zA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function xr(A,{start:e,end:n},r,t){if(t-r>ns||
r>e&&hA(A[r-1])||t<n&&hA(A[t]))return f;let o=0;for(let i=r;i<t;i++){let s=A[i]-es;if(s>9)return f;o=10*o+s}return o>255?f:o}function Z(A,e,n){if(!U(A,e.source[0],e.end))return;let{bytes:r}=A;h(e.offsets.at(-1),(t,o)=>{n({bytes:os(r,e,t),core:l(o,-t.start),locate:i=>is(e,l(i,t.start)),
aligned:!0,exact:!0})})}function os(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Fr(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),E=Math.min(r,e.offsets[o+1]),a=e.source[o]-i;t.set(A.subarray(s+a,E+a),s-n)}return t}function is(A,e){return{start:Ur(A,e.start),end:Ur(A,e.
end-1)+1}}function Ur(A,e){let n=Fr(A,e);return A.source[n]+e-A.offsets[n]}function Fr(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Or={table:I,shortest:16},Ae=O.shortest,Tr=1,Ge=2,ke=4,ss=8,Es=g(XA,A=>A>=64?Tr:A<26?Ge:A>=52&&A<62?ke:ss),as=256;function ee(A,e,n,r){for(let t=p(Or,A.bytes,
e,n);t!==C;){let o=d(I,A.bytes,t,n);if(!Bs(A.bytes,t,o)&&r(A,t,o))return t;t=p(Or,A.bytes,o,n)}return C}function Bs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=Es[A[t]],
(r&(Ge|ke))===(Ge|ke))return!1;return(r&Tr)===0?n-e<=as&&Qs(A,e,n):!0}function Qs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var gs=27,cs=38,us=60,Nr=62,fs=91,Is=16,ds=128,Cs=16,ls=g("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ws=g(`<\r
`),Ds=g("0123456789;"),ms=g("mK"),ps=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),hs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Me="\x1B\xC2\xE2\xEF";function Gr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<Is;o++){let i=Rs(A,t);if(i===t)break;t=i}return t>e&&t<r&&I[n[t]]===
1?t:-1}function Rs(A,e){let n=A.bytes[e];if(n===us)return Ss(A,e);if(n===gs)return bs(A,e);for(let r of n===cs?ps:hs)if(He(A,e,r))return e+r.length;return e}function Ss({
bytes:A,end:e},n){if(n+1>=e||ls[A[n+1]]===0)return n;let r=Math.min(e,n+ds),t=n+1;for(;t<r&&A[t]!==Nr&&ws[A[t]]===0;)t++;return t<r&&A[t]===Nr?t+1:n}function bs({
bytes:A,end:e},n){if(A[n+1]!==fs)return n;let r=Math.min(e,n+2+Cs),t=n+2;for(;t<r&&Ds[A[t]]===1;)t++;return t<e&&ms[A[t]]===1?t+1:n}function He({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var _e=10,vr=13,ys=38,Ps=60,QA=92,kr=42,Ls=45,xs=35,ve=47,_r=110,Jr=114,Ye=4,ne=128,Us=2,Fs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ts),oe=g(" 	\"'`\\=.,&>#*|<^~"),_=g("\"'`"),re=g("bBfFrRuULN@$"),qe=g("+-/_"),Os=g(`
\r<`),ie=g(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Me}`),se=g(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=g(`
\r\\&<${Me}`);function Ts(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function Ee(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=Je(A,e,!1);
return t!==-1?t:Ns(A,e)?Je(A,e,!0):Gr(A,e)}function Ns({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ye&&A[r]===QA;)r++;return r<e&&_[A[r]]===1}function Je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let E=SA(A,s),a=n?Gs(r,s,o):s;if(E>s){if(i===Us)return-1;i++,s=E}else if(a>s)s=a;else if(oe[r[s]]===
1||Hs(r,s,o))s++;else if(s>e&&Ms(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||ks(r,e,s)?s:-1}function Gs(A,e,n){let r=A[e]===ve&&A[e+1]===kr,t=A[e]===
xs||Mr(A,e,ve)||Mr(A,e,Ls);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==_e&&A[o]!==vr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==kr||A[o+1]!==ve);)o++;
return o+1<n?o+2:e}function Mr(A,e,n){return A[e]===n&&A[e+1]===n}function Wr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function ks(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function Ms(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ye&&A[r]===QA;)r++;return r<n&&_[A[r]]===1}function Xe(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)I[n[i]]===0&&I[n[i-1]]===1&&Je(A,i,!1)===e&&(o=i);return o}function ae({bytes:A,
start:e},n){return n>e&&(A[n]===_r||A[n]===Jr)&&A[n-1]===QA}function Hs(A,e,n){let r=e;for(;r<n&&qe[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||Os[A[r]]===1)}
function SA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===_e)return e+1;if(t===vr)return e+1<r&&n[e+1]===_e?e+2:e+1;if(t===QA){let o=Hr(A,e)===Jr?We(A,e):e;return Hr(
A,o)===_r?We(A,o):o}if(t!==ys&&t!==Ps)return e;for(let o of Fs)if(He(A,e,o))return e+o.length;return e}function Hr(A,e){let n=We(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function We(A,e){let n=e;for(;n<A.end&&n-e<Ye&&A.bytes[n]===QA;)n++;return n+1}var Ke=10,vs=128,_s=64,Ze=g(" 	"),Yr=g("0123456789"),qr={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ee(A,e,n,Js),decode:(A,e,n)=>{let r=d(I,A.bytes,e,
A.end),t=Ws(A,e,r);return t===void 0?r:(Z(A,t,n),t.end)}};function Js(A,e,n){let r=Xr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=d(I,A.bytes,i,A.end),t+=o-i,t>=c)return!0;return!1}function Ws(A,e,n){let r=Xr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=d(I,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<c?void 0:{source:t,offsets:o,end:i}}function Xr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-vs),s=e,E=!0;for(;s>i&&r[s-1]!==Ke;s--)Ze[r[s-1]]===0&&(E=!1);if(E||s>t&&r[s-1]!==Ke||!Wr(A,n))return;let a=Math.min(
o,n+_s),Q=n;for(;Q<a&&r[Q]!==Ke;)Q++;return Q<a?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=Ys(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=d(i,A,o,n.start),t=d(i,A,t,e)}}return t<e&&I[A[t]]===1?t:-1}function Ys(A){return Yr[A]===1?Yr:Ze[A]===1?Ze:void 0}var qs=85,Kr=117,Xs=120,Ks=123,Zs=125,j=48,js=32,Vs=127,Zr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return f;let r=A[e+1];if(r===Kr&&A[e+2]===Ks)return zs(
A,e,n);if(r===Xs)return je(A,e,e+4,n);if(r===Kr)return je(A,e,e+6,n);if(r===qs)return je(A,e,e+10,n);if(r>=j&&r<j+8)return $s(A,e,n);let t=BA(A,e+1,n);return t>
0?R(aA,1+t):r>js&&r<Vs&&M[r]===0?R(r,2):f}};function je(A,e,n,r){let t=n>r?f:v(A,e+2,n);return t===f?f:R(t,n-e)}function zs(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===Zs?v(A,e+3,r):f;return t===f?f:R(t,r+1-e)}function $s(A,e,n){let r=0,t=e+1,o=e+(AE(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-j;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-e)}function AE(A,e,n){if(e+4>n||A[e]!==j||A[e+1]>j+3||A[e+1]===j&&A[e+2]<j+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-j;if(t<
0||t>7)return!1}return!0}var eE=35,nE=59,rE=120,Ve=48,jr=8,Vr={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==eE)return f;let r=(A[e+2]|32)===rE,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+jr)):tE(A,t,n),i=r?v(A,t,o):oE(A,t,o);return i===f?f:R(i,(o<n&&A[o]===nE?o+1:o)-e)}};function tE(A,e,n){let r=Math.min(n,e+jr),t=e;for(;t<r&&A[t]>=
Ve&&A[t]<Ve+10;)t++;return t}function oE(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-Ve;return e>=n||r>255?f:r}var iE=117,zr={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===iE){let t=e+6>n?f:v(A,e+2,e+6);return t===f?f:R(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===f?f:R(r,3)}};var $r=61,At={encoding:"quoted-printable",lead:$r,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===$r?f:R(aA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===f?f:R(t,3)}};var ze=[zr,Zr,Vr,At],AA=g(String.fromCharCode(...ze.map(({lead:A})=>A)),A=>A+1),EE=g("=\\"),nt={levels:1,trait:8,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t=et(
A,r);if(t-r>=c&&aE(A,r,t))return r;r=t+1}return C},decode:(A,e,n)=>{let r={start:e,end:et(A,e)},t=gE(A.bytes,r);for(let[o,i]of ze.entries())(t&1<<o)!==0&&QE(A,r,
i,n);return r.end}};function aE(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&M[r[t-1]]===0;)t--;if(!BE(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<c;i++)o+=M[r[i]];return o===
c}function BE({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(rt(A,t).read(A,t,e)!==f)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function rt(A,e){return ze[AA[A[e]]-1]}function et({bytes:A,end:e},n){
let r=n;for(;;){r=d(KA.table,A,r,e);let t=r>n&&EE[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function QE({bytes:A},e,n,r){h(e.end-e.start,(t,o)=>{let i={piece:l(
t,e.start),core:l(o,e.start)},s=J(i,n.encoding,E=>cE(A,i.piece,n,E));s!==void 0&&r(s)})}function gE(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&rt(A,t).read(A,t,n)!==f&&(r|=o)}return r}function cE(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],E=s===
r?t(A,i,n):f,a=E===f?i+1:i+yr(E),Q=E===f?s:br(E);Q!==aA&&o.add(Q,i,a),i=a}}var it={levels:1,alphabet:{index:0,shape:N},notice:(A,e,n)=>U(A,e,n)&&uE(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=d(N.table,A,n,e);return h(t-n,(o,i)=>{
let s={piece:l(o,n),core:l(i,n)},E=!1,a=J(s,"hex",w=>{E=ot(A,s.piece,0,w)});a!==void 0&&r(a);let Q=E?J(s,"hex",w=>{ot(A,s.piece,1,w)}):void 0;Q!==void 0&&r(Q)}),
t}};function uE(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Ne(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-t>=N.shortest&&tt(A,t+1,o,0)>=K||(r=st(A,t,o,e)?tt(A,t,o,r):0,r>=K))
return!0;t=H(A,o,n)}return!1}function tt(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<K;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Ne(A,i,n)&&(i+=2);let s=S(A,i,n),E=s-i>=N.shortest;o||=E,E||r===0&&st(A,i,s,e)?$e(t,A,i+r,s):zA(t,i,s),i=H(
A,s,n)}return o}function st(A,e,n,r){return n-e>=N.shortest||(n-e)%2===0&&!Rr(A,e,r)}function $e(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var fE=8,ce={table:g("0123456789ABCDEFabcdef :"),shortest:31},gt=256,nn=g(" 	#>*+-/|:]x"),IE=128,Et=9,ue=32,dE=58,CE=124,ct=10,lE=13,wE=4,DE=6,at=16,Bt=16,mE=8,
ut={levels:1,alphabet:{index:1,shape:ce},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Qt(A,r,e),end:ge(A,r,n)};return An(A,t,void 0)>=fE},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=d(ce.table,r,e,t),i=Qt(r,e,A.start),s=i;for(let E=i;E<t;){let a=ge(r,E,t);if(An(r,{start:E,end:a},void 0)===0)break;s=a,E=a+1}return s===
i?o:(U(A,i,s)&&h(s-i,(E,a)=>{let Q={piece:l(E,i),core:l(a,i)},w=E.start===0?i:ge(r,Q.piece.start,Q.piece.end)+1,Y=CA=>J(Q,"hex",nA=>{hE(r,{start:w,end:Q.piece.end},
{rewritten:nA,addWord:CA})}),L=!1,OA=Y((CA,nA,TA)=>{L||=TA-nA>2,$e(CA,r,nA,TA)});OA!==void 0&&n(OA);let ln=L?Y((CA,nA,TA)=>pE(CA,r,nA,TA)):void 0;ln!==void 0&&n(
ln)}),Math.max(o,s))}};function pE(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function hE(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ge(
A,t,n);An(A,{start:t,end:o},r),t=o+1}}function Qt(A,e,n){let r=Math.max(n,e-gt),t=e;for(;t>r&&A[t-1]!==ct;)t--;return t}function ge(A,e,n){let r=Math.min(n,e+gt),
t=e;for(;t<r&&A[t]!==ct;)t++;return t}function An(A,e,n){let r=Math.min(e.end,e.start+IE);for(let t=e.start;t<r;t++){if(P[A[t]]===0||t>e.start&&nn[A[t-1]]===0)continue;
let o=yE(A,{start:t,end:e.end}),i=o===-1?0:RE(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function RE(A,{start:e,end:n},r){let t=0,o=Bt;for(let i=e;i<n;){
t>0&&(i=SE(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+Bt+1)),E=s-i;if(E===0||E%2===1||E>o||!bE(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=E),t+=E/2,
i=s+1,t===mE&&o===2&&i<n&&A[i]===ue&&i++}return t}function SE(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===ue;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function bE(A,e,n){let r=A[e];return e>=n||r===ue||r===CE||r===lE}function yE(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+at+1)),t=r-e;if(t<wE||t>
at)return-1;let o=r<n&&A[r]===dE;o&&r++;let i=r;for(;r<n&&(A[r]===ue||A[r]===Et);)r++;let s=r-i>=2||A[i]===Et||r-i===1&&t>=DE;return(o||s)&&r<n&&P[A[r]]===1?r:-1}var dt={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ee(A,e,n,PE),decode:(A,e,n)=>{let r=d(I,A.bytes,e,A.end),t=TE(A,e,r);if(t===void 0)return r;Z(A,t,n);
for(let o of NE(A,t))Z(A,o,n);for(let o of FE)GE(A,t,o,n);return t.end}};function PE(A,e,n){let r=n-e,t=n;for(let i=Ee(A,t);i!==-1&&(t=d(I,A.bytes,i,A.end),t!==
i);i=Ee(A,t))if(r+=t-i,r>=c)return!0;let o=ae(A,e)?e+1:e;return r>c-Ae&&Xe(A,o)!==-1}var LE=4,xE=["H4sI","KLUv"].map(A=>Buffer.from(A)),UE=4,FE=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),OE=45,ft=5;function TE(A,e,n){let r=ae(A,e)?e+1:e,t=HE(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let E=r;E!==
-1;E=Ee(A,s)){let a=E===r?n:d(I,A.bytes,E,A.end);if(a===E)break;o.push(E),i.push(i.at(-1)+a-E),s=a}return o.length===1||i.at(-1)<c?void 0:{source:o,offsets:i,end:s}}
function NE(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<LE?jA(A.bytes,i)&&r.push(It(e,{start:o,end:n.length})):xE.some(s=>rn(A,i,s))&&
(r.push(It(e,{start:o,end:t.at(-UE)??n.length})),t.push(o))}return r}function It({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function GE(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let E=t[s]??A.end,a=rn(A,
E,n);if(i||=a,s<t.length&&(a||_[A.bytes[E-1]]===1))continue;let Q=i?kE(A,e,{start:o,end:s},n):void 0;Q!==void 0&&Z(A,Q,r),o=s,i=!1}}function kE(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let E=e.source[s];i=E+e.offsets[s+1]-e.offsets[s];let a=rn(A,E,r)?E+r.length:E;t.push(a),o.push(o.at(-1)+i-a)}return o.
at(-1)<c?void 0:{source:t,offsets:o,end:i}}function rn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function ME({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<ft&&A[r-1]===OE;)r--;return n-r===ft}function HE(A,e){let{bytes:n,start:r}=A,t=Xe(A,e);if(t===-1||ME(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&I[n[o-1]]===1;)o--;return ae(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var vE=15,lt={levels:0,trait:2,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(Ct(A,r,t),t.length>=c)return r;r=t.last>r?t.last:_E(A,r)}
return C},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return Ct(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),Z(A,{source:r,offsets:t,end:bA(A,o.last)},
n),o.last}};function Ct(A,e,n,r){let t=bA(A,e),o=SA(A,t),i=bA(A,o),s=i-o;if(o===t||s===0||s>vE)return;let E=Math.max(e,t-s);for(r?.(E,t),n.length=t-E;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let a=i-o<s?i:SA(A,i);if(a===i)return;o=a,i=bA(A,o)}}function _E(A,e){let n=bA(A,e);return Math.max(n+1,SA(A,n))}function bA({
bytes:A,end:e},n){return d(I,A,n,e)}var JE={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},wt=2*(c-1),mt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+wt-1;r<e;r+=wt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&pt(A,n,t,e)!==0)return t}return C},decode:(A,e,n)=>{let r=WE(A,e),t=r.first+r.width*(r.count-1);return U(A,r.first,
t)&&h(r.count,(o,i)=>{n({bytes:YE(A.bytes,r,o),core:l(i,-o.start),locate:s=>qE(A,r,l(s,o.start)),aligned:!0,exact:!1})}),t}};function pt(A,e,n,r){return Dt(A,e,
n,r,2)?2:Dt(A,e,n,r,4)?4:0}function Dt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<c&&!(y[A[i]]===0||!gA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<c&&!(y[A[i]]===
0||!gA(A,i+1,i+t));i-=t,o++);return o===c}function gA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function WE({bytes:A,start:e,end:n},r){let t=pt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&gA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&gA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function YE(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function qE(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,E=e+n*r.start,a=e+n*(r.end-1),Q=a+n<=i&&gA(t,a+1,a+n),Y=E-n+1>=o&&gA(t,E-n+1,E)&&(!Q||s&&(E-o)%n===n-1),[L,OA]=JE[n];return Y?
{start:E-n+1,end:a+1,encoding:OA}:{start:E,end:Math.min(a+n,i),encoding:L}}var fe=[dt,qr,lt,pr,nt],ht=[it,Lr,ut],Ie=mt,de=wr;function Rt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+XE(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function XE(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function St(A){let e=yt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=Se.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function bt(A){let e=yt(A)>>>8;return[18,12,6,0].map(n=>X.charAt(e>>>n&63)).join("")}function yt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,cA=76,on=52,KE=57,ZE=58,xt=59,jE=72,Ce=80,VE=4,PA=Buffer.from("AZDO"),Ut=new Uint8Array(256).fill(4);PA.forEach((A,e)=>{e<3&&(Ut[A]=3-e)});var tn=Buffer.
from("JQQJ9"),Ft={9:"key",D:"derived",H:"hash"},zE=new Set(Object.keys(Ft).map(A=>A.charCodeAt(0))),$E=2024,Ot=65,Aa=1970041904,ea=1147496033,yA=new Uint8Array(
Ce/4*3);function Tt(A,e,n){for(let r=e+3;r<n;r+=Ut[A[r]])if(!(A[r]!==PA[3]||A[r-1]!==PA[2])&&A[r-2]===PA[1]&&A[r-3]===PA[0])return r-3;return-1}function Nt(A,e){
if(!Lt(A,e,e+cA))return;let n=Lt(A,e+Ce,e+eA);if(!sn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...na(A,e)};if(ta(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Gt(A,e){return iA(A,e,e+on)>=VE}function sn(A,e){for(let r=0;r<tn.length;r++)if(A[e+on+r]!==tn[r])return!1;let n=A[e+xt]-
Ot;return zE.has(A[e+on+tn.length])&&n>=0&&n<12}function na(A,e){let n=A.subarray(e+jE,e+cA);return{issued:ra(A,e),keyKind:Ft[String.fromCharCode(A[e+KE])]??"ke\
y",provider:String.fromCharCode(...n)}}function ra(A,e){let n=$E+X.indexOf(String.fromCharCode(A[e+ZE])),r=A[e+xt]-Ot+1;return`${n}-${String(r).padStart(2,"0")}`}
function ta(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],E=m[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|E}let n=Rt(yA,Aa,ea);return Pt(A,e,St(n))||Pt(A,e,bt(n))}function Pt(A,e,n){for(let r=0;r<eA-Ce;r++)if(A[e+Ce+r]!==n.charCodeAt(r))return!1;return!0}function Lt(A,e,n){
for(let r=n-1;r>=e;r--)if(M[A[r]]===0)return!1;return!0}var kt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDNzYAAQEDAgMBAAAAAQEBAgQABgcBAAAAAgAC\
AAEAAgEAAAIEAAgDAwMAAwEBAQEBAAIFBQEAAAIGtQEkfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2IJCWZpcnN0V2lkZQAoBHNpZnQAEApzaWZ0\
UGllY2VzACMKcGllY2VTdGFydAAlCHBpZWNlRW5kACYIcnVuQ291bnQAJAdjb3VudE9mADIIZmluZFdpZGUABwZtZW1vcnkCAArX0gE2lAEBAn8jAiABIABraiQCA0AgACABSQRAIwRBgMAARgRAEAMEQEEBDwtB\
gJYwQYDOMEGACPwKAABBgAgkBAsjBEGAljBqIQMjBCABIABBgEBrIwRrIgIgASACSRsiAiAAa2okBANAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyACIQAMAQsLQQALeAEBfyAALQAAQQF0\
QYCELGovAQBBCHFFBEBBAA8LIABBABAJIgEEQCABDwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQcAAcQR/IABBARAJBSAAEC0LC58BAQF/IwhBAWok\
CCMIQQJGBH8jI0EIdCAAciIBQcugAUYgAUGLP0ZyIAFBtdEARnIEf0EBBSABQd7wAUYgAUGB8AFGciABQZzxAUZyIAFB2vEBRnILBUEACwRAQQEPCyAAJCMjB0GAIEYEQBAFBEBBAQ8LQcDWMEHA7jBBgAj8CgAA\
QYAIJAcLIwciAUEBaiQHIAFBwNYwaiAAOgAAQQALyAIBBH8jBEGAljBqIgP9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCWMCADEAgEf0EBBUGAljAgA0EBEA0LBH9BAQVB/5UwIQFB55YwIQACQANAIAAgA0kEQANA\
IAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQACfwNAIAAEQCAAIQEDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQYAgcQVBAAsEQCAAQQFq\
IQAMAQsLQQEgASAAEBcNAhogAEEBayIBQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQIgACABRg0EDAELCyAAIgFB6ABqIQAMAQsLQQAhAgsgAiEADAELC0EACwsL\
4gQCCH8BeyMOQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjGyAAIwYbIQUjBiABIwYbIQZBACQEQQAkAiMGBH8gAAUgARABCyEDA0AgAwRAIAAgA0YEfyABBSADIQRBwIAs/QAEACAD\
/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHRQRAQcCALP0ABAAgBEEQ\
aiIE/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hqCyIEIANH\
BEAgAkH/AHEiByADLQAARgR/IAJBgAFxBH8gA0EBai0AACAHRgVBAQsFQQALIgcEf0EBBSADQQFrLQAAQQF0QYCELGovAQBBwABxCwRAQQEgByAIGyEIIwIEf0EABSAFIAlqIAUgAkH/AHEiCiAFLQAARgR/IAJB\
gAFxBH8gBUEBai0AACAKRgVBAQsFQQALGyAGEAALBEBBAQ8LIAMgCWogAyAHGyAEEAAEQEEBDwsFIwJBNE9BACAIGwR/EAMFQQALBEBBAQ8LQQAkBEEAJAJBACEIIAMhBSAEIQYLIAQQASEDDAILCwsjAkE0T0EA\
IAgbBH8QAwVBAAsL1hACB38BeyMBIwAhBkGw1jD9DAEBAQEBAQEBAQEBAQEBAQH9CwAAIwdBwNYwaiIEQQFBwAD8CwBBwNYwJAEgBCQAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBwIMs/QAEACAA/QAEACIH/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQRhPDQQaIAJB\
AWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAAJ/A0AgAARAIAAhAUHAgyz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIMs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwtBASAAIAEgA2hqIgEQNA0CGgJ/IAEhAANAIAEgBE0EQEHAgyz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQI\
ECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCAAIAEgA2hqIgIgAGtBGE8NBBogAkEBaiEAIAMgA0EBa3EhAwwBCwsgAUEQaiEB\
DAELC0EACyEADAELC0EACyIARQRAAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBkIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQegATw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQACfwNAIAAEQCAAIQFBkIAs/QAEACAA\
/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQZCALP0ABAAgAUEQ\
aiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLQQEgASADaGoiASAE\
RiAAQcDWMEZyBH8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEBaiEADAELCyAAIAFJBSAAIAEQFQsNAhoCfyABIQADQCABIARNBEBBkIAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgACABIANoaiICIABrQegATw0EGiACQQFqIQAgAyADQQFr\
cSEDDAELCyABQRBqIQEMAQsLQQALIQAMAQsLAn9BwNYwIQNBwNYwIQADQCAAIARNBEBBoIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABBEAgAyAAIAFoaiICIANrQR9PDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQEEBIAAQHQ0CGgJ/\
QaCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGg\
gCz9AAQAIABBEGoiAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAA\
IAFoaiIBIQADQCAAIARNBEBBoIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAA\
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
AUZyIAFBnPEBRnIgAUHa8QFGcgsLyQEBA38gASAAa0HGAEkEQEEADwsgACEFA0AgBSAAQQRqSQRAIAVBBGsiBEE8aiEDAn8DQCADQQRqIAFNBEADQCADQQJqLQAAQcCBLGotAABBAnEgAy0AAEHAgSxqLQAAQSBx\
IANBAWotAABBwIEsai0AAEEIcXJyRQRAQQEgBCADQQRrIgNGDQQaDAELCyADIgRBPGohAwwBCwtBAAsEfyAFIAEgBWtBA2xBAnYgAhA1BUEACwRAQQEPCyAFQQFqIQUMAQsLIAAQDAuKAgEDf0EBIQQgACADaiEF\
A0AgBEE0SSACIAVLcQRAIAUtAAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsL\
CyAAIANrIQADQCAEQTRJIAAgAU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWoh\
BAwCCwsLIARBNEYL0wYBB38gAC0AACIDQSZGBEBB//8DIQMCQCABIAAiBEECak0Ef0EBBSAEQQFqLQAAQSNHCw0AIARBAmoiAC0AAEEgckH4AEYhByABIARBA2ogACAHGyIFQQhqIgAgACABSxshBiAFIQADQCAA\
IAZJBH8gBwR/IAAtAABBAXRBgIQsai8BAEGAAnEFIAAtAABBMGtBCkkLBUEACwRAIAcEfyAALQAAIghBD3FBCUEAIAhBOUsbaiACQQR0cgUgAC0AACIIQQ9xQQlBACAIQTlLG2ogAkEKbGoLIQIgAEEBaiEADAEL\
CyAAIAVGIAJB/wFLcg0AIABBAWogACAAIAFJBH8gAC0AAEE7RgVBAAsbIARrJAMgAiEDCyADDwsgA0ElRgRAIABBAWotAABB9QBGBH8gASAAQQZqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAA\
IAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwUgASAAQQNqIgJJBH9B//8DBSACIABrJANBACEB\
IABBAWoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsPCyADQT1HBEAgACAB\
ECIPCwJ/Qf//AyAAQQFqIgIgAU8NABpB//8DIAItAAAiAkENRyACQQpHcQ0AGkEDQQIgAkENRiAAQQJqIgIgAUlxBH8gAi0AAEEKRgVBAAsbJANBgAILIgJBgAJGBH8gAEEBay0AAEE9RgVBAAsEQEH//wMPCyAC\
QYACRgR/IAIFIAEgAEEDaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQFqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwB\
CwtB//8DIAEgAiADTSABQf8BS3IbCwsLC60CAgJ/AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUGAgSxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEB\
AQEBAQEBAQH9CwQAIAVBEGohBQwBCwsgACQBIAEkAEEAJBpBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQJIAIkEiADJAogBCQTQQAkBUEAJBBBACQRQQAk\
HUEAJB5BACQXIAAgARAnBH8gACABEAcFQQALJCAgAEEQayAH/QsEAEEAIQADQCAAQcAASQRAIAAgAWogAEGAgSxq/QAEAP0LBAAgAEEQaiEADAELCyMJC9MIAwl/A34CeyABIABrQTRPIgQEQCAAEAsgAUGAAmpN\
IQQLAkAgASAAa0HAAE8gBHIEQCAAIQNBCEEAIAQEfyAAIAFBARAcBUEACxshAiADIgUhCgNAIAogAUEBakkEQAJAQcCALP0ABAAgCv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAA\
AAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEJA0AgCQRAIAogCWhqIgYgASABIAZLGyEGIAkgCUEBa3EhCSAGIAVrIgdBEE8EQCAEIAdBNE9xBEAgAiAFIAYQ\
CEEARyICQQRyIAIgBSAGQQEQDRtyIQILIAJBAnEEf0EABSAFIAYQFAsEQCACQQJyIQILBSAIQQFqIAggBSAGSRshCAsgBkEBaiEFIAEgBksNASACQQJyIAIgAkECcUUgCEEDTyAEIAQbIgIgAhsEfwJ/A0AgASAD\
SwRAQQAkBEEAJAJBASADQQEQGQR/QQEFIwJBNE8EfxADBUEACwsNAhogAxAaIQMMAQsLQQALBUEACxshAgwCCwsgCkEQaiEKDAILCwsMAQtBwIAs/QAEACIPIAD9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O\
/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDyAAQRBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gDyAAQSBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9\
jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA8gAEEwav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/IAEgAGuthoQiDEJ/hSILQgGIIAuDIgtCAoggC4MiC0IEiCALgyILQgiIIAuDIgtCAYZCf4UgC4MhDUECQQACfwNAIA1CAFIEQEEB\
IAAgDXoiC6dqIAAgCyAMIAuIenynahAUDQIaIA0gDUIBfYMhDQwBCwtBAAsbIQILIAJFIwlBgPEBS3IEQA8LIwlBgPEBSQRAIwlBA3RBgPgwaiIDIAAjAWs2AgAgAyABIwFrIAJBGHRyNgIECyMJQQFqJAkLlgEB\
A38gAEGAAWsjASAAIwFrQYABSxshAyAAQQFrIQEDQCABIANLBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAEgAiABLQAAQQF0QYCELGovAQBBAXFFIgIEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8g\
AUEAEAkgAEYFQQALGyECIAFBAWshAQwBCwsgAguhAgICfwR7IAAhAgNAIAUgAv0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEFIAYgBP0MMDAwMDAwMDAwMDAwMDAwMP1x\
/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCEGIAcgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhByACQRBqIgIgAUcEQCACIAFBEGsiAyACIANJGyECDAELCyAG/VNBACAF/VMb\
BEBBAA8LIAf9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwvABAIDfwF7IAAgARATBH9BAAUgAS0AAEEBdEGAhCxqLwEAQQhxBH9B\
AQUgASAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCACQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiACQQFqIQIgA0EBayEDDAELC0EACwVBAAsLC0UE\
QEEADwsgABALIgNBf0YEQEEADwsgACABIAMQLwR/QQEFAn9BACAAIAEQH0UNABpBACAAIxYjDGtBAnRBgJIwaiIEKAIASQ0AGkEAIwwQCiICRQ0AGkEAJARBACQCIAAgARAAIQADQCAAQQEgAhtFBEBBwIAs/QAE\
ACACIgD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBwIAs/QAE\
ACAAQRBqIgD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgAiAAIAFo\
aiIBEAAhACAEIAI2AgAgARAKIQIMAQsLIAAEf0EBBSABQYACaiADTyMCQTRPcQR/EAMFQQALCwsLC/sDAQV/A0AgACABSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIABBBkEBIAAoAgBBqMTlowdGBH8g\
AEEEai8BAEHl0gBGBUEACxtqIQAMAQsLIAAgASAAIAFJGyEAA0AgACABSQRAIABBAmogACAALQAAQTBGBH8gAEEBai0AAEEgckH4AEYFQQALIgQbIgAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEA\
CwRAIANBAWohAwwBCwsgAyAAa0HoAE8iBgR/IABBAWogA0EAEBhBME8FQQALBEBBAQ8LQQAgAyAAa0EBcSAGGwR/QQAFIAAgAyAFEBgLIQUgBAR/QYACBQJ/QYACIAMgAGtBA0sNABpBACEEA0AgACADSQRAQYAC\
IAAtAABBMGsiBkEJSw0CGiAEQQpsIAZqIQQgAEEBaiEADAELCyAECwsiAARAIAJBAWpBACAAQf8ASSAAQSBPcSAAQQlGciAAQQpGciAAQQ1GchshAgsgAkEwTyAFQTBPcgRAQQEPCyADIQADQCAAIAFJBH8gAC0A\
AEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEGQQEgACgCAEGoxOWjB0YEfyAAQQRqLwEAQeXSAEYFQQALG2ohAAwBCwsgACABIAAgAUkbIQAMAQsLQQAL/QMBA39BACQHQQAkCCAAIQMDQCABIANLBH8gAy0AAEEB\
dEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsgAyABIAEgA0sbIQMDQCABIANLBEAgA0ECaiADIAMtAABBMEYEfyADQQFqLQAAQSByQfgARgVB\
AAsbIgMhBANAIAEgBEsEfyAELQAAQQF0QYCELGovAQBBgAJxBUEACwRAIARBAWohBAwBCwsgBCADa0HoAE8iBQRAQQEkHAsgBQR/QQAFQQEgBCADa0EBcSACGwR/QQEFIANBAmsgAE8EfyADQQFrLQAAQSByQfgA\
RgVBAAsEfyADQQJrLQAAQdwARgVBAAsLCwRAIwgEf0EBEAIFQQALBEBBAQ8LBSACIANqIQMDQCADQQJqIARNBEAgA0EBai0AACIFQQ9xQQlBACAFQTlLG2ogAy0AACIFQQ9xQQlBACAFQTlLG2pBBHRyEAIEQEEB\
DwsgA0ECaiEDDAELCwsgBCEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIANBBkEBIAMoAgBBqMTlowdGBH8gA0EEai8BAEHl0gBGBUEACxtqIQMMAQsLIAMgASABIANLGyEDDAELCxAFCz0A\
IAAgARAVRQRAQQAPC0EAJBwgACABQQAQFgR/QQEFIxwEfyAAIAFBARAWBUEACwsEQEEBDwsgACABEC4LgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlB\
ACADQTlLG2pBBHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguNBwIEfwF7IAAkD0HAgCz9AAQAIAAiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIAJBEGoiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANoaiIFEAYiAiEDQcCALP0ABAAgAv0ABAAiBv0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEHAgCz9AAQAIANBEGoiA/0ABAAiBv0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyADIARoaiIDIAJrIgRFIAIgBUZyIARBD0ty\
BEBBAA8LIAUgBGsgACAFIABrIARLGyEAIAEEQCAAIAUQABoLIAUgAGshBQNAIAIgA0kgAyACayIAIARNcQRAAkAgACAFaiEFIAEEfyACIAMQAAUgBUE0TwsEQEEBDwsgAiQPIAMgAmsgBEkEfyADBSADEAYLIgIg\
A0YNACACIQBBwIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMD\
QCADRQRAQcCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k\
IQMMAQsLIAAgA2hqIQMMAgsLC0EAC5gCAgF/AXsjDyAASwRAIw8PC0HAgCz9AAQAIAD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBwIAs/QAEACAAQRBqIgD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoiAEEBaiIBIAAQBiIAIAAgAUkbC5ABAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMOQQEgAkEHcUEIQQAgAkGAAXEb\
anRyJA4LIABBAWotAAAgAkYEQCMOQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJA4LCyABQQRJBEAgABAMDwsgACgCACIAQcuY1bIHRiAAQcjozMsERnILvgkCC38BewJ/IAAhBgNAIAEgBksEQEGwgCz9AAQA\
IAb9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgBiADQX9zaGoM\
AwsgBkEQaiEGDAELCyABCyEDA0AgASADSwRAA0AgACADSQR/IANBAWstAABBAXRBgIQsai8BAEECcQVBAAsEQCADQQFrIQMMAQsLIAMiBCEAA0AjACEDA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsE\
QCAAQQFqIQAMAQsLIAAiBSAAIARLBH8gAEEBay0AACIDQdwARiADQT1GcgVBAAsEQAJ/IABBAWoiAyAALQAAIgZBCkYNABogACAGQQ1HDQAaIABBAmogAyADLQAAQQpGGwshAAsgAEcNAAsgBSAEa0E0TwR/QQAh\
ACAEIQMDQCAAQTRJIAMgBUlxBEAgAEEBaiAAIAMtAABBAXRBgIQsai8BAEGBEHFBAUYbIQAgA0EBaiEDDAELCyAAQTRGBUEACwR/IAUhBgNAIAQgBkkEfyAGQQFrLQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0UE\
QCAGQQFrIQYMAQsLQQAhAAJ/IAQhAwNAIAMgBkkEQEGwgCz9AAQAIAP9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQiB0H//wNHBEAgAyAHQX9zaGoMAwsgA0EQaiEDDAELCyAGCyELAn8DQCAGIAtLBEBBASALLQAAIgl0IgggAHEEf0EBBSALIwAQD0H//wNGC0UEQCACBEBBACQHQQAkCCAEIQMC\
QANAIAMgBUkEQCADLQAAIgcgCUYEfyADIAUQDwVB//8DCyIKQf//A0YhDSADQQEjAyANG2ohA0EBIQwgCkGAAkcEfyAHIAogDRsQAgVBAAsNAgwBCwsQBSEMCwVBASEMC0EBIAwNAxogACAIciEACwJ/IAtBAWoh\
DANAIAYgDEsEQEGwgCz9AAQAIAz9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQi\
A0H//wNHBEAgDCADQX9zaGoMAwsgDEEQaiEMDAELCyAGCyELDAELC0EACwVBAAsEQEEBDwsCfyAFQQFqIgAhBgNAIAEgBksEQEGwgCz9AAQAIAb9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBA\
gAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgBiADQX9zaGoMAwsgBkEQaiEGDAELCyABCyEDDAELC0EAC/UCAgR/AXsgAEGAAmsj\
ASAAIwFrQYACSxshAiAAIQEDQCABIAJLBEACQCABQRBrIgH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAUEgaiAEZ2siASACIAEgAksbIQIMAQsMAgsLCyMAIgEgAEGAAmoiBCABIARJGyEBAn8DQCAA\
IAFJBEAgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAEgACABSRsMAwsgAEEQaiEADAELCyABCyEBIAIhAANAIANBFEkgACABSXEEQCADQRBB4IAs/QAEACAA/QAEACIF/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kaWtqIQMgAEEQaiEADAELCyADQRRPBH8gAiABEB5BCE8FQQAL\
C+cFAgh/AnsgASAAQYABaiICIAEgAkkbIQYgACECA0AgAiAGSQRAQeCALP0ABAAiCyAC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIAsgAkEQav0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZEEQdHJBf3MiAyADQQF2cSADQQJ2cSADQQN2cUHwgCz9AAQAIAJBAWv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBf3MgACACRnJxQf//A3EhCANAIAgEQCAGIAIgCGhqIgRLBH8gASAEQRFqIgMgASADSRshBSAEIQMDQCADIAVJBH8gAy0AAEEBdEGAhCxqLwEAQYAC\
cQVBAAsEQCADQQFqIQMMAQsLIAMgBGsiB0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhCQNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJRgsFQQALBEAgA0EBaiEDDAEL\
CyADIAlrQQJPIgVFBEAgCS0AAEEJRiEFCyADQQAgASADS0EAIAQgBQR/IAUFIAMgCWtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsFQQALIgMEfyADIAEQMwVBAAsiAwRAIAMPCyAI\
IAhBAWtxIQgMAQsLIAJBEGohAgwBCwtBAAvXAwIEfwF7An9BASABIgItAABBAXRBgIQsai8BAEHAAHENABoDQCADQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiADQQFqIQMgAkEB\
aiECDAELC0EAC0UEQEEADwsgAEGAAWsjASAAIwFrQYABSxshAyAAIQIDQCACIANLBEACQCACQRBrIgL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAkEgaiAEZ2siAiADIAIgA0sbIQMMAQsMAgsLCyAD\
IQICfwNAIAAgAksEQEEAIAIgAv0ABAAiBv0MICAgICAgICAgICAgICAgIP0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/WRBf3NoaiAAIAJBEGoiAiAAIAJJG0kNAhoMAQsLQQELBH9BAQUgAyMBSwR/IANBAWst\
AABBCkcFQQALCwRAQQAPCyMAIgIgAUFAayIEIAIgBEkbIQUgASECAn8DQCACIAVJBEAgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCACIARoaiICIAUgAiAFSRsMAwsgAkEQaiECDAELCyAFCyECIAMk\
GCAAJAsgASQMIAIkFiACIAVJC4YBAQN/A0AgASACSQRAIAEgAUEDbiIEQQNsayIDIAAgBEECdGpqIgUtAABBwIEsai0AACIEQQJ0IAVBAWotAABBwIEsai0AACIFQQR2ciADQQFGBH8gBEEPcUEEdCAFQQJ2cgUg\
BEEDcUEGdCAFcgsgA0UbBEBBAA8LIAFBAWohAQwBCwtBAQuTAwEFf0EBIQUgASADaiEEA0AgBUE0SCACIARKcQRAIAQgBEEDbiIHQQNsayIGIAAgB0ECdGpqIggtAABBwIEsai0AACIHQQJ0IAhBAWotAABBwIEs\
ai0AACIIQQR2ciAGQQFGBH8gB0EPcUEEdCAIQQJ2cgUgB0EDcUEGdCAIcgsgBkUbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gACAEIANrQQFqIAQQIAVBAAsEQCADIARqIQQgBUEBaiEFDAILCwsg\
ASADayEBA0AgBUE0SCABQQBOcQRAIAEgAUEDbiICQQNsayIEIAAgAkECdGpqIgItAABBwIEsai0AACIGQQJ0IAJBAWotAABBwIEsai0AACICQQR2ciAEQQFGBH8gBkEPcUEEdCACQQJ2cgUgBkEDcUEGdCACcgsg\
BEUbIgJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZyBH8gACABQQFqIAEgA2oQIAVBAAsEQCABIANrIQEgBUEBaiEFDAILCwsgBUE0RgvqCAEEfyAAQQFqIAFPBEBB//8DDwsgAEEBai0AACIFQfgARgRAIAEg\
AEEEaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiAD\
TSABQf8BS3IbCwsPCyAFQfUARgRAIABBAmotAABB+wBGBH8gASAAQQlqIgIgASACSRshAyAAQQNqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLIAEgAiIDTQR/QQEFIAMt\
AABB/QBHCwR/Qf//AwUgA0EBaiAAayQDQQAhAiAAQQNqIgAhAQJ/A0AgASADSQRAQf//AyABLQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiACQQR0ciECIAFBAWohAQwBCwtB//8DIAIg\
AkH/AUsgACADT3IbCwsFIAEgAEEGaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABB\
AWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsLDwsgBUHVAEYEQCABIABBCmoiAkkEf0H//wMFIAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAE\
QQ9xQQlBACAEQTlLG2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLDwsgAEEBaiIELQAAQTBrQQhJBEACQCAEQQRqIAFLBH9BAQUgBC0AAEEwRwsEf0EBBSAEQQFqLQAAQTNLCw0AIARB\
AWotAABBMEYEfyAEQQJqLQAAQTRJBUEACw0AIARBAWotAABBMGtBCEkEfyAEQQJqLQAAQTBrQQhJBUEACwR/IARBA2otAABBMGtBCEkFQQALIQMLIAEgAEEFQQQgAxtqIgMgASADSRshAyAAQQFqIQEDQCABIANJ\
BH8gAS0AAEEwa0EISQVBAAsEfyABLQAAIgRBD3FBCUEAIARBOUsbaiACQQN0akH/AUwFQQALBEAgAS0AACIEQQ9xQQlBACAEQTlLG2ogAkEDdGohAiABQQFqIQEMAQsLIAEgAGskAyACDwsgBUEgTQRAAn9B//8D\
IABBAWoiAiABTw0AGkH//wMgAi0AACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBAmoiACABSXEEfyAALQAAQQpGBUEACxskA0GAAgsPCyAFQf8ATwR/QQEFIABBAWotAABBAXRBgIQsai8BAEGBEHFBAUYLBEBB\
//8DDwtBAiQDIAULowIBBX8gBCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMgBCgCBGohCUEAJCJBACQhIAkgBmtBgICABEsEf0EBBSADIAZJBH8Cf0EAIAkgBmtBgBBJDQAaQQAhBEEAIQogBiEIA0Ag\
CCAGQYAQakkEQEEAIAogBGtBGEsNAhogBCAILQAAQQF0QYCELGovAQBBAXFqIQQgCEERaiEIIApBAWohCgwBCwsgCiAEa0EYTQsFQQALCwRAIAcPCyABIAdBAnRqIggoAgAhBCAGJCEgCSQiIAYgCSAGayACIARB\
A3RqIAIEfyAIKAIEIARrBUF/CyADEBAEf0EBBSMgCyEEQQEjEUEBIxAgBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMJCwQAIyELBAAjIgvTCQMHfwV+CnsgAUEBaiICIABLBH8gACACIABrQT9qQUBxagUgAAsh\
AyABQQFqIgEjCkF/RgR/QX8FIwoEfyMTIxIjCkEDdGpBBGsoAgBqQYAFagVBAAsLIgIgASACSRsiASAASwR/IAAgASAAa0E/akFAcWoFIAALIQRBACQfA0AgACAESSIBIAAgA0kgCkIYWnFyBEAgAEGAIGoiAiAE\
IAMgARsiASABIAJLGyECIAAhAUGAgCz9AAQAIQ5B0IAs/QAEACEPQZCALP0ABAAhEf0MAQEBAQEBAQEBAQEBAQEBASEQQYCIMCEGQYCMMCEFA0AgASACSQRAIAYgDiAB/QAEACIS/QwPDw8PDw8PDw8PDw8PDw8P\
/U79DiAPIBJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIV/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEAIAYgDiAB/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P/U4iEv0O\
IA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iE/0O/U4iFP0Mf39/f39/f39/f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBAiAQIBb9dyEQIAYgDiAB/QAEICIW/QwPDw8PDw8PDw8PDw8PDw8P\
/U79DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIW/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEEIAYgDiAB/QAEMCIX/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAP\
IBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIX/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEGIAZBCGohBiAFIAE2AgAgBSAX/WRBAWogFv1kQQFqIBX9ZEEBaiAU/WRB\
AWpycnJBEHYgESAS/Q79DAECBAgQIECAAAAAAAAAAAAgE/0O/U79Y0EAR3JBAnRqIQUgAUFAayEBDAELCyAQ/WNFBEBBASQfC0GAjDAhAQNAIAEgBUkEQCABKAIAEDAgAUEEaiEBDAELC0GAiDAhBUGAjjAhBiAA\
IQEDQCABIAJJBEAgBSkDACEJIAYgASAAazYCACAGIAo+AgQgBiAJQn+FIgsgC0IBiIMiCyALQgKIgyILIAtCBIiDIgsgC0IIiIMgC0IQiINCFyAKfSAJen1CP4iEQgBSQQN0aiEGIAl5IApCQH0gCUIAUhshCiAB\
QUBrIQEgBUEIaiEFDAELC0GAjjAhAQNAIAEgBkkEQCABKAIAIgUgAGohByABKAIEIQgCQCAFQQN2QYCIMGopAwAiDFANACAMQn+FIgkgCUIBiIMiCSAJQgKIgyIJIAlCBIiDIgkgCUIIiIMgCUIQiIMhCSAIBEAg\
DHoiCyAIrXxCGFoEQCAHIAhrIAcgC6dqEBELIAlCfyALhoMhCQsDQCAJQgBSBEAgDCAJeiINiCILUA0CIAcgDadqIAcgDSALenwiC6dqEBEgCUJ/IAuGgyEJDAELCwsgAUEIaiEBDAELCyACIQAMAQsLIx8LBAAj\
IAurBAIDfwF+QqbGxIGzByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEE\
IAAhAgJ/A0AgAiAAQQVqSQRAIAItAAAiAUHBAE8hA0EAIAFBIHIgASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEIIiCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEg\
AEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABB\
BWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEg\
AEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHB\
AE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oiAiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB\
2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJBAmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8B\
cSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEFag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkEQCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWn\
Qf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsbC/EEAgN/AX4gAC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/\
AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBAg8LQuKDggUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIgh\
BAwBCwtBAQsEf0EBBULv9/4FIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4E\
IQQgACEBQQNBAAJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEED\
akkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9BAQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EA\
IAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBN\
IAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8B\
cUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLxuwOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiI\
IQQMAQsLQQELCwRAQQYPC0KmxuCRg+bMHSEEIAAhAQJ/A0AgASAAQQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcP\
C0KmxuCTg4aMsTshBCAAIQFBCEEAAn8DQCABIABBCGpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAE\
QRBJBEAgAQJ/IAEtAAAiAkE8RgRAAn8gASABQQFqLQAAIgJBL0cEfyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGAAWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiIC\
IAVBPkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/\
QQEFIAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQLAUgARArCyABagsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0\
QYCELGovAQBBAXEFQQALGwu4AwEEf0EAJAdBACQIIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEg\
ASACSxshAgNAIAEgAksEQCACIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAAgAkkiBARAIAJBAWstAABBIHJB+ABGIQQLIAQEfyAEBSABIANLBH8gAy0AAEEgckH4AEYF\
QQALCwR/QYACBQJ/QYACIAMgAmtBA0sNABpBACEEA0AgAiADSQRAQYACIAItAABBMGsiBUEJSw0CGiAEQQpsIAVqIQQgAkEBaiECDAELCyAECwsiAkGAAkkEfyACEAIFIwgEf0EBEAIFQQALCwRAQQEPCyADIQID\
QCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwBCwsgAiABIAEgAksbIQIMAQsLEAULpAcCBX8BeyAAIxpJBEBBAA8LQQAg\
ASIDIABBAWogACAALQAAIgFB8gBGIAFB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gAxABIgQbBEBBAA8LQQAhAEEAJAYCQAJ/QQEgBkEBayIBLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAEGAAUkEQEEB\
IAEtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogAEEBaiEAIAFBAWshAQwBCwtBAAsEfyAGEBIFQQALIgEEfyABIQADQCABIABrQQVJIAAjAUtxBH8gAEEBay0AAEEtRgVBAAsEQCAAQQFrIQAMAQsL\
IAEgAGtBBUYFQQELDQAgASEAA0AgASAAa0EYSSAAIwFLcQR/IABBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCAAQQFrIQAMAQsLIABBAWogACAALQAAIgVB8gBGIAVB7gBGcgR/IABBAWstAABB3ABGBUEACxsi\
ACABTyABIABrQRhPcg0AIAAkGyABJAYLIAQjBnJFBEBBAA8LQQAkBEEAJAJBACQOIwYEQCMbIwYQABoLIAYgAxAAIgBFBEAjBgR/IAZBARAbBUEACyEAC0ECQQEjBhshBSADJA0gAxABIQEDQCAAQQEgARtFBEAg\
ASEEQcCALP0ABAAgAf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgB0UE\
QEHAgCz9AAQAIARBEGoiBP0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHDAEL\
CyAEIAdoaiIEIAFHBEAgASAEEAAEf0EBBSAFIgBBAWohBSABIAAQGwshACAEJA0jDRABIQEMAgsLCyAABH9BAQUjDUGAAmogAk8jAkE0T3EEfxADBUEACwsEQEEBDwsjAkE0SQRAQQAPCyMNJBojDUGAAmogAkkE\
QEEADwsgBiADQSsQBAR/QQEFIAYgA0EtEAQLBH9BAQUgBiADQa8BEAQLBH9BAQUgBiADQasBEAQLBH9BAQUgBiADQa0BEAQLC44HAgR/AntBkIAs/QAEACIGIABBEGoiAv0ABAAiBf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEUEQAJAIAIjHUkNACAGIAIiAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAFBEGsiAUEQa/0ABAAiBf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyABIANnQRBrayEEQZCALP0ABAAgAkEQaiIB/QAEACIF\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQZCALP0ABAAgAUEQaiIB/QAE\
ACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2hqIgEkHSABIARrQegA\
SSMQQYAgS3IEf0EABSAEEAsgAUGAAmpNCwR/IAQgARAXBUEAC0UNACMQIgJBAWokECACQYAgSQRAIAJBA3RBgIgsaiICIAQjAWs2AgAgAiABIwFrNgIECwsLIAAhAQNAIAEgAEFAa0kEQCAB/QAEACIF/QwgICAg\
ICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAgBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZAVBAQtFBEAgARAxCyABQRBqIQEMAQsLC54HAgV/AXsgACMeSQRADwsgACEBQaCALP0ABAAgAEEQa/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAkUEQEGggCz9AAQAIAFBEGsiAUEQa/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECDAELCyABIAJnQRBrayEBQaCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAA\
ACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQaCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAAgAmhqIgMkHiADIAFrQR9JIxFBgCBLcgRADwtBACECAkAgARAdRQ0AIAFBgAJrIwEgASMBa0GA\
AksbIQQgASEAQQEhAgJ/A0AgACAESwRAIABBEGsiAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgUEQCAAQSBqIAVnayIAIAQgACAESxsMAwsMAQsLIAQLIgAjAUsEfyAAQQFrLQAAQQpHBUEACw0AIAEjF08E\
QAJAQQAkFEEAJBVBASQZA0AgACMASQRAIwAiAiAAQYACaiIEIAIgBEkbIQIgAAJ/A0AgACACSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgACAEaGoiACACIAAgAkkbDAMLIABBEGohAAwBCwsg\
AgsiABAeRQ0CIAAjAEkEfyAALQAAQQpHBUEACwRAQQEkFQsgACQXIxdBAWohAAwBCwsLCyMVIQILIAIEQAJAIxEiAEEBaiQRIABBgCBPDQAgAEEDdEGAiC5qIgAgASMBazYCACAAIAMjAWs2AgQLCwsJACMRIxAg\
ABsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsE\
fwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEB\
aiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjGQR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAg\
A0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIL\
BUEACwRAQQEkFQtBACQZQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEg\
BiAIGyEGCyAAQQJqIQAMAQsLIxQgA2okFCMUQTBPBEBBASQVCyAGBEAgAyQUCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC54IAgh/\
AXsgASAAa0E0TwR/IAAgAUEAEBwEf0EBBSMPIAAhAgNAIAEgAksEfyACQQAQGQVBAQtFBEAgAhAaIQIMAQsLJA8gASACSwsFQQALBEBBAQ8LAn8gACECA0AgACABTQRAQcCALP0ABAAgAP0ABAAiCv0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAIgACAEaGoiAyACa0EQTw0EGiADQQFqIQIg\
BCAEQQFrcSEEDAELCyAAQRBqIQAMAQsLQQALIQADQCAABEAgACECQcCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEHAgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyACIARoaiICIABrQTRPBH8gACACEAgEf0EBBSAAIAJBABANCwVBAAsEQEEBDwsgAiAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHA\
AHENABpBACEEA0AgBEGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogBEEBaiEEIANBAWshAwwBCwtBAAsFQQALIQVBACEEAkAgBSACLQAAQQF0QYCELGovAQBBCHFyBH8gACACEBMF\
QQELDQBBASEEIAIQAQR/QQEFIxgjCyEHIwwhCCMWIQkgACACEB8iAwRAIAIQCkEARyEDCyQYIAckCyAIJAwgCSQWIAMLDQAgBQR/IABBAWogACAALQAAIgNB8gBGIANB7gBGcgR/IABBAWstAABB3ABGBUEACxsQ\
EgVBAAshBAsgBARAQQEPCwJ/IAIhAANAIAEgAk8EQEHAgCz9AAQAIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIAQEQCAAIAIgBGhqIgMgAGtBEE8NBBogA0EBaiEAIAQgBEEBa3EhBAwBCwsgAkEQaiECDAELC0EACyEADAELC0EAC48HAQd/QX8hBUEzIQQDQCABIARKBEAgBCEDA0Ag\
AyAFSgR/IAMgA0EDbiIGQQNsayIHIAAgBkECdGpqIgYtAABBwIEsai0AACIIQQJ0IAZBAWotAABBwIEsai0AACIGQQR2ciAHQQFGBH8gCEEPcUEEdCAGQQJ2cgUgCEEDcUEGdCAGcgsgB0UbIgZB/wBJIAZBIE9x\
IAZBCUZyIAZBCkZyIAZBDUZyBUEACwRAIANBAWshAwwBCwsgAyAFRgRAA0AgASAESwR/IAQgBEEDbiIDQQNsayIGIAAgA0ECdGpqIgMtAABBwIEsai0AACIHQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAGQQFG\
BH8gB0EPcUEEdCADQQJ2cgUgB0EDcUEGdCADcgsgBkUbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBUEACwRAIARBAWohBAwBCwsgBCEDIAIEfyAAEAwFQQELBEBBAQ8LIAEgA0GAAmoiBCABIARJGyEH\
QQAkB0EAJAggBUH/AWsiBEEAIARBAE4bIQQCQANAIAQgB0kEQEEBIQUgBCAEQQNuIgZBA2xrIgggACAGQQJ0amoiCS0AAEHAgSxqLQAAIgZBAnQgCUEBai0AAEHAgSxqLQAAIglBBHZyIAhBAUYEfyAGQQ9xQQR0\
IAlBAnZyBSAGQQNxQQZ0IAlyCyAIRRsQAg0CIARBAWohBAwBCwsQBSEFCyAFBEBBAQ8LCyABIANKBH8gAyADQQNuIgRBA2xrIgUgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgZBAnQgBEEBai0AAEHAgSxqLQAAIgRB\
BHZyIAVBAUYEfyAGQQ9xQQR0IARBAnZyBSAGQQNxQQZ0IARyCyAFRRsFQQELBH9BAAUgA0EDayIEQQAgBEEAThshBAJ/A0AgAyAESgRAQQEgBCAEQQNuIgVBA2xrIgYgACAFQQJ0amoiBS0AAEHAgSxqLQAAIgdB\
AnQgBUEBai0AAEHAgSxqLQAAIgVBBHZyIAZBAUYEfyAHQQ9xQQR0IAVBAnZyBSAHQQNxQQZ0IAVyCyAGRRsiBUH/AEkgBUEgT3EgBUEJRnIgBUEKRnIgBUENRnIEfyAAIAQgAUECECEEf0EBBSAAIAQgAUEEECEL\
BUEACw0CGiAEQQFqIQQMAQsLQQALCwRAQQEPCyADIgVBNGohBAwBCwtBAAs=";var Ia=g("%\\&="),da=11,uA=128,En=[1,0,2|uA,4|uA,8|uA,16,8|uA,32],Ca=[I,KA.table,g("0123456789"),ie,se,te,_,DA,P,oe,re,qe,N.table],la=[[720960,I],[721344,O.table],
[720912,N.table],[720928,ce.table],[720944,Ia],[720992,P],[721008,nn]];function Mt(A){for(let[n,r]of la)wa(new Uint8Array(A,n,16),r);new Uint8Array(A,720976,En.
length).set(En),Da(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of Ca.entries())for(let t=0;t<
256;t++)e[t]=e[t]|r[t]<<n}function wa(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function Da(A){A.fill(uA,0,da);for(let e=0;e<128;e++){let n=O.
table[e]===1?En[e>>4]&~uA:0;A[e&15]=A[e&15]|n}}var Bn=65536,_t;function gn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new Qn(e,A)}catch{return}}var Qn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#E=0;#a=0;#B=0;#g=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#e=n,_t??=
new e.Module(Buffer.from(kt,"base64")),this.#A=new e.Instance(_t,{env:{memory:r}}).exports,Mt(r.buffer),this.#c(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#g=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#g;if(this.#a=this.#n===void 0?e.byteOffset+n:1048640,this.#g=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,E=s?t.words.byteOffset+4*t.first:0,a=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#a,o,E,s?t.count:-1,a)}else 1048640+o+64>this.#i.length&&this.#u(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#E=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,E=0,a=Math.min(i,4096);for(;E<
a;){let Q=E+a>>1;this.#E+this.#Q[s+2*Q]<o?E=Q+1:a=Q}return E<Math.min(i,4096)?this.#E+this.#Q[s+2*E]:i>4096?p(n,r,o,t):C}nextWide({start:e,end:n},r){if(this.#B===
0)return C;let t=this.#a+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#a+n-e);return o===0?C:e+o-this.#a}nextRun(e,n){let r=n-this.#E;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#E+this.#s[2*this.#r]:C}endOf(){return this.#E+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#u(e,n){e.grow(Math.ceil((n-this.#i.length)/Bn)),this.#c(e)}#c({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var IA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(O,A,n,e),endOf:({bytes:A,end:e},n)=>d(O.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>Ie.find(A,e)},Ra=192,cn,Jt=!1,un=[];function Yt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?IA:e?.holds(n)===!0?e.sift(A)?e:IA:
t-r<Ra?IA:(Jt||(cn=gn()),Jt=!0,cn?.sift(A)===!0?cn:IA)}function qt(A,e){if(A.end-A.start>8388608)return IA;for(;un.length<e;)un.push(gn());let n=un[e-1];return n?.
sift(A)===!0?n:IA}var Xt={table:DA,shortest:F};function fn(A,e,n){ba(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of ht)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
C;){let E=d(t.shape.table,A.bytes,s,A.end),a=o(A,s,E)?i(A,s,In(A,r,n)):E;s=e.nextOther(t,A,a)}Kt(Ie,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&Kt(de,de.find,
A,n)}function Kt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==C;o=n(r,o))o=e(r,o,In(r,A,t))}function In(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=ya(r,A,A.depth-e),o=qt(t,pe(t));(!o.isEmpty||de.find(t,t.start)!==C)&&fn(t,o,n)}}function ba(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==C;){let o=e.endOf(A,t),i=U(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=c&&Pa(A,t,o,n.found);for(let s=0;s<fe.length;s++){let{levels:E,trait:a,
shortest:Q,notice:w,decode:Y}=fe[s];if(!(E>A.depth||(i&a)===0||o-t<Q))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=w(A,L,o),L!==C);)L=Y(A,L,In(A,E,n)),r??=fe.map(()=>A.
start),r[s]=L}t=e.nextRun(A,o)}}function ya({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function Pa(A,e,n,r){let{bytes:t}=A;for(let o=p(Fe,t,e,n);o!==C;o=p(Fe,t,o,n)){let i=o;o=d(I,t,o,n),La(A,
i,o,r),Ua(A,i,o,r)}}function La(A,e,n,r){let{bytes:t}=A,o=n-(eA-cA)+4;for(let i=e+cA;;i++){if(i=Tt(t,i,o),i===-1)return;let s=i-cA;if(!sn(t,s)&&!qA(A,s,s+eA))continue;
let E=Nt(t,s);E!==void 0&&(E.confidence==="certain"||xa(A,s))&&r.add(A,s,s+eA,E)}}function xa(A,e){return!A.exact&&qA(A,e,e+eA)&&Gt(A.bytes,e)}function Ua(A,e,n,r){
let{bytes:t}=A;for(let o=p(Xt,t,e,n);o!==C;o=p(Xt,t,o,n)){let i=o;for(;o<n&&DA[t[o]]===1;)o++;Fa(A,i,o,r)}}function Fa(A,e,n,r){let{bytes:t}=A;for(let i=Pe(t,e,
n,e);i!==-1;i=Pe(t,e,n,i+1)){let s=mA(t,i);s!==void 0&&r.add(A,i,i+F,cr(s))}let o=n-F;A.exact||mA(t,o)!==void 0||!Ir(t,o)||qA(A,o,n)&&r.add(A,o,n,ur)}var Zt=Object.freeze([]);function jt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(A,t);if(i.isEmpty)return Zt;let s=A.end-A.start,E=new YA(A.start),a=new MA(s),
Q=o&&Oa(o,s,a);fn(Vn(A,e,Q),i,{found:E,budget:a}),a.isExceeded&&n?.(Kn),E.hasCandidates&&r?.();let w=E.distinct();return w.length===0?Zt:w}function Oa(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}var Ta=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],dn=new Map;for(let A of Ta){let e=A[0].charCodeAt(0);dn.set(e,[...dn.get(e)??[],
A])}var Na=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Ga=110,zt=120,Vt=512,Cn=22,ka=Buffer.from("PK\0\0\0\0","latin1"),Ma=Cn+65535;
function $t(A,e,n,r=!0){let t=A[e];if(t===void 0||n-e<8)return;let o=dn.get(t);if(o!==void 0){let s=o.find(([E])=>eo(A,e,E));if(s!==void 0)return s[1]}if(t===zt&&
va(A[e+1]))return"zlib";let i=Na.get(t);if(i!==void 0){let s=no(A,e,Math.min(n,e+Ga)),E=i.find(([a])=>a.test(s));if(E!==void 0)return{unreadable:E[1]}}return Ha(
A,e,n)?"tar":r&&_a(A,e,n)?"trailing-zip":void 0}function Ao(A){return A.endsWith(".br")?"brotli":void 0}function Ha(A,e,n){if(n-e<Vt)return!1;let r=A[e+154];if(!(A[e+257]===117&&eo(A,e+257,"ustar"))&&!(r===0&&A[e+155]===32))return!1;let o=Number.parseInt(no(A,e+148,
e+156).replaceAll("\0"," "),8),i=256;for(let s=e;s<e+Vt;s++)i+=A[s];for(let s=e+148;s<e+156;s++)i-=A[s];return o===i}function va(A){return(A&32)===0&&((zt<<8)+A)%
31===0}function _a(A,e,n){let r=Math.max(e,n-Ma);if(n-r<Cn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(ka):-1;return o>=
0&&o+Cn<=t.length}function eo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function no(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var G=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,Ja=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Wa=32;function oo(A,e){try{let n=(0,ro.inflateSync)(Ya(A),{maxOutputLength:to}),r=Ja.exec(
n.toString("latin1",0,Wa)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return NA(n)}}function Ya(A){let e=(0,G.openSync)(A,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let n=(0,G.fstatSync)(
e);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(e)}finally{(0,G.closeSync)(e)}}function xA(A,e,n){if($t(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return jt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(A,e){let n=oo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&xA(n.bytes,
n.start,e)}function so(A,e,n){let r=(0,dA.lstatSync)(A);return!r.isFile()||r.size>n||(0,dA.realpathSync)(A)!==A?!1:Ao(A)===void 0&&xA((0,dA.readFileSync)(A),0,e)}var qa=/ -{24} >8 -{24}\r?$/;var Xa="diff --";function Eo(A,e){if(!e)return A;let n;for(let{line:r,at:t}of Za(A)){let o=qa.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(Xa))return Ka(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function Ka(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*Za(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var UA={decodeDepth:3,maxSize:1/0,lineHash:!1};function ao(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var ja=500,Qo=1<<20;function go({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!ao(r)&&Va(t,
e);case"commit-msg":return e.length===1&&$a(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function Va(A,e){let n=Un(A.directory);if(n===void 0)return!1;let r=Xn(
A);if(r===void 0||r.blobs.size+e.length>ja)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,FA.join)(
n.top,xn(s)))),i=e.map(s=>(0,FA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(co)&&[...r.blobs].every(s=>io(t(s),UA))&&i.every(za)}function za(A){
return co(A)&&so(A,UA,Qo)}function co(A){return[...Ln(A)].every(({name:e})=>xA(e,0,UA))}function $a(A,e,n){let r=Eo((0,Bo.readFileSync)((0,FA.resolve)(A,e)),n);
return r.length<=Qo&&xA(r,0,UA)}var AB=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;eB(process.argv.slice(2))||import("./cli.js");function eB([A,e="",...n]){let r=n.findIndex(
E=>E==="--"||!E.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(E=>AB.test(E)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return go({hook:e,args:o,cwd:s,env:i})&&Pn(s,(0,uo.homedir)())}catch{return!1}}
