"use strict";var go=Object.create;var mn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var lo=Object.getOwnPropertyNames;var Co=Object.getPrototypeOf,mo=Object.prototype.hasOwnProperty;var po=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of lo(e))!mo.call(A,t)&&t!==n&&mn(A,t,{get:()=>e[t],enumerable:!(r=Io(e,t))||r.enumerable});
return A};var wo=(A,e,n)=>(n=A!=null?go(Co(A)):{},po(e||!A||!A.__esModule?mn(n,"default",{value:A,enumerable:!0}):n,A));var fo=require("node:os");var hn=require("node:fs"),bn=require("node:path");var x=class extends Error{name="UserError"};function NA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function pn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var wn=require("node:fs"),CA=require("node:path");function*Dn(A,e){for(let n=A;;n=(0,CA.dirname)(n))if(yield n,(0,wn.existsSync)((0,CA.join)(n,".git"))||n===e||
n===(0,CA.dirname)(n))return}var Do=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Sn(A,e,n=hn.existsSync){for(let r of Dn(A,e)){let[t,o]=Do.map(i=>(0,bn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var MA=require("node:fs");function Rn(A,e,n){let r=ho(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${e}: not valid UTF-8`)}}function ho(A,e,{noun:n,
largest:r}){try{let t=(0,MA.statSync)(A);if(!t.isFile())throw new x(`${e}: not a regular file`);if(t.size>r*1e6)throw new x(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,MA.readFileSync)(A)}catch(t){throw t instanceof x?t:new x(pn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${NA(t)}`)}}var bo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,So=/^ *(?:#.*)?$/,Ro=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Lo=/^PAT00[1-5]$/,xo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Ln(A,e){let n=Sn(A,e);return n===void 0?!0:!n.endsWith(".json")&&Po(Rn(n,n,{noun:"configuration",largest:1}))}function Po(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!bo.test(r))return!1;if(So.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",Q=""]=o;
if(n===void 0||(n.indent??E)!==E||!yn(n.key,Q))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,a]=xo.exec(t)??[];if(s===void 0?!Ro.test(t):a?.split(",").every(E=>yn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(A,e){return(A==="disabledRules"?Lo:yo).test(e)}var Bo=require("node:fs"),TA=require("node:path");function*xn(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function Pn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Uo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Uo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),R=require("node:path");function Un(A,e=process.env){let n=To(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Tn((0,R.join)(
t,"commondir")),i=o===void 0?t:(0,R.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,R.join)(i,"objects"):(0,R.resolve)(A,s)}}function To(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,R.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,R.dirname)(
r)){let t=(0,R.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Tn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,R.resolve)(r,i.slice(8))};if(r===(0,R.dirname)(r)||Fo(r))return}}function Fo(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,R.join)(A,e)))}function Tn(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Gn=require("node:child_process");var On=require("node:fs"),tA=require("node:path");var Oo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Fn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],No={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Mo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Nn=["--no-pager","--literal-pathspecs",...Mo.flatMap(A=>["-c",A])];var ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Mn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!ko.has(i)&&(n[t]=o)}let r=A.inherit?[...Oo,...Fn]:Fn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,No)}var Ce;function kn(){let A=process.env.PATH??process.env.Path??"";if(Ce?.path!==A){let e=Go(A);if(e===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");Ce={path:A,git:e}}return Ce.git}function Go(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ho(n))}function Ho(A){try{return(0,On.statSync)(A).isFile()}catch{return!1}}var _o=12e4,vo=1<<20;function Hn(A,e){let{status:n,stdout:r,error:t}=(0,Gn.spawnSync)(kn(),[...Nn,...A],{cwd:e.directory,env:Mn(e),stdio:["ignore","pipe","ignor\
e"],timeout:_o,maxBuffer:vo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Jo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Wo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function _n(A,e){if(!Wo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var qo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)qo[A.toString(16).charCodeAt(0)]=A;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",Yo=`:${Wn}`;function qn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?vn(o,n):void 0,after:/^1[02]/.test(t)?vn(i,n):void 0,isNew:r===Yo&&t!==Wn,unmerged:s==="U"}}function vn(A,e){return/^0+$/.
test(A)?void 0:_n(A,e)}var Yn="diff-index";function Vn(A){let e=Hn([Yn,...Jn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:Q}=qn(n[i],s,Yn);if(Q)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var IA=require("node:fs");var kA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var Xn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Vo={free:1024*1024,ratio:24},GA=class{#e;#n=!1;constructor(e){
this.#e=new kA(Vo,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Zn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+A[e+2*a+1]<t?i=a+1:s=a}return i<n&&r+A[e+2*i]<=o}function zn({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function we({layer:A}){return A.outer===void 0?A.unpack:we(A.outer)}function De({outer:A}){return A===void 0?0:De(A.layer)+1}function P({changes:A},e,n){return A===
void 0||Zn(A,e-256,n+256)}function Kn(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var me=3*65536,pe=3*8192;function h(A,e){
if(A<=me+pe){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=me){let r={start:n,end:Math.min(A,n+me)};e({start:Math.max(0,n-pe),end:Math.min(A,r.end+
pe)},r)}}function C(A,e){return{start:A.start+e,end:A.end+e}}var Xo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],jo=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),$n=new RegExp(`${Xo.map(jo).join("|")}|(?<![a-z])(?:${Zo.join(
"|")})`,"i"),zo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Ko=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
$o=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ai=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ei=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=$n.test(t)||$n.test(
o),e.foreign||=zo.test(t)||Ko.test(o),e.digest||=$o.test(t),e.example||=Ai.test(t),e.server||=ei.test(t)&&ni.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[Ar(r,t,e.start),Ar(r,e.end,o)]}function Ar(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var _A=new Uint16Array(256);function iA(A,e,n){_A.fill(0);for(let t=e;t<n;t++){let o=A[t];_A[o]=_A[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/_A[A[t]]);
return r/(n-e)}var ri=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ti=new Set(ri.flatMap(A=>tr(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),oi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ii=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function rr(A){let e=A.toLowerCase(),n=tr(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(ii.test(e))return"it is made of words\
 that stand for a token";if(si(e))return"it repeats itself";if(vA(n,nr)>=20||vA(ai(e),nr)>=30)return"it counts up or down";if(vA(n,r=>ti.has(r))>=20)return"it w\
alks along the keyboard";if(vA(n,r=>oi.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function nr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function si(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function tr(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function ai(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function vA(A,e){
return A.filter(e).length}var f=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,mA=String.raw`${f}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${f}value${f}\s{0,4}[:=]|\s)\s{0,8}${f}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),p=(A,e="")=>B(`(?:${A})${mA}${e}`),Y=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${f}`),
z="@|%40",K=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:p("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:p("_authToken")},{id:"npmrc-auth",before:p(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:p("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:p("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:p("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${f}\s{1,8}value\s{0,4}=\s{0,4}${f}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${mA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:p("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:Y("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:p("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${K}`),after:k(z)},{id:"pip-inde\
x-url",before:B(K),after:k(String.raw`(?:${z})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${mA}basic\s{1,4}`)},{id:"cargo-token",before:p(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${f}auth${f}\s{0,4}:\s{0,4}${f}`)},{id:"curl-user",before:Y("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${f}[^\s:"']{0,80}:`)},{id:"wget-password",before:Y("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${f}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:k(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:p("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:p("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:p("VSCE_PAT")},{id:"terraform-variable",before:p("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:p("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:k(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:Y("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:Y("vsce","-p|--pat")},
{id:"tfx-command",before:Y("tfx","-t|--token")},{id:"terraform-variable",before:Y("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${f}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${f}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${f}\w{1,80}=${f}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${f}publishers${f}\s{0,4}:[^]{0,600}${f}pat${f}\s{0,4}:\s{0,4}${f}`)},
{id:"postman",before:B(String.raw`${f}key${f}\s{0,8}:\s{0,8}${f}[\w -]{1,60}${f}\s{0,8},\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(
String.raw`${f}\w{0,60}(?:pat|token|secret|password)\w{0,60}${f}\s{0,8}:\s{0,8}\{\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${f}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${mA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${f}\s{0,4}:\s{0,4}${f}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:p("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${K}`),after:k(z)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(K),after:k(String.
raw`(?:${z})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(K),after:k(String.raw`(?:${z})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
K),after:k(String.raw`(?:${z})[\w-]`)},{id:"devops-variable",before:p("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,Bi=/[A-Za-z0-9+/_-]+$/,Qi=/^[A-Za-z0-9+/_=-]+/;function he({steps:A},e=Ei){let n=A.map(({layer:t,span:o},i)=>{let[s,a]=HA(t,o,e);return i===0?{before:s,
after:a}:{before:s.replace(Bi,""),after:a.replace(Qi,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ci(t,i))&&(o?.test(s)??
!0)))?.id}function ci(A,e){return A.lastIndex=e.length,A.test(e)}var O=(A,e,n)=>({signed:A,shaped:e,legacy:n}),fi={signed:4.5,shaped:4.5,legacy:4},gi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:A,entropy:e})=>e>=fi[A]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],di=5,Ii=8;function li(A){return A>=Ii?"likely":A>=di?"possible":void 0}function Ci(A){let{kind:e}=A;return gi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ir(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=er(A),a=mi(e);if(a==="legacy"&&s.foreign)return;let E=s.azure&&he(A,256)!==void 0,
Q=Ci({kind:a,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:E}),m=li(Q);return m===void 0?void 0:{...e,confidence:m}}function mi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function c(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",be="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",Se=ar+sr+be,V=`${sr}${be}${ar}+/`,sA=`${be}234567`,d=c(`${V}-_`),G=c(Se),pA=c(sA),y=c(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),U=c("0123456789ABCDEFabcdef"),w=c(V,A=>A);w[45]=62;w[95]=63;var T=52,Re=32,Er=[2,7,8,22],pi=-524719827,wi=270137646,ye=50,aA=123-ye,Di=97,hi=113,bi=4;function Qr(A){return Er.reduce((n,r)=>n<<8|A[r],0)^(0,Br.crc32)(A.filter(
(n,r)=>!Er.includes(r)))}var cr=Qr(new Uint8Array(Re)),Si;function Ri(){let A=new Int32Array(T*aA),e=new Uint8Array(Re);for(let n=0;n<Re*8;n++){e[n>>3]=128>>(n&7);let r=Qr(e)^cr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*aA+sA.charCodeAt(i)-ye;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function wA(A,e){let n=Si??=Ri(),
r=cr;for(let t=e,o=-ye;t<e+T;t+=4,o+=4*aA){let i=n[o+A[t]],s=n[o+aA+A[t+1]],a=n[o+2*aA+A[t+2]];r^=i^s^a^n[o+3*aA+A[t+3]]}return r===pi?"user":r===wi?"applicatio\
n":void 0}function ur(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var fr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function gr(A){let e=sA.indexOf(A.charAt(T-1));return`${A.slice(0,T-1)}${e<sA.length/2?"a":"q"}`}function Le(A,e,n,r){
if(n-e===T)return r<=e&&wA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==Di&&i!==hi||t>=T-1)continue;let s=o-
T+1;if(s>=r&&s>=e&&wA(A,s)!==void 0)return s}return-1}function dr(A,e){return iA(A,e,e+T)>=bi}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",Ir="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",lr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Li=new RegExp(`${Ir}(?::[^\\s:/\
@"'<>]{0,128})?${lr}`,"gi"),AQ=new RegExp(`${Ir}(?::|%3A)$`,"i"),eQ=new RegExp(`^${lr}`,"i"),nQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Li,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var rQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),tQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var xi=Object.freeze([]),qA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=Kn(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?gr(E):E),m=i.encoding.length===0&&a.end-a.start===r-n;m&&Q.offsets.has(a.start)||(m&&
Q.offsets.add(a.start),this.#n.push({...s,token:Q.token,offset:a.start-this.#e,length:a.end-a.start,encoding:i.encoding.length===0?xi:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Ti)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):Pi(n,r)&&(e[e.length-1]=n)}return e.sort(Ui)}};function Pi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Ui(A,e){return A.offset-e.offset||A.length-
e.length||xe(A.token,e.token)}function Ti(A,e){return xe(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:xe(A.encoding.join(),
e.encoding.join()))}function xe(A,e){return A===e?0:A<e?-1:1}var Pe=92,Fi=37,Oi=117,Ni=120,Mi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function YA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&G[r[n]]===1?!1:e<=
t||G[r[e-1]]===0||ki(r,t,e)}function ki(A,e,n){return n-2>=e&&A[n-2]===Pe&&Mi.has(A[n-1])||n-3>=e&&A[n-3]===Fi&&Ue(A,n-2,n)||n-4>=e&&A[n-4]===Pe&&A[n-3]===Ni&&Ue(
A,n-2,n)?!0:n-6>=e&&A[n-6]===Pe&&A[n-5]===Oi&&Ue(A,n-4,n)}function Ue(A,e,n){for(let r=e;r<n;r++)if(U[A[r]]===0)return!1;return!0}var u=52,X=48,l=-1,VA=`${V}-_`,Cr="%\\&#;={}",XA={table:c(VA+Cr),shortest:u},F={table:c(`${VA}${Cr}\r
`),shortest:24},Te={table:d,shortest:u};function D({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return l}function I(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var Gi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],mr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&ZA(A,e)!==void 0?e:l,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=ZA(r,e),s=o&&we(o);return i===void 0||s===void 0||s(r.subarray(
e,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ZA(A,e){let n=A[e];for(let[r,t]of Gi)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Fe={table:d,shortest:Math.ceil(u*8/6)},pr=4,_i=c("(Px"),wr=Math.floor((X-2)/3),Dr={levels:1,trait:4,shortest:Fe.shortest,notice:({bytes:A},e,n)=>{for(let r=D(
Fe,A,e,n);r!==l;){if(jA(A,r))return r;let t=I(d,A,r,n);for(let o=0;o<pr;o++)if(hr(A,r+o,t))return r;r=D(Fe,A,t,n)}return l},decode:(A,e,n)=>{let r=I(d,A.bytes,e,
A.end);jA(A.bytes,e)&&vi(A,e,r,n);for(let t=0;t<pr;t++)Ji(A,{start:e+t,end:r},t===0,n);return r}};function jA(A,e){let n=w[A[e]]<<2|w[A[e+1]]>>4;return _i[n]===
1&&ZA(Oe(A,e,0,6),0)!==void 0}function vi({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Oe(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;hr(A,t,e.end)&&h(o,(i,s)=>{qi(A,
t,i.start,i.end)&&r({bytes:Oe(A,t,i.start,i.end),core:C(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function hr(A,e,n){let r=e-4,t=r+4*wr;for(;t+4<=n;){let o=t;for(;Wi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*wr}return!1}function Wi(A,e){
let n=w[A[e]]&32,r=w[A[e+1]]&8;return(n|r|w[A[e+2]]&2)===0}function DA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=w[A[o]],s=w[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function qi(A,e,n,r){let t=n-1,o=t+u;for(;o<r;){let i=o,s=DA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=DA(A,e,i)}if(s===0&&Yi(A,e,i,
n,r))return!0;t=i,o=i+u}return!1}function Yi(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[DA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<u&&
y[DA(A,e,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<u&&y[DA(A,e,a)]===1;a+=i)s++;if(s===u)return!0}return!1}function Oe(A,e,n,r){let t=e+n/3*4,o=Buffer.from(A.buffer,
A.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var N={table:c(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*u},Vi=1,Xi=48,Zi=120,ji=92,zi=40,zA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&U[A[r]]===0;)r+=Ki(A,r,n)?zA.length:1;return Math.
min(r,n)}function KA(A,e,n){A.length>0&&A.add(Vi,e,n)}function Ne(A,e,n){return A[e]===Xi&&e+1<n&&hA(A[e+1])}function br(A,e,n){return e-2>=n&&A[e-2]===ji&&hA(A[e-
1])}function hA(A){return A!==void 0&&(A|32)===Zi}function Ki(A,e,n){if(A[e]!==zi||e+zA.length>n)return!1;for(let r=1;r<zA.length;r++)if(A[e+r]!==zA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<u)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),a=E=>$i(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:a(e.start),end:e.end===A.end?o:a(e.end)},locate:({start:E,end:Q})=>{let{starts:m,ends:q}=s();return{start:m?.[E],
end:q?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function $i(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var g=-1,EA=256,Sr=10,As=13;function b(A,e){return A|e<<9}function Rr(A){return A&511}function yr(A){return A>>9}function _(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(U[o]===0)return g;r=r*16+W(o)}return e>=n||r>255?g:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&U[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===Sr?1:A[e]!==As?0:e+1<n&&A[e+1]===Sr?2:1}var Lr={table:N.table,shortest:3*u-1},es=48,ns=3,xr={levels:1,alphabet:{index:0,shape:Lr},notice:(A,e,n)=>P(A,e,n)&&rs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=I(Lr.table,A,n,e);return h(t-n,(o,i)=>{let s={piece:C(o,n),core:C(i,n)},a=J(s,"decimal",E=>ts(A,s.piece,E));a!==void 0&&r(a)}),t}};function rs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Pr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=X)return!0;r=H(A,t,e.end)}return!1}function ts(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Pr(A,e,r,t);o===g?KA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function Pr(A,{start:e,end:n},r,t){if(t-r>ns||
r>e&&hA(A[r-1])||t<n&&hA(A[t]))return g;let o=0;for(let i=r;i<t;i++){let s=A[i]-es;if(s>9)return g;o=10*o+s}return o>255?g:o}function Z(A,e,n){if(!P(A,e.source[0],e.end))return;let{bytes:r}=A;h(e.offsets.at(-1),(t,o)=>{n({bytes:os(r,e,t),core:C(o,-t.start),locate:i=>is(e,C(i,t.start)),
aligned:!0,exact:!0})})}function os(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Tr(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,e.offsets[o+1]),E=e.source[o]-i;t.set(A.subarray(s+E,a+E),s-n)}return t}function is(A,e){return{start:Ur(A,e.start),end:Ur(A,e.
end-1)+1}}function Ur(A,e){let n=Tr(A,e);return A.source[n]+e-A.offsets[n]}function Tr(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Fr={table:d,shortest:16},Ae=F.shortest,Or=1,Me=2,ke=4,ss=8,as=c(VA,A=>A>=64?Or:A<26?Me:A>=52&&A<62?ke:ss),Es=256;function ee(A,e,n,r){for(let t=D(Fr,A.bytes,
e,n);t!==l;){let o=I(d,A.bytes,t,n);if(!Bs(A.bytes,t,o)&&r(A,t,o))return t;t=D(Fr,A.bytes,o,n)}return l}function Bs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=as[A[t]],
(r&(Me|ke))===(Me|ke))return!1;return(r&Or)===0?n-e<=Es&&Qs(A,e,n):!0}function Qs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var cs=27,us=38,fs=60,Nr=62,gs=91,ds=16,Is=128,ls=16,Cs=c("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ms=c(`<\r
`),ps=c("0123456789;"),ws=c("mK"),Ds=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),hs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Ge="\x1B\xC2\xE2\xEF";function Mr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<ds;o++){let i=bs(A,t);if(i===t)break;t=i}return t>e&&t<r&&d[n[t]]===
1?t:-1}function bs(A,e){let n=A.bytes[e];if(n===fs)return Ss(A,e);if(n===cs)return Rs(A,e);for(let r of n===us?Ds:hs)if(He(A,e,r))return e+r.length;return e}function Ss({
bytes:A,end:e},n){if(n+1>=e||Cs[A[n+1]]===0)return n;let r=Math.min(e,n+Is),t=n+1;for(;t<r&&A[t]!==Nr&&ms[A[t]]===0;)t++;return t<r&&A[t]===Nr?t+1:n}function Rs({
bytes:A,end:e},n){if(A[n+1]!==gs)return n;let r=Math.min(e,n+2+ls),t=n+2;for(;t<r&&ps[A[t]]===1;)t++;return t<e&&ws[A[t]]===1?t+1:n}function He({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var ve=10,_r=13,ys=38,Ls=60,QA=92,kr=42,xs=45,Ps=35,_e=47,vr=110,Jr=114,qe=4,ne=128,Us=2,Ts=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Os),oe=c(" 	\"'`\\=.,&>#*|<^~"),v=c("\"'`"),re=c("bBfFrRuULN@$"),Ye=c("+-/_"),Fs=c(`
\r<`),ie=c(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Ge}`),se=c(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=c(`
\r\\&<${Ge}`);function Os(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ae(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=Je(A,e,!1);
return t!==-1?t:Ns(A,e)?Je(A,e,!0):Mr(A,e)}function Ns({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<qe&&A[r]===QA;)r++;return r<e&&v[A[r]]===1}function Je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let a=SA(A,s),E=n?Ms(r,s,o):s;if(a>s){if(i===Us)return-1;i++,s=a}else if(E>s)s=E;else if(oe[r[s]]===
1||Hs(r,s,o))s++;else if(s>e&&Gs(r,s,o))s++;else break}return n&&(s===e||v[r[s-1]]===0)?-1:i>0||ks(r,e,s)?s:-1}function Ms(A,e,n){let r=A[e]===_e&&A[e+1]===kr,t=A[e]===
Ps||Gr(A,e,_e)||Gr(A,e,xs);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==ve&&A[o]!==_r;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==kr||A[o+1]!==_e);)o++;
return o+1<n?o+2:e}function Gr(A,e,n){return A[e]===n&&A[e+1]===n}function Wr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(v[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function ks(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&v[A[r]]===1&&
v[A[n-1]]===1}function Gs(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+qe&&A[r]===QA;)r++;return r<n&&v[A[r]]===1}function Ve(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)d[n[i]]===0&&d[n[i-1]]===1&&Je(A,i,!1)===e&&(o=i);return o}function Ee({bytes:A,
start:e},n){return n>e&&(A[n]===vr||A[n]===Jr)&&A[n-1]===QA}function Hs(A,e,n){let r=e;for(;r<n&&Ye[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||Fs[A[r]]===1)}
function SA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===ve)return e+1;if(t===_r)return e+1<r&&n[e+1]===ve?e+2:e+1;if(t===QA){let o=Hr(A,e)===Jr?We(A,e):e;return Hr(
A,o)===vr?We(A,o):o}if(t!==ys&&t!==Ls)return e;for(let o of Ts)if(He(A,e,o))return e+o.length;return e}function Hr(A,e){let n=We(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function We(A,e){let n=e;for(;n<A.end&&n-e<qe&&A.bytes[n]===QA;)n++;return n+1}var Xe=10,_s=128,vs=64,Ze=c(" 	"),qr=c("0123456789"),Yr={levels:0,trait:2,shortest:F.shortest,notice:(A,e,n)=>ee(A,e,n,Js),decode:(A,e,n)=>{let r=I(d,A.bytes,e,
A.end),t=Ws(A,e,r);return t===void 0?r:(Z(A,t,n),t.end)}};function Js(A,e,n){let r=Vr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=I(d,A.bytes,i,A.end),t+=o-i,t>=u)return!0;return!1}function Ws(A,e,n){let r=Vr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=I(d,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<u?void 0:{source:t,offsets:o,end:i}}function Vr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-_s),s=e,a=!0;for(;s>i&&r[s-1]!==Xe;s--)Ze[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Xe||!Wr(A,n))return;let E=Math.min(
o,n+vs),Q=n;for(;Q<E&&r[Q]!==Xe;)Q++;return Q<E?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=qs(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=I(i,A,o,n.start),t=I(i,A,t,e)}}return t<e&&d[A[t]]===1?t:-1}function qs(A){return qr[A]===1?qr:Ze[A]===1?Ze:void 0}var Ys=85,Xr=117,Vs=120,Xs=123,Zs=125,j=48,js=32,zs=127,Zr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return g;let r=A[e+1];if(r===Xr&&A[e+2]===Xs)return Ks(
A,e,n);if(r===Vs)return je(A,e,e+4,n);if(r===Xr)return je(A,e,e+6,n);if(r===Ys)return je(A,e,e+10,n);if(r>=j&&r<j+8)return $s(A,e,n);let t=BA(A,e+1,n);return t>
0?b(EA,1+t):r>js&&r<zs&&G[r]===0?b(r,2):g}};function je(A,e,n,r){let t=n>r?g:_(A,e+2,n);return t===g?g:b(t,n-e)}function Ks(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===Zs?_(A,e+3,r):g;return t===g?g:b(t,r+1-e)}function $s(A,e,n){let r=0,t=e+1,o=e+(Aa(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-j;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return b(r,t-e)}function Aa(A,e,n){if(e+4>n||A[e]!==j||A[e+1]>j+3||A[e+1]===j&&A[e+2]<j+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-j;if(t<
0||t>7)return!1}return!0}var ea=35,na=59,ra=120,ze=48,jr=8,zr={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==ea)return g;let r=(A[e+2]|32)===ra,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+jr)):ta(A,t,n),i=r?_(A,t,o):oa(A,t,o);return i===g?g:b(i,(o<n&&A[o]===na?o+1:o)-e)}};function ta(A,e,n){let r=Math.min(n,e+jr),t=e;for(;t<r&&A[t]>=
ze&&A[t]<ze+10;)t++;return t}function oa(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-ze;return e>=n||r>255?g:r}var ia=117,Kr={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===ia){let t=e+6>n?g:_(A,e+2,e+6);return t===g?g:b(t,6)}let r=_(A,e+1,Math.min(n,e+3));return e+
3>n||r===g?g:b(r,3)}};var $r=61,At={encoding:"quoted-printable",lead:$r,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===$r?g:b(EA,1+r);let t=_(A,e+1,Math.min(n,e+3));return e+
3>n||t===g?g:b(t,3)}};var Ke=[Kr,Zr,zr,At],AA=c(String.fromCharCode(...Ke.map(({lead:A})=>A)),A=>A+1),aa=c("=\\"),nt={levels:1,trait:8,shortest:u,notice:(A,e,n)=>{for(let r=e;r<n;){let t=et(
A,r);if(t-r>=u&&Ea(A,r,t))return r;r=t+1}return l},decode:(A,e,n)=>{let r={start:e,end:et(A,e)},t=ca(A.bytes,r);for(let[o,i]of Ke.entries())(t&1<<o)!==0&&Qa(A,r,
i,n);return r.end}};function Ea(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&G[r[t-1]]===0;)t--;if(!Ba(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<u;i++)o+=G[r[i]];return o===
u}function Ba({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(rt(A,t).read(A,t,e)!==g)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function rt(A,e){return Ke[AA[A[e]]-1]}function et({bytes:A,end:e},n){
let r=n;for(;;){r=I(XA.table,A,r,e);let t=r>n&&aa[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function Qa({bytes:A},e,n,r){h(e.end-e.start,(t,o)=>{let i={piece:C(
t,e.start),core:C(o,e.start)},s=J(i,n.encoding,a=>ua(A,i.piece,n,a));s!==void 0&&r(s)})}function ca(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&rt(A,t).read(A,t,n)!==g&&(r|=o)}return r}function ua(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],a=s===
r?t(A,i,n):g,E=a===g?i+1:i+yr(a),Q=a===g?s:Rr(a);Q!==EA&&o.add(Q,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:N},notice:(A,e,n)=>P(A,e,n)&&fa(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=I(N.table,A,n,e);return h(t-n,(o,i)=>{
let s={piece:C(o,n),core:C(i,n)},a=!1,E=J(s,"hex",m=>{a=ot(A,s.piece,0,m)});E!==void 0&&r(E);let Q=a?J(s,"hex",m=>{ot(A,s.piece,1,m)}):void 0;Q!==void 0&&r(Q)}),
t}};function fa(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Ne(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-t>=N.shortest&&tt(A,t+1,o,0)>=X||(r=st(A,t,o,e)?tt(A,t,o,r):0,r>=X))
return!0;t=H(A,o,n)}return!1}function tt(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<X;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Ne(A,i,n)&&(i+=2);let s=S(A,i,n),a=s-i>=N.shortest;o||=a,a||r===0&&st(A,i,s,e)?$e(t,A,i+r,s):KA(t,i,s),i=H(
A,s,n)}return o}function st(A,e,n,r){return n-e>=N.shortest||(n-e)%2===0&&!br(A,e,r)}function $e(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var ga=8,ue={table:c("0123456789ABCDEFabcdef :"),shortest:31},ct=256,nn=c(" 	#>*+-/|:]x"),da=128,at=9,fe=32,Ia=58,la=124,ut=10,Ca=13,ma=4,pa=6,Et=16,Bt=16,wa=8,
ft={levels:1,alphabet:{index:1,shape:ue},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Qt(A,r,e),end:ce(A,r,n)};return An(A,t,void 0)>=ga},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=I(ue.table,r,e,t),i=Qt(r,e,A.start),s=i;for(let a=i;a<t;){let E=ce(r,a,t);if(An(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(P(A,i,s)&&h(s-i,(a,E)=>{let Q={piece:C(a,i),core:C(E,i)},m=a.start===0?i:ce(r,Q.piece.start,Q.piece.end)+1,q=lA=>J(Q,"hex",nA=>{ha(r,{start:m,end:Q.piece.end},
{rewritten:nA,addWord:lA})}),L=!1,FA=q((lA,nA,OA)=>{L||=OA-nA>2,$e(lA,r,nA,OA)});FA!==void 0&&n(FA);let Cn=L?q((lA,nA,OA)=>Da(lA,r,nA,OA)):void 0;Cn!==void 0&&n(
Cn)}),Math.max(o,s))}};function Da(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function ha(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ce(
A,t,n);An(A,{start:t,end:o},r),t=o+1}}function Qt(A,e,n){let r=Math.max(n,e-ct),t=e;for(;t>r&&A[t-1]!==ut;)t--;return t}function ce(A,e,n){let r=Math.min(n,e+ct),
t=e;for(;t<r&&A[t]!==ut;)t++;return t}function An(A,e,n){let r=Math.min(e.end,e.start+da);for(let t=e.start;t<r;t++){if(U[A[t]]===0||t>e.start&&nn[A[t-1]]===0)continue;
let o=ya(A,{start:t,end:e.end}),i=o===-1?0:ba(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function ba(A,{start:e,end:n},r){let t=0,o=Bt;for(let i=e;i<n;){
t>0&&(i=Sa(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+Bt+1)),a=s-i;if(a===0||a%2===1||a>o||!Ra(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===wa&&o===2&&i<n&&A[i]===fe&&i++}return t}function Sa(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===fe;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function Ra(A,e,n){let r=A[e];return e>=n||r===fe||r===la||r===Ca}function ya(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+Et+1)),t=r-e;if(t<ma||t>
Et)return-1;let o=r<n&&A[r]===Ia;o&&r++;let i=r;for(;r<n&&(A[r]===fe||A[r]===at);)r++;let s=r-i>=2||A[i]===at||r-i===1&&t>=pa;return(o||s)&&r<n&&U[A[r]]===1?r:-1}var It={levels:0,trait:2,shortest:F.shortest,notice:(A,e,n)=>ee(A,e,n,La),decode:(A,e,n)=>{let r=I(d,A.bytes,e,A.end),t=Oa(A,e,r);if(t===void 0)return r;Z(A,t,n);
for(let o of Na(A,t))Z(A,o,n);for(let o of Ta)Ma(A,t,o,n);return t.end}};function La(A,e,n){let r=n-e,t=n;for(let i=ae(A,t);i!==-1&&(t=I(d,A.bytes,i,A.end),t!==
i);i=ae(A,t))if(r+=t-i,r>=u)return!0;let o=Ee(A,e)?e+1:e;return r>u-Ae&&Ve(A,o)!==-1}var xa=4,Pa=["H4sI","KLUv"].map(A=>Buffer.from(A)),Ua=4,Ta=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),Fa=45,gt=5;function Oa(A,e,n){let r=Ee(A,e)?e+1:e,t=Ha(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=ae(A,s)){let E=a===r?n:I(d,A.bytes,a,A.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<u?void 0:{source:o,offsets:i,end:s}}
function Na(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<xa?jA(A.bytes,i)&&r.push(dt(e,{start:o,end:n.length})):Pa.some(s=>rn(A,i,s))&&
(r.push(dt(e,{start:o,end:t.at(-Ua)??n.length})),t.push(o))}return r}function dt({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function Ma(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??A.end,E=rn(A,
a,n);if(i||=E,s<t.length&&(E||v[A.bytes[a-1]]===1))continue;let Q=i?ka(A,e,{start:o,end:s},n):void 0;Q!==void 0&&Z(A,Q,r),o=s,i=!1}}function ka(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=e.source[s];i=a+e.offsets[s+1]-e.offsets[s];let E=rn(A,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<u?void 0:{source:t,offsets:o,end:i}}function rn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function Ga({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<gt&&A[r-1]===Fa;)r--;return n-r===gt}function Ha(A,e){let{bytes:n,start:r}=A,t=Ve(A,e);if(t===-1||Ga(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&d[n[o-1]]===1;)o--;return Ee(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var _a=15,Ct={levels:0,trait:2,shortest:u,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(lt(A,r,t),t.length>=u)return r;r=t.last>r?t.last:va(A,r)}
return l},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return lt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),Z(A,{source:r,offsets:t,end:RA(A,o.last)},
n),o.last}};function lt(A,e,n,r){let t=RA(A,e),o=SA(A,t),i=RA(A,o),s=i-o;if(o===t||s===0||s>_a)return;let a=Math.max(e,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:SA(A,i);if(E===i)return;o=E,i=RA(A,o)}}function va(A,e){let n=RA(A,e);return Math.max(n+1,SA(A,n))}function RA({
bytes:A,end:e},n){return I(d,A,n,e)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},mt=2*(u-1),wt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+mt-1;r<e;r+=mt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&Dt(A,n,t,e)!==0)return t}return l},decode:(A,e,n)=>{let r=Wa(A,e),t=r.first+r.width*(r.count-1);return P(A,r.first,
t)&&h(r.count,(o,i)=>{n({bytes:qa(A.bytes,r,o),core:C(i,-o.start),locate:s=>Ya(A,r,C(s,o.start)),aligned:!0,exact:!1})}),t}};function Dt(A,e,n,r){return pt(A,e,
n,r,2)?2:pt(A,e,n,r,4)?4:0}function pt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<u&&!(y[A[i]]===0||!cA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<u&&!(y[A[i]]===
0||!cA(A,i+1,i+t));i-=t,o++);return o===u}function cA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function Wa({bytes:A,start:e,end:n},r){let t=Dt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&cA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&cA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function qa(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function Ya(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,a=e+n*r.start,E=e+n*(r.end-1),Q=E+n<=i&&cA(t,E+1,E+n),q=a-n+1>=o&&cA(t,a-n+1,a)&&(!Q||s&&(a-o)%n===n-1),[L,FA]=Ja[n];return q?
{start:a-n+1,end:E+1,encoding:FA}:{start:a,end:Math.min(E+n,i),encoding:L}}var ge=[It,Yr,Ct,Dr,nt],ht=[it,xr,ft],de=wt,Ie=mr;function bt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+Va(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Va(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function St(A){let e=yt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=Se.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Rt(A){let e=yt(A)>>>8;return[18,12,6,0].map(n=>V.charAt(e>>>n&63)).join("")}function yt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,uA=76,on=52,Xa=57,Za=58,Pt=59,ja=72,le=80,za=4,LA=Buffer.from("AZDO"),Ut=new Uint8Array(256).fill(4);LA.forEach((A,e)=>{e<3&&(Ut[A]=3-e)});var tn=Buffer.
from("JQQJ9"),Tt={9:"key",D:"derived",H:"hash"},Ka=new Set(Object.keys(Tt).map(A=>A.charCodeAt(0))),$a=2024,Ft=65,AE=1970041904,eE=1147496033,yA=new Uint8Array(
le/4*3);function Ot(A,e,n){for(let r=e+3;r<n;r+=Ut[A[r]])if(!(A[r]!==LA[3]||A[r-1]!==LA[2])&&A[r-2]===LA[1]&&A[r-3]===LA[0])return r-3;return-1}function Nt(A,e){
if(!xt(A,e,e+uA))return;let n=xt(A,e+le,e+eA);if(!sn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(A,e)};if(tE(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Mt(A,e){return iA(A,e,e+on)>=za}function sn(A,e){for(let r=0;r<tn.length;r++)if(A[e+on+r]!==tn[r])return!1;let n=A[e+Pt]-
Ft;return Ka.has(A[e+on+tn.length])&&n>=0&&n<12}function nE(A,e){let n=A.subarray(e+ja,e+uA);return{issued:rE(A,e),keyKind:Tt[String.fromCharCode(A[e+Xa])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(A,e){let n=$a+V.indexOf(String.fromCharCode(A[e+Za])),r=A[e+Pt]-Ft+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=w[A[r]],i=w[A[r+1]],s=w[A[r+2]],a=w[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|a}let n=bt(yA,AE,eE);return Lt(A,e,St(n))||Lt(A,e,Rt(n))}function Lt(A,e,n){for(let r=0;r<eA-le;r++)if(A[e+le+r]!==n.charCodeAt(r))return!1;return!0}function xt(A,e,n){
for(let r=n-1;r>=e;r--)if(G[A[r]]===0)return!1;return!0}var kt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gBX9/f39/AX9gAn9/AGAGf39/f39/AX9gAX8AAg8BA2VudgZtZW1vcnkCAAEDMjEBAAIDAAEBAQAAAAMBBAUGAAEBAQABAwEA\
AAEBAwQHAgICAQIAAAAAAAgAAQABAQADBpwBH38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2IJCWZpcnN0V2lkZQAjBHNpZnQADgpzaWZ0UGllY2VzAB4KcGllY2VTdGFydAAgCHBpZWNlRW5k\
ACEIcnVuQ291bnQAHwdjb3VudE9mACoIZmluZFdpZGUADAZtZW1vcnkCAArirgExlAEBAn8jAiABIABraiQCA0AgACABSQRAIwNBgMAARgRAEAIEQEEBDwtBgJYwQYDOMEGACPwKAABBgAgkAwsjA0GAljBqIQMj\
AyABIABBgEBrIwNrIgIgASACSRsiAiAAa2okAwNAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyACIQAMAQsLQQALeAEBfyAALQAAQQF0QYCELGovAQBBCHFFBEBBAA8LIABBABAGIgEEQCAB\
DwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQcAAcQR/IABBARAGBSAAECgLC8gCAQR/IwNBgJYwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAljAg\
AxAFBH9BAQVBgJYwIANBARALCwR/QQEFQf+VMCEBQeeWMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQIgACABRg0EDAELCyAAIgFB6ABqIQAMAQsLQQAhAgsgAiEAAn8D\
QCAABEAgACEBA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELC0EBIAEgABAHDQIaIABBAWsiAUHoAGohAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsi\
AEEBaiECIAAgAUYNBAwBCwsgACIBQegAaiEADAELC0EAIQILIAIhAAwBCwtBAAsLC58DAQh/IwtBASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABcRshCSMaIAAjBRshBSMFIAEjBRshBkEAJANB\
ACQCIwUEfyAABSABEAELIQMDQCADBEAgACADRgRAIAEhBAUjACEHIAMhBANAIAQgB0kEfyAELQAAQQF0QYCELGovAQBBAXEFQQALBEAgBEEBaiEEDAELCwsgAyAERwRAIAJB/wBxIgcgAy0AAEYEfyACQYABcQR/\
IANBAWotAAAgB0YFQQELBUEACyIHBH9BAQUgA0EBay0AAEEBdEGAhCxqLwEAQcAAcQsEQEEBIAcgCBshCCMCBH9BAAUgBSAJaiAFIAJB/wBxIgogBS0AAEYEfyACQYABcQR/IAVBAWotAAAgCkYFQQELBUEACxsg\
BhAACwRAQQEPCyADIAlqIAMgBxsgBBAABEBBAQ8LBSMCQTRPQQAgCBsEfxACBUEACwRAQQEPC0EAJANBACQCQQAhCCADIQUgBCEGCyAEEAEhAwwCCwsLIwJBNE9BACAIGwR/EAIFQQALC+QCAQF/IAAtAAAiAUEK\
RgRAIABBAWoPCyABQQ1GBEAgAEECaiAAQQFqIgAgAC0AAEEKRhsPCyABQdwARgRAIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAAgAUkgASMASXEEfyABLQAABUEAC0Hy\
AEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyABQQFqIQALIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAAgAUkgASMASXEE\
fyABLQAABUEAC0HuAEYEfyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyABQQFqBSAACw8LIAFBJkYEQCAAECQPCyABQTxGBH8gABAlBSAACwuGBAEEfwJ/QQAgASAAa0HU\
AEkNABogAUEEayEEIABBzwBqIQIDQCACIARJBEAgAi0AACIDQcQARgR/IAJBAWoFIANB2gBGBH8gAkECagUgA0HBAEYEfyACQQNqBUEBIANBzwBGBH8gAkEDaygCAEHBtJH6BEYFQQALBH8gAkHPAGshBSACQQNr\
IQMCfwNAIAMgBUsEQEEAIANBAWsiAy0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQUaIAJBBGoLCwshAgwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxq\
LwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsD\
QCAAIAJJBH8gAC0AACADRgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRq\
IQAMAQsLQQAhAwsgAyEADAELC0EACwsLiQYBB38jACICIABBgAJBgAEgARtqIgMgAiADSRshBiAAIQIDQCACIAZJBEACQCACEAQhByABBEACQCACQQFqLQAAIgRBKkYgAi0AACIIQS9GcQRAIAJBAmohBANAIARB\
AWoiCCAGSQRAIARBAmohAyAELQAAQSpGBH8gCC0AAEEvRgVBAAsNAyAEQQFqIQQMAQsLIAIhAwwBCyACIQMgCEEjRwR/IAQgCEcEf0EBBSAIQS1HIAhBL0dxCwVBAAsNACACQQFqIQQDQCAEIAZJBH8gBC0AAEEK\
RwVBAAsEfyAELQAAQQ1HBUEACwRAIARBAWohBAwBCwsgBCACIAQgBkkbIQMLBSACIQMLIAIgB0kEfyAFIgJBAWohBSACQQJGBEBBAA8LIAcFIAIgA0kEfyADBSACLQAAQQF0QYCELGovAQBBgARxBH9BAQUgAiEE\
A0AgBCAGSQR/IAQtAABBAXRBgIQsai8BAEGAEHEFQQALBEAgBEEBaiEEDAELCyACIARGIAQgBk9yBH9BAAVBASAELQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGABHEbGwsLBH9BAQUgACACSQR/IAItAABB\
AXRBgIQsai8BAEGACHEEfyACQQFqIgQtAABBAXRBgIQsai8BAEGACHEEQCAEQQFqIQQLIAQgAmshAwNAIAQgBkkgA0EEaiAEIAJrS3EEfyAELQAAQdwARgVBAAsEQCAEQQFqIQQMAQsLIAQgBkkEfyAELQAAQQF0\
QYCELGovAQBBwABxBUEACwVBAAsFQQALC0UNAiACQQFqCwshAgwCCwsLIAEEfyAAIAJGBH9BAAUgAkEBay0AAEEBdEGAhCxqLwEAQcAAcQsFQQELRQRAQQAPCyACQQAgBQR/QQEFA0AgACACSQR/IAAtAABB3ABG\
BUEACwRAIABBAWohAAwBCwsgAEEBaiACSQR/IAAtAABBAXRBgIQsai8BAEHAAHEFQQALBH8gAkEBay0AAEEBdEGAhCxqLwEAQcAAcQVBAAsLGwuFAwEFfwNAIAAgAUkEQCAALQAAQQF0QYCELGovAQBBgAJxRQRA\
IABBBkEBIAAoAgBBqMTlowdGBH8gAEEEai8BAEHl0gBGBUEACxtqIQAMAgsgAC0AAEEwRiIEBEAgAEEBai0AAEEgckH4AEYhBAsgAEECaiAAIAQbIgAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEA\
CwRAIANBAWohAwwBCwsgAyAAa0HoAE8iBQR/IABBAWogA0EAEBZBME8FQQALBEBBAQ8LQQAgAyAAa0EBcSAFGwR/QQAFIAAgAyAGEBYLIQYgBAR/QYACBQJ/QYACIAMgAGtBA0sNABpBACEFA0AgACADSQRAQYAC\
IAAtAABBMGsiBEEJSw0CGiAFQQpsIARqIQUgAEEBaiEADAELCyAFCwsiAARAIAJBAWpBACAAQf8ASSAAQSBPcSAAQQlGciAAQQpGciAAQQ1GchshAgsgAkEwTyAGQTBPcgRAQQEPCyADIQAMAQsLQQALwwMBA38j\
DSEBA0AgASMSTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMVIQEDQCABIwxJBEAgACMATwRAQQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUg\
AC0AAEEJRgtFBEBBAA8LA0AgASMMSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0\
QYCELGovAQBBBHEEQCAALQAAQQF0QYCELGovAQBBBHFFBEBBAA8LA0AgASMMSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAA\
QQFqIQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQFxBUEACxsLhQEAIwdBf0YEQEEADwsDQCMEIwdJBH8jDyMOIwRBA3Rq\
KAIEakGAAmogAEkFQQALBEAjBEEBaiQEDAELCwNAIwQEfyMPIw4jBEEBa0EDdGooAgRqQYACaiAASQVBAQtFBEAjBEEBayQEDAELCyMEIwdJBH8jDyMOIwRBA3RqKAIAagVBfwsL2wEBAn8gAC0AAEHAgSxqLQAA\
QQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJqLQAAQcCBLGotAABBAnZyIgFBCHYiAkHQAEYgAkEfRnIgAkEoRnIgAkH4AEZyRQRAQQAPCyAAQQFqLQAAQQF0QYCELGovAQAgAEECai0A\
AEEBdEGAhCxqLwEAcUEBcUUEQEEBDwsgAUHLoAFGIAFBiz9GciABQbXRAEZyBH9BAQUgAUHe8AFGIAFBgfABRnIgAUGc8QFGciABQdrxAUZyCwvJAQEDfyABIABrQcYASQRAQQAPCyAAIQUDQCAFIABBBGpJBEAg\
BUEEayIEQTxqIQMCfwNAIANBBGogAU0EQANAIANBAmotAABBwIEsai0AAEECcSADLQAAQcCBLGotAABBIHEgA0EBai0AAEHAgSxqLQAAQQhxcnJFBEBBASAEIANBBGsiA0YNBBoMAQsLIAMiBEE8aiEDDAELC0EA\
CwR/IAUgASAFa0EDbEECdiACEDAFQQALBEBBAQ8LIAVBAWohBQwBCwsgABAKC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARB\
IE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhANBH9BAQUgAyAAIAFBBBANCwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUt\
AAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAg\
AU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLrQICAn8B\
eyAAIAFqIQEgAEEQayIG/QAEACEHIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAA0AgBUHAAEkEQCAFQYCBLGogASAFaiIG/QAEAP0LBAAgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBAAgBUEQaiEFDAELCyAAJAEgASQA\
QQAkGUEAIQUDQCAFQYACTQRAIAVBgJIwav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBUEQaiEFDAELC0EAJAYgAiQOIAMkByAEJA9BACQEQQAkCEEAJAlBACQXQQAkGEEAJBMgACABECIEfyAAIAEQDAVBAAskHCAA\
QRBrIAf9CwQAQQAhAANAIABBwABJBEAgACABaiAAQYCBLGr9AAQA/QsEACAAQRBqIQAMAQsLIwYL0QgDCX8DfgJ7IAEgAGtBNE8iBARAIAAQCSABQYACak0hBAsCQCABIABrQcAATyAEcgRAIAAhA0EIQQAgBAR/\
IAAgARAXBUEACxshAiADIgUhCgNAIAogAUEBakkEQAJAQcCALP0ABAAgCv0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O\
/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEJA0AgCQRAIAogCWhqIgYgASABIAZLGyEGIAkgCUEBa3EhCSAGIAVrIgdBEE8EQCAEIAdBNE9xBEAgAiAFIAYQBUEARyICQQRyIAIgBSAGQQEQCxtyIQILIAJBAnEEf0EA\
BSAFIAYQEgsEQCACQQJyIQILBSAIQQFqIAggBSAGSRshCAsgBkEBaiEFIAEgBksNASACQQJyIAIgAkECcUUgCEEDTyAEIAQbIgIgAhsEfwJ/A0AgASADSwRAQQAkA0EAJAJBASADQQEQEwR/QQEFIwJBNE8EfxAC\
BUEACwsNAhogAxAUIQMMAQsLQQALBUEACxshAgwCCwsgCkEQaiEKDAILCwsMAQtBwIAs/QAEACIPIAD9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDyAAQRBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O\
/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gDyAAQSBq/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAA\
AAAAAAAAAAAAAAD9I/1kIA8gAEEwav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZEEQdHKtQiCGhEJ/IAEgAGuthoQiDEJ/hSILQgGIIAuDIgtCAoggC4MiC0IEiCALgyILQgiIIAuDIgtCAYZCf4UgC4MhDUECQQACfwNAIA1CAFIEQEEBIAAgDXoiC6dqIAAgCyAMIAuIenynahASDQIaIA0gDUIB\
fYMhDQwBCwtBAAsbIQILIAJFIwZBgPEBS3IEQA8LIwZBgPEBSQRAIwZBA3RBgPgwaiIDIAAjAWs2AgAgAyABIwFrIAJBGHRyNgIECyMGQQFqJAYLlgEBA38gAEGAAWsjASAAIwFrQYABSxshAyAAQQFrIQEDQCAB\
IANLBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAEgAiABLQAAQQF0QYCELGovAQBBAXFFIgIEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8gAUEAEAYgAEYFQQALGyECIAFBAWshAQwBCwsgAgufAgIC\
fwR7IAAhAgNAIAUgAv0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEFIAYgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhBiAHIAT9\
DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJCQkJCf0q/VAiB/1TQQAgBf1TGwRAQQAPCyACQRBqIgIgAUcEQCACIAFBEGsiAyACIANJGyECDAELCyAG/VMEf0EBBSABIABrQYACTQR/IABBAWohAgJ/\
A0AgASACSwRAQQAgAi0AACAALQAARw0CGiACQQFqIQIMAQsLQQELBUEACwsLzQgBB38gAS0AAEEBdEGAhCxqLwEAQQhxBH9BAQUgASAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCAF\
QYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiAFQQFqIQUgA0EBayEDDAELC0EACwVBAAsLRQRAQQAPCyAAEAkiBkF/RgR/QQEFIAAgARARCwRAQQAPCwJ/QQAgACMZSQ0AGkEAQQAg\
ASAAQQFqIAAgAC0AACIDQfIARiADQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbIgdrQRxNIAEQASIEGw0AGkEAJAUCQAJ/QQEgB0EBayIFLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAUtAABBAXRB\
gIQsai8BACIDQSBxDQIaQQAgA0EQcUUNAhogAkEBaiECIAVBAWshBQwBCwtBAAsEfyAHEBAFQQALIgMEfyADIQIDQCADIAJrQQVJIAIjAUtxBH8gAkEBay0AAEEtRgVBAAsEQCACQQFrIQIMAQsLIAMgAmtBBUYF\
QQELDQAgAyECA0AgAyACa0EYSSACIwFLcQR/IAJBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFrIQIMAQsLIAJBAWogAiACLQAAIgVB8gBGIAVB7gBGcgR/IAJBAWstAABB3ABGBUEACxsiAiADTyADIAJr\
QRhPcg0AIAIkGiADJAULQQAgBCMFckUNABpBACQDQQAkAkEAJAsjBQRAIxojBRAAGgsgByABEAAiBUUEQCMFBH8gB0EBEBUFQQALIQULQQJBASMFGyEEIAEkCiABEAEhAwNAIAVBASADG0UEQAJAIwAhCCADIQID\
QCACIAhJBH8gAi0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAJBAWohAgwBCwsgAiADRg0AIAMgAhAABH9BAQUgBCIFQQFqIQQgAyAFEBULIQUgAiQKIwoQASEDDAILCwtBASAFBH9BAQUjCkGAAmogBk8jAkE0T3EE\
fxACBUEACwsNABpBACMCQTRJDQAaIwokGUEAIwpBgAJqIAZJDQAaIAcgAUErEAMEf0EBBSAHIAFBLRADCwR/QQEFIAcgAUGvARADCwR/QQEFIAcgAUGrARADCwR/QQEFIAcgAUGtARADCwsEf0EBBQJ/QQAgACAB\
EBtFDQAaQQAgACMSIw1rQQJ0QYCSMGoiAygCAEkNABpBACMNEAgiAkUNABpBACQDQQAkAiAAIAEQACEFIAIhAANAIAVBASAAG0UEQCMAIQIgACEBA0AgASACSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsEQCAB\
QQFqIQEMAQsLIAAgARAAIQUgAyAANgIAIAEQCCEADAELCyAFBH9BAQUgAUGAAmogBk8jAkE0T3EEfxACBUEACwsLCwvIAgEEfyAAJBQjACEDIAAhAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBAXEFQQALBEAg\
AkEBaiECDAELCyMAIQUgAiIEEAQiAiEDA0AgAyAFSQR/IAMtAABBAXRBgIQsai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLIAMgAmsiBUUgAiAERnIgBUEPS3IEQEEADwsgBCAFayAAIAQgAGsgBUsbIQAgAQRAIAAg\
BBAAGgsgBCAAayEEA0AgAiADSSADIAJrIgAgBU1xBEACQCAAIARqIQQgAQR/IAIgAxAABSAEQTRPCwRAQQEPCyACJBQgAyADIAJrIAVJBH8gAwUgAxAECyICRg0AIwAhAyACIQADQCAAIANJBH8gAC0AAEEBdEGA\
hCxqLwEAQQFxBUEACwRAIABBAWohAAwBCwsgACEDDAILCwtBAAtTAQF/IxQgAEsEQCMUDwsjACEBA0AgACABSQR/IAAtAABBAXRBgIQsai8BAEEBcQVBAAsEQCAAQQFqIQAMAQsLIABBAWoiASAAEAQiACAAIAFJ\
GwuQAQEBfyAALQAAIgJBLUYgAkErRnIgAkEvRnIEQCACQS9HBEAjC0EBIAJBB3FBCEEAIAJBgAFxG2p0ciQLCyAAQQFqLQAAIAJGBEAjC0EBIAJBgAFyIgJBB3FBCEEAIAJBgAFxG2p0ciQLCwsgAUEESQRAIAAQ\
Cg8LIAAoAgAiAEHLmNWyB0YgAEHI6MzLBEZyC4EBAQF/A0AgAkEwSSAAQQJqIAFNcQRAIABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDBEAgAkEBakEAIANB/wBJIANB\
IE9xIANBCUZyIANBCkZyIANBDUZyGyECCyAAQQJqIQAMAQsLIAILxgMCBH8BewJ/IAAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyABCyABTwRAQQAPCyAAIQIDQCABIAJLBEAgAiEAA0AjACEDA0Ag\
ACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAiAyAAIAJLBH8gAEEBay0AACIEQdwARiAEQT1GcgVBAAsEQAJ/IABBAWoiBCAALQAAIgVBCkYNABogACAFQQ1HDQAaIABBAmogBCAE\
LQAAQQpGGwshAAsgAEcNAAsgAyACa0E0TwR/QQAhBCACIQADQCAEQTRJIAAgA0lxBEAgBEEBaiAEIAAtAABBAXRBgIQsai8BAEGBEHFBAUYbIQQgAEEBaiEADAELCyAEQTRGBUEACwR/IAIgAxArBUEACwRAQQEP\
CyADQQFqIQIMAQsLQQALoQEBAn8gAC0AAEHcAEYEfyAAQQFqLQAAQfgARgVBAAsEfyAAQQJqIgIhAQJ/A0AgASACQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwVBAAsEfyAA\
QQNqLQAAIgFBD3FBCUEAIAFBOUsbaiAAQQJqLQAAIgBBD3FBCUEAIABBOUsbakEEdHIFIAAtAAALC4ABAQN/IABBgAJrIwEgACMBa0GAAksbIQIgACEBA0AgASACSwR/IAFBAWstAABBCkcFQQALBEAgAUEBayEB\
DAELCyMAIgIgAEGAAmoiAyACIANJGyECA0AgACACSQR/IAAtAABBCkcFQQALBEAgAEEBaiEADAELCyABIAAQGkEITwuLAwEHfyABIABBgAFqIgIgASACSRshCCAAIQIDQCACIAhJBEAgAi0AAEEBdEGAhCxqLwEA\
QYACcQR/IAAgAkkEfyACQQFrLQAAQQF0QYCELGovAQBBgMAAcQVBAQsFQQALBEAgASACQRFqIgMgASADSRshBCACIQMDQCADIARJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAMgAmsi\
B0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhBgNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJRgsFQQALBEAgA0EBaiEDDAELCyADIAZrQQJPIgVFBEAgBi0AAEEJRiEF\
CyADQQAgASADS0EAIAQgBQR/IAUFIAMgBmtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsiAwR/IAMgARAtBUEACyIDBEAgAw8LCyACQQFqIQIMAQsLQQALugIBA38Cf0EBIAEiAi0A\
AEEBdEGAhCxqLwEAQcAAcQ0AGgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIANBAWohAyACQQFqIQIMAQsLQQALRQRAQQAPCyAAQYABayMBIAAjAWtBgAFLGyEEQQEhAyAA\
IQIDQCACIARLBH8gAkEBay0AAEEKRwVBAAsEQCADQQAgAkEBayICLQAAQSBGBH9BAQUgAi0AAEEJRgsbIQMMAQsLIAMEf0EBBSACIwFLBH8gAkEBay0AAEEKRwVBAAsLBEBBAA8LIwAiAyABQUBrIgQgAyAESRsh\
BCABIQMDQCADIARJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAIkFSAAJAwgASQNIAMkEiADIARJC4YBAQN/A0AgASACSQRAIAEgAUEDbiIEQQNsayIDIAAgBEECdGpqIgUtAABBwIEsai0AACIEQQJ0IAVB\
AWotAABBwIEsai0AACIFQQR2ciADQQFGBH8gBEEPcUEEdCAFQQJ2cgUgBEEDcUEGdCAFcgsgA0UbBEBBAA8LIAFBAWohAQwBCwtBAQuTAwEFf0EBIQUgASADaiEEA0AgBUE0SCACIARKcQRAIAQgBEEDbiIHQQNs\
ayIGIAAgB0ECdGpqIggtAABBwIEsai0AACIHQQJ0IAhBAWotAABBwIEsai0AACIIQQR2ciAGQQFGBH8gB0EPcUEEdCAIQQJ2cgUgB0EDcUEGdCAIcgsgBkUbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZy\
BH8gACAEIANrQQFqIAQQHAVBAAsEQCADIARqIQQgBUEBaiEFDAILCwsgASADayEBA0AgBUE0SCABQQBOcQRAIAEgAUEDbiICQQNsayIEIAAgAkECdGpqIgItAABBwIEsai0AACIGQQJ0IAJBAWotAABBwIEsai0A\
ACICQQR2ciAEQQFGBH8gBkEPcUEEdCACQQJ2cgUgBkEDcUEGdCACcgsgBEUbIgJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZyBH8gACABQQFqIAEgA2oQHAVBAAsEQCABIANrIQEgBUEBaiEFDAILCwsgBUE0\
RgujAgEFfyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAkHkEAJB0gCSAGa0GAgIAESwR/QQEFIAMgBkkEfwJ/QQAgCSAGa0GAEEkNABpBACEEQQAhCiAGIQgDQCAIIAZBgBBqSQRA\
QQAgCiAEa0EYSw0CGiAEIAgtAABBAXRBgIQsai8BAEEBcWohBCAIQRFqIQggCkEBaiEKDAELCyAKIARrQRhNCwVBAAsLBEAgBw8LIAEgB0ECdGoiCCgCACEEIAYkHSAJJB4gBiAJIAZrIAIgBEEDdGogAgR/IAgo\
AgQgBGsFQX8LIAMQDgR/QQEFIxwLIQRBASMJQQEjCCAEGxsEQCAHDwsgB0EBaiEHDAELCyAFCwQAIwYLBAAjHQsEACMeC9cJAwd/BX4KeyABQQFqIgIgAEsEfyAAIAIgAGtBP2pBQHFqBSAACyEDIAFBAWoiASMH\
QX9GBH9BfwUjBwR/Iw8jDiMHQQN0akEEaygCAGpBgAVqBUEACwsiAiABIAJJGyIBIABLBH8gACABIABrQT9qQUBxagUgAAshBEEAJBsDQCAAIARJIgEgACADSSAKQhhacXIEQCAAQYAgaiICIAQgAyABGyIBIAEg\
AksbIQIgACEBQYCALP0ABAAhDkHQgCz9AAQAIQ9BkIAs/QAEACER/QwBAQEBAQEBAQEBAQEBAQEBIRBBgIgwIQZBgIwwIQUDQCABIAJJBEAgBiAOIAH9AAQAIhL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gEkEE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhX9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQAgBiAOIAH9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q4gDyAWQQT9jQH9\
DA8PDw8PDw8PDw8PDw8PDw/9TiIT/Q79TiIU/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwECIBAgFv13IRAgBiAOIAH9AAQgIhb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gFkEE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIhb9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQQgBiAOIAH9AAQwIhf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gF0EE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1OIhf9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQYgBkEIaiEGIAUgATYCACAFIBf9ZEEBaiAW/WRBAWogFf1kQQFqIBT9ZEEBanJyckEQdiAR\
IBL9Dv0MAQIECBAgQIAAAAAAAAAAACAT/Q79Tv1jQQBHckECdGohBSABQUBrIQEMAQsLIBD9Y0UEQEEBJBsLQYCMMCEBA0AgASAFSQRAIAEoAgAQKSABQQRqIQEMAQsLQYCIMCEFQYCOMCEGIAAhAQNAIAEgAkkE\
QCAFKQMAIQkgBiABIABrNgIAIAYgCj4CBCAJQn+FIgsgC0IBiIMiCyALQgKIgyILIAtCBIiDIQsgBiAKIAl6fEIYWgR/QQEFIAtCCIggC4MgC0IQiINCAFILQQN0aiEGIAl5IApCQH0gCUIAUhshCiABQUBrIQEg\
BUEIaiEFDAELC0GAjjAhAQNAIAEgBkkEQCABKAIAIgUgAGohByABKAIEIQgCQCAFQQN2QYCIMGopAwAiDFANACAMQn+FIgkgCUIBiIMiCSAJQgKIgyIJIAlCBIiDIgkgCUIIiIMgCUIQiIMhCSAIBEAgDHoiCyAI\
rXxCGFoEQCAHIAhrIAcgC6dqEA8LIAlCfyALhoMhCQsDQCAJQgBSBEAgDCAJeiINiCILUA0CIAcgDadqIAcgDSALenwiC6dqEA8gCUJ/IAuGgyEJDAELCwsgAUEIaiEBDAELCyACIQAMAQsLIxsLBAAjHAurBAID\
fwF+QqbGxIGzByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEEIAAhAgJ/\
A0AgAiAAQQVqSQRAIAItAAAiAUHBAE8hA0EAIAFBIHIgASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEIIiCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEgAEEFakkE\
QCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABBBWpJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEgAEEFakkE\
QCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EA\
IAJBIHIgAiACQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oiAiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQg\
BBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJBAmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/\
AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEFag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkEQCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWnQf8BcUcN\
AhogAUEBaiEBIAVCCIghBQwBCwtBAQsbC/EEAgN/AX4gAC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIa\
IAFBAWohASAEQgiIIQQMAQsLQQELBEBBAg8LQuKDggUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtB\
AQsEf0EBBULv9/4FIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4EIQQgACEB\
QQNBAAJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEEDakkEQCAB\
LQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9BAQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIg\
AiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsb\
Qf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhog\
AUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLxuwOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsL\
QQELCwRAQQYPC0KmxuCRg+bMHSEEIAAhAQJ/A0AgASAAQQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcPC0KmxuCT\
g4aMsTshBCAAIQFBCEEAAn8DQCABIABBCGpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAEQRBJBEAg\
AQJ/IAEtAAAiAkE8RgRAAn8gASABQQFqLQAAIgJBL0cEfyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGAAWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYN\
AhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEFIAIt\
AABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQJwUgARAmCyABagsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGov\
AQBBAXEFQQALGwvNDQIHfwJ7QZCALP0ABAAiCSAAQRBqIgH9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WRFBEACQCABIxdJDQAgCSABIgJBEGv9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQhBANAIARFBEBBkIAs/QAEACACQRBrIgJBEGv9AAQAIgj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwBCwsgAiAEZ0EQa2shA0GQgCz9AAQAIAFBEGoiAf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGQgCz9AAQAIAFBEGoiAf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyABIARoaiICJBcgAiADa0HoAEkjCEGAIEtyBH9BAAUgAxAJIAJBgAJqTQsEfyADIAIQBwVBAAtFDQAjCCIBQQFqJAggAUGAIEkEQCABQQN0\
QYCILGoiASADIwFrNgIAIAEgAiMBazYCBAsLCyAAIQIDQCACIABBQGtJBEAgAv0ABAAiCP0MICAgICAgICAgICAgICAgIP1R/VMEf0GggCz9AAQAIAj9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAAkAgAiMYSQ0AQaCALP0ABAAgAiIBQRBr/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAEgBGdBEGtrIQRBoIAs/QAEACACQRBqIgH9AAQAIgj9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACABQRBqIgH9AAQAIgj9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAhBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiBiQYIAYgBGtBH0kjCUGAIEty\
DQBBACEDAkAgBBAZRQ0AIARBgAJrIwEgBCMBa0GAAksbIQMgBCEBA0AgASADSwR/IAFBAWstAABBCkcFQQALBEAgAUEBayEBDAELC0EBIQMgASMBSwR/IAFBAWstAABBCkcFQQALDQAgBCMTTwRAAkBBACQQQQAk\
EUEBJBYDQCABIwBJBEAgASMAIgUgAUGAAmoiByAFIAdJGyEFA0AgASAFSQR/IAEtAABBCkcFQQALBEAgAUEBaiEBDAELCyABEBpFDQIgASMASQR/IAEtAABBCkcFQQALBEBBASQRCyABJBMjE0EBaiEBDAELCwsL\
IxEhAwsgAwRAAkAjCSIBQQFqJAkgAUGAIE8NACABQQN0QYCILmoiASAEIwFrNgIAIAEgBiMBazYCBAsLCwsgAkEQaiECDAELCwsJACMJIwggABsLoAUCBH8BeyABIQMDQCAAIANJBH8gA0EBay0AAEEBdEGAhCxq\
LwEAQYEQcUEBRgVBAQtFBEAgA0EBayEDDAELCyADIQQCfyAAIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwNAIAMgBEkEQCADECwEQCADLQAAQdwARwRAQQEPC0EBIQILAn8gA0EBaiEDA0Ag\
AyAESQRAQbCALP0ABAAgA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//\
A0cEQCADIAVBf3NoagwDCyADQRBqIQMMAQsLIAQLIQMMAQsLIAIEfyABIQRBACECIAAhAQNAIAJBMEkgASAESXEEQCABEBgiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAUEE\
QQEgAS0AAEHcAEYEfyABQQFqLQAAQfgARgVBAAsEfyABQQJqIgEhAwJ/A0AgAyABQQJqSQRAQQAgAy0AAEEBdEGAhCxqLwEAQYACcUUNAhogA0EBaiEDDAELC0EBCwVBAAsbaiEBDAELCyACQTBPBH9BAQUgABAY\
IgBB0ABGIABBH0ZyIABBKEZyIABB+ABGciAAQdwARnILBUEACwvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAA\
LQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtB\
AQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWoh\
AAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAEL\
C0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAA\
QQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBG\
BEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsMAQtB\
ASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAA\
QQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEg\
AEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIg\
A0ENRnILC0UNAEEAIQYjFgR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAg\
CEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkEQtBACQWQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FB\
CUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsLIxAgA2okECMQQTBPBEBBASQRCyAGBEAgAyQQCyAEIAcgBRsiBEECRiAFIAdB\
AXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC5YIAgh/AXsgASAAa0E0TwR/IAAgARAXBH9BAQUgACECAn8DQCABIAJLBEBBASACQQAQEw0CGiACEBQhAgwBCwtBAAsL\
BUEACwRAQQEPCwJ/IAAhAgNAIAAgAU0EQEHAgCz9AAQAIAD9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQhBANAIAQEQCACIAAgBGhqIgMgAmtBEE8NBBogA0EBaiECIAQgBEEBa3EhBAwBCwsgAEEQaiEADAELC0EACyEAA0AgAARAIAAhAkHAgCz9AAQAIAD9AAQAIgr9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIARFBEBBwIAs/QAEACACQRBqIgL9AAQAIgr9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwBCwsgAiAEaGoiAiAAa0E0TwR/IAAgAhAFBH9BAQUgACACQQAQ\
CwsFQQALBEBBAQ8LIAIgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaQQAhBANAIARBgAFJBEBBASADLQAAQQF0QYCELGovAQAiBUEgcQ0CGkEAIAVBEHFFDQIaIARBAWohBCADQQFrIQMM\
AQsLQQALBUEACyEFQQAhBAJAIAUgAi0AAEEBdEGAhCxqLwEAQQhxcgR/IAAgAhARBUEBCw0AQQEhBCACEAEEf0EBBSMVIwwhByMNIQgjEiEJIAAgAhAbIgMEQCACEAhBAEchAwskFSAHJAwgCCQNIAkkEiADCw0A\
IAUEfyAAQQFqIAAgAC0AACIDQfIARiADQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbEBAFQQALIQQLIAQEQEEBDwsCfyACIQADQCABIAJPBEBBwIAs/QAEACAC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAEBEAgACACIARoaiIDIABrQRBPDQQaIANBAWohACAEIARBAWtxIQQMAQsLIAJB\
EGohAgwBCwtBAAshAAwBCwtBAAu8EAIGfwF7IwEjACEFQbDWMP0MAQEBAQEBAQEBAQEBAQEBAf0LAAAgAEEBQcAA/AsAQcDWMCQBIAAkAAJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQfCALP0ABAAgAf0ABAAiB/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0EYTw0EGiAG\
QQFqIQMgAiACQQFrcSECDAELCyABQRBqIQEMAQsLQQALIQECfwNAIAEEQCABIQNB8IAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQfCALP0ABAAgAUEQaiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLQQEgAyABIAJoaiIBEC4NAhoCfyABIQIDQCAAIAFPBEBB8IAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgAiABIANoaiIGIAJrQRhPDQQaIAZBAWohAiADIANBAWtxIQMMAQsLIAFBEGoh\
AQwBCwtBAAshAQwBCwtBAAsiAUUEQAJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQZCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0HoAE8NBBogBkEBaiEDIAIgAkEBa3EhAgwBCwsgAUEQaiEBDAELC0EACyEBAn8DQCABBEAgASECQZCALP0ABAAg\
Af0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAJB\
EGoiAv0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBIAIgA2hqIgIg\
AEYgAUHA1jBGcgR/A0AgASACSQR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIAFBAWohAQwBCwsgASACSQUgASACEAcLDQIaAn8gAiEBA0AgACACTwRAQZCALP0ABAAgAv0ABAAiB/0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAEgAiADaGoiBiABa0HoAE8NBBogBkEBaiEBIAMgA0EB\
a3EhAwwBCwsgAkEQaiECDAELC0EACyEBDAELCwJ/QcDWMCEDQcDWMCEBA0AgACABTwRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAgRAIAMgASACaGoiBiADa0EfTw0EGiAGQQFqIQMgAiACQQFrcSECDAELCyABQRBqIQEMAQsLQQALIQEDQCABBEBBASABEBkNAhoC\
f0GggCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBB\
oIAs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwBCwsg\
ASACaGoiAiEBA0AgACABTwRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEDA0AgAwRAIAIgASADaGoiBiACa0EfTw0EGiAGQQFqIQIgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALIQEMAQsLQQALIQELJAEgBSQAIAELxQcBCX9BfyEFQTMhBANAIAEgBEoEQCAEIQMDQCAD\
IAVKBH8gAyADQQNuIgZBA2xrIgcgACAGQQJ0amoiBi0AAEHAgSxqLQAAIghBAnQgBkEBai0AAEHAgSxqLQAAIgZBBHZyIAdBAUYEfyAIQQ9xQQR0IAZBAnZyBSAIQQNxQQZ0IAZyCyAHRRsiBkH/AEkgBkEgT3Eg\
BkEJRnIgBkEKRnIgBkENRnIFQQALBEAgA0EBayEDDAELCyADIAVGBEADQCABIARLBH8gBCAEQQNuIgNBA2xrIgYgACADQQJ0amoiAy0AAEHAgSxqLQAAIgdBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAZBAUYE\
fyAHQQ9xQQR0IANBAnZyBSAHQQNxQQZ0IANyCyAGRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIFQQALBEAgBEEBaiEEDAELCyAEIQMgAgR/IAAQCgVBAQsEQEEBDwsgASADQYACaiIEIAEgBEkbIQgg\
BUH/AWsiBEEAIARBAE4bIgQhCQJ/A0AgCCAJSwRAIAggBEGAIGoiBSAFIAhLGyEJQcDWMCEFIAQhBgNAIAYgCUkEQCAFIgdBAWohBSAHIAYgBkEDbiIKQQNsayIHIAAgCkECdGpqIgotAABBwIEsai0AACILQQJ0\
IApBAWotAABBwIEsai0AACIKQQR2ciAHQQFGBH8gC0EPcUEEdCAKQQJ2cgUgC0EDcUEGdCAKcgsgB0UbOgAAIAZBAWohBgwBCwtBASAFEC8NAhogBEGAGGohBAwBCwtBAAsEQEEBDwsLIAEgA0oEfyADIANBA24i\
BEEDbGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiBkECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAZBD3FBBHQgBEECdnIFIAZBA3FBBnQgBHILIAVFGwVBAQsEf0EABSADQQNrIgRBACAEQQBOGyEE\
An8DQCADIARKBEBBASAEIARBA24iBUEDbGsiBiAAIAVBAnRqaiIFLQAAQcCBLGotAAAiB0ECdCAFQQFqLQAAQcCBLGotAAAiBUEEdnIgBkEBRgR/IAdBD3FBBHQgBUECdnIFIAdBA3FBBnQgBXILIAZFGyIFQf8A\
SSAFQSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQHQR/QQEFIAAgBCABQQQQHQsFQQALDQIaIARBAWohBAwBCwtBAAsLBEBBAQ8LIAMiBUE0aiEEDAELC0EACw==";var fE=c("%\\&="),gE=11,fA=128,an=[1,0,2|fA,4|fA,8|fA,16,8|fA,32],dE=[d,XA.table,c("0123456789"),ie,se,te,v,pA,U,oe,re,Ye,N.table,nn],IE=[[720960,d],[721008,F.table],
[720912,N.table],[720928,ue.table],[720944,fE]];function Gt(A){for(let[n,r]of IE)lE(new Uint8Array(A,n,16),r);new Uint8Array(A,720976,an.length).set(an),CE(new Uint8Array(
A,720896,16)),new Uint8Array(A,721088,256).set(w);let e=new Uint16Array(A,721408,256);for(let[n,r]of dE.entries())for(let t=0;t<256;t++)e[t]=e[t]|r[t]<<n}function lE(A,e){
for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function CE(A){A.fill(fA,0,gE);for(let e=0;e<128;e++){let n=F.table[e]===1?an[e>>4]&~fA:0;A[e&15]=A[e&
15]|n}}var Bn=65536,vt;function cn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new Qn(e,A)}catch{return}}var Qn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#c=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#e=n,vt??=
new e.Module(Buffer.from(kt,"base64")),this.#A=new e.Instance(vt,{env:{memory:r}}).exports,Gt(r.buffer),this.#u(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#u(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#c=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#c;if(this.#E=this.#n===void 0?e.byteOffset+n:1048640,this.#c=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#f(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,a=0,E=Math.min(i,4096);for(;a<
E;){let Q=a+E>>1;this.#a+this.#Q[s+2*Q]<o?a=Q+1:E=Q}return a<Math.min(i,4096)?this.#a+this.#Q[s+2*a]:i>4096?D(n,r,o,t):l}nextWide({start:e,end:n},r){if(this.#B===
0)return l;let t=this.#E+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#E+n-e);return o===0?l:e+o-this.#E}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(e,n){e.grow(Math.ceil((n-this.#i.length)/Bn)),this.#u(e)}#u({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var dA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>D(F,A,n,e),endOf:({bytes:A,end:e},n)=>I(F.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>D(
A,e,r,n),nextWide:(A,e)=>de.find(A,e)},DE=192,un,Jt=!1,fn=[];function qt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?dA:e?.holds(n)===!0?e.sift(A)?e:dA:
t-r<DE?dA:(Jt||(un=cn()),Jt=!0,un?.sift(A)===!0?un:dA)}function Yt(A,e){if(A.end-A.start>8388608)return dA;for(;fn.length<e;)fn.push(cn());let n=fn[e-1];return n?.
sift(A)===!0?n:dA}var Vt={table:pA,shortest:T};function gn(A,e,n){bE(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of ht)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
l;){let a=I(t.shape.table,A.bytes,s,A.end),E=o(A,s,a)?i(A,s,dn(A,r,n)):a;s=e.nextOther(t,A,E)}Xt(de,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&Xt(Ie,Ie.find,
A,n)}function Xt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=e(r,o,dn(r,A,t))}function dn(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=SE(r,A,A.depth-e),o=Yt(t,De(t));(!o.isEmpty||Ie.find(t,t.start)!==l)&&gn(t,o,n)}}function bE(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==l;){let o=e.endOf(A,t),i=P(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=u&&RE(A,t,o,n.found);for(let s=0;s<ge.length;s++){let{levels:a,trait:E,
shortest:Q,notice:m,decode:q}=ge[s];if(!(a>A.depth||(i&E)===0||o-t<Q))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=m(A,L,o),L!==l);)L=q(A,L,dn(A,a,n)),r??=ge.map(()=>A.
start),r[s]=L}t=e.nextRun(A,o)}}function SE({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function RE(A,e,n,r){let{bytes:t}=A;for(let o=D(Te,t,e,n);o!==l;o=D(Te,t,o,n)){let i=o;o=I(d,t,o,n),yE(A,
i,o,r),xE(A,i,o,r)}}function yE(A,e,n,r){let{bytes:t}=A,o=n-(eA-uA)+4;for(let i=e+uA;;i++){if(i=Ot(t,i,o),i===-1)return;let s=i-uA;if(!sn(t,s)&&!YA(A,s,s+eA))continue;
let a=Nt(t,s);a!==void 0&&(a.confidence==="certain"||LE(A,s))&&r.add(A,s,s+eA,a)}}function LE(A,e){return!A.exact&&YA(A,e,e+eA)&&Mt(A.bytes,e)}function xE(A,e,n,r){
let{bytes:t}=A;for(let o=D(Vt,t,e,n);o!==l;o=D(Vt,t,o,n)){let i=o;for(;o<n&&pA[t[o]]===1;)o++;PE(A,i,o,r)}}function PE(A,e,n,r){let{bytes:t}=A;for(let i=Le(t,e,
n,e);i!==-1;i=Le(t,e,n,i+1)){let s=wA(t,i);s!==void 0&&r.add(A,i,i+T,ur(s))}let o=n-T;A.exact||wA(t,o)!==void 0||!dr(t,o)||YA(A,o,n)&&r.add(A,o,n,fr)}var Zt=Object.freeze([]);function jt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=qt(A,t);if(i.isEmpty)return Zt;let s=A.end-A.start,a=new qA(A.start),E=new GA(s),
Q=o&&UE(o,s,E);gn(zn(A,e,Q),i,{found:a,budget:E}),E.isExceeded&&n?.(Xn),a.hasCandidates&&r?.();let m=a.distinct();return m.length===0?Zt:m}function UE(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}var TE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],In=new Map;for(let A of TE){let e=A[0].charCodeAt(0);In.set(e,[...In.get(e)??[],
A])}var FE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),OE=110,Kt=120,zt=512,ln=22,NE=Buffer.from("PK\0\0\0\0","latin1"),ME=ln+65535;
function $t(A,e,n,r=!0){let t=A[e];if(t===void 0||n-e<8)return;let o=In.get(t);if(o!==void 0){let s=o.find(([a])=>eo(A,e,a));if(s!==void 0)return s[1]}if(t===Kt&&
GE(A[e+1]))return"zlib";let i=FE.get(t);if(i!==void 0){let s=no(A,e,Math.min(n,e+OE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return kE(
A,e,n)?"tar":r&&HE(A,e,n)?"trailing-zip":void 0}function Ao(A){return A.endsWith(".br")?"brotli":void 0}function kE(A,e,n){if(n-e<zt)return!1;let r=A[e+154];if(!(A[e+257]===117&&eo(A,e+257,"ustar"))&&!(r===0&&A[e+155]===32))return!1;let o=Number.parseInt(no(A,e+148,
e+156).replaceAll("\0"," "),8),i=256;for(let s=e;s<e+zt;s++)i+=A[s];for(let s=e+148;s<e+156;s++)i-=A[s];return o===i}function GE(A){return(A&32)===0&&((Kt<<8)+A)%
31===0}function HE(A,e,n){let r=Math.max(e,n-ME);if(n-r<ln)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(NE):-1;return o>=
0&&o+ln<=t.length}function eo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function no(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var M=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,_E=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,vE=32;function oo(A,e){try{let n=(0,ro.inflateSync)(JE(A),{maxOutputLength:to}),r=_E.exec(
n.toString("latin1",0,vE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return NA(n)}}function JE(A){let e=(0,M.openSync)(A,M.constants.O_RDONLY|(M.constants.O_NONBLOCK??0));try{let n=(0,M.fstatSync)(
e);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,M.readFileSync)(e)}finally{(0,M.closeSync)(e)}}function PA(A,e,n){if($t(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return jt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(A,e){let n=oo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&PA(n.bytes,
n.start,e)}function so(A,e,n){let r=(0,IA.lstatSync)(A);return!r.isFile()||r.size>n||(0,IA.realpathSync)(A)!==A?!1:Ao(A)===void 0&&PA((0,IA.readFileSync)(A),0,e)}var WE=/ -{24} >8 -{24}\r?$/;var qE="diff --";function ao(A,e){if(!e)return A;let n;for(let{line:r,at:t}of VE(A)){let o=WE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(qE))return YE(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function YE(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*VE(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var UA={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var XE=500,Qo=1<<20;function co({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&ZE(t,
e);case"commit-msg":return e.length===1&&zE(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function ZE(A,e){let n=Un(A.directory);if(n===void 0)return!1;let r=Vn(
A);if(r===void 0||r.blobs.size+e.length>XE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,TA.join)(
n.top,Pn(s)))),i=e.map(s=>(0,TA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(uo)&&[...r.blobs].every(s=>io(t(s),UA))&&i.every(jE)}function jE(A){
return uo(A)&&so(A,UA,Qo)}function uo(A){return[...xn(A)].every(({name:e})=>PA(e,0,UA))}function zE(A,e,n){let r=ao((0,Bo.readFileSync)((0,TA.resolve)(A,e)),n);
return r.length<=Qo&&PA(r,0,UA)}var KE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;$E(process.argv.slice(2))||import("./cli.js");function $E([A,e="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(a=>KE.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return co({hook:e,args:o,cwd:s,env:i})&&Ln(s,(0,fo.homedir)())}catch{return!1}}
