import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-AD2T2ZEY.js";import"./chunk-XRXDG6LI.js";import"./chunk-QIA4BKHN.js";
import"./chunk-FOEGFQG7.js";import"./chunk-OPGJYHRT.js";import"./chunk-GYNKOK5P.js";import"./chunk-5LP5AGVX.js";import"./chunk-TBAHU2TS.js";
import"./chunk-TNJPQLTW.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-CWM27EIG.js";import"./chunk-H6NCOG2D.js";
import"./chunk-Y67U7SPT.js";import"./chunk-27AUOJ5X.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-ZFLG4E5S.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
