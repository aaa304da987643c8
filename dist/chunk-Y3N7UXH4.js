import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{HOOK_NAMES}from"./chunk-JE3QBSQM.js";import{parseChoice}from"./chunk-U4XRQX6L.js";import{CONFIDENCES,UsageError,didYouMean,quote}from"./chunk-JWT63C6Y.js";function parseInstall(command,line){let[word]=line.words;if(word!==void 0)throw new UsageError(`${command} takes no word ${quote(word)}; a hook: --hook NAME`,command);
let places=["global","hooks-path","template"].filter(name=>line.list(name).some(value=>value!=="false")),[first,second]=places;if(second!==void 0)throw new UsageError(
`--${first} and --${second} exclude each other: choose one`,command);let failOn=command==="install"?line.value("fail-on"):void 0;failOn!==void 0&&parseChoice({name:"\
--fail-on",text:failOn},[...CONFIDENCES,"never"]);let failOpen=command==="install"&&line.flag("fail-open");return{kind:command,hooks:line.list("hook").map(name=>parseName(
name,command)),global:line.flag("global"),hooksPath:line.value("hooks-path"),template:line.value("template"),options:[...failOn===void 0?[]:[`--fail-on=${failOn}`],
...failOpen?["--fail-open"]:[]],failOpen}}function parseName(name,command){if(HOOK_NAMES.some(known=>known===name))return name;throw new UsageError(`--hook ${quote(
name)} is not one of ${HOOK_NAMES.join(", ")}${didYouMean(name,HOOK_NAMES)}`,command)}export{parseInstall};
