import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-5DP5BNEU.js";import{ACTIONS}from"./chunk-BJYW275U.js";import{PARTS}from"./chunk-JDG2E4IZ.js";import{
HOOK_NAMES}from"./chunk-RDBN7ODZ.js";import"./chunk-RY3P3SZ5.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-MD3A547K.js";import{EXIT_NONE}from"./chunk-GLDJH3VO.js";
import{RULES}from"./chunk-6OCCJQQY.js";import{FAIL_ON,FORMATS}from"./chunk-Y6MR4ZLK.js";import"./chunk-7LRXYULU.js";import"./chunk-3QHGQGEE.js";
import"./chunk-A2KHWOPK.js";import{CONFIDENCES}from"./chunk-F5IBMB6H.js";import"./chunk-LKG2LRDL.js";import"./chunk-EGRKJIHX.js";import"./chunk-XMGYRCIL.js";
import"./chunk-MHYNI43W.js";import"./chunk-7TRP2MQQ.js";import"./chunk-XOYYAYCE.js";import{init_define_WORKFLOWS}from"./chunk-QAMUKJXS.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES},WORD_VALUES={init:{first:PARTS,
rest:PARTS},hook:{first:HOOK_NAMES,rest:"file"},baseline:{first:ACTIONS,rest:"file"},rules:{first:RULES.map(({id})=>id),rest:"any"},completion:{first:SHELLS,rest:"\
any"}};function valuesOfHint(hint){return/\bFILE\b|\[paths\.\.\]/.test(hint)?"file":/\b(?:DIR|FOLDER)\b/.test(hint)?"folder":"any"}function describeCommands(){return Promise.all(COMMAND_NAMES.map(async name=>describe(name,await COMMANDS[name].load())))}function describe(name,{help,options}){
let usage=valuesOfHint(help.slice(0,help.indexOf(`
`)));return{name,summary:COMMANDS[name].summary,options:Object.entries(options).map(([option,spec])=>describeOption(option,spec,help)),...WORD_VALUES[name]??{first:usage,
rest:usage}}}function describeOption(name,{type,alias},help){let{hint,description}=findEntry(help,name),values=type==="flag"?void 0:OPTION_VALUES[name]??valuesOfHint(
hint);return{name,alias,values,repeatable:type==="list",description}}function findEntry(help,name){let lines=help.split(`
`),at=lines.findIndex(line=>new RegExp(`^ {2}(?:-\\w, | {4})--${name}(?: |$)`).test(line)),[,hint="",text=""]=/--[a-z-]+(?: (\S+)(?: \S+)*)?(?: {2,}(.*))?$/.exec(
lines[at]??"")??[],goesOn=/^ {8,}\S/.test(lines[at+1]??"");return{hint,description:shorten(text,goesOn)}}function shorten(text,goesOn){let[statement=""]=text.split(
/;| \(/);return goesOn&&statement===text?statement.replace(/[,:](?: [^,:]*)?$/,""):statement}async function runCompletion(shell,io){let[render,commands]=await Promise.all([loadCompletion(shell),describeCommands()]);return await io.stdout.write(render(commands)),
EXIT_NONE}export{runCompletion};
