import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{findingRecord,headRecord,suppressedRecord,tailRecord}from"./chunk-MYRE75EF.js";import"./chunk-FFXEFMBM.js";import"./chunk-QIA4BKHN.js";
import"./chunk-KEMUYWIR.js";import"./chunk-CWOHICFO.js";import"./chunk-IL2O6CWY.js";import"./chunk-GX6EIGV6.js";import"./chunk-COMY4KJS.js";
import"./chunk-ONPXRSYE.js";import"./chunk-O6TDNHVY.js";import"./chunk-NIKXWIFR.js";import"./chunk-S7CM3HO4.js";import"./chunk-GO65GKRJ.js";
import"./chunk-UW5NMDW2.js";import"./chunk-QX74S46U.js";import"./chunk-BJZ46DRK.js";import{stringify}from"./chunk-PJAAWVOR.js";import"./chunk-7KLDJBVT.js";var INDENT=2;function*renderJson(report,context){yield"{",yield`${members(headRecord(report,context))},`,yield*list("findings",report.findings,findingRecord),yield*list(
"suppressed",report.suppressed,suppressedRecord),yield`${members(tailRecord(report))}
}
`}function members(record){return stringify(record,INDENT).slice(1,-2)}function*list(name,findings,toRecord){let separator="";yield`
  "${name}": [`;for(let finding of findings)yield separator+`
${stringify(toRecord(finding),INDENT)}`.replaceAll(`
`,`
${" ".repeat(2*INDENT)}`),separator=",";yield separator===""?"],":`
  ],`}export{renderJson};
