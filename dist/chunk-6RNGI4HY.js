import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{SHELLS,loadCompletion}from"./chunk-5UOBAKBS.js";import{HOOK_NAMES}from"./chunk-JE3QBSQM.js";import{ACTIONS}from"./chunk-4ADVTG7S.js";import"./chunk-G7CYNJFG.js";
import{PARTS}from"./chunk-XCYXDE6X.js";import{MODES}from"./chunk-622TIZWQ.js";import{FAIL_ON,FORMATS}from"./chunk-IZWPFWOZ.js";import{RULES}from"./chunk-QIA4BKHN.js";
import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";
import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";
import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{COMMANDS,COMMAND_NAMES,CONFIDENCES,EXIT_NONE}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var OPTION_VALUES={format:FORMATS,report:FORMATS.map(format=>`${format}=`),"min-confidence":CONFIDENCES,"fail-on":FAIL_ON,hook:HOOK_NAMES,mode:MODES},WORD_VALUES={
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
