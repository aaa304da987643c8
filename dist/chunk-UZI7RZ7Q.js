import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-VYFM2JIN.js";import"./chunk-ZUULE3DE.js";import"./chunk-PHOGEVHI.js";
import"./chunk-YK3VTUQI.js";import"./chunk-TXBDJ2IL.js";import"./chunk-3VROZLDV.js";import"./chunk-NUDQ66KE.js";import"./chunk-5HSLFQFQ.js";
import"./chunk-EH6E24GB.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-5HIJUSPL.js";import"./chunk-HOAJI5MN.js";
import"./chunk-RBNKYOUL.js";import{stringify}from"./chunk-DZXM2BRG.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
