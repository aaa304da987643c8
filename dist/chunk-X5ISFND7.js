import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-EXEMHQXK.js";import{ACTIONS}from"./chunk-BPOFJGRS.js";import{PARTS}from"./chunk-3H4MK246.js";import{
HOOK_NAMES}from"./chunk-ZVE7LCWU.js";import"./chunk-SEYSFDDO.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-FDA57ZBP.js";import{MODES}from"./chunk-GDSNKRXK.js";
import{EXIT_NONE}from"./chunk-QTPXM3ZU.js";import{RULES}from"./chunk-GHW7ER5I.js";import{FAIL_ON,FORMATS}from"./chunk-QPCKSZO2.js";import"./chunk-IGHRXMAI.js";
import"./chunk-W5BAP3VR.js";import"./chunk-PZIZPQ2K.js";import"./chunk-2XOII2GK.js";import{CONFIDENCES}from"./chunk-6HXFW6TW.js";import"./chunk-YJXRDRRS.js";
import"./chunk-I367OHWL.js";import"./chunk-ETMVBQKN.js";import"./chunk-BP76N3HF.js";import"./chunk-WIMPIX3N.js";import"./chunk-SFTJVKJK.js";
import{init_define_WORKFLOWS}from"./chunk-32SFVRWU.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
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
