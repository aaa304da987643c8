import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{readGit}from"./chunk-JFP5Y3WR.js";import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();function passed(name,message){return{name,status:"ok",message,next:[]}}function failed(name,message,...next){return{name,status:"failed",
message,next}}function noted(name,message,...next){return{name,status:"noted",message,next}}init_define_WORKFLOWS();import{lstatSync,readdirSync,readFileSync}from"node:fs";import{join}from"node:path";var FOLDERS=[".github/workflows",".azure-pipelines","azure-pipelines",".azuredevops",".pipelines",".ci",".gitlab",".gitlab/ci",".circleci",".buildkite",".woodpe\
cker",".forgejo/workflows",".gitea/workflows"],FILE=/^(?:\.?azure-pipelines.*\.ya?ml|\.gitlab-ci\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.woodpecker\.ya?ml|appveyor\.yml|Jenkinsfile.*)$/,
LARGEST=1e6;async function checkWorkflows(repository,root){let found=findWorkflows(root);if(found.length===0)return failed("ci","no workflow runs pat-patrol, an\
d --no-verify passes over every hook","pat-patrol init github","pat-patrol init azure");let[first="",...others]=await onlyCommitted(found,{...repository,directory:root});
return first===""?failed("ci",`${found[0]} is not committed`,`git add ${found[0]}, then commit and push it`):passed("ci",others.length===0?first:`${first} and ${others.
length} more`)}function findWorkflows(root){let inFolders=FOLDERS.flatMap(folder=>list(join(root,folder)).map(({name})=>`${folder}/${name}`));return[...list(root).
map(({name})=>name).filter(name=>FILE.test(name)),...inFolders].filter(path=>runsUs(join(root,path))).toSorted()}function list(folder){try{return readdirSync(folder,
{withFileTypes:!0}).filter(entry=>entry.isFile())}catch{return[]}}function runsUs(file){try{return lstatSync(file).size>LARGEST?!1:/^(?![ \t]*(?:#|\/\/)).*\bpat-patrol\b/m.
test(readFileSync(file,"latin1"))}catch{return!1}}async function onlyCommitted(paths,repository){return repository.head===void 0?[]:(await readGit(["ls-tree","-\
z","--name-only","--full-tree","HEAD","--",...paths],repository)).toString("utf8").split("\0").filter(name=>name!=="")}export{passed,failed,noted,checkWorkflows,findWorkflows};
