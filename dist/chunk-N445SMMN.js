import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-FNSCCXJN.js";import"./chunk-INUAFKDI.js";import"./chunk-QIA4BKHN.js";
import"./chunk-3IHULY2U.js";import"./chunk-R6LONGIH.js";import"./chunk-ZIFNA4GB.js";import"./chunk-BCZMGGWV.js";import"./chunk-OZ235EUV.js";
import"./chunk-NSP3TMXT.js";import"./chunk-RJEDFC4L.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-3YBFQBE3.js";
import"./chunk-E4NPM5ME.js";import"./chunk-6LRQ7JPM.js";import"./chunk-KL7KNEJ6.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-ZN7O5J5D.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
