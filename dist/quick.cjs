"use strict";var co=Object.create;var BA=Object.defineProperty;var uo=Object.getOwnPropertyDescriptor;var Eo=Object.getOwnPropertyNames;var fo=Object.getPrototypeOf,Bo=Object.prototype.hasOwnProperty;var go=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of Eo(n))!Bo.call(e,t)&&t!==A&&BA(e,t,{get:()=>n[t],enumerable:!(r=uo(n,t))||r.enumerable});
return e};var Qo=(e,n,A)=>(A=e!=null?co(fo(e)):{},go(n||!e||!e.__esModule?BA(A,"default",{value:e,enumerable:!0}):A,e));var ao=require("node:os");var IA=require("node:fs"),mA=require("node:path");var T=class extends Error{name="UserError"};function Ue(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function gA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var QA=require("node:fs"),le=require("node:path");function*lA(e,n){for(let A=e;;A=(0,le.dirname)(A))if(yield A,(0,QA.existsSync)((0,le.join)(A,".git"))||A===n||
A===(0,le.dirname)(A))return}var lo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function pA(e,n,A=IA.existsSync){for(let r of lA(e,n)){let[t,o]=lo.map(i=>(0,mA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new T(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ne=require("node:fs");function CA(e,n,A){let r=Io(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new T(`${n}: not valid UTF-8`)}}function Io(e,n,{noun:A,
largest:r}){try{let t=(0,Ne.statSync)(e);if(!t.isFile())throw new T(`${n}: not a regular file`);if(t.size>r*1e6)throw new T(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Ne.readFileSync)(e)}catch(t){throw t instanceof T?t:new T(gA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Ue(t)}`)}}var mo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,po=/^ *(?:#.*)?$/,Co=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
bo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,ho=/^PAT00[1-5]$/,wo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function hA(e,n){let A=pA(e,n);return A===void 0?!0:!A.endsWith(".json")&&So(CA(A,A,{noun:"configuration",largest:1}))}function So(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!mo.test(r))return!1;if(po.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:c}="",E=""]=o;
if(A===void 0||(A.indent??c)!==c||!bA(A.key,E))return!1;A.indent=c;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=wo.exec(t)??[];if(s===void 0?!Co.test(t):a?.split(",").every(c=>bA(s,c.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function bA(e,n){return(e==="disabledRules"?ho:bo).test(n)}var to=require("node:fs"),Te=require("node:path");function*wA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function SA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=Ro(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function Ro(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("�")||e.subarray(n,n+A).equals(Buffer.from("�")))return A;return 0}var Ae=require("node:fs"),D=require("node:path");function RA(e,n=process.env){let A=yo(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??yA((0,D.join)(
t,"commondir")),i=o===void 0?t:(0,D.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,D.join)(i,"objects"):(0,D.resolve)(e,s)}}function yo(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,D.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,D.dirname)(
r)){let t=(0,D.join)(r,".git"),o=(0,Ae.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:yA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,D.resolve)(r,i.slice(8))};if(r===(0,D.dirname)(r)||Do(r))return}}function Do(e){return["HEAD","objects","refs"].every(n=>(0,Ae.existsSync)(
(0,D.join)(e,n)))}function yA(e){try{return(0,Ae.readFileSync)(e,"utf8").trimEnd()}catch{return}}var FA=require("node:child_process");var xA=require("node:fs"),re=require("node:path");var xo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],DA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],Lo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
To=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],LA=["--no-pager","--literal-pathspecs",...To.flatMap(e=>["-c",e])];var Oo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function TA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Oo.has(i)&&(A[t]=o)}let r=e.inherit?[...xo,...DA]:DA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,Lo)}var Bn;function OA(){let e=process.env.PATH??process.env.Path??"";if(Bn?.path!==e){let n=Fo(e);if(n===void 0)throw new T("git was no\
t found on PATH: install git 2.30 or newer");Bn={path:e,git:n}}return Bn.git}function Fo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(re.delimiter).
filter(A=>(0,re.isAbsolute)(A)).map(A=>(0,re.join)(A,n)).find(A=>Uo(A))}function Uo(e){try{return(0,xA.statSync)(e).isFile()}catch{return!1}}var No=12e4,ko=1<<20;function UA(e,n){let{status:A,stdout:r,error:t}=(0,FA.spawnSync)(OA(),[...LA,...e],{cwd:n.directory,env:TA(n),stdio:["ignore","pipe","ignor\
e"],timeout:No,maxBuffer:ko,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var te=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=Po(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function Po(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Go(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function NA(e,n){if(!Go(e))throw new te(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Mo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Mo[e.toString(16).charCodeAt(0)]=e;var PA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var GA="000000",_o=`:${GA}`;function MA(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new te(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?kA(o,A):void 0,after:/^1[02]/.test(t)?kA(i,A):void 0,isNew:r===_o&&t!==GA,unmerged:s==="U"}}function kA(e,n){return/^0+$/.
test(e)?void 0:NA(e,n)}var _A="diff-index";function HA(e){let n=UA([_A,...PA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:c,unmerged:E}=MA(A[i],s,_A);if(E)return;o.push(s),a!==void 0&&r.add(a),
c&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var ke=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var vA="it is encoded in too many ways at once: not all that can be decoded from it was searched",Ho={free:1024*1024,ratio:24},Pe=class{#n;#A=!1;constructor(n){
this.#n=new ke(Ho,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function JA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function YA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function ln({layer:e}){return e.outer===void 0?e.unpack:ln(e.outer)}function In({outer:e}){return e===void 0?0:In(e.layer)+1}function O({changes:e},n,A){return e===
void 0||JA(e,n-256,A+256)}function qA(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var gn=3*65536,Qn=3*8192;function S(e,n){
if(e<=gn+Qn){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=gn){let r={start:A,end:Math.min(e,A+gn)};n({start:Math.max(0,A-Qn),end:Math.min(e,r.end+
Qn)},r)}}function C(e,n){return{start:e.start+n,end:e.end+n}}var vo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Jo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Wo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),zA=new RegExp(`${vo.map(Wo).join("|")}|(?<![a-z])(?:${Jo.join(
"|")})`,"i"),Yo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,qo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
zo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
$o=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Xo=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Ko=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function XA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=Ge(A,r,256);n.azure||=zA.test(t)||zA.test(
o),n.foreign||=Yo.test(t)||qo.test(o),n.digest||=zo.test(t),n.example||=$o.test(t),n.server||=Xo.test(t)&&Ko.test(o)}return n}function Ge(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[$A(r,t,n.start),$A(r,n.end,o)]}function $A(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Me=new Uint16Array(256);function oe(e,n,A){Me.fill(0);for(let t=n;t<A;t++){let o=e[t];Me[o]=Me[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Me[e[t]]);
return r/(A-n)}var Vo=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],jo=new Set(Vo.flatMap(e=>jA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),Zo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ei=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function VA(e){let n=e.toLowerCase(),A=jA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(ei.test(n))return"it is made of words\
 that stand for a token";if(ni(n))return"it repeats itself";if(_e(A,KA)>=20||_e(Ai(n),KA)>=30)return"it counts up or down";if(_e(A,r=>jo.has(r))>=20)return"it w\
alks along the keyboard";if(_e(A,r=>Zo.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function KA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ni(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function jA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function Ai(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function _e(e,n){
return e.filter(n).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,Ie=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,He=String.raw`[^\s/@"'<>]{0,128}`,
M=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),h=(e,n="")=>f(`(?:${e})${Ie}${n}`),z=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${B}`),
V="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${He}`;var ZA=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:h("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:h("_authToken")},{id:"npmrc-auth",before:h(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:h("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:h("npmAuthIdent",`(?:${He}:)?`)},{id:"yarn-auth-token",before:h("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ie}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:h("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:z("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:h("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:M(V)},{id:"pip-inde\
x-url",before:f(j),after:M(String.raw`(?:${V})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ie}basic\s{1,4}`)},{id:"cargo-token",before:h(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:z("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:z("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:M(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:h("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:h("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:h("VSCE_PAT")},{id:"terraform-variable",before:h("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:h("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:M(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:z("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:z("vsce","-p|--pat")},
{id:"tfx-command",before:z("tfx","-t|--token")},{id:"terraform-variable",before:z("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:f(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ie}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:h("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:M(V)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(j),after:M(String.
raw`(?:${V})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${He}`),after:M(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(j),after:M(String.raw`(?:${V})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
j),after:M(String.raw`(?:${V})[\w-]`)},{id:"devops-variable",before:h("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ri=2048,ti=/[A-Za-z0-9+/_-]+$/,oi=/^[A-Za-z0-9+/_=-]+/;function mn({steps:e},n=ri){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=Ge(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(ti,""),after:a.replace(oi,"")}});return ZA.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||ii(t,i))&&(o?.test(s)??
!0)))?.id}function ii(e,n){return e.lastIndex=n.length,e.test(n)}var N=(e,n,A)=>({signed:e,shaped:n,legacy:A}),ai={signed:4.5,shaped:4.5,legacy:4},ci=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:n})=>n>=ai[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],ui=5,Ei=8;function fi(e){return e>=Ei?"likely":e>=ui?"possible":void 0}function di(e){let{kind:n}=e;return ci.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function er(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(VA(i.slice(0,52))!==void 0)return;let s=XA(e),a=Bi(n);if(a==="legacy"&&s.foreign)return;let c=s.azure&&mn(e,256)!==void 0,
E=di({kind:a,entropy:oe(r,t,t+52),word:i,surroundings:s,carried:c}),b=fi(E);return b===void 0?void 0:{...n,confidence:b}}function Bi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var tr=require("node:zlib");function d(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var nr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",pn="abcdefghijkl\
mnopqrstuvwxyz",Ar="0123456789",Cn=Ar+nr+pn,$=`${nr}${pn}${Ar}+/`,ie=`${pn}234567`,l=d(`${$}-_`),_=d(Cn),me=d(ie),x=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),F=d("0123456789ABCDEFabcdef"),p=d($,e=>e);p[45]=62;p[95]=63;var U=52,bn=32,rr=[2,7,8,22],gi=-524719827,Qi=270137646,hn=50,se=123-hn,li=97,Ii=113,mi=4;function or(e){return rr.reduce((A,r)=>A<<8|e[r],0)^(0,tr.crc32)(e.filter(
(A,r)=>!rr.includes(r)))}var ir=or(new Uint8Array(bn)),pi;function Ci(){let e=new Int32Array(U*se),n=new Uint8Array(bn);for(let A=0;A<bn*8;A++){n[A>>3]=128>>(A&7);let r=or(n)^ir;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<ie.length;i++){let s=t*se+ie.charCodeAt(i)-hn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,n){let A=pi??=Ci(),
r=ir;for(let t=n,o=-hn;t<n+U;t+=4,o+=4*se){let i=A[o+e[t]],s=A[o+se+e[t+1]],a=A[o+2*se+e[t+2]];r^=i^s^a^A[o+3*se+e[t+3]]}return r===gi?"user":r===Qi?"applicatio\
n":void 0}function sr(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var ar={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function cr(e){let n=ie.indexOf(e.charAt(U-1));return`${e.slice(0,U-1)}${n<ie.length/2?"a":"q"}`}function wn(e,n,A,r){
if(A-n===U)return r<=n&&pe(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==li&&i!==Ii||t>=U-1)continue;let s=o-
U+1;if(s>=r&&s>=n&&pe(e,s)!==void 0)return s}return-1}function ur(e,n){return oe(e,n,n+U)>=mi}var ve="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",bi="(?:/|\\\\/|%2[Ff])",Er="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",fr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",hi=new RegExp(`${Er}(?::[^\\s:/\
@"'<>]{0,128})?${fr}`,"gi"),fE=new RegExp(`${Er}(?::|%3A)$`,"i"),dE=new RegExp(`^${fr}`,"i"),BE=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${bi}${ve}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${ve}`,"gi"),hi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${ve}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${ve}(?![.:/])`,"gi")];var gE=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),QE=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var wi=Object.freeze([]),Je=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=qA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=er(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,c=Buffer.from(n.bytes.buffer,n.bytes.byteOffset+
A,r-A).toString("latin1"),E=this.#i(s.format==="legacy"&&s.checksum==="valid"?cr(c):c),b=i.encoding.length===0&&a.end-a.start===r-A;b&&E.offsets.has(a.start)||(b&&
E.offsets.add(a.start),this.#A.push({...s,token:E.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?wi:i.encoding,seen:{layer:n,span:o}}))}#i(n){
let A=this.#e.get(n)??{token:n,offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(yi)){let r=n.at(-1);r===void 0||r.token!==
A.token||r.offset+r.length<=A.offset?n.push(A):Si(A,r)&&(n[n.length-1]=A)}return n.sort(Ri)}};function Si(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function Ri(e,n){return e.offset-n.offset||e.length-
n.length||Sn(e.token,n.token)}function yi(e,n){return Sn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Sn(e.encoding.join(),
n.encoding.join()))}function Sn(e,n){return e===n?0:e<n?-1:1}var Rn=92,Di=37,xi=117,Li=120,Ti=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function We(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&_[r[A]]===1?!1:n<=
t||_[r[n-1]]===0||Oi(r,t,n)}function Oi(e,n,A){return A-2>=n&&e[A-2]===Rn&&Ti.has(e[A-1])||A-3>=n&&e[A-3]===Di&&yn(e,A-2,A)||A-4>=n&&e[A-4]===Rn&&e[A-3]===Li&&yn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===Rn&&e[A-5]===xi&&yn(e,A-4,A)}function yn(e,n,A){for(let r=n;r<A;r++)if(F[e[r]]===0)return!1;return!0}var Q=52,X=48,m=-1,Ye=`${$}-_`,dr="%\\&#;={}",qe={table:d(Ye+dr),shortest:Q},k={table:d(`${Ye}${dr}\r
`),shortest:24},Dn={table:l,shortest:Q};function w({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return m}function I(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Fi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Br={levels:0,
find:({bytes:e,start:n},A)=>A===n&&ze(e,n)!==void 0?n:m,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=ze(r,n),s=o&&ln(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ze(e,n){let A=e[n];for(let[r,t]of Fi)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var xn={table:l,shortest:Math.ceil(Q*8/6)},gr=4,Ni=d("(Px"),Qr=Math.floor((X-2)/3),mr={levels:1,trait:4,shortest:xn.shortest,notice:({bytes:e},n,A)=>{for(let r=w(
xn,e,n,A);r!==m;){if(lr(e,r))return r;let t=I(l,e,r,A);for(let o=0;o<gr;o++)if(pr(e,r+o,t))return r;r=w(xn,e,t,A)}return m},decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end);lr(e.bytes,n)&&ki(e,n,r,A);for(let t=0;t<gr;t++)Pi(e,{start:n+t,end:r},t===0,A);return r}};function lr(e,n){let A=p[e[n]]<<2|p[e[n+1]]>>4;return Ni[A]===
1&&ze(Ln(e,n,0,6),0)!==void 0}function ki({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:Ln(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Pi({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!pr(e,t,n.end)||!Ir(e,t,0,o)||S(
o,(i,s)=>{Ir(e,t,i.start,i.end)&&r({bytes:Ln(e,t,i.start,i.end),core:C(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function pr(e,n,A){let r=n-4,t=r+4*Qr;for(;t+4<=A;){let o=t;for(;Gi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*Qr}return!1}function Gi(e,n){let A=p[e[n]]&32,r=p[e[n+1]]&8;return(A|r|p[e[n+2]]&2)===0}function ae(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=p[e[o]],s=p[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function Ir(e,n,A,r){let t=A-1,o=t+Q;for(;o<r;){let i=o,s=ae(e,n,i);for(;x[s]===1;){if(i--,i===t)return!0;
s=ae(e,n,i)}if(s===0&&Mi(e,n,i,A,r))return!0;t=i,o=i+Q}return!1}function Mi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(x[ae(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<Q&&x[ae(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<Q&&x[ae(e,n,a)]===1;a+=i)s++;if(s===Q)return!0}return!1}function Ln(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=p[e[o]],a=p[e[o+1]],c=p[e[o+2]],E=p[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|c>>2,t[i+2]=(c&3)<<
6|E}for(;i<t.length;i++)t[i]=ae(e,n,A+i);return t}var P={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*Q},_i=1,Hi=48,vi=120,Ji=92,Wi=40,$e=Buffer.from("(byte)");function H(e,n,A){let r=n;for(;r<A&&F[e[r]]===0;)r+=Yi(e,r,A)?$e.length:1;return Math.
min(r,A)}function Xe(e,n,A){e.length>0&&e.add(_i,n,A)}function Tn(e,n,A){return e[n]===Hi&&n+1<A&&Ce(e[n+1])}function Cr(e,n,A){return n-2>=A&&e[n-2]===Ji&&Ce(e[n-
1])}function Ce(e){return e!==void 0&&(e|32)===vi}function Yi(e,n,A){if(e[n]!==Wi||n+$e.length>A)return!1;for(let r=1;r<$e.length;r++)if(e[n+r]!==$e[r])return!1;
return!0}var Ke=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function W({piece:e,
core:n},A,r){let t=new Ke(e.end-e.start,!1);r(t);let{length:o}=t;if(o<Q)return;let i,s=()=>(i===void 0&&(i=new Ke(o,!0),r(i)),i),a=c=>qi(s().starts,c);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:c,end:E})=>{let{starts:b,ends:q}=s();return{start:b?.[c],
end:q?.[E-1],encoding:A}},aligned:!0,exact:!0}}function qi(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var g=-1,ce=256,br=10,zi=13;function R(e,n){return e|n<<9}function hr(e){return e&511}function wr(e){return e>>9}function v(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(F[o]===0)return g;r=r*16+Y(o)}return n>=A||r>255?g:r}function Y(e){return(e&15)+(e>57?9:0)}function y(e,n,A){let r=n;for(;r<A&&F[e[r]]===1;)r++;return r}
function ue(e,n,A){return n>=A?0:e[n]===br?1:e[n]!==zi?0:n+1<A&&e[n+1]===br?2:1}var Sr={table:P.table,shortest:3*Q-1},$i=48,Xi=3,Rr={levels:1,alphabet:{index:0,shape:Sr},notice:(e,n,A)=>O(e,n,A)&&Ki(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=I(Sr.table,e,A,n);return S(t-A,(o,i)=>{let s={piece:C(o,A),core:C(i,A)},a=W(s,"decimal",c=>Vi(e,s.piece,c));a!==void 0&&r(a)}),t}};function Ki(e,n){
let A=0;for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=yr(e,n,r,t);if(A=o===0||x[o]===1?A+1:0,A>=X)return!0;r=H(e,t,n.end)}return!1}function Vi(e,n,A){
for(let r=H(e,n.start,n.end);r<n.end;){let t=y(e,r,n.end),o=yr(e,n,r,t);o===g?Xe(A,r,t):A.add(o,r,t),r=H(e,t,n.end)}}function yr(e,{start:n,end:A},r,t){if(t-r>Xi||
r>n&&Ce(e[r-1])||t<A&&Ce(e[t]))return g;let o=0;for(let i=r;i<t;i++){let s=e[i]-$i;if(s>9)return g;o=10*o+s}return o>255?g:o}function he(e,n,A){if(!O(e,n.source[0],n.end))return;let{bytes:r}=e;S(n.offsets.at(-1),(t,o)=>{A({bytes:ji(r,n,t),core:C(o,-t.start),locate:i=>Zi(n,C(i,t.start)),
aligned:!0,exact:!0})})}function ji(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=xr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),c=n.source[o]-i;t.set(e.subarray(s+c,a+c),s-A)}return t}function Zi(e,n){return{start:Dr(e,n.start),end:Dr(e,n.
end-1)+1}}function Dr(e,n){let A=xr(e,n);return e.source[A]+n-e.offsets[A]}function xr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var Lr={table:l,shortest:16},Ve=k.shortest,Tr=1,On=2,Fn=4,es=8,ns=d(Ye,e=>e>=64?Tr:e<26?On:e>=52&&e<62?Fn:es),As=256;function je(e,n,A,r){for(let t=w(Lr,e.bytes,
n,A);t!==m;){let o=I(l,e.bytes,t,A);if(!rs(e.bytes,t,o)&&r(e,t,o))return t;t=w(Lr,e.bytes,o,A)}return m}function rs(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=ns[e[t]],
(r&(On|Fn))===(On|Fn))return!1;return(r&Tr)===0?A-n<=As&&ts(e,n,A):!0}function ts(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var os=27,is=38,ss=60,Or=62,as=91,cs=8,us=64,Es=16,fs=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ds=d(`<\r
`),Bs=d("0123456789;"),gs=d("mK"),Qs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ls=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),Un="\x1BÂâï";function Fr(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<cs;o++){let i=Is(e,t);if(i===t)break;t=i}return t>n&&t<r&&l[A[t]]===1?t:-1}function Is(e,n){
let A=e.bytes[n];if(A===ss)return ms(e,n);if(A===os)return ps(e,n);for(let r of A===is?Qs:ls)if(Nn(e,n,r))return n+r.length;return n}function ms({bytes:e,end:n},A){
if(A+1>=n||fs[e[A+1]]===0)return A;let r=Math.min(n,A+us),t=A+1;for(;t<r&&e[t]!==Or&&ds[e[t]]===0;)t++;return t<r&&e[t]===Or?t+1:A}function ps({bytes:e,end:n},A){
if(e[A+1]!==as)return A;let r=Math.min(n,A+2+Es),t=A+2;for(;t<r&&Bs[e[t]]===1;)t++;return t<n&&gs[e[t]]===1?t+1:A}function Nn({bytes:e,end:n},A,r){if(A+r.length>
n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Pn=10,Pr=13,Cs=38,bs=60,Ee=92,Ur=42,hs=45,ws=35,kn=47,Gr=110,Mr=114,_n=4,Ze=128,Ss=2,Rs=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ds),nn=d(" 	\"'`\\=.,&>#*|<^"),J=d("\"'`"),Hn=d("bBfFrRuULN@$"),vn=d("+-/_"),ys=d(`
\r<`),An=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${Un}`),rn=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),en=d(`
\r\\&<${Un}`);function Ds(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function tn(e,n){let{bytes:A,end:r}=e;if(n>=r||An[A[n]]===0)return-1;let t=Gn(e,n,!1);
return t!==-1?t:xs(e,n)?Gn(e,n,!0):Fr(e,n)}function xs({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<_n&&e[r]===Ee;)r++;return r<n&&J[e[r]]===1}function Gn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*Ze:Ze)),i=0,s=n;for(;s<o;){let a=Us(e,s),c=A?Ls(r,s,o):s;if(a>s){if(i===Ss)return-1;i++,s=a}else if(c>s)s=c;else if(nn[r[s]]===
1||Fs(r,s,o))s++;else if(s>n&&Os(r,s,o))s++;else break}return A&&(s===n||J[r[s-1]]===0)?-1:i>0||Ts(r,n,s)?s:-1}function Ls(e,n,A){let r=e[n]===kn&&e[n+1]===Ur,t=e[n]===
ws||Nr(e,n,kn)||Nr(e,n,hs);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==Pn&&e[o]!==Pr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Ur||e[o+1]!==kn);)o++;
return o+1<A?o+2:n}function Nr(e,n,A){return e[n]===A&&e[n+1]===A}function _r({bytes:e,end:n},A){if(A>=n||An[e[A]]===0)return!1;if(J[e[A]]===1)return!0;let r=Math.
min(n,A+Ze),t=A;for(;t<r&&rn[e[t]]===1&&en[e[t]]===0;)t++;return t<r&&en[e[t]]===1}function Ts(e,n,A){let r=n;for(;r<A&&e[r]===Ee;)r++;return r<A-1&&J[e[r]]===1&&
J[e[A-1]]===1}function Os(e,n,A){if(Hn[e[n]]===0)return!1;let r=n+1;for(;r<A&&r-n<=_n&&e[r]===Ee;)r++;return r<A&&J[e[r]]===1}function Jn(e,n){let{bytes:A,start:r}=e,
t=Math.max(r,n-Ze),o=-1;for(let i=n-1;i>t&&rn[A[i]]===1;i--)l[A[i]]===0&&l[A[i-1]]===1&&Gn(e,i,!1)===n&&(o=i);return o}function on({bytes:e,start:n},A){return A>
n&&(e[A]===Gr||e[A]===Mr)&&e[A-1]===Ee}function Fs(e,n,A){let r=n;for(;r<A&&vn[e[r]]===1;)r++;return r>n&&r<A&&(nn[e[r]]===1||ys[e[r]]===1)}function Us(e,n){let{
bytes:A,end:r}=e,t=A[n];if(t===Pn)return n+1;if(t===Pr)return n+1<r&&A[n+1]===Pn?n+2:n+1;if(t===Ee){let o=kr(e,n)===Mr?Mn(e,n):n;return kr(e,o)===Gr?Mn(e,o):o}if(t!==
Cs&&t!==bs)return n;for(let o of Rs)if(Nn(e,n,o))return n+o.length;return n}function kr(e,n){let A=Mn(e,n)-1;return A>n&&A<e.end?e.bytes[A]:-1}function Mn(e,n){
let A=n;for(;A<e.end&&A-n<_n&&e.bytes[A]===Ee;)A++;return A+1}var Wn=10,Ns=128,ks=64,Yn=d(" 	"),Hr=d("0123456789"),vr={levels:0,trait:2,shortest:k.shortest,notice:(e,n,A)=>je(e,n,A,Ps),decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end),t=Gs(e,n,r);return t===void 0?r:(he(e,t,A),t.end)}};function Ps(e,n,A){let r=Jr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=sn(e,r,o);i!==-1;i=
sn(e,r,o))if(o=I(l,e.bytes,i,e.end),t+=o-i,t>=Q)return!0;return!1}function Gs(e,n,A){let r=Jr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=sn(e,
r,i);s!==-1;s=sn(e,r,i))i=I(l,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function Jr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-Ns),s=n,a=!0;for(;s>i&&r[s-1]!==Wn;s--)Yn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Wn||!_r(e,A))return;let c=Math.min(
o,A+ks),E=A;for(;E<c&&r[E]!==Wn;)E++;return E<c?{lineStart:s,start:n,end:A,lineEnd:E}:void 0}function sn({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=Ms(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,A.start),t=I(i,e,t,n)}}return t<n&&l[e[t]]===1?t:-1}function Ms(e){return Hr[e]===1?Hr:Yn[e]===1?Yn:void 0}var _s=85,Wr=117,Hs=120,vs=123,Js=125,K=48,Ws=32,Ys=127,Yr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return g;let r=e[n+1];if(r===Wr&&e[n+2]===vs)return qs(
e,n,A);if(r===Hs)return qn(e,n,n+4,A);if(r===Wr)return qn(e,n,n+6,A);if(r===_s)return qn(e,n,n+10,A);if(r>=K&&r<K+8)return zs(e,n,A);let t=ue(e,n+1,A);return t>
0?R(ce,1+t):r>Ws&&r<Ys&&_[r]===0?R(r,2):g}};function qn(e,n,A,r){let t=A>r?g:v(e,n+2,A);return t===g?g:R(t,A-n)}function qs(e,n,A){let r=y(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Js?v(e,n+3,r):g;return t===g?g:R(t,r+1-n)}function zs(e,n,A){let r=0,t=n+1,o=n+($s(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-K;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return R(r,t-n)}function $s(e,n,A){if(n+4>A||e[n]!==K||e[n+1]>K+3||e[n+1]===K&&e[n+2]<K+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-K;if(t<
0||t>7)return!1}return!0}var Xs=35,Ks=59,Vs=120,zn=48,qr=8,zr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==Xs)return g;let r=(e[n+2]|32)===Vs,t=r?n+3:n+2,o=r?y(e,t,
Math.min(A,t+qr)):js(e,t,A),i=r?v(e,t,o):Zs(e,t,o);return i===g?g:R(i,(o<A&&e[o]===Ks?o+1:o)-n)}};function js(e,n,A){let r=Math.min(A,n+qr),t=n;for(;t<r&&e[t]>=
zn&&e[t]<zn+10;)t++;return t}function Zs(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-zn;return n>=A||r>255?g:r}var ea=117,$r={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===ea){let t=n+6>A?g:v(e,n+2,n+6);return t===g?g:R(t,6)}let r=v(e,n+1,Math.min(A,n+3));return n+
3>A||r===g?g:R(r,3)}};var Xr=61,Kr={encoding:"quoted-printable",lead:Xr,read:(e,n,A)=>{let r=ue(e,n+1,A);if(r>0)return e[n-1]===Xr?g:R(ce,1+r);let t=v(e,n+1,Math.min(A,n+3));return n+
3>A||t===g?g:R(t,3)}};var $n=[$r,Yr,zr,Kr],Z=d(String.fromCharCode(...$n.map(({lead:e})=>e)),e=>e+1),Aa=d("=\\"),jr={levels:1,trait:8,shortest:Q,notice:(e,n,A)=>{for(let r=n;r<A;){let t=Vr(
e,r);if(t-r>=Q&&ra(e,r,t))return r;r=t+1}return m},decode:(e,n,A)=>{let r={start:n,end:Vr(e,n)},t=ia(e.bytes,r);for(let[o,i]of $n.entries())(t&1<<o)!==0&&oa(e,r,
i,A);return r.end}};function ra(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&_[r[t-1]]===0;)t--;if(!ta(e,n,t))return!1;let o=0;for(let i=n;i<t&&o<Q;i++)o+=_[r[i]];return o===
Q}function ta({bytes:e,end:n},A,r){for(let t=an(e,A,r);t<r;t=an(e,t+1,r))if(Zr(e,t).read(e,t,n)!==g)return!0;return!1}function an(e,n,A){let r=n;for(;r+4<=A;){let t=Z[e[r]]|
Z[e[r+1]],o=Z[e[r+2]]|Z[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&Z[e[r]]===0;)r++;return r}function Zr(e,n){return $n[Z[e[n]]-1]}function Vr({bytes:e,end:n},A){
let r=A;for(;;){r=I(qe.table,e,r,n);let t=r>A&&Aa[e[r-1]]===1?ue(e,r,n):0;if(t===0)return r;r+=t}}function oa({bytes:e},n,A,r){S(n.end-n.start,(t,o)=>{let i={piece:C(
t,n.start),core:C(o,n.start)},s=W(i,A.encoding,a=>sa(e,i.piece,A,a));s!==void 0&&r(s)})}function ia(e,{start:n,end:A}){let r=0;for(let t=an(e,n,A);t<A;t=an(e,t+
1,A)){let o=1<<Z[e[t]]-1;(r&o)===0&&Zr(e,t).read(e,t,A)!==g&&(r|=o)}return r}function sa(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===
r?t(e,i,A):g,c=a===g?i+1:i+wr(a),E=a===g?s:hr(a);E!==ce&&o.add(E,i,c),i=c}}var At={levels:1,alphabet:{index:0,shape:P},notice:(e,n,A)=>O(e,n,A)&&aa(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=I(P.table,e,A,n);return S(t-A,(o,i)=>{
let s={piece:C(o,A),core:C(i,A)},a=!1,c=W(s,"hex",b=>{a=nt(e,s.piece,0,b)});c!==void 0&&r(c);let E=a?W(s,"hex",b=>{nt(e,s.piece,1,b)}):void 0;E!==void 0&&r(E)}),
t}};function aa(e,n,A){let r=0;for(let t=H(e,n,A);t<A;){Tn(e,t,A)&&(t+=2);let o=y(e,t,A);if(o-t>=P.shortest&&et(e,t+1,o,0)>=X||(r=rt(e,t,o,n)?et(e,t,o,r):0,r>=X))
return!0;t=H(e,o,A)}return!1}function et(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<X;o+=2){let i=Y(e[o])*16+Y(e[o+1]);t=i===0||x[i]===1?t+1:0}return t}function nt(e,{
start:n,end:A},r,t){let o=!1;for(let i=H(e,n,A);i<A;){Tn(e,i,A)&&(i+=2);let s=y(e,i,A),a=s-i>=P.shortest;o||=a,a||r===0&&rt(e,i,s,n)?Xn(t,e,i+r,s):Xe(t,i,s),i=H(
e,s,A)}return o}function rt(e,n,A,r){return A-n>=P.shortest||(A-n)%2===0&&!Cr(e,n,r)}function Xn(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(Y(n[t])*16+Y(n[t+1]),t,t+
2)}var ca=8,un={table:d("0123456789ABCDEFabcdef :"),shortest:31},st=256,jn=d(" 	#>*+-/|:]"),ua=128,En=32,Ea=58,fa=124,at=10,da=13,Ba=4,ga=6,tt=16,ot=16,Qa=8,ct={levels:1,
alphabet:{index:1,shape:un},notice:({bytes:e,start:n,end:A},r)=>{let t={start:it(e,r,n),end:cn(e,r,A)};return Kn(e,t,void 0)>=ca},decode:(e,n,A)=>{let{bytes:r,end:t}=e,
o=I(un.table,r,n,t),i=it(r,n,e.start),s=i;for(let a=i;a<t;){let c=cn(r,a,t);if(Kn(r,{start:a,end:c},void 0)===0)break;s=c,a=c+1}return s===i?o:(O(e,i,s)&&S(s-i,
(a,c)=>{let E={piece:C(a,i),core:C(c,i)},b=a.start===0?i:cn(r,E.piece.start,E.piece.end)+1,q=Qe=>W(E,"hex",ne=>{Ia(r,{start:b,end:E.piece.end},{rewritten:ne,addWord:Qe})}),
L=!1,Oe=q((Qe,ne,Fe)=>{L||=Fe-ne>2,Xn(Qe,r,ne,Fe)});Oe!==void 0&&A(Oe);let dA=L?q((Qe,ne,Fe)=>la(Qe,r,ne,Fe)):void 0;dA!==void 0&&A(dA)}),Math.max(o,s))}};function la(e,n,A,r){
for(let t=r-2;t>=A;t-=2)e.add(Y(n[t])*16+Y(n[t+1]),A,r)}function Ia(e,{start:n,end:A},r){for(let t=n;t<A;){let o=cn(e,t,A);Kn(e,{start:t,end:o},r),t=o+1}}function it(e,n,A){
let r=Math.max(A,n-st),t=n;for(;t>r&&e[t-1]!==at;)t--;return t}function cn(e,n,A){let r=Math.min(A,n+st),t=n;for(;t<r&&e[t]!==at;)t++;return t}function Kn(e,n,A){
let r=Math.min(n.end,n.start+ua);for(let t=n.start;t<r;t++){if(F[e[t]]===0||t>n.start&&jn[e[t-1]]===0)continue;let o=ba(e,{start:t,end:n.end}),i=o===-1?0:ma(e,{
start:o,end:n.end},A);if(i>0)return i}return 0}function ma(e,{start:n,end:A},r){let t=0,o=ot;for(let i=n;i<A;){t>0&&(i=pa(e,{start:i,end:A},o));let s=y(e,i,Math.
min(A,i+ot+1)),a=s-i;if(a===0||a%2===1||a>o||!Ca(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===Qa&&o===2&&i<A&&e[i]===En&&i++}return t}
function pa(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===En;)o++;return o>n&&o<t&&t<=A&&y(e,o,t)===t?o:n}function Ca(e,n,A){let r=e[n];return n>=A||r===En||
r===fa||r===da}function ba(e,{start:n,end:A}){let r=y(e,n,Math.min(A,n+tt+1)),t=r-n;if(t<Ba||t>tt)return-1;let o=r<A&&e[r]===Ea;o&&r++;let i=r;for(;r<A&&e[r]===
En;)r++;return(o||r-i>=2||r-i===1&&t>=ga)&&r<A&&F[e[r]]===1?r:-1}var Et={levels:0,trait:2,shortest:k.shortest,notice:(e,n,A)=>je(e,n,A,ha),decode:(e,n,A)=>{let r=I(l,e.bytes,n,e.end),t=Ra(e,n,r);if(t===void 0)return r;he(e,t,
A);for(let o of wa)ya(e,t,o,A);return t.end}};function ha(e,n,A){let r=A-n,t=A;for(let i=tn(e,t);i!==-1&&(t=I(l,e.bytes,i,e.end),t!==i);i=tn(e,t))if(r+=t-i,r>=Q)
return!0;let o=on(e,n)?n+1:n;return r>Q-Ve&&Jn(e,o)!==-1}var wa=["+","-","//"].map(e=>Buffer.from(e)),Sa=45,ut=5;function Ra(e,n,A){let r=on(e,n)?n+1:n,t=La(e,r),
o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==-1;a=tn(e,s)){let c=a===r?A:I(l,e.bytes,a,e.end);if(c===a)break;o.push(a),i.push(
i.at(-1)+c-a),s=c}return o.length===1||i.at(-1)<Q?void 0:{source:o,offsets:i,end:s}}function ya(e,n,A,r){let{source:t}=n,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??
e.end,c=ft(e,a,A);if(i||=c,s<t.length&&(c||J[e.bytes[a-1]]===1))continue;let E=i?Da(e,n,{start:o,end:s},A):void 0;E!==void 0&&he(e,E,r),o=s,i=!1}}function Da(e,n,A,r){
let t=[],o=[0],i=0;for(let s=A.start;s<A.end;s++){let a=n.source[s];i=a+n.offsets[s+1]-n.offsets[s];let c=ft(e,a,r)?a+r.length:a;t.push(c),o.push(o.at(-1)+i-c)}
return o.at(-1)<Q?void 0:{source:t,offsets:o,end:i}}function ft({bytes:e,end:n},A,r){if(A+r.length>n)return!1;for(let t=0;t<r.length;t++)if(e[A+t]!==r[t])return!1;
return!0}function xa({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<ut&&e[r-1]===Sa;)r--;return A-r===ut}function La(e,n){let{bytes:A,start:r}=e,t=Jn(e,n);if(t===-1||
xa(e,t))return;let o=t;for(;o>r&&t-o<Ve&&l[A[o-1]]===1;)o--;return on(e,o)&&o++,o>=t||t-o>=Ve?void 0:{start:o,end:t}}var Ta={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},dt=2*(Q-1),gt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+dt-1;r<n;r+=dt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(x[e[t]]===1&&Qt(e,A,t,n)!==0)return t}return m},decode:(e,n,A)=>{let r=Oa(e,n),t=r.first+r.width*(r.count-1);return O(e,r.first,
t)&&S(r.count,(o,i)=>{A({bytes:Fa(e.bytes,r,o),core:C(i,-o.start),locate:s=>Ua(e,r,C(s,o.start)),aligned:!0,exact:!1})}),t}};function Qt(e,n,A,r){return Bt(e,n,
A,r,2)?2:Bt(e,n,A,r,4)?4:0}function Bt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<Q&&!(x[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<Q&&!(x[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===Q}function fe(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Oa({bytes:e,start:n,end:A},r){let t=Qt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Fa(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Ua(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,c=n+A*(r.end-1),E=c+A<=i&&fe(t,c+1,c+A),q=a-A+1>=o&&fe(t,a-A+1,a)&&(!E||s&&(a-o)%A===A-1),[L,Oe]=Ta[A];return q?
{start:a-A+1,end:c+1,encoding:Oe}:{start:a,end:Math.min(c+A,i),encoding:L}}var fn=[Et,vr,mr,jr],lt=[At,Rr,ct],It=gt,Zn=Br;function mt(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Na(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Na(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function pt(e){let n=bt(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=Cn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function Ct(e){let n=bt(e)>>>8;return[18,12,6,0].map(A=>$.charAt(n>>>A&63)).join("")}function bt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ee=84,de=76,nA=52,ka=57,Pa=58,St=59,Ga=72,dn=80,Ma=4,Re=Buffer.from("AZDO"),Rt=new Uint8Array(256).fill(4);Re.forEach((e,n)=>{n<3&&(Rt[e]=3-n)});var eA=Buffer.
from("JQQJ9"),yt={9:"key",D:"derived",H:"hash"},_a=new Set(Object.keys(yt).map(e=>e.charCodeAt(0))),Ha=2024,Dt=65,va=1970041904,Ja=1147496033,Se=new Uint8Array(
dn/4*3);function xt(e,n,A){for(let r=n+3;r<A;r+=Rt[e[r]])if(!(e[r]!==Re[3]||e[r-1]!==Re[2])&&e[r-2]===Re[1]&&e[r-3]===Re[0])return r-3;return-1}function Lt(e,n){
if(!wt(e,n,n+de))return;let A=wt(e,n+dn,n+ee);if(!AA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Wa(e,n)};if(qa(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Tt(e,n){return oe(e,n,n+nA)>=Ma}function AA(e,n){for(let r=0;r<eA.length;r++)if(e[n+nA+r]!==eA[r])return!1;let A=e[n+St]-
Dt;return _a.has(e[n+nA+eA.length])&&A>=0&&A<12}function Wa(e,n){let A=e.subarray(n+Ga,n+de);return{issued:Ya(e,n),keyKind:yt[String.fromCharCode(e[n+ka])]??"ke\
y",provider:String.fromCharCode(...A)}}function Ya(e,n){let A=Ha+$.indexOf(String.fromCharCode(e[n+Pa])),r=e[n+St]-Dt+1;return`${A}-${String(r).padStart(2,"0")}`}
function qa(e,n){for(let r=n,t=0;t<Se.length;r+=4,t+=3){let o=p[e[r]],i=p[e[r+1]],s=p[e[r+2]],a=p[e[r+3]];Se[t]=o<<2|i>>4,Se[t+1]=(i&15)<<4|s>>2,Se[t+2]=(s&3)<<
6|a}let A=mt(Se,va,Ja);return ht(e,n,pt(A))||ht(e,n,Ct(A))}function ht(e,n,A){for(let r=0;r<ee-dn;r++)if(e[n+dn+r]!==A.charCodeAt(r))return!1;return!0}function wt(e,n,A){
for(let r=A-1;r>=n;r--)if(_[e[r]]===0)return!1;return!0}var Ot="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDIB8BAAIDAQMEAQYHAAEECAICAgECAAAAAAAB\
BQUAAQADBnkYfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALB1QIBmlzV2lkZQASBHNpZnQACApzaWZ0UGllY2VzAA0KcGllY2VTdGFydAAPCHBpZWNlRW5kABAIcnVuQ291bnQADgdjb3VudE9mABsGbWVtb3J5AgAK+HwflAEBAn8jAiABIABraiQCA0AgACAB\
SQRAIwNBgMAARgRAEAIEQEEBDwtBgJQwQYDQMEGABPwKAABBgAQkAwsjA0GAlDBqIQMjAyABIABBgEBrIwNrIgIgASACSRsiAiAAa2okAwNAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyAC\
IQAMAQsLQQALeAEBfyAALQAAQQF0QYCELGovAQBBCHFFBEBBAA8LIABBABAEIgEEQCABDwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQcAAcQR/IABB\
ARAEBSAAEBcLC58DAQV/IwNBgJQwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAlDAgAxAHBH9BAQVBgJQwIAMQCwsEQEEBIQQFQf+TMCECQeeUMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBx\
BEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEAAkADQCAABEAgACECA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELCyACIQEDQCAAIAFLBH8g\
AS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLQQEhBCAAIAFLDQIgAiAAQQAQA0EwTwR/QQEFIAJBAWogAEEAEANBME8LDQIgAEEBayICQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGov\
AQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEADAELC0EAIQQLCyAEC4IBAANAIAJBMEkgAEECaiABTXEEQCACQQFqQQAgAEEBai0AACICQQ9xQQlBACACQTlLG2og\
AC0AACICQQ9xQQlBACACQTlLG2pBBHRyIgIEfyACQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GcgVBAQsbIQIgAEECaiEADAELCyACC8IIAQd/IwAiAiAAQYACQYABIAEbaiIDIAIgA0kbIQcgACECA0AgAiAH\
SQRAAkACfyACQQFqIgMgAi0AACIEQQpGDQAaIARBDUYEQCACQQJqIAMgAy0AAEEKRhsMAQsgBEHcAEYEQCACIQMDQCADIAJrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyACIANJIAMjAElx\
BH8gAy0AAAVBAAtB8gBGBH8gAiEDA0AgAyACa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgA0EBagUgAgsiBCEDA0AgAyAEa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwB\
CwsgAyMASSADIARLcQR/IAMtAAAFQQALQe4ARgR/IAQhAwNAIAMgBGtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIANBAWoFIAQLDAELIARBJkYEQCACEBMMAQsgBEE8RgR/IAIQFAUgAgsL\
IQggAQRAAkAgAkEBai0AACIDQSpGIAItAAAiBkEvRnEEQCACQQJqIQMDQCADQQFqIgYgB0kEQCADQQJqIQQgAy0AAEEqRgR/IAYtAABBL0YFQQALDQMgA0EBaiEDDAELCyACIQQMAQsgAiEEIAZBI0cEfyADIAZH\
BH9BAQUgBkEtRyAGQS9HcQsFQQALDQAgAkEBaiEDA0AgAyAHSQR/IAMtAABBCkcFQQALBH8gAy0AAEENRwVBAAsEQCADQQFqIQMMAQsLIAMgAiADIAdJGyEECwUgAiEECyACIAhJBH8gBSICQQFqIQUgAkECRgRA\
QQAPCyAIBSACIARJBH8gBAUgAi0AAEEBdEGAhCxqLwEAQYAEcQR/QQEFIAIhAwNAIAMgB0kEfyADLQAAQQF0QYCELGovAQBBgBBxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1G\
QQEgA0EKRiADQQF0QYCELGovAQBBgARxGxsLCwR/QQEFIAAgAkkEfyACLQAAQQF0QYCELGovAQBBgAhxBH8gAkEBaiEDA0AgAyAHSSADIAJrQQRNcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/\
IAMtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCELGovAQBBwABxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8g\
AC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGovAQBBwABxBUEACwsbC6QDAQl/QQJBASACQf8BcUEvRhshCSMTIAAjBRsh\
BSMFIAEjBRshB0EAJANBACQCIwUEfyAABSABEAELIQQDQCAEBEAgACAERgRAIAEhAwUjACEGIAQhAwNAIAMgBkkEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCwsgBCADIgZHBEAgBCEDAn8D\
QCADIARBAkEBIAJB/wFxIgpBL0YbakkEQEEAIAMtAAAgCkcNAhogA0EBaiEDDAELC0EBCyILBH9BAQUgBEEBay0AAEEBdEGAhCxqLwEAQcAAcQsEQEEBIAsgCBshCCMCBH9BAAUgCSAFIgNqIAMCfwNAIAMgBUEC\
QQEgAkH/AXEiCkEvRhtqSQRAQQAgAy0AACAKRw0CGiADQQFqIQMMAQsLQQELGyAHEAALBEBBAQ8LIAQgCWogBCALGyAGEAAEQEEBDwsFIwJBNE9BACAIGwR/EAIFQQALBEBBAQ8LQQAkA0EAJAJBACEIIAQhBSAG\
IQcLIAYQASEEDAILCwsjAkE0T0EAIAgbBH8QAgVBAAsLigIBA39BASEEIAAgA2ohBQNAIARBNEkgAiAFS3EEQCAFLQAAIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBH8gBSADa0EBaiEGIANBAkYEfyAG\
LQAABSAGLwEABH9BAQUgBkECai0AAAsLRQVBAAsEQCADIAVqIQUgBEEBaiEEDAILCwsgACADayEAA0AgBEE0SSAAIAFOcQRAIAAtAAAiAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIEfyAAQQFqIQIgA0EC\
RgR/IAItAAAFIAIvAQAEf0EBBSACQQJqLQAACwtFBUEACwRAIAAgA2shACAEQQFqIQQMAgsLCyAEQTRGC4YEAQR/An9BACABIABrQdQASQ0AGiABQQRrIQQgAEHPAGohAgNAIAIgBEkEQCACLQAAIgNBxABGBH8g\
AkEBagUgA0HaAEYEfyACQQJqBSADQcEARgR/IAJBA2oFQQEgA0HPAEYEfyACQQNrKAIAQcG0kfoERgVBAAsEfyACQc8AayEFIAJBA2shAwJ/A0AgAyAFSwRAQQAgA0EBayIDLQAAQQF0QYCELGovAQBBgRBxQQFH\
DQIaDAELC0EBCwVBAAsNBRogAkEEagsLCyECDAELC0EACwR/QQEFIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwB\
CwtBACEDCyADIQACfwNAIAAEQCAALQAAIQMgACECA0AgASACSwR/IAItAABBAXRBgIQsai8BAEGAAXEFQQALBEAgAkEBaiECDAELCwNAIAAgAkkEfyAALQAAIANGBUEACwRAIABBAWohAAwBCwtBASAAIAJJDQIa\
IABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBgAFxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCyADIQAMAQsLQQALCwvDAgIBewF/IABBEGsiBv0ABAAh\
BSAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAgSwgACABaiIBQcAA/AoAACABQQFBwAD8CwAgACQBIAEkAEEAJBJBgJAwQQBBhAL8CwBBACQGIAIkByADJAQgBCQIQQAkCUEAJApBACQPQQAkECAAIAEQEQR/IABB\
5QBqIQICfwNAIAEgAksEQCACLQAABH8gAkEBay0AAAVBAAtFBEAgAiEDA0AgAyACQQRrSwRAQQEgAy0AACIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAEQQ1GcgR/IAMgACABQQIQBgR/QQEFIAMgACABQQQQBgsF\
QQALDQUaIANBAWshAwwBCwsLIAJB5gBqIQIMAQsLQQALBUEACyQUIABBEGsgBf0LBAAgAUGAgSxBwAD8CgAAIwYL6AMCB38BeyABIABrQTRPIgMEQCMEQX9GBH9BAAUjBCECA0AgAiAGSwRAIwgjByACIAZqQQF2\
IgNBA3RqKAIEakGAAmogAEkEQCADQQFqIQYFIAMhAgsMAQsLIAYjBEkEfyMIIwcgBkEDdGooAgBqBUF/CwsgAUGAAmpNIQMLQQhBACADBH8gACABEBwFQQALGyECIAAiBCEGA0AgBiABQQFqSQRAAkBBwIAs/QAE\
ACAG/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQcDQCAHBEAgBiAHaGoiBSAB\
IAEgBUsbIQggByAHQQFrcSEHIAggBGsiBUEQTwRAIAMgBUE0T3EEQCACIAQgCBAHQQBHIgJBBHIgAiAEIAgQCxtyIQILIAJBAnEEf0EABSAEIAgQGAsEQCACQQJyIQILCyAIQQFqIQQgASAIRg0CDAELCyAGQRBq\
IQYMAgsLCyACRSMGQYD1AUtyBEAPCyMGQYD1AUkEQCMGQQN0QYDYMGoiAyAAIwFrNgIAIAMgASMBayACQRh0cjYCBAsjBkEBaiQGC8MDAQN/Iw0hAQNAIAEjEU0EQCAAIwBPBH9BAQUgAC0AACABLQAARwsEQEEA\
DwsgAUEBaiEBIABBAWohAAwBCwsjFyEBA0AgASMMSQRAIAAjAE8EQEEADwsgAS0AAEEgRgR/QQEFIAEtAABBCUYLBEAgAC0AAEEgRgR/QQEFIAAtAABBCUYLRQRAQQAPCwNAIAEjDEkEfyABLQAAQSBGBH9BAQUg\
AS0AAEEJRgsFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQSBGBH9BAQUgAC0AAEEJRgsFQQALBEAgAEEBaiEADAELCwUgAS0AAEEBdEGAhCxqLwEAQQRxBEAgAC0AAEEBdEGAhCxqLwEAQQRxRQRAQQAP\
CwNAIAEjDEkEfyABLQAAQQF0QYCELGovAQBBBHEFQQALBEAgAUEBaiEBDAELCwNAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBBHEFQQALBEAgAEEBaiEADAELCwUgASICQQFqIQEgACIDQQFqIQAgAi0AACADLQAA\
RwRAQQAPCwsLDAELCyAAQQAgACMASQR/IAAtAABBAXRBgIQsai8BAEEBcQVBAAsbC7UGAQh/IAEgAGtBxgBJBEBBAA8LA0AgCUEESQRAIAAgCWpBBGsiA0E8aiECAn8DQCACQQRqIAFNBEADQCACQQJqLQAAQcCB\
LGotAABBAnEgAi0AAEHAgSxqLQAAQSBxIAJBAWotAABBwIEsai0AAEEIcXJyRQRAQQEgAyACQQRrIgJGDQQaDAELCyACIgNBPGohAgwBCwtBAAsEfyAAIAlqIQggASAAayAJa0EDbEECdiEHQX8hA0EzIQICfwNA\
IAIgB0gEQCACIAJBA24iBEEDbGsiBiAIIARBAnRqaiIELQAAQcCBLGotAAAiBUECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAVBD3FBBHQgBEECdnIFIAVBA3FBBnQgBHILIAZFGyEGA0AgBkH/AEkg\
BkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEQEEBIAMgAkEBayICRg0EGiACIAJBA24iBEEDbGsiBiAIIARBAnRqaiIELQAAQcCBLGotAAAiBUECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAVBD3FBBHQg\
BEECdnIFIAVBA3FBBnQgBHILIAZFGyEGDAELC0EBIAYEf0EABSACQQNrIgNBACADQQBOGyEGAn8DQCACIAZKBEBBASAGIAZBA24iA0EDbGsiBSAIIANBAnRqaiIDLQAAQcCBLGotAAAiBEECdCADQQFqLQAAQcCB\
LGotAAAiA0EEdnIgBUEBRgR/IARBD3FBBHQgA0ECdnIFIARBA3FBBnQgA3ILIAVFGyIDQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GcgR/IAggBiAHQQIQDAR/QQEFIAggBiAHQQQQDAsFQQALDQIaIAZBAWoh\
BgwBCwtBAAsLDQIaIAIiA0E0aiECDAELC0EACwVBAAsEQEEBDwsgCUEBaiEJDAELCyAALQAAQcCBLGotAABBAnQgAEEBai0AAEHAgSxqLQAAIgFBBHZyQQh0IAFBD3FBBHRyIABBAmotAABBwIEsai0AAEECdnIi\
AEHLoAFGIABBiz9GciAAQbXRAEZyIABBCHZB+ABGcgvqAgEFfyABIQQDQCAFQTRIIARBAE5xBH8gBCAEQQNuIgZBA2xrIgcgACAGQQJ0amoiCC0AAEHAgSxqLQAAIgZBAnQgCEEBai0AAEHAgSxqLQAAIghBBHZy\
IAdBAUYEfyAGQQ9xQQR0IAhBAnZyBSAGQQNxQQZ0IAhyCyAHRRsiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIFQQALBEAgBUEBaiEFIAQgA2shBAwBCwsgASADaiEBA0AgBUE0SCABIAJIcQR/IAEgAUED\
biIEQQNsayIGIAAgBEECdGpqIgQtAABBwIEsai0AACIHQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gB0EPcUEEdCAEQQJ2cgUgB0EDcUEGdCAEcgsgBkUbIgRB/wBJIARBIE9xIARBCUZyIARBCkZy\
IARBDUZyBUEACwRAIAVBAWohBSABIANqIQEMAQsLIAVBNEYLmwIBBX8gBCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMgBCgCBGohCUEAJBZBACQVIAkgBmtBgICABEsEQEEBIQQFIAMgBkkEQEEAIQQC\
QCAJIAZrQYAQSQ0AQQAhCiAGIQgDQCAIIAZBgBBqSQRAIAgtAABBAXRBgIQsai8BAEEBcQR/QQAFIApBAWoiCkEYSwsNAiAIQRFqIQgMAQsLQQEhBAsFQQAhBAsLIAQEQCAHDwsgASAHQQJ0aiIIKAIAIQQgBiQV\
IAkkFiAGIAkgBmsgAiAEQQN0aiACBH8gCCgCBCAEawVBfwsgAxAIBH9BAQUjFAshBEEBIwpBASMJIAQbGwRAIAcPCyAHQQFqIQcMAQsLIAULBAAjBgsEACMVCwQAIxYLvBIDDX8Ffg97IAAhAwNAIAEgA08EQCAD\
QYAgaiIAIAFBAWoiAiAAIAJJGyEMIAMhAEGAgCz9AAQAISFBkIAs/QAEACEi/QwBAQEBAQEBAQEBAQEBAQEBIRRBgIgwIQJBgIwwIQUDQCAAIAxJBEAgAiAhIAD9AAQAIhX9DA8PDw8PDw8PDw8PDw8PDw/9TiIZ\
/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIa/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krSAhIAD9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIb/Q79DAECBAgQIECA\
AAAAAAAAAAAgFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIc/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQgISAA/QAEICIX/QwPDw8PDw8PDw8PDw8PDw8P/U4iHf0O/QwBAgQIECBAgAAAAAAAAAAA\
IBdBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iHv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEICEgAP0ABDAiGP0MDw8PDw8PDw8PDw8PDw8PD/1OIh/9Dv0MAQIECBAgQIAAAAAAAAAAACAYQQT9jQH9\
DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIiD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhDcDACAFICIgGf0OIBr9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStICIgG/0OIBz9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WStQhCGhCAiIB39DiAe/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoQgIiAf/Q4gIP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CMIaENwMAIBQgFf13IBb9dyAX/XcgGP13IRQgAkEIaiECIAVBCGohBSAA\
QUBrIQAMAQsLIA1BASAU/WMbIQ1BgIgwIQlBgIwwIQogAyEAA0AgACAMSQRAIAopAwAiD0KBgISAkIDAAH0gD0J/hYNCgICCgIiAoICAf4NCAFIEQCAPp0UEQAJAIAAjD0kNAEGQgCz9AAQAIAAiAkEQa/0ABAAi\
FP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFA0AgBUUEQEGQgCz9AAQAIAJBEGsiAkEQ\
a/0ABAAiFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFEEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFDAELCyACIAVnQRBrayEGQZCA\
LP0ABAAgAEEQaiIC/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUDQCAFRQRA\
QZCALP0ABAAgAkEQaiIC/QAEACIU/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUMAQsL\
IAIgBWhqIggkDyAIIAZrQegASSMJQYAgS3IEf0EABUEAIQQjBEF/RgR/QQAFIwQhBQNAIAQgBUkEQCMIIwcgBCAFakEBdiICQQN0aigCBGpBgAJqIAZJBEAgAkEBaiEEBSACIQULDAELCyAEIwRJBH8jCCMHIARB\
A3RqKAIAagVBfwsLIAhBgAJqTQsEfwJ/IAYhAkEAIQdBACELA0AgAiAISQRAIAItAABBAXRBgIQsai8BAEGAAnFFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwCCyACQQJqIAIi\
BC0AAEEwRiIFBH8gAkEBai0AAEEgckH4AEYFIAULIQIgBCACIgUbIgIhBANAIAQgCEkEfyAELQAAQQF0QYCELGovAQBBgAJxBUEACwRAIARBAWohBAwBCwtBASAEIAJrQegATyIOBH8gAkEBaiAEQQAQA0EwTwVB\
AAsNAhpBACAEIAJrQQFxIA4bBH9BAAUgAiAEIAsQAwshC0EBIAdBAWpBACAFBH9BAAUCf0EAIAQgAmtBA0sNABpBACEHA0AgAiAESQRAQQAgAi0AAEEwayIFQQlLDQIaIAdBCmwgBWohByACQQFqIQIMAQsLIAcE\
fyAHQf8ASSAHQSBPcSAHQQlGciAHQQpGciAHQQ1GcgVBAQsLCxsiB0EwTyALQTBPcg0CGiAEIQIMAQsLQQALBUEAC0UNACMJIgJBAWokCSACQYAgSQRAIAJBA3RBgIgsaiICIAYjAWs2AgAgAiAIIwFrNgIECwsL\
IAAhAgNAIAIgAEFAa0kEQCAPQv//A4NQBEAgAv0ABAAiFP0MICAgICAgICAgICAgICAgIP1R/VMEf0GggCz9AAQAIBT9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBRBBP2NAf0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAIAIQGgsLIAJBEGohAiAPQhCIIQ8MAQsLCyAJKQMAIhBCf4UiD0IBiCAPgyIPQgKIIA+DIg9CBIggD4MiD0IIiCAPgyAPQhCI\
gyEPIBB6IhIgEXxCGFoiAiAPQgBScgRAAkAgEFANACARQgBSBEAgAgRAIAAgEadrIAAgEqdqEAkLIA9CfyAShoMhDwsDQCAPQgBSBEAgECAPeiISiCITUA0CIAAgEqdqIAAgEiATenwiEqdqEAkgD0J/IBKGgyEP\
DAELCwsLIBB5IBFCQH0gEEIAUhshESAJQQhqIQkgCkEIaiEKIABBQGshAAwBCwsgA0GAIGohAwwBCwsgDQsEACMUC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEg\
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
IAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4MDAQV/IAAhAQNAIARBCEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBN\
IAJB4QBPcQVBAQtFDQAaIwAiAiABQUBrIgMgAiADSRshAyABQQFqIQIDQCACIANJBEAgAi0AACEFIAJBAWoiAiAFQT5GDQIaIAEgBUEKRiAFQTxGciAFQQ1Gcg0CGgwBCwsgAQsMAQsgAkEbRgRAIAFBAWotAABB\
2wBHBH8gAQUjACICIAFBEmoiAyACIANJGyEDIAFBAmohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBBHEEf0EBBSACLQAAQTtGCwVBAAsEQCACQQFqIQIMAQsLIAJBAWogASACLQAAIgJBywBGIAJB7QBGchsL\
DAELIAJBJkYEfyABEBYFIAEQFQsgAWoLIgJHBEAgAiEBIARBAWohBAwCCwsLIAFBACAAIAFJBH8gAS0AAEEBdEGAhCxqLwEAQQFxBUEACxsLrQgCB38EeyABLQAAQQF0QYCELGovAQBBCHEEf0EBBSABIABrQRxL\
BH8Cf0EBIABBAWsiAi0AAEEBdEGAhCxqLwEAQcAAcQ0AGgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBEEgcQ0CGkEAIARBEHFFDQIaIANBAWohAyACQQFrIQIMAQsLQQALBUEACwtFBEBBAA8LIwRBf0YE\
f0EABSMEIQMDQCADIAVLBEAjCCMHIAMgBWpBAXYiAkEDdGooAgRqQYACaiAASQRAIAJBAWohBQUgAiEDCwwBCwsgBSMESQR/IwgjByAFQQN0aigCAGoFQX8LCyIIQX9GBH9BAQUgACECAn8DQCAKIAL9AAQAIgn9\
DEFBQUFBQUFBQUFBQUFBQUH9cf0MGRkZGRkZGRkZGRkZGRkZGf0q/VAhCiALIAn9DC0tLS0tLS0tLS0tLS0tLS39IyAJ/QxfX19fX19fX19fX19fX19f/SP9UP1QIQtBACAMIAn9DDAwMDAwMDAwMDAwMDAwMDD9\
cf0MCQkJCQkJCQkJCQkJCQkJCf0q/VAiDP1TQQAgCv1TGw0BGiACQRBqIgMgAUcEQCADIAFBEGsiAiACIANLGyECDAELCyAL/VMEf0EBBSABIABrQYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAA\
Rw0CGiACQQFqIQIMAQsLQQELBUEACwsLCwRAQQAPCwJAIAAjEkkNAEEAIAEgAEEBaiAAIAAtAAAiAkHyAEYgAkHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIFa0EcTSABEAEiAhsNACAFEBkgAiMFckUNAEEBIQZB\
ACQDQQAkAiMFBEAjEyMFEAAaCyAFIAEQACEHIwUEfyAFLQAAIgJBLUYgAkErRnJFBEBBL0EAIAJBL0YEfyAFQQFqLQAAQS9GBUEACxshAgtBASACQQdxdEEAIAJB/wFxGwVBAAskDiABJAsgARABIQIDQCAHQQEg\
AhtFBEACQCMAIQQgAiEDA0AgAyAESQR/IAMtAABBAXRBgIQsai8BAEEBcQVBAAsEQCADQQFqIQMMAQsLIAIgA0YNACACIAMQACEHIw5BASACLQAAIgRBLUYgBEErRnIEfyAEBUEvQQAgBEEvRgR/IAJBAWotAABB\
L0YFQQALGwsiAkEHcXRBACACQf8BcRtyJA4gAyQLIwsQASECDAILCwsgBwR/QQEFIwtBgAJqIAhPIwJBNE9xBH8QAgVBAAsLDQBBACEGIwJBNEkNACMLJBIjC0GAAmogCEkNACMOIgJBCHEEfyAFIAFBKxAFBUEA\
CwR/QQEFIAJBIHEEfyAFIAFBLRAFBUEACwsEf0EBBSACQYABcQR/IAUgAUEvEAUFQQALCyEGCyAGBH9BAQUgACABIAgQHgsL0wMBA39BACQFAn9BASAAQQFrIgItAABBAXRBgIQsai8BAEHAAHENABoDQCABQYAB\
SQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHENAhpBACADQRBxRQ0CGiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAAIwFrQYABSxshA0EAIQIgAEEBayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8B\
AEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAEIAFGBUEACxshAiAAQQFrIQAMAQsLIAIFQQALIgAEfyAAIQEDQCAAIAFrQQVJIAEj\
AUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFrIQEMAQsLIAAgAWtBBUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAFBAWshAQwBCwsgAUEBaiABIAEt\
AAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHcAEYFQQALGyIBIABPIAAgAWtBGE9yBEAPCyABJBMgACQFC5ULAgp/AXsgACMQSQRADwtBoIAs/QAEACAAIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O\
/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBBoIAs/QAEACABQRBrIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwBCwsgASACZ0EQa2shBUGggCz9AAQAIABBEGoiAf0ABAAiC/0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEAA0AgAEUEQEGggCz9AAQAIAFBEGoiAf0ABAAiC/0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEADAELCyABIABoaiIIJBAgCCAFa0EfSSMKQYAg\
S3IEQA8LIAUiAEGAAmsjASAAIwFrQYACSxshASAAIQIDQCABIAJJBH8gAkEBay0AAEEKRwVBAAsEQCACQQFrIQIMAQsLIwAiASAAQYACaiIDIAEgA0kbIQEgACEDA0AgASADSwR/IAMtAABBCkcFQQALBEAgA0EB\
aiEDDAELCyADIAJBgAFqIgAgACADSxshCSACIQACfwNAIAAgCUkEQCAALQAAQQF0QYCELGovAQBBgAJxBH8gACACSwR/IABBAWstAABBAXRBgIQsai8BAEGAwABxBUEBCwVBAAsEQCADIABBEWoiASABIANLGyEE\
IAAhAQNAIAEgBEkEfyABLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAFBAWohAQwBCwsgASAAayIGQQRJIAZBEEtyBH9BAAUgASADSSIEBEAgAS0AAEE6RiEECyABQQFqIAEgBBsiASEHA0AgASADSQR/IAEtAABB\
IEYFQQALBEAgAUEBaiEBDAELCyABQQAgASADSUEAIAQgASAHa0ECTyAEGyIEBH8gBAUgASAHa0EBRiAGQQZPcQsbBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCyIBBEBBACEGQRAhBwNAIAEgA0kEQAJAIAYE\
QCABIQQgASAHaiEKA0AgASAKSQR/IAEtAABBIEYFQQALBEAgAUEBaiEBDAELCyABIAQgASAKSSABIARLcSADIApPcQR/A0AgASAKSQR/IAEtAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAUEBaiEBDAELCyABIApG\
BUEACxshAQsgAyABQRFqIgQgAyAESRshCiABIQQDQCAEIApJBH8gBC0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAEQQFqIQQMAQsLQQEgBCABayIBIAdLIAFBAXFBASABGxsEf0EABSADIARNBH9BAQUgBC0AACIK\
QfwARiAKQSBGciAKQQ1GcgsLRQ0AIAcgASAGGyIHQQJGIAYgAUEBdmoiBkEIRnEgAyAEQQFqIgFLcQR/IAEtAABBIEYFQQALBEAgAUEBaiEBCwwCCwsLBUEAIQYLIAZBCE8gBg0DGgsgAEEBaiEADAELC0EACwRA\
AkAjCiIAQQFqJAogAEGAIE8NACAAQQN0QYCILmoiACAFIwFrNgIAIAAgCCMBazYCBAsLCwkAIwojCSAAGwvZBgIEfwF7An8gACECA0AgASACSwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIAFPBEBBAA8LA0Ag\
ACABSQRAIAAhAgNAIwAhAwNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBAnEFQQALBEAgAkEBaiECDAELCyAAIAJJBH8gAkEBay0AACIDQdwARiADQT1GcgVBAAsEfwJ/IAJBAWoiAyACLQAAIgRBCkYNABogAiAE\
QQ1HDQAaIAJBAmogAyADLQAAQQpGGwsFIAILIgMgAkcEQCADIQIMAQsLIAIiAyAAa0E0TwR/A0AgACACSQR/IAJBAWstAABBAXRBgIQsai8BAEGBEHFBAUYFQQELRQRAIAJBAWshAgwBCwsgAiEEAn8gACECA0Ag\
AiAESQRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//\
A0cEQCACIAVBf3NoagwDCyACQRBqIQIMAQsLIAQLIQICfwNAIAIgBEkEQEEBIAIQHQ0CGgJ/IAJBAWohAgNAIAIgBEkEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBUH//wNHBEAgAiAFQX9zaGoMAwsgAkEQaiECDAELCyAECyECDAELC0EACwVBAAsEf0EAIQIDQCACQTRJ\
IAAgA0lxBEAgAkEBaiACIAAtAABBAXRBgIQsai8BAEGBEHFBAUYbIQIgAEEBaiEADAELCyACQTRGBUEACwRAQQEPCyADQQFqIQAMAQsLQQAL3AYBA38gAEEBai0AACECIAAtAAAiAUEmRgRAIAJBI0YEfyAAQQJq\
IgAtAAAiAUEgckH4AEYEfyAAQQFqIgEhAAJ/A0AgACABQQFqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUgAUEwa0EKSQsFQQALDwsgAUElRgRAIABBAWoiAyEBAn8DQCABIANB\
AmpJBEBBACABLQAAQQF0QYCELGovAQBBgAJxRQ0CGiABQQFqIQEMAQsLQQELBH9BAQUgAkH1AEYEfwJ/IABBAmoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8D\
QCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwVBAAsLDwsgAkENRiACQQpGcgRAIAFB3ABGBH9BAQUgAEEBay0AAEE9RwsPCyABQT1GBH8gAEEBaiIBIQACfwNAIAAg\
AUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFAn8gAEEBaiIALQAAIgFB+ABGBEAgAEEBaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABB\
AWohAAwBCwtBAQsMAQsgAUH1AEYEQCAAQQFqLQAAQfsARgR/QQEFAn8gAEEBaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABB\
AXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLCwwBCyABQdUARgRAAn8gAEEBaiIAIQEDQCABQQJqIABBCGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEEGaiIBIQACfwNAIAAgAUECakkEQEEA\
IAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLDAELQQEgAUE4SSABQTBPcQ0AGiABQf8ASSABQSBLcQR/IAAtAABBAXRBgIQsai8BAEGBEHFBAUYFQQELRQsLC/kDAQN/An9BAAJ/QQEgASID\
LQAAQQF0QYCELGovAQBBwABxDQAaA0AgBUGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogBUEBaiEFIANBAWohAwwBCwtBAAtFDQAaIABBgAFrIwEgACMBa0GAAUsbIQNBASEFIAAh\
BANAIAMgBEkEfyAEQQFrLQAAQQpHBUEACwRAIAVBACAEQQFrIgQtAABBIEYEf0EBBSAELQAAQQlGCxshBQwBCwtBACAFBH9BAQUgBCMBSwR/IARBAWstAABBCkcFQQALCw0AGiMAIgMgAUFAayIFIAMgBUkbIQUg\
ASEDA0AgAyAFSQR/IAMtAABBCkcFQQALBEAgA0EBaiEDDAELCyAEJBcgACQMIAEkDSADJBEgAyAFSQtFBEBBAA8LIAAjESMNa0ECdEGAkDBqIgUoAgBJBEBBAA8LIw0QCiIDRQRAQQAPC0EAJANBACQCIAAgARAA\
IQQgAyEAA0AgBEEBIAAbRQRAIwAhASAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIANBAWohAwwBCwsgACADIgEQACEEIAUgADYCACADEAohAAwBCwsgBAR/QQEFIAFBgAJqIAJPIwJBNE9x\
BH8QAgVBAAsLCw==";var ec=d("%\\&="),nc=[l,qe.table,d("0123456789"),An,rn,en,J,me,F,nn,Hn,vn,P.table,jn],Ac=[[720896,k.table],[720960,l],[720912,P.table],[720928,un.table],[720944,
ec]];function Ft(e){for(let[A,r]of Ac)rc(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(p);let n=new Uint16Array(e,721408,256);for(let[A,r]of nc.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function rc(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var tA=65536,kt;function iA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new oA(n,e)}catch{return}}var oA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#c=new Uint32Array(0);#o=0;#r=0;#a=0;#u=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+tA+64)/tA)}),this.#n=
A,kt??=new n.Module(Buffer.from(Ot,"base64")),this.#e=new n.Instance(kt,{env:{memory:r}}).exports,Ft(r.buffer),this.#E(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#E(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#u=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#u;if(this.#u=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,c=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,c)}else 1048640+o+64>this.#i.length&&this.#f(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,c=Math.min(i,4096);for(;a<c;){let E=a+c>>1;this.#a+
this.#c[s+2*E]<o?a=E+1:c=E}return a<Math.min(i,4096)?this.#a+this.#c[s+2*a]:i>4096?w(A,r,o,t):m}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:m}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(n,A){n.grow(Math.ceil((A-this.#i.length)/tA)),this.#E(n)}#E({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#c=new Uint32Array(n,721920,4*4096)}};var Be={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>w(k,e,A,n),endOf:({bytes:e,end:n},A)=>I(k.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>w(
e,n,r,A)},sc=192,sA,Pt=!1,aA=[];function Mt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?Be:n?.holds(A)===!0?n.sift(e)?n:Be:t-r<sc?Be:(Pt||(sA=iA()),Pt=
!0,sA?.sift(e)===!0?sA:Be)}function _t(e,n){if(e.end-e.start>8388608)return Be;for(;aA.length<n;)aA.push(iA());let A=aA[n-1];return A?.sift(e)===!0?A:Be}var Ht={table:me,shortest:U};function cA(e,n,A){cc(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of lt)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
m;){let a=I(t.shape.table,e.bytes,s,e.end),c=o(e,s,a)?i(e,s,uA(e,r,A)):a;s=n.nextOther(t,e,c)}n.isWide&&vt(It,e,A),e.outer!==void 0&&vt(Zn,e,A)}function vt({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==m;o=n(r,o))o=A(r,o,uA(r,e,t))}function uA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=uc(r,e,e.depth-n),o=_t(t,In(t));(!o.isEmpty||Zn.find(t,t.start)!==m)&&cA(t,o,A)}}function cc(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==m;){let o=n.
endOf(e,t),i=O(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=Q&&Ec(e,t,o,A.found);for(let s=0;s<fn.length;s++){let{levels:a,trait:c,shortest:E,notice:b,decode:q}=fn[s];
if(!(a>e.depth||(i&c)===0||o-t<E))for(let L=Math.max(t,r?.[s]??t);L<o&&(L=b(e,L,o),L!==m);)L=q(e,L,uA(e,a,A)),r??=fn.map(()=>e.start),r[s]=L}t=n.nextRun(e,o)}}function uc({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function Ec(e,n,A,r){let{bytes:t}=e;for(let o=w(Dn,t,n,A);o!==m;o=w(Dn,t,o,A)){let i=o;o=I(l,t,o,A),fc(e,i,o,r),Bc(e,i,o,r)}}function fc(e,n,A,r){let{bytes:t}=e,
o=A-(ee-de)+4;for(let i=n+de;;i++){if(i=xt(t,i,o),i===-1)return;let s=i-de;if(!AA(t,s)&&!We(e,s,s+ee))continue;let a=Lt(t,s);a!==void 0&&(a.confidence==="certai\
n"||dc(e,s))&&r.add(e,s,s+ee,a)}}function dc(e,n){return!e.exact&&We(e,n,n+ee)&&Tt(e.bytes,n)}function Bc(e,n,A,r){let{bytes:t}=e;for(let o=w(Ht,t,n,A);o!==m;o=
w(Ht,t,o,A)){let i=o;for(;o<A&&me[t[o]]===1;)o++;gc(e,i,o,r)}}function gc(e,n,A,r){let{bytes:t}=e;for(let i=wn(t,n,A,n);i!==-1;i=wn(t,n,A,i+1)){let s=pe(t,i);s!==
void 0&&r.add(e,i,i+U,sr(s))}let o=A-U;e.exact||pe(t,o)!==void 0||!ur(t,o)||We(e,o,A)&&r.add(e,o,A,ar)}var Jt=Object.freeze([]);function Wt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=Mt(e,t);if(i.isEmpty)return Jt;let s=e.end-e.start,a=new Je(e.start),c=new Pe(s),
E=o&&Qc(o,s,c);cA(YA(e,n,E),i,{found:a,budget:c}),c.isExceeded&&A?.(vA),a.hasCandidates&&r?.();let b=a.distinct();return b.length===0?Jt:b}function Qc(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var lc=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],EA=new Map;for(let e of lc){let n=e[0].charCodeAt(0);EA.set(n,[...EA.get(n)??[],e])}
var Ic=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),mc=110,qt=120,Yt=512,fA=22,pc=Buffer.from("PK\0\0\0\0","latin1"),Cc=fA+65535;
function zt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=EA.get(t);if(o!==void 0){let s=o.find(([a])=>Xt(e,n,a));if(s!==void 0)return s[1]}if(t===qt&&
hc(e[n+1]))return"zlib";let i=Ic.get(t);if(i!==void 0){let s=Kt(e,n,Math.min(A,n+mc)),a=i.find(([c])=>c.test(s));if(a!==void 0)return{unreadable:a[1]}}return bc(
e,n,A)?"tar":r&&wc(e,n,A)?"trailing-zip":void 0}function $t(e){return e.endsWith(".br")?"brotli":void 0}function bc(e,n,A){if(A-n<Yt)return!1;let r=e[n+154];if(!(e[n+257]===117&&Xt(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(Kt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Yt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function hc(e){return(e&32)===0&&((qt<<8)+e)%31===0}function wc(e,n,A){
let r=Math.max(n,A-Cc);if(A-r<fA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(pc):-1;return o>=0&&o+fA<=t.length}function Xt(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function Kt(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var G=require("node:fs"),Vt=require("node:zlib");var jt=32*1024*1024,Sc=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Rc=32;function Zt(e,n){try{let A=(0,Vt.inflateSync)(yc(e),{maxOutputLength:jt}),r=Sc.exec(
A.toString("latin1",0,Rc)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Ue(A)}}function yc(e){let n=(0,G.openSync)(e,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let A=(0,G.fstatSync)(
n);if(!A.isFile()||A.size>jt)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(n)}finally{(0,G.closeSync)(n)}}function xe(e,n,A){if(zt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Wt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function eo(e,n){let A=Zt(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&xe(A.bytes,
A.start,n)}function no(e,n,A){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>A||(0,ge.realpathSync)(e)!==e?!1:$t(e)===void 0&&xe((0,ge.readFileSync)(e),0,n)}var Dc=/ -{24} >8 -{24}\r?$/;var xc="diff --";function Ao(e,n){if(!n)return e;let A;for(let{line:r,at:t}of Tc(e)){let o=Dc.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(xc))return Lc(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function Lc(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*Tc(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var Le={decodeDepth:3,maxSize:1/0,lineHash:!1};function ro(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var Oc=500,oo=1<<20;function io({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!ro(r)&&Fc(t,
n);case"commit-msg":return n.length===1&&Nc(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function Fc(e,n){let A=RA(e.directory);if(A===void 0)return!1;let r=HA(
e);if(r===void 0||r.blobs.size+n.length>Oc)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,Te.join)(
A.top,SA(s)))),i=n.map(s=>(0,Te.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(so)&&[...r.blobs].every(s=>eo(t(s),Le))&&i.every(Uc)}function Uc(e){
return so(e)&&no(e,Le,oo)}function so(e){return[...wA(e)].every(({name:n})=>xe(n,0,Le))}function Nc(e,n,A){let r=Ao((0,to.readFileSync)((0,Te.resolve)(e,n)),A);
return r.length<=oo&&xe(r,0,Le)}var kc=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Pc(process.argv.slice(2))||import("./cli.js");function Pc([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>kc.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return io({hook:n,args:o,cwd:s,env:i})&&hA(s,(0,ao.homedir)())}catch{return!1}}
