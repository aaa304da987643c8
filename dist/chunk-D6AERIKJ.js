import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-JL64YC37.js";import{ACTIONS}from"./chunk-OLU7KLCJ.js";import{PARTS}from"./chunk-OXVAN6CD.js";import{
HOOK_NAMES}from"./chunk-HKA3SNYO.js";import"./chunk-AFTFE7DS.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-O56KVX3Z.js";import{MODES}from"./chunk-AOJAPI4M.js";
import{EXIT_NONE}from"./chunk-63VHBTHI.js";import{RULES}from"./chunk-CFHUIMZD.js";import{FAIL_ON,FORMATS}from"./chunk-J2I3DSIY.js";import"./chunk-MTPATITD.js";
import"./chunk-CN6V5ND2.js";import"./chunk-ZWNLSOVG.js";import"./chunk-JP3CGOFM.js";import{CONFIDENCES}from"./chunk-YHNI33TH.js";import"./chunk-X3VNMDIX.js";
import"./chunk-4HSS25C7.js";import"./chunk-MPIHJRVA.js";import"./chunk-JX7KTPLD.js";import"./chunk-DXFUX2MO.js";import"./chunk-246QKVLA.js";
import{init_define_WORKFLOWS}from"./chunk-MHKVJSSN.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
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
