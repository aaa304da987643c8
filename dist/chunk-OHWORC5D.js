import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-OD52DPMY.js";import"./chunk-FPKTQXYS.js";import"./chunk-QIA4BKHN.js";
import"./chunk-HKRCLFVO.js";import"./chunk-GJDPONQX.js";import"./chunk-GRYHNRK3.js";import"./chunk-4QDL7II5.js";import"./chunk-4KOPREQN.js";
import"./chunk-KPORB2SD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VY6LU4G7.js";import"./chunk-HUXAU574.js";
import"./chunk-UW5NMDW2.js";import"./chunk-A5MRPRFJ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-JL7UGPMJ.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
