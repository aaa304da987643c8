import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{CONFIG_NAMES}from"./chunk-7ZKR4KX5.js";import{UserError}from"./chunk-O7AA7U3K.js";import{define_WORKFLOWS_default,init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();import{lstatSync,readFileSync}from"node:fs";import{dirname,join,relative,sep}from"node:path";init_define_WORKFLOWS();var CONFIG_TEXT=`# yaml-language-server: $schema=https://raw.githubusercontent.com/pat-patrol/pat-patrol/main/schema/config.schema.json
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
`;init_define_WORKFLOWS();var WORKFLOW_TEXTS=typeof define_WORKFLOWS_default=="object"?define_WORKFLOWS_default:{github:"",azure:""};var PARTS=["config","hooks","github","azure"],PLACES={config:CONFIG_NAMES[0],github:".github/workflows/pat-patrol.yml",azure:"azure-pipelines/pat-patrol.yml"},TEXTS={
config:CONFIG_TEXT,...WORKFLOW_TEXTS};function planFile(root,part){let text=TEXTS[part],path=(part==="config"?CONFIG_NAMES:[PLACES[part]]).find(name=>isThere(join(
root,name)))??PLACES[part];return refuseLinks(root,path),{part,path,text,found:compare(join(root,path),text)}}function isThere(file){return lstatSync(file,{throwIfNoEntry:!1})!==
void 0}function compare(file,text){let facts=lstatSync(file,{throwIfNoEntry:!1});return facts===void 0?"none":!facts.isFile()||facts.size>4*text.length?"other":
readFileSync(file,"utf8").replaceAll(`\r
`,`
`)===text?"same":"other"}function refuseLinks(root,path){for(let folder=dirname(join(root,path));folder!==root;folder=dirname(folder)){if(!isThere(folder)||lstatSync(
folder).isDirectory())continue;let name=relative(root,folder).split(sep).join("/");throw new UserError(`${name} is not a folder of this repository, so nothing i\
s written below it`)}}export{PARTS,PLACES,planFile};
