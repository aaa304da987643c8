import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HELP}from"./chunk-Q23IY4QD.js";import{PARTS}from"./chunk-52FJI7WE.js";import"./chunk-VKAQM3L7.js";import{UsageError,didYouMean,quote}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var INIT_HELP=`Usage: pat-patrol init [parts..] [options]
Sets a repository up. Without parts it asks for each; what is there stays.

  config   .pat-patrol.yml, what scans and hooks go by
  hooks    git hooks that refuse a token; the same as pat-patrol install
  github   .github/workflows/pat-patrol.yml, for GitHub Actions
  azure    azure-pipelines/pat-patrol.yml, for Azure Pipelines
  gitlab   .gitlab-ci.yml, or .gitlab/pat-patrol.yml where you have one
  jenkins  Jenkinsfile, or Jenkinsfile.pat-patrol where you have one

  -y, --yes      without asking: what fits the repository and its remote
      --force    replaces files that say something else
      --dry-run  only shows what would be written
  -h, --help     this page

Examples
  pat-patrol init
  pat-patrol init config hooks github
  pat-patrol init --yes --dry-run

Exit: 0 set up or there already; 2 something could not be, and why.
`;function parseInit({words,flag}){let typed=new Set(words.map(parsePart));return{parts:PARTS.filter(part=>typed.has(part)),yes:flag("yes"),force:flag("force"),dryRun:flag(
"dry-run")}}function parsePart(word){let part=PARTS.find(known=>known===word);if(part!==void 0)return part;throw new UsageError(`init cannot set up ${quote(word)}${didYouMean(
word,PARTS)} (known: ${PARTS.join(", ")})`,"init")}var INIT={help:INIT_HELP,options:{yes:{type:"flag",alias:"y"},force:{type:"flag"},"dry-run":{type:"flag"},...HELP},prepare:line=>{let init=parseInit(line);return async io=>(await import("./chunk-3QWYA2TY.js")).
runInit(init,io)}};export{INIT};
