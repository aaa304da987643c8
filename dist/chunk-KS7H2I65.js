import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-MTQ7OLQQ.js";import"./chunk-Q26W66MD.js";import"./chunk-QIA4BKHN.js";
import"./chunk-J62AOMGI.js";import"./chunk-QMHMCSUB.js";import"./chunk-BKTRGMY4.js";import"./chunk-QULQ3B6X.js";import"./chunk-JSXYU352.js";
import"./chunk-RCIRJY45.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VLIAXVQA.js";import"./chunk-QESJGLWO.js";
import"./chunk-CMPAGW6K.js";import"./chunk-OP63YYH6.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-WFLTUAYW.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
