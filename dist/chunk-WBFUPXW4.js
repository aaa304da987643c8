import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XE3DUIUI.js";import"./chunk-QVBPBLXY.js";import"./chunk-QIA4BKHN.js";
import"./chunk-X3DWGBJA.js";import"./chunk-E5UMDWYK.js";import"./chunk-Y66JVSYN.js";import"./chunk-AS64HTMW.js";import"./chunk-BNC5BTG2.js";
import"./chunk-XUJHAGD5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S3PFW34Q.js";import"./chunk-YMFRBCMB.js";
import"./chunk-AXRGFBLZ.js";import"./chunk-NKUOXSPJ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-XZQRWTRM.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
