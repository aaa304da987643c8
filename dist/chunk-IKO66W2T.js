import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XZLWJZT2.js";import"./chunk-AFQJNLAD.js";import"./chunk-QIA4BKHN.js";
import"./chunk-QAVA474L.js";import"./chunk-R6LONGIH.js";import"./chunk-EFN5NGRD.js";import"./chunk-L377OCVZ.js";import"./chunk-EEACQEDO.js";
import"./chunk-NZYRQ5JB.js";import"./chunk-NQRPOTSY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WKKHG6VC.js";
import"./chunk-74QEYWXO.js";import"./chunk-H3TBN4WC.js";import"./chunk-XYRC3ZZG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-CDCEE5HR.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
