import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-HEOC4CCW.js";import"./chunk-JWL3RWJJ.js";import"./chunk-QIA4BKHN.js";
import"./chunk-B4PDEN6W.js";import"./chunk-JCHMJOGA.js";import"./chunk-PZ6U5DIB.js";import"./chunk-L36UU7JZ.js";import"./chunk-6QUMET2L.js";
import"./chunk-JQUJFOB7.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-W6SSYUK7.js";import"./chunk-SORYDP3W.js";
import"./chunk-QSRAZ4W3.js";import"./chunk-DAYPJJFG.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-DBBYXGGD.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
