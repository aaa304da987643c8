import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-6ZGQ3WEX.js";import"./chunk-N5F5SAQB.js";import"./chunk-QIA4BKHN.js";
import"./chunk-MTTQU2W7.js";import"./chunk-5LXLHZKQ.js";import"./chunk-CNRJFBWF.js";import"./chunk-L2J5GXIA.js";import"./chunk-UGTVSYOE.js";
import"./chunk-BNET7233.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ZFSPC2H3.js";import"./chunk-LFZUOBX3.js";
import"./chunk-5X5EGOHW.js";import"./chunk-EHHZ7X4M.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-FLRYMSZM.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
