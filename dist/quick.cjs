"use strict";var Qo=Object.create;var Cn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var lo=Object.getOwnPropertyNames;var mo=Object.getPrototypeOf,Co=Object.prototype.hasOwnProperty;var po=(e,A,n,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let t of lo(A))!Co.call(e,t)&&t!==n&&Cn(e,t,{get:()=>A[t],enumerable:!(r=Io(A,t))||r.enumerable});
return e};var wo=(e,A,n)=>(n=e!=null?Qo(mo(e)):{},po(A||!e||!e.__esModule?Cn(n,"default",{value:e,enumerable:!0}):n,e));var go=require("node:os");var bn=require("node:fs"),Sn=require("node:path");var x=class extends Error{name="UserError"};function Ne(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function pn(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var wn=require("node:fs"),me=require("node:path");function*hn(e,A){for(let n=e;;n=(0,me.dirname)(n))if(yield n,(0,wn.existsSync)((0,me.join)(n,".git"))||n===A||
n===(0,me.dirname)(n))return}var ho=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Rn(e,A,n=bn.existsSync){for(let r of hn(e,A)){let[t,o]=ho.map(i=>(0,Sn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new x(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var ke=require("node:fs");function Dn(e,A,n){let r=bo(e,A,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new x(`${A}: not valid UTF-8`)}}function bo(e,A,{noun:n,
largest:r}){try{let t=(0,ke.statSync)(e);if(!t.isFile())throw new x(`${A}: not a regular file`);if(t.size>r*1e6)throw new x(`${A}: larger than ${r} MB, which no\
 ${n} is`);return(0,ke.readFileSync)(e)}catch(t){throw t instanceof x?t:new x(pn(t)==="ENOENT"?`${A}: no such ${n} file`:`${A}: ${Ne(t)}`)}}var So=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,Ro=/^ *(?:#.*)?$/,Do=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
yo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Lo=/^PAT00[1-5]$/,xo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Ln(e,A){let n=Rn(e,A);return n===void 0?!0:!n.endsWith(".json")&&Uo(Dn(n,n,{noun:"configuration",largest:1}))}function Uo(e){let A=new Set,n;for(let r of e.
split(/\r?\n/)){if(!So.test(r))return!1;if(Ro.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",c=""]=o;
if(n===void 0||(n.indent??E)!==E||!yn(n.key,c))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||A.has(i))return!1;A.add(i),
n=void 0;let[,s,a]=xo.exec(t)??[];if(s===void 0?!Do.test(t):a?.split(",").every(E=>yn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function yn(e,A){return(e==="disabledRules"?Lo:yo).test(A)}var Bo=require("node:fs"),Fe=require("node:path");function*xn(e){if(e.length<52)return;let A=Buffer.from(e);for(let n=0,r=0;n<A.length;n=r+1)r=A.indexOf(47,n),r<0&&(r=A.length),r-n>=52&&(yield{name:A.subarray(n,
r),path:A.subarray(0,r)})}function Un(e){if(typeof e=="string")return e;let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength),n="";for(let r=0;r<A.length;){let t=To(A,r);n+=t===0?`\\x${A.
toString("hex",r,r+1)}`:A.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function To(e,A){for(let n=1;n<=4&&A+n<=e.length;n++)if(!e.toString("utf8",A,A+n).includes("\uFFFD")||e.subarray(A,A+n).equals(Buffer.from("\uFFFD")))return n;return 0}var re=require("node:fs"),D=require("node:path");function Tn(e,A=process.env){let n=Fo(e,A);if(n===void 0)return;let{top:r,gitDir:t}=n,o=A.GIT_COMMON_DIR??Fn((0,D.join)(
t,"commondir")),i=o===void 0?t:(0,D.resolve)(t,o),s=A.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,D.join)(i,"objects"):(0,D.resolve)(e,s)}}function Fo(e,A){let n=A.GIT_DIR;if(n!==void 0){let r=(0,D.resolve)(e,n);return r===e&&A.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,D.dirname)(
r)){let t=(0,D.join)(r,".git"),o=(0,re.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Fn(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,D.resolve)(r,i.slice(8))};if(r===(0,D.dirname)(r)||Oo(r))return}}function Oo(e){return["HEAD","objects","refs"].every(A=>(0,re.existsSync)(
(0,D.join)(e,A)))}function Fn(e){try{return(0,re.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Mn=require("node:child_process");var Pn=require("node:fs"),te=require("node:path");var Po=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],On=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],No={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
ko=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Nn=["--no-pager","--literal-pathspecs",...ko.flatMap(e=>["-c",e])];var Go=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function kn(e,A=process.env){let n={};for(let[t,o]of Object.entries(A)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Go.has(i)&&(n[t]=o)}let r=e.inherit?[...Po,...On]:On;for(let t of r)A[t]!==void 0&&(n[t]=A[t]);return e.root!==void 0&&(n.GIT_WORK_TREE=
e.root),Object.assign(n,No)}var mA;function Gn(){let e=process.env.PATH??process.env.Path??"";if(mA?.path!==e){let A=Mo(e);if(A===void 0)throw new x("git was no\
t found on PATH: install git 2.30 or newer");mA={path:e,git:A}}return mA.git}function Mo(e){let A=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(n=>(0,te.isAbsolute)(n)).map(n=>(0,te.join)(n,A)).find(n=>_o(n))}function _o(e){try{return(0,Pn.statSync)(e).isFile()}catch{return!1}}var Ho=12e4,vo=1<<20;function _n(e,A){let{status:n,stdout:r,error:t}=(0,Mn.spawnSync)(Gn(),[...Nn,...e],{cwd:A.directory,env:kn(A),stdio:["ignore","pipe","ignor\
e"],timeout:Ho,maxBuffer:vo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(A,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${A} ${n}`:`git ${A} ${n}:\
 ${o}`),this.command=A,this.exitCode=r.exitCode,this.stderr=t}};function Jo(e){let A=e.split(`
`).map(n=>n.trim());return A.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??A[0]??""}function Wo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Hn(e,A){if(!Wo(e))throw new oe(A,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Yo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Yo[e.toString(16).charCodeAt(0)]=e;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(e,A,n){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new oe(n,"wrote an unknown record");
return{path:A,before:/^:1[02]/.test(r)?vn(o,n):void 0,after:/^1[02]/.test(t)?vn(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function vn(e,A){return/^0+$/.
test(e)?void 0:Hn(e,A)}var qn="diff-index";function Xn(e){let A=_n([qn,...Jn,"--cached","HEAD","--"],e);if(A?.exitCode!==0)return;let n=A.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:c}=Yn(n[i],s,qn);if(c)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var Ie=require("node:fs");var Ge=class{#A;#n;#e=0;#t=0;constructor(A,n=0){this.#A=A,this.#n=n}get most(){return Math.max(this.#A.free,this.#A.ratio*this.#n)}give(A){this.#n+=A}affords(A){
return this.#e+A<=this.most+this.#t}spend(A){return this.affords(A)?(this.#e+=A,!0):!1}raise(A){this.#t=Math.max(this.#t,this.#e-this.most+A)}};var zn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Xo={free:1024*1024,ratio:24},Me=class{#A;#n=!1;constructor(A){
this.#A=new Ge(Xo,A)}get isExceeded(){return this.#n}give(A){this.#A.give(A)}spend(A){let n=this.#A.spend(A);return n||(this.#n=!0),n}};function Kn({words:e,first:A,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+e[A+2*a+1]<t?i=a+1:s=a}return i<n&&r+e[A+2*i]<=o}function jn({bytes:e,start:A,end:n,changes:r},t,o){return{bytes:e,start:A,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:A,end:n},outer:void 0,unpack:o}}
function wA({layer:e}){return e.outer===void 0?e.unpack:wA(e.outer)}function hA({outer:e}){return e===void 0?0:hA(e.layer)+1}function U({changes:e},A,n){return e===
void 0||Kn(e,A-256,n+256)}function Vn(e,A){let n=[],r=[],t=e,o=A;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var CA=3*65536,pA=3*8192;function b(e,A){
if(e<=CA+pA){A({start:0,end:e},{start:0,end:e});return}for(let n=0;n<e;n+=CA){let r={start:n,end:Math.min(e,n+CA)};A({start:Math.max(0,n-pA),end:Math.min(e,r.end+
pA)},r)}}function m(e,A){return{start:e.start+A,end:e.end+A}}var zo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Ko=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],$o=e=>e.replaceAll(/[.\s/-]/g,A=>A===" "?"[ _-]?":`\\${A}`),Zn=new RegExp(`${zo.map($o).join("|")}|(?<![a-z])(?:${Ko.join(
"|")})`,"i"),jo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Vo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Zo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ei=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Ai=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Ar(e){let A={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of e.steps){let[t,o]=_e(n,r,256);A.azure||=Zn.test(t)||Zn.test(
o),A.foreign||=jo.test(t)||Vo.test(o),A.digest||=Zo.test(t),A.example||=ei.test(t),A.server||=Ai.test(t)&&ni.test(o)}return A}function _e(e,A,n){let{bytes:r}=e,
t=Math.max(e.start,A.start-n),o=Math.min(e.end,A.end+n);return[er(r,t,A.start),er(r,A.end,o)]}function er(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,Math.
max(0,n-A)).toString("latin1")}var He=new Uint16Array(256);function ie(e,A,n){He.fill(0);for(let t=A;t<n;t++){let o=e[t];He[o]=He[o]+1}let r=0;for(let t=A;t<n;t++)r+=Math.log2((n-A)/He[e[t]]);
return r/(n-A)}var ri=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ti=new Set(ri.flatMap(e=>tr(e).flatMap(A=>[A,[...A].toReversed().
join("")]))),oi=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ii=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function rr(e){let A=e.toLowerCase(),n=tr(A);if(new Set(A).size<=4)return"it is one character, or a few, over and over";if(ii.test(A))return"it is made of words\
 that stand for a token";if(si(A))return"it repeats itself";if(ve(n,nr)>=20||ve(ai(A),nr)>=30)return"it counts up or down";if(ve(n,r=>ti.has(r))>=20)return"it w\
alks along the keyboard";if(ve(n,r=>oi.has(r))>=(/\d/.test(A)?15:9))return"it is made of words"}function nr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function si(e){for(let A=1;A<=26;A++){let n=0;for(let r=A;r<e.length;r++)n+=e[r]===e[r-A]?1:0;if(2*n>=e.length-A)return!0}return!1}function tr(e){return Array.
from({length:Math.max(0,e.length-1)},(A,n)=>e.slice(n,n+2))}function ai(e){return Array.from({length:Math.max(0,e.length-2)},(A,n)=>`${e[n]}${e[n+2]}`)}function ve(e,A){
return e.filter(A).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ce=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,Je=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),B=e=>new RegExp(`(?<=${e})`,"iy"),p=(e,A="")=>B(`(?:${e})${Ce}${A}`),q=(e,A)=>B(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${A})[\s=]{0,4}${d}`),
j="@|%40",V=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Je}`;var or=[{id:"npm-variable",before:B(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:p("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:p("_authToken")},{id:"npmrc-auth",before:p(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:p("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:p("npmAuthIdent",`(?:${Je}:)?`)},{id:"yarn-auth-token",before:p("npmAuthToken")},{id:"bunfig",before:B(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:B(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:B(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ce}`)},
{id:"nuget-variable",before:B(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:p("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:B(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:p("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:B(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:B(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${V}`),after:G(j)},{id:"pip-inde\
x-url",before:B(V),after:G(String.raw`(?:${j})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:B(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:B(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:B(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:B(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:B(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ce}basic\s{1,4}`)},{id:"cargo-token",before:p(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:B(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:B(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:B(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:B(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:B(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:B(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:p("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:p("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:p("VSCE_PAT")},{id:"terraform-variable",before:p("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:p("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:B(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:B(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:B(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:B(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:B(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:B(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:B(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:B(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:B(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:B(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:B(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ce}`)},
{id:"k8s-secret",before:B(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:B(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:p("personalAccessToken")},{id:"dockerfile",before:B(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:B(
String.raw`<hudson\.[^]{0,1500}<url>https?${V}`),after:G(j)},{id:"jwt",before:B(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:B(V),after:G(String.
raw`(?:${j})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:B(String.raw`(?:^|\n)https?://${Je}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:B(V),after:G(String.raw`(?:${j})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:B(
V),after:G(String.raw`(?:${j})[\w-]`)},{id:"devops-variable",before:p("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,Bi=/[A-Za-z0-9+/_-]+$/,ci=/^[A-Za-z0-9+/_=-]+/;function bA({steps:e},A=Ei){let n=e.map(({layer:t,span:o},i)=>{let[s,a]=_e(t,o,A);return i===0?{before:s,
after:a}:{before:s.replace(Bi,""),after:a.replace(ci,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ui(t,i))&&(o?.test(s)??
!0)))?.id}function ui(e,A){return e.lastIndex=A.length,e.test(A)}var O=(e,A,n)=>({signed:e,shaped:A,legacy:n}),di={signed:4.5,shaped:4.5,legacy:4},gi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:e,entropy:A})=>A>=di[e]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:e,surroundings:A})=>e&&A.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Qi=5,Ii=8;function li(e){return e>=Ii?"likely":e>=Qi?"possible":void 0}function mi(e){let{kind:A}=e;return gi.reduce((n,{weights:r,applies:t})=>t(e)?n+
r[A]:n,0)}function ir(e,A){if(A.checksum==="valid")return A;let[n]=e.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=Ar(e),a=Ci(A);if(a==="legacy"&&s.foreign)return;let E=s.azure&&bA(e,256)!==void 0,
c=mi({kind:a,entropy:ie(r,t,t+52),word:i,surroundings:s,carried:E}),C=li(c);return C===void 0?void 0:{...A,confidence:C}}function Ci({format:e,ruleId:A}){return e===
"legacy"?"legacy":A==="PAT003"?"signed":"shaped"}var Br=require("node:zlib");function u(e,A=()=>1){let n=new Uint8Array(256);for(let r=0;r<e.length;r++)n[e.charCodeAt(r)]=A(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",SA="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",RA=ar+sr+SA,X=`${sr}${SA}${ar}+/`,se=`${SA}234567`,Q=u(`${X}-_`),M=u(RA),pe=u(se),y=u(`	
\r${String.fromCharCode(...Array.from({length:95},(e,A)=>32+A))}`),T=u("0123456789ABCDEFabcdef"),w=u(X,e=>e);w[45]=62;w[95]=63;var F=52,DA=32,Er=[2,7,8,22],pi=-524719827,wi=270137646,yA=50,ae=123-yA,hi=97,bi=113,Si=4;function cr(e){return Er.reduce((n,r)=>n<<8|e[r],0)^(0,Br.crc32)(e.filter(
(n,r)=>!Er.includes(r)))}var ur=cr(new Uint8Array(DA)),Ri;function Di(){let e=new Int32Array(F*ae),A=new Uint8Array(DA);for(let n=0;n<DA*8;n++){A[n>>3]=128>>(n&7);let r=cr(A)^ur;A[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<se.length;i++){let s=t*ae+se.charCodeAt(i)-yA;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function we(e,A){let n=Ri??=Di(),
r=ur;for(let t=A,o=-yA;t<A+F;t+=4,o+=4*ae){let i=n[o+e[t]],s=n[o+ae+e[t+1]],a=n[o+2*ae+e[t+2]];r^=i^s^a^n[o+3*ae+e[t+3]]}return r===pi?"user":r===wi?"applicatio\
n":void 0}function fr(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var dr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function gr(e){let A=se.indexOf(e.charAt(F-1));return`${e.slice(0,F-1)}${A<se.length/2?"a":"q"}`}function LA(e,A,n,r){
if(n-A===F)return r<=A&&we(e,A)!==void 0?A:-1;let t=0;for(let o=Math.max(A+1,r);o<n;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==hi&&i!==bi||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=A&&we(e,s)!==void 0)return s}return-1}function Qr(e,A){return ie(e,A,A+F)>=Si}var We="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",yi="(?:/|\\\\/|%2[Ff])",Ir="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",lr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Li=new RegExp(`${Ir}(?::[^\\s:/\
@"'<>]{0,128})?${lr}`,"gi"),ZB=new RegExp(`${Ir}(?::|%3A)$`,"i"),ec=new RegExp(`^${lr}`,"i"),Ac=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${yi}${We}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${We}`,"gi"),Li,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${We}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${We}(?![.:/])`,"gi")];var nc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),rc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var xi=Object.freeze([]),Ye=class{#A;#n=[];#e=new Map;#t=!1;constructor(A){this.#A=A}get hasCandidates(){return this.#t}add(A,n,r,t){let o={start:n,end:r},i=Vn(
A,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(A.bytes.buffer,A.bytes.byteOffset+
n,r-n).toString("latin1"),c=this.#i(s.format==="legacy"&&s.checksum==="valid"?gr(E):E),C=i.encoding.length===0&&a.end-a.start===r-n;C&&c.offsets.has(a.start)||(C&&
c.offsets.add(a.start),this.#n.push({...s,token:c.token,offset:a.start-this.#A,length:a.end-a.start,encoding:i.encoding.length===0?xi:i.encoding,seen:{layer:A,span:o}}))}#i(A){
let n=this.#e.get(A)??{token:A,offsets:new Set};return this.#e.set(A,n),n}distinct(){let A=[];for(let n of this.#n.sort(Fi)){let r=A.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?A.push(n):Ui(n,r)&&(A[A.length-1]=n)}return A.sort(Ti)}};function Ui(e,A){let n=e.encoding.length-A.encoding.length;return n<0||n===0&&e.encoding.join()>A.encoding.join()}function Ti(e,A){return e.offset-A.offset||e.length-
A.length||xA(e.token,A.token)}function Fi(e,A){return xA(e.token,A.token)||e.offset-A.offset||A.length-e.length||(e.encoding===A.encoding?0:xA(e.encoding.join(),
A.encoding.join()))}function xA(e,A){return e===A?0:e<A?-1:1}var UA=92,Oi=37,Pi=117,Ni=120,ki=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function qe(e,A,n){let{bytes:r,start:t,end:o}=e;return n<o&&M[r[n]]===1?!1:A<=
t||M[r[A-1]]===0||Gi(r,t,A)}function Gi(e,A,n){return n-2>=A&&e[n-2]===UA&&ki.has(e[n-1])||n-3>=A&&e[n-3]===Oi&&TA(e,n-2,n)||n-4>=A&&e[n-4]===UA&&e[n-3]===Ni&&TA(
e,n-2,n)?!0:n-6>=A&&e[n-6]===UA&&e[n-5]===Pi&&TA(e,n-4,n)}function TA(e,A,n){for(let r=A;r<n;r++)if(T[e[r]]===0)return!1;return!0}var f=52,z=48,l=-1,Xe=`${X}-_`,mr="%\\&#;={}",ze={table:u(Xe+mr),shortest:f},P={table:u(`${Xe}${mr}\r
`),shortest:24},FA={table:Q,shortest:f};function h({table:e,shortest:A},n,r,t){let o=r-1,i=o+A;for(;i<t;){let s=i;for(;e[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+A}return l}function I(e,A,n,r){let t=n;for(;t+4<=r;){let o=e[A[t]]&e[A[t+1]],i=e[A[t+2]]&e[A[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[A[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Cr={levels:0,
find:({bytes:e,start:A},n)=>n===A&&Ke(e,A)!==void 0?A:l,decode:(e,A,n)=>{let{bytes:r,end:t,outer:o}=e,i=Ke(r,A),s=o&&wA(o);return i===void 0||s===void 0||s(r.subarray(
A,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:A,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function Ke(e,A){let n=e[A];for(let[r,t]of Mi)
if(n===t[0]&&t.every((o,i)=>e[A+i]===o))return r}var OA={table:Q,shortest:Math.ceil(f*8/6)},pr=4,Hi=u("(Px"),wr=Math.floor((z-2)/3),hr={levels:1,trait:4,shortest:OA.shortest,notice:({bytes:e},A,n)=>{for(let r=h(
OA,e,A,n);r!==l;){if($e(e,r))return r;let t=I(Q,e,r,n);for(let o=0;o<pr;o++)if(br(e,r+o,t))return r;r=h(OA,e,t,n)}return l},decode:(e,A,n)=>{let r=I(Q,e.bytes,A,
e.end);$e(e.bytes,A)&&vi(e,A,r,n);for(let t=0;t<pr;t++)Ji(e,{start:A+t,end:r},t===0,n);return r}};function $e(e,A){let n=w[e[A]]<<2|w[e[A+1]]>>4;return Hi[n]===
1&&Ke(PA(e,A,0,6),0)!==void 0}function vi({bytes:e},A,n,r){let t=(n-A)*3>>2;r({bytes:PA(e,A,0,t),core:{start:0,end:t},locate:o=>({start:A+Math.floor(o.start*8/6),
end:A+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:e},A,n,r){let t=A.start,o=(A.end-t)*3>>2;br(e,t,A.end)&&b(o,(i,s)=>{Yi(e,
t,i.start,i.end)&&r({bytes:PA(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function br(e,A,n){let r=A-4,t=r+4*wr;for(;t+4<=n;){let o=t;for(;Wi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*wr}return!1}function Wi(e,A){
let n=w[e[A]]&32,r=w[e[A+1]]&8;return(n|r|w[e[A+2]]&2)===0}function he(e,A,n){let r=n/3|0,t=n-3*r,o=A+4*r+t,i=w[e[o]],s=w[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(e,A,n,r){let t=n-1,o=t+f;for(;o<r;){let i=o,s=he(e,A,i);for(;y[s]===1;){if(i--,i===t)return!0;s=he(e,A,i)}if(s===0&&qi(e,A,i,
n,r))return!0;t=i,o=i+f}return!1}function qi(e,A,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(y[he(e,A,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<f&&
y[he(e,A,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<f&&y[he(e,A,a)]===1;a+=i)s++;if(s===f)return!0}return!1}function PA(e,A,n,r){let t=A+n/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var N={table:u(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*f},Xi=1,zi=48,Ki=120,$i=92,ji=40,je=Buffer.from("(byte)");function _(e,A,n){let r=A;for(;r<n&&T[e[r]]===0;)r+=Vi(e,r,n)?je.length:1;return Math.
min(r,n)}function Ve(e,A,n){e.length>0&&e.add(Xi,A,n)}function NA(e,A,n){return e[A]===zi&&A+1<n&&be(e[A+1])}function Sr(e,A,n){return A-2>=n&&e[A-2]===$i&&be(e[A-
1])}function be(e){return e!==void 0&&(e|32)===Ki}function Vi(e,A,n){if(e[A]!==ji||A+je.length>n)return!1;for(let r=1;r<je.length;r++)if(e[A+r]!==je[r])return!1;
return!0}var Ze=class{bytes;starts;ends;length=0;constructor(A,n){this.bytes=Buffer.allocUnsafe(A),this.starts=n?new Int32Array(A):void 0,this.ends=n?new Int32Array(A):void 0}add(A,n,r){
this.bytes[this.length]=A,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:A},n,r){let t=new Ze(e.end-e.start,!1);r(t);let{length:o}=t;if(o<f)return;let i,s=()=>(i===void 0&&(i=new Ze(o,!0),r(i)),i),a=E=>Zi(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:A.start===e.start?0:a(A.start),end:A.end===e.end?o:a(A.end)},locate:({start:E,end:c})=>{let{starts:C,ends:Y}=s();return{start:C?.[E],
end:Y?.[c-1],encoding:n}},aligned:!0,exact:!0}}function Zi(e,A){let n=0,r=e.length;for(;n<r;){let t=n+r>>1;e[t]<A?n=t+1:r=t}return n}var g=-1,Ee=256,Rr=10,es=13;function S(e,A){return e|A<<9}function Dr(e){return e&511}function yr(e){return e>>9}function H(e,A,n){let r=0;for(let t=A;t<n;t++){
let o=e[t];if(T[o]===0)return g;r=r*16+W(o)}return A>=n||r>255?g:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,A,n){let r=A;for(;r<n&&T[e[r]]===1;)r++;return r}
function Be(e,A,n){return A>=n?0:e[A]===Rr?1:e[A]!==es?0:A+1<n&&e[A+1]===Rr?2:1}var Lr={table:N.table,shortest:3*f-1},As=48,ns=3,xr={levels:1,alphabet:{index:0,shape:Lr},notice:(e,A,n)=>U(e,A,n)&&rs(e.bytes,{start:A,end:n}),decode:({bytes:e,
end:A},n,r)=>{let t=I(Lr.table,e,n,A);return b(t-n,(o,i)=>{let s={piece:m(o,n),core:m(i,n)},a=J(s,"decimal",E=>ts(e,s.piece,E));a!==void 0&&r(a)}),t}};function rs(e,A){
let n=0;for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Ur(e,A,r,t);if(o!==0&&(n=y[o]===1?n+1:0),n>=z)return!0;r=_(e,t,A.end)}return!1}function ts(e,A,n){
for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Ur(e,A,r,t);o===g?Ve(n,r,t):n.add(o,r,t),r=_(e,t,A.end)}}function Ur(e,{start:A,end:n},r,t){if(t-r>ns||
r>A&&be(e[r-1])||t<n&&be(e[t]))return g;let o=0;for(let i=r;i<t;i++){let s=e[i]-As;if(s>9)return g;o=10*o+s}return o>255?g:o}function K(e,A,n){if(!U(e,A.source[0],A.end))return;let{bytes:r}=e;b(A.offsets.at(-1),(t,o)=>{n({bytes:os(r,A,t),core:m(o,-t.start),locate:i=>is(A,m(i,t.start)),
aligned:!0,exact:!0})})}function os(e,A,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Fr(A,n);o<A.source.length;o++){let i=A.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,A.offsets[o+1]),E=A.source[o]-i;t.set(e.subarray(s+E,a+E),s-n)}return t}function is(e,A){return{start:Tr(e,A.start),end:Tr(e,A.
end-1)+1}}function Tr(e,A){let n=Fr(e,A);return e.source[n]+A-e.offsets[n]}function Fr(e,A){let n=0,r=e.source.length-1;for(;n<r;){let t=n+r+1>>1;e.offsets[t]<=
A?n=t:r=t-1}return n}var Or={table:Q,shortest:16},eA=P.shortest,Pr=1,kA=2,GA=4,ss=8,as=u(Xe,e=>e>=64?Pr:e<26?kA:e>=52&&e<62?GA:ss),Es=256;function AA(e,A,n,r){for(let t=h(Or,e.bytes,
A,n);t!==l;){let o=I(Q,e.bytes,t,n);if(!Bs(e.bytes,t,o)&&r(e,t,o))return t;t=h(Or,e.bytes,o,n)}return l}function Bs(e,A,n){let r=0;for(let t=A;t<n;t++)if(r|=as[e[t]],
(r&(kA|GA))===(kA|GA))return!1;return(r&Pr)===0?n-A<=Es&&cs(e,A,n):!0}function cs(e,A,n){let r=A+1;for(;r<n&&e[r]===e[A];)r++;return r===n}var us=27,fs=38,ds=60,Nr=62,gs=91,Qs=16,Is=128,ls=16,ms=u("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Cs=u(`<\r
`),ps=u("0123456789;"),ws=u("mK"),hs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),bs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),MA="\x1B\xC2\xE2\xEF";function kr(e,A){let{bytes:n,end:r}=e,t=A;for(let o=0;o<Qs;o++){let i=Ss(e,t);if(i===t)break;t=i}return t>A&&t<r&&Q[n[t]]===
1?t:-1}function Ss(e,A){let n=e.bytes[A];if(n===ds)return Rs(e,A);if(n===us)return Ds(e,A);for(let r of n===fs?hs:bs)if(_A(e,A,r))return A+r.length;return A}function Rs({
bytes:e,end:A},n){if(n+1>=A||ms[e[n+1]]===0)return n;let r=Math.min(A,n+Is),t=n+1;for(;t<r&&e[t]!==Nr&&Cs[e[t]]===0;)t++;return t<r&&e[t]===Nr?t+1:n}function Ds({
bytes:e,end:A},n){if(e[n+1]!==gs)return n;let r=Math.min(A,n+2+ls),t=n+2;for(;t<r&&ps[e[t]]===1;)t++;return t<A&&ws[e[t]]===1?t+1:n}function _A({bytes:e,end:A},n,r){
if(n+r.length>A)return!1;for(let t=0;t<r.length;t++){let o=e[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var vA=10,Hr=13,ys=38,Ls=60,ce=92,Gr=42,xs=45,Us=35,HA=47,vr=110,Jr=114,YA=4,nA=128,Ts=2,Fs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ps),oA=u(" 	\"'`\\=.,&>#*|<^~"),v=u("\"'`"),rA=u("bBfFrRuULN@$"),qA=u("+-/_"),Os=u(`
\r<`),iA=u(` 	"'\`\\=.,&>#*|<^~
\r+-/_${MA}`),sA=u(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),tA=u(`
\r\\&<${MA}`);function Ps(e){return Uint8Array.from(e,A=>A.charCodeAt(0))}function aA(e,A){let{bytes:n,end:r}=e;if(A>=r||iA[n[A]]===0)return-1;let t=JA(e,A,!1);
return t!==-1?t:Ns(e,A)?JA(e,A,!0):kr(e,A)}function Ns({bytes:e,end:A},n){let r=n;for(;r<A&&r-n<YA&&e[r]===ce;)r++;return r<A&&v[e[r]]===1}function JA(e,A,n){let{
bytes:r,end:t}=e,o=Math.min(t,A+(n?2*nA:nA)),i=0,s=A;for(;s<o;){let a=Re(e,s),E=n?ks(r,s,o):s;if(a>s){if(i===Ts)return-1;i++,s=a}else if(E>s)s=E;else if(oA[r[s]]===
1||_s(r,s,o))s++;else if(s>A&&Ms(r,s,o))s++;else break}return n&&(s===A||v[r[s-1]]===0)?-1:i>0||Gs(r,A,s)?s:-1}function ks(e,A,n){let r=e[A]===HA&&e[A+1]===Gr,t=e[A]===
Us||Mr(e,A,HA)||Mr(e,A,xs);if(!r&&!t)return A;let o=A+(r?2:1);if(t){for(;o<n&&e[o]!==vA&&e[o]!==Hr;)o++;return o<n?o:A}for(;o+1<n&&(e[o]!==Gr||e[o+1]!==HA);)o++;
return o+1<n?o+2:A}function Mr(e,A,n){return e[A]===n&&e[A+1]===n}function Wr({bytes:e,end:A},n){if(n>=A||iA[e[n]]===0)return!1;if(v[e[n]]===1)return!0;let r=Math.
min(A,n+nA),t=n;for(;t<r&&sA[e[t]]===1&&tA[e[t]]===0;)t++;return t<r&&tA[e[t]]===1}function Gs(e,A,n){let r=A;for(;r<n&&e[r]===ce;)r++;return r<n-1&&v[e[r]]===1&&
v[e[n-1]]===1}function Ms(e,A,n){if(rA[e[A]]===0)return!1;let r=A+1;rA[e[r]]===1&&r++;let t=r-A;for(;r<n&&r-A<t+YA&&e[r]===ce;)r++;return r<n&&v[e[r]]===1}function XA(e,A){
let{bytes:n,start:r}=e,t=Math.max(r,A-nA),o=-1;for(let i=A-1;i>t&&sA[n[i]]===1;i--)Q[n[i]]===0&&Q[n[i-1]]===1&&JA(e,i,!1)===A&&(o=i);return o}function EA({bytes:e,
start:A},n){return n>A&&(e[n]===vr||e[n]===Jr)&&e[n-1]===ce}function _s(e,A,n){let r=A;for(;r<n&&qA[e[r]]===1;)r++;return r>A&&r<n&&(oA[e[r]]===1||Os[e[r]]===1)}
function Re(e,A){let{bytes:n,end:r}=e,t=n[A];if(t===vA)return A+1;if(t===Hr)return A+1<r&&n[A+1]===vA?A+2:A+1;if(t===ce){let o=_r(e,A)===Jr?WA(e,A):A;return _r(
e,o)===vr?WA(e,o):o}if(t!==ys&&t!==Ls)return A;for(let o of Fs)if(_A(e,A,o))return A+o.length;return A}function _r(e,A){let n=WA(e,A)-1;return n>A&&n<e.end?e.bytes[n]:
-1}function WA(e,A){let n=A;for(;n<e.end&&n-A<YA&&e.bytes[n]===ce;)n++;return n+1}var zA=10,Hs=128,vs=64,KA=u(" 	"),Yr=u("0123456789"),qr={levels:0,trait:2,shortest:P.shortest,notice:(e,A,n)=>AA(e,A,n,Js),decode:(e,A,n)=>{let r=I(Q,e.bytes,A,
e.end),t=Ws(e,A,r);return t===void 0?r:(K(e,t,n),t.end)}};function Js(e,A,n){let r=Xr(e,A,n);if(r===void 0)return!1;let t=n-A,o=n;for(let i=BA(e,r,o);i!==-1;i=BA(
e,r,o))if(o=I(Q,e.bytes,i,e.end),t+=o-i,t>=f)return!0;return!1}function Ws(e,A,n){let r=Xr(e,A,n);if(r===void 0)return;let t=[A],o=[0,n-A],i=n;for(let s=BA(e,r,
i);s!==-1;s=BA(e,r,i))i=I(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<f?void 0:{source:t,offsets:o,end:i}}function Xr(e,A,n){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,A-Hs),s=A,a=!0;for(;s>i&&r[s-1]!==zA;s--)KA[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==zA||!Wr(e,n))return;let E=Math.min(
o,n+vs),c=n;for(;c<E&&r[c]!==zA;)c++;return c<E?{lineStart:s,start:A,end:n,lineEnd:c}:void 0}function BA({bytes:e,end:A},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=A||e[t]!==e[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=A)return-1;let i=Ys(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,n.start),t=I(i,e,t,A)}}return t<A&&Q[e[t]]===1?t:-1}function Ys(e){return Yr[e]===1?Yr:KA[e]===1?KA:void 0}var qs=85,zr=117,Xs=120,zs=123,Ks=125,$=48,$s=32,js=127,Kr={encoding:"escape",lead:92,read:(e,A,n)=>{if(A+1>=n)return g;let r=e[A+1];if(r===zr&&e[A+2]===zs)return Vs(
e,A,n);if(r===Xs)return $A(e,A,A+4,n);if(r===zr)return $A(e,A,A+6,n);if(r===qs)return $A(e,A,A+10,n);if(r>=$&&r<$+8)return Zs(e,A,n);let t=Be(e,A+1,n);return t>
0?S(Ee,1+t):r>$s&&r<js&&M[r]===0?S(r,2):g}};function $A(e,A,n,r){let t=n>r?g:H(e,A+2,n);return t===g?g:S(t,n-A)}function Vs(e,A,n){let r=R(e,A+3,Math.min(n,A+9)),
t=r<n&&e[r]===Ks?H(e,A+3,r):g;return t===g?g:S(t,r+1-A)}function Zs(e,A,n){let r=0,t=A+1,o=A+(ea(e,A+1,n)?5:4);for(;t<n&&t<o;){let i=e[t]-$;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-A)}function ea(e,A,n){if(A+4>n||e[A]!==$||e[A+1]>$+3||e[A+1]===$&&e[A+2]<$+4)return!1;for(let r=A+1;r<A+4;r++){let t=e[r]-$;if(t<
0||t>7)return!1}return!0}var Aa=35,na=59,ra=120,jA=48,$r=8,jr={encoding:"html-entity",lead:38,read:(e,A,n)=>{if(A+2>=n||e[A+1]!==Aa)return g;let r=(e[A+2]|32)===ra,t=r?A+3:A+2,o=r?R(e,t,
Math.min(n,t+$r)):ta(e,t,n),i=r?H(e,t,o):oa(e,t,o);return i===g?g:S(i,(o<n&&e[o]===na?o+1:o)-A)}};function ta(e,A,n){let r=Math.min(n,A+$r),t=A;for(;t<r&&e[t]>=
jA&&e[t]<jA+10;)t++;return t}function oa(e,A,n){let r=0;for(let t=A;t<n;t++)r=r*10+e[t]-jA;return A>=n||r>255?g:r}var ia=117,Vr={encoding:"percent",lead:37,read:(e,A,n)=>{if(e[A+1]===ia){let t=A+6>n?g:H(e,A+2,A+6);return t===g?g:S(t,6)}let r=H(e,A+1,Math.min(n,A+3));return A+
3>n||r===g?g:S(r,3)}};var Zr=61,et={encoding:"quoted-printable",lead:Zr,read:(e,A,n)=>{let r=Be(e,A+1,n);if(r>0)return e[A-1]===Zr?g:S(Ee,1+r);let t=H(e,A+1,Math.min(n,A+3));return A+
3>n||t===g?g:S(t,3)}};var VA=[Vr,Kr,jr,et],ee=u(String.fromCharCode(...VA.map(({lead:e})=>e)),e=>e+1),aa=u("=\\"),nt={levels:1,trait:8,shortest:f,notice:(e,A,n)=>{for(let r=A;r<n;){let t=At(
e,r);if(t-r>=f&&Ea(e,r,t))return r;r=t+1}return l},decode:(e,A,n)=>{let r={start:A,end:At(e,A)},t=ua(e.bytes,r);for(let[o,i]of VA.entries())(t&1<<o)!==0&&ca(e,r,
i,n);return r.end}};function Ea(e,A,n){let{bytes:r}=e,t=n;for(;t>A&&M[r[t-1]]===0;)t--;if(!Ba(e,A,t))return!1;let o=0;for(let i=A;i<t&&o<f;i++)o+=M[r[i]];return o===
f}function Ba({bytes:e,end:A},n,r){for(let t=cA(e,n,r);t<r;t=cA(e,t+1,r))if(rt(e,t).read(e,t,A)!==g)return!0;return!1}function cA(e,A,n){let r=A;for(;r+4<=n;){let t=ee[e[r]]|
ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&ee[e[r]]===0;)r++;return r}function rt(e,A){return VA[ee[e[A]]-1]}function At({bytes:e,end:A},n){
let r=n;for(;;){r=I(ze.table,e,r,A);let t=r>n&&aa[e[r-1]]===1?Be(e,r,A):0;if(t===0)return r;r+=t}}function ca({bytes:e},A,n,r){b(A.end-A.start,(t,o)=>{let i={piece:m(
t,A.start),core:m(o,A.start)},s=J(i,n.encoding,a=>fa(e,i.piece,n,a));s!==void 0&&r(s)})}function ua(e,{start:A,end:n}){let r=0;for(let t=cA(e,A,n);t<n;t=cA(e,t+
1,n)){let o=1<<ee[e[t]]-1;(r&o)===0&&rt(e,t).read(e,t,n)!==g&&(r|=o)}return r}function fa(e,{start:A,end:n},{lead:r,read:t},o){for(let i=A;i<n;){let s=e[i],a=s===
r?t(e,i,n):g,E=a===g?i+1:i+yr(a),c=a===g?s:Dr(a);c!==Ee&&o.add(c,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:N},notice:(e,A,n)=>U(e,A,n)&&da(e.bytes,A,n),decode:({bytes:e,end:A},n,r)=>{let t=I(N.table,e,n,A);return b(t-n,(o,i)=>{
let s={piece:m(o,n),core:m(i,n)},a=!1,E=J(s,"hex",C=>{a=ot(e,s.piece,0,C)});E!==void 0&&r(E);let c=a?J(s,"hex",C=>{ot(e,s.piece,1,C)}):void 0;c!==void 0&&r(c)}),
t}};function da(e,A,n){let r=0;for(let t=_(e,A,n);t<n;){NA(e,t,n)&&(t+=2);let o=R(e,t,n);if(o-t>=N.shortest&&tt(e,t+1,o,0)>=z||(r=st(e,t,o,A)?tt(e,t,o,r):0,r>=z))
return!0;t=_(e,o,n)}return!1}function tt(e,A,n,r){let t=r;for(let o=A;o+2<=n&&t<z;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=y[i]===1?t+1:0)}return t}function ot(e,{
start:A,end:n},r,t){let o=!1;for(let i=_(e,A,n);i<n;){NA(e,i,n)&&(i+=2);let s=R(e,i,n),a=s-i>=N.shortest;o||=a,a||r===0&&st(e,i,s,A)?ZA(t,e,i+r,s):Ve(t,i,s),i=_(
e,s,n)}return o}function st(e,A,n,r){return n-A>=N.shortest||(n-A)%2===0&&!Sr(e,A,r)}function ZA(e,A,n,r){for(let t=n;t+2<=r;t+=2)e.add(W(A[t])*16+W(A[t+1]),t,t+
2)}var ga=8,fA={table:u("0123456789ABCDEFabcdef :"),shortest:31},ut=256,nn=u(" 	#>*+-/|:]x"),Qa=128,at=9,dA=32,Ia=58,la=124,ft=10,ma=13,Ca=4,pa=6,Et=16,Bt=16,wa=8,
dt={levels:1,alphabet:{index:1,shape:fA},notice:({bytes:e,start:A,end:n},r)=>{let t={start:ct(e,r,A),end:uA(e,r,n)};return en(e,t,void 0)>=ga},decode:(e,A,n)=>{
let{bytes:r,end:t}=e,o=I(fA.table,r,A,t),i=ct(r,A,e.start),s=i;for(let a=i;a<t;){let E=uA(r,a,t);if(en(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(e,i,s)&&b(s-i,(a,E)=>{let c={piece:m(a,i),core:m(E,i)},C=a.start===0?i:uA(r,c.piece.start,c.piece.end)+1,Y=le=>J(c,"hex",ne=>{ba(r,{start:C,end:c.piece.end},
{rewritten:ne,addWord:le})}),L=!1,Oe=Y((le,ne,Pe)=>{L||=Pe-ne>2,ZA(le,r,ne,Pe)});Oe!==void 0&&n(Oe);let mn=L?Y((le,ne,Pe)=>ha(le,r,ne,Pe)):void 0;mn!==void 0&&n(
mn)}),Math.max(o,s))}};function ha(e,A,n,r){for(let t=r-2;t>=n;t-=2)e.add(W(A[t])*16+W(A[t+1]),n,r)}function ba(e,{start:A,end:n},r){for(let t=A;t<n;){let o=uA(
e,t,n);en(e,{start:t,end:o},r),t=o+1}}function ct(e,A,n){let r=Math.max(n,A-ut),t=A;for(;t>r&&e[t-1]!==ft;)t--;return t}function uA(e,A,n){let r=Math.min(n,A+ut),
t=A;for(;t<r&&e[t]!==ft;)t++;return t}function en(e,A,n){let r=Math.min(A.end,A.start+Qa);for(let t=A.start;t<r;t++){if(T[e[t]]===0||t>A.start&&nn[e[t-1]]===0)continue;
let o=ya(e,{start:t,end:A.end}),i=o===-1?0:Sa(e,{start:o,end:A.end},n);if(i>0)return i}return 0}function Sa(e,{start:A,end:n},r){let t=0,o=Bt;for(let i=A;i<n;){
t>0&&(i=Ra(e,{start:i,end:n},o));let s=R(e,i,Math.min(n,i+Bt+1)),a=s-i;if(a===0||a%2===1||a>o||!Da(e,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===wa&&o===2&&i<n&&e[i]===dA&&i++}return t}function Ra(e,{start:A,end:n},r){let t=A+r,o=A;for(;o<t&&e[o]===dA;)o++;return o>A&&o<t&&t<=n&&(t-o)%2===0&&R(
e,o,t)===t?o:A}function Da(e,A,n){let r=e[A];return A>=n||r===dA||r===la||r===ma}function ya(e,{start:A,end:n}){let r=R(e,A,Math.min(n,A+Et+1)),t=r-A;if(t<Ca||t>
Et)return-1;let o=r<n&&e[r]===Ia;o&&r++;let i=r;for(;r<n&&(e[r]===dA||e[r]===at);)r++;let s=r-i>=2||e[i]===at||r-i===1&&t>=pa;return(o||s)&&r<n&&T[e[r]]===1?r:-1}var It={levels:0,trait:2,shortest:P.shortest,notice:(e,A,n)=>AA(e,A,n,La),decode:(e,A,n)=>{let r=I(Q,e.bytes,A,e.end),t=Pa(e,A,r);if(t===void 0)return r;K(e,t,n);
for(let o of Na(e,t))K(e,o,n);for(let o of Fa)ka(e,t,o,n);return t.end}};function La(e,A,n){let r=n-A,t=n;for(let i=aA(e,t);i!==-1&&(t=I(Q,e.bytes,i,e.end),t!==
i);i=aA(e,t))if(r+=t-i,r>=f)return!0;let o=EA(e,A)?A+1:A;return r>f-eA&&XA(e,o)!==-1}var xa=4,Ua=["H4sI","KLUv"].map(e=>Buffer.from(e)),Ta=4,Fa=["+","-","//","+\
+","--"].map(e=>Buffer.from(e)),Oa=45,gt=5;function Pa(e,A,n){let r=EA(e,A)?A+1:A,t=_a(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=aA(e,s)){let E=a===r?n:I(Q,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<f?void 0:{source:o,offsets:i,end:s}}
function Na(e,A){let{source:n}=A,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<xa?$e(e.bytes,i)&&r.push(Qt(A,{start:o,end:n.length})):Ua.some(s=>rn(e,i,s))&&
(r.push(Qt(A,{start:o,end:t.at(-Ta)??n.length})),t.push(o))}return r}function Qt({source:e,offsets:A},{start:n,end:r}){let t=A[n],o=A[r]-A[r-1];return{source:e.
slice(n,r),offsets:A.slice(n,r+1).map(i=>i-t),end:e[r-1]+o}}function ka(e,A,n,r){let{source:t}=A,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=rn(e,
a,n);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let c=i?Ga(e,A,{start:o,end:s},n):void 0;c!==void 0&&K(e,c,r),o=s,i=!1}}function Ga(e,A,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=A.source[s];i=a+A.offsets[s+1]-A.offsets[s];let E=rn(e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<f?void 0:{source:t,offsets:o,end:i}}function rn({bytes:e,end:A},n,r){if(n+r.length>A)return!1;for(let t=0;t<r.length;t++)if(e[n+t]!==r[t])return!1;return!0}
function Ma({bytes:e,start:A},n){let r=n;for(;r>A&&n-r<gt&&e[r-1]===Oa;)r--;return n-r===gt}function _a(e,A){let{bytes:n,start:r}=e,t=XA(e,A);if(t===-1||Ma(e,t))
return;let o=t;for(;o>r&&t-o<eA&&Q[n[o-1]]===1;)o--;return EA(e,o)&&o++,o>=t||t-o>=eA?void 0:{start:o,end:t}}var Ha=15,mt={levels:0,trait:2,shortest:f,notice:(e,A,n)=>{for(let r=A;r<n;){let t={length:0,last:r};if(lt(e,r,t),t.length>=f)return r;r=t.last>r?t.last:va(e,r)}
return l},decode:(e,A,n)=>{let r=[],t=[0],o={length:0,last:A};return lt(e,A,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),K(e,{source:r,offsets:t,end:De(e,o.last)},
n),o.last}};function lt(e,A,n,r){let t=De(e,A),o=Re(e,t),i=De(e,o),s=i-o;if(o===t||s===0||s>Ha)return;let a=Math.max(A,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:Re(e,i);if(E===i)return;o=E,i=De(e,o)}}function va(e,A){let n=De(e,A);return Math.max(n+1,Re(e,n))}function De({
bytes:e,end:A},n){return I(Q,e,n,A)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Ct=2*(f-1),wt={levels:1,find:({bytes:e,end:A},n)=>{for(let r=n+Ct-1;r<A;r+=Ct)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(y[e[t]]===1&&ht(e,n,t,A)!==0)return t}return l},decode:(e,A,n)=>{let r=Wa(e,A),t=r.first+r.width*(r.count-1);return U(e,r.first,
t)&&b(r.count,(o,i)=>{n({bytes:Ya(e.bytes,r,o),core:m(i,-o.start),locate:s=>qa(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function ht(e,A,n,r){return pt(e,A,
n,r,2)?2:pt(e,A,n,r,4)?4:0}function pt(e,A,n,r,t){let o=1;for(let i=n+t;i<r&&o<f&&!(y[e[i]]===0||!ue(e,i-t+1,i));i+=t,o++);for(let i=n-t;i>=A&&o<f&&!(y[e[i]]===
0||!ue(e,i+1,i+t));i-=t,o++);return o===f}function ue(e,A,n){for(let r=A;r<n;r++)if(e[r]!==0)return!1;return!0}function Wa({bytes:e,start:A,end:n},r){let t=ht(e,
A,r,n)===4?4:2,o=r;for(;o-t>=A&&e[o-t]!==0&&ue(e,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&e[i+t]!==0&&ue(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ya(e,{
first:A,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=A+n*r.start;o<t.length;o++,i+=n)t[o]=e[i];return t}function qa(e,{first:A,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=A+n*r.start,E=A+n*(r.end-1),c=E+n<=i&&ue(t,E+1,E+n),Y=a-n+1>=o&&ue(t,a-n+1,a)&&(!c||s&&(a-o)%n===n-1),[L,Oe]=Ja[n];return Y?
{start:a-n+1,end:E+1,encoding:Oe}:{start:a,end:Math.min(E+n,i),encoding:L}}var gA=[It,qr,mt,hr,nt],bt=[it,xr,dt],QA=wt,IA=Cr;function St(e,A,n){let r=A,t=n,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Xa(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Xa(e,A){return e[A]|e[A+1]<<8|e[A+2]<<16|e[A+3]<<24}function Rt(e){let A=yt(e),n="";for(let t=A;t>0;t=Math.floor(t/62))n=RA.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(A)/8));return("0".repeat(r)+n).padEnd(6,"0")}function Dt(e){let A=yt(e)>>>8;return[18,12,6,0].map(n=>X.charAt(A>>>n&63)).join("")}function yt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Ae=84,fe=76,on=52,za=57,Ka=58,Ut=59,$a=72,lA=80,ja=4,Le=Buffer.from("AZDO"),Tt=new Uint8Array(256).fill(4);Le.forEach((e,A)=>{A<3&&(Tt[e]=3-A)});var tn=Buffer.
from("JQQJ9"),Ft={9:"key",D:"derived",H:"hash"},Va=new Set(Object.keys(Ft).map(e=>e.charCodeAt(0))),Za=2024,Ot=65,eE=1970041904,AE=1147496033,ye=new Uint8Array(
lA/4*3);function Pt(e,A,n){for(let r=A+3;r<n;r+=Tt[e[r]])if(!(e[r]!==Le[3]||e[r-1]!==Le[2])&&e[r-2]===Le[1]&&e[r-3]===Le[0])return r-3;return-1}function Nt(e,A){
if(!xt(e,A,A+fe))return;let n=xt(e,A+lA,A+Ae);if(!sn(e,A))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(e,A)};if(tE(e,A))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function kt(e,A){return ie(e,A,A+on)>=ja}function sn(e,A){for(let r=0;r<tn.length;r++)if(e[A+on+r]!==tn[r])return!1;let n=e[A+Ut]-
Ot;return Va.has(e[A+on+tn.length])&&n>=0&&n<12}function nE(e,A){let n=e.subarray(A+$a,A+fe);return{issued:rE(e,A),keyKind:Ft[String.fromCharCode(e[A+za])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(e,A){let n=Za+X.indexOf(String.fromCharCode(e[A+Ka])),r=e[A+Ut]-Ot+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(e,A){for(let r=A,t=0;t<ye.length;r+=4,t+=3){let o=w[e[r]],i=w[e[r+1]],s=w[e[r+2]],a=w[e[r+3]];ye[t]=o<<2|i>>4,ye[t+1]=(i&15)<<4|s>>2,ye[t+2]=(s&3)<<
6|a}let n=St(ye,eE,AE);return Lt(e,A,Rt(n))||Lt(e,A,Dt(n))}function Lt(e,A,n){for(let r=0;r<Ae-lA;r++)if(e[A+lA+r]!==n.charCodeAt(r))return!1;return!0}function xt(e,A,n){
for(let r=n-1;r>=A;r--)if(M[e[r]]===0)return!1;return!0}var Gt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDKikBAgADAAMBAAEEAQYHAQEAAQABAAQIAgIC\
AQIAAAAAAAMFBQABAQABAwacAR9/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL\
fwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAGgRzaWZ0AAsKc2lmdFBpZWNlcwAVCnBpZWNlU3RhcnQAFwhwaWVjZUVuZAAYCHJ1bkNv\
dW50ABYHY291bnRPZgAjCGZpbmRXaWRlAAgGbWVtb3J5AgAK75ABKZQBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMDQYDAAEYEQBABBEBBAQ8LQYCWMEGA0jBBgAT8CgAAQYAEJAMLIwNBgJYwaiEDIwMgASAAQYBA\
ayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC58DAQV/IwNBgJYwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAljAgAxAKBH9BAQVB\
gJYwIAMQEgsEQEEBIQQFQf+VMCECQeeWMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEAAkADQCAABEAgACEC\
A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELCyACIQEDQCAAIAFLBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLQQEhBCAAIAFLDQIgAiAAQQAQBUEwTwR/\
QQEFIAJBAWogAEEAEAVBME8LDQIgAEEBayICQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEADAELC0EA\
IQQLCyAEC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQ\
BgUgABAfCwufAwEIfyMLQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjGSAAIwUbIQUjBSABIwUbIQZBACQDQQAkAiMFBH8gAAUgARACCyEDA0AgAwRAIAAgA0YEQCABIQQFIwAhByAD\
IQQDQCAEIAdJBH8gBC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIARBAWohBAwBCwsLIAMgBEcEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANBAWstAABBAXRBgIQs\
ai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEPCwUjAkE0T0EAIAgb\
BH8QAQVBAAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBACIQMMAgsLCyMCQTRPQQAgCBsEfxABBUEACwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEBaiIAIAAtAABBCkYbDwsg\
AUHcAEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB8gBGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRA\
IAFBAWohAQwBCwsgAUEBaiEACyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB7gBGBH8gACEBA0AgASAAa0EESSABIwBJcQR/IAEt\
AABB3ABGBUEACwRAIAFBAWohAQwBCwsgAUEBagUgAAsPCyABQSZGBEAgABAbDwsgAUE8RgR/IAAQHAUgAAsLgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9x\
QQlBACADQTlLG2pBBHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguJBgEHfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEGIAAhAgNAIAIgBkkEQAJA\
IAIQBCEHIAEEQAJAIAJBAWotAAAiBEEqRiACLQAAIghBL0ZxBEAgAkECaiEEA0AgBEEBaiIIIAZJBEAgBEECaiEDIAQtAABBKkYEfyAILQAAQS9GBUEACw0DIARBAWohBAwBCwsgAiEDDAELIAIhAyAIQSNHBH8g\
BCAIRwR/QQEFIAhBLUcgCEEvR3ELBUEACw0AIAJBAWohBANAIAQgBkkEfyAELQAAQQpHBUEACwR/IAQtAABBDUcFQQALBEAgBEEBaiEEDAELCyAEIAIgBCAGSRshAwsFIAIhAwsgAiAHSQR/IAUiAkEBaiEFIAJB\
AkYEQEEADwsgBwUgAiADSQR/IAMFIAItAABBAXRBgIQsai8BAEGABHEEf0EBBSACIQQDQCAEIAZJBH8gBC0AAEEBdEGAhCxqLwEAQYAQcQVBAAsEQCAEQQFqIQQMAQsLIAIgBEYgBCAGT3IEf0EABUEBIAQtAAAi\
A0ENRkEBIANBCkYgA0EBdEGAhCxqLwEAQYAEcRsbCwsEf0EBBSAAIAJJBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/IAJBAWoiBC0AAEEBdEGAhCxqLwEAQYAIcQRAIARBAWohBAsgBCACayEDA0AgBCAGSSADQQRq\
IAQgAmtLcQR/IAQtAABB3ABGBUEACwRAIARBAWohBAwBCwsgBCAGSQR/IAQtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCE\
LGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGov\
AQBBwABxBUEACwsbC4UBACMHQX9GBEBBAA8LA0AjBCMHSQR/Iw0jDCMEQQN0aigCBGpBgAJqIABJBUEACwRAIwRBAWokBAwBCwsDQCMEBH8jDSMMIwRBAWtBA3RqKAIEakGAAmogAEkFQQELRQRAIwRBAWskBAwB\
CwsjBCMHSQR/Iw0jDCMEQQN0aigCAGoFQX8LC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARB\
DUZyBH8gAyAAIAFBAhAJBH9BAQUgAyAAIAFBBBAJCwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUtAAAiBkH/AEkgBkEgT3EgBkEJ\
RnIgBkEKRnIgBkENRnIEfyAFIANrQQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAgAU5xBEAgAC0AACICQf8ASSAC\
QSBPcSACQQlGciACQQpGciACQQ1GcgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLhgQBBH8Cf0EAIAEgAGtB1ABJDQAaIAFB\
BGshBCAAQc8AaiECA0AgAiAESQRAIAItAAAiA0HEAEYEfyACQQFqBSADQdoARgR/IAJBAmoFIANBwQBGBH8gAkEDagVBASADQc8ARgR/IAJBA2soAgBBwbSR+gRGBUEACwR/IAJBzwBrIQUgAkEDayEDAn8DQCAD\
IAVLBEBBACADQQFrIgMtAABBAXRBgIQsai8BAEGBEHFBAUcNAhoMAQsLQQELBUEACw0FGiACQQRqCwsLIQIMAQsLQQALBH9BAQUgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEE\
QCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYABcQVBAAsEQCACQQFqIQIMAQsLA0AgACACSQR/\
IAAtAAAgA0YFQQALBEAgAEEBaiEADAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EA\
IQMLIAMhAAwBCwtBAAsLC60CAgJ/AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUGAgSxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEBAQEBAQEBAQH9\
CwQAIAVBEGohBQwBCwsgACQBIAEkAEEAJBhBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQGIAIkDCADJAcgBCQNQQAkBEEAJAhBACQJQQAkFUEAJBZBACQQ\
IAAgARAZBH8gACABEAgFQQALJBsgAEEQayAH/QsEAEEAIQADQCAAQcAASQRAIAAgAWogAEGAgSxq/QAEAP0LBAAgAEEQaiEADAELCyMGC7cFAwJ/A34CewJ/IAEgAGtBNE8iAgRAIAAQByABQYACak0hAgsgASAA\
a0HAAE8gAnIEQCAAIAEgAhAgDAELQcCALP0ABAAiByAA/QAEACII/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAIQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAA\
AAAAAAAAAAD9I/1kIAcgAEEQav0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEEQ\
dHKtIAcgAEEgav0ABAAiCP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAHIABBMGr9AAQA\
Igf9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyrUIghoRCfyABIABrrYaEIgZCf4Ui\
BCAEQgGIgyIEIARCAoiDIgQgBEIEiIMiBCAEQgiIgyIEIARCAYZCf4WDIQRBAkEAAn8DQCAEQgBSBEBBASAAIAR6IgWnaiAAIAUgBiAFiHp8p2oQDQ0CGiAEIARCAX2DIQQMAQsLQQALGwsiAkUjBkGA9QFLcgRA\
DwsjBkGA9QFJBEAjBkEDdEGA2DBqIgMgACMBazYCACADIAEjAWsgAkEYdHI2AgQLIwZBAWokBgv0BgIHfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayICLQAAQQF0QYCELGov\
AQBBwABxDQAaA0AgBEGAAUkEQEEBIAItAABBAXRBgIQsai8BACIDQSBxDQIaQQAgA0EQcUUNAhogBEEBaiEEIAJBAWshAgwBCwtBAAsFQQALC0UEQEEADwsgABAHIgdBf0YEf0EBBSAAIQICfwNAIAogAv0ABAAi\
Cf0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0tLS0tLS0tLS0tLf0jIAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0MMDAwMDAwMDAwMDAwMDAw\
MP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIAJBEGoiAiABRwRAIAIgAUEQayIDIAIgA0kbIQIMAQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiEDAn8DQCABIANLBEBBACADLQAAIAAt\
AABHDQIaIANBAWohAwwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxhJDQAaQQBBACABIABBAWogACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARACIgIbDQAaIAYQIUEAIAIj\
BXJFDQAaQQAkA0EAJAJBACQLIwUEQCMZIwUQABoLIAYgARAAIgJFBEAjBQR/IAZBARAOBUEACyECC0ECQQEjBRshBSABJAogARACIQQDQCACQQEgBBtFBEACQCMAIQggBCEDA0AgAyAISQR/IAMtAABBAXRBgIQs\
ai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLIAMgBEYNACAEIAMQAAR/QQEFIAUiAkEBaiEFIAQgAhAOCyECIAMkCiMKEAIhBAwCCwsLQQEgAgR/QQEFIwpBgAJqIAdPIwJBNE9xBH8QAQVBAAsLDQAaQQAjAkE0SQ0A\
GiMKJBhBACMKQYACaiAHSQ0AGiAGIAFBKxADBH9BAQUgBiABQS0QAwsEf0EBBSAGIAFBrwEQAwsEf0EBBSAGIAFBqwEQAwsEf0EBBSAGIAFBrQEQAwsLBH9BAQUgACABIAcQKAsLkAEBAX8gAC0AACICQS1GIAJB\
K0ZyIAJBL0ZyBEAgAkEvRwRAIwtBASACQQdxQQhBACACQYABcRtqdHIkCwsgAEEBai0AACACRgRAIwtBASACQYABciICQQdxQQhBACACQYABcRtqdHIkCwsLIAFBBEkEQCAAEBMPCyAAKAIAIgBBy5jVsgdGIABB\
yOjMywRGcguhAQECfyAALQAAQdwARgR/IABBAWotAABB+ABGBUEACwR/IABBAmoiAiEBAn8DQCABIAJBAmpJBEBBACABLQAAQQF0QYCELGovAQBBgAJxRQ0CGiABQQFqIQEMAQsLQQELBUEACwR/IABBA2otAAAi\
AUEPcUEJQQAgAUE5SxtqIABBAmotAAAiAEEPcUEJQQAgAEE5SxtqQQR0cgUgAC0AAAsLiwMBB38gASAAQYABaiICIAEgAkkbIQggACECA0AgAiAISQRAIAItAABBAXRBgIQsai8BAEGAAnEEfyAAIAJJBH8gAkEB\
ay0AAEEBdEGAhCxqLwEAQYDAAHEFQQELBUEACwRAIAEgAkERaiIDIAEgA0kbIQQgAiEDA0AgAyAESQR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgA0EBaiEDDAELCyADIAJrIgdBBEkgB0EQS3IEf0EABSAB\
IANLIgQEQCADLQAAQTpGIQQLIANBAWogAyAEGyIDIQYDQCABIANLBH8gAy0AAEEgRgR/QQEFIAMtAABBCUYLBUEACwRAIANBAWohAwwBCwsgAyAGa0ECTyIFRQRAIAYtAABBCUYhBQsgA0EAIAEgA0tBACAEIAUE\
fyAFBSADIAZrQQFGIAdBBk9xCyAEGxsEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACxsLIgMEfyADIAEQJwVBAAsiAwRAIAMPCwsgAkEBaiECDAELC0EAC8MDAQN/IxIhAQNAIAEjF00EQCAAIwBPBH9BAQUgAC0A\
ACABLQAARwsEQEEADwsgAUEBaiEBIABBAWohAAwBCwsjHiEBA0AgASMRSQRAIAAjAE8EQEEADwsgAS0AAEEgRgR/QQEFIAEtAABBCUYLBEAgAC0AAEEgRgR/QQEFIAAtAABBCUYLRQRAQQAPCwNAIAEjEUkEfyAB\
LQAAQSBGBH9BAQUgAS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQSBGBH9BAQUgAC0AAEEJRgsFQQALBEAgAEEBaiEADAELCwUgAS0AAEEBdEGAhCxqLwEAQQRxBEAgAC0AAEEBdEGAhCxq\
LwEAQQRxRQRAQQAPCwNAIAEjEUkEfyABLQAAQQF0QYCELGovAQBBBHEFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBBHEFQQALBEAgAEEBaiEADAELCwUgASICQQFqIQEgACIDQQFq\
IQAgAi0AACADLQAARwRAQQAPCwsLDAELCyAAQQAgACMASQR/IAAtAABBAXRBgIQsai8BAEEBcQVBAAsbC9MFAQh/IAEgAGtBxgBJBEBBAA8LA0AgCUEESQRAIAAgCWpBBGsiA0E8aiECAn8DQCACQQRqIAFNBEAD\
QCACQQJqLQAAQcCBLGotAABBAnEgAi0AAEHAgSxqLQAAQSBxIAJBAWotAABBwIEsai0AAEEIcXJyRQRAQQEgAyACQQRrIgJGDQQaDAELCyACIgNBPGohAgwBCwtBAAsEfyAAIAlqIQggASAAayAJa0EDbEECdiEH\
QX8hA0EzIQICfwNAIAIgB0gEQCACIAJBA24iBEEDbGsiBiAIIARBAnRqaiIELQAAQcCBLGotAAAiBUECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAVBD3FBBHQgBEECdnIFIAVBA3FBBnQgBHILIAZF\
GyEGA0AgBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEQEEBIAMgAkEBayICRg0EGiACIAJBA24iBEEDbGsiBiAIIARBAnRqaiIELQAAQcCBLGotAAAiBUECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEB\
RgR/IAVBD3FBBHQgBEECdnIFIAVBA3FBBnQgBHILIAZFGyEGDAELC0EBIAYEf0EABSACQQNrIgNBACADQQBOGyEGAn8DQCACIAZKBEBBASAGIAZBA24iA0EDbGsiBSAIIANBAnRqaiIDLQAAQcCBLGotAAAiBEEC\
dCADQQFqLQAAQcCBLGotAAAiA0EEdnIgBUEBRgR/IARBD3FBBHQgA0ECdnIFIARBA3FBBnQgA3ILIAVFGyIDQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GcgR/IAggBiAHQQIQFAR/QQEFIAggBiAHQQQQFAsF\
QQALDQIaIAZBAWohBgwBCwtBAAsLDQIaIAIiA0E0aiECDAELC0EACwVBAAsEQEEBDwsgCUEBaiEJDAELCyAAEBML2wEBAn8gAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0\
ciAAQQJqLQAAQcCBLGotAABBAnZyIgFBCHYiAkHQAEYgAkEfRnIgAkEoRnIgAkH4AEZyRQRAQQAPCyAAQQFqLQAAQQF0QYCELGovAQAgAEECai0AAEEBdEGAhCxqLwEAcUEBcUUEQEEBDwsgAUHLoAFGIAFBiz9G\
ciABQbXRAEZyBH9BAQUgAUHe8AFGIAFBgfABRnIgAUGc8QFGciABQdrxAUZyCwvqAgEFfyABIQQDQCAFQTRIIARBAE5xBH8gBCAEQQNuIgZBA2xrIgcgACAGQQJ0amoiCC0AAEHAgSxqLQAAIgZBAnQgCEEBai0A\
AEHAgSxqLQAAIghBBHZyIAdBAUYEfyAGQQ9xQQR0IAhBAnZyBSAGQQNxQQZ0IAhyCyAHRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIFQQALBEAgBUEBaiEFIAQgA2shBAwBCwsgASADaiEBA0AgBUE0\
SCABIAJIcQR/IAEgAUEDbiIEQQNsayIGIAAgBEECdGpqIgQtAABBwIEsai0AACIHQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gB0EPcUEEdCAEQQJ2cgUgB0EDcUEGdCAEcgsgBkUbIgRB/wBJIARB\
IE9xIARBCUZyIARBCkZyIARBDUZyBUEACwRAIAVBAWohBSABIANqIQEMAQsLIAVBNEYLowIBBX8gBCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMgBCgCBGohCUEAJB1BACQcIAkgBmtBgICABEsEf0EB\
BSADIAZJBH8Cf0EAIAkgBmtBgBBJDQAaQQAhBEEAIQogBiEIA0AgCCAGQYAQakkEQEEAIAogBGtBGEsNAhogBCAILQAAQQF0QYCELGovAQBBAXFqIQQgCEERaiEIIApBAWohCgwBCwsgCiAEa0EYTQsFQQALCwRA\
IAcPCyABIAdBAnRqIggoAgAhBCAGJBwgCSQdIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/CyADEAsEf0EBBSMbCyEEQQEjCUEBIwggBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMGCwQAIxwLBAAjHQvX\
CQMHfwV+CnsgAUEBaiICIABLBH8gACACIABrQT9qQUBxagUgAAshAyABQQFqIgEjB0F/RgR/QX8FIwcEfyMNIwwjB0EDdGpBBGsoAgBqQYAFagVBAAsLIgIgASACSRsiASAASwR/IAAgASAAa0E/akFAcWoFIAAL\
IQRBACQaA0AgACAESSIBIAAgA0kgCkIYWnFyBEAgAEGAIGoiAiAEIAMgARsiASABIAJLGyECIAAhAUGAgCz9AAQAIQ5B0IAs/QAEACEPQZCALP0ABAAhEf0MAQEBAQEBAQEBAQEBAQEBASEQQYCIMCEGQYCMMCEF\
A0AgASACSQRAIAYgDiAB/QAEACIS/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBJBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIV/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k\
OwEAIAYgDiAB/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P/U4iEv0OIA8gFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U4iE/0O/U4iFP0Mf39/f39/f39/f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsB\
AiAQIBb9dyEQIAYgDiAB/QAEICIW/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIW/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1k\
OwEEIAYgDiAB/QAEMCIX/QwPDw8PDw8PDw8PDw8PDw8P/U79DiAPIBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiIX/Qx/f39/f39/f39/f39/f39//U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kOwEGIAZB\
CGohBiAFIAE2AgAgBSAX/WRBAWogFv1kQQFqIBX9ZEEBaiAU/WRBAWpycnJBEHYgESAS/Q79DAECBAgQIECAAAAAAAAAAAAgE/0O/U79Y0EAR3JBAnRqIQUgAUFAayEBDAELCyAQ/WNFBEBBASQaC0GAjDAhAQNA\
IAEgBUkEQCABKAIAECIgAUEEaiEBDAELC0GAiDAhBUGAjjAhBiAAIQEDQCABIAJJBEAgBSkDACEJIAYgASAAazYCACAGIAo+AgQgCUJ/hSILIAtCAYiDIgsgC0ICiIMiCyALQgSIgyELIAYgCiAJenxCGFoEf0EB\
BSALQgiIIAuDIAtCEIiDQgBSC0EDdGohBiAJeSAKQkB9IAlCAFIbIQogAUFAayEBIAVBCGohBQwBCwtBgI4wIQEDQCABIAZJBEAgASgCACIFIABqIQcgASgCBCEIAkAgBUEDdkGAiDBqKQMAIgxQDQAgDEJ/hSIJ\
IAlCAYiDIgkgCUICiIMiCSAJQgSIgyIJIAlCCIiDIAlCEIiDIQkgCARAIAx6IgsgCK18QhhaBEAgByAIayAHIAunahAMCyAJQn8gC4aDIQkLA0AgCUIAUgRAIAwgCXoiDYgiC1ANAiAHIA2naiAHIA0gC3p8Igun\
ahAMIAlCfyALhoMhCQwBCwsLIAFBCGohAQwBCwsgAiEADAELCyMaCwQAIxsLqwQCA38BfkKmxsSBswchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASn\
Qf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLtgchBCAAIQICfwNAIAIgAEEFakkEQCACLQAAIgFBwQBPIQNBACABQSByIAEgAUHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAkEBaiECIARC\
CIghBAwBCwtBAQsLBEAgAEEFag8LQqbGxJmzByEEIAAhAQJAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQEL\
BEAgAEEKaiECQqbGxIGzByEEDAELQqbG4KO2ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRA\
IABBCmohAkKmxuCLtgchBAwBCyAADwsgAEEFaiIAIQEgAiAAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQEL\
GwuuAwIEfwF+QrzEyQMhBSAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQtFBEAgAA8LQj4hBSAAQQNq\
IgIhAQJ/A0AgASACQQFqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBGoPC0Kv/AAhBSAAQQNqIgIhAQJ/A0AgASAC\
QQJqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBWoPC0Kg3vgBIQUgAEEDaiICIQEgAEEGaiAAAn8DQCABIAJBA2pJ\
BEAgAS0AACIAQcEATyEDQQAgAEEgciAAIABB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELGwvxBAIDfwF+IAAtAABBwgFJBEBBAA8LQsLbAiEEIAAhAQJ/A0AgASAAQQJqSQRA\
IAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQIPC0Lig4IFIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEg\
ciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC7/f+BSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEg\
BKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEDDwtC4oGuBCEEIAAhAUEDQQACfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEB\
aiEBIARCCIghBAwBCwtBAQsEf0EBBULigbIEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwR/\
QQEFQuKBtgQhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLGwuPBAIDfwF+Qqbmocu3ByEEIAAh\
AQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQUPC0KmxsS5s+YOIQQgACEBAn8DQCABIABBBmpJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi8bsDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJB\
IHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEGDwtCpsbgkYPmzB0hBCAAIQECfwNAIAEgAEEHakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyAD\
GxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEHDwtCpsbgk4OGjLE7IQQgACEBQQhBAAJ/A0AgASAAQQhqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB\
/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLhAMBBX8gACEBA0AgBEEQSQRAIAECfyABLQAAIgJBPEYEQAJ/IAEgAUEBai0AACICQS9HBH8gAkEgckH/AXEiAkH6AE0gAkHhAE9xBUEBC0UNABojACICIAFB\
gAFqIgMgAiADSRshAyABQQFqIQIDQCACIANJBEAgAi0AACEFIAJBAWoiAiAFQT5GDQIaIAEgBUEKRiAFQTxGciAFQQ1Gcg0CGgwBCwsgAQsMAQsgAkEbRgRAIAFBAWotAABB2wBHBH8gAQUjACICIAFBEmoiAyAC\
IANJGyEDIAFBAmohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBBHEEf0EBBSACLQAAQTtGCwVBAAsEQCACQQFqIQIMAQsLIAJBAWogASACLQAAIgJBywBGIAJB7QBGchsLDAELIAJBJkYEfyABEB4FIAEQHQsg\
AWoLIgJHBEAgAiEBIARBAWohBAwCCwsLIAFBACAAIAFJBH8gAS0AAEEBdEGAhCxqLwEAQQFxBUEACxsL/wUCCH8Be0EIQQAgAgR/IAAgARAkBUEACxshAyAAIgQhBQNAIAUgAUEBakkEQEHAgCz9AAQAIAX9AAQA\
Igv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhCANAIAgEQCAFIAhoaiIJIAEgASAJSxsh\
CiAIIAhBAWtxIQggCiAEayIJQRBPBEAgCUE0T0EAIAIbBEAgAyAEIAoQCkEARyIDQQRyIAMgBCAKEBIbciEDCyADQQJxBH9BAAUgBCAKEA0LBEAgA0ECciEDCwUgB0EBaiAHIAQgCkkbIQcLIApBAWohBCABIApL\
DQEgA0ECciADIgVBAnFFIAdBA08gAiACGyICIAIbBEACQANAIAAgAUkEQEEBIQYCfyAAJBMjACEDIAAhAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAkEBaiECDAELCyMAIQcgAiIEEAQiAiED\
A0AgAyAHSQR/IAMtAABBAXRBgIQsai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLQQAgAyACayIHRSACIARGciAHQQ9Lcg0AGkEAJANBACQCIAQgB2sgACAEIABrIAdLGyAEEAAaA0AgAiADSSADIAJrIgQgB01xBEAC\
QEEBIAIgAxAADQMaIAIkEyADIAQgB0kEfyADBSADEAQLIgJGDQAjACEDIAIhBANAIAMgBEsEfyAELQAAQQF0QYCELGovAQBBAXEFQQALBEAgBEEBaiEEDAELCyAEIQMMAgsLCyMCQTRPBH8QAQVBAAsLDQIjEyAA\
SwR/IxMFIwAhAgNAIAAgAkkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBaiEADAELCyAAQQFqIgIgABAEIgAgACACSRsLIQAMAQsLQQAhBgsLIAUgBhsPCwsgBUEQaiEFDAELCyADC9MDAQN/QQAkBQJ/\
QQEgAEEBayICLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAUGAAUkEQEEBIAItAABBAXRBgIQsai8BACIDQSBxDQIaQQAgA0EQcUUNAhogAUEBaiEBIAJBAWshAgwBCwtBAAsEfyAAIgFBgAFrIwEgACMBa0GAAUsb\
IQNBACECIABBAWshAANAIAAgA0sEfyAALQAAQQF0QYCELGovAQBBEHEFQQALBEAgACACIAAtAABBAXRBgIQsai8BAEEBcUUiAgR/IABBAWstAABBAXRBgIQsai8BAEEBcQUgAgsEfyAAQQAQBiABRgVBAAsbIQIg\
AEEBayEADAELCyACBUEACyIABH8gACEBA0AgACABa0EFSSABIwFLcQR/IAFBAWstAABBLUYFQQALBEAgAUEBayEBDAELCyAAIAFrQQVGBUEBCwRADwsgACEBA0AgACABa0EYSSABIwFLcQR/IAFBAWstAABBAXRB\
gIQsai8BAEEBcQVBAAsEQCABQQFrIQEMAQsLIAFBAWogASABLQAAIgJB8gBGIAJB7gBGcgR/IAFBAWstAABB3ABGBUEACxsiASAATyAAIAFrQRhPcgRADwsgASQZIAAkBQuFEQIIfwJ7QZCALP0ABAAiCiAAQRBq\
IgH9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WRFBEACQCABIxVJDQAgCiABIgJB\
EGv9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIARFBEBBkIAs/QAEACAC\
QRBrIgJBEGv9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwBCwsgAiAEZ0EQ\
a2shBUGQgCz9AAQAIAFBEGoiAf0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEE\
A0AgBEUEQEGQgCz9AAQAIAFBEGoiAf0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9\
ZCEEDAELCyABIARoaiIHJBUgByAFa0HoAEkjCEGAIEtyBH9BAAUgBRAHIAdBgAJqTQsEfwJ/IAUhAQNAIAEgB0kEQCABLQAAQQF0QYCELGovAQBBgAJxRQRAIAFBBkEBIAEoAgBBqMTlowdGBH8gAUEEai8BAEHl\
0gBGBUEACxtqIQEMAgsgAS0AAEEwRiIEBEAgAUEBai0AAEEgckH4AEYhBAsgAUECaiABIAQbIgEhAgNAIAIgB0kEfyACLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAJBAWohAgwBCwtBASACIAFrQegATyIGBH8g\
AUEBaiACQQAQBUEwTwVBAAsNAhpBACACIAFrQQFxIAYbBH9BAAUgASACIAgQBQshCCAEBH9BgAIFAn9BgAIgAiABa0EDSw0AGkEAIQQDQCABIAJJBEBBgAIgAS0AAEEwayIGQQlLDQIaIARBCmwgBmohBCABQQFq\
IQEMAQsLIAQLCyIBBEAgA0EBakEAIAFB/wBJIAFBIE9xIAFBCUZyIAFBCkZyIAFBDUZyGyEDC0EBIANBME8gCEEwT3INAhogAiEBDAELC0EACwVBAAtFDQAjCCIBQQFqJAggAUGAIEkEQCABQQN0QYCILGoiASAF\
IwFrNgIAIAEgByMBazYCBAsLCyAAIQQDQCAEIABBQGtJBEAgBP0ABAAiCf0MICAgICAgICAgICAgICAgIP1R/VMEf0GggCz9AAQAIAn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAAkAgBCMWSQ0AQaCALP0ABAAgBCIBQRBr/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAA\
AAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIE\
CBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdBEGtrIQJBoIAs/QAEACAEQRBqIgH9AAQAIgn9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwNAIANFBEBBoIAs/QAEACABQRBqIgH9AAQAIgn9DA8PDw8PDw8PDw8P\
Dw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAwwBCwsgASADaGoiByQWIAcgAmtBH0kjCUGAIEtyDQACfyACQYAC\
ayMBIAIjAWtBgAJLGyEDIAIhAQNAIAEgA0sEfyABQQFrLQAAQQpHBUEACwRAIAFBAWshAQwBCwsjACIFIAJBgAJqIgMgAyAFSxshBSACIQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLQQAgASAD\
EBBBCEkNABpBASABIwFLBH8gAUEBay0AAEEKRwVBAAsNABogAiMQTwRAAkBBACQOQQAkD0EBJBQDQCABIwBJBEAgASMAIgYgAUGAAmoiBSAFIAZLGyEFA0AgASAFSQR/IAEtAABBCkcFQQALBEAgAUEBaiEBDAEL\
CyABEBBFDQIgASMASQR/IAEtAABBCkcFQQALBEBBASQPCyABJBAjEEEBaiEBDAELCwsLIw8LBEACQCMJIgFBAWokCSABQYAgTw0AIAFBA3RBgIguaiIBIAIjAWs2AgAgASAHIwFrNgIECwsLCyAEQRBqIQQMAQsL\
CwkAIwkjCCAAGwvGAwIEfwF7An8gACECA0AgASACSwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O\
/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIAFPBEBBAA8LIAAhAgNAIAEgAksEQCACIQADQCMAIQMDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQQJxBUEA\
CwRAIABBAWohAAwBCwsgACIDIAAgAksEfyAAQQFrLQAAIgRB3ABGIARBPUZyBUEACwRAAn8gAEEBaiIEIAAtAAAiBUEKRg0AGiAAIAVBDUcNABogAEECaiAEIAQtAABBCkYbCyEACyAARw0ACyADIAJrQTRPBH9B\
ACEEIAIhAANAIARBNEkgACADSXEEQCAEQQFqIAQgAC0AAEEBdEGAhCxqLwEAQYEQcUEBRhshBCAAQQFqIQAMAQsLIARBNEYFQQALBH8gAiADECUFQQALBEBBAQ8LIANBAWohAgwBCwtBAAugBQIEfwF7IAEhAwNA\
IAAgA0kEfyADQQFrLQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0UEQCADQQFrIQMMAQsLIAMhBAJ/IAAhAwNAIAMgBEkEQEGwgCz9AAQAIAP9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBUH//wNHBEAgAyAFQX9zaGoMAwsgA0EQaiEDDAELCyAECyEDA0AgAyAESQRAIAMQJgRAIAMtAABB3ABH\
BEBBAQ8LQQEhAgsCfyADQQFqIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAA\
AAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwwBCwsgAgR/IAEhBEEAIQIgACEBA0AgAkEwSSABIARJcQRAIAEQDyIDBEAgAkEBakEAIANB/wBJIANBIE9xIANB\
CUZyIANBCkZyIANBDUZyGyECCyABQQRBASABLQAAQdwARgR/IAFBAWotAABB+ABGBUEACwR/IAFBAmoiASEDAn8DQCADIAFBAmpJBEBBACADLQAAQQF0QYCELGovAQBBgAJxRQ0CGiADQQFqIQMMAQsLQQELBUEA\
CxtqIQEMAQsLIAJBME8Ef0EBBSAAEA8iAEHQAEYgAEEfRnIgAEEoRnIgAEH4AEZyIABB3ABGcgsFQQALC9wGAQN/IABBAWotAAAhAiAALQAAIgFBJkYEQCACQSNGBH8gAEECaiIALQAAIgFBIHJB+ABGBH8gAEEB\
aiIBIQACfwNAIAAgAUEBakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYEQCAAQQFqIgMhAQJ/A0AgASADQQJqSQRAQQAgAS0AAEEBdEGAhCxq\
LwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEB\
dEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9RgR/IABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCE\
LGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELDAELIAFB9QBG\
BEAgAEEBai0AAEH7AEYEf0EBBQJ/IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAA\
QQFqIQAMAQsLQQELCwsMAQsgAUHVAEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJx\
RQ0CGiAAQQFqIQAMAQsLQQELCwwBC0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0ULCwvGBQEHf0EQIQQDQCAAIAFJBEACQCAFBEAgACECIAAgBGohAwNA\
IAAgA0kEfyAALQAAQSBGBUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEgA08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAEEB\
aiEADAELCyAAIANGBUEACxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAAayIHIARLIAdBAXFBASAHGxsEf0EABSABIAJN\
BH9BAQUgAi0AACIDQfwARiADQSBGciADQQ1GcgsLRQ0AQQAhBiMUBH8gAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgR/QQEF\
IAJBAmsiA0EBai0AACIIQQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQPC0EAJBRBACEDA0AgACACSQRAIABBAWotAAAiCEEP\
cUEJQQAgCEE5SxtqIAAtAAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpGciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmohAAwBCwsjDiADaiQOIw5BME8EQEEBJA8LIAYE\
QCADJA4LIAQgByAFGyIEQQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAgAEEBaiEACwwCCwsLIAUL+QMBA38Cf0EAAn9BASABIgMtAABBAXRBgIQsai8BAEHAAHENABoDQCAFQYAB\
SQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiAFQQFqIQUgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjASAAIwFrQYABSxshA0EBIQUgACEEA0AgAyAESQR/IARBAWstAABBCkcFQQALBEAg\
BUEAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYLGyEFDAELC0EAIAUEf0EBBSAEIwFLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwAiAyABQUBrIgUgAyAFSRshBSABIQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCAD\
QQFqIQMMAQsLIAQkHiAAJBEgASQSIAMkFyADIAVJC0UEQEEADwsgACMXIxJrQQJ0QYCSMGoiBSgCAEkEQEEADwsjEhARIgNFBEBBAA8LQQAkA0EAJAIgACABEAAhBCADIQADQCAEQQEgABtFBEAjACEBIAAhAwNA\
IAEgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCyAAIAMiARAAIQQgBSAANgIAIAMQESEADAELCyAEBH9BAQUgAUGAAmogAk8jAkE0T3EEfxABBUEACwsL";var fE=u("%\\&="),dE=11,de=128,an=[1,0,2|de,4|de,8|de,16,8|de,32],gE=[Q,ze.table,u("0123456789"),iA,sA,tA,v,pe,T,oA,rA,qA,N.table,nn],QE=[[720960,Q],[720912,N.table],
[720928,fA.table],[720944,fE]];function Mt(e){for(let[n,r]of QE)IE(new Uint8Array(e,n,16),r);new Uint8Array(e,720976,an.length).set(an),lE(new Uint8Array(e,720896,
16)),new Uint8Array(e,721088,256).set(w);let A=new Uint16Array(e,721408,256);for(let[n,r]of gE.entries())for(let t=0;t<256;t++)A[t]=A[t]|r[t]<<n}function IE(e,A){
for(let n=0;n<128;n++)A[n]===1&&(e[n&15]=e[n&15]|1<<(n>>4))}function lE(e){e.fill(de,0,dE);for(let A=0;A<128;A++){let n=P.table[A]===1?an[A>>4]&~de:0;e[A&15]=e[A&
15]|n}}var Bn=65536,vt;function un(e){let{WebAssembly:A}=globalThis;try{return A===void 0?void 0:new cn(A,e)}catch{return}}var cn=class{#A;#n;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#c=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#B=0;#u=!1;constructor(A,n){let r=n;r??=this.#n=new A.Memory({initial:Math.ceil((1048640+Bn+64)/Bn)}),this.#A=n,vt??=
new A.Module(Buffer.from(Gt,"base64")),this.#e=new A.Instance(vt,{env:{memory:r}}).exports,Mt(r.buffer),this.#f(r)}holds({buffer:A}){return A===this.#t?this.#A!==
void 0:A!==this.#A?.buffer?!1:(this.#f(this.#A),!0)}nextPiece({pieces:A,firstChanges:n,changes:r},t,o,i){return this.#u=!0,this.#e.siftPieces(A,n,r,t,o,i)}sift({
bytes:A,start:n,end:r,changes:t}){let o=r-n,i=this.#u;if(this.#E=this.#n===void 0?A.byteOffset+n:1048640,this.#u=!1,i&&n===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?A.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#d(this.#n,1048640+o+64),this.#i.set(new Uint8Array(A.buffer,A.byteOffset+n,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=n,this.#r=0,this.#B=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#B===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:A,shape:n},{bytes:r,end:t},o){let i=this.#e.countOf(A),s=2*4096*A,a=0,E=Math.min(i,4096);for(;a<
E;){let c=a+E>>1;this.#a+this.#c[s+2*c]<o?a=c+1:E=c}return a<Math.min(i,4096)?this.#a+this.#c[s+2*a]:i>4096?h(n,r,o,t):l}nextWide({start:A,end:n},r){if(this.#B===
0)return l;let t=this.#E+r-A,o=r===A?this.#B:this.#e.findWide(t,this.#E+n-A);return o===0?l:A+o-this.#E}nextRun(A,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(A,n){A.grow(Math.ceil((n-this.#i.length)/Bn)),this.#f(A)}#f({buffer:A}){this.#t=A,this.#i=new Uint8Array(
A),this.#s=new Uint32Array(A,797696,2*31360),this.#c=new Uint32Array(A,721920,4*4096)}};var Qe={isEmpty:!1,nextRun:({bytes:e,end:A},n)=>h(P,e,n,A),endOf:({bytes:e,end:A},n)=>I(P.table,e,n,A),traitsOf:()=>15,nextOther:({shape:e},{bytes:A,end:n},r)=>h(
e,A,r,n),nextWide:(e,A)=>QA.find(e,A)},wE=192,fn,Jt=!1,dn=[];function Yt(e,A){let{bytes:n,start:r,end:t}=e;return t-r>8388608?Qe:A?.holds(n)===!0?A.sift(e)?A:Qe:
t-r<wE?Qe:(Jt||(fn=un()),Jt=!0,fn?.sift(e)===!0?fn:Qe)}function qt(e,A){if(e.end-e.start>8388608)return Qe;for(;dn.length<A;)dn.push(un());let n=dn[A-1];return n?.
sift(e)===!0?n:Qe}var Xt={table:pe,shortest:F};function gn(e,A,n){bE(e,A,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of bt)if(!(r>e.depth))for(let s=A.nextOther(t,e,e.start);s!==
l;){let a=I(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,Qn(e,r,n)):a;s=A.nextOther(t,e,E)}zt(QA,(r,t)=>A.nextWide(r,t),e,n),e.outer!==void 0&&zt(IA,IA.find,
e,n)}function zt({levels:e,decode:A},n,r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=A(r,o,Qn(r,e,t))}function Qn(e,A,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=SE(r,e,e.depth-A),o=qt(t,hA(t));(!o.isEmpty||IA.find(t,t.start)!==l)&&gn(t,o,n)}}function bE(e,A,n){let r;for(let t=A.nextRun(
e,e.start);t!==l;){let o=A.endOf(e,t),i=U(e,t,o)?A.traitsOf():A.traitsOf()&2;(i&1)!==0&&o-t>=f&&RE(e,t,o,n.found);for(let s=0;s<gA.length;s++){let{levels:a,trait:E,
shortest:c,notice:C,decode:Y}=gA[s];if(!(a>e.depth||(i&E)===0||o-t<c))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=C(e,L,o),L!==l);)L=Y(e,L,Qn(e,a,n)),r??=gA.map(()=>e.
start),r[s]=L}t=A.nextRun(e,o)}}function SE({bytes:e,core:A,locate:n,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:A,outer:{layer:o,locate:n},unpack:void 0}}function RE(e,A,n,r){let{bytes:t}=e;for(let o=h(FA,t,A,n);o!==l;o=h(FA,t,o,n)){let i=o;o=I(Q,t,o,n),DE(e,
i,o,r),LE(e,i,o,r)}}function DE(e,A,n,r){let{bytes:t}=e,o=n-(Ae-fe)+4;for(let i=A+fe;;i++){if(i=Pt(t,i,o),i===-1)return;let s=i-fe;if(!sn(t,s)&&!qe(e,s,s+Ae))continue;
let a=Nt(t,s);a!==void 0&&(a.confidence==="certain"||yE(e,s))&&r.add(e,s,s+Ae,a)}}function yE(e,A){return!e.exact&&qe(e,A,A+Ae)&&kt(e.bytes,A)}function LE(e,A,n,r){
let{bytes:t}=e;for(let o=h(Xt,t,A,n);o!==l;o=h(Xt,t,o,n)){let i=o;for(;o<n&&pe[t[o]]===1;)o++;xE(e,i,o,r)}}function xE(e,A,n,r){let{bytes:t}=e;for(let i=LA(t,A,
n,A);i!==-1;i=LA(t,A,n,i+1)){let s=we(t,i);s!==void 0&&r.add(e,i,i+F,fr(s))}let o=n-F;e.exact||we(t,o)!==void 0||!Qr(t,o)||qe(e,o,n)&&r.add(e,o,n,dr)}var Kt=Object.freeze([]);function $t(e,{decodeDepth:A,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(e,t);if(i.isEmpty)return Kt;let s=e.end-e.start,a=new Ye(e.start),E=new Me(s),
c=o&&UE(o,s,E);gn(jn(e,A,c),i,{found:a,budget:E}),E.isExceeded&&n?.(zn),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?Kt:C}function UE(e,A,n){let r;
return(t,o)=>{r??=e(A),r(t,i=>{n.give(i.length),o(i)})}}var TE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],In=new Map;for(let e of TE){let A=e[0].charCodeAt(0);In.set(A,[...In.get(A)??[],
e])}var FE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),OE=110,Vt=120,jt=512,ln=22,PE=Buffer.from("PK\0\0\0\0","latin1"),NE=ln+65535;
function Zt(e,A,n,r=!0){let t=e[A];if(t===void 0||n-A<8)return;let o=In.get(t);if(o!==void 0){let s=o.find(([a])=>Ao(e,A,a));if(s!==void 0)return s[1]}if(t===Vt&&
GE(e[A+1]))return"zlib";let i=FE.get(t);if(i!==void 0){let s=no(e,A,Math.min(n,A+OE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return kE(
e,A,n)?"tar":r&&ME(e,A,n)?"trailing-zip":void 0}function eo(e){return e.endsWith(".br")?"brotli":void 0}function kE(e,A,n){if(n-A<jt)return!1;let r=e[A+154];if(!(e[A+257]===117&&Ao(e,A+257,"ustar"))&&!(r===0&&e[A+155]===32))return!1;let o=Number.parseInt(no(e,A+148,
A+156).replaceAll("\0"," "),8),i=256;for(let s=A;s<A+jt;s++)i+=e[s];for(let s=A+148;s<A+156;s++)i-=e[s];return o===i}function GE(e){return(e&32)===0&&((Vt<<8)+e)%
31===0}function ME(e,A,n){let r=Math.max(A,n-NE);if(n-r<ln)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(PE):-1;return o>=
0&&o+ln<=t.length}function Ao(e,A,n){for(let r=0;r<n.length;r++)if(e[A+r]!==n.charCodeAt(r))return!1;return!0}function no(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,n-A).toString(
"latin1")}var k=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,_E=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,HE=32;function oo(e,A){try{let n=(0,ro.inflateSync)(vE(e),{maxOutputLength:to}),r=_E.exec(
n.toString("latin1",0,HE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>A?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return Ne(n)}}function vE(e){let A=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let n=(0,k.fstatSync)(
A);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(A)}finally{(0,k.closeSync)(A)}}function Ue(e,A,n){if(Zt(e,A,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return $t({bytes:e,start:A,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(e,A){let n=oo(e,A.maxSize);return typeof n!="string"&&n.type==="blob"&&Ue(n.bytes,
n.start,A)}function so(e,A,n){let r=(0,Ie.lstatSync)(e);return!r.isFile()||r.size>n||(0,Ie.realpathSync)(e)!==e?!1:eo(e)===void 0&&Ue((0,Ie.readFileSync)(e),0,A)}var JE=/ -{24} >8 -{24}\r?$/;var WE="diff --";function ao(e,A){if(!A)return e;let n;for(let{line:r,at:t}of qE(e)){let o=JE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(WE))return YE(e,n.mark)?e:e.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return e}function YE(e,A){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return n.startsWith(A,n.lastIndexOf(`
`)+1)}function*qE(e){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let n=0;n<A.length;){let r=A.indexOf(10,n),t=r<0?A.length:r;yield{line:A.toString(
"latin1",n,t),at:n},n=t+1}}var Te={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var XE=500,co=1<<20;function uo({hook:e,args:A,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&zE(t,
A);case"commit-msg":return A.length===1&&$E(n,A[0],r.GIT_EDITOR!==":");default:return!1}}function zE(e,A){let n=Tn(e.directory);if(n===void 0)return!1;let r=Xn(
e);if(r===void 0||r.blobs.size+A.length>XE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(A.length===0?[]:r.changed.map(s=>(0,Fe.join)(
n.top,Un(s)))),i=A.map(s=>(0,Fe.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(fo)&&[...r.blobs].every(s=>io(t(s),Te))&&i.every(KE)}function KE(e){
return fo(e)&&so(e,Te,co)}function fo(e){return[...xn(e)].every(({name:A})=>Ue(A,0,Te))}function $E(e,A,n){let r=ao((0,Bo.readFileSync)((0,Fe.resolve)(e,A)),n);
return r.length<=co&&Ue(r,0,Te)}var jE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;VE(process.argv.slice(2))||import("./cli.js");function VE([e,A="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(e!=="hook"||!n.slice(0,t).every(a=>jE.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return uo({hook:A,args:o,cwd:s,env:i})&&Ln(s,(0,go.homedir)())}catch{return!1}}
