import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-2UL3CXR7.js";import{ACTIONS}from"./chunk-GMZK72ZS.js";import{PARTS}from"./chunk-SYXTSCML.js";import{
HOOK_NAMES}from"./chunk-HSQI4ZM7.js";import"./chunk-RLK5MEBG.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-3BTH5EUU.js";import{MODES}from"./chunk-VSJJSRCJ.js";
import{EXIT_NONE}from"./chunk-MY2BZYN5.js";import{RULES}from"./chunk-JIN6NQE3.js";import{FAIL_ON,FORMATS}from"./chunk-RCRLKZVW.js";import"./chunk-6GSOQTUL.js";
import"./chunk-XYG52IXF.js";import"./chunk-QI3RDLRC.js";import"./chunk-J2TBEUQW.js";import{CONFIDENCES}from"./chunk-XKGLYDOL.js";import"./chunk-WQCNWTL6.js";
import"./chunk-RV54RKJD.js";import"./chunk-45G43KVW.js";import"./chunk-CR6GWQCQ.js";import"./chunk-A2DKIZLC.js";import"./chunk-Y6RGRNUE.js";
import{init_define_WORKFLOWS}from"./chunk-76VBTWAH.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
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
