"use strict";var ro=Object.create;var fA=Object.defineProperty;var to=Object.getOwnPropertyDescriptor;var oo=Object.getOwnPropertyNames;var io=Object.getPrototypeOf,so=Object.prototype.hasOwnProperty;var ao=(e,n,A,r)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of oo(n))!so.call(e,t)&&t!==A&&fA(e,t,{get:()=>n[t],enumerable:!(r=to(n,t))||r.enumerable});
return e};var uo=(e,n,A)=>(A=e!=null?ro(io(e)):{},ao(n||!e||!e.__esModule?fA(A,"default",{value:e,enumerable:!0}):A,e));var Ao=require("node:os");var gA=require("node:fs"),lA=require("node:path");var L=class extends Error{name="UserError"};function De(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function dA(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var BA=require("node:fs"),Qe=require("node:path");function*QA(e,n){for(let A=e;;A=(0,Qe.dirname)(A))if(yield A,(0,BA.existsSync)((0,Qe.join)(A,".git"))||A===n||
A===(0,Qe.dirname)(A))return}var Eo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function IA(e,n){for(let A of QA(e,n)){let[r,t]=Eo.map(o=>(0,lA.join)(A,o)).filter(o=>(0,gA.existsSync)(
o));if(t!==void 0)throw new L(`${r} and ${t} are both configuration files: keep one`);if(r!==void 0)return r}}var xe=require("node:fs");function mA(e,n,A){let r=co(e,n,A);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${n}: not valid UTF-8`)}}function co(e,n,{noun:A,
largest:r}){try{let t=(0,xe.statSync)(e);if(!t.isFile())throw new L(`${n}: not a regular file`);if(t.size>r*1e6)throw new L(`${n}: larger than ${r} MB, which no\
 ${A} is`);return(0,xe.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(dA(t)==="ENOENT"?`${n}: no such ${A} file`:`${n}: ${De(t)}`)}}var fo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,Bo=/^ *(?:#.*)?$/,Qo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
go=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,lo=/^PAT00[1-5]$/,Io=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function CA(e,n){let A=IA(e,n);return A===void 0?!0:!A.endsWith(".json")&&mo(mA(A,A,{noun:"configuration",largest:1}))}function mo(e){let n=new Set,A;for(let r of e.
split(/\r?\n/)){if(!fo.test(r))return!1;if(Bo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:u}="",c=""]=o;
if(A===void 0||(A.indent??u)!==u||!pA(A.key,c))return!1;A.indent=u;continue}let[i=""]=t.split(":");if(A!==void 0&&A.indent===void 0||n.has(i))return!1;n.add(i),
A=void 0;let[,s,a]=Io.exec(t)??[];if(s===void 0?!Qo.test(t):a?.split(",").every(u=>pA(s,u.trim()))===!1)return!1;s!==void 0&&a===void 0&&(A={key:s})}return A===
void 0||A.indent!==void 0}function pA(e,n){return(e==="disabledRules"?lo:go).test(n)}var Zt=require("node:fs"),eo=require("node:path");function*bA(e){if(e.length<52)return;let n=Buffer.from(e);for(let A=0,r=0;A<n.length;A=r+1)r=n.indexOf(47,A),r<0&&(r=n.length),r-A>=52&&(yield{name:n.subarray(A,
r),path:n.subarray(0,r)})}var Le=require("node:fs"),T=require("node:path");function hA(e,n=process.env){let A=po(e,n);if(A===void 0)return;let{top:r,gitDir:t}=A,o=n.GIT_COMMON_DIR??SA((0,T.join)(
t,"commondir")),i=o===void 0?t:(0,T.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,T.join)(i,"objects"):(0,T.resolve)(e,s)}}
function po(e,n){let A=n.GIT_DIR;if(A!==void 0)return{top:e,gitDir:(0,T.resolve)(e,A)};for(let r=e;;r=(0,T.dirname)(r)){let t=(0,T.join)(r,".git"),o=(0,Le.statSync)(
t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:SA(t);if(i?.startsWith("gitdir: ")===!0)return{top:r,gitDir:(0,T.resolve)(
r,i.slice(8))};if(r===(0,T.dirname)(r))return}}function SA(e){try{return(0,Le.readFileSync)(e,"utf8").trimEnd()}catch{return}}var LA=require("node:child_process");var yA=require("node:fs"),re=require("node:path");var Co=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],wA=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],bo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
ho=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],RA=["--no-pager","--literal-pathspecs",...ho.flatMap(e=>["-c",e])];var So=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function DA(e,n=process.env){let A={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!So.has(i)&&(A[t]=o)}let r=e.inherit?[...Co,...wA]:wA;for(let t of r)n[t]!==void 0&&(A[t]=n[t]);return e.root!==void 0&&(A.GIT_WORK_TREE=
e.root),Object.assign(A,bo)}var fn;function xA(){let e=process.env.PATH??process.env.Path??"";if(fn?.path!==e){let n=wo(e);if(n===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");fn={path:e,git:n}}return fn.git}function wo(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(re.delimiter).
filter(A=>(0,re.isAbsolute)(A)).map(A=>(0,re.join)(A,n)).find(A=>yo(A))}function yo(e){try{return(0,yA.statSync)(e).isFile()}catch{return!1}}var Ro=12e4,Do=1<<20;function TA(e,n){let{status:A,stdout:r,error:t}=(0,LA.spawnSync)(xA(),[...RA,...e],{cwd:n.directory,env:DA(n),stdio:["ignore","pipe","ignor\
e"],timeout:Ro,maxBuffer:Do,windowsHide:!0});return t!==void 0||A===null?void 0:{exitCode:A,output:r}}var te=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,A,r={}){let t=r.stderr??"",o=xo(t);super(o===""?`git ${n} ${A}`:`git ${n} ${A}:\
 ${o}`),this.command=n,this.exitCode=r.exitCode,this.stderr=t}};function xo(e){let n=e.split(`
`).map(A=>A.trim());return n.find(A=>A.startsWith("fatal:")||A.startsWith("error:"))??n[0]??""}function Lo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function OA(e,n){if(!Lo(e))throw new te(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var To=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)To[e.toString(16).charCodeAt(0)]=e;var NA=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function FA(e,n,A){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.
startsWith(":")||s===void 0)throw new te(A,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(r)?UA(o,A):void 0,after:/^1[02]/.test(t)?UA(i,A):void 0,
unmerged:s==="U"}}function UA(e,n){return/^0+$/.test(e)?void 0:OA(e,n)}var GA="diff-index";function kA(e){let n=TA([GA,...NA,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let A=n.output.toString("latin1").split("\0"),r=new Set,
t=[];for(let o=0;o+1<A.length;o+=2){let i=A[o+1],{before:s,after:a,unmerged:u}=FA(A[o],i,GA);if(u)return;a!==void 0&&(r.add(a),s===void 0&&t.push(Buffer.from(i,
"latin1")))}return{blobs:r,paths:t}}var Te=class{#n;#A;#e=0;#t=0;constructor(n,A=0){this.#n=n,this.#A=A}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#A)}give(n){this.#A+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var PA="it is encoded in too many ways at once: not all that can be decoded from it was searched",Oo={free:1024*1024,ratio:24},Oe=class{#n;#A=!1;constructor(n){
this.#n=new Te(Oo,n)}get isExceeded(){return this.#A}give(n){this.#n.give(n)}spend(n){let A=this.#n.spend(n);return A||(this.#A=!0),A}};function MA({words:e,first:n,count:A,origin:r},t,o){let i=0,s=A;for(;i<s;){let a=i+s>>1;r+e[n+2*a+1]<t?i=a+1:s=a}return i<A&&r+e[n+2*i]<=o}function HA({bytes:e,start:n,end:A,changes:r},t,o){return{bytes:e,start:n,end:A,changes:r,depth:t,aligned:!0,exact:!1,core:{start:n,end:A},outer:void 0,unpack:o}}
function Qn({layer:e}){return e.outer===void 0?e.unpack:Qn(e.outer)}function O({changes:e},n,A){return e===void 0||MA(e,n-256,A+256)}function vA(e,n){let A=[],r=[],
t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(A.push({layer:t,span:o}),t.outer===void 0)return{steps:A,encoding:r};let i=t.outer.locate(
o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var dn=3*65536,Bn=3*8192;function w(e,n){if(e<=dn+Bn){n({start:0,end:e},{start:0,end:e});return}
for(let A=0;A<e;A+=dn){let r={start:A,end:Math.min(e,A+dn)};n({start:Math.max(0,A-Bn),end:Math.min(e,r.end+Bn)},r)}}function b(e,n){return{start:e.start+n,end:e.
end+n}}var Uo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],No=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Fo=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),JA=new RegExp(`${Uo.map(Fo).join("|")}|(?<![a-z])(?:${No.join(
"|")})`,"i"),Go=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,ko=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Po=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Mo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,_o=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Ho=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function YA(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:A,span:r}of e.steps){let[t,o]=Ue(A,r,256);n.azure||=JA.test(t)||JA.test(
o),n.foreign||=Go.test(t)||ko.test(o),n.digest||=Po.test(t),n.example||=Mo.test(t),n.server||=_o.test(t)&&Ho.test(o)}return n}function Ue(e,n,A){let{bytes:r}=e,
t=Math.max(e.start,n.start-A),o=Math.min(e.end,n.end+A);return[WA(r,t,n.start),WA(r,n.end,o)]}function WA(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,A-n)).toString("latin1")}var Ne=new Uint16Array(256);function oe(e,n,A){Ne.fill(0);for(let t=n;t<A;t++){let o=e[t];Ne[o]=Ne[o]+1}let r=0;for(let t=n;t<A;t++)r+=Math.log2((A-n)/Ne[e[t]]);
return r/(A-n)}var vo=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Jo=new Set(vo.flatMap(e=>VA(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),Wo=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Yo=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function zA(e){let n=e.toLowerCase(),A=VA(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Yo.test(n))return"it is made of words\
 that stand for a token";if(qo(n))return"it repeats itself";if(Fe(A,qA)>=20||Fe(zo(n),qA)>=30)return"it counts up or down";if(Fe(A,r=>Jo.has(r))>=20)return"it w\
alks along the keyboard";if(Fe(A,r=>Wo.has(r))>=(/\d/.test(n)?15:9))return"it is made of words"}function qA(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function qo(e){for(let n=1;n<=26;n++){let A=0;for(let r=n;r<e.length;r++)A+=e[r]===e[r-n]?1:0;if(2*A>=e.length-n)return!0}return!1}function VA(e){return Array.
from({length:Math.max(0,e.length-1)},(n,A)=>e.slice(A,A+2))}function zo(e){return Array.from({length:Math.max(0,e.length-2)},(n,A)=>`${e[A]}${e[A+2]}`)}function Fe(e,n){
return e.filter(n).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,ge=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,Ge=String.raw`[^\s/@"'<>]{0,128}`,
P=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),S=(e,n="")=>f(`(?:${e})${ge}${n}`),z=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${B}`),
$="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Ge}`;var XA=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:S("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:S("_authToken")},{id:"npmrc-auth",before:S(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:S("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:S("npmAuthIdent",`(?:${Ge}:)?`)},{id:"yarn-auth-token",before:S("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${ge}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:S("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:z("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:S("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:P($)},{id:"pip-inde\
x-url",before:f(j),after:P(String.raw`(?:${$})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${ge}basic\s{1,4}`)},{id:"cargo-token",before:S(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:z("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:z("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:P(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:S("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:S("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:S("VSCE_PAT")},{id:"terraform-variable",before:S("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:S("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:P(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:z("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:z("vsce","-p|--pat")},
{id:"tfx-command",before:z("tfx","-t|--token")},{id:"terraform-variable",before:z("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:f(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${ge}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:S("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:P($)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(j),after:P(String.
raw`(?:${$})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${Ge}`),after:P(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(j),after:P(String.raw`(?:${$})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
j),after:P(String.raw`(?:${$})[\w-]`)},{id:"devops-variable",before:S("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Vo=2048,Xo=/[A-Za-z0-9+/_-]+$/,Ko=/^[A-Za-z0-9+/_=-]+/;function gn({steps:e},n=Vo){let A=e.map(({layer:t,span:o},i)=>{let[s,a]=Ue(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(Xo,""),after:a.replace(Ko,"")}});return XA.find(({before:t,after:o})=>A.some(({before:i,after:s})=>(t===void 0||$o(t,i))&&(o?.test(s)??
!0)))?.id}function $o(e,n){return e.lastIndex=n.length,e.test(n)}var N=(e,n,A)=>({signed:e,shaped:n,legacy:A}),Zo={signed:4.5,shaped:4.5,legacy:4},ei=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:n})=>n>=Zo[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],ni=5,Ai=8;function ri(e){return e>=Ai?"likely":e>=ni?"possible":void 0}function ti(e){let{kind:n}=e;return ei.reduce((A,{weights:r,applies:t})=>t(e)?A+
r[n]:A,0)}function KA(e,n){if(n.checksum==="valid")return n;let[A]=e.steps;if(A===void 0)return;let{bytes:r}=A.layer,{start:t,end:o}=A.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(zA(i.slice(0,52))!==void 0)return;let s=YA(e),a=oi(n);if(a==="legacy"&&s.foreign)return;let u=s.azure&&gn(e,256)!==void 0,
c=ti({kind:a,entropy:oe(r,t,t+52),word:i,surroundings:s,carried:u}),C=ri(c);return C===void 0?void 0:{...n,confidence:C}}function oi({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var ke="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",ii="(?:/|\\\\/|%2[Ff])",$A="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",jA="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",si=new RegExp(`${$A}(?::[^\\s:/\
@"'<>]{0,128})?${jA}`,"gi"),VE=new RegExp(`${$A}(?::|%3A)$`,"i"),XE=new RegExp(`^${jA}`,"i"),KE=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${ii}${ke}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${ke}`,"gi"),si,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${ke}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${ke}(?![.:/])`,"gi")];var $E=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),jE=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var ai=Object.freeze([]),Pe=class{#n;#A=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,A,r,t){let o={start:A,end:r},i=vA(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=KA(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,u=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+A,r-A).toString("latin1")),c=i.encoding.length===0&&a.end-a.start===r-A;c&&u.offsets.has(a.start)||(c&&u.offsets.add(a.start),this.#A.push({...s,
token:u.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?ai:i.encoding,seen:{layer:n,span:o}}))}#i(n){let A=this.#e.get(n)??{token:n,
offsets:new Set};return this.#e.set(n,A),A}distinct(){let n=[];for(let A of this.#A.sort(ci)){let r=n.at(-1);r===void 0||r.token!==A.token||r.offset+r.length<=A.
offset?n.push(A):ui(A,r)&&(n[n.length-1]=A)}return n.sort(Ei)}};function ui(e,n){let A=e.encoding.length-n.encoding.length;return A<0||A===0&&e.encoding.join()>n.encoding.join()}function Ei(e,n){return e.offset-n.offset||e.length-
n.length||ln(e.token,n.token)}function ci(e,n){return ln(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:ln(e.encoding.join(),
n.encoding.join()))}function ln(e,n){return e===n?0:e<n?-1:1}function d(e,n=()=>1){let A=new Uint8Array(256);for(let r=0;r<e.length;r++)A[e.charCodeAt(r)]=n(r);return A}var ZA="ABCDEFGHIJKLMNOPQRSTUVWXYZ",In="abcdefghijkl\
mnopqrstuvwxyz",er="0123456789",mn=er+ZA+In,M=`${ZA}${In}${er}+/`,Me=`${In}234567`,l=d(`${M}-_`),_=d(mn),le=d(Me),D=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),U=d("0123456789ABCDEFabcdef"),p=d(M,e=>e);p[45]=62;p[95]=63;var pn=92,fi=37,di=117,Bi=120,Qi=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function _e(e,n,A){let{bytes:r,start:t,end:o}=e;return A<o&&_[r[A]]===1?!1:n<=
t||_[r[n-1]]===0||gi(r,t,n)}function gi(e,n,A){return A-2>=n&&e[A-2]===pn&&Qi.has(e[A-1])||A-3>=n&&e[A-3]===fi&&Cn(e,A-2,A)||A-4>=n&&e[A-4]===pn&&e[A-3]===Bi&&Cn(
e,A-2,A)?!0:A-6>=n&&e[A-6]===pn&&e[A-5]===di&&Cn(e,A-4,A)}function Cn(e,n,A){for(let r=n;r<A;r++)if(U[e[r]]===0)return!1;return!0}var g=52,V=48,m=-1,He=`${M}-_`,nr="%\\&#;={}",Z={table:d(He+nr),shortest:g},F={table:d(`${He}${nr}\r
`),shortest:24},bn={table:l,shortest:g};function h({table:e,shortest:n},A,r,t){let o=r-1,i=o+n;for(;i<t;){let s=i;for(;e[A[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return m}function I(e,n,A,r){let t=A;for(;t+4<=r;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[n[t]]===1;)t++;return t}var li=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Ar={levels:0,
find:({bytes:e,start:n},A)=>A===n&&ve(e,n)!==void 0?n:m,decode:(e,n,A)=>{let{bytes:r,end:t,outer:o}=e,i=ve(r,n),s=o&&Qn(o);return i===void 0||s===void 0||s(r.subarray(
n,t),a=>{A({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ve(e,n){let A=e[n];for(let[r,t]of li)
if(A===t[0]&&t.every((o,i)=>e[n+i]===o))return r}var hn={table:l,shortest:Math.ceil(g*8/6)},rr=4,mi=d("(Px"),tr=Math.floor((V-2)/3),sr={levels:1,trait:4,shortest:hn.shortest,notice:({bytes:e},n,A)=>{for(let r=h(
hn,e,n,A);r!==m;){if(or(e,r))return r;let t=I(l,e,r,A);for(let o=0;o<rr;o++)if(ar(e,r+o,t))return r;r=h(hn,e,t,A)}return m},decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end);or(e.bytes,n)&&pi(e,n,r,A);for(let t=0;t<rr;t++)Ci(e,{start:n+t,end:r},t===0,A);return r}};function or(e,n){let A=p[e[n]]<<2|p[e[n+1]]>>4;return mi[A]===
1&&ve(Sn(e,n,0,6),0)!==void 0}function pi({bytes:e},n,A,r){let t=(A-n)*3>>2;r({bytes:Sn(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ci({bytes:e},n,A,r){let t=n.start,o=(n.end-t)*3>>2;!ar(e,t,n.end)||!ir(e,t,0,o)||w(
o,(i,s)=>{ir(e,t,i.start,i.end)&&r({bytes:Sn(e,t,i.start,i.end),core:b(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:A,exact:!1})})}function ar(e,n,A){let r=n-4,t=r+4*tr;for(;t+4<=A;){let o=t;for(;bi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+
4*tr}return!1}function bi(e,n){let A=p[e[n]]&32,r=p[e[n+1]]&8;return(A|r|p[e[n+2]]&2)===0}function ie(e,n,A){let r=A/3|0,t=A-3*r,o=n+4*r+t,i=p[e[o]],s=p[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function ir(e,n,A,r){let t=A-1,o=t+g;for(;o<r;){let i=o,s=ie(e,n,i);for(;D[s]===1;){if(i--,i===t)return!0;
s=ie(e,n,i)}if(s===0&&hi(e,n,i,A,r))return!0;t=i,o=i+g}return!1}function hi(e,n,A,r,t){for(let o=Math.max(r,A-3);o<A;o++)if(D[ie(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=r&&s<g&&D[ie(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<g&&D[ie(e,n,a)]===1;a+=i)s++;if(s===g)return!0}return!1}function Sn(e,n,A,r){let t=Buffer.
allocUnsafe(r-A),o=n+A/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=p[e[o]],a=p[e[o+1]],u=p[e[o+2]],c=p[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|u>>2,t[i+2]=(u&3)<<
6|c}for(;i<t.length;i++)t[i]=ie(e,n,A+i);return t}var G={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*g},Si=1,wi=48,yi=120,Ri=92,Di=40,Je=Buffer.from("(byte)");function H(e,n,A){let r=n;for(;r<A&&U[e[r]]===0;)r+=xi(e,r,A)?Je.length:1;return Math.
min(r,A)}function We(e,n,A){e.length>0&&e.add(Si,n,A)}function wn(e,n,A){return e[n]===wi&&n+1<A&&Ie(e[n+1])}function ur(e,n,A){return n-2>=A&&e[n-2]===Ri&&Ie(e[n-
1])}function Ie(e){return e!==void 0&&(e|32)===yi}function xi(e,n,A){if(e[n]!==Di||n+Je.length>A)return!1;for(let r=1;r<Je.length;r++)if(e[n+r]!==Je[r])return!1;
return!0}var Ye=class{bytes;starts;ends;length=0;constructor(n,A){this.bytes=Buffer.allocUnsafe(n),this.starts=A?new Int32Array(n):void 0,this.ends=A?new Int32Array(n):void 0}add(n,A,r){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=A),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function W({piece:e,
core:n},A,r){let t=new Ye(e.end-e.start,!1);r(t);let{length:o}=t;if(o<g)return;let i,s=()=>(i===void 0&&(i=new Ye(o,!0),r(i)),i),a=u=>Li(s().starts,u);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:u,end:c})=>{let{starts:C,ends:q}=s();return{start:C?.[u],
end:q?.[c-1],encoding:A}},aligned:!0,exact:!0}}function Li(e,n){let A=0,r=e.length;for(;A<r;){let t=A+r>>1;e[t]<n?A=t+1:r=t}return A}var Q=-1,se=256,Er=10,Ti=13;function y(e,n){return e|n<<9}function cr(e){return e&511}function fr(e){return e>>9}function v(e,n,A){let r=0;for(let t=n;t<A;t++){
let o=e[t];if(U[o]===0)return Q;r=r*16+Y(o)}return n>=A||r>255?Q:r}function Y(e){return(e&15)+(e>57?9:0)}function R(e,n,A){let r=n;for(;r<A&&U[e[r]]===1;)r++;return r}
function ae(e,n,A){return n>=A?0:e[n]===Er?1:e[n]!==Ti?0:n+1<A&&e[n+1]===Er?2:1}var dr={table:G.table,shortest:3*g-1},Oi=48,Ui=3,Br={levels:1,alphabet:{index:0,shape:dr},notice:(e,n,A)=>O(e,n,A)&&Ni(e.bytes,{start:n,end:A}),decode:({bytes:e,
end:n},A,r)=>{let t=I(dr.table,e,A,n);return w(t-A,(o,i)=>{let s={piece:b(o,A),core:b(i,A)},a=W(s,"decimal",u=>Fi(e,s.piece,u));a!==void 0&&r(a)}),t}};function Ni(e,n){
let A=0;for(let r=H(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Qr(e,n,r,t);if(A=o===0||D[o]===1?A+1:0,A>=V)return!0;r=H(e,t,n.end)}return!1}function Fi(e,n,A){
for(let r=H(e,n.start,n.end);r<n.end;){let t=R(e,r,n.end),o=Qr(e,n,r,t);o===Q?We(A,r,t):A.add(o,r,t),r=H(e,t,n.end)}}function Qr(e,{start:n,end:A},r,t){if(t-r>Ui||
r>n&&Ie(e[r-1])||t<A&&Ie(e[t]))return Q;let o=0;for(let i=r;i<t;i++){let s=e[i]-Oi;if(s>9)return Q;o=10*o+s}return o>255?Q:o}function qe(e,n,A){if(!O(e,n.source[0],n.end))return;let{bytes:r}=e;w(n.offsets.at(-1),(t,o)=>{A({bytes:Gi(r,n,t),core:b(o,-t.start),locate:i=>ki(n,b(i,t.start)),
aligned:!0,exact:!0})})}function Gi(e,n,{start:A,end:r}){let t=Buffer.allocUnsafe(r-A);for(let o=lr(n,A);o<n.source.length;o++){let i=n.offsets[o];if(i>=r)break;
let s=Math.max(A,i),a=Math.min(r,n.offsets[o+1]),u=n.source[o]-i;t.set(e.subarray(s+u,a+u),s-A)}return t}function ki(e,n){return{start:gr(e,n.start),end:gr(e,n.
end-1)+1}}function gr(e,n){let A=lr(e,n);return e.source[A]+n-e.offsets[A]}function lr(e,n){let A=0,r=e.source.length-1;for(;A<r;){let t=A+r+1>>1;e.offsets[t]<=
n?A=t:r=t-1}return A}var Ir={table:l,shortest:16},ze=F.shortest,mr=1,yn=2,Rn=4,Pi=8,Mi=d(He,e=>e>=64?mr:e<26?yn:e>=52&&e<62?Rn:Pi),_i=256;function Ve(e,n,A,r){for(let t=h(Ir,e.bytes,
n,A);t!==m;){let o=I(l,e.bytes,t,A);if(!Hi(e.bytes,t,o)&&r(e,t,o))return t;t=h(Ir,e.bytes,o,A)}return m}function Hi(e,n,A){let r=0;for(let t=n;t<A;t++)if(r|=Mi[e[t]],
(r&(yn|Rn))===(yn|Rn))return!1;return(r&mr)===0?A-n<=_i&&vi(e,n,A):!0}function vi(e,n,A){let r=n+1;for(;r<A&&e[r]===e[n];)r++;return r===A}var Ji=27,Wi=38,Yi=60,pr=62,qi=91,zi=8,Vi=64,Xi=16,Ki=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),$i=d(`<\r
`),ji=d("0123456789;"),Zi=d("mK"),es=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ns=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),Dn="\x1BÂâï";function Cr(e,n){let{bytes:A,end:r}=e,t=n;for(let o=0;o<zi;o++){let i=As(e,t);if(i===t)break;t=i}return t>n&&t<r&&l[A[t]]===1?t:-1}function As(e,n){
let A=e.bytes[n];if(A===Yi)return rs(e,n);if(A===Ji)return ts(e,n);for(let r of A===Wi?es:ns)if(xn(e,n,r))return n+r.length;return n}function rs({bytes:e,end:n},A){
if(A+1>=n||Ki[e[A+1]]===0)return A;let r=Math.min(n,A+Vi),t=A+1;for(;t<r&&e[t]!==pr&&$i[e[t]]===0;)t++;return t<r&&e[t]===pr?t+1:A}function ts({bytes:e,end:n},A){
if(e[A+1]!==qi)return A;let r=Math.min(n,A+2+Xi),t=A+2;for(;t<r&&ji[e[t]]===1;)t++;return t<n&&Zi[e[t]]===1?t+1:A}function xn({bytes:e,end:n},A,r){if(A+r.length>
n)return!1;for(let t=0;t<r.length;t++){let o=e[A+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var Tn=10,wr=13,os=38,is=60,ue=92,br=42,ss=45,as=35,Ln=47,yr=110,Rr=114,Nn=4,Xe=128,us=2,Es=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(fs),$e=d(" 	\"'`\\=.,&>#*|<^"),X=d("\"'`"),Fn=d("bBfFrRuULN@$"),Gn=d("+-/_"),cs=d(`
\r<`),je=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${Dn}`),Ze=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),Ke=d(`
\r\\&<${Dn}`);function fs(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function en(e,n){let{bytes:A,end:r}=e;if(n>=r||je[A[n]]===0)return-1;let t=On(e,n,!1);
return t!==-1?t:ds(e,n)?On(e,n,!0):Cr(e,n)}function ds({bytes:e,end:n},A){let r=A;for(;r<n&&r-A<Nn&&e[r]===ue;)r++;return r<n&&X[e[r]]===1}function On(e,n,A){let{
bytes:r,end:t}=e,o=Math.min(t,n+(A?2*Xe:Xe)),i=0,s=n;for(;s<o;){let a=Is(e,s),u=A?Bs(r,s,o):s;if(a>s){if(i===us)return-1;i++,s=a}else if(u>s)s=u;else if($e[r[s]]===
1||ls(r,s,o))s++;else if(s>n&&gs(r,s,o))s++;else break}return A&&(s===n||X[r[s-1]]===0)?-1:i>0||Qs(r,n,s)?s:-1}function Bs(e,n,A){let r=e[n]===Ln&&e[n+1]===br,t=e[n]===
as||hr(e,n,Ln)||hr(e,n,ss);if(!r&&!t)return n;let o=n+(r?2:1);if(t){for(;o<A&&e[o]!==Tn&&e[o]!==wr;)o++;return o<A?o:n}for(;o+1<A&&(e[o]!==br||e[o+1]!==Ln);)o++;
return o+1<A?o+2:n}function hr(e,n,A){return e[n]===A&&e[n+1]===A}function Dr({bytes:e,end:n},A){if(A>=n||je[e[A]]===0)return!1;if(X[e[A]]===1)return!0;let r=Math.
min(n,A+Xe),t=A;for(;t<r&&Ze[e[t]]===1&&Ke[e[t]]===0;)t++;return t<r&&Ke[e[t]]===1}function Qs(e,n,A){let r=n;for(;r<A&&e[r]===ue;)r++;return r<A-1&&X[e[r]]===1&&
X[e[A-1]]===1}function gs(e,n,A){if(Fn[e[n]]===0)return!1;let r=n+1;for(;r<A&&r-n<=Nn&&e[r]===ue;)r++;return r<A&&X[e[r]]===1}function kn(e,n){let{bytes:A,start:r}=e,
t=Math.max(r,n-Xe),o=-1;for(let i=n-1;i>t&&Ze[A[i]]===1;i--)l[A[i]]===0&&l[A[i-1]]===1&&On(e,i,!1)===n&&(o=i);return o}function nn({bytes:e,start:n},A){return A>
n&&(e[A]===yr||e[A]===Rr)&&e[A-1]===ue}function ls(e,n,A){let r=n;for(;r<A&&Gn[e[r]]===1;)r++;return r>n&&r<A&&($e[e[r]]===1||cs[e[r]]===1)}function Is(e,n){let{
bytes:A,end:r}=e,t=A[n];if(t===Tn)return n+1;if(t===wr)return n+1<r&&A[n+1]===Tn?n+2:n+1;if(t===ue){let o=Sr(e,n)===Rr?Un(e,n):n;return Sr(e,o)===yr?Un(e,o):o}if(t!==
os&&t!==is)return n;for(let o of Es)if(xn(e,n,o))return n+o.length;return n}function Sr(e,n){let A=Un(e,n)-1;return A>n&&A<e.end?e.bytes[A]:-1}function Un(e,n){
let A=n;for(;A<e.end&&A-n<Nn&&e.bytes[A]===ue;)A++;return A+1}var Pn=10,ms=128,ps=64,Mn=d(" 	"),xr=d("0123456789"),Lr={levels:0,trait:2,shortest:F.shortest,notice:(e,n,A)=>Ve(e,n,A,Cs),decode:(e,n,A)=>{let r=I(l,e.bytes,n,
e.end),t=bs(e,n,r);return t===void 0?r:(qe(e,t,A),t.end)}};function Cs(e,n,A){let r=Tr(e,n,A);if(r===void 0)return!1;let t=A-n,o=A;for(let i=An(e,r,o);i!==-1;i=
An(e,r,o))if(o=I(l,e.bytes,i,e.end),t+=o-i,t>=g)return!0;return!1}function bs(e,n,A){let r=Tr(e,n,A);if(r===void 0)return;let t=[n],o=[0,A-n],i=A;for(let s=An(e,
r,i);s!==-1;s=An(e,r,i))i=I(l,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<g?void 0:{source:t,offsets:o,end:i}}function Tr(e,n,A){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,n-ms),s=n,a=!0;for(;s>i&&r[s-1]!==Pn;s--)Mn[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==Pn||!Dr(e,A))return;let u=Math.min(
o,A+ps),c=A;for(;c<u&&r[c]!==Pn;)c++;return c<u?{lineStart:s,start:n,end:A,lineEnd:c}:void 0}function An({bytes:e,end:n},A,r){let t=r;for(let o=A.end;o<=A.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=A.lineStart;o<A.start;){if(t>=n)return-1;let i=hs(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,A.start),t=I(i,e,t,n)}}return t<n&&l[e[t]]===1?t:-1}function hs(e){return xr[e]===1?xr:Mn[e]===1?Mn:void 0}var Ss=85,Or=117,ws=120,ys=123,Rs=125,K=48,Ds=32,xs=127,Ur={encoding:"escape",lead:92,read:(e,n,A)=>{if(n+1>=A)return Q;let r=e[n+1];if(r===Or&&e[n+2]===ys)return Ls(
e,n,A);if(r===ws)return _n(e,n,n+4,A);if(r===Or)return _n(e,n,n+6,A);if(r===Ss)return _n(e,n,n+10,A);if(r>=K&&r<K+8)return Ts(e,n,A);let t=ae(e,n+1,A);return t>
0?y(se,1+t):r>Ds&&r<xs&&_[r]===0?y(r,2):Q}};function _n(e,n,A,r){let t=A>r?Q:v(e,n+2,A);return t===Q?Q:y(t,A-n)}function Ls(e,n,A){let r=R(e,n+3,Math.min(A,n+9)),
t=r<A&&e[r]===Rs?v(e,n+3,r):Q;return t===Q?Q:y(t,r+1-n)}function Ts(e,n,A){let r=0,t=n+1,o=n+(Os(e,n+1,A)?5:4);for(;t<A&&t<o;){let i=e[t]-K;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return y(r,t-n)}function Os(e,n,A){if(n+4>A||e[n]!==K||e[n+1]>K+3||e[n+1]===K&&e[n+2]<K+4)return!1;for(let r=n+1;r<n+4;r++){let t=e[r]-K;if(t<
0||t>7)return!1}return!0}var Us=35,Ns=59,Fs=120,Hn=48,Nr=8,Fr={encoding:"html-entity",lead:38,read:(e,n,A)=>{if(n+2>=A||e[n+1]!==Us)return Q;let r=(e[n+2]|32)===Fs,t=r?n+3:n+2,o=r?R(e,t,
Math.min(A,t+Nr)):Gs(e,t,A),i=r?v(e,t,o):ks(e,t,o);return i===Q?Q:y(i,(o<A&&e[o]===Ns?o+1:o)-n)}};function Gs(e,n,A){let r=Math.min(A,n+Nr),t=n;for(;t<r&&e[t]>=
Hn&&e[t]<Hn+10;)t++;return t}function ks(e,n,A){let r=0;for(let t=n;t<A;t++)r=r*10+e[t]-Hn;return n>=A||r>255?Q:r}var Ps=117,Gr={encoding:"percent",lead:37,read:(e,n,A)=>{if(e[n+1]===Ps){let t=n+6>A?Q:v(e,n+2,n+6);return t===Q?Q:y(t,6)}let r=v(e,n+1,Math.min(A,n+3));return n+
3>A||r===Q?Q:y(r,3)}};var kr=61,Pr={encoding:"quoted-printable",lead:kr,read:(e,n,A)=>{let r=ae(e,n+1,A);if(r>0)return e[n-1]===kr?Q:y(se,1+r);let t=v(e,n+1,Math.min(A,n+3));return n+
3>A||t===Q?Q:y(t,3)}};var vn=[Gr,Ur,Fr,Pr],ee=d(String.fromCharCode(...vn.map(({lead:e})=>e)),e=>e+1),Hr=d("=\\"),_s=10,Hs=13,vs=512,vr={levels:1,trait:8,shortest:g,notice:(e,n,A)=>{
for(let r=h(Z,e.bytes,n,A);r!==m;){let t=_r(e,r);if(Js(e,Mr(e,r),t))return r;r=h(Z,e.bytes,t,A)}return m},decode:(e,n,A)=>{let r={start:Mr(e,n),end:_r(e,n)},t=qs(
e.bytes,r);for(let[o,i]of vn.entries())(t&1<<o)!==0&&Ys(e,r,i,A);return r.end}};function Js(e,n,A){let{bytes:r}=e,t=A;for(;t>n&&_[r[t-1]]===0;)t--;if(!Ws(e,n,t))
return!1;let o=0;for(let i=n;i<t&&o<g;i++)o+=_[r[i]];return o===g}function Ws({bytes:e,end:n},A,r){for(let t=rn(e,A,r);t<r;t=rn(e,t+1,r))if(Jr(e,t).read(e,t,n)!==
Q)return!0;return!1}function rn(e,n,A){let r=n;for(;r+4<=A;){let t=ee[e[r]]|ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<A&&ee[e[r]]===0;)r++;
return r}function Jr(e,n){return vn[ee[e[n]]-1]}function Mr({bytes:e,start:n},A){let r=Math.max(n,A-vs),t=A;for(;;){for(;t>r&&Z.table[e[t-1]]===1;)t--;let o=t;if(o>
r&&e[o-1]===_s&&o--,o>r&&e[o-1]===Hs&&o--,o===t||o<=r||Hr[e[o-1]]===0)return t;t=o}}function _r({bytes:e,end:n},A){let r=A;for(;;){r=I(Z.table,e,r,n);let t=Hr[e[r-
1]]===1?ae(e,r,n):0;if(t===0)return r;r+=t}}function Ys({bytes:e},n,A,r){w(n.end-n.start,(t,o)=>{let i={piece:b(t,n.start),core:b(o,n.start)},s=W(i,A.encoding,a=>zs(
e,i.piece,A,a));s!==void 0&&r(s)})}function qs(e,{start:n,end:A}){let r=0;for(let t=rn(e,n,A);t<A;t=rn(e,t+1,A)){let o=1<<ee[e[t]]-1;(r&o)===0&&Jr(e,t).read(e,t,
A)!==Q&&(r|=o)}return r}function zs(e,{start:n,end:A},{lead:r,read:t},o){for(let i=n;i<A;){let s=e[i],a=s===r?t(e,i,A):Q,u=a===Q?i+1:i+fr(a),c=a===Q?s:cr(a);c!==
se&&o.add(c,i,u),i=u}}var qr={levels:1,alphabet:{index:0,shape:G},notice:(e,n,A)=>O(e,n,A)&&Vs(e.bytes,n,A),decode:({bytes:e,end:n},A,r)=>{let t=I(G.table,e,A,n);return w(t-A,(o,i)=>{
let s={piece:b(o,A),core:b(i,A)},a=!1,u=W(s,"hex",C=>{a=Yr(e,s.piece,0,C)});u!==void 0&&r(u);let c=a?W(s,"hex",C=>{Yr(e,s.piece,1,C)}):void 0;c!==void 0&&r(c)}),
t}};function Vs(e,n,A){let r=0;for(let t=H(e,n,A);t<A;){wn(e,t,A)&&(t+=2);let o=R(e,t,A);if(o-t>=G.shortest&&Wr(e,t+1,o,0)>=V||(r=zr(e,t,o,n)?Wr(e,t,o,r):0,r>=V))
return!0;t=H(e,o,A)}return!1}function Wr(e,n,A,r){let t=r;for(let o=n;o+2<=A&&t<V;o+=2){let i=Y(e[o])*16+Y(e[o+1]);t=i===0||D[i]===1?t+1:0}return t}function Yr(e,{
start:n,end:A},r,t){let o=!1;for(let i=H(e,n,A);i<A;){wn(e,i,A)&&(i+=2);let s=R(e,i,A),a=s-i>=G.shortest;o||=a,a||r===0&&zr(e,i,s,n)?Jn(t,e,i+r,s):We(t,i,s),i=H(
e,s,A)}return o}function zr(e,n,A,r){return A-n>=G.shortest||(A-n)%2===0&&!ur(e,n,r)}function Jn(e,n,A,r){for(let t=A;t+2<=r;t+=2)e.add(Y(n[t])*16+Y(n[t+1]),t,t+
2)}var Xs=8,on={table:d("0123456789ABCDEFabcdef :"),shortest:31},$r=256,qn=d(" 	#>*+-/|:]"),Ks=128,sn=32,$s=58,js=124,jr=10,Zs=13,ea=4,na=6,Vr=16,Xr=16,Aa=8,Zr={levels:1,
alphabet:{index:1,shape:on},notice:({bytes:e,start:n,end:A},r)=>{let t={start:Kr(e,r,n),end:tn(e,r,A)};return Wn(e,t,void 0)>=Xs},decode:(e,n,A)=>{let{bytes:r,end:t}=e,
o=I(on.table,r,n,t),i=Kr(r,n,e.start),s=i;for(let a=i;a<t;){let u=tn(r,a,t);if(Wn(r,{start:a,end:u},void 0)===0)break;s=u,a=u+1}return s===i?o:(O(e,i,s)&&w(s-i,
(a,u)=>{let c={piece:b(a,i),core:b(u,i)},C=a.start===0?i:tn(r,c.piece.start,c.piece.end)+1,q=Be=>W(c,"hex",Ae=>{ta(r,{start:C,end:c.piece.end},{rewritten:Ae,addWord:Be})}),
x=!1,ye=q((Be,Ae,Re)=>{x||=Re-Ae>2,Jn(Be,r,Ae,Re)});ye!==void 0&&A(ye);let cA=x?q((Be,Ae,Re)=>ra(Be,r,Ae,Re)):void 0;cA!==void 0&&A(cA)}),Math.max(o,s))}};function ra(e,n,A,r){
for(let t=r-2;t>=A;t-=2)e.add(Y(n[t])*16+Y(n[t+1]),A,r)}function ta(e,{start:n,end:A},r){for(let t=n;t<A;){let o=tn(e,t,A);Wn(e,{start:t,end:o},r),t=o+1}}function Kr(e,n,A){
let r=Math.max(A,n-$r),t=n;for(;t>r&&e[t-1]!==jr;)t--;return t}function tn(e,n,A){let r=Math.min(A,n+$r),t=n;for(;t<r&&e[t]!==jr;)t++;return t}function Wn(e,n,A){
let r=Math.min(n.end,n.start+Ks);for(let t=n.start;t<r;t++){if(U[e[t]]===0||t>n.start&&qn[e[t-1]]===0)continue;let o=aa(e,{start:t,end:n.end}),i=o===-1?0:oa(e,{
start:o,end:n.end},A);if(i>0)return i}return 0}function oa(e,{start:n,end:A},r){let t=0,o=Xr;for(let i=n;i<A;){t>0&&(i=ia(e,{start:i,end:A},o));let s=R(e,i,Math.
min(A,i+Xr+1)),a=s-i;if(a===0||a%2===1||a>o||!sa(e,s,A))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===Aa&&o===2&&i<A&&e[i]===sn&&i++}return t}
function ia(e,{start:n,end:A},r){let t=n+r,o=n;for(;o<t&&e[o]===sn;)o++;return o>n&&o<t&&t<=A&&R(e,o,t)===t?o:n}function sa(e,n,A){let r=e[n];return n>=A||r===sn||
r===js||r===Zs}function aa(e,{start:n,end:A}){let r=R(e,n,Math.min(A,n+Vr+1)),t=r-n;if(t<ea||t>Vr)return-1;let o=r<A&&e[r]===$s;o&&r++;let i=r;for(;r<A&&e[r]===
sn;)r++;return(o||r-i>=2||r-i===1&&t>=na)&&r<A&&U[e[r]]===1?r:-1}var nt={levels:0,trait:2,shortest:F.shortest,notice:(e,n,A)=>Ve(e,n,A,ua),decode:(e,n,A)=>{let r=I(l,e.bytes,n,e.end),t=fa(e,n,r);for(let o of t)qe(e,o,A);return t[0]?.
end??r}};function ua(e,n,A){let r=A-n,t=A;for(let i=en(e,t);i!==-1&&(t=I(l,e.bytes,i,e.end),t!==i);i=en(e,t))if(r+=t-i,r>=g)return!0;let o=nn(e,n)?n+1:n;return r>
g-ze&&kn(e,o)!==-1}var Ea=["+","-","//"].map(e=>Buffer.from(e)),ca=new Uint8Array(0);function fa(e,n,A){let r=et(e,n,A,ca);if(r===void 0)return[];let t=r.source.
find(s=>s>=A),o=t===void 0?void 0:Ea.find(s=>zn(e,t,s)),i=o===void 0?void 0:et(e,n,A,o);return i===void 0?[r]:[r,i]}function et(e,n,A,r){let t=nn(e,n)?n+1:n,o=zn(
e,t,r)?t+r.length:t,i=[o],s=[0,A-o],a=o-t===r.length?da(e,t):void 0;a!==void 0&&(i.unshift(a.start),s.splice(0,2,0,a.end-a.start,a.end-a.start+A-o));let u=A;for(;;){
let c=en(e,u);if(c===-1||!zn(e,c,r))break;let C=I(l,e.bytes,c+r.length,e.end);if(C<=c+r.length)break;i.push(c+r.length),s.push(s.at(-1)+C-c-r.length),u=C}return i.
length===1||s.at(-1)<g?void 0:{source:i,offsets:s,end:u}}function zn({bytes:e,end:n},A,r){if(A+r.length>n)return!1;for(let t=0;t<r.length;t++)if(e[A+t]!==r[t])return!1;
return!0}function da(e,n){let{bytes:A,start:r}=e,t=kn(e,n);if(t===-1)return;let o=t;for(;o>r&&t-o<ze&&l[A[o-1]]===1;)o--;return nn(e,o)&&o++,o>=t||t-o>=ze?void 0:
{start:o,end:t}}var Ba={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},At=2*(g-1),tt={levels:1,find:({bytes:e,end:n},A)=>{for(let r=A+At-1;r<n;r+=At)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=A;t--)if(D[e[t]]===1&&ot(e,A,t,n)!==0)return t}return m},decode:(e,n,A)=>{let r=Qa(e,n),t=r.first+r.width*(r.count-1);return O(e,r.first,
t)&&w(r.count,(o,i)=>{A({bytes:ga(e.bytes,r,o),core:b(i,-o.start),locate:s=>la(e,r,b(s,o.start)),aligned:!0,exact:!1})}),t}};function ot(e,n,A,r){return rt(e,n,
A,r,2)?2:rt(e,n,A,r,4)?4:0}function rt(e,n,A,r,t){let o=1;for(let i=A+t;i<r&&o<g&&!(D[e[i]]===0||!Ee(e,i-t+1,i));i+=t,o++);for(let i=A-t;i>=n&&o<g&&!(D[e[i]]===
0||!Ee(e,i+1,i+t));i-=t,o++);return o===g}function Ee(e,n,A){for(let r=n;r<A;r++)if(e[r]!==0)return!1;return!0}function Qa({bytes:e,start:n,end:A},r){let t=ot(e,
n,r,A)===4?4:2,o=r;for(;o-t>=n&&e[o-t]!==0&&Ee(e,o-t+1,o);)o-=t;let i=r;for(;i+t<A&&e[i+t]!==0&&Ee(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function ga(e,{
first:n,width:A},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=n+A*r.start;o<t.length;o++,i+=A)t[o]=e[i];return t}function la(e,{first:n,width:A},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+A*r.start,u=n+A*(r.end-1),c=u+A<=i&&Ee(t,u+1,u+A),q=a-A+1>=o&&Ee(t,a-A+1,a)&&(!c||s&&(a-o)%A===A-1),[x,ye]=Ba[A];return q?
{start:a-A+1,end:u+1,encoding:ye}:{start:a,end:Math.min(u+A,i),encoding:x}}var an=[nt,Lr,sr,vr],it=[qr,Br,Zr],st=tt,Vn=Ar;var ut=require("node:zlib");var J=52,Xn=32,at=[2,7,8,22],Ia=-524719827,ma=270137646,Kn=50,ce=123-Kn,pa=97,Ca=113,ba=4;function Et(e){return at.reduce((A,r)=>A<<8|e[r],0)^(0,ut.crc32)(e.filter(
(A,r)=>!at.includes(r)))}var ct=Et(new Uint8Array(Xn)),ha;function Sa(){let e=new Int32Array(J*ce),n=new Uint8Array(Xn);for(let A=0;A<Xn*8;A++){n[A>>3]=128>>(A&7);let r=Et(n)^ct;n[A>>3]=
0;let t=Math.floor(A/5),o=16>>A%5;for(let i=0;i<Me.length;i++){let s=t*ce+Me.charCodeAt(i)-Kn;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function Ce(e,n){let A=ha??=Sa(),
r=ct;for(let t=n,o=-Kn;t<n+J;t+=4,o+=4*ce){let i=A[o+e[t]],s=A[o+ce+e[t+1]],a=A[o+2*ce+e[t+2]];r^=i^s^a^A[o+3*ce+e[t+3]]}return r===Ia?"user":r===ma?"applicatio\
n":void 0}function ft(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var dt={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function $n(e,n,A,r){if(A-n===J)return r<=n&&Ce(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,r);o<A;o++){let i=e[o];
if(t=i===e[o-1]?t+1:0,i!==pa&&i!==Ca||t>=J-1)continue;let s=o-J+1;if(s>=r&&s>=n&&Ce(e,s)!==void 0)return s}return-1}function Bt(e,n){return oe(e,n,n+J)>=ba}function Qt(e,n,A){let r=n,t=A,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+wa(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function wa(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function gt(e){let n=It(e),A="";for(let t=n;t>0;t=Math.floor(t/62))A=mn.charAt(t%62)+A;let r=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(r)+A).padEnd(6,"0")}function lt(e){let n=It(e)>>>8;return[18,12,6,0].map(A=>M.charAt(n>>>A&63)).join("")}function It(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ne=84,fe=76,Zn=52,ya=57,Ra=58,Ct=59,Da=72,un=80,xa=4,he=Buffer.from("AZDO"),bt=new Uint8Array(256).fill(4);he.forEach((e,n)=>{n<3&&(bt[e]=3-n)});var jn=Buffer.
from("JQQJ9"),ht={9:"key",D:"derived",H:"hash"},La=new Set(Object.keys(ht).map(e=>e.charCodeAt(0))),Ta=2024,St=65,Oa=1970041904,Ua=1147496033,be=new Uint8Array(
un/4*3);function wt(e,n,A){for(let r=n+3;r<A;r+=bt[e[r]])if(!(e[r]!==he[3]||e[r-1]!==he[2])&&e[r-2]===he[1]&&e[r-3]===he[0])return r-3;return-1}function yt(e,n){
if(!pt(e,n,n+fe))return;let A=pt(e,n+un,n+ne);if(!eA(e,n))return A?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Na(e,n)};if(Ga(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(A)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Rt(e,n){return oe(e,n,n+Zn)>=xa}function eA(e,n){for(let r=0;r<jn.length;r++)if(e[n+Zn+r]!==jn[r])return!1;let A=e[n+Ct]-
St;return La.has(e[n+Zn+jn.length])&&A>=0&&A<12}function Na(e,n){let A=e.subarray(n+Da,n+fe);return{issued:Fa(e,n),keyKind:ht[String.fromCharCode(e[n+ya])]??"ke\
y",provider:String.fromCharCode(...A)}}function Fa(e,n){let A=Ta+M.indexOf(String.fromCharCode(e[n+Ra])),r=e[n+Ct]-St+1;return`${A}-${String(r).padStart(2,"0")}`}
function Ga(e,n){for(let r=n,t=0;t<be.length;r+=4,t+=3){let o=p[e[r]],i=p[e[r+1]],s=p[e[r+2]],a=p[e[r+3]];be[t]=o<<2|i>>4,be[t+1]=(i&15)<<4|s>>2,be[t+2]=(s&3)<<
6|a}let A=Qt(be,Oa,Ua);return mt(e,n,gt(A))||mt(e,n,lt(A))}function mt(e,n,A){for(let r=0;r<ne-un;r++)if(e[n+un+r]!==A.charCodeAt(r))return!1;return!0}function pt(e,n,A){
for(let r=A-1;r>=n;r--)if(_[e[r]]===0)return!1;return!0}var Dt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDHx4BAwEAAgEGBwQAAQQIAgICAQIAAAAAAAEF\
BQABAAMGdBd/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALB1QIBmlzV2lkZQARBHNpZnQABgpzaWZ0UGllY2VzAAwKcGllY2VTdGFydAAOCHBpZWNlRW5kAA8IcnVuQ291bnQADQdjb3VudE9mABoGbWVtb3J5AgAK2HQelAEBAn8jByABIABraiQHA0AgACABSQRAIwNB\
gMAARgRAEAQEQEEBDwtBwJAwQcDMMEGABPwKAABBgAQkAwsjA0HAkDBqIQMjAyABIABBgEBrIwNrIgIgASACSRsiAiAAa2okAwNAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyACIQAMAQsL\
QQALggEAA0AgAkEwSSAAQQJqIAFNcQRAIAJBAWpBACAAQQFqLQAAIgJBD3FBCUEAIAJBOUsbaiAALQAAIgJBD3FBCUEAIAJBOUsbakEEdHIiAgR/IAJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZyBUEBCxsh\
AiAAQQJqIQAMAQsLIAILwwgBB38jACICIABBgAJBgAEgARtqIgMgAiADSRshByAAIQIDQCACIAdJBEACQAJ/IAJBAWoiAyACLQAAIgRBCkYNABogBEENRgRAIAJBAmogAyADLQAAQQpGGwwBCyAEQdwARgRAIAIh\
AwNAIAMgAmtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIAIgA0kgAyMASXEEfyADLQAABUEAC0HyAEYEfyACIQMDQCADIAJrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAEL\
CyADQQFqBSACCyIEIQMDQCADIARrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIwBJIAMgBEtxBH8gAy0AAAVBAAtB7gBGBH8gBCEDA0AgAyAEa0EESSADIwBJcQR/IAMtAABB3ABGBUEA\
CwRAIANBAWohAwwBCwsgA0EBagUgBAsMAQsgBEEmRgRAIAIQEgwBCyAEQTxGBH8gAhATBSACCwshCCABBEACQCACQQFqLQAAIgNBKkYgAi0AACIGQS9GcQRAIAJBAmohAwNAIANBAWoiBiAHSQRAIANBAmohBCAD\
LQAAQSpGBH8gBi0AAEEvRgVBAAsNAyADQQFqIQMMAQsLIAIhBAwBCyACIQQgBkEjRwR/IAMgBkcEf0EBBSAGQS1HIAZBL0dxCwVBAAsNACACQQFqIQMDQCADIAdJBH8gAy0AAEEKRwVBAAsEfyADLQAAQQ1HBUEA\
CwRAIANBAWohAwwBCwsgAyACIAMgB0kbIQQLBSACIQQLIAIgCEkEfyAFIgJBAWohBSACQQJGBEBBAA8LIAgFIAIgBEkEfyAEBSACLQAAQQF0QYCELGovAQBBgBBxBH9BAQUgAiEDA0AgAyAHSQR/IAMtAABBAXRB\
gIQsai8BAEGAwABxBUEACwRAIANBAWohAwwBCwsgAiADRiADIAdPcgR/QQAFQQEgAy0AACIDQQ1GQQEgA0EKRiADQQF0QYCELGovAQBBgBBxGxsLCwR/QQEFIAAgAkkEfyACLQAAQQF0QYCELGovAQBBgCBxBH8g\
AkEBaiEDA0AgAyAHSSADIAJrQQRNcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAyAHSQR/IAMtAABBAXRBgIQsai8BAEGAAnEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EA\
BSACQQFrLQAAQQF0QYCELGovAQBBgAJxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQYACcQVBAAsEfyAC\
QQFrLQAAQQF0QYCELGovAQBBgAJxBUEACwsbC3gBAX8gAC0AAEEBdEGAhCxqLwEAQSBxRQRAQQAPCyAAQQAQAiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABB\
AXRBgIQsai8BAEGAAnEEfyAAQQEQAgUgABAWCwuiAwEFfyMDQcCQMGoiA/0MAQEBAQEBAQEBAQEBAQEBAf0LBABBwJAwIAMQBQR/QQEFQcCQMCADEAoLBEBBASEEBUG/kDAhAkGnkTAhAAJAA0AgACADSQRAA0Ag\
AC0AAEEBdEGAhCxqLwEAQYCAAXEEQCAAQQFrIgBBAWohASAAIAJGDQQMAQsLIAAiAkHoAGohAAwBCwtBACEBCyABIQACQANAIAAEQCAAIQIDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQYCAAXEFQQALBEAgAEEB\
aiEADAELCyACIQEDQCAAIAFLBH8gAS0AAEEBdEGAhCxqLwEAQYAIcQVBAAsEQCABQQFqIQEMAQsLQQEhBCAAIAFLDQIgAiAAQQAQAUEwTwR/QQEFIAJBAWogAEEAEAFBME8LDQIgAEEBayICQegAaiEAAkADQCAA\
IANJBEADQCAALQAAQQF0QYCELGovAQBBgIABcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAwBCwtBACEECwsgBAuHBAEEfwJ/QQAgASAAa0HUAEkNABogAUEEayEEIABB\
zwBqIQIDQCACIARJBEAgAi0AACIDQcQARgR/IAJBAWoFIANB2gBGBH8gAkECagUgA0HBAEYEfyACQQNqBUEBIANBzwBGBH8gAkEDaygCAEHBtJH6BEYFQQALBH8gAkHPAGshBSACQQNrIQMCfwNAIAMgBUsEQEEA\
IANBAWsiAy0AAEEBdEGAhCxqLwEAQYHAAHFBAUcNAhoMAQsLQQELBUEACw0FGiACQQRqCwsLIQIMAQsLQQALBH9BAQUgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGABHEEQCAAQQFr\
IgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYAEcQVBAAsEQCACQQFqIQIMAQsLA0AgACACSQR/IAAtAAAg\
A0YFQQALBEAgAEEBaiEADAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGABHEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMh\
AAwBCwtBAAsLC+kBAgF7AX8gAEEQayIG/QAEACEFIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCBLCAAIAFqIgFBwAD8CgAAIAFBAUHAAPwLACAAJAEgASQAQQAkEUHAjDBBAEGEAvwLAEEAJAQgAiQFIAMkAiAE\
JAZBACQIQQAkCUEAJA5BACQPIAAgARAQBH8gACECAn8DQCABIAJLBEBBASAC/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WRpQQhPDQIaIAJBEGohAgwBCwtBAAsFQQALJBIgAEEQayAF/QsEACABQYCBLEHAAPwK\
AAAjBAvoAwIHfwF7IAEgAGtBNE8iAwRAIwJBf0YEf0EABSMCIQIDQCACIAZLBEAjBiMFIAIgBmpBAXYiA0EDdGooAgRqQYACaiAASQRAIANBAWohBgUgAyECCwwBCwsgBiMCSQR/IwYjBSAGQQN0aigCAGoFQX8L\
CyABQYACak0hAwtBCEEAIAMEfyAAIAEQGwVBAAsbIQIgACIEIQYDQCAGIAFBAWpJBEACQEHAgCz9AAQAIAb9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8P\
Dw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBwNAIAcEQCAGIAdoaiIFIAEgASAFSxshCCAHIAdBAWtxIQcgCCAEayIFQRBPBEAgAyAFQTRPcQRAIAIgBCAIEAVBAEciAkEEciACIAQg\
CBAKG3IhAgsgAkECcQR/QQAFIAQgCBAXCwRAIAJBAnIhAgsLIAhBAWohBCABIAhGDQIMAQsLIAZBEGohBgwCCwsLIAJFIwRBgPUBS3IEQA8LIwRBgPUBSQRAIwRBA3RBgNgwaiIDIAAjAWs2AgAgAyABIwFrIAJB\
GHRyNgIECyMEQQFqJAQLgQMBBH8gA0H/AXEiBAR/QQJBASAEQS9GGwVBAAshBkEAJANBACQHIAAhBAJ/A0AgBCADQf8BcSIFBH9BAkEBIAVBL0YbBUEACyAAakkEQEEAIAQtAAAgA0H/AXFHDQIaIARBAWohBAwB\
CwtBAQsEfyAAIAZqIQAjCwR/IxYjCxAAGkECBUEBCwVBAQshBSAAIAEQACEEIAEkCiABEAMhAANAIARBASAABH8gACEBAn8DQCABIANB/wFxIgcEf0ECQQEgB0EvRhsFQQALIABqSQRAQQAgAS0AACADQf8BcUcN\
AhogAUEBaiEBDAELC0EBCwVBAAsbRQRAAkAjACEHIAAgBmohAQNAIAEgB0kEfyABLQAAQQF0QYCELGovAQBBAXEFQQALBEAgAUEBaiEBDAELCyAAIAZqIgAgAUYNACAAIAEQACEEIAVBAWohBSABJAojChADIQAM\
AgsLCyAEBH9BAQUgBUEBSyMHQTRPcSMKQYACaiACT3EEfxAEBUEACwsLwwMBA38jDSEBA0AgASMQTQRAIAAjAE8Ef0EBBSAALQAAIAEtAABHCwRAQQAPCyABQQFqIQEgAEEBaiEADAELCyMVIQEDQCABIwxJBEAg\
ACMATwRAQQAPCyABLQAAQSBGBH9BAQUgAS0AAEEJRgsEQCAALQAAQSBGBH9BAQUgAC0AAEEJRgtFBEBBAA8LA0AgASMMSQR/IAEtAABBIEYEf0EBBSABLQAAQQlGCwVBAAsEQCABQQFqIQEMAQsLA0AgACMASQR/\
IAAtAABBIEYEf0EBBSAALQAAQQlGCwVBAAsEQCAAQQFqIQAMAQsLBSABLQAAQQF0QYCELGovAQBBEHEEQCAALQAAQQF0QYCELGovAQBBEHFFBEBBAA8LA0AgASMMSQR/IAEtAABBAXRBgIQsai8BAEEQcQVBAAsE\
QCABQQFqIQEMAQsLA0AgACMASQR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAQQFqIQAMAQsLBSABIgJBAWohASAAIgNBAWohACACLQAAIAMtAABHBEBBAA8LCwsMAQsLIABBACAAIwBJBH8gAC0AAEEBdEGA\
hCxqLwEAQQFxBUEACxsLtQYBCH8gASAAa0HGAEkEQEEADwsDQCAJQQRJBEAgACAJakEEayIDQTxqIQICfwNAIAJBBGogAU0EQANAIAJBAmotAABBwIEsai0AAEECcSACLQAAQcCBLGotAABBIHEgAkEBai0AAEHA\
gSxqLQAAQQhxcnJFBEBBASADIAJBBGsiAkYNBBoMAQsLIAIiA0E8aiECDAELC0EACwR/IAAgCWohCCABIABrIAlrQQNsQQJ2IQdBfyEDQTMhAgJ/A0AgAiAHSARAIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQt\
AABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYDQCAGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgRAQQEgAyACQQFr\
IgJGDQQaIAIgAkEDbiIEQQNsayIGIAggBEECdGpqIgQtAABBwIEsai0AACIFQQJ0IARBAWotAABBwIEsai0AACIEQQR2ciAGQQFGBH8gBUEPcUEEdCAEQQJ2cgUgBUEDcUEGdCAEcgsgBkUbIQYMAQsLQQEgBgR/\
QQAFIAJBA2siA0EAIANBAE4bIQYCfwNAIAIgBkoEQEEBIAYgBkEDbiIDQQNsayIFIAggA0ECdGpqIgMtAABBwIEsai0AACIEQQJ0IANBAWotAABBwIEsai0AACIDQQR2ciAFQQFGBH8gBEEPcUEEdCADQQJ2cgUg\
BEEDcUEGdCADcgsgBUUbIgNB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyBH8gCCAGIAdBAhALBH9BAQUgCCAGIAdBBBALCwVBAAsNAhogBkEBaiEGDAELC0EACwsNAhogAiIDQTRqIQIMAQsLQQALBUEACwRA\
QQEPCyAJQQFqIQkMAQsLIAAtAABBwIEsai0AAEECdCAAQQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIAQcugAUYgAEGLP0ZyIABBtdEARnIgAEEIdkH4AEZyC+oC\
AQV/IAEhBANAIAVBNEggBEEATnEEfyAEIARBA24iBkEDbGsiByAAIAZBAnRqaiIILQAAQcCBLGotAAAiBkECdCAIQQFqLQAAQcCBLGotAAAiCEEEdnIgB0EBRgR/IAZBD3FBBHQgCEECdnIFIAZBA3FBBnQgCHIL\
IAdFGyIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgVBAAsEQCAFQQFqIQUgBCADayEEDAELCyABIANqIQEDQCAFQTRIIAEgAkhxBH8gASABQQNuIgRBA2xrIgYgACAEQQJ0amoiBC0AAEHAgSxqLQAAIgdB\
AnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAHQQ9xQQR0IARBAnZyBSAHQQNxQQZ0IARyCyAGRRsiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIFQQALBEAgBUEBaiEFIAEgA2ohAQwBCwsgBUE0\
RgubAgEFfyAEIQcDQCAFIAdLBEAgAyAAIAdBA3RqIgQoAgBqIQYgAyAEKAIEaiEJQQAkFEEAJBMgCSAGa0GAgIAESwRAQQEhBAUgAyAGSQRAQQAhBAJAIAkgBmtBgBBJDQBBACEKIAYhCANAIAggBkGAEGpJBEAg\
CC0AAEEBdEGAhCxqLwEAQQFxBH9BAAUgCkEBaiIKQRhLCw0CIAhBEWohCAwBCwtBASEECwVBACEECwsgBARAIAcPCyABIAdBAnRqIggoAgAhBCAGJBMgCSQUIAYgCSAGayACIARBA3RqIAIEfyAIKAIEIARrBUF/\
CyADEAYEf0EBBSMSCyEEQQEjCUEBIwggBBsbBEAgBw8LIAdBAWohBwwBCwsgBQsEACMECwQAIxMLBAAjFAvuDgMOfwV+BXsDQCAAIAFNBEAgAEGAIGoiAiABQQFqIgMgAiADSRshDUGAgCz9AAQAIRdBkIAs/QAE\
ACEY/QwBAQEBAQEBAQEBAQEBAQEBIRVBgIgwIQhBgIwwIQUgACEDA0AgAyANSQRAQgAhEEEAIQlBACECA0AgAkHAAEkEQCACIANq/QAEACIZ/QwPDw8PDw8PDw8PDw8PDw8P/U4hFiAVIBn9dyEVIBAgFyAW/Q79\
DAECBAgQIECAAAAAAAAAAAAgGUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIZ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krCACrYaEIRAgCSAYIBb9DiAZ/U79Y0EARyACQQR2dHIhCSACQRBqIQIMAQsLIAgg\
EDcDACAFIAk6AAAgCEEIaiEIIAVBAWohBSADQUBrIQMMAQsLIA5BASAV/WMbIQ5BgIgwIQlBgIwwIQggACEDA0AgAyANSQRAIAgtAAAiCgRAIApBA3FBA0YEQAJAIAMjDkkNAEGQgCz9AAQAIAMiAkEQa/0ABAAi\
Ff0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFA0AgBUUEQEGQgCz9AAQAIAJBEGsiAkEQ\
a/0ABAAiFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFDAELCyACIAVnQRBrayEGQZCA\
LP0ABAAgA0EQaiIC/QAEACIV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAVQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUDQCAFRQRA\
QZCALP0ABAAgAkEQaiIC/QAEACIV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAVQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQUMAQsL\
IAIgBWhqIgskDiALIAZrQegASSMIQYAgS3IEf0EABUEAIQQjAkF/RgR/QQAFIwIhBQNAIAQgBUkEQCMGIwUgBCAFakEBdiICQQN0aigCBGpBgAJqIAZJBEAgAkEBaiEEBSACIQULDAELCyAEIwJJBH8jBiMFIARB\
A3RqKAIAagVBfwsLIAtBgAJqTQsEfwJ/IAYhAkEAIQdBACEMA0AgAiALSQRAIAItAABBAXRBgIQsai8BAEGACHFFBEAgAkEGQQEgAigCAEGoxOWjB0YEfyACQQRqLwEAQeXSAEYFQQALG2ohAgwCCyACQQJqIAIi\
BC0AAEEwRiIFBH8gAkEBai0AAEEgckH4AEYFIAULIQIgBCACIgUbIgIhBANAIAQgC0kEfyAELQAAQQF0QYCELGovAQBBgAhxBUEACwRAIARBAWohBAwBCwtBASAEIAJrQegATyIPBH8gAkEBaiAEQQAQAUEwTwVB\
AAsNAhpBACAEIAJrQQFxIA8bBH9BAAUgAiAEIAwQAQshDEEBIAdBAWpBACAFBH9BAAUCf0EAIAQgAmtBA0sNABpBACEHA0AgAiAESQRAQQAgAi0AAEEwayIFQQlLDQIaIAdBCmwgBWohByACQQFqIQIMAQsLIAcE\
fyAHQf8ASSAHQSBPcSAHQQlGciAHQQpGciAHQQ1GcgVBAQsLCxsiB0EwTyAMQTBPcg0CGiAEIQIMAQsLQQALBUEAC0UNACMIIgJBAWokCCACQYAgSQRAIAJBA3RBgIgsaiICIAYjAWs2AgAgAiALIwFrNgIECwsL\
A0AgCgRAIAMgCmhBBHRqIgL9AAQAIhX9DCAgICAgICAgICAgICAgICD9Uf1TBH9BoIAs/QAEACAV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAVQQT9jQH9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kBUEBC0UEQCACEBkLIAogCkEBa3EhCgwBCwsLIAkpAwAiEUJ/hSIQQgGIIBCDIhBCAoggEIMiEEIEiCAQgyIQQgiIIBCDIBBCEIiDIRAgEXoiEyASfEIYWiIC\
IBBCAFJyBEACQCARUA0AIBJCAFIEQCACBEAgAyASp2sgAyATp2oQBwsgEEJ/IBOGgyEQCwNAIBBCAFIEQCARIBB6IhOIIhRQDQIgAyATp2ogAyATIBR6fCITp2oQByAQQn8gE4aDIRAMAQsLCwsgEXkgEkJAfSAR\
QgBSGyESIAlBCGohCSAIQQFqIQggA0FAayEDDAELCyAAQYAgaiEADAELCyAOCwQAIxILqwQCA38BfkKmxsSBswchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB\
/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEf0EBBUKmxuCLtgchBCAAIQICfwNAIAIgAEEFakkEQCACLQAAIgFBwQBPIQNBACABQSByIAEgAUHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAkEB\
aiECIARCCIghBAwBCwtBAQsLBEAgAEEFag8LQqbGxJmzByEEIAAhAQJAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQM\
AQsLQQELBEAgAEEKaiECQqbGxIGzByEEDAELQqbG4KO2ByEEIAAhAQJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAEL\
C0EBCwRAIABBCmohAkKmxuCLtgchBAwBCyAADwsgAEEFaiIAIQEgAiAAAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQM\
AQsLQQELGwuuAwIEfwF+QrzEyQMhBSAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQtFBEAgAA8LQj4h\
BSAAQQNqIgIhAQJ/A0AgASACQQFqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBGoPC0Kv/AAhBSAAQQNqIgIhAQJ/\
A0AgASACQQJqSQRAIAEtAAAiA0HBAE8hBEEAIANBIHIgAyADQdoATSAEIAQbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCwRAIABBBWoPC0Kg3vgBIQUgAEEDaiICIQEgAEEGaiAAAn8DQCAB\
IAJBA2pJBEAgAS0AACIAQcEATyEDQQAgAEEgciAAIABB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELGwviBAIDfwF+QsLbAiEEIAAhAQJ/A0AgASAAQQJqSQRAIAEtAAAiAkHB\
AE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQIPC0Lig4IFIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBN\
IAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC7/f+BSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0C\
GiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEDDwtC4oGuBCEEIAAhAUEDQQACfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIgh\
BAwBCwtBAQsEf0EBBULigbIEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCwR/QQEFQuKBtgQh\
BCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLGwuPBAIDfwF+Qqbmocu3ByEEIAAhAQJ/A0AgASAA\
QQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAQQUPC0KmxsS5s+YOIQQgACEBAn8DQCABIABBBmpJBEAgAS0AACICQcEA\
TyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi8bsDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoA\
TSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEQEEGDwtCpsbgkYPmzB0hBCAAIQECfwNAIAEgAEEHakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASn\
Qf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEHDwtCpsbgk4OGjLE7IQQgACEBQQhBAAJ/A0AgASAAQQhqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiAB\
QQFqIQEgBEIIiCEEDAELC0EBCxsLgwMBBX8gACEBA0AgBEEISQRAIAECfyABLQAAIgJBPEYEQAJ/IAEgAUEBai0AACICQS9HBH8gAkEgckH/AXEiAkH6AE0gAkHhAE9xBUEBC0UNABojACICIAFBQGsiAyACIANJ\
GyEDIAFBAWohAgNAIAIgA0kEQCACLQAAIQUgAkEBaiICIAVBPkYNAhogASAFQQpGIAVBPEZyIAVBDUZyDQIaDAELCyABCwwBCyACQRtGBEAgAUEBai0AAEHbAEcEfyABBSMAIgIgAUESaiIDIAIgA0kbIQMgAUEC\
aiECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEEQcQR/QQEFIAItAABBO0YLBUEACwRAIAJBAWohAgwBCwsgAkEBaiABIAItAAAiAkHLAEYgAkHtAEZyGwsMAQsgAkEmRgR/IAEQFQUgARAUCyABagsiAkcEQCAC\
IQEgBEEBaiEEDAILCwsgAUEAIAAgAUkEfyABLQAAQQF0QYCELGovAQBBAXEFQQALGwvXBAEEfyABLQAAQQF0QYCELGovAQBBIHEEf0EBBSABIABrQRxLBH8Cf0EBIABBAWsiAi0AAEEBdEGAhCxqLwEAQYACcQ0A\
GgNAIANBgAFJBEBBASACLQAAQQF0QYCELGovAQAiBUGAAXENAhpBACAFQcAAcUUNAhogA0EBaiEDIAJBAWshAgwBCwtBAAsFQQALC0UEQEEADwsjAkF/RgR/QQAFIwIhAwNAIAMgBEsEQCMGIwUgAyAEakEBdiIC\
QQN0aigCBGpBgAJqIABJBEAgAkEBaiEEBSACIQMLDAELCyAEIwJJBH8jBiMFIARBA3RqKAIAagVBfwsLIgVBf0YEf0EBBUEAIQQgACECAn8DQCABIAJLBEBBACAEIAItAABBAXRBgIQsai8BAHIiBEEYcUEYRg0C\
GiACQQFqIQIMAQsLIARBBHEEf0EBBSABIABrQYACTQR/IABBAWohAgJ/A0AgASACSwRAQQAgAi0AACAALQAARw0CGiACQQFqIQIMAQsLQQELBUEACwsLCwRAQQAPCwJ/QQAgACMRSQ0AGiAAQQFqIAAgAC0AACIC\
QfIARiACQe4ARnIEfyAAQQFrLQAAQdwARgVBAAsbIgIQGEEAIAEQAyIEIwtyRQ0AGkEBIAIgASAFQQAQCA0AGkEAIwdBNEkNABojCiQRQQAhAwJAIARFDQAgBC0AACIDQS1GIANBK0ZyDQBBL0EAIANBL0YEfyAE\
QQFqLQAAQS9GBUEACxshAwsgAwR/IAIgASAFIAMQCAVBAAsLBH9BAQUgACABIAUQHQsLlwMBA39BACQLAn9BASAAQQFrIgEtAABBAXRBgIQsai8BAEGAAnENABoDQCACQYABSQRAQQEgAS0AAEEBdEGAhCxqLwEA\
IgNBgAFxDQIaQQAgA0HAAHFFDQIaIAJBAWohAiABQQFrIQEMAQsLQQALBEAgACICQYABayMBIAAjAWtBgAFLGyEDQQAhASAAQQFrIQADQCAAIANLBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEQCAAIAEgAC0A\
AEEBdEGAhCxqLwEAQQFxRSIBBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSABCwR/IABBABACIAJGBUEACxshASAAQQFrIQAMAQsLBUEAIQELIAFFBEAPCyABIQADQCABIABrQRhJIAAjAUtxBH8gAEEBay0AAEEB\
dEGAhCxqLwEAQQFxBUEACwRAIABBAWshAAwBCwsgAEEBaiAAIAAtAAAiAkHyAEYgAkHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyIAIAFPIAEgAGtBGE9yBEAPCyAAJBYgASQLC5ULAgp/AXsgACMPSQRADwtBoIAs\
/QAEACAAIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgNAIAJFBEBB\
oIAs/QAEACABQRBrIgFBEGv9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAgwB\
CwsgASACZ0EQa2shBUGggCz9AAQAIABBEGoiAf0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAA\
AAAA/SP9ZCEAA0AgAEUEQEGggCz9AAQAIAFBEGoiAf0ABAAiC/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgC0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAA\
AAAAAAAA/SP9ZCEADAELCyABIABoaiIIJA8gCCAFa0EfSSMJQYAgS3IEQA8LIAUiAEGAAmsjASAAIwFrQYACSxshASAAIQIDQCABIAJJBH8gAkEBay0AAEEKRwVBAAsEQCACQQFrIQIMAQsLIwAiASAAQYACaiID\
IAEgA0kbIQEgACEDA0AgASADSwR/IAMtAABBCkcFQQALBEAgA0EBaiEDDAELCyADIAJBgAFqIgAgACADSxshCSACIQACfwNAIAAgCUkEQCAALQAAQQF0QYCELGovAQBBgAhxBH8gACACSwR/IABBAWstAABBAXRB\
gIQsai8BAEGAgAJxBUEBCwVBAAsEQCADIABBEWoiASABIANLGyEEIAAhAQNAIAEgBEkEfyABLQAAQQF0QYCELGovAQBBgAhxBUEACwRAIAFBAWohAQwBCwsgASAAayIGQQRJIAZBEEtyBH9BAAUgASADSSIEBEAg\
AS0AAEE6RiEECyABQQFqIAEgBBsiASEHA0AgASADSQR/IAEtAABBIEYFQQALBEAgAUEBaiEBDAELCyABQQAgASADSUEAIAQgASAHa0ECTyAEGyIEBH8gBAUgASAHa0EBRiAGQQZPcQsbBH8gAS0AAEEBdEGAhCxq\
LwEAQYAIcQVBAAsbCyIBBEBBACEGQRAhBwNAIAEgA0kEQAJAIAYEQCABIQQgASAHaiEKA0AgASAKSQR/IAEtAABBIEYFQQALBEAgAUEBaiEBDAELCyABIAQgASAKSSABIARLcSADIApPcQR/A0AgASAKSQR/IAEt\
AABBAXRBgIQsai8BAEGACHEFQQALBEAgAUEBaiEBDAELCyABIApGBUEACxshAQsgAyABQRFqIgQgAyAESRshCiABIQQDQCAEIApJBH8gBC0AAEEBdEGAhCxqLwEAQYAIcQVBAAsEQCAEQQFqIQQMAQsLQQEgBCAB\
ayIBIAdLIAFBAXFBASABGxsEf0EABSADIARNBH9BAQUgBC0AACIKQfwARiAKQSBGciAKQQ1GcgsLRQ0AIAcgASAGGyIHQQJGIAYgAUEBdmoiBkEIRnEgAyAEQQFqIgFLcQR/IAEtAABBIEYFQQALBEAgAUEBaiEB\
CwwCCwsLBUEAIQYLIAZBCE8gBg0DGgsgAEEBaiEADAELC0EACwRAAkAjCSIAQQFqJAkgAEGAIE8NACAAQQN0QYCILmoiACAFIwFrNgIAIAAgCCMBazYCBAsLCwkAIwkjCCAAGwutCQIEfwF7An8gACECA0AgASAC\
SwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cE\
QCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIAFPBEBBAA8LIABBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBAnEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EA\
IQMLA0AgAwRAIANBgARrIwEgAyMBa0GABEsbIQQgAyEAA0ADQCAAIARLBH8gAEEBay0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIABBAWshAAwBCwsgBCAAQQFrIAAgACAESwR/IABBAWstAABBCkYFQQALGyICSQR/\
IAJBAWstAABBDUYFQQALBEAgAkEBayECCyAAIAJGIAIgBE1yBH9BAAUgAkEBay0AACIFQdwARiAFQT1GcgsEQCACIQAMAQsLIAAhBCADIQADQCMAIQIDQCAAIAJJBH8gAC0AAEEBdEGAhCxqLwEAQQJxBUEACwRA\
IABBAWohAAwBCwsgACICQQFrLQAAIgNB3ABGIANBPUZyBH8CfyAAQQFqIgMgAC0AACIFQQpGDQAaIAAgBUENRw0AGiAAQQJqIAMgAy0AAEEKRhsLBSACCyEAIAAgAkcNAAsgAiEDA0AgAiAESwR/IAJBAWstAABB\
AXRBgIQsai8BAEGBwABxQQFGBUEBC0UEQCACQQFrIQIMAQsLIAIhBQJ/IAQhAANAIAAgBUkEQEGwgCz9AAQAIAD9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiAkH//wNHBEAgACACQX9zaGoMAwsgAEEQaiEADAELCyAFCyECAn8DQCACIAVJBEBBASACEBwNAhoCfyACQQFqIQIDQCACIAVJBEBB\
sIAs/QAEACAC/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgBB//8DRwRAIAIg\
AEF/c2hqDAMLIAJBEGohAgwBCwsgBQshAgwBCwtBAAsEf0EAIQIDQCACQTRJIAMgBEtxBEAgAkEBaiACIAQtAABBAXRBgIQsai8BAEGBwABxQQFGGyECIARBAWohBAwBCwsgAkE0RgVBAAsEQEEBDwsgASADSwRA\
IANBAWsiAkE0aiEAAkADQCAAIAFJBEADQCAALQAAQQF0QYCELGovAQBBAnEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLBUEAIQMLDAELC0EAC90GAQN/IABBAWotAAAhAiAALQAA\
IgFBJkYEQCACQSNGBH8gAEECaiIALQAAIgFBIHJB+ABGBH8gAEEBaiIBIQACfwNAIAAgAUEBakkEQEEAIAAtAABBAXRBgIQsai8BAEGACHFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYE\
QCAAQQFqIgMhAQJ/A0AgASADQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAUEBaiEBDAELC0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEB\
aiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAEEBaiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9\
RgR/IABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAhxRQ0CGiAAQQFqIQAMAQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0\
QYCELGovAQBBgAhxRQ0CGiAAQQFqIQAMAQsLQQELDAELIAFB9QBGBEAgAEEBai0AAEH7AEYEf0EBBQJ/IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8D\
QCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAhxRQ0CGiAAQQFqIQAMAQsLQQELCwsMAQsgAUHVAEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoi\
ASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAhxRQ0CGiAAQQFqIQAMAQsLQQELCwwBC0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgcAAcUEBRgVBAQtF\
CwsL9wMBA38Cf0EAAn9BASABIgMtAABBAXRBgIQsai8BAEGAAnENABoDQCAEQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgVBgAFxDQIaQQAgBUHAAHFFDQIaIARBAWohBCADQQFqIQMMAQsLQQALRQ0AGiAAQYAB\
ayMBIAAjAWtBgAFLGyEFQQEhAyAAIQQDQCAEIAVLBH8gBEEBay0AAEEKRwVBAAsEQCADQQAgBEEBayIELQAAQSBGBH9BAQUgBC0AAEEJRgsbIQMMAQsLQQAgAwR/QQEFIAQjAUsEfyAEQQFrLQAAQQpHBUEACwsN\
ABojACIDIAFBQGsiBSADIAVJGyEFIAEhAwNAIAMgBUkEfyADLQAAQQpHBUEACwRAIANBAWohAwwBCwsgBCQVIAAkDCABJA0gAyQQIAMgBUkLRQRAQQAPCyAAIxAjDWtBAnRBwIwwaiIFKAIASQRAQQAPCyMNEAki\
BEUEQEEADwtBACQDQQAkByAAIAEQACEDIAQhAANAIANBASAAG0UEQCAAIwAhAwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBaiEADAELCyAAIgEQACEDIAAQCSEADAELCyADBEBBAQ8LIAUg\
ATYCACABQYACaiACTyMHQTRPcQR/EAQFQQALCw==";var Wa=d("%\\&="),Ya=[l,Z.table,d("-_"),d(M.slice(0,26)),d("0123456789"),je,Ze,Ke,X,le,U,$e,Fn,Gn,G.table,qn],qa=[[720896,F.table],[720960,l],[720912,G.table],[
720928,on.table],[720944,Wa]];function xt(e){for(let[A,r]of qa)za(new Uint8Array(e,A,16),r);new Uint8Array(e,721088,256).set(p);let n=new Uint16Array(e,721408,256);
for(let[A,r]of Ya.entries())for(let t=0;t<256;t++)n[t]=n[t]|r[t]<<A}function za(e,n){for(let A=0;A<128;A++)n[A]===1&&(e[A&15]=e[A&15]|1<<(A>>4))}var AA=65536,Ot;function tA(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new rA(n,e)}catch{return}}var rA=class{isWide=!1;#n;#A;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=-1;#f=-1;constructor(n,A){let r=A;r??=this.#A=new n.Memory({initial:Math.ceil((1048640+AA+64)/AA)}),
this.#n=A,Ot??=new n.Module(Buffer.from(Dt,"base64")),this.#e=new n.Instance(Ot,{env:{memory:r}}).exports,xt(r.buffer),this.#c(r)}holds({buffer:n}){return n===this.#t?
this.#n!==void 0:n!==this.#n?.buffer?!1:(this.#c(this.#n),!0)}nextPiece({pieces:n,firstChanges:A,changes:r},t,o,i){let s=this.#e.siftPieces(n,A,r,t,o,i);return this.#E=
this.#e.pieceStart(),this.#f=this.#e.pieceEnd(),s}sift({bytes:n,start:A,end:r,changes:t}){let o=r-A,i=A===this.#E&&r===this.#f;if(this.#E=-1,i)this.#o=this.#e.runCount();else if(this.#A===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,u=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+A,o,a,s?t.count:
-1,u)}else 1048640+o+64>this.#i.length&&this.#d(this.#A,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+A,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=A,this.#r=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:A},{bytes:r,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,u=Math.min(i,4096);for(;a<u;){let c=a+u>>1;this.#a+
this.#u[s+2*c]<o?a=c+1:u=c}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?h(A,r,o,t):m}nextRun(n,A){let r=A-this.#a;for(;this.#r>0&&this.#s[2*this.#r-2]>=
r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:m}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(n,A){n.grow(Math.ceil((A-this.#i.length)/AA)),this.#c(n)}#c({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#u=new Uint32Array(n,721920,4*4096)}};var de={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},A)=>h(F,e,A,n),endOf:({bytes:e,end:n},A)=>I(F.table,e,A,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:A},r)=>h(
e,n,r,A)},$a=192,oA,Ut=!1,iA,Nt=!1;function Gt(e,n){let{bytes:A,start:r,end:t}=e;return t-r>8388608?de:n?.holds(A)===!0?n.sift(e)?n:de:t-r<$a?de:(Ut||(oA=tA()),
Ut=!0,oA?.sift(e)===!0?oA:de)}function kt(e){return e.end-e.start>8388608?!1:(Nt||(iA=tA()),Nt=!0,iA?.sift(e)===!0&&iA.isEmpty)}var Pt={table:le,shortest:J};function sA(e,n,A){Za(e,n,A);for(let{levels:r,alphabet:t,notice:o,decode:i}of it)if(!(r>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
m;){let a=I(t.shape.table,e.bytes,s,e.end),u=o(e,s,a)?i(e,s,aA(e,r,A)):a;s=n.nextOther(t,e,u)}n.isWide&&Mt(st,e,A),e.outer!==void 0&&Mt(Vn,e,A)}function Mt({levels:e,
find:n,decode:A},r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==m;o=n(r,o))o=A(r,o,aA(r,e,t))}function aA(e,n,A){return r=>{if(!A.budget.spend(r.bytes.length))
return;let t=eu(r,e,e.depth-n);(!kt(t)||Vn.find(t,t.start)!==m)&&sA(t,de,A)}}function Za(e,n,A){let r;for(let t=n.nextRun(e,e.start);t!==m;){let o=n.endOf(e,t),
i=O(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-t>=g&&nu(e,t,o,A.found);for(let s=0;s<an.length;s++){let{levels:a,trait:u,shortest:c,notice:C,decode:q}=an[s];
if(!(a>e.depth||(i&u)===0||o-t<c))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==m);)x=q(e,x,aA(e,a,A)),r??=an.map(()=>e.start),r[s]=x}t=n.nextRun(e,o)}}function eu({
bytes:e,core:n,locate:A,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,exact:t,core:n,outer:{layer:o,locate:A},unpack:void 0}}
function nu(e,n,A,r){let{bytes:t}=e;for(let o=h(bn,t,n,A);o!==m;o=h(bn,t,o,A)){let i=o;o=I(l,t,o,A),Au(e,i,o,r),tu(e,i,o,r)}}function Au(e,n,A,r){let{bytes:t}=e,
o=A-(ne-fe)+4;for(let i=n+fe;;i++){if(i=wt(t,i,o),i===-1)return;let s=i-fe;if(!eA(t,s)&&!_e(e,s,s+ne))continue;let a=yt(t,s);a!==void 0&&(a.confidence==="certai\
n"||ru(e,s))&&r.add(e,s,s+ne,a)}}function ru(e,n){return!e.exact&&_e(e,n,n+ne)&&Rt(e.bytes,n)}function tu(e,n,A,r){let{bytes:t}=e;for(let o=h(Pt,t,n,A);o!==m;o=
h(Pt,t,o,A)){let i=o;for(;o<A&&le[t[o]]===1;)o++;ou(e,i,o,r)}}function ou(e,n,A,r){let{bytes:t}=e;for(let i=$n(t,n,A,n);i!==-1;i=$n(t,n,A,i+1)){let s=Ce(t,i);s!==
void 0&&r.add(e,i,i+J,ft(s))}let o=A-J;e.exact||Ce(t,o)!==void 0||!Bt(t,o)||_e(e,o,A)&&r.add(e,o,A,dt)}var _t=Object.freeze([]);function Ht(e,{decodeDepth:n,onCut:A,onCandidate:r,sieve:t,unpackerFor:o}){let i=Gt(e,t);if(i.isEmpty)return _t;let s=e.end-e.start,a=new Pe(e.start),u=new Oe(s),
c=o&&iu(o,s,u);sA(HA(e,n,c),i,{found:a,budget:u}),u.isExceeded&&A?.(PA),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?_t:C}function iu(e,n,A){let r;
return(t,o)=>{r??=e(n),r(t,i=>{A.give(i.length),o(i)})}}var su=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],uA=new Map;for(let e of su){let n=e[0].charCodeAt(0);uA.set(n,[...uA.get(n)??[],e])}
var au=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),uu=110,Jt=120,vt=512,EA=22,Eu=Buffer.from("PK\0\0\0\0","latin1"),cu=EA+65535;
function Wt(e,n,A,r=!0){let t=e[n];if(t===void 0||A-n<8)return;let o=uA.get(t);if(o!==void 0){let s=o.find(([a])=>Yt(e,n,a));if(s!==void 0)return s[1]}if(t===Jt&&
du(e[n+1]))return"zlib";let i=au.get(t);if(i!==void 0){let s=qt(e,n,Math.min(A,n+uu)),a=i.find(([u])=>u.test(s));if(a!==void 0)return{unreadable:a[1]}}return fu(
e,n,A)?"tar":r&&Bu(e,n,A)?"trailing-zip":void 0}function fu(e,n,A){if(A-n<vt)return!1;let r=e[n+154];if(!(e[n+257]===117&&Yt(e,n+257,"ustar"))&&!(r===0&&e[n+155]===32))return!1;let o=Number.parseInt(qt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<vt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function du(e){return(e&32)===0&&((Jt<<8)+e)%31===0}function Bu(e,n,A){
let r=Math.max(n,A-cu);if(A-r<EA)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,A-r),o=t.includes(0)?t.lastIndexOf(Eu):-1;return o>=0&&o+EA<=t.length}function Yt(e,n,A){
for(let r=0;r<A.length;r++)if(e[n+r]!==A.charCodeAt(r))return!1;return!0}function qt(e,n,A){return Buffer.from(e.buffer,e.byteOffset+n,A-n).toString("latin1")}var k=require("node:fs"),zt=require("node:zlib");var Vt=32*1024*1024,Qu=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,gu=32;function Xt(e,n){try{let A=(0,zt.inflateSync)(lu(e),{maxOutputLength:Vt}),r=Qu.exec(
A.toString("latin1",0,gu)),t=r?.[0].length??0;return r===null||A.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&A.length-t>n?"over\
 --max-size":{type:r[1],bytes:A,start:t}}catch(A){return De(A)}}function lu(e){let n=(0,k.openSync)(e,k.constants.O_RDONLY|(k.constants.O_NONBLOCK??0));try{let A=(0,k.fstatSync)(
n);if(!A.isFile()||A.size>Vt)throw new Error("it is no file of a size that is read here");return(0,k.readFileSync)(n)}finally{(0,k.closeSync)(n)}}function En(e,n,A){if(Wt(e,n,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=A.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=A;return Ht({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function Kt(e,n){let A=Xt(e,n.maxSize);return typeof A!="string"&&A.type==="blob"&&En(A.bytes,
A.start,n)}var Iu=/ -{24} >8 -{24}\r?$/;var mu="diff --";function $t(e,n){if(!n)return e;let A;for(let{line:r,at:t}of pu(e)){let o=Iu.exec(r);if(o!==null&&o.index>0&&o.index<=16)A?.mark!==r.slice(0,o.
index)&&(A={at:t,mark:r.slice(0,o.index)});else{if(A!==void 0&&r.startsWith(mu))return e.subarray(0,A.at);A!==void 0&&!r.startsWith(A.mark)&&(A=void 0)}}return e}
function*pu(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let A=0;A<n.length;){let r=n.indexOf(10,A),t=r<0?n.length:r;yield{line:n.toString("lati\
n1",A,t),at:A},A=t+1}}var cn={decodeDepth:3,maxSize:1/0,lineHash:!1};function jt(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var Cu=500,bu=1<<20;function no({hook:e,args:n,cwd:A,env:r}){let t={directory:A,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!jt(r)&&hu(t);case"commit-msg":return n.length===1&&wu(A,n[0],r.GIT_EDITOR!==":");default:return!1}}function hu(e){let n=hA(e.directory);if(n===void 0)return!1;
let A=kA(e);if(A===void 0||A.blobs.size>Cu)return!1;let r=t=>`${n.objects}/${t.slice(0,2)}/${t.slice(2)}`;return A.paths.every(Su)&&[...A.blobs].every(t=>Kt(r(t),
cn))}function Su(e){return[...bA(e)].every(({name:n})=>En(n,0,cn))}function wu(e,n,A){let r=$t((0,Zt.readFileSync)((0,eo.resolve)(e,n)),A);return r.length<=bu&&
En(r,0,cn)}var yu=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;Ru(process.argv.slice(2))||import("./cli.js");function Ru([e,n="",...A]){let r=A.includes(
"--")?A.indexOf("--"):A.length;if(e!=="hook"||!A.slice(0,r).every(i=>yu.test(i)))return!1;let{env:t}=process,o=process.cwd();try{return no({hook:n,args:A.slice(
r+1),cwd:o,env:t})&&CA(o,(0,Ao.homedir)())}catch{return!1}}
