import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{displayed,readText,startOf}from"./chunk-KAYWNB3C.js";import{listAncestors}from"./chunk-GKC6L46K.js";import{quote}from"./chunk-KSAWYPVV.js";
import{UserError}from"./chunk-GSBKXSD7.js";import{maskTokens}from"./chunk-7N7QER5E.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var ENTRY=/^([0-9a-f]{64})(?:[ \t]+#[ \t]*(.*))?$/,CONFLICT=/^(?:<{7}|\|{7}|>{7})(?: |$)|^={7}$/,LONGEST_REASON=200,NEW_COMMENTS=["# Azure DevOps tokens that pa\
t-patrol knows and does not report: a hash of each, and why. See: pat-patrol baseline --help"],EMPTY_BASELINE={comments:NEW_COMMENTS,entries:new Map};function parseBaseline(text,name){
let comments=[],entries=new Map;for(let[at,raw]of text.replace(/^\uFEFF/,"").split(`
`).entries()){let line=raw.trim();if(line==="")continue;let[,key,reason=""]=ENTRY.exec(line)??[];if(key!==void 0)entries.set(key,entries.get(key)||reason);else if(line.
startsWith("#"))comments.push(line);else throw new UserError(`${name}:${at+1}: ${mistakeIn(line)}`)}return{comments,entries}}function renderBaseline({comments,entries}){
let lines=[...entries].map(([key,reason])=>reason===""?key:`${key} # ${reason}`);return[...comments,...lines.sort()].map(line=>`${line}
`).join("")}function tidyReason(typed){return[...maskTokens(typed).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu," ").trim()].slice(0,LONGEST_REASON).join("").trim()}
function mistakeIn(line){return CONFLICT.test(line)?"a merge conflict; keep the lines of both sides and take out the marks":`${quote(line)} is no entry; one is \
64 hex digits, and perhaps # and a reason`}init_define_WORKFLOWS();import{existsSync}from"node:fs";import{join,resolve}from"node:path";var BASELINE_NAME=".pat-patrol-baseline",BASELINE={noun:"baseline",largest:64};function locateBaseline({cwd,home,named,paths}){if(named==="")throw new UserError(
"the name of the baseline file is empty");let start=startOf(cwd,paths),directories=[...listAncestors(start,home)],root=directories.find(directory=>existsSync(join(
directory,".git")))??start,known=directories.map(directory=>join(directory,BASELINE_NAME)).find(file2=>existsSync(file2)),file=named===void 0?known??join(root,BASELINE_NAME):
resolve(cwd,named),name=named??displayed(cwd,file),baseline=existsSync(file)?parseBaseline(readText(file,name,BASELINE),name):void 0;return{file,name,baseline,root}}
function readBaseline(search){let{name,baseline}=locateBaseline(search);if(baseline!==void 0)return{name,baseline};if(search.named!==void 0)throw new UserError(
`${name}: no such baseline file; to make one: pat-patrol baseline write`)}export{EMPTY_BASELINE,renderBaseline,tidyReason,locateBaseline,readBaseline};
