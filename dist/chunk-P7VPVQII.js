import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RULES}from"./chunk-QIA4BKHN.js";import{cutEnd,proseWidth,wrapProse}from"./chunk-UQ4QJTIL.js";import{asRule}from"./chunk-NIKXWIFR.js";import{
readConfig}from"./chunk-ROGHHUVP.js";import"./chunk-VKAQM3L7.js";import"./chunk-BJZ46DRK.js";import{EXIT_NONE,UsageError,didYouMean,escapeText,
maskTokens,quote,stringify}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var INDENT=" ".repeat(18);async function runRules({rule,json,config},io){let width=proseWidth(io.stdout.columns),own=async()=>(await readConfig({cwd:io.cwd,home:io.
home,named:config,paths:[]})).config.rules,chosen=rule===void 0?[...RULES,...await own()]:[await findRule(rule,own)],render=rule===void 0?renderEntry:renderPage,
text=json?`${stringify(chosen.map(toRecord),2)}
`:chosen.map(one=>"examples"in one?render(one,width):renderCustom(one,width)).join("");return await io.stdout.write(text),EXIT_NONE}async function findRule(typed,own){
let wanted=typed.toLowerCase(),found=RULES.find(({id,name})=>[id,name].some(word=>word.toLowerCase()===wanted));if(found!==void 0)return found;let rules=await own(),
custom=rules.find(({id})=>id===typed)??rules.find(({id})=>id.toLowerCase()===wanted);if(custom!==void 0)return custom;let ids=[...RULES,...rules].map(({id})=>id),
suggestion=didYouMean(typed,[...ids,...RULES.map(({name})=>name)]);throw new UsageError(`unknown rule ${quote(typed)}${suggestion} (known: ${ids.join(", ")})`,"\
rules")}function toRecord(rule){return"examples"in rule?rule:asRule({...rule,description:maskTokens(rule.description)})}function renderCustom(rule,width){let{id,
confidence="likely",description,literal,pattern,entropy}=rule,facts=["a rule of your configuration",`literal: ${literal}`,`pattern: ${pattern}`,...entropy===void 0?
[]:[`entropy: ${entropy}`]];return`${[...wrapProse(escapeText(description),width,INDENT,`${id}  ${confidence.padEnd(8)}  `),...facts.map(fact=>INDENT+escapeText(
fact))].join(`
`)}
`}function renderEntry({id,confidence,shortDescription,examples},width){let[example]=examples.flatMap(one=>showExample(one)),lines=[`${id}  ${confidence.padEnd(
8)}  ${shortDescription}`];return example!==void 0&&lines.push(cutEnd(`${INDENT}${example}`,width,"...")),`${lines.join(`
`)}
`}var STAND_INS=[[/-basic$/,"<base64 of :token>"],[/-base64$/,"<base64 of a token>"],[/-broken$/,"<token, wrong checksum>"],[/-unsigned$/,"<token without JQQJ9>"],
[/-placeholder$/,"<placeholder>"],[/-(?:lower|upper)-case$/,"<token in the wrong case>"],[/^legacy/,"<52-character token>"],[/^new/,"<84-character token>"]];function showExample({
text,mint}){let standIn=STAND_INS.find(([recipe])=>mint!==void 0&&recipe.test(mint))?.[1]??"<token>";return text.replaceAll("{token}",standIn).trimEnd().split(`\

`)}function listExamples(examples,width){return examples.flatMap(example=>showExample(example).map((line,at)=>cutEnd(`  ${at===0?"- ":"  "}${line.replaceAll("	",
"    ")}`,width,"...")))}function renderPage(rule,width){let{id,name,confidence,format,level,securitySeverity,fullDescription,help,references}=rule,{examples,counterExamples}=rule,
age=format==="new"?"new":"old";return`${[`${id} ${name}`,`${confidence}, ${age} format, ${level}, security severity ${securitySeverity}`,"",...wrapProse(fullDescription,
width,""),"",...help.flatMap(line=>wrapMarkdown(line,width)),"","Finds",...listExamples(examples,width),"","Does not find",...listExamples(counterExamples,width),
"","References",...references.map(url=>`  ${url}`)].join(`
`)}
`}function wrapMarkdown(line,width){let text=line.replaceAll(/\*\*|`/g,""),[,mark=""]=/^(\d+\. |- )/.exec(text)??[];return wrapProse(text.slice(mark.length),width,
" ".repeat(mark.length),mark)}export{runRules};
