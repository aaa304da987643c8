import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2EG3VSOG.js";import"./chunk-TXH4AKYQ.js";import"./chunk-PHOGEVHI.js";
import"./chunk-GA3XVZWM.js";import"./chunk-DY2HV5P5.js";import"./chunk-2MSDJQ3C.js";import"./chunk-KGM3WSAI.js";import"./chunk-BUGRPOO4.js";
import"./chunk-3ZAU6LPX.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-KAWALODN.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-DEAKPM3K.js";import{stringify}from"./chunk-RSR2YGV7.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
