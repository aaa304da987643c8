import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-JGRJZJF3.js";import"./chunk-PA7JY5RC.js";import"./chunk-QIA4BKHN.js";
import"./chunk-JIFSPXKF.js";import"./chunk-VRENTSJH.js";import"./chunk-VRMQ6OU3.js";import"./chunk-RFURRHIJ.js";import"./chunk-FBLFX2NC.js";
import"./chunk-5MFSNTN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-WPVTYBWX.js";import"./chunk-C42LGBKY.js";
import"./chunk-TOKAFTZU.js";import"./chunk-FO6YHM4X.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-IQSG5VC4.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
