import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-CIXEQ3GV.js";import"./chunk-MD52T6B4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-YC2RA4YL.js";import"./chunk-R6LONGIH.js";import"./chunk-OMYXLQW6.js";import"./chunk-IMMAGBIB.js";import"./chunk-MASUDTL2.js";
import"./chunk-GB26HHQ2.js";import"./chunk-O6XDLGV4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-RPARA54J.js";
import"./chunk-E5BM7GGJ.js";import"./chunk-UW5NMDW2.js";import"./chunk-YHFHNJKG.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-736LB3W2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
