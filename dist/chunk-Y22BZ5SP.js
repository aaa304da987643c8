import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RA37YHBK.js";import"./chunk-NRCMWDGD.js";import"./chunk-LMRWWUTI.js";
import"./chunk-2Y7HDWH7.js";import{stringify}from"./chunk-7N7QER5E.js";import"./chunk-NL4GV5MG.js";import{init_define_WORKFLOWS}from"./chunk-I6FWEG5M.js";init_define_WORKFLOWS();var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
