import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-OO3UU3KE.js";import"./chunk-N2DWYYEX.js";import"./chunk-QIA4BKHN.js";
import"./chunk-ZR54WX42.js";import"./chunk-WOUQYAA6.js";import"./chunk-FBQ5AHDI.js";import"./chunk-P3BKKBI7.js";import"./chunk-XGVSOGOM.js";
import"./chunk-UCQ5WHLY.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-66ZYCLSA.js";import"./chunk-BCIBTCFB.js";
import"./chunk-RFPARRB6.js";import{stringify}from"./chunk-YAGBIGIO.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
