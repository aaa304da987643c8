import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RULES}from"./chunk-QIA4BKHN.js";import{cutEnd,proseWidth,wrapProse}from"./chunk-WN6IHDJC.js";import{EXIT_NONE,UsageError,didYouMean,quote}from"./chunk-S3OYSASY.js";
import"./chunk-7KLDJBVT.js";async function runRules({rule,json},io){let chosen=rule===void 0?RULES:[findRule(rule)],width=proseWidth(io.stdout.columns),render=one=>rule===void 0?renderEntry(
one,width):renderPage(one,width);return await io.stdout.write(json?`${JSON.stringify(chosen,void 0,2)}
`:chosen.map(render).join("")),EXIT_NONE}function findRule(typed){let wanted=typed.toLowerCase(),found=RULES.find(({id,name})=>id.toLowerCase()===wanted||name.toLowerCase()===
wanted);if(found!==void 0)return found;let suggestion=didYouMean(typed,RULES.flatMap(({id,name})=>[id,name]));throw new UsageError(`unknown rule ${quote(typed)}${suggestion}\
 (known: ${RULES.map(({id})=>id).join(", ")})`,"rules")}function renderEntry({id,confidence,shortDescription,examples},width){let[example]=examples.flatMap(one=>showExample(
one)),lines=[`${id}  ${confidence.padEnd(8)}  ${shortDescription}`];return example!==void 0&&lines.push(cutEnd(`${" ".repeat(18)}${example}`,width,"...")),`${lines.
join(`
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
