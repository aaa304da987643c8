import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2OPSDL4O.js";import"./chunk-INR2FEVN.js";import"./chunk-QIA4BKHN.js";
import"./chunk-XUT5WSST.js";import"./chunk-R6LONGIH.js";import"./chunk-XMSZPKW2.js";import"./chunk-T4AADWTH.js";import"./chunk-KKAQM6SI.js";
import"./chunk-JXKPW24N.js";import"./chunk-BIGAZY5U.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-DSN7PKFG.js";
import"./chunk-H6WH5RBU.js";import"./chunk-UW5NMDW2.js";import"./chunk-VW5FRBZD.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-TL6ZRHLE.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
