import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{quote}from"./chunk-OPLLKW7G.js";import{BASELINE_OPTIONS,readCommandLine}from"./chunk-P26VU6PF.js";import{UsageError}from"./chunk-QPLG4R54.js";
import{didYouMean}from"./chunk-QMUXK74V.js";import"./chunk-DNQ7QJRR.js";import"./chunk-RBM6Y5FZ.js";import"./chunk-3U5WLZBX.js";import"./chunk-7KLDJBVT.js";var ACTIONS=["write","add","check","prune","import"],SCOPES=["history","staged","range","include","exclude","min-confidence","decode-depth"],ID=/^[0-9a-f]{12,64}$/i;
async function parseBaseline(args){let line=await readCommandLine("baseline",BASELINE_OPTIONS,args);if(line.flag("help"))return{kind:"help",command:"baseline"};
let[word,...words]=line.words,action=knownAction(word),ids=action==="add"?words.filter(each=>ID.test(each)).map(id=>id.toLowerCase()):[],paths=words.filter(each=>action!==
"add"||!ID.test(each));return action!=="write"&&action!=="add"&&checkWhole(action,paths,line),{kind:"baseline",action,ids,foreign:action==="import"?paths[0]??"":
"",typed:toTypedScan(line,action==="import"?[]:paths),reason:line.value("reason")??"",noColor:line.flag("no-color"),config:line.value("config"),baseline:line.value(
"baseline")}}function knownAction(word){let action=ACTIONS.find(known=>known===word);if(action!==void 0)return action;throw word===void 0?new UsageError(`baseli\
ne needs an action: ${ACTIONS.join(", ")}`,"baseline"):new UsageError(`unknown action ${quote(word)}${didYouMean(word,ACTIONS)} (known: ${ACTIONS.join(", ")})`,
"baseline")}function checkWhole(action,words,line){let given=SCOPES.find(name=>line.flag(name)||line.value(name)!==void 0);if(given!==void 0)throw new UsageError(
`baseline ${action} looks at everything and takes no --${given}`,"baseline");let expected=action==="import"?1:0;if(words.length===expected)return;let what=expected===
1?"one file: a .gitleaksignore or a detect-secrets baseline":"no paths: it looks at everything";throw new UsageError(`baseline ${action} takes ${what}`,"baselin\
e")}function toTypedScan(line,paths){return{paths,history:line.flag("history"),staged:line.flag("staged"),range:line.value("range"),include:line.list("include"),
exclude:line.list("exclude"),minConfidence:line.value("min-confidence"),jobs:line.value("jobs"),decodeDepth:line.value("decode-depth"),noIgnore:line.flag("no-ig\
nore")}}export{parseBaseline};
