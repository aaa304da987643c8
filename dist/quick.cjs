"use strict";var Zt=Object.create;var cr=Object.defineProperty;var eo=Object.getOwnPropertyDescriptor;var no=Object.getOwnPropertyNames;var ro=Object.getPrototypeOf,Ao=Object.prototype.hasOwnProperty;var to=(e,n,r,A)=>{if(n&&typeof n=="object"||typeof n=="function")for(let t of no(n))!Ao.call(e,t)&&t!==r&&cr(e,t,{get:()=>n[t],enumerable:!(A=eo(n,t))||A.enumerable});
return e};var oo=(e,n,r)=>(r=e!=null?Zt(ro(e)):{},to(n||!e||!e.__esModule?cr(r,"default",{value:e,enumerable:!0}):r,e));var jt=require("node:os");var dr=require("node:fs"),Br=require("node:path");var L=class extends Error{name="UserError"};function xe(e){return(e instanceof Error?e.message:String(e)).trim().replaceAll(/\s*\n\s*/g,"; ")}function ur(e){return e instanceof
Error&&"code"in e?String(e.code):void 0}var Er=require("node:fs"),Be=require("node:path");function*fr(e,n){for(let r=e;;r=(0,Be.dirname)(r))if(yield r,(0,Er.existsSync)((0,Be.join)(r,".git"))||r===n||
r===(0,Be.dirname)(r))return}var io=[".pat-patrol.yml",".pat-patrol.yaml",".pat-patrol.json"];function gr(e,n){for(let r of fr(e,n)){let[A,t]=io.map(o=>(0,Br.join)(r,o)).filter(o=>(0,dr.existsSync)(
o));if(t!==void 0)throw new L(`${A} and ${t} are both configuration files: keep one`);if(A!==void 0)return A}}var De=require("node:fs");function lr(e,n,r){let A=so(e,n,r);try{return new TextDecoder("utf-8",{fatal:!0}).decode(A)}catch{throw new L(`${n}: not valid UTF-8`)}}function so(e,n,{noun:r,
largest:A}){try{let t=(0,De.statSync)(e);if(!t.isFile())throw new L(`${n}: not a regular file`);if(t.size>A*1e6)throw new L(`${n}: larger than ${A} MB, which no\
 ${r} is`);return(0,De.readFileSync)(e)}catch(t){throw t instanceof L?t:new L(ur(t)==="ENOENT"?`${n}: no such ${r} file`:`${n}: ${xe(t)}`)}}var ao=/^[\t\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]*$/,co=/^ *(?:#.*)?$/,uo=/^(?:failOn: +(?:certain|likely|possible|never)|minConfidence: +(?:certain|likely|possible)|archives: +(?:true|false))$/,
Eo=/^(?:(?!(?:true|false|null)$)[a-z][\w./*-]*|'[./*]*\w[\w./*-]*'|"[./*]*\w[\w./*-]*")$/i,fo=/^PAT00[1-5]$/,Bo=/^(include|exclude|disabledRules):(?: +\[([^[\]]+)\])?$/;
function mr(e,n){let r=gr(e,n);return r===void 0?!0:!r.endsWith(".json")&&go(lr(r,r,{noun:"configuration",largest:1}))}function go(e){let n=new Set,r;for(let A of e.
split(/\r?\n/)){if(!ao.test(A))return!1;if(co.test(A))continue;let t=A.replace(/ +(?:#.*)?$/,""),o=/^( *)- +(.*)$/.exec(t);if(o!==null){let[,{length:c}="",E=""]=o;
if(r===void 0||(r.indent??c)!==c||!Qr(r.key,E))return!1;r.indent=c;continue}let[i=""]=t.split(":");if(r!==void 0&&r.indent===void 0||n.has(i))return!1;n.add(i),
r=void 0;let[,s,a]=Bo.exec(t)??[];if(s===void 0?!uo.test(t):a?.split(",").every(c=>Qr(s,c.trim()))===!1)return!1;s!==void 0&&a===void 0&&(r={key:s})}return r===
void 0||r.indent!==void 0}function Qr(e,n){return(e==="disabledRules"?fo:Eo).test(n)}var Vt=require("node:fs"),$t=require("node:path");function*Ir(e){if(e.length<52)return;let n=Buffer.from(e);for(let r=0,A=0;r<n.length;r=A+1)A=n.indexOf(47,r),A<0&&(A=n.length),A-r>=52&&(yield{name:n.subarray(r,
A),path:n.subarray(0,A)})}var Le=require("node:fs"),T=require("node:path");function pr(e,n=process.env){let r=lo(e,n);if(r===void 0)return;let{top:A,gitDir:t}=r,o=n.GIT_COMMON_DIR??Cr((0,T.join)(
t,"commondir")),i=o===void 0?t:(0,T.resolve)(t,o),s=n.GIT_OBJECT_DIRECTORY;return{top:A,objects:s===void 0?(0,T.join)(i,"objects"):(0,T.resolve)(e,s)}}function lo(e,n){
let r=n.GIT_DIR;if(r!==void 0)return{top:e,gitDir:(0,T.resolve)(e,r)};for(let A=e;;A=(0,T.dirname)(A)){let t=(0,T.join)(A,".git"),o=(0,Le.statSync)(t,{throwIfNoEntry:!1});
if(o?.isDirectory()===!0)return{top:A,gitDir:t};let i=o===void 0?void 0:Cr(t);if(i?.startsWith("gitdir: ")===!0)return{top:A,gitDir:(0,T.resolve)(A,i.slice(8))};
if(A===(0,T.dirname)(A))return}}function Cr(e){try{return(0,Le.readFileSync)(e,"utf8").trimEnd()}catch{return}}var yr=require("node:child_process");var br=require("node:fs"),Ae=require("node:path");var Qo=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_QUARANTINE_PATH","GIT_NAMESPA\
CE"],hr=["GIT_CEILING_DIRECTORIES","GIT_DISCOVERY_ACROSS_FILESYSTEM","GIT_CONFIG_GLOBAL","GIT_CONFIG_SYSTEM","GIT_CONFIG_NOSYSTEM"],mo={GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"\
1",GIT_GRAFT_FILE:process.platform==="win32"?"NUL":"/dev/null",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_TERMINAL_PROMPT:"0",GIT_ADVICE:"0",LC_ALL:"C"},
Io=["core.fsmonitor=","core.hooksPath=/dev/null","core.pager=cat","core.alternateRefsCommand=:","core.sshCommand=false","credential.helper=","protocol.allow=nev\
er","core.quotePath=false","core.untrackedCache=false","core.commitGraph=false","core.multiPackIndex=false","submodule.recurse=false","log.showSignature=false",
"color.ui=false","i18n.logOutputEncoding=UTF-8","gc.auto=0","maintenance.auto=false"],wr=["--no-pager","--literal-pathspecs",...Io.flatMap(e=>["-c",e])];var po=new Set(["EDITOR","VISUAL","PAGER","SSH_ASKPASS","PREFIX"]);function Sr(e,n=process.env){let r={};for(let[t,o]of Object.entries(n)){let i=t.toUpperCase();
!i.startsWith("GIT_")&&!po.has(i)&&(r[t]=o)}let A=e.inherit?[...Qo,...hr]:hr;for(let t of A)n[t]!==void 0&&(r[t]=n[t]);return e.root!==void 0&&(r.GIT_WORK_TREE=
e.root),Object.assign(r,mo)}var fn;function Rr(){let e=process.env.PATH??process.env.Path??"";if(fn?.path!==e){let n=Co(e);if(n===void 0)throw new L("git was no\
t found on PATH: install git 2.30 or newer");fn={path:e,git:n}}return fn.git}function Co(e){let n=process.platform==="win32"?"git.exe":"git";return e.split(Ae.delimiter).
filter(r=>(0,Ae.isAbsolute)(r)).map(r=>(0,Ae.join)(r,n)).find(r=>ho(r))}function ho(e){try{return(0,br.statSync)(e).isFile()}catch{return!1}}var bo=12e4,wo=1<<20;function xr(e,n){let{status:r,stdout:A,error:t}=(0,yr.spawnSync)(Rr(),[...wr,...e],{cwd:n.directory,env:Sr(n),stdio:["ignore","pipe","ignor\
e"],timeout:bo,maxBuffer:wo,windowsHide:!0});return t!==void 0||r===null?void 0:{exitCode:r,output:A}}var te=class extends Error{name="GitError";command;exitCode;stderr;constructor(n,r,A={}){let t=A.stderr??"",o=So(t);super(o===""?`git ${n} ${r}`:`git ${n} ${r}:\
 ${o}`),this.command=n,this.exitCode=A.exitCode,this.stderr=t}};function So(e){let n=e.split(`
`).map(r=>r.trim());return n.find(r=>r.startsWith("fatal:")||r.startsWith("error:"))??n[0]??""}function Ro(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function Dr(e,n){if(!Ro(e))throw new te(n,`wrote something that is no object id: ${JSON.stringify(
e.slice(0,80))}`);return e}var yo=new Int8Array(256).fill(-1);for(let e=0;e<16;e+=1)yo[e.toString(16).charCodeAt(0)]=e;var Tr=["--raw","-z","--no-renames","--no-abbrev","--no-ext-diff","--no-textconv","--no-relative"];function Or(e,n,r){let[A="",t="",o="",i="",s]=e.split(" ");if(!A.
startsWith(":")||s===void 0)throw new te(r,"wrote an unknown record");return{path:n,before:/^:1[02]/.test(A)?Lr(o,r):void 0,after:/^1[02]/.test(t)?Lr(i,r):void 0,
unmerged:s==="U"}}function Lr(e,n){return/^0+$/.test(e)?void 0:Dr(e,n)}var Nr="diff-index";function kr(e){let n=xr([Nr,...Tr,"--cached","HEAD","--"],e);if(n?.exitCode!==0)return;let r=n.output.toString("latin1").split("\0"),A=new Set,
t=[];for(let o=0;o+1<r.length;o+=2){let i=r[o+1],{before:s,after:a,unmerged:c}=Or(r[o],i,Nr);if(c)return;a!==void 0&&(A.add(a),s===void 0&&t.push(Buffer.from(i,
"latin1")))}return{blobs:A,paths:t}}var Te=class{#n;#r;#e=0;#t=0;constructor(n,r=0){this.#n=n,this.#r=r}get most(){return Math.max(this.#n.free,this.#n.ratio*this.#r)}give(n){this.#r+=n}spend(n){return this.#e+
n>this.most+this.#t?!1:(this.#e+=n,!0)}raise(n){this.#t=Math.max(this.#t,this.#e-this.most+n)}};var Ur="it is encoded in too many ways at once: not all that can be decoded from it was searched",xo={free:1024*1024,ratio:24},Oe=class{#n;#r=!1;constructor(n){
this.#n=new Te(xo,n)}get isExceeded(){return this.#r}give(n){this.#n.give(n)}spend(n){let r=this.#n.spend(n);return r||(this.#r=!0),r}};function Fr({words:e,first:n,count:r,origin:A},t,o){let i=0,s=r;for(;i<s;){let a=i+s>>1;A+e[n+2*a+1]<t?i=a+1:s=a}return i<r&&A+e[n+2*i]<=o}function Pr({bytes:e,start:n,end:r,changes:A},t,o){return{bytes:e,start:n,end:r,changes:A,depth:t,aligned:!0,exact:!1,core:{start:n,end:r},outer:void 0,unpack:o}}
function gn({layer:e}){return e.outer===void 0?e.unpack:gn(e.outer)}function O({changes:e},n,r){return e===void 0||Fr(e,n-256,r+256)}function Mr(e,n){let r=[],A=[],
t=e,o=n;for(;;){if(o.start<t.core.start||o.start>=t.core.end)return;if(r.push({layer:t,span:o}),t.outer===void 0)return{steps:r,encoding:A};let i=t.outer.locate(
o);i.encoding!==void 0&&A.unshift(i.encoding),o=i,t=t.outer.layer}}var dn=3*65536,Bn=3*8192;function S(e,n){if(e<=dn+Bn){n({start:0,end:e},{start:0,end:e});return}
for(let r=0;r<e;r+=dn){let A={start:r,end:Math.min(e,r+dn)};n({start:Math.max(0,r-Bn),end:Math.min(e,A.end+Bn)},A)}}function h(e,n){return{start:e.start+n,end:e.
end+n}}var Do=["dev.azure.com","visualstudio.com","vsassets.io","_packaging/","/_git/","azure devops","azure_devops","azure-devops","azuredevops","azure artifacts","az\
ure_artifacts","azure-artifacts","team foundation","azdevops","az devops","artifacts_credentialprovider","endpointcredentials","vss_nuget","vsce_pat","vsce publ\
ish","system_accesstoken","personal_access_token","personal access token","personal-access-token","personalaccesstoken"],Lo=["azdo","azp_","ado_","vsts","tfx ",
"devops_pat","devops_token","system_pat"],To=e=>e.replaceAll(/[.\s/-]/g,n=>n===" "?"[ _-]?":`\\${n}`),_r=new RegExp(`${Do.map(To).join("|")}|(?<![a-z])(?:${Lo.join(
"|")})`,"i"),Oo=/(?:cog_|swmtkn-1-|\/ipfs\/|\/ipns\/|\/nix\/store\/|\bsha\d{1,3}[:-]|urn:(?:sha1|btih|cid):)$/i,No=/^\.(?:b32\.)?i2p|^\.onion|^\.ipfs|^\.ipns/i,
ko=/(?:hash|digest|checksum|integrity|sha\d{1,3}|sha-\d{1,3}|crc\d{0,2}|cid|etag|fingerprint|thumbprint|b32|i2p|onion|base32)["'\]\\]{0,3}\s{0,4}(?:=>|[:=(])\s{0,4}["'\\]{0,3}$/i,
Uo=/(?<![a-z])(?:examples?|samples?|dummy|fake|placeholder|mock|invalid|redacted|e\.g\.)(?![a-z])[^\n]{0,80}$/i,Fo=/https?:\/\/[^\s/@"'<>]{0,128}$/i,Go=/^@(?!(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)[\w.-]{1,100}(?::\d{1,5})?(?:\/tfs)?\/[\w%.-]{1,64}\/(?:[\w%.-]{1,64}\/)?_(?:git|apis|packaging|build)(?:\/|$)/i;
function vr(e){let n={azure:!1,foreign:!1,digest:!1,example:!1,server:!1};for(let{layer:r,span:A}of e.steps){let[t,o]=Ne(r,A,256);n.azure||=_r.test(t)||_r.test(
o),n.foreign||=Oo.test(t)||No.test(o),n.digest||=ko.test(t),n.example||=Uo.test(t),n.server||=Fo.test(t)&&Go.test(o)}return n}function Ne(e,n,r){let{bytes:A}=e,
t=Math.max(e.start,n.start-r),o=Math.min(e.end,n.end+r);return[Hr(A,t,n.start),Hr(A,n.end,o)]}function Hr(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,Math.
max(0,r-n)).toString("latin1")}var ke=new Uint16Array(256);function oe(e,n,r){ke.fill(0);for(let t=n;t<r;t++){let o=e[t];ke[o]=ke[o]+1}let A=0;for(let t=n;t<r;t++)A+=Math.log2((r-n)/ke[e[t]]);
return A/(r-n)}var Po=["qwertyuiop","asdfghjkl","zxcvbnm","1234567890","qwertzuiop","azertyuiop","qsdfghjklm"],Mo=new Set(Po.flatMap(e=>Yr(e).flatMap(n=>[n,[...n].toReversed().
join("")]))),_o=new Set("th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ne ea ra ce li ch ll \
be ma si om ur".split(" ")),Ho=/abcdefg|accesstoken|changeme|deadbeef|cafebabe|dummytoken|example|faketoken|insert[a-z]{0,4}token|loremipsum|notareal|placeholder|pleasereplace|redacted|replaceme|sampletoken|secretsecret|testtoken|thisisa|tokentoken|yourpat|yourtoken|yourpersonal/;
function Wr(e){let n=e.toLowerCase(),r=Yr(n);if(new Set(n).size<=4)return"it is one character, or a few, over and over";if(Ho.test(n))return"it is made of words\
 that stand for a token";if(vo(n))return"it repeats itself";if(Ue(r,Jr)>=20||Ue(Jo(n),Jr)>=30)return"it counts up or down";if(Ue(r,A=>Mo.has(A))>=20)return"it w\
alks along the keyboard";if(Ue(r,A=>_o.has(A))>=(/\d/.test(n)?15:9))return"it is made of words"}function Jr(e){return Math.abs(e.charCodeAt(0)-e.charCodeAt(1))<=
1}function vo(e){for(let n=1;n<=26;n++){let r=0;for(let A=n;A<e.length;A++)r+=e[A]===e[A-n]?1:0;if(2*r>=e.length-n)return!0}return!1}function Yr(e){return Array.
from({length:Math.max(0,e.length-1)},(n,r)=>e.slice(r,r+2))}function Jo(e){return Array.from({length:Math.max(0,e.length-2)},(n,r)=>`${e[r]}${e[r+2]}`)}function Ue(e,n){
return e.filter(n).length}var B=String.raw`(?:\\{0,3}["'\x60]|&quot;|&#39;)?`,ge=String.raw`${B}\]?\)?\s{0,8}(?:=>|:=|[:=]|,\s{0,4}${B}value${B}\s{0,4}[:=]|\s)\s{0,8}${B}`,Fe=String.raw`[^\s/@"'<>]{0,128}`,
P=e=>new RegExp(`^(?:${e})`,"i"),f=e=>new RegExp(`(?<=${e})`,"iy"),w=(e,n="")=>f(`(?:${e})${ge}${n}`),z=(e,n)=>f(String.raw`(?:^|[^\w.-])(?:${e})\b[^\n|;]{0,400}\s(?:${n})[\s=]{0,4}${B}`),
K="@|%40",j=String.raw`(?::|%3a)(?://|\\/\\/|%2f%2f)${Fe}`;var qr=[{id:"npm-variable",before:f(String.raw`npm_config_registry[^\n]{0,400}_password=`)},{id:"npmrc-password",before:w("(?<![a-z0-9])_password")},{id:"npmrc-\
auth-token",before:w("_authToken")},{id:"npmrc-auth",before:w(String.raw`[:\s"']_auth`)},{id:"npm-variable",before:w("(?:ADO_)?NPM_TOKEN")},{id:"yarn-auth-ident",
before:w("npmAuthIdent",`(?:${Fe}:)?`)},{id:"yarn-auth-token",before:w("npmAuthToken")},{id:"bunfig",before:f(String.raw`(?:install\.(?:registry|scopes)|registry\s{0,4}=|\burl\s{0,4}=)[^[]{0,400}password\s{0,4}=\s{0,4}["']`)},
{id:"nuget-password",before:f(String.raw`cleartextpassword${B}\s{1,8}value\s{0,4}=\s{0,4}${B}`)},{id:"nuget-endpoints",before:f(String.raw`(?:endpointcredentials|external_feed_endpoints)[^\n]{0,900}password${ge}`)},
{id:"nuget-variable",before:f(String.raw`nugetpackagesourcecredentials_[^\n]{0,300}password=`)},{id:"nuget-variable",before:w("VSS_NUGET_ACCESSTOKEN")},{id:"nug\
et-command",before:z("nuget(?:\\.exe)?","--?p(?:assword)?")},{id:"pypirc",before:f(String.raw`/pypi/upload[^[]{0,300}password\s{0,4}[:=]\s{0,4}`)},{id:"python-v\
ariable",before:w("TWINE_PASSWORD|UV_INDEX_\\w{1,60}_PASSWORD|POETRY_HTTP_BASIC_\\w{1,60}_PASSWORD")},{id:"poetry",before:f(String.raw`http-basic\.[^[]{1,200}(?:password\s{0,4}=\s{0,4}["']|\s\S{1,64}\s{1,4}["']?)`)},
{id:"pip-index-url",before:f(String.raw`(?:index[_-]?(?:url|\w{1,40}_url)?|find-links|\[\[tool\.uv\.index\]\])[^\n]{0,80}\s{0,4}${j}`),after:P(K)},{id:"pip-inde\
x-url",before:f(j),after:P(String.raw`(?:${K})[^\s"']{0,200}/pypi/`)},{id:"netrc",before:f(String.raw`machine\s{1,8}\S{1,200}\s{1,8}login\s{1,8}\S{1,100}\s{1,8}password\s{1,8}`)},
{id:"maven-settings",before:f(String.raw`<server>[^]{0,600}<password>\s{0,40}`)},{id:"gradle-credentials",before:f(String.raw`credentials\s{0,4}(?:\([^)\n]{0,80}\)\s{0,4})?\{[^}]{0,300}password\s{0,4}=?\s{0,4}\(?["']`)},
{id:"gradle-properties",before:f(String.raw`(?:^|\n)[\w.]{0,60}(?:feed|artifacts|maven|repo)[\w.]{0,40}password\s{0,4}[=:]\s{0,4}`)},{id:"cargo-token",before:f(
String.raw`(?:cargo_registries_\w{1,60}_token|cargo_registry_token|(?:^|\n|registr[\w.-]{1,80}\][^[]{0,200})token)${ge}basic\s{1,4}`)},{id:"cargo-token",before:w(
"CARGO_REGISTRIES_\\w{1,60}_TOKEN")},{id:"git-extraheader",before:f(String.raw`(?:extraheader|git_config_(?:value_\d{1,4}|parameters))[^\n]{0,160}basic\s{1,4}`)},
{id:"docker-auth",before:f(String.raw`${B}auth${B}\s{0,4}:\s{0,4}${B}`)},{id:"curl-user",before:z("curl(?:\\.exe)?","-[a-zA-Z]{0,6}u|--user|--proxy-user")},{id:"\
curl-user",before:f(String.raw`\bcurl(?:\.exe)?\b[^\n|;]{0,400}\s(?:-[a-zA-Z]{0,6}u|--user)[\s=]{0,4}${B}[^\s:"']{0,80}:`)},{id:"wget-password",before:z("wget",
"--(?:http-)?password")},{id:"authorization-header",before:f(String.raw`authorization[^\n]{0,80}basic\s{1,4}:?`)},{id:"powershell-header",before:f(String.raw`\.getbytes\(\s{0,4}\(?${B}[^\s"']{0,80}:`)},
{id:"powershell-secure-string",before:f(String.raw`convertto-securestring\s[^\n]{0,80}`)},{id:"powershell-secure-string",after:P(String.raw`["']?[^\n]{0,60}\|\s{0,4}convertto-securestring`)},
{id:"azure-cli-variable",before:w("AZURE_DEVOPS_(?:EXT_PAT|CLI_PAT|EXT_AUTH_TOKEN|EXT_GIT_SOURCE_PASSWORD_OR_PAT|EXT_ARTIFACTTOOL_PATVAR)")},{id:"agent-variable",
before:w("AZP_TOKEN|VSTS_AGENT_INPUT_(?:TOKEN|PASSWORD)")},{id:"vsce-variable",before:w("VSCE_PAT")},{id:"terraform-variable",before:w("AZDO_(?:PERSONAL_ACCESS_\
TOKEN|DEVOPS_PAT)|TF_VAR_\\w{1,60}")},{id:"access-token-variable",before:w("SYSTEM_ACCESSTOKEN")},{id:"az-devops-login",after:P(String.raw`["']?\s{0,4}\|\s{0,4}az(?:\.cmd)?\s{1,4}devops\s{1,4}login`)},
{id:"agent-config",before:z("(?:\\.?[\\\\/])?config\\.(?:sh|cmd)|Agent\\.Listener\\S{0,20}","--token|--password")},{id:"vsce-command",before:z("vsce","-p|--pat")},
{id:"tfx-command",before:z("tfx","-t|--token")},{id:"terraform-variable",before:z("terraform|tofu","-var")},{id:"terraform-variable",before:f(String.raw`\b(?:terraform|tofu)\s[^\n]{0,300}-var[\s=]{0,4}${B}\w{1,60}=`)},
{id:"helm-set",before:f(String.raw`\bhelm\s[^\n]{0,400}--set(?:-string)?[\s=]{0,4}\S{1,100}=${B}`)},{id:"docker-command",before:f(String.raw`\b(?:docker|podman|nerdctl|buildah)\s[^\n]{0,400}(?:-e|--env|--build-arg)[\s=]{0,4}${B}\w{1,80}=${B}`)},
{id:"azure-cli-store",before:f(String.raw`\[azdevops-cli:[^\]\n]{0,200}\]\s{0,8}personal access token\s{0,4}=\s{0,4}`)},{id:"vsce-store",before:f(String.raw`${B}publishers${B}\s{0,4}:[^]{0,600}${B}pat${B}\s{0,4}:\s{0,4}${B}`)},
{id:"postman",before:f(String.raw`${B}key${B}\s{0,8}:\s{0,8}${B}[\w -]{1,60}${B}\s{0,8},\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(
String.raw`${B}\w{0,60}(?:pat|token|secret|password)\w{0,60}${B}\s{0,8}:\s{0,8}\{\s{0,80}${B}value${B}\s{0,8}:\s{0,8}${B}`)},{id:"arm-parameter",before:f(String.
raw`\bparam\s{1,8}\w{1,60}\s{1,8}string\s{0,8}=\s{0,8}'`)},{id:"terraform-state",before:f(String.raw`"(?:terraform_version|attributes|instances)"\s{0,8}:[^]{0,1500}"personal_access_token"\s{0,8}:\s{0,8}"`)},
{id:"terraform-variable",before:f(String.raw`personal_access_token${B}\s{0,40}[:=]\s{0,40}"`)},{id:"keda",before:f(String.raw`(?:azure-pipelines|TriggerAuthentication|organizationURL)[^]{0,600}personalAccessToken${ge}`)},
{id:"k8s-secret",before:f(String.raw`\bkind${B}\s{0,4}:\s{0,4}${B}Secret\b[^]{0,1500}`)},{id:"pipeline-yaml",before:f(String.raw`(?:^|\n)(?:steps|jobs|stages|trigger|pool|- task|variables|env)\s{0,4}:[^]{0,1560}[\w.]\s{0,4}:\s{1,8}["']?`)},
{id:"pipeline-yaml",before:w("personalAccessToken")},{id:"dockerfile",before:f(String.raw`(?:^|\n)\s{0,8}(?:ARG|ENV)\s[^\n]{0,400}`)},{id:"jenkins-config",before:f(
String.raw`<hudson\.[^]{0,1500}<url>https?${j}`),after:P(K)},{id:"jwt",before:f(String.raw`eyJ[\w-]{8,1000}\.`)},{id:"package-feed-url",before:f(j),after:P(String.
raw`(?:${K})[^\s"']{0,200}_packaging/`)},{id:"git-credentials",before:f(String.raw`(?:^|\n)https?://${Fe}`),after:P(String.raw`@[\w.-]{1,100}(?::\d{1,5})?\s{0,4}(?:$|\n)`)},
{id:"git-remote-url",before:f(j),after:P(String.raw`(?:${K})(?:[^\s"'<>]{0,200}/_git/|(?:[\w-]{1,40}\.){0,3}(?:dev\.azure|visualstudio)\.com)`)},{id:"url",before:f(
j),after:P(String.raw`(?:${K})[\w-]`)},{id:"devops-variable",before:w("(?:VSTS|ADO|AZDO|AZURE_?DEVOPS|AZURE_ARTIFACTS|SYSTEM|DEVOPS)_?(?:PAT|TOKEN|PERSONAL_?ACC\
ESS_?TOKEN)")}];var Wo=2048,Yo=/[A-Za-z0-9+/_-]+$/,qo=/^[A-Za-z0-9+/_=-]+/;function ln({steps:e},n=Wo){let r=e.map(({layer:t,span:o},i)=>{let[s,a]=Ne(t,o,n);return i===0?{before:s,
after:a}:{before:s.replace(Yo,""),after:a.replace(qo,"")}});return qr.find(({before:t,after:o})=>r.some(({before:i,after:s})=>(t===void 0||zo(t,i))&&(o?.test(s)??
!0)))?.id}function zo(e,n){return e.lastIndex=n.length,e.test(n)}var k=(e,n,r)=>({signed:e,shaped:n,legacy:r}),Vo={signed:4.5,shaped:4.5,legacy:4},$o=[{name:"its signatures",weights:k(7,5,0),applies:()=>!0},{name:"entropy of \
a token",weights:k(1,0,1),applies:({kind:e,entropy:n})=>n>=Vo[e]},{name:"platform data as in real tokens",weights:k(1,0,0),applies:({word:e})=>e.startsWith("ACA\
AAAA",60)},{name:"a digit",weights:k(0,0,1),applies:({word:e})=>/\d/.test(e)},{name:"no digit",weights:k(-1,-1,-2),applies:({word:e})=>!/\d/.test(e.slice(0,52))},
{name:"last letter a or q",weights:k(0,0,1),applies:({word:e})=>/[aq]$/.test(e)},{name:"Azure DevOps is named within 256 bytes",weights:k(1,1,2),applies:({surroundings:e})=>e.
azure},{name:"it stands where a known carrier has its secret, and Azure DevOps is named",weights:k(1,1,2),applies:({carried:e,surroundings:n})=>e&&n.azure},{name:"\
it is the password of an Azure DevOps Server, which may write no checksum",weights:k(0,0,5),applies:({surroundings:e})=>e.server},{name:"its line calls it an ex\
ample",weights:k(-2,-1,-2),applies:({surroundings:e})=>e.example},{name:"a name for digests or addresses stands before it",weights:k(-1,-2,-4),applies:({surroundings:e})=>e.
digest}],Ko=5,jo=8;function Zo(e){return e>=jo?"likely":e>=Ko?"possible":void 0}function ei(e){let{kind:n}=e;return $o.reduce((r,{weights:A,applies:t})=>t(e)?r+
A[n]:r,0)}function zr(e,n){if(n.checksum==="valid")return n;let[r]=e.steps;if(r===void 0)return;let{bytes:A}=r.layer,{start:t,end:o}=r.span,i=Buffer.from(A.buffer,
A.byteOffset+t,o-t).toString("latin1");if(Wr(i.slice(0,52))!==void 0)return;let s=vr(e),a=ni(n);if(a==="legacy"&&s.foreign)return;let c=s.azure&&ln(e,256)!==void 0,
E=ei({kind:a,entropy:oe(A,t,t+52),word:i,surroundings:s,carried:c}),C=Zo(E);return C===void 0?void 0:{...n,confidence:C}}function ni({format:e,ruleId:n}){return e===
"legacy"?"legacy":n==="PAT003"?"signed":"shaped"}var Ge="([A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?![A-Za-z0-9_~-]|[$.]?[A-Za-z0-9({])",ri="(?:/|\\\\/|%2[Ff])",Xr="(?<![A-Za-z0-9._~%@})-])([A-Za-z0-9][A\
-Za-z0-9-]{0,48})",Vr="@(?:[a-z]{1,20}\\.)?dev\\.azure\\.com(?![A-Za-z0-9]|:v3|(?::\\d{1,5})?(?:/|\\\\/|%2[Ff]|[.-])[A-Za-z0-9])",Ai=new RegExp(`${Xr}(?::[^\\s:/\
@"'<>]{0,128})?${Vr}`,"gi"),Yu=new RegExp(`${Xr}(?::|%3A)$`,"i"),qu=new RegExp(`^${Vr}`,"i"),zu=[new RegExp(`dev\\.azure\\.com(?::\\d{1,5}|:v3)?${ri}${Ge}`,"gi"),
new RegExp("(?<![A-Za-z0-9._~})-])([A-Za-z0-9][A-Za-z0-9-]{0,49})\\.(?:(?:pkgs|vsrm|vssps|feeds|almsearch|visualstudio)\\.)?visualstudio\\.com","gi"),new RegExp(
`\\bvs-ssh\\.visualstudio\\.com:v3/${Ge}`,"gi"),Ai,new RegExp(`--org(?:anization)?[ =]{1,3}["']?(?!https?:)${Ge}(?![.:/])`,"gi"),new RegExp(`(?:AZURE_DEVOPS|AZD\
O|ADO|VSTS)_ORG(?:ANI[SZ]ATION)?(?:_NAME)?["']?[ ]{0,4}[:=][ ]{0,4}["']?(?!https?:)${Ge}(?![.:/])`,"gi")];var Xu=new Set(["ado any anything anyone azdo azure azuredevops az build ci dummy emptystring feed foo git login me my name none npm nuget oauth","oauth2 option\
al pass password pat personalaccesstoken pipeline secret test token unused user username vsssessiontoken vsts x","x-access-token x-token-auth"].flatMap(e=>e.split(
" "))),Vu=new Set(["aex almsearch analytics api app auditservice blog blogs cdn code dc dev developercommunity docs feeds gallery go identity","insights launch \
login marketplace my online pkgs portal services shell ssh start static status support vs-ssh vscode vsrm","vssps www"].flatMap(e=>e.split(" ")));var ti=Object.freeze([]),Pe=class{#n;#r=[];#e=new Map;#t=!1;constructor(n){this.#n=n}get hasCandidates(){return this.#t}add(n,r,A,t){let o={start:r,end:A},i=Mr(
n,o);if(i===void 0)return;t.checksum!=="valid"&&(this.#t=!0);let s=zr(i,t);if(s===void 0)return;let a=i.steps.at(-1).span,c=this.#i(Buffer.from(n.bytes.buffer,n.
bytes.byteOffset+r,A-r).toString("latin1")),E=i.encoding.length===0&&a.end-a.start===A-r;E&&c.offsets.has(a.start)||(E&&c.offsets.add(a.start),this.#r.push({...s,
token:c.token,offset:a.start-this.#n,length:a.end-a.start,encoding:i.encoding.length===0?ti:i.encoding,seen:{layer:n,span:o}}))}#i(n){let r=this.#e.get(n)??{token:n,
offsets:new Set};return this.#e.set(n,r),r}distinct(){let n=[];for(let r of this.#r.sort(si)){let A=n.at(-1);A===void 0||A.token!==r.token||A.offset+A.length<=r.
offset?n.push(r):oi(r,A)&&(n[n.length-1]=r)}return n.sort(ii)}};function oi(e,n){let r=e.encoding.length-n.encoding.length;return r<0||r===0&&e.encoding.join()>n.encoding.join()}function ii(e,n){return e.offset-n.offset||e.length-
n.length||Qn(e.token,n.token)}function si(e,n){return Qn(e.token,n.token)||e.offset-n.offset||n.length-e.length||(e.encoding===n.encoding?0:Qn(e.encoding.join(),
n.encoding.join()))}function Qn(e,n){return e===n?0:e<n?-1:1}function d(e,n=()=>1){let r=new Uint8Array(256);for(let A=0;A<e.length;A++)r[e.charCodeAt(A)]=n(A);return r}var $r="ABCDEFGHIJKLMNOPQRSTUVWXYZ",mn="abcdefghijkl\
mnopqrstuvwxyz",Kr="0123456789",In=Kr+$r+mn,M=`${$r}${mn}${Kr}+/`,Me=`${mn}234567`,Q=d(`${M}-_`),_=d(In),le=d(Me),x=d(`	
\r${String.fromCharCode(...Array.from({length:95},(e,n)=>32+n))}`),N=d("0123456789ABCDEFabcdef"),p=d(M,e=>e);p[45]=62;p[95]=63;var pn=92,ai=37,ci=117,ui=120,Ei=new Set(Array.from("0bfnrtv",e=>e.charCodeAt(0)));function _e(e,n,r){let{bytes:A,start:t,end:o}=e;return r<o&&_[A[r]]===1?!1:n<=
t||_[A[n-1]]===0||fi(A,t,n)}function fi(e,n,r){return r-2>=n&&e[r-2]===pn&&Ei.has(e[r-1])||r-3>=n&&e[r-3]===ai&&Cn(e,r-2,r)||r-4>=n&&e[r-4]===pn&&e[r-3]===ui&&Cn(
e,r-2,r)?!0:r-6>=n&&e[r-6]===pn&&e[r-5]===ci&&Cn(e,r-4,r)}function Cn(e,n,r){for(let A=n;A<r;A++)if(N[e[A]]===0)return!1;return!0}var l=52,X=48,I=-1,He=`${M}-_`,jr="%\\&#;={}",Z={table:d(He+jr),shortest:l},U={table:d(`${He}${jr}\r
`),shortest:24},hn={table:Q,shortest:l};function b({table:e,shortest:n},r,A,t){let o=A-1,i=o+n;for(;i<t;){let s=i;for(;e[r[s]]===1;)if(s--,s===o)return s+1;o=s,
i=s+n}return I}function m(e,n,r,A){let t=r;for(;t+4<=A;){let o=e[n[t]]&e[n[t+1]],i=e[n[t+2]]&e[n[t+3]];if((o&i)===0)break;t+=4}for(;t<A&&e[n[t]]===1;)t++;return t}var di=[["gzip",[31,139,8]],["zip",[80,75,3,4]],["zstd",[40,181,47,253]],["zlib",[120,1]],["zlib",[120,94]],["zlib",[120,156]],["zlib",[120,218]]],Zr={levels:0,
find:({bytes:e,start:n},r)=>r===n&&ve(e,n)!==void 0?n:I,decode:(e,n,r)=>{let{bytes:A,end:t,outer:o}=e,i=ve(A,n),s=o&&gn(o);return i===void 0||s===void 0||s(A.subarray(
n,t),a=>{r({bytes:a,core:{start:0,end:a.length},locate:()=>({start:n,end:t,encoding:i}),aligned:!0,exact:!1})}),t}};function ve(e,n){let r=e[n];for(let[A,t]of di)
if(r===t[0]&&t.every((o,i)=>e[n+i]===o))return A}var bn={table:Q,shortest:Math.ceil(l*8/6)},eA=4,gi=d("(Px"),nA=Math.floor((X-2)/3),tA={levels:1,trait:4,shortest:bn.shortest,notice:({bytes:e},n,r)=>{for(let A=b(
bn,e,n,r);A!==I;){if(rA(e,A))return A;let t=m(Q,e,A,r);for(let o=0;o<eA;o++)if(oA(e,A+o,t))return A;A=b(bn,e,t,r)}return I},decode:(e,n,r)=>{let A=m(Q,e.bytes,n,
e.end);rA(e.bytes,n)&&li(e,n,A,r);for(let t=0;t<eA;t++)Qi(e,{start:n+t,end:A},t===0,r);return A}};function rA(e,n){let r=p[e[n]]<<2|p[e[n+1]]>>4;return gi[r]===
1&&ve(wn(e,n,0,6),0)!==void 0}function li({bytes:e},n,r,A){let t=(r-n)*3>>2;A({bytes:wn(e,n,0,t),core:{start:0,end:t},locate:o=>({start:n+Math.floor(o.start*8/6),
end:n+Math.ceil(o.end*8/6),encoding:"base64"}),aligned:!0,exact:!1})}function Qi({bytes:e},n,r,A){let t=n.start,o=(n.end-t)*3>>2;!oA(e,t,n.end)||!AA(e,t,0,o)||S(
o,(i,s)=>{AA(e,t,i.start,i.end)&&A({bytes:wn(e,t,i.start,i.end),core:h(s,-i.start),locate:a=>({start:t+Math.floor((i.start+a.start)*8/6),end:t+Math.ceil((i.start+
a.end)*8/6),encoding:"base64"}),aligned:r,exact:!1})})}function oA(e,n,r){let A=n-4,t=A+4*nA;for(;t+4<=r;){let o=t;for(;mi(e,o);)if(o-=4,o===A)return!0;A=o,t=o+
4*nA}return!1}function mi(e,n){let r=p[e[n]]&32,A=p[e[n+1]]&8;return(r|A|p[e[n+2]]&2)===0}function ie(e,n,r){let A=r/3|0,t=r-3*A,o=n+4*A+t,i=p[e[o]],s=p[e[o+1]];
return t===0?i<<2|s>>4:t===1?(i&15)<<4|s>>2:(i&3)<<6|s}function AA(e,n,r,A){let t=r-1,o=t+l;for(;o<A;){let i=o,s=ie(e,n,i);for(;x[s]===1;){if(i--,i===t)return!0;
s=ie(e,n,i)}if(s===0&&Ii(e,n,i,r,A))return!0;t=i,o=i+l}return!1}function Ii(e,n,r,A,t){for(let o=Math.max(A,r-3);o<r;o++)if(x[ie(e,n,o)]!==0)for(let i of[2,4]){
let s=0;for(let a=o;a>=A&&s<l&&x[ie(e,n,a)]===1;a-=i)s++;for(let a=o+i;a<t&&s<l&&x[ie(e,n,a)]===1;a+=i)s++;if(s===l)return!0}return!1}function wn(e,n,r,A){let t=Buffer.
allocUnsafe(A-r),o=n+r/3*4,i=0;for(;i+3<=t.length;i+=3,o+=4){let s=p[e[o]],a=p[e[o+1]],c=p[e[o+2]],E=p[e[o+3]];t[i]=s<<2|a>>4,t[i+1]=(a&15)<<4|c>>2,t[i+2]=(c&3)<<
6|E}for(;i<t.length;i++)t[i]=ie(e,n,r+i);return t}var F={table:d(`0123456789ABCDEFabcdefxX 	\r
,:;-_"'\\()yt`),shortest:2*l},pi=1,Ci=48,hi=120,bi=92,wi=40,Je=Buffer.from("(byte)");function H(e,n,r){let A=n;for(;A<r&&N[e[A]]===0;)A+=Si(e,A,r)?Je.length:1;return Math.
min(A,r)}function We(e,n,r){e.length>0&&e.add(pi,n,r)}function Sn(e,n,r){return e[n]===Ci&&n+1<r&&Qe(e[n+1])}function iA(e,n,r){return n-2>=r&&e[n-2]===bi&&Qe(e[n-
1])}function Qe(e){return e!==void 0&&(e|32)===hi}function Si(e,n,r){if(e[n]!==wi||n+Je.length>r)return!1;for(let A=1;A<Je.length;A++)if(e[n+A]!==Je[A])return!1;
return!0}var Ye=class{bytes;starts;ends;length=0;constructor(n,r){this.bytes=Buffer.allocUnsafe(n),this.starts=r?new Int32Array(n):void 0,this.ends=r?new Int32Array(n):void 0}add(n,r,A){
this.bytes[this.length]=n,this.starts!==void 0&&(this.starts[this.length]=r),this.ends!==void 0&&(this.ends[this.length]=A),this.length++}};function W({piece:e,
core:n},r,A){let t=new Ye(e.end-e.start,!1);A(t);let{length:o}=t;if(o<l)return;let i,s=()=>(i===void 0&&(i=new Ye(o,!0),A(i)),i),a=c=>Ri(s().starts,c);return{bytes:t.
bytes.subarray(0,o),core:{start:n.start===e.start?0:a(n.start),end:n.end===e.end?o:a(n.end)},locate:({start:c,end:E})=>{let{starts:C,ends:q}=s();return{start:C?.[c],
end:q?.[E-1],encoding:r}},aligned:!0,exact:!0}}function Ri(e,n){let r=0,A=e.length;for(;r<A;){let t=r+A>>1;e[t]<n?r=t+1:A=t}return r}var g=-1,se=256,sA=10,yi=13;function R(e,n){return e|n<<9}function aA(e){return e&511}function cA(e){return e>>9}function v(e,n,r){let A=0;for(let t=n;t<r;t++){
let o=e[t];if(N[o]===0)return g;A=A*16+Y(o)}return n>=r||A>255?g:A}function Y(e){return(e&15)+(e>57?9:0)}function y(e,n,r){let A=n;for(;A<r&&N[e[A]]===1;)A++;return A}
function ae(e,n,r){return n>=r?0:e[n]===sA?1:e[n]!==yi?0:n+1<r&&e[n+1]===sA?2:1}var uA={table:F.table,shortest:3*l-1},xi=48,Di=3,EA={levels:1,alphabet:{index:0,shape:uA},notice:(e,n,r)=>O(e,n,r)&&Li(e.bytes,{start:n,end:r}),decode:({bytes:e,
end:n},r,A)=>{let t=m(uA.table,e,r,n);return S(t-r,(o,i)=>{let s={piece:h(o,r),core:h(i,r)},a=W(s,"decimal",c=>Ti(e,s.piece,c));a!==void 0&&A(a)}),t}};function Li(e,n){
let r=0;for(let A=H(e,n.start,n.end);A<n.end;){let t=y(e,A,n.end),o=fA(e,n,A,t);if(r=o===0||x[o]===1?r+1:0,r>=X)return!0;A=H(e,t,n.end)}return!1}function Ti(e,n,r){
for(let A=H(e,n.start,n.end);A<n.end;){let t=y(e,A,n.end),o=fA(e,n,A,t);o===g?We(r,A,t):r.add(o,A,t),A=H(e,t,n.end)}}function fA(e,{start:n,end:r},A,t){if(t-A>Di||
A>n&&Qe(e[A-1])||t<r&&Qe(e[t]))return g;let o=0;for(let i=A;i<t;i++){let s=e[i]-xi;if(s>9)return g;o=10*o+s}return o>255?g:o}function qe(e,n,r){if(!O(e,n.source[0],n.end))return;let{bytes:A}=e;S(n.offsets.at(-1),(t,o)=>{r({bytes:Oi(A,n,t),core:h(o,-t.start),locate:i=>Ni(n,h(i,t.start)),
aligned:!0,exact:!0})})}function Oi(e,n,{start:r,end:A}){let t=Buffer.allocUnsafe(A-r);for(let o=BA(n,r);o<n.source.length;o++){let i=n.offsets[o];if(i>=A)break;
let s=Math.max(r,i),a=Math.min(A,n.offsets[o+1]),c=n.source[o]-i;t.set(e.subarray(s+c,a+c),s-r)}return t}function Ni(e,n){return{start:dA(e,n.start),end:dA(e,n.
end-1)+1}}function dA(e,n){let r=BA(e,n);return e.source[r]+n-e.offsets[r]}function BA(e,n){let r=0,A=e.source.length-1;for(;r<A;){let t=r+A+1>>1;e.offsets[t]<=
n?r=t:A=t-1}return r}var gA={table:Q,shortest:16},ze=U.shortest,lA=1,Rn=2,yn=4,ki=8,Ui=d(He,e=>e>=64?lA:e<26?Rn:e>=52&&e<62?yn:ki),Fi=256;function Xe(e,n,r,A){for(let t=b(gA,e.bytes,
n,r);t!==I;){let o=m(Q,e.bytes,t,r);if(!Gi(e.bytes,t,o)&&A(e,t,o))return t;t=b(gA,e.bytes,o,r)}return I}function Gi(e,n,r){let A=0;for(let t=n;t<r;t++)if(A|=Ui[e[t]],
(A&(Rn|yn))===(Rn|yn))return!1;return(A&lA)===0?r-n<=Fi&&Pi(e,n,r):!0}function Pi(e,n,r){let A=n+1;for(;A<r&&e[A]===e[n];)A++;return A===r}var Mi=27,_i=38,Hi=60,QA=62,vi=91,Ji=8,Wi=64,Yi=16,qi=d("/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),zi=d(`<\r
`),Xi=d("0123456789;"),Vi=d("mK"),$i=["&shy;","&#173;","&#xad;","&#8203;","&#x200b;"].map(e=>Buffer.from(e)),Ki=["​","‌","‍","⁠","\uFEFF","­"].map(e=>Buffer.
from(e)),xn="\x1BÂâï";function mA(e,n){let{bytes:r,end:A}=e,t=n;for(let o=0;o<Ji;o++){let i=ji(e,t);if(i===t)break;t=i}return t>n&&t<A&&Q[r[t]]===1?t:-1}function ji(e,n){
let r=e.bytes[n];if(r===Hi)return Zi(e,n);if(r===Mi)return es(e,n);for(let A of r===_i?$i:Ki)if(Dn(e,n,A))return n+A.length;return n}function Zi({bytes:e,end:n},r){
if(r+1>=n||qi[e[r+1]]===0)return r;let A=Math.min(n,r+Wi),t=r+1;for(;t<A&&e[t]!==QA&&zi[e[t]]===0;)t++;return t<A&&e[t]===QA?t+1:r}function es({bytes:e,end:n},r){
if(e[r+1]!==vi)return r;let A=Math.min(n,r+2+Yi),t=r+2;for(;t<A&&Xi[e[t]]===1;)t++;return t<n&&Vi[e[t]]===1?t+1:r}function Dn({bytes:e,end:n},r,A){if(r+A.length>
n)return!1;for(let t=0;t<A.length;t++){let o=e[r+t];if((o>=65&&o<=90?o|32:o)!==A[t])return!1}return!0}var Tn=10,hA=13,ns=38,rs=60,ce=92,IA=42,As=45,ts=35,Ln=47,bA=110,wA=114,kn=4,Ve=128,os=2,is=["&#13;&#10;","&#xd;&#xa;","&#10;","&#xa;","&#13;","&#xd;","<br>","<\
br/>","<br />"].map(as),Ke=d(" 	\"'`\\=.,&>#*|<^"),V=d("\"'`"),Un=d("bBfFrRuULN@$"),Fn=d("+-/_"),ss=d(`
\r<`),je=d(` 	"'\`\\=.,&>#*|<^
\r+-/_${xn}`),Ze=d(` 	"'\`\\=.,&>#*|+-/_
\rnr<bBRxXaAdD013;fFuULN@$^`),$e=d(`
\r\\&<${xn}`);function as(e){return Uint8Array.from(e,n=>n.charCodeAt(0))}function en(e,n){let{bytes:r,end:A}=e;if(n>=A||je[r[n]]===0)return-1;let t=On(e,n,!1);
return t!==-1?t:cs(e,n)?On(e,n,!0):mA(e,n)}function cs({bytes:e,end:n},r){let A=r;for(;A<n&&A-r<kn&&e[A]===ce;)A++;return A<n&&V[e[A]]===1}function On(e,n,r){let{
bytes:A,end:t}=e,o=Math.min(t,n+(r?2*Ve:Ve)),i=0,s=n;for(;s<o;){let a=Bs(e,s),c=r?us(A,s,o):s;if(a>s){if(i===os)return-1;i++,s=a}else if(c>s)s=c;else if(Ke[A[s]]===
1||ds(A,s,o))s++;else if(s>n&&fs(A,s,o))s++;else break}return r&&(s===n||V[A[s-1]]===0)?-1:i>0||Es(A,n,s)?s:-1}function us(e,n,r){let A=e[n]===Ln&&e[n+1]===IA,t=e[n]===
ts||pA(e,n,Ln)||pA(e,n,As);if(!A&&!t)return n;let o=n+(A?2:1);if(t){for(;o<r&&e[o]!==Tn&&e[o]!==hA;)o++;return o<r?o:n}for(;o+1<r&&(e[o]!==IA||e[o+1]!==Ln);)o++;
return o+1<r?o+2:n}function pA(e,n,r){return e[n]===r&&e[n+1]===r}function SA({bytes:e,end:n},r){if(r>=n||je[e[r]]===0)return!1;if(V[e[r]]===1)return!0;let A=Math.
min(n,r+Ve),t=r;for(;t<A&&Ze[e[t]]===1&&$e[e[t]]===0;)t++;return t<A&&$e[e[t]]===1}function Es(e,n,r){let A=n;for(;A<r&&e[A]===ce;)A++;return A<r-1&&V[e[A]]===1&&
V[e[r-1]]===1}function fs(e,n,r){if(Un[e[n]]===0)return!1;let A=n+1;for(;A<r&&A-n<=kn&&e[A]===ce;)A++;return A<r&&V[e[A]]===1}function Gn(e,n){let{bytes:r,start:A}=e,
t=Math.max(A,n-Ve),o=-1;for(let i=n-1;i>t&&Ze[r[i]]===1;i--)Q[r[i]]===0&&Q[r[i-1]]===1&&On(e,i,!1)===n&&(o=i);return o}function nn({bytes:e,start:n},r){return r>
n&&(e[r]===bA||e[r]===wA)&&e[r-1]===ce}function ds(e,n,r){let A=n;for(;A<r&&Fn[e[A]]===1;)A++;return A>n&&A<r&&(Ke[e[A]]===1||ss[e[A]]===1)}function Bs(e,n){let{
bytes:r,end:A}=e,t=r[n];if(t===Tn)return n+1;if(t===hA)return n+1<A&&r[n+1]===Tn?n+2:n+1;if(t===ce){let o=CA(e,n)===wA?Nn(e,n):n;return CA(e,o)===bA?Nn(e,o):o}if(t!==
ns&&t!==rs)return n;for(let o of is)if(Dn(e,n,o))return n+o.length;return n}function CA(e,n){let r=Nn(e,n)-1;return r>n&&r<e.end?e.bytes[r]:-1}function Nn(e,n){
let r=n;for(;r<e.end&&r-n<kn&&e.bytes[r]===ce;)r++;return r+1}var Pn=10,gs=128,ls=64,Mn=d(" 	"),RA=d("0123456789"),yA={levels:0,trait:2,shortest:U.shortest,notice:(e,n,r)=>Xe(e,n,r,Qs),decode:(e,n,r)=>{let A=m(Q,e.bytes,n,
e.end),t=ms(e,n,A);return t===void 0?A:(qe(e,t,r),t.end)}};function Qs(e,n,r){let A=xA(e,n,r);if(A===void 0)return!1;let t=r-n,o=r;for(let i=rn(e,A,o);i!==-1;i=
rn(e,A,o))if(o=m(Q,e.bytes,i,e.end),t+=o-i,t>=l)return!0;return!1}function ms(e,n,r){let A=xA(e,n,r);if(A===void 0)return;let t=[n],o=[0,r-n],i=r;for(let s=rn(e,
A,i);s!==-1;s=rn(e,A,i))i=m(Q,e.bytes,s,e.end),t.push(s),o.push(o.at(-1)+i-s);return t.length===1||o.at(-1)<l?void 0:{source:t,offsets:o,end:i}}function xA(e,n,r){
let{bytes:A,start:t,end:o}=e,i=Math.max(t,n-gs),s=n,a=!0;for(;s>i&&A[s-1]!==Pn;s--)Mn[A[s-1]]===0&&(a=!1);if(a||s>t&&A[s-1]!==Pn||!SA(e,r))return;let c=Math.min(
o,r+ls),E=r;for(;E<c&&A[E]!==Pn;)E++;return E<c?{lineStart:s,start:n,end:r,lineEnd:E}:void 0}function rn({bytes:e,end:n},r,A){let t=A;for(let o=r.end;o<=r.lineEnd;o++,
t++)if(t>=n||e[t]!==e[o])return-1;for(let o=r.lineStart;o<r.start;){if(t>=n)return-1;let i=Is(e[o]);if(i===void 0){if(e[o]!==e[t])return-1;o++,t++}else{if(i[e[t]]===
0)return-1;o=m(i,e,o,r.start),t=m(i,e,t,n)}}return t<n&&Q[e[t]]===1?t:-1}function Is(e){return RA[e]===1?RA:Mn[e]===1?Mn:void 0}var ps=85,DA=117,Cs=120,hs=123,bs=125,$=48,ws=32,Ss=127,LA={encoding:"escape",lead:92,read:(e,n,r)=>{if(n+1>=r)return g;let A=e[n+1];if(A===DA&&e[n+2]===hs)return Rs(
e,n,r);if(A===Cs)return _n(e,n,n+4,r);if(A===DA)return _n(e,n,n+6,r);if(A===ps)return _n(e,n,n+10,r);if(A>=$&&A<$+8)return ys(e,n,r);let t=ae(e,n+1,r);return t>
0?R(se,1+t):A>ws&&A<Ss&&_[A]===0?R(A,2):g}};function _n(e,n,r,A){let t=r>A?g:v(e,n+2,r);return t===g?g:R(t,r-n)}function Rs(e,n,r){let A=y(e,n+3,Math.min(r,n+9)),
t=A<r&&e[A]===bs?v(e,n+3,A):g;return t===g?g:R(t,A+1-n)}function ys(e,n,r){let A=0,t=n+1,o=n+(xs(e,n+1,r)?5:4);for(;t<r&&t<o;){let i=e[t]-$;if(i<0||i>7||A*8+i>255)
break;A=A*8+i,t++}return R(A,t-n)}function xs(e,n,r){if(n+4>r||e[n]!==$||e[n+1]>$+3||e[n+1]===$&&e[n+2]<$+4)return!1;for(let A=n+1;A<n+4;A++){let t=e[A]-$;if(t<
0||t>7)return!1}return!0}var Ds=35,Ls=59,Ts=120,Hn=48,TA=8,OA={encoding:"html-entity",lead:38,read:(e,n,r)=>{if(n+2>=r||e[n+1]!==Ds)return g;let A=(e[n+2]|32)===Ts,t=A?n+3:n+2,o=A?y(e,t,
Math.min(r,t+TA)):Os(e,t,r),i=A?v(e,t,o):Ns(e,t,o);return i===g?g:R(i,(o<r&&e[o]===Ls?o+1:o)-n)}};function Os(e,n,r){let A=Math.min(r,n+TA),t=n;for(;t<A&&e[t]>=
Hn&&e[t]<Hn+10;)t++;return t}function Ns(e,n,r){let A=0;for(let t=n;t<r;t++)A=A*10+e[t]-Hn;return n>=r||A>255?g:A}var ks=117,NA={encoding:"percent",lead:37,read:(e,n,r)=>{if(e[n+1]===ks){let t=n+6>r?g:v(e,n+2,n+6);return t===g?g:R(t,6)}let A=v(e,n+1,Math.min(r,n+3));return n+
3>r||A===g?g:R(A,3)}};var kA=61,UA={encoding:"quoted-printable",lead:kA,read:(e,n,r)=>{let A=ae(e,n+1,r);if(A>0)return e[n-1]===kA?g:R(se,1+A);let t=v(e,n+1,Math.min(r,n+3));return n+
3>r||t===g?g:R(t,3)}};var vn=[NA,LA,OA,UA],ee=d(String.fromCharCode(...vn.map(({lead:e})=>e)),e=>e+1),PA=d("=\\"),Fs=10,Gs=13,Ps=512,MA={levels:1,trait:8,shortest:l,notice:(e,n,r)=>{
for(let A=b(Z,e.bytes,n,r);A!==I;){let t=GA(e,A);if(Ms(e,FA(e,A),t))return A;A=b(Z,e.bytes,t,r)}return I},decode:(e,n,r)=>{let A={start:FA(e,n),end:GA(e,n)},t=vs(
e.bytes,A);for(let[o,i]of vn.entries())(t&1<<o)!==0&&Hs(e,A,i,r);return A.end}};function Ms(e,n,r){let{bytes:A}=e,t=r;for(;t>n&&_[A[t-1]]===0;)t--;if(!_s(e,n,t))
return!1;let o=0;for(let i=n;i<t&&o<l;i++)o+=_[A[i]];return o===l}function _s({bytes:e,end:n},r,A){for(let t=An(e,r,A);t<A;t=An(e,t+1,A))if(_A(e,t).read(e,t,n)!==
g)return!0;return!1}function An(e,n,r){let A=n;for(;A+4<=r;){let t=ee[e[A]]|ee[e[A+1]],o=ee[e[A+2]]|ee[e[A+3]];if((t|o)!==0)break;A+=4}for(;A<r&&ee[e[A]]===0;)A++;
return A}function _A(e,n){return vn[ee[e[n]]-1]}function FA({bytes:e,start:n},r){let A=Math.max(n,r-Ps),t=r;for(;;){for(;t>A&&Z.table[e[t-1]]===1;)t--;let o=t;if(o>
A&&e[o-1]===Fs&&o--,o>A&&e[o-1]===Gs&&o--,o===t||o<=A||PA[e[o-1]]===0)return t;t=o}}function GA({bytes:e,end:n},r){let A=r;for(;;){A=m(Z.table,e,A,n);let t=PA[e[A-
1]]===1?ae(e,A,n):0;if(t===0)return A;A+=t}}function Hs({bytes:e},n,r,A){S(n.end-n.start,(t,o)=>{let i={piece:h(t,n.start),core:h(o,n.start)},s=W(i,r.encoding,a=>Js(
e,i.piece,r,a));s!==void 0&&A(s)})}function vs(e,{start:n,end:r}){let A=0;for(let t=An(e,n,r);t<r;t=An(e,t+1,r)){let o=1<<ee[e[t]]-1;(A&o)===0&&_A(e,t).read(e,t,
r)!==g&&(A|=o)}return A}function Js(e,{start:n,end:r},{lead:A,read:t},o){for(let i=n;i<r;){let s=e[i],a=s===A?t(e,i,r):g,c=a===g?i+1:i+cA(a),E=a===g?s:aA(a);E!==
se&&o.add(E,i,c),i=c}}var JA={levels:1,alphabet:{index:0,shape:F},notice:(e,n,r)=>O(e,n,r)&&Ws(e.bytes,n,r),decode:({bytes:e,end:n},r,A)=>{let t=m(F.table,e,r,n);return S(t-r,(o,i)=>{
let s={piece:h(o,r),core:h(i,r)},a=!1,c=W(s,"hex",C=>{a=vA(e,s.piece,0,C)});c!==void 0&&A(c);let E=a?W(s,"hex",C=>{vA(e,s.piece,1,C)}):void 0;E!==void 0&&A(E)}),
t}};function Ws(e,n,r){let A=0;for(let t=H(e,n,r);t<r;){Sn(e,t,r)&&(t+=2);let o=y(e,t,r);if(o-t>=F.shortest&&HA(e,t+1,o,0)>=X||(A=WA(e,t,o,n)?HA(e,t,o,A):0,A>=X))
return!0;t=H(e,o,r)}return!1}function HA(e,n,r,A){let t=A;for(let o=n;o+2<=r&&t<X;o+=2){let i=Y(e[o])*16+Y(e[o+1]);t=i===0||x[i]===1?t+1:0}return t}function vA(e,{
start:n,end:r},A,t){let o=!1;for(let i=H(e,n,r);i<r;){Sn(e,i,r)&&(i+=2);let s=y(e,i,r),a=s-i>=F.shortest;o||=a,a||A===0&&WA(e,i,s,n)?Jn(t,e,i+A,s):We(t,i,s),i=H(
e,s,r)}return o}function WA(e,n,r,A){return r-n>=F.shortest||(r-n)%2===0&&!iA(e,n,A)}function Jn(e,n,r,A){for(let t=r;t+2<=A;t+=2)e.add(Y(n[t])*16+Y(n[t+1]),t,t+
2)}var Ys=8,on={table:d("0123456789ABCDEFabcdef :"),shortest:31},XA=256,qn=d(" 	#>*+-/|:]"),qs=128,sn=32,zs=58,Xs=124,VA=10,Vs=13,$s=4,Ks=6,YA=16,qA=16,js=8,$A={levels:1,
alphabet:{index:1,shape:on},notice:({bytes:e,start:n,end:r},A)=>{let t={start:zA(e,A,n),end:tn(e,A,r)};return Wn(e,t,void 0)>=Ys},decode:(e,n,r)=>{let{bytes:A,end:t}=e,
o=m(on.table,A,n,t),i=zA(A,n,e.start),s=i;for(let a=i;a<t;){let c=tn(A,a,t);if(Wn(A,{start:a,end:c},void 0)===0)break;s=c,a=c+1}return s===i?o:(O(e,i,s)&&S(s-i,
(a,c)=>{let E={piece:h(a,i),core:h(c,i)},C=a.start===0?i:tn(A,E.piece.start,E.piece.end)+1,q=de=>W(E,"hex",re=>{ea(A,{start:C,end:E.piece.end},{rewritten:re,addWord:de})}),
D=!1,Re=q((de,re,ye)=>{D||=ye-re>2,Jn(de,A,re,ye)});Re!==void 0&&r(Re);let ar=D?q((de,re,ye)=>Zs(de,A,re,ye)):void 0;ar!==void 0&&r(ar)}),Math.max(o,s))}};function Zs(e,n,r,A){
for(let t=A-2;t>=r;t-=2)e.add(Y(n[t])*16+Y(n[t+1]),r,A)}function ea(e,{start:n,end:r},A){for(let t=n;t<r;){let o=tn(e,t,r);Wn(e,{start:t,end:o},A),t=o+1}}function zA(e,n,r){
let A=Math.max(r,n-XA),t=n;for(;t>A&&e[t-1]!==VA;)t--;return t}function tn(e,n,r){let A=Math.min(r,n+XA),t=n;for(;t<A&&e[t]!==VA;)t++;return t}function Wn(e,n,r){
let A=Math.min(n.end,n.start+qs);for(let t=n.start;t<A;t++){if(N[e[t]]===0||t>n.start&&qn[e[t-1]]===0)continue;let o=ta(e,{start:t,end:n.end}),i=o===-1?0:na(e,{
start:o,end:n.end},r);if(i>0)return i}return 0}function na(e,{start:n,end:r},A){let t=0,o=qA;for(let i=n;i<r;){t>0&&(i=ra(e,{start:i,end:r},o));let s=y(e,i,Math.
min(r,i+qA+1)),a=s-i;if(a===0||a%2===1||a>o||!Aa(e,s,r))break;A?.addWord(A.rewritten,i,s),t===0&&(o=a),t+=a/2,i=s+1,t===js&&o===2&&i<r&&e[i]===sn&&i++}return t}
function ra(e,{start:n,end:r},A){let t=n+A,o=n;for(;o<t&&e[o]===sn;)o++;return o>n&&o<t&&t<=r&&y(e,o,t)===t?o:n}function Aa(e,n,r){let A=e[n];return n>=r||A===sn||
A===Xs||A===Vs}function ta(e,{start:n,end:r}){let A=y(e,n,Math.min(r,n+YA+1)),t=A-n;if(t<$s||t>YA)return-1;let o=A<r&&e[A]===zs;o&&A++;let i=A;for(;A<r&&e[A]===
sn;)A++;return(o||A-i>=2||A-i===1&&t>=Ks)&&A<r&&N[e[A]]===1?A:-1}var jA={levels:0,trait:2,shortest:U.shortest,notice:(e,n,r)=>Xe(e,n,r,oa),decode:(e,n,r)=>{let A=m(Q,e.bytes,n,e.end),t=aa(e,n,A);for(let o of t)qe(e,o,r);return t[0]?.
end??A}};function oa(e,n,r){let A=r-n,t=r;for(let i=en(e,t);i!==-1&&(t=m(Q,e.bytes,i,e.end),t!==i);i=en(e,t))if(A+=t-i,A>=l)return!0;let o=nn(e,n)?n+1:n;return A>
l-ze&&Gn(e,o)!==-1}var ia=["+","-","//"].map(e=>Buffer.from(e)),sa=new Uint8Array(0);function aa(e,n,r){let A=KA(e,n,r,sa);if(A===void 0)return[];let t=A.source.
find(s=>s>=r),o=t===void 0?void 0:ia.find(s=>zn(e,t,s)),i=o===void 0?void 0:KA(e,n,r,o);return i===void 0?[A]:[A,i]}function KA(e,n,r,A){let t=nn(e,n)?n+1:n,o=zn(
e,t,A)?t+A.length:t,i=[o],s=[0,r-o],a=o-t===A.length?ca(e,t):void 0;a!==void 0&&(i.unshift(a.start),s.splice(0,2,0,a.end-a.start,a.end-a.start+r-o));let c=r;for(;;){
let E=en(e,c);if(E===-1||!zn(e,E,A))break;let C=m(Q,e.bytes,E+A.length,e.end);if(C<=E+A.length)break;i.push(E+A.length),s.push(s.at(-1)+C-E-A.length),c=C}return i.
length===1||s.at(-1)<l?void 0:{source:i,offsets:s,end:c}}function zn({bytes:e,end:n},r,A){if(r+A.length>n)return!1;for(let t=0;t<A.length;t++)if(e[r+t]!==A[t])return!1;
return!0}function ca(e,n){let{bytes:r,start:A}=e,t=Gn(e,n);if(t===-1)return;let o=t;for(;o>A&&t-o<ze&&Q[r[o-1]]===1;)o--;return nn(e,o)&&o++,o>=t||t-o>=ze?void 0:
{start:o,end:t}}var ua={2:["utf-16le","utf-16be"],4:["utf-32le","utf-32be"]},ZA=2*(l-1),nt={levels:1,find:({bytes:e,end:n},r)=>{for(let A=r+ZA-1;A<n;A+=ZA)if(!(e[A]!==0&&e[A-1]!==
0)){for(let t=A;t>A-4&&t>=r;t--)if(x[e[t]]===1&&rt(e,r,t,n)!==0)return t}return I},decode:(e,n,r)=>{let A=Ea(e,n),t=A.first+A.width*(A.count-1);return O(e,A.first,
t)&&S(A.count,(o,i)=>{r({bytes:fa(e.bytes,A,o),core:h(i,-o.start),locate:s=>da(e,A,h(s,o.start)),aligned:!0,exact:!1})}),t}};function rt(e,n,r,A){return et(e,n,
r,A,2)?2:et(e,n,r,A,4)?4:0}function et(e,n,r,A,t){let o=1;for(let i=r+t;i<A&&o<l&&!(x[e[i]]===0||!ue(e,i-t+1,i));i+=t,o++);for(let i=r-t;i>=n&&o<l&&!(x[e[i]]===
0||!ue(e,i+1,i+t));i-=t,o++);return o===l}function ue(e,n,r){for(let A=n;A<r;A++)if(e[A]!==0)return!1;return!0}function Ea({bytes:e,start:n,end:r},A){let t=rt(e,
n,A,r)===4?4:2,o=A;for(;o-t>=n&&e[o-t]!==0&&ue(e,o-t+1,o);)o-=t;let i=A;for(;i+t<r&&e[i+t]!==0&&ue(e,i+1,i+t);)i+=t;return{first:o,count:(i-o)/t+1,width:t}}function fa(e,{
first:n,width:r},A){let t=Buffer.allocUnsafe(A.end-A.start);for(let o=0,i=n+r*A.start;o<t.length;o++,i+=r)t[o]=e[i];return t}function da(e,{first:n,width:r},A){
let{bytes:t,start:o,end:i,aligned:s}=e,a=n+r*A.start,c=n+r*(A.end-1),E=c+r<=i&&ue(t,c+1,c+r),q=a-r+1>=o&&ue(t,a-r+1,a)&&(!E||s&&(a-o)%r===r-1),[D,Re]=ua[r];return q?
{start:a-r+1,end:c+1,encoding:Re}:{start:a,end:Math.min(c+r,i),encoding:D}}var an=[jA,yA,tA,MA],At=[JA,EA,$A],tt=nt,ot=Zr;var st=require("node:zlib");var J=52,Xn=32,it=[2,7,8,22],Ba=-524719827,ga=270137646,Vn=50,Ee=123-Vn,la=97,Qa=113,ma=4;function at(e){return it.reduce((r,A)=>r<<8|e[A],0)^(0,st.crc32)(e.filter(
(r,A)=>!it.includes(A)))}var ct=at(new Uint8Array(Xn)),Ia;function pa(){let e=new Int32Array(J*Ee),n=new Uint8Array(Xn);for(let r=0;r<Xn*8;r++){n[r>>3]=128>>(r&7);let A=at(n)^ct;n[r>>3]=
0;let t=Math.floor(r/5),o=16>>r%5;for(let i=0;i<Me.length;i++){let s=t*Ee+Me.charCodeAt(i)-Vn;(i&o)!==0&&(e[s]=e[s]^A)}}return e}function pe(e,n){let r=Ia??=pa(),
A=ct;for(let t=n,o=-Vn;t<n+J;t+=4,o+=4*Ee){let i=r[o+e[t]],s=r[o+Ee+e[t+1]],a=r[o+2*Ee+e[t+2]];A^=i^s^a^r[o+3*Ee+e[t+3]]}return A===Ba?"user":A===ga?"applicatio\
n":void 0}function ut(e){return{ruleId:"PAT002",format:"legacy",confidence:"certain",checksum:"valid",kind:e}}var Et={ruleId:"PAT005",format:"legacy",confidence:"\
possible",checksum:"invalid",kind:"unknown"};function $n(e,n,r,A){if(r-n===J)return A<=n&&pe(e,n)!==void 0?n:-1;let t=0;for(let o=Math.max(n+1,A);o<r;o++){let i=e[o];
if(t=i===e[o-1]?t+1:0,i!==la&&i!==Qa||t>=J-1)continue;let s=o-J+1;if(s>=A&&s>=n&&pe(e,s)!==void 0)return s}return-1}function ft(e,n){return oe(e,n,n+J)>=ma}function dt(e,n,r){let A=n,t=r,o=e.length&-4;for(let s=0;s<o;s+=4)A=A+Ca(e,s)|0,t^=A,A=(A<<20|A>>>12)+t,t=(t<<9|t>>>23)^A|0,A=(A<<27|A>>>5)+t|0,t=t<<19|t>>>13;let i=128;
for(let s=e.length-1;s>=o;s--)i=i<<8|e[s];for(let s=0;s<2;s++)A=s===0?A+i|0:A,t^=A,A=(A<<20|A>>>12)+t,t=(t<<9|t>>>23)^A|0,A=(A<<27|A>>>5)+t|0,t=t<<19|t>>>13;return(A^
t)>>>0}function Ca(e,n){return e[n]|e[n+1]<<8|e[n+2]<<16|e[n+3]<<24}function Bt(e){let n=lt(e),r="";for(let t=n;t>0;t=Math.floor(t/62))r=In.charAt(t%62)+r;let A=Math.
min(3,Math.floor(Math.clz32(n)/8));return("0".repeat(A)+r).padEnd(6,"0")}function gt(e){let n=lt(e)>>>8;return[18,12,6,0].map(r=>M.charAt(n>>>r&63)).join("")}function lt(e){
return((e&255)<<24|(e&65280)<<8|e>>>8&65280|e>>>24)>>>0}var ne=84,fe=76,jn=52,ha=57,ba=58,It=59,wa=72,cn=80,Sa=4,he=Buffer.from("AZDO"),pt=new Uint8Array(256).fill(4);he.forEach((e,n)=>{n<3&&(pt[e]=3-n)});var Kn=Buffer.
from("JQQJ9"),Ct={9:"key",D:"derived",H:"hash"},Ra=new Set(Object.keys(Ct).map(e=>e.charCodeAt(0))),ya=2024,ht=65,xa=1970041904,Da=1147496033,Ce=new Uint8Array(
cn/4*3);function bt(e,n,r){for(let A=n+3;A<r;A+=pt[e[A]])if(!(e[A]!==he[3]||e[A-1]!==he[2])&&e[A-2]===he[1]&&e[A-3]===he[0])return A-3;return-1}function wt(e,n){
if(!mt(e,n,n+fe))return;let r=mt(e,n+cn,n+ne);if(!Zn(e,n))return r?{ruleId:"PAT004",format:"new",confidence:"possible",checksum:"invalid",kind:"unknown"}:void 0;
let A={format:"new",kind:"unknown",...La(e,n)};if(Oa(e,n))return{ruleId:"PAT001",confidence:"certain",checksum:"valid",...A};if(r)return{ruleId:"PAT003",confidence:"\
likely",checksum:"invalid",...A}}function St(e,n){return oe(e,n,n+jn)>=Sa}function Zn(e,n){for(let A=0;A<Kn.length;A++)if(e[n+jn+A]!==Kn[A])return!1;let r=e[n+It]-
ht;return Ra.has(e[n+jn+Kn.length])&&r>=0&&r<12}function La(e,n){let r=e.subarray(n+wa,n+fe);return{issued:Ta(e,n),keyKind:Ct[String.fromCharCode(e[n+ha])]??"ke\
y",provider:String.fromCharCode(...r)}}function Ta(e,n){let r=ya+M.indexOf(String.fromCharCode(e[n+ba])),A=e[n+It]-ht+1;return`${r}-${String(A).padStart(2,"0")}`}
function Oa(e,n){for(let A=n,t=0;t<Ce.length;A+=4,t+=3){let o=p[e[A]],i=p[e[A+1]],s=p[e[A+2]],a=p[e[A+3]];Ce[t]=o<<2|i>>4,Ce[t+1]=(i&15)<<4|s>>2,Ce[t+2]=(s&3)<<
6|a}let r=dt(Ce,xa,Da);return Qt(e,n,Bt(r))||Qt(e,n,gt(r))}function Qt(e,n,r){for(let A=0;A<ne-cn;A++)if(e[n+cn+A]!==r.charCodeAt(A))return!1;return!0}function mt(e,n,r){
for(let A=r-1;A>=n;A--)if(_[e[A]]===0)return!1;return!0}var Rt="AGFzbQEAAAABOwlgAX8Bf2ACf38Bf2AAAX9gA39/fwF/YAF/AGAFf39/f38Bf2ACf38AYAR/f39/AX9gBn9/f39/fwF/Ag8BA2VudgZtZW1vcnkCAAEDHh0BAwEAAgEFBgcAAQgCAgIBAgAAAAAAAQQE\
AAEAAwZ0F38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFB\
AAsHVAgGaXNXaWRlABAEc2lmdAAGCnNpZnRQaWVjZXMACwpwaWVjZVN0YXJ0AA0IcGllY2VFbmQADghydW5Db3VudAAMB2NvdW50T2YAGQZtZW1vcnkCAAqybR2UAQECfyMHIAEgAGtqJAcDQCAAIAFJBEAjA0GA\
wABGBEAQBARAQQEPC0HAkDBBwM4wQYAC/AoAAEGAAiQDCyMDQcCQMGohAyMDIAEgAEGAQGsjA2siAiABIAJJGyICIABraiQDA0AgACACSQRAIAMgAP0ABAD9CwQAIABBEGohACADQRBqIQMMAQsLIAIhAAwBCwtB\
AAuCAQADQCACQTBJIABBAmogAU1xBEAgAkEBakEAIABBAWotAAAiAkEPcUEJQQAgAkE5SxtqIAAtAAAiAkEPcUEJQQAgAkE5SxtqQQR0ciICBH8gAkH/AEkgAkEgT3EgAkEJRnIgAkEKRnIgAkENRnIFQQELGyEC\
IABBAmohAAwBCwsgAgvDCAEHfyMAIgIgAEGAAkGAASABG2oiAyACIANJGyEHIAAhAgNAIAIgB0kEQAJAAn8gAkEBaiIDIAItAAAiBEEKRg0AGiAEQQ1GBEAgAkECaiADIAMtAABBCkYbDAELIARB3ABGBEAgAiED\
A0AgAyACa0EESSADIwBJcQR/IAMtAABB3ABGBUEACwRAIANBAWohAwwBCwsgAiADSSADIwBJcQR/IAMtAAAFQQALQfIARgR/IAIhAwNAIAMgAmtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsL\
IANBAWoFIAILIgQhAwNAIAMgBGtBBEkgAyMASXEEfyADLQAAQdwARgVBAAsEQCADQQFqIQMMAQsLIAMjAEkgAyAES3EEfyADLQAABUEAC0HuAEYEfyAEIQMDQCADIARrQQRJIAMjAElxBH8gAy0AAEHcAEYFQQAL\
BEAgA0EBaiEDDAELCyADQQFqBSAECwwBCyAEQSZGBEAgAhARDAELIARBPEYEfyACEBIFIAILCyEIIAEEQAJAIAJBAWotAAAiA0EqRiACLQAAIgZBL0ZxBEAgAkECaiEDA0AgA0EBaiIGIAdJBEAgA0ECaiEEIAMt\
AABBKkYEfyAGLQAAQS9GBUEACw0DIANBAWohAwwBCwsgAiEEDAELIAIhBCAGQSNHBH8gAyAGRwR/QQEFIAZBLUcgBkEvR3ELBUEACw0AIAJBAWohAwNAIAMgB0kEfyADLQAAQQpHBUEACwR/IAMtAABBDUcFQQAL\
BEAgA0EBaiEDDAELCyADIAIgAyAHSRshBAsFIAIhBAsgAiAISQR/IAUiAkEBaiEFIAJBAkYEQEEADwsgCAUgAiAESQR/IAQFIAItAABBAXRBgIQsai8BAEGAEHEEf0EBBSACIQMDQCADIAdJBH8gAy0AAEEBdEGA\
hCxqLwEAQYDAAHEFQQALBEAgA0EBaiEDDAELCyACIANGIAMgB09yBH9BAAVBASADLQAAIgNBDUZBASADQQpGIANBAXRBgIQsai8BAEGAEHEbGwsLBH9BAQUgACACSQR/IAItAABBAXRBgIQsai8BAEGAIHEEfyAC\
QQFqIQMDQCADIAdJIAMgAmtBBE1xBH8gAy0AAEHcAEYFQQALBEAgA0EBaiEDDAELCyADIAdJBH8gAy0AAEEBdEGAhCxqLwEAQYACcQVBAAsFQQALBUEACwtFDQIgAkEBagsLIQIMAgsLCyABBH8gACACRgR/QQAF\
IAJBAWstAABBAXRBgIQsai8BAEGAAnELBUEBC0UEQEEADwsgAkEAIAUEf0EBBQNAIAAgAkkEfyAALQAAQdwARgVBAAsEQCAAQQFqIQAMAQsLIABBAWogAkkEfyAALQAAQQF0QYCELGovAQBBgAJxBUEACwR/IAJB\
AWstAABBAXRBgIQsai8BAEGAAnEFQQALCxsLeAEBfyAALQAAQQF0QYCELGovAQBBIHFFBEBBAA8LIABBABACIgEEQCABDwsgACEBA0AgASAAa0EESQR/IAEtAABB3ABGBUEACwRAIAFBAWohAQwBCwsgAS0AAEEB\
dEGAhCxqLwEAQYACcQR/IABBARACBSAAEBULC6IDAQV/IwNBwJAwaiID/QwBAQEBAQEBAQEBAQEBAQEB/QsEAEHAkDAgAxAFBH9BAQVBwJAwIAMQCgsEQEEBIQQFQb+QMCECQaeRMCEAAkADQCAAIANJBEADQCAA\
LQAAQQF0QYCELGovAQBBgIABcQRAIABBAWsiAEEBaiEBIAAgAkYNBAwBCwsgACICQegAaiEADAELC0EAIQELIAEhAAJAA0AgAARAIAAhAgNAIAAgA0kEfyAALQAAQQF0QYCELGovAQBBgIABcQVBAAsEQCAAQQFq\
IQAMAQsLIAIhAQNAIAAgAUsEfyABLQAAQQF0QYCELGovAQBBgAhxBUEACwRAIAFBAWohAQwBCwtBASEEIAAgAUsNAiACIABBABABQTBPBH9BAQUgAkEBaiAAQQAQAUEwTwsNAiAAQQFrIgJB6ABqIQACQANAIAAg\
A0kEQANAIAAtAABBAXRBgIQsai8BAEGAgAFxBEAgAEEBayIAQQFqIQEgACACRg0EDAELCyAAIgJB6ABqIQAMAQsLQQAhAQsgASEADAELC0EAIQQLCyAEC4cEAQR/An9BACABIABrQdQASQ0AGiABQQRrIQQgAEHP\
AGohAgNAIAIgBEkEQCACLQAAIgNBxABGBH8gAkEBagUgA0HaAEYEfyACQQJqBSADQcEARgR/IAJBA2oFQQEgA0HPAEYEfyACQQNrKAIAQcG0kfoERgVBAAsEfyACQc8AayEFIAJBA2shAwJ/A0AgAyAFSwRAQQAg\
A0EBayIDLQAAQQF0QYCELGovAQBBgcAAcUEBRw0CGgwBCwtBAQsFQQALDQUaIAJBBGoLCwshAgwBCwtBAAsEf0EBBSAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAEcQRAIABBAWsi\
AEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEAAn8DQCAABEAgAC0AACEDIAAhAgNAIAEgAksEfyACLQAAQQF0QYCELGovAQBBgARxBUEACwRAIAJBAWohAgwBCwsDQCAAIAJJBH8gAC0AACAD\
RgVBAAsEQCAAQQFqIQAMAQsLQQEgACACSQ0CGiAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQYAEcQRAIABBAWsiAEEBaiEDIAAgAkYNBAwBCwsgACICQTRqIQAMAQsLQQAhAwsgAyEA\
DAELC0EACwsL6QECAXsBfyAAQRBrIgb9AAQAIQUgBv0MAQEBAQEBAQEBAQEBAQEBAf0LBABBgIEsIAAgAWoiAUHAAPwKAAAgAUEBQcAA/AsAIAAkASABJABBACQRQcCMMEEAQYQC/AsAQQAkBCACJAUgAyQCIAQk\
BkEAJAhBACQJQQAkDkEAJA8gACABEA8EfyAAIQICfwNAIAEgAksEQEEBIAL9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZGlBCE8NAhogAkEQaiECDAELC0EACwVBAAskEiAAQRBrIAX9CwQAIAFBgIEsQcAA/AoA\
ACMEC+gDAgd/AXsgASAAa0E0TyIDBEAjAkF/RgR/QQAFIwIhAgNAIAIgBksEQCMGIwUgAiAGakEBdiIDQQN0aigCBGpBgAJqIABJBEAgA0EBaiEGBSADIQILDAELCyAGIwJJBH8jBiMFIAZBA3RqKAIAagVBfwsL\
IAFBgAJqTSEDC0EIQQAgAwR/IAAgARAaBUEACxshAiAAIgQhBgNAIAYgAUEBakkEQAJAQcCALP0ABAAgBv0ABAAiCf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgCUEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEHA0AgBwRAIAYgB2hqIgUgASABIAVLGyEIIAcgB0EBa3EhByAIIARrIgVBEE8EQCADIAVBNE9xBEAgAiAEIAgQBUEARyICQQRyIAIgBCAI\
EAobciECCyACQQJxBH9BAAUgBCAIEBYLBEAgAkECciECCwsgCEEBaiEEIAEgCEYNAgwBCwsgBkEQaiEGDAILCwsgAkUjBEGA9QFLcgRADwsjBEGA9QFJBEAjBEEDdEGA2DBqIgMgACMBazYCACADIAEjAWsgAkEY\
dHI2AgQLIwRBAWokBAuBAwEEfyADQf8BcSIEBH9BAkEBIARBL0YbBUEACyEGQQAkA0EAJAcgACEEAn8DQCAEIANB/wFxIgUEf0ECQQEgBUEvRhsFQQALIABqSQRAQQAgBC0AACADQf8BcUcNAhogBEEBaiEEDAEL\
C0EBCwR/IAAgBmohACMLBH8jFiMLEAAaQQIFQQELBUEBCyEFIAAgARAAIQQgASQKIAEQAyEAA0AgBEEBIAAEfyAAIQECfwNAIAEgA0H/AXEiBwR/QQJBASAHQS9GGwVBAAsgAGpJBEBBACABLQAAIANB/wFxRw0C\
GiABQQFqIQEMAQsLQQELBUEACxtFBEACQCMAIQcgACAGaiEBA0AgASAHSQR/IAEtAABBAXRBgIQsai8BAEEBcQVBAAsEQCABQQFqIQEMAQsLIAAgBmoiACABRg0AIAAgARAAIQQgBUEBaiEFIAEkCiMKEAMhAAwC\
CwsLIAQEf0EBBSAFQQFLIwdBNE9xIwpBgAJqIAJPcQR/EAQFQQALCwvDAwEDfyMNIQEDQCABIxBNBEAgACMATwR/QQEFIAAtAAAgAS0AAEcLBEBBAA8LIAFBAWohASAAQQFqIQAMAQsLIxUhAQNAIAEjDEkEQCAA\
IwBPBEBBAA8LIAEtAABBIEYEf0EBBSABLQAAQQlGCwRAIAAtAABBIEYEf0EBBSAALQAAQQlGC0UEQEEADwsDQCABIwxJBH8gAS0AAEEgRgR/QQEFIAEtAABBCUYLBUEACwRAIAFBAWohAQwBCwsDQCAAIwBJBH8g\
AC0AAEEgRgR/QQEFIAAtAABBCUYLBUEACwRAIABBAWohAAwBCwsFIAEtAABBAXRBgIQsai8BAEEQcQRAIAAtAABBAXRBgIQsai8BAEEQcUUEQEEADwsDQCABIwxJBH8gAS0AAEEBdEGAhCxqLwEAQRBxBUEACwRA\
IAFBAWohAQwBCwsDQCAAIwBJBH8gAC0AAEEBdEGAhCxqLwEAQRBxBUEACwRAIABBAWohAAwBCwsFIAEiAkEBaiEBIAAiA0EBaiEAIAItAAAgAy0AAEcEQEEADwsLCwwBCwsgAEEAIAAjAEkEfyAALQAAQQF0QYCE\
LGovAQBBAXEFQQALGwuQAgEDfyABIABrQcYASQRAQQAPCwNAIARBBEkEQCAAIARqQQRrIgNBPGohAgJ/A0AgAkEEaiABTQRAA0AgAkECai0AAEHAgSxqLQAAQQJxIAItAABBwIEsai0AAEEgcSACQQFqLQAAQcCB\
LGotAABBCHFyckUEQEEBIAMgAkEEayICRg0EGgwBCwsgAiIDQTxqIQIMAQsLQQALBEBBAQ8LIARBAWohBAwBCwsgAC0AAEHAgSxqLQAAQQJ0IABBAWotAABBwIEsai0AACIBQQR2ckEIdCABQQ9xQQR0ciAAQQJq\
LQAAQcCBLGotAABBAnZyIgBBy6ABRiAAQYs/RnIgAEG10QBGciAAQQh2QfgARnILmwIBBX8gBCEHA0AgBSAHSwRAIAMgACAHQQN0aiIEKAIAaiEGIAMgBCgCBGohCUEAJBRBACQTIAkgBmtBgICABEsEQEEBIQQF\
IAMgBkkEQEEAIQQCQCAJIAZrQYAQSQ0AQQAhCiAGIQgDQCAIIAZBgBBqSQRAIAgtAABBAXRBgIQsai8BAEEBcQR/QQAFIApBAWoiCkEYSwsNAiAIQRFqIQgMAQsLQQEhBAsFQQAhBAsLIAQEQCAHDwsgASAHQQJ0\
aiIIKAIAIQQgBiQTIAkkFCAGIAkgBmsgAiAEQQN0aiACBH8gCCgCBCAEawVBfwsgAxAGBH9BAQUjEgshBEEBIwlBASMIIAQbGwRAIAcPCyAHQQFqIQcMAQsLIAULBAAjBAsEACMTCwQAIxQL7g4DDn8FfgV7A0Ag\
ACABTQRAIABBgCBqIgIgAUEBaiIDIAIgA0kbIQ1BgIAs/QAEACEXQZCALP0ABAAhGP0MAQEBAQEBAQEBAQEBAQEBASEVQYCIMCEIQYCMMCEFIAAhAwNAIAMgDUkEQEIAIRBBACEJQQAhAgNAIAJBwABJBEAgAiAD\
av0ABAAiGf0MDw8PDw8PDw8PDw8PDw8PD/1OIRYgFSAZ/XchFSAQIBcgFv0O/QwBAgQIECBAgAAAAAAAAAAAIBlBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q4iGf1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZKwg\
Aq2GhCEQIAkgGCAW/Q4gGf1O/WNBAEcgAkEEdnRyIQkgAkEQaiECDAELCyAIIBA3AwAgBSAJOgAAIAhBCGohCCAFQQFqIQUgA0FAayEDDAELCyAOQQEgFf1jGyEOQYCIMCEJQYCMMCEIIAAhAwNAIAMgDUkEQCAI\
LQAAIgoEQCAKQQNxQQNGBEACQCADIw5JDQBBkIAs/QAEACADIgJBEGv9AAQAIhX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0M\
AAAAAAAAAAAAAAAAAAAAAP0j/WQhBQNAIAVFBEBBkIAs/QAEACACQRBrIgJBEGv9AAQAIhX9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIBVBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O\
/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhBQwBCwsgAiAFZ0EQa2shBkGQgCz9AAQAIANBEGoiAv0ABAAiFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8PDw8P\
Dw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFA0AgBUUEQEGQgCz9AAQAIAJBEGoiAv0ABAAiFf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8P\
Dw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCEFDAELCyACIAVoaiILJA4gCyAGa0HoAEkjCEGAIEtyBH9BAAVBACEEIwJBf0YEf0EABSMCIQUDQCAEIAVJBEAjBiMFIAQgBWpBAXYiAkED\
dGooAgRqQYACaiAGSQRAIAJBAWohBAUgAiEFCwwBCwsgBCMCSQR/IwYjBSAEQQN0aigCAGoFQX8LCyALQYACak0LBH8CfyAGIQJBACEHQQAhDANAIAIgC0kEQCACLQAAQQF0QYCELGovAQBBgAhxRQRAIAJBBkEB\
IAIoAgBBqMTlowdGBH8gAkEEai8BAEHl0gBGBUEACxtqIQIMAgsgAkECaiACIgQtAABBMEYiBQR/IAJBAWotAABBIHJB+ABGBSAFCyECIAQgAiIFGyICIQQDQCAEIAtJBH8gBC0AAEEBdEGAhCxqLwEAQYAIcQVB\
AAsEQCAEQQFqIQQMAQsLQQEgBCACa0HoAE8iDwR/IAJBAWogBEEAEAFBME8FQQALDQIaQQAgBCACa0EBcSAPGwR/QQAFIAIgBCAMEAELIQxBASAHQQFqQQAgBQR/QQAFAn9BACAEIAJrQQNLDQAaQQAhBwNAIAIg\
BEkEQEEAIAItAABBMGsiBUEJSw0CGiAHQQpsIAVqIQcgAkEBaiECDAELCyAHBH8gB0H/AEkgB0EgT3EgB0EJRnIgB0EKRnIgB0ENRnIFQQELCwsbIgdBME8gDEEwT3INAhogBCECDAELC0EACwVBAAtFDQAjCCIC\
QQFqJAggAkGAIEkEQCACQQN0QYCILGoiAiAGIwFrNgIAIAIgCyMBazYCBAsLCwNAIAoEQCADIApoQQR0aiIC/QAEACIV/QwgICAgICAgICAgICAgICAg/VH9UwR/QaCALP0ABAAgFf0MDw8PDw8PDw8PDw8PDw8P\
D/1O/Q79DAECBAgQIECAAAAAAAAAAAAgFUEE/Y0B/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZAVBAQtFBEAgAhAYCyAKIApBAWtxIQoMAQsLCyAJKQMAIhFCf4UiEEIBiCAQ\
gyIQQgKIIBCDIhBCBIggEIMiEEIIiCAQgyAQQhCIgyEQIBF6IhMgEnxCGFoiAiAQQgBScgRAAkAgEVANACASQgBSBEAgAgRAIAMgEqdrIAMgE6dqEAcLIBBCfyAThoMhEAsDQCAQQgBSBEAgESAQeiITiCIUUA0C\
IAMgE6dqIAMgEyAUenwiE6dqEAcgEEJ/IBOGgyEQDAELCwsLIBF5IBJCQH0gEUIAUhshEiAJQQhqIQkgCEEBaiEIIANBQGshAwwBCwsgAEGAIGohAAwBCwsgDgsEACMSC6sEAgN/AX5CpsbEgbMHIQQgACEBAn8D\
QCABIABBBWpJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVCpsbgi7YHIQQgACECAn8DQCACIABBBWpJBEAgAi0AACIB\
QcEATyEDQQAgAUEgciABIAFB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAJBAWohAiAEQgiIIQQMAQsLQQELCwRAIABBBWoPC0KmxsSZswchBCAAIQECQAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJB\
IHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwRAIABBCmohAkKmxsSBswchBAwBC0KmxuCjtgchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSBy\
IAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQCAAQQpqIQJCpsbgi7YHIQQMAQsgAA8LIABBBWoiACEBIAIgAAJ/A0AgASAAQQVqSQRAIAEtAAAiAkHBAE8hA0EAIAJB\
IHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCxsLrgMCBH8BfkK8xMkDIQUgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsb\
Qf8BcSAFp0H/AXFHDQIaIAFBAWohASAFQgiIIQUMAQsLQQELRQRAIAAPC0I+IQUgAEEDaiICIQECfwNAIAEgAkEBakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhog\
AUEBaiEBIAVCCIghBQwBCwtBAQsEQCAAQQRqDwtCr/wAIQUgAEEDaiICIQECfwNAIAEgAkECakkEQCABLQAAIgNBwQBPIQRBACADQSByIAMgA0HaAE0gBCAEGxtB/wFxIAWnQf8BcUcNAhogAUEBaiEBIAVCCIgh\
BQwBCwtBAQsEQCAAQQVqDwtCoN74ASEFIABBA2oiAiEBIABBBmogAAJ/A0AgASACQQNqSQRAIAEtAAAiAEHBAE8hA0EAIABBIHIgACAAQdoATSADIAMbG0H/AXEgBadB/wFxRw0CGiABQQFqIQEgBUIIiCEFDAEL\
C0EBCxsL4gQCA38BfkLC2wIhBCAAIQECfwNAIAEgAEECakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsEQEECDwtC4oOCBSEE\
IAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQu/3/gUhBCAAIQECfwNAIAEgAEEDakkEQCAB\
LQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBAw8LQuKBrgQhBCAAIQFBA0EAAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAg\
AkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBH9BAQVC4oGyBCEEIAAhAQJ/A0AgASAAQQNqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/\
AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwsEf0EBBULigbYEIQQgACEBAn8DQCABIABBA2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWoh\
ASAEQgiIIQQMAQsLQQELCxsLjwQCA38BfkKm5qHLtwchBCAAIQECfwNAIAEgAEEFakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtB\
AQsEQEEFDwtCpsbEubPmDiEEIAAhAQJ/A0AgASAAQQZqSQRAIAEtAAAiAkHBAE8hA0EAIAJBIHIgAiACQdoATSADIAMbG0H/AXEgBKdB/wFxRw0CGiABQQFqIQEgBEIIiCEEDAELC0EBCwR/QQEFQqbG4IvG7A4h\
BCAAIQECfwNAIAEgAEEGakkEQCABLQAAIgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsLBEBBBg8LQqbG4JGD5swdIQQgACEBAn8DQCABIABB\
B2pJBEAgAS0AACICQcEATyEDQQAgAkEgciACIAJB2gBNIAMgAxsbQf8BcSAEp0H/AXFHDQIaIAFBAWohASAEQgiIIQQMAQsLQQELBEBBBw8LQqbG4JODhoyxOyEEIAAhAUEIQQACfwNAIAEgAEEIakkEQCABLQAA\
IgJBwQBPIQNBACACQSByIAIgAkHaAE0gAyADGxtB/wFxIASnQf8BcUcNAhogAUEBaiEBIARCCIghBAwBCwtBAQsbC4MDAQV/IAAhAQNAIARBCEkEQCABAn8gAS0AACICQTxGBEACfyABIAFBAWotAAAiAkEvRwR/\
IAJBIHJB/wFxIgJB+gBNIAJB4QBPcQVBAQtFDQAaIwAiAiABQUBrIgMgAiADSRshAyABQQFqIQIDQCACIANJBEAgAi0AACEFIAJBAWoiAiAFQT5GDQIaIAEgBUEKRiAFQTxGciAFQQ1Gcg0CGgwBCwsgAQsMAQsg\
AkEbRgRAIAFBAWotAABB2wBHBH8gAQUjACICIAFBEmoiAyACIANJGyEDIAFBAmohAgNAIAIgA0kEfyACLQAAQQF0QYCELGovAQBBEHEEf0EBBSACLQAAQTtGCwVBAAsEQCACQQFqIQIMAQsLIAJBAWogASACLQAA\
IgJBywBGIAJB7QBGchsLDAELIAJBJkYEfyABEBQFIAEQEwsgAWoLIgJHBEAgAiEBIARBAWohBAwCCwsLIAFBACAAIAFJBH8gAS0AAEEBdEGAhCxqLwEAQQFxBUEACxsL1wQBBH8gAS0AAEEBdEGAhCxqLwEAQSBx\
BH9BAQUgASAAa0EcSwR/An9BASAAQQFrIgItAABBAXRBgIQsai8BAEGAAnENABoDQCADQYABSQRAQQEgAi0AAEEBdEGAhCxqLwEAIgVBgAFxDQIaQQAgBUHAAHFFDQIaIANBAWohAyACQQFrIQIMAQsLQQALBUEA\
CwtFBEBBAA8LIwJBf0YEf0EABSMCIQMDQCADIARLBEAjBiMFIAMgBGpBAXYiAkEDdGooAgRqQYACaiAASQRAIAJBAWohBAUgAiEDCwwBCwsgBCMCSQR/IwYjBSAEQQN0aigCAGoFQX8LCyIFQX9GBH9BAQVBACEE\
IAAhAgJ/A0AgASACSwRAQQAgBCACLQAAQQF0QYCELGovAQByIgRBGHFBGEYNAhogAkEBaiECDAELCyAEQQRxBH9BAQUgASAAa0GAAk0EfyAAQQFqIQICfwNAIAEgAksEQEEAIAItAAAgAC0AAEcNAhogAkEBaiEC\
DAELC0EBCwVBAAsLCwsEQEEADwsCf0EAIAAjEUkNABogAEEBaiAAIAAtAAAiAkHyAEYgAkHuAEZyBH8gAEEBay0AAEHcAEYFQQALGyICEBdBACABEAMiBCMLckUNABpBASACIAEgBUEAEAgNABpBACMHQTRJDQAa\
IwokEUEAIQMCQCAERQ0AIAQtAAAiA0EtRiADQStGcg0AQS9BACADQS9GBH8gBEEBai0AAEEvRgVBAAsbIQMLIAMEfyACIAEgBSADEAgFQQALCwR/QQEFIAAgASAFEBwLC5cDAQN/QQAkCwJ/QQEgAEEBayIBLQAA\
QQF0QYCELGovAQBBgAJxDQAaA0AgAkGAAUkEQEEBIAEtAABBAXRBgIQsai8BACIDQYABcQ0CGkEAIANBwABxRQ0CGiACQQFqIQIgAUEBayEBDAELC0EACwRAIAAiAkGAAWsjASAAIwFrQYABSxshA0EAIQEgAEEB\
ayEAA0AgACADSwR/IAAtAABBAXRBgIQsai8BAEHAAHEFQQALBEAgACABIAAtAABBAXRBgIQsai8BAEEBcUUiAQR/IABBAWstAABBAXRBgIQsai8BAEEBcQUgAQsEfyAAQQAQAiACRgVBAAsbIQEgAEEBayEADAEL\
CwVBACEBCyABRQRADwsgASEAA0AgASAAa0EYSSAAIwFLcQR/IABBAWstAABBAXRBgIQsai8BAEEBcQVBAAsEQCAAQQFrIQAMAQsLIABBAWogACAALQAAIgJB8gBGIAJB7gBGcgR/IABBAWstAABB3ABGBUEACxsi\
ACABTyABIABrQRhPcgRADwsgACQWIAEkCwuVCwIKfwF7IAAjD0kEQA8LQaCALP0ABAAgACIBQRBr/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8PDw8PDw8P\
Dw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIDQCACRQRAQaCALP0ABAAgAUEQayIBQRBr/QAEACIL/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACALQQT9jQH9DA8P\
Dw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIQIMAQsLIAEgAmdBEGtrIQVBoIAs/QAEACAAQRBqIgH9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAA\
IAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAANAIABFBEBBoIAs/QAEACABQRBqIgH9AAQAIgv9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAA\
AAAAIAtBBP2NAf0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQhAAwBCwsgASAAaGoiCCQPIAggBWtBH0kjCUGAIEtyBEAPCyAFIgBBgAJrIwEgACMBa0GAAksbIQEgACECA0Ag\
ASACSQR/IAJBAWstAABBCkcFQQALBEAgAkEBayECDAELCyMAIgEgAEGAAmoiAyABIANJGyEBIAAhAwNAIAEgA0sEfyADLQAAQQpHBUEACwRAIANBAWohAwwBCwsgAyACQYABaiIAIAAgA0sbIQkgAiEAAn8DQCAA\
IAlJBEAgAC0AAEEBdEGAhCxqLwEAQYAIcQR/IAAgAksEfyAAQQFrLQAAQQF0QYCELGovAQBBgIACcQVBAQsFQQALBEAgAyAAQRFqIgEgASADSxshBCAAIQEDQCABIARJBH8gAS0AAEEBdEGAhCxqLwEAQYAIcQVB\
AAsEQCABQQFqIQEMAQsLIAEgAGsiBkEESSAGQRBLcgR/QQAFIAEgA0kiBARAIAEtAABBOkYhBAsgAUEBaiABIAQbIgEhBwNAIAEgA0kEfyABLQAAQSBGBUEACwRAIAFBAWohAQwBCwsgAUEAIAEgA0lBACAEIAEg\
B2tBAk8gBBsiBAR/IAQFIAEgB2tBAUYgBkEGT3ELGwR/IAEtAABBAXRBgIQsai8BAEGACHEFQQALGwsiAQRAQQAhBkEQIQcDQCABIANJBEACQCAGBEAgASEEIAEgB2ohCgNAIAEgCkkEfyABLQAAQSBGBUEACwRA\
IAFBAWohAQwBCwsgASAEIAEgCkkgASAES3EgAyAKT3EEfwNAIAEgCkkEfyABLQAAQQF0QYCELGovAQBBgAhxBUEACwRAIAFBAWohAQwBCwsgASAKRgVBAAsbIQELIAMgAUERaiIEIAMgBEkbIQogASEEA0AgBCAK\
SQR/IAQtAABBAXRBgIQsai8BAEGACHEFQQALBEAgBEEBaiEEDAELC0EBIAQgAWsiASAHSyABQQFxQQEgARsbBH9BAAUgAyAETQR/QQEFIAQtAAAiCkH8AEYgCkEgRnIgCkENRnILC0UNACAHIAEgBhsiB0ECRiAG\
IAFBAXZqIgZBCEZxIAMgBEEBaiIBS3EEfyABLQAAQSBGBUEACwRAIAFBAWohAQsMAgsLCwVBACEGCyAGQQhPIAYNAxoLIABBAWohAAwBCwtBAAsEQAJAIwkiAEEBaiQJIABBgCBPDQAgAEEDdEGAiC5qIgAgBSMB\
azYCACAAIAgjAWs2AgQLCwsJACMJIwggABsLrQkCBH8BewJ/IAAhAgNAIAEgAksEQEGwgCz9AAQAIAL9AAQAIgb9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/QwBAgQIECBAgAAAAAAAAAAAIAZBBP2NAf0MDw8PDw8P\
Dw8PDw8PDw8PD/1O/Q79Tv0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiA0H//wNHBEAgAiADQX9zaGoMAwsgAkEQaiECDAELCyABCyABTwRAQQAPCyAAQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxq\
LwEAQQJxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJBNGohAAwBCwtBACEDCwNAIAMEQCADQYAEayMBIAMjAWtBgARLGyEEIAMhAANAA0AgACAESwR/IABBAWstAABBAXRBgIQsai8BAEECcQVBAAsEQCAA\
QQFrIQAMAQsLIAQgAEEBayAAIAAgBEsEfyAAQQFrLQAAQQpGBUEACxsiAkkEfyACQQFrLQAAQQ1GBUEACwRAIAJBAWshAgsgACACRiACIARNcgR/QQAFIAJBAWstAAAiBUHcAEYgBUE9RnILBEAgAiEADAELCyAA\
IQQgAyEAA0AjACECA0AgACACSQR/IAAtAABBAXRBgIQsai8BAEECcQVBAAsEQCAAQQFqIQAMAQsLIAAiAkEBay0AACIDQdwARiADQT1GcgR/An8gAEEBaiIDIAAtAAAiBUEKRg0AGiAAIAVBDUcNABogAEECaiAD\
IAMtAABBCkYbCwUgAgshACAAIAJHDQALIAIhAwNAIAIgBEsEfyACQQFrLQAAQQF0QYCELGovAQBBgcAAcUEBRgVBAQtFBEAgAkEBayECDAELCyACIQUCfyAEIQADQCAAIAVJBEBBsIAs/QAEACAA/QAEACIG/QwP\
Dw8PDw8PDw8PDw8PDw8P/U79Dv0MAQIECBAgQIAAAAAAAAAAACAGQQT9jQH9DA8PDw8PDw8PDw8PDw8PDw/9Tv0O/U79DAAAAAAAAAAAAAAAAAAAAAD9I/1kIgJB//8DRwRAIAAgAkF/c2hqDAMLIABBEGohAAwB\
CwsgBQshAgJ/A0AgAiAFSQRAQQEgAhAbDQIaAn8gAkEBaiECA0AgAiAFSQRAQbCALP0ABAAgAv0ABAAiBv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79DAECBAgQIECAAAAAAAAAAAAgBkEE/Y0B/QwPDw8PDw8PDw8P\
Dw8PDw8P/U79Dv1O/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCIAQf//A0cEQCACIABBf3NoagwDCyACQRBqIQIMAQsLIAULIQIMAQsLQQALBH9BACECA0AgAkE0SSADIARLcQRAIAJBAWogAiAELQAAQQF0QYCELGov\
AQBBgcAAcUEBRhshAiAEQQFqIQQMAQsLIAJBNEYFQQALBEBBAQ8LIAEgA0sEQCADQQFrIgJBNGohAAJAA0AgACABSQRAA0AgAC0AAEEBdEGAhCxqLwEAQQJxBEAgAEEBayIAQQFqIQMgACACRg0EDAELCyAAIgJB\
NGohAAwBCwtBACEDCwVBACEDCwwBCwtBAAvIBgEDfyAAQQFqLQAAIQIgAC0AACIBQSZGBEAgAkEjRgR/IABBAmoiAC0AACIBQSByQfgARgR/IABBAWoiASEAAn8DQCAAIAFBAWpJBEBBACAALQAAQQF0QYCELGov\
AQBBgAhxRQ0CGiAAQQFqIQAMAQsLQQELBSABQTBrQQpJCwVBAAsPCyABQSVGBEAgAEEBaiIDIQECfwNAIAEgA0ECakkEQEEAIAEtAABBAXRBgIQsai8BAEGACHFFDQIaIAFBAWohAQwBCwtBAQsEf0EBBSACQfUA\
RgR/An8gAEECaiIAIQEDQCABQQJqIABBBGpJBEBBACABLQAAQTBHDQIaIAFBAWohAQwBCwsgAEECaiIBIQACfwNAIAAgAUECakkEQEEAIAAtAABBAXRBgIQsai8BAEGACHFFDQIaIABBAWohAAwBCwtBAQsLBUEA\
CwsPCyACQQ1GIAJBCkZyBEBBAQ8LIAFBPUYEfyAAQQFqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAEEBaiEADAELC0EBCwUCfyAAQQFqIgAtAAAiAUH4AEYEQCAAQQFqIgEh\
AAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAEEBaiEADAELC0EBCwwBCyABQfUARgRAIABBAWotAABB+wBGBH9BAQUCfyAAQQFqIgAhAQNAIAFBAmogAEEEakkEQEEAIAEtAABBMEcN\
AhogAUEBaiEBDAELCyAAQQJqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAEEBaiEADAELC0EBCwsLDAELIAFB1QBGBEACfyAAQQFqIgAhAQNAIAFBAmogAEEIakkEQEEAIAEt\
AABBMEcNAhogAUEBaiEBDAELCyAAQQZqIgEhAAJ/A0AgACABQQJqSQRAQQAgAC0AAEEBdEGAhCxqLwEAQYAIcUUNAhogAEEBaiEADAELC0EBCwsMAQtBASABQThJIAFBME9xDQAaIAFB/wBJIAFBIEtxBH8gAC0A\
AEEBdEGAhCxqLwEAQYHAAHFBAUYFQQELRQsLC/cDAQN/An9BAAJ/QQEgASIDLQAAQQF0QYCELGovAQBBgAJxDQAaA0AgBEGAAUkEQEEBIAMtAABBAXRBgIQsai8BACIFQYABcQ0CGkEAIAVBwABxRQ0CGiAEQQFq\
IQQgA0EBaiEDDAELC0EAC0UNABogAEGAAWsjASAAIwFrQYABSxshBUEBIQMgACEEA0AgBCAFSwR/IARBAWstAABBCkcFQQALBEAgA0EAIARBAWsiBC0AAEEgRgR/QQEFIAQtAABBCUYLGyEDDAELC0EAIAMEf0EB\
BSAEIwFLBH8gBEEBay0AAEEKRwVBAAsLDQAaIwAiAyABQUBrIgUgAyAFSRshBSABIQMDQCADIAVJBH8gAy0AAEEKRwVBAAsEQCADQQFqIQMMAQsLIAQkFSAAJAwgASQNIAMkECADIAVJC0UEQEEADwsgACMQIw1r\
QQJ0QcCMMGoiBSgCAEkEQEEADwsjDRAJIgRFBEBBAA8LQQAkA0EAJAcgACABEAAhAyAEIQADQCADQQEgABtFBEAgACMAIQMDQCAAIANJBH8gAC0AAEEBdEGAhCxqLwEAQQFxBUEACwRAIABBAWohAAwBCwsgACIB\
EAAhAyAAEAkhAAwBCwsgAwRAQQEPCyAFIAE2AgAgAUGAAmogAk8jB0E0T3EEfxAEBUEACws=";var _a=d("%\\&="),Ha=[Q,Z.table,d("-_"),d(M.slice(0,26)),d("0123456789"),je,Ze,$e,V,le,N,Ke,Un,Fn,F.table,qn],va=[[720896,U.table],[720960,Q],[720912,F.table],[
720928,on.table],[720944,_a]];function yt(e){for(let[r,A]of va)Ja(new Uint8Array(e,r,16),A);new Uint8Array(e,721088,256).set(p);let n=new Uint16Array(e,721408,256);
for(let[r,A]of Ha.entries())for(let t=0;t<256;t++)n[t]=n[t]|A[t]<<r}function Ja(e,n){for(let r=0;r<128;r++)n[r]===1&&(e[r&15]=e[r&15]|1<<(r>>4))}var nr=65536,Lt;function Tt(e){let{WebAssembly:n}=globalThis;try{return n===void 0?void 0:new rr(n,e)}catch{return}}var rr=class{isWide=!1;#n;#r;#e;#t;#i=new Uint8Array(
0);#s=new Uint32Array(0);#c=new Uint32Array(0);#o=0;#A=0;#a=0;#u=-1;#f=-1;constructor(n,r){let A=r;A??=this.#r=new n.Memory({initial:Math.ceil((1048640+nr+64)/nr)}),
this.#n=r,Lt??=new n.Module(Buffer.from(Rt,"base64")),this.#e=new n.Instance(Lt,{env:{memory:A}}).exports,yt(A.buffer),this.#E(A)}holds({buffer:n}){return n===this.#t?
this.#n!==void 0:n!==this.#n?.buffer?!1:(this.#E(this.#n),!0)}nextPiece({pieces:n,firstChanges:r,changes:A},t,o,i){let s=this.#e.siftPieces(n,r,A,t,o,i);return this.#u=
this.#e.pieceStart(),this.#f=this.#e.pieceEnd(),s}sift({bytes:n,start:r,end:A,changes:t}){let o=A-r,i=r===this.#u&&A===this.#f;if(this.#u=-1,i)this.#o=this.#e.runCount();else if(this.#r===
void 0){let s=t!==void 0&&t.words.buffer===this.#t,a=s?t.words.byteOffset+4*t.first:0,c=s?n.byteOffset+t.origin:0;this.#o=this.#e.sift(n.byteOffset+r,o,a,s?t.count:
-1,c)}else 1048640+o+64>this.#i.length&&this.#d(this.#r,1048640+o+64),this.#i.set(new Uint8Array(n.buffer,n.byteOffset+r,o),1048640),this.#o=this.#e.sift(1048640,
o,0,-1,0);return this.#o>31360?!1:(this.#a=r,this.#A=0,this.isWide=this.#e.isWide()!==0,!0)}get isEmpty(){return this.#o===0&&!this.isWide&&this.#e.countOf(0)===
0&&this.#e.countOf(1)===0}nextOther({index:n,shape:r},{bytes:A,end:t},o){let i=this.#e.countOf(n),s=2*4096*n,a=0,c=Math.min(i,4096);for(;a<c;){let E=a+c>>1;this.#a+
this.#c[s+2*E]<o?a=E+1:c=E}return a<Math.min(i,4096)?this.#a+this.#c[s+2*a]:i>4096?b(r,A,o,t):I}nextRun(n,r){let A=r-this.#a;for(;this.#A>0&&this.#s[2*this.#A-2]>=
A;)this.#A--;for(;this.#A<this.#o&&this.#s[2*this.#A]<A;)this.#A++;return this.#A<this.#o?this.#a+this.#s[2*this.#A]:I}endOf(){return this.#a+(this.#s[2*this.#A+
1]&(1<<24)-1)}traitsOf(){return this.#s[2*this.#A+1]>>>24}#d(n,r){n.grow(Math.ceil((r-this.#i.length)/nr)),this.#E(n)}#E({buffer:n}){this.#t=n,this.#i=new Uint8Array(
n),this.#s=new Uint32Array(n,797696,2*31360),this.#c=new Uint32Array(n,721920,4*4096)}};var Se={isEmpty:!1,isWide:!0,nextRun:({bytes:e,end:n},r)=>b(U,e,r,n),endOf:({bytes:e,end:n},r)=>m(U.table,e,r,n),traitsOf:()=>15,nextOther:({shape:e},{bytes:n,end:r},A)=>b(
e,n,A,r)},Xa=192,Ar,Ot=!1;function Nt(e,n){let{bytes:r,start:A,end:t}=e;return t-A<Xa||t-A>8388608?Se:n?.holds(r)===!0?n.sift(e)?n:Se:(Ot||(Ar=Tt()),Ot=!0,Ar?.sift(
e)===!0?Ar:Se)}var kt={table:le,shortest:J};function tr(e,n,r){$a(e,n,r);for(let{levels:A,alphabet:t,notice:o,decode:i}of At)if(!(A>e.depth))for(let s=n.nextOther(t,e,e.start);s!==
I;){let a=m(t.shape.table,e.bytes,s,e.end),c=o(e,s,a)?i(e,s,or(e,A,r)):a;s=n.nextOther(t,e,c)}n.isWide&&Ut(tt,e,r),e.outer!==void 0&&Ut(ot,e,r)}function Ut({levels:e,
find:n,decode:r},A,t){if(!(e>A.depth))for(let o=n(A,A.start);o!==I;o=n(A,o))o=r(A,o,or(A,e,t))}function or(e,n,r){return A=>{r.budget.spend(A.bytes.length)&&tr(
Ka(A,e,e.depth-n),Se,r)}}function $a(e,n,r){let A;for(let t=n.nextRun(e,e.start);t!==I;){let o=n.endOf(e,t),i=O(e,t,o)?n.traitsOf():n.traitsOf()&2;(i&1)!==0&&o-
t>=l&&ja(e,t,o,r.found);for(let s=0;s<an.length;s++){let{levels:a,trait:c,shortest:E,notice:C,decode:q}=an[s];if(!(a>e.depth||(i&c)===0||o-t<E))for(let D=Math.max(
t,A?.[s]??t);D<o&&(D=C(e,D,o),D!==I);)D=q(e,D,or(e,a,r)),A??=an.map(()=>e.start),A[s]=D}t=n.nextRun(e,o)}}function Ka({bytes:e,core:n,locate:r,aligned:A,exact:t},o,i){
return{bytes:e,start:0,end:e.length,changes:void 0,depth:i,aligned:A,exact:t,core:n,outer:{layer:o,locate:r},unpack:void 0}}function ja(e,n,r,A){let{bytes:t}=e;
for(let o=b(hn,t,n,r);o!==I;o=b(hn,t,o,r)){let i=o;o=m(Q,t,o,r),Za(e,i,o,A),nc(e,i,o,A)}}function Za(e,n,r,A){let{bytes:t}=e,o=r-(ne-fe)+4;for(let i=n+fe;;i++){
if(i=bt(t,i,o),i===-1)return;let s=i-fe;if(!Zn(t,s)&&!_e(e,s,s+ne))continue;let a=wt(t,s);a!==void 0&&(a.confidence==="certain"||ec(e,s))&&A.add(e,s,s+ne,a)}}function ec(e,n){
return!e.exact&&_e(e,n,n+ne)&&St(e.bytes,n)}function nc(e,n,r,A){let{bytes:t}=e;for(let o=b(kt,t,n,r);o!==I;o=b(kt,t,o,r)){let i=o;for(;o<r&&le[t[o]]===1;)o++;rc(
e,i,o,A)}}function rc(e,n,r,A){let{bytes:t}=e;for(let i=$n(t,n,r,n);i!==-1;i=$n(t,n,r,i+1)){let s=pe(t,i);s!==void 0&&A.add(e,i,i+J,ut(s))}let o=r-J;e.exact||pe(
t,o)!==void 0||!ft(t,o)||_e(e,o,r)&&A.add(e,o,r,Et)}var Ft=Object.freeze([]);function Gt(e,{decodeDepth:n,onCut:r,onCandidate:A,sieve:t,unpackerFor:o}){let i=Nt(e,t);if(i.isEmpty)return Ft;let s=e.end-e.start,a=new Pe(e.start),c=new Oe(s),
E=o&&Ac(o,s,c);tr(Pr(e,n,E),i,{found:a,budget:c}),c.isExceeded&&r?.(Ur),a.hasCandidates&&A?.();let C=a.distinct();return C.length===0?Ft:C}function Ac(e,n,r){let A;
return(t,o)=>{A??=e(n),A(t,i=>{r.give(i.length),o(i)})}}var tc=[["PK","zip"],["PK","zip"],["PK00PK","zip"],["PK\x07\bPK","zip"],["\b","gzip"],["(µ/ý","zstd"],...Array.from("PQRSTUVWXYZ[\\]^_",e=>[`${e}*M\
`,"zstd"]),["PACK\0\0\0","pack"],["PACK\0\0\0","pack"],[`# v2 git bundle
`,"bundle"],[`# v3 git bundle
`,"bundle"],["REFT","reftable"],["REFT","reftable"],["ý7zXZ\0",{unreadable:"xz"}],["7z¼¯'",{unreadable:"7z"}],["Rar!\x07",{unreadable:"rar"}],["LZIP",{unreadable:"\
lzip"}],['"M',{unreadable:"lz4"}],["!L",{unreadable:"lz4"}],["í«îÛ",{unreadable:"rpm"}],["MSCF\0\0\0\0",{unreadable:"cab"}],[`!<arch>
`,"ar"],["MZ","trailing-zip"],["ELF","trailing-zip"],["Cr24","trailing-zip"]],ir=new Map;for(let e of tc){let n=e[0].charCodeAt(0);ir.set(n,[...ir.get(n)??[],e])}
var oc=new Map([[66,[[/^BZh[1-9](?:1AY&SY|\x17rE8P\x90)/,"bzip2"]]],[31,[[/^\x1f\x9d[\x89-\x90]/,"compress (.Z)"]]],[93,[[/^\x5d\0\0[\0-\x80][\0-\x08](?:\xff{8}|[^]{5}\0{3})/,
"lzma"]]],[48,[[/^07070[12][0-9a-fA-F]{104}/,"cpio"],[/^070707[0-7]{70}/,"cpio"]]]]),ic=110,Mt=120,Pt=512,sr=22,sc=Buffer.from("PK\0\0\0\0","latin1"),ac=sr+65535;
function _t(e,n,r,A=!0){let t=e[n];if(t===void 0||r-n<8)return;let o=ir.get(t);if(o!==void 0){let s=o.find(([a])=>Ht(e,n,a));if(s!==void 0)return s[1]}if(t===Mt&&
uc(e[n+1]))return"zlib";let i=oc.get(t);if(i!==void 0){let s=vt(e,n,Math.min(r,n+ic)),a=i.find(([c])=>c.test(s));if(a!==void 0)return{unreadable:a[1]}}return cc(
e,n,r)?"tar":A&&Ec(e,n,r)?"trailing-zip":void 0}function cc(e,n,r){if(r-n<Pt)return!1;let A=e[n+154];if(!(e[n+257]===117&&Ht(e,n+257,"ustar"))&&!(A===0&&e[n+155]===32))return!1;let o=Number.parseInt(vt(e,n+148,
n+156).replaceAll("\0"," "),8),i=256;for(let s=0;s<Pt;s++)(s<148||s>=156)&&(i+=e[n+s]);return o===i}function uc(e){return(e&32)===0&&((Mt<<8)+e)%31===0}function Ec(e,n,r){
let A=Math.max(n,r-ac);if(r-A<sr)return!1;let t=Buffer.from(e.buffer,e.byteOffset+A,r-A),o=t.includes(0)?t.lastIndexOf(sc):-1;return o>=0&&o+sr<=t.length}function Ht(e,n,r){
for(let A=0;A<r.length;A++)if(e[n+A]!==r.charCodeAt(A))return!1;return!0}function vt(e,n,r){return Buffer.from(e.buffer,e.byteOffset+n,r-n).toString("latin1")}var G=require("node:fs"),Jt=require("node:zlib");var Wt=32*1024*1024,fc=/^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/,dc=32;function Yt(e,n){try{let r=(0,Jt.inflateSync)(Bc(e),{maxOutputLength:Wt}),A=fc.exec(
r.toString("latin1",0,dc)),t=A?.[0].length??0;return A===null||r.length-t!==Number(A[2])?"its header does not fit its content":A[1]==="blob"&&r.length-t>n?"over\
 --max-size":{type:A[1],bytes:r,start:t}}catch(r){return xe(r)}}function Bc(e){let n=(0,G.openSync)(e,G.constants.O_RDONLY|(G.constants.O_NONBLOCK??0));try{let r=(0,G.fstatSync)(
n);if(!r.isFile()||r.size>Wt)throw new Error("it is no file of a size that is read here");return(0,G.readFileSync)(n)}finally{(0,G.closeSync)(n)}}function un(e,n,r){if(_t(e,n,e.length)!==void 0)return!1;let A=!1,t=()=>{A=!0},o=r.closedArchives===!0?void 0:()=>t,{decodeDepth:i}=r;return Gt({bytes:e,start:n,
end:e.length},{decodeDepth:i,onCut:t,unpackerFor:o}).length===0&&!A}function qt(e,n){let r=Yt(e,n.maxSize);return typeof r!="string"&&r.type==="blob"&&un(r.bytes,
r.start,n)}var gc=/ -{24} >8 -{24}\r?$/;var lc="diff --";function zt(e,n){if(!n)return e;let r;for(let{line:A,at:t}of Qc(e)){let o=gc.exec(A);if(o!==null&&o.index>0&&o.index<=16)r?.mark!==A.slice(0,o.
index)&&(r={at:t,mark:A.slice(0,o.index)});else{if(r!==void 0&&A.startsWith(lc))return e.subarray(0,r.at);r!==void 0&&!A.startsWith(r.mark)&&(r=void 0)}}return e}
function*Qc(e){let n=Buffer.from(e.buffer,e.byteOffset,e.byteLength);for(let r=0;r<n.length;){let A=n.indexOf(10,r),t=A<0?n.length:A;yield{line:n.toString("lati\
n1",r,t),at:r},r=t+1}}var En={decodeDepth:3,maxSize:1/0,lineHash:!1};function Xt(e){return e.PRE_COMMIT_REMOTE_NAME!==void 0||e.PRE_COMMIT_FROM_REF!==void 0}var mc=500,Ic=1<<20;function Kt({hook:e,args:n,cwd:r,env:A}){let t={directory:r,inherit:!0};switch(e){case"pre-commit":case"pre-merge-commit":return n.length===
0&&!Xt(A)&&pc(t);case"commit-msg":return n.length===1&&hc(r,n[0],A.GIT_EDITOR!==":");default:return!1}}function pc(e){let n=pr(e.directory);if(n===void 0)return!1;
let r=kr(e);if(r===void 0||r.blobs.size>mc)return!1;let A=t=>`${n.objects}/${t.slice(0,2)}/${t.slice(2)}`;return r.paths.every(Cc)&&[...r.blobs].every(t=>qt(A(t),
En))}function Cc(e){return[...Ir(e)].every(({name:n})=>un(n,0,En))}function hc(e,n,r){let A=zt((0,Vt.readFileSync)((0,$t.resolve)(e,n)),r);return A.length<=Ic&&
un(A,0,En)}var bc=/^--(?:fail-open|no-color|fail-on=(?:certain|likely|possible|never))$/;wc(process.argv.slice(2))||import("./cli.js");function wc([e,n="",...r]){let A=r.includes(
"--")?r.indexOf("--"):r.length;if(e!=="hook"||!r.slice(0,A).every(i=>bc.test(i)))return!1;let{env:t}=process,o=process.cwd();try{return Kt({hook:n,args:r.slice(
A+1),cwd:o,env:t})&&mr(o,(0,jt.homedir)())}catch{return!1}}
