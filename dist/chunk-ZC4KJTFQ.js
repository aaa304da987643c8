import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-SXTEQKOK.js";import"./chunk-FEADEWR5.js";import"./chunk-FMAWDWFG.js";
import"./chunk-TFJGV7Q2.js";import{stringify}from"./chunk-HLKJPMEY.js";import"./chunk-QXEID26E.js";import{init_define_WORKFLOWS}from"./chunk-TPSVFZUU.js";init_define_WORKFLOWS();var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
