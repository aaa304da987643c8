import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-2JP5C262.js";import"./chunk-3ROBMBLH.js";import"./chunk-QIA4BKHN.js";
import"./chunk-CVZZDCOJ.js";import"./chunk-R6LONGIH.js";import"./chunk-K5WVFXKJ.js";import"./chunk-POLRXXYY.js";import"./chunk-ASLQK2OK.js";
import"./chunk-PCY4KN57.js";import"./chunk-VFQPNHB3.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-R27KI2ZS.js";
import"./chunk-6DB63PWX.js";import"./chunk-H3TBN4WC.js";import"./chunk-ZWJRL2DY.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-JNFN33NL.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
