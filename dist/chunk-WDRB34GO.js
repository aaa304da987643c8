import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-4RI7GWQT.js";import"./chunk-4PCX3SWY.js";import"./chunk-QIA4BKHN.js";
import"./chunk-ZY5TTSOI.js";import"./chunk-R6LONGIH.js";import"./chunk-BJWDWWWH.js";import"./chunk-FTTBYGLS.js";import"./chunk-LBXGTOX5.js";
import"./chunk-SSHFFBCR.js";import"./chunk-VYX7YCVM.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-25PJOEFJ.js";
import"./chunk-YYVDN3OX.js";import"./chunk-F2YEE6YF.js";import"./chunk-6PNQCIIA.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-C4EGOCZA.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
