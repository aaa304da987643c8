"use strict";var po=Object.create;var mn=Object.defineProperty;var ho=Object.getOwnPropertyDescriptor;var Ro=Object.getOwnPropertyNames;var So=Object.getPrototypeOf,bo=Object.prototype.hasOwnProperty;var yo=(A,e,n,r)=>{if(e&&typeof e=="object"||typeof e=="function")for(let t of Ro(e))!bo.call(A,t)&&t!==n&&mn(A,t,{get:()=>e[t],enumerable:!(r=ho(e,t))||r.enumerable});
return A};var Po=(A,e,n)=>(n=A!=null?po(So(A)):{},yo(e||!A||!A.__esModule?mn(n,"default",{value:A,enumerable:!0}):n,A));var mo=require("node:os");var Sn=require("node:fs"),bn=require("node:path");var x=class extends Error{name="UserError"};function FA(A){return(A instanceof Error?A.message:String(A)).trim().replaceAll(/\s*\n\s*/g,"; ")}function pn(A){return A instanceof
Error&&"code"in A?String(A.code):void 0}var hn=require("node:fs"),lA=require("node:path");function*Rn(A,e){for(let n=A;;n=(0,lA.dirname)(n))if(yield n,(0,hn.existsSync)((0,lA.join)(n,".git"))||n===e||
n===(0,lA.dirname)(n))return}var Lo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function yn(A,e,n=Sn.existsSync){for(let r of Rn(A,e)){let[t,o]=Lo.map(i=>(0,bn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var GA=require("node:fs");function Pn(A,e,n){let r=xo(A,e,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${e}: not valid UTF-8`)}}function xo(A,e,{noun:n,
largest:r}){try{let t=(0,GA.statSync)(A);if(!t.isFile())throw new x(`${e}: not a regular file`);if(t.size>r*1e6)throw new x(`${e}: larger than ${r} MB, which no\
 ${n} is`);return(0,GA.readFileSync)(A)}catch(t){throw t instanceof x?t:new x(pn(t)==="ENOENT"?`${e}: no such ${n} file`:`${e}: ${FA(t)}`)}}var Uo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,No=/^ *(?:#.*)?$/,To=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Oo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Fo=/^PAT00[1-5]$/,Go=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function xn(A,e){let n=yn(A,e);return n===void 0?!0:!n.endsWith(".json")&&ko(Pn(n,n,{noun:"configuration",largest:1}))}function ko(A){let e=new Set,n;for(let r of A.
split(/\r?\n/)){if(!Uo.test(r))return!1;if(No.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",Q=""]=o;
if(n===void 0||(n.indent??E)!==E||!Ln(n.key,Q))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||e.has(i))return!1;e.add(i),
n=void 0;let[,s,a]=Go.exec(t)??[];if(s===void 0?!To.test(t):a?.split(",").every(E=>Ln(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Ln(A,e){return(A==="disabledRules"?Fo:Oo).test(e)}var Co=require("node:fs"),NA=require("node:path");function*Un(A){if(A.length<52)return;let e=Buffer.from(A);for(let n=0,r=0;n<e.length;n=r+1)r=e.indexOf(47,n),r<0&&(r=e.length),r-n>=52&&(yield{name:e.subarray(n,
r),path:e.subarray(0,r)})}function Nn(A){if(typeof A=="string")return A;let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength),n="";for(let r=0;r<e.length;){let t=Mo(e,r);n+=t===0?`\\x${e.
toString("hex",r,r+1)}`:e.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Mo(A,e){for(let n=1;n<=4&&e+n<=A.length;n++)if(!A.toString("utf8",e,e+n).includes("\uFFFD")||A.subarray(e,e+n).equals(Buffer.from("\uFFFD")))return n;return 0}var rA=require("node:fs"),b=require("node:path");function Tn(A,e=process.env){let n=Ho(A,e);if(n===void 0)return;let{top:r,gitDir:t}=n,o=e.GIT_COMMON_DIR??On((0,b.join)(
t,"commondir")),i=o===void 0?t:(0,b.resolve)(t,o),s=e.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,b.join)(i,"objects"):(0,b.resolve)(A,s)}}function Ho(A,e){let n=e.GIT_DIR;if(n!==void 0){let r=(0,b.resolve)(A,n);return r===A&&e.GIT_WORK_TREE===void 0?void 0:{top:A,gitDir:r}}for(let r=A;;r=(0,b.dirname)(
r)){let t=(0,b.join)(r,".git"),o=(0,rA.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:On(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,b.resolve)(r,i.slice(8))};if(r===(0,b.dirname)(r)||vo(r))return}}function vo(A){return["HEAD","objects","refs"].every(e=>(0,rA.existsSync)(
(0,b.join)(A,e)))}function On(A){try{return(0,rA.readFileSync)(A,"utf8").trimEnd()}catch{return}}var vn=require("node:child_process");var Gn=require("node:fs"),tA=require("node:path");var _o=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Fn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Jo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Wo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],kn=["--no-pager","--literal-pathspecs",...Wo.flatMap(A=>["-c",A])];var Yo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Mn(A,e=process.env){let n={};for(let[t,o]of Object.entries(e)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Yo.has(i)&&(n[t]=o)}let r=A.inherit?[..._o,...Fn]:Fn;for(let t of r)e[t]!==void 0&&(n[t]=e[t]);return A.root!==void 0&&(n.GIT_WORK_TREE=
A.root),Object.assign(n,Jo)}var we;function Hn(){let A=process.env.PATH??process.env.Path??"";if(we?.path!==A){let e=qo(A);if(e===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");we={path:A,git:e}}return we.git}function qo(A){let e=process.platform==="win32"?"git.exe":"git";return A.split(tA.delimiter).
filter(n=>(0,tA.isAbsolute)(n)).map(n=>(0,tA.join)(n,e)).find(n=>Ko(n))}function Ko(A){try{return(0,Gn.statSync)(A).isFile()}catch{return!1}}var jo=12e4,Vo=1<<20;function _n(A,e){let{status:n,stdout:r,error:t}=(0,vn.spawnSync)(Hn(),[...kn,...A],{cwd:e.directory,env:Mn(e),stdio:["ignore","pipe","ignor\
e"],timeout:jo,maxBuffer:Vo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oA=class extends Error{name="GitError";command;exitCode;stderr;constructor(e,n,r={}){let t=r.stderr??"",o=Zo(t);super(o===""?`git ${e} ${n}`:`git ${e} ${n}:\
 ${o}`),this.command=e,this.exitCode=r.exitCode,this.stderr=t}};function Zo(A){let e=A.split(`
`).map(n=>n.trim());return e.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??e[0]??""}function Xo(A){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(A)}function Jn(A,e){if(!Xo(A))throw new oA(e,`wrote something that is no object id: ${JSON.stringify(
A.slice(0,80))}`);return A}var zo=new Int8Array(256).fill(-1);for(let A=0;A<16;A+=1)zo[A.toString(16).charCodeAt(0)]=A;var Yn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var qn="000000",$o=`:${qn}`;function Kn(A,e,n){let[r="",t="",o="",i="",s]=A.split(" ");if(!r.startsWith(":")||s===void 0)throw new oA(n,"wrote an unknown record");
return{path:e,before:/^:1[02]/.test(r)?Wn(o,n):void 0,after:/^1[02]/.test(t)?Wn(i,n):void 0,isNew:r===$o&&t!==qn,unmerged:s==="U"}}function Wn(A,e){return/^0+$/.
test(A)?void 0:Jn(A,e)}var jn="diff-index";function Vn(A){let e=_n([jn,...Yn,"--cached","HEAD","--"],A);if(e?.exitCode!==0)return;let n=e.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:Q}=Kn(n[i],s,jn);if(Q)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var dA=require("node:fs");var kA=class{#e;#n;#A=0;#t=0;constructor(e,n=0){this.#e=e,this.#n=n}get most(){return Math.max(this.#e.free,this.#e.ratio*this.#n)}give(e){this.#n+=e}affords(e){
return this.#A+e<=this.most+this.#t}spend(e){return this.affords(e)?(this.#A+=e,!0):!1}raise(e){this.#t=Math.max(this.#t,this.#A-this.most+e)}};var Zn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ai={free:1024*1024,ratio:24},MA=class{#e;#n=!1;constructor(e){
this.#e=new kA(Ai,e)}get isExceeded(){return this.#n}give(e){this.#e.give(e)}spend(e){let n=this.#e.spend(e);return n||(this.#n=!0),n}};function Xn({words:A,first:e,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+A[e+2*a+1]<t?i=a+1:s=a}return i<n&&r+A[e+2*i]<=o}function $n({bytes:A,start:e,end:n,changes:r},t,o){return{bytes:A,start:e,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:e,end:n},outer:void 0,unpack:o}}
function pe({layer:A}){return A.outer===void 0?A.unpack:pe(A.outer)}function he({outer:A}){return A===void 0?0:he(A.layer)+1}function U({changes:A},e,n){return A===
void 0||Xn(A,e-256,n+256)}function Ar(A,e){let n=[],r=[],t=A,o=e;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var De=3*65536,me=3*8192;function h(A,e){
if(A<=De+me){e({start:0,end:A},{start:0,end:A});return}for(let n=0;n<A;n+=De){let r={start:n,end:Math.min(A,n+De)};e({start:Math.max(0,n-me),end:Math.min(A,r.end+
me)},r)}}function l(A,e){let n=e|0;return{start:A.start+n,end:A.end+n}}var ei=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],ni=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],ri=A=>A.replaceAll(/[.\s/-]/g,e=>e===" "?"[ _-]?":`\\${e}`),er=new RegExp(`${ei.map(ri).join("|")}|(?<![a-z])(?:${ni.join(
"|")})`,"i"),ti=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,oi=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ii=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
si=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,ai=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Ei=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function rr(A){let e={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of A.steps){let[t,o]=HA(n,r,256);e.azure||=er.test(t)||er.test(
o),e.foreign||=ti.test(t)||oi.test(o),e.digest||=ii.test(t),e.example||=si.test(t),e.server||=ai.test(t)&&Ei.test(o)}return e}function HA(A,e,n){let{bytes:r}=A,
t=Math.max(A.start,e.start-n),o=Math.min(A.end,e.end+n);return[nr(r,t,e.start),nr(r,e.end,o)]}function nr(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,Math.
max(0,n-e)).toString("latin1")}var vA=new Uint16Array(256);function iA(A,e,n){vA.fill(0);for(let t=e;t<n;t++){let o=A[t];vA[o]=vA[o]+1}let r=0;for(let t=e;t<n;t++)r+=Math.log2((n-e)/vA[A[t]]);
return r/(n-e)}var Bi=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Qi=new Set(Bi.flatMap(A=>ir(A).flatMap(e=>[e,[...e].toReversed().
join("")]))),ci=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),gi=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function or(A){let e=A.toLowerCase(),n=ir(e);if(new Set(e).size<=4)return"it is one character, or a few, over and over";if(gi.test(e))return"it is made of words\
 that stand for a token";if(ui(e))return"it repeats itself";if(_A(n,tr)>=20||_A(Ii(e),tr)>=30)return"it counts up or down";if(_A(n,r=>Qi.has(r))>=20)return"it w\
alks along the keyboard";if(_A(n,r=>ci.has(r))>=(/\d/.test(e)?15:9))return"it is made of words"}function tr(A){return Math.abs(A.charCodeAt(0)-A.charCodeAt(1))<=
1}function ui(A){for(let e=1;e<=26;e++){let n=0;for(let r=e;r<A.length;r++)n+=A[r]===A[r-e]?1:0;if(2*n>=A.length-e)return!0}return!1}function ir(A){return Array.
from({length:Math.max(0,A.length-1)},(e,n)=>A.slice(n,n+2))}function Ii(A){return Array.from({length:Math.max(0,A.length-2)},(e,n)=>`${A[n]}${A[n+2]}`)}function _A(A,e){
return A.filter(e).length}var u=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,wA=String.raw`${u}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${u}value${u}\s{0,4}[:=]|\s)\s{0,8}${u}`,JA=String.raw`[^\s/@"'<>]{0,128}`,
k=A=>new RegExp(`^(?:${A})`,"i"),B=A=>new RegExp(`(?<=${A})`,"iy"),D=(A,e="")=>B(`(?:${A})${wA}${e}`),q=(A,e)=>B(String.raw`(?:^|[^\w.-])(?:${A})\b[^\n|;]{0,400}\s(?:${e})[\s=]{0,4}${u}`),
X="@|%40",z=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${JA}`;var sr=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:D("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:D("_authToken")},{id:"npmrc-auth",before:D(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:D("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:D("npmAuthIdent",`(?:${JA}:)?`)},{id:"yarn-auth-token",before:D("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${u}\s{1,8}value\s{0,4}=\s{0,4}${u}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${wA}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:D("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:D("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${z}`),after:k(X)},{id:"pip-inde\
x-url",before:B(z),after:k(String.raw`(?:${X})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
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
String.raw`<hudson\.[^]{0,1500}<url>https?${z}`),after:k(X)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(z),after:k(String.
raw`(?:${X})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${JA}`),after:k(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(z),after:k(String.raw`(?:${X})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
z),after:k(String.raw`(?:${X})[\w-]`)},{id:"devops-variable",before:D("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var fi=2048,di=/[A-Za-z0-9+/_-]+$/,Ci=/^[A-Za-z0-9+/_=-]+/;function Re({steps:A},e=fi){let n=A.map(({layer:t,span:o},i)=>{let[s,a]=HA(t,o,e);return i===0?{before:s,
after:a}:{before:s.replace(di,""),after:a.replace(Ci,"")}});return sr.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||li(t,i))&&(o?.test(s)??
!0)))?.id}function li(A,e){return A.lastIndex=e.length,A.test(e)}var O=(A,e,n)=>({signed:A,shaped:e,legacy:n}),Di={signed:4.5,shaped:4.5,legacy:4},mi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:A,entropy:e})=>e>=Di[A]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:A})=>A.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:A})=>/\d/.test(A)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:A})=>!/\d/.test(A.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:A})=>/[aq]$/.test(A)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:A})=>A.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:A,surroundings:e})=>A&&e.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:A})=>A.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:A})=>A.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:A})=>A.
digest}],pi=5,hi=8;function Ri(A){return A>=hi?"likely":A>=pi?"possible":void 0}function Si(A){let{kind:e}=A;return mi.reduce((n,{weights:r,applies:t})=>t(A)?n+
r[e]:n,0)}function ar(A,e){if(e.checksum==="valid")return e;let[n]=A.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(or(i.slice(0,52))!==void 0)return;let s=rr(A),a=bi(e);if(a==="legacy"&&s.foreign)return;let E=s.azure&&Re(A,256)!==void 0,
Q=Si({kind:a,entropy:iA(r,t,t+52),word:i,surroundings:s,carried:E}),w=Ri(Q);return w===void 0?void 0:{...e,confidence:w}}function bi({format:A,ruleId:e}){return A===
"legacy"?"legacy":e==="PAT003"?"signed":"shaped"}var cr=require("node:zlib");function c(A,e=()=>1){let n=new Uint8Array(256);for(let r=0;r<A.length;r++)n[A.charCodeAt(r)]=e(r);return n}var Er="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Se="abcdefghijkl\
mnopqrstuvwxyz",Br="0123456789",be=Br+Er+Se,K=`${Er}${Se}${Br}+/`,sA=`${Se}234567`,f=c(`${K}-_`),M=c(be),DA=c(sA),y=c(`	
\r${String.fromCharCode(...Array.from({length:95},(A,e)=>32+e))}`),P=c("0123456789ABCDEFabcdef"),m=c(K,A=>A);m[45]=62;m[95]=63;var N=52,ye=32,Qr=[2,7,8,22],yi=-524719827,Pi=270137646,Pe=50,aA=123-Pe,Li=97,xi=113,Ui=4;function gr(A){return Qr.reduce((n,r)=>n<<8|A[r],0)^(0,cr.crc32)(A.filter(
(n,r)=>!Qr.includes(r)))}var ur=gr(new Uint8Array(ye)),Ni;function Ti(){let A=new Int32Array(N*aA),e=new Uint8Array(ye);for(let n=0;n<ye*8;n++){e[n>>3]=128>>(n&7);let r=gr(e)^ur;e[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<sA.length;i++){let s=t*aA+sA.charCodeAt(i)-Pe;(i&o)!==0&&(A[s]=A[s]^r)}}return A}function mA(A,e){let n=Ni??=Ti(),
r=ur;for(let t=e,o=-Pe;t<e+N;t+=4,o+=4*aA){let i=n[o+A[t]],s=n[o+aA+A[t+1]],a=n[o+2*aA+A[t+2]];r^=i^s^a^n[o+3*aA+A[t+3]]}return r===yi?"user":r===Pi?"applicatio\
n":void 0}function Ir(A){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:A}}var fr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function dr(A){let e=sA.indexOf(A.charAt(N-1));return`${A.slice(0,N-1)}${e<sA.length/2?"a":"q"}`}function Le(A,e,n,r){
if(n-e===N)return r<=e&&mA(A,e)!==void 0?e:-1;let t=0;for(let o=Math.max(e+1,r);o<n;o++){let i=A[o];if(t=i===A[o-1]?t+1:0,i!==Li&&i!==xi||t>=N-1)continue;let s=o-
N+1;if(s>=r&&s>=e&&mA(A,s)!==void 0)return s}return-1}function Cr(A,e){return iA(A,e,e+N)>=Ui}var WA="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Oi="(?:/|\\\\/|%2[Ff])",lr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",wr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Fi=new RegExp(`${lr}(?::[^\\s:/\
@"'<>]{0,128})?${wr}`,"gi"),aQ=new RegExp(`${lr}(?::|%3A)$`,"i"),EQ=new RegExp(`^${wr}`,"i"),BQ=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Oi}${WA}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${WA}`,"gi"),Fi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${WA}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${WA}(?![.:/])`,"gi")];var QQ=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(A=>A.split(
" "))),cQ=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(A=>A.split(" ")));var Gi=Object.freeze([]),YA=class{#e;#n=[];#A=new Map;#t=!1;constructor(e){this.#e=e}get hasCandidates(){return this.#t}add(e,n,r,t){let o={start:n,end:r},i=Ar(
e,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ar(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(e.bytes.buffer,e.bytes.byteOffset+
n,r-n).toString("latin1"),Q=this.#i(s.format==="legacy"&&s.checksum==="valid"?dr(E):E),w=i.encoding.length===0&&a.end-a.start===r-n;w&&Q.offsets.has(a.start)||(w&&
Q.offsets.add(a.start),this.#n.push({...s,token:Q.token,offset:a.start-this.#e,length:a.end-a.start,encoding:i.encoding.length===0?Gi:i.encoding,seen:{layer:e,span:o}}))}#i(e){
let n=this.#A.get(e)??{token:e,offsets:new Set};return this.#A.set(e,n),n}distinct(){let e=[];for(let n of this.#n.sort(Hi)){let r=e.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?e.push(n):ki(n,r)&&(e[e.length-1]=n)}return e.sort(Mi)}};function ki(A,e){let n=A.encoding.length-e.encoding.length;return n<0||n===0&&A.encoding.join()>e.encoding.join()}function Mi(A,e){return A.offset-e.offset||A.length-
e.length||xe(A.token,e.token)}function Hi(A,e){return xe(A.token,e.token)||A.offset-e.offset||e.length-A.length||(A.encoding===e.encoding?0:xe(A.encoding.join(),
e.encoding.join()))}function xe(A,e){return A===e?0:A<e?-1:1}var Ue=92,vi=37,_i=117,Ji=120,Wi=new Set(Array.from("0bfnrtv",A=>A.charCodeAt(0)));function qA(A,e,n){let{bytes:r,start:t,end:o}=A;return n<o&&M[r[n]]===1?!1:e<=
t||M[r[e-1]]===0||Yi(r,t,e)}function Yi(A,e,n){return n-2>=e&&A[n-2]===Ue&&Wi.has(A[n-1])||n-3>=e&&A[n-3]===vi&&Ne(A,n-2,n)||n-4>=e&&A[n-4]===Ue&&A[n-3]===Ji&&Ne(
A,n-2,n)?!0:n-6>=e&&A[n-6]===Ue&&A[n-5]===_i&&Ne(A,n-4,n)}function Ne(A,e,n){for(let r=e;r<n;r++)if(P[A[r]]===0)return!1;return!0}var g=52,j=48,C=-1,KA=`${K}-_`,Dr="%\\&#;={}",jA={table:c(KA+Dr),shortest:g},T={table:c(`${KA}${Dr}\r
`),shortest:24},Te={table:f,shortest:g};function p({table:A,shortest:e},n,r,t){let o=r-1,i=o+e;for(;i<t;){let s=i;for(;A[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+e}return C}function d(A,e,n,r){let t=n;for(;t+4<=r;){let o=A[e[t]]&A[e[t+1]],i=A[e[t+2]]&A[e[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&A[e[t]]===1;)t++;return t}var qi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],mr={levels:0,
find:({bytes:A,start:e},n)=>n===e&&VA(A,e)!==void 0?e:C,decode:(A,e,n)=>{let{bytes:r,end:t,outer:o}=A,i=VA(r,e),s=o&&pe(o);return i===void 0||s===void 0||s(r.subarray(
e,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:e,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function VA(A,e){let n=A[e];for(let[r,t]of qi)
if(n===t[0]&&t.every((o,i)=>A[e+i]===o))return r}var Oe={table:f,shortest:Math.ceil(g*8/6)},pr=4,ji=c("(Px"),hr=Math.floor((j-2)/3),Rr={levels:1,trait:4,shortest:Oe.shortest,notice:({bytes:A},e,n)=>{for(let r=p(
Oe,A,e,n);r!==C;){if(ZA(A,r))return r;let t=d(f,A,r,n);for(let o=0;o<pr;o++)if(Sr(A,r+o,t))return r;r=p(Oe,A,t,n)}return C},decode:(A,e,n)=>{let r=d(f,A.bytes,e,
A.end);ZA(A.bytes,e)&&Vi(A,e,r,n);for(let t=0;t<pr;t++)Zi(A,{start:e+t,end:r},t===0,n);return r}};function ZA(A,e){let n=m[A[e]]<<2|m[A[e+1]]>>4;return ji[n]===
1&&VA(Fe(A,e,0,6),0)!==void 0}function Vi({bytes:A},e,n,r){let t=(n-e)*3>>2;r({bytes:Fe(A,e,0,t),core:{start:0,end:t},locate:o=>({start:e+Math.floor(o.start*8/6),
end:e+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Zi({bytes:A},e,n,r){let t=e.start,o=(e.end-t)*3>>2;Sr(A,t,e.end)&&h(o,(i,s)=>{zi(A,
t,i.start,i.end)&&r({bytes:Fe(A,t,i.start,i.end),core:l(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function Sr(A,e,n){let r=e-4,t=r+4*hr;for(;t+4<=n;){let o=t;for(;Xi(A,o);)if(o-=4,o===r)return!0;r=o,t=o+4*hr}return!1}function Xi(A,e){
let n=m[A[e]]&32,r=m[A[e+1]]&8;return(n|r|m[A[e+2]]&2)===0}function pA(A,e,n){let r=n/3|0,t=n-3*r,o=e+4*r+t,i=m[A[o]],s=m[A[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function zi(A,e,n,r){let t=n-1,o=t+g;for(;o<r;){let i=o,s=pA(A,e,i);for(;y[s]===1;){if(i--,i===t)return!0;s=pA(A,e,i)}if(s===0&&$i(A,e,i,
n,r))return!0;t=i,o=i+g}return!1}function $i(A,e,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[pA(A,e,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<g&&
y[pA(A,e,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&y[pA(A,e,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function Fe(A,e,n,r){let t=e+n/3*4,o=Math.min(Math.ceil((r-
n)*4/3),A.length-t),i=Buffer.from(A.buffer,A.byteOffset+t,o);return Buffer.from(i.toString("latin1"),"base64")}var F={table:c(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},As=1,es=48,ns=120,rs=92,ts=40,XA=Buffer.from("(byte)");function H(A,e,n){let r=e;for(;r<n&&P[A[r]]===0;)r+=os(A,r,n)?XA.length:1;return Math.
min(r,n)}function zA(A,e,n){A.length>0&&A.add(As,e,n)}function Ge(A,e,n){return A[e]===es&&e+1<n&&hA(A[e+1])}function br(A,e,n){return e-2>=n&&A[e-2]===rs&&hA(A[e-
1])}function hA(A){return A!==void 0&&(A|32)===ns}function os(A,e,n){if(A[e]!==ts||e+XA.length>n)return!1;for(let r=1;r<XA.length;r++)if(A[e+r]!==XA[r])return!1;
return!0}var $A=class{bytes;starts;ends;length=0;constructor(e,n){this.bytes=Buffer.allocUnsafe(e),this.starts=n?new Int32Array(e):void 0,this.ends=n?new Int32Array(e):void 0}add(e,n,r){
this.bytes[this.length]=e,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:A,
core:e},n,r){let t=new $A(A.end-A.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new $A(o,!0),r(i)),i),a=E=>is(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:e.start===A.start?0:a(e.start),end:e.end===A.end?o:a(e.end)},locate:({start:E,end:Q})=>{let{starts:w,ends:Y}=s();return{start:w?.[E],
end:Y?.[Q-1],encoding:n}},aligned:!0,exact:!0}}function is(A,e){let n=0,r=A.length;for(;n<r;){let t=n+r>>1;A[t]<e?n=t+1:r=t}return n}var I=-1,EA=256,yr=10,ss=13;function R(A,e){return A|e<<9}function Pr(A){return A&511}function Lr(A){return A>>9}function v(A,e,n){let r=0;for(let t=e;t<n;t++){
let o=A[t];if(P[o]===0)return I;r=r*16+W(o)}return e>=n||r>255?I:r}function W(A){return(A&15)+(A>57?9:0)}function S(A,e,n){let r=e;for(;r<n&&P[A[r]]===1;)r++;return r}
function BA(A,e,n){return e>=n?0:A[e]===yr?1:A[e]!==ss?0:e+1<n&&A[e+1]===yr?2:1}var xr={table:F.table,shortest:3*g-1},as=48,Es=3,Ur={levels:1,alphabet:{index:0,shape:xr},notice:(A,e,n)=>U(A,e,n)&&Bs(A.bytes,{start:e,end:n}),decode:({bytes:A,
end:e},n,r)=>{let t=d(xr.table,A,n,e);return h(t-n,(o,i)=>{let s={piece:l(o,n),core:l(i,n)},a=J(s,"decimal",E=>Qs(A,s.piece,E));a!==void 0&&r(a)}),t}};function Bs(A,e){
let n=0;for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Nr(A,e,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=j)return!0;r=H(A,t,e.end)}return!1}function Qs(A,e,n){
for(let r=H(A,e.start,e.end);r<e.end;){let t=S(A,r,e.end),o=Nr(A,e,r,t);o===I?zA(n,r,t):n.add(o,r,t),r=H(A,t,e.end)}}function Nr(A,{start:e,end:n},r,t){if(t-r>Es||
r>e&&hA(A[r-1])||t<n&&hA(A[t]))return I;let o=0;for(let i=r;i<t;i++){let s=A[i]-as;if(s>9)return I;o=10*o+s}return o>255?I:o}function V(A,e,n){if(!U(A,e.source[0],e.end))return;let{bytes:r}=A;h(e.offsets.at(-1),(t,o)=>{n({bytes:cs(r,e,t),core:l(o,-t.start),locate:i=>gs(e,l(i,t.start)),
aligned:!0,exact:!0})})}function cs(A,e,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Or(e,n);o<e.source.length;o++){let i=e.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,e.offsets[o+1]),E=e.source[o]-i;t.set(A.subarray(s+E,a+E),s-n)}return t}function gs(A,e){return{start:Tr(A,e.start),end:Tr(A,e.
end-1)+1}}function Tr(A,e){let n=Or(A,e);return A.source[n]+e-A.offsets[n]}function Or(A,e){let n=0,r=A.source.length-1;for(;n<r;){let t=n+r+1>>1;A.offsets[t]<=
e?n=t:r=t-1}return n}var Fr={table:f,shortest:16},Ae=T.shortest,Gr=1,ke=2,Me=4,us=8,Is=c(KA,A=>A>=64?Gr:A<26?ke:A>=52&&A<62?Me:us),fs=256;function ee(A,e,n,r){for(let t=p(Fr,A.bytes,
e,n);t!==C;){let o=d(f,A.bytes,t,n);if(!ds(A.bytes,t,o)&&r(A,t,o))return t;t=p(Fr,A.bytes,o,n)}return C}function ds(A,e,n){let r=0;for(let t=e;t<n;t++)if(r|=Is[A[t]],
(r&(ke|Me))===(ke|Me))return!1;return(r&Gr)===0?n-e<=fs&&Cs(A,e,n):!0}function Cs(A,e,n){let r=e+1;for(;r<n&&A[r]===A[e];)r++;return r===n}var ls=27,ws=38,Ds=60,kr=62,ms=91,ps=16,hs=128,Rs=16,Ss=c("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),bs=c(`<\r
`),ys=c("0123456789;"),Ps=c("mK"),Ls=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(A=>Buffer.from(A)),xs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(A=>Buffer.from(A)),He="\x1B\xC2\xE2\xEF";function Mr(A,e){let{bytes:n,end:r}=A,t=e;for(let o=0;o<ps;o++){let i=Us(A,t);if(i===t)break;t=i}return t>e&&t<r&&f[n[t]]===
1?t:-1}function Us(A,e){let n=A.bytes[e];if(n===Ds)return Ns(A,e);if(n===ls)return Ts(A,e);for(let r of n===ws?Ls:xs)if(ve(A,e,r))return e+r.length;return e}function Ns({
bytes:A,end:e},n){if(n+1>=e||Ss[A[n+1]]===0)return n;let r=Math.min(e,n+hs),t=n+1;for(;t<r&&A[t]!==kr&&bs[A[t]]===0;)t++;return t<r&&A[t]===kr?t+1:n}function Ts({
bytes:A,end:e},n){if(A[n+1]!==ms)return n;let r=Math.min(e,n+2+Rs),t=n+2;for(;t<r&&ys[A[t]]===1;)t++;return t<e&&Ps[A[t]]===1?t+1:n}function ve({bytes:A,end:e},n,r){
if(n+r.length>e)return!1;for(let t=0;t<r.length;t++){let o=A[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Je=10,Jr=13,Os=38,Fs=60,QA=92,Hr=42,Gs=45,ks=35,_e=47,Wr=110,Yr=114,qe=4,ne=128,Ms=2,Hs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(_s),oe=c(" 	\"'`\\=.,&>#*|<^~"),_=c("\"'`"),re=c("bBfFrRuULN@$"),Ke=c("+-/_"),vs=c(`
\r<`),ie=c(` 	"'\`\\=.,&>#*|<^~
\r+-/_${He}`),se=c(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),te=c(`
\r\\&<${He}`);function _s(A){return Uint8Array.from(A,e=>e.charCodeAt(0))}function ae(A,e){let{bytes:n,end:r}=A;if(e>=r||ie[n[e]]===0)return-1;let t=We(A,e,!1);
return t!==-1?t:Js(A,e)?We(A,e,!0):Mr(A,e)}function Js({bytes:A,end:e},n){let r=n;for(;r<e&&r-n<qe&&A[r]===QA;)r++;return r<e&&_[A[r]]===1}function We(A,e,n){let{
bytes:r,end:t}=A,o=Math.min(t,e+(n?2*ne:ne)),i=0,s=e;for(;s<o;){let a=SA(A,s),E=n?Ws(r,s,o):s;if(a>s){if(i===Ms)return-1;i++,s=a}else if(E>s)s=E;else if(oe[r[s]]===
1||Ks(r,s,o))s++;else if(s>e&&qs(r,s,o))s++;else break}return n&&(s===e||_[r[s-1]]===0)?-1:i>0||Ys(r,e,s)?s:-1}function Ws(A,e,n){let r=A[e]===_e&&A[e+1]===Hr,t=A[e]===
ks||vr(A,e,_e)||vr(A,e,Gs);if(!r&&!t)return e;let o=e+(r?2:1);if(t){for(;o<n&&A[o]!==Je&&A[o]!==Jr;)o++;return o<n?o:e}for(;o+1<n&&(A[o]!==Hr||A[o+1]!==_e);)o++;
return o+1<n?o+2:e}function vr(A,e,n){return A[e]===n&&A[e+1]===n}function qr({bytes:A,end:e},n){if(n>=e||ie[A[n]]===0)return!1;if(_[A[n]]===1)return!0;let r=Math.
min(e,n+ne),t=n;for(;t<r&&se[A[t]]===1&&te[A[t]]===0;)t++;return t<r&&te[A[t]]===1}function Ys(A,e,n){let r=e;for(;r<n&&A[r]===QA;)r++;return r<n-1&&_[A[r]]===1&&
_[A[n-1]]===1}function qs(A,e,n){if(re[A[e]]===0)return!1;let r=e+1;re[A[r]]===1&&r++;let t=r-e;for(;r<n&&r-e<t+qe&&A[r]===QA;)r++;return r<n&&_[A[r]]===1}function je(A,e){
let{bytes:n,start:r}=A,t=Math.max(r,e-ne),o=-1;for(let i=e-1;i>t&&se[n[i]]===1;i--)f[n[i]]===0&&f[n[i-1]]===1&&We(A,i,!1)===e&&(o=i);return o}function Ee({bytes:A,
start:e},n){return n>e&&(A[n]===Wr||A[n]===Yr)&&A[n-1]===QA}function Ks(A,e,n){let r=e;for(;r<n&&Ke[A[r]]===1;)r++;return r>e&&r<n&&(oe[A[r]]===1||vs[A[r]]===1)}
function SA(A,e){let{bytes:n,end:r}=A,t=n[e];if(t===Je)return e+1;if(t===Jr)return e+1<r&&n[e+1]===Je?e+2:e+1;if(t===QA){let o=_r(A,e)===Yr?Ye(A,e):e;return _r(
A,o)===Wr?Ye(A,o):o}if(t!==Os&&t!==Fs)return e;for(let o of Hs)if(ve(A,e,o))return e+o.length;return e}function _r(A,e){let n=Ye(A,e)-1;return n>e&&n<A.end?A.bytes[n]:
-1}function Ye(A,e){let n=e;for(;n<A.end&&n-e<qe&&A.bytes[n]===QA;)n++;return n+1}var Ve=10,js=128,Vs=64,Ze=c(" 	"),Kr=c("0123456789"),jr={levels:0,trait:2,shortest:T.shortest,notice:(A,e,n)=>ee(A,e,n,Zs),decode:(A,e,n)=>{let r=d(f,A.bytes,e,
A.end),t=Xs(A,e,r);return t===void 0?r:(V(A,t,n),t.end)}};function Zs(A,e,n){let r=Vr(A,e,n);if(r===void 0)return!1;let t=n-e,o=n;for(let i=Be(A,r,o);i!==-1;i=Be(
A,r,o))if(o=d(f,A.bytes,i,A.end),t+=o-i,t>=g)return!0;return!1}function Xs(A,e,n){let r=Vr(A,e,n);if(r===void 0)return;let t=[e],o=[0,n-e],i=n;for(let s=Be(A,r,
i);s!==-1;s=Be(A,r,i))i=d(f,A.bytes,s,A.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function Vr(A,e,n){
let{bytes:r,start:t,end:o}=A,i=Math.max(t,e-js),s=e,a=!0;for(;s>i&&r[s-1]!==Ve;s--)Ze[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Ve||!qr(A,n))return;let E=Math.min(
o,n+Vs),Q=n;for(;Q<E&&r[Q]!==Ve;)Q++;return Q<E?{lineStart:s,start:e,end:n,lineEnd:Q}:void 0}function Be({bytes:A,end:e},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=e||A[t]!==A[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=e)return-1;let i=zs(A[o]);if(i===void 0){if(A[o]!==A[t])return-1;o++,t++}else{if(i[A[t]]===
0)return-1;o=d(i,A,o,n.start),t=d(i,A,t,e)}}return t<e&&f[A[t]]===1?t:-1}function zs(A){return Kr[A]===1?Kr:Ze[A]===1?Ze:void 0}var $s=85,Zr=117,Aa=120,ea=123,na=125,Z=48,ra=32,ta=127,Xr={encoding:"escape",lead:92,read:(A,e,n)=>{if(e+1>=n)return I;let r=A[e+1];if(r===Zr&&A[e+2]===ea)return oa(
A,e,n);if(r===Aa)return Xe(A,e,e+4,n);if(r===Zr)return Xe(A,e,e+6,n);if(r===$s)return Xe(A,e,e+10,n);if(r>=Z&&r<Z+8)return ia(A,e,n);let t=BA(A,e+1,n);return t>
0?R(EA,1+t):r>ra&&r<ta&&M[r]===0?R(r,2):I}};function Xe(A,e,n,r){let t=n>r?I:v(A,e+2,n);return t===I?I:R(t,n-e)}function oa(A,e,n){let r=S(A,e+3,Math.min(n,e+9)),
t=r<n&&A[r]===na?v(A,e+3,r):I;return t===I?I:R(t,r+1-e)}function ia(A,e,n){let r=0,t=e+1,o=e+(sa(A,e+1,n)?5:4);for(;t<n&&t<o;){let i=A[t]-Z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-e)}function sa(A,e,n){if(e+4>n||A[e]!==Z||A[e+1]>Z+3||A[e+1]===Z&&A[e+2]<Z+4)return!1;for(let r=e+1;r<e+4;r++){let t=A[r]-Z;if(t<
0||t>7)return!1}return!0}var aa=35,Ea=59,Ba=120,ze=48,zr=8,$r={encoding:"html-entity",lead:38,read:(A,e,n)=>{if(e+2>=n||A[e+1]!==aa)return I;let r=(A[e+2]|32)===Ba,t=r?e+3:e+2,o=r?S(A,t,
Math.min(n,t+zr)):Qa(A,t,n),i=r?v(A,t,o):ca(A,t,o);return i===I?I:R(i,(o<n&&A[o]===Ea?o+1:o)-e)}};function Qa(A,e,n){let r=Math.min(n,e+zr),t=e;for(;t<r&&A[t]>=
ze&&A[t]<ze+10;)t++;return t}function ca(A,e,n){let r=0;for(let t=e;t<n;t++)r=r*10+A[t]-ze;return e>=n||r>255?I:r}var ga=117,At={encoding:"percent",lead:37,read:(A,e,n)=>{if(A[e+1]===ga){let t=e+6>n?I:v(A,e+2,e+6);return t===I?I:R(t,6)}let r=v(A,e+1,Math.min(n,e+3));return e+
3>n||r===I?I:R(r,3)}};var et=61,nt={encoding:"quoted-printable",lead:et,read:(A,e,n)=>{let r=BA(A,e+1,n);if(r>0)return A[e-1]===et?I:R(EA,1+r);let t=v(A,e+1,Math.min(n,e+3));return e+
3>n||t===I?I:R(t,3)}};var $e=[At,Xr,$r,nt],AA=c(String.fromCharCode(...$e.map(({lead:A})=>A)),A=>A+1),Ia=c("=\\"),tt={levels:1,trait:8,shortest:g,notice:(A,e,n)=>{for(let r=e;r<n;){let t=rt(
A,r);if(t-r>=g&&fa(A,r,t))return r;r=t+1}return C},decode:(A,e,n)=>{let r={start:e,end:rt(A,e)},t=la(A.bytes,r);for(let[o,i]of $e.entries())(t&1<<o)!==0&&Ca(A,r,
i,n);return r.end}};function fa(A,e,n){let{bytes:r}=A,t=n;for(;t>e&&M[r[t-1]]===0;)t--;if(!da(A,e,t))return!1;let o=0;for(let i=e;i<t&&o<g;i++)o+=M[r[i]];return o===
g}function da({bytes:A,end:e},n,r){for(let t=Qe(A,n,r);t<r;t=Qe(A,t+1,r))if(ot(A,t).read(A,t,e)!==I)return!0;return!1}function Qe(A,e,n){let r=e;for(;r+4<=n;){let t=AA[A[r]]|
AA[A[r+1]],o=AA[A[r+2]]|AA[A[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&AA[A[r]]===0;)r++;return r}function ot(A,e){return $e[AA[A[e]]-1]}function rt({bytes:A,end:e},n){
let r=n;for(;;){r=d(jA.table,A,r,e);let t=r>n&&Ia[A[r-1]]===1?BA(A,r,e):0;if(t===0)return r;r+=t}}function Ca({bytes:A},e,n,r){h(e.end-e.start,(t,o)=>{let i={piece:l(
t,e.start),core:l(o,e.start)},s=J(i,n.encoding,a=>wa(A,i.piece,n,a));s!==void 0&&r(s)})}function la(A,{start:e,end:n}){let r=0;for(let t=Qe(A,e,n);t<n;t=Qe(A,t+
1,n)){let o=1<<AA[A[t]]-1;(r&o)===0&&ot(A,t).read(A,t,n)!==I&&(r|=o)}return r}function wa(A,{start:e,end:n},{lead:r,read:t},o){for(let i=e;i<n;){let s=A[i],a=s===
r?t(A,i,n):I,E=a===I?i+1:i+Lr(a),Q=a===I?s:Pr(a);Q!==EA&&o.add(Q,i,E),i=E}}var at={levels:1,alphabet:{index:0,shape:F},notice:(A,e,n)=>U(A,e,n)&&Da(A.bytes,e,n),decode:({bytes:A,end:e},n,r)=>{let t=d(F.table,A,n,e);return h(t-n,(o,i)=>{
let s={piece:l(o,n),core:l(i,n)},a=!1,E=J(s,"hex",w=>{a=st(A,s.piece,0,w)});E!==void 0&&r(E);let Q=a?J(s,"hex",w=>{st(A,s.piece,1,w)}):void 0;Q!==void 0&&r(Q)}),
t}};function Da(A,e,n){let r=0;for(let t=H(A,e,n);t<n;){Ge(A,t,n)&&(t+=2);let o=S(A,t,n);if(o-t>=F.shortest&&it(A,t+1,o,0)>=j||(r=Et(A,t,o,e)?it(A,t,o,r):0,r>=j))
return!0;t=H(A,o,n)}return!1}function it(A,e,n,r){let t=r;for(let o=e;o+2<=n&&t<j;o+=2){let i=W(A[o])*16+W(A[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function st(A,{
start:e,end:n},r,t){let o=!1;for(let i=H(A,e,n);i<n;){Ge(A,i,n)&&(i+=2);let s=S(A,i,n),a=s-i>=F.shortest;o||=a,a||r===0&&Et(A,i,s,e)?An(t,A,i+r,s):zA(t,i,s),i=H(
A,s,n)}return o}function Et(A,e,n,r){return n-e>=F.shortest||(n-e)%2===0&&!br(A,e,r)}function An(A,e,n,r){for(let t=n;t+2<=r;t+=2)A.add(W(e[t])*16+W(e[t+1]),t,t+
2)}var ma=8,ge={table:c("0123456789ABCDEFabcdef :"),shortest:31},ut=256,rn=c(" 	#>*+-/|:]x"),pa=128,Bt=9,ue=32,ha=58,Ra=124,It=10,Sa=13,ba=4,ya=6,Qt=16,ct=16,Pa=8,
ft={levels:1,alphabet:{index:1,shape:ge},notice:({bytes:A,start:e,end:n},r)=>{let t={start:gt(A,r,e),end:ce(A,r,n)};return en(A,t,void 0)>=ma},decode:(A,e,n)=>{
let{bytes:r,end:t}=A,o=d(ge.table,r,e,t),i=gt(r,e,A.start),s=i;for(let a=i;a<t;){let E=ce(r,a,t);if(en(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(A,i,s)&&h(s-i,(a,E)=>{let Q={piece:l(a,i),core:l(E,i)},w=a.start===0?i:ce(r,Q.piece.start,Q.piece.end)+1,Y=CA=>J(Q,"hex",nA=>{xa(r,{start:w,end:Q.piece.end},
{rewritten:nA,addWord:CA})}),L=!1,TA=Y((CA,nA,OA)=>{L||=OA-nA>2,An(CA,r,nA,OA)});TA!==void 0&&n(TA);let Dn=L?Y((CA,nA,OA)=>La(CA,r,nA,OA)):void 0;Dn!==void 0&&n(
Dn)}),Math.max(o,s))}};function La(A,e,n,r){for(let t=r-2;t>=n;t-=2)A.add(W(e[t])*16+W(e[t+1]),n,r)}function xa(A,{start:e,end:n},r){for(let t=e;t<n;){let o=ce(
A,t,n);en(A,{start:t,end:o},r),t=o+1}}function gt(A,e,n){let r=Math.max(n,e-ut),t=e;for(;t>r&&A[t-1]!==It;)t--;return t}function ce(A,e,n){let r=Math.min(n,e+ut),
t=e;for(;t<r&&A[t]!==It;)t++;return t}function en(A,e,n){let r=Math.min(e.end,e.start+pa);for(let t=e.start;t<r;t++){if(P[A[t]]===0||t>e.start&&rn[A[t-1]]===0)continue;
let o=Oa(A,{start:t,end:e.end}),i=o===-1?0:Ua(A,{start:o,end:e.end},n);if(i>0)return i}return 0}function Ua(A,{start:e,end:n},r){let t=0,o=ct;for(let i=e;i<n;){
t>0&&(i=Na(A,{start:i,end:n},o));let s=S(A,i,Math.min(n,i+ct+1)),a=s-i;if(a===0||a%2===1||a>o||!Ta(A,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Pa&&o===2&&i<n&&A[i]===ue&&i++}return t}function Na(A,{start:e,end:n},r){let t=e+r,o=e;for(;o<t&&A[o]===ue;)o++;return o>e&&o<t&&t<=n&&(t-o)%2===0&&S(
A,o,t)===t?o:e}function Ta(A,e,n){let r=A[e];return e>=n||r===ue||r===Ra||r===Sa}function Oa(A,{start:e,end:n}){let r=S(A,e,Math.min(n,e+Qt+1)),t=r-e;if(t<ba||t>
Qt)return-1;let o=r<n&&A[r]===ha;o&&r++;let i=r;for(;r<n&&(A[r]===ue||A[r]===Bt);)r++;let s=r-i>=2||A[i]===Bt||r-i===1&&t>=ya;return(o||s)&&r<n&&P[A[r]]===1?r:-1}var lt={levels:0,trait:2,shortest:T.shortest,notice:(A,e,n)=>ee(A,e,n,Fa),decode:(A,e,n)=>{let r=d(f,A.bytes,e,A.end),t=_a(A,e,r);if(t===void 0)return r;V(A,t,n);
for(let o of Ja(A,t))V(A,o,n);for(let o of Ha)Wa(A,t,o,n);return t.end}};function Fa(A,e,n){let r=n-e,t=n;for(let i=ae(A,t);i!==-1&&(t=d(f,A.bytes,i,A.end),t!==
i);i=ae(A,t))if(r+=t-i,r>=g)return!0;let o=Ee(A,e)?e+1:e;return r>g-Ae&&je(A,o)!==-1}var Ga=4,ka=["H4sI","KLUv"].map(A=>Buffer.from(A)),Ma=4,Ha=["+","-","//","+\
+","--"].map(A=>Buffer.from(A)),va=45,dt=5;function _a(A,e,n){let r=Ee(A,e)?e+1:e,t=Ka(A,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=ae(A,s)){let E=a===r?n:d(f,A.bytes,a,A.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<g?void 0:{source:o,offsets:i,end:s}}
function Ja(A,e){let{source:n}=e,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<Ga?ZA(A.bytes,i)&&r.push(Ct(e,{start:o,end:n.length})):ka.some(s=>tn(A,i,s))&&
(r.push(Ct(e,{start:o,end:t.at(-Ma)??n.length})),t.push(o))}return r}function Ct({source:A,offsets:e},{start:n,end:r}){let t=e[n],o=e[r]-e[r-1];return{source:A.
slice(n,r),offsets:e.slice(n,r+1).map(i=>i-t),end:A[r-1]+o}}function Wa(A,e,n,r){let{source:t}=e,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??A.end,E=tn(A,
a,n);if(i||=E,s<t.length&&(E||_[A.bytes[a-1]]===1))continue;let Q=i?Ya(A,e,{start:o,end:s},n):void 0;Q!==void 0&&V(A,Q,r),o=s,i=!1}}function Ya(A,e,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=e.source[s];i=a+e.offsets[s+1]-e.offsets[s];let E=tn(A,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<g?void 0:{source:t,offsets:o,end:i}}function tn({bytes:A,end:e},n,r){if(n+r.length>e)return!1;for(let t=0;t<r.length;t++)if(A[n+t]!==r[t])return!1;return!0}
function qa({bytes:A,start:e},n){let r=n;for(;r>e&&n-r<dt&&A[r-1]===va;)r--;return n-r===dt}function Ka(A,e){let{bytes:n,start:r}=A,t=je(A,e);if(t===-1||qa(A,t))
return;let o=t;for(;o>r&&t-o<Ae&&f[n[o-1]]===1;)o--;return Ee(A,o)&&o++,o>=t||t-o>=Ae?void 0:{start:o,end:t}}var ja=15,Dt={levels:0,trait:2,shortest:g,notice:(A,e,n)=>{for(let r=e;r<n;){let t={length:0,last:r};if(wt(A,r,t),t.length>=g)return r;r=t.last>r?t.last:Va(A,r)}
return C},decode:(A,e,n)=>{let r=[],t=[0],o={length:0,last:e};return wt(A,e,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),V(A,{source:r,offsets:t,end:bA(A,o.last)},
n),o.last}};function wt(A,e,n,r){let t=bA(A,e),o=SA(A,t),i=bA(A,o),s=i-o;if(o===t||s===0||s>ja)return;let a=Math.max(e,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:SA(A,i);if(E===i)return;o=E,i=bA(A,o)}}function Va(A,e){let n=bA(A,e);return Math.max(n+1,SA(A,n))}function bA({
bytes:A,end:e},n){return d(f,A,n,e)}var Za={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},mt=2*(g-1),ht={levels:1,find:({bytes:A,end:e},n)=>{for(let r=n+mt-1;r<e;r+=mt)if(!(A[r]!==0&&A[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[A[t]]===1&&Rt(A,n,t,e)!==0)return t}return C},decode:(A,e,n)=>{let r=Xa(A,e),t=r.first+r.width*(r.count-1);return U(A,r.first,
t)&&h(r.count,(o,i)=>{n({bytes:za(A.bytes,r,o),core:l(i,-o.start),locate:s=>$a(A,r,l(s,o.start)),aligned:!0,exact:!1})}),t}};function Rt(A,e,n,r){return pt(A,e,
n,r,2)?2:pt(A,e,n,r,4)?4:0}function pt(A,e,n,r,t){let o=1;for(let i=n+t;i<r&&o<g&&!(y[A[i]]===0||!cA(A,i-t+1,i));i+=t,o++);for(let i=n-t;i>=e&&o<g&&!(y[A[i]]===
0||!cA(A,i+1,i+t));i-=t,o++);return o===g}function cA(A,e,n){for(let r=e;r<n;r++)if(A[r]!==0)return!1;return!0}function Xa({bytes:A,start:e,end:n},r){let t=Rt(A,
e,r,n)===4?4:2,o=r;for(;o-t>=e&&A[o-t]!==0&&cA(A,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&A[i+t]!==0&&cA(A,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function za(A,{
first:e,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=e+n*r.start;o<t.length;o++,i+=n)t[o]=A[i];return t}function $a(A,{first:e,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=A,a=e+n*r.start,E=e+n*(r.end-1),Q=E+n<=i&&cA(t,E+1,E+n),Y=a-n+1>=o&&cA(t,a-n+1,a)&&(!Q||s&&(a-o)%n===n-1),[L,TA]=Za[n];return Y?
{start:a-n+1,end:E+1,encoding:TA}:{start:a,end:Math.min(E+n,i),encoding:L}}var Ie=[lt,jr,Dt,Rr,tt],St=[at,Ur,ft],fe=ht,de=mr;function bt(A,e,n){let r=e,t=n,o=A.length&-4;for(let s=0;s<o;s+=4)r=r+AE(A,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=A.length-1;s>=o;s--)i=i<<8|A[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function AE(A,e){return A[e]|A[e+1]<<8|A[e+2]<<16|A[e+3]<<24}function yt(A){let e=Lt(A),n="";for(let t=e;t>0;t=Math.floor(t/62))n=be.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(e)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Pt(A){let e=Lt(A)>>>8;return[18,12,6,0].map(n=>K.charAt(e>>>n&63)).join("")}function Lt(A){
return((A&255)<<24|(A&65280)<<8|A>>>8&65280|A>>>24)>>>0}var eA=84,gA=76,sn=52,eE=57,nE=58,Nt=59,rE=72,Ce=80,tE=4,PA=Buffer.from("AZDO"),Tt=new Uint8Array(256).fill(4);PA.forEach((A,e)=>{e<3&&(Tt[A]=3-e)});var on=Buffer.
from("JQQJ9"),Ot={9:"key",D:"derived",H:"hash"},oE=new Set(Object.keys(Ot).map(A=>A.charCodeAt(0))),iE=2024,Ft=65,sE=1970041904,aE=1147496033,yA=new Uint8Array(
Ce/4*3);function Gt(A,e,n){for(let r=e+3;r<n;r+=Tt[A[r]])if(!(A[r]!==PA[3]||A[r-1]!==PA[2])&&A[r-2]===PA[1]&&A[r-3]===PA[0])return r-3;return-1}function kt(A,e){
if(!Ut(A,e,e+gA))return;let n=Ut(A,e+Ce,e+eA);if(!an(A,e))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...EE(A,e)};if(QE(A,e))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Mt(A,e){return iA(A,e,e+sn)>=tE}function an(A,e){for(let r=0;r<on.length;r++)if(A[e+sn+r]!==on[r])return!1;let n=A[e+Nt]-
Ft;return oE.has(A[e+sn+on.length])&&n>=0&&n<12}function EE(A,e){let n=A.subarray(e+rE,e+gA);return{issued:BE(A,e),keyKind:Ot[String.fromCharCode(A[e+eE])]??"ke\
y",provider:String.fromCharCode(...n)}}function BE(A,e){let n=iE+K.indexOf(String.fromCharCode(A[e+nE])),r=A[e+Nt]-Ft+1;return`${n}-${String(r).padStart(2,"0")}`}
function QE(A,e){for(let r=e,t=0;t<yA.length;r+=4,t+=3){let o=m[A[r]],i=m[A[r+1]],s=m[A[r+2]],a=m[A[r+3]];yA[t]=o<<2|i>>4,yA[t+1]=(i&15)<<4|s>>2,yA[t+2]=(s&3)<<
6|a}let n=bt(yA,sE,aE);return xt(A,e,yt(n))||xt(A,e,Pt(n))}function xt(A,e,n){for(let r=0;r<eA-Ce;r++)if(A[e+Ce+r]!==n.charCodeAt(r))return!1;return!0}function Ut(A,e,n){
for(let r=n-1;r>=e;r--)if(M[A[r]]===0)return!1;return!0}var Ht="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2ADf39/AX9gAAF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDNzYAAQEDAgMBAAAAAQEBAgQABgcBAAAAAgAC\
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
QSBPcSAFQQlGciAFQQpGciAFQQ1GcgR/IAAgBCABQQIQIQR/QQEFIAAgBCABQQQQIQsFQQALDQIaIARBAWohBAwBCwtBAAsLBEBBAQ8LIAIgAyIFaiEEDAELC0EACw==";var pE=c("%\\&="),hE=11,uA=128,En=[1,0,2|uA,4|uA,8|uA,16,8|uA,32],RE=[f,jA.table,c("0123456789"),ie,se,te,_,DA,P,oe,re,Ke,F.table],SE=[[720944,f],[720928,T.table],
[720960,F.table],[720992,ge.table],[721024,pE],[720976,P],[721008,rn]];function vt(A){for(let[n,r]of SE)bE(new Uint8Array(A,n,16),r);new Uint8Array(A,720912,En.
length).set(En),yE(new Uint8Array(A,720896,16)),new Uint8Array(A,721088,256).set(m);let e=new Uint16Array(A,721408,256);for(let[n,r]of RE.entries())for(let t=0;t<
256;t++)e[t]=e[t]|r[t]<<n}function bE(A,e){for(let n=0;n<128;n++)e[n]===1&&(A[n&15]=A[n&15]|1<<(n>>4))}function yE(A){A.fill(uA,0,hE);for(let e=0;e<128;e++){let n=T.
table[e]===1?En[e>>4]&~uA:0;A[e&15]=A[e&15]|n}}var Qn=65536,Wt;function gn(A){let{WebAssembly:e}=globalThis;try{return e===void 0?void 0:new cn(e,A)}catch{return}}var cn=class{#e;#n;#A;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#Q=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#c=!1;constructor(e,n){let r=n;r??=this.#n=new e.Memory({initial:Math.ceil((1048640+Qn+64)/Qn)}),this.#e=n,Wt??=
new e.Module(Buffer.from(Ht,"base64")),this.#A=new e.Instance(Wt,{env:{memory:r}}).exports,vt(r.buffer),this.#g(r)}holds({buffer:e}){return e===this.#t?this.#e!==
void 0:e!==this.#e?.buffer?!1:(this.#g(this.#e),!0)}nextPiece({pieces:e,firstChanges:n,changes:r},t,o,i){return this.#c=!0,this.#A.siftPieces(e,n,r,t,o,i)}sift({
bytes:e,start:n,end:r,changes:t}){let o=r-n,i=this.#c;if(this.#E=this.#n===void 0?e.byteOffset+n:1048640,this.#c=!1,i&&n===this.#A.pieceStart()&&r===this.#A.pieceEnd())
this.#o=this.#A.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?e.byteOffset+t.origin:0;this.#o=
this.#A.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#u(this.#n,1048640+o+64),this.#i.set(new Uint8Array(e.buffer,e.byteOffset+n,o),1048640),
this.#o=this.#A.sift(1048640,o,0,-1,0);return this.#o>30848?!1:(this.#a=n,this.#r=0,this.#B=this.#A.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#A.countOf(0)===0&&this.#A.countOf(1)===0}nextOther({index:e,shape:n},{bytes:r,end:t},o){let i=this.#A.countOf(e),s=2*4096*e,a=0,E=Math.min(i,4096);for(;a<
E;){let Q=a+E>>1;this.#a+this.#Q[s+2*Q]<o?a=Q+1:E=Q}return a<Math.min(i,4096)?this.#a+this.#Q[s+2*a]:i>4096?p(n,r,o,t):C}nextWide({start:e,end:n},r){if(this.#B===
0)return C;let t=this.#E+r-e,o=r===e?this.#B:this.#A.findWide(t,this.#E+n-e);return o===0?C:e+o-this.#E}nextRun(e,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:C}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#u(e,n){e.grow(Math.ceil((n-this.#i.length)/Qn)),this.#g(e)}#g({buffer:e}){this.#t=e,this.#i=new Uint8Array(
e),this.#s=new Uint32Array(e,801792,2*30848),this.#Q=new Uint32Array(e,721920,4*4096)}};var fA={isEmpty:!1,nextRun:({bytes:A,end:e},n)=>p(T,A,n,e),endOf:({bytes:A,end:e},n)=>d(T.table,A,n,e),traitsOf:()=>15,nextOther:({shape:A},{bytes:e,end:n},r)=>p(
A,e,r,n),nextWide:(A,e)=>fe.find(A,e)},UE=192,un,Yt=!1,In=[];function Kt(A,e){let{bytes:n,start:r,end:t}=A;return t-r>8388608?fA:e?.holds(n)===!0?e.sift(A)?e:fA:
t-r<UE?fA:(Yt||(un=gn()),Yt=!0,un?.sift(A)===!0?un:fA)}function jt(A,e){if(A.end-A.start>8388608)return fA;for(;In.length<e;)In.push(gn());let n=In[e-1];return n?.
sift(A)===!0?n:fA}var Vt={table:DA,shortest:N};function fn(A,e,n){TE(A,e,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of St)if(!(r>A.depth))for(let s=e.nextOther(t,A,A.start);s!==
C;){let a=d(t.shape.table,A.bytes,s,A.end),E=o(A,s,a)?i(A,s,dn(A,r,n)):a;s=e.nextOther(t,A,E)}Zt(fe,(r,t)=>e.nextWide(r,t),A,n),A.outer!==void 0&&Zt(de,de.find,
A,n)}function Zt({levels:A,decode:e},n,r,t){if(!(A>r.depth))for(let o=n(r,r.start);o!==C;o=n(r,o))o=e(r,o,dn(r,A,t))}function dn(A,e,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=OE(r,A,A.depth-e),o=jt(t,he(t));(!o.isEmpty||de.find(t,t.start)!==C)&&fn(t,o,n)}}function TE(A,e,n){let r;for(let t=e.nextRun(
A,A.start);t!==C;){let o=e.endOf(A,t),i=U(A,t,o)?e.traitsOf():e.traitsOf()&2;(i&1)!==0&&o-t>=g&&FE(A,t,o,n.found);for(let s=0;s<Ie.length;s++){let{levels:a,trait:E,
shortest:Q,notice:w,decode:Y}=Ie[s];if(!(a>A.depth||(i&E)===0||o-t<Q))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=w(A,L,o),L!==C);)L=Y(A,L,dn(A,a,n)),r??=Ie.map(()=>A.
start),r[s]=L}t=e.nextRun(A,o)}}function OE({bytes:A,core:e,locate:n,aligned:r,exact:t},o,i){return{bytes:A,start:0,end:A.length,changes:void 0,depth:i,aligned:r,
exact:t,core:e,outer:{layer:o,locate:n},unpack:void 0}}function FE(A,e,n,r){let{bytes:t}=A;for(let o=p(Te,t,e,n);o!==C;o=p(Te,t,o,n)){let i=o;o=d(f,t,o,n),GE(A,
i,o,r),ME(A,i,o,r)}}function GE(A,e,n,r){let{bytes:t}=A,o=n-(eA-gA)+4;for(let i=e+gA;;i++){if(i=Gt(t,i,o),i===-1)return;let s=i-gA;if(!an(t,s)&&!qA(A,s,s+eA))continue;
let a=kt(t,s);a!==void 0&&(a.confidence==="certain"||kE(A,s))&&r.add(A,s,s+eA,a)}}function kE(A,e){return!A.exact&&qA(A,e,e+eA)&&Mt(A.bytes,e)}function ME(A,e,n,r){
let{bytes:t}=A;for(let o=p(Vt,t,e,n);o!==C;o=p(Vt,t,o,n)){let i=o;for(;o<n&&DA[t[o]]===1;)o++;HE(A,i,o,r)}}function HE(A,e,n,r){let{bytes:t}=A;for(let i=Le(t,e,
n,e);i!==-1;i=Le(t,e,n,i+1)){let s=mA(t,i);s!==void 0&&r.add(A,i,i+N,Ir(s))}let o=n-N;A.exact||mA(t,o)!==void 0||!Cr(t,o)||qA(A,o,n)&&r.add(A,o,n,fr)}var Xt=Object.freeze([]);function zt(A,{decodeDepth:e,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Kt(A,t);if(i.isEmpty)return Xt;let s=A.end-A.start,a=new YA(A.start),E=new MA(s),
Q=o&&vE(o,s,E);fn($n(A,e,Q),i,{found:a,budget:E}),E.isExceeded&&n?.(Zn),a.hasCandidates&&r?.();let w=a.distinct();return w.length===0?Xt:w}function vE(A,e,n){let r;
return(t,o)=>{r??=A(e),r(t,i=>{n.give(i.length),o(i)})}}function $t(A,e,n){let r=0,t=e;for(;t<n;t++){let o=A[t]-48;if(o<0||o>7)break;r=r*8+o}if(t!==e){for(let o=t;o<n;o++)if(A[o]!==0&&A[o]!==32)return;return r}}var Ao=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",A=>[`${A}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],Cn=new Map;for(let A of Ao){let e=A[0].charCodeAt(0);Cn.set(e,[...Cn.get(e)??[],
A])}var eo=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),_E=110,wn=120,le=new Uint8Array(65536);for(let[A]of Ao)le[A.charCodeAt(0)<<
8|A.charCodeAt(1)]=1;for(let A=0;A<256;A++)so(A)&&(le[wn<<8|A]=1);for(let A of eo.keys())le.fill(1,A<<8,A+1<<8);var no=512,ln=22,cu=Buffer.from("PK"),JE=Buffer.
from("PK\0\0\0\0","latin1"),WE=ln+65535;function ro(A,e,n,r=!0){if(!(n-e<8)){if(le[A[e]<<8|A[e+1]]===1||oo(A,e,n)){let t=YE(A,e,n);if(t!==void 0)return t}return r&&
jE(A,e,n)?"trailing-zip":void 0}}function YE(A,e,n){let r=A[e],t=Cn.get(r)?.find(([i])=>ao(A,e,i));if(t!==void 0)return t[1];if(r===wn&&so(A[e+1]))return"zlib";
let o=eo.get(r);if(o!==void 0){let i=Eo(A,e,Math.min(n,e+_E)),s=o.find(([a])=>a.test(i));if(s!==void 0)return{unreadable:s[1]}}return qE(A,e,n)?"tar":void 0}function to(A){
return A.endsWith(".br")?"brotli":void 0}function qE(A,e,n){if(!oo(A,e,n)||!io(A,e)&&!ao(A,e+257,"ustar"))return!1;let r=$t(A,e+148,e+156)??KE(Eo(A,e+148,e+156)),t=256;for(let o=e;o<e+no;o++)t+=A[o];for(let o=e+
148;o<e+156;o++)t-=A[o];return r===t}function KE(A){return Number.parseInt(A.replaceAll("\0"," "),8)}function oo(A,e,n){return n-e<no?!1:io(A,e)||A[e+257]===117&&
A[e+258]===115}function io(A,e){return A[e+154]===0&&A[e+155]===32}function so(A){return(A&32)===0&&((wn<<8)+A)%31===0}function jE(A,e,n){let r=Math.max(e,n-WE);
if(n-r<ln)return!1;let t=Buffer.from(A.buffer,A.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(JE):-1;return o>=0&&o+ln<=t.length}function ao(A,e,n){for(let r=0;r<n.length;r++)if(A[e+r]!==n.charCodeAt(r))return!1;return!0}function Eo(A,e,n){return Buffer.from(A.buffer,A.byteOffset+e,n-e).toString(
"latin1")}var G=require("node:fs"),Bo=require("node:zlib");var Qo=32*1024*1024,VE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,ZE=32;function co(A,e){try{let n=(0,Bo.inflateSync)(XE(A),{maxOutputLength:Qo}),r=VE.exec(
n.toString("latin1",0,ZE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>e?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return FA(n)}}function XE(A){let e=(0,G.openSync)(A,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let n=(0,G.fstatSync)(
e);if(!n.isFile()||n.size>Qo)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(e)}finally{(0,G.closeSync)(e)}}function xA(A,e,n){if(ro(A,e,A.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return zt({bytes:A,start:e,
end:A.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function go(A,e){let n=co(A,e.maxSize);return typeof n!="string"&&n.type==="blob"&&xA(n.bytes,
n.start,e)}function uo(A,e,n){let r=(0,dA.lstatSync)(A);return!r.isFile()||r.size>n||(0,dA.realpathSync)(A)!==A?!1:to(A)===void 0&&xA((0,dA.readFileSync)(A),0,e)}var zE=/ -{24} >8 -{24}\r?$/;var $E="diff --";function Io(A,e){if(!e)return A;let n;for(let{line:r,at:t}of eB(A)){let o=zE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith($E))return AB(A,n.mark)?A:A.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return A}function AB(A,e){let n=Buffer.from(A.buffer,A.byteOffset,A.byteLength).toString("latin1").trimEnd();return n.startsWith(e,n.lastIndexOf(`
`)+1)}function*eB(A){let e=Buffer.from(A.buffer,A.byteOffset,A.byteLength);for(let n=0;n<e.length;){let r=e.indexOf(10,n),t=r<0?e.length:r;yield{line:e.toString(
"latin1",n,t),at:n},n=t+1}}var UA={decodeDepth:3,maxSize:1/0,lineHash:!1};function fo(A){return!!(A.PRE_COMMIT_REMOTE_NAME||A.PRE_COMMIT_FROM_REF)}var nB=500,lo=1<<20;function wo({hook:A,args:e,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(A){case"pre-commit":case"pre-merge-commit":return!fo(r)&&rB(t,
e);case"commit-msg":return e.length===1&&oB(n,e[0],r.GIT_EDITOR!==":");default:return!1}}function rB(A,e){let n=Tn(A.directory);if(n===void 0)return!1;let r=Vn(
A);if(r===void 0||r.blobs.size+e.length>nB)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(e.length===0?[]:r.changed.map(s=>(0,NA.join)(
n.top,Nn(s)))),i=e.map(s=>(0,NA.resolve)(A.directory,s)).filter(s=>!o.has(s));return r.paths.every(Do)&&[...r.blobs].every(s=>go(t(s),UA))&&i.every(tB)}function tB(A){
return Do(A)&&uo(A,UA,lo)}function Do(A){return[...Un(A)].every(({name:e})=>xA(e,0,UA))}function oB(A,e,n){let r=Io((0,Co.readFileSync)((0,NA.resolve)(A,e)),n);
return r.length<=lo&&xA(r,0,UA)}var iB=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;sB(process.argv.slice(2))||import("./cli.js");function sB([A,e="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(A!=="hook"||!n.slice(0,t).every(a=>iB.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return wo({hook:e,args:o,cwd:s,env:i})&&xn(s,(0,mo.homedir)())}catch{return!1}}
