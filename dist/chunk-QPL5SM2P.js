import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-RD6VGKTM.js";import"./chunk-OPNNLWK4.js";import"./chunk-PHOGEVHI.js";
import"./chunk-MJN6XC5J.js";import"./chunk-3JFIAP3O.js";import"./chunk-O2VA54ZU.js";import"./chunk-KWHDUP7C.js";import"./chunk-Y45IVULJ.js";
import"./chunk-WDHT2SAI.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KZ34XU56.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-PA77RFIH.js";import{stringify}from"./chunk-6DC57I3D.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
