"use strict";var xo=Object.create;var yn=Object.defineProperty;var Uo=Object.getOwnPropertyDescriptor;var To=Object.getOwnPropertyNames;var No=Object.getPrototypeOf,Go=Object.prototype.hasOwnProperty;var Oo=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of To(e))!Go.call(A,t)&&t!==n&&yn(A,t,{get:()=>e[t],enumerable:!(r=Uo(e,t))||r.enumerable});
return A};var Mo=(A,e,n)=>(n=A!=null?xo(No(A)):{},Oo(e||!A||!A.__esModule?yn(n,"default",{value:A,enumerable:!0}):n,A));var Lo=require("node:os");var xn=require("node:fs"),Un=require("node:path");var T=class extends Error{name="UserError"};function _A(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function bn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var Pn=require("node:fs"),mA=require("node:path");function*Ln(A,e){for(let n=A;;n=(0,mA.dirname)(n))if(yield n,(0,Pn.existsSync)((0,mA.join)(n,".git"))||n===e||
n===(0,mA.dirname)(n))return}var Fo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Tn(A,e,n=xn.existsSync){for(let r of Ln(A,e)){let[t,o]=Fo.map(i=>(0,Un.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new T(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var JA=require("node:fs");function Nn(A,e,n){let r=ko(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new T(`${e}: not valid UTF-8`)}}function ko(A,e,{noun:n,
largest:r}){try{let t=(0,JA.statSync)(A);if(!t.isFile())throw new T(`${e}: not a regular file`);if(t.size>r*1e6)throw new T(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,JA.readFileSync)(A)}catch(t){throw t instanceof T?t:new T(bn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${_A(t)}`)}}var Ho=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,vo=/^ *(?:#.*)?$/,_o=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Jo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Wo=/^PAT00[1-5]$/,Yo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function On(A,e){let n=Tn(A,e);return n===void 0?!0:!n.endsWith(".json")&&qo(Nn(n,n,{noun:"configuration",largest:1}))}function qo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!Ho.test(r))return!1;if(vo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:a}="",B=""]=o;
if(n===void 0||(n.indent??a)!==a||!Gn(n.key,B))return!1;n.indent=a;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,E]=Yo.exec(t)??[];if(s===void 0?!_o.test(t):E?.split(",").every(a=>Gn(s,a.trim()))===!1)return!1;s!==void 0&&E===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Gn(A,e){return(A==="disabledRules"?Wo:Jo).test(e)}var So=require("node:fs"),HA=require("node:path");function*Mn(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function Fn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=jo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function jo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var oA=require("node:fs"),b=require("node:path");function kn(A,e=process.env){let n=Ko(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Hn((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function Ko(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,oA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Hn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||Vo(r))return}}function Vo(A){return["HEAD","objects","refs"].every(e=>(0,oA.existsSync)(
(0,b.join)(A,e)))}function Hn(A){try{return(0,oA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var qn=require("node:child_process");var _n=require("node:fs"),iA=require("node:path");var Xo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],vn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Zo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
zo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Jn=["--no-pager","--literal-pathspecs",...zo.flatMap(A=>["-c",A])];var $o=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Wn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!$o.has(i)&&(n[t]=o)}let r=A.inherit?[...Xo,...vn]:vn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,Zo)}var Re;function Yn(){let A=process.env.PATH??process.env.Path??"";if(Re?.path!==A){let e=Ai(A);if(e===void 0)throw new T("git was no\
t found on PATH: install git 2.30 or newer");Re={path:A,git:e}}return Re.git}function Ai(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(iA.delimiter).
filter(n=>(0,iA.isAbsolute)(n)).map(n=>(0,iA.join)(n,e)).find(n=>ei(n))}function ei(A){try{return(0,_n.statSync)(A).isFile()}catch{return!1}}var ni=12e4,ri=1<<20;function jn(A,e){let{status:n,stdout:r,error:t}=(0,qn.spawnSync)(Yn(),[...Jn,...A],{cwd:e.directory,env:Wn(e),stdio:["ignore","pipe","ignor\
e"],timeout:ni,maxBuffer:ri,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var sA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=ti(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function ti(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function oi(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function Kn(A,e){if(!oi(A))throw new sA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var ii=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)ii[A.toString(16).charCodeAt(0)]=A;var Xn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Zn="000000",si=`:${Zn}`;function zn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new sA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?Vn(o,n):void 0,after:/^1[02]/.test(t)?Vn(i,n):void 0,isNew:r===si&&t!==Zn,unmerged:s==="U"}}function Vn(A,e){return/^0+$/.
test(A)?void 0:Kn(A,e)}var $n="diff-index";function Ar(A){let e=jn([$n,...Xn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:E,isNew:a,unmerged:B}=zn(n[i],s,$n);if(B)return;o.push(s),E!==void 0&&r.add(E),
a&&t.push(s)}return{blobs:r,paths:t,changed:o}}var lA=require("node:fs");var WA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var er="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ei={free:1024*1024,ratio:24},YA=class{#e;#n=!1;constructor(e){
this.#e=new WA(Ei,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function nr({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let E=i+s>>1;r+A[e+2*E+1]<t?i=E+1:s=E}return i<n&&r+A[e+2*i]<=o}function tr({bytes:A,start:e,end:n,changes:r},t,o){return{...{aligned:!0,exact:!1,isPiece:!1,division:"pieces"},bytes:A,start:e,end:n,changes:r,depth:t,core:{start:e,
end:n},outer:void 0,unpack:o}}function pA({layer:A}){return A.outer===void 0?A.unpack:pA(A.outer)}function be({outer:A}){return A===void 0?0:be(A.layer)+1}function N({
changes:A},e,n){return A===void 0||nr(A,e-256,n+256)}function or(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push(
{layer:t,span:o}),t.outer===void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var Se=3*65536,
ye=3*8192;function S({division:A},e,n){let r=e>Se+ye;if(A!=="pieces"||!r){(r||A!=="long")&&n({start:0,end:e},{start:0,end:e});return}for(let t=0;t<e;t+=Se){let o={
start:t,end:Math.min(e,t+Se)};n({start:Math.max(0,t-ye),end:Math.min(e,o.end+ye)},o)}}function l(A,e){let n=e|0;return{start:A.start+n,end:A.end+n}}var ai=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Bi=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Qi=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),ir=new RegExp(`${ai.map(Qi).join("|")}|(?<![a-z])(?:${Bi.join(
"|")})`,"i"),gi=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,ci=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Ii=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
fi=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ui=/https?:\/\/[^\s/@"'<>]{0,128}$/i,di=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Er(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=qA(n,r,256);e.azure||=ir.test(t)||ir.test(
o),e.foreign||=gi.test(t)||ci.test(o),e.digest||=Ii.test(t),e.example||=fi.test(t),e.server||=ui.test(t)&&di.test(o)}return e}function qA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[sr(r,t,e.start),sr(r,e.end,o)]}function sr(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var jA=new Uint16Array(256);function EA(A,e,n){jA.fill(0);for(let t=e;t<n;t++){let o=A[t];jA[o]=jA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/jA[A[t]]);
return r/(n-e)}var Ci=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],wi=new Set(Ci.flatMap(A=>Qr(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),li=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Di=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Br(A){let e=A.toLowerCase(),n=Qr(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(Di.test(e))return"it is made of words\
 that stand for a token";if(mi(e))return"it repeats itself";if(KA(n,ar)>=20||KA(pi(e),ar)>=30)return"it counts up or down";if(KA(n,r=>wi.has(r))>=20)return"it w\
alks along the keyboard";if(KA(n,r=>li.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function ar(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function mi(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function Qr(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function pi(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function KA(A,e){
return A.filter(e).length}var I=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,hA=String.raw`${I}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${I}value${I}\s{0,4}[:=]|\s)\s{0,8}${I}`,VA=String.raw`[^\s/@"'<>]{0,128}`,
H=A=>new RegExp(`^(?:${A})`,"i"),Q=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>Q(`(?:${A})${hA}${e}`),j=(A,e)=>Q(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${I}`),
z="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${VA}`;var gr=[{id:"npm-variable",before:Q(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${VA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:Q(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:Q(String.raw`cleartextpassword${I}\s{1,8}value\s{0,4}=\s{0,4}${I}`)},{id:"nuget-endpoints",before:Q(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${hA}`)},
{id:"nuget-variable",before:Q(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:j("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:Q(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:Q(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:Q(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:H(z)},{id:"pip-inde\
x-url",before:Q($),after:H(String.raw`(?:${z})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:Q(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:Q(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:Q(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:Q(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:Q(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${hA}basic\s{1,4}`)},{id:"cargo-token",before:D(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:Q(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:Q(String.raw`${I}auth${I}\s{0,4}:\s{0,4}${I}`)},{id:"curl-user",before:j("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:Q(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${I}[^\s:"']{0,80}:`)},{id:"wget-password",before:j("wget",
"--(?:http-)?password")},{id:"authorization-header",before:Q(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:Q(String.raw`\.getbytes\(\s{0,4}\(?${I}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:Q(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:H(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:D("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:D("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:D("VSCE_PAT")},{id:"terraform-variable",before:D("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:D("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:H(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:j("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:j("vsce","-p|--pat")},
{id:"tfx-command",before:j("tfx","-t|--token")},{id:"terraform-variable",before:j("terraform|tofu","-var")},{id:"terraform-variable",before:Q(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${I}\w{1,60}=`)},
{id:"helm-set",before:Q(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${I}`)},{id:"docker-command",before:Q(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${I}\w{1,80}=${I}`)},
{id:"azure-cli-store",before:Q(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:Q(String.raw`${I}publishers${I}\s{0,4}:[^]{0,600}${I}pat${I}\s{0,4}:\s{0,4}${I}`)},
{id:"postman",before:Q(String.raw`${I}key${I}\s{0,8}:\s{0,8}${I}[\w -]{1,60}${I}\s{0,8},\s{0,80}${I}value${I}\s{0,8}:\s{0,8}${I}`)},{id:"arm-parameter",before:Q(
String.raw`${I}\w{0,60}(?:pat|token|secret|password)\w{0,60}${I}\s{0,8}:\s{0,8}\{\s{0,80}${I}value${I}\s{0,8}:\s{0,8}${I}`)},{id:"arm-parameter",before:Q(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:Q(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:Q(String.raw`personal_access_token${I}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:Q(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${hA}`)},
{id:"k8s-secret",before:Q(String.raw`\bkind${I}\s{0,4}:\s{0,4}${I}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:Q(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:D("personalAccessToken")},{id:"dockerfile",before:Q(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:Q(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:H(z)},{id:"jwt",before:Q(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:Q($),after:H(String.
raw`(?:${z})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:Q(String.raw`(?:^|\n)https?://${VA}`),after:H(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:Q($),after:H(String.raw`(?:${z})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:Q(
$),after:H(String.raw`(?:${z})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var hi=2048,Ri=/[A-Za-z0-9+/_-]+$/,Si=/^[A-Za-z0-9+/_=-]+/;function Pe({steps:A},e=hi){let n=A.map(({layer:t,span:o},i)=>{let[s,E]=qA(t,o,e);return i===0?{before:s,
after:E}:{before:s.replace(Ri,""),after:E.replace(Si,"")}});return gr.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||yi(t,i))&&(o?.test(s)??
!0)))?.id}function yi(A,e){return A.lastIndex=e.length,A.test(e)}var F=(A,e,n)=>({signed:A,shaped:e,legacy:n}),Pi={signed:4.5,shaped:4.5,legacy:4},Li=[{name:"its signatures",weights:F(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:F(1,0,1),applies:({kind:A,entropy:e})=>e>=Pi[A]},{name:"platform data as in real tokens",weights:F(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:F(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:F(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:F(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:F(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:F(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:F(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:F(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:F(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],xi=5,Ui=8;function Ti(A){return A>=Ui?"likely":A>=xi?"possible":void 0}function Ni(A){let{kind:e}=A;return Li.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function cr(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(Br(i.slice(0,52))!==void 0)return;let s=Er(A),E=Gi(e);if(E==="legacy"&&s.foreign)return;let a=s.azure&&Pe(A,256)!==void 0,
B=Ni({kind:E,entropy:EA(r,t,t+52),word:i,surroundings:s,carried:a}),w=Ti(B);return w===void 0?void 0:{...e,confidence:w}}function Gi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var dr=require("node:zlib");function g(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var Ir="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Le="abcdefghijkl\
mnopqrstuvwxyz",fr="0123456789",xe=fr+Ir+Le,K=`${Ir}${Le}${fr}+/`,aA=`${Le}234567`,d=g(`${K}-_`),v=g(xe),RA=g(aA),P=g(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),L=g("0123456789ABCDEFabcdef"),m=g(K,A=>A);m[45]=62;m[95]=63;var G=52,Ue=32,ur=[2,7,8,22],Oi=-524719827,Mi=270137646,Te=50,BA=123-Te,Fi=97,ki=113,Hi=4;function Cr(A){return ur.reduce((n,r)=>n<<8|A[r],0)^(0,dr.crc32)(A.filter(
(n,r)=>!ur.includes(r)))}var wr=Cr(new Uint8Array(Ue)),vi;function _i(){let A=new Int32Array(G*BA),e=new Uint8Array(Ue);for(let n=0;n<Ue*8;n++){e[n>>3]=128>>(n&7);let r=Cr(e)^wr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<aA.length;i++){let s=t*BA+aA.charCodeAt(i)-Te;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function SA(A,e){let n=vi??=_i(),
r=wr;for(let t=e,o=-Te;t<e+G;t+=4,o+=4*BA){let i=n[o+A[t]],s=n[o+BA+A[t+1]],E=n[o+2*BA+A[t+2]];r^=i^s^E^n[o+3*BA+A[t+3]]}return r===Oi?"user":r===Mi?"applicatio\
n":void 0}function lr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var Dr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function mr(A){let e=aA.indexOf(A.charAt(G-1));return`${A.slice(0,G-1)}${e<aA.length/2?"a":"q"}`}function Ne(A,e,n,r){
if(n-e===G)return r<=e&&SA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==Fi&&i!==ki||t>=G-1)continue;let s=o-
G+1;if(s>=r&&s>=e&&SA(A,s)!==void 0)return s}return-1}function pr(A,e){return EA(A,e,e+G)>=Hi}var XA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ji="(?:/|\\\\/|%2[Ff])",hr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Rr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Wi=new RegExp(`${hr}(?::[^\\s:/\
@"'<>]{0,128})?${Rr}`,"gi"),dQ=new RegExp(`${hr}(?::|%3A)$`,"i"),CQ=new RegExp(`^${Rr}`,"i"),wQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ji}${XA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${XA}`,"gi"),Wi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${XA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${XA}(?![.:/])`,"gi")];var lQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),DQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Yi=Object.freeze([]),ZA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=or(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=cr(i,t);if(s===void 0)return;let E=i.steps.at(-1).span,a=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),B=this.#i(s.format==="legacy"&&s.checksum==="valid"?mr(a):a),w=i.encoding.length===0&&E.end-E.start===r-n;w&&B.offsets.has(E.start)||(w&&
B.offsets.add(E.start),this.#n.push({...s,token:B.token,offset:E.start-this.#e,length:E.end-E.start,encoding:i.encoding.length===0?Yi:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Ki)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):qi(n,r)&&(e[e.length-1]=n)}return e.sort(ji)}};function qi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function ji(A,e){return A.offset-e.offset||A.length-
e.length||Ge(A.token,e.token)}function Ki(A,e){return Ge(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Ge(A.encoding.join(),
e.encoding.join()))}function Ge(A,e){return A===e?0:A<e?-1:1}var Oe=92,Vi=37,Xi=117,Zi=120,zi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function zA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&v[r[n]]===1?!1:e<=
t||v[r[e-1]]===0||$i(r,t,e)}function $i(A,e,n){return n-2>=e&&A[n-2]===Oe&&zi.has(A[n-1])||n-3>=e&&A[n-3]===Vi&&Me(A,n-2,n)||n-4>=e&&A[n-4]===Oe&&A[n-3]===Zi&&Me(
A,n-2,n)?!0:n-6>=e&&A[n-6]===Oe&&A[n-5]===Xi&&Me(A,n-4,n)}function Me(A,e,n){for(let r=e;r<n;r++)if(L[A[r]]===0)return!1;return!0}var c=52,V=48,u=-1,$A=`${K}-_`,Sr="%\\&#;={}",yA={table:g($A+Sr),shortest:c},O={table:g(`${$A}${Sr}\r
`),shortest:24},Fe={table:d,shortest:c};function h({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return u}function C(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var As=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],yr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&QA(A,e)!==void 0?e:u,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=QA(r,e),s=o&&pA(o);return i===void 0||s===void 0||s(r.subarray(
e,t),E=>{n({bytes:E,core:{start:0,end:E.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function QA(A,e){let n=A[e];for(let[r,t]of As)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var ke={table:d,shortest:Math.ceil(c*8/6)},br=4,ns=g("(Px"),Pr=Math.floor((V-2)/3),Lr={levels:1,trait:4,shortest:ke.shortest,notice:({bytes:A},e,n)=>{for(let r=h(
ke,A,e,n);r!==u;){if(Ae(A,r))return r;let t=C(d,A,r,n);for(let o=0;o<br;o++)if(xr(A,r+o,t))return r;r=h(ke,A,t,n)}return u},decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=Ae(A.bytes,e);t&&rs(A,e,r,n);for(let o=t?1:0;o<br;o++)ts(A,{start:e+o,end:r},o===0,n);return r}};function Ae(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return ns[n]===
1&&QA(He(A,e,0,6),0)!==void 0}function rs({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:He(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function ts(A,e,n,r){let{bytes:t}=A,o=e.start,i=(e.end-o)*3>>2;xr(t,o,e.end)&&S(A,i,(s,E)=>{
is(t,o,s.start,s.end)&&r({bytes:He(t,o,s.start,s.end),core:l(E,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/
6),encoding:"base64"}),aligned:n,exact:!1})})}function xr(A,e,n){let r=e-4,t=r+4*Pr;for(;t+4<=n;){let o=t;for(;os(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Pr}return!1}
function os(A,e){let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function bA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?
i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function is(A,e,n,r){let t=n-1,o=t+c;for(;o<r;){let i=o,s=bA(A,e,i);for(;P[s]===1;){if(i--,i===t)return!0;s=bA(A,e,i)}
if(s===0&&ss(A,e,i,n,r))return!0;t=i,o=i+c}return!1}function ss(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(P[bA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let E=o;E>=
r&&s<c&&P[bA(A,e,E)]===1;E-=i)s++;for(let E=o+i;E<t&&s<c&&P[bA(A,e,E)]===1;E+=i)s++;if(s===c)return!0}return!1}function He(A,e,n,r){let t=e+n/3*4,o=Math.min(Math.
ceil((r-n)*4/3),A.length-t),i=Buffer.from(A.buffer,A.byteOffset+t,o);return Buffer.from(i.toString("latin1"),"base64")}var gA=class{bytes;starts;ends;length=0;before=0;within=0;#e;constructor(e,n,r){this.bytes=Buffer.allocUnsafe(e),this.starts=r?new Int32Array(e):void 0,this.ends=
r?new Int32Array(e):void 0,this.#e=n}get isTracked(){return this.starts!==void 0}add(e,n,r){this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=
n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++,!(n>=this.#e.end)&&(this.within=this.length,n<this.#e.start&&(this.before=this.length))}addAll(e){
this.bytes.set(e,this.length),this.length+=e.length}};function W({piece:A,core:e},n,r){let t=new gA(A.end-A.start,e,!1);r(t);let{length:o,before:i,within:s}=t;if(o<
c)return;let E,a=()=>(E===void 0&&(E=new gA(o,e,!0),r(E)),E);return{bytes:t.bytes.subarray(0,o),core:{start:i,end:s},locate:({start:B,end:w})=>{let{starts:p,ends:q}=a();
return{start:p?.[B],end:q?.[w-1],encoding:n}},aligned:!0,exact:!0}}var f=-1,cA=256,Ur=10,Es=13;function y(A,e){return A|e<<9}function Tr(A){return A&511}function Nr(A){return A>>9}function _(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(L[o]===0)return f;r=r*16+Y(o)}return e>=n||r>255?f:r}function Y(A){return(A&15)+(A>57?9:0)}function R(A,e,n){let r=e;for(;r<n&&L[A[r]]===1;)r++;return r}
function IA(A,e,n){return e>=n?0:A[e]===Ur?1:A[e]!==Es?0:e+1<n&&A[e+1]===Ur?2:1}var M={table:g(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*c},as=2,Bs=48,Qs=65,gs=120,cs=92,Is=40,ee=Buffer.from("(byte)"),Gr=256,fs=4;function ne(A,{start:e,end:n},r,t){let o=x(A,e,n);for(let i=0;i<
r&&o<n;i++){let s=te(A,o,n)?o+2:o,E=R(A,s,n),a=E-s>=fs&&us(A,s,E),B=E-s<M.shortest&&(E-s)%2!==0;if(a&&B)break;let w={start:o,end:Math.min(n,o+Gr)},p=new gA(Gr,w,
!1);if(t(A,w,p),p.length>0&&QA(p.bytes.subarray(0,p.length),0)!==void 0)return o;if(a)break;o=x(A,E,n)}return u}function us(A,e,n){for(let r=e;r<n;r++)if(A[r]<Qs)
return!0;return!1}function x(A,e,n){let r=e;for(;r<n&&L[A[r]]===0;)r+=ds(A,r,n)?ee.length:1;return Math.min(r,n)}function re(A,e,n){A.length>0&&A.add(as,e,n)}function te(A,e,n){
return A[e]===Bs&&e+1<n&&PA(A[e+1])}function Or(A,e,n){return e-2>=n&&A[e-2]===cs&&PA(A[e-1])}function PA(A){return A!==void 0&&(A|32)===gs}function ds(A,e,n){if(A[e]!==
Is||e+ee.length>n)return!1;for(let r=1;r<ee.length;r++)if(A[e+r]!==ee[r])return!1;return!0}var Mr={table:M.table,shortest:3*c-1},Cs=48,ws=3,Fr={levels:1,alphabet:{index:0,shape:Mr},notice:(A,e,n)=>N(A,e,n)&&ls(A.bytes,{start:e,end:n}),decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(Mr.table,r,e,t);return S(A,o-e,(i,s)=>{let E={piece:l(i,e),core:l(s,e)},a=W(E,"decimal",B=>kr(r,E.piece,B));a!==void 0&&n(a)}),o}};function ls(A,e){
return Ds(A,e)||ne(A,e,1,kr)!==u}function Ds(A,e){let n=0;for(let r=x(A,e.start,e.end);r<e.end;){let t=R(A,r,e.end),o=Hr(A,e,r,t);if(o!==0&&(n=P[o]===1?n+1:0),n>=
V)return!0;r=x(A,t,e.end)}return!1}function kr(A,e,n){for(let r=x(A,e.start,e.end);r<e.end;){let t=R(A,r,e.end),o=Hr(A,e,r,t);o===f?re(n,r,t):n.add(o,r,t),r=x(A,
t,e.end)}}function Hr(A,{start:e,end:n},r,t){if(t-r>ws||r>e&&PA(A[r-1])||t<n&&PA(A[t]))return f;let o=0;for(let i=r;i<t;i++){let s=A[i]-Cs;if(s>9)return f;o=10*
o+s}return o>255?f:o}function X(A,e,n){if(!N(A,e.source[0],e.end))return;let{bytes:r}=A;S(A,e.offsets.at(-1),(t,o)=>{n({bytes:ms(r,e,t),core:l(o,-t.start),locate:i=>ps(e,l(i,t.start)),
aligned:!0,exact:!0})})}function ms(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=_r(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),E=Math.min(r,e.offsets[o+1]),a=e.source[o]-i;t.set(A.subarray(s+a,E+a),s-n)}return t}function ps(A,e){return{start:vr(A,e.start),end:vr(A,e.
end-1)+1}}function vr(A,e){let n=_r(A,e);return A.source[n]+e-A.offsets[n]}function _r(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Jr={table:d,shortest:16},oe=O.shortest,Wr=1,ve=2,_e=4,hs=8,Rs=g($A,A=>A>=64?Wr:A<26?ve:A>=52&&A<62?_e:hs),Ss=256;function ie(A,e,n,r){for(let t=h(Jr,A.bytes,
e,n);t!==u;){let o=C(d,A.bytes,t,n);if(!ys(A.bytes,t,o)&&r(A,t,o))return t;t=h(Jr,A.bytes,o,n)}return u}function ys(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=Rs[A[t]],
(r&(ve|_e))===(ve|_e))return!1;return(r&Wr)===0?n-e<=Ss&&bs(A,e,n):!0}function bs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var Ps=27,Ls=38,xs=60,Yr=62,Us=91,Ts=16,Ns=128,Gs=16,Os=g("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Ms=g(`<\r
`),Fs=g("0123456789;"),ks=g("mK"),Hs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),vs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Je="\x1B\xC2\xE2\xEF";function qr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<Ts;o++){let i=_s(A,t);if(i===t)break;t=i}return t>e&&t<r&&d[n[t]]===
1?t:-1}function _s(A,e){let n=A.bytes[e];if(n===xs)return Js(A,e);if(n===Ps)return Ws(A,e);for(let r of n===Ls?Hs:vs)if(We(A,e,r))return e+r.length;return e}function Js({
bytes:A,end:e},n){if(n+1>=e||Os[A[n+1]]===0)return n;let r=Math.min(e,n+Ns),t=n+1;for(;t<r&&A[t]!==Yr&&Ms[A[t]]===0;)t++;return t<r&&A[t]===Yr?t+1:n}function Ws({
bytes:A,end:e},n){if(A[n+1]!==Us)return n;let r=Math.min(e,n+2+Gs),t=n+2;for(;t<r&&Fs[A[t]]===1;)t++;return t<e&&ks[A[t]]===1?t+1:n}function We({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var qe=10,Xr=13,Ys=38,qs=60,fA=92,jr=42,js=45,Ks=35,Ye=47,Zr=110,zr=114,Ve=4,se=128,Vs=2,Xs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(zs),Be=g(" 	\"'`\\=.,&>#*|<^~"),J=g("\"'`"),Ee=g("bBfFrRuULN@$"),Xe=g("+-/_"),Zs=g(`
\r<`),Qe=g(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Je}`),ge=g(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),ae=g(`
\r\\&<${Je}`);function zs(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ce(A,e){let{bytes:n,end:r}=A;if(e>=r||Qe[n[e]]===0)return-1;let t=je(A,e,!1);
return t!==-1?t:$s(A,e)?je(A,e,!0):qr(A,e)}function $s({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ve&&A[r]===fA;)r++;return r<e&&J[A[r]]===1}function je(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*se:se)),i=0,s=e;for(;s<o;){let E=xA(A,s),a=n?AE(r,s,o):s;if(E>s){if(i===Vs)return-1;i++,s=E}else if(a>s)s=a;else if(Be[r[s]]===
1||rE(r,s,o))s++;else if(s>e&&nE(r,s,o))s++;else break}return n&&(s===e||J[r[s-1]]===0)?-1:i>0||eE(r,e,s)?s:-1}function AE(A,e,n){let r=A[e]===Ye&&A[e+1]===jr,t=A[e]===
Ks||Kr(A,e,Ye)||Kr(A,e,js);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==qe&&A[o]!==Xr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==jr||A[o+1]!==Ye);)o++;
return o+1<n?o+2:e}function Kr(A,e,n){return A[e]===n&&A[e+1]===n}function $r({bytes:A,end:e},n){if(n>=e||Qe[A[n]]===0)return!1;if(J[A[n]]===1)return!0;let r=Math.
min(e,n+se),t=n;for(;t<r&&ge[A[t]]===1&&ae[A[t]]===0;)t++;return t<r&&ae[A[t]]===1}function eE(A,e,n){let r=e;for(;r<n&&A[r]===fA;)r++;return r<n-1&&J[A[r]]===1&&
J[A[n-1]]===1}function nE(A,e,n){if(Ee[A[e]]===0)return!1;let r=e+1;Ee[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ve&&A[r]===fA;)r++;return r<n&&J[A[r]]===1}function Ze(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-se),o=-1;for(let i=e-1;i>t&&ge[n[i]]===1;i--)d[n[i]]===0&&d[n[i-1]]===1&&je(A,i,!1)===e&&(o=i);return o}function Ie({bytes:A,
start:e},n){return n>e&&(A[n]===Zr||A[n]===zr)&&A[n-1]===fA}function rE(A,e,n){let r=e;for(;r<n&&Xe[A[r]]===1;)r++;return r>e&&r<n&&(Be[A[r]]===1||Zs[A[r]]===1)}
function xA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===qe)return e+1;if(t===Xr)return e+1<r&&n[e+1]===qe?e+2:e+1;if(t===fA){let o=Vr(A,e)===zr?Ke(A,e):e;return Vr(
A,o)===Zr?Ke(A,o):o}if(t!==Ys&&t!==qs)return e;for(let o of Xs)if(We(A,e,o))return e+o.length;return e}function Vr(A,e){let n=Ke(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function Ke(A,e){let n=e;for(;n<A.end&&n-e<Ve&&A.bytes[n]===fA;)n++;return n+1}var ze=10,tE=128,oE=64,$e=g(" 	"),At=g("0123456789"),et={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ie(A,e,n,iE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=sE(A,e,r);return t===void 0?r:(X(A,t,n),t.end)}};function iE(A,e,n){let r=nt(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=fe(A,r,o);i!==-1;i=fe(
A,r,o))if(o=C(d,A.bytes,i,A.end),t+=o-i,t>=c)return!0;return!1}function sE(A,e,n){let r=nt(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=fe(A,r,
i);s!==-1;s=fe(A,r,i))i=C(d,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<c?void 0:{source:t,offsets:o,end:i}}function nt(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-tE),s=e,E=!0;for(;s>i&&r[s-1]!==ze;s--)$e[r[s-1]]===0&&(E=!1);if(E||s>t&&r[s-1]!==ze||!$r(A,n))return;let a=Math.min(
o,n+oE),B=n;for(;B<a&&r[B]!==ze;)B++;return B<a?{lineStart:s,start:e,end:n,lineEnd:B}:void 0}function fe({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=EE(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=C(i,A,o,n.start),t=C(i,A,t,e)}}return t<e&&d[A[t]]===1?t:-1}function EE(A){return At[A]===1?At:$e[A]===1?$e:void 0}var aE=85,rt=117,BE=120,QE=123,gE=125,Z=48,cE=32,IE=127,tt={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return f;let r=A[e+1];if(r===rt&&A[e+2]===QE)return fE(
A,e,n);if(r===BE)return An(A,e,e+4,n);if(r===rt)return An(A,e,e+6,n);if(r===aE)return An(A,e,e+10,n);if(r>=Z&&r<Z+8)return uE(A,e,n);let t=IA(A,e+1,n);return t>
0?y(cA,1+t):r>cE&&r<IE&&v[r]===0?y(r,2):f}};function An(A,e,n,r){let t=n>r?f:_(A,e+2,n);return t===f?f:y(t,n-e)}function fE(A,e,n){let r=R(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===gE?_(A,e+3,r):f;return t===f?f:y(t,r+1-e)}function uE(A,e,n){let r=0,t=e+1,o=e+(dE(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-Z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return y(r,t-e)}function dE(A,e,n){if(e+4>n||A[e]!==Z||A[e+1]>Z+3||A[e+1]===Z&&A[e+2]<Z+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-Z;if(t<
0||t>7)return!1}return!0}var CE=35,wE=59,lE=120,en=48,ot=8,it={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==CE)return f;let r=(A[e+2]|32)===lE,t=r?e+3:e+2,o=r?R(A,t,
Math.min(n,t+ot)):DE(A,t,n),i=r?_(A,t,o):mE(A,t,o);return i===f?f:y(i,(o<n&&A[o]===wE?o+1:o)-e)}};function DE(A,e,n){let r=Math.min(n,e+ot),t=e;for(;t<r&&A[t]>=
en&&A[t]<en+10;)t++;return t}function mE(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-en;return e>=n||r>255?f:r}var pE=117,st={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===pE){let t=e+6>n?f:_(A,e+2,e+6);return t===f?f:y(t,6)}let r=_(A,e+1,Math.min(n,e+3));return e+
3>n||r===f?f:y(r,3)}};var Et=61,at={encoding:"quoted-printable",lead:Et,read:(A,e,n)=>{let r=IA(A,e+1,n);if(r>0)return A[e-1]===Et?f:y(cA,1+r);let t=_(A,e+1,Math.min(n,e+3));return e+
3>n||t===f?f:y(t,3)}};var UA=[st,tt,it,at],eA=g(String.fromCharCode(...UA.map(({lead:A})=>A)),A=>A+1),hE=g("=\\");function nn(A){return 1<<(A&31)}var de={endOfRows:({bytes:A,end:e},n)=>{
let r=n;for(;;){r=C(yA.table,A,r,e);let t=r>n&&hE[A[r-1]]===1?IA(A,r,e):0;if(t===0)return r;r+=t}},leadsIn:({bytes:A},{start:e,end:n})=>{let r=0;for(let t=ue(A,
e,n);t<n;t=ue(A,t+1,n)){let o=nn(A[t]);(r&o)===0&&Qt(A,t).read(A,t,n)!==f&&(r|=o)}return r},undo:({bytes:A},{piece:{start:e,end:n}},r,t)=>{let{read:o}=UA[eA[r]-
1];for(let i=e;i<n;){let s=A[i],E=s===r?o(A,i,n):f,a=E===f?i+1:i+Nr(E),B=E===f?s:Tr(E);B!==cA&&t.add(B,i,a),i=a}}};function Bt({bytes:A,end:e},n,r){for(let t=ue(
A,n,r);t<r;t=ue(A,t+1,r))if(Qt(A,t).read(A,t,e)!==f)return!0;return!1}function ue(A,e,n){let r=e;for(;r+4<=n;){let t=eA[A[r]]|eA[A[r+1]],o=eA[A[r+2]]|eA[A[r+3]];
if((t|o)!==0)break;r+=4}for(;r<n&&eA[A[r]]===0;)r++;return r}function Qt(A,e){return UA[eA[A[e]]-1]}var gt={levels:1,trait:8,shortest:c,notice:(A,e,n,r=de)=>{for(let t=e;t<n;){let o=r.endOfRows(A,t);if(o-t>=c&&SE(A,t,o))return t;t=o+1}return u},decode:(A,e,n,r=de)=>{
let t=r.endOfRows(A,e),o=r.leadsIn(A,{start:e,end:t});for(let{lead:i,encoding:s}of UA)(o&nn(i))!==0&&S(A,t-e,(E,a)=>{let B={piece:l(E,e),core:l(a,e)},w=W(B,s,p=>{
(p.isTracked?de:r).undo(A,B,i,p)});w!==void 0&&n(w)});return t}};function SE(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&v[r[t-1]]===0;)t--;if(!Bt(A,e,t))return!1;let o=0;
for(let i=e;i<t&&o<c;i++)o+=v[r[i]];return o===c}var yE=4,ut={levels:1,alphabet:{index:0,shape:M},notice:(A,e,n)=>N(A,e,n)&&(bE(A.bytes,e,n)||ct(A.bytes,{start:e,end:n})!==u),decode:(A,e,n)=>{let{bytes:r,end:t}=A,
o=C(M.table,r,e,t),i=ct(r,{start:e,end:o});return i>x(r,e,o)&&It(A,{start:i,end:o},n),It(A,{start:e,end:o},n),o}};function ct(A,e){return ne(A,e,yE,(n,r,t)=>rn(
A,r,0,t))}function It(A,{start:e,end:n},r){let{bytes:t}=A;S(A,n-e,(o,i)=>{let s={piece:l(o,e),core:l(i,e)},E=!1,a=W(s,"hex",w=>{E=rn(t,s.piece,0,w)});a!==void 0&&
r(a);let B=E?W(s,"hex",w=>{rn(t,s.piece,1,w)}):void 0;B!==void 0&&r(B)})}function bE(A,e,n){let r=0;for(let t=x(A,e,n);t<n;){te(A,t,n)&&(t+=2);let o=R(A,t,n);if(o-
t>=M.shortest&&ft(A,t+1,o,0)>=V||(r=dt(A,t,o,e)?ft(A,t,o,r):0,r>=V))return!0;t=x(A,o,n)}return!1}function ft(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<V;o+=2){let i=Y(
A[o])*16+Y(A[o+1]);i!==0&&(t=P[i]===1?t+1:0)}return t}function rn(A,{start:e,end:n},r,t){let o=!1;for(let i=x(A,e,n);i<n;){te(A,i,n)&&(i+=2);let s=R(A,i,n),E=s-
i>=M.shortest;o||=E,E||r===0&&dt(A,i,s,e)?tn(t,A,i+r,s):re(t,i,s),i=x(A,s,n)}return o}function dt(A,e,n,r){return n-e>=M.shortest||(n-e)%2===0&&!Or(A,e,r)}function tn(A,e,n,r){
for(let t=n;t+2<=r;t+=2)A.add(Y(e[t])*16+Y(e[t+1]),t,t+2)}var PE=8,we={table:g("0123456789ABCDEFabcdef :"),shortest:31},mt=256,En=g(" 	#>*+-/|:]x"),LE=128,Ct=9,le=32,xE=58,UE=124,pt=10,TE=13,NE=4,GE=6,wt=16,lt=16,OE=8,
ht={levels:1,alphabet:{index:1,shape:we},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Dt(A,r,e),end:Ce(A,r,n)};return on(A,t,void 0)>=PE},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(we.table,r,e,t),i=Dt(r,e,A.start),s=i;for(let E=i;E<t;){let a=Ce(r,E,t);if(on(r,{start:E,end:a},void 0)===0)break;s=a,E=a+1}return s===
i?o:(N(A,i,s)&&S(A,s-i,(E,a)=>{let B={piece:l(E,i),core:l(a,i)},w=E.start===0?i:Ce(r,B.piece.start,B.piece.end)+1,p=DA=>W(B,"hex",tA=>{FE(r,{start:w,end:B.piece.
end},{rewritten:tA,addWord:DA})}),q=!1,U=p((DA,tA,vA)=>{q||=vA-tA>2,tn(DA,r,tA,vA)});U!==void 0&&n(U);let Sn=q?p((DA,tA,vA)=>ME(DA,r,tA,vA)):void 0;Sn!==void 0&&
n(Sn)}),Math.max(o,s))}};function ME(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(Y(e[t])*16+Y(e[t+1]),n,r)}function FE(A,{start:e,end:n},r){for(let t=e;t<n;){let o=Ce(
A,t,n);on(A,{start:t,end:o},r),t=o+1}}function Dt(A,e,n){let r=Math.max(n,e-mt),t=e;for(;t>r&&A[t-1]!==pt;)t--;return t}function Ce(A,e,n){let r=Math.min(n,e+mt),
t=e;for(;t<r&&A[t]!==pt;)t++;return t}function on(A,e,n){let r=Math.min(e.end,e.start+LE);for(let t=e.start;t<r;t++){if(L[A[t]]===0||t>e.start&&En[A[t-1]]===0)continue;
let o=_E(A,{start:t,end:e.end}),i=o===-1?0:kE(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function kE(A,{start:e,end:n},r){let t=0,o=lt;for(let i=e;i<n;){
t>0&&(i=HE(A,{start:i,end:n},o));let s=R(A,i,Math.min(n,i+lt+1)),E=s-i;if(E===0||E%2===1||E>o||!vE(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=E),t+=E/2,
i=s+1,t===OE&&o===2&&i<n&&A[i]===le&&i++}return t}function HE(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===le;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&R(
A,o,t)===t?o:e}function vE(A,e,n){let r=A[e];return e>=n||r===le||r===UE||r===TE}function _E(A,{start:e,end:n}){let r=R(A,e,Math.min(n,e+wt+1)),t=r-e;if(t<NE||t>
wt)return-1;let o=r<n&&A[r]===xE;o&&r++;let i=r;for(;r<n&&(A[r]===le||A[r]===Ct);)r++;let s=r-i>=2||A[i]===Ct||r-i===1&&t>=GE;return(o||s)&&r<n&&L[A[r]]===1?r:-1}var yt={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ie(A,e,n,JE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,A.end),t=VE(A,e,r);if(t===void 0)return r;X(A,t,n);
for(let o of XE(A,t))X(A,o,n);for(let o of jE)ZE(A,t,o,n);return t.end}};function JE(A,e,n){let r=n-e,t=n;for(let i=ce(A,t);i!==-1&&(t=C(d,A.bytes,i,A.end),t!==
i);i=ce(A,t))if(r+=t-i,r>=c)return!0;let o=Ie(A,e)?e+1:e;return r>c-oe&&Ze(A,o)!==-1}var WE=4,YE=["H4sI","KLUv"].map(A=>Buffer.from(A)),qE=4,jE=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),KE=45,Rt=5;function VE(A,e,n){let r=Ie(A,e)?e+1:e,t=Aa(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let E=r;E!==
-1;E=ce(A,s)){let a=E===r?n:C(d,A.bytes,E,A.end);if(a===E)break;o.push(E),i.push(i.at(-1)+a-E),s=a}return o.length===1||i.at(-1)<c?void 0:{source:o,offsets:i,end:s}}
function XE(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<WE?Ae(A.bytes,i)&&r.push(St(e,{start:o,end:n.length})):YE.some(s=>an(A,i,s))&&
(r.push(St(e,{start:o,end:t.at(-qE)??n.length})),t.push(o))}return r}function St({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function ZE(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let E=t[s]??A.end,a=an(A,
E,n);if(i||=a,s<t.length&&(a||J[A.bytes[E-1]]===1))continue;let B=i?zE(A,e,{start:o,end:s},n):void 0;B!==void 0&&X(A,B,r),o=s,i=!1}}function zE(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let E=e.source[s];i=E+e.offsets[s+1]-e.offsets[s];let a=an(A,E,r)?E+r.length:E;t.push(a),o.push(o.at(-1)+i-a)}return o.
at(-1)<c?void 0:{source:t,offsets:o,end:i}}function an({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function $E({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<Rt&&A[r-1]===KE;)r--;return n-r===Rt}function Aa(A,e){let{bytes:n,start:r}=A,t=Ze(A,e);if(t===-1||$E(A,t))
return;let o=t;for(;o>r&&t-o<oe&&d[n[o-1]]===1;)o--;return Ie(A,o)&&o++,o>=t||t-o>=oe?void 0:{start:o,end:t}}var ea=15,Pt={levels:0,trait:2,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(bt(A,r,t),t.length>=c)return r;r=t.last>r?t.last:na(A,r)}
return u},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return bt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),X(A,{source:r,offsets:t,end:TA(A,o.last)},
n),o.last}};function bt(A,e,n,r){let t=TA(A,e),o=xA(A,t),i=TA(A,o),s=i-o;if(o===t||s===0||s>ea)return;let E=Math.max(e,t-s);for(r?.(E,t),n.length=t-E;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let a=i-o<s?i:xA(A,i);if(a===i)return;o=a,i=TA(A,o)}}function na(A,e){let n=TA(A,e);return Math.max(n+1,xA(A,n))}function TA({
bytes:A,end:e},n){return C(d,A,n,e)}var ra={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Lt=2*(c-1),Ut={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+Lt-1;r<e;r+=Lt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(P[A[t]]===1&&Tt(A,n,t,e)!==0)return t}return u},decode:(A,e,n)=>{let r=ta(A,e),t=r.first+r.width*(r.count-1);return N(A,r.first,
t)&&S(A,r.count,(o,i)=>{n({bytes:oa(A.bytes,r,o),core:l(i,-o.start),locate:s=>ia(A,r,l(s,o.start)),aligned:!0,exact:!1})}),t}};function Tt(A,e,n,r){return xt(A,
e,n,r,2)?2:xt(A,e,n,r,4)?4:0}function xt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<c&&!(P[A[i]]===0||!uA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<c&&!(P[A[i]]===
0||!uA(A,i+1,i+t));i-=t,o++);return o===c}function uA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function ta({bytes:A,start:e,end:n},r){let t=Tt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&uA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&uA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function oa(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function ia(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,E=e+n*r.start,a=e+n*(r.end-1),B=a+n<=i&&uA(t,a+1,a+n),p=E-n+1>=o&&uA(t,E-n+1,E)&&(!B||s&&(E-o)%n===n-1),[q,U]=ra[n];return p?
{start:E-n+1,end:a+1,encoding:U}:{start:E,end:Math.min(a+n,i),encoding:q}}var De=[yt,et,Pt,Lr,gt],Nt=[ut,Fr,ht],me=Ut,NA=yr;function Gt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+sa(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function sa(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function Ot(A){let e=Ft(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=xe.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Mt(A){let e=Ft(A)>>>8;return[18,12,6,0].map(n=>K.charAt(e>>>n&63)).join("")}function Ft(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var nA=84,dA=76,Qn=52,Ea=57,aa=58,vt=59,Ba=72,pe=80,Qa=4,OA=Buffer.from("AZDO"),_t=new Uint8Array(256).fill(4);OA.forEach((A,e)=>{e<3&&(_t[A]=3-e)});var Bn=Buffer.
from("JQQJ9"),Jt={9:"key",D:"derived",H:"hash"},ga=new Set(Object.keys(Jt).map(A=>A.charCodeAt(0))),ca=2024,Wt=65,Ia=1970041904,fa=1147496033,GA=new Uint8Array(
pe/4*3);function Yt(A,e,n){for(let r=e+3;r<n;r+=_t[A[r]])if(!(A[r]!==OA[3]||A[r-1]!==OA[2])&&A[r-2]===OA[1]&&A[r-3]===OA[0])return r-3;return-1}function qt(A,e){
if(!Ht(A,e,e+dA))return;let n=Ht(A,e+pe,e+nA);if(!gn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...ua(A,e)};if(Ca(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function jt(A,e){return EA(A,e,e+Qn)>=Qa}function gn(A,e){for(let r=0;r<Bn.length;r++)if(A[e+Qn+r]!==Bn[r])return!1;let n=A[e+vt]-
Wt;return ga.has(A[e+Qn+Bn.length])&&n>=0&&n<12}function ua(A,e){let n=A.subarray(e+Ba,e+dA);return{issued:da(A,e),keyKind:Jt[String.fromCharCode(A[e+Ea])]??"ke\
y",provider:String.fromCharCode(...n)}}function da(A,e){let n=ca+K.indexOf(String.fromCharCode(A[e+aa])),r=A[e+vt]-Wt+1;return`${n}-${String(r).padStart(2,"0")}`}
function Ca(A,e){for(let r=e,t=0;t<GA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],E=m[A[r+3]];GA[t]=o<<2|i>>4,GA[t+1]=(i&15)<<4|s>>2,GA[t+2]=(s&3)<<
6|E}let n=Gt(GA,Ia,fa);return kt(A,e,Ot(n))||kt(A,e,Mt(n))}function kt(A,e,n){for(let r=0;r<nA-pe;r++)if(A[e+pe+r]!==n.charCodeAt(r))return!1;return!0}function Ht(A,e,n){
for(let r=n-1;r>=e;r--)if(v[A[r]]===0)return!1;return!0}var Kt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDPz4AAQEDAgMAAQAAAAEBAQIEBgcBAAAAAAIA\
AgABAAIBAQAAAgQAAwMEAAEIAwMDAAMBAQEBAQIAAgUFAQAAAga6ASV/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEA\
C38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACweYAQ4JZmlyc3RXaWRl\
AC8Ec2lmdAAQCnNpZnRQaWVjZXMAKgpwaWVjZVN0YXJ0ACwIcGllY2VFbmQALQhydW5Db3VudAArB2NvdW50T2YAOgllbmRPZlJvd3MAKQhmaW5kV2lkZQAIB2xlYWRzSW4AKAR1bmRvACcLdW5kb25lU3RhcnQA\
Jgh1bmRvbmVUbwAlBm1lbW9yeQIACvrgAT6UAQECfyMCIAEgAGtqJAIDQCAAIAFJBEAjBEGAwABGBEAQAwRAQQEPC0GAljBBgM4wQYAI/AoAAEGACCQECyMEQYCWMGohAyMEIAEgAEGAQGsjBGsiAiABIAJJGyIC\
IABraiQEA0AgACACSQRAIAMgAP0ABAD9CwQAIABBEGohACADQRBqIQMMAQsLIAIhAAwBCwtBAAt4AQF/IAAtAABBAXRBgIQsai8BAEEIcUUEQEEADwsgAEEAEAoiAQRAIAEPCyAAIQEDQCABIABrQQRJBH8gAS0A\
AEHcAEYFQQALBEAgAUEBaiEBDAELCyABLQAAQQF0QYCELGovAQBBwABxBH8gAEEBEAoFIAAQNAsLnwEBAX8jCEEBaiQIIwhBAkYEfyMjQQh0IAByIgFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3vABRiAB\
QYHwAUZyIAFBnPEBRnIgAUHa8QFGcgsFQQALBEBBAQ8LIAAkIyMHQYAgRgRAEAUEQEEBDwtBwNYwQcDuMEGACPwKAABBgAgkBwsjByIBQQFqJAcgAUHA1jBqIAA6AABBAAvIAgEEfyMEQYCWMGoiA/0MAQEBAQEB\
AQEBAQEBAQEBAf0LBABBgJYwIAMQCQR/QQEFQYCWMCADQRgQDgsEf0EBBUH/lTAhAUHnljAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgACIBQegA\
aiEADAELC0EAIQILIAIhAAJ/A0AgAARAIAAhAQNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwtBASABIAAQGA0CGiAAQQFrIgFB6ABqIQACQANAIAAgA0kEQANAIAAtAABBAXRB\
gIQsai8BAEGAIHEEQCAAQQFrIgBBAWohAiAAIAFGDQQMAQsLIAAiAUHoAGohAAwBCwtBACECCyACIQAMAQsLQQALCwviBAIIfwF7Iw5BASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABcRshCSMb\
IAAjBhshBSMGIAEjBhshBkEAJARBACQCIwYEfyAABSABEAELIQMDQCADBEAgACADRgR/IAEFIAMhBEGwgCz9AAQAIAP9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2N\
Af0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAdFBEBBsIAs/QAEACAEQRBqIgT9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwwBCwsgBCAHaGoLIgQgA0cEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEF\
IANBAWstAABBAXRBgIQsai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARA\
QQEPCwUjAkE0T0EAIAgbBH8QAwVBAAsEQEEBDwtBACQEQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxADBUEACwviEAIHfwF7IwEjACEGQbDWMP0MAQEBAQEBAQEBAQEBAQEBAf0LAAAj\
B0HA1jBqIgRBAUHAAPwLAEHA1jAkASAEJAACf0HA1jAhA0HA1jAhAANAIAAgBE0EQEGggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAEEQCADIAAgAWhqIgIgA2tBGE8NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAAn8DQCAABEAgACEBQaCALP0A\
BAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGggCz9AAQA\
IAFBEGoiAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBIAAgASAD\
aGoiARA8DQIaAn8gASEAA0AgASAETQRAQaCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAAgASADaGoiAiAAa0EYTw0EGiACQQFqIQAgAyADQQFrcSEDDAELCyABQRBqIQEMAQsLQQALIQAMAQsLQQALIgBFBEACf0HA1jAhA0HA1jAhAANAIAAgBE0EQEHAgCz9AAQA\
IAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAEEQCADIAAgAWhqIgIg\
A2tB6ABPDQQaIAJBAWohAyABIAFBAWtxIQEMAQsLIABBEGohAAwBCwtBAAshAAJ/A0AgAARAIAAhAUHAgCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2N\
Af0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIAs/QAEACABQRBqIgH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwtBASABIANoaiIBIARGIABBwNYwRnIEfwNAIAAgAUkEfyAALQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCAAQQFq\
IQAMAQsLIAAgAUkFIAAgARAVBH9BAQUgACABEBYLCw0CGgJ/IAEhAANAIAEgBE0EQEHAgCz9AAQAIAH9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCAAIAEgA2hqIgIgAGtB6ABPDQQaIAJBAWohACADIANBAWtxIQMMAQsLIAFBEGohAQwBCwtBAAshAAwBCwsCf0HA1jAhA0HA1jAh\
AANAIAAgBE0EQEHggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQh\
AQNAIAEEQCADIAAgAWhqIgIgA2tBH08NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAA0AgAARAQQEgABAfDQIaAn9B4IAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0M\
AQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQeCALP0ABAAgAEEQaiIA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAAgAWhqIgEhAANAIAAgBE0EQEHggCz9AAQAIAD9AAQAIgf9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIAMEQCABIAAgA2hqIgIgAWtBH08NBBogAkEBaiEB\
IAMgA0EBa3EhAwwBCwsgAEEQaiEADAELC0EACyEADAELC0EACyEACyAARQRAQcDWMCAEEAhBAEchAAskASAGJAAgAAvTBgEHfyAALQAAIgNBJkYEQEH//wMhAwJAIAEgACIEQQJqTQR/QQEFIARBAWotAABBI0cL\
DQAgBEECaiIALQAAQSByQfgARiEHIAEgBEEDaiAAIAcbIgVBCGoiACAAIAFLGyEGIAUhAANAIAAgBkkEfyAHBH8gAC0AAEEBdEGAhCxqLwEAQYACcQUgAC0AAEEwa0EKSQsFQQALBEAgBwR/IAAtAAAiCEEPcUEJ\
QQAgCEE5SxtqIAJBBHRyBSAALQAAIghBD3FBCUEAIAhBOUsbaiACQQpsagshAiAAQQFqIQAMAQsLIAAgBUYgAkH/AUtyDQAgAEEBaiAAIAAgAUkEfyAALQAAQTtGBUEACxsgBGskAyACIQMLIAMPCyADQSVGBEAg\
AEEBai0AAEH1AEYEfyABIABBBmoiAkkEf0H//wMFIAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIhASAAQQFq\
IQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLBSABIABBA2oiAkkEf0H//wMFIAIgAGskA0EAIQEgAEEBaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlL\
G2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLCw8LIANBPUcEQCAAIAEQJA8LAn9B//8DIABBAWoiAiABTw0AGkH//wMgAi0AACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBAmoiAiAB\
SXEEfyACLQAAQQpGBUEACxskA0GAAgsiAkGAAkYEfyAAQQFrLQAAQT1GBUEACwRAQf//Aw8LIAJBgAJGBH8gAgUgASAAQQNqIgJJBH9B//8DBSACIABrJANBACEBIABBAWoiAyEAAn8DQCAAIAJJBEBB//8DIAAt\
AAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsL5AIBAX8gAC0AACIBQQpGBEAgAEEBag8LIAFBDUYEQCAAQQJqIABB\
AWoiACAALQAAQQpGGw8LIAFB3ABGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJcQR/IAEtAAAFQQALQfIARgRAIAAhAQNAIAEgAGtBBEkgASMASXEE\
fyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWohAAsgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgACABSSABIwBJcQR/IAEtAAAFQQALQe4ARgR/IAAhAQNAIAEg\
AGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAFBAWoFIAALDwsgAUEmRgRAIAAQMA8LIAFBPEYEfyAAEDEFIAALC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQAL\
RQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAPBH9BAQUgAyAAIAFBBBAPCwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAud\
BAEFfwJ/QQAgASAAa0HUAEkNABogAUEIayEFIABBzABqIQMDQCADIAVNBEAgA/0ABAH9DFpaWlpaWlpaWlpaWlpaWlr9IyAD/QAEAv0MRERERERERERERERERERERP0j/U79ZCEEA0AgBARAQQEgBSADIARoaiIC\
TwR/IAIoAgBBwbSR+gRGBUEACwR/IAJBzABrIQYCfwNAIAIgBksEQEEAIAJBAWsiAi0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQQaIAQgBEEBa3EhBAwBCwsgA0EQaiEDDAELC0EACwR/QQEF\
IABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQACfwNAIAAEQCAALQAAIQMgACECA0AgASACSwR/\
IAItAABBAXRBgIQsai8BAEGAAXEFQQALBEAgAkEBaiECDAELCwNAIAAgAkkEfyAALQAAIANGBUEACwRAIABBAWohAAwBCwtBASAAIAJJDQIaIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGov\
AQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQAMAQsLQQALCwuhBgEIfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEHIAAhAgNAIAIgB0kEQAJAIAItAABBAXRBgIQs\
ai8BACIIQSBxBH8gAhAHBSACCyEFIAEEQAJAIAJBAWotAAAiBkEqRiACLQAAIglBL0ZxBEAgAkECaiEGA0AgBkEBaiIJIAdJBEAgBkECaiEDIAYtAABBKkYEfyAJLQAAQS9GBUEACw0DIAZBAWohBgwBCwsgAiED\
DAELIAIhAyAJQSNHBH8gBiAJRwR/QQEFIAlBLUcgCUEvR3ELBUEACw0AIAJBAWohBgNAIAYgB0kEfyAGLQAAQQpHBUEACwR/IAYtAABBDUcFQQALBEAgBkEBaiEGDAELCyAGIAIgBiAHSRshAwsFIAIhAwsgAiAF\
SQR/IAQiAkEBaiEEIAJBAkYEQEEADwsgBQUgAiADSQR/IAMFIAhBgARxRQRAIAhBgBBxBH8gAiEDA0AgAyAHSQR/IAMtAABBAXRBgIQsai8BAEGAEHEFQQALBEAgA0EBaiEDDAELCyACIANGIAMgB09yBH9BAAVB\
ASADLQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGABHEbGwsFIAAgAklBACAIQYAIcRsEfyACLQAAQQF0QYCELGovAQBBgAhxBH8gAkEBaiIDLQAAQQF0QYCELGovAQBBgAhxBEAgA0EBaiEDCyADIAJrIQUD\
QCADIAdJIAVBBGogAyACa0txBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQcAAcQVBAAsFQQALBUEACwtFDQMLIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSAC\
QQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAEBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFr\
LQAAQQF0QYCELGovAQBBwABxBUEACwsbC8MDAQN/IwwhAQNAIAEjFk0EQCAAIwBPBH9BAQUgAC0AACABLQAARwsEQEEADwsgAUEBaiEBIABBAWohAAwBCwsjGCEBA0AgASMLSQRAIAAjAE8EQEEADwsgAS0AAEEg\
RgR/QQEFIAEtAABBCUYLBEAgAC0AAEEgRgR/QQEFIAAtAABBCUYLRQRAQQAPCwNAIAEjC0kEfyABLQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQSBGBH9BAQUgAC0A\
AEEJRgsFQQALBEAgAEEBaiEADAELCwUgAS0AAEEBdEGAhCxqLwEAQQRxBEAgAC0AAEEBdEGAhCxqLwEAQQRxRQRAQQAPCwNAIAEjC0kEfyABLQAAQQF0QYCELGovAQBBBHEFQQALBEAgAUEBaiEBDAELCwNAIAAj\
AEkEfyAALQAAQQF0QYCELGovAQBBBHEFQQALBEAgAEEBaiEADAELCwUgASICQQFqIQEgACIDQQFqIQAgAi0AACADLQAARwRAQQAPCwsLDAELCyAAQQAgACMASQR/IAAtAABBAXRBgIQsai8BAEEBcQVBAAsbC4UB\
ACMKQX9GBEBBAA8LA0AjBSMKSQR/IxMjEiMFQQN0aigCBGpBgAJqIABJBUEACwRAIwVBAWokBQwBCwsDQCMFBH8jEyMSIwVBAWtBA3RqKAIEakGAAmogAEkFQQELRQRAIwVBAWskBQwBCwsjBSMKSQR/IxMjEiMF\
QQN0aigCAGoFQX8LC9sBAQJ/IAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIBQQh2IgJB0ABGIAJBH0ZyIAJBKEZyIAJB+ABGckUE\
QEEADwsgAEEBai0AAEEBdEGAhCxqLwEAIABBAmotAABBAXRBgIQsai8BAHFBAXFFBEBBAQ8LIAFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3vABRiABQYHwAUZyIAFBnPEBRnIgAUHa8QFGcgsL1gEBBH8g\
ASAAa0HGAEkEQEEADwsgAkECa0EDbkECdCEGIAAhBQNAIAUgAEEEakkEQCAGIAVBBGsiBGohAwJ/A0AgA0EEaiABTQRAA0AgA0ECai0AAEHAgSxqLQAAQQJxIAMtAABBwIEsai0AAEEgcSADQQFqLQAAQcCBLGot\
AABBCHFyckUEQEEBIAQgA0EEayIDRg0EGgwBCwsgAyIEIAZqIQMMAQsLQQALBH8gBSABIAVrQQNsQQJ2IAIQPQVBAAsEQEEBDwsgBUEBaiEFDAELCyAAEA0LigIBA39BASEEIAAgA2ohBQNAIARBNEkgAiAFS3EE\
QCAFLQAAIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gBSADa0EBaiEGIANBAkYEfyAGLQAABSAGLwEABH9BAQUgBkECai0AAAsLRQVBAAsEQCADIAVqIQUgBEEBaiEEDAILCwsgACADayEAA0AgBEE0\
SSAAIAFOcQRAIAAtAAAiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAQQFqIQIgA0ECRgR/IAItAAAFIAIvAQAEf0EBBSACQQJqLQAACwtFBUEACwRAIAAgA2shACAEQQFqIQQMAgsLCyAEQTRGC60C\
AgJ/AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUHAgyxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAIAVBEGohBQwBCwsgACQB\
IAEkAEEAJBpBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQJIAIkEiADJAogBCQTQQAkBUEAJBBBACQRQQAkHUEAJB5BACQXIAAgARAuBH8gACABEAgFQQAL\
JCAgAEEQayAH/QsEAEEAIQADQCAAQcAASQRAIAAgAWogAEHAgyxq/QAEAP0LBAAgAEEQaiEADAELCyMJC9oIAwl/A34CeyABIABrQTRPIgMEQCAAEAwgAUGAAmpNIQMLAkAgASAAa0HAAE8gA3IEQCAAIQJBCEEA\
IAMiBQR/IAAgAUEBEB0FQQALGyEDIAIiBCEGA0AgBiABQQFqSQRAAkBBsIAs/QAEACAG/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHBEAgBiAHaGoiCSABIAEgCUsbIQogByAHQQFrcSEHIAogBGsiCUEQTwRAIAlBNE9BACAFGwRAIAMgBCAKEAlBAEciA0EEciADIAQgCkEYEA4bciED\
CyADQQJxBH9BAAUgBCAKEBQLBEAgA0ECciEDCwUgCEEBaiAIIAQgCkkbIQgLIApBAWohBCABIApLDQEgA0ECcUUgCEEDTyAFIAUbIgQgBBsEQAJAA0AgASACSwRAQQAkBEEAJAJBASEEIAJBARAaDQIgAhAbIQIj\
AkE0TwR/EAMFQQALDQIMAQsLQQAhBAsFQQAhBAsgA0ECciADIAQbIQMMAgsLIAZBEGohBgwCCwsLDAELQbCALP0ABAAiDiAA/QAEACIP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAP\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA4gAEEQav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtIA4gAEEgav0ABAAiD/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgD0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAOIABBMGr9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCfyABIABrrYaEIg1Cf4UiC0IBiCALgyILQgKIIAuDIgtCBIggC4MiC0IIiCALgyILQgGGQn+FIAuDIQtBAkEAAn8DQCALQgBSBEBBASAAIAt6IgynaiAAIAwgDSAMiHp8\
p2oQFA0CGiALIAtCAX2DIQsMAQsLQQALGyEDCyADRSMJQYDxAUtyBEAPCyMJQYDxAUkEQCMJQQN0QYD4MGoiAiAAIwFrNgIAIAIgASMBayADQRh0cjYCBAsjCUEBaiQJC5YBAQN/IABBgAFrIwEgACMBa0GAAUsb\
IQMgAEEBayEBA0AgASADSwR/IAEtAABBAXRBgIQsai8BAEEQcQVBAAsEQCABIAIgAS0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IAFBABAKIABGBUEACxshAiABQQFr\
IQEMAQsLIAILoQICAn8EeyAAIQIDQCAFIAL9AAQAIgT9DEFBQUFBQUFBQUFBQUFBQUH9cf0MGRkZGRkZGRkZGRkZGRkZGf0q/VAhBSAGIAT9DDAwMDAwMDAwMDAwMDAwMDD9cf0MCQkJCQkJCQkJCQkJCQkJCf0q\
/VAhBiAHIAT9DC0tLS0tLS0tLS0tLS0tLS39IyAE/QxfX19fX19fX19fX19fX19f/SP9UP1QIQcgAkEQaiICIAFHBEAgAiABQRBrIgMgAiADSRshAgwBCwsgBv1TQQAgBf1TGwRAQQAPCyAH/VMEf0EBBSABIABr\
QYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAARw0CGiACQQFqIQIMAQsLQQELBUEACwsLwAQCA38BeyAAIAEQEwR/QQAFIAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEB\
ayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALCwtFBEBBAA8LIAAQDCIDQX9GBEBBAA8L\
IAAgASADEDcEf0EBBQJ/QQAgACABECFFDQAaQQAgACMWIwxrQQJ0QYCSMGoiBCgCAEkNABpBACMMEAsiAkUNABpBACQEQQAkAiAAIAEQACEAA0AgAEEBIAIbRQRAQbCALP0ABAAgAiIA/QAEACIF/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEDQCABRQRAQbCALP0ABAAgAEEQaiIA/QAEACIF/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQEMAQsLIAIgACABaGoiARAAIQAgBCACNgIAIAEQCyEC\
DAELCyAABH9BAQUgAUGAAmogA08jAkE0T3EEfxADBUEACwsLCwvGBAEGfyAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQAL\
G2ohAwwBCwsgAyABIAEgA0sbIQMDQCABIANLBEAgA0ECaiADIAMtAABBMEYEfyADQQFqLQAAQSByQfgARgVBAAsiBhsiAyEEA0AgASAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELCwJA\
IAQgA2tB6ABPIgUEf0EABSADQQJrIABPBH8gA0EBay0AAEEgckH4AEYFQQALBH8gA0ECay0AAEHcAEYFQQALCwRAQQAhAkEAIQcMAQsgBQR/IANBAWogBEEAEBlBME8FQQALBEBBAQ8LQQAgBCADa0EBcSAFGwR/\
QQAFIAMgBCAHEBkLIQcgBgR/QYACBQJ/QYACIAQgA2tBA0sNABpBACEGA0AgAyAESQRAQYACIAMtAABBMGsiBUEJSw0CGiAGQQpsIAVqIQYgA0EBaiEDDAELCyAGCwsiAwRAIAJBAWpBACADQf8ASSADQSBPcSAD\
QQlGciADQQpGciADQQ1GchshAgsgAkEwTyAHQTBPcgRAQQEPCwsgBCEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIANBBkEBIAMoAgBBqMTlowdGBH8gA0EEai8BAEHl0gBGBUEACxtqIQMM\
AQsLIAMgASABIANLGyEDDAELC0EAC50DAQR/IAEhAiAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsgAyAB\
IAEgA0sbIQMDQCACIANLBEAgBEEBaiIEQQRGBEAgASADQYACaiICIAEgAkkbIQILIANBAmogAyADLQAAQTBGBH8gA0EBai0AAEEgckH4AEYFQQALGyIFIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVB\
AAsEQCADQQFqIQMMAQsLIAMgBWtB6ABPBH9BAAUgBUECayAATwR/IAVBAWstAABBIHJB+ABGBUEACwR/IAVBAmstAABB3ABGBUEACwsEf0EABSAFIAMgARA1CwRAQQEPCwNAIAEgA0sEfyADLQAAQQF0QYCELGov\
AQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwwBCwtBAAv9AwEDf0EAJAdBACQIIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBB\
gAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAEgASADSxshAwNAIAEgA0sEQCADQQJqIAMgAy0AAEEwRgR/IANBAWotAABBIHJB+ABGBUEACxsiAyEEA0Ag\
ASAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELCyAEIANrQegATyIFBEBBASQcCyAFBH9BAAVBASAEIANrQQFxIAIbBH9BAQUgA0ECayAATwR/IANBAWstAABBIHJB+ABGBUEACwR/IANB\
AmstAABB3ABGBUEACwsLBEAjCAR/QQIQAgVBAAsEQEEBDwsFIAIgA2ohAwNAIANBAmogBE0EQCADQQFqLQAAIgVBD3FBCUEAIAVBOUsbaiADLQAAIgVBD3FBCUEAIAVBOUsbakEEdHIQAgRAQQEPCyADQQJqIQMM\
AQsLCyAEIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsgAyABIAEgA0sbIQMMAQsLEAULSQAgACABEBYEQEEB\
DwsgACABEBVFBEBBAA8LQQAkHCAAIAFBABAXBH9BAQUjHAR/IAAgAUEBEBcFQQALCwRAQQEPCyAAIAEQNguBAQEBfwNAIAJBMEkgAEECaiABTXEEQCAAQQFqLQAAIgNBD3FBCUEAIANBOUsbaiAALQAAIgNBD3FB\
CUEAIANBOUsbakEEdHIiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAEECaiEADAELCyACC40HAgR/AXsgACQPQbCALP0ABAAgACIC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQbCALP0ABAAgAkEQaiIC/QAEACIG/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAIgA2hqIgUQByICIQNBsIAs/QAEACAC/QAEACIG/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0ABAAgA0EQaiID/QAEACIG/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAMgBGhqIgMgAmsiBEUgAiAFRnIgBEEP\
S3IEQEEADwsgBSAEayAAIAUgAGsgBEsbIQAgAQRAIAAgBRAAGgsgBSAAayEFA0AgAiADSSADIAJrIgAgBE1xBEACQCAAIAVqIQUgAQR/IAIgAxAABSAFQTRPCwRAQQEPCyACJA8gAyACayAESQR/IAMFIAMQBwsi\
AiADRg0AIAIhAEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQh\
AwNAIANFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhAwwBCwsgACADaGohAwwCCwsLQQALmAICAX8BeyMPIABLBEAjDw8LQbCALP0ABAAgAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgAkEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGwgCz9AAQAIABBEGoiAP0ABAAiAv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgAkEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAAIAFoaiIAQQFqIgEgABAHIgAgACABSRsLkAEBAX8gAC0AACICQS1GIAJBK0ZyIAJBL0ZyBEAgAkEvRwRAIw5BASACQQdxQQhBACACQYAB\
cRtqdHIkDgsgAEEBai0AACACRgRAIw5BASACQYABciICQQdxQQhBACACQYABcRtqdHIkDgsLIAFBBEkEQCAAEA0PCyAAKAIAIgBBy5jVsgdGIABByOjMywRGcguqCAILfwF7An8gACEDA0AgASADSwRAQYCBLP0A\
BAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIEQf//A0cEQCADIARBf3No\
agwDCyADQRBqIQMMAQsLIAELIQMDQCABIANLBEADQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIANBAWshAwwBCwsgAyEEIAMQHiIGIANrQTRPBH9BACEAA0AgAEE0SSADIAZJcQRAIABBAWog\
ACADLQAAQQF0QYCELGovAQBBgRBxQQFGGyEAIANBAWohAwwBCwsgAEE0RgVBAAsEfyAGIQADQCAAIARLBH8gAEEBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgAEEBayEADAELC0EAIQUCfyAEIQMDQCAA\
IANLBEBBgIEs/QAEACAD/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdB//8D\
RwRAIAMgB0F/c2hqDAMLIANBEGohAwwBCwsgAAshCwJ/A0AgACALSwRAQQEgCy0AACIIdCIHIAVxBH9BAQUgCyMAEAZB//8DRgtFBEAgAgRAQQAkB0EAJAggBCEDAkADQCADIAZJBEAgAy0AACINIAhGBH8gAyAG\
EAYFQf//AwsiCkH//wNGIQkgA0EBIwMgCRtqIQNBASEMIApBgAJHBH8gDSAKIAkbEAIFQQALDQIMAQsLEAUhDAsFQQEhDAtBASAMDQMaIAUgB3IhBQsCfyALQQFqIQMDQCAAIANLBEBBgIEs/QAEACAD/QAEACIO\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgdB//8DRwRAIAMgB0F/c2hqDAMLIANBEGoh\
AwwBCwsgAAshCwwBCwtBAAsFQQALBEBBAQ8LAn8gBkEBaiIAIQMDQCABIANLBEBBgIEs/QAEACAD/QAEACIO/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAOQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgRB//8DRwRAIAMgBEF/c2hqDAMLIANBEGohAwwBCwsgAQshAwwBCwtBAAuiAgIDfwF7IAAhAQNAAn8DQCABIwBJBEBBkIEs/QAEACAB/QAEACIE\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAEQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgIEQCMAIgMgASACaGoiASABIANLGwwDCyAB\
QRBqIQEMAQsLIwALIgIgAEsEfyACQQFrLQAAIgFB3ABGIAFBPUZyBUEACwR/An8gAiACIwBPDQAaIAJBAWoiASACLQAAIgNBCkYNABogAiADQQ1HDQAaIAJBAmogASMAIAFLBH8gAS0AAEEKRgVBAAsbCwUgAgsh\
ASABIAJHDQALIAIL9QICBH8BeyAAQYACayMBIAAjAWtBgAJLGyECIAAhAQNAIAEgAksEQAJAIAFBEGsiAf0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCABQSBqIARnayIBIAIgASACSxshAgwBCwwCCwsL\
IwAiASAAQYACaiIEIAEgBEkbIQECfwNAIAAgAUkEQCAA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAAgBGhqIgAgASAAIAFJGwwDCyAAQRBqIQAMAQsLIAELIQEgAiEAA0AgA0EUSSAAIAFJcQRAIANB\
EEHQgCz9AAQAIAD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRpa2ohAyAAQRBq\
IQAMAQsLIANBFE8EfyACIAEQIEEITwVBAAsL5wUCCH8CeyABIABBgAFqIgIgASACSRshBiAAIQIDQCACIAZJBEBB0IAs/QAEACILIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAA\
AAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgCyACQRBq/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0ckF/cyIDIANBAXZxIANBAnZxIANBA3ZxQfCALP0ABAAgAkEBa/0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECA\
AAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEF/cyAAIAJGcnFB//8DcSEIA0AgCARAIAYgAiAIaGoiBEsEfyABIARBEWoiAyABIANJGyEFIAQhAwNA\
IAMgBUkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyAEayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEJA0AgASADSwR/IAMtAABBIEYEf0EB\
BSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgCWtBAk8iBUUEQCAJLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAJa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCwVB\
AAsiAwR/IAMgARA7BUEACyIDBEAgAw8LIAggCEEBa3EhCAwBCwsgAkEQaiECDAELC0EAC9cDAgR/AXsCf0EBIAEiAi0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBEEg\
cQ0CGkEAIARBEHFFDQIaIANBAWohAyACQQFqIQIMAQsLQQALRQRAQQAPCyAAQYABayMBIAAjAWtBgAFLGyEDIAAhAgNAIAIgA0sEQAJAIAJBEGsiAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCACQSBq\
IARnayICIAMgAiADSxshAwwBCwwCCwsLIAMhAgJ/A0AgACACSwRAQQAgAiAC/QAEACIG/QwgICAgICAgICAgICAgICAg/SMgBv0MCQkJCQkJCQkJCQkJCQkJCf0j/VD9ZEF/c2hqIAAgAkEQaiICIAAgAkkbSQ0C\
GgwBCwtBAQsEf0EBBSADIwFLBH8gA0EBay0AAEEKRwVBAAsLBEBBAA8LIwAiAiABQUBrIgQgAiAESRshBSABIQICfwNAIAIgBUkEQCAC/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j/WQiBARAIAIgBGhqIgIgBSAC\
IAVJGwwDCyACQRBqIQIMAQsLIAULIQIgAyQYIAAkCyABJAwgAiQWIAIgBUkLhgEBA38DQCABIAJJBEAgASABQQNuIgRBA2xrIgMgACAEQQJ0amoiBS0AAEHAgSxqLQAAIgRBAnQgBUEBai0AAEHAgSxqLQAAIgVB\
BHZyIANBAUYEfyAEQQ9xQQR0IAVBAnZyBSAEQQNxQQZ0IAVyCyADRRsEQEEADwsgAUEBaiEBDAELC0EBC5MDAQV/QQEhBSABIANqIQQDQCAFQTRIIAIgBEpxBEAgBCAEQQNuIgdBA2xrIgYgACAHQQJ0amoiCC0A\
AEHAgSxqLQAAIgdBAnQgCEEBai0AAEHAgSxqLQAAIghBBHZyIAZBAUYEfyAHQQ9xQQR0IAhBAnZyBSAHQQNxQQZ0IAhyCyAGRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAAIAQgA2tBAWogBBAi\
BUEACwRAIAMgBGohBCAFQQFqIQUMAgsLCyABIANrIQEDQCAFQTRIIAFBAE5xBEAgASABQQNuIgJBA2xrIgQgACACQQJ0amoiAi0AAEHAgSxqLQAAIgZBAnQgAkEBai0AAEHAgSxqLQAAIgJBBHZyIARBAUYEfyAG\
QQ9xQQR0IAJBAnZyBSAGQQNxQQZ0IAJyCyAERRsiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAIAFBAWogASADahAiBUEACwRAIAEgA2shASAFQQFqIQUMAgsLCyAFQTRGC+oIAQR/IABBAWogAU8E\
QEH//wMPCyAAQQFqLQAAIgVB+ABGBEAgASAAQQRqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5SxtqIAFB\
BHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCw8LIAVB9QBGBEAgAEECai0AAEH7AEYEfyABIABBCWoiAiABIAJJGyEDIABBA2ohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBgAJxBUEACwRA\
IAJBAWohAgwBCwsgASACIgNNBH9BAQUgAy0AAEH9AEcLBH9B//8DBSADQQFqIABrJANBACECIABBA2oiACEBAn8DQCABIANJBEBB//8DIAEtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJQQAgBEE5Sxtq\
IAJBBHRyIQIgAUEBaiEBDAELC0H//wMgAiACQf8BSyAAIANPchsLCwUgASAAQQZqIgJJBH9B//8DBSACIABrJANBACEBIABBAmoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhog\
BEEPcUEJQQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsPCyAFQdUARgRAIAEgAEEKaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAA\
LQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsPCyAAQQFqIgQtAABBMGtBCEkEQAJAIARBBGogAUsEf0EBBSAELQAA\
QTBHCwR/QQEFIARBAWotAABBM0sLDQAgBEEBai0AAEEwRgR/IARBAmotAABBNEkFQQALDQAgBEEBai0AAEEwa0EISQR/IARBAmotAABBMGtBCEkFQQALBH8gBEEDai0AAEEwa0EISQVBAAshAwsgASAAQQVBBCAD\
G2oiAyABIANJGyEDIABBAWohAQNAIAEgA0kEfyABLQAAQTBrQQhJBUEACwR/IAEtAAAiBEEPcUEJQQAgBEE5SxtqIAJBA3RqQf8BTAVBAAsEQCABLQAAIgRBD3FBCUEAIARBOUsbaiACQQN0aiECIAFBAWohAQwB\
CwsgASAAayQDIAIPCyAFQSBNBEACf0H//wMgAEEBaiICIAFPDQAaQf//AyACLQAAIgJBDUcgAkEKR3ENABpBA0ECIAJBDUYgAEECaiIAIAFJcQR/IAAtAABBCkYFQQALGyQDQYACCw8LIAVB/wBPBH9BAQUgAEEB\
ai0AAEEBdEGAhCxqLwEAQYEQcUEBRgsEQEH//wMPC0ECJAMgBQsEACMkCwYAQcDWMAtpAQR/QcDWMCEEA0AgBEHA9jBJIAAgAUlxBEAgAC0AACIHIANGBH8gACACEAYFQf//AwsiBUH//wNGIQYgBCAHIAUgBhs6\
AAAgBCAFQYACR2ohBCAAQQEjAyAGG2ohAAwBCwsgACQkIAQL/gICAn8BewJ/A0AgACABSQRAQYCBLP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBEEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAAIANBf3NoagwDCyAAQRBqIQAMAQsLIAELIQADQCAAIAFJBEBBASAALQAAdCIDIAJxBH9BAAUgACABEAZB//8DRwsE\
QCACIANyIQILAn8gAEEBaiEAA0AgACABSQRAQYCBLP0ABAAgAP0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCAAIANBf3NoagwDCyAAQRBqIQAMAQsLIAELIQAMAQsLIAILBgAgABAeC8UCAQd/A0AgBCAFSQRAIAMgACAEQQN0aiIGKAIAaiEHIAMgBigCBGohCUEAJCJBACQhIAkg\
B2tBgICABEsEf0EBBSADIAdJBH8Cf0EAIAkgB2tBgBBJDQAaQQAhCkEAIQtBACEIIAchBgNAIAYgB0GAEGpJBEBBACAIIAtrQQJLIAggCmtBGEtxDQIaIAogBi0AAEEBdEGAhCxqLwEAIgxBAXFqIQogCyAMQYAg\
cUEAR2ohCyAGQRFqIQYgCEEBaiEIDAELCyAIIAtrQQJNIAggCmtBGE1yCwVBAAsLBEAgBA8LIAEgBEECdGoiBigCACEIIAckISAJJCIgByAJIAdrIAIgCEEDdGogAgR/IAYoAgQgCGsFQX8LIAMQEAR/QQEFIyAL\
IQZBASMRQQEjECAGGxsEQCAEDwsgBEEBaiEEDAELCyAFCwQAIwkLBAAjIQsEACMiC9MJAwd/BX4KeyABQQFqIgIgAEsEfyAAIAIgAGtBP2pBQHFqBSAACyEDIAFBAWoiASMKQX9GBH9BfwUjCgR/IxMjEiMKQQN0\
akEEaygCAGpBgAVqBUEACwsiAiABIAJJGyIBIABLBH8gACABIABrQT9qQUBxagUgAAshBEEAJB8DQCAAIARJIgEgACADSSAKQhhacXIEQCAAQYAgaiICIAQgAyABGyIBIAEgAksbIQIgACEBQYCALP0ABAAhDkGQ\
gCz9AAQAIQ9BwIAs/QAEACER/QwBAQEBAQEBAQEBAQEBAQEBIRBBgIgwIQZBgIwwIQUDQCABIAJJBEAgBiAOIAH9AAQAIhL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gEkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1OIhX9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQAgBiAOIAH9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIS/Q4gDyAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9TiIT\
/Q79TiIU/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwECIBAgFv13IRAgBiAOIAH9AAQgIhb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1OIhb9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQQgBiAOIAH9AAQwIhf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIA8gF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O\
Ihf9DH9/f39/f39/f39/f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQYgBkEIaiEGIAUgATYCACAFIBf9ZEEBaiAW/WRBAWogFf1kQQFqIBT9ZEEBanJyckEQdiARIBL9Dv0MAQIECBAgQIAAAAAAAAAA\
ACAT/Q79Tv1jQQBHckECdGohBSABQUBrIQEMAQsLIBD9Y0UEQEEBJB8LQYCMMCEBA0AgASAFSQRAIAEoAgAQOCABQQRqIQEMAQsLQYCIMCEFQYCOMCEGIAAhAQNAIAEgAkkEQCAFKQMAIQkgBiABIABrNgIAIAYg\
Cj4CBCAGIAlCf4UiCyALQgGIgyILIAtCAoiDIgsgC0IEiIMiCyALQgiIgyALQhCIg0IXIAp9IAl6fUI/iIRCAFJBA3RqIQYgCXkgCkJAfSAJQgBSGyEKIAFBQGshASAFQQhqIQUMAQsLQYCOMCEBA0AgASAGSQRA\
IAEoAgAiBSAAaiEHIAEoAgQhCAJAIAVBA3ZBgIgwaikDACIMUA0AIAxCf4UiCSAJQgGIgyIJIAlCAoiDIgkgCUIEiIMiCSAJQgiIgyAJQhCIgyEJIAgEQCAMeiILIAitfEIYWgRAIAcgCGsgByALp2oQEQsgCUJ/\
IAuGgyEJCwNAIAlCAFIEQCAMIAl6Ig2IIgtQDQIgByANp2ogByANIAt6fCILp2oQESAJQn8gC4aDIQkMAQsLCyABQQhqIQEMAQsLIAIhAAwBCwsjHwsEACMgC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABB\
BWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyED\
QQAgAUEgciABIAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiAC\
QdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHa\
AE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiAC\
QdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAF\
p0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEB\
IAVCCIghBQwBCwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtB\
AQsEQCAAQQVqDwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL\
8QQCA38BfiAALQAAQcIBSQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEC\
DwtC4oOCBSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEg\
AEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACIC\
QcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoA\
TSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFH\
DQIaIAFBAWohASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARC\
CIghBAwBCwtBAQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEF\
QqbG4IvG7A4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEB\
An8DQCABIABBB2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEI\
akkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWot\
AAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoM\
AQsLIAELDAELIAJBG0YEQCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyAC\
QQFqIAEgAi0AACICQcsARiACQe0ARnIbCwwBCyACQSZGBH8gARAzBSABEDILIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC74EAQN/IABBAmoiA0EC\
aiABSwRAIAEhAwNAIAIgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsbaiEDDAELCyADIAIgAiADSxsiA0ECaiADIAMtAABBMEYEfyAD\
QQFqLQAAQSByQfgARgVBAAsbIQMLIANBAWotAAAiBEEPcUEJQQAgBEE5SxtqIAMtAAAiBEEPcUEJQQAgBEE5SxtqQQR0ciAAQQFqLQAAIgRBD3FBCUEAIARBOUsbaiAALQAAIgRBD3FBCUEAIARBOUsbakEEdHJB\
CHRyIgRBy6ABRiAEQYs/RnIgBEG10QBGcgR/QQEFIARB3vABRiAEQYHwAUZyIARBnPEBRnIgBEHa8QFGcgsEQEEBDwsgAyEEA0AgAiAESwR/IAQtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgBEEBaiEEDAELCwJ/\
QYACIAQgA2tBA0sNABoDQCADIARJBEBBgAIgAy0AAEEwayICQQlLDQIaIAVBCmwgAmohBSADQQFqIQMMAQsLIAULAn9BgAIgASAAa0EDSw0AGkEAIQMDQCAAIAFJBEBBgAIgAC0AAEEwayICQQlLDQIaIANBCmwg\
AmohAyAAQQFqIQAMAQsLIAMLQQh0ciIAQcugAUYgAEGLP0ZyIABBtdEARnIEf0EBBSAAQd7wAUYgAEGB8AFGciAAQZzxAUZyIABB2vEBRnILC7gDAQR/QQAkB0EAJAggACECA0AgASACSwR/IAItAABBAXRBgIQs\
ai8BAEGAAnEFQQELRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAQsLIAIgASABIAJLGyECA0AgASACSwRAIAIhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRA\
IANBAWohAwwBCwsgACACSSIEBEAgAkEBay0AAEEgckH4AEYhBAsgBAR/IAQFIAEgA0sEfyADLQAAQSByQfgARgVBAAsLBH9BgAIFAn9BgAIgAyACa0EDSw0AGkEAIQQDQCACIANJBEBBgAIgAi0AAEEwayIFQQlL\
DQIaIARBCmwgBWohBCACQQFqIQIMAQsLIAQLCyICQYACSQR/IAIQAgUjCAR/QQIQAgVBAAsLBEBBAQ8LIAMhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5aMHRgR/\
IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgwBCwsQBQukBwIFfwF7IAAjGkkEQEEADwtBACABIgMgAEEBaiAAIAAtAAAiAUHyAEYgAUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIGa0EcTSAD\
EAEiBBsEQEEADwtBACEAQQAkBgJAAn9BASAGQQFrIgEtAABBAXRBgIQsai8BAEHAAHENABoDQCAAQYABSQRAQQEgAS0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0CGiAAQQFqIQAgAUEBayEBDAELC0EA\
CwR/IAYQEgVBAAsiAQR/IAEhAANAIAEgAGtBBUkgACMBS3EEfyAAQQFrLQAAQS1GBUEACwRAIABBAWshAAwBCwsgASAAa0EFRgVBAQsNACABIQADQCABIABrQRhJIAAjAUtxBH8gAEEBay0AAEEBdEGAhCxqLwEA\
QQFxBUEACwRAIABBAWshAAwBCwsgAEEBaiAAIAAtAAAiBUHyAEYgBUHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIAIAFPIAEgAGtBGE9yDQAgACQbIAEkBgsgBCMGckUEQEEADwtBACQEQQAkAkEAJA4jBgRAIxsj\
BhAAGgsgBiADEAAiAEUEQCMGBH8gBkEBEBwFQQALIQALQQJBASMGGyEFIAMkDSADEAEhAQNAIABBASABG0UEQCABIQRBsIAs/QAEACAB/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHRQRAQbCALP0ABAAgBEEQaiIE/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAA\
AAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcMAQsLIAQgB2hqIgQgAUcEQCABIAQQAAR/QQEFIAUiAEEBaiEFIAEgABAcCyEAIAQkDSMNEAEhAQwC\
CwsLIAAEf0EBBSMNQYACaiACTyMCQTRPcQR/EAMFQQALCwRAQQEPCyMCQTRJBEBBAA8LIw0kGiMNQYACaiACSQRAQQAPCyAGIANBKxAEBH9BAQUgBiADQS0QBAsEf0EBBSAGIANBrwEQBAsEf0EBBSAGIANBqwEQ\
BAsEf0EBBSAGIANBrQEQBAsLjgcCBH8Ce0HAgCz9AAQAIgYgAEEQaiIC/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79\
DAAAAAAAAAAAAAAAAAAAAAD9I/1kRQRAAkAgAiMdSQ0AIAYgAiIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79\
DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQayIBQRBr/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2dBEGtrIQRBwIAs/QAEACACQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBwIAs/QAEACABQRBqIgH9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiASQdIAEgBGtB6ABJIxBBgCBLcgR/QQAFIAQQDCABQYACak0LBH8gBCABEBgFQQALRQ0AIxAiAkEBaiQQIAJBgCBJ\
BEAgAkEDdEGAiCxqIgIgBCMBazYCACACIAEjAWs2AgQLCwsgACEBA0AgASAAQUBrSQRAIAH9AAQAIgX9DCAgICAgICAgICAgICAgICD9Uf1TBH9B4IAs/QAEACAF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UEQCABEDkLIAFBEGohAQwBCwsLngcCBX8BeyAAIx5JBEAPCyAAIQFB4IAs/QAEACAA\
QRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQeCALP0ABAAg\
AUEQayIBQRBr/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdB\
EGtrIQFB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQh\
AgNAIAJFBEBB4IAs/QAEACAAQRBqIgD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhAgwBCwsgACACaGoiAyQeIAMgAWtBH0kjEUGAIEtyBEAPC0EAIQICQCABEB9FDQAgAUGAAmsjASABIwFrQYACSxshBCABIQBBASECAn8DQCAAIARLBEAgAEEQayIA/QAEAP0MCgoKCgoKCgoKCgoKCgoKCv0j\
/WQiBQRAIABBIGogBWdrIgAgBCAAIARLGwwDCwwBCwsgBAsiACMBSwR/IABBAWstAABBCkcFQQALDQAgASMXTwRAAkBBACQUQQAkFUEBJBkDQCAAIwBJBEAjACICIABBgAJqIgQgAiAESRshAiAAAn8DQCAAIAJJ\
BEAgAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAIgACACSRsMAwsgAEEQaiEADAELCyACCyIAECBFDQIgACMASQR/IAAtAABBCkcFQQALBEBBASQVCyAAJBcjF0EBaiEADAELCwsLIxUh\
AgsgAgRAAkAjESIAQQFqJBEgAEGAIE8NACAAQQN0QYCILmoiACABIwFrNgIAIAAgAyMBazYCBAsLCwkAIxEjECAAGwvGBQEHf0EQIQQDQCAAIAFJBEACQCAFBEAgACECIAAgBGohAwNAIAAgA0kEfyAALQAAQSBG\
BUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEgA08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAEEBaiEADAELCyAAIANGBUEA\
CxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAAayIHIARLIAdBAXFBASAHGxsEf0EABSABIAJNBH9BAQUgAi0AACIDQfwA\
RiADQSBGciADQQ1GcgsLRQ0AQQAhBiMZBH8gAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgR/QQEFIAJBAmsiA0EBai0AACII\
QQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQVC0EAJBlBACEDA0AgACACSQRAIABBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAAt\
AAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpGciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmohAAwBCwsjFCADaiQUIxRBGE8EQEEBJBULIAYEQCADJBQLIAQgByAFGyIE\
QQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAgAEEBaiEACwwCCwsLIAULnggCCH8BeyABIABrQTRPBH8gACABQQAQHQR/QQEFIw8gACECA0AgASACSwR/IAJBABAaBUEBC0UEQCAC\
EBshAgwBCwskDyABIAJLCwVBAAsEQEEBDwsCfyAAIQIDQCAAIAFNBEBBsIAs/QAEACAA/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAEBEAgAiAAIARoaiIDIAJrQRBPDQQaIANBAWohAiAEIARBAWtxIQQMAQsLIABBEGohAAwBCwtBAAshAANAIAAEQCAAIQJBsIAs/QAEACAA/QAEACIK\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQDQCAERQRAQbCALP0ABAAgAkEQaiIC/QAE\
ACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQQMAQsLIAIgBGhqIgIgAGtBNE8EfyAA\
IAIQCQR/QQEFIAAgAkE0EA4LBUEACwRAQQEPCyACIABrQRxLBH8Cf0EBIABBAWsiAy0AAEEBdEGAhCxqLwEAQcAAcQ0AGkEAIQQDQCAEQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgVBIHENAhpBACAFQRBxRQ0C\
GiAEQQFqIQQgA0EBayEDDAELC0EACwVBAAshBUEAIQQCQCAFIAItAABBAXRBgIQsai8BAEEIcXIEfyAAIAIQEwVBAQsNAEEBIQQgAhABBH9BAQUjGCMLIQcjDCEIIxYhCSAAIAIQISIDBEAgAhALQQBHIQMLJBgg\
ByQLIAgkDCAJJBYgAwsNACAFBH8gAEEBaiAAIAAtAAAiA0HyAEYgA0HuAEZyBH8gAEEBay0AAEHcAEYFQQALGxASBUEACyEECyAEBEBBAQ8LAn8gAiEAA0AgASACTwRAQbCALP0ABAAgAv0ABAAiCv0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAAgAiAEaGoiAyAAa0EQTw0EGiADQQFqIQAg\
BCAEQQFrcSEEDAELCyACQRBqIQIMAQsLQQALIQAMAQsLQQALrQcBB39BfyEFIAJBAWshBANAIAEgBEoEQCAEIQMDQCADIAVKBH8gAyADQQNuIgdBA2xrIgggACAHQQJ0amoiBy0AAEHAgSxqLQAAIglBAnQgB0EB\
ai0AAEHAgSxqLQAAIgdBBHZyIAhBAUYEfyAJQQ9xQQR0IAdBAnZyBSAJQQNxQQZ0IAdyCyAIRRsiB0H/AEkgB0EgT3EgB0EJRnIgB0EKRnIgB0ENRnIFQQALBEAgA0EBayEDDAELCyADIAVGBEADQCABIARLBH8g\
BCAEQQNuIgNBA2xrIgcgACADQQJ0amoiAy0AAEHAgSxqLQAAIghBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAdBAUYEfyAIQQ9xQQR0IANBAnZyBSAIQQNxQQZ0IANyCyAHRRsiA0H/AEkgA0EgT3EgA0EJRnIg\
A0EKRnIgA0ENRnIFQQALBEAgBEEBaiEEDAELCyAEIQMgAkE0RgR/QQEFIAAQDQsEQEEBDwsgBUH/AWsiBEEAIARBAE4bIQQgASADQYACaiIFIAEgBUgbIgUgBkoEQCABIAVBgAhqIgUgASAFSBshBkEAJAdBACQI\
AkADQCAEIAZJBEBBASEFIAQgBEEDbiIHQQNsayIIIAAgB0ECdGpqIgctAABBwIEsai0AACIJQQJ0IAdBAWotAABBwIEsai0AACIHQQR2ciAIQQFGBH8gCUEPcUEEdCAHQQJ2cgUgCUEDcUEGdCAHcgsgCEUbEAIN\
AiAEQQFqIQQMAQsLEAUhBQsgBQRAQQEPCwsLIAEgA0oEfyADIANBA24iBEEDbGsiBSAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBUEBRgR/IAdBD3FBBHQgBEECdnIF\
IAdBA3FBBnQgBHILIAVFGwVBAQsEf0EABSADQQNrIgRBACAEQQBOGyEEAn8DQCADIARKBEBBASAEIARBA24iBUEDbGsiByAAIAVBAnRqaiIFLQAAQcCBLGotAAAiCEECdCAFQQFqLQAAQcCBLGotAAAiBUEEdnIg\
B0EBRgR/IAhBD3FBBHQgBUECdnIFIAhBA3FBBnQgBXILIAdFGyIFQf8ASSAFQSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQIwR/QQEFIAAgBCABQQQQIwsFQQALDQIaIARBAWohBAwBCwtBAAsLBEBB\
AQ8LIAIgAyIFaiEEDAELC0EACw==";var xa=g("%\\&="),Ua=11,CA=128,cn=[1,0,2|CA,4|CA,8|CA,16,8|CA,32],Ta=[d,yA.table,g("0123456789"),Qe,ge,ae,J,RA,L,Be,Ee,Xe,M.table],Na=[[720944,d],[720928,O.table],
[720960,M.table],[720992,we.table],[721024,xa],[721040,yA.table],[720976,L],[721008,En]];function Vt(A){for(let[n,r]of Na)Ga(new Uint8Array(A,n,16),r);new Uint8Array(
A,720912,cn.length).set(cn),Oa(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of Ta.entries())
for(let t=0;t<256;t++)e[t]=e[t]|r[t]<<n}function Ga(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function Oa(A){A.fill(CA,0,Ua);for(let e=0;e<
128;e++){let n=O.table[e]===1?cn[e>>4]&~CA:0;A[e&15]=A[e&15]|n}}var fn=65536,zt;function dn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new un(e,A)}catch{return}}var un=class{#e;#n;#A;#t;#i=new Uint8Array(0);#E=new Uint32Array(
0);#Q=new Uint32Array(0);#s=0;#r=0;#a=0;#o=0;#B=0;#g=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+fn+64)/fn)}),this.#e=n,zt??=
new e.Module(Buffer.from(Kt,"base64")),this.#A=new e.Instance(zt,{env:{memory:r}}).exports,Vt(r.buffer),this.#c(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#g=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#g;if(this.#o=this.#n===void 0?e.byteOffset+n:1048640,this.#g=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#s=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,E=s?t.words.byteOffset+4*t.first:0,a=s?e.byteOffset+t.origin:0;this.#s=
this.#A.sift(this.#o,o,E,s?t.count:-1,a)}else 1048640+o+64>this.#i.length&&this.#I(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#s=this.#A.sift(1048640,o,0,-1,0);return this.#s>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#s===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,E=0,a=Math.min(i,4096);for(;E<
a;){let B=E+a>>1;this.#a+this.#Q[s+2*B]<o?E=B+1:a=B}return E<Math.min(i,4096)?this.#a+this.#Q[s+2*E]:i>4096?h(n,r,o,t):u}nextWide({start:e,end:n},r){if(this.#B===
0)return u;let t=this.#o+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#o+n-e);return o===0?u:e+o-this.#o}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#E[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#s&&this.#E[2*this.#r]<r;)this.#r++;return this.#r<this.#s?this.#a+this.#E[2*this.#r]:u}endOf(){return this.#a+(this.#E[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#E[2*this.#r+1]>>>24}get speller(){return this}endOfRows({start:e},n){let r=this.#o-e;return this.#A.endOfRows(n+r)-r}leadsIn({
start:e},n){let r=this.#o-e;return this.#A.leadsIn(n.start+r,n.end+r)}undo({start:e},{piece:n,core:r},t,o){let i=this.#o-e,s=this.#A.undoneStart(),E=n.start+i,a=B=>{
for(;E<B+i;){let w=this.#A.undo(E,B+i,n.end+i,t);o.addAll(this.#i.subarray(s,w)),E=this.#A.undoneTo()}return o.length};o.before=a(r.start),o.within=a(r.end),a(n.
end)}#I(e,n){e.grow(Math.ceil((n-this.#i.length)/fn)),this.#c(e)}#c({buffer:e}){this.#t=e,this.#i=new Uint8Array(e),this.#E=new Uint32Array(e,801792,2*30848),this.#Q=
new Uint32Array(e,721920,4*4096)}};var rA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>h(O,A,n,e),endOf:({bytes:A,end:e},n)=>C(O.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>h(
A,e,r,n),nextWide:(A,e)=>me.find(A,e),speller:void 0};var Ha=192,Cn,$t=!1,wn=[];function eo(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?rA:e?.holds(n)===!0?e.sift(A)?e:rA:t-r<Ha?rA:($t||(Cn=dn()),$t=!0,Cn?.
sift(A)===!0?Cn:rA)}function no(A,e){if(A.end-A.start>8388608)return rA;for(;wn.length<e;)wn.push(dn());let n=wn[e-1];return n?.sift(A)===!0?n:rA}var ro={table:RA,shortest:G};function Dn(A,e,n){let r={layer:A,view:e,search:n};Ja(r);for(let t of Nt){let{levels:o,alphabet:i,notice:s}=t;if(!(o>A.depth))for(let E=e.
nextOther(i,A,A.start);E!==u;){let a=C(i.shape.table,A.bytes,E,A.end),B=s(A,E,a)?mn(E,t,r):a;E=e.nextOther(i,A,B)}}to(me,(t,o)=>e.nextWide(t,o),r),_a(r)}function _a(A){
let{layer:e,search:n}=A;e.outer===void 0||pA(e.outer)===void 0||(e.isPiece?NA.find(e,e.start)!==u&&(n.hasCutPacked=!0):to(NA,NA.find,A))}function to(A,e,n){let{
layer:r}=n;if(!(A.levels>r.depth))for(let t=e(r,r.start);t!==u;t=e(r,t))t=mn(t,A,n)}function mn(A,{levels:e,decode:n},{layer:r,view:{speller:t},search:o}){if(r.
isPiece)return n(r,A,ln(r,e,o),t);let i={...o,hasCutPacked:!1},s=n(r,A,ln(r,e,i),t);if(!i.hasCutPacked)return s;o.budget.give(s-A);let E={...r,division:"long"};
return n(E,A,ln(E,e,o),t)}function ln(A,e,n){return r=>{if(!n.budget.spend(r.bytes.length))return;let t=Wa(r,A,A.depth-e),o=no(t,be(t));(!o.isEmpty||NA.find(t,t.
start)!==u)&&Dn(t,o,n)}}function Ja(A){let{layer:e,view:n,search:r}=A,t;for(let o=n.nextRun(e,e.start);o!==u;){let i=n.endOf(e,o),s=N(e,o,i)?n.traitsOf():n.traitsOf()&
2;(s&1)!==0&&i-o>=c&&Ya(e,o,i,r.found);for(let E=0;E<De.length;E++){let a=De[E],{levels:B,trait:w,shortest:p,notice:q}=a;if(!(B>e.depth||(s&w)===0||i-o<p))for(let U=Math.
max(o,t?.[E]??o);U<i&&(U=q(e,U,i,n.speller),U!==u);)U=mn(U,a,A),t??=De.map(()=>e.start),t[E]=U}o=n.nextRun(e,i)}}function Wa({bytes:A,core:e,locate:n,aligned:r,
exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,exact:t,core:e,isPiece:o.isPiece||e.start>0||e.end<A.length,division:o.division===
"pieces"?"pieces":"whole",outer:{layer:o,locate:n},unpack:void 0}}function Ya(A,e,n,r){let{bytes:t}=A;for(let o=h(Fe,t,e,n);o!==u;o=h(Fe,t,o,n)){let i=o;o=C(d,t,
o,n),qa(A,i,o,r),Ka(A,i,o,r)}}function qa(A,e,n,r){let{bytes:t}=A,o=n-(nA-dA)+4;for(let i=e+dA;;i++){if(i=Yt(t,i,o),i===-1)return;let s=i-dA;if(!gn(t,s)&&!zA(A,
s,s+nA))continue;let E=qt(t,s);E!==void 0&&(E.confidence==="certain"||ja(A,s))&&r.add(A,s,s+nA,E)}}function ja(A,e){return!A.exact&&zA(A,e,e+nA)&&jt(A.bytes,e)}
function Ka(A,e,n,r){let{bytes:t}=A;for(let o=h(ro,t,e,n);o!==u;o=h(ro,t,o,n)){let i=o;for(;o<n&&RA[t[o]]===1;)o++;Va(A,i,o,r)}}function Va(A,e,n,r){let{bytes:t}=A;
for(let i=Ne(t,e,n,e);i!==-1;i=Ne(t,e,n,i+1)){let s=SA(t,i);s!==void 0&&r.add(A,i,i+G,lr(s))}let o=n-G;A.exact||SA(t,o)!==void 0||!pr(t,o)||zA(A,o,n)&&r.add(A,o,
n,Dr)}var oo=Object.freeze([]);function io(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=eo(A,t);if(i.isEmpty)return oo;let s=A.end-A.start,E=new ZA(A.start),a=new YA(s),
B=o&&Xa(o,s,a);Dn(tr(A,e,B),i,{found:E,budget:a}),a.isExceeded&&n?.(er),E.hasCandidates&&r?.();let w=E.distinct();return w.length===0?oo:w}function Xa(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}function so(A,e,n){let r=0,t=e;for(;t<n;t++){let o=A[t]-48;if(o<0||o>7)break;r=r*8+o}if(t!==e){for(let o=t;o<n;o++)if(A[o]!==0&&A[o]!==32)return;return r}}var Eo=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],pn=new Map;for(let A of Eo){let e=A[0].charCodeAt(0);pn.set(e,[...pn.get(e)??[],
A])}var ao=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Za=110,Rn=120,he=new Uint8Array(65536);for(let[A]of Eo)he[A.charCodeAt(0)<<
8|A.charCodeAt(1)]=1;for(let A=0;A<256;A++)fo(A)&&(he[Rn<<8|A]=1);for(let A of ao.keys())he.fill(1,A<<8,A+1<<8);var Bo=512,hn=22,xI=Buffer.from("PK"),za=Buffer.
from("PK\0\0\0\0","latin1"),$a=hn+65535;function Qo(A,e,n,r=!0){if(!(n-e<8)){if(he[A[e]<<8|A[e+1]]===1||co(A,e,n)){let t=AB(A,e,n);if(t!==void 0)return t}return r&&
rB(A,e,n)?"trailing-zip":void 0}}function AB(A,e,n){let r=A[e],t=pn.get(r)?.find(([i])=>uo(A,e,i));if(t!==void 0)return t[1];if(r===Rn&&fo(A[e+1]))return"zlib";
let o=ao.get(r);if(o!==void 0){let i=Co(A,e,Math.min(n,e+Za)),s=o.find(([E])=>E.test(i));if(s!==void 0)return{unreadable:s[1]}}return eB(A,e,n)?"tar":void 0}function go(A){
return A.endsWith(".br")?"brotli":void 0}function eB(A,e,n){if(!co(A,e,n)||!Io(A,e)&&!uo(A,e+257,"ustar"))return!1;let r=so(A,e+148,e+156)??nB(Co(A,e+148,e+156)),t=256;for(let o=e;o<e+Bo;o++)t+=A[o];for(let o=e+
148;o<e+156;o++)t-=A[o];return r===t}function nB(A){return Number.parseInt(A.replaceAll("\0"," "),8)}function co(A,e,n){return n-e<Bo?!1:Io(A,e)||A[e+257]===117&&
A[e+258]===115}function Io(A,e){return A[e+154]===0&&A[e+155]===32}function fo(A){return(A&32)===0&&((Rn<<8)+A)%31===0}function rB(A,e,n){let r=Math.max(e,n-$a);
if(n-r<hn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(za):-1;return o>=0&&o+hn<=t.length}function uo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function Co(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var k=require("node:fs"),wo=require("node:zlib");var lo=32*1024*1024,tB=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,oB=32;function Do(A,e){try{let n=(0,wo.inflateSync)(iB(A),{maxOutputLength:lo}),r=tB.exec(
n.toString("latin1",0,oB)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return _A(n)}}function iB(A){let e=(0,k.openSync)(A,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let n=(0,k.fstatSync)(
e);if(!n.isFile()||n.size>lo)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(e)}finally{(0,k.closeSync)(e)}}function FA(A,e,n){if(Qo(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return io({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function mo(A,e){let n=Do(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&FA(n.bytes,
n.start,e)}function po(A,e,n){let r=(0,lA.lstatSync)(A);return!r.isFile()||r.size>n||(0,lA.realpathSync)(A)!==A?!1:go(A)===void 0&&FA((0,lA.readFileSync)(A),0,e)}var sB=/ -{24} >8 -{24}\r?$/;var EB="diff --";function ho(A,e){if(!e)return A;let n;for(let{line:r,at:t}of BB(A)){let o=sB.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(EB))return aB(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function aB(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*BB(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var kA={decodeDepth:3,maxSize:1/0,lineHash:!1};function Ro(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var QB=500,yo=1<<20;function bo({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!Ro(r)&&gB(t,
e);case"commit-msg":return e.length===1&&IB(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function gB(A,e){let n=kn(A.directory);if(n===void 0)return!1;let r=Ar(
A);if(r===void 0||r.blobs.size+e.length>QB)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,HA.join)(
n.top,Fn(s)))),i=e.map(s=>(0,HA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(Po)&&[...r.blobs].every(s=>mo(t(s),kA))&&i.every(cB)}function cB(A){
return Po(A)&&po(A,kA,yo)}function Po(A){return[...Mn(A)].every(({name:e})=>FA(e,0,kA))}function IB(A,e,n){let r=ho((0,So.readFileSync)((0,HA.resolve)(A,e)),n);
return r.length<=yo&&FA(r,0,kA)}var fB=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;uB(process.argv.slice(2))||import("./cli.js");function uB([A,e="",...n]){let r=n.findIndex(
E=>E==="--"||!E.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(E=>fB.test(E)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return bo({hook:e,args:o,cwd:s,env:i})&&On(s,(0,Lo.homedir)())}catch{return!1}}
