import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-ABP5Z3MQ.js";import"./chunk-MWMKUXE2.js";import"./chunk-QIA4BKHN.js";
import"./chunk-DPRSRTGW.js";import"./chunk-R6LONGIH.js";import"./chunk-OE7WSJRL.js";import"./chunk-EOTKQGCB.js";import"./chunk-NWYWJESE.js";
import"./chunk-37D6KZ5X.js";import"./chunk-CJFXYETE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-IH53HBAQ.js";
import"./chunk-EQ5LV6J6.js";import"./chunk-O3LVUGDM.js";import"./chunk-Q4JWGVCR.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-P6QIXKWL.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
