"use strict";var yo=Object.create;var hn=Object.defineProperty;var Lo=Object.getOwnPropertyDescriptor;var xo=Object.getOwnPropertyNames;var Uo=Object.getPrototypeOf,Go=Object.prototype.hasOwnProperty;var To=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of xo(e))!Go.call(A,t)&&t!==n&&hn(A,t,{get:()=>e[t],enumerable:!(r=Lo(e,t))||r.enumerable});
return A};var Mo=(A,e,n)=>(n=A!=null?yo(Uo(A)):{},To(e||!A||!A.__esModule?hn(n,"default",{value:A,enumerable:!0}):n,A));var Po=require("node:os");var yn=require("node:fs"),Ln=require("node:path");var U=class extends Error{name="UserError"};function HA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function Rn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var bn=require("node:fs"),DA=require("node:path");function*Pn(A,e){for(let n=A;;n=(0,DA.dirname)(n))if(yield n,(0,bn.existsSync)((0,DA.join)(n,".git"))||n===e||
n===(0,DA.dirname)(n))return}var Oo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function xn(A,e,n=yn.existsSync){for(let r of Pn(A,e)){let[t,o]=Oo.map(i=>(0,Ln.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new U(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var vA=require("node:fs");function Un(A,e,n){let r=Fo(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new U(`${e}: not valid UTF-8`)}}function Fo(A,e,{noun:n,
largest:r}){try{let t=(0,vA.statSync)(A);if(!t.isFile())throw new U(`${e}: not a regular file`);if(t.size>r*1e6)throw new U(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,vA.readFileSync)(A)}catch(t){throw t instanceof U?t:new U(Rn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${HA(t)}`)}}var No=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,ko=/^ *(?:#.*)?$/,Ho=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
vo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,_o=/^PAT00[1-5]$/,Jo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Tn(A,e){let n=xn(A,e);return n===void 0?!0:!n.endsWith(".json")&&Wo(Un(n,n,{noun:"configuration",largest:1}))}function Wo(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!No.test(r))return!1;if(ko.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:a}="",B=""]=o;
if(n===void 0||(n.indent??a)!==a||!Gn(n.key,B))return!1;n.indent=a;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,E]=Jo.exec(t)??[];if(s===void 0?!Ho.test(t):E?.split(",").every(a=>Gn(s,a.trim()))===!1)return!1;s!==void 0&&E===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Gn(A,e){return(A==="disabledRules"?_o:vo).test(e)}var So=require("node:fs"),FA=require("node:path");function*Mn(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function On(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Yo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Yo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),b=require("node:path");function Fn(A,e=process.env){let n=qo(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??Nn((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function qo(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Nn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||Xo(r))return}}function Xo(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,b.join)(A,e)))}function Nn(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var Wn=require("node:child_process");var Hn=require("node:fs"),tA=require("node:path");var Ko=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],kn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],zo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Vo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],vn=["--no-pager","--literal-pathspecs",...Vo.flatMap(A=>["-c",A])];var Zo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function _n(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Zo.has(i)&&(n[t]=o)}let r=A.inherit?[...Ko,...kn]:kn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,zo)}var pe;function Jn(){let A=process.env.PATH??process.env.Path??"";if(pe?.path!==A){let e=jo(A);if(e===void 0)throw new U("git was no\
t found on PATH: install git 2.30 or newer");pe={path:A,git:e}}return pe.git}function jo(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>$o(n))}function $o(A){try{return(0,Hn.statSync)(A).isFile()}catch{return!1}}var Ai=12e4,ei=1<<20;function Yn(A,e){let{status:n,stdout:r,error:t}=(0,Wn.spawnSync)(Jn(),[...vn,...A],{cwd:e.directory,env:_n(e),stdio:["ignore","pipe","ignor\
e"],timeout:Ai,maxBuffer:ei,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=ni(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function ni(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function ri(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function qn(A,e){if(!ri(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var ti=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)ti[A.toString(16).charCodeAt(0)]=A;var Kn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var zn="000000",oi=`:${zn}`;function Vn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?Xn(o,n):void 0,after:/^1[02]/.test(t)?Xn(i,n):void 0,isNew:r===oi&&t!==zn,unmerged:s==="U"}}function Xn(A,e){return/^0+$/.
test(A)?void 0:qn(A,e)}var Zn="diff-index";function jn(A){let e=Yn([Zn,...Kn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:E,isNew:a,unmerged:B}=Vn(n[i],s,Zn);if(B)return;o.push(s),E!==void 0&&r.add(E),
a&&t.push(s)}return{blobs:r,paths:t,changed:o}}var lA=require("node:fs");var _A=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var $n="it is encoded in too many ways at once: not all that can be decoded from it was searched",ii={free:1024*1024,ratio:24},JA=class{#e;#n=!1;constructor(e){
this.#e=new _A(ii,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Ar({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let E=i+s>>1;r+A[e+2*E+1]<t?i=E+1:s=E}return i<n&&r+A[e+2*i]<=o}function nr({bytes:A,start:e,end:n,changes:r},t,o){return{...{aligned:!0,exact:!1,isPiece:!1,isUndivided:!1},bytes:A,start:e,end:n,changes:r,depth:t,core:{start:e,
end:n},outer:void 0,unpack:o}}function mA({layer:A}){return A.outer===void 0?A.unpack:mA(A.outer)}function Re({outer:A}){return A===void 0?0:Re(A.layer)+1}function G({
changes:A},e,n){return A===void 0||Ar(A,e-256,n+256)}function rr(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push(
{layer:t,span:o}),t.outer===void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var Se=3*65536,
he=3*8192;function h({isUndivided:A},e,n){if(A||e<=Se+he){n({start:0,end:e},{start:0,end:e});return}for(let r=0;r<e;r+=Se){let t={start:r,end:Math.min(e,r+Se)};
n({start:Math.max(0,r-he),end:Math.min(e,t.end+he)},t)}}function l(A,e){let n=e|0;return{start:A.start+n,end:A.end+n}}var si=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Ei=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],ai=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),tr=new RegExp(`${si.map(ai).join("|")}|(?<![a-z])(?:${Ei.join(
"|")})`,"i"),Bi=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Qi=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
gi=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ci=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,fi=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ui=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function ir(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=WA(n,r,256);e.azure||=tr.test(t)||tr.test(
o),e.foreign||=Bi.test(t)||Qi.test(o),e.digest||=gi.test(t),e.example||=ci.test(t),e.server||=fi.test(t)&&ui.test(o)}return e}function WA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[or(r,t,e.start),or(r,e.end,o)]}function or(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var YA=new Uint16Array(256);function iA(A,e,n){YA.fill(0);for(let t=e;t<n;t++){let o=A[t];YA[o]=YA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/YA[A[t]]);
return r/(n-e)}var Ii=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],di=new Set(Ii.flatMap(A=>ar(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),Ci=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),li=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Er(A){let e=A.toLowerCase(),n=ar(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(li.test(e))return"it is made of words\
 that stand for a token";if(wi(e))return"it repeats itself";if(qA(n,sr)>=20||qA(Di(e),sr)>=30)return"it counts up or down";if(qA(n,r=>di.has(r))>=20)return"it w\
alks along the keyboard";if(qA(n,r=>Ci.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function sr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function wi(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function ar(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function Di(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function qA(A,e){
return A.filter(e).length}var f=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,pA=String.raw`${f}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${f}value${f}\s{0,4}[:=]|\s)\s{0,8}${f}`,XA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),Q=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>Q(`(?:${A})${pA}${e}`),q=(A,e)=>Q(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${f}`),
Z="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${XA}`;var Br=[{id:"npm-variable",before:Q(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${XA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:Q(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:Q(String.raw`cleartextpassword${f}\s{1,8}value\s{0,4}=\s{0,4}${f}`)},{id:"nuget-endpoints",before:Q(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${pA}`)},
{id:"nuget-variable",before:Q(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:Q(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:Q(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:Q(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:k(Z)},{id:"pip-inde\
x-url",before:Q(j),after:k(String.raw`(?:${Z})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:Q(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:Q(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:Q(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:Q(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:Q(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${pA}basic\s{1,4}`)},{id:"cargo-token",before:D(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:Q(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:Q(String.raw`${f}auth${f}\s{0,4}:\s{0,4}${f}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:Q(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${f}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:Q(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:Q(String.raw`\.getbytes\(\s{0,4}\(?${f}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:Q(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:k(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:D("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:D("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:D("VSCE_PAT")},{id:"terraform-variable",before:D("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:D("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:k(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:Q(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${f}\w{1,60}=`)},
{id:"helm-set",before:Q(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${f}`)},{id:"docker-command",before:Q(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${f}\w{1,80}=${f}`)},
{id:"azure-cli-store",before:Q(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:Q(String.raw`${f}publishers${f}\s{0,4}:[^]{0,600}${f}pat${f}\s{0,4}:\s{0,4}${f}`)},
{id:"postman",before:Q(String.raw`${f}key${f}\s{0,8}:\s{0,8}${f}[\w -]{1,60}${f}\s{0,8},\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:Q(
String.raw`${f}\w{0,60}(?:pat|token|secret|password)\w{0,60}${f}\s{0,8}:\s{0,8}\{\s{0,80}${f}value${f}\s{0,8}:\s{0,8}${f}`)},{id:"arm-parameter",before:Q(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:Q(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:Q(String.raw`personal_access_token${f}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:Q(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${pA}`)},
{id:"k8s-secret",before:Q(String.raw`\bkind${f}\s{0,4}:\s{0,4}${f}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:Q(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:D("personalAccessToken")},{id:"dockerfile",before:Q(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:Q(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:k(Z)},{id:"jwt",before:Q(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:Q(j),after:k(String.
raw`(?:${Z})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:Q(String.raw`(?:^|\n)https?://${XA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:Q(j),after:k(String.raw`(?:${Z})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:Q(
j),after:k(String.raw`(?:${Z})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var mi=2048,pi=/[A-Za-z0-9+/_-]+$/,Si=/^[A-Za-z0-9+/_=-]+/;function be({steps:A},e=mi){let n=A.map(({layer:t,span:o},i)=>{let[s,E]=WA(t,o,e);return i===0?{before:s,
after:E}:{before:s.replace(pi,""),after:E.replace(Si,"")}});return Br.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||hi(t,i))&&(o?.test(s)??
!0)))?.id}function hi(A,e){return A.lastIndex=e.length,A.test(e)}var O=(A,e,n)=>({signed:A,shaped:e,legacy:n}),bi={signed:4.5,shaped:4.5,legacy:4},Pi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:A,entropy:e})=>e>=bi[A]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],yi=5,Li=8;function xi(A){return A>=Li?"likely":A>=yi?"possible":void 0}function Ui(A){let{kind:e}=A;return Pi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function Qr(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(Er(i.slice(0,52))!==void 0)return;let s=ir(A),E=Gi(e);if(E==="legacy"&&s.foreign)return;let a=s.azure&&be(A,256)!==void 0,
B=Ui({kind:E,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:a}),w=xi(B);return w===void 0?void 0:{...e,confidence:w}}function Gi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var ur=require("node:zlib");function g(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var gr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Pe="abcdefghijkl\
mnopqrstuvwxyz",cr="0123456789",ye=cr+gr+Pe,X=`${gr}${Pe}${cr}+/`,sA=`${Pe}234567`,d=g(`${X}-_`),H=g(ye),SA=g(sA),P=g(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),y=g("0123456789ABCDEFabcdef"),m=g(X,A=>A);m[45]=62;m[95]=63;var T=52,Le=32,fr=[2,7,8,22],Ti=-524719827,Mi=270137646,xe=50,EA=123-xe,Oi=97,Fi=113,Ni=4;function Ir(A){return fr.reduce((n,r)=>n<<8|A[r],0)^(0,ur.crc32)(A.filter(
(n,r)=>!fr.includes(r)))}var dr=Ir(new Uint8Array(Le)),ki;function Hi(){let A=new Int32Array(T*EA),e=new Uint8Array(Le);for(let n=0;n<Le*8;n++){e[n>>3]=128>>(n&7);let r=Ir(e)^dr;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*EA+sA.charCodeAt(i)-xe;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function hA(A,e){let n=ki??=Hi(),
r=dr;for(let t=e,o=-xe;t<e+T;t+=4,o+=4*EA){let i=n[o+A[t]],s=n[o+EA+A[t+1]],E=n[o+2*EA+A[t+2]];r^=i^s^E^n[o+3*EA+A[t+3]]}return r===Ti?"user":r===Mi?"applicatio\
n":void 0}function Cr(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var lr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function wr(A){let e=sA.indexOf(A.charAt(T-1));return`${A.slice(0,T-1)}${e<sA.length/2?"a":"q"}`}function Ue(A,e,n,r){
if(n-e===T)return r<=e&&hA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==Oi&&i!==Fi||t>=T-1)continue;let s=o-
T+1;if(s>=r&&s>=e&&hA(A,s)!==void 0)return s}return-1}function Dr(A,e){return iA(A,e,e+T)>=Ni}var KA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",vi="(?:/|\\\\/|%2[Ff])",mr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",pr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",_i=new RegExp(`${mr}(?::[^\\s:/\
@"'<>]{0,128})?${pr}`,"gi"),IQ=new RegExp(`${mr}(?::|%3A)$`,"i"),dQ=new RegExp(`^${pr}`,"i"),CQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${vi}${KA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${KA}`,"gi"),_i,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${KA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${KA}(?![.:/])`,"gi")];var lQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),wQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Ji=Object.freeze([]),zA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=rr(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=Qr(i,t);if(s===void 0)return;let E=i.steps.at(-1).span,a=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),B=this.#i(s.format==="legacy"&&s.checksum==="valid"?wr(a):a),w=i.encoding.length===0&&E.end-E.start===r-n;w&&B.offsets.has(E.start)||(w&&
B.offsets.add(E.start),this.#n.push({...s,token:B.token,offset:E.start-this.#e,length:E.end-E.start,encoding:i.encoding.length===0?Ji:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(qi)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):Wi(n,r)&&(e[e.length-1]=n)}return e.sort(Yi)}};function Wi(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Yi(A,e){return A.offset-e.offset||A.length-
e.length||Ge(A.token,e.token)}function qi(A,e){return Ge(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:Ge(A.encoding.join(),
e.encoding.join()))}function Ge(A,e){return A===e?0:A<e?-1:1}var Te=92,Xi=37,Ki=117,zi=120,Vi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function VA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&H[r[n]]===1?!1:e<=
t||H[r[e-1]]===0||Zi(r,t,e)}function Zi(A,e,n){return n-2>=e&&A[n-2]===Te&&Vi.has(A[n-1])||n-3>=e&&A[n-3]===Xi&&Me(A,n-2,n)||n-4>=e&&A[n-4]===Te&&A[n-3]===zi&&Me(
A,n-2,n)?!0:n-6>=e&&A[n-6]===Te&&A[n-5]===Ki&&Me(A,n-4,n)}function Me(A,e,n){for(let r=e;r<n;r++)if(y[A[r]]===0)return!1;return!0}var c=52,K=48,I=-1,ZA=`${X}-_`,Sr="%\\&#;={}",jA={table:g(ZA+Sr),shortest:c},M={table:g(`${ZA}${Sr}\r
`),shortest:24},Oe={table:d,shortest:c};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return I}function C(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var ji=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],hr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&aA(A,e)!==void 0?e:I,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=aA(r,e),s=o&&mA(o);return i===void 0||s===void 0||s(r.subarray(
e,t),E=>{n({bytes:E,core:{start:0,end:E.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function aA(A,e){let n=A[e];for(let[r,t]of ji)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Fe={table:d,shortest:Math.ceil(c*8/6)},Rr=4,As=g("(Px"),br=Math.floor((K-2)/3),Pr={levels:1,trait:4,shortest:Fe.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Fe,A,e,n);r!==I;){if($A(A,r))return r;let t=C(d,A,r,n);for(let o=0;o<Rr;o++)if(yr(A,r+o,t))return r;r=p(Fe,A,t,n)}return I},decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=$A(A.bytes,e);t&&es(A,e,r,n);for(let o=t?1:0;o<Rr;o++)ns(A,{start:e+o,end:r},o===0,n);return r}};function $A(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return As[n]===
1&&aA(Ne(A,e,0,6),0)!==void 0}function es({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Ne(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function ns(A,e,n,r){let{bytes:t}=A,o=e.start,i=(e.end-o)*3>>2;yr(t,o,e.end)&&h(A,i,(s,E)=>{
ts(t,o,s.start,s.end)&&r({bytes:Ne(t,o,s.start,s.end),core:l(E,-s.start),locate:a=>({start:o+Math.floor((s.start+a.start)*8/6),end:o+Math.ceil((s.start+a.end)*8/
6),encoding:"base64"}),aligned:n,exact:!1})})}function yr(A,e,n){let r=e-4,t=r+4*br;for(;t+4<=n;){let o=t;for(;rs(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*br}return!1}
function rs(A,e){let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function RA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?
i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function ts(A,e,n,r){let t=n-1,o=t+c;for(;o<r;){let i=o,s=RA(A,e,i);for(;P[s]===1;){if(i--,i===t)return!0;s=RA(A,e,i)}
if(s===0&&os(A,e,i,n,r))return!0;t=i,o=i+c}return!1}function os(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(P[RA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let E=o;E>=
r&&s<c&&P[RA(A,e,E)]===1;E-=i)s++;for(let E=o+i;E<t&&s<c&&P[RA(A,e,E)]===1;E+=i)s++;if(s===c)return!0}return!1}function Ne(A,e,n,r){let t=e+n/3*4,o=Math.min(Math.
ceil((r-n)*4/3),A.length-t),i=Buffer.from(A.buffer,A.byteOffset+t,o);return Buffer.from(i.toString("latin1"),"base64")}var BA=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new BA(A.end-A.start,!1);r(t);let{length:o}=t;if(o<c)return;let i,s=()=>(i===void 0&&(i=new BA(o,!0),r(i)),i),E=a=>is(s().starts,a);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:E(e.start),end:e.end===A.end?o:E(e.end)},locate:({start:a,end:B})=>{let{starts:w,ends:Y}=s();return{start:w?.[a],
end:Y?.[B-1],encoding:n}},aligned:!0,exact:!0}}function is(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var u=-1,QA=256,Lr=10,ss=13;function R(A,e){return A|e<<9}function xr(A){return A&511}function Ur(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(y[o]===0)return u;r=r*16+W(o)}return e>=n||r>255?u:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&y[A[r]]===1;)r++;return r}
function gA(A,e,n){return e>=n?0:A[e]===Lr?1:A[e]!==ss?0:e+1<n&&A[e+1]===Lr?2:1}var F={table:g(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*c},Es=1,as=48,Bs=120,Qs=92,gs=40,Ae=Buffer.from("(byte)"),Gr=64;function ee(A,{start:e,end:n},r,t){let o=L(A,e,n);for(let i=0;i<r&&o<
n;i++){let s=new BA(Gr,!1);if(t(A,{start:o,end:Math.min(n,o+Gr)},s),s.length>0&&aA(s.bytes.subarray(0,s.length),0)!==void 0)return o;o=L(A,S(A,re(A,o,n)?o+2:o,n),
n)}return I}function L(A,e,n){let r=e;for(;r<n&&y[A[r]]===0;)r+=cs(A,r,n)?Ae.length:1;return Math.min(r,n)}function ne(A,e,n){A.length>0&&A.add(Es,e,n)}function re(A,e,n){
return A[e]===as&&e+1<n&&bA(A[e+1])}function Tr(A,e,n){return e-2>=n&&A[e-2]===Qs&&bA(A[e-1])}function bA(A){return A!==void 0&&(A|32)===Bs}function cs(A,e,n){if(A[e]!==
gs||e+Ae.length>n)return!1;for(let r=1;r<Ae.length;r++)if(A[e+r]!==Ae[r])return!1;return!0}var Mr={table:F.table,shortest:3*c-1},fs=48,us=3,Or={levels:1,alphabet:{index:0,shape:Mr},notice:(A,e,n)=>G(A,e,n)&&Is(A.bytes,{start:e,end:n}),decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(Mr.table,r,e,t);return h(A,o-e,(i,s)=>{let E={piece:l(i,e),core:l(s,e)},a=J(E,"decimal",B=>Fr(r,E.piece,B));a!==void 0&&n(a)}),o}};function Is(A,e){
return ds(A,e)||ee(A,e,1,Fr)!==I}function ds(A,e){let n=0;for(let r=L(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Nr(A,e,r,t);if(o!==0&&(n=P[o]===1?n+1:0),n>=
K)return!0;r=L(A,t,e.end)}return!1}function Fr(A,e,n){for(let r=L(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Nr(A,e,r,t);o===u?ne(n,r,t):n.add(o,r,t),r=L(A,
t,e.end)}}function Nr(A,{start:e,end:n},r,t){if(t-r>us||r>e&&bA(A[r-1])||t<n&&bA(A[t]))return u;let o=0;for(let i=r;i<t;i++){let s=A[i]-fs;if(s>9)return u;o=10*
o+s}return o>255?u:o}function z(A,e,n){if(!G(A,e.source[0],e.end))return;let{bytes:r}=A;h(A,e.offsets.at(-1),(t,o)=>{n({bytes:Cs(r,e,t),core:l(o,-t.start),locate:i=>ls(e,l(i,t.start)),
aligned:!0,exact:!0})})}function Cs(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Hr(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),E=Math.min(r,e.offsets[o+1]),a=e.source[o]-i;t.set(A.subarray(s+a,E+a),s-n)}return t}function ls(A,e){return{start:kr(A,e.start),end:kr(A,e.
end-1)+1}}function kr(A,e){let n=Hr(A,e);return A.source[n]+e-A.offsets[n]}function Hr(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var vr={table:d,shortest:16},te=M.shortest,_r=1,ke=2,He=4,ws=8,Ds=g(ZA,A=>A>=64?_r:A<26?ke:A>=52&&A<62?He:ws),ms=256;function oe(A,e,n,r){for(let t=p(vr,A.bytes,
e,n);t!==I;){let o=C(d,A.bytes,t,n);if(!ps(A.bytes,t,o)&&r(A,t,o))return t;t=p(vr,A.bytes,o,n)}return I}function ps(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=Ds[A[t]],
(r&(ke|He))===(ke|He))return!1;return(r&_r)===0?n-e<=ms&&Ss(A,e,n):!0}function Ss(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var hs=27,Rs=38,bs=60,Jr=62,Ps=91,ys=16,Ls=128,xs=16,Us=g("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Gs=g(`<\r
`),Ts=g("0123456789;"),Ms=g("mK"),Os=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),Fs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),ve="\x1B\xC2\xE2\xEF";function Wr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<ys;o++){let i=Ns(A,t);if(i===t)break;t=i}return t>e&&t<r&&d[n[t]]===
1?t:-1}function Ns(A,e){let n=A.bytes[e];if(n===bs)return ks(A,e);if(n===hs)return Hs(A,e);for(let r of n===Rs?Os:Fs)if(_e(A,e,r))return e+r.length;return e}function ks({
bytes:A,end:e},n){if(n+1>=e||Us[A[n+1]]===0)return n;let r=Math.min(e,n+Ls),t=n+1;for(;t<r&&A[t]!==Jr&&Gs[A[t]]===0;)t++;return t<r&&A[t]===Jr?t+1:n}function Hs({
bytes:A,end:e},n){if(A[n+1]!==Ps)return n;let r=Math.min(e,n+2+xs),t=n+2;for(;t<r&&Ts[A[t]]===1;)t++;return t<e&&Ms[A[t]]===1?t+1:n}function _e({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var We=10,Kr=13,vs=38,_s=60,cA=92,Yr=42,Js=45,Ws=35,Je=47,zr=110,Vr=114,Xe=4,ie=128,Ys=2,qs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ks),ae=g(" 	\"'`\\=.,&>#*|<^~"),_=g("\"'`"),se=g("bBfFrRuULN@$"),Ke=g("+-/_"),Xs=g(`
\r<`),Be=g(` 	"'\`\\=.,&>#*|<^~
\r+-/_${ve}`),Qe=g(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),Ee=g(`
\r\\&<${ve}`);function Ks(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ge(A,e){let{bytes:n,end:r}=A;if(e>=r||Be[n[e]]===0)return-1;let t=Ye(A,e,!1);
return t!==-1?t:zs(A,e)?Ye(A,e,!0):Wr(A,e)}function zs({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<Xe&&A[r]===cA;)r++;return r<e&&_[A[r]]===1}function Ye(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ie:ie)),i=0,s=e;for(;s<o;){let E=yA(A,s),a=n?Vs(r,s,o):s;if(E>s){if(i===Ys)return-1;i++,s=E}else if(a>s)s=a;else if(ae[r[s]]===
1||$s(r,s,o))s++;else if(s>e&&js(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||Zs(r,e,s)?s:-1}function Vs(A,e,n){let r=A[e]===Je&&A[e+1]===Yr,t=A[e]===
Ws||qr(A,e,Je)||qr(A,e,Js);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==We&&A[o]!==Kr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==Yr||A[o+1]!==Je);)o++;
return o+1<n?o+2:e}function qr(A,e,n){return A[e]===n&&A[e+1]===n}function Zr({bytes:A,end:e},n){if(n>=e||Be[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ie),t=n;for(;t<r&&Qe[A[t]]===1&&Ee[A[t]]===0;)t++;return t<r&&Ee[A[t]]===1}function Zs(A,e,n){let r=e;for(;r<n&&A[r]===cA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function js(A,e,n){if(se[A[e]]===0)return!1;let r=e+1;se[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+Xe&&A[r]===cA;)r++;return r<n&&_[A[r]]===1}function ze(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ie),o=-1;for(let i=e-1;i>t&&Qe[n[i]]===1;i--)d[n[i]]===0&&d[n[i-1]]===1&&Ye(A,i,!1)===e&&(o=i);return o}function ce({bytes:A,
start:e},n){return n>e&&(A[n]===zr||A[n]===Vr)&&A[n-1]===cA}function $s(A,e,n){let r=e;for(;r<n&&Ke[A[r]]===1;)r++;return r>e&&r<n&&(ae[A[r]]===1||Xs[A[r]]===1)}
function yA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===We)return e+1;if(t===Kr)return e+1<r&&n[e+1]===We?e+2:e+1;if(t===cA){let o=Xr(A,e)===Vr?qe(A,e):e;return Xr(
A,o)===zr?qe(A,o):o}if(t!==vs&&t!==_s)return e;for(let o of qs)if(_e(A,e,o))return e+o.length;return e}function Xr(A,e){let n=qe(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function qe(A,e){let n=e;for(;n<A.end&&n-e<Xe&&A.bytes[n]===cA;)n++;return n+1}var Ve=10,AE=128,eE=64,Ze=g(" 	"),jr=g("0123456789"),$r={levels:0,trait:2,shortest:M.shortest,notice:(A,e,n)=>oe(A,e,n,nE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,
A.end),t=rE(A,e,r);return t===void 0?r:(z(A,t,n),t.end)}};function nE(A,e,n){let r=At(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=fe(A,r,o);i!==-1;i=fe(
A,r,o))if(o=C(d,A.bytes,i,A.end),t+=o-i,t>=c)return!0;return!1}function rE(A,e,n){let r=At(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=fe(A,r,
i);s!==-1;s=fe(A,r,i))i=C(d,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<c?void 0:{source:t,offsets:o,end:i}}function At(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-AE),s=e,E=!0;for(;s>i&&r[s-1]!==Ve;s--)Ze[r[s-1]]===0&&(E=!1);if(E||s>t&&r[s-1]!==Ve||!Zr(A,n))return;let a=Math.min(
o,n+eE),B=n;for(;B<a&&r[B]!==Ve;)B++;return B<a?{lineStart:s,start:e,end:n,lineEnd:B}:void 0}function fe({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=tE(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=C(i,A,o,n.start),t=C(i,A,t,e)}}return t<e&&d[A[t]]===1?t:-1}function tE(A){return jr[A]===1?jr:Ze[A]===1?Ze:void 0}var oE=85,et=117,iE=120,sE=123,EE=125,V=48,aE=32,BE=127,nt={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return u;let r=A[e+1];if(r===et&&A[e+2]===sE)return QE(
A,e,n);if(r===iE)return je(A,e,e+4,n);if(r===et)return je(A,e,e+6,n);if(r===oE)return je(A,e,e+10,n);if(r>=V&&r<V+8)return gE(A,e,n);let t=gA(A,e+1,n);return t>
0?R(QA,1+t):r>aE&&r<BE&&H[r]===0?R(r,2):u}};function je(A,e,n,r){let t=n>r?u:v(A,e+2,n);return t===u?u:R(t,n-e)}function QE(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===EE?v(A,e+3,r):u;return t===u?u:R(t,r+1-e)}function gE(A,e,n){let r=0,t=e+1,o=e+(cE(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-V;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-e)}function cE(A,e,n){if(e+4>n||A[e]!==V||A[e+1]>V+3||A[e+1]===V&&A[e+2]<V+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-V;if(t<
0||t>7)return!1}return!0}var fE=35,uE=59,IE=120,$e=48,rt=8,tt={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==fE)return u;let r=(A[e+2]|32)===IE,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+rt)):dE(A,t,n),i=r?v(A,t,o):CE(A,t,o);return i===u?u:R(i,(o<n&&A[o]===uE?o+1:o)-e)}};function dE(A,e,n){let r=Math.min(n,e+rt),t=e;for(;t<r&&A[t]>=
$e&&A[t]<$e+10;)t++;return t}function CE(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-$e;return e>=n||r>255?u:r}var lE=117,ot={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===lE){let t=e+6>n?u:v(A,e+2,e+6);return t===u?u:R(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===u?u:R(r,3)}};var it=61,st={encoding:"quoted-printable",lead:it,read:(A,e,n)=>{let r=gA(A,e+1,n);if(r>0)return A[e-1]===it?u:R(QA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===u?u:R(t,3)}};var An=[ot,nt,tt,st],AA=g(String.fromCharCode(...An.map(({lead:A})=>A)),A=>A+1),DE=g("=\\"),at={levels:1,trait:8,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t=Et(
A,r);if(t-r>=c&&mE(A,r,t))return r;r=t+1}return I},decode:(A,e,n)=>{let r={start:e,end:Et(A,e)},t=hE(A.bytes,r);for(let[o,i]of An.entries())(t&1<<o)!==0&&SE(A,r,
i,n);return r.end}};function mE(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&H[r[t-1]]===0;)t--;if(!pE(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<c;i++)o+=H[r[i]];return o===
c}function pE({bytes:A,end:e},n,r){for(let t=ue(A,n,r);t<r;t=ue(A,t+1,r))if(Bt(A,t).read(A,t,e)!==u)return!0;return!1}function ue(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function Bt(A,e){return An[AA[A[e]]-1]}function Et({bytes:A,end:e},n){
let r=n;for(;;){r=C(jA.table,A,r,e);let t=r>n&&DE[A[r-1]]===1?gA(A,r,e):0;if(t===0)return r;r+=t}}function SE(A,e,n,r){let{bytes:t}=A;h(A,e.end-e.start,(o,i)=>{
let s={piece:l(o,e.start),core:l(i,e.start)},E=J(s,n.encoding,a=>RE(t,s.piece,n,a));E!==void 0&&r(E)})}function hE(A,{start:e,end:n}){let r=0;for(let t=ue(A,e,n);t<
n;t=ue(A,t+1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&Bt(A,t).read(A,t,n)!==u&&(r|=o)}return r}function RE(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],
E=s===r?t(A,i,n):u,a=E===u?i+1:i+Ur(E),B=E===u?s:xr(E);B!==QA&&o.add(B,i,a),i=a}}var bE=4,ft={levels:1,alphabet:{index:0,shape:F},notice:(A,e,n)=>G(A,e,n)&&(PE(A.bytes,e,n)||Qt(A.bytes,{start:e,end:n})!==I),decode:(A,e,n)=>{let{bytes:r,end:t}=A,
o=C(F.table,r,e,t),i=Qt(r,{start:e,end:o});return i>L(r,e,o)&&gt(A,{start:i,end:o},n),gt(A,{start:e,end:o},n),o}};function Qt(A,e){return ee(A,e,bE,(n,r,t)=>en(
A,r,0,t))}function gt(A,{start:e,end:n},r){let{bytes:t}=A;h(A,n-e,(o,i)=>{let s={piece:l(o,e),core:l(i,e)},E=!1,a=J(s,"hex",w=>{E=en(t,s.piece,0,w)});a!==void 0&&
r(a);let B=E?J(s,"hex",w=>{en(t,s.piece,1,w)}):void 0;B!==void 0&&r(B)})}function PE(A,e,n){let r=0;for(let t=L(A,e,n);t<n;){re(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-
t>=F.shortest&&ct(A,t+1,o,0)>=K||(r=ut(A,t,o,e)?ct(A,t,o,r):0,r>=K))return!0;t=L(A,o,n)}return!1}function ct(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<K;o+=2){let i=W(
A[o])*16+W(A[o+1]);i!==0&&(t=P[i]===1?t+1:0)}return t}function en(A,{start:e,end:n},r,t){let o=!1;for(let i=L(A,e,n);i<n;){re(A,i,n)&&(i+=2);let s=S(A,i,n),E=s-
i>=F.shortest;o||=E,E||r===0&&ut(A,i,s,e)?nn(t,A,i+r,s):ne(t,i,s),i=L(A,s,n)}return o}function ut(A,e,n,r){return n-e>=F.shortest||(n-e)%2===0&&!Tr(A,e,r)}function nn(A,e,n,r){
for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+2)}var yE=8,de={table:g("0123456789ABCDEFabcdef :"),shortest:31},wt=256,on=g(" 	#>*+-/|:]x"),LE=128,It=9,Ce=32,xE=58,UE=124,Dt=10,GE=13,TE=4,ME=6,dt=16,Ct=16,OE=8,
mt={levels:1,alphabet:{index:1,shape:de},notice:({bytes:A,start:e,end:n},r)=>{let t={start:lt(A,r,e),end:Ie(A,r,n)};return rn(A,t,void 0)>=yE},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=C(de.table,r,e,t),i=lt(r,e,A.start),s=i;for(let E=i;E<t;){let a=Ie(r,E,t);if(rn(r,{start:E,end:a},void 0)===0)break;s=a,E=a+1}return s===
i?o:(G(A,i,s)&&h(A,s-i,(E,a)=>{let B={piece:l(E,i),core:l(a,i)},w=E.start===0?i:Ie(r,B.piece.start,B.piece.end)+1,Y=wA=>J(B,"hex",nA=>{NE(r,{start:w,end:B.piece.
end},{rewritten:nA,addWord:wA})}),x=!1,NA=Y((wA,nA,kA)=>{x||=kA-nA>2,nn(wA,r,nA,kA)});NA!==void 0&&n(NA);let Sn=x?Y((wA,nA,kA)=>FE(wA,r,nA,kA)):void 0;Sn!==void 0&&
n(Sn)}),Math.max(o,s))}};function FE(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function NE(A,{start:e,end:n},r){for(let t=e;t<n;){let o=Ie(
A,t,n);rn(A,{start:t,end:o},r),t=o+1}}function lt(A,e,n){let r=Math.max(n,e-wt),t=e;for(;t>r&&A[t-1]!==Dt;)t--;return t}function Ie(A,e,n){let r=Math.min(n,e+wt),
t=e;for(;t<r&&A[t]!==Dt;)t++;return t}function rn(A,e,n){let r=Math.min(e.end,e.start+LE);for(let t=e.start;t<r;t++){if(y[A[t]]===0||t>e.start&&on[A[t-1]]===0)continue;
let o=_E(A,{start:t,end:e.end}),i=o===-1?0:kE(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function kE(A,{start:e,end:n},r){let t=0,o=Ct;for(let i=e;i<n;){
t>0&&(i=HE(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+Ct+1)),E=s-i;if(E===0||E%2===1||E>o||!vE(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=E),t+=E/2,
i=s+1,t===OE&&o===2&&i<n&&A[i]===Ce&&i++}return t}function HE(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===Ce;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function vE(A,e,n){let r=A[e];return e>=n||r===Ce||r===UE||r===GE}function _E(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+dt+1)),t=r-e;if(t<TE||t>
dt)return-1;let o=r<n&&A[r]===xE;o&&r++;let i=r;for(;r<n&&(A[r]===Ce||A[r]===It);)r++;let s=r-i>=2||A[i]===It||r-i===1&&t>=ME;return(o||s)&&r<n&&y[A[r]]===1?r:-1}var ht={levels:0,trait:2,shortest:M.shortest,notice:(A,e,n)=>oe(A,e,n,JE),decode:(A,e,n)=>{let r=C(d,A.bytes,e,A.end),t=zE(A,e,r);if(t===void 0)return r;z(A,t,n);
for(let o of VE(A,t))z(A,o,n);for(let o of XE)ZE(A,t,o,n);return t.end}};function JE(A,e,n){let r=n-e,t=n;for(let i=ge(A,t);i!==-1&&(t=C(d,A.bytes,i,A.end),t!==
i);i=ge(A,t))if(r+=t-i,r>=c)return!0;let o=ce(A,e)?e+1:e;return r>c-te&&ze(A,o)!==-1}var WE=4,YE=["H4sI","KLUv"].map(A=>Buffer.from(A)),qE=4,XE=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),KE=45,pt=5;function zE(A,e,n){let r=ce(A,e)?e+1:e,t=Aa(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let E=r;E!==
-1;E=ge(A,s)){let a=E===r?n:C(d,A.bytes,E,A.end);if(a===E)break;o.push(E),i.push(i.at(-1)+a-E),s=a}return o.length===1||i.at(-1)<c?void 0:{source:o,offsets:i,end:s}}
function VE(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<WE?$A(A.bytes,i)&&r.push(St(e,{start:o,end:n.length})):YE.some(s=>sn(A,i,s))&&
(r.push(St(e,{start:o,end:t.at(-qE)??n.length})),t.push(o))}return r}function St({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function ZE(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let E=t[s]??A.end,a=sn(A,
E,n);if(i||=a,s<t.length&&(a||_[A.bytes[E-1]]===1))continue;let B=i?jE(A,e,{start:o,end:s},n):void 0;B!==void 0&&z(A,B,r),o=s,i=!1}}function jE(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let E=e.source[s];i=E+e.offsets[s+1]-e.offsets[s];let a=sn(A,E,r)?E+r.length:E;t.push(a),o.push(o.at(-1)+i-a)}return o.
at(-1)<c?void 0:{source:t,offsets:o,end:i}}function sn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function $E({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<pt&&A[r-1]===KE;)r--;return n-r===pt}function Aa(A,e){let{bytes:n,start:r}=A,t=ze(A,e);if(t===-1||$E(A,t))
return;let o=t;for(;o>r&&t-o<te&&d[n[o-1]]===1;)o--;return ce(A,o)&&o++,o>=t||t-o>=te?void 0:{start:o,end:t}}var ea=15,bt={levels:0,trait:2,shortest:c,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(Rt(A,r,t),t.length>=c)return r;r=t.last>r?t.last:na(A,r)}
return I},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return Rt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),z(A,{source:r,offsets:t,end:LA(A,o.last)},
n),o.last}};function Rt(A,e,n,r){let t=LA(A,e),o=yA(A,t),i=LA(A,o),s=i-o;if(o===t||s===0||s>ea)return;let E=Math.max(e,t-s);for(r?.(E,t),n.length=t-E;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let a=i-o<s?i:yA(A,i);if(a===i)return;o=a,i=LA(A,o)}}function na(A,e){let n=LA(A,e);return Math.max(n+1,yA(A,n))}function LA({
bytes:A,end:e},n){return C(d,A,n,e)}var ra={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Pt=2*(c-1),Lt={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+Pt-1;r<e;r+=Pt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(P[A[t]]===1&&xt(A,n,t,e)!==0)return t}return I},decode:(A,e,n)=>{let r=ta(A,e),t=r.first+r.width*(r.count-1);return G(A,r.first,
t)&&h(A,r.count,(o,i)=>{n({bytes:oa(A.bytes,r,o),core:l(i,-o.start),locate:s=>ia(A,r,l(s,o.start)),aligned:!0,exact:!1})}),t}};function xt(A,e,n,r){return yt(A,
e,n,r,2)?2:yt(A,e,n,r,4)?4:0}function yt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<c&&!(P[A[i]]===0||!fA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<c&&!(P[A[i]]===
0||!fA(A,i+1,i+t));i-=t,o++);return o===c}function fA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function ta({bytes:A,start:e,end:n},r){let t=xt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&fA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&fA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function oa(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function ia(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,E=e+n*r.start,a=e+n*(r.end-1),B=a+n<=i&&fA(t,a+1,a+n),Y=E-n+1>=o&&fA(t,E-n+1,E)&&(!B||s&&(E-o)%n===n-1),[x,NA]=ra[n];return Y?
{start:E-n+1,end:a+1,encoding:NA}:{start:E,end:Math.min(a+n,i),encoding:x}}var le=[ht,$r,bt,Pr,at],Ut=[ft,Or,mt],we=Lt,xA=hr;function Gt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+sa(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function sa(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function Tt(A){let e=Ot(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=ye.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Mt(A){let e=Ot(A)>>>8;return[18,12,6,0].map(n=>X.charAt(e>>>n&63)).join("")}function Ot(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,uA=76,an=52,Ea=57,aa=58,kt=59,Ba=72,De=80,Qa=4,GA=Buffer.from("AZDO"),Ht=new Uint8Array(256).fill(4);GA.forEach((A,e)=>{e<3&&(Ht[A]=3-e)});var En=Buffer.
from("JQQJ9"),vt={9:"key",D:"derived",H:"hash"},ga=new Set(Object.keys(vt).map(A=>A.charCodeAt(0))),ca=2024,_t=65,fa=1970041904,ua=1147496033,UA=new Uint8Array(
De/4*3);function Jt(A,e,n){for(let r=e+3;r<n;r+=Ht[A[r]])if(!(A[r]!==GA[3]||A[r-1]!==GA[2])&&A[r-2]===GA[1]&&A[r-3]===GA[0])return r-3;return-1}function Wt(A,e){
if(!Nt(A,e,e+uA))return;let n=Nt(A,e+De,e+eA);if(!Bn(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Ia(A,e)};if(Ca(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Yt(A,e){return iA(A,e,e+an)>=Qa}function Bn(A,e){for(let r=0;r<En.length;r++)if(A[e+an+r]!==En[r])return!1;let n=A[e+kt]-
_t;return ga.has(A[e+an+En.length])&&n>=0&&n<12}function Ia(A,e){let n=A.subarray(e+Ba,e+uA);return{issued:da(A,e),keyKind:vt[String.fromCharCode(A[e+Ea])]??"ke\
y",provider:String.fromCharCode(...n)}}function da(A,e){let n=ca+X.indexOf(String.fromCharCode(A[e+aa])),r=A[e+kt]-_t+1;return`${n}-${String(r).padStart(2,"0")}`}
function Ca(A,e){for(let r=e,t=0;t<UA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],E=m[A[r+3]];UA[t]=o<<2|i>>4,UA[t+1]=(i&15)<<4|s>>2,UA[t+2]=(s&3)<<
6|E}let n=Gt(UA,fa,ua);return Ft(A,e,Tt(n))||Ft(A,e,Mt(n))}function Ft(A,e,n){for(let r=0;r<eA-De;r++)if(A[e+De+r]!==n.charCodeAt(r))return!1;return!0}function Nt(A,e,n){
for(let r=n-1;r>=e;r--)if(H[A[r]]===0)return!1;return!0}var qt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDODcAAQEDAgMBAAAAAQEBAgQABgcBAAAAAAIA\
AgABAAIBAAACBAAIAwMDAAMBAQEBAQACBQUBAAACBrUBJH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAKQRzaWZ0ABAKc2lm\
dFBpZWNlcwAkCnBpZWNlU3RhcnQAJghwaWVjZUVuZAAnCHJ1bkNvdW50ACUHY291bnRPZgAzCGZpbmRXaWRlAAcGbWVtb3J5AgAKotoBN5QBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMEQYDAAEYEQBADBEBBAQ8L\
QYCWMEGAzjBBgAj8CgAAQYAIJAQLIwRBgJYwaiEDIwQgASAAQYBAayMEayICIAEgAkkbIgIgAGtqJAQDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC3gBAX8gAC0AAEEB\
dEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQCSIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQCQUgABAuCwufAQEBfyMIQQFq\
JAgjCEECRgR/IyNBCHQgAHIiAUHLoAFGIAFBiz9GciABQbXRAEZyBH9BAQUgAUHe8AFGIAFBgfABRnIgAUGc8QFGciABQdrxAUZyCwVBAAsEQEEBDwsgACQjIwdBgCBGBEAQBQRAQQEPC0HA1jBBwO4wQYAI/AoA\
AEGACCQHCyMHIgFBAWokByABQcDWMGogADoAAEEAC8gCAQR/IwRBgJYwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAljAgAxAIBH9BAQVBgJYwIANBGBANCwR/QQEFQf+VMCEBQeeWMCEAAkADQCAAIANJBEAD\
QCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQIgACABRg0EDAELCyAAIgFB6ABqIQAMAQsLQQAhAgsgAiEAAn8DQCAABEAgACEBA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEB\
aiEADAELC0EBIAEgABAYDQIaIABBAWsiAUHoAGohAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiECIAAgAUYNBAwBCwsgACIBQegAaiEADAELC0EAIQILIAIhAAwBCwtBAAsL\
C+IEAgh/AXsjDkEBIAJBB3FBCEEAIAJBgAFxG2p0cUUEQEEADwtBAkEBIAJBgAFxGyEJIxsgACMGGyEFIwYgASMGGyEGQQAkBEEAJAIjBgR/IAAFIAEQAQshAwNAIAMEQCAAIANGBH8gAQUgAyEEQbCALP0ABAAg\
A/0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgB0UEQEGwgCz9AAQAIARB\
EGoiBP0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHDAELCyAEIAdoagsiBCAD\
RwRAIAJB/wBxIgcgAy0AAEYEfyACQYABcQR/IANBAWotAAAgB0YFQQELBUEACyIHBH9BAQUgA0EBay0AAEEBdEGAhCxqLwEAQcAAcQsEQEEBIAcgCBshCCMCBH9BAAUgBSAJaiAFIAJB/wBxIgogBS0AAEYEfyAC\
QYABcQR/IAVBAWotAAAgCkYFQQELBUEACxsgBhAACwRAQQEPCyADIAlqIAMgBxsgBBAABEBBAQ8LBSMCQTRPQQAgCBsEfxADBUEACwRAQQEPC0EAJARBACQCQQAhCCADIQUgBCEGCyAEEAEhAwwCCwsLIwJBNE9B\
ACAIGwR/EAMFQQALC+IQAgd/AXsjASMAIQZBsNYw/QwBAQEBAQEBAQEBAQEBAQEB/QsAACMHQcDWMGoiBEEBQcAA/AsAQcDWMCQBIAQkAAJ/QcDWMCEDQcDWMCEAA0AgACAETQRAQaCALP0ABAAgAP0ABAAiB/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAQRAIAMgACABaGoiAiADa0EYTw0EGiAC\
QQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQACfwNAIAAEQCAAIQFBoIAs/QAEACAA/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQaCALP0ABAAgAUEQaiIB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLQQEgACABIANoaiIBEDUNAhoCfyABIQADQCABIARNBEBBoIAs/QAEACAB/QAEACIH/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAHQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADBEAgACABIANoaiICIABrQRhPDQQaIAJBAWohACADIANBAWtxIQMMAQsLIAFBEGoh\
AQwBCwtBAAshAAwBCwtBAAsiAEUEQAJ/QcDWMCEDQcDWMCEAA0AgACAETQRAQcCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAQRAIAMgACABaGoiAiADa0HoAE8NBBogAkEBaiEDIAEgAUEBa3EhAQwBCwsgAEEQaiEADAELC0EACyEAAn8DQCAABEAgACEBQcCALP0ABAAg\
AP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIAFB\
EGoiAf0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELC0EBIAEgA2hqIgEg\
BEYgAEHA1jBGcgR/A0AgACABSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQELRQRAIABBAWohAAwBCwsgACABSQUgACABEBUEf0EBBSAAIAEQFgsLDQIaAn8gASEAA0AgASAETQRAQcCALP0ABAAgAf0ABAAiB/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAAgASADaGoiAiAAa0HoAE8NBBog\
AkEBaiEAIAMgA0EBa3EhAwwBCwsgAUEQaiEBDAELC0EACyEADAELCwJ/QcDWMCEDQcDWMCEAA0AgACAETQRAQeCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAg\
B0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEBA0AgAQRAIAMgACABaGoiAiADa0EfTw0EGiACQQFqIQMgASABQQFrcSEBDAELCyAAQRBqIQAMAQsLQQALIQADQCAA\
BEBBASAAEB4NAhoCf0HggCz9AAQAIAD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhAQNAIAFFBEBB4IAs/QAEACAAQRBqIgD9AAQAIgf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAA\
AP0j/WQhAQwBCwsgACABaGoiASEAA0AgACAETQRAQeCALP0ABAAgAP0ABAAiB/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgB0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwA\
AAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgAwRAIAEgACADaGoiAiABa0EfTw0EGiACQQFqIQEgAyADQQFrcSEDDAELCyAAQRBqIQAMAQsLQQALIQAMAQsLQQALIQALIABFBEBBwNYwIAQQB0EARyEACyQBIAYkACAA\
C+QCAQF/IAAtAAAiAUEKRgRAIABBAWoPCyABQQ1GBEAgAEECaiAAQQFqIgAgAC0AAEEKRhsPCyABQdwARgRAIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAAgAUkgASMA\
SXEEfyABLQAABUEAC0HyAEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyABQQFqIQALIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEM\
AQsLIAAgAUkgASMASXEEfyABLQAABUEAC0HuAEYEfyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyABQQFqBSAACw8LIAFBJkYEQCAAECoPCyABQTxGBH8gABArBSAACwue\
AQEDfyAAQeUAaiECA0AgASACSwRAIAItAAAEfyACQQFrLQAABUEAC0UEQCACIQMDQCADIAJBBGtLBEAgAy0AACIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAEQQ1GcgR/IAMgACABQQIQDgR/QQEFIAMgACABQQQQ\
DgsFQQALBEAgAw8LIANBAWshAwwBCwsLIAJB5gBqIQIMAQsLQQALnQQBBX8Cf0EAIAEgAGtB1ABJDQAaIAFBCGshBSAAQcwAaiEDA0AgAyAFTQRAIAP9AAQB/QxaWlpaWlpaWlpaWlpaWlpa/SMgA/0ABAL9DERE\
RERERERERERERERERET9I/1O/WQhBANAIAQEQEEBIAUgAyAEaGoiAk8EfyACKAIAQcG0kfoERgVBAAsEfyACQcwAayEGAn8DQCACIAZLBEBBACACQQFrIgItAABBAXRBgIQsai8BAEGBEHFBAUcNAhoMAQsLQQEL\
BUEACw0EGiAEIARBAWtxIQQMAQsLIANBEGohAwwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAM\
AQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACADRgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0C\
GiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEADAELC0EACwsLoQYBCH8jACICIABBgAJBgAEg\
ARtqIgMgAiADSRshByAAIQIDQCACIAdJBEACQCACLQAAQQF0QYCELGovAQAiCEEgcQR/IAIQBgUgAgshBSABBEACQCACQQFqLQAAIgZBKkYgAi0AACIJQS9GcQRAIAJBAmohBgNAIAZBAWoiCSAHSQRAIAZBAmoh\
AyAGLQAAQSpGBH8gCS0AAEEvRgVBAAsNAyAGQQFqIQYMAQsLIAIhAwwBCyACIQMgCUEjRwR/IAYgCUcEf0EBBSAJQS1HIAlBL0dxCwVBAAsNACACQQFqIQYDQCAGIAdJBH8gBi0AAEEKRwVBAAsEfyAGLQAAQQ1H\
BUEACwRAIAZBAWohBgwBCwsgBiACIAYgB0kbIQMLBSACIQMLIAIgBUkEfyAEIgJBAWohBCACQQJGBEBBAA8LIAUFIAIgA0kEfyADBSAIQYAEcUUEQCAIQYAQcQR/IAIhAwNAIAMgB0kEfyADLQAAQQF0QYCELGov\
AQBBgBBxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1GQQEgA0EKRiADQQF0QYCELGovAQBBgARxGxsLBSAAIAJJQQAgCEGACHEbBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/IAJB\
AWoiAy0AAEEBdEGAhCxqLwEAQYAIcQRAIANBAWohAwsgAyACayEFA0AgAyAHSSAFQQRqIAMgAmtLcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEHAAHEFQQALBUEA\
CwVBAAsLRQ0DCyACQQFqCwshAgwCCwsLIAEEfyAAIAJGBH9BAAUgAkEBay0AAEEBdEGAhCxqLwEAQcAAcQsFQQELRQRAQQAPCyACQQAgBAR/QQEFA0AgACACSQR/IAAtAABB3ABGBUEACwRAIABBAWohAAwBCwsg\
AEEBaiACSQR/IAAtAABBAXRBgIQsai8BAEHAAHEFQQALBH8gAkEBay0AAEEBdEGAhCxqLwEAQcAAcQVBAAsLGwvDAwEDfyMMIQEDQCABIxZNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAA\
QQFqIQAMAQsLIxghAQNAIAEjC0kEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIwtJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEA\
CwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEEcQRAIAAtAABBAXRBgIQsai8BAEEEcUUEQEEADwsDQCABIwtJBH8g\
AS0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcEQEEADwsLCwwB\
CwsgAEEAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwuFAQAjCkF/RgRAQQAPCwNAIwUjCkkEfyMTIxIjBUEDdGooAgRqQYACaiAASQVBAAsEQCMFQQFqJAUMAQsLA0AjBQR/IxMjEiMFQQFrQQN0aigC\
BGpBgAJqIABJBUEBC0UEQCMFQQFrJAUMAQsLIwUjCkkEfyMTIxIjBUEDdGooAgBqBUF/CwvbAQECfyAALQAAQcCBLGotAABBAnQgAEEBai0AAEHAgSxqLQAAIgFBBHZyQQh0IAFBD3FBBHRyIABBAmotAABBwIEs\
ai0AAEECdnIiAUEIdiICQdAARiACQR9GciACQShGciACQfgARnJFBEBBAA8LIABBAWotAABBAXRBgIQsai8BACAAQQJqLQAAQQF0QYCELGovAQBxQQFxRQRAQQEPCyABQcugAUYgAUGLP0ZyIAFBtdEARnIEf0EB\
BSABQd7wAUYgAUGB8AFGciABQZzxAUZyIAFB2vEBRnILC9YBAQR/IAEgAGtBxgBJBEBBAA8LIAJBAmtBA25BAnQhBiAAIQUDQCAFIABBBGpJBEAgBiAFQQRrIgRqIQMCfwNAIANBBGogAU0EQANAIANBAmotAABB\
wIEsai0AAEECcSADLQAAQcCBLGotAABBIHEgA0EBai0AAEHAgSxqLQAAQQhxcnJFBEBBASAEIANBBGsiA0YNBBoMAQsLIAMiBCAGaiEDDAELC0EACwR/IAUgASAFa0EDbEECdiACEDYFQQALBEBBAQ8LIAVBAWoh\
BQwBCwsgABAMC4oCAQN/QQEhBCAAIANqIQUDQCAEQTRJIAIgBUtxBEAgBS0AACIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgR/IAUgA2tBAWohBiADQQJGBH8gBi0AAAUgBi8BAAR/QQEFIAZBAmotAAAL\
C0UFQQALBEAgAyAFaiEFIARBAWohBAwCCwsLIAAgA2shAANAIARBNEkgACABTnEEQCAALQAAIgJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZyBH8gAEEBaiECIANBAkYEfyACLQAABSACLwEABH9BAQUgAkEC\
ai0AAAsLRQVBAAsEQCAAIANrIQAgBEEBaiEEDAILCwsgBEE0RgvTBgEHfyAALQAAIgNBJkYEQEH//wMhAwJAIAEgACIEQQJqTQR/QQEFIARBAWotAABBI0cLDQAgBEECaiIALQAAQSByQfgARiEHIAEgBEEDaiAA\
IAcbIgVBCGoiACAAIAFLGyEGIAUhAANAIAAgBkkEfyAHBH8gAC0AAEEBdEGAhCxqLwEAQYACcQUgAC0AAEEwa0EKSQsFQQALBEAgBwR/IAAtAAAiCEEPcUEJQQAgCEE5SxtqIAJBBHRyBSAALQAAIghBD3FBCUEA\
IAhBOUsbaiACQQpsagshAiAAQQFqIQAMAQsLIAAgBUYgAkH/AUtyDQAgAEEBaiAAIAAgAUkEfyAALQAAQTtGBUEACxsgBGskAyACIQMLIAMPCyADQSVGBEAgAEEBai0AAEH1AEYEfyABIABBBmoiAkkEf0H//wMF\
IAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLBSAB\
IABBA2oiAkkEf0H//wMFIAIgAGskA0EAIQEgAEEBaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEEdHIhASAAQQFqIQAMAQsLQf//AyABIAIg\
A00gAUH/AUtyGwsLCw8LIANBPUcEQCAAIAEQIw8LAn9B//8DIABBAWoiAiABTw0AGkH//wMgAi0AACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBAmoiAiABSXEEfyACLQAAQQpGBUEACxskA0GAAgsiAkGAAkYE\
fyAAQQFrLQAAQT1GBUEACwRAQf//Aw8LIAJBgAJGBH8gAgUgASAAQQNqIgJJBH9B//8DBSACIABrJANBACEBIABBAWoiAyEAAn8DQCAAIAJJBEBB//8DIAAtAAAiBEEBdEGAhCxqLwEAQYACcUUNAhogBEEPcUEJ\
QQAgBEE5SxtqIAFBBHRyIQEgAEEBaiEADAELC0H//wMgASACIANNIAFB/wFLchsLCwsLrQICAn8BeyAAIAFqIQEgAEEQayIG/QAEACEHIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAA0AgBUHAAEkEQCAFQcCDLGog\
ASAFaiIG/QAEAP0LBAAgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBAAgBUEQaiEFDAELCyAAJAEgASQAQQAkGkEAIQUDQCAFQYACTQRAIAVBgJIwav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAgBUEQaiEFDAELC0EAJAkg\
AiQSIAMkCiAEJBNBACQFQQAkEEEAJBFBACQdQQAkHkEAJBcgACABECgEfyAAIAEQBwVBAAskICAAQRBrIAf9CwQAQQAhAANAIABBwABJBEAgACABaiAAQcCDLGr9AAQA/QsEACAAQRBqIQAMAQsLIwkL2ggDCX8D\
fgJ7IAEgAGtBNE8iAwRAIAAQCyABQYACak0hAwsCQCABIABrQcAATyADcgRAIAAhAkEIQQAgAyIFBH8gACABQQEQHQVBAAsbIQMgAiIEIQYDQCAGIAFBAWpJBEACQEGwgCz9AAQAIAb9AAQAIg79DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAcEQCAGIAdoaiIJIAEgASAJSxshCiAHIAdBAWtxIQcg\
CiAEayIJQRBPBEAgCUE0T0EAIAUbBEAgAyAEIAoQCEEARyIDQQRyIAMgBCAKQRgQDRtyIQMLIANBAnEEf0EABSAEIAoQFAsEQCADQQJyIQMLBSAIQQFqIAggBCAKSRshCAsgCkEBaiEEIAEgCksNASADQQJxRSAI\
QQNPIAUgBRsiBCAEGwRAAkADQCABIAJLBEBBACQEQQAkAkEBIQQgAkEBEBoNAiACEBshAiMCQTRPBH8QAwVBAAsNAgwBCwtBACEECwVBACEECyADQQJyIAMgBBshAwwCCwsgBkEQaiEGDAILCwsMAQtBsIAs/QAE\
ACIOIAD9AAQAIg/9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA9BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQgDiAAQRBq/QAEACIP/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAPQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kQRB0cq0gDiAAQSBq/QAEACIP/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAPQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIA4gAEEwav0ABAAiDv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAEC\
BAgQIECAAAAAAAAAAAAgDkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQdHKtQiCGhEJ/IAEgAGuthoQiDUJ/hSILQgGIIAuDIgtCAoggC4MiC0IEiCALgyILQgiI\
IAuDIgtCAYZCf4UgC4MhC0ECQQACfwNAIAtCAFIEQEEBIAAgC3oiDKdqIAAgDCANIAyIenynahAUDQIaIAsgC0IBfYMhCwwBCwtBAAsbIQMLIANFIwlBgPEBS3IEQA8LIwlBgPEBSQRAIwlBA3RBgPgwaiICIAAj\
AWs2AgAgAiABIwFrIANBGHRyNgIECyMJQQFqJAkLlgEBA38gAEGAAWsjASAAIwFrQYABSxshAyAAQQFrIQEDQCABIANLBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIAEgAiABLQAAQQF0QYCELGovAQBBAXFF\
IgIEfyABQQFrLQAAQQF0QYCELGovAQBBAXEFIAILBH8gAUEAEAkgAEYFQQALGyECIAFBAWshAQwBCwsgAguhAgICfwR7IAAhAgNAIAUgAv0ABAAiBP0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZ\
GRkZ/Sr9UCEFIAYgBP0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCEGIAcgBP0MLS0tLS0tLS0tLS0tLS0tLf0jIAT9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhByACQRBqIgIgAUcE\
QCACIAFBEGsiAyACIANJGyECDAELCyAG/VNBACAF/VMbBEBBAA8LIAf9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwvABAIDfwF7\
IAAgARATBH9BAAUgAS0AAEEBdEGAhCxqLwEAQQhxBH9BAQUgASAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCACQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBx\
RQ0CGiACQQFqIQIgA0EBayEDDAELC0EACwVBAAsLC0UEQEEADwsgABALIgNBf0YEQEEADwsgACABIAMQMAR/QQEFAn9BACAAIAEQIEUNABpBACAAIxYjDGtBAnRBgJIwaiIEKAIASQ0AGkEAIwwQCiICRQ0AGkEA\
JARBACQCIAAgARAAIQADQCAAQQEgAhtFBEBBsIAs/QAEACACIgD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAA\
AAAAAAAAAAAAAAAAAP0j/WQhAQNAIAFFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQhAQwBCwsgAiAAIAFoaiIBEAAhACAEIAI2AgAgARAKIQIMAQsLIAAEf0EBBSABQYACaiADTyMCQTRPcQR/EAMFQQALCwsLC/sDAQV/A0AgACABSQR/IAAtAABBAXRBgIQsai8B\
AEGAAnEFQQELRQRAIABBBkEBIAAoAgBBqMTlowdGBH8gAEEEai8BAEHl0gBGBUEACxtqIQAMAQsLIAAgASAAIAFJGyEAA0AgACABSQRAIABBAmogACAALQAAQTBGBH8gAEEBai0AAEEgckH4AEYFQQALIgQbIgAh\
AwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyAAa0HoAE8iBgR/IABBAWogA0EAEBlBME8FQQALBEBBAQ8LQQAgAyAAa0EBcSAGGwR/QQAFIAAgAyAFEBkLIQUgBAR/QYAC\
BQJ/QYACIAMgAGtBA0sNABpBACEEA0AgACADSQRAQYACIAAtAABBMGsiBkEJSw0CGiAEQQpsIAZqIQQgAEEBaiEADAELCyAECwsiAARAIAJBAWpBACAAQf8ASSAAQSBPcSAAQQlGciAAQQpGciAAQQ1GchshAgsg\
AkEwTyAFQTBPcgRAQQEPCyADIQADQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEGQQEgACgCAEGoxOWjB0YEfyAAQQRqLwEAQeXSAEYFQQALG2ohAAwBCwsgACABIAAgAUkbIQAMAQsLQQAL\
/wYBBn8DQCAAIAFJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgAEEGQQEgACgCAEGoxOWjB0YEfyAAQQRqLwEAQeXSAEYFQQALG2ohAAwBCwsgACABIAAgAUkbIQADQCAGQQRJIAAgAUlxBEAgAEECaiAA\
IAAtAABBMEYEfyAAQQFqLQAAQSByQfgARgVBAAsbIgAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAJBAWohAgwBCwsgAiEEIAIgAEECaiIDQQJqSQRAA0AgASACSwR/IAItAABBAXRBgIQs\
ai8BAEGAAnEFQQELRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAQsLIAIgASABIAJLGyICQQJqIAIgAi0AAEEwRgR/IAJBAWotAABBIHJB+ABGBUEACxshAwsgA0EBai0AACIC\
QQ9xQQlBACACQTlLG2ogAy0AACICQQ9xQQlBACACQTlLG2pBBHRyIABBAWotAAAiAkEPcUEJQQAgAkE5SxtqIAAtAAAiAkEPcUEJQQAgAkE5SxtqQQR0ckEIdHIiAkHLoAFGIAJBiz9GciACQbXRAEZyBH9BAQUg\
AkHe8AFGIAJBgfABRnIgAkGc8QFGciACQdrxAUZyCwRAQQEPCyAGBH9BAAUgAyECA0AgASACSwR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELCwJ/QYACIAIiBSADa0EDSw0AGkEAIQIDQCAD\
IAVJBEBBgAIgAy0AAEEwayIHQQlLDQIaIAJBCmwgB2ohAiADQQFqIQMMAQsLIAILAn9BgAIgBCAAa0EDSw0AGkEAIQMDQCAAIARJBEBBgAIgAC0AAEEwayICQQlLDQIaIANBCmwgAmohAyAAQQFqIQAMAQsLIAML\
QQh0ciIAQcugAUYgAEGLP0ZyIABBtdEARnIEf0EBBSAAQd7wAUYgAEGB8AFGciAAQZzxAUZyIABB2vEBRnILCwRAQQEPCwNAIAEgBEsEfyAELQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCAEQQZBASAEKAIAQajE\
5aMHRgR/IARBBGovAQBB5dIARgVBAAsbaiEEDAELCyAEIAEgASAESxshACAGQQFqIQYMAQsLQQAL/QMBA39BACQHQQAkCCAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAQtFBEAgA0EGQQEgAygC\
AEGoxOWjB0YEfyADQQRqLwEAQeXSAEYFQQALG2ohAwwBCwsgAyABIAEgA0sbIQMDQCABIANLBEAgA0ECaiADIAMtAABBMEYEfyADQQFqLQAAQSByQfgARgVBAAsbIgMhBANAIAEgBEsEfyAELQAAQQF0QYCELGov\
AQBBgAJxBUEACwRAIARBAWohBAwBCwsgBCADa0HoAE8iBQRAQQEkHAsgBQR/QQAFQQEgBCADa0EBcSACGwR/QQEFIANBAmsgAE8EfyADQQFrLQAAQSByQfgARgVBAAsEfyADQQJrLQAAQdwARgVBAAsLCwRAIwgE\
f0EBEAIFQQALBEBBAQ8LBSACIANqIQMDQCADQQJqIARNBEAgA0EBai0AACIFQQ9xQQlBACAFQTlLG2ogAy0AACIFQQ9xQQlBACAFQTlLG2pBBHRyEAIEQEEBDwsgA0ECaiEDDAELCwsgBCEDA0AgASADSwR/IAMt\
AABBAXRBgIQsai8BAEGAAnEFQQELRQRAIANBBkEBIAMoAgBBqMTlowdGBH8gA0EEai8BAEHl0gBGBUEACxtqIQMMAQsLIAMgASABIANLGyEDDAELCxAFC0kAIAAgARAWBEBBAQ8LIAAgARAVRQRAQQAPC0EAJBwg\
ACABQQAQFwR/QQEFIxwEfyAAIAFBARAXBUEACwsEQEEBDwsgACABEC8LgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgMEQCAC\
QQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguNBwIEfwF7IAAkD0GwgCz9AAQAIAAiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAA\
AAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGwgCz9AAQAIAJBEGoiAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAA\
AAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANoaiIFEAYiAiEDQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAEC\
BAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBEUEQEGwgCz9AAQAIANBEGoiA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEDAELCyADIARoaiIDIAJrIgRFIAIgBUZyIARBD0tyBEBBAA8LIAUgBGsgACAFIABr\
IARLGyEAIAEEQCAAIAUQABoLIAUgAGshBQNAIAIgA0kgAyACayIAIARNcQRAAkAgACAFaiEFIAEEfyACIAMQAAUgBUE0TwsEQEEBDwsgAiQPIAMgAmsgBEkEfyADBSADEAYLIgIgA0YNACACIQBBsIAs/QAEACAC\
/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQbCALP0ABAAgAEEQ\
aiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAAgA2hqIQMMAgsL\
C0EAC5gCAgF/AXsjDyAASwRAIw8PC0GwgCz9AAQAIAD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAA\
AAAAAAAAAP0j/WQhAQNAIAFFBEBBsIAs/QAEACAAQRBqIgD9AAQAIgL9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQhAQwBCwsgACABaGoiAEEBaiIBIAAQBiIAIAAgAUkbC5ABAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMOQQEgAkEHcUEIQQAgAkGAAXEbanRyJA4LIABBAWotAAAgAkYE\
QCMOQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJA4LCyABQQRJBEAgABAMDwsgACgCACIAQcuY1bIHRiAAQcjozMsERnILvgkCC38BewJ/IAAhBgNAIAEgBksEQEGAgSz9AAQAIAb9AAQAIg79DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgBiADQX9zaGoMAwsgBkEQaiEGDAELCyABCyED\
A0AgASADSwRAA0AgACADSQR/IANBAWstAABBAXRBgIQsai8BAEECcQVBAAsEQCADQQFrIQMMAQsLIAMiBCEAA0AjACEDA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAiBSAA\
IARLBH8gAEEBay0AACIDQdwARiADQT1GcgVBAAsEQAJ/IABBAWoiAyAALQAAIgZBCkYNABogACAGQQ1HDQAaIABBAmogAyADLQAAQQpGGwshAAsgAEcNAAsgBSAEa0E0TwR/QQAhACAEIQMDQCAAQTRJIAMgBUlx\
BEAgAEEBaiAAIAMtAABBAXRBgIQsai8BAEGBEHFBAUYbIQAgA0EBaiEDDAELCyAAQTRGBUEACwR/IAUhBgNAIAQgBkkEfyAGQQFrLQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0UEQCAGQQFrIQYMAQsLQQAhAAJ/\
IAQhAwNAIAMgBkkEQEGAgSz9AAQAIAP9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQiB0H//wNHBEAgAyAHQX9zaGoMAwsgA0EQaiEDDAELCyAGCyELAn8DQCAGIAtLBEBBASALLQAAIgl0IgggAHEEf0EBBSALIwAQD0H//wNGC0UEQCACBEBBACQHQQAkCCAEIQMCQANAIAMgBUkEQCADLQAAIgcg\
CUYEfyADIAUQDwVB//8DCyIKQf//A0YhDSADQQEjAyANG2ohA0EBIQwgCkGAAkcEfyAHIAogDRsQAgVBAAsNAgwBCwsQBSEMCwVBASEMC0EBIAwNAxogACAIciEACwJ/IAtBAWohDANAIAYgDEsEQEGAgSz9AAQA\
IAz9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgDCADQX9zaGoM\
AwsgDEEQaiEMDAELCyAGCyELDAELC0EACwVBAAsEQEEBDwsCfyAFQQFqIgAhBgNAIAEgBksEQEGAgSz9AAQAIAb9AAQAIg79DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIA5BBP2NAf0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgBiADQX9zaGoMAwsgBkEQaiEGDAELCyABCyEDDAELC0EAC/UCAgR/AXsgAEGAAmsjASAAIwFrQYACSxshAiAAIQED\
QCABIAJLBEACQCABQRBrIgH9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAUEgaiAEZ2siASACIAEgAksbIQIMAQsMAgsLCyMAIgEgAEGAAmoiBCABIARJGyEBAn8DQCAAIAFJBEAgAP0ABAD9DAoKCgoK\
CgoKCgoKCgoKCgr9I/1kIgQEQCAAIARoaiIAIAEgACABSRsMAwsgAEEQaiEADAELCyABCyEBIAIhAANAIANBFEkgACABSXEEQCADQRBB0IAs/QAEACAA/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kaWtqIQMgAEEQaiEADAELCyADQRRPBH8gAiABEB9BCE8FQQALC+cFAgh/AnsgASAAQYABaiIC\
IAEgAkkbIQYgACECA0AgAiAGSQRAQdCALP0ABAAiCyAC/QAEACIK/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAKQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAA\
AAAAAAAAAAD9I/1kIAsgAkEQav0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQ\
dHJBf3MiAyADQQF2cSADQQJ2cSADQQN2cUHwgCz9AAQAIAJBAWv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAA\
AAAAAAAAAAAAAAAAAP0j/WRBf3MgACACRnJxQf//A3EhCANAIAgEQCAGIAIgCGhqIgRLBH8gASAEQRFqIgMgASADSRshBSAEIQMDQCADIAVJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsL\
IAMgBGsiB0EESSAHQRBLcgR/QQAFIAEgA0siBARAIAMtAABBOkYhBAsgA0EBaiADIAQbIgMhCQNAIAEgA0sEfyADLQAAQSBGBH9BAQUgAy0AAEEJRgsFQQALBEAgA0EBaiEDDAELCyADIAlrQQJPIgVFBEAgCS0A\
AEEJRiEFCyADQQAgASADS0EAIAQgBQR/IAUFIAMgCWtBAUYgB0EGT3ELIAQbGwR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALGwsFQQALIgMEfyADIAEQNAVBAAsiAwRAIAMPCyAIIAhBAWtxIQgMAQsLIAJBEGoh\
AgwBCwtBAAvXAwIEfwF7An9BASABIgItAABBAXRBgIQsai8BAEHAAHENABoDQCADQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiADQQFqIQMgAkEBaiECDAELC0EAC0UEQEEADwsg\
AEGAAWsjASAAIwFrQYABSxshAyAAIQIDQCACIANLBEACQCACQRBrIgL9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgAkEgaiAEZ2siAiADIAIgA0sbIQMMAQsMAgsLCyADIQICfwNAIAAgAksEQEEAIAIg\
Av0ABAAiBv0MICAgICAgICAgICAgICAgIP0jIAb9DAkJCQkJCQkJCQkJCQkJCQn9I/1Q/WRBf3NoaiAAIAJBEGoiAiAAIAJJG0kNAhoMAQsLQQELBH9BAQUgAyMBSwR/IANBAWstAABBCkcFQQALCwRAQQAPCyMA\
IgIgAUFAayIEIAIgBEkbIQUgASECAn8DQCACIAVJBEAgAv0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgQEQCACIARoaiICIAUgAiAFSRsMAwsgAkEQaiECDAELCyAFCyECIAMkGCAAJAsgASQMIAIkFiACIAVJ\
C4YBAQN/A0AgASACSQRAIAEgAUEDbiIEQQNsayIDIAAgBEECdGpqIgUtAABBwIEsai0AACIEQQJ0IAVBAWotAABBwIEsai0AACIFQQR2ciADQQFGBH8gBEEPcUEEdCAFQQJ2cgUgBEEDcUEGdCAFcgsgA0UbBEBB\
AA8LIAFBAWohAQwBCwtBAQuTAwEFf0EBIQUgASADaiEEA0AgBUE0SCACIARKcQRAIAQgBEEDbiIHQQNsayIGIAAgB0ECdGpqIggtAABBwIEsai0AACIHQQJ0IAhBAWotAABBwIEsai0AACIIQQR2ciAGQQFGBH8g\
B0EPcUEEdCAIQQJ2cgUgB0EDcUEGdCAIcgsgBkUbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gACAEIANrQQFqIAQQIQVBAAsEQCADIARqIQQgBUEBaiEFDAILCwsgASADayEBA0AgBUE0SCABQQBO\
cQRAIAEgAUEDbiICQQNsayIEIAAgAkECdGpqIgItAABBwIEsai0AACIGQQJ0IAJBAWotAABBwIEsai0AACICQQR2ciAEQQFGBH8gBkEPcUEEdCACQQJ2cgUgBkEDcUEGdCACcgsgBEUbIgJB/wBJIAJBIE9xIAJB\
CUZyIAJBCkZyIAJBDUZyBH8gACABQQFqIAEgA2oQIQVBAAsEQCABIANrIQEgBUEBaiEFDAILCwsgBUE0RgvqCAEEfyAAQQFqIAFPBEBB//8DDwsgAEEBai0AACIFQfgARgRAIAEgAEEEaiICSQR/Qf//AwUgAiAA\
ayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiADTSABQf8BS3IbCwsPCyAFQfUA\
RgRAIABBAmotAABB+wBGBH8gASAAQQlqIgIgASACSRshAyAAQQNqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLIAEgAiIDTQR/QQEFIAMtAABB/QBHCwR/Qf//AwUgA0EB\
aiAAayQDQQAhAiAAQQNqIgAhAQJ/A0AgASADSQRAQf//AyABLQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiACQQR0ciECIAFBAWohAQwBCwtB//8DIAIgAkH/AUsgACADT3IbCwsFIAEg\
AEEGaiICSQR/Qf//AwUgAiAAayQDQQAhASAAQQJqIgMhAAJ/A0AgACACSQRAQf//AyAALQAAIgRBAXRBgIQsai8BAEGAAnFFDQIaIARBD3FBCUEAIARBOUsbaiABQQR0ciEBIABBAWohAAwBCwtB//8DIAEgAiAD\
TSABQf8BS3IbCwsLDwsgBUHVAEYEQCABIABBCmoiAkkEf0H//wMFIAIgAGskA0EAIQEgAEECaiIDIQACfwNAIAAgAkkEQEH//wMgAC0AACIEQQF0QYCELGovAQBBgAJxRQ0CGiAEQQ9xQQlBACAEQTlLG2ogAUEE\
dHIhASAAQQFqIQAMAQsLQf//AyABIAIgA00gAUH/AUtyGwsLDwsgAEEBaiIELQAAQTBrQQhJBEACQCAEQQRqIAFLBH9BAQUgBC0AAEEwRwsEf0EBBSAEQQFqLQAAQTNLCw0AIARBAWotAABBMEYEfyAEQQJqLQAA\
QTRJBUEACw0AIARBAWotAABBMGtBCEkEfyAEQQJqLQAAQTBrQQhJBUEACwR/IARBA2otAABBMGtBCEkFQQALIQMLIAEgAEEFQQQgAxtqIgMgASADSRshAyAAQQFqIQEDQCABIANJBH8gAS0AAEEwa0EISQVBAAsE\
fyABLQAAIgRBD3FBCUEAIARBOUsbaiACQQN0akH/AUwFQQALBEAgAS0AACIEQQ9xQQlBACAEQTlLG2ogAkEDdGohAiABQQFqIQEMAQsLIAEgAGskAyACDwsgBUEgTQRAAn9B//8DIABBAWoiAiABTw0AGkH//wMg\
Ai0AACICQQ1HIAJBCkdxDQAaQQNBAiACQQ1GIABBAmoiACABSXEEfyAALQAAQQpGBUEACxskA0GAAgsPCyAFQf8ATwR/QQEFIABBAWotAABBAXRBgIQsai8BAEGBEHFBAUYLBEBB//8DDwtBAiQDIAULowIBBX8g\
BCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMgBCgCBGohCUEAJCJBACQhIAkgBmtBgICABEsEf0EBBSADIAZJBH8Cf0EAIAkgBmtBgBBJDQAaQQAhBEEAIQogBiEIA0AgCCAGQYAQakkEQEEAIAogBGtB\
GEsNAhogBCAILQAAQQF0QYCELGovAQBBAXFqIQQgCEERaiEIIApBAWohCgwBCwsgCiAEa0EYTQsFQQALCwRAIAcPCyABIAdBAnRqIggoAgAhBCAGJCEgCSQiIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/\
CyADEBAEf0EBBSMgCyEEQQEjEUEBIxAgBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMJCwQAIyELBAAjIgvTCQMHfwV+CnsgAUEBaiICIABLBH8gACACIABrQT9qQUBxagUgAAshAyABQQFqIgEjCkF/RgR/QX8F\
IwoEfyMTIxIjCkEDdGpBBGsoAgBqQYAFagVBAAsLIgIgASACSRsiASAASwR/IAAgASAAa0E/akFAcWoFIAALIQRBACQfA0AgACAESSIBIAAgA0kgCkIYWnFyBEAgAEGAIGoiAiAEIAMgARsiASABIAJLGyECIAAh\
AUGAgCz9AAQAIQ5BkIAs/QAEACEPQcCALP0ABAAhEf0MAQEBAQEBAQEBAQEBAQEBASEQQYCIMCEGQYCMMCEFA0AgASACSQRAIAYgDiAB/QAEACIS/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBJBBP2NAf0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79TiIV/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEAIAYgDiAB/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P/U4iEv0OIA8gFkEE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U4iE/0O/U4iFP0Mf39/f39/f39/f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBAiAQIBb9dyEQIAYgDiAB/QAEICIW/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBZBBP2NAf0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79TiIW/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEEIAYgDiAB/QAEMCIX/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBdBBP2NAf0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79TiIX/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEGIAZBCGohBiAFIAE2AgAgBSAX/WRBAWogFv1kQQFqIBX9ZEEBaiAU/WRBAWpycnJBEHYgESAS/Q79DAEC\
BAgQIECAAAAAAAAAAAAgE/0O/U79Y0EAR3JBAnRqIQUgAUFAayEBDAELCyAQ/WNFBEBBASQfC0GAjDAhAQNAIAEgBUkEQCABKAIAEDEgAUEEaiEBDAELC0GAiDAhBUGAjjAhBiAAIQEDQCABIAJJBEAgBSkDACEJ\
IAYgASAAazYCACAGIAo+AgQgBiAJQn+FIgsgC0IBiIMiCyALQgKIgyILIAtCBIiDIgsgC0IIiIMgC0IQiINCFyAKfSAJen1CP4iEQgBSQQN0aiEGIAl5IApCQH0gCUIAUhshCiABQUBrIQEgBUEIaiEFDAELC0GA\
jjAhAQNAIAEgBkkEQCABKAIAIgUgAGohByABKAIEIQgCQCAFQQN2QYCIMGopAwAiDFANACAMQn+FIgkgCUIBiIMiCSAJQgKIgyIJIAlCBIiDIgkgCUIIiIMgCUIQiIMhCSAIBEAgDHoiCyAIrXxCGFoEQCAHIAhr\
IAcgC6dqEBELIAlCfyALhoMhCQsDQCAJQgBSBEAgDCAJeiINiCILUA0CIAcgDadqIAcgDSALenwiC6dqEBEgCUJ/IAuGgyEJDAELCwsgAUEIaiEBDAELCyACIQAMAQsLIx8LBAAjIAurBAIDfwF+QqbGxIGzByEE\
IAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEEIAAhAgJ/A0AgAiAAQQVqSQRA\
IAItAAAiAUHBAE8hA0EAIAFBIHIgASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEIIiCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBP\
IQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyED\
QQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBP\
IQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoA\
TSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oiAiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/\
AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJBAmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWoh\
ASAFQgiIIQUMAQsLQQELBEAgAEEFag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkEQCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVC\
CIghBQwBCwtBAQsbC/EEAgN/AX4gAC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiI\
IQQMAQsLQQELBEBBAg8LQuKDggUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBULv9/4F\
IQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4EIQQgACEBQQNBAAJ/A0AgASAA\
QQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNB\
ACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9BAQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMb\
G0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFH\
DQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIgh\
BAwBCwtBAQsEf0EBBUKmxuCLxuwOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQYPC0Km\
xuCRg+bMHSEEIAAhAQJ/A0AgASAAQQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcPC0KmxuCTg4aMsTshBCAAIQFB\
CEEAAn8DQCABIABBCGpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAEQRBJBEAgAQJ/IAEtAAAiAkE8\
RgRAAn8gASABQQFqLQAAIgJBL0cEfyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGAAWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYNAhogASAFQQpGIAVB\
PEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEFIAItAABBO0YLBUEACwRA\
IAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQLQUgARAsCyABagsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGovAQBBAXEFQQALGwu4\
AwEEf0EAJAdBACQIIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAJxBUEBC0UEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAELCyACIAEgASACSxshAgNAIAEgAksEQCAC\
IQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCADQQFqIQMMAQsLIAAgAkkiBARAIAJBAWstAABBIHJB+ABGIQQLIAQEfyAEBSABIANLBH8gAy0AAEEgckH4AEYFQQALCwR/QYACBQJ/QYACIAMg\
AmtBA0sNABpBACEEA0AgAiADSQRAQYACIAItAABBMGsiBUEJSw0CGiAEQQpsIAVqIQQgAkEBaiECDAELCyAECwsiAkGAAkkEfyACEAIFIwgEf0EBEAIFQQALCwRAQQEPCyADIQIDQCABIAJLBH8gAi0AAEEBdEGA\
hCxqLwEAQYACcQVBAQtFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwBCwsgAiABIAEgAksbIQIMAQsLEAULpAcCBX8BeyAAIxpJBEBBAA8LQQAgASIDIABBAWogACAALQAAIgFB\
8gBGIAFB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gAxABIgQbBEBBAA8LQQAhAEEAJAYCQAJ/QQEgBkEBayIBLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAEGAAUkEQEEBIAEtAABBAXRBgIQsai8BACIF\
QSBxDQIaQQAgBUEQcUUNAhogAEEBaiEAIAFBAWshAQwBCwtBAAsEfyAGEBIFQQALIgEEfyABIQADQCABIABrQQVJIAAjAUtxBH8gAEEBay0AAEEtRgVBAAsEQCAAQQFrIQAMAQsLIAEgAGtBBUYFQQELDQAgASEA\
A0AgASAAa0EYSSAAIwFLcQR/IABBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCAAQQFrIQAMAQsLIABBAWogACAALQAAIgVB8gBGIAVB7gBGcgR/IABBAWstAABB3ABGBUEACxsiACABTyABIABrQRhPcg0AIAAk\
GyABJAYLIAQjBnJFBEBBAA8LQQAkBEEAJAJBACQOIwYEQCMbIwYQABoLIAYgAxAAIgBFBEAjBgR/IAZBARAcBUEACyEAC0ECQQEjBhshBSADJA0gAxABIQEDQCAAQQEgARtFBEAgASEEQbCALP0ABAAgAf0ABAAi\
CP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgB0UEQEGwgCz9AAQAIARBEGoiBP0A\
BAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHDAELCyAEIAdoaiIEIAFHBEAgASAE\
EAAEf0EBBSAFIgBBAWohBSABIAAQHAshACAEJA0jDRABIQEMAgsLCyAABH9BAQUjDUGAAmogAk8jAkE0T3EEfxADBUEACwsEQEEBDwsjAkE0SQRAQQAPCyMNJBojDUGAAmogAkkEQEEADwsgBiADQSsQBAR/QQEF\
IAYgA0EtEAQLBH9BAQUgBiADQa8BEAQLBH9BAQUgBiADQasBEAQLBH9BAQUgBiADQa0BEAQLC44HAgR/AntBwIAs/QAEACIGIABBEGoiAv0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAA\
AAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEUEQAJAIAIjHUkNACAGIAIiAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAA\
AAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEHAgCz9AAQAIAFBEGsiAUEQa/0ABAAiBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQ\
IECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyABIANnQRBrayEEQcCALP0ABAAgAkEQaiIB/QAEACIF/QwPDw8PDw8PDw8PDw8PDw8P\
/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQcCALP0ABAAgAUEQaiIB/QAEACIF/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAFQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2hqIgEkHSABIARrQegASSMQQYAgS3IEf0EABSAEEAsg\
AUGAAmpNCwR/IAQgARAYBUEAC0UNACMQIgJBAWokECACQYAgSQRAIAJBA3RBgIgsaiICIAQjAWs2AgAgAiABIwFrNgIECwsLIAAhAQNAIAEgAEFAa0kEQCAB/QAEACIF/QwgICAgICAgICAgICAgICAg/VH9UwR/\
QeCALP0ABAAgBf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEAgARAyCyABQRBq\
IQEMAQsLC54HAgV/AXsgACMeSQRADwsgACEBQeCALP0ABAAgAEEQa/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwA\
AAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAkUEQEHggCz9AAQAIAFBEGsiAUEQa/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79\
Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECDAELCyABIAJnQRBrayEBQeCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQeCALP0ABAAgAEEQaiIA/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAAgAmhqIgMkHiADIAFrQR9JIxFBgCBLcgRADwtBACECAkAgARAeRQ0AIAFBgAJrIwEgASMBa0GAAksbIQQgASEAQQEhAgJ/A0Ag\
ACAESwRAIABBEGsiAP0ABAD9DAoKCgoKCgoKCgoKCgoKCgr9I/1kIgUEQCAAQSBqIAVnayIAIAQgACAESxsMAwsMAQsLIAQLIgAjAUsEfyAAQQFrLQAAQQpHBUEACw0AIAEjF08EQAJAQQAkFEEAJBVBASQZA0Ag\
ACMASQRAIwAiAiAAQYACaiIEIAIgBEkbIQIgAAJ/A0AgACACSQRAIAD9AAQA/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCIEBEAgACAEaGoiACACIAAgAkkbDAMLIABBEGohAAwBCwsgAgsiABAfRQ0CIAAjAEkEfyAA\
LQAAQQpHBUEACwRAQQEkFQsgACQXIxdBAWohAAwBCwsLCyMVIQILIAIEQAJAIxEiAEEBaiQRIABBgCBPDQAgAEEDdEGAiC5qIgAgASMBazYCACAAIAMjAWs2AgQLCwsJACMRIxAgABsLxgUBB39BECEEA0AgACAB\
SQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0\
QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAE\
SyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjGQR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiAD\
QR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkFQtBACQZQQAh\
AwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsL\
IxQgA2okFCMUQRhPBEBBASQVCyAGBEAgAyQUCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC54IAgh/AXsgASAAa0E0TwR/IAAgAUEA\
EB0Ef0EBBSMPIAAhAgNAIAEgAksEfyACQQAQGgVBAQtFBEAgAhAbIQIMAQsLJA8gASACSwsFQQALBEBBAQ8LAn8gACECA0AgACABTQRAQbCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAEC\
BAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEEA0AgBARAIAIgACAEaGoiAyACa0EQTw0EGiADQQFqIQIgBCAEQQFrcSEEDAELCyAAQRBq\
IQAMAQsLQQALIQADQCAABEAgACECQbCALP0ABAAgAP0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAA\
AAAAAAAA/SP9ZCEEA0AgBEUEQEGwgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZCEEDAELCyACIARoaiICIABrQTRPBH8gACACEAgEf0EBBSAAIAJBNBANCwVBAAsEQEEBDwsgAiAAa0EcSwR/An9BASAAQQFrIgMtAABBAXRBgIQsai8BAEHAAHENABpBACEEA0AgBEGAAUkE\
QEEBIAMtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogBEEBaiEEIANBAWshAwwBCwtBAAsFQQALIQVBACEEAkAgBSACLQAAQQF0QYCELGovAQBBCHFyBH8gACACEBMFQQELDQBBASEEIAIQAQR/QQEF\
IxgjCyEHIwwhCCMWIQkgACACECAiAwRAIAIQCkEARyEDCyQYIAckCyAIJAwgCSQWIAMLDQAgBQR/IABBAWogACAALQAAIgNB8gBGIANB7gBGcgR/IABBAWstAABB3ABGBUEACxsQEgVBAAshBAsgBARAQQEPCwJ/\
IAIhAANAIAEgAk8EQEGwgCz9AAQAIAL9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhBANAIAQEQCAAIAIgBGhqIgMgAGtBEE8NBBogA0EBaiEAIAQgBEEBa3EhBAwBCwsgAkEQaiECDAELC0EACyEADAELC0EAC60HAQd/QX8hBSACQQFrIQQDQCABIARKBEAgBCEDA0AgAyAFSgR/IAMgA0EDbiIH\
QQNsayIIIAAgB0ECdGpqIgctAABBwIEsai0AACIJQQJ0IAdBAWotAABBwIEsai0AACIHQQR2ciAIQQFGBH8gCUEPcUEEdCAHQQJ2cgUgCUEDcUEGdCAHcgsgCEUbIgdB/wBJIAdBIE9xIAdBCUZyIAdBCkZyIAdB\
DUZyBUEACwRAIANBAWshAwwBCwsgAyAFRgRAA0AgASAESwR/IAQgBEEDbiIDQQNsayIHIAAgA0ECdGpqIgMtAABBwIEsai0AACIIQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAHQQFGBH8gCEEPcUEEdCADQQJ2\
cgUgCEEDcUEGdCADcgsgB0UbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBUEACwRAIARBAWohBAwBCwsgBCEDIAJBNEYEf0EBBSAAEAwLBEBBAQ8LIAVB/wFrIgRBACAEQQBOGyEEIAEgA0GAAmoiBSAB\
IAVIGyIFIAZKBEAgASAFQYAIaiIFIAEgBUgbIQZBACQHQQAkCAJAA0AgBCAGSQRAQQEhBSAEIARBA24iB0EDbGsiCCAAIAdBAnRqaiIHLQAAQcCBLGotAAAiCUECdCAHQQFqLQAAQcCBLGotAAAiB0EEdnIgCEEB\
RgR/IAlBD3FBBHQgB0ECdnIFIAlBA3FBBnQgB3ILIAhFGxACDQIgBEEBaiEEDAELCxAFIQULIAUEQEEBDwsLCyABIANKBH8gAyADQQNuIgRBA2xrIgUgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdBAnQgBEEBai0A\
AEHAgSxqLQAAIgRBBHZyIAVBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNxQQZ0IARyCyAFRRsFQQELBH9BAAUgA0EDayIEQQAgBEEAThshBAJ/A0AgAyAESgRAQQEgBCAEQQNuIgVBA2xrIgcgACAFQQJ0amoiBS0A\
AEHAgSxqLQAAIghBAnQgBUEBai0AAEHAgSxqLQAAIgVBBHZyIAdBAUYEfyAIQQ9xQQR0IAVBAnZyBSAIQQNxQQZ0IAVyCyAHRRsiBUH/AEkgBUEgT3EgBUEJRnIgBUEKRnIgBUENRnIEfyAAIAQgAUECECIEf0EB\
BSAAIAQgAUEEECILBUEACw0CGiAEQQFqIQQMAQsLQQALCwRAQQEPCyACIAMiBWohBAwBCwtBAAs=";var La=g("%\\&="),xa=11,IA=128,Qn=[1,0,2|IA,4|IA,8|IA,16,8|IA,32],Ua=[d,jA.table,g("0123456789"),Be,Qe,Ee,_,SA,y,ae,se,Ke,F.table],Ga=[[720944,d],[720928,M.table],
[720960,F.table],[720992,de.table],[721024,La],[720976,y],[721008,on]];function Xt(A){for(let[n,r]of Ga)Ta(new Uint8Array(A,n,16),r);new Uint8Array(A,720912,Qn.
length).set(Qn),Ma(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of Ua.entries())for(let t=0;t<
256;t++)e[t]=e[t]|r[t]<<n}function Ta(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function Ma(A){A.fill(IA,0,xa);for(let e=0;e<128;e++){let n=M.
table[e]===1?Qn[e>>4]&~IA:0;A[e&15]=A[e&15]|n}}var cn=65536,Vt;function un(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new fn(e,A)}catch{return}}var fn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#E=0;#a=0;#B=0;#g=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+cn+64)/cn)}),this.#e=n,Vt??=
new e.Module(Buffer.from(qt,"base64")),this.#A=new e.Instance(Vt,{env:{memory:r}}).exports,Xt(r.buffer),this.#c(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#c(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#g=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#g;if(this.#a=this.#n===void 0?e.byteOffset+n:1048640,this.#g=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,E=s?t.words.byteOffset+4*t.first:0,a=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#a,o,E,s?t.count:-1,a)}else 1048640+o+64>this.#i.length&&this.#f(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#E=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,E=0,a=Math.min(i,4096);for(;E<
a;){let B=E+a>>1;this.#E+this.#Q[s+2*B]<o?E=B+1:a=B}return E<Math.min(i,4096)?this.#E+this.#Q[s+2*E]:i>4096?p(n,r,o,t):I}nextWide({start:e,end:n},r){if(this.#B===
0)return I;let t=this.#a+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#a+n-e);return o===0?I:e+o-this.#a}nextRun(e,n){let r=n-this.#E;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#E+this.#s[2*this.#r]:I}endOf(){return this.#E+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(e,n){e.grow(Math.ceil((n-this.#i.length)/cn)),this.#c(e)}#c({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var CA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(M,A,n,e),endOf:({bytes:A,end:e},n)=>C(M.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>we.find(A,e)},ka=192,In,Zt=!1,dn=[];function $t(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?CA:e?.holds(n)===!0?e.sift(A)?e:CA:
t-r<ka?CA:(Zt||(In=un()),Zt=!0,In?.sift(A)===!0?In:CA)}function Ao(A,e){if(A.end-A.start>8388608)return CA;for(;dn.length<e;)dn.push(un());let n=dn[e-1];return n?.
sift(A)===!0?n:CA}var eo={table:SA,shortest:T};function ln(A,e,n){_a(A,e,n);for(let r of Ut){let{levels:t,alphabet:o,notice:i}=r;if(!(t>A.depth))for(let s=e.nextOther(o,A,A.start);s!==
I;){let E=C(o.shape.table,A.bytes,s,A.end),a=i(A,s,E)?wn(s,r,A,n):E;s=e.nextOther(o,A,a)}}no(we,(r,t)=>e.nextWide(r,t),A,n),va(A,n)}function va(A,e){A.outer===void 0||
mA(A.outer)===void 0||(A.isPiece?xA.find(A,A.start)!==I&&(e.hasCutPacked=!0):no(xA,xA.find,A,e))}function no(A,e,n,r){if(!(A.levels>n.depth))for(let t=e(n,n.start);t!==
I;t=e(n,t))t=wn(t,A,n,r)}function wn(A,{levels:e,decode:n},r,t){if(r.isPiece)return n(r,A,Cn(r,e,t));let o={...t,hasCutPacked:!1},i=n(r,A,Cn(r,e,o));if(!o.hasCutPacked)
return i;let s={...r,isUndivided:!0};return n(s,A,Cn(s,e,t))}function Cn(A,e,n){return r=>{if(!n.budget.spend(r.bytes.length))return;let t=Ja(r,A,A.depth-e),o=Ao(
t,Re(t));(!o.isEmpty||xA.find(t,t.start)!==I)&&ln(t,o,n)}}function _a(A,e,n){let r;for(let t=e.nextRun(A,A.start);t!==I;){let o=e.endOf(A,t),i=G(A,t,o)?e.traitsOf():
e.traitsOf()&2;(i&1)!==0&&o-t>=c&&Wa(A,t,o,n.found);for(let s=0;s<le.length;s++){let E=le[s],{levels:a,trait:B,shortest:w,notice:Y}=E;if(!(a>A.depth||(i&B)===0||
o-t<w))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=Y(A,x,o),x!==I);)x=wn(x,E,A,n),r??=le.map(()=>A.start),r[s]=x}t=e.nextRun(A,o)}}function Ja({bytes:A,core:e,locate:n,
aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,exact:t,core:e,isPiece:o.isPiece||e.start>0||e.end<A.length,isUndivided:o.
isUndivided,outer:{layer:o,locate:n},unpack:void 0}}function Wa(A,e,n,r){let{bytes:t}=A;for(let o=p(Oe,t,e,n);o!==I;o=p(Oe,t,o,n)){let i=o;o=C(d,t,o,n),Ya(A,i,o,
r),Xa(A,i,o,r)}}function Ya(A,e,n,r){let{bytes:t}=A,o=n-(eA-uA)+4;for(let i=e+uA;;i++){if(i=Jt(t,i,o),i===-1)return;let s=i-uA;if(!Bn(t,s)&&!VA(A,s,s+eA))continue;
let E=Wt(t,s);E!==void 0&&(E.confidence==="certain"||qa(A,s))&&r.add(A,s,s+eA,E)}}function qa(A,e){return!A.exact&&VA(A,e,e+eA)&&Yt(A.bytes,e)}function Xa(A,e,n,r){
let{bytes:t}=A;for(let o=p(eo,t,e,n);o!==I;o=p(eo,t,o,n)){let i=o;for(;o<n&&SA[t[o]]===1;)o++;Ka(A,i,o,r)}}function Ka(A,e,n,r){let{bytes:t}=A;for(let i=Ue(t,e,
n,e);i!==-1;i=Ue(t,e,n,i+1)){let s=hA(t,i);s!==void 0&&r.add(A,i,i+T,Cr(s))}let o=n-T;A.exact||hA(t,o)!==void 0||!Dr(t,o)||VA(A,o,n)&&r.add(A,o,n,lr)}var ro=Object.freeze([]);function to(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=$t(A,t);if(i.isEmpty)return ro;let s=A.end-A.start,E=new zA(A.start),a=new JA(s),
B=o&&za(o,s,a);ln(nr(A,e,B),i,{found:E,budget:a}),a.isExceeded&&n?.($n),E.hasCandidates&&r?.();let w=E.distinct();return w.length===0?ro:w}function za(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}function oo(A,e,n){let r=0,t=e;for(;t<n;t++){let o=A[t]-48;if(o<0||o>7)break;r=r*8+o}if(t!==e){for(let o=t;o<n;o++)if(A[o]!==0&&A[o]!==32)return;return r}}var io=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],Dn=new Map;for(let A of io){let e=A[0].charCodeAt(0);Dn.set(e,[...Dn.get(e)??[],
A])}var so=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Va=110,pn=120,me=new Uint8Array(65536);for(let[A]of io)me[A.charCodeAt(0)<<
8|A.charCodeAt(1)]=1;for(let A=0;A<256;A++)co(A)&&(me[pn<<8|A]=1);for(let A of so.keys())me.fill(1,A<<8,A+1<<8);var Eo=512,mn=22,Sf=Buffer.from("PK"),Za=Buffer.
from("PK\0\0\0\0","latin1"),ja=mn+65535;function ao(A,e,n,r=!0){if(!(n-e<8)){if(me[A[e]<<8|A[e+1]]===1||Qo(A,e,n)){let t=$a(A,e,n);if(t!==void 0)return t}return r&&
nB(A,e,n)?"trailing-zip":void 0}}function $a(A,e,n){let r=A[e],t=Dn.get(r)?.find(([i])=>fo(A,e,i));if(t!==void 0)return t[1];if(r===pn&&co(A[e+1]))return"zlib";
let o=so.get(r);if(o!==void 0){let i=uo(A,e,Math.min(n,e+Va)),s=o.find(([E])=>E.test(i));if(s!==void 0)return{unreadable:s[1]}}return AB(A,e,n)?"tar":void 0}function Bo(A){
return A.endsWith(".br")?"brotli":void 0}function AB(A,e,n){if(!Qo(A,e,n)||!go(A,e)&&!fo(A,e+257,"ustar"))return!1;let r=oo(A,e+148,e+156)??eB(uo(A,e+148,e+156)),t=256;for(let o=e;o<e+Eo;o++)t+=A[o];for(let o=e+
148;o<e+156;o++)t-=A[o];return r===t}function eB(A){return Number.parseInt(A.replaceAll("\0"," "),8)}function Qo(A,e,n){return n-e<Eo?!1:go(A,e)||A[e+257]===117&&
A[e+258]===115}function go(A,e){return A[e+154]===0&&A[e+155]===32}function co(A){return(A&32)===0&&((pn<<8)+A)%31===0}function nB(A,e,n){let r=Math.max(e,n-ja);
if(n-r<mn)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(Za):-1;return o>=0&&o+mn<=t.length}function fo(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function uo(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var N=require("node:fs"),Io=require("node:zlib");var Co=32*1024*1024,rB=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,tB=32;function lo(A,e){try{let n=(0,Io.inflateSync)(oB(A),{maxOutputLength:Co}),r=rB.exec(
n.toString("latin1",0,tB)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return HA(n)}}function oB(A){let e=(0,N.openSync)(A,N.constants.O_RDONLY|(N.constants.O_NONBLOCK??0));try{let n=(0,N.fstatSync)(
e);if(!n.isFile()||n.size>Co)throw new Error("it is no file of a size that is read here");return(0,N.readFileSync)(e)}finally{(0,N.closeSync)(e)}}function MA(A,e,n){if(ao(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return to({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function wo(A,e){let n=lo(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&MA(n.bytes,
n.start,e)}function Do(A,e,n){let r=(0,lA.lstatSync)(A);return!r.isFile()||r.size>n||(0,lA.realpathSync)(A)!==A?!1:Bo(A)===void 0&&MA((0,lA.readFileSync)(A),0,e)}var iB=/ -{24} >8 -{24}\r?$/;var sB="diff --";function mo(A,e){if(!e)return A;let n;for(let{line:r,at:t}of aB(A)){let o=iB.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(sB))return EB(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function EB(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*aB(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var OA={decodeDepth:3,maxSize:1/0,lineHash:!1};function po(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var BB=500,ho=1<<20;function Ro({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!po(r)&&QB(t,
e);case"commit-msg":return e.length===1&&cB(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function QB(A,e){let n=Fn(A.directory);if(n===void 0)return!1;let r=jn(
A);if(r===void 0||r.blobs.size+e.length>BB)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,FA.join)(
n.top,On(s)))),i=e.map(s=>(0,FA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(bo)&&[...r.blobs].every(s=>wo(t(s),OA))&&i.every(gB)}function gB(A){
return bo(A)&&Do(A,OA,ho)}function bo(A){return[...Mn(A)].every(({name:e})=>MA(e,0,OA))}function cB(A,e,n){let r=mo((0,So.readFileSync)((0,FA.resolve)(A,e)),n);
return r.length<=ho&&MA(r,0,OA)}var fB=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;uB(process.argv.slice(2))||import("./cli.js");function uB([A,e="",...n]){let r=n.findIndex(
E=>E==="--"||!E.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(E=>fB.test(E)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return Ro({hook:e,args:o,cwd:s,env:i})&&Tn(s,(0,Po.homedir)())}catch{return!1}}
