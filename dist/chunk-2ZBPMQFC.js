import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-UMTVLZIX.js";import"./chunk-5LIPPDY3.js";import"./chunk-QIA4BKHN.js";
import"./chunk-6JTTRN6S.js";import"./chunk-R6LONGIH.js";import"./chunk-SFKCQNHH.js";import"./chunk-S6PXNTFK.js";import"./chunk-B6NK32UT.js";
import"./chunk-UINMTQ3S.js";import"./chunk-RAEBE3FL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-OESGD3K6.js";
import"./chunk-XRJYUTOG.js";import"./chunk-6LRQ7JPM.js";import"./chunk-ALFUVYX7.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-NZXOJBCV.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
