import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XKWSWPGL.js";import"./chunk-P3LUD3IL.js";import"./chunk-PHOGEVHI.js";
import"./chunk-XSFQFZKH.js";import"./chunk-KQJXCY6Z.js";import"./chunk-FJUTOGRS.js";import"./chunk-Z3A4H7RL.js";import"./chunk-V4UOUG5V.js";
import"./chunk-AUY72AN3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-Q5KAS6LA.js";import"./chunk-LWEAEROB.js";
import"./chunk-5VPGKAU7.js";import{stringify}from"./chunk-Q72CPYWN.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
