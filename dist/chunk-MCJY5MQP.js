import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{describeEmpty,describeHidden,describeLeftOut,describeSuppressed,describeThreshold,firstSeen,isComplete}from"./chunk-4D2XPN3E.js";import{idOf,organizationsOf,
placeText,revocationUrl,shortObjectId}from"./chunk-BB2XV6V3.js";import{escapeText}from"./chunk-JWT63C6Y.js";var LARGEST=9e5,MOST_PROBLEMS=100,SHOWN_ORGANIZATIONS=3;function renderJobSummary(report,fullReport){let{findings,problems}=report,head=`## ${headlineOf(report)}\


`,told=problems.slice(0,MOST_PROBLEMS).map(({where,message})=>`| ${code(where)} | ${plain(message)} |
`),more=problems.length>MOST_PROBLEMS?`
${problems.length-MOST_PROBLEMS} more: see the log.
`:"",problemTable=told.length===0?"":`
| Not read | Why |
| --- | --- |
${told.join("")}${more}`,{rows,left}=fitRows(findings.map(renderRow),LARGEST-head.length-problemTable.length),findingTable=findings.length===0?"":`| Confidence \
| Token | Issued | Place | Commit | Revoke at | Id |
| --- | --- | --- | --- | --- | --- | --- |
`+rows,rest=left===0?"":`
${left} more: see ${fullReport===void 0?"the log":code(fullReport)}.
`,filters=[describeLeftOut(report,escapeText),describeSuppressed(report,escapeText)].map(note=>note===void 0?"":`
${plain(note)}
`).join("");return`${head}${findingTable}${rest}${problemTable}${filters}
`}function renderFailureSummary(message){return`## pat-patrol could not do its work

${plain(message)}

`}function headlineOf(report){let{findings,scope}=report,empty=findings.length===0&&isComplete(report)?describeEmpty(report):void 0;if(empty!==void 0)return empty.
charAt(0).toUpperCase()+empty.slice(1);let count=findings.length===0?"No":String(findings.length),kind=findings.length>0&&findings.every(({confidence})=>confidence===
"possible")?"possible ":"",tokens=`${count} ${kind}Azure DevOps token${findings.length===1?"":"s"}${describeThreshold(report)}`,hidden=describeHidden(report),where={
tree:"the working tree",history:"the history",range:"the range",staged:"the index",stdin:"the input"};return isComplete(report)?`${tokens} in ${where[scope]}${hidden===
void 0?"":`; ${hidden}`}`:`INCOMPLETE: ${tokens.toLowerCase().replace("azure devops","Azure DevOps")} in what was read`}function renderRow(finding){let{confidence,
secret,issued,places}=finding,[first]=places,place=first===void 0?"":code(placeText(first)),{commit}=firstSeen(places)??{},more=places.length>1?` and ${places.length-
1} more`:"";return`| ${[confidence,code(secret.redacted),issued??"",place+more,commit===void 0?"":code(shortObjectId(commit)),organizationsOf(finding).slice(0,SHOWN_ORGANIZATIONS).
map(revocationLink).join(" "),code(idOf(finding))].join(" | ")} |
`}function fitRows(rows,room){let fitting="",taken=0;for(let row of rows){if(fitting.length+row.length>room)break;fitting+=row,taken++}return{rows:fitting,left:rows.
length-taken}}function revocationLink(organization){return`<a href="${plain(revocationUrl(organization))}">${plain(organization)}</a>`}function code(text){return`\
<code>${plain(text)}</code>`}function plain(text){return escapeText(text).replaceAll(/[^A-Za-z0-9 /-]/gu,character=>`&#${character.codePointAt(0)};`)}export{renderJobSummary,renderFailureSummary,headlineOf};
