import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-GGDDOTWO.js";import"./chunk-2IVE4VEB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-SUHYL3T3.js";import"./chunk-DBDDUI3L.js";import"./chunk-FVTXRGT2.js";import"./chunk-U5ACNGZ3.js";import"./chunk-LQWRVQWZ.js";
import"./chunk-7AIT352K.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HIIGP6QK.js";import"./chunk-BCIBTCFB.js";
import"./chunk-VL6GDP7I.js";import{stringify}from"./chunk-JNJRYAN7.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
