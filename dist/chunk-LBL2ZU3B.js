import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-6HAW3YGP.js";import{ACTIONS}from"./chunk-BRCJ2QB7.js";import{PARTS}from"./chunk-T64XQFUR.js";import{
HOOK_NAMES}from"./chunk-TZVDKYB2.js";import"./chunk-4MUJR4H3.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-T4JQWDUU.js";import{MODES}from"./chunk-5FCXRK5E.js";
import{EXIT_NONE}from"./chunk-E3K42MPD.js";import{RULES}from"./chunk-ULNW6WT7.js";import{FAIL_ON,FORMATS}from"./chunk-32EKUABV.js";import"./chunk-7ZKR4KX5.js";
import"./chunk-U3OHKOVO.js";import"./chunk-2DG6UYTX.js";import"./chunk-CUWDJ2VT.js";import{CONFIDENCES}from"./chunk-VJSYM3JU.js";import"./chunk-PXUTKE6U.js";
import"./chunk-67UIFG5D.js";import"./chunk-J4LHQWDD.js";import"./chunk-O7AA7U3K.js";import"./chunk-KSIZZH4V.js";import"./chunk-K7T6E6N4.js";
import{init_define_WORKFLOWS}from"./chunk-A2IRLN37.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
init:{first:PARTS,rest:PARTS},hook:{first:HOOK_NAMES,rest:"file"},baseline:{first:ACTIONS,rest:"file"},rules:{first:RULES.map(({id})=>id),rest:"any"},completion:{
first:SHELLS,rest:"any"}};function valuesOfHint(hint){return/\bFILE\b|\[paths\.\.\]/.test(hint)?"file":/\b(?:DIR|FOLDER)\b/.test(hint)?"folder":"any"}function describeCommands(){return Promise.all(COMMAND_NAMES.map(async name=>describe(name,await COMMANDS[name].load())))}function describe(name,{help,options}){
let usage=valuesOfHint(help.slice(0,help.indexOf(`
`)));return{name,summary:COMMANDS[name].summary,options:Object.entries(options).map(([option,spec])=>describeOption(option,spec,help)),...WORD_VALUES[name]??{first:usage,
rest:usage}}}function describeOption(name,{type,alias},help){let{hint,description}=findEntry(help,name),values=type==="flag"?void 0:OPTION_VALUES[name]??valuesOfHint(
hint);return{name,alias,values,repeatable:type==="list",description}}function findEntry(help,name){let lines=help.split(`
`),at=lines.findIndex(line=>new RegExp(`^ {2}(?:-\\w, | {4})--${name}(?: |$)`).test(line)),[,hint="",text=""]=/--[a-z-]+(?: (\S+)(?: \S+)*)?(?: {2,}(.*))?$/.exec(
lines[at]??"")??[],goesOn=/^ {8,}\S/.test(lines[at+1]??"");return{hint,description:shorten(text,goesOn)}}function shorten(text,goesOn){let[statement=""]=text.split(
/;| \(/);return goesOn&&statement===text?statement.replace(/[,:](?: [^,:]*)?$/,""):statement}async function runCompletion(shell,io){let[render,commands]=await Promise.all([loadCompletion(shell),describeCommands()]);return await io.stdout.write(render(commands)),
EXIT_NONE}export{runCompletion};
