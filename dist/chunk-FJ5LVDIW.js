import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-KEL4A2XA.js";import"./chunk-IJT3HCF7.js";import"./chunk-QIA4BKHN.js";
import"./chunk-U36HNGOO.js";import"./chunk-25LCFDWL.js";import"./chunk-WV7EDS2A.js";import"./chunk-VAQSDTCC.js";import"./chunk-E6ORIVKU.js";
import"./chunk-LTIPORVY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5LIEZSPY.js";import"./chunk-MGNB6ZBV.js";
import"./chunk-7X6OTH2M.js";import"./chunk-2URRSU5Y.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-U32JIABK.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
