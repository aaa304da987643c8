import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{describeSuppression,problemsOf}from"./chunk-WHOQM7QM.js";import"./chunk-PHOGEVHI.js";import"./chunk-3E3UKUJ7.js";import{idOf,objectName}from"./chunk-G2LLHAJH.js";
import"./chunk-57N63GLF.js";import"./chunk-NZC5PUHI.js";import"./chunk-LEHELRPC.js";import"./chunk-RDZ2PJFC.js";import"./chunk-TNWPXP6T.js";
import"./chunk-CVLYHJO5.js";import"./chunk-Q7IYHAO4.js";import"./chunk-CK5LGPZH.js";import"./chunk-RWDQT7ZN.js";import"./chunk-ZXC5UEDN.js";
import"./chunk-U2FHO222.js";import"./chunk-WLFWCCN7.js";import"./chunk-TBSHWNM2.js";import"./chunk-KXIDVIXY.js";import"./chunk-AD5SNCTD.js";
import"./chunk-5ZAMCMYD.js";import"./chunk-AVEQMXZF.js";import"./chunk-BJZ46DRK.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";
import"./chunk-YUQU7RAP.js";import"./chunk-5R43I725.js";import"./chunk-LQ4PDVJ2.js";import"./chunk-V4G6V4OC.js";import"./chunk-L4DFIAAX.js";
import"./chunk-YZPMWBGI.js";import"./chunk-7YMO23G6.js";import"./chunk-SUWK2YNK.js";import{escapeText}from"./chunk-BDHLDGLQ.js";import"./chunk-7KLDJBVT.js";var COLUMNS={kind:({finding})=>finding.suppression===void 0?"finding":"suppressed",confidence:({finding})=>finding.confidence,rule:({finding})=>finding.ruleId,token:({
finding})=>finding.secret.redacted,id:({finding})=>idOf(finding),issued:({finding})=>finding.issued,verdict:({finding})=>finding.verdict?.status,path:({place})=>place.
path===""?objectName(place):place.path,line:({place})=>place.line,column:({place})=>place.column,encoding:({place})=>place.encoding.join(" > "),carrier:({place})=>place.
carrier,organization:({place})=>place.organization,blob:({place})=>place.blob,commit:({place})=>place.commit,author:({place})=>place.author,date:({place})=>place.
date,atHead:({place})=>place.atHead,message:({finding})=>describeSuppression(finding,reason=>reason)},FORMULA=/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;function*renderCsv(report){
let names=Object.keys(COLUMNS);yield renderRow(names);for(let finding of[...report.findings,...report.suppressed])for(let place of finding.places)yield renderRow(
Object.values(COLUMNS).map(cell=>cell({finding,place})));for(let{where,message}of problemsOf(report)){let cells={kind:"problem",path:where,message};yield renderRow(
names.map(name=>cells[name]))}}function renderRow(cells){return`${cells.map(renderCell).join(",")}\r
`}function renderCell(cell){if(cell===void 0)return"";let text=typeof cell=="string"?escapeText(cell):String(cell),harmless=typeof cell=="string"&&FORMULA.test(
text)?`'${text}`:text;return/[",\s]/.test(harmless)?`"${harmless.replaceAll('"','""')}"`:harmless}export{renderCsv};
