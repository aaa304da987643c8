import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XY2TPW3C.js";import"./chunk-DGARNLB2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-CPG2GDJ3.js";import"./chunk-R6LONGIH.js";import"./chunk-VAQ57MVP.js";import"./chunk-2FF576PX.js";import"./chunk-7MA4U6XI.js";
import"./chunk-FKCXRXBB.js";import"./chunk-AXCSZSMI.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6W5WS57N.js";
import"./chunk-YBVN7RVM.js";import"./chunk-F2YEE6YF.js";import"./chunk-65MV76KG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-PJ5XYGFN.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
