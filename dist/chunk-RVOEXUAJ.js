import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-4YAELSXA.js";import"./chunk-UX4SKWE4.js";import"./chunk-PHOGEVHI.js";
import"./chunk-DAMABCML.js";import"./chunk-6T6CLEKR.js";import"./chunk-PUS3ZGTR.js";import"./chunk-4B64INOM.js";import"./chunk-2USM4CQK.js";
import"./chunk-6GDZKAMD.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-C76W3PN4.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-X522ZER3.js";import{stringify}from"./chunk-O7AOOZC6.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
