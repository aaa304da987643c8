import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RT5QUI7T.js";import"./chunk-C65TG5GL.js";import"./chunk-QIA4BKHN.js";
import"./chunk-NR7PCNF7.js";import"./chunk-UG6GBIKO.js";import"./chunk-35A6TLKG.js";import"./chunk-TK7WET4R.js";import"./chunk-Q6URHY7S.js";
import"./chunk-ORNNWCMV.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-CJQIFZZU.js";import"./chunk-AM7ARPKI.js";
import"./chunk-Y67U7SPT.js";import"./chunk-5JUVJJEU.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-UJR4ESSX.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
