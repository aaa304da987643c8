import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-I2N2KQTK.js";import"./chunk-RTNON3FW.js";import"./chunk-PHOGEVHI.js";
import"./chunk-WMFDJABS.js";import"./chunk-YHQ2UO5Y.js";import"./chunk-NRZSNHWB.js";import"./chunk-Z726N2HE.js";import"./chunk-HZWVBIYV.js";
import"./chunk-252K5KO5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-UUPZ23G7.js";import"./chunk-BCIBTCFB.js";
import"./chunk-U254KDG7.js";import{stringify}from"./chunk-E3GCBCAY.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
