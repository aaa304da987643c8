import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{sortWords}from"./chunk-G7CYNJFG.js";import{UsageError,didYouMean,quote}from"./chunk-JWT63C6Y.js";var ACTIONS=["write","add","check","prune","import"],SCOPES=["history","staged","range","include","exclude","min-confidence","decode-depth"];function parseBaseline(line){
let[word,...words]=line.words,action=knownAction(word),{ids,paths}=action==="add"?sortWords(words):{ids:[],paths:words};return action!=="write"&&action!=="add"&&
checkWhole(action,paths,line),{action,ids,foreign:action==="import"?paths[0]??"":"",typed:toTypedScan(line,action==="import"?[]:paths),reason:line.value("reason")??
"",noColor:line.flag("no-color"),config:line.value("config"),baseline:line.value("baseline")}}function knownAction(word){let action=ACTIONS.find(known=>known===
word);if(action!==void 0)return action;throw word===void 0?new UsageError(`baseline needs an action: ${ACTIONS.join(", ")}`,"baseline"):new UsageError(`unknown \
action ${quote(word)}${didYouMean(word,ACTIONS)} (known: ${ACTIONS.join(", ")})`,"baseline")}function checkWhole(action,words,line){let given=SCOPES.find(name=>line.
flag(name)||line.value(name)!==void 0);if(given!==void 0)throw new UsageError(`baseline ${action} looks at everything and takes no --${given}`,"baseline");let expected=action===
"import"?1:0;if(words.length===expected)return;let what=expected===1?"one file: a .gitleaksignore or a detect-secrets baseline":"no paths: it looks at everythin\
g";throw new UsageError(`baseline ${action} takes ${what}`,"baseline")}function toTypedScan(line,paths){return{paths,history:line.flag("history"),staged:line.flag(
"staged"),range:line.value("range"),include:line.list("include"),exclude:line.list("exclude"),minConfidence:line.value("min-confidence"),jobs:line.value("jobs"),
decodeDepth:line.value("decode-depth"),noIgnore:line.flag("no-ignore")}}export{ACTIONS,parseBaseline};
