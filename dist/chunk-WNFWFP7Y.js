import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{RULES,wrapProse}from"./chunk-JU6NX5NC.js";import{EXIT_NONE,UsageError}from"./chunk-MG4JVDOO.js";import"./chunk-FHOM62J6.js";import{didYouMean}from"./chunk-QMUXK74V.js";
import{quote}from"./chunk-MPD7SK5I.js";import"./chunk-YZIYYQVC.js";import"./chunk-7KLDJBVT.js";var WIDEST=80;async function runRules({rule,json},io){let chosen=rule===void 0?RULES:[findRule(rule)],width=Math.min(io.stdout.columns??WIDEST,WIDEST),render=one=>rule===
void 0?renderLine(one):renderPage(one,width);return await io.stdout.write(json?`${JSON.stringify(chosen,void 0,2)}
`:chosen.map(render).join("")),EXIT_NONE}function findRule(typed){let wanted=typed.toLowerCase(),found=RULES.find(({id,name})=>id.toLowerCase()===wanted||name.toLowerCase()===
wanted);if(found!==void 0)return found;let suggestion=didYouMean(typed,RULES.flatMap(({id,name})=>[id,name]));throw new UsageError(`unknown rule ${quote(typed)}${suggestion}\
 (known: ${RULES.map(({id})=>id).join(", ")})`,"rules")}function renderLine({id,confidence,shortDescription}){return`${id}  ${confidence.padEnd(8)}  ${shortDescription}\

`}function renderPage(rule,width){let{id,name,confidence,format,level,securitySeverity,fullDescription,help,references}=rule,age=format==="new"?"new":"old";return`${[
`${id} ${name}`,`${confidence}, ${age} format, ${level}, security severity ${securitySeverity}`,"",...wrapProse(fullDescription,width,""),"",...help.flatMap(line=>wrapMarkdown(
line,width)),"","References",...references.map(url=>`  ${url}`)].join(`
`)}
`}function wrapMarkdown(line,width){let text=line.replaceAll(/\*\*|`/g,""),[,mark=""]=/^(\d+\. |- )/.exec(text)??[];return wrapProse(text.slice(mark.length),width,
" ".repeat(mark.length),mark)}export{runRules};
