"use strict";var ao=Object.create;var dA=Object.defineProperty;var co=Object.getOwnPropertyDescriptor;var uo=Object.getOwnPropertyNames;var Eo=Object.getPrototypeOf,fo=Object.prototype.hasOwnProperty;var Bo=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of uo(n))!fo.call(e,t)&&t!==A&&dA(e,t,{get:()=>n[t],enumerable:!(r=co(n,t))||r.enumerable});
return e};var go=(e,n,A)=>(A=e!=null?ao(Eo(e)):{},Bo(n||!e||!e.__esModule?dA(A,"default",{value:e,enumerable:!0}):A,e));var so=require("node:os");var lA=require("node:fs"),IA=require("node:path");var L=class extends Error{name="UserError"};function Fe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function BA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var gA=require("node:fs"),Qe=require("node:path");function*QA(e,n){for(let A=e;;A=(0,Qe.dirname)(A))if(yield A,(0,gA.existsSync)((0,Qe.join)(A,".git"))||A===n||
A===(0,Qe.dirname)(A))return}var Qo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function mA(e,n,A=lA.existsSync){for(let r of QA(e,n)){let[t,o]=Qo.map(i=>(0,IA.join)(r,i)).filter(
i=>A(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ue=require("node:fs");function pA(e,n,A){let r=lo(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${n}: not valid UTF-8`)}}function lo(e,n,{noun:A,
largest:r}){try{let t=(0,Ue.statSync)(e);if(!t.isFile())throw new L(`${n}: not a regular file`);if(t.size>r*1e6)throw new L(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,Ue.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(BA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${Fe(t)}`)}}var Io=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,mo=/^ *(?:#.*)?$/,po=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Co=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,bo=/^PAT00[1-5]$/,ho=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function bA(e,n){let A=mA(e,n);return A===void 0?!0:!A.endsWith(".json")&&wo(pA(A,A,{noun:"configuration",largest:1}))}function wo(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!Io.test(r))return!1;if(mo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:c}="",u=""]=o;
if(A===void 0||(A.indent??c)!==c||!CA(A.key,u))return!1;A.indent=c;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=ho.exec(t)??[];if(s===void 0?!po.test(t):a?.split(",").every(c=>CA(s,c.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function CA(e,n){return(e==="disabledRules"?bo:Co).test(n)}var ro=require("node:fs"),Le=require("node:path");function*hA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}function wA(e){if(typeof e=="string")return e;let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength),A="";for(let r=0;r<n.length;){let t=So(n,r);A+=t===0?`\\x${n.
toString("hex",r,r+1)}`:n.toString("utf8",r,r+t),r+=Math.max(t,1)}return A}function So(e,n){for(let A=1;A<=4&&n+A<=e.length;A++)if(!e.toString("utf8",n,n+A).includes("\uFFFD")||e.subarray(n,n+A).equals(Buffer.from("\uFFFD")))return A;return 0}var ne=require("node:fs"),y=require("node:path");function SA(e,n=process.env){let A=Ro(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??RA((0,y.join)(
t,"commondir")),i=o===void 0?t:(0,y.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,y.join)(i,"objects"):(0,y.resolve)(e,s)}}function Ro(e,n){let A=n.GIT_DIR;if(A!==void 0){let r=(0,y.resolve)(e,A);return r===e&&n.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,y.dirname)(
r)){let t=(0,y.join)(r,".git"),o=(0,ne.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:RA(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,y.resolve)(r,i.slice(8))};if(r===(0,y.dirname)(r)||yo(r))return}}function yo(e){return["HEAD","objects","refs"].every(n=>(0,ne.existsSync)(
(0,y.join)(e,n)))}function RA(e){try{return(0,ne.readFileSync)(e,"utf8").trimEnd()}catch{return}}var OA=require("node:child_process");var DA=require("node:fs"),Ae=require("node:path");var Do=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],yA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],xo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Lo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],xA=["--no-pager","--literal-pathspecs",...Lo.flatMap(e=>["-c",e])];var To=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function LA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!To.has(i)&&(A[t]=o)}let r=e.inherit?[...Do,...yA]:yA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,xo)}var dn;function TA(){let e=process.env.PATH??process.env.Path??"";if(dn?.path!==e){let n=Oo(e);if(n===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");dn={path:e,git:n}}return dn.git}function Oo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(Ae.delimiter).
filter(A=>(0,Ae.isAbsolute)(A)).map(A=>(0,Ae.join)(A,n)).find(A=>Fo(A))}function Fo(e){try{return(0,DA.statSync)(e).isFile()}catch{return!1}}var Uo=12e4,No=1<<20;function FA(e,n){let{status:A,stdout:r,error:t}=(0,OA.spawnSync)(TA(),[...xA,...e],{cwd:n.directory,env:LA(n),stdio:["ignore","pipe","ignor\
e"],timeout:Uo,maxBuffer:No,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var re=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=ko(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function ko(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Po(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function UA(e,n){if(!Po(e))throw new re(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Go=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Go[e.toString(16).charCodeAt(0)]=e;var kA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var PA="000000",Mo=`:${PA}`;function GA(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new re(A,"wrote an unknown record");
return{path:n,before:/^:1[02]/.test(r)?NA(o,A):void 0,after:/^1[02]/.test(t)?NA(i,A):void 0,isNew:r===Mo&&t!==PA,unmerged:s==="U"}}function NA(e,n){return/^0+$/.
test(e)?void 0:UA(e,n)}var MA="diff-index";function _A(e){let n=FA([MA,...kA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<A.length;i+=2){let s=Buffer.from(A[i+1],"latin1"),{after:a,isNew:c,unmerged:u}=GA(A[i],s,MA);if(u)return;o.push(s),a!==void 0&&r.add(a),
c&&t.push(s)}return{blobs:r,paths:t,changed:o}}var Be=require("node:fs");var Ne=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var HA="it is encoded in too many ways at once: not all that can be decoded from it was searched",_o={free:1024*1024,ratio:24},ke=class{#n;#A=!1;constructor(n){
this.#n=new Ne(_o,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function vA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function WA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function Qn({layer:e}){return e.outer===void 0?e.unpack:Qn(e.outer)}function ln({outer:e}){return e===void 0?0:ln(e.layer)+1}function T({changes:e},n,A){return e===
void 0||vA(e,n-256,A+256)}function YA(e,n){let A=[],r=[],t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===
void 0)return{steps:A,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var Bn=3*65536,gn=3*8192;function w(e,n){
if(e<=Bn+gn){n({start:0,end:e},{start:0,end:e});return}for(let A=0;A<e;A+=Bn){let r={start:A,end:Math.min(e,A+Bn)};n({start:Math.max(0,A-gn),end:Math.min(e,r.end+
gn)},r)}}function p(e,n){return{start:e.start+n,end:e.end+n}}var Ho=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Jo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),qA=new RegExp(`${Ho.map(Jo).join("|")}|(?<![a-z])(?:${vo.join(
"|")})`,"i"),Wo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Yo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
qo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
zo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,$o=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Xo=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function $A(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=Pe(A,r,256);n.azure||=qA.test(t)||qA.test(
o),n.foreign||=Wo.test(t)||Yo.test(o),n.digest||=qo.test(t),n.example||=zo.test(t),n.server||=$o.test(t)&&Xo.test(o)}return n}function Pe(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[zA(r,t,n.start),zA(r,n.end,o)]}function zA(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ge=new Uint16Array(256);function te(e,n,A){Ge.fill(0);for(let t=n;t<A;t++){let o=e[t];Ge[o]=Ge[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ge[e[t]]);
return r/(A-n)}var Ko=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Vo=new Set(Ko.flatMap(e=>VA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),jo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Zo=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function KA(e){let n=e.toLowerCase(),A=VA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Zo.test(n))return"it is made of words\
 that stand for a token";if(ei(n))return"it repeats itself";if(Me(A,XA)>=20||Me(ni(n),XA)>=30)return"it counts up or down";if(Me(A,r=>Vo.has(r))>=20)return"it w\
alks along the keyboard";if(Me(A,r=>jo.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function XA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ei(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function VA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function ni(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Me(e,n){
return e.filter(n).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,le=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,_e=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),E=e=>new RegExp(`(?<=${e})`,"iy"),b=(e,n="")=>E(`(?:${e})${le}${n}`),q=(e,n)=>E(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${d}`),
K="@|%40",V=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${_e}`;var jA=[{id:"npm-variable",before:E(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:b("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:b("_authToken")},{id:"npmrc-auth",before:b(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:b("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:b("npmAuthIdent",`(?:${_e}:)?`)},{id:"yarn-auth-token",before:b("npmAuthToken")},{id:"bunfig",before:E(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:E(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:E(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${le}`)},
{id:"nuget-variable",before:E(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:b("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:E(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:b("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:E(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:E(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${V}`),after:G(K)},{id:"pip-inde\
x-url",before:E(V),after:G(String.raw`(?:${K})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:E(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:E(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:E(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:E(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:E(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${le}basic\s{1,4}`)},{id:"cargo-token",before:b(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:E(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:E(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:E(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:E(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:E(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:E(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:b("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:b("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:b("VSCE_PAT")},{id:"terraform-variable",before:b("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:b("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:E(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:E(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:E(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:E(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:E(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:E(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:E(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:E(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:E(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:E(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:E(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${le}`)},
{id:"k8s-secret",before:E(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:E(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:b("personalAccessToken")},{id:"dockerfile",before:E(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:E(
String.raw`<hudson\.[^]{0,1500}<url>https?${V}`),after:G(K)},{id:"jwt",before:E(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:E(V),after:G(String.
raw`(?:${K})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:E(String.raw`(?:^|\n)https?://${_e}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:E(V),after:G(String.raw`(?:${K})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:E(
V),after:G(String.raw`(?:${K})[\w-]`)},{id:"devops-variable",before:b("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ai=2048,ri=/[A-Za-z0-9+/_-]+$/,ti=/^[A-Za-z0-9+/_=-]+/;function In({steps:e},n=Ai){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=Pe(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(ri,""),after:a.replace(ti,"")}});return jA.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||oi(t,i))&&(o?.test(s)??
!0)))?.id}function oi(e,n){return e.lastIndex=n.length,e.test(n)}var U=(e,n,A)=>({signed:e,shaped:n,legacy:A}),si={signed:4.5,shaped:4.5,legacy:4},ai=[{name:"its signatures",weights:U(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:U(1,0,1),applies:({kind:e,entropy:n})=>n>=si[e]},{name:"platform data as in real tokens",weights:U(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:U(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:U(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:U(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:U(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:U(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:U(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:U(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:U(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],ci=5,ui=8;function Ei(e){return e>=ui?"likely":e>=ci?"possible":void 0}function fi(e){let{kind:n}=e;return ai.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function ZA(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(KA(i.slice(0,52))!==void 0)return;let s=$A(e),a=di(n);if(a==="legacy"&&s.foreign)return;let c=s.azure&&In(e,256)!==void 0,
u=fi({kind:a,entropy:te(r,t,t+52),word:i,surroundings:s,carried:c}),C=Ei(u);return C===void 0?void 0:{...n,confidence:C}}function di({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var rr=require("node:zlib");function f(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var er="ABCDEFGHIJKLMNOPQRSTUVWXYZ",mn="abcdefghijkl\
mnopqrstuvwxyz",nr="0123456789",pn=nr+er+mn,z=`${er}${mn}${nr}+/`,oe=`${mn}234567`,Q=f(`${z}-_`),M=f(pn),Ie=f(oe),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),O=f("0123456789ABCDEFabcdef"),m=f(z,e=>e);m[45]=62;m[95]=63;var F=52,Cn=32,Ar=[2,7,8,22],Bi=-524719827,gi=270137646,bn=50,ie=123-bn,Qi=97,li=113,Ii=4;function tr(e){return Ar.reduce((A,r)=>A<<8|e[r],0)^(0,rr.crc32)(e.filter(
(A,r)=>!Ar.includes(r)))}var or=tr(new Uint8Array(Cn)),mi;function pi(){let e=new Int32Array(F*ie),n=new Uint8Array(Cn);for(let A=0;A<Cn*8;A++){n[A>>3]=128>>(A&7);let r=tr(n)^or;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<oe.length;i++){let s=t*ie+oe.charCodeAt(i)-bn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function me(e,n){let A=mi??=pi(),
r=or;for(let t=n,o=-bn;t<n+F;t+=4,o+=4*ie){let i=A[o+e[t]],s=A[o+ie+e[t+1]],a=A[o+2*ie+e[t+2]];r^=i^s^a^A[o+3*ie+e[t+3]]}return r===Bi?"user":r===gi?"applicatio\
n":void 0}function ir(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var sr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function ar(e){let n=oe.indexOf(e.charAt(F-1));return`${e.slice(0,F-1)}${n<oe.length/2?"a":"q"}`}function hn(e,n,A,r){
if(A-n===F)return r<=n&&me(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==Qi&&i!==li||t>=F-1)continue;let s=o-
F+1;if(s>=r&&s>=n&&me(e,s)!==void 0)return s}return-1}function cr(e,n){return te(e,n,n+F)>=Ii}var He="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ci="(?:/|\\\\/|%2[Ff])",ur="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Er="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",bi=new RegExp(`${ur}(?::[^\\s:/\
@"'<>]{0,128})?${Er}`,"gi"),Pu=new RegExp(`${ur}(?::|%3A)$`,"i"),Gu=new RegExp(`^${Er}`,"i"),Mu=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ci}${He}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${He}`,"gi"),bi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${He}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${He}(?![.:/])`,"gi")];var _u=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Hu=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var hi=Object.freeze([]),ve=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=YA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ZA(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,c=Buffer.from(n.bytes.buffer,n.bytes.byteOffset+
A,r-A).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?ar(c):c),C=i.encoding.length===0&&a.end-a.start===r-A;C&&u.offsets.has(a.start)||(C&&
u.offsets.add(a.start),this.#A.push({...s,token:u.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?hi:i.encoding,seen:{layer:n,span:o}}))}#i(n){
let A=this.#e.get(n)??{token:n,offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(Ri)){let r=n.at(-1);r===void 0||r.token!==
A.token||r.offset+r.length<=A.offset?n.push(A):wi(A,r)&&(n[n.length-1]=A)}return n.sort(Si)}};function wi(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function Si(e,n){return e.offset-n.offset||e.length-
n.length||wn(e.token,n.token)}function Ri(e,n){return wn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:wn(e.encoding.join(),
n.encoding.join()))}function wn(e,n){return e===n?0:e<n?-1:1}var Sn=92,yi=37,Di=117,xi=120,Li=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Je(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&M[r[A]]===1?!1:n<=
t||M[r[n-1]]===0||Ti(r,t,n)}function Ti(e,n,A){return A-2>=n&&e[A-2]===Sn&&Li.has(e[A-1])||A-3>=n&&e[A-3]===yi&&Rn(e,A-2,A)||A-4>=n&&e[A-4]===Sn&&e[A-3]===xi&&Rn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===Sn&&e[A-5]===Di&&Rn(e,A-4,A)}function Rn(e,n,A){for(let r=n;r<A;r++)if(O[e[r]]===0)return!1;return!0}var g=52,$=48,I=-1,We=`${z}-_`,fr="%\\&#;={}",Ye={table:f(We+fr),shortest:g},N={table:f(`${We}${fr}\r
`),shortest:24},yn={table:Q,shortest:g};function h({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return I}function l(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var Oi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],dr={levels:0,
find:({bytes:e,start:n},A)=>A===n&&qe(e,n)!==void 0?n:I,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=qe(r,n),s=o&&Qn(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function qe(e,n){let A=e[n];for(let[r,t]of Oi)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var Dn={table:Q,shortest:Math.ceil(g*8/6)},Br=4,Ui=f("(Px"),gr=Math.floor(($-2)/3),Ir={levels:1,trait:4,shortest:Dn.shortest,notice:({bytes:e},n,A)=>{for(let r=h(
Dn,e,n,A);r!==I;){if(Qr(e,r))return r;let t=l(Q,e,r,A);for(let o=0;o<Br;o++)if(mr(e,r+o,t))return r;r=h(Dn,e,t,A)}return I},decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end);Qr(e.bytes,n)&&Ni(e,n,r,A);for(let t=0;t<Br;t++)ki(e,{start:n+t,end:r},t===0,A);return r}};function Qr(e,n){let A=m[e[n]]<<2|m[e[n+1]]>>4;return Ui[A]===
1&&qe(xn(e,n,0,6),0)!==void 0}function Ni({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:xn(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function ki({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!mr(e,t,n.end)||!lr(e,t,0,o)||w(
o,(i,s)=>{lr(e,t,i.start,i.end)&&r({bytes:xn(e,t,i.start,i.end),core:p(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function mr(e,n,A){let r=n-4,t=r+4*gr;for(;t+4<=A;){let o=t;for(;Pi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*gr}return!1}function Pi(e,n){let A=m[e[n]]&32,r=m[e[n+1]]&8;return(A|r|m[e[n+2]]&2)===0}function se(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=m[e[o]],s=m[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function lr(e,n,A,r){let t=A-1,o=t+g;for(;o<r;){let i=o,s=se(e,n,i);for(;D[s]===1;){if(i--,i===t)return!0;
s=se(e,n,i)}if(s===0&&Gi(e,n,i,A,r))return!0;t=i,o=i+g}return!1}function Gi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(D[se(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<g&&D[se(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&D[se(e,n,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function xn(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=m[e[o]],a=m[e[o+1]],c=m[e[o+2]],u=m[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|c>>2,t[i+2]=(c&3)<<
6|u}for(;i<t.length;i++)t[i]=se(e,n,A+i);return t}var k={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},Mi=1,_i=48,Hi=120,vi=92,Ji=40,ze=Buffer.from("(byte)");function _(e,n,A){let r=n;for(;r<A&&O[e[r]]===0;)r+=Wi(e,r,A)?ze.length:1;return Math.
min(r,A)}function $e(e,n,A){e.length>0&&e.add(Mi,n,A)}function Ln(e,n,A){return e[n]===_i&&n+1<A&&pe(e[n+1])}function pr(e,n,A){return n-2>=A&&e[n-2]===vi&&pe(e[n-
1])}function pe(e){return e!==void 0&&(e|32)===Hi}function Wi(e,n,A){if(e[n]!==Ji||n+ze.length>A)return!1;for(let r=1;r<ze.length;r++)if(e[n+r]!==ze[r])return!1;
return!0}var Xe=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:n},A,r){let t=new Xe(e.end-e.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new Xe(o,!0),r(i)),i),a=c=>Yi(s().starts,c);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:c,end:u})=>{let{starts:C,ends:Y}=s();return{start:C?.[c],
end:Y?.[u-1],encoding:A}},aligned:!0,exact:!0}}function Yi(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var B=-1,ae=256,Cr=10,qi=13;function S(e,n){return e|n<<9}function br(e){return e&511}function hr(e){return e>>9}function H(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(O[o]===0)return B;r=r*16+W(o)}return n>=A||r>255?B:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,n,A){let r=n;for(;r<A&&O[e[r]]===1;)r++;return r}
function ce(e,n,A){return n>=A?0:e[n]===Cr?1:e[n]!==qi?0:n+1<A&&e[n+1]===Cr?2:1}var wr={table:k.table,shortest:3*g-1},zi=48,$i=3,Sr={levels:1,alphabet:{index:0,shape:wr},notice:(e,n,A)=>T(e,n,A)&&Xi(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=l(wr.table,e,A,n);return w(t-A,(o,i)=>{let s={piece:p(o,A),core:p(i,A)},a=J(s,"decimal",c=>Ki(e,s.piece,c));a!==void 0&&r(a)}),t}};function Xi(e,n){
let A=0;for(let r=_(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Rr(e,n,r,t);if(A=o===0||D[o]===1?A+1:0,A>=$)return!0;r=_(e,t,n.end)}return!1}function Ki(e,n,A){
for(let r=_(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Rr(e,n,r,t);o===B?$e(A,r,t):A.add(o,r,t),r=_(e,t,n.end)}}function Rr(e,{start:n,end:A},r,t){if(t-r>$i||
r>n&&pe(e[r-1])||t<A&&pe(e[t]))return B;let o=0;for(let i=r;i<t;i++){let s=e[i]-zi;if(s>9)return B;o=10*o+s}return o>255?B:o}function be(e,n,A){if(!T(e,n.source[0],n.end))return;let{bytes:r}=e;w(n.offsets.at(-1),(t,o)=>{A({bytes:Vi(r,n,t),core:p(o,-t.start),locate:i=>ji(n,p(i,t.start)),
aligned:!0,exact:!0})})}function Vi(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=Dr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),c=n.source[o]-i;t.set(e.subarray(s+c,a+c),s-A)}return t}function ji(e,n){return{start:yr(e,n.start),end:yr(e,n.
end-1)+1}}function yr(e,n){let A=Dr(e,n);return e.source[A]+n-e.offsets[A]}function Dr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var xr={table:Q,shortest:16},Ke=N.shortest,Lr=1,Tn=2,On=4,Zi=8,es=f(We,e=>e>=64?Lr:e<26?Tn:e>=52&&e<62?On:Zi),ns=256;function Ve(e,n,A,r){for(let t=h(xr,e.bytes,
n,A);t!==I;){let o=l(Q,e.bytes,t,A);if(!As(e.bytes,t,o)&&r(e,t,o))return t;t=h(xr,e.bytes,o,A)}return I}function As(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=es[e[t]],
(r&(Tn|On))===(Tn|On))return!1;return(r&Lr)===0?A-n<=ns&&rs(e,n,A):!0}function rs(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var ts=27,os=38,is=60,Tr=62,ss=91,as=8,cs=64,us=16,Es=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),fs=f(`<\r
`),ds=f("0123456789;"),Bs=f("mK"),gs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Qs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),Fn="\x1B\xC2\xE2\xEF";function Or(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<as;o++){let i=ls(e,t);if(i===t)break;t=i}return t>n&&t<r&&Q[A[t]]===
1?t:-1}function ls(e,n){let A=e.bytes[n];if(A===is)return Is(e,n);if(A===ts)return ms(e,n);for(let r of A===os?gs:Qs)if(Un(e,n,r))return n+r.length;return n}function Is({
bytes:e,end:n},A){if(A+1>=n||Es[e[A+1]]===0)return A;let r=Math.min(n,A+cs),t=A+1;for(;t<r&&e[t]!==Tr&&fs[e[t]]===0;)t++;return t<r&&e[t]===Tr?t+1:A}function ms({
bytes:e,end:n},A){if(e[A+1]!==ss)return A;let r=Math.min(n,A+2+us),t=A+2;for(;t<r&&ds[e[t]]===1;)t++;return t<n&&Bs[e[t]]===1?t+1:A}function Un({bytes:e,end:n},A,r){
if(A+r.length>n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var kn=10,kr=13,ps=38,Cs=60,ue=92,Fr=42,bs=45,hs=35,Nn=47,Pr=110,Gr=114,Mn=4,je=128,ws=2,Ss=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(ys),en=f(" 	\"'`\\=.,&>#*|<^"),v=f("\"'`"),_n=f("bBfFrRuULN@$"),Hn=f("+-/_"),Rs=f(`
\r<`),nn=f(` 	"'\`\\=.,&>#*|<^
\r+-/_${Fn}`),An=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),Ze=f(`
\r\\&<${Fn}`);function ys(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function rn(e,n){let{bytes:A,end:r}=e;if(n>=r||nn[A[n]]===0)return-1;let t=Pn(e,n,!1);
return t!==-1?t:Ds(e,n)?Pn(e,n,!0):Or(e,n)}function Ds({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<Mn&&e[r]===ue;)r++;return r<n&&v[e[r]]===1}function Pn(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*je:je)),i=0,s=n;for(;s<o;){let a=Fs(e,s),c=A?xs(r,s,o):s;if(a>s){if(i===ws)return-1;i++,s=a}else if(c>s)s=c;else if(en[r[s]]===
1||Os(r,s,o))s++;else if(s>n&&Ts(r,s,o))s++;else break}return A&&(s===n||v[r[s-1]]===0)?-1:i>0||Ls(r,n,s)?s:-1}function xs(e,n,A){let r=e[n]===Nn&&e[n+1]===Fr,t=e[n]===
hs||Ur(e,n,Nn)||Ur(e,n,bs);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==kn&&e[o]!==kr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==Fr||e[o+1]!==Nn);)o++;
return o+1<A?o+2:n}function Ur(e,n,A){return e[n]===A&&e[n+1]===A}function Mr({bytes:e,end:n},A){if(A>=n||nn[e[A]]===0)return!1;if(v[e[A]]===1)return!0;let r=Math.
min(n,A+je),t=A;for(;t<r&&An[e[t]]===1&&Ze[e[t]]===0;)t++;return t<r&&Ze[e[t]]===1}function Ls(e,n,A){let r=n;for(;r<A&&e[r]===ue;)r++;return r<A-1&&v[e[r]]===1&&
v[e[A-1]]===1}function Ts(e,n,A){if(_n[e[n]]===0)return!1;let r=n+1;for(;r<A&&r-n<=Mn&&e[r]===ue;)r++;return r<A&&v[e[r]]===1}function vn(e,n){let{bytes:A,start:r}=e,
t=Math.max(r,n-je),o=-1;for(let i=n-1;i>t&&An[A[i]]===1;i--)Q[A[i]]===0&&Q[A[i-1]]===1&&Pn(e,i,!1)===n&&(o=i);return o}function tn({bytes:e,start:n},A){return A>
n&&(e[A]===Pr||e[A]===Gr)&&e[A-1]===ue}function Os(e,n,A){let r=n;for(;r<A&&Hn[e[r]]===1;)r++;return r>n&&r<A&&(en[e[r]]===1||Rs[e[r]]===1)}function Fs(e,n){let{
bytes:A,end:r}=e,t=A[n];if(t===kn)return n+1;if(t===kr)return n+1<r&&A[n+1]===kn?n+2:n+1;if(t===ue){let o=Nr(e,n)===Gr?Gn(e,n):n;return Nr(e,o)===Pr?Gn(e,o):o}if(t!==
ps&&t!==Cs)return n;for(let o of Ss)if(Un(e,n,o))return n+o.length;return n}function Nr(e,n){let A=Gn(e,n)-1;return A>n&&A<e.end?e.bytes[A]:-1}function Gn(e,n){
let A=n;for(;A<e.end&&A-n<Mn&&e.bytes[A]===ue;)A++;return A+1}var Jn=10,Us=128,Ns=64,Wn=f(" 	"),_r=f("0123456789"),Hr={levels:0,trait:2,shortest:N.shortest,notice:(e,n,A)=>Ve(e,n,A,ks),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,
e.end),t=Ps(e,n,r);return t===void 0?r:(be(e,t,A),t.end)}};function ks(e,n,A){let r=vr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=on(e,r,o);i!==-1;i=
on(e,r,o))if(o=l(Q,e.bytes,i,e.end),t+=o-i,t>=g)return!0;return!1}function Ps(e,n,A){let r=vr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=on(e,
r,i);s!==-1;s=on(e,r,i))i=l(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function vr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-Us),s=n,a=!0;for(;s>i&&r[s-1]!==Jn;s--)Wn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Jn||!Mr(e,A))return;let c=Math.min(
o,A+Ns),u=A;for(;u<c&&r[u]!==Jn;)u++;return u<c?{lineStart:s,start:n,end:A,lineEnd:u}:void 0}function on({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=Gs(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=l(i,e,o,A.start),t=l(i,e,t,n)}}return t<n&&Q[e[t]]===1?t:-1}function Gs(e){return _r[e]===1?_r:Wn[e]===1?Wn:void 0}var Ms=85,Jr=117,_s=120,Hs=123,vs=125,X=48,Js=32,Ws=127,Wr={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return B;let r=e[n+1];if(r===Jr&&e[n+2]===Hs)return Ys(
e,n,A);if(r===_s)return Yn(e,n,n+4,A);if(r===Jr)return Yn(e,n,n+6,A);if(r===Ms)return Yn(e,n,n+10,A);if(r>=X&&r<X+8)return qs(e,n,A);let t=ce(e,n+1,A);return t>
0?S(ae,1+t):r>Js&&r<Ws&&M[r]===0?S(r,2):B}};function Yn(e,n,A,r){let t=A>r?B:H(e,n+2,A);return t===B?B:S(t,A-n)}function Ys(e,n,A){let r=R(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===vs?H(e,n+3,r):B;return t===B?B:S(t,r+1-n)}function qs(e,n,A){let r=0,t=n+1,o=n+(zs(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-X;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-n)}function zs(e,n,A){if(n+4>A||e[n]!==X||e[n+1]>X+3||e[n+1]===X&&e[n+2]<X+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-X;if(t<
0||t>7)return!1}return!0}var $s=35,Xs=59,Ks=120,qn=48,Yr=8,qr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==$s)return B;let r=(e[n+2]|32)===Ks,t=r?n+3:n+2,o=r?R(e,t,
Math.min(A,t+Yr)):Vs(e,t,A),i=r?H(e,t,o):js(e,t,o);return i===B?B:S(i,(o<A&&e[o]===Xs?o+1:o)-n)}};function Vs(e,n,A){let r=Math.min(A,n+Yr),t=n;for(;t<r&&e[t]>=
qn&&e[t]<qn+10;)t++;return t}function js(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-qn;return n>=A||r>255?B:r}var Zs=117,zr={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===Zs){let t=n+6>A?B:H(e,n+2,n+6);return t===B?B:S(t,6)}let r=H(e,n+1,Math.min(A,n+3));return n+
3>A||r===B?B:S(r,3)}};var $r=61,Xr={encoding:"quoted-printable",lead:$r,read:(e,n,A)=>{let r=ce(e,n+1,A);if(r>0)return e[n-1]===$r?B:S(ae,1+r);let t=H(e,n+1,Math.min(A,n+3));return n+
3>A||t===B?B:S(t,3)}};var zn=[zr,Wr,qr,Xr],j=f(String.fromCharCode(...zn.map(({lead:e})=>e)),e=>e+1),na=f("=\\"),Vr={levels:1,trait:8,shortest:g,notice:(e,n,A)=>{for(let r=n;r<A;){let t=Kr(
e,r);if(t-r>=g&&Aa(e,r,t))return r;r=t+1}return I},decode:(e,n,A)=>{let r={start:n,end:Kr(e,n)},t=oa(e.bytes,r);for(let[o,i]of zn.entries())(t&1<<o)!==0&&ta(e,r,
i,A);return r.end}};function Aa(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&M[r[t-1]]===0;)t--;if(!ra(e,n,t))return!1;let o=0;for(let i=n;i<t&&o<g;i++)o+=M[r[i]];return o===
g}function ra({bytes:e,end:n},A,r){for(let t=sn(e,A,r);t<r;t=sn(e,t+1,r))if(jr(e,t).read(e,t,n)!==B)return!0;return!1}function sn(e,n,A){let r=n;for(;r+4<=A;){let t=j[e[r]]|
j[e[r+1]],o=j[e[r+2]]|j[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&j[e[r]]===0;)r++;return r}function jr(e,n){return zn[j[e[n]]-1]}function Kr({bytes:e,end:n},A){
let r=A;for(;;){r=l(Ye.table,e,r,n);let t=r>A&&na[e[r-1]]===1?ce(e,r,n):0;if(t===0)return r;r+=t}}function ta({bytes:e},n,A,r){w(n.end-n.start,(t,o)=>{let i={piece:p(
t,n.start),core:p(o,n.start)},s=J(i,A.encoding,a=>ia(e,i.piece,A,a));s!==void 0&&r(s)})}function oa(e,{start:n,end:A}){let r=0;for(let t=sn(e,n,A);t<A;t=sn(e,t+
1,A)){let o=1<<j[e[t]]-1;(r&o)===0&&jr(e,t).read(e,t,A)!==B&&(r|=o)}return r}function ia(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===
r?t(e,i,A):B,c=a===B?i+1:i+hr(a),u=a===B?s:br(a);u!==ae&&o.add(u,i,c),i=c}}var nt={levels:1,alphabet:{index:0,shape:k},notice:(e,n,A)=>T(e,n,A)&&sa(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=l(k.table,e,A,n);return w(t-A,(o,i)=>{
let s={piece:p(o,A),core:p(i,A)},a=!1,c=J(s,"hex",C=>{a=et(e,s.piece,0,C)});c!==void 0&&r(c);let u=a?J(s,"hex",C=>{et(e,s.piece,1,C)}):void 0;u!==void 0&&r(u)}),
t}};function sa(e,n,A){let r=0;for(let t=_(e,n,A);t<A;){Ln(e,t,A)&&(t+=2);let o=R(e,t,A);if(o-t>=k.shortest&&Zr(e,t+1,o,0)>=$||(r=At(e,t,o,n)?Zr(e,t,o,r):0,r>=$))
return!0;t=_(e,o,A)}return!1}function Zr(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<$;o+=2){let i=W(e[o])*16+W(e[o+1]);t=i===0||D[i]===1?t+1:0}return t}function et(e,{
start:n,end:A},r,t){let o=!1;for(let i=_(e,n,A);i<A;){Ln(e,i,A)&&(i+=2);let s=R(e,i,A),a=s-i>=k.shortest;o||=a,a||r===0&&At(e,i,s,n)?$n(t,e,i+r,s):$e(t,i,s),i=_(
e,s,A)}return o}function At(e,n,A,r){return A-n>=k.shortest||(A-n)%2===0&&!pr(e,n,r)}function $n(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(W(n[t])*16+W(n[t+1]),t,t+
2)}var aa=8,cn={table:f("0123456789ABCDEFabcdef :"),shortest:31},it=256,Vn=f(" 	#>*+-/|:]"),ca=128,un=32,ua=58,Ea=124,st=10,fa=13,da=4,Ba=6,rt=16,tt=16,ga=8,at={levels:1,
alphabet:{index:1,shape:cn},notice:({bytes:e,start:n,end:A},r)=>{let t={start:ot(e,r,n),end:an(e,r,A)};return Xn(e,t,void 0)>=aa},decode:(e,n,A)=>{let{bytes:r,end:t}=e,
o=l(cn.table,r,n,t),i=ot(r,n,e.start),s=i;for(let a=i;a<t;){let c=an(r,a,t);if(Xn(r,{start:a,end:c},void 0)===0)break;s=c,a=c+1}return s===i?o:(T(e,i,s)&&w(s-i,
(a,c)=>{let u={piece:p(a,i),core:p(c,i)},C=a.start===0?i:an(r,u.piece.start,u.piece.end)+1,Y=ge=>J(u,"hex",ee=>{la(r,{start:C,end:u.piece.end},{rewritten:ee,addWord:ge})}),
x=!1,Te=Y((ge,ee,Oe)=>{x||=Oe-ee>2,$n(ge,r,ee,Oe)});Te!==void 0&&A(Te);let fA=x?Y((ge,ee,Oe)=>Qa(ge,r,ee,Oe)):void 0;fA!==void 0&&A(fA)}),Math.max(o,s))}};function Qa(e,n,A,r){
for(let t=r-2;t>=A;t-=2)e.add(W(n[t])*16+W(n[t+1]),A,r)}function la(e,{start:n,end:A},r){for(let t=n;t<A;){let o=an(e,t,A);Xn(e,{start:t,end:o},r),t=o+1}}function ot(e,n,A){
let r=Math.max(A,n-it),t=n;for(;t>r&&e[t-1]!==st;)t--;return t}function an(e,n,A){let r=Math.min(A,n+it),t=n;for(;t<r&&e[t]!==st;)t++;return t}function Xn(e,n,A){
let r=Math.min(n.end,n.start+ca);for(let t=n.start;t<r;t++){if(O[e[t]]===0||t>n.start&&Vn[e[t-1]]===0)continue;let o=Ca(e,{start:t,end:n.end}),i=o===-1?0:Ia(e,{
start:o,end:n.end},A);if(i>0)return i}return 0}function Ia(e,{start:n,end:A},r){let t=0,o=tt;for(let i=n;i<A;){t>0&&(i=ma(e,{start:i,end:A},o));let s=R(e,i,Math.
min(A,i+tt+1)),a=s-i;if(a===0||a%2===1||a>o||!pa(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===ga&&o===2&&i<A&&e[i]===un&&i++}return t}
function ma(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===un;)o++;return o>n&&o<t&&t<=A&&R(e,o,t)===t?o:n}function pa(e,n,A){let r=e[n];return n>=A||r===un||
r===Ea||r===fa}function Ca(e,{start:n,end:A}){let r=R(e,n,Math.min(A,n+rt+1)),t=r-n;if(t<da||t>rt)return-1;let o=r<A&&e[r]===ua;o&&r++;let i=r;for(;r<A&&e[r]===
un;)r++;return(o||r-i>=2||r-i===1&&t>=Ba)&&r<A&&O[e[r]]===1?r:-1}var ut={levels:0,trait:2,shortest:N.shortest,notice:(e,n,A)=>Ve(e,n,A,ba),decode:(e,n,A)=>{let r=l(Q,e.bytes,n,e.end),t=Sa(e,n,r);if(t===void 0)return r;be(e,t,
A);for(let o of ha)Ra(e,t,o,A);return t.end}};function ba(e,n,A){let r=A-n,t=A;for(let i=rn(e,t);i!==-1&&(t=l(Q,e.bytes,i,e.end),t!==i);i=rn(e,t))if(r+=t-i,r>=g)
return!0;let o=tn(e,n)?n+1:n;return r>g-Ke&&vn(e,o)!==-1}var ha=["+","-","//"].map(e=>Buffer.from(e)),wa=45,ct=5;function Sa(e,n,A){let r=tn(e,n)?n+1:n,t=xa(e,r),
o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==-1;a=rn(e,s)){let c=a===r?A:l(Q,e.bytes,a,e.end);if(c===a)break;o.push(a),i.push(
i.at(-1)+c-a),s=c}return o.length===1||i.at(-1)<g?void 0:{source:o,offsets:i,end:s}}function Ra(e,n,A,r){let{source:t}=n,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??
e.end,c=Et(e,a,A);if(i||=c,s<t.length&&(c||v[e.bytes[a-1]]===1))continue;let u=i?ya(e,n,{start:o,end:s},A):void 0;u!==void 0&&be(e,u,r),o=s,i=!1}}function ya(e,n,A,r){
let t=[],o=[0],i=0;for(let s=A.start;s<A.end;s++){let a=n.source[s];i=a+n.offsets[s+1]-n.offsets[s];let c=Et(e,a,r)?a+r.length:a;t.push(c),o.push(o.at(-1)+i-c)}
return o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function Et({bytes:e,end:n},A,r){if(A+r.length>n)return!1;for(let t=0;t<r.length;t++)if(e[A+t]!==r[t])return!1;
return!0}function Da({bytes:e,start:n},A){let r=A;for(;r>n&&A-r<ct&&e[r-1]===wa;)r--;return A-r===ct}function xa(e,n){let{bytes:A,start:r}=e,t=vn(e,n);if(t===-1||
Da(e,t))return;let o=t;for(;o>r&&t-o<Ke&&Q[A[o-1]]===1;)o--;return tn(e,o)&&o++,o>=t||t-o>=Ke?void 0:{start:o,end:t}}var La={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},ft=2*(g-1),Bt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+ft-1;r<n;r+=ft)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(D[e[t]]===1&&gt(e,A,t,n)!==0)return t}return I},decode:(e,n,A)=>{let r=Ta(e,n),t=r.first+r.width*(r.count-1);return T(e,r.first,
t)&&w(r.count,(o,i)=>{A({bytes:Oa(e.bytes,r,o),core:p(i,-o.start),locate:s=>Fa(e,r,p(s,o.start)),aligned:!0,exact:!1})}),t}};function gt(e,n,A,r){return dt(e,n,
A,r,2)?2:dt(e,n,A,r,4)?4:0}function dt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<g&&!(D[e[i]]===0||!Ee(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<g&&!(D[e[i]]===
0||!Ee(e,i+1,i+t));i-=t,o++);return o===g}function Ee(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Ta({bytes:e,start:n,end:A},r){let t=gt(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&Ee(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&Ee(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Oa(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function Fa(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,c=n+A*(r.end-1),u=c+A<=i&&Ee(t,c+1,c+A),Y=a-A+1>=o&&Ee(t,a-A+1,a)&&(!u||s&&(a-o)%A===A-1),[x,Te]=La[A];return Y?
{start:a-A+1,end:c+1,encoding:Te}:{start:a,end:Math.min(c+A,i),encoding:x}}var En=[ut,Hr,Ir,Vr],Qt=[nt,Sr,at],lt=Bt,jn=dr;function It(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Ua(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Ua(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function mt(e){let n=Ct(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=pn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function pt(e){let n=Ct(e)>>>8;return[18,12,6,0].map(A=>z.charAt(n>>>A&63)).join("")}function Ct(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Z=84,fe=76,eA=52,Na=57,ka=58,wt=59,Pa=72,fn=80,Ga=4,Se=Buffer.from("AZDO"),St=new Uint8Array(256).fill(4);Se.forEach((e,n)=>{n<3&&(St[e]=3-n)});var Zn=Buffer.
from("JQQJ9"),Rt={9:"key",D:"derived",H:"hash"},Ma=new Set(Object.keys(Rt).map(e=>e.charCodeAt(0))),_a=2024,yt=65,Ha=1970041904,va=1147496033,we=new Uint8Array(
fn/4*3);function Dt(e,n,A){for(let r=n+3;r<A;r+=St[e[r]])if(!(e[r]!==Se[3]||e[r-1]!==Se[2])&&e[r-2]===Se[1]&&e[r-3]===Se[0])return r-3;return-1}function xt(e,n){
if(!ht(e,n,n+fe))return;let A=ht(e,n+fn,n+Z);if(!nA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Ja(e,n)};if(Ya(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Lt(e,n){return te(e,n,n+eA)>=Ga}function nA(e,n){for(let r=0;r<Zn.length;r++)if(e[n+eA+r]!==Zn[r])return!1;let A=e[n+wt]-
yt;return Ma.has(e[n+eA+Zn.length])&&A>=0&&A<12}function Ja(e,n){let A=e.subarray(n+Pa,n+fe);return{issued:Wa(e,n),keyKind:Rt[String.fromCharCode(e[n+Na])]??"ke\
y",provider:String.fromCharCode(...A)}}function Wa(e,n){let A=_a+z.indexOf(String.fromCharCode(e[n+ka])),r=e[n+wt]-yt+1;return`${A}-${String(r).padStart(2,"0")}`}
function Ya(e,n){for(let r=n,t=0;t<we.length;r+=4,t+=3){let o=m[e[r]],i=m[e[r+1]],s=m[e[r+2]],a=m[e[r+3]];we[t]=o<<2|i>>4,we[t+1]=(i&15)<<4|s>>2,we[t+2]=(s&3)<<
6|a}let A=It(we,Ha,va);return bt(e,n,mt(A))||bt(e,n,pt(A))}function bt(e,n,A){for(let r=0;r<Z-fn;r++)if(e[n+fn+r]!==A.charCodeAt(r))return!1;return!0}function ht(e,n,A){
for(let r=A-1;r>=n;r--)if(M[e[r]]===0)return!1;return!0}var Tt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDIB8BAAIDAQMEAQYHAAEECAICAgECAAAAAAAB\
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
BH8QAgVBAAsLCw==";var Za=f("%\\&="),ec=[Q,Ye.table,f("0123456789"),nn,An,Ze,v,Ie,O,en,_n,Hn,k.table,Vn],nc=[[720896,N.table],[720960,Q],[720912,k.table],[720928,cn.table],[720944,
Za]];function Ot(e){for(let[A,r]of nc)Ac(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(m);let n=new Uint16Array(e,721408,256);for(let[A,r]of ec.entries())
for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function Ac(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var rA=65536,Nt;function oA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new tA(n,e)}catch{return}}var tA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#c=new Uint32Array(0);#o=0;#r=0;#a=0;#u=!1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+rA+64)/rA)}),this.#n=
A,Nt??=new n.Module(Buffer.from(Tt,"base64")),this.#e=new n.Instance(Nt,{env:{memory:r}}).exports,Ot(r.buffer),this.#E(r)}holds({buffer:n}){return n===this.#t?this.#n!==
void 0:n!==this.#n?.buffer?!1:(this.#E(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){return this.#u=!0,this.#e.siftPieces(n,A,r,t,o,i)}sift({
bytes:n,start:A,end:r,changes:t}){let o=r-A,i=this.#u;if(this.#u=!1,i&&A===this.#e.pieceStart()&&r===this.#e.pieceEnd())this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,c=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,c)}else 1048640+o+64>this.#i.length&&this.#f(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,c=Math.min(i,4096);for(;a<c;){let u=a+c>>1;this.#a+
this.#c[s+2*u]<o?a=u+1:c=u}return a<Math.min(i,4096)?this.#a+this.#c[s+2*a]:i>4096?h(A,r,o,t):I}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:I}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#f(n,A){n.grow(Math.ceil((A-this.#i.length)/rA)),this.#E(n)}#E({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#c=new Uint32Array(n,721920,4*4096)}};var de={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>h(N,e,A,n),endOf:({bytes:e,end:n},A)=>l(N.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>h(
e,n,r,A)},ic=192,iA,kt=!1,sA=[];function Gt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?de:n?.holds(A)===!0?n.sift(e)?n:de:t-r<ic?de:(kt||(iA=oA()),kt=
!0,iA?.sift(e)===!0?iA:de)}function Mt(e,n){if(e.end-e.start>8388608)return de;for(;sA.length<n;)sA.push(oA());let A=sA[n-1];return A?.sift(e)===!0?A:de}var _t={table:Ie,shortest:F};function aA(e,n,A){ac(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of Qt)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
I;){let a=l(t.shape.table,e.bytes,s,e.end),c=o(e,s,a)?i(e,s,cA(e,r,A)):a;s=n.nextOther(t,e,c)}n.isWide&&Ht(lt,e,A),e.outer!==void 0&&Ht(jn,e,A)}function Ht({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==I;o=n(r,o))o=A(r,o,cA(r,e,t))}function cA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=cc(r,e,e.depth-n),o=Mt(t,ln(t));(!o.isEmpty||jn.find(t,t.start)!==I)&&aA(t,o,A)}}function ac(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==I;){let o=n.
endOf(e,t),i=T(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=g&&uc(e,t,o,A.found);for(let s=0;s<En.length;s++){let{levels:a,trait:c,shortest:u,notice:C,decode:Y}=En[s];
if(!(a>e.depth||(i&c)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==I);)x=Y(e,x,cA(e,a,A)),r??=En.map(()=>e.start),r[s]=x}t=n.nextRun(e,o)}}function cc({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function uc(e,n,A,r){let{bytes:t}=e;for(let o=h(yn,t,n,A);o!==I;o=h(yn,t,o,A)){let i=o;o=l(Q,t,o,A),Ec(e,i,o,r),dc(e,i,o,r)}}function Ec(e,n,A,r){let{bytes:t}=e,
o=A-(Z-fe)+4;for(let i=n+fe;;i++){if(i=Dt(t,i,o),i===-1)return;let s=i-fe;if(!nA(t,s)&&!Je(e,s,s+Z))continue;let a=xt(t,s);a!==void 0&&(a.confidence==="certain"||
fc(e,s))&&r.add(e,s,s+Z,a)}}function fc(e,n){return!e.exact&&Je(e,n,n+Z)&&Lt(e.bytes,n)}function dc(e,n,A,r){let{bytes:t}=e;for(let o=h(_t,t,n,A);o!==I;o=h(_t,t,
o,A)){let i=o;for(;o<A&&Ie[t[o]]===1;)o++;Bc(e,i,o,r)}}function Bc(e,n,A,r){let{bytes:t}=e;for(let i=hn(t,n,A,n);i!==-1;i=hn(t,n,A,i+1)){let s=me(t,i);s!==void 0&&
r.add(e,i,i+F,ir(s))}let o=A-F;e.exact||me(t,o)!==void 0||!cr(t,o)||Je(e,o,A)&&r.add(e,o,A,sr)}var vt=Object.freeze([]);function Jt(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=Gt(e,t);if(i.isEmpty)return vt;let s=e.end-e.start,a=new ve(e.start),c=new ke(s),
u=o&&gc(o,s,c);aA(WA(e,n,u),i,{found:a,budget:c}),c.isExceeded&&A?.(HA),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?vt:C}function gc(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var Qc=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],uA=new Map;for(let e of Qc){let n=e[0].charCodeAt(0);uA.set(n,[...uA.get(n)??[],
e])}var lc=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),Ic=110,Yt=120,Wt=512,EA=22,mc=Buffer.from("PK\0\0\0\0","latin1"),pc=EA+65535;
function qt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=uA.get(t);if(o!==void 0){let s=o.find(([a])=>$t(e,n,a));if(s!==void 0)return s[1]}if(t===Yt&&
bc(e[n+1]))return"zlib";let i=lc.get(t);if(i!==void 0){let s=Xt(e,n,Math.min(A,n+Ic)),a=i.find(([c])=>c.test(s));if(a!==void 0)return{unreadable:a[1]}}return Cc(
e,n,A)?"tar":r&&hc(e,n,A)?"trailing-zip":void 0}function zt(e){return e.endsWith(".br")?"brotli":void 0}function Cc(e,n,A){if(A-n<Wt)return!1;let r=e[n+154];if(!(e[n+257]===117&&$t(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(Xt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Wt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function bc(e){return(e&32)===0&&((Yt<<8)+e)%31===0}function hc(e,n,A){
let r=Math.max(n,A-pc);if(A-r<EA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(mc):-1;return o>=0&&o+EA<=t.length}function $t(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function Xt(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var P=require("node:fs"),Kt=require("node:zlib");var Vt=32*1024*1024,wc=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,Sc=32;function jt(e,n){try{let A=(0,Kt.inflateSync)(Rc(e),{maxOutputLength:Vt}),r=wc.exec(
A.toString("latin1",0,Sc)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return Fe(A)}}function Rc(e){let n=(0,P.openSync)(e,P.constants.O_RDONLY|(P.constants.O_NONBLOCK??0));try{let A=(0,P.fstatSync)(
n);if(!A.isFile()||A.size>Vt)throw new Error("it is no file of a size that is read here");return(0,P.readFileSync)(n)}finally{(0,P.closeSync)(n)}}function De(e,n,A){if(qt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Jt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function Zt(e,n){let A=jt(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&De(A.bytes,
A.start,n)}function eo(e,n,A){let r=(0,Be.lstatSync)(e);return!r.isFile()||r.size>A||(0,Be.realpathSync)(e)!==e?!1:zt(e)===void 0&&De((0,Be.readFileSync)(e),0,n)}var yc=/ -{24} >8 -{24}\r?$/;var Dc="diff --";function no(e,n){if(!n)return e;let A;for(let{line:r,at:t}of Lc(e)){let o=yc.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(Dc))return xc(e,A.mark)?e:e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}
return e}function xc(e,n){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return A.startsWith(n,A.lastIndexOf(`
`)+1)}function*Lc(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString(
"latin1",A,t),at:A},A=t+1}}var xe={decodeDepth:3,maxSize:1/0,lineHash:!1};function Ao(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var Tc=500,to=1<<20;function oo({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!Ao(r)&&Oc(t,
n);case"commit-msg":return n.length===1&&Uc(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function Oc(e,n){let A=SA(e.directory);if(A===void 0)return!1;let r=_A(
e);if(r===void 0||r.blobs.size+n.length>Tc)return!1;let t=s=>`${A.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(n.length===0?[]:r.changed.map(s=>(0,Le.join)(
A.top,wA(s)))),i=n.map(s=>(0,Le.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(io)&&[...r.blobs].every(s=>Zt(t(s),xe))&&i.every(Fc)}function Fc(e){
return io(e)&&eo(e,xe,to)}function io(e){return[...hA(e)].every(({name:n})=>De(n,0,xe))}function Uc(e,n,A){let r=no((0,ro.readFileSync)((0,Le.resolve)(e,n)),A);
return r.length<=to&&De(r,0,xe)}var Nc=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;kc(process.argv.slice(2))||import("./cli.js");function kc([e,n="",...A]){let r=A.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?A.length:r;if(e!=="hook"||!A.slice(0,t).every(a=>Nc.test(a)))return!1;let o=A.slice(A[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return oo({hook:n,args:o,cwd:s,env:i})&&bA(s,(0,so.homedir)())}catch{return!1}}
