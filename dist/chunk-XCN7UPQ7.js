import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-MSJ3FVI7.js";import"./chunk-EO3JSKR5.js";import"./chunk-PHOGEVHI.js";
import"./chunk-JLZW5MQB.js";import"./chunk-WD6PVM5T.js";import"./chunk-AAN2CRYQ.js";import"./chunk-RT56FCNS.js";import"./chunk-LCKUNTFZ.js";
import"./chunk-JZZDTARU.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-4U646JVD.js";import"./chunk-FOGDNQ7Q.js";
import"./chunk-GG2KELOR.js";import{stringify}from"./chunk-4KQ6LLZE.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
