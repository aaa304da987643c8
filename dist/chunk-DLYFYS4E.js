import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-Y6PXH7CA.js";import"./chunk-FP37GPLH.js";import"./chunk-QIA4BKHN.js";
import"./chunk-G4GQCYUP.js";import"./chunk-2HKY75IH.js";import"./chunk-IEDLDQHY.js";import"./chunk-763KSTDV.js";import"./chunk-O25CCRYW.js";
import"./chunk-KAB6XXN4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-GLHNK2SG.js";import"./chunk-NDBXC3JN.js";
import"./chunk-GGSQHMGH.js";import"./chunk-YFS2IFVH.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-QO3HVKXL.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
