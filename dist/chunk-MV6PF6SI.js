import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{markup}from"./chunk-Q6ZI5ES3.js";import{headlineOf}from"./chunk-MCJY5MQP.js";import{countPlaces,describeEmpty,describeLeftOut,describeSuppressed,
describeSuppression,firstSeen,isComplete,problemsOf}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import{adviceFor,broughtBy,carrierOf,describeToken,formatCount,
formatNumber,idOf,organizationsOf,placeText,revocationUrl,shortObjectId}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";import"./chunk-O6TDNHVY.js";
import"./chunk-NIKXWIFR.js";import{formatSize}from"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";import"./chunk-VKAQM3L7.js";
import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var SHOWN_REFS=10,OPEN_PLACES=10,MOST_PLACES=1e3;function renderCard(finding,report,rules){let{confidence,secret,places}=finding,[first]=places;return['<article\
 class="card">',`<h3><span class="tag ${confidence}">${confidence}</span> <code>${markup(secret.redacted)}</code> ${markup(describeToken(finding))}</h3>`,...first===
void 0?[]:[renderFrame(first)],"<dl>",...describeFacts(finding,rules).map(([name,value])=>`<dt>${name}</dt><dd>${value}</dd>`),"</dl>",`<p><strong>To do:</stron\
g> ${markup(adviceFor(finding))}</p>`,renderPlaces(places,report),`</article>
`].join(`
`)}function renderFrame({frame:{text,start,length}}){let[before,token,after]=[text.slice(0,start),text.slice(start,start+length),text.slice(start+length)];return`\
<pre><code>${markup(before)}<mark>${markup(token)}</mark>${markup(after)}</code></pre>`}function describeFacts(finding,rules){let rule=rules.find(({id})=>id===finding.
ruleId),{verdict}=finding,first=firstSeen(finding.places),who=first?.author===void 0?"":` by ${markup(first.author)}`,commit=first===void 0?void 0:broughtBy(first),
code=commit===void 0?"":`<code>${commit}</code> `,entered=first?.commit===void 0?"":`${code}${markup(first.date??"")}${who}`,organizations=organizationsOf(finding).
map(name=>`<a href="${markup(revocationUrl(name))}" rel="noreferrer">${markup(name)}</a>`);return[["Id",`<code>${idOf(finding)}</code>`],["Rule",`${markup(finding.
ruleId)}${rule===void 0?"":`: ${markup(rule.shortDescription)}`}`],["Verdict",verdict===void 0?"":`${verdict.status}: ${markup(verdict.reason)}`],["Owner",markup(
verdict?.owner??"")],["Organization",organizations.join(", ")],["Found in",markup(carrierOf(finding)?.name??"")],["Entered",entered],...describeHistory(finding)].
filter(([,value])=>value!=="")}function describeHistory({history}){if(history===void 0)return[];let{removed,branches,tags,remotes,inFilesOf,pushed}=history,names=refs=>{
let more=refs.length>SHOWN_REFS?` and ${formatNumber(refs.length-SHOWN_REFS)} more`:"";return markup(refs.slice(0,SHOWN_REFS).join(", "))+more};return[["Taken o\
ut",removed.map(({commit})=>`<code>${shortObjectId(commit)}</code>`).slice(0,SHOWN_REFS).join(", ")],["In the files of",names(inFilesOf)],["Reached from",names(
[...branches,...tags,...remotes])],["Pushed",pushed]]}function renderPlaces(places,report){let isGit=report.scope==="history"||report.scope==="range",head=["Pla\
ce","Encoding",...isGit?["Commit","Date","Author","At HEAD"]:[]].map(column=>`<th scope="col">${column}</th>`).join(""),rows=places.slice(0,MOST_PLACES).map(place=>renderRow(
place,isGit)),left=countPlaces(places)-rows.length,more=left>0?`<p class="faint">and ${formatNumber(left)} more</p>
`:"",table2=`<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>${more}`;return`<details${places.length<=OPEN_PLACES?' open=""':""}><summary>${formatCount(countPlaces(places),"place")}</summary>
${table2}</details>`}function renderRow(place,isGit){let{encoding,commit,date="",author="",atHead}=place,git=[commit===void 0?"":`<code>${shortObjectId(commit)}\
</code>`,markup(date),markup(author),atHead===void 0?"":atHead?"yes":"no"];return`<tr>${[`<code>${markup(placeText(place,String))}</code>`,encoding.join(" &gt; "),
...isGit?git:[]].map(cell=>`<td>${cell}</td>`).join("")}</tr>
`}import{createHash}from"node:crypto";var STYLE=`
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --faint: #59636e; --bad: #b91c1c; --warn: #8a4b00; --good: #116329; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --line: #3d444d; --soft: #151b23; --faint: #9da7b3; --bad: #ff8a80; --warn: #f0b35e; --good: #56d364; --link: #8ab4f8; }
  body { background: #0d1117; color: #e6edf3; }
}
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 64rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: var(--link); }
code { font: .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.banner { border: 1px solid var(--line); border-left: .5rem solid var(--good); border-radius: .5rem; padding: 1rem; }
.banner.found { border-left-color: var(--bad); }
.banner.incomplete, .banner.empty { border-left-color: var(--warn); }
.card { border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; margin: 0 0 1rem; break-inside: avoid; }
.tag { border: 1px solid currentcolor; border-radius: 1rem; padding: 0 .6rem; font-size: .8rem; font-weight: 600; white-space: nowrap; }
.certain { color: var(--bad); } .likely { color: var(--warn); } .possible { color: var(--faint); }
.faint { color: var(--faint); font-size: .875rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 0; font-size: .875rem; }
caption { text-align: left; color: var(--faint); padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
pre { background: var(--soft); border-radius: .375rem; margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline; }
summary { cursor: pointer; }
@media print { body { max-width: none; } a[href^='http']::after { content: ' (' attr(href) ')'; } }
`,HASH=createHash("sha256").update(STYLE).digest("base64"),POLICY=`default-src 'none'; style-src 'sha256-${HASH}'; base-uri 'none'; form-action 'none'`;function*renderHtml(report,context){let title=headlineOf(report);yield`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"/>
`,yield`<meta http-equiv="Content-Security-Policy" content="${POLICY}"/>
`,yield`<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
`,yield`<title>${markup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`,yield renderBanner(title,report),yield`<main>
`,yield renderProblems(report),report.findings.length>0&&(yield`<h2>Tokens</h2>
`);for(let finding of report.findings)yield renderCard(finding,report,context.rules);yield renderSuppressed(report),yield`</main>
`,yield`<footer class="faint"><p>pat-patrol ${markup(context.version)}. Tokens are shown by their first and last characters only. `,yield`Certain: its checksum \
verifies. Likely: it has the structure of a token. Possible: it could be one.</p></footer>
`,yield`</body>
</html>
`}function renderBanner(title,report){let texts=[describeCompleteness(report),describeRead(report),describeLeftOut(report,String),describeSuppressed(report,String)].
map(line=>line===void 0?"":`<p>${markup(line)}</p>
`).join("");return`<header class="banner ${stateOf(report)}">
<h1>${markup(title)}</h1>
${texts}</header>
`}function stateOf(report){return report.findings.length>0?"found":isComplete(report)?describeEmpty(report)===void 0?"clean":"empty":"incomplete"}function describeCompleteness(report){
return stateOf(report)==="empty"?void 0:isComplete(report)?"Complete: everything was read.":`Incomplete: not everything was read, so ${report.findings.length>0?
"there may be more":'"none found" is not "clean"'}.`}function describeRead({stats,repository}){let counts=[...stats.blobs>0?[formatCount(stats.blobs,"blob")]:[],
...stats.files>0?[formatCount(stats.files,"file")]:[],formatSize(stats.bytes)],{revision,branch,remoteUrl}=repository??{},at=revision===void 0?"":`, at commit ${revision}${branch===
void 0?"":` of ${branch}`}`;return`Read: ${counts.join(", ")}${at}${remoteUrl===void 0?"":`, ${remoteUrl}`}.`}function renderProblems(report){let problems=problemsOf(
report);if(problems.length===0)return"";let rows=problems.map(({where,message})=>`<tr><td><code>${markup(where)}</code></td><td>${markup(message)}</td></tr>
`);return table("Not read",["What","Why"],rows)}function renderSuppressed({suppressed}){if(suppressed.length===0)return"";let rows=suppressed.map(finding=>`<tr>\
<td>${`<code>${markup(finding.secret.redacted)}</code> ${markup(describeToken(finding))}`}</td><td><code>${idOf(finding)}</code></td><td>${markup(describeSuppression(
finding,String))}</td></tr>
`);return table("Suppressed",["Token","Id","By"],rows)}function table(title,columns,rows){let head=columns.map(column=>`<th scope="col">${column}</th>`).join("");
return`<h2>${title}</h2>
<div class="scroll"><table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("")}</tbody>
</table></div>
`}export{renderHtml};
