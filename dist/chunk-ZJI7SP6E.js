import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-IFEDXUG7.js";import"./chunk-DBY4UQDL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-VUYGUPZR.js";import"./chunk-DT5QKYJX.js";import"./chunk-H3WYOIBN.js";import"./chunk-HULZM3YB.js";import"./chunk-3QMG3ZT6.js";
import"./chunk-FVCZCNY7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ACTQBFHH.js";import"./chunk-IXYUTVOI.js";
import"./chunk-3C2BXRWE.js";import"./chunk-AVG6RSYZ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-OOJWUU6G.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
