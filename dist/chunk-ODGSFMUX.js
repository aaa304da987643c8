import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-PII5UDXQ.js";import"./chunk-E4OZR5XA.js";import"./chunk-QIA4BKHN.js";
import"./chunk-DAIK7C24.js";import"./chunk-R6LONGIH.js";import"./chunk-5F7DPAUQ.js";import"./chunk-LFIFM7WJ.js";import"./chunk-3MGZFIRE.js";
import"./chunk-CGNNMF5G.js";import"./chunk-D32QMD4O.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-XW3H7GSF.js";
import"./chunk-3RIHSJCR.js";import"./chunk-57UIUUBN.js";import"./chunk-Q74FCLTK.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-S47JN65G.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
