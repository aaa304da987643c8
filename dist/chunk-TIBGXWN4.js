import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-E2MUGQ66.js";import"./chunk-ERIBLOLG.js";import"./chunk-QIA4BKHN.js";
import"./chunk-US2OEOFY.js";import"./chunk-EU3YCSAE.js";import"./chunk-SGF2F3CM.js";import"./chunk-YXOWXBUC.js";import"./chunk-FT7P4BAP.js";
import"./chunk-H4JYOAOY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-HSINYQOV.js";import"./chunk-BCIBTCFB.js";
import"./chunk-Y5P65OU4.js";import{stringify}from"./chunk-6BCG5NB3.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
