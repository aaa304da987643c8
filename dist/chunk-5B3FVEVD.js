import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{describeSuppression,problemsOf}from"./chunk-4D2XPN3E.js";import"./chunk-QIA4BKHN.js";import"./chunk-UQ4QJTIL.js";import"./chunk-XZK5EE4T.js";
import"./chunk-U4XRQX6L.js";import"./chunk-ZSDTTT2K.js";import"./chunk-DBXAA5U3.js";import{idOf,objectName}from"./chunk-BB2XV6V3.js";import"./chunk-JA7EQBJC.js";
import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-JWXIQW5Q.js";import"./chunk-ROGHHUVP.js";import"./chunk-TBFOT7FM.js";
import"./chunk-VKAQM3L7.js";import"./chunk-NVCMX4JE.js";import"./chunk-BJZ46DRK.js";import{escapeText}from"./chunk-JWT63C6Y.js";import"./chunk-7KLDJBVT.js";var COLUMNS={kind:({finding})=>finding.suppression===void 0?"finding":"suppressed",confidence:({finding})=>finding.confidence,rule:({finding})=>finding.ruleId,token:({
finding})=>finding.secret.redacted,id:({finding})=>idOf(finding),issued:({finding})=>finding.issued,verdict:({finding})=>finding.verdict?.status,path:({place})=>place.
path===""?objectName(place):place.path,line:({place})=>place.line,column:({place})=>place.column,encoding:({place})=>place.encoding.join(" > "),carrier:({place})=>place.
carrier,organization:({place})=>place.organization,blob:({place})=>place.blob,commit:({place})=>place.commit,author:({place})=>place.author,date:({place})=>place.
date,atHead:({place})=>place.atHead,message:({finding})=>describeSuppression(finding,reason=>reason)},FORMULA=/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;function*renderCsv(report){
let names=Object.keys(COLUMNS);yield renderRow(names);for(let finding of[...report.findings,...report.suppressed])for(let place of finding.places)yield renderRow(
Object.values(COLUMNS).map(cell=>cell({finding,place})));for(let{where,message}of problemsOf(report)){let cells={kind:"problem",path:where,message};yield renderRow(
names.map(name=>cells[name]))}}function renderRow(cells){return`${cells.map(renderCell).join(",")}\r
`}function renderCell(cell){if(cell===void 0)return"";let text=typeof cell=="string"?escapeText(cell):String(cell),harmless=typeof cell=="string"&&FORMULA.test(
text)?`'${text}`:text;return/[",\s]/.test(harmless)?`"${harmless.replaceAll('"','""')}"`:harmless}export{renderCsv};
