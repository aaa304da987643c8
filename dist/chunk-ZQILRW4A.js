import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-XR25PKMM.js";import"./chunk-HOBCUKH2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-H3LGJCSV.js";import"./chunk-XEDISJMW.js";import"./chunk-PCB2F4NM.js";import"./chunk-2EM6CVHT.js";import"./chunk-MW3VKUFW.js";
import"./chunk-JWYNSXCQ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KTOEWMHL.js";import"./chunk-BCIBTCFB.js";
import"./chunk-LCY5QUMQ.js";import{stringify}from"./chunk-PHBYP2JS.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
