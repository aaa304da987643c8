import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6XOYP52S.js";import"./chunk-NYGEOXN2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-ZC5FFJPX.js";import"./chunk-R6LONGIH.js";import"./chunk-ICHRNFUF.js";import"./chunk-FUNG7ZDH.js";import"./chunk-334P6O6R.js";
import"./chunk-XA5KPYNS.js";import"./chunk-DUPZLEOZ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-6F2MNCFY.js";
import"./chunk-36RR56GG.js";import"./chunk-57UIUUBN.js";import"./chunk-J5CSP7UC.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-NBIKMVEP.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
