import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2R7YUW4E.js";import"./chunk-YTHLZIUQ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-6LC7GJDW.js";import"./chunk-NSLJAPDI.js";import"./chunk-QR6WV24J.js";import"./chunk-WD2GDKDS.js";import"./chunk-RGRFDWDN.js";
import"./chunk-F7ZYSH2I.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-C225L3JX.js";import"./chunk-32OE7OG6.js";
import"./chunk-QSRAZ4W3.js";import"./chunk-7IWYP3PI.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-BLIVLXZQ.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
