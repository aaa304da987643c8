import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-OZMQTDLG.js";import"./chunk-34S3N4V3.js";import"./chunk-PHOGEVHI.js";
import"./chunk-CH6YVM27.js";import"./chunk-5W3JEGW7.js";import"./chunk-4MBTXFLR.js";import"./chunk-EESVP2W3.js";import"./chunk-HQDGGGNT.js";
import"./chunk-TCQEWO2B.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-SU2WXPMS.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-BYSNIFDH.js";import{stringify}from"./chunk-O2QUWJIL.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
