import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-ZTJBPWMD.js";import"./chunk-PLGT5UW4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-KYQPCYSA.js";import"./chunk-BJBLYY7C.js";import"./chunk-FLBHEDOW.js";import"./chunk-2UEUXUQC.js";import"./chunk-NWWURLKO.js";
import"./chunk-LE2DXS7M.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DJGLDFUL.js";import"./chunk-LX36S76Q.js";
import"./chunk-GGSQHMGH.js";import"./chunk-333BHRL6.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-QPE7W2WT.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
