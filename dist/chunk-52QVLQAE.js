import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readGit}from"./chunk-NEXJ3TMS.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();function passed(name,message){return{name,status:"ok",message,next:[]}}function failed(name,message,...next){return{name,status:"failed",
message,next}}function noted(name,message,...next){return{name,status:"noted",message,next}}init_define_WORKFLOWS();import{lstatSync,readdirSync,readFileSync}from"node:fs";import{join,posix}from"node:path";init_define_WORKFLOWS();var SAID=/^[ \t]*(?:#|\/\/|(?:-[ \t]+)?["']?(?:name|displayName|description|title|label)["']?[ \t]*:|(?:-[ \t]+)?(?:\w+:[ \t]+)?(?:echo|printf)\b)/,
COMMENT=/[ \t]#.*$/,CALLS=[/(?:^|[\s"'`/\\([;&|])pat-patrol(?:\.js|\.cmd)?(?:[@:][\w.$-]+)?[}"']*(?:[ \t,]|\\\r?\n)+["']?(?:ci|scan)(?![\w:-])/m,/\b(?:npx|bunx|npm[ \t]+exec|pnpm[ \t]+dlx|yarn[ \t]+dlx|docker[ \t]+run)[ \t][^\n]*\bpat-patrol\b/,
/(?:^|[\s{,])["']?(?:uses|task|component|pipe)["']?[ \t]*:[ \t]*["']?(?:[^\s"'#,]*\/)?(?:pat-patrol|PatPatrol)(?:[/@][^\s"']*)?["']?(?=[\s,}]|$)/m,/(?:^|[\s{,])["']?(?:template|remote|local|file)["']?[ \t]*:[ \t]*["']?[^\s"'#,]*\bpat-patrol\b[^\s"'#,]*\.ya?ml\b/m];
function hasCall(text){let said=text.split(`
`).filter(line=>!SAID.test(line)).map(line=>line.replace(COMMENT,"")).join(`
`);return CALLS.some(call=>call.test(said))}var FOLDERS=[".github/workflows",".azure-pipelines","azure-pipelines",".azuredevops",".pipelines",".ci",".gitlab",".gitlab/ci",".circleci",".buildkite",".woodpe\
cker",".forgejo/workflows",".gitea/workflows"],JENKINSFILE=/^Jenkinsfile(?:\.groovy|\.jenkins)?$/,IN_FOLDER=/\.ya?ml$/,AT_ROOT=/^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml)$/,
LARGEST=1e6;async function checkWorkflows(repository,root){let[first,...others]=await findCommitted({...repository,directory:root});if(first!==void 0)return passed(
"ci",others.length===0?first:`${first} and ${others.length} more`);let[waiting]=findWorkflows(root);return waiting!==void 0?failed("ci",`${waiting} is not commi\
tted`,`git add ${waiting}, then commit and push it`):failed("ci","no workflow runs pat-patrol, and --no-verify passes over every hook","pat-patrol init github",
"pat-patrol init azure")}function findWorkflows(root){let inFolders=FOLDERS.flatMap(folder=>list(join(root,folder)).map(({name})=>`${folder}/${name}`));return[...list(
root).map(({name})=>name),...inFolders].filter(path=>isOfSystem(path)&&runsUs(join(root,path))).toSorted()}function isOfSystem(path){let{dir,base}=posix.parse(path);
return JENKINSFILE.test(base)||(dir===""?AT_ROOT:IN_FOLDER).test(base)}function list(folder){try{return readdirSync(folder,{withFileTypes:!0}).filter(entry=>entry.
isFile())}catch{return[]}}function runsUs(file){try{return lstatSync(file).size<=LARGEST&&hasCall(readFileSync(file,"latin1"))}catch{return!1}}async function findCommitted(repository){
if(repository.head===void 0)return[];let listing=["ls-tree","-z","--full-tree","HEAD"],folders=FOLDERS.map(folder=>`${folder}/`),[atRoot,inFolders]=await Promise.
all([readGit(listing,repository),readGit([...listing,"--",...folders],repository)]),found=[];for(let entry of`${atRoot.toString("utf8")}${inFolders.toString("ut\
f8")}`.split("\0")){let[,id,path=""]=/^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry)??[];id!==void 0&&isOfSystem(path)&&await blobRunsUs(id,repository)&&found.
push(path)}return found.toSorted()}async function blobRunsUs(id,location){try{return hasCall((await readGit(["cat-file","blob",id],{...location,maxBytes:LARGEST})).
toString("latin1"))}catch{return!1}}export{passed,failed,noted,checkWorkflows,findWorkflows};
