import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-J7F44X36.js";import"./chunk-2NZ7CXCE.js";import"./chunk-QIA4BKHN.js";
import"./chunk-WN6IHDJC.js";import"./chunk-ETLSIOPS.js";import"./chunk-FGDMZZ76.js";import"./chunk-DVREF7DG.js";import"./chunk-GEGV46AK.js";
import"./chunk-JDRGWD2S.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-A4JQBEDE.js";import"./chunk-M326MCOK.js";
import"./chunk-6NM4EXPS.js";import{stringify}from"./chunk-S3OYSASY.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
