import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6YVHCFNU.js";import"./chunk-2TQDDZNN.js";import"./chunk-QIA4BKHN.js";
import"./chunk-67SHE6RA.js";import"./chunk-S4KZZJDR.js";import"./chunk-B7U47VB4.js";import"./chunk-LLEOKVE7.js";import"./chunk-URACTHSZ.js";
import"./chunk-YPO5GRRM.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-56ZSBKYA.js";import"./chunk-VS6NUBRJ.js";
import"./chunk-M326MCOK.js";import"./chunk-S23UYRCS.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-VZNZ6XSO.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
