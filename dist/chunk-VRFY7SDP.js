import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-CRDFV3MF.js";import"./chunk-GYBWELI6.js";import"./chunk-QIA4BKHN.js";
import"./chunk-FTZWKRDT.js";import"./chunk-R6LONGIH.js";import"./chunk-UWTIVVPC.js";import"./chunk-RGTH4HRY.js";import"./chunk-UBD4SDYT.js";
import"./chunk-JRIDIAL4.js";import"./chunk-6TAPBMRT.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-AZ5RPN4J.js";
import"./chunk-3YUJ5ART.js";import"./chunk-H3TBN4WC.js";import"./chunk-LBLYCTRI.js";import"./chunk-FTT3G5MW.js";import"./chunk-BJZ46DRK.js";
import{stringify}from"./chunk-NDBC7XP4.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
