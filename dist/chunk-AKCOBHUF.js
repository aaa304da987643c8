import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-HEQYP55W.js";import"./chunk-BMDEH7JF.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VRLKUYTM.js";import"./chunk-R6LONGIH.js";import"./chunk-DTL74Z3W.js";import"./chunk-GG2AMVCX.js";import"./chunk-KEMF72LL.js";
import"./chunk-SOVCSNUM.js";import"./chunk-EDQVF2PY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HPAQSPED.js";
import"./chunk-PNRPCTTB.js";import"./chunk-H3TBN4WC.js";import"./chunk-W76QQX5C.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-UOK4JNPA.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
