import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{describeSuppression,problemsOf}from"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";
import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";import{idOf,objectName}from"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";
import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";import{escapeText}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var COLUMNS={kind:({finding})=>finding.suppression===void 0?"finding":"suppressed",confidence:({finding})=>finding.confidence,rule:({finding})=>finding.ruleId,token:({
finding})=>finding.secret.redacted,id:({finding})=>idOf(finding),issued:({finding})=>finding.issued,verdict:({finding})=>finding.verdict?.status,path:({place})=>place.
path===""?objectName(place):place.path,line:({place})=>place.line,column:({place})=>place.column,encoding:({place})=>place.encoding.join(" > "),carrier:({place})=>place.
carrier,organization:({place})=>place.organization,blob:({place})=>place.blob,commit:({place})=>place.commit,author:({place})=>place.author,date:({place})=>place.
date,atHead:({place})=>place.atHead,message:({finding})=>describeSuppression(finding,reason=>reason)},FORMULA=/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;function*renderCsv(report){
let names=Object.keys(COLUMNS);yield renderRow(names);for(let finding of[...report.findings,...report.suppressed])for(let place of finding.places)yield renderRow(
Object.values(COLUMNS).map(cell=>cell({finding,place})));for(let{where,message}of problemsOf(report)){let cells={kind:"problem",path:where,message};yield renderRow(
names.map(name=>cells[name]))}}function renderRow(cells){return`${cells.map(renderCell).join(",")}\r
`}function renderCell(cell){if(cell===void 0)return"";let text=typeof cell=="string"?escapeText(cell):String(cell),harmless=typeof cell=="string"&&FORMULA.test(
text)?`'${text}`:text;return/[",\s]/.test(harmless)?`"${harmless.replaceAll('"','""')}"`:harmless}export{renderCsv};
