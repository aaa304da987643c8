import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-373RATFG.js";import"./chunk-2AWTTXJD.js";import"./chunk-QIA4BKHN.js";
import"./chunk-EUV2V2ZX.js";import"./chunk-6P3XUUQM.js";import"./chunk-QYDRMP44.js";import"./chunk-UVA4EUWO.js";import"./chunk-EPXEKPSW.js";
import"./chunk-D564GQF4.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-I7CVBVNM.js";import"./chunk-GEVWXDUY.js";
import"./chunk-AXRGFBLZ.js";import"./chunk-TJ4HAOA2.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-5PFJOM3G.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
