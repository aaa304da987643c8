import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-O3IV7B5Z.js";import"./chunk-G52DPUHU.js";import"./chunk-QIA4BKHN.js";
import"./chunk-OESKMZCZ.js";import"./chunk-BWLHWVUX.js";import"./chunk-AUZMZS42.js";import"./chunk-HYIMP2CV.js";import"./chunk-YBTFJU5A.js";
import"./chunk-EDLCWJZL.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-YW7EVMS3.js";import"./chunk-LOHHWJNE.js";
import"./chunk-GGSQHMGH.js";import"./chunk-AF7SOZFQ.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-SI6IVDTD.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
