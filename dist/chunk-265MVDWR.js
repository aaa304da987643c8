import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-I5DAGYWP.js";import"./chunk-MZGQ5HQM.js";import"./chunk-PHOGEVHI.js";
import"./chunk-SAGVJO7P.js";import"./chunk-EYAIQSHX.js";import"./chunk-ATVREEYU.js";import"./chunk-5ZQXWMT4.js";import"./chunk-BSLZAJEC.js";
import"./chunk-7RJRFVCY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S6BEZJXY.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-SJOZH3OL.js";import{stringify}from"./chunk-7CWUFBFE.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
