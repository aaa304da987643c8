import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-IZGSEZO3.js";import"./chunk-ALGC2MHS.js";import"./chunk-PHOGEVHI.js";
import"./chunk-LYOLLZS7.js";import"./chunk-KKYKSPNO.js";import"./chunk-VVNTS5HY.js";import"./chunk-V2PQ5OAJ.js";import"./chunk-J4OTULLU.js";
import"./chunk-GAJECFEA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-LATODKGB.js";import"./chunk-BCIBTCFB.js";
import"./chunk-JP2WM5A5.js";import{stringify}from"./chunk-L5JKJ3JO.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
