import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-AMUZCNK4.js";import"./chunk-JEMG234I.js";import"./chunk-QIA4BKHN.js";
import"./chunk-OXZZV26J.js";import"./chunk-R6LONGIH.js";import"./chunk-WFF6QB2Z.js";import"./chunk-SDPRDXFF.js";import"./chunk-T7VDKNOK.js";
import"./chunk-RTRWR3TZ.js";import"./chunk-AZTZVEDJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-MHPRDN7N.js";
import"./chunk-C2EZASEW.js";import"./chunk-UW5NMDW2.js";import"./chunk-4PQR4QG4.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-6S3LTY4F.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
