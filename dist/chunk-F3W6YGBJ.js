import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-JORU74MC.js";import{ACTIONS}from"./chunk-KRCX6FRW.js";import{PARTS}from"./chunk-FZ4Q7BST.js";import{
HOOK_NAMES}from"./chunk-AQEJFZJ4.js";import"./chunk-5JSOQOWO.js";import{COMMANDS,COMMAND_NAMES}from"./chunk-3DR5U2NZ.js";import{EXIT_NONE}from"./chunk-C2MT3NXC.js";
import{RULES}from"./chunk-DQBMFK4L.js";import{FAIL_ON,FORMATS}from"./chunk-D7FIWU2M.js";import"./chunk-EE25WI4R.js";import"./chunk-JUANBTL6.js";
import"./chunk-FSLROTHY.js";import{CONFIDENCES}from"./chunk-ZUVYETW4.js";import"./chunk-Z6M7464H.js";import"./chunk-FXLUXSG5.js";import"./chunk-HDL3K7A3.js";
import"./chunk-MPVIZA6S.js";import"./chunk-3MU6DV3T.js";import"./chunk-OMFHI6ET.js";import{init_define_WORKFLOWS}from"./chunk-J2BLLQNG.js";init_define_WORKFLOWS();init_define_WORKFLOWS();init_define_WORKFLOWS();var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES},WORD_VALUES={init:{first:PARTS,
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
