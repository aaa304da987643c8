import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-LS4FSC3I.js";import"./chunk-IKPU4M2J.js";import"./chunk-QIA4BKHN.js";
import"./chunk-R54IMOQY.js";import"./chunk-R6LONGIH.js";import"./chunk-I222VNR7.js";import"./chunk-LPMOL2QZ.js";import"./chunk-WULUFE55.js";
import"./chunk-B3U6NQFP.js";import"./chunk-TJHGVLEC.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-PYQ35JWU.js";
import"./chunk-VF6WTMY6.js";import"./chunk-UW5NMDW2.js";import"./chunk-747Q7MBN.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-6EPEADQX.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
