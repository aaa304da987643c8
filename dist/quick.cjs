"use strict";var go=Object.create;var Cn=Object.defineProperty;var Io=Object.getOwnPropertyDescriptor;var lo=Object.getOwnPropertyNames;var mo=Object.getPrototypeOf,Co=Object.prototype.hasOwnProperty;var po=(e,A,n,r)=>{if(A&&typeof A=="object"||typeof A=="function")for(let t of lo(A))!Co.call(e,t)&&t!==n&&Cn(e,t,{get:()=>A[t],enumerable:!(r=Io(A,t))||r.enumerable});
return e};var ho=(e,A,n)=>(n=e!=null?go(mo(e)):{},po(A||!e||!e.__esModule?Cn(n,"default",{value:e,enumerable:!0}):n,e));var Qo=require("node:os");var bn=require("node:fs"),Sn=require("node:path");var L=class extends Error{name="UserError"};function ke(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function pn(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var hn=require("node:fs"),me=require("node:path");function*wn(e,A){for(let n=e;;n=(0,me.dirname)(n))if(yield n,(0,hn.existsSync)((0,me.join)(n,".git"))||n===A||
n===(0,me.dirname)(n))return}var wo=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function Rn(e,A,n=bn.existsSync){for(let r of wn(e,A)){let[t,o]=wo.map(i=>(0,Sn.join)(r,i)).filter(
i=>n(i));if(o!==void 0)throw new L(`${t} and ${o} are both configuration files: keep one`);if(t!==void 0)return t}}var Ge=require("node:fs");function yn(e,A,n){let r=bo(e,A,n);try{return new TextDecoder("utf-8",{fatal:!0}).decode(r)}catch{throw new L(`${A}: not valid UTF-8`)}}function bo(e,A,{noun:n,
largest:r}){try{let t=(0,Ge.statSync)(e);if(!t.isFile())throw new L(`${A}: not a regular file`);if(t.size>r*1e6)throw new L(`${A}: larger than ${r} MB, which no\
 ${n} is`);return(0,Ge.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(pn(t)==="ENOENT"?`${A}: no such ${n} file`:`${A}: ${ke(t)}`)}}var So=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,Ro=/^ *(?:#.*)?$/,yo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Do=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,xo=/^PAT00[1-5]$/,Lo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function xn(e,A){let n=Rn(e,A);return n===void 0?!0:!n.endsWith(".json")&&Uo(yn(n,n,{noun:"configuration",largest:1}))}function Uo(e){let A=new Set,n;for(let r of e.
split(/\r?\n/)){if(!So.test(r))return!1;if(Ro.test(r))continue;let t=r.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:E}="",u=""]=o;
if(n===void 0||(n.indent??E)!==E||!Dn(n.key,u))return!1;n.indent=E;continue}let[i=""]=t.split(":");if(n!==void 0&&n.indent===void 0||A.has(i))return!1;A.add(i),
n=void 0;let[,s,a]=Lo.exec(t)??[];if(s===void 0?!yo.test(t):a?.split(",").every(E=>Dn(s,E.trim()))===!1)return!1;s!==void 0&&a===void 0&&(n={key:s})}return n===
void 0||n.indent!==void 0}function Dn(e,A){return(e==="disabledRules"?xo:Do).test(A)}var co=require("node:fs"),Oe=require("node:path");function*Ln(e){if(e.length<52)return;let A=Buffer.from(e);for(let n=0,r=0;n<A.length;n=r+1)r=A.indexOf(47,n),r<0&&(r=A.length),r-n>=52&&(yield{name:A.subarray(n,
r),path:A.subarray(0,r)})}function Un(e){if(typeof e=="string")return e;let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength),n="";for(let r=0;r<A.length;){let t=To(A,r);n+=t===0?`\\x${A.
toString("hex",r,r+1)}`:A.toString("utf8",r,r+t),r+=Math.max(t,1)}return n}function To(e,A){for(let n=1;n<=4&&A+n<=e.length;n++)if(!e.toString("utf8",A,A+n).includes("\uFFFD")||e.subarray(A,A+n).equals(Buffer.from("\uFFFD")))return n;return 0}var re=require("node:fs"),y=require("node:path");function Tn(e,A=process.env){let n=Oo(e,A);if(n===void 0)return;let{top:r,gitDir:t}=n,o=A.GIT_COMMON_DIR??On((0,y.join)(
t,"commondir")),i=o===void 0?t:(0,y.resolve)(t,o),s=A.GIT_OBJECT_DIRECTORY;return{top:r,gitDir:t,objects:s===void 0?(0,y.join)(i,"objects"):(0,y.resolve)(e,s)}}function Oo(e,A){let n=A.GIT_DIR;if(n!==void 0){let r=(0,y.resolve)(e,n);return r===e&&A.GIT_WORK_TREE===void 0?void 0:{top:e,gitDir:r}}for(let r=e;;r=(0,y.dirname)(
r)){let t=(0,y.join)(r,".git"),o=(0,re.statSync)(t,{throwIfNoEntry:!1});if(o?.isDirectory()===!0)return{top:r,gitDir:t};let i=o===void 0?void 0:On(t);if(i?.startsWith(
"gitdir: ")===!0)return{top:r,gitDir:(0,y.resolve)(r,i.slice(8))};if(r===(0,y.dirname)(r)||Fo(r))return}}function Fo(e){return["HEAD","objects","refs"].every(A=>(0,re.existsSync)(
(0,y.join)(e,A)))}function On(e){try{return(0,re.readFileSync)(e,"utf8").trimEnd()}catch{return}}var Mn=require("node:child_process");var Nn=require("node:fs"),te=require("node:path");var No=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],Fn=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],ko={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Go=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],kn=["--no-pager","--literal-pathspecs",...Go.flatMap(e=>["-c",e])];var Po=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Gn(e,A=process.env){let n={};for(let[t,o]of Object.entries(A)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!Po.has(i)&&(n[t]=o)}let r=e.inherit?[...No,...Fn]:Fn;for(let t of r)A[t]!==void 0&&(n[t]=A[t]);return e.root!==void 0&&(n.GIT_WORK_TREE=
e.root),Object.assign(n,ko)}var mA;function Pn(){let e=process.env.PATH??process.env.Path??"";if(mA?.path!==e){let A=Mo(e);if(A===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");mA={path:e,git:A}}return mA.git}function Mo(e){let A=process.platform==="win32"?"git.exe":"git";return e.split(te.delimiter).
filter(n=>(0,te.isAbsolute)(n)).map(n=>(0,te.join)(n,A)).find(n=>_o(n))}function _o(e){try{return(0,Nn.statSync)(e).isFile()}catch{return!1}}var Ho=12e4,vo=1<<20;function _n(e,A){let{status:n,stdout:r,error:t}=(0,Mn.spawnSync)(Pn(),[...kn,...e],{cwd:A.directory,env:Gn(A),stdio:["ignore","pipe","ignor\
e"],timeout:Ho,maxBuffer:vo,windowsHide:!0});return t!==void 0||n===null?void 0:{exitCode:n,output:r}}var oe=class extends Error{name="GitError";command;exitCode;stderr;constructor(A,n,r={}){let t=r.stderr??"",o=Jo(t);super(o===""?`git ${A} ${n}`:`git ${A} ${n}:\
 ${o}`),this.command=A,this.exitCode=r.exitCode,this.stderr=t}};function Jo(e){let A=e.split(`
`).map(n=>n.trim());return A.find(n=>n.startsWith("fatal:")||n.startsWith("error:"))??A[0]??""}function Wo(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Hn(e,A){if(!Wo(e))throw new oe(A,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var Yo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)Yo[e.toString(16).charCodeAt(0)]=e;var Jn=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative","--ignore-submodules=none"];var Wn="000000",qo=`:${Wn}`;function Yn(e,A,n){let[r="",t="",o="",i="",s]=e.split(" ");if(!r.startsWith(":")||s===void 0)throw new oe(n,"wrote an unknown record");
return{path:A,before:/^:1[02]/.test(r)?vn(o,n):void 0,after:/^1[02]/.test(t)?vn(i,n):void 0,isNew:r===qo&&t!==Wn,unmerged:s==="U"}}function vn(e,A){return/^0+$/.
test(e)?void 0:Hn(e,A)}var qn="diff-index";function Xn(e){let A=_n([qn,...Jn,"--cached","HEAD","--"],e);if(A?.exitCode!==0)return;let n=A.output.toString("latin1").split("\0"),r=new Set,
t=[],o=[];for(let i=0;i+1<n.length;i+=2){let s=Buffer.from(n[i+1],"latin1"),{after:a,isNew:E,unmerged:u}=Yn(n[i],s,qn);if(u)return;o.push(s),a!==void 0&&r.add(a),
E&&t.push(s)}return{blobs:r,paths:t,changed:o}}var Ie=require("node:fs");var Pe=class{#A;#n;#e=0;#t=0;constructor(A,n=0){this.#A=A,this.#n=n}get most(){return Math.max(this.#A.free,this.#A.ratio*this.#n)}give(A){this.#n+=A}affords(A){
return this.#e+A<=this.most+this.#t}spend(A){return this.affords(A)?(this.#e+=A,!0):!1}raise(A){this.#t=Math.max(this.#t,this.#e-this.most+A)}};var Vn="it is encoded in too many ways at once: not all that can be decoded from it was searched",Xo={free:1024*1024,ratio:24},Me=class{#A;#n=!1;constructor(A){
this.#A=new Pe(Xo,A)}get isExceeded(){return this.#n}give(A){this.#A.give(A)}spend(A){let n=this.#A.spend(A);return n||(this.#n=!0),n}};function Zn({words:e,first:A,count:n,origin:r},t,o){let i=0,s=n;for(;i<s;){let a=i+s>>1;r+e[A+2*a+1]<t?i=a+1:s=a}return i<n&&r+e[A+2*i]<=o}function $n({bytes:e,start:A,end:n,changes:r},t,o){return{bytes:e,start:A,end:n,changes:r,depth:t,aligned:!0,exact:!1,core:{start:A,end:n},outer:void 0,unpack:o}}
function hA({layer:e}){return e.outer===void 0?e.unpack:hA(e.outer)}function wA({outer:e}){return e===void 0?0:wA(e.layer)+1}function U({changes:e},A,n){return e===
void 0||Zn(e,A-256,n+256)}function Kn(e,A){let n=[],r=[],t=e,o=A;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(n.push({layer:t,span:o}),t.outer===
void 0)return{steps:n,encoding:r};let i=t.outer.locate(o);i.encoding!==void 0&&r.unshift(i.encoding),o=i,t=t.outer.layer}}var CA=3*65536,pA=3*8192;function b(e,A){
if(e<=CA+pA){A({start:0,end:e},{start:0,end:e});return}for(let n=0;n<e;n+=CA){let r={start:n,end:Math.min(e,n+CA)};A({start:Math.max(0,n-pA),end:Math.min(e,r.end+
pA)},r)}}function m(e,A){return{start:e.start+A,end:e.end+A}}var Vo=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Zo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],zo=e=>e.replaceAll(/[.\s/-]/g,A=>A===" "?"[ _-]?":`\\${A}`),jn=new RegExp(`${Vo.map(zo).join("|")}|(?<![a-z])(?:${Zo.join(
"|")})`,"i"),$o=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,Ko=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
jo=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
ei=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Ai=/https?:\/\/[^\s/@"'<>]{0,128}$/i,ni=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function Ar(e){let A={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:n,span:r}of e.steps){let[t,o]=_e(n,r,256);A.azure||=jn.test(t)||jn.test(
o),A.foreign||=$o.test(t)||Ko.test(o),A.digest||=jo.test(t),A.example||=ei.test(t),A.server||=Ai.test(t)&&ni.test(o)}return A}function _e(e,A,n){let{bytes:r}=e,
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
P=e=>new RegExp(`^(?:${e})`,"i"),c=e=>new RegExp(`(?<=${e})`,"iy"),p=(e,A="")=>c(`(?:${e})${Ce}${A}`),q=(e,A)=>c(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${A})[\s=]{0,4}${d}`),
$="@|%40",K=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Je}`;var or=[{id:"npm-variable",before:c(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:p("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:p("_authToken")},{id:"npmrc-auth",before:p(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:p("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:p("npmAuthIdent",`(?:${Je}:)?`)},{id:"yarn-auth-token",before:p("npmAuthToken")},{id:"bunfig",before:c(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:c(String.raw`cleartextpassword${d}\s{1,8}value\s{0,4}=\s{0,4}${d}`)},{id:"nuget-endpoints",before:c(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${Ce}`)},
{id:"nuget-variable",before:c(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:p("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:q("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:c(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:p("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:c(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:c(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${K}`),after:P($)},{id:"pip-inde\
x-url",before:c(K),after:P(String.raw`(?:${$})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:c(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:c(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:c(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:c(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:c(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${Ce}basic\s{1,4}`)},{id:"cargo-token",before:p(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:c(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:c(String.raw`${d}auth${d}\s{0,4}:\s{0,4}${d}`)},{id:"curl-user",before:q("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:c(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${d}[^\s:"']{0,80}:`)},{id:"wget-password",before:q("wget",
"--(?:http-)?password")},{id:"authorization-header",before:c(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:c(String.raw`\.getbytes\(\s{0,4}\(?${d}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:c(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:P(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:p("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:p("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:p("VSCE_PAT")},{id:"terraform-variable",before:p("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:p("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:P(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:q("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:q("vsce","-p|--pat")},
{id:"tfx-command",before:q("tfx","-t|--token")},{id:"terraform-variable",before:q("terraform|tofu","-var")},{id:"terraform-variable",before:c(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${d}\w{1,60}=`)},
{id:"helm-set",before:c(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${d}`)},{id:"docker-command",before:c(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${d}\w{1,80}=${d}`)},
{id:"azure-cli-store",before:c(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:c(String.raw`${d}publishers${d}\s{0,4}:[^]{0,600}${d}pat${d}\s{0,4}:\s{0,4}${d}`)},
{id:"postman",before:c(String.raw`${d}key${d}\s{0,8}:\s{0,8}${d}[\w -]{1,60}${d}\s{0,8},\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(
String.raw`${d}\w{0,60}(?:pat|token|secret|password)\w{0,60}${d}\s{0,8}:\s{0,8}\{\s{0,80}${d}value${d}\s{0,8}:\s{0,8}${d}`)},{id:"arm-parameter",before:c(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:c(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:c(String.raw`personal_access_token${d}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:c(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${Ce}`)},
{id:"k8s-secret",before:c(String.raw`\bkind${d}\s{0,4}:\s{0,4}${d}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:c(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:p("personalAccessToken")},{id:"dockerfile",before:c(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:c(
String.raw`<hudson\.[^]{0,1500}<url>https?${K}`),after:P($)},{id:"jwt",before:c(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:c(K),after:P(String.
raw`(?:${$})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:c(String.raw`(?:^|\n)https?://${Je}`),after:P(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:c(K),after:P(String.raw`(?:${$})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:c(
K),after:P(String.raw`(?:${$})[\w-]`)},{id:"devops-variable",before:p("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Ei=2048,ci=/[A-Za-z0-9+/_-]+$/,ui=/^[A-Za-z0-9+/_=-]+/;function bA({steps:e},A=Ei){let n=e.map(({layer:t,span:o},i)=>{let[s,a]=_e(t,o,A);return i===0?{before:s,
after:a}:{before:s.replace(ci,""),after:a.replace(ui,"")}});return or.find(({before:t,after:o})=>n.some(({before:i,after:s})=>(t===void 0||Bi(t,i))&&(o?.test(s)??
!0)))?.id}function Bi(e,A){return e.lastIndex=A.length,e.test(A)}var F=(e,A,n)=>({signed:e,shaped:A,legacy:n}),di={signed:4.5,shaped:4.5,legacy:4},Qi=[{name:"its signatures",weights:F(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:F(1,0,1),applies:({kind:e,entropy:A})=>A>=di[e]},{name:"platform data as in real tokens",weights:F(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:F(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:F(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:F(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:F(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:F(1,1,2),applies:({carried:e,surroundings:A})=>e&&A.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:F(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:F(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:F(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],gi=5,Ii=8;function li(e){return e>=Ii?"likely":e>=gi?"possible":void 0}function mi(e){let{kind:A}=e;return Qi.reduce((n,{weights:r,applies:t})=>t(e)?n+
r[A]:n,0)}function ir(e,A){if(A.checksum==="valid")return A;let[n]=e.steps;if(n===void 0)return;let{bytes:r}=n.layer,{start:t,end:o}=n.span,i=Buffer.from(r.buffer,
r.byteOffset+t,o-t).toString("latin1");if(rr(i.slice(0,52))!==void 0)return;let s=Ar(e),a=Ci(A);if(a==="legacy"&&s.foreign)return;let E=s.azure&&bA(e,256)!==void 0,
u=mi({kind:a,entropy:ie(r,t,t+52),word:i,surroundings:s,carried:E}),C=li(u);return C===void 0?void 0:{...A,confidence:C}}function Ci({format:e,ruleId:A}){return e===
"legacy"?"legacy":A==="PAT003"?"signed":"shaped"}var cr=require("node:zlib");function B(e,A=()=>1){let n=new Uint8Array(256);for(let r=0;r<e.length;r++)n[e.charCodeAt(r)]=A(r);return n}var sr="ABCDEFGHIJKLMNOPQRSTUVWXYZ",SA="abcdefghijkl\
mnopqrstuvwxyz",ar="0123456789",RA=ar+sr+SA,X=`${sr}${SA}${ar}+/`,se=`${SA}234567`,g=B(`${X}-_`),M=B(RA),pe=B(se),D=B(`	
\r${String.fromCharCode(...Array.from({length:95},(e,A)=>32+A))}`),T=B("0123456789ABCDEFabcdef"),h=B(X,e=>e);h[45]=62;h[95]=63;var O=52,yA=32,Er=[2,7,8,22],pi=-524719827,hi=270137646,DA=50,ae=123-DA,wi=97,bi=113,Si=4;function ur(e){return Er.reduce((n,r)=>n<<8|e[r],0)^(0,cr.crc32)(e.filter(
(n,r)=>!Er.includes(r)))}var Br=ur(new Uint8Array(yA)),Ri;function yi(){let e=new Int32Array(O*ae),A=new Uint8Array(yA);for(let n=0;n<yA*8;n++){A[n>>3]=128>>(n&7);let r=ur(A)^Br;A[n>>3]=
0;let t=Math.floor(n/5),o=16>>n%5;for(let i=0;i<se.length;i++){let s=t*ae+se.charCodeAt(i)-DA;(i&o)!==0&&(e[s]=e[s]^r)}}return e}function he(e,A){let n=Ri??=yi(),
r=Br;for(let t=A,o=-DA;t<A+O;t+=4,o+=4*ae){let i=n[o+e[t]],s=n[o+ae+e[t+1]],a=n[o+2*ae+e[t+2]];r^=i^s^a^n[o+3*ae+e[t+3]]}return r===pi?"user":r===hi?"applicatio\
n":void 0}function fr(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var dr={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function Qr(e){let A=se.indexOf(e.charAt(O-1));return`${e.slice(0,O-1)}${A<se.length/2?"a":"q"}`}function xA(e,A,n,r){
if(n-A===O)return r<=A&&he(e,A)!==void 0?A:-1;let t=0;for(let o=Math.max(A+1,r);o<n;o++){let i=e[o];if(t=i===e[o-1]?t+1:0,i!==wi&&i!==bi||t>=O-1)continue;let s=o-
O+1;if(s>=r&&s>=A&&he(e,s)!==void 0)return s}return-1}function gr(e,A){return ie(e,A,A+O)>=Si}var We="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",Di="(?:/|\\\\/|%2[Ff])",Ir="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",lr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",xi=new RegExp(`${Ir}(?::[^\\s:/\
@"'<>]{0,128})?${lr}`,"gi"),jc=new RegExp(`${Ir}(?::|%3A)$`,"i"),eu=new RegExp(`^${lr}`,"i"),Au=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${Di}${We}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${We}`,"gi"),xi,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${We}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${We}(?![.:/])`,"gi")];var nu=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),ru=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var Li=Object.freeze([]),Ye=class{#A;#n=[];#e=new Map;#t=!1;constructor(A){this.#A=A}get hasCandidates(){return this.#t}add(A,n,r,t){let o={start:n,end:r},i=Kn(
A,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=ir(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,E=Buffer.from(A.bytes.buffer,A.bytes.byteOffset+
n,r-n).toString("latin1"),u=this.#i(s.format==="legacy"&&s.checksum==="valid"?Qr(E):E),C=i.encoding.length===0&&a.end-a.start===r-n;C&&u.offsets.has(a.start)||(C&&
u.offsets.add(a.start),this.#n.push({...s,token:u.token,offset:a.start-this.#A,length:a.end-a.start,encoding:i.encoding.length===0?Li:i.encoding,seen:{layer:A,span:o}}))}#i(A){
let n=this.#e.get(A)??{token:A,offsets:new Set};return this.#e.set(A,n),n}distinct(){let A=[];for(let n of this.#n.sort(Oi)){let r=A.at(-1);r===void 0||r.token!==
n.token||r.offset+r.length<=n.offset?A.push(n):Ui(n,r)&&(A[A.length-1]=n)}return A.sort(Ti)}};function Ui(e,A){let n=e.encoding.length-A.encoding.length;return n<0||n===0&&e.encoding.join()>A.encoding.join()}function Ti(e,A){return e.offset-A.offset||e.length-
A.length||LA(e.token,A.token)}function Oi(e,A){return LA(e.token,A.token)||e.offset-A.offset||A.length-e.length||(e.encoding===A.encoding?0:LA(e.encoding.join(),
A.encoding.join()))}function LA(e,A){return e===A?0:e<A?-1:1}var UA=92,Fi=37,Ni=117,ki=120,Gi=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function qe(e,A,n){let{bytes:r,start:t,end:o}=e;return n<o&&M[r[n]]===1?!1:A<=
t||M[r[A-1]]===0||Pi(r,t,A)}function Pi(e,A,n){return n-2>=A&&e[n-2]===UA&&Gi.has(e[n-1])||n-3>=A&&e[n-3]===Fi&&TA(e,n-2,n)||n-4>=A&&e[n-4]===UA&&e[n-3]===ki&&TA(
e,n-2,n)?!0:n-6>=A&&e[n-6]===UA&&e[n-5]===Ni&&TA(e,n-4,n)}function TA(e,A,n){for(let r=A;r<n;r++)if(T[e[r]]===0)return!1;return!0}var f=52,V=48,l=-1,Xe=`${X}-_`,mr="%\\&#;={}",Ve={table:B(Xe+mr),shortest:f},N={table:B(`${Xe}${mr}\r
`),shortest:24},OA={table:g,shortest:f};function w({table:e,shortest:A},n,r,t){let o=r-1,i=o+A;for(;i<t;){let s=i;for(;e[n[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+A}return l}function I(e,A,n,r){let t=n;for(;t+4<=r;){let o=e[A[t]]&e[A[t+1]],i=e[A[t+2]]&e[A[t+3]];if((o&i)===0)break;t+=4}for(;t<r&&e[A[t]]===1;)t++;return t}var Mi=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Cr={levels:0,
find:({bytes:e,start:A},n)=>n===A&&Ze(e,A)!==void 0?A:l,decode:(e,A,n)=>{let{bytes:r,end:t,outer:o}=e,i=Ze(r,A),s=o&&hA(o);return i===void 0||s===void 0||s(r.subarray(
A,t),a=>{n({bytes:a,core:{start:0,end:a.length},locate:()=>({start:A,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function Ze(e,A){let n=e[A];for(let[r,t]of Mi)
if(n===t[0]&&t.every((o,i)=>e[A+i]===o))return r}var FA={table:g,shortest:Math.ceil(f*8/6)},pr=4,Hi=B("(Px"),hr=Math.floor((V-2)/3),wr={levels:1,trait:4,shortest:FA.shortest,notice:({bytes:e},A,n)=>{for(let r=w(
FA,e,A,n);r!==l;){if(ze(e,r))return r;let t=I(g,e,r,n);for(let o=0;o<pr;o++)if(br(e,r+o,t))return r;r=w(FA,e,t,n)}return l},decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end);ze(e.bytes,A)&&vi(e,A,r,n);for(let t=0;t<pr;t++)Ji(e,{start:A+t,end:r},t===0,n);return r}};function ze(e,A){let n=h[e[A]]<<2|h[e[A+1]]>>4;return Hi[n]===
1&&Ze(NA(e,A,0,6),0)!==void 0}function vi({bytes:e},A,n,r){let t=(n-A)*3>>2;r({bytes:NA(e,A,0,t),core:{start:0,end:t},locate:o=>({start:A+Math.floor(o.start*8/6),
end:A+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Ji({bytes:e},A,n,r){let t=A.start,o=(A.end-t)*3>>2;br(e,t,A.end)&&b(o,(i,s)=>{Yi(e,
t,i.start,i.end)&&r({bytes:NA(e,t,i.start,i.end),core:m(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+a.end)*8/6),encoding:"\
base64"}),aligned:n,exact:!1})})}function br(e,A,n){let r=A-4,t=r+4*hr;for(;t+4<=n;){let o=t;for(;Wi(e,o);)if(o-=4,o===r)return!0;r=o,t=o+4*hr}return!1}function Wi(e,A){
let n=h[e[A]]&32,r=h[e[A+1]]&8;return(n|r|h[e[A+2]]&2)===0}function we(e,A,n){let r=n/3|0,t=n-3*r,o=A+4*r+t,i=h[e[o]],s=h[e[o+1]];return t===0?i<<2|s>>4:t===1?(i&
15)<<4|s>>2:(i&3)<<6|s}function Yi(e,A,n,r){let t=n-1,o=t+f;for(;o<r;){let i=o,s=we(e,A,i);for(;D[s]===1;){if(i--,i===t)return!0;s=we(e,A,i)}if(s===0&&qi(e,A,i,
n,r))return!0;t=i,o=i+f}return!1}function qi(e,A,n,r,t){for(let o=Math.max(r,n-3);o<n;o++)if(D[we(e,A,o)]!==0)for(let i of[2,4]){let s=0;for(let a=o;a>=r&&s<f&&
D[we(e,A,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<f&&D[we(e,A,a)]===1;a+=i)s++;if(s===f)return!0}return!1}function NA(e,A,n,r){let t=A+n/3*4,o=Buffer.from(e.buffer,
e.byteOffset+t,Math.ceil((r-n)*4/3));return Buffer.from(o.toString("latin1"),"base64")}var k={table:B(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*f},Xi=1,Vi=48,Zi=120,zi=92,$i=40,$e=Buffer.from("(byte)");function _(e,A,n){let r=A;for(;r<n&&T[e[r]]===0;)r+=Ki(e,r,n)?$e.length:1;return Math.
min(r,n)}function Ke(e,A,n){e.length>0&&e.add(Xi,A,n)}function kA(e,A,n){return e[A]===Vi&&A+1<n&&be(e[A+1])}function Sr(e,A,n){return A-2>=n&&e[A-2]===zi&&be(e[A-
1])}function be(e){return e!==void 0&&(e|32)===Zi}function Ki(e,A,n){if(e[A]!==$i||A+$e.length>n)return!1;for(let r=1;r<$e.length;r++)if(e[A+r]!==$e[r])return!1;
return!0}var je=class{bytes;starts;ends;length=0;constructor(A,n){this.bytes=Buffer.allocUnsafe(A),this.starts=n?new Int32Array(A):void 0,this.ends=n?new Int32Array(A):void 0}add(A,n,r){
this.bytes[this.length]=A,this.starts!==void 0&&(this.starts[this.length]=n),this.ends!==void 0&&(this.ends[this.length]=r),this.length++}};function J({piece:e,
core:A},n,r){let t=new je(e.end-e.start,!1);r(t);let{length:o}=t;if(o<f)return;let i,s=()=>(i===void 0&&(i=new je(o,!0),r(i)),i),a=E=>ji(s().starts,E);return{bytes:t.
bytes.subarray(0,o),core:{start:A.start===e.start?0:a(A.start),end:A.end===e.end?o:a(A.end)},locate:({start:E,end:u})=>{let{starts:C,ends:Y}=s();return{start:C?.[E],
end:Y?.[u-1],encoding:n}},aligned:!0,exact:!0}}function ji(e,A){let n=0,r=e.length;for(;n<r;){let t=n+r>>1;e[t]<A?n=t+1:r=t}return n}var Q=-1,Ee=256,Rr=10,es=13;function S(e,A){return e|A<<9}function yr(e){return e&511}function Dr(e){return e>>9}function H(e,A,n){let r=0;for(let t=A;t<n;t++){
let o=e[t];if(T[o]===0)return Q;r=r*16+W(o)}return A>=n||r>255?Q:r}function W(e){return(e&15)+(e>57?9:0)}function R(e,A,n){let r=A;for(;r<n&&T[e[r]]===1;)r++;return r}
function ce(e,A,n){return A>=n?0:e[A]===Rr?1:e[A]!==es?0:A+1<n&&e[A+1]===Rr?2:1}var xr={table:k.table,shortest:3*f-1},As=48,ns=3,Lr={levels:1,alphabet:{index:0,shape:xr},notice:(e,A,n)=>U(e,A,n)&&rs(e.bytes,{start:A,end:n}),decode:({bytes:e,
end:A},n,r)=>{let t=I(xr.table,e,n,A);return b(t-n,(o,i)=>{let s={piece:m(o,n),core:m(i,n)},a=J(s,"decimal",E=>ts(e,s.piece,E));a!==void 0&&r(a)}),t}};function rs(e,A){
let n=0;for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Ur(e,A,r,t);if(o!==0&&(n=D[o]===1?n+1:0),n>=V)return!0;r=_(e,t,A.end)}return!1}function ts(e,A,n){
for(let r=_(e,A.start,A.end);r<A.end;){let t=R(e,r,A.end),o=Ur(e,A,r,t);o===Q?Ke(n,r,t):n.add(o,r,t),r=_(e,t,A.end)}}function Ur(e,{start:A,end:n},r,t){if(t-r>ns||
r>A&&be(e[r-1])||t<n&&be(e[t]))return Q;let o=0;for(let i=r;i<t;i++){let s=e[i]-As;if(s>9)return Q;o=10*o+s}return o>255?Q:o}function Z(e,A,n){if(!U(e,A.source[0],A.end))return;let{bytes:r}=e;b(A.offsets.at(-1),(t,o)=>{n({bytes:os(r,A,t),core:m(o,-t.start),locate:i=>is(A,m(i,t.start)),
aligned:!0,exact:!0})})}function os(e,A,{start:n,end:r}){let t=Buffer.allocUnsafe(r-n);for(let o=Or(A,n);o<A.source.length;o++){let i=A.offsets[o];if(i>=r)break;
let s=Math.max(n,i),a=Math.min(r,A.offsets[o+1]),E=A.source[o]-i;t.set(e.subarray(s+E,a+E),s-n)}return t}function is(e,A){return{start:Tr(e,A.start),end:Tr(e,A.
end-1)+1}}function Tr(e,A){let n=Or(e,A);return e.source[n]+A-e.offsets[n]}function Or(e,A){let n=0,r=e.source.length-1;for(;n<r;){let t=n+r+1>>1;e.offsets[t]<=
A?n=t:r=t-1}return n}var Fr={table:g,shortest:16},eA=N.shortest,Nr=1,GA=2,PA=4,ss=8,as=B(Xe,e=>e>=64?Nr:e<26?GA:e>=52&&e<62?PA:ss),Es=256;function AA(e,A,n,r){for(let t=w(Fr,e.bytes,
A,n);t!==l;){let o=I(g,e.bytes,t,n);if(!cs(e.bytes,t,o)&&r(e,t,o))return t;t=w(Fr,e.bytes,o,n)}return l}function cs(e,A,n){let r=0;for(let t=A;t<n;t++)if(r|=as[e[t]],
(r&(GA|PA))===(GA|PA))return!1;return(r&Nr)===0?n-A<=Es&&us(e,A,n):!0}function us(e,A,n){let r=A+1;for(;r<n&&e[r]===e[A];)r++;return r===n}var Bs=27,fs=38,ds=60,kr=62,Qs=91,gs=16,Is=128,ls=16,ms=B("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),Cs=B(`<\r
`),ps=B("0123456789;"),hs=B("mK"),ws=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),bs=["\u200B","\u200C","\u200D","\u2060","\uFEFF","\xAD"].
map(e=>Buffer.from(e)),MA="\x1B\xC2\xE2\xEF";function Gr(e,A){let{bytes:n,end:r}=e,t=A;for(let o=0;o<gs;o++){let i=Ss(e,t);if(i===t)break;t=i}return t>A&&t<r&&g[n[t]]===
1?t:-1}function Ss(e,A){let n=e.bytes[A];if(n===ds)return Rs(e,A);if(n===Bs)return ys(e,A);for(let r of n===fs?ws:bs)if(_A(e,A,r))return A+r.length;return A}function Rs({
bytes:e,end:A},n){if(n+1>=A||ms[e[n+1]]===0)return n;let r=Math.min(A,n+Is),t=n+1;for(;t<r&&e[t]!==kr&&Cs[e[t]]===0;)t++;return t<r&&e[t]===kr?t+1:n}function ys({
bytes:e,end:A},n){if(e[n+1]!==Qs)return n;let r=Math.min(A,n+2+ls),t=n+2;for(;t<r&&ps[e[t]]===1;)t++;return t<A&&hs[e[t]]===1?t+1:n}function _A({bytes:e,end:A},n,r){
if(n+r.length>A)return!1;for(let t=0;t<r.length;t++){let o=e[n+t];if((o>=65&&o<=90?o|32:o)!==r[t])return!1}return!0}var vA=10,Hr=13,Ds=38,xs=60,ue=92,Pr=42,Ls=45,Us=35,HA=47,vr=110,Jr=114,YA=4,nA=128,Ts=2,Os=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(Ns),oA=B(" 	\"'`\\=.,&>#*|<^~"),v=B("\"'`"),rA=B("bBfFrRuULN@$"),qA=B("+-/_"),Fs=B(`
\r<`),iA=B(` 	"'\`\\=.,&>#*|<^~
\r+-/_${MA}`),sA=B(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^~`),tA=B(`
\r\\&<${MA}`);function Ns(e){return Uint8Array.from(e,A=>A.charCodeAt(0))}function aA(e,A){let{bytes:n,end:r}=e;if(A>=r||iA[n[A]]===0)return-1;let t=JA(e,A,!1);
return t!==-1?t:ks(e,A)?JA(e,A,!0):Gr(e,A)}function ks({bytes:e,end:A},n){let r=n;for(;r<A&&r-n<YA&&e[r]===ue;)r++;return r<A&&v[e[r]]===1}function JA(e,A,n){let{
bytes:r,end:t}=e,o=Math.min(t,A+(n?2*nA:nA)),i=0,s=A;for(;s<o;){let a=Re(e,s),E=n?Gs(r,s,o):s;if(a>s){if(i===Ts)return-1;i++,s=a}else if(E>s)s=E;else if(oA[r[s]]===
1||_s(r,s,o))s++;else if(s>A&&Ms(r,s,o))s++;else break}return n&&(s===A||v[r[s-1]]===0)?-1:i>0||Ps(r,A,s)?s:-1}function Gs(e,A,n){let r=e[A]===HA&&e[A+1]===Pr,t=e[A]===
Us||Mr(e,A,HA)||Mr(e,A,Ls);if(!r&&!t)return A;let o=A+(r?2:1);if(t){for(;o<n&&e[o]!==vA&&e[o]!==Hr;)o++;return o<n?o:A}for(;o+1<n&&(e[o]!==Pr||e[o+1]!==HA);)o++;
return o+1<n?o+2:A}function Mr(e,A,n){return e[A]===n&&e[A+1]===n}function Wr({bytes:e,end:A},n){if(n>=A||iA[e[n]]===0)return!1;if(v[e[n]]===1)return!0;let r=Math.
min(A,n+nA),t=n;for(;t<r&&sA[e[t]]===1&&tA[e[t]]===0;)t++;return t<r&&tA[e[t]]===1}function Ps(e,A,n){let r=A;for(;r<n&&e[r]===ue;)r++;return r<n-1&&v[e[r]]===1&&
v[e[n-1]]===1}function Ms(e,A,n){if(rA[e[A]]===0)return!1;let r=A+1;rA[e[r]]===1&&r++;let t=r-A;for(;r<n&&r-A<t+YA&&e[r]===ue;)r++;return r<n&&v[e[r]]===1}function XA(e,A){
let{bytes:n,start:r}=e,t=Math.max(r,A-nA),o=-1;for(let i=A-1;i>t&&sA[n[i]]===1;i--)g[n[i]]===0&&g[n[i-1]]===1&&JA(e,i,!1)===A&&(o=i);return o}function EA({bytes:e,
start:A},n){return n>A&&(e[n]===vr||e[n]===Jr)&&e[n-1]===ue}function _s(e,A,n){let r=A;for(;r<n&&qA[e[r]]===1;)r++;return r>A&&r<n&&(oA[e[r]]===1||Fs[e[r]]===1)}
function Re(e,A){let{bytes:n,end:r}=e,t=n[A];if(t===vA)return A+1;if(t===Hr)return A+1<r&&n[A+1]===vA?A+2:A+1;if(t===ue){let o=_r(e,A)===Jr?WA(e,A):A;return _r(
e,o)===vr?WA(e,o):o}if(t!==Ds&&t!==xs)return A;for(let o of Os)if(_A(e,A,o))return A+o.length;return A}function _r(e,A){let n=WA(e,A)-1;return n>A&&n<e.end?e.bytes[n]:
-1}function WA(e,A){let n=A;for(;n<e.end&&n-A<YA&&e.bytes[n]===ue;)n++;return n+1}var VA=10,Hs=128,vs=64,ZA=B(" 	"),Yr=B("0123456789"),qr={levels:0,trait:2,shortest:N.shortest,notice:(e,A,n)=>AA(e,A,n,Js),decode:(e,A,n)=>{let r=I(g,e.bytes,A,
e.end),t=Ws(e,A,r);return t===void 0?r:(Z(e,t,n),t.end)}};function Js(e,A,n){let r=Xr(e,A,n);if(r===void 0)return!1;let t=n-A,o=n;for(let i=cA(e,r,o);i!==-1;i=cA(
e,r,o))if(o=I(g,e.bytes,i,e.end),t+=o-i,t>=f)return!0;return!1}function Ws(e,A,n){let r=Xr(e,A,n);if(r===void 0)return;let t=[A],o=[0,n-A],i=n;for(let s=cA(e,r,
i);s!==-1;s=cA(e,r,i))i=I(g,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<f?void 0:{source:t,offsets:o,end:i}}function Xr(e,A,n){
let{bytes:r,start:t,end:o}=e,i=Math.max(t,A-Hs),s=A,a=!0;for(;s>i&&r[s-1]!==VA;s--)ZA[r[s-1]]===0&&(a=!1);if(a||s>t&&r[s-1]!==VA||!Wr(e,n))return;let E=Math.min(
o,n+vs),u=n;for(;u<E&&r[u]!==VA;)u++;return u<E?{lineStart:s,start:A,end:n,lineEnd:u}:void 0}function cA({bytes:e,end:A},n,r){let t=r;for(let o=n.end;o<=n.lineEnd;o++,
t++)if(t>=A||e[t]!==e[o])return-1;for(let o=n.lineStart;o<n.start;){if(t>=A)return-1;let i=Ys(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=I(i,e,o,n.start),t=I(i,e,t,A)}}return t<A&&g[e[t]]===1?t:-1}function Ys(e){return Yr[e]===1?Yr:ZA[e]===1?ZA:void 0}var qs=85,Vr=117,Xs=120,Vs=123,Zs=125,z=48,zs=32,$s=127,Zr={encoding:"escape",lead:92,read:(e,A,n)=>{if(A+1>=n)return Q;let r=e[A+1];if(r===Vr&&e[A+2]===Vs)return Ks(
e,A,n);if(r===Xs)return zA(e,A,A+4,n);if(r===Vr)return zA(e,A,A+6,n);if(r===qs)return zA(e,A,A+10,n);if(r>=z&&r<z+8)return js(e,A,n);let t=ce(e,A+1,n);return t>
0?S(Ee,1+t):r>zs&&r<$s&&M[r]===0?S(r,2):Q}};function zA(e,A,n,r){let t=n>r?Q:H(e,A+2,n);return t===Q?Q:S(t,n-A)}function Ks(e,A,n){let r=R(e,A+3,Math.min(n,A+9)),
t=r<n&&e[r]===Zs?H(e,A+3,r):Q;return t===Q?Q:S(t,r+1-A)}function js(e,A,n){let r=0,t=A+1,o=A+(ea(e,A+1,n)?5:4);for(;t<n&&t<o;){let i=e[t]-z;if(i<0||i>7||r*8+i>255)
break;r=r*8+i,t++}return S(r,t-A)}function ea(e,A,n){if(A+4>n||e[A]!==z||e[A+1]>z+3||e[A+1]===z&&e[A+2]<z+4)return!1;for(let r=A+1;r<A+4;r++){let t=e[r]-z;if(t<
0||t>7)return!1}return!0}var Aa=35,na=59,ra=120,$A=48,zr=8,$r={encoding:"html-entity",lead:38,read:(e,A,n)=>{if(A+2>=n||e[A+1]!==Aa)return Q;let r=(e[A+2]|32)===ra,t=r?A+3:A+2,o=r?R(e,t,
Math.min(n,t+zr)):ta(e,t,n),i=r?H(e,t,o):oa(e,t,o);return i===Q?Q:S(i,(o<n&&e[o]===na?o+1:o)-A)}};function ta(e,A,n){let r=Math.min(n,A+zr),t=A;for(;t<r&&e[t]>=
$A&&e[t]<$A+10;)t++;return t}function oa(e,A,n){let r=0;for(let t=A;t<n;t++)r=r*10+e[t]-$A;return A>=n||r>255?Q:r}var ia=117,Kr={encoding:"percent",lead:37,read:(e,A,n)=>{if(e[A+1]===ia){let t=A+6>n?Q:H(e,A+2,A+6);return t===Q?Q:S(t,6)}let r=H(e,A+1,Math.min(n,A+3));return A+
3>n||r===Q?Q:S(r,3)}};var jr=61,et={encoding:"quoted-printable",lead:jr,read:(e,A,n)=>{let r=ce(e,A+1,n);if(r>0)return e[A-1]===jr?Q:S(Ee,1+r);let t=H(e,A+1,Math.min(n,A+3));return A+
3>n||t===Q?Q:S(t,3)}};var KA=[Kr,Zr,$r,et],ee=B(String.fromCharCode(...KA.map(({lead:e})=>e)),e=>e+1),aa=B("=\\"),nt={levels:1,trait:8,shortest:f,notice:(e,A,n)=>{for(let r=A;r<n;){let t=At(
e,r);if(t-r>=f&&Ea(e,r,t))return r;r=t+1}return l},decode:(e,A,n)=>{let r={start:A,end:At(e,A)},t=Ba(e.bytes,r);for(let[o,i]of KA.entries())(t&1<<o)!==0&&ua(e,r,
i,n);return r.end}};function Ea(e,A,n){let{bytes:r}=e,t=n;for(;t>A&&M[r[t-1]]===0;)t--;if(!ca(e,A,t))return!1;let o=0;for(let i=A;i<t&&o<f;i++)o+=M[r[i]];return o===
f}function ca({bytes:e,end:A},n,r){for(let t=uA(e,n,r);t<r;t=uA(e,t+1,r))if(rt(e,t).read(e,t,A)!==Q)return!0;return!1}function uA(e,A,n){let r=A;for(;r+4<=n;){let t=ee[e[r]]|
ee[e[r+1]],o=ee[e[r+2]]|ee[e[r+3]];if((t|o)!==0)break;r+=4}for(;r<n&&ee[e[r]]===0;)r++;return r}function rt(e,A){return KA[ee[e[A]]-1]}function At({bytes:e,end:A},n){
let r=n;for(;;){r=I(Ve.table,e,r,A);let t=r>n&&aa[e[r-1]]===1?ce(e,r,A):0;if(t===0)return r;r+=t}}function ua({bytes:e},A,n,r){b(A.end-A.start,(t,o)=>{let i={piece:m(
t,A.start),core:m(o,A.start)},s=J(i,n.encoding,a=>fa(e,i.piece,n,a));s!==void 0&&r(s)})}function Ba(e,{start:A,end:n}){let r=0;for(let t=uA(e,A,n);t<n;t=uA(e,t+
1,n)){let o=1<<ee[e[t]]-1;(r&o)===0&&rt(e,t).read(e,t,n)!==Q&&(r|=o)}return r}function fa(e,{start:A,end:n},{lead:r,read:t},o){for(let i=A;i<n;){let s=e[i],a=s===
r?t(e,i,n):Q,E=a===Q?i+1:i+Dr(a),u=a===Q?s:yr(a);u!==Ee&&o.add(u,i,E),i=E}}var it={levels:1,alphabet:{index:0,shape:k},notice:(e,A,n)=>U(e,A,n)&&da(e.bytes,A,n),decode:({bytes:e,end:A},n,r)=>{let t=I(k.table,e,n,A);return b(t-n,(o,i)=>{
let s={piece:m(o,n),core:m(i,n)},a=!1,E=J(s,"hex",C=>{a=ot(e,s.piece,0,C)});E!==void 0&&r(E);let u=a?J(s,"hex",C=>{ot(e,s.piece,1,C)}):void 0;u!==void 0&&r(u)}),
t}};function da(e,A,n){let r=0;for(let t=_(e,A,n);t<n;){kA(e,t,n)&&(t+=2);let o=R(e,t,n);if(o-t>=k.shortest&&tt(e,t+1,o,0)>=V||(r=st(e,t,o,A)?tt(e,t,o,r):0,r>=V))
return!0;t=_(e,o,n)}return!1}function tt(e,A,n,r){let t=r;for(let o=A;o+2<=n&&t<V;o+=2){let i=W(e[o])*16+W(e[o+1]);i!==0&&(t=D[i]===1?t+1:0)}return t}function ot(e,{
start:A,end:n},r,t){let o=!1;for(let i=_(e,A,n);i<n;){kA(e,i,n)&&(i+=2);let s=R(e,i,n),a=s-i>=k.shortest;o||=a,a||r===0&&st(e,i,s,A)?jA(t,e,i+r,s):Ke(t,i,s),i=_(
e,s,n)}return o}function st(e,A,n,r){return n-A>=k.shortest||(n-A)%2===0&&!Sr(e,A,r)}function jA(e,A,n,r){for(let t=n;t+2<=r;t+=2)e.add(W(A[t])*16+W(A[t+1]),t,t+
2)}var Qa=8,fA={table:B("0123456789ABCDEFabcdef :"),shortest:31},Bt=256,nn=B(" 	#>*+-/|:]x"),ga=128,at=9,dA=32,Ia=58,la=124,ft=10,ma=13,Ca=4,pa=6,Et=16,ct=16,ha=8,
dt={levels:1,alphabet:{index:1,shape:fA},notice:({bytes:e,start:A,end:n},r)=>{let t={start:ut(e,r,A),end:BA(e,r,n)};return en(e,t,void 0)>=Qa},decode:(e,A,n)=>{
let{bytes:r,end:t}=e,o=I(fA.table,r,A,t),i=ut(r,A,e.start),s=i;for(let a=i;a<t;){let E=BA(r,a,t);if(en(r,{start:a,end:E},void 0)===0)break;s=E,a=E+1}return s===
i?o:(U(e,i,s)&&b(s-i,(a,E)=>{let u={piece:m(a,i),core:m(E,i)},C=a.start===0?i:BA(r,u.piece.start,u.piece.end)+1,Y=le=>J(u,"hex",ne=>{ba(r,{start:C,end:u.piece.end},
{rewritten:ne,addWord:le})}),x=!1,Fe=Y((le,ne,Ne)=>{x||=Ne-ne>2,jA(le,r,ne,Ne)});Fe!==void 0&&n(Fe);let mn=x?Y((le,ne,Ne)=>wa(le,r,ne,Ne)):void 0;mn!==void 0&&n(
mn)}),Math.max(o,s))}};function wa(e,A,n,r){for(let t=r-2;t>=n;t-=2)e.add(W(A[t])*16+W(A[t+1]),n,r)}function ba(e,{start:A,end:n},r){for(let t=A;t<n;){let o=BA(
e,t,n);en(e,{start:t,end:o},r),t=o+1}}function ut(e,A,n){let r=Math.max(n,A-Bt),t=A;for(;t>r&&e[t-1]!==ft;)t--;return t}function BA(e,A,n){let r=Math.min(n,A+Bt),
t=A;for(;t<r&&e[t]!==ft;)t++;return t}function en(e,A,n){let r=Math.min(A.end,A.start+ga);for(let t=A.start;t<r;t++){if(T[e[t]]===0||t>A.start&&nn[e[t-1]]===0)continue;
let o=Da(e,{start:t,end:A.end}),i=o===-1?0:Sa(e,{start:o,end:A.end},n);if(i>0)return i}return 0}function Sa(e,{start:A,end:n},r){let t=0,o=ct;for(let i=A;i<n;){
t>0&&(i=Ra(e,{start:i,end:n},o));let s=R(e,i,Math.min(n,i+ct+1)),a=s-i;if(a===0||a%2===1||a>o||!ya(e,s,n))break;r?.addWord(r.rewritten,i,s),t===0&&(o=a),t+=a/2,
i=s+1,t===ha&&o===2&&i<n&&e[i]===dA&&i++}return t}function Ra(e,{start:A,end:n},r){let t=A+r,o=A;for(;o<t&&e[o]===dA;)o++;return o>A&&o<t&&t<=n&&(t-o)%2===0&&R(
e,o,t)===t?o:A}function ya(e,A,n){let r=e[A];return A>=n||r===dA||r===la||r===ma}function Da(e,{start:A,end:n}){let r=R(e,A,Math.min(n,A+Et+1)),t=r-A;if(t<Ca||t>
Et)return-1;let o=r<n&&e[r]===Ia;o&&r++;let i=r;for(;r<n&&(e[r]===dA||e[r]===at);)r++;let s=r-i>=2||e[i]===at||r-i===1&&t>=pa;return(o||s)&&r<n&&T[e[r]]===1?r:-1}var It={levels:0,trait:2,shortest:N.shortest,notice:(e,A,n)=>AA(e,A,n,xa),decode:(e,A,n)=>{let r=I(g,e.bytes,A,e.end),t=Na(e,A,r);if(t===void 0)return r;Z(e,t,n);
for(let o of ka(e,t))Z(e,o,n);for(let o of Oa)Ga(e,t,o,n);return t.end}};function xa(e,A,n){let r=n-A,t=n;for(let i=aA(e,t);i!==-1&&(t=I(g,e.bytes,i,e.end),t!==
i);i=aA(e,t))if(r+=t-i,r>=f)return!0;let o=EA(e,A)?A+1:A;return r>f-eA&&XA(e,o)!==-1}var La=4,Ua=["H4sI","KLUv"].map(e=>Buffer.from(e)),Ta=4,Oa=["+","-","//","+\
+","--"].map(e=>Buffer.from(e)),Fa=45,Qt=5;function Na(e,A,n){let r=EA(e,A)?A+1:A,t=_a(e,r),o=t===void 0?[]:[t.start],i=t===void 0?[0]:[0,t.end-t.start],s=r;for(let a=r;a!==
-1;a=aA(e,s)){let E=a===r?n:I(g,e.bytes,a,e.end);if(E===a)break;o.push(a),i.push(i.at(-1)+E-a),s=E}return o.length===1||i.at(-1)<f?void 0:{source:o,offsets:i,end:s}}
function ka(e,A){let{source:n}=A,r=[],t=[];for(let o=n.length-1;o>0;o--){let i=n[o];o<La?ze(e.bytes,i)&&r.push(gt(A,{start:o,end:n.length})):Ua.some(s=>rn(e,i,s))&&
(r.push(gt(A,{start:o,end:t.at(-Ta)??n.length})),t.push(o))}return r}function gt({source:e,offsets:A},{start:n,end:r}){let t=A[n],o=A[r]-A[r-1];return{source:e.
slice(n,r),offsets:A.slice(n,r+1).map(i=>i-t),end:e[r-1]+o}}function Ga(e,A,n,r){let{source:t}=A,o=0,i=!1;for(let s=1;s<=t.length;s++){let a=t[s]??e.end,E=rn(e,
a,n);if(i||=E,s<t.length&&(E||v[e.bytes[a-1]]===1))continue;let u=i?Pa(e,A,{start:o,end:s},n):void 0;u!==void 0&&Z(e,u,r),o=s,i=!1}}function Pa(e,A,n,r){let t=[],
o=[0],i=0;for(let s=n.start;s<n.end;s++){let a=A.source[s];i=a+A.offsets[s+1]-A.offsets[s];let E=rn(e,a,r)?a+r.length:a;t.push(E),o.push(o.at(-1)+i-E)}return o.
at(-1)<f?void 0:{source:t,offsets:o,end:i}}function rn({bytes:e,end:A},n,r){if(n+r.length>A)return!1;for(let t=0;t<r.length;t++)if(e[n+t]!==r[t])return!1;return!0}
function Ma({bytes:e,start:A},n){let r=n;for(;r>A&&n-r<Qt&&e[r-1]===Fa;)r--;return n-r===Qt}function _a(e,A){let{bytes:n,start:r}=e,t=XA(e,A);if(t===-1||Ma(e,t))
return;let o=t;for(;o>r&&t-o<eA&&g[n[o-1]]===1;)o--;return EA(e,o)&&o++,o>=t||t-o>=eA?void 0:{start:o,end:t}}var Ha=15,mt={levels:0,trait:2,shortest:f,notice:(e,A,n)=>{for(let r=A;r<n;){let t={length:0,last:r};if(lt(e,r,t),t.length>=f)return r;r=t.last>r?t.last:va(e,r)}
return l},decode:(e,A,n)=>{let r=[],t=[0],o={length:0,last:A};return lt(e,A,o,(i,s)=>{r.push(i),t.push(t.at(-1)+s-i)}),Z(e,{source:r,offsets:t,end:ye(e,o.last)},
n),o.last}};function lt(e,A,n,r){let t=ye(e,A),o=Re(e,t),i=ye(e,o),s=i-o;if(o===t||s===0||s>Ha)return;let a=Math.max(A,t-s);for(r?.(a,t),n.length=t-a;i>o&&i-o<=
s;){r?.(o,i),n.length+=i-o,n.last=o;let E=i-o<s?i:Re(e,i);if(E===i)return;o=E,i=ye(e,o)}}function va(e,A){let n=ye(e,A);return Math.max(n+1,Re(e,n))}function ye({
bytes:e,end:A},n){return I(g,e,n,A)}var Ja={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},Ct=2*(f-1),ht={levels:1,find:({bytes:e,end:A},n)=>{for(let r=n+Ct-1;r<A;r+=Ct)if(!(e[r]!==0&&e[r-1]!==
0)){for(let t=r;t>r-4&&t>=n;t--)if(D[e[t]]===1&&wt(e,n,t,A)!==0)return t}return l},decode:(e,A,n)=>{let r=Wa(e,A),t=r.first+r.width*(r.count-1);return U(e,r.first,
t)&&b(r.count,(o,i)=>{n({bytes:Ya(e.bytes,r,o),core:m(i,-o.start),locate:s=>qa(e,r,m(s,o.start)),aligned:!0,exact:!1})}),t}};function wt(e,A,n,r){return pt(e,A,
n,r,2)?2:pt(e,A,n,r,4)?4:0}function pt(e,A,n,r,t){let o=1;for(let i=n+t;i<r&&o<f&&!(D[e[i]]===0||!Be(e,i-t+1,i));i+=t,o++);for(let i=n-t;i>=A&&o<f&&!(D[e[i]]===
0||!Be(e,i+1,i+t));i-=t,o++);return o===f}function Be(e,A,n){for(let r=A;r<n;r++)if(e[r]!==0)return!1;return!0}function Wa({bytes:e,start:A,end:n},r){let t=wt(e,
A,r,n)===4?4:2,o=r;for(;o-t>=A&&e[o-t]!==0&&Be(e,o-t+1,o);)o-=t;let i=r;for(;i+t<n&&e[i+t]!==0&&Be(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function Ya(e,{
first:A,width:n},r){let t=Buffer.allocUnsafe(r.end-r.start);for(let o=0,i=A+n*r.start;o<t.length;o++,i+=n)t[o]=e[i];return t}function qa(e,{first:A,width:n},r){
let{bytes:t,start:o,end:i,aligned:s}=e,a=A+n*r.start,E=A+n*(r.end-1),u=E+n<=i&&Be(t,E+1,E+n),Y=a-n+1>=o&&Be(t,a-n+1,a)&&(!u||s&&(a-o)%n===n-1),[x,Fe]=Ja[n];return Y?
{start:a-n+1,end:E+1,encoding:Fe}:{start:a,end:Math.min(E+n,i),encoding:x}}var QA=[It,qr,mt,wr,nt],bt=[it,Lr,dt],gA=ht,IA=Cr;function St(e,A,n){let r=A,t=n,o=e.length&-4;for(let s=0;s<o;s+=4)r=r+Xa(e,s)|0,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)r=s===0?r+i|0:r,t^=r,r=(r<<20|r>>>12)+t,t=(t<<9|t>>>23)^r|0,r=(r<<27|r>>>5)+t|0,t=t<<19|t>>>13;return(r^
t)>>>0}function Xa(e,A){return e[A]|e[A+1]<<8|e[A+2]<<16|e[A+3]<<24}function Rt(e){let A=Dt(e),n="";for(let t=A;t>0;t=Math.floor(t/62))n=RA.charAt(t%62)+n;let r=Math.
min(3,Math.floor(Math.clz32(A)/8));return("0".repeat(r)+n).padEnd(6,"0")}function yt(e){let A=Dt(e)>>>8;return[18,12,6,0].map(n=>X.charAt(A>>>n&63)).join("")}function Dt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var Ae=84,fe=76,on=52,Va=57,Za=58,Ut=59,za=72,lA=80,$a=4,xe=Buffer.from("AZDO"),Tt=new Uint8Array(256).fill(4);xe.forEach((e,A)=>{A<3&&(Tt[e]=3-A)});var tn=Buffer.
from("JQQJ9"),Ot={9:"key",D:"derived",H:"hash"},Ka=new Set(Object.keys(Ot).map(e=>e.charCodeAt(0))),ja=2024,Ft=65,eE=1970041904,AE=1147496033,De=new Uint8Array(
lA/4*3);function Nt(e,A,n){for(let r=A+3;r<n;r+=Tt[e[r]])if(!(e[r]!==xe[3]||e[r-1]!==xe[2])&&e[r-2]===xe[1]&&e[r-3]===xe[0])return r-3;return-1}function kt(e,A){
if(!Lt(e,A,A+fe))return;let n=Lt(e,A+lA,A+Ae);if(!sn(e,A))return n?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let r={format:"new",kind:"unknown",...nE(e,A)};if(tE(e,A))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...r};if(n)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...r}}function Gt(e,A){return ie(e,A,A+on)>=$a}function sn(e,A){for(let r=0;r<tn.length;r++)if(e[A+on+r]!==tn[r])return!1;let n=e[A+Ut]-
Ft;return Ka.has(e[A+on+tn.length])&&n>=0&&n<12}function nE(e,A){let n=e.subarray(A+za,A+fe);return{issued:rE(e,A),keyKind:Ot[String.fromCharCode(e[A+Va])]??"ke\
y",provider:String.fromCharCode(...n)}}function rE(e,A){let n=ja+X.indexOf(String.fromCharCode(e[A+Za])),r=e[A+Ut]-Ft+1;return`${n}-${String(r).padStart(2,"0")}`}
function tE(e,A){for(let r=A,t=0;t<De.length;r+=4,t+=3){let o=h[e[r]],i=h[e[r+1]],s=h[e[r+2]],a=h[e[r+3]];De[t]=o<<2|i>>4,De[t+1]=(i&15)<<4|s>>2,De[t+2]=(s&3)<<
6|a}let n=St(De,eE,AE);return xt(e,A,Rt(n))||xt(e,A,yt(n))}function xt(e,A,n){for(let r=0;r<Ae-lA;r++)if(e[A+lA+r]!==n.charCodeAt(r))return!1;return!0}function Lt(e,A,n){
for(let r=n-1;r>=A;r--)if(M[e[r]]===0)return!1;return!0}var Pt="AGFzbQEAAAABOwlgAn9/AX9gAX8Bf2AAAX9gA39/fwF/YAR/f39/AX9gAX8AYAV/f39/fwF/YAJ/fwBgBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDKSgAAgEDAQMAAAQABgcAAQABAAEECAICAgAC\
AQEBAQEAAAUFAQAAAQADBpcBHn8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/\
AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwdiCQlmaXJzdFdpZGUAGARzaWZ0AAoKc2lmdFBpZWNlcwATCnBpZWNlU3RhcnQAFQhwaWVjZUVuZAAWCHJ1bkNvdW50ABQH\
Y291bnRPZgAiCGZpbmRXaWRlAAcGbWVtb3J5AgAKsI0BKJQBAQJ/IwIgASAAa2okAgNAIAAgAUkEQCMEQYDAAEYEQBABBEBBAQ8LQYCWMEGA0jBBgAT8CgAAQYAEJAQLIwRBgJYwaiEDIwQgASAAQYBAayMEayIC\
IAEgAkkbIgIgAGtqJAQDQCAAIAJJBEAgAyAA/QAEAP0LBAAgAEEQaiEAIANBEGohAwwBCwsgAiEADAELC0EAC58DAQV/IwRBgJYwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEGAljAgAxAJBH9BAQVBgJYwIAMQ\
EAsEQEEBIQQFQf+VMCECQeeWMCEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEAAkADQCAABEAgACECA0AgACAD\
SQR/IAAtAABBAXRBgIQsai8BAEGAIHEFQQALBEAgAEEBaiEADAELCyACIQEDQCAAIAFLBH8gAS0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCABQQFqIQEMAQsLQQEhBCAAIAFLDQIgAiAAQQAQBUEwTwR/QQEFIAJB\
AWogAEEAEAVBME8LDQIgAEEBayICQegAaiEAAkADQCAAIANJBEADQCAALQAAQQF0QYCELGovAQBBgCBxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEADAELC0EAIQQLCyAE\
C3gBAX8gAC0AAEEBdEGAhCxqLwEAQQhxRQRAQQAPCyAAQQAQBiIBBEAgAQ8LIAAhAQNAIAEgAGtBBEkEfyABLQAAQdwARgVBAAsEQCABQQFqIQEMAQsLIAEtAABBAXRBgIQsai8BAEHAAHEEfyAAQQEQBgUgABAd\
CwufAwEIfyMMQQEgAkEHcUEIQQAgAkGAAXEbanRxRQRAQQAPC0ECQQEgAkGAAXEbIQkjGCAAIwUbIQUjBSABIwUbIQZBACQEQQAkAiMFBH8gAAUgARACCyEDA0AgAwRAIAAgA0YEQCABIQQFIwAhByADIQQDQCAE\
IAdJBH8gBC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIARBAWohBAwBCwsLIAMgBEcEQCACQf8AcSIHIAMtAABGBH8gAkGAAXEEfyADQQFqLQAAIAdGBUEBCwVBAAsiBwR/QQEFIANBAWstAABBAXRBgIQsai8BAEHA\
AHELBEBBASAHIAgbIQgjAgR/QQAFIAUgCWogBSACQf8AcSIKIAUtAABGBH8gAkGAAXEEfyAFQQFqLQAAIApGBUEBCwVBAAsbIAYQAAsEQEEBDwsgAyAJaiADIAcbIAQQAARAQQEPCwUjAkE0T0EAIAgbBH8QAQVB\
AAsEQEEBDwtBACQEQQAkAkEAIQggAyEFIAQhBgsgBBACIQMMAgsLCyMCQTRPQQAgCBsEfxABBUEACwvkAgEBfyAALQAAIgFBCkYEQCAAQQFqDwsgAUENRgRAIABBAmogAEEBaiIAIAAtAABBCkYbDwsgAUHcAEYE\
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
DAELC0EBIAAgAkkNAhogAEEBayICQTRqIQACQANAIAAgAUkEQANAIAAtAABBAXRBgIQsai8BAEGAAXEEQCAAQQFrIgBBAWohAyAAIAJGDQQMAQsLIAAiAkE0aiEADAELC0EAIQMLIAMhAAwBCwtBAAsLC6kCAgJ/\
AXsgACABaiEBIABBEGsiBv0ABAAhByAG/QwBAQEBAQEBAQEBAQEBAQEB/QsEAANAIAVBwABJBEAgBUGAgSxqIAEgBWoiBv0ABAD9CwQAIAb9DAEBAQEBAQEBAQEBAQEBAQH9CwQAIAVBEGohBQwBCwsgACQBIAEk\
AEEAJBdBACEFA0AgBUGAAk0EQCAFQYCSMGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQAIAVBEGohBQwBCwtBACQIIAIkBiADJAMgBCQHQQAkCUEAJApBACQUQQAkFUEAJA8gACABEBcEfyAAIAEQBwVBAAskGiAAQRBr\
IAf9CwQAQQAhAANAIABBwABJBEAgACABaiAAQYCBLGr9AAQA/QsEACAAQRBqIQAMAQsLIwgLTgECfyAAIAEQHiICRSMIQYD1AUtyBEAPCyMIQYD1AUkEQCMIQQN0QYDYMGoiAyAAIwFrNgIAIAMgASMBayACQRh0\
cjYCBAsjCEEBaiQIC5ABAQF/IAAtAAAiAkEtRiACQStGciACQS9GcgRAIAJBL0cEQCMMQQEgAkEHcUEIQQAgAkGAAXEbanRyJAwLIABBAWotAAAgAkYEQCMMQQEgAkGAAXIiAkEHcUEIQQAgAkGAAXEbanRyJAwL\
CyABQQRJBEAgABARDwsgACgCACIAQcuY1bIHRiAAQcjozMsERnILoQEBAn8gAC0AAEHcAEYEfyAAQQFqLQAAQfgARgVBAAsEfyAAQQJqIgIhAQJ/A0AgASACQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUN\
AhogAUEBaiEBDAELC0EBCwVBAAsEfyAAQQNqLQAAIgFBD3FBCUEAIAFBOUsbaiAAQQJqLQAAIgBBD3FBCUEAIABBOUsbakEEdHIFIAAtAAALC4sDAQd/IAEgAEGAAWoiAiABIAJJGyEIIAAhAgNAIAIgCEkEQCAC\
LQAAQQF0QYCELGovAQBBgAJxBH8gACACSQR/IAJBAWstAABBAXRBgIQsai8BAEGAwABxBUEBCwVBAAsEQCABIAJBEWoiAyABIANJGyEEIAIhAwNAIAMgBEkEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRAIANB\
AWohAwwBCwsgAyACayIHQQRJIAdBEEtyBH9BAAUgASADSyIEBEAgAy0AAEE6RiEECyADQQFqIAMgBBsiAyEGA0AgASADSwR/IAMtAABBIEYEf0EBBSADLQAAQQlGCwVBAAsEQCADQQFqIQMMAQsLIAMgBmtBAk8i\
BUUEQCAGLQAAQQlGIQULIANBACABIANLQQAgBCAFBH8gBQUgAyAGa0EBRiAHQQZPcQsgBBsbBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsbCyIDBH8gAyABECYFQQALIgMEQCADDwsLIAJBAWohAgwBCwtBAAvD\
AwEDfyMRIQEDQCABIxZNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAAQQFqIQAMAQsLIx0hAQNAIAEjEEkEQCAAIwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYE\
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
BEECdnIFIAdBA3FBBnQgBHILIAZFGyIEQf8ASSAEQSBPcSAEQQlGciAEQQpGciAEQQ1GcgVBAAsEQCAFQQFqIQUgASADaiEBDAELCyAFQTRGC6MCAQV/IAQhBwNAIAUgB0sEQCADIAAgB0EDdGoiBCgCAGohBiAD\
IAQoAgRqIQlBACQcQQAkGyAJIAZrQYCAgARLBH9BAQUgAyAGSQR/An9BACAJIAZrQYAQSQ0AGkEAIQRBACEKIAYhCANAIAggBkGAEGpJBEBBACAKIARrQRhLDQIaIAQgCC0AAEEBdEGAhCxqLwEAQQFxaiEEIAhB\
EWohCCAKQQFqIQoMAQsLIAogBGtBGE0LBUEACwsEQCAHDwsgASAHQQJ0aiIIKAIAIQQgBiQbIAkkHCAGIAkgBmsgAiAEQQN0aiACBH8gCCgCBCAEawVBfwsgAxAKBH9BAQUjGgshBEEBIwpBASMJIAQbGwRAIAcP\
CyAHQQFqIQcMAQsLIAULBAAjCAsEACMbCwQAIxwL1wkDB38Ffgp7IAFBAWoiAiAASwR/IAAgAiAAa0E/akFAcWoFIAALIQMgAUEBaiIBIwNBf0YEf0F/BSMDBH8jByMGIwNBA3RqQQRrKAIAakGABWoFQQALCyIC\
IAEgAkkbIgEgAEsEfyAAIAEgAGtBP2pBQHFqBSAACyEEQQAkGQNAIAAgBEkiASAAIANJIApCGFpxcgRAIABBgCBqIgIgBCADIAEbIgEgASACSxshAiAAIQFBgIAs/QAEACEOQdCALP0ABAAhD0GQgCz9AAQAIRH9\
DAEBAQEBAQEBAQEBAQEBAQEhEEGAiDAhBkGAjDAhBQNAIAEgAkkEQCAGIA4gAf0ABAAiEv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyASQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iFf0Mf39/f39/f39/\
f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBACAGIA4gAf0ABBAiFv0MDw8PDw8PDw8PDw8PDw8PD/1OIhL9DiAPIBZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1OIhP9Dv1OIhT9DH9/f39/f39/f39/\
f39/f3/9Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQ7AQIgECAW/XchECAGIA4gAf0ABCAiFv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyAWQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iFv0Mf39/f39/f39/\
f39/f39/f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBBCAGIA4gAf0ABDAiF/0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4gDyAXQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U4iF/0Mf39/f39/f39/f39/f39/\
f/1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZDsBBiAGQQhqIQYgBSABNgIAIAUgF/1kQQFqIBb9ZEEBaiAV/WRBAWogFP1kQQFqcnJyQRB2IBEgEv0O/QwBAgQIECBAgAAAAAAAAAAAIBP9Dv1O/WNBAEdyQQJ0aiEF\
IAFBQGshAQwBCwsgEP1jRQRAQQEkGQtBgIwwIQEDQCABIAVJBEAgASgCABAhIAFBBGohAQwBCwtBgIgwIQVBgI4wIQYgACEBA0AgASACSQRAIAUpAwAhCSAGIAEgAGs2AgAgBiAKPgIEIAlCf4UiCyALQgGIgyIL\
IAtCAoiDIgsgC0IEiIMhCyAGIAogCXp8QhhaBH9BAQUgC0IIiCALgyALQhCIg0IAUgtBA3RqIQYgCXkgCkJAfSAJQgBSGyEKIAFBQGshASAFQQhqIQUMAQsLQYCOMCEBA0AgASAGSQRAIAEoAgAiBSAAaiEHIAEo\
AgQhCAJAIAVBA3ZBgIgwaikDACIMUA0AIAxCf4UiCSAJQgGIgyIJIAlCAoiDIgkgCUIEiIMiCSAJQgiIgyAJQhCIgyEJIAgEQCAMeiILIAitfEIYWgRAIAcgCGsgByALp2oQCwsgCUJ/IAuGgyEJCwNAIAlCAFIE\
QCAMIAl6Ig2IIgtQDQIgByANp2ogByANIAt6fCILp2oQCyAJQn8gC4aDIQkMAQsLCyABQQhqIQEMAQsLIAIhAAwBCwsjGQsEACMaC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8DQCABIABBBWpJBEAgAS0AACICQcEA\
TyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIBQcEATyEDQQAgAUEgciABIAFB2gBN\
IAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEg\
BKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASn\
Qf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEg\
BKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAFp0H/AXFHDQIaIAFBAWoh\
ASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsE\
QCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQVqDwtCoN74\
ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAELC0EBCxsL8QQCA38BfiAALQAAQcIB\
SQRAQQAPC0LC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEEIAAhAQJ/\
A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCABLQAAIgJB\
wQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciAC\
IAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB\
/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiI\
IQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEEF\
DwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4hBCAAIQEC\
fwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABBB2pJBEAg\
AS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAAIgJBwQBP\
IQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4QDAQV/IAAhAQNAIARBEEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/IAJBIHJB\
/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQYABaiIDIAIgA0kbIQMgAUEBaiECA0AgAiADSQRAIAItAAAhBSACQQFqIgIgBUE+Rg0CGiABIAVBCkYgBUE8RnIgBUENRnINAhoMAQsLIAELDAELIAJBG0YE\
QCABQQFqLQAAQdsARwR/IAEFIwAiAiABQRJqIgMgAiADSRshAyABQQJqIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQQRxBH9BAQUgAi0AAEE7RgsFQQALBEAgAkEBaiECDAELCyACQQFqIAEgAi0AACICQcsA\
RiACQe0ARnIbCwwBCyACQSZGBH8gARAcBSABEBsLIAFqCyICRwRAIAIhASAEQQFqIQQMAgsLCyABQQAgACABSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsbC/cGAgh/AXsgASAAa0E0TyIFBEAjA0F/RgR/QQAF\
IwMhAwNAIAIgA0kEQCMHIwYgAiADakEBdiIEQQN0aigCBGpBgAJqIABJBEAgBEEBaiECBSAEIQMLDAELCyACIwNJBH8jByMGIAJBA3RqKAIAagVBfwsLIAFBgAJqTSEFC0EIQQAgBQR/IAAgARAjBUEACxshAiAA\
IgMhBANAIAQgAUEBakkEQEHAgCz9AAQAIAT9AAQAIgr9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIApBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAA\
AP0j/WQhCQNAIAkEQCAEIAloaiIGIAEgASAGSxshBiAJIAlBAWtxIQkgBiADayIHQRBPBEAgB0E0T0EAIAUbBEAgAiADIAYQCUEARyICQQRyIAIgAyAGEBAbciECCyACQQJxBH9BAAUgAyAGEB8LBEAgAkECciEC\
CwUgCEEBaiAIIAMgBkkbIQgLIAZBAWohAyABIAZLDQEgAkECciACIAJBAnFFIAhBA08gBSAFGyICIAIbBH8CQANAIAAgAUkEQEEBIQgCfyAAJBIjACECIAAhBANAIAIgBEsEfyAELQAAQQF0QYCELGovAQBBAXEF\
QQALBEAgBEEBaiEEDAELCyMAIQUgBCIDEAQiBCECA0AgAiAFSQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLQQAgAiAEayIFRSADIARGciAFQQ9Lcg0AGkEAJARBACQCIAMgBWsgACADIABr\
IAVLGyADEAAaA0AgAiAEayIDIAVNIAIgBEtxBEACQEEBIAQgAhAADQMaIAQkEiACIAMgBUkEfyACBSACEAQLIgRGDQAjACECIAQhAwNAIAIgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAEL\
CyADIQIMAgsLCyMCQTRPBH8QAQVBAAsLDQIjEiAASwR/IxIFIwAhAgNAIAAgAkkEfyAALQAAQQF0QYCELGovAQBBAXEFQQALBEAgAEEBaiEADAELCyAAQQFqIgIgABAEIgAgACACSRsLIQAMAQsLQQAhCAsgCAVB\
AAsbDwsLIARBEGohBAwBCwsgAgvRBwIHfwR7IAEtAABBAXRBgIQsai8BAEEIcQR/QQEFIAEgAGtBHEsEfwJ/QQEgAEEBayIDLQAAQQF0QYCELGovAQBBwABxDQAaA0AgAkGAAUkEQEEBIAMtAABBAXRBgIQsai8B\
ACIFQSBxDQIaQQAgBUEQcUUNAhogAkEBaiECIANBAWshAwwBCwtBAAsFQQALC0UEQEEADwsjA0F/RgR/QQAFIwMhAgNAIAIgBEsEQCMHIwYgAiAEakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEEBSADIQIL\
DAELCyAEIwNJBH8jByMGIARBA3RqKAIAagVBfwsLIgdBf0YEf0EBBSAAIQMCfwNAIAogA/0ABAAiCf0MQUFBQUFBQUFBQUFBQUFBQf1x/QwZGRkZGRkZGRkZGRkZGRkZ/Sr9UCEKIAsgCf0MLS0tLS0tLS0tLS0t\
LS0tLf0jIAn9DF9fX19fX19fX19fX19fX1/9I/1Q/VAhC0EAIAwgCf0MMDAwMDAwMDAwMDAwMDAwMP1x/QwJCQkJCQkJCQkJCQkJCQkJ/Sr9UCIM/VNBACAK/VMbDQEaIANBEGoiAiABRwRAIAIgAUEQayIDIAIg\
A0kbIQMMAQsLIAv9UwR/QQEFIAEgAGtBgAJNBH8gAEEBaiECAn8DQCABIAJLBEBBACACLQAAIAAtAABHDQIaIAJBAWohAgwBCwtBAQsFQQALCwsLBEBBAA8LAn9BACAAIxdJDQAaQQBBACABIABBAWogACAALQAA\
IgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsiBmtBHE0gARACIgIbDQAaIAYQIEEAIAIjBXJFDQAaQQAkBEEAJAJBACQMIwUEQCMYIwUQABoLIAYgARAAIgNFBEAjBQR/IAZBARAMBUEACyEDC0ECQQEj\
BRshBSABJAsgARACIQQDQCADQQEgBBtFBEACQCMAIQggBCECA0AgAiAISQR/IAItAABBAXRBgIQsai8BAEEBcQVBAAsEQCACQQFqIQIMAQsLIAIgBEYNACAEIAIQAAR/QQEFIAUiA0EBaiEFIAQgAxAMCyEDIAIk\
CyMLEAIhBAwCCwsLQQEgAwR/QQEFIwtBgAJqIAdPIwJBNE9xBH8QAQVBAAsLDQAaQQAjAkE0SQ0AGiMLJBdBACMLQYACaiAHSQ0AGiAGIAFBKxADBH9BAQUgBiABQS0QAwsEf0EBBSAGIAFBrwEQAwsEf0EBBSAG\
IAFBqwEQAwsEf0EBBSAGIAFBrQEQAwsLBH9BAQUgACABIAcQJwsL0wMBA39BACQFAn9BASAAQQFrIgItAABBAXRBgIQsai8BAEHAAHENABoDQCABQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgNBIHENAhpBACAD\
QRBxRQ0CGiABQQFqIQEgAkEBayECDAELC0EACwR/IAAiAUGAAWsjASAAIwFrQYABSxshA0EAIQIgAEEBayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8BAEEQcQVBAAsEQCAAIAIgAC0AAEEBdEGAhCxqLwEAQQFx\
RSICBH8gAEEBay0AAEEBdEGAhCxqLwEAQQFxBSACCwR/IABBABAGIAFGBUEACxshAiAAQQFrIQAMAQsLIAIFQQALIgAEfyAAIQEDQCAAIAFrQQVJIAEjAUtxBH8gAUEBay0AAEEtRgVBAAsEQCABQQFrIQEMAQsL\
IAAgAWtBBUYFQQELBEAPCyAAIQEDQCAAIAFrQRhJIAEjAUtxBH8gAUEBay0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIAFBAWshAQwBCwsgAUEBaiABIAEtAAAiAkHyAEYgAkHuAEZyBH8gAUEBay0AAEHcAEYFQQAL\
GyIBIABPIAAgAWtBGE9yBEAPCyABJBggACQFC+YRAgh/AntBkIAs/QAEACIJIABBEGoiAf0ABAAiCv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCkEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZEUEQAJAIAEjFEkNACAJIAEiA0EQa/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8PDw8PDw8P\
Dw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECA0AgAkUEQEGQgCz9AAQAIANBEGsiA0EQa/0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCECDAELCyADIAJnQRBrayEFQZCALP0ABAAgAUEQaiIB/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9\
jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQZCALP0ABAAgAUEQaiIB/QAEACIJ/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJ\
QQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmhqIgckFCAHIAVrQegASSMJQYAgS3IEf0EABSMDQX9GBH9BAAUjAyECA0AgAiAGSwRAIwcjBiACIAZq\
QQF2IgFBA3RqKAIEakGAAmogBUkEQCABQQFqIQYFIAEhAgsMAQsLIAYjA0kEfyMHIwYgBkEDdGooAgBqBUF/CwsgB0GAAmpNCwR/An8gBSEBQQAhBgNAIAEgB0kEQCABLQAAQQF0QYCELGovAQBBgAJxRQRAIAFB\
BkEBIAEoAgBBqMTlowdGBH8gAUEEai8BAEHl0gBGBUEACxtqIQEMAgsgAS0AAEEwRiICBEAgAUEBai0AAEEgckH4AEYhAgsgAUECaiABIAIbIgEhAwNAIAMgB0kEfyADLQAAQQF0QYCELGovAQBBgAJxBUEACwRA\
IANBAWohAwwBCwtBASADIAFrQegATyIIBH8gAUEBaiADQQAQBUEwTwVBAAsNAhpBACADIAFrQQFxIAgbBH9BAAUgASADIAYQBQshBiACBH9BgAIFAn9BgAIgAyABa0EDSw0AGkEAIQIDQCABIANJBEBBgAIgAS0A\
AEEwayIIQQlLDQIaIAJBCmwgCGohAiABQQFqIQEMAQsLIAILCyIBBEAgBEEBakEAIAFB/wBJIAFBIE9xIAFBCUZyIAFBCkZyIAFBDUZyGyEEC0EBIARBME8gBkEwT3INAhogAyEBDAELC0EACwVBAAtFDQAjCSIB\
QQFqJAkgAUGAIEkEQCABQQN0QYCILGoiASAFIwFrNgIAIAEgByMBazYCBAsLCyAAIQIDQCACIABBQGtJBEAgAv0ABAAiCf0MICAgICAgICAgICAgICAgIP1R/VMEf0GggCz9AAQAIAn9DA8PDw8PDw8PDw8PDw8P\
Dw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQFQQELRQRAAkAgAiMVSQ0AQaCALP0ABAAgAiIBQRBr/QAEACIJ/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMDQCADRQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACIJ\
/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAJQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQMMAQsLIAEgA2dBEGtrIQNBoIAs/QAEACAC\
QRBqIgH9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBANAIARFBEBBoIAs/QAE\
ACABQRBqIgH9AAQAIgn9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBAwBCwsgASAEaGoi\
BSQVIAUgA2tBH0kjCkGAIEtyDQACfyADQYACayMBIAMjAWtBgAJLGyEEIAMhAQNAIAEgBEsEfyABQQFrLQAAQQpHBUEACwRAIAFBAWshAQwBCwsjACIEIANBgAJqIgYgBCAGSRshBiADIQQDQCAEIAZJBH8gBC0A\
AEEKRwVBAAsEQCAEQQFqIQQMAQsLQQAgASAEEA5BCEkNABpBASABIwFLBH8gAUEBay0AAEEKRwVBAAsNABogAyMPTwRAAkBBACQNQQAkDkEBJBMDQCABIwBJBEAgASMAIgYgAUGAAmoiByAGIAdJGyEGA0AgASAG\
SQR/IAEtAABBCkcFQQALBEAgAUEBaiEBDAELCyABEA5FDQIgASMASQR/IAEtAABBCkcFQQALBEBBASQOCyABJA8jD0EBaiEBDAELCwsLIw4LBEACQCMKIgFBAWokCiABQYAgTw0AIAFBA3RBgIguaiIBIAMjAWs2\
AgAgASAFIwFrNgIECwsLCyACQRBqIQIMAQsLCwkAIwojCSAAGwvGAwIEfwF7An8gACECA0AgASACSwRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE\
/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIDQf//A0cEQCACIANBf3NoagwDCyACQRBqIQIMAQsLIAELIAFPBEBBAA8LIAAhAgNAIAEgAksEQCACIQADQCMAIQMDQCAA\
IANJBH8gAC0AAEEBdEGAhCxqLwEAQQJxBUEACwRAIABBAWohAAwBCwsgACIDIAAgAksEfyAAQQFrLQAAIgRB3ABGIARBPUZyBUEACwRAAn8gAEEBaiIEIAAtAAAiBUEKRg0AGiAAIAVBDUcNABogAEECaiAEIAQt\
AABBCkYbCyEACyAARw0ACyADIAJrQTRPBH9BACEEIAIhAANAIARBNEkgACADSXEEQCAEQQFqIAQgAC0AAEEBdEGAhCxqLwEAQYEQcUEBRhshBCAAQQFqIQAMAQsLIARBNEYFQQALBH8gAiADECQFQQALBEBBAQ8L\
IANBAWohAgwBCwtBAAugBQIEfwF7IAEhAwNAIAAgA0kEfyADQQFrLQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0UEQCADQQFrIQMMAQsLIAMhBAJ/IAAhAwNAIAMgBEkEQEGwgCz9AAQAIAP9AAQAIgb9DA8PDw8P\
Dw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBUH//wNHBEAgAyAFQX9zaGoMAwsgA0EQaiEDDAELCyAE\
CyEDA0AgAyAESQRAIAMQJQRAIAMtAABB3ABHBEBBAQ8LQQEhAgsCfyADQQFqIQMDQCADIARJBEBBsIAs/QAEACAD/QAEACIG/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9\
DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgVB//8DRwRAIAMgBUF/c2hqDAMLIANBEGohAwwBCwsgBAshAwwBCwsgAgR/IAEhBEEAIQIgACEBA0AgAkEwSSABIARJcQRAIAEQ\
DSIDBEAgAkEBakEAIANB/wBJIANBIE9xIANBCUZyIANBCkZyIANBDUZyGyECCyABQQRBASABLQAAQdwARgR/IAFBAWotAABB+ABGBUEACwR/IAFBAmoiASEDAn8DQCADIAFBAmpJBEBBACADLQAAQQF0QYCELGov\
AQBBgAJxRQ0CGiADQQFqIQMMAQsLQQELBUEACxtqIQEMAQsLIAJBME8Ef0EBBSAAEA0iAEHQAEYgAEEfRnIgAEEoRnIgAEH4AEZyIABB3ABGcgsFQQALC9wGAQN/IABBAWotAAAhAiAALQAAIgFBJkYEQCACQSNG\
BH8gAEECaiIALQAAIgFBIHJB+ABGBH8gAEEBaiIBIQACfwNAIAAgAUEBakkEQEEAIAAtAABBAXRBgIQsai8BAEGAAnFFDQIaIABBAWohAAwBCwtBAQsFIAFBMGtBCkkLBUEACw8LIAFBJUYEQCAAQQFqIgMhAQJ/\
A0AgASADQQJqSQRAQQAgAS0AAEEBdEGAhCxqLwEAQYACcUUNAhogAUEBaiEBDAELC0EBCwR/QQEFIAJB9QBGBH8CfyAAQQJqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcNAhogAUEBaiEBDAELCyAAQQJq\
IgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYACcUUNAhogAEEBaiEADAELC0EBCwsFQQALCw8LIAJBDUYgAkEKRnIEQCABQdwARgR/QQEFIABBAWstAABBPUcLDwsgAUE9RgR/IABBAWoiASEA\
An8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELBQJ/IABBAWoiAC0AACIBQfgARgRAIABBAWoiASEAAn8DQCAAIAFBAmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJx\
RQ0CGiAAQQFqIQAMAQsLQQELDAELIAFB9QBGBEAgAEEBai0AAEH7AEYEf0EBBQJ/IABBAWoiACEBA0AgAUECaiAAQQRqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBAmoiASEAAn8DQCAAIAFBAmpJBEBB\
ACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwsMAQsgAUHVAEYEQAJ/IABBAWoiACEBA0AgAUECaiAAQQhqSQRAQQAgAS0AAEEwRw0CGiABQQFqIQEMAQsLIABBBmoiASEAAn8DQCAAIAFB\
AmpJBEBBACAALQAAQQF0QYCELGovAQBBgAJxRQ0CGiAAQQFqIQAMAQsLQQELCwwBC0EBIAFBOEkgAUEwT3ENABogAUH/AEkgAUEgS3EEfyAALQAAQQF0QYCELGovAQBBgRBxQQFGBUEBC0ULCwvGBQEHf0EQIQQD\
QCAAIAFJBEACQCAFBEAgACECIAAgBGohAwNAIAAgA0kEfyAALQAAQSBGBUEACwRAIABBAWohAAwBCwsgACACIAAgAksiAgRAIAAgA0khAgsgAgRAIAEgA08hAgsgAyAAa0EBcUUgAiACGwR/A0AgACADSQR/IAAt\
AABBAXRBgIQsai8BAEGAAnEFQQALBEAgAEEBaiEADAELCyAAIANGBUEACxshAAsgASAAQRFqIgIgASACSRshAyAAIQIDQCACIANJBH8gAi0AAEEBdEGAhCxqLwEAQYACcQVBAAsEQCACQQFqIQIMAQsLQQEgAiAA\
ayIHIARLIAdBAXFBASAHGxsEf0EABSABIAJNBH9BAQUgAi0AACIDQfwARiADQSBGciADQQ1GcgsLRQ0AQQAhBiMTBH8gAEEBai0AACIDQQ9xQQlBACADQTlLG2ogAC0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB\
0ABGIANBH0ZyIANBKEZyIANB+ABGcgR/QQEFIAJBAmsiA0EBai0AACIIQQ9xQQlBACAIQTlLG2ogAy0AACIDQQ9xQQlBACADQTlLG2pBBHRyIgNB0ABGIANBH0ZyIANBKEZyIANB+ABGcgsFQQALBEBBASQOC0EA\
JBNBACEDA0AgACACSQRAIABBAWotAAAiCEEPcUEJQQAgCEE5SxtqIAAtAAAiCEEPcUEJQQAgCEE5SxtqQQR0ciIIQf8ASSAIQSBPcSAIQQlGciAIQQpGciAIQQ1GcgRAIANBAWohAwVBASAGIAgbIQYLIABBAmoh\
AAwBCwsjDSADaiQNIw1BME8EQEEBJA4LIAYEQCADJA0LIAQgByAFGyIEQQJGIAUgB0EBdmoiBUEIRnEgASACQQFqIgBLcQR/IAAtAABBIEYFQQALBEAgAEEBaiEACwwCCwsLIAUL+QMBA38Cf0EAAn9BASABIgMt\
AABBAXRBgIQsai8BAEHAAHENABoDQCAFQYABSQRAQQEgAy0AAEEBdEGAhCxqLwEAIgRBIHENAhpBACAEQRBxRQ0CGiAFQQFqIQUgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjASAAIwFrQYABSxshA0EBIQUgACEE\
A0AgAyAESQR/IARBAWstAABBCkcFQQALBEAgBUEAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYLGyEFDAELC0EAIAUEf0EBBSAEIwFLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwAiAyABQUBrIgUgAyAFSRshBSAB\
IQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAQkHSAAJBAgASQRIAMkFiADIAVJC0UEQEEADwsgACMWIxFrQQJ0QYCSMGoiBSgCAEkEQEEADwsjERAPIgNFBEBBAA8LQQAkBEEAJAIgACABEAAh\
BCADIQADQCAEQQEgABtFBEAjACEBIAAhAwNAIAEgA0sEfyADLQAAQQF0QYCELGovAQBBAXEFQQALBEAgA0EBaiEDDAELCyAAIAMiARAAIQQgBSAANgIAIAMQDyEADAELCyAEBH9BAQUgAUGAAmogAk8jAkE0T3EE\
fxABBUEACwsL";var fE=B("%\\&="),dE=11,de=128,an=[1,0,2|de,4|de,8|de,16,8|de,32],QE=[g,Ve.table,B("0123456789"),iA,sA,tA,v,pe,T,oA,rA,qA,k.table,nn],gE=[[720960,g],[720912,k.table],
[720928,fA.table],[720944,fE]];function Mt(e){for(let[n,r]of gE)IE(new Uint8Array(e,n,16),r);new Uint8Array(e,720976,an.length).set(an),lE(new Uint8Array(e,720896,
16)),new Uint8Array(e,721088,256).set(h);let A=new Uint16Array(e,721408,256);for(let[n,r]of QE.entries())for(let t=0;t<256;t++)A[t]=A[t]|r[t]<<n}function IE(e,A){
for(let n=0;n<128;n++)A[n]===1&&(e[n&15]=e[n&15]|1<<(n>>4))}function lE(e){e.fill(de,0,dE);for(let A=0;A<128;A++){let n=N.table[A]===1?an[A>>4]&~de:0;e[A&15]=e[A&
15]|n}}var cn=65536,vt;function Bn(e){let{WebAssembly:A}=globalThis;try{return A===void 0?void 0:new un(A,e)}catch{return}}var un=class{#A;#n;#e;#t;#i=new Uint8Array(0);#s=new Uint32Array(
0);#u=new Uint32Array(0);#o=0;#r=0;#a=0;#E=0;#c=0;#B=!1;constructor(A,n){let r=n;r??=this.#n=new A.Memory({initial:Math.ceil((1048640+cn+64)/cn)}),this.#A=n,vt??=
new A.Module(Buffer.from(Pt,"base64")),this.#e=new A.Instance(vt,{env:{memory:r}}).exports,Mt(r.buffer),this.#f(r)}holds({buffer:A}){return A===this.#t?this.#A!==
void 0:A!==this.#A?.buffer?!1:(this.#f(this.#A),!0)}nextPiece({pieces:A,firstChanges:n,changes:r},t,o,i){return this.#B=!0,this.#e.siftPieces(A,n,r,t,o,i)}sift({
bytes:A,start:n,end:r,changes:t}){let o=r-n,i=this.#B;if(this.#E=this.#n===void 0?A.byteOffset+n:1048640,this.#B=!1,i&&n===this.#e.pieceStart()&&r===this.#e.pieceEnd())
this.#o=this.#e.runCount();else if(this.#n===void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,E=s?A.byteOffset+t.origin:0;this.#o=
this.#e.sift(this.#E,o,a,s?t.count:-1,E)}else 1048640+o+64>this.#i.length&&this.#d(this.#n,1048640+o+64),this.#i.set(new Uint8Array(A.buffer,A.byteOffset+n,o),1048640),
this.#o=this.#e.sift(1048640,o,0,-1,0);return this.#o>31360?!1:(this.#a=n,this.#r=0,this.#c=this.#e.firstWide(),!0)}get isEmpty(){return this.#o===0&&this.#c===
0&&this.#e.countOf(0)===0&&this.#e.countOf(1)===0}nextOther({index:A,shape:n},{bytes:r,end:t},o){let i=this.#e.countOf(A),s=2*4096*A,a=0,E=Math.min(i,4096);for(;a<
E;){let u=a+E>>1;this.#a+this.#u[s+2*u]<o?a=u+1:E=u}return a<Math.min(i,4096)?this.#a+this.#u[s+2*a]:i>4096?w(n,r,o,t):l}nextWide({start:A,end:n},r){if(this.#c===
0)return l;let t=this.#E+r-A,o=r===A?this.#c:this.#e.findWide(t,this.#E+n-A);return o===0?l:A+o-this.#E}nextRun(A,n){let r=n-this.#a;for(;this.#r>0&&this.#s[2*this.#r-
2]>=r;)this.#r--;for(;this.#r<this.#o&&this.#s[2*this.#r]<r;)this.#r++;return this.#r<this.#o?this.#a+this.#s[2*this.#r]:l}endOf(){return this.#a+(this.#s[2*this.#r+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#r+1]>>>24}#d(A,n){A.grow(Math.ceil((n-this.#i.length)/cn)),this.#f(A)}#f({buffer:A}){this.#t=A,this.#i=new Uint8Array(
A),this.#s=new Uint32Array(A,797696,2*31360),this.#u=new Uint32Array(A,721920,4*4096)}};var ge={isEmpty:!1,nextRun:({bytes:e,end:A},n)=>w(N,e,n,A),endOf:({bytes:e,end:A},n)=>I(N.table,e,n,A),traitsOf:()=>15,nextOther:({shape:e},{bytes:A,end:n},r)=>w(
e,A,r,n),nextWide:(e,A)=>gA.find(e,A)},hE=192,fn,Jt=!1,dn=[];function Yt(e,A){let{bytes:n,start:r,end:t}=e;return t-r>8388608?ge:A?.holds(n)===!0?A.sift(e)?A:ge:
t-r<hE?ge:(Jt||(fn=Bn()),Jt=!0,fn?.sift(e)===!0?fn:ge)}function qt(e,A){if(e.end-e.start>8388608)return ge;for(;dn.length<A;)dn.push(Bn());let n=dn[A-1];return n?.
sift(e)===!0?n:ge}var Xt={table:pe,shortest:O};function Qn(e,A,n){bE(e,A,n);for(let{levels:r,alphabet:t,notice:o,decode:i}of bt)if(!(r>e.depth))for(let s=A.nextOther(t,e,e.start);s!==
l;){let a=I(t.shape.table,e.bytes,s,e.end),E=o(e,s,a)?i(e,s,gn(e,r,n)):a;s=A.nextOther(t,e,E)}Vt(gA,(r,t)=>A.nextWide(r,t),e,n),e.outer!==void 0&&Vt(IA,IA.find,
e,n)}function Vt({levels:e,decode:A},n,r,t){if(!(e>r.depth))for(let o=n(r,r.start);o!==l;o=n(r,o))o=A(r,o,gn(r,e,t))}function gn(e,A,n){return r=>{if(!n.budget.
spend(r.bytes.length))return;let t=SE(r,e,e.depth-A),o=qt(t,wA(t));(!o.isEmpty||IA.find(t,t.start)!==l)&&Qn(t,o,n)}}function bE(e,A,n){let r;for(let t=A.nextRun(
e,e.start);t!==l;){let o=A.endOf(e,t),i=U(e,t,o)?A.traitsOf():A.traitsOf()&2;(i&1)!==0&&o-t>=f&&RE(e,t,o,n.found);for(let s=0;s<QA.length;s++){let{levels:a,trait:E,
shortest:u,notice:C,decode:Y}=QA[s];if(!(a>e.depth||(i&E)===0||o-t<u))for(let x=Math.max(t,r?.[s]??t);x<o&&(x=C(e,x,o),x!==l);)x=Y(e,x,gn(e,a,n)),r??=QA.map(()=>e.
start),r[s]=x}t=A.nextRun(e,o)}}function SE({bytes:e,core:A,locate:n,aligned:r,exact:t},o,i){return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:r,
exact:t,core:A,outer:{layer:o,locate:n},unpack:void 0}}function RE(e,A,n,r){let{bytes:t}=e;for(let o=w(OA,t,A,n);o!==l;o=w(OA,t,o,n)){let i=o;o=I(g,t,o,n),yE(e,
i,o,r),xE(e,i,o,r)}}function yE(e,A,n,r){let{bytes:t}=e,o=n-(Ae-fe)+4;for(let i=A+fe;;i++){if(i=Nt(t,i,o),i===-1)return;let s=i-fe;if(!sn(t,s)&&!qe(e,s,s+Ae))continue;
let a=kt(t,s);a!==void 0&&(a.confidence==="certain"||DE(e,s))&&r.add(e,s,s+Ae,a)}}function DE(e,A){return!e.exact&&qe(e,A,A+Ae)&&Gt(e.bytes,A)}function xE(e,A,n,r){
let{bytes:t}=e;for(let o=w(Xt,t,A,n);o!==l;o=w(Xt,t,o,n)){let i=o;for(;o<n&&pe[t[o]]===1;)o++;LE(e,i,o,r)}}function LE(e,A,n,r){let{bytes:t}=e;for(let i=xA(t,A,
n,A);i!==-1;i=xA(t,A,n,i+1)){let s=he(t,i);s!==void 0&&r.add(e,i,i+O,fr(s))}let o=n-O;e.exact||he(t,o)!==void 0||!gr(t,o)||qe(e,o,n)&&r.add(e,o,n,dr)}var Zt=Object.freeze([]);function zt(e,{decodeDepth:A,onCut:n,onCandidate:r,sieve:t,unpackerFor:o}){let i=Yt(e,t);if(i.isEmpty)return Zt;let s=e.end-e.start,a=new Ye(e.start),E=new Me(s),
u=o&&UE(o,s,E);Qn($n(e,A,u),i,{found:a,budget:E}),E.isExceeded&&n?.(Vn),a.hasCandidates&&r?.();let C=a.distinct();return C.length===0?Zt:C}function UE(e,A,n){let r;
return(t,o)=>{r??=e(A),r(t,i=>{n.give(i.length),o(i)})}}var TE=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\x8B\b","gzip"],["(\xB5/\xFD","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}\
*M`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["\xFD7zXZ\0",{unreadable:"xz"}],["7z\xBC\xAF'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZI\
P",{unreadable:"lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["\xED\xAB\xEE\xDB",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!\
<arch>
`,"ar"],["MZ","trailing-zip"],["\x7FELF","trailing-zip"],["Cr24","trailing-zip"]],In=new Map;for(let e of TE){let A=e[0].charCodeAt(0);In.set(A,[...In.get(A)??[],
e])}var OE=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),FE=110,Kt=120,$t=512,ln=22,NE=Buffer.from("PK\0\0\0\0","latin1"),kE=ln+65535;
function jt(e,A,n,r=!0){let t=e[A];if(t===void 0||n-A<8)return;let o=In.get(t);if(o!==void 0){let s=o.find(([a])=>Ao(e,A,a));if(s!==void 0)return s[1]}if(t===Kt&&
PE(e[A+1]))return"zlib";let i=OE.get(t);if(i!==void 0){let s=no(e,A,Math.min(n,A+FE)),a=i.find(([E])=>E.test(s));if(a!==void 0)return{unreadable:a[1]}}return GE(
e,A,n)?"tar":r&&ME(e,A,n)?"trailing-zip":void 0}function eo(e){return e.endsWith(".br")?"brotli":void 0}function GE(e,A,n){if(n-A<$t)return!1;let r=e[A+154];if(!(e[A+257]===117&&Ao(e,A+257,"ustar"))&&!(r===0&&e[A+155]===32))return!1;let o=Number.parseInt(no(e,A+148,
A+156).replaceAll("\0"," "),8),i=256;for(let s=A;s<A+$t;s++)i+=e[s];for(let s=A+148;s<A+156;s++)i-=e[s];return o===i}function PE(e){return(e&32)===0&&((Kt<<8)+e)%
31===0}function ME(e,A,n){let r=Math.max(A,n-kE);if(n-r<ln)return!1;let t=Buffer.from(e.buffer,e.byteOffset+r,n-r),o=t.includes(0)?t.lastIndexOf(NE):-1;return o>=
0&&o+ln<=t.length}function Ao(e,A,n){for(let r=0;r<n.length;r++)if(e[A+r]!==n.charCodeAt(r))return!1;return!0}function no(e,A,n){return Buffer.from(e.buffer,e.byteOffset+A,n-A).toString(
"latin1")}var G=require("node:fs"),ro=require("node:zlib");var to=32*1024*1024,_E=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,HE=32;function oo(e,A){try{let n=(0,ro.inflateSync)(vE(e),{maxOutputLength:to}),r=_E.exec(
n.toString("latin1",0,HE)),t=r?.[0].length??0;return r===null||n.length-t!==Number(r[2])?"its header does not fit its content":r[1]==="blob"&&n.length-t>A?"over\
 --max-size":{type:r[1],bytes:n,start:t}}catch(n){return ke(n)}}function vE(e){let A=(0,G.openSync)(e,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let n=(0,G.fstatSync)(
A);if(!n.isFile()||n.size>to)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(A)}finally{(0,G.closeSync)(A)}}function Ue(e,A,n){if(jt(e,A,e.length)!==void 0)return!1;let r=!1,t=()=>{r=!0},o=n.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=n;return zt({bytes:e,start:A,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!r}function io(e,A){let n=oo(e,A.maxSize);return typeof n!="string"&&n.type==="blob"&&Ue(n.bytes,
n.start,A)}function so(e,A,n){let r=(0,Ie.lstatSync)(e);return!r.isFile()||r.size>n||(0,Ie.realpathSync)(e)!==e?!1:eo(e)===void 0&&Ue((0,Ie.readFileSync)(e),0,A)}var JE=/ -{24} >8 -{24}\r?$/;var WE="diff --";function ao(e,A){if(!A)return e;let n;for(let{line:r,at:t}of qE(e)){let o=JE.exec(r);if(o!==null&&o.index>0&&o.index<=16)n?.mark!==r.slice(0,o.
index)&&(n={at:t,mark:r.slice(0,o.index)});else{if(n!==void 0&&r.startsWith(WE))return YE(e,n.mark)?e:e.subarray(0,n.at);n!==void 0&&!r.startsWith(n.mark)&&(n=void 0)}}
return e}function YE(e,A){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("latin1").trimEnd();return n.startsWith(A,n.lastIndexOf(`
`)+1)}function*qE(e){let A=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let n=0;n<A.length;){let r=A.indexOf(10,n),t=r<0?A.length:r;yield{line:A.toString(
"latin1",n,t),at:n},n=t+1}}var Te={decodeDepth:3,maxSize:1/0,lineHash:!1};function Eo(e){return!!(e.PRE_COMMIT_REMOTE_NAME||e.PRE_COMMIT_FROM_REF)}var XE=500,uo=1<<20;function Bo({hook:e,args:A,cwd:n,env:r}){let t={directory:n,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return!Eo(r)&&VE(t,
A);case"commit-msg":return A.length===1&&zE(n,A[0],r.GIT_EDITOR!==":");default:return!1}}function VE(e,A){let n=Tn(e.directory);if(n===void 0)return!1;let r=Xn(
e);if(r===void 0||r.blobs.size+A.length>XE)return!1;let t=s=>`${n.objects}/${s.slice(0,2)}/${s.slice(2)}`,o=new Set(A.length===0?[]:r.changed.map(s=>(0,Oe.join)(
n.top,Un(s)))),i=A.map(s=>(0,Oe.resolve)(e.directory,s)).filter(s=>!o.has(s));return r.paths.every(fo)&&[...r.blobs].every(s=>io(t(s),Te))&&i.every(ZE)}function ZE(e){
return fo(e)&&so(e,Te,uo)}function fo(e){return[...Ln(e)].every(({name:A})=>Ue(A,0,Te))}function zE(e,A,n){let r=ao((0,co.readFileSync)((0,Oe.resolve)(e,A)),n);
return r.length<=uo&&Ue(r,0,Te)}var $E=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;KE(process.argv.slice(2))||import("./cli.js");function KE([e,A="",...n]){let r=n.findIndex(
a=>a==="--"||!a.startsWith("-")),t=r<0?n.length:r;if(e!=="hook"||!n.slice(0,t).every(a=>$E.test(a)))return!1;let o=n.slice(n[t]==="--"?t+1:t),{env:i}=process,s=process.
cwd();try{return Bo({hook:A,args:o,cwd:s,env:i})&&xn(s,(0,Qo.homedir)())}catch{return!1}}
