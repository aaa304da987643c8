import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-URWSHPJX.js";import{ACTIONS}from"./chunk-AAVZRN3C.js";import{PARTS}from"./chunk-AR5W54T2.js";import{
HOOK_NAMES}from"./chunk-LSI5RKGS.js";import"./chunk-652JEZJU.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-5U5R7S4L.js";import{MODES}from"./chunk-4ULZDCDQ.js";
import{EXIT_NONE}from"./chunk-J4OSMWYY.js";import{FAIL_ON,FORMATS}from"./chunk-GOPSDBZP.js";import{RULES}from"./chunk-Z5O3Q6Z2.js";import"./chunk-GKC6L46K.js";
import"./chunk-NL4K3BR3.js";import"./chunk-MOOAE5JN.js";import"./chunk-N73C4BVH.js";import{CONFIDENCES}from"./chunk-BWBA3JCL.js";import"./chunk-342AOYY2.js";
import"./chunk-LWWFSV3F.js";import"./chunk-KSAWYPVV.js";import"./chunk-GSBKXSD7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
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
