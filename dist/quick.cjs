"use strict";var fo=Object.create;var In=Object.defineProperty;var Bo=Object.getOwnPropertyDescriptor;var Qo=Object.getOwnPropertyNames;var go=Object.getPrototypeOf,Io=Object.prototype.hasOwnProperty;var lo=(e,A,n,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let t of Qo(A))!Io.call(e,t)&&t!==n&&In(e,t,{get:()=>A[t],enumerable:!(r=Bo(A,t))||r.enumerable});
return e};var mo=(e,A,n)=>(n=e!=null?fo(go(e)):{},lo(A||!e||!e.__esModule?In(n,"default",{value:e,enumerable:!0}):n,e));var uo=require("node:os");var pn=require("node:fs"),hn=require("node:path");var L=class extends Error{name="UserError"};function ke(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function ln(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var mn=require("node:fs"),le=require("node:path");function*Cn(e,A){for(let n=e;;n=(0,le.dirname)(n))if(yield n,(0,mn.existsSync)((0,le.join)(n,".git"))||n===A||
n===(0,le.dirname)(n))return}var Co=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function bn(e,A,n=pn.existsSync){for(let r of Cn(e,A)){let[t,o]=Co.map(i=>(0,hn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Fe=require("node:fs");function wn(e,A,n){let r=po(e,A,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${A}: not valid UTF-8`)}}function po(e,A,{noun:n,
largest:r}){try{let t=(0,Fe.statSync)(e);if(!t.isFile())throw new L(`${A}: not a regular file`);if(t.size>r*1e6)throw new L(`${A}: larger than ${r} MB, which no\
 ${n} is`);return(0,Fe.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(ln(t)==="ENOENT"?`${A}: no such ${n} file`:`${A}: ${ke(t)}`)}}var ho=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,bo=/^ *(?:#.*)?$/,wo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
So=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,Ro=/^PAT00[1-5]$/,yo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function Rn(e,A){let n=bn(e,A);return n===void 0?!0:!n.endsWith(".json")&&Do(wn(n,n,{noun:"configuration",largest:1}))}function Do(e){let A=new Set,n;for(let r of e.
split(/\r?\n/)){if(!ho.test(r))return!1;if(bo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(n===void 0||(n.indent??E)!==E||!Sn(n.key,u))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||A.has(i))return!1;A.add(i),
n=void 0;let[,s,a]=yo.exec(t)??[];if(s===void 0?!wo.test(t):a?.split(",").every(E=>Sn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Sn(e,A){return(e==="disabledRules"?Ro:So).test(A)}var so=require("node:fs"),Te=require("node:path");function*yn(e){if(e.length<52)return;let A=Buffer.from(e);for(let n=0,r=0;n<A.length;n=r+1)r=A.indexOf(47,n),r<0&&(r=A.length),r-n>=52&&(yield{name:A.subarray(n,
r),path:A.subarray(0,r)})}function Dn(e){if(typeof e=="string")return e;let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength),n="";for(let r=0;r<A.length;){let t=xo(A,r);n+=t===0?`\\x${A.
toString("hex",r,r+1)}`:A.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function xo(e,A){for(let n=1;n<=4&&A+n<=e.length;n++)if(!e.toString("utf8",A,A+n).includes("\uFFFD")||e.subarray(A,A+n).equals(Buffer.from("\uFFFD")))return n;return 0}var re=require("node:fs"),y=require("node:path");function xn(e,A=process.env){let n=Lo(e,A);if(n===void 0)return;let{top:r,gitDir:t}=n,o=A.GIT_COMMON_DIR??Ln((0,y.join)(
t,"commondir")),i=o===void 0?t:(0,y.resolve)(t,o),s=A.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,y.join)(i,"objects"):(0,y.resolve)(e,s)}}function Lo(e,A){let n=A.GIT_DIR;if(n!==void 0){let r=(0,y.resolve)(e,n);return r===e&&A.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,y.dirname)(
r)){let t=(0,y.join)(r,".git"),o=(0,re.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Ln(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,y.resolve)(r,i.slice(8))};if(r===(0,y.dirname)(r)||Uo(r))return}}function Uo(e){return["HEAD","objects","refs"].every(A=>(0,re.existsSync)(
(0,y.join)(e,A)))}function Ln(e){try{return(0,re.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Fn=require("node:child_process");var Tn=require("node:fs"),te=require("node:path");var To=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Un=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],No={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Oo=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Nn=["--no-pager","--literal-pathspecs",...Oo.flatMap(e=>["-c",e])];var ko=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function On(e,A=process.env){let n={};for(let[t,o]of Object.entries(A)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!ko.has(i)&&(n[t]=o)}let r=e.inherit?[...To,...Un]:Un;for(let t of r)A[t]!==void 0&&(n[t]=A[t]);return e.root!==void 0&&(n.GIT_WORK_TREE=
e.root),Object.assign(n,No)}var lA;function kn(){let e=process.env.PATH??process.env.Path??"";if(lA?.path!==e){let A=Fo(e);if(A===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");lA={path:e,git:A}}return lA.git}function Fo(e){let A=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(n=>(0,te.isAbsolute)(n)).map(n=>(0,te.join)(n,A)).find(n=>Po(n))}function Po(e){try{return(0,Tn.statSync)(e).isFile()}catch{return!1}}var Go=12e4,Mo=1<<20;function Pn(e,A){let{status:n,stdout:r,error:t}=(0,Fn.spawnSync)(kn(),[...Nn,...e],{cwd:A.directory,env:On(A),stdio:["ignore","pipe","ignor\
e"],timeout:Go,maxBuffer:Mo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(A,n,r={}){let t=r.stderr??"",o=_o(t);super(o===""?`git ${A} ${n}`:`git ${A} ${n}:\
 ${o}`),this.command=A,this.exitCode=r.exitCode,this.stderr=t}};function _o(e){let A=e.split(`
`).map(n=>n.trim());return A.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??A[0]??""}function Ho(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Gn(e,A){if(!Ho(e))throw new oe(A,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var vo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)vo[e.toString(16).charCodeAt(0)]=e;var _n=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Hn="000000",Jo=`:${Hn}`;function vn(e,A,n){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new oe(n,"wrote an unknown record");
return{path:A,before:/^:1[02]/.test(r)?Mn(o,n):void 0,after:/^1[02]/.test(t)?Mn(i,n):void 0,isNew:r===Jo&&t!==Hn,unmerged:s==="U"}}function Mn(e,A){return/^0+$/.
test(e)?void 0:Gn(e,A)}var Jn="diff-index";function Wn(e){let A=Pn([Jn,..._n,"--cached","HEAD","--"],e);if(A?.exitCode!==0)return;let n=A.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=vn(n[i],s,Jn);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var ge=require("node:fs");var Pe=class{#A;#n;#e=0;#t=0;constructor(A,n=0){this.#A=A,this.#n=n}get most(){return Math.max(this.#A.free,this.#A.ratio*this.#n)}give(A){this.#n+=A}spend(A){return this.#e+
A>this.most+this.#t?!1:(this.#e+=A,!0)}raise(A){this.#t=Math.max(this.#t,this.#e-this.most+A)}};var Yn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Wo={free:1024*1024,ratio:24},Ge=class{#A;#n=!1;constructor(A){
this.#A=new Pe(Wo,A)}get isExceeded(){return this.#n}give(A){this.#A.give(A)}spend(A){let n=this.#A.spend(A);return n||(this.#n=!0),n}};function qn({words:e,first:A,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+e[A+2*a+1]<t?i=a+1:s=a}return i<n&&r+e[A+2*i]<=o}function Zn({bytes:e,start:A,end:n,changes:r},t,o){return{bytes:e,start:A,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:A,end:n},outer:void 0,unpack:o}}
function pA({layer:e}){return e.outer===void 0?e.unpack:pA(e.outer)}function hA({outer:e}){return e===void 0?0:hA(e.layer)+1}function U({changes:e},A,n){return e===
void 0||qn(e,A-256,n+256)}function Xn(e,A){let n=[],r=[],t=e,o=A;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var mA=3*65536,CA=3*8192;function w(e,A){
if(e<=mA+CA){A({start:0,end:e},{start:0,end:e});return}for(let n=0;n<e;n+=mA){let r={start:n,end:Math.min(e,n+mA)};A({start:Math.max(0,n-CA),end:Math.min(e,r.end+
CA)},r)}}function m(e,A){return{start:e.start+A,end:e.end+A}}var Yo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],qo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Vo=e=>e.replaceAll(/[.\s/-]/g,A=>A===" "?"[ _-]?":`\\${A}`),zn=new RegExp(`${Yo.map(Vo).join("|")}|(?<![a-z])(?:${qo.join(
"|")})`,"i"),Zo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Xo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
zo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Ko=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,$o=/https?:\/\/[^\s/@"'<>]{0,128}$/i,jo=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function $n(e){let A={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of e.steps){let[t,o]=Me(n,r,256);A.azure||=zn.test(t)||zn.test(
o),A.foreign||=Zo.test(t)||Xo.test(o),A.digest||=zo.test(t),A.example||=Ko.test(t),A.server||=$o.test(t)&&jo.test(o)}return A}function Me(e,A,n){let{bytes:r}=e,
t=Math.max(e.start,A.start-n),o=Math.min(e.end,A.end+n);return[Kn(r,t,A.start),Kn(r,A.end,o)]}function Kn(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,Math.
max(0,n-A)).toString("latin1")}var _e=new Uint16Array(256);function ie(e,A,n){_e.fill(0);for(let t=A;t<n;t++){let o=e[t];_e[o]=_e[o]+1}let r=0;for(let t=A;t<n;t++)r+=Math.log2((n-A)/_e[e[t]]);
return r/(n-A)}var ei=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Ai=new Set(ei.flatMap(e=>Ar(e).flatMap(A=>[A,[...A].toReversed().
join("")]))),ni=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ri=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function er(e){let A=e.toLowerCase(),n=Ar(A);if(new Set(A).size<=4)return"it is one character, or a few, over and over";if(ri.test(A))return"it is made of words\
 that stand for a token";if(ti(A))return"it repeats itself";if(He(n,jn)>=20||He(oi(A),jn)>=30)return"it counts up or down";if(He(n,r=>Ai.has(r))>=20)return"it w\
alks along the keyboard";if(He(n,r=>ni.has(r))>=(/\d/.test(A)?15:9))return"it is made of words"}function jn(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function ti(e){for(let A=1;A<=26;A++){let n=0;for(let r=A;r<e.length;r++)n+=e[r]===e[r-A]?1:0;if(2*n>=e.length-A)return!0}return!1}function Ar(e){return Array.
from({length:Math.max(0,e.length-1)},(A,n)=>e.slice(n,n+2))}function oi(e){return Array.from({length:Math.max(0,e.length-2)},(A,n)=>`${e[n]}${e[n+2]}`)}function He(e,A){
return e.filter(A).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,me=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,ve=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),p=(e,A="")=>c(`(?:${e})${me}${A}`),q=(e,A)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${A})[\s=]{0,4}${d}`),
K="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${ve}`;var nr=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:p("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:p("_authToken")},{id:"npmrc-auth",before:p(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:p("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:p("npmAuthIdent",`(?:${ve}:)?`)},{id:"yarn-auth-token",before:p("npmAuthToken")},{id:"bunfig",before:c(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:c(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:c(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${me}`)},
{id:"nuget-variable",before:c(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:p("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:c(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:p("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:c(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:c(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${$}`),after:G(K)},{id:"pip-inde\
x-url",before:c($),after:G(String.raw`(?:${K})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:c(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:c(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:c(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:c(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:c(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${me}basic\s{1,4}`)},{id:"cargo-token",before:p(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:c(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:c(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:c(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:c(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:c(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:c(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:G(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:p("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:p("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:p("VSCE_PAT")},{id:"terraform-variable",before:p("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:p("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:G(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:c(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:c(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:c(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:c(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:c(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:c(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:c(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:c(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:c(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${me}`)},
{id:"k8s-secret",before:c(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:c(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:p("personalAccessToken")},{id:"dockerfile",before:c(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:c(
String.raw`<hudson\.[^]{0,1500}<url>https?${$}`),after:G(K)},{id:"jwt",before:c(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:c($),after:G(String.
raw`(?:${K})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:c(String.raw`(?:^|\n)https?://${ve}`),after:G(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:c($),after:G(String.raw`(?:${K})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:c(
$),after:G(String.raw`(?:${K})[\w-]`)},{id:"devops-variable",before:p("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var ii=2048,si=/[A-Za-z0-9+/_-]+$/,ai=/^[A-Za-z0-9+/_=-]+/;function bA({steps:e},A=ii){let n=e.map(({layer:t,span:o},i)=>{let[s,a]=Me(t,o,A);return i===0?{before:s,
after:a}:{before:s.replace(si,""),after:a.replace(ai,"")}});return nr.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||Ei(t,i))&&(o?.test(s)??
!0)))?.id}function Ei(e,A){return e.lastIndex=A.length,e.test(A)}var O=(e,A,n)=>({signed:e,shaped:A,legacy:n}),ui={signed:4.5,shaped:4.5,legacy:4},fi=[{name:"its signatures",weights:O(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:O(1,0,1),applies:({kind:e,entropy:A})=>A>=ui[e]},{name:"platform data as in real tokens",weights:O(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:O(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:O(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:O(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:O(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:O(1,1,2),applies:({carried:e,surroundings:A})=>e&&A.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:O(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:O(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:O(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Bi=5,di=8;function Qi(e){return e>=di?"likely":e>=Bi?"possible":void 0}function gi(e){let{kind:A}=e;return fi.reduce((n,{weights:r,applies:t})=>t(e)?n+
r[A]:n,0)}function rr(e,A){if(A.checksum==="valid")return A;let[n]=e.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(er(i.slice(0,52))!==void 0)return;let s=$n(e),a=Ii(A);if(a==="legacy"&&s.foreign)return;let E=s.azure&&bA(e,256)!==void 0,
u=gi({kind:a,entropy:ie(r,t,t+52),word:i,surroundings:s,carried:E}),C=Qi(u);return C===void 0?void 0:{...A,confidence:C}}function Ii({format:e,ruleId:A}){return e===
"legacy"?"legacy":A==="PAT003"?"signed":"shaped"}var sr=require("node:zlib");function f(e,A=()=>1){let n=new Uint8Array(256);for(let r=0;r<e.length;r++)n[e.charCodeAt(r)]=A(r);return n}var tr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",wA="abcdefghijkl\
mnopqrstuvwxyz",or="0123456789",SA=or+tr+wA,V=`${tr}${wA}${or}+/`,se=`${wA}234567`,g=f(`${V}-_`),M=f(SA),Ce=f(se),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,A)=>32+A))}`),T=f("0123456789ABCDEFabcdef"),h=f(V,e=>e);h[45]=62;h[95]=63;var N=52,RA=32,ir=[2,7,8,22],li=-524719827,mi=270137646,yA=50,ae=123-yA,Ci=97,pi=113,hi=4;function ar(e){return ir.reduce((n,r)=>n<<8|e[r],0)^(0,sr.crc32)(e.filter(
(n,r)=>!ir.includes(r)))}var Er=ar(new Uint8Array(RA)),bi;function wi(){let e=new Int32Array(N*ae),A=new Uint8Array(RA);for(let n=0;n<RA*8;n++){A[n>>3]=128>>(n&7);let r=ar(A)^Er;A[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<se.length;i++){let s=t*ae+se.charCodeAt(i)-yA;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,A){let n=bi??=wi(),
r=Er;for(let t=A,o=-yA;t<A+N;t+=4,o+=4*ae){let i=n[o+e[t]],s=n[o+ae+e[t+1]],a=n[o+2*ae+e[t+2]];r^=i^s^a^n[o+3*ae+e[t+3]]}return r===li?"user":r===mi?"applicatio\
n":void 0}function cr(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var ur={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function fr(e){let A=se.indexOf(e.charAt(N-1));return`${e.slice(0,N-1)}${A<se.length/2?"a":"q"}`}function DA(e,A,n,r){
if(n-A===N)return r<=A&&pe(e,A)!==void 0?A:-1;let t=0;for(let o=Math.max(A+1,r);o<n;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==Ci&&i!==pi||t>=N-1)continue;let s=o-
N+1;if(s>=r&&s>=A&&pe(e,s)!==void 0)return s}return-1}function Br(e,A){return ie(e,A,A+N)>=hi}var Je="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Si="(?:/|\\\\/|%2[Ff])",dr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Qr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Ri=new RegExp(`${dr}(?::[^\\s:/\
@"'<>]{0,128})?${Qr}`,"gi"),Yc=new RegExp(`${dr}(?::|%3A)$`,"i"),qc=new RegExp(`^${Qr}`,"i"),Vc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Si}${Je}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Je}`,"gi"),Ri,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Je}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Je}(?![.:/])`,"gi")];var Zc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Xc=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var yi=Object.freeze([]),We=class{#A;#n=[];#e=new Map;#t=!1;constructor(A){this.#A=A}get hasCandidates(){return this.#t}add(A,n,r,t){let o={start:n,end:r},i=Xn(
A,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=rr(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(A.bytes.buffer,A.bytes.byteOffset+
n,r-n).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?fr(E):E),C=i.encoding.length===0&&a.end-a.start===r-n;C&&u.offsets.has(a.start)||(C&&
u.offsets.add(a.start),this.#n.push({...s,token:u.token,offset:a.start-this.#A,length:a.end-a.start,encoding:i.encoding.length===0?yi:i.encoding,seen:{layer:A,span:o}}))}#i(A){
let n=this.#e.get(A)??{token:A,offsets:new Set};return this.#e.set(A,n),n}distinct(){let A=[];for(let n of this.#n.sort(Li)){let r=A.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?A.push(n):Di(n,r)&&(A[A.length-1]=n)}return A.sort(xi)}};function Di(e,A){let n=e.encoding.length-A.encoding.length;return n<0||n===0&&e.encoding.join()>A.encoding.join()}function xi(e,A){return e.offset-A.offset||e.length-
A.length||xA(e.token,A.token)}function Li(e,A){return xA(e.token,A.token)||e.offset-A.offset||A.length-e.length||(e.encoding===A.encoding?0:xA(e.encoding.join(),
A.encoding.join()))}function xA(e,A){return e===A?0:e<A?-1:1}var LA=92,Ui=37,Ti=117,Ni=120,Oi=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Ye(e,A,n){let{bytes:r,start:t,end:o}=e;return n<o&&M[r[n]]===1?!1:A<=
t||M[r[A-1]]===0||ki(r,t,A)}function ki(e,A,n){return n-2>=A&&e[n-2]===LA&&Oi.has(e[n-1])||n-3>=A&&e[n-3]===Ui&&UA(e,n-2,n)||n-4>=A&&e[n-4]===LA&&e[n-3]===Ni&&UA(
e,n-2,n)?!0:n-6>=A&&e[n-6]===LA&&e[n-5]===Ti&&UA(e,n-4,n)}function UA(e,A,n){for(let r=A;r<n;r++)if(T[e[r]]===0)return!1;return!0}var B=52,Z=48,l=-1,qe=`${V}-_`,gr="%\\&#;={}",Ve={table:f(qe+gr),shortest:B},k={table:f(`${qe}${gr}\r
`),shortest:24},TA={table:g,shortest:B};function b({table:e,shortest:A},n,r,t){let o=r-1,i=o+A;for(;i<t;){let s=i;for(;e[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+A}return l}function I(e,A,n,r){let t=n;for(;t+4<=r;){let o=e[A[t]]&e[A[t+1]],i=e[A[t+2]]&e[A[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[A[t]]===1;)t++;return t}var Fi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Ir={levels:0,
find:({bytes:e,start:A},n)=>n===A&&Ze(e,A)!==void 0?A:l,decode:(e,A,n)=>{let{bytes:r,end:t,outer:o}=e,i=Ze(r,A),s=o&&pA(o);return i===void 0||s===void 0||s(r.subarray(
A,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:A,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function Ze(e,A){let n=e[A];for(let[r,t]of Fi)
if(n===t[0]&&t.every((o,i)=>e[A+i]===o))return r}var NA={table:g,shortest:Math.ceil(B*8/6)},lr=4,Gi=f("(Px"),mr=Math.floor((Z-2)/3),Cr={levels:1,trait:4,shortest:NA.shortest,notice:({bytes:e},A,n)=>{for(let r=b(
NA,e,A,n);r!==l;){if(Xe(e,r))return r;let t=I(g,e,r,n);for(let o=0;o<lr;o++)if(pr(e,r+o,t))return r;r=b(NA,e,t,n)}return l},decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end);Xe(e.bytes,A)&&Mi(e,A,r,n);for(let t=0;t<lr;t++)_i(e,{start:A+t,end:r},t===0,n);return r}};function Xe(e,A){let n=h[e[A]]<<2|h[e[A+1]]>>4;return Gi[n]===
1&&Ze(OA(e,A,0,6),0)!==void 0}function Mi({bytes:e},A,n,r){let t=(n-A)*3>>2;r({bytes:OA(e,A,0,t),core:{start:0,end:t},locate:o=>({start:A+Math.floor(o.start*8/6),
end:A+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function _i({bytes:e},A,n,r){let t=A.start,o=(A.end-t)*3>>2;pr(e,t,A.end)&&w(o,(i,s)=>{vi(e,
t,i.start,i.end)&&r({bytes:OA(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function pr(e,A,n){let r=A-4,t=r+4*mr;for(;t+4<=n;){let o=t;for(;Hi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*mr}return!1}function Hi(e,A){
let n=h[e[A]]&32,r=h[e[A+1]]&8;return(n|r|h[e[A+2]]&2)===0}function he(e,A,n){let r=n/3|0,t=n-3*r,o=A+4*r+t,i=h[e[o]],s=h[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function vi(e,A,n,r){let t=n-1,o=t+B;for(;o<r;){let i=o,s=he(e,A,i);for(;D[s]===1;){if(i--,i===t)return!0;s=he(e,A,i)}if(s===0&&Ji(e,A,i,
n,r))return!0;t=i,o=i+B}return!1}function Ji(e,A,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(D[he(e,A,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<B&&
D[he(e,A,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<B&&D[he(e,A,a)]===1;a+=i)s++;if(s===B)return!0}return!1}function OA(e,A,n,r){let t=A+n/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var F={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*B},Wi=1,Yi=48,qi=120,Vi=92,Zi=40,ze=Buffer.from("(byte)");function _(e,A,n){let r=A;for(;r<n&&T[e[r]]===0;)r+=Xi(e,r,n)?ze.length:1;return Math.
min(r,n)}function Ke(e,A,n){e.length>0&&e.add(Wi,A,n)}function kA(e,A,n){return e[A]===Yi&&A+1<n&&be(e[A+1])}function hr(e,A,n){return A-2>=n&&e[A-2]===Vi&&be(e[A-
1])}function be(e){return e!==void 0&&(e|32)===qi}function Xi(e,A,n){if(e[A]!==Zi||A+ze.length>n)return!1;for(let r=1;r<ze.length;r++)if(e[A+r]!==ze[r])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(A,n){this.bytes=Buffer.allocUnsafe(A),this.starts=n?new Int32Array(A):void 0,this.ends=n?new Int32Array(A):void 0}add(A,n,r){
this.bytes[this.length]=A,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:A},n,r){let t=new $e(e.end-e.start,!1);r(t);let{length:o}=t;if(o<B)return;let i,s=()=>(i===void 0&&(i=new $e(o,!0),r(i)),i),a=E=>zi(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:A.start===e.start?0:a(A.start),end:A.end===e.end?o:a(A.end)},locate:({start:E,end:u})=>{let{starts:C,ends:Y}=s();return{start:C?.[E],
end:Y?.[u-1],encoding:n}},aligned:!0,exact:!0}}function zi(e,A){let n=0,r=e.length;for(;n<r;){let t=n+r>>1;e[t]<A?n=t+1:r=t}return n}var Q=-1,Ee=256,br=10,Ki=13;function S(e,A){return e|A<<9}function wr(e){return e&511}function Sr(e){return e>>9}function H(e,A,n){let r=0;for(let t=A;t<n;t++){
let o=e[t];if(T[o]===0)return Q;r=r*16+W(o)}return A>=n||r>255?Q:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,A,n){let r=A;for(;r<n&&T[e[r]]===1;)r++;return r}
function ce(e,A,n){return A>=n?0:e[A]===br?1:e[A]!==Ki?0:A+1<n&&e[A+1]===br?2:1}var Rr={table:F.table,shortest:3*B-1},$i=48,ji=3,yr={levels:1,alphabet:{index:0,shape:Rr},notice:(e,A,n)=>U(e,A,n)&&es(e.bytes,{start:A,end:n}),decode:({bytes:e,
end:A},n,r)=>{let t=I(Rr.table,e,n,A);return w(t-n,(o,i)=>{let s={piece:m(o,n),core:m(i,n)},a=J(s,"decimal",E=>As(e,s.piece,E));a!==void 0&&r(a)}),t}};function es(e,A){
let n=0;for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Dr(e,A,r,t);if(o!==0&&(n=D[o]===1?n+1:0),n>=Z)return!0;r=_(e,t,A.end)}return!1}function As(e,A,n){
for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Dr(e,A,r,t);o===Q?Ke(n,r,t):n.add(o,r,t),r=_(e,t,A.end)}}function Dr(e,{start:A,end:n},r,t){if(t-r>ji||
r>A&&be(e[r-1])||t<n&&be(e[t]))return Q;let o=0;for(let i=r;i<t;i++){let s=e[i]-$i;if(s>9)return Q;o=10*o+s}return o>255?Q:o}function X(e,A,n){if(!U(e,A.source[0],A.end))return;let{bytes:r}=e;w(A.offsets.at(-1),(t,o)=>{n({bytes:ns(r,A,t),core:m(o,-t.start),locate:i=>rs(A,m(i,t.start)),
aligned:!0,exact:!0})})}function ns(e,A,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Lr(A,n);o<A.source.length;o++){let i=A.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,A.offsets[o+1]),E=A.source[o]-i;t.set(e.subarray(s+E,a+E),s-n)}return t}function rs(e,A){return{start:xr(e,A.start),end:xr(e,A.
end-1)+1}}function xr(e,A){let n=Lr(e,A);return e.source[n]+A-e.offsets[n]}function Lr(e,A){let n=0,r=e.source.length-1;for(;n<r;){let t=n+r+1>>1;e.offsets[t]<=
A?n=t:r=t-1}return n}var Ur={table:g,shortest:16},je=k.shortest,Tr=1,FA=2,PA=4,ts=8,os=f(qe,e=>e>=64?Tr:e<26?FA:e>=52&&e<62?PA:ts),is=256;function eA(e,A,n,r){for(let t=b(Ur,e.bytes,
A,n);t!==l;){let o=I(g,e.bytes,t,n);if(!ss(e.bytes,t,o)&&r(e,t,o))return t;t=b(Ur,e.bytes,o,n)}return l}function ss(e,A,n){let r=0;for(let t=A;t<n;t++)if(r|=os[e[t]],
(r&(FA|PA))===(FA|PA))return!1;return(r&Tr)===0?n-A<=is&&as(e,A,n):!0}function as(e,A,n){let r=A+1;for(;r<n&&e[r]===e[A];)r++;return r===n}var Es=27,cs=38,us=60,Nr=62,fs=91,Bs=16,ds=128,Qs=16,gs=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Is=f(`<\r
`),ls=f("0123456789;"),ms=f("mK"),Cs=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),ps=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),GA="\x1B\xC2\xE2\xEF";function Or(e,A){let{bytes:n,end:r}=e,t=A;for(let o=0;o<Bs;o++){let i=hs(e,t);if(i===t)break;t=i}return t>A&&t<r&&g[n[t]]===
1?t:-1}function hs(e,A){let n=e.bytes[A];if(n===us)return bs(e,A);if(n===Es)return ws(e,A);for(let r of n===cs?Cs:ps)if(MA(e,A,r))return A+r.length;return A}function bs({
bytes:e,end:A},n){if(n+1>=A||gs[e[n+1]]===0)return n;let r=Math.min(A,n+ds),t=n+1;for(;t<r&&e[t]!==Nr&&Is[e[t]]===0;)t++;return t<r&&e[t]===Nr?t+1:n}function ws({
bytes:e,end:A},n){if(e[n+1]!==fs)return n;let r=Math.min(A,n+2+Qs),t=n+2;for(;t<r&&ls[e[t]]===1;)t++;return t<A&&ms[e[t]]===1?t+1:n}function MA({bytes:e,end:A},n,r){
if(n+r.length>A)return!1;for(let t=0;t<r.length;t++){let o=e[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var HA=10,Gr=13,Ss=38,Rs=60,ue=92,kr=42,ys=45,Ds=35,_A=47,Mr=110,_r=114,WA=4,AA=128,xs=2,Ls=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ts),tA=f(" 	\"'`\\=.,&>#*|<^~"),v=f("\"'`"),nA=f("bBfFrRuULN@$"),YA=f("+-/_"),Us=f(`
\r<`),oA=f(` 	"'\`\\=.,&>#*|<^~
\r+-/_${GA}`),iA=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),rA=f(`
\r\\&<${GA}`);function Ts(e){return Uint8Array.from(e,A=>A.charCodeAt(0))}function sA(e,A){let{bytes:n,end:r}=e;if(A>=r||oA[n[A]]===0)return-1;let t=vA(e,A,!1);
return t!==-1?t:Ns(e,A)?vA(e,A,!0):Or(e,A)}function Ns({bytes:e,end:A},n){let r=n;for(;r<A&&r-n<WA&&e[r]===ue;)r++;return r<A&&v[e[r]]===1}function vA(e,A,n){let{
bytes:r,end:t}=e,o=Math.min(t,A+(n?2*AA:AA)),i=0,s=A;for(;s<o;){let a=Se(e,s),E=n?Os(r,s,o):s;if(a>s){if(i===xs)return-1;i++,s=a}else if(E>s)s=E;else if(tA[r[s]]===
1||Ps(r,s,o))s++;else if(s>A&&Fs(r,s,o))s++;else break}return n&&(s===A||v[r[s-1]]===0)?-1:i>0||ks(r,A,s)?s:-1}function Os(e,A,n){let r=e[A]===_A&&e[A+1]===kr,t=e[A]===
Ds||Fr(e,A,_A)||Fr(e,A,ys);if(!r&&!t)return A;let o=A+(r?2:1);if(t){for(;o<n&&e[o]!==HA&&e[o]!==Gr;)o++;return o<n?o:A}for(;o+1<n&&(e[o]!==kr||e[o+1]!==_A);)o++;
return o+1<n?o+2:A}function Fr(e,A,n){return e[A]===n&&e[A+1]===n}function Hr({bytes:e,end:A},n){if(n>=A||oA[e[n]]===0)return!1;if(v[e[n]]===1)return!0;let r=Math.
min(A,n+AA),t=n;for(;t<r&&iA[e[t]]===1&&rA[e[t]]===0;)t++;return t<r&&rA[e[t]]===1}function ks(e,A,n){let r=A;for(;r<n&&e[r]===ue;)r++;return r<n-1&&v[e[r]]===1&&
v[e[n-1]]===1}function Fs(e,A,n){if(nA[e[A]]===0)return!1;let r=A+1;nA[e[r]]===1&&r++;let t=r-A;for(;r<n&&r-A<t+WA&&e[r]===ue;)r++;return r<n&&v[e[r]]===1}function qA(e,A){
let{bytes:n,start:r}=e,t=Math.max(r,A-AA),o=-1;for(let i=A-1;i>t&&iA[n[i]]===1;i--)g[n[i]]===0&&g[n[i-1]]===1&&vA(e,i,!1)===A&&(o=i);return o}function aA({bytes:e,
start:A},n){return n>A&&(e[n]===Mr||e[n]===_r)&&e[n-1]===ue}function Ps(e,A,n){let r=A;for(;r<n&&YA[e[r]]===1;)r++;return r>A&&r<n&&(tA[e[r]]===1||Us[e[r]]===1)}
function Se(e,A){let{bytes:n,end:r}=e,t=n[A];if(t===HA)return A+1;if(t===Gr)return A+1<r&&n[A+1]===HA?A+2:A+1;if(t===ue){let o=Pr(e,A)===_r?JA(e,A):A;return Pr(
e,o)===Mr?JA(e,o):o}if(t!==Ss&&t!==Rs)return A;for(let o of Ls)if(MA(e,A,o))return A+o.length;return A}function Pr(e,A){let n=JA(e,A)-1;return n>A&&n<e.end?e.bytes[n]:
-1}function JA(e,A){let n=A;for(;n<e.end&&n-A<WA&&e.bytes[n]===ue;)n++;return n+1}var VA=10,Gs=128,Ms=64,ZA=f(" 	"),vr=f("0123456789"),Jr={levels:0,trait:2,shortest:k.shortest,notice:(e,A,n)=>eA(e,A,n,_s),decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end),t=Hs(e,A,r);return t===void 0?r:(X(e,t,n),t.end)}};function _s(e,A,n){let r=Wr(e,A,n);if(r===void 0)return!1;let t=n-A,o=n;for(let i=EA(e,r,o);i!==-1;i=EA(
e,r,o))if(o=I(g,e.bytes,i,e.end),t+=o-i,t>=B)return!0;return!1}function Hs(e,A,n){let r=Wr(e,A,n);if(r===void 0)return;let t=[A],o=[0,n-A],i=n;for(let s=EA(e,r,
i);s!==-1;s=EA(e,r,i))i=I(g,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<B?void 0:{source:t,offsets:o,end:i}}function Wr(e,A,n){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,A-Gs),s=A,a=!0;for(;s>i&&r[s-1]!==VA;s--)ZA[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==VA||!Hr(e,n))return;let E=Math.min(
o,n+Ms),u=n;for(;u<E&&r[u]!==VA;)u++;return u<E?{lineStart:s,start:A,end:n,lineEnd:u}:void 0}function EA({bytes:e,end:A},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=A||e[t]!==e[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=A)return-1;let i=vs(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,n.start),t=I(i,e,t,A)}}return t<A&&g[e[t]]===1?t:-1}function vs(e){return vr[e]===1?vr:ZA[e]===1?ZA:void 0}var Js=85,Yr=117,Ws=120,Ys=123,qs=125,z=48,Vs=32,Zs=127,qr={encoding:"escape",lead:92,read:(e,A,n)=>{if(A+1>=n)return Q;let r=e[A+1];if(r===Yr&&e[A+2]===Ys)return Xs(
e,A,n);if(r===Ws)return XA(e,A,A+4,n);if(r===Yr)return XA(e,A,A+6,n);if(r===Js)return XA(e,A,A+10,n);if(r>=z&&r<z+8)return zs(e,A,n);let t=ce(e,A+1,n);return t>
0?S(Ee,1+t):r>Vs&&r<Zs&&M[r]===0?S(r,2):Q}};function XA(e,A,n,r){let t=n>r?Q:H(e,A+2,n);return t===Q?Q:S(t,n-A)}function Xs(e,A,n){let r=R(e,A+3,Math.min(n,A+9)),
t=r<n&&e[r]===qs?H(e,A+3,r):Q;return t===Q?Q:S(t,r+1-A)}function zs(e,A,n){let r=0,t=A+1,o=A+(Ks(e,A+1,n)?5:4);for(;t<n&&t<o;){let i=e[t]-z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-A)}function Ks(e,A,n){if(A+4>n||e[A]!==z||e[A+1]>z+3||e[A+1]===z&&e[A+2]<z+4)return!1;for(let r=A+1;r<A+4;r++){let t=e[r]-z;if(t<
0||t>7)return!1}return!0}var $s=35,js=59,ea=120,zA=48,Vr=8,Zr={encoding:"html-entity",lead:38,read:(e,A,n)=>{if(A+2>=n||e[A+1]!==$s)return Q;let r=(e[A+2]|32)===ea,t=r?A+3:A+2,o=r?R(e,t,
Math.min(n,t+Vr)):Aa(e,t,n),i=r?H(e,t,o):na(e,t,o);return i===Q?Q:S(i,(o<n&&e[o]===js?o+1:o)-A)}};function Aa(e,A,n){let r=Math.min(n,A+Vr),t=A;for(;t<r&&e[t]>=
zA&&e[t]<zA+10;)t++;return t}function na(e,A,n){let r=0;for(let t=A;t<n;t++)r=r*10+e[t]-zA;return A>=n||r>255?Q:r}var ra=117,Xr={encoding:"percent",lead:37,read:(e,A,n)=>{if(e[A+1]===ra){let t=A+6>n?Q:H(e,A+2,A+6);return t===Q?Q:S(t,6)}let r=H(e,A+1,Math.min(n,A+3));return A+
3>n||r===Q?Q:S(r,3)}};var zr=61,Kr={encoding:"quoted-printable",lead:zr,read:(e,A,n)=>{let r=ce(e,A+1,n);if(r>0)return e[A-1]===zr?Q:S(Ee,1+r);let t=H(e,A+1,Math.min(n,A+3));return A+
3>n||t===Q?Q:S(t,3)}};var KA=[Xr,qr,Zr,Kr],ee=f(String.fromCharCode(...KA.map(({lead:e})=>e)),e=>e+1),oa=f("=\\"),jr={levels:1,trait:8,shortest:B,notice:(e,A,n)=>{for(let r=A;r<n;){let t=$r(
e,r);if(t-r>=B&&ia(e,r,t))return r;r=t+1}return l},decode:(e,A,n)=>{let r={start:A,end:$r(e,A)},t=Ea(e.bytes,r);for(let[o,i]of KA.entries())(t&1<<o)!==0&&aa(e,r,
i,n);return r.end}};function ia(e,A,n){let{bytes:r}=e,t=n;for(;t>A&&M[r[t-1]]===0;)t--;if(!sa(e,A,t))return!1;let o=0;for(let i=A;i<t&&o<B;i++)o+=M[r[i]];return o===
B}function sa({bytes:e,end:A},n,r){for(let t=cA(e,n,r);t<r;t=cA(e,t+1,r))if(et(e,t).read(e,t,A)!==Q)return!0;return!1}function cA(e,A,n){let r=A;for(;r+4<=n;){let t=ee[e[r]]|
ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&ee[e[r]]===0;)r++;return r}function et(e,A){return KA[ee[e[A]]-1]}function $r({bytes:e,end:A},n){
let r=n;for(;;){r=I(Ve.table,e,r,A);let t=r>n&&oa[e[r-1]]===1?ce(e,r,A):0;if(t===0)return r;r+=t}}function aa({bytes:e},A,n,r){w(A.end-A.start,(t,o)=>{let i={piece:m(
t,A.start),core:m(o,A.start)},s=J(i,n.encoding,a=>ca(e,i.piece,n,a));s!==void 0&&r(s)})}function Ea(e,{start:A,end:n}){let r=0;for(let t=cA(e,A,n);t<n;t=cA(e,t+
1,n)){let o=1<<ee[e[t]]-1;(r&o)===0&&et(e,t).read(e,t,n)!==Q&&(r|=o)}return r}function ca(e,{start:A,end:n},{lead:r,read:t},o){for(let i=A;i<n;){let s=e[i],a=s===
r?t(e,i,n):Q,E=a===Q?i+1:i+Sr(a),u=a===Q?s:wr(a);u!==Ee&&o.add(u,i,E),i=E}}var rt={levels:1,alphabet:{index:0,shape:F},notice:(e,A,n)=>U(e,A,n)&&ua(e.bytes,A,n),decode:({bytes:e,end:A},n,r)=>{let t=I(F.table,e,n,A);return w(t-n,(o,i)=>{
let s={piece:m(o,n),core:m(i,n)},a=!1,E=J(s,"hex",C=>{a=nt(e,s.piece,0,C)});E!==void 0&&r(E);let u=a?J(s,"hex",C=>{nt(e,s.piece,1,C)}):void 0;u!==void 0&&r(u)}),
t}};function ua(e,A,n){let r=0;for(let t=_(e,A,n);t<n;){kA(e,t,n)&&(t+=2);let o=R(e,t,n);if(o-t>=F.shortest&&At(e,t+1,o,0)>=Z||(r=tt(e,t,o,A)?At(e,t,o,r):0,r>=Z))
return!0;t=_(e,o,n)}return!1}function At(e,A,n,r){let t=r;for(let o=A;o+2<=n&&t<Z;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=D[i]===1?t+1:0)}return t}function nt(e,{
start:A,end:n},r,t){let o=!1;for(let i=_(e,A,n);i<n;){kA(e,i,n)&&(i+=2);let s=R(e,i,n),a=s-i>=F.shortest;o||=a,a||r===0&&tt(e,i,s,A)?$A(t,e,i+r,s):Ke(t,i,s),i=_(
e,s,n)}return o}function tt(e,A,n,r){return n-A>=F.shortest||(n-A)%2===0&&!hr(e,A,r)}function $A(e,A,n,r){for(let t=n;t+2<=r;t+=2)e.add(W(A[t])*16+W(A[t+1]),t,t+
2)}var fa=8,fA={table:f("0123456789ABCDEFabcdef :"),shortest:31},Et=256,An=f(" 	#>*+-/|:]x"),Ba=128,ot=9,BA=32,da=58,Qa=124,ct=10,ga=13,Ia=4,la=6,it=16,st=16,ma=8,
ut={levels:1,alphabet:{index:1,shape:fA},notice:({bytes:e,start:A,end:n},r)=>{let t={start:at(e,r,A),end:uA(e,r,n)};return jA(e,t,void 0)>=fa},decode:(e,A,n)=>{
let{bytes:r,end:t}=e,o=I(fA.table,r,A,t),i=at(r,A,e.start),s=i;for(let a=i;a<t;){let E=uA(r,a,t);if(jA(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(e,i,s)&&w(s-i,(a,E)=>{let u={piece:m(a,i),core:m(E,i)},C=a.start===0?i:uA(r,u.piece.start,u.piece.end)+1,Y=Ie=>J(u,"hex",ne=>{pa(r,{start:C,end:u.piece.end},
{rewritten:ne,addWord:Ie})}),x=!1,Ne=Y((Ie,ne,Oe)=>{x||=Oe-ne>2,$A(Ie,r,ne,Oe)});Ne!==void 0&&n(Ne);let gn=x?Y((Ie,ne,Oe)=>Ca(Ie,r,ne,Oe)):void 0;gn!==void 0&&n(
gn)}),Math.max(o,s))}};function Ca(e,A,n,r){for(let t=r-2;t>=n;t-=2)e.add(W(A[t])*16+W(A[t+1]),n,r)}function pa(e,{start:A,end:n},r){for(let t=A;t<n;){let o=uA(
e,t,n);jA(e,{start:t,end:o},r),t=o+1}}function at(e,A,n){let r=Math.max(n,A-Et),t=A;for(;t>r&&e[t-1]!==ct;)t--;return t}function uA(e,A,n){let r=Math.min(n,A+Et),
t=A;for(;t<r&&e[t]!==ct;)t++;return t}function jA(e,A,n){let r=Math.min(A.end,A.start+Ba);for(let t=A.start;t<r;t++){if(T[e[t]]===0||t>A.start&&An[e[t-1]]===0)continue;
let o=Sa(e,{start:t,end:A.end}),i=o===-1?0:ha(e,{start:o,end:A.end},n);if(i>0)return i}return 0}function ha(e,{start:A,end:n},r){let t=0,o=st;for(let i=A;i<n;){
t>0&&(i=ba(e,{start:i,end:n},o));let s=R(e,i,Math.min(n,i+st+1)),a=s-i;if(a===0||a%2===1||a>o||!wa(e,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===ma&&o===2&&i<n&&e[i]===BA&&i++}return t}function ba(e,{start:A,end:n},r){let t=A+r,o=A;for(;o<t&&e[o]===BA;)o++;return o>A&&o<t&&t<=n&&(t-o)%2===0&&R(
e,o,t)===t?o:A}function wa(e,A,n){let r=e[A];return A>=n||r===BA||r===Qa||r===ga}function Sa(e,{start:A,end:n}){let r=R(e,A,Math.min(n,A+it+1)),t=r-A;if(t<Ia||t>
it)return-1;let o=r<n&&e[r]===da;o&&r++;let i=r;for(;r<n&&(e[r]===BA||e[r]===ot);)r++;let s=r-i>=2||e[i]===ot||r-i===1&&t>=la;return(o||s)&&r<n&&T[e[r]]===1?r:-1}var Bt={levels:0,trait:2,shortest:k.shortest,notice:(e,A,n)=>eA(e,A,n,Ra),decode:(e,A,n)=>{let r=I(g,e.bytes,A,e.end),t=La(e,A,r);if(t===void 0)return r;X(e,t,n);
for(let o=1;o<Math.min(t.source.length,ya);o++)Xe(e.bytes,t.source[o])&&X(e,Ua(t,o),n);for(let o of Da)Ta(e,t,o,n);return t.end}};function Ra(e,A,n){let r=n-A,t=n;
for(let i=sA(e,t);i!==-1&&(t=I(g,e.bytes,i,e.end),t!==i);i=sA(e,t))if(r+=t-i,r>=B)return!0;let o=aA(e,A)?A+1:A;return r>B-je&&qA(e,o)!==-1}var ya=4,Da=["+","-",
"//","++","--"].map(e=>Buffer.from(e)),xa=45,ft=5;function La(e,A,n){let r=aA(e,A)?A+1:A,t=ka(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],
s=r;for(let a=r;a!==-1;a=sA(e,s)){let E=a===r?n:I(g,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<B?void 0:{source:o,
offsets:i,end:s}}function Ua({source:e,offsets:A,end:n},r){let t=A[r];return{source:e.slice(r),offsets:A.slice(r).map(o=>o-t),end:n}}function Ta(e,A,n,r){let{source:t}=A,
o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=dt(e,a,n);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?Na(e,A,{start:o,end:s},n):void 0;
u!==void 0&&X(e,u,r),o=s,i=!1}}function Na(e,A,n,r){let t=[],o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=A.source[s];i=a+A.offsets[s+1]-A.offsets[s];let E=dt(
e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.at(-1)<B?void 0:{source:t,offsets:o,end:i}}function dt({bytes:e,end:A},n,r){if(n+r.length>A)return!1;
for(let t=0;t<r.length;t++)if(e[n+t]!==r[t])return!1;return!0}function Oa({bytes:e,start:A},n){let r=n;for(;r>A&&n-r<ft&&e[r-1]===xa;)r--;return n-r===ft}function ka(e,A){
let{bytes:n,start:r}=e,t=qA(e,A);if(t===-1||Oa(e,t))return;let o=t;for(;o>r&&t-o<je&&g[n[o-1]]===1;)o--;return aA(e,o)&&o++,o>=t||t-o>=je?void 0:{start:o,end:t}}var Fa=15,gt={levels:0,trait:2,shortest:B,notice:(e,A,n)=>{for(let r=A;r<n;){let t={length:0,last:r};if(Qt(e,r,t),t.length>=B)return r;r=t.last>r?t.last:Pa(e,r)}
return l},decode:(e,A,n)=>{let r=[],t=[0],o={length:0,last:A};return Qt(e,A,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),X(e,{source:r,offsets:t,end:Re(e,o.last)},
n),o.last}};function Qt(e,A,n,r){let t=Re(e,A),o=Se(e,t),i=Re(e,o),s=i-o;if(o===t||s===0||s>Fa)return;let a=Math.max(A,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:Se(e,i);if(E===i)return;o=E,i=Re(e,o)}}function Pa(e,A){let n=Re(e,A);return Math.max(n+1,Se(e,n))}function Re({
bytes:e,end:A},n){return I(g,e,n,A)}var Ga={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},It=2*(B-1),mt={levels:1,find:({bytes:e,end:A},n)=>{for(let r=n+It-1;r<A;r+=It)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(D[e[t]]===1&&Ct(e,n,t,A)!==0)return t}return l},decode:(e,A,n)=>{let r=Ma(e,A),t=r.first+r.width*(r.count-1);return U(e,r.first,
t)&&w(r.count,(o,i)=>{n({bytes:_a(e.bytes,r,o),core:m(i,-o.start),locate:s=>Ha(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function Ct(e,A,n,r){return lt(e,A,
n,r,2)?2:lt(e,A,n,r,4)?4:0}function lt(e,A,n,r,t){let o=1;for(let i=n+t;i<r&&o<B&&!(D[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=n-t;i>=A&&o<B&&!(D[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===B}function fe(e,A,n){for(let r=A;r<n;r++)if(e[r]!==0)return!1;return!0}function Ma({bytes:e,start:A,end:n},r){let t=Ct(e,
A,r,n)===4?4:2,o=r;for(;o-t>=A&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function _a(e,{
first:A,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=A+n*r.start;o<t.length;o++,i+=n)t[o]=e[i];return t}function Ha(e,{first:A,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=A+n*r.start,E=A+n*(r.end-1),u=E+n<=i&&fe(t,E+1,E+n),Y=a-n+1>=o&&fe(t,a-n+1,a)&&(!u||s&&(a-o)%n===n-1),[x,Ne]=Ga[n];return Y?
{start:a-n+1,end:E+1,encoding:Ne}:{start:a,end:Math.min(E+n,i),encoding:x}}var dA=[Bt,Jr,gt,Cr,jr],pt=[rt,yr,ut],QA=mt,gA=Ir;function ht(e,A,n){let r=A,t=n,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+va(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function va(e,A){return e[A]|e[A+1]<<8|e[A+2]<<16|e[A+3]<<24}function bt(e){let A=St(e),n="";for(let t=A;t>0;t=Math.floor(t/62))n=SA.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(A)/8));return("0".repeat(r)+n).padEnd(6,"0")}function wt(e){let A=St(e)>>>8;return[18,12,6,0].map(n=>V.charAt(A>>>n&63)).join("")}function St(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Ae=84,Be=76,rn=52,Ja=57,Wa=58,Dt=59,Ya=72,IA=80,qa=4,De=Buffer.from("AZDO"),xt=new Uint8Array(256).fill(4);De.forEach((e,A)=>{A<3&&(xt[e]=3-A)});var nn=Buffer.
from("JQQJ9"),Lt={9:"key",D:"derived",H:"hash"},Va=new Set(Object.keys(Lt).map(e=>e.charCodeAt(0))),Za=2024,Ut=65,Xa=1970041904,za=1147496033,ye=new Uint8Array(
IA/4*3);function Tt(e,A,n){for(let r=A+3;r<n;r+=xt[e[r]])if(!(e[r]!==De[3]||e[r-1]!==De[2])&&e[r-2]===De[1]&&e[r-3]===De[0])return r-3;return-1}function Nt(e,A){
if(!yt(e,A,A+Be))return;let n=yt(e,A+IA,A+Ae);if(!tn(e,A))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...Ka(e,A)};if(ja(e,A))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Ot(e,A){return ie(e,A,A+rn)>=qa}function tn(e,A){for(let r=0;r<nn.length;r++)if(e[A+rn+r]!==nn[r])return!1;let n=e[A+Dt]-
Ut;return Va.has(e[A+rn+nn.length])&&n>=0&&n<12}function Ka(e,A){let n=e.subarray(A+Ya,A+Be);return{issued:$a(e,A),keyKind:Lt[String.fromCharCode(e[A+Ja])]??"ke\
y",provider:String.fromCharCode(...n)}}function $a(e,A){let n=Za+V.indexOf(String.fromCharCode(e[A+Wa])),r=e[A+Dt]-Ut+1;return`${n}-${String(r).padStart(2,"0")}`}
function ja(e,A){for(let r=A,t=0;t<ye.length;r+=4,t+=3){let o=h[e[r]],i=h[e[r+1]],s=h[e[r+2]],a=h[e[r+3]];ye[t]=o<<2|i>>4,ye[t+1]=(i&15)<<4|s>>2,ye[t+2]=(s&3)<<
6|a}let n=ht(ye,Xa,za);return Rt(e,A,bt(n))||Rt(e,A,wt(n))}function Rt(e,A,n){for(let r=0;r<Ae-IA;r++)if(e[A+IA+r]!==n.charCodeAt(r))return!1;return!0}function yt(e,A,n){
for(let r=n-1;r>=A;r--)if(M[e[r]]===0)return!1;return!0}var kt="AGFzbQEAAAABQApgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gBX9/f39/AX9gAn9/AGAGf39/f39/AX9gAX8AYAJ/fgACDwEDZW52Bm1lbW9yeQIAAQMoJwACAQMBAwAABAAFBgABAAEABAcC\
AgIAAgEBAQEBAAAICQEAAAEAAwaSAR1/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38B\
QQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2IJCWZpcnN0V2lkZQAXBHNpZnQACgpzaWZ0UGllY2VzABIKcGllY2VTdGFydAAUCHBpZWNlRW5kABUIcnVuQ291bnQAEwdj\
b3VudE9mACEIZmluZFdpZGUABwZtZW1vcnkCAAr2iQEnlAEBAn8jAiABIABraiQCA0AgACABSQRAIwNBgMAARgRAEAEEQEEBDwtBgJQwQYDQMEGABPwKAABBgAQkAwsjA0GAlDBqIQMjAyABIABBgEBrIwNrIgIg\
ASACSRsiAiAAa2okAwNAIAAgAkkEQCADIAD9AAQA/QsEACAAQRBqIQAgA0EQaiEDDAELCyACIQAMAQsLQQALnwMBBX8jA0GAlDBqIgP9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCUMCADEAkEf0EBBUGAlDAgAxAQ\
CwRAQQEhBAVB/5MwIQJB55QwIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohASAAIAJGDQQMAQsLIAAiAkHoAGohAAwBCwtBACEBCyABIQACQANAIAAEQCAAIQIDQCAAIANJ\
BH8gAC0AAEEBdEGAhCxqLwEAQYAgcQVBAAsEQCAAQQFqIQAMAQsLIAIhAQNAIAAgAUsEfyABLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIAFBAWohAQwBCwtBASEEIAAgAUsNAiACIABBABAFQTBPBH9BAQUgAkEB\
aiAAQQAQBUEwTwsNAiAAQQFrIgJB6ABqIQACQANAIAAgA0kEQANAIAAtAABBAXRBgIQsai8BAEGAIHEEQCAAQQFrIgBBAWohASAAIAJGDQQMAQsLIAAiAkHoAGohAAwBCwtBACEBCyABIQAMAQsLQQAhBAsLIAQL\
eAEBfyAALQAAQQF0QYCELGovAQBBCHFFBEBBAA8LIABBABAGIgEEQCABDwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEBdEGAhCxqLwEAQcAAcQR/IABBARAGBSAAEBwL\
C58DAQh/IwxBASACQQdxQQhBACACQYABcRtqdHFFBEBBAA8LQQJBASACQYABcRshCSMYIAAjBBshBSMEIAEjBBshBkEAJANBACQCIwQEfyAABSABEAILIQMDQCADBEAgACADRgRAIAEhBAUjACEHIAMhBANAIAQg\
B0kEfyAELQAAQQF0QYCELGovAQBBAXEFQQALBEAgBEEBaiEEDAELCwsgAyAERwRAIAJB/wBxIgcgAy0AAEYEfyACQYABcQR/IANBAWotAAAgB0YFQQELBUEACyIHBH9BAQUgA0EBay0AAEEBdEGAhCxqLwEAQcAA\
cQsEQEEBIAcgCBshCCMCBH9BAAUgBSAJaiAFIAJB/wBxIgogBS0AAEYEfyACQYABcQR/IAVBAWotAAAgCkYFQQELBUEACxsgBhAACwRAQQEPCyADIAlqIAMgBxsgBBAABEBBAQ8LBSMCQTRPQQAgCBsEfxABBUEA\
CwRAQQEPC0EAJANBACQCQQAhCCADIQUgBCEGCyAEEAIhAwwCCwsLIwJBNE9BACAIGwR/EAEFQQALC+QCAQF/IAAtAAAiAUEKRgRAIABBAWoPCyABQQ1GBEAgAEECaiAAQQFqIgAgAC0AAEEKRhsPCyABQdwARgRA\
IAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAAgAUkgASMASXEEfyABLQAABUEAC0HyAEYEQCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEB\
DAELCyABQQFqIQALIAAhAQNAIAEgAGtBBEkgASMASXEEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAAgAUkgASMASXEEfyABLQAABUEAC0HuAEYEfyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYF\
QQALBEAgAUEBaiEBDAELCyABQQFqBSAACw8LIAFBJkYEQCAAEBgPCyABQTxGBH8gABAZBSAACwuBAQEBfwNAIAJBMEkgAEECaiABTXEEQCAAQQFqLQAAIgNBD3FBCUEAIANBOUsbaiAALQAAIgNBD3FBCUEAIANB\
OUsbakEEdHIiAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAEECaiEADAELCyACC4kGAQd/IwAiAiAAQYACQYABIAEbaiIDIAIgA0kbIQYgACECA0AgAiAGSQRAAkAgAhAEIQcg\
AQRAAkAgAkEBai0AACIEQSpGIAItAAAiCEEvRnEEQCACQQJqIQQDQCAEQQFqIgggBkkEQCAEQQJqIQMgBC0AAEEqRgR/IAgtAABBL0YFQQALDQMgBEEBaiEEDAELCyACIQMMAQsgAiEDIAhBI0cEfyAEIAhHBH9B\
AQUgCEEtRyAIQS9HcQsFQQALDQAgAkEBaiEEA0AgBCAGSQR/IAQtAABBCkcFQQALBH8gBC0AAEENRwVBAAsEQCAEQQFqIQQMAQsLIAQgAiAEIAZJGyEDCwUgAiEDCyACIAdJBH8gBSICQQFqIQUgAkECRgRAQQAP\
CyAHBSACIANJBH8gAwUgAi0AAEEBdEGAhCxqLwEAQYAEcQR/QQEFIAIhBANAIAQgBkkEfyAELQAAQQF0QYCELGovAQBBgBBxBUEACwRAIARBAWohBAwBCwsgAiAERiAEIAZPcgR/QQAFQQEgBC0AACIDQQ1GQQEg\
A0EKRiADQQF0QYCELGovAQBBgARxGxsLCwR/QQEFIAAgAkkEfyACLQAAQQF0QYCELGovAQBBgAhxBH8gAkEBaiIELQAAQQF0QYCELGovAQBBgAhxBEAgBEEBaiEECyAEIAJrIQMDQCAEIAZJIANBBGogBCACa0tx\
BH8gBC0AAEHcAEYFQQALBEAgBEEBaiEEDAELCyAEIAZJBH8gBC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsFQQALBUEACwtFDQIgAkEBagsLIQIMAgsLCyABBH8gACACRgR/QQAFIAJBAWstAABBAXRBgIQsai8BAEHA\
AHELBUEBC0UEQEEADwsgAkEAIAUEf0EBBQNAIAAgAkkEfyAALQAAQdwARgVBAAsEQCAAQQFqIQAMAQsLIABBAWogAkkEfyAALQAAQQF0QYCELGovAQBBwABxBUEACwR/IAJBAWstAABBAXRBgIQsai8BAEHAAHEF\
QQALCxsLngEBA38gAEHlAGohAgNAIAEgAksEQCACLQAABH8gAkEBay0AAAVBAAtFBEAgAiEDA0AgAyACQQRrSwRAIAMtAAAiBEH/AEkgBEEgT3EgBEEJRnIgBEEKRnIgBEENRnIEfyADIAAgAUECEAgEf0EBBSAD\
IAAgAUEEEAgLBUEACwRAIAMPCyADQQFrIQMMAQsLCyACQeYAaiECDAELC0EAC4oCAQN/QQEhBCAAIANqIQUDQCAEQTRJIAIgBUtxBEAgBS0AACIGQf8ASSAGQSBPcSAGQQlGciAGQQpGciAGQQ1GcgR/IAUgA2tB\
AWohBiADQQJGBH8gBi0AAAUgBi8BAAR/QQEFIAZBAmotAAALC0UFQQALBEAgAyAFaiEFIARBAWohBAwCCwsLIAAgA2shAANAIARBNEkgACABTnEEQCAALQAAIgJB/wBJIAJBIE9xIAJBCUZyIAJBCkZyIAJBDUZy\
BH8gAEEBaiECIANBAkYEfyACLQAABSACLwEABH9BAQUgAkECai0AAAsLRQVBAAsEQCAAIANrIQAgBEEBaiEEDAILCwsgBEE0RguGBAEEfwJ/QQAgASAAa0HUAEkNABogAUEEayEEIABBzwBqIQIDQCACIARJBEAg\
Ai0AACIDQcQARgR/IAJBAWoFIANB2gBGBH8gAkECagUgA0HBAEYEfyACQQNqBUEBIANBzwBGBH8gAkEDaygCAEHBtJH6BEYFQQALBH8gAkHPAGshBSACQQNrIQMCfwNAIAMgBUsEQEEAIANBAWsiAy0AAEEBdEGA\
hCxqLwEAQYEQcUEBRw0CGgwBCwtBAQsFQQALDQUaIAJBBGoLCwshAgwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwB\
CwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgAFxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACADRgVBAAsEQCAAQQFqIQAM\
AQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYABcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEADAELC0EACwsLsQECAX8B\
eyAAQRBrIgX9AAQAIQYgBf0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgIEsIAAgAWoiAUHAAPwKAAAgAUEBQcAA/AsAIAAkASABJABBACQXQYCQMEEAQYQC/AsAQQAkBiACJAcgAyQFIAQkCEEAJAlBACQKQQAkFEEA\
JBVBACQPIAAgARAWBH8gACABEAcFQQALJBkgAEEQayAG/QsEACABQYCBLEHAAPwKAAAjBgtOAQJ/IAAgARAdIgJFIwZBgPUBS3IEQA8LIwZBgPUBSQRAIwZBA3RBgNgwaiIDIAAjAWs2AgAgAyABIwFrIAJBGHRy\
NgIECyMGQQFqJAYL3AEBAX8gAC0AACICQS1GIAJBK0ZyIAJBL0ZyBEAgAkEvRwRAIwxBASACQQdxQQhBACACQYABcRtqdHIkDAsgAEEBai0AACACRgRAIwxBASACQYABciICQQdxQQhBACACQYABcRtqdHIkDAsL\
IAFBBEkEfyAALQAAQcCBLGotAABBAnQgAEEBai0AAEHAgSxqLQAAIgFBBHZyQQh0IAFBD3FBBHRyIABBAmotAABBwIEsai0AAEECdnIiAEHLoAFGIABBiz9GciAAQbXRAEZyIABBCHZB+ABGcgVBAAsLoQEBAn8g\
AC0AAEHcAEYEfyAAQQFqLQAAQfgARgVBAAsEfyAAQQJqIgIhAQJ/A0AgASACQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwVBAAsEfyAAQQNqLQAAIgFBD3FBCUEAIAFBOUsb\
aiAAQQJqLQAAIgBBD3FBCUEAIABBOUsbakEEdHIFIAAtAAALC4sDAQd/IAEgAEGAAWoiAiABIAJJGyEIIAAhAgNAIAIgCEkEQCACLQAAQQF0QYCELGovAQBBgAJxBH8gACACSQR/IAJBAWstAABBAXRBgIQsai8B\
AEGAwABxBUEBCwVBAAsEQCABIAJBEWoiAyABIANJGyEEIAIhAwNAIAMgBEkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANBAWohAwwBCwsgAyACayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6\
RiEECyADQQFqIAMgBBsiAyEGA0AgASADSwR/IAMtAABBIEYEf0EBBSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgBmtBAk8iBUUEQCAGLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAGa0EBRiAH\
QQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCyIDBH8gAyABECUFQQALIgMEQCADDwsLIAJBAWohAgwBCwtBAAvDAwEDfyMRIQEDQCABIxZNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8L\
IAFBAWohASAAQQFqIQAMAQsLIxwhAQNAIAEjEEkEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIxBJBH8gAS0AAEEgRgR/QQEFIAEt\
AABBCUYLBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEEcQRAIAAtAABBAXRBgIQsai8BAEEEcUUEQEEADwsD\
QCABIxBJBH8gAS0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcE\
QEEADwsLCwwBCwsgAEEAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwu1BgEIfyABIABrQcYASQRAQQAPCwNAIAlBBEkEQCAAIAlqQQRrIgNBPGohAgJ/A0AgAkEEaiABTQRAA0AgAkECai0AAEHAgSxq\
LQAAQQJxIAItAABBwIEsai0AAEEgcSACQQFqLQAAQcCBLGotAABBCHFyckUEQEEBIAMgAkEEayICRg0EGgwBCwsgAiIDQTxqIQIMAQsLQQALBH8gACAJaiEIIAEgAGsgCWtBA2xBAnYhB0F/IQNBMyECAn8DQCAC\
IAdIBEAgAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAAIgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAFQQ9xQQR0IARBAnZyBSAFQQNxQQZ0IARyCyAGRRshBgNAIAZB/wBJIAZB\
IE9xIAZBCUZyIAZBCkZyIAZBDUZyBEBBASADIAJBAWsiAkYNBBogAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAAIgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAFQQ9xQQR0IARB\
AnZyBSAFQQNxQQZ0IARyCyAGRRshBgwBCwtBASAGBH9BAAUgAkEDayIDQQAgA0EAThshBgJ/A0AgAiAGSgRAQQEgBiAGQQNuIgNBA2xrIgUgCCADQQJ0amoiAy0AAEHAgSxqLQAAIgRBAnQgA0EBai0AAEHAgSxq\
LQAAIgNBBHZyIAVBAUYEfyAEQQ9xQQR0IANBAnZyBSAEQQNxQQZ0IANyCyAFRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIEfyAIIAYgB0ECEBEEf0EBBSAIIAYgB0EEEBELBUEACw0CGiAGQQFqIQYM\
AQsLQQALCw0CGiACIgNBNGohAgwBCwtBAAsFQQALBEBBAQ8LIAlBAWohCQwBCwsgAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJqLQAAQcCBLGotAABBAnZyIgBB\
y6ABRiAAQYs/RnIgAEG10QBGciAAQQh2QfgARnIL6gIBBX8gASEEA0AgBUE0SCAEQQBOcQR/IAQgBEEDbiIGQQNsayIHIAAgBkECdGpqIggtAABBwIEsai0AACIGQQJ0IAhBAWotAABBwIEsai0AACIIQQR2ciAH\
QQFGBH8gBkEPcUEEdCAIQQJ2cgUgBkEDcUEGdCAIcgsgB0UbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBUEACwRAIAVBAWohBSAEIANrIQQMAQsLIAEgA2ohAQNAIAVBNEggASACSHEEfyABIAFBA24i\
BEEDbGsiBiAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAdBD3FBBHQgBEECdnIFIAdBA3FBBnQgBHILIAZFGyIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAE\
QQ1GcgVBAAsEQCAFQQFqIQUgASADaiEBDAELCyAFQTRGC5sCAQV/IAQhBwNAIAUgB0sEQCADIAAgB0EDdGoiBCgCAGohBiADIAQoAgRqIQlBACQbQQAkGiAJIAZrQYCAgARLBEBBASEEBSADIAZJBEBBACEEAkAg\
CSAGa0GAEEkNAEEAIQogBiEIA0AgCCAGQYAQakkEQCAILQAAQQF0QYCELGovAQBBAXEEf0EABSAKQQFqIgpBGEsLDQIgCEERaiEIDAELC0EBIQQLBUEAIQQLCyAEBEAgBw8LIAEgB0ECdGoiCCgCACEEIAYkGiAJ\
JBsgBiAJIAZrIAIgBEEDdGogAgR/IAgoAgQgBGsFQX8LIAMQCgR/QQEFIxkLIQRBASMKQQEjCSAEGxsEQCAHDwsgB0EBaiEHDAELCyAFCwQAIwYLBAAjGgsEACMbC6UIAwV/BX4PewNAIAAgAU0EQCAAQYAgaiID\
IAFBAWoiAiACIANLGyEDIAAhAkGAgCz9AAQAIRpBkIAs/QAEACEZ/QwBAQEBAQEBAQEBAQEBAQEBIRhBgIgwIQZBgIwwIQUDQCACIANJBEAgBiAaIAL9AAQAIhf9DA8PDw8PDw8PDw8PDw8PDw/9TiIT/Q79DAEC\
BAgQIECAAAAAAAAAAAAgF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIS/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krSAaIAL9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIR/Q79DAECBAgQIECAAAAAAAAA\
AAAgFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQgGiAC/QAEICIV/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0O/QwBAgQIECBAgAAAAAAAAAAAIBVBBP2N\
Af0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iDv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEIBogAv0ABDAiFP0MDw8PDw8PDw8PDw8PDw8PD/1OIg39Dv0MAQIECBAgQIAAAAAAAAAAACAUQQT9jQH9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0OIgz9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhDcDACAFIBkgE/0OIBL9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIBkgEf0OIBD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCG\
hCAZIA/9DiAO/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoQgGSAN/Q4gDP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CMIaENwMAIBggF/13IBb9dyAV/XcgFP13IRggBkEIaiEGIAVBCGohBSACQUBrIQIM\
AQsLIARBASAY/WMbIQRBgIgwIQZBgIwwIQUgACECA0AgAiADSQRAIAUpAwAiB0KBgISAkIDAAH0gB0J/hYNCgICCgIiAoICAf4NCAFIEQCACIAcQIAsgBikDACILQn+FIgcgB0IBiIMiByAHQgKIgyIHIAdCBIiD\
IgcgB0IIiIMgB0IQiIMiB0IAUiALeiIIIAp8QhhacgRAAkAgC1ANACAKQgBSBEAgCCAKfEIYWgRAIAIgCqdrIAIgCKdqEAsLIAdCfyAIhoMhBwsDQCAHQgBSBEAgCyAHeiIIiCIJUA0CIAIgCKdqIAIgCCAJenwi\
CKdqEAsgB0J/IAiGgyEHDAELCwsLIAt5IApCQH0gC0IAUhshCiAGQQhqIQYgBUEIaiEFIAJBQGshAgwBCwsgAEGAIGohAAwBCwsgBAsEACMZC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0A\
ACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyEDQQAgAUEgciAB\
IAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMb\
G0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB\
/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMb\
G0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIa\
IAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwB\
CwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQVq\
DwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL8QQCA38BfiAA\
LQAAQcIBSQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEE\
IAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCAB\
LQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAg\
AkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/\
AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWoh\
ASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtB\
AQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4h\
BCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABB\
B2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAA\
IgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/\
IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoMAQsLIAELDAEL\
IAJBG0YEQCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyACQQFqIAEgAi0A\
ACICQcsARiACQe0ARnIbCwwBCyACQSZGBH8gARAbBSABEBoLIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC/cGAgh/AXsgASAAa0E0TyIFBEAjBUF/\
RgR/QQAFIwUhAwNAIAIgA0kEQCMIIwcgAiADakEBdiIEQQN0aigCBGpBgAJqIABJBEAgBEEBaiECBSAEIQMLDAELCyACIwVJBH8jCCMHIAJBA3RqKAIAagVBfwsLIAFBgAJqTSEFC0EIQQAgBQR/IAAgARAiBUEA\
CxshAiAAIgMhBANAIAQgAUEBakkEQEHAgCz9AAQAIAT9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAA\
AAAAAAAAAP0j/WQhCQNAIAkEQCAEIAloaiIGIAEgASAGSxshBiAJIAlBAWtxIQkgBiADayIHQRBPBEAgB0E0T0EAIAUbBEAgAiADIAYQCUEARyICQQRyIAIgAyAGEBAbciECCyACQQJxBH9BAAUgAyAGEB4LBEAg\
AkECciECCwUgCEEBaiAIIAMgBkkbIQgLIAZBAWohAyABIAZLDQEgAkECciACIAJBAnFFIAhBA08gBSAFGyICIAIbBH8CQANAIAAgAUkEQEEBIQgCfyAAJBIjACECIAAhBANAIAIgBEsEfyAELQAAQQF0QYCELGov\
AQBBAXEFQQALBEAgBEEBaiEEDAELCyMAIQUgBCIDEAQiBCECA0AgAiAFSQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLQQAgAiAEayIFRSADIARGciAFQQ9Lcg0AGkEAJANBACQCIAMgBWsg\
ACADIABrIAVLGyADEAAaA0AgAiAEayIDIAVNIAIgBEtxBEACQEEBIAQgAhAADQMaIAQkEiACIAMgBUkEfyACBSACEAQLIgRGDQAjACECIAQhAwNAIAIgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EB\
aiEDDAELCyADIQIMAgsLCyMCQTRPBH8QAQVBAAsLDQIjEiAASwR/IxIFIwAhAgNAIAAgAkkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBaiEADAELCyAAQQFqIgIgABAEIgAgACACSRsLIQAMAQsLQQAh\
CAsgCAVBAAsbDwsLIARBEGohBAwBCwsgAgvRBwIHfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRB\
gIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALC0UEQEEADwsjBUF/RgR/QQAFIwUhAgNAIAIgBEsEQCMIIwcgAiAEakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEE\
BSADIQILDAELCyAEIwVJBH8jCCMHIARBA3RqKAIAagVBfwsLIgdBf0YEf0EBBSAAIQMCfwNAIAogA/0ABAAiCf0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0t\
LS0tLS0tLS0tLf0jIAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIANBEGoiAiABRwRAIAIgAUEQ\
ayIDIAIgA0kbIQMMAQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxdJDQAaQQBBACABIABBAWog\
ACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARACIgIbDQAaIAYQH0EAIAIjBHJFDQAaQQAkA0EAJAJBACQMIwQEQCMYIwQQABoLIAYgARAAIgNFBEAjBAR/IAZBARAMBUEACyED\
C0ECQQEjBBshBSABJAsgARACIQQDQCADQQEgBBtFBEACQCMAIQggBCECA0AgAiAISQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBEYNACAEIAIQAAR/QQEFIAUiA0EBaiEFIAQgAxAM\
CyEDIAIkCyMLEAIhBAwCCwsLQQEgAwR/QQEFIwtBgAJqIAdPIwJBNE9xBH8QAQVBAAsLDQAaQQAjAkE0SQ0AGiMLJBdBACMLQYACaiAHSQ0AGiAGIAFBKxADBH9BAQUgBiABQS0QAwsEf0EBBSAGIAFBrwEQAwsE\
f0EBBSAGIAFBqwEQAwsEf0EBBSAGIAFBrQEQAwsLBH9BAQUgACABIAcQJgsL0wMBA39BACQEAn9BASAAQQFrIgItAABBAXRBgIQsai8BAEHAAHENABoDQCABQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHEN\
AhpBACADQRBxRQ0CGiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAAIwFrQYABSxshA0EAIQIgAEEBayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxq\
LwEAQQFxRSICBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAGIAFGBUEACxshAiAAQQFrIQAMAQsLIAIFQQALIgAEfyAAIQEDQCAAIAFrQQVJIAEjAUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFr\
IQEMAQsLIAAgAWtBBUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAFBAWshAQwBCwsgAUEBaiABIAEtAAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHc\
AEYFQQALGyIBIABPIAAgAWtBGE9yBEAPCyABJBggACQEC40RAgh/AXsgAadFBEACQCAAIxRJDQBBkIAs/QAEACAAIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBkIAs/QAEACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAA\
AAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFZ0EQa2shBkGQgCz9AAQAIABBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAEC\
BAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0AgA0UEQEGQgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79\
DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDDAELCyACIANoaiIIJBQgCCAGa0HoAEkjCUGAIEtyBH9BAAUjBUF/RgR/QQAFIwUh\
AwNAIAMgB0sEQCMIIwcgAyAHakEBdiICQQN0aigCBGpBgAJqIAZJBEAgAkEBaiEHBSACIQMLDAELCyAHIwVJBH8jCCMHIAdBA3RqKAIAagVBfwsLIAhBgAJqTQsEfwJ/IAYhAkEAIQcDQCACIAhJBEAgAi0AAEEB\
dEGAhCxqLwEAQYACcUUEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAILIAItAABBMEYiAwRAIAJBAWotAABBIHJB+ABGIQMLIAJBAmogAiADGyICIQUDQCAFIAhJBH8gBS0AAEEB\
dEGAhCxqLwEAQYACcQVBAAsEQCAFQQFqIQUMAQsLQQEgBSACa0HoAE8iCQR/IAJBAWogBUEAEAVBME8FQQALDQIaQQAgBSACa0EBcSAJGwR/QQAFIAIgBSAHEAULIQcgAwR/QYACBQJ/QYACIAUgAmtBA0sNABpB\
ACEDA0AgAiAFSQRAQYACIAItAABBMGsiCUEJSw0CGiADQQpsIAlqIQMgAkEBaiECDAELCyADCwsiAgRAIARBAWpBACACQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1GchshBAtBASAEQTBPIAdBME9yDQIaIAUh\
AgwBCwtBAAsFQQALRQ0AIwkiAkEBaiQJIAJBgCBJBEAgAkEDdEGAiCxqIgIgBiMBazYCACACIAgjAWs2AgQLCwsgACEDA0AgAyAAQUBrSQRAIAFC//8Dg1AEQCAD/QAEACIK/QwgICAgICAgICAgICAgICAg/VH9\
UwR/QaCALP0ABAAgCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEACQCADIxVJ\
DQBBoIAs/QAEACADIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNA\
IAVFBEBBoIAs/QAEACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j\
/WQhBQwBCwsgAiAFZ0EQa2shBEGggCz9AAQAIANBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAA\
AAAAAAAAAAAA/SP9ZCEFA0AgBUUEQEGggCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAA\
AAAAAAAAAAAAAAAA/SP9ZCEFDAELCyACIAVoaiIGJBUgBiAEa0EfSSMKQYAgS3INAAJ/IARBgAJrIwEgBCMBa0GAAksbIQUgBCECA0AgAiAFSwR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCyMAIgUgBEGA\
AmoiByAFIAdJGyEHIAQhBQNAIAUgB0kEfyAFLQAAQQpHBUEACwRAIAVBAWohBQwBCwtBACACIAUQDkEISQ0AGkEBIAIjAUsEfyACQQFrLQAAQQpHBUEACw0AGiAEIw9PBEACQEEAJA1BACQOQQEkEwNAIAIjAEkE\
QCACIwAiByACQYACaiIIIAcgCEkbIQcDQCACIAdJBH8gAi0AAEEKRwVBAAsEQCACQQFqIQIMAQsLIAIQDkUNAiACIwBJBH8gAi0AAEEKRwVBAAsEQEEBJA4LIAIkDyMPQQFqIQIMAQsLCwsjDgsEQAJAIwoiAkEB\
aiQKIAJBgCBPDQAgAkEDdEGAiC5qIgIgBCMBazYCACACIAYjAWs2AgQLCwsLCyADQRBqIQMgAUIQiCEBDAELCwsJACMKIwkgABsLxgMCBH8BewJ/IAAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyAB\
CyABTwRAQQAPCyAAIQIDQCABIAJLBEAgAiEAA0AjACEDA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAiAyAAIAJLBH8gAEEBay0AACIEQdwARiAEQT1GcgVBAAsEQAJ/IABB\
AWoiBCAALQAAIgVBCkYNABogACAFQQ1HDQAaIABBAmogBCAELQAAQQpGGwshAAsgAEcNAAsgAyACa0E0TwR/QQAhBCACIQADQCAEQTRJIAAgA0lxBEAgBEEBaiAEIAAtAABBAXRBgIQsai8BAEGBEHFBAUYbIQQg\
AEEBaiEADAELCyAEQTRGBUEACwR/IAIgAxAjBUEACwRAQQEPCyADQQFqIQIMAQsLQQALoAUCBH8BeyABIQMDQCAAIANJBH8gA0EBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgA0EBayEDDAELCyADIQQC\
fyAAIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9\
I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwNAIAMgBEkEQCADECQEQCADLQAAQdwARwRAQQEPC0EBIQILAn8gA0EBaiEDA0AgAyAESQRAQbCALP0ABAAgA/0ABAAiBv0MDw8PDw8PDw8P\
Dw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIFQf//A0cEQCADIAVBf3NoagwDCyADQRBqIQMMAQsLIAQLIQMM\
AQsLIAIEfyABIQRBACECIAAhAQNAIAJBMEkgASAESXEEQCABEA0iAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpGciADQQ1GchshAgsgAUEEQQEgAS0AAEHcAEYEfyABQQFqLQAAQfgARgVBAAsEfyAB\
QQJqIgEhAwJ/A0AgAyABQQJqSQRAQQAgAy0AAEEBdEGAhCxqLwEAQYACcUUNAhogA0EBaiEDDAELC0EBCwVBAAsbaiEBDAELCyACQTBPBH9BAQUgABANIgBB0ABGIABBH0ZyIABBKEZyIABB+ABGciAAQdwARnIL\
BUEACwvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsL\
QQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJq\
IABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHc\
AEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEh\
AAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcN\
AhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEt\
AABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0A\
AEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8gAC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIE\
QCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsgACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABB\
AXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAItAAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjEwR/IABBAWotAAAiA0EPcUEJ\
QQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciID\
QdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkDgtBACQTQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhBOUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIg\
CEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsLIw0gA2okDSMNQTBPBEBBASQOCyAGBEAgAyQNCyAEIAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEA\
CwRAIABBAWohAAsMAgsLCyAFC/kDAQN/An9BAAJ/QQEgASIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgBUGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogBUEBaiEFIANBAWohAwwB\
CwtBAAtFDQAaIABBgAFrIwEgACMBa0GAAUsbIQNBASEFIAAhBANAIAMgBEkEfyAEQQFrLQAAQQpHBUEACwRAIAVBACAEQQFrIgQtAABBIEYEf0EBBSAELQAAQQlGCxshBQwBCwtBACAFBH9BAQUgBCMBSwR/IARB\
AWstAABBCkcFQQALCw0AGiMAIgMgAUFAayIFIAMgBUkbIQUgASEDA0AgAyAFSQR/IAMtAABBCkcFQQALBEAgA0EBaiEDDAELCyAEJBwgACQQIAEkESADJBYgAyAFSQtFBEBBAA8LIAAjFiMRa0ECdEGAkDBqIgUo\
AgBJBEBBAA8LIxEQDyIDRQRAQQAPC0EAJANBACQCIAAgARAAIQQgAyEAA0AgBEEBIAAbRQRAIwAhASAAIQMDQCABIANLBH8gAy0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIANBAWohAwwBCwsgACADIgEQACEEIAUg\
ADYCACADEA8hAAwBCwsgBAR/QQEFIAFBgAJqIAJPIwJBNE9xBH8QAQVBAAsLCw==";var sE=f("%\\&="),aE=[g,Ve.table,f("0123456789"),oA,iA,rA,v,Ce,T,tA,nA,YA,F.table,An],EE=[[720896,k.table],[720960,g],[720912,F.table],[720928,fA.table],[720944,
sE]];function Ft(e){for(let[n,r]of EE)cE(new Uint8Array(e,n,16),r);new Uint8Array(e,721088,256).set(h);let A=new Uint16Array(e,721408,256);for(let[n,r]of aE.entries())
for(let t=0;t<256;t++)A[t]=A[t]|r[t]<<n}function cE(e,A){for(let n=0;n<128;n++)A[n]===1&&(e[n&15]=e[n&15]|1<<(n>>4))}var sn=65536,Mt;function En(e){let{WebAssembly:A}=globalThis;try{return A===void 0?void 0:new an(A,e)}catch{return}}var an=class{#A;#n;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#c=0;#f=!1;constructor(A,n){let r=n;r??=this.#n=new A.Memory({initial:Math.ceil((1048640+sn+64)/sn)}),this.#A=n,Mt??=
new A.Module(Buffer.from(kt,"base64")),this.#e=new A.Instance(Mt,{env:{memory:r}}).exports,Ft(r.buffer),this.#B(r)}holds({buffer:A}){return A===this.#t?this.#A!==
void 0:A!==this.#A?.buffer?!1:(this.#B(this.#A),!0)}nextPiece({pieces:A,firstChanges:n,changes:r},t,o,i){return this.#f=!0,this.#e.siftPieces(A,n,r,t,o,i)}sift({
bytes:A,start:n,end:r,changes:t}){let o=r-n,i=this.#f;if(this.#E=this.#n===void 0?A.byteOffset+n:1048640,this.#f=!1,i&&n===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?A.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#d(this.#n,1048640+o+64),this.#i.set(new Uint8Array(A.buffer,A.byteOffset+n,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=n,this.#r=0,this.#c=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#c===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:A,shape:n},{bytes:r,end:t},o){let i=this.#e.countOf(A),s=2*4096*A,a=0,E=Math.min(i,4096);for(;a<
E;){let u=a+E>>1;this.#a+this.#u[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?b(n,r,o,t):l}nextWide({start:A,end:n},r){if(this.#c===
0)return l;let t=this.#E+r-A,o=r===A?this.#c:this.#e.findWide(t,this.#E+n-A);return o===0?l:A+o-this.#E}nextRun(A,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(A,n){A.grow(Math.ceil((n-this.#i.length)/sn)),this.#B(A)}#B({buffer:A}){this.#t=A,this.#i=new Uint8Array(
A),this.#s=new Uint32Array(A,797696,2*31360),this.#u=new Uint32Array(A,721920,4*4096)}};var Qe={isEmpty:!1,nextRun:({bytes:e,end:A},n)=>b(k,e,n,A),endOf:({bytes:e,end:A},n)=>I(k.table,e,n,A),traitsOf:()=>15,nextOther:({shape:e},{bytes:A,end:n},r)=>b(
e,A,r,n),nextWide:(e,A)=>QA.find(e,A)},dE=192,cn,_t=!1,un=[];function vt(e,A){let{bytes:n,start:r,end:t}=e;return t-r>8388608?Qe:A?.holds(n)===!0?A.sift(e)?A:Qe:
t-r<dE?Qe:(_t||(cn=En()),_t=!0,cn?.sift(e)===!0?cn:Qe)}function Jt(e,A){if(e.end-e.start>8388608)return Qe;for(;un.length<A;)un.push(En());let n=un[A-1];return n?.
sift(e)===!0?n:Qe}var Wt={table:Ce,shortest:N};function fn(e,A,n){gE(e,A,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of pt)if(!(r>e.depth))for(let s=A.nextOther(t,e,e.start);s!==
l;){let a=I(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,Bn(e,r,n)):a;s=A.nextOther(t,e,E)}Yt(QA,(r,t)=>A.nextWide(r,t),e,n),e.outer!==void 0&&Yt(gA,gA.find,
e,n)}function Yt({levels:e,decode:A},n,r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=A(r,o,Bn(r,e,t))}function Bn(e,A,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=IE(r,e,e.depth-A),o=Jt(t,hA(t));(!o.isEmpty||gA.find(t,t.start)!==l)&&fn(t,o,n)}}function gE(e,A,n){let r;for(let t=A.nextRun(
e,e.start);t!==l;){let o=A.endOf(e,t),i=U(e,t,o)?A.traitsOf():A.traitsOf()&2;(i&1)!==0&&o-t>=B&&lE(e,t,o,n.found);for(let s=0;s<dA.length;s++){let{levels:a,trait:E,
shortest:u,notice:C,decode:Y}=dA[s];if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==l);)x=Y(e,x,Bn(e,a,n)),r??=dA.map(()=>e.
start),r[s]=x}t=A.nextRun(e,o)}}function IE({bytes:e,core:A,locate:n,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:A,outer:{layer:o,locate:n},unpack:void 0}}function lE(e,A,n,r){let{bytes:t}=e;for(let o=b(TA,t,A,n);o!==l;o=b(TA,t,o,n)){let i=o;o=I(g,t,o,n),mE(e,
i,o,r),pE(e,i,o,r)}}function mE(e,A,n,r){let{bytes:t}=e,o=n-(Ae-Be)+4;for(let i=A+Be;;i++){if(i=Tt(t,i,o),i===-1)return;let s=i-Be;if(!tn(t,s)&&!Ye(e,s,s+Ae))continue;
let a=Nt(t,s);a!==void 0&&(a.confidence==="certain"||CE(e,s))&&r.add(e,s,s+Ae,a)}}function CE(e,A){return!e.exact&&Ye(e,A,A+Ae)&&Ot(e.bytes,A)}function pE(e,A,n,r){
let{bytes:t}=e;for(let o=b(Wt,t,A,n);o!==l;o=b(Wt,t,o,n)){let i=o;for(;o<n&&Ce[t[o]]===1;)o++;hE(e,i,o,r)}}function hE(e,A,n,r){let{bytes:t}=e;for(let i=DA(t,A,
n,A);i!==-1;i=DA(t,A,n,i+1)){let s=pe(t,i);s!==void 0&&r.add(e,i,i+N,cr(s))}let o=n-N;e.exact||pe(t,o)!==void 0||!Br(t,o)||Ye(e,o,n)&&r.add(e,o,n,ur)}var qt=Object.freeze([]);function Vt(e,{decodeDepth:A,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=vt(e,t);if(i.isEmpty)return qt;let s=e.end-e.start,a=new We(e.start),E=new Ge(s),
u=o&&bE(o,s,E);fn(Zn(e,A,u),i,{found:a,budget:E}),E.isExceeded&&n?.(Yn),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?qt:C}function bE(e,A,n){let r;
return(t,o)=>{r??=e(A),r(t,i=>{n.give(i.length),o(i)})}}var wE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],dn=new Map;for(let e of wE){let A=e[0].charCodeAt(0);dn.set(A,[...dn.get(A)??[],
e])}var SE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),RE=110,Xt=120,Zt=512,Qn=22,yE=Buffer.from("PK\0\0\0\0","latin1"),DE=Qn+65535;
function zt(e,A,n,r=!0){let t=e[A];if(t===void 0||n-A<8)return;let o=dn.get(t);if(o!==void 0){let s=o.find(([a])=>$t(e,A,a));if(s!==void 0)return s[1]}if(t===Xt&&
LE(e[A+1]))return"zlib";let i=SE.get(t);if(i!==void 0){let s=jt(e,A,Math.min(n,A+RE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return xE(
e,A,n)?"tar":r&&UE(e,A,n)?"trailing-zip":void 0}function Kt(e){return e.endsWith(".br")?"brotli":void 0}function xE(e,A,n){if(n-A<Zt)return!1;let r=e[A+154];if(!(e[A+257]===117&&$t(e,A+257,"ustar"))&&!(r===0&&e[A+155]===32))return!1;let o=Number.parseInt(jt(e,A+148,
A+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Zt;s++)(s<148||s>=156)&&(i+=e[A+s]);return o===i}function LE(e){return(e&32)===0&&((Xt<<8)+e)%31===0}function UE(e,A,n){
let r=Math.max(A,n-DE);if(n-r<Qn)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(yE):-1;return o>=0&&o+Qn<=t.length}function $t(e,A,n){
for(let r=0;r<n.length;r++)if(e[A+r]!==n.charCodeAt(r))return!1;return!0}function jt(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,n-A).toString("latin1")}var P=require("node:fs"),eo=require("node:zlib");var Ao=32*1024*1024,TE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,NE=32;function no(e,A){try{let n=(0,eo.inflateSync)(OE(e),{maxOutputLength:Ao}),r=TE.exec(
n.toString("latin1",0,NE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>A?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return ke(n)}}function OE(e){let A=(0,P.openSync)(e,P.constants.O_RDONLY|(P.constants.O_NONBLOCK??0));try{let n=(0,P.fstatSync)(
A);if(!n.isFile()||n.size>Ao)throw new Error("it is no file of a size that is read here");return(0,P.readFileSync)(A)}finally{(0,P.closeSync)(A)}}function Le(e,A,n){if(zt(e,A,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Vt({bytes:e,start:A,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function ro(e,A){let n=no(e,A.maxSize);return typeof n!="string"&&n.type==="blob"&&Le(n.bytes,
n.start,A)}function to(e,A,n){let r=(0,ge.lstatSync)(e);return!r.isFile()||r.size>n||(0,ge.realpathSync)(e)!==e?!1:Kt(e)===void 0&&Le((0,ge.readFileSync)(e),0,A)}var kE=/ -{24} >8 -{24}\r?$/;var FE="diff --";function oo(e,A){if(!A)return e;let n;for(let{line:r,at:t}of GE(e)){let o=kE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(FE))return PE(e,n.mark)?e:e.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return e}function PE(e,A){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return n.startsWith(A,n.lastIndexOf(`
`)+1)}function*GE(e){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let n=0;n<A.length;){let r=A.indexOf(10,n),t=r<0?A.length:r;yield{line:A.toString(
"latin1",n,t),at:n},n=t+1}}var Ue={decodeDepth:3,maxSize:1/0,lineHash:!1};function io(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var ME=500,ao=1<<20;function Eo({hook:e,args:A,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!io(r)&&_E(t,
A);case"commit-msg":return A.length===1&&vE(n,A[0],r.GIT_EDITOR!==":");default:return!1}}function _E(e,A){let n=xn(e.directory);if(n===void 0)return!1;let r=Wn(
e);if(r===void 0||r.blobs.size+A.length>ME)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(A.length===0?[]:r.changed.map(s=>(0,Te.join)(
n.top,Dn(s)))),i=A.map(s=>(0,Te.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(co)&&[...r.blobs].every(s=>ro(t(s),Ue))&&i.every(HE)}function HE(e){
return co(e)&&to(e,Ue,ao)}function co(e){return[...yn(e)].every(({name:A})=>Le(A,0,Ue))}function vE(e,A,n){let r=oo((0,so.readFileSync)((0,Te.resolve)(e,A)),n);
return r.length<=ao&&Le(r,0,Ue)}var JE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;WE(process.argv.slice(2))||import("./cli.js");function WE([e,A="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(e!=="hook"||!n.slice(0,t).every(a=>JE.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return Eo({hook:A,args:o,cwd:s,env:i})&&Rn(s,(0,uo.homedir)())}catch{return!1}}
