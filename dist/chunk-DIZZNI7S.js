import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-ZVDIHMCU.js";import"./chunk-47UUKS77.js";import"./chunk-PHOGEVHI.js";
import"./chunk-D7XFAQFK.js";import"./chunk-ZCEEAPFF.js";import"./chunk-6MB2ZYU7.js";import"./chunk-FT2727HV.js";import"./chunk-2DXJAQ6S.js";
import"./chunk-EGB3G7W5.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-ARHMHOT5.js";import"./chunk-BCIBTCFB.js";
import"./chunk-TXRTEYHN.js";import{stringify}from"./chunk-O754VVY6.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
