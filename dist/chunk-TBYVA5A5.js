import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-SYYALW5R.js";import"./chunk-N2YDK3E4.js";import"./chunk-QIA4BKHN.js";
import"./chunk-JMV274MB.js";import"./chunk-IBBMRQQX.js";import"./chunk-543EUGAR.js";import"./chunk-QAW2MV3T.js";import"./chunk-RXCFUY7H.js";
import"./chunk-CNBRQBGJ.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-VBZR5KGH.js";import"./chunk-KA3RUKWL.js";
import"./chunk-7X6OTH2M.js";import"./chunk-L3OCNXQB.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-2DRDSFB2.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
