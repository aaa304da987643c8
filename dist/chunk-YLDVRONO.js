import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-B2LOMH4H.js";import"./chunk-DHRGWW2C.js";import"./chunk-QIA4BKHN.js";
import"./chunk-LHZXV7C7.js";import"./chunk-R6LONGIH.js";import"./chunk-N4KIXIZX.js";import"./chunk-2KI7QM5E.js";import"./chunk-MNY5YV6B.js";
import"./chunk-CVAYXFY4.js";import"./chunk-AGCI4V3N.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-R3EOSXN7.js";
import"./chunk-5DNMYYAP.js";import"./chunk-6LRQ7JPM.js";import"./chunk-7HMRBHGX.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-JZGBZDZ4.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
