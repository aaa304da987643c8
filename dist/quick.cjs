"use strict";var xo=Object.create;var Pn=Object.defineProperty;var Uo=Object.getOwnPropertyDescriptor;var Mo=Object.getOwnPropertyNames;var Fo=Object.getPrototypeOf,Oo=Object.prototype.hasOwnProperty;var To=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of Mo(e))!Oo.call(A,t)&&t!==n&&Pn(A,t,{get:()=>e[t],enumerable:!(r=Uo(e,t))||r.enumerable});
return A};var Go=(A,e,n)=>(n=A!=null?xo(Fo(A)):{},To(e||!A||!A.__esModule?Pn(n,"default",{value:A,enumerable:!0}):n,A));var Lo=require("node:os");var Un=require("node:fs"),Mn=require("node:path");var U=class extends Error{name="UserError"};function _A(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function yn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var Ln=require("node:fs"),mA=require("node:path");function*xn(A,e){for(let n=A;;n=(0,mA.dirname)(n))if(yield n,(0,Ln.existsSync)((0,mA.join)(n,".git"))||n===e||
n===(0,mA.dirname)(n))return}var No=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Fn(A,e,n=Un.existsSync){for(let r of xn(A,e)){let[t,o]=No.map(i=>(0,Mn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new U(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var JA=require("node:fs");function On(A,e,n){let r=ko(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new U(`${e}: not valid UTF-8`)}}function ko(A,e,{noun:n,
largest:r}){try{let t=(0,JA.statSync)(A);if(!t.isFile())throw new U(`${e}: not a regular file`);if(t.size>r*1e6)throw new U(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,JA.readFileSync)(A)}catch(t){throw t instanceof U?t:new U(yn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${_A(t)}`)}}var Ho=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,vo=/^ *(?:#.*)?$/,_o=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Jo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Yo=/^PAT00[1-5]$/,Wo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Gn(A,e){let n=Fn(A,e);return n===void 0?!0:!n.endsWith(".json")&&qo(On(n,n,{noun:"configuration",largest:1}))}function qo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!Ho.test(r))return!1;if(vo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:a}="",Q=""]=o;
if(n===void 0||(n.indent??a)!==a||!Tn(n.key,Q))return!1;n.indent=a;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,E]=Wo.exec(t)??[];if(s===void 0?!_o.test(t):E?.split(",").every(a=>Tn(s,a.trim()))===!1)return!1;s!==void 0&&E===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Tn(A,e){return(A==="disabledRules"?Yo:Jo).test(e)}var ho=require("node:fs"),HA=require("node:path");function*Nn(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function kn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Xo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Xo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var oA=require("node:fs"),b=require("node:path");function Hn(A,e=process.env){let n=Vo(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??vn((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function Vo(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,oA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:vn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||Ko(r))return}}function Ko(A){return["HEAD","objects","refs"].every(e=>(0,oA.existsSync)(
(0,b.join)(A,e)))}function vn(A){try{return(0,oA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Xn=require("node:child_process");var Jn=require("node:fs"),iA=require("node:path");var Zo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],_n=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],zo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
jo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Yn=["--no-pager","--literal-pathspecs",...jo.flatMap(A=>["-c",A])];var $o=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Wn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!$o.has(i)&&(n[t]=o)}let r=A.inherit?[...Zo,..._n]:_n;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,zo)}var Se;function qn(){let A=process.env.PATH??process.env.Path??"";if(Se?.path!==A){let e=Ai(A);if(e===void 0)throw new U("git was no\
t found on PATH: install git 2.30 or newer");Se={path:A,git:e}}return Se.git}function Ai(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(iA.delimiter).
filter(n=>(0,iA.isAbsolute)(n)).map(n=>(0,iA.join)(n,e)).find(n=>ei(n))}function ei(A){try{return(0,Jn.statSync)(A).isFile()}catch{return!1}}var ni=12e4,ri=1<<20;function Vn(A,e){let{status:n,stdout:r,error:t}=(0,Xn.spawnSync)(qn(),[...Yn,...A],{cwd:e.directory,env:Wn(e),stdio:["ignore","pipe","ignor\
e"],timeout:ni,maxBuffer:ri,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var sA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=ti(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function ti(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function oi(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function Kn(A,e){if(!oi(A))throw new sA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var ii=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)ii[A.toString(16).charCodeAt(0)]=A;var zn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var jn="000000",si=`:${jn}`;function $n(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new sA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?Zn(o,n):void 0,after:/^1[02]/.test(t)?Zn(i,n):void 0,isNew:r===si&&t!==jn,unmerged:s==="U"}}function Zn(A,e){return/^0+$/.
test(A)?void 0:Kn(A,e)}var Ar="diff-index";function er(A){let e=Vn([Ar,...zn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:E,isNew:a,unmerged:Q}=$n(n[i],s,Ar);if(Q)return;o.push(s),E!==void 0&&r.add(E),
a&&t.push(s)}return{blobs:r,paths:t,changed:o}}var wA=require("node:fs");var YA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var nr="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ei={free:1024*1024,ratio:24},WA=class{#e;#n=!1;constructor(e){
this.#e=new YA(Ei,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function rr({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let E=i+s>>1;r+A[e+2*E+1]<t?i=E+1:s=E}return i<n&&r+A[e+2*i]<=o}function or({bytes:A,start:e,end:n,changes:r},t,o){return{...{aligned:!0,exact:!1,isPiece:!1,division:"pieces"},bytes:A,start:e,end:n,changes:r,depth:t,core:{start:e,
end:n},outer:void 0,unpack:o}}function pA({layer:A}){return A.outer===void 0?A.unpack:pA(A.outer)}function Pe({outer:A}){return A===void 0?0:Pe(A.layer)+1}function M({
changes:A},e,n){return A===void 0||rr(A,e-256,n+256)}function ir(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push(
{layer:t,span:o}),t.outer===void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var he=3*65536,
be=3*8192;function S({division:A},e,n){let r=e>he+be;if(A!=="pieces"||!r){(r||A!=="long")&&n({start:0,end:e},{start:0,end:e});return}for(let t=0;t<e;t+=he){let o={
start:t,end:Math.min(e,t+he)};n({start:Math.max(0,t-be),end:Math.min(e,o.end+be)},o)}}function w(A,e){let n=e|0;return{start:A.start+n,end:A.end+n}}var ai=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Qi=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Bi=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),sr=new RegExp(`${ai.map(Bi).join("|")}|(?<![a-z])(?:${Qi.join(
"|")})`,"i"),gi=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,ci=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
fi=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ui=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Ii=/https?:\/\/[^\s/@"'<>]{0,128}$/i,di=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function ar(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=qA(n,r,256);e.azure||=sr.test(t)||sr.test(
o),e.foreign||=gi.test(t)||ci.test(o),e.digest||=fi.test(t),e.example||=ui.test(t),e.server||=Ii.test(t)&&di.test(o)}return e}function qA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[Er(r,t,e.start),Er(r,e.end,o)]}function Er(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var XA=new Uint16Array(256);function EA(A,e,n){XA.fill(0);for(let t=e;t<n;t++){let o=A[t];XA[o]=XA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/XA[A[t]]);
return r/(n-e)}var Ci=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],li=new Set(Ci.flatMap(A=>gr(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),wi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Di=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Br(A){let e=A.toLowerCase(),n=gr(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(Di.test(e))return"it is made of words\
 that stand for a token";if(mi(e))return"it repeats itself";if(VA(n,Qr)>=20||VA(pi(e),Qr)>=30)return"it counts up or down";if(VA(n,r=>li.has(r))>=20)return"it w\
alks along the keyboard";if(VA(n,r=>wi.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function Qr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function mi(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function gr(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function pi(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function VA(A,e){
return A.filter(e).length}var f=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,RA=String.raw`${f}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${f}value${f}\s{0,4}[:=]|\s)\s{0,8}${f}`,KA=String.raw`[^\s/@"'<>]{0,128}`,
H=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>B(`(?:${A})${RA}${e}`),X=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${f}`),
j="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${KA}`;var cr=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${KA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${f}\s{1,8}value\s{0,4}=\s{0,4}${f}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${RA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:X("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:H(j)},{id:"pip-inde\
x-url",before:B($),after:H(String.raw`(?:${j})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${RA}basic\s{1,4}`)},{id:"cargo-token",before:D(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${f}auth${f}\s{0,4}:\s{0,4}${f}`)},{id:"curl-user",before:X("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${f}[^\s:"']{0,80}:`)},{id:"wget-password",before:X("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${f}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:H(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:D("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:D("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:D("VSCE_PAT")},{id:"terraform-variable",before:D("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:D("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:H(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:X("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:X("vsce","-p|--pat")},
{id:"tfx-command",before:X("tfx","-t|--token")},{id:"terraform-variable",before:X("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${f}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${f}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${f}\w{1,80}=${f}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${f}publishers${f}\s{0,4}:[^]{0,600}${f}pat${f}\s{0,4}:\s{0,4}${f}`)},
{id:"postman",before:B(String.raw`${f}key${f}\s{0,8}:\s{0,8}${f}[\w -]{1,60}${f}\s{0,8},\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(
String.raw`${f}\w{0,60}(?:pat|token|secret|password)\w{0,60}${f}\s{0,8}:\s{0,8}\{\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${f}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${RA}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${f}\s{0,4}:\s{0,4}${f}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:D("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:H(j)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B($),after:H(String.
raw`(?:${j})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${KA}`),after:H(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B($),after:H(String.raw`(?:${j})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
$),after:H(String.raw`(?:${j})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ri=2048,Si=/[A-Za-z0-9+/_-]+$/,hi=/^[A-Za-z0-9+/_=-]+/;function ye({steps:A},e=Ri){let n=A.map(({layer:t,span:o},i)=>{let[s,E]=qA(t,o,e);return i===0?{before:s,
after:E}:{before:s.replace(Si,""),after:E.replace(hi,"")}});return cr.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||bi(t,i))&&(o?.test(s)??
!0)))?.id}function bi(A,e){return A.lastIndex=e.length,A.test(e)}var N=(A,e,n)=>({signed:A,shaped:e,legacy:n}),yi={signed:4.5,shaped:4.5,legacy:4},Li=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:A,entropy:e})=>e>=yi[A]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],xi=5,Ui=8;function Mi(A){return A>=Ui?"likely":A>=xi?"possible":void 0}function Fi(A){let{kind:e}=A;return Li.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function fr(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(Br(i.slice(0,52))!==void 0)return;let s=ar(A),E=Oi(e);if(E==="legacy"&&s.foreign)return;let a=s.azure&&ye(A,256)!==void 0,
Q=Fi({kind:E,entropy:EA(r,t,t+52),word:i,surroundings:s,carried:a}),l=Mi(Q);return l===void 0?void 0:{...e,confidence:l}}function Oi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var Cr=require("node:zlib");function g(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var ur="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Le="abcdefghijkl\
mnopqrstuvwxyz",Ir="0123456789",xe=Ir+ur+Le,V=`${ur}${Le}${Ir}+/`,aA=`${Le}234567`,d=g(`${V}-_`),v=g(xe),SA=g(aA),P=g(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),y=g("0123456789ABCDEFabcdef"),m=g(V,A=>A);m[45]=62;m[95]=63;var F=52,Ue=32,dr=[2,7,8,22],Ti=-524719827,Gi=270137646,Me=50,QA=123-Me,Ni=97,ki=113,Hi=4;function lr(A){return dr.reduce((n,r)=>n<<8|A[r],0)^(0,Cr.crc32)(A.filter(
(n,r)=>!dr.includes(r)))}var wr=lr(new Uint8Array(Ue)),vi;function _i(){let A=new Int32Array(F*QA),e=new Uint8Array(Ue);for(let n=0;n<Ue*8;n++){e[n>>3]=128>>(n&7);let r=lr(e)^wr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<aA.length;i++){let s=t*QA+aA.charCodeAt(i)-Me;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function hA(A,e){let n=vi??=_i(),
r=wr;for(let t=e,o=-Me;t<e+F;t+=4,o+=4*QA){let i=n[o+A[t]],s=n[o+QA+A[t+1]],E=n[o+2*QA+A[t+2]];r^=i^s^E^n[o+3*QA+A[t+3]]}return r===Ti?"user":r===Gi?"applicatio\
n":void 0}function Dr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var mr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function pr(A){let e=aA.indexOf(A.charAt(F-1));return`${A.slice(0,F-1)}${e<aA.length/2?"a":"q"}`}function Fe(A,e,n,r){
if(n-e===F)return r<=e&&hA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==Ni&&i!==ki||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=e&&hA(A,s)!==void 0)return s}return-1}function Rr(A,e){return EA(A,e,e+F)>=Hi}var ZA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ji="(?:/|\\\\/|%2[Ff])",Sr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",hr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Yi=new RegExp(`${Sr}(?::[^\\s:/\
@"'<>]{0,128})?${hr}`,"gi"),fB=new RegExp(`${Sr}(?::|%3A)$`,"i"),uB=new RegExp(`^${hr}`,"i"),IB=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ji}${ZA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${ZA}`,"gi"),Yi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${ZA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${ZA}(?![.:/])`,"gi")];var dB=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),CB=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Wi=Object.freeze([]),zA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=ir(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=fr(i,t);if(s===void 0)return;let E=i.steps.at(-1).span,a=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?pr(a):a),l=i.encoding.length===0&&E.end-E.start===r-n;l&&Q.offsets.has(E.start)||(l&&
Q.offsets.add(E.start),this.#n.push({...s,token:Q.token,offset:E.start-this.#e,length:E.end-E.start,encoding:i.encoding.length===0?Wi:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Vi)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):qi(n,r)&&(e[e.length-1]=n)}return e.sort(Xi)}};function qi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Xi(A,e){return A.offset-e.offset||A.length-
e.length||Oe(A.token,e.token)}function Vi(A,e){return Oe(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Oe(A.encoding.join(),
e.encoding.join()))}function Oe(A,e){return A===e?0:A<e?-1:1}var Te=92,Ki=37,Zi=117,zi=120,ji=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function jA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&v[r[n]]===1?!1:e<=
t||v[r[e-1]]===0||$i(r,t,e)}function $i(A,e,n){return n-2>=e&&A[n-2]===Te&&ji.has(A[n-1])||n-3>=e&&A[n-3]===Ki&&Ge(A,n-2,n)||n-4>=e&&A[n-4]===Te&&A[n-3]===zi&&Ge(
A,n-2,n)?!0:n-6>=e&&A[n-6]===Te&&A[n-5]===Zi&&Ge(A,n-4,n)}function Ge(A,e,n){for(let r=e;r<n;r++)if(y[A[r]]===0)return!1;return!0}var c=52,K=48,I=-1,$A=`${V}-_`,br="%\\&#;={}",bA={table:g($A+br),shortest:c},O={table:g(`${$A}${br}\r
`),shortest:24},Ne={table:d,shortest:c};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return I}function C(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var As=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Pr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&BA(A,e)!==void 0?e:I,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=BA(r,e),s=o&&pA(o);return i===void 0||s===void 0||s(r.subarray(
e,t),E=>{n({bytes:E,core:{start:0,end:E.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function BA(A,e){let n=A[e];for(let[r,t]of As)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var ke={table:d,shortest:Math.ceil(c*8/6)},yr=4,ns=g("(Px"),Lr=Math.floor((K-2)/3),xr={levels:1,trait:4,shortest:ke.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
ke,A,e,n);r!==I;){if(Ae(A,r))return r;let t=C(d,A,r,n);for(let o=0;o<yr;o++)if(Ur(A,r+o,t))return r;r=p(ke,A,t,n)}return I},decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=Ae(A.bytes,e);t&&rs(A,e,r,n);for(let o=t?1:0;o<yr;o++)ts(A,{start:e+o,end:r},o===0,n);return r}};function Ae(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return ns[n]===
1&&BA(He(A,e,0,6),0)!==void 0}function rs({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:He(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function ts(A,e,n,r){let{bytes:t}=A,o=e.start,i=(e.end-o)*3>>2;Ur(t,o,e.end)&&S(A,i,(s,E)=>{
is(t,o,s.start,s.end)&&r({bytes:He(t,o,s.start,s.end),core:w(E,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/
6),encoding:"base64"}),aligned:n,exact:!1})})}function Ur(A,e,n){let r=e-4,t=r+4*Lr;for(;t+4<=n;){let o=t;for(;os(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Lr}return!1}
function os(A,e){let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function PA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?
i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function is(A,e,n,r){let t=n-1,o=t+c;for(;o<r;){let i=o,s=PA(A,e,i);for(;P[s]===1;){if(i--,i===t)return!0;s=PA(A,e,i)}
if(s===0&&ss(A,e,i,n,r))return!0;t=i,o=i+c}return!1}function ss(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(P[PA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let E=o;E>=
r&&s<c&&P[PA(A,e,E)]===1;E-=i)s++;for(let E=o+i;E<t&&s<c&&P[PA(A,e,E)]===1;E+=i)s++;if(s===c)return!0}return!1}function He(A,e,n,r){let t=e+n/3*4,o=Math.min(Math.
ceil((r-n)*4/3),A.length-t),i=Buffer.from(A.buffer,A.byteOffset+t,o);return Buffer.from(i.toString("latin1"),"base64")}var gA=class{bytes;starts;ends;length=0;before=0;within=0;#e;constructor(e,n,r){this.bytes=Buffer.allocUnsafe(e),this.starts=r?new Int32Array(e):void 0,this.ends=
r?new Int32Array(e):void 0,this.#e=n}get isTracked(){return this.starts!==void 0}add(e,n,r){this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=
n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++,!(n>=this.#e.end)&&(this.within=this.length,n<this.#e.start&&(this.before=this.length))}addAll(e){
this.bytes.set(e,this.length),this.length+=e.length}};function Y({piece:A,core:e},n,r){let t=new gA(A.end-A.start,e,!1);r(t);let{length:o,before:i,within:s}=t;if(o<
c)return;let E,a=()=>(E===void 0&&(E=new gA(o,e,!0),r(E)),E);return{bytes:t.bytes.subarray(0,o),core:{start:i,end:s},locate:({start:Q,end:l})=>{let{starts:G,ends:q}=a();
return{start:G?.[Q],end:q?.[l-1],encoding:n}},aligned:!0,exact:!0}}var u=-1,cA=256,Mr=10,Es=13;function h(A,e){return A|e<<9}function Fr(A){return A&511}function Or(A){return A>>9}function _(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(y[o]===0)return u;r=r*16+W(o)}return e>=n||r>255?u:r}function W(A){return(A&15)+(A>57?9:0)}function R(A,e,n){let r=e;for(;r<n&&y[A[r]]===1;)r++;return r}
function fA(A,e,n){return e>=n?0:A[e]===Mr?1:A[e]!==Es?0:e+1<n&&A[e+1]===Mr?2:1}var T={table:g(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*c},as=2,Qs=48,Bs=120,gs=92,cs=40,ee=Buffer.from("(byte)"),Tr=64;function ne(A,{start:e,end:n},r,t){let o=L(A,e,n);for(let i=0;i<r&&o<
n;i++){let s=R(A,te(A,o,n)?o+2:o,n);if(s-o<T.shortest&&ve(A,o,e))return I;let E={start:o,end:Math.min(n,o+Tr)},a=new gA(Tr,E,!0);if(t(A,E,a),a.length>0&&a.starts?.[0]<
s&&BA(a.bytes.subarray(0,a.length),0)!==void 0)return o;o=L(A,s,n)}return I}function L(A,e,n){let r=e;for(;r<n&&y[A[r]]===0;)r+=fs(A,r,n)?ee.length:1;return Math.
min(r,n)}function re(A,e,n){A.length>0&&A.add(as,e,n)}function te(A,e,n){return A[e]===Qs&&e+1<n&&yA(A[e+1])}function ve(A,e,n){return e-2>=n&&A[e-2]===gs&&yA(A[e-
1])}function yA(A){return A!==void 0&&(A|32)===Bs}function fs(A,e,n){if(A[e]!==cs||e+ee.length>n)return!1;for(let r=1;r<ee.length;r++)if(A[e+r]!==ee[r])return!1;
return!0}var Gr={table:T.table,shortest:3*c-1},us=48,Is=3,Nr={levels:1,alphabet:{index:0,shape:Gr},notice:(A,e,n)=>M(A,e,n)&&ds(A.bytes,{start:e,end:n}),decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(Gr.table,r,e,t);return S(A,o-e,(i,s)=>{let E={piece:w(i,e),core:w(s,e)},a=Y(E,"decimal",Q=>kr(r,E.piece,Q));a!==void 0&&n(a)}),o}};function ds(A,e){
return Cs(A,e)||ne(A,e,1,kr)!==I}function Cs(A,e){let n=0;for(let r=L(A,e.start,e.end);r<e.end;){let t=R(A,r,e.end),o=Hr(A,e,r,t);if(o!==0&&(n=P[o]===1?n+1:0),n>=
K)return!0;r=L(A,t,e.end)}return!1}function kr(A,e,n){for(let r=L(A,e.start,e.end);r<e.end;){let t=R(A,r,e.end),o=Hr(A,e,r,t);o===u?re(n,r,t):n.add(o,r,t),r=L(A,
t,e.end)}}function Hr(A,{start:e,end:n},r,t){if(t-r>Is||r>e&&yA(A[r-1])||t<n&&yA(A[t]))return u;let o=0;for(let i=r;i<t;i++){let s=A[i]-us;if(s>9)return u;o=10*
o+s}return o>255?u:o}function Z(A,e,n){if(!M(A,e.source[0],e.end))return;let{bytes:r}=A;S(A,e.offsets.at(-1),(t,o)=>{n({bytes:ls(r,e,t),core:w(o,-t.start),locate:i=>ws(e,w(i,t.start)),
aligned:!0,exact:!0})})}function ls(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=_r(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),E=Math.min(r,e.offsets[o+1]),a=e.source[o]-i;t.set(A.subarray(s+a,E+a),s-n)}return t}function ws(A,e){return{start:vr(A,e.start),end:vr(A,e.
end-1)+1}}function vr(A,e){let n=_r(A,e);return A.source[n]+e-A.offsets[n]}function _r(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Jr={table:d,shortest:16},oe=O.shortest,Yr=1,_e=2,Je=4,Ds=8,ms=g($A,A=>A>=64?Yr:A<26?_e:A>=52&&A<62?Je:Ds),ps=256;function ie(A,e,n,r){for(let t=p(Jr,A.bytes,
e,n);t!==I;){let o=C(d,A.bytes,t,n);if(!Rs(A.bytes,t,o)&&r(A,t,o))return t;t=p(Jr,A.bytes,o,n)}return I}function Rs(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=ms[A[t]],
(r&(_e|Je))===(_e|Je))return!1;return(r&Yr)===0?n-e<=ps&&Ss(A,e,n):!0}function Ss(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var hs=27,bs=38,Ps=60,Wr=62,ys=91,Ls=16,xs=128,Us=16,Ms=g("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Fs=g(`<\r
`),Os=g("0123456789;"),Ts=g("mK"),Gs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),Ns=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),Ye="\x1B\xC2\xE2\xEF";function qr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<Ls;o++){let i=ks(A,t);if(i===t)break;t=i}return t>e&&t<r&&d[n[t]]===
1?t:-1}function ks(A,e){let n=A.bytes[e];if(n===Ps)return Hs(A,e);if(n===hs)return vs(A,e);for(let r of n===bs?Gs:Ns)if(We(A,e,r))return e+r.length;return e}function Hs({
bytes:A,end:e},n){if(n+1>=e||Ms[A[n+1]]===0)return n;let r=Math.min(e,n+xs),t=n+1;for(;t<r&&A[t]!==Wr&&Fs[A[t]]===0;)t++;return t<r&&A[t]===Wr?t+1:n}function vs({
bytes:A,end:e},n){if(A[n+1]!==ys)return n;let r=Math.min(e,n+2+Us),t=n+2;for(;t<r&&Os[A[t]]===1;)t++;return t<e&&Ts[A[t]]===1?t+1:n}function We({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Xe=10,Zr=13,_s=38,Js=60,uA=92,Xr=42,Ys=45,Ws=35,qe=47,zr=110,jr=114,Ze=4,se=128,qs=2,Xs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ks),Qe=g(" 	\"'`\\=.,&>#*|<^~"),J=g("\"'`"),Ee=g("bBfFrRuULN@$"),ze=g("+-/_"),Vs=g(`
\r<`),Be=g(` 	"'\`\\=.,&>#*|<^~
\r+-/_${Ye}`),ge=g(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),ae=g(`
\r\\&<${Ye}`);function Ks(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ce(A,e){let{bytes:n,end:r}=A;if(e>=r||Be[n[e]]===0)return-1;let t=Ve(A,e,!1);
return t!==-1?t:Zs(A,e)?Ve(A,e,!0):qr(A,e)}function Zs({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Ze&&A[r]===uA;)r++;return r<e&&J[A[r]]===1}function Ve(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*se:se)),i=0,s=e;for(;s<o;){let E=xA(A,s),a=n?zs(r,s,o):s;if(E>s){if(i===qs)return-1;i++,s=E}else if(a>s)s=a;else if(Qe[r[s]]===
1||AE(r,s,o))s++;else if(s>e&&$s(r,s,o))s++;else break}return n&&(s===e||J[r[s-1]]===0)?-1:i>0||js(r,e,s)?s:-1}function zs(A,e,n){let r=A[e]===qe&&A[e+1]===Xr,t=A[e]===
Ws||Vr(A,e,qe)||Vr(A,e,Ys);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==Xe&&A[o]!==Zr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==Xr||A[o+1]!==qe);)o++;
return o+1<n?o+2:e}function Vr(A,e,n){return A[e]===n&&A[e+1]===n}function $r({bytes:A,end:e},n){if(n>=e||Be[A[n]]===0)return!1;if(J[A[n]]===1)return!0;let r=Math.
min(e,n+se),t=n;for(;t<r&&ge[A[t]]===1&&ae[A[t]]===0;)t++;return t<r&&ae[A[t]]===1}function js(A,e,n){let r=e;for(;r<n&&A[r]===uA;)r++;return r<n-1&&J[A[r]]===1&&
J[A[n-1]]===1}function $s(A,e,n){if(Ee[A[e]]===0)return!1;let r=e+1;Ee[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Ze&&A[r]===uA;)r++;return r<n&&J[A[r]]===1}function je(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-se),o=-1;for(let i=e-1;i>t&&ge[n[i]]===1;i--)d[n[i]]===0&&d[n[i-1]]===1&&Ve(A,i,!1)===e&&(o=i);return o}function fe({bytes:A,
start:e},n){return n>e&&(A[n]===zr||A[n]===jr)&&A[n-1]===uA}function AE(A,e,n){let r=e;for(;r<n&&ze[A[r]]===1;)r++;return r>e&&r<n&&(Qe[A[r]]===1||Vs[A[r]]===1)}
function xA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===Xe)return e+1;if(t===Zr)return e+1<r&&n[e+1]===Xe?e+2:e+1;if(t===uA){let o=Kr(A,e)===jr?Ke(A,e):e;return Kr(
A,o)===zr?Ke(A,o):o}if(t!==_s&&t!==Js)return e;for(let o of Xs)if(We(A,e,o))return e+o.length;return e}function Kr(A,e){let n=Ke(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function Ke(A,e){let n=e;for(;n<A.end&&n-e<Ze&&A.bytes[n]===uA;)n++;return n+1}var $e=10,eE=128,nE=64,An=g(" 	"),At=g("0123456789"),et={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ie(A,e,n,rE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=tE(A,e,r);return t===void 0?r:(Z(A,t,n),t.end)}};function rE(A,e,n){let r=nt(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=ue(A,r,o);i!==-1;i=ue(
A,r,o))if(o=C(d,A.bytes,i,A.end),t+=o-i,t>=c)return!0;return!1}function tE(A,e,n){let r=nt(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=ue(A,r,
i);s!==-1;s=ue(A,r,i))i=C(d,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<c?void 0:{source:t,offsets:o,end:i}}function nt(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-eE),s=e,E=!0;for(;s>i&&r[s-1]!==$e;s--)An[r[s-1]]===0&&(E=!1);if(E||s>t&&r[s-1]!==$e||!$r(A,n))return;let a=Math.min(
o,n+nE),Q=n;for(;Q<a&&r[Q]!==$e;)Q++;return Q<a?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function ue({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=oE(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=C(i,A,o,n.start),t=C(i,A,t,e)}}return t<e&&d[A[t]]===1?t:-1}function oE(A){return At[A]===1?At:An[A]===1?An:void 0}var iE=85,rt=117,sE=120,EE=123,aE=125,z=48,QE=32,BE=127,tt={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return u;let r=A[e+1];if(r===rt&&A[e+2]===EE)return gE(
A,e,n);if(r===sE)return en(A,e,e+4,n);if(r===rt)return en(A,e,e+6,n);if(r===iE)return en(A,e,e+10,n);if(r>=z&&r<z+8)return cE(A,e,n);let t=fA(A,e+1,n);return t>
0?h(cA,1+t):r>QE&&r<BE&&v[r]===0?h(r,2):u}};function en(A,e,n,r){let t=n>r?u:_(A,e+2,n);return t===u?u:h(t,n-e)}function gE(A,e,n){let r=R(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===aE?_(A,e+3,r):u;return t===u?u:h(t,r+1-e)}function cE(A,e,n){let r=0,t=e+1,o=e+(fE(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return h(r,t-e)}function fE(A,e,n){if(e+4>n||A[e]!==z||A[e+1]>z+3||A[e+1]===z&&A[e+2]<z+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-z;if(t<
0||t>7)return!1}return!0}var uE=35,IE=59,dE=120,nn=48,ot=8,it={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==uE)return u;let r=(A[e+2]|32)===dE,t=r?e+3:e+2,o=r?R(A,t,
Math.min(n,t+ot)):CE(A,t,n),i=r?_(A,t,o):lE(A,t,o);return i===u?u:h(i,(o<n&&A[o]===IE?o+1:o)-e)}};function CE(A,e,n){let r=Math.min(n,e+ot),t=e;for(;t<r&&A[t]>=
nn&&A[t]<nn+10;)t++;return t}function lE(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-nn;return e>=n||r>255?u:r}var wE=117,st={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===wE){let t=e+6>n?u:_(A,e+2,e+6);return t===u?u:h(t,6)}let r=_(A,e+1,Math.min(n,e+3));return e+
3>n||r===u?u:h(r,3)}};var Et=61,at={encoding:"quoted-printable",lead:Et,read:(A,e,n)=>{let r=fA(A,e+1,n);if(r>0)return A[e-1]===Et?u:h(cA,1+r);let t=_(A,e+1,Math.min(n,e+3));return e+
3>n||t===u?u:h(t,3)}};var UA=[st,tt,it,at],eA=g(String.fromCharCode(...UA.map(({lead:A})=>A)),A=>A+1),DE=g("=\\");function rn(A){return 1<<(A&31)}var de={endOfRows:({bytes:A,end:e},n)=>{
let r=n;for(;;){r=C(bA.table,A,r,e);let t=r>n&&DE[A[r-1]]===1?fA(A,r,e):0;if(t===0)return r;r+=t}},leadsIn:({bytes:A},{start:e,end:n})=>{let r=0;for(let t=Ie(A,
e,n);t<n;t=Ie(A,t+1,n)){let o=rn(A[t]);(r&o)===0&&Bt(A,t).read(A,t,n)!==u&&(r|=o)}return r},undo:({bytes:A},{piece:{start:e,end:n}},r,t)=>{let{read:o}=UA[eA[r]-
1];for(let i=e;i<n;){let s=A[i],E=s===r?o(A,i,n):u,a=E===u?i+1:i+Or(E),Q=E===u?s:Fr(E);Q!==cA&&t.add(Q,i,a),i=a}}};function Qt({bytes:A,end:e},n,r){for(let t=Ie(
A,n,r);t<r;t=Ie(A,t+1,r))if(Bt(A,t).read(A,t,e)!==u)return!0;return!1}function Ie(A,e,n){let r=e;for(;r+4<=n;){let t=eA[A[r]]|eA[A[r+1]],o=eA[A[r+2]]|eA[A[r+3]];
if((t|o)!==0)break;r+=4}for(;r<n&&eA[A[r]]===0;)r++;return r}function Bt(A,e){return UA[eA[A[e]]-1]}var gt={levels:1,trait:8,shortest:c,notice:(A,e,n,r=de)=>{for(let t=e;t<n;){let o=r.endOfRows(A,t);if(o-t>=c&&pE(A,t,o))return t;t=o+1}return I},decode:(A,e,n,r=de)=>{
let t=r.endOfRows(A,e),o=r.leadsIn(A,{start:e,end:t});for(let{lead:i,encoding:s}of UA)(o&rn(i))!==0&&S(A,t-e,(E,a)=>{let Q={piece:w(E,e),core:w(a,e)},l=Y(Q,s,G=>{
(G.isTracked?de:r).undo(A,Q,i,G)});l!==void 0&&n(l)});return t}};function pE(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&v[r[t-1]]===0;)t--;if(!Qt(A,e,t))return!1;let o=0;
for(let i=e;i<t&&o<c;i++)o+=v[r[i]];return o===c}var RE=4,It={levels:1,alphabet:{index:0,shape:T},notice:(A,e,n)=>M(A,e,n)&&(SE(A.bytes,e,n)||ct(A.bytes,{start:e,end:n})!==I),decode:(A,e,n)=>{let{bytes:r,end:t}=A,
o=C(T.table,r,e,t),i=ct(r,{start:e,end:o});return i>L(r,e,o)&&ft(A,{start:i,end:o},n),ft(A,{start:e,end:o},n),o}};function ct(A,e){return ne(A,e,RE,(n,r,t)=>tn(
A,r,0,t))}function ft(A,{start:e,end:n},r){let{bytes:t}=A;S(A,n-e,(o,i)=>{let s={piece:w(o,e),core:w(i,e)},E=!1,a=Y(s,"hex",l=>{E=tn(t,s.piece,0,l)});a!==void 0&&
r(a);let Q=E?Y(s,"hex",l=>{tn(t,s.piece,1,l)}):void 0;Q!==void 0&&r(Q)})}function SE(A,e,n){let r=0;for(let t=L(A,e,n);t<n;){te(A,t,n)&&(t+=2);let o=R(A,t,n);if(o-
t>=T.shortest&&ut(A,t+1,o,0)>=K||(r=dt(A,t,o,e)?ut(A,t,o,r):0,r>=K))return!0;t=L(A,o,n)}return!1}function ut(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<K;o+=2){let i=W(
A[o])*16+W(A[o+1]);i!==0&&(t=P[i]===1?t+1:0)}return t}function tn(A,{start:e,end:n},r,t){let o=!1;for(let i=L(A,e,n);i<n;){te(A,i,n)&&(i+=2);let s=R(A,i,n),E=s-
i>=T.shortest;o||=E,E||r===0&&dt(A,i,s,e)?on(t,A,i+r,s):re(t,i,s),i=L(A,s,n)}return o}function dt(A,e,n,r){return n-e>=T.shortest||(n-e)%2===0&&!ve(A,e,r)}function on(A,e,n,r){
for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+2)}var hE=8,le={table:g("0123456789ABCDEFabcdef :"),shortest:31},mt=256,an=g(" 	#>*+-/|:]x"),bE=128,Ct=9,we=32,PE=58,yE=124,pt=10,LE=13,xE=4,UE=6,lt=16,wt=16,ME=8,
Rt={levels:1,alphabet:{index:1,shape:le},notice:({bytes:A,start:e,end:n},r)=>{let t={start:Dt(A,r,e),end:Ce(A,r,n)};return sn(A,t,void 0)>=hE},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(le.table,r,e,t),i=Dt(r,e,A.start),s=i;for(let E=i;E<t;){let a=Ce(r,E,t);if(sn(r,{start:E,end:a},void 0)===0)break;s=a,E=a+1}return s===
i?o:(M(A,i,s)&&S(A,s-i,(E,a)=>{let Q={piece:w(E,i),core:w(a,i)},l=E.start===0?i:Ce(r,Q.piece.start,Q.piece.end)+1,G=DA=>Y(Q,"hex",tA=>{OE(r,{start:l,end:Q.piece.
end},{rewritten:tA,addWord:DA})}),q=!1,x=G((DA,tA,vA)=>{q||=vA-tA>2,on(DA,r,tA,vA)});x!==void 0&&n(x);let bn=q?G((DA,tA,vA)=>FE(DA,r,tA,vA)):void 0;bn!==void 0&&
n(bn)}),Math.max(o,s))}};function FE(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function OE(A,{start:e,end:n},r){for(let t=e;t<n;){let o=Ce(
A,t,n);sn(A,{start:t,end:o},r),t=o+1}}function Dt(A,e,n){let r=Math.max(n,e-mt),t=e;for(;t>r&&A[t-1]!==pt;)t--;return t}function Ce(A,e,n){let r=Math.min(n,e+mt),
t=e;for(;t<r&&A[t]!==pt;)t++;return t}function sn(A,e,n){let r=Math.min(e.end,e.start+bE);for(let t=e.start;t<r;t++){if(y[A[t]]===0||t>e.start&&an[A[t-1]]===0)continue;
let o=kE(A,{start:t,end:e.end}),i=o===-1?0:TE(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function TE(A,{start:e,end:n},r){let t=0,o=wt;for(let i=e;i<n;){
t>0&&(i=GE(A,{start:i,end:n},o));let s=R(A,i,Math.min(n,i+wt+1)),E=s-i;if(E===0||E%2===1||E>o||!NE(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=E),t+=E/2,
i=s+1,t===ME&&o===2&&i<n&&A[i]===we&&i++}return t}function GE(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===we;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&R(
A,o,t)===t?o:e}function NE(A,e,n){let r=A[e];return e>=n||r===we||r===yE||r===LE}function kE(A,{start:e,end:n}){let r=R(A,e,Math.min(n,e+lt+1)),t=r-e;if(t<xE||t>
lt)return-1;let o=r<n&&A[r]===PE;o&&r++;let i=r;for(;r<n&&(A[r]===we||A[r]===Ct);)r++;let s=r-i>=2||A[i]===Ct||r-i===1&&t>=UE;return(o||s)&&r<n&&y[A[r]]===1?r:-1}var bt={levels:0,trait:2,shortest:O.shortest,notice:(A,e,n)=>ie(A,e,n,HE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,A.end),t=qE(A,e,r);if(t===void 0)return r;Z(A,t,n);
for(let o of XE(A,t))Z(A,o,n);for(let o of YE)VE(A,t,o,n);return t.end}};function HE(A,e,n){let r=n-e,t=n;for(let i=ce(A,t);i!==-1&&(t=C(d,A.bytes,i,A.end),t!==
i);i=ce(A,t))if(r+=t-i,r>=c)return!0;let o=fe(A,e)?e+1:e;return r>c-oe&&je(A,o)!==-1}var vE=4,_E=["H4sI","KLUv"].map(A=>Buffer.from(A)),JE=4,YE=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),WE=45,St=5;function qE(A,e,n){let r=fe(A,e)?e+1:e,t=zE(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let E=r;E!==
-1;E=ce(A,s)){let a=E===r?n:C(d,A.bytes,E,A.end);if(a===E)break;o.push(E),i.push(i.at(-1)+a-E),s=a}return o.length===1||i.at(-1)<c?void 0:{source:o,offsets:i,end:s}}
function XE(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<vE?Ae(A.bytes,i)&&r.push(ht(e,{start:o,end:n.length})):_E.some(s=>Qn(A,i,s))&&
(r.push(ht(e,{start:o,end:t.at(-JE)??n.length})),t.push(o))}return r}function ht({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function VE(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let E=t[s]??A.end,a=Qn(A,
E,n);if(i||=a,s<t.length&&(a||J[A.bytes[E-1]]===1))continue;let Q=i?KE(A,e,{start:o,end:s},n):void 0;Q!==void 0&&Z(A,Q,r),o=s,i=!1}}function KE(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let E=e.source[s];i=E+e.offsets[s+1]-e.offsets[s];let a=Qn(A,E,r)?E+r.length:E;t.push(a),o.push(o.at(-1)+i-a)}return o.
at(-1)<c?void 0:{source:t,offsets:o,end:i}}function Qn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function ZE({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<St&&A[r-1]===WE;)r--;return n-r===St}function zE(A,e){let{bytes:n,start:r}=A,t=je(A,e);if(t===-1||ZE(A,t))
return;let o=t;for(;o>r&&t-o<oe&&d[n[o-1]]===1;)o--;return fe(A,o)&&o++,o>=t||t-o>=oe?void 0:{start:o,end:t}}var jE=15,yt={levels:0,trait:2,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(Pt(A,r,t),t.length>=c)return r;r=t.last>r?t.last:$E(A,r)}
return I},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return Pt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),Z(A,{source:r,offsets:t,end:MA(A,o.last)},
n),o.last}};function Pt(A,e,n,r){let t=MA(A,e),o=xA(A,t),i=MA(A,o),s=i-o;if(o===t||s===0||s>jE)return;let E=Math.max(e,t-s);for(r?.(E,t),n.length=t-E;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let a=i-o<s?i:xA(A,i);if(a===i)return;o=a,i=MA(A,o)}}function $E(A,e){let n=MA(A,e);return Math.max(n+1,xA(A,n))}function MA({
bytes:A,end:e},n){return C(d,A,n,e)}var Aa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Lt=2*(c-1),Ut={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+Lt-1;r<e;r+=Lt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(P[A[t]]===1&&Mt(A,n,t,e)!==0)return t}return I},decode:(A,e,n)=>{let r=ea(A,e),t=r.first+r.width*(r.count-1);return M(A,r.first,
t)&&S(A,r.count,(o,i)=>{n({bytes:na(A.bytes,r,o),core:w(i,-o.start),locate:s=>ra(A,r,w(s,o.start)),aligned:!0,exact:!1})}),t}};function Mt(A,e,n,r){return xt(A,
e,n,r,2)?2:xt(A,e,n,r,4)?4:0}function xt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<c&&!(P[A[i]]===0||!IA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<c&&!(P[A[i]]===
0||!IA(A,i+1,i+t));i-=t,o++);return o===c}function IA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function ea({bytes:A,start:e,end:n},r){let t=Mt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&IA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&IA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function na(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function ra(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,E=e+n*r.start,a=e+n*(r.end-1),Q=a+n<=i&&IA(t,a+1,a+n),G=E-n+1>=o&&IA(t,E-n+1,E)&&(!Q||s&&(E-o)%n===n-1),[q,x]=Aa[n];return G?
{start:E-n+1,end:a+1,encoding:x}:{start:E,end:Math.min(a+n,i),encoding:q}}var De=[bt,et,yt,xr,gt],Ft=[It,Nr,Rt],me=Ut,FA=Pr;function Ot(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+ta(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function ta(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function Tt(A){let e=Nt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=xe.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Gt(A){let e=Nt(A)>>>8;return[18,12,6,0].map(n=>V.charAt(e>>>n&63)).join("")}function Nt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var nA=84,dA=76,gn=52,oa=57,ia=58,vt=59,sa=72,pe=80,Ea=4,TA=Buffer.from("AZDO"),_t=new Uint8Array(256).fill(4);TA.forEach((A,e)=>{e<3&&(_t[A]=3-e)});var Bn=Buffer.
from("JQQJ9"),Jt={9:"key",D:"derived",H:"hash"},aa=new Set(Object.keys(Jt).map(A=>A.charCodeAt(0))),Qa=2024,Yt=65,Ba=1970041904,ga=1147496033,OA=new Uint8Array(
pe/4*3);function Wt(A,e,n){for(let r=e+3;r<n;r+=_t[A[r]])if(!(A[r]!==TA[3]||A[r-1]!==TA[2])&&A[r-2]===TA[1]&&A[r-3]===TA[0])return r-3;return-1}function qt(A,e){
if(!Ht(A,e,e+dA))return;let n=Ht(A,e+pe,e+nA);if(!cn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...ca(A,e)};if(ua(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Xt(A,e){return EA(A,e,e+gn)>=Ea}function cn(A,e){for(let r=0;r<Bn.length;r++)if(A[e+gn+r]!==Bn[r])return!1;let n=A[e+vt]-
Yt;return aa.has(A[e+gn+Bn.length])&&n>=0&&n<12}function ca(A,e){let n=A.subarray(e+sa,e+dA);return{issued:fa(A,e),keyKind:Jt[String.fromCharCode(A[e+oa])]??"ke\
y",provider:String.fromCharCode(...n)}}function fa(A,e){let n=Qa+V.indexOf(String.fromCharCode(A[e+ia])),r=A[e+vt]-Yt+1;return`${n}-${String(r).padStart(2,"0")}`}
function ua(A,e){for(let r=e,t=0;t<OA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],E=m[A[r+3]];OA[t]=o<<2|i>>4,OA[t+1]=(i&15)<<4|s>>2,OA[t+2]=(s&3)<<
6|E}let n=Ot(OA,Ba,ga);return kt(A,e,Tt(n))||kt(A,e,Gt(n))}function kt(A,e,n){for(let r=0;r<nA-pe;r++)if(A[e+pe+r]!==n.charCodeAt(r))return!1;return!0}function Ht(A,e,n){
for(let r=n-1;r>=e;r--)if(v[A[r]]===0)return!1;return!0}var Vt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDPj0AAQECAwIAAQAAAAEBAQMEBgcBAAAAAAMA\
AwABAAMBAQAAAwQAAgIEAAEIAgICAAIBAQEBAQADBQUBAAADBroBJX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL\
fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB5gBDglmaXJzdFdpZGUA\
LwRzaWZ0ABAKc2lmdFBpZWNlcwAqCnBpZWNlU3RhcnQALAhwaWVjZUVuZAAtCHJ1bkNvdW50ACsHY291bnRPZgA5CWVuZE9mUm93cwApCGZpbmRXaWRlAAgHbGVhZHNJbgAoBHVuZG8AJwt1bmRvbmVTdGFydAAm\
CHVuZG9uZVRvACUGbWVtb3J5AgAK5OABPZQBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMEQYDAAEYEQBADBEBBAQ8LQYCWMEGAzjBBgAj8CgAAQYAIJAQLIwRBgJYwaiEDIwQgASAAQYBAayMEayICIAEgAkkbIgIg\
AGtqJAQDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQCiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAA\
QdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQCgUgABA0CwufAQEBfyMIQQFqJAgjCEECRgR/IyNBCHQgAHIiAUHLoAFGIAFBiz9GciABQbXRAEZyBH9BAQUgAUHe8AFGIAFB\
gfABRnIgAUGc8QFGciABQdrxAUZyCwVBAAsEQEEBDwsgACQjIwdBgCBGBEAQBQRAQQEPC0HA1jBBwO4wQYAI/AoAAEGACCQHCyMHIgFBAWokByABQcDWMGogADoAAEEAC8gCAQR/IwRBgJYwaiID/QwBAQEBAQEB\
AQEBAQEBAQEB/QsEAEGAljAgAxAJBH9BAQVBgJYwIANBGBAOCwR/QQEFQf+VMCEBQeeWMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQIgACABRg0EDAELCyAAIgFB6ABq\
IQAMAQsLQQAhAgsgAiEAAn8DQCAABEAgACEBA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELC0EBIAEgABAYDQIaIABBAWsiAUHoAGohAAJAA0AgACADSQRAA0AgAC0AAEEBdEGA\
hCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgACIBQegAaiEADAELC0EAIQILIAIhAAwBCwtBAAsLC+IEAgh/AXsjDkEBIAJBB3FBCEEAIAJBgAFxG2p0cUUEQEEADwtBAkEBIAJBgAFxGyEJIxsg\
ACMGGyEFIwYgASMGGyEGQQAkBEEAJAIjBgR/IAAFIAEQAQshAwNAIAMEQCAAIANGBH8gAQUgAyEEQbCALP0ABAAgA/0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgB0UEQEGwgCz9AAQAIARBEGoiBP0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHDAELCyAEIAdoagsiBCADRwRAIAJB/wBxIgcgAy0AAEYEfyACQYABcQR/IANBAWotAAAgB0YFQQELBUEACyIHBH9BAQUg\
A0EBay0AAEEBdEGAhCxqLwEAQcAAcQsEQEEBIAcgCBshCCMCBH9BAAUgBSAJaiAFIAJB/wBxIgogBS0AAEYEfyACQYABcQR/IAVBAWotAAAgCkYFQQELBUEACxsgBhAACwRAQQEPCyADIAlqIAMgBxsgBBAABEBB\
AQ8LBSMCQTRPQQAgCBsEfxADBUEACwRAQQEPC0EAJARBACQCQQAhCCADIQUgBCEGCyAEEAEhAwwCCwsLIwJBNE9BACAIGwR/EAMFQQALC+IQAgd/AXsjASMAIQZBsNYw/QwBAQEBAQEBAQEBAQEBAQEB/QsAACMH\
QcDWMGoiBEEBQcAA/AsAQcDWMCQBIAQkAAJ/QcDWMCEDQcDWMCEAA0AgACAETQRAQaCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAQRAIAMgACABaGoiAiADa0EYTw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQACfwNAIAAEQCAAIQFBoIAs/QAE\
ACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQaCALP0ABAAg\
AUEQaiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLQQEgACABIANo\
aiIBEDsNAhoCfyABIQADQCABIARNBEBBoIAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAA\
AAAAAAAAAAD9I/1kIQMDQCADBEAgACABIANoaiICIABrQRhPDQQaIAJBAWohACADIANBAWtxIQMMAQsLIAFBEGohAQwBCwtBAAshAAwBCwtBAAsiAEUEQAJ/QcDWMCEDQcDWMCEAA0AgACAETQRAQcCALP0ABAAg\
AP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAQRAIAMgACABaGoiAiAD\
a0HoAE8NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAAn8DQCAABEAgACEBQcCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIAFBEGoiAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBIAEgA2hqIgEgBEYgAEHA1jBGcgR/A0AgACABSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIABBAWoh\
AAwBCwsgACABSQUgACABEBUEf0EBBSAAIAEQFgsLDQIaAn8gASEAA0AgASAETQRAQcCALP0ABAAgAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAAgASADaGoiAiAAa0HoAE8NBBogAkEBaiEAIAMgA0EBa3EhAwwBCwsgAUEQaiEBDAELC0EACyEADAELCwJ/QcDWMCEDQcDWMCEA\
A0AgACAETQRAQeCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEB\
A0AgAQRAIAMgACABaGoiAiADa0EfTw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQADQCAABEBBASAAEB8NAhoCf0HggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwB\
AgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBB4IAs/QAEACAAQRBqIgD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O\
/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoiASEAA0AgACAETQRAQeCALP0ABAAgAP0ABAAiB/0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAEgACADaGoiAiABa0EfTw0EGiACQQFqIQEg\
AyADQQFrcSEDDAELCyAAQRBqIQAMAQsLQQALIQAMAQsLQQALIQALIABFBEBBwNYwIAQQCEEARyEACyQBIAYkACAAC9MGAQd/IAAtAAAiA0EmRgRAQf//AyEDAkAgASAAIgRBAmpNBH9BAQUgBEEBai0AAEEjRwsN\
ACAEQQJqIgAtAABBIHJB+ABGIQcgASAEQQNqIAAgBxsiBUEIaiIAIAAgAUsbIQYgBSEAA0AgACAGSQR/IAcEfyAALQAAQQF0QYCELGovAQBBgAJxBSAALQAAQTBrQQpJCwVBAAsEQCAHBH8gAC0AACIIQQ9xQQlB\
ACAIQTlLG2ogAkEEdHIFIAAtAAAiCEEPcUEJQQAgCEE5SxtqIAJBCmxqCyECIABBAWohAAwBCwsgACAFRiACQf8BS3INACAAQQFqIAAgACABSQR/IAAtAABBO0YFQQALGyAEayQDIAIhAwsgAw8LIANBJUYEQCAA\
QQFqLQAAQfUARgR/IAEgAEEGaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWoh\
AAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsFIAEgAEEDaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQFqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsb\
aiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsLDwsgA0E9RwRAIAAgARAkDwsCf0H//wMgAEEBaiICIAFPDQAaQf//AyACLQAAIgJBDUcgAkEKR3ENABpBA0ECIAJBDUYgAEECaiICIAFJ\
cQR/IAItAABBCkYFQQALGyQDQYACCyICQYACRgR/IABBAWstAABBPUYFQQALBEBB//8DDwsgAkGAAkYEfyACBSABIABBA2oiAkkEf0H//wMFIAIgAGskA0EAIQEgAEEBaiIDIQACfwNAIAAgAkkEQEH//wMgAC0A\
ACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLCwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEB\
aiIAIAAtAABBCkYbDwsgAUHcAEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB8gBGBEAgACEBA0AgASAAa0EESSABIwBJcQR/\
IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBaiEACyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB7gBGBH8gACEBA0AgASAA\
a0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBagUgAAsPCyABQSZGBEAgABAwDwsgAUE8RgR/IAAQMQUgAAsLngEBA38gAEHlAGohAgNAIAEgAksEQCACLQAABH8gAkEBay0AAAVBAAtF\
BEAgAiEDA0AgAyACQQRrSwRAIAMtAAAiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIEfyADIAAgAUECEA8Ef0EBBSADIAAgAUEEEA8LBUEACwRAIAMPCyADQQFrIQMMAQsLCyACQeYAaiECDAELC0EAC50E\
AQV/An9BACABIABrQdQASQ0AGiABQQhrIQUgAEHMAGohAwNAIAMgBU0EQCAD/QAEAf0MWlpaWlpaWlpaWlpaWlpaWv0jIAP9AAQC/QxERERERERERERERERERERE/SP9Tv1kIQQDQCAEBEBBASAFIAMgBGhqIgJP\
BH8gAigCAEHBtJH6BEYFQQALBH8gAkHMAGshBgJ/A0AgAiAGSwRAQQAgAkEBayICLQAAQQF0QYCELGovAQBBgRBxQQFHDQIaDAELC0EBCwVBAAsNBBogBCAEQQFrcSEEDAELCyADQRBqIQMMAQsLQQALBH9BAQUg\
AEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8g\
Ai0AAEEBdEGAhCxqLwEAQYABcQVBAAsEQCACQQFqIQIMAQsLA0AgACACSQR/IAAtAAAgA0YFQQALBEAgAEEBaiEADAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8B\
AEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAwBCwtBAAsLC6EGAQh/IwAiAiAAQYACQYABIAEbaiIDIAIgA0kbIQcgACECA0AgAiAHSQRAAkAgAi0AAEEBdEGAhCxq\
LwEAIghBIHEEfyACEAcFIAILIQUgAQRAAkAgAkEBai0AACIGQSpGIAItAAAiCUEvRnEEQCACQQJqIQYDQCAGQQFqIgkgB0kEQCAGQQJqIQMgBi0AAEEqRgR/IAktAABBL0YFQQALDQMgBkEBaiEGDAELCyACIQMM\
AQsgAiEDIAlBI0cEfyAGIAlHBH9BAQUgCUEtRyAJQS9HcQsFQQALDQAgAkEBaiEGA0AgBiAHSQR/IAYtAABBCkcFQQALBH8gBi0AAEENRwVBAAsEQCAGQQFqIQYMAQsLIAYgAiAGIAdJGyEDCwUgAiEDCyACIAVJ\
BH8gBCICQQFqIQQgAkECRgRAQQAPCyAFBSACIANJBH8gAwUgCEGABHFFBEAgCEGAEHEEfyACIQMDQCADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQYAQcQVBAAsEQCADQQFqIQMMAQsLIAIgA0YgAyAHT3IEf0EABUEB\
IAMtAAAiA0ENRkEBIANBCkYgA0EBdEGAhCxqLwEAQYAEcRsbCwUgACACSUEAIAhBgAhxGwR/IAItAABBAXRBgIQsai8BAEGACHEEfyACQQFqIgMtAABBAXRBgIQsai8BAEGACHEEQCADQQFqIQMLIAMgAmshBQNA\
IAMgB0kgBUEEaiADIAJrS3EEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIAMgB0kEfyADLQAAQQF0QYCELGovAQBBwABxBUEACwVBAAsFQQALC0UNAwsgAkEBagsLIQIMAgsLCyABBH8gACACRgR/QQAFIAJB\
AWstAABBAXRBgIQsai8BAEHAAHELBUEBC0UEQEEADwsgAkEAIAQEf0EBBQNAIAAgAkkEfyAALQAAQdwARgVBAAsEQCAAQQFqIQAMAQsLIABBAWogAkkEfyAALQAAQQF0QYCELGovAQBBwABxBUEACwR/IAJBAWst\
AABBAXRBgIQsai8BAEHAAHEFQQALCxsLwwMBA38jDCEBA0AgASMWTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMYIQEDQCABIwtJBEAgACMATwRAQQAPCyABLQAAQSBG\
BH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0AAEEJRgtFBEBBAA8LA0AgASMLSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBIEYEf0EBBSAALQAA\
QQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCELGovAQBBBHEEQCAALQAAQQF0QYCELGovAQBBBHFFBEBBAA8LA0AgASMLSQR/IAEtAABBAXRBgIQsai8BAEEEcQVBAAsEQCABQQFqIQEMAQsLA0AgACMA\
SQR/IAAtAABBAXRBgIQsai8BAEEEcQVBAAsEQCAAQQFqIQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQFxBUEACxsLhQEA\
IwpBf0YEQEEADwsDQCMFIwpJBH8jEyMSIwVBA3RqKAIEakGAAmogAEkFQQALBEAjBUEBaiQFDAELCwNAIwUEfyMTIxIjBUEBa0EDdGooAgRqQYACaiAASQVBAQtFBEAjBUEBayQFDAELCyMFIwpJBH8jEyMSIwVB\
A3RqKAIAagVBfwsL2wEBAn8gAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJqLQAAQcCBLGotAABBAnZyIgFBCHYiAkHQAEYgAkEfRnIgAkEoRnIgAkH4AEZyRQRA\
QQAPCyAAQQFqLQAAQQF0QYCELGovAQAgAEECai0AAEEBdEGAhCxqLwEAcUEBcUUEQEEBDwsgAUHLoAFGIAFBiz9GciABQbXRAEZyBH9BAQUgAUHe8AFGIAFBgfABRnIgAUGc8QFGciABQdrxAUZyCwvWAQEEfyAB\
IABrQcYASQRAQQAPCyACQQJrQQNuQQJ0IQYgACEFA0AgBSAAQQRqSQRAIAYgBUEEayIEaiEDAn8DQCADQQRqIAFNBEADQCADQQJqLQAAQcCBLGotAABBAnEgAy0AAEHAgSxqLQAAQSBxIANBAWotAABBwIEsai0A\
AEEIcXJyRQRAQQEgBCADQQRrIgNGDQQaDAELCyADIgQgBmohAwwBCwtBAAsEfyAFIAEgBWtBA2xBAnYgAhA8BUEACwRAQQEPCyAFQQFqIQUMAQsLIAAQDQuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRA\
IAUtAAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJ\
IAAgAU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLrQIC\
An8BeyAAIAFqIQEgAEEQayIG/QAEACEHIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAA0AgBUHAAEkEQCAFQcCDLGogASAFaiIG/QAEAP0LBAAgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBAAgBUEQaiEFDAELCyAAJAEg\
ASQAQQAkGkEAIQUDQCAFQYACTQRAIAVBgJIwav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBUEQaiEFDAELC0EAJAkgAiQSIAMkCiAEJBNBACQFQQAkEEEAJBFBACQdQQAkHkEAJBcgACABEC4EfyAAIAEQCAVBAAsk\
ICAAQRBrIAf9CwQAQQAhAANAIABBwABJBEAgACABaiAAQcCDLGr9AAQA/QsEACAAQRBqIQAMAQsLIwkL2ggDCX8DfgJ7IAEgAGtBNE8iAwRAIAAQDCABQYACak0hAwsCQCABIABrQcAATyADcgRAIAAhAkEIQQAg\
AyIFBH8gACABQQEQHQVBAAsbIQMgAiIEIQYDQCAGIAFBAWpJBEACQEGwgCz9AAQAIAb9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAcEQCAGIAdoaiIJIAEgASAJSxshCiAHIAdBAWtxIQcgCiAEayIJQRBPBEAgCUE0T0EAIAUbBEAgAyAEIAoQCUEARyIDQQRyIAMgBCAKQRgQDhtyIQML\
IANBAnEEf0EABSAEIAoQFAsEQCADQQJyIQMLBSAIQQFqIAggBCAKSRshCAsgCkEBaiEEIAEgCksNASADQQJxRSAIQQNPIAUgBRsiBCAEGwRAAkADQCABIAJLBEBBACQEQQAkAkEBIQQgAkEBEBoNAiACEBshAiMC\
QTRPBH8QAwVBAAsNAgwBCwtBACEECwVBACEECyADQQJyIAMgBBshAwwCCwsgBkEQaiEGDAILCwsMAQtBsIAs/QAEACIOIAD9AAQAIg/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA9B\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDiAAQRBq/QAEACIP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAPQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gDiAAQSBq/QAEACIP/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAPQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9\
Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA4gAEEwav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/IAEgAGuthoQiDUJ/hSILQgGIIAuDIgtCAoggC4MiC0IEiCALgyILQgiIIAuDIgtCAYZCf4UgC4MhC0ECQQACfwNAIAtCAFIEQEEBIAAgC3oiDKdqIAAgDCANIAyIenyn\
ahAUDQIaIAsgC0IBfYMhCwwBCwtBAAsbIQMLIANFIwlBgPEBS3IEQA8LIwlBgPEBSQRAIwlBA3RBgPgwaiICIAAjAWs2AgAgAiABIwFrIANBGHRyNgIECyMJQQFqJAkLlgEBA38gAEGAAWsjASAAIwFrQYABSxsh\
AyAAQQFrIQEDQCABIANLBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAEgAiABLQAAQQF0QYCELGovAQBBAXFFIgIEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8gAUEAEAogAEYFQQALGyECIAFBAWsh\
AQwBCwsgAguhAgICfwR7IAAhAgNAIAUgAv0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEFIAYgBP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9\
UCEGIAcgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhByACQRBqIgIgAUcEQCACIAFBEGsiAyACIANJGyECDAELCyAG/VNBACAF/VMbBEBBAA8LIAf9UwR/QQEFIAEgAGtB\
gAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwvABAIDfwF7IAAgARATBH9BAAUgAS0AAEEBdEGAhCxqLwEAQQhxBH9BAQUgASAAa0EcSwR/An9BASAAQQFr\
IgMtAABBAXRBgIQsai8BAEHAAHENABoDQCACQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiACQQFqIQIgA0EBayEDDAELC0EACwVBAAsLC0UEQEEADwsgABAMIgNBf0YEQEEADwsg\
ACABIAMQNgR/QQEFAn9BACAAIAEQIUUNABpBACAAIxYjDGtBAnRBgJIwaiIEKAIASQ0AGkEAIwwQCyICRQ0AGkEAJARBACQCIAAgARAAIQADQCAAQQEgAhtFBEBBsIAs/QAEACACIgD9AAQAIgX9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgX9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgAiAAIAFoaiIBEAAhACAEIAI2AgAgARALIQIM\
AQsLIAAEf0EBBSABQYACaiADTyMCQTRPcQR/EAMFQQALCwsLC8YEAQZ/IAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCADQQZBASADKAIAQajE5aMHRgR/IANBBGovAQBB5dIARgVBAAsb\
aiEDDAELCyADIAEgASADSxshAwNAIAEgA0sEQCADQQJqIAMgAy0AAEEwRgR/IANBAWotAABBIHJB+ABGBUEACyIGGyIDIQQDQCABIARLBH8gBC0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAEQQFqIQQMAQsLAkAg\
BCADa0HoAE8iBQR/QQAFIANBAmsgAE8EfyADQQFrLQAAQSByQfgARgVBAAsEfyADQQJrLQAAQdwARgVBAAsLBEBBACECQQAhBwwBCyAFBH8gA0EBaiAEQQAQGUEwTwVBAAsEQEEBDwtBACAEIANrQQFxIAUbBH9B\
AAUgAyAEIAcQGQshByAGBH9BgAIFAn9BgAIgBCADa0EDSw0AGkEAIQYDQCADIARJBEBBgAIgAy0AAEEwayIFQQlLDQIaIAZBCmwgBWohBiADQQFqIQMMAQsLIAYLCyIDBEAgAkEBakEAIANB/wBJIANBIE9xIANB\
CUZyIANBCkZyIANBDUZyGyECCyACQTBPIAdBME9yBEBBAQ8LCyAEIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwB\
CwsgAyABIAEgA0sbIQMMAQsLQQALxwcBB38gACEGA0AgASAGSwR/IAYtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIAZBBkEBIAYoAgBBqMTlowdGBH8gBkEEai8BAEHl0gBGBUEACxtqIQYMAQsLIAYgASABIAZL\
GyEGA0AgCEEESSABIAZLcQRAIAZBAmogBiAGLQAAQTBGBH8gBkEBai0AAEEgckH4AEYFQQALGyIGIQUDQCABIAVLBH8gBS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAFQQFqIQUMAQsLIAUgBmtB6ABJBH8gBkEC\
ayAATwR/IAZBAWstAABBIHJB+ABGBUEACwR/IAZBAmstAABB3ABGBUEACwVBAAsEQEEADwsgBkECaiICQQJqIAVLBEAgBSECA0AgASACSwR/IAItAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIAJBBkEBIAIoAgBB\
qMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAQsLIAIgASABIAJLGyICQQJqIAIgAi0AAEEwRgR/IAJBAWotAABBIHJB+ABGBUEACxshAgsgAkEBai0AACIDQQ9xQQlBACADQTlLG2ogAi0AACIDQQ9xQQlB\
ACADQTlLG2pBBHRyIAZBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAYtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ckEIdHIiA0HLoAFGIANBiz9GciADQbXRAEZyBH9BAQUgA0He8AFGIANBgfABRnIgA0Gc8QFGciADQdrx\
AUZyCwRAQQEPCyAIBH9BAAUgAiEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgA0EBaiEDDAELCwJ/QYACIAMiBCACa0EDSw0AGkEAIQMDQCACIARJBEBBgAIgAi0AAEEwayIHQQlLDQIaIANB\
CmwgB2ohAyACQQFqIQIMAQsLIAMLAn9BgAIgBSAGa0EDSw0AGkEAIQIDQCAFIAZLBEBBgAIgBi0AAEEwayIDQQlLDQIaIAJBCmwgA2ohAiAGQQFqIQYMAQsLIAILQQh0ciICQcugAUYgAkGLP0ZyIAJBtdEARnIE\
f0EBBSACQd7wAUYgAkGB8AFGciACQZzxAUZyIAJB2vEBRnILCwRAQQEPCwNAIAEgBUsEfyAFLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCAFQQZBASAFKAIAQajE5aMHRgR/IAVBBGovAQBB5dIARgVBAAsbaiEF\
DAELCyAFIAEgASAFSxshBiAIQQFqIQgMAQsLQQAL/QMBA39BACQHQQAkCCAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygCAEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQAL\
G2ohAwwBCwsgAyABIAEgA0sbIQMDQCABIANLBEAgA0ECaiADIAMtAABBMEYEfyADQQFqLQAAQSByQfgARgVBAAsbIgMhBANAIAEgBEsEfyAELQAAQQF0QYCELGovAQBBgAJxBUEACwRAIARBAWohBAwBCwsgBCAD\
a0HoAE8iBQRAQQEkHAsgBQR/QQAFQQEgBCADa0EBcSACGwR/QQEFIANBAmsgAE8EfyADQQFrLQAAQSByQfgARgVBAAsEfyADQQJrLQAAQdwARgVBAAsLCwRAIwgEf0ECEAIFQQALBEBBAQ8LBSACIANqIQMDQCAD\
QQJqIARNBEAgA0EBai0AACIFQQ9xQQlBACAFQTlLG2ogAy0AACIFQQ9xQQlBACAFQTlLG2pBBHRyEAIEQEEBDwsgA0ECaiEDDAELCwsgBCEDA0AgASADSwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIANB\
BkEBIAMoAgBBqMTlowdGBH8gA0EEai8BAEHl0gBGBUEACxtqIQMMAQsLIAMgASABIANLGyEDDAELCxAFC0kAIAAgARAWBEBBAQ8LIAAgARAVRQRAQQAPC0EAJBwgACABQQAQFwR/QQEFIxwEfyAAIAFBARAXBUEA\
CwsEQEEBDwsgACABEDULgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EK\
RnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguNBwIEfwF7IAAkD0GwgCz9AAQAIAAiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGwgCz9AAQAIAJBEGoiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANoaiIFEAciAiEDQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGwgCz9AAQAIANBEGoiA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyADIARoaiIDIAJrIgRFIAIgBUZyIARBD0tyBEBBAA8LIAUgBGsgACAFIABrIARLGyEAIAEEQCAAIAUQABoLIAUgAGshBQNA\
IAIgA0kgAyACayIAIARNcQRAAkAgACAFaiEFIAEEfyACIAMQAAUgBUE0TwsEQEEBDwsgAiQPIAMgAmsgBEkEfyADBSADEAcLIgIgA0YNACACIQBBsIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQbCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAAgA2hqIQMMAgsLC0EAC5gCAgF/AXsjDyAASwRAIw8PC0GwgCz9\
AAQAIAD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBsIAs/QAE\
ACAAQRBqIgD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoi\
AEEBaiIBIAAQByIAIAAgAUkbC5ABAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMOQQEgAkEHcUEIQQAgAkGAAXEbanRyJA4LIABBAWotAAAgAkYEQCMOQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEb\
anRyJA4LCyABQQRJBEAgABANDwsgACgCACIAQcuY1bIHRiAAQcjozMsERnILqggCC38BewJ/IAAhAwNAIAEgA0sEQEGAgSz9AAQAIAP9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAA\
AAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBEH//wNHBEAgAyAEQX9zaGoMAwsgA0EQaiEDDAELCyABCyEDA0AgASADSwRAA0AgACADSQR/IANBAWstAABB\
AXRBgIQsai8BAEECcQVBAAsEQCADQQFrIQMMAQsLIAMhBCADEB4iBiADa0E0TwR/QQAhAANAIABBNEkgAyAGSXEEQCAAQQFqIAAgAy0AAEEBdEGAhCxqLwEAQYEQcUEBRhshACADQQFqIQMMAQsLIABBNEYFQQAL\
BH8gBiEAA0AgACAESwR/IABBAWstAABBAXRBgIQsai8BAEGBEHFBAUYFQQELRQRAIABBAWshAAwBCwtBACEFAn8gBCEDA0AgACADSwRAQYCBLP0ABAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAEC\
BAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIHQf//A0cEQCADIAdBf3NoagwDCyADQRBqIQMMAQsLIAALIQsCfwNAIAAgC0sEQEEBIAst\
AAAiCHQiByAFcQR/QQEFIAsjABAGQf//A0YLRQRAIAIEQEEAJAdBACQIIAQhAwJAA0AgAyAGSQRAIAMtAAAiDSAIRgR/IAMgBhAGBUH//wMLIgpB//8DRiEJIANBASMDIAkbaiEDQQEhDCAKQYACRwR/IA0gCiAJ\
GxACBUEACw0CDAELCxAFIQwLBUEBIQwLQQEgDA0DGiAFIAdyIQULAn8gC0EBaiEDA0AgACADSwRAQYCBLP0ABAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIHQf//A0cEQCADIAdBf3NoagwDCyADQRBqIQMMAQsLIAALIQsMAQsLQQALBUEACwRAQQEPCwJ/IAZBAWoiACEDA0AgASADSwRA\
QYCBLP0ABAAgA/0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIEQf//A0cEQCAD\
IARBf3NoagwDCyADQRBqIQMMAQsLIAELIQMMAQsLQQALogICA38BeyAAIQEDQAJ/A0AgASMASQRAQZCBLP0ABAAgAf0ABAAiBP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBEEE/Y0B\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCICBEAjACIDIAEgAmhqIgEgASADSxsMAwsgAUEQaiEBDAELCyMACyICIABLBH8gAkEBay0AACIBQdwARiABQT1GcgVBAAsEfwJ/\
IAIgAiMATw0AGiACQQFqIgEgAi0AACIDQQpGDQAaIAIgA0ENRw0AGiACQQJqIAEjACABSwR/IAEtAABBCkYFQQALGwsFIAILIQEgASACRw0ACyACC/UCAgR/AXsgAEGAAmsjASAAIwFrQYACSxshAiAAIQEDQCAB\
IAJLBEACQCABQRBrIgH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAUEgaiAEZ2siASACIAEgAksbIQIMAQsMAgsLCyMAIgEgAEGAAmoiBCABIARJGyEBAn8DQCAAIAFJBEAgAP0ABAD9DAoKCgoKCgoK\
CgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAEgACABSRsMAwsgAEEQaiEADAELCyABCyEBIAIhAANAIANBFEkgACABSXEEQCADQRBB0IAs/QAEACAA/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAg\
QIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kaWtqIQMgAEEQaiEADAELCyADQRRPBH8gAiABECBBCE8FQQALC+cFAgh/AnsgASAAQYABaiICIAEg\
AkkbIQYgACECA0AgAiAGSQRAQdCALP0ABAAiCyAC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAA\
AAAAAAD9I/1kIAsgAkEQav0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHJB\
f3MiAyADQQF2cSADQQJ2cSADQQN2cUHwgCz9AAQAIAJBAWv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WRBf3MgACACRnJxQf//A3EhCANAIAgEQCAGIAIgCGhqIgRLBH8gASAEQRFqIgMgASADSRshBSAEIQMDQCADIAVJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAMg\
BGsiB0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhCQNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJRgsFQQALBEAgA0EBaiEDDAELCyADIAlrQQJPIgVFBEAgCS0AAEEJ\
RiEFCyADQQAgASADS0EAIAQgBQR/IAUFIAMgCWtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsFQQALIgMEfyADIAEQOgVBAAsiAwRAIAMPCyAIIAhBAWtxIQgMAQsLIAJBEGohAgwB\
CwtBAAvXAwIEfwF7An9BASABIgItAABBAXRBgIQsai8BAEHAAHENABoDQCADQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiADQQFqIQMgAkEBaiECDAELC0EAC0UEQEEADwsgAEGA\
AWsjASAAIwFrQYABSxshAyAAIQIDQCACIANLBEACQCACQRBrIgL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAkEgaiAEZ2siAiADIAIgA0sbIQMMAQsMAgsLCyADIQICfwNAIAAgAksEQEEAIAIgAv0A\
BAAiBv0MICAgICAgICAgICAgICAgIP0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/WRBf3NoaiAAIAJBEGoiAiAAIAJJG0kNAhoMAQsLQQELBH9BAQUgAyMBSwR/IANBAWstAABBCkcFQQALCwRAQQAPCyMAIgIg\
AUFAayIEIAIgBEkbIQUgASECAn8DQCACIAVJBEAgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCACIARoaiICIAUgAiAFSRsMAwsgAkEQaiECDAELCyAFCyECIAMkGCAAJAsgASQMIAIkFiACIAVJC4YB\
AQN/A0AgASACSQRAIAEgAUEDbiIEQQNsayIDIAAgBEECdGpqIgUtAABBwIEsai0AACIEQQJ0IAVBAWotAABBwIEsai0AACIFQQR2ciADQQFGBH8gBEEPcUEEdCAFQQJ2cgUgBEEDcUEGdCAFcgsgA0UbBEBBAA8L\
IAFBAWohAQwBCwtBAQuTAwEFf0EBIQUgASADaiEEA0AgBUE0SCACIARKcQRAIAQgBEEDbiIHQQNsayIGIAAgB0ECdGpqIggtAABBwIEsai0AACIHQQJ0IAhBAWotAABBwIEsai0AACIIQQR2ciAGQQFGBH8gB0EP\
cUEEdCAIQQJ2cgUgB0EDcUEGdCAIcgsgBkUbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gACAEIANrQQFqIAQQIgVBAAsEQCADIARqIQQgBUEBaiEFDAILCwsgASADayEBA0AgBUE0SCABQQBOcQRA\
IAEgAUEDbiICQQNsayIEIAAgAkECdGpqIgItAABBwIEsai0AACIGQQJ0IAJBAWotAABBwIEsai0AACICQQR2ciAEQQFGBH8gBkEPcUEEdCACQQJ2cgUgBkEDcUEGdCACcgsgBEUbIgJB/wBJIAJBIE9xIAJBCUZy\
IAJBCkZyIAJBDUZyBH8gACABQQFqIAEgA2oQIgVBAAsEQCABIANrIQEgBUEBaiEFDAILCwsgBUE0RgvqCAEEfyAAQQFqIAFPBEBB//8DDwsgAEEBai0AACIFQfgARgRAIAEgAEEEaiICSQR/Qf//AwUgAiAAayQD\
QQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsPCyAFQfUARgRA\
IABBAmotAABB+wBGBH8gASAAQQlqIgIgASACSRshAyAAQQNqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLIAEgAiIDTQR/QQEFIAMtAABB/QBHCwR/Qf//AwUgA0EBaiAA\
ayQDQQAhAiAAQQNqIgAhAQJ/A0AgASADSQRAQf//AyABLQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiACQQR0ciECIAFBAWohAQwBCwtB//8DIAIgAkH/AUsgACADT3IbCwsFIAEgAEEG\
aiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSAB\
Qf8BS3IbCwsLDwsgBUHVAEYEQCABIABBCmoiAkkEf0H//wMFIAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIh\
ASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLDwsgAEEBaiIELQAAQTBrQQhJBEACQCAEQQRqIAFLBH9BAQUgBC0AAEEwRwsEf0EBBSAEQQFqLQAAQTNLCw0AIARBAWotAABBMEYEfyAEQQJqLQAAQTRJ\
BUEACw0AIARBAWotAABBMGtBCEkEfyAEQQJqLQAAQTBrQQhJBUEACwR/IARBA2otAABBMGtBCEkFQQALIQMLIAEgAEEFQQQgAxtqIgMgASADSRshAyAAQQFqIQEDQCABIANJBH8gAS0AAEEwa0EISQVBAAsEfyAB\
LQAAIgRBD3FBCUEAIARBOUsbaiACQQN0akH/AUwFQQALBEAgAS0AACIEQQ9xQQlBACAEQTlLG2ogAkEDdGohAiABQQFqIQEMAQsLIAEgAGskAyACDwsgBUEgTQRAAn9B//8DIABBAWoiAiABTw0AGkH//wMgAi0A\
ACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBAmoiACABSXEEfyAALQAAQQpGBUEACxskA0GAAgsPCyAFQf8ATwR/QQEFIABBAWotAABBAXRBgIQsai8BAEGBEHFBAUYLBEBB//8DDwtBAiQDIAULBAAjJAsGAEHA\
1jALaQEEf0HA1jAhBANAIARBwPYwSSAAIAFJcQRAIAAtAAAiByADRgR/IAAgAhAGBUH//wMLIgVB//8DRiEGIAQgByAFIAYbOgAAIAQgBUGAAkdqIQQgAEEBIwMgBhtqIQAMAQsLIAAkJCAEC/4CAgJ/AXsCfwNA\
IAAgAUkEQEGAgSz9AAQAIAD9AAQAIgT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H/\
/wNHBEAgACADQX9zaGoMAwsgAEEQaiEADAELCyABCyEAA0AgACABSQRAQQEgAC0AAHQiAyACcQR/QQAFIAAgARAGQf//A0cLBEAgAiADciECCwJ/IABBAWohAANAIAAgAUkEQEGAgSz9AAQAIAD9AAQAIgT9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIARBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgACADQX9zaGoMAwsgAEEQaiEADAEL\
CyABCyEADAELCyACCwYAIAAQHgvFAgEHfwNAIAQgBUkEQCADIAAgBEEDdGoiBigCAGohByADIAYoAgRqIQlBACQiQQAkISAJIAdrQYCAgARLBH9BAQUgAyAHSQR/An9BACAJIAdrQYAQSQ0AGkEAIQpBACELQQAh\
CCAHIQYDQCAGIAdBgBBqSQRAQQAgCCALa0ECSyAIIAprQRhLcQ0CGiAKIAYtAABBAXRBgIQsai8BACIMQQFxaiEKIAsgDEGAIHFBAEdqIQsgBkERaiEGIAhBAWohCAwBCwsgCCALa0ECTSAIIAprQRhNcgsFQQAL\
CwRAIAQPCyABIARBAnRqIgYoAgAhCCAHJCEgCSQiIAcgCSAHayACIAhBA3RqIAIEfyAGKAIEIAhrBUF/CyADEBAEf0EBBSMgCyEGQQEjEUEBIxAgBhsbBEAgBA8LIARBAWohBAwBCwsgBQsEACMJCwQAIyELBAAj\
IgvTCQMHfwV+CnsgAUEBaiICIABLBH8gACACIABrQT9qQUBxagUgAAshAyABQQFqIgEjCkF/RgR/QX8FIwoEfyMTIxIjCkEDdGpBBGsoAgBqQYAFagVBAAsLIgIgASACSRsiASAASwR/IAAgASAAa0E/akFAcWoF\
IAALIQRBACQfA0AgACAESSIBIAAgA0kgCkIYWnFyBEAgAEGAIGoiAiAEIAMgARsiASABIAJLGyECIAAhAUGAgCz9AAQAIQ5BkIAs/QAEACEPQcCALP0ABAAhEf0MAQEBAQEBAQEBAQEBAQEBASEQQYCIMCEGQYCM\
MCEFA0AgASACSQRAIAYgDiAB/QAEACIS/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIV/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9\
I/1kOwEAIAYgDiAB/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P/U4iEv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iE/0O/U4iFP0Mf39/f39/f39/f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZDsBAiAQIBb9dyEQIAYgDiAB/QAEICIW/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIW/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9\
I/1kOwEEIAYgDiAB/QAEMCIX/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIX/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEG\
IAZBCGohBiAFIAE2AgAgBSAX/WRBAWogFv1kQQFqIBX9ZEEBaiAU/WRBAWpycnJBEHYgESAS/Q79DAECBAgQIECAAAAAAAAAAAAgE/0O/U79Y0EAR3JBAnRqIQUgAUFAayEBDAELCyAQ/WNFBEBBASQfC0GAjDAh\
AQNAIAEgBUkEQCABKAIAEDcgAUEEaiEBDAELC0GAiDAhBUGAjjAhBiAAIQEDQCABIAJJBEAgBSkDACEJIAYgASAAazYCACAGIAo+AgQgBiAJQn+FIgsgC0IBiIMiCyALQgKIgyILIAtCBIiDIgsgC0IIiIMgC0IQ\
iINCFyAKfSAJen1CP4iEQgBSQQN0aiEGIAl5IApCQH0gCUIAUhshCiABQUBrIQEgBUEIaiEFDAELC0GAjjAhAQNAIAEgBkkEQCABKAIAIgUgAGohByABKAIEIQgCQCAFQQN2QYCIMGopAwAiDFANACAMQn+FIgkg\
CUIBiIMiCSAJQgKIgyIJIAlCBIiDIgkgCUIIiIMgCUIQiIMhCSAIBEAgDHoiCyAIrXxCGFoEQCAHIAhrIAcgC6dqEBELIAlCfyALhoMhCQsDQCAJQgBSBEAgDCAJeiINiCILUA0CIAcgDadqIAcgDSALenwiC6dq\
EBEgCUJ/IAuGgyEJDAELCwsgAUEIaiEBDAELCyACIQAMAQsLIx8LBAAjIAurBAIDfwF+QqbGxIGzByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB\
/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEEIAAhAgJ/A0AgAiAAQQVqSQRAIAItAAAiAUHBAE8hA0EAIAFBIHIgASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEII\
iCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsE\
QCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAg\
AEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsb\
C64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oi\
AiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJB\
AmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEFag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkE\
QCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsbC/EEAgN/AX4gAC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBAg8LQuKDggUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSBy\
IAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBULv9/4FIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAE\
p0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4EIQQgACEBQQNBAAJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFq\
IQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9B\
AQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEB\
An8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCAB\
LQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLxuwOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEg\
ciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQYPC0KmxuCRg+bMHSEEIAAhAQJ/A0AgASAAQQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMb\
G0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcPC0KmxuCTg4aMsTshBCAAIQFBCEEAAn8DQCABIABBCGpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/\
AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAEQRBJBEAgAQJ/IAEtAAAiAkE8RgRAAn8gASABQQFqLQAAIgJBL0cEfyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGA\
AWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIg\
A0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEFIAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQMwUgARAyCyAB\
agsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGovAQBBAXEFQQALGwu4AwEEf0EAJAdBACQIIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASAC\
KAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgNAIAEgAksEQCACIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAAgAkkiBARAIAJB\
AWstAABBIHJB+ABGIQQLIAQEfyAEBSABIANLBH8gAy0AAEEgckH4AEYFQQALCwR/QYACBQJ/QYACIAMgAmtBA0sNABpBACEEA0AgAiADSQRAQYACIAItAABBMGsiBUEJSw0CGiAEQQpsIAVqIQQgAkEBaiECDAEL\
CyAECwsiAkGAAkkEfyACEAIFIwgEf0ECEAIFQQALCwRAQQEPCyADIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwB\
CwsgAiABIAEgAksbIQIMAQsLEAULpAcCBX8BeyAAIxpJBEBBAA8LQQAgASIDIABBAWogACAALQAAIgFB8gBGIAFB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gAxABIgQbBEBBAA8LQQAhAEEAJAYCQAJ/\
QQEgBkEBayIBLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAEGAAUkEQEEBIAEtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogAEEBaiEAIAFBAWshAQwBCwtBAAsEfyAGEBIFQQALIgEEfyABIQADQCAB\
IABrQQVJIAAjAUtxBH8gAEEBay0AAEEtRgVBAAsEQCAAQQFrIQAMAQsLIAEgAGtBBUYFQQELDQAgASEAA0AgASAAa0EYSSAAIwFLcQR/IABBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCAAQQFrIQAMAQsLIABB\
AWogACAALQAAIgVB8gBGIAVB7gBGcgR/IABBAWstAABB3ABGBUEACxsiACABTyABIABrQRhPcg0AIAAkGyABJAYLIAQjBnJFBEBBAA8LQQAkBEEAJAJBACQOIwYEQCMbIwYQABoLIAYgAxAAIgBFBEAjBgR/IAZB\
ARAcBUEACyEAC0ECQQEjBhshBSADJA0gAxABIQEDQCAAQQEgARtFBEAgASEEQbCALP0ABAAgAf0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgB0UEQEGwgCz9AAQAIARBEGoiBP0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHDAELCyAEIAdoaiIEIAFHBEAgASAEEAAEf0EBBSAFIgBBAWohBSABIAAQHAshACAEJA0jDRABIQEMAgsLCyAABH9BAQUjDUGAAmogAk8jAkE0\
T3EEfxADBUEACwsEQEEBDwsjAkE0SQRAQQAPCyMNJBojDUGAAmogAkkEQEEADwsgBiADQSsQBAR/QQEFIAYgA0EtEAQLBH9BAQUgBiADQa8BEAQLBH9BAQUgBiADQasBEAQLBH9BAQUgBiADQa0BEAQLC44HAgR/\
AntBwIAs/QAEACIGIABBEGoiAv0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEUE\
QAJAIAIjHUkNACAGIAIiAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCED\
A0AgA0UEQEHAgCz9AAQAIAFBEGsiAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA\
/SP9ZCEDDAELCyABIANnQRBrayEEQcCALP0ABAAgAkEQaiIB/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAA\
AAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQaiIB/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAA\
AAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2hqIgEkHSABIARrQegASSMQQYAgS3IEf0EABSAEEAwgAUGAAmpNCwR/IAQgARAYBUEAC0UNACMQIgJBAWokECACQYAgSQRAIAJBA3RBgIgsaiICIAQjAWs2AgAg\
AiABIwFrNgIECwsLIAAhAQNAIAEgAEFAa0kEQCAB/QAEACIF/QwgICAgICAgICAgICAgICAg/VH9UwR/QeCALP0ABAAgBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEAgARA4CyABQRBqIQEMAQsLC54HAgV/AXsgACMeSQRADwsgACEBQeCALP0ABAAgAEEQa/0ABAAiBv0MDw8PDw8PDw8PDw8P\
Dw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAkUEQEHggCz9AAQAIAFBEGsiAUEQa/0ABAAiBv0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECDAELCyABIAJnQRBrayEBQeCALP0ABAAgAEEQaiIA/QAE\
ACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQeCALP0ABAAgAEEQaiIA\
/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAAgAmhqIgMkHiADIAFr\
QR9JIxFBgCBLcgRADwtBACECAkAgARAfRQ0AIAFBgAJrIwEgASMBa0GAAksbIQQgASEAQQEhAgJ/A0AgACAESwRAIABBEGsiAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgUEQCAAQSBqIAVnayIAIAQgACAE\
SxsMAwsMAQsLIAQLIgAjAUsEfyAAQQFrLQAAQQpHBUEACw0AIAEjF08EQAJAQQAkFEEAJBVBASQZA0AgACMASQRAIwAiAiAAQYACaiIEIAIgBEkbIQIgAAJ/A0AgACACSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoK\
CgoK/SP9ZCIEBEAgACAEaGoiACACIAAgAkkbDAMLIABBEGohAAwBCwsgAgsiABAgRQ0CIAAjAEkEfyAALQAAQQpHBUEACwRAQQEkFQsgACQXIxdBAWohAAwBCwsLCyMVIQILIAIEQAJAIxEiAEEBaiQRIABBgCBP\
DQAgAEEDdEGAiC5qIgAgASMBazYCACAAIAMjAWs2AgQLCwsJACMRIxAgABsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAA\
IAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMg\
ACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYj\
GQR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EP\
cUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkFQtBACQZQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIi\
CEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsLIxQgA2okFCMUQRhPBEBBASQVCyAGBEAgAyQUCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEB\
aiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC54IAgh/AXsgASAAa0E0TwR/IAAgAUEAEB0Ef0EBBSMPIAAhAgNAIAEgAksEfyACQQAQGgVBAQtFBEAgAhAbIQIMAQsLJA8gASACSwsFQQALBEBB\
AQ8LAn8gACECA0AgACABTQRAQbCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEEA0AgBARAIAIgACAEaGoiAyACa0EQTw0EGiADQQFqIQIgBCAEQQFrcSEEDAELCyAAQRBqIQAMAQsLQQALIQADQCAABEAgACECQbCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGwgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyACIARoaiICIABrQTRPBH8gACACEAkEf0EBBSAAIAJBNBAOCwVBAAsE\
QEEBDwsgAiAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABpBACEEA0AgBEGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogBEEBaiEEIANBAWshAwwBCwtBAAsF\
QQALIQVBACEEAkAgBSACLQAAQQF0QYCELGovAQBBCHFyBH8gACACEBMFQQELDQBBASEEIAIQAQR/QQEFIxgjCyEHIwwhCCMWIQkgACACECEiAwRAIAIQC0EARyEDCyQYIAckCyAIJAwgCSQWIAMLDQAgBQR/IABB\
AWogACAALQAAIgNB8gBGIANB7gBGcgR/IABBAWstAABB3ABGBUEACxsQEgVBAAshBAsgBARAQQEPCwJ/IAIhAANAIAEgAk8EQEGwgCz9AAQAIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBA\
gAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIAQEQCAAIAIgBGhqIgMgAGtBEE8NBBogA0EBaiEAIAQgBEEBa3EhBAwBCwsgAkEQaiECDAEL\
C0EACyEADAELC0EAC60HAQd/QX8hBSACQQFrIQQDQCABIARKBEAgBCEDA0AgAyAFSgR/IAMgA0EDbiIHQQNsayIIIAAgB0ECdGpqIgctAABBwIEsai0AACIJQQJ0IAdBAWotAABBwIEsai0AACIHQQR2ciAIQQFG\
BH8gCUEPcUEEdCAHQQJ2cgUgCUEDcUEGdCAHcgsgCEUbIgdB/wBJIAdBIE9xIAdBCUZyIAdBCkZyIAdBDUZyBUEACwRAIANBAWshAwwBCwsgAyAFRgRAA0AgASAESwR/IAQgBEEDbiIDQQNsayIHIAAgA0ECdGpq\
IgMtAABBwIEsai0AACIIQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAHQQFGBH8gCEEPcUEEdCADQQJ2cgUgCEEDcUEGdCADcgsgB0UbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBUEACwRAIARBAWoh\
BAwBCwsgBCEDIAJBNEYEf0EBBSAAEA0LBEBBAQ8LIAVB/wFrIgRBACAEQQBOGyEEIAEgA0GAAmoiBSABIAVIGyIFIAZKBEAgASAFQYAIaiIFIAEgBUgbIQZBACQHQQAkCAJAA0AgBCAGSQRAQQEhBSAEIARBA24i\
B0EDbGsiCCAAIAdBAnRqaiIHLQAAQcCBLGotAAAiCUECdCAHQQFqLQAAQcCBLGotAAAiB0EEdnIgCEEBRgR/IAlBD3FBBHQgB0ECdnIFIAlBA3FBBnQgB3ILIAhFGxACDQIgBEEBaiEEDAELCxAFIQULIAUEQEEB\
DwsLCyABIANKBH8gAyADQQNuIgRBA2xrIgUgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAVBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNxQQZ0IARyCyAFRRsFQQELBH9B\
AAUgA0EDayIEQQAgBEEAThshBAJ/A0AgAyAESgRAQQEgBCAEQQNuIgVBA2xrIgcgACAFQQJ0amoiBS0AAEHAgSxqLQAAIghBAnQgBUEBai0AAEHAgSxqLQAAIgVBBHZyIAdBAUYEfyAIQQ9xQQR0IAVBAnZyBSAI\
QQNxQQZ0IAVyCyAHRRsiBUH/AEkgBUEgT3EgBUEJRnIgBUEKRnIgBUENRnIEfyAAIAQgAUECECMEf0EBBSAAIAQgAUEEECMLBUEACw0CGiAEQQFqIQQMAQsLQQALCwRAQQEPCyACIAMiBWohBAwBCwtBAAs=";var Pa=g("%\\&="),ya=11,CA=128,fn=[1,0,2|CA,4|CA,8|CA,16,8|CA,32],La=[d,bA.table,g("0123456789"),Be,ge,ae,J,SA,y,Qe,Ee,ze,T.table],xa=[[720944,d],[720928,O.table],
[720960,T.table],[720992,le.table],[721024,Pa],[721040,bA.table],[720976,y],[721008,an]];function Kt(A){for(let[n,r]of xa)Ua(new Uint8Array(A,n,16),r);new Uint8Array(
A,720912,fn.length).set(fn),Ma(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of La.entries())
for(let t=0;t<256;t++)e[t]=e[t]|r[t]<<n}function Ua(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function Ma(A){A.fill(CA,0,ya);for(let e=0;e<
128;e++){let n=O.table[e]===1?fn[e>>4]&~CA:0;A[e&15]=A[e&15]|n}}var In=65536,jt;function Cn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new dn(e,A)}catch{return}}var dn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#E=new Uint32Array(
0);#B=new Uint32Array(0);#s=0;#r=0;#a=0;#o=0;#Q=0;#g=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+In+64)/In)}),this.#e=n,jt??=
new e.Module(Buffer.from(Vt,"base64")),this.#A=new e.Instance(jt,{env:{memory:r}}).exports,Kt(r.buffer),this.#c(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#g=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#g;if(this.#o=this.#n===void 0?e.byteOffset+n:1048640,this.#g=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#s=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,E=s?t.words.byteOffset+4*t.first:0,a=s?e.byteOffset+t.origin:0;this.#s=
this.#A.sift(this.#o,o,E,s?t.count:-1,a)}else 1048640+o+64>this.#i.length&&this.#f(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#s=this.#A.sift(1048640,o,0,-1,0);return this.#s>30848?!1:(this.#a=n,this.#r=0,this.#Q=this.#A.firstWide(),!0)}get isEmpty(){return this.#s===0&&this.#Q===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,E=0,a=Math.min(i,4096);for(;E<
a;){let Q=E+a>>1;this.#a+this.#B[s+2*Q]<o?E=Q+1:a=Q}return E<Math.min(i,4096)?this.#a+this.#B[s+2*E]:i>4096?p(n,r,o,t):I}nextWide({start:e,end:n},r){if(this.#Q===
0)return I;let t=this.#o+r-e,o=r===e?this.#Q:this.#A.findWide(t,this.#o+n-e);return o===0?I:e+o-this.#o}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#E[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#s&&this.#E[2*this.#r]<r;)this.#r++;return this.#r<this.#s?this.#a+this.#E[2*this.#r]:I}endOf(){return this.#a+(this.#E[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#E[2*this.#r+1]>>>24}get speller(){return this}endOfRows({start:e},n){let r=this.#o-e;return this.#A.endOfRows(n+r)-r}leadsIn({
start:e},n){let r=this.#o-e;return this.#A.leadsIn(n.start+r,n.end+r)}undo({start:e},{piece:n,core:r},t,o){let i=this.#o-e,s=this.#A.undoneStart(),E=n.start+i,a=Q=>{
for(;E<Q+i;){let l=this.#A.undo(E,Q+i,n.end+i,t);o.addAll(this.#i.subarray(s,l)),E=this.#A.undoneTo()}return o.length};o.before=a(r.start),o.within=a(r.end),a(n.
end)}#f(e,n){e.grow(Math.ceil((n-this.#i.length)/In)),this.#c(e)}#c({buffer:e}){this.#t=e,this.#i=new Uint8Array(e),this.#E=new Uint32Array(e,801792,2*30848),this.#B=
new Uint32Array(e,721920,4*4096)}};var rA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(O,A,n,e),endOf:({bytes:A,end:e},n)=>C(O.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>me.find(A,e),speller:void 0};var Ga=192,ln,$t=!1,wn=[];function eo(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?rA:e?.holds(n)===!0?e.sift(A)?e:rA:t-r<Ga?rA:($t||(ln=Cn()),$t=!0,ln?.
sift(A)===!0?ln:rA)}function no(A,e){if(A.end-A.start>8388608)return rA;for(;wn.length<e;)wn.push(Cn());let n=wn[e-1];return n?.sift(A)===!0?n:rA}var ro={table:SA,shortest:F};function mn(A,e,n){let r={layer:A,view:e,search:n};Ha(r);for(let t of Ft){let{levels:o,alphabet:i,notice:s}=t;if(!(o>A.depth))for(let E=e.
nextOther(i,A,A.start);E!==I;){let a=C(i.shape.table,A.bytes,E,A.end),Q=s(A,E,a)?pn(E,t,r):a;E=e.nextOther(i,A,Q)}}to(me,(t,o)=>e.nextWide(t,o),r),ka(r)}function ka(A){
let{layer:e,search:n}=A;e.outer===void 0||pA(e.outer)===void 0||(e.isPiece?FA.find(e,e.start)!==I&&(n.hasCutPacked=!0):to(FA,FA.find,A))}function to(A,e,n){let{
layer:r}=n;if(!(A.levels>r.depth))for(let t=e(r,r.start);t!==I;t=e(r,t))t=pn(t,A,n)}function pn(A,{levels:e,decode:n},{layer:r,view:{speller:t},search:o}){if(r.
isPiece)return n(r,A,Dn(r,e,o),t);let i={...o,hasCutPacked:!1},s=n(r,A,Dn(r,e,i),t);if(!i.hasCutPacked)return s;let E={...r,division:"long"};return n(E,A,Dn(E,e,
o),t)}function Dn(A,e,n){return r=>{if(!n.budget.spend(r.bytes.length))return;let t=va(r,A,A.depth-e),o=no(t,Pe(t));(!o.isEmpty||FA.find(t,t.start)!==I)&&mn(t,o,
n)}}function Ha(A){let{layer:e,view:n,search:r}=A,t;for(let o=n.nextRun(e,e.start);o!==I;){let i=n.endOf(e,o),s=M(e,o,i)?n.traitsOf():n.traitsOf()&2;(s&1)!==0&&
i-o>=c&&_a(e,o,i,r.found);for(let E=0;E<De.length;E++){let a=De[E],{levels:Q,trait:l,shortest:G,notice:q}=a;if(!(Q>e.depth||(s&l)===0||i-o<G))for(let x=Math.max(
o,t?.[E]??o);x<i&&(x=q(e,x,i,n.speller),x!==I);)x=pn(x,a,A),t??=De.map(()=>e.start),t[E]=x}o=n.nextRun(e,i)}}function va({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){
return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,exact:t,core:e,isPiece:o.isPiece||e.start>0||e.end<A.length,division:o.division==="pieces"?
"pieces":"whole",outer:{layer:o,locate:n},unpack:void 0}}function _a(A,e,n,r){let{bytes:t}=A;for(let o=p(Ne,t,e,n);o!==I;o=p(Ne,t,o,n)){let i=o;o=C(d,t,o,n),Ja(
A,i,o,r),Wa(A,i,o,r)}}function Ja(A,e,n,r){let{bytes:t}=A,o=n-(nA-dA)+4;for(let i=e+dA;;i++){if(i=Wt(t,i,o),i===-1)return;let s=i-dA;if(!cn(t,s)&&!jA(A,s,s+nA))
continue;let E=qt(t,s);E!==void 0&&(E.confidence==="certain"||Ya(A,s))&&r.add(A,s,s+nA,E)}}function Ya(A,e){return!A.exact&&jA(A,e,e+nA)&&Xt(A.bytes,e)}function Wa(A,e,n,r){
let{bytes:t}=A;for(let o=p(ro,t,e,n);o!==I;o=p(ro,t,o,n)){let i=o;for(;o<n&&SA[t[o]]===1;)o++;qa(A,i,o,r)}}function qa(A,e,n,r){let{bytes:t}=A;for(let i=Fe(t,e,
n,e);i!==-1;i=Fe(t,e,n,i+1)){let s=hA(t,i);s!==void 0&&r.add(A,i,i+F,Dr(s))}let o=n-F;A.exact||hA(t,o)!==void 0||!Rr(t,o)||jA(A,o,n)&&r.add(A,o,n,mr)}var oo=Object.freeze([]);function io(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=eo(A,t);if(i.isEmpty)return oo;let s=A.end-A.start,E=new zA(A.start),a=new WA(s),
Q=o&&Xa(o,s,a);mn(or(A,e,Q),i,{found:E,budget:a}),a.isExceeded&&n?.(nr),E.hasCandidates&&r?.();let l=E.distinct();return l.length===0?oo:l}function Xa(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}function so(A,e,n){let r=0,t=e;for(;t<n;t++){let o=A[t]-48;if(o<0||o>7)break;r=r*8+o}if(t!==e){for(let o=t;o<n;o++)if(A[o]!==0&&A[o]!==32)return;return r}}var Eo=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],Rn=new Map;for(let A of Eo){let e=A[0].charCodeAt(0);Rn.set(e,[...Rn.get(e)??[],
A])}var ao=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Va=110,hn=120,Re=new Uint8Array(65536);for(let[A]of Eo)Re[A.charCodeAt(0)<<
8|A.charCodeAt(1)]=1;for(let A=0;A<256;A++)uo(A)&&(Re[hn<<8|A]=1);for(let A of ao.keys())Re.fill(1,A<<8,A+1<<8);var Qo=512,Sn=22,yf=Buffer.from("PK"),Ka=Buffer.
from("PK\0\0\0\0","latin1"),Za=Sn+65535;function Bo(A,e,n,r=!0){if(!(n-e<8)){if(Re[A[e]<<8|A[e+1]]===1||co(A,e,n)){let t=za(A,e,n);if(t!==void 0)return t}return r&&
AQ(A,e,n)?"trailing-zip":void 0}}function za(A,e,n){let r=A[e],t=Rn.get(r)?.find(([i])=>Io(A,e,i));if(t!==void 0)return t[1];if(r===hn&&uo(A[e+1]))return"zlib";
let o=ao.get(r);if(o!==void 0){let i=Co(A,e,Math.min(n,e+Va)),s=o.find(([E])=>E.test(i));if(s!==void 0)return{unreadable:s[1]}}return ja(A,e,n)?"tar":void 0}function go(A){
return A.endsWith(".br")?"brotli":void 0}function ja(A,e,n){if(!co(A,e,n)||!fo(A,e)&&!Io(A,e+257,"ustar"))return!1;let r=so(A,e+148,e+156)??$a(Co(A,e+148,e+156)),t=256;for(let o=e;o<e+Qo;o++)t+=A[o];for(let o=e+
148;o<e+156;o++)t-=A[o];return r===t}function $a(A){return Number.parseInt(A.replaceAll("\0"," "),8)}function co(A,e,n){return n-e<Qo?!1:fo(A,e)||A[e+257]===117&&
A[e+258]===115}function fo(A,e){return A[e+154]===0&&A[e+155]===32}function uo(A){return(A&32)===0&&((hn<<8)+A)%31===0}function AQ(A,e,n){let r=Math.max(e,n-Za);
if(n-r<Sn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(Ka):-1;return o>=0&&o+Sn<=t.length}function Io(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function Co(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var k=require("node:fs"),lo=require("node:zlib");var wo=32*1024*1024,eQ=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,nQ=32;function Do(A,e){try{let n=(0,lo.inflateSync)(rQ(A),{maxOutputLength:wo}),r=eQ.exec(
n.toString("latin1",0,nQ)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return _A(n)}}function rQ(A){let e=(0,k.openSync)(A,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let n=(0,k.fstatSync)(
e);if(!n.isFile()||n.size>wo)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(e)}finally{(0,k.closeSync)(e)}}function NA(A,e,n){if(Bo(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return io({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function mo(A,e){let n=Do(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&NA(n.bytes,
n.start,e)}function po(A,e,n){let r=(0,wA.lstatSync)(A);return!r.isFile()||r.size>n||(0,wA.realpathSync)(A)!==A?!1:go(A)===void 0&&NA((0,wA.readFileSync)(A),0,e)}var tQ=/ -{24} >8 -{24}\r?$/;var oQ="diff --";function Ro(A,e){if(!e)return A;let n;for(let{line:r,at:t}of sQ(A)){let o=tQ.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(oQ))return iQ(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function iQ(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*sQ(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var kA={decodeDepth:3,maxSize:1/0,lineHash:!1};function So(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var EQ=500,bo=1<<20;function Po({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!So(r)&&aQ(t,
e);case"commit-msg":return e.length===1&&BQ(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function aQ(A,e){let n=Hn(A.directory);if(n===void 0)return!1;let r=er(
A);if(r===void 0||r.blobs.size+e.length>EQ)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,HA.join)(
n.top,kn(s)))),i=e.map(s=>(0,HA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(yo)&&[...r.blobs].every(s=>mo(t(s),kA))&&i.every(QQ)}function QQ(A){
return yo(A)&&po(A,kA,bo)}function yo(A){return[...Nn(A)].every(({name:e})=>NA(e,0,kA))}function BQ(A,e,n){let r=Ro((0,ho.readFileSync)((0,HA.resolve)(A,e)),n);
return r.length<=bo&&NA(r,0,kA)}var gQ=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;cQ(process.argv.slice(2))||import("./cli.js");function cQ([A,e="",...n]){let r=n.findIndex(
E=>E==="--"||!E.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(E=>gQ.test(E)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return Po({hook:e,args:o,cwd:s,env:i})&&Gn(s,(0,Lo.homedir)())}catch{return!1}}
