import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIG_NAMES}from"./chunk-GKC6L46K.js";import{UserError,reasonOf}from"./chunk-GSBKXSD7.js";import{define_WORKFLOWS_default,init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();import{accessSync,constants,lstatSync,readFileSync}from"node:fs";import{dirname,join,relative,sep}from"node:path";init_define_WORKFLOWS();var SCHEMA="https://raw.githubusercontent.com/pat-patrol/pat-patrol/main/schema/config.schema.json",CONFIG_TEXT=`# yaml-language-server:\
 $schema=${SCHEMA}
# What pat-patrol goes by, in scans and in hooks. Everything is optional; take away the # of what you need.
# Accepted tokens have a file of their own: pat-patrol baseline --help

# From this confidence on a scan, a commit or a push is refused: certain, likely, possible or never.
failOn: likely

# Less sure than this is not reported at all.
#minConfidence: likely

# Only these files, and not those. A name without a slash counts at any depth, that of a folder for all below it.
#include: [src, docs]
#exclude: [vendor, '*.min.js']

# Rules that are not wanted, by id: pat-patrol rules
#disabledRules: [PAT004]

# Leave archives closed.
#archives: false
`,CONFIG_JSON=`${JSON.stringify({$schema:SCHEMA,failOn:"likely"},void 0,2)}
`;init_define_WORKFLOWS();var WORKFLOW_TEXTS=typeof define_WORKFLOWS_default=="object"?define_WORKFLOWS_default:{github:"",azure:"",gitlab:"",jenkins:""};var PARTS=["config","hooks","github","azure","gitlab","jenkins"],PLACES={config:CONFIG_NAMES[0],github:".github/workflows/pat-patrol.yml",azure:"azure-pipelines\
/pat-patrol.yml",gitlab:".gitlab-ci.yml",jenkins:"Jenkinsfile"},BESIDE={gitlab:".gitlab/pat-patrol.yml",jenkins:"Jenkinsfile.pat-patrol"},TEXTS={config:CONFIG_TEXT,
...WORKFLOW_TEXTS};function planFile(root,part){let first=(part==="config"?CONFIG_NAMES:[PLACES[part]]).find(name=>statsOf(join(root,name))!==void 0)??PLACES[part],
text=part==="config"&&first.endsWith(".json")?CONFIG_JSON:TEXTS[part],beside=BESIDE[part],path=beside!==void 0&&compare(join(root,first),text)==="other"?beside:
first;return refuseLinks(root,path),{part,path,text,found:compare(join(root,path),text)}}function nextOf({part,path}){return part==="azure"?[`in Azure DevOps: P\
ipelines, New pipeline, Existing Azure Pipelines YAML file, /${path}`]:path===BESIDE.gitlab?[`in ${PLACES.gitlab}, below include: - local: /${path}`]:part==="je\
nkins"?[`in Jenkins: New Item, Multibranch Pipeline, Script Path ${path}`]:[]}function checkPlace(root,path){let file=join(root,path);if(statsOf(file)?.isDirectory()===
!0)throw new UserError(`cannot write ${path}: a folder is in its place`);let folder=dirname(file);for(;folder!==root&&statsOf(folder)===void 0;)folder=dirname(folder);
try{accessSync(folder,constants.W_OK|constants.X_OK)}catch(error){throw new UserError(`cannot write ${path}: ${reasonOf(error)}`)}}function statsOf(file){try{return lstatSync(
file,{throwIfNoEntry:!1})}catch{return}}function compare(file,text){let facts=statsOf(file);if(facts===void 0)return"none";if(!facts.isFile()||facts.size>4*text.
length)return"other";try{return readFileSync(file,"utf8").replaceAll(`\r
`,`
`)===text?"same":"other"}catch{return"other"}}function refuseLinks(root,path){for(let folder=dirname(join(root,path));folder!==root;folder=dirname(folder)){let facts=statsOf(
folder);if(facts===void 0||facts.isDirectory())continue;let name=relative(root,folder).split(sep).join("/");throw new UserError(`${name} is not a folder of this\
 repository, so nothing is written below it`)}}export{PARTS,PLACES,planFile,nextOf,checkPlace};
