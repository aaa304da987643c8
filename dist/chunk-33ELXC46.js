import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6JNN5BZR.js";import"./chunk-IZWPFWOZ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-226MIOPI.js";import"./chunk-R6LONGIH.js";import"./chunk-SZH627CV.js";import"./chunk-C5XQGCNK.js";import"./chunk-BTQZOW2H.js";
import"./chunk-NAX43XG2.js";import"./chunk-TCKDLS43.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-D5IVSSQV.js";
import"./chunk-NNRGK5G5.js";import"./chunk-TBFOT7FM.js";import"./chunk-PFPTAP3Y.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-U5AIUCGV.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
