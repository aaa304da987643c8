import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HOOK_NAMES}from"./chunk-JE3QBSQM.js";import{HELP}from"./chunk-Q23IY4QD.js";import{CONFIDENCES,UsageError,didYouMean,quote,unknownOption}from"./chunk-JWT63C6Y.js";
import"./chunk-7KLDJBVT.js";var HOOK_HELP=`Usage: pat-patrol hook NAME [options] [--] [what git adds]
Looks at what git hands to a hook, and refuses what adds a token.

  pre-commit        the index; with file names, also those that are not staged
  pre-merge-commit  the index of a merge
  commit-msg FILE   the message, as git will keep it
  pre-push          the commits and tags that the other side does not have
  pre-receive       the same on a server

      --fail-on C    refuse from here: certain, likely, possible or never
                     (default likely)
      --fail-open    let through what could not be read (default: refuse)
      --no-color     also NO_COLOR=1
  -h, --help         this page

What the same path, or one that is deleted or renamed, held before is told and
not refused. All words go to standard error; nothing to tell, no word.

Examples
  pat-patrol install                         calls it from git's hooks
  pat-patrol hook pre-commit                 before a commit, from any hook

Exit: 0 go on, 1 refused, 2 something could not be read, or a usage error.
`;var HOOK_OPTIONS={"fail-on":{type:"value"},"fail-open":{type:"flag"},"no-color":{type:"flag"},...HELP},FAIL_ON=[...CONFIDENCES,"never"];function parseHook(words){
let[name,...rest]=words,hook=parseName(name),failOn,flags=new Set,queue=[...rest];for(;queue[0]?.startsWith("-")===!0&&queue[0]!=="-";){let[option="",...value]=(queue.
shift()??"").split("=");if(option==="--")break;if(option==="--fail-on")failOn=parseFailOn(value.length>0?value.join("="):queue.shift());else{if(value.length>0)throw new UsageError(
`option ${quote(option)} takes no value`,"hook");flags.add(parseFlag(option))}}return{hook,args:queue,failOn,failOpen:flags.has("--fail-open"),noColor:flags.has(
"--no-color")}}function parseName(name){if(name===void 0)throw new UsageError(`hook needs the name of one (known: ${HOOK_NAMES.join(", ")})`,"hook");let found=HOOK_NAMES.
find(known=>known===name);if(found!==void 0)return found;throw new UsageError(`unknown hook ${quote(name)}${didYouMean(name,HOOK_NAMES)} (known: ${HOOK_NAMES.join(
", ")})`,"hook")}function parseFlag(option){if(option==="--fail-open"||option==="--no-color")return option;throw new UsageError(unknownOption(option,Object.keys(
HOOK_OPTIONS)),"hook")}function parseFailOn(text){if(text===void 0)throw new UsageError("option --fail-on needs a value","hook");let found=FAIL_ON.find(known=>known===
text);if(found!==void 0)return found;throw new UsageError(`--fail-on: unknown value ${quote(text)} (known: ${FAIL_ON.join(", ")})`,"hook")}var HOOK={help:HOOK_HELP,options:HOOK_OPTIONS,prepareWords:words=>{let hook=parseHook(words);return async io=>(await import("./chunk-FRUQ5AI2.js")).runHook(
hook,io)}};export{HOOK};
