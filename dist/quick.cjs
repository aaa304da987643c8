"use strict";var Eo=Object.create;var BA=Object.defineProperty;var uo=Object.getOwnPropertyDescriptor;var co=Object.getOwnPropertyNames;var fo=Object.getPrototypeOf,Bo=Object.prototype.hasOwnProperty;var go=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of co(n))!Bo.call(e,t)&&t!==A&&BA(e,t,{get:()=>n[t],enumerable:!(r=uo(n,t))||r.enumerable});
return e};var Qo=(e,n,A)=>(A=e!=null?Eo(fo(e)):{},go(n||!e||!e.__esModule?BA(A,"default",{value:e,enumerable:!0}):A,e));var ao=require("node:os");var IA=require("node:fs"),mA=require("node:path");var L=class extends Error{name="UserError"};function Oe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function gA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var QA=require("node:fs"),le=require("node:path");function*lA(e,n){for(let A=e;;A=(0,le.dirname)(A))if(yield A,(0,QA.existsSync)((0,le.join)(A,".git"))||A===n||
A===(0,le.dirname)(A))return}var lo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function pA(e,n,A=IA.existsSync){for(let r of lA(e,n)){let[t,o]=lo.map(i=>(0,mA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ne=require("node:fs");function CA(e,n,A){let r=Io(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${n}: not valid UTF-8`)}}function Io(e,n,{noun:A,
largest:r}){try{let t=(0,Ne.statSync)(e);if(!t.isFile())throw new L(`${n}: not a regular file`);if(t.size>r*1e6)throw new L(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Ne.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(gA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Oe(t)}`)}}var mo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,po=/^ *(?:#.*)?$/,Co=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
ho=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,bo=/^PAT00[1-5]$/,wo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function bA(e,n){let A=pA(e,n);return A===void 0?!0:!A.endsWith(".json")&&So(CA(A,A,{noun:"configuration",largest:1}))}function So(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!mo.test(r))return!1;if(po.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(A===void 0||(A.indent??E)!==E||!hA(A.key,u))return!1;A.indent=E;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=wo.exec(t)??[];if(s===void 0?!Co.test(t):a?.split(",").every(E=>hA(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function hA(e,n){return(e==="disabledRules"?bo:ho).test(n)}var to=require("node:fs"),Le=require("node:path");function*wA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function SA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=yo(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function yo(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("\uFFFD")||e.subarray(n,n+A).equals(Buffer.from("\uFFFD")))return A;return 0}var ne=require("node:fs"),R=require("node:path");function yA(e,n=process.env){let A=Ro(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??RA((0,R.join)(
t,"commondir")),i=o===void 0?t:(0,R.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,R.join)(i,"objects"):(0,R.resolve)(e,s)}}function Ro(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,R.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,R.dirname)(
r)){let t=(0,R.join)(r,".git"),o=(0,ne.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:RA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,R.resolve)(r,i.slice(8))};if(r===(0,R.dirname)(r)||Do(r))return}}function Do(e){return["HEAD","objects","refs"].every(n=>(0,ne.existsSync)(
(0,R.join)(e,n)))}function RA(e){try{return(0,ne.readFileSync)(e,"utf8").trimEnd()}catch{return}}var OA=require("node:child_process");var xA=require("node:fs"),Ae=require("node:path");var xo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],DA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Lo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
To=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],LA=["--no-pager","--literal-pathspecs",...To.flatMap(e=>["-c",e])];var Uo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function TA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Uo.has(i)&&(A[t]=o)}let r=e.inherit?[...xo,...DA]:DA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,Lo)}var gn;function UA(){let e=process.env.PATH??process.env.Path??"";if(gn?.path!==e){let n=Oo(e);if(n===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");gn={path:e,git:n}}return gn.git}function Oo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(Ae.delimiter).
filter(A=>(0,Ae.isAbsolute)(A)).map(A=>(0,Ae.join)(A,n)).find(A=>No(A))}function No(e){try{return(0,xA.statSync)(e).isFile()}catch{return!1}}var ko=12e4,Fo=1<<20;function NA(e,n){let{status:A,stdout:r,error:t}=(0,OA.spawnSync)(UA(),[...LA,...e],{cwd:n.directory,env:TA(n),stdio:["ignore","pipe","ignor\
e"],timeout:ko,maxBuffer:Fo,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var re=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=Po(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function Po(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Go(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function kA(e,n){if(!Go(e))throw new re(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Mo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Mo[e.toString(16).charCodeAt(0)]=e;var PA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var GA="000000",_o=`:${GA}`;function MA(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new re(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?FA(o,A):void 0,after:/^1[02]/.test(t)?FA(i,A):void 0,isNew:r===_o&&t!==GA,unmerged:s==="U"}}function FA(e,n){return/^0+$/.
test(e)?void 0:kA(e,n)}var _A="diff-index";function HA(e){let n=NA([_A,...PA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=MA(A[i],s,_A);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var ke=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var vA="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ho={free:1024*1024,ratio:24},Fe=class{#n;#A=!1;constructor(n){
this.#n=new ke(Ho,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function JA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function YA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function In({layer:e}){return e.outer===void 0?e.unpack:In(e.outer)}function mn({outer:e}){return e===void 0?0:mn(e.layer)+1}function T({changes:e},n,A){return e===
void 0||JA(e,n-256,A+256)}function qA(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var Qn=3*65536,ln=3*8192;function w(e,n){
if(e<=Qn+ln){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=Qn){let r={start:A,end:Math.min(e,A+Qn)};n({start:Math.max(0,A-ln),end:Math.min(e,r.end+
ln)},r)}}function p(e,n){return{start:e.start+n,end:e.end+n}}var vo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Jo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Wo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),KA=new RegExp(`${vo.map(Wo).join("|")}|(?<![a-z])(?:${Jo.join(
"|")})`,"i"),Yo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,qo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Ko=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
zo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Xo=/https?:\/\/[^\s/@"'<>]{0,128}$/i,$o=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function XA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=Pe(A,r,256);n.azure||=KA.test(t)||KA.test(
o),n.foreign||=Yo.test(t)||qo.test(o),n.digest||=Ko.test(t),n.example||=zo.test(t),n.server||=Xo.test(t)&&$o.test(o)}return n}function Pe(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[zA(r,t,n.start),zA(r,n.end,o)]}function zA(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ge=new Uint16Array(256);function te(e,n,A){Ge.fill(0);for(let t=n;t<A;t++){let o=e[t];Ge[o]=Ge[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ge[e[t]]);
return r/(A-n)}var Zo=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Vo=new Set(Zo.flatMap(e=>VA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),jo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ei=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function ZA(e){let n=e.toLowerCase(),A=VA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ei.test(n))return"it is made of words\
 that stand for a token";if(ni(n))return"it repeats itself";if(Me(A,$A)>=20||Me(Ai(n),$A)>=30)return"it counts up or down";if(Me(A,r=>Vo.has(r))>=20)return"it w\
alks along the keyboard";if(Me(A,r=>jo.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function $A(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ni(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function VA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function Ai(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Me(e,n){
return e.filter(n).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ie=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),h=(e,n="")=>c(`(?:${e})${Ie}${n}`),q=(e,n)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${d}`),
$="@|%40",Z=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var jA=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:h("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:h("_authToken")},{id:"npmrc-auth",before:h(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:h("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:h("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:h("npmAuthToken")},{id:"bunfig",before:c(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:c(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:c(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ie}`)},
{id:"nuget-variable",before:c(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:h("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:c(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:h("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:c(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:c(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${Z}`),after:G($)},{id:"pip-inde\
x-url",before:c(Z),after:G(String.raw`(?:${$})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:c(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:c(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:c(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:c(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:c(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ie}basic\s{1,4}`)},{id:"cargo-token",before:h(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:c(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:c(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:c(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:c(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:c(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:c(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:h("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:h("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:h("VSCE_PAT")},{id:"terraform-variable",before:h("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:h("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:c(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:c(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:c(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:c(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:c(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:c(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:c(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:c(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:c(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ie}`)},
{id:"k8s-secret",before:c(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:c(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:h("personalAccessToken")},{id:"dockerfile",before:c(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:c(
String.raw`<hudson\.[^]{0,1500}<url>https?${Z}`),after:G($)},{id:"jwt",before:c(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:c(Z),after:G(String.
raw`(?:${$})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:c(String.raw`(?:^|\n)https?://${_e}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:c(Z),after:G(String.raw`(?:${$})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:c(
Z),after:G(String.raw`(?:${$})[\w-]`)},{id:"devops-variable",before:h("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ri=2048,ti=/[A-Za-z0-9+/_-]+$/,oi=/^[A-Za-z0-9+/_=-]+/;function pn({steps:e},n=ri){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=Pe(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(ti,""),after:a.replace(oi,"")}});return jA.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||ii(t,i))&&(o?.test(s)??
!0)))?.id}function ii(e,n){return e.lastIndex=n.length,e.test(n)}var N=(e,n,A)=>({signed:e,shaped:n,legacy:A}),ai={signed:4.5,shaped:4.5,legacy:4},Ei=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:n})=>n>=ai[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],ui=5,ci=8;function fi(e){return e>=ci?"likely":e>=ui?"possible":void 0}function di(e){let{kind:n}=e;return Ei.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function er(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(ZA(i.slice(0,52))!==void 0)return;let s=XA(e),a=Bi(n);if(a==="legacy"&&s.foreign)return;let E=s.azure&&pn(e,256)!==void 0,
u=di({kind:a,entropy:te(r,t,t+52),word:i,surroundings:s,carried:E}),C=fi(u);return C===void 0?void 0:{...n,confidence:C}}function Bi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var tr=require("node:zlib");function f(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",Cn="abcdefghijkl\
mnopqrstuvwxyz",Ar="0123456789",hn=Ar+nr+Cn,K=`${nr}${Cn}${Ar}+/`,oe=`${Cn}234567`,Q=f(`${K}-_`),M=f(hn),me=f(oe),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),U=f("0123456789ABCDEFabcdef"),m=f(K,e=>e);m[45]=62;m[95]=63;var O=52,bn=32,rr=[2,7,8,22],gi=-524719827,Qi=270137646,wn=50,ie=123-wn,li=97,Ii=113,mi=4;function or(e){return rr.reduce((A,r)=>A<<8|e[r],0)^(0,tr.crc32)(e.filter(
(A,r)=>!rr.includes(r)))}var ir=or(new Uint8Array(bn)),pi;function Ci(){let e=new Int32Array(O*ie),n=new Uint8Array(bn);for(let A=0;A<bn*8;A++){n[A>>3]=128>>(A&7);let r=or(n)^ir;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<oe.length;i++){let s=t*ie+oe.charCodeAt(i)-wn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,n){let A=pi??=Ci(),
r=ir;for(let t=n,o=-wn;t<n+O;t+=4,o+=4*ie){let i=A[o+e[t]],s=A[o+ie+e[t+1]],a=A[o+2*ie+e[t+2]];r^=i^s^a^A[o+3*ie+e[t+3]]}return r===gi?"user":r===Qi?"applicatio\
n":void 0}function sr(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var ar={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function Er(e){let n=oe.indexOf(e.charAt(O-1));return`${e.slice(0,O-1)}${n<oe.length/2?"a":"q"}`}function Sn(e,n,A,r){
if(A-n===O)return r<=n&&pe(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==li&&i!==Ii||t>=O-1)continue;let s=o-
O+1;if(s>=r&&s>=n&&pe(e,s)!==void 0)return s}return-1}function ur(e,n){return te(e,n,n+O)>=mi}var He="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",hi="(?:/|\\\\/|%2[Ff])",cr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",fr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",bi=new RegExp(`${cr}(?::[^\\s:/\
@"'<>]{0,128})?${fr}`,"gi"),_u=new RegExp(`${cr}(?::|%3A)$`,"i"),Hu=new RegExp(`^${fr}`,"i"),vu=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${hi}${He}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${He}`,"gi"),bi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${He}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${He}(?![.:/])`,"gi")];var Ju=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Wu=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var wi=Object.freeze([]),ve=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=qA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=er(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(n.bytes.buffer,n.bytes.byteOffset+
A,r-A).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?Er(E):E),C=i.encoding.length===0&&a.end-a.start===r-A;C&&u.offsets.has(a.start)||(C&&
u.offsets.add(a.start),this.#A.push({...s,token:u.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?wi:i.encoding,seen:{layer:n,span:o}}))}#i(n){
let A=this.#e.get(n)??{token:n,offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(Ri)){let r=n.at(-1);r===void 0||r.token!==
A.token||r.offset+r.length<=A.offset?n.push(A):Si(A,r)&&(n[n.length-1]=A)}return n.sort(yi)}};function Si(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function yi(e,n){return e.offset-n.offset||e.length-
n.length||yn(e.token,n.token)}function Ri(e,n){return yn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:yn(e.encoding.join(),
n.encoding.join()))}function yn(e,n){return e===n?0:e<n?-1:1}var Rn=92,Di=37,xi=117,Li=120,Ti=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Je(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&M[r[A]]===1?!1:n<=
t||M[r[n-1]]===0||Ui(r,t,n)}function Ui(e,n,A){return A-2>=n&&e[A-2]===Rn&&Ti.has(e[A-1])||A-3>=n&&e[A-3]===Di&&Dn(e,A-2,A)||A-4>=n&&e[A-4]===Rn&&e[A-3]===Li&&Dn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===Rn&&e[A-5]===xi&&Dn(e,A-4,A)}function Dn(e,n,A){for(let r=n;r<A;r++)if(U[e[r]]===0)return!1;return!0}var g=52,z=48,I=-1,We=`${K}-_`,dr="%\\&#;={}",Ye={table:f(We+dr),shortest:g},k={table:f(`${We}${dr}\r
`),shortest:24},xn={table:Q,shortest:g};function b({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return I}function l(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Oi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Br={levels:0,
find:({bytes:e,start:n},A)=>A===n&&qe(e,n)!==void 0?n:I,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,n),s=o&&In(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,n){let A=e[n];for(let[r,t]of Oi)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var Ln={table:Q,shortest:Math.ceil(g*8/6)},gr=4,ki=f("(Px"),Qr=Math.floor((z-2)/3),Ir={levels:1,trait:4,shortest:Ln.shortest,notice:({bytes:e},n,A)=>{for(let r=b(
Ln,e,n,A);r!==I;){if(Ke(e,r))return r;let t=l(Q,e,r,A);for(let o=0;o<gr;o++)if(mr(e,r+o,t))return r;r=b(Ln,e,t,A)}return I},decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end);Ke(e.bytes,n)&&Fi(e,n,r,A);for(let t=0;t<gr;t++)Pi(e,{start:n+t,end:r},t===0,A);return r}};function Ke(e,n){let A=m[e[n]]<<2|m[e[n+1]]>>4;return ki[A]===
1&&qe(Tn(e,n,0,6),0)!==void 0}function Fi({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:Tn(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Pi({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!mr(e,t,n.end)||!lr(e,t,0,o)||w(
o,(i,s)=>{lr(e,t,i.start,i.end)&&r({bytes:Tn(e,t,i.start,i.end),core:p(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function mr(e,n,A){let r=n-4,t=r+4*Qr;for(;t+4<=A;){let o=t;for(;Gi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*Qr}return!1}function Gi(e,n){let A=m[e[n]]&32,r=m[e[n+1]]&8;return(A|r|m[e[n+2]]&2)===0}function se(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=m[e[o]],s=m[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function lr(e,n,A,r){let t=A-1,o=t+g;for(;o<r;){let i=o,s=se(e,n,i);for(;D[s]===1;){if(i--,i===t)return!0;
s=se(e,n,i)}if(s===0&&Mi(e,n,i,A,r))return!0;t=i,o=i+g}return!1}function Mi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(D[se(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<g&&D[se(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&D[se(e,n,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function Tn(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=m[e[o]],a=m[e[o+1]],E=m[e[o+2]],u=m[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|E>>2,t[i+2]=(E&3)<<
6|u}for(;i<t.length;i++)t[i]=se(e,n,A+i);return t}var F={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},_i=1,Hi=48,vi=120,Ji=92,Wi=40,ze=Buffer.from("(byte)");function _(e,n,A){let r=n;for(;r<A&&U[e[r]]===0;)r+=Yi(e,r,A)?ze.length:1;return Math.
min(r,A)}function Xe(e,n,A){e.length>0&&e.add(_i,n,A)}function Un(e,n,A){return e[n]===Hi&&n+1<A&&Ce(e[n+1])}function pr(e,n,A){return n-2>=A&&e[n-2]===Ji&&Ce(e[n-
1])}function Ce(e){return e!==void 0&&(e|32)===vi}function Yi(e,n,A){if(e[n]!==Wi||n+ze.length>A)return!1;for(let r=1;r<ze.length;r++)if(e[n+r]!==ze[r])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:n},A,r){let t=new $e(e.end-e.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new $e(o,!0),r(i)),i),a=E=>qi(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:E,end:u})=>{let{starts:C,ends:Y}=s();return{start:C?.[E],
end:Y?.[u-1],encoding:A}},aligned:!0,exact:!0}}function qi(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var B=-1,ae=256,Cr=10,Ki=13;function S(e,n){return e|n<<9}function hr(e){return e&511}function br(e){return e>>9}function H(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(U[o]===0)return B;r=r*16+W(o)}return n>=A||r>255?B:r}function W(e){return(e&15)+(e>57?9:0)}function y(e,n,A){let r=n;for(;r<A&&U[e[r]]===1;)r++;return r}
function Ee(e,n,A){return n>=A?0:e[n]===Cr?1:e[n]!==Ki?0:n+1<A&&e[n+1]===Cr?2:1}var wr={table:F.table,shortest:3*g-1},zi=48,Xi=3,Sr={levels:1,alphabet:{index:0,shape:wr},notice:(e,n,A)=>T(e,n,A)&&$i(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=l(wr.table,e,A,n);return w(t-A,(o,i)=>{let s={piece:p(o,A),core:p(i,A)},a=J(s,"decimal",E=>Zi(e,s.piece,E));a!==void 0&&r(a)}),t}};function $i(e,n){
let A=0;for(let r=_(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=yr(e,n,r,t);if(A=o===0||D[o]===1?A+1:0,A>=z)return!0;r=_(e,t,n.end)}return!1}function Zi(e,n,A){
for(let r=_(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=yr(e,n,r,t);o===B?Xe(A,r,t):A.add(o,r,t),r=_(e,t,n.end)}}function yr(e,{start:n,end:A},r,t){if(t-r>Xi||
r>n&&Ce(e[r-1])||t<A&&Ce(e[t]))return B;let o=0;for(let i=r;i<t;i++){let s=e[i]-zi;if(s>9)return B;o=10*o+s}return o>255?B:o}function ue(e,n,A){if(!T(e,n.source[0],n.end))return;let{bytes:r}=e;w(n.offsets.at(-1),(t,o)=>{A({bytes:Vi(r,n,t),core:p(o,-t.start),locate:i=>ji(n,p(i,t.start)),
aligned:!0,exact:!0})})}function Vi(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=Dr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),E=n.source[o]-i;t.set(e.subarray(s+E,a+E),s-A)}return t}function ji(e,n){return{start:Rr(e,n.start),end:Rr(e,n.
end-1)+1}}function Rr(e,n){let A=Dr(e,n);return e.source[A]+n-e.offsets[A]}function Dr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var xr={table:Q,shortest:16},Ze=k.shortest,Lr=1,On=2,Nn=4,es=8,ns=f(We,e=>e>=64?Lr:e<26?On:e>=52&&e<62?Nn:es),As=256;function Ve(e,n,A,r){for(let t=b(xr,e.bytes,
n,A);t!==I;){let o=l(Q,e.bytes,t,A);if(!rs(e.bytes,t,o)&&r(e,t,o))return t;t=b(xr,e.bytes,o,A)}return I}function rs(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=ns[e[t]],
(r&(On|Nn))===(On|Nn))return!1;return(r&Lr)===0?A-n<=As&&ts(e,n,A):!0}function ts(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var os=27,is=38,ss=60,Tr=62,as=91,Es=16,us=128,cs=16,fs=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ds=f(`<\r
`),Bs=f("0123456789;"),gs=f("mK"),Qs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ls=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),kn="\x1B\xC2\xE2\xEF";function Ur(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<Es;o++){let i=Is(e,t);if(i===t)break;t=i}return t>n&&t<r&&Q[A[t]]===
1?t:-1}function Is(e,n){let A=e.bytes[n];if(A===ss)return ms(e,n);if(A===os)return ps(e,n);for(let r of A===is?Qs:ls)if(Fn(e,n,r))return n+r.length;return n}function ms({
bytes:e,end:n},A){if(A+1>=n||fs[e[A+1]]===0)return A;let r=Math.min(n,A+us),t=A+1;for(;t<r&&e[t]!==Tr&&ds[e[t]]===0;)t++;return t<r&&e[t]===Tr?t+1:A}function ps({
bytes:e,end:n},A){if(e[A+1]!==as)return A;let r=Math.min(n,A+2+cs),t=A+2;for(;t<r&&Bs[e[t]]===1;)t++;return t<n&&gs[e[t]]===1?t+1:A}function Fn({bytes:e,end:n},A,r){
if(A+r.length>n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Gn=10,Fr=13,Cs=38,hs=60,ce=92,Or=42,bs=45,ws=35,Pn=47,Pr=110,Gr=114,Hn=4,je=128,Ss=2,ys=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ds),An=f(" 	\"'`\\=.,&>#*|<^~"),v=f("\"'`"),en=f("bBfFrRuULN@$"),vn=f("+-/_"),Rs=f(`
\r<`),rn=f(` 	"'\`\\=.,&>#*|<^~
\r+-/_${kn}`),tn=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),nn=f(`
\r\\&<${kn}`);function Ds(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function on(e,n){let{bytes:A,end:r}=e;if(n>=r||rn[A[n]]===0)return-1;let t=Mn(e,n,!1);
return t!==-1?t:xs(e,n)?Mn(e,n,!0):Ur(e,n)}function xs({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<Hn&&e[r]===ce;)r++;return r<n&&v[e[r]]===1}function Mn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*je:je)),i=0,s=n;for(;s<o;){let a=Ns(e,s),E=A?Ls(r,s,o):s;if(a>s){if(i===Ss)return-1;i++,s=a}else if(E>s)s=E;else if(An[r[s]]===
1||Os(r,s,o))s++;else if(s>n&&Us(r,s,o))s++;else break}return A&&(s===n||v[r[s-1]]===0)?-1:i>0||Ts(r,n,s)?s:-1}function Ls(e,n,A){let r=e[n]===Pn&&e[n+1]===Or,t=e[n]===
ws||Nr(e,n,Pn)||Nr(e,n,bs);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==Gn&&e[o]!==Fr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Or||e[o+1]!==Pn);)o++;
return o+1<A?o+2:n}function Nr(e,n,A){return e[n]===A&&e[n+1]===A}function Mr({bytes:e,end:n},A){if(A>=n||rn[e[A]]===0)return!1;if(v[e[A]]===1)return!0;let r=Math.
min(n,A+je),t=A;for(;t<r&&tn[e[t]]===1&&nn[e[t]]===0;)t++;return t<r&&nn[e[t]]===1}function Ts(e,n,A){let r=n;for(;r<A&&e[r]===ce;)r++;return r<A-1&&v[e[r]]===1&&
v[e[A-1]]===1}function Us(e,n,A){if(en[e[n]]===0)return!1;let r=n+1;en[e[r]]===1&&r++;let t=r-n;for(;r<A&&r-n<t+Hn&&e[r]===ce;)r++;return r<A&&v[e[r]]===1}function Jn(e,n){
let{bytes:A,start:r}=e,t=Math.max(r,n-je),o=-1;for(let i=n-1;i>t&&tn[A[i]]===1;i--)Q[A[i]]===0&&Q[A[i-1]]===1&&Mn(e,i,!1)===n&&(o=i);return o}function sn({bytes:e,
start:n},A){return A>n&&(e[A]===Pr||e[A]===Gr)&&e[A-1]===ce}function Os(e,n,A){let r=n;for(;r<A&&vn[e[r]]===1;)r++;return r>n&&r<A&&(An[e[r]]===1||Rs[e[r]]===1)}
function Ns(e,n){let{bytes:A,end:r}=e,t=A[n];if(t===Gn)return n+1;if(t===Fr)return n+1<r&&A[n+1]===Gn?n+2:n+1;if(t===ce){let o=kr(e,n)===Gr?_n(e,n):n;return kr(
e,o)===Pr?_n(e,o):o}if(t!==Cs&&t!==hs)return n;for(let o of ys)if(Fn(e,n,o))return n+o.length;return n}function kr(e,n){let A=_n(e,n)-1;return A>n&&A<e.end?e.bytes[A]:
-1}function _n(e,n){let A=n;for(;A<e.end&&A-n<Hn&&e.bytes[A]===ce;)A++;return A+1}var Wn=10,ks=128,Fs=64,Yn=f(" 	"),_r=f("0123456789"),Hr={levels:0,trait:2,shortest:k.shortest,notice:(e,n,A)=>Ve(e,n,A,Ps),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end),t=Gs(e,n,r);return t===void 0?r:(ue(e,t,A),t.end)}};function Ps(e,n,A){let r=vr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=an(e,r,o);i!==-1;i=
an(e,r,o))if(o=l(Q,e.bytes,i,e.end),t+=o-i,t>=g)return!0;return!1}function Gs(e,n,A){let r=vr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=an(e,
r,i);s!==-1;s=an(e,r,i))i=l(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function vr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-ks),s=n,a=!0;for(;s>i&&r[s-1]!==Wn;s--)Yn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Wn||!Mr(e,A))return;let E=Math.min(
o,A+Fs),u=A;for(;u<E&&r[u]!==Wn;)u++;return u<E?{lineStart:s,start:n,end:A,lineEnd:u}:void 0}function an({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=Ms(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=l(i,e,o,A.start),t=l(i,e,t,n)}}return t<n&&Q[e[t]]===1?t:-1}function Ms(e){return _r[e]===1?_r:Yn[e]===1?Yn:void 0}var _s=85,Jr=117,Hs=120,vs=123,Js=125,X=48,Ws=32,Ys=127,Wr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return B;let r=e[n+1];if(r===Jr&&e[n+2]===vs)return qs(
e,n,A);if(r===Hs)return qn(e,n,n+4,A);if(r===Jr)return qn(e,n,n+6,A);if(r===_s)return qn(e,n,n+10,A);if(r>=X&&r<X+8)return Ks(e,n,A);let t=Ee(e,n+1,A);return t>
0?S(ae,1+t):r>Ws&&r<Ys&&M[r]===0?S(r,2):B}};function qn(e,n,A,r){let t=A>r?B:H(e,n+2,A);return t===B?B:S(t,A-n)}function qs(e,n,A){let r=y(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Js?H(e,n+3,r):B;return t===B?B:S(t,r+1-n)}function Ks(e,n,A){let r=0,t=n+1,o=n+(zs(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-X;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-n)}function zs(e,n,A){if(n+4>A||e[n]!==X||e[n+1]>X+3||e[n+1]===X&&e[n+2]<X+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-X;if(t<
0||t>7)return!1}return!0}var Xs=35,$s=59,Zs=120,Kn=48,Yr=8,qr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==Xs)return B;let r=(e[n+2]|32)===Zs,t=r?n+3:n+2,o=r?y(e,t,
Math.min(A,t+Yr)):Vs(e,t,A),i=r?H(e,t,o):js(e,t,o);return i===B?B:S(i,(o<A&&e[o]===$s?o+1:o)-n)}};function Vs(e,n,A){let r=Math.min(A,n+Yr),t=n;for(;t<r&&e[t]>=
Kn&&e[t]<Kn+10;)t++;return t}function js(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-Kn;return n>=A||r>255?B:r}var ea=117,Kr={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===ea){let t=n+6>A?B:H(e,n+2,n+6);return t===B?B:S(t,6)}let r=H(e,n+1,Math.min(A,n+3));return n+
3>A||r===B?B:S(r,3)}};var zr=61,Xr={encoding:"quoted-printable",lead:zr,read:(e,n,A)=>{let r=Ee(e,n+1,A);if(r>0)return e[n-1]===zr?B:S(ae,1+r);let t=H(e,n+1,Math.min(A,n+3));return n+
3>A||t===B?B:S(t,3)}};var zn=[Kr,Wr,qr,Xr],V=f(String.fromCharCode(...zn.map(({lead:e})=>e)),e=>e+1),Aa=f("=\\"),Zr={levels:1,trait:8,shortest:g,notice:(e,n,A)=>{for(let r=n;r<A;){let t=$r(
e,r);if(t-r>=g&&ra(e,r,t))return r;r=t+1}return I},decode:(e,n,A)=>{let r={start:n,end:$r(e,n)},t=ia(e.bytes,r);for(let[o,i]of zn.entries())(t&1<<o)!==0&&oa(e,r,
i,A);return r.end}};function ra(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&M[r[t-1]]===0;)t--;if(!ta(e,n,t))return!1;let o=0;for(let i=n;i<t&&o<g;i++)o+=M[r[i]];return o===
g}function ta({bytes:e,end:n},A,r){for(let t=En(e,A,r);t<r;t=En(e,t+1,r))if(Vr(e,t).read(e,t,n)!==B)return!0;return!1}function En(e,n,A){let r=n;for(;r+4<=A;){let t=V[e[r]]|
V[e[r+1]],o=V[e[r+2]]|V[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&V[e[r]]===0;)r++;return r}function Vr(e,n){return zn[V[e[n]]-1]}function $r({bytes:e,end:n},A){
let r=A;for(;;){r=l(Ye.table,e,r,n);let t=r>A&&Aa[e[r-1]]===1?Ee(e,r,n):0;if(t===0)return r;r+=t}}function oa({bytes:e},n,A,r){w(n.end-n.start,(t,o)=>{let i={piece:p(
t,n.start),core:p(o,n.start)},s=J(i,A.encoding,a=>sa(e,i.piece,A,a));s!==void 0&&r(s)})}function ia(e,{start:n,end:A}){let r=0;for(let t=En(e,n,A);t<A;t=En(e,t+
1,A)){let o=1<<V[e[t]]-1;(r&o)===0&&Vr(e,t).read(e,t,A)!==B&&(r|=o)}return r}function sa(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===
r?t(e,i,A):B,E=a===B?i+1:i+br(a),u=a===B?s:hr(a);u!==ae&&o.add(u,i,E),i=E}}var nt={levels:1,alphabet:{index:0,shape:F},notice:(e,n,A)=>T(e,n,A)&&aa(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=l(F.table,e,A,n);return w(t-A,(o,i)=>{
let s={piece:p(o,A),core:p(i,A)},a=!1,E=J(s,"hex",C=>{a=et(e,s.piece,0,C)});E!==void 0&&r(E);let u=a?J(s,"hex",C=>{et(e,s.piece,1,C)}):void 0;u!==void 0&&r(u)}),
t}};function aa(e,n,A){let r=0;for(let t=_(e,n,A);t<A;){Un(e,t,A)&&(t+=2);let o=y(e,t,A);if(o-t>=F.shortest&&jr(e,t+1,o,0)>=z||(r=At(e,t,o,n)?jr(e,t,o,r):0,r>=z))
return!0;t=_(e,o,A)}return!1}function jr(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<z;o+=2){let i=W(e[o])*16+W(e[o+1]);t=i===0||D[i]===1?t+1:0}return t}function et(e,{
start:n,end:A},r,t){let o=!1;for(let i=_(e,n,A);i<A;){Un(e,i,A)&&(i+=2);let s=y(e,i,A),a=s-i>=F.shortest;o||=a,a||r===0&&At(e,i,s,n)?Xn(t,e,i+r,s):Xe(t,i,s),i=_(
e,s,A)}return o}function At(e,n,A,r){return A-n>=F.shortest||(A-n)%2===0&&!pr(e,n,r)}function Xn(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(W(n[t])*16+W(n[t+1]),t,t+
2)}var Ea=8,cn={table:f("0123456789ABCDEFabcdef :"),shortest:31},st=256,Vn=f(" 	#>*+-/|:]x"),ua=128,rt=9,fn=32,ca=58,fa=124,at=10,da=13,Ba=4,ga=6,tt=16,ot=16,Qa=8,
Et={levels:1,alphabet:{index:1,shape:cn},notice:({bytes:e,start:n,end:A},r)=>{let t={start:it(e,r,n),end:un(e,r,A)};return $n(e,t,void 0)>=Ea},decode:(e,n,A)=>{
let{bytes:r,end:t}=e,o=l(cn.table,r,n,t),i=it(r,n,e.start),s=i;for(let a=i;a<t;){let E=un(r,a,t);if($n(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(T(e,i,s)&&w(s-i,(a,E)=>{let u={piece:p(a,i),core:p(E,i)},C=a.start===0?i:un(r,u.piece.start,u.piece.end)+1,Y=Qe=>J(u,"hex",ee=>{Ia(r,{start:C,end:u.piece.end},
{rewritten:ee,addWord:Qe})}),x=!1,Te=Y((Qe,ee,Ue)=>{x||=Ue-ee>2,Xn(Qe,r,ee,Ue)});Te!==void 0&&A(Te);let dA=x?Y((Qe,ee,Ue)=>la(Qe,r,ee,Ue)):void 0;dA!==void 0&&A(
dA)}),Math.max(o,s))}};function la(e,n,A,r){for(let t=r-2;t>=A;t-=2)e.add(W(n[t])*16+W(n[t+1]),A,r)}function Ia(e,{start:n,end:A},r){for(let t=n;t<A;){let o=un(
e,t,A);$n(e,{start:t,end:o},r),t=o+1}}function it(e,n,A){let r=Math.max(A,n-st),t=n;for(;t>r&&e[t-1]!==at;)t--;return t}function un(e,n,A){let r=Math.min(A,n+st),
t=n;for(;t<r&&e[t]!==at;)t++;return t}function $n(e,n,A){let r=Math.min(n.end,n.start+ua);for(let t=n.start;t<r;t++){if(U[e[t]]===0||t>n.start&&Vn[e[t-1]]===0)continue;
let o=ha(e,{start:t,end:n.end}),i=o===-1?0:ma(e,{start:o,end:n.end},A);if(i>0)return i}return 0}function ma(e,{start:n,end:A},r){let t=0,o=ot;for(let i=n;i<A;){
t>0&&(i=pa(e,{start:i,end:A},o));let s=y(e,i,Math.min(A,i+ot+1)),a=s-i;if(a===0||a%2===1||a>o||!Ca(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Qa&&o===2&&i<A&&e[i]===fn&&i++}return t}function pa(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===fn;)o++;return o>n&&o<t&&t<=A&&(t-o)%2===0&&y(
e,o,t)===t?o:n}function Ca(e,n,A){let r=e[n];return n>=A||r===fn||r===fa||r===da}function ha(e,{start:n,end:A}){let r=y(e,n,Math.min(A,n+tt+1)),t=r-n;if(t<Ba||t>
tt)return-1;let o=r<A&&e[r]===ca;o&&r++;let i=r;for(;r<A&&(e[r]===fn||e[r]===rt);)r++;let s=r-i>=2||e[i]===rt||r-i===1&&t>=ga;return(o||s)&&r<A&&U[e[r]]===1?r:-1}var ct={levels:0,trait:2,shortest:k.shortest,notice:(e,n,A)=>Ve(e,n,A,ba),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,e.end),t=Ra(e,n,r);if(t===void 0)return r;ue(e,t,
A);for(let o=1;o<Math.min(t.source.length,wa);o++)Ke(e.bytes,t.source[o])&&ue(e,Da(t,o),A);for(let o of Sa)xa(e,t,o,A);return t.end}};function ba(e,n,A){let r=A-
n,t=A;for(let i=on(e,t);i!==-1&&(t=l(Q,e.bytes,i,e.end),t!==i);i=on(e,t))if(r+=t-i,r>=g)return!0;let o=sn(e,n)?n+1:n;return r>g-Ze&&Jn(e,o)!==-1}var wa=4,Sa=["+",
"-","//","++","--"].map(e=>Buffer.from(e)),ya=45,ut=5;function Ra(e,n,A){let r=sn(e,n)?n+1:n,t=Ua(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],
s=r;for(let a=r;a!==-1;a=on(e,s)){let E=a===r?A:l(Q,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<g?void 0:{source:o,
offsets:i,end:s}}function Da({source:e,offsets:n,end:A},r){let t=n[r];return{source:e.slice(r),offsets:n.slice(r).map(o=>o-t),end:A}}function xa(e,n,A,r){let{source:t}=n,
o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=ft(e,a,A);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?La(e,n,{start:o,end:s},A):void 0;
u!==void 0&&ue(e,u,r),o=s,i=!1}}function La(e,n,A,r){let t=[],o=[0],i=0;for(let s=A.start;s<A.end;s++){let a=n.source[s];i=a+n.offsets[s+1]-n.offsets[s];let E=ft(
e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function ft({bytes:e,end:n},A,r){if(A+r.length>n)return!1;
for(let t=0;t<r.length;t++)if(e[A+t]!==r[t])return!1;return!0}function Ta({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<ut&&e[r-1]===ya;)r--;return A-r===ut}function Ua(e,n){
let{bytes:A,start:r}=e,t=Jn(e,n);if(t===-1||Ta(e,t))return;let o=t;for(;o>r&&t-o<Ze&&Q[A[o-1]]===1;)o--;return sn(e,o)&&o++,o>=t||t-o>=Ze?void 0:{start:o,end:t}}var Oa={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},dt=2*(g-1),gt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+dt-1;r<n;r+=dt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(D[e[t]]===1&&Qt(e,A,t,n)!==0)return t}return I},decode:(e,n,A)=>{let r=Na(e,n),t=r.first+r.width*(r.count-1);return T(e,r.first,
t)&&w(r.count,(o,i)=>{A({bytes:ka(e.bytes,r,o),core:p(i,-o.start),locate:s=>Fa(e,r,p(s,o.start)),aligned:!0,exact:!1})}),t}};function Qt(e,n,A,r){return Bt(e,n,
A,r,2)?2:Bt(e,n,A,r,4)?4:0}function Bt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<g&&!(D[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<g&&!(D[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===g}function fe(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Na({bytes:e,start:n,end:A},r){let t=Qt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function ka(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Fa(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,E=n+A*(r.end-1),u=E+A<=i&&fe(t,E+1,E+A),Y=a-A+1>=o&&fe(t,a-A+1,a)&&(!u||s&&(a-o)%A===A-1),[x,Te]=Oa[A];return Y?
{start:a-A+1,end:E+1,encoding:Te}:{start:a,end:Math.min(E+A,i),encoding:x}}var dn=[ct,Hr,Ir,Zr],lt=[nt,Sr,Et],It=gt,jn=Br;function mt(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Pa(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Pa(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function pt(e){let n=ht(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=hn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function Ct(e){let n=ht(e)>>>8;return[18,12,6,0].map(A=>K.charAt(n>>>A&63)).join("")}function ht(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var j=84,de=76,nA=52,Ga=57,Ma=58,St=59,_a=72,Bn=80,Ha=4,Se=Buffer.from("AZDO"),yt=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(yt[e]=3-n)});var eA=Buffer.
from("JQQJ9"),Rt={9:"key",D:"derived",H:"hash"},va=new Set(Object.keys(Rt).map(e=>e.charCodeAt(0))),Ja=2024,Dt=65,Wa=1970041904,Ya=1147496033,we=new Uint8Array(
Bn/4*3);function xt(e,n,A){for(let r=n+3;r<A;r+=yt[e[r]])if(!(e[r]!==Se[3]||e[r-1]!==Se[2])&&e[r-2]===Se[1]&&e[r-3]===Se[0])return r-3;return-1}function Lt(e,n){
if(!wt(e,n,n+de))return;let A=wt(e,n+Bn,n+j);if(!AA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...qa(e,n)};if(za(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Tt(e,n){return te(e,n,n+nA)>=Ha}function AA(e,n){for(let r=0;r<eA.length;r++)if(e[n+nA+r]!==eA[r])return!1;let A=e[n+St]-
Dt;return va.has(e[n+nA+eA.length])&&A>=0&&A<12}function qa(e,n){let A=e.subarray(n+_a,n+de);return{issued:Ka(e,n),keyKind:Rt[String.fromCharCode(e[n+Ga])]??"ke\
y",provider:String.fromCharCode(...A)}}function Ka(e,n){let A=Ja+K.indexOf(String.fromCharCode(e[n+Ma])),r=e[n+St]-Dt+1;return`${A}-${String(r).padStart(2,"0")}`}
function za(e,n){for(let r=n,t=0;t<we.length;r+=4,t+=3){let o=m[e[r]],i=m[e[r+1]],s=m[e[r+2]],a=m[e[r+3]];we[t]=o<<2|i>>4,we[t+1]=(i&15)<<4|s>>2,we[t+2]=(s&3)<<
6|a}let A=mt(we,Wa,Ya);return bt(e,n,pt(A))||bt(e,n,Ct(A))}function bt(e,n,A){for(let r=0;r<j-Bn;r++)if(e[n+Bn+r]!==A.charCodeAt(r))return!1;return!0}function wt(e,n,A){
for(let r=A-1;r>=n;r--)if(M[e[r]]===0)return!1;return!0}var Ut="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDISABAAMCAwEEAQYHAQABBAgCAgIBAgAAAAAA\
AQUFAAEAAwZ5GH8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQAL\
fwFBAAt/AUEACwdUCAZpc1dpZGUAEwRzaWZ0AAgKc2lmdFBpZWNlcwAOCnBpZWNlU3RhcnQAEAhwaWVjZUVuZAARCHJ1bkNvdW50AA8HY291bnRPZgAcBm1lbW9yeQIACtR+IJQBAQJ/IwIgASAAa2okAgNAIAAg\
AUkEQCMDQYDAAEYEQBADBEBBAQ8LQYCUMEGA0DBBgAT8CgAAQYAEJAMLIwNBgJQwaiEDIwMgASAAQYBAayMDayICIAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsg\
AiEADAELC0EAC3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBSIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAA\
QQEQBQUgABAYCwufAwEIfyMMQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjEyAAIwQbIQUjBCABIwQbIQZBACQDQQAkAiMEBH8gAAUgARABCyEDA0AgAwRAIAAgA0YEQCABIQQFIwAh\
ByADIQQDQCAEIAdJBH8gBC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIARBAWohBAwBCwsLIAMgBEcEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANBAWstAABBAXRB\
gIQsai8BAEHAAHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEPCwUjAkE0T0EA\
IAgbBH8QAwVBAAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBABIQMMAgsLCyMCQTRPQQAgCBsEfxADBUEACwufAwEFfyMDQYCUMGoiA/0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgJQwIAMQBwR/QQEFQYCU\
MCADEAwLBEBBASEEBUH/kzAhAkHnlDAhAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAJAA0AgAARAIAAhAgNA\
IAAgA0kEfyAALQAAQQF0QYCELGovAQBBgCBxBUEACwRAIABBAWohAAwBCwsgAiEBA0AgACABSwR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELC0EBIQQgACABSw0CIAIgAEEAEARBME8Ef0EB\
BSACQQFqIABBABAEQTBPCw0CIABBAWsiAkHoAGohAAJAA0AgACADSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAgcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAwBCwtBACEE\
CwsgBAuCAQADQCACQTBJIABBAmogAU1xBEAgAkEBakEAIABBAWotAAAiAkEPcUEJQQAgAkE5SxtqIAAtAAAiAkEPcUEJQQAgAkE5SxtqQQR0ciICBH8gAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIFQQEL\
GyECIABBAmohAAwBCwsgAgvoCAEHfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEHIAAhAgNAIAIgB0kEQAJAAn8gAkEBaiIDIAItAAAiBEEKRg0AGiAEQQ1GBEAgAkECaiADIAMtAABBCkYbDAELIARB3ABGBEAg\
AiEDA0AgAyACa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAiADSSADIwBJcQR/IAMtAAAFQQALQfIARgR/IAIhAwNAIAMgAmtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMM\
AQsLIANBAWoFIAILIgQhAwNAIAMgBGtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIAMjAEkgAyAES3EEfyADLQAABUEAC0HuAEYEfyAEIQMDQCADIARrQQRJIAMjAElxBH8gAy0AAEHcAEYF\
QQALBEAgA0EBaiEDDAELCyADQQFqBSAECwwBCyAEQSZGBEAgAhAUDAELIARBPEYEfyACEBUFIAILCyEIIAEEQAJAIAJBAWotAAAiA0EqRiACLQAAIgZBL0ZxBEAgAkECaiEDA0AgA0EBaiIGIAdJBEAgA0ECaiEE\
IAMtAABBKkYEfyAGLQAAQS9GBUEACw0DIANBAWohAwwBCwsgAiEEDAELIAIhBCAGQSNHBH8gAyAGRwR/QQEFIAZBLUcgBkEvR3ELBUEACw0AIAJBAWohAwNAIAMgB0kEfyADLQAAQQpHBUEACwR/IAMtAABBDUcF\
QQALBEAgA0EBaiEDDAELCyADIAIgAyAHSRshBAsFIAIhBAsgAiAISQR/IAUiAkEBaiEFIAJBAkYEQEEADwsgCAUgAiAESQR/IAQFIAItAABBAXRBgIQsai8BAEGABHEEf0EBBSACIQMDQCADIAdJBH8gAy0AAEEB\
dEGAhCxqLwEAQYAQcQVBAAsEQCADQQFqIQMMAQsLIAIgA0YgAyAHT3IEf0EABUEBIAMtAAAiA0ENRkEBIANBCkYgA0EBdEGAhCxqLwEAQYAEcRsbCwsEf0EBBSAAIAJJBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/\
IAJBAWoiAy0AAEEBdEGAhCxqLwEAQYAIcQRAIANBAWohAwsgAyACayEEA0AgAyAHSSAEQQRqIAMgAmtLcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEHAAHEFQQAL\
BUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAEL\
CyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC4oCAQN/QQEhBCAAIANqIQUDQCAEQTRJIAIgBUtxBEAgBS0AACIGQf8ASSAGQSBPcSAGQQlG\
ciAGQQpGciAGQQ1GcgR/IAUgA2tBAWohBiADQQJGBH8gBi0AAAUgBi8BAAR/QQEFIAZBAmotAAALC0UFQQALBEAgAyAFaiEFIARBAWohBAwCCwsLIAAgA2shAANAIARBNEkgACABTnEEQCAALQAAIgJB/wBJIAJB\
IE9xIAJBCUZyIAJBCkZyIAJBDUZyBH8gAEEBaiECIANBAkYEfyACLQAABSACLwEABH9BAQUgAkECai0AAAsLRQVBAAsEQCAAIANrIQAgBEEBaiEEDAILCwsgBEE0RguGBAEEfwJ/QQAgASAAa0HUAEkNABogAUEE\
ayEEIABBzwBqIQIDQCACIARJBEAgAi0AACIDQcQARgR/IAJBAWoFIANB2gBGBH8gAkECagUgA0HBAEYEfyACQQNqBUEBIANBzwBGBH8gAkEDaygCAEHBtJH6BEYFQQALBH8gAkHPAGshBSACQQNrIQMCfwNAIAMg\
BUsEQEEAIANBAWsiAy0AAEEBdEGAhCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQUaIAJBBGoLCwshAgwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRA\
IABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8g\
AC0AACADRgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAh\
AwsgAyEADAELC0EACwsLwwICAXsBfyAAQRBrIgb9AAQAIQUgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgIEsIAAgAWoiAUHAAPwKAAAgAUEBQcAA/AsAIAAkASABJABBACQSQYCQMEEAQYQC/AsAQQAkBiACJAcg\
AyQFIAQkCEEAJAlBACQKQQAkD0EAJBAgACABEBIEfyAAQeUAaiECAn8DQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQEEBIAMtAAAiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIg\
BEENRnIEfyADIAAgAUECEAYEf0EBBSADIAAgAUEEEAYLBUEACw0FGiADQQFrIQMMAQsLCyACQeYAaiECDAELC0EACwVBAAskFCAAQRBrIAX9CwQAIAFBgIEsQcAA/AoAACMGC+gDAgd/AXsgASAAa0E0TyIDBEAj\
BUF/RgR/QQAFIwUhAgNAIAIgBksEQCMIIwcgAiAGakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEGBSADIQILDAELCyAGIwVJBH8jCCMHIAZBA3RqKAIAagVBfwsLIAFBgAJqTSEDC0EIQQAgAwR/IAAgARAd\
BUEACxshAiAAIgQhBgNAIAYgAUEBakkEQAJAQcCALP0ABAAgBv0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCEHA0AgBwRAIAYgB2hqIgUgASABIAVLGyEIIAcgB0EBa3EhByAIIARrIgVBEE8EQCADIAVBNE9xBEAgAiAEIAgQB0EARyICQQRyIAIgBCAIEAwbciECCyACQQJxBH9BAAUgBCAIEBkL\
BEAgAkECciECCwsgCEEBaiEEIAEgCEYNAgwBCwsgBkEQaiEGDAILCwsgAkUjBkGA9QFLcgRADwsjBkGA9QFJBEAjBkEDdEGA2DBqIgMgACMBazYCACADIAEjAWsgAkEYdHI2AgQLIwZBAWokBgvcAQEBfyAALQAA\
IgJBLUYgAkErRnIgAkEvRnIEQCACQS9HBEAjDEEBIAJBB3FBCEEAIAJBgAFxG2p0ciQMCyAAQQFqLQAAIAJGBEAjDEEBIAJBgAFyIgJBB3FBCEEAIAJBgAFxG2p0ciQMCwsgAUEESQR/IAAtAABBwIEsai0AAEEC\
dCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyBUEACwvDAwEDfyMOIQEDQCABIxFNBEAgACMATwR/QQEF\
IAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAAQQFqIQAMAQsLIxchAQNAIAEjDUkEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIw1J\
BH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEEcQRAIAAtAABBAXRB\
gIQsai8BAEEEcUUEQEEADwsDQCABIw1JBH8gAS0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAi\
A0EBaiEAIAItAAAgAy0AAEcEQEEADwsLCwwBCwsgAEEAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwu1BgEIfyABIABrQcYASQRAQQAPCwNAIAlBBEkEQCAAIAlqQQRrIgNBPGohAgJ/A0AgAkEEaiAB\
TQRAA0AgAkECai0AAEHAgSxqLQAAQQJxIAItAABBwIEsai0AAEEgcSACQQFqLQAAQcCBLGotAABBCHFyckUEQEEBIAMgAkEEayICRg0EGgwBCwsgAiIDQTxqIQIMAQsLQQALBH8gACAJaiEIIAEgAGsgCWtBA2xB\
AnYhB0F/IQNBMyECAn8DQCACIAdIBEAgAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAAIgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAFQQ9xQQR0IARBAnZyBSAFQQNxQQZ0IARy\
CyAGRRshBgNAIAZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBEBBASADIAJBAWsiAkYNBBogAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAAIgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZy\
IAZBAUYEfyAFQQ9xQQR0IARBAnZyBSAFQQNxQQZ0IARyCyAGRRshBgwBCwtBASAGBH9BAAUgAkEDayIDQQAgA0EAThshBgJ/A0AgAiAGSgRAQQEgBiAGQQNuIgNBA2xrIgUgCCADQQJ0amoiAy0AAEHAgSxqLQAA\
IgRBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAVBAUYEfyAEQQ9xQQR0IANBAnZyBSAEQQNxQQZ0IANyCyAFRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIEfyAIIAYgB0ECEA0Ef0EBBSAIIAYgB0EE\
EA0LBUEACw0CGiAGQQFqIQYMAQsLQQALCw0CGiACIgNBNGohAgwBCwtBAAsFQQALBEBBAQ8LIAlBAWohCQwBCwsgAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJq\
LQAAQcCBLGotAABBAnZyIgBBy6ABRiAAQYs/RnIgAEG10QBGciAAQQh2QfgARnIL6gIBBX8gASEEA0AgBUE0SCAEQQBOcQR/IAQgBEEDbiIGQQNsayIHIAAgBkECdGpqIggtAABBwIEsai0AACIGQQJ0IAhBAWot\
AABBwIEsai0AACIIQQR2ciAHQQFGBH8gBkEPcUEEdCAIQQJ2cgUgBkEDcUEGdCAIcgsgB0UbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBUEACwRAIAVBAWohBSAEIANrIQQMAQsLIAEgA2ohAQNAIAVB\
NEggASACSHEEfyABIAFBA24iBEEDbGsiBiAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAdBD3FBBHQgBEECdnIFIAdBA3FBBnQgBHILIAZFGyIEQf8ASSAE\
QSBPcSAEQQlGciAEQQpGciAEQQ1GcgVBAAsEQCAFQQFqIQUgASADaiEBDAELCyAFQTRGC5sCAQV/IAQhBwNAIAUgB0sEQCADIAAgB0EDdGoiBCgCAGohBiADIAQoAgRqIQlBACQWQQAkFSAJIAZrQYCAgARLBEBB\
ASEEBSADIAZJBEBBACEEAkAgCSAGa0GAEEkNAEEAIQogBiEIA0AgCCAGQYAQakkEQCAILQAAQQF0QYCELGovAQBBAXEEf0EABSAKQQFqIgpBGEsLDQIgCEERaiEIDAELC0EBIQQLBUEAIQQLCyAEBEAgBw8LIAEg\
B0ECdGoiCCgCACEEIAYkFSAJJBYgBiAJIAZrIAIgBEEDdGogAgR/IAgoAgQgBGsFQX8LIAMQCAR/QQEFIxQLIQRBASMKQQEjCSAEGxsEQCAHDwsgB0EBaiEHDAELCyAFCwQAIwYLBAAjFQsEACMWC7wSAw1/BX4P\
eyAAIQMDQCABIANPBEAgA0GAIGoiACABQQFqIgIgACACSRshDCADIQBBgIAs/QAEACEhQZCALP0ABAAhIv0MAQEBAQEBAQEBAQEBAQEBASEUQYCIMCECQYCMMCEFA0AgACAMSQRAIAIgISAA/QAEACIV/QwPDw8P\
Dw8PDw8PDw8PDw8P/U4iGf0O/QwBAgQIECBAgAAAAAAAAAAAIBVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iGv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0gISAA/QAEECIW/QwPDw8PDw8PDw8PDw8PDw8P\
/U4iG/0O/QwBAgQIECBAgAAAAAAAAAAAIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iHP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CEIaEICEgAP0ABCAiF/0MDw8PDw8PDw8PDw8PDw8PD/1OIh39Dv0M\
AQIECBAgQIAAAAAAAAAAACAXQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIh79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQiCGhCAhIAD9AAQwIhj9DA8PDw8PDw8PDw8PDw8PDw/9TiIf/Q79DAECBAgQIECA\
AAAAAAAAAAAgGEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIg/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoQ3AwAgBSAiIBn9DiAa/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krSAiIBv9DiAc/U79DAAA\
AAAAAAAAAAAAAAAAAAD9I/1krUIQhoQgIiAd/Q4gHv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEICIgH/0OICD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhDcDACAUIBX9dyAW/XcgF/13IBj9dyEU\
IAJBCGohAiAFQQhqIQUgAEFAayEADAELCyANQQEgFP1jGyENQYCIMCEJQYCMMCEKIAMhAANAIAAgDEkEQCAKKQMAIg9CgYCEgJCAwAB9IA9Cf4WDQoCAgoCIgKCAgH+DQgBSBEAgD6dFBEACQCAAIw9JDQBBkIAs\
/QAEACAAIgJBEGv9AAQAIhT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBB\
kIAs/QAEACACQRBrIgJBEGv9AAQAIhT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwB\
CwsgAiAFZ0EQa2shBkGQgCz9AAQAIABBEGoiAv0ABAAiFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEFA0AgBUUEQEGQgCz9AAQAIAJBEGoiAv0ABAAiFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAA\
AAAAAAAA/SP9ZCEFDAELCyACIAVoaiIIJA8gCCAGa0HoAEkjCUGAIEtyBH9BAAVBACEEIwVBf0YEf0EABSMFIQUDQCAEIAVJBEAjCCMHIAQgBWpBAXYiAkEDdGooAgRqQYACaiAGSQRAIAJBAWohBAUgAiEFCwwB\
CwsgBCMFSQR/IwgjByAEQQN0aigCAGoFQX8LCyAIQYACak0LBH8CfyAGIQJBACEHQQAhCwNAIAIgCEkEQCACLQAAQQF0QYCELGovAQBBgAJxRQRAIAJBBkEBIAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEA\
CxtqIQIMAgsgAkECaiACIgQtAABBMEYiBQR/IAJBAWotAABBIHJB+ABGBSAFCyECIAQgAiIFGyICIQQDQCAEIAhJBH8gBC0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAEQQFqIQQMAQsLQQEgBCACa0HoAE8iDgR/\
IAJBAWogBEEAEARBME8FQQALDQIaQQAgBCACa0EBcSAOGwR/QQAFIAIgBCALEAQLIQtBASAHQQFqQQAgBQR/QQAFAn9BACAEIAJrQQNLDQAaQQAhBwNAIAIgBEkEQEEAIAItAABBMGsiBUEJSw0CGiAHQQpsIAVq\
IQcgAkEBaiECDAELCyAHBH8gB0H/AEkgB0EgT3EgB0EJRnIgB0EKRnIgB0ENRnIFQQELCwsbIgdBME8gC0EwT3INAhogBCECDAELC0EACwVBAAtFDQAjCSICQQFqJAkgAkGAIEkEQCACQQN0QYCILGoiAiAGIwFr\
NgIAIAIgCCMBazYCBAsLCyAAIQIDQCACIABBQGtJBEAgD0L//wODUARAIAL9AAQAIhT9DCAgICAgICAgICAgICAgICD9Uf1TBH9BoIAs/QAEACAU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAA\
AAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UEQCACEBsLCyACQRBqIQIgD0IQiCEPDAELCwsgCSkDACIQQn+FIg9CAYggD4MiD0ICiCAPgyIPQgSI\
IA+DIg9CCIggD4MgD0IQiIMhDyAQeiISIBF8QhhaIgIgD0IAUnIEQAJAIBBQDQAgEUIAUgRAIAIEQCAAIBGnayAAIBKnahAJCyAPQn8gEoaDIQ8LA0AgD0IAUgRAIBAgD3oiEogiE1ANAiAAIBKnaiAAIBIgE3p8\
IhKnahAJIA9CfyAShoMhDwwBCwsLCyAQeSARQkB9IBBCAFIbIREgCUEIaiEJIApBCGohCiAAQUBrIQAMAQsLIANBgCBqIQMMAQsLIA0LBAAjFAurBAIDfwF+QqbGxIGzByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEt\
AAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4Iu2ByEEIAAhAgJ/A0AgAiAAQQVqSQRAIAItAAAiAUHBAE8hA0EAIAFBIHIg\
ASABQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiACQQFqIQIgBEIIiCEEDAELC0EBCwsEQCAAQQVqDwtCpsbEmbMHIQQgACEBAkACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyAD\
GxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbEgbMHIQQMAQtCpsbgo7YHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsb\
Qf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEAgAEEKaiECQqbG4Iu2ByEEDAELIAAPCyAAQQVqIgAhASACIAACfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyAD\
GxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC64DAgR/AX5CvMTJAyEFIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBadB/wFxRw0C\
GiABQQFqIQEgBUIIiCEFDAELC0EBC0UEQCAADwtCPiEFIABBA2oiAiEBAn8DQCABIAJBAWpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUM\
AQsLQQELBEAgAEEEag8LQq/8ACEFIABBA2oiAiEBAn8DQCABIAJBAmpJBEAgAS0AACIDQcEATyEEQQAgA0EgciADIANB2gBNIAQgBBsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELBEAgAEEF\
ag8LQqDe+AEhBSAAQQNqIgIhASAAQQZqIAACfwNAIAEgAkEDakkEQCABLQAAIgBBwQBPIQNBACAAQSByIAAgAEHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsbC/EEAgN/AX4g\
AC0AAEHCAUkEQEEADwtCwtsCIQQgACEBAn8DQCABIABBAmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBAg8LQuKDggUh\
BCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBULv9/4FIQQgACEBAn8DQCABIABBA2pJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQMPC0Liga4EIQQgACEBQQNBAAJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EA\
IAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQuKBsgQhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB\
/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBH9BAQVC4oG2BCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFq\
IQEgBEIIiCEEDAELC0EBCwsbC48EAgN/AX5Cpuahy7cHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsL\
QQELBEBBBQ8LQqbGxLmz5g4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLxuwO\
IQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwRAQQYPC0KmxuCRg+bMHSEEIAAhAQJ/A0AgASAA\
QQdqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQcPC0KmxuCTg4aMsTshBCAAIQFBCEEAAn8DQCABIABBCGpJBEAgAS0A\
ACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELGwuEAwEFfyAAIQEDQCAEQRBJBEAgAQJ/IAEtAAAiAkE8RgRAAn8gASABQQFqLQAAIgJBL0cE\
fyACQSByQf8BcSICQfoATSACQeEAT3EFQQELRQ0AGiMAIgIgAUGAAWoiAyACIANJGyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwB\
CyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUECaiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEEcQR/QQEFIAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAIt\
AAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQFwUgARAWCyABagsiAkcEQCACIQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGovAQBBAXEFQQALGwvRBwIHfwR7IAEtAABBAXRBgIQsai8B\
AEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsF\
QQALC0UEQEEADwsjBUF/RgR/QQAFIwUhAgNAIAIgBEsEQCMIIwcgAiAEakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEEBSADIQILDAELCyAEIwVJBH8jCCMHIARBA3RqKAIAagVBfwsLIgdBf0YEf0EBBSAA\
IQMCfwNAIAogA/0ABAAiCf0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0tLS0tLS0tLS0tLf0jIAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0M\
MDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIANBEGoiAiABRwRAIAIgAUEQayIDIAIgA0kbIQMMAQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCAB\
IAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxJJDQAaQQBBACABIABBAWogACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARAB\
IgIbDQAaIAYQGkEAIAIjBHJFDQAaQQAkA0EAJAJBACQMIwQEQCMTIwQQABoLIAYgARAAIgNFBEAjBAR/IAZBARAKBUEACyEDC0ECQQEjBBshBSABJAsgARABIQQDQCADQQEgBBtFBEACQCMAIQggBCECA0AgAiAI\
SQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBEYNACAEIAIQAAR/QQEFIAUiA0EBaiEFIAQgAxAKCyEDIAIkCyMLEAEhBAwCCwsLQQEgAwR/QQEFIwtBgAJqIAdPIwJBNE9xBH8QAwVB\
AAsLDQAaQQAjAkE0SQ0AGiMLJBJBACMLQYACaiAHSQ0AGiAGIAFBKxACBH9BAQUgBiABQS0QAgsEf0EBBSAGIAFBrwEQAgsEf0EBBSAGIAFBqwEQAgsEf0EBBSAGIAFBrQEQAgsLBH9BAQUgACABIAcQHwsL0wMB\
A39BACQEAn9BASAAQQFrIgItAABBAXRBgIQsai8BAEHAAHENABoDQCABQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHENAhpBACADQRBxRQ0CGiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAA\
IwFrQYABSxshA0EAIQIgAEEBayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAFIAFG\
BUEACxshAiAAQQFrIQAMAQsLIAIFQQALIgAEfyAAIQEDQCAAIAFrQQVJIAEjAUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFrIQEMAQsLIAAgAWtBBUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEB\
ay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAFBAWshAQwBCwsgAUEBaiABIAEtAAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHcAEYFQQALGyIBIABPIAAgAWtBGE9yBEAPCyABJBMgACQEC80LAgp/AXsgACMQSQRA\
DwtBoIAs/QAEACAAIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNA\
IAJFBEBBoIAs/QAEACABQRBrIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhAgwBCwsgASACZ0EQa2shBUGggCz9AAQAIABBEGoiAP0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZCEBA0AgAUUEQEGggCz9AAQAIABBEGoiAP0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCEBDAELCyAAIAFoaiIIJBAgCCAFa0EfSSMKQYAgS3IEQA8LIAUiAEGAAmsjASAAIwFrQYACSxshASAAIQIDQCABIAJJBH8gAkEBay0AAEEKRwVBAAsEQCACQQFrIQIMAQsLIwAiASAA\
QYACaiIDIAEgA0kbIQEgACEEA0AgASAESwR/IAQtAABBCkcFQQALBEAgBEEBaiEEDAELCyAEIAJBgAFqIgAgACAESxshCSACIQACfwNAIAAgCUkEQCAALQAAQQF0QYCELGovAQBBgAJxBH8gACACSwR/IABBAWst\
AABBAXRBgIQsai8BAEGAwABxBUEBCwVBAAsEQCAEIABBEWoiASABIARLGyEDIAAhAQNAIAEgA0kEfyABLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAFBAWohAQwBCwsgASAAayIHQQRJIAdBEEtyBH9BAAUgASAE\
SSIDBEAgAS0AAEE6RiEDCyABQQFqIAEgAxsiASEKA0AgASAESQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLIAEgCmtBAk8iBkUEQCAKLQAAQQlGIQYLIAFBACABIARJQQAgAyAGBH8g\
BgUgASAKa0EBRiAHQQZPcQsgAxsbBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCyIBBEBBACEGQRAhBwNAIAEgBEkEQAJAIAYEQCABIQMgASAHaiEKA0AgASAKSQR/IAEtAABBIEYFQQALBEAgAUEBaiEBDAEL\
CyABIAMgASADSyIDBEAgASAKSSEDCyADBEAgBCAKTyEDCyAKIAFrQQFxRSADIAMbBH8DQCABIApJBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLIAEgCkYFQQALGyEBCyAEIAFBEWoiAyAD\
IARLGyEKIAEhAwNAIAMgCkkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwtBASADIAFrIgEgB0sgAUEBcUEBIAEbGwR/QQAFIAMgBE8Ef0EBBSADLQAAIgpB/ABGIApBIEZyIApBDUZyCwtF\
DQAgByABIAYbIgdBAkYgBiABQQF2aiIGQQhGcSAEIANBAWoiAUtxBH8gAS0AAEEgRgVBAAsEQCABQQFqIQELDAILCwsFQQAhBgsgBkEITyAGDQMaCyAAQQFqIQAMAQsLQQALBEACQCMKIgBBAWokCiAAQYAgTw0A\
IABBA3RBgIguaiIAIAUjAWs2AgAgACAIIwFrNgIECwsLCQAjCiMJIAAbC9kGAgR/AXsCfyAAIQIDQCABIAJLBEBBsIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAA\
ACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgNB//8DRwRAIAIgA0F/c2hqDAMLIAJBEGohAgwBCwsgAQsgAU8EQEEADwsDQCAAIAFJBEAgACECA0AjACEDA0Ag\
AiADSQR/IAItAABBAXRBgIQsai8BAEECcQVBAAsEQCACQQFqIQIMAQsLIAAgAkkEfyACQQFrLQAAIgNB3ABGIANBPUZyBUEACwR/An8gAkEBaiIDIAItAAAiBEEKRg0AGiACIARBDUcNABogAkECaiADIAMtAABB\
CkYbCwUgAgsiAyACRwRAIAMhAgwBCwsgAiIDIABrQTRPBH8DQCAAIAJJBH8gAkEBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgAkEBayECDAELCyACIQQCfyAAIQIDQCACIARJBEBBsIAs/QAEACAC/QAE\
ACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAIgBUF/c2hqDAMLIAJB\
EGohAgwBCwsgBAshAgJ/A0AgAiAESQRAQQEgAhAeDQIaAn8gAkEBaiECA0AgAiAESQRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//A0cEQCACIAVBf3NoagwDCyACQRBqIQIMAQsLIAQLIQIMAQsLQQALBUEACwR/QQAhAgNAIAJBNEkgACADSXEEQCACQQFqIAIgAC0A\
AEEBdEGAhCxqLwEAQYEQcUEBRhshAiAAQQFqIQAMAQsLIAJBNEYFQQALBEBBAQ8LIANBAWohAAwBCwtBAAvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABB\
AWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQs\
ai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABB\
AXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGA\
hCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUA\
RgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhog\
AEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAC\
cUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsL+QMBA38Cf0EAAn9BASABIgMtAABBAXRBgIQsai8BAEHAAHEN\
ABoDQCAFQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiAFQQFqIQUgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjASAAIwFrQYABSxshA0EBIQUgACEEA0AgAyAESQR/IARBAWstAABB\
CkcFQQALBEAgBUEAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYLGyEFDAELC0EAIAUEf0EBBSAEIwFLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwAiAyABQUBrIgUgAyAFSRshBSABIQMDQCADIAVJBH8gAy0AAEEK\
RwVBAAsEQCADQQFqIQMMAQsLIAQkFyAAJA0gASQOIAMkESADIAVJC0UEQEEADwsgACMRIw5rQQJ0QYCQMGoiBSgCAEkEQEEADwsjDhALIgNFBEBBAA8LQQAkA0EAJAIgACABEAAhBCADIQADQCAEQQEgABtFBEAj\
ACEBIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCyAAIAMiARAAIQQgBSAANgIAIAMQCyEADAELCyAEBH9BAQUgAUGAAmogAk8jAkE0T3EEfxADBUEACwsL";var AE=f("%\\&="),rE=[Q,Ye.table,f("0123456789"),rn,tn,nn,v,me,U,An,en,vn,F.table,Vn],tE=[[720896,k.table],[720960,Q],[720912,F.table],[720928,cn.table],[720944,
AE]];function Ot(e){for(let[A,r]of tE)oE(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(m);let n=new Uint16Array(e,721408,256);for(let[A,r]of rE.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function oE(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var tA=65536,Ft;function iA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new oA(n,e)}catch{return}}var oA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#E=new Uint32Array(0);#o=0;#r=0;#a=0;#u=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+tA+64)/tA)}),this.#n=
A,Ft??=new n.Module(Buffer.from(Ut,"base64")),this.#e=new n.Instance(Ft,{env:{memory:r}}).exports,Ot(r.buffer),this.#c(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#c(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#u=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#u;if(this.#u=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,E)}else 1048640+o+64>this.#i.length&&this.#f(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,E=Math.min(i,4096);for(;a<E;){let u=a+E>>1;this.#a+
this.#E[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#E[s+2*a]:i>4096?b(A,r,o,t):I}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:I}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(n,A){n.grow(Math.ceil((A-this.#i.length)/tA)),this.#c(n)}#c({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#E=new Uint32Array(n,721920,4*4096)}};var Be={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>b(k,e,A,n),endOf:({bytes:e,end:n},A)=>l(k.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>b(
e,n,r,A)},EE=192,sA,Pt=!1,aA=[];function Mt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?Be:n?.holds(A)===!0?n.sift(e)?n:Be:t-r<EE?Be:(Pt||(sA=iA()),Pt=
!0,sA?.sift(e)===!0?sA:Be)}function _t(e,n){if(e.end-e.start>8388608)return Be;for(;aA.length<n;)aA.push(iA());let A=aA[n-1];return A?.sift(e)===!0?A:Be}var Ht={table:me,shortest:O};function EA(e,n,A){cE(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of lt)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
I;){let a=l(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,uA(e,r,A)):a;s=n.nextOther(t,e,E)}n.isWide&&vt(It,e,A),e.outer!==void 0&&vt(jn,e,A)}function vt({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==I;o=n(r,o))o=A(r,o,uA(r,e,t))}function uA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=fE(r,e,e.depth-n),o=_t(t,mn(t));(!o.isEmpty||jn.find(t,t.start)!==I)&&EA(t,o,A)}}function cE(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==I;){let o=n.
endOf(e,t),i=T(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=g&&dE(e,t,o,A.found);for(let s=0;s<dn.length;s++){let{levels:a,trait:E,shortest:u,notice:C,decode:Y}=dn[s];
if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==I);)x=Y(e,x,uA(e,a,A)),r??=dn.map(()=>e.start),r[s]=x}t=n.nextRun(e,o)}}function fE({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function dE(e,n,A,r){let{bytes:t}=e;for(let o=b(xn,t,n,A);o!==I;o=b(xn,t,o,A)){let i=o;o=l(Q,t,o,A),BE(e,i,o,r),QE(e,i,o,r)}}function BE(e,n,A,r){let{bytes:t}=e,
o=A-(j-de)+4;for(let i=n+de;;i++){if(i=xt(t,i,o),i===-1)return;let s=i-de;if(!AA(t,s)&&!Je(e,s,s+j))continue;let a=Lt(t,s);a!==void 0&&(a.confidence==="certain"||
gE(e,s))&&r.add(e,s,s+j,a)}}function gE(e,n){return!e.exact&&Je(e,n,n+j)&&Tt(e.bytes,n)}function QE(e,n,A,r){let{bytes:t}=e;for(let o=b(Ht,t,n,A);o!==I;o=b(Ht,t,
o,A)){let i=o;for(;o<A&&me[t[o]]===1;)o++;lE(e,i,o,r)}}function lE(e,n,A,r){let{bytes:t}=e;for(let i=Sn(t,n,A,n);i!==-1;i=Sn(t,n,A,i+1)){let s=pe(t,i);s!==void 0&&
r.add(e,i,i+O,sr(s))}let o=A-O;e.exact||pe(t,o)!==void 0||!ur(t,o)||Je(e,o,A)&&r.add(e,o,A,ar)}var Jt=Object.freeze([]);function Wt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=Mt(e,t);if(i.isEmpty)return Jt;let s=e.end-e.start,a=new ve(e.start),E=new Fe(s),
u=o&&IE(o,s,E);EA(YA(e,n,u),i,{found:a,budget:E}),E.isExceeded&&A?.(vA),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?Jt:C}function IE(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var mE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],cA=new Map;for(let e of mE){let n=e[0].charCodeAt(0);cA.set(n,[...cA.get(n)??[],
e])}var pE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),CE=110,qt=120,Yt=512,fA=22,hE=Buffer.from("PK\0\0\0\0","latin1"),bE=fA+65535;
function Kt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=cA.get(t);if(o!==void 0){let s=o.find(([a])=>Xt(e,n,a));if(s!==void 0)return s[1]}if(t===qt&&
SE(e[n+1]))return"zlib";let i=pE.get(t);if(i!==void 0){let s=$t(e,n,Math.min(A,n+CE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return wE(
e,n,A)?"tar":r&&yE(e,n,A)?"trailing-zip":void 0}function zt(e){return e.endsWith(".br")?"brotli":void 0}function wE(e,n,A){if(A-n<Yt)return!1;let r=e[n+154];if(!(e[n+257]===117&&Xt(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt($t(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Yt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function SE(e){return(e&32)===0&&((qt<<8)+e)%31===0}function yE(e,n,A){
let r=Math.max(n,A-bE);if(A-r<fA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(hE):-1;return o>=0&&o+fA<=t.length}function Xt(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function $t(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var P=require("node:fs"),Zt=require("node:zlib");var Vt=32*1024*1024,RE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,DE=32;function jt(e,n){try{let A=(0,Zt.inflateSync)(xE(e),{maxOutputLength:Vt}),r=RE.exec(
A.toString("latin1",0,DE)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Oe(A)}}function xE(e){let n=(0,P.openSync)(e,P.constants.O_RDONLY|(P.constants.O_NONBLOCK??0));try{let A=(0,P.fstatSync)(
n);if(!A.isFile()||A.size>Vt)throw new Error("it is no file of a size that is read here");return(0,P.readFileSync)(n)}finally{(0,P.closeSync)(n)}}function De(e,n,A){if(Kt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Wt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function eo(e,n){let A=jt(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&De(A.bytes,
A.start,n)}function no(e,n,A){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>A||(0,ge.realpathSync)(e)!==e?!1:zt(e)===void 0&&De((0,ge.readFileSync)(e),0,n)}var LE=/ -{24} >8 -{24}\r?$/;var TE="diff --";function Ao(e,n){if(!n)return e;let A;for(let{line:r,at:t}of OE(e)){let o=LE.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(TE))return UE(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function UE(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*OE(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var xe={decodeDepth:3,maxSize:1/0,lineHash:!1};function ro(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var NE=500,oo=1<<20;function io({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!ro(r)&&kE(t,
n);case"commit-msg":return n.length===1&&PE(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function kE(e,n){let A=yA(e.directory);if(A===void 0)return!1;let r=HA(
e);if(r===void 0||r.blobs.size+n.length>NE)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,Le.join)(
A.top,SA(s)))),i=n.map(s=>(0,Le.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(so)&&[...r.blobs].every(s=>eo(t(s),xe))&&i.every(FE)}function FE(e){
return so(e)&&no(e,xe,oo)}function so(e){return[...wA(e)].every(({name:n})=>De(n,0,xe))}function PE(e,n,A){let r=Ao((0,to.readFileSync)((0,Le.resolve)(e,n)),A);
return r.length<=oo&&De(r,0,xe)}var GE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;ME(process.argv.slice(2))||import("./cli.js");function ME([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>GE.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return io({hook:n,args:o,cwd:s,env:i})&&bA(s,(0,ao.homedir)())}catch{return!1}}
