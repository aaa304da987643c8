import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-CT3KLHUF.js";import"./chunk-JXT6TJBN.js";import"./chunk-QIA4BKHN.js";
import"./chunk-KKEI2NKM.js";import"./chunk-R6LONGIH.js";import"./chunk-WCIF2MUF.js";import"./chunk-6DMWS7DW.js";import"./chunk-BTLKD3XY.js";
import"./chunk-SHURJFSX.js";import"./chunk-T5DGYQMA.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-AA6OBQKK.js";
import"./chunk-ZWOPXO3U.js";import"./chunk-UW5NMDW2.js";import"./chunk-XYL4SNRJ.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-WGC5G7FX.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
