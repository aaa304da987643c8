import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-YQAVMSMW.js";import"./chunk-JVUK2IVE.js";import"./chunk-PHOGEVHI.js";
import"./chunk-GMHRBTH4.js";import"./chunk-3B4T5V6L.js";import"./chunk-2VOJI4BG.js";import"./chunk-UUBRMOWM.js";import"./chunk-QJVM57P6.js";
import"./chunk-IDKJDTUS.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-7IZ2IAEX.js";import"./chunk-BCIBTCFB.js";
import"./chunk-PG5X364C.js";import{stringify}from"./chunk-VIRAIIU4.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
