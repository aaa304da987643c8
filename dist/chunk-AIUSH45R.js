import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-JNOTPA73.js";import"./chunk-DUYGML23.js";import"./chunk-QIA4BKHN.js";
import"./chunk-6EU2HXDE.js";import"./chunk-YKXGGVYK.js";import"./chunk-X64YOVPW.js";import"./chunk-S6AAPNJM.js";import"./chunk-Y33UXJ5M.js";
import"./chunk-RI4A4IB6.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WERWUEX4.js";import"./chunk-TB4RQDV5.js";
import"./chunk-UW5NMDW2.js";import"./chunk-COUEXBVQ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-C5DXI3H2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
