import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-Y5QJTWUU.js";import"./chunk-P7GO4OTM.js";import"./chunk-QIA4BKHN.js";
import"./chunk-XEER77EJ.js";import"./chunk-DGZQUCOV.js";import"./chunk-3IEEAJGX.js";import"./chunk-UC7Y7XHA.js";import"./chunk-GSWLRM7D.js";
import"./chunk-ED4C6ZMQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-NM4ACNUX.js";import"./chunk-3MUDLGVU.js";
import"./chunk-M326MCOK.js";import"./chunk-F7CIQ55I.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-2WZFHZIE.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
