"use strict";var Bo=Object.create;var ln=Object.defineProperty;var go=Object.getOwnPropertyDescriptor;var Qo=Object.getOwnPropertyNames;var Io=Object.getPrototypeOf,lo=Object.prototype.hasOwnProperty;var mo=(e,A,n,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let t of Qo(A))!lo.call(e,t)&&t!==n&&ln(e,t,{get:()=>A[t],enumerable:!(r=go(A,t))||r.enumerable});
return e};var Co=(e,A,n)=>(n=e!=null?Bo(Io(e)):{},mo(A||!e||!e.__esModule?ln(n,"default",{value:e,enumerable:!0}):n,e));var fo=require("node:os");var hn=require("node:fs"),bn=require("node:path");var L=class extends Error{name="UserError"};function ke(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function mn(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var Cn=require("node:fs"),le=require("node:path");function*pn(e,A){for(let n=e;;n=(0,le.dirname)(n))if(yield n,(0,Cn.existsSync)((0,le.join)(n,".git"))||n===A||
n===(0,le.dirname)(n))return}var po=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function wn(e,A,n=hn.existsSync){for(let r of pn(e,A)){let[t,o]=po.map(i=>(0,bn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Fe=require("node:fs");function Sn(e,A,n){let r=ho(e,A,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${A}: not valid UTF-8`)}}function ho(e,A,{noun:n,
largest:r}){try{let t=(0,Fe.statSync)(e);if(!t.isFile())throw new L(`${A}: not a regular file`);if(t.size>r*1e6)throw new L(`${A}: larger than ${r} MB, which no\
 ${n} is`);return(0,Fe.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(mn(t)==="ENOENT"?`${A}: no such ${n} file`:`${A}: ${ke(t)}`)}}var bo=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,wo=/^ *(?:#.*)?$/,So=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Ro=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,yo=/^PAT00[1-5]$/,Do=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function yn(e,A){let n=wn(e,A);return n===void 0?!0:!n.endsWith(".json")&&xo(Sn(n,n,{noun:"configuration",largest:1}))}function xo(e){let A=new Set,n;for(let r of e.
split(/\r?\n/)){if(!bo.test(r))return!1;if(wo.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(n===void 0||(n.indent??E)!==E||!Rn(n.key,u))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||A.has(i))return!1;A.add(i),
n=void 0;let[,s,a]=Do.exec(t)??[];if(s===void 0?!So.test(t):a?.split(",").every(E=>Rn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Rn(e,A){return(e==="disabledRules"?yo:Ro).test(A)}var ao=require("node:fs"),Te=require("node:path");function*Dn(e){if(e.length<52)return;let A=Buffer.from(e);for(let n=0,r=0;n<A.length;n=r+1)r=A.indexOf(47,n),r<0&&(r=A.length),r-n>=52&&(yield{name:A.subarray(n,
r),path:A.subarray(0,r)})}function xn(e){if(typeof e=="string")return e;let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength),n="";for(let r=0;r<A.length;){let t=Lo(A,r);n+=t===0?`\\x${A.
toString("hex",r,r+1)}`:A.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function Lo(e,A){for(let n=1;n<=4&&A+n<=e.length;n++)if(!e.toString("utf8",A,A+n).includes("\uFFFD")||e.subarray(A,A+n).equals(Buffer.from("\uFFFD")))return n;return 0}var re=require("node:fs"),y=require("node:path");function Ln(e,A=process.env){let n=Uo(e,A);if(n===void 0)return;let{top:r,gitDir:t}=n,o=A.GIT_COMMON_DIR??Un((0,y.join)(
t,"commondir")),i=o===void 0?t:(0,y.resolve)(t,o),s=A.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,y.join)(i,"objects"):(0,y.resolve)(e,s)}}function Uo(e,A){let n=A.GIT_DIR;if(n!==void 0){let r=(0,y.resolve)(e,n);return r===e&&A.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,y.dirname)(
r)){let t=(0,y.join)(r,".git"),o=(0,re.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:Un(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,y.resolve)(r,i.slice(8))};if(r===(0,y.dirname)(r)||To(r))return}}function To(e){return["HEAD","objects","refs"].every(A=>(0,re.existsSync)(
(0,y.join)(e,A)))}function Un(e){try{return(0,re.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Pn=require("node:child_process");var On=require("node:fs"),te=require("node:path");var Oo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Tn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],No={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
ko=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],Nn=["--no-pager","--literal-pathspecs",...ko.flatMap(e=>["-c",e])];var Fo=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function kn(e,A=process.env){let n={};for(let[t,o]of Object.entries(A)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Fo.has(i)&&(n[t]=o)}let r=e.inherit?[...Oo,...Tn]:Tn;for(let t of r)A[t]!==void 0&&(n[t]=A[t]);return e.root!==void 0&&(n.GIT_WORK_TREE=
e.root),Object.assign(n,No)}var lA;function Fn(){let e=process.env.PATH??process.env.Path??"";if(lA?.path!==e){let A=Po(e);if(A===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");lA={path:e,git:A}}return lA.git}function Po(e){let A=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(n=>(0,te.isAbsolute)(n)).map(n=>(0,te.join)(n,A)).find(n=>Go(n))}function Go(e){try{return(0,On.statSync)(e).isFile()}catch{return!1}}var Mo=12e4,_o=1<<20;function Gn(e,A){let{status:n,stdout:r,error:t}=(0,Pn.spawnSync)(Fn(),[...Nn,...e],{cwd:A.directory,env:kn(A),stdio:["ignore","pipe","ignor\
e"],timeout:Mo,maxBuffer:_o,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(A,n,r={}){let t=r.stderr??"",o=Ho(t);super(o===""?`git ${A} ${n}`:`git ${A} ${n}:\
 ${o}`),this.command=A,this.exitCode=r.exitCode,this.stderr=t}};function Ho(e){let A=e.split(`
`).map(n=>n.trim());return A.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??A[0]??""}function vo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Mn(e,A){if(!vo(e))throw new oe(A,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Jo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Jo[e.toString(16).charCodeAt(0)]=e;var Hn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var vn="000000",Wo=`:${vn}`;function Jn(e,A,n){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new oe(n,"wrote an unknown record");
return{path:A,before:/^:1[02]/.test(r)?_n(o,n):void 0,after:/^1[02]/.test(t)?_n(i,n):void 0,isNew:r===Wo&&t!==vn,unmerged:s==="U"}}function _n(e,A){return/^0+$/.
test(e)?void 0:Mn(e,A)}var Wn="diff-index";function Yn(e){let A=Gn([Wn,...Hn,"--cached","HEAD","--"],e);if(A?.exitCode!==0)return;let n=A.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=Jn(n[i],s,Wn);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var Qe=require("node:fs");var Pe=class{#A;#n;#e=0;#t=0;constructor(A,n=0){this.#A=A,this.#n=n}get most(){return Math.max(this.#A.free,this.#A.ratio*this.#n)}give(A){this.#n+=A}affords(A){
return this.#e+A<=this.most+this.#t}spend(A){return this.affords(A)?(this.#e+=A,!0):!1}raise(A){this.#t=Math.max(this.#t,this.#e-this.most+A)}};var qn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Yo={free:1024*1024,ratio:24},Ge=class{#A;#n=!1;constructor(A){
this.#A=new Pe(Yo,A)}get isExceeded(){return this.#n}give(A){this.#A.give(A)}spend(A){let n=this.#A.spend(A);return n||(this.#n=!0),n}};function Vn({words:e,first:A,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+e[A+2*a+1]<t?i=a+1:s=a}return i<n&&r+e[A+2*i]<=o}function zn({bytes:e,start:A,end:n,changes:r},t,o){return{bytes:e,start:A,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:A,end:n},outer:void 0,unpack:o}}
function pA({layer:e}){return e.outer===void 0?e.unpack:pA(e.outer)}function hA({outer:e}){return e===void 0?0:hA(e.layer)+1}function U({changes:e},A,n){return e===
void 0||Vn(e,A-256,n+256)}function Zn(e,A){let n=[],r=[],t=e,o=A;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var mA=3*65536,CA=3*8192;function w(e,A){
if(e<=mA+CA){A({start:0,end:e},{start:0,end:e});return}for(let n=0;n<e;n+=mA){let r={start:n,end:Math.min(e,n+mA)};A({start:Math.max(0,n-CA),end:Math.min(e,r.end+
CA)},r)}}function m(e,A){return{start:e.start+A,end:e.end+A}}var qo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Vo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],Xo=e=>e.replaceAll(/[.\s/-]/g,A=>A===" "?"[ _-]?":`\\${A}`),Kn=new RegExp(`${qo.map(Xo).join("|")}|(?<![a-z])(?:${Vo.join(
"|")})`,"i"),zo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Zo=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
Ko=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
$o=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,jo=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ei=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function jn(e){let A={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of e.steps){let[t,o]=Me(n,r,256);A.azure||=Kn.test(t)||Kn.test(
o),A.foreign||=zo.test(t)||Zo.test(o),A.digest||=Ko.test(t),A.example||=$o.test(t),A.server||=jo.test(t)&&ei.test(o)}return A}function Me(e,A,n){let{bytes:r}=e,
t=Math.max(e.start,A.start-n),o=Math.min(e.end,A.end+n);return[$n(r,t,A.start),$n(r,A.end,o)]}function $n(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,Math.
max(0,n-A)).toString("latin1")}var _e=new Uint16Array(256);function ie(e,A,n){_e.fill(0);for(let t=A;t<n;t++){let o=e[t];_e[o]=_e[o]+1}let r=0;for(let t=A;t<n;t++)r+=Math.log2((n-A)/_e[e[t]]);
return r/(n-A)}var Ai=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],ni=new Set(Ai.flatMap(e=>nr(e).flatMap(A=>[A,[...A].toReversed().
join("")]))),ri=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),ti=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Ar(e){let A=e.toLowerCase(),n=nr(A);if(new Set(A).size<=4)return"it is one character, or a few, over and over";if(ti.test(A))return"it is made of words\
 that stand for a token";if(oi(A))return"it repeats itself";if(He(n,er)>=20||He(ii(A),er)>=30)return"it counts up or down";if(He(n,r=>ni.has(r))>=20)return"it w\
alks along the keyboard";if(He(n,r=>ri.has(r))>=(/\d/.test(A)?15:9))return"it is made of words"}function er(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function oi(e){for(let A=1;A<=26;A++){let n=0;for(let r=A;r<e.length;r++)n+=e[r]===e[r-A]?1:0;if(2*n>=e.length-A)return!0}return!1}function nr(e){return Array.
from({length:Math.max(0,e.length-1)},(A,n)=>e.slice(n,n+2))}function ii(e){return Array.from({length:Math.max(0,e.length-2)},(A,n)=>`${e[n]}${e[n+2]}`)}function He(e,A){
return e.filter(A).length}var d=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,me=String.raw`${d}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${d}value${d}\s{0,4}[:=]|\s)\s{0,8}${d}`,ve=String.raw`[^\s/@"'<>]{0,128}`,
G=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),p=(e,A="")=>c(`(?:${e})${me}${A}`),q=(e,A)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${A})[\s=]{0,4}${d}`),
K="@|%40",$=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${ve}`;var rr=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:p("(?<![a-z0-9])_password")},{id:"npmrc-\
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
ESS_?TOKEN)")}];var si=2048,ai=/[A-Za-z0-9+/_-]+$/,Ei=/^[A-Za-z0-9+/_=-]+/;function bA({steps:e},A=si){let n=e.map(({layer:t,span:o},i)=>{let[s,a]=Me(t,o,A);return i===0?{before:s,
after:a}:{before:s.replace(ai,""),after:a.replace(Ei,"")}});return rr.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||ci(t,i))&&(o?.test(s)??
!0)))?.id}function ci(e,A){return e.lastIndex=A.length,e.test(A)}var N=(e,A,n)=>({signed:e,shaped:A,legacy:n}),fi={signed:4.5,shaped:4.5,legacy:4},Bi=[{name:"its signatures",weights:N(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:N(1,0,1),applies:({kind:e,entropy:A})=>A>=fi[e]},{name:"platform data as in real tokens",weights:N(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:N(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:N(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:N(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:N(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:N(1,1,2),applies:({carried:e,surroundings:A})=>e&&A.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:N(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:N(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:N(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],di=5,gi=8;function Qi(e){return e>=gi?"likely":e>=di?"possible":void 0}function Ii(e){let{kind:A}=e;return Bi.reduce((n,{weights:r,applies:t})=>t(e)?n+
r[A]:n,0)}function tr(e,A){if(A.checksum==="valid")return A;let[n]=e.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(Ar(i.slice(0,52))!==void 0)return;let s=jn(e),a=li(A);if(a==="legacy"&&s.foreign)return;let E=s.azure&&bA(e,256)!==void 0,
u=Ii({kind:a,entropy:ie(r,t,t+52),word:i,surroundings:s,carried:E}),C=Qi(u);return C===void 0?void 0:{...A,confidence:C}}function li({format:e,ruleId:A}){return e===
"legacy"?"legacy":A==="PAT003"?"signed":"shaped"}var ar=require("node:zlib");function f(e,A=()=>1){let n=new Uint8Array(256);for(let r=0;r<e.length;r++)n[e.charCodeAt(r)]=A(r);return n}var or="ABCDEFGHIJKLMNOPQRSTUVWXYZ",wA="abcdefghijkl\
mnopqrstuvwxyz",ir="0123456789",SA=ir+or+wA,V=`${or}${wA}${ir}+/`,se=`${wA}234567`,Q=f(`${V}-_`),M=f(SA),Ce=f(se),D=f(`	
\r${String.fromCharCode(...Array.from({length:95},(e,A)=>32+A))}`),T=f("0123456789ABCDEFabcdef"),h=f(V,e=>e);h[45]=62;h[95]=63;var O=52,RA=32,sr=[2,7,8,22],mi=-524719827,Ci=270137646,yA=50,ae=123-yA,pi=97,hi=113,bi=4;function Er(e){return sr.reduce((n,r)=>n<<8|e[r],0)^(0,ar.crc32)(e.filter(
(n,r)=>!sr.includes(r)))}var cr=Er(new Uint8Array(RA)),wi;function Si(){let e=new Int32Array(O*ae),A=new Uint8Array(RA);for(let n=0;n<RA*8;n++){A[n>>3]=128>>(n&7);let r=Er(A)^cr;A[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<se.length;i++){let s=t*ae+se.charCodeAt(i)-yA;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function pe(e,A){let n=wi??=Si(),
r=cr;for(let t=A,o=-yA;t<A+O;t+=4,o+=4*ae){let i=n[o+e[t]],s=n[o+ae+e[t+1]],a=n[o+2*ae+e[t+2]];r^=i^s^a^n[o+3*ae+e[t+3]]}return r===mi?"user":r===Ci?"applicatio\
n":void 0}function ur(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var fr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function Br(e){let A=se.indexOf(e.charAt(O-1));return`${e.slice(0,O-1)}${A<se.length/2?"a":"q"}`}function DA(e,A,n,r){
if(n-A===O)return r<=A&&pe(e,A)!==void 0?A:-1;let t=0;for(let o=Math.max(A+1,r);o<n;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==pi&&i!==hi||t>=O-1)continue;let s=o-
O+1;if(s>=r&&s>=A&&pe(e,s)!==void 0)return s}return-1}function dr(e,A){return ie(e,A,A+O)>=bi}var Je="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Ri="(?:/|\\\\/|%2[Ff])",gr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Qr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",yi=new RegExp(`${gr}(?::[^\\s:/\
@"'<>]{0,128})?${Qr}`,"gi"),Xc=new RegExp(`${gr}(?::|%3A)$`,"i"),zc=new RegExp(`^${Qr}`,"i"),Zc=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Ri}${Je}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Je}`,"gi"),yi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Je}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Je}(?![.:/])`,"gi")];var Kc=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),$c=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Di=Object.freeze([]),We=class{#A;#n=[];#e=new Map;#t=!1;constructor(A){this.#A=A}get hasCandidates(){return this.#t}add(A,n,r,t){let o={start:n,end:r},i=Zn(
A,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=tr(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(A.bytes.buffer,A.bytes.byteOffset+
n,r-n).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?Br(E):E),C=i.encoding.length===0&&a.end-a.start===r-n;C&&u.offsets.has(a.start)||(C&&
u.offsets.add(a.start),this.#n.push({...s,token:u.token,offset:a.start-this.#A,length:a.end-a.start,encoding:i.encoding.length===0?Di:i.encoding,seen:{layer:A,span:o}}))}#i(A){
let n=this.#e.get(A)??{token:A,offsets:new Set};return this.#e.set(A,n),n}distinct(){let A=[];for(let n of this.#n.sort(Ui)){let r=A.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?A.push(n):xi(n,r)&&(A[A.length-1]=n)}return A.sort(Li)}};function xi(e,A){let n=e.encoding.length-A.encoding.length;return n<0||n===0&&e.encoding.join()>A.encoding.join()}function Li(e,A){return e.offset-A.offset||e.length-
A.length||xA(e.token,A.token)}function Ui(e,A){return xA(e.token,A.token)||e.offset-A.offset||A.length-e.length||(e.encoding===A.encoding?0:xA(e.encoding.join(),
A.encoding.join()))}function xA(e,A){return e===A?0:e<A?-1:1}var LA=92,Ti=37,Oi=117,Ni=120,ki=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function Ye(e,A,n){let{bytes:r,start:t,end:o}=e;return n<o&&M[r[n]]===1?!1:A<=
t||M[r[A-1]]===0||Fi(r,t,A)}function Fi(e,A,n){return n-2>=A&&e[n-2]===LA&&ki.has(e[n-1])||n-3>=A&&e[n-3]===Ti&&UA(e,n-2,n)||n-4>=A&&e[n-4]===LA&&e[n-3]===Ni&&UA(
e,n-2,n)?!0:n-6>=A&&e[n-6]===LA&&e[n-5]===Oi&&UA(e,n-4,n)}function UA(e,A,n){for(let r=A;r<n;r++)if(T[e[r]]===0)return!1;return!0}var B=52,X=48,l=-1,qe=`${V}-_`,Ir="%\\&#;={}",Ve={table:f(qe+Ir),shortest:B},k={table:f(`${qe}${Ir}\r
`),shortest:24},TA={table:Q,shortest:B};function b({table:e,shortest:A},n,r,t){let o=r-1,i=o+A;for(;i<t;){let s=i;for(;e[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+A}return l}function I(e,A,n,r){let t=n;for(;t+4<=r;){let o=e[A[t]]&e[A[t+1]],i=e[A[t+2]]&e[A[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[A[t]]===1;)t++;return t}var Pi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],lr={levels:0,
find:({bytes:e,start:A},n)=>n===A&&Xe(e,A)!==void 0?A:l,decode:(e,A,n)=>{let{bytes:r,end:t,outer:o}=e,i=Xe(r,A),s=o&&pA(o);return i===void 0||s===void 0||s(r.subarray(
A,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:A,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function Xe(e,A){let n=e[A];for(let[r,t]of Pi)
if(n===t[0]&&t.every((o,i)=>e[A+i]===o))return r}var OA={table:Q,shortest:Math.ceil(B*8/6)},mr=4,Mi=f("(Px"),Cr=Math.floor((X-2)/3),pr={levels:1,trait:4,shortest:OA.shortest,notice:({bytes:e},A,n)=>{for(let r=b(
OA,e,A,n);r!==l;){if(ze(e,r))return r;let t=I(Q,e,r,n);for(let o=0;o<mr;o++)if(hr(e,r+o,t))return r;r=b(OA,e,t,n)}return l},decode:(e,A,n)=>{let r=I(Q,e.bytes,A,
e.end);ze(e.bytes,A)&&_i(e,A,r,n);for(let t=0;t<mr;t++)Hi(e,{start:A+t,end:r},t===0,n);return r}};function ze(e,A){let n=h[e[A]]<<2|h[e[A+1]]>>4;return Mi[n]===
1&&Xe(NA(e,A,0,6),0)!==void 0}function _i({bytes:e},A,n,r){let t=(n-A)*3>>2;r({bytes:NA(e,A,0,t),core:{start:0,end:t},locate:o=>({start:A+Math.floor(o.start*8/6),
end:A+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Hi({bytes:e},A,n,r){let t=A.start,o=(A.end-t)*3>>2;hr(e,t,A.end)&&w(o,(i,s)=>{Ji(e,
t,i.start,i.end)&&r({bytes:NA(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function hr(e,A,n){let r=A-4,t=r+4*Cr;for(;t+4<=n;){let o=t;for(;vi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*Cr}return!1}function vi(e,A){
let n=h[e[A]]&32,r=h[e[A+1]]&8;return(n|r|h[e[A+2]]&2)===0}function he(e,A,n){let r=n/3|0,t=n-3*r,o=A+4*r+t,i=h[e[o]],s=h[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Ji(e,A,n,r){let t=n-1,o=t+B;for(;o<r;){let i=o,s=he(e,A,i);for(;D[s]===1;){if(i--,i===t)return!0;s=he(e,A,i)}if(s===0&&Wi(e,A,i,
n,r))return!0;t=i,o=i+B}return!1}function Wi(e,A,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(D[he(e,A,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<B&&
D[he(e,A,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<B&&D[he(e,A,a)]===1;a+=i)s++;if(s===B)return!0}return!1}function NA(e,A,n,r){let t=A+n/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var F={table:f(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*B},Yi=1,qi=48,Vi=120,Xi=92,zi=40,Ze=Buffer.from("(byte)");function _(e,A,n){let r=A;for(;r<n&&T[e[r]]===0;)r+=Zi(e,r,n)?Ze.length:1;return Math.
min(r,n)}function Ke(e,A,n){e.length>0&&e.add(Yi,A,n)}function kA(e,A,n){return e[A]===qi&&A+1<n&&be(e[A+1])}function br(e,A,n){return A-2>=n&&e[A-2]===Xi&&be(e[A-
1])}function be(e){return e!==void 0&&(e|32)===Vi}function Zi(e,A,n){if(e[A]!==zi||A+Ze.length>n)return!1;for(let r=1;r<Ze.length;r++)if(e[A+r]!==Ze[r])return!1;
return!0}var $e=class{bytes;starts;ends;length=0;constructor(A,n){this.bytes=Buffer.allocUnsafe(A),this.starts=n?new Int32Array(A):void 0,this.ends=n?new Int32Array(A):void 0}add(A,n,r){
this.bytes[this.length]=A,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:A},n,r){let t=new $e(e.end-e.start,!1);r(t);let{length:o}=t;if(o<B)return;let i,s=()=>(i===void 0&&(i=new $e(o,!0),r(i)),i),a=E=>Ki(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:A.start===e.start?0:a(A.start),end:A.end===e.end?o:a(A.end)},locate:({start:E,end:u})=>{let{starts:C,ends:Y}=s();return{start:C?.[E],
end:Y?.[u-1],encoding:n}},aligned:!0,exact:!0}}function Ki(e,A){let n=0,r=e.length;for(;n<r;){let t=n+r>>1;e[t]<A?n=t+1:r=t}return n}var g=-1,Ee=256,wr=10,$i=13;function S(e,A){return e|A<<9}function Sr(e){return e&511}function Rr(e){return e>>9}function H(e,A,n){let r=0;for(let t=A;t<n;t++){
let o=e[t];if(T[o]===0)return g;r=r*16+W(o)}return A>=n||r>255?g:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,A,n){let r=A;for(;r<n&&T[e[r]]===1;)r++;return r}
function ce(e,A,n){return A>=n?0:e[A]===wr?1:e[A]!==$i?0:A+1<n&&e[A+1]===wr?2:1}var yr={table:F.table,shortest:3*B-1},ji=48,es=3,Dr={levels:1,alphabet:{index:0,shape:yr},notice:(e,A,n)=>U(e,A,n)&&As(e.bytes,{start:A,end:n}),decode:({bytes:e,
end:A},n,r)=>{let t=I(yr.table,e,n,A);return w(t-n,(o,i)=>{let s={piece:m(o,n),core:m(i,n)},a=J(s,"decimal",E=>ns(e,s.piece,E));a!==void 0&&r(a)}),t}};function As(e,A){
let n=0;for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=xr(e,A,r,t);if(o!==0&&(n=D[o]===1?n+1:0),n>=X)return!0;r=_(e,t,A.end)}return!1}function ns(e,A,n){
for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=xr(e,A,r,t);o===g?Ke(n,r,t):n.add(o,r,t),r=_(e,t,A.end)}}function xr(e,{start:A,end:n},r,t){if(t-r>es||
r>A&&be(e[r-1])||t<n&&be(e[t]))return g;let o=0;for(let i=r;i<t;i++){let s=e[i]-ji;if(s>9)return g;o=10*o+s}return o>255?g:o}function z(e,A,n){if(!U(e,A.source[0],A.end))return;let{bytes:r}=e;w(A.offsets.at(-1),(t,o)=>{n({bytes:rs(r,A,t),core:m(o,-t.start),locate:i=>ts(A,m(i,t.start)),
aligned:!0,exact:!0})})}function rs(e,A,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Ur(A,n);o<A.source.length;o++){let i=A.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,A.offsets[o+1]),E=A.source[o]-i;t.set(e.subarray(s+E,a+E),s-n)}return t}function ts(e,A){return{start:Lr(e,A.start),end:Lr(e,A.
end-1)+1}}function Lr(e,A){let n=Ur(e,A);return e.source[n]+A-e.offsets[n]}function Ur(e,A){let n=0,r=e.source.length-1;for(;n<r;){let t=n+r+1>>1;e.offsets[t]<=
A?n=t:r=t-1}return n}var Tr={table:Q,shortest:16},je=k.shortest,Or=1,FA=2,PA=4,os=8,is=f(qe,e=>e>=64?Or:e<26?FA:e>=52&&e<62?PA:os),ss=256;function eA(e,A,n,r){for(let t=b(Tr,e.bytes,
A,n);t!==l;){let o=I(Q,e.bytes,t,n);if(!as(e.bytes,t,o)&&r(e,t,o))return t;t=b(Tr,e.bytes,o,n)}return l}function as(e,A,n){let r=0;for(let t=A;t<n;t++)if(r|=is[e[t]],
(r&(FA|PA))===(FA|PA))return!1;return(r&Or)===0?n-A<=ss&&Es(e,A,n):!0}function Es(e,A,n){let r=A+1;for(;r<n&&e[r]===e[A];)r++;return r===n}var cs=27,us=38,fs=60,Nr=62,Bs=91,ds=16,gs=128,Qs=16,Is=f("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),ls=f(`<\r
`),ms=f("0123456789;"),Cs=f("mK"),ps=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),hs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),GA="\x1B\xC2\xE2\xEF";function kr(e,A){let{bytes:n,end:r}=e,t=A;for(let o=0;o<ds;o++){let i=bs(e,t);if(i===t)break;t=i}return t>A&&t<r&&Q[n[t]]===
1?t:-1}function bs(e,A){let n=e.bytes[A];if(n===fs)return ws(e,A);if(n===cs)return Ss(e,A);for(let r of n===us?ps:hs)if(MA(e,A,r))return A+r.length;return A}function ws({
bytes:e,end:A},n){if(n+1>=A||Is[e[n+1]]===0)return n;let r=Math.min(A,n+gs),t=n+1;for(;t<r&&e[t]!==Nr&&ls[e[t]]===0;)t++;return t<r&&e[t]===Nr?t+1:n}function Ss({
bytes:e,end:A},n){if(e[n+1]!==Bs)return n;let r=Math.min(A,n+2+Qs),t=n+2;for(;t<r&&ms[e[t]]===1;)t++;return t<A&&Cs[e[t]]===1?t+1:n}function MA({bytes:e,end:A},n,r){
if(n+r.length>A)return!1;for(let t=0;t<r.length;t++){let o=e[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var HA=10,Mr=13,Rs=38,ys=60,ue=92,Fr=42,Ds=45,xs=35,_A=47,_r=110,Hr=114,WA=4,AA=128,Ls=2,Us=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Os),tA=f(" 	\"'`\\=.,&>#*|<^~"),v=f("\"'`"),nA=f("bBfFrRuULN@$"),YA=f("+-/_"),Ts=f(`
\r<`),oA=f(` 	"'\`\\=.,&>#*|<^~
\r+-/_${GA}`),iA=f(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),rA=f(`
\r\\&<${GA}`);function Os(e){return Uint8Array.from(e,A=>A.charCodeAt(0))}function sA(e,A){let{bytes:n,end:r}=e;if(A>=r||oA[n[A]]===0)return-1;let t=vA(e,A,!1);
return t!==-1?t:Ns(e,A)?vA(e,A,!0):kr(e,A)}function Ns({bytes:e,end:A},n){let r=n;for(;r<A&&r-n<WA&&e[r]===ue;)r++;return r<A&&v[e[r]]===1}function vA(e,A,n){let{
bytes:r,end:t}=e,o=Math.min(t,A+(n?2*AA:AA)),i=0,s=A;for(;s<o;){let a=Se(e,s),E=n?ks(r,s,o):s;if(a>s){if(i===Ls)return-1;i++,s=a}else if(E>s)s=E;else if(tA[r[s]]===
1||Gs(r,s,o))s++;else if(s>A&&Ps(r,s,o))s++;else break}return n&&(s===A||v[r[s-1]]===0)?-1:i>0||Fs(r,A,s)?s:-1}function ks(e,A,n){let r=e[A]===_A&&e[A+1]===Fr,t=e[A]===
xs||Pr(e,A,_A)||Pr(e,A,Ds);if(!r&&!t)return A;let o=A+(r?2:1);if(t){for(;o<n&&e[o]!==HA&&e[o]!==Mr;)o++;return o<n?o:A}for(;o+1<n&&(e[o]!==Fr||e[o+1]!==_A);)o++;
return o+1<n?o+2:A}function Pr(e,A,n){return e[A]===n&&e[A+1]===n}function vr({bytes:e,end:A},n){if(n>=A||oA[e[n]]===0)return!1;if(v[e[n]]===1)return!0;let r=Math.
min(A,n+AA),t=n;for(;t<r&&iA[e[t]]===1&&rA[e[t]]===0;)t++;return t<r&&rA[e[t]]===1}function Fs(e,A,n){let r=A;for(;r<n&&e[r]===ue;)r++;return r<n-1&&v[e[r]]===1&&
v[e[n-1]]===1}function Ps(e,A,n){if(nA[e[A]]===0)return!1;let r=A+1;nA[e[r]]===1&&r++;let t=r-A;for(;r<n&&r-A<t+WA&&e[r]===ue;)r++;return r<n&&v[e[r]]===1}function qA(e,A){
let{bytes:n,start:r}=e,t=Math.max(r,A-AA),o=-1;for(let i=A-1;i>t&&iA[n[i]]===1;i--)Q[n[i]]===0&&Q[n[i-1]]===1&&vA(e,i,!1)===A&&(o=i);return o}function aA({bytes:e,
start:A},n){return n>A&&(e[n]===_r||e[n]===Hr)&&e[n-1]===ue}function Gs(e,A,n){let r=A;for(;r<n&&YA[e[r]]===1;)r++;return r>A&&r<n&&(tA[e[r]]===1||Ts[e[r]]===1)}
function Se(e,A){let{bytes:n,end:r}=e,t=n[A];if(t===HA)return A+1;if(t===Mr)return A+1<r&&n[A+1]===HA?A+2:A+1;if(t===ue){let o=Gr(e,A)===Hr?JA(e,A):A;return Gr(
e,o)===_r?JA(e,o):o}if(t!==Rs&&t!==ys)return A;for(let o of Us)if(MA(e,A,o))return A+o.length;return A}function Gr(e,A){let n=JA(e,A)-1;return n>A&&n<e.end?e.bytes[n]:
-1}function JA(e,A){let n=A;for(;n<e.end&&n-A<WA&&e.bytes[n]===ue;)n++;return n+1}var VA=10,Ms=128,_s=64,XA=f(" 	"),Jr=f("0123456789"),Wr={levels:0,trait:2,shortest:k.shortest,notice:(e,A,n)=>eA(e,A,n,Hs),decode:(e,A,n)=>{let r=I(Q,e.bytes,A,
e.end),t=vs(e,A,r);return t===void 0?r:(z(e,t,n),t.end)}};function Hs(e,A,n){let r=Yr(e,A,n);if(r===void 0)return!1;let t=n-A,o=n;for(let i=EA(e,r,o);i!==-1;i=EA(
e,r,o))if(o=I(Q,e.bytes,i,e.end),t+=o-i,t>=B)return!0;return!1}function vs(e,A,n){let r=Yr(e,A,n);if(r===void 0)return;let t=[A],o=[0,n-A],i=n;for(let s=EA(e,r,
i);s!==-1;s=EA(e,r,i))i=I(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<B?void 0:{source:t,offsets:o,end:i}}function Yr(e,A,n){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,A-Ms),s=A,a=!0;for(;s>i&&r[s-1]!==VA;s--)XA[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==VA||!vr(e,n))return;let E=Math.min(
o,n+_s),u=n;for(;u<E&&r[u]!==VA;)u++;return u<E?{lineStart:s,start:A,end:n,lineEnd:u}:void 0}function EA({bytes:e,end:A},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=A||e[t]!==e[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=A)return-1;let i=Js(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,n.start),t=I(i,e,t,A)}}return t<A&&Q[e[t]]===1?t:-1}function Js(e){return Jr[e]===1?Jr:XA[e]===1?XA:void 0}var Ws=85,qr=117,Ys=120,qs=123,Vs=125,Z=48,Xs=32,zs=127,Vr={encoding:"escape",lead:92,read:(e,A,n)=>{if(A+1>=n)return g;let r=e[A+1];if(r===qr&&e[A+2]===qs)return Zs(
e,A,n);if(r===Ys)return zA(e,A,A+4,n);if(r===qr)return zA(e,A,A+6,n);if(r===Ws)return zA(e,A,A+10,n);if(r>=Z&&r<Z+8)return Ks(e,A,n);let t=ce(e,A+1,n);return t>
0?S(Ee,1+t):r>Xs&&r<zs&&M[r]===0?S(r,2):g}};function zA(e,A,n,r){let t=n>r?g:H(e,A+2,n);return t===g?g:S(t,n-A)}function Zs(e,A,n){let r=R(e,A+3,Math.min(n,A+9)),
t=r<n&&e[r]===Vs?H(e,A+3,r):g;return t===g?g:S(t,r+1-A)}function Ks(e,A,n){let r=0,t=A+1,o=A+($s(e,A+1,n)?5:4);for(;t<n&&t<o;){let i=e[t]-Z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-A)}function $s(e,A,n){if(A+4>n||e[A]!==Z||e[A+1]>Z+3||e[A+1]===Z&&e[A+2]<Z+4)return!1;for(let r=A+1;r<A+4;r++){let t=e[r]-Z;if(t<
0||t>7)return!1}return!0}var js=35,ea=59,Aa=120,ZA=48,Xr=8,zr={encoding:"html-entity",lead:38,read:(e,A,n)=>{if(A+2>=n||e[A+1]!==js)return g;let r=(e[A+2]|32)===Aa,t=r?A+3:A+2,o=r?R(e,t,
Math.min(n,t+Xr)):na(e,t,n),i=r?H(e,t,o):ra(e,t,o);return i===g?g:S(i,(o<n&&e[o]===ea?o+1:o)-A)}};function na(e,A,n){let r=Math.min(n,A+Xr),t=A;for(;t<r&&e[t]>=
ZA&&e[t]<ZA+10;)t++;return t}function ra(e,A,n){let r=0;for(let t=A;t<n;t++)r=r*10+e[t]-ZA;return A>=n||r>255?g:r}var ta=117,Zr={encoding:"percent",lead:37,read:(e,A,n)=>{if(e[A+1]===ta){let t=A+6>n?g:H(e,A+2,A+6);return t===g?g:S(t,6)}let r=H(e,A+1,Math.min(n,A+3));return A+
3>n||r===g?g:S(r,3)}};var Kr=61,$r={encoding:"quoted-printable",lead:Kr,read:(e,A,n)=>{let r=ce(e,A+1,n);if(r>0)return e[A-1]===Kr?g:S(Ee,1+r);let t=H(e,A+1,Math.min(n,A+3));return A+
3>n||t===g?g:S(t,3)}};var KA=[Zr,Vr,zr,$r],ee=f(String.fromCharCode(...KA.map(({lead:e})=>e)),e=>e+1),ia=f("=\\"),et={levels:1,trait:8,shortest:B,notice:(e,A,n)=>{for(let r=A;r<n;){let t=jr(
e,r);if(t-r>=B&&sa(e,r,t))return r;r=t+1}return l},decode:(e,A,n)=>{let r={start:A,end:jr(e,A)},t=ca(e.bytes,r);for(let[o,i]of KA.entries())(t&1<<o)!==0&&Ea(e,r,
i,n);return r.end}};function sa(e,A,n){let{bytes:r}=e,t=n;for(;t>A&&M[r[t-1]]===0;)t--;if(!aa(e,A,t))return!1;let o=0;for(let i=A;i<t&&o<B;i++)o+=M[r[i]];return o===
B}function aa({bytes:e,end:A},n,r){for(let t=cA(e,n,r);t<r;t=cA(e,t+1,r))if(At(e,t).read(e,t,A)!==g)return!0;return!1}function cA(e,A,n){let r=A;for(;r+4<=n;){let t=ee[e[r]]|
ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&ee[e[r]]===0;)r++;return r}function At(e,A){return KA[ee[e[A]]-1]}function jr({bytes:e,end:A},n){
let r=n;for(;;){r=I(Ve.table,e,r,A);let t=r>n&&ia[e[r-1]]===1?ce(e,r,A):0;if(t===0)return r;r+=t}}function Ea({bytes:e},A,n,r){w(A.end-A.start,(t,o)=>{let i={piece:m(
t,A.start),core:m(o,A.start)},s=J(i,n.encoding,a=>ua(e,i.piece,n,a));s!==void 0&&r(s)})}function ca(e,{start:A,end:n}){let r=0;for(let t=cA(e,A,n);t<n;t=cA(e,t+
1,n)){let o=1<<ee[e[t]]-1;(r&o)===0&&At(e,t).read(e,t,n)!==g&&(r|=o)}return r}function ua(e,{start:A,end:n},{lead:r,read:t},o){for(let i=A;i<n;){let s=e[i],a=s===
r?t(e,i,n):g,E=a===g?i+1:i+Rr(a),u=a===g?s:Sr(a);u!==Ee&&o.add(u,i,E),i=E}}var tt={levels:1,alphabet:{index:0,shape:F},notice:(e,A,n)=>U(e,A,n)&&fa(e.bytes,A,n),decode:({bytes:e,end:A},n,r)=>{let t=I(F.table,e,n,A);return w(t-n,(o,i)=>{
let s={piece:m(o,n),core:m(i,n)},a=!1,E=J(s,"hex",C=>{a=rt(e,s.piece,0,C)});E!==void 0&&r(E);let u=a?J(s,"hex",C=>{rt(e,s.piece,1,C)}):void 0;u!==void 0&&r(u)}),
t}};function fa(e,A,n){let r=0;for(let t=_(e,A,n);t<n;){kA(e,t,n)&&(t+=2);let o=R(e,t,n);if(o-t>=F.shortest&&nt(e,t+1,o,0)>=X||(r=ot(e,t,o,A)?nt(e,t,o,r):0,r>=X))
return!0;t=_(e,o,n)}return!1}function nt(e,A,n,r){let t=r;for(let o=A;o+2<=n&&t<X;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=D[i]===1?t+1:0)}return t}function rt(e,{
start:A,end:n},r,t){let o=!1;for(let i=_(e,A,n);i<n;){kA(e,i,n)&&(i+=2);let s=R(e,i,n),a=s-i>=F.shortest;o||=a,a||r===0&&ot(e,i,s,A)?$A(t,e,i+r,s):Ke(t,i,s),i=_(
e,s,n)}return o}function ot(e,A,n,r){return n-A>=F.shortest||(n-A)%2===0&&!br(e,A,r)}function $A(e,A,n,r){for(let t=n;t+2<=r;t+=2)e.add(W(A[t])*16+W(A[t+1]),t,t+
2)}var Ba=8,fA={table:f("0123456789ABCDEFabcdef :"),shortest:31},ct=256,An=f(" 	#>*+-/|:]x"),da=128,it=9,BA=32,ga=58,Qa=124,ut=10,Ia=13,la=4,ma=6,st=16,at=16,Ca=8,
ft={levels:1,alphabet:{index:1,shape:fA},notice:({bytes:e,start:A,end:n},r)=>{let t={start:Et(e,r,A),end:uA(e,r,n)};return jA(e,t,void 0)>=Ba},decode:(e,A,n)=>{
let{bytes:r,end:t}=e,o=I(fA.table,r,A,t),i=Et(r,A,e.start),s=i;for(let a=i;a<t;){let E=uA(r,a,t);if(jA(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(e,i,s)&&w(s-i,(a,E)=>{let u={piece:m(a,i),core:m(E,i)},C=a.start===0?i:uA(r,u.piece.start,u.piece.end)+1,Y=Ie=>J(u,"hex",ne=>{ha(r,{start:C,end:u.piece.end},
{rewritten:ne,addWord:Ie})}),x=!1,Oe=Y((Ie,ne,Ne)=>{x||=Ne-ne>2,$A(Ie,r,ne,Ne)});Oe!==void 0&&n(Oe);let In=x?Y((Ie,ne,Ne)=>pa(Ie,r,ne,Ne)):void 0;In!==void 0&&n(
In)}),Math.max(o,s))}};function pa(e,A,n,r){for(let t=r-2;t>=n;t-=2)e.add(W(A[t])*16+W(A[t+1]),n,r)}function ha(e,{start:A,end:n},r){for(let t=A;t<n;){let o=uA(
e,t,n);jA(e,{start:t,end:o},r),t=o+1}}function Et(e,A,n){let r=Math.max(n,A-ct),t=A;for(;t>r&&e[t-1]!==ut;)t--;return t}function uA(e,A,n){let r=Math.min(n,A+ct),
t=A;for(;t<r&&e[t]!==ut;)t++;return t}function jA(e,A,n){let r=Math.min(A.end,A.start+da);for(let t=A.start;t<r;t++){if(T[e[t]]===0||t>A.start&&An[e[t-1]]===0)continue;
let o=Ra(e,{start:t,end:A.end}),i=o===-1?0:ba(e,{start:o,end:A.end},n);if(i>0)return i}return 0}function ba(e,{start:A,end:n},r){let t=0,o=at;for(let i=A;i<n;){
t>0&&(i=wa(e,{start:i,end:n},o));let s=R(e,i,Math.min(n,i+at+1)),a=s-i;if(a===0||a%2===1||a>o||!Sa(e,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===Ca&&o===2&&i<n&&e[i]===BA&&i++}return t}function wa(e,{start:A,end:n},r){let t=A+r,o=A;for(;o<t&&e[o]===BA;)o++;return o>A&&o<t&&t<=n&&(t-o)%2===0&&R(
e,o,t)===t?o:A}function Sa(e,A,n){let r=e[A];return A>=n||r===BA||r===Qa||r===Ia}function Ra(e,{start:A,end:n}){let r=R(e,A,Math.min(n,A+st+1)),t=r-A;if(t<la||t>
st)return-1;let o=r<n&&e[r]===ga;o&&r++;let i=r;for(;r<n&&(e[r]===BA||e[r]===it);)r++;let s=r-i>=2||e[i]===it||r-i===1&&t>=ma;return(o||s)&&r<n&&T[e[r]]===1?r:-1}var gt={levels:0,trait:2,shortest:k.shortest,notice:(e,A,n)=>eA(e,A,n,ya),decode:(e,A,n)=>{let r=I(Q,e.bytes,A,e.end),t=Oa(e,A,r);if(t===void 0)return r;z(e,t,n);
for(let o of Na(e,t))z(e,o,n);for(let o of Ua)ka(e,t,o,n);return t.end}};function ya(e,A,n){let r=n-A,t=n;for(let i=sA(e,t);i!==-1&&(t=I(Q,e.bytes,i,e.end),t!==
i);i=sA(e,t))if(r+=t-i,r>=B)return!0;let o=aA(e,A)?A+1:A;return r>B-je&&qA(e,o)!==-1}var Da=4,xa=["H4sI","KLUv"].map(e=>Buffer.from(e)),La=4,Ua=["+","-","//","+\
+","--"].map(e=>Buffer.from(e)),Ta=45,Bt=5;function Oa(e,A,n){let r=aA(e,A)?A+1:A,t=Ga(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=sA(e,s)){let E=a===r?n:I(Q,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<B?void 0:{source:o,offsets:i,end:s}}
function Na(e,A){let{source:n}=A,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<Da?ze(e.bytes,i)&&r.push(dt(A,{start:o,end:n.length})):xa.some(s=>nn(e,i,s))&&
(r.push(dt(A,{start:o,end:t.at(-La)??n.length})),t.push(o))}return r}function dt({source:e,offsets:A},{start:n,end:r}){let t=A[n],o=A[r]-A[r-1];return{source:e.
slice(n,r),offsets:A.slice(n,r+1).map(i=>i-t),end:e[r-1]+o}}function ka(e,A,n,r){let{source:t}=A,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=nn(e,
a,n);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?Fa(e,A,{start:o,end:s},n):void 0;u!==void 0&&z(e,u,r),o=s,i=!1}}function Fa(e,A,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=A.source[s];i=a+A.offsets[s+1]-A.offsets[s];let E=nn(e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<B?void 0:{source:t,offsets:o,end:i}}function nn({bytes:e,end:A},n,r){if(n+r.length>A)return!1;for(let t=0;t<r.length;t++)if(e[n+t]!==r[t])return!1;return!0}
function Pa({bytes:e,start:A},n){let r=n;for(;r>A&&n-r<Bt&&e[r-1]===Ta;)r--;return n-r===Bt}function Ga(e,A){let{bytes:n,start:r}=e,t=qA(e,A);if(t===-1||Pa(e,t))
return;let o=t;for(;o>r&&t-o<je&&Q[n[o-1]]===1;)o--;return aA(e,o)&&o++,o>=t||t-o>=je?void 0:{start:o,end:t}}var Ma=15,It={levels:0,trait:2,shortest:B,notice:(e,A,n)=>{for(let r=A;r<n;){let t={length:0,last:r};if(Qt(e,r,t),t.length>=B)return r;r=t.last>r?t.last:_a(e,r)}
return l},decode:(e,A,n)=>{let r=[],t=[0],o={length:0,last:A};return Qt(e,A,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),z(e,{source:r,offsets:t,end:Re(e,o.last)},
n),o.last}};function Qt(e,A,n,r){let t=Re(e,A),o=Se(e,t),i=Re(e,o),s=i-o;if(o===t||s===0||s>Ma)return;let a=Math.max(A,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:Se(e,i);if(E===i)return;o=E,i=Re(e,o)}}function _a(e,A){let n=Re(e,A);return Math.max(n+1,Se(e,n))}function Re({
bytes:e,end:A},n){return I(Q,e,n,A)}var Ha={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},lt=2*(B-1),Ct={levels:1,find:({bytes:e,end:A},n)=>{for(let r=n+lt-1;r<A;r+=lt)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(D[e[t]]===1&&pt(e,n,t,A)!==0)return t}return l},decode:(e,A,n)=>{let r=va(e,A),t=r.first+r.width*(r.count-1);return U(e,r.first,
t)&&w(r.count,(o,i)=>{n({bytes:Ja(e.bytes,r,o),core:m(i,-o.start),locate:s=>Wa(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function pt(e,A,n,r){return mt(e,A,
n,r,2)?2:mt(e,A,n,r,4)?4:0}function mt(e,A,n,r,t){let o=1;for(let i=n+t;i<r&&o<B&&!(D[e[i]]===0||!fe(e,i-t+1,i));i+=t,o++);for(let i=n-t;i>=A&&o<B&&!(D[e[i]]===
0||!fe(e,i+1,i+t));i-=t,o++);return o===B}function fe(e,A,n){for(let r=A;r<n;r++)if(e[r]!==0)return!1;return!0}function va({bytes:e,start:A,end:n},r){let t=pt(e,
A,r,n)===4?4:2,o=r;for(;o-t>=A&&e[o-t]!==0&&fe(e,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&e[i+t]!==0&&fe(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ja(e,{
first:A,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=A+n*r.start;o<t.length;o++,i+=n)t[o]=e[i];return t}function Wa(e,{first:A,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=A+n*r.start,E=A+n*(r.end-1),u=E+n<=i&&fe(t,E+1,E+n),Y=a-n+1>=o&&fe(t,a-n+1,a)&&(!u||s&&(a-o)%n===n-1),[x,Oe]=Ha[n];return Y?
{start:a-n+1,end:E+1,encoding:Oe}:{start:a,end:Math.min(E+n,i),encoding:x}}var dA=[gt,Wr,It,pr,et],ht=[tt,Dr,ft],gA=Ct,QA=lr;function bt(e,A,n){let r=A,t=n,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Ya(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Ya(e,A){return e[A]|e[A+1]<<8|e[A+2]<<16|e[A+3]<<24}function wt(e){let A=Rt(e),n="";for(let t=A;t>0;t=Math.floor(t/62))n=SA.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(A)/8));return("0".repeat(r)+n).padEnd(6,"0")}function St(e){let A=Rt(e)>>>8;return[18,12,6,0].map(n=>V.charAt(A>>>n&63)).join("")}function Rt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Ae=84,Be=76,tn=52,qa=57,Va=58,xt=59,Xa=72,IA=80,za=4,De=Buffer.from("AZDO"),Lt=new Uint8Array(256).fill(4);De.forEach((e,A)=>{A<3&&(Lt[e]=3-A)});var rn=Buffer.
from("JQQJ9"),Ut={9:"key",D:"derived",H:"hash"},Za=new Set(Object.keys(Ut).map(e=>e.charCodeAt(0))),Ka=2024,Tt=65,$a=1970041904,ja=1147496033,ye=new Uint8Array(
IA/4*3);function Ot(e,A,n){for(let r=A+3;r<n;r+=Lt[e[r]])if(!(e[r]!==De[3]||e[r-1]!==De[2])&&e[r-2]===De[1]&&e[r-3]===De[0])return r-3;return-1}function Nt(e,A){
if(!Dt(e,A,A+Be))return;let n=Dt(e,A+IA,A+Ae);if(!on(e,A))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...eE(e,A)};if(nE(e,A))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function kt(e,A){return ie(e,A,A+tn)>=za}function on(e,A){for(let r=0;r<rn.length;r++)if(e[A+tn+r]!==rn[r])return!1;let n=e[A+xt]-
Tt;return Za.has(e[A+tn+rn.length])&&n>=0&&n<12}function eE(e,A){let n=e.subarray(A+Xa,A+Be);return{issued:AE(e,A),keyKind:Ut[String.fromCharCode(e[A+qa])]??"ke\
y",provider:String.fromCharCode(...n)}}function AE(e,A){let n=Ka+V.indexOf(String.fromCharCode(e[A+Va])),r=e[A+xt]-Tt+1;return`${n}-${String(r).padStart(2,"0")}`}
function nE(e,A){for(let r=A,t=0;t<ye.length;r+=4,t+=3){let o=h[e[r]],i=h[e[r+1]],s=h[e[r+2]],a=h[e[r+3]];ye[t]=o<<2|i>>4,ye[t+1]=(i&15)<<4|s>>2,ye[t+2]=(s&3)<<
6|a}let n=bt(ye,$a,ja);return yt(e,A,wt(n))||yt(e,A,St(n))}function yt(e,A,n){for(let r=0;r<Ae-IA;r++)if(e[A+IA+r]!==n.charCodeAt(r))return!1;return!0}function Dt(e,A,n){
for(let r=n-1;r>=A;r--)if(M[e[r]]===0)return!1;return!0}var Ft="AGFzbQEAAAABQApgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gBX9/f39/AX9gAn9/AGAGf39/f39/AX9gAX8AYAJ/fgACDwEDZW52Bm1lbW9yeQIAAQMpKAACAQMBAwAABAAFBgABAAEAAQQH\
AgICAAIBAQEBAQAACAkBAAABAAMGkgEdfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAGARzaWZ0AAoKc2lmdFBpZWNlcwATCnBpZWNlU3RhcnQAFQhwaWVjZUVuZAAWCHJ1bkNvdW50ABQH\
Y291bnRPZgAiCGZpbmRXaWRlAAcGbWVtb3J5AgAKpYoBKJQBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMDQYDAAEYEQBABBEBBAQ8LQYCUMEGA0DBBgAT8CgAAQYAEJAMLIwNBgJQwaiEDIwMgASAAQYBAayMDayIC\
IAEgAkkbIgIgAGtqJAMDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC58DAQV/IwNBgJQwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAlDAgAxAJBH9BAQVBgJQwIAMQ\
EAsEQEEBIQQFQf+TMCECQeeUMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEAAkADQCAABEAgACECA0AgACAD\
SQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELCyACIQEDQCAAIAFLBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLQQEhBCAAIAFLDQIgAiAAQQAQBUEwTwR/QQEFIAJB\
AWogAEEAEAVBME8LDQIgAEEBayICQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEADAELC0EAIQQLCyAE\
C3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQBgUgABAd\
CwufAwEIfyMMQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjGCAAIwQbIQUjBCABIwQbIQZBACQDQQAkAiMEBH8gAAUgARACCyEDA0AgAwRAIAAgA0YEQCABIQQFIwAhByADIQQDQCAE\
IAdJBH8gBC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIARBAWohBAwBCwsLIAMgBEcEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANBAWstAABBAXRBgIQsai8BAEHA\
AHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEPCwUjAkE0T0EAIAgbBH8QAQVB\
AAsEQEEBDwtBACQDQQAkAkEAIQggAyEFIAQhBgsgBBACIQMMAgsLCyMCQTRPQQAgCBsEfxABBUEACwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEBaiIAIAAtAABBCkYbDwsgAUHcAEYE\
QCAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB8gBGBEAgACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABGBUEACwRAIAFBAWoh\
AQwBCwsgAUEBaiEACyAAIQEDQCABIABrQQRJIAEjAElxBH8gAS0AAEHcAEYFQQALBEAgAUEBaiEBDAELCyAAIAFJIAEjAElxBH8gAS0AAAVBAAtB7gBGBH8gACEBA0AgASAAa0EESSABIwBJcQR/IAEtAABB3ABG\
BUEACwRAIAFBAWohAQwBCwsgAUEBagUgAAsPCyABQSZGBEAgABAZDwsgAUE8RgR/IAAQGgUgAAsLgQEBAX8DQCACQTBJIABBAmogAU1xBEAgAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACAD\
QTlLG2pBBHRyIgMEQCACQQFqQQAgA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0ENRnIbIQILIABBAmohAAwBCwsgAguJBgEHfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEGIAAhAgNAIAIgBkkEQAJAIAIQBCEH\
IAEEQAJAIAJBAWotAAAiBEEqRiACLQAAIghBL0ZxBEAgAkECaiEEA0AgBEEBaiIIIAZJBEAgBEECaiEDIAQtAABBKkYEfyAILQAAQS9GBUEACw0DIARBAWohBAwBCwsgAiEDDAELIAIhAyAIQSNHBH8gBCAIRwR/\
QQEFIAhBLUcgCEEvR3ELBUEACw0AIAJBAWohBANAIAQgBkkEfyAELQAAQQpHBUEACwR/IAQtAABBDUcFQQALBEAgBEEBaiEEDAELCyAEIAIgBCAGSRshAwsFIAIhAwsgAiAHSQR/IAUiAkEBaiEFIAJBAkYEQEEA\
DwsgBwUgAiADSQR/IAMFIAItAABBAXRBgIQsai8BAEGABHEEf0EBBSACIQQDQCAEIAZJBH8gBC0AAEEBdEGAhCxqLwEAQYAQcQVBAAsEQCAEQQFqIQQMAQsLIAIgBEYgBCAGT3IEf0EABUEBIAQtAAAiA0ENRkEB\
IANBCkYgA0EBdEGAhCxqLwEAQYAEcRsbCwsEf0EBBSAAIAJJBH8gAi0AAEEBdEGAhCxqLwEAQYAIcQR/IAJBAWoiBC0AAEEBdEGAhCxqLwEAQYAIcQRAIARBAWohBAsgBCACayEDA0AgBCAGSSADQQRqIAQgAmtL\
cQR/IAQtAABB3ABGBUEACwRAIARBAWohBAwBCwsgBCAGSQR/IAQtAABBAXRBgIQsai8BAEHAAHEFQQALBUEACwVBAAsLRQ0CIAJBAWoLCyECDAILCwsgAQR/IAAgAkYEf0EABSACQQFrLQAAQQF0QYCELGovAQBB\
wABxCwVBAQtFBEBBAA8LIAJBACAFBH9BAQUDQCAAIAJJBH8gAC0AAEHcAEYFQQALBEAgAEEBaiEADAELCyAAQQFqIAJJBH8gAC0AAEEBdEGAhCxqLwEAQcAAcQVBAAsEfyACQQFrLQAAQQF0QYCELGovAQBBwABx\
BUEACwsbC54BAQN/IABB5QBqIQIDQCABIAJLBEAgAi0AAAR/IAJBAWstAAAFQQALRQRAIAIhAwNAIAMgAkEEa0sEQCADLQAAIgRB/wBJIARBIE9xIARBCUZyIARBCkZyIARBDUZyBH8gAyAAIAFBAhAIBH9BAQUg\
AyAAIAFBBBAICwVBAAsEQCADDwsgA0EBayEDDAELCwsgAkHmAGohAgwBCwtBAAuKAgEDf0EBIQQgACADaiEFA0AgBEE0SSACIAVLcQRAIAUtAAAiBkH/AEkgBkEgT3EgBkEJRnIgBkEKRnIgBkENRnIEfyAFIANr\
QQFqIQYgA0ECRgR/IAYtAAAFIAYvAQAEf0EBBSAGQQJqLQAACwtFBUEACwRAIAMgBWohBSAEQQFqIQQMAgsLCyAAIANrIQADQCAEQTRJIAAgAU5xBEAgAC0AACICQf8ASSACQSBPcSACQQlGciACQQpGciACQQ1G\
cgR/IABBAWohAiADQQJGBH8gAi0AAAUgAi8BAAR/QQEFIAJBAmotAAALC0UFQQALBEAgACADayEAIARBAWohBAwCCwsLIARBNEYLhgQBBH8Cf0EAIAEgAGtB1ABJDQAaIAFBBGshBCAAQc8AaiECA0AgAiAESQRA\
IAItAAAiA0HEAEYEfyACQQFqBSADQdoARgR/IAJBAmoFIANBwQBGBH8gAkEDagVBASADQc8ARgR/IAJBA2soAgBBwbSR+gRGBUEACwR/IAJBzwBrIQUgAkEDayEDAn8DQCADIAVLBEBBACADQQFrIgMtAABBAXRB\
gIQsai8BAEGBEHFBAUcNAhoMAQsLQQELBUEACw0FGiACQQRqCwsLIQIMAQsLQQALBH9BAQUgAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQM\
AQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAJ/A0AgAARAIAAtAAAhAyAAIQIDQCABIAJLBH8gAi0AAEEBdEGAhCxqLwEAQYABcQVBAAsEQCACQQFqIQIMAQsLA0AgACACSQR/IAAtAAAgA0YFQQALBEAgAEEBaiEA\
DAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAwBCwtBAAsLC7EBAgF/\
AXsgAEEQayIF/QAEACEGIAX9DAEBAQEBAQEBAQEBAQEBAQH9CwQAQYCBLCAAIAFqIgFBwAD8CgAAIAFBAUHAAPwLACAAJAEgASQAQQAkF0GAkDBBAEGEAvwLAEEAJAYgAiQHIAMkBSAEJAhBACQJQQAkCkEAJBRB\
ACQVQQAkDyAAIAEQFwR/IAAgARAHBUEACyQZIABBEGsgBv0LBAAgAUGAgSxBwAD8CgAAIwYLTgECfyAAIAEQHiICRSMGQYD1AUtyBEAPCyMGQYD1AUkEQCMGQQN0QYDYMGoiAyAAIwFrNgIAIAMgASMBayACQRh0\
cjYCBAsjBkEBaiQGC5ABAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMMQQEgAkEHcUEIQQAgAkGAAXEbanRyJAwLIABBAWotAAAgAkYEQCMMQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJAwL\
CyABQQRJBEAgABARDwsgACgCACIAQcuY1bIHRiAAQcjozMsERnILoQEBAn8gAC0AAEHcAEYEfyAAQQFqLQAAQfgARgVBAAsEfyAAQQJqIgIhAQJ/A0AgASACQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUN\
AhogAUEBaiEBDAELC0EBCwVBAAsEfyAAQQNqLQAAIgFBD3FBCUEAIAFBOUsbaiAAQQJqLQAAIgBBD3FBCUEAIABBOUsbakEEdHIFIAAtAAALC4sDAQd/IAEgAEGAAWoiAiABIAJJGyEIIAAhAgNAIAIgCEkEQCAC\
LQAAQQF0QYCELGovAQBBgAJxBH8gACACSQR/IAJBAWstAABBAXRBgIQsai8BAEGAwABxBUEBCwVBAAsEQCABIAJBEWoiAyABIANJGyEEIAIhAwNAIAMgBEkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANB\
AWohAwwBCwsgAyACayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEGA0AgASADSwR/IAMtAABBIEYEf0EBBSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgBmtBAk8i\
BUUEQCAGLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAGa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCyIDBH8gAyABECYFQQALIgMEQCADDwsLIAJBAWohAgwBCwtBAAvD\
AwEDfyMRIQEDQCABIxZNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAAQQFqIQAMAQsLIxwhAQNAIAEjEEkEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYE\
f0EBBSAALQAAQQlGC0UEQEEADwsDQCABIxBJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEt\
AABBAXRBgIQsai8BAEEEcQRAIAAtAABBAXRBgIQsai8BAEEEcUUEQEEADwsDQCABIxBJBH8gAS0AAEEBdEGAhCxqLwEAQQRxBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQQRxBUEA\
CwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcEQEEADwsLCwwBCwsgAEEAIAAjAEkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALGwvTBQEIfyABIABrQcYASQRAQQAPCwNAIAlBBEkE\
QCAAIAlqQQRrIgNBPGohAgJ/A0AgAkEEaiABTQRAA0AgAkECai0AAEHAgSxqLQAAQQJxIAItAABBwIEsai0AAEEgcSACQQFqLQAAQcCBLGotAABBCHFyckUEQEEBIAMgAkEEayICRg0EGgwBCwsgAiIDQTxqIQIM\
AQsLQQALBH8gACAJaiEIIAEgAGsgCWtBA2xBAnYhB0F/IQNBMyECAn8DQCACIAdIBEAgAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAAIgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYE\
fyAFQQ9xQQR0IARBAnZyBSAFQQNxQQZ0IARyCyAGRRshBgNAIAZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBEBBASADIAJBAWsiAkYNBBogAiACQQNuIgRBA2xrIgYgCCAEQQJ0amoiBC0AAEHAgSxqLQAA\
IgVBAnQgBEEBai0AAEHAgSxqLQAAIgRBBHZyIAZBAUYEfyAFQQ9xQQR0IARBAnZyBSAFQQNxQQZ0IARyCyAGRRshBgwBCwtBASAGBH9BAAUgAkEDayIDQQAgA0EAThshBgJ/A0AgAiAGSgRAQQEgBiAGQQNuIgNB\
A2xrIgUgCCADQQJ0amoiAy0AAEHAgSxqLQAAIgRBAnQgA0EBai0AAEHAgSxqLQAAIgNBBHZyIAVBAUYEfyAEQQ9xQQR0IANBAnZyBSAEQQNxQQZ0IANyCyAFRRsiA0H/AEkgA0EgT3EgA0EJRnIgA0EKRnIgA0EN\
RnIEfyAIIAYgB0ECEBIEf0EBBSAIIAYgB0EEEBILBUEACw0CGiAGQQFqIQYMAQsLQQALCw0CGiACIgNBNGohAgwBCwtBAAsFQQALBEBBAQ8LIAlBAWohCQwBCwsgABARC9sBAQJ/IAAtAABBwIEsai0AAEECdCAA\
QQFqLQAAQcCBLGotAAAiAUEEdnJBCHQgAUEPcUEEdHIgAEECai0AAEHAgSxqLQAAQQJ2ciIBQQh2IgJB0ABGIAJBH0ZyIAJBKEZyIAJB+ABGckUEQEEADwsgAEEBai0AAEEBdEGAhCxqLwEAIABBAmotAABBAXRB\
gIQsai8BAHFBAXFFBEBBAQ8LIAFBy6ABRiABQYs/RnIgAUG10QBGcgR/QQEFIAFB3vABRiABQYHwAUZyIAFBnPEBRnIgAUHa8QFGcgsL6gIBBX8gASEEA0AgBUE0SCAEQQBOcQR/IAQgBEEDbiIGQQNsayIHIAAg\
BkECdGpqIggtAABBwIEsai0AACIGQQJ0IAhBAWotAABBwIEsai0AACIIQQR2ciAHQQFGBH8gBkEPcUEEdCAIQQJ2cgUgBkEDcUEGdCAIcgsgB0UbIgZB/wBJIAZBIE9xIAZBCUZyIAZBCkZyIAZBDUZyBUEACwRA\
IAVBAWohBSAEIANrIQQMAQsLIAEgA2ohAQNAIAVBNEggASACSHEEfyABIAFBA24iBEEDbGsiBiAAIARBAnRqaiIELQAAQcCBLGotAAAiB0ECdCAEQQFqLQAAQcCBLGotAAAiBEEEdnIgBkEBRgR/IAdBD3FBBHQg\
BEECdnIFIAdBA3FBBnQgBHILIAZFGyIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAEQQ1GcgVBAAsEQCAFQQFqIQUgASADaiEBDAELCyAFQTRGC5sCAQV/IAQhBwNAIAUgB0sEQCADIAAgB0EDdGoiBCgCAGohBiAD\
IAQoAgRqIQlBACQbQQAkGiAJIAZrQYCAgARLBEBBASEEBSADIAZJBEBBACEEAkAgCSAGa0GAEEkNAEEAIQogBiEIA0AgCCAGQYAQakkEQCAILQAAQQF0QYCELGovAQBBAXEEf0EABSAKQQFqIgpBGEsLDQIgCEER\
aiEIDAELC0EBIQQLBUEAIQQLCyAEBEAgBw8LIAEgB0ECdGoiCCgCACEEIAYkGiAJJBsgBiAJIAZrIAIgBEEDdGogAgR/IAgoAgQgBGsFQX8LIAMQCgR/QQEFIxkLIQRBASMKQQEjCSAEGxsEQCAHDwsgB0EBaiEH\
DAELCyAFCwQAIwYLBAAjGgsEACMbC6UIAwV/BX4PewNAIAAgAU0EQCAAQYAgaiIDIAFBAWoiAiACIANLGyEDIAAhAkGAgCz9AAQAIRpBkIAs/QAEACEZ/QwBAQEBAQEBAQEBAQEBAQEBIRhBgIgwIQZBgIwwIQUD\
QCACIANJBEAgBiAaIAL9AAQAIhf9DA8PDw8PDw8PDw8PDw8PDw/9TiIT/Q79DAECBAgQIECAAAAAAAAAAAAgF0EE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIS/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krSAa\
IAL9AAQQIhb9DA8PDw8PDw8PDw8PDw8PDw/9TiIR/Q79DAECBAgQIECAAAAAAAAAAAAgFkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79DiIQ/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQgGiAC/QAEICIV\
/QwPDw8PDw8PDw8PDw8PDw8P/U4iD/0O/QwBAgQIECBAgAAAAAAAAAAAIBVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iDv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1CIIaEIBogAv0ABDAiFP0MDw8PDw8P\
Dw8PDw8PDw8PD/1OIg39Dv0MAQIECBAgQIAAAAAAAAAAACAUQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0OIgz9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhDcDACAFIBkgE/0OIBL9Tv0MAAAAAAAAAAAA\
AAAAAAAAAP0j/WStIBkgEf0OIBD9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAZIA/9DiAO/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghoQgGSAN/Q4gDP1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK1C\
MIaENwMAIBggF/13IBb9dyAV/XcgFP13IRggBkEIaiEGIAVBCGohBSACQUBrIQIMAQsLIARBASAY/WMbIQRBgIgwIQZBgIwwIQUgACECA0AgAiADSQRAIAUpAwAiB0KBgISAkIDAAH0gB0J/hYNCgICCgIiAoICA\
f4NCAFIEQCACIAcQIQsgBikDACILQn+FIgcgB0IBiIMiByAHQgKIgyIHIAdCBIiDIgcgB0IIiIMgB0IQiIMiB0IAUiALeiIIIAp8QhhacgRAAkAgC1ANACAKQgBSBEAgCCAKfEIYWgRAIAIgCqdrIAIgCKdqEAsL\
IAdCfyAIhoMhBwsDQCAHQgBSBEAgCyAHeiIIiCIJUA0CIAIgCKdqIAIgCCAJenwiCKdqEAsgB0J/IAiGgyEHDAELCwsLIAt5IApCQH0gC0IAUhshCiAGQQhqIQYgBUEIaiEFIAJBQGshAgwBCwsgAEGAIGohAAwB\
CwsgBAsEACMZC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC\
psbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyEDQQAgAUEgciABIAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQEC\
QAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQEC\
fwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIg\
AAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACAD\
QSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0g\
BCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQVqDwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMb\
G0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL8QQCA38BfiAALQAAQcIBSQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB\
/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFq\
IQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBB\
Aw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/\
A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACIC\
QcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSBy\
IAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/\
AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4hBCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEB\
aiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABBB2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsL\
QQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/\
IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAh\
BSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoMAQsLIAELDAELIAJBG0YEQCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxq\
LwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyACQQFqIAEgAi0AACICQcsARiACQe0ARnIbCwwBCyACQSZGBH8gARAcBSABEBsLIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/\
IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC/cGAgh/AXsgASAAa0E0TyIFBEAjBUF/RgR/QQAFIwUhAwNAIAIgA0kEQCMIIwcgAiADakEBdiIEQQN0aigCBGpBgAJqIABJBEAgBEEBaiECBSAEIQMLDAELCyACIwVJ\
BH8jCCMHIAJBA3RqKAIAagVBfwsLIAFBgAJqTSEFC0EIQQAgBQR/IAAgARAjBUEACxshAiAAIgMhBANAIAQgAUEBakkEQEHAgCz9AAQAIAT9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAA\
AAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhCQNAIAkEQCAEIAloaiIGIAEgASAGSxshBiAJIAlBAWtxIQkgBiADayIHQRBPBEAgB0E0T0EAIAUbBEAg\
AiADIAYQCUEARyICQQRyIAIgAyAGEBAbciECCyACQQJxBH9BAAUgAyAGEB8LBEAgAkECciECCwUgCEEBaiAIIAMgBkkbIQgLIAZBAWohAyABIAZLDQEgAkECciACIAJBAnFFIAhBA08gBSAFGyICIAIbBH8CQANA\
IAAgAUkEQEEBIQgCfyAAJBIjACECIAAhBANAIAIgBEsEfyAELQAAQQF0QYCELGovAQBBAXEFQQALBEAgBEEBaiEEDAELCyMAIQUgBCIDEAQiBCECA0AgAiAFSQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCAC\
QQFqIQIMAQsLQQAgAiAEayIFRSADIARGciAFQQ9Lcg0AGkEAJANBACQCIAMgBWsgACADIABrIAVLGyADEAAaA0AgAiAEayIDIAVNIAIgBEtxBEACQEEBIAQgAhAADQMaIAQkEiACIAMgBUkEfyACBSACEAQLIgRG\
DQAjACECIAQhAwNAIAIgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCyADIQIMAgsLCyMCQTRPBH8QAQVBAAsLDQIjEiAASwR/IxIFIwAhAgNAIAAgAkkEfyAALQAAQQF0QYCELGovAQBB\
AXEFQQALBEAgAEEBaiEADAELCyAAQQFqIgIgABAEIgAgACACSRsLIQAMAQsLQQAhCAsgCAVBAAsbDwsLIARBEGohBAwBCwsgAgvRBwIHfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEg\
AEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQSBxDQIaQQAgBUEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALC0UEQEEADwsjBUF/RgR/QQAFIwUh\
AgNAIAIgBEsEQCMIIwcgAiAEakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEEBSADIQILDAELCyAEIwVJBH8jCCMHIARBA3RqKAIAagVBfwsLIgdBf0YEf0EBBSAAIQMCfwNAIAogA/0ABAAiCf0MQUFBQUFB\
QUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0tLS0tLS0tLS0tLf0jIAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJ\
CQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIANBEGoiAiABRwRAIAIgAUEQayIDIAIgA0kbIQMMAQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJB\
AWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxdJDQAaQQBBACABIABBAWogACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARACIgIbDQAaIAYQIEEAIAIjBHJFDQAaQQAk\
A0EAJAJBACQMIwQEQCMYIwQQABoLIAYgARAAIgNFBEAjBAR/IAZBARAMBUEACyEDC0ECQQEjBBshBSABJAsgARACIQQDQCADQQEgBBtFBEACQCMAIQggBCECA0AgAiAISQR/IAItAABBAXRBgIQsai8BAEEBcQVB\
AAsEQCACQQFqIQIMAQsLIAIgBEYNACAEIAIQAAR/QQEFIAUiA0EBaiEFIAQgAxAMCyEDIAIkCyMLEAIhBAwCCwsLQQEgAwR/QQEFIwtBgAJqIAdPIwJBNE9xBH8QAQVBAAsLDQAaQQAjAkE0SQ0AGiMLJBdBACML\
QYACaiAHSQ0AGiAGIAFBKxADBH9BAQUgBiABQS0QAwsEf0EBBSAGIAFBrwEQAwsEf0EBBSAGIAFBqwEQAwsEf0EBBSAGIAFBrQEQAwsLBH9BAQUgACABIAcQJwsL0wMBA39BACQEAn9BASAAQQFrIgItAABBAXRB\
gIQsai8BAEHAAHENABoDQCABQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHENAhpBACADQRBxRQ0CGiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAAIwFrQYABSxshA0EAIQIgAEEBayEAA0Ag\
ACADSwR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxqLwEAQQFxRSICBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAGIAFGBUEACxshAiAAQQFrIQAMAQsLIAIFQQAL\
IgAEfyAAIQEDQCAAIAFrQQVJIAEjAUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFrIQEMAQsLIAAgAWtBBUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRA\
IAFBAWshAQwBCwsgAUEBaiABIAEtAAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHcAEYFQQALGyIBIABPIAAgAWtBGE9yBEAPCyABJBggACQEC40RAgh/AXsgAadFBEACQCAAIxRJDQBBkIAs/QAEACAAIgJBEGv9\
AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBkIAs/QAEACACQRBr\
IgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFZ0EQa2sh\
BkGQgCz9AAQAIABBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEDA0Ag\
A0UEQEGQgCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCED\
DAELCyACIANoaiIIJBQgCCAGa0HoAEkjCUGAIEtyBH9BAAUjBUF/RgR/QQAFIwUhAwNAIAMgB0sEQCMIIwcgAyAHakEBdiICQQN0aigCBGpBgAJqIAZJBEAgAkEBaiEHBSACIQMLDAELCyAHIwVJBH8jCCMHIAdB\
A3RqKAIAagVBfwsLIAhBgAJqTQsEfwJ/IAYhAkEAIQcDQCACIAhJBEAgAi0AAEEBdEGAhCxqLwEAQYACcUUEQCACQQZBASACKAIAQajE5aMHRgR/IAJBBGovAQBB5dIARgVBAAsbaiECDAILIAItAABBMEYiAwRA\
IAJBAWotAABBIHJB+ABGIQMLIAJBAmogAiADGyICIQUDQCAFIAhJBH8gBS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCAFQQFqIQUMAQsLQQEgBSACa0HoAE8iCQR/IAJBAWogBUEAEAVBME8FQQALDQIaQQAgBSAC\
a0EBcSAJGwR/QQAFIAIgBSAHEAULIQcgAwR/QYACBQJ/QYACIAUgAmtBA0sNABpBACEDA0AgAiAFSQRAQYACIAItAABBMGsiCUEJSw0CGiADQQpsIAlqIQMgAkEBaiECDAELCyADCwsiAgRAIARBAWpBACACQf8A\
SSACQSBPcSACQQlGciACQQpGciACQQ1GchshBAtBASAEQTBPIAdBME9yDQIaIAUhAgwBCwtBAAsFQQALRQ0AIwkiAkEBaiQJIAJBgCBJBEAgAkEDdEGAiCxqIgIgBiMBazYCACACIAgjAWs2AgQLCwsgACEDA0Ag\
AyAAQUBrSQRAIAFC//8Dg1AEQCAD/QAEACIK/QwgICAgICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAgCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEACQCADIxVJDQBBoIAs/QAEACADIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0M\
Dw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBoIAs/QAEACACQRBrIgJBEGv9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApB\
BP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFZ0EQa2shBEGggCz9AAQAIANBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECA\
AAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFA0AgBUUEQEGggCz9AAQAIAJBEGoiAv0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQ\
IECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFDAELCyACIAVoaiIGJBUgBiAEa0EfSSMKQYAgS3INAAJ/IARBgAJrIwEgBCMBa0GAAksbIQUg\
BCECA0AgAiAFSwR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCyMAIgUgBEGAAmoiByAFIAdJGyEHIAQhBQNAIAUgB0kEfyAFLQAAQQpHBUEACwRAIAVBAWohBQwBCwtBACACIAUQDkEISQ0AGkEBIAIjAUsE\
fyACQQFrLQAAQQpHBUEACw0AGiAEIw9PBEACQEEAJA1BACQOQQEkEwNAIAIjAEkEQCACIwAiByACQYACaiIIIAcgCEkbIQcDQCACIAdJBH8gAi0AAEEKRwVBAAsEQCACQQFqIQIMAQsLIAIQDkUNAiACIwBJBH8g\
Ai0AAEEKRwVBAAsEQEEBJA4LIAIkDyMPQQFqIQIMAQsLCwsjDgsEQAJAIwoiAkEBaiQKIAJBgCBPDQAgAkEDdEGAiC5qIgIgBCMBazYCACACIAYjAWs2AgQLCwsLCyADQRBqIQMgAUIQiCEBDAELCwsJACMKIwkg\
ABsLxgMCBH8BewJ/IAAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAA\
AAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyABCyABTwRAQQAPCyAAIQIDQCABIAJLBEAgAiEAA0AjACEDA0AgACADSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFq\
IQAMAQsLIAAiAyAAIAJLBH8gAEEBay0AACIEQdwARiAEQT1GcgVBAAsEQAJ/IABBAWoiBCAALQAAIgVBCkYNABogACAFQQ1HDQAaIABBAmogBCAELQAAQQpGGwshAAsgAEcNAAsgAyACa0E0TwR/QQAhBCACIQAD\
QCAEQTRJIAAgA0lxBEAgBEEBaiAEIAAtAABBAXRBgIQsai8BAEGBEHFBAUYbIQQgAEEBaiEADAELCyAEQTRGBUEACwR/IAIgAxAkBUEACwRAQQEPCyADQQFqIQIMAQsLQQALoAUCBH8BeyABIQMDQCAAIANJBH8g\
A0EBay0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFBEAgA0EBayEDDAELCyADIQQCfyAAIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAG\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwNAIAMgBEkEQCADECUEQCADLQAAQdwARwRAQQEPC0EB\
IQILAn8gA0EBaiEDA0AgAyAESQRAQbCALP0ABAAgA/0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAA\
AAAAAAAA/SP9ZCIFQf//A0cEQCADIAVBf3NoagwDCyADQRBqIQMMAQsLIAQLIQMMAQsLIAIEfyABIQRBACECIAAhAQNAIAJBMEkgASAESXEEQCABEA0iAwRAIAJBAWpBACADQf8ASSADQSBPcSADQQlGciADQQpG\
ciADQQ1GchshAgsgAUEEQQEgAS0AAEHcAEYEfyABQQFqLQAAQfgARgVBAAsEfyABQQJqIgEhAwJ/A0AgAyABQQJqSQRAQQAgAy0AAEEBdEGAhCxqLwEAQYACcUUNAhogA0EBaiEDDAELC0EBCwVBAAsbaiEBDAEL\
CyACQTBPBH9BAQUgABANIgBB0ABGIABBH0ZyIABBKEZyIABB+ABGciAAQdwARnILBUEACwvcBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8D\
QCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGAAnFF\
DQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUARgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8B\
AEGAAnFFDQIaIABBAWohAAwBCwtBAQsLBUEACwsPCyACQQ1GIAJBCkZyBEAgAUHcAEYEf0EBBSAAQQFrLQAAQT1HCw8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAC\
cUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWot\
AABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAEL\
C0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEB\
aiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0AAEEBdEGAhCxqLwEAQYEQcUEBRgVBAQtFCwsLxgUBB39BECEEA0AgACABSQRAAkAgBQRAIAAhAiAAIARqIQMDQCAAIANJBH8g\
AC0AAEEgRgVBAAsEQCAAQQFqIQAMAQsLIAAgAiAAIAJLIgIEQCAAIANJIQILIAIEQCABIANPIQILIAMgAGtBAXFFIAIgAhsEfwNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwRAIABBAWohAAwBCwsg\
ACADRgVBAAsbIQALIAEgAEERaiICIAEgAkkbIQMgACECA0AgAiADSQR/IAItAABBAXRBgIQsai8BAEGAAnEFQQALBEAgAkEBaiECDAELC0EBIAIgAGsiByAESyAHQQFxQQEgBxsbBH9BAAUgASACTQR/QQEFIAIt\
AAAiA0H8AEYgA0EgRnIgA0ENRnILC0UNAEEAIQYjEwR/IABBAWotAAAiA0EPcUEJQQAgA0E5SxtqIAAtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnIEf0EBBSACQQJrIgNB\
AWotAAAiCEEPcUEJQQAgCEE5SxtqIAMtAAAiA0EPcUEJQQAgA0E5SxtqQQR0ciIDQdAARiADQR9GciADQShGciADQfgARnILBUEACwRAQQEkDgtBACQTQQAhAwNAIAAgAkkEQCAAQQFqLQAAIghBD3FBCUEAIAhB\
OUsbaiAALQAAIghBD3FBCUEAIAhBOUsbakEEdHIiCEH/AEkgCEEgT3EgCEEJRnIgCEEKRnIgCEENRnIEQCADQQFqIQMFQQEgBiAIGyEGCyAAQQJqIQAMAQsLIw0gA2okDSMNQTBPBEBBASQOCyAGBEAgAyQNCyAE\
IAcgBRsiBEECRiAFIAdBAXZqIgVBCEZxIAEgAkEBaiIAS3EEfyAALQAAQSBGBUEACwRAIABBAWohAAsMAgsLCyAFC/kDAQN/An9BAAJ/QQEgASIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgBUGAAUkEQEEBIAMt\
AABBAXRBgIQsai8BACIEQSBxDQIaQQAgBEEQcUUNAhogBUEBaiEFIANBAWohAwwBCwtBAAtFDQAaIABBgAFrIwEgACMBa0GAAUsbIQNBASEFIAAhBANAIAMgBEkEfyAEQQFrLQAAQQpHBUEACwRAIAVBACAEQQFr\
IgQtAABBIEYEf0EBBSAELQAAQQlGCxshBQwBCwtBACAFBH9BAQUgBCMBSwR/IARBAWstAABBCkcFQQALCw0AGiMAIgMgAUFAayIFIAMgBUkbIQUgASEDA0AgAyAFSQR/IAMtAABBCkcFQQALBEAgA0EBaiEDDAEL\
CyAEJBwgACQQIAEkESADJBYgAyAFSQtFBEBBAA8LIAAjFiMRa0ECdEGAkDBqIgUoAgBJBEBBAA8LIxEQDyIDRQRAQQAPC0EAJANBACQCIAAgARAAIQQgAyEAA0AgBEEBIAAbRQRAIwAhASAAIQMDQCABIANLBH8g\
Ay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIANBAWohAwwBCwsgACADIgEQACEEIAUgADYCACADEA8hAAwBCwsgBAR/QQEFIAFBgAJqIAJPIwJBNE9xBH8QAQVBAAsLCw==";var cE=f("%\\&="),uE=[Q,Ve.table,f("0123456789"),oA,iA,rA,v,Ce,T,tA,nA,YA,F.table,An],fE=[[720896,k.table],[720960,Q],[720912,F.table],[720928,fA.table],[720944,
cE]];function Pt(e){for(let[n,r]of fE)BE(new Uint8Array(e,n,16),r);new Uint8Array(e,721088,256).set(h);let A=new Uint16Array(e,721408,256);for(let[n,r]of uE.entries())
for(let t=0;t<256;t++)A[t]=A[t]|r[t]<<n}function BE(e,A){for(let n=0;n<128;n++)A[n]===1&&(e[n&15]=e[n&15]|1<<(n>>4))}var an=65536,_t;function cn(e){let{WebAssembly:A}=globalThis;try{return A===void 0?void 0:new En(A,e)}catch{return}}var En=class{#A;#n;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#c=0;#f=!1;constructor(A,n){let r=n;r??=this.#n=new A.Memory({initial:Math.ceil((1048640+an+64)/an)}),this.#A=n,_t??=
new A.Module(Buffer.from(Ft,"base64")),this.#e=new A.Instance(_t,{env:{memory:r}}).exports,Pt(r.buffer),this.#B(r)}holds({buffer:A}){return A===this.#t?this.#A!==
void 0:A!==this.#A?.buffer?!1:(this.#B(this.#A),!0)}nextPiece({pieces:A,firstChanges:n,changes:r},t,o,i){return this.#f=!0,this.#e.siftPieces(A,n,r,t,o,i)}sift({
bytes:A,start:n,end:r,changes:t}){let o=r-n,i=this.#f;if(this.#E=this.#n===void 0?A.byteOffset+n:1048640,this.#f=!1,i&&n===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?A.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#d(this.#n,1048640+o+64),this.#i.set(new Uint8Array(A.buffer,A.byteOffset+n,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=n,this.#r=0,this.#c=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#c===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:A,shape:n},{bytes:r,end:t},o){let i=this.#e.countOf(A),s=2*4096*A,a=0,E=Math.min(i,4096);for(;a<
E;){let u=a+E>>1;this.#a+this.#u[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?b(n,r,o,t):l}nextWide({start:A,end:n},r){if(this.#c===
0)return l;let t=this.#E+r-A,o=r===A?this.#c:this.#e.findWide(t,this.#E+n-A);return o===0?l:A+o-this.#E}nextRun(A,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(A,n){A.grow(Math.ceil((n-this.#i.length)/an)),this.#B(A)}#B({buffer:A}){this.#t=A,this.#i=new Uint8Array(
A),this.#s=new Uint32Array(A,797696,2*31360),this.#u=new Uint32Array(A,721920,4*4096)}};var ge={isEmpty:!1,nextRun:({bytes:e,end:A},n)=>b(k,e,n,A),endOf:({bytes:e,end:A},n)=>I(k.table,e,n,A),traitsOf:()=>15,nextOther:({shape:e},{bytes:A,end:n},r)=>b(
e,A,r,n),nextWide:(e,A)=>gA.find(e,A)},IE=192,un,Ht=!1,fn=[];function Jt(e,A){let{bytes:n,start:r,end:t}=e;return t-r>8388608?ge:A?.holds(n)===!0?A.sift(e)?A:ge:
t-r<IE?ge:(Ht||(un=cn()),Ht=!0,un?.sift(e)===!0?un:ge)}function Wt(e,A){if(e.end-e.start>8388608)return ge;for(;fn.length<A;)fn.push(cn());let n=fn[A-1];return n?.
sift(e)===!0?n:ge}var Yt={table:Ce,shortest:O};function Bn(e,A,n){mE(e,A,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of ht)if(!(r>e.depth))for(let s=A.nextOther(t,e,e.start);s!==
l;){let a=I(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,dn(e,r,n)):a;s=A.nextOther(t,e,E)}qt(gA,(r,t)=>A.nextWide(r,t),e,n),e.outer!==void 0&&qt(QA,QA.find,
e,n)}function qt({levels:e,decode:A},n,r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=A(r,o,dn(r,e,t))}function dn(e,A,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=CE(r,e,e.depth-A),o=Wt(t,hA(t));(!o.isEmpty||QA.find(t,t.start)!==l)&&Bn(t,o,n)}}function mE(e,A,n){let r;for(let t=A.nextRun(
e,e.start);t!==l;){let o=A.endOf(e,t),i=U(e,t,o)?A.traitsOf():A.traitsOf()&2;(i&1)!==0&&o-t>=B&&pE(e,t,o,n.found);for(let s=0;s<dA.length;s++){let{levels:a,trait:E,
shortest:u,notice:C,decode:Y}=dA[s];if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==l);)x=Y(e,x,dn(e,a,n)),r??=dA.map(()=>e.
start),r[s]=x}t=A.nextRun(e,o)}}function CE({bytes:e,core:A,locate:n,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:A,outer:{layer:o,locate:n},unpack:void 0}}function pE(e,A,n,r){let{bytes:t}=e;for(let o=b(TA,t,A,n);o!==l;o=b(TA,t,o,n)){let i=o;o=I(Q,t,o,n),hE(e,
i,o,r),wE(e,i,o,r)}}function hE(e,A,n,r){let{bytes:t}=e,o=n-(Ae-Be)+4;for(let i=A+Be;;i++){if(i=Ot(t,i,o),i===-1)return;let s=i-Be;if(!on(t,s)&&!Ye(e,s,s+Ae))continue;
let a=Nt(t,s);a!==void 0&&(a.confidence==="certain"||bE(e,s))&&r.add(e,s,s+Ae,a)}}function bE(e,A){return!e.exact&&Ye(e,A,A+Ae)&&kt(e.bytes,A)}function wE(e,A,n,r){
let{bytes:t}=e;for(let o=b(Yt,t,A,n);o!==l;o=b(Yt,t,o,n)){let i=o;for(;o<n&&Ce[t[o]]===1;)o++;SE(e,i,o,r)}}function SE(e,A,n,r){let{bytes:t}=e;for(let i=DA(t,A,
n,A);i!==-1;i=DA(t,A,n,i+1)){let s=pe(t,i);s!==void 0&&r.add(e,i,i+O,ur(s))}let o=n-O;e.exact||pe(t,o)!==void 0||!dr(t,o)||Ye(e,o,n)&&r.add(e,o,n,fr)}var Vt=Object.freeze([]);function Xt(e,{decodeDepth:A,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Jt(e,t);if(i.isEmpty)return Vt;let s=e.end-e.start,a=new We(e.start),E=new Ge(s),
u=o&&RE(o,s,E);Bn(zn(e,A,u),i,{found:a,budget:E}),E.isExceeded&&n?.(qn),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?Vt:C}function RE(e,A,n){let r;
return(t,o)=>{r??=e(A),r(t,i=>{n.give(i.length),o(i)})}}var yE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],gn=new Map;for(let e of yE){let A=e[0].charCodeAt(0);gn.set(A,[...gn.get(A)??[],
e])}var DE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),xE=110,Zt=120,zt=512,Qn=22,LE=Buffer.from("PK\0\0\0\0","latin1"),UE=Qn+65535;
function Kt(e,A,n,r=!0){let t=e[A];if(t===void 0||n-A<8)return;let o=gn.get(t);if(o!==void 0){let s=o.find(([a])=>jt(e,A,a));if(s!==void 0)return s[1]}if(t===Zt&&
OE(e[A+1]))return"zlib";let i=DE.get(t);if(i!==void 0){let s=eo(e,A,Math.min(n,A+xE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return TE(
e,A,n)?"tar":r&&NE(e,A,n)?"trailing-zip":void 0}function $t(e){return e.endsWith(".br")?"brotli":void 0}function TE(e,A,n){if(n-A<zt)return!1;let r=e[A+154];if(!(e[A+257]===117&&jt(e,A+257,"ustar"))&&!(r===0&&e[A+155]===32))return!1;let o=Number.parseInt(eo(e,A+148,
A+156).replaceAll("\0"," "),8),i=256;for(let s=A;s<A+zt;s++)i+=e[s];for(let s=A+148;s<A+156;s++)i-=e[s];return o===i}function OE(e){return(e&32)===0&&((Zt<<8)+e)%
31===0}function NE(e,A,n){let r=Math.max(A,n-UE);if(n-r<Qn)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(LE):-1;return o>=
0&&o+Qn<=t.length}function jt(e,A,n){for(let r=0;r<n.length;r++)if(e[A+r]!==n.charCodeAt(r))return!1;return!0}function eo(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,n-A).toString(
"latin1")}var P=require("node:fs"),Ao=require("node:zlib");var no=32*1024*1024,kE=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,FE=32;function ro(e,A){try{let n=(0,Ao.inflateSync)(PE(e),{maxOutputLength:no}),r=kE.exec(
n.toString("latin1",0,FE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>A?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return ke(n)}}function PE(e){let A=(0,P.openSync)(e,P.constants.O_RDONLY|(P.constants.O_NONBLOCK??0));try{let n=(0,P.fstatSync)(
A);if(!n.isFile()||n.size>no)throw new Error("it is no file of a size that is read here");return(0,P.readFileSync)(A)}finally{(0,P.closeSync)(A)}}function Le(e,A,n){if(Kt(e,A,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return Xt({bytes:e,start:A,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function to(e,A){let n=ro(e,A.maxSize);return typeof n!="string"&&n.type==="blob"&&Le(n.bytes,
n.start,A)}function oo(e,A,n){let r=(0,Qe.lstatSync)(e);return!r.isFile()||r.size>n||(0,Qe.realpathSync)(e)!==e?!1:$t(e)===void 0&&Le((0,Qe.readFileSync)(e),0,A)}var GE=/ -{24} >8 -{24}\r?$/;var ME="diff --";function io(e,A){if(!A)return e;let n;for(let{line:r,at:t}of HE(e)){let o=GE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(ME))return _E(e,n.mark)?e:e.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return e}function _E(e,A){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return n.startsWith(A,n.lastIndexOf(`
`)+1)}function*HE(e){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let n=0;n<A.length;){let r=A.indexOf(10,n),t=r<0?A.length:r;yield{line:A.toString(
"latin1",n,t),at:n},n=t+1}}var Ue={decodeDepth:3,maxSize:1/0,lineHash:!1};function so(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var vE=500,Eo=1<<20;function co({hook:e,args:A,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!so(r)&&JE(t,
A);case"commit-msg":return A.length===1&&YE(n,A[0],r.GIT_EDITOR!==":");default:return!1}}function JE(e,A){let n=Ln(e.directory);if(n===void 0)return!1;let r=Yn(
e);if(r===void 0||r.blobs.size+A.length>vE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(A.length===0?[]:r.changed.map(s=>(0,Te.join)(
n.top,xn(s)))),i=A.map(s=>(0,Te.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(uo)&&[...r.blobs].every(s=>to(t(s),Ue))&&i.every(WE)}function WE(e){
return uo(e)&&oo(e,Ue,Eo)}function uo(e){return[...Dn(e)].every(({name:A})=>Le(A,0,Ue))}function YE(e,A,n){let r=io((0,ao.readFileSync)((0,Te.resolve)(e,A)),n);
return r.length<=Eo&&Le(r,0,Ue)}var qE=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;VE(process.argv.slice(2))||import("./cli.js");function VE([e,A="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(e!=="hook"||!n.slice(0,t).every(a=>qE.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return co({hook:A,args:o,cwd:s,env:i})&&yn(s,(0,fo.homedir)())}catch{return!1}}
