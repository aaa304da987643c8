import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-J2J4MVNX.js";import"./chunk-F763YX5I.js";import"./chunk-QIA4BKHN.js";
import"./chunk-LEASQD4S.js";import"./chunk-FXKP5FSM.js";import"./chunk-5WL5UN2Q.js";import"./chunk-GFW2DWGB.js";import"./chunk-HTN5WNJQ.js";
import"./chunk-ITOLZAJ7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KO57563L.js";import"./chunk-4AD7APJJ.js";
import"./chunk-7X6OTH2M.js";import"./chunk-MGYAHX46.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-C3VV5JB2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
