import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{renderAnswer,renderAnswers,renderFinding,renderFindingLine}from"./chunk-WCDQGGGF.js";import{placeName,renderProblems}from"./chunk-FHFIVHBZ.js";
import{styleOf}from"./chunk-HJTRXJYN.js";import{wrapProse}from"./chunk-4SQW32TV.js";import{describeSinceScan}from"./chunk-I5SC3QI5.js";import{
countPlaces}from"./chunk-PARZN4JP.js";import{describeHidden,describeLeftOut,describeThreshold}from"./chunk-VCCIFFMI.js";import{describeSuppressed,describeSuppression}from"./chunk-33FPPCZH.js";
import{formatCount,formatDuration,formatNumber}from"./chunk-YROTUOWE.js";import{formatSize}from"./chunk-LZW4W5AW.js";import"./chunk-NRCMWDGD.js";
import{isComplete}from"./chunk-LMRWWUTI.js";import{findCarrier}from"./chunk-2Y7HDWH7.js";import"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";
import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();init_define_WORKFLOWS();var INDENT="  ";function renderRemark(place,style){let what=`note: ${(place.carrier===void 0?void 0:findCarrier(place.carrier))?.name??"an encrypted credential"}\
; if it is a token of Azure DevOps, it is not checked here`;return[...wrapProse(`${style.glyphs.dot} ${what}`,style.width,INDENT,""),`${INDENT}${placeName(place,
style)}`]}init_define_WORKFLOWS();var INDENT2="  ",PLACES={tree:"in the working tree",stdin:"in standard input",staged:"in what is staged",range:"in these commits",history:"in the history"},NOTHING={
tree:"no files to read here",stdin:"standard input was empty",staged:"nothing is staged",range:"these commits add nothing",history:"no file was ever committed h\
ere"},NEXT={tree:"revoke first: taking a token out of here does not take it back from those who have read it",stdin:"revoke first: a token that was logged or se\
nt has been read",staged:"take it out and stage that again; a token that never left this machine need not be revoked",range:"take it out of these commits before\
 they are pushed; once pushed, revoke first",history:"revoke first: rewriting the history does not take a token back from those who have cloned it"},NEXT_OF_PUSHED="\
revoke first: these commits are pushed, and taking it out of them does not take it back from those who have read them";function renderSummary(report,context,style){
let prose=text=>wrapProse(text,style.width,INDENT2),leftOut=describeLeftOut(report,style.show);return[...renderOutcome(report,style),...notes(report,style).flatMap(
prose),...leftOut===void 0?[]:prose(leftOut).map(style.dim),...renderSuppressed(report,context,style),...report.findings.length>0?prose(nextStep(report,context)):
[]]}function renderOutcome(report,style){let{findings,scope}=report,[first]=findings,headline=text=>wrapProse(text,style.width,INDENT2,"");if(first!==void 0){let color=style.
sure(first.confidence),glyph=first.confidence==="possible"?"?":style.glyphs.found;return headline(`${glyph} ${countFindings(report)}`).map(line=>style.bold(color(
line)))}if(!isComplete(report))return[];if(isEmpty(report))return headline(`${style.glyphs.attention} ${NOTHING[scope]}`).map(style.yellow);let where=scope==="t\
ree"&&report.repository===void 0?"in these files":PLACES[scope],but=report.suppressed.length===0?"":", apart from what is suppressed",hidden=describeHidden(report);
if(hidden!==void 0){let text=`no Azure DevOps tokens${describeThreshold(report)} ${where}; ${hidden}`;return headline(`${style.glyphs.attention} ${text}`).map(style.
yellow)}return headline(`${style.glyphs.clean} no Azure DevOps tokens ${where}${but}`).map(style.green)}function countFindings({findings}){let counts=new Map;for(let{
confidence}of findings)counts.set(confidence,(counts.get(confidence)??0)+1);let parts=[...counts].map(([confidence,count])=>`${formatNumber(count)} ${confidence}`),
places=findings.reduce((sum,finding)=>sum+countPlaces(finding.places),0),where=`in ${formatCount(places,"place")}`;return counts.get("possible")===findings.length?
`${formatCount(findings.length,"possible token")} ${where}`:`${formatCount(findings.length,"token")} ${where} (${parts.join(", ")})`}function nextStep({findings,
scope},{pushed=!1}){let isSure=findings.some(({confidence})=>confidence==="certain"),next=pushed&&scope==="range"?NEXT_OF_PUSHED:NEXT[scope];return isSure?next:
`if it is a token: ${next}`}function notes(report,style){let{findings,ignoredFiles,repository,scope}=report,read=describeRead(report),lines=findings.length===0&&
!isComplete(report)?[`0 tokens in what was read: ${read}`]:[`read ${read}`];ignoredFiles>0&&lines.push(`${formatCount(ignoredFiles,"file")} ignored by git not l\
ooked at: --no-ignore`);let{alternates=[],submodules=[]}=repository??{};alternates.length>0&&lines.push(`objects borrowed from ${alternates.map(style.show).join(
", ")} were read as well`),submodules.length>0&&lines.push(`not read: the histories of submodules, ${submodules.map(style.show).join(", ")}; scan --history in e\
ach`);let since=describeSinceScan(report,style.show);return since!==void 0&&lines.push(since),scope==="tree"&&repository!==void 0&&lines.push("working tree only\
; for the past: pat-patrol scan --history"),lines}function describeRead({scope,stats}){let{files,blobs,bytes,milliseconds}=stats,isGit=scope==="history"||scope===
"range",counts=[...blobs>0||isGit?[`${formatCount(blobs,"blob")}${isGit?" and the messages":""}`]:[],...files>0?[formatCount(files,"file")]:[]];return counts.length===
0&&scope!=="stdin"&&counts.push("0 files"),`${[...counts,formatSize(bytes)].join(", ")} in ${formatDuration(milliseconds)}`}function isEmpty({scope,stats,sinceScan}){
return scope==="history"?stats.blobs===0&&!((sinceScan?.objects??0)>0):stats.bytes===0&&(scope==="stdin"||stats.files===0&&stats.blobs===0)}function renderSuppressed(report,{
verbose},style){let told=describeSuppressed(report,style.show);if(told===void 0)return[];let more=verbose||report.suppressed.length===0?"":"; --verbose lists th\
em",list=verbose?report.suppressed:[];return[...wrapProse(told+more,style.width,INDENT2),...list.map(finding=>{let why=describeSuppression(finding,style.show);return`${INDENT2}${INDENT2}${renderFindingLine(
finding,style)}${why===""?"":`  ${style.dim(why)}`}`})]}function*renderConsole(report,context){let style=styleOf(context);for(let finding of report.findings)yield`${(context.verdicts?renderAnswer(finding,style):renderFinding(
finding,context,style)).join(`
`)}

`;for(let remark of report.remarks??[])yield`${renderRemark(remark,style).join(`
`)}

`;let problems=renderProblems(report,context,style),isAnswer=context.verdicts&&report.findings.length>0,summary=context.quiet?[]:isAnswer?renderAnswers(report,style):
renderSummary(report,context,style),gap=problems.length>0&&summary.length>0&&report.findings.length>0?[""]:[],closing=[...problems,...gap,...summary];closing.length>
0&&(yield`${closing.join(`
`)}
`)}export{renderConsole};
