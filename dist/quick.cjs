"use strict";var go=Object.create;var wn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var lo=Object.getOwnPropertyNames;var Co=Object.getPrototypeOf,wo=Object.prototype.hasOwnProperty;var mo=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of lo(e))!wo.call(A,t)&&t!==n&&wn(A,t,{get:()=>e[t],enumerable:!(r=Io(e,t))||r.enumerable});
return A};var Do=(A,e,n)=>(n=A!=null?go(Co(A)):{},mo(e||!A||!A.__esModule?wn(n,"default",{value:A,enumerable:!0}):n,A));var uo=require("node:os");var hn=require("node:fs"),bn=require("node:path");var L=class extends Error{name="UserError"};function FA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function mn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var Dn=require("node:fs"),CA=require("node:path");function*pn(A,e){for(let n=A;;n=(0,CA.dirname)(n))if(yield n,(0,Dn.existsSync)((0,CA.join)(n,".git"))||n===e||
n===(0,CA.dirname)(n))return}var po=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Sn(A,e,n=hn.existsSync){for(let r of pn(A,e)){let[t,o]=po.map(i=>(0,bn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var MA=require("node:fs");function Rn(A,e,n){let r=ho(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${e}: not valid UTF-8`)}}function ho(A,e,{noun:n,
largest:r}){try{let t=(0,MA.statSync)(A);if(!t.isFile())throw new L(`${e}: not a regular file`);if(t.size>r*1e6)throw new L(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,MA.readFileSync)(A)}catch(t){throw t instanceof L?t:new L(mn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${FA(t)}`)}}var bo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,So=/^ *(?:#.*)?$/,Ro=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Po=/^PAT00[1-5]$/,Lo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Pn(A,e){let n=Sn(A,e);return n===void 0?!0:!n.endsWith(".json")&&xo(Rn(n,n,{noun:"configuration",largest:1}))}function xo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!bo.test(r))return!1;if(So.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",Q=""]=o;
if(n===void 0||(n.indent??E)!==E||!yn(n.key,Q))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,a]=Lo.exec(t)??[];if(s===void 0?!Ro.test(t):a?.split(",").every(E=>yn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(A,e){return(A==="disabledRules"?Po:yo).test(e)}var Bo=require("node:fs"),UA=require("node:path");function*Ln(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function xn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=To(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function To(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),R=require("node:path");function Tn(A,e=process.env){let n=Uo(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Un((0,R.join)(
t,"commondir")),i=o===void 0?t:(0,R.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,R.join)(i,"objects"):(0,R.resolve)(A,s)}}function Uo(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,R.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,R.dirname)(
r)){let t=(0,R.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Un(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,R.resolve)(r,i.slice(8))};if(r===(0,R.dirname)(r)||Oo(r))return}}function Oo(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,R.join)(A,e)))}function Un(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var kn=require("node:child_process");var Nn=require("node:fs"),tA=require("node:path");var No=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],On=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Fo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Mo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Fn=["--no-pager","--literal-pathspecs",...Mo.flatMap(A=>["-c",A])];var Go=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Mn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Go.has(i)&&(n[t]=o)}let r=A.inherit?[...No,...On]:On;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,Fo)}var Ce;function Gn(){let A=process.env.PATH??process.env.Path??"";if(Ce?.path!==A){let e=ko(A);if(e===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");Ce={path:A,git:e}}return Ce.git}function ko(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ho(n))}function Ho(A){try{return(0,Nn.statSync)(A).isFile()}catch{return!1}}var vo=12e4,_o=1<<20;function Hn(A,e){let{status:n,stdout:r,error:t}=(0,kn.spawnSync)(Gn(),[...Fn,...A],{cwd:e.directory,env:Mn(e),stdio:["ignore","pipe","ignor\
e"],timeout:vo,maxBuffer:_o,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Jo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Wo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function vn(A,e){if(!Wo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var Yo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)Yo[A.toString(16).charCodeAt(0)]=A;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?_n(o,n):void 0,after:/^1[02]/.test(t)?_n(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function _n(A,e){return/^0+$/.
test(A)?void 0:vn(A,e)}var qn="diff-index";function Zn(A){let e=Hn([qn,...Jn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:Q}=Yn(n[i],s,qn);if(Q)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var IA=require("node:fs");var GA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var jn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Zo={free:1024*1024,ratio:24},kA=class{#e;#n=!1;constructor(e){
this.#e=new GA(Zo,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function zn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+A[e+2*a+1]<t?i=a+1:s=a}return i<n&&r+A[e+2*i]<=o}function Xn({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function De({layer:A}){return A.outer===void 0?A.unpack:De(A.outer)}function pe({outer:A}){return A===void 0?0:pe(A.layer)+1}function x({changes:A},e,n){return A===
void 0||zn(A,e-256,n+256)}function Kn(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var we=3*65536,me=3*8192;function h(A,e){
if(A<=we+me){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=we){let r={start:n,end:Math.min(A,n+we)};e({start:Math.max(0,n-me),end:Math.min(A,r.end+
me)},r)}}function C(A,e){return{start:A.start+e,end:A.end+e}}var jo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Vo=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),$n=new RegExp(`${jo.map(Vo).join("|")}|(?<![a-z])(?:${zo.join(
"|")})`,"i"),Xo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Ko=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
$o=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ai=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=$n.test(t)||$n.test(
o),e.foreign||=Xo.test(t)||Ko.test(o),e.digest||=$o.test(t),e.example||=Ai.test(t),e.server||=ei.test(t)&&ni.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
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
return A.filter(e).length}var u=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,wA=String.raw`${u}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${u}value${u}\s{0,4}[:=]|\s)\s{0,8}${u}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
G=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),m=(A,e="")=>B(`(?:${A})${wA}${e}`),q=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${u}`),
X="@|%40",K=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:m("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:m("_authToken")},{id:"npmrc-auth",before:m(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:m("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:m("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:m("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${u}\s{1,8}value\s{0,4}=\s{0,4}${u}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${wA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:m("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:m("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${K}`),after:G(X)},{id:"pip-inde\
x-url",before:B(K),after:G(String.raw`(?:${X})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${wA}basic\s{1,4}`)},{id:"cargo-token",before:m(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${u}auth${u}\s{0,4}:\s{0,4}${u}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${u}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${u}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:m("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:m("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:m("VSCE_PAT")},{id:"terraform-variable",before:m("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:m("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${u}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${u}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${u}\w{1,80}=${u}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${u}publishers${u}\s{0,4}:[^]{0,600}${u}pat${u}\s{0,4}:\s{0,4}${u}`)},
{id:"postman",before:B(String.raw`${u}key${u}\s{0,8}:\s{0,8}${u}[\w -]{1,60}${u}\s{0,8},\s{0,80}${u}value${u}\s{0,8}:\s{0,8}${u}`)},{id:"arm-parameter",before:B(
String.raw`${u}\w{0,60}(?:pat|token|secret|password)\w{0,60}${u}\s{0,8}:\s{0,8}\{\s{0,80}${u}value${u}\s{0,8}:\s{0,8}${u}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${u}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${wA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${u}\s{0,4}:\s{0,4}${u}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:m("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${K}`),after:G(X)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(K),after:G(String.
raw`(?:${X})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(K),after:G(String.raw`(?:${X})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
K),after:G(String.raw`(?:${X})[\w-]`)},{id:"devops-variable",before:m("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,Bi=/[A-Za-z0-9+/_-]+$/,Qi=/^[A-Za-z0-9+/_=-]+/;function he({steps:A},e=Ei){let n=A.map(({layer:t,span:o},i)=>{let[s,a]=HA(t,o,e);return i===0?{before:s,
after:a}:{before:s.replace(Bi,""),after:a.replace(Qi,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ci(t,i))&&(o?.test(s)??
!0)))?.id}function ci(A,e){return A.lastIndex=e.length,A.test(e)}var N=(A,e,n)=>({signed:A,shaped:e,legacy:n}),ui={signed:4.5,shaped:4.5,legacy:4},gi=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:A,entropy:e})=>e>=ui[A]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],di=5,Ii=8;function li(A){return A>=Ii?"likely":A>=di?"possible":void 0}function Ci(A){let{kind:e}=A;return gi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ir(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=er(A),a=wi(e);if(a==="legacy"&&s.foreign)return;let E=s.azure&&he(A,256)!==void 0,
Q=Ci({kind:a,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:E}),w=li(Q);return w===void 0?void 0:{...e,confidence:w}}function wi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function c(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",be="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",Se=ar+sr+be,Z=`${sr}${be}${ar}+/`,sA=`${be}234567`,d=c(`${Z}-_`),k=c(Se),mA=c(sA),y=c(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),T=c("0123456789ABCDEFabcdef"),D=c(Z,A=>A);D[45]=62;D[95]=63;var U=52,Re=32,Er=[2,7,8,22],mi=-524719827,Di=270137646,ye=50,aA=123-ye,pi=97,hi=113,bi=4;function Qr(A){return Er.reduce((n,r)=>n<<8|A[r],0)^(0,Br.crc32)(A.filter(
(n,r)=>!Er.includes(r)))}var cr=Qr(new Uint8Array(Re)),Si;function Ri(){let A=new Int32Array(U*aA),e=new Uint8Array(Re);for(let n=0;n<Re*8;n++){e[n>>3]=128>>(n&7);let r=Qr(e)^cr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*aA+sA.charCodeAt(i)-ye;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function DA(A,e){let n=Si??=Ri(),
r=cr;for(let t=e,o=-ye;t<e+U;t+=4,o+=4*aA){let i=n[o+A[t]],s=n[o+aA+A[t+1]],a=n[o+2*aA+A[t+2]];r^=i^s^a^n[o+3*aA+A[t+3]]}return r===mi?"user":r===Di?"applicatio\
n":void 0}function fr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var ur={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function gr(A){let e=sA.indexOf(A.charAt(U-1));return`${A.slice(0,U-1)}${e<sA.length/2?"a":"q"}`}function Pe(A,e,n,r){
if(n-e===U)return r<=e&&DA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==pi&&i!==hi||t>=U-1)continue;let s=o-
U+1;if(s>=r&&s>=e&&DA(A,s)!==void 0)return s}return-1}function dr(A,e){return iA(A,e,e+U)>=bi}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",Ir="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",lr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Pi=new RegExp(`${Ir}(?::[^\\s:/\
@"'<>]{0,128})?${lr}`,"gi"),AQ=new RegExp(`${Ir}(?::|%3A)$`,"i"),eQ=new RegExp(`^${lr}`,"i"),nQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Pi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var rQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),tQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Li=Object.freeze([]),YA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=Kn(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?gr(E):E),w=i.encoding.length===0&&a.end-a.start===r-n;w&&Q.offsets.has(a.start)||(w&&
Q.offsets.add(a.start),this.#n.push({...s,token:Q.token,offset:a.start-this.#e,length:a.end-a.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Ui)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):xi(n,r)&&(e[e.length-1]=n)}return e.sort(Ti)}};function xi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Ti(A,e){return A.offset-e.offset||A.length-
e.length||Le(A.token,e.token)}function Ui(A,e){return Le(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Le(A.encoding.join(),
e.encoding.join()))}function Le(A,e){return A===e?0:A<e?-1:1}var xe=92,Oi=37,Ni=117,Fi=120,Mi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function qA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&k[r[n]]===1?!1:e<=
t||k[r[e-1]]===0||Gi(r,t,e)}function Gi(A,e,n){return n-2>=e&&A[n-2]===xe&&Mi.has(A[n-1])||n-3>=e&&A[n-3]===Oi&&Te(A,n-2,n)||n-4>=e&&A[n-4]===xe&&A[n-3]===Fi&&Te(
A,n-2,n)?!0:n-6>=e&&A[n-6]===xe&&A[n-5]===Ni&&Te(A,n-4,n)}function Te(A,e,n){for(let r=e;r<n;r++)if(T[A[r]]===0)return!1;return!0}var f=52,j=48,l=-1,ZA=`${Z}-_`,Cr="%\\&#;={}",jA={table:c(ZA+Cr),shortest:f},O={table:c(`${ZA}${Cr}\r
`),shortest:24},Ue={table:d,shortest:f};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return l}function I(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var ki=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],wr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&zA(A,e)!==void 0?e:l,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=zA(r,e),s=o&&De(o);return i===void 0||s===void 0||s(r.subarray(
e,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function zA(A,e){let n=A[e];for(let[r,t]of ki)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Oe={table:d,shortest:Math.ceil(f*8/6)},mr=4,vi=c("(Px"),Dr=Math.floor((j-2)/3),pr={levels:1,trait:4,shortest:Oe.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Oe,A,e,n);r!==l;){if(VA(A,r))return r;let t=I(d,A,r,n);for(let o=0;o<mr;o++)if(hr(A,r+o,t))return r;r=p(Oe,A,t,n)}return l},decode:(A,e,n)=>{let r=I(d,A.bytes,e,
A.end);VA(A.bytes,e)&&_i(A,e,r,n);for(let t=0;t<mr;t++)Ji(A,{start:e+t,end:r},t===0,n);return r}};function VA(A,e){let n=D[A[e]]<<2|D[A[e+1]]>>4;return vi[n]===
1&&zA(Ne(A,e,0,6),0)!==void 0}function _i({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Ne(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;hr(A,t,e.end)&&h(o,(i,s)=>{Yi(A,
t,i.start,i.end)&&r({bytes:Ne(A,t,i.start,i.end),core:C(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function hr(A,e,n){let r=e-4,t=r+4*Dr;for(;t+4<=n;){let o=t;for(;Wi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Dr}return!1}function Wi(A,e){
let n=D[A[e]]&32,r=D[A[e+1]]&8;return(n|r|D[A[e+2]]&2)===0}function pA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=D[A[o]],s=D[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(A,e,n,r){let t=n-1,o=t+f;for(;o<r;){let i=o,s=pA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=pA(A,e,i)}if(s===0&&qi(A,e,i,
n,r))return!0;t=i,o=i+f}return!1}function qi(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[pA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<f&&
y[pA(A,e,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<f&&y[pA(A,e,a)]===1;a+=i)s++;if(s===f)return!0}return!1}function Ne(A,e,n,r){let t=e+n/3*4,o=Buffer.from(A.buffer,
A.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var F={table:c(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*f},Zi=1,ji=48,zi=120,Vi=92,Xi=40,XA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&T[A[r]]===0;)r+=Ki(A,r,n)?XA.length:1;return Math.
min(r,n)}function KA(A,e,n){A.length>0&&A.add(Zi,e,n)}function Fe(A,e,n){return A[e]===ji&&e+1<n&&hA(A[e+1])}function br(A,e,n){return e-2>=n&&A[e-2]===Vi&&hA(A[e-
1])}function hA(A){return A!==void 0&&(A|32)===zi}function Ki(A,e,n){if(A[e]!==Xi||e+XA.length>n)return!1;for(let r=1;r<XA.length;r++)if(A[e+r]!==XA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<f)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),a=E=>$i(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:a(e.start),end:e.end===A.end?o:a(e.end)},locate:({start:E,end:Q})=>{let{starts:w,ends:Y}=s();return{start:w?.[E],
end:Y?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function $i(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var g=-1,EA=256,Sr=10,As=13;function b(A,e){return A|e<<9}function Rr(A){return A&511}function yr(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(T[o]===0)return g;r=r*16+W(o)}return e>=n||r>255?g:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&T[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===Sr?1:A[e]!==As?0:e+1<n&&A[e+1]===Sr?2:1}var Pr={table:F.table,shortest:3*f-1},es=48,ns=3,Lr={levels:1,alphabet:{index:0,shape:Pr},notice:(A,e,n)=>x(A,e,n)&&rs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=I(Pr.table,A,n,e);return h(t-n,(o,i)=>{let s={piece:C(o,n),core:C(i,n)},a=J(s,"decimal",E=>ts(A,s.piece,E));a!==void 0&&r(a)}),t}};function rs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=j)return!0;r=H(A,t,e.end)}return!1}function ts(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=xr(A,e,r,t);o===g?KA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function xr(A,{start:e,end:n},r,t){if(t-r>ns||
r>e&&hA(A[r-1])||t<n&&hA(A[t]))return g;let o=0;for(let i=r;i<t;i++){let s=A[i]-es;if(s>9)return g;o=10*o+s}return o>255?g:o}function z(A,e,n){if(!x(A,e.source[0],e.end))return;let{bytes:r}=A;h(e.offsets.at(-1),(t,o)=>{n({bytes:os(r,e,t),core:C(o,-t.start),locate:i=>is(e,C(i,t.start)),
aligned:!0,exact:!0})})}function os(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Ur(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,e.offsets[o+1]),E=e.source[o]-i;t.set(A.subarray(s+E,a+E),s-n)}return t}function is(A,e){return{start:Tr(A,e.start),end:Tr(A,e.
end-1)+1}}function Tr(A,e){let n=Ur(A,e);return A.source[n]+e-A.offsets[n]}function Ur(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Or={table:d,shortest:16},Ae=O.shortest,Nr=1,Me=2,Ge=4,ss=8,as=c(ZA,A=>A>=64?Nr:A<26?Me:A>=52&&A<62?Ge:ss),Es=256;function ee(A,e,n,r){for(let t=p(Or,A.bytes,
e,n);t!==l;){let o=I(d,A.bytes,t,n);if(!Bs(A.bytes,t,o)&&r(A,t,o))return t;t=p(Or,A.bytes,o,n)}return l}function Bs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=as[A[t]],
(r&(Me|Ge))===(Me|Ge))return!1;return(r&Nr)===0?n-e<=Es&&Qs(A,e,n):!0}function Qs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var cs=27,fs=38,us=60,Fr=62,gs=91,ds=16,Is=128,ls=16,Cs=c("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ws=c(`<\r
`),ms=c("0123456789;"),Ds=c("mK"),ps=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),hs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),ke="\x1B\xC2\xE2\xEF";function Mr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<ds;o++){let i=bs(A,t);if(i===t)break;t=i}return t>e&&t<r&&d[n[t]]===
1?t:-1}function bs(A,e){let n=A.bytes[e];if(n===us)return Ss(A,e);if(n===cs)return Rs(A,e);for(let r of n===fs?ps:hs)if(He(A,e,r))return e+r.length;return e}function Ss({
bytes:A,end:e},n){if(n+1>=e||Cs[A[n+1]]===0)return n;let r=Math.min(e,n+Is),t=n+1;for(;t<r&&A[t]!==Fr&&ws[A[t]]===0;)t++;return t<r&&A[t]===Fr?t+1:n}function Rs({
bytes:A,end:e},n){if(A[n+1]!==gs)return n;let r=Math.min(e,n+2+ls),t=n+2;for(;t<r&&ms[A[t]]===1;)t++;return t<e&&Ds[A[t]]===1?t+1:n}function He({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var _e=10,vr=13,ys=38,Ps=60,QA=92,Gr=42,Ls=45,xs=35,ve=47,_r=110,Jr=114,Ye=4,ne=128,Ts=2,Us=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ns),oe=c(" 	\"'`\\=.,&>#*|<^~"),_=c("\"'`"),re=c("bBfFrRuULN@$"),qe=c("+-/_"),Os=c(`
\r<`),ie=c(` 	"'\`\\=.,&>#*|<^~
\r+-/_${ke}`),se=c(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=c(`
\r\\&<${ke}`);function Ns(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ae(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=Je(A,e,!1);
return t!==-1?t:Fs(A,e)?Je(A,e,!0):Mr(A,e)}function Fs({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ye&&A[r]===QA;)r++;return r<e&&_[A[r]]===1}function Je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let a=SA(A,s),E=n?Ms(r,s,o):s;if(a>s){if(i===Ts)return-1;i++,s=a}else if(E>s)s=E;else if(oe[r[s]]===
1||Hs(r,s,o))s++;else if(s>e&&ks(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||Gs(r,e,s)?s:-1}function Ms(A,e,n){let r=A[e]===ve&&A[e+1]===Gr,t=A[e]===
xs||kr(A,e,ve)||kr(A,e,Ls);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==_e&&A[o]!==vr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==Gr||A[o+1]!==ve);)o++;
return o+1<n?o+2:e}function kr(A,e,n){return A[e]===n&&A[e+1]===n}function Wr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function Gs(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function ks(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ye&&A[r]===QA;)r++;return r<n&&_[A[r]]===1}function Ze(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)d[n[i]]===0&&d[n[i-1]]===1&&Je(A,i,!1)===e&&(o=i);return o}function Ee({bytes:A,
start:e},n){return n>e&&(A[n]===_r||A[n]===Jr)&&A[n-1]===QA}function Hs(A,e,n){let r=e;for(;r<n&&qe[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||Os[A[r]]===1)}
function SA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===_e)return e+1;if(t===vr)return e+1<r&&n[e+1]===_e?e+2:e+1;if(t===QA){let o=Hr(A,e)===Jr?We(A,e):e;return Hr(
A,o)===_r?We(A,o):o}if(t!==ys&&t!==Ps)return e;for(let o of Us)if(He(A,e,o))return e+o.length;return e}function Hr(A,e){let n=We(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function We(A,e){let n=e;for(;n<A.end&&n-e<Ye&&A.bytes[n]===QA;)n++;return n+1}var je=10,vs=128,_s=64,ze=c(" 	"),Yr=c("0123456789"),qr={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ee(A,e,n,Js),decode:(A,e,n)=>{let r=I(d,A.bytes,e,
A.end),t=Ws(A,e,r);return t===void 0?r:(z(A,t,n),t.end)}};function Js(A,e,n){let r=Zr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=I(d,A.bytes,i,A.end),t+=o-i,t>=f)return!0;return!1}function Ws(A,e,n){let r=Zr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=I(d,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<f?void 0:{source:t,offsets:o,end:i}}function Zr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-vs),s=e,a=!0;for(;s>i&&r[s-1]!==je;s--)ze[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==je||!Wr(A,n))return;let E=Math.min(
o,n+_s),Q=n;for(;Q<E&&r[Q]!==je;)Q++;return Q<E?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=Ys(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=I(i,A,o,n.start),t=I(i,A,t,e)}}return t<e&&d[A[t]]===1?t:-1}function Ys(A){return Yr[A]===1?Yr:ze[A]===1?ze:void 0}var qs=85,jr=117,Zs=120,js=123,zs=125,V=48,Vs=32,Xs=127,zr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return g;let r=A[e+1];if(r===jr&&A[e+2]===js)return Ks(
A,e,n);if(r===Zs)return Ve(A,e,e+4,n);if(r===jr)return Ve(A,e,e+6,n);if(r===qs)return Ve(A,e,e+10,n);if(r>=V&&r<V+8)return $s(A,e,n);let t=BA(A,e+1,n);return t>
0?b(EA,1+t):r>Vs&&r<Xs&&k[r]===0?b(r,2):g}};function Ve(A,e,n,r){let t=n>r?g:v(A,e+2,n);return t===g?g:b(t,n-e)}function Ks(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===zs?v(A,e+3,r):g;return t===g?g:b(t,r+1-e)}function $s(A,e,n){let r=0,t=e+1,o=e+(Aa(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-V;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return b(r,t-e)}function Aa(A,e,n){if(e+4>n||A[e]!==V||A[e+1]>V+3||A[e+1]===V&&A[e+2]<V+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-V;if(t<
0||t>7)return!1}return!0}var ea=35,na=59,ra=120,Xe=48,Vr=8,Xr={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==ea)return g;let r=(A[e+2]|32)===ra,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+Vr)):ta(A,t,n),i=r?v(A,t,o):oa(A,t,o);return i===g?g:b(i,(o<n&&A[o]===na?o+1:o)-e)}};function ta(A,e,n){let r=Math.min(n,e+Vr),t=e;for(;t<r&&A[t]>=
Xe&&A[t]<Xe+10;)t++;return t}function oa(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-Xe;return e>=n||r>255?g:r}var ia=117,Kr={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===ia){let t=e+6>n?g:v(A,e+2,e+6);return t===g?g:b(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===g?g:b(r,3)}};var $r=61,At={encoding:"quoted-printable",lead:$r,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===$r?g:b(EA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===g?g:b(t,3)}};var Ke=[Kr,zr,Xr,At],AA=c(String.fromCharCode(...Ke.map(({lead:A})=>A)),A=>A+1),aa=c("=\\"),nt={levels:1,trait:8,shortest:f,notice:(A,e,n)=>{for(let r=e;r<n;){let t=et(
A,r);if(t-r>=f&&Ea(A,r,t))return r;r=t+1}return l},decode:(A,e,n)=>{let r={start:e,end:et(A,e)},t=ca(A.bytes,r);for(let[o,i]of Ke.entries())(t&1<<o)!==0&&Qa(A,r,
i,n);return r.end}};function Ea(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&k[r[t-1]]===0;)t--;if(!Ba(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<f;i++)o+=k[r[i]];return o===
f}function Ba({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(rt(A,t).read(A,t,e)!==g)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function rt(A,e){return Ke[AA[A[e]]-1]}function et({bytes:A,end:e},n){
let r=n;for(;;){r=I(jA.table,A,r,e);let t=r>n&&aa[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function Qa({bytes:A},e,n,r){h(e.end-e.start,(t,o)=>{let i={piece:C(
t,e.start),core:C(o,e.start)},s=J(i,n.encoding,a=>fa(A,i.piece,n,a));s!==void 0&&r(s)})}function ca(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&rt(A,t).read(A,t,n)!==g&&(r|=o)}return r}function fa(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],a=s===
r?t(A,i,n):g,E=a===g?i+1:i+yr(a),Q=a===g?s:Rr(a);Q!==EA&&o.add(Q,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:F},notice:(A,e,n)=>x(A,e,n)&&ua(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=I(F.table,A,n,e);return h(t-n,(o,i)=>{
let s={piece:C(o,n),core:C(i,n)},a=!1,E=J(s,"hex",w=>{a=ot(A,s.piece,0,w)});E!==void 0&&r(E);let Q=a?J(s,"hex",w=>{ot(A,s.piece,1,w)}):void 0;Q!==void 0&&r(Q)}),
t}};function ua(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Fe(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-t>=F.shortest&&tt(A,t+1,o,0)>=j||(r=st(A,t,o,e)?tt(A,t,o,r):0,r>=j))
return!0;t=H(A,o,n)}return!1}function tt(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<j;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Fe(A,i,n)&&(i+=2);let s=S(A,i,n),a=s-i>=F.shortest;o||=a,a||r===0&&st(A,i,s,e)?$e(t,A,i+r,s):KA(t,i,s),i=H(
A,s,n)}return o}function st(A,e,n,r){return n-e>=F.shortest||(n-e)%2===0&&!br(A,e,r)}function $e(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var ga=8,fe={table:c("0123456789ABCDEFabcdef :"),shortest:31},ct=256,nn=c(" 	#>*+-/|:]x"),da=128,at=9,ue=32,Ia=58,la=124,ft=10,Ca=13,wa=4,ma=6,Et=16,Bt=16,Da=8,
ut={levels:1,alphabet:{index:1,shape:fe},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Qt(A,r,e),end:ce(A,r,n)};return An(A,t,void 0)>=ga},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=I(fe.table,r,e,t),i=Qt(r,e,A.start),s=i;for(let a=i;a<t;){let E=ce(r,a,t);if(An(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(x(A,i,s)&&h(s-i,(a,E)=>{let Q={piece:C(a,i),core:C(E,i)},w=a.start===0?i:ce(r,Q.piece.start,Q.piece.end)+1,Y=lA=>J(Q,"hex",nA=>{ha(r,{start:w,end:Q.piece.end},
{rewritten:nA,addWord:lA})}),P=!1,OA=Y((lA,nA,NA)=>{P||=NA-nA>2,$e(lA,r,nA,NA)});OA!==void 0&&n(OA);let Cn=P?Y((lA,nA,NA)=>pa(lA,r,nA,NA)):void 0;Cn!==void 0&&n(
Cn)}),Math.max(o,s))}};function pa(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function ha(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ce(
A,t,n);An(A,{start:t,end:o},r),t=o+1}}function Qt(A,e,n){let r=Math.max(n,e-ct),t=e;for(;t>r&&A[t-1]!==ft;)t--;return t}function ce(A,e,n){let r=Math.min(n,e+ct),
t=e;for(;t<r&&A[t]!==ft;)t++;return t}function An(A,e,n){let r=Math.min(e.end,e.start+da);for(let t=e.start;t<r;t++){if(T[A[t]]===0||t>e.start&&nn[A[t-1]]===0)continue;
let o=ya(A,{start:t,end:e.end}),i=o===-1?0:ba(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function ba(A,{start:e,end:n},r){let t=0,o=Bt;for(let i=e;i<n;){
t>0&&(i=Sa(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+Bt+1)),a=s-i;if(a===0||a%2===1||a>o||!Ra(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Da&&o===2&&i<n&&A[i]===ue&&i++}return t}function Sa(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===ue;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function Ra(A,e,n){let r=A[e];return e>=n||r===ue||r===la||r===Ca}function ya(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+Et+1)),t=r-e;if(t<wa||t>
Et)return-1;let o=r<n&&A[r]===Ia;o&&r++;let i=r;for(;r<n&&(A[r]===ue||A[r]===at);)r++;let s=r-i>=2||A[i]===at||r-i===1&&t>=ma;return(o||s)&&r<n&&T[A[r]]===1?r:-1}var It={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ee(A,e,n,Pa),decode:(A,e,n)=>{let r=I(d,A.bytes,e,A.end),t=Na(A,e,r);if(t===void 0)return r;z(A,t,n);
for(let o of Fa(A,t))z(A,o,n);for(let o of Ua)Ma(A,t,o,n);return t.end}};function Pa(A,e,n){let r=n-e,t=n;for(let i=ae(A,t);i!==-1&&(t=I(d,A.bytes,i,A.end),t!==
i);i=ae(A,t))if(r+=t-i,r>=f)return!0;let o=Ee(A,e)?e+1:e;return r>f-Ae&&Ze(A,o)!==-1}var La=4,xa=["H4sI","KLUv"].map(A=>Buffer.from(A)),Ta=4,Ua=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),Oa=45,gt=5;function Na(A,e,n){let r=Ee(A,e)?e+1:e,t=Ha(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=ae(A,s)){let E=a===r?n:I(d,A.bytes,a,A.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<f?void 0:{source:o,offsets:i,end:s}}
function Fa(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<La?VA(A.bytes,i)&&r.push(dt(e,{start:o,end:n.length})):xa.some(s=>rn(A,i,s))&&
(r.push(dt(e,{start:o,end:t.at(-Ta)??n.length})),t.push(o))}return r}function dt({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function Ma(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??A.end,E=rn(A,
a,n);if(i||=E,s<t.length&&(E||_[A.bytes[a-1]]===1))continue;let Q=i?Ga(A,e,{start:o,end:s},n):void 0;Q!==void 0&&z(A,Q,r),o=s,i=!1}}function Ga(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=e.source[s];i=a+e.offsets[s+1]-e.offsets[s];let E=rn(A,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<f?void 0:{source:t,offsets:o,end:i}}function rn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function ka({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<gt&&A[r-1]===Oa;)r--;return n-r===gt}function Ha(A,e){let{bytes:n,start:r}=A,t=Ze(A,e);if(t===-1||ka(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&d[n[o-1]]===1;)o--;return Ee(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var va=15,Ct={levels:0,trait:2,shortest:f,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(lt(A,r,t),t.length>=f)return r;r=t.last>r?t.last:_a(A,r)}
return l},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return lt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),z(A,{source:r,offsets:t,end:RA(A,o.last)},
n),o.last}};function lt(A,e,n,r){let t=RA(A,e),o=SA(A,t),i=RA(A,o),s=i-o;if(o===t||s===0||s>va)return;let a=Math.max(e,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:SA(A,i);if(E===i)return;o=E,i=RA(A,o)}}function _a(A,e){let n=RA(A,e);return Math.max(n+1,SA(A,n))}function RA({
bytes:A,end:e},n){return I(d,A,n,e)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},wt=2*(f-1),Dt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+wt-1;r<e;r+=wt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&pt(A,n,t,e)!==0)return t}return l},decode:(A,e,n)=>{let r=Wa(A,e),t=r.first+r.width*(r.count-1);return x(A,r.first,
t)&&h(r.count,(o,i)=>{n({bytes:Ya(A.bytes,r,o),core:C(i,-o.start),locate:s=>qa(A,r,C(s,o.start)),aligned:!0,exact:!1})}),t}};function pt(A,e,n,r){return mt(A,e,
n,r,2)?2:mt(A,e,n,r,4)?4:0}function mt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<f&&!(y[A[i]]===0||!cA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<f&&!(y[A[i]]===
0||!cA(A,i+1,i+t));i-=t,o++);return o===f}function cA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function Wa({bytes:A,start:e,end:n},r){let t=pt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&cA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&cA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ya(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function qa(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,a=e+n*r.start,E=e+n*(r.end-1),Q=E+n<=i&&cA(t,E+1,E+n),Y=a-n+1>=o&&cA(t,a-n+1,a)&&(!Q||s&&(a-o)%n===n-1),[P,OA]=Ja[n];return Y?
{start:a-n+1,end:E+1,encoding:OA}:{start:a,end:Math.min(E+n,i),encoding:P}}var ge=[It,qr,Ct,pr,nt],ht=[it,Lr,ut],de=Dt,Ie=wr;function bt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+Za(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Za(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function St(A){let e=yt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=Se.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Rt(A){let e=yt(A)>>>8;return[18,12,6,0].map(n=>Z.charAt(e>>>n&63)).join("")}function yt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,fA=76,on=52,ja=57,za=58,xt=59,Va=72,le=80,Xa=4,PA=Buffer.from("AZDO"),Tt=new Uint8Array(256).fill(4);PA.forEach((A,e)=>{e<3&&(Tt[A]=3-e)});var tn=Buffer.
from("JQQJ9"),Ut={9:"key",D:"derived",H:"hash"},Ka=new Set(Object.keys(Ut).map(A=>A.charCodeAt(0))),$a=2024,Ot=65,AE=1970041904,eE=1147496033,yA=new Uint8Array(
le/4*3);function Nt(A,e,n){for(let r=e+3;r<n;r+=Tt[A[r]])if(!(A[r]!==PA[3]||A[r-1]!==PA[2])&&A[r-2]===PA[1]&&A[r-3]===PA[0])return r-3;return-1}function Ft(A,e){
if(!Lt(A,e,e+fA))return;let n=Lt(A,e+le,e+eA);if(!sn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(A,e)};if(tE(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Mt(A,e){return iA(A,e,e+on)>=Xa}function sn(A,e){for(let r=0;r<tn.length;r++)if(A[e+on+r]!==tn[r])return!1;let n=A[e+xt]-
Ot;return Ka.has(A[e+on+tn.length])&&n>=0&&n<12}function nE(A,e){let n=A.subarray(e+Va,e+fA);return{issued:rE(A,e),keyKind:Ut[String.fromCharCode(A[e+ja])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(A,e){let n=$a+Z.indexOf(String.fromCharCode(A[e+za])),r=A[e+xt]-Ot+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=D[A[r]],i=D[A[r+1]],s=D[A[r+2]],a=D[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|a}let n=bt(yA,AE,eE);return Pt(A,e,St(n))||Pt(A,e,Rt(n))}function Pt(A,e,n){for(let r=0;r<eA-le;r++)if(A[e+le+r]!==n.charCodeAt(r))return!1;return!0}function Lt(A,e,n){
for(let r=n-1;r>=e;r--)if(k[A[r]]===0)return!1;return!0}var Gt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2ADf39/AX9gAAF/YAR/f39/AX9gBX9/f39/AX9gAn9/AGAGf39/f39/AX9gAX8AAg8BA2VudgZtZW1vcnkCAAEDMzIBAAMCAAEBAQAAAAIBBAUGAAEBAQABAgEA\
AAEBAgQHAwMDAQMAAAAAAAIIAAEAAQEAAgacAR9/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAIwRzaWZ0AA4Kc2lmdFBpZWNlcwAeCnBpZWNlU3RhcnQAIAhwaWVjZUVu\
ZAAhCHJ1bkNvdW50AB8HY291bnRPZgArCGZpbmRXaWRlAAwGbWVtb3J5AgAKprsBMpQBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMDQYDAAEYEQBACBEBBAQ8LQYCWMEGAzjBBgAj8CgAAQYAIJAMLIwNBgJYwaiED\
IwMgASAAQYBAayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBiIBBEAg\
AQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQBgUgABAoCwvIAgEEfyMDQYCWMGoiA/0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgJYw\
IAMQBQR/QQEFQYCWMCADQQEQCwsEf0EBBUH/lTAhAUHnljAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgACIBQegAaiEADAELC0EAIQILIAIhAAJ/\
A0AgAARAIAAhAQNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwtBASABIAAQBw0CGiAAQQFrIgFB6ABqIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFr\
IgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQAMAQsLQQALCwviBAIIfwF7IwtBASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABcRshCSMaIAAjBRshBSMFIAEjBRshBkEA\
JANBACQCIwUEfyAABSABEAELIQMDQCADBEAgACADRgR/IAEFIAMhBEHAgCz9AAQAIAP9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAdFBEBBwIAs/QAEACAEQRBqIgT9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwwBCwsgBCAHaGoLIgQgA0cEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANBAWstAABBAXRBgIQsai8B\
AEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEPCwUjAkE0T0EAIAgbBH8Q\
AgVBAAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxACBUEACwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEBaiIAIAAtAABBCkYbDwsgAUHc\
AEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB8gBGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFB\
AWohAQwBCwsgAUEBaiEACyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB7gBGBH8gACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB\
3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBagUgAAsPCyABQSZGBEAgABAkDwsgAUE8RgR/IAAQJQUgAAsLnQQBBX8Cf0EAIAEgAGtB1ABJDQAaIAFBCGshBSAAQcwAaiEDA0AgAyAFTQRAIAP9AAQB/QxaWlpaWlpa\
WlpaWlpaWlpa/SMgA/0ABAL9DERERERERERERERERERERET9I/1O/WQhBANAIAQEQEEBIAUgAyAEaGoiAk8EfyACKAIAQcG0kfoERgVBAAsEfyACQcwAayEGAn8DQCACIAZLBEBBACACQQFrIgItAABBAXRBgIQs\
ai8BAEGBEHFBAUcNAhoMAQsLQQELBUEACw0EGiAEIARBAWtxIQQMAQsLIANBEGohAwwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiED\
IAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACADRgVBAAsE\
QCAAQQFqIQAMAQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEADAELC0EA\
CwsLiQYBB38jACICIABBgAJBgAEgARtqIgMgAiADSRshBiAAIQIDQCACIAZJBEACQCACEAQhByABBEACQCACQQFqLQAAIgRBKkYgAi0AACIIQS9GcQRAIAJBAmohBANAIARBAWoiCCAGSQRAIARBAmohAyAELQAA\
QSpGBH8gCC0AAEEvRgVBAAsNAyAEQQFqIQQMAQsLIAIhAwwBCyACIQMgCEEjRwR/IAQgCEcEf0EBBSAIQS1HIAhBL0dxCwVBAAsNACACQQFqIQQDQCAEIAZJBH8gBC0AAEEKRwVBAAsEfyAELQAAQQ1HBUEACwRA\
IARBAWohBAwBCwsgBCACIAQgBkkbIQMLBSACIQMLIAIgB0kEfyAFIgJBAWohBSACQQJGBEBBAA8LIAcFIAIgA0kEfyADBSACLQAAQQF0QYCELGovAQBBgARxBH9BAQUgAiEEA0AgBCAGSQR/IAQtAABBAXRBgIQs\
ai8BAEGAEHEFQQALBEAgBEEBaiEEDAELCyACIARGIAQgBk9yBH9BAAVBASAELQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGABHEbGwsLBH9BAQUgACACSQR/IAItAABBAXRBgIQsai8BAEGACHEEfyACQQFq\
IgQtAABBAXRBgIQsai8BAEGACHEEQCAEQQFqIQQLIAQgAmshAwNAIAQgBkkgA0EEaiAEIAJrS3EEfyAELQAAQdwARgVBAAsEQCAEQQFqIQQMAQsLIAQgBkkEfyAELQAAQQF0QYCELGovAQBBwABxBUEACwVBAAsF\
QQALC0UNAiACQQFqCwshAgwCCwsLIAEEfyAAIAJGBH9BAAUgAkEBay0AAEEBdEGAhCxqLwEAQcAAcQsFQQELRQRAQQAPCyACQQAgBQR/QQEFA0AgACACSQR/IAAtAABB3ABGBUEACwRAIABBAWohAAwBCwsgAEEB\
aiACSQR/IAAtAABBAXRBgIQsai8BAEHAAHEFQQALBH8gAkEBay0AAEEBdEGAhCxqLwEAQcAAcQVBAAsLGwuFAwEFfwNAIAAgAUkEQCAALQAAQQF0QYCELGovAQBBgAJxRQRAIABBBkEBIAAoAgBBqMTlowdGBH8g\
AEEEai8BAEHl0gBGBUEACxtqIQAMAgsgAC0AAEEwRiIEBEAgAEEBai0AAEEgckH4AEYhBAsgAEECaiAAIAQbIgAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyAAa0Ho\
AE8iBQR/IABBAWogA0EAEBZBME8FQQALBEBBAQ8LQQAgAyAAa0EBcSAFGwR/QQAFIAAgAyAGEBYLIQYgBAR/QYACBQJ/QYACIAMgAGtBA0sNABpBACEFA0AgACADSQRAQYACIAAtAABBMGsiBEEJSw0CGiAFQQps\
IARqIQUgAEEBaiEADAELCyAFCwsiAARAIAJBAWpBACAAQf8ASSAAQSBPcSAAQQlGciAAQQpGciAAQQ1GchshAgsgAkEwTyAGQTBPcgRAQQEPCyADIQAMAQsLQQALwwMBA38jDSEBA0AgASMSTQRAIAAjAE8Ef0EB\
BSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMVIQEDQCABIwxJBEAgACMATwRAQQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0AAEEJRgtFBEBBAA8LA0AgASMM\
SQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCELGovAQBBBHEEQCAALQAAQQF0\
QYCELGovAQBBBHFFBEBBAA8LA0AgASMMSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAAQQFqIQAMAQsLBSABIgJBAWohASAA\
IgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQFxBUEACxsLhQEAIwdBf0YEQEEADwsDQCMEIwdJBH8jDyMOIwRBA3RqKAIEakGAAmogAEkFQQALBEAjBEEB\
aiQEDAELCwNAIwQEfyMPIw4jBEEBa0EDdGooAgRqQYACaiAASQVBAQtFBEAjBEEBayQEDAELCyMEIwdJBH8jDyMOIwRBA3RqKAIAagVBfwsL2wEBAn8gAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIB\
QQR2ckEIdCABQQ9xQQR0ciAAQQJqLQAAQcCBLGotAABBAnZyIgFBCHYiAkHQAEYgAkEfRnIgAkEoRnIgAkH4AEZyRQRAQQAPCyAAQQFqLQAAQQF0QYCELGovAQAgAEECai0AAEEBdEGAhCxqLwEAcUEBcUUEQEEB\
DwsgAUHLoAFGIAFBiz9GciABQbXRAEZyBH9BAQUgAUHe8AFGIAFBgfABRnIgAUGc8QFGciABQdrxAUZyCwvJAQEDfyABIABrQcYASQRAQQAPCyAAIQUDQCAFIABBBGpJBEAgBUEEayIEQTxqIQMCfwNAIANBBGog\
AU0EQANAIANBAmotAABBwIEsai0AAEECcSADLQAAQcCBLGotAABBIHEgA0EBai0AAEHAgSxqLQAAQQhxcnJFBEBBASAEIANBBGsiA0YNBBoMAQsLIAMiBEE8aiEDDAELC0EACwR/IAUgASAFa0EDbEECdiACEDEF\
QQALBEBBAQ8LIAVBAWohBQwBCwsgABAKC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZy\
BH8gAyAAIAFBAhANBH9BAQUgAyAAIAFBBBANCwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUtAAAiBkH/AEkgBkEgT3EgBkEJRnIg\
BkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAgAU5xBEAgAC0AACICQf8ASSACQSBP\
cSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLrQICAn8BeyAAIAFqIQEgAEEQayIG/QAEACEH\
IAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAA0AgBUHAAEkEQCAFQYCBLGogASAFaiIG/QAEAP0LBAAgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBAAgBUEQaiEFDAELCyAAJAEgASQAQQAkGUEAIQUDQCAFQYACTQRAIAVB\
gJIwav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBUEQaiEFDAELC0EAJAYgAiQOIAMkByAEJA9BACQEQQAkCEEAJAlBACQXQQAkGEEAJBMgACABECIEfyAAIAEQDAVBAAskHCAAQRBrIAf9CwQAQQAhAANAIABBwABJ\
BEAgACABaiAAQYCBLGr9AAQA/QsEACAAQRBqIQAMAQsLIwYL0QgDCX8DfgJ7IAEgAGtBNE8iBARAIAAQCSABQYACak0hBAsCQCABIABrQcAATyAEcgRAIAAhA0EIQQAgBAR/IAAgARAXBUEACxshAiADIgUhCgNA\
IAogAUEBakkEQAJAQcCALP0ABAAgCv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZCEJA0AgCQRAIAogCWhqIgYgASABIAZLGyEGIAkgCUEBa3EhCSAGIAVrIgdBEE8EQCAEIAdBNE9xBEAgAiAFIAYQBUEARyICQQRyIAIgBSAGQQEQCxtyIQILIAJBAnEEf0EABSAFIAYQEgsEQCACQQJyIQILBSAI\
QQFqIAggBSAGSRshCAsgBkEBaiEFIAEgBksNASACQQJyIAIgAkECcUUgCEEDTyAEIAQbIgIgAhsEfwJ/A0AgASADSwRAQQAkA0EAJAJBASADQQEQEwR/QQEFIwJBNE8EfxACBUEACwsNAhogAxAUIQMMAQsLQQAL\
BUEACxshAgwCCwsgCkEQaiEKDAILCwsMAQtBwIAs/QAEACIPIAD9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAA\
AAAAAAAAAAAAAAAAAP0j/WQgDyAAQRBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9\
I/1kQRB0cq0gDyAAQSBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA8gAEEw\
av0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/IAEgAGuthoQi\
DEJ/hSILQgGIIAuDIgtCAoggC4MiC0IEiCALgyILQgiIIAuDIgtCAYZCf4UgC4MhDUECQQACfwNAIA1CAFIEQEEBIAAgDXoiC6dqIAAgCyAMIAuIenynahASDQIaIA0gDUIBfYMhDQwBCwtBAAsbIQILIAJFIwZB\
gPEBS3IEQA8LIwZBgPEBSQRAIwZBA3RBgPgwaiIDIAAjAWs2AgAgAyABIwFrIAJBGHRyNgIECyMGQQFqJAYLlgEBA38gAEGAAWsjASAAIwFrQYABSxshAyAAQQFrIQEDQCABIANLBH8gAS0AAEEBdEGAhCxqLwEA\
QRBxBUEACwRAIAEgAiABLQAAQQF0QYCELGovAQBBAXFFIgIEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8gAUEAEAYgAEYFQQALGyECIAFBAWshAQwBCwsgAgufAgICfwR7IAAhAgNAIAUgAv0ABAAiBP0M\
QUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEFIAYgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhBiAHIAT9DDAwMDAwMDAwMDAwMDAwMDD9cf0M\
CQkJCQkJCQkJCQkJCQkJCf0q/VAiB/1TQQAgBf1TGwRAQQAPCyACQRBqIgIgAUcEQCACIAFBEGsiAyACIANJGyECDAELCyAG/VMEf0EBBSABIABrQYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAA\
Rw0CGiACQQFqIQIMAQsLQQELBUEACwsLwAQCA38BeyABLQAAQQF0QYCELGovAQBBCHEEf0EBBSABIABrQRxLBH8Cf0EBIABBAWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIAJBgAFJBEBBASADLQAAQQF0QYCE\
LGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIAJBAWohAiADQQFrIQMMAQsLQQALBUEACwtFBEBBAA8LIAAQCSIDQX9GBH9BAQUgACABEBELBEBBAA8LIAAgASADECkEf0EBBQJ/QQAgACABEBtFDQAaQQAgACMSIw1r\
QQJ0QYCSMGoiBCgCAEkNABpBACMNEAgiAkUNABpBACQDQQAkAiAAIAEQACEAA0AgAEEBIAIbRQRAQcCALP0ABAAgAiIA/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9\
jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQcCALP0ABAAgAEEQaiIA/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAF\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAIgACABaGoiARAAIQAgBCACNgIAIAEQCCECDAELCyAABH9BAQUgAUGAAmogA08jAkE0T3EEfxACBUEACwsL\
CwuNBwIEfwF7IAAkFEHAgCz9AAQAIAAiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIAJBEGoiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEDDAELCyACIANoaiIFEAQiAiEDQcCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEHAgCz9AAQAIANBEGoiA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwA\
AAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyADIARoaiIDIAJrIgRFIAIgBUZyIARBD0tyBEBBAA8LIAUgBGsgACAFIABrIARLGyEAIAEEQCAAIAUQABoLIAUgAGshBQNAIAIgA0kgAyACayIAIARNcQRAAkAgACAF\
aiEFIAEEfyACIAMQAAUgBUE0TwsEQEEBDwsgAiQUIAMgAmsgBEkEfyADBSADEAQLIgIgA0YNACACIQBBwIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9\
jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAG\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAAgA2hqIQMMAgsLC0EAC5gCAgF/AXsjFCAASwRAIxQPC0HAgCz9AAQAIAD9AAQAIgL9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBwIAs/QAEACAAQRBqIgD9AAQAIgL9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoiAEEBaiIBIAAQBCIAIAAgAUkbC5ABAQF/\
IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMLQQEgAkEHcUEIQQAgAkGAAXEbanRyJAsLIABBAWotAAAgAkYEQCMLQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJAsLCyABQQRJBEAgABAKDwsgACgC\
ACIAQcuY1bIHRiAAQcjozMsERnILgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJ\
RnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguMBQIEfwF7An8gACECA0AgASACSwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIQIDQCABIAJLBEADQCAAIAJJBH8gAkEBay0AAEEBdEGAhCxqLwEAQQJx\
BUEACwRAIAJBAWshAgwBCwsgAiIDIQADQCMAIQIDQCAAIAJJBH8gAC0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIABBAWohAAwBCwsgACIEIAAgA0sEfyAAQQFrLQAAIgJB3ABGIAJBPUZyBUEACwRAAn8gAEEBaiIF\
IAAtAAAiAkEKRg0AGiAAIAJBDUcNABogAEECaiAFIAUtAABBCkYbCyEACyAARw0ACyAEIANrQTRPBH9BACEAIAMhAgNAIABBNEkgAiAESXEEQCAAQQFqIAAgAi0AAEEBdEGAhCxqLwEAQYEQcUEBRhshACACQQFq\
IQIMAQsLIABBNEYFQQALBH8gAyAEECwFQQALBEBBAQ8LAn8gBEEBaiIAIQIDQCABIAJLBEBBsIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgNB//8DRwRAIAIgA0F/c2hqDAMLIAJBEGohAgwBCwsgAQshAgwBCwtBAAuhAQECfyAALQAAQdwARgR/IABBAWotAABB+ABGBUEACwR/\
IABBAmoiAiEBAn8DQCABIAJBAmpJBEBBACABLQAAQQF0QYCELGovAQBBgAJxRQ0CGiABQQFqIQEMAQsLQQELBUEACwR/IABBA2otAAAiAUEPcUEJQQAgAUE5SxtqIABBAmotAAAiAEEPcUEJQQAgAEE5SxtqQQR0\
cgUgAC0AAAsLgAEBA38gAEGAAmsjASAAIwFrQYACSxshAiAAIQEDQCABIAJLBH8gAUEBay0AAEEKRwVBAAsEQCABQQFrIQEMAQsLIwAiAiAAQYACaiIDIAIgA0kbIQIDQCAAIAJJBH8gAC0AAEEKRwVBAAsEQCAA\
QQFqIQAMAQsLIAEgABAaQQhPC4sDAQd/IAEgAEGAAWoiAiABIAJJGyEIIAAhAgNAIAIgCEkEQCACLQAAQQF0QYCELGovAQBBgAJxBH8gACACSQR/IAJBAWstAABBAXRBgIQsai8BAEGAwABxBUEBCwVBAAsEQCAB\
IAJBEWoiAyABIANJGyEEIAIhAwNAIAMgBEkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyACayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEG\
A0AgASADSwR/IAMtAABBIEYEf0EBBSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgBmtBAk8iBUUEQCAGLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAGa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEB\
dEGAhCxqLwEAQYACcQVBAAsbCyIDBH8gAyABEC4FQQALIgMEQCADDwsLIAJBAWohAgwBCwtBAAu6AgEDfwJ/QQEgASICLQAAQQF0QYCELGovAQBBwABxDQAaA0AgA0GAAUkEQEEBIAItAABBAXRBgIQsai8BACIE\
QSBxDQIaQQAgBEEQcUUNAhogA0EBaiEDIAJBAWohAgwBCwtBAAtFBEBBAA8LIABBgAFrIwEgACMBa0GAAUsbIQRBASEDIAAhAgNAIAIgBEsEfyACQQFrLQAAQQpHBUEACwRAIANBACACQQFrIgItAABBIEYEf0EB\
BSACLQAAQQlGCxshAwwBCwsgAwR/QQEFIAIjAUsEfyACQQFrLQAAQQpHBUEACwsEQEEADwsjACIDIAFBQGsiBCADIARJGyEEIAEhAwNAIAMgBEkEfyADLQAAQQpHBUEACwRAIANBAWohAwwBCwsgAiQVIAAkDCAB\
JA0gAyQSIAMgBEkLhgEBA38DQCABIAJJBEAgASABQQNuIgRBA2xrIgMgACAEQQJ0amoiBS0AAEHAgSxqLQAAIgRBAnQgBUEBai0AAEHAgSxqLQAAIgVBBHZyIANBAUYEfyAEQQ9xQQR0IAVBAnZyBSAEQQNxQQZ0\
IAVyCyADRRsEQEEADwsgAUEBaiEBDAELC0EBC5MDAQV/QQEhBSABIANqIQQDQCAFQTRIIAIgBEpxBEAgBCAEQQNuIgdBA2xrIgYgACAHQQJ0amoiCC0AAEHAgSxqLQAAIgdBAnQgCEEBai0AAEHAgSxqLQAAIghB\
BHZyIAZBAUYEfyAHQQ9xQQR0IAhBAnZyBSAHQQNxQQZ0IAhyCyAGRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAAIAQgA2tBAWogBBAcBUEACwRAIAMgBGohBCAFQQFqIQUMAgsLCyABIANrIQED\
QCAFQTRIIAFBAE5xBEAgASABQQNuIgJBA2xrIgQgACACQQJ0amoiAi0AAEHAgSxqLQAAIgZBAnQgAkEBai0AAEHAgSxqLQAAIgJBBHZyIARBAUYEfyAGQQ9xQQR0IAJBAnZyBSAGQQNxQQZ0IAJyCyAERRsiAkH/\
AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAIAFBAWogASADahAcBUEACwRAIAEgA2shASAFQQFqIQUMAgsLCyAFQTRGC6MCAQV/IAQhBwNAIAUgB0sEQCADIAAgB0EDdGoiBCgCAGohBiADIAQoAgRqIQlB\
ACQeQQAkHSAJIAZrQYCAgARLBH9BAQUgAyAGSQR/An9BACAJIAZrQYAQSQ0AGkEAIQRBACEKIAYhCANAIAggBkGAEGpJBEBBACAKIARrQRhLDQIaIAQgCC0AAEEBdEGAhCxqLwEAQQFxaiEEIAhBEWohCCAKQQFq\
IQoMAQsLIAogBGtBGE0LBUEACwsEQCAHDwsgASAHQQJ0aiIIKAIAIQQgBiQdIAkkHiAGIAkgBmsgAiAEQQN0aiACBH8gCCgCBCAEawVBfwsgAxAOBH9BAQUjHAshBEEBIwlBASMIIAQbGwRAIAcPCyAHQQFqIQcM\
AQsLIAULBAAjBgsEACMdCwQAIx4L1wkDB38Ffgp7IAFBAWoiAiAASwR/IAAgAiAAa0E/akFAcWoFIAALIQMgAUEBaiIBIwdBf0YEf0F/BSMHBH8jDyMOIwdBA3RqQQRrKAIAakGABWoFQQALCyICIAEgAkkbIgEg\
AEsEfyAAIAEgAGtBP2pBQHFqBSAACyEEQQAkGwNAIAAgBEkiASAAIANJIApCGFpxcgRAIABBgCBqIgIgBCADIAEbIgEgASACSxshAiAAIQFBgIAs/QAEACEOQdCALP0ABAAhD0GQgCz9AAQAIRH9DAEBAQEBAQEB\
AQEBAQEBAQEhEEGAiDAhBkGAjDAhBQNAIAEgAkkEQCAGIA4gAf0ABAAiEv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyASQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iFf0Mf39/f39/f39/f39/f39/f/1O\
/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBACAGIA4gAf0ABBAiFv0MDw8PDw8PDw8PDw8PDw8PD/1OIhL9DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1OIhP9Dv1OIhT9DH9/f39/f39/f39/f39/f3/9Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQIgECAW/XchECAGIA4gAf0ABCAiFv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iFv0Mf39/f39/f39/f39/f39/f/1O\
/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBBCAGIA4gAf0ABDAiF/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyAXQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iF/0Mf39/f39/f39/f39/f39/f/1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZDsBBiAGQQhqIQYgBSABNgIAIAUgF/1kQQFqIBb9ZEEBaiAV/WRBAWogFP1kQQFqcnJyQRB2IBEgEv0O/QwBAgQIECBAgAAAAAAAAAAAIBP9Dv1O/WNBAEdyQQJ0aiEFIAFBQGshAQwB\
CwsgEP1jRQRAQQEkGwtBgIwwIQEDQCABIAVJBEAgASgCABAqIAFBBGohAQwBCwtBgIgwIQVBgI4wIQYgACEBA0AgASACSQRAIAUpAwAhCSAGIAEgAGs2AgAgBiAKPgIEIAlCf4UiCyALQgGIgyILIAtCAoiDIgsg\
C0IEiIMhCyAGIAogCXp8QhhaBH9BAQUgC0IIiCALgyALQhCIg0IAUgtBA3RqIQYgCXkgCkJAfSAJQgBSGyEKIAFBQGshASAFQQhqIQUMAQsLQYCOMCEBA0AgASAGSQRAIAEoAgAiBSAAaiEHIAEoAgQhCAJAIAVB\
A3ZBgIgwaikDACIMUA0AIAxCf4UiCSAJQgGIgyIJIAlCAoiDIgkgCUIEiIMiCSAJQgiIgyAJQhCIgyEJIAgEQCAMeiILIAitfEIYWgRAIAcgCGsgByALp2oQDwsgCUJ/IAuGgyEJCwNAIAlCAFIEQCAMIAl6Ig2I\
IgtQDQIgByANp2ogByANIAt6fCILp2oQDyAJQn8gC4aDIQkMAQsLCyABQQhqIQEMAQsLIAIhAAwBCwsjGwsEACMcC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEg\
ciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyEDQQAgAUEgciABIAFB2gBNIAMgAxsbQf8B\
cSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0C\
GiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhog\
AUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0C\
GiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUM\
AQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQRqDwtC\
r/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQVqDwtCoN74ASEFIABBA2oi\
AiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL8QQCA38BfiAALQAAQcIBSQRAQQAPC0LC\
2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEEIAAhAQJ/A0AgASAAQQNq\
SQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACAC\
QSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMg\
AxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiAB\
QQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQEL\
CxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEFDwtCpsbEubPm\
DiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4hBCAAIQECfwNAIAEgAEEG\
akkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABBB2pJBEAgAS0AACICQcEA\
TyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAAIgJBwQBPIQNBACACQSBy\
IAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBN\
IAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoMAQsLIAELDAELIAJBG0YEQCABQQFqLQAA\
QdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyACQQFqIAEgAi0AACICQcsARiACQe0ARnIb\
CwwBCyACQSZGBH8gARAnBSABECYLIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC6QHAgV/AXsgACMZSQRAQQAPC0EAIAEiAyAAQQFqIAAgAC0AACIB\
QfIARiABQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbIgZrQRxNIAMQASIEGwRAQQAPC0EAIQBBACQFAkACf0EBIAZBAWsiAS0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIABBgAFJBEBBASABLQAAQQF0QYCELGovAQAi\
BUEgcQ0CGkEAIAVBEHFFDQIaIABBAWohACABQQFrIQEMAQsLQQALBH8gBhAQBUEACyIBBH8gASEAA0AgASAAa0EFSSAAIwFLcQR/IABBAWstAABBLUYFQQALBEAgAEEBayEADAELCyABIABrQQVGBUEBCw0AIAEh\
AANAIAEgAGtBGEkgACMBS3EEfyAAQQFrLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBayEADAELCyAAQQFqIAAgAC0AACIFQfIARiAFQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbIgAgAU8gASAAa0EYT3INACAA\
JBogASQFCyAEIwVyRQRAQQAPC0EAJANBACQCQQAkCyMFBEAjGiMFEAAaCyAGIAMQACIARQRAIwUEfyAGQQEQFQVBAAshAAtBAkEBIwUbIQUgAyQKIAMQASEBA0AgAEEBIAEbRQRAIAEhBEHAgCz9AAQAIAH9AAQA\
Igj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAdFBEBBwIAs/QAEACAEQRBqIgT9\
AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwwBCwsgBCAHaGoiBCABRwRAIAEg\
BBAABH9BAQUgBSIAQQFqIQUgASAAEBULIQAgBCQKIwoQASEBDAILCwsgAAR/QQEFIwpBgAJqIAJPIwJBNE9xBH8QAgVBAAsLBEBBAQ8LIwJBNEkEQEEADwsjCiQZIwpBgAJqIAJJBEBBAA8LIAYgA0ErEAMEf0EB\
BSAGIANBLRADCwR/QQEFIAYgA0GvARADCwR/QQEFIAYgA0GrARADCwR/QQEFIAYgA0GtARADCwvNDQIHfwJ7QZCALP0ABAAiCSAAQRBqIgH9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRFBEACQCABIxdJDQAgCSABIgJBEGv9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIARFBEBBkIAs/QAEACACQRBrIgJBEGv9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQI\
ECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwBCwsgAiAEZ0EQa2shA0GQgCz9AAQAIAFBEGoiAf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGQgCz9AAQAIAFBEGoiAf0ABAAiCP0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyABIARoaiICJBcgAiADa0HoAEkjCEGAIEtyBH9BAAUgAxAJ\
IAJBgAJqTQsEfyADIAIQBwVBAAtFDQAjCCIBQQFqJAggAUGAIEkEQCABQQN0QYCILGoiASADIwFrNgIAIAEgAiMBazYCBAsLCyAAIQIDQCACIABBQGtJBEAgAv0ABAAiCP0MICAgICAgICAgICAgICAgIP1R/VME\
f0GggCz9AAQAIAj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAAkAgAiMYSQ0A\
QaCALP0ABAAgAiIBQRBr/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAE\
RQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k\
IQQMAQsLIAEgBGdBEGtrIQRBoIAs/QAEACACQRBqIgH9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAA\
AAAAAAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACABQRBqIgH9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiBiQYIAYgBGtBH0kjCUGAIEtyDQBBACEDAkAgBBAZRQ0AIARBgAJrIwEgBCMBa0GAAksbIQMgBCEBA0AgASADSwR/IAFBAWstAABBCkcFQQALBEAgAUEBayEBDAEL\
C0EBIQMgASMBSwR/IAFBAWstAABBCkcFQQALDQAgBCMTTwRAAkBBACQQQQAkEUEBJBYDQCABIwBJBEAgASMAIgUgAUGAAmoiByAFIAdJGyEFA0AgASAFSQR/IAEtAABBCkcFQQALBEAgAUEBaiEBDAELCyABEBpF\
DQIgASMASQR/IAEtAABBCkcFQQALBEBBASQRCyABJBMjE0EBaiEBDAELCwsLIxEhAwsgAwRAAkAjCSIBQQFqJAkgAUGAIE8NACABQQN0QYCILmoiASAEIwFrNgIAIAEgBiMBazYCBAsLCwsgAkEQaiECDAELCwsJ\
ACMJIwggABsLoAUCBH8BeyABIQMDQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgA0EBayEDDAELCyADIQQCfyAAIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwNA\
IAMgBEkEQCADEC0EQCADLQAAQdwARwRAQQEPC0EBIQILAn8gA0EBaiEDA0AgAyAESQRAQbCALP0ABAAgA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//A0cEQCADIAVBf3NoagwDCyADQRBqIQMMAQsLIAQLIQMMAQsLIAIEfyABIQRBACECIAAhAQNAIAJBMEkgASAESXEEQCABEBgiAwRA\
IAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAUEEQQEgAS0AAEHcAEYEfyABQQFqLQAAQfgARgVBAAsEfyABQQJqIgEhAwJ/A0AgAyABQQJqSQRAQQAgAy0AAEEBdEGAhCxqLwEAQYAC\
cUUNAhogA0EBaiEDDAELC0EBCwVBAAsbaiEBDAELCyACQTBPBH9BAQUgABAYIgBB0ABGIABBH0ZyIABBKEZyIABB+ABGciAAQdwARnILBUEACwvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABB\
AmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEg\
A0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQAC\
fwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0Ag\
ACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhog\
AEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0A\
AEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRA\
QQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsLxgUBB39BECEEA0AgACAB\
SQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0\
QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAE\
SyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjFgR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiAD\
QR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkEQtBACQWQQAh\
AwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsL\
IxAgA2okECMQQTBPBEBBASQRCyAGBEAgAyQQCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC5YIAgh/AXsgASAAa0E0TwR/IAAgARAX\
BH9BAQUgACECAn8DQCABIAJLBEBBASACQQAQEw0CGiACEBQhAgwBCwtBAAsLBUEACwRAQQEPCwJ/IAAhAgNAIAAgAU0EQEHAgCz9AAQAIAD9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIAQEQCACIAAgBGhqIgMgAmtBEE8NBBogA0EBaiECIAQgBEEBa3EhBAwBCwsgAEEQaiEADAELC0EA\
CyEAA0AgAARAIAAhAkHAgCz9AAQAIAD9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhBANAIARFBEBBwIAs/QAEACACQRBqIgL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAA\
AP0j/WQhBAwBCwsgAiAEaGoiAiAAa0E0TwR/IAAgAhAFBH9BAQUgACACQQAQCwsFQQALBEBBAQ8LIAIgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaQQAhBANAIARBgAFJBEBBASADLQAA\
QQF0QYCELGovAQAiBUEgcQ0CGkEAIAVBEHFFDQIaIARBAWohBCADQQFrIQMMAQsLQQALBUEACyEFQQAhBAJAIAUgAi0AAEEBdEGAhCxqLwEAQQhxcgR/IAAgAhARBUEBCw0AQQEhBCACEAEEf0EBBSMVIwwhByMN\
IQgjEiEJIAAgAhAbIgMEQCACEAhBAEchAwskFSAHJAwgCCQNIAkkEiADCw0AIAUEfyAAQQFqIAAgAC0AACIDQfIARiADQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbEBAFQQALIQQLIAQEQEEBDwsCfyACIQADQCAB\
IAJPBEBBwIAs/QAEACAC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAE\
BEAgACACIARoaiIDIABrQRBPDQQaIANBAWohACAEIARBAWtxIQQMAQsLIAJBEGohAgwBCwtBAAshAAwBCwtBAAu8EAIGfwF7IwEjACEFQbDWMP0MAQEBAQEBAQEBAQEBAQEBAf0LAAAgAEEBQcAA/AsAQcDWMCQB\
IAAkAAJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQfCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0EYTw0EGiAGQQFqIQMgAiACQQFrcSECDAELCyABQRBqIQEMAQsLQQALIQECfwNAIAEEQCABIQNB8IAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQfCALP0ABAAgAUEQaiIB/QAEACIH/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLQQEgAyABIAJoaiIBEC8NAhoCfyABIQIDQCAAIAFP\
BEBB8IAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAg\
AiABIANoaiIGIAJrQRhPDQQaIAZBAWohAiADIANBAWtxIQMMAQsLIAFBEGohAQwBCwtBAAshAQwBCwtBAAsiAUUEQAJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQZCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0HoAE8NBBogBkEBaiEDIAIgAkEB\
a3EhAgwBCwsgAUEQaiEBDAELC0EACyEBAn8DQCABBEAgASECQZCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAJBEGoiAv0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBIAIgA2hqIgIgAEYgAUHA1jBGcgR/A0AgASACSQR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIAFBAWohAQwBCwsgASACSQUgASACEAcLDQIa\
An8gAiEBA0AgACACTwRAQZCALP0ABAAgAv0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZCEDA0AgAwRAIAEgAiADaGoiBiABa0HoAE8NBBogBkEBaiEBIAMgA0EBa3EhAwwBCwsgAkEQaiECDAELC0EACyEBDAELCwJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0EfTw0EGiAGQQFqIQMg\
AiACQQFrcSECDAELCyABQRBqIQEMAQsLQQALIQEDQCABBEBBASABEBkNAhoCf0GggCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBBoIAs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwBCwsgASACaGoiAiEBA0AgACABTwRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAg\
B0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAIgASADaGoiBiACa0EfTw0EGiAGQQFqIQIgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALIQEMAQsL\
QQALIQELJAEgBSQAIAELxQcBCX9BfyEFQTMhBANAIAEgBEoEQCAEIQMDQCADIAVKBH8gAyADQQNuIgZBA2xrIgcgACAGQQJ0amoiBi0AAEHAgSxqLQAAIghBAnQgBkEBai0AAEHAgSxqLQAAIgZBBHZyIAdBAUYE\
fyAIQQ9xQQR0IAZBAnZyBSAIQQNxQQZ0IAZyCyAHRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIFQQALBEAgA0EBayEDDAELCyADIAVGBEADQCABIARLBH8gBCAEQQNuIgNBA2xrIgYgACADQQJ0amoi\
Ay0AAEHAgSxqLQAAIgdBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAZBAUYEfyAHQQ9xQQR0IANBAnZyBSAHQQNxQQZ0IANyCyAGRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIFQQALBEAgBEEBaiEE\
DAELCyAEIQMgAgR/IAAQCgVBAQsEQEEBDwsgASADQYACaiIEIAEgBEkbIQggBUH/AWsiBEEAIARBAE4bIgQhCQJ/A0AgCCAJSwRAIAggBEGAIGoiBSAFIAhLGyEJQcDWMCEFIAQhBgNAIAYgCUkEQCAFIgdBAWoh\
BSAHIAYgBkEDbiIKQQNsayIHIAAgCkECdGpqIgotAABBwIEsai0AACILQQJ0IApBAWotAABBwIEsai0AACIKQQR2ciAHQQFGBH8gC0EPcUEEdCAKQQJ2cgUgC0EDcUEGdCAKcgsgB0UbOgAAIAZBAWohBgwBCwtB\
ASAFEDANAhogBEGAGGohBAwBCwtBAAsEQEEBDwsLIAEgA0oEfyADIANBA24iBEEDbGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiBkECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAZBD3FBBHQgBEEC\
dnIFIAZBA3FBBnQgBHILIAVFGwVBAQsEf0EABSADQQNrIgRBACAEQQBOGyEEAn8DQCADIARKBEBBASAEIARBA24iBUEDbGsiBiAAIAVBAnRqaiIFLQAAQcCBLGotAAAiB0ECdCAFQQFqLQAAQcCBLGotAAAiBUEE\
dnIgBkEBRgR/IAdBD3FBBHQgBUECdnIFIAdBA3FBBnQgBXILIAZFGyIFQf8ASSAFQSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQHQR/QQEFIAAgBCABQQQQHQsFQQALDQIaIARBAWohBAwBCwtBAAsL\
BEBBAQ8LIAMiBUE0aiEEDAELC0EACw==";var uE=c("%\\&="),gE=11,uA=128,an=[1,0,2|uA,4|uA,8|uA,16,8|uA,32],dE=[d,jA.table,c("0123456789"),ie,se,te,_,mA,T,oe,re,qe,F.table,nn],IE=[[720960,d],[721008,O.table],
[720912,F.table],[720928,fe.table],[720944,uE]];function kt(A){for(let[n,r]of IE)lE(new Uint8Array(A,n,16),r);new Uint8Array(A,720976,an.length).set(an),CE(new Uint8Array(
A,720896,16)),new Uint8Array(A,721088,256).set(D);let e=new Uint16Array(A,721408,256);for(let[n,r]of dE.entries())for(let t=0;t<256;t++)e[t]=e[t]|r[t]<<n}function lE(A,e){
for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function CE(A){A.fill(uA,0,gE);for(let e=0;e<128;e++){let n=O.table[e]===1?an[e>>4]&~uA:0;A[e&15]=A[e&
15]|n}}var Bn=65536,_t;function cn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new Qn(e,A)}catch{return}}var Qn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#c=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#e=n,_t??=
new e.Module(Buffer.from(Gt,"base64")),this.#A=new e.Instance(_t,{env:{memory:r}}).exports,kt(r.buffer),this.#f(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#f(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#c=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#c;if(this.#E=this.#n===void 0?e.byteOffset+n:1048640,this.#c=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#u(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,a=0,E=Math.min(i,4096);for(;a<
E;){let Q=a+E>>1;this.#a+this.#Q[s+2*Q]<o?a=Q+1:E=Q}return a<Math.min(i,4096)?this.#a+this.#Q[s+2*a]:i>4096?p(n,r,o,t):l}nextWide({start:e,end:n},r){if(this.#B===
0)return l;let t=this.#E+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#E+n-e);return o===0?l:e+o-this.#E}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#u(e,n){e.grow(Math.ceil((n-this.#i.length)/Bn)),this.#f(e)}#f({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var dA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(O,A,n,e),endOf:({bytes:A,end:e},n)=>I(O.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>de.find(A,e)},pE=192,fn,Jt=!1,un=[];function Yt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?dA:e?.holds(n)===!0?e.sift(A)?e:dA:
t-r<pE?dA:(Jt||(fn=cn()),Jt=!0,fn?.sift(A)===!0?fn:dA)}function qt(A,e){if(A.end-A.start>8388608)return dA;for(;un.length<e;)un.push(cn());let n=un[e-1];return n?.
sift(A)===!0?n:dA}var Zt={table:mA,shortest:U};function gn(A,e,n){bE(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of ht)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
l;){let a=I(t.shape.table,A.bytes,s,A.end),E=o(A,s,a)?i(A,s,dn(A,r,n)):a;s=e.nextOther(t,A,E)}jt(de,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&jt(Ie,Ie.find,
A,n)}function jt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=e(r,o,dn(r,A,t))}function dn(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=SE(r,A,A.depth-e),o=qt(t,pe(t));(!o.isEmpty||Ie.find(t,t.start)!==l)&&gn(t,o,n)}}function bE(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==l;){let o=e.endOf(A,t),i=x(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=f&&RE(A,t,o,n.found);for(let s=0;s<ge.length;s++){let{levels:a,trait:E,
shortest:Q,notice:w,decode:Y}=ge[s];if(!(a>A.depth||(i&E)===0||o-t<Q))for(let P=Math.max(t,r?.[s]??t);P<o&&(P=w(A,P,o),P!==l);)P=Y(A,P,dn(A,a,n)),r??=ge.map(()=>A.
start),r[s]=P}t=e.nextRun(A,o)}}function SE({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function RE(A,e,n,r){let{bytes:t}=A;for(let o=p(Ue,t,e,n);o!==l;o=p(Ue,t,o,n)){let i=o;o=I(d,t,o,n),yE(A,
i,o,r),LE(A,i,o,r)}}function yE(A,e,n,r){let{bytes:t}=A,o=n-(eA-fA)+4;for(let i=e+fA;;i++){if(i=Nt(t,i,o),i===-1)return;let s=i-fA;if(!sn(t,s)&&!qA(A,s,s+eA))continue;
let a=Ft(t,s);a!==void 0&&(a.confidence==="certain"||PE(A,s))&&r.add(A,s,s+eA,a)}}function PE(A,e){return!A.exact&&qA(A,e,e+eA)&&Mt(A.bytes,e)}function LE(A,e,n,r){
let{bytes:t}=A;for(let o=p(Zt,t,e,n);o!==l;o=p(Zt,t,o,n)){let i=o;for(;o<n&&mA[t[o]]===1;)o++;xE(A,i,o,r)}}function xE(A,e,n,r){let{bytes:t}=A;for(let i=Pe(t,e,
n,e);i!==-1;i=Pe(t,e,n,i+1)){let s=DA(t,i);s!==void 0&&r.add(A,i,i+U,fr(s))}let o=n-U;A.exact||DA(t,o)!==void 0||!dr(t,o)||qA(A,o,n)&&r.add(A,o,n,ur)}var zt=Object.freeze([]);function Vt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(A,t);if(i.isEmpty)return zt;let s=A.end-A.start,a=new YA(A.start),E=new kA(s),
Q=o&&TE(o,s,E);gn(Xn(A,e,Q),i,{found:a,budget:E}),E.isExceeded&&n?.(jn),a.hasCandidates&&r?.();let w=a.distinct();return w.length===0?zt:w}function TE(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}var UE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],In=new Map;for(let A of UE){let e=A[0].charCodeAt(0);In.set(e,[...In.get(e)??[],
A])}var OE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),NE=110,Kt=120,Xt=512,ln=22,FE=Buffer.from("PK\0\0\0\0","latin1"),ME=ln+65535;
function $t(A,e,n,r=!0){let t=A[e];if(t===void 0||n-e<8)return;let o=In.get(t);if(o!==void 0){let s=o.find(([a])=>eo(A,e,a));if(s!==void 0)return s[1]}if(t===Kt&&
kE(A[e+1]))return"zlib";let i=OE.get(t);if(i!==void 0){let s=no(A,e,Math.min(n,e+NE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return GE(
A,e,n)?"tar":r&&HE(A,e,n)?"trailing-zip":void 0}function Ao(A){return A.endsWith(".br")?"brotli":void 0}function GE(A,e,n){if(n-e<Xt)return!1;let r=A[e+154];if(!(A[e+257]===117&&eo(A,e+257,"ustar"))&&!(r===0&&A[e+155]===32))return!1;let o=Number.parseInt(no(A,e+148,
e+156).replaceAll("\0"," "),8),i=256;for(let s=e;s<e+Xt;s++)i+=A[s];for(let s=e+148;s<e+156;s++)i-=A[s];return o===i}function kE(A){return(A&32)===0&&((Kt<<8)+A)%
31===0}function HE(A,e,n){let r=Math.max(e,n-ME);if(n-r<ln)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(FE):-1;return o>=
0&&o+ln<=t.length}function eo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function no(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var M=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,vE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,_E=32;function oo(A,e){try{let n=(0,ro.inflateSync)(JE(A),{maxOutputLength:to}),r=vE.exec(
n.toString("latin1",0,_E)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return FA(n)}}function JE(A){let e=(0,M.openSync)(A,M.constants.O_RDONLY|(M.constants.O_NONBLOCK??0));try{let n=(0,M.fstatSync)(
e);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,M.readFileSync)(e)}finally{(0,M.closeSync)(e)}}function xA(A,e,n){if($t(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Vt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(A,e){let n=oo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&xA(n.bytes,
n.start,e)}function so(A,e,n){let r=(0,IA.lstatSync)(A);return!r.isFile()||r.size>n||(0,IA.realpathSync)(A)!==A?!1:Ao(A)===void 0&&xA((0,IA.readFileSync)(A),0,e)}var WE=/ -{24} >8 -{24}\r?$/;var YE="diff --";function ao(A,e){if(!e)return A;let n;for(let{line:r,at:t}of ZE(A)){let o=WE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(YE))return qE(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function qE(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*ZE(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var TA={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var jE=500,Qo=1<<20;function co({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&zE(t,
e);case"commit-msg":return e.length===1&&XE(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function zE(A,e){let n=Tn(A.directory);if(n===void 0)return!1;let r=Zn(
A);if(r===void 0||r.blobs.size+e.length>jE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,UA.join)(
n.top,xn(s)))),i=e.map(s=>(0,UA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(fo)&&[...r.blobs].every(s=>io(t(s),TA))&&i.every(VE)}function VE(A){
return fo(A)&&so(A,TA,Qo)}function fo(A){return[...Ln(A)].every(({name:e})=>xA(e,0,TA))}function XE(A,e,n){let r=ao((0,Bo.readFileSync)((0,UA.resolve)(A,e)),n);
return r.length<=Qo&&xA(r,0,TA)}var KE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;$E(process.argv.slice(2))||import("./cli.js");function $E([A,e="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(a=>KE.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return co({hook:e,args:o,cwd:s,env:i})&&Pn(s,(0,uo.homedir)())}catch{return!1}}
